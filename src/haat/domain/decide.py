"""The table from a command to its rule. A table, never a place for rules."""
