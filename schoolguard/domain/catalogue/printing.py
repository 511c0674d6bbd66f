"""Texts of printing."""

from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "print.no_lp": ErrorText(
        Text(
            "这台电脑没有打印程序（CUPS 的 lp）。",
            "This computer has no printing program (CUPS lp).",
        ),
        Text(
            "请先存为 PDF，再用默认程序打开打印；或请管理员装上 cups-client。",
            "Save as PDF and print from the default program, or have cups-client installed.",
        ),
    ),
    "print.no_queue": ErrorText(
        Text("没有找到打印机。", "No printer was found."),
        Text(
            "请先在系统设置里添加打印机；也可以先存为 PDF，拿到能打印的电脑上。",
            "Add a printer in the system settings, or save as PDF and print it elsewhere.",
        ),
    ),
    "print.refused": ErrorText(
        Text("打印机没有接收：{reason}", "The printer did not accept it: {reason}"),
        Text(
            "请看看打印机是否开机、有纸、没有暂停，再点一次打印。",
            "Check that the printer is on, has paper and is not paused, then print again.",
        ),
    ),
    "print.silent": ErrorText(
        Text("打印服务一直没有回应。", "The print service is not responding."),
        Text(
            "请稍等再试；还不行，就存为 PDF 用别的程序打印。",
            "Try again later, or save the PDF and print it from another program.",
        ),
    ),
    "print.no_program": ErrorText(
        Text("系统里没有打开 PDF 的程序。", "There is no program for PDF files on this computer."),
        Text("请存为 PDF，拿到别的电脑上打开。", "Save as PDF and open it on another computer."),
    ),
    "print.bad_range": ErrorText(
        Text(
            "页码“{pages}”看不懂，或超出了范围。",
            'The pages "{pages}" are not valid or do not exist.',
        ),
        Text("请写成 1-3，5 这样；一共 {count} 页。", "Write them as 1-3,5; {count} pages in all."),
    ),
}

VALUES: dict[str, Text] = {
    "duplex.one-sided": Text("单面", "One-sided"),
    "duplex.two-sided-long-edge": Text("双面，长边翻页", "Two-sided, long edge"),
    "duplex.two-sided-short-edge": Text("双面，短边翻页", "Two-sided, short edge"),
}
