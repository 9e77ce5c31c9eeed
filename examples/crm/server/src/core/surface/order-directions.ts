/** How a key can be ordered, with the place of records that have no value. */
export const orderDirections = ["AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"] as const;
export type OrderDirection = (typeof orderDirections)[number];
