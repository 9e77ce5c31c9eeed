/** Where the database side reports what an operator should know; a pino logger is one. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}
