import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { type Compressors, snappyUncompress } from 'hyparquet';
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
  GZIP: bounded((input, size) => gunzipSync(input, { out: new Uint8Array(size) })),
  ZSTD: bounded((input, size) => decompress(input, new Uint8Array(size))),
};

type Unpack = (input: Uint8Array, size: number) => Uint8Array;

function bounded(unpack: Unpack): Unpack {
  return (input, size) => {
    refuseMore('page', size);
    return unpack(input, size);
  };
}
