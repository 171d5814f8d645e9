import type { Listing } from '../../lib/domain/listing';
import type { PageState } from '../../lib/page/page-state';
import type { Finding } from '../../lib/screening/finding';
import { DrawSample, type DrawSampleProps } from '../shared/draw-sample';
import { useTexts } from '../shared/texts-context';
import { type QueueHandOver, ToQueue } from '../shared/to-queue';
import { PictureButtons } from './picture-buttons';
import type { useLines } from './use-lines';

/** What can be done with findings and listings of the page beside deciding. */
export interface PanelServices extends Partial<QueueHandOver> {
  /** Has evidence of a finding kept; absent where that is not possible. */
  onKeep?(listingId: string, finding: Finding): void;
  /** Draws a sample of the page for reviewing; absent where that is not possible. */
  onDrawSample?: DrawSampleProps['onDraw'];
  /** Has pictures of listings read; absent where this build does not. */
  onReadPictures?(listings: readonly string[]): void;
}

export interface PanelActsProps extends PanelServices {
  host: string;
  page: PageState | undefined;
  lines: ReturnType<typeof useLines>;
  onStock(listings: readonly Listing[]): void;
}

/** Buttons about the finding in front, and about all of the page. */
export function PanelActs(props: PanelActsProps) {
  const { host, page, lines, onStock, onKeep, onReadPictures, onDrawSample } = props;
  const { t, number } = useTexts();
  const { row } = lines;
  const listings = page?.screened.map(({ listing }) => listing) ?? [];
  return (
    <p class="hint">
      {t('panel.hint')}
      {listings.length > 0 && (
        <button type="button" onClick={() => onStock(listings)}>
          {t('panel.stock', { count: number(listings.length) }, listings.length)}
        </button>
      )}
      {row && onKeep && (
        <button type="button" onClick={() => onKeep(row.listing.id, row.finding)}>
          {t('evidence.popup.panel')}
        </button>
      )}
      {page && onReadPictures && (
        <PictureButtons shown={lines.shown} all={listings} row={row} onRead={onReadPictures} />
      )}
      <ToQueue found={lines.rows.filter(({ decision }) => !decision)} context={host} {...props} />
      {listings.length > 0 && onDrawSample && <DrawSample onDraw={onDrawSample} />}
    </p>
  );
}
