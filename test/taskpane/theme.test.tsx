import { render } from '@testing-library/react';
import { fluentTheme, themeName } from '../../src/taskpane/theme';
import { ThemedPane } from '../../src/taskpane/themed-pane';

const calm = { dark: false, forcedColours: false };

test.each([
  ['white', { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' }, 'light'],
  ['colourful', { bodyBackgroundColor: '#E6E6E6', bodyForegroundColor: '#262626' }, 'light'],
  ['dark grey', { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' }, 'dark'],
  ['black', { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' }, 'high-contrast'],
] as const)('the %s theme of Office', (_name, colours, expected) => {
  expect(themeName(colours, calm)).toBe(expected);
});

test('without a theme of the host the system decides, then light', () => {
  expect(themeName(undefined, { dark: true, forcedColours: false })).toBe('dark');
  expect(themeName(undefined, calm)).toBe('light');
  expect(themeName({ bodyBackgroundColor: 'nonsense' }, calm)).toBe('light');
});

test('the host wins over the system, a contrast theme of the system over both', () => {
  const white = { bodyBackgroundColor: '#ffffff' };
  expect(themeName(white, { dark: true, forcedColours: false })).toBe('light');
  expect(themeName(white, { dark: false, forcedColours: true })).toBe('high-contrast');
});

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)('text of the %s theme has a contrast of 4.5:1', (name) => {
  const theme = fluentTheme(name);
  const page = theme.colorNeutralBackground1;
  for (const text of [
    theme.colorNeutralForeground1,
    theme.colorNeutralForeground2,
    theme.colorBrandForegroundLink,
  ])
    expect(contrast(text, page)).toBeGreaterThanOrEqual(4.5);
  expect(
    contrast(theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground),
  ).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['#FFFFFF', 'light'],
  ['#262626', 'dark'],
])('in Excel’s theme %s the browser draws its own boxes and lists %s', (colour, scheme) => {
  const matchMedia = (media: string): object =>
    Object.assign(new EventTarget(), { media, matches: false });
  Object.assign(globalThis, { matchMedia });
  render(<ThemedPane hostColours={() => ({ bodyBackgroundColor: colour })}>x</ThemedPane>);
  expect(document.documentElement.style.colorScheme).toBe(scheme);
});
