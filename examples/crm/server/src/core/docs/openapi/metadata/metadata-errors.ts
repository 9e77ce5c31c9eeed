import type { ReferenceObject } from "openapi3-ts/oas31";
import type { MetadataOperation, MetadataOperationId } from "../../../surface/metadata-operations.js";
import { payloadTooLarge, tooManyRequests, unauthorized, unsupportedMediaType } from "../general-errors.js";
import { errorReference } from "../error-response.js";
import type { MetadataContext } from "./metadata-context.js";
import { metadataErrorKinds, type MetadataErrorName } from "./metadata-error-kinds.js";

type Responses = { [status: string]: ReferenceObject };

/** Which refusals an operation can meet, by status; `default` stands for those that no operation is the reason of. */
export function metadataErrors(context: MetadataContext, { id, body }: MetadataOperation): Responses {
  return {
    ...named(context, refusals[id]),
    "401": errorReference(context, unauthorized),
    ...(body === null
      ? {}
      : {
          "413": errorReference(context, payloadTooLarge),
          "415": errorReference(context, unsupportedMediaType),
        }),
    ...always(context),
  };
}

/** Of the lists that are always empty. */
export function unmanagedErrors(context: MetadataContext): Responses {
  return { ...named(context, ["KeyMissing"]), "401": errorReference(context, unauthorized), ...always(context) };
}

function always(context: MetadataContext): Responses {
  return {
    "429": errorReference(context, tooManyRequests(context)),
    ...named(context, ["Unavailable"]),
    default: errorReference(context, metadataErrorKinds.Unexpected.kind),
  };
}

function named(context: MetadataContext, names: readonly MetadataErrorName[]): Responses {
  return Object.fromEntries(
    names.map((name) => {
      const { status, kind } = metadataErrorKinds[name];
      return [status, errorReference(context, kind)] as const;
    }),
  );
}

type Names = readonly MetadataErrorName[];

const readObjects: Names = ["InvalidParameter", "Forbidden"];
const readObject: Names = [...readObjects, "ObjectNotFound"];
const readField: Names = [...readObjects, "FieldNotFound"];
const changeModel: Names = ["InvalidChange", "ModelNotEditable"];
const changeObject: Names = [...changeModel, "ObjectNotFound"];
const changeField: Names = [...changeModel, "FieldNotFound"];
const everyone: Names = ["InvalidParameter", "KeyMissing"];
const changeKey: Names = ["InvalidAccess", "KeyEnded", "ApiKeyNotFound"];
const changeRole: Names = ["InvalidAccess", "RoleNotEditable", "RoleNotFound"];
const changeWebhook: Names = ["InvalidWebhook", "Forbidden", "WebhookNotFound"];

/** Besides those that every operation can meet. */
const refusals: Readonly<Record<MetadataOperationId, Names>> = {
  findManyObjects: readObjects,
  createOneObject: ["InvalidChange", "Forbidden"],
  findOneObject: readObject,
  updateOneObject: changeObject,
  // What may not be deleted breaks a rule; it is not the caller who may not.
  deleteOneObject: ["InvalidChange", "Forbidden", "ObjectNotFound"],
  findManyFieldsOfObject: readObject,
  createOneFieldOfObject: changeObject,
  findOneFieldOfObject: readField,
  updateOneFieldOfObject: changeField,
  deleteOneFieldOfObject: changeField,
  findManyFields: readObjects,
  createOneField: changeModel,
  findOneField: readField,
  updateOneField: changeModel,
  deleteOneField: changeField,
  findManyFieldTypes: everyone,
  findOneFieldType: [...everyone, "FieldTypeNotFound"],
  readModel: readObjects,
  readWorkspace: everyone,
  updateWorkspace: ["InvalidChange", "Forbidden"],
  findManyApiKeys: readObjects,
  createOneApiKey: ["InvalidAccess", "Forbidden"],
  findOneApiKey: readObjects,
  updateOneApiKey: changeKey,
  revokeOneApiKey: ["InvalidParameter", "Forbidden", "ApiKeyNotFound"],
  makeApiKeyToken: changeKey,
  findManyRoles: readObjects,
  createOneRole: ["InvalidAccess", "Forbidden"],
  findOneRole: ["InvalidParameter", "Forbidden", "RoleNotFound"],
  updateOneRole: [...changeRole, "RoleInUse"],
  deleteOneRole: ["InvalidParameter", "RoleNotEditable", "RoleNotFound", "RoleInUse"],
  setObjectPermissions: changeRole,
  setFieldPermissions: changeRole,
  setSettingPermissions: changeRole,
  findManyWebhooks: readObjects,
  createOneWebhook: ["InvalidWebhook", "Forbidden"],
  findOneWebhook: readObjects,
  updateOneWebhook: changeWebhook,
  deleteOneWebhook: ["InvalidParameter", "Forbidden", "WebhookNotFound"],
  findManyWebhookDeliveries: changeWebhook,
  replayWebhookDelivery: ["InvalidParameter", "Forbidden", "WebhookNotFound"],
};
