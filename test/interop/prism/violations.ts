import type { Answer } from "../../rest/use-server.js";

export interface Violation {
  readonly side: "request" | "response";
  readonly text: string;
}

interface PrismViolation {
  readonly location: readonly string[];
  readonly message: string;
}

const cutMark = "Too many violations! ";

/** What Prism found; it tells in a header. */
export function violationsOf({ headers }: Answer): readonly Violation[] {
  const header = headers["sl-violations"];
  if (header === undefined) return [];
  const text = String(header);
  return text.startsWith(cutMark) ? cutViolations(text) : (JSON.parse(text) as PrismViolation[]).map(violation);
}

function violation({ location, message }: PrismViolation): Violation {
  const [side, ...place] = location;
  // Prism tells it of the request, but has not looked at the answer then.
  if (message === "Selected route not found") return { side: "response", text: "Prism does not find the operation" };
  return {
    side: side === "request" ? "request" : "response",
    text: [place.join("."), message].filter((part) => part !== "").join(": "),
  };
}

/** Of a list that did not fit into the header, whole entries are read: those of the request come first. */
function cutViolations(text: string): readonly Violation[] {
  const end = text.lastIndexOf('},{"location"');
  const whole = end === -1 ? "[]" : `${text.slice(cutMark.length, end)}}]`;
  const rest: Violation = { side: "response", text: "more than Prism can tell" };
  return [...(JSON.parse(whole) as PrismViolation[]).map(violation), rest];
}
