/** Ten times a second at most. */
export function seldom(tell: (done: number) => void): (done: number) => void {
  let lastMs = performance.now();
  return (done) => {
    if (performance.now() - lastMs < 100) return;
    lastMs = performance.now();
    tell(done);
  };
}
