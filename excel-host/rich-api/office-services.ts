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
  /** What `Office.ribbon.requestUpdate` asked for, by control id. */
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
        ExecuteRequestUpdate: (json: unknown) => {
          this.updateRibbon(json);
        },
      }),
    };
  }

  private updateRibbon(json: unknown): void {
    const update: unknown = typeof json === 'string' ? JSON.parse(json) : json;
    for (const control of controlsIn(update)) {
      const known = this.ribbon.get(control.id) ?? { enabled: null, visible: null };
      this.ribbon.set(control.id, {
        enabled: control.enabled ?? known.enabled,
        visible: control.visible ?? known.visible,
      });
    }
  }
}

interface UpdatedControl {
  readonly id: string;
  readonly enabled: boolean | null;
  readonly visible: boolean | null;
}

/** Tabs, groups and buttons at any depth of `{tabs: [{id, groups: [{controls: [{id, enabled}]}]}]}`. */
function controlsIn(value: unknown): readonly UpdatedControl[] {
  if (Array.isArray(value)) return value.flatMap(controlsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(controlsIn);
  if (!('id' in value) || typeof value.id !== 'string') return inner;
  const enabled = 'enabled' in value && typeof value.enabled === 'boolean' ? value.enabled : null;
  const visible = 'visible' in value && typeof value.visible === 'boolean' ? value.visible : null;
  return [{ id: value.id, enabled, visible }, ...inner];
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
