import type { Printable } from "./code.js";
import { code, fit, lines } from "./code.js";

/** `A | B;` after `start`: on its line, else on the next one, else one member per line. Ends its line. */
export function unionOf(start: Printable, members: readonly Printable[]): Printable {
  const flat = lines(members, " | ");
  const broken = lines(members.map((member) => (members.length === 1 ? member : code`| ${member}`)));
  return fit(
    code`${start} ${flat};`,
    code`
    ${start}
      ${fit(code`${flat};`, code`${broken};`)}
  `,
  );
}
