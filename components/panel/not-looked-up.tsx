import type { ScreenedListing } from '../../lib/page/page-state';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

export interface NotLookedUpProps {
  screened: readonly ScreenedListing[];
  /** Brings a listing into view on the page and opens its card there. */
  onReveal(listingId: string): void;
}

/** The listings of a page of which nothing was found and nobody looked, each with the words to look up; nothing where there are none. */
export function NotLookedUp({ screened, onReveal }: NotLookedUpProps) {
  const { t } = useTexts();
  const open = screened.filter(({ screening }) => screening.outcome === 'not-looked-up');
  if (open.length === 0) return null;
  return (
    <details class="gap">
      <summary>
        <Sign of="not-looked-up" /> {t('coverage.listings', {}, open.length)}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div tabIndex={0}>
        <ul>
          {open.map(({ listing, screening }) => (
            <li key={listing.id}>
              <button type="button" class="plain" onClick={() => onReveal(listing.id)}>
                <b>{screening.notLookedUp?.words.join(' · ')}</b> <bdi>{listing.title}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
