import { open } from 'node:fs/promises';
import { readText } from './read-text.ts';

/** As much of a table as its settings are found by. */
const sampleBytes = 2 ** 20;

/** The beginning of the text of a table: whole lines, unless it has none. Throws the system's error. */
export async function sampleTable(path: string, encoding: string): Promise<string> {
  const file = await open(path);
  try {
    let text = '';
    let isWhole = true;
    for await (const chunk of readText(file, encoding, sampleBytes)) {
      text += chunk.text;
      isWhole = chunk.bytes < sampleBytes;
    }
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return isWhole || end < 0 ? text : text.slice(0, end + 1);
  } finally {
    await file.close();
  }
}
