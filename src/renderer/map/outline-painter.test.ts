import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapPlan } from './map-plan.ts';
import { paintCircles } from './outline-painter.ts';

const made: { width: number; height: number }[] = [];
let cleared = 0;

/** Takes all that is drawn, and counts how often it is emptied. */
function anyContext(canvas: object): object {
  const clearRect = (): number => ++cleared;
  return new Proxy(
    { canvas, clearRect },
    { get: (own, name) => Reflect.get(own, name) ?? (() => undefined), set: () => true },
  );
}

class FakeSheet {
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    made.push(this);
  }
  getContext(): object {
    return anyContext(this);
  }
}

class FakePath {
  addPath(): void {}
  moveTo(): void {}
  lineTo(): void {}
  closePath(): void {}
}

function paintOn(canvas: object): void {
  const frame = { zoom: 2, worldPx: 1024, left: 0, top: 0, width: 800, height: 600, pixelRatio: 1 };
  const plan = { frame, colours: { accent: '#000000', mapHalo: '#ffffff' } } as unknown as MapPlan;
  const circle = { centres: [{ lng: 139.7, lat: 35.7 }], km: 100 };
  paintCircles(
    anyContext(canvas) as CanvasRenderingContext2D,
    plan,
    circle as unknown as Parameters<typeof paintCircles>[2],
  );
}

describe('circles of a search', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    made.length = 0;
    cleared = 0;
  });

  it('are painted by way of one sheet for each canvas, emptied in each paint, and another where the size is another', () => {
    vi.stubGlobal('OffscreenCanvas', FakeSheet);
    vi.stubGlobal('Path2D', FakePath);
    const canvas = { width: 800, height: 600 };
    paintOn(canvas);
    paintOn(canvas);
    expect(made).toHaveLength(1);
    expect(cleared).toBe(2);
    canvas.width = 900;
    paintOn(canvas);
    expect(made.map(({ width }) => width)).toEqual([800, 900]);
  });
});
