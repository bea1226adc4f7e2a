/** The task pane as Excel draws it: a title bar, and the add-in's own page in a frame. */
import type { NativeHost } from '../../excel-host/transport/native-host';
import type { OfficeTheme } from '../../excel-host/transport/native-port';
import { PORT_PROPERTY } from '../../excel-host/transport/native-port';
import { element } from '../dom';
import { enterFrame } from '../parts-by-f6';
import type { PageWords } from '../text';

const PANE_PAGE = '/pane/taskpane.html';

export class TaskPane {
  readonly #frame: HTMLIFrameElement;
  readonly #title: HTMLElement;

  /**
   * @param places what is hidden together with the pane
   * @param onLoaded told of the page's window each time the page has been loaded
   */
  constructor(
    container: HTMLElement,
    private readonly places: readonly HTMLElement[],
    words: PageWords,
    onClose: () => void,
    private readonly onLoaded: (page: Window) => void,
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
          if (this.#frame.contentWindow) this.onLoaded(this.#frame.contentWindow);
          resolve();
        },
        { once: true },
      );
      this.#frame.src = PANE_PAGE;
    });
  }

  /** Takes the keyboard into the pane; false while it is hidden. */
  enter(): boolean {
    return enterFrame(this.#frame);
  }

  /** Gives the title bar the colours that Excel would give it. */
  wear(theme: OfficeTheme): void {
    this.#title.style.background = theme.controlBackgroundColor;
    this.#title.style.color = theme.controlForegroundColor;
  }

  /** The page stays loaded while it is hidden: commands run in it (shared runtime). */
  show(visible: boolean): void {
    for (const place of this.places) place.hidden = !visible;
  }
}
