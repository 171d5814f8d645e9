/** Characters packed at a time: a line each would cost more than the packing. */
const BLOCK = 1 << 16;

/** Lines, each with its line break, as one gzip file. */
export async function gzipLines(lines: Iterable<string> | AsyncIterable<string>): Promise<Blob> {
  const packer = new CompressionStream('gzip');
  const packed = new Response(packer.readable as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  const writer = packer.writable.getWriter();
  const encoder = new TextEncoder();
  let block = '';
  for await (const line of lines) {
    block += line;
    if (block.length < BLOCK) continue;
    await writer.write(encoder.encode(block));
    block = '';
  }
  await writer.write(encoder.encode(block));
  await writer.close();
  return packed;
}
