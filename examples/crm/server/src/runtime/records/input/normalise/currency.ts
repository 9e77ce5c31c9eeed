import { wrongValue } from "../problem.js";
import { composite, refusePart, writePart } from "./composite.js";

const codePattern = /^[a-z]{3}$/i;

/** Writes what is given; the code is one of ISO 4217 by its form, stored in upper case. */
export const normaliseCurrency = composite((value, plan, draft) => {
  writePart("amountMicros", value["amountMicros"], plan, draft);
  const code = value["currencyCode"];
  if (typeof code !== "string" || code === "") writePart("currencyCode", code, plan, draft);
  else if (codePattern.test(code)) writePart("currencyCode", code.toUpperCase(), plan, draft);
  else refusePart("currencyCode", wrongValue("must be an ISO 4217 code such as USD", code), plan, draft);
});
