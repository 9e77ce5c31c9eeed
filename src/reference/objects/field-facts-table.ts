import { plainDefault } from "../../core/fields/default-literal.js";
import { fieldKinds } from "../../core/fields/field-kinds.js";
import type { LeafKind } from "../../core/fields/leaf.js";
import { isComposite, leavesOf } from "../../core/fields/leaves-of.js";
import type { Field, ObjectType } from "../../core/model/workspace.js";
import { isFieldWritable, servedFields } from "../../core/surface/record-operations.js";
import { isRequiredOnCreate } from "../../core/surface/required-fields.js";
import { spellJson } from "../../core/json/json-value.js";
import { deprecationNote } from "./deprecation-note.js";
import { code, link, listed, plain, prose, strong, withCode, type Inline, type Piece } from "../inline.js";
import type { Table, TableRow } from "../page.js";
import { objectPath, type Reference } from "../reference.js";
import { keptValues } from "./kept-values.js";

/** What there is to know of every field of an object that is no relation to many. */
export function fieldTable({ workspace }: Reference, object: ObjectType): Table {
  const rows = servedFields(object)
    .filter(({ relation }) => relation?.type !== "ONE_TO_MANY")
    .map((field): TableRow => {
      const target = workspace.objectsBySingular.get(field.relation?.targetObject ?? "");
      return { id: fieldAnchor(field), cells: [nameOf(field), typeOf(field, target), meaningOf(field)] };
    });
  return { kind: "table", caption: `Fields of ${object.labelPlural}`, head: ["Field", "Type", "What it holds"], rows };
}

/** Place of a field on the page of its object. */
export function fieldAnchor({ name }: Pick<Field, "name">): string {
  return `field-${name}`;
}

/** The key of records, and behind it what a request may say instead. */
function nameOf(field: Field): Inline {
  const column = field.relation === null ? undefined : leavesOf(field)[0]?.column;
  if (column === undefined) return [code(field.name)];
  return prose`${code(column)}, as a record ${code(field.name)}`;
}

function typeOf(field: Field, target: ObjectType | undefined): Inline {
  const kind = fieldKinds[field.type];
  const marks = marksOf(field).flatMap((mark): Inline => [plain(" · "), strong(mark)]);
  if (target !== undefined)
    return [
      ...prose`Relation to one ${target.isActive ? link(objectPath(target), target.labelSingular) : target.labelSingular}`,
      ...marks,
    ];
  const [leaf] = leavesOf(field);
  const stored = field.type === "NUMBER" && leaf !== undefined ? ` (${numberNames[leaf.kind] ?? ""})` : "";
  return [plain(`${kind.title}${stored}`), ...marks];
}

const numberNames: Partial<Record<LeafKind, string>> = {
  INT: "whole, 32 bits",
  BIGINT: "whole, 64 bits",
  FLOAT: "floating point",
};

function marksOf(field: Field): readonly string[] {
  return [
    ...(isRequiredOnCreate(field) ? ["required"] : []),
    ...(field.isUnique || field.name === "id" ? ["unique"] : []),
    ...(isFieldWritable(field) ? [] : [field.name === "id" ? "given once" : "read only"]),
    ...(field.isSystem ? ["system"] : []),
    ...(field.deprecated === null ? [] : ["deprecated"]),
  ];
}

function meaningOf(field: Field): Inline {
  const sentences: Inline[] = [withPeriod(field.description ?? field.label)];
  if (field.deprecated !== null) sentences.push(deprecationNote(field.deprecated));
  if (isComposite(field)) sentences.push(partsOf(field));
  if (field.options !== null)
    sentences.push(
      prose`Options: ${listed(field.options.map(({ value, label, deprecated }) => prose`${code(value)} (${label}${deprecated === null ? "" : ", deprecated"})`))}.`,
    );
  const most = field.settings["maxNumberOfValues"];
  if (typeof most === "number") sentences.push(most === 1 ? prose`One value only.` : prose`At most ${most} values.`);
  const kept = keptValues[field.type];
  if (kept !== null && field.name !== "id") sentences.push(withCode(kept.note));
  const [usual] = defaultOf(field);
  if (usual !== undefined) sentences.push(prose`Default: ${usual}.`);
  return listed(sentences, " ");
}

function partsOf(field: Field): Inline {
  const parts = leavesOf(field).map(({ subField, options }) => {
    const choices = options === null || options.length > 12 ? [] : prose` (${listed(options.map((one) => code(one)))})`;
    return [code(subField ?? ""), ...choices];
  });
  return prose`Parts: ${listed(parts)}.`;
}

/** Functions are told as what they give. */
function defaultOf({ defaultValue, name, type }: Field): readonly Piece[] {
  // The id, the place and the actor are made anew for every record.
  if (defaultValue === null || name === "id" || type === "POSITION" || type === "ACTOR") return [];
  if (defaultValue === "now") return [plain("the time of the creation")];
  if (defaultValue === "uuid") return [plain("a new id")];
  const value = plainDefault(defaultValue);
  if (value === "" || (typeof value === "object" && isBlank(value))) return [];
  return [code(spellJson(value))];
}

function isBlank(value: object | null): boolean {
  return value === null || Object.values(value).every((part) => part === null || part === "" || part === 0);
}

function withPeriod(text: string): Inline {
  const words = text.replaceAll(/\s+/g, " ").trim();
  return [plain(/[.!?:]$/.test(words) ? words : `${words}.`)];
}
