import type { Language } from "../page.js";
import type { ApiRequest } from "./api-request.js";
import { curlSample } from "./curl-sample.js";
import { pythonSample } from "./python-sample.js";
import { typescriptSample } from "./typescript-sample.js";

interface SampleLanguage {
  /** As readers choose it. */
  readonly title: string;
  readonly language: Language;
  readonly print: (request: ApiRequest) => string;
}

/** The languages of samples, in the order in which they are shown. */
export const sampleLanguages = {
  curl: { title: "curl", language: "bash", print: curlSample },
  typescript: { title: "TypeScript", language: "typescript", print: typescriptSample },
  python: { title: "Python", language: "python", print: pythonSample },
} as const satisfies Readonly<Record<string, SampleLanguage>>;
export type SampleLanguageName = keyof typeof sampleLanguages;
export const sampleLanguageNames = Object.keys(sampleLanguages) as readonly SampleLanguageName[];

/** Programs that make the same request, each complete. */
export type RequestSamples = Readonly<Record<SampleLanguageName, string>>;

export function requestSamples(request: ApiRequest): RequestSamples {
  return {
    curl: sampleLanguages.curl.print(request),
    typescript: sampleLanguages.typescript.print(request),
    python: sampleLanguages.python.print(request),
  };
}
