"""Telling of money: asked for, on its way, come, given back, and on khata."""

from __future__ import annotations

from haat.chat.notices import goods_of, keepers, pack_it, sent_out
from haat.chat.replies import CardState, Choice, Form, LinkButton, PayItem, PayRequest, Reply, Say, Template
from haat.chat.talk import Talk
from haat.chat.tellers import card, number_of, order_of, sheet_in_chat, tells, to_customer, with_buttons
from haat.chat.texts import Wording, cut
from haat.domain import events as e
from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.payment import Asked
from haat.domain.shop import PayBy
from haat.domain.upi_link import link_of
from haat.values.time import Moment

GOES_BACK = ("after-close", "twice")
"""Money that fits nothing and is given back at once; the rest waits for a person (``tell_exception``)."""


@tells(e.PaymentAsked)
def _ask_payment(talk: Talk, event: e.PaymentAsked, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    asked = next(one for one in order.payment.requests if one.reference == event.reference)
    key = "order-accepted-upi" if asked.silent else "order-accepted-pay"
    if len(order.payment.requests) > 1:
        key = "order-pay-again"
    shop, total = talk.state.shop, words.book.money(asked.amount_paise)
    body = words.book.say(key, shop=shop.name, order=number_of(order), total=total)
    if order.shares:
        body += f"\n{words.pays(order)}"
    form = pay_form(talk, order, asked, words)
    name = "order_pay" if isinstance(form, PayRequest) else "order_accepted"
    template = Template(name, words.book.lang, (shop.name, number_of(order), total))
    # Over a silent rail the shopkeeper is asked once she says that she paid, or in five minutes: one message for the
    # money and the packing.
    return [to_customer(order, body, "pay", form, template)]


def pay_form(talk: Talk, order: Order, asked: Asked, words: Wording) -> Form:
    """How she pays this request: a sheet in the chat, or a button that opens our page."""
    shop = talk.state.shop
    if sheet_in_chat(talk, asked):
        return _sheet(talk, order, asked, words)
    title = words.book.say("button-pay", total=words.book.money(asked.amount_paise))
    return LinkButton(title, talk.links.pay(shop.shop_id, asked.reference))


def _sheet(talk: Talk, order: Order, asked: Asked, words: Wording) -> PayRequest:
    """WhatsApp's review-and-pay sheet: the goods, or for a part of the total just that part."""
    shop = talk.state.shop
    items = tuple(
        PayItem(cut(words.with_amount(line, line.quantity), 60), line.amount_paise, str(line.listing_no))
        for line in order.kept
    )
    delivery_paise = order.delivery_fee_paise + max(order.rounding_paise, 0)
    discount_paise = max(-order.rounding_paise, 0)
    if asked.amount_paise != order.total_paise:
        part = words.book.say("pay-part-of", order=number_of(order))
        items = (PayItem(cut(part, 60), asked.amount_paise, f"order-{order.order_no}"),)
        delivery_paise = discount_paise = 0
    link = ""
    if asked.silent:
        link = link_of(shop, asked.reference, asked.amount_paise) or ""
    return PayRequest(
        reference=asked.reference,
        items=items,
        delivery_paise=delivery_paise,
        discount_paise=discount_paise,
        total_paise=asked.amount_paise,
        configuration=shop.payment_configuration or "",
        gateway_type=shop.gateway_type,
        intent_link=link,
        receiver=talk.state.customers[order.customer_no].name if order.address else "",
        receiver_address=order.address.text if order.address else "",
    )


def await_transfer(
    talk: Talk, order: Order, asked: Asked, keeper: Customer, key: str, utr: str = ""
) -> Reply:
    """To the shopkeeper: money that is to come to his own account, the taps that say whether it did, and what to pack.

    It is the last that he needs of this order: once the money came, the same message has the tap for sending it out.
    """
    words, customer = talk.words_for(keeper), talk.state.customers[order.customer_no]
    say = words.book.say
    total = words.book.money(asked.amount_paise)
    body = say(key, order=number_of(order), name=words.person(customer), total=total)
    if utr:
        body += "\n" + say("shop-claimed-utr", utr=utr)
    if order.shares:
        body += f"\n{words.pays(order)}"
    body = "\n".join([body, "", *goods_of(words, order)])
    said = f"{order.order_no}:{utr}".rstrip(":")
    choices = [Choice(f"came:{said}", say("button-money-came"))]
    if key == "shop-claimed":
        choices.append(Choice(f"nogot:{order.order_no}", say("button-money-not")))
    choices.append(sent_out(words, order))
    # The template holds no goods: its tap is answered with what to pack.
    template = Template("order_claimed", words.book.lang, (number_of(order), total), (f"got:{said}",))
    form = with_buttons(body, tuple(choices), say("menu-choose"))
    return Reply(keeper.customer_no, body, form, "await_upi", order.order_no, template=template)


@tells(e.TransferClaimed)
def _claimed(talk: Talk, event: e.TransferClaimed, moment: Moment) -> list[Reply]:
    return _ask_for_word(talk, event.order_no, event.utr)


@tells(e.ClaimWaits)
def _claim_waits(talk: Talk, event: e.ClaimWaits, moment: Moment) -> list[Reply]:
    return _ask_for_word(talk, event.order_no, event.utr)


def _ask_for_word(talk: Talk, order_no: int, utr: str) -> list[Reply]:
    """She says she paid: has it come?"""
    order = talk.state.orders[order_no]
    asked = order.payment.requests[-1]
    return [await_transfer(talk, order, asked, keeper, "shop-claimed", utr) for keeper in keepers(talk)]


@tells(e.TransferNotSeen)
def _not_seen(talk: Talk, event: e.TransferNotSeen, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    asked = order.payment.requests[-1]
    amount = words.book.money(asked.amount_paise)
    body = words.book.say("payment-not-seen", amount=amount, order=number_of(order))
    return [to_customer(order, body, "not_seen", pay_form(talk, order, asked, words) if order.open else None)]


@tells(e.AskExpired)
def _ask_expired(talk: Talk, event: e.AskExpired, moment: Moment) -> list[Reply]:
    order = talk.state.orders[event.order_no]
    asked = order.payment.requests[-1]
    return [await_transfer(talk, order, asked, keeper, "shop-await-upi") for keeper in keepers(talk)]


@tells(e.PaymentSplit)
def _split(talk: Talk, event: e.PaymentSplit, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    total = words.book.money(order.total_paise)
    body = words.book.say("pay-changed", order=number_of(order), pay=words.pays(order), total=total)
    told = [to_customer(order, body, "pay_changed")]
    if order.accepted_at is not None and not order.share_paise(PayBy.UPI):
        told += [pack_it(talk, order, keeper) for keeper in keepers(talk)]
    return told


@tells(e.PaymentPending)
def _pending(talk: Talk, event: e.PaymentPending, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    if not order.open or not order.payment.pending:
        return []  # asked for and not begun is no news
    return [to_customer(order, words.book.say("order-pending-payment", order=number_of(order)), "pending")]


@tells(e.PaymentReceived)
def _received(talk: Talk, event: e.PaymentReceived, moment: Moment) -> list[Reply]:
    order = talk.state.orders[event.order_no]
    if not order.open:
        return []
    return [pack_it(talk, order, keeper) for keeper in keepers(talk)]


@tells(e.PaidWordDue)
def _paid_word(talk: Talk, event: e.PaidWordDue, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount = words.book.money(order.payment.captured_paise)
    body = words.book.say("order-paid-word", amount=amount, order=number_of(order))
    return [to_customer(order, body, "paid", card(talk, order, CardState.PROCESSING))]


@tells(e.PaymentUnexpected)
def _unexpected(talk: Talk, event: e.PaymentUnexpected, moment: Moment) -> list[Reply]:
    """To the customer; the shop reads of it as an exception in its list."""
    if event.why in GOES_BACK:
        return []  # the refund that follows says it
    order, _, words = order_of(talk, event.order_no)
    amount, number = words.book.money(event.amount_paise), number_of(order)
    return [
        to_customer(order, words.book.say("payment-unexpected", amount=amount, order=number), "unexpected")
    ]


@tells(e.RefundOwed)
def _refund_owed(talk: Talk, event: e.RefundOwed, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount = words.book.money(event.amount_paise)
    template = Template("refund", words.book.lang, (amount, number_of(order)))
    body = words.book.say("refund-owed", amount=amount, order=number_of(order))
    return [to_customer(order, body, "refund_owed", template=template)]


@tells(e.RefundMade)
def _refund_made(talk: Talk, event: e.RefundMade, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount = words.book.money(event.amount_paise)
    template = Template("refund", words.book.lang, (amount, number_of(order)))
    body = words.book.say("refund-made", amount=amount, order=number_of(order))
    return [to_customer(order, body, "refund_made", template=template)]


@tells(e.KhataGiven)
def _khata_given(talk: Talk, event: e.KhataGiven, moment: Moment) -> list[Reply]:
    return _khata(talk, "khata-given", event.customer_no, event.amount_paise, event.balance_paise)


@tells(e.KhataRepaid)
def _khata_repaid(talk: Talk, event: e.KhataRepaid, moment: Moment) -> list[Reply]:
    return _khata(talk, "khata-repaid", event.customer_no, event.amount_paise, event.balance_paise)


def _khata(talk: Talk, key: str, customer_no: int, amount_paise: int, balance_paise: int) -> list[Reply]:
    person = talk.state.customers[customer_no]
    words = talk.words_for(person)
    book = words.book
    blanks = (talk.state.shop.name, book.money(amount_paise), words.khata(balance_paise))
    body = book.say(key, shop=blanks[0], amount=blanks[1], balance=blanks[2])
    template = Template(key.replace("-", "_"), book.lang, blanks)
    return [Reply(customer_no, body, Say(), "khata", template=template)]
