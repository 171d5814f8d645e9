import { useState } from 'preact/hooks';
import type { Undo } from '../../lib/domain/undo';
import { failureOf, failureText } from '../../lib/locales/failure';
import { noticeText } from '../../lib/locales/notice';
import type { StockAdded } from '../../lib/surfaces/stock-file';
import { pastedText } from '../../lib/tabular/pasted-text';
import { ListingPicker } from '../shared/file/listing-picker';
import { useTexts } from '../shared/texts-context';

export interface StockAdding {
  /** Reads listings of a file or pasted titles into the stock. Rejects with one sentence for a person. */
  onAddStock(source: Blob): Promise<StockAdded>;
}

/** Adds listings to the stock from a file or pasted titles. */
export function AddStock({
  onAddStock,
  onUndo,
}: StockAdding & { onUndo(statusText: string, run: Undo): void }) {
  const { t, number } = useTexts();
  const [statusText, setStatusText] = useState('');

  async function take(source: Blob): Promise<void> {
    setStatusText(t('stock.reading'));
    try {
      const { added, refused, leftOut, undo } = await onAddStock(source);
      const unread = leftOut.map((part) => noticeText(part, t));
      const refusals = refused > 0 ? [t('stock.refused', { count: number(refused) }, refused)] : [];
      setStatusText([...refusals, ...unread].join(' '));
      onUndo(t('stock.added', { count: number(added) }, added), undo);
    } catch (error) {
      setStatusText(t('marks.unreadable', { reason: failureText(failureOf(error), t) }));
    }
  }

  return (
    <>
      <ListingPicker
        choose={t('stock.choose')}
        paste={t('stock.paste')}
        take={t('action.add')}
        onFile={(file) => void take(file)}
        onPaste={(text) => void take(pastedText(text))}
      />
      <p role="status" class="quiet">
        {statusText}
      </p>
    </>
  );
}
