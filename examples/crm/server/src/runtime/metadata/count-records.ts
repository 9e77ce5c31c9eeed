import type { ObjectType, Workspace } from "../../core/model/workspace.js";
import { namesOf } from "../../core/naming/object-names.js";
import { servedObjects } from "../../core/surface/record-operations.js";
import type { Principal } from "../auth/authenticator.js";
import type { Queryable } from "../database/database.js";
import { qualifiedName, quoteLiteral } from "../../core/database/quote-identifier.js";

export interface RecordCount {
  readonly namePlural: string;
  /** Records that are not deleted. */
  readonly count: number;
}

/** How many records each served object has that the caller may read, in one statement. */
export async function countRecords(
  queryable: Queryable,
  schema: string,
  workspace: Workspace,
  principal: Principal,
): Promise<readonly RecordCount[]> {
  const objects = servedObjects(workspace).filter((object) => principal.access.of(object).allows.read);
  if (objects.length === 0) return [];
  const text = objects.map((object) => countOf(object, schema)).join(" UNION ALL ");
  const { rows } = await queryable.query({ text, values: [] });
  return rows.map(([namePlural, count]) => ({ namePlural: namePlural ?? "", count: Number(count) }));
}

function countOf(object: ObjectType, schema: string): string {
  const { many, table } = namesOf(object);
  return `SELECT ${quoteLiteral(many)}, count(*) FROM ${qualifiedName(schema, table)} WHERE "deletedAt" IS NULL`;
}
