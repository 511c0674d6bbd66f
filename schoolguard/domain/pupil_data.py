"""What is known of one pupil: shown to the parent on request, and deleted on request."""

from datetime import date, datetime

from schoolguard.domain.catalogue.text import Text
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command


@dataclass(frozen=True, slots=True)
class PupilHit:
    """A pupil who was sought; ``binned`` for one who is in the bin."""

    uid: str
    name: str
    class_name: str
    seat_no: str
    binned: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A text of another record in which the pupil's name stands.

    ``ref`` names the place (noun, public id, field); ``day`` the record's, where it has one;
    ``names`` who stands there.
    ``frozen`` for a final summary, which cannot be changed.
    """

    ref: str
    noun: str
    field: Text
    day: date | None
    words: str
    names: tuple[str, ...]
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class SlipFact:
    """A return slip of the pupil's."""

    leaflet: str
    code: str
    state: str
    state_on: date | None
    because: str


@dataclass(frozen=True, slots=True)
class Change:
    """That somebody changed something of it: when, who, what (an action), which fields."""

    at: datetime
    actor: str
    action: str
    noun: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PupilData:
    """Everything that the store knows of a pupil.

    ``fields`` are (label, value) of the pupil's own record, ``siblings`` how many children the
    family has beside this one, ``found_by`` the words that search knows, ``copies`` how many
    backups are known in which the same may stand.
    """

    uid: str
    name: str
    class_name: str
    binned: bool
    fields: tuple[tuple[Text, str], ...]
    slips: tuple[SlipFact, ...]
    siblings: int
    found_by: tuple[str, ...]
    mentions: tuple[Mention, ...]
    changes: tuple[Change, ...]
    copies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasePupil(Command):
    """Delete everything of one pupil; in the texts of ``refs`` (:attr:`Mention.ref`) the name."""

    uid: str
    ref_uids: tuple[str, ...] = ()
