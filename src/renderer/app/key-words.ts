import type { Language } from '../../shared/language.ts';
import { translatorFor } from '../../messages/translator.ts';

const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** A shortcut as it is written on the keys of this machine: "Mod+k" becomes "⌘K" or "Ctrl K", "Shift+←" "Maj ←". */
export function keyWords(shortcut: string, language: Language, onMac = isMac()): string {
  const say = translatorFor(language);
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+');
  const words = parts.map((part) => {
    switch (part) {
      case 'Mod':
        return onMac ? '⌘' : say('key.control');
      case 'Alt':
        return onMac ? '⌥' : 'Alt';
      case 'Shift':
        return onMac ? '⇧' : say('key.shift');
      case 'Escape':
        return say('key.escape');
      case 'Enter':
        return say('key.enter');
      case 'Backspace':
        return say('key.backspace');
      case 'Home':
        return say('key.home');
      case 'Delete':
        return say('key.delete');
      case 'End':
        return say('key.end');
      case 'Space':
        return say('key.space');
      default:
        return arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part);
    }
  });
  return words.join(onMac ? '' : ' ');
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
