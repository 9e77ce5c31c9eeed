import { pino, type Logger } from "pino";

export interface ServerLogger {
  readonly log: Logger;
  /** Writes out what is still buffered. */
  flush(): void;
}

/** Structured log on standard error, written in blocks so that a line costs the request next to nothing. */
export function createLog(level: string): ServerLogger {
  const destination = pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 1000 });
  const log = pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, destination);
  const flush = (): void => {
    try {
      destination.flushSync();
    } catch {
      // The stream was not open yet or is closed: nothing is buffered.
    }
  };
  return { log, flush };
}
