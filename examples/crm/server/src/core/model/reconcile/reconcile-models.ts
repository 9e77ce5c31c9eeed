/**
 * What a server that starts makes of three models: the one it was built from, the one that the database was last started
 * from (the baseline), and the live one, which the metadata APIs may have changed. Pure; knows nothing of the database.
 */
import { jsonEqual } from "../../json/json-equal.js";
import type { JsonValue } from "../../json/json-value.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { buildWorkspace } from "../build-workspace.js";
import type { DataEffect } from "../change/model-change.js";
import { parseModel } from "../parse-model.js";
import { printModel } from "../print-model.js";
import type { Workspace } from "../workspace.js";
import { alignIds } from "./align-ids.js";
import { mergeFacts, type MergeContext } from "./merge-facts.js";
import { mergeOptions } from "./merge-options.js";
import { mergeOrder } from "./merge-order.js";
import { factsOf, workspaceOfFacts, type FieldFacts, type ModelFacts, type ObjectFacts } from "./model-facts.js";
import type { ConflictPolicy, ModelStep } from "./model-step.js";
import { optionEffects } from "./option-effects.js";

export interface ReconcileOptions {
  readonly onConflict: ConflictPolicy;
  /** True: options that go are taken from the records that hold them. */
  readonly mayLoseValues: boolean;
}

export interface Reconciliation {
  /** Everything that happens, in the order of the model. */
  readonly steps: readonly ModelStep[];
  /** The model to be live; null when it breaks a rule of models. */
  readonly next: Workspace | null;
  /** What is wrong with the model to be live. */
  readonly diagnostics: readonly Diagnostic[];
  /** The model built from, under the ids of the database: the baseline of the next start. */
  readonly baseline: Workspace;
  readonly effects: readonly DataEffect[];
}

export function reconcileModels(
  models: { readonly built: Workspace; readonly baseline: Workspace; readonly live: Workspace },
  { onConflict, mayLoseValues }: ReconcileOptions,
): Reconciliation {
  const idOf = alignIds(models.built, [models.baseline, models.live]);
  const steps: ModelStep[] = [];
  const context: MergeContext = { policy: onConflict, tell: (step) => steps.push(step) };
  const built = factsOf(models.built, idOf);
  const base = factsOf(models.baseline);
  const live = factsOf(models.live);
  const merged = new ModelMerge(base, built, live, context).merge();

  const lastName = lastNames([base, live, built]);
  const { workspace, diagnostics } = settle(merged, lastName);
  return {
    steps,
    next: workspace,
    diagnostics,
    baseline: settle(built, lastName).workspace ?? models.built,
    effects: workspace === null ? [] : optionEffects(models.live, workspace, mayLoseValues),
  };
}

/** The checked workspace of facts. */
function settle(
  facts: ModelFacts,
  lastName: (id: string) => string,
): { readonly workspace: Workspace | null; readonly diagnostics: readonly Diagnostic[] } {
  const { raw, diagnostics } = parseModel(printModel(workspaceOfFacts(facts, lastName)));
  const result = buildWorkspace(raw);
  const errors = [...diagnostics, ...result.diagnostics].filter(({ severity }) => severity === "error");
  return { workspace: errors.length === 0 ? result.workspace : null, diagnostics: errors };
}

function lastNames(models: readonly ModelFacts[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { objects } of models)
    for (const object of objects.values()) {
      names.set(object.id, nameOf(object));
      for (const field of object.fields.values()) names.set(field.id, nameOfField(field));
    }
  return (id) => names.get(id) ?? id;
}

const settingsSubject = "the workspace";

class ModelMerge {
  readonly #base: ModelFacts;
  readonly #built: ModelFacts;
  readonly #live: ModelFacts;
  readonly #context: MergeContext;

  constructor(base: ModelFacts, built: ModelFacts, live: ModelFacts, context: MergeContext) {
    this.#base = base;
    this.#built = built;
    this.#live = live;
    this.#context = context;
  }

