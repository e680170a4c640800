import { useMemo } from 'react';
import { matchWords } from '../../kernels/match-words.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { layerOfFigures, mapIndicatorsOf } from '../store/map-figures.ts';
import type { PaletteEntry } from './palette-entry.ts';

const figureLimit = 4;

/** The figures that countries can be filled by, by their names, best answer first. Nothing where nothing was typed. */
export function useFigureEntries(typed: string): readonly PaletteEntry[] {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const shown = useExplorer(({ view }) => view.layers.figures);
  const { setLayers } = useGestures();
  return useMemo(() => {
    if (document === null || typed.trim() === '') return [];
    return mapIndicatorsOf(document)
      .map((indicator) => ({ indicator, label: chooseText(indicator.name, language).text }))
      .map((named) => ({ ...named, rank: matchWords(named.label, typed) }))
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .slice(0, figureLimit)
      .map(({ indicator, label }) => ({
        kind: 'figures',
        id: `figures-${indicator.id}`,
        label,
        run: () => setLayers({ figures: layerOfFigures(indicator, shown) }),
      }));
  }, [typed, language, document, shown, setLayers]);
}
