type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What is pressed, as the command records write it: "Mod+k", "Alt+ArrowLeft", "Shift+F6", "Mod+Shift+z", "?". */
export function pressedKeys({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const isSign = key.length === 1;
  // AltGr writes signs, and reports itself as Ctrl and Alt
  const isMod = (ctrlKey || metaKey) && !(isSign && altKey && ctrlKey);
  return [
    isMod ? 'Mod+' : '',
    altKey && !isSign ? 'Alt+' : '',
    // Shift is already in the sign that it writes; a letter with Ctrl or ⌘ writes none
    shiftKey && (!isSign || (isMod && /\p{L}/u.test(key))) ? 'Shift+' : '',
    // Caps Lock writes capitals, and means the same key
    isSign && (isMod || !shiftKey) ? key.toLowerCase() : key,
  ].join('');
}
