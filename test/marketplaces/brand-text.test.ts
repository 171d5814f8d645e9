import { describe, expect, test } from 'vitest';
import { brandIn, isBrandLabel } from '../../lib/marketplaces/fields/brand-text';
import { joinText } from '../../lib/marketplaces/fields/joined-text';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const shown = (text: string) =>
  joinText(openSavedPage(`<!doctype html><body><p>${text}</p>`, 'https://x.example/').querySelector('p')!);

describe('by-lines name the brand in every language', () => {
  test.each([
    ['Visit the Acme Store', 'Acme'],
    ['Brand: SOAR&EAGLE', 'SOAR&EAGLE'],
    ['Besuche den Acme-Store', 'Acme'],
    ['Besuchen Sie den Acme-Store', 'Acme'],
    ['Marke: Acme', 'Acme'],
    ['Visiter la boutique Acme', 'Acme'],
    ['Marque : Acme', 'Acme'],
    ['Visita la tienda de Cecotec', 'Cecotec'],
    ['Visita lo Store di Acme', 'Acme'],
    ['Visite a loja Acme', 'Acme'],
    ['Acmeのストアを表示', 'Acme'],
    ['ブランド: アクメ', 'アクメ'],
    ['Bezoek de Acme-Store', 'Acme'],
    ['Bezoek de Store van Acme', 'Acme'],
    ['Besök Acme-butiken', 'Acme'],
    ['Odwiedź sklep marki Acme', 'Acme'],
    ['Acme Store’u ziyaret edin', 'Acme'],
    ['تفضل بزيارة متجر Acme', 'Acme'],
    ['訪問 Acme', '訪問 Acme'],
    ['造訪 Acme 商店', 'Acme'],
    ['访问 Acme 店铺', 'Acme'],
    ['Acme 스토어 방문하기', 'Acme'],
    ['العلامة التجارية: Acme', 'Acme'],
    ['Varumärke: Acme', 'Acme'],
    ['Značka: Acme', 'Acme'],
    ['品牌：耐克', '耐克'],
    ['\u200eCecotec', 'Cecotec'],
    ['Acme', 'Acme'],
  ])('%s', (text, brand) => {
    const found = brandIn(shown(text));
    expect(found?.text).toBe(brand);
    const [piece] = found?.pieces ?? [];
    expect(piece?.node.data.slice(piece.nodeStart, piece.nodeStart + piece.length)).toBe(brand);
  });
});

test.each([
  'Unbranded',
  'No Brand',
  'Does not apply',
  'Markenlos',
  'Sin marca',
  'Нет бренда',
  '无品牌',
  'ノーブランド品',
  'Generic',
])('%s is no brand', (text) => expect(brandIn(shown(text))).toBeUndefined());

test('a label or by-line that no shop writes is looked at no further, whatever a page has of them', () => {
  expect(isBrandLabel(`Brand${':'.repeat(55)}`)).toBe(true);
  expect(isBrandLabel(`Brand${':'.repeat(56)}`)).toBe(false);
  expect(brandIn(shown(`Brand: ${'A'.repeat(120)}`))?.text).toHaveLength(120);
});

test('labels: the brand and not the brand of the processor or the manufacturer', () => {
  for (const label of ['Brand', 'Brand Name:', 'Marca', 'Бренд', '品牌', 'Brand \u200f : \u200e', 'ブランド'])
    expect(isBrandLabel(label), label).toBe(true);
  for (const label of ['Manufacturer', 'Marca do processador', '厂名', '製造元', 'Branding'])
    expect(isBrandLabel(label), label).toBe(false);
});
