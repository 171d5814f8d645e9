import type { Product } from './product';

/** The products that a page's data describes, found by id or by name in one step each. */
export interface ProductIndex {
  /** By the data's own id and by the id in its address. */
  byId: Map<string, Product[]>;
  byName: Map<string, Product[]>;
}

export function indexProducts(
  products: Product[],
  idOf: (address: string) => string | undefined,
): ProductIndex {
  const index: ProductIndex = { byId: new Map(), byName: new Map() };
  for (const product of products) {
    const addressed = product.url === undefined ? undefined : idOf(product.url);
    for (const id of new Set([product.id, addressed])) if (id) add(index.byId, id, product);
    if (product.name) add(index.byName, product.name, product);
  }
  return index;
}

function add(map: Map<string, Product[]>, key: string, product: Product): void {
  const known = map.get(key);
  if (known) known.push(product);
  else map.set(key, [product]);
}
