import type { NextFunction, Request, RequestHandler } from "express";
import { readJsonBody } from "./body/read-json-body.js";

/** Puts the JSON body of POST, PUT and PATCH into `request.body`; other methods have none. */
export function parseBody(maximumBytes: number): RequestHandler {
  return (request, _response, next) => {
    const { method } = request;
    if (method === "POST" || method === "PATCH" || method === "PUT") return parse(request, maximumBytes, next);
    next();
    return undefined;
  };
}

async function parse(request: Request, maximumBytes: number, next: NextFunction): Promise<void> {
  request.body = await readJsonBody(request, maximumBytes);
  next();
}
