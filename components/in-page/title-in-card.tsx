import { render } from 'preact';
import type { Listing } from '../../lib/domain/listing';
import type { Suggestion } from '../../lib/wording/suggestion';
import { SuggestedTitle } from '../shared/suggested-title';
import styles from '../shared/suggested-title.css?inline';
import { type Texts, TextsContext } from '../shared/texts-context';

export interface TitleServices extends Texts {
  suggest(listing: Listing): Promise<Suggestion | null>;
  onCopy(text: string): Promise<void>;
}

/**
 * Draws below what an open card says how the listing's title may be worded. Once a card: what it says is of the listing, not
 * of the finding in view. It leaves with the card.
 */
export function titleInCard({ suggest, onCopy, ...texts }: TitleServices) {
  return async (stage: HTMLElement, listing: Listing): Promise<void> => {
    if (stage.dataset.titled !== undefined) return;
    stage.dataset.titled = '';
    const suggestion = await suggest(listing);
    const below = stage.querySelector('.scroll');
    if (!suggestion || !below) return;
    const host = stage.ownerDocument.createElement('div');
    const sheet = stage.ownerDocument.createElement('style');
    sheet.textContent = styles;
    stage.before(sheet);
    below.append(host);
    render(
      <TextsContext.Provider value={texts}>
        <SuggestedTitle suggestion={suggestion} onCopy={onCopy} />
      </TextsContext.Provider>,
      host,
    );
  };
}
