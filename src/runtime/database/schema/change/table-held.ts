/** Others hold a table that a change needs. */
export class TableHeld extends Error {
  constructor(
    /** With its schema, as SQL writes it. */
    readonly table: string,
    cause: unknown,
  ) {
    super(`The table ${table} is held by others`, { cause });
    this.name = "TableHeld";
  }
}
