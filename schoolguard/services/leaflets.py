"""Leaflets: written, previewed, prepared for printing, handed out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from schoolguard.documents.leaflet_art import pictures
from schoolguard.domain import fields
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import (
    MOST_COPIES,
    ClassHeads,
    HandOut,
    Leaflet,
    LeafletBand,
    LeafletBatch,
    LeafletClass,
    LeafletCopy,
    LeafletLine,
    LeafletMonth,
    LeafletState,
    Master,
    PrintLeaflets,
    PrintRun,
    RemoveLeaflets,
    RemoveRun,
    RunState,
    SaveLeaflet,
    SettleRun,
    paper_of,
)
from schoolguard.domain.leaflet_body import blocks_of, design_of, with_library
from schoolguard.domain.library import Band
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import SchoolClass, school_year_of
from schoolguard.domain.slip import INVALID_CODE
from schoolguard.services.leaflet_copies import copies_of, places_of
from schoolguard.services.library import entries_of, lines_for
from schoolguard.services.office import Office
from schoolguard.services.wording import content
from schoolguard.store import badges, campaigns, classes, leaflets, print_runs, rows, schools, slips
from schoolguard.store.leaflet_tables import leaflet as leaflet_table
from schoolguard.store.leaflet_tables import print_run as run_table
from schoolguard.store.store import Reader

Progress = Callable[[int, int], None]
BANDS: Final = {
    LeafletBand.PARENTS: Band.PARENTS,
    LeafletBand.LOWER: Band.LOWER_PRIMARY,
    LeafletBand.UPPER: Band.UPPER_PRIMARY,
    LeafletBand.JUNIOR: Band.JUNIOR_HIGH,
    LeafletBand.ELDERLY: Band.GRANDPARENTS,
}
"""For whom the library's lines on a leaflet are written."""


