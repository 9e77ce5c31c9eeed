/**
 * Loaded into a server before its own code: tells the process that started it how busy its event loop was between two
 * messages. The server itself knows nothing of it.
 */
import { monitorEventLoopDelay, performance, type EventLoopUtilization } from "node:perf_hooks";

/** Milliseconds. */
export interface EventLoopTime {
  /** Of the processor, by the whole process. Unlike the others it hardly grows when other programs want it too. */
  readonly processor: number;
  /** All the time that the event loop was at work. */
  readonly active: number;
  /** The longest that it did not come round. */
  readonly longestDelay: number;
}

const delay = monitorEventLoopDelay({ resolution: 1 });
let before: EventLoopUtilization = performance.eventLoopUtilization();
let processorBefore = process.cpuUsage();

process.on("message", (message) => {
  if (message === "begin") {
    delay.enable();
    delay.reset();
    before = performance.eventLoopUtilization();
    processorBefore = process.cpuUsage();
    process.send?.("begun");
  }
  if (message === "end") {
    const { active } = performance.eventLoopUtilization(before);
    const { user, system } = process.cpuUsage(processorBefore);
    delay.disable();
    process.send?.({
      processor: (user + system) / 1000,
      active,
      longestDelay: delay.max / 1e6,
    } satisfies EventLoopTime);
  }
});
// The connection alone must not keep a server from ending.
process.channel?.unref();
