// What the recognizer found, in the words of the site's files.

/** The page of a code, relative to the root. */
export function page(words, vendor, code) {
    return `${vendor}/${words.pages[`${vendor}/${code}`] ?? code}.html`;
}

/** Title, summary and note of a code, read from its page. */
export async function texts(words, vendor, code) {
    const href = page(words, vendor, code);
    const answer = await fetch(href);
    if (!answer.ok) return { title: "", summary: "", href: null };
    const of = new DOMParser().parseFromString(await answer.text(), "text/html");
    const text = (id) => of.getElementById(id)?.textContent;
    return { title: text("title") ?? "", summary: text("summary") ?? "", note: text("note"), href };
}

/** Whether nothing is known that advice could follow from. */
export function isNothing({ diagnosis }) {
    return diagnosis.evidence === "nothing" && diagnosis.status === undefined;
}

export function headline({ diagnosis }, of) {
    const code = diagnosis.code ?? diagnosis.standard;
    return code === undefined ? "Not recognized" : `${code}: ${of(code).title}`;
}

/** The lines as [name, text, page]; `of` has the texts of a code. */
export function lines(shown, words, of, given) {
    const { diagnosis: d } = shown;
    const all = [];
    const line = (name, text, href) => {
        if (text !== undefined && text !== null && text !== "") all.push([name, String(text), href]);
    };
    const candidates = () => {
        for (const code of shown.candidates) line("May be", `${code}: ${of(code).title}`, of(code).href);
    };
    const advice = (recovery) => `${words.recovery[recovery]} (${recovery})`;
    const missing = [
        [!shown.is_vendor_known, "whose answer it is"],
        [!given.status && d.status === undefined, "the HTTP status"],
        [!given.presented, "what the request presented"],
    ].filter(([is]) => is).map(([, fact]) => fact).join(", ");

    if (isNothing(shown)) {
        line("Do next", "Give more of the answer, or what you know besides.");
        line("error", d.error);
        line("Would help", missing);
        candidates();
        return all;
    }
    line("Do next", advice(d.recovery));
    line("Who acts", `${words.actor[d.actor]} (${d.actor})`);
    line("Tokens", `${words.tokens[d.tokens]} (${d.tokens})`);
    if (d.wait_seconds !== undefined) line("Wait", `${d.wait_seconds} s`);
    if (d.wait_until_epoch_seconds !== undefined) line("Wait until", new Date(d.wait_until_epoch_seconds * 1000).toLocaleString());
    if (d.by_hand) line("By hand", "Only a person should repeat it.");
    if (d.then !== undefined) line("If that does not help", advice(d.then));
    for (const [presented, branch] of Object.entries(d.if_presented ?? {})) {
        const tokens = branch.tokens === "keep" ? "" : ` ${words.tokens[branch.tokens]}`;
        line(`If it was: ${presented.replaceAll("_", " ")}`, advice(branch.recovery) + tokens);
    }
    line("Vendor", shown.is_vendor_known ? words.vendors[d.vendor] : "not known; choose it above");
    if (d.unknown_code) line("Code", `${d.unknown_code}, which is not in this catalog`);
    const code = d.code ?? d.standard;
    if (code !== undefined) {
        line("Meaning", of(code).summary, of(code).href);
        if (d.code !== undefined) line("Note", of(code).note);
    }
    candidates();
    for (const argument of d.arguments ?? []) line("Argument", argument);
    line("Standard code", d.standard);
    line("error", d.error);
    line("Status", d.status);
    if (shown.told_by) line("Told by", `“${shown.told_by}”`);
    line("Evidence", `${words.evidence[d.evidence]} (${d.evidence})${d.quoted ? ", inside a text" : ""}`);
    line("Decided by", `${words.reason[d.reason]} (${d.reason})`);
    for (const [name, value] of Object.entries(d.next ?? {})) {
        if (!name.startsWith("wait")) line(name, typeof value === "string" ? value : JSON.stringify(value));
    }
    for (const [name, id] of Object.entries(d.support_ids ?? {})) line(name, id);
    if (shown.errors.length > 1) {
        for (const [number, error] of shown.errors) {
            const root = error === d.code ? " (the root cause, explained here)" : "";
            line(`Line ${number}`, `${error}: ${of(error).title}${root}`, of(error).href);
        }
    }
    if (d.code === undefined) line("Would help", missing);
    return all;
}

/** The text for the administrator, with what the recognizer has no texts for. */
export function forAdmin(shown, of) {
    const { code } = shown.diagnosis;
    if (code === undefined) return shown.for_admin;
    const { title, summary } = of(code);
    return shown.for_admin.replace(`Error: ${code}: \n`, () => `Error: ${code}: ${title}\n`)
        .replace("What it means: \n", () => `What it means: ${summary}\n`);
}

/** What goes into a ticket: nothing that is secret. */
export function forTicket(shown, words, of) {
    const { diagnosis: d } = shown;
    const advice = isNothing(shown) ? "" : `What to do: ${words.recovery[d.recovery]}\nWho acts: ${words.actor[d.actor]}\n`;
    return `${forAdmin(shown, of)}${advice}\n${shown.redacted}\n`;
}
