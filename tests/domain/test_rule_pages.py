"""The pages in docs/rules cannot lie: every row of every table in them is run here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations

import pytest

from haat.domain import billing, changing, khata, pricing
from haat.domain import commands as c
from haat.domain.basket import BasketLine
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.customer import Address
from haat.domain.decide import decide
from haat.domain.ledger import Entry
from haat.domain.order import LineState, Order, OrderState, Share, drawing
from haat.domain.outcome import Outcome
from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.pricing import QuotedLine
from haat.domain.refusals import Refusal
from haat.domain.shop import Counters, Fulfilment, PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.domain.timers import PAYMENT_LOOKS, next_look
from haat.values.place import Point
from haat.values.quantity import Quantity, Unit
from haat.values.time import INDIA, Moment
from tests.domain.build import (
    ASHA,
    BEEDI,
    BIMAL,
    HELPER,
    HOME,
    MAGGI,
    MOMENT,
    NOW,
    OIL,
    OWNER,
    SOAP,
    SUGAR,
    USUAL,
    USUAL_PAISE,
    after,
    basket,
    captured,
    do,
    end_of,
    grams,
    order_at,
    pieces,
    place,
    registered,
    shop,
    state,
    steps_to,
    why,
)
from tests.domain.tables import PAGES, Row, paise, table, table_count

RUN_TABLES = {"orders": 6, "pricing": 4, "payments": 10, "khata": 2, "ledger": 1, "billing": 3}


def rows(page: str, *columns: str) -> pytest.MarkDecorator:
    found = table(page, *columns)
    return pytest.mark.parametrize("row", found, ids=[" ".join(row.values())[:60] for row in found])


@pytest.mark.parametrize("page", RUN_TABLES)
def test_a_page_starts_with_its_promise_and_has_no_table_that_is_not_run(page: str) -> None:
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    assert re.match(r"# \w+\n\n\*\*The promise: ", text)
    assert table_count(page) == RUN_TABLES[page]


# orders.md


def test_the_drawing_of_moves_is_the_table_of_moves() -> None:
    page = (PAGES / "orders.md").read_text(encoding="utf-8")
    assert f"```mermaid\n{drawing()}\n```" in page


def _command(name: str, by: int, order: Order) -> c.Command:
    line = next((item for item in order.lines if item.state is LineState.SWAP_OFFERED), order.lines[1])
    commands: dict[str, c.Command] = {
        "accept": c.AcceptOrder(by, 1),
        "reject": c.RejectOrder(by, 1),
        "cancel": c.CancelOrder(by, 1),
        "take out line": c.TakeOutLine(by, 1, 1),
        "change line": c.ChangeLine(by, 1, 1, grams(1000)),
        "add to order": c.AddToOrder(by, 1, basket((SOAP, pieces(1))), 10_000_00),
        "answer addition": c.AnswerAddition(by, 1, 9, True),
        "offer swap": c.OfferSwap(by, 1, 2, SOAP),
        "answer swap": c.AnswerSwap(by, 1, line.line_no, True),
        "change pay by": c.ChangePayBy(by, 1, PayBy.UPI),
        "pack": c.PackOrder(by, 1),
        "send out": c.SendOut(by, 1),
        "hand over": c.HandOver(by, 1, order.door_code),
        "bring back": c.BringBack(by, 1),
    }
    return commands[name]


@pytest.mark.parametrize("where", OrderState)
@rows("orders", "command", "customer, her own", "another customer", "shop")
def test_who_may_do_what_and_when(row: Row, where: OrderState) -> None:
    people = {"customer, her own": [ASHA], "another customer": [BIMAL], "shop": [OWNER, HELPER, c.MACHINE]}
    for who, numbers in people.items():
        for by in numbers:
            shop_state = order_at(where)[0]
            if row["command"] == "answer swap" and where in changing.CHANGEABLE:
                do(shop_state, c.OfferSwap(OWNER, 1, 2, SOAP))
            if row["command"] == "answer addition" and where is OrderState.ACCEPTED:
                do(shop_state, c.AddToOrder(ASHA, 1, basket((SOAP, pieces(1))), 10_000_00))
            refused = why(shop_state, _command(row["command"], by, shop_state.orders[1]))
            allowed = where.value in row[who].split(", ")
            assert (refused is None) == allowed, (who, by)
            if not allowed:
                assert refused is not None
                assert refused.value == ("not-yours" if row[who] == "-" else "not-now")


def _placing(case: str) -> tuple[ShopState, c.PlaceOrder, Moment]:
    shop_state, night = state(), after(hours=15)
    far = Address("Sample Road", Point(22_615_000, 88_360_000))
    cheap = basket((SUGAR, grams(2250)))
    dear = Listing(70, "sari", 1_00_000_00)
    khatam = c.SetAvailable(OWNER, OIL, False)
    cases: dict[str, tuple[ShopState, c.PlaceOrder, Moment]] = {
        "nothing": (shop_state, place(), MOMENT),
        "the shop is closed at this hour": (shop_state, place(), night),
        "the basket is empty": (shop_state, place(basket()), MOMENT),
        "201 lines": (shop_state, place(basket(*((n, pieces(1)) for n in range(201)))), MOMENT),
        "the shop takes no orders": (state(shop(accepting=False)), place(), MOMENT),
        "a listing that does not exist": (shop_state, place(basket((99, pieces(1)))), MOMENT),
        "a good that is sold at the counter only": (shop_state, place(basket((BEEDI, pieces(9)))), MOMENT),
        "grams of a good sold by the pack": (shop_state, place(basket((MAGGI, grams(70)))), MOMENT),
        "zero of something": (shop_state, place(basket((MAGGI, pieces(0)))), MOMENT),
        "six soaps, five on the shelf": (shop_state, place(basket((SOAP, pieces(6)))), MOMENT),
        "goods for eleven lakh rupees": (state(None, dear), place(basket((70, pieces(11)))), MOMENT),
        "delivery of goods for ₹99": (shop_state, place(cheap), MOMENT),
        "pickup of goods for ₹99": (shop_state, place(cheap, fulfilment=Fulfilment.PICKUP), MOMENT),
        "a pin 5 km away": (shop_state, place(address=far), MOMENT),
        "delivery without an address": (shop_state, place(address=None), MOMENT),
        "an address in words, without a pin": (shop_state, place(address=Address("Sample Lane")), MOMENT),
        "khata where the shop takes none": (
            state(shop(pay_by=(PayBy.CASH,))),
            place(pay_by=PayBy.KHATA),
            MOMENT,
        ),
        "the total rose since it was shown": (shop_state, place(seen_paise=USUAL_PAISE - 1), MOMENT),
        "khata, and the customer has none": (
            shop_state,
            place(pay_by=PayBy.KHATA, customer_no=BIMAL),
            MOMENT,
        ),
        "khata beyond the limit": (
            shop_state,
            place(basket((SUGAR, grams(25000))), pay_by=PayBy.KHATA),
            MOMENT,
        ),
    }
    if case == 'a good that is "khatam"':
        do(shop_state, khatam)
        return shop_state, place(), MOMENT
    return cases[case]


@rows("orders", "what is wrong", "refusal")
def test_when_an_order_is_not_taken(row: Row) -> None:
    refused = why(*_placing(row["what is wrong"]))
    assert (refused.value if refused else "-") == row["refusal"]


@rows("orders", "what happens", "goods", "fee", "total", "agreed")
def test_what_changes_do_to_the_total(row: Row) -> None:
    shop_state = state()
    do(shop_state, place(basket((SUGAR, grams(10_000)), (MAGGI, pieces(5)))))
    lines = {"sugar": 1, "noodles": 2}
    listings = {"oil": OIL, "soap": SOAP}
    for step in row["what happens"].split(", "):
        match step.split():
            case ["take", "out", good]:
                do(shop_state, c.TakeOutLine(OWNER, 1, lines[good]))
            case ["offer", other, "for", good]:
                do(shop_state, c.OfferSwap(OWNER, 1, lines[good], listings[other]))
            case [("yes" | "no") as answer]:
                do(shop_state, c.AnswerSwap(ASHA, 1, 2, answer == "yes"))
            case _:
                assert step == "placed"
    order = shop_state.orders[1]
    assert order.subtotal_paise == paise(row["goods"])
    assert order.delivery_fee_paise == paise(row["fee"])
    assert order.total_paise == paise(row["total"])
    assert order.agreed_paise == paise(row["agreed"])


UNITS = {"g": Unit.GRAM, "ml": Unit.MILLILITRE}


def _size(text: str) -> Quantity:
    amount, unit = text.split()
    return Quantity(int(amount), UNITS.get(unit, Unit.PIECE))


@rows("orders", "asked", "instead", "gives")
def test_how_much_of_a_swap_stands_in(row: Row) -> None:
    order = order_at(OrderState.PLACED)[1]
    if " of " in row["asked"]:
        count, size = row["asked"].split(" packs of ")
        line = replace(order.lines[1], quantity=pieces(int(count)), per=1, pack=_size(size))
    else:
        line = replace(order.lines[0], quantity=_size(row["asked"].removesuffix(" loose")), per=1000)
    if row["instead"] == "loose":
        listing = Listing(50, "flour", 40_00, SoldBy.LOOSE, Unit.GRAM)
    else:
        listing = Listing(50, "flour", 40_00, pack=_size(row["instead"].removeprefix("packs of ")))
    found = changing.swapped_quantity(line, listing)
    expected = found.why.value if isinstance(found, Refusal) else f"{found.amount} {found.unit.value}"
    assert expected == row["gives"].replace("packs", "pc").replace("pack", "pc")


@rows("orders", "what happens to an order of 3 soaps, 5 on the shelf", "left")
def test_stock_leaves_at_placing_and_comes_back_when_given_up(row: Row) -> None:
    shop_state = state()
    do(shop_state, place(basket((SOAP, pieces(3)), (OIL, pieces(1)))))
    commands: dict[str, c.Command] = {
        "taken out": c.TakeOutLine(OWNER, 1, 1),
        "rejected": c.RejectOrder(OWNER, 1),
        "accepted": c.AcceptOrder(OWNER, 1),
        "cancelled": c.CancelOrder(ASHA, 1),
        "out": c.SendOut(OWNER, 1),
        "delivered": c.HandOver(HELPER, 1, shop_state.orders[1].door_code),
        "brought back": c.BringBack(HELPER, 1),
    }
    for step in next(iter(row.values())).split(", ")[1:]:
        do(shop_state, commands[step])
    assert shop_state.catalogue.listings[SOAP].stock == int(row["left"])


# pricing.md


def _listing(row: Row) -> Listing:
    loose = row["sold"] == "loose"
    return Listing(
        50,
        "flour",
        paise(row["price"]),
        SoldBy.LOOSE if loose else SoldBy.PACK,
        Unit.GRAM if loose else Unit.PIECE,
    )


@rows("pricing", "sold", "price", "asked", "costs")
def test_what_a_line_costs(row: Row) -> None:
    if row["asked"].endswith("of it"):
        line = BasketLine(50, pieces(1), paise(row["asked"].removesuffix(" of it")))
    else:
        number, _, unit = row["asked"].partition(" ")
        line = BasketLine(50, Quantity(int(number), UNITS.get(unit, Unit.PIECE)))
    priced = pricing.price_line(_listing(row), line)
    assert isinstance(priced, QuotedLine)
    assert priced.amount_paise == paise(row["costs"])


@rows("pricing", "sold", "price", "money", "buys")
def test_what_money_buys(row: Row) -> None:
    found = pricing.quantity_for_rupees(_listing(row), paise(row["money"]))
    shown = found.why.value if isinstance(found, Refusal) else f"{found.amount} {found.unit.value}"
    assert shown.removesuffix(" pc") == row["buys"]


@rows("pricing", "goods", "how", "fee", "rounding", "total")
def test_fee_rounding_and_total(row: Row) -> None:
    listing = Listing(50, "flour", paise(row["goods"]))
    quoted = pricing.quote(
        shop(), state(None, listing).catalogue, basket((50, pieces(1))), Fulfilment(row["how"])
    )
    assert quoted.subtotal_paise == paise(row["goods"])
    assert quoted.delivery_fee_paise == paise(row["fee"])
    assert quoted.rounding_paise == paise(row["rounding"])
    assert quoted.total_paise == paise(row["total"])


@rows("pricing", "mrp", "new price", "refusal")
def test_which_prices_may_be_set(row: Row) -> None:
    mrp = None if row["mrp"] == "-" else paise(row["mrp"])
    shop_state = state(None, Listing(50, "flour", 10_00, mrp_paise=mrp))
    refused = why(shop_state, c.SetPrice(OWNER, 50, paise(row["new price"])))
    assert (refused.value if refused else "-") == row["refusal"]


# payments.md


def _upi_order(where: str) -> ShopState:
    shop_state = state()
    do(shop_state, place(pay_by=PayBy.CASH if where == "rejected" else PayBy.UPI))
    accept = c.AcceptOrder(OWNER, 1)
    steps: dict[str, list[c.Command]] = {
        "accepted": [accept],
        "cancelled": [accept, c.CancelOrder(ASHA, 1)],
        "rejected": [accept],
        "switched to cash": [accept, c.ChangePayBy(ASHA, 1, PayBy.CASH)],
        "delivered for cash": [
            accept,
            c.ChangePayBy(ASHA, 1, PayBy.CASH),
            c.SendOut(OWNER, 1),
            c.HandOver(HELPER, 1, shop_state.orders[1].door_code),
        ],
        "a line was taken out": [accept, c.TakeOutLine(OWNER, 1, 2)],
    }
    for command in steps[where]:
        do(shop_state, command)
    return shop_state


def _fact(words: str, order: Order, number: int) -> list[PaymentFact]:
    """The facts of one piece of news; ``number`` tells transactions apart."""
    requests = order.payment.requests
    asked = requests[0] if words.endswith("on the first") else requests[-1]
    text = words.removesuffix(" on the first").removesuffix(" on the second")
    fact = PaymentFact(
        asked.reference, FactStatus.CAPTURED, asked.amount_paise, "INR", f"pay_{asked.reference[-1]}"
    )
    if text in ("pending", "failed", "unknown"):
        return [replace(fact, status=FactStatus(text), transaction_id="pay_0")]
    if text == "captured twice":
        return [replace(fact, transaction_id="pay_a"), replace(fact, transaction_id="pay_b")]
    if text == "captured in dollars":
        return [replace(fact, currency="USD")]
    if text.startswith("given back"):
        back = text.removeprefix("given back").strip()
        return [replace(fact, refunded_paise=paise(back) if back else fact.amount_paise)]
    if text.startswith("captured ₹"):
        amount = paise(text.removeprefix("captured "))
        return [replace(fact, amount_paise=amount, transaction_id=f"pay_{number}x")]
    assert text == "captured"
    return [fact]


def _ends(make: Callable[[], ShopState], news: str) -> list[ShopState]:
    """The shop after each order in which the news may come, every piece of it doubled once."""
    facts = [
        fact
        for number, words in enumerate(news.split(", "))
        for fact in _fact(words, make().orders[1], number)
    ]
    ends = []
    for shuffled in permutations(facts):
        shop_state = make()
        for fact in (*shuffled, *shuffled):
            do(shop_state, c.NotePayment(1, fact))
        ends.append(shop_state)
    return ends


def _check_payment(row: Row, ends: Sequence[ShopState]) -> None:
    for shop_state in ends:
        payment = shop_state.orders[1].payment
        due = payment.refund_due_paise
        applied = payment.captured_paise - payment.unapplied_paise - payment.refunded_paise - due
        assert payment.state.value == row["payment"]
        assert applied == paise(row["applied"])
        assert payment.unapplied_paise == paise(row["unapplied"])
        assert due == paise(row["refund due"])
        assert payment.refunded_paise == paise(row["refunded"])
        assert end_of(shop_state.orders[1]) == end_of(ends[0].orders[1])


@rows("payments", "news", "order", "payment", "applied", "unapplied", "refund due", "refunded")
def test_what_news_of_a_payment_comes_to_in_any_order(row: Row) -> None:
    if row["order"] == "rejected":
        # A rejected order was never asked for its money; this one was asked while it was accepted.
        def make() -> ShopState:
            shop_state = _upi_order("accepted")
            order = shop_state.orders[1]
            shop_state.orders[1] = replace(order, state=OrderState.REJECTED)
            return shop_state
    else:

        def make() -> ShopState:
            return _upi_order(row["order"])

    _check_payment(row, _ends(make, row["news"]))


@rows("payments", "news", "payment", "applied", "unapplied", "refund due", "refunded")
def test_what_comes_in_on_an_older_request(row: Row) -> None:
    def make() -> ShopState:
        shop_state = _upi_order("a line was taken out")
        order = shop_state.orders[1]
        assert [asked.amount_paise for asked in order.payment.requests] == [330_00, order.total_paise]
        return shop_state

    _check_payment(row, _ends(make, row["news"]))


@rows("payments", "asked", "now", "next look")
def test_looks_at_the_gateway_grow_apart_and_end(row: Row) -> None:
    def at(text: str) -> datetime:
        return NOW + timedelta(seconds=int(text.removesuffix(" s")))

    found = next_look(at(row["asked"]), at(row["now"]), 90, PAYMENT_LOOKS)
    assert found == (None if row["next look"] == "-" else at(row["next look"]))


# khata.md


@rows("khata", "own limit", "shop's limit", "balance", "promised", "asks for", "refusal", "left")
def test_how_much_credit_is_given(row: Row) -> None:
    shop_state = state(shop(khata_limit_paise=paise(row["shop's limit"])))
    own = None if row["own limit"] == "-" else paise(row["own limit"])
    asha = replace(
        shop_state.customers[ASHA], khata_limit_paise=own, khata_balance_paise=paise(row["balance"])
    )
    shop_state.customers[ASHA] = asha
    if paise(row["promised"]):
        order = order_at(OrderState.PLACED, PayBy.KHATA)[1]
        shop_state.orders[1] = replace(order, total_paise=paise(row["promised"]))
    refused = khata.over_limit(shop_state, asha, paise(row["asks for"]))
    assert (refused.why.value if refused else "-") == row["refusal"]
    if row["left"]:
        assert refused is not None
        assert refused.paise["left"] == paise(row["left"])


@rows("khata", "balance", "repays", "refusal", "balance then")
def test_repaying(row: Row) -> None:
    shop_state = state()
    if paise(row["balance"]):
        do(shop_state, c.GiveOnKhata(OWNER, ASHA, paise(row["balance"])))
    command = c.TakeRepayment(OWNER, ASHA, paise(row["repays"]))
    refused = why(shop_state, command)
    assert (refused.value if refused else "-") == row["refusal"]
    if refused is None:
        do(shop_state, command)
    assert shop_state.customers[ASHA].khata_balance_paise == paise(row["balance then"])


# ledger.md


def _last_entry(case: str) -> Entry:
    upi, cash, on_khata = PayBy.UPI, PayBy.CASH, PayBy.KHATA
    out, packed, cancelled, back = (
        OrderState.OUT,
        OrderState.PACKED,
        OrderState.CANCELLED,
        OrderState.RETURNED,
    )
    by_hand = shop(payment_configuration=None, vpa="sample@upi")
    parts = (Share(upi, 200_00), Share(cash, 50_00), Share(on_khata, 80_00))
    stands: dict[str, Callable[[], tuple[ShopState, Order]]] = {
        "UPI: captured": lambda: order_at(packed, upi),
        "UPI: out": lambda: order_at(out, upi),
        "UPI: cancelled after payment": lambda: order_at(cancelled, upi),
        "UPI: refund made": lambda: order_at(cancelled, upi),
        "UPI: captured after cancel": lambda: order_at(OrderState.ACCEPTED, upi),
        "UPI: wrong amount": lambda: order_at(OrderState.ACCEPTED, upi),
        "UPI: brought back": lambda: order_at(back, upi),
        "cash: out": lambda: order_at(out, cash),
        "cash: handed over by a helper": lambda: order_at(OrderState.DELIVERED, cash),
        "cash: handed over by the shopkeeper": lambda: order_at(packed, cash),
        "cash: captured on the way": lambda: order_at(OrderState.ACCEPTED, upi),
        "cash: brought back": lambda: order_at(back, cash),
        "khata: out": lambda: order_at(out, on_khata),
        "khata: out, GST": lambda: order_at(out, on_khata, registered()),
        "UPI by hand: found": lambda: order_at(OrderState.ACCEPTED, upi, by_hand),
        "UPI by hand: cancelled, sent back": lambda: order_at(OrderState.ACCEPTED, upi, by_hand),
        "parts: out": lambda: order_at(OrderState.ACCEPTED, upi, shares=parts),
        "cash: handed over, change owed": lambda: order_at(out, cash),
        "cash: change owed is paid out": lambda: order_at(out, cash),
        "cash: float given": lambda: order_at(OrderState.PLACED),
        "cash: handed in, ₹30 short": lambda: order_at(OrderState.PLACED),
        "khata: given at the counter": lambda: order_at(OrderState.PLACED),
        "khata: repaid": lambda: order_at(OrderState.PLACED),
    }
    shop_state, order = stands[case]()
    given = c.GiveOnKhata(OWNER, ASHA, 100_00)
    on_the_way = [c.ChangePayBy(ASHA, 1, cash), c.SendOut(OWNER, 1)]
    then: dict[str, list[c.Command]] = {
        "UPI: refund made": [c.NotePayment(1, captured(order, back=330_00))]
        if order.payment.requests
        else [],
        "UPI: captured after cancel": [c.CancelOrder(ASHA, 1)],
        "cash: handed over by the shopkeeper": [
            c.SendOut(OWNER, 1),
            c.HandOver(OWNER, 1, order.door_code),
        ],
        "cash: captured on the way": list(on_the_way),
        "UPI by hand: found": [c.ConfirmTransfer(OWNER, 1)],
        "UPI by hand: cancelled, sent back": [
            c.ConfirmTransfer(OWNER, 1),
            c.CancelOrder(OWNER, 1),
            c.ConfirmRefund(OWNER, 1),
        ],
        "parts: out": [c.NotePayment(1, captured(order)), c.SendOut(OWNER, 1)]
        if order.payment.requests
        else [],
        "cash: handed over, change owed": [c.HandOver(HELPER, 1, order.door_code, 500_00)],
        "cash: change owed is paid out": [
            c.HandOver(HELPER, 1, order.door_code, 500_00),
            c.PayOutChange(OWNER, ASHA),
        ],
        "cash: float given": [c.GiveFloat(OWNER, HELPER, 200_00)],
        "cash: handed in, ₹30 short": [
            c.GiveFloat(OWNER, HELPER, 200_00),
            c.HandInCash(OWNER, HELPER, 170_00),
        ],
        "khata: given at the counter": [given],
        "khata: repaid": [given, c.TakeRepayment(OWNER, ASHA, 100_00)],
    }
    for command in then.get(case, []):
        do(shop_state, command)
    if case in ("UPI: captured after cancel", "cash: captured on the way"):
        do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    if case == "UPI: wrong amount":
        do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], 1_00)))
    if case == "UPI: brought back":
        return shop_state.entries[-2]
    return shop_state.entries[-1]


@rows("ledger", "what happens", "entry", "postings")
def test_what_is_booked(row: Row) -> None:
    entry = _last_entry(row["what happens"])
    written = {
        account: paise(amount) for account, amount in (part.split() for part in row["postings"].split(", "))
    }
    assert entry.kind == row["entry"]
    assert {p.account.value: p.amount_paise for p in entry.postings} == written
    parties = {"advance", "refund_due", "receivable", "khata", "change_owed"}
    for posting in entry.postings:
        if posting.account.value in parties:
            assert posting.party == ASHA
        else:
            assert posting.party == (
                HELPER if posting.account.value in ("rider_cash", "cash_short") else None
            )


# billing.md


@rows("billing", "goes out (India)", "last number", "number")
def test_bill_numbers_are_consecutive_in_their_year(row: Row) -> None:
    counters = Counters()
    if row["last number"] != "-":
        year, number = row["last number"].split("/")
        counters = Counters(bill_year=year, bill_no=int(number))
    at = datetime.strptime(row["goes out (India)"], "%Y-%m-%d %H:%M").replace(tzinfo=INDIA)
    after_it, text = billing.next_bill(counters, at)
    assert text == row["number"]
    assert f"{after_it.bill_year}/{after_it.bill_no:06d}" == text
    assert len(text) <= billing.BILL_NO_MAX


def _seller(words: str) -> Shop:
    found = registered()
    if words == "not registered":
        return replace(found, legal=replace(found.legal, gstin=None))
    return replace(found, legal=replace(found.legal, composition=words.endswith("composition")))


@rows("billing", "seller", "goods", "paper")
def test_which_paper_a_sale_gets(row: Row) -> None:
    goods = {
        "taxed": basket((OIL, pieces(1))),
        "untaxed": basket((SUGAR, grams(3000))),
        "taxed and untaxed": USUAL,
    }
    shop_state, order = order_at(OrderState.OUT, of=_seller(row["seller"]), basket=goods[row["goods"]])
    assert billing.bill_of(shop_state.shop, order, shop_state.customers[ASHA]).kind.value == row["paper"]


@rows("billing", "price", "rate", "taxable", "CGST", "SGST")
def test_the_tax_inside_a_price(row: Row) -> None:
    price, rate = paise(row["price"]), int(row["rate"].removesuffix("%")) * 100
    half = billing.half_inside(price, rate)
    assert half == paise(row["CGST"]) == paise(row["SGST"])
    assert price - billing.tax_inside(price, rate) == paise(row["taxable"])


def test_the_builders_use_what_they_say() -> None:
    outcome = decide(place(), state(), MOMENT)
    assert isinstance(outcome, Outcome)
    assert outcome.order is not None
    assert outcome.order.total_paise == USUAL_PAISE
    assert outcome.order.address == HOME
    assert steps_to(OrderState.PLACED, order_at(OrderState.PLACED)[0]) == []
