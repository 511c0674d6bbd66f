"""Texts of the handover pack."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "handover.not_one": ErrorText(
        Text("{file} 不是移交包，或已损坏。", "{file} is no handover pack, or is damaged."),
        Text("请换一份；打得开的话，里面的文件仍可直接看。", "Take another copy of it."),
    ),
    "handover.newer": ErrorText(
        Text("这个移交包由更新版本的程序写成。", "A newer version wrote this pack."),
        Text("请先升级本程序，或用 sha256sum 核对。", "Update the program, or use sha256sum."),
    ),
}

VALUES: dict[str, Text] = {
    "handover.written": Text(
        "已写成移交包：{file}（{files} 个文件）", "Pack written: {file} ({files} files)"
    ),
    "handover.whole": Text(
        "移交包完好：{school}　{campaign}，{files} 个文件都对得上。",
        "The pack is whole: {school}, {campaign}; {files} files agree.",
    ),
    "handover.missing": Text("少了：{name}", "missing: {name}"),
    "handover.altered": Text("被改过：{name}", "altered: {name}"),
    "handover.foreign": Text("多出来的：{name}", "not of it: {name}"),
    "handover.left_out": Text(
        "未征得同意的照片 {count} 张没有放进去。",
        "{count} photos without consent were left out.",
    ),
}
