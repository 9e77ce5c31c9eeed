const irregular: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  man: "men",
  woman: "women",
  foot: "feet",
  tooth: "teeth",
  goose: "geese",
  mouse: "mice",
  ox: "oxen",
  criterion: "criteria",
  phenomenon: "phenomena",
  medium: "media",
  datum: "data",
  index: "indexes",
  quiz: "quizzes",
  leaf: "leaves",
  life: "lives",
  knife: "knives",
  shelf: "shelves",
  half: "halves",
  hero: "heroes",
  potato: "potatoes",
  echo: "echoes",
};

/** Words that are their own plural: an object needs two names, so the author must give one. */
const unchanging = new Set(
  "equipment information news series species staff feedback software hardware data media people money advice".split(
    " ",
  ),
);

/**
 * English plural of a camelCase name by its last word: `noteTarget` → `noteTargets`, `company` → `companies`.
 * Null where English has no second form (`equipment`) or the name already is a plural.
 */
export function pluralOf(name: string): string | null {
  const start = Math.max(0, name.search(/[A-Z]?[a-z0-9]*$/));
  const head = name.slice(0, start);
  const last = name.slice(start);
  const lower = last.toLowerCase();
  if (lower === "" || unchanging.has(lower)) return null;
  const special = Object.hasOwn(irregular, lower) ? irregular[lower] : undefined;
  if (special !== undefined) return head + last.charAt(0) + special.slice(1);
  if (Object.values(irregular).includes(lower)) return null;
  if (lower.endsWith("sis")) return `${name.slice(0, -2)}es`;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${name}es`;
  if (/[^aeiou]y$/.test(lower)) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}
