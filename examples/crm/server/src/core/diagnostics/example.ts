/** Example of a model with the given objects, each as JSON text. */
export function modelOf(...objects: readonly string[]): string {
  return `{\n  "objects": [\n${objects.map((object) => indent(object, 4)).join(",\n")}\n  ]\n}`;
}

/** Example of a model with one object that has the given fields, each as JSON text. */
export function fieldsOf(...fields: readonly string[]): string {
  return modelOf(objectOf("rocket", ...fields));
}

/** JSON text of an object with the given fields. */
export function objectOf(nameSingular: string, ...fields: readonly string[]): string {
  return `{\n  "nameSingular": "${nameSingular}",\n  "fields": [\n${fields.map((field) => indent(field, 4)).join(",\n")}\n  ]\n}`;
}

function indent(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");
}
