"""Tables of accounts."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String

from schoolguard.store.columns import Instant, noun

account = noun(
    "account",
    Column("login", String(40), nullable=False, unique=True),
    Column("name", String(40), nullable=False),
    Column("role", String(20), nullable=False),
    Column("grades", String(60), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("failures", Integer, nullable=False),
    Column("locked_until", Instant),
)

recovery = noun(
    "recovery",
    Column("code_hash", String(200), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("locked_until", Instant),
)

account_class = noun(
    "account_class",
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
)
Index("uq_account_class_pair", account_class.c.account_id, account_class.c.class_id, unique=True)
