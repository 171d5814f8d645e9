import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ListDoubt } from '../../lib/domain/list-doubt';
import type { Outcome } from '../../lib/domain/outcome';
import type { Translate } from '../../lib/locales/create-translate';
import { Sign, type SignName } from './sign';
import { useTexts } from './texts-context';

/**
 * What keeps nothing found in the lists that answer a surface from reading as clear; each surface provides its own,
 * "unknown" until it knows its lists.
 */
export const DoubtOfLists = createContext<ListDoubt | 'unknown' | undefined>(undefined);

/** The same, as far as it is known. */
export function useListDoubt(): ListDoubt | undefined {
  const doubt = useContext(DoubtOfLists);
  return doubt === 'unknown' ? undefined : doubt;
}

/** Names a level in words. While the lists are in doubt, "nothing found" says so wherever it stands. */
export function useLevelName(): (level: Outcome) => string {
  const { t } = useTexts();
  const doubt = useListDoubt();
  return (level) => (level === 'clear' && doubt ? t(`level.clearIf.${doubt.kind}`) : t(`level.${level}`));
}

/** The sign of a level: while the lists are in doubt, nothing found has no tick. */
export function useLevelSign(): (level: SignName) => SignName {
  const doubt = useListDoubt();
  return (level) => (level === 'clear' && doubt ? 'unreadable' : level);
}

/** The sentence for nothing found in lists that are in doubt. */
export function nothingIn({ kind, lists }: ListDoubt, t: Translate): string {
  if (kind === 'made_up') return t('writing.nothingMadeUp');
  const form = lists.length === 1 ? 'single' : 'several';
  return t(`popup.nothingIn.${kind}.${form}`, { lists: lists.join(', ') });
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
 * The sentence for a page without findings. Said once the lists are known: they may be in doubt. Where listings
 * were not looked up, nothing is said of the others.
 */
export function NothingFound({ whole, notLookedUp, translated, class: name }: NothingFoundProps) {
  const { t } = useTexts();
  const doubt = useContext(DoubtOfLists);
  if (doubt === 'unknown') return <p class={name}>{t('status.asking')}</p>;
  if (notLookedUp > 0)
    return (
      <p class={name}>
        <Sign of="not-looked-up" />{' '}
        {notLookedUp > translated && t('coverage.onPage', {}, notLookedUp - translated)}
        {translated > 0 && ` ${t('coverage.translatedOnPage', {}, translated)}`}
      </p>
    );
  if (doubt) {
    return (
      <p class={name}>
        <Sign of="unreadable" /> {nothingIn(doubt, t)}
      </p>
    );
  }
  return (
    <p class={name}>
      <Sign of="clear" /> {whole ? t('popup.nothing') : t('popup.nothingInRead')}
    </p>
  );
}
