"""The stand-in's things as JSON, in the shapes of Razorpay's API reference; an empty object is ``[]`` there."""

from __future__ import annotations

from haat.rails.standin.book import Book, Dispute, Json, Link, Order, Payment, Refund, Settlement


def notes(given: dict[str, str]) -> object:
    return given or []


def link(book: Book, one: Link, page_root: str) -> Json:
    attempts = book.payments_of(one.order_id)
    paid = sum(payment.amount for payment in attempts if payment.status in ("captured", "refunded"))
    return {
        "accept_partial": False,
        "amount": one.amount,
        "amount_paid": paid,
        "callback_method": "get" if one.callback_url else "",
        "callback_url": one.callback_url,
        "cancelled_at": 0,
        "created_at": one.created_at,
        "currency": "INR",
        "customer": [],
        "description": one.description,
        "expire_by": 0,
        "expired_at": 0,
        "first_min_partial_amount": 0,
        "id": one.id,
        "notes": notes(one.notes),
        "notify": {"email": False, "sms": False, "whatsapp": False},
        "order_id": one.order_id if one.opened else None,
        "payments": [
            {
                "amount": payment.amount,
                "created_at": payment.created_at,
                "method": "upi",
                "payment_id": payment.id,
                "plink_id": one.id,
                "status": payment.status,
                "updated_at": payment.created_at,
            }
            for payment in attempts
            if payment.status in ("captured", "refunded")
        ],
        "reference_id": one.reference_id,
        "reminder_enable": False,
        "reminders": [],
        "short_url": f"{page_root}/l/{one.id}",
        "status": one.status,
        "updated_at": one.created_at,
        "upi_link": False,
        "user_id": "",
    }


def payment(book: Book, one: Payment) -> Json:
    refunded = book.refunded(one.id)
    whole = refunded == one.amount
    failed = one.status == "failed"
    return {
        "id": one.id,
        "entity": "payment",
        "amount": one.amount,
        "currency": one.currency,
        "status": "refunded" if whole and one.status == "captured" else one.status,
        "order_id": one.order_id,
        "invoice_id": None,
        "international": False,
        "method": "upi",
        "amount_refunded": refunded,
        "refund_status": None if not refunded else ("full" if whole else "partial"),
        "captured": one.status in ("captured", "refunded"),
        "description": "#sample",
        "card_id": None,
        "bank": None,
        "wallet": None,
        "vpa": "sample@upi",
        "email": "void@razorpay.com",
        "contact": "+910000000000",
        "notes": notes(one.notes),
        "fee": None if failed else 0,
        "tax": None if failed else 0,
        "error_code": "BAD_REQUEST_ERROR" if failed else None,
        "error_description": "The payment was not completed on time." if failed else None,
        "error_source": "customer" if failed else None,
        "error_step": "payment_authentication" if failed else None,
        "error_reason": "payment_timed_out" if failed else None,
        "acquirer_data": {"rrn": None},
        "created_at": one.created_at,
    }


def order(book: Book, one: Order) -> Json:
    attempts = book.payments_of(one.id)
    paid = min(one.amount, sum(p.amount for p in attempts if p.status in ("captured", "refunded")))
    return {
        "id": one.id,
        "entity": "order",
        "amount": one.amount,
        "amount_paid": paid,
        "amount_due": one.amount - paid,
        "currency": "INR",
        "receipt": one.receipt,
        "offer_id": None,
        "status": "paid" if paid == one.amount else ("attempted" if attempts else "created"),
        "attempts": len(attempts),
        "notes": notes(one.notes),
        "created_at": one.created_at,
    }


def refund(one: Refund) -> Json:
    return {
        "id": one.id,
        "entity": "refund",
        "amount": one.amount,
        "currency": "INR",
        "payment_id": one.payment_id,
        "notes": notes(one.notes),
        "receipt": one.receipt,
        "acquirer_data": {"arn": None},
        "created_at": one.created_at,
        "batch_id": None,
        "status": one.status,
        "speed_processed": "normal",
        "speed_requested": "normal",
    }


def dispute(one: Dispute) -> Json:
    return {
        "id": one.id,
        "entity": "dispute",
        "payment_id": one.payment_id,
        "amount": one.amount,
        "currency": "INR",
        "amount_deducted": one.amount if one.status == "lost" else 0,
        "reason_code": "chargeback",
        "respond_by": one.created_at + 7 * 86_400,
        "status": one.status,
        "phase": "chargeback",
        "created_at": one.created_at,
        "evidence": None,
    }


def settlement(one: Settlement) -> Json:
    return {
        "id": one.id,
        "entity": "settlement",
        "amount": one.amount,
        "status": "processed",
        "fees": one.fees,
        "tax": one.tax,
        "utr": one.utr,
        "created_at": one.created_at,
    }


def collection(items: list[Json]) -> Json:
    return {"entity": "collection", "count": len(items), "items": items}
