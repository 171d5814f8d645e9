import { nameKey } from '../../domain/name-key';
import { LocalizedError } from '../../locales/localized-error';
import { notice } from '../../locales/notice';
import type { ColumnMap } from '../registers/recordal-fields';
import { fieldNamed } from './headings';

/**
 * A map that a person wrote: field names (`mark` for markText) to headers of the file or 1-based column numbers.
 * Throws UnknownColumn for a field or a header that is not there.
 */
export function mapByHand(wanted: Readonly<Record<string, string>>, headers: readonly string[]): ColumnMap {
  const map: ColumnMap = {};
  const folded = headers.map(nameKey);
  for (const [name, header] of Object.entries(wanted)) {
    const field = name === 'mark' ? 'markText' : fieldNamed(name);
    if (!field) throw new UnknownColumn(notice('noSuchField', { name }));
    const exact = headers.indexOf(header);
    const column = exact >= 0 ? exact : folded.indexOf(nameKey(header));
    const numbered = /^\d{1,3}$/.test(header) ? Number(header) - 1 : -1;
    if (column < 0 && numbered < 0) throw new UnknownColumn(notice('noSuchColumn', { name: header }));
    map[field] = [column < 0 ? numbered : column];
  }
  return map;
}

/** The user's own column map does not fit the file. */
export class UnknownColumn extends LocalizedError {
  override name = 'UnknownColumn';
}
