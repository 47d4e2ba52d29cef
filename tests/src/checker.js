// Runs in the page under test: both checkers over what is shown. Gives whether it is what was looked at before, and for each
// checker its time in milliseconds and what it found: [certain, rule, place, words].
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

// All that rules read which do not ask how something is drawn: elements, words, states, and what of it is visible. When nothing
// of this is different since the last look (only colours or the width are), those rules could only say the same again.
const content = () => {
  const roots = [document];
  for (const root of roots) for (const e of root.querySelectorAll("*")) if (e.shadowRoot) roots.push(e.shadowRoot);
  const state = (e) => [e.checkVisibility({ visibilityProperty: true, opacityProperty: true }), e.checked, e.value];
  return JSON.stringify(roots.map((root) => [(root.documentElement || root).innerHTML, [...root.querySelectorAll("*")].map(state)]));
};
const now = content();
const same = window.suuntaContent === now;
window.suuntaContent = now;

// The rules that ask how it is drawn.
const drawn = {
  axe: ["color-contrast", "css-orientation-lock", "link-in-text-block", "scrollable-region-focusable", "target-size"],
  ibm: (rule) => rule.startsWith("style_") || [
    "element_orientation_unlocked", "element_scrollable_tabbable", "element_tabbable_unobscured", "element_tabbable_visible",
    "form_font_color", "target_spacing_sufficient", "text_block_heading", "text_contrast_sufficient", "text_spacing_valid",
  ].includes(rule),
};

const axes = async () => {
  const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const runOnly = same ? { type: "rule", values: drawn.axe } : all;
  const { violations } = await axe.run(document, { runOnly, iframes: false, elementRef: true, resultTypes: ["violations"] });
  const words = (n) => n.any.concat(n.all, n.none).map((c) => c.message).join("; ");
  return violations.flatMap((v) => v.nodes.map((n) => [true, v.id, n.element ? place(n.element) : n.target.join(" "), words(n)]));
};

// Where IBM's engine is mistaken: its rule with the reason, and what must hold of the element.
const mistaken = {
  // Forms without a name are no landmarks (HTML-AAM), so nobody meets several of the same name.
  "aria_form_label_unique/fail_label_not_unique": (e) =>
    e.localName === "form" && !["role", "title", "aria-label", "aria-labelledby"].some((name) => e.hasAttribute(name)),
  // Two questions "How?" of a case: each is in a form of its own, in a part that opens under a heading of its own.
  "fieldset_label_valid/Fail_2": (e) => /^(attempt|contacted)-channel$/.test(e.id) && e.closest("details") && e.closest("form"),
};
// What is in a closed `details` it takes for shown, but its label or its neighbour for hidden. Opened it is looked at as any other.
const folded = (e) => {
  for (let d = e.closest("details"); d; d = d.parentElement.closest("details"))
    if (!d.open && !d.querySelector(":scope > summary")?.contains(e)) return true;
  return false;
};
const excused = (rule, e) => e && e.closest && (folded(e) || (mistaken[rule] && mistaken[rule](e)));

const ibms = async () => {
  if (!window.suuntaChecker) {
    window.suuntaChecker = new ace_ibma.Checker();
    const some = suuntaChecker.getGuidelines().find((one) => one.id === "WCAG_2_2");
    some.id = "drawn";
    for (const point of some.checkpoints) point.rules = (point.rules || []).filter((rule) => drawn.ibm(rule.id));
    suuntaChecker.addGuideline(some);
  }
  const { results } = await suuntaChecker.check(document, [same ? "drawn" : "WCAG_2_2"]);
  const found = results.filter((r) => r.value[0] === "VIOLATION" && (r.value[1] === "FAIL" || r.value[1] === "POTENTIAL"));
  const rule = (r) => r.ruleId + "/" + r.reasonId;
  const real = found.filter((r) => !excused(rule(r), r.node));
  return real.map((r) => [r.value[1] === "FAIL", rule(r), r.node ? place(r.node) : r.path.dom, r.message]);
};

const timed = async (run) => {
  const before = performance.now();
  const found = await run();
  return [performance.now() - before, found];
};
(async () => [same, await timed(axes), await timed(ibms)])().then(done, (e) => done(String(e && e.stack || e)));
