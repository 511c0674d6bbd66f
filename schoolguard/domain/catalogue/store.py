"""Texts of trouble with the store."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "store.stale": ErrorText(
        Text("这条记录刚被改过。", "This record has just been changed."),
        Text("请重新打开看看新内容，再改一次。", "Open it again, look at the new content, then edit."),
    ),
    "store.not_found": ErrorText(
        Text("这条记录已经不在了。", "This record is no longer there."),
        Text("请刷新后再试。", "Refresh and try again."),
    ),
}
