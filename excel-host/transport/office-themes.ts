/** Office's themes as the desktop gives them to an add-in. Approximate: Microsoft publishes the names, not the colours. */
import type { OfficeTheme } from './native-port';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

export const THEMES: Readonly<Record<ThemeName, OfficeTheme>> = {
  /** Colourful, Excel's default. */
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  /** Black. */
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
  },
  /** Windows' black high contrast. */
  'high-contrast': {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};
