import { useCallback, useState } from 'react';

/**
 * Whether an element is narrower than so many pixels; the ref goes to the element. A container query of CSS would say the
 * same, but where what is inside of a container changes, the browser lays out the page in the middle of a frame, before
 * the next text is painted on any canvas.
 */
export function useNarrow(px: number): readonly [React.RefCallback<HTMLElement>, boolean] {
  const [isNarrow, setNarrow] = useState(false);
  const watch = useCallback(
    function watchWidth(element: HTMLElement) {
      const sizes = new ResizeObserver(([entry]) => {
        const width = entry?.borderBoxSize[0]?.inlineSize;
        if (width !== undefined) setNarrow(width < px);
      });
      sizes.observe(element, { box: 'border-box' });
      return () => sizes.disconnect();
    },
    [px],
  );
  return [watch, isNarrow];
}
