import { error } from "../code-entry.js";
import { modelOf, objectOf } from "../example.js";

/** Names that are fine in the model but meet in what is derived from it. */
export const clashCodes = {
  "clash/type-name": error<{ name: string; first: string; second: string }>(
    ({ name, first, second }) => `The type "${name}" would be both ${first} and ${second}.`,
    () => "Rename one of them.",
    {
      summary: "Two types of the generated GraphQL schema or TypeScript would have one name.",
      cause:
        "Types are named after objects and fields: `company` has `Company`, `CompanyCreateInput`, `CompanyEdge` and so on. An object `companyEdge` would meet them.",
      fix: "Rename one of the objects or fields.",
      example: modelOf(objectOf("rocket"), objectOf("rocketEdge")),
    },
  ),
  "clash/global-type": error<{ object: string; name: string; owner: string }>(
    ({ object, name, owner }) => `Object "${object}" would get the type "${name}", which ${owner} has.`,
    ({ object }) => `Choose another name, for example "${object}Custom".`,
    {
      summary: "An object's type would hide one of GraphQL's or TypeScript's own.",
      cause: "`promise` would give the type `Promise`, `pageInfo` the type `PageInfo`, on which generated code relies.",
      fix: "Choose another name.",
      example: modelOf(objectOf("record")),
    },
  ),
  "clash/root-field": error<{ name: string; first: string; second: string }>(
    ({ name, first, second }) => `The GraphQL field "${name}" would be both ${first} and ${second}.`,
    () => "Rename one of the objects.",
    {
      summary: "Two root fields of the GraphQL API would have one name.",
      cause:
        "Root fields are named after objects: `createCompany`, `companiesGroupBy`. An object named so would meet them.",
      fix: "Rename one of the objects.",
      example: modelOf(objectOf("rocket"), `{ "nameSingular": "createRocket", "namePlural": "rocketBuilders" }`),
    },
  ),
  "clash/operation": error<{ name: string; first: string; second: string }>(
    ({ name, first, second }) => `The operation "${name}" would be both ${first} and ${second}.`,
    () => "Rename one of the objects or fields.",
    {
      summary: "Two operations of the REST API would have one id.",
      cause:
        "Operation ids join object and field: field `stageDate` of `rocket` and field `date` of `rocketStage` both give `findRocketStageDate`.",
      fix: "Rename one of the objects or fields.",
      example: modelOf(
        objectOf("rocket", `{ "name": "stageDate", "type": "DATE" }`),
        objectOf("rocketStage", `{ "name": "date", "type": "DATE" }`),
      ),
    },
  ),
  "clash/file": error<{ name: string; other: string }>(
    ({ name, other }) =>
      `The names "${name}" and "${other}" differ only in capitals, and folders of generated files would be one on many systems.`,
    () => "Rename one of the objects.",
    {
      summary: "The generated files of two objects would overwrite each other.",
      cause: "File systems of macOS and Windows do not tell capitals from small letters.",
      fix: "Rename one of the objects.",
      example: modelOf(objectOf("starShip"), objectOf("starship")),
    },
  ),
};
