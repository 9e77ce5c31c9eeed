import { deprecationReason } from "../../src/core/docs/deprecation-words.js";
import type { Deprecation } from "../../src/core/model/deprecation.js";
import type { DocTag } from "../print/doc-comment.js";

/** The tag that editors strike names through by; null for what is not deprecated. */
export function deprecatedTag({ deprecated }: { readonly deprecated: Deprecation | null }): DocTag | null {
  return deprecated === null ? null : { tag: "deprecated", text: deprecationReason(deprecated) };
}
