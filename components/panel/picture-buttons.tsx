import type { Listing } from '../../lib/domain/listing';
import { useTexts } from '../shared/texts-context';
import type { PanelRow } from './rows';

export interface PictureButtonsProps {
  /** What the filter shows. */
  shown: readonly PanelRow[];
  /** All listings of the page, for when the filter shows none. */
  all: readonly Listing[];
  /** The finding in front. */
  row: PanelRow | undefined;
  onRead(listings: readonly string[]): void;
}

/** Has the pictures of one listing read, of all that are shown, or of all of the page; the page that opens asks first. */
export function PictureButtons({ shown, all, row, onRead }: PictureButtonsProps) {
  const { t, number } = useTexts();
  const meant = shown.length > 0 ? shown.map(({ listing }) => listing) : all;
  const listings = [...new Set(meant.map(({ id }) => id))];
  return (
    <>
      {row && (
        <button type="button" class="read-picture" onClick={() => onRead([row.listing.id])}>
          {t('panel.readPictures')}
        </button>
      )}
      {listings.length > 0 && (
        <button type="button" class="read-pictures" onClick={() => onRead(listings)}>
          {t('panel.readAllPictures', { count: number(listings.length) }, listings.length)}
        </button>
      )}
    </>
  );
}
