"""The phones page in a headless Chromium: what a person does on it reaches the business, and the other way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from haat.channels.emulator.samples import SAMPLES

from .conftest import CUSTOMER, Rig
from .messages import buttons, changed, listing, order, order_status, row, upi
from .test_graph import batch, product

PNG = SAMPLES["image"][1]
CHROMIUM = Path("/usr/bin/chromium")
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no /usr/bin/chromium"),
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, rig: Rig) -> Iterator[Page]:
    page = chromium.new_page(viewport={"width": 1400, "height": 900})
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.goto(rig.info.phones_url)
    page.wait_for_selector("html[data-ready=true]")
    yield page
    page.close()
    assert wrong == []


@pytest.fixture
def phone(page: Page) -> Locator:
    return page.get_by_test_id(f"phone-{CUSTOMER}")


def write(phone: Locator, text: str) -> None:
    phone.get_by_test_id("composer").fill(text)
    phone.get_by_test_id("composer").press("Enter")
    expect(phone.locator("[data-direction=mine]").last).to_contain_text(text)


def said(rig: Rig) -> Any:
    """The last message the business heard."""
    rig.settle()
    return rig.hook.messages[-1]


def test_a_conversation_is_typed_ticked_and_tapped(rig: Rig, phone: Locator) -> None:
    write(phone, "नमस्ते, 2 किलो चीनी")
    assert said(rig)["text"]["body"] == "नमस्ते, 2 किलो चीनी"
    mine = phone.locator("[data-direction=mine]").last
    expect(mine.get_by_test_id("ticks")).to_have_attribute("data-status", "delivered")
    rig.post({"status": "read", "message_id": said(rig)["id"], "typing_indicator": {"type": "text"}})
    expect(phone.get_by_test_id("typing")).to_be_visible()
    expect(mine.get_by_test_id("ticks")).to_have_attribute("data-status", "read")
    asked = rig.send("interactive", buttons("पक्का करें", "बदलना है"))
    expect(phone.get_by_test_id("typing")).to_be_hidden()
    phone.locator("[data-reply-id=b1]").click()
    expect(phone.locator("[data-direction=mine]").last).to_contain_text("बदलना है")
    assert said(rig)["interactive"] == {
        "type": "button_reply",
        "button_reply": {"id": "b1", "title": "बदलना है"},
    }
    assert said(rig)["context"]["id"] == asked
    assert rig.control("messages")[0]["status"] == "read"


def test_a_list_is_chosen_from_with_the_keyboard(rig: Rig, page: Page, phone: Locator) -> None:
    write(phone, "dal")
    rig.send("interactive", listing(row(1, "Toor"), row(2, "Moong", description="140")))
    phone.get_by_test_id("list-open").focus()
    page.keyboard.press("Enter")
    expect(phone.get_by_test_id("list-send")).to_be_disabled()
    page.keyboard.press("Escape")
    expect(phone.get_by_test_id("list-sheet")).to_have_count(0)
    expect(phone.get_by_test_id("list-open")).to_be_focused()
    page.keyboard.press("Enter")
    phone.locator("[data-row-id=r2] input").check()
    phone.get_by_test_id("list-send").click()
    expect(phone.get_by_test_id("quote").last).to_contain_text("Which one?")
    assert said(rig)["interactive"]["list_reply"] == {"id": "r2", "title": "Moong", "description": "140"}


def test_an_order_is_failed_then_paid_and_its_card_follows(rig: Rig, phone: Locator) -> None:
    write(phone, "order")
    rig.send("interactive", order("SK-1", shipping=2500))
    card = phone.locator("[data-reference=SK-1]").first
    expect(card.get_by_test_id("order-total")).to_have_text("₹71.00")
    phone.get_by_test_id("review-and-pay").click()
    phone.get_by_test_id("pay-fail").click()
    expect(phone.get_by_test_id("pay-result")).to_contain_text("failed")
    phone.get_by_test_id("upi-pin").fill("1234")
    phone.get_by_test_id("pay").click()
    expect(phone.get_by_test_id("pay-result")).to_contain_text("₹71.00")
    expect(phone.get_by_test_id("payment-sheet")).not_to_contain_text(re.compile("false|undefined|null"))
    phone.get_by_test_id("pay-done").click()
    expect(card.get_by_test_id("order-standing")).to_have_text("Paid")
    expect(phone.get_by_test_id("review-and-pay")).to_have_count(0)
    rig.send("interactive", order_status("shipped"))
    expect(card.get_by_test_id("order-standing")).to_have_text("On its way")
    expect(phone.get_by_test_id("order-status")).to_contain_text("On its way")
    assert [each["status"] for each in rig.control("payments")[0]["transactions"]] == ["failed", "success"]


def test_an_order_expires_on_the_pretend_clock(rig: Rig, page: Page, phone: Locator) -> None:
    write(phone, "order")
    ends = datetime.fromisoformat(rig.control("clock")["now"]) + timedelta(seconds=400)
    expiration = {"timestamp": str(int(ends.timestamp())), "description": "Ten minutes"}
    rig.send("interactive", changed(order(), "action", "parameters", "order", "expiration", to=expiration))
    expect(phone.get_by_test_id("order-standing")).to_have_text("To pay")
    page.get_by_test_id("clock-600").click()
    expect(phone.get_by_test_id("order-standing")).to_have_text("Expired")
    phone.get_by_test_id("review-and-pay").click()
    expect(phone.get_by_test_id("pay-blocked")).to_contain_text("over")


def test_a_wrong_configuration_leaves_nothing_to_pay_with(rig: Rig, phone: Locator) -> None:
    write(phone, "order")
    rig.send(
        "interactive",
        order(
            settings=[
                {
                    "type": "payment_gateway",
                    "payment_gateway": {"type": "razorpay", "configuration_name": "x"},
                }
            ]
        ),
    )
    phone.get_by_test_id("review-and-pay").click()
    expect(phone.get_by_test_id("pay-blocked")).to_be_visible()
    expect(phone.get_by_test_id("pay")).to_have_count(0)


def test_a_place_a_photo_and_a_voice_note_are_sent(rig: Rig, phone: Locator) -> None:
    write(phone, "hello")
    rig.send(
        "interactive",
        {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}},
    )
    phone.get_by_test_id("send-location").click()
    phone.get_by_test_id("place").first.click()
    expect(phone.get_by_test_id("location")).to_contain_text("Home")
    assert said(rig)["location"]["name"] == "Home"
    for attach, kind in (("attach-image", "image"), ("attach-voice", "audio")):
        phone.get_by_test_id("attach").click()
        phone.get_by_test_id(attach).click()
        expect(phone.locator(f"[data-type={kind}]")).to_have_count(1)
        assert said(rig)[kind]["id"].isdigit()


HOSTILE = '<img src=x onerror="document.title=1"> *bold* _it_ ~no~ ```code``` {{1}} &amp; https://sample.invalid/a?b=1'


def test_text_is_marked_up_and_never_becomes_html(rig: Rig, page: Page, phone: Locator) -> None:
    write(phone, "hello")
    rig.send("text", {"body": HOSTILE})
    rig.send("interactive", buttons("<b>x</b>", body="<script>document.title=2</script>"))
    bubble = phone.locator("[data-direction=theirs]").first
    expect(bubble).to_contain_text('<img src=x onerror="document.title=1">')
    assert bubble.locator("strong").inner_text() == "bold"
    assert bubble.locator("code").inner_text() == "code"
    assert bubble.locator("a").get_attribute("href") == "https://sample.invalid/a?b=1"
    expect(phone.get_by_test_id("reply-button")).to_have_text("<b>x</b>")
    assert phone.locator("img, script").count() == 0
    assert page.title() == "Phones · Haat emulator"


def test_a_message_is_quoted_and_reacted_to(rig: Rig, phone: Locator) -> None:
    write(phone, "hello")
    sent = rig.send("text", {"body": "The rice is 60"})
    theirs = phone.locator("[data-direction=theirs]")
    theirs.hover()
    theirs.get_by_test_id("message-more").click()
    phone.get_by_test_id("react").first.click()
    expect(theirs.get_by_test_id("reactions")).to_have_text("👍")
    assert said(rig)["reaction"] == {"message_id": sent, "emoji": "👍"}
    theirs.hover()
    theirs.get_by_test_id("message-more").click()
    phone.get_by_test_id("reply-to").click()
    write(phone, "that one")
    assert said(rig)["context"]["id"] == sent


def test_a_link_opens_with_its_text_in_the_customers_phone(rig: Rig, page: Page) -> None:
    page.goto(f"{rig.info.base_url}/wa/910000000001?text=Namaste%20SK12")
    phone = page.get_by_test_id(f"phone-{CUSTOMER}")
    expect(phone.get_by_test_id("composer")).to_have_value("Namaste SK12")
    phone.get_by_test_id("send").click()
    expect(phone.locator("[data-direction=mine]")).to_contain_text("Namaste SK12")
    assert said(rig)["text"]["body"] == "Namaste SK12"


def test_an_ad_leaves_its_referral_on_the_first_message_only(rig: Rig, page: Page) -> None:
    page.goto(f"{rig.info.base_url}/wa/910000000001?text=Offer&ad=Diwali")
    phone = page.get_by_test_id(f"phone-{CUSTOMER}")
    phone.get_by_test_id("send").click()
    expect(phone.locator("[data-direction=mine]")).to_have_count(1)
    assert said(rig)["referral"]["headline"] == "Diwali"
    write(phone, "second")
    assert "referral" not in said(rig)


def test_phones_are_set_by_the_demo_and_added_by_a_person(rig: Rig, page: Page) -> None:
    rig.control("phones", [{"user": "910000000105", "name": "Meena", "role": "customer", "prefill": "hi"}])
    expect(page.get_by_test_id("phone-910000000105").get_by_test_id("composer")).to_have_value("hi")
    expect(page.get_by_test_id("phone-tab")).to_have_count(1)
    page.get_by_test_id("add-phone").click()
    page.get_by_test_id("new-name").fill("Chhotu")
    page.get_by_test_id("new-phone").fill("+91 00000 00103")
    page.get_by_test_id("new-add").click()
    expect(page.get_by_test_id("phone-910000000103")).to_be_visible()
    assert [each["name"] for each in rig.control("phones")] == ["Meena", "Chhotu"]


def test_the_clock_is_moved_by_its_buttons(rig: Rig, page: Page) -> None:
    for seconds in ("60", "180", "600", "86400"):
        with page.expect_response("**/control/clock"):
            page.get_by_test_id(f"clock-{seconds}").click()
    assert rig.control("clock")["offset_s"] == 87240.0


@pytest.mark.parametrize("width", [360, 390])
def test_one_phone_at_a_time_fits_a_small_screen(rig: Rig, page: Page, phone: Locator, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    write(phone, "x" * 300)
    rig.send("interactive", order("SK-1"))
    expect(phone.get_by_test_id("order-card")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    box = phone.bounding_box()
    assert box is not None
    assert round(box["width"]) == width
    page.get_by_test_id("phone-tab").nth(1).click()
    expect(page.get_by_test_id("phone-910000000002").get_by_test_id("composer")).to_be_in_viewport()


def test_the_page_runs_under_a_strict_policy(rig: Rig) -> None:
    for path in ("phones", "phones/phones.js"):
        policy = rig.http.get(f"{rig.info.base_url}/{path}").headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
    for path in ("phones/..%2fserver.py", "phones/none.js"):
        assert rig.http.get(f"{rig.info.base_url}/{path}").status_code == 404


def menu(phone: Locator, index: int = -1) -> None:
    """Open the menu of a message of the person's own."""
    mine = phone.locator("[data-direction=mine]")
    (mine.last if index == -1 else mine.nth(index)).get_by_test_id("message-more").click(force=True)


