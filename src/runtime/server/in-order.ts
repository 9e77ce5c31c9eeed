import type { NextFunction, RequestHandler } from "express";

/** Several handlers as one: a router looks at the path once for all of them. */
export function inOrder(...handlers: readonly RequestHandler[]): RequestHandler {
  return (request, response, next) => {
    let index = 0;
    const advance: NextFunction = (error?: unknown): void => {
      const handler = handlers[index];
      index += 1;
      if (handler === undefined || (error !== undefined && error !== null)) {
        next(error);
        return;
      }
      try {
        const result = handler(request, response, advance);
        if (result instanceof Promise) void forwardFailure(result, next);
      } catch (failure) {
        next(failure);
      }
    };
    advance();
  };
}

async function forwardFailure(running: Promise<unknown>, next: NextFunction): Promise<void> {
  try {
    await running;
  } catch (error) {
    next(error);
  }
}
