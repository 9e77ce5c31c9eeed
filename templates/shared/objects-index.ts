import { namesOf } from "../../src/core/naming/object-names.js";
import { routesFunctionName, typeNamesOf } from "../../src/core/naming/type-names.js";
import { servedObjects } from "../../src/core/surface/record-operations.js";
import type { ObjectType, Workspace } from "../../src/core/model/workspace.js";
import type { Code, Printable } from "../print/code.js";
import { code, declared, fit, lines, typeFrom, valueFrom } from "../print/code.js";
import { routesFile, typesFile } from "../object/related-type.js";

const RecordHooks = typeFrom("src/runtime/records/hooks.ts", "RecordHooks");
const ObjectRouters = typeFrom("src/runtime/rest/object-rest.ts", "ObjectRouters");

const types = (object: ObjectType) => typeFrom(typesFile(object), typeNamesOf(object).types);
const routes = (object: ObjectType) => valueFrom(routesFile(object), routesFunctionName(object));

/** `src/objects/index.ts`: all objects by name, their types and their routers. */
export function objectsIndex(workspace: Workspace): Code {
  const objects = servedObjects(workspace);
  return code`
    /** The types of every object, by its singular name. */
    export interface ${declared("ObjectTypesByName")} {
      ${lines(objects.map((object) => code`readonly ${namesOf(object).one}: ${types(object)};`))}
    }

    /** Hooks of any of the objects. */
    export type ${declared("Hooks")} = {
      readonly [Name in keyof ObjectTypesByName]?: ${RecordHooks}<ObjectTypesByName[Name]>;
    };

    /** The router of every object, by its singular name. */
    export const ${declared("objectRouters")} = {
      ${lines(objects.map((object) => entry(namesOf(object).one, routes(object))))}
    } satisfies ${ObjectRouters};
  `;
}

function entry(name: string, value: Printable): Printable {
  const below = code`
    ${name}:
      ${value},
  `;
  return fit(code`${name}: ${value},`, below);
}
