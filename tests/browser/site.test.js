// The reference site in Chromium. `.ci/browser` runs it with SITE, the program that builds and serves it; WASM, the
// compiled recognizer; and PROGRAM, the command line whose answers the page has to give as well. With PICTURES, a folder,
// it leaves pictures there.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";

const { SITE, WASM, PROGRAM, CHROMIUM = "/usr/bin/chromium", PICTURES } = process.env;
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const pastes = readFileSync(new URL("pastes.jsonl", import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line));
const secret = "0.AXcAqWerTyUiOpAsDfGhJkLzXcVbNm0123456789";

assert.ok(SITE && WASM && PROGRAM, "run .ci/browser, which says where everything is");

let browser, context, folder, page, requests, root, server;

before(async () => {
    folder = mkdtempSync(join(tmpdir(), "site-"));
    server = spawn(SITE, ["serve", folder, "--port", "0", "--wasm", WASM], { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: server.stdout })) {
        if (line.startsWith("http://")) {
            root = line;
            break;
        }
    }
    const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync"];
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet] });
});

after(async () => {
    await browser?.close();
    server?.kill();
    rmSync(folder, { recursive: true });
});

beforeEach(() => open({}));

afterEach(async () => {
    await context.close();
    assert.deepEqual(requests.filter((url) => !url.startsWith(root)), [], "a request has left the site");
    assert.deepEqual(requests.filter((url) => url.includes(secret) || url.includes("?")), [], "a request has a part of the text");
});

/** A new browser window of some size or color scheme, which fails the test if anything goes wrong on a page. */
async function open(options) {
    await context?.close();
    context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
    page = await context.newPage();
    requests = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => assert.fail(error));
    page.on("console", (message) => assert.notEqual(message.type(), "error", message.text()));
    page.setDefaultTimeout(10_000);
    await page.goto(root);
}

/** Fills in the form as a person does, and waits for what the page says. */
async function paste({ text, vendor = "", status = "", presented = "", consumer = false }) {
    await page.fill("#text", text);
    await page.selectOption("#vendor", vendor);
    await page.fill("#status", status);
    await page.selectOption("#presented", presented);
    await page.setChecked("#consumer", consumer);
    await page.click("text=Recognize");
    await page.waitForFunction(() => document.activeElement.id === "verdict");
}

/** What the page says, as lists by name. */
function said() {
    return page.$$eval("#lines dt", (terms) => {
        const said = {};
        for (const term of terms) (said[term.textContent] ??= []).push(term.nextElementSibling.textContent);
        return said;
    });
}

/** What the program says about the same. */
function program({ text, vendor, status, presented, consumer }) {
    const options = Object.entries({ vendor, status, presented }).filter(([, value]) => value);
    const flags = options.flatMap(([name, value]) => [`--${name}`, value]);
    try {
        return JSON.parse(execFileSync(PROGRAM, ["recognize", "--json", ...flags, ...(consumer ? ["--consumer"] : [])], { input: text }));
    } catch (error) {
        // It exits with 1 where nothing is known.
        return JSON.parse(error.stdout);
    }
}

const keyword = (lines) => lines?.[0].match(/\((\w+)\)(, inside a text)?$/)?.[1];

async function picture(name) {
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: name !== "search" });
}

async function axeFindsNothing() {
    // Not with addScriptTag, which the page's policy forbids.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
}

