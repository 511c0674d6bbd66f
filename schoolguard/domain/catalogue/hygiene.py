"""Texts on what is untidy in a draft."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {}

VALUES: dict[str, Text] = {
    "hygiene.placeholder": Text("还有没填的地方：“{found}”", 'Still to be filled in: "{found}"'),
    "hygiene.half_width": Text(
        "中文里用了半角标点：“{found}”", 'Half-width punctuation in Chinese text: "{found}"'
    ),
    "hygiene.wide_digits": Text(
        "数字或字母是全角的：“{found}”", 'Full-width digits or letters: "{found}"'
    ),
    "hygiene.doubled": Text("标点重复：“{found}”", 'Doubled punctuation: "{found}"'),
    "hygiene.empty": Text(
        "括号或引号里是空的：“{found}”", 'Empty brackets or quotation marks: "{found}"'
    ),
    "hygiene.unpaired": Text(
        "括号或引号不成对：“{found}”", 'Unpaired bracket or quotation mark: "{found}"'
    ),
    "hygiene.total": Text(
        "合计与各行相加不符：{found}", "The total does not match the rows: {found}"
    ),
    "hygiene.at": Text("{where}：{what}", "{where}: {what}"),
}
