import type { RequestHandler } from "express";

/** A handler whose modules are loaded with its first request, so that a start does not wait for what may never be asked for. */
export function loadedLater(load: () => Promise<RequestHandler>): RequestHandler {
  let loading: Promise<RequestHandler> | null = null;
  return async (request, response, next) => {
    loading ??= load();
    const handler = await loading;
    await handler(request, response, next);
  };
}
