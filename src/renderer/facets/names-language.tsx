import { translatorFor } from '../../messages/translator.ts';
import { nameLanguages } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

const words = {
  en: 'layers.namesIn.en',
  fr: 'layers.namesIn.fr',
  ja: 'layers.namesIn.ja',
  ko: 'layers.namesIn.ko',
  zh: 'layers.namesIn.zh',
} as const;

/** In which language the basemap has its names: also in some that the interface does not speak. */
export function NamesLanguage({ stop }: { readonly stop: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const namesIn = useExplorer((state) => state.view.layers.namesIn);
  const { setLayers } = useGestures();
  return (
    <div className="layer-controls">
      <select
        className="layer-select"
        aria-label={say('layers.namesIn')}
        value={namesIn ?? ''}
        tabIndex={stop === 'layer:namesIn' ? 0 : -1}
        data-stop="layer:namesIn"
        onChange={({ target }) =>
          setLayers({ namesIn: nameLanguages.find((language) => language === target.value) ?? null })
        }
      >
        <option value="">{say('layers.namesAsInterface')}</option>
        {nameLanguages.map((language) => (
          <option key={language} value={language}>
            {say(words[language])}
          </option>
        ))}
      </select>
    </div>
  );
}
