"""Expected trouble: what happened, and what the user does next.

A :class:`SchoolError` carries a code of the catalogue and its parameters, never a finished
sentence, so that the window and the command line say it in the user's language.
Parameters may be shown to the user; they are never logged (see ``SchoolError.__str__``).
"""

from typing import Final


class SchoolError(Exception):
    """Trouble that a user can mend.

    ``code`` is a key of :data:`schoolguard.domain.catalogue.ERRORS`; ``params`` fill its texts.
    """

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code)
        self.code: Final = code
        self.params: Final = dict(params)

    def __str__(self) -> str:
        """Only the code: a parameter may be a person's name, and this text reaches logs."""
        return self.code

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the parameters when the error crosses a process or thread boundary."""
        return (_rebuild, (self.code, self.params))


class StaleRow(SchoolError):
    """The row was changed by someone else since it was read."""


class Cancelled(Exception):
    """The user cancelled a running job; nothing was written."""


def _rebuild(code: str, params: dict[str, object]) -> SchoolError:
    return SchoolError(code, **params)
