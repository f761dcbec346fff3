// One message as a bubble, by its type: what the business sent, and what the person sent.

import {clockTime, h, icon, rupees, ticks, webAddress} from "./dom.js";
import {markup, plain} from "./markup.js";
import {orderCard, orderState, payable, paymentSheet} from "./pay.js";
import {messageSheet} from "./person.js";
import {addressSheet, basketSheet, listSheet, locationSheet} from "./send.js";

/** The list entry of one message. `scene` is {phone, store, send, reply, fail}. */
export function bubble(item, scene) {
  const type = item.mine ? item.message.type : item.type === "interactive" ? item.body.interactive.type : item.type;
  const content = item.revoked ? gone(item) : item.mine ? mine(item, scene) : theirs(item, scene);
  const meta = h("span.meta", {}, item.edited && !item.revoked && h("span", {testid: "edited"}, "Edited"), h("time", {datetime: item.at.toISOString()}, clockTime(item.at)),
    item.mine ? ticks(item.status) : item.status === "failed" && ticks("failed"));
  const body = h(item.edited && !item.revoked ? "div.bubble.edited" : "div.bubble", {}, item.echo && h("small.echoed", {testid: "echoed"}, "From the shop’s own app"),
    quote(item, scene), content.inside, meta);
  const more = !item.revoked && h("button.plain.more", {
    type: "button", "aria-label": "Reply or react", testid: "message-more",
    onclick: () => messageSheet(scene, item),
  }, icon("more"));
  const problem = item.status === "failed" && item.errors?.[0];
  return h(`li.message.${item.mine ? "mine" : "theirs"}`, {
    testid: "message", data: {messageId: item.id, direction: item.mine ? "mine" : "theirs", type, status: item.status},
  },
  h("span.sr", {}, item.mine ? "You: " : "Shop: "),
  h("div.bubble-line", {}, body, more),
  content.below && h("div.below", {}, content.below),
  Object.keys(item.reactions).length > 0 &&
    h("span.reactions", {testid: "reactions"}, Object.values(item.reactions).join(" ")),
  problem && h("small.wrong", {testid: "failure"}, `${problem.title} (${problem.code})`));
}

const gone = (item) => ({inside: h("p.footer.deleted", {testid: "deleted"},
  item.mine ? "You deleted this message" : "This message was deleted")});

/** One line of a message, for quotes and the like. */
export function gist(item) {
  if (item.revoked) return "Deleted message";
  if (item.mine) {
    const m = item.message;
    if (m.type === "text") return plain(m.text.body);
    if (m.type === "interactive") {
      const reply = m.interactive.button_reply ?? m.interactive.list_reply;
      return reply?.title ?? m.interactive.nfm_reply?.body ?? "Form";
    }
    if (m.type === "button") return m.button.text;
    return {location: "Location", image: "Photo", audio: "Voice note", order: "Basket"}[m.type] ?? m.type;
  }
  const b = item.body;
  if (item.type === "text") return plain(b.text.body);
  if (item.type === "interactive") return plain(b.interactive.body?.text ?? b.interactive.type);
  if (item.type === "template") return plain(item.shown?.body ?? b.template.name);
  return b[item.type]?.caption ?? b[item.type]?.filename ?? item.type;
}

function quote(item, scene) {
  const id = item.mine ? item.message.context?.id : item.body.context?.message_id;
  const quoted = id && scene.store.items.get(id);
  if (!quoted) return null;
  return h("div.quote", {testid: "quote"}, h("b", {}, quoted.mine ? "You" : "Shop"), h("span", {}, gist(quoted)));
}

const words = (text) => h("p.words", {dir: "auto"}, markup(text ?? ""));
const action = (name, label, testid, act, data) =>
  h("button.action", {type: "button", testid, data, onclick: act}, name && icon(name), h("span", {dir: "auto"}, label));

// From the business

function theirs(item, scene) {
  const body = item.body;
  if (item.type === "text") return {inside: words(body.text.body)};
  if (item.type === "interactive") return interactive(item, scene);
  if (item.type === "template") return template(item, scene);
  if (item.type === "location") return {inside: place(body.location)};
  if (item.type === "contacts") return {inside: people(body.contacts)};
  if (body[item.type] && typeof body[item.type] === "object") return {inside: medium(item.type, body[item.type])};
  return {inside: words(item.type)};
}

