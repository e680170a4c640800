import { translatorFor } from '../../messages/translator.ts';
import type { Preferences } from '../../shared/explorer-api.ts';
import { useCommands, useExplorer } from '../store/explorer-context.tsx';

/** Language and theme, as two menus; each choice runs the command of the same name. */
export function PreferenceFields(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const preferences = useExplorer((state) => state.preferences);
  return (
    <>
      <CommandMenu label={say('settings.language')} value={languageCommands[preferences.language]} prefix="language" />
      <CommandMenu label={say('settings.theme')} value={themeCommands[preferences.theme]} prefix="theme" />
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
}

function CommandMenu({ label, value, prefix }: CommandMenuProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const commands = useCommands().filter(({ id }) => id.startsWith(prefix));
  return (
    <label className="preference-field">
      {label}
      <select
        className="select"
        value={value}
        onChange={(event) => commands.find(({ id }) => id === event.target.value)?.run()}
      >
        {commands.map(({ id, label: key }) => (
          <option key={id} value={id}>
            {say(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
