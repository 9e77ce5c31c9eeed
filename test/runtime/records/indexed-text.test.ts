import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/core/json/json-value.js";
import { ApiError } from "../../../src/runtime/errors/api-error.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import { engines } from "../../support/databases.js";
import { openRecords, type RecordFixture } from "../../support/record-fixture.js";

/** Nothing in it repeats, so that the database cannot make it shorter. */
const long = randomBytes(3000).toString("base64");

describe.each(engines)("%s", (engine) => {
  let fixture: RecordFixture;
  beforeAll(async () => {
    const fields = [
      { name: "name", type: "TEXT" },
      { name: "code", type: "TEXT", isUnique: true },
      { name: "story", type: "TEXT" },
      { name: "website", type: "LINKS", isUnique: true },
    ];
    fixture = await openRecords(engine, { objects: [{ nameSingular: "ship", namePlural: "ships", fields }] });
  });
  afterAll(() => fixture.close());

  const create = async (data: JsonObject): Promise<unknown> => {
    const ship = fixture.object("ship");
    const options = { selection: fullSelection(ship) };
    return fixture.records.createOne(ship, data, options, fixture.context).catch((error: unknown) => error);
  };

  it("names the field whose text is too long to look records up by", async () => {
    for (const [field, value] of [
      ["name", long],
      ["code", long],
      ["website", { primaryLinkUrl: `https://example.com/${long}` }],
    ] as const) {
      const error = await create({ [field]: value });
      if (!(error instanceof ApiError)) throw error;
      expect(error.code).toBe("INVALID_ARGS_DATA");
      expect(error.message).toMatch(new RegExp(`^"${field}" is too long: .* 2600 bytes`));
      expect(error.details).toEqual([{ path: `data.${field}`, message: error.message }]);
    }
  });

  it("takes 2600 bytes there, and any length elsewhere", async () => {
    const text = long.slice(0, 2600);
    expect(await create({ name: text, code: text, story: long })).not.toBeInstanceOf(Error);
  });
});