function interactive(item, scene) {
  const i = item.body.interactive;
  const inside = [header(i.header), i.body && words(i.body.text), i.footer && h("p.footer", {}, i.footer.text)];
  const {phone, send} = scene;
  switch (i.type) {
    case "button":
      return {inside, below: i.action.buttons.map(({reply}) => action("reply", reply.title, "reply-button",
        () => send({
          type: "interactive", context: {id: item.id},
          interactive: {type: "button_reply", button_reply: {id: reply.id, title: reply.title}},
        }), {replyId: reply.id}))};
    case "list":
      return {inside, below: action("list", i.action.button, "list-open",
        () => listSheet(phone, i, (message) => send({...message, context: {id: item.id}})))};
    case "cta_url":
      return {inside, below: link(i.action.parameters.display_text, i.action.parameters.url)};
    case "location_request_message":
      return {inside, below: action("place", "Send location", "send-location",
        () => locationSheet(phone, (message) => send({...message, context: {id: item.id}})))};
    case "address_message":
      return {inside, below: action("place", "Provide address", "address-open",
        () => addressSheet(phone, i, (message) => send({...message, context: {id: item.id}})))};
    case "contact_request":
    case "request_contact_info":
      return {inside, below: action("person", "Share contact info", "share-contact", () => {
        const user = scene.store.users.get(item.user);
        send({type: "contacts", context: {id: item.id},
          contacts: [{origin: "contact_request", phones: [{phone: `+${user.phone}`, wa_id: user.phone, type: "CELL"}]}]});
      })};
    case "flow":
      return {inside, below: action("list", i.action.parameters.flow_cta, "flow-open", () => send({
        type: "interactive", context: {id: item.id},
        interactive: {type: "nfm_reply", nfm_reply: {name: "flow", body: "Sent",
          response_json: JSON.stringify({flow_token: i.action.parameters.flow_token ?? "unused"})}},
      }))};
    case "product":
    case "product_list":
    case "catalog_message":
      return {inside: [inside, products(item)], below: action("bag",
        i.type === "catalog_message" ? "View catalogue" : "View items", "basket-open",
        () => basketSheet(phone, item, (items, text) => scene.cart(items, text, {id: item.id})))};
    case "carousel":
      return {inside, below: h("div.cards", {tabindex: "0", role: "group", "aria-label": "Cards", testid: "cards"},
        i.action.cards.map((card) => carouselCard(card, item, send)))};
    case "order_details":
      return order(item, i.action.parameters, inside, scene);
    case "order_status": {
      const {reference_id: reference, order: {status, description}} = i.action.parameters;
      return {inside: [h("div.order-move", {testid: "order-status", data: {reference, status}},
        h("span.order-icon", {}, icon("bag")),
        h("span.order-name", {}, h("b", {}, orderState(status)), h("small", {}, `Order ${reference}`))),
      inside, description && h("p.footer", {}, description)]};
    }
    default:
      return {inside};
  }
}

function carouselCard(card, item, send) {
  const {parameters, buttons} = card.action;
  return h("div.card", {testid: "card"}, header(card.header), card.body && words(card.body.text),
    parameters ? link(parameters.display_text, parameters.url) : buttons.map(({quick_reply: reply}) =>
      action("reply", reply.title, "reply-button", () => send({
        type: "button", context: {id: item.id}, button: {payload: reply.id, text: reply.title},
      }), {replyId: reply.id})));
}

function order(item, parameters, inside, scene) {
  const payment = scene.store.payments.get(parameters.reference_id);
  return {
    inside: [orderCard(parameters, payment, scene.store.now()), inside],
    below: payable(payment) && action("bag", "Review and pay", "review-and-pay",
      () => paymentSheet(scene.phone, parameters, scene.store.payments.get(parameters.reference_id), scene.store.now(), scene.fail)),
  };
}

function template(item, scene) {
  const shown = item.shown ?? {header: "", body: item.body.template.name, footer: "", buttons: []};
  const components = item.body.template.components ?? [];
  const given = (index) => components.find((each) => each.type === "button" && Number(each.index) === index)?.parameters?.[0];
  const media = components.find((each) => each.type === "header")?.parameters?.[0];
  const asked = components.flatMap((each) => each.parameters ?? []).find((each) => each.action?.order_details);
  const parameters = asked?.action.order_details;
  const payment = parameters && scene.store.payments.get(parameters.reference_id);
  return {
    inside: [
      parameters && orderCard(parameters, payment, scene.store.now()),
      media?.[media.type] && media.type !== "text" && medium(media.type, media[media.type]),
      shown.header && h("p.head", {dir: "auto"}, shown.header), words(shown.body), shown.footer && h("p.footer", {}, shown.footer),
    ],
    below: shown.buttons.map((button, index) => {
      const kind = button.type.toUpperCase();
      if (kind === "URL") return link(button.text, button.url.replace(/\{\{1\}\}/, given(index)?.text ?? ""));
      if (kind === "ORDER_DETAILS") return payable(payment) && action("bag", "Review and pay", "review-and-pay",
        () => paymentSheet(scene.phone, parameters, scene.store.payments.get(parameters.reference_id), scene.store.now(), scene.fail));
      if (kind !== "QUICK_REPLY") return action(null, button.text, "template-button", () => {});
      return action("reply", button.text, "template-button", () => scene.send({
        type: "button", context: {id: item.id},
        button: {payload: given(index)?.payload ?? button.text, text: button.text},
      }));
    }),
  };
}

