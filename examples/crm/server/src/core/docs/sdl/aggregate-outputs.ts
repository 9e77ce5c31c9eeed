import type { ObjectType } from "../../model/workspace.js";
import { aggregateFields, type AggregateField, type AggregateOperation } from "../../surface/aggregate-fields.js";
import { deprecatedBy } from "./deprecated-by.js";
import { labelOf, pluralOf } from "./field-descriptions.js";
import type { SdlField } from "./sdl-type.js";

interface Aggregate {
  readonly type: (aggregate: AggregateField) => string;
  /** Says what the figure is, given the label of the field and what the records are called. */
  readonly describe: (label: string, records: string) => string;
}

const int = (): string => "Int";
const float = (): string => "Float";
const extreme = ({ field }: AggregateField): string =>
  field?.type === "DATE" ? "Date" : field?.type === "DATE_TIME" ? "DateTime" : "Float";

const aggregates: Readonly<Record<AggregateOperation, Aggregate>> = {
  totalCount: { type: int, describe: (_label, records) => `Number of ${records}` },
  countUniqueValues: { type: int, describe: (label) => `Number of different values of ${label}` },
  countEmpty: { type: int, describe: (label, records) => `Number of ${records} without ${label}` },
  countNotEmpty: { type: int, describe: (label, records) => `Number of ${records} with ${label}` },
  percentageEmpty: { type: float, describe: (label, records) => `Share of ${records} without ${label}, from 0 to 1` },
  percentageNotEmpty: { type: float, describe: (label, records) => `Share of ${records} with ${label}, from 0 to 1` },
  countTrue: { type: int, describe: (label, records) => `Number of ${records} where ${label} is true` },
  countFalse: { type: int, describe: (label, records) => `Number of ${records} where ${label} is false` },
  min: { type: extreme, describe: (label) => `Least ${label}` },
  max: { type: extreme, describe: (label) => `Greatest ${label}` },
  avg: { type: float, describe: (label) => `Average ${label}` },
  sum: { type: float, describe: (label) => `Sum of ${label}` },
};

/** The figures that connections and groups show of an object's records. */
export function aggregateOutputs(object: ObjectType): readonly SdlField[] {
  return [...aggregateFields(object).values()].map((aggregate) => ({
    name: aggregate.name,
    type: aggregates[aggregate.operation].type(aggregate),
    description: describeAggregate(object, aggregate),
    ...(aggregate.field === null ? {} : deprecatedBy(aggregate.field)),
  }));
}

function describeAggregate(object: ObjectType, aggregate: AggregateField): string {
  const { field, operation } = aggregate;
  const label = field === null ? "" : labelOf(field);
  const sentence = aggregates[operation].describe(label, pluralOf(object));
  return field?.type === "CURRENCY" && ofAmounts.has(operation) ? `${sentence}, in millionths of the unit` : sentence;
}

const ofAmounts: ReadonlySet<AggregateOperation> = new Set(["min", "max", "avg", "sum"]);
