import type { ServerLog } from "./server-log.js";

export interface ProcessEnd {
  /** Called once, on the first SIGTERM or SIGINT; a second signal ends the process at once. */
  closeOnSignal(close: () => Promise<void>): void;
}

/** Ties the process to the server: signals close it, errors nobody caught are logged and end it, logs are written out. */
export function endWithProcess(log: ServerLog, flush: () => void): ProcessEnd {
  let close: (() => Promise<void>) | null = null;
  let isClosing = false;
  const end = (status: number): never => {
    flush();
    process.exit(status);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isClosing || close === null) end(signal === "SIGINT" ? 130 : 143);
    isClosing = true;
    log.info({ signal }, "Closing: running requests may finish");
    void (async () => {
      try {
        await close?.();
        end(0);
      } catch (error) {
        log.error({ err: error }, "Closing failed");
        end(1);
      }
    })();
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  const onLost = (error: unknown): void => {
    log.error({ err: error }, "An error was not caught; the server ends");
    end(1);
  };
  process.on("uncaughtException", onLost);
  process.on("unhandledRejection", onLost);
  process.on("exit", flush);
  return {
    closeOnSignal: (closing) => {
      close = closing;
    },
  };
}
