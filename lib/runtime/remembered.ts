/**
 * Caches the results of a function of one text, up to a limit, at which the cache is emptied. For functions that are
 * called repeatedly with the same words and cost more than a look-up.
 */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer | typeof UNDEFINED>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known === UNDEFINED ? (undefined as Answer) : known;
    const found = answer(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, found === undefined ? UNDEFINED : found);
    return found;
  };
}

/** Stands for a cached undefined, so that one look-up tells whether a result is known. */
const UNDEFINED = Symbol('undefined');
