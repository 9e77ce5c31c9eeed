import { samplesScript, searchScript, themeScript } from "./scripts.js";
import { siteStyle } from "./style.js";

/** The files that all pages of a site use; the same for every model. */
export const siteAssets: readonly { readonly name: string; readonly text: string }[] = [
  { name: "samples.js", text: samplesScript },
  { name: "search.js", text: searchScript },
  { name: "style.css", text: siteStyle },
  { name: "theme.js", text: themeScript },
];
