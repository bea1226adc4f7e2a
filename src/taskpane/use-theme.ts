import { useSyncExternalStore } from 'react';
import { themeName, type HostColours, type ThemeName } from './theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Milliseconds. office.js itself remembers the theme for five seconds, so asking costs nothing. */
const LOOK_EVERY = 1000;

/** Follows the system's wishes; Excel tells nobody when its own theme changes (the event is Outlook's), so
 * it is read again now and then while the pane can be seen, and when she comes to the pane. */
function subscribe(changed: () => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(FORCED)];
  for (const query of queries) query.addEventListener('change', changed);
  addEventListener('focus', changed);
  document.documentElement.addEventListener('pointerenter', changed);
  const looking = setInterval(() => {
    if (document.visibilityState === 'visible') changed();
  }, LOOK_EVERY);
  return () => {
    clearInterval(looking);
    for (const query of queries) query.removeEventListener('change', changed);
    removeEventListener('focus', changed);
    document.documentElement.removeEventListener('pointerenter', changed);
  };
}

/** The theme to wear now; `hostColours` is asked again whenever something may have changed. */
export function useTheme(hostColours: () => HostColours | undefined): ThemeName {
  return useSyncExternalStore(subscribe, () =>
    themeName(hostColours(), {
      dark: matchMedia(DARK).matches,
      forcedColours: matchMedia(FORCED).matches,
    }),
  );
}
