// Drives the emulator with @kapso/whatsapp-cloud-api, a client that is not ours.
//
// stdin: one JSON object {mode: "send" | "hear", …}; stdout: one JSON object. "send" makes every call the client has
// that needs no proxy of its maker, each answered {ok: value} or {refused: {code, …}} or {failed: text}. "hear" gives
// webhook bodies (base64) with their signatures to the client's helpers.

import {readFileSync} from "node:fs";

import {buildTemplateSendPayload, isBusinessScopedUserId, WhatsAppClient} from "@kapso/whatsapp-cloud-api";
import {normalizeWebhook, verifySignature} from "@kapso/whatsapp-cloud-api/server";

const given = JSON.parse(readFileSync(0, "utf8"));

/** Every call, in this order. The text before a dot groups them: `send.` makes a message, the others do not. */
function calls(client, seat) {
  const {phoneNumberId, wabaId, catalogId, to, userId, heard} = seat;
  const link = "https://sample.invalid/file";
  const me = {phoneNumberId, to};
  const {messages} = client;
  const kept = {};
  return {
    "send.text": () => messages.sendText({...me, body: "नमस्ते, 2 kg", previewUrl: true}),
    "send.text_to_user_id": () => messages.sendText({phoneNumberId, recipient: userId, body: "by user id"}),
    "send.reply": () => messages.sendText({...me, body: "a reply", contextMessageId: heard, bizOpaqueCallbackData: "row-1"}),
    "send.image": () => messages.sendImage({...me, image: {link, caption: "caption"}}),
    "send.audio": () => messages.sendAudio({...me, audio: {link, voice: true}}),
    "send.document": () => messages.sendDocument({...me, document: {link, filename: "bill.pdf", caption: "Bill"}}),
    "send.video": () => messages.sendVideo({...me, video: {link, caption: "Clip"}}),
    "send.sticker": () => messages.sendSticker({...me, sticker: {link}}),
    "send.location": () => messages.sendLocation({...me, location: {latitude: 28.7, longitude: 77.1, name: "Shop", address: "Lane"}}),
    "send.contacts": () => messages.sendContacts({...me, contacts: [
      {name: {formattedName: "Asha", firstName: "Asha"}, phones: [{phone: "+910000000102", type: "CELL"}]},
    ]}),
    "send.reaction": () => messages.sendReaction({...me, reaction: {messageId: heard, emoji: "👍"}}),
    "send.buttons": () => messages.sendInteractiveButtons({
      ...me, header: {type: "text", text: "Basket"}, bodyText: "Order?", footerText: "Shop",
      buttons: [{id: "y", title: "Yes"}, {id: "n", title: "No"}],
    }),
    "send.list": () => messages.sendInteractiveList({
      ...me, header: {type: "text", text: "Goods"}, bodyText: "Which?", buttonText: "Choose",
      sections: [{title: "Sugar", rows: [{id: "s1", title: "Sugar 1 kg", description: "46 rupees"}]}],
    }),
    "send.product": () => messages.sendInteractiveProduct({...me, bodyText: "This", catalogId, productRetailerId: "a"}),
    "send.product_list": () => messages.sendInteractiveProductList({
      ...me, header: {type: "text", text: "Goods"}, bodyText: "Take", catalogId,
      sections: [{title: "All", productItems: [{productRetailerId: "a"}]}],
    }),
    "send.catalog": () => messages.sendInteractiveCatalogMessage({
      ...me, bodyText: "All we have", parameters: {thumbnailProductRetailerId: "a"},
    }),
    "send.flow": () => messages.sendInteractiveFlow({
      ...me, bodyText: "A form",
      parameters: {flowId: "1", flowCta: "Open", flowToken: "t", flowAction: "navigate", flowActionPayload: {screen: "START"}},
    }),
    "send.address": () => messages.sendInteractiveAddress({
      ...me, bodyText: "Where to?",
      parameters: {country: "IN", values: {name: "Asha", inPinCode: "110009"},
        savedAddresses: [{id: "home", value: {name: "Asha", inPinCode: "110009", address: "12 Sample Lane", city: "Delhi"}}]},
    }),
    "send.location_request": () => messages.sendInteractiveLocationRequest({
      ...me, bodyText: "Where are you?", parameters: {requestMessage: "Where are you?"},
    }),
    "send.cta_url": () => messages.sendInteractiveCtaUrl({
      ...me, bodyText: "The board", parameters: {displayText: "Open", url: "https://sample.invalid/board"},
    }),
    "send.carousel": () => messages.sendInteractiveCarousel({
      ...me, bodyText: "Two",
      cards: [0, 1].map((cardIndex) => ({
        cardIndex, header: {type: "image", image: {link}}, bodyText: `Card ${cardIndex}`,
        action: {displayText: "Open", url: link},
      })),
    }),
    "send.raw": () => messages.sendRaw({phoneNumberId, payload: {
      messaging_product: "whatsapp", recipient_type: "individual", to, type: "text", text: {body: "raw"},
    }}),
    "send.order_details": () => messages.sendInteractiveRaw({...me, interactive: seat.order}),
    "read.mark": () => messages.markRead({phoneNumberId, messageId: heard}),
    "read.typing": () => messages.markRead({phoneNumberId, messageId: heard, typingIndicator: {type: "text"}}),
    "template.create": () => client.templates.create({
      businessAccountId: wabaId, name: "ready", language: "en", category: "UTILITY", parameterFormat: "POSITIONAL",
      components: [{type: "BODY", text: "Order {{1}} is ready", example: {bodyText: [["SK-1"]]}}],
    }).then((made) => { kept.template = made.id; return made; }),
    "refused.template_get": () => client.templates.get({businessAccountId: wabaId, templateId: kept.template}),
    "template.list": () => client.templates.list({businessAccountId: wabaId, limit: 20}),
    "template.review": () => review(seat),
    "send.template": () => messages.sendTemplate({...me, template: buildTemplateSendPayload({
      name: "ready", language: "en", body: [{type: "text", text: "SK-7"}],
    })}),
    "template.delete": () => client.templates.delete({businessAccountId: wabaId, name: "ready"}),
    "media.upload": () => client.media.upload({
      phoneNumberId, type: "application/pdf", fileName: "bill.pdf", file: Buffer.from("%PDF-1.4 sample"),
    }).then((made) => { kept.media = made.id; return made; }),
    "media.get": () => client.media.get({mediaId: kept.media}),
    "media.download": () => client.media.download({mediaId: kept.media, auth: "always"})
      .then((bytes) => Buffer.from(bytes).toString("utf8")),
    "media.delete": () => client.media.delete({mediaId: kept.media}),
    "number.profile_set": () => client.phoneNumbers.businessProfile.update({phoneNumberId, about: "Open 7 to 10"}),
    "number.profile": () => client.phoneNumbers.businessProfile.get({phoneNumberId}),
    "number.settings": () => client.phoneNumbers.settings.get({phoneNumberId}),
    "number.deregister": () => client.phoneNumbers.deregister({phoneNumberId}),
    "number.code": () => client.phoneNumbers.requestCode({phoneNumberId, codeMethod: "SMS", language: "en_US"}),
    "number.verify": () => client.phoneNumbers.verifyCode({phoneNumberId, code: "123456"}),
    "number.register": () => client.phoneNumbers.register({phoneNumberId, pin: "123456"}),
    "refused.long_text": () => messages.sendRaw({phoneNumberId, payload: {
      messaging_product: "whatsapp", to, type: "text", text: {body: "x".repeat(4097)},
    }}),
    "refused.call_permission": () => messages.sendInteractiveCallPermission({
      ...me, bodyText: "May we call?", parameters: {phoneNumber: to},
    }),
    "refused.calls": () => client.calls.connect({...me, session: {sdpType: "offer", sdp: "v=0"}}),
    "refused.flows": () => client.flows.list({wabaId}),
    "proxy.history": () => messages.query({phoneNumberId}),
  };
}

