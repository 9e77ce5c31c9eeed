import {
  assertValidSchema,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
  type GraphQLSchema,
} from "graphql";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { operatorsOfKind } from "../../../../src/core/surface/filter-operators.js";
import { recordEventFields } from "../../../../src/core/surface/record-event-fields.js";
import { recordRootFields } from "../../../../src/core/surface/root-fields.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { exampleModel } from "../../../support/emit-test-server.js";

const examples = readdirSync(new URL("../../../../examples", import.meta.url)).filter(
  (name) => !name.startsWith("broken-"),
);

function schemaOf(model: JsonValue): GraphQLSchema {
  return buildSchema(printCoreSdl(buildTestWorkspace(model)));
}

/** The fields of a type as they are written: `["id: UUID!", "people(first: Int): PersonConnection"]`. */
function fieldsOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isObjectType(type))
    return Object.values(type.getFields()).map(
      (field) =>
        field.name +
        (field.args.length === 0 ? "" : `(${field.args.map((one) => `${one.name}: ${one.type}`).join(", ")})`) +
        `: ${field.type}`,
    );
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  throw new Error(`There is no type ${name} with fields.`);
}

/** Everything in the schema that a person may ask the meaning of, with what is said of it. */
function descriptionsOf(schema: GraphQLSchema): readonly (readonly [string, string | null | undefined])[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const members: [string, string | null | undefined][] = [[type.name, type.description]];
      if (isObjectType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) {
          members.push([`${type.name}.${field.name}`, field.description]);
          if ("args" in field)
            for (const one of field.args) members.push([`${type.name}.${field.name}(${one.name})`, one.description]);
        }
      if (isEnumType(type))
        for (const value of type.getValues()) members.push([`${type.name}.${value.name}`, value.description]);
      return members;
    });
}

