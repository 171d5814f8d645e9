import type { ListingSystem } from './listing-system';

/** Files of programs that run a shop. */
export const SHOP_PROGRAMS: readonly ListingSystem[] = [
  {
    name: 'Shopify',
    source: 'Shopify Help Center, "Using CSV files to import and export products": Vendor is the brand',
    signs: ['handle', 'title', 'vendor'],
    fields: {
      title: ['title'],
      brand: ['vendor'],
      category: ['product category', 'type'],
      price: ['variant price', 'price'],
      quantity: ['variant inventory qty'],
      id: ['variant sku', 'sku', 'handle'],
    },
    product: 'handle',
  },
  {
    name: 'Shopify',
    source: 'Shopify Help Center, the names of the same columns since 2024; from memory, not tried on a file',
    signs: ['title', 'url handle', 'vendor'],
    fields: {
      title: ['title'],
      brand: ['vendor'],
      category: ['product category', 'type'],
      price: ['price'],
      quantity: ['inventory quantity'],
      id: ['sku', 'url handle'],
    },
    product: 'url handle',
  },
  {
    name: 'Shopify',
    source:
      'Shopify developer documentation, the resource Product, as products.json and exports of it hold it',
    signs: ['title', 'vendor', 'variants'],
    fields: { title: ['title'], brand: ['vendor'], category: ['product type'], id: ['id', 'handle'] },
  },
  {
    name: 'WooCommerce',
    source: 'WooCommerce documentation, "Product CSV Import Schema"',
    signs: ['sku', 'name', 'regular price'],
    fields: {
      title: ['name'],
      brand: ['brands', 'brand', 'meta: brand', 'meta: _brand'],
      category: ['categories'],
      price: ['sale price', 'regular price'],
      quantity: ['stock'],
      id: ['sku', 'id'],
      url: ['external url'],
    },
    product: 'parent',
  },
  {
    name: 'Magento',
    source: 'Adobe Commerce documentation, "Product attribute columns" of the data transfer',
    signs: ['sku', 'attribute set code', 'name'],
    fields: {
      title: ['name'],
      brand: ['manufacturer', 'brand'],
      category: ['categories'],
      price: ['price'],
      quantity: ['qty'],
      id: ['sku'],
    },
    product: 'sku',
  },
];
