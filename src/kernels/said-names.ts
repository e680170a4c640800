/**
 * The names that a line under `title` still has to say: each once, without those that the title says, and without those
 * that another of them says ("Busan" beside "Gimhae Air Base, Busan").
 */
export function unsaidNames(names: readonly string[], title: string): readonly string[] {
  const once = [...new Set(names)].filter((name) => name !== '');
  return once.filter(
    (name) => !says(title, name) && !once.some((other) => other.length > name.length && says(other, name)),
  );
}

const letter = /[\p{L}\p{N}]/u;
/** Chinese and Japanese put no space between words, and Korean puts particles at their ends. */
const unparted = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u;

/**
 * Whether a text has the name in it, as words of its own. Where words are not parted, it begins what stands between two signs
 * that are no letters: 京都 is in 京都市, and not in 東京都.
 */
export function says(text: string, name: string): boolean {
  if (name === '') return false;
  const [whole, part] = [text.toLowerCase(), name.toLowerCase()];
  const mayGoOn = unparted.test(part);
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (letter.test(whole[at - 1] ?? '')) continue;
    if (mayGoOn || !letter.test(whole[at + part.length] ?? '')) return true;
  }
  return false;
}
