import { ApiError, type ApiErrorCode, type ApiErrorDetail } from "../errors/api-error.js";
import type { HeaderList } from "./send-json.js";

/** A refusal that HTTP answers with headers of its own, such as `Allow`. */
export class HttpRefusal extends ApiError {
  readonly headers: HeaderList;

  constructor(code: ApiErrorCode, message: string, headers: HeaderList, details: readonly ApiErrorDetail[] = []) {
    super(code, message, details);
    this.headers = headers;
  }
}
