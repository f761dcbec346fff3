"""A stand-in for a payment gateway on this machine: Razorpay's endpoints as far as a shop uses them, and its faults.

Its wire shapes are written apart from the rail's: neither imports the other, so one's mistake is not the other's
truth. No real money is anywhere near it.
"""

from haat.rails.standin.book import StandinAccount
from haat.rails.standin.server import Standin, StandinInfo

__all__ = ["Standin", "StandinAccount", "StandinInfo"]
