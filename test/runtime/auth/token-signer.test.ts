import { createHmac, generateKeyPairSync } from "node:crypto";
import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { TokenCache } from "../../../src/runtime/auth/tokens/token-cache.js";
import { TokenSigner } from "../../../src/runtime/auth/tokens/token-signer.js";
import { appSecret, startOfTests, TestClock } from "./auth-fixture.js";

const workspaceId = "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01";
const keyId = "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a02";
const clock = new TestClock();
const signer = new TokenSigner(appSecret, workspaceId, clock.now);
const expiry = startOfTests + 60_000;
const invalid = { claims: null, problem: "invalid" };

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decode = (part: string | undefined) => JSON.parse(Buffer.from(part ?? "", "base64url").toString()) as unknown;
const seconds = startOfTests / 1000;
const payload = {
  sub: workspaceId,
  type: "API_KEY",
  workspaceId,
  iat: seconds,
  exp: seconds + 60,
  jti: keyId,
};

describe("TokenSigner", () => {
  it("signs what clients of Twenty expect, and reads it back", async () => {
    const token = await signer.sign(keyId, expiry);
    const [header, body] = token.split(".");
    expect(decode(header)).toEqual({ alg: "HS256", typ: "JWT" });
    expect(decode(body)).toEqual(payload);
    expect(await signer.verify(token)).toEqual({ claims: { apiKeyId: keyId, expiresAt: expiry }, problem: null });
  });

  it("tells an expired token from an invalid one", async () => {
    const token = await signer.sign(keyId, expiry);
    const later = new TokenSigner(appSecret, workspaceId, () => expiry);
    expect(await later.verify(token)).toEqual({ claims: null, problem: "expired" });
    expect(await later.verify(`${token}x`)).toEqual(invalid);
  });

  it("knows no tokens of another workspace or another secret", async () => {
    const token = await signer.sign(keyId, expiry);
    const otherWorkspace = new TokenSigner(appSecret, "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a03", clock.now);
    const otherSecret = new TokenSigner(`${appSecret}!`, workspaceId, clock.now);
    expect(await otherWorkspace.verify(token)).toEqual(invalid);
    expect(await otherSecret.verify(token)).toEqual(invalid);
  });

  it.each(["none", "None", "NONE"])("refuses a token without signature (alg %s)", async (alg) => {
    const unsigned = `${encode({ alg, typ: "JWT" })}.${encode(payload)}`;
    expect(await signer.verify(`${unsigned}.`)).toEqual(invalid);
    const [, , signature] = (await signer.sign(keyId, expiry)).split(".");
    expect(await signer.verify(`${unsigned}.${signature ?? ""}`)).toEqual(invalid);
  });

  it("refuses other algorithms, also those that the header asks for", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const signed = await new SignJWT(payload).setProtectedHeader({ alg: "RS256", typ: "JWT" }).sign(privateKey);
    expect(await signer.verify(signed)).toEqual(invalid);
    const pem = publicKey.export({ type: "spki", format: "pem" });
    const text = `${encode({ alg: "HS256", typ: "JWT", jwk: publicKey.export({ format: "jwk" }) })}.${encode(payload)}`;
    expect(await signer.verify(`${text}.${createHmac("sha256", pem).update(text).digest("base64url")}`)).toEqual(
      invalid,
    );
    const raw = `${encode({ alg: "HS512", typ: "JWT" })}.${encode(payload)}`;
    expect(await signer.verify(`${raw}.${createHmac("sha512", appSecret).update(raw).digest("base64url")}`)).toEqual(
      invalid,
    );
  });

  it("refuses tokens signed with the secret itself, changed ones, and texts that are none", async () => {
    const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload)}`;
    const signature = createHmac("sha256", appSecret).update(text).digest("base64url");
    const [header, , ownSignature] = (await signer.sign(keyId, expiry)).split(".");
    const changed = encode({ ...payload, jti: workspaceId });
    for (const token of [`${text}.${signature}`, `${header}.${changed}.${ownSignature}`, "a.b.c", "..", "", "tg_key"])
      expect(await signer.verify(token)).toEqual(invalid);
  });
});

describe("TokenCache", () => {
  const claims = { apiKeyId: keyId, expiresAt: expiry };

  it("keeps what is used and stays within its size", () => {
    const cache = new TokenCache(10);
    cache.set("kept", claims);
    for (let index = 0; index < 100; index += 1) {
      cache.set(`token ${index}`, claims);
      expect(cache.get("kept")).toBe(claims);
      expect(cache.size).toBeLessThanOrEqual(10);
    }
    expect(cache.get("token 1")).toBeUndefined();
    expect(cache.get("token 99")).toBe(claims);
  });
});
