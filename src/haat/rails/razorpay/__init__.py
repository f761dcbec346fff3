"""The rail through a shop's own Razorpay account: payment links, looks, refunds, webhooks, settlement reports."""

from haat.rails.razorpay.rail import Razorpay

__all__ = ["Razorpay"]
