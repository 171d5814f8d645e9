/**
 * Separates two names in one field of a listing, for files that hold several. No mark is matched across it, because
 * each name is looked up separately.
 */
export const NAME_END = '\n\n';

/** The names in a brand or a shop, and where each begins; usually one. */
export function namesIn(text: string): { start: number; text: string }[] {
  if (!text.includes(NAME_END)) return text === '' ? [] : [{ start: 0, text }];
  let start = 0;
  return text.split(NAME_END).flatMap((name) => {
    const from = start;
    start += name.length + NAME_END.length;
    return name.trim() === '' ? [] : [{ start: from, text: name }];
  });
}
