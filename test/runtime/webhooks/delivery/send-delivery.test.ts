import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendDelivery } from "../../../../src/runtime/webhooks/delivery/send-delivery.js";
import type { TargetAccess } from "../../../../src/runtime/webhooks/target/post-to-target.js";
import { openReceiver, type Receiver } from "../receiver.js";

describe("sendDelivery", () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await openReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    receiver.answer = null;
    receiver.received.length = 0;
  });

  const open: TargetAccess = { lookUp: async () => ["127.0.0.1"], allowsPrivate: true };
  const send = (targetUrl: string, access: TargetAccess = open, timeoutMilliseconds = 5000) =>
    sendDelivery({ targetUrl, headers: { "X-Test": "1" }, body: `{"a":"ü"}`, timeoutMilliseconds }, access);
  const redirects = (status: number, location: string) => {
    receiver.answer = ({ path }, response) =>
      path === "/end" ? response.writeHead(200).end("ok") : response.writeHead(status, { location }).end();
  };

  test("posts the body with its headers, to the address that was looked up", async () => {
    const result = await send(`http://receiver.example:${receiver.port}/hook?x=1`);
    expect(result).toMatchObject({ isDelivered: true, status: 204, error: null });
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]).toMatchObject({ method: "POST", path: "/hook?x=1", body: `{"a":"ü"}` });
    expect(receiver.received[0]?.headers).toMatchObject({
      host: `receiver.example:${receiver.port}`,
      "x-test": "1",
      "content-length": "10",
    });
  });

  test("carries a user and password of the URL", async () => {
    await send(`http://user:pass@127.0.0.1:${receiver.port}/`);
    expect(receiver.received[0]?.headers.authorization).toBe(`Basic ${btoa("user:pass")}`);
  });

  test.each([
    [500, true],
    [404, true],
    [410, false],
  ])("an answer of %i has failed; worth trying again: %s", async (status, isRetryable) => {
    receiver.answer = (_, response) => response.writeHead(status, { "retry-after": "7" }).end("x".repeat(1_000_000));
    const result = await send(receiver.url);
    expect(result).toMatchObject({ isDelivered: false, status, isRetryable, retryAfter: "7" });
    expect(result.error).toContain(String(status));
  });

  test("follows redirects that keep it a post", async () => {
    redirects(307, "/end");
    expect(await send(receiver.url)).toMatchObject({ isDelivered: true, status: 200 });
    expect(receiver.received.map(({ method, body }) => [method, body])).toEqual(
      ["/", "/end"].map(() => ["POST", `{"a":"ü"}`]),
    );
  });

  test.each([
    [302, "/end", /redirects with 302/],
    [308, "/again", /more than 3 times/],
    [308, "file:///etc/passwd", /not as safe/],
    [307, "http://[", /no valid URL/],
  ])("does not follow a %i to %s", async (status, location, error) => {
    redirects(status, location);
    const result = await send(receiver.url);
    expect(result).toMatchObject({ isDelivered: false, isRetryable: true, status });
    expect(result.error).toMatch(error);
    expect(receiver.received.length).toBeLessThanOrEqual(4);
    expect(receiver.received.filter(({ path }) => path === "/end")).toEqual([]);
  });

  describe("with private targets refused", () => {
    const closed = (...addresses: readonly string[]): TargetAccess => ({
      lookUp: async () => addresses,
      allowsPrivate: false,
    });

    test.each(["127.0.0.1", "10.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "169.254.169.254", "0x7f.1", "2130706433"])(
      "connects not to %s",
      async (host) => {
        const result = await send(`http://${host}:${receiver.port}/`, closed("93.184.216.34"));
        expect(result).toMatchObject({ isDelivered: false, isRetryable: false, status: null });
        expect(result.error).toContain("not an address of the public internet");
        expect(receiver.received).toEqual([]);
      },
    );

    test("connects to no name that has a private address among its addresses", async () => {
      const result = await send(`http://inside.example:${receiver.port}/`, closed("93.184.216.34", "127.0.0.1"));
      expect(result).toMatchObject({ isDelivered: false, isRetryable: false });
      expect(result.error).toContain("inside.example leads to 127.0.0.1");
      expect(receiver.received).toEqual([]);
    });

    test("checks where a redirect leads", async () => {
      redirects(307, `http://inside.example:${receiver.port}/end`);
      // Only the first look-up is answered by the receiver's own address, which stands for a public one.
      const access: TargetAccess = { lookUp: async () => ["127.0.0.1"], allowsPrivate: true };
      let asked = 0;
      const result = await send(`http://outside.example:${receiver.port}/`, {
        lookUp: access.lookUp,
        get allowsPrivate() {
          asked += 1;
          return asked === 1;
        },
      });
      expect(result).toMatchObject({ isDelivered: false, isRetryable: false, status: 307 });
      expect(result.error).toContain("inside.example leads to 127.0.0.1");
      expect(receiver.received).toHaveLength(1);
    });
  });

  test("gives up on a receiver that does not answer, and on a name service that does not", async () => {
    receiver.answer = () => undefined;
    expect(await send(receiver.url, open, 100)).toMatchObject({ isDelivered: false, isRetryable: true, status: null });
    const silent: TargetAccess = { lookUp: () => new Promise(() => undefined), allowsPrivate: true };
    const result = await send("http://slow.example/", silent, 100);
    expect(result.error).toBe("No answer within 100 ms.");
  });

  test("tells of a receiver that is not there, and of a name that has no address", async () => {
    const absent = await openReceiver();
    await absent.close();
    expect((await send(absent.url)).error).toContain("cannot be reached");
    const result = await send("http://nowhere.example/", { lookUp: async () => [], allowsPrivate: false });
    expect(result).toMatchObject({ isDelivered: false, isRetryable: true });
    expect(result.error).toContain("nowhere.example has no address");
  });
});
