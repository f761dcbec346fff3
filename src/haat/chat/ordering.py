"""Ordering: what heard lines do to the basket. What is certain goes in; what is not becomes a question."""

from __future__ import annotations

from haat.chat import lessening
from haat.chat.amounts import Doubt, fewest_packs, line_for
from haat.chat.choosing import how_much, is_counted, likely, which
from haat.chat.conversation import Question
from haat.chat.scene import Scene
from haat.chat.texts import cut
from haat.chat.usuals import usual_amount
from haat.domain.basket import MAX_LINES, Basket, BasketLine
from haat.domain.catalogue import Listing
from haat.domain.ordering import NOTE_MAX
from haat.domain.pricing import sold_in
from haat.domain.refusals import Refusal
from haat.language.understanding import HeardLine, Op, Spoken, Verdict
from haat.values.quantity import MAX_AMOUNT, Quantity
from haat.values.record import replace

UNSOLD_KEPT = 20
WISH_MAX = 60
UNSOLD_NAMED = 12
"""Goods the shop does not keep that one reply names."""


def take(scene: Scene, lines: tuple[HeardLine, ...]) -> None:
    """Put heard lines into the basket of this scene, collecting notes and questions."""
    before = scene.conv.basket
    questions: list[Question] = []
    unsold: list[str] = []
    for line in lines:
        found = _take(scene, line)
        if isinstance(found, Question):
            questions.append(found)
        elif isinstance(found, str):
            unsold.append(found)
    if unsold:
        named = list(dict.fromkeys(unsold))
        what = scene.words.book.joined(named[:UNSOLD_NAMED])
        scene.note("basket-unsold", what=f"{what} …" if len(named) > UNSOLD_NAMED else what)
    conv = scene.conv
    kept = tuple(q for q in conv.questions if not any(q.heard == new.heard for new in questions))
    scene.conv = replace(
        conv,
        questions=(*questions, *kept)[:10],
        undo=before if conv.basket != before else conv.undo,
        unsold=(*conv.unsold, *unsold)[-UNSOLD_KEPT:],
    )
    for line in lines:
        if line.otherwise and line.concept is not None:
            _wish(scene, line.concept, line.otherwise)


def _wish(scene: Scene, concept: str, wish: str) -> None:
    """What she would take instead is kept for the shopkeeper to read; it is no line of her own."""
    note = scene.say("basket-otherwise", what=scene.words.good(concept), wish=cut(wish.strip(), WISH_MAX))
    kept = scene.conv.draft.note
    if note not in kept:
        whole = cut(f"{kept}; {note}" if kept else note, NOTE_MAX)
        scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, note=whole))


def _take(scene: Scene, line: HeardLine) -> Question | str | None:
    """One line: a question where it is in doubt, the name of what is not sold, or None when it was dealt with."""
    if line.op is Op.REMOVE:
        _remove(scene, line)
        return None
    if line.verdict is Verdict.UNSOLD or line.concept is None:
        return line.text or (scene.words.good(line.concept) if line.concept else None)
    less = line.relative and line.spoken is not None and line.spoken.value < 0
    if (line.op is Op.SET or less) and _in_basket(scene, line) is None and lessening.changed(scene, line):
        return None
    listings = fewest_packs(meant(scene, line), line.spoken)
    if not listings:
        return _not_to_be_had(scene, line)
    if len(listings) == 1 and (line.verdict is Verdict.SURE or line.why == "quantity"):
        if line.why == "quantity" and line.spoken is not None:
            return _in_doubt(scene, listings[0], line)
        return _put(scene, listings[0], line)
    return which(scene, listings[:3], line)


def meant(scene: Scene, line: HeardLine) -> list[Listing]:
    """The listings that a line may mean, the likeliest first; one when it is certain."""
    catalogue = scene.talk.state.catalogue
    named = scene.named(line)
    if not named:
        named = scene.of_good(line)
        for concept in (c.concept for c in line.alternatives):
            named += [item for item in catalogue.of_concept(concept) if item not in named]
    in_basket = [item for item in named if scene.conv.basket.line(item.listing_no)]
    if line.op is Op.SET and len(in_basket) == 1 and not line.sku:
        return in_basket
    return [item for item in named if item.available and not item.counter_only]


