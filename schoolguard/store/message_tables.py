"""Tables of messages to parents, their forwarding, and the school's channels."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Text

from schoolguard.store.columns import binned, noun

message = noun(
    "message",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("planned_on", Date, nullable=False),
    Column("title", String(60), nullable=False),
    Column("base_text", Text, nullable=False),
    Column("all_classes", Boolean, nullable=False),
    Column("posted_on", Date),
    Column("warning", String(200), nullable=False),
    *binned(),
)

message_text = noun(
    "message_text",
    Column("message_id", ForeignKey("message.id"), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("copied_on", Date),
    Column("warning", String(200), nullable=False),
)

message_class = noun(
    "message_class",
    Column("message_id", ForeignKey("message.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
)

forwarding = noun(
    "forwarding",
    Column("message_id", ForeignKey("message.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("forwarded_on", Date),
    Column("forwarded_by", String(40), nullable=False),
    Column("exception_because", String(80), nullable=False),
    Column("warning", String(200), nullable=False),
)

channel = noun(
    "channel",
    Column("kind", String(20), nullable=False, unique=True),
    Column("name", String(20), nullable=False),
    Column("signature", String(20), nullable=False),
    Column("used", Boolean, nullable=False),
    Column("with_line", Boolean, nullable=False),
    Column("most", Integer),
    Column("segment", Integer),
)

messaging = noun(
    "messaging",
    Column("check_line", String(80), nullable=False),
    Column("own_phones", String(200), nullable=False),
)

_LIVE_MESSAGE = message.c.deleted_at.is_(None)

Index(
    "ix_message_live",
    message.c.campaign_id,
    message.c.planned_on,
    sqlite_where=_LIVE_MESSAGE,
)
Index("uq_message_text_pair", message_text.c.message_id, message_text.c.channel, unique=True)
Index("uq_message_class_pair", message_class.c.message_id, message_class.c.class_id, unique=True)
Index("uq_forwarding_pair", forwarding.c.message_id, forwarding.c.class_id, unique=True)
