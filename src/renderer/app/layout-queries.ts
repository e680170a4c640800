/** Windows in which both side panes are drawers behind a rail. */
export const narrowWindow = '(max-width: 1100px)';

/** Windows in which the left pane is a drawer behind a rail. */
export const mediumWindow = '(max-width: 1280px)';

/** Windows in which claims have room for their quotations beside map and timeline. */
export const wideWindow = '(min-width: 1400px)';
