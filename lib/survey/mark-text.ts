import type { SurveyMark } from '../settings/survey';

/** Words separated by commas or lines, without duplicates. */
export function variantsIn(text: string): string[] {
  return [...new Set(text.split(/[,，、;；\n]/).map((word) => word.trim()))].filter((word) => word !== '');
}

/** Parses prices such as `120 EUR; 900.50 CNY`; undefined if a part is invalid. An empty text is no price. */
export function genuineIn(text: string): SurveyMark['genuine'] | undefined {
  const parts = text.split(/[;；\n]/).map((part) => part.trim());
  const prices = parts.filter((part) => part !== '').map(priceIn);
  return prices.some((price) => price === undefined) ? undefined : (prices as SurveyMark['genuine']);
}

function priceIn(text: string): { price: number; currency: string } | undefined {
  const [, price = '', currency = ''] = /^(\d{1,12}(?:[.,]\d{1,4})?)\s?([A-Za-z]{3})$/.exec(text) ?? [];
  const value = Number(price.replace(',', '.'));
  return value > 0 ? { price: value, currency: currency.toUpperCase() } : undefined;
}

/** The inverse, for a form field. */
export const genuineText = (genuine: SurveyMark['genuine'] = []): string =>
  genuine.map(({ price, currency }) => `${price} ${currency}`).join('; ');
