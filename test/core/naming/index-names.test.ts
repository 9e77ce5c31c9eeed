import { assert, boolean, property, stringMatching, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { foreignKeyName, indexName, isGeneratedName, primaryKeyName } from "../../../src/core/naming/index-names.js";

it("names readably, and changes with the definition", () => {
  const index = { table: "person", columns: ["companyId"], isUnique: false, definition: "USING btree" };
  expect(indexName(index)).toMatch(/^IDX_person_companyId_[0-9a-z]{10}$/);
  expect(indexName(index)).toBe(indexName({ ...index }));
  expect(indexName({ ...index, definition: "USING hash" })).not.toBe(indexName(index));
  expect(indexName({ ...index, isUnique: true })).toMatch(/^IDX_UNIQUE_person_companyId_/);
  expect(foreignKeyName("person", "companyId", "CASCADE")).not.toBe(foreignKeyName("person", "companyId", "RESTRICT"));
  expect(primaryKeyName("person")).toMatch(/^PK_person_/);
});

it("stays within 63 bytes, keeps long names apart and knows its own names again", () => {
  const name = stringMatching(/^[a-z][A-Za-z0-9]{0,62}$/);
  assert(
    property(name, uniqueArray(name, { minLength: 1, maxLength: 4 }), boolean(), (table, columns, isUnique) => {
      const made = indexName({ table, columns, isUnique, definition: "d" });
      expect(made.length).toBeLessThanOrEqual(63);
      expect(isGeneratedName(made)).toBe(true);
      expect(indexName({ table: `${table}x`, columns, isUnique, definition: "d" })).not.toBe(made);
    }),
  );
});
