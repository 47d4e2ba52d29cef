/* Measures what is shown: on a page of ours all of it, on a city's page what is inside the widget. Gives what is wrong, one line
   each: the kind, the element, the figures. Works on boxes as they are drawn, so no fault of a stylesheet goes unseen. */
const faults = [];
const host = document.querySelector('suunta-widget');
const scope = (host && host.shadowRoot && host.shadowRoot.querySelector('.suunta')) || document.body;
const panel = scope.querySelector('.s-panel');
const fault = (kind, node, figures) => {
  const of = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  window.at = of;
  const name = of.localName + [...of.classList].map((c) => '.' + c).join('') + (of.id ? '#' + of.id : '');
  faults.push(`${kind}: ${name} "${(node.textContent || node.value || '').replace(/\s+/g, ' ').trim().slice(0, 40)}" ${figures}`);
};
const whole = (n) => Math.round(n * 10) / 10;
const visible = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
/* Only for screen readers, and said so in the stylesheet: the path's names where they have no room. */
const forEars = (e) => !!e.closest('.s-hidden,.s-skip:not(:focus)') || /, 0\)$/.test(getComputedStyle(e).color);
const elements = [...scope.querySelectorAll('*')].filter((e) => visible(e) && !forEars(e));

/* 1. Nothing scrolls sideways, and a frame shows all that is in it. */
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) {
  const wide = elements.filter((e) => e.getBoundingClientRect().right > page.clientWidth + 1 || e.getBoundingClientRect().left < -1);
  fault('scrolls sideways', wide[wide.length - 1] || page, `${page.scrollWidth} in ${page.clientWidth}`);
}
if (window !== top && page.scrollHeight > page.clientHeight + 1) fault('frame too low', page, `${page.scrollHeight} in ${page.clientHeight}`);
for (const e of elements) {
  const style = getComputedStyle(e);
  const wide = e.scrollWidth - e.clientWidth;
  const high = e.scrollHeight - e.clientHeight;
  if (e.matches('textarea,input,select,svg,svg *') || !e.textContent.trim()) continue;
  if (/auto|scroll/.test(style.overflowX) && wide > 1) fault('scrolls sideways', e, `${e.scrollWidth} in ${e.clientWidth}`);
  /* 2. Nothing is cut. */
  if (/hidden|clip/.test(style.overflowX) && wide > 1) fault('cut', e, `${e.scrollWidth} in ${e.clientWidth} wide`);
  if (/hidden|clip/.test(style.overflowY) && high > 1) fault('cut', e, `${e.scrollHeight} in ${e.clientHeight} high`);
}

/* Texts, line by line: of each line the middle band, for the boxes of lines may touch where the letters do not. */
const band = (r, of) => {
  const half = Math.min(r.height, parseFloat(getComputedStyle(of).fontSize)) * 0.3;
  const middle = (r.top + r.bottom) / 2;
  return { left: r.left, right: r.right, top: middle - half, bottom: middle + half };
};
const texts = [];
const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const of = node.parentElement;
  if (!node.data.trim() || of.closest('script,style,option,textarea') || !visible(of) || forEars(of)) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const r of range.getClientRects()) {
    if (r.width >= 1) texts.push({ node, of, ...band(r, of) });
  }
}

/* 3. Nothing stands out of its box, or out of the panel. */
const outer = panel && panel.getBoundingClientRect();
for (const t of texts) {
  if (t.of.namespaceURI.endsWith('svg')) continue;
  let box = t.of;
  while (/inline$|contents|ruby/.test(getComputedStyle(box).display)) box = box.parentElement;
  const r = box.getBoundingClientRect();
  if (t.left < r.left - 1 || t.right > r.right + 1) fault('stands out of its box', t.node, `${whole(t.left)}–${whole(t.right)} in ${whole(r.left)}–${whole(r.right)}`);
  if (t.top < r.top - 1 || t.bottom > r.bottom + 1) fault('stands out of its box', t.node, `${whole(t.top)}–${whole(t.bottom)} in ${whole(r.top)}–${whole(r.bottom)} downwards`);
  if (outer && (t.left < outer.left - 1 || t.right > outer.right + 1)) fault('stands out of the panel', t.node, `${whole(t.left)}–${whole(t.right)} in ${whole(outer.left)}–${whole(outer.right)}`);
}

/* 4. Nothing lies on anything else. What is pressed is the label of a choice, with all that is in it. */
const units = [...new Set([...scope.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,iframe')]
  .filter(visible).map((e) => (e.matches('input') && e.closest('label')) || e))].filter((e) => !e.closest('.s-hidden,.s-skip:not(:focus)'));
const boxes = units.flatMap((unit) => {
  const inline = getComputedStyle(unit).display === 'inline';
  return [...unit.getClientRects()].map((r) => ({ unit, ...(inline ? band(r, unit) : { left: r.left, right: r.right, top: r.top, bottom: r.bottom }) }));
});
const over = (a, b) => [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
const lies = (a, b) => over(a, b).every((side) => side > 2.1);
const figures = (a, b, name) => `on ${name} by ${over(a, b).map(whole).join(' x ')}`;
const called = (node) => `"${(node.textContent || node.value || '').replace(/\s+/g, ' ').trim().slice(0, 30)}"`;
boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
  if (a.unit !== b.unit && !a.unit.contains(b.unit) && !b.unit.contains(a.unit) && lies(a, b)) fault('lies on another', a.unit, figures(a, b, called(b.unit)));
}));
texts.forEach((a, i) => texts.slice(i + 1).forEach((b) => {
  if (a.node !== b.node && lies(a, b)) fault('lies on a text', a.node, figures(a, b, called(b.node)));
}));
/* A bare link is nothing but its text: the room that its press area takes above and below is not seen. */
const bare = (e) => e.localName === 'a' && /, 0\)$/.test(getComputedStyle(e).backgroundColor) && parseFloat(getComputedStyle(e).borderTopWidth) === 0;
const seen = boxes.filter((b) => !bare(b.unit));
for (const t of texts) {
  for (const b of seen) if (!b.unit.contains(t.node) && lies(t, b)) fault('lies on what is pressed', t.node, figures(t, b, called(b.unit)));
}

/* 5. What is pressed is 44 px wide and high. A link in the line of a sentence is as high as its line: WCAG 2.5.5 and 2.5.8 except
   such "inline" targets, because their size is that of the words around them. */
const inSentence = (unit) => {
  if (unit.localName !== 'a' || getComputedStyle(unit).display !== 'inline') return false;
  return [...unit.parentElement.childNodes].some((n) => n !== unit && n.textContent.trim());
};
const excepted = [];
for (const unit of units) {
  if (unit.localName === 'iframe') continue;
  const r = unit.getBoundingClientRect();
  if (r.width > 43.5 && r.height > 43.5) continue;
  if (inSentence(unit)) excepted.push(called(unit));
  else fault('small to press', unit, `${whole(r.width)} x ${whole(r.height)}`);
}
return { faults: [...new Set(faults)], excepted, texts: texts.length, pressed: units.length };