def _not_to_be_had(scene: Scene, line: HeardLine) -> str | None:
    catalogue = scene.talk.state.catalogue
    items = [catalogue.get(int(line.sku))] if line.sku else catalogue.of_concept(line.concept or "")
    known = [item for item in items if item is not None]
    if not known:
        return line.text
    key = "basket-counter-only" if known[0].counter_only else "basket-missing"
    scene.note(
        key, what=scene.words.title(known[0]) if len(known) == 1 else scene.words.good(known[0].concept)
    )
    return None


def _in_doubt(scene: Scene, listing: Listing, line: HeardLine) -> Question:
    """An amount that cannot be meant is told so; one that may be, "aloo 4", stands first among the choices."""
    if not likely(listing, line.spoken, scene.talk.lexicon.by_id.get(listing.concept)):
        scene.note("answer-bad-quantity", what=scene.words.title(listing))
    return how_much(scene, listing, line.text, line.spoken)


def _put(scene: Scene, listing: Listing, line: HeardLine) -> Question | None:
    spoken = line.spoken
    if line.factor is not None and spoken is None:
        # "double the sugar" of no sugar in the basket, half of three packets
        return how_much(scene, listing, line.text)
    if line.relative and spoken is not None and spoken.value < 0:
        _reduce(scene, listing, Spoken(-spoken.value, spoken.measure))
        return None
    usual = usual_amount(scene, listing) if scene.usual and spoken is None else None
    made = line_for(listing, spoken)
    if usual is not None:
        made = BasketLine(listing.listing_no, Quantity(usual, sold_in(listing)))
    elif spoken is None and is_counted(listing, scene.talk.lexicon):
        made = Doubt.HOW_MUCH
    if spoken is None and line.op is Op.SET and (kept := _as_many(scene, listing)) is not None:
        made = kept
    if made is Doubt.HOW_MUCH:
        if scene.conv.basket.line(listing.listing_no) is not None and spoken is None:
            return None
        return how_much(scene, listing, line.text, spoken)
    if made is Doubt.WHICH_PACK:
        same = [i for i in scene.talk.state.catalogue.of_concept(listing.concept) if i.available]
        fitting = [i for i in same if isinstance(line_for(i, spoken), BasketLine)]
        chosen = fewest_packs([i for i in fitting if i.brand == listing.brand] or fitting, spoken)
        if len(chosen) == 1:
            return _put(scene, chosen[0], line)
        others = [item for item in same if item.listing_no != listing.listing_no]
        return which(scene, (chosen or [listing, *others])[:3], line)
    if isinstance(made, Refusal):
        scene.note("answer-bad-quantity", what=scene.words.title(listing))
        return how_much(scene, listing, line.text)
    assert isinstance(made, BasketLine)
    add(scene, listing, made, replace_old=line.op is Op.SET and not line.relative)
    return None


def add(scene: Scene, listing: Listing, made: BasketLine, replace_old: bool = False) -> None:
    """A basket line in; more of the same adds up unless it replaces."""
    basket = scene.conv.basket
    old = basket.line(made.listing_no)
    if old is None and len(basket.lines) >= MAX_LINES:
        scene.note("refused-too-many-lines", limit=MAX_LINES)
        return
    if old is not None and not replace_old:
        total = old.quantity.amount + made.quantity.amount
        if total > MAX_AMOUNT:
            scene.note("answer-bad-quantity", what=scene.words.title(listing))
            return
        money = None
        if old.rupees_paise is not None and made.rupees_paise is not None:
            money = old.rupees_paise + made.rupees_paise
        made = BasketLine(made.listing_no, Quantity(total, made.quantity.unit), money)
    same = [
        line.listing_no
        for line in basket.lines
        if replace_old and line.listing_no != made.listing_no and _same_good(scene, line.listing_no, listing)
    ]
    for number in same[:1]:
        # "Fortune wala tel" said of a basket that holds another brand of the same good: that line changes.
        basket = Basket(
            tuple(
                made if old.listing_no == number else old
                for old in basket.lines
                if old.listing_no != made.listing_no
            )
        )
    scene.conv = replace(scene.conv, basket=basket if same else basket.put(made))


