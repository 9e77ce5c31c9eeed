import { printJson } from "../../src/core/json/print-json.js";

/** `tsconfig.json`: as strict as the engine is written. */
export function tsconfigJson(): string {
  return printJson({
    compilerOptions: {
      target: "ES2023",
      lib: ["ES2023"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
      types: ["node"],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noFallthroughCasesInSwitch: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      sourceMap: true,
      incremental: true,
      tsBuildInfoFile: "dist/tsconfig.tsbuildinfo",
      rootDir: "src",
      outDir: "dist",
    },
    include: ["src"],
  });
}
