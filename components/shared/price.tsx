import { useTexts } from './texts-context';

/** A price in the reader's form of its currency; nothing where the listing names none. */
export function Price({ listing: { price, currency } }: { listing: { price?: number; currency?: string } }) {
  const { t } = useTexts();
  if (price === undefined) return null;
  return <span class="price">{formatPrice(price, currency, t('languageTag'))}</span>;
}

function formatPrice(price: number, currency: string | undefined, languageTag: string): string {
  try {
    if (currency) return new Intl.NumberFormat(languageTag, { style: 'currency', currency }).format(price);
  } catch {
    // A page's currency code may be none that Intl knows: the plain number is still true.
  }
  return new Intl.NumberFormat(languageTag).format(price);
}
