import type { ModelChange } from "../../../src/core/model/change/model-change.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import type { JsonObject } from "../../../src/core/json/json-value.js";
import { at, type Answer, type RestClient } from "../../rest/use-server.js";
import { runMetadata } from "../metadata-client.js";
import type { SeededRandom } from "./seeded-random.js";

/** What came of a change over HTTP. */
export interface SentChange {
  readonly isMade: boolean;
  /** Code of the refusal; empty when it is made. */
  readonly code: string;
  readonly answer: Answer;
}

/** Sends a change by REST or GraphQL, with ids or names, as chance wants. */
export async function sendChange(
  api: RestClient,
  random: SeededRandom,
  workspace: Workspace,
  change: ModelChange,
): Promise<SentChange> {
  return random.chance(0.6) ? sendRest(api, random, workspace, change) : sendGraphql(api, change);
}

async function sendRest(
  api: RestClient,
  random: SeededRandom,
  workspace: Workspace,
  change: ModelChange,
): Promise<SentChange> {
  const object = (id: string): string => {
    const found = workspace.objects.find((one) => one.id === id);
    return `/metadata/objects/${found === undefined ? id : random.pick([id, found.nameSingular, found.namePlural])}`;
  };
  const field = (id: string): string => {
    const owner = workspace.objects.find(({ fields }) => fields.some((one) => one.id === id));
    const found = owner?.fields.find((one) => one.id === id);
    if (owner === undefined || found === undefined || random.chance(0.3)) return `/metadata/fields/${id}`;
    return `${object(owner.id)}/fields/${random.pick([id, found.name])}`;
  };
  const answer = await sendTo();
  return {
    isMade: answer.status < 300,
    code: String(at(answer.body, "code") ?? ""),
    answer,
  };

  function sendTo(): Promise<Answer> {
    switch (change.kind) {
      case "createObject":
        return api.post("/metadata/objects", change.input);
      case "updateObject":
        return api.patch(object(change.id), change.input);
      case "deleteObject":
        return api.del(object(change.id), change.force ? { force: "true" } : undefined);
      case "createField": {
        const { objectMetadataId, ...input } = change.input;
        const owner = workspace.objects.find(({ id }) => id === objectMetadataId);
        return owner === undefined || random.chance(0.3)
          ? api.post("/metadata/fields", change.input)
          : api.post(`${object(owner.id)}/fields`, input);
      }
      case "updateField":
        return api.patch(field(change.id), change.input);
      case "deleteField":
        return api.del(field(change.id), change.force ? { force: "true" } : undefined);
      case "updateSettings":
        return api.patch("/metadata/workspace", change.input);
    }
  }
}

async function sendGraphql(api: RestClient, change: ModelChange): Promise<SentChange> {
  const { document, input } = graphqlOf(change);
  const { answer, errors } = await runMetadata(api, document, { input });
  const code = at(errors[0], "extensions", "code");
  return { isMade: errors.length === 0 && answer.status < 300, code: String(code ?? ""), answer };
}

function graphqlOf(change: ModelChange): { readonly document: string; readonly input: JsonObject } {
  const mutation = (name: string, type: string): string =>
    `mutation Change($input: ${type}!) { ${name}(input: $input) { id } }`;
  switch (change.kind) {
    case "createObject":
      return { document: mutation("createOneObject", "CreateOneObjectInput"), input: { object: change.input } };
    case "updateObject":
      return {
        document: mutation("updateOneObject", "UpdateOneObjectInput"),
        input: { id: change.id, update: change.input },
      };
    case "deleteObject":
      return {
        document: mutation("deleteOneObject", "DeleteOneObjectInput"),
        input: { id: change.id, force: change.force },
      };
    case "createField":
      return {
        document: mutation("createOneField", "CreateOneFieldMetadataInput"),
        input: { field: change.input },
      };
    case "updateField":
      return {
        document: mutation("updateOneField", "UpdateOneFieldMetadataInput"),
        input: { id: change.id, update: change.input },
      };
    case "deleteField":
      return {
        document: mutation("deleteOneField", "DeleteOneFieldInput"),
        input: { id: change.id, force: change.force },
      };
    case "updateSettings":
      return {
        document: `mutation Change($input: UpdateWorkspaceInput!) { updateWorkspace(data: $input) { id } }`,
        input: change.input,
      };
  }
}
