import { diagnose } from "../../diagnostics/codes.js";
import { isJsonObject } from "../../json/json-value.js";
import type { JsonObject } from "../../json/json-value.js";
import { readBoolean, readList, readObject, readOneOf, readString, readValue } from "../../json/read-key.js";
import { morphFieldName } from "../../naming/column-names.js";
import { nameFromLabel } from "../../naming/label-names.js";
import { morphSiblings } from "../../metadata/field-row.js";
import { isOfRelation } from "../build-field.js";
import { readDeprecation } from "../deprecation.js";
import type { RawField } from "../raw-workspace.js";
import { fieldTexts } from "../standard-overrides.js";
import type { Field, ObjectType, Workspace } from "../workspace.js";
import { onDeleteActions } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import type { OptionChange } from "./change-options.js";
import { changeOptions } from "./change-options.js";
import { nextSettings } from "./changed-field-keys.js";
import { isTaken, takenGroup } from "./create-field.js";
import { makeRelation } from "./make-relation.js";
import type { ChangeOutcome, MetadataProblem } from "./model-change.js";
import { ModelEdit } from "./model-edit.js";
import { problem, saying } from "./problem.js";
import { renameField } from "./rename.js";
import { settle } from "./settle.js";
import { changedTexts, overridesShowing } from "./texts.js";

/** An update of a field of which only keys change that may. */
export class FieldUpdate {
  private readonly input: JsonObject;
  private readonly edit: ModelEdit;
  private readonly problems: MetadataProblem[] = [];

  constructor(
    private readonly workspace: Workspace,
    private readonly object: ObjectType,
    private readonly field: Field,
    private readonly attempt: Attempt,
    private readonly changed: ReadonlySet<string>,
  ) {
    this.input = attempt.input;
    this.edit = new ModelEdit(workspace);
  }

  outcome(): ChangeOutcome {
    const { object, field, edit, attempt } = this;
    const done = { subjectId: field.id };
    if (this.changed.size === 0) return settle(attempt, edit, done);
    const options = this.options();
    edit.changeField(object.id, field.id, { ...this.facts(), ...(options && this.ofOptions(options)), pointer: "" });
    this.changeTexts();
    this.changeActivity();
    this.changeRelation();
    this.rename();
    this.addTargets();
    if (this.problems.length > 0) return refuse(attempt, "invalid", this.problems);
    return settle(attempt, edit, { ...done, effects: options?.effects ?? [] });
  }

  private facts(): Partial<RawField> {
    const { changed, input, field } = this;
    const changes: { -readonly [Key in keyof RawField]?: RawField[Key] } = {};
    if (changed.has("isUnique")) changes.isUnique = readBoolean(input, "isUnique");
    if (changed.has("deprecated")) changes.deprecated = readDeprecation(input);
    if (changed.has("defaultValue")) changes.defaultValue = readValue(input, "defaultValue");
    if (changed.has("settings") && field.relation === null)
      changes.settings = nextSettings(field, readValue(input, "settings"));
    return changes;
  }

  private options(): OptionChange | null {
    const { changed, input, object, field } = this;
    if (!changed.has("options") && !changed.has("optionReplacements")) return null;
    const given: readonly JsonObject[] = changed.has("options")
      ? (readList(input, "options") ?? []).filter(isJsonObject)
      : (field.options ?? []).map((option): JsonObject => ({ ...option }));
    const change = changeOptions(object, field, given, readObject(input, "optionReplacements") ?? {}, input);
    this.problems.push(...change.problems);
    return change;
  }

  private ofOptions({ options, defaultValue }: OptionChange): Partial<RawField> {
    if (!this.changed.has("options")) return {};
    return { options, ...(Object.hasOwn(this.input, "defaultValue") ? {} : { defaultValue }) };
  }

  /** Custom fields of a morph group that say the same go on saying the same. */
  private alike<Value>(valueOf: (field: Field) => Value): readonly Field[] {
    const { field, object } = this;
    if (!field.isCustom) return [field];
    const siblings = morphSiblings(field, object).filter(
      (one) => one !== field && one.isCustom && !one.isSystem && valueOf(one) === valueOf(field),
    );
    return [field, ...siblings];
  }

  private changeTexts(): void {
    const { field, object, input, edit } = this;
    const texts = changedTexts(field, fieldTexts, input);
    if (texts.size === 0) return;
    if (!field.isCustom) {
      edit.changeField(object.id, field.id, { standardOverrides: overridesShowing(field, fieldTexts, texts) });
      return;
    }
    for (const [key, text] of texts)
      for (const one of this.alike((other) => other[key])) edit.changeField(object.id, one.id, { [key]: text });
  }

