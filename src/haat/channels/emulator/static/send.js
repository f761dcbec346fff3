// The sheets with which a person sends something other than text: a choice, a place, an address, a file, a basket.

import * as api from "./api.js";
import {h, icon, rupees} from "./dom.js";
import {adSheet, echoSheet, personSheet} from "./person.js";
import {field, openSheet} from "./sheet.js";

const PLACES = [
  {name: "Home", address: "12 Sample Lane, Model Town", latitude: 28.7158, longitude: 77.1917},
  {name: "Office", address: "4th floor, Sample Chambers", latitude: 28.6315, longitude: 77.2167},
  {name: "Bus stand", address: "Main Road, Gate 2", latitude: 28.6692, longitude: 77.2285},
  {name: "Far away", address: "Across the river", latitude: 28.5355, longitude: 77.391},
];

const ADDRESS = [
  ["name", "Name"], ["phone_number", "Phone"], ["in_pin_code", "PIN code"], ["house_number", "House number"],
  ["building_name", "Building"], ["address", "Address"], ["landmark_area", "Landmark"], ["city", "City"],
  ["state", "State"],
];

/** The rows of a list message, one to choose. */
export function listSheet(phone, interactive, send) {
  let chosen = null;
  const submit = h("button.primary", {
    type: "button", disabled: true, testid: "list-send",
    onclick: () => {
      close();
      const reply = {id: chosen.id, title: chosen.title};
      if (chosen.description) reply.description = chosen.description;
      send({type: "interactive", interactive: {type: "list_reply", list_reply: reply}});
    },
  }, "Send");
  const group = `list-${Math.random().toString(36).slice(2)}`;
  const sections = interactive.action.sections.map((section) =>
    h("fieldset.rows", {}, section.title && h("legend", {}, section.title), section.rows.map((row) => {
      const radio = h("input", {type: "radio", name: group, onchange: () => { chosen = row; submit.disabled = false; }});
      return h("label.row", {testid: "list-row", data: {rowId: row.id}},
        h("span.row-text", {}, h("b", {}, row.title), row.description && h("small", {}, row.description)), radio);
    })));
  const close = openSheet(phone, interactive.action.button, [...sections, h("div.sheet-foot", {}, submit)],
    {testid: "list-sheet"});
}

/** A place: a sample, the browser's own, or numbers typed. */
export function locationSheet(phone, send) {
  const share = (place) => {
    close();
    send({type: "location", location: place});
  };
  const latitude = h("input", {inputmode: "decimal", required: true, placeholder: "28.6139", testid: "latitude"});
  const longitude = h("input", {inputmode: "decimal", required: true, placeholder: "77.2090", testid: "longitude"});
  const close = openSheet(phone, "Send location", [
    h("div.rows", {}, (phone.places ?? PLACES).map((place) =>
      h("button.row", {type: "button", testid: "place", onclick: () => share(place)}, icon("place"),
        h("span.row-text", {}, h("b", {}, place.name), h("small", {}, place.address))))),
    navigator.geolocation && h("button.row", {
      type: "button", testid: "place-here",
      onclick: () => navigator.geolocation.getCurrentPosition(
        (here) => share({latitude: here.coords.latitude, longitude: here.coords.longitude}), () => {}),
    }, icon("place"), h("span.row-text", {}, h("b", {}, "Where this browser is"))),
    h("form.pair", {
      onsubmit: (event) => {
        event.preventDefault();
        const place = {latitude: Number(latitude.value), longitude: Number(longitude.value)};
        if (Number.isFinite(place.latitude) && Number.isFinite(place.longitude)) share(place);
      },
    }, field("Latitude", latitude), field("Longitude", longitude),
    h("button.primary", {type: "submit", testid: "place-send"}, "Send")),
  ], {testid: "location-sheet"});
}

/** India's address form, or one of the saved addresses. */
export function addressSheet(phone, interactive, send) {
  const parameters = interactive.action.parameters;
  const reply = (values, saved) => {
    close();
    const json = saved ? {saved_address_id: saved, values} : {values};
    send({
      type: "interactive",
      interactive: {
        type: "nfm_reply",
        nfm_reply: {name: "address_message", body: Object.values(values).join(", "), response_json: JSON.stringify(json)},
      },
    });
  };
  const inputs = ADDRESS.map(([key, label]) => [key, label, h("input", {
    name: key, value: parameters.values?.[key] ?? "", testid: `address-${key}`,
    "aria-invalid": parameters.validation_errors?.[key] ? "true" : null,
  })]);
  const close = openSheet(phone, "Your address", [
    h("div.rows", {}, (parameters.saved_addresses ?? []).map((saved) =>
      h("button.row", {type: "button", testid: "saved-address", onclick: () => reply(saved.value, saved.id)}, icon("place"),
        h("span.row-text", {}, h("b", {}, Object.values(saved.value).join(", ")))))),
    h("form.grid", {
      onsubmit: (event) => {
        event.preventDefault();
        reply(Object.fromEntries(inputs.filter(([, , input]) => input.value.trim())
          .map(([key, , input]) => [key, input.value.trim()])));
      },
    }, inputs.map(([key, label, input]) =>
      h("div", {}, field(label, input), parameters.validation_errors?.[key] &&
        h("small.wrong", {}, parameters.validation_errors[key]))),
    h("button.primary", {type: "submit", testid: "address-send"}, "Send")),
  ], {testid: "address-sheet"});
}

