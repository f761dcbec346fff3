"""What is right and what is wrong with a real configuration, step by step, in plain words.

Each check yields findings; one that fails says what to do next. Nothing here changes anything at Meta.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

import aiohttp

from haat.channels.whatsapp import account, templates
from haat.channels.whatsapp.checks import NewsLine, judge_news, look
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.findings import Finding, Verdict
from haat.domain.shop import Shop
from haat.values.errors import Unavailable

TIMEOUT_S = 15.0
EMPTY = b'{"object":"whatsapp_business_account","entry":[]}'
"""A body with no news in it: signed rightly it is taken, and changes nothing."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a configuration says of itself. ``url`` is the public address of this Haat."""

    url: str
    app_secrets: tuple[str, ...]
    verify_token: str
    account_ids: tuple[str, ...]
    shops: tuple[Shop, ...]
    news: tuple[NewsLine, ...] = ()

    @property
    def callback(self) -> str:
        return f"{self.url}/webhook"

    @property
    def number_ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(shop.number_id for shop in self.shops))


@dataclass(slots=True)
class Doctor:
    """Looks at everything once; ``findings`` grows in the order of the steps."""

    setup: Setup
    client: CloudClient
    findings: list[Finding] = field(default_factory=list)

    async def examine(self) -> list[Finding]:
        """Every step. What does not answer is a finding too, so nothing is raised."""
        if not self.setup.shops:
            self._wrong("shops", "no shop is set up", "`haat shop add` a shop with its number.")
        numbers = [number_id for number_id in self.setup.number_ids if await self._number(number_id)]
        await self._handshake()
        await self._signature()
        if not numbers:
            for step in ("account", "subscription", "templates", "payments"):
                self._say(step, Verdict.SKIPPED, "no number answers to the token")
            return self.findings
        if not self.setup.account_ids:
            self._wrong(
                "account", "HAAT_ACCOUNT_ID is not set", "Set it to the id of your WhatsApp business account."
            )
        belongs: dict[str, str] = {}
        for account_id in self.setup.account_ids:
            belongs |= dict.fromkeys(await self._account(account_id, numbers[0]), account_id)
        for number_id in numbers:
            if self.setup.account_ids and number_id not in belongs:
                self._wrong(
                    "account",
                    f"number {number_id} is in none of the accounts of HAAT_ACCOUNT_ID",
                    "Compare the account id with API setup; name several separated by commas.",
                )
        await self._payments(belongs)
        for shop in self.setup.shops:
            if shop.number_id in numbers and not shop.desk:
                self.findings += await look(self.client, shop)
        self.findings += judge_news(self.setup.news)
        return self.findings

    async def _number(self, number_id: str) -> bool:
        """Token, number, name, quality and where its webhooks go. False: it does not answer."""
        step = f"number {number_id}"
        try:
            health = await account.number_health(self.client, number_id)
        except Unavailable as error:
            self._wrong(
                step,
                f"Meta refuses: {error}",
                "Make a system user token with both WhatsApp permissions and set HAAT_TOKEN; compare the "
                "shop's number_id with API setup.",
            )
            return False
        shop = next(shop for shop in self.setup.shops if shop.number_id == number_id)
        if health.digits and health.digits != shop.number:
            self._wrong(
                step, f"it is {health.display}, the shop says {shop.number}", "Correct the shop's number."
            )
        else:
            self._say(step, Verdict.OK, f"{health.display} {health.verified_name}, the token is right")
        self._name(health)
        self._quality(health)
        self._callback(health)
        return True

    def _name(self, health: account.NumberHealth) -> None:
        if health.name_status not in ("APPROVED", "AVAILABLE_WITHOUT_REVIEW", ""):
            self._say(
                "shown name",
                Verdict.WATCH,
                f"{health.verified_name}: {health.name_status}",
                "See WhatsApp Manager, Phone numbers; until it is approved people see the number alone.",
            )

    def _quality(self, health: account.NumberHealth) -> None:
        verdict = {"RED": Verdict.WRONG, "YELLOW": Verdict.WATCH}.get(health.quality, Verdict.OK)
        todo = (
            ""
            if verdict is Verdict.OK
            else "People block or report the number: write less of your own accord."
        )
        self._say("quality", verdict, health.quality, todo)

    def _callback(self, health: account.NumberHealth) -> None:
        if health.callback == self.setup.callback:
            self._say("webhook address", Verdict.OK, health.callback)
            return
        found = f"Meta delivers to {health.callback}" if health.callback else "no webhook is registered"
        self._wrong(
            "webhook address",
            found,
            f"Under WhatsApp, Configuration set the callback to {self.setup.callback}, or correct HAAT_BASE_URL.",
        )

    async def _handshake(self) -> None:
        """Ask our own webhook as Meta does when it is registered."""
        challenge = secrets.token_hex(8)
        asked = {
            "hub.mode": "subscribe",
            "hub.verify_token": self.setup.verify_token,
            "hub.challenge": challenge,
        }
        status, text = await _call("GET", f"{self.setup.callback}?{urlencode(asked)}")
        if (status, text.strip()) == (200, challenge):
            self._say("webhook handshake", Verdict.OK, f"{self.setup.callback} answers")
        elif status == 403:
            self._wrong(
                "webhook handshake",
                "the running Haat has another verify token",
                "Start `haat serve` again with the present HAAT_VERIFY_TOKEN.",
            )
        else:
            self._wrong(
                "webhook handshake",
                f"{self.setup.callback}: {text if not status else f'HTTP {status}'}",
                "Is `haat serve` running, and does your https server pass /webhook on to it?",
            )

    async def _signature(self) -> None:
        """A rightly signed body must be taken with each secret, and a forged one refused."""
        for secret in (secrets.token_hex(16), *self.setup.app_secrets):
            status, text = await _call("POST", self.setup.callback, EMPTY, secret)
            forged = secret not in self.setup.app_secrets
            if status == (403 if forged else 200):
                continue
            if not status:
                self._say("webhook signature", Verdict.SKIPPED, text)
            elif forged:
                self._wrong(
                    "webhook signature",
                    f"a forged body was answered {status}",
                    "Something before Haat answers in its place: pass /webhook through unchanged.",
                )
            else:
                self._wrong(
                    "webhook signature",
                    f"a body signed with HAAT_APP_SECRET was answered {status}",
                    "Start `haat serve` again with the present secret, and let the proxy pass bytes unchanged.",
                )
            return
        self._say("webhook signature", Verdict.OK, "signed bodies are taken, forged ones refused")

    async def _account(self, account_id: str, number_id: str) -> frozenset[str]:
        """Subscription and templates of one account; its numbers."""
        try:
            numbers = await account.numbers_of(self.client, number_id, account_id)
            self._say("account", Verdict.OK, f"{account_id} has {_many(len(numbers), 'number')}")
            if await account.subscribed(self.client, number_id, account_id):
                self._say("subscription", Verdict.OK, "the account tells the app of its messages")
            else:
                self._wrong(
                    "subscription",
                    "the account tells no app of its messages, so none ever arrives",
                    "`haat whatsapp subscribe`",
                )
            listed = await account.list_templates(self.client, number_id, account_id)
            self.findings.append(
                judge_templates(templates.compare(listed, wanted_languages(self.setup.shops)))
            )
        except Unavailable as error:
            self._wrong(
                "account",
                f"{account_id}: {error}",
                "Compare HAAT_ACCOUNT_ID with API setup, and give the system user full control of the account.",
            )
            return frozenset()
        return numbers

    async def _payments(self, belongs: dict[str, str]) -> None:
        known: dict[str, tuple[account.PayConfiguration, ...]] = {}
        for shop in self.setup.shops:
            account_id = belongs.get(shop.number_id)
            if shop.desk or account_id is None:
                continue
            if shop.payment_configuration is None:
                self._say(
                    "payments", Verdict.OK, f"{shop.code}: cash and khata only, no payment configuration"
                )
                continue
            try:
                if account_id not in known:
                    known[account_id] = await account.payment_configurations(
                        self.client, shop.number_id, account_id
                    )
            except Unavailable as error:
                self._wrong(
                    "payments", f"{shop.code}: {error}", "Accept the payments terms in WhatsApp Manager."
                )
                continue
            self.findings.append(judge_payments(shop, known[account_id]))

    def _say(self, step: str, verdict: Verdict, found: str, todo: str = "") -> None:
        self.findings.append(Finding(step, verdict, found, todo))

    def _wrong(self, step: str, found: str, todo: str) -> None:
        self._say(step, Verdict.WRONG, found, todo)


