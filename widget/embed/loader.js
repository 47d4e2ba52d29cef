/* The loader: one classic script, written by hand. It defines <suunta-widget>, fetches the first questions in one request and
   leads through them while the wasm comes; everything else it loads is checked by hash. Of the three ways (widget, the same in
   a frame, plain link) it takes the first that the page allows; until something real can be shown, and whenever something
   fails, the plain link inside the element is what people see. It holds the answers outside the wasm, so that a broken
   widget loses nothing. What only the running widget needs is in `host.js`. */
(function () {
  "use strict";
  const script = document.currentScript;
  if (!script || !script.src || !window.customElements) return;

  /* The short form: an element where the tag stands. A page that brings its old body back has it there already. */
  const tagged = "suunta-widget";
  const place = () => {
    const data = script.dataset;
    const next = script.nextElementSibling;
    if (!data.site || (next && next.localName === tagged)) return;
    const element = document.createElement(tagged);
    for (const name of ["site", "lang", "look", "theme", "municipality", "history", "instrument"]) {
      if (data[name]) element.setAttribute(name, data[name]);
    }
    script.after(element);
  };
  /* Another copy of the tag is at work here. */
  if (customElements.get(tagged)) return place();

  const base = new URL("../v1/", script.src);
  const server = base.origin;
  const links = %LINKS%;
  const idleLimit = 2 * 60 * 60 * 1000;
  const running = new Set();
  const runs = new WeakMap();

  const now = () => Date.now();
  const warn = (text) => console.warn("Suunta: " + text);
  const address = (path) => new URL(path, base).href;
  const get = (path, more) => fetch(address(path), { credentials: "omit", ...more });
  const policyHint = (name) => " A content policy must allow " + server + " in " + name + ".";
  /* As it is, whatever an old library's `toJSON` makes of lists. */
  const json = (value) => JSON.stringify(value, function (name) { return this[name]; });
  const said = (error) => (error && error.message) || String(error);
  /* After the next picture and the one that follows it, which must not wait; on a page that is drawn to nobody a moment later. */
  const soon = (work) => {
    const go = () => {
      if (work) work();
      work = null;
    };
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)));
    setTimeout(go, 300);
  };

  /* Where the browser knows trusted types, the page may trust this name or not; it may demand them, and asking would be a
     violation. */
  let trust = null;
  let trusted = true;
  try {
    trust = window.trustedTypes && trustedTypes.createPolicy("suunta", { createHTML: (h) => h, createScriptURL: (u) => u });
  } catch (e) {
    trusted = false;
  }

  /* Asked first and once: where the page's policy forbids wasm, nothing is fetched in vain. */
  let wasm = null;
  const wasmAllowed = () => {
    if (wasm === null) {
      try {
        wasm = !!new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
      } catch (e) {
        wasm = false;
      }
    }
    return wasm;
  };

  /* A refusal by the page's policy is told here, not by fetch. */
  let refused = false;
  document.addEventListener("securitypolicyviolation", (event) => {
    if (String(event.blockedURI).startsWith(server) && event.disposition === "enforce") refused = true;
  });

  /* What every element shares, fetched once: code, wasm, look. */
  let parts = null;
  const load = () => parts || (parts = Promise.all([
    code(),
    get("assets/%CSS%", { integrity: "%CSS_INTEGRITY%" }).then((answer) => answer.text()).then(sheet),
  ]).then(([[glue, host], css]) => ({ css, ...host(glue, server, running, keep, tell, sheet, aside, look, reveal, show, draw, dress, soon) })).catch((error) => {
    parts = null;
    throw error;
  }));

  /* A further script of ours, checked by hash and loaded once: gives what that script hands over. */
  const loaded = {};
  const aside = (name, integrity) => loaded[name] || (loaded[name] = new Promise((resolve, reject) => {
    const tag = document.createElement("script");
    const source = address("assets/" + name);
    tag.crossOrigin = "anonymous";
    tag.integrity = integrity;
    if (script.nonce) tag.nonce = script.nonce;
    tag.suunta = (...all) => resolve(all);
    tag.onload = () => tag.remove();
    tag.onerror = () => {
      tag.remove();
      loaded[name] = null;
      reject(new Error("Its code did not come." + policyHint("script-src")));
    };
    tag.src = trust ? trust.createScriptURL(source) : source;
    document.head.appendChild(tag);
  }));

  function code() {
    const bytes = get("assets/%WASM%", { integrity: "%WASM_INTEGRITY%" }).catch(() => {
      throw new Error("Its wasm did not come, or is another file." + policyHint("connect-src"));
    });
    bytes.catch(() => {});
    return aside("%GLUE%", "%GLUE_INTEGRITY%").then((both) => bytes.then((answer) => both[0]({ module_or_path: answer })).then(() => both));
  }

  function sheet(text, view) {
    const made = new (view || window).CSSStyleSheet();
    made.replaceSync(text);
    return made;
  }

  function tell(run, name, detail) {
    run.element.dispatchEvent(new CustomEvent("suunta:" + name, { bubbles: true, composed: true, detail: detail || null }));
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
    const out = [];
    for (const wish of [chosen, near && near.lang].concat(navigator.languages || [])) {
      const lang = String(wish || "").toLowerCase();
      for (const l of [lang, lang.split("-")[0]]) {
        if (/^[a-z-]{2,12}$/.test(l) && !out.includes(l) && out.length < 8) out.push(l);
      }
    }
    return out;
  }

  /* The one request: what the site is, the first questions, their look. */
  async function first(run, wished) {
    const site = run.site;
    const look = run.element.getAttribute("look");
    const path = "sites/" + encodeURIComponent(site) + "/" + (wished.join(".") || "fi") + ".json" + (look ? "?look=" + encodeURIComponent(look) : "");
    let answer;
    try {
      answer = await get(path);
    } catch (error) {
      await new Promise((go) => setTimeout(go, 20));
      if (refused) throw { message: "The page refuses the connection." + policyHint("connect-src"), frame: true };
      const alive = await fetch(script.src, { mode: "no-cors" }).then(() => true, () => false);
      throw new Error(alive
        ? "The site \"" + site + "\" does not list this page's origin (" + self.origin + ")."
        : "The server does not answer.");
    }
    if (!answer.ok) throw new Error("The server answered " + answer.status + " for the site \"" + site + "\".");
    return answer.json();
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
  function keep(run, gone) {
    try {
      if ((run.answers || run.framed) && run.keeps) {
        const { used: time, lang, page, framed, answers } = run;
        sessionStorage.setItem(key(run), json({ time, lang, page, framed, answers }));
      } else if (gone || run.answers) {
        // Otherwise what is kept is another element's, of the same site.
        sessionStorage.removeItem(key(run));
      }
    } catch (e) { /* Then a reload starts again, as the start screen says of such sites. */ }
  }

  /* ── The first questions ── */

  const names = ["start", "municipality", "goal", "finnish", "barriers"];
  const all = (run, selector) => run.box.querySelectorAll(selector);
  const one = (run, selector) => run.box.querySelector(selector);
  const form = (run, name) => one(run, "[data-step=" + (name || run.step) + "]");
  const reply = (run, name) => (run.answers && run.answers.situation || {})[name];
  /* Steps that are passed; the one after them is open. */
  const passed = (run) => {
    if (!run.answers || !run.answers.begun) return 0;
    const open = names.findIndex((name, i) => i && reply(run, name) == null);
    return open < 0 ? names.length : open;
  };
  const here = (run) => {
    const at = names.indexOf(run.answers && run.answers.at);
    const open = passed(run);
    if (at >= 0 && at < open) return names[at];
    return open < names.length ? names[open] : "waiting";
  };

  /* Puts the screens into the shadow root; none is shown yet. */
  function draw(run) {
    const html = run.found.html;
    const made = document.createElement("template");
    made.innerHTML = trust ? trust.createHTML(html) : html;
    run.root = run.root || run.element.shadowRoot || run.element.attachShadow({ mode: "open" });
    run.look = sheet(run.found.css);
    dress(run);
    run.root.replaceChildren(made.content);
    run.box = run.root.firstElementChild;
    run.box.addEventListener("click", (event) => click(run, event));
    run.box.addEventListener("change", (event) => alone(event.target));
    // Fonts with other letters are looked for when all the rest can be seen; room for them is kept.
    for (const name of all(run, ".s-lang button")) {
      const text = name.textContent;
      if (!/[^\0-\u024f]/.test(text)) continue;
      name.style.minInlineSize = text.length * 0.55 + 1.5 + "em";
      name.textContent = "";
      soon(() => { name.textContent = text; });
    }
  }

  /* What a page may set; the last has no value of ours. */
  const settable = ("ink muted ground surface primary primary-strong on-primary tint soft border line warning " +
    "warning-ground error error-ground focus focus-inner corner width space font").split(" ");
  const values = (element) => {
    const style = getComputedStyle(element);
    return settable.map((name) => style.getPropertyValue("--suunta-" + name));
  };

  /* Puts the styles on. Only where the page has set values of its own are they looked over. Empty under our sheet is what a
     page has set to a variable that is not there. */
  function dress(run) {
    if (!run.root.adoptedStyleSheets.length) run.own = values(run.element);
    run.root.adoptedStyleSheets = [run.look].concat(run.css || [], run.later || [], run.fix || []);
    if (run.own.some(Boolean)) return lookOver(run);
    if (run.changes) return soon(() => compare(run));
    // A page may set them later, by a class or a sheet that comes late. Some change something all the time.
    let quiet;
    run.changes = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(() => compare(run), 300);
    });
    for (const node of [run.element, document.documentElement, document.body]) run.changes.observe(node, { attributes: true });
    soon(() => {
      if (run.ended) return;
      const seen = values(run.element);
      if (!seen.slice(0, -1).every(Boolean)) lookOver(run);
      else run.seen = String(seen);
    });
  }
  /* To read all values takes as long as to draw a screen, so it is done after one. */
  const compare = (run) => {
    if (run.seen && !run.ended && run.seen !== String(values(run.element))) lookOver(run);
  };

  /* What has to be another value stands in a sheet after ours. */
  function lookOver(run) {
    if (run.fix) return;
    run.fix = sheet("");
    run.root.adoptedStyleSheets = run.root.adoptedStyleSheets.concat(run.fix);
    aside("%THEME%", "%THEME_INTEGRITY%").then(([watch]) => {
      if (!run.ended) run.unwatch = watch(run.element, run.fix);
    }).catch((error) => warn("The page's colours were not looked over. " + said(error)));
  }

  /* Shows a screen with what is answered on it. */
  function show(run, name, focus) {
    run.step = name;
    // The first screen has just been dressed; to ask once more would have the page laid out twice.
    if (focus) soon(() => compare(run));
    all(run, "[data-step]").forEach((screen) => { screen.hidden = screen.dataset.step !== name; });
    const begun = name !== "start";
    const foot = one(run, ".s-foot");
    foot.hidden = !begun;
    const many = one(run, "details");
    if (many) many.open = !begun;
    ask(run, false);
    const given = reply(run, name);
    form(run).querySelectorAll("input[type=radio],input[type=checkbox]").forEach((input) => {
      const value = input.value;
      const old = given && given.given;
      input.checked = old == null ? !given && name === "municipality" && value === run.element.getAttribute(name)
        : name === "barriers" ? old.includes(value) || (!old.length && value === "nothing") : old === value;
    });
    wrong(run, false);
    all(run, "[data-to]").forEach((a) => { a.href = server + a.dataset.to + name; });
    if (focus) look(form(run).querySelector(".s-title"));
    const number = names.indexOf(name);
    if (number >= 0) tell(run, "step", { stretch: number ? "situation" : "start", number: number || 1 });
    if (name === "broken") {
      const screen = form(run);
      screen.action = server + screen.getAttribute("action");
      screen.elements.answers.value = json(run.answers || {});
    }
    if (name === "waiting") {
      run.slow = setTimeout(() => {
        const title = one(run, "[data-slow]");
        if (title) title.textContent = title.dataset.slow;
      }, 5000);
    }
  }

  /* How far down what the page keeps at the top of its window reaches over a place in the element. */
  const cover = (element, place) => {
    let over = document.elementFromPoint(place.left + 1, place.top + 1);
    while (over && !/fixed|sticky/.test(getComputedStyle(over).position)) over = over.parentElement;
    const end = over && !over.contains(element) ? over.getBoundingClientRect().bottom : 0;
    return end < innerHeight / 2 ? end : 0;
  };

  /* Gives something the focus and brings it into sight (or `from`, its question), without moving the page when it is there
     already: a heading with the top of the widget. */
  function look(node, from) {
    const seen = from || node;
    const panel = seen.matches(".s-title,.s-error-summary") && seen.closest(".s-panel");
    const go = (what, block) => what.scrollIntoView({ behavior: "instant", block });
    const place = seen.getBoundingClientRect();
    node.focus({ preventScroll: true });
    if (place.top < 0 || place.bottom > innerHeight * 0.8) go(panel || seen, panel || from ? "start" : "center");
    const at = seen.getBoundingClientRect();
    const end = cover(seen.getRootNode().host, at);
    if (end || at.bottom > innerHeight) {
      seen.style.scrollMarginTop = end + 12 + "px";
      go(seen, "start");
    }
  }

  /* Brings a place inside a frame into sight, as `look` does with what stands on the page. */
  function reveal(run, node, down) {
    const seen = node.getBoundingClientRect();
    const margin = parseFloat(getComputedStyle(node).getPropertyValue("--suunta-scroll-margin")) || 16;
    let top = seen.top + down;
    const go = (to) => {
      scrollBy({ behavior: "instant", top: top - to });
      top = node.getBoundingClientRect().top + down;
    };
    if (top < margin || top > innerHeight * 0.8) go(margin);
    const end = cover(run.element, { left: seen.left, top });
    if (end) go(end + 12);
  }

  function wrong(run, is) {
    const screen = form(run);
    const box = screen.querySelector(".s-error-summary");
    if (!box) return;
    box.hidden = screen.querySelector(".s-error").hidden = !is;
    // What is hidden would be read with the question all the same.
    screen.querySelector("fieldset").setAttribute("aria-describedby", run.step + "-help" + (is ? " " + run.step + "-error" : ""));
    if (is) look(box);
  }

  /* "None of these" stands alone. */
  function alone(input) {
    if (input.type !== "checkbox" || !input.checked) return;
    input.form.querySelectorAll("input").forEach((other) => {
      if (other !== input && (other.value === "nothing" || input.value === "nothing")) other.checked = false;
    });
  }

  function ask(run, asks) {
    const box = one(run, ".s-foot .s-note");
    box.hidden = !asks;
    one(run, ".s-clear").hidden = asks || !run.answers;
  }

  function click(run, event) {
    const target = event.target.closest("button,a");
    if (!target) return;
    const to = target.value;
    if (target.name) {
      // Not as a form's submit: a frame may forbid forms. Enter in a field presses the form's first button.
      if (run.step === "broken") return;
      event.preventDefault();
      press(run, to);
    } else if (target.lang) {
      if (target.lang !== run.lang) speak(run, target.lang, true);
    } else if (to === "ask") {
      ask(run, true);
      look(one(run, ".s-ask"));
    } else if (to === "keep") {
      ask(run, false);
      look(one(run, ".s-clear"));
    } else if (to === "clear") forget(run);
    else if (to === "open") {
      // What was saved is opened by the widget.
      run.press = { act: to, chosen: [] };
      if (run.ready) return run.ready.take(run);
      run.taken = run.answers;
      show(run, "waiting", true);
      if (run.failed) run.failed();
    }
    else if (target.hash && target.closest(".s-error-summary")) {
      event.preventDefault();
      look(one(run, target.hash), form(run).querySelector("fieldset"));
    }
  }

  function forget(run) {
    if (run.call) return run.call("reset");
    run.answers = run.press = null;
    keep(run, true);
    if (run.handle) return run.handle.clear();
    if (!run.box) return;
    show(run, "start", true);
    notice(run, "cleared");
  }

  function notice(run, name) {
    if (run.handle || !run.box) return;
    const live = one(run, ".s-live");
    live.replaceChildren();
    if (!name) return;
    const note = document.createElement("p");
    note.className = "s-note";
    note.textContent = live.dataset[name];
    live.append(note);
  }

  /* Next, skip or back. With the wasm here the widget takes over, and the press is its first; until then the next screen is
     shown, and at the end words that say what is waited for. */
  function press(run, act) {
    const name = run.step;
    const chosen = [];
    form(run).querySelectorAll("input:checked").forEach((input) => { chosen.push(input.value); });
    if (act === "next" && name !== "start" && !chosen.length) return wrong(run, true);
    notice(run);
    run.press = { act, chosen };
    const before = run.answers;
    if (run.ready) return run.ready.take(run);
    run.answers = after(run, name, act, chosen);
    keep(run);
    const next = here(run);
    if (next === "waiting") {
      // The widget makes its own answer of this press; ours is kept in case it never comes.
      run.taken = before;
      show(run, next, true);
      if (run.failed) run.failed();
    } else {
      run.press = null;
      show(run, next, true);
    }
  }

  /* What a press makes of the answers: as `flow` in `shared` does, which a test holds this against. */
  function after(run, name, act, chosen) {
    const answers = { content: "", digital: [], interests: [], ...run.answers, begun: true };
    const i = names.indexOf(name);
    delete answers.at;
    const open = passed(run);
    if (act === "back") {
      answers.at = names[i - 1];
      return answers;
    }
    if (i) {
      const given = name === "barriers" ? chosen.filter((value) => value !== "nothing") : chosen[0];
      answers.situation = { ...answers.situation, [name]: act === "skip" ? "skipped" : { given } };
    } else answers.situation = answers.situation || {};
    if (i + 1 < open) answers.at = names[i + 1];
    return answers;
  }

  /* Another language: of the widget, or of the first questions with what is chosen on them. */
  async function speak(run, lang, focus) {
    if (run.handle) return run.handle.set_language(lang);
    if (run.call) return run.call("setLanguage", lang);
    if (run.node || !run.found) return;
    const wish = run.wish = {};
    try {
      const found = await first(run, [lang.toLowerCase()].concat(wishes(run.element)));
      if (run.wish !== wish || run.handle || run.ended) return;
      const chosen = [...all(run, "input:checked")].map((input) => input.id);
      const step = run.step;
      const seen = run.root.activeElement && run.root.activeElement.id;
      run.found = found;
      run.lang = found.lang;
      run.ready = null;
      keep(run);
      draw(run);
      show(run, step);
      if (step !== "waiting") chosen.forEach((id) => { one(run, "#" + id).checked = true; });
      const focused = focus ? one(run, "summary,button[lang=" + found.lang + "]") : seen && one(run, "#" + seen);
      if (focused) focused.focus();
      prepare(run);
    } catch (error) {
      notice(run, "offline");
    }
  }

  /* Everything that the widget needs, while the person reads. */
  function prepare(run) {
    const found = run.found;
    const gone = () => run.ended || run.found !== found;
    new Promise(soon).then(() => gone() || Promise.all([load(), get(found.texts_start).then((answer) => answer.json())])).then((all) => {
      if (gone()) return;
      const [parts, words] = all;
      parts.ready(run, words);
      run.ready = parts;
      run.css = parts.css;
      if (run.step === "waiting") parts.take(run);
    }).catch((error) => {
      if (gone()) return;
      warn(said(error));
      run.failed = () => {
        if (run.tried) return show(run, "broken", true);
        run.tried = true;
        frame(run).catch(() => {
          draw(run);
          show(run, "broken", true);
        });
      };
      if (run.step === "waiting") run.failed();
    });
  }

  /* ── The same in a frame: where wasm or the connection is refused ── */

  function frame(run) {
    return new Promise((resolve, reject) => {
      // This is the frame, or another page of the server's own.
      if (location.origin === server) throw new Error("Its own page has it.");
      const node = run.node = document.createElement("iframe");
      const lang = wishes(run.element).find((l) => links[l]) || Object.keys(links)[0];
      node.src = server + "/s/" + encodeURIComponent(run.site) + "/" + lang + (run.other ? "/for/" + run.other : "/widget");
      node.title = links[lang];
      // A title of its own language, whatever the page speaks.
      node.lang = lang;
      node.allow = "clipboard-write";
      node.style.cssText = "display:block;border:0;inline-size:100%;block-size:0";
      const hear = (event) => {
        const message = event.data;
        if (event.source !== node.contentWindow || event.origin !== server || !message) return;
        const what = message.suunta;
        const send = (more) => node.contentWindow.postMessage(more, server);
        if (what === "ready") {
          const [municipality, look, theme, history] = ["municipality", "look", "theme", "history"].map((name) => run.element.getAttribute(name));
          const set = Object.fromEntries((run.own || values(run.element)).map((value, i) => [settable[i], value]));
          set.font = set.font || getComputedStyle(run.element).fontFamily;
          send({ suunta: "answers", answers: run.answers, municipality, look, theme, history, values: set });
        } else if (what === "running") {
          clearTimeout(late);
          run.call = (method, lang) => send({ suunta: "call", method, lang });
          // From here on the frame has the answers: cleared there, none may be left here. A reload goes there at once.
          run.answers = undefined;
          run.framed = true;
          run.used = now();
          keep(run);
          // The frame itself may not be moved: it would begin anew.
          while (run.root.firstChild !== node) run.root.firstChild.remove();
          run.box = null;
          resolve();
        } else if (what === "height" && !run.box && message.height > 0 && message.height < 1e5) {
          node.style.blockSize = Math.ceil(message.height) + "px";
        } else if (what === "look" && isFinite(message.top)) {
          reveal(run, node, message.top);
        } else if (what === "event" && ["step", "finished", "sent"].includes(message.name)) {
          const detail = message.detail;
          tell(run, message.name, detail && { stretch: String(detail.stretch), number: Number(detail.number) });
        }
      };
      const stop = run.unframe = () => {
        clearTimeout(late);
        window.removeEventListener("message", hear);
      };
      const late = setTimeout(() => {
        stop();
        node.remove();
        // A reload shall not wait for it again.
        run.node = run.framed = null;
        keep(run, true);
        reject(new Error("Its frame does not come." + policyHint("frame-src")));
      }, 12000);
      window.addEventListener("message", hear);
      run.root = run.root || run.element.shadowRoot || run.element.attachShadow({ mode: "open" });
      if (!run.box) run.root.replaceChildren(document.createElement("slot"));
      run.root.append(node);
    });
  }

  async function start(run) {
    const element = run.element;
    if (!run.site) throw new Error("The element has no site attribute.");
    // Pages of the server ask every other instrument.
    if (run.other) return frame(run);
    if (!trusted || !wasmAllowed()) {
      warn("The page refuses " + (trusted ? "wasm ('wasm-unsafe-eval' in script-src allows it)"
        : "the trusted types policy \"suunta\"") + ": shown in a frame.");
      return frame(run);
    }
    const kept = restore(run);
    if (kept.framed) {
      run.framed = run.keeps = true;
      return frame(run);
    }
    // A language chosen in the widget holds over a reload, but not on the city's page in another language.
    run.page = wishes(element)[0];
    try {
      run.found = await first(run, wishes(element, kept.page === run.page && kept.lang));
    } catch (error) {
      if (!error.frame) throw error;
      warn(said(error));
      return frame(run);
    }
    if (run.ended) return;
    run.keeps = run.found.info.keep_in_session;
    run.answers = run.answers || (run.keeps && kept.answers) || null;
    run.used = kept.time || now();
    run.lang = run.found.lang;
    draw(run);
    show(run, here(run));
    soon(() => prepare(run));
    run.timer = setInterval(() => {
      if (run.answers && now() - run.used > idleLimit) forget(run);
    }, 30000);
  }

  function begin(element) {
    const site = element.getAttribute("site") || "";
    const run = { element, site, other: element.getAttribute("instrument"), answers: (runs.get(element) || {}).answers || null };
    runs.set(element, run);
    // Where the script is faster than the page, the page's own link is still to come.
    setTimeout(() => link(element, site, wishes(element)[0]), 1000);
    start(run).catch((error) => {
      if (run.ended) return;
      running.delete(run);
      back(run);
      warn(said(error) + " The plain link stays on the page.");
    });
  }

  function end(element) {
    const run = runs.get(element);
    if (!run || run.ended) return;
    run.ended = true;
    running.delete(run);
    clearInterval(run.timer);
    clearTimeout(run.slow);
    if (run.unframe) run.unframe();
    if (run.unwatch) run.unwatch();
    if (run.unlisten) run.unlisten();
    if (run.unpast) run.unpast();
    if (run.changes) run.changes.disconnect();
    // What the page sets is asked anew if the element comes back.
    if (run.root) run.root.adoptedStyleSheets = [];
    if (run.handle) {
      try {
        run.handle.destroy();
      } catch (e) { /* It is gone already. */ }
    }
    run.box = null;
    back(run);
  }

  for (const name of ["offline", "online"]) {
    window.addEventListener(name, () => {
      document.querySelectorAll(tagged).forEach((element) => {
        const run = runs.get(element);
        if (run && !run.ended) notice(run, name);
      });
    });
  }

  customElements.define(tagged, class extends HTMLElement {
    static get observedAttributes() { return ["lang", "site", "look"]; }
    constructor() {
      super();
      // Here and not further in: what Yew draws into is held by its listeners for ever, and would hold the run.
      this.addEventListener("click", () => {
        const run = runs.get(this);
        if (run) run.used = now();
      });
    }
    connectedCallback() {
      const run = runs.get(this);
      if (!run || run.ended) begin(this);
    }
    disconnectedCallback() {
      // What is only moved is there again before anything else runs.
      queueMicrotask(() => this.isConnected || end(this));
    }
    attributeChangedCallback(name, before, after) {
      const run = runs.get(this);
      if (before === after || !run || run.ended) return;
      if (name === "lang") {
        if (after) speak(run, after);
      } else {
        end(this);
        // A look comes with the first questions: all begins anew, and the answers stay.
        if (name === "site") runs.delete(this);
        begin(this);
      }
    }
    /* As "Begin" on the start screen; elsewhere nothing. */
    start() {
      const run = runs.get(this);
      if (!run) return;
      if (run.handle) run.handle.begin();
      else if (run.call) run.call("start");
      else if (run.box && run.step === "start") press(run, "next");
    }
    /* Forgets the answers and shows the start. */
    reset() {
      const run = runs.get(this);
      if (run) forget(run);
    }
    setLanguage(lang) {
      const run = runs.get(this);
      if (run) speak(run, String(lang));
    }
  });
  place();
})();
