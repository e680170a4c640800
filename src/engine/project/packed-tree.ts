import { giveBack } from '../../shared/give-back.ts';
import { sortByNumber } from '../../kernels/sort-by-number.ts';
import { hilbertPlace } from './hilbert-place.ts';
import type { Database } from './open-database.ts';

/** What an R-tree holds: boxes, each by the number of its row. */
export interface TreeBoxes {
  readonly fids: Float64Array;
  /** Four a box, as the tree has them: least and greatest x, least and greatest y, rounded outwards (`outwards`). */
  readonly bounds: Float32Array;
}

/** Of a node: a number of two bytes that only the root uses, how many boxes it holds, then these. */
const headBytes = 4;
const boxBytes = 24;
/** A tenth of each node stays empty: there, the next rows find room. */
const fullness = 0.9;
/** The number of the root, by which SQLite finds the rest. */
const rootNode = 1;
/** Nodes that are written, and rows that are put in order, before others have their turn on the thread. */
const nodesAStep = 100;
const rowsAStep = 10_000;

/** One level of the tree, from the leaves upwards: what its nodes hold. */
interface Level {
  /** Of rows, or of nodes of the level below. */
  readonly ids: Float64Array;
  readonly bounds: Float32Array;
}

/** The nodes that a level was parted among, as what the level above them holds. */
interface WrittenLevel {
  readonly nodes: Level;
  /** The node of each that the level holds, as they stand in it. */
  readonly nodeOf: Uint32Array;
}

/**
 * Fills an R-tree that is empty, by writing its nodes as SQLite keeps them (its "R*Tree module", 6): boxes that lie near each
 * other share a node. Many times as fast as putting a million rows in one after the other, and what is looked for in it is
 * found in fewer nodes. `boxes.fids` go upwards. `onward` is awaited in between, and ends it where it rejects.
 */
export async function fillPackedTree(
  database: Database,
  tree: string,
  boxes: TreeBoxes,
  onward: () => Promise<void>,
): Promise<void> {
  if (boxes.fids.length === 0) return;
  const order = await orderAlongCurve(boxes, onward);
  // SQLite keeps its own tables from everybody else, unless it is told
  database.unsafeMode(true);
  try {
    const writer = new NodeWriter(database, tree);
    const { nodes, nodeOf } = await writer.writeLevel({ ids: boxes.fids, bounds: boxes.bounds }, order, onward);
    giveBack(order);
    // in the order of their numbers, or each would go to another page of the table
    await writer.note('rowid', boxes.fids, nodeOf, onward);
    giveBack(nodeOf);
    let level = nodes;
    while (level.ids.length > 1) {
      const written = await writer.writeLevel(level, null, onward);
      await writer.note('parent', level.ids, written.nodeOf, onward);
      level = written.nodes;
    }
  } finally {
    database.unsafeMode(false);
  }
}

class NodeWriter {
  readonly #database: Database;
  readonly #tree: string;
  readonly #nodeBytes: number;
  readonly #mostBoxes: number;
  readonly #put: (node: number, data: Uint8Array) => void;
  #lastNode = rootNode;
  #depth = 0;

  constructor(database: Database, tree: string) {
    this.#database = database;
    this.#tree = tree;
    const [first] = database.prepare<[], number>(`SELECT length(data) FROM ${tree}_node`).pluck().all();
    if (first === undefined) throw new Error(`packed-tree: ${tree} is no R-tree`);
    this.#nodeBytes = first;
    this.#mostBoxes = Math.floor((first - headBytes) / boxBytes);
    const put = database.prepare(`INSERT OR REPLACE INTO ${tree}_node (nodeno, data) VALUES (?, ?)`);
    this.#put = (node, data) => void put.run(node, data);
  }

