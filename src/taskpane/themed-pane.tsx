import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fluentTheme, type HostColours } from './theme';
import { useTheme } from './use-theme';

/** Dresses the pane in the host's theme. */
export function ThemedPane(props: {
  readonly hostColours: () => HostColours | undefined;
  readonly children: ReactNode;
}) {
  return (
    <FluentProvider theme={fluentTheme(useTheme(props.hostColours))}>
      {props.children}
    </FluentProvider>
  );
}
