import type { IncomingMessage } from "node:http";
import { findUnsafeText } from "../../../core/json/find-unsafe-text.js";
import { ApiError } from "../../errors/api-error.js";
import { readBytes } from "../../server/body/read-bytes.js";

/** What a browser has sent of a form. */
export class FormValues {
  readonly #values: URLSearchParams;

  constructor(values: URLSearchParams = new URLSearchParams()) {
    this.#values = values;
  }

  /** Empty when it was not sent. Browsers send line breaks as two characters. */
  text(name: string): string {
    return (this.#values.get(name) ?? "").replaceAll("\r\n", "\n").trim();
  }

  all(name: string): readonly string[] {
    return this.#values.getAll(name);
  }
}

/** Every operation of many objects ticked is still smaller. */
const maximumBytes = 512 * 1024;

/** The form in the body of a request. @throws ApiError when it is none */
export async function readForm(request: IncomingMessage): Promise<FormValues> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded")
    throw new ApiError("UNSUPPORTED_MEDIA_TYPE", "Send the form as application/x-www-form-urlencoded");
  const values = new URLSearchParams((await readBytes(request, maximumBytes)).toString("utf8"));
  for (const [name, value] of values) {
    const unsafe = findUnsafeText(value, name) ?? findUnsafeText(name, "the form");
    if (unsafe === null) continue;
    const message = `${unsafe.path} ${unsafe.problem}`;
    throw new ApiError("INVALID_ARGS_DATA", message, [{ path: unsafe.path, message }]);
  }
  return new FormValues(values);
}
