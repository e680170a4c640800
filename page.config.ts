import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { pageNotices } from './tools/page-notices.mjs';

/**
 * The page that carries a dataset with it, without its data: one file, which asks for nothing. Its policy names the two scripts
 * and the one style sheet that it may run by their hashes, and lets it connect to nothing.
 */
const asOneFile: Plugin = {
  name: 'as-one-file',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const outputs = Object.values(bundle);
    const page = outputs.find(({ fileName }) => fileName.endsWith('.html'));
    const [script, ...otherScripts] = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
    const styles = outputs.flatMap((output) =>
      output.type === 'asset' && output.fileName.endsWith('.css') ? [textOf(output.source)] : [],
    );
    if (page?.type !== 'asset' || script === undefined || otherScripts.length > 0)
      throw new Error('the page is not made of one script');
    const code = inMarkup(script);
    const starter = inMarkup(starterOf(await workerProgram()));
    const style = styles.join('\n');
    const policy = [
      "default-src 'none'",
      `script-src ${hashOf(starter)} ${hashOf(code)}`,
      `style-src ${hashOf(style)}`,
      // fonts and images that are in the style sheet, and what the reader saves
      'font-src data:',
      'img-src data: blob:',
      // the basemap is painted on a thread, whose program the first script holds
      'worker-src blob:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    const html = textOf(page.source)
      .replaceAll(/\s*<script[^>]*><\/script>/g, '')
      .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
      // browsers look for the charset in the first 1,024 bytes
      .replace(
        '<meta charset="utf-8" />',
        (charset) =>
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <script>${starter}</script>`,
      )
      .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
      .replace('</body>', () => `  <script type="module">${code}</script>\n${notices()}  </body>`);
    for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
    this.emitFile({ type: 'asset', fileName: 'page.html', source: html });
  },
};

/** The basemap's thread as one program, which asks for no other file. */
async function workerProgram(): Promise<string> {
  const built = await build({
    configFile: false,
    root: 'src/renderer/page',
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2023',
      write: false,
      rolldownOptions: { input: 'src/renderer/page/basemap-worker.ts', output: { format: 'iife' } },
    },
  });
  const outputs = 'output' in built ? built.output : [];
  const [program, ...others] = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  if (program === undefined || others.length > 0) throw new Error("the basemap's thread is not one script");
  return program;
}

/**
 * Starts the basemap's thread, whose program stands in it as a text: there is no other file to start it from. It is the first
 * script in the page: the thread makes itself ready while the browser reads the rest. One that dies before it is taken over is
 * let go, and is not there to be taken.
 */
function starterOf(thread: string): string {
  const program = `new Blob([${JSON.stringify(thread)}], { type: 'text/javascript' })`;
  return `try {
    var basemapWorker = new Worker(URL.createObjectURL(${program}), { name: 'basemap' });
    basemapWorker.onerror = () => { basemapWorker = undefined; };
  } catch {}`;
}

/** The licences of what the page is made of, to be read in its source: it comes to people without any other file. */
function notices(): string {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
  const own = `${read('LICENSE')}\n${pageNotices(read('THIRD-PARTY-NOTICES.md'))}`;
  return `<script type="text/plain" id="page-notices">\n${own.replaceAll(/<(?=!|\/|script)/gi, '< ')}</script>\n`;
}

/** A script that no sign of it ends. */
function inMarkup(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export default defineConfig({
  root: 'src/renderer/page',
  publicDir: false,
  plugins: [react(), asOneFile],
  // a page from the disk starts no module on a thread
  worker: { format: 'iife' },
  build: {
    target: 'es2023',
    minify: true,
    assetsInlineLimit: Infinity,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: { input: 'src/renderer/page/index.html', output: { codeSplitting: false } },
  },
});
