import type { ListingSystem } from './listing-system';

/** Files of marketplaces of the west. */
export const WESTERN_MARKETPLACES: readonly ListingSystem[] = [
  {
    name: 'eBay File Exchange',
    source:
      'eBay: Seller Hub reports, "Upload templates"; column *Action carries site and version in brackets',
    signs: ['action', 'title', 'category'],
    fields: {
      title: ['title'],
      brand: ['c:brand', 'c:marke', 'c:marque', 'c:marca', 'c:merk', 'c:marka', 'brand'],
      category: ['category name', 'category'],
      price: ['startprice', 'start price', 'buyitnowprice'],
      quantity: ['quantity'],
      id: ['customlabel', 'custom label', 'itemid'],
    },
    variant: 'relationship',
  },
  {
    name: 'eBay active listings report',
    source: 'eBay: Seller Hub reports, "Download listings"',
    signs: ['item number', 'title', 'available quantity'],
    fields: {
      title: ['title'],
      brand: ['c:brand', 'brand'],
      category: ['ebay category 1 name'],
      price: ['current price', 'start price'],
      currency: ['currency'],
      quantity: ['available quantity'],
      id: ['custom label', 'item number'],
    },
  },
  {
    name: 'Amazon flat file',
    source: 'Amazon Seller Central, inventory file templates: TemplateType row, labels, then the attributes',
    signs: ['item sku', 'item name'],
    fields: {
      title: ['item name'],
      brand: ['brand name', 'brand'],
      category: ['feed product type', 'product type', 'item type'],
      price: ['standard price', 'list price'],
      quantity: ['quantity'],
      id: ['item sku'],
    },
    product: 'parent sku',
  },
  {
    name: 'Amazon listing template',
    source: 'Amazon Seller Central, templates since 2023: attributes as item_name[marketplace_id=…]#1.value',
    signs: ['contribution sku', 'item name'],
    fields: {
      title: ['item name'],
      brand: ['brand'],
      category: ['product type'],
      price: ['list price', 'purchasable offer'],
      quantity: ['fulfillment availability'],
      id: ['contribution sku'],
    },
    hints: /^(product name|item name|abc123)/i,
  },
  {
    name: 'Amazon listings report',
    source: 'Amazon Selling Partner API, GET_MERCHANT_LISTINGS_ALL_DATA: tab separated, not quoted',
    signs: ['item name', 'seller sku'],
    fields: { title: ['item name'], price: ['price'], quantity: ['quantity'], id: ['seller sku', 'asin1'] },
  },
];
