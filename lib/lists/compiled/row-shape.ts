import type { Recordal } from '../../domain/recordal';

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isObject: Shape = (value) => typeof value === 'object' && value !== null;
const allAre =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const textsIn: Shape = (value) => isObject(value) && Object.values(value as object).every(isText);

/** Fields that are no text. */
const SHAPES: Partial<Record<keyof Recordal, Shape>> = {
  figure: (value) => typeof value === 'boolean',
  aliases: allAre(isText),
  classes: allAre((value) => Number.isInteger(value)),
  goods: allAre(isText),
  subgroups: allAre(isText),
  hsCodes: allAre(isText),
  authorisedUsers: allAre(textsIn),
  suspended: textsIn,
  source: textsIn,
};

/**
 * Whether a stored row has the shape of a recordal: that screening cannot trip over it. The recordal's own schema was
 * asked when the list was compiled, and takes three times as long.
 */
export function hasRowShape(row: unknown): row is Partial<Recordal> & { recordNo: string } {
  if (!isObject(row) || Array.isArray(row)) return false;
  const fields = Object.entries(row as object);
  return (
    isText((row as { recordNo?: unknown }).recordNo) &&
    fields.every(([name, value]) => (SHAPES[name as keyof Recordal] ?? isText)(value))
  );
}
