import type { ObjectType } from "../model/workspace.js";
import { namesOf } from "./object-names.js";

/** Names of the schemas of one object in OpenAPI documents. */
export interface ComponentNames {
  /** `Company`: body of a create. */
  readonly create: string;
  /** `CompanyForUpdate` */
  readonly update: string;
  /** `CompanyForResponse` */
  readonly response: string;
  /** `CompanyGroup`: one group of groupBy. */
  readonly group: string;
  /** `CompanyEvent`: what webhooks are told. */
  readonly event: string;
}

export function componentNamesOf(object: ObjectType): ComponentNames {
  const { One } = namesOf(object);
  return {
    create: One,
    update: `${One}ForUpdate`,
    response: `${One}ForResponse`,
    group: `${One}Group`,
    event: `${One}Event`,
  };
}
