import { createContext, use, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../commands/session';
import type { Words } from '../text/words';
import type { PaneActions } from './actions';
import type { Preferences } from './preferences';

/** What every part of the pane may need. */
export interface Pane {
  readonly session: Session;
  readonly words: Words;
  readonly preferences: Preferences;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('usePane needs a PaneContext above it');
  return pane;
}

export function useSessionState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}
