import type { JsonObject } from "../../../../src/core/json/json-value.js";

export interface WrittenDocument {
  readonly document: string;
  readonly variables?: JsonObject;
}

/** Ids that writes give, so that two databases end up with the same records. */
export const id = (number: number): string => `5f0c1c7e-8d55-4a4e-9a53-${String(number).padStart(12, "0")}`;

/** What both databases hold before anything is asked. */
export const seed: WrittenDocument = {
  document: `mutation {
    acme: createCompany(data: {id: "${id(1)}", name: "Acme", position: 1, employees: 10, domainName: {primaryLinkUrl: "https://acme.com"}, address: {addressCity: "Paris"}}) { id }
    globex: createCompany(data: {id: "${id(2)}", name: "Globex \\"Quoted\\" \\u00e9", position: 2, employees: 500}) { id }
    people: createPeople(data: [
      {id: "${id(11)}", position: 1, name: {firstName: "Ada", lastName: "King"}, emails: {primaryEmail: "ada@acme.com", additionalEmails: ["a@b.co"]}, jobTitle: "CTO", companyId: "${id(1)}"}
      {id: "${id(12)}", position: 2, name: {firstName: "Bob"}, emails: {primaryEmail: "bob@acme.com"}, jobTitle: "Buyer", companyId: "${id(1)}"}
      {id: "${id(13)}", position: 3, name: {firstName: "Cid"}, emails: {primaryEmail: "cid@acme.com"}, companyId: "${id(1)}"}
      {id: "${id(14)}", position: 4, name: {firstName: "Dan"}, emails: {primaryEmail: "dan@globex.com"}, companyId: "${id(2)}"}
      {id: "${id(15)}", position: 5, name: {firstName: "Eve"}}
    ]) { id }
    deals: createOpportunities(data: [
      {id: "${id(21)}", position: 1, name: "Big", stage: MEETING, amount: {amountMicros: 5000000, currencyCode: "USD"}, companyId: "${id(1)}", pointOfContactId: "${id(11)}", closeDate: "2025-03-01T00:00:00.000Z"}
      {id: "${id(22)}", position: 2, name: "Small", companyId: "${id(2)}"}
      {id: "${id(23)}", position: 3, name: "None", stage: PROPOSAL, amount: {amountMicros: 12345678901, currencyCode: "EUR"}}
    ]) { id }
    tasks: createTasks(data: [{id: "${id(31)}", position: 1, title: "Call", bodyV2: {markdown: "**now**"}}, {id: "${id(32)}", position: 2, title: "Mail"}]) { id }
    notes: createNotes(data: [{id: "${id(41)}", position: 1, title: "Met"}]) { id }
    targets: createTaskTargets(data: [{id: "${id(51)}", position: 1, taskId: "${id(31)}", targetCompanyId: "${id(1)}"}, {id: "${id(52)}", position: 2, taskId: "${id(31)}", targetPersonId: "${id(11)}"}]) { id }
  }`,
};

const page = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

