// Search over all codes. The index is loaded when the search is first used.

const root = document.body.dataset.root;
const box = document.querySelector(".search");
const input = document.getElementById("search");
const list = document.getElementById("found");
const none = document.getElementById("found-none");
const MOST = 20;

let loading;
let active = -1;

/** Every code as {id, code, title, page, vendor, words}. */
export function load() {
    loading ??= fetch(root + "search.json")
        .then((answer) => answer.json())
        .then((vendors) => vendors.flatMap(({ id, name, codes }) => codes.map(([code, title, error, page]) => ({
            id,
            code,
            title,
            vendor: name,
            page: `${root}${id}/${page || code}.html`,
            words: `${code} ${title} ${error} ${id} ${name}`.toLowerCase(),
        }))));
    return loading;
}

/** The best matches: the code itself, then its number, then what begins like it, then what has all words. */
export function find(index, wanted) {
    const query = wanted.trim().toLowerCase();
    const words = query.split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const number = /^\d+$/.test(query);
    const rank = (entry) => {
        const code = entry.code.toLowerCase();
        if (code === query) return 0;
        if (number && code.endsWith(query) && !/\d/.test(code.slice(0, -query.length).slice(-1))) return 1;
        if (code.startsWith(query)) return 2;
        if (code.includes(query)) return 3;
        return words.every((word) => entry.words.includes(word)) ? 4 : -1;
    };
    const ranked = index.map((entry) => [rank(entry), entry]).filter(([rank]) => rank >= 0);
    ranked.sort(([a], [b]) => a - b);
    return ranked.slice(0, MOST).map(([, entry]) => entry);
}

async function show() {
    const wanted = input.value;
    const found = find(await load(), wanted);
    if (wanted !== input.value) return;
    active = -1;
    list.replaceChildren(...found.map(({ code, title, vendor, page }, at) => {
        const option = document.createElement("li");
        option.id = `found-${at}`;
        option.role = "option";
        option.ariaSelected = "false";
        option.dataset.page = page;
        option.append(strong(code), ` ${title} `, quiet(vendor));
        return option;
    }));
    list.hidden = found.length === 0;
    input.ariaExpanded = String(found.length > 0);
    input.removeAttribute("aria-activedescendant");
    none.hidden = found.length > 0 || wanted.trim() === "";
    none.textContent = none.hidden ? "" : "No code has that.";
}

function strong(text) {
    const element = document.createElement("strong");
    element.textContent = text;
    return element;
}

function quiet(text) {
    const element = document.createElement("span");
    element.className = "quiet";
    element.textContent = text;
    return element;
}

function move(by) {
    const options = [...list.children];
    if (options.length === 0) return;
    options[active]?.setAttribute("aria-selected", "false");
    active = (active + by + options.length) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
}

function close() {
    list.hidden = true;
    none.hidden = true;
    input.ariaExpanded = "false";
    input.removeAttribute("aria-activedescendant");
    active = -1;
}

box.hidden = false;
input.addEventListener("focus", load, { once: true });
input.addEventListener("input", show);
input.addEventListener("keydown", async (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) await show();
        move(event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1);
    } else if (event.key === "Enter") {
        event.preventDefault();
        if (list.hidden) await show();
        const chosen = list.children[Math.max(active, 0)];
        if (chosen) location.href = chosen.dataset.page;
    } else if (event.key === "Escape") {
        close();
    }
});
list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option) location.href = option.dataset.page;
});
document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) close();
});
box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
});
document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
    }
});
