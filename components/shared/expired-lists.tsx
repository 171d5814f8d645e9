import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Outcome } from '../../lib/domain/outcome';
import type { Translate } from '../../lib/locales/create-translate';
import { Sign, type SignName } from './sign';
import { useTexts } from './texts-context';

/**
 * Names of the expired lists among those that answer a surface; each surface provides its own, undefined until it
 * knows its lists.
 */
export const ExpiredLists = createContext<readonly string[] | undefined>([]);

/** Names of the lists that are known to have expired. */
export const useExpiredLists = (): readonly string[] => useContext(ExpiredLists) ?? [];

/** Names a level in words. While a list is expired, "nothing found" says so wherever it stands. */
export function useLevelName(): (level: Outcome) => string {
  const { t } = useTexts();
  const expired = useExpiredLists().length > 0;
  return (level) => (level === 'clear' && expired ? t('level.clearExpired') : t(`level.${level}`));
}

/** The sign of a level: while a list is expired, nothing found has no tick. */
export function useLevelSign(): (level: SignName) => SignName {
  const expired = useExpiredLists().length > 0;
  return (level) => (level === 'clear' && expired ? 'unreadable' : level);
}

/** Nothing was found, but in lists that have expired. */
export function nothingExpired(expired: readonly string[], t: Translate): string {
  const form = expired.length === 1 ? 'single' : 'several';
  return t(`popup.nothingExpired.${form}`, { lists: expired.join(', ') });
}

interface NothingFoundProps {
  /** Every listing of the page was read. */
  whole: boolean;
  /** Listings that nobody looked up. */
  notLookedUp: number;
  /** Those of them that are translated. */
  translated: number;
  class: string;
}

/**
 * The sentence for a page without findings. Said once the lists are known: one of them may have expired. Where listings
 * were not looked up, nothing is said of the others.
 */
export function NothingFound({ whole, notLookedUp, translated, class: name }: NothingFoundProps) {
  const { t } = useTexts();
  const expired = useContext(ExpiredLists);
  if (!expired) return <p class={name}>{t('status.asking')}</p>;
  if (notLookedUp > 0)
    return (
      <p class={name}>
        <Sign of="not-looked-up" />{' '}
        {notLookedUp > translated && t('coverage.onPage', {}, notLookedUp - translated)}
        {translated > 0 && ` ${t('coverage.translatedOnPage', {}, translated)}`}
      </p>
    );
  if (expired.length > 0) {
    return (
      <p class={name}>
        <Sign of="unreadable" /> {nothingExpired(expired, t)}
      </p>
    );
  }
  return (
    <p class={name}>
      <Sign of="clear" /> {whole ? t('popup.nothing') : t('popup.nothingInRead')}
    </p>
  );
}
