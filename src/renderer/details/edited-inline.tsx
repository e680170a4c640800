import { readingWords } from '../../messages/reading-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { InlineEdit } from '../store/explorer-state.ts';
import { useInlineEdit } from '../store/use-inline-edit.ts';
import { InlineField } from '../ui/inline-field.tsx';

interface EditedInlineProps extends Pick<InlineEdit, 'event' | 'field'> {
  /** What stands there while it is not edited. */
  readonly children: React.ReactNode;
}

/** A title or a date of the details: a double click turns it into a field. */
export function EditedInline({ event, field, children }: EditedInlineProps): React.JSX.Element {
  const inline = useExplorer((state) => state.inline);
  const { editInline } = useGestures();
  if (inline?.in === 'details' && inline.event === event && inline.field === field)
    return <OpenField inline={inline} />;
  return <span onDoubleClick={() => editInline({ event, field, in: 'details' })}>{children}</span>;
}

function OpenField({ inline }: { readonly inline: InlineEdit }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const edited = useInlineEdit(inline);
  return (
    <InlineField
      label={say(inline.field === 'title' ? 'field.title' : 'field.when')}
      text={edited.text}
      onText={edited.setText}
      note={readingWords(edited.reading, edited.problems, language)}
      isWrong={edited.problems.length > 0}
      onSave={edited.save}
      onLeave={edited.leave}
    />
  );
}
