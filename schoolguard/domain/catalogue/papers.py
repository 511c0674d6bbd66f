"""Texts of making papers."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "papers.missing_glyphs": ErrorText(
        Text(
            "这些字符没有可用的字形，印不出来：{characters}",
            "No bundled font can print these characters: {characters}",
        ),
        Text(
            "请把它们改成别的写法（表情符号请删去），再生成一次。文件没有改动。",
            "Write them another way (delete emoji) and try again. No file was changed.",
        ),
    ),
    "papers.folder_missing": ErrorText(
        Text("找不到文件夹“{folder}”。", "The folder “{folder}” is not there."),
        Text("请另选一个文件夹再保存。", "Choose another folder and save again."),
    ),
    "papers.not_writable": ErrorText(
        Text("文件“{file}”写不进去。", "The file “{file}” could not be written."),
        Text(
            "如果它正被别的程序打开，请先关闭；或者换个名字、换个文件夹保存。",
            "If another program has it open, close it there; or save under another name or place.",
        ),
    ),
    "papers.disk_full": ErrorText(
        Text("磁盘已满，文件没有保存（{folder}）。", "The disk is full; nothing saved ({folder})."),
        Text(
            "请清理一些空间，或者换一个磁盘再保存。",
            "Free some space or choose another disk, then save again.",
        ),
    ),
}

VALUES: dict[str, Text] = {}
