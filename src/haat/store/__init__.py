"""Floor 6: keeping it: PostgreSQL, one shop a unit, one transaction."""
