import type { PathCommand } from 'fontkit';

/** The outline of a letter, in units of its font, in the words of PDF, which has curves of the third degree alone (ISO 32000-1, 8.5.2). */
export function outlineOperators(commands: readonly PathCommand[]): string {
  let [fromX, fromY] = [0, 0];
  const words = commands.map(({ command, args }) => {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    const curve = third(fromX, a, c);
    const other = third(fromY, b, d);
    [fromX, fromY] = [args.at(-2) ?? fromX, args.at(-1) ?? fromY];
    switch (command) {
      case 'moveTo':
        return `${a} ${b} m`;
      case 'lineTo':
        return `${a} ${b} l`;
      case 'quadraticCurveTo':
        return `${curve.first} ${other.first} ${curve.second} ${other.second} ${c} ${d} c`;
      case 'bezierCurveTo':
        return `${args.join(' ')} c`;
      case 'closePath':
        return 'h';
    }
  });
  return words.join(' ');
}

/** The two handles that draw the curve of one handle. */
function third(from: number, handle: number, to: number): { readonly first: string; readonly second: string } {
  const part = (end: number): string => (end + ((handle - end) * 2) / 3).toFixed(1);
  return { first: part(from), second: part(to) };
}
