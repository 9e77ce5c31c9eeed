import { nearestName } from "../../../core/text/nearest-name.js";
import type { QueryParameterName } from "../../../core/surface/record-operations.js";

export interface ParameterSuggestion {
  readonly parameter: QueryParameterName;
  readonly text: string;
}

/** The parameter that a client of another API most likely meant, if the operation has it; else the nearest spelling. */
export function suggestParameter(name: string, allowed: readonly QueryParameterName[]): ParameterSuggestion | null {
  // `filter[name]` of other APIs means the parameter before its bracket.
  const [stem = ""] = name.split("[");
  const folded = stem.toLowerCase().replace(/[^a-z]/g, "");
  const meant = foreignNames.get(folded);
  if (meant !== undefined && allowed.includes(meant.parameter)) return meant;
  const nearest = allowed.find((parameter) => parameter === nearestName(stem, allowed));
  return nearest === undefined ? null : { parameter: nearest, text: `Did you mean "${nearest}"?` };
}

const paging = `Pages are fetched with "starting_after" and the "endCursor" of the page before.`;
const pagingBack = `Earlier pages are fetched with "ending_before" and the "startCursor" of the page after.`;

/** Names of other APIs, lower case, letters only. */
const foreignNames: ReadonlyMap<string, ParameterSuggestion> = new Map(
  (
    [
      ["starting_after", paging, "after cursor page offset skip startafter endcursor nextcursor pagetoken next from"],
      ["ending_before", pagingBack, "before endbefore startcursor previouscursor previous prev until"],
      ["limit", null, "first last pagesize perpage size take count top max"],
      ["order_by", null, "order sort sortby sorting ordering direction"],
      ["filter", null, "where q query search filters condition conditions"],
      ["depth", null, "include includes expand populate with embed relations"],
      ["fields", null, "select attributes properties columns projection only"],
      ["group_by", null, "group groups dimensions"],
      ["aggregate", null, "aggregates aggregations metrics"],
      ["soft_delete", null, "soft trash"],
    ] satisfies readonly (readonly [QueryParameterName, string | null, string])[]
  ).flatMap(([parameter, explanation, names]) =>
    names.split(" ").map((name) => {
      const question = `Did you mean "${parameter}"?`;
      return [name, { parameter, text: explanation === null ? question : `${question} ${explanation}` }] as const;
    }),
  ),
);
