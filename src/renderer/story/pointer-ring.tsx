import './pointer-ring.css';
import { useEffect, useRef } from 'react';

/** A ring around the pointer that the back row sees. It follows without being drawn anew. */
export function PointerRing(): React.JSX.Element {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(function follow() {
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const style = ring.current?.style;
      if (style === undefined) return;
      style.transform = `translate(${clientX}px, ${clientY}px)`;
      style.visibility = 'visible';
    };
    addEventListener('pointermove', move, { capture: true, passive: true });
    return () => removeEventListener('pointermove', move, { capture: true });
  }, []);
  return <div ref={ring} className="pointer-ring" data-pointer-ring />;
}
