import type { Cell, TableForm } from '../tabular/table-file';
import type { ApartReason } from './apart';
import type { Sighting } from './sighting';

/**
 * A sighting as it is written to a file, with its price relative to the genuine one and the reason why it is kept
 * apart.
 */
export interface ExportedSighting {
  sighting: Sighting;
  share?: number;
  apart?: ApartReason;
}

const COLUMNS = [
  ...(['site', 'id', 'url', 'title', 'brand', 'seller', 'price', 'currency', 'shareOfGenuine'] as const),
  ...(['marks', 'words', 'outcome', 'possibleConflictsWith', 'lists', 'demonstration'] as const),
  ...(['firstSeen', 'lastSeen', 'daysSeen', 'clockSetBack', 'picture', 'keptApart'] as const),
  ...(['reportedAt', 'lookedAgainAt', 'lookedAgain', 'changes', 'leadsTo', 'evidence'] as const),
] as const;

/** The formats of an export: a row for each sighting, and in JSON Lines the whole sighting. */
export const SIGHTING_FORM: TableForm<ExportedSighting> = {
  columns: COLUMNS,
  cells({ sighting, share, apart }) {
    const { site, id, url, title, brand, seller, price, currency, named, outcome, verdicts } = sighting;
    const { first, last, days, clockBack, image, reported, looked, evidence = [] } = sighting;
    const each = (values: readonly string[]) => [...new Set(values)].join('; ');
    const cells: Record<(typeof COLUMNS)[number], Cell | undefined> = {
      ...{ site, id, url, title, brand, seller, price, currency, outcome },
      shareOfGenuine: share,
      marks: each(named.map(({ mark }) => mark)),
      words: each(named.map(({ words }) => words)),
      possibleConflictsWith: each(verdicts.map(({ regime, recordNo }) => `${regime} ${recordNo}`)),
      lists: each(verdicts.map(({ list, listDate }) => `${list} ${listDate}`.trim())),
      demonstration: verdicts.some(({ demonstration }) => demonstration)
        ? 'DEMONSTRATION – not customs data'
        : '',
      ...{ firstSeen: first, lastSeen: last, daysSeen: days, picture: image, keptApart: apart },
      clockSetBack: clockBack ? 'yes' : '',
      ...{ reportedAt: reported?.at, lookedAgainAt: looked?.at, lookedAgain: looked?.state },
      ...{ changes: looked?.changes?.join('; '), leadsTo: looked?.to },
      evidence: each(evidence.map(({ at, digest, file }) => `${at} ${file} ${digest}`)),
    };
    return COLUMNS.map((column) => cells[column] ?? '');
  },
  json: ({ sighting, share, apart }) =>
    JSON.stringify({
      ...sighting,
      ...(share !== undefined && { share }),
      ...(apart && { keptApart: apart }),
    }),
};
