import { FluentProvider } from '@fluentui/react-components';
import { useLayoutEffect, type ReactNode } from 'react';
import { fluentTheme, type HostColours } from './theme';
import { useTheme } from './use-theme';

/** Dresses the pane in the host's theme. */
export function ThemedPane(props: {
  readonly hostColours: () => HostColours | undefined;
  readonly children: ReactNode;
}) {
  const name = useTheme(props.hostColours);
  useLayoutEffect(() => {
    // The browser's own boxes, lists and scroll bars follow Excel too, whatever the system prefers.
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return <FluentProvider theme={fluentTheme(name)}>{props.children}</FluentProvider>;
}
