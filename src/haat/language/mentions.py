"""Mentions: the goods a message speaks of, each with the words around it that narrow it.

Works on the best path: brand and good meet whichever comes first, a head and its modifier make a kind
("sarson ka tel", "tel sarson"), and words nobody knows stay with the good they touch, for the shelf to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from haat.language.amounts import WEIGHED, Amount, amount_at
from haat.language.lattice import ITEM, SEP, UNKNOWN, Node
from haat.language.lexicon import Lexicon
from haat.language.tokens import COMMA, NEWLINE, QUESTION, STOP, WORD, Token
from haat.language.understanding import Measure
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT


@dataclass(slots=True)
class Mention:
    """One good as spoken of. ``concepts`` are its readings, best first; empty for a word nobody knows.

    ``item`` is set when the shop's own name or nickname was said; ``extra`` are sound forms of the words that
    touched it and mean nothing by themselves. Offsets are into the original text.
    """

    concepts: tuple[str, ...]
    brand: str | None
    start: int
    end: int
    exact: bool
    langs: int = 0
    item: str | None = None
    extra: list[str] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    unknown: bool = False
    texts: list[str] = field(default_factory=list)
    likeness: int = 100
    others: tuple[str, ...] = ()
    usual: str | None = None
    """What a maker's name alone stands for: Maggi is noodles."""
    form: str | None = None
    """A form said with a word nobody knows: "corrinder powder"."""
    firm: bool = False
    """Known to be nothing a grocer keeps ("cement"): no likeness makes it a good."""

    @property
    def meant(self) -> tuple[str, ...]:
        """The goods it speaks of, a maker's usual one where only the maker was named."""
        return self.concepts or ((self.usual,) if self.usual is not None else ())


@dataclass(frozen=True, slots=True)
class Cue:
    """A steering word between goods and amounts: its roles, its languages, and where it stood."""

    roles: tuple[str, ...]
    langs: int
    start: int
    end: int

    def has(self, role: str) -> bool:
        return role in self.roles


@dataclass(frozen=True, slots=True)
class Break:
    """A separator: ``hard`` between sentences and lines, soft for commas and "and"."""

    mark: str
    hard: bool


Element = Mention | Amount | Cue | Break

_FLAVOURED = frozenset(
    {
        "fruit-salt",
        "glucose-powder",
        "drink-powder",
        "cough-lozenges",
        "lollipop",
        "wafer-biscuit",
        "cream-biscuit",
        "jam",
        "ice-cream",
        "shrikhand",
        "toffee",
        "chewing-gum",
        "custard-powder",
        "jelly",
    }
)
_FLAGS = {"small", "big", "medium", "cheap", "costly", "fresh", "qual"}


def elements(path: Sequence[Node], tokens: Sequence[Token], lexicon: Lexicon) -> list[Element]:
    """The message as goods, amounts, cues and breaks, in the order spoken."""
    reader = _Reader(path, tokens, lexicon)
    return reader.read()


