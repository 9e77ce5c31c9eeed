import type { Code } from "../print/code.js";
import { code } from "../print/code.js";

/** `Dockerfile`: compiles in one image, runs in another, as a user without rights. */
export function dockerfile(): Code {
  return code`
    FROM node:20-slim AS build
    WORKDIR /app
    COPY package.json package-lock.json* ./
    RUN npm install --no-audit --no-fund
    COPY tsconfig.json model.json ./
    COPY src ./src
    RUN npx tsc && npm prune --omit=dev

    FROM node:20-slim
    ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
    WORKDIR /app
    COPY --from=build /app/package.json /app/model.json ./
    COPY --from=build /app/node_modules ./node_modules
    COPY --from=build /app/dist ./dist
    RUN mkdir /data && chown node:node /data
    VOLUME /data
    USER node
    EXPOSE 3000
    HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \\
      CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
    CMD ["node", "dist/main.js"]
  `;
}
