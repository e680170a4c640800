/** The outlines of the interface's icons, drawn with a stroke on a ground of 16 × 16. */
export const iconPaths = {
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  tray: 'M2.5 9.5h3l1 2h3l1-2h3v4h-11zM4 6.5h8M5.5 3.5h5',
  details: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  claims: 'M3 3h10v8H7l-3 2.5V11H3zM5.5 6h5M5.5 8.5h3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3 3',
  chevronLeft: 'M9.5 4l-4 4 4 4',
  chevronRight: 'M6.5 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3 7.5a.5.5 0 1 0 .01 0zM8 7.5a.5.5 0 1 0 .01 0zM13 7.5a.5.5 0 1 0 .01 0z',
  help: 'M5.8 6.1a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.8-1.1 1.6M8 12.2h.01',
  file: 'M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2',
  arrowUp: 'M8 13V3M4 7l4-4 4 4',
  arrowDown: 'M8 3v10M4 9l4 4 4-4',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  pencil: 'M3 13l.7-3L10.6 3l2.4 2.4-7 7zM9.2 4.4l2.4 2.4',
  crosshair: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM8 1v4M8 11v4M1 8h4M11 8h4',
  records: 'M3 3h10v3H3zM3 8h10v5H3zM5 4.5h.01M5 10.5h.01',
  attach: 'M11.5 6.5l-4.6 4.6a2 2 0 0 1-2.9-2.9l5.3-5.3a3 3 0 0 1 4.3 4.3l-5.5 5.5',
  plus: 'M8 3v10M3 8h10',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2 1.3',
  ongoing: 'M5.5 4l6 4-6 4z',
} as const;

export type IconName = keyof typeof iconPaths;
