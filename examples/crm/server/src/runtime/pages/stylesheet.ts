/** Colours in pairs of at least 4.5 : 1 on every background they are used on, in light and in dark. */
const colours = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f7f9; --code: #eef0f4; --line: #d3d8e0; --edge: #7b8494;
  --text: #1b1f26; --quiet: #565f6d; --accent: #2b50c8; --on-accent: #ffffff;
  --bad: #b3261e; --bad-panel: #fdecea; --good: #17693a; --good-panel: #e8f5ec; --warn: #7a4b00; --warn-panel: #fdf3dc;
  --token-key: #2b50c8; --token-text: #17693a; --token-number: #8a3ba8; --token-word: #a3410c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --panel: #1c2027; --code: #232832; --line: #39404c; --edge: #7f8999;
    --text: #e8ebf0; --quiet: #a9b2c0; --accent: #9db4ff; --on-accent: #10131a;
    --bad: #ff9d94; --bad-panel: #3a1d1b; --good: #86d9a3; --good-panel: #16301f; --warn: #f1c56b; --warn-panel: #352a12;
    --token-key: #9db4ff; --token-text: #86d9a3; --token-number: #dba6f0; --token-word: #f3b183;
  }
}`;

const basics = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1.05rem; } h4 { font-size: .95rem; }
p, ul, ol, dl, pre, table { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, textarea, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875rem; }
code { background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; }
pre { background: var(--code); border-radius: .4rem; padding: .75rem; overflow: auto; }
pre code { background: none; padding: 0; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; z-index: 2; background: var(--page); padding: .5rem .75rem; }
.quiet { color: var(--quiet); font-weight: normal; }
.only-read { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .6rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--panel); }
.top nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.top nav a { padding: .35rem 0; text-decoration: none; }
.top nav a[aria-current] { color: var(--text); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.workspace { margin: 0; font-weight: 650; overflow-wrap: anywhere; }
.account { margin: 0 0 0 auto; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; color: var(--quiet); font-size: .9rem; }
main { padding: 1.5rem 1.25rem 4rem; }
.narrow main { max-width: 60rem; margin: 0 auto; }
@media (prefers-reduced-motion: no-preference) { .skip { transition: left .1s; } }`;

const forms = `
label, legend { font-weight: 600; }
.field { margin: 0 0 1.1rem; max-width: 36rem; }
.field label { display: block; margin-bottom: .2rem; }
.hint { margin: 0 0 .3rem; color: var(--quiet); font-size: .9rem; }
.problem { margin: .3rem 0 0; color: var(--bad); font-size: .9rem; }
input, select, textarea { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--edge); border-radius: .35rem; padding: .45rem .6rem; max-width: 100%; }
input:not([type=checkbox]), select { width: 100%; min-height: 2.5rem; }
textarea { width: 100%; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875rem; line-height: 1.5; resize: vertical; tab-size: 2; }
[aria-invalid=true] { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 0 0 1rem; padding: .75rem; min-width: 0; }
.checks { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; }
.checks label { display: inline-flex; align-items: center; gap: .4rem; font-weight: normal; min-height: 1.75rem; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.5rem; font: inherit; font-weight: 600; padding: .4rem .9rem; border-radius: .35rem; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none; }
button.plain, .button.plain { background: transparent; color: var(--accent); border-color: var(--edge); }
button.danger { background: transparent; border-color: var(--bad); color: var(--bad); }
button.small { min-height: 2rem; padding: .2rem .6rem; font-size: .875rem; }
button:disabled { opacity: .55; cursor: default; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin: 0 0 1rem; }
.actions form { margin: 0; }`;

