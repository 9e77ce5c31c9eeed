import { isJsonObject } from "../../../../core/json/json-value.js";
import { printJson } from "../leaf/parse-json.js";
import { isProblem, wrongValue } from "../problem.js";
import { columnOf, composite, refusePart, writePart } from "./composite.js";

/** Writes `source` and `context`; who it was is for the server to say. An empty context is kept, unlike other JSON. */
export const normaliseActor = composite((value, plan, draft) => {
  writePart("source", value["source"], plan, draft);
  const context = value["context"];
  if (context === undefined) return;
  if (context !== null && !isJsonObject(context)) {
    refusePart("context", wrongValue("must be null or an object", context), plan, draft);
    return;
  }
  const text = context === null ? null : printJson(context);
  if (isProblem(text)) refusePart("context", text, plan, draft);
  else draft.columns.set(columnOf("context", plan), text);
});
