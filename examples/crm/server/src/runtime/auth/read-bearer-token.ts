import type { IncomingMessage } from "node:http";
import { ApiError } from "../errors/api-error.js";
import { HttpRefusal } from "../server/http-refusal.js";

/** The token of `Authorization: Bearer <token>`. */
export function readBearerToken(request: IncomingMessage): string {
  const header = request.headers.authorization;
  if (header === undefined)
    throw new ApiError("FORBIDDEN_EXCEPTION", `This API needs a key: send the header "Authorization: Bearer <key>"`);
  const token = header.startsWith("Bearer ") ? header.slice(7).trim() : bearerPattern.exec(header)?.[1]?.trim();
  if (token === undefined || token === "") throw invalidToken(`The Authorization header must read "Bearer <key>"`);
  return token;
}

/** 401 that says which scheme is expected. */
export function invalidToken(message: string): HttpRefusal {
  return new HttpRefusal("UNAUTHENTICATED", message, ["www-authenticate", `Bearer realm="api", error="invalid_token"`]);
}

const bearerPattern = /^bearer +(.*)$/i;
