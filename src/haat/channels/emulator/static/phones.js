// The phones page: which phones there are, their chats, the clock. Everything shown comes from the event stream.

import * as api from "./api.js";
import {bubble, gist} from "./chat.js";
import {clockTime, dayName, h, icon} from "./dom.js";
import {attachSheet} from "./send.js";
import {field} from "./sheet.js";
import {Store} from "./store.js";

const DEFAULT_PHONES = [
  {user: "910000000101", name: "Sunita", role: "customer"},
  {user: "910000000002", name: "Ramesh", role: "shopkeeper"},
];
const ROLES = {customer: "Customer", shopkeeper: "Shopkeeper", helper: "Helper"};

const query = new URLSearchParams(location.search);
const store = new Store();
const screens = new Map(); // user → Phone
const hall = document.querySelector(".phones");
const tabs = document.querySelector(".tabs");
let numbers = [];
let offsetMs = 0;
let drawing = false;

/** A problem the person should know of. */
function tell(problem) {
  const note = document.querySelector(".note");
  note.textContent = problem.message ?? String(problem);
  note.hidden = false;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => { note.hidden = true; }, 6000);
}

/** The phones asked for in the address, or set by the demo, or two to begin with. */
function wanted() {
  const asked = query.get("phones");
  if (asked) {
    const rows = asked.trim().startsWith("[") ? JSON.parse(asked) : asked.split(",").map((pair) => {
      const [user, name] = pair.split(":");
      return {user: user.trim(), name: (name ?? "").trim()};
    });
    return [...rows, ...(store.added ?? [])];
  }
  return store.phones?.length ? store.phones : DEFAULT_PHONES;
}

const keyOf = (user) => {
  for (const row of store.users.values()) if (row.user_id === user || row.phone === user) return row.user;
  return user.replace(/[^0-9A-Za-z.]/g, "");
};

class Phone {
  constructor(config) {
    this.user = keyOf(config.user);
    this.drawn = new Map(); // message id → element
    this.replyTo = null;
    this.chatKey = null;
    this.build(config);
    this.configure(config);
  }

