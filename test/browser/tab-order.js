// Runs in a page, before the tab key is pressed for the first time: what the key must reach, and what it has reached.
(() => {
  const selector = "a[href], button, input, select, textarea, summary, [tabindex]";
  const controls = [...document.querySelectorAll(selector)].filter(isReachable);
  // From here the key goes to the first control.
  document.body.setAttribute("tabindex", "-1");
  document.body.focus();
  document.body.removeAttribute("tabindex");
  window.scrollTo(0, 0);
  window.tabOrder = { controls: controls.map(describe), focused };

  function isReachable(element) {
    if (element.disabled || element.type === "hidden" || element.tabIndex < 0) return false;
    if (element.localName === "summary" && element !== element.parentElement.querySelector("summary")) return false;
    return element.checkVisibility({ visibilityProperty: true }) && isChosenRadio(element);
  }

  // The key goes to one of a group; arrows to the others.
  function isChosenRadio(element) {
    if (element.type !== "radio") return true;
    const group = [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`)];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  }

  // Null: nothing has it, because the key has gone round.
  function focused() {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    return {
      index: controls.indexOf(element),
      description: describe(element),
      isSeen: isInView(element) && hasOutline(element),
    };
  }

  function isInView(element) {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  }

  // A frame may be drawn around the control by what it stands in.
  function hasOutline(element) {
    const labels = [...(element.labels ?? [])];
    return [element, element.parentElement, ...labels].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    });
  }

  function describe(element) {
    const text = element.getAttribute("aria-label") ?? element.id ?? "";
    return `${element.localName} ${text || element.textContent.trim().replace(/\s+/g, " ").slice(0, 60)}`;
  }
})();
