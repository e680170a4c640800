/**
 * Knows where on the disk the files lie that a person drops or chooses. Only Chromium's debugger tells, and not at once:
 * the drop or change is held back until the answer is there, and then happens again. A file made in a page has no path.
 * Its text runs in the isolated world.
 */
export function holdFiles(ask) {
  const held = new Map();
  const paths = new Map();
  let last = 0;
  let again = false;

  function hold(files, event, repeat) {
    if (again || !files?.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const id = ++last;
    held.set(id, { files: [...files], repeat });
    ask(id);
  }

  function onDrop(event) {
    const { target, clientX, clientY } = event;
    const files = [...(event.dataTransfer?.files ?? [])];
    hold(files, event, () => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      const place = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, ...place }));
    });
  }

  function onChange(event) {
    const { target } = event;
    hold(target.files, event, () => target.dispatchEvent(new Event('change', { bubbles: true })));
  }

  function keyOf({ name, size, lastModified }) {
    return `${name} ${size} ${lastModified}`;
  }

  window.addEventListener('drop', onDrop, true);
  window.addEventListener('change', onChange, true);

  return {
    held,
    pathOf: (file) => paths.get(keyOf(file)) ?? '',
    release(id, found) {
      const { files, repeat } = held.get(id);
      held.delete(id);
      files.forEach((file, i) => paths.set(keyOf(file), found[i]));
      again = true;
      repeat();
      again = false;
    },
  };
}
