import { assertValidSchema, buildSchema, printSchema, validateSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { descriptionsOf, fieldsOf, schemaOf } from "./schema-parts.js";

describe("a schema", () => {
  const object = (name: string, more: Record<string, JsonValue> = {}, fields: JsonValue[] = []): JsonValue => ({
    nameSingular: name,
    namePlural: `${name}s`,
    labelIdentifierFieldName: "name",
    fields: [{ name: "name", type: "TEXT" }, ...fields],
    ...more,
  });

  test("shows nothing inactive", () => {
    const sdl = printCoreSdl(
      buildTestWorkspace({
        objects: [
          object("rocket", {}, [
            { name: "retired", type: "SELECT", isActive: false, options: [{ value: "YES", label: "Yes" }] },
            {
              name: "pad",
              type: "RELATION",
              relation: { type: "MANY_TO_ONE", targetObject: "pad", inverseField: "rockets" },
            },
          ]),
          object("pad", { isActive: false }),
        ],
      }),
    );
    expect(sdl).not.toMatch(/retired|Retired/);
    expect(sdl).not.toMatch(/^(type|input|enum) Pad/m);
    expect(fieldsOf(buildSchema(sdl), "Rocket")).toContain("padId: ID");
  });

  test("keeps the model's own descriptions, whatever they hold", () => {
    const descriptions = [
      'Says """quoted""" things',
      'Ends in a "quote"',
      "Ends in a backslash \\",
      "\n\n  Blank lines around,\n\n    and indented lines\n\t\n",
      "   \n\t ",
      "Windows\r\nlines and \u0007 a bell",
      "   Indented\n      all\n      over",
      "Long enough to need lines of its own, as more than seventy characters always do",
      "Über 🚀 #not a comment",
    ];
    const workspace = buildTestWorkspace({
      objects: descriptions.map((description, index) =>
        object(`thing${"abcdefghij"[index] ?? ""}`, { description }, [{ name: "note", type: "TEXT", description }]),
      ),
    });
    const sdl = printCoreSdl(workspace);
    const schema = buildSchema(sdl);
    expect(printSchema(schema)).toBe(sdl.trimEnd());
    expect(descriptionsOf(schema).filter(([, text]) => (text ?? "") === "")).toEqual([]);
    expect(schema.getType("Thinga")?.description).toBe('Says """quoted""" things');
    expect(schema.getType("Thingc")?.description).toBe("Ends in a backslash \\");
    expect(schema.getType("Thingd")?.description).toBe("Blank lines around,\n\nand indented lines");
    expect(schema.getType("Thinge")?.description).toBe("One record of thinges");
  });

  test("asks on create only for what cannot be left out", () => {
    const schema = schemaOf({
      objects: [
        object("rocket", {}, [
          { name: "code", type: "TEXT", isNullable: false, isCustom: false },
          { name: "model", type: "TEXT", isNullable: false, defaultValue: "'Ariane'" },
          { name: "height", type: "NUMBER", isNullable: false, isCustom: false, settings: { dataType: "int" } },
          { name: "price", type: "CURRENCY", isNullable: false, isCustom: false },
          {
            name: "pad",
            type: "RELATION",
            isNullable: false,
            relation: { type: "MANY_TO_ONE", targetObject: "pad", inverseField: "rockets", onDelete: "CASCADE" },
          },
        ]),
        object("pad"),
      ],
    });
    const created = fieldsOf(schema, "RocketCreateInput");
    expect(created.filter((field) => field.endsWith("!"))).toEqual([
      "code: String!",
      "height: Int!",
      "price: CurrencyCreateInput!",
    ]);
    // A required relation can be given in two ways, neither of which is required.
    expect(created).toEqual(expect.arrayContaining(["padId: ID", "pad: PadRelationInput"]));
    expect(fieldsOf(schema, "RocketUpdateInput").filter((field) => field.endsWith("!"))).toEqual([]);
    expect(fieldsOf(schema, "Rocket")).toEqual(expect.arrayContaining(["pad: Pad", "padId: ID!", "price: Currency!"]));
  });

  test("has no place for an object whose types would be those of every schema", () => {
    for (const name of ["objectRecord", "searchResult", "fileObject"])
      expect(() => buildTestWorkspace({ objects: [object(name)] })).toThrow("clash/global-type");
  });

  test("tells events under another name where an object has the usual one", () => {
    const workspace = buildTestWorkspace({
      objects: [
        object("calendar"),
        object("calendarEvent"),
        object("retired"),
        object("retiredEvent", { isActive: false }),
      ],
    });
    const schema = buildSchema(printCoreSdl(workspace));
    assertValidSchema(schema);
    expect(fieldsOf(schema, "Subscription")).toEqual([
      "calendarEvents(filter: CalendarFilterInput): CalendarRecordEvent!",
      "calendarEventEvents(filter: CalendarEventFilterInput): CalendarEventEvent!",
      "retiredEvents(filter: RetiredFilterInput): RetiredRecordEvent!",
    ]);
    expect(fieldsOf(schema, "CalendarRecordEvent")).toContain("record: Calendar!");
    expect(fieldsOf(schema, "CalendarEventEvent")).toContain("record: CalendarEvent!");
    expect(fieldsOf(schema, "CalendarEvent")).toContain("name: String");
  });

  test("has no second way out for the names of events", () => {
    const names = ["calendar", "calendarEvent", "calendarRecord", "calendarRecordEvent"];
    expect(() => buildTestWorkspace({ objects: names.slice(0, 3).map((name) => object(name)) })).toThrow(
      /clash\/type-name .*"CalendarRecordEvent"/,
    );
    buildTestWorkspace({ objects: [object("calendar"), object("calendarRecord"), object("calendarRecordEvent")] });
    expect(() => buildTestWorkspace({ objects: names.map((name) => object(name)) })).toThrow(
      /clash\/type-name .*"CalendarRecordEvent"/,
    );
  });

  test("is the same text each time, objects in the order of the workspace", () => {
    const model: JsonValue = { objects: [object("beta"), object("alpha")] };
    const workspace = buildTestWorkspace(model);
    const sdl = printCoreSdl(workspace);
    expect(printCoreSdl(buildTestWorkspace(model))).toBe(sdl);
    const records = [...sdl.matchAll(/^type (\w+)Edge /gm)].map((match) => match[1]);
    expect(records).toEqual(["Alpha", "Beta", "SearchResult"]);
  });

  test("without active objects can still search", () => {
    const schema = schemaOf({ objects: [object("gone", { isActive: false })] });
    assertValidSchema(schema);
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test("of hundreds of objects grows with their number, not faster", () => {
    const modelOf = (count: number): JsonValue => ({
      objects: Array.from({ length: count }, (_, index) => {
        const name = (at: number): string => `thing${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`;
        return object(name(index), {}, [
          {
            name: "next",
            type: "RELATION",
            relation: { type: "MANY_TO_ONE", targetObject: name((index + 1) % count), inverseField: "previous" },
          },
        ]);
      }),
    });
    const [hundred, threeHundred] = [100, 300].map((count) => printCoreSdl(buildTestWorkspace(modelOf(count))));
    expect(validateSchema(buildSchema(threeHundred ?? ""))).toEqual([]);
    expect(threeHundred?.length).toBeLessThan(3.1 * (hundred?.length ?? 0));
  });
});
