import type { RequestListener } from "node:http";
import type { ApiError } from "../errors/api-error.js";
import { sendRefusal } from "./answer-error.js";
import { sendHealth, type Health } from "./health.js";
import { HttpRefusal } from "./http-refusal.js";

/** What the server answers until its database is ready. */
export function refuseWhileStarting(health: Health): RequestListener {
  return (request, response) => {
    if (request.url === "/healthz") void sendHealth(health, response);
    else sendRefusal(response, starting);
  };
}

const starting: ApiError = new HttpRefusal("SERVICE_UNAVAILABLE", "The server is starting; try again in a moment", [
  "retry-after",
  "1",
]);
