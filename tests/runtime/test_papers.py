"""Documents on their way out: the poster, one upload a file, and the link where uploading fails."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from haat.channels.whatsapp.render import link_of, render, with_media
from haat.chat.replies import Paper, Poster, Reply
from haat.domain.shop import Shop
from haat.ports import Recipient
from haat.runtime.papers import KEPT, LINK_AFTER, Papers
from haat.store.rows import OutboxRow, OutKind, OutState
from haat.values.errors import Unavailable
from tests.runtime.fakes import KEEPER, NOON, FakeChannel, StillClock, paper, sample_shop, text_message
from tests.runtime.stage import Stage

LINK = "https://haat.example.in/b/1.7.sample"


def poster(shop: Shop) -> tuple[str, bytes]:
    return f"{shop.code}.pdf", b"%PDF-1.7 poster"


class OneShop:
    """A service that knows one shop."""

    async def shop(self, shop_id: int) -> Shop:
        return sample_shop()


@dataclass
class Rig:
    channel: FakeChannel = field(default_factory=FakeChannel)
    clock: StillClock = field(default_factory=StillClock)

    def __post_init__(self) -> None:
        self.papers = Papers(OneShop(), self.channel, paper, poster, self.clock.now)  # type: ignore[arg-type]


def row(tries: int = 0, link: str = "") -> OutboxRow:
    form = Paper(7, "bill.pdf", link) if link else Poster("NAMUNA1.pdf")
    body = render(Reply(2, "Here", form), Recipient(None, KEEPER, True), sample_shop(), "1.1").body
    return OutboxRow(1, 1, OutKind.PAPER, "100", body or b"", OutState.SENDING, NOON, tries=tries)


async def test_the_poster_goes_as_a_document_to_the_shopkeeper_who_asked(stage: Stage) -> None:
    async with stage.working(poster=poster):
        await stage.says(text_message("wamid.1", "poster", phone=KEEPER))
        await stage.quiet()
    (sent,) = stage.channel.sent
    assert sent["type"] == "document"
    assert (sent["document"]["filename"], sent["document"]["id"]) == ("NAMUNA1.pdf", "media-1")
    assert stage.channel.uploads == ["NAMUNA1.pdf"]


async def test_a_file_is_uploaded_once_until_its_id_is_old() -> None:
    rig = Rig()
    first, second = await rig.papers(row()), await rig.papers(row())
    assert first == second and rig.channel.uploads == ["NAMUNA1.pdf"]
    rig.clock.at += KEPT + timedelta(seconds=1)
    await rig.papers(row())
    assert len(rig.channel.uploads) == 2


async def test_where_uploading_fails_again_and_again_the_link_goes() -> None:
    rig = Rig()

    async def fails(*_: object) -> str:
        raise Unavailable("the channel takes no files")

    rig.channel.upload = fails  # type: ignore[method-assign]
    for tries in range(LINK_AFTER):
        with pytest.raises(Unavailable):
            await rig.papers(row(tries, LINK))
    document = json.loads(await rig.papers(row(LINK_AFTER, LINK)))["document"]
    assert document == {"filename": "bill.pdf", "link": LINK, "caption": "Here"}
    with pytest.raises(Unavailable):
        await rig.papers(row(LINK_AFTER))


def test_the_link_gives_way_to_the_uploaded_file() -> None:
    body = row(link=LINK).body
    assert link_of(body) == LINK
    document = json.loads(with_media(body, "media-1"))["document"]
    assert document == {"id": "media-1", "filename": "bill.pdf", "caption": "Here"}


@pytest.mark.parametrize("link", ["http://127.0.0.1:8000/b/1", ""])
def test_only_an_address_that_meta_reaches_stands_in_a_message(link: str) -> None:
    form = Paper(7, "bill.pdf", link)
    body = render(Reply(2, "Here", form), Recipient(None, KEEPER, True), sample_shop(), "1.1").body
    assert link_of(body or b"") == ""
