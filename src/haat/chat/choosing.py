"""Choosing: questions about a line in doubt, and the answers to them, tapped or typed."""

from __future__ import annotations

from fractions import Fraction

from haat.chat.amounts import line_for
from haat.chat.conversation import AskKind, Option, Question
from haat.chat.replies import Choice
from haat.chat.scene import Scene
from haat.chat.usuals import usual_amount
from haat.domain.basket import BasketLine
from haat.domain.catalogue import Listing, SoldBy
from haat.language.lexicon import Concept, Lexicon
from haat.language.memory_words import named, strange
from haat.language.sizes import size_of
from haat.language.understanding import Asked, Candidate, HeardLine, Measure, Spoken
from haat.values.money import priced
from haat.values.quantity import Quantity, Unit
from haat.values.record import replace

LOOSE_STEPS: tuple[int, ...] = (250, 500, 1000)
PIECE_STEPS: tuple[int, ...] = (1, 2, 6)
PIECE_GRAMS = 100
"""What an onion or a potato is taken to weigh."""
LOOSE_MAX = 25_000
"""More grams or millilitres than this are not offered to be tapped."""


def which(scene: Scene, listings: list[Listing], line: HeardLine) -> Question:
    """Which of these listings a line means; the amount she said goes with each."""
    options = []
    for listing in listings:
        made = line_for(listing, line.spoken)
        amount = made.quantity.amount if isinstance(made, BasketLine) else 0
        rupees = made.rupees_paise or 0 if isinstance(made, BasketLine) else 0
        word = f"pick:{listing.listing_no}:{amount}:{rupees}"
        options.append(Option(listing.listing_no, word, scene.words.title(listing)))
    words = named(line.text, scene.talk.lexicon)
    if not strange(words, scene.talk.lexicon):
        words = ""
    return Question(AskKind.WHICH, tuple(options), heard=line.text, words=words)


def is_counted(listing: Listing, lexicon: Lexicon) -> bool:
    """Is this counted out of a tray or a heap, so that "eggs" alone leaves open how many?"""
    concept = lexicon.by_id.get(listing.concept)
    bare = listing.unit is Unit.PIECE and listing.pack is None and not listing.brand
    return bare and concept is not None and concept.loose and concept.unit in ("piece", "dozen")


def counts_of(concept: Concept) -> tuple[int, ...]:
    """How many of it are usually taken together: eggs by 6, 12 and 30."""
    sizes = (size_of(size) for size in concept.sizes)
    return tuple(size.amount for size in sizes if size is not None and size.unit is Unit.PIECE)


def likely(listing: Listing, said: Spoken | None, concept: Concept | None) -> tuple[int, ...]:
    """What a number may mean of a good sold by weight, in base units, the likeliest first; none where it is absurd.

    "aloo 4" are 4 kilos or about 500 g: pieces are taken for 100 g each, fruit for 200 g, up to the next usual weight.
    """
    if said is None or listing.sold_by is not SoldBy.LOOSE or listing.unit is Unit.PIECE:
        return ()
    grown = concept is not None and concept.category in ("vegetables", "fruits")
    each = PIECE_GRAMS * (2 if concept is not None and concept.category == "fruits" else 1)
    if said.measure is Measure.PIECE and said.value > 0:
        return (_next_weight(said.value * each),)
    made = line_for(listing, said)
    if not isinstance(made, BasketLine) or made.rupees_paise or made.quantity.amount > LOOSE_MAX:
        return ()
    pieces = grown and said.measure is Measure.KG and said.value.denominator == 1
    more = (_next_weight(said.value * each),) if pieces else ()
    return tuple(dict.fromkeys((made.quantity.amount, *more)))


def _next_weight(grams: Fraction) -> int:
    return next((step for step in (*LOOSE_STEPS, 2000) if step >= grams), 5000)


