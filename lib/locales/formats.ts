/**
 * Formats by language tag, each created once: creating one takes as long as using it hundreds of times. None of them
 * fixes the time zone, which may change while a page is open.
 */
function perLanguage<Format>(make: (languageTag: string) => Format): (languageTag: string) => Format {
  const made = new Map<string, Format>();
  return (languageTag) => {
    const known = made.get(languageTag) ?? make(languageTag);
    made.set(languageTag, known);
    return known;
  };
}

export const dayFormat = perLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }),
);
export const numberFormat = perLanguage((tag) => new Intl.NumberFormat(tag));
export const shareFormat = perLanguage((tag) => new Intl.NumberFormat(tag, { style: 'percent' }));
