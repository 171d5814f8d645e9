import { Gunzip } from 'fflate';
import { decompress } from 'fzstd';
import { type Compressors, snappyUncompress } from 'hyparquet';
import { notice } from '../../locales/notice';
import { UnreadableFile } from '../bytes';
import { refuseMore } from './limits';

/**
 * The codecs that engines write by themselves: Snappy (Spark, DuckDB, pandas), Zstandard, gzip. LZ4 and Brotli are rare, and
 * the dictionary of Brotli alone weighs four times as much as all of this.
 */
export const CODECS: Compressors = {
  SNAPPY: bounded((input, size) => {
    const output = new Uint8Array(size);
    snappyUncompress(input, output);
    return output;
  }),
  GZIP: bounded(gunzip),
  ZSTD: bounded((input, size) => decompress(input, new Uint8Array(size))),
};

type Unpack = (input: Uint8Array, size: number) => Uint8Array;

function bounded(unpack: Unpack): Unpack {
  return (input, size) => {
    refuseMore('page', size);
    return unpack(input, size);
  };
}

/** Packed bytes that are unpacked at once: what is refused behind them was at most a thousand times as long. */
const STEP = 4_096;

/** Ends where the page is longer than it claims: unpacking on, for nobody, takes time without end. */
function gunzip(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let length = 0;
  const unpacking = new Gunzip((part) => {
    if (length + part.length > size) throw new UnreadableFile(notice('parquetDamaged'));
    output.set(part, length);
    length += part.length;
  });
  for (let at = 0; at < input.length; at += STEP)
    unpacking.push(input.subarray(at, at + STEP), at + STEP >= input.length);
  return output.subarray(0, length);
}