  build() {
    this.who = h("span.who-name");
    this.role = h("span.who-role");
    this.shop = h("b.shop-name");
    this.presence = h("small.presence", {testid: "presence"});
    this.chats = h("select.switch", {"aria-label": "Chat with", testid: "chat-switch", hidden: true,
      onchange: () => { this.number = this.chats.value; this.redraw(); }});
    this.list = h("ol.messages", {role: "log", "aria-live": "polite", "aria-label": "Messages", tabindex: "0", testid: "messages"});
    this.typing = h("div.typing", {testid: "typing", role: "status", hidden: true}, h("span.sr", {}, "The shop is typing"),
      h("i"), h("i"), h("i"));
    this.quoting = h("div.quoting", {hidden: true});
    this.starters = h("div.starters", {hidden: true, testid: "starters"});
    this.input = h("textarea.input", {
      rows: 1, placeholder: "Message", "aria-label": "Message", dir: "auto", testid: "composer", maxlength: 4096,
      oninput: () => { this.grow(); schedule(); },
      onkeydown: (event) => {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          this.submit();
        }
      },
    });
    this.element = h("article.phone", {},
      h("div.who", {}, h("span.avatar", {}, icon("person")), h("span.who-text", {}, this.who, this.role)),
      h("div.screen", {},
        h("header.top", {}, h("span.avatar.shop", {"aria-hidden": "true"}, "ह"),
          h("span.top-text", {}, this.shop, this.presence), this.chats),
        this.list, this.typing, this.starters, this.quoting,
        h("form.composer", {onsubmit: (event) => { event.preventDefault(); this.submit(); }},
          h("button.plain.round", {type: "button", "aria-label": "Attach", testid: "attach",
            onclick: () => attachSheet(this.scene)}, icon("plus")),
          this.input,
          h("button.round.go", {type: "submit", "aria-label": "Send", testid: "send"}, icon("send")))));
    this.tab = h("button.tab", {type: "button", testid: "phone-tab", onclick: () => this.reveal()});
    this.scene = {
      phone: this.element, store, fail: tell,
      user: () => this.config.user, chat: () => this.chat, person: () => store.users.get(this.user),
      send: (message) => this.send(message), reply: (item) => this.quote(item),
      answerAd: (headline, text) => this.send({type: "text", text: {body: text}, referral: adOf(headline)}),
      cart: (items, text, context) => this.sent(() => api.cart(this.config.user, this.chat.number, items, text, context)),
    };
  }

  configure(config) {
    const row = store.users.get(this.user);
    const name = config.name || row?.name || config.user;
    this.config = config;
    this.number ??= config.number;
    this.element.dataset.testid = `phone-${this.user}`;
    this.element.dataset.role = config.role ?? "";
    this.element.places = config.places;
    this.element.setAttribute("aria-label", `Phone of ${name}`);
    this.who.textContent = name;
    this.role.textContent = [ROLES[config.role] ?? config.role, pretty(row?.phone ?? config.user)].filter(Boolean).join(" · ");
    this.tab.textContent = name;
    this.tab.dataset.user = this.user;
    if (config.prefill && config.prefill !== this.prefilled) {
      this.prefilled = config.prefill;
      this.prefill(config.prefill);
    }
  }

  get chat() {
    const known = store.chatsOf(this.user);
    const number = this.number ?? known[0]?.number ?? numbers[0]?.phone_number_id;
    return store.chat(this.user, number);
  }

  prefill(text) {
    this.input.value = text;
    this.grow();
  }

  grow() {
    this.input.style.height = "auto";
    const tall = this.input.scrollHeight;  // nothing while the phone is not shown
    if (tall) this.input.style.height = `${Math.min(tall + 2, 120)}px`;
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.grow();
    const message = {type: "text", text: {body: text}};
    if (this.replyTo) message.context = {id: this.replyTo.id};
    if (this.referral) message.referral = this.referral;
    this.referral = null;
    this.quote(null);
    if (!(await this.send(message))) this.prefill(text);
  }

  send(message) {
    return this.sent(() => api.speak(this.config.user, this.chat.number, message));
  }

  /** Do what sends something; whether it went. */
  async sent(act) {
    try {
      if (!store.users.has(this.user)) await api.addUser(this.config.user, this.config.name);
      await act();
      return true;
    } catch (problem) {
      tell(problem);
      return false;
    }
  }

  quote(item) {
    this.replyTo = item;
    this.quoting.hidden = !item;
    if (!item) return;
    this.quoting.replaceChildren(h("div.quote", {}, h("b", {}, item.mine ? "You" : "Shop"), h("span", {}, gist(item))),
      h("button.plain.round", {type: "button", "aria-label": "Do not quote", onclick: () => this.quote(null)}, icon("close")));
    this.input.focus();
  }

  reveal() {
    this.element.scrollIntoView({inline: "center", block: "nearest",
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth"});
    this.input.focus({preventScroll: true});
  }

  redraw() {
    this.list.replaceChildren();
    this.drawn.clear();
    this.chatKey = this.chat.key;
    this.lastDay = "";
    this.draw(new Set());
  }

  /** Put in what is new and redo what changed. */
  draw(changed) {
    const chat = this.chat;
    if (chat.key !== this.chatKey) return this.redraw();
    let low = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
    for (const item of chat.items) {
      const old = this.drawn.get(item.id);
      if (old && !changed.has(item)) continue;
      const fresh = bubble(item, this.scene);
      this.drawn.set(item.id, fresh);
      if (old) keepFocus(old, fresh);
      else {
        this.dayLine(item.at);
        this.list.append(fresh);
        low ||= item.mine;
      }
    }
    this.top(chat);
    if (low) this.list.scrollTop = this.list.scrollHeight;
    this.seen();
    return undefined;
  }

  dayLine(at) {
    const day = dayName(at);
    if (day === this.lastDay) return;
    this.lastDay = day;
    this.list.append(h("li.day", {}, h("span", {}, day)));
  }

  top(chat) {
    const number = numbers.find((each) => each.phone_number_id === chat.number);
    const typing = chat.typingUntil > Date.now();
    this.shop.textContent = number?.verified_name ?? "Shop";
    this.presence.textContent = typing ? "typing…" : number?.display_phone_number ?? "";
    this.typing.hidden = !typing;
    if (typing) setTimeout(() => schedule(), chat.typingUntil - Date.now() + 50);
    const chats = store.chatsOf(this.user);
    this.chats.hidden = chats.length < 2;
    if (chats.length > 1 && this.chats.options.length !== chats.length) {
      this.chats.replaceChildren(...chats.map((each) => h("option", {value: each.number},
        numbers.find((row) => row.phone_number_id === each.number)?.verified_name ?? each.number)));
    }
    this.chats.value = chat.number;
    this.start(number, chat.items.length === 0);
  }

  /** Ice-breakers of an empty chat; commands while a slash is being typed. */
  start(number, empty) {
    const typed = this.input.value;
    const commands = typed.startsWith("/")
      ? (number?.commands ?? []).filter((each) => `/${each.command_name}`.startsWith(typed)) : [];
    const offers = typed ? commands.map((each) => [`/${each.command_name}`, each.command_description, "command"])
      : empty ? (number?.ice_breakers ?? []).map((text) => [text, "", "ice-breaker"]) : [];
    const key = JSON.stringify(offers);
    this.starters.hidden = offers.length === 0;
    if (this.offered === key) return;
    this.offered = key;
    this.starters.replaceChildren(...offers.map(([text, hint, testid]) => h("button.starter", {type: "button", testid, dir: "auto",
      onclick: () => { this.prefill(""); this.send({type: "text", text: {body: text}}); }}, text, hint && h("small", {}, ` ${hint}`))));
  }

  /** Tell that delivered messages in sight are read; count the others on the tab. */
  seen() {
    const visible = document.visibilityState === "visible" && inView(this.element);
    const waiting = this.chat.items.filter((item) => !item.mine && item.status === "delivered");
    const unread = visible ? 0 : this.chat.items.filter((item) => !item.mine && item.status !== "read").length;
    this.tab.dataset.unread = unread || "";
    this.tab.setAttribute("aria-current", String(inView(this.element)));
    if (visible && waiting.length) api.shown(this.user, waiting.map((item) => item.id)).catch(() => {});
  }
}

/** Replace an element, giving the focus to the same control in the new one. */
function keepFocus(old, fresh) {
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  const place = held && [...old.querySelectorAll("button, a")].indexOf(held);
  old.replaceWith(fresh);
  if (held) [...fresh.querySelectorAll("button, a")][place]?.focus({preventScroll: true});
}

function inView(element) {
  const box = element.getBoundingClientRect();
  const middle = box.left + box.width / 2;
  return middle > 0 && middle < innerWidth;
}

function pretty(phone) {
  const digits = (phone ?? "").replace(/\D/g, "");
  return digits.length === 12 && digits.startsWith("91") ? `+91 ${digits.slice(2, 7)} ${digits.slice(7)}` : digits && `+${digits}`;
}

function layPhones() {
  const rows = wanted();
  const users = new Set(rows.map((row) => keyOf(row.user)));
  for (const [user, phone] of screens) {
    if (users.has(user)) continue;
    phone.element.remove();
    phone.tab.remove();
    screens.delete(user);
  }
  for (const row of rows) {
    const user = keyOf(row.user);
    if (screens.has(user)) screens.get(user).configure(row);
    else {
      const phone = new Phone(row);
      screens.set(user, phone);
      hall.append(phone.element);
      tabs.append(phone.tab);
    }
  }
}

function draw() {
  drawing = false;
  const changes = store.changes();
  if (changes.numbers) api.numbers().then((rows) => { numbers = rows; schedule(); }).catch(tell);
  if (changes.everything) for (const phone of screens.values()) phone.chatKey = null;
  if (changes.phones || changes.everything) layPhones();
  for (const phone of screens.values()) phone.draw(changes.items);
}

function schedule() {
  if (drawing) return;
  drawing = true;
  setTimeout(draw, 20);
}

function showClock() {
  const now = new Date(Date.now() + offsetMs);
  const output = document.querySelector(".clock-now");
  const text = `${new Intl.DateTimeFormat("en-IN", {weekday: "short", day: "numeric", month: "short", timeZone: "Asia/Kolkata"}).format(now)}, ${clockTime(now)}`;
  if (output.textContent !== text) output.textContent = text;
}

async function moveClock(seconds) {
  try {
    const now = await api.advance(seconds);
    offsetMs = now.offset_s * 1000;
    showClock();
  } catch (problem) {
    tell(problem);
  }
}

/** The dialog that asks whose phone to add. */
function askForPhone() {
  const name = h("input", {required: true, maxlength: 60, autocomplete: "off", testid: "new-name"});
  const phone = h("input", {required: true, inputmode: "tel", autocomplete: "off", placeholder: "+91 00000 00103", testid: "new-phone"});
  const dialog = h("dialog.ask", {testid: "add-dialog", "aria-label": "Add a phone", onclose: () => dialog.remove()},
    h("form", {method: "dialog", onsubmit: (event) => { event.preventDefault(); add(); }},
      h("h2", {}, "Add a phone"), field("Name", name), field("Phone number", phone),
      h("div.pair", {}, h("button.quiet", {type: "button", onclick: () => dialog.close()}, "Cancel"),
        h("button.primary", {type: "submit", testid: "new-add"}, "Add"))));
  const add = async () => {
    try {
      const user = await api.addUser(phone.value, name.value);
      const row = {user: user.phone, name: name.value, role: "customer"};
      if (query.get("phones")) store.added = [...(store.added ?? []), row];
      else await api.setPhones([...wanted().filter((each) => keyOf(each.user) !== user.user), row]);
      dialog.close();
      layPhones();
      schedule();
      setTimeout(() => screens.get(user.user)?.reveal(), 150);
    } catch (problem) {
      tell(problem);
    }
  };
  document.body.append(dialog);
  dialog.showModal();
}

/** The referral of an advertisement that was tapped. */
const adOf = (headline) => ({
  source_url: "https://fb.me/sample", source_id: "120000000000001", source_type: "ad", headline, body: headline,
  media_type: "image", image_url: "https://sample.invalid/ad.jpg", ctwa_clid: "sample-click",
});

/** A wa.me link was opened: its text waits in the first customer's phone. */
function openLink() {
  const text = query.get("text");
  if (text === null) return;
  const phone = [...screens.values()].find((each) => (each.config.role ?? "customer") === "customer") ?? [...screens.values()][0];
  const digits = query.get("wa") ?? "";
  const number = numbers.find((each) => each.display_phone_number.replace(/\D/g, "") === digits);
  if (number) phone.number = number.phone_number_id;
  const ad = query.get("ad");
  if (ad) phone.referral = adOf(ad);
  phone.prefill(text);
  phone.reveal();
  schedule();
}

async function start() {
  numbers = await api.numbers();
  offsetMs = (await api.clock()).offset_s * 1000;
  store.offsetMs = offsetMs;
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.addEventListener("click", () => moveClock(Number(button.dataset.advance)));
  }
  document.querySelector(".add").addEventListener("click", askForPhone);
  document.addEventListener("visibilitychange", schedule);
  hall.addEventListener("scroll", schedule, {passive: true});
  setInterval(showClock, 1000);
  showClock();
  let opened = false;
  api.follow((event) => {
    store.hear(event);
    if (event.kind === "clock") {
      offsetMs = event.data.offset_s * 1000;
      showClock();
    }
    if (event.kind === "reset") for (const phone of screens.values()) phone.chatKey = null;
    schedule();
  });
  setTimeout(() => {
    draw();
    if (!opened) openLink();
    opened = true;
    document.documentElement.dataset.ready = "true";
  }, 250);
}

start().catch(tell);
