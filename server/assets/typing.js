// What somebody types into a form of a case is kept on the server while they type. Nothing is kept in the browser.
(() => {
  "use strict";
  const PAUSE = 1000;
  const AGAIN = 5000;
  const PATIENCE = 8000;
  const words = document.querySelector("[data-draft-unsaved]");
  if (!words) return;
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
        const answer = await fetch(form.action.replace(/\/[a-z]+$/, "/draft"), {
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
  const save_all = () => {
    for (const form of forms) save(form, true);
  };
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save_all(); });
  window.addEventListener("pagehide", save_all);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) for (const own of state.values()) own.sent = false;
    leaving = false;
  });
  // Only what could not be kept is asked about; everything else is there again the next time.
  window.addEventListener("beforeunload", (event) => {
    const lost = [...state].some(([form, own]) => own.failed && content(form) !== own.saved);
    if (!leaving && lost) event.preventDefault();
  });
})();
