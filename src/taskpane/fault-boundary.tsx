import { Component, type ReactNode } from 'react';

interface Props {
  readonly fallback: (detail: string) => ReactNode;
  readonly children: ReactNode;
}

/** Shows words instead of an empty pane when drawing it fails. */
export class FaultBoundary extends Component<Props, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.detail === null
      ? this.props.children
      : this.props.fallback(this.state.detail);
  }
}
