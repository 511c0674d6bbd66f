"""What is known of the leading group itself: kind, origin, name, office."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.fields import specs
from schoolguard.domain.leadership import (
    GroupKind,
    GroupOrigin,
    Leadership,
    LeadingGroup,
    SaveGroup,
)
from schoolguard.ui import language
from schoolguard.ui.forms.ui_group_panel import Ui_GroupPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services


class GroupPanel(RecordPanel):
    """Says what the group is called, where it comes from and where its office is."""

    def __init__(self, context: PageContext, services: "Services", seen: Leadership) -> None:
        super().__init__("", context)
        self.set_title(self.tr("小组信息"))
        self._services = services
        self._seen = seen
        self.form = Ui_GroupPanel()
        self.form.setupUi(self)
        self._set_up()
        self._as_shown = self._command()

    def first_field(self) -> QWidget:
        """Return the group's origin: the kind is mostly right."""
        return self.form.origin

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._command() != self._as_shown

    def write(self) -> None:
        """Save and close."""
        save = partial(self._services.leadership.save_group, self._command())
        self.run(save, self._on_saved)

    def _set_up(self) -> None:
        form, described, group = self.form, specs(LeadingGroup), self._seen.group
        lang = language.current()
        for kind in GroupKind:
            form.kind.addItem(render_value(f"group_kind.{kind.value}", lang), kind)
        form.origin.addItem(self.tr("不写"), None)
        for origin in GroupOrigin:
            form.origin.addItem(render_value(f"origin.{origin.value}", lang), origin)
        form.name.setMaxLength(described["name"].limit or 0)
        form.office.setMaxLength(described["office"].limit or 0)
        form.kind.setCurrentIndex(list(GroupKind).index(self._seen.kind))
        if group is not None:
            chosen = 0 if group.origin is None else 1 + list(GroupOrigin).index(group.origin)
            form.origin.setCurrentIndex(chosen)
            form.name.setText(group.name)
            form.office.setText(group.office)
        form.missing.hide()
        for line in (form.name, form.office):
            line.returnPressed.connect(self.save)
        form.save.clicked.connect(self.save)

    def _command(self) -> SaveGroup:
        form, group = self.form, self._seen.group
        origin = form.origin.currentData()
        return SaveGroup(
            action_id=self._action_id,
            campaign_uid=self._seen.campaign.uid,
            version=0 if group is None else group.version,
            kind=GroupKind(form.kind.currentData()),
            origin=None if origin is None else GroupOrigin(origin),
            name=form.name.text(),
            office=form.office.text(),
        )

    def _on_saved(self, now: Leadership) -> None:
        if now.group is None:
            self.finished.emit()
            return
        self.end(Saved("", self.tr("已保存小组信息"), onward=False))
