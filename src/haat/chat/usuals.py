"""Usuals: what a home takes again and again, put to use and learnt from answers. It breaks ties; words always win."""

from __future__ import annotations

from haat.chat.conversation import AskKind
from haat.chat.scene import Scene
from haat.domain.catalogue import Listing
from haat.domain.usual import ANSWERED, took, usuals_of


def usual_amount(scene: Scene, listing: Listing) -> int | None:
    """How much of this listing she took last, in base units; None where that is not known."""
    found = (one for one in usuals_of(scene.person, listing.concept) if one.listing_no == listing.listing_no)
    return next((one.amount for one in found), None)


def answered_which(scene: Scene, listing: Listing) -> str:
    """She said which good she meant: that is remembered. The strange words that the question was about, or nothing."""
    for question in scene.conv.questions:
        if any(option.listing_no == listing.listing_no for option in question.options):
            if question.kind is not AskKind.WHICH:
                return ""
            scene.keep(took(scene.person, listing.concept, listing.listing_no, ANSWERED))
            return question.words
    return ""
