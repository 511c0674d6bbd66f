"""Texts of the handover pack."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "handover.not_one": ErrorText(
        Text("{file} 不是移交包，或已损坏。", "{file} is not a handover pack, or is damaged."),
        Text(
            "请换一份；打得开的话，里面的文件仍可直接看。",
            "Use another copy; if it opens, its files can still be read directly.",
        ),
    ),
    "handover.newer": ErrorText(
        Text("这个移交包由更新版本的程序写成。", "This pack was created by a newer version."),
        Text(
            "请先升级本程序，或用 sha256sum 核对。",
            "Update this program first, or verify with sha256sum.",
        ),
    ),
}

VALUES: dict[str, Text] = {
    "handover.written": Text(
        "已生成移交包：{file}（{files} 个文件）", "Handover pack created: {file} ({files} files)"
    ),
    "handover.whole": Text(
        "移交包完好：{school}　{campaign}，{files} 个文件都对得上。",
        "The handover pack is intact: {school}, {campaign}; {files} files match.",
    ),
    "handover.missing": Text("少了：{name}", "missing: {name}"),
    "handover.altered": Text("被改过：{name}", "altered: {name}"),
    "handover.foreign": Text("多出来的：{name}", "extra: {name}"),
    "handover.left_out": Text(
        "未征得同意的照片 {count} 张没有放进去。",
        "Photos left out for lack of consent: {count}.",
    ),
}