const parts = `
section { margin: 0 0 2.25rem; }
.heading { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; margin-bottom: .75rem; }
.heading h2 { margin: 0; }
.panel { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; background: var(--panel); }
.banner { border: 1px solid; border-radius: .4rem; padding: .7rem .9rem; margin: 0 0 1.25rem; overflow-wrap: anywhere; }
.banner p { margin: 0; } .banner p + p { margin-top: .4rem; }
.notice { color: var(--good); background: var(--good-panel); } .refusal { color: var(--bad); background: var(--bad-panel); }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
.scroll table { margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--quiet); font-size: .85rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
td time { white-space: nowrap; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; }
dl.facts dt { color: var(--quiet); } dl.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.tag { display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .8rem; font-weight: 600; border: 1px solid; white-space: nowrap; }
.tag.good { color: var(--good); background: var(--good-panel); } .tag.bad { color: var(--bad); background: var(--bad-panel); }
.tag.warn { color: var(--warn); background: var(--warn-panel); } .tag.neutral { color: var(--quiet); }
.secret { display: flex; flex-wrap: wrap; gap: .5rem; }
.secret input { flex: 1 1 16rem; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875rem; }
details > summary { cursor: pointer; padding: .35rem 0; }
.objects > details { border-top: 1px solid var(--line); } .objects > details[open] { padding-bottom: .6rem; }
@media (max-width: 40rem) {
  .top, main { padding-left: 1rem; padding-right: 1rem; }
  .account { margin-left: 0; }
  table.cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; margin-bottom: .75rem; }
  .cards th, .cards td { border: 0; padding: .15rem 0; }
  .cards td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
  dl.facts { grid-template-columns: 1fr; gap: .1rem; } dl.facts dd { margin-bottom: .6rem; }
}`;

const playground = `
.playground { display: grid; grid-template-columns: minmax(15rem, 21rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.apis { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 1rem; }
.apis button { background: transparent; color: var(--accent); border-color: var(--edge); }
.apis button[aria-pressed=true] { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
.index { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow: auto; background: var(--panel); }
.index ul { list-style: none; margin: 0 0 .25rem; padding: 0; }
.index summary { font-weight: 600; overflow-wrap: anywhere; }
.index li button, .link { display: flex; gap: .5rem; justify-content: flex-start; align-items: baseline; width: 100%; min-height: 2rem; padding: .25rem .4rem; text-align: left; font-weight: normal; font-size: .9rem; background: transparent; color: var(--text); border: 0; border-radius: .3rem; overflow-wrap: anywhere; }
.index li button:hover, .index li button[aria-current=true] { background: var(--code); }
.link { display: inline; width: auto; min-height: 0; padding: 0; color: var(--accent); text-decoration: underline; font: inherit; }
.method { flex: none; min-width: 3.7em; font: 700 .72rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.method.get { color: var(--good); } .method.post, .method.put, .method.patch { color: var(--accent); } .method.delete { color: var(--bad); }
.path { display: block; overflow-wrap: anywhere; }
.parameters { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 0 1.25rem; }
details.hint p { margin: .2rem 0 .5rem; } details.hint summary { padding: 0; }
.workbench { margin-bottom: 1.5rem; }
@media (min-width: 80rem) { .workbench { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.25rem; } .workbench .answer { border-top: 0; padding-top: 0; } .workbench .answer pre { max-height: 44rem; } }
.editor { display: grid; grid-template-columns: auto minmax(0, 1fr); border: 1px solid var(--edge); border-radius: .35rem; background: var(--page); overflow: hidden; }
.editor:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
.editor pre { height: 0; min-height: 100%; margin: 0; padding: .45rem .5rem; border-radius: 0; text-align: right; color: var(--quiet); overflow: hidden; line-height: 1.5; user-select: none; }
.editor textarea { border: 0; border-radius: 0; white-space: pre; overflow: auto; display: block; }
.editor textarea:focus { outline: none; }
.answer { border-top: 1px solid var(--line); padding-top: 1rem; }
.answer pre { max-height: 36rem; }
.tree { border-left: 1px solid var(--line); padding-left: .75rem; }
.tree dt { font-weight: 600; } .tree dd { margin: 0 0 .5rem; color: var(--quiet); }
.k { color: var(--token-key); } .s { color: var(--token-text); } .n { color: var(--token-number); } .w { color: var(--token-word); }
@media (max-width: 56rem) { .playground { grid-template-columns: minmax(0, 1fr); } .index { position: static; max-height: 22rem; } }`;

/** The one style sheet of all pages. */
export const stylesheet = [colours, basics, forms, parts, playground].join("\n");
