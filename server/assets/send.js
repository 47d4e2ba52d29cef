// The send and status pages work without this script. With it: the handshake with the widget's frame, the frame's
// height, and a sending that survives a broken connection and says so.
(function () {
  "use strict";
  var framed = window.parent !== window;
  if (framed) document.documentElement.classList.add("is-framed");
  var origins = (document.documentElement.getAttribute("data-origins") || "").split(" ").filter(Boolean).concat(location.origin);
  // Nothing secret is ever sent to the parent; it still goes to the listed origins only.
  function tell(message) {
    if (framed) origins.forEach(function (origin) {
      window.parent.postMessage(message, origin);
    });
  }
  function tellHeight() {
    tell({ suunta: "height", height: Math.ceil(document.body.getBoundingClientRect().height) });
  }

  function waitForAnswers(form) {
    window.addEventListener("message", function (event) {
      if (event.source !== window.parent || origins.indexOf(event.origin) < 0) return;
      if (!event.data || event.data.suunta !== "answers") return;
      form.elements.answers.value = JSON.stringify(event.data.answers);
      form.elements.framed.value = "1";
      form.submit();
    });
    tell({ suunta: "ready" });
    setTimeout(function () {
      var late = document.querySelector("[data-late]");
      if (late) late.hidden = false;
      tellHeight();
    }, 8000);
  }

  // Sending: the same body under the same key may be sent any number of times and is stored once.
  function keepTrying(form) {
    var live = document.querySelector("[data-live]");
    var again = document.querySelector("[data-again]");
    var busy = false;
    function say(name) {
      live.textContent = live.getAttribute("data-" + name) || "";
      tellHeight();
    }
    function attempt(body, tries) {
      busy = true;
      if (tries === 0) say("sending");
      fetch(form.action, { method: "POST", body: body, headers: { Accept: "text/html" }, redirect: "error" })
        .then(function (response) {
          if (response.status >= 502) throw new Error("not reached");
          return response.text();
        })
        .then(show, function () {
          say(tries < 4 ? "offline" : "still");
          again.hidden = false;
          again.onclick = function () { attempt(body, 0); };
          if (tries < 12) setTimeout(function () { attempt(body, tries + 1); }, Math.min(30000, 1500 * Math.pow(2, tries)));
          else busy = false;
        });
    }
    var done = false;
    function show(html) {
      if (done) return;
      done = true;
      var page = new DOMParser().parseFromString(html, "text/html");
      var main = page.querySelector("main");
      if (!main) { form.submit(); return; }
      document.querySelector("main").replaceWith(document.adoptNode(main));
      document.title = page.title;
      begin();
      var heading = document.querySelector("[data-error-summary]") || document.querySelector("main h1");
      if (!heading) return;
      heading.setAttribute("tabindex", "-1");
      heading.focus();
      // Not every browser brings what has the focus in a frame into sight on the page around it.
      tell({ suunta: "look", top: heading.getBoundingClientRect().top });
    }
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (!busy) attempt(new URLSearchParams(new FormData(form)), 0);
    });
  }

  function begin() {
    var wait = document.querySelector("form[data-wait]");
    if (wait) waitForAnswers(wait);
    var send = document.querySelector("form[data-send]");
    if (send) keepTrying(send);
    var sent = document.querySelector("[data-sent]");
    if (sent) tell({ suunta: "sent", number: sent.getAttribute("data-sent") });
    Array.prototype.forEach.call(document.querySelectorAll("[data-print]"), function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
    Array.prototype.forEach.call(document.querySelectorAll("[data-back]"), function (button) {
      button.addEventListener("click", function (event) {
        if (framed) { event.preventDefault(); tell({ suunta: "back" }); }
      });
    });
    tellHeight();
  }
  // The element shows an instrument's pages from their start: it hears that they run, and each page after the first is brought
  // into sight, since the city's page stays where the button was.
  if (location.pathname.split("/")[4] === "for") {
    tell({ suunta: "running" });
    var page = document.querySelector("[name=step]");
    if (!page || page.value !== "start") tell({ suunta: "look", top: 0 });
    if (page && page.value === "result") tell({ suunta: "event", name: "finished" });
    if (sent) tell({ suunta: "event", name: "sent" });
  }
  if (window.ResizeObserver) new ResizeObserver(tellHeight).observe(document.body);
  begin();
})();
