import type { Deprecation } from "../../core/model/deprecation.js";
import { listed, plain, prose, strong, type Inline } from "../inline.js";

/** What readers must know of what is deprecated: since when, until when, why, and what to use instead. */
export function deprecationNote({ since, sunset, replacement, reason }: Deprecation): Inline {
  const sentences: readonly Inline[] = [
    since === null ? [strong("Deprecated.")] : prose`${strong("Deprecated")} since ${since}.`,
    ...(reason === null ? [] : [[plain(/[.!?]$/.test(reason) ? reason : `${reason}.`)]]),
    ...(replacement === null ? [] : [prose`Use instead: ${replacement}.`]),
    ...(sunset === null ? [] : [prose`It may stop working on ${sunset}.`]),
  ];
  return listed(sentences, " ");
}
