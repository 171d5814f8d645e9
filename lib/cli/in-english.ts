import type { ListRemark, RejectedRow } from '../lists/reading/read-list';
import type { Remark } from '../locales/message';
import { sentenceOf } from '../locales/message-text';
import { say } from './usage-error';

/** Why a row was refused, in one line: "validTo: no such date: 2030-13-01". */
export function refusal({ column, reason }: RejectedRow): string {
  return [column, sentenceOf(reason, 'en')].filter(Boolean).join(': ');
}

/** A remark with its place: "list.csv: row 2: validTo: no such date: 2030-13-01". */
export function remarkLine({ file, row, column, says }: ListRemark & { file?: string }): string {
  return [file, row && `row ${row}`, column, sentenceOf(says, 'en')].filter(Boolean).join(': ');
}

/** Says what a file holds beside what is read of it: "shop.xlsx: sheets not read: Brands". */
export function sayLeftOut(path: string, leftOut: readonly Remark[]): void {
  for (const part of leftOut) say(`${path}: ${sentenceOf(part, 'en')}`);
}
