/* Looks over the values that a page has set on the widget: can every text be read on its ground, is every control and
   every focus ring seen? A colour that fails moves to the nearest lightness that passes and keeps its hue. What is moved
   is set inside the widget only, and the console says what and why. Loaded only where a page sets something. */
(function () {
  "use strict";
  const taker = document.currentScript;
  const GROUNDS = ["ground", "surface", "tint", "warning-ground", "error-ground"];
  const TEXT = 4.5;
  const SHAPE = 3;
  /* Colour, the grounds it stands on in suunta.css, what it has to reach there. In this order: what stands on
     something else comes after it. */
  const PAIRS = [
    ["ink", GROUNDS, TEXT],
    ["muted", ["ground", "surface", "tint"], TEXT],
    ["primary", ["ground", "surface", "tint", "warning-ground"], TEXT],
    ["primary-strong", ["ground", "surface", "tint", "warning-ground"], TEXT],
    ["on-primary", ["primary", "primary-strong"], TEXT],
    ["error", ["ground", "error-ground"], TEXT],
    ["warning", ["ground"], SHAPE],
    ["border", ["ground", "surface", "tint"], SHAPE],
  ];
  /* A focus ring is two rings: they differ, and one of them is seen on each of these. */
  const RINGED = ["ground", "surface", "tint"];
  const COLOURS = GROUNDS.concat(PAIRS.map((pair) => pair[0]), ["focus", "focus-inner", "soft", "line"]);
  /* What else may be set: the property by which the browser tells whether it understands the value. */
  const MEASURES = { corner: "border-radius", width: "max-inline-size", space: "flex-grow", font: "font-family" };
  const LEAST_SPACE = 0.5;
  const MOST_SPACE = 2;

  /* sRGB, 0 to 1, with and without gamma. */
  const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const gamma = (v) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
  const luminance = (c) => 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const hex = (c) => "#" + c.map((v) => Math.round(v * 255).toString(16).padStart(2, "0")).join("");
  /* As the screen has it: no more than 256 steps. */
  const rounded = (c) => c.map((v) => Math.round(v * 255) / 255);
  const over = (c, below) => [0, 1, 2].map((i) => c[i] * c[3] + below[i] * (1 - c[3]));

  /* Oklab: lightness as eyes see it, so that a hue stays a hue. */
  const toLab = (c) => {
    const [r, g, b] = c.map(linear);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const fromLab = ([L, a, b]) => {
    const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
    return [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map(gamma);
  };
  /* The colour with another lightness: its hue, and as much of its chroma as a screen can show. */
  const atLightness = (lab, L) => {
    let [low, high] = [0, 1];
    const inside = (c) => c.every((v) => v >= -0.0005 && v <= 1.0005);
    const at = (part) => fromLab([L, lab[1] * part, lab[2] * part]);
    if (inside(at(1))) low = 1;
    for (let i = 0; low < 1 && i < 12; i++) {
      const middle = (low + high) / 2;
      if (inside(at(middle))) low = middle;
      else high = middle;
    }
    return rounded(at(low).map((v) => Math.min(1, Math.max(0, v))));
  };
  /* The nearest colour of the same hue that passes; black or white when no other does. */
  const nearest = (colour, passes) => {
    const lab = toLab(colour);
    for (let step = 1; step <= 200; step++) {
      for (const L of [lab[0] - step / 200, lab[0] + step / 200]) {
        if (L < 0 || L > 1) continue;
        const moved = atLightness(lab, L);
        if (passes(moved)) return moved;
      }
    }
    return [[0, 0, 0], [1, 1, 1]].find(passes) || null;
  };

  /* Any colour that a browser knows, as red, green, blue and alpha from 0 to 1. The browser resolves names, variables,
     mixtures and colour spaces; what it does not write as rgb is painted on a canvas and looked at. */
  const parse = (text) => {
    const plain = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(text);
    if (plain) return [plain[1] / 255, plain[2] / 255, plain[3] / 255, plain[4] === undefined ? 1 : +plain[4]];
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!brush) return null;
    brush.fillStyle = "#010203";
    brush.fillStyle = text;
    if (brush.fillStyle === "#010203") return null;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return [r / 255, g / 255, b / 255, a / 255];
  };

  /* What a value of `color` comes to inside `place`; null when it is no colour. A colour that cannot be read takes
     its parent's, so two parents tell it apart. */
  const resolve = (place, value) => {
    const outer = document.createElement("span");
    const inner = document.createElement("span");
    outer.hidden = true;
    /* light-dark() asks for the scheme, which is the widget's own. */
    outer.style.colorScheme = "var(--suunta-scheme)";
    outer.append(inner);
    place.append(outer);
    inner.style.color = value;
    const seen = ["rgb(1, 2, 3)", "rgb(4, 5, 6)"].map((parent) => {
      outer.style.color = parent;
      return getComputedStyle(inner).color;
    });
    outer.remove();
    return seen[0] === seen[1] ? parse(seen[0]) : null;
  };

  /* What lies behind the widget: the first ground up the page that is not transparent. */
  const behind = (element) => {
    const layers = [];
    for (let node = element; node; node = node.assignedSlot || node.parentElement || (node.getRootNode() || {}).host) {
      const colour = parse(getComputedStyle(node).backgroundColor);
      if (colour && colour[3] > 0) layers.push(colour);
      if (colour && colour[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), [1, 1, 1]);
  };

  /* The values the widget would have without the page's: those of a bare host under the same sheet. */
  const defaults = (element, root, names) => {
    const bare = document.createElement("div");
    for (const name of ["look", "theme"]) {
      if (element.hasAttribute(name)) bare.setAttribute(name, element.getAttribute(name));
    }
    bare.attachShadow({ mode: "open" }).adoptedStyleSheets = root.adoptedStyleSheets;
    root.append(bare);
    const style = getComputedStyle(bare);
    const out = {};
    for (const name of names) out[name] = style.getPropertyValue("--suunta-" + name).trim();
    bare.remove();
    return out;
  };

  /* The corrections for one widget: property, value, why. Nothing is changed here. */
  function judge(element) {
    const root = element.shadowRoot;
    const style = getComputedStyle(element);
    const raw = (name) => style.getPropertyValue("--suunta-" + name).trim();
    const own = defaults(element, root, COLOURS.concat(Object.keys(MEASURES)));
    /* A value that leads nowhere, var(--not-there), is set as well, and is empty. */
    const set = (name) => raw(name) !== own[name];
    const out = [];
    const value = {};
    const say = (name, to, why) => {
      const old = out.find((one) => one.name === name);
      if (old) old.to = to;
      else out.push({ name, from: raw(name), to, why });
    };

    const page = behind(element);
    for (const name of COLOURS) {
      /* The colour of the page's own text, where the page names it so. */
      const asked = /^currentcolor$/i.test(raw(name)) ? style.color : "var(--suunta-" + name + ")";
      let colour = set(name) ? resolve(root, asked) : null;
      if (set(name) && !colour) say(name, own[name], "is not a colour");
      colour = colour || resolve(root, own[name]) || [0, 0, 0, 1];
      value[name] = rounded(over(colour, value.ground || page));
      if (colour[3] < 1) say(name, hex(value[name]), "lets what is below shine through");
      else if (/^currentcolor$/i.test(raw(name))) say(name, hex(value[name]), "is the page's text colour, which differs inside");
    }

    /* One text colour has to be read on all grounds: each must lie on the same side as the first. */
    const dark = contrast([0, 0, 0], value.ground) >= contrast([1, 1, 1], value.ground);
    const extreme = dark ? [0, 0, 0] : [1, 1, 1];
    for (const name of GROUNDS.slice(1)) {
      const passes = (c) => contrast(extreme, c) >= TEXT;
      if (passes(value[name])) continue;
      /* A colour of the page's is kept as near as can be; ours follow the page's ground. */
      const follow = rounded(over(extreme.concat(0.1), value.ground));
      const to = (!set(name) && passes(follow) && follow) || nearest(value[name], passes) || value.ground;
      say(name, hex(to), "lies on the other side of --suunta-ground, so no text can be read on both");
      value[name] = to;
    }

    for (const [name, grounds, least] of PAIRS) {
      const enough = (c) => grounds.every((ground) => contrast(c, value[ground]) >= least);
      if (enough(value[name])) continue;
      const worst = grounds.reduce((a, b) => (contrast(value[name], value[a]) <= contrast(value[name], value[b]) ? a : b));
      const reached = contrast(value[name], value[worst]);
      const to = nearest(value[name], enough) || value.ground;
      say(name, hex(to), "has a contrast of " + (Math.floor(reached * 100) / 100) + " on --suunta-" + worst + ", " + least + " is needed");
      value[name] = to;
    }

    const ring = (focus, inner) =>
      contrast(focus, inner) >= SHAPE &&
      RINGED.every((ground) => Math.max(contrast(focus, value[ground]), contrast(inner, value[ground])) >= SHAPE);
    if (!ring(value.focus, value["focus-inner"])) {
      const why = "makes a focus ring that is not seen everywhere";
      let inner = nearest(value["focus-inner"], (c) => ring(value.focus, c));
      if (!inner) {
        [value.focus, inner] = dark ? [[1, 1, 1], [0, 0, 0]] : [[0, 0, 0], [1, 1, 1]];
        say("focus", hex(value.focus), why);
      }
      say("focus-inner", hex(inner), why);
    }

    for (const [name, property] of Object.entries(MEASURES)) {
      if (!set(name)) continue;
      /* "initial" leaves the font to the page. */
      if (!CSS.supports(property, raw(name))) say(name, own[name] || "initial", "is not understood there");
      else if (name === "space" && (raw(name) < LEAST_SPACE || raw(name) > MOST_SPACE)) {
        say(name, String(Math.min(MOST_SPACE, Math.max(LEAST_SPACE, raw(name)))), "is outside " + LEAST_SPACE + " to " + MOST_SPACE);
      }
    }
    return out;
  }

  const told = new WeakMap();
  function check(element, fix) {
    if (!element.shadowRoot || !element.isConnected) return;
    /* In forced colours the person's own colours hold, and they are theirs to choose. */
    const found = matchMedia("(forced-colors: active)").matches ? [] : judge(element);
    const rules = found.map((one) => "--suunta-" + one.name + ":" + one.to).join(";");
    /* Paper has colours of its own. */
    fix.replaceSync(rules && "@media not print{.suunta{" + rules + "}}");
    const lines = found.map((one) => "--suunta-" + one.name + " " + (one.from || "(not set)") + " " + one.why + "; the widget uses " + (one.to === "initial" ? "the page's own" : one.to) + ".");
    const text = lines.join("\n");
    if (text && told.get(element) !== text) console.warn("Suunta: some values of this page were changed inside the widget.\n" + text);
    told.set(element, text);
  }

  /* Looks now, and again when the device turns dark or the page changes its styles. Gives back how to stop. */
  function watch(element, fix) {
    const again = () => check(element, fix);
    again();
    const turns = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    turns.forEach((turn) => turn.addEventListener("change", again));
    const changes = new MutationObserver(again);
    for (const node of [element, document.documentElement, document.body]) {
      changes.observe(node, { attributes: true, attributeFilter: ["class", "style", "look", "theme", "data-theme"] });
    }
    return () => {
      turns.forEach((turn) => turn.removeEventListener("change", again));
      changes.disconnect();
    };
  }

  taker.suunta(watch);
})();
