"""Makers: what the lexicon knows of who makes what, asked when a brand and a good touch.

"Dhara sarson" is an oil and no seed, "tropicana orange" a drink and no fruit, "patanjali dant kanti" one thing of
one house, "maggi chini" two goods. Who makes what stands in data/brands.tsv.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.lattice import Node
from haat.language.lexicon import Lexicon
from haat.language.mentions import Mention
from haat.language.vocabulary import BRAND, GOOD


def fits(brand: str, concepts: Sequence[str], lexicon: Lexicon) -> bool:
    """True where the maker makes one of these goods, or nobody wrote down what it makes."""
    known = lexicon.brands.get(brand)
    if known is None or not known.concepts:
        return True
    return any(
        lexicon.is_kind_of(mine, concept) or lexicon.is_kind_of(concept, mine)
        for mine in known.concepts
        for concept in concepts
    )


def made_of(mention: Mention, node: Node, lexicon: Lexicon) -> str | None:
    """The good a maker makes of another: "dhara sarson" is the oil that Dhara presses, no seed."""
    brand = mention.brand if node.kind != BRAND else node.values[0]
    goods = node.values if node.kind != BRAND else mention.concepts
    known = lexicon.brands.get(brand or "")
    if known is None or not goods or (node.kind == BRAND) == (mention.brand is not None):
        return None
    if mention.concepts and node.kind != BRAND:
        return None
    if fits(known.name, goods, lexicon):
        return None
    if "soap" in (*goods, *(node.others if node.kind != BRAND else mention.others)):
        # the bar that washes clothes or dishes is called soap too: "rin sabun"
        return next((c for c in known.concepts if c in ("detergent-bar", "dishwash-bar")), None)
    if node.kind == BRAND:
        said = tuple(" " + name for good in goods for name in lexicon.by_id[good].names_en)
        first = tuple(name + " " for good in goods for name in lexicon.by_id[good].names_en)
        longer = (
            c
            for c in known.concepts
            # "gulab jamun gits ka mix" is the mix
            if any(n.endswith(said) or n.startswith(first) for n in lexicon.by_id[c].names_en)
        )
        for concept in longer:
            # "milk powder lactogen": a baby milk powder
            return concept
    for concept in known.concepts:
        head = lexicon.by_id[concept].parent
        while head is not None:
            if any(lexicon.vocabulary.compose.get((head, "@" + good)) == concept for good in goods):
                return concept
            head = lexicon.by_id[head].parent
    # "johnson tel" is the one oil that Johnson's makes
    return next((c for c in known.concepts if any(c.endswith("-" + good) for good in goods)), None)


def is_taste(mention: Mention, node: Node, lexicon: Lexicon) -> bool:
    """ "pineapple cake", "chocolate ice cream", "lemon soap": a taste before what it tastes is no good of its own."""
    if node.kind != GOOD or not mention.concepts or mention.item is not None:
        return False
    taste = lexicon.by_id[mention.concepts[0]]
    if taste.id == "cotton-wool" and not mention.brand:
        # "cotton towel": what a thing is made of
        return node.values[0] != taste.id
    tastes = taste.category in _TASTES or taste.id in _TASTE_GOODS
    head = lexicon.by_id[node.values[0]]
    # "avocado oil": an oil of its own, and which one must be asked
    pressed = taste.category in _TASTES and head.ask_kind and head.category in ("oils", "groups")
    # "tomato pickle", "garlic chutney"
    pressed = pressed or (
        head.id in ("pickle", "chutney") and taste.category in ("fruits", "vegetables", "spices")
    )
    return (tastes and head.id in _TASTED and head.id != taste.id) or pressed


def is_made_of(mention: Mention, node: Node, belongs: bool, lexicon: Lexicon) -> bool:
    """ "besan ka halwa", "methiche ladu": what stands before "of" only tells what the second is made of."""
    if node.kind != GOOD or not belongs or not mention.concepts or mention.brand is not None:
        return False
    first, second = lexicon.by_id[mention.concepts[0]], lexicon.by_id[node.values[0]]
    if first.category not in RAW or first.id == second.id:
        return False
    return second.category not in RAW - {"pooja"} or bool(second.kinds)


RAW = frozenset(
    {"vegetables", "fruits", "spices", "dry-fruits", "dals", "flours", "sugar-salt", "rice", "dairy", "pooja"}
)
"""Categories of goods that others are made of and taste of."""
_TASTES = frozenset({"fruits", "dry-fruits"})
_TASTE_GOODS = frozenset(
    {
        "almonds", "cardamom-green", "chandan", "chocolate", "coconut", "coffee", "ginger", "lemon", "mint-leaves",
        "peanuts", "saffron", "sugar-free", "tulsi-leaves", "vanilla-essence",
    }
)  # fmt: skip
_TASTED = frozenset(
    {
        "cake", "pastry", "ice-cream", "kulfi", "lassi", "chikki", "barfi", "halwa", "jam", "jelly-crystals",
        "fruit-juice", "cream-biscuit", "wafer-biscuit", "custard-powder", "toffee", "lollipop", "chewing-gum",
        "cough-lozenges", "popcorn", "yogurt-flavoured", "protein-powder", "muesli", "granola-bar", "drink-powder",
        "shrikhand", "cream-roll", "ready-soup", "rusk", "soap", "face-wash", "body-wash", "hand-wash", "peda",
        "flavoured-milk", "mouth-freshener", "malt-drink", "sandesh", "pancake-mix", "dishwash-bar",
        "dishwash-liquid", "nachos", "biscuit", "butter-cookies",
    }
)  # fmt: skip


def usual_kind(mention: Mention, lexicon: Lexicon) -> tuple[str, ...]:
    """ "bourbon biscuit": of a head with many kinds, the kind that this maker's name alone stands for.

    The head that was said is kept in the mention: a shop may list the kind under it.
    """
    head, usual = mention.concepts[0] if mention.concepts else None, mention.usual
    if (
        head is None
        or usual is None
        or not lexicon.by_id[head].ask_kind
        or not lexicon.is_kind_of(usual, head)
    ):
        return mention.concepts
    mention.head = head
    return (usual,)


def is_grown(mention: Mention, lexicon: Lexicon) -> bool:
    """True for what grows: its powder or juice is another good."""
    return bool(mention.concepts) and lexicon.by_id[mention.concepts[0]].category in ("fruits", "vegetables")


def names_part(brand: str, said: str, lexicon: Lexicon) -> bool:
    """ "glow and lovely cream": the last word of the name of what the maker makes."""
    known, by_id = lexicon.brands.get(brand), lexicon.by_id
    made = (name for concept in (known.concepts if known else ()) for name in by_id[concept].names_en)
    return any(name.endswith(" " + said) for name in made)


def makes_much(brand: str, lexicon: Lexicon) -> bool:
    """A maker of many goods ("Patanjali") may well make one more; "maggi chini" are two goods."""
    known = lexicon.brands.get(brand)
    return known is not None and known.default_concept is None and len(known.concepts) > 1


def owns(maker: str, brand: str, lexicon: Lexicon) -> bool:
    """ "patanjali dant kanti", "britannia good day": a maker before a name of its own."""
    known = lexicon.brands.get(brand)
    house = lexicon.brands.get(maker)
    usual = known.default_concept if known is not None else None
    if house is None or usual is None or maker == brand:
        return False
    by_id = lexicon.by_id
    general = house.default_concept
    if general is not None and general != usual and usual in house.concepts:
        # "kelloggs chocos"
        return True
    if general is None or lexicon.houses.get(brand) == maker:
        return fits(maker, (usual,), lexicon)
    return by_id[general].ask_kind and by_id[general].category == by_id[usual].category


def makes(brand_name: str, concept: str, lexicon: Lexicon) -> bool:
    """True where this good is known to be of this maker: what nobody wrote down does not count."""
    brand = lexicon.brands.get(brand_name)
    return brand is not None and any(
        lexicon.is_kind_of(concept, mine) or lexicon.is_kind_of(mine, concept) for mine in brand.concepts
    )
