"""What the office posts to the teachers' group about classes that are not through."""

from schoolguard.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Reminder:
    """A text ready to paste, and how many classes it names (0: the text is empty)."""

    text: str
    classes: int
