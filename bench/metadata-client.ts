import type { JsonObject, JsonValue } from "../src/core/json/json-value.js";

/** Asks one server with one key, and fails for any answer but a success. */
export class MetadataClient {
  constructor(
    readonly url: string,
    readonly key: string,
  ) {}

  async send(method: string, path: string, body?: JsonValue): Promise<JsonObject> {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answers ${answer.status}: ${text.slice(0, 500)}`);
    return (text === "" ? {} : JSON.parse(text)) as JsonObject;
  }

  metadata(method: string, path: string, body?: JsonValue): Promise<JsonObject> {
    return this.send(method, `/rest/metadata${path}`, body);
  }

  /** The token of a new key that may read everything but what `hidden` names. */
  async readerToken(label: string, hidden: readonly (readonly [object: string, field: string])[]): Promise<string> {
    const { id } = await this.metadata("POST", "/roles", { label, canReadAllObjectRecords: true });
    if (hidden.length > 0)
      await this.metadata("PUT", `/roles/${String(id)}/fieldPermissions`, {
        fieldPermissions: hidden.map(([objectMetadataId, fieldMetadataId]) => ({
          objectMetadataId,
          fieldMetadataId,
          canReadFieldValue: false,
        })),
      });
    return this.#token(label, label);
  }

  /** The token of a new key that may do everything. */
  adminToken(): Promise<string> {
    return this.#token("Bench", "Admin");
  }

  async #token(name: string, roleId: string): Promise<string> {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { id } = await this.metadata("POST", "/apiKeys", { name, expiresAt, roleId });
    const { token } = await this.metadata("POST", `/apiKeys/${String(id)}/token`, {});
    return String(token);
  }
}