  private changeActivity(): void {
    const { changed, input, field, object, edit } = this;
    if (changed.has("isLabelSyncedWithName"))
      for (const one of this.alike((other) => other.isLabelSyncedWithName))
        edit.changeField(object.id, one.id, { isLabelSyncedWithName: readBoolean(input, "isLabelSyncedWithName") });
    if (!changed.has("isActive")) return;
    const isActive = readBoolean(input, "isActive");
    for (const one of this.alike((other) => other.isActive)) edit.changeField(object.id, one.id, { isActive });
    if (isActive === false && field.name === object.labelIdentifier) {
      const told = diagnose("object/bad-identifier", "", {
        object: object.nameSingular,
        field: field.name,
        problem: "would not be active",
      });
      this.problems.push(
        problem("LABEL_IDENTIFIER_FIELD_METADATA_ID_NOT_FOUND", input, ["isActive"], {
          ...saying(told),
          fix: "Let another field name the records first (labelIdentifierFieldMetadataId).",
        }),
      );
    }
  }

  /** Of the settings that repeat a relation only onDelete may say something new. */
  private changeRelation(): void {
    const { changed, input, field, object, edit } = this;
    const { relation } = field;
    if (relation === null || !changed.has("settings")) return;
    const settings = nextSettings(field, readValue(input, "settings"));
    const fixed = ["relationType", "joinColumnName"].filter((key) => settings[key] !== field.settings[key]);
    for (const key of fixed)
      this.problems.push(
        problem("FIELD_MUTATION_NOT_ALLOWED", input, ["settings", key], {
          message: `"${key}" of relation "${field.name}" of object "${object.nameSingular}" cannot be changed.`,
        }),
      );
    const own = Object.fromEntries(Object.entries(settings).filter(([key]) => !isOfRelation(key)));
    const onDelete = readOneOf(settings, "onDelete", onDeleteActions);
    const isHere = relation.type === "MANY_TO_ONE" || onDelete === null;
    edit.changeField(object.id, field.id, { settings: isHere ? own : { ...own, onDelete } });
    if (relation.type === "MANY_TO_ONE") edit.changeRelation(object.id, field.id, { onDelete });
  }

  private rename(): void {
    const { changed, input, field, object, workspace, edit } = this;
    const group = field.relation?.morphGroup ?? null;
    const name = changed.has("name") ? readString(input, "name") : this.followingName();
    if (name === null || name === (group ?? field.name)) return;
    if (name === "") {
      this.problems.push(
        problem("INVALID_LABEL", input, ["label"], {
          message: "No name can be made of this label.",
          fix: "Use letters or digits, or set isLabelSyncedWithName to false.",
        }),
      );
      return;
    }
    if (group === null) {
      renameField(workspace, edit, object, field, name);
      return;
    }
    const next = this.groupOf(name);
    if (next !== group && isTaken(object, next)) this.problems.push(takenGroup(object, next, input));
    for (const sibling of morphSiblings(field, object)) {
      renameField(workspace, edit, object, sibling, next + sibling.name.slice(group.length));
      edit.changeRelation(object.id, sibling.id, { morphGroup: next });
    }
  }

  /** A morph group's name, given as such or as the name that one of its fields gets by it. */
  private groupOf(name: string): string {
    const { field } = this;
    const suffix = field.name.slice(field.relation?.morphGroup?.length ?? 0);
    const group = name.slice(0, name.length - suffix.length);
    return group !== "" && morphFieldName(group, suffix) === name ? group : name;
  }

  /** A name that follows the label because nothing else is said of it. */
  private followingName(): string | null {
    const { changed, input, field } = this;
    const isSynced = readBoolean(input, "isLabelSyncedWithName") ?? field.isLabelSyncedWithName;
    const isMoved = changed.has("label") || changed.has("isLabelSyncedWithName");
    if (!field.isCustom || !isSynced || !isMoved || Object.hasOwn(input, "name")) return null;
    return nameFromLabel(readString(input, "label") ?? field.label);
  }

  private addTargets(): void {
    const { changed, input, field, object, workspace, edit, attempt } = this;
    const group = field.relation?.morphGroup ?? null;
    if (!changed.has("morphRelationsUpdatePayload") || group === null) return;
    const raw = edit.object(object.id).fields.find(({ id }) => id === field.id);
    const payloads = (readList(input, "morphRelationsUpdatePayload") ?? []).filter(isJsonObject);
    const name = raw?.relation?.morphGroup ?? group;
    const present = new Map(
      morphSiblings(field, object).map((one): [string, string] => [one.relation?.targetObject ?? "", one.name]),
    );
    for (const [index, payload] of payloads.entries()) {
      const path = ["morphRelationsUpdatePayload", index];
      const made = makeRelation(workspace, edit, object, { name, group: present, payload, path, attempt });
      this.problems.push(...made.problems);
      if (made.sides === null || raw === undefined) continue;
      const { source, target, targetId } = made.sides;
      const { id, relation } = source;
      edit.addField(object.id, { ...raw, id, name: source.name, relation, settings: null, pointer: "" });
      edit.addField(targetId, target);
    }
  }
}