def how_much(scene: Scene, listing: Listing, heard: str, said: Spoken | None = None) -> Question:
    """How much of a good: three amounts to tap, her own first, then what she may have meant, or any in words."""
    steps = PIECE_STEPS if listing.unit is Unit.PIECE or listing.sold_by is SoldBy.PACK else LOOSE_STEPS
    if is_counted(listing, scene.talk.lexicon):
        steps = counts_of(scene.talk.lexicon.by_id[listing.concept]) or steps
    usual = usual_amount(scene, listing)
    if usual is not None:
        steps = (usual, *(step for step in steps if step != usual))[: len(steps)]
    meant = likely(listing, said, scene.talk.lexicon.by_id.get(listing.concept))
    steps = tuple(dict.fromkeys((*meant, *steps)))[: len(steps)]
    unit = Unit.PIECE if listing.sold_by is SoldBy.PACK else listing.unit
    options = []
    for step in steps:
        quantity = Quantity(step, unit)
        title = scene.words.with_amount(listing, quantity)
        options.append(Option(listing.listing_no, f"pick:{listing.listing_no}:{step}:0", title))
    return Question(AskKind.HOW_MUCH, tuple(options), heard=heard)


def asked(scene: Scene) -> Asked | None:
    """The question that waits, as hearing needs to know it."""
    if not scene.conv.questions:
        return None
    choices, titles = [], []
    for option in scene.conv.questions[0].options:
        listing = scene.talk.state.catalogue.get(option.listing_no or 0)
        if listing is not None:
            choices.append(Candidate(listing.concept, listing.sku, listing.brand))
            titles.append(option.title)
    return Asked(tuple(choices), tuple(titles))


def question_text(scene: Scene, question: Question) -> str:
    listing = (
        scene.talk.state.catalogue.get(question.options[0].listing_no or 0) if question.options else None
    )
    if question.kind is AskKind.HOW_MUCH:
        what = scene.words.title(listing) if listing else question.heard
        text = scene.say("ask-how-much", what=what)
    else:
        text = scene.say(
            "ask-which", what=question.heard or (scene.words.good(listing.concept) if listing else "")
        )
    if len(scene.conv.questions) > 1:
        text += " " + scene.say("ask-more", count=len(scene.conv.questions) - 1)
    return text


def question_rows(scene: Scene, question: Question) -> list[Choice]:
    """The choices of a question with their prices. They go into a list: a row has room for name and price."""
    rows = []
    for option in question.options:
        listing = scene.talk.state.catalogue.get(option.listing_no or 0)
        if listing is None:
            continue
        amount, rupees_paise = (int(part) for part in option.word.split(":")[2:4])
        packed = listing.sold_by is SoldBy.PACK
        quantity = scene.words.book.quantity(Quantity(amount, Unit.PIECE if packed else listing.unit))
        money = scene.words.book.money(rupees_paise or priced(amount, listing.price_paise, listing.per))
        if question.kind is AskKind.HOW_MUCH:
            rows.append(scene.words.row(option.word, listing, money, quantity))
        elif amount > 1:
            count = f"× {amount}" if packed else quantity
            rows.append(scene.words.row(option.word, listing, f"{count} · {money}"))
        else:
            rows.append(scene.words.row(option.word, listing, scene.words.price(listing)))
    return [*rows, Choice("skip", scene.say("button-skip"))]


def answered(scene: Scene, listing_no: int) -> None:
    """The first question that offered this listing is settled."""
    rest = list(scene.conv.questions)
    for n, question in enumerate(rest):
        if any(option.listing_no == listing_no for option in question.options):
            del rest[n]
            break
    scene.conv = replace(scene.conv, questions=tuple(rest))


def skipped(scene: Scene) -> None:
    """She leaves the first question; its line is left out."""
    if scene.conv.questions:
        if scene.conv.questions[0].heard:
            scene.note("basket-dropped", what=scene.conv.questions[0].heard)
        scene.conv = replace(scene.conv, questions=scene.conv.questions[1:])
