import type { Field, FieldType, ObjectType } from "../model/workspace.js";
import { capitalize } from "./case.js";
import { namesOf } from "./object-names.js";

/** Names of all types that belong to one object; TypeScript and GraphQL use the same ones. */
export interface ObjectTypeNames {
  /** `Company`: a record as it is read. */
  readonly record: string;
  readonly edge: string;
  readonly connection: string;
  readonly createInput: string;
  readonly updateInput: string;
  readonly filterInput: string;
  readonly orderByInput: string;
  /** `CompanyToManyFilterInput`: some, none or every of the related companies, on objects that have many of them. */
  readonly toManyFilterInput: string;
  readonly groupByInput: string;
  readonly orderByWithGroupByInput: string;
  /** The aggregates that `orderByWithGroupByInput` can order by. */
  readonly orderByAggregateInput: string;
  readonly groupByConnection: string;
  /** `CompanyRelationInput`: connect or disconnect, on objects that point to this one. */
  readonly relationInput: string;
  readonly connectInput: string;
  readonly whereUniqueInput: string;
  /** `CompanyTypes`: the above as one type parameter; TypeScript only. */
  readonly types: string;
}

const cache = new WeakMap<ObjectType, ObjectTypeNames>();

export function typeNamesOf(object: ObjectType): ObjectTypeNames {
  let names = cache.get(object);
  if (names === undefined) {
    names = buildTypeNames(object);
    cache.set(object, names);
  }
  return names;
}

function buildTypeNames(object: ObjectType): ObjectTypeNames {
  const { One } = namesOf(object);
  return {
    record: One,
    edge: `${One}Edge`,
    connection: `${One}Connection`,
    createInput: `${One}CreateInput`,
    updateInput: `${One}UpdateInput`,
    filterInput: `${One}FilterInput`,
    orderByInput: `${One}OrderByInput`,
    toManyFilterInput: `${One}ToManyFilterInput`,
    groupByInput: `${One}GroupByInput`,
    orderByWithGroupByInput: `${One}OrderByWithGroupByInput`,
    orderByAggregateInput: `${One}OrderByWithGroupByAggregateInput`,
    groupByConnection: `${One}GroupByConnection`,
    relationInput: `${One}RelationInput`,
    connectInput: `${One}ConnectInput`,
    whereUniqueInput: `${One}WhereUniqueInput`,
    types: `${One}Types`,
  };
}

/**
 * `CompanyEvent`: a change to a record, as subscriptions tell it. Where there is an object `companyEvent`, whose records
 * have that name, it is `CompanyRecordEvent`; `singulars` has the singular name of every object, active or not.
 */
export function eventTypeName(object: ObjectType, singulars: { has(singular: string): boolean }): string {
  const { one, One } = namesOf(object);
  return singulars.has(`${one}Event`) ? `${One}RecordEvent` : `${One}Event`;
}

/** `OpportunityStageEnum`: the options of a SELECT, MULTI_SELECT or RATING field. */
export function enumTypeName(object: ObjectType, field: Field): string {
  return `${namesOf(object).One}${capitalize(field.name)}Enum`;
}

/** `OpportunityStageEnumFilter`: the comparisons with such options. */
export function enumFilterName(enumName: string): string {
  return `${enumName}Filter`;
}

/** `CompanyDomainNameWhereInput`: the unique sub-fields of a unique composite field. */
export function whereInputName(object: ObjectType, field: Field): string {
  return `${namesOf(object).One}${capitalize(field.name)}WhereInput`;
}

export type CompositeType = Extract<
  FieldType,
  "ACTOR" | "ADDRESS" | "CURRENCY" | "EMAILS" | "FULL_NAME" | "LINKS" | "PHONES" | "RICH_TEXT"
>;

/** Name of a composite's value; its inputs add `CreateInput`, `UpdateInput`, `FilterInput`, `OrderByInput`. */
export const compositeTypeNames: Readonly<Record<CompositeType, string>> = {
  ACTOR: "Actor",
  ADDRESS: "Address",
  CURRENCY: "Currency",
  EMAILS: "Emails",
  FULL_NAME: "FullName",
  LINKS: "Links",
  PHONES: "Phones",
  RICH_TEXT: "RichText",
};

/** `ActorSourceEnum`: the options of a sub-field. */
export function compositeEnumName(type: CompositeType, subField: string): string {
  return `${compositeTypeNames[type]}${capitalize(subField)}Enum`;
}

export function isCompositeType(type: FieldType): type is CompositeType {
  return Object.hasOwn(compositeTypeNames, type);
}

/** `companyResolvers`: the GraphQL resolvers of one object. */
export function resolversName(object: ObjectType): string {
  return `${namesOf(object).one}Resolvers`;
}

/** `companyRoutes`: the function that makes the router of one object. */
export function routesFunctionName(object: ObjectType): string {
  return `${namesOf(object).one}Routes`;
}
