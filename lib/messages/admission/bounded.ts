import * as v from 'valibot';

/** A text of at most this many UTF-16 units; a longer one makes the whole message invalid. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/**
 * A text of which only the first so many units are kept. For the words of pages: an overlong one must not cost the
 * page the verdicts on the others.
 */
export const cutText = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((whole) => whole.slice(0, most)),
  );

/** A list of at most this many items. */
export const list = <Shape extends v.GenericSchema>(of: Shape, most: number) =>
  v.pipe(v.array(of), v.maxLength(most));

/** A count or an index; no page has this many of anything. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** 0 to 1. */
export const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
