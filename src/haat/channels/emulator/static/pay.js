// An order's card and its payment sheet.

import * as api from "./api.js";
import {h, icon, refill, rupees} from "./dom.js";
import {openSheet} from "./sheet.js";

const STATES = {
  pending: "Pending", processing: "Processing", partially_shipped: "Partly sent", shipped: "On its way",
  completed: "Completed", canceled: "Cancelled",
};

/** The words and the tone of a card's pill. */
export function standing(payment, now) {
  if (!payment) return ["Pending", "calm"];
  if ((payment.refunds ?? []).length) {
    const done = payment.refunds.every((refund) => refund.status === "completed");
    return [done ? "Refunded" : "Refund on its way", "calm"];
  }
  if (payment.order_status === "canceled") return ["Cancelled", "bad"];
  if (payment.order_status === "completed") return ["Completed", "good"];
  if (payment.order_status !== "pending") return [STATES[payment.order_status], "good"];
  if (payment.status === "captured") return ["Paid", "good"];
  if (expired(payment, now)) return ["Expired", "bad"];
  if (payment.transactions.some((attempt) => attempt.status === "pending")) return ["Payment pending", "warm"];
  if (payment.transactions.some((attempt) => attempt.status === "failed")) return ["Payment failed", "bad"];
  return ["To pay", "warm"];
}

const expired = (payment, now) => payment.expires !== null && new Date(payment.expires) <= now;

const count = (order) => order.items.reduce((sum, each) => sum + each.quantity, 0);

/** The card of an order_details message. */
export function orderCard(parameters, payment, now) {
  const order = parameters.order;
  const [word, tone] = standing(payment, now);
  const shown = order.items.slice(0, 3);
  return h("div.order-card", {testid: "order-card", data: {reference: parameters.reference_id}},
    h("div.order-top", {}, h("span.order-icon", {}, icon("bag")),
      h("span.order-name", {}, h("b", {}, `Order ${parameters.reference_id}`),
        h("small", {}, `${count(order)} ${count(order) === 1 ? "item" : "items"}`)),
      h(`span.pill.${tone}`, {testid: "order-standing"}, word)),
    h("ul.order-items", {}, shown.map((each) => itemLine(each)),
      order.items.length > shown.length && h("li.faint", {}, `and ${order.items.length - shown.length} more`)),
    h("div.order-total", {}, h("span", {}, "Total"),
      h("b", {testid: "order-total"}, rupees(parameters.total_amount.value))));
}

function itemLine(each) {
  const price = (each.sale_amount ?? each.amount).value * each.quantity;
  return h("li", {}, h("span", {}, each.name, each.quantity > 1 && h("span.faint", {}, ` × ${each.quantity}`)),
    h("span.num", {}, rupees(price)));
}

/** Whether the card still offers "Review and pay". */
export const payable = (payment) =>
  payment && payment.status !== "captured" && !["canceled", "completed"].includes(payment.order_status);

/** Review the order, and pay, fail or leave. */
export function paymentSheet(phone, parameters, payment, now, fail) {
  const order = parameters.order;
  const line = (label, amount, minus) => amount && amount.value !== 0 &&
    h("div.sum", {}, h("span", {}, amount.description ? `${label} (${amount.description})` : label),
      h("span.num", {}, (minus ? "− " : "") + rupees(amount.value)));
  const total = rupees(parameters.total_amount.value);
  const blocked = !payment.usable ? "This shop cannot take payments here just now." :
    expired(payment, now) ? "The time for paying this order is over." : "";
  const act = async (name, after) => {
    for (const button of acts.querySelectorAll("button")) button.disabled = true;
    try {
      await api.pay(parameters.reference_id, name);
      after();
    } catch (problem) {
      close();
      fail(problem);
    }
  };
  const pin = h("input.pin", {
    type: "password", inputmode: "numeric", autocomplete: "off", maxlength: 6, placeholder: "••••", testid: "upi-pin",
    "aria-label": "UPI PIN, any digits",
  });
  const acts = h("form.pay-acts", {
    onsubmit: (event) => {
      event.preventDefault();
      act("pay", () => done());
    },
  },
  h("div.pin-line", {}, h("span", {}, "UPI PIN ", h("span.faint", {}, "(pretend, any digits)")), pin),
  h("button.primary.wide", {type: "submit", testid: "pay"}, `Pay ${total}`),
  h("div.pair", {},
    h("button.quiet", {type: "button", testid: "pay-fail", onclick: () => act("fail", () => failed())}, "Let it fail"),
    h("button.quiet", {type: "button", testid: "pay-leave", onclick: () => act("leave", () => close())}, "Just leave")));
  const late = payment.usable && (blocked || payment.transactions.some((each) => each.status === "pending")) &&
    h("button.quiet.wide", {type: "button", testid: "pay-late", onclick: () => act("capture_late", () => close())}, "The bank settles it after all");
  const foot = h("div.pay-acts", {}, blocked ? h("p.blocked", {role: "alert", testid: "pay-blocked"}, icon("warning"), blocked) : acts, late);
  const silent = payment.mode !== "gateway";
  const done = () => {
    const back = h("button.primary.wide", {type: "button", testid: "pay-done", onclick: () => close()}, "Done");
    refill(foot, h("p.paid", {role: "status", testid: "pay-result"}, h("span.paid-mark", {}, icon("tick")), `Paid ${total}`),
      silent && h("p.faint.how", {testid: "pay-silent"}, "The shop is not told: it must look at its bank."), back);
    back.focus();
  };
  const failed = () => {
    refill(foot, h("p.blocked", {role: "alert", testid: "pay-result"}, icon("warning"), "The payment failed. Nothing was taken."), acts);
    for (const button of acts.querySelectorAll("button")) button.disabled = false;
    acts.querySelector("button").focus();
  };
  const how = silent ? `a UPI app${payee(payment.link)}` : `UPI through ${payment.configuration}`;
  const close = openSheet(phone, "Review and pay", [
    h("ul.order-items.full", {testid: "pay-items"}, order.items.map((each) => itemLine(each))),
    h("div.sums", {}, line("Subtotal", order.subtotal), line("Tax", order.tax), line("Delivery", order.shipping),
      line("Discount", order.discount, true),
      h("div.sum.total", {}, h("b", {}, "Total"), h("b.num", {testid: "pay-total"}, total))),
    h("p.faint.how", {}, `Paying with ${how}. No money moves.`),
    foot,
  ], {testid: "payment-sheet"});
}

/** Whom a UPI link pays. */
function payee(link) {
  const address = link && new URLSearchParams(link.split("?")[1]).get("pa");
  return address ? ` to ${address}` : "";
}

/** The words of an order_status message. */
export const orderState = (status) => STATES[status.replace("-", "_")] ?? status;
