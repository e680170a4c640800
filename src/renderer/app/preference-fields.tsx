import { useId } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Preferences } from '../../shared/explorer-api.ts';
import { useCommands, useExplorer } from '../store/explorer-context.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { forcedQuery } from './preferences.ts';

/** Language and theme, as two menus; each choice runs the command of the same name. */
export function PreferenceFields(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const preferences = useExplorer((state) => state.preferences);
  const isForced = useMediaQuery(forcedQuery);
  return (
    <>
      <CommandMenu
        label={say('settings.language')}
        value={languageCommands[preferences.language]}
        prefix="language"
        note={null}
      />
      <CommandMenu
        label={say('settings.theme')}
        value={themeCommands[preferences.theme]}
        prefix="theme"
        note={isForced ? say('settings.themeForced') : null}
      />
    </>
  );
}

const languageCommands: Readonly<Record<Preferences['language'], string>> = {
  system: 'languageSystem',
  en: 'languageEnglish',
  fr: 'languageFrench',
};

const themeCommands: Readonly<Record<Preferences['theme'], string>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  'high-contrast': 'themeHighContrast',
};

interface CommandMenuProps {
  readonly label: string;
  /** Id of the command whose choice holds. */
  readonly value: string;
  readonly prefix: string;
  /** Why another choice changes nothing now. */
  readonly note: string | null;
}

function CommandMenu({ label, value, prefix, note }: CommandMenuProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const commands = useCommands().filter(({ id }) => id.startsWith(prefix));
  const noteId = useId();
  return (
    <>
      <label className="preference-field">
        {label}
        <select
          className="select"
          value={value}
          aria-describedby={note === null ? undefined : noteId}
          onChange={(event) => commands.find(({ id }) => id === event.target.value)?.run()}
        >
          {commands.map(({ id, label: key }) => (
            <option key={id} value={id}>
              {say(key)}
            </option>
          ))}
        </select>
      </label>
      {note !== null && (
        <p id={noteId} className="preference-note">
          {note}
        </p>
      )}
    </>
  );
}
