import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { toldStory } from '../../shared/story.ts';
import { useExplorer, usePresenting } from '../store/explorer-context.tsx';
import { MenuButton } from '../ui/menu-button.tsx';

/** Begins to tell the story of what is open; where there are several, asks which. Nothing where there is none. */
export function PresentButton(): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const all = useExplorer((state) => state.document?.summary.stories) ?? [];
  const presenting = usePresenting();
  const stories = all.filter((story) => toldStory(story).steps.length > 0);
  const [only] = stories;
  if (only === undefined) return null;
  const say = translatorFor(language);
  if (stories.length === 1) {
    return (
      <button type="button" className="button" onClick={() => presenting.present(only.id)}>
        {say('story.present')}
      </button>
    );
  }
  return (
    <MenuButton
      label={say('story.present')}
      menuLabel={say('story.stories')}
      entries={stories.map(({ id, title }) => ({
        key: id,
        label: chooseText(title, language).text,
        onChoose: () => presenting.present(id),
      }))}
    />
  );
}
