/* The loader: one classic script, written by hand. It defines <suunta-widget>, fetches what that needs, checks it by
   hash, and puts the widget where the element stands. Until something real can be shown, and whenever something
   fails, the plain link inside the element is what people see. It holds the answers outside the wasm, so that a
   broken widget loses nothing. */
(function () {
  "use strict";
  const script = document.currentScript;
  if (!script || !script.src || !window.customElements || !Element.prototype.attachShadow) return;

  const base = new URL(".", script.src);
  const server = base.origin;
  const links = %LINKS%;
  const idleLimit = 2 * 60 * 60 * 1000;
  const running = new Set();
  const runs = new WeakMap();

  const warn = (text) => console.warn("Suunta: " + text + " The plain link stays on the page.");
  const address = (path) => new URL(path, base).href;
  const policyHint = (name) => "If the page has a content policy, " + name + " must allow " + server + ".";

  /* What every element shares, fetched once: code, wasm, look. */
  let parts = null;
  const load = () => parts || (parts = Promise.all([glue(), css()]).catch((error) => {
    parts = null;
    throw error;
  }));

  const asset = (name, integrity) =>
    fetch(address("assets/" + name), { integrity: integrity, credentials: "omit" });

  /* A further script, by its hash, and what it hands over. */
  let policy = null;
  const aside = (name, integrity) => new Promise((resolve, reject) => {
    const tag = document.createElement("script");
    let source = address("assets/" + name);
    if (window.trustedTypes) {
      try {
        // Once: where a page names its policies, none may be made twice.
        policy = policy || window.trustedTypes.createPolicy("suunta", { createScriptURL: (url) => url });
        source = policy.createScriptURL(source);
      } catch (e) { /* The name is taken or not allowed: perhaps plain addresses are. */ }
    }
    tag.crossOrigin = "anonymous";
    tag.integrity = integrity;
    if (script.nonce) tag.nonce = script.nonce;
    tag.suunta = resolve;
    tag.onload = () => tag.remove();
    tag.onerror = () => {
      tag.remove();
      reject(new Error("its code could not be loaded. " + policyHint("script-src")));
    };
    tag.src = source;
    document.head.appendChild(tag);
  });

  /* Saving and opening elsewhere (`keep.js`), fetched when the person asks for it. */
  let keeper = null;
  const kept = () => keeper || (keeper = aside("%KEEP%", "%KEEP_INTEGRITY%").catch((error) => {
    keeper = null;
    throw error;
  }));

  function glue() {
    const wasm = asset("%WASM%", "%WASM_INTEGRITY%").catch(() => {
      throw new Error("its wasm could not be fetched, or is not the file this script was built with. " + policyHint("connect-src"));
    });
    wasm.catch(() => {});
    return aside("%GLUE%", "%GLUE_INTEGRITY%").then((code) => wasm.then((answer) => {
      if (!answer.ok) throw new Error("its wasm is not on the server (" + answer.status + ").");
      return code({ module_or_path: answer });
    }).then(() => {
      code.watch(broken);
      window.addEventListener("error", (event) => {
        if (event.error instanceof WebAssembly.RuntimeError) broken();
      });
      return code;
    }).catch((error) => {
      throw /unsafe-eval|Content Security/i.test(error.message)
        ? new Error("the page's content policy refuses wasm; add 'wasm-unsafe-eval' to script-src.")
        : error;
    }));
  }

  const css = () => asset("%CSS%", "%CSS_INTEGRITY%").then((answer) => answer.text());

  const sheet = (view, text) => {
    const made = new view.CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };

  /* A panic ends the wasm for every widget on the page: each shows its message and the way on, with its answers. */
  function broken() {
    running.forEach((run) => {
      const words = run.words;
      running.delete(run);
      run.handle = null;
      if (!words) return back(run);
      const make = (name, className, text) => {
        const made = document.createElement(name);
        made.className = className;
        if (text) made.textContent = text;
        return made;
      };
      const box = make("div", "suunta");
      box.lang = words.lang;
      box.dir = words.dir;
      const panel = make("div", "s-panel");
      const main = make("div", "s-main s-stack");
      const title = make("h2", "s-title", words.title);
      title.tabIndex = -1;
      const form = make("form", "s-nav");
      form.method = "post";
      form.action = server + words.plain;
      const field = make("input", "");
      field.type = "hidden";
      field.name = "answers";
      field.value = JSON.stringify(run.answers || {});
      const button = make("button", "s-button", words.link);
      button.name = "move";
      button.value = "open";
      form.append(field, button);
      const text = make("p", "");
      words.text.split(words.phone).forEach((piece, i) => {
        if (i) {
          const call = make("a", "", words.phone);
          call.href = "tel:" + words.phone.replace(/[^+\d]/g, "");
          text.append(call);
        }
        text.append(piece);
      });
      main.append(title, text, form);
      panel.append(main);
      box.append(panel);
      run.root.replaceChildren(box);
      title.focus();
    });
  }

  /* The plain link again, also where a shadow root hides it. */
  function back(run) {
    if (run.root) run.root.replaceChildren(document.createElement("slot"));
  }

  function link(element, site, lang) {
    if (element.childElementCount || !site) return;
    const made = document.createElement("a");
    const known = links[lang] ? lang : Object.keys(links)[0];
    made.href = server + "/s/" + encodeURIComponent(site) + "/" + known;
    made.lang = known;
    made.textContent = links[known];
    element.append(made);
  }

  /* The languages to try, best first: chosen before, the element's, the page's, the browser's. */
  function wishes(element, chosen) {
    const near = element.closest("[lang]:not([lang=''])");
    const all = [chosen, near && near.lang].concat(navigator.languages || []);
    const out = [];
    all.forEach((lang) => {
      if (!lang) return;
      lang = lang.toLowerCase();
      [lang, lang.split("-")[0]].forEach((l) => out.includes(l) || out.push(l));
    });
    return out;
  }

  async function manifest(site, wished) {
    const get = async (lang) => {
      let answer;
      try {
        answer = await fetch(address("sites/" + encodeURIComponent(site) + "/" + lang + ".json"), { credentials: "omit" });
      } catch (error) {
        const alive = await fetch(script.src, { mode: "no-cors" }).then(() => true, () => false);
        throw new Error(alive
          ? "the site \"" + site + "\" does not list this page's origin (" + location.origin + ")."
          : "the server does not answer. " + policyHint("connect-src"));
      }
      if (answer.status === 404) throw new Error("the server knows no site \"" + site + "\".");
      if (!answer.ok) throw new Error("the server answered " + answer.status + " for the site \"" + site + "\".");
      return answer.json();
    };
    // The server answers in the site's first language when it does not offer the one asked for.
    const found = await get(wished.find((l) => /^[a-z-]{2,12}$/.test(l)) || Object.keys(links)[0]);
    const best = wished.find((l) => found.languages.includes(l)) || found.languages[0];
    return best === found.lang ? found : get(best);
  }

  /* One sessionStorage key keeps a reload, if the site allows it and the browser has it. */
  const key = (run) => "suunta:" + run.site;
  function restore(run) {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key(run)));
      if (kept && now() - kept.time < idleLimit) return kept;
      sessionStorage.removeItem(key(run));
    } catch (e) { /* Storage is blocked or not ours to read. */ }
    return {};
  }
  function keep(run) {
    try {
      if (run.answers && run.keeps) {
        sessionStorage.setItem(key(run), JSON.stringify({ time: run.used, lang: run.lang, page: run.page, answers: run.answers }));
      } else {
        sessionStorage.removeItem(key(run));
      }
    } catch (e) { /* Then a reload starts again, as the start screen says of such sites. */ }
  }
  const now = () => Date.now();

  function print(run, node) {
    const frame = document.createElement("iframe");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    frame.style.cssText = "position:fixed;inline-size:0;block-size:0;border:0;inset-inline-end:0;inset-block-end:0";
    run.root.append(frame);
    const page = frame.contentDocument;
    const root = node.closest(".suunta");
    page.documentElement.lang = root.lang;
    page.documentElement.dir = root.dir;
    page.title = document.title;
    page.adoptedStyleSheets = [sheet(frame.contentWindow, run.css)];
    const outer = page.importNode(root, false);
    outer.append(page.importNode(node, true));
    outer.querySelectorAll("details").forEach((d) => { d.open = true; });
    page.body.style.margin = "0";
    page.body.append(outer);
    const done = () => setTimeout(() => frame.remove(), 500);
    frame.contentWindow.addEventListener("afterprint", done);
    setTimeout(done, 10 * 60 * 1000);
    frame.contentWindow.focus();
    frame.contentWindow.print();
  }

  /* Copies text; where the browser lets nobody at its clipboard, by way of a field. */
  async function copy(run, node) {
    try {
      await navigator.clipboard.writeText(node.innerText);
    } catch (e) {
      const before = run.root.activeElement;
      const field = document.createElement("textarea");
      field.value = node.innerText;
      run.root.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      if (before) before.focus({ preventScroll: true });
      if (!done) throw e;
    }
  }

  /* The server's send page in a frame. Believed is only what comes from this frame and from the server's origin. */
  function frame(run, node, answers, on) {
    if (run.unframe) run.unframe();
    let done = false;
    const hear = (event) => {
      const said = event.data;
      if (event.source !== node.contentWindow || event.origin !== server || !said) return;
      clearTimeout(late);
      if (said.suunta === "ready" && !done) {
        event.source.postMessage({ suunta: "answers", answers: answers, lang: run.lang }, server);
        on("ready", "");
      } else if (said.suunta === "height" && said.height > 0 && said.height < 20000) {
        node.style.blockSize = Math.ceil(said.height) + "px";
      } else if (said.suunta === "back") {
        on("back", "");
      } else if (said.suunta === "sent" && !done) {
        done = true;
        on("sent", String(said.number || "").slice(0, 40));
      }
    };
    const late = setTimeout(() => on("missing", ""), 15000);
    window.addEventListener("message", hear);
    run.unframe = () => {
      clearTimeout(late);
      window.removeEventListener("message", hear);
    };
  }

  function host(run) {
    const tell = (name, detail) =>
      run.element.dispatchEvent(new CustomEvent("suunta:" + name, { bubbles: true, composed: true, detail: detail || null }));
    return {
      get: (path) => fetch(server + path, { credentials: "omit" }).then((answer) => {
        if (!answer.ok) throw answer.status;
        return answer.json();
      }),
      post: (path, json) => fetch(server + path, {
        method: "POST",
        credentials: "omit",
        headers: { "content-type": "application/json" },
        body: json,
      }).then((answer) => {
        if (!answer.ok) throw answer.status;
      }),
      save(json) {
        run.answers = JSON.parse(json);
        run.used = now();
        keep(run);
      },
      clear() {
        run.answers = null;
        keep(run);
      },
      step: (stretch, number) => tell("step", { stretch: stretch, number: number }),
      finished: () => tell("finished"),
      sent: () => tell("sent"),
      words(lang, dir, title, text, phone, link, plain) {
        run.lang = lang;
        run.words = { lang, dir, title, text, phone, link, plain };
        keep(run);
      },
      frame: (node, answers, on) => frame(run, node, JSON.parse(answers), on),
      keep: (order, path, root, answers, code) => kept().then((act) =>
        act(order, { site: run.site, lang: run.lang, path: server + path }, root, answers, code)),
      copy: (node) => copy(run, node),
      print(node) {
        try {
          print(run, node);
        } catch (e) {
          window.print();
        }
      },
    };
  }

  async function start(run) {
    const element = run.element;
    const kept = restore(run);
    // A language chosen in the widget holds over a reload, but not on the city's page in another language.
    run.page = wishes(element)[0];
    const wished = wishes(element, kept.page === run.page && kept.lang);
    if (!run.site) throw new Error("the element has no site attribute.");
    const loading = load();
    loading.catch(() => {});
    const found = await manifest(run.site, wished);
    const texts = await fetch(server + found.texts_start, { credentials: "omit" }).then((a) => a.json());
    const [code, look] = await loading;
    if (run.over) return;
    run.keeps = found.info.keep_in_session;
    run.answers = run.answers || (run.keeps && kept.answers) || null;
    run.used = kept.time || now();
    run.lang = found.lang;
    run.css = look;
    run.root = element.shadowRoot || element.attachShadow({ mode: "open" });
    run.root.adoptedStyleSheets = [sheet(window, look)];
    const box = document.createElement("div");
    run.root.replaceChildren(box);
    running.add(run);
    run.handle = code.mount(box, server, found, texts, run.answers, host(run));
    const use = () => { run.used = now(); };
    box.addEventListener("pointerdown", use);
    box.addEventListener("keydown", use);
    run.timer = setInterval(() => {
      if (run.answers && run.handle && now() - run.used > idleLimit) run.handle.clear();
    }, 30000);
  }

  function begin(element) {
    const site = element.getAttribute("site") || "";
    const run = { element, site, answers: (runs.get(element) || {}).answers || null };
    runs.set(element, run);
    link(element, site, wishes(element)[0]);
    start(run).catch((error) => {
      if (run.over) return;
      running.delete(run);
      back(run);
      warn(error && error.message ? error.message : String(error));
    });
  }

  function end(element) {
    const run = runs.get(element);
    if (!run || run.over) return;
    run.over = true;
    running.delete(run);
    clearInterval(run.timer);
    if (run.unframe) run.unframe();
    if (run.handle) {
      try {
        run.handle.destroy();
      } catch (e) { /* It is gone already. */ }
    }
    back(run);
  }

  if (!customElements.get("suunta-widget")) {
    customElements.define("suunta-widget", class extends HTMLElement {
      static get observedAttributes() { return ["lang", "site"]; }
      connectedCallback() {
        const run = runs.get(this);
        if (!run || run.over) begin(this);
      }
      disconnectedCallback() {
        end(this);
      }
      attributeChangedCallback(name, before, after) {
        const run = runs.get(this);
        if (before === after || !run || run.over) return;
        if (name === "lang") {
          if (run.handle && after) run.handle.set_language(after);
        } else {
          end(this);
          runs.delete(this);
          begin(this);
        }
      }
    });
  }

  if (script.dataset.site) {
    const element = document.createElement("suunta-widget");
    element.setAttribute("site", script.dataset.site);
    if (script.dataset.lang) element.lang = script.dataset.lang;
    script.after(element);
  }
})();
