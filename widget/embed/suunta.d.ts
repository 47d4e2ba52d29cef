/**
 * Suunta on your page: what <suunta-widget> takes, does and tells.
 *
 * Save this file beside your own types, or point to it:
 *   /// <reference path="./suunta.d.ts" />
 *
 * Nothing here ever holds an answer. What a person answers stays in the element until they choose to send it.
 */

/** The looks that come with the widget. Without one it has its own. */
type SuuntaLook = "suomi" | "helsinki" | "plain";

/** Attributes in your page's HTML. The short form takes the same names on the script, with `data-` before them. */
interface SuuntaAttributes {
  /** The site, as it is called on your Suunta server. Needed. Another site starts the questions again. */
  site: string;
  /** Language: "fi", "sv", "en". Without it: the page's language, then the browser's. A change keeps the answers. */
  lang?: string;
  /** A ready look. Your own custom properties win over it. A change keeps the answers. */
  look?: SuuntaLook;
  /** Light also where the device is set to dark. For pages that have no dark colours themselves. */
  theme?: "light";
  /** Prefill: the id of a municipality of the site. The person sees it chosen and can choose another. */
  municipality?: string;
  /**
   * "screens": each screen is an entry of the browser's history, so that its Back goes one question back and not off your page.
   * The address stays as it is. Read when the widget starts; for one element of a site on a page. Without it the history is left
   * alone.
   */
  history?: "screens";
  /**
   * What is asked, if not a jobseeker's questions: "employer", "staff", or one of your city's own. Its pages stand in a frame of the
   * Suunta server, so your policy must allow that server in `frame-src`. Read when the widget starts. The link inside the element
   * should then lead to the same: /s/<site>/<language>/for/<instrument>. Of the events it tells "finished" and "sent"; the methods do
   * nothing there.
   */
  instrument?: string;
}

/** What the element tells your page. Events bubble; none of them carries an answer, a result or a contact detail. */
interface SuuntaEvents {
  /** A person has come to another question. */
  "suunta:step": CustomEvent<SuuntaStep>;
  /** The result is shown. */
  "suunta:finished": CustomEvent<null>;
  /** The person has sent their case to a counsellor. */
  "suunta:sent": CustomEvent<null>;
}

/** Where a person is: which part of the questions, and the how manieth screen. Not what they answered. */
interface SuuntaStep {
  readonly stretch: string;
  readonly number: number;
}

/** Custom properties that you may set on the element in your stylesheet. */
interface SuuntaCustomProperties {
  /** Text, and help texts. */
  "--suunta-ink"?: string;
  "--suunta-muted"?: string;
  /** The ground, and the grounds of parts that stand out: heads, notes, what is chosen. */
  "--suunta-ground"?: string;
  "--suunta-surface"?: string;
  "--suunta-tint"?: string;
  /** Buttons and links; the same under the pointer; the words on a button. */
  "--suunta-primary"?: string;
  "--suunta-primary-strong"?: string;
  "--suunta-on-primary"?: string;
  /** Frames of what can be chosen, lines between parts, pale parts of pictures. */
  "--suunta-border"?: string;
  "--suunta-line"?: string;
  "--suunta-soft"?: string;
  /** Warnings and errors with their grounds. */
  "--suunta-warning"?: string;
  "--suunta-warning-ground"?: string;
  "--suunta-error"?: string;
  "--suunta-error-ground"?: string;
  /** The two rings around what has the focus. */
  "--suunta-focus"?: string;
  "--suunta-focus-inner"?: string;
  /** Corners, a length. */
  "--suunta-corner"?: string;
  /** Font. Without it the widget takes your page's. */
  "--suunta-font"?: string;
  /** Widest the widget gets, a length. */
  "--suunta-width"?: string;
  /** More or less air, a number from 0.5 to 2. */
  "--suunta-space"?: string;
  /** Air above what is scrolled to, a length. A sticky header of your page is found without it. */
  "--suunta-scroll-margin"?: string;
}

/**
 * The element.
 *
 * @example
 * const widget = document.querySelector("suunta-widget");
 * widget.addEventListener("suunta:finished", () => count("finished"));
 * widget.setLanguage("sv");
 */
interface SuuntaWidgetElement extends HTMLElement {
  /** Goes from the start screen to the first question, as pressing the start button does. */
  start(): void;
  /** Forgets every answer on this device and shows the start screen. What was sent stays sent. */
  reset(): void;
  /** Shows another language that the site offers and keeps the answers. An unknown one changes nothing. */
  setLanguage(lang: string): void;

  addEventListener<K extends keyof SuuntaEvents>(
    type: K,
    listener: (this: SuuntaWidgetElement, event: SuuntaEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/**
 * Attributes of <suunta-events>, the list of a site's coming events, from /v1/events.js. Put a link to the same list inside the
 * element: it stays where the script does not run.
 */
interface SuuntaEventsAttributes {
  /** The site, as it is called on your Suunta server. Needed. */
  site: string;
  /** Language. Without it: that of the page around it. */
  lang?: string;
  /** Only events of this municipality of the site, and those for everywhere. */
  municipality?: string;
  /** Only events of this kind. */
  kind?: "group" | "information" | "visit" | "recruiting";
  /** Only events at which this language is spoken: "fi", "sv", "en". */
  language?: string;
}

/** The list. It follows its attributes, tells your page nothing and has no methods of its own. */
type SuuntaEventsElement = HTMLElement;

interface HTMLElementTagNameMap {
  "suunta-widget": SuuntaWidgetElement;
  "suunta-events": SuuntaEventsElement;
}
