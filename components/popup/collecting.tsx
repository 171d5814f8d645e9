import { useState } from 'preact/hooks';
import type { CollectionState } from '../../lib/domain/result-page';
import { useTexts } from '../shared/texts-context';

export interface CollectingProps {
  /** What is collected in the tab in front; null where nothing is, and the page could be collected from. */
  collection: CollectionState | null;
  onCollect(): Promise<void>;
  onEnd(): Promise<void>;
  onUndo(): Promise<void>;
}

/** Offers to take in the pages of a register that a person turns to; tells how far that is, ends it and takes it back. */
export function Collecting({ collection, onCollect, onEnd, onUndo }: CollectingProps) {
  const { t } = useTexts();
  const [told, setTold] = useState<'failed' | 'undone'>();
  const act = (work: Promise<void>, then?: 'undone') =>
    void work.then(
      () => setTold(then),
      () => setTold('failed'),
    );
  const isOpen = collection && !collection.ended;
  return (
    <section class="collecting">
      {collection && <Progress collection={collection} />}
      {!isOpen && (
        <button type="button" class="collect" onClick={() => act(onCollect())}>
          {t('collector.offer')}
        </button>
      )}
      {!collection && <p class="quiet">{t('collector.offerHow')}</p>}
      {isOpen && (
        <button type="button" class="end" onClick={() => act(onEnd())}>
          {t('collector.done')}
        </button>
      )}
      {collection && collection.rows + collection.searches > 0 && (
        <button type="button" class="undo" onClick={() => act(onUndo(), 'undone')}>
          {t('collector.undo')}
        </button>
      )}
      <p role="status" class={told === 'failed' ? 'ill' : 'quiet'}>
        {told && t(`collector.${told}`)}
      </p>
    </section>
  );
}

function Progress({ collection: { ended, rows, searches, list } }: { collection: CollectionState }) {
  const { t, number } = useTexts();
  return (
    <>
      <p class="progress">
        {t(ended ? 'collector.ended' : 'collector.soFar', { rows: number(rows), searches: number(searches) })}
      </p>
      <p class="quiet">{t('collector.into', { list })}</p>
    </>
  );
}
