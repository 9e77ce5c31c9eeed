import type { RequestHandler } from "express";

/** A handler whose modules are loaded with its first request, so that a start does not wait for what may never be asked for. */
export function loadedLater(load: () => Promise<RequestHandler>): RequestHandler {
  let loading: Promise<RequestHandler> | null = null;
  let loaded: RequestHandler | null = null;
  const loadAndAnswer: RequestHandler = async (request, response, next) => {
    loading ??= load();
    loaded = await loading;
    await loaded(request, response, next);
  };
  return (request, response, next) => (loaded ?? loadAndAnswer)(request, response, next);
}
