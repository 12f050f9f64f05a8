// The box: reads the text with the recognizer, in this browser, and shows what it means. The text goes nowhere.

import init, { recognize } from "./recognizer.js";
import { load } from "./search.js";
import { forAdmin, forTicket, headline, isNothing, lines, page, texts } from "./verdict.js";

const at = (id) => document.getElementById(id);
const form = at("paste");
let ready;
let words;
let current;
const languages = {};

/** The recognizer and the words, loaded when the box is first used. */
function prepare() {
    ready ??= Promise.all([init(), json("words.json"), messages("en")]).then(([, loaded]) => {
        words = loaded;
    }, (error) => {
        // The next attempt may find the network working.
        ready = undefined;
        throw error;
    });
    return ready;
}

async function json(file) {
    return (await fetch(file)).json();
}

/** The sentences for users in a language. */
async function messages(tag) {
    languages[tag] ??= (await json(`messages/${tag}.json`)).messages;
}

let runs = 0;

async function run() {
    const own = ++runs;
    const text = at("text").value;
    const status = Number(at("status").value) || 0;
    at("problem").hidden = true;
    if (text.trim() === "" && status === 0) {
        problem("Paste something first.");
        return;
    }
    if (status !== 0 && (status < 100 || status > 999)) {
        problem("An HTTP status is a number of three digits.");
        return;
    }
    try {
        await prepare();
        const given = { status, presented: at("presented").value };
        const shown = JSON.parse(recognize(text, at("vendor").value, status, given.presented, !at("consumer").checked));
        const of = await textsOf(shown);
        if (isNothing(shown)) await byTitle(shown, text, of);
        if (own !== runs) return; // a later text is being read
        current = { shown, of: (code) => of.get(code) ?? { title: "", summary: "" } };
        await show(given);
    } catch (error) {
        problem(`The recognizer could not be loaded: ${error.message}`);
    }
}

/** The texts of all codes that are shown, from their pages. */
async function textsOf({ diagnosis, candidates, errors }) {
    const codes = new Set([diagnosis.code, ...candidates, ...(errors.length > 1 ? errors.map(([, code]) => code) : [])]);
    const wanted = [...codes].filter(Boolean).map((code) => [diagnosis.vendor ?? "standard", code]);
    if (diagnosis.code === undefined && diagnosis.standard) wanted.push(["standard", diagnosis.standard]);
    return new Map(await Promise.all(wanted.map(async ([vendor, code]) => [code, await texts(words, vendor, code)])));
}

/** Of a text that has nothing but a title of ours, the codes with that title: titles are no part of the recognizer. */
async function byTitle(shown, text, of) {
    const lower = text.toLowerCase();
    const vendor = at("vendor").value;
    const found = (await load()).filter(({ id, title }) =>
        (vendor === "" || id === vendor) && title.length >= 16 && lower.includes(title.toLowerCase()));
    for (const { code, title, page } of found.slice(0, 12)) {
        shown.candidates.push(code);
        of.set(code, { title, summary: "", href: page });
    }
}

async function show(given) {
    const { shown, of } = current;
    const { code, standard, vendor } = shown.diagnosis;
    at("head").textContent = headline(shown, of);
    at("lines").replaceChildren(...lines(shown, words, of, given).flatMap(([name, text, href]) => {
        const [term, value] = [document.createElement("dt"), document.createElement("dd")];
        term.textContent = name;
        value.textContent = text;
        if (href) value.append(" ", link(href));
        return [term, value];
    }));
    at("live").hidden = !shown.is_live;
    at("marked").replaceChildren(...shown.pieces.map(({ text, is }) => {
        if (is === undefined) return document.createTextNode(text);
        const element = document.createElement(is === "told" ? "mark" : "del");
        element.textContent = text;
        return element;
    }));
    at("for-admin").textContent = forAdmin(shown, of);
    at("copied").textContent = "";
    await showUserMessage();
    at("verdict").hidden = false;
    // The address has the code, never the text.
    const [owner, known] = code === undefined ? ["standard", standard] : [vendor ?? "standard", code];
    history.replaceState(null, "", known === undefined ? location.pathname : `#${page(words, owner, known).slice(0, -5)}`);
}

function link(href) {
    const element = document.createElement("a");
    element.href = href;
    element.textContent = "More about it";
    return element;
}

function userMessage() {
    const { message } = current.shown;
    return languages[at("language").value]?.[message] ?? languages.en[message];
}

async function showUserMessage() {
    await messages(at("language").value);
    if (!current) return;
    at("for-user").textContent = userMessage();
    at("for-user").lang = at("language").value;
}

async function copy(what) {
    const { shown, of } = current;
    const text = { ticket: () => forTicket(shown, words, of), user: userMessage, admin: () => forAdmin(shown, of) }[what]();
    try {
        await navigator.clipboard.writeText(text);
        at("copied").textContent = what === "ticket" ? "Copied, without secrets. Look at it before you post it." : "Copied.";
    } catch {
        at("copied").textContent = "The browser does not allow to copy; select the text instead.";
    }
}

function problem(text) {
    at("verdict").hidden = true;
    at("problem").textContent = text;
    at("problem").hidden = false;
}

// An address with a code leads to its page.
const [, kept] = location.hash.match(/^#([a-z0-9-]+\/[\w.-]+)$/) ?? [];
if (kept) location.replace(`${kept}.html`);

form.hidden = false;
// Whoever has pasted may want to go on in the box; whoever has asked wants to read.
async function ask() {
    await run();
    if (!at("verdict").hidden) at("verdict").focus();
}

at("text").addEventListener("focus", () => prepare().catch(() => {}), { once: true });
at("text").addEventListener("paste", () => setTimeout(run));
at("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) ask();
});
form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
});
form.addEventListener("reset", () => {
    current = undefined;
    at("verdict").hidden = true;
    at("problem").hidden = true;
    at("marked").replaceChildren();
    at("lines").replaceChildren();
    history.replaceState(null, "", location.pathname);
    at("text").focus();
});
at("language").addEventListener("change", showUserMessage);
for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", () => copy(button.dataset.copy));
}
