/** Small choices of the person at this computer. They are a convenience: without storage the pane works all the same. */

export type PreferenceName = 'welcome-seen' | 'reviewer' | 'live-off';

export interface Preferences {
  readonly isSet: (name: PreferenceName) => boolean;
  readonly set: (name: PreferenceName, value: boolean) => void;
}

/**
 * Preferences in the browser's storage, kept apart by `partitionKey` where the host gives one
 * (Office on the web isolates add-ins by it).
 */
export function storedPreferences(
  storage: () => Storage,
  partitionKey: string | undefined,
): Preferences {
  const keyOf = (name: PreferenceName) => `${partitionKey ?? ''}targets.${name}`;
  // Reading `localStorage` itself throws where storage is switched off.
  const attempt = <T>(action: () => T, otherwise: T): T => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };
  return {
    isSet: (name) => attempt(() => storage().getItem(keyOf(name)) === '1', false),
    set: (name, value) =>
      attempt(() => {
        if (value) storage().setItem(keyOf(name), '1');
        else storage().removeItem(keyOf(name));
      }, undefined),
  };
}
