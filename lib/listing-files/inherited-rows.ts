import { foldedHeading } from './folded-heading';
import type { ListingField, ListingMap } from './listing-columns';
import type { NamedRow } from './named-rows';
import type { ListingSystem } from './systems/listing-system';

/** What a variant takes over from its product; price, quantity and number are its own. */
const INHERITED: readonly ListingField[] = ['title', 'brand', 'category', 'seller', 'url'];

/**
 * Rows of a system in which a product takes several rows: those without a title take it over from the product above
 * them, if they are of it. Every row stays a row.
 */
export async function* inheriting(
  rows: AsyncIterable<NamedRow>,
  { product, variant }: ListingSystem,
  map: ListingMap,
  headers: readonly string[],
  names: readonly string[],
): AsyncGenerator<NamedRow> {
  const nameOf = (heading: string | undefined) =>
    names[headers.findIndex((one) => foldedHeading(one) === heading)];
  const sameProduct = product === undefined ? undefined : nameOf(product);
  const told = variant === undefined ? undefined : nameOf(variant);
  const inherited = INHERITED.flatMap((field) => names[map[field] ?? -1] ?? []);
  const title = names[map.title ?? -1]!;
  const id = names[map.id ?? -1];
  let above: Record<string, unknown> | undefined;
  for await (const row of rows) {
    const value = row.value as Record<string, unknown> | undefined;
    if (value?.[title]) above = value;
    else if (value && above && isOf(value, above, { sameProduct, told, id })) {
      const filled = { ...value };
      for (const name of inherited) if (!filled[name] && above[name]) filled[name] = above[name];
      yield { ...row, value: filled };
      continue;
    }
    yield row;
  }
}

function isOf(
  value: Record<string, unknown>,
  above: Record<string, unknown>,
  { sameProduct, told, id }: Record<'sameProduct' | 'told' | 'id', string | undefined>,
): boolean {
  if (told !== undefined && value[told]) return true;
  const product = sameProduct === undefined ? undefined : value[sameProduct];
  if (product === undefined || sameProduct === undefined) return false;
  // A variant names its product by the column that all share, or by the number of the product's own row.
  return product === above[sameProduct] || (id !== undefined && product === above[id]);
}
