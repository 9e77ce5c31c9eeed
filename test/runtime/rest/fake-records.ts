import type { SearchPage } from "../../../src/runtime/records/search-records.js";
import type { ObjectType } from "../../../src/core/model/workspace.js";
import type { RecordPage, Records, WriteResult } from "../../../src/runtime/records/records.js";

export interface RecordedCall {
  readonly method: keyof Records;
  readonly object: string;
  readonly args: readonly unknown[];
}

const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** Records that answer at once with what they are told, and remember how they were called. */
export class FakeRecords implements Records {
  readonly calls: RecordedCall[] = [];
  page!: RecordPage;
  one!: string | null;
  written!: WriteResult;
  groups!: string;
  duplicates!: readonly RecordPage[];
  failure: unknown;

  constructor() {
    this.reset();
  }

  /** As if new: forgets its calls and gives the first answers again. */
  reset(): void {
    this.calls.length = 0;
    this.page = { records: `[{"id":"1"}]`, totalCount: 1, pageInfo };
    this.one = `{"id":"1"}`;
    this.written = { json: `{"id":"1"}`, written: [] };
    this.groups = `[{"groupByDimensionValues":["NEW"],"totalCount":2}]`;
    this.duplicates = [{ records: `[{"id":"2"}]`, totalCount: 1, pageInfo }];
    this.failure = null;
  }

  get last(): RecordedCall {
    const call = this.calls.at(-1);
    if (call === undefined) throw new Error("Records were not called");
    return call;
  }

  findMany = this.#answer("findMany", () => this.page);
  findOne = this.#answer("findOne", () => this.one);
  findFirst = this.#answer("findFirst", () => this.one);
  groupBy = this.#answer("groupBy", () => this.groups);
  findConnection = this.#answer("findConnection", () => `{"edges":[]}`);
  findDuplicates = this.#answer("findDuplicates", () => this.duplicates);
  search = async (): Promise<SearchPage> => ({ hits: [], hasNextPage: false });
  findDuplicateConnections = this.#answer("findDuplicateConnections", () => "[]");
  createOne = this.#answer("createOne", () => this.written);
  createMany = this.#answer("createMany", () => this.written);
  updateOne = this.#answer("updateOne", () => this.written);
  updateMany = this.#answer("updateMany", () => this.written);
  deleteOne = this.#answer("deleteOne", () => this.written);
  deleteMany = this.#answer("deleteMany", () => this.written);
  destroyOne = this.#answer("destroyOne", () => this.written);
  destroyMany = this.#answer("destroyMany", () => this.written);
  restoreOne = this.#answer("restoreOne", () => this.written);
  restoreMany = this.#answer("restoreMany", () => this.written);
  merge = this.#answer("merge", () => this.written);

  #answer<Result>(method: keyof Records, result: () => Result) {
    return (object: ObjectType, ...args: readonly unknown[]): Promise<Result> => {
      this.calls.push({ method, object: object.nameSingular, args });
      return this.failure === null ? Promise.resolve(result()) : Promise.reject(this.failure as Error);
    };
  }
}