function header(top) {
  if (!top) return null;
  return top.type === "text" ? h("p.head", {dir: "auto"}, top.text) : medium(top.type, top[top.type]);
}

function link(label, address) {
  const href = webAddress(address);
  return h("a.action", {href, target: "_blank", rel: "noopener noreferrer", testid: "cta", title: href}, icon("link"), h("span", {}, label));
}

function products(item) {
  const action = item.body.interactive.action;
  const id = action.product_retailer_id ?? action.sections?.[0]?.product_items?.[0]?.product_retailer_id;
  const first = item.products?.[id];
  return first && h("div.product", {}, icon("bag"), h("span.row-text", {}, h("b", {}, first.title), h("small", {}, first.price)));
}

// From the person

function mine(item, scene) {
  const m = item.message;
  switch (m.type) {
    case "text": return {inside: words(m.text.body)};
    case "button": return {inside: words(m.button.text)};
    case "interactive": {
      const reply = m.interactive.button_reply ?? m.interactive.list_reply;
      if (!reply) return {inside: words(m.interactive.nfm_reply?.body ?? "Form sent")};
      return {inside: [words(reply.title), reply.description && h("p.footer", {}, reply.description)]};
    }
    case "location": return {inside: place(m.location)};
    case "contacts": return {inside: people(m.contacts)};
    case "order": return {inside: basket(m.order, scene)};
    case "system": return {inside: words(m.system?.body ?? "")};
    case "unsupported": return {inside: h("p.footer", {}, "This message is not supported")};
    default: return {inside: medium(m.type, m[m.type] ?? {})};
  }
}

function basket(order) {
  const total = order.product_items.reduce((sum, each) => sum + each.item_price * each.quantity, 0);
  const count = order.product_items.reduce((sum, each) => sum + each.quantity, 0);
  return h("div.order-card", {}, h("div.order-top", {}, h("span.order-icon", {}, icon("bag")),
    h("span.order-name", {}, h("b", {}, `${count} items`), h("small", {}, `${rupees(total * 100)} (estimated)`))),
  order.text && words(order.text));
}

// Both

function place(location) {
  const label = location.name ?? "Location";
  const spot = `${Number(location.latitude).toFixed(5)}, ${Number(location.longitude).toFixed(5)}`;
  return h("div.place", {testid: "location"}, h("div.map", {}, icon("place")),
    h("b", {}, label), h("small", {}, location.address ?? spot));
}

function people(contacts) {
  return contacts.map((each) => h("div.product", {}, icon("person"),
    h("span.row-text", {}, h("b", {}, each.name?.formatted_name ?? "Contact"), h("small", {}, each.phones?.[0]?.phone ?? ""))));
}

function medium(kind, file) {
  const source = file.id ? `/control/media/${encodeURIComponent(file.id)}` : webAddress(file.link ?? "");
  const caption = file.caption && words(file.caption);
  if (kind === "image" || kind === "sticker") {
    return [h(`img.${kind}`, {src: source, alt: file.caption ?? "Photo", testid: "image"}), caption];
  }
  if (kind === "audio") {
    return h("div.voice", {testid: "voice", role: "img", "aria-label": "Voice note"}, icon("voice"),
      h("span.wave", {}, Array.from({length: 22}, (_, n) => h(`i.w${(n * 7) % 5}`))), h("small", {}, "0:04"));
  }
  if (kind === "video") return [h("video", {src: source, controls: true}), caption];
  const name = file.filename ?? "Document";
  return [h("a.document", {href: source, target: "_blank", rel: "noopener", download: file.id ? name : null, testid: "document"},
    h("span.document-icon", {}, icon("file")), h("span.row-text", {}, h("b", {}, name), h("small", {}, "Open"))), caption];
}
