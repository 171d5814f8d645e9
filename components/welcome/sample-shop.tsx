import { useTexts } from '../shared/texts-context';
import { Bag, Bottle, Phone, Shoe } from './goods';

const GOODS = [
  { title: 'welcome.shoe', price: 39.9, Picture: Shoe },
  { title: 'welcome.phone', price: 8.5, Picture: Phone },
  { title: 'welcome.bag', price: 28, Picture: Bag },
  { title: 'welcome.bottle', price: 15.9, Picture: Bottle },
] as const;

/** Four offers of a shop that does not exist; marked by the very code that marks real ones. */
export function SampleShop() {
  const { t } = useTexts();
  const format = new Intl.NumberFormat(t('languageTag'), { style: 'currency', currency: 'USD' });
  return (
    <div class="shop">
      {GOODS.map(({ title, price, Picture }) => (
        <article key={title}>
          <div class="picture" role="img" aria-label={t(title)}>
            <Picture />
          </div>
          <h3>{t(title)}</h3>
          <p class="price">{format.format(price)}</p>
        </article>
      ))}
    </div>
  );
}
