/** The bar between grid and pane: dragged, or moved with the arrow keys; the width is kept for the next visit. */

const STORED_WIDTH = 'workbench.paneWidth';
/** Excel's own pane is 350 px wide at 1366 × 768; narrower than 320 it cannot be made. */
const DEFAULT_WIDTH = 350;
const NARROWEST = 320;
const WIDEST = 800;
const KEY_STEP = 10;

function within(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}

/** Makes `splitter` set the custom property `--pane-width` of the page. */
export function makeSplitter(splitter: HTMLElement, label: string): void {
  let width = within(Number(localStorage.getItem(STORED_WIDTH) ?? DEFAULT_WIDTH));

  function show(next: number): void {
    width = within(next);
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
    localStorage.setItem(STORED_WIDTH, String(width));
  }

  splitter.setAttribute('role', 'separator');
  splitter.setAttribute('aria-orientation', 'vertical');
  splitter.setAttribute('aria-label', label);
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  splitter.tabIndex = 0;
  show(width);

  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(width + KEY_STEP);
    else if (event.key === 'ArrowRight') show(width - KEY_STEP);
    else return;
    event.preventDefault();
  });
  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add('resizing');
    const started = width;
    const move = (event: PointerEvent): void => {
      show(started + down.clientX - event.clientX);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'lostpointercapture',
      () => {
        splitter.removeEventListener('pointermove', move);
        document.body.classList.remove('resizing');
      },
      { once: true },
    );
  });
}
