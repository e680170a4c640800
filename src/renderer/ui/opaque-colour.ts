let probe: CanvasRenderingContext2D | null = null;

/**
 * A colour of CSS that lies on the system's ground, as "#rrggbb": what the system calls its colours (`CanvasText`), and mixtures
 * of them, are no notation that canvases on other threads or our own sums of colours know.
 */
export function opaqueColour(colour: string): string {
  probe ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (probe === null) throw new Error('opaqueColour: there is no canvas');
  for (const layer of ['Canvas', colour]) {
    probe.fillStyle = layer;
    probe.fillRect(0, 0, 1, 1);
  }
  const parts = [...probe.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
