import { useTexts } from '../shared/texts-context';

/** Names shown; a zip may hold thousands. */
const SHOWN = 20;

/** What is said of some names, and the names; nothing where there are none. */
export function LeftNames({ text, names }: { text: string; names: readonly string[] }) {
  const { t, number } = useTexts();
  if (names.length === 0) return null;
  const more = names.length - SHOWN;
  return (
    <p class="ill">
      {text} <bdi>{names.slice(0, SHOWN).join(t('listSeparator'))}</bdi>{' '}
      {more > 0 && t('readPictures.more', { count: number(more) }, more)}
    </p>
  );
}
