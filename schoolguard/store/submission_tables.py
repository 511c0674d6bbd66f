"""Tables of the hand-in: the bureau's rules and sheets, and what was handed in."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Text

from schoolguard.store.columns import Instant, binned, noun

bureau_sheet = noun(
    "bureau_sheet",
    Column("name", String(60), nullable=False),
    Column("file_name", String(120), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("cells", Text, nullable=False),
    *binned(),
)

submission_rules = noun(
    "submission_rules",
    Column("unit", String(40), nullable=False),
    Column("matter", String(60), nullable=False),
    Column("pattern", String(80), nullable=False),
    Column("longest", Integer),
    Column("least_photos", Integer, nullable=False),
    Column("most_photos", Integer, nullable=False),
    Column("photo_kilobytes", Integer, nullable=False),
)

submission = noun(
    "submission",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("summary_id", ForeignKey("summary_version.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("folder", String(120), nullable=False),
    Column("as_of", Date, nullable=False),
    Column("prepared_at", Instant, nullable=False),
    Column("files", Text, nullable=False),
    Column("handed_in_on", Date),
    Column("handed_in_to", String(60), nullable=False),
    Column("returned_on", Date),
    Column("returned_because", String(200), nullable=False),
    *binned(),
)
# Over the bin as well: a number once said to the bureau never means another folder.
Index("uq_submission_number", submission.c.campaign_id, submission.c.number, unique=True)