describe.each(examples)("the schema of %s", (name) => {
  const workspace = buildTestWorkspace(exampleModel(name));
  const sdl = printCoreSdl(workspace);
  const schema = buildSchema(sdl);

  test("is valid", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test("is laid out as graphql-js prints it", () => {
    expect(printSchema(schema)).toBe(sdl);
  });

  test("describes every type, field, argument and enum value", () => {
    const nameless = descriptionsOf(schema).filter(([, text]) => (text ?? "").trim() === "");
    expect(nameless.map(([place]) => place)).toEqual([]);
  });

  test("has every root field with its arguments", () => {
    const print = (field: {
      name: string;
      arguments: readonly { name: string; type: string }[];
      type: string;
    }): string =>
      `${field.name}(${field.arguments.map((one) => `${one.name}: ${one.type}`).join(", ")}): ${field.type}`;
    const records = [...recordRootFields(workspace).values()];
    expect(fieldsOf(schema, "Query")).toEqual([
      ...records.filter(({ kind }) => kind === "query").map(print),
      "search(searchInput: String!, limit: Int!, after: String, filter: ObjectRecordFilterInput, includedObjectNameSingulars: [String!], excludedObjectNameSingulars: [String!]): SearchResultConnection!",
    ]);
    expect(fieldsOf(schema, "Mutation")).toEqual(records.filter(({ kind }) => kind === "mutation").map(print));
    expect(fieldsOf(schema, "Subscription")).toEqual([...recordEventFields(workspace).values()].map(print));
  });

  test("refers to every type it has", () => {
    const used = new Set<string>(["Query", "Mutation", "Subscription"]);
    for (const type of Object.values(schema.getTypeMap()))
      if (!isIntrospectionType(type) && (isObjectType(type) || isInputObjectType(type)))
        for (const field of Object.values(type.getFields())) {
          if (getNamedType(field.type) !== type) used.add(getNamedType(field.type).name);
          if ("args" in field) for (const one of field.args) used.add(getNamedType(one.type).name);
        }
    const defined = [...sdl.matchAll(/^(?:type|input|enum|scalar) (\w+)/gm)].map((match) => match[1] ?? "");
    expect(defined.filter((type) => !used.has(type))).toEqual([]);
  });
});

describe("the schema of the CRM", () => {
  const schema = schemaOf(exampleModel("crm"));

  test("reads records with their relations", () => {
    expect(fieldsOf(schema, "Person")).toMatchInlineSnapshot(`
      [
        "id: UUID!",
        "createdAt: DateTime!",
        "updatedAt: DateTime!",
        "deletedAt: DateTime",
        "createdBy: Actor!",
        "updatedBy: Actor!",
        "position: Position!",
        "name: FullName",
        "emails: Emails",
        "linkedinLink: Links",
        "xLink: Links",
        "jobTitle: String",
        "phones: Phones",
        "city: String",
        "avatarUrl: String",
        "avatarFile: [FileObject]",
        "company: Company",
        "companyId: ID",
        "pointOfContactForOpportunities(first: Int, last: Int, before: String, after: String, offset: Int, filter: OpportunityFilterInput, orderBy: [OpportunityOrderByInput]): OpportunityConnection",
        "taskTargets(first: Int, last: Int, before: String, after: String, offset: Int, filter: TaskTargetFilterInput, orderBy: [TaskTargetOrderByInput]): TaskTargetConnection",
        "noteTargets(first: Int, last: Int, before: String, after: String, offset: Int, filter: NoteTargetFilterInput, orderBy: [NoteTargetOrderByInput]): NoteTargetConnection",
        "favorites(first: Int, last: Int, before: String, after: String, offset: Int, filter: FavoriteFilterInput, orderBy: [FavoriteOrderByInput]): FavoriteConnection",
        "attachments(first: Int, last: Int, before: String, after: String, offset: Int, filter: AttachmentFilterInput, orderBy: [AttachmentOrderByInput]): AttachmentConnection",
        "messageParticipants(first: Int, last: Int, before: String, after: String, offset: Int, filter: MessageParticipantFilterInput, orderBy: [MessageParticipantOrderByInput]): MessageParticipantConnection",
        "calendarEventParticipants(first: Int, last: Int, before: String, after: String, offset: Int, filter: CalendarEventParticipantFilterInput, orderBy: [CalendarEventParticipantOrderByInput]): CalendarEventParticipantConnection",
        "timelineActivities(first: Int, last: Int, before: String, after: String, offset: Int, filter: TimelineActivityFilterInput, orderBy: [TimelineActivityOrderByInput]): TimelineActivityConnection",
      ]
    `);
    expect(fieldsOf(schema, "Company")).toContain(
      "people(first: Int, last: Int, before: String, after: String, offset: Int, filter: PersonFilterInput, orderBy: [PersonOrderByInput]): PersonConnection",
    );
    expect(fieldsOf(schema, "CompanyEdge")).toEqual(["node: Company", "cursor: Cursor"]);
  });

  test("shows figures on connections and groups", () => {
    const figures = fieldsOf(schema, "OpportunityConnection");
    expect(figures).toEqual(
      expect.arrayContaining([
        "edges: [OpportunityEdge]",
        "pageInfo: PageInfo!",
        "totalCount: Int",
        "sumAmountAmountMicros: Float",
        "countUniqueValuesStage: Int",
        "percentageEmptyName: Float",
        "minCreatedAt: DateTime",
      ]),
    );
    expect(fieldsOf(schema, "OpportunityGroupByConnection")).toEqual(["groupByDimensionValues: JSON", ...figures]);
  });

  test("filters by fields, parts, foreign keys and relations to one and to many", () => {
    expect(fieldsOf(schema, "PersonFilterInput")).toEqual(
      expect.arrayContaining([
        "and: [PersonFilterInput]",
        "or: [PersonFilterInput]",
        "not: PersonFilterInput",
        "id: UUIDFilter",
        "createdAt: DateTimeFilter",
        "name: FullNameFilterInput",
        "companyId: UUIDFilter",
        "company: CompanyFilterInput",
        "searchVector: TSVectorFilter",
      ]),
    );
    expect(fieldsOf(schema, "CompanyFilterInput")).toContain("people: PersonToManyFilterInput");
    expect(fieldsOf(schema, "PersonToManyFilterInput")).toEqual([
      "some: PersonFilterInput",
      "none: PersonFilterInput",
      "every: PersonFilterInput",
    ]);
    expect(fieldsOf(schema, "OpportunityStageEnumFilter")).toEqual([
      "eq: OpportunityStageEnum",
      "neq: OpportunityStageEnum",
      "in: [OpportunityStageEnum]",
      "containsAny: [OpportunityStageEnum]",
      "is: FilterIs",
      "isEmptyArray: Boolean",
    ]);
  });

  test("orders and groups by what can be ordered and grouped by", () => {
    expect(fieldsOf(schema, "PersonOrderByInput")).toEqual(
      expect.arrayContaining([
        "name: FullNameOrderByInput",
        "companyId: OrderByDirection",
        "company: CompanyOrderByInput",
        "position: OrderByDirection",
      ]),
    );
    expect(fieldsOf(schema, "EmailsOrderByInput")).toEqual(["primaryEmail: OrderByDirection"]);
    expect(fieldsOf(schema, "OpportunityGroupByInput")).toEqual(
      expect.arrayContaining([
        "stage: Boolean",
        "createdAt: GroupByDateGranularityInput",
        "amount: CurrencyGroupByInput",
        "company: CompanyGroupByInput",
        "companyId: Boolean",
      ]),
    );
    expect(fieldsOf(schema, "OpportunityGroupByInput").join()).not.toMatch(/\b(position|searchVector):/);
    expect(fieldsOf(schema, "OpportunityOrderByWithGroupByInput")).toEqual(
      expect.arrayContaining([
        "aggregate: OpportunityOrderByWithGroupByAggregateInput",
        "stage: OrderByDirection",
        "createdAt: OrderByDateGranularityInput",
        "amount: CurrencyOrderByInput",
        "company: CompanyOrderByWithGroupByInput",
      ]),
    );
  });

  test("writes fields and relations, by foreign key or by what is unique", () => {
    expect(fieldsOf(schema, "PersonCreateInput")).toEqual(
      expect.arrayContaining([
        "id: ID",
        "name: FullNameCreateInput",
        "position: Position",
        "createdBy: ActorCreateInput",
        "companyId: ID",
        "company: CompanyRelationInput",
      ]),
    );
    expect(fieldsOf(schema, "PersonUpdateInput")).toContain("emails: EmailsUpdateInput");
    expect(fieldsOf(schema, "ActorCreateInput")).toEqual(["source: ActorSourceEnum", "context: JSON"]);
    expect(fieldsOf(schema, "CompanyRelationInput")).toEqual(["connect: CompanyConnectInput", "disconnect: Boolean"]);
    expect(fieldsOf(schema, "CompanyWhereUniqueInput")).toEqual(["id: ID", "domainName: CompanyDomainNameWhereInput"]);
    expect(fieldsOf(schema, "CompanyDomainNameWhereInput")).toEqual(["primaryLinkUrl: String"]);
    for (const type of ["PersonCreateInput", "PersonUpdateInput"])
      expect(fieldsOf(schema, type).join()).not.toMatch(/\b(updatedBy|searchVector|pointOfContactForOpportunities):/);
  });

  test("tells of events", () => {
    expect(fieldsOf(schema, "CompanyEvent")).toEqual([
      "action: RecordAction!",
      "record: Company!",
      "updatedFields: [String!]",
    ]);
    expect(fieldsOf(schema, "RecordAction")).toEqual(["CREATED", "UPDATED", "DELETED", "DESTROYED", "RESTORED"]);
  });
});

describe("the schema of every type of field", () => {
  const schema = schemaOf(exampleModel("field-kinds"));

  test("reads", () => {
    expect(fieldsOf(schema, "Sample")).toMatchInlineSnapshot(`
      [
        "id: UUID!",
        "createdAt: DateTime!",
        "updatedAt: DateTime!",
        "deletedAt: DateTime",
        "createdBy: Actor!",
        "updatedBy: Actor!",
        "position: Position!",
        "actor: Actor",
        "homeAddress: Address",
        "array: [String]",
        "boolean: Boolean!",
        "price: Currency",
        "date: Date",
        "dateTime: DateTime",
        "emails: Emails",
        "files: [FileObject]",
        "fullName: FullName",
        "webLinks: Links",
        "multiSelect: [SampleMultiSelectEnum]",
        "number: Float!",
        "wholeNumber: Int",
        "bigNumber: BigInt",
        "numeric: BigFloat",
        "phones: Phones",
        "rating: SampleRatingEnum",
        "rawJson: JSON",
        "richText: RichText",
        "olderRichText: RichText",
        "select: SampleSelectEnum!",
        "text: String",
        "uuid: UUID",
        "parent: Sample",
        "parentId: ID",
        "subjectPlace: Place",
        "subjectPlaceId: ID",
        "children(first: Int, last: Int, before: String, after: String, offset: Int, filter: SampleFilterInput, orderBy: [SampleOrderByInput]): SampleConnection",
      ]
    `);
  });

  test("writes", () => {
    expect(fieldsOf(schema, "SampleCreateInput")).toMatchInlineSnapshot(`
      [
        "id: ID",
        "createdAt: DateTime",
        "updatedAt: DateTime",
        "deletedAt: DateTime",
        "createdBy: ActorCreateInput",
        "position: Position",
        "actor: ActorCreateInput",
        "homeAddress: AddressCreateInput",
        "array: [String]",
        "boolean: Boolean",
        "price: CurrencyCreateInput",
        "date: Date",
        "dateTime: DateTime",
        "emails: EmailsCreateInput",
        "files: [FileObjectInput]",
        "fullName: FullNameCreateInput",
        "webLinks: LinksCreateInput",
        "multiSelect: [SampleMultiSelectEnum]",
        "number: Float",
        "wholeNumber: Int",
        "bigNumber: BigInt",
        "numeric: BigFloat",
        "phones: PhonesCreateInput",
        "rating: SampleRatingEnum",
        "rawJson: JSON",
        "richText: RichTextCreateInput",
        "olderRichText: RichTextCreateInput",
        "select: SampleSelectEnum",
        "text: String",
        "uuid: UUID",
        "parent: SampleRelationInput",
        "parentId: ID",
        "subjectPlace: PlaceRelationInput",
        "subjectPlaceId: ID",
      ]
    `);
  });

  test("filters", () => {
    expect(fieldsOf(schema, "SampleFilterInput")).toMatchInlineSnapshot(`
      [
        "and: [SampleFilterInput]",
        "or: [SampleFilterInput]",
        "not: SampleFilterInput",
        "id: UUIDFilter",
        "createdAt: DateTimeFilter",
        "updatedAt: DateTimeFilter",
        "deletedAt: DateTimeFilter",
        "createdBy: ActorFilterInput",
        "updatedBy: ActorFilterInput",
        "position: FloatFilter",
        "searchVector: TSVectorFilter",
        "actor: ActorFilterInput",
        "homeAddress: AddressFilterInput",
        "array: ArrayFilter",
        "boolean: BooleanFilter",
        "price: CurrencyFilterInput",
        "date: DateFilter",
        "dateTime: DateTimeFilter",
        "emails: EmailsFilterInput",
        "files: RawJsonFilter",
        "fullName: FullNameFilterInput",
        "webLinks: LinksFilterInput",
        "multiSelect: SampleMultiSelectEnumFilter",
        "number: FloatFilter",
        "wholeNumber: IntFilter",
        "bigNumber: BigIntFilter",
        "numeric: BigFloatFilter",
        "phones: PhonesFilterInput",
        "rating: SampleRatingEnumFilter",
        "rawJson: RawJsonFilter",
        "richText: RichTextFilterInput",
        "olderRichText: RichTextFilterInput",
        "select: SampleSelectEnumFilter",
        "text: StringFilter",
        "uuid: UUIDFilter",
        "parent: SampleFilterInput",
        "parentId: UUIDFilter",
        "subjectPlace: PlaceFilterInput",
        "subjectPlaceId: UUIDFilter",
        "children: SampleToManyFilterInput",
      ]
    `);
  });

  test.each([
    ["StringFilter", "TEXT"],
    ["UUIDFilter", "UUID"],
    ["IntFilter", "INT"],
    ["BigIntFilter", "BIGINT"],
    ["FloatFilter", "FLOAT"],
    ["BigFloatFilter", "NUMERIC"],
    ["BooleanFilter", "BOOLEAN"],
    ["DateFilter", "DATE"],
    ["DateTimeFilter", "DATE_TIME"],
    ["SampleRatingEnumFilter", "ENUM"],
    ["SampleMultiSelectEnumFilter", "ENUM_ARRAY"],
    ["ArrayFilter", "TEXT_ARRAY"],
    ["RawJsonFilter", "JSON"],
    ["TSVectorFilter", "TS_VECTOR"],
  ] as const)("%s has exactly the operators of %s columns", (type, kind) => {
    const operators = fieldsOf(schema, type).map((field) => field.split(":")[0]);
    expect(operators).toEqual(operatorsOfKind[kind]);
  });
});

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
    expect(printSchema(schema)).toBe(sdl);
    expect(descriptionsOf(schema).filter(([, text]) => (text ?? "") === "")).toEqual([]);
    expect(schema.getType("Thinga")?.description).toBe('Says """quoted""" things');
    expect(schema.getType("Thingc")?.description).toBe("Ends in a backslash \\");
    expect(schema.getType("Thingd")?.description).toBe("Blank lines around,\n\nand indented lines");
    expect(schema.getType("Thinge")?.description).toBe("One record of thinges");
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
