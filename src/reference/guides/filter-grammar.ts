/** How filters of REST are written, in the notation of ISO 14977. */
export const filterGrammar = `filter      = item, { ",", item } ;
item        = conjunction | condition ;
conjunction = ( "and" | "or" ), "(", item, { ",", item }, ")"
            | "not", "(", item, ")" ;
condition   = path, "[", comparator, "]", ":", value ;
path        = name, { ".", name } ;
comparator  = "eq" | "neq" | "gt" | "gte" | "lt" | "lte" | "in" | "is"
            | "like" | "ilike" | "startsWith" | "endsWith"
            | "containsAny" | "containsIlike" | "isEmptyArray" ;
value       = quoted | bare | list ;
list        = "[", [ element, { ",", element } ], "]" ;
element     = quoted | bare ;
quoted      = '"', { character | escape }, '"' | "'", { character | escape }, "'" ;
escape      = "\\", ( '"' | "'" | "\\" ) ;
bare        = { character - ( "," | ")" ) } ;`;
