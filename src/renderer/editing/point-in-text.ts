/** A pair of degrees as maps write it, "35.68, 139.73": latitude first. Null: the text is none. */
export function pointInText(text: string): { readonly lat: string; readonly lng: string } | null {
  // "35,68" is one number with a decimal comma
  const pair = /^\s*(-?\d{1,2}(?:\.\d+)?)°?(?:\s*[,;]\s+|\s*;\s*|\s+|(?<=\.\d+°?),)(-?\d{1,3}(?:\.\d+)?)°?\s*$/.exec(
    text,
  );
  const [, lat, lng] = pair ?? [];
  return lat === undefined || lng === undefined ? null : { lat, lng };
}
