import './icon.css';
import { iconPaths, type IconName } from './icon-paths.ts';

/** A drawn sign beside or instead of a word; whoever shows it alone names its button. */
export function Icon({ name }: { readonly name: IconName }): React.JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
