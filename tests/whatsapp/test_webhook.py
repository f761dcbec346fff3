"""The webhook: forged bodies are refused, real ones taken apart, and nothing bad loses its neighbours."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from haat.channels.whatsapp import decode
from haat.channels.whatsapp.webhook import Kind, Parsed, parse, verify
from tests.whatsapp.bodies import NAMES, NUMBER_ID, SECRET, envelope, recorded, shape, signature, text, wire

DECODERS: dict[Kind, Callable[[bytes], object]] = {
    "message": decode.inbound,
    "status": decode.status,
    "payment": decode.payment_notice,
    "identity": decode.identity_change,
    "preference": decode.preference,
    "echo": decode.echo,
    "template": decode.account_notice,
    "account": decode.account_notice,
}

USER = "IN.1000000000000011"
EXPECTED: dict[str, list[tuple[str, str, str]]] = {
    "text_username_without_phone": [("message", "wamid.REC0003", "IN.1000000000000012")],
    "text_before_user_ids": [("message", "wamid.REC0004", "910000000011")],
    "system_number_changed": [("identity", "wamid.REC0027", USER)],
    "system_user_id_changed": [("identity", "wamid.REC0028", USER)],
    "status_sent": [("status", "wamid.OURS0001:sent", USER)],
    "status_failed": [("status", "wamid.OURS0001:failed", "910000000011")],
    "payment_captured": [("payment", f"p:{NUMBER_ID}:H1-104-1:captured:success:1795000100", USER)],
    "payment_pending_attempt_failed": [
        ("payment", f"p:{NUMBER_ID}:H1-104-1:pending:failed:1795000100", USER)
    ],
    "user_preferences": [("preference", f"u:{NUMBER_ID}:{USER}:marketing_messages:stop:1795000300", USER)],
    "user_id_update": [("identity", f"i:{NUMBER_ID}:IN.1000000000000099:1795000400", USER)],
    "echo": [("echo", "wamid.ECHO0001", "910000000011")],
    "history": [],
}


def keys(parsed: Parsed) -> list[str]:
    return [update.key for update in parsed.updates]


@pytest.mark.parametrize("name", NAMES)
def test_every_recorded_shape_is_read_and_decoded(name: str) -> None:
    parsed = parse(recorded(name))
    assert parsed.unreadable == ()
    for update in parsed.updates:
        DECODERS[update.kind](update.payload)
        assert "\n" not in update.payload.decode()
    assert len(set(keys(parsed))) == len(parsed.updates)


@pytest.mark.parametrize(("name", "expected"), EXPECTED.items())
def test_updates_have_their_kind_key_and_person(name: str, expected: list[tuple[str, str, str]]) -> None:
    updates = parse(recorded(name)).updates
    assert [(update.kind, update.key, update.user_key) for update in updates] == expected
    assert all(update.number_id == NUMBER_ID for update in updates)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("template_status", "template"),
        ("account_update", "account"),
        ("quality_update", "account"),
        ("value_errors", "account"),
    ],
)
def test_news_of_the_account_are_for_the_operator(name: str, kind: str) -> None:
    (update,) = parse(recorded(name)).updates
    assert (update.kind, update.user_key) == (kind, "100000000000001")
    assert update.key == parse(recorded(name)).updates[0].key


def test_a_batch_keeps_its_order_over_messages_changes_and_entries() -> None:
    kinds = [update.kind for update in parse(recorded("batch")).updates]
    assert kinds == ["message", "message", "message", "status", "payment"]


def test_row_01_a_duplicate_has_the_same_key_and_another_status_another() -> None:
    assert keys(parse(recorded("text"))) == keys(parse(recorded("text")))
    assert keys(parse(recorded("status_sent"))) != keys(parse(recorded("status_delivered")))


def test_row_05_a_forged_or_unsigned_body_is_refused() -> None:
    body = recorded("text")
    right = signature(body)
    for header in (
        None,
        "",
        "sha256=",
        right[7:],
        right.upper(),
        "sha1=" + right[7:],
        right[:-1],
        right + "0",
        right[:-1] + "é",
        signature(body, "another secret"),
    ):
        assert not verify(body, header, [SECRET])
    assert verify(body, right, [SECRET])
    assert not verify(body + b" ", right, [SECRET])


def test_row_05_no_secret_proves_nothing() -> None:
    body = recorded("text")
    assert not verify(body, signature(body, ""), [""])
    assert not verify(body, signature(body), [])


def test_an_old_and_a_new_secret_both_serve_while_one_is_changed() -> None:
    body = recorded("text")
    assert verify(body, signature(body, "old"), ["new", "old"])


def test_row_07_a_replayed_body_brings_only_known_keys() -> None:
    first, replayed = parse(recorded("batch")), parse(recorded("batch"))
    assert first == replayed


def test_row_08_the_raw_bytes_count_not_the_same_json_written_anew() -> None:
    body = wire(envelope(text("नमस्ते 🙏 ₹50 का धनिया")))
    again = json.dumps(json.loads(body), ensure_ascii=False, separators=(",", ":")).encode()
    assert json.loads(again) == json.loads(body)
    assert verify(body, signature(body), [SECRET])
    assert not verify(again, signature(body), [SECRET])
    assert parse(again).updates[0].key == parse(body).updates[0].key


BAD_MESSAGES: list[tuple[object, str]] = [
    (17, "object"),
    (None, "object"),
    ("x", "object"),
    ([], "object"),
    ({}, "id"),
    ({**text(), "id": 5}, "id"),
    ({**text(), "id": ""}, "id"),
    ({**text(), "id": "x" * 600}, "id"),
    ({**text(), "id": "a\u0000b"}, "id"),
    ({**text(), "timestamp": "soon"}, "number"),
    ({**text(), "timestamp": "-4"}, "time"),
    ({**text(), "timestamp": "9" * 40}, "time"),
    ({**text(), "timestamp": 1.5}, "timestamp"),
    ({**text(), "type": 5}, "type"),
    ({**text(), "text": {"body": 5}}, "body"),
    ({**text(), "text": "hello"}, "text"),
    ({**text(), "type": "location", "location": {"latitude": "12", "longitude": 3}}, "latitude"),
    ({**text(), "type": "system"}, "system"),
    ({**text(), "from": None, "from_user_id": None}, "sender"),
    ({**text(), "from": None, "from_user_id": "a\u0000"}, "user id"),
]


@pytest.mark.parametrize(("bad", "reason"), BAD_MESSAGES)
def test_row_09_one_bad_entry_never_loses_its_neighbours(bad: object, reason: str) -> None:
    body = wire(envelope(text(message_id="wamid.A"), bad, text(message_id="wamid.B")))
    parsed = parse(body)
    assert keys(parsed) == ["wamid.A", "wamid.B"]
    (why,) = parsed.unreadable
    assert why.startswith("entry[0].changes[0].messages[1]: ")
    assert reason in why


BAD_PARTS: list[tuple[str, object]] = [
    ("entry", 5),
    ("entry", {"id": 5, "changes": []}),
    ("entry", {"id": "1", "changes": "none"}),
    ("change", 5),
    ("change", {"field": "messages"}),
    ("change", {"field": 4, "value": {}}),
    ("change", {"field": "messages", "value": 4}),
    ("change", {"field": "messages", "value": {"messages": [text()]}}),
    ("change", {"field": "messages", "value": {"metadata": {"phone_number_id": 5}, "messages": [text()]}}),
]


@pytest.mark.parametrize(("part", "bad"), BAD_PARTS)
def test_row_09_a_bad_part_higher_up_loses_only_itself(part: str, bad: object) -> None:
    body = envelope(text(message_id="wamid.A"))
    entries = body["entry"]
    assert isinstance(entries, list)
    if part == "entry":
        entries.insert(0, bad)
    else:
        entries[0]["changes"].insert(0, bad)
    entries += shape("status_sent")["entry"]  # type: ignore[operator]
    parsed = parse(wire(body))
    assert keys(parsed) == ["wamid.A", "wamid.OURS0001:sent"]
    assert parsed.unreadable


def test_a_bad_contact_or_a_bad_list_loses_neither_messages_nor_statuses() -> None:
    body = envelope(text(message_id="wamid.A"), contacts=[{"wa_id": 5}, *_contacts()])
    body["entry"][0]["changes"][0]["value"]["statuses"] = "none"  # type: ignore[index]
    parsed = parse(wire(body))
    assert keys(parsed) == ["wamid.A"]
    assert decode.inbound(parsed.updates[0].payload).sender.name == "Neha"
    assert len(parsed.unreadable) == 2


def _contacts() -> list[object]:
    return [{"profile": {"name": "Neha"}, "wa_id": "910000000011", "user_id": USER}]


def test_reasons_never_quote_what_a_person_wrote() -> None:
    body = wire(envelope({**text("my secret"), "timestamp": "my secret"}))
    assert "secret" not in str(parse(body).unreadable)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"5",
        b'"x"',
        b"{}",
        b'{"entry":[]',
        b"\xff\xfe",
        b'{"entry":"\xff"}',
        b'{"entry":' + b"[" * 200_000,
        b'{"entry":[{"id":"1","changes":[{"field":"x","value":' + b"[" * 5_000 + b"]" * 5_000 + b"}]}]}",
    ],
)
def test_row_39_what_is_no_webhook_gives_no_update_and_no_error(body: bytes) -> None:
    parsed = parse(body)
    assert parsed.updates == ()
    assert parsed.unreadable


def test_duplicate_keys_and_unknown_fields_are_read_by_the_last_and_ignored() -> None:
    body = wire(envelope({**text("hello"), "tomorrow": {"x": [1, 2]}}))
    doubled = body.replace(b'"type":"text"', b'"type":"audio","type":"text"')
    assert keys(parse(doubled)) == ["wamid.T1"]


def test_an_unknown_field_is_kept_for_the_operator() -> None:
    body = shape("account_update")
    body["entry"][0]["changes"][0]["field"] = "field_of_tomorrow"  # type: ignore[index]
    (update,) = parse(wire(body)).updates
    assert decode.account_notice(update.payload).field == "field_of_tomorrow"


def test_a_thousand_updates_in_one_body_are_all_found_quickly() -> None:
    body = wire(envelope(*(text(f"line {n} चीनी", f"wamid.{n}") for n in range(1_000)), contacts=_contacts()))
    start = time.process_time()
    parsed = parse(body)
    took = time.process_time() - start
    assert len(parsed.updates) == 1_000
    assert took < 2, "seconds of this process alone"


def test_a_body_of_three_megabytes_is_read_in_reasonable_time() -> None:
    messages = [text("क" * 3_000, f"wamid.{n}") for n in range(160)]
    body = wire(envelope(*messages))
    assert 2_800_000 < len(body) < 3_145_728
    start = time.process_time()
    parsed = parse(body)
    assert verify(body, signature(body), [SECRET])
    assert len(parsed.updates) == 160
    assert time.process_time() - start < 2


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@given(st.binary(max_size=300))
def test_parse_never_raises_on_bytes(body: bytes) -> None:
    parse(body)


@st.composite
def spoiled(draw: st.DrawFn) -> object:
    """A recorded shape with some of its values replaced by anything."""
    body = shape(draw(st.sampled_from(NAMES)))
    for _ in range(draw(st.integers(1, 3))):
        place: object = body
        for _ in range(draw(st.integers(0, 9))):
            if isinstance(place, dict) and place:
                key = draw(st.sampled_from(sorted(place)))
            elif isinstance(place, list) and place:
                key = draw(st.integers(0, len(place) - 1))
            else:
                break
            if isinstance(place[key], dict | list) and draw(st.booleans()):
                place = place[key]
            else:
                place[key] = draw(json_values)
                break
    return body


@settings(max_examples=400, deadline=None)
@given(spoiled())
def test_whatever_parse_accepts_decodes(body: object) -> None:
    for update in parse(wire(body)).updates:
        DECODERS[update.kind](update.payload)
        assert "\x00" not in update.key + update.user_key + update.number_id