/** Reading documents, each for one thing that could differ between the two paths. */
export const queries: readonly WrittenDocument[] = [
  { document: `{ companies { ${page} } }` },
  { document: "{ __typename companies { __typename edges { __typename node { __typename } } } }" },
  { document: "query A { companies { totalCount } }" },
  { document: "{ a: companies { n: totalCount } b: companies { m: totalCount } }" },
  { document: "{ companies { edges { node { id: name name: id } } } }" },
  { document: "{ companies { edges { node { name: employees employees: name } } } }" },
  { document: "{ companies { edges { node { id } cursor } edges { node { name } } } }" },
  { document: "{ companies { totalCount } companies { edges { node { name } } } }" },
  {
    document:
      "{ companies { ...A ...B } } fragment A on CompanyConnection { edges { node { name } } } fragment B on CompanyConnection { edges { node { id name } } totalCount }",
  },
  {
    document:
      "{ companies { edges { node { ...A } } } } fragment A on Company { people { edges { node { ...B } } } } fragment B on Person { name { firstName } company { id } }",
  },
  {
    document:
      "query ($yes: Boolean!) { companies @include(if: $yes) { totalCount @skip(if: $yes) __typename } people @skip(if: $yes) { totalCount } }",
    variables: { yes: true },
  },
  { document: "query ($no: Boolean = false) { companies @include(if: $no) { totalCount } __typename }" },
  {
    document:
      "query ($first: Int = 1, $filter: CompanyFilterInput) { companies(first: $first, filter: $filter) { edges { node { name } } } }",
    variables: { filter: { name: { ilike: "%acme%" } } },
  },
  {
    document:
      "query ($first: Int) { companies(first: $first) { edges { node { people(first: $first) { totalCount edges { cursor } } } } } }",
    variables: { first: null },
  },
  {
    document: "query ($order: [CompanyOrderByInput]) { companies(orderBy: $order) { edges { node { name } } } }",
    variables: { order: [{ name: "DescNullsLast" }] },
  },
  {
    document:
      "{ companies(first: 1) { edges { node { address { addressCity c: addressCity __typename t: __typename } domainName { primaryLinkUrl secondaryLinks } } } } }",
  },
  {
    document:
      "{ people(orderBy: [{name: {firstName: AscNullsLast}}]) { edges { node { emails { primaryEmail additionalEmails } phones { primaryPhoneNumber additionalPhones } company { name people(first: 1) { totalCount } } companyId } } } }",
  },
  {
    document:
      '{ person(filter: {id: {eq: "' +
      id(11) +
      '"}}) { id company { id } createdBy { source name context } searchVector: id } }',
  },
  { document: '{ person(filter: {id: {eq: "' + id(99) + '"}}) { id } }' },
  { document: "{ company(filter: {}) { id } }" },
  { document: '{ companies(filter: {id: {eq: "nonsense"}}) { totalCount } people { totalCount } }' },
  {
    document:
      '{ good: companies { totalCount } bad: companies(first: -1) { totalCount } worse: people(after: "x") { totalCount } }',
  },
  { document: "{ companies(first: 1) { edges { node { people(first: -1) { totalCount } } } } }" },
  { document: '{ companies { edges { node { people(after: "nonsense") { edges { cursor } } } } } }' },
  {
    document:
      "{ opportunities { edges { node { name stage amount { amountMicros currencyCode } pointOfContact { name { firstName } } } } } }",
  },
  {
    document:
      "{ opportunities(filter: {stage: {in: [MEETING, NEW]}}) { totalCount sumAmountAmountMicros avgAmountAmountMicros maxAmountAmountMicros } }",
  },
  {
    document:
      "{ opportunitiesGroupBy(groupBy: [{stage: true}], orderBy: [{stage: AscNullsFirst}]) { groupByDimensionValues totalCount edges { node { name } } pageInfo { hasNextPage endCursor } __typename } }",
  },
  {
    document:
      "{ opportunitiesGroupBy(groupBy: [{closeDate: {granularity: MONTH}}]) { values: groupByDimensionValues sum: sumAmountAmountMicros } }",
  },
  {
    document:
      "{ peopleGroupBy(groupBy: [{company: {name: true}}, {jobTitle: true}]) { groupByDimensionValues totalCount } }",
  },
  { document: "{ peopleGroupBy(groupBy: []) { totalCount } }" },
  { document: `{ companiesGroupBy(groupBy: [{name: true}], viewId: "${id(9)}") { totalCount } }` },
  {
    document:
      '{ personDuplicates(data: [{emails: {primaryEmail: "ada@acme.com"}}, {name: {firstName: "Nobody"}}]) { totalCount edges { node { id } cursor } pageInfo { hasNextPage } } }',
  },
  { document: `{ personDuplicates(ids: ["${id(11)}", "${id(99)}"]) { totalCount } }` },
  { document: "{ personDuplicates { totalCount } }" },
  {
    document:
      '{ search(searchInput: "ac", limit: 5) { edges { node { recordId label objectNameSingular objectLabelSingular imageUrl } } pageInfo { hasNextPage hasPreviousPage } __typename } }',
  },
  {
    document:
      '{ s: search(searchInput: "a", limit: 1, includedObjectNameSingulars: ["person"]) { edges { cursor n: node { l: label t: __typename } } } }',
  },
  { document: '{ search(searchInput: "a", limit: 5, includedObjectNameSingulars: ["nothing"]) { edges { cursor } } }' },
  {
    document:
      "{ tasks { edges { node { title bodyV2 { markdown blocknote } taskTargets { edges { node { targetCompany { name } targetPerson { name { firstName lastName } } } } } } } } }",
  },
  {
    document:
      '{ __schema { queryType { name } mutationType { fields { name } } } __type(name: "Company") { name kind fields { name type { name ofType { name } } } } }',
  },
  { document: '{ t: __type(name: "Nothing") { name } companies { totalCount } }' },
  { document: '{ companies(filter: {people: {some: {jobTitle: {eq: "CTO"}}}}) { edges { node { name } } } }' },
  {
    document:
      '{ companies(filter: {or: [{name: {startsWith: "A"}}, {people: {none: {}}}]}, last: 5) { edges { node { name employees } } countUniqueValuesName percentageEmptyName minEmployees } }',
  },
];