  /** Parts what a level holds among nodes, in this order (null: its own); among one, the root, where that can hold all. */
  async writeLevel(
    { ids, bounds }: Level,
    order: Uint32Array | null,
    onward: () => Promise<void>,
  ): Promise<WrittenLevel> {
    const isRoot = ids.length <= this.#mostBoxes;
    const count = isRoot ? 1 : Math.ceil(ids.length / Math.floor(this.#mostBoxes * fullness));
    const nodes = { ids: new Float64Array(count), bounds: new Float32Array(4 * count) };
    const nodeOf = new Uint32Array(ids.length);
    for (let index = 0; index < count; index++) {
      if (index % nodesAStep === 0) await onward();
      // as many in each
      const from = Math.floor((index * ids.length) / count);
      const to = Math.floor(((index + 1) * ids.length) / count);
      const node = isRoot ? rootNode : ++this.#lastNode;
      const held = { ids: new Float64Array(to - from), bounds: new Float32Array(4 * (to - from)) };
      for (let at = from; at < to; at++) {
        const place = order === null ? at : (order[at] ?? 0);
        held.ids[at - from] = ids[place] ?? 0;
        for (let side = 0; side < 4; side++) held.bounds[4 * (at - from) + side] = bounds[4 * place + side] ?? 0;
        nodeOf[place] = node;
      }
      this.#put(node, this.#nodeData(held, isRoot ? this.#depth : 0));
      nodes.ids[index] = node;
      nodes.bounds.set(boundsOf(held.bounds), 4 * index);
    }
    this.#depth++;
    return { nodes, nodeOf };
  }

  /** In which node each row is (`rowid`), or each node that is not the root (`parent`). */
  async note(
    table: 'rowid' | 'parent',
    ids: Float64Array,
    nodeOf: Uint32Array,
    onward: () => Promise<void>,
  ): Promise<void> {
    const columns = table === 'rowid' ? 'rowid, nodeno' : 'nodeno, parentnode';
    const insert = this.#database.prepare(`INSERT INTO ${this.#tree}_${table} (${columns}) VALUES (?, ?)`);
    for (let at = 0; at < ids.length; at++) {
      if (at % rowsAStep === 0) await onward();
      insert.run(ids[at], nodeOf[at]);
    }
  }

  #nodeData({ ids, bounds }: Level, first: number): Uint8Array {
    const data = new Uint8Array(this.#nodeBytes);
    const view = new DataView(data.buffer);
    view.setUint16(0, first);
    view.setUint16(2, ids.length);
    for (let index = 0; index < ids.length; index++) {
      const at = headBytes + index * boxBytes;
      view.setBigInt64(at, BigInt(ids[index] ?? 0));
      for (let side = 0; side < 4; side++) view.setFloat32(at + 8 + 4 * side, bounds[4 * index + side] ?? 0);
    }
    return data;
  }
}

/** The rows as a curve through all of the plane meets the middles of their boxes: it leaves no corner before it has filled it. */
async function orderAlongCurve({ fids, bounds }: TreeBoxes, onward: () => Promise<void>): Promise<Uint32Array> {
  const [west, east, south, north] = boundsOf(bounds);
  const keys = new Float64Array(fids.length);
  const rows = new Uint32Array(fids.length);
  for (let row = 0; row < fids.length; row++) {
    if (row % rowsAStep === 0) await onward();
    const x = share(middle(bounds, 4 * row), west, east);
    const y = share(middle(bounds, 4 * row + 2), south, north);
    keys[row] = hilbertPlace(x, y);
    rows[row] = row;
  }
  const order = sortByNumber(keys, rows);
  giveBack(keys);
  return order;
}

/** Where a number lies between two others, 0 … 1. */
function share(value: number, least: number, greatest: number): number {
  return greatest > least ? (value - least) / (greatest - least) : 0;
}

function middle(bounds: Float32Array, at: number): number {
  return ((bounds[at] ?? 0) + (bounds[at + 1] ?? 0)) / 2;
}

/** What encloses boxes. */
function boundsOf(bounds: Float32Array): readonly [number, number, number, number] {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < bounds.length; at += 4) {
    west = Math.min(west, bounds[at] ?? 0);
    east = Math.max(east, bounds[at + 1] ?? 0);
    south = Math.min(south, bounds[at + 2] ?? 0);
    north = Math.max(north, bounds[at + 3] ?? 0);
  }
  return [west, east, south, north];
}

/** The bounds of a box as an R-tree keeps them, in 32 bits: the nearest that enclose it. */
export function outwards(
  minX: number,
  maxX: number,
  minY: number,
  maxY: number,
): readonly [number, number, number, number] {
  return [-floatAbove(-minX), floatAbove(maxX), -floatAbove(-minY), floatAbove(maxY)];
}

const float32 = new Float32Array(1);
const bits = new Int32Array(float32.buffer);

/** The least float of 32 bits that is not below a number. */
function floatAbove(value: number): number {
  const float = Math.fround(value);
  if (float >= value) return float;
  float32[0] = float;
  // counted from zero on, above and below it
  bits[0] = float === 0 ? 1 : (bits[0] ?? 0) + Math.sign(float);
  return float32[0];
}
