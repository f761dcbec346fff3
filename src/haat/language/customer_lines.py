"""The lines of a customer's message: what each clause puts in, changes, takes out or only asks about.

Clauses are heard in turn, because one speaks of another: an amount may complete the good before it, "each" reaches
the goods beside it, "not 2" sets the amount before it right.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from haat.language.addresses import places
from haat.language.align import ENGLISH, Clause
from haat.language.amounts import Amount
from haat.language.another import other_look, other_maker
from haat.language.context import Context
from haat.language.edits import Wish, wishes
from haat.language.factors import of_held, with_factors
from haat.language.intents import is_question, is_quiet
from haat.language.mentions import Cue, Mention
from haat.language.resolve import line_of
from haat.language.talk import chatty, conditional, ends_strangely, follows_up, tells_price
from haat.language.tokens import WORD, tokenise
from haat.language.understanding import HeardLine, Measure, Op, Span, Spoken
from haat.language.vocabulary import BRAND, GOOD, NUM, UNIT
from haat.language.wanted import wanted
from haat.values.record import replace


def customer_lines(
    found: list[Clause], at: Context, only_told: set[int], *, home: int, repeats: bool, alone: bool
) -> CustomerLines:
    """What the clauses of one message put in, change, take out and ask about.

    ``only_told`` are the clauses (by id) that tell and want nothing, ``home`` the languages the message draws its words from; ``repeats`` says that it asks for an earlier order
    again, ``alone`` that it is one clause and nothing but goods and a greeting.
    """
    heard = CustomerLines(at, home, repeats, alone, single=len(found) == 1, chatty=chatty(found))
    heard.uncounted = not any(clause.amounts for clause in found)
    lived_in = places(found)
    side, before = 0, None
    for spoken in found:
        clause, otherwise = conditional(spoken)
        clause = with_factors(clause)
        asks = is_question(clause) and id(spoken) not in only_told
        if follows_up(clause, before):
            # "which is cheaper, kolam or sona masoori"
            asks = True
        before = clause if asks else None
        asks = heard.prices(clause) or asks
        quiet = asks or is_quiet(clause) or id(spoken) in lived_in or id(spoken) in only_told
        heard.asks = heard.asks or asks
        heard.told = heard.told or id(spoken) in only_told
        if _not_so_many(clause) and _ends_sure(heard.lines):
            # "only 1 kg sugar, not 2"
            heard.lines[-1] = replace(heard.lines[-1], op=Op.SET, relative=False)
            continue
        heard.corrected = heard.corrected or _not_so_many(clause)
        if _not_so_many(clause) and spoken is not found[-1]:
            # "not 5 kg, only 2 kg rice": the amount that was wrong sets nothing
            continue
        made, side = wishes(clause, side)
        heard.hear(clause, made, quiet)
        if not (made or quiet) and (other := other_look(clause, at)) is not None:
            heard.lines.append(other)
        if otherwise is not None and heard.lines:
            heard.lines[-1] = replace(heard.lines[-1], otherwise=at.text[slice(*otherwise)])
    heard.lines = _merged(_once(heard.lines, at), at)
    return heard


@dataclass(slots=True)
class CustomerLines:
    """The lines of a message while its clauses are heard in turn, and afterwards."""

    at: Context
    home: int
    repeats: bool
    alone: bool
    single: bool
    chatty: bool = False
    """The message talks of the weather, of what was eaten: a good without an amount is only spoken of."""
    uncounted: bool = False
    """No amount was said in the message."""
    asks: bool = False
    """A clause asks something."""
    told: bool = False
    """A clause only tells something."""
    priced: bool = False
    """A clause tells a rate and wants nothing."""
    lines: list[HeardLine] = field(default_factory=list)
    about: list[HeardLine] = field(default_factory=list)
    """What a question speaks of: no line of a basket."""
    rest: list[Span] = field(default_factory=list)
    corrected: bool = False
    """ "not 2 kg, …" was said: what comes next is set."""
    each: Amount | None = None
    """ "1 kg each of …": the amount of every good that follows without one."""
    questioned: Mention | None = None
    """The good that was just asked about or told of."""
    used_up: bool = False
    """It was told of: "sugar finished, 2 kg"."""
    pending: Wish | None = None
    """The last good, while it has no amount."""
    bare: list[tuple[int, Wish]] = field(default_factory=list)
    """The goods without an amount, and where their lines stand."""

    def hear(self, clause: Clause, made: list[Wish], quiet: bool) -> None:
        """Add the wishes of one clause; a ``quiet`` one only asks or tells."""
        self._share(made, quiet)
        for wish in _without_heads(made, self.at):
            self._settle_change(wish, clause)
            other_maker(wish, clause, self.at)
            if not quiet and (self._completes(wish) or self._scales(wish, clause)):
                continue
            measured = any(a.measure is not None and a.measure is not Measure.RUPEES for a in wish.amounts)
            asks = wish.asked or (self.used_up and measured)
            if wish.mention is None and asks and not quiet and wish.op is not Op.REMOVE:
                # "do you have paneer? if yes send 2 packets", "chini zyada hai, 2 kilo kar do"
                wish.mention, self.questioned = self.questioned, None
            nameless = wish.mention is None and not (wish.op is Op.SET or wish.asked or self.single)
            if nameless and not quiet:
                continue
            if wish.op is Op.REMOVE and clause.has("cut") and _is_flesh(wish, self.at):
                if not wish.amounts:
                    # "mach ta kete deben to?": a word about how, or a good of the basket struck off
                    if clause.mark == "?" or not _is_held(wish, self.at):
                        self._leave(wish)
                        continue
                else:
                    # "rui mach 1 kg kete deben": the fish is cut up, not the list
                    wish.op, wish.asked = Op.ADD, True
            line = line_of(wish, self.at)
            if line is None or (self.repeats and wish.mention is not None and wish.mention.unknown):
                self._leave(wish)
            elif quiet:
                self.about.append(line)
                # "chini khatam ho gayi, 2 kilo bhej do"
                spoken_of = is_question(clause) or clause.has("past") or clause.has("told")
                self.questioned = wish.mention if spoken_of and len(made) == 1 else None
                self.used_up = (
                    (clause.has("past") or clause.has("told"))
                    and not clause.has("i:complaint")
                    and not wish.amounts
                )
            elif not self._idle(wish, clause) and wanted(
                wish, clause, line, self.repeats, self.home, self.alone
            ):
                self._put(wish, clause, line)
            else:
                self._leave(wish)

    def prices(self, clause: Clause) -> bool:
        """True for a rate that is only told; what the shop takes for it is asked."""
        told = tells_price(clause)
        self.priced = self.priced or told
        return told

    def _settle_change(self, wish: Wish, clause: Clause) -> None:
        """More or less of a good, and the amount there shall be in the end: that is set."""
        waits = self.pending
        if wish.mention is not None:
            if wish.relative and _ends_in(clause, less=wish.relative < 0):
                # "reduce the sugar keep 2 kg", "chini 2 kilo tak kam kar do"
                wish.op, wish.relative = Op.SET, 0
            return
        ends = wish.op is Op.SET or clause.has("only")
        if waits is not None and wish.amounts and (waits.relative < 0 or (waits.relative and ends)):
            # "sakhar kami kara, donach kilo theva", "increase the sugar, make it 5 kg"
            waits.op, waits.relative, wish.op = Op.SET, 0, Op.ADD

    def _share(self, made: list[Wish], quiet: bool) -> None:
        """Give an amount that was said for each good to all it was said for."""
        shared = next((a for wish in made for a in wish.amounts if a.each), None)
        if shared is not None:
            self.each = shared
        elif self.each is not None and not quiet:
            # "1 kg each of toor dal, moong dal and chana dal and two breads"
            for wish in made:
                if wish.amounts or self.each is None:
                    self.each = None
                elif wish.mention is not None and wish.op is Op.ADD:
                    wish.amounts.append(self.each)
        else:
            self.each = None
        if shared is not None and not quiet:
            # "chini, besan aur maida ek ek kilo"
            for index, wish in self.bare:
                wish.amounts.append(shared)
                self.lines[index] = line_of(wish, self.at) or self.lines[index]
            self.bare = []

    def _completes(self, wish: Wish) -> bool:
        """True for an amount alone that the good before was waiting for."""
        last = self.lines[-1] if self.lines else None
        if last is not None and last.op is Op.REMOVE and last.spoken is not None and wish.mention is None:
            line = line_of(replace(wish, op=Op.SET), self.at)
            if line is not None and line.spoken is not None:
                # "sugar 2 kilo venda, 1 kilo mathi"
                self.lines[-1] = replace(last, op=Op.SET, spoken=line.spoken)
                return True
        waiting = self.pending
        wants_more = wish.op is Op.ADD or wish.factor is not None
        if waiting is None or wish.mention is not None or not wants_more or _ends_sure(self.lines):
            return False
        waiting.amounts.extend(wish.amounts)
        if wish.factor is not None:
            # "sugar, double kar do"
            waiting.factor, waiting.op, waiting.relative = wish.factor, wish.op, wish.relative
        line = line_of(waiting, self.at)
        if line is not None:
            self.lines[-1] = line
        self.pending = None
        return True

    def _scales(self, wish: Wish, clause: Clause) -> bool:
        """True for a factor that names no good: of all in the basket ("sab double kar do") or of the newest."""
        basket = self.at.hints.basket
        if wish.mention is not None or wish.factor is None or not basket:
            return False
        start, end = clause.cues[0].start, clause.cues[-1].end
        for held in basket if any(map(clause.has, _WHOLE)) else basket[-1:]:
            self.lines.append(of_held(held, wish, self.at, start, end))
        return True

    def _put(self, wish: Wish, clause: Clause, line: HeardLine) -> None:
        if wish.swap and line.op is Op.REMOVE and _refused(clause, self.at) and not _in_basket(line, self.at):
            # "2 kg atta, not maida": there is no maida to take out
            return
        if clause.has("only") and line.spoken is not None and _in_basket(line, self.at):
            # "sirf ek doodh", said of what stands in the basket
            line = replace(line, op=Op.SET) if line.op is Op.ADD and not line.relative else line
        if self.corrected and line.op is Op.ADD and line.spoken is not None:
            # "not 2 kg, 3 kg sugar"
            line, self.corrected = replace(line, op=Op.SET), False
        if line.op is Op.SET and self.at.hints.basket and not wish.swap and not _in_basket(line, self.at):
            # "actually 2 maggi too": what is not in the basket yet cannot be changed
            line = replace(line, op=Op.ADD)
        if self.pending is not None and _says_which(line, self.lines[-1]):
            # "diaper venam, pampers 1 pack"
            self.lines.pop()
            self.bare = [(n, w) for n, w in self.bare if n < len(self.lines)]
        waits = not wish.amounts and wish.op is Op.ADD and wish.mention is not None
        if waits:
            self.bare.append((len(self.lines), wish))
        self.lines.append(line)
        self.pending = wish if waits else None

    def _idle(self, wish: Wish, clause: Clause) -> bool:
        """True for a good without amount and wish beside small talk: "chai ka mausam hai", "ice cream vitalla"."""
        if wish.amounts or wish.asked or wish.op is not Op.ADD or self.repeats:
            return False
        return self.chatty or (self.uncounted and not self.alone and ends_strangely(clause))

    def _leave(self, wish: Wish) -> None:
        if wish.mention is not None:
            start, end = wish.mention.start, wish.mention.end
            self.rest.append(Span(self.at.text[start:end], start, end))


_WHOLE = ("w:all", "w:list", "w:order", "w:basket")
"""Words that speak of all she has: "sab", "saman", "my order"."""


def _is_flesh(wish: Wish, at: Context) -> bool:
    """True for fish or meat."""
    by_id, mention = at.shelf.lexicon.by_id, wish.mention
    return mention is not None and any(by_id[c].category == "meat-fish" for c in mention.meant)


def _is_held(wish: Wish, at: Context) -> bool:
    """True where what is spoken of stands in the basket."""
    meant = wish.mention.meant if wish.mention is not None else ()
    return any(held.concept in meant for held in at.hints.basket)


def _ends_in(clause: Clause, *, less: bool) -> bool:
    """True for a change and behind it the amount that shall be: "kam karo 2 kilo rakho", "reduce it, keep 2 kg"."""
    at = next((n for n, p in enumerate(clause.parts) if isinstance(p, Amount)), len(clause.parts))
    if any(isinstance(p, Mention) for p in clause.parts[at:]):
        return False
    behind = [p for p in clause.parts[at:] if isinstance(p, Cue)]
    if behind and behind[0].has("up_to"):
        return True
    change = next((n for n, p in enumerate(clause.parts) if isinstance(p, Cue) and p.has("decrease")), at)
    if not less or change >= at:
        return False
    between = [p for p in clause.parts[change:at] if isinstance(p, Cue) and not p.has("decrease")]
    if any(p.has("only") or (p.has("set") and p.langs == ENGLISH) for p in between):
        return True
    kept = (p for p in behind if p.langs != ENGLISH and not p.has("decrease"))
    return any(p.has("give") or p.has("set") or p.has("only") for p in kept)


def _says_which(line: HeardLine, before: HeardLine) -> bool:
    """True where ``line`` is the good that was just asked for without more, now with its maker and amount."""
    full = line.op is Op.ADD and line.brand is not None and line.spoken is not None
    return full and before.concept == line.concept and before.brand is None and before.spoken is None


def _refused(clause: Clause, at: Context) -> bool:
    """ "2 kg atta, not maida", "maida nahi atta 2 kilo" of a message that changes no basket."""
    if not at.hints.basket and clause.has("not") and clause.amounts:
        return True
    return any(cue.has("not") and cue.langs == ENGLISH for cue in clause.cues)


def _in_basket(line: HeardLine, at: Context) -> bool:
    lexicon = at.shelf.lexicon
    said = line.concept
    return said is not None and any(
        lexicon.is_kind_of(held.concept, said) and (held.brand is None or line.brand in (None, held.brand))
        for held in at.hints.basket
    )


def _without_heads(made: list[Wish], at: Context) -> list[Wish]:
    """ "out of rice, so send 5 kg basmati": the kind that was ordered says all, its head nothing more."""
    lexicon = at.shelf.lexicon
    full = [w.mention for w in made if w.amounts and w.mention is not None and w.mention.concepts]
    said = [mention.concepts[0] for mention in full]
    made_by = {mention.concepts[0] for mention in full if mention.brand is not None}

    def spare(wish: Wish) -> bool:
        mention = wish.mention
        if wish.amounts or wish.op is not Op.ADD or mention is None or not mention.concepts or mention.brand:
            return False
        head = mention.concepts[0]
        if head in made_by:
            # "diaper, pampers 1 pack"
            return True
        return lexicon.by_id[head].ask_kind and any(
            kind != head and lexicon.is_kind_of(kind, head) for kind in said
        )

    return [wish for wish in made if not spare(wish)]


def _not_so_many(clause: Clause) -> bool:
    """ "…, not 2": the amount before is set right."""
    if len(clause.amounts) != 1 or clause.mentions:
        return False
    return bool(clause.cues) and all(cue.has("not") for cue in clause.cues)


def _ends_sure(lines: list[HeardLine]) -> bool:
    """True when the last line lacks nothing."""
    return bool(lines) and lines[-1].spoken is not None


def _once(lines: list[HeardLine], at: Context) -> list[HeardLine]:
    """Without goods named once more and no amount: "chaha angadi inda … tea pudi 1 kg", "apple 1 kg … 🍎"."""
    full = [line for line in lines if line.op is Op.ADD and line.spoken is not None]

    def again(line: HeardLine) -> bool:
        if line.op is not Op.ADD or line.spoken is not None or line.size is not None or line.concept is None:
            return False
        same = [o for o in full if o.concept == line.concept and line.brand in (None, o.brand)]
        return bool(same) and any(_named(line.text, at) <= _named(other.text, at) for other in same)

    return [line for line in lines if not again(line)]


def _merged(lines: list[HeardLine], at: Context) -> list[HeardLine]:
    """Said twice in the same words, meant once; "chivda 250 g, farsan 250 g" are two though both are namkeen."""
    out: list[HeardLine] = []
    seen: dict[tuple[Op, str, str | None, Spoken | None, str | None, str | None], list[str]] = {}
    added = {line.concept for line in lines if line.op is Op.ADD and line.spoken is not None}
    for line in lines:
        if line.op is Op.REMOVE and line.spoken is None and line.concept in added and not at.hints.basket:
            # "lal wali agarbatti nahi, cycle wali 2": there is nothing yet to take out
            continue
        if line.concept is not None:
            said = seen.setdefault((line.op, line.concept, line.brand, line.spoken, line.size, line.sku), [])
            if said and any(_named(line.text, at) == _named(text, at) for text in said):
                continue
            said.append(line.text)
        if out and _another_maker(out[-1], line):
            out[-1] = replace(line, op=Op.SET)
            continue
        out.append(line)
    return out


def _another_maker(old: HeardLine, new: HeardLine) -> bool:
    """True for "maggi bad diye yippee din": the same good of another maker is one change."""
    taken_out = old.op is Op.REMOVE and old.spoken is None and old.brand is not None
    put_in = new.op is Op.ADD and not new.relative and new.brand is not None
    return taken_out and put_in and old.concept == new.concept and old.brand != new.brand


def _named(text: str, at: Context) -> frozenset[str]:
    """The sound forms of the words that name a good, without numbers, units and what steers."""
    words = at.shelf.lexicon.vocabulary.words
    return frozenset(
        token.key
        for token in tokenise(text)
        if token.kind == WORD
        and (kinds := {r.kind for r in words.get(token.key, ()) if token.text in r.forms}) & {GOOD, BRAND}
        and not kinds & {NUM, UNIT}
    )
