/** The scripts of a site. Each is small, works from a file, and only adds to pages that can be read without it. */

/** Sets the theme that the reader chose before the page is shown, and the button that changes it. */
export const themeScript = `(() => {
  const root = document.documentElement;
  const stored = () => {
    try { return localStorage.getItem("theme"); } catch { return null; }
  };
  const keep = (theme) => {
    try { localStorage.setItem("theme", theme); } catch { /* Some browsers keep nothing for pages from files. */ }
  };
  const chosen = stored();
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;
  const isDark = () =>
    root.dataset.theme === "dark" || (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("page-theme");
    const show = () => { button.textContent = isDark() ? "Light" : "Dark"; };
    button.hidden = false;
    button.setAttribute("aria-label", "Change between light and dark");
    show();
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      keep(root.dataset.theme);
      show();
    });
  });
})();
`;

/** Buttons that copy code, and the language of samples that the reader chose last. */
export const samplesScript = `(() => {
  for (const pre of document.querySelectorAll("pre")) {
    const frame = document.createElement("div");
    frame.className = "code";
    pre.replaceWith(frame);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const text = pre.textContent;
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(pre);
        button.textContent = document.execCommand("copy") ? "Copied" : "Press Ctrl+C";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
    frame.append(pre, button);
  }
  const choices = document.querySelectorAll("input[name=language]");
  let last = null;
  try { last = localStorage.getItem("language"); } catch { /* Nothing is kept. */ }
  for (const choice of choices) {
    if (choice.value === last) choice.checked = true;
    choice.addEventListener("change", () => {
      try { localStorage.setItem("language", choice.value); } catch { /* Nothing is kept. */ }
    });
  }
})();
`;

/** Finds pages, fields and types; the index is loaded when somebody begins to search. */
export const searchScript = `(() => {
  const { root } = document.body.dataset;
  const box = document.querySelector(".search");
  const input = document.getElementById("page-search");
  const results = document.getElementById("page-search-results");
  const status = document.getElementById("page-search-status");
  box.hidden = false;
  let loading = null;
  const load = () => (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = root + "assets/search-index.js";
    script.onload = () => resolve(window.searchIndex);
    script.onerror = reject;
    document.head.append(script);
  }));
  const rank = ([title, , , words], query) => {
    const name = title.toLowerCase();
    if (name === query) return 0;
    if (name.startsWith(query)) return 1;
    if (name.includes("." + query)) return 2;
    if (name.includes(query)) return 3;
    const text = name + " " + words.toLowerCase();
    return query.split(/\\s+/).every((word) => text.includes(word)) ? 4 : null;
  };
  const find = async () => {
    const query = input.value.trim().toLowerCase();
    const index = query === "" ? [] : await load();
    if (query !== input.value.trim().toLowerCase()) return;
    const found = index
      .map((entry) => ({ entry, place: rank(entry, query) }))
      .filter(({ place }) => place !== null)
      .sort((a, b) => a.place - b.place)
      .slice(0, 30);
    results.replaceChildren(...found.map(({ entry: [title, href, kind] }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + href;
      link.textContent = title;
      const note = document.createElement("span");
      note.textContent = kind;
      link.append(note);
      item.append(link);
      return item;
    }));
    results.hidden = found.length === 0;
    status.textContent = query === "" ? "" : found.length === 0 ? "Nothing found" : found.length + " found";
  };
  const links = () => [...results.querySelectorAll("a")];
  input.addEventListener("input", find);
  input.addEventListener("focus", () => { load().catch(() => {}); if (input.value !== "") find(); });
  box.addEventListener("keydown", (event) => {
    const all = [input, ...links()];
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape") { results.hidden = true; input.focus(); }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      all[(at + (event.key === "ArrowDown" ? 1 : all.length - 1)) % all.length].focus();
    }
    if (event.key === "Enter" && at === 0) links()[0]?.click();
  });
  box.addEventListener("focusout", (event) => { if (!box.contains(event.relatedTarget)) results.hidden = true; });
  addEventListener("keydown", (event) => {
    const isTyping = document.activeElement.matches("input, textarea");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) { event.preventDefault(); input.focus(); }
  });
})();
`;
