/** A promise and the function that resolves it. */
export interface Signal {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

export function newSignal(): Signal {
  let settle: (() => void) | null = null;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: () => settle?.() };
}
