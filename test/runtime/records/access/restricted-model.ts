import type { JsonValue } from "../../../../src/core/json/json-value.js";
import type { Workspace } from "../../../../src/core/model/workspace.js";
import { fullObjectAccess, type Access, type ObjectAccess } from "../../../../src/runtime/auth/access.js";

/** Companies with people, and vaults that companies keep things in. */
export const model = {
  objects: [
    {
      nameSingular: "company",
      namePlural: "companies",
      labelIdentifierFieldName: "name",
      duplicateCriteria: [["name"], ["revenue"]],
      fields: [
        { name: "name", type: "TEXT" },
        { name: "revenue", type: "NUMBER" },
        { name: "taxId", type: "TEXT", isUnique: true },
        { name: "domain", type: "TEXT", isUnique: true },
        {
          name: "vault",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "vault", inverseField: "companies" },
        },
      ],
    },
    {
      nameSingular: "person",
      namePlural: "people",
      labelIdentifierFieldName: "name",
      duplicateCriteria: [["nameFirstName"]],
      fields: [
        { name: "name", type: "FULL_NAME" },
        { name: "salary", type: "NUMBER" },
        { name: "home", type: "ADDRESS" },
        {
          name: "company",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "company", inverseField: "people" },
        },
        {
          name: "boss",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "person", inverseField: "reports" },
        },
        {
          name: "mentor",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "person", inverseField: "mentees" },
        },
      ],
    },
    {
      nameSingular: "vault",
      namePlural: "vaults",
      labelIdentifierFieldName: "code",
      fields: [{ name: "code", type: "TEXT", isUnique: true }],
    },
  ],
} satisfies JsonValue;

export interface ObjectRule {
  readonly allows?: Partial<ObjectAccess["allows"]>;
  readonly unreadable?: readonly string[];
  readonly unwritable?: readonly string[];
}

/** An access by names; what is not named is allowed. */
export function accessOf(workspace: Workspace, role: string, rules: Readonly<Record<string, ObjectRule>>): Access {
  const byId = new Map<string, ObjectAccess>();
  for (const [name, rule] of Object.entries(rules)) {
    const object = workspace.objectsBySingular.get(name);
    if (object === undefined) throw new Error(`The model has no object ${name}`);
    const ids = (names: readonly string[] | undefined): ReadonlySet<string> | null =>
      names === undefined
        ? null
        : new Set(
            names.map((field) => {
              const id = object.fieldsByName.get(field)?.id;
              if (id === undefined) throw new Error(`${name} has no field ${field}`);
              return id;
            }),
          );
    byId.set(object.id, {
      allows: { ...fullObjectAccess.allows, ...rule.allows },
      unreadableFields: ids(rule.unreadable),
      unwritableFields: ids(rule.unwritable),
      isFull: false,
    });
  }
  return {
    isFull: false,
    role,
    of: (object) => byId.get(object.id) ?? fullObjectAccess,
    allowsSetting: () => false,
  };
}

/** Hides one field of each kind, and a whole object. */
export const salesRules = {
  company: { unreadable: ["revenue", "taxId"], unwritable: ["revenue"] },
  person: { unreadable: ["salary", "home", "mentor"] },
  vault: { allows: { read: false, create: false, update: false, delete: false, destroy: false } },
} satisfies Readonly<Record<string, ObjectRule>>;