def test_a_message_is_edited_and_another_deleted(rig: Rig, phone: Locator) -> None:
    write(phone, "2 kg chini")
    menu(phone)
    phone.get_by_test_id("edit").click()
    phone.get_by_test_id("edit-text").fill("3 kg chini")
    phone.get_by_test_id("edit-send").click()
    expect(phone.locator("[data-direction=mine]").last).to_contain_text("3 kg chini")
    expect(phone.get_by_test_id("edited")).to_be_visible()
    assert said(rig)["unsupported"]["type"] == "edit"
    write(phone, "galat")
    menu(phone)
    phone.get_by_test_id("delete").click()
    expect(phone.get_by_test_id("deleted")).to_be_visible()
    expect(phone.locator("[data-direction=mine]")).to_have_count(2)
    assert said(rig)["unsupported"]["type"] == "revoke"


def test_the_shop_types_in_its_own_app(rig: Rig, phone: Locator) -> None:
    write(phone, "kab aayega?")
    phone.get_by_test_id("attach").click()
    phone.get_by_test_id("attach-echo").click()
    phone.get_by_test_id("echo-text").fill("aadhe ghante mein")
    phone.get_by_test_id("echo-send").click()
    expect(phone.get_by_test_id("echoed")).to_be_visible()
    expect(phone.locator("[data-direction=theirs]").last).to_contain_text("aadhe ghante mein")
    rig.settle()
    assert rig.hook.values("message_echoes")[0]["message_echoes"][0]["text"]["body"] == "aadhe ghante mein"


