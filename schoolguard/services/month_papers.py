"""Sheets of leaflets: their texts, print runs, who has them, their slips, and siblings."""

from collections.abc import Sequence
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from schoolguard.domain import fields
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import (
    MOST_COPIES,
    HandOut,
    Leaflet,
    LeafletClass,
    PrintRun,
    PrintRunClass,
    RunState,
    SaveLeaflet,
    paper_of,
)
from schoolguard.domain.rows import Row
from schoolguard.domain.school import SchoolClass, school_year_of
from schoolguard.domain.slip import LinkFamily, Sibling, Slip, SlipState, UnlinkFamily, read_code
from schoolguard.services.leaflet_copies import places_of
from schoolguard.services.leaflets import Leaflets
from schoolguard.services.month_columns import fields_of, given_if_blank
from schoolguard.services.month_sheets import (
    Given,
    Line,
    Sheet,
    Work,
    kept_by,
    line_of,
    lines_by,
)
from schoolguard.services.slips import Slips
from schoolguard.store import classes, families, leaflets, print_runs, pupils, rows, slips
from schoolguard.store.leaflet_tables import print_run
from schoolguard.store.store import Reader

_LEAFLET: Final = given_if_blank(fields_of(Leaflet), "key")


def _read_leaflets(reader: Reader, of: Campaign) -> Sequence[Row]:
    return leaflets.in_campaign(reader, of.uid)


_HANDED: Final = fields_of(LeafletClass)


def _handed_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    every = () if of is None else leaflets.in_campaign(reader, of.uid)
    handed = leaflets.handed(reader, [one.id for one in every])
    return [line_of(row, _HANDED) for one in every for row in handed.get(one.uid, ())]


def _save_handed(work: Work, given: Given) -> None:
    values = given.values
    command = HandOut(
        action_id=given.action_id,
        leaflet_uid=values["leaflet_uid"],
        class_uids=(values["class_uid"],),
        on=values["handed_on"],
    )
    Leaflets(work.office).hand_out(command)


# Print runs, and what each class gets of one

_RUN: Final = fields_of(PrintRun)
_SHARE: Final = fields_of(PrintRunClass)


def _runs(reader: Reader, of: Campaign) -> list[PrintRun]:
    every = leaflets.in_campaign(reader, of.uid)
    found = print_runs.of_leaflets(reader, [one.id for one in every])
    return [run for one in every for run in found.get(one.uid, ())]


