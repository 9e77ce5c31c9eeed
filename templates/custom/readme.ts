import type { Code } from "../print/code.js";
import { code } from "../print/code.js";

/** `src/custom/README.md` */
export function customReadme(): Code {
  return code`
    # Your code

    \`twenty-gen build\` writes the files of this folder once and never touches them again.

    - \`hooks.ts\`: code that runs before and after records are written, typed per object. Throw an \`ApiError\`
      (\`../runtime/errors/api-error.ts\`) in a \`before\` hook to refuse a request.
    - \`resolvers.ts\`: GraphQL resolvers of your own, typed by the schema. Requests that ask for none of their fields
      are answered without them, as fast as before.
    - \`routes.ts\`: Express routes of your own, behind the same authentication, with typed access to all records.
  `;
}