  merge(): ModelFacts {
    const settings = mergeFacts(
      { base: this.#base.settings, built: this.#built.settings, live: this.#live.settings },
      settingsSubject,
      this.#context,
    );
    const ids = new Set([...this.#live.objects.keys(), ...this.#built.objects.keys()]);
    const objects = [...ids].flatMap((id) => this.#object(id) ?? []);
    return { settings, objects: new Map(objects.map((object) => [object.id, object])) };
  }

  #object(id: string): ObjectFacts | null {
    const [base, built, live] = [this.#base.objects.get(id), this.#built.objects.get(id), this.#live.objects.get(id)];
    if (built !== undefined && live !== undefined) return this.#mergeObject(base ?? null, built, live);
    return this.#oneSided(
      { base, built, live },
      `object "${nameOf(built ?? live ?? base)}"`,
      { objectId: id, fieldId: null },
      isSameObject,
    );
  }

  #mergeObject(base: ObjectFacts | null, built: ObjectFacts, live: ObjectFacts): ObjectFacts {
    const subject = `object "${nameOf(live)}"`;
    const facts = mergeFacts(
      { base: base?.facts ?? null, built: built.facts, live: live.facts },
      subject,
      this.#context,
    );
    const merged = new Map<string, FieldFacts>();
    for (const id of new Set([...live.fields.keys(), ...built.fields.keys()])) {
      const field = this.#field({ base, built, live }, id, subject);
      if (field !== null) merged.set(id, field);
    }
    const order = mergeOrder(
      [...(base?.fields.keys() ?? [])],
      [...built.fields.keys()],
      [...live.fields.keys()],
      new Set(merged.keys()),
    );
    const fields = order.flatMap((id) => merged.get(id) ?? []);
    return { id: live.id, facts, fields: new Map(fields.map((field) => [field.id, field])) };
  }

  #field(object: Sides<ObjectFacts>, id: string, ofObject: string): FieldFacts | null {
    const [base, built, live] = [object.base?.fields.get(id), object.built.fields.get(id), object.live.fields.get(id)];
    const subject = `field "${nameOfField(live ?? built ?? base)}" of ${ofObject}`;
    if (built === undefined || live === undefined)
      return this.#oneSided({ base, built, live }, subject, { objectId: object.live.id, fieldId: id }, isSameField);
    const facts = mergeFacts(
      { base: base?.facts ?? null, built: built.facts, live: live.facts },
      subject,
      this.#context,
    );
    const [was, is] = [live.facts["type"], facts["type"]];
    if (was !== is)
      this.#context.tell({
        kind: "impossible",
        subject,
        key: "type",
        description: `values of type ${String(was)} cannot become ${String(is)}: add another field in the model file, and leave or remove this one`,
      });
    const options = mergeOptions(
      { base: base?.options ?? null, built: built.options, live: live.options },
      subject,
      this.#context,
    );
    return { id, facts, options };
  }

  /** Of what only the model file or only the database has. */
  #oneSided<Part>(
    {
      base,
      built,
      live,
    }: { readonly base: Part | undefined; readonly built: Part | undefined; readonly live: Part | undefined },
    subject: string,
    place: { readonly objectId: string; readonly fieldId: string | null },
    isSame: (a: Part, b: Part) => boolean,
  ): Part | null {
    const { tell, policy } = this.#context;
    if (built !== undefined) {
      if (base === undefined) {
        tell({ kind: "added", subject, key: null, description: "is new" });
        return built;
      }
      if (isSame(base, built)) {
        tell({ kind: "kept", subject, key: null, description: "stays away: the metadata APIs have deleted it" });
        return null;
      }
      tell({
        kind: "conflict",
        subject,
        key: null,
        description: "the model file changes it, and the metadata APIs have deleted it",
      });
      return policy === "model" ? built : null;
    }
    if (base === undefined) {
      tell({ kind: "kept", subject, key: null, description: "stays: the metadata APIs have created it" });
      return live ?? null;
    }
    tell({ kind: "removed", subject, key: null, description: "is in the model file no longer", removal: place });
    return null;
  }
}

interface Sides<Value> {
  readonly base: Value | null;
  readonly built: Value;
  readonly live: Value;
}

function isSameField(a: FieldFacts, b: FieldFacts): boolean {
  return jsonEqual(a.facts, b.facts) && jsonEqual(toJson(a.options), toJson(b.options));
}

function isSameObject(a: ObjectFacts, b: ObjectFacts): boolean {
  return (
    jsonEqual(a.facts, b.facts) &&
    a.fields.size === b.fields.size &&
    [...a.fields].every(([id, field]) => {
      const other = b.fields.get(id);
      return other !== undefined && isSameField(field, other);
    })
  );
}

function toJson(options: FieldFacts["options"]): JsonValue {
  return options === null ? null : options.map((option) => ({ ...option }));
}

function nameOf(object: ObjectFacts | undefined): string {
  return String(object?.facts["nameSingular"]);
}

function nameOfField(field: FieldFacts | undefined): string {
  return String(field?.facts["name"]);
}
