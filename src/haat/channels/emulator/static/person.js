// The sheets about a person and her messages: react, edit, delete; what kind of user she is; the shop's own app.

import * as api from "./api.js";
import {h, icon} from "./dom.js";
import {field, openSheet} from "./sheet.js";

const EDITABLE = ["text", "image", "video", "document"];
const KINDS = [
  ["phone", "Phone number only"],
  ["username", "Username, phone shown"],
  ["withheld", "Username, phone hidden"],
];

const row = (name, label, testid, act) =>
  h("button.row", {type: "button", testid, onclick: act}, icon(name), h("span.row-text", {}, h("b", {}, label)));

/** Reply to a message or react to it; edit or delete one's own. */
export function messageSheet(scene, item) {
  const {phone, reply, send, fail} = scene;
  const react = (emoji) => {
    close();
    const reaction = {message_id: item.id};
    if (emoji) reaction.emoji = emoji;
    send({type: "reaction", reaction});
  };
  const close = openSheet(phone, "This message", [
    h("div.emojis", {}, ["👍", "🙏", "❤️", "😂", "😮"].map((emoji) =>
      h("button.plain.emoji", {type: "button", testid: "react", "aria-label": `React with ${emoji}`, onclick: () => react(emoji)}, emoji))),
    h("div.rows", {},
      row("reply", "Reply", "reply-to", () => { close(); reply(item); }),
      item.reactions.mine && row("close", "Take the reaction away", "unreact", () => react(null)),
      item.mine && EDITABLE.includes(item.message.type) && row("edit", "Edit", "edit", () => { close(); editSheet(scene, item); }),
      item.mine && row("bin", "Delete for everyone", "delete", () => { close(); api.erase(item.id).catch(fail); })),
  ], {testid: "message-sheet"});
}

function editSheet({phone, fail}, item) {
  const {type} = item.message;
  const input = h("textarea", {rows: 3, dir: "auto", required: true, autofocus: true, maxlength: 4096, "aria-label": "New words", testid: "edit-text",
    value: type === "text" ? item.message.text.body : item.message[type].caption ?? ""});
  const close = openSheet(phone, "Edit", [
    h("form.grid", {
      onsubmit: (event) => {
        event.preventDefault();
        close();
        api.edit(item.id, input.value).catch(fail);
      },
    }, input, h("button.primary", {type: "submit", testid: "edit-send"}, "Save")),
  ], {testid: "edit-sheet"});
}

/** What the shopkeeper types in the WhatsApp Business app on this number: the business hears it as an echo. */
export function echoSheet({phone, chat, user, fail}) {
  const input = h("textarea", {rows: 3, dir: "auto", required: true, autofocus: true, maxlength: 4096, "aria-label": "What the shop types", testid: "echo-text"});
  const close = openSheet(phone, "The shop types in its own app", [
    h("p.faint", {}, "As a shopkeeper who keeps WhatsApp Business on this number: free, and no window opens."),
    h("form.grid", {
      onsubmit: (event) => {
        event.preventDefault();
        close();
        api.echo(chat().number, user(), {type: "text", text: {body: input.value.trim()}}).catch(fail);
      },
    }, input, h("button.primary", {type: "submit", testid: "echo-send"}, "Send as the shop")),
  ], {testid: "echo-sheet"});
}

/** She saw an advertisement and taps it: her next message carries the referral. */
export function adSheet({phone, answerAd}) {
  const headline = h("input", {required: true, autofocus: true, maxlength: 200, dir: "auto", testid: "ad-headline"});
  const text = h("input", {required: true, maxlength: 200, dir: "auto", value: "Hello! Can I get more info on this?", testid: "ad-text"});
  const close = openSheet(phone, "Answer an advertisement", [
    h("form.grid", {
      onsubmit: (event) => {
        event.preventDefault();
        close();
        answerAd(headline.value.trim(), text.value.trim());
      },
    }, field("Headline of the ad", headline), field("Her message", text),
    h("button.primary", {type: "submit", testid: "ad-send"}, "Send")),
  ], {testid: "ad-sheet"});
}

/** What kind of user this is, and what can become of her. */
export function personSheet({phone, user, person, fail}) {
  const now = person() ?? {};
  const attempt = (promise) => promise.catch(fail);
  const kind = h("select.choice", {
    "aria-label": "What the shop sees of her", testid: "person-kind",
    onchange: () => attempt(api.changeUser(user(), {
      username: kind.value === "phone" ? "" : now.username ?? `user.${user().slice(-4)}`, phone_withheld: kind.value === "withheld",
    })),
  }, KINDS.map(([value, label]) => h("option", {value}, label)));
  kind.value = now.phone_withheld ? "withheld" : now.username ? "username" : "phone";
  const tick = (label, testid, checked, change) => {
    const box = h("input", {type: "checkbox", testid, onchange: () => attempt(change(box.checked))});
    box.checked = checked;
    return h("label.row", {}, h("span.row-text", {}, h("b", {}, label)), box);
  };
  const number = h("input", {inputmode: "tel", autocomplete: "off", placeholder: "+91 00000 00199", testid: "person-number"});
  const close = openSheet(phone, "This person", [
    field("What the shop sees of her", kind),
    h("div.rows", {},
      tick("Has an old WhatsApp", "person-old", Boolean(now.old_client), (old_client) => api.changeUser(user(), {old_client})),
      tick("Can be reached", "person-reached", now.on_whatsapp !== false, (on_whatsapp) => api.changeUser(user(), {on_whatsapp})),
      tick("Wants no offers", "person-stop", Boolean(now.marketing_stopped),
        (stop) => api.actOnUser(user(), "preferences", {value: stop ? "stop" : "resume"})),
      row("waiting", "Gets a new telephone", "person-identity", () => { close(); attempt(api.actOnUser(user(), "identity", {})); })),
    h("form.grid", {
      onsubmit: (event) => {
        event.preventDefault();
        close();
        attempt(api.actOnUser(user(), "number", {phone: number.value}));
      },
    }, field("Moves to another number", number), h("button.primary", {type: "submit", testid: "person-move"}, "Move")),
  ], {testid: "person-sheet"});
}
