/** Why there is no figure, for the row that stands in its place: no fault of the run. */
export class NoFigureError extends Error {
  /** @override */
  name = 'NoFigureError';
}
