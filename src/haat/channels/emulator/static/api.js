// Talking with the emulator's control API.

async function call(method, path, body) {
  const options = {method};
  if (body !== undefined) {
    options.headers = {"Content-Type": "application/json"};
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(`/control/${path}`, options);
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.error ?? `The emulator answered ${answer.status}`);
  return value;
}

export const numbers = () => call("GET", "numbers");
export const clock = () => call("GET", "clock");
export const advance = (seconds) => call("POST", "clock", {advance_s: seconds});
export const addUser = (phone, name) => call("POST", "users", {phone, name});
export const setPhones = (phones) => call("POST", "phones", phones);
export const shown = (user, ids) => call("POST", "shown", {user, ids});
export const speak = (from, to, message) => call("POST", "messages", {from, to, message});
export const cart = (from, to, items, text, context) => call("POST", "carts", {from, to, items, text, context});
export const echo = (number, to, message) => call("POST", "echoes", {number, to, message});
export const edit = (id, text) => call("POST", "edits", {id, text});
export const erase = (id) => call("POST", "deletions", {id});
export const changeUser = (phone, row) => call("POST", "users", {phone, ...row});
export const actOnUser = (user, act, body) => call("POST", `users/${encodeURIComponent(user)}/${act}`, body);
export const pay = (reference, act) => call("POST", `payments/${encodeURIComponent(reference)}`, {do: act});

/** Keep a file a person is about to send; its id. */
export async function upload(file) {
  const answer = await fetch(`/control/media?filename=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: {"Content-Type": file.type || "application/octet-stream"},
    body: file,
  });
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.error ?? "The file was not taken");
  return value.id;
}

/** Follow everything that happens, from the beginning. */
export function follow(hear) {
  const stream = new EventSource("/control/events?after=0");
  stream.onmessage = (message) => hear(JSON.parse(message.data));
  return stream;
}
