import { apiErrorCodes, type ApiError } from "./api-error.js";

/** The REST error envelope as JSON text. `messages` always holds one text; `details` hold every problem. */
export function errorBody(error: ApiError): string {
  const { status, error: name } = apiErrorCodes[error.code];
  return JSON.stringify({
    ...error.extras,
    statusCode: status,
    error: name,
    messages: [summary(error)],
    code: error.code,
    details: error.details,
  });
}

/** The message; where it tells only the first of several problems, how many more there are. */
function summary({ message, details }: ApiError): string {
  const more = details.length - 1;
  if (more < 1 || message !== details[0]?.message) return message;
  return `${message} … and ${more} more ${more === 1 ? "problem" : "problems"}, see "details"`;
}
