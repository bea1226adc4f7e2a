/** Draws the manifest's tab as a bar on top of the page. */
import { element } from '../dom';
import type { RibbonButton, RibbonTab } from './manifest-ribbon';

function drawButton(button: RibbonButton, press: (button: RibbonButton) => Promise<void>): Node {
  const drawn = element(
    'button',
    {
      type: 'button',
      class: 'ribbon-button',
      id: `ribbon-${button.id}`,
      title: `${button.tipTitle}\n${button.tip}`,
    },
    element('img', { src: button.iconPath, alt: '', width: '32', height: '32' }),
    element('span', {}, button.label),
  );
  drawn.addEventListener('click', () => {
    drawn.disabled = true;
    void press(button).finally(() => {
      drawn.disabled = false;
    });
  });
  return drawn;
}

/**
 * The bar. While a button's command runs, that button cannot be pressed again.
 * @param press runs the button's action; must not reject
 */
export function drawRibbon(
  tab: RibbonTab,
  press: (button: RibbonButton) => Promise<void>,
): HTMLElement {
  const groups = tab.groups.map((group) =>
    element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      element(
        'div',
        { class: 'ribbon-buttons' },
        ...group.buttons.map((b) => drawButton(b, press)),
      ),
      element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label),
    ),
  );
  return element(
    'nav',
    { class: 'ribbon-tab', 'aria-label': tab.label },
    element('div', { class: 'ribbon-tab-label' }, tab.label),
    element('div', { class: 'ribbon-groups' }, ...groups),
  );
}
