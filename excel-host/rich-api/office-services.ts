/**
 * Services of the Office runtime that a shared-runtime add-in meets beside the workbook: `Office.addin`,
 * `Office.ribbon` and the notice that function commands can be run.
 */
import type { EmulatedObject } from './emulated-object';
import { HostError } from './emulated-object';
import type { EventEntry } from './event-queue';

/** As `AppRuntimeService` names them: no page, page without pane, page with pane. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

export interface RibbonControl {
  enabled: boolean | null;
  visible: boolean | null;
}

/** Event type of `Office.addin.onVisibilityModeChanged`. */
const VISIBILITY_CHANGED = 65539;

export class OfficeServices {
  /** What `Office.ribbon.requestUpdate` asked for, by the id of the tab or button. */
  readonly ribbon = new Map<string, RibbonControl>();
  /** How often the library said that it can run actions; 0 means that the page has not come up. */
  actionHandlerReady = 0;
  startState: RuntimeState = 'Inactive';
  private state: RuntimeState;
  private readonly stateListeners = new Set<(state: RuntimeState) => void>();

  /** @param emit receives the events that the add-in may have subscribed to */
  constructor(
    private readonly emit: (entry: EventEntry) => void,
    state: RuntimeState = 'Visible',
  ) {
    this.state = state;
  }

  get runtimeState(): RuntimeState {
    return this.state;
  }

  /** As when the person closes the pane, or the add-in shows it. */
  setRuntimeState(state: RuntimeState): void {
    if (state === this.state) return;
    this.state = state;
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.emit([65536, VISIBILITY_CHANGED, '', JSON.stringify({ visibility }), 0, false]);
    for (const listener of this.stateListeners) listener(state);
  }

  /** Tells of the pane being shown or hidden. Returns the function that ends it. */
  onRuntimeState(listener: (state: RuntimeState) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  /** The services by the names under which the library creates them. */
  get objects(): Readonly<Record<string, EmulatedObject>> {
    return {
      'Microsoft.InternalService.AddinInternalService': service('AddinInternalService', {
        NotifyActionHandlerReady: () => {
          this.actionHandlerReady += 1;
        },
      }),
      'Microsoft.AppRuntime.AppRuntimeService': service('AppRuntimeService', {
        GetAppRuntimeState: () => this.state,
        SetAppRuntimeState: (state: unknown) => {
          this.setRuntimeState(runtimeState(state));
        },
      }),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': service('AppRuntimePersistenceService', {
        GetAppRuntimeStartState: () => this.startState,
        SetAppRuntimeStartState: (state: unknown) => {
          this.startState = runtimeState(state);
        },
      }),
      'Microsoft.DynamicRibbon.DynamicRibbon': service('DynamicRibbon', {
        GetTab: (id: unknown) => this.ribbonControl('RibbonTab', String(id)),
        GetButton: (id: unknown) => this.ribbonControl('RibbonButton', String(id)),
      }),
    };
  }

  private ribbonControl($cls: string, id: string): EmulatedObject {
    const control = this.ribbon.get(id) ?? { enabled: null, visible: null };
    this.ribbon.set(id, control);
    return new RibbonControlService($cls, id, control);
  }
}

/** One tab or button as `Office.ribbon.requestUpdate` reaches it. */
class RibbonControlService implements EmulatedObject {
  constructor(
    readonly $cls: string,
    readonly Id: string,
    private readonly control: RibbonControl,
  ) {}

  get Enabled(): boolean | null {
    return this.control.enabled;
  }

  set Enabled(enabled: boolean | null) {
    this.control.enabled = enabled;
  }

  SetVisibility(visible: unknown): void {
    this.control.visible = visible === true;
  }
}

function runtimeState(value: unknown): RuntimeState {
  if (value === 'Inactive' || value === 'Background' || value === 'Visible') return value;
  throw new HostError(
    'InvalidArgument',
    'Unknown state of the runtime',
    'AppRuntimeService.setAppRuntimeState',
  );
}

function service(
  $cls: string,
  methods: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>,
): EmulatedObject {
  return { $cls, ...methods };
}
