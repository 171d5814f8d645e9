/**
 * A function of one text that remembers its answers, so many at most; then it begins afresh. For what is asked again and
 * again of the same words, and costs more than looking a word up.
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

/** Stands for an answer that is undefined, so that one look tells whether it is known. */
const UNDEFINED = Symbol('undefined');
