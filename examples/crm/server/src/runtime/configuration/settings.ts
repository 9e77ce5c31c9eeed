import { conflictPolicies, type ConflictPolicy } from "../../core/model/reconcile/model-step.js";
import { defaultGraphqlLimits } from "../graphql/document/graphql-limits.js";
import { checkedText, onOrOff, oneOf, secretText, textList, wholeNumber } from "./setting.js";

/** Levels of the log, loudest last. */
export const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Every environment variable the server reads; the only place that knows their names. */
export const settings = {
  port: wholeNumber({ name: "PORT", description: "Port to listen on; 0 picks a free one.", fallback: 3000 }, 0, 65_535),
  host: checkedText(
    {
      name: "HOST",
      description: "Address to listen on; 0.0.0.0 lets other machines in.",
      fallback: "127.0.0.1",
    },
    "a host name or IP address, without scheme and port",
    (text) => /^[A-Za-z0-9._:%-]+$/.test(text) && !/^[^:]*:[0-9]+$/.test(text),
  ),
  publicUrl: checkedText(
    {
      name: "PUBLIC_URL",
      description: "Address that clients reach the server by, for links in documents.",
      fallback: null,
      fallbackText: "made from HOST and PORT",
    },
    "an http or https URL without query and fragment",
    isPublicUrl,
  ),
  databaseUrl: checkedText(
    {
      name: "DATABASE_URL",
      description: "Postgres to work on; without it the embedded database in DATA_DIR is used.",
      fallback: null,
      fallbackText: "the embedded database",
    },
    "a URL such as postgres://user:password@host:5432/name",
    isDatabaseUrl,
    true,
  ),
  databaseSchema: checkedText(
    {
      name: "DATABASE_SCHEMA",
      description: "Schema that holds the tables; one per workspace.",
      fallback: "workspace",
    },
    "a letter or underscore, then letters, digits and underscores, 63 at most; not starting with pg_",
    (text) => /^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(text) && !/^(pg_|information_schema$)/i.test(text),
  ),
  databasePoolSize: wholeNumber(
    { name: "DATABASE_POOL_SIZE", description: "Connections to Postgres at most.", fallback: 10 },
    1,
    1000,
  ),
  databaseStatementTimeoutMilliseconds: wholeNumber(
    {
      name: "DATABASE_STATEMENT_TIMEOUT_MS",
      description: "Time one statement may take on Postgres; 0 = no limit. The embedded database knows none.",
      fallback: 30_000,
    },
    0,
    3_600_000,
  ),
  modelOnConflict: oneOf<ConflictPolicy>(
    {
      name: "MODEL_ON_CONFLICT",
      description:
        "What a start does where model file and metadata APIs have changed the same: refuse, or take one of the two.",
      fallback: "refuse",
    },
    conflictPolicies,
  ),
  modelAllowRemovals: oneOf<"0" | "1">(
    {
      name: "MODEL_ALLOW_REMOVALS",
      description:
        "1: objects, fields and options that the model file has no longer are deleted on start, with what they hold.",
      fallback: "0",
    },
    ["0", "1"],
  ),
  dataDir: checkedText(
    {
      name: "DATA_DIR",
      description: "Folder of the embedded database and of the secrets that were made on the first start.",
      fallback: "./data",
    },
    "a path",
    (text) => !text.includes("\0"),
  ),
  adminApiKey: secretText(
    {
      name: "ADMIN_API_KEY",
      description: "Key that may do everything.",
      fallback: null,
      fallbackText: "made on the first start, printed once and kept in DATA_DIR",
    },
    16,
  ),
  appSecret: secretText(
    {
      name: "APP_SECRET",
      description: "Secret that signs what the server hands out; replicas must share it.",
      fallback: null,
      fallbackText: "made on the first start and kept in DATA_DIR",
    },
    32,
  ),
  logLevel: oneOf<LogLevel>(
    { name: "LOG_LEVEL", description: "How much is logged, from nothing to everything.", fallback: "info" },
    logLevels,
  ),
  maxBodyBytes: wholeNumber(
    {
      name: "MAX_BODY_BYTES",
      description: "Largest request body; larger ones are answered 413.",
      fallback: 10 * 1024 * 1024,
    },
    1024,
    1024 * 1024 * 1024,
  ),
  requestTimeoutMilliseconds: wholeNumber(
    {
      name: "REQUEST_TIMEOUT_MS",
      description: "Time a client has to send a whole request.",
      fallback: 60_000,
    },
    1000,
    3_600_000,
  ),
  corsOrigins: textList(
    {
      name: "CORS_ORIGINS",
      description: "Origins whose pages may call the server from a browser, between commas; * for all.",
      fallback: [],
      fallbackText: "none",
    },
    "origins such as https://app.example.com between commas, or *",
    isOrigin,
  ),
  allowPrivateWebhookTargets: onOrOff({
    name: "ALLOW_PRIVATE_WEBHOOK_TARGETS",
    description:
      "Whether webhooks may be sent into private networks; the workspace setting of the same name allows it too.",
    fallback: false,
  }),
  webhookTimeoutMilliseconds: wholeNumber(
    { name: "WEBHOOK_TIMEOUT_MS", description: "Time a receiver of a webhook has to answer.", fallback: 5000 },
    100,
    60_000,
  ),
  webhookLogDays: wholeNumber(
    {
      name: "WEBHOOK_LOG_DAYS",
      description: "Days that webhook deliveries which are over stay in the log.",
      fallback: 30,
    },
    1,
    3650,
  ),
  graphqlMaxDepth: wholeNumber(
    {
      name: "GRAPHQL_MAX_DEPTH",
      description: "Fields inside each other in a GraphQL document; a connection takes three.",
      fallback: defaultGraphqlLimits.depth,
    },
    1,
    60,
  ),
  graphqlMaxFields: wholeNumber(
    {
      name: "GRAPHQL_MAX_FIELDS",
      description: "Fields selected in a GraphQL document, fragments counted where they are spread.",
      fallback: defaultGraphqlLimits.fields,
    },
    1,
    100_000,
  ),
  graphqlMaxRootFields: wholeNumber(
    {
      name: "GRAPHQL_MAX_ROOT_FIELDS",
      description: "Fields at the root of a GraphQL operation.",
      fallback: defaultGraphqlLimits.rootFields,
    },
    1,
    1000,
  ),
  graphqlMaxComplexity: wholeNumber(
    {
      name: "GRAPHQL_MAX_COMPLEXITY",
      description: "Complexity of a GraphQL operation: 1 and each relation it selects.",
      fallback: defaultGraphqlLimits.complexity,
    },
    1,
    100_000,
  ),
  graphqlMaxDocumentBytes: wholeNumber(
    {
      name: "GRAPHQL_MAX_DOCUMENT_BYTES",
      description: "Bytes of a GraphQL document, without its variables.",
      fallback: defaultGraphqlLimits.documentBytes,
    },
    100,
    10 * 1024 * 1024,
  ),
} as const;

function isOrigin(text: string): boolean {
  return text === "*" || (URL.canParse(text) && new URL(text).origin === text);
}

function isDatabaseUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return (protocol === "http:" || protocol === "https:") && search === "" && hash === "";
}
