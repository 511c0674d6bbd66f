"""Return slips: read back, lost and reissued, excused; siblings linked by hand."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from schoolguard.domain import fields
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.slip import (
    BACK,
    ClassSlips,
    ExcuseSlip,
    LinkFamily,
    MissingSlip,
    PhotoReading,
    ReadSlips,
    ReissueSlip,
    SetBack,
    Slip,
    SlipBoard,
    SlipReading,
    SlipState,
    UnlinkFamily,
    read_code,
)
from schoolguard.exchange.slip_codes import read_slip_codes
from schoolguard.services.office import Office
from schoolguard.store import classes, families, leaflets, people, slips
from schoolguard.store.store import Reader, Transaction

_PICTURES: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".heic", ".heif", ".tif", ".tiff"}
)


@dataclass(frozen=True, slots=True)
class Slips:
    """Reads and keeps return slips."""

    office: Office

    def board(self, leaflet_uid: str) -> SlipBoard:
        """Return the slips of a leaflet class by class, with those that are missing.

        Pupils are named to the office and to who teaches them.
        """
        mine = self.office.session.account
        with self.office.read() as reader:
            one = leaflets.by_uid(reader, leaflet_uid)
            through = families.with_slip_back(reader, one.id)
            known = None if mine is None else people.known_pupils(reader, mine)
            by_class: dict[str, list[Any]] = {}
            for row in slips.of_leaflet(reader, one.id):
                by_class.setdefault(row.class_uid, []).append(row)
        made = tuple(_class_slips(uid, found, through, known) for uid, found in by_class.items())
        return SlipBoard(one.uid, one.title, made)

    def read(self, command: ReadSlips) -> SlipReading:
        """Take in codes, each once, in one transaction.

        A signed reading of a slip that came back unsigned is accepted as well. The code of a
        slip that was reissued stands for the one that replaced it.
        """
        wanted = SlipState.BACK_SIGNED if command.signed else SlipState.BACK_UNSIGNED
        typed = [text for text in command.codes if text.strip()]
        read = [(text, read_code(text)) for text in typed]
        known_codes = list(dict.fromkeys(code for _, code in read if code is not None))
        with self.office.begin("slip.read", command) as tx:
            again = tx.earlier_result() is not None
            found = slips.by_codes(tx, known_codes)
            self._own(tx, found.values())
            taken: dict[str, Slip] = {}
            accepted: list[str] = []
            repeated: list[str] = []
            unknown: list[str] = []
            for text, code in read:
                slip = found.get(code) if code is not None else None
                if code is None or slip is None:
                    unknown.append(text.strip())
                elif slip.uid in taken or not (again or _is_news(slip, wanted)):
                    repeated.append(code)
                else:
                    taken[slip.uid] = slip
                    accepted.append(code)
            if taken and not again:
                values: dict[str, object] = {"state": wanted.value, "state_on": self.office.today()}
                slips.set_values(tx, list(taken.values()), {**values, "because": ""})
            if not again:
                tx.done(command.action_id, *(("slips", "progress") if taken else ()))
            missing = _missing(tx, [slip.leaflet_uid for slip in found.values()])
        return SlipReading(tuple(accepted), tuple(repeated), tuple(unknown), missing)

    def in_photos(
        self,
        folder: Path,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> PhotoReading:
        """Return the codes on the pictures of a folder; nothing is taken in yet.

        ``progress`` hears (pictures read, pictures in all). Raises ``slip.no_photos``,
        ``Cancelled``.
        """
        try:
            files = sorted(one for one in folder.iterdir() if one.suffix.lower() in _PICTURES)
        except OSError:
            files = []
        if not files:
            raise SchoolError("slip.no_photos", folder=folder.name)
        found = read_slip_codes(files, progress=progress, cancelled=cancelled)
        codes = dict.fromkeys(code for one in found for code in one.codes)
        without = tuple(one.name for one in found if not one.codes)
        return PhotoReading(len(files), tuple(codes), without)

    def set_back(self, command: SetBack) -> int:
        """Put slips to out again; return how many were back."""
        with self.office.begin("slip.set_back", command) as tx:
            found = slips.by_codes(tx, list(dict.fromkeys(command.codes))).values()
            self._own(tx, found)
            back = {one.uid: one for one in found if one.state in BACK}
            if tx.earlier_result() is None:
                values = {"state": SlipState.OUT.value, "state_on": None}
                slips.set_values(tx, list(back.values()), values)
                tx.done(command.action_id, "slips", "progress")
            return len(back)

    def reissue(self, command: ReissueSlip) -> Slip:
        """Give a lost slip's pupil another code; return the new slip.

        Raises ``slip.lost_back``, ``slip.no_codes``, ``store.not_found``.
        """
        with self.office.begin("slip.reissue", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return slips.by_uid(tx, earlier)
            old = slips.by_uid(tx, command.uid)
            if old.state in BACK:
                raise SchoolError("slip.lost_back")
            new = slips.reissue(tx, old, self.office.today())
            tx.done(new.uid, "slips", "progress")
            return new

    def excuse(self, command: ExcuseSlip) -> Slip:
        """Excuse a pupil from a slip with the reason, or (an empty one) take that back."""
        because = " ".join(fields.clean_text(command.because).split())
        fields.check(Slip, {"because": because})
        with self.office.begin("slip.excuse", command) as tx:
            if tx.earlier_result() is None:
                old = slips.by_uid(tx, command.uid)
                if old.state in BACK:
                    raise SchoolError("slip.lost_back")
                state = SlipState.EXCUSED if because else SlipState.OUT
                since = self.office.today() if because else None
                values = {"state": state.value, "because": because, "state_on": since}
                slips.set_values(tx, [old], values)
                tx.done(command.uid, "slips", "progress")
            return slips.by_uid(tx, command.uid)

    def link(self, command: LinkFamily) -> str:
        """Say that pupils are siblings; return the family's id. Raises ``family.one``."""
        if len(set(command.pupil_uids)) < 2:
            raise SchoolError("family.one")
        with self.office.begin("family.link", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return earlier
            uid = families.link(tx, command.pupil_uids)
            tx.done(uid, "slips")
            return uid

    def unlink(self, command: UnlinkFamily) -> None:
        """Take pupils out of their family."""
        with self.office.begin("family.unlink", command) as tx:
            if tx.earlier_result() is None:
                families.unlink(tx, command.pupil_uids)
                tx.done(command.action_id, "slips")

    def families(self, pupil_uids: Sequence[str]) -> Mapping[str, str]:
        """Return the family of each pupil that has one, both by public id."""
        with self.office.read() as reader:
            return families.of_pupils(reader, pupil_uids)

    def _own(self, tx: Transaction, found: Iterable[Slip]) -> None:
        uids = {one.class_uid for one in found}
        self.office.for_classes(tx, {classes.by_uid(tx, uid).id for uid in uids}, none=True)


def _is_news(slip: Slip, wanted: SlipState) -> bool:
    """Whether a reading changes anything; a signed slip does not become unsigned by one."""
    return slip.state not in BACK or (
        slip.state is SlipState.BACK_UNSIGNED and wanted is SlipState.BACK_SIGNED
    )


def _missing(reader: Reader, leaflet_uids: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Return (class, slips that are due and not back) of some leaflets."""
    counts: Counter[str] = Counter()
    for uid in dict.fromkeys(leaflet_uids):
        for row in slips.of_leaflet(reader, leaflets.by_uid(reader, uid).id):
            if row.due and SlipState(row.state) not in BACK:
                counts[row.class_name] += 1
    return tuple(counts.items())


def _class_slips(
    uid: str, found: Sequence[Any], through: frozenset[int], known: frozenset[str] | None
) -> ClassSlips:
    states = [SlipState(row.state) for row in found]
    back = sum(state in BACK for state in states)
    excused = states.count(SlipState.EXCUSED)
    return ClassSlips(
        class_uid=uid,
        class_name=found[0].class_name,
        out=len(found) - excused,
        back=back,
        signed=states.count(SlipState.BACK_SIGNED),
        excused=excused,
        missing=tuple(
            MissingSlip(
                row.uid,
                row.code,
                row.seat,
                row.pupil_name if known is None or row.pupil_uid in known else "",
                row.pupil_uid,
                row.pupil_id in through,
            )
            for row, state in zip(found, states, strict=True)
            if state is SlipState.OUT
        ),
    )
