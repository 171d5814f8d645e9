import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Outcome } from '../lib/verdict/verdict';
import { Sign } from './sign';
import { useTexts } from './texts-context';

/** Names of the expired lists among those that answer a surface; each surface provides its own. */
export const ExpiredLists = createContext<readonly string[]>([]);

/** Names a level in words. While a list is expired, "nothing found" says so wherever it stands. */
export function useLevelName(): (level: Outcome) => string {
  const { t } = useTexts();
  const expired = useContext(ExpiredLists).length > 0;
  return (level) => (level === 'clear' && expired ? t('level.clearExpired') : t(`level.${level}`));
}

/** The sign of a level: while a list is expired, nothing found has no tick. */
export function useLevelSign(): (level: Outcome | 'unreadable') => Outcome | 'unreadable' {
  const expired = useContext(ExpiredLists).length > 0;
  return (level) => (level === 'clear' && expired ? 'unreadable' : level);
}

/** The sentence for a page without findings; `whole` when every listing of it was read. */
export function NothingFound({ whole, class: name }: { whole: boolean; class: string }) {
  const { t } = useTexts();
  const expired = useContext(ExpiredLists);
  if (expired.length > 0) {
    return (
      <p class={name}>
        <Sign of="unreadable" /> {t('popup.nothingExpired', { lists: expired.join(', ') }, expired.length)}
      </p>
    );
  }
  return (
    <p class={name}>
      <Sign of="clear" /> {whole ? t('popup.nothing') : t('popup.nothingInRead')}
    </p>
  );
}
