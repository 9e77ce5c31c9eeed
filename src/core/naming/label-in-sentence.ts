/** `Note target` → `note target`, for the middle of a sentence; words that start with two capitals (`VAT number`) stay. */
export function labelInSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
