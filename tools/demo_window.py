"""Three pages with invented rows, to look at the window's ground.

``python tools/demo_window.py [--dark] [--en]``
"""

import sys
from datetime import date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.errors import SchoolError  # noqa: E402
from schoolguard.domain.search import HitKind, SearchHit  # noqa: E402
from schoolguard.ui.application import (  # noqa: E402
    Built,
    create_application,
    open_window,
)
from schoolguard.ui.bridge import ChangeBridge  # noqa: E402
from schoolguard.ui.models.rows import Index, Rows  # noqa: E402
from schoolguard.ui.page import Page, PageContext, PageSpec, Panel  # noqa: E402
from schoolguard.ui.status import Status  # noqa: E402
from schoolguard.ui.widgets.card import Card, TitledCard, hairline, label  # noqa: E402
from schoolguard.ui.widgets.count_edit import CountEdit  # noqa: E402
from schoolguard.ui.widgets.date_edit import DateEdit  # noqa: E402
from schoolguard.ui.widgets.mark import mark  # noqa: E402
from schoolguard.ui.widgets.states import EmptyState, InlineError  # noqa: E402
from schoolguard.ui.widgets.table import TAG_ROLE, TableView  # noqa: E402
from schoolguard.ui.widgets.tag import StateTag, Tag  # noqa: E402

HEAD = (
    "班级",
    "班主任",
    "人数",
    "主题班会\n11-13",
    "黑板报\n11-13",
    "宣传单发放\n11-27",
    "最近一次",
)
LEADERS = [f"{stem}{number}" for number, stem in enumerate("甲乙丙丁戊己庚辛壬癸子丑", 1)]


class DemoModel(Rows[int]):
    """Twelve classes and three tasks."""

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return HEAD

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt calls this."""
        row, column = index.row(), index.column()
        tag = self._tag(row, column)
        if role == TAG_ROLE:
            return tag
        if role == Qt.ItemDataRole.DisplayRole:
            if tag is not None:
                return tag.text
            grade, number = divmod(row, 6)
            name = f"{'三四'[grade]}年级{number + 1}班"
            return {0: name, 1: LEADERS[row], 2: 43 + row % 4, 6: "昨天 15:20"}[column]
        return None

    @staticmethod
    def _tag(row: int, column: int) -> Tag | None:
        if column == 3:
            return Tag("late", "逾期9天") if row in (2, 10) else Tag("done", f"{43 + row % 4}人")
        if column == 4:
            return Tag("going", "进行中") if row == 7 else Tag("done", "1 期")
        if column == 5:
            return Tag("idle", "未开始") if row % 3 else Tag("going", "进行中")
        return None


class DemoPanel(Panel):
    """A form as a page opens it."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} · 主题班会")
        form = QVBoxLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(StateTag("late", "应于 11月13日 · 逾期 9 天"))
        day, there = DateEdit(self), CountEdit(self)
        day.set_day(date(2026, 11, 20))
        there.setRange(0, 99)
        there.setValue(44)
        text = QPlainTextEdit("看案例短片，学生说出三条识别方法。")
        error = InlineError(self)
        error.show_error(SchoolError("store.stale"))
        for words, field in (("日期", day), ("实到", there), ("做了什么", text)):
            caption = label(words, "muted")
            caption.setBuddy(field)
            form.addWidget(caption)
            form.addWidget(field)
        form.addWidget(error)
        form.addStretch(1)
        save = QPushButton("保存 · Ctrl S")
        mark(save, "primary")
        save.clicked.connect(self.finished)
        foot = QHBoxLayout()
        foot.addWidget(save, 2)
        foot.addWidget(QPushButton("本班免做…"), 1)
        form.addLayout(foot)


