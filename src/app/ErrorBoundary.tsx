// Something of ours broke: one screen that says what happened, what was kept, what to do, and offers the log.

import { Component, type ReactNode } from 'react';
import { ErrorScreen } from './ErrorScreen.tsx';

interface State {
  readonly error: unknown;
  readonly broken: boolean;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, broken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, broken: true };
  }

  override componentDidMount(): void {
    globalThis.addEventListener('hashchange', this.#goOn);
  }

  override componentWillUnmount(): void {
    globalThis.removeEventListener('hashchange', this.#goOn);
  }

  override render(): ReactNode {
    return this.state.broken ? <ErrorScreen error={this.state.error} /> : this.props.children;
  }

  /** Another screen may well work. */
  readonly #goOn = (): void => {
    if (this.state.broken) this.setState({ error: null, broken: false });
  };
}
