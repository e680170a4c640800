import './pane-boundary.css';
import { Component } from 'react';
import { writeClipboard } from './write-clipboard.ts';

interface PaneBoundaryProps {
  readonly words: { readonly failed: string; readonly reload: string; readonly copy: string };
  readonly children: React.ReactNode;
}

interface PaneBoundaryState {
  readonly error: Error | null;
}

/** A bug in one pane stops that pane alone: it says so, and can be started again. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): PaneBoundaryState {
    return { error };
  }

  override render(): React.ReactNode {
    const { error } = this.state;
    const { words, children } = this.props;
    if (error === null) return children;
    return (
      <div className="pane-boundary" role="alert">
        <p>{words.failed}</p>
        <code className="pane-boundary-fault">{error.message}</code>
        <div className="pane-boundary-actions">
          <button type="button" className="button" onClick={() => this.setState({ error: null })}>
            {words.reload}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void writeClipboard({ text: error.stack ?? error.message })}
          >
            {words.copy}
          </button>
        </div>
      </div>
    );
  }
}
