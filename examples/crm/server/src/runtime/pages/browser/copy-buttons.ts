import { copyText, page } from "./page.js";

/** Shows the buttons that copy a field, which need scripts. */
for (const button of page.document.querySelectorAll("[data-copies]")) {
  const id = button.getAttribute("data-copies") ?? "";
  const field = page.document.getElementById(id);
  const [status] = page.document.querySelectorAll(`[data-copied="${id}"]`);
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (field === null) return;
    field.select();
    const isCopied = (await copyText(field.value)) || page.document.execCommand("copy");
    if (status !== undefined)
      status.textContent = isCopied
        ? "Copied."
        : "Your browser did not allow it; the text is selected, copy it by hand.";
  });
}
