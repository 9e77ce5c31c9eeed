import type { Statement } from "./database.js";

/** Settings every connection gets; those an engine does not know are passed over. */
export function sessionSettings(applicationName: string, statementTimeoutMilliseconds: number): Statement {
  const settings: Readonly<Record<string, string>> = {
    TimeZone: "UTC",
    DateStyle: "ISO, YMD",
    IntervalStyle: "postgres",
    bytea_output: "hex",
    extra_float_digits: "1",
    application_name: applicationName,
    statement_timeout: String(statementTimeoutMilliseconds),
    // A server that dies inside a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: String(Math.max(60_000, statementTimeoutMilliseconds * 2)),
    // Compiling a plan costs more than any of these short statements takes.
    jit: "off",
  };
  // Set after connecting, not in the startup packet: poolers refuse startup settings they do not track.
  return {
    text: `SELECT set_config(wanted.name, wanted.setting, false)
FROM unnest($1::text[], $2::text[]) AS wanted(name, setting)
WHERE wanted.name = 'application_name' OR current_setting(wanted.name, true) IS NOT NULL`,
    values: [Object.keys(settings), Object.values(settings)],
  };
}
