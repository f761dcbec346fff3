// What the phones show: a fold over the emulator's events, with a note of what changed since the last drawing.

export class Store {
  constructor() {
    this.lastEvent = 0;
    this.listeners = [];
    this.clear();
  }

  clear() {
    this.users = new Map(); // key → row
    this.chats = new Map(); // "user|number" → {user, number, items, typingUntil}
    this.items = new Map(); // message id → item
    this.payments = new Map(); // reference → row
    this.phones = null;
    this.fresh = {everything: true, chats: new Set(), items: new Set(), phones: true, numbers: true};
  }

  /** Chats of one user, the most recent first. */
  chatsOf(user) {
    return [...this.chats.values()].filter((chat) => chat.user === user);
  }

  chat(user, number) {
    const key = `${user}|${number}`;
    if (!this.chats.has(key)) this.chats.set(key, {key, user, number, items: [], typingUntil: 0});
    return this.chats.get(key);
  }

  /** What changed since this was last asked. */
  changes() {
    const changes = this.fresh;
    this.fresh = {everything: false, chats: new Set(), items: new Set(), phones: false, numbers: false};
    return changes;
  }

  hear(event) {
    if (event.id === 1) this.clear(); // a new emulator, or the first word
    else if (event.id <= this.lastEvent) return;
    this.lastEvent = event.id;
    const act = ACTS[event.kind];
    if (act) act(this, event.data, new Date(event.at));
  }

  /** The instant of the pretend clock. */
  now() {
    return new Date(Date.now() + this.offsetMs);
  }

  touch(item) {
    this.fresh.items.add(item);
  }

  add(item) {
    const chat = this.chat(item.user, item.number);
    chat.items.push(item);
    this.items.set(item.id, item);
    this.fresh.chats.add(chat.key);
    return chat;
  }
}

const ACTS = {
  user(store, data) {
    store.users.set(data.user, data);
    store.fresh.phones = true;
  },
  in(store, data, at) {
    if (isChange(data.message)) return;
    if (data.message.type === "reaction") return react(store, data.message.reaction, "mine");
    store.add({...data, at, mine: true, status: "sent", reactions: {}});
  },
  out(store, data, at) {
    const chat = store.chat(data.user, data.number);
    chat.typingUntil = 0;
    store.fresh.chats.add(chat.key);
    if (data.type === "reaction") return react(store, data.body.reaction, "theirs");
    store.add({...data, at, mine: false, status: "accepted", reactions: {}});
  },
  echo(store, data, at) {
    const {message} = data;
    if (isChange(message)) return change(store, message[message.type].original_message_id, message);
    store.add({...data, body: message, type: message.type, at, mine: false, echo: true, status: "read", reactions: {}});
  },
  edited(store, data) {
    change(store, data.id, {type: "edit", edit: {text: data.text}});
  },
  revoked(store, data) {
    change(store, data.id, {type: "revoke"});
  },
  numbers(store) {
    store.fresh.numbers = true;
  },
  status(store, data) {
    const item = store.items.get(data.id);
    if (!item) return;
    item.status = data.status;
    item.errors = data.errors;
    store.touch(item);
  },
  tick(store, data) {
    for (const id of data.ids) {
      const item = store.items.get(id);
      if (!item || item.status === "read") continue;
      item.status = data.status;
      store.touch(item);
    }
  },
  typing(store, data, at) {
    const chat = store.chat(data.user, data.number);
    // The stream may be a replay of what is long past.
    chat.typingUntil = Date.now() - at.getTime() + store.offset() < 30000 ? Date.now() + data.seconds * 1000 : 0;
    store.fresh.chats.add(chat.key);
  },
  payment(store, data) {
    store.payments.set(data.reference_id, data);
    const item = store.items.get(data.message_id);
    if (item) store.touch(item);
  },
  clock(store, data) {
    store.offsetMs = data.offset_s * 1000;
    store.fresh.everything = true;
  },
  phones(store, data) {
    store.phones = data.phones;
    store.fresh.phones = true;
  },
  reset(store) {
    store.clear();
  },
};

/** Edits and deletions, in the words of a number that keeps the app or in those of any other. */
const isChange = (message) => ["edit", "revoke"].includes(message.type) ||
  (message.type === "unsupported" && ["edit", "revoke"].includes(message.unsupported?.type));

/** Change or take away an earlier message. */
function change(store, id, message) {
  const item = store.items.get(id);
  if (!item) return;
  if (message.type === "revoke") item.revoked = true;
  else {
    item.edited = true;
    const content = item.mine ? item.message : item.body;
    const part = content[content.type];
    const text = message.edit.text ?? message.edit.message?.text?.body ?? "";
    if (content.type === "text") part.body = text;
    else part.caption = text;
  }
  store.touch(item);
}

Store.prototype.offsetMs = 0;
Store.prototype.offset = function offset() {
  return this.offsetMs;
};

function react(store, reaction, whose) {
  const item = store.items.get(reaction.message_id);
  if (!item) return;
  if (reaction.emoji) item.reactions[whose] = reaction.emoji;
  else delete item.reactions[whose];
  store.touch(item);
}
