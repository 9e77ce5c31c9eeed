/** What a command may know of the terminal it runs in. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** True: both may carry ANSI colours. */
  readonly isColor: boolean;
  /** Someone may be looking on: long work is announced. */
  readonly isTerminal?: boolean;
  /** Aborts when the user ends a command that would go on by itself; absent: it goes on with the process. */
  readonly interruption?: () => AbortSignal;
  /** Absolute; paths of options are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
