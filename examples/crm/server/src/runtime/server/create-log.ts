import { pino } from "pino";
import { BlockWriter } from "./block-writer.js";
import { levelOfStatus, type RequestLine, type ServerLog } from "./server-log.js";

export interface ServerLogger {
  readonly log: ServerLog;
  /** Writes out what is still buffered. */
  flush(): void;
}

/** Structured log on standard error, written in blocks so that a line costs a request next to nothing. */
export function createLog(level: string): ServerLogger {
  const destination = pino.destination({ dest: 2, sync: false });
  const lines = new BlockWriter((block) => destination.write(block));
  const logger = pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, lines);
  return {
    log: {
      info: (details, message) => logger.info(details, message),
      warn: (details, message) => logger.warn(details, message),
      error: (details, message) => logger.error(details, message),
      request: (line) => {
        const lineLevel = levelOfStatus(line.status);
        if (logger.isLevelEnabled(lineLevel)) lines.write(printRequestLine(lineLevel, line));
      },
    },
    flush: () => {
      lines.flush();
      try {
        destination.flushSync();
      } catch {
        // The stream was not open yet or is closed: nothing is buffered.
      }
    },
  };
}

/** The line as pino would print it, at a tenth of its cost: keys and their order never change here. */
function printRequestLine(level: string, line: RequestLine): string {
  return (
    `{"level":"${level}","time":${Date.now()},"requestId":"${line.requestId}","method":"${line.method}",` +
    `"path":${JSON.stringify(line.path)},"status":${line.status},"milliseconds":${line.milliseconds},` +
    `"operation":${line.operation === null ? "null" : `"${line.operation}"`},"msg":"request"}\n`
  );
}