class MatrixPage(Page):
    """A table with tags and a panel."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.set_subtitle("36 个班 · 5 项任务")
        self.add_action("复制提醒", lambda: self.context.notify.done("已复制 6 个班的提醒。"))
        self.add_action("粘贴接龙", lambda: None)
        self.add_action("登记", self._open, primary=True, shortcut="Ctrl+N")
        card = Card(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 10, 1, 1)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        for text in ("全部年级", "只看未完成"):
            chip = QPushButton(text)
            mark(chip, "chip")
            chip.setCheckable(True)
            head.addWidget(chip)
        head.addStretch(1)
        head.addWidget(label("三、四年级 · 12 个班", "muted"))
        inner.addLayout(head)
        self.table = TableView(self)
        self.table.setAccessibleName("各班任务")
        model = DemoModel(self)
        model.set_rows(range(12))
        self.table.setModel(model)
        self.table.opened.connect(self._open)
        self.table.allow_sorting(frozenset({0}))
        for column, width in enumerate((80, 80, 50, 100, 92, 100)):
            self.table.setColumnWidth(column, width)
        inner.addWidget(self.table)

    def shown(self) -> None:
        """The page is in front."""
        if not self.table.currentIndex().isValid():
            self.table.choose(2)
            self.table.setFocus()

    def _open(self) -> None:
        self.open_panel.emit(DemoPanel("三年级3班"))


class TodayPage(Page):
    """Cards with figures and a list."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.set_subtitle("11月22日 星期日")
        self.add_action("写总结", lambda: self.context.go("all", None), primary=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        top = QHBoxLayout()
        top.setSpacing(16)
        for words, number, rest in (
            ("已开班会", "34", "/ 36 个班"),
            ("第3条消息已转发", "30", "/ 36 个班"),
            ("国旗下讲话", "3", "/ 4 次"),
            ("距上报", "8", "天 · 11月30日"),
        ):
            card = Card()
            inner = QVBoxLayout(card)
            inner.setContentsMargins(16, 16, 16, 16)
            inner.addWidget(label(words, "muted"))
            line = QHBoxLayout()
            line.addWidget(label(number, "figure"))
            line.addWidget(label(rest, "muted"), 1, Qt.AlignmentFlag.AlignBottom)
            inner.addLayout(line)
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setAccessibleName(words)
            bar.setValue(int(number) * 2)
            inner.addWidget(bar)
            top.addWidget(card)
        box.addLayout(top)
        low = QHBoxLayout()
        low.setSpacing(16)
        todo = TitledCard("要办的事", "3 项")
        for kind, words, when in (
            ("late", "2 个班还没有班会记录", "11月13日"),
            ("going", "第3条消息待 6 个班转发", "今天"),
            ("idle", "宣传单还没有印", "周五放学前"),
        ):
            row = QHBoxLayout()
            row.addWidget(StateTag(kind, ""))  # type: ignore[arg-type]  # literals of the loop
            row.addWidget(label(words), 1)
            row.addWidget(label(when, "muted"))
            link = QPushButton("登记")
            mark(link, "link")
            row.addWidget(link)
            todo.body.addLayout(row)
            todo.body.addWidget(hairline())
        todo.body.addStretch(1)
        low.addWidget(todo)
        empty = TitledCard("还没有反馈")
        empty.body.addWidget(
            EmptyState("还没有回执", "印出宣传单以后，收回的回执在这里。", "去印", lambda: None)
        )
        low.addWidget(empty)
        box.addLayout(low, 1)


class AllPage(Page):
    """Every widget, enabled and disabled."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.set_subtitle("每种控件，能用的和不能用的")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for enabled in (True, False):
            card = TitledCard("能用" if enabled else "不能用")
            card.setEnabled(enabled)
            self._fill(card)
            box.addWidget(card)

    @staticmethod
    def _fill(card: TitledCard) -> None:
        form = QFormLayout()
        combo = QComboBox()
        combo.addItems(["办公室", "年级组长", "班主任"])
        check, radio, chip = QCheckBox("印姓名"), QRadioButton("每生一份"), QPushButton("A4")
        check.setChecked(True)
        radio.setChecked(True)
        mark(chip, "chip")
        chip.setCheckable(True)
        chip.setChecked(True)
        slider, bar, tabs = QSlider(Qt.Orientation.Horizontal), QProgressBar(), QTabWidget()
        slider.setValue(40)
        bar.setValue(45)
        for words in ("班级微信群", "校讯通短信"):
            tabs.addTab(QWidget(), words)
        listed = QListView()
        mark(listed, "framed")
        listed.setAccessibleName("名单")
        button, primary, danger = QPushButton("导出"), QPushButton("定稿"), QPushButton("删除")
        mark(primary, "primary")
        mark(danger, "danger")
        text = QLineEdit("青禾小学")
        wrong = QLineEdit("13 月")
        mark(wrong, "wrong")
        fields: list[tuple[str, QWidget]] = [
            ("学校", text), ("月份", wrong), ("角色", combo), ("日期", DateEdit()),
            ("人数", CountEdit()), ("姓名", check), ("方式", radio), ("纸张", chip),
            ("大小", slider), ("进度", bar), ("渠道", tabs), ("导出", button),
            ("定稿", primary), ("删除", danger),
        ]  # fmt: skip
        for words, field in fields:
            form.addRow(words, field)
        form.addRow("名单", listed)
        card.body.addLayout(form)


SPECS = (
    PageSpec("today", "今日", "sun", TodayPage),
    PageSpec("matrix", "班级任务", "list-checks", MatrixPage, frozenset({HitKind.CLASS})),
    PageSpec("all", "月末总结", "file-text", AllPage),
)


def find(words: str) -> list[SearchHit]:
    """Find among invented rows."""
    rows = [
        SearchHit(HitKind.CLASS, f"三年级{number}班", "班主任 甲一 · 43 人", str(number))
        for number in range(1, 7)
    ]
    return [row for row in rows if words in row.title]


def build(_bridge: ChangeBridge) -> Built:
    """Return services with nothing in them."""
    now = datetime(2026, 11, 22, 16, 2)  # noqa: DTZ001
    status = Status("青禾小学", "11月", "办公室 · 甲一", "本机数据", "", now)
    return object(), find, lambda: status


def main() -> int:
    """Show the window."""
    app = create_application(
        sys.argv,
        "en" if "--en" in sys.argv else "zh_CN",
        "dark" if "--dark" in sys.argv else "light",
    )
    window = open_window(SPECS, build)
    code = app.exec()
    window.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
