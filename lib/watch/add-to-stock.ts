import type { Listing } from '../domain/listing';
import type { Undo } from '../domain/undo';

/** Takes listings into the stock. The list store's code is loaded here: a surface that is only read does without it. */
export async function addToStock(listings: readonly Listing[]): Promise<Undo> {
  const { addStock, stockItemOf } = await import('./stock');
  return addStock(listings.map(stockItemOf));
}
