import { buildSchema, coerceInputValue, parse, typeFromAST, validate, type GraphQLInputType } from "graphql";
import { describe, expect, test } from "vitest";
import { exampleOperation, exampleSubscription } from "../../src/reference/graphql/example-operations.js";
import { printCoreSdl } from "../../src/core/docs/sdl/print-core-sdl.js";
import { recordEventFields } from "../../src/core/surface/record-event-fields.js";
import { recordRootFields } from "../../src/core/surface/root-fields.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";
import { exampleModel } from "../support/emit-test-server.js";

describe.each(["minimal", "crm", "field-kinds", "morph", "self-relation", "two-relations-to-one-object"])(
  "examples/%s",
  (name) => {
    const workspace = buildTestWorkspace(exampleModel(name));
    const schema = buildSchema(printCoreSdl(workspace), { assumeValid: true });
    const examples = [
      ...[...recordRootFields(workspace).values()].map((field) => exampleOperation(workspace, field)),
      ...[...recordEventFields(workspace).values()].map((field) => exampleSubscription(workspace, field)),
    ];

    test.each(examples.map((example) => [example.field, example] as const))("%s is valid", (_field, example) => {
      const document = parse(example.document);
      expect(validate(schema, document)).toEqual([]);
      const [operation] = document.definitions;
      if (operation?.kind !== "OperationDefinition") throw new Error("No operation");
      const given = new Set(Object.keys(example.variables));
      for (const { variable, type } of operation.variableDefinitions ?? []) {
        const inputType = typeFromAST(schema, type) as GraphQLInputType;
        const problems: string[] = [];
        coerceInputValue(example.variables[variable.name.value], inputType, (path, _value, error) =>
          problems.push(`${path.join(".")}: ${error.message}`),
        );
        expect(problems).toEqual([]);
        given.delete(variable.name.value);
      }
      expect([...given]).toEqual([]);
    });
  },
);
