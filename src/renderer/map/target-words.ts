import { namingPlace, shortPlaceName } from '../../kernels/naming-place.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { shortTitleOf, titleOf } from '../store/event-text.ts';
import { placeWords, whenAndPlace, whenWords } from './event-words.ts';
import { flowWords } from './flow-words.ts';
import type { MapPlan } from './map-plan.ts';
import { eventsOfTarget, type MapTarget } from './map-target.ts';

/** What is said of something on the map: what it is, and more of it, a line each. */
export interface TargetWords {
  readonly head: string;
  readonly lines: readonly string[];
}

const mostTitles = 3;

export function targetWords(plan: MapPlan, target: MapTarget, language: Language): TargetWords {
  const { document } = plan;
  if (target.kind === 'flow') return flowWords(document.summary, target.body.course.flow, language);
  const say = translatorFor(language);
  const { inside, outside, places } = eventsOfTarget(plan, target);
  const { count, rows } = inside.count > 0 ? inside : outside;
  const [first] = rows(1);
  if (count === 1 && first !== undefined) {
    const title = titleOf(document, first, language);
    const where = placeWords(document, first, language);
    const line = whenAndPlace(whenWords(document, first, language), where, title);
    return { head: title, lines: target.kind === 'area' ? [line, areaWords(target.isArea, language)] : [line] };
  }
  const place = shortPlaceName(namingPlace(document.summary.places, places), language);
  if (target.kind === 'cell') {
    return { head: say('map.events', { count }), lines: [say('map.cellAt', { place })] };
  }
  const titles = rows(mostTitles).map((row) => shortTitleOf(document, row, language));
  const more = count - titles.length;
  return {
    head: say('map.clusterAt', { place, count }),
    lines: [
      ...titles,
      ...(more > 0 ? [say('map.chooseMore', { count: more })] : []),
      ...(target.kind === 'area' ? [areaWords(target.isArea, language)] : []),
    ],
  };
}

function areaWords(isArea: boolean, language: Language): string {
  return translatorFor(language)(isArea ? 'map.area' : 'map.line');
}
