/** `Note target` and `Note Target` → `note target`, for the middle of a sentence; `VAT number` and `iPhone` stay. */
export function labelInSentence(label: string): string {
  return label.replaceAll(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}|$)/gu, (letter) => letter.toLowerCase());
}
