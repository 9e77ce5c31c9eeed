import { expect, test } from "vitest";
import { referenceOf } from "./reference-of.js";

const files = referenceOf({
  workspace: { displayName: "Space" },
  objects: [
    { nameSingular: "rocket", namePlural: "rockets", fields: [{ name: "name", type: "TEXT" }] },
    {
      nameSingular: "pad",
      namePlural: "pads",
      fields: [
        {
          name: "rocket",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "rocket", inverseField: "pads" },
        },
      ],
    },
  ],
});

test("the page of the data model, in Markdown", () => {
  expect(files.get("data-model.md")).toMatchInlineSnapshot(`
    "# Data model

    Every box is an object and leads to its page; a line starts at the field that points to another object. Each object also has an \`id\`, the times of its creation and last change, and what else the system keeps of every record.

    ![Objects and how they relate](data-model.svg)

    <a id="objects"></a>

    ## Objects

    | Object | Name | Fields | GraphQL | What a record is |
    | --- | --- | --- | --- | --- |
    | [Pads](objects/pads.md) | \`pads\` | 9 | [types](graphql/pads.md) | One record of pads |
    | [Rockets](objects/rockets.md) | \`rockets\` | 9 | [types](graphql/rockets.md) | One record of rockets |
    "
  `);
});

