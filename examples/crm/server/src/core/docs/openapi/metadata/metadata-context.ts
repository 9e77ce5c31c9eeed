import type { OpenapiContext } from "../openapi-context.js";
import type { ExampleStory } from "./examples/example-story.js";

/** What every part of the document of REST Metadata is made from. */
export interface MetadataContext extends OpenapiContext {
  /** The changes that the examples tell of. */
  story(): ExampleStory;
}
