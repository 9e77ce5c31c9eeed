import { describe, expect, test } from "vitest";
import { operatorsOfKind } from "../../../../src/core/surface/filter-operators.js";
import { exampleModel } from "../../../support/emit-test-server.js";
import { fieldsOf, schemaOf } from "./schema-parts.js";

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
        "pointOfContactForOpportunities(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: OpportunityFilterInput, orderBy: [OpportunityOrderByInput]): OpportunityConnection",
        "taskTargets(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: TaskTargetFilterInput, orderBy: [TaskTargetOrderByInput]): TaskTargetConnection",
        "noteTargets(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: NoteTargetFilterInput, orderBy: [NoteTargetOrderByInput]): NoteTargetConnection",
        "favorites(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: FavoriteFilterInput, orderBy: [FavoriteOrderByInput]): FavoriteConnection",
        "attachments(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: AttachmentFilterInput, orderBy: [AttachmentOrderByInput]): AttachmentConnection",
        "messageParticipants(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: MessageParticipantFilterInput, orderBy: [MessageParticipantOrderByInput]): MessageParticipantConnection",
        "calendarEventParticipants(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: CalendarEventParticipantFilterInput, orderBy: [CalendarEventParticipantOrderByInput]): CalendarEventParticipantConnection",
        "timelineActivities(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: TimelineActivityFilterInput, orderBy: [TimelineActivityOrderByInput]): TimelineActivityConnection",
      ]
    `);
    expect(fieldsOf(schema, "Company")).toContain(
      "people(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: PersonFilterInput, orderBy: [PersonOrderByInput]): PersonConnection",
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
        "children(first: Int, last: Int, before: String, after: String, offset: Int, limit: Int, filter: SampleFilterInput, orderBy: [SampleOrderByInput]): SampleConnection",
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
