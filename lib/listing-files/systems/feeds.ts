import type { ListingSystem } from './listing-system';

/** Feeds that search engines of goods read. */
export const FEEDS: readonly ListingSystem[] = [
  {
    name: 'Google Merchant feed',
    source: 'Google Merchant Center Help, "Product data specification"; g: in feeds of XML',
    signs: ['title', 'image link', 'availability'],
    fields: {
      title: ['title'],
      brand: ['brand'],
      category: ['product type', 'google product category'],
      price: ['sale price', 'price'],
      quantity: ['quantity'],
      id: ['id'],
      url: ['link'],
    },
  },
  {
    name: 'Yandex Market feed',
    source: 'Yandex documentation, YML: offer with name and vendor',
    signs: ['name', 'vendor', 'categoryid'],
    fields: {
      title: ['name', 'model'],
      brand: ['vendor'],
      category: ['categoryid'],
      price: ['price'],
      currency: ['currencyid'],
      id: ['id', 'vendorcode'],
      url: ['url'],
    },
  },
  {
    name: 'Yandex Market feed',
    source: 'Yandex documentation, YML: offer of the type vendor.model, whose name is in its parts',
    signs: ['model', 'vendor', 'typeprefix'],
    fields: {
      title: ['model'],
      brand: ['vendor'],
      category: ['typeprefix'],
      price: ['price'],
      currency: ['currencyid'],
      id: ['id', 'vendorcode'],
      url: ['url'],
    },
  },
];
