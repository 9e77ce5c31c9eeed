import type { JsonObject } from "../../../core/json/json-value.js";
import type { Webhook } from "../../webhooks/webhooks.js";
import type { FormProblems } from "../form/form-problems.js";
import { textInput } from "../form/inputs.js";
import type { FormValues } from "../form/read-form.js";
import { html, type Html } from "../html.js";
import { operationsInput } from "./webhook-operations-input.js";
import type { Visit } from "./visit.js";

/** Inputs of the form of a webhook, by the names that the service knows them under. */
export const webhookInputs = ["targetUrl", "description", "operations", "updatedFields", "secret"] as const;

export interface WebhookFormValues {
  readonly targetUrl: string;
  readonly description: string;
  readonly operations: readonly string[];
  /** Between commas. */
  readonly updatedFields: string;
  /** Empty: the one there is, or a new one. */
  readonly secret: string;
}

export const emptyWebhook: WebhookFormValues = {
  targetUrl: "",
  description: "",
  operations: ["*.*"],
  updatedFields: "",
  secret: "",
};

export function typedWebhook(form: FormValues): WebhookFormValues {
  return {
    targetUrl: form.text("targetUrl"),
    description: form.text("description"),
    operations: form.all("operations"),
    updatedFields: form.text("updatedFields"),
    secret: form.text("secret"),
  };
}

export function valuesOfWebhook(webhook: Webhook): WebhookFormValues {
  return {
    targetUrl: webhook.targetUrl,
    description: webhook.description ?? "",
    operations: webhook.operations,
    updatedFields: webhook.updatedFields?.join(", ") ?? "",
    secret: "",
  };
}

/** What the service is asked for. */
export function webhookInput({ targetUrl, description, operations, ...values }: WebhookFormValues): JsonObject {
  const updatedFields = values.updatedFields.split(/[\s,]+/).filter((name) => name !== "");
  return {
    targetUrl,
    operations,
    description: description === "" ? null : description,
    updatedFields: updatedFields.length === 0 ? null : updatedFields,
    ...(values.secret === "" ? {} : { secret: values.secret }),
  };
}

export function webhookFields(
  visit: Visit,
  values: WebhookFormValues,
  problems: FormProblems | null,
  secretHint: string,
): Html {
  return html`${textInput({
    name: "targetUrl",
    type: "url",
    label: "Target URL",
    value: values.targetUrl,
    hint: "Where events are posted to.",
    isRequired: true,
    problems,
  })}
  ${textInput({ name: "description", label: "Description", value: values.description, problems })}
  ${operationsInput(visit, values.operations, problems)}
  ${textInput({
    name: "updatedFields",
    label: "Fields",
    value: values.updatedFields,
    hint: "Names between commas. Updates that touch none of them are not told; when empty, all are.",
    problems,
  })}
  ${textInput({ name: "secret", label: "Secret", value: values.secret, hint: secretHint, problems })}`;
}
