import type { NextFunction, RequestHandler, Response } from "express";
import { scopeOf } from "../server/request-scope.js";
import type { Authenticator, Principal } from "./authenticator.js";

/** Middleware that lets only known callers through; handlers find the caller in the request's scope. */
export function authenticate(authenticator: Authenticator): RequestHandler {
  return (request, response, next) => {
    const principal = authenticator.authenticate(request);
    scopeOf(response).authenticator = authenticator;
    if (principal instanceof Promise) return admitLater(principal, response, next);
    scopeOf(response).principal = principal;
    next();
    return undefined;
  };
}

async function admitLater(principal: Promise<Principal>, response: Response, next: NextFunction): Promise<void> {
  scopeOf(response).principal = await principal;
  next();
}
