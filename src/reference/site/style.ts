/** Colours by their use, in both themes; text on its ground has a contrast of 4.5 to 1 at least. */
export const themes = {
  light: {
    ground: "#ffffff",
    raised: "#f6f7f9",
    text: "#1a1d23",
    quiet: "#454c59",
    line: "#c9ced6",
    border: "#767d89",
    link: "#0b57d0",
    mark: "#0b57d0",
    get: "#0b57d0",
    post: "#146c2e",
    put: "#7a4a00",
    patch: "#7a4a00",
    delete: "#b3261e",
  },
  dark: {
    ground: "#14171c",
    raised: "#1e232b",
    text: "#eef1f5",
    quiet: "#c3cad5",
    line: "#3b4350",
    border: "#7d8797",
    link: "#8ab4f8",
    mark: "#8ab4f8",
    get: "#8ab4f8",
    post: "#7fd39a",
    put: "#f2c36b",
    patch: "#f2c36b",
    delete: "#f5a097",
  },
} as const;

function variables(theme: keyof typeof themes): string {
  return Object.entries(themes[theme])
    .map(([name, color]) => `--${name}:${color};`)
    .join("");
}

/** The one style sheet of a site. */
export const siteStyle = `:root{${variables("light")}color-scheme:light}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${variables("dark")}color-scheme:dark}}
:root[data-theme=dark]{${variables("dark")}color-scheme:dark}
*{box-sizing:border-box}
html{scroll-padding-top:6.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;top:0;z-index:3;padding:.6rem 1rem;background:var(--ground)}
.skip:focus{left:0}
header{position:sticky;top:0;z-index:2;display:flex;gap:1rem;align-items:center;padding:.55rem 1.25rem;background:var(--ground);border-bottom:1px solid var(--line)}
.brand{font-weight:650;color:var(--text);text-decoration:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0}
.brand:hover{text-decoration:underline}
.search{position:relative;flex:1 1 12rem;max-width:32rem;margin-left:auto}
.search label,#page-search-status{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.search input{width:100%;font:inherit;padding:.35rem .7rem;color:var(--text);background:var(--ground);border:1px solid var(--border);border-radius:6px}
.search input::placeholder{color:var(--quiet);opacity:1}
#page-search-results{position:absolute;right:0;left:0;top:calc(100% + .3rem);max-height:70vh;overflow:auto;margin:0;padding:.3rem;list-style:none;background:var(--ground);border:1px solid var(--border);border-radius:6px;box-shadow:0 8px 24px rgb(0 0 0/.25)}
#page-search-results a{display:block;padding:.35rem .6rem;border-radius:4px;text-decoration:none;color:var(--text)}
#page-search-results a:hover,#page-search-results a:focus{background:var(--raised)}
#page-search-results span{display:block;font-size:.85rem;color:var(--quiet)}
button{font:inherit;font-size:.9rem;padding:.3rem .7rem;color:var(--text);background:var(--raised);border:1px solid var(--border);border-radius:6px;cursor:pointer}
.layout{display:grid;grid-template-columns:15rem minmax(0,1fr) 14rem;gap:2.5rem;max-width:100rem;margin:0 auto;padding:0 1.25rem}
.pages,.contents{position:sticky;top:3.6rem;align-self:start;max-height:calc(100vh - 3.6rem);overflow:auto;padding:1.5rem 0;font-size:.93rem}
.pages ul,.contents ul{list-style:none;margin:0;padding:0}
.pages a,.contents a{display:block;padding:.25rem .6rem;border-radius:4px;color:var(--quiet);text-decoration:none}
.pages a:hover,.contents a:hover{background:var(--raised);color:var(--text);text-decoration:underline}
.pages a[aria-current]{background:var(--raised);color:var(--text);font-weight:600}
.contents p{margin:0 .6rem .3rem;font-weight:600}
.contents .level-3 a{padding-left:1.4rem}
main{padding:1.2rem 0 5rem;min-width:0}
h1{font-size:2rem;line-height:1.2;margin:.6rem 0 1rem}
h2{font-size:1.45rem;margin:2.6rem 0 .8rem;padding-top:.6rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;margin:2rem 0 .6rem}
h4{font-size:1rem;margin:.4rem 0 .6rem}
p,li{max-width:75ch}
h1,h2,h3{text-wrap:balance}
.place{color:inherit;text-decoration:none}
.place:hover{text-decoration:underline}
code{font:.9em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
p code,li code,td code,th code{padding:.08em .3em;background:var(--raised);border-radius:4px}
a code{color:inherit}
figure{margin:.8rem 0;min-width:0}
figcaption{font-size:.88rem;color:var(--quiet);margin-bottom:.25rem}
figcaption span::before{content:"· "}
pre{position:relative;margin:0;padding:.8rem 1rem;overflow:auto;max-height:36rem;background:var(--raised);border:1px solid var(--line);border-radius:6px;tab-size:2}
pre code{font-size:.84rem}
.code{position:relative}
.code button{position:absolute;top:.4rem;right:.4rem;font-size:.8rem;padding:.15rem .5rem}
.wide{overflow:auto;margin:.8rem 0}
table{border-collapse:collapse;width:100%;font-size:.93rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.45rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{background:var(--raised);white-space:nowrap}
tbody th{font-weight:400}
tr:target{outline:2px solid var(--mark);outline-offset:-2px}
.long{min-width:14rem}
.columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem}
.endpoint{margin:.4rem 0}
.method{display:inline-block;padding:0 .5rem;font-size:.8rem;font-weight:700;border:1px solid currentColor;border-radius:4px}
${(["get", "post", "put", "patch", "delete"] as const).map((method) => `.${method}{color:var(--${method})}`).join("")}
details{margin:.8rem 0}
summary{cursor:pointer;padding:.2rem 0}
.languages{position:sticky;top:3.4rem;z-index:1;display:flex;flex-wrap:wrap;gap:.2rem .4rem;align-items:center;margin:0 0 1rem;padding:.4rem 0;background:var(--ground);border:0}
.languages legend{float:left;padding:0;margin-right:.4rem;color:var(--quiet)}
.languages input{margin:0 0 0 .4rem}
:root:has(#language-curl:checked) .sample:not([data-language=curl]),:root:has(#language-typescript:checked) .sample:not([data-language=typescript]),:root:has(#language-python:checked) .sample:not([data-language=python]){display:none}
.diagram{display:block;font-family:inherit;height:auto;max-width:max(100%,52rem)}
.diagram.large{max-width:none}
.diagram .box{fill:var(--raised);stroke:var(--border)}
.diagram .system .box{fill:var(--ground);stroke-dasharray:4 3}
.diagram .rule{stroke:var(--line)}
.diagram .name{font-size:15px;font-weight:600;fill:var(--text)}
.diagram .caption{font-size:16px;font-weight:600;fill:var(--text)}
.diagram .field{font-size:12px;fill:var(--quiet)}
.diagram .line{fill:none;stroke:var(--border);stroke-width:1.4}
.diagram .line:hover{stroke:var(--mark);stroke-width:3}
.diagram .head{fill:var(--border)}
.diagram a:hover text,.diagram a:focus text{text-decoration:underline;fill:var(--link)}
@media (max-width:75rem){.layout{grid-template-columns:14rem minmax(0,1fr)}.contents{display:none}}
@media (max-width:62rem){.columns{grid-template-columns:minmax(0,1fr)}}
@media (max-width:48rem){.layout{display:block;padding:0 1rem}header{flex-wrap:wrap;position:static;padding:.55rem 1rem}.search{order:3;flex-basis:100%;max-width:none}#page-theme{margin-left:auto}.pages{position:static;max-height:none;padding:.6rem 0;border-bottom:1px solid var(--line)}.pages ul{display:flex;flex-wrap:wrap}.languages{top:0}h1{font-size:1.6rem}}
@media print{header,.pages,.contents,.languages,.code button{display:none}.layout{display:block}pre{max-height:none;white-space:pre-wrap}}
`;
