"""Evidence on a store: numbers, owners, consent, the bin, figures, copies."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import func, select

from schoolguard.domain.activity import ActivityKind, BringBack, RemoveActivity
from schoolguard.domain.asks import Measure, SaveAsks, WantedAsk
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import (
    AddEvidence,
    Consent,
    Evidence,
    EvidenceKind,
    Picture,
    RemoveEvidence,
    SaveEvidence,
)
from schoolguard.services import Services
from schoolguard.store import backup, restore
from schoolguard.store.evidence_tables import photo
from schoolguard.store.store import Store
from tests.exchange.pictures import EPS, SECRET, with_place, written
from tests.opened import (
    BOTH_STORES,
    action,
    begin_campaign,
    import_classes,
    log_activity,
    log_meeting,
    name_school,
    opened,
    place_of,
    plain_classes,
    save_incident,
    save_talk,
)
from tests.services.staff import READER, TEACHER, with_staff


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    """Give services on each kind of store."""
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        name_school(services)
        yield services


@pytest.fixture
def campaign(on: Services) -> Campaign:
    """Begin the month."""
    return begin_campaign(on)


def picture(name: str = "a.jpg", taken_on: date | None = None) -> Picture:
    """Return a picture as the door gives one."""
    content = written(Image.new("RGB", (32, 24), (200, 30, 30)))
    return Picture(name, content, "0" * 64, 32, 24, taken_on)


def add(
    on: Services, campaign: Campaign, count: int = 1, **changes: object
) -> tuple[Evidence, ...]:
    """Keep pictures, of the month itself unless told."""
    values: dict[str, object] = {
        "owner_noun": "campaign",
        "owner_uid": campaign.uid,
        "pictures": tuple(picture(f"{n}.jpg") for n in range(count)),
        "action_id": action(),
    }
    return on.evidence.add(AddEvidence(campaign_uid=campaign.uid, **(values | changes)))  # type: ignore[arg-type]


def save(on: Services, one: Evidence, **changes: object) -> Evidence:
    """Change what is said of a piece."""
    names = (
        "uid", "version", "owner_noun", "owner_uid", "kind", "taken_on", "caption",
        "recognisable", "consent", "for_paper",
    )  # fmt: skip
    values = {name: getattr(one, name) for name in names} | changes
    return on.evidence.save(SaveEvidence(action_id=action(), **values))


def test_a_picture_is_kept_with_the_record_it_proves(on: Services, campaign: Campaign) -> None:
    activity = log_activity(on, campaign, ActivityKind.LECTURE, title="守好钱袋子")
    one = picture(taken_on=date(2026, 11, 10))
    (kept,) = add(
        on,
        campaign,
        owner_noun="activity",
        owner_uid=activity.uid,
        pictures=(one,),
        caption="讲座 ",
    )
    assert (kept.number, kept.kind, kept.caption) == ("ZZ-2026-001", EvidenceKind.PHOTO, "讲座")
    assert (kept.taken_on, kept.size) == (date(2026, 11, 10), len(one.content))
    assert (kept.recognisable, kept.consent, kept.for_paper) == (True, Consent.NOT_GIVEN, False)
    assert on.evidence.content(kept.uid) == one.content
    assert on.evidence.of_owner("activity", activity.uid) == (kept,)
    (named,) = on.evidence.all(campaign.uid)
    assert named.owner_name == "11月10日 守好钱袋子"
    assert on.evidence.get(kept.uid) == named
    assert [hit.title for hit in on.finder.find("ZZ-2026-001")] == ["讲座"]


def test_a_set_of_files_is_one_action(on: Services, campaign: Campaign) -> None:
    again = action()
    first = add(on, campaign, 3, action_id=again)
    assert add(on, campaign, 3, action_id=again) == first
    assert [one.number for one in first] == ["ZZ-2026-001", "ZZ-2026-002", "ZZ-2026-003"]
    with pytest.raises(SchoolError, match=r"evidence\.none"):
        add(on, campaign, 0)


def test_a_number_is_never_given_twice(on: Services, campaign: Campaign) -> None:
    (one, two) = add(on, campaign, 2)
    on.evidence.remove(RemoveEvidence(action_id=action(), rows=((two.uid, two.version),)))
    (three,) = add(on, campaign)
    assert three.number == "ZZ-2026-003"
    assert [x.number for x in on.evidence.all(campaign.uid)] == [one.number, three.number]


def test_numbers_go_on_past_999(on: Services, campaign: Campaign) -> None:
    add(on, campaign)
    with on.evidence.office.store.writer.connect() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE evidence SET number = 'ZZ-2026-999'")
    assert [one.number for one in add(on, campaign, 2)] == ["ZZ-2026-1000", "ZZ-2026-1001"]


def test_without_consent_no_recognisable_picture_goes_onto_a_paper(
    on: Services, campaign: Campaign
) -> None:
    (one,) = add(on, campaign)
    for consent in (Consent.NOT_GIVEN, Consent.NOT_NEEDED):
        with pytest.raises(SchoolError, match=r"evidence\.no_consent"):
            save(on, one, for_paper=True, consent=consent)
        with pytest.raises(SchoolError, match=r"evidence\.no_consent"):
            add(on, campaign, for_paper=True, consent=consent)
    one = save(on, one, for_paper=True, consent=Consent.GIVEN)
    assert one.for_paper
    with pytest.raises(SchoolError, match=r"evidence\.no_consent"):
        save(on, one, consent=Consent.NOT_GIVEN)
    one = save(on, one, recognisable=False)
    assert (one.for_paper, one.consent) == (True, Consent.NOT_NEEDED)


def test_what_is_said_can_be_changed_and_stale_is_refused(on: Services, campaign: Campaign) -> None:
    (one,) = add(on, campaign)
    talk = save_talk(on, campaign)
    now = save(on, one, caption="升旗", owner_noun="flag_talk", owner_uid=talk.uid)
    assert (now.version, now.caption) == (2, "升旗")
    assert on.evidence.get(one.uid).owner_name == "11月9日 国旗下讲话 接好每个电话"
    with pytest.raises(SchoolError, match=r"store\.stale"):
        save(on, one, caption="别的")
    with pytest.raises(SchoolError, match=r"evidence\.future"):
        save(on, now, taken_on=date(2027, 1, 1))
    with pytest.raises(SchoolError, match=r"field\.too_long"):
        save(on, now, caption="长" * 81)


def test_only_records_of_the_month_can_be_proved(on: Services, campaign: Campaign) -> None:
    other = begin_campaign(on, starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 31))
    incident = save_incident(on, other)
    for noun, uid in (
        ("incident", incident.uid),
        ("campaign", other.uid),
        ("school", on.school.get().uid),  # type: ignore[union-attr]
        ("activity", "nothing"),
    ):
        with pytest.raises(SchoolError, match=r"evidence\.no_owner"):
            add(on, campaign, owner_noun=noun, owner_uid=uid)
    assert on.evidence.all(campaign.uid) == ()


def test_pictures_go_and_come_back_with_their_record(on: Services, campaign: Campaign) -> None:
    activity = log_activity(on, campaign, ActivityKind.LECTURE)
    add(on, campaign, 2, owner_noun="activity", owner_uid=activity.uid)
    (stays,) = add(on, campaign)
    gone = on.activities.remove(
        RemoveActivity(action_id=action(), uid=activity.uid, version=activity.version)
    )
    assert [one.uid for one in on.evidence.all(campaign.uid)] == [stays.uid]
    assert on.finder.find("ZZ-2026-001") == ()
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    assert len(on.evidence.all(campaign.uid)) == 3
    assert len(on.finder.find("ZZ-2026-001")) == 1


def test_photos_are_counted_with_their_rows(on: Services, campaign: Campaign) -> None:
    import_classes(on, *plain_classes(1))
    asked = (WantedAsk("上报照片2张", Measure.PHOTOS, 2),)
    command = SaveAsks(action_id=action(), campaign_uid=campaign.uid, asks=asked)
    assert [(one.met, one.found) for one in on.asks.save(command)] == [(False, 0)]
    (one, two) = add(on, campaign, 2)
    add(on, campaign, kind=EvidenceKind.SIGN_IN)
    figure = next(x for x in on.figures.all(campaign.uid) if x.key == "evidence.photos")
    assert figure.value == 2
    assert figure.sources == 2
    found = on.figures.rows(campaign.uid, "evidence.photos")
    assert [(ref.noun, ref.uid) for ref, _ in found.rows] == [
        ("evidence", one.uid),
        ("evidence", two.uid),
    ]
    assert [state.met for state in on.asks.states(campaign.uid)] == [True]


def test_records_are_offered_by_the_words_they_have(on: Services, campaign: Campaign) -> None:
    (of,) = import_classes(on, *plain_classes(1))
    log_meeting(on, campaign, of)
    save_talk(on, campaign)
    save_incident(on, campaign)
    names = [one.name for one in on.evidence.month(campaign.uid).records]
    assert names == [
        "11月12日 线索劝阻 冒充客服",
        "11月10日 一年级1班 主题班会",
        "11月9日 国旗下讲话 接好每个电话",
        "整个宣传月",
    ]


def test_files_are_read_and_the_bad_ones_named(on: Services, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(with_place())
    (tmp_path / "b.jpg").write_bytes(EPS)
    told: list[tuple[int, int]] = []
    made = on.evidence.read(
        [tmp_path / "a.jpg", tmp_path / "b.jpg"], progress=lambda *at: told.append(at)
    )
    assert [one.file_name for one in made.pictures] == ["a.jpg"]
    assert [(name, error.code) for name, error in made.refused] == [("b.jpg", "photo.wrong_kind")]
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_backup_carries_the_pictures_and_nothing_hidden(
    on: Services, campaign: Campaign, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(with_place())
    pictures = on.evidence.read([tmp_path / "a.jpg"]).pictures
    kept = add(on, campaign, pictures=pictures * 45)
    copy = tmp_path / "copy.sgbak"
    manifest = backup.write_backup(on.evidence.office.store, copy)
    assert manifest.rows["photo"] == 45
    (tmp_path / "other").mkdir()
    other = Store.open(tmp_path / "other" / "schoolguard.db")
    try:
        restore.restore_backup(other, copy)
        with other.read() as reader:
            found = reader.connection.execute(select(photo.c.content)).scalars().all()
            count = reader.connection.execute(select(func.count()).select_from(photo)).scalar()
    finally:
        other.close()
    assert count == len(kept) == 45
    assert {bytes(one) for one in found} == {pictures[0].content}
    for file in (tmp_path / "other").glob("schoolguard.db*"):
        assert SECRET not in file.read_bytes()


def test_a_class_teacher_keeps_pictures_of_the_own_class_only(on: Services) -> None:
    import_classes(on, *plain_classes(12))
    month, _ = with_staff(on)
    meetings = [log_meeting(on, month, one) for one in on.classes.in_year(2026)]
    of_all = add(on, month)[0]
    staff = {one.role: one for one in on.people.everyone()}
    on.people.office.session.account = staff[TEACHER]
    done: list[Evidence] = []
    refused = 0
    for meeting in meetings:
        try:
            done += add(on, month, owner_noun="activity", owner_uid=meeting.uid)
        except SchoolError as error:
            refused += error.code == "rights.other_class"
    assert done
    assert refused
    assert len(done) + refused == len(meetings)
    with pytest.raises(SchoolError, match=r"rights\.other_class"):
        add(on, month)
    with pytest.raises(SchoolError, match=r"rights\.other_class"):
        save(on, of_all, caption="改")
    with pytest.raises(SchoolError, match=r"rights\.other_class"):
        save(on, done[0], owner_noun="campaign", owner_uid=month.uid)
    now = save(on, done[0], caption="班会")
    gone = on.evidence.remove(RemoveEvidence(action_id=action(), rows=((now.uid, now.version),)))
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone))
    meeting = on.activities.get(now.owner_uid)
    command = RemoveActivity(action_id=action(), uid=meeting.uid, version=meeting.version)
    on.bin.bring_back(BringBack(action_id=action(), deletion_id=on.activities.remove(command)))
    on.people.office.session.account = staff[READER]
    with pytest.raises(SchoolError, match=r"rights\.denied"):
        add(on, month)
