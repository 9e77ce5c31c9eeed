import type { Configuration } from "../configuration/configuration.js";
import { defaultGraphqlLimits, type GraphqlLimits } from "./document/graphql-limits.js";

/** The limits that the environment sets, with the defaults of the others. */
export function graphqlLimitsOf(configuration: Configuration): GraphqlLimits {
  return {
    ...defaultGraphqlLimits,
    depth: configuration.graphqlMaxDepth,
    fields: configuration.graphqlMaxFields,
    rootFields: configuration.graphqlMaxRootFields,
    complexity: configuration.graphqlMaxComplexity,
    documentBytes: configuration.graphqlMaxDocumentBytes,
  };
}
