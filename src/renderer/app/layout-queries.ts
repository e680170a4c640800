/** Windows in which no side pane has room beside map and timeline: both are drawers behind a rail. */
export const smallWindow = '(max-width: 900px)';

/** Windows in which both side panes are folded behind a rail until they are asked for; then map and timeline make room for them. */
export const narrowWindow = '(max-width: 1100px)';

/** Windows in which the left pane is. */
export const mediumWindow = '(max-width: 1280px)';

/** Windows in which what the right pane tells has room to stand side by side, and map and timeline have enough. */
export const wideWindow = '(min-width: 1600px)';
