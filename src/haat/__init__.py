"""Haat: buying and shopkeeping on WhatsApp for small shops in India."""

__version__ = "0.1.0"
