import type { IncomingMessage } from "node:http";
import { ApiError } from "../../errors/api-error.js";
import { readForm, type FormValues } from "../form/read-form.js";
import type { Site } from "../site.js";
import { sourceOf } from "./request-source.js";
import { isFormOf, type Session } from "./sessions.js";

/** The form of a request that only a page shown to this session can have sent. @throws ApiError PERMISSION_DENIED */
export async function readOwnForm(request: IncomingMessage, site: Site, session: Session): Promise<FormValues> {
  if (sourceOf(request, site) !== "ownPage")
    throw denied("This form was not sent from a page of this server, so nothing was done.");
  const form = await readForm(request);
  if (isFormOf(session, form.text("formToken"))) return form;
  throw denied("This form belongs to another session, so nothing was done. Open the page again and repeat it.");
}

function denied(message: string): ApiError {
  return new ApiError("PERMISSION_DENIED", message);
}
