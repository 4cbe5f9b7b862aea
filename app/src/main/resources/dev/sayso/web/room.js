// Keys, a place to drop files, and nothing that a page would lack without it.
"use strict";

const ITEMS = "main .claim, main .entry, main .row, main .voice li";
const FORMS = { a: "accept", c: "correct", s: "split", n: "note", h: "shield" };

let at = -1;

const items = () => [...document.querySelectorAll(ITEMS)].filter((item) => item.offsetParent !== null);

function move(step) {
  const all = items();
  if (all.length === 0) return;
  document.querySelector(".at-hand")?.classList.remove("at-hand");
  at = Math.max(0, Math.min(all.length - 1, at + step));
  const item = all[at];
  item.classList.add("at-hand");
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

function follow(selector) {
  const link = document.querySelector(".at-hand")?.querySelector(selector);
  if (link) link.click();
  return Boolean(link);
}

/** Puts the first field that waits for words at hand. */
function fill(form) {
  if (!form) return false;
  const fields = [...form.querySelectorAll("input:not([type=hidden]):not([type=checkbox]), select, textarea")];
  const field = fields.find((f) => f.required && f.value === "") || fields[0];
  form.scrollIntoView({ block: "center" });
  field?.focus();
  return Boolean(field);
}

function press(key) {
  const button = document.querySelector(`.at-hand [data-key="${key}"]`) || document.querySelector(`.done [data-key="${key}"]`);
  if (button) button.click();
  return Boolean(button);
}

function pick() {
  const box = document.querySelector(".at-hand input[form=merge]");
  if (box) box.click();
  return Boolean(box);
}

function keys() {
  const help = document.getElementById("keys");
  if (help.open) help.close(); else help.showModal();
  return true;
}

function search() {
  const field = document.getElementById("q") || document.getElementById("find");
  field.focus();
  return true;
}

const DOES = {
  j: () => (move(1), true),
  k: () => (move(-1), true),
  o: () => follow(".quote a, h2 a, a"),
  Enter: () => document.activeElement.classList.contains("at-hand") && follow(".more a, .quote a, h2 a, a"),
  r: () => follow("a.review"),
  x: pick,
  m: () => fill(document.getElementById("merge")),
  u: () => press("u"),
  l: () => press("l"),
  d: () => press("d"),
  "/": search,
  "?": keys,
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select, dialog");
  if (event.ctrlKey || event.metaKey || event.altKey || (typing && event.key !== "?") || (typing && typing.tagName !== "DIALOG")) return;
  const form = FORMS[event.key];
  const done = DOES[event.key] ? DOES[event.key]() : form && fill(document.getElementById(form));
  if (done) event.preventDefault();
});

document.querySelectorAll("[data-help]").forEach((link) =>
  link.addEventListener("click", (event) => {
    event.preventDefault();
    keys();
  }),
);

document.querySelectorAll("[data-drop]").forEach((place) => {
  const field = place.querySelector("input[type=file]");
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.classList.add("over");
  });
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("over");
    field.files = event.dataTransfer.files;
  });
});
