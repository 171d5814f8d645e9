import type { ListNotice, RejectedRow } from '../lists/reading/read-list';
import type { Notice } from '../locales/notice';
import { translateNotice } from '../locales/translate';
import { printError } from './output';

/** Why a row was refused, in one line: "validTo: no such date: 2030-13-01". */
export function refusal({ column, reason }: RejectedRow): string {
  return [column, translateNotice('en', reason)].filter(Boolean).join(': ');
}

/** A notice with its place: "list.csv: row 2: validTo: no such date: 2030-13-01". */
export function noticeLine({ file, row, column, says }: ListNotice & { file?: string }): string {
  return [file, row && `row ${row}`, column, translateNotice('en', says)].filter(Boolean).join(': ');
}

/** Says what a file holds beside what is read of it: "shop.xlsx: sheets not read: Brands". */
export function sayLeftOut(path: string, leftOut: readonly Notice[]): void {
  for (const part of leftOut) printError(`${path}: ${translateNotice('en', part)}`);
}