def _as_many(scene: Scene, listing: Listing) -> BasketLine | None:
    """As much as there is of the other listing of this good, which this one takes the place of: "bada wala kar do"."""
    for held in reversed(scene.conv.basket.lines):
        other = scene.talk.state.catalogue.get(held.listing_no)
        if other is None or other.concept != listing.concept or other.listing_no == listing.listing_no:
            continue
        alike = other.sold_by is listing.sold_by and sold_in(other) is sold_in(listing)
        return replace(held, listing_no=listing.listing_no) if alike else None
    return None


def _same_good(scene: Scene, listing_no: int, listing: Listing) -> bool:
    other = scene.talk.state.catalogue.get(listing_no)
    return other is not None and other.concept == listing.concept


def _in_basket(scene: Scene, line: HeardLine) -> Listing | None:
    """The listing in the basket that a line speaks of."""
    catalogue = scene.talk.state.catalogue
    held = [
        item
        for held_line in scene.conv.basket.lines
        if (item := catalogue.get(held_line.listing_no)) is not None
    ]
    concepts = {line.concept, *(c.concept for c in line.alternatives)}
    fits = [item for item in held if item.sku == line.sku]
    fits = fits or [
        item for item in held if item.concept in concepts and (not line.brand or item.brand == line.brand)
    ]
    kind_of = scene.talk.lexicon.is_kind_of
    fits = fits or [item for item in held if line.concept and kind_of(item.concept, line.concept)]
    fits = fits or [item for item in held if line.brand and item.brand == line.brand]
    return fits[-1] if fits else None


def _remove(scene: Scene, line: HeardLine) -> None:
    listing = _in_basket(scene, line)
    if listing is None and _question_dropped(scene, line):
        return
    if listing is None and lessening.changed(scene, line):
        return
    if listing is None:
        what = scene.words.good(line.concept) if line.concept else line.text
        scene.note("basket-not-in", what=what)
        return
    if line.spoken is not None and line.relative:
        _reduce(scene, listing, Spoken(abs(line.spoken.value), line.spoken.measure))
        return
    scene.conv = replace(scene.conv, basket=scene.conv.basket.without(listing.listing_no))


def _question_dropped(scene: Scene, line: HeardLine) -> bool:
    """What she takes back may still be a question: then the question goes."""
    catalogue, kind_of = scene.talk.state.catalogue, scene.talk.lexicon.is_kind_of
    for n, question in enumerate(scene.conv.questions):
        offered = [catalogue.get(option.listing_no or 0) for option in question.options]
        if any(item and line.concept and kind_of(item.concept, line.concept) for item in offered):
            rest = scene.conv.questions[:n] + scene.conv.questions[n + 1 :]
            scene.conv = replace(scene.conv, questions=rest)
            return True
    return False


def _reduce(scene: Scene, listing: Listing, less: Spoken) -> None:
    """Less of a line; nothing left takes it out."""
    held = scene.conv.basket.line(listing.listing_no)
    made = line_for(listing, less)
    if held is None or not isinstance(made, BasketLine):
        scene.note("basket-not-in", what=scene.words.title(listing))
        return
    left = held.quantity.amount - made.quantity.amount
    basket = scene.conv.basket
    if left <= 0:
        scene.conv = replace(scene.conv, basket=basket.without(listing.listing_no))
    else:
        line = BasketLine(listing.listing_no, Quantity(left, held.quantity.unit))
        scene.conv = replace(scene.conv, basket=basket.put(line))
