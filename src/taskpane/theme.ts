/** Which of Fluent's themes the pane wears. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** Greens of our icon, dark to light. */
const BRAND: BrandVariants = {
  10: '#02160d',
  20: '#04281a',
  30: '#063a26',
  40: '#084b31',
  50: '#0a5a3b',
  60: '#0b6844',
  70: '#0c7049',
  80: '#0e7a50',
  90: '#2a8b64',
  100: '#459c79',
  110: '#61ad8f',
  120: '#7cbea4',
  130: '#98cfba',
  140: '#b4dfcf',
  150: '#cfeee3',
  160: '#ebf8f3',
};

const FONT = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/** Fluent's grey 3 and the grey of warnings miss 4.5:1 on tinted cards; the dark theme needs a lighter brand. */
const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(BRAND), fontFamilyBase: FONT },
  dark: {
    ...createDarkTheme(BRAND),
    fontFamilyBase: FONT,
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorCompoundBrandForeground1: BRAND[120],
  },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

export function fluentTheme(name: ThemeName): Theme {
  return THEMES[name];
}

/** Relative luminance of `#RRGGBB`, 0 (black) to 1 (white); `null` when the text is no colour. */
function luminance(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => {
    const part = parseInt(channel, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of the host that decide; `Office.context.officeTheme` is undefined in Excel on the web. */
export interface HostColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** The host's theme first, then what the system prefers, then light. A contrast theme of the system wins over both. */
export function themeName(
  host: HostColours | undefined,
  prefers: { readonly dark: boolean; readonly forcedColours: boolean },
): ThemeName {
  const background = luminance(host?.bodyBackgroundColor ?? '');
  const foreground = luminance(host?.bodyForegroundColor ?? '');
  const whiteOnBlack = background === 0 && foreground !== null && foreground > 0.5;
  if (prefers.forcedColours || whiteOnBlack) return 'high-contrast';
  if (background !== null) return background < 0.35 ? 'dark' : 'light';
  return prefers.dark ? 'dark' : 'light';
}