def wanted_languages(shops: Iterable[Shop]) -> tuple[str, ...]:
    """The template languages that these shops need: their own or what stands in for it, and English."""
    return tuple(sorted({"en", *(templates.languages_for("order_out", s.lang, s.lang)[0] for s in shops)}))


def judge_templates(checked: Sequence[templates.Checked]) -> Finding:
    """One finding about all templates of an account."""
    by_state: dict[str, list[str]] = {}
    for one in checked:
        name = f"{one.template.name} ({one.template.lang})"
        word = "changed" if one.state is templates.State.APPROVED and one.differs else one.state.value.lower()
        by_state.setdefault(word, []).append(name)
    told = ", ".join(f"{len(names)} {word}" for word, names in sorted(by_state.items()))
    bad = [name for word, names in by_state.items() if word not in ("approved", "pending") for name in names]
    if bad:
        shown = ", ".join(bad[:4]) + (" …" if len(bad) > 4 else "")
        todo = "`haat whatsapp templates --create` asks for what is missing; see WhatsApp Manager about the rest."
        return Finding("templates", Verdict.WRONG, f"{told}: {shown}", todo)
    if "pending" in by_state:
        return Finding("templates", Verdict.WATCH, told, "Meta decides within a day; look again tomorrow.")
    return Finding("templates", Verdict.OK, told)


