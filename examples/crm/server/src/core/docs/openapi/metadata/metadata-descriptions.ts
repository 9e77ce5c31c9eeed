import type { MetadataOperation, MetadataOperationId } from "../../../surface/metadata-operations.js";
import { permissionsOf } from "./metadata-permissions.js";

/** What an operation does and what it needs, in a few sentences. */
export function metadataDescription({ id, graphql }: MetadataOperation): string {
  const permissions = permissionsOf[id].map((permission) => `\`${permission}\``);
  return [
    descriptions[id],
    permissions.length === 0 ? "Every valid key may." : `Needs the permission ${permissions.join(" or ")}.`,
    ...(graphql === null ? [] : [`GraphQL Metadata does the same with \`${graphql}\`.`]),
  ].join(" ");
}

const descriptions: Readonly<Record<MetadataOperationId, string>> = {
  findManyObjects: "Lists all objects with their fields, a page at a time; also those that are switched off.",
  createOneObject:
    "Creates an object with its system fields, a field `name` and the relations that every object has. Its records are " +
    "served at once.",
  findOneObject: "Answers one object with its fields.",
  updateOneObject:
    "Changes the given keys of one object. Of the objects that every workspace has, texts become overrides and names stay. " +
    "An object whose names change is served under the new ones only.",
  deleteOneObject:
    "Deletes one object that the workspace added, with its records and the fields of others that lead to it, for good. " +
    "One that is active is refused without `force=true`.",
  findManyFieldsOfObject: "Lists the fields of one object, a page at a time.",
  createOneFieldOfObject: "Creates a field of the object in the path. A relation makes the field at the other end too.",
  findOneFieldOfObject: "Answers one field of the object in the path.",
  updateOneFieldOfObject: "Changes the given keys of one field of the object in the path.",
  deleteOneFieldOfObject:
    "Deletes one field that the workspace added, with its values, for good; of a relation, the field at the other end too. " +
    "One that is active is refused without `force=true`.",
  findManyFields: "Lists the fields of all objects, a page at a time.",
  createOneField: "Creates a field of the object that the body names. A relation makes the field at the other end too.",
  findOneField: "Answers one field.",
  updateOneField:
    "Changes the given keys of one field. Its type and its object stay. Records that hold an option which is taken away " +
    "lose it, or get the one that `optionReplacements` names. A field that is not there is refused with 400.",
  deleteOneField:
    "Deletes one field that the workspace added, with its values, for good; of a relation, the field at the other end too. " +
    "One that is active is refused without `force=true`.",
  findManyFieldTypes:
    "Lists what fields can hold, with the shapes of options, settings, default and values, all at once.",
  findOneFieldType: "Answers what is to be known of one field type.",
  readModel: "Answers the whole model in the form of `model.json`, from which a server can be generated.",
  readWorkspace: "Answers the settings, and the version of the model, which grows with every change.",
  updateWorkspace: "Changes the given settings; all APIs follow at once.",
  findManyApiKeys: "Lists the API keys that are not revoked, a page at a time. Their tokens are kept nowhere.",
  createOneApiKey: "Creates an API key with a role. A token of it, which requests carry, is made by a second request.",
  findOneApiKey: "Answers one API key, also a revoked one; `null` when there is none.",
  updateOneApiKey: "Changes the given keys of one API key. One that is revoked stays as it is.",
  revokeOneApiKey: "Revokes one API key for good and answers it. Its tokens are refused from now on.",
  makeApiKeyToken: "Makes a token of one API key and answers it this once.",
  findManyRoles: "Lists the roles with what they allow, a page at a time.",
  createOneRole:
    "Creates a role. What it does not say is not allowed; nobody makes one that allows more than they may.",
  findOneRole: "Answers one role with what it allows.",
  updateOneRole: "Changes the given keys of one role. The roles of every workspace stay as they are.",
  deleteOneRole: "Deletes one role that no API key has, and answers it.",
  setObjectPermissions:
    "Says what one role may do with the records of single objects, and answers all that it says of objects. An entry " +
    "replaces what it said of that object.",
  setFieldPermissions:
    "Says which values one role may read and write, and answers all that it says of fields. An entry replaces what it " +
    "said of that field.",
  setSettingPermissions: "Says what one role may do besides records: exactly what the list holds.",
  findManyWebhooks: "Lists the webhooks, a page at a time.",
  createOneWebhook: "Creates a webhook. Events that happen from now on are posted to its target.",
  findOneWebhook: "Answers one webhook; `null` when there is none.",
  updateOneWebhook: "Changes the given keys of one webhook.",
  deleteOneWebhook: "Deletes one webhook with its log, and answers `true`.",
  findManyWebhookDeliveries:
    "Lists what was sent to one webhook, the newest first, and what came of it. The log is not counted, so there is no " +
    "`totalCount`.",
  replayWebhookDelivery: "Sends one event again, whatever came of it before, and answers the delivery as it waits.",
};
