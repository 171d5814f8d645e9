/** Between two names in one field of a listing, for files have several: no mark reads across it, for each is looked up by itself. */
export const NAME_END = '\n\n';

/** The names in a brand or a shop, and where they begin in it: mostly one. */
export function namesIn(text: string): { start: number; text: string }[] {
  if (!text.includes(NAME_END)) return text === '' ? [] : [{ start: 0, text }];
  let start = 0;
  return text.split(NAME_END).flatMap((name) => {
    const from = start;
    start += name.length + NAME_END.length;
    return name.trim() === '' ? [] : [{ start: from, text: name }];
  });
}
