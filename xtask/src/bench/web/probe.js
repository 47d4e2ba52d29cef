/* Runs in the page before anything of it, the same for every contestant. It looks at each frame for what a person could
   see and use, through open shadow roots too, and keeps what the browser measures. A moment is "painted" at the start of
   the frame after the one in which it was found: by then the frame with it has been drawn. */
(() => {
  if (window.top !== window) return;
  const words = %WORDS%;
  const probe = { first: null, shifts: 0, blocked: 0, host: 0, clicked: null, workers: 0, memories: [], taps: [], heard: performance.now() };
  window.suuntaBench = probe;

  const box = () => document.querySelector("[data-contestant]");
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  // The browser's own word "hadRecentInput" also means a window that has just got its size: then the first half second
  // of a phone's visit would not count. What a tap causes comes within half a second after it.
  observe("layout-shift", (entry) => {
    const caused = (tap) => tap <= entry.startTime && entry.startTime - tap < 500;
    if (!probe.taps.some(caused)) probe.shifts += entry.value;
  });
  observe("longtask", (entry) => {
    probe.blocked += Math.max(0, entry.duration - 50);
    probe.heard = performance.now();
  });
  observe("resource", () => { probe.heard = performance.now(); });
  observe("largest-contentful-paint", (entry) => {
    // What stands in a shadow root has no element here: it is not the host's.
    if (entry.element && box() && !box().contains(entry.element)) probe.host = entry.startTime;
  });
  // The heap that the browser tells of has no wasm memory in it.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = (...given) => own.apply(WebAssembly, given).then((made) => {
      const memory = (made.instance || made).exports.memory;
      if (memory) probe.memories.push(memory);
      return made;
    });
  }
  // Slowed is the page's own network; one in a worker would be faster than the others'.
  for (const name of ["Worker", "SharedWorker"]) {
    if (!window[name]) continue;
    window[name] = new Proxy(window[name], {
      construct: (made, given) => { probe.workers += 1; return Reflect.construct(made, given); },
    });
  }
  window.addEventListener("click", (event) => {
    probe.clicked = event.timeStamp;
    probe.taps.push(event.timeStamp);
  }, true);

  const elements = function* (root) {
    for (const element of root.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  };
  const find = (test) => {
    if (box()) for (const element of elements(box())) if (test(element)) return element;
    return null;
  };
  const seen = (element) => {
    const place = element.getBoundingClientRect();
    return place.width > 0 && place.height > 0
      && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  /* Where a field is drawn by its label, the label is what a person uses. */
  const face = (element) => (element.labels && element.labels[0]) || element;
  const usable = (element) => element.matches("button, input:not([type=hidden]), select, textarea")
    && !element.disabled && seen(face(element)) && !element.closest("[inert]");
  const says = (text) => (element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim() === text) return seen(element);
    }
    return false;
  };
  const caption = (element) => (element.value && /button|submit/.test(element.type) && element.localName === "input"
    ? element.value : element.textContent).replace(/\s+/g, " ").trim();

  probe.choice = () => {
    const found = find((element) => element.matches("[type=radio], [type=checkbox]") && usable(element));
    return found && face(found);
  };
  probe.button = (text) => find((element) => element.matches("button, input") && usable(element) && caption(element) === text);
  probe.asks = (title) => !!find(says(title)) && !!probe.choice();
  probe.painted = (test) => new Promise((done) => {
    const look = () => requestAnimationFrame(() => {
      if (test()) requestAnimationFrame(() => done(performance.now()));
      else look();
    });
    look();
  });
  /* Nothing arrives and nothing blocks any more. */
  probe.quiet = async (span) => {
    while (document.readyState !== "complete" || performance.now() - probe.heard < span) {
      await new Promise((done) => setTimeout(done, 100));
    }
  };

  probe.painted(() => find(usable)).then((time) => { probe.first = time; });

  /* Answers as fast as a machine can, until a question comes that no list had. */
  const pilot = async () => {
    for (const title of [null, ...words.titles]) {
      const button = title ? words.next : words.begin;
      await probe.painted(() => (title ? probe.asks(title) : true) && probe.button(button));
      if (title) probe.choice().click();
      probe.button(button).click();
    }
    probe.adaptive = await probe.painted(() => find(says(words.adaptive)) && probe.choice());
  };
  if (words.pilot) pilot();
})();
