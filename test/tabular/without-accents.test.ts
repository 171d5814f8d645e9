import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { fieldOfHeader } from '../../lib/lists/reading/headings';
import { withoutAccents, withUmlautsApart } from '../../lib/tabular/without-accents';

describe('a heading that is typed without its accents', () => {
  test.each([
    ['Numero de registro', 'registrationNo'],
    ['Denominacion', 'markText'],
    ['Situacao', 'status'],
    ['Proprietaire', 'holder'],
    ['Gueltig bis', 'validTo'],
    ['Gultig bis', 'validTo'],
    ['Marka adi', 'markText'],
    ['Ngay het han', 'validTo'],
    ['Cislo zapisu', 'registrationNo'],
  ])('%s of a list', (heading, field) => {
    expect(fieldOfHeader(heading)).toBe(field);
  });

  test.each(['Numeros', 'Situation room', 'Gueltigkeit', 'Proprietary', 'Cislo'])('but not %s', (heading) => {
    expect(fieldOfHeader(heading)).toBeUndefined();
  });

  test.each([
    ['descripcion,precio,titulo', 'titulo'],
    ['preco,titulo do anuncio,estoque', 'titulo do anuncio'],
    ['cena,tytul oferty,id', 'tytul oferty'],
    ['fiyat,urun adi,stok', 'urun adi'],
    ['gia,ten san pham,sku', 'ten san pham'],
    ['prix,designation,reference', 'designation'],
    ['网址,名称,浏览量', '名称'],
  ])('%s of a file of listings', async (headings, title) => {
    const { headers, guess } = await openListings(new TextEncoder().encode(`${headings}\na,b,c\n`));
    expect(headers[guess.title!]).toBe(title);
  });

  test.each(['titulares', 'titulo-nobiliario x', '公司名称'])('but not %s', async (heading) => {
    const { guess } = await openListings(new TextEncoder().encode(`sku,${heading},title\n1,b,Zorvex shoe\n`));
    expect(guess.title).toBe(2);
  });
});

test('letters that are none with an accent', () => {
  expect(withoutAccents('tytuł, ürün adı, straße, œuvre, sản phẩm, đơn')).toBe(
    'tytul, urun adi, strasse, oeuvre, san pham, don',
  );
  expect(withUmlautsApart('gültig')).toBe('gueltig');
  expect(withoutAccents('상품명 商標 ชื่อ')).toBe('상품명 商標 ชื่อ');
});
