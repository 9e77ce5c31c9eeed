import { capitalize } from "./case.js";

/** Column of a composite's sub-field: `name` + `firstName` → `nameFirstName`. */
export function subFieldColumn(fieldName: string, subField: string): string {
  return fieldName + capitalize(subField);
}

/** Default foreign key of a MANY_TO_ONE relation: `company` → `companyId`. */
export function joinColumn(fieldName: string): string {
  return `${fieldName}Id`;
}

/** One field of a morph group: `target` + `person` → `targetPerson`. */
export function morphFieldName(group: string, targetName: string): string {
  return group + capitalize(targetName);
}
