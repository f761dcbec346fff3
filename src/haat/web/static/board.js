// Keeps a page fresh: asks every two seconds, or as often as the page says, and draws only when something changed.

const place = document.querySelector("[data-refresh]");
const EVERY_MS = Number(place.dataset.everyMs ?? 2000);
const live = document.querySelector("[data-live]");
let tag = "";

/** A person is typing here; drawing now would take her words away. */
function typing() {
  const at = document.activeElement;
  return at instanceof HTMLInputElement && at.type !== "hidden" && place.contains(at) && at.value !== "";
}

/** Put in what is new; what a person has opened stays open. */
function draw(text) {
  const opened = [...place.querySelectorAll("details")].map((each) => each.open);
  place.innerHTML = text;
  place.querySelectorAll("details").forEach((each, n) => { each.open = opened[n] ?? false; });
}

function show(connected) {
  live.textContent = connected ? live.dataset.on : live.dataset.lost;
  live.classList.toggle("lost", !connected);
}

async function refresh() {
  if (document.hidden || typing()) return;
  try {
    const answer = await fetch(place.dataset.refresh, {headers: tag ? {"If-None-Match": tag} : {}, cache: "no-store"});
    if (answer.status === 404) {
      location.reload();
      return;
    }
    show(answer.ok || answer.status === 304);
    if (!answer.ok) return;
    tag = answer.headers.get("ETag") ?? "";
    const text = await answer.text();
    if (!typing()) draw(text);
  } catch {
    show(false);
  }
}

setInterval(refresh, EVERY_MS);
document.addEventListener("visibilitychange", refresh);
if (location.search) history.replaceState(null, "", location.pathname);
