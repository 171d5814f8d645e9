import { notice } from '../../locales/notice';
import { UnreadableFile } from '../bytes';

/** What a file may claim, since its numbers are believed before its bytes are seen. Engines write 128 MB a group and far less. */
const MOST = {
  columns: 2_000,
  groups: 100_000,
  rows: 4_000_000,
  /** Values of one group's nested column. */
  values: 32_000_000,
  /** Bytes of one page, and of one group, unpacked. */
  page: 256 << 20,
  group: 1 << 30,
} as const;

/** Throws UnreadableFile where a count is more than a table of listings has, or no count at all. */
export function refuseMore(of: keyof typeof MOST, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new UnreadableFile(notice('parquetDamaged'));
  if (count > MOST[of]) throw new UnreadableFile(notice('parquetTooLarge'));
}
