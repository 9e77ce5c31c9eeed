import type { Snapshot } from "./snapshot.js";

/** Holds the snapshot that answers now. A request reads `current` once, so a swap never splits it. */
export class Live {
  current: Snapshot;

  constructor(first: Snapshot) {
    this.current = first;
  }
}
