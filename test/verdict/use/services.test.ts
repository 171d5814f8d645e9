import { describe, expect, test } from 'vitest';
import { readListing, useOf } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import { listing } from '../evidence';

function readIn(title: string, mark: string, brand?: string) {
  const start = fold(title).indexOf(fold(mark));
  const place = { field: 'title', start, end: start + mark.length } as const;
  return useOf(readListing(listing({ title, ...(brand && { brand }) })), place, false);
}

describe('a service names the maker of what is served', () => {
  test.each([
    ['iPhone screen repair service', 'iPhone'],
    ['iPhone 12 Pro cracked screen repair', 'iPhone'],
    ['Rolex watch repair', 'Rolex'],
    ['Nike sneaker cleaning', 'Nike'],
    ['Gucci handbag restoration service', 'Gucci'],
    ['Toyota car wash', 'Toyota'],
    ['PlayStation 5 rental', 'PlayStation'],
    ['Canon camera hire', 'Canon'],
    ['Repair of Samsung phones', 'Samsung'],
    ['苹果手机维修', '苹果'],
    ['劳力士手表保养', '劳力士'],
    ['耐克球鞋清洗服务', '耐克'],
    ['佳能相机租赁', '佳能'],
    ['维修苹果手机屏幕', '苹果'],
    ['iPhone画面修理', 'iPhone'],
    ['ロレックス腕時計オーバーホール', 'ロレックス'],
    ['ナイキ スニーカー クリーニング', 'ナイキ'],
    ['PlayStation 5 レンタル', 'PlayStation'],
    ['トヨタ 車 修理 専門店', 'トヨタ'],
    ['iPhone 액정 수리', 'iPhone'],
    ['나이키 운동화 세탁', '나이키'],
    ['PlayStation 5 대여', 'PlayStation'],
    ['캐논 카메라 수리 서비스', '캐논'],
    ['Ремонт iPhone', 'iPhone'],
    ['Срочный ремонт телефонов Samsung', 'Samsung'],
    ['Ремонт часов Rolex', 'Rolex'],
    ['Чистка кроссовок Nike', 'Nike'],
    ['аренда PlayStation 5', 'PlayStation'],
    ['Réparation Samsung Galaxy', 'Samsung'],
    ['Nettoyage baskets Nike', 'Nike'],
    ['Réparation montre Rolex', 'Rolex'],
    ['Entretien voiture Toyota', 'Toyota'],
    ['Reparación de iPhone', 'iPhone'],
    ['Limpieza de zapatillas Nike', 'Nike'],
    ['Alquiler de PlayStation 5', 'PlayStation'],
    ['Servicio de reparación de relojes Rolex', 'Rolex'],
    ['iPhone Reparatur', 'iPhone'],
    ['Reparatur von Rolex Uhren', 'Rolex'],
    ['Nike Schuhe Reinigung', 'Nike'],
    ['Canon Kamera Vermietung', 'Canon'],
    ['Conserto de iPhone', 'iPhone'],
    ['Limpeza de tênis Nike', 'Nike'],
    ['Aluguel de PlayStation 5', 'PlayStation'],
    ['Manutenção de relógios Rolex', 'Rolex'],
    ['Riparazione schermo iPhone', 'iPhone'],
    ['Noleggio PlayStation 5', 'PlayStation'],
    ['Pulizia scarpe Nike', 'Nike'],
    ['Servizio di riparazione orologi Rolex', 'Rolex'],
  ])('%s: %s', (title, mark) => {
    expect(readIn(title, mark)).toMatchObject({ use: 'compatible', by: { marker: { kind: 'service' } } });
  });
});

describe('goods are no service', () => {
  test.each([
    ['what a repair is done with', 'iPhone repair kit', 'iPhone'],
    ['tools', 'iPhone screen repair tool set', 'iPhone'],
    ['tools in Chinese', '苹果手机维修工具', '苹果'],
    ['a kit in Japanese', 'iPhone修理キット', 'iPhone'],
    ['a kit in Korean', 'iPhone 수리 키트', 'iPhone'],
    ['a kit in one word', 'iPhone Reparaturset', 'iPhone'],
    ['a cloth', 'Rolex watch cleaning cloth', 'Rolex'],
    ['a shampoo, by its quantity', 'Toyota car wash 500 ml', 'Toyota'],
    ['a shampoo of a maker of such', 'Meguiars car wash', 'Meguiars'],
    ['hair', 'Philips intense hair repair', 'Philips'],
    ['a cream', 'Nivea intensive repair', 'Nivea'],
    ['a shampoo that repairs', 'Reparación intensiva Pantene', 'Pantene'],
    ['a book', 'Toyota service manual', 'Toyota'],
    ['a book of repairs', 'Toyota car repair manual', 'Toyota'],
    ['a book in Chinese', '丰田汽车维修手册', '丰田'],
    ['tableware', 'Rosenthal coffee service', 'Rosenthal'],
    ['a hire of nothing', 'Rental of Nike', 'Nike'],
    ['a sign', 'Toyota car rental sign', 'Toyota'],
    ['a part', 'iPhone repair parts', 'iPhone'],
    ['a game', 'Lego car repair shop', 'Lego'],
    ['goods with a service', 'Nike sneakers, free cleaning service', 'Nike'],
    ['goods and a service', 'Rolex watch + repair service', 'Rolex'],
    ['who serves', 'Watch repair by Rolex', 'Rolex'],
    ['the goods themselves', 'Nike sneaker', 'Nike'],
    ['a tracker of places', 'Location tracker Samsung', 'Samsung'],
  ])('%s: %s', (_, title, mark) => {
    expect(readIn(title, mark).by?.marker.kind).not.toBe('service');
  });

  test('refurbished goods had an owner', () => {
    expect(readIn('Refurbished iPhone 12', 'iPhone').use).toBe('used');
  });

  test('a copy is one, whoever repairs it', () => {
    expect(readIn('Replica Rolex watch repair', 'Rolex').use).toBe('counterfeit-signal');
  });

  test('the brand of a listing is no thing that is served', () => {
    expect(readIn('Nike sneaker cleaning', 'Nike', 'Nike').use).toBe('mark');
  });
});
