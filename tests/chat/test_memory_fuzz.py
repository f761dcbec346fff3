"""No text whatever breaks the talk of memory, hers or the shopkeeper's."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from haat.language.lexicon import LANGUAGES, load_lexicon, rows
from haat.language.memory_words import find, named, only_talk, plain_names, strange

from .world import World

PHRASES = [text for lang in LANGUAGES for text, _ in rows(f"memory/{lang}.tsv")]
WORDS = (
    "lux",
    "sabun",
    "jhagwali",
    "tikki",
    "chini",
    "2",
    "kilo",
    "=",
    "1/0",
    "½",
    "ক",
    "\u200d",
    "\n",
    "packet",
)
spoken = st.lists(st.sampled_from((*PHRASES, *WORDS)), max_size=12).map(" ".join)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from((1, 2)), st.one_of(spoken, st.text(max_size=60))), max_size=4))
def test_talk_of_memory_never_breaks(talk: list[tuple[int, str]]) -> None:
    world = World("hi")
    for who, text in talk:
        if text.strip():
            world.says(text, who)
        world.retune()
    listed = [alias for item in world.state.catalogue.listings.values() for alias in item.aliases]
    assert len(listed) == len(set(listed))


@given(st.text(max_size=200))
def test_any_text_can_be_searched_and_named(text: str) -> None:
    lexicon = load_lexicon()
    for start, end in find(text, LANGUAGES).values():
        assert 0 <= start < end <= len(text)
    assert len(named(text, lexicon)) <= len(text) + text.count(" ") + 1
    only_talk(text, lexicon)
    strange(text, lexicon)
    plain_names(text, lexicon)
