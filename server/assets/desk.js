// What the desk gains with JavaScript; every task works without it.
(() => {
  "use strict";
  // Focus the first error, else the notice of a conflict, so that it is read at once.
  const first = document.querySelector("[data-focus]");
  if (first) first.focus();
  // "Print" calls the browser's own dialogue; without JavaScript the button is not there.
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  // A second press while the first is under way would only meet a stale version.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
  // Leaving with typed words asks first: nothing typed is lost by a slip. The forms of a case keep theirs, see typing.js.
  let leaving = false;
  const typed = () => [...document.querySelectorAll("form:not([data-draft]) textarea")].some((t) => t.value !== t.defaultValue && !t.readOnly);
  document.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("beforeunload", (event) => { if (!leaving && typed()) event.preventDefault(); });
})();
