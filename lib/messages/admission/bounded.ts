import * as v from 'valibot';

/** A text of at most so many UTF-16 units; a longer one is refused with the message that it is in. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/**
 * A text of which the first so many units are kept. For words of pages: one that is overlong must not cost the page the
 * verdicts on the others.
 */
export const cutText = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((whole) => whole.slice(0, most)),
  );

/** A list of at most so many. */
export const list = <Shape extends v.GenericSchema>(of: Shape, most: number) =>
  v.pipe(v.array(of), v.maxLength(most));

/** How many, or which one: no page has so many of anything. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** 0 to 1. */
export const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
