/** Characters handed to the browser at a time: a line each would cost more than the writing. */
const BLOCK = 1 << 16;

/**
 * Lines, each with its line break, as one file. The browser takes them block by block, and may lay them on the disk: a long
 * log is never held whole by the page.
 */
export function linesFile(lines: AsyncIterable<string>, type: string): Promise<Blob> {
  const source = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      let block = '';
      while (block.length < BLOCK) {
        const { done, value } = await source.next();
        if (done) {
          if (block) controller.enqueue(encoder.encode(block));
          return controller.close();
        }
        block += value;
      }
      controller.enqueue(encoder.encode(block));
    },
  });
  return new Response(stream, { headers: { 'content-type': type } }).blob();
}
