"""What a deletion for good would take away, counted by class."""

from collections.abc import Sequence

from sqlalchemy import case, func, select

from schoolguard.domain.retention import ClassLoss, Losses
from schoolguard.store import erasing, talks
from schoolguard.store.leaflet_tables import slip
from schoolguard.store.store import Reader
from schoolguard.store.tables import campaign, flag_talk, pupil, school_class


def of(reader: Reader, years: Sequence[int], campaign_uids: Sequence[str]) -> Losses:
    """Return what goes with the pupils of these years and the pictures of these campaigns."""
    classes = _by_class(reader, years) if years else ()
    shown = [erasing.pictures(reader, uid) for uid in campaign_uids]
    return Losses(
        pupils=sum(one.pupils for one in classes),
        phones=sum(one.phones for one in classes),
        photos=sum(photos for photos, _ in shown),
        captions=sum(captions for _, captions in shown),
        speakers=_speakers(reader, campaign_uids),
        reasons=_reasons(reader, years) if years else 0,
        drafts=_passing(reader),
        classes=classes,
    )


def of_one(reader: Reader, pupil_id: int) -> Losses:
    """Return what goes with one pupil."""
    found = reader.connection.execute(select(pupil).where(pupil.c.id == pupil_id)).one()
    reasons = select(func.count()).where(slip.c.pupil_id == pupil_id, slip.c.because != "")
    return Losses(
        pupils=1,
        phones=int(bool(found.phone or found.guardian)),
        reasons=int(reader.connection.execute(reasons).scalar_one()),
    )


def _by_class(reader: Reader, years: Sequence[int]) -> tuple[ClassLoss, ...]:
    with_phone = case(((pupil.c.phone != "") | (pupil.c.guardian != ""), 1))
    found = reader.connection.execute(
        select(
            school_class.c.name,
            func.count().label("pupils"),
            func.count(with_phone).label("phones"),
        )
        .select_from(pupil)
        .join(school_class, school_class.c.id == pupil.c.class_id)
        .where(erasing.of_years(years))
        .group_by(school_class.c.id, school_class.c.name)
        .order_by(school_class.c.school_year_id, school_class.c.grade, school_class.c.number)
    )
    return tuple(ClassLoss(row.name, row.pupils, row.phones) for row in found)


def _speakers(reader: Reader, campaign_uids: Sequence[str]) -> int:
    found = (
        select(func.count())
        .select_from(flag_talk)
        .join(campaign, campaign.c.id == flag_talk.c.campaign_id)
        .where(talks.named_pupils(), campaign.c.uid.in_(campaign_uids))
    )
    return int(reader.connection.execute(found).scalar_one())


def _reasons(reader: Reader, years: Sequence[int]) -> int:
    found = (
        select(func.count())
        .select_from(slip)
        .join(pupil, pupil.c.id == slip.c.pupil_id)
        .where(erasing.of_years(years), slip.c.because != "")
    )
    return int(reader.connection.execute(found).scalar_one())


def _passing(reader: Reader) -> int:
    return sum(
        int(reader.connection.execute(select(func.count()).select_from(table)).scalar_one())
        for table in erasing.passing_tables()
    )