const told = "id name employees domainName { primaryLinkUrl } deletedAt createdBy { source name }";

/** Writing documents, in order; each database runs all of them. What tells the time is not asked for. */
export const mutations: readonly WrittenDocument[] = [
  { document: `mutation { createCompany(data: {id: "${id(101)}", name: "One", position: 3}) { ${told} } }` },
  {
    document: `mutation ($data: [CompanyCreateInput!]!) { made: createCompanies(data: $data) { ${told} __typename } }`,
    variables: {
      data: [
        { id: id(102), name: "Two", position: 4 },
        { id: id(103), name: "Three", position: 5, domainName: { primaryLinkUrl: "three.com" } },
      ],
    },
  },
  { document: `mutation { createCompany(data: {id: "${id(101)}", name: "Again"}) { id } }` },
  { document: `mutation { createCompanies(data: [{id: "${id(104)}"}, {id: "${id(101)}"}]) { id } }` },
  {
    document: `mutation { createPerson(data: {emails: {primaryEmail: "none", additionalEmails: ["nor this"]}}) { id } }`,
  },
  {
    document: `mutation { a: createCompany(data: {id: "${id(101)}", name: "Upserted"}, upsert: true) { ${told} } b: createCompanies(data: [{id: "${id(102)}", employees: 7}, {id: "${id(105)}", name: "New", position: 6}], upsert: true) { name employees } }`,
  },
  { document: `mutation { updateCompany(id: "${id(101)}", data: {employees: 12}) { ${told} people { totalCount } } }` },
  { document: `mutation { updateCompany(id: "${id(999)}", data: {employees: 12}) { id } }` },
  {
    document: `mutation { updateCompanies(filter: {id: {in: ["${id(101)}", "${id(102)}"]}}, data: {employees: 13}) { id employees } }`,
  },
  { document: `mutation { updateCompany(id: "${id(101)}", data: {}) { id } }` },
  {
    document: `mutation { first: deleteCompany(id: "${id(102)}") { id } second: deleteCompany(id: "${id(102)}") { id } third: restoreCompany(id: "${id(102)}") { id deletedAt } }`,
  },
  {
    document: `mutation { deleteCompanies(filter: {id: {in: ["${id(103)}", "${id(105)}"]}}) { id name } restoreCompanies(filter: {id: {in: ["${id(103)}"]}}) { id deletedAt } }`,
  },
  {
    document: `mutation { destroyCompany(id: "${id(105)}") { name } gone: destroyCompany(id: "${id(105)}") { name } __typename }`,
  },
  {
    document: `mutation { createPerson(data: {id: "${id(111)}", position: 9, name: {firstName: "Fay"}, company: {connect: {where: {domainName: {primaryLinkUrl: "https://acme.com"}}}}}) { name { firstName lastName } company { name } } }`,
  },
  { document: `mutation { createPerson(data: {emails: {primaryEmail: "no email"}}) { id } }` },
  {
    document: `mutation { mergeCompanies(ids: ["${id(101)}", "${id(102)}"], conflictPriorityIndex: 1, dryRun: true) { name employees } }`,
  },
  {
    document: `mutation { mergeCompanies(ids: ["${id(101)}", "${id(102)}"], conflictPriorityIndex: 0) { id name employees } }`,
  },
  { document: `mutation { mergeCompanies(ids: ["${id(101)}"], conflictPriorityIndex: 0) { id } }` },
  {
    document: `mutation { destroyCompanies(filter: {id: {in: ["${id(101)}", "${id(103)}"]}}) { id } destroyPerson(id: "${id(111)}") { id } }`,
  },
];
