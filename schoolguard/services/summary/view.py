"""What every part of a summary is written from: one consistent view of a campaign."""

from collections.abc import Mapping
from functools import cached_property

from schoolguard.domain.final import HandFigure, Place, SummaryText
from schoolguard.domain.record import dataclass
from schoolguard.services.seen import Seen
from schoolguard.services.wording import Wording
from schoolguard.store import finals, schools


@dataclass(frozen=True)
class View(Seen):
    """A campaign with its words; parts read what they need."""

    @cached_property
    def say(self) -> Wording:
        """The sentences of a summary."""
        figures = tuple(self.figures.values())
        stage = schools.stage(self.reader)
        return Wording("summary", figures, seed=self.campaign.uid, stage=stage)

    @cached_property
    def hand(self) -> Mapping[str, HandFigure]:
        """The numbers entered by hand, by the keys of their figures."""
        found = finals.hand_figures(self.reader, self.campaign.id)
        return {f"{finals.HAND}{one.uid}": one for one in found}

    @cached_property
    def own_words(self) -> Mapping[Place, SummaryText]:
        """The office's own words, by their place."""
        return finals.texts(self.reader, self.campaign.id)

    def number(self, key: str) -> int:
        """Return a figure's value as a whole number, 0 where nothing is recorded."""
        return int(self.figures[key].value or 0)
