import { HINT } from './hint';
import type { ListingSystem } from './listing-system';

/** Files of marketplaces in Russian. */
export const RUSSIAN_MARKETPLACES: readonly ListingSystem[] = [
  {
    name: 'Ozon',
    source: 'headings of Ozon templates in Russian; not tried on a file',
    signs: ['артикул', 'название товара'],
    fields: {
      title: ['название товара'],
      brand: ['бренд', 'бренд в одежде и обуви'],
      category: ['тип', 'категория'],
      price: ['цена, руб.', 'цена'],
      id: ['артикул'],
    },
    hints: HINT,
  },
  {
    name: 'Wildberries',
    source: 'headings of Wildberries product cards in Russian; not tried on a file',
    signs: ['артикул продавца', 'наименование'],
    fields: {
      title: ['наименование'],
      brand: ['бренд'],
      category: ['категория продавца', 'предмет'],
      price: ['цена'],
      id: ['артикул продавца', 'артикул wb'],
    },
    hints: HINT,
  },
  {
    name: 'Kaspi',
    source:
      'Kaspi Guide for sellers, the price list as XML and as a workbook, where the model is the name of the goods; from memory, not tried on a file',
    signs: ['sku', 'model', 'brand', 'price'],
    fields: { title: ['model'], brand: ['brand'], price: ['price'], id: ['sku'] },
    beside: /^(?:pp ?\d{1,2}|pre ?order|stock|(?:availabilit|cityprice|price|company|merchantid).*)$/,
  },
];
