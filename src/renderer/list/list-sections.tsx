import type { ListBlocks } from '../../kernels/list-blocks.ts';
import { firstOption, groupOfItem, keyInSection, rowsOfItems } from '../../kernels/list-items.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { ItemWindow } from '../ui/item-window.ts';
import { EventOption } from './event-option.tsx';

interface ListSectionsProps {
  readonly blocks: ListBlocks;
  /** By the place of the group in the list. */
  nameOfGroup(place: number): string;
  readonly list: ItemWindow;
  /** The item where the keys are; −1: none. */
  readonly active: number;
  /** Whether all options are of one height. */
  readonly isEven: boolean;
}

/** An item in sight that is no head. */
interface ShownOption {
  readonly item: number;
  readonly row: number;
}

/** Of a section that begins or ends farther beyond what is drawn, no more than this is in the page, pixels. */
const beyondPx = 1000;

/** What is in sight of the list: the options, under the heads of their sections where it is grouped. */
export function ListSections(props: ListSectionsProps): React.JSX.Element {
  const { blocks, list } = props;
  const [from = 0] = list.shown;
  const rows = rowsOfItems(blocks, from, (list.shown.at(-1) ?? -1) + 1);
  const options = list.shown.map((item) => ({ item, row: rows[item - from] ?? -1 })).filter(({ row }) => row >= 0);
  if (blocks.entries.groups === null) return <SectionOptions {...props} group={0} top={0} options={options} />;
  const groups = [...new Set(list.shown.map((item) => groupOfItem(blocks, item)))];
  return (
    <>
      {groups.map((group) => (
        <Section key={blocks.entries.groups?.[group]} {...props} group={group} options={options} />
      ))}
    </>
  );
}

interface SectionProps extends ListSectionsProps {
  /** The place of its group in the list. */
  readonly group: number;
  readonly options: readonly ShownOption[];
}

function Section(props: SectionProps): React.JSX.Element {
  const { blocks, nameOfGroup, group, options } = props;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const name = nameOfGroup(group);
  const count = blocks.inGroups[group] ?? 0;
  const { top, height } = boxOfSection(props);
  return (
    <div
      className="list-section"
      role="group"
      aria-label={say('list.groupLabel', { name, count })}
      style={{ top, height }}
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
        options={options.filter(({ item }) => groupOfItem(blocks, item) === group)}
      />
    </div>
  );
}

/** A section may be higher than an element can be: what of it is far from sight is left out. */
function boxOfSection({ blocks, list, group }: SectionProps): { readonly top: number; readonly height: number } {
  const head = blocks.heads[group] ?? 0;
  const next = blocks.heads[group + 1] ?? 0;
  const first = list.topOf(Math.max(head, list.shown[0] ?? 0));
  const last = list.topOf(Math.min(next, (list.shown.at(-1) ?? 0) + 1));
  const top = Math.max(list.topOf(head), first - beyondPx);
  return { top, height: Math.min(list.topOf(next), last + beyondPx) - top };
}

function SectionOptions(props: SectionProps & { readonly top: number }): React.JSX.Element {
  const { blocks, list, group, options, top, active, isEven } = props;
  const first = firstOption(blocks, group);
  return (
    <>
      {options.map(({ item, row }) => (
        <EventOption
          // of very many, what stands in a place is changed there: under a brush that is dragged all may be new
          key={isEven ? item : keyInSection(blocks, row, item)}
          item={item}
          row={row}
          top={list.topOf(item) - top}
          position={item - first + 1}
          isActive={item === active}
          isEven={isEven}
          measure={list.measure}
        />
      ))}
    </>
  );
}