for (const given of pastes) {
    test(`the page says what the program says: ${given.name}`, async () => {
        const expected = program(given);
        await paste(given);
        const [lines, head] = [await said(), await page.textContent("#head")];
        const code = expected.code ?? expected.standard;
        if (code !== undefined) assert.equal(head, `${code}: ${expected.title}`);
        else assert.equal(head, "Not recognized");
        if (expected.evidence === "nothing") {
            assert.deepEqual([lines["Who acts"], lines.Tokens], [undefined, undefined], "advice would be made up");
        } else {
            const { recovery, actor, tokens } = expected;
            const shown = { recovery: keyword(lines["Do next"]), actor: keyword(lines["Who acts"]), tokens: keyword(lines.Tokens) };
            assert.deepEqual(shown, { recovery, actor, tokens });
            assert.equal(keyword(lines["If that does not help"]), expected.then);
            assert.equal(keyword(lines["Decided by"]), expected.reason);
            assert.equal(keyword(lines.Evidence), expected.evidence);
            const branches = Object.keys(lines).filter((name) => name.startsWith("If it was"));
            assert.equal(branches.length, Object.keys(expected.if_presented ?? {}).length);
        }
        const candidates = (lines["May be"] ?? []).map((line) => line.split(":")[0]);
        assert.deepEqual(candidates, expected.candidates ?? []);
        assert.equal(await page.textContent("#for-user"), expected.user_message.text);
        assert.equal(await page.textContent("#for-admin"), expected.for_admin);
    });
}

test("the first paste loads no more than 400 KB", async () => {
    await paste(pastes[0]);
    const files = [...new Set(requests)];
    const bodies = await Promise.all(files.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())));
    const sizes = bodies.map((body) => brotliCompressSync(body).length);
    const bytes = sizes.reduce((sum, size) => sum + size);
    console.log(`${sizes.length} files, ${bytes} bytes after Brotli`);
    assert.ok(bytes <= 400_000, `${bytes} bytes`);
});

test("the words that told the error are marked, and what is secret is not shown", async () => {
    await paste({ text: `{"error":"invalid_grant","error_codes":[700082],"refresh_token":"${secret}"} of jane@shop.example`, vendor: "entra" });
    assert.equal(await page.textContent("#marked mark"), "700082");
    assert.ok(await page.isVisible("#live"));
    const shown = await page.textContent("#verdict");
    assert.ok(!shown.includes(secret) && !shown.includes("jane@shop.example"));
    await picture("paste");
});

test("a text without a secret has no warning", async () => {
    await paste(pastes[0]);
    assert.ok(!(await page.isVisible("#live")));
});

test("what is copied for a ticket has code, ids and advice, and nothing secret", async () => {
    const trace = "7b2b0c3e-5a0f-4f0b-9c58-0a7d1f7e2b00";
    const text = `{"error":"invalid_grant","error_description":"AADSTS700082: old. Trace ID: ${trace}","refresh_token":"${secret}"}`;
    await paste({ text });
    await page.click("text=Copy for ticket");
    await page.waitForSelector("#copied:not(:empty)");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ["AADSTS700082", trace, "Send the user through sign-in."]) assert.ok(copied.includes(part), copied);
    assert.ok(!copied.includes(secret));
});

test("the message for the user is copied in the language that was chosen", async () => {
    await paste(pastes[0]);
    await page.selectOption("#language", "de");
    await page.waitForSelector("#for-user[lang=de]");
    await page.click("text=Copy message for the user");
    await page.waitForSelector("#copied:not(:empty)");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "Melden Sie sich an, um fortzufahren.");
});

test("the address has the code and nothing of the text, and leads to the code's page", async () => {
    await paste({ text: `AADSTS700082 for client shop-frontend ${secret}` });
    assert.equal(page.url(), `${root}#entra/AADSTS700082`);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(kept, [0, 0, ""]);
    await page.goto("about:blank");
    await page.goto(`${root}#entra/AADSTS700082`);
    await page.waitForURL(`${root}entra/AADSTS700082.html`);
});

test("a pasted text is read at once, and a later one replaces it", async () => {
    await page.evaluate(() => navigator.clipboard.writeText("AADSTS50058: nobody is here"));
    await page.focus("#text");
    await page.keyboard.press("Control+V");
    await page.waitForSelector("#head:text-matches('^AADSTS50058')");
    await page.evaluate(() => navigator.clipboard.writeText("AADSTS700082: old"));
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+V");
    await page.waitForSelector("#head:text-matches('^AADSTS700082')");
    await page.click("text=Clear");
    assert.ok(!(await page.isVisible("#verdict")));
    assert.equal(page.url(), root);
});

test("a title of ours leads to its codes", async () => {
    await paste({ text: "it says: Refresh token idle too long" });
    assert.match((await said())["May be"][0], /^AADSTS700082: Refresh token idle too long/);
});

