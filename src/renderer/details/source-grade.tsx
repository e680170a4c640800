import './source-grade.css';
import { gradeWords } from '../../messages/grade-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Source } from '../../shared/dataset.ts';
import { gradeOf, type Stance } from '../../shared/grade.ts';
import { selectCanEdit } from '../store/can-edit.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';

interface SourceGradeProps {
  readonly event: string;
  /** Of the citation among those of the event, from 1 on. */
  readonly number: number;
  readonly source: Source;
  readonly stance: Stance | undefined;
}

/** What the citation does, and the grade of its source with what it means. To press either is to change it. */
export function SourceGrade({ event, number, source, stance }: SourceGradeProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { openRecord } = useRecordEditing();
  const canEdit = useExplorer(selectCanEdit);
  const grade = gradeOf(source);
  const { title } = source;
  const does = say(stance === undefined ? 'stance.unsaid' : `stance.${stance}`);
  return (
    <p className="source-grade">
      {(canEdit || stance !== undefined) && (
        <button
          type="button"
          className={`source-grade-button source-stance source-stance-${stance ?? 'unsaid'}`}
          aria-label={stance === undefined ? say('stance.unsaidOf', { title }) : say('grade.of', { said: does, title })}
          disabled={!canEdit}
          title={canEdit ? say('stance.change') : undefined}
          onClick={() => void openRecord('events', event, `stance-${number}`)}
        >
          {does}
        </button>
      )}
      <button
        type="button"
        className={`source-grade-button${grade === '' ? ' source-grade-none' : ''}`}
        aria-label={say('grade.of', { said: gradeWords(source, language), title })}
        disabled={!canEdit}
        title={canEdit ? say('grade.change') : undefined}
        onClick={() => void openRecord('sources', source.id, 'reliability')}
      >
        {grade === '' ? say('grade.ungraded') : grade}
      </button>
      {grade !== '' && <span className="details-meta">{gradeWords(source, language, 'meaning')}</span>}
    </p>
  );
}
