import { isJsonObject } from "../../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../../core/json/json-value.js";

/** `raw` leaves out marks and escapes, for code. */
export type InlineForm = "markdown" | "raw";

/** Markdown of the inline content of a BlockNote block: text, or a list of runs and links. What is neither gives nothing. */
export function printInline(content: JsonValue, form: InlineForm): string {
  if (typeof content === "string") return form === "raw" ? content : escape(content);
  if (!Array.isArray(content)) return "";
  return (content as readonly JsonValue[])
    .map((item) => {
      if (typeof item === "string") return printInline(item, form);
      if (!isJsonObject(item)) return "";
      return item["type"] === "link" ? printLink(item, form) : printRun(item, form);
    })
    .join("");
}

function printLink(link: JsonObject, form: InlineForm): string {
  const runs = Array.isArray(link["content"]) ? (link["content"] as readonly JsonValue[]) : [];
  const text = runs.map((run) => (isJsonObject(run) ? printRun(run, form) : "")).join("");
  const href = link["href"];
  if (form === "raw" || typeof href !== "string" || href === "") return text;
  return `[${text === "" ? escape(href) : text}](${linkTarget(href)})`;
}

/** Blanks and brackets would end the target. */
export function linkTarget(url: string): string {
  return url.replace(/\s/g, encodeURIComponent).replaceAll("(", "%28").replaceAll(")", "%29");
}

function printRun(run: JsonObject, form: InlineForm): string {
  const text = typeof run["text"] === "string" ? run["text"] : "";
  const styles = isJsonObject(run["styles"] ?? null) ? (run["styles"] as JsonObject) : {};
  const core = text.trim();
  if (form === "raw") return text;
  if (core === "") return text;
  const isCode = styles["code"] === true && !core.includes("`");
  let marked = isCode ? `\`${core}\`` : escape(core);
  if (styles["strike"] === true) marked = `~~${marked}~~`;
  if (styles["italic"] === true) marked = `*${marked}*`;
  if (styles["bold"] === true) marked = `**${marked}**`;
  // Delimiters next to blanks would not count as such.
  const start = text.indexOf(core);
  return text.slice(0, start) + marked + text.slice(start + core.length);
}

/** Characters that would be read as Markdown; an underscore within a word would not. */
function escape(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, "\\$&")
    .replace(/~(?=~)/g, "\\~")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}
