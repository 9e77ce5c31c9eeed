const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of ASCII text, for cursors in examples. */
export function base64(text: string): string {
  let encoded = "";
  for (let start = 0; start < text.length; start += 3) {
    const bytes = [0, 1, 2].map((offset) => text.charCodeAt(start + offset));
    const [a = 0, b = 0, c = 0] = bytes.map((byte) => (Number.isNaN(byte) ? 0 : byte));
    const word = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((word >> shift) & 63));
    const missing = Math.max(0, start + 3 - text.length);
    encoded += letters.slice(0, 4 - missing).join("") + "=".repeat(missing);
  }
  return encoded;
}
