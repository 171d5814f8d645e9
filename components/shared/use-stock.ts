import type { Listing } from '../../lib/domain/listing';
import type { Undo } from '../../lib/domain/undo';
import { useTexts } from './texts-context';
import { useUndo } from './use-undo';

/** Takes listings into the person's stock, and offers the way back. `say` is told what failed; empty where nothing did. */
export function useStock(
  onStock: (listings: readonly Listing[]) => Promise<Undo>,
  say: (failure: string) => void,
) {
  const { t, number } = useTexts();
  const undo = useUndo();
  return {
    async stock(listings: readonly Listing[]): Promise<void> {
      say('');
      try {
        const run = await onStock(listings);
        undo.offer(t('stock.added', { count: number(listings.length) }, listings.length), run);
      } catch {
        say(t('stock.failed'));
      }
    },
    undoLine: undo.undoLine,
  };
}