class _Reader:
    def __init__(self, path: Sequence[Node], tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.path = path
        self.tokens = tokens
        self.lexicon = lexicon
        self.compose = lexicon.vocabulary.compose
        self.pairs = lexicon.vocabulary.pairs
        self.out: list[Element] = []
        self.open: Mention | None = None
        self.bullets = _bullets(path, tokens)
        self.flags: set[str] = set()
        """Looks said before their good: "chhota wala surf"."""

    def read(self) -> list[Element]:
        k = 0
        while k < len(self.path):
            node = self.path[k]
            if k in self.bullets:
                if self.out and not isinstance(self.out[-1], Break):
                    # "1) toor dal 1 kg 2) rice" on one line
                    self.out.append(Break(COMMA, False))
                k += 1
                self.open = None
                continue
            if node.kind in (NUM, UNIT):
                k = self._amount(k)
                continue
            if node.kind == SEP:
                self._separator(node)
            elif node.kind == ROLE:
                self._role(node, k)
            elif node.kind == UNKNOWN:
                self._unknown(node, k)
            else:
                self._good(node, k)
            k += 1
        return _brands_across_amounts(_verbs(self.out), self.lexicon)

    def _amount(self, k: int) -> int:
        after = k + 1
        if after < len(self.path) and self.path[after].has("clock") and self.path[k].kind == NUM:
            node, clock = self.path[k], self.path[after]
            self._add_cue(("time",), clock.langs, self.tokens[node.i].start, self.tokens[clock.j - 1].end)
            return after + 1
        node = self.path[k]
        if k and node.said and self.tokens[node.i].text in ("one", "ones") and self._looked(self.path[k - 1]):
            # "3 packs of lays, blue one"
            return k + 1
        if after < len(self.path) and self.path[after].has("model") and node.kind == NUM:
            # "bulb 9 watt 2": the number names the good, it counts nothing
            return after + 1
        amount = amount_at(self.path, self.tokens, k)
        assert amount is not None
        if self._hour(amount):
            self._add_cue(("time",), 0, amount.start, amount.end)
            return amount.j
        self.out.append(amount)
        self.open = None
        return amount.j

    def _looked(self, node: Node) -> bool:
        return node.kind == ROLE and any(role in _FLAGS for role in node.values)

    def _hour(self, amount: Amount) -> bool:
        """True for "shaam 6", "sandhya 6ta": a small bare number after a word of time, and no good behind it."""
        last = self.out[-1] if self.out else None
        bare = amount.measure is None or (amount.measure is Measure.PIECE and not amount.implied)
        if not (bare and isinstance(last, Cue) and last.has("time") and 0 < amount.value <= 12):
            return False
        after = self.path[amount.j] if amount.j < len(self.path) else None
        return after is None or after.kind not in (GOOD, BRAND, UNKNOWN, ITEM, UNIT)

    def _separator(self, node: Node) -> None:
        mark = node.values[0]
        if mark == STOP and self._short_for():
            return
        self.flags = set()
        if mark in (NEWLINE, STOP, QUESTION):
            self.out.append(Break(mark, True))
            self.open = None
        elif mark in (COMMA, "+"):
            self.out.append(Break(mark, False))
            self.open = None
        elif mark in ("/", ")"):
            self.open = None

    def _short_for(self) -> bool:
        """ "2 pkts. Parle-G": the stop shortens the unit where nothing but an amount was said before it."""
        last = self.out[-1] if self.out else None
        before = self.out[-2] if len(self.out) > 1 else None
        counted = isinstance(last, Amount) and last.measure is not None and not last.implied
        return counted and (before is None or (isinstance(before, Break) and before.mark != "and"))

    def _role(self, node: Node, k: int) -> None:
        form = next((role for role in node.values if role.startswith("form:")), None)
        if form is not None and self._form(form, node, k):
            return
        if any(role in _FLAGS for role in node.values):
            flag = next(role for role in node.values if role in _FLAGS)
            if self.open is not None:
                self.open.flags.add(flag)
                if flag == "qual":
                    key = "".join(self.tokens[i].key for i in range(node.i, node.j))
                    kinds = [
                        c for one in self.open.concepts if (c := self.compose.get((one, key))) is not None
                    ]
                    self.open.concepts = (*kinds[:1],) or self.open.concepts
                    # "harpic neela": a colour may stand in an item's name
                    self.open.extra.append(self.tokens[node.i].key)
                    self._grow(self.open, node)
            else:
                self.flags.add(flag)
            self._add_cue(node.values, node.langs, *self._span(node))
            return
        if node.has("of") and self.open is not None:
            return
        if node.has("unsold"):
            start, end = self._span(node)
            if self.open is not None and self.open.concepts and not self.open.brand:
                # "oil paint" is no oil
                self.open.concepts, self.open.unknown, self.open.firm = (), True, True
                self._grow(self.open, node)
                return
            self.open = Mention((), None, start, end, True, node.langs, unknown=True, firm=True)
            self.out.append(self.open)
            return
        self.open = None
        if node.has("and") and not node.has("more"):
            self.out.append(Break("and", False))
            return
        self._add_cue(node.values, node.langs, *self._span(node))

    def _form(self, form: str, node: Node, k: int) -> bool:
        """ "haldi powder", "sabut dhaniya": a form narrows the good it touches, before or after."""
        mention = self.open
        if mention is not None and mention.concepts:
            narrowed = self._narrow(form, mention)
            if narrowed is not None:
                mention.concepts = (narrowed,)
            self._grow(mention, node)
            return True
        follows = self._next_good(k)
        if follows is not None:
            for concept in follows.values:
                narrowed = self.compose.get((form, "@" + concept))
                if narrowed is not None:
                    follows.values = (narrowed, *follows.values)
                    break
            return True
        if mention is not None:
            mention.form = form
            self._grow(mention, node)
            return True
        return False

    def _narrow(self, form: str, mention: Mention) -> str | None:
        found = self.compose.get((form, "".join(mention.texts)))
        if found is not None:
            return found
        for concept in mention.concepts:
            found = self.compose.get((form, "@" + concept))
            if found is not None:
                return found
        return None

    def _unknown(self, node: Node, k: int) -> None:
        key = self.tokens[node.i].key
        mention = self.open
        if node.values[0] == "x" and k + 1 < len(self.path) and self.path[k + 1].kind == NUM:
            # "1 kg pouch x2"
            return
        if self.tokens[node.i].kind != WORD and node.values[0] not in self.lexicon.vocabulary.emoji:
            return
        if mention is not None:
            for concept in mention.concepts:
                narrowed = self.compose.get((concept, key))
                if narrowed is not None:
                    mention.concepts = (narrowed,)
                    self._grow(mention, node)
                    return
            follows = self._next_good(k)
            named = follows.values if follows is not None and mention.concepts else ()
            if any((concept, key) in self.compose for concept in named):
                mention = None
            if mention is not None:
                mention.extra.append(key)
                mention.texts.append(key)
                self._grow(mention, node)
                return
        start, end = self._span(node)
        self.open = Mention((), None, start, end, False, unknown=True, extra=[key], texts=[key])
        self.out.append(self.open)

    def _good(self, node: Node, k: int) -> None:
        start, end = self._span(node)
        texts = [self.tokens[i].key for i in range(node.i, node.j) if self.tokens[i].kind == WORD]
        mention = self.open
        if mention is not None and self._joins(mention, node, k):
            made_of = self._made_of(mention, node)
            if self._flavour(mention, node):
                mention.concepts = mention.meant
                mention.extra.extend(texts)
            elif made_of is not None:
                mention.concepts, mention.brand = (made_of,), mention.brand or node.values[0]
            elif node.kind == BRAND:
                known = self.lexicon.brands.get(node.values[0])
                mention.brand = node.values[0]
                mention.usual = known.default_concept if known is not None else None
                if mention.unknown:
                    mention.unknown, mention.exact = False, node.exact
            else:
                mention.concepts = self._combined(mention, node)
                mention.others = (*mention.others, *node.others)
                mention.exact = (node.exact and mention.exact) or mention.unknown
                mention.unknown = False
            mention.langs |= node.langs
            mention.texts.extend(texts)
            self._grow(mention, node)
            return
        if node.kind == BRAND:
            known = self.lexicon.brands.get(node.values[0])
            usual = known.default_concept if known is not None else None
            made = Mention((), node.values[0], start, end, node.exact, node.langs, texts=texts, usual=usual)
        elif node.kind == ITEM:
            made = Mention((), None, start, end, True, node.langs, item=node.values[0], texts=texts)
        else:
            made = Mention(
                node.values, None, start, end, node.exact, node.langs, texts=texts, others=node.others
            )
        made.flags |= self.flags
        self.flags = set()
        self.open = made
        self.out.append(made)

    def _joins(self, mention: Mention, node: Node, k: int) -> bool:
        if node.kind == ITEM or mention.item is not None:
            return False
        if node.kind == BRAND:
            if mention.brand is not None:
                return not mention.concepts and self._owns(mention.brand, node.values[0])
            if mention.unknown:
                return True
            follows = self._next_good(k)
            if follows is not None and self._fits(node.values[0], (*follows.values, *follows.others)):
                return False
            return self._fits(node.values[0], (*mention.concepts, *mention.others))
        if mention.firm:
            return False
        if mention.unknown or self._made_of(mention, node) is not None:
            return True
        if self._flavour(mention, node):
            return True
        if not mention.concepts:
            return mention.brand is not None and (
                self._fits(mention.brand, (*node.values, *node.others))
                or self._makes_much(mention.brand)
                or self._names_part(mention.brand, node)
            )
        return bool(self._combined(mention, node, strict=True))

    def _made_of(self, mention: Mention, node: Node) -> str | None:
        """The good a maker makes of another: "dhara sarson" is the oil that Dhara presses, no seed."""
        brand = mention.brand if node.kind != BRAND else node.values[0]
        goods = node.values if node.kind != BRAND else mention.concepts
        known = self.lexicon.brands.get(brand or "")
        if known is None or not goods or (node.kind == BRAND) == (mention.brand is not None):
            return None
        if mention.concepts and node.kind != BRAND:
            return None
        if self._fits(known.name, goods):
            return None
        if "soap" in goods:
            # the bar that washes clothes or dishes is called soap too: "rin sabun"
            return next((c for c in known.concepts if c in ("detergent-bar", "dishwash-bar")), None)
        for concept in known.concepts:
            head = self.lexicon.by_id[concept].parent
            while head is not None:
                if any(self.compose.get((head, "@" + good)) == concept for good in goods):
                    return concept
                head = self.lexicon.by_id[head].parent
        return None

    def _flavour(self, mention: Mention, node: Node) -> bool:
        """ "tropicana orange": a fruit after the maker of a drink or a jam is its flavour."""
        by_id = self.lexicon.by_id
        if (
            mention.usual is None
            or mention.concepts
            or node.kind != GOOD
            or self._fits(mention.brand or "", node.values)
        ):
            return False
        flavoured = by_id[mention.usual].category == "beverages" or mention.usual in _FLAVOURED
        return flavoured and by_id[node.values[0]].category == "fruits"

    def _names_part(self, brand: str, node: Node) -> bool:
        """ "glow and lovely cream": the last word of the name of what the maker makes."""
        known, by_id = self.lexicon.brands.get(brand), self.lexicon.by_id
        said = self.tokens[node.j - 1].text
        made = (name for concept in (known.concepts if known else ()) for name in by_id[concept].names_en)
        return any(name.endswith(" " + said) for name in made)

    def _makes_much(self, brand: str) -> bool:
        """A maker of many goods ("Patanjali") may well make one more; "maggi chini" are two goods."""
        known = self.lexicon.brands.get(brand)
        return known is not None and known.default_concept is None and len(known.concepts) > 1

    def _owns(self, maker: str, brand: str) -> bool:
        """ "patanjali dant kanti", "britannia good day": a maker before a name of its own."""
        known = self.lexicon.brands.get(brand)
        house = self.lexicon.brands.get(maker)
        usual = known.default_concept if known is not None else None
        if house is None or usual is None or maker == brand:
            return False
        by_id = self.lexicon.by_id
        general = house.default_concept
        if general is None or self.lexicon.houses.get(brand) == maker:
            return self._fits(maker, (usual,))
        return by_id[general].ask_kind and by_id[general].category == by_id[usual].category

    def _fits(self, brand: str, concepts: Sequence[str]) -> bool:
        known = self.lexicon.brands.get(brand)
        if known is None or not known.concepts:
            return True
        lexicon = self.lexicon
        return any(
            lexicon.is_kind_of(mine, concept) or lexicon.is_kind_of(concept, mine)
            for mine in known.concepts
            for concept in concepts
        )

    def _combined(self, mention: Mention, node: Node, strict: bool = False) -> tuple[str, ...]:
        """The good that two touching words make together; without ``strict`` at least the later one."""
        lexicon, compose = self.lexicon, self.compose
        key = "".join(self.tokens[i].key for i in range(node.i, node.j) if self.tokens[i].kind == WORD)
        mine = "".join(mention.texts)
        for one in node.values:
            found = compose.get((one, mine))
            if found is None:
                found = next((compose[one, x] for x in mention.extra if (one, x) in compose), None)
            if found is not None:
                return (found,)
        for other in mention.concepts:
            found = compose.get((other, key))
            if found is not None:
                return (found,)
            for one in node.values:
                found = self.pairs.get((other, one))
                found = found or compose.get((one, "@" + other)) or compose.get((other, "@" + one))
                if found is not None:
                    return (found,)
                if one == other or lexicon.is_kind_of(one, other):
                    return (one,)
                if lexicon.is_kind_of(other, one):
                    return (other,)
        return () if strict else node.values

    def _next_good(self, k: int) -> Node | None:
        for node in self.path[k + 1 : k + 3]:
            if node.kind == GOOD:
                return node
            if not node.has("of"):
                return None
        return None

    def _grow(self, mention: Mention, node: Node) -> None:
        mention.end = self.tokens[node.j - 1].end

    def _span(self, node: Node) -> tuple[int, int]:
        return self.tokens[node.i].start, self.tokens[node.j - 1].end

    def _add_cue(self, roles: tuple[str, ...], langs: int, start: int, end: int) -> None:
        self.out.append(Cue(roles, langs, start, end))


def _verbs(found: list[Element]) -> list[Element]:
    """ "namak ka ek packet bhi daal dijiye": "daal" is a verb where every amount has its good already."""
    out: list[Element] = []
    goods = amounts = 0
    for n, element in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) else None
        if isinstance(element, Break) and element.mark != "and":
            goods = amounts = 0
        elif isinstance(element, Amount):
            amounts += 1
        elif isinstance(element, Mention):
            put = _PUT in element.concepts and element.texts == [_PUT]
            if put and goods and 0 < amounts <= goods and isinstance(after, Cue) and after.has("give"):
                continue
            goods += 1
        out.append(element)
    return out


