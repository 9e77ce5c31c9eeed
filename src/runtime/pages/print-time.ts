import { html, type Html } from "./html.js";

const dateAndTime = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

const dateOnly = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** A time for people to read, in UTC since the server does not know where they are. */
export function printTime(instant: string): Html {
  return html`<time datetime="${instant}">${dateAndTime.format(new Date(instant))} UTC</time>`;
}

/** The day of a time. */
export function printDay(instant: string): Html {
  return html`<time datetime="${instant}">${dateOnly.format(new Date(instant))}</time>`;
}
