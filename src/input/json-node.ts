import { pointerSegments } from "../core/json/json-pointer.js";

/** Where a JSON value stands in its text. Offsets are UTF-16 code units; `end` is behind the last one. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  /** Of an object; a key that is given twice is the last one, as in its value. */
  readonly members: ReadonlyMap<string, JsonMember> | null;
  readonly items: readonly JsonNode[] | null;
}

export interface JsonMember {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: JsonNode;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Keys whose values say which object, field or option it is. */
const namingKeys = ["name", "nameSingular", "value", "label", "labelSingular"];

/**
 * The text to underline for a pointer: the value, or its key where `wantsKey`. Where nothing has been written at the
 * pointer, it is the nearest thing around it; of an object, it is the value that names it.
 */
export function rangeOf(root: JsonNode, pointer: string, wantsKey: boolean): TextRange {
  let node = root;
  let member: JsonMember | null = null;
  const segments = pointerSegments(pointer);
  let found = 0;
  for (const segment of segments) {
    const nextMember: JsonMember | undefined = node.members?.get(segment);
    const next = nextMember?.node ?? node.items?.[Number(segment)];
    if (next === undefined) break;
    node = next;
    member = nextMember ?? null;
    found += 1;
  }
  const isWhole = found === segments.length;
  if (member !== null && wantsKey && isWhole) return { start: member.keyStart, end: member.keyEnd };
  if (node.members !== null)
    for (const key of namingKeys) {
      const naming = node.members.get(key);
      if (naming !== undefined && naming.node.members === null && naming.node.items === null) return naming.node;
    }
  const isList = node.items !== null || node.members !== null;
  if (isList)
    return member === null
      ? { start: node.start, end: node.start + 1 }
      : { start: member.keyStart, end: member.keyEnd };
  return node;
}
