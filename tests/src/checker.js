// Runs in the page under test: both checkers over what is shown. Gives for each checker its time in milliseconds and what it
// found: [certain, rule, place, words].
const done = arguments[arguments.length - 1];
if (typeof axe === "undefined" || typeof ace_ibma === "undefined") return done(null);

// A place in words: the element and what is around it, up to an id, through shadow roots.
const name = (e) => e.localName + (e.id ? "#" + e.id : "") + [...e.classList].map((c) => "." + c).join("");
const place = (e) => {
  const parts = [];
  let root = "";
  for (let at = e; at; ) {
    if (!at.localName) { at = at.host || at.parentNode; continue; }
    if (parts.length < 4 && !root) parts.unshift(name(at));
    if (at.id && !root) parts.length = Math.max(parts.length, 4);
    const up = at.parentNode;
    if (up && up.host) { root = up.host.localName + " >>> "; at = up.host; } else at = up;
  }
  return root + parts.filter(Boolean).join(" > ");
};

const axes = async () => {
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, { runOnly, iframes: false, elementRef: true, resultTypes: ["violations"] });
  const words = (n) => n.any.concat(n.all, n.none).map((c) => c.message).join("; ");
  return violations.flatMap((v) => v.nodes.map((n) => [true, v.id, n.element ? place(n.element) : n.target.join(" "), words(n)]));
};

const ibms = async () => {
  window.suuntaChecker = window.suuntaChecker || new ace_ibma.Checker();
  const { results } = await suuntaChecker.check(document, ["WCAG_2_2"]);
  const found = results.filter((r) => r.value[0] === "VIOLATION" && (r.value[1] === "FAIL" || r.value[1] === "POTENTIAL"));
  return found.map((r) => [r.value[1] === "FAIL", r.ruleId + "/" + r.reasonId, r.node ? place(r.node) : r.path.dom, r.message]);
};

const timed = async (run) => {
  const before = performance.now();
  const found = await run();
  return [performance.now() - before, found];
};
(async () => [await timed(axes), await timed(ibms)])().then(done, (e) => done(String(e && e.stack || e)));
