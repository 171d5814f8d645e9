import { by } from './by';
import { kz } from './kz';
import { ru } from './ru';
import type { FileSource } from './source';

/** Authorities that publish their whole register as a file. */
export const fileSources: readonly FileSource[] = [ru, kz, by];

/** The source whose newest file is found from this address; undefined for every other address. */
export function fileSourceAt(address: string): FileSource | undefined {
  return fileSources.find(({ newest }) => newest.address === address);
}
