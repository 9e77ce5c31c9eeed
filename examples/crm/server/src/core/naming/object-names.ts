import type { ObjectType } from "../model/workspace.js";
import { capitalize, kebabCase } from "./case.js";

/** Every name derived from an object that leaves the program. */
export interface ObjectNames {
  /** `company`: keys of envelopes, GraphQL find-one. */
  readonly one: string;
  /** `companies`: keys of envelopes, REST path, GraphQL find-many. */
  readonly many: string;
  /** `Company`, also the prefix of all its types. */
  readonly One: string;
  /** `Companies`. */
  readonly Many: string;
  /** REST path below `/rest`: `/companies`. */
  readonly path: string;
  /** Physical table: `company`; custom objects get Twenty's leading underscore: `_rocket`. */
  readonly table: string;
  /** Folder in a generated server: `companies`. */
  readonly folder: string;
  /** Stem of its files: `company`. */
  readonly file: string;
}

const cache = new WeakMap<ObjectType, ObjectNames>();

export function namesOf(object: ObjectType): ObjectNames {
  let names = cache.get(object);
  if (names === undefined) {
    names = {
      one: object.nameSingular,
      many: object.namePlural,
      One: capitalize(object.nameSingular),
      Many: capitalize(object.namePlural),
      path: `/${object.namePlural}`,
      table: tableName(object.nameSingular, object.isCustom),
      folder: kebabCase(object.namePlural),
      file: kebabCase(object.nameSingular),
    };
    cache.set(object, names);
  }
  return names;
}

export function tableName(nameSingular: string, isCustom: boolean): string {
  return isCustom ? `_${nameSingular}` : nameSingular;
}
