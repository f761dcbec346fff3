"""Floor 7: the loops: inbox, outbox, clock; and the one path from a row to its effect."""
