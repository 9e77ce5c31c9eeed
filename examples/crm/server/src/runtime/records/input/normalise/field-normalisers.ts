import type { FieldType } from "../../../../core/model/workspace.js";
import { normaliseActor } from "./actor.js";
import { normaliseParts } from "./composite.js";
import { normaliseCurrency } from "./currency.js";
import { normaliseEmails } from "./emails.js";
import type { FieldNormaliser } from "./field-normaliser.js";
import { normaliseFiles } from "./files.js";
import { normaliseLinks } from "./links.js";
import { normalisePhones } from "./phones.js";
import { normalisePosition } from "./position.js";
import { normaliseRichText } from "./rich-text.js";
import { normaliseSimple } from "./simple.js";
import { refuseTsVector } from "./ts-vector.js";

/** How the value of each field type becomes values of its columns; a to-one relation goes by its foreign key. */
export const fieldNormalisers: Record<FieldType, FieldNormaliser> = {
  ACTOR: normaliseActor,
  ADDRESS: normaliseParts,
  ARRAY: normaliseSimple,
  BOOLEAN: normaliseSimple,
  CURRENCY: normaliseCurrency,
  DATE: normaliseSimple,
  DATE_TIME: normaliseSimple,
  EMAILS: normaliseEmails,
  FILES: normaliseFiles,
  FULL_NAME: normaliseParts,
  LINKS: normaliseLinks,
  MORPH_RELATION: normaliseSimple,
  MULTI_SELECT: normaliseSimple,
  NUMBER: normaliseSimple,
  NUMERIC: normaliseSimple,
  PHONES: normalisePhones,
  POSITION: normalisePosition,
  RATING: normaliseSimple,
  RAW_JSON: normaliseSimple,
  RELATION: normaliseSimple,
  RICH_TEXT: normaliseRichText,
  SELECT: normaliseSimple,
  TEXT: normaliseSimple,
  TS_VECTOR: refuseTsVector,
  UUID: normaliseSimple,
};
