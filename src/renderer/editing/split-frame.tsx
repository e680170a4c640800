import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface SplitFrameProps {
  readonly name: string;
  /** Words of the button that parts. */
  readonly action: string;
  /** What is in the way; empty where nothing is. */
  readonly problem: string;
  onSubmit(): void;
  onCancel(): void;
  readonly children: React.ReactNode;
}

/** Head and foot of the question how a record is parted. */
export function SplitFrame(props: SplitFrameProps): React.JSX.Element {
  const { name, action, problem, onSubmit, onCancel, children } = props;
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <form
      className="dialog-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2>{say('split.title', { name })}</h2>
      {children}
      <p role="alert" className="form-problem">
        {problem}
      </p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onCancel}>
          {say('form.cancel')}
        </button>
        <button type="submit" className="button button-primary">
          {action}
        </button>
      </div>
    </form>
  );
}
