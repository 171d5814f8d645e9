import type { BulkRow } from '../../../lib/bulk/results';
import { PictureView } from '../../read-pictures/picture-view';
import { useTexts } from '../../shared/texts-context';
import { picturesText } from './pictures-text';
import type { PictureServices } from './services';

/** The pictures of the chosen row, one by one, and a press that reads those that nobody has read. */
export function RowPictures({ row, pictures }: { row: BulkRow; pictures: PictureServices }) {
  const texts = useTexts();
  const { t } = texts;
  if (row.listing.images.length === 0) return null;
  const { state, picturesOf, pending, onRead } = pictures;
  const findings = (row.screening?.findings ?? []).filter(
    ({ field, shown, decision }) => field === 'image' && (shown || decision),
  );
  const drawn = picturesOf(row);
  return (
    <section class="row-pictures" aria-label={t('bulkPictures.ofRow')}>
      {drawn.length === 0 && <p class="quiet">{picturesText(row, texts)}</p>}
      {drawn.map((shown) => (
        <div key={shown.picture.name}>
          <p class="quiet name">
            <bdi>{shown.picture.name}</bdi>
          </p>
          <PictureView shown={shown} findings={findings} />
        </div>
      ))}
      {pending([row]).length > 0 && state.phase !== 'reading' && (
        <button type="button" class="read-row" onClick={() => onRead([row])}>
          {t('bulkPictures.readRow')}
        </button>
      )}
    </section>
  );
}
