// WhatsApp's own markup: *bold* _italic_ ~strike~ ```mono``` and `code`, as nodes. Nothing is ever parsed as HTML.

const MARKS = [
  [/```([\s\S]+?)```/, "code"],
  [/`([^`\n]+)`/, "code"],
  [/(?<![\p{L}\p{N}\p{M}])\*(?=\S)([^*\n]*?[^\s*])\*(?![\p{L}\p{N}\p{M}])/u, "strong"],
  [/(?<![\p{L}\p{N}\p{M}])_(?=\S)([^_\n]*?[^\s_])_(?![\p{L}\p{N}\p{M}])/u, "em"],
  [/(?<![\p{L}\p{N}\p{M}])~(?=\S)([^~\n]*?[^\s~])~(?![\p{L}\p{N}\p{M}])/u, "s"],
  [/https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/, "a"],
];

/** `text` as a fragment with its marks and links. */
export function markup(text) {
  const fragment = document.createDocumentFragment();
  let rest = text;
  while (rest) {
    const [found, tag] = first(rest);
    if (!found) {
      fragment.append(rest);
      break;
    }
    if (found.index) fragment.append(rest.slice(0, found.index));
    fragment.append(marked(tag, found));
    rest = rest.slice(found.index + found[0].length);
  }
  return fragment;
}

function first(text) {
  let best = [null, ""];
  for (const [pattern, tag] of MARKS) {
    const found = pattern.exec(text);
    if (found && (!best[0] || found.index < best[0].index)) best = [found, tag];
  }
  return best;
}

function marked(tag, found) {
  const element = document.createElement(tag);
  if (tag === "a") {
    element.href = found[0];
    element.target = "_blank";
    element.rel = "noopener noreferrer";
    element.textContent = found[0];
  } else if (tag === "code") {
    element.textContent = found[1];
  } else {
    element.append(markup(found[1]));
  }
  return element;
}

/** `text` without its marks, for one-line quotes. */
export function plain(text) {
  const box = document.createElement("div");
  box.append(markup(text));
  return box.textContent.replace(/\s+/g, " ").trim();
}
