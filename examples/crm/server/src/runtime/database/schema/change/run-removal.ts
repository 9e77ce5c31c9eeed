import type { Queryable } from "../../database.js";
import { isDatabaseError } from "../../database.js";
import type { Removal } from "./plan-removals.js";
import { SchemaChangeRefused } from "./schema-change-refused.js";

/** @throws SchemaChangeRefused where something that is not of the model, such as a view, holds on to what shall go */
export async function runRemoval(transaction: Queryable, { text, object, field }: Removal): Promise<void> {
  try {
    await transaction.query({ text, values: [] });
  } catch (error) {
    if (!isDatabaseError(error) || error.code !== "2BP01") throw error;
    const name = object.nameSingular;
    const subject = field === null ? `Object "${name}"` : `Field "${field.name}" of object "${name}"`;
    const refusal = {
      reason: "usedElsewhere",
      objectId: object.id,
      object: name,
      fieldId: field?.id ?? null,
      field: field?.name ?? null,
      value: null,
      message: `${subject} cannot go: the database holds something that was made by hand on top of it${error.detail === undefined ? "." : `: ${error.detail}.`}`,
      fix: "Drop that first.",
    } as const;
    throw new SchemaChangeRefused([refusal], error);
  }
}
