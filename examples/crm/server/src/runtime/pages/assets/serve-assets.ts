import type { RequestHandler } from "express";
import type { Asset } from "./read-assets.js";

/** Serves what pages load; anybody may have it, since it tells nothing of a workspace. */
export function serveAssets(assets: () => ReadonlyMap<string, Asset>): RequestHandler {
  return (request, response, next) => {
    const asset = request.method === "GET" || request.method === "HEAD" ? find(assets(), request.path) : undefined;
    if (asset === undefined) {
      next();
      return;
    }
    // Looked at again each time, so that a page never runs with the scripts of another version.
    const headers = ["cache-control", "no-cache", "etag", asset.etag, "x-content-type-options", "nosniff"];
    if (request.headers["if-none-match"]?.includes(asset.etag) === true) {
      response.writeHead(304, headers).end();
      return;
    }
    const length = String(Buffer.byteLength(asset.text));
    response.writeHead(200, ["content-type", asset.contentType, "content-length", length, ...headers]).end(asset.text);
  };
}

function find(assets: ReadonlyMap<string, Asset>, path: string): Asset | undefined {
  return assets.get(path.slice(1));
}
