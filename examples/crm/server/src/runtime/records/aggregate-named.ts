import type { ObjectType } from "../../core/model/workspace.js";
import { aggregateFields, type AggregateField } from "../../core/surface/aggregate-fields.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import { ApiError } from "../errors/api-error.js";

/** @throws ApiError INVALID_QUERY_INPUT when the object has no such aggregate */
export function aggregateNamed(object: ObjectType, name: string): AggregateField {
  const fields = aggregateFields(object);
  const aggregate = fields.get(name);
  if (aggregate !== undefined) return aggregate;
  const message = `Object "${object.nameSingular}" has no aggregate "${name}".${didYouMean(name, fields.keys())}`;
  throw new ApiError("INVALID_QUERY_INPUT", message, [{ path: "aggregate", message, value: name }]);
}
