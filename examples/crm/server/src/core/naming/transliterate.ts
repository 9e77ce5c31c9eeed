/** Letters that do not fall apart into an ASCII letter and a mark. */
const letters: ReadonlyMap<string, string> = new Map(
  (
    "ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ı:i ŋ:ng ŧ:t " +
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:shch " +
    "ъ: ы:y ь: э:e ю:iu я:ia і:i ї:i є:ie ґ:g " +
    "α:a β:b γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** `Événement` → `Evenement`: Latin, Cyrillic and Greek letters in ASCII; other scripts stay as they are. */
export function transliterate(text: string): string {
  let ascii = "";
  for (const character of text.normalize("NFD")) {
    if (/\p{M}/u.test(character)) continue;
    const lower = character.toLowerCase();
    const letter = letters.get(lower);
    if (letter === undefined) ascii += character;
    else ascii += lower === character ? letter : letter.charAt(0).toUpperCase() + letter.slice(1);
  }
  return ascii;
}
