"""Texts of evidence and of pictures from outside."""

from schoolguard.domain.catalogue.text import ErrorText, Text

_AGAIN = Text(
    "请换一张，或在看图软件里另存为 JPG 再试。", "Choose another, or save it as JPG first."
)

ERRORS: dict[str, ErrorText] = {
    "photo.not_found": ErrorText(
        Text("找不到图片：{file}", "Picture not found: {file}"),
        Text("请检查文件是否被移走或改名。", "Check whether it was moved or renamed."),
    ),
    "photo.not_allowed": ErrorText(
        Text("没有权限读取图片：{file}", "No permission to read the picture: {file}"),
        Text("请把图片复制到“文档”里再试。", "Copy it to Documents and try again."),
    ),
    "photo.not_readable": ErrorText(
        Text("读不了图片：{file}", "The picture cannot be read: {file}"),
        Text("请把图片复制到本机再试。", "Copy it to this PC and try again."),
    ),
    "photo.too_big": ErrorText(
        Text(
            "图片太大：{file}，超过 {limit} MB。", "Picture too large: {file} is over {limit} MB."
        ),
        Text("请在看图软件里缩小后再加。", "Reduce its size in an image viewer first."),
    ),
    "photo.too_many_pixels": ErrorText(
        Text(
            "图片太大：{file}，超过 {most} 万像素。",
            "Picture too large: {file} has over {most}0,000 pixels.",
        ),
        Text("请在看图软件里缩小后再加。", "Reduce its size in an image viewer first."),
    ),
    "photo.too_heavy": ErrorText(
        Text(
            "处理这张图片太费时或太占内存：{file}",
            "This picture takes too much time or memory: {file}",
        ),
        Text("请在看图软件里缩小后再加。", "Reduce its size in an image viewer first."),
    ),
    "photo.wrong_kind": ErrorText(
        Text("不是能用的图片：{file}", "Not a usable picture: {file}"),
        Text(
            "可以用 JPG、PNG、WebP、BMP、GIF 和 HEIC。",
            "JPG, PNG, WebP, BMP, GIF and HEIC can be used.",
        ),
    ),
    "photo.heic": ErrorText(
        Text("这台电脑读不了 HEIC 图片：{file}", "This computer cannot read HEIC pictures: {file}"),
        Text("请存成 JPG 再加。", "Save it as JPG first."),
    ),
    "photo.damaged": ErrorText(
        Text("图片不完整或已损坏：{file}", "The picture is incomplete or damaged: {file}"), _AGAIN
    ),
    "evidence.none": ErrorText(
        Text("没有可加的图片。", "There is no picture to add."),
        Text("请先选一张图片。", "Choose a picture first."),
    ),
    "evidence.no_owner": ErrorText(
        Text("找不到这张图片所证明的记录。", "The record this picture shows no longer exists."),
        Text("请另选一条记录。", "Choose another record."),
    ),
    "evidence.record": ErrorText(
        Text("“{written}”对上 {count} 条记录。", '"{written}" matches {count} records.'),
        Text("请写全一条记录的名称，如：{known}", "Write the full name of one, e.g. {known}"),
    ),
    "evidence.no_consent": ErrorText(
        Text(
            "能认出人、又没有取得同意的图片，不能用于材料。",
            "Pictures of recognisable people cannot be used in papers without consent.",
        ),
        Text(
            "请先取得同意并改为“已同意”，或者只作内部留存。",
            "Get their consent and mark it as given, or keep the picture internal.",
        ),
    ),
    "evidence.future": ErrorText(
        Text("日期 {day} 还没到。", "The date {day} is in the future."),
        Text("请改成拍照那天。", "Enter the day it was taken."),
    ),
}

VALUES: dict[str, Text] = {
    "noun.evidence": Text("佐证材料", "evidence"),
    "noun.photo": Text("图片", "picture"),
    "action.evidence.add": Text("加入佐证材料", "added evidence"),
    "action.evidence.save": Text("修改佐证材料", "changed evidence"),
    "action.evidence.remove": Text("删除佐证材料", "deleted evidence"),
    "evidence_kind.photo": Text("照片", "Photo"),
    "evidence_kind.sign_in": Text("签到表", "Sign-in sheet"),
    "evidence_kind.script": Text("讲稿", "Script"),
    "evidence_kind.lesson_plan": Text("教案", "Lesson plan"),
    "evidence_kind.sample": Text("样品", "Sample"),
    "evidence_kind.other": Text("其他", "Other"),
    "consent.given": Text("已同意", "Given"),
    "consent.not_needed": Text("不需要", "Not needed"),
    "consent.not_given": Text("未取得", "Not given"),
    "proves.campaign": Text("整个宣传月", "The whole campaign"),
    "cli.evidence": Text(
        "{number}  {kind}  {day}  {record}  {caption}",
        "{number}  {kind}  {day}  {record}  {caption}",
    ),
    "cli.evidence_added": Text(
        "已加入 {count} 张：{numbers}（{record}）", "Added {count}: {numbers} ({record})"
    ),
    "figure.evidence.photos": Text("照片", "Photos"),
}
