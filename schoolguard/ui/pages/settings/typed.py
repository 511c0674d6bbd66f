"""What is typed about the school and its campaign."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox

from schoolguard.domain import fields
from schoolguard.domain.campaign import Campaign, Notice
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import ClassStyle, class_name
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import School
from schoolguard.domain.words import SchoolStage
from schoolguard.ui import language


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolValues:
    """What is typed about the school."""

    name: str
    keep_names: bool
    keep_phones: bool
    stage: SchoolStage | None
    class_style: ClassStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignValues:
    """What is typed about the campaign."""

    title: str
    theme: str
    starts_on: date
    ends_on: date
    meeting_due_on: date
    written_into: str
    notice: Notice


def offer_kinds(stages: QComboBox, styles: QComboBox, unsaid: str) -> None:
    """Fill the choices of a school's kind and of how it names its classes."""
    stages.addItem(unsaid, None)
    for stage in SchoolStage:
        stages.addItem(render_value(f"stage.{stage.value}", language.current()), stage)
    for style in ClassStyle:
        styles.addItem(class_name(1, 1, style=style), style)


def choose(combo: QComboBox, value: Any) -> None:
    """Choose the item with this value."""
    combo.setCurrentIndex(max(combo.findData(value), 0))


def chosen_stage(combo: QComboBox) -> SchoolStage | None:
    """Return the kind of school that is chosen."""
    chosen = combo.currentData()
    return SchoolStage(chosen) if chosen else None


def wrong_values(school: SchoolValues, campaign: CampaignValues) -> list[SchoolError]:
    """Return what is wrong with what is typed; what is only missing is not wrong."""
    notice = campaign.notice
    typed: list[tuple[type, dict[str, object]]] = [
        (School, {"name": school.name or "—"}),
        (Campaign, {"title": campaign.title or "—"}),
        (Campaign, {"theme": campaign.theme}),
        (Campaign, {"written_into": campaign.written_into}),
    ]
    typed += [
        (Notice, {name: getattr(notice, name)})
        for name in ("issuer", "title", "number", "asks", "contact")
    ]
    wrong: list[SchoolError] = []
    for noun, values in typed:
        try:
            fields.check(noun, values)
        except SchoolError as error:
            wrong.append(error)
    if campaign.ends_on < campaign.starts_on:
        wrong.append(SchoolError("field.dates"))
    return wrong
