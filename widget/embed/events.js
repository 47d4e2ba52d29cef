/* <suunta-events site="…">: the coming events of a site as a list on a city's page. What stands inside the element, a link to the
   same list, stays until the list is there, and stays for good where the script or the server is out of reach. No cookie, no
   storage; one request to the server this file came from, which says nothing about whoever reads the page. */
(function () {
  "use strict";
  const NAME = "suunta-events";
  const script = document.currentScript;
  if (!script || !script.src || customElements.get(NAME)) return;
  const home = new URL(script.src).origin;
  const ASKED = { municipality: "area", kind: "kind", language: "language" };
  const STYLE = `
    :host { display: block; font: inherit; color: inherit; line-height: 1.5; }
    ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1em; }
    li { border-inline-start: 0.25em solid var(--suunta-primary, #0b5a66); padding-inline-start: 0.75em; }
    p { margin: 0; overflow-wrap: anywhere; }
    a { color: var(--suunta-primary, LinkText); overflow-wrap: anywhere; }
    a:focus-visible { outline: 3px solid var(--suunta-focus-inner, #12303a); outline-offset: 2px; box-shadow: 0 0 0 8px var(--suunta-focus, #ffd166); }
    .off { font-weight: bold; }
    .all { margin-block-start: 1em; }
  `;

  const make = (name, text, more) => {
    const made = Object.assign(document.createElement(name), more);
    if (text) made.textContent = text;
    return made;
  };

  /* Only addresses of the server: whatever an answer says, nothing else is linked to. */
  const link = (text, href) => {
    const url = new URL(href, home);
    return url.origin === home ? make("a", text, { href: url.href }) : make("span", text);
  };

  const entry = (event) => {
    const item = document.createElement("li");
    const title = make("p");
    const name = link(event.title, event.href);
    if (event.lang) name.lang = event.lang;
    name.dir = "auto";
    title.append(name);
    const when = make("p");
    when.append(make("time", event.when, { dateTime: event.iso }));
    item.append(title, when, make("p", event.facts.join(" · "), { className: event.off ? "off" : "" }));
    return item;
  };

  class SuuntaEvents extends HTMLElement {
    #asked = 0;

    static get observedAttributes() {
      return ["site", "lang", ...Object.keys(ASKED)];
    }

    connectedCallback() {
      this.#load();
    }

    attributeChangedCallback(_name, before, now) {
      if (this.isConnected && before !== now) this.#load();
    }

    #address() {
      const site = this.getAttribute("site");
      if (!site) return null;
      const url = new URL(`/v1/sites/${encodeURIComponent(site)}/events`, home);
      const spoken = this.closest("[lang]");
      const lang = spoken ? spoken.lang : "";
      /* "fi-FI" is Finnish; "fi-simple" is a language of its own. */
      if (lang) url.searchParams.set("lang", lang === "fi-simple" ? lang : lang.split("-")[0].toLowerCase());
      for (const [name, asked] of Object.entries(ASKED)) {
        const value = this.getAttribute(name);
        if (value) url.searchParams.set(asked, value);
      }
      return url;
    }

    async #load() {
      const turn = ++this.#asked;
      const url = this.#address();
      if (!url) {
        console.error(`${NAME}: the attribute "site" is missing`);
        return;
      }
      try {
        const answer = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
        if (!answer.ok) throw new Error(`status ${answer.status}`);
        const list = await answer.json();
        /* Asked once more meanwhile: only the last answer is shown. */
        if (turn === this.#asked && this.isConnected) this.#draw(list);
      } catch (error) {
        console.error(`${NAME}: the events could not be fetched from ${home}`, error);
      }
    }

    #draw(list) {
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      if (!root.adoptedStyleSheets.length) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        root.adoptedStyleSheets = [sheet];
      }
      const whole = make("section", "", { lang: list.lang, dir: list.dir, ariaLabel: list.title });
      if (list.events.length) {
        const all = document.createElement("ul");
        /* Without markers Safari would not say that it is a list. */
        all.setAttribute("role", "list");
        all.append(...list.events.map(entry));
        whole.append(all);
      } else {
        whole.append(make("p", list.empty));
      }
      const foot = make("p", "", { className: "all" });
      foot.append(link(list.all.text, list.all.href));
      whole.append(foot);
      root.replaceChildren(whole);
    }
  }

  customElements.define(NAME, SuuntaEvents);
})();