test("the page of the data model, on the site", () => {
  expect(files.get("site/data-model.html")).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Data model · Space</title>
    <meta name="description" content="The 2 objects of Space and how they relate." />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="assets/style.css" />
    <script src="assets/theme.js"></script>
    <script defer="defer" src="assets/samples.js"></script>
    <script defer="defer" src="assets/search.js"></script>
    </head>
    <body data-root="">
    <a class="skip" href="#page-content">Skip to the content</a>
    <header>
    <a class="brand" href="index.html">Space</a>
    <div class="search" role="search" hidden="hidden">
    <label for="page-search">Search</label>
    <input id="page-search" type="search" autocomplete="off" spellcheck="false" placeholder="Objects, fields, guides" aria-describedby="page-search-status" aria-controls="page-search-results" />
    <ul id="page-search-results" hidden="hidden"></ul>
    <p id="page-search-status" role="status"></p>
    </div>
    <button id="page-theme" type="button" hidden="hidden">Dark</button>
    </header>
    <div class="layout">
    <nav class="pages" aria-label="Pages">
    <ul>
    <li class="start"><a href="index.html">Overview</a></li>
    <li class="start"><a href="data-model.html" aria-current="page">Data model</a></li>
    <li class="guides"><a href="guides/authentication.html">Authentication</a></li>
    <li class="guides"><a href="guides/batches.html">Batches and upsert</a></li>
    <li class="guides"><a href="guides/filters.html">Filters and order</a></li>
    <li class="guides"><a href="guides/pagination.html">Pagination</a></li>
    <li class="guides"><a href="guides/errors.html">Errors</a></li>
    <li class="guides"><a href="guides/webhooks.html">Webhooks</a></li>
    <li class="guides"><a href="guides/metadata.html">Metadata: the model over REST</a></li>
    <li class="guides"><a href="guides/metadata-graphql.html">Metadata: the model over GraphQL</a></li>
    <li class="guides"><a href="guides/graphql-types.html">GraphQL: search and shared types</a></li>
    </ul>
    </nav>
    <main id="page-content" tabindex="-1">
    <h1>Data model</h1>
    <p>Every box is an object and leads to its page; a line starts at the field that points to another object. Each object also has an <code>id</code>, the times of its creation and last change, and what else the system keeps of every record.</p>
    <div class="wide" role="region" aria-label="Diagram of the data model" tabindex="0">
    <svg xmlns="http://www.w3.org/2000/svg" class="diagram" viewBox="0 0 592 112" width="592" height="112" role="group" aria-labelledby="diagram-title diagram-description">
    <title id="diagram-title">Objects and how they relate</title>
    <desc id="diagram-description">2 objects. Each box names an object and the fields by which it points to others; a line leads from such a field to the object.</desc>
    <defs><marker id="diagram-one" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker><marker id="diagram-many" viewBox="0 0 6 6" refX="3" refY="3" markerWidth="6" markerHeight="6"><circle class="head" cx="3" cy="3" r="2.5"/></marker></defs>
    <path class="line" d="M264 70L290 70Q296 70 296 64L296 38Q296 32 302 32L328 32" marker-start="url(#diagram-many)" marker-end="url(#diagram-one)"><title>pad.rocket → Rocket</title></path>
    <g>
    <rect class="box" x="24" y="24" width="240" height="64" rx="6"/>
    <path class="rule" d="M24 57h240"/>
    <a href="objects/pads.html"><text class="name" x="36" y="47">Pad</text></a>
    <a href="objects/rockets.html"><text class="field" x="36" y="74">rocket → Rocket</text></a>
    </g>
    <g>
    <rect class="box" x="328" y="24" width="240" height="36" rx="6"/>
    <a href="objects/rockets.html"><text class="name" x="340" y="47">Rocket</text></a>
    </g>
    </svg>
    </div>
    <h2 id="objects"><a class="place" href="#objects">Objects</a></h2>
    <div class="wide" role="region" aria-label="Objects" tabindex="0">
    <table>
    <caption>Objects</caption>
    <thead><tr><th scope="col">Object</th><th scope="col">Name</th><th scope="col">Fields</th><th scope="col">GraphQL</th><th scope="col">What a record is</th></tr></thead>
    <tbody>
    <tr><th scope="row"><a href="objects/pads.html">Pads</a></th><td><code>pads</code></td><td>9</td><td><a href="graphql/pads.html">types</a></td><td>One record of pads</td></tr>
    <tr><th scope="row"><a href="objects/rockets.html">Rockets</a></th><td><code>rockets</code></td><td>9</td><td><a href="graphql/rockets.html">types</a></td><td>One record of rockets</td></tr>
    </tbody>
    </table>
    </div>
    </main>
    </div>
    </body>
    </html>
    "
  `);
});

test("the list for agents", () => {
  expect(files.get("llms.txt")).toMatchInlineSnapshot(`
    "# Space API

    > REST and GraphQL over the records and the data model of one workspace. Every request carries an API key as \`Authorization: Bearer <key>\`.

    - [All of it in one file](agents.md): rules, objects, fields and operations, without samples
    - [OpenAPI of REST Core](openapi/core.json)
    - [OpenAPI of REST Metadata](openapi/metadata.json)
    - [Schema of GraphQL Core](graphql/core.graphql)
    - [Schema of GraphQL Metadata](graphql/metadata.graphql)

    ## Start

    - [Space: API reference](README.md): The REST and GraphQL APIs of Space, over 2 objects.
    - [Data model](data-model.md): The 2 objects of Space and how they relate.

    ## Guides

    - [Authentication](guides/authentication.md): API keys, what their roles allow, and how many requests they may make.
    - [Batches and upsert](guides/batches.md): Up to 60 records in one request, and how records are created or updated as it comes.
    - [Filters and order](guides/filters.md): How conditions are written, which comparisons there are, and how records are ordered.
    - [Pagination](guides/pagination.md): How long lists are read page by page, without gaps or repetitions.
    - [Errors](guides/errors.md): What a refusal answers, over REST and GraphQL, and what every code means.
    - [Webhooks](guides/webhooks.md): How other systems hear of changes: what is sent, how it is signed, and when it is sent again.
    - [Metadata: the model over REST](guides/metadata.md): How objects, fields, relations, API keys, roles, webhooks and settings are managed over REST.
    - [Metadata: the model over GraphQL](guides/metadata-graphql.md): Queries, mutations and types of GraphQL Metadata.
    - [GraphQL: search and shared types](guides/graphql-types.md): The search over all objects, and the types that requests on all objects use.

    ## Objects

    - [Pads](objects/pads.md): One record of pads.
    - [Rockets](objects/rockets.md): One record of rockets.

    ## GraphQL by object

    - [Pads in GraphQL](graphql/pads.md): Queries, mutations, inputs and filters of Pads.
    - [Rockets in GraphQL](graphql/rockets.md): Queries, mutations, inputs and filters of Rockets.
    "
  `);
});

