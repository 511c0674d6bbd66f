"""Layouts of papers: kept by name, one of them in use, shown on a page of their own."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from schoolguard.domain import fields
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.layout import (
    STANDARD,
    LayoutProfile,
    PaperLayout,
    RemoveLayout,
    SaveLayout,
    UseLayout,
    check_layout,
)
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.services.wording import content
from schoolguard.store import paper_layouts, rows, schools
from schoolguard.store.paper_tables import paper_layout
from schoolguard.store.store import Reader

if TYPE_CHECKING:
    from schoolguard.documents.profile import Profile

TOPIC: Final = "layouts"


@dataclass(frozen=True, slots=True)
class Layouts:
    """Reads and keeps layouts."""

    office: Office

    def all(self) -> tuple[PaperLayout, ...]:
        """Return the kept layouts by name; the standard's is none of them."""
        with self.office.read() as reader:
            return paper_layouts.everyone(reader)

    def in_use(self) -> LayoutProfile:
        """Return what papers are set by now."""
        with self.office.read() as reader:
            return paper_layouts.in_use(reader)

    def save(self, command: SaveLayout) -> PaperLayout:
        """Keep a layout under its name, or change one.

        Raises ``papers.sheet_size``, ``papers.type_size``, ``papers.no_room``, ``layout.taken``,
        ``field.*``, ``store.stale``.
        """
        layout = replace(
            command.layout, name=" ".join(fields.clean_text(command.layout.name).split())
        )
        fields.check(PaperLayout, {"name": layout.name})
        check_layout(layout)
        with self.office.begin("layout.save", command) as tx:
            uid = tx.earlier_result()
            if uid is None:
                others = (one for one in paper_layouts.everyone(tx) if one.uid != command.uid)
                if layout.name in {STANDARD.name, *(one.name for one in others)}:
                    raise SchoolError("layout.taken", name=layout.name)
                values = paper_layouts.columns(layout)
                if command.uid is None:
                    _, uid = rows.add(tx, paper_layout, {**values, "in_use": False})
                else:
                    uid = command.uid
                    rows.change(tx, paper_layout, uid, command.version, values)
                tx.done(uid, TOPIC)
            return paper_layouts.by_uid(tx, uid)

    def use(self, command: UseLayout) -> LayoutProfile:
        """Set papers by a kept layout, or by the standard's; raises ``store.not_found``."""
        with self.office.begin("layout.use", command) as tx:
            if tx.earlier_result() is None:
                paper_layouts.use(tx, command.uid)
                tx.done(command.action_id, TOPIC)
            return paper_layouts.in_use(tx)

    def remove(self, command: RemoveLayout) -> str:
        """Put a layout into the bin; return the id that brings it back."""
        with self.office.begin("layout.remove", command) as tx:
            if tx.earlier_result() is None:
                paper_layouts.remove(tx, command.uid, command.version)
                tx.done(command.action_id, TOPIC)
        return command.action_id

    def specimen(self, layout: LayoutProfile) -> bytes:
        """Return a page set by a layout, as a PDF; raises as :meth:`save` for an impossible one."""
        # ReportLab takes its time to load; only who looks at the page needs it.
        from schoolguard.documents.profile import profile_of
        from schoolguard.documents.specimen import specimen
        from schoolguard.documents.writing import as_pdf

        with self.office.read() as reader:
            school = schools.the_school(reader)
        name = "" if school is None else school.name
        words = content("specimen")
        return as_pdf(specimen(words, name, self.office.today(), profile_of(layout)))


def profile(reader: Reader) -> "Profile":
    """Return what official papers are set by, within a view that is already open."""
    from schoolguard.documents.profile import profile_of

    return profile_of(paper_layouts.in_use(reader))