def test_a_basket_is_priced_by_the_catalogue_and_carries_a_note(rig: Rig, phone: Locator) -> None:
    batch(rig, product("a", title="Toor dal", price="148.00 INR"), product("b"))
    write(phone, "dal")
    rig.send(
        "interactive",
        {"type": "catalog_message", "body": {"text": "All"}, "action": {"name": "catalog_message"}},
    )
    phone.get_by_test_id("basket-open").click()
    expect(phone.get_by_test_id("basket-send")).to_be_disabled()
    phone.locator("[data-product=a]").get_by_test_id("basket-count").fill("2")
    expect(phone.get_by_test_id("basket-total")).to_have_text("₹296.00")
    phone.get_by_test_id("basket-note").fill("jaldi")
    phone.get_by_test_id("basket-send").click()
    expect(phone.locator("[data-type=order]")).to_contain_text("2 items")
    order_ = said(rig)["order"]
    assert (order_["text"], order_["product_items"][0]["item_price"]) == ("jaldi", 148)


def test_a_upi_app_pays_in_silence_and_the_bank_may_settle_late(rig: Rig, phone: Locator) -> None:
    write(phone, "order")
    rig.send("interactive", order("SK-1", settings=upi()))
    phone.get_by_test_id("review-and-pay").click()
    expect(phone.get_by_test_id("payment-sheet")).to_contain_text("shop@sample")
    expect(phone.get_by_test_id("pay-late")).to_have_count(0)
    phone.get_by_test_id("pay-leave").click()
    phone.get_by_test_id("review-and-pay").click()
    phone.get_by_test_id("pay-late").click()
    expect(phone.get_by_test_id("order-standing")).to_have_text("Paid")
    rig.send("interactive", order("SK-2", settings=upi()))
    phone.get_by_test_id("review-and-pay").click()
    phone.get_by_test_id("pay").click()
    expect(phone.get_by_test_id("pay-silent")).to_contain_text("not told")
    rig.settle()
    assert [each for each in rig.hook.statuses if each.get("type") == "payment"] == []


