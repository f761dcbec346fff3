"""Floor 8: the web: webhook, pages, health and metrics."""
