/** What of a long list is drawn, and where. */
export interface ItemWindow {
  /** The items to draw, from top to bottom. */
  readonly shown: readonly number[];
  /** Of the box that holds them, pixels. */
  readonly height: number;
  /** Where an item stands in the box, pixels; also of one that is not drawn, and behind the last one. */
  topOf(item: number): number;
  /** Scrolls as little as needed for an item to be in sight. */
  show(item: number): void;
  /** Given each drawn element, where heights are as the elements have them. */
  readonly measure?: (element: HTMLElement | null) => void;
}
