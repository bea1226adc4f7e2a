/**
 * A double click on a button is one click: many people double-click everything, and the second click would insert a
 * second form, or hit what stands under the pointer since the first. Keyboards and screen readers click with a count of 0.
 *
 * Gives the function that ends it.
 */
export function dropSecondClicks(page: Document): () => void {
  const drop = (event: MouseEvent): void => {
    const { target, detail } = event;
    if (detail < 2 || !(target instanceof Element) || target.closest('button') === null) return;
    event.stopPropagation();
    event.preventDefault();
  };
  // Before React's own listeners, which stand on the root inside the page.
  page.addEventListener('click', drop, { capture: true });
  return () => page.removeEventListener('click', drop, { capture: true });
}
