import type { ObjectType, Workspace } from "../../model/workspace.js";
import { recordEventFields } from "../../surface/record-event-fields.js";
import { recordRootFields, type RootField } from "../../surface/root-fields.js";
import { searchField } from "../../surface/search-field.js";
import { deprecatedBy } from "./deprecated-by.js";
import type { SdlField, SdlType } from "./sdl-type.js";

/** Types that requests start from; a workspace without objects has queries only. */
export const rootTypeNames = ["Query", "Mutation", "Subscription"] as const;

export function rootTypes(workspace: Workspace): readonly SdlType[] {
  const fields = [...recordRootFields(workspace).values()];
  const ofKind = (kind: RootField["kind"]): readonly SdlField[] =>
    fields.filter((field) => field.kind === kind).map(withDeprecation);
  const types: readonly (SdlType & { readonly kind: "object" })[] = [
    {
      kind: "object",
      name: "Query",
      description: "What can be read",
      fields: [...ofKind("query"), searchField],
    },
    { kind: "object", name: "Mutation", description: "What can be changed", fields: ofKind("mutation") },
    {
      kind: "object",
      name: "Subscription",
      description: "What can be listened to",
      fields: [...recordEventFields(workspace).values()].map(withDeprecation),
    },
  ];
  return types.filter((type) => type.fields.length > 0);
}

/** Whatever leads to the records of a deprecated object is deprecated with it. */
function withDeprecation<Member extends SdlField & { readonly object: ObjectType }>(field: Member): SdlField {
  return field.object.deprecated === null ? field : { ...field, ...deprecatedBy(field.object) };
}
