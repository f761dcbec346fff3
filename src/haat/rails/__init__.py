"""Floor 6: how money moves: payment rails."""