_PUT = "dal"
"""The sound of "put" in Hindi and Urdu, and of lentils, and their concept."""


def _brands_across_amounts(found: list[Element], lexicon: Lexicon) -> list[Element]:
    """ "aashirvaad 5 kg atta" and "atta 5 kg aashirvaad": maker, pack and good are one mention."""
    out: list[Element] = []
    for at, element in enumerate(found):
        last = out[-1] if out else None
        if (
            isinstance(element, Mention)
            and isinstance(last, Mention)
            and _kind_after_head(last, element, lexicon)
        ):
            element.start = last.start
            out.pop()
        first = _before_amounts(out) if isinstance(element, Mention) else None
        if isinstance(element, Mention) and first is not None and not _counted_again(out, found, at):
            named = _named_after(first, element, lexicon)
            if named is not None:
                # "oil 1 litre fortune sunflower"
                element.concepts = (named,)
            if first.brand is None and _kind_after_head(first, element, lexicon):
                # "chawal 5kg basmati", "oil 5 litre fortune sunflower"
                first.concepts, first.end = element.concepts, max(first.end, element.end)
                first.brand = element.brand
                first.texts.extend(element.texts)
                continue
            maker, good = (first, element) if element.concepts else (element, first)
            if (
                maker.brand is not None
                and not maker.concepts
                and good.concepts
                and good.brand is None
                and _related(maker.brand, good.concepts[0], lexicon)
            ):
                first.concepts, first.brand = good.concepts, maker.brand
                first.end = max(first.end, element.end)
                first.texts.extend(element.texts)
                continue
        out.append(element)
    return out


