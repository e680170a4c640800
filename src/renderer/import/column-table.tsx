import { useId } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { columnRoles, type ColumnRole } from '../../shared/table-import.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';
import { roleGroups, roleWords } from './table-words.ts';
import type { Mapping } from './use-mapping.ts';

/** Rows of the file that are shown, and columns: what is beyond is imported all the same. */
const shownRows = 4;

/** The first rows of the file as they are cut, and above each column what it says of an event. */
export function ColumnTable({ mapping }: { readonly mapping: Mapping }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { columns, sampleRows, roles, setRole } = mapping;
  const titleId = useId();
  return (
    <section className="import-section">
      <h3 id={titleId}>{say('importing.columns')}</h3>
      <p className="import-hint">{say('importing.columnsHint')}</p>
      <div className="import-scroller" role="region" aria-labelledby={titleId} {...scrollStop}>
        <table className="import-columns">
          <thead>
            <tr>
              {columns.map(({ name }, at) => (
                <th key={at} scope="col" className={roles[at] === 'ignore' ? 'import-column-ignored' : ''}>
                  <span className="import-column-name" title={name}>
                    {name}
                  </span>
                  <RoleChoice
                    label={say('importing.roleOf', { name })}
                    role={roles[at] ?? 'ignore'}
                    onChoose={(role) => setRole(at, role)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sampleRows.slice(0, shownRows).map((cells, row) => (
              <tr key={row}>
                {columns.map((_, at) => (
                  <td key={at} className={roles[at] === 'ignore' ? 'import-column-ignored' : ''} title={cells[at]}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RoleChoiceProps {
  readonly label: string;
  readonly role: ColumnRole;
  onChoose(role: ColumnRole): void;
}

function RoleChoice({ label, role, onChoose }: RoleChoiceProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <select
      className="select"
      aria-label={label}
      value={role}
      onChange={({ target }) => {
        const chosen = columnRoles.find((one) => one === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <option value="ignore">{say(roleWords.ignore)}</option>
      {roleGroups.map(({ label: group, roles }) => (
        <optgroup key={group} label={say(group)}>
          {roles.map((one) => (
            <option key={one} value={one}>
              {say(roleWords[one])}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
