/** The complete lines of a stream of UTF-8, without their ends. A stream that breaks off ends there. */
export async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  // a line may come in hundreds of pieces, which are put together once
  let begun: string[] = [];
  for (;;) {
    const chunk = await reader.read().catch(() => null);
    if (chunk === null || chunk.done) return;
    const [end = '', ...others] = chunk.value.split('\n');
    begun.push(end);
    for (const next of others) {
      yield begun.join('');
      begun = [next];
    }
  }
}
