"""Queries of the pictures that the office chose for a summary's annex."""

from sqlalchemy import delete, select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import PhotoChoice
from schoolguard.store import audit, rows
from schoolguard.store.paper_tables import photo_choice
from schoolguard.store.store import Reader, Transaction


def of_campaign(reader: Reader, of: Campaign) -> PhotoChoice | None:
    """Return a campaign's choice; None where nobody has chosen."""
    statement = select(photo_choice).where(photo_choice.c.campaign_id == of.id)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        return None
    photos = tuple(uid for uid in row["photos"].split(",") if uid)
    return PhotoChoice(
        id=row["id"], uid=row["uid"], version=row["version"], campaign_uid=of.uid, photos=photos
    )


def save(tx: Transaction, of: Campaign, uids: tuple[str, ...] | None, version: int) -> None:
    """Keep a choice, or forget it (None); raises ``store.stale``."""
    known = of_campaign(tx, of)
    if (known.version if known else 0) != version:
        raise SchoolError("store.stale")
    if uids is None:
        if known is not None:
            tx.connection.execute(delete(photo_choice).where(photo_choice.c.uid == known.uid))
            audit.note(tx, "photo_choice", known.uid, ("photos",))
    elif known is None:
        rows.add(tx, photo_choice, {"campaign_id": of.id, "photos": ",".join(uids)})
    else:
        rows.change(tx, photo_choice, known.uid, version, {"photos": ",".join(uids)})
