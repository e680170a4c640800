import { useLayoutEffect, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface ImportHeadProps {
  readonly title: string;
  /** What is said of the file, under the title. */
  readonly children: React.ReactNode;
}

/** The head of a step. It takes the focus when its step begins, so that the step is heard and read from its beginning. */
export function ImportHead({ title, children }: ImportHeadProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { cancel } = useTableImporting();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <header className="import-head">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <IconButton icon="close" label={say('importing.cancel')} onClick={cancel} />
      <p className="import-file">
        <Icon name="file" />
        {children}
      </p>
    </header>
  );
}
