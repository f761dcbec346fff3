"""Records: frozen values that a message makes by the hundred."""

from __future__ import annotations

import dataclasses
from dataclasses import field

import msgspec
import pytest

from haat.values.quantity import MAX_AMOUNT, Quantity
from haat.values.record import record, replace


@record
class Parcel:
    """A few fields of every sort."""

    number: int
    words: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        return not self.words


@record(order=True)
class Step:
    height: int
    width: int = 0


def test_records_with_the_same_fields_are_equal_and_hash_alike() -> None:
    assert Step(2, 3) == Step(2, width=3)
    assert hash(Step(2, 3)) == hash(Step(2, 3))
    assert Step(2) != Step(3)


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Step(2).height = 3  # type: ignore[misc]


def test_a_default_that_is_made_is_made_for_each_record() -> None:
    one, other = Parcel(1), Parcel(2)
    one.notes.append("fragile")
    assert other.notes == []


def test_a_record_keeps_its_methods_and_its_words() -> None:
    assert Parcel(1).empty
    assert Parcel.__doc__ == "A few fields of every sort."


@pytest.mark.parametrize("copied", [replace, dataclasses.replace])
def test_a_copy_changes_the_named_fields_alone(copied: type) -> None:
    assert copied(Parcel(1, ("a",)), number=2) == Parcel(2, ("a",))  # type: ignore[call-arg]


def test_a_copy_with_an_unknown_field_is_a_fault() -> None:
    with pytest.raises(TypeError):
        replace(Step(1), depth=2)  # type: ignore[call-arg]


def test_a_copy_is_checked_as_the_first_one_was() -> None:
    with pytest.raises(ValueError, match="out of range"):
        replace(Quantity(1), amount=MAX_AMOUNT + 1)


def test_a_plain_dataclass_is_copied_too() -> None:
    @dataclasses.dataclass(frozen=True)
    class Plain:
        number: int
        word: str = ""

    assert replace(Plain(1, "a"), number=2) == Plain(2, "a")


def test_a_record_tells_its_fields_as_a_dataclass_does() -> None:
    assert [each.name for each in dataclasses.fields(Parcel)] == ["number", "words", "notes"]
    assert dataclasses.asdict(Step(1, 2)) == {"height": 1, "width": 2}


def test_only_a_record_that_says_so_can_be_sorted() -> None:
    assert sorted([Step(2), Step(1, 5), Step(1)]) == [Step(1), Step(1, 5), Step(2)]
    with pytest.raises(TypeError):
        sorted([Parcel(2), Parcel(1)])  # type: ignore[type-var]


def test_a_record_is_written_and_read_with_all_its_fields() -> None:
    written = msgspec.json.encode(Parcel(1, ("a",)))
    assert written == b'{"number":1,"words":["a"],"notes":[]}'
    assert msgspec.json.decode(written, type=Parcel) == Parcel(1, ("a",))


@record(brief=True)
class Memo:
    words: tuple[str, ...] = ()
    count: int = 0


def test_a_brief_record_leaves_out_what_is_as_ever() -> None:
    assert msgspec.json.encode(Memo(count=1)) == b'{"count":1}'
    assert msgspec.json.decode(b'{"count":1}', type=Memo) == Memo((), 1)
