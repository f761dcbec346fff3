"""A sample shop and a sample person to write to."""

from __future__ import annotations

from haat.chat.replies import Form, Reply, Say, Template
from haat.domain.shop import Legal, Shop
from haat.ports import Recipient

SHOP = Shop(
    shop_id=1,
    code="ASHA",
    name="Asha Stores",
    lang="hi",
    number="910000000001",
    number_id="200000000000001",
    payment_configuration="sample_gateway",
    legal=Legal("Asha Traders", "12 MG Road, Indiranagar, Bengaluru 560038", "29"),
)
NEHA = Recipient("IN.1000000000000011", "910000000011", window_open=True)
AWAY = Recipient("IN.1000000000000011", "910000000011", window_open=False)


def reply(form: Form | None = None, body: str = "नमस्ते", **more: object) -> Reply:
    return Reply(1, body, form if form is not None else Say(), **more)  # type: ignore[arg-type]


ORDER_OUT = Template("order_out", "hi", ("104", "4821"))
