import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForDrags } from './drag.ts';

/** An element as far as drags know it. */
class ElementStandIn extends EventTarget {
  getBoundingClientRect() {
    return { left: 100, top: 0 };
  }
  setPointerCapture() {}
}

describe('a drag', () => {
  let heard: string[];
  let element: ElementStandIn;
  let stop: () => void;
  const tell = (type: string, x: number, buttons: number): void => {
    element.dispatchEvent(Object.assign(new Event(type), { button: 0, buttons, pointerId: 1, clientX: x, clientY: 0 }));
  };

  beforeEach(() => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    heard = [];
    element = new ElementStandIn();
    stop = listenForDrags(element as unknown as HTMLElement, ({ x }) => {
      heard.push(`begin ${x}`);
      return {
        move: (point) => heard.push(`move ${point.x}`),
        end: (point, moved) => heard.push(`end ${point.x} ${moved}`),
        cancel: () => heard.push('cancel'),
      };
    });
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  test('begins with the first real movement, and ends with the button', () => {
    tell('pointerdown', 150, 1);
    tell('pointermove', 152, 1);
    tell('pointermove', 160, 1);
    tell('pointerup', 161, 0);
    expect(heard).toEqual(['begin 50', 'move 60', 'end 61 true']);
  });

  test('is abandoned where the button was let go unheard, and another one can begin', () => {
    tell('pointerdown', 150, 1);
    tell('pointermove', 160, 1);
    tell('pointermove', 300, 0);
    tell('pointermove', 310, 0);
    expect(heard).toEqual(['begin 50', 'move 60', 'cancel']);
    tell('pointerdown', 310, 1);
    tell('pointerup', 310, 0);
    expect(heard.slice(3)).toEqual(['begin 210', 'end 210 false']);
  });
});
