import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isSigningSecret, signatureHeaders } from "../../../../src/runtime/webhooks/delivery/sign-delivery.js";

describe("signatureHeaders", () => {
  test("sign as Standard Webhooks does: the example of its reference implementations", () => {
    const headers = signatureHeaders({
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      body: `{"test": 2432232314}`,
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      now: 1_614_265_330_000,
    });
    expect(headers).toMatchObject({
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  test("sign as Twenty does, and take a secret without prefix as it stands", () => {
    const body = `{"record":{"name":"Ärger"}}`;
    const headers = signatureHeaders({ id: "d1", body, secret: "s3cr3t", now: 1_700_000_000_123 });
    expect(headers["X-Twenty-Webhook-Timestamp"]).toBe("1700000000123");
    expect(headers["X-Twenty-Webhook-Signature"]).toBe(
      createHmac("sha256", "s3cr3t").update(`1700000000123:${body}`).digest("hex"),
    );
    expect(headers["X-Twenty-Webhook-Nonce"]).toMatch(/^[0-9a-f]{32}$/);
    expect(headers["webhook-signature"]).toBe(
      `v1,${createHmac("sha256", Buffer.from("s3cr3t")).update(`d1.1700000000.${body}`).digest("base64")}`,
    );
  });

  test.each([
    ["plain", true],
    ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", true],
    ["whsec_YQ==", true],
    ["whsec_", false],
    ["whsec_not base64", false],
    ["whsec_YQ=", false],
  ])("the secret %s can be used: %s", (secret, expected) => {
    expect(isSigningSecret(secret)).toBe(expected);
  });
});
