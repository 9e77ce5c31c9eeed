const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** The second part is every control character but those that XML can hold. */
const special = /[&<>"']|[^\t\n\r -\uffff]/;
const everySpecial = new RegExp(special, "g");

/** Text as it can stand between tags and in quoted attributes of HTML and XML; what XML cannot hold becomes a space. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll(everySpecial, (character) => entities[character] ?? " ");
}
