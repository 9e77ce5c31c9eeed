import type { Server } from "node:http";

/** Stops accepting, lets running requests finish, and cuts off what is left after `deadlineMilliseconds`. */
export function drain(server: Server, deadlineMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), deadlineMilliseconds);
    // A connection that answers its last request stays open for the next one unless it is told.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMilliseconds);
    server.close(() => {
      clearTimeout(deadline);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}

const sweepMilliseconds = 50;