/** Wait a moment for the review of a template. */
async function review() {
  await new Promise((done) => setTimeout(done, 200));
  return true;
}

async function send(seat) {
  const client = new WhatsAppClient({accessToken: seat.token, baseUrl: seat.baseUrl, graphVersion: "v26.0"});
  const results = {};
  for (const [name, act] of Object.entries(calls(client, seat))) {
    try {
      results[name] = {ok: await act()};
    } catch (error) {
      results[name] = typeof error.code === "number"
        ? {refused: {code: error.code, category: error.category, details: error.details, message: error.message}}
        : {failed: `${error.name}: ${error.message}`};
    }
  }
  return results;
}

function hear({appSecret, posts}) {
  return posts.map(({body, signature}) => {
    const rawBody = Buffer.from(body, "base64");
    const payload = JSON.parse(rawBody.toString("utf8"));
    const heard = normalizeWebhook(payload);
    return {
      signed: verifySignature({appSecret, rawBody, signatureHeader: signature}),
      forged: verifySignature({appSecret: `${appSecret}x`, rawBody, signatureHeader: signature}),
      // What a receiver that writes the JSON anew before it checks would find.
      rewritten: verifySignature({appSecret, rawBody: JSON.stringify(payload), signatureHeader: signature}),
      userIds: heard.contacts.map((contact) => isBusinessScopedUserId(contact.userId ?? "")),
      heard,
    };
  });
}

const result = given.mode === "hear" ? hear(given) : await send(given);
process.stdout.write(JSON.stringify(result));
