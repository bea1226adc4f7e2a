/** The task pane as Excel draws it: a title bar, and the add-in's own page in a frame. */
import type { NativeHost } from '../../excel-host/transport/native-host';
import type { OfficeTheme } from '../../excel-host/transport/native-port';
import { PORT_PROPERTY } from '../../excel-host/transport/native-port';
import { element } from '../dom';
import type { PageWords } from '../text';

const PANE_PAGE = '/pane/taskpane.html';
/** Milliseconds; `_osfOfficeThemeCacheValidPeriod` of office.js and a little more. */
const OFFICE_THEME_KEPT = 5_100;

export class TaskPane {
  readonly #frame: HTMLIFrameElement;
  readonly #title: HTMLElement;

  /** @param places what is hidden together with the pane */
  constructor(
    container: HTMLElement,
    private readonly places: readonly HTMLElement[],
    words: PageWords,
    onClose: () => void,
  ) {
    this.#frame = element('iframe', { title: words.paneTitle });
    const close = element(
      'button',
      { type: 'button', class: 'pane-close', 'aria-label': words.closePane },
      '✕',
    );
    close.addEventListener('click', onClose);
    this.#title = element(
      'div',
      { class: 'pane-title' },
      element('span', {}, words.paneTitle),
      close,
    );
    container.append(this.#title, this.#frame);
  }

  /** Loads the add-in's page anew, as Excel does for each workbook, on the host given. */
  load(host: NativeHost): Promise<void> {
    Reflect.set(window, PORT_PROPERTY, host.port);
    return new Promise((resolve) => {
      this.#frame.addEventListener(
        'load',
        () => {
          resolve();
        },
        { once: true },
      );
      this.#frame.src = PANE_PAGE;
    });
  }

  /** Gives the title bar the colours that Excel would give it. */
  wear(theme: OfficeTheme): void {
    this.#title.style.background = theme.controlBackgroundColor;
    this.#title.style.color = theme.controlForegroundColor;
  }

  /**
   * Lets the page notice a new Office theme, as when the person comes back from Excel's options: add-ins read the theme
   * when they get the focus, and office.js itself gives an older answer for five seconds.
   */
  announceTheme(): void {
    const announce = () => this.#frame.contentWindow?.dispatchEvent(new Event('focus'));
    announce();
    setTimeout(announce, OFFICE_THEME_KEPT);
  }

  /** The page stays loaded while it is hidden: commands run in it (shared runtime). */
  show(visible: boolean): void {
    for (const place of this.places) place.hidden = !visible;
  }
}
