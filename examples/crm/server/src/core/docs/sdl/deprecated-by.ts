import type { Deprecation } from "../../model/deprecation.js";
import { deprecationReason } from "../deprecation-words.js";
import type { SdlEnumValue } from "./sdl-type.js";

/** What a member of a type has because the object, field or option that it stands for is deprecated; nothing where none is. */
export function deprecatedBy({
  deprecated,
}: {
  readonly deprecated: Deprecation | null;
}): Pick<SdlEnumValue, "deprecationReason"> {
  return deprecated === null ? {} : { deprecationReason: deprecationReason(deprecated) };
}
