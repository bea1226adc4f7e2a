/**
 * The native bridge of the desktop: `window.external` as office.js finds it in Excel on Windows, installed in the
 * add-in's own page before office.js. It needs neither https nor Office on the web.
 *
 * Read from `excel-win32-16.01.debug.js` (`getAppContext`, `RichClientHostController`, `SafeArray.Delegate`).
 */
import type { HostContext, NativeHostPort, OfficeTheme } from './native-port';
import { DispatchMethod } from './native-port';

/** COM's array, the only form in which the library takes answers. */
interface SafeArray {
  toArray(): unknown[];
}

type EventHandler = (id: number, args: SafeArray) => void;
type Completed = (result: SafeArray | number, code?: number) => void;

const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
/** Flags of the host: this page is a shared runtime. */
const SHARED_RUNTIME = 1;

/**
 * Installs the bridge.
 *
 * @param frame window of the add-in's page; office.js must not have been loaded
 * @param port what the page with the emulated Excel gives
 */
export function installNativeBridge(frame: Window, port: NativeHostPort): void {
  const handlers = new EventHandlers();
  const external = {
    GetHostInfo: () => hostInfo(port.context()),
    GetContext: () => controlContext(port),
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], completed: Completed) {
      execute(port, id, params, completed);
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, completed: Completed) {
      handlers.set(id, handler);
      // The library expects the call to return before it is answered.
      queueMicrotask(() => {
        completed(SUCCESS);
        handlers.announce(id);
      });
    },
    UnregisterEvent(id: number, _target: string, completed: Completed) {
      handlers.delete(id);
      queueMicrotask(() => {
        completed(SUCCESS);
      });
    },
  };
  const existing: unknown = Reflect.get(frame, 'external');
  if (typeof existing === 'object' && existing !== null) Object.assign(existing, external);
  else Reflect.set(frame, 'external', external);
  port.attach({
    raise: (id, argumentsJson) => handlers.raise(id, argumentsJson),
    listening: (id) => handlers.listening(id),
  });
}

class EventHandlers {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly waiting = new Map<number, (() => void)[]>();

  set(id: number, handler: EventHandler): void {
    this.handlers.set(id, handler);
  }

  delete(id: number): void {
    this.handlers.delete(id);
  }

  announce(id: number): void {
    for (const proceed of this.waiting.get(id) ?? []) proceed();
    this.waiting.delete(id);
  }

  listening(id: number): Promise<void> {
    if (this.handlers.has(id)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.set(id, [...(this.waiting.get(id) ?? []), resolve]);
    });
  }

  raise(id: number, argumentsJson: string): boolean {
    const handler = this.handlers.get(id);
    if (handler === undefined) return false;
    const args: unknown = JSON.parse(argumentsJson);
    handler(id, deepSafeArray(Array.isArray(args) ? args : []));
    return true;
  }
}

function execute(
  port: NativeHostPort,
  id: number,
  params: readonly unknown[],
  completed: Completed,
): void {
  switch (id) {
    case DispatchMethod.ExecuteRichApiRequest: {
      const message: unknown = params[0];
      const fields: readonly unknown[] = Array.isArray(message) ? message : [];
      const [, method, path, , body, , flags] = fields;
      port.execute(
        text(method),
        text(path),
        text(body),
        Number(flags ?? 0),
        (error, status, answer) => {
          completed(
            error === SUCCESS ? safeArray(SUCCESS, status, [], answer) : safeArray(error),
            error,
          );
        },
      );
      return;
    }
    case DispatchMethod.AppCommandInvocationCompleted: {
      const [commandId, status, eventJson] = params;
      port.commandCompleted(text(commandId), Number(status), text(eventJson));
      completed(safeArray(SUCCESS), SUCCESS);
      return;
    }
    default:
      port.gap(`Office.dispatch${String(id)}`);
      completed(safeArray(NOT_SUPPORTED), NOT_SUPPORTED);
  }
}

/** `type$platform$version$locale$correlation$dialog$logging$flags`. */
function hostInfo(context: HostContext): string {
  return ['Excel', 'Win32', '16.01', context.uiLocale, '', '', '', String(SHARED_RUNTIME)].join(
    '$',
  );
}

function controlContext(port: NativeHostPort) {
  const context = port.context();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'add-in',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetAppUILocale: () => context.uiLocale,
    GetAppDataLocale: () => context.dataLocale,
    GetDocUrl: () => context.documentUrl,
    // On the desktop 0 is ReadWrite, 1 ReadOnly.
    GetAppCapabilities: () => (context.readOnly ? 1 : 0),
    // The document was opened with the add-in in it; 1 would be: just inserted.
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'pane',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(context.requirementMatrix),
    GetHostCustomMessage: () => 0,
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '',
    // 2 is a task pane, 0 no pane.
    GetInitialDisplayMode: () => (context.paneVisible ? 2 : 0),
    GetOfficeThemeInfo: () => themeInfo(port.theme()),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(port.readSettings())) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        port.writeSettings(
          Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ''])),
        );
      },
    }),
  };
}

/** Colours as numbers; the library turns them into `#rrggbb`. */
function themeInfo(theme: OfficeTheme): string {
  const numbers = Object.entries(theme).map(([name, colour]: [string, string]) => [
    name,
    Number.parseInt(colour.slice(1), 16),
  ]);
  return JSON.stringify(Object.fromEntries(numbers));
}

function safeArray(...values: unknown[]): SafeArray {
  return { toArray: () => values };
}

/** Arrays inside become safe arrays too. */
function deepSafeArray(values: readonly unknown[]): SafeArray {
  return safeArray(
    ...values.map((value): unknown => (Array.isArray(value) ? deepSafeArray(value) : value)),
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