/** Products to put in a basket; the basket goes out as an order at the catalogue's prices. */
export function basketSheet(phone, item, sendCart) {
  const interactive = item.body.interactive;
  const action = interactive.action;
  const wanted = action.product_retailer_id
    ? [action.product_retailer_id]
    : (action.sections ?? []).flatMap((section) => section.product_items.map((each) => each.product_retailer_id));
  const known = item.products ?? {};
  const ids = (wanted.length ? wanted : Object.keys(known)).filter((id) => known[id]);
  const counts = new Map();
  const note = h("input", {maxlength: 200, dir: "auto", placeholder: "Add a note", "aria-label": "A note for the shop", testid: "basket-note"});
  const total = h("b.num", {testid: "basket-total"}, rupees(0));
  const submit = h("button.primary", {
    type: "button", disabled: true, testid: "basket-send",
    onclick: () => {
      close();
      sendCart(Object.fromEntries([...counts].filter(([, count]) => count > 0)), note.value.trim());
    },
  }, "Send basket");
  const price = (id) => Number.parseFloat(known[id].price) || 0;
  const rows = ids.map((id) => {
    const input = h("input", {
      type: "number", inputmode: "numeric", min: 0, max: 99, value: 0, "aria-label": `How many ${known[id].title}`, testid: "basket-count",
      oninput: () => {
        counts.set(id, Math.max(0, Math.min(99, Math.trunc(Number(input.value)) || 0)));
        submit.disabled = ![...counts.values()].some((count) => count > 0);
        total.textContent = rupees([...counts].reduce((sum, [each, count]) => sum + price(each) * count * 100, 0));
      },
    });
    return h("div.row", {testid: "basket-row", data: {product: id}},
      h("span.row-text", {}, h("b", {dir: "auto"}, known[id].title), h("small", {}, known[id].price)), input);
  });
  const close = openSheet(phone, interactive.header?.text ?? "Products", [
    ids.length ? h("div.rows", {}, rows) : h("p.faint", {}, "The catalogue is empty."),
    h("div.sheet-foot", {}, note, h("div.sum.total", {}, h("span", {}, "Total (estimated)"), total), submit),
  ], {testid: "basket-sheet"});
}

/** What the + offers. */
export function attachSheet(scene) {
  const {phone, send, fail} = scene;
  const offer = (name, label, testid, act) =>
    h("button.tile", {type: "button", testid, onclick: act}, h("span.tile-icon", {}, icon(name)), label);
  const file = h("input.hidden", {
    type: "file", testid: "attach-file", "aria-label": "A file of your own",
    onchange: async () => {
      const [picked] = file.files;
      if (!picked) return;
      close();
      try {
        const id = await api.upload(picked);
        const kind = picked.type.startsWith("image/") ? "image" : picked.type.startsWith("audio/") ? "audio" : "document";
        const medium = kind === "document" ? {id, filename: picked.name} : {id};
        send({type: kind, [kind]: medium});
      } catch (problem) {
        fail(problem);
      }
    },
  });
  const close = openSheet(phone, "Send", [
    h("div.tiles", {},
      offer("place", "Location", "attach-location", () => { close(); locationSheet(phone, send); }),
      offer("photo", "Sample photo", "attach-image", () => { close(); send({type: "image", image: {}}); }),
      offer("voice", "Voice note", "attach-voice", () => { close(); send({type: "audio", audio: {voice: true}}); }),
      offer("file", "Own file", "attach-own", () => file.click()),
      offer("shop", "As the shop", "attach-echo", () => { close(); echoSheet(scene); }),
      offer("link", "From an ad", "attach-ad", () => { close(); adSheet(scene); }),
      offer("person", "This person", "attach-person", () => { close(); personSheet(scene); })),
    file,
  ], {testid: "attach-sheet"});
}