def judge_payments(shop: Shop, known: Sequence[account.PayConfiguration]) -> Finding:
    """Can this shop's customers pay in the chat?"""
    wanted = shop.payment_configuration
    found = next((one for one in known if one.name == wanted), None)
    if found is None:
        names = ", ".join(one.name for one in known) or "none"
        return Finding(
            "payments",
            Verdict.WRONG,
            f"{shop.code}: no payment configuration is called {wanted} (there is: {names})",
            "Correct the shop's payment_configuration: sheets arrive and cannot be paid, and nothing reports it.",
        )
    if not found.active:
        return Finding(
            "payments",
            Verdict.WRONG,
            f"{shop.code}: {found.name} is {found.status}",
            "Finish connecting it in WhatsApp Manager, Payments.",
        )
    if not (shop.legal.legal_name and shop.legal.address and shop.legal.state_code):
        return Finding(
            "payments",
            Verdict.WRONG,
            f"{shop.code}: legal name, address or state is missing",
            "Set the shop's [legal] part: a payment sheet must name its seller.",
        )
    return Finding("payments", Verdict.OK, f"{shop.code}: {found.name} ({found.provider}) is active")


async def _call(method: str, url: str, body: bytes | None = None, secret: str = "") -> tuple[int, str]:
    """One call of our own webhook from here: its status and text, or 0 and why there is none."""
    headers = {}
    if body is not None:
        signed = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={signed}"}
    timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as http,
            http.request(method, url, data=body, headers=headers, allow_redirects=False) as answer,
        ):
            return answer.status, (await answer.content.read(4096)).decode("utf-8", "replace")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return 0, f"no answer: {type(error).__name__}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
