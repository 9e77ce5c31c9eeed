import type { CommandIo } from "../../../src/cli/command-io.js";

export interface RecordingIo extends CommandIo {
  readonly out: string;
  readonly err: string;
}

/** A terminal without colours that remembers what was written. */
export function recordingIo(cwd: string, isColor = false): RecordingIo {
  const written = { out: "", err: "" };
  return {
    cwd,
    isColor,
    env: {},
    stdout: (text) => void (written.out += text),
    stderr: (text) => void (written.err += text),
    get out() {
      return written.out;
    },
    get err() {
      return written.err;
    },
  };
}
