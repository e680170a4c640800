// A page that meddles with what every script uses: the preload must not see it.
window.atScript = { t: typeof window.t, leak: typeof window.leak };
Reflect.set(Array.prototype, 'flatMap', () => ['poisoned']);
window.paths = [];
for (const type of ['drop', 'change']) {
  addEventListener(type, (event) => {
    event.preventDefault();
    const { files } = event.dataTransfer ?? event.target;
    window.paths.push(...[...files].map((file) => window.t.pathOf(file)));
  });
}
addEventListener('dragover', (event) => event.preventDefault());
