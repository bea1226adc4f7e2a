/** Names for the parts of the grid that Univer leaves without one, so that a screen reader can tell them. */

export type NamedPart = 'nameBox' | 'cellEditor' | 'formulaBar' | 'fontName' | 'fontSize';

const PLACES: Readonly<Record<NamedPart, string>> = {
  nameBox: '[data-u-comp="defined-name"] input',
  cellEditor: '#__editor___INTERNAL_EDITOR__DOCS_NORMAL',
  formulaBar: '#__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR',
  fontName: '.univer-w-32 > input',
  fontSize: '[data-u-comp="input"] > input',
};

/** Names the parts that are there, and those that Univer draws later or anew. */
export function nameParts(names: Readonly<Record<NamedPart, string>>): void {
  const name = (): void => {
    for (const [part, selector] of Object.entries(PLACES)) {
      const label: unknown = Reflect.get(names, part);
      for (const element of document.querySelectorAll(selector)) {
        if (element.closest('#pane, #ribbon') || element.hasAttribute('aria-label')) continue;
        element.setAttribute('aria-label', String(label));
        if (element.getAttribute('contenteditable') === 'true')
          element.setAttribute('role', 'textbox');
      }
    }
  };
  name();
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
}
