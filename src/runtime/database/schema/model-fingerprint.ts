import { createHash } from "node:crypto";
import { printModel, printObject } from "../../../core/model/print-model.js";
import type { ObjectType, Workspace } from "../../../core/model/workspace.js";

/** Raised when the same model shall give another schema than before, so that databases are looked at again. */
export const schemaRules = 1;

export interface ModelFingerprint {
  /** Equal for equal models. */
  readonly hash: string;
  /** The model in the authoring format, as JSON text. */
  readonly text: string;
}

export function fingerprintModel(workspace: Workspace): ModelFingerprint {
  const { objects: _printedBelow, ...others } = printModel({ ...workspace, objects: [] });
  const members = Object.entries(others).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const text = `{${[...members, `"objects":[${workspace.objects.map(objectText).join(",")}]`].join(",")}}`;
  return { hash: createHash("sha256").update(text).digest("hex"), text };
}

const texts = new WeakMap<ObjectType, string>();

/** The text of one object in the authoring format; a change of the model leaves that of most objects as it is. */
export function objectText(object: ObjectType): string {
  let text = texts.get(object);
  if (text === undefined) texts.set(object, (text = JSON.stringify(printObject(object))));
  return text;
}
