/** Gathers lines and writes them in blocks: handing a line to the operating system costs more than making it. */
export class BlockWriter {
  readonly #write: (text: string) => void;
  #pending = "";
  #timer: NodeJS.Timeout | null = null;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  write(line: string): void {
    this.#pending += line;
    if (this.#pending.length >= blockCharacters) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), longestWaitMilliseconds).unref();
  }

  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#pending === "") return;
    const block = this.#pending;
    this.#pending = "";
    this.#write(block);
  }
}

const blockCharacters = 16 * 1024;
/** Lines of a quiet server are seen no later than this. */
const longestWaitMilliseconds = 200;
