// What is typed at the desk, and what changes meanwhile. Nothing is kept in the browser.
(() => {
"use strict";
const PATIENCE = 8000;
// Until what is typed on this page is kept.
let kept = async () => {};

// What somebody types into a form of a case is kept on the server while they type.
const words = document.querySelector("[data-draft-unsaved]");
if (words) {
  const PAUSE = 1000;
  const AGAIN = 5000;
  const forms = [...document.querySelectorAll("form[data-draft]")];
  const state = new Map();
  let leaving = false;

  const body = (form) => {
    const data = new URLSearchParams(new FormData(form));
    data.set("draft", form.dataset.draft);
    return data;
  };
  // What would be kept: the same text is not sent twice.
  const content = (form) => {
    const data = body(form);
    data.delete("csrf");
    return data.toString();
  };
  const tell = (form, text, bad) => {
    const status = form.querySelector(".draft-status");
    if (!status || status.textContent === text) return;
    status.textContent = text;
    status.classList.toggle("is-bad", Boolean(bad));
  };

  const save = async (form, last) => {
    const own = state.get(form);
    window.clearTimeout(own.timer);
    const now = content(form);
    if (own.sent || now === own.saved || (own.saving && !last)) {
      if (own.saving && now !== own.saved) own.again = true;
      return;
    }
    const send = async () => {
      try {
        const answer = await fetch(form.action.replace(/\/[a-z-]+$/, "/draft"), {
          method: "POST",
          body: body(form),
          headers: { Accept: "application/json" },
          redirect: "error",
          // Goes on when the page is gone.
          keepalive: true,
          signal: AbortSignal.timeout(PATIENCE),
        });
        const { said, kept } = await answer.json();
        if (kept) own.saved = now;
        own.failed = !kept;
        tell(form, said || words.dataset.draftUnsaved, !answer.ok);
      } catch {
        own.failed = true;
        tell(form, words.dataset.draftUnsaved, true);
      }
      own.saving = null;
      if (own.sent) return;
      if (own.failed) own.timer = window.setTimeout(() => save(form), AGAIN);
      else if (own.again) own.timer = window.setTimeout(() => save(form), PAUSE);
      own.again = false;
    };
    own.saving = send();
    await own.saving;
  };

  for (const form of forms) {
    const own = { saved: content(form), timer: 0, saving: null, again: false, failed: false, sent: false };
    state.set(form, own);
    const typed = () => {
      window.clearTimeout(own.timer);
      own.timer = window.setTimeout(() => save(form), PAUSE);
    };
    form.addEventListener("input", typed);
    form.addEventListener("change", typed);
    // A draft still on its way could arrive after the form and come back as "not sent yet": the form waits for it.
    form.addEventListener("submit", (event) => {
      window.clearTimeout(own.timer);
      if (!own.saving) {
        own.sent = true;
        leaving = true;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      tell(form, words.dataset.draftSaving);
      own.saving.then(() => form.requestSubmit(submitter || undefined));
    }, { capture: true });
  }
  kept = () => Promise.all(forms.map((form) => save(form, true)));
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") kept(); });
  window.addEventListener("pagehide", kept);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) for (const own of state.values()) own.sent = false;
    leaving = false;
  });
  // Only what could not be kept is asked about; everything else is there again the next time.
  window.addEventListener("beforeunload", (event) => {
    const lost = [...state].some(([form, own]) => own.failed && content(form) !== own.saved);
    if (!leaving && lost) event.preventDefault();
  });
}

// An open page learns that something on it has changed. It says so once, and changes nothing by itself.
const live = document.querySelector("[data-live]");
if (live && window.EventSource) {
  const ERRORS = 3;
  const AGAIN = 3000;
  const POLL = 30000;
  const said = live.querySelector("[role=status]");
  const link = live.querySelector("a");
  let source = null;
  let timer = 0;
  let errors = 0;
  let over = false;

  const stop = () => {
    if (source) source.close();
    source = null;
    window.clearTimeout(timer);
  };
  const tell = (text) => {
    over = true;
    stop();
    said.textContent = text;
    link.hidden = false;
    live.classList.add("is-shown");
  };
  const hear = (token) => {
    if (token !== live.dataset.token) tell(live.dataset.changed);
  };
  // Where no stream comes through, the page asks: at once, for the truth, and then now and then.
  const ask = async () => {
    try {
      const answer = await fetch(live.dataset.live.replace("/live?", "/live/state?"), {
        headers: { Accept: "application/json" },
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (over || document.hidden) return;
      if (answer.ok) hear((await answer.json()).token);
      else if (answer.status < 500) tell(live.dataset.off);
    } catch {
      // Not reachable now: asked again.
    }
    if (over || document.hidden) return;
    timer = errors >= ERRORS ? window.setTimeout(ask, POLL) : window.setTimeout(listen, AGAIN);
  };
  const listen = () => {
    source = new EventSource(live.dataset.live);
    source.addEventListener("state", (event) => {
      errors = 0;
      hear(event.data);
    });
    source.addEventListener("end", () => tell(live.dataset.off));
    // Newer pages of the same person listen; this one asks now and then.
    source.addEventListener("ask", () => {
      stop();
      errors = ERRORS;
      timer = window.setTimeout(ask, POLL);
    });
    source.addEventListener("error", () => {
      errors += 1;
      // The browser tries again by itself unless it was refused.
      if (errors < ERRORS && source.readyState !== EventSource.CLOSED) return;
      stop();
      ask();
    });
  };
  const follow = () => {
    stop();
    errors = 0;
    // A page in the background holds no connection; browsers have few.
    if (!over && !document.hidden) listen();
  };
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pageshow", (event) => { if (event.persisted) follow(); });
  window.addEventListener("pagehide", stop);
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    await kept();
    window.location.assign(link.href);
  });
  follow();
}

// Single keys, for whoever has switched them on; never while a field is being filled in.
if ("keys" in document.body.dataset) {
  const busy = (at) => at.closest("input, textarea, select, [contenteditable]") !== null;
  // The lines of lists, one after the other.
  const step = (by) => {
    const lines = [...document.querySelectorAll(".case-what a")];
    const at = lines.indexOf(document.activeElement);
    const to = at < 0 ? (by > 0 ? 0 : lines.length - 1) : at + by;
    if (lines[to]) lines[to].focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || busy(event.target)) return;
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
      return;
    }
    const goal = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
    if (!goal || goal.hidden) return;
    event.preventDefault();
    if (goal.matches("a")) {
      goal.click();
    } else if (goal.matches("details")) {
      // A form stands in a group that may be folded too.
      for (let at = goal; at; at = at.parentElement.closest("details")) at.open = true;
      (goal.querySelector("input:not([type=hidden]), select, textarea") || goal).focus();
    } else {
      goal.focus();
    }
  });
}
})();
