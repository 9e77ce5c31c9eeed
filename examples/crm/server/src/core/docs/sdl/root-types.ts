import type { Workspace } from "../../model/workspace.js";
import { recordEventFields } from "../../surface/record-event-fields.js";
import { recordRootFields, type RootField } from "../../surface/root-fields.js";
import { searchField } from "../../surface/search-field.js";
import type { SdlType } from "./sdl-type.js";

/** Types that requests start from; a workspace without objects has queries only. */
export const rootTypeNames = ["Query", "Mutation", "Subscription"] as const;

export function rootTypes(workspace: Workspace): readonly SdlType[] {
  const fields = [...recordRootFields(workspace).values()];
  const ofKind = (kind: RootField["kind"]): readonly RootField[] => fields.filter((field) => field.kind === kind);
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
      fields: [...recordEventFields(workspace).values()],
    },
  ];
  return types.filter((type) => type.fields.length > 0);
}