def _before_amounts(out: Sequence[Element]) -> Mention | None:
    """The good before the amounts that were said last: "sunflower oil 1 litre 2 pouch"."""
    n = len(out)
    while n and isinstance(out[n - 1], Amount):
        n -= 1
    first = out[n - 1] if 0 < n < len(out) else None
    return first if isinstance(first, Mention) else None


def _counted_again(out: Sequence[Element], found: Sequence[Element], at: int) -> bool:
    """True for "rice 5 kg basmati 1 kg": what follows the amount has an amount of that sort for itself."""

    def sort(amount: Amount) -> int:
        if amount.implied:
            return 0
        return 1 if amount.measure in WEIGHED else 3 if amount.wala or amount.measure is Measure.RUPEES else 2

    after = found[at + 1] if at + 1 < len(found) else None
    if not isinstance(after, Amount):
        return False
    n = len(out)
    held = set()
    while n and isinstance(before := out[n - 1], Amount):
        held.add(sort(before))
        n -= 1
    return sort(after) in held - {0}


def _named_after(first: Mention, element: Mention, lexicon: Lexicon) -> str | None:
    """The kind of the good before that words behind its amount name: "oil 1 litre sunflower"."""
    if element.concepts or not first.concepts or first.brand is not None:
        return None
    compose = lexicon.vocabulary.compose
    return next(
        (c for text in element.texts if (c := compose.get((first.concepts[0], text))) is not None), None
    )