def _save_run(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    state = RunState(values["state"])
    fields.check(PrintRun, values)
    if not 0 <= values["spare"] <= MOST_COPIES:
        raise SchoolError("leaflet.copies", most=MOST_COPIES)
    settled = None if state is RunState.PREPARED else values["settled_on"] or work.office.today()
    own = {
        "leaflet_id": leaflets.by_uid(tx, values["leaflet_uid"]).id,
        "named": values["named"],
        "paper": paper_of(values["paper"]).name,
        "spare": values["spare"],
        "state": state.value,
        "settled_on": settled,
        "accent": values["accent"] or None,
    }
    if given.line is None:
        print_runs.add(tx, {**own, "made_at": tx.at, "made_by": tx.actor}, {})
    else:
        rows.change(tx, print_run, given.line.uid, given.version, own)


def _share_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    runs = [] if of is None else _runs(reader, of)
    shares = print_runs.shares(reader, [one.id for one in runs])
    return [
        Line("", 1, {"print_run_uid": run.uid, "class_uid": one.class_uid, "copies": one.copies})
        for run in runs
        for one in shares.get(run.id, ())
    ]


def _save_share(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    wanted = values["print_run_uid"]
    try:
        run = print_runs.by_uid(tx, wanted)
    except SchoolError as error:
        noun = VALUES["noun.print_run"]
        raise SchoolError("workbook.no_owner", value=wanted, noun=noun) from error
    if not 0 <= values["copies"] <= MOST_COPIES:
        raise SchoolError("leaflet.copies", most=MOST_COPIES)
    of_class = classes.by_uid(tx, values["class_uid"])
    print_runs.put_share(tx, run.id, of_class.id, values["copies"])


# Slips; whose they are is told by class and seat

_SLIP: Final = fields_of(Slip)


def _read_slips(reader: Reader, of: Campaign) -> Sequence[Row]:
    return slips.every(reader, [one.id for one in leaflets.in_campaign(reader, of.uid)])


def _save_slip(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    fields.check(Slip, values)
    code, new_code = values["code"], values["new_code"]
    replaced = values["state"] == SlipState.LOST_REISSUED.value
    for one in (code, *([new_code] if new_code else ())):
        # One that replaces another is always the later of the two.
        if read_code(one) != one or (new_code and new_code <= code) or replaced != bool(new_code):
            raise SchoolError("workbook.slip_code", slip=one)
    before = None if given.line is None else given.line.uid
    if slips.owner_of(tx, code) not in (None, before):
        raise SchoolError("workbook.slip_code", slip=code)
    of_class = classes.by_uid(tx, values["class_uid"])
    pupil = _in_seat(work, of_class.uid, values["seat"])
    own = {
        "leaflet_id": leaflets.by_uid(tx, values["leaflet_uid"]).id,
        "class_id": of_class.id,
        "pupil_id": None if pupil is None else pupil[0],
        **{name: values[name] for name in ("seat", "code", "state", "state_on")},
        "new_code": new_code,
        "because": values["because"],
    }
    slips.put(tx, before, given.version, own)


def _in_seat(work: Work, class_uid: str, seat: str) -> tuple[int, str] | None:
    if work.seats is None:
        tx = work.whole.tx
        work.seats = _seats(tx, classes.in_year(tx, school_year_of(work.month.starts_on)))
    return work.seats.get((class_uid, seat))


# Siblings; told by class and seat as well

_SIBLING: Final = fields_of(Sibling)


def _seats(reader: Reader, every: Sequence[SchoolClass]) -> dict[tuple[str, str], tuple[int, str]]:
    """Return the pupil (inner and public id) in each seat of classes that keep pupils."""
    uids = {one.id: one.uid for one in every}
    kept = pupils.of_classes(reader, uids)
    ids = {pupil.id: pupil.uid for those in kept.values() for pupil in those}
    return {
        (uids[one.class_id], one.seat): (one.pupil_id, ids[one.pupil_id])
        for one in places_of(reader, [one for one in every if one.id in kept])
        if one.pupil_id is not None
    }


def _sibling_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    if of is None:
        return ()
    seats = _seats(reader, classes.in_year(reader, school_year_of(of.starts_on)))
    found = families.of_pupils(reader, [uid for _, uid in seats.values()])
    told = [
        (found[uid], class_uid, seat)
        for (class_uid, seat), (_, uid) in seats.items()
        if uid in found
    ]
    names = ("family_uid", "class_uid", "seat")
    return [
        Line("", 1, dict(zip(names, one, strict=True)))
        for one in sorted(told, key=lambda one: one[0])
    ]


def _save_sibling(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    pupil = _in_seat(work, values["class_uid"], values["seat"])
    if pupil is None:
        name = classes.by_uid(tx, values["class_uid"]).name
        raise SchoolError("workbook.no_pupil", name=name, seat=values["seat"])
    family = _family_uid(work, values["family_uid"])
    service = Slips(work.office)
    if given.line is not None:
        service.unlink(UnlinkFamily(action_id=given.action("unlink"), pupil_uids=(pupil[1],)))
    other = families.member(tx, family) or work.lone.get(family)
    if other is None:
        work.lone[family] = pupil[1]
        return
    work.whole.expect([family])
    service.link(LinkFamily(action_id=given.action_id, pupil_uids=(other, pupil[1])))


def _family_uid(work: Work, written: str) -> str:
    """Return the public id of a family: any words will do for a new one."""
    try:
        return str(UUID(written))
    except ValueError:
        return str(uuid5(NAMESPACE_OID, f"{work.whole.tx.action_id} {written}"))


PAPERS: Final = (
    Sheet(
        name="宣传单", nouns=(Leaflet,), fields=_LEAFLET, noun="leaflet", keys=("key",),
        read=lines_by(_LEAFLET, _read_leaflets),
        save=kept_by(lambda on: Leaflets(on).save, SaveLeaflet),
    ),
    Sheet(
        name="印制", nouns=(PrintRun,), fields=_RUN, noun="print_run",
        read=lines_by(_RUN, _runs), save=_save_run,
    ),
    Sheet(
        name="印制份数", nouns=(PrintRunClass,), fields=_SHARE,
        keys=("print_run_uid", "class_uid"), read=_share_lines, save=_save_share,
    ),
    Sheet(
        name="宣传单发放", nouns=(LeafletClass,), fields=_HANDED,
        keys=("leaflet_uid", "class_uid"), read=_handed_lines, save=_save_handed,
    ),
    Sheet(
        name="回执", nouns=(Slip,), fields=_SLIP, noun="slip", keys=("code",),
        read=lines_by(_SLIP, _read_slips), save=_save_slip,
    ),
    Sheet(
        name="兄弟姐妹", nouns=(Sibling,), fields=_SIBLING, keys=("class_uid", "seat"),
        read=_sibling_lines, save=_save_sibling,
    ),
)  # fmt: skip
