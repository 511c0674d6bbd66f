"""What every command says, in the chosen language: done on stdout, trouble on stderr."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from schoolguard.domain.catalogue import Lang, render_error, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.words import SchoolStage

if TYPE_CHECKING:
    from schoolguard.services import Services


def say_error(error: SchoolError, lang: Lang) -> None:
    """Say on stderr what happened and what to do."""
    print(*render_error(error, lang), sep="\n", file=sys.stderr)


def say(code: str, lang: Lang, **params: object) -> None:
    """Say a catalogue text on stdout."""
    print(render_value(code, lang, **params))


def stage_of(services: "Services") -> SchoolStage | None:
    """Return what kind of school it is, for ``render_for``."""
    found = services.school.get()
    return None if found is None else found.stage


def complain(code: str, lang: Lang, **params: object) -> None:
    """Say a catalogue text on stderr."""
    print(render_value(code, lang, **params), file=sys.stderr)


def complain_lines(lines: Sequence[str]) -> None:
    """Say finished lines on stderr."""
    print(*lines, sep="\n", file=sys.stderr)


def new_action() -> str:
    """Return an id for one action."""
    return str(uuid4())


def read_text(file: str, refused: str) -> str:
    """Return the text of a file in UTF-8, or (-) what comes in; else raises ``refused``."""
    try:
        if file == "-":
            return sys.stdin.read()
        return Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SchoolError(refused, file=file) from error


def say_json(content: object) -> None:
    """Say a structure as JSON on stdout."""
    print(json.dumps(content, ensure_ascii=False, indent=1, default=str))
