"""Pupils' names in what somebody wrote: told apart from teachers', and taken out."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

SOMEBODY: Final = "某同学"
"""Stands for the name of a pupil whose data was deleted."""
SHORTEST: Final = 2
"""A name of one character stands in every text."""

_TITLES: Final = re.compile(r"老师|校长|书记|主任|园长|医生|警官|民警|同志|先生|女士|教授")
"""Said after the name of an adult, who may be called as a pupil is."""


class PupilNames:
    """The names of pupils who are sought in texts, and those of staff that must stay.

    At each place the longest name counts: a pupil 王芳 is not found in a teacher's 王芳华. A whole
    name of the staff's is the staff's, also where a pupil is called the same.
    """

    def __init__(self, pupils: Iterable[str], staff: Iterable[str] = ()) -> None:
        self._staff = frozenset(one for one in staff if len(one) >= SHORTEST)
        self._pupils = frozenset(one for one in pupils if len(one) >= SHORTEST) - self._staff
        known = sorted(self._pupils | self._staff, key=lambda one: (one[:SHORTEST], -len(one)))
        # By how they begin, the longest first: a text is walked along once for all of them.
        self._by_head = {
            head: tuple(names) for head, names in groupby(known, key=lambda one: one[:SHORTEST])
        }

    def found(self, text: str) -> tuple[str, ...]:
        """Return the pupils' names that stand in a text, each once, in their order."""
        return tuple(dict.fromkeys(name for _, name in self._walk(text)))

    def blotted(self, text: str) -> str:
        """Return a text with :data:`SOMEBODY` in the place of each pupil's name."""
        parts, done = [], 0
        for place, name in self._walk(text):
            parts += [text[done:place], SOMEBODY]
            done = place + len(name)
        return "".join((*parts, text[done:]))

    def _walk(self, text: str) -> Iterator[tuple[int, str]]:
        place = 0
        while place <= len(text) - SHORTEST:
            names = self._by_head.get(text[place : place + SHORTEST], ())
            name = next((one for one in names if text.startswith(one, place)), "")
            if name in self._pupils and not _TITLES.match(text, place + len(name)):
                yield place, name
            place += len(name) or 1
