/** Columns in a line of a generated file. */
export const printWidth = 120;
