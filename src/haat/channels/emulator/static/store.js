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
    this.fresh = {everything: true, chats: new Set(), items: new Set(), phones: true};
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
    this.fresh = {everything: false, chats: new Set(), items: new Set(), phones: false};
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
