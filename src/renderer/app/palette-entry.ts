/** One thing that the palette offers. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** Beside the label: a shortcut, a date. */
  readonly note: string;
  /** Row of the event it leads to; null: it runs a command. */
  readonly row: number | null;
  run(): void;
}
