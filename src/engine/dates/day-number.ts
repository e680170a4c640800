/**
 * The digits of a text like `2025-10-28` as one number, whether or not the calendar has this day; null: it is another text.
 * Of a million dates, one that is known is found by its number in much less time than by its text.
 */
export function dayNumber(text: string): number | null {
  if (text.length !== 10) return null;
  let number = 0;
  for (let at = 0; at < 10; at++) {
    const unit = text.charCodeAt(at);
    if (at === 4 || at === 7) {
      if (unit !== hyphen) return null;
    } else {
      const digit = unit - zero;
      if (digit < 0 || digit > 9) return null;
      number = 10 * number + digit;
    }
  }
  return number;
}

const hyphen = 0x2d;
const zero = 0x30;
