/**
 * Requests that the documents do not know: each must be an error of the compiler. Never run. Two of them are written so
 * that the reason is the document: openapi-fetch lets further keys of a body pass, so such a body names its type; and of a
 * wrong path in a call the compiler says that it looked too deep, having compared the answers of all the others.
 */
import createClient from "openapi-fetch";
import type { components, paths as CorePaths } from "./core.js";
import type { components as metadataComponents, paths as MetadataPaths } from "./metadata.js";

const core = createClient<CorePaths>();
const metadata = createClient<MetadataPaths>();
type Company = components["schemas"]["Company"];
type ObjectForUpdate = metadataComponents["schemas"]["ObjectForUpdate"];
const path = { id: "3f1c9a52-7a55-4c7e-9d0b-0d5a6f0e8a11" };

// @ts-expect-error: a path that does not exist
export const unknownPath: keyof CorePaths = "/companys";
// @ts-expect-error: a method that the path does not have
await core.PUT("/companies/{id}", { params: { path }, body: {} });
// @ts-expect-error: a part of the path is missing
await core.GET("/companies/{id}");
// @ts-expect-error: a key that the body does not know
await core.POST("/companies", { body: { nam: "Acme" } satisfies Company });
// @ts-expect-error: a key inside a composite field that the body does not know
await core.POST("/companies", { body: { address: { city: "Paris" } } satisfies Company });
// @ts-expect-error: a value of another type
await core.POST("/companies", { body: { employees: "many" } });
// @ts-expect-error: a value that is not among the options
await core.POST("/opportunities", { body: { stage: "LOST" } });
// @ts-expect-error: a value that the field cannot have
await core.PUT("/opportunities/{id}/stage", { params: { path }, body: { value: "LOST" } });
// @ts-expect-error: neither connects nor disconnects
await core.POST("/people", { body: { company: { create: { name: "Acme" } } } });
// @ts-expect-error: a field that must not be written
await core.PUT("/companies/{id}/id", { params: { path }, body: { value: "3f1c9a52-7a55-4c7e-9d0b-0d5a6f0e8a11" } });
// @ts-expect-error: a depth that there is not
await core.GET("/companies", { params: { query: { depth: 3 } } });
// @ts-expect-error: a parameter that the operation does not know
await core.GET("/companies", { params: { query: { order: "name" } } });
// @ts-expect-error: a parameter that must be given
await core.GET("/companies/groupBy", { params: { query: { limit: 1 } } });
// @ts-expect-error: a batch that is no list
await core.POST("/batch/companies", { body: { name: "Acme" } });
// @ts-expect-error: a key that the answer does not have
export const people = (await core.GET("/companies")).data?.data.people;
// @ts-expect-error: the status of a refusal is a number
export const status: string | undefined = (await core.GET("/companies")).error?.statusCode;

const atCompany = { params: { path: { object: "company" } } };
// @ts-expect-error: a resource that does not exist
export const unknownResource: keyof MetadataPaths = "/tables";
// @ts-expect-error: a type of field that does not exist
await metadata.POST("/objects/{object}/fields", { ...atCompany, body: { type: "STRING", name: "a", label: "A" } });
// @ts-expect-error: a label is missing
await metadata.POST("/objects/{object}/fields", { ...atCompany, body: { type: "TEXT", name: "motto" } });
// @ts-expect-error: a key that the body does not know
await metadata.PATCH("/objects/{object}", { ...atCompany, body: { title: "Firm" } satisfies ObjectForUpdate });
// @ts-expect-error: a webhook without an address
await metadata.POST("/webhooks", { body: { operations: ["*.*"] } });
