"""What every part of a summary is written from: one consistent view of a campaign."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from schoolguard.domain.campaign import Campaign, MatrixRow
from schoolguard.domain.figures import Figure
from schoolguard.domain.final import HandFigure, Place, SummaryText
from schoolguard.services.campaigns import matrix
from schoolguard.services.office import Office
from schoolguard.services.wording import Wording
from schoolguard.store import figures, finals, schools
from schoolguard.store.store import Reader


@dataclass(frozen=True)
class View:
    """A campaign as it stands within one open view of the store; parts read what they need."""

    reader: Reader
    office: Office
    campaign: Campaign

    @cached_property
    def today(self) -> date:
        """The present day in China."""
        return self.office.today()

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Every figure, by its key."""
        return {one.key: one for one in figures.all_figures(self.reader, self.campaign)}

    @cached_property
    def say(self) -> Wording:
        """The sentences of a summary."""
        figures = tuple(self.figures.values())
        stage = schools.stage(self.reader)
        return Wording("summary", figures, seed=self.campaign.uid, stage=stage)

    @cached_property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The classes with their cells."""
        return matrix(self.reader, self.office, self.campaign).rows

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