def _kind_after_head(head: Mention, kind: Mention, lexicon: Lexicon) -> bool:
    """ "namkeen haldiram bhujia": the kind is said after its head, and both are one good."""
    if not head.concepts or not kind.concepts or head.brand is not None:
        return False
    return kind.concepts[0] != head.concepts[0] and lexicon.is_kind_of(kind.concepts[0], head.concepts[0])


def _related(brand_name: str, concept: str, lexicon: Lexicon) -> bool:
    brand = lexicon.brands.get(brand_name)
    return brand is not None and any(
        lexicon.is_kind_of(concept, mine) or lexicon.is_kind_of(mine, concept) for mine in brand.concepts
    )


def _counted_inline(path: Sequence[Node]) -> set[int]:
    """The 1, 2, 3 … of "1) toor dal 1 kg 2) rice 5 kg": each stands before a bracket, and they count from one."""
    marked = [
        k
        for k in range(len(path) - 1)
        if path[k].kind == NUM
        and not path[k].said
        and path[k + 1].kind == SEP
        and path[k + 1].values[0] in (")", STOP)
        and not (k and path[k - 1].kind == SEP and path[k - 1].values[0] == "(")
    ]
    if marked and marked[0] and path[marked[0] - 1].kind != SEP:
        # "sugar 1. rice 2." are amounts
        return set()
    in_order = len(marked) >= 2 and all(path[k].amount == n for n, k in enumerate(marked, 1))
    return set(marked) if in_order else set()


