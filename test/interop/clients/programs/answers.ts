import assert from "node:assert/strict";

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of an answer of this status; any other answer ends the program and is shown. */
export function answered<Data>({ data, error, response }: Answer<Data>, status = 200): Data {
  assert.equal(response.status, status, `${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
  if (data === undefined) assert.fail(`${response.url} answered nothing`);
  return data;
}

/** The body of a refusal of this status; any other answer ends the program. */
export function refused<Refusal>(answer: { readonly error?: Refusal; readonly response: Response }, status: number) {
  const { error, response } = answer;
  assert.equal(response.status, status, response.url);
  if (error === undefined) assert.fail(`${response.url} was not refused`);
  return error;
}

/** Everything in `sent` must have come back; the server may have added more. */
export function assertHolds(received: unknown, sent: unknown, path = "answer"): void {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) {
    assert.deepEqual(received, sent, path);
    return;
  }
  assert.ok(typeof received === "object" && received !== null, `${path} is no object: ${JSON.stringify(received)}`);
  const values = new Map<string, unknown>(Object.entries(received));
  for (const [key, value] of Object.entries(sent)) assertHolds(values.get(key), value, `${path}.${key}`);
}
