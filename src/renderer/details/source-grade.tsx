import './source-grade.css';
import { gradeWords } from '../../messages/grade-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Source } from '../../shared/dataset.ts';
import { gradeOf, type Stance } from '../../shared/grade.ts';
import { selectCanEdit } from '../store/can-edit.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';

interface SourceGradeProps {
  readonly source: Source;
  readonly stance: Stance | undefined;
}

/** What the citation does, and the grade of its source with what it means. To press the grade is to change it. */
export function SourceGrade({ source, stance }: SourceGradeProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { openRecord } = useRecordEditing();
  const canEdit = useExplorer(selectCanEdit);
  const grade = gradeOf(source);
  return (
    <p className="source-grade">
      {stance !== undefined && (
        <span className={`source-stance source-stance-${stance}`}>{say(`stance.${stance}`)}</span>
      )}
      <button
        type="button"
        className={`source-grade-button${grade === '' ? ' source-grade-none' : ''}`}
        aria-label={`${gradeWords(source, language)}: ${source.title}`}
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
