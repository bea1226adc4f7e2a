/**
 * F6 goes to the next part of the window and Shift+F6 to the one before, as in Excel: worksheet, ribbon, task pane. It is
 * the only way out of the grid by keyboard, where Tab goes to the next cell.
 */

/** A part of the window; one that cannot take the focus now is passed over. */
export interface WindowPart {
  /** Where focus within the part is seen. */
  readonly element: HTMLElement;
  /** Takes the keyboard there; false when there is nothing to go to. */
  readonly enter: () => boolean;
}

/** A ring of parts; listens to the page's keys, and to those of each window it is told of. */
export class PartsByF6 {
  constructor(private readonly parts: readonly WindowPart[]) {
    this.listenTo(window);
  }

  /** Also hears the keys pressed in another window of the page, such as the pane's frame. */
  listenTo(place: Window): void {
    place.addEventListener('keydown', this.onKey, true);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(event.shiftKey ? -1 : 1);
  };

  private go(step: 1 | -1): void {
    const count = this.parts.length;
    const here = this.parts.findIndex(({ element }) => element.contains(document.activeElement));
    // From nowhere one goes on from the first part, the worksheet.
    for (let steps = 1; steps <= count; steps += 1) {
      const next = this.parts[(Math.max(0, here) + step * steps + count * count) % count];
      if (next?.enter()) return;
    }
  }
}

const REACHABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Goes back to where one was within an element, or to its first control. */
export function enterElement(element: HTMLElement, last: Element | null): boolean {
  if (element.hidden) return false;
  const back = last instanceof HTMLElement && element.contains(last) ? last : null;
  const target = back ?? element.querySelector<HTMLElement>(REACHABLE);
  target?.focus();
  return target !== null;
}

/** Goes into a frame: to where one was in it, or to its first control. */
export function enterFrame(frame: HTMLIFrameElement): boolean {
  const inside = frame.contentDocument;
  if (!inside || frame.offsetParent === null) return false;
  frame.focus();
  frame.contentWindow?.focus();
  if (inside.activeElement === null || inside.activeElement === inside.body)
    inside.querySelector<HTMLElement>(REACHABLE)?.focus();
  return true;
}
