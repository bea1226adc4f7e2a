/** The Office theme that the pane is shown in, kept for the next visit. */
import type { ThemeName } from '../../excel-host/transport/office-themes';
import { THEMES } from '../../excel-host/transport/office-themes';

const STORED_THEME = 'workbench.paneTheme';

export const THEME_NAMES: readonly ThemeName[] = ['light', 'dark', 'high-contrast'];

export function isThemeName(text: string | null): text is ThemeName {
  return text !== null && text in THEMES;
}

/** The theme of the last visit; light on the first. */
export function storedTheme(): ThemeName {
  const stored = localStorage.getItem(STORED_THEME);
  return isThemeName(stored) ? stored : 'light';
}

export function storeTheme(theme: ThemeName): void {
  localStorage.setItem(STORED_THEME, theme);
}
