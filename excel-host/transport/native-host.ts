/**
 * The host's side of the native bridge: the page around the add-in's frame. Presses ribbon buttons, changes the
 * theme, hands over events.
 */
import type { EmulatedExcel } from '../emulated-excel';
import { OfficeErrorCode } from '../rich-api/office-error';
import type { HostContext, NativeFrame, NativeHostPort, OfficeTheme } from './native-port';
import { DispatchEvent } from './native-port';
import { THEMES } from './office-themes';

export type CommandStatus =
  /** The function called `event.completed()`; `event` is what it was given back, e.g. with `completedContext`. */
  | { readonly kind: 'completed'; readonly event: unknown }
  /** The page knows no function of that name, neither associated nor global. */
  | { readonly kind: 'unknown-function' }
  | { readonly kind: 'failed'; readonly officeError: number };

export interface NativeHostOptions {
  readonly uiLocale?: string;
  readonly dataLocale?: string;
  readonly documentUrl?: string;
  readonly readOnly?: boolean;
  readonly theme?: OfficeTheme;
}

export class NativeHost {
  /** Left for the frame's script under {@link PORT_PROPERTY}. */
  readonly port: NativeHostPort;
  private frame: NativeFrame | null = null;
  private frameWaiters: ((frame: NativeFrame) => void)[] = [];
  private readonly commands = new Map<string, (status: CommandStatus) => void>();
  private readonly missing = new Map<string, number>();
  private readonly subscriptions: readonly (() => void)[];
  private currentTheme: OfficeTheme;
  private nextCommand = 1;

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly options: NativeHostOptions = {},
  ) {
    this.currentTheme = options.theme ?? THEMES.light;
    this.port = this.createPort();
    this.subscriptions = [
      excel.onEvents((entries) => {
        this.frame?.raise(DispatchEvent.RichApiMessage, JSON.stringify(entries));
      }),
      // The older event behind `workbook.onSelectionChanged`; the add-in asks for the selection itself.
      excel.workbook.model.events.subscribeToSelection(() => {
        this.frame?.raise(DispatchEvent.DocumentSelectionChanged, JSON.stringify([]));
      }),
    ];
  }

  get theme(): OfficeTheme {
    return this.currentTheme;
  }

  /** What the library asked for and the bridge does not have, e.g. dialogs: name → how often. */
  get gaps(): ReadonlyMap<string, number> {
    return this.missing;
  }

  /** The library reads the theme again after at most five seconds; listeners are told at once. */
  setTheme(theme: OfficeTheme): void {
    this.currentTheme = theme;
    this.frame?.raise(DispatchEvent.OfficeThemeChanged, JSON.stringify([]));
  }

  /**
   * Presses a ribbon button with an ExecuteFunction action, once the page is ready.
   *
   * @param functionName as the manifest's `FunctionName` has it
   * @param controlId id of the button, given to the function as `event.source.id`
   * @returns resolves when the function has called `event.completed()`; never, if it does not
   */
  async runCommand(functionName: string, controlId = functionName): Promise<CommandStatus> {
    const frame = await this.attachedFrame();
    await frame.listening(DispatchEvent.AppCommandInvoked);
    const id = `command-${String(this.nextCommand++)}`;
    const source = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      frame.raise(DispatchEvent.AppCommandInvoked, JSON.stringify([id, functionName, source]));
    });
  }

  /** Cuts the frame off: no event reaches it any more. */
  dispose(): void {
    for (const end of this.subscriptions) end();
    this.frame = null;
  }

  private attachedFrame(): Promise<NativeFrame> {
    if (this.frame !== null) return Promise.resolve(this.frame);
    return new Promise((resolve) => this.frameWaiters.push(resolve));
  }

  private createPort(): NativeHostPort {
    const { settings } = this.excel.workbook.model;
    return {
      context: () => this.context(),
      theme: () => this.currentTheme,
      readSettings: () =>
        Object.fromEntries([...settings].map(([name, value]) => [name, JSON.stringify(value)])),
      writeSettings: (values) => {
        settings.clear();
        for (const [name, json] of Object.entries(values)) settings.set(name, JSON.parse(json));
      },
      execute: (method, path, body, flags, answer) => {
        void this.excel.serve({ method, path, body, flags }, (given) => {
          if ('error' in given) answer(given.error, 0, '');
          else answer(0, given.status, given.body);
        });
      },
      commandCompleted: (id, status, eventJson) => {
        this.commands.get(id)?.(commandStatus(status, eventJson));
        this.commands.delete(id);
      },
      gap: (member) => {
        this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
      },
      attach: (frame) => {
        this.frame = frame;
        for (const proceed of this.frameWaiters.splice(0)) proceed(frame);
      },
    };
  }

  private context(): HostContext {
    const {
      uiLocale = 'zh-CN',
      dataLocale = uiLocale,
      documentUrl = 'C:\\工作簿1.xlsx',
      readOnly = false,
    } = this.options;
    return {
      uiLocale,
      dataLocale,
      documentUrl,
      readOnly,
      paneVisible: this.excel.services.runtimeState === 'Visible',
      requirementMatrix: this.excel.requirementMatrix,
    };
  }
}

/** Puts an emulated Excel behind the native bridge. */
export function createNativeHost(
  excel: EmulatedExcel,
  options: NativeHostOptions = {},
): NativeHost {
  return new NativeHost(excel, options);
}

function commandStatus(status: number, eventJson: string): CommandStatus {
  if (status === OfficeErrorCode.InvalidCallback) return { kind: 'unknown-function' };
  if (status !== 0) return { kind: 'failed', officeError: status };
  const event: unknown = eventJson === '' ? null : JSON.parse(eventJson);
  return { kind: 'completed', event };
}
