import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import { timeCertainties, timeRelations, type TimeRule } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

const groups: Readonly<Record<TimeRule['certainty'], MessageKey>> = {
  possibly: 'timeline.rule.possibly',
  certainly: 'timeline.rule.certainly',
};
const names: Readonly<Record<TimeRule['certainty'], Readonly<Record<TimeRule['relation'], MessageKey>>>> = {
  possibly: {
    overlaps: 'timeline.rule.overlaps',
    starts: 'timeline.rule.starts',
    ends: 'timeline.rule.ends',
    inside: 'timeline.rule.inside',
    ongoing: 'timeline.rule.ongoing',
  },
  certainly: {
    overlaps: 'timeline.rule.overlapsCertainly',
    starts: 'timeline.rule.startsCertainly',
    ends: 'timeline.rule.endsCertainly',
    inside: 'timeline.rule.insideCertainly',
    ongoing: 'timeline.rule.ongoingCertainly',
  },
};

/** How an event must stand to the brush to pass it. */
export function BrushRule(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { relation, certainty } = useExplorer((state) => state.view.brushRule);
  const { setBrushRule } = useGestures();
  function choose(value: string): void {
    const [asked, sure] = value.split(' ');
    setBrushRule({
      relation: timeRelations.find((one) => one === asked) ?? relation,
      certainty: timeCertainties.find((one) => one === sure) ?? certainty,
    });
  }
  return (
    <select
      className="timeline-rule"
      aria-label={say('timeline.rule.label')}
      title={say('timeline.rule.label')}
      value={`${relation} ${certainty}`}
      onChange={(event) => choose(event.target.value)}
    >
      {timeCertainties.map((sure) => (
        <optgroup key={sure} label={say(groups[sure])}>
          {timeRelations.map((one) => (
            <option key={one} value={`${one} ${sure}`}>
              {say(names[sure][one])}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
