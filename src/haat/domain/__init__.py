"""Floor 2: the shop's rules, pure and typed."""
