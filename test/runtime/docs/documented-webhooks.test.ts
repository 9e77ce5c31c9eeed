import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printMetadataOpenapi } from "../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import type { JsonObject } from "../../../src/core/json/json-value.js";
import { OpenapiDocument } from "../../core/docs/openapi/read-document.js";
import { at, textAt, useServer } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { openReceiver, type Receiver } from "../webhooks/receiver.js";

describe("what webhooks are sent", () => {
  const workspace = buildTestWorkspace(exampleModel("crm"));
  const core = new OpenapiDocument(printCoreOpenapi(workspace));
  const metadata = new OpenapiDocument(printMetadataOpenapi(workspace));
  const rest = useServer("pglite", { environment: { ALLOW_PRIVATE_WEBHOOK_TARGETS: "1" } });
  let receiver: Receiver;
  let webhook = "";

  beforeAll(async () => {
    receiver = await openReceiver();
    const made = await rest.post("/metadata/webhooks", { targetUrl: receiver.url, operations: ["company.*"] });
    webhook = textAt(made.body, "id");
  });
  afterAll(() => receiver.close());

  const answers = (id: string): JsonObject => {
    const { response } = metadata.operations().find((operation) => operation.id === id)!;
    return response.schema as JsonObject;
  };

  test("has the form and the headers that the document tells, and its log too", async () => {
    const { id } = await rest.create("companies", { name: "Acme", employees: 3 });
    await rest.patch(`/companies/${id}`, { name: "Acme Ltd" });
    await rest.del(`/companies/${id}`, { soft_delete: "true" });
    await rest.patch(`/restore/companies/${id}`);
    await rest.del(`/companies/${id}`);
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(5);

    const operation = core.at("webhooks", "company.*", "post");
    const { schema } = core.content(core.resolve(operation["requestBody"]));
    for (const { json, headers } of receiver.received) {
      expect(core.problems(json, schema), JSON.stringify(json)).toEqual([]);
      for (const reference of operation["parameters"] as readonly JsonObject[]) {
        const parameter = core.resolve(reference);
        const value = headers[String(parameter["name"]).toLowerCase()];
        expect(core.problems(String(value), parameter["schema"] ?? null)).toEqual([]);
      }
    }
    const [example] = core.at("components", "schemas", "CompanyEvent")["examples"] as readonly JsonObject[];
    const updated = receiver.received.find(({ json }) => json["eventName"] === "company.updated")!;
    expect(Object.keys(updated.json).toSorted()).toEqual(Object.keys(example!).toSorted());
    expect(updated.json["updatedFields"]).toEqual(["name"]);

    const log = await rest.get(`/metadata/webhooks/${webhook}/deliveries`);
    expect(metadata.problems(log.body, answers("findManyWebhookDeliveries")), log.text).toEqual([]);
    const [newest] = at(log.body, "data") as readonly JsonObject[];
    const again = await rest.send(
      "POST",
      `/rest/metadata/webhooks/${webhook}/deliveries/${String(newest!["id"])}/replay`,
    );
    expect(again.status, again.text).toBe(200);
    expect(metadata.problems(again.body, answers("replayWebhookDelivery")), again.text).toEqual([]);
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(6);
  });
});
