import type { Listing } from '../domain/listing';
import type { Undo } from '../domain/undo';

/**
 * Adds listings to the stock. The list store's code is loaded here, so that a surface that only shows things does
 * without it.
 */
export async function addToStock(listings: readonly Listing[]): Promise<Undo> {
  const { addStock, stockItemOf } = await import('./stock');
  return addStock(listings.map(stockItemOf));
}
