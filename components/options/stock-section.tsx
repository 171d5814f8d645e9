import { useState } from 'preact/hooks';
import type { Undo } from '../../lib/domain/undo';
import type { StoredStockItem } from '../../lib/lists/store/database';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { AddStock, type StockAdding } from './add-stock';

export interface StockProps extends StockAdding {
  stock: readonly StoredStockItem[];
  onRemoveStock(ids: readonly string[]): Promise<Undo>;
}

/** Items shown at a time; the filter finds the others. */
const SHOWN = 100;

/** The person's own listings, watched for recordals that a new version of a list brings. */
export function StockSection({ stock, onAddStock, onRemoveStock }: StockProps) {
  const { t, number, moment } = useTexts();
  const [text, setText] = useState('');
  const undo = useUndo();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const visible = stock.filter(({ title, brand = '' }) => {
    const read = `${title}\n${brand}`.toLowerCase();
    return words.every((word) => read.includes(word));
  });

  async function remove(items: readonly StoredStockItem[]): Promise<void> {
    const run = await onRemoveStock(items.map(({ id }) => id));
    undo.offer(t('stock.removed', { count: number(items.length) }, items.length), run);
  }

  return (
    <>
      <p class="lead">{t('stock.lead')}</p>
      {stock.length > 0 && (
        <div class="inline-form">
          <input
            type="search"
            aria-label={t('stock.filter')}
            placeholder={t('stock.filter')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button
            type="button"
            class="danger"
            disabled={visible.length === 0}
            onClick={() => void remove(visible)}
          >
            {t('stock.removeShown', { count: number(visible.length) }, visible.length)}
          </button>
        </div>
      )}
      {undo.undoLine}
      {stock.length === 0 ? (
        <p class="quiet">{t('stock.none')}</p>
      ) : (
        <ul class="stock">
          {visible.slice(0, SHOWN).map((item) => (
            <li key={item.id}>
              <bdi>{item.title}</bdi>
              <span class="quiet">{moment(item.addedAt)}</span>
              <button
                type="button"
                aria-label={t('stock.remove', { title: item.title })}
                onClick={() => void remove([item])}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {visible.length > SHOWN && (
        <p class="quiet">
          {t('stock.more', { count: number(visible.length - SHOWN) }, visible.length - SHOWN)}
        </p>
      )}
      <AddStock onAddStock={onAddStock} onUndo={undo.offer} />
    </>
  );
}
