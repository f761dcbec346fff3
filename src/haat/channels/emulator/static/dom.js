// Making elements. Text always goes in as text, never as markup.

/** An element: `h("button.primary", {type: "button", onclick}, "Pay")`. */
export function h(spec, attributes = {}, ...children) {
  const [tag, ...classes] = spec.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "testid") element.dataset.testid = value;
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

/** Put these in the place of what an element holds; what is null, false or empty is left out, as by `h`. */
export function refill(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

const RUPEES = new Intl.NumberFormat("en-IN", {style: "currency", currency: "INR"});

/** Paise as rupees. */
export const rupees = (paise) => RUPEES.format(paise / 100);

const TIME = new Intl.DateTimeFormat("en-IN", {hour: "numeric", minute: "2-digit", timeZone: "Asia/Kolkata"});
const DAY = new Intl.DateTimeFormat("en-IN", {weekday: "long", day: "numeric", month: "long", timeZone: "Asia/Kolkata"});

export const clockTime = (when) => TIME.format(when);
export const dayName = (when) => DAY.format(when);

/** An address safe to put in a link: http or https, else nothing. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

const ICONS = {
  send: "M3 11.5 21 3l-4.5 18-4.2-7.2L3 11.5Zm9.3 2.3L21 3",
  plus: "M12 5v14M5 12h14",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  reply: "M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 7",
  link: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  place: "M12 21s7-6.1 7-11.5A7 7 0 0 0 5 9.5C5 14.9 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  file: "M6 3h8l4 4v14H6V3Zm8 0v4h4",
  voice: "M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3Zm-6-3a6 6 0 0 0 12 0M12 18v3",
  photo: "M4 5h16v14H4V5Zm0 11 5-5 4 4 3-3 4 4M15.5 9.5h.01",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9a8 8 0 0 1 16 0",
  bag: "M5 8h14l-1 13H6L5 8Zm4 3V7a3 3 0 0 1 6 0v4",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  close: "M6 6l12 12M18 6 6 18",
  edit: "M4 20h4L19 9l-4-4L4 16v4ZM13.5 6.5l4 4",
  bin: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5",
  shop: "M4 10v10h16V10M3 10l2-6h14l2 6M9 20v-6h6v6M3 10h18",
  tick: "M4 12.5 9 17.5 20 6.5",
  waiting: "M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  warning: "M12 8v5M12 16.5h.01M12 3 2.5 20h19L12 3Z",
};

/** A line icon; says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

const TICKS = {accepted: "Waiting", sent: "Sent", delivered: "Delivered", read: "Read", failed: "Not delivered"};

/** The tick marks of a message. */
export function ticks(status) {
  const mark = h("span.ticks", {role: "img", "aria-label": TICKS[status] ?? status, testid: "ticks", data: {status}});
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 12");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const two = status === "delivered" || status === "read";
  path.setAttribute("d", two ? "M1 6.5 4.5 10 11 2.5M8 9l1 1L16.5 2.5" : "M4 6.5 7.5 10 14 2.5");
  svg.append(path);
  mark.append(svg);
  return mark;
}
