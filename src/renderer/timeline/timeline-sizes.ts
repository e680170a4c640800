/** Pixels of the parts of the timeline, from top to bottom; the lanes take the rest. */
export const overviewPx = 46;
export const funnelPx = 12;
export const axisPx = 27;
/** The column of the lanes' names is as wide as they need, between these. */
export const leastGutterPx = 138;
export const mostGutterPx = 184;
/** On a wide timeline names may have so much of its width, up to so many pixels. */
export const mostGutterShare = 0.27;
export const widestGutterPx = 264;
/** A row of eras, between axis and lanes, where words are `textScale` times as large as where an analyst works. */
export const eraRowPx = (textScale: number): number => Math.round(3.5 + 10.5 * textScale);
/** The ends of the overview's scale keep off the pane's edge, so that a brush handle fits. */
export const overviewMarginPx = 10;
/** The pill of a timespan: larger words need more of their row. */
export const pillPx = (textScale: number): number => Math.min(Math.round(15 * textScale), 17);
export const markPx = 10;
export const selectedMarkPx = 13;

/** The lane of figures: its title, and each of its rows. */
export const figureHeadPx = 20;
export const figureRowPx = 18;

/** The line that names the lanes without room, where nobody can scroll to them. */
export const lanesLeftPx = 18;

/** The pixels that there are. */
export interface TimelineSize {
  readonly width: number;
  readonly lanesHeight: number;
}
