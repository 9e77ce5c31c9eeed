import { expect, test } from "vitest";
import { uniqueConstraints } from "../../../src/core/surface/unique-constraints.js";
import { makeObject, makeRelation } from "../../runtime/records/input/make-workspace.js";

test("the id comes first, then each active unique field with the columns that count", () => {
  const object = makeObject("person", {
    emails: { type: "EMAILS", isUnique: true },
    phones: { type: "PHONES", isUnique: true },
    gone: { type: "TEXT", isUnique: true, isActive: false },
    name: { type: "FULL_NAME", isUnique: true },
    twin: { ...makeRelation("MANY_TO_ONE", "person", "twinId"), isUnique: true },
    city: { type: "TEXT" },
    id: { type: "UUID", isUnique: true },
  });
  const constraints = uniqueConstraints(object);
  expect(constraints.map(({ fieldNames, leaves }) => [fieldNames, leaves.map((leaf) => leaf.column)])).toStrictEqual([
    [["id"], ["id"]],
    [["emails"], ["emailsPrimaryEmail"]],
    [["phones"], ["phonesPrimaryPhoneNumber", "phonesPrimaryPhoneCountryCode", "phonesPrimaryPhoneCallingCode"]],
    [["twin"], ["twinId"]],
  ]);
  expect(uniqueConstraints(object)).toBe(constraints);
});
