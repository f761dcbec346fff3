"""Flavours: a good behind a maker's name that only tells how the maker's good tastes or smells.

"Tropicana orange" is a drink and no fruit, "lays onion 2" two bags of chips, "oreo strawberry 10 rs" a biscuit;
"lays onion 1 kg" are two goods, for nobody weighs such a bag.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.lattice import SEP, Node
from haat.language.lexicon import Concept, Lexicon
from haat.language.makers import fits
from haat.language.mentions import Mention
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT


def is_flavour(mention: Mention, path: Sequence[Node], k: int, lexicon: Lexicon) -> bool:
    """True where the good at node ``k`` is only a taste of the good its maker's name stands for."""
    node, by_id = path[k], lexicon.by_id
    if node.kind == GOOD and mention.meant and mention.meant[0] in _PETS:
        # "pedigree chicken 3 kg"
        return mention.item is None and by_id[node.values[0]].category in ("meat-fish", "dairy")
    if node.kind != GOOD or not mention.meant or mention.brand is None or mention.item is not None:
        return False
    usual, taste = by_id[mention.meant[0]], by_id[node.values[0]]
    if fits(mention.brand, node.values, lexicon) or usual.id == taste.id:
        return False
    if not mention.concepts and tastes_of(usual, taste):
        return True
    return _comes_in(usual, taste) and _is_said_of(usual, taste, path, k, lexicon)


def tastes_of(usual: Concept, taste: Concept) -> bool:
    """True where what a maker is known for comes in this taste or scent: "lizol lemon", "eno orange"."""
    if usual.category in _SCENTED:
        return taste.category == "fruits" or taste.id in _SCENTS
    if taste.id == "masala":
        # "lays masala 4"
        return usual.id in ("potato-chips", "puffs-snack")
    flavoured = usual.category == "beverages" or usual.id in _FLAVOURED
    return flavoured and (taste.category == "fruits" or taste.id in ("lemon", "mint-leaves", "ginger"))


def _comes_in(usual: Concept, taste: Concept) -> bool:
    """True where a maker's good of this sort is made in such a taste, though both are sold for themselves."""
    if usual.id in _SAVOURY:
        return taste.category in ("vegetables", "spices") or taste.id in _ON_SAVOURY
    if usual.id in _COOKED:
        return taste.category in ("meat-fish", "groups") or taste.id in _IN_COOKED
    sweet = usual.category in ("beverages", "bakery") or usual.id in _SWEET
    if sweet:
        return taste.category in ("fruits", "dry-fruits") or taste.id in _IN_SWEET
    return usual.category in ("personal-care", "baby") and taste.id in _IN_CREAMS


def _is_said_of(usual: Concept, taste: Concept, path: Sequence[Node], k: int, lexicon: Lexicon) -> bool:
    """True where the amount beside the taste is one of the maker's good: so many, or one of its packs.

    What is counted by itself ("dairy milk banana 6") is no taste there.
    """
    n = k + 1
    while n < len(path) and path[n].kind not in (NUM, UNIT, SEP, BRAND):
        said = path[n].values[0] if path[n].kind == GOOD else None
        if said is not None and said != usual.id and not _comes_in(usual, lexicon.by_id[said]):
            break
        n += 1
    if n >= len(path) or path[n].kind not in (NUM, UNIT):
        return _is_counted(path, k)
    if path[n].kind == UNIT:
        return path[n].values[0] not in _BY_MEASURE
    if path[n].amount.denominator != 1:
        return False
    unit = path[n + 1] if n + 1 < len(path) and path[n + 1].kind == UNIT else None
    if unit is None and taste.category == "groups":
        return False  # "yippee masala 2" may be two goods
    if unit is None or unit.values[0] not in _BY_MEASURE:
        return unit is not None or taste.unit not in ("piece", "dozen")
    if unit.values[0] == "rupees":
        # "oreo strawberry 10 rs 2"; "maggi pyaz 10 ka" is ten rupees' worth
        return n + 2 < len(path) and path[n + 2].kind == NUM
    sold = any(size.endswith(" " + unit.values[0]) for size in usual.sizes)
    return sold or (unit.values[0] == "l" and usual.liquid)


def _is_counted(path: Sequence[Node], k: int) -> bool:
    """True for a count before the maker: "2 lays onion"."""
    n = k - 1
    while n >= 0 and path[n].kind in (GOOD, BRAND, ROLE) and not path[n].has("and"):
        n -= 1
    return n >= 0 and path[n].kind in (NUM, UNIT)


_BY_MEASURE = frozenset({"kg", "g", "l", "ml", "bunch", "dozen", "rupees"})
_SAVOURY = frozenset({"potato-chips", "puffs-snack", "nachos", "popcorn", "namkeen", "salted-biscuit"})
_ON_SAVOURY = frozenset(
    {"chilli", "lemon", "cheese", "fresh-cream", "butter", "chutney", "mint-chutney", "tomato-ketchup"}
)
_COOKED = frozenset({"instant-noodles", "ready-soup", "cup-noodles"})
_IN_COOKED = frozenset({"cheese", "egg", "oats", "atta", "sweet-corn", "tomato", "mushroom", "capsicum"})
_SWEET = frozenset(
    {
        "biscuit", "butter-cookies", "chocolate", "chocolate-biscuit", "cream-biscuit", "digestive-biscuit",
        "drink-powder", "flavoured-milk", "ice-cream", "kulfi", "lassi", "milk-biscuit",
        "shrikhand", "toffee", "wafer-biscuit", "yogurt-flavoured", "corn-flakes", "oats", "muesli", "baby-food",
        "protein-powder",
    }
)  # fmt: skip
_IN_SWEET = frozenset(
    {
        "cardamom-green", "chocolate", "coconut", "coffee", "fresh-cream", "ginger", "honey", "lemon",
        "mint-leaves", "rose-water", "saffron", "tulsi-leaves", "vanilla-essence",
    }
)  # fmt: skip
_IN_CREAMS = frozenset({"castor-oil", "charcoal", "cloves", "fresh-cream", "honey", "olive-oil", "saffron"})
_PETS = frozenset({"dog-food", "cat-food"})
_SCENTED = frozenset({"cleaning", "personal-care", "baby"})
_SCENTS = frozenset(
    {
        "almonds", "aloe-vera", "cardamom-green", "chandan", "chocolate", "coconut", "coffee", "cucumber",
        "ginger", "lemon", "mint-leaves", "neem-leaves", "peanuts", "pooja-flowers", "rose-water", "saffron",
        "sugar-free", "tulsi-leaves", "turmeric-powder", "vanilla-essence",
    }
)  # fmt: skip
_FLAVOURED = frozenset(
    {
        "fruit-salt", "glucose-powder", "drink-powder", "cough-lozenges", "lollipop", "wafer-biscuit",
        "cream-biscuit", "jam", "ice-cream", "shrikhand", "toffee", "chewing-gum", "custard-powder", "jelly",
    }
)  # fmt: skip
