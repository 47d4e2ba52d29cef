// The widget on the server's own page, in a frame of a city page. The city page gets the height, where the focus went, and
// the three events without answers; it may give answers that were begun there before the frame was needed.
(function () {
  "use strict";
  const page = document.documentElement;
  const main = document.querySelector("main");
  const site = main.dataset.site;
  const framed = window.parent !== window;
  const listed = (page.dataset.origins || "").split(" ").filter(Boolean);
  // Where the browser says who the parent is, only that one is told; else all that are listed, of which one can hear it.
  const above = location.ancestorOrigins && location.ancestorOrigins[0];
  let origins = above ? listed.filter((origin) => origin === above) : listed;
  const most = 64 * 1024;
  let widget = null;
  let runs = false;

  const tell = (message) => {
    if (framed) origins.forEach((origin) => window.parent.postMessage(message, origin));
  };
  const height = () => tell({ suunta: "height", height: Math.ceil(main.getBoundingClientRect().height) });

  function take(answers) {
    try {
      const kept = JSON.stringify({ time: Date.now(), lang: page.lang, answers: answers });
      if (kept.length <= most && !sessionStorage.getItem("suunta:" + site)) sessionStorage.setItem("suunta:" + site, kept);
    } catch (e) { /* No storage: it begins at the beginning. */ }
  }

  /* What the city page's element says of its look: the widget in here looks the same. */
  function dress(said) {
    for (const name of ["municipality", "look", "theme", "history"]) {
      if (short(said[name])) widget.setAttribute(name, said[name]);
    }
    if (said.theme === "light") page.style.colorScheme = "light";
    for (const name in Object(said.values)) {
      if (/^[a-z-]+$/.test(name) && short(said.values[name])) widget.style.setProperty("--suunta-" + name, said.values[name]);
    }
  }
  const short = (text) => typeof text === "string" && text && text.length < 400;

  function begin(said) {
    if (widget) return;
    widget = document.createElement("suunta-widget");
    widget.setAttribute("site", site);
    widget.lang = page.lang;
    dress(said);
    ["step", "finished", "sent"].forEach((name) => widget.addEventListener("suunta:" + name, (event) => {
      if (!runs) {
        runs = true;
        tell({ suunta: "running" });
        height();
      }
      tell({ suunta: "event", name: name, detail: event.detail });
    }));
    widget.addEventListener("focusin", () => {
      const at = widget.shadowRoot && widget.shadowRoot.activeElement;
      if (at && at.tabIndex < 0) tell({ suunta: "look", top: at.getBoundingClientRect().top });
    });
    // The way on to the plain pages, when the widget cannot go on: those are in nobody's frame. Where this page is in no
    // frame itself, they open in its place.
    if (framed) widget.addEventListener("click", () => {
      const away = widget.shadowRoot && widget.shadowRoot.querySelector("form[data-step=broken]");
      if (away) away.target = "_blank";
    }, true);
    widget.append(main.firstElementChild);
    main.append(widget);
  }

  // What the send page inside wants to be seen is for the city page to bring into sight.
  window.addEventListener("message", (event) => {
    const inner = widget && widget.shadowRoot && widget.shadowRoot.querySelector(".s-frame");
    const said = event.data;
    if (!inner || event.source !== inner.contentWindow || event.origin !== location.origin || !said || said.suunta !== "look") return;
    tell({ suunta: "look", top: inner.getBoundingClientRect().top + said.top });
  });

  window.addEventListener("message", (event) => {
    const said = event.data;
    if (event.source !== window.parent || !origins.includes(event.origin) || !said || said.suunta !== "answers" || widget) return;
    origins = [event.origin];
    if (said.answers && typeof said.answers === "object") take(said.answers);
    begin(said);
  });

  // The element's methods, called on the city page.
  window.addEventListener("message", (event) => {
    const said = event.data;
    if (!widget || event.source !== window.parent || !origins.includes(event.origin) || !said || said.suunta !== "call") return;
    if (["start", "reset", "setLanguage"].includes(said.method)) widget[said.method](String(said.lang));
  });
  new ResizeObserver(height).observe(main);
  if (framed) tell({ suunta: "ready" });
  else begin({});
})();
