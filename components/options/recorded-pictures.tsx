import { useEffect, useState } from 'preact/hooks';
import type { Undo } from '../../lib/domain/undo';
import type { PlacedPicture } from '../../lib/recorded-pictures/orphans';
import type { RecordedPictureKey } from '../../lib/recorded-pictures/recorded-picture';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';

export interface RecordedPicturesProps {
  /** Recorded pictures that are kept, each with whether its recordal is still there. */
  recordedPictures: readonly PlacedPicture[];
  /** Removes these, or all; what it resolves with brings them back. */
  onRemovePictures(keys: readonly RecordedPictureKey[] | 'all'): Promise<Undo>;
}

/** Recorded pictures that a person brought: how many, how large, each to be seen and removed. Nothing where there are none. */
export function RecordedPicturesSection({ recordedPictures, onRemovePictures }: RecordedPicturesProps) {
  const { t, number } = useTexts();
  const { offer, undoLine } = useUndo();
  const remove = async (keys: readonly RecordedPictureKey[] | 'all', said: string) =>
    offer(said, await onRemovePictures(keys));
  if (recordedPictures.length === 0) return undoLine;
  const count = recordedPictures.length;
  const orphans = recordedPictures.filter(({ isOrphan }) => isOrphan).length;
  return (
    <div class="recorded-pictures">
      <h3>{t('options.recordedPictures')}</h3>
      <p class="lead">{t('options.recordedPicturesLead')}</p>
      <p>
        {t(
          'options.recordedPicturesKept',
          { count: number(count), size: number(kilobytes(recordedPictures)) },
          count,
        )}
      </p>
      {orphans > 0 && (
        <p class="ill">{t('options.recordedPicturesOrphans', { count: number(orphans) }, orphans)}</p>
      )}
      <Shown pictures={recordedPictures} onRemove={remove} />
      <div class="buttons">
        <button type="button" onClick={() => void remove('all', t('options.recordedPicturesGone'))}>
          {t('options.recordedPicturesRemove')}
        </button>
      </div>
      {undoLine}
    </div>
  );
}

const kilobytes = (pictures: readonly PlacedPicture[]): number =>
  Math.ceil(pictures.reduce((sum, { picture }) => sum + picture.length, 0) / 1_024);

interface ShownProps {
  pictures: readonly PlacedPicture[];
  onRemove(keys: readonly RecordedPictureKey[], said: string): Promise<void>;
}

/** Drawn once they are asked for: there may be five hundred. */
function Shown({ pictures, onRemove }: ShownProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('options.recordedPicturesShow')}</summary>
      <ul>
        {open &&
          pictures.map((one) => (
            <Row
              key={`${one.list} ${one.regime} ${one.recordNo} ${one.digest}`}
              one={one}
              onRemove={onRemove}
            />
          ))}
      </ul>
    </details>
  );
}

function Row({ one, onRemove }: { one: PlacedPicture } & Pick<ShownProps, 'onRemove'>) {
  const { t } = useTexts();
  const { list, regime, recordNo, digest, picture, isOrphan } = one;
  const address = useAddress(picture);
  return (
    <li>
      {address && <img src={address} alt="" width="48" height="48" loading="lazy" />}
      <span>
        <bdi>{t('options.recordedPictureOf', { recordNo, list })}</bdi>
        {isOrphan && (
          <span class="ill">
            {' '}
            <Sign of="review" /> {t('options.recordedPictureOrphan')}
          </span>
        )}
      </span>
      <button
        type="button"
        onClick={() =>
          void onRemove([[list, regime, recordNo, digest]], t('options.recordedPictureGone', { recordNo }))
        }
      >
        {t('options.recordedPictureRemove')}
      </button>
    </li>
  );
}

/** An address of this page alone for as long as a picture is drawn. */
function useAddress(picture: Uint8Array): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([picture as Uint8Array<ArrayBuffer>]));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
}
