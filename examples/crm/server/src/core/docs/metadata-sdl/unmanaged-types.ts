import { labelFromName } from "../../naming/label-names.js";
import { labelInSentence } from "../../naming/label-in-sentence.js";
import type { SdlField, SdlType } from "../sdl/sdl-type.js";

/** A kind that this server does not manage: its fields by SDL type, and the queries for it. */
interface UnmanagedKind {
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Query that lists them, with its arguments. */
  readonly list: readonly [name: string, args: Readonly<Record<string, string>>];
  /** Query for one, by id. */
  readonly one: string;
}

const ids = "id: UUID!, createdAt: DateTime!, updatedAt: DateTime!, deletedAt: DateTime";

function kind(name: string, fields: string, list: UnmanagedKind["list"], one: string): UnmanagedKind {
  const entries = `${ids}, ${fields}`.split(", ").map((line) => line.split(": ") as [string, string]);
  return { name, fields: Object.fromEntries(entries), list, one };
}

export const unmanagedKinds: readonly UnmanagedKind[] = [
  kind(
    "View",
    "name: String!, objectMetadataId: UUID!, type: String!, key: String, icon: String!, position: Float!, isCompact: Boolean!, isCustom: Boolean!, openRecordIn: String!, kanbanAggregateOperation: String, kanbanAggregateOperationFieldMetadataId: UUID, mainGroupByFieldMetadataId: UUID, shouldHideEmptyGroups: Boolean!, calendarFieldMetadataId: UUID, calendarLayout: String, workspaceId: UUID!, anyFieldFilterValue: String, visibility: String!, createdByUserWorkspaceId: UUID, viewFields: [ViewField!]!, viewFilters: [ViewFilter!]!, viewFilterGroups: [ViewFilterGroup!]!, viewSorts: [ViewSort!]!, viewGroups: [ViewGroup!]!, viewFieldGroups: [ViewFieldGroup!]!",
    ["getViews", { objectMetadataId: "String", viewTypes: "[String!]" }],
    "getView",
  ),
  kind(
    "ViewField",
    "fieldMetadataId: UUID!, viewId: UUID!, isVisible: Boolean!, size: Float!, position: Float!, aggregateOperation: String, viewFieldGroupId: UUID, workspaceId: UUID!",
    ["getViewFields", { viewId: "String!" }],
    "getViewField",
  ),
  kind(
    "ViewFieldGroup",
    "name: String!, viewId: UUID!, position: Float!, isVisible: Boolean!, workspaceId: UUID!",
    ["getViewFieldGroups", { viewId: "String!" }],
    "getViewFieldGroup",
  ),
  kind(
    "ViewFilter",
    "fieldMetadataId: UUID!, viewId: UUID!, operand: String!, value: JSON!, viewFilterGroupId: UUID, positionInViewFilterGroup: Float, subFieldName: String, workspaceId: UUID!",
    ["getViewFilters", { viewId: "String" }],
    "getViewFilter",
  ),
  kind(
    "ViewFilterGroup",
    "viewId: UUID!, logicalOperator: String!, parentViewFilterGroupId: UUID, positionInViewFilterGroup: Float, workspaceId: UUID!",
    ["getViewFilterGroups", { viewId: "String" }],
    "getViewFilterGroup",
  ),
  kind(
    "ViewSort",
    "fieldMetadataId: UUID!, viewId: UUID!, direction: String!, workspaceId: UUID!",
    ["getViewSorts", { viewId: "String" }],
    "getViewSort",
  ),
  kind(
    "ViewGroup",
    "viewId: UUID!, fieldValue: String!, isVisible: Boolean!, position: Float!, workspaceId: UUID!",
    ["getViewGroups", { viewId: "String" }],
    "getViewGroup",
  ),
  kind(
    "PageLayout",
    "name: String!, type: String!, objectMetadataId: UUID, tabs: [PageLayoutTab!]",
    ["getPageLayouts", { objectMetadataId: "String", pageLayoutType: "String" }],
    "getPageLayout",
  ),
  kind(
    "PageLayoutTab",
    "title: String!, position: Float!, layoutMode: String!, pageLayoutId: UUID!, widgets: [PageLayoutWidget!]",
    ["getPageLayoutTabs", { pageLayoutId: "String!" }],
    "getPageLayoutTab",
  ),
  kind(
    "PageLayoutWidget",
    "title: String!, type: String!, pageLayoutTabId: UUID!, objectMetadataId: UUID, gridPosition: JSON!, configuration: JSON!, position: JSON",
    ["getPageLayoutWidgets", { pageLayoutTabId: "String!" }],
    "getPageLayoutWidget",
  ),
];

/** Types of what this server does not manage, so that documents that ask for it are valid. */
export const unmanagedTypes: readonly SdlType[] = [
  ...unmanagedKinds.map(({ name, fields }): SdlType => ({
    kind: "object",
    name,
    description: `A ${inSentence(name)}; this server manages none`,
    fields: Object.entries(fields).map(([field, type]) => ({ name: field, type, description: labelFromName(field) })),
  })),
  {
    kind: "object",
    name: "MinimalView",
    description: "A view, without its parts; this server manages none",
    fields: Object.entries({ id: "UUID!", type: "String!", key: "String", objectMetadataId: "UUID!" }).map(
      ([name, type]) => ({ name, type, description: labelFromName(name) }),
    ),
  },
];

/** Queries for them: lists are empty, single ones null. */
export const unmanagedQueries: readonly SdlField[] = unmanagedKinds.flatMap(({ name, list: [many, args], one }) => [
  {
    name: many,
    type: `[${name}!]!`,
    description: `Always empty: this server manages no ${inSentence(name)}s`,
    arguments: Object.entries(args).map(([argument, type]) => ({
      name: argument,
      type,
      description: labelFromName(argument),
    })),
  },
  {
    name: one,
    type: name,
    description: `Always null: this server manages no ${inSentence(name)}s`,
    arguments: [{ name: "id", type: "String!", description: "Its id" }],
  },
]);

function inSentence(name: string): string {
  return labelInSentence(labelFromName(name));
}
