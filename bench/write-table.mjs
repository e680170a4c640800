import { open } from 'node:fs/promises';

const places = 2000;
const daysAcross = 9000;

/**
 * Writes a table of events that is the same each time: clean ISO dates, decimal coordinates of 2,000 points, a category
 * and a sentence each.
 * @param {string} path
 * @param {number} events
 */
export async function writeTable(path, events) {
  const random = seeded(42);
  const points = Array.from({ length: places }, () => [
    (random() * 170 - 85).toFixed(4),
    (random() * 360 - 180).toFixed(4),
  ]);
  const file = await open(path, 'w');
  let text = 'id,title,date,latitude,longitude,category,description\n';
  for (let row = 0; row < events; row++) {
    const point = points[Math.floor(random() * places)] ?? [];
    const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(random() * daysAcross) * 86_400_000);
    const sentence = `"What happened, in a few words, at place ${row % places}"`;
    text += `e${row},Event ${row} somewhere in the world,${day.toISOString().slice(0, 10)},${point.join(',')},kind ${row % 12},${sentence}\n`;
    if (text.length < 1 << 20) continue;
    await file.write(text);
    text = '';
  }
  await file.write(text);
  await file.close();
}

/**
 * Numbers below 1 in an order that follows from the seed alone.
 * @param {number} seed
 */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
