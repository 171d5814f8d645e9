import { listDoubt } from '../domain/list-doubt';
import type { ListLabel } from '../lists/list-label';
import { printedPicture } from '../screening/printed-picture';
import { groundsOf } from '../verdict/law/grounds';
import type { Citation } from '../verdict/verdict';
import { PICTURE_COLUMNS, pictureCells } from './picture-cells';
import type { BulkRow } from './results';

/** Columns of an export, named as the command line names its fields. */
export const EXPORT_COLUMNS = [
  'row',
  'id',
  'title',
  'seller',
  'price',
  'currency',
  'outcome',
  'mark',
  'text',
  'recordNo',
  'regime',
  'holder',
  'classes',
  'validTo',
  'list',
  'listDate',
  'listAge',
  'demonstration',
  'customs',
  'customsGround',
  'law',
  'lawGround',
  'decision',
  'explanation',
  'error',
  'lists',
  'markRaw',
  'notLookedUp',
  'suggestion',
  'needed',
] as const;

/** The same, and those about pictures: where rows name none, an export has none of them. */
export const columnsOf = (picturesIn: string | undefined): readonly string[] =>
  picturesIn === undefined ? EXPORT_COLUMNS : [...EXPORT_COLUMNS, ...PICTURE_COLUMNS];

/** "gacc 2026-05-01 (expired); demo 2026-11-22": what a row was checked against, for later readers of the file. */
function checkedAgainst(lists: readonly ListLabel[]): string {
  return lists
    .map(({ name, date, freshness, searches }) =>
      [name, date, freshness !== 'fresh' && `(${freshness})`, searches && `(${searches.count} searches only)`]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
}

/** What an export calls a level: nothing found is not clear while the lists are in doubt, but unknown. */
function outcomeOf(level: BulkRow['level'], lists: readonly ListLabel[]): string {
  return level === 'clear' && listDoubt(lists) ? 'unknown' : level;
}

/**
 * One row as the cells of an export, in the order of its columns.
 * @param lists those it was checked against
 * @param picturesIn the language in which pictures are told of; absent where rows name none
 */
export function exportCells(
  checked: BulkRow,
  lists: readonly ListLabel[],
  picturesIn?: string,
): (string | number)[] {
  const { row, listing, level, finding, screening, error, suggestion } = checked;
  const ground = (citations: readonly Citation[] = []) =>
    groundsOf(citations)
      .map(({ law, references }) => `${law} ${references.join(', ')}`.trim())
      .join('; ');
  const cells: Record<(typeof EXPORT_COLUMNS)[number], string | number | undefined> = {
    row,
    id: listing.id,
    title: listing.title,
    seller: listing.seller,
    price: listing.price,
    currency: listing.currency,
    outcome: outcomeOf(level, lists),
    mark: finding?.mark,
    text: finding?.text,
    recordNo: finding?.recordNo,
    regime: finding?.regime,
    holder: finding?.holder,
    classes: finding?.classes.join(' '),
    validTo: finding?.validTo,
    list: finding?.list,
    listDate: finding?.listDate,
    listAge: finding?.freshness,
    demonstration: finding?.demonstration ? 'DEMONSTRATION – not customs data' : '',
    customs: finding?.customs.outcome,
    customsGround: ground(finding?.customs.citations),
    law: finding?.law.outcome,
    lawGround: ground(finding?.law.citations),
    decision: finding?.decision?.kind,
    explanation: finding?.explanation.join(' '),
    error,
    lists: checkedAgainst(lists),
    markRaw: finding?.markRaw,
    notLookedUp: screening?.notLookedUp?.words.join('; '),
    suggestion: suggestion?.kind === 'title' ? suggestion.title : '',
    needed: suggestion?.kind === 'needed' ? `${suggestion.need}: ${suggestion.mark}` : '',
  };
  const ofPictures = picturesIn === undefined ? [] : pictureCells(checked, picturesIn);
  return [...EXPORT_COLUMNS.map((column) => cells[column] ?? ''), ...ofPictures];
}

/** One JSON object: the row, its listing, level and every finding, what its pictures show, and what it was checked against. */
export function toJsonLine(
  { row, listing, level, screening, suggestion, error }: BulkRow,
  lists: readonly ListLabel[],
  picturesIn = 'en',
): string {
  const { pictures, image: _, ...told } = listing;
  return JSON.stringify({
    row,
    ...told,
    pictures: pictures?.map((picture) => printedPicture(picture, picturesIn)),
    outcome: outcomeOf(level, lists),
    findings: screening?.findings ?? [],
    notLookedUp: screening?.notLookedUp,
    suggestion: suggestion?.kind === 'title' ? suggestion : undefined,
    needed: suggestion?.kind === 'needed' ? suggestion : undefined,
    error,
    lists: checkedAgainst(lists),
  });
}
