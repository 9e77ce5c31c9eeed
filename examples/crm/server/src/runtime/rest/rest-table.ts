import type { RequestHandler } from "express";
import type { ObjectType } from "../../core/model/workspace.js";
import { recordOperations, servedObjects } from "../../core/surface/record-operations.js";
import { committedRouter } from "./committed-router.js";
import { genericRouter } from "./generic-router.js";
import type { RestSource } from "./handlers/rest-handler.js";
import type { ObjectRouters } from "./object-rest.js";
import { segmentsOf } from "./path/refuse-path.js";

/** The object that a path leads to, with its router; the router is made when it is first needed. */
export interface RestEntry {
  readonly object: ObjectType;
  readonly router: RequestHandler;
}

/** A route whose path does not start with the object's plural name: `/batch/companies` stands for its `/batch`. */
export interface PrefixedRoute {
  readonly plural: string;
  /** Segments after the plural name. */
  readonly rest: number;
  readonly localPath: string;
}

/** Everything that `/rest` answers for one workspace, found by one look-up. */
export class RestTable {
  readonly #entries = new Map<string, RestEntry>();
  readonly #prefixes = new Map<string, PrefixedRoute[]>();
  readonly #source: RestSource;

  constructor(source: RestSource, routers: ObjectRouters = {}) {
    this.#source = source;
    for (const object of servedObjects(source.workspace)) {
      this.#entries.set(object.namePlural, new LazyEntry(object, source, routers));
      this.#addPrefixes(object);
    }
  }

  entry(plural: string): RestEntry | undefined {
    return this.#entries.get(plural);
  }

  /** Routes of all objects below `/batch` and the like; undefined when the word is no such prefix. */
  prefixed(word: string): readonly PrefixedRoute[] | undefined {
    return this.#prefixes.get(word);
  }

  get plurals(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The served object of that singular name. */
  singular(name: string): ObjectType | null {
    const object = this.#source.workspace.objectsBySingular.get(name);
    return object?.isActive === true ? object : null;
  }

  #addPrefixes(object: ObjectType): void {
    for (const { word, route } of prefixedRoutes(object)) {
      const routes = this.#prefixes.get(word) ?? [];
      routes.push(route);
      this.#prefixes.set(word, routes);
    }
  }
}

interface WordRoute {
  readonly word: string;
  readonly route: PrefixedRoute;
}
const wordRoutes = new WeakMap<ObjectType, readonly WordRoute[]>();

/** Made once per object: a change of the model leaves most as they are. */
function prefixedRoutes(object: ObjectType): readonly WordRoute[] {
  let routes = wordRoutes.get(object);
  if (routes === undefined) {
    routes = recordOperations(object)
      .flatMap((operation) => operation.routes)
      .flatMap(({ path, localPath }) => {
        const [word, plural, ...rest] = segmentsOf(path);
        if (word === undefined || word === object.namePlural || plural !== object.namePlural) return [];
        return [{ word, route: { plural, rest: rest.length, localPath } }];
      });
    wordRoutes.set(object, routes);
  }
  return routes;
}

class LazyEntry implements RestEntry {
  readonly object: ObjectType;
  readonly #source: RestSource;
  readonly #routers: ObjectRouters;
  #router: RequestHandler | null = null;

  constructor(object: ObjectType, source: RestSource, routers: ObjectRouters) {
    this.object = object;
    this.#source = source;
    this.#routers = routers;
  }

  get router(): RequestHandler {
    return (this.#router ??= this.#committed() ?? genericRouter(this.object, this.#source));
  }

  #committed(): RequestHandler | null {
    const { nameSingular } = this.object;
    const build = Object.hasOwn(this.#routers, nameSingular) ? this.#routers[nameSingular] : undefined;
    return build === undefined ? null : committedRouter(build, this.object, this.#source);
  }
}
