import { buildASTSchema, isScalarType, parse, type GraphQLSchema } from "graphql";
import { attachScalar } from "./scalar-types.js";

/** The schema of SDL that this server has printed itself, and that is therefore not checked again. */
export function buildGraphqlSchema(sdl: string): GraphQLSchema {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true, assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) if (isScalarType(type)) attachScalar(type);
  return schema;
}
