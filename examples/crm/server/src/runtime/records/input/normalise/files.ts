import { isJsonObject } from "../../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../../core/json/json-value.js";
import { maxFilesPerField } from "../../../../core/fields/files.js";
import { clearField } from "../field-plan.js";
import type { FieldPlan } from "../field-plan.js";
import { printJson } from "../leaf/parse-json.js";
import { parseText } from "../leaf/parse-text.js";
import { parseUuid } from "../leaf/parse-uuid.js";
import { isProblem, unknownKey, wrongValue } from "../problem.js";
import type { RecordDraft } from "../record-draft.js";
import type { FieldNormaliser } from "./field-normaliser.js";

const fileKeys = ["fileId", "label"];

/** A list of file references, also in its older wrapper `{addFiles: […]}`. */
export const normaliseFiles: FieldNormaliser = (value, plan, draft) => {
  const list = isJsonObject(value) && Object.keys(value).join() === "addFiles" ? value["addFiles"] : value;
  const name = plan.field.name;
  if (list === null || list === undefined) {
    clearField(plan, draft);
  } else if (!Array.isArray(list)) {
    draft.refuse(name, wrongValue("must be null or a list of objects of fileId and label", value));
  } else {
    const files = (list as readonly JsonValue[])
      .map((item, index) => readFile(`${name}[${index}]`, item, draft))
      .filter((file) => file !== null);
    const most = mostFiles(plan);
    if (list.length > most)
      draft.refuse(name, { message: `must hold at most ${most} file${most === 1 ? "" : "s"}, not ${list.length}.` });
    else write(files, plan, draft);
  }
};

function readFile(path: string, item: JsonValue, draft: RecordDraft): JsonObject | null {
  if (!isJsonObject(item)) {
    draft.refuse(path, wrongValue("must be an object of fileId and label", item));
    return null;
  }
  for (const key of Object.keys(item))
    if (!fileKeys.includes(key)) draft.refuse(`${path}.${key}`, unknownKey(key, "a file", fileKeys));
  const fileId = parseUuid(item["fileId"] ?? null);
  const label = parseText(item["label"] ?? null);
  if (isProblem(fileId)) draft.refuse(`${path}.fileId`, fileId);
  if (isProblem(label)) draft.refuse(`${path}.label`, label);
  return typeof fileId === "string" && typeof label === "string" ? { fileId, label } : null;
}

function mostFiles(plan: FieldPlan): number {
  const setting = plan.field.settings["maxNumberOfValues"];
  return typeof setting === "number" ? setting : maxFilesPerField;
}

function write(files: readonly JsonObject[], plan: FieldPlan, draft: RecordDraft): void {
  for (const leaf of plan.leaves) {
    const text = files.length === 0 && leaf.isNullable ? null : printJson(files);
    if (isProblem(text)) draft.refuse(plan.field.name, text);
    else draft.columns.set(leaf.column, text);
  }
}
