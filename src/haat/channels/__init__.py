"""Floor 6: the doors people speak through: WhatsApp, and the emulator that stands in for it."""
