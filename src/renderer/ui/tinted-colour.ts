/** A colour of the palette (`#rgb` or `#rrggbb`) with an alpha from 0 to 1; any other notation stays as it is. */
export function tinted(colour: string, alpha: number): string {
  const hex = /^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return colour;
  return (
    hex +
    Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0')
  );
}