def test_a_person_changes_what_the_shop_sees_of_her(rig: Rig, phone: Locator) -> None:
    write(phone, "namaste")

    def person() -> None:
        phone.get_by_test_id("attach").click()
        phone.get_by_test_id("attach-person").click()

    person()
    phone.get_by_test_id("person-kind").select_option("withheld")
    phone.get_by_test_id("person-old").check()
    phone.get_by_test_id("person-stop").check()
    phone.get_by_test_id("sheet-close").click()
    write(phone, "hidden")
    assert "from" not in said(rig)
    (user,) = [each for each in rig.control("users") if each["phone"] == CUSTOMER]
    assert (user["old_client"], user["marketing_stopped"]) == (True, True)
    person()
    expect(phone.get_by_test_id("person-kind")).to_have_value("withheld")
    phone.get_by_test_id("person-number").fill("+91 00000 00199")
    phone.get_by_test_id("person-move").click()
    expect(phone.get_by_test_id("person-sheet")).to_have_count(0)
    rig.settle()
    assert rig.hook.values("user_id_update")


def test_ice_breakers_open_an_empty_chat(rig: Rig, page: Page, phone: Locator) -> None:
    rig.graph("POST", f"{rig.info.phone_number_id}/conversational_automation", {"prompts": ["ऑर्डर करना है"]})
    phone.get_by_test_id("ice-breaker").click()
    expect(phone.locator("[data-direction=mine]").last).to_contain_text("ऑर्डर करना है")
    expect(phone.get_by_test_id("ice-breaker")).to_be_hidden()
    assert said(rig)["text"]["body"] == "ऑर्डर करना है"


