import type { Answer } from "../../rest/use-server.js";
import type { Sample } from "./hold-to-document.js";
import type { Violation } from "./violations.js";

/** What Prism finds when the answer of the sample has another body, of no type that any answer has. */
export async function spoilAnswer({ judge, request, answer }: Sample): Promise<readonly Violation[]> {
  const spoilt: Answer = { ...answer, text: '"spoilt"', body: "spoilt" };
  const { violations } = await judge.judge(request, async () => spoilt);
  return violations.filter(({ side }) => side === "response");
}

/** What Prism finds when the request of the sample has another body, of no type that requests have. */
export async function spoilRequest({ judge, request, answer }: Sample): Promise<readonly Violation[]> {
  const { violations } = await judge.judge({ ...request, body: "[[[true]]]" }, async () => answer);
  return violations.filter(({ side }) => side === "request");
}