def _bullets(path: Sequence[Node], tokens: Sequence[Token]) -> set[int]:
    """Numbers that only count the lines of a list: "1. chini 2 kg", or 1, 2, 3 … before every line."""
    firsts: list[tuple[int, bool, bool]] = []
    start = 0
    lines = 0
    for k in range(len(path) + 1):
        if k < len(path) and not (path[k].kind == SEP and path[k].values[0] == NEWLINE):
            continue
        if k > start:
            lines += 1
            node = path[start]
            if node.kind == NUM and not node.said and node.amount.denominator == 1:
                marked = (
                    start + 1 < k
                    and path[start + 1].kind == SEP
                    and path[start + 1].values[0] in (STOP, ")", "-", ":")
                )
                others = any(n.kind == NUM for n in path[start + 2 : k])
                firsts.append((start, marked, others))
        start = k + 1
    inline = _counted_inline(path)
    if not firsts:
        return inline
    values = [path[k].amount for k, _, _ in firsts]
    in_order = (
        len(values) >= 2 and len(values) == lines and all(v == values[0] + n for n, v in enumerate(values))
    )
    out = inline
    for k, marked, others in firsts:
        strong = marked and path[k + 1].values[0] in (STOP, ")")
        if strong or (in_order and values[0] <= 1 and (marked or others)):
            out.add(k)
    return out
