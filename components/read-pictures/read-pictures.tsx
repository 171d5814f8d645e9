import { useState } from 'preact/hooks';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { ListLabel } from '../../lib/lists/list-label';
import type { PicturesState } from '../../lib/picture-reading/state';
import { DoubtOfLists } from '../shared/nothing-found';
import { useTexts } from '../shared/texts-context';
import { FiguresChoice, type FiguresChoiceProps } from './figures-choice';
import { ListingItem, type ListingItemProps } from './listing-item';
import { ReadingBar, type ReadingBarProps } from './reading-bar';

export interface ReadPicturesProps
  extends Pick<ListingItemProps, 'reader' | 'onCopy' | 'onOpenRecord' | 'onDecide' | 'onRetract'>,
    Pick<ReadingBarProps, 'hosts' | 'onRead' | 'onStop'>,
    Pick<FiguresChoiceProps, 'onBring'> {
  /** Absent where the tab shows no listings any more. */
  state?: PicturesState | undefined;
  /** The lists that answer. */
  lists: readonly ListLabel[];
  /** Chooses these listings, or no longer. */
  onChoose(ids: readonly string[], chosen: boolean): void;
}

/** Pictures of a page's listings: chosen, read one after the other, and what they show. */
export function ReadPictures(props: ReadPicturesProps) {
  return (
    <DoubtOfLists.Provider value={listDoubt(props.lists)}>
      <ReadPicturesOf {...props} />
    </DoubtOfLists.Provider>
  );
}

function ReadPicturesOf(props: ReadPicturesProps) {
  const { state, onChoose, onBring } = props;
  const { t } = useTexts();
  const [open, setOpen] = useState<string>();
  if (!state)
    return (
      <main class="read-pictures">
        <h1>{t('readPictures.title')}</h1>
        <p role="status">{t('readPictures.gone')}</p>
      </main>
    );
  return (
    <main class="read-pictures">
      <h1>{t('readPictures.title')}</h1>
      <p class="quiet">{t('readPictures.lead')}</p>
      <FiguresChoice
        recorded={state.recorded}
        brought={state.brought}
        disabled={state.phase === 'reading'}
        onBring={onBring}
      />
      <ReadingBar {...props} state={state} />
      <ul>
        {state.items.map((item) => (
          <ListingItem
            key={item.listing.id}
            {...props}
            item={item}
            phase={state.phase}
            open={open}
            onOpen={setOpen}
            onChoose={(chosen) => onChoose([item.listing.id], chosen)}
          />
        ))}
      </ul>
    </main>
  );
}
