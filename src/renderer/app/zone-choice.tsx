import './zone-choice.css';
import { useMemo, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { cityOfZone, cityZones, timesWords } from '../../messages/zone-names.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { narrowWindow } from './layout-queries.ts';

const local = '';
const noZones: readonly string[] = [];

/**
 * On whose clocks times of day are read: a menu that shows its choice in the words of the status line. Its hundreds of choices
 * are there while somebody is at it.
 */
export function ZoneChoice(): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const timeZone = useExplorer((state) => state.view.timeZone);
  const isTimed = useExplorer((state) => state.document?.summary.timeZones.some((zone) => zone !== '') ?? true);
  const { setTimeZone } = useGestures();
  const [isUsed, setUsed] = useState(false);
  const isNarrow = useMediaQuery(narrowWindow);
  const say = translatorFor(language);
  const words = timesWords(timeZone, language);
  return (
    <span className="status-part zone-choice" title={say(isTimed ? 'zone.explained' : 'zone.none')}>
      <span aria-hidden="true">{isNarrow && timeZone === null ? say('zone.localShort') : words}</span>
      <select
        aria-label={say('zone.choice')}
        onFocus={() => setUsed(true)}
        onPointerEnter={() => setUsed(true)}
        onPointerDown={() => setUsed(true)}
        onBlur={() => setUsed(false)}
        value={timeZone ?? local}
        onChange={({ target }) => setTimeZone(target.value === local ? null : target.value)}
      >
        {isUsed ? <ZoneOptions /> : <option value={timeZone ?? local}>{words}</option>}
      </select>
    </span>
  );
}

function ZoneOptions(): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const timeZone = useExplorer((state) => state.view.timeZone);
  const inFile = useExplorer((state) => state.document?.summary.timeZones ?? noZones);
  const groups = useMemo(() => {
    const own = inFile.filter((zone) => zone.includes('/') && !cityZones.includes(zone));
    const offered = new Set([...cityZones, ...own]);
    // a view may name a zone by another name than this machine lists
    const asked = timeZone === null || timeZone === 'UTC' || offered.has(timeZone) ? [] : [timeZone];
    const others = new Set([...Intl.supportedValuesOf('timeZone').filter((zone) => !offered.has(zone)), ...asked]);
    return { own, others: [...others].filter((zone) => zone !== 'UTC') };
  }, [inFile, timeZone]);
  const say = translatorFor(language);
  const isTimed = inFile.some((zone) => zone !== '');
  return (
    <>
      {!isTimed && <option disabled>{say('zone.none')}</option>}
      <option value={local}>{say('zone.option.local')}</option>
      <option value="UTC">{say('zone.option.utc')}</option>
      <optgroup label={say('zone.cities')}>
        {cityZones.map((zone) => (
          <option key={zone} value={zone}>
            {cityOfZone(zone, language)}
          </option>
        ))}
      </optgroup>
      {groups.own.length > 0 && (
        <optgroup label={say('zone.inFile')}>
          {groups.own.map((zone) => (
            <option key={zone} value={zone}>
              {cityOfZone(zone, language)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={say('zone.all')}>
        {groups.others.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </optgroup>
    </>
  );
}
