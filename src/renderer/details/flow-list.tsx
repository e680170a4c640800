import { useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Flow } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { EditButton } from './edit-button.tsx';
import { flowWords } from './flow-words.ts';
import { LocalisedText } from './localised-text.tsx';
import { SourceTitle } from './source-title.tsx';

interface FlowListProps {
  readonly flows: readonly Flow[];
  readonly summary: DatasetDocument;
}

const firstShown = 6;

/** What moved: how much of what, from where to where, when, how that is known, and who says so. */
export function FlowList({ flows, summary }: FlowListProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? flows : flows.slice(0, firstShown);
  return (
    <>
      <ul>
        {shown.map((flow) => (
          <FlowItem key={flow.id} flow={flow} summary={summary} />
        ))}
      </ul>
      {shown.length < flows.length && (
        <button type="button" className="text-button details-more" onClick={() => setShowsAll(true)}>
          {say('details.allFlows', { count: flows.length })}
        </button>
      )}
    </>
  );
}

function FlowItem({ flow, summary }: { readonly flow: Flow; readonly summary: DatasetDocument }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { course, amount, detail } = flowWords(flow, summary, language);
  // of many it is their period alone
  const saysMore = !detail.includes(chooseText(flow.label, language).text);
  const sources = flow.sources.flatMap((id) => summary.sources.find((source) => source.id === id) ?? []);
  return (
    <li className="flow-item">
      <div className="edit-line">
        <p className="flow-item-amount">{amount}</p>
        <EditButton list="flows" id={flow.id} name={amount} />
      </div>
      <p>{course}</p>
      {saysMore && (
        <p className="details-meta">
          <LocalisedText text={flow.label} />
        </p>
      )}
      <p className="details-meta">{detail}</p>
      {flow.note !== undefined && (
        <p className="details-meta">
          <LocalisedText text={flow.note} />
        </p>
      )}
      {sources.map((source) => (
        <p key={source.id} className="details-meta">
          <SourceTitle source={source} />
          {source.publisher !== undefined && ` · ${source.publisher}`}
        </p>
      ))}
    </li>
  );
}
