import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import { printCoreSdl } from "../../../src/core/docs/sdl/print-core-sdl.js";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { changeWorkspace } from "../../../src/core/model/change/change-workspace.js";
import type { ModelChange } from "../../../src/core/model/change/model-change.js";
import { printModel } from "../../../src/core/model/print-model.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import type { RestClient } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { randomChange } from "./random-change.js";
import type { SeededRandom } from "./seeded-random.js";
import { sendChange } from "./send-change.js";
import { ShadowRecords } from "./shadow-records.js";
import { RecordWriter } from "./write-records.js";

/** Changes of the model of one running server, with records written in between, and what should come of them. */
export class LiveSequence {
  readonly shadow = new ShadowRecords();
  /** As the changes that were made leave it. */
  workspace: Workspace;
  made = 0;
  refused = 0;
  /** Changes that the rules of models allow and the rows did not. */
  refusedByRows = 0;
  readonly #random: SeededRandom;
  readonly #writer: RecordWriter;

  constructor(random: SeededRandom, model: JsonValue) {
    this.#random = random;
    this.workspace = buildTestWorkspace(model);
    this.#writer = new RecordWriter(random, this.shadow);
  }

  async step(api: RestClient): Promise<void> {
    if (this.#random.chance(0.8)) await this.#writer.write(api, this.workspace);
    await this.#change(api, randomChange(this.#random, this.workspace));
  }

  async #change(api: RestClient, change: ModelChange): Promise<void> {
    const { changed, refusal } = changeWorkspace(this.workspace, change);
    const { isMade, code, answer } = await sendChange(api, this.#random, this.workspace, change);
    const wrong = (reason: string): Error =>
      new Error(`${reason}: ${JSON.stringify(change)}\n${answer.status} ${answer.text}`);
    if (answer.status >= 500) throw wrong("The server failed");
    if (isMade && changed === null) throw wrong(`It is made, and should be refused (${refusal.problems[0]?.message})`);
    if (!isMade) this.refused += 1;
    if (changed === null) return;
    if (isMade) {
      this.made += 1;
      this.workspace = changed.workspace;
      this.shadow.follow(changed.workspace, changed.effects);
    } else if (code === "METADATA_VALIDATION_FAILED") this.refusedByRows += 1;
    else throw wrong("Only rows may refuse what the rules of models allow");
  }

  /** What of model, documents and records is not as a server built from the live model would have it. */
  async differences(api: RestClient): Promise<readonly string[]> {
    const model = (await api.get("/metadata/model")).body;
    const built = buildTestWorkspace(model);
    const text = JSON.stringify(model);
    const isSame = {
      "the model and the changes that were made": text === JSON.stringify(printModel(this.workspace)),
      "the model and what is built from it": text === JSON.stringify(printModel(built)),
      "the live SDL and that of the model": (await read(api, "/graphql/schema.graphql")) === printCoreSdl(built),
      "the live OpenAPI document and that of the model":
        (await read(api, "/rest/open-api/core")) === printCoreOpenapi(built),
    };
    const differing = Object.entries(isSame).filter(([, same]) => !same);
    return [
      ...differing.map(([parts]) => `They differ: ${parts}`),
      ...(await this.shadow.differences(api, this.workspace)),
    ];
  }
}

async function read({ server: { url, key } }: RestClient, path: string): Promise<string> {
  const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${key}` } });
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
  return await response.text();
}
