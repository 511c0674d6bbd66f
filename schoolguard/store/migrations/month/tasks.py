"""Tasks are edited: who is responsible, which classes are chosen, the bin."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Widen the table of tasks, and make that of chosen classes."""
    responsible = sa.Column("responsible", sa.String(length=40), nullable=False, server_default="")
    op.add_column("task", responsible)
    op.add_column("task", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("task", sa.Column("deletion_id", sa.String(length=36), nullable=True))
    op.create_index(op.f("ix_task_deletion_id"), "task", ["deletion_id"], unique=False)
    op.create_table(
        "task_class",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_class_task_id")),
        sa.ForeignKeyConstraint(
            ["class_id"], ["school_class.id"], name=op.f("fk_task_class_class_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_class")),
        sa.UniqueConstraint("uid", name=op.f("uq_task_class_uid")),
    )
    op.create_index("uq_task_class_pair", "task_class", ["task_id", "class_id"], unique=True)
