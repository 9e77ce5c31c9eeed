/** One environment variable: how it is read, and what documents say of it. */
export interface Setting<Value> {
  readonly name: string;
  /** One sentence for the reference. */
  readonly description: string;
  /** What may stand there, as a person reads it: `a whole number from 0 to 65535`. */
  readonly allowed: string;
  /** Value when the variable is absent or empty. */
  readonly fallback: Value;
  /** How documents describe the fallback. */
  readonly fallbackText: string;
  /** True: its value is never repeated in messages. */
  readonly isSecret: boolean;
  /** Undefined: the text is not allowed. */
  parse(text: string): Value | undefined;
}

type Facts<Value> = Pick<Setting<Value>, "name" | "description" | "fallback"> & { readonly fallbackText?: string };

export function wholeNumber(facts: Facts<number>, minimum: number, maximum: number): Setting<number> {
  return {
    ...facts,
    allowed: `a whole number from ${minimum} to ${maximum}`,
    fallbackText: facts.fallbackText ?? String(facts.fallback),
    isSecret: false,
    parse: (text) => {
      if (!/^[0-9]{1,15}$/.test(text)) return undefined;
      const value = Number(text);
      return value >= minimum && value <= maximum ? value : undefined;
    },
  };
}

export function oneOf<Value extends string>(facts: Facts<Value>, values: readonly Value[]): Setting<Value> {
  return {
    ...facts,
    allowed: `one of ${values.join(", ")}`,
    fallbackText: facts.fallbackText ?? facts.fallback,
    isSecret: false,
    parse: (text) => values.find((value) => value === text.toLowerCase()),
  };
}

/** `1` or `true`, `0` or `false`. */
export function onOrOff(facts: Facts<boolean>): Setting<boolean> {
  return {
    ...facts,
    allowed: "1 or 0",
    fallbackText: facts.fallbackText ?? (facts.fallback ? "1" : "0"),
    isSecret: false,
    parse: (text) => switchWords.get(text.toLowerCase()),
  };
}

const switchWords = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

export function secretText(
  facts: Facts<string | null> & { readonly fallbackText: string },
  minimumLength: number,
): Setting<string | null> {
  return {
    ...facts,
    allowed: `at least ${minimumLength} visible ASCII characters`,
    isSecret: true,
    parse: (text) => (text.length >= minimumLength && /^[\x21-\x7e]+$/.test(text) ? text : undefined),
  };
}

export function checkedText<Value extends string | null>(
  facts: Facts<Value>,
  allowed: string,
  isAllowed: (text: string) => boolean,
  isSecret = false,
): Setting<Value | string> {
  return {
    ...facts,
    allowed,
    fallbackText: facts.fallbackText ?? String(facts.fallback),
    isSecret,
    parse: (text) => (isAllowed(text) ? text : undefined),
  };
}

/** Texts between commas. */
export function textList(
  facts: Facts<readonly string[]> & { readonly fallbackText: string },
  allowed: string,
  isAllowed: (text: string) => boolean,
): Setting<readonly string[]> {
  return {
    ...facts,
    allowed,
    isSecret: false,
    parse: (text) => {
      const texts = text.split(",").map((part) => part.trim());
      return texts.every(isAllowed) ? texts : undefined;
    },
  };
}
