/** What a command may know of the terminal it runs in. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** True: both may carry ANSI colours. */
  readonly isColor: boolean;
  /** Someone may be looking on: long work is announced. */
  readonly isTerminal?: boolean;
  /** Absolute; paths of options are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
