"""What the notice asks for, and what of it is not there."""

from collections.abc import Mapping
from typing import Final

from schoolguard.domain import fields
from schoolguard.domain.asks import Ask, AskState, Measure, SaveAsks, WantedAsk, read_asks
from schoolguard.domain.figures import Figure
from schoolguard.domain.final import SummaryState
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.services.seen import Seen
from schoolguard.store import asks, campaigns, finals

_FIGURES: Final[Mapping[Measure, str]] = {
    Measure.CLASS_MEETINGS: "class_meetings.classes",
    Measure.TALKS: "talks.held",
    Measure.LEADERSHIP: "group.members",
    Measure.LEAFLETS: "leaflets.classes",
    Measure.SLIPS: "slips.back",
    Measure.PHOTOS: "evidence.photos",
}
"""The figure that answers a measure; a measure without one is ticked by hand."""

_ALL_CLASSES: Final = frozenset({Measure.CLASS_MEETINGS})
"""Measures that ask every class where no number is given."""


@dataclass(frozen=True, slots=True)
class Asks:
    """Keeps what the notice asks for and holds it against the records."""

    office: Office

    def proposed(self, campaign_uid: str) -> tuple[WantedAsk, ...]:
        """Return the requests that the notice's words hold, to be looked over."""
        with self.office.read() as reader:
            return read_asks(campaigns.by_uid(reader, campaign_uid).notice.asks)

    def states(self, campaign_uid: str) -> tuple[AskState, ...]:
        """Return each request with what stands against it."""
        with self.office.read() as reader:
            return states(Seen(reader, self.office, campaigns.by_uid(reader, campaign_uid)))

    def save(self, command: SaveAsks) -> tuple[AskState, ...]:
        """Set the requests of a campaign. Raises ``field.*``."""
        wanted = tuple(
            WantedAsk(fields.clean_text(one.text), one.measure, one.at_least, one.ready, one.uid)
            for one in command.asks
        )
        for one in wanted:
            fields.check(Ask, {"text": one.text, "at_least": one.at_least})
        with self.office.begin("asks.save", command) as tx:
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if tx.earlier_result() is None:
                asks.replace_all(tx, campaign.id, wanted)
                tx.done(campaign.uid, "summary")
            return states(Seen(tx, self.office, campaign))


def counted(measure: Measure) -> bool:
    """Whether the records tell if a measure is met."""
    return measure in _FIGURES or measure is Measure.SUMMARY


def states(seen: Seen) -> tuple[AskState, ...]:
    """Return the requests, each held against the records."""
    kept = asks.of_campaign(seen.reader, seen.campaign.id)
    if not kept:
        return ()
    final = SummaryState(finals.versions(seen.reader, seen.campaign.id)).final is not None
    return tuple(_state(one, seen.figures, final=final) for one in kept)


def _state(ask: Ask, known: Mapping[str, Figure], *, final: bool) -> AskState:
    if ask.measure is Measure.SUMMARY:
        return AskState(ask=ask, met=final, found=int(final))
    key = _FIGURES.get(ask.measure)
    if key is None:
        return AskState(ask=ask, met=ask.ready, found=None)
    found = int(known[key].value or 0)
    least = ask.at_least
    if least is None and ask.measure in _ALL_CLASSES:
        missing = known["class_meetings.missing"].value
        return AskState(ask=ask, met=bool(found) and not missing, found=found)
    return AskState(ask=ask, met=found >= (least or 1), found=found)
