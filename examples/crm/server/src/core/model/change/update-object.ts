import { diagnose } from "../../diagnostics/codes.js";
import type { JsonObject } from "../../json/json-value.js";
import { readBoolean, readString } from "../../json/read-key.js";
import { nameFromLabel } from "../../naming/label-names.js";
import { findObject, isNotFound } from "../../metadata/find-in-model.js";
import { readDeprecation } from "../deprecation.js";
import type { RawObject } from "../raw-workspace.js";
import { objectTexts } from "../standard-overrides.js";
import type { ObjectType, Workspace } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import { checkInput, tidyInput } from "./check-input.js";
import { objectNotFound } from "./not-found.js";
import { metadataInputSchemas } from "./metadata-input-schemas.js";
import type { ChangeOutcome, MetadataProblem } from "./model-change.js";
import { ModelEdit } from "./model-edit.js";
import type { ChangedKeys } from "./changed-object-keys.js";
import { changedObjectKeys, editableObjectKeys } from "./changed-object-keys.js";
import { problem, saying } from "./problem.js";
import { followObjectNames } from "./rename.js";
import { settle } from "./settle.js";
import { changedTexts, overridesShowing } from "./texts.js";

export function updateObject(workspace: Workspace, id: string, given: JsonObject): ChangeOutcome {
  const object = findObject(workspace, id);
  if (isNotFound(object)) return objectNotFound("update", id, object.nearest, given);
  const attempt: Attempt = {
    metadataName: "objectMetadata",
    action: "update",
    subject: subjectOf(object),
    input: given,
  };
  const misshapen = checkInput(attempt, metadataInputSchemas.updateObject);
  if (misshapen !== null) return misshapen;
  return new ObjectUpdate(workspace, object, { ...attempt, input: tidyInput(given) }).outcome();
}

/** How refusals name an object. */
export function subjectOf({ id, nameSingular, namePlural }: ObjectType): JsonObject {
  return { universalIdentifier: id, nameSingular, namePlural };
}

class ObjectUpdate {
  private readonly input: JsonObject;
  private readonly changed: ChangedKeys;

  constructor(
    private readonly workspace: Workspace,
    private readonly object: ObjectType,
    private readonly attempt: Attempt,
  ) {
    this.input = attempt.input;
    this.changed = changedObjectKeys(object, attempt.input);
  }

  outcome(): ChangeOutcome {
    const { attempt, object, workspace } = this;
    const forbidden = this.forbidden();
    if (forbidden.length > 0) return refuse(attempt, "forbidden", forbidden);
    const problems = this.problems();
    if (problems.length > 0) return refuse(attempt, "invalid", problems);
    const edit = new ModelEdit(workspace);
    const changes = { ...this.texts(), ...this.facts(), ...this.names() };
    if (Object.keys(changes).length > 0) {
      edit.changeObject(object.id, { ...changes, pointer: "" });
      followObjectNames(workspace, edit, object, {
        nameSingular: changes.nameSingular ?? object.nameSingular,
        namePlural: changes.namePlural ?? object.namePlural,
        labelSingular: changes.labelSingular ?? object.labelSingular,
      });
    }
    return settle(attempt, edit, { subjectId: object.id });
  }

  private forbidden(): readonly MetadataProblem[] {
    const editable = editableObjectKeys(this.object);
    const { nameSingular, isSystem, isCustom } = this.object;
    const whose = isSystem ? "a system object" : isCustom ? "a custom object" : "a standard object";
    return [...this.changed.keys()]
      .filter((key) => !editable.includes(key))
      .map((key) =>
        problem("OBJECT_MUTATION_NOT_ALLOWED", this.input, [key], {
          message: `"${key}" of object "${nameSingular}" cannot be changed: it is ${whose}.`,
          fix: `What can be changed: ${editable.join(", ")}.`,
        }),
      );
  }

