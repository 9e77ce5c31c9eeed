import { atKey, error } from "../code-entry.js";
import { modelOf } from "../example.js";

/** What is wrong with the file or its JSON, before anything is known of models. */
export const jsonCodes = {
  "file/not-readable": error<{ path: string; reason: string }>(
    ({ path, reason }) => `Cannot read ${path}: ${reason}.`,
    () => "Check the path and the permissions of the file.",
    {
      summary: "The model file cannot be read.",
      cause: "The path is misspelled, is a folder, or may not be read by this user.",
      fix: "Give the path of an existing JSON file. `twenty-gen init` writes a first one.",
      example: "",
    },
  ),
  "json/syntax": error<{ expected: string; found: string }>(
    ({ expected, found }) => `Expected ${expected}, found ${found}.`,
    () => null,
    {
      summary: "The text is not JSON.",
      cause:
        "A bracket, a comma, a colon or a quote is missing or one too many. Reading stops at the first such place.",
      fix: "Correct the place that is shown; most often the mistake is just before it.",
      example: `{ "objects": [ { "nameSingular": "rocket" ] }`,
    },
  ),
  "json/trailing-comma": error<Record<never, never>>(
    () => "JSON allows no comma after the last item.",
    () => "Remove the comma.",
    {
      summary: "A comma stands before a closing bracket.",
      cause: "JavaScript allows it, JSON does not.",
      fix: "Remove the comma.",
      example: `{ "objects": [ { "nameSingular": "rocket" }, ] }`,
    },
  ),
  "json/comment": error<Record<never, never>>(
    () => "JSON has no comments.",
    () => `Remove it, or put the words into a "description".`,
    {
      summary: "The text holds a comment.",
      cause: "Comments are no part of JSON.",
      fix: "Remove the comment. Objects and fields have a `description` for what should be known of them.",
      example: `{\n  // our model\n  "objects": [ { "nameSingular": "rocket" } ]\n}`,
    },
  ),
  "json/duplicate-key": atKey(
    error<{ key: string; line: number }>(
      ({ key, line }) => `Key "${key}" is given twice; the first one is on line ${line}.`,
      () => "Keep one of them.",
      {
        summary: "An object has the same key twice.",
        cause: "Other readers silently keep the last one, so one of the two would be lost.",
        fix: "Keep one of them.",
        example: modelOf(`{ "nameSingular": "rocket", "icon": "IconRocket", "icon": "IconStar" }`),
      },
    ),
  ),
  "json/too-deep": error<{ limit: number }>(
    ({ limit }) => `Lists and objects are nested more than ${limit} deep.`,
    () => null,
    {
      summary: "Lists and objects are nested too deeply.",
      cause: "A model is about seven levels deep. Much deeper nesting is a mistake of the program that wrote the file.",
      fix: "Correct the program that wrote the file.",
      example: "[".repeat(300),
    },
  ),
  "json/unusable-character": error<{ character: string }>(
    ({ character }) => `The string holds ${character}, which Postgres cannot store.`,
    () => "Remove the character.",
    {
      summary: "A string holds a character that cannot be stored.",
      cause: "Postgres refuses the character NUL, and halves of a surrogate pair are no characters.",
      fix: "Remove the character.",
      example: modelOf(`{ "nameSingular": "rocket", "description": "fast\\u0000" }`),
    },
  ),
};
