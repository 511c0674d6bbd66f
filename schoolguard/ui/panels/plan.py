"""The standard plan: tick what the month is to have, and add it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from schoolguard.domain.plan import AddFromPlan, Made, OfferedPart, Plan
from schoolguard.ui.forms.ui_plan_panel import Ui_PlanPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


class PlanPanel(RecordPanel):
    """Adds parts of the plan to a campaign."""

    def __init__(self, context: PageContext, services: "Services", campaign_uid: str) -> None:
        super().__init__("", context)
        self.set_title(self.tr("从标准方案添加"))
        self._services = services
        self._campaign_uid = campaign_uid
        self.boxes: dict[str, QCheckBox] = {}
        self._titles = ""
        self._as_offered: tuple[str, ...] = ()
        self.form = Ui_PlanPanel()
        self.form.setupUi(self)
        self.form.save.clicked.connect(self.save)
        self._check()
        context.jobs.read(
            partial(services.plan.of, campaign_uid), ok=self._on_plan, failed=context.notify.trouble
        )

    def first_field(self) -> QWidget:
        """Return the first part that can be added."""
        free = (box for box in self.boxes.values() if box.isEnabled())
        return next(free, self.form.save)

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._keys() != self._as_offered

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return bool(self.boxes)

    def write(self) -> None:
        """Add what is ticked."""
        keys = self._keys()
        # Kept now: while it is written the boxes cannot be ticked, and the plan may be read again.
        self._titles = "、".join(self.boxes[key].text() for key in keys)
        command = AddFromPlan(action_id=self._action_id, campaign_uid=self._campaign_uid, keys=keys)
        self.run(partial(self._services.plan.add, command), self._on_added)

    def _on_plan(self, plan: Plan) -> None:
        for one in plan.parts:
            self._offer(one)
        self._as_offered = self._keys()
        self._check()
        if self.isVisible():
            self.first_field().setFocus()

    def _offer(self, one: OfferedPart) -> None:
        part, form = one.part, self.form
        title = self.tr("{title}（已有）").format(title=part.title) if one.there else part.title
        box = QCheckBox(title, self)
        box.setObjectName(part.key)  # a draft knows it by this
        box.setEnabled(not one.there)
        box.setChecked(part.standard and not one.there)
        box.setAccessibleDescription(part.told)
        box.toggled.connect(self._check)
        layout = form.standard_layout if part.standard else form.extra_layout
        layout.addWidget(box)
        self.boxes[part.key] = box
        if one.there:
            return
        told = label(part.told, "note", self)
        told.setWordWrap(True)
        told.setIndent(26)
        layout.addWidget(told)

    def _keys(self) -> tuple[str, ...]:
        return tuple(key for key, box in self.boxes.items() if box.isEnabled() and box.isChecked())

    def _check(self) -> None:
        left = any(box.isEnabled() for box in self.boxes.values())
        self.form.save.setEnabled(bool(self._keys()))
        words = self.tr("勾上要做的，再点添加。") if left else self.tr("标准方案里的都有了。")
        self.form.missing.setText(words)
        self.form.missing.setVisible(bool(self.boxes) and not self._keys())

    def _on_added(self, _made: tuple[Made, ...]) -> None:
        text = self.tr("已添加：{titles}").format(titles=self._titles)
        self.end(Saved("", text, onward=False))
