"""What leaflets and slips show of each class, for the matrix."""

from sqlalchemy import func, select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.slip import BACK
from schoolguard.store.fulfilled import Fulfilled
from schoolguard.store.leaflet_tables import leaflet, leaflet_class, slip
from schoolguard.store.slips import due, standing
from schoolguard.store.store import Reader
from schoolguard.store.tables import school_class


def handed_out(reader: Reader, campaign: Campaign) -> dict[int, Fulfilled]:
    """Return the classes that have a leaflet, with the latest day and how many kinds."""
    statement = (
        select(
            leaflet_class.c.class_id,
            func.max(leaflet_class.c.handed_on).label("latest"),
            func.count().label("kinds"),
        )
        .join(leaflet, leaflet.c.id == leaflet_class.c.leaflet_id)
        .where(leaflet.c.campaign_id == campaign.id, leaflet.c.deleted_at.is_(None))
        .group_by(leaflet_class.c.class_id)
    )
    return {
        row.class_id: Fulfilled(held_on=row.latest, count=row.kinds)
        for row in reader.connection.execute(statement)
    }


def slips_back(reader: Reader, campaign: Campaign) -> dict[int, Fulfilled]:
    """Return the classes with slips back; going on where some are still missing."""
    back = slip.c.state.in_([state.value for state in BACK])
    statement = (
        select(
            slip.c.class_id,
            func.count().label("due"),
            func.count().filter(back).label("back"),
            func.max(slip.c.state_on).filter(back).label("latest"),
        )
        .join(leaflet, leaflet.c.id == slip.c.leaflet_id)
        .join(school_class, school_class.c.id == slip.c.class_id)
        .where(leaflet.c.campaign_id == campaign.id, standing(), due())
        .group_by(slip.c.class_id)
    )
    return {
        row.class_id: Fulfilled(
            held_on=row.latest,
            planned=row.due,
            present=row.back,
            count=row.back,
            going_on=row.back < row.due,
        )
        for row in reader.connection.execute(statement)
        if row.back
    }
