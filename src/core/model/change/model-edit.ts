import type { JsonObject } from "../../json/json-value.js";
import type { BuildResult } from "../build-workspace.js";
import { buildWorkspace } from "../build-workspace.js";
import { rawOfObject } from "../raw-of-object.js";
import type { RawField, RawObject, RawRelation } from "../raw-workspace.js";
import { stableId } from "../stable-id.js";
import type { ObjectType, Workspace } from "../workspace.js";

/**
 * A workspace while it is being changed: its objects in raw form, found by id. What is changed comes last when it is
 * built, so that of two names that meet the changed one is complained of.
 */
export class ModelEdit {
  private readonly objects: Map<string, RawObject>;
  private readonly known = new Map<RawObject, ObjectType>();
  private readonly takenIds = new Set<string>();
  private settings: JsonObject | null = null;

  constructor(private readonly workspace: Workspace) {
    for (const object of workspace.objects) this.known.set(rawOfObject(object), object);
    this.objects = new Map([...this.known].map(([raw, object]) => [object.id, raw]));
  }

  /** The id that a key derives, or the first one of its successors that nothing has. */
  freeId(key: string): string {
    if (this.takenIds.size === 0)
      for (const object of this.workspace.objects) {
        this.takenIds.add(object.id);
        for (const { id } of object.fields) this.takenIds.add(id);
      }
    const id = freeIdAmong(this.takenIds, key);
    this.takenIds.add(id);
    return id;
  }

  addObject(id: string, raw: RawObject): void {
    this.objects.set(id, raw);
  }

  changeObject(id: string, changes: Partial<RawObject>): void {
    const raw = { ...this.object(id), ...changes };
    this.objects.delete(id);
    this.objects.set(id, raw);
  }

  removeObject(id: string): void {
    this.objects.delete(id);
  }

  /** The present raw form of an object. */
  object(id: string): RawObject {
    const raw = this.objects.get(id);
    if (raw === undefined) throw new Error(`The edit has no object ${id}`);
    return raw;
  }

  addField(objectId: string, field: RawField): void {
    this.changeObject(objectId, { fields: [...this.object(objectId).fields, field] });
  }

  changeField(objectId: string, fieldId: string, changes: Partial<RawField>): void {
    const { fields } = this.object(objectId);
    this.changeObject(objectId, { fields: fields.map((raw) => (raw.id === fieldId ? { ...raw, ...changes } : raw)) });
  }

  changeRelation(objectId: string, fieldId: string, changes: Partial<RawRelation>): void {
    const raw = this.object(objectId).fields.find(({ id }) => id === fieldId);
    if (raw?.relation) this.changeField(objectId, fieldId, { relation: { ...raw.relation, ...changes } });
  }

  removeField(objectId: string, fieldId: string): void {
    this.changeObject(objectId, { fields: this.object(objectId).fields.filter(({ id }) => id !== fieldId) });
  }

  changeSettings(settings: JsonObject): void {
    this.settings = settings;
  }

  /**
   * Builds it by the rules of every model; objects that are as they were are the same values as before, and so is the
   * workspace when nothing has changed.
   */
  build(): BuildResult {
    const first = this.buildNow();
    const built = first.workspace !== null && this.takeBackUnchanged(first.workspace) ? this.buildNow() : first;
    return built.workspace !== null && this.isAsBefore(built.workspace)
      ? { ...built, workspace: this.workspace }
      : built;
  }

  private isAsBefore({ objects, settings }: Workspace): boolean {
    const before = this.workspace;
    return (
      objects.length === before.objects.length &&
      objects.every((object, index) => object === before.objects[index]) &&
      JSON.stringify(settings) === JSON.stringify(before.settings)
    );
  }

  private buildNow(): BuildResult {
    const raw = {
      settings: this.settings ?? { ...this.workspace.settings },
      settingsPointer: "",
      objects: [...this.objects.values()],
    };
    const built = buildWorkspace(raw, this.known);
    return built.workspace === null || this.settings !== null
      ? built
      : { ...built, workspace: Object.freeze({ ...built.workspace, settings: this.workspace.settings }) };
  }

  /** A change may say in other words what is already so; true when there was such an object. */
  private takeBackUnchanged(built: Workspace): boolean {
    const next = new Map(built.objects.map((object) => [object.id, object]));
    let isAny = false;
    for (const [raw, object] of this.known) {
      const changed = next.get(object.id);
      // Built objects have their keys in one order.
      if (changed === undefined || changed === object || JSON.stringify(changed) !== JSON.stringify(object)) continue;
      this.objects.set(object.id, raw);
      isAny = true;
    }
    return isAny;
  }
}

/** The id that a key derives, or the first one of its successors that is not taken. */
export function freeIdAmong(taken: ReadonlySet<string>, key: string): string {
  let id = stableId(key);
  for (let count = 2; taken.has(id); count += 1) id = stableId(`${key}#${count}`);
  return id;
}