@dataclass(frozen=True, slots=True)
class Leaflets:
    """Reads and keeps leaflets and their print runs."""

    office: Office

    def get(self, uid: str) -> Leaflet:
        """Return one leaflet; raises ``store.not_found``."""
        with self.office.read() as reader:
            return leaflets.by_uid(reader, uid)

    def month(self, campaign_uid: str) -> LeafletMonth:
        """Return a campaign's leaflets with their runs, and what they may be begun from."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            school = schools.the_school(reader)
            every = classes.in_year(reader, school_year_of(campaign.starts_on))
            return LeafletMonth(
                campaign=campaign,
                today=self.office.today(),
                school="" if school is None else school.name,
                keeps_names=school is not None and school.keep_names,
                lines=lines_of(reader, campaign_uid, every),
                masters=masters(),
                classes=tuple(ClassHeads(one.uid, one.name, one.grade, one.heads) for one in every),
                pictures=tuple(pictures().items()),
                library=entries_of(reader),
            )

    def named(self, campaign_uid: str, key: str | None = None) -> tuple[Leaflet, ...]:
        """Return the leaflet of a key, or all; raises ``leaflet.none``, ``leaflet.unknown``."""
        with self.office.read() as reader:
            every = leaflets.in_campaign(reader, campaign_uid)
        if not every:
            raise SchoolError("leaflet.none")
        found = tuple(one for one in every if key is None or one.key == key)
        if not found:
            raise SchoolError("leaflet.unknown", key=key, known="、".join(one.key for one in every))
        return found

    def save(self, command: SaveLeaflet) -> Leaflet:
        """Begin a leaflet or change one.

        Raises ``leaflet.paper``, ``leaflet.no_text``, ``leaflet.key_taken``, ``field.*``,
        ``store.stale``.
        """
        values = _values(command)
        with self.office.begin("leaflet.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return leaflets.by_uid(tx, earlier)
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            values["key"] = values["key"] or leaflets.free_key(tx, command.campaign_uid)
            every = leaflets.in_campaign(tx, command.campaign_uid)
            if any(one.key == values["key"] and one.uid != command.uid for one in every):
                raise SchoolError("leaflet.key_taken", key=values["key"])
            if command.uid is None:
                _, uid = rows.add(tx, leaflet_table, {**values, "campaign_id": campaign.id})
            else:
                uid = command.uid
                rows.change(tx, leaflet_table, uid, command.version, values)
            saved = leaflets.by_uid(tx, uid)
            leaflets.make_findable(tx, saved)
            tx.done(uid, "leaflets")
            return saved

    def remove(self, command: RemoveLeaflets) -> str:
        """Put leaflets into the bin, all or none; return the id that brings them back."""
        with self.office.begin("leaflet.remove", command) as tx:
            if tx.earlier_result() is None:
                for uid, version in command.rows:
                    leaflets.remove(tx, uid, version)
                tx.done(command.action_id, "leaflets", "slips", "progress")
        return command.action_id

    # Papers

    def preview(self, command: SaveLeaflet) -> LeafletBatch:
        """Return what the present text would print; its code is invalid and none is issued.

        Raises ``leaflet.paper`` and ``library.*`` where a line names what the library lacks.
        """
        code = INVALID_CODE if command.with_slip else ""
        with self.office.read() as reader:
            return _batch(
                reader,
                command,
                paper=command.paper,
                dated=self.office.today(),
                copies=(LeafletCopy(code=code),),
            )

    def prepare(self, command: PrintLeaflets) -> LeafletBatch:
        """Keep a print run, give each pupil of it one code where there are slips, and freeze it.

        A pupil who has a code for the leaflet keeps it. Raises ``leaflet.no_names``,
        ``leaflet.no_heads``, ``leaflet.no_classes``, ``leaflet.copies``, ``leaflet.paper``.
        """
        if not 0 <= command.spare <= MOST_COPIES:
            raise SchoolError("leaflet.copies", most=MOST_COPIES)
        with self.office.begin("leaflet.prepare", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return self._batch_of(tx, earlier)
            one = leaflets.by_uid(tx, command.leaflet_uid)
            campaign = campaigns.by_uid(tx, one.campaign_uid)
            chosen = _chosen(tx, school_year_of(campaign.starts_on), command.class_uids)
            school = schools.the_school(tx)
            if command.named and (school is None or not school.keep_names):
                raise SchoolError("leaflet.no_names")
            unknown = [of.name for of in chosen if of.heads is None]
            if unknown:
                raise SchoolError("leaflet.no_heads", names="、".join(unknown))
            if one.with_slip:
                slips.issue(tx, one.id, campaign.id, places_of(tx, chosen))
            uid = print_runs.add(
                tx,
                {
                    "leaflet_id": one.id,
                    "named": command.named,
                    "paper": paper_of(command.paper or one.paper).name,
                    "spare": command.spare,
                    "accent": None if command.accent is None else command.accent.value,
                    "state": RunState.PREPARED.value,
                    "made_at": tx.at,
                    "made_by": tx.actor,
                },
                {of.id: of.heads or 0 for of in chosen},
            )
            tx.done(uid, "leaflets", "slips", "progress")
            return self._batch_of(tx, uid)

    def batch(self, run_uid: str) -> LeafletBatch:
        """Return the paper of a run once more, with the leaflet's present text."""
        with self.office.read() as reader:
            return self._batch_of(reader, run_uid)

    def printed(self, campaign_uid: str) -> tuple[LeafletBatch, ...]:
        """Return the papers of every run of a campaign, in order."""
        with self.office.read() as reader:
            ids = [one.id for one in leaflets.in_campaign(reader, campaign_uid)]
            runs = [run for those in print_runs.of_leaflets(reader, ids).values() for run in those]
            return tuple(self._batch_of(reader, run.uid) for run in sorted(runs, key=_inner_id))

    def write(
        self,
        batches: Sequence[LeafletBatch],
        path: Path,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Write batches as one PDF, beside and replaced; return its pages. Raises ``papers.*``."""
        # ReportLab takes its time to load; only a paper needs it.
        from schoolguard.documents.leaflet import render_all

        return render_all(batches, path, progress=progress, cancelled=cancelled)

    def preview_pdf(self, command: SaveLeaflet) -> bytes:
        """Return the preview as a PDF. Raises ``leaflet.paper`` and ``papers.missing_glyphs``."""
        from schoolguard.documents.leaflet import as_bytes

        return as_bytes(self.preview(command))

    def settle(self, command: SettleRun) -> PrintRun:
        """Say that a run's file exists, that it is printed, or that neither is so."""
        with self.office.begin("leaflet.settle", command) as tx:
            if tx.earlier_result() is None:
                run = print_runs.by_uid(tx, command.uid)
                prepared = command.state is RunState.PREPARED
                settled = None if prepared else command.on or self.office.today()
                values = {"state": command.state.value, "settled_on": settled}
                rows.change(tx, run_table, run.uid, run.version, values)
                tx.done(command.uid, "leaflets", "slips", "progress")
            return print_runs.by_uid(tx, command.uid)

    def remove_run(self, command: RemoveRun) -> str:
        """Put a run into the bin; return the id that brings it back."""
        with self.office.begin("leaflet.unprint", command) as tx:
            if tx.earlier_result() is None:
                print_runs.remove(tx, command.uid, command.version)
                tx.done(command.action_id, "leaflets", "slips", "progress")
        return command.action_id

    def hand_out(self, command: HandOut) -> tuple[LeafletClass, ...]:
        """Mark classes as having a leaflet, or take that back; return every class that has it.

        Raises ``leaflet.future``.
        """
        if command.on is not None and command.on > self.office.today():
            raise SchoolError("leaflet.future", day=command.on)
        with self.office.begin("leaflet.hand_out", command) as tx:
            one = leaflets.by_uid(tx, command.leaflet_uid)
            if tx.earlier_result() is None:
                campaign = campaigns.by_uid(tx, one.campaign_uid)
                if command.class_uids:
                    year = school_year_of(campaign.starts_on)
                    chosen = _chosen(tx, year, command.class_uids)
                    self.office.for_classes(tx, {of.id for of in chosen})
                    leaflets.hand_out(tx, one.id, [of.id for of in chosen], command.on)
                tx.done(one.uid, "leaflets", "progress")
            return leaflets.handed(tx, (one.id,)).get(one.uid, ())

    def _batch_of(self, reader: Reader, run_uid: str) -> LeafletBatch:
        run = print_runs.by_uid(reader, run_uid)
        one = leaflets.by_uid(reader, run.leaflet_uid)
        made = _batch(
            reader,
            one,
            paper=run.paper,
            dated=run.settled_on or self.office.today(),
            copies=copies_of(reader, one, run),
        )
        design = made.design if run.accent is None else replace(made.design, accent=run.accent)
        return replace(made, run_uid=run_uid, design=design)


def _inner_id(run: PrintRun) -> int:
    return run.id


def masters() -> tuple[Master, ...]:
    """Return the leaflets that ship with the program."""
    return tuple(
        Master(
            one["key"], one["title"], LeafletBand(one["band"]), one["body"].strip(), one["paper"]
        )
        for one in content("leaflets")["masters"]
    )


def lines_of(
    reader: Reader, campaign_uid: str, every: Sequence[SchoolClass]
) -> tuple[LeafletLine, ...]:
    """Return a campaign's leaflets with what was done with each; the statements are few."""
    found = leaflets.in_campaign(reader, campaign_uid)
    ids = [one.id for one in found]
    runs = print_runs.of_leaflets(reader, ids)
    wanted = print_runs.classes_of(reader, ids)
    handed = leaflets.handed(reader, ids)
    counts = slips.counts(reader, ids)
    made = []
    for one in found:
        due, back = counts.get(one.id, (0, 0))
        has = handed.get(one.uid, ())
        its_runs = runs.get(one.uid, ())
        meant = wanted.get(one.id) or frozenset(of.uid for of in every)
        state = _state(its_runs, frozenset(of.class_uid for of in has), meant)
        made.append(
            LeafletLine(
                leaflet=one, state=state, runs=its_runs, handed=has, slips_out=due, slips_back=back
            )
        )
    return tuple(made)


def _state(runs: Sequence[PrintRun], handed: frozenset[str], meant: frozenset[str]) -> LeafletState:
    if handed:
        return LeafletState.HANDED if meant <= handed else LeafletState.HANDED_PARTLY
    if any(one.state is not RunState.PREPARED for one in runs):
        return LeafletState.MADE
    return LeafletState.PREPARED if runs else LeafletState.DRAFT


def _chosen(reader: Reader, year: int, uids: Sequence[str]) -> tuple[SchoolClass, ...]:
    every = classes.in_year(reader, year)
    chosen = tuple(one for one in every if not uids or one.uid in uids)
    if not chosen or (uids and len(chosen) < len(set(uids))):
        raise SchoolError("leaflet.no_classes" if not chosen else "store.not_found")
    return chosen


def _values(command: SaveLeaflet) -> dict[str, object]:
    values: dict[str, object] = {
        "key": " ".join(fields.clean_text(command.key).split()),
        "title": " ".join(fields.clean_text(command.title).split()),
        "band": command.band.value,
        "body": fields.clean_text(command.body),
        "contact": " ".join(fields.clean_text(command.contact).split()),
        "paper": paper_of(command.paper).name,
        "with_slip": command.with_slip,
        "slip_words": " ".join(fields.clean_text(command.slip_words).split()),
        "before_home": command.before_home,
        "studied_together": command.studied_together,
    }
    given = {name: value for name, value in values.items() if name != "key" or value}
    fields.check(Leaflet, given)
    if not any(block.lines or block.heading for block in blocks_of(str(values["body"]))):
        raise SchoolError("leaflet.no_text")
    return values


def _batch(
    reader: Reader,
    of: Leaflet | SaveLeaflet,
    *,
    paper: str,
    dated: Any,
    copies: tuple[LeafletCopy, ...],
) -> LeafletBatch:
    words = content("leaflets")
    school = schools.the_school(reader)
    return LeafletBatch(
        run_uid="",
        school="" if school is None else school.name,
        title=of.title,
        band=of.band,
        blocks=with_library(blocks_of(of.body), lines_for(reader, BANDS[of.band])),
        hotlines=tuple(words["hotlines"][of.band.value]),
        contact=of.contact,
        paper=paper_of(paper),
        slip_words=of.slip_words or str(words["slip_words"]),
        with_slip=of.with_slip,
        dated=dated,
        copies=copies,
        design=design_of(of.body),
        badge=badges.content(reader),
    )
