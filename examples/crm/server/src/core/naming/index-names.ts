/** Postgres cuts longer names silently, which could make two of them one. */
const longestName = 63;

/** What an index is made of; two indexes with equal parts are the same index. */
export interface IndexParts {
  readonly table: string;
  readonly columns: readonly string[];
  readonly isUnique: boolean;
  /** Everything else that tells it from others: method, order, operator class, condition. */
  readonly definition: string;
}

/** `IDX_person_companyId_0k3v9x1q2z`; unique ones `IDX_UNIQUE_…`. A changed definition is a changed name. */
export function indexName({ table, columns, isUnique, definition }: IndexParts): string {
  return boundedName(isUnique ? "IDX_UNIQUE" : "IDX", [table, ...columns], `${String(isUnique)} ${definition}`);
}

/** `FK_person_companyId_…`: a changed target or action is a changed name. */
export function foreignKeyName(table: string, column: string, definition: string): string {
  return boundedName("FK", [table, column], definition);
}

/** `PK_person_…` */
export function primaryKeyName(table: string): string {
  return boundedName("PK", [table], "");
}

/** True for names made here: what the program made it may drop, what a person added it leaves alone. */
export function isGeneratedName(name: string): boolean {
  return /^(IDX|IDX_UNIQUE|FK|PK)_.*_[0-9a-z]{10}$/.test(name);
}

/** Prefix, readable middle (cut when too long) and a hash of all that was given; names are ASCII, so bytes = length. */
function boundedName(prefix: string, parts: readonly string[], definition: string): string {
  const hash = hashText([...parts, definition].join("\u0000"));
  const middle = parts.join("_").slice(0, longestName - prefix.length - hash.length - 2);
  return `${prefix}_${middle}_${hash}`;
}

/** 52 bits of the text in ten base-36 digits (cyrb53): the same on every machine, no secret, collisions unlikely. */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const value = 2 ** 31 * (high & 0x1fffff) + (low & 0x7fffffff);
  return value.toString(36).padStart(10, "0").slice(-10);
}
