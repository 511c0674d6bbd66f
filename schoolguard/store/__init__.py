"""Tables, transactions, queries, migrations and backups. The only room that speaks SQL."""
