"""Alembic's entry: runs on the connection that the store hands over, in its transaction."""

from alembic import context

from schoolguard.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
