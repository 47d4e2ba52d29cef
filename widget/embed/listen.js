/* Reads the question and its answers aloud: loaded only where the browser has voices, and shown only where one of them speaks the
   language. Voices that are not on the device are not used: they would send what is read to somebody else. */
(function () {
  "use strict";
  const taker = document.currentScript;
  const speech = window.speechSynthesis;
  const plain = (tag) => tag.toLowerCase().replace("_", "-");

  /* The voice of the device for a language, of the same region if there is one. */
  function voice(wanted) {
    const wish = plain(wanted);
    const fit = speech.getVoices().filter((one) => one.localService && plain(one.lang).split("-")[0] === wish.split("-")[0]);
    return fit.find((one) => plain(one.lang) === wish) || fit[0];
  }

  const seen = (node) => node.getClientRects().length > 0 && !node.closest("[aria-hidden=true],.s-hidden");
  const told = "h2,h3,h4,p,li,dt,dd,legend,summary,.s-choice > span,.s-activity:first-of-type .s-face > span";
  const title = (root) => [...root.querySelectorAll(".s-title")].find(seen);

  /* What is read, in its order: each piece of text once, the faces' words with the first activity only. */
  const pieces = (root) => {
    const body = [...root.querySelectorAll(".s-body")].find(seen);
    const all = body ? [...body.querySelectorAll(told)] : [];
    return all.filter((node) => seen(node) && !node.querySelector(told) && node.textContent.trim());
  };

  function icon() {
    const made = (name, of) => {
      const node = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const key in of) node.setAttribute(key, of[key]);
      return node;
    };
    const svg = made("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" });
    svg.append(made("path", { d: "M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11" }));
    return svg;
  }

  /* Puts the button where the screens have a place for it, and keeps it there; answers what takes it away. */
  function listen(root) {
    const button = document.createElement("button");
    const words = document.createElement("span");
    button.type = "button";
    button.append(icon(), words);
    let place = null;
    let left = null;
    let marked = null;
    let heading = "";
    let speaks = null;

    const mark = (node) => {
      if (marked) marked.removeAttribute("data-spoken");
      marked = node;
      if (!node) return;
      node.setAttribute("data-spoken", "");
      node.scrollIntoView({ behavior: "instant", block: "nearest" });
    };
    const label = () => {
      const text = place ? place.dataset[left ? "stop" : "listen"] : "";
      if (words.textContent !== text) words.textContent = text;
    };
    const fall = () => {
      left = null;
      mark(null);
      label();
    };
    const stop = () => {
      if (!left) return;
      fall();
      speech.cancel();
    };
    const go = (mine) => {
      const node = mine.shift();
      if (!node) return stop();
      // Held here: a browser forgets what it speaks when nobody else remembers it, and then never says that it has ended.
      const said = mine.said = new SpeechSynthesisUtterance(node.textContent.trim());
      said.voice = speaks;
      said.lang = speaks.lang;
      said.onend = () => left === mine && go(mine);
      // Something else has the voice now: what it says is not to be cut off.
      said.onerror = () => left === mine && fall();
      mark(node);
      speech.speak(said);
    };
    button.onclick = () => {
      if (left) return stop();
      speech.cancel();
      left = pieces(root);
      heading = (title(root) || root).textContent;
      label();
      go(left);
    };
    const settle = () => {
      place = [...root.querySelectorAll(".s-listen")].find((node) => !node.closest("[hidden]"));
      speaks = place && voice(place.dataset.voice);
      if (!speaks) {
        stop();
        button.remove();
        return;
      }
      if (button.parentNode !== place) place.append(button);
      // Another screen is another text.
      if (left && heading !== (title(root) || root).textContent) stop();
      label();
    };
    const watch = new MutationObserver(settle);
    watch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden", "data-voice", "data-listen"] });
    settle();
    return () => {
      watch.disconnect();
      stop();
      button.remove();
    };
  }

  taker.suunta(listen);
})();
