import { useLayoutEffect, useRef } from 'react';
import { readingWords } from '../../messages/reading-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { InlineEdit } from '../store/explorer-state.ts';
import { useInlineEdit } from '../store/use-inline-edit.ts';
import { InlineField } from '../ui/inline-field.tsx';

/** The title or the date of an option, to be changed: a field over it, for an option holds no field. */
export function ListInline({ inline, item }: { readonly inline: InlineEdit; readonly item: number }) {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const edited = useInlineEdit(inline);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(function standOver() {
    const [element, option] = [box.current, document.getElementById(`event-option-${item}`)];
    if (element === null || option === null) return;
    const { left, top, width } = option.getBoundingClientRect();
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.width = `${width}px`;
  });
  return (
    <div ref={box} className="list-inline">
      <InlineField
        label={say(inline.field === 'title' ? 'field.title' : 'field.when')}
        text={edited.text}
        onText={edited.setText}
        note={readingWords(edited.reading, edited.problems, language)}
        isWrong={edited.problems.length > 0}
        onSave={edited.save}
        onLeave={edited.leave}
      />
    </div>
  );
}
