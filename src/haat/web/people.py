"""One customer: the talk with her, what she sent, what is remembered of her and how that is erased; the shop's words."""

from __future__ import annotations

from urllib.parse import quote

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect

from haat.domain.commands import ForgetMe, ForgetNickname
from haat.domain.naming import nicknames_of
from haat.domain.nickname import LETTERS_MAX
from haat.web.access import form_word_fits
from haat.web.board import Asking, Console, Form, said_of, told_in, words_in
from haat.web.people_view import learnt_words, person_page
from haat.web.render import page

SHOWN_TYPES = (
    "image/png",
    "image/jpeg",
    "image/webp",
    "audio/ogg",
    "audio/mpeg",
    "audio/mp4",
    "audio/aac",
    "audio/amr",
    "video/mp4",
    "application/pdf",
)
"""Types a browser may show by itself; any other is only downloaded, for the type is the sender's word."""
ID_MAX = 200


def people_routes(console: Console) -> list[HTTPRouteHandler]:
    """The handlers about people, their files and the shop's words."""
    return [*_reading(console), *_acting(console)]


def _reading(console: Console) -> list[HTTPRouteHandler]:
    @get("/console/{code:str}/people/{customer_no:int}")
    async def person(request: Asking, code: str, customer_no: int) -> Response[str]:
        """One customer."""
        shop, session = await console.opened(request, code)
        file = await console.office.person(shop.shop_id, customer_no)
        if file is None:
            raise NotFoundException
        reader = console.reader(shop)
        told = told_in(reader, request.query_params.get("told", ""))
        found = person_page(reader, file)
        return page("person.html", shop=shop, person=found, words=reader.words, csrf=session.csrf, told=told)

    @get("/console/{code:str}/file")
    async def file(request: Asking, code: str) -> Response[bytes]:
        """A file that a customer sent, by the id of her message."""
        shop, _ = await console.opened(request, code)
        message_id = request.query_params.get("id", "")
        found = await console.office.file(shop.shop_id, message_id) if len(message_id) <= ID_MAX else None
        if found is None:
            raise NotFoundException
        bare = found.mime_type.partition(";")[0].strip().lower()
        shown = bare in SHOWN_TYPES
        headers = {
            "Cache-Control": "private, max-age=3600",
            "Content-Disposition": "inline" if shown else "attachment",
        }
        return Response(
            found.content, media_type=bare if shown else "application/octet-stream", headers=headers
        )

    @get("/console/{code:str}/words")
    async def words(request: Asking, code: str) -> Response[str]:
        """The shop's own words for its goods."""
        shop, session = await console.opened(request, code)
        reader = console.reader(shop)
        names = nicknames_of(shop, await console.office.shelf(shop.shop_id))
        people = {}
        for number in sorted({name.by for name in names if name.by}):
            known = await console.office.person(shop.shop_id, number)
            if known is not None:
                people[number] = reader.wording.person(known.customer)
        told = told_in(reader, request.query_params.get("told", ""))
        found = learnt_words(reader, names, people)
        return page("words.html", shop=shop, learnt=found, words=reader.words, csrf=session.csrf, told=told)

    return [person, file, words]


def _acting(console: Console) -> list[HTTPRouteHandler]:
    @post("/console/{code:str}/people/{customer_no:int}/forget")
    async def forget(request: Asking, code: str, customer_no: int) -> Response[None]:
        """Erase what was learnt of her; what the law and the book need stays."""
        shop, session = await console.opened(request, code)
        form = await _form(request)
        if not form_word_fits(session, form.get("csrf", "")):
            raise NotFoundException
        keeper = await console.office.keeper(shop.shop_id)
        everything = form.get("what") == "all"
        asked = await console.office.ask(shop.shop_id, ForgetMe(keeper, customer_no, addresses=everything))
        back = f"/console/{quote(shop.code)}/people/{customer_no}"
        return Redirect(f"{back}?told={said_of(asked)}", status_code=303)

    @post("/console/{code:str}/words/forget")
    async def unlearn(request: Asking, code: str) -> Response[None]:
        """Forget one of the shop's words."""
        shop, session = await console.opened(request, code)
        form = await _form(request)
        name = words_in(form, "words", LETTERS_MAX)
        if not form_word_fits(session, form.get("csrf", "")) or not name:
            raise NotFoundException
        keeper = await console.office.keeper(shop.shop_id)
        asked = await console.office.ask(shop.shop_id, ForgetNickname(keeper, name))
        return Redirect(f"/console/{quote(shop.code)}/words?told={said_of(asked)}", status_code=303)

    return [forget, unlearn]


async def _form(request: Asking) -> Form:
    given = await request.form()
    return {key: value for key, value in given.items() if isinstance(value, str)}
