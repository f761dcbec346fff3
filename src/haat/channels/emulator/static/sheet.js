// The sheets that come up from the bottom of a phone. While one is open the chat behind it is inert.

import {h, icon} from "./dom.js";

/** Open a sheet in `phone`; returns a function that closes it. Escape and the backdrop close too. */
export function openSheet(phone, title, content, {testid} = {}) {
  closeSheet(phone);
  const comeBack = bookmark(phone, document.activeElement);
  const screen = phone.querySelector(".screen");
  const close = () => {
    if (!backdrop.isConnected) return;
    backdrop.remove();
    sheet.remove();
    for (const part of screen.children) part.inert = false;
    comeBack();
  };
  const backdrop = h("div.backdrop", {onclick: close});
  const heading = h("h2", {id: `sheet-${Math.random().toString(36).slice(2)}`}, title);
  const sheet = h(
    "section.sheet",
    {
      role: "dialog", "aria-modal": "true", "aria-labelledby": heading.id, tabindex: "-1", testid: testid ?? "sheet",
      onkeydown: (event) => { if (event.key === "Escape") { event.stopPropagation(); close(); } },
    },
    h("div.sheet-head", {}, heading,
      h("button.plain.round", {type: "button", "aria-label": "Close", testid: "sheet-close", onclick: close}, icon("close"))),
    h("div.sheet-body", {}, content),
  );
  sheet.closeSheet = close;
  for (const part of screen.children) part.inert = true;
  screen.append(backdrop, sheet);
  const first = sheet.querySelector("[autofocus]") ?? sheet;
  first.focus({preventScroll: true});
  return close;
}

/** A way back to the control that has the focus, even when its message was drawn anew meanwhile. */
function bookmark(phone, held) {
  const message = held?.closest("[data-message-id]");
  const place = message ? [...message.querySelectorAll("button, a")].indexOf(held) : -1;
  return () => {
    const again = held?.isConnected ? held : [...phone.querySelectorAll("[data-message-id]")]
      .find((each) => each.dataset.messageId === message?.dataset.messageId)?.querySelectorAll("button, a")[place];
    again?.focus({preventScroll: true});
  };
}

export function closeSheet(phone) {
  phone.querySelector(".sheet")?.closeSheet();
}

/** A labelled field of a form. */
export function field(label, control) {
  return h("label.field", {}, h("span", {}, label), control);
}
