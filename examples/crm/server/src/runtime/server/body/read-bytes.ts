import type { IncomingMessage } from "node:http";
import { ApiError } from "../../errors/api-error.js";

/** The whole body; refused as soon as it is known to be longer than `maximumBytes`. */
export function readBytes(request: IncomingMessage, maximumBytes: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > maximumBytes) return Promise.reject(tooLarge(maximumBytes));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const stop = (): void => {
      request.off("data", onData).off("end", onEnd).off("error", onBreak).off("close", onBreak);
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= maximumBytes) {
        chunks.push(chunk);
        return;
      }
      stop();
      request.resume();
      reject(tooLarge(maximumBytes));
    };
    const onEnd = (): void => {
      stop();
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length));
    };
    const onBreak = (): void => {
      stop();
      reject(new ApiError("BAD_REQUEST", "The connection ended before the whole body had arrived"));
    };
    request.on("data", onData).on("end", onEnd).on("error", onBreak).on("close", onBreak);
  });
}

function tooLarge(maximumBytes: number): ApiError {
  return new ApiError("PAYLOAD_TOO_LARGE", `The body is larger than the ${maximumBytes} bytes that are accepted`, [], {
    maximumBytes,
  });
}