  private problems(): readonly MetadataProblem[] {
    const problems: MetadataProblem[] = [];
    for (const [key, { missing }] of this.changed) {
      if (missing === undefined) continue;
      const fields = [...this.object.fieldsByName.keys()];
      const told =
        missing === null
          ? { message: "An object must have a field that names its records.", fix: "Name another field." }
          : saying(
              diagnose("object/unknown-identifier", "", { object: this.object.nameSingular, field: missing, fields }),
            );
      problems.push(problem("INVALID_OBJECT_INPUT", this.input, [key], { allowed: fields, ...told }));
    }
    for (const [key, name] of Object.entries(this.followingNames()))
      if (name === "") {
        const label = key === "nameSingular" ? "labelSingular" : "labelPlural";
        problems.push(
          problem("INVALID_LABEL", this.input, [label], {
            message: `No name can be made of this label.`,
            fix: "Use letters or digits, or set isLabelSyncedWithName to false.",
          }),
        );
      }
    return problems;
  }

  private texts(): Partial<RawObject> {
    const { object } = this;
    const texts = changedTexts(object, objectTexts, this.input);
    if (texts.size === 0) return {};
    return object.isCustom
      ? Object.fromEntries(texts)
      : { standardOverrides: overridesShowing(object, objectTexts, texts) };
  }

  private facts(): Partial<RawObject> {
    const { input, changed, object } = this;
    const changes: { -readonly [Key in keyof RawObject]?: RawObject[Key] } = {};
    if (changed.has("shortcut")) changes.shortcut = readString(input, "shortcut");
    if (changed.has("isActive")) changes.isActive = readBoolean(input, "isActive");
    if (changed.has("isSearchable")) changes.isSearchable = readBoolean(input, "isSearchable");
    if (changed.has("deprecated")) changes.deprecated = readDeprecation(input);
    if (changed.has("isLabelSyncedWithName"))
      changes.isLabelSyncedWithName = readBoolean(input, "isLabelSyncedWithName");
    const identifiers = {
      label: changed.get("labelIdentifierFieldMetadataId"),
      image: changed.get("imageIdentifierFieldMetadataId"),
    };
    const nameOf = (id: unknown): string | null => object.fields.find((field) => field.id === id)?.name ?? null;
    if (identifiers.label !== undefined) changes.labelIdentifier = nameOf(identifiers.label.wanted);
    if (identifiers.image !== undefined) changes.imageIdentifier = nameOf(identifiers.image.wanted);
    return changes;
  }

  /** New names, and with them the labels that would otherwise follow from the old ones. */
  private names(): Partial<RawObject> {
    const { changed, object, input } = this;
    const following = this.followingNames();
    const names: { nameSingular?: string; namePlural?: string } = { ...following };
    for (const key of ["nameSingular", "namePlural"] as const)
      if (changed.has(key)) names[key] = readString(input, key) ?? "";
    if (!object.isCustom || Object.keys(names).length === 0) return {};
    return {
      ...names,
      labelSingular: readString(input, "labelSingular") ?? object.labelSingular,
      labelPlural: readString(input, "labelPlural") ?? object.labelPlural,
    };
  }

  /** Names that follow labels because nothing else is said of them. */
  private followingNames(): { nameSingular?: string; namePlural?: string } {
    const { object, input, changed } = this;
    const isSynced = readBoolean(input, "isLabelSyncedWithName") ?? object.isLabelSyncedWithName;
    const isNamed = Object.hasOwn(input, "nameSingular") || Object.hasOwn(input, "namePlural");
    const isMoved = ["labelSingular", "labelPlural", "isLabelSyncedWithName"].some((key) => changed.has(key));
    if (!object.isCustom || !isSynced || isNamed || !isMoved) return {};
    const nameSingular = nameFromLabel(readString(input, "labelSingular") ?? object.labelSingular);
    const plural = nameFromLabel(readString(input, "labelPlural") ?? object.labelPlural);
    return { nameSingular, namePlural: plural === nameSingular ? `${plural}s` : plural };
  }
}
