/** What lets a server start although its model file has lost something that the database holds. */
export const operatorAllowsRemoval =
  "Save what is worth keeping, then start the server once with MODEL_ALLOW_REMOVALS=1.";
