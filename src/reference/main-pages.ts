import { sharedTypesPage } from "./graphql/shared-types-page.js";
import { authenticationPage } from "./guides/authentication-page.js";
import { batchesPage } from "./guides/batches-page.js";
import { dataModelPage } from "./guides/data-model-page.js";
import { errorsPage } from "./guides/errors-page.js";
import { filtersPage } from "./guides/filters-page.js";
import { metadataGraphqlPage, metadataPage } from "./guides/metadata-page.js";
import { overviewPage } from "./guides/overview-page.js";
import { paginationPage } from "./guides/pagination-page.js";
import { webhooksPage } from "./guides/webhooks-page.js";
import type { Page } from "./page.js";
import type { Reference } from "./reference.js";

/** The pages that every workspace has; the first is where readers start. */
export function mainPages(reference: Reference): readonly Page[] {
  return [
    overviewPage(reference),
    dataModelPage(reference),
    authenticationPage(reference),
    batchesPage(reference),
    filtersPage(),
    paginationPage(reference),
    errorsPage(),
    webhooksPage(reference),
    metadataPage(),
    metadataGraphqlPage(reference),
    sharedTypesPage(reference),
  ];
}
