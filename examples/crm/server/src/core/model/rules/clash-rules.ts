import {
  compositeTypeNames,
  enumTypeName,
  eventTypeName,
  isCompositeType,
  typeNamesOf,
  whereInputName,
} from "../../naming/type-names.js";
import { namesOf } from "../../naming/object-names.js";
import { recordOperations } from "../../surface/record-operations.js";
import { keyPointer } from "../draft-object.js";
import type { ObjectType } from "../workspace.js";
import { ownerOfGlobalType } from "./global-types.js";
import type { BuiltObject, RuleContext } from "./rule-context.js";

const compositeSuffixes = [
  "",
  "CreateInput",
  "UpdateInput",
  "FilterInput",
  "OrderByInput",
  "GroupByInput",
  "OrderByWithGroupByInput",
];

/** Names that meet only in what is derived from the model: types, root fields, operations, files. */
export function checkClashes(context: RuleContext): void {
  const distinct = { ...context, objects: checkObjectNames(context) };
  checkFiles(distinct);
  checkTypes(distinct);
  checkRootFields(distinct);
  checkOperations(distinct);
}

/** Claims names one after the other and tells the first claimant where two meet. */
class Claims {
  private readonly owners = new Map<string, string>();

  claim(name: string, owner: string, clash: (first: string) => void): void {
    const first = this.owners.get(name);
    if (first === undefined) this.owners.set(name, owner);
    else clash(first);
  }
}

/** Answers the objects whose names are their own: what is derived from the others would only repeat the clash. */
function checkObjectNames({ objects, report }: RuleContext): readonly BuiltObject[] {
  const owners = new Map<string, ObjectType>();
  return objects.filter(({ object, draft }) => {
    let isDistinct = true;
    for (const key of ["nameSingular", "namePlural"] as const) {
      const name = object[key];
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, object);
      else if (owner !== object) {
        isDistinct = false;
        report("object/duplicate-name", keyPointer(draft.raw, key), { name, other: owner.nameSingular });
      }
    }
    return isDistinct;
  });
}

function checkFiles({ objects, report }: RuleContext): void {
  const owners = new Map<string, string>();
  for (const { object, draft } of objects)
    for (const key of ["nameSingular", "namePlural"] as const) {
      const name = object[key];
      const folded = name.toLowerCase();
      const other = owners.get(folded);
      if (other !== undefined && other !== name) {
        report("clash/file", keyPointer(draft.raw, key), { name, other });
        break;
      }
      owners.set(folded, name);
    }
}

function checkTypes({ objects, report }: RuleContext): void {
  const claims = new Claims();
  const composites = Object.values(compositeTypeNames).flatMap((name) =>
    compositeSuffixes.map((suffix) => name + suffix),
  );
  for (const name of composites) claims.claim(name, "the type of a composite field", () => {});
  const singulars = new Set(objects.map(({ object }) => object.nameSingular));
  for (const { object, fields, draft } of objects) {
    const { record, ...rest } = typeNamesOf(object);
    const others = [...Object.values(rest), eventTypeName(object, singulars)];
    const pointer = keyPointer(draft.raw, "nameSingular");
    for (const name of [record, ...others]) {
      const owner = ownerOfGlobalType(name);
      if (owner === null) continue;
      report("clash/global-type", pointer, { object: object.nameSingular, name, owner });
      break;
    }
    const claim = (name: string, second: string, at: string): void =>
      claims.claim(name, second, (first) => report("clash/type-name", at, { name, first, second }));
    claim(record, `the type of object "${object.nameSingular}"`, pointer);
    const ofObject = `a type of object "${object.nameSingular}"`;
    for (const name of others) claim(name, ofObject, pointer);
    for (const { field, draft: fieldDraft } of fields) {
      const ofField = `a type of field "${field.name}" of object "${object.nameSingular}"`;
      const at = keyPointer(fieldDraft.raw, "name");
      if (field.options !== null) {
        claim(enumTypeName(object, field), ofField, at);
        claim(`${enumTypeName(object, field)}Filter`, ofField, at);
      }
      if (field.isUnique && isCompositeType(field.type)) claim(whereInputName(object, field), ofField, at);
    }
  }
}

function checkRootFields({ objects, report }: RuleContext): void {
  const claims = new Claims();
  claims.claim("search", "the search over all objects", () => {});
  for (const { object, draft } of objects)
    for (const [name, what] of rootFields(object)) {
      const second = `${what} of object "${object.nameSingular}"`;
      claims.claim(name, second, (first) => {
        if (first !== second)
          report("clash/root-field", keyPointer(draft.raw, "nameSingular"), { name, first, second });
      });
    }
}

function rootFields(object: ObjectType): readonly (readonly [string, string])[] {
  const { one, many, One, Many } = namesOf(object);
  const changes = ["create", "update", "delete", "destroy", "restore"].flatMap((verb) => [
    [`${verb}${One}`, "a mutation"] as const,
    [`${verb}${Many}`, "a mutation"] as const,
  ]);
  const queries = [one, many, `${one}Duplicates`, `${many}GroupBy`].map((name) => [name, "a query"] as const);
  return [...queries, ...changes, [`merge${Many}`, "a mutation"]];
}

function checkOperations({ objects, report }: RuleContext): void {
  const claims = new Claims();
  for (const built of objects) {
    const { object, draft } = built;
    const fields = new Set<string>();
    for (const operation of recordOperations(object)) {
      const { id, field } = operation;
      const what = field === null ? "an operation" : `an operation on field "${field.name}"`;
      const second = `${what} of object "${object.nameSingular}"`;
      claims.claim(id, second, (first) => {
        if (first === second || (field !== null && fields.has(field.name))) return;
        if (field !== null) fields.add(field.name);
        const fieldDraft = draft.fields.find((one) => one.name === field?.name);
        report("clash/operation", fieldDraft ? keyPointer(fieldDraft.raw, "name") : draft.raw.pointer, {
          name: id,
          first,
          second,
        });
      });
    }
  }
}
