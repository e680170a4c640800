import { memo, useId } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { listGroups, listSorts, type ListOrder } from '../../shared/view.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectFiltering } from '../store/selectors.ts';
import { WhereEdited } from '../store/where-edited.tsx';
import { IconButton } from '../ui/icon-button.tsx';

/** How many events the list holds, how they are ordered, and what can be done with all of them. */
export const ListHead = memo(function ListHead({ isSorting }: { readonly isSorting: boolean }): React.JSX.Element {
  return (
    <header className="list-head">
      <div className="list-head-row">
        <ListCount />
        <WhereEdited>
          <NewButton />
        </WhereEdited>
        <CopyButton />
      </div>
      <OrderFields isSorting={isSorting} />
      <OnlyMapField />
    </header>
  );
});

/** By itself: it changes with each step of a brush, and the fields beside it do not. */
function ListCount(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const count = useExplorer((state) => selectFiltering(state).counts.passing);
  return <h2 className="list-head-count">{say('list.count', { count })}</h2>;
}

function OrderFields({ isSorting }: { readonly isSorting: boolean }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { sort, descending, group } = useExplorer((state) => state.view.list);
  const { setListOrder } = useGestures();
  return (
    <div className="list-head-order">
      <ChoiceField
        label={say('list.sort')}
        told={isSorting ? say('list.sorting') : ''}
        value={sort}
        choices={listSorts.map((one) => [one, say(sortLabels[one])])}
        // what matters most is what one wants to see first
        onChoose={(chosen) => setListOrder({ sort: chosen, descending: chosen === 'importance' })}
      />
      <IconButton
        icon={descending ? 'arrowDown' : 'arrowUp'}
        label={say(descending ? 'list.descending' : 'list.ascending')}
        onClick={() => setListOrder({ descending: !descending })}
      />
      <ChoiceField
        label={say('list.group')}
        value={group}
        choices={listGroups.map((one) => [one, say(groupLabels[one])])}
        onChoose={(chosen) => setListOrder({ group: chosen })}
      />
    </div>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** What is being done about it, beside its label. */
  readonly told?: string;
  readonly value: Value;
  /** Each value with its words. */
  readonly choices: readonly (readonly [Value, string])[];
  onChoose(value: Value): void;
}

function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): React.JSX.Element {
  const { label, told = '', value, choices, onChoose } = props;
  const id = useId();
  return (
    <div>
      <span className="list-head-label">
        <label htmlFor={id}>{label}</label>
        {told !== '' && <span role="status">{told}</span>}
      </span>
      <select
        id={id}
        className="select"
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find(([one]) => one === target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

const sortLabels = {
  time: 'list.byTime',
  title: 'list.byTitle',
  place: 'list.byPlace',
  category: 'list.byCategory',
  importance: 'list.byImportance',
} as const satisfies Record<ListOrder['sort'], string>;

const groupLabels = {
  none: 'list.ungrouped',
  day: 'list.byDay',
  place: 'list.byPlace',
  category: 'list.byCategory',
} as const satisfies Record<ListOrder['group'], string>;

function OnlyMapField(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isOn = useExplorer((state) => state.view.filters.onlyMap);
  const { setOnlyMap } = useGestures();
  return (
    <label className="list-head-only-map">
      <input type="checkbox" checked={isOn} onChange={(event) => setOnlyMap(event.target.checked)} />
      {say('filter.onlyMap')}
    </label>
  );
}

function CopyButton(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const copied = useExplorer((state) => (state.copied?.what === 'table' ? state.copied : null));
  const { label, isEnabled, run } = useCommand('copyTable');
  const told = copied === null ? '' : say('list.copied', { count: copied.count });
  return (
    <>
      <span className="list-head-told" role="status">
        {told}
      </span>
      <IconButton
        icon={copied === null ? 'copy' : 'check'}
        label={say(label)}
        disabled={!useExplorer(isEnabled)}
        onClick={run}
      />
    </>
  );
}

function NewButton(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { label, run } = useCommand('newEvent');
  return <IconButton icon="plus" label={say(label)} onClick={run} />;
}
