/**
 * What passes between the page that holds the emulated Excel and the frame that holds the add-in. Both are pages of
 * one origin: they call each other's functions, and what is passed is text and numbers only, since objects of another
 * frame are strangers to the library's type checks.
 */

/** Colours as `#RRGGBB`, by the names under which `Office.context.officeTheme` has them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What an add-in can ask its host when it starts. */
export interface HostContext {
  /** Language of Excel's own words, e.g. `zh-CN`; decides `Office.context.displayLanguage`. */
  readonly uiLocale: string;
  /** Language of dates and numbers; `Office.context.contentLanguage`. */
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** Whether the page starts with its pane open. */
  readonly paneVisible: boolean;
  /** `{"ExcelApi":"1.14"}`: what `Office.context.requirements` goes by. */
  readonly requirementMatrix: Readonly<Record<string, string>>;
}

/** The answer to a rich-API request: an office error code other than 0, or a status and a body. */
export type ExecuteAnswer = (error: number, status: number, body: string) => void;

/** What the frame needs of the host page. */
export interface NativeHostPort {
  readonly context: () => HostContext;
  readonly theme: () => OfficeTheme;
  /** Settings of the document for this add-in: name → JSON text. */
  readonly readSettings: () => Readonly<Record<string, string>>;
  readonly writeSettings: (settings: Readonly<Record<string, string>>) => void;
  readonly execute: (
    method: string,
    path: string,
    body: string,
    flags: number,
    answer: ExecuteAnswer,
  ) => void;
  /** A function command has called `event.completed()`, or could not be run. `status` is an office error code, 0 for done. */
  readonly commandCompleted: (id: string, status: number, eventJson: string) => void;
  /** The library asked for something that is not emulated. */
  readonly gap: (member: string) => void;
  /** The frame is up, or has been loaded again. */
  readonly attach: (frame: NativeFrame) => void;
}

/** What the host page can do to the frame. */
export interface NativeFrame {
  /**
   * Raises an event of the library.
   *
   * @param id one of {@link DispatchEvent}
   * @param argumentsJson JSON text of the event's arguments, an array
   * @returns whether the library listens to it
   */
  readonly raise: (id: number, argumentsJson: string) => boolean;
  /** Resolves when the library listens to an event. */
  readonly listening: (id: number) => Promise<void>;
}

/** Event numbers of the library (`OSF.DDA.EventDispId`). */
export const DispatchEvent = {
  DocumentSelectionChanged: 2,
  OfficeThemeChanged: 9,
  RichApiMessage: 33,
  AppCommandInvoked: 39,
} as const;

/** Method numbers of the library (`OSF.DDA.MethodDispId`). */
export const DispatchMethod = {
  ExecuteRichApiRequest: 93,
  AppCommandInvocationCompleted: 94,
} as const;

/** Property of the host page under which the frame's script finds its port. */
export const PORT_PROPERTY = 'emulatedExcelPort';