test("the beginning of an object's page", () => {
  expect(files.get("objects/pads.md")?.split('<a id="operations">')[0]).toMatchInlineSnapshot(`
    "# Pads

    One record of pads.

    - Names in the APIs: \`pad\` and \`pads\`; a custom object.
    - A record is named to people by [\`name\`](#field-name).
    - A create needs no field.
    - In GraphQL: [queries, mutations and inputs of Pads](../graphql/pads.md).

    <a id="fields"></a>

    ## Fields

    | Field | Type | What it holds |
    | --- | --- | --- |
    | <a id="field-id"></a>\`id\` | UUID · **unique** · **given once** · **system** | Primary key of the record. |
    | <a id="field-createdAt"></a>\`createdAt\` | Date and time · **system** | When the record was created. Kept in UTC with milliseconds; without an offset it is taken as UTC. Default: the time of the creation. |
    | <a id="field-updatedAt"></a>\`updatedAt\` | Date and time · **read only** · **system** | When the record last changed. Kept in UTC with milliseconds; without an offset it is taken as UTC. Default: the time of the creation. |
    | <a id="field-deletedAt"></a>\`deletedAt\` | Date and time · **system** | When the record was soft-deleted. Kept in UTC with milliseconds; without an offset it is taken as UTC. |
    | <a id="field-createdBy"></a>\`createdBy\` | Actor · **system** | Actor that created the record. Parts: \`source\` (\`EMAIL\`, \`CALENDAR\`, \`WORKFLOW\`, \`AGENT\`, \`API\`, \`IMPORT\`, \`MANUAL\`, \`SYSTEM\`, \`WEBHOOK\`, \`APPLICATION\`), \`workspaceMemberId\`, \`name\`, \`context\`. Who it was is filled in by the server; of what is given, source and context count. |
    | <a id="field-updatedBy"></a>\`updatedBy\` | Actor · **read only** · **system** | Actor that last modified the record. Parts: \`source\` (\`EMAIL\`, \`CALENDAR\`, \`WORKFLOW\`, \`AGENT\`, \`API\`, \`IMPORT\`, \`MANUAL\`, \`SYSTEM\`, \`WEBHOOK\`, \`APPLICATION\`), \`workspaceMemberId\`, \`name\`, \`context\`. Who it was is filled in by the server; of what is given, source and context count. |
    | <a id="field-position"></a>\`position\` | Position · **system** | Place of the record in manual order. \`first\` and \`last\` become the number that puts the record there. |
    | <a id="field-name"></a>\`name\` | Text | Name. Empty text is no value; it reads back as empty text. |
    | <a id="field-rocket"></a>\`rocketId\`, as a record \`rocket\` | Relation to one [Rocket](rockets.md) | Rocket. |

    <a id="relations"></a>

    ## Relations

    | Relation | Leads to | Other side | When the other is destroyed, this record |
    | --- | --- | --- | --- |
    | \`rocket\` | one [Rocket](rockets.md) | \`rocket.pads\` | loses the relation |

    Records answer the id of a relation to one; \`depth=1\` adds the related records, over GraphQL the selection does.

    <a id="filters"></a>

    ## Filters, order, groups

    What can stand in \`filter\`, \`order_by\` and \`group_by\`, and in the inputs of GraphQL of the same meaning. How it is written: [Filters](../guides/filters.md).

    | Path | Comparators | Order | Group |
    | --- | --- | --- | --- |
    | \`id\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | yes |
    | \`createdAt\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | yes |
    | \`updatedAt\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | yes |
    | \`deletedAt\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | yes |
    | \`createdBy.source\` | \`eq\` \`neq\` \`in\` \`containsAny\` \`is\` \`isEmptyArray\` | yes | yes |
    | \`createdBy.workspaceMemberId\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | yes |
    | \`createdBy.name\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` \`like\` \`ilike\` \`startsWith\` \`endsWith\` | yes | yes |
    | \`createdBy.context\` | \`is\` \`like\` | no | no |
    | \`updatedBy.source\` | \`eq\` \`neq\` \`in\` \`containsAny\` \`is\` \`isEmptyArray\` | yes | yes |
    | \`updatedBy.workspaceMemberId\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | yes |
    | \`updatedBy.name\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` \`like\` \`ilike\` \`startsWith\` \`endsWith\` | yes | yes |
    | \`updatedBy.context\` | \`is\` \`like\` | no | no |
    | \`position\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | no |
    | \`name\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` \`like\` \`ilike\` \`startsWith\` \`endsWith\` | yes | yes |
    | \`rocket.…\` | as of [Rockets](rockets.md#filters) | yes | yes |
    | \`rocketId\` | \`eq\` \`neq\` \`gt\` \`gte\` \`lt\` \`lte\` \`in\` \`is\` | yes | yes |

    "
  `);
});
