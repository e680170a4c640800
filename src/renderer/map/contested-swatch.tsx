/** The hatching of contested areas, as a sign: drawn, not a pattern of a style, so that a film has it too. */
export function ContestedSwatch(): React.JSX.Element {
  return (
    <span className="figure-swatch figure-contested" aria-hidden="true">
      <svg viewBox="0 0 12 8">
        <path d="M-6 8L2 0M-.4 8L7.6 0M5.2 8L13.2 0M10.8 8L18.8 0" />
      </svg>
    </span>
  );
}
