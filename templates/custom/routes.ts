import type { Code } from "../print/code.js";
import { code, declared, typeFrom, valueFrom } from "../print/code.js";

const ObjectTypesByName = typeFrom("src/objects/index.ts", "ObjectTypesByName");
const CustomRoutes = typeFrom("src/runtime/custom/custom-routes.ts", "CustomRoutes");
const Router = valueFrom("express", "Router");

/** `src/custom/routes.ts` as it is first written. */
export function routes(): Code {
  return code`
    /**
     * Your own Express routes, at the root and behind authentication, after the server's own paths. An example:
     *
     *     export const customRoutes: CustomRoutes<ObjectTypesByName> = ({ recordsFor }) => {
     *       const routes = Router();
     *       routes.get("/custom/newest", async (request, response) => {
     *         const { person } = recordsFor(request);
     *         response.json(await person.findMany({ orderBy: [{ createdAt: "DescNullsLast" }], first: 10 }));
     *       });
     *       return routes;
     *     };
     *
     * What \`recordsFor(request)\` does, it does as the caller, whose role may forbid it. Where the server itself is to act,
     * \`recordsFor(request, fullAccess)\` of src/runtime/auth/access.ts allows everything.
     */
    export const ${declared("customRoutes")}: ${CustomRoutes}<${ObjectTypesByName}> = () => ${Router}();
  `;
}
