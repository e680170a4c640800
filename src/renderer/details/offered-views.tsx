import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

/** The views that the dataset offers, each one click away. */
export function OfferedViews(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const offered = useExplorer((state) => state.document?.summary.offeredViews);
  const { showView } = useGestures();
  if (offered === undefined || offered.length === 0) return null;
  return (
    <section className="details-section">
      <h3 className="details-section-head">{translatorFor(language)('views.label')}</h3>
      <div className="offered-views">
        {offered.map((view) => (
          <button key={view.id} type="button" className="button" onClick={() => showView(view)}>
            {chooseText(view.name ?? {}, language).text}
          </button>
        ))}
      </div>
    </section>
  );
}
