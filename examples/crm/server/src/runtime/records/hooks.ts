/**
 * The user's own code around every write. Hooks hang on the record operations, below REST and GraphQL, so no way to
 * write goes round them. A generated server types them per object; at run time they are found by object name.
 */
import type { Actor } from "./records.js";

/** The types of one object, as its generated `<object>.types.ts` collects them. */
export interface ObjectTypes {
  /** A record as it is read. */
  readonly record: object;
  readonly createInput: object;
  readonly updateInput: object;
  readonly filterInput: object;
  readonly orderByInput: object;
}

export interface HookContext {
  /** `nameSingular` of the object that is written. */
  readonly object: string;
  /** Who writes. */
  readonly actor: Actor;
}

type Awaitable<Value> = Value | Promise<Value>;

/**
 * Every `before` hook runs ahead of the write and may throw an `ApiError` to refuse the whole request. Every `after`
 * hook runs once the write is committed, with the records as they are now; what it throws is logged, and the answer stands.
 */
export interface RecordHooks<Types extends ObjectTypes = ObjectTypes> {
  /** Once per record to create, before its input is checked. What it returns is written instead of `input`. */
  beforeCreate?(input: Types["createInput"], context: HookContext): Awaitable<Types["createInput"] | void>;
  /** Once per request, with the ids of all records that it changes. What it returns is written instead of `input`. */
  beforeUpdate?(
    ids: readonly string[],
    input: Types["updateInput"],
    context: HookContext,
  ): Awaitable<Types["updateInput"] | void>;
  /** Before a soft delete. */
  beforeDelete?(ids: readonly string[], context: HookContext): Awaitable<void>;
  /** Before records are removed for good. */
  beforeDestroy?(ids: readonly string[], context: HookContext): Awaitable<void>;
  beforeRestore?(ids: readonly string[], context: HookContext): Awaitable<void>;
  afterCreate?(records: readonly Types["record"][], context: HookContext): Awaitable<void>;
  afterUpdate?(records: readonly Types["record"][], context: HookContext): Awaitable<void>;
  /** After a soft delete. */
  afterDelete?(records: readonly Types["record"][], context: HookContext): Awaitable<void>;
  /** With the records as they were. */
  afterDestroy?(records: readonly Types["record"][], context: HookContext): Awaitable<void>;
  afterRestore?(records: readonly Types["record"][], context: HookContext): Awaitable<void>;
}

/** Every event that can be hooked: a name added to `RecordHooks` and not here does not compile. */
export const hookEvents = Object.keys({
  beforeCreate: true,
  beforeUpdate: true,
  beforeDelete: true,
  beforeDestroy: true,
  beforeRestore: true,
  afterCreate: true,
  afterUpdate: true,
  afterDelete: true,
  afterDestroy: true,
  afterRestore: true,
} satisfies Record<HookEvent, true>) as readonly HookEvent[];
export type HookEvent = keyof RecordHooks;

/** Hooks by the `nameSingular` of their object. */
export type HooksByObject = Readonly<Partial<Record<string, RecordHooks>>>;
