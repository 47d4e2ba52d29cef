/* "Save and go on elsewhere": loaded only when the person asks for it. Makes a code, encrypts the answers with a key
   from it, and opens them again. The code stays here and on the person's paper. Answers to the widget by promises; a
   refusal is one word, which names the message that the person reads. */
(function () {
  "use strict";
  const taker = document.currentScript;
  /* Crockford's alphabet: no I, L, O or U. Fifteen letters of chance, 75 bits, and one that checks them. */
  const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const chance = 15;
  /* Each guess costs so many hashes, the person's own too: a second or two on a simple phone. */
  const rounds = 600000;
  const step = 1024;
  const largest = 33 * step;
  const text = new TextEncoder();

  /* Horner's scheme over GF(32) with x^5 + x^2 + 1: finds every single slip and every swap of neighbours. */
  const check = (values) => values.reduce((sum, value) => {
    const doubled = (sum ^ value) << 1;
    return doubled & 32 ? doubled ^ 37 : doubled;
  }, 0);

  const written = (values) => values.concat(check(values)).map((value) => letters[value]).join("").match(/.{4}/g).join("-");

  const fresh = () => written([...crypto.getRandomValues(new Uint8Array(chance))].map((byte) => byte & 31));

  /* A code as people type it: any case, spaces and dashes anywhere, O for 0, I and L for 1. */
  function read(typed) {
    const plain = typed.toUpperCase().replace(/[\s._\u2010-\u2015-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
    if (!plain) throw "empty";
    const values = [...plain].map((letter) => letters.indexOf(letter));
    // Thirteen letters are what a person holds who has sent us their case.
    if (values.length === 13) throw "case";
    if (values.length !== chance + 1 || values.includes(-1)) throw "form";
    const data = values.slice(0, chance);
    if (check(data) !== values[chance]) throw "check";
    return written(data);
  }

  /* What the code is good for on this site: an id that the server may know, and a key that it may not. */
  async function derive(code, site) {
    if (!crypto.subtle) throw "cannot";
    const bound = text.encode("suunta/kept/1/" + site);
    const typed = await crypto.subtle.importKey("raw", text.encode(code.replace(/-/g, "")), "PBKDF2", false, ["deriveBits"]);
    const slow = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: bound, iterations: rounds }, typed, 256);
    const root = await crypto.subtle.importKey("raw", slow, "HKDF", false, ["deriveBits", "deriveKey"]);
    const use = (info) => ({ name: "HKDF", hash: "SHA-256", salt: bound, info: text.encode(info) });
    const id = new Uint8Array(await crypto.subtle.deriveBits(use("id"), root, 256));
    const key = await crypto.subtle.deriveKey(use("key"), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    return { bound, key, id: [...id].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
  }

  const base64 = (bytes) => btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ""));
  const bytes = (base) => Uint8Array.from(atob(base), (sign) => sign.charCodeAt(0));

  /* Nonce, then the document, filled up with zeros to whole steps, under the key and bound to site and form. */
  async function seal(from, state) {
    // An old library's `toJSON` would make texts of the lists.
    const plain = text.encode(JSON.stringify(state, function (name) { return this[name]; }));
    const filled = new Uint8Array(Math.ceil((plain.length + 1) / step) * step);
    if (filled.length > largest) throw "large";
    filled.set(plain);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const body = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: from.bound }, from.key, filled);
    const all = new Uint8Array(iv.length + body.byteLength);
    all.set(iv);
    all.set(new Uint8Array(body), iv.length);
    return base64(all);
  }

  async function unseal(from, sealed) {
    const all = bytes(sealed);
    const aes = { name: "AES-GCM", iv: all.subarray(0, 12), additionalData: from.bound };
    const plain = await crypto.subtle.decrypt(aes, from.key, all.subarray(12));
    return JSON.parse(new TextDecoder().decode(plain).replace(/\0+$/, ""));
  }

  async function ask(path, body) {
    let answer;
    try {
      answer = await fetch(path, {
        method: "POST",
        credentials: "omit",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    } catch (e) {
      throw "offline";
    }
    if (answer.status === 404) throw "unknown";
    if (answer.status === 429) throw "wait";
    if (!answer.ok) throw "offline";
    return answer.status === 204 ? {} : answer.json();
  }

  /* A file that only the code opens. */
  function download(site, sealed) {
    const day = new Date().toISOString().slice(0, 10);
    const link = document.createElement("a");
    const content = JSON.stringify({ suunta: "kept/1", site, sealed });
    link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    link.download = "suunta-" + day + ".json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  const orders = {
    async save(at, state, known) {
      const code = known || fresh();
      const from = await derive(code, at.site);
      const answer = await ask(at.path, { id: from.id, sealed: await seal(from, state) });
      return { code, until: answer.until };
    },
    async file(at, state, known) {
      const code = known || fresh();
      download(at.site, await seal(await derive(code, at.site), state));
      return { code };
    },
    async open(at, fields) {
      const code = read(fields.code);
      if (!fields.file) {
        const from = await derive(code, at.site);
        const answer = await ask(at.path + "/open", { id: from.id });
        const state = await unseal(from, answer.sealed).catch(() => { throw "unknown"; });
        return { code, until: answer.until, answers: state.answers, lang: state.lang };
      }
      let found = {};
      try {
        found = JSON.parse(await fields.file.text());
      } catch (e) { /* Not one of our files. */ }
      if (!found || found.suunta !== "kept/1") throw "file";
      const state = await unseal(await derive(code, at.site), found.sealed).catch(() => { throw "other"; });
      return { code, answers: state.answers, lang: state.lang };
    },
    async drop(at, state, known) {
      const from = await derive(known, at.site);
      await ask(at.path + "/delete", { id: from.id });
      return {};
    },
  };

  /* Does an order for the widget on a site, with what stands in the fields of its screen. */
  taker.suunta(async (order, at, root, answers, known) => {
    const field = (name) => root.querySelector("#kept-" + name) || {};
    if (order === "open") return orders.open(at, { code: field("code").value || "", file: (field("file").files || [])[0] });
    return orders[order](at, { answers: JSON.parse(answers), lang: at.lang }, known);
  });
})();
