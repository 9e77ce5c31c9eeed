import express, { type Express } from "express";
import { IncomingMessage, ServerResponse } from "node:http";

/** Classes that the HTTP server makes its requests and responses from. */
export interface MessageClasses {
  readonly IncomingMessage: typeof IncomingMessage;
  readonly ServerResponse: typeof ServerResponse<IncomingMessage>;
}

export interface ServedApp {
  readonly app: Express;
  readonly messages: MessageClasses;
}

/**
 * An empty Express application with the message classes to serve it with. Express gives every request and response a new
 * prototype, which makes V8 give up all it has learned of them (measured: 75 of 92 µs per request). Messages that are
 * made with that prototype stay as they are; with others the application works too, only slower.
 */
export function createServedApp(): ServedApp {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", false);
  class AppRequest extends IncomingMessage {}
  class AppResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
  return { app, messages: { IncomingMessage: AppRequest, ServerResponse: AppResponse } };
}
