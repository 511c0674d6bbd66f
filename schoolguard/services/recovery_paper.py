"""The page with the recovery code, to print and keep with the school's seal."""

from datetime import date

from schoolguard.documents.tree import Block, Document, Paragraph, Run, Signature, Title
from schoolguard.services.papers.making import full_day, work_sheet

_TITLE = "管理员恢复码"


def recovery_paper(code: str, school: str, today: date) -> Document:
    """Return the page."""
    lines = (
        "“校园反诈月”程序的管理员忘了密码时，在登录窗口点“忘了密码？用恢复码”，凭下面这个码设新密码。",
        "用过一次就作废，程序会给出新的，请换下这张纸。",
        "请同公章放在一起，不要拍照、不要发到群里。打印以后请删掉电脑里的这个文件。",
    )
    blocks: tuple[Block, ...] = (
        Title(_TITLE),
        Paragraph((Run(lines[0]),)),
        Title(code),
        *(Paragraph((Run(line),)) for line in lines[1:]),
        Signature(school, full_day(today)),
    )
    return Document(_TITLE, school, _TITLE, today, blocks, work_sheet())
