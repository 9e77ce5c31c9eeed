/**
 * An id derived from a name, so that every build of a model agrees: UUID version 8 (RFC 9562, "vendor's own")
 * over a 128-bit mix of the name. Not a secret, and no proof against wilful collisions.
 */
export function stableId(name: string): string {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let index = 0; index < name.length; index += 1) {
    const unit = name.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  const [first, second, third, fourth] = [hex(a ^ b ^ c ^ d), hex(b ^ a), hex(c ^ a), hex(d ^ a)];
  const variant = ((Number.parseInt(third.charAt(0), 16) & 0x3) | 0x8).toString(16);
  return `${first}-${second.slice(0, 4)}-8${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}

/** What the id of an object is derived from. */
export function objectKey(nameSingular: string): string {
  return `object/${nameSingular}`;
}

/** What the id of a field is derived from. */
export function fieldKey(object: string, field: string): string {
  return `field/${object}.${field}`;
}

/** What the id of an option is derived from. */
export function optionKey(object: string, field: string, value: string): string {
  return `option/${object}.${field}.${value}`;
}
