"""The reader: walks the best path once and writes down goods, amounts, cues and breaks.

Brand and good meet whichever comes first, a head and its modifier make a kind ("sarson ka tel", "tel sarson"), and
words nobody knows stay with the good they touch, for the shelf to judge.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.afterthoughts import afterthoughts
from haat.language.amounts import Amount, amount_at
from haat.language.bullets import bullets, labelled
from haat.language.flavours import is_flavour
from haat.language.halves import joined
from haat.language.hours import housed, is_clock, is_hour
from haat.language.lattice import ITEM, SEP, UNKNOWN, Node
from haat.language.lexicon import Lexicon
from haat.language.makers import (
    fits,
    is_grown,
    is_made_of,
    is_taste,
    made_of,
    makes_much,
    names_part,
    owns,
    usual_kind,
)
from haat.language.mentions import STOPPED, Break, Cue, Element, Mention
from haat.language.one_maker import heads, one_maker
from haat.language.qualities import qualified, sorted_behind
from haat.language.tokens import COMMA, MARK, NEWLINE, QUESTION, STOP, WORD, Token
from haat.language.verbs import verbs
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT


def elements(path: Sequence[Node], tokens: Sequence[Token], lexicon: Lexicon) -> list[Element]:
    """The message as goods, amounts, cues and breaks, in the order spoken."""
    reader = _Reader(path, tokens, lexicon)
    return reader.read()


_FLAGS = {"small", "big", "medium", "cheap", "costly", "fresh", "qual"}


class _Reader:
    def __init__(self, path: Sequence[Node], tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.path = path
        self.tokens = tokens
        self.lexicon = lexicon
        self.compose = lexicon.vocabulary.compose
        self.pairs = lexicon.vocabulary.pairs
        self.out: list[Element] = []
        self.open: Mention | None = None
        self.bullets = bullets(path, tokens)
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
        made = one_maker(qualified(verbs(self.out, self.tokens, self.lexicon), self.lexicon), self.lexicon)
        return afterthoughts(joined(made, self.lexicon), self.tokens, self.lexicon)

    def _amount(self, k: int) -> int:
        after = k + 1
        if self.path[k].kind == NUM and is_clock(self.path, after, self.out):
            node, clock = self.path[k], self.path[after]
            self._add_cue(("time",), clock.langs, self.tokens[node.i].start, self.tokens[clock.j - 1].end)
            return after + 1
        node = self.path[k]
        if k and node.said and self.tokens[node.i].text in ("one", "ones") and self._looked(self.path[k - 1]):
            # "3 packs of lays, blue one"
            return k + 1
        label = labelled(self.path, self.tokens, k)
        if label is not None:
            return label
        amount = amount_at(self.path, self.tokens, k)
        assert amount is not None
        if housed(self.path, k, amount):
            # "sector 4 se ek litre doodh": the number of a place counts nothing
            self._add_cue(("addr",), 0, amount.start, amount.end)
            return amount.j
        if is_hour(self.path, self.out[-1] if self.out else None, amount):
            self._add_cue(("time",), 0, amount.start, amount.end)
            return amount.j
        self.out.append(amount)
        self.open = None
        return amount.j

    def _looked(self, node: Node) -> bool:
        return node.kind == ROLE and any(role in _FLAGS for role in node.values)

    def _separator(self, node: Node) -> None:
        mark = node.values[0]
        if mark == STOP and (self.out[-1:] == [STOPPED] or self._short_for()):
            return
        self.flags = set()
        if mark in (NEWLINE, STOP, QUESTION):
            self.out.append(Break(mark, True))
            self.open = None
        elif mark in (COMMA, "+") or (mark > "\u2000" and self.out and isinstance(self.out[-1], Amount)):
            # a smile parts what was ordered like a comma
            self.out.append(Break(mark if mark == "+" else COMMA, False))
            self.open = None
        elif mark in ("/", ")") or (mark == ":" and heads(self.open)):
            self.open = None

    def _short_for(self) -> bool:
        """ "2 pkts. Parle-G": the stop shortens the unit where nothing but an amount was said before it."""
        last = self.out[-1] if self.out else None
        before = next((e for e in reversed(self.out[:-1]) if not isinstance(e, Cue)), None)
        kinds = [type(e) for e in self.out[-4:-1]]
        if kinds[-2:] == [Mention, Break] and Amount not in kinds and self.out[-2] == STOPPED:
            return False  # "aloo. 2kg. pyaz. 1kg": dots part all words
        counted = isinstance(last, Amount) and last.measure is not None and not last.implied
        return counted and (before is None or (isinstance(before, Break) and before.mark != "and"))

    def _role(self, node: Node, k: int) -> None:
        form = next((role for role in node.values if role.startswith("form:")), None)
        if form is not None and self._form(form, node, k):
            return
        if any(role in _FLAGS for role in node.values):
            flag = next(role for role in node.values if role in _FLAGS)
            key = "".join(self.tokens[i].key for i in range(node.i, node.j))
            if self.open is not None:
                self.open.flags.add(flag)
                if flag == "qual":
                    kinds = [
                        c for one in self.open.concepts if (c := self.compose.get((one, key))) is not None
                    ]
                    self.open.concepts = (*kinds[:1],) or self.open.concepts
                    # "harpic neela": a colour may stand in an item's name
                    self.open.extra.append(self.tokens[node.i].key)
                    self._grow(self.open, node)
            elif not (flag == "qual" and self._ends(k) and sorted_behind(self.out, key, self.compose)):
                self.flags.add(flag)
            self._add_cue(node.values, node.langs, *self._span(node))
            return
        if node.has("q") and self._ends(k):
            # "delivery karuchanti ki": what asks at the end belongs to nothing before it
            self.open = None
        if node.has("of") and self.open is not None and not (node.has("and") and self._next_good(k)):
            # the "r" of "chal r dal" is an "and", the one of "5 kg r packet" none
            self.open.flags.add("of")
            return
        if node.has("unsold"):
            start, end = self._span(node)
            texts = [self.tokens[i].key for i in range(node.i, node.j)]
            if self.open is not None and not (self.open.concepts and self.open.brand):
                # "kitchen scissors"; "oil paint" is no oil, "pravin goda masala" no pickle
                self.open.concepts, self.open.unknown, self.open.firm = (), True, True
                self.open.texts.extend(texts)
                self._grow(self.open, node)
                return
            self.open = Mention((), None, start, end, True, node.langs, unknown=True, firm=True, texts=texts)
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
        made = None if mention is None or mention.concepts else self._narrow(form, mention)
        if mention is not None and made and fits(mention.brand or "", (made,), self.lexicon):
            mention.concepts = (made,)  # "clinic plus er pata"
        if mention is not None and mention.concepts:
            narrowed = self._narrow(form, mention)
            if narrowed is not None:
                mention.concepts = (narrowed,)
            elif form == "form:powder" and is_grown(mention, self.lexicon):
                # "beetroot powder" is no beetroot
                mention.extra.append(self.tokens[node.j - 1].key)
                mention.headed = mention.brand is None
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
        for concept in mention.meant:
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
                head = self.lexicon.by_id[concept].parent or concept
                narrowed = self.compose.get((concept, key)) or self.compose.get((head, key))
                if narrowed is not None and self.lexicon.is_kind_of(narrowed, concept):
                    # "refined surajmukhi": of the kinds of its head the one that is refined
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
                mention.headed = bool(mention.concepts) and mention.brand is None
                self._grow(mention, node)
                return
        start, end = self._span(node)
        self.open = Mention((), None, start, end, False, unknown=True, extra=[key], texts=[key])
        self.out.append(self.open)

    def _good(self, node: Node, k: int) -> None:
        start, end = self._span(node)
        texts = [self.tokens[i].key for i in range(node.i, node.j) if self.tokens[i].kind == WORD]
        if self.tokens[node.i].kind == MARK and self._pictured(node):
            return
        mention = self.open
        if mention is not None and self._joins(mention, node, k):
            derived = made_of(mention, node, self.lexicon)
            if is_taste(mention, node, self.lexicon) and not self._combined(mention, node, strict=True):
                mention.concepts, mention.others = node.values, node.others
                mention.extra.extend(mention.texts)
            elif is_flavour(mention, self.path, k, self.lexicon):
                mention.concepts = mention.meant
                mention.extra.extend(texts)
            elif derived is not None:
                mention.concepts, mention.brand = (derived,), mention.brand or node.values[0]
            elif node.kind == BRAND:
                known = self.lexicon.brands.get(node.values[0])
                mention.brand = node.values[0]
                mention.usual = known.default_concept if known is not None else None
                if mention.unknown:
                    mention.unknown, mention.exact = False, node.exact
            else:
                kind = bool(self._combined(mention, node, strict=True))
                mention.headed, mention.modified = False, mention.unknown
                if not kind and is_made_of(mention, node, self._belongs(k), self.lexicon):
                    # "jau ka atta": some flour, and no wheat
                    mention.extra.append("".join(mention.texts))
                    mention.headed = bool(self.lexicon.by_id[node.values[0]].kinds)
                mention.concepts = self._combined(mention, node)
                mention.others = (*mention.others, *node.others)
                mention.exact = (node.exact and mention.exact) or mention.unknown
                mention.unknown = False
            mention.flags.discard("of")
            mention.concepts = usual_kind(mention, self.lexicon)
            mention.langs |= node.langs
            mention.texts.extend(texts)
            self._grow(mention, node)
            return
        if node.kind == BRAND:
            known = self.lexicon.brands.get(node.values[0])
            usual = known.default_concept if known is not None else None
            makes = known.concepts if known is not None else ()
            made = Mention(
                (), node.values[0], start, end, node.exact, node.langs, texts=texts, usual=usual, makes=makes
            )
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

    def _belongs(self, k: int) -> bool:
        """True where the node before ``k`` is "of", or its ending said so: "methiche ladu"."""
        before = self.path[k - 1]
        last = self.tokens[before.j - 1]
        return before.has("of") or (before.kind == GOOD and last.end - last.start > len(last.text))

    def _pictured(self, node: Node) -> bool:
        """True for the picture of a good just named: "doodh 2 packet 🥛"."""
        said = (e for e in reversed(self.out) if isinstance(e, Mention | Break))
        last = next(said, None)
        return isinstance(last, Mention) and any(
            c == node.values[0] or self.lexicon.is_kind_of(c, node.values[0]) for c in last.meant
        )

    def _joins(self, mention: Mention, node: Node, k: int) -> bool:
        if node.kind == ITEM or mention.item is not None:
            return False
        if node.kind == BRAND:
            if mention.brand is not None:
                return not mention.concepts and owns(mention.brand, node.values[0], self.lexicon)
            if mention.unknown:
                return True
            follows = self._next_good(k)
            if follows is not None and fits(node.values[0], (*follows.values, *follows.others), self.lexicon):
                return False
            mine = (*mention.concepts, *mention.others)
            return fits(node.values[0], mine, self.lexicon) or bool(made_of(mention, node, self.lexicon))
        if mention.firm:
            return False
        if mention.unknown or made_of(mention, node, self.lexicon) is not None:
            return True
        if is_flavour(mention, self.path, k, self.lexicon) or is_taste(mention, node, self.lexicon):
            return True
        if not mention.concepts:
            return mention.brand is not None and (
                fits(mention.brand, (*node.values, *node.others), self.lexicon)
                or makes_much(mention.brand, self.lexicon)
                or names_part(mention.brand, self.tokens[node.j - 1].text, self.lexicon)
            )
        made = is_made_of(mention, node, self._belongs(k), self.lexicon)
        return made or bool(self._combined(mention, node, strict=True))

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

    def _ends(self, k: int) -> bool:
        return k + 1 == len(self.path) or self.path[k + 1].kind == SEP

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
