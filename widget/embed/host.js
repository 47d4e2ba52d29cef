/* What the element does for the running widget (`widget/src/host.rs`). Comes with the glue, which only the widget needs. What it
   shares with the loader comes one by one: the loader must stay small, and names of fields are not made short. */
const host = (glue, server, running, keep, tell, sheet, aside, look, reveal, show, draw, dress, soon) => {
  /* A panic ends the wasm for every widget on the page: each shows its message and the way on, with its answers. */
  const broken = () => running.forEach((run) => {
    running.delete(run);
    run.handle = run.ready = null;
    run.failed = () => show(run, "broken", true);
    draw(run);
    run.failed();
  });
  glue.watch(broken);
  window.addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) broken();
  });

  /* Reading aloud (`listen.js`), where the browser has voices; some tell of them late. */
  const speech = window.speechSynthesis;
  const mute = [];
  const listen = (run) => {
    if (!speech || run.unlisten || run.ended) return;
    if (!speech.getVoices().length) return mute.push(new WeakRef(run));
    run.unlisten = () => {};
    aside("%LISTEN%", "%LISTEN_INTEGRITY%").then(([put]) => { if (!run.ended) run.unlisten = put(run.root); }, () => { run.unlisten = null; });
  };
  if (speech && speech.addEventListener) {
    speech.addEventListener("voiceschanged", () => mute.splice(0).forEach((held) => {
      const run = held.deref();
      if (run) listen(run);
    }));
  }

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
    // A sheet belongs to the document that made it.
    const text = (old) => [...old.cssRules].map((rule) => rule.cssText).join("\n");
    page.adoptedStyleSheets = run.root.adoptedStyleSheets.map((old) => sheet(text(old), frame.contentWindow));
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
      } else if (said.suunta === "height" && said.height > 0 && said.height < 1e5) {
        node.style.blockSize = Math.ceil(said.height) + "px";
      } else if (said.suunta === "look" && isFinite(said.top)) {
        reveal(run, node, said.top);
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

  /* The look of what comes after the first question of the digital part, for all elements. */
  let later = null;
  const lookOfLater = () => later || (later = fetch(server + "/v1/assets/%LATER%", { credentials: "omit", integrity: "%LATER_INTEGRITY%" })
    .then((answer) => yes(answer).text()).then(sheet).catch((error) => {
      later = null;
      throw error;
    }));

  const yes = (answer) => {
    if (!answer.ok) throw answer.status;
    return answer;
  };

  /* Where the page asks for it (`history="screens"`), a screen is an entry of the browser's history: its Back and Forward are the
     widget's. Entries that the page makes itself are not touched. Gives what is to be told of each new place. */
  function past(run) {
    if (!run.element.getAttribute("history")) return () => {};
    const name = "suunta:" + run.site;
    const own = (state) => Object(state)[name];
    let depth = own(history.state) || 0;
    let at = null;
    // The widget's own Back is on its way into the history.
    let follows = false;
    const mark = (how) => history[how]({ ...history.state, [name]: depth }, "");
    const hear = ({ state }) => {
      const to = own(state);
      const known = follows;
      follows = false;
      if (to === undefined || !run.handle) return;
      const by = to - depth;
      depth = to;
      if (known) return;
      for (let i = 0; i < Math.abs(by); i++) run.handle.travel(by > 0);
    };
    window.addEventListener("popstate", hear);
    run.unpast = () => window.removeEventListener("popstate", hear);
    mark("replaceState");
    return (place, led) => {
      const before = at;
      at = place;
      if (led || before === null) return;
      if (place > before) {
        depth++;
        mark("pushState");
      } else if (depth) {
        // The widget's own Back: the history follows.
        follows = true;
        history.go(place ? -1 : -depth);
      }
    };
  }

  /* What the widget of a run may ask for. */
  const of = (run) => ({
    shown() {
      if (run.shown) run.shown();
    },
    look,
    /* What the page asks to be chosen already. */
    prefill: () => run.element.getAttribute("municipality") || "",
    // A picture that is on its way comes first: to ask for a file takes a slow phone as long as to draw half a screen.
    get: (path) => new Promise(soon).then(() => fetch(server + path, { credentials: "omit" })).then((answer) => yes(answer).json()).then((found) => {
      // In this language it would be said that the widget is gone.
      if (found.html) run.found = { ...found, css: run.found.css };
      return found;
    }),
    post: (path, json) => fetch(server + path, {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json" },
      body: json,
    }).then((answer) => { yes(answer); }),
    save(json) {
      run.answers = JSON.parse(json);
      run.used = Date.now();
      keep(run);
    },
    clear() {
      run.answers = null;
      keep(run, true);
    },
    dress: () => lookOfLater().then((css) => {
      run.later = css;
      if (!run.ended) dress(run);
    }),
    speaks(lang) {
      run.lang = lang;
      keep(run);
    },
    place: past(run),
    step: (stretch, number) => tell(run, "step", { stretch: stretch, number: number }),
    finished: () => tell(run, "finished"),
    sent: () => tell(run, "sent"),
    frame: (node, answers, on) => frame(run, node, JSON.parse(answers), on),
    keep: (order, path, root, answers, code) => aside("%KEEP%", "%KEEP_INTEGRITY%").then(([act]) =>
      act(order, { site: run.site, lang: run.lang, path: server + path }, root, answers, code)),
    copy: (node) => copy(run, node),
    print(node) {
      try {
        print(run, node);
      } catch (e) {
        window.print();
      }
    },
  });

  /* The widget takes over. Its first picture stands before the old one goes: nothing flickers. */
  const take = (run) => {
    const box = document.createElement("div");
    const old = run.box;
    clearTimeout(run.slow);
    box.hidden = true;
    run.root.append(box);
    running.add(run);
    run.shown = () => {
      run.shown = null;
      old.remove();
      box.hidden = false;
      run.box = null;
    };
    const press = run.press;
    const answers = press && run.taken !== undefined ? run.taken : run.answers;
    run.press = run.taken = undefined;
    dress(run);
    run.handle = glue.mount(box, server, run.kit, answers, press, of(run));
  };
  /* All is there: the rest of it is made ready while the person reads. */
  const ready = (run, words) => {
    run.kit = glue.kit(run.found, words);
    listen(run);
  };
  return { take, ready };
};
