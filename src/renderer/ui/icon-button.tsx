import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface IconButtonProps extends Omit<React.ComponentProps<'button'>, 'aria-label' | 'children' | 'type'> {
  readonly icon: IconName;
  /** Its name, also shown as its tooltip. */
  readonly label: string;
}

/** A button that shows a sign instead of a word. */
export function IconButton({ icon, label, className, title, ...rest }: IconButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      {...rest}
      className={className === undefined ? 'icon-button' : `icon-button ${className}`}
      aria-label={label}
      title={title ?? label}
    >
      <Icon name={icon} />
    </button>
  );
}
