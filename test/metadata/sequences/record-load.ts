import type { JsonObject } from "../../../src/core/json/json-value.js";
import { runGraphql } from "../../graphql/graphql-client.js";
import type { Answer, RestClient } from "../../rest/use-server.js";

type Request = (api: RestClient, round: number) => Promise<Answer>;

const graphql = async (api: RestClient, query: string, variables: JsonObject = {}): Promise<Answer> =>
  (await runGraphql(api, query, variables)).answer;

/** Reads and writes of companies, by all ways there are, one after the other and all ways at once. */
const requests: readonly Request[] = [
  (api, round) => api.post("/companies", { name: `Company ${round}`, employees: round }),
  (api, round) => api.post("/batch/companies", [{ name: `Batch ${round}` }, { name: `Batch ${round} b` }]),
  (api) => api.get("/companies", { limit: 5, depth: 1, order_by: "createdAt[DescNullsLast]" }),
  (api, round) => api.get("/companies", { limit: 2, filter: `employees[gte]:${round}` }),
  (api, round) =>
    graphql(api, "mutation ($data: CompanyCreateInput!) { createCompany(data: $data) { id name employees } }", {
      data: { name: `GraphQL ${round}` },
    }),
  (api, round) =>
    graphql(api, "mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data, upsert: true) { id } }", {
      data: [{ id: `5b000000-0000-4000-8000-${String(round % 7).padStart(12, "0")}`, employees: round }],
    }),
  (api) => graphql(api, "{ companies(first: 3) { totalCount edges { cursor node { id name employees } } } }"),
];

/** Requests to running servers that go on until they are ended. */
export class RecordLoad {
  answered = 0;
  readonly #failures: string[] = [];
  readonly #work: readonly Promise<void>[];
  #isOver = false;

  constructor(apis: readonly RestClient[]) {
    this.#work = apis.flatMap((api) => requests.map((request) => this.#repeat(api, request)));
  }

  /** Waits for the requests under way; answers what failed. */
  async end(): Promise<readonly string[]> {
    this.#isOver = true;
    await Promise.all(this.#work);
    return this.#failures;
  }

  async #repeat(api: RestClient, request: Request): Promise<void> {
    for (let round = 0; !this.#isOver; round += 1) {
      try {
        const { status, text } = await request(api, round);
        if (status >= 300 || text.includes('"errors"')) this.#failures.push(`${status} ${text}`);
      } catch (error) {
        this.#failures.push(String(error));
      }
      this.answered += 1;
    }
  }
}