test("what cannot be read is said", async () => {
    await page.click("text=Recognize");
    assert.equal(await page.textContent("#problem"), "Paste something first.");
    await page.fill("#status", "40");
    await page.click("text=Recognize");
    assert.equal(await page.textContent("#problem"), "An HTTP status is a number of three digits.");
});

for (const [wanted, first] of [
    ["50058", /^AADSTS50058 /],
    ["aadsts50058", /^AADSTS50058 /],
    ["login_required", /^login_required /],
    ["refresh token idle", /^AADSTS700082 /],
]) {
    test(`a search for “${wanted}” finds the code first`, async () => {
        await page.fill("#search", wanted);
        await page.waitForSelector("#found li");
        assert.match(await page.textContent("#found li"), first);
    });
}

test("a search without a result says so", async () => {
    await page.fill("#search", "qqqqqq");
    await page.waitForSelector("#found-none:not([hidden])");
});

test("search and box work with the keyboard alone", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("50058");
    await page.waitForSelector("#found li");
    await picture("search");
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.getAttribute("#search", "aria-activedescendant"), "found-0");
    await page.keyboard.press("Enter");
    await page.waitForURL(/entra\/AADSTS50058\.html$/);
    await page.goto(root);
    for (let tabs = 0; tabs < 20 && (await page.evaluate(() => document.activeElement.id)) !== "text"; tabs++) await page.keyboard.press("Tab");
    await page.keyboard.type("login_required");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(() => document.activeElement.id === "verdict");
    assert.match(await page.textContent("#head"), /^login_required: /);
});

test("the page of a code says what happened, what to do, who can act, and gives an example that is recognized", async () => {
    await page.goto(`${root}okta/user_not_assigned.html`);
    for (const heading of ["What happened", "What to do", "On the wire", "Source", "Neighbors"]) {
        assert.equal(await page.locator(`h2:text-is("${heading}")`).count(), 1, heading);
    }
    assert.ok((await page.textContent("main")).includes("an administrator of the user's organization"));
    await axeFindsNothing();
    await picture("code");
    const example = await page.textContent("pre");
    await page.goto(root);
    await paste({ text: example, vendor: "okta" });
    assert.match(await page.textContent("#head"), /^user_not_assigned: /);
});

test("without JavaScript the codes can be looked up", async () => {
    await open({ javaScriptEnabled: false });
    assert.ok(!(await page.isVisible("#paste")) && !(await page.isVisible("#search")));
    await page.click("nav >> text=Vendors");
    await page.click("a[href='okta/index.html']");
    await page.click("text=user_not_assigned");
    assert.equal(await page.textContent("#code"), "user_not_assigned");
});

for (const colorScheme of ["light", "dark"]) {
    test(`on a phone, in ${colorScheme} mode, nothing is too wide and axe finds nothing`, async () => {
        await open({ colorScheme, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
        await paste({ text: `{"error":"invalid_grant","error_codes":[700082],"refresh_token":"${secret}"}`, vendor: "entra" });
        await page.click("summary");
        await picture(`phone-${colorScheme}`);
        for (const path of ["", "vendors.html", "okta/index.html", "entra/AADSTS700082.html", "standard/invalid_grant.html"]) {
            if (path) await page.goto(root + path);
            const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(wider <= 0, `${path} is ${wider} pixels too wide`);
            await axeFindsNothing();
        }
    });
}

test("every link leads to a file of the site", async () => {
    const seen = new Set();
    for (const path of ["", "vendors.html", "standard/index.html", "okta/index.html", "okta/user_not_assigned.html", "keycloak/index.html"]) {
        await page.goto(root + path);
        for (const link of await page.$$eval("a", (links) => links.map(({ href }) => href.split("#")[0]))) {
            if (link.startsWith(root)) seen.add(link);
        }
    }
    assert.ok(seen.size > 100);
    const broken = [];
    for (const link of seen) {
        if (!(await fetch(link)).ok) broken.push(link);
    }
    assert.deepEqual(broken, []);
});
