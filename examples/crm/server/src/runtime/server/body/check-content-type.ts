import type { IncomingMessage } from "node:http";
import { ApiError } from "../../errors/api-error.js";

/** Refuses a body that does not say it is plain JSON in UTF-8; one that says nothing is taken as such. */
export function checkContentType(request: IncomingMessage): void {
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity")
    throw unsupported(`The body is compressed with "${encoding}"; send it as it is`);
  const contentType = request.headers["content-type"];
  if (contentType === undefined || contentType === "application/json") return;
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim().toLowerCase());
  if (type !== "application/json" && !/^application\/[\w.+-]+\+json$/.test(type))
    throw unsupported(`The body is of type "${type}"; send JSON with the header "Content-Type: application/json"`);
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset))
    throw unsupported(`The body is in charset ${charset}; JSON is sent in UTF-8`);
}

function unsupported(message: string): ApiError {
  return new ApiError("UNSUPPORTED_MEDIA_TYPE", message);
}
