import type { VirtualItem } from '@tanstack/react-virtual';
import { countOfSection, type ListPlan } from '../../kernels/list-groups.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { EventOption } from './event-option.tsx';

interface ListSectionsProps {
  readonly plan: ListPlan;
  nameOfSection(section: number): string;
  /** The items in sight, from top to bottom. */
  readonly shown: readonly VirtualItem[];
  /** Distance of an item from the top of the list, pixels; behind the last one, the height of the list. */
  startOf(item: number): number;
  sectionOf(item: number): number;
  /** The item where the keys are; −1: none. */
  readonly active: number;
  measure(element: HTMLElement | null): void;
}

/** What is in sight of the list: the options, under the heads of their sections where it is grouped. */
export function ListSections(props: ListSectionsProps): React.JSX.Element {
  const { plan, shown, sectionOf } = props;
  if (plan.heads.length === 0) {
    const count = plan.items.length;
    return <SectionOptions {...props} top={0} first={0} count={count} shown={shown} />;
  }
  const sections = [...new Set(shown.map(({ index }) => sectionOf(index)))];
  return (
    <>
      {sections.map((section) => (
        <Section key={plan.groups[section]} {...props} section={section} />
      ))}
    </>
  );
}

function Section(props: ListSectionsProps & { readonly section: number }): React.JSX.Element {
  const { plan, nameOfSection, shown, startOf, sectionOf, section } = props;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const head = plan.heads[section] ?? 0;
  const top = startOf(head);
  const name = nameOfSection(section);
  const count = countOfSection(plan, section);
  return (
    <div
      className="list-section"
      role="group"
      aria-label={say('list.groupLabel', { name, count })}
      style={{ top, height: startOf(plan.heads[section + 1] ?? plan.items.length) - top }}
    >
      <div className="list-section-head" aria-hidden="true">
        <span className="list-section-name" title={name}>
          {name}
        </span>
        <span className="list-section-count">{formatNumber(count, language)}</span>
      </div>
      <SectionOptions
        {...props}
        top={top}
        first={head + 1}
        count={count}
        shown={shown.filter(({ index }) => index !== head && sectionOf(index) === section)}
      />
    </div>
  );
}

interface SectionOptionsProps extends ListSectionsProps {
  readonly top: number;
  /** The item of the first option. */
  readonly first: number;
  readonly count: number;
}

function SectionOptions(props: SectionOptionsProps): React.JSX.Element {
  const { plan, shown, top, first, count, active, measure } = props;
  return (
    <>
      {shown.map(({ index, start, key }) => (
        <EventOption
          key={String(key)}
          item={index}
          row={plan.items[index] ?? 0}
          top={start - top}
          position={index - first + 1}
          count={count}
          isActive={index === active}
          measure={measure}
        />
      ))}
    </>
  );
}
