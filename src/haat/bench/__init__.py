"""Floor 10: benches: the message path against a bare one, measured in the same run."""
