"""Finalising the summary, giving it back, the office's own words and numbers in it."""

from collections.abc import Iterator
from decimal import Decimal

from schoolguard.domain import fields, frozen
from schoolguard.domain.catalogue import render_for
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import (
    UNNAMED,
    FinaliseSummary,
    Frozen,
    FrozenFigure,
    HandFigure,
    RemoveHandFigure,
    ReturnSummary,
    SaveHandFigure,
    SaveText,
    SummaryNow,
    SummaryState,
    SummaryText,
    SummaryVersion,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.summary import RowRef, SummaryDraft
from schoolguard.services.gaps import gaps
from schoolguard.services.office import Office
from schoolguard.services.summary.author import draft
from schoolguard.services.summary.view import View
from schoolguard.services.wording import figure_text
from schoolguard.store import audit, campaigns, figures, finals, rows, schools
from schoolguard.store.summary_tables import hand_figure, summary_version

_MOST = Decimal(10) ** 12


@dataclass(frozen=True, slots=True)
class Finals:
    """Freezes summaries and keeps their versions."""

    office: Office

    def state(self, campaign_uid: str) -> SummaryState:
        """Return every version of a campaign's summary."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            return SummaryState(finals.versions(reader, campaign.id))

    def content(self, uid: str) -> Frozen:
        """Return what a version holds; raises ``summary.altered`` where its digest differs."""
        with self.office.read() as reader:
            found = finals.version_by_uid(reader, uid)
        if frozen.digest(found.content) != found.digest:
            raise SchoolError("summary.altered", number=found.number)
        return frozen.unseal(found.content, found.captions)

    def now(self, campaign_uid: str, *, about: int | None = None) -> SummaryNow:
        """Return the draft as the records stand now, with its figures, gaps and digest."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            view = View(reader, self.office, campaign)
            written = draft(view, about)
            return SummaryNow(
                written,
                tuple(view.figures.values()),
                gaps(view),
                _seen(view, written),
            )

    def changed_since(self, uid: str) -> tuple[tuple[str, str, str], ...]:
        """Return the figures that read differently now: (label, as finalised, now)."""
        with self.office.read() as reader:
            version = finals.version_by_uid(reader, uid)
            campaign = campaigns.by_uid(reader, version.campaign_uid)
            now = {one.key: figure_text(one) for one in figures.all_figures(reader, campaign)}
        then = frozen.read(version.content).figures
        return tuple(
            (one.label, one.text, now.get(one.key, "—"))
            for one in then
            if now.get(one.key) != one.text
        )

    def finalise(self, command: FinaliseSummary) -> SummaryVersion:
        """Freeze the draft as the next version.

        Raises ``summary.final`` where one stands, ``summary.moved`` where the records are no
        longer those that were looked at, ``summary.no_school`` without a school's name.
        """
        with self.office.begin("summary.finalise", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return finals.version_by_uid(tx, earlier)
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            state = SummaryState(finals.versions(tx, campaign.id))
            if state.final is not None:
                raise SchoolError("summary.final", number=state.final.number)
            view = View(tx, self.office, campaign)
            written = draft(view, command.about)
            if not written.school:
                raise SchoolError("summary.no_school")
            if _seen(view, written) != command.seen:
                raise SchoolError("summary.moved")
            whole = Frozen(written, tuple(_figures(view, with_rows=True)))
            content, captions = frozen.seal(whole)
            count, anchor = audit.anchor(tx)
            _, uid = rows.add(
                tx,
                summary_version,
                {
                    "campaign_id": campaign.id,
                    "number": finals.next_number(tx, campaign.id),
                    "finalised_at": tx.at,
                    "finalised_by": tx.actor,
                    "content": content,
                    "digest": frozen.digest(content),
                    "audit_lines": count,
                    "anchor": anchor,
                    "returned_at": None,
                    "returned_because": "",
                    "captions": captions,
                },
            )
            tx.done(uid, "summary")
            return finals.version_by_uid(tx, uid)

    def give_back(self, command: ReturnSummary) -> SummaryVersion:
        """Give a version back for correction. Raises ``summary.returned``, ``store.stale``."""
        values = {"returned_because": fields.clean_text(command.because)}
        fields.check(SummaryVersion, values)
        with self.office.begin("summary.return", command) as tx:
            if tx.earlier_result() is None:
                found = finals.version_by_uid(tx, command.uid)
                if not found.stands:
                    raise SchoolError("summary.returned", number=found.number)
                changes = {**values, "returned_at": tx.at}
                rows.change(tx, summary_version, command.uid, command.version, changes)
                tx.done(command.uid, "summary")
            return finals.version_by_uid(tx, command.uid)

    def texts(self, campaign_uid: str) -> tuple[SummaryText, ...]:
        """Return the office's own words of a campaign."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            return tuple(finals.texts(reader, campaign.id).values())

    def save_text(self, command: SaveText) -> SummaryText | None:
        """Write the own words of one place; empty words take them away (then None)."""
        values: dict[str, object] = {
            "place": command.place.value,
            "mode": command.mode.value,
            "text": fields.clean_text(command.text),
            "due_on": command.due_on,
            "person": fields.clean_text(command.person),
        }
        if values["text"]:
            fields.check(SummaryText, values)
        with self.office.begin("summary.write", command) as tx:
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            known = finals.texts(tx, campaign.id).get(command.place)
            if tx.earlier_result() is not None:
                return known
            if values["text"]:
                known = finals.save_text(tx, campaign.id, command.version, values)
            elif known is not None:
                if known.version != command.version:
                    raise SchoolError("store.stale")
                finals.drop_text(tx, known)
                known = None
            tx.done(command.action_id, "summary")
            return known

    def hand_figures(self, campaign_uid: str) -> tuple[HandFigure, ...]:
        """Return the numbers entered by hand."""
        with self.office.read() as reader:
            return finals.hand_figures(reader, campaigns.by_uid(reader, campaign_uid).id)

    def save_hand_figure(self, command: SaveHandFigure) -> HandFigure:
        """Enter or change a number by hand. Raises ``field.*``, ``figure.amount``."""
        if not command.amount.is_finite() or not 0 <= command.amount < _MOST:
            raise SchoolError("figure.amount")
        values: dict[str, object] = {
            "label": fields.clean_text(command.label),
            "amount": f"{command.amount:f}",
            "unit": fields.clean_text(command.unit),
            "source": fields.clean_text(command.source),
            "as_of": command.as_of,
        }
        fields.check(HandFigure, values)
        with self.office.begin("figure.save", command) as tx:
            uid = tx.earlier_result()
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if uid is None:
                if command.uid is None:
                    _, uid = rows.add(tx, hand_figure, {**values, "campaign_id": campaign.id})
                else:
                    uid = command.uid
                    rows.change(tx, hand_figure, uid, command.version, values)
                tx.done(uid, "summary")
            return next(one for one in finals.hand_figures(tx, campaign.id) if one.uid == uid)

    def remove_hand_figure(self, command: RemoveHandFigure) -> str:
        """Put a number entered by hand into the bin; return the id that brings it back."""
        with self.office.begin("figure.remove", command) as tx:
            if tx.earlier_result() is None:
                finals.remove_hand_figure(tx, command.uid, command.version)
                tx.done(command.action_id, "summary")
        return command.action_id


def _seen(view: View, written: SummaryDraft) -> str:
    """Return the digest of what a person can have read: the text and the figures."""
    return frozen.digest(frozen.write(Frozen(written, tuple(_figures(view, with_rows=False)))))


def _figures(view: View, *, with_rows: bool) -> Iterator[FrozenFigure]:
    stage = schools.stage(view.reader)
    for one in view.figures.values():
        if one.value is None:
            continue
        label = one.label or render_for(stage, f"figure.{one.key}", "zh_CN")
        rows = tuple(_rows(view, one.key)) if with_rows else ()
        yield FrozenFigure(one.key, label, figure_text(one), rows)


def _rows(view: View, key: str) -> Iterator[tuple[RowRef, str]]:
    for ref, words in figures.rows_of(view.reader, view.campaign, key).rows:
        # Behind a picture's number stand the words under it, which may name a pupil.
        said = words.partition(" ")[0] if ref.noun == "evidence" else words
        yield ref, "" if ref.noun in UNNAMED else said
