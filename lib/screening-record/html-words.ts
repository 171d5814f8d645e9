import { escaped, inLanguages } from '../said/html';
import { ROW_LEVELS } from './fields';
import type { RecordHead } from './head-schema';
import type { LabelName } from './labels';
import type { Tally } from './tally';

export type Labels = RecordHead['labels'];

/** Where on a page a record stands: alone, or below the heading of a shipment and among others. */
export interface Place {
  /** Levels by which its headings stand lower. */
  lower: number;
  /** The name by which its result is found on the page. */
  anchor: string;
}

/** A record that has the page for itself. */
export const ALONE: Place = { lower: 0, anchor: 'result' };

/** The place of a record among those of a shipment, from 1. */
export const placeIn = (number: number): Place => ({ lower: 1, anchor: `result-${number}` });

export const label = (labels: Labels, name: LabelName): string => inLanguages(labels[name]);
export const code = (digest: string): string => `<code>${escaped(digest)}</code>`;
export const fact = (name: string, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`;

export function heading(level: number, words: string, { lower }: Place, id?: string): string {
  const name = `h${level + lower}`;
  return `<${name}${id === undefined ? '' : ` id="${id}"`}>${words}</${name}>`;
}

/** How many listings there were, and at which level. */
export function levelCounts({ rows, rejected, levels }: Tally, labels: Labels): string {
  return [
    fact(label(labels, 'rows'), String(rows)),
    ...ROW_LEVELS.map((level) => fact(inLanguages(labels[`level.${level}`]), String(levels[level]))),
    fact(label(labels, 'rejected'), String(rejected)),
  ].join('');
}