def test_the_cards_of_a_carousel_stand_side_by_side(rig: Rig, phone: Locator) -> None:
    write(phone, "offers")
    reply = {"buttons": [{"type": "quick_reply", "quick_reply": {"id": "k", "title": "This one"}}]}
    picture = rig.graph(
        "POST",
        f"{rig.info.phone_number_id}/media",
        files={"file": ("a.png", PNG, "image/png"), "messaging_product": (None, "whatsapp")},
    ).json()["id"]
    top = {"type": "image", "image": {"id": picture}}
    cards = [
        {
            "card_index": i,
            "header": top,
            "action": changed(reply, "buttons", 0, "quick_reply", "id", to=f"k{i}"),
        }
        for i in (0, 1)
    ]
    rig.send("interactive", {"type": "carousel", "body": {"text": "Two"}, "action": {"cards": cards}})
    expect(phone.get_by_test_id("card")).to_have_count(2)
    phone.locator("[data-reply-id=k1]").click()
    expect(phone.locator("[data-direction=mine]").last).to_contain_text("This one")
    assert said(rig)["button"] == {"payload": "k1", "text": "This one"}


def test_a_slash_offers_the_shops_commands(rig: Rig, phone: Locator) -> None:
    commands = [
        {"command_name": "bill", "command_description": "Send my bill"},
        {"command_name": "khata", "command_description": "What do I owe"},
    ]
    rig.graph("POST", f"{rig.info.phone_number_id}/conversational_automation", {"commands": commands})
    write(phone, "namaste")
    phone.get_by_test_id("composer").fill("/")
    expect(phone.get_by_test_id("command")).to_have_count(2)
    phone.get_by_test_id("composer").fill("/kh")
    expect(phone.get_by_test_id("command")).to_have_count(1)
    phone.get_by_test_id("command").click()
    expect(phone.locator("[data-direction=mine]").last).to_contain_text("/khata")
    expect(phone.get_by_test_id("composer")).to_have_value("")
    assert said(rig)["text"]["body"] == "/khata"


def test_an_advertisement_is_answered_from_the_phone(rig: Rig, phone: Locator) -> None:
    phone.get_by_test_id("attach").click()
    phone.get_by_test_id("attach-ad").click()
    phone.get_by_test_id("ad-headline").fill("Sugar at 42")
    phone.get_by_test_id("ad-send").click()
    expect(phone.locator("[data-direction=mine]").last).to_contain_text("more info")
    referral = said(rig)["referral"]
    assert (referral["source_type"], referral["headline"]) == ("ad", "Sugar at 42")
