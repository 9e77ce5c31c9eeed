import type { Code } from "../print/code.js";
import { code } from "../print/code.js";

/** `.gitignore` */
export function gitignore(): Code {
  return code`
    node_modules/
    dist/
    data/
    .env
    .twenty-gen*/
  `;
}

/** `.dockerignore` */
export function dockerignore(): Code {
  return code`
    .git/
    node_modules/
    dist/
    data/
    .env
    .twenty-gen*/
  `;
}

/** `.prettierignore` */
export function prettierignore(): Code {
  return code`
    dist/
    data/
    docs/openapi/
    src/graphql/core.types.ts
    package-lock.json
  `;
}

/** `.gitattributes`: reviews fold what nobody wrote, and line ends stay what the lock says. */
export function gitattributes(): Code {
  return code`
    * text=auto eol=lf
    /src/core/** linguist-generated
    /src/runtime/** linguist-generated
    /src/objects/** linguist-generated
    /src/graphql/** linguist-generated
    /graphql/** linguist-generated
    /docs/openapi/** linguist-generated
    /twenty-gen.lock.json linguist-generated
  `;
}
