import { describe, expect, test } from 'vitest';
import { holderCalled } from '../../lib/matching/index/holder-called';
import { indexOf } from './list-of';

/** Companies as registers write them, and what shops call them. */
test.each([
  ['Puma SE', ['Puma']],
  ['Компания «Puma SE». Юридический адрес', ['Puma']],
  ['Chanel SARL', ['Chanel']],
  ['Hermès International S.C.A.', ['Hermès']],
  ['LEGO Juris A/S', ['LEGO']],
  ['Louis Vuitton Malletier', ['Louis Vuitton']],
  ['Koninklijke Philips N.V.', ['Philips']],
  ['Société des Produits Nestlé S.A.', ['Nestlé']],
  ['Calvin Klein Trademark Trust, Rodney Square North, Wilmington, Delaware', ['Calvin Klein']],
  ['Компания Mars, Incorporated (Марс, Инкорпорейтед)', ['Mars', 'Марс']],
  ['ООО «Научно-производственное предприятие «ВЕКТРОН»', ['ВЕКТРОН']],
  ['ТОО «fresboom» (фресбум)', ['fresboom', 'фресбум']],
  ['HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD', ['HIKVISION']],
  ['TEFAL (FR) 15 avenue des Alpes', ['TEFAL']],
  ['ДНС Казахстан, БИН 1234', ['ДНС']],
  ['WD-40 Manufacturing Company', ['WD-40']],
  ['C4U Trading Ltd', ['C4U']],
  ['Formula1 Licensing BV', ['Formula1']],
  ['1. GORILLA DRINKS LIMITED', ['GORILLA DRINKS']],
  ['2) Zorvex Holding AG', ['Zorvex']],
  ['«General Electric Company» (Дженерал Электрик)', ['General Electric']],
  ['General Motors LLC', ['General Motors']],
  ['Western Digital Technologies, Inc.', ['Western Digital']],
  ['Target Brands, Inc.', ['Target']],
  ['Swedish Match Lighters BV (NL)', ['Swedish Match']],
  ['Компания «Black Forest Distillers GmbH»', ['Black Forest']],
  ['Visa International Service Association', ['Visa']],
  ['福建恒安集团有限公司', ['恒安']],
  ['深圳市大疆创新科技有限公司', ['大疆']],
  ['杭州娃哈哈集团有限公司', ['娃哈哈']],
  ['株式会社资生堂', ['资生堂']],
  ['彪马欧洲公司', ['彪马']],
  // A well-known mark behind a first name, or behind what a company makes.
  ['Guccio Gucci S.p.A.', ['Guccio Gucci', 'Gucci']],
  ['Gianni Versace S.r.l.', ['Gianni Versace', 'Versace']],
  ['Robert Bosch GmbH', ['Robert Bosch', 'Bosch']],
  ['PARFUMS GIVENCHY', ['PARFUMS GIVENCHY', 'GIVENCHY']],
  ['Inter IKEA Systems B.V.', ['Inter IKEA', 'IKEA']],
  ['Dr. Ing. h.c. F. Porsche AG', ['Porsche']],
  ['Marks & Spencer plc', ['Marks Spencer']],
  // A company beside who bought it.
  ['Компания АО «ЛОТТЕ Рахат»', ['ЛОТТЕ Рахат', 'Рахат']],
  ['LOTTE Wedel Sp. z o.o.', ['LOTTE Wedel', 'Wedel']],
  ['Nestlé Purina', ['Nestlé', 'Nestlé Purina', 'Purina']],
  ['Toyota Boshoku Corporation', ['Toyota', 'Toyota Boshoku', 'Boshoku']],
  ['Mars Wrigley', ['Mars', 'Mars Wrigley', 'Wrigley']],
  ['Abercrombie & Fitch Co.', ['Abercrombie', 'Abercrombie Fitch']],
  ['Sony Europe B.V.', ['Sony']],
  // Companies whose goods bear another name.
  ['Компания «Deere & Company»', ['John Deere', 'Джон Дир']],
  ['Levi Strauss & Co.', ['Levi Strauss', "Levi's", 'Levis', '李维斯', 'Левайс']],
  ['Bayerische Motoren Werke Aktiengesellschaft', ['BMW', 'БМВ', '宝马']],
  ['J. Choo Limited', ['J Choo', 'Jimmy Choo']],
  ['Sanrio Company, Ltd.', ['Sanrio', 'Hello Kitty']],
  ['Deer Valley Resort Company', ['Deer Valley Resort']],
])('%s goes by %j', (holder, names) => expect(holderCalled(holder)).toEqual(names));

/** Names that say nothing, or of which nobody knows which part is the name. */
test.each([
  ['Global Trading LLC', 'words of what a company does'],
  ['Shanghai International Group Co., Ltd.', 'a place and no name'],
  ['SICK AG', 'one ordinary word'],
  ['ООО «Научно-производственное предприятие «БЛОК»', 'one ordinary word, and Блок питания is none of its'],
  ['ООО «Мир»', 'one ordinary word in Russian'],
  ['ТОО «Новый дом»', 'an ordinary word and a form'],
  ['ООО «Солнышко»', 'one ordinary word in Russian'],
  ['Gift Box Trading Co Ltd', 'what is sold'],
  ['Summer Dress Co Ltd', 'what is sold'],
  ['Sweet Home Ltd', 'what is sold'],
  ['Wooden Toys Ltd', 'what is sold, many of it'],
  ['Leather Bags LLC', 'what is sold, many of it'],
  ['Silk Dresses Trading Co', 'what is sold, many of it'],
  ['Garden Furniture GmbH', 'what is sold'],
  ['Running Shoes Inc.', 'what is sold'],
  ['Kitchen Knives Co., Ltd', 'what is sold, many of it'],
  ['Smart Home Technology Co., Ltd', 'what is sold, though SMART is a mark'],
  ['有限公司', 'the form alone'],
  ['深圳市科技有限公司', 'a city and a trade'],
  ['', 'no holder'],
  ['—', 'a dash'],
])('%s gives no name: %s', (holder) => expect(holderCalled(holder)).toEqual([]));

test('what stands in brackets is a name only where it may be the same one', () => {
  expect(holderCalled('dormakaba Deutschland GmbH (Германия, Эннепеталь)')).toEqual(['dormakaba']);
  expect(holderCalled('«Epiroc Aktiebolag» (Швеция)')).toEqual(['Epiroc']);
  expect(holderCalled('Honda Giken Kogyo Kabushiki Kaisha (Хонда Гикэн Когё Кабушики Каиша)')).toEqual([
    'Honda',
    'Хонда',
  ]);
});

test('a cell of any length is read in no time, and gives few names', () => {
  const names = holderCalled(`${'«Ab Cd» ('.repeat(10_000)}`);
  expect(names.length).toBeLessThanOrEqual(6);
});

describe('a picture without words is found by who holds it', () => {
  const index = indexOf(
    { markText: '', holder: 'Puma SE', classes: [25] },
    { markText: '', holder: '福建恒安集团有限公司', classes: [5] },
    { markText: '', aliases: ['Prada'], holder: 'Prada S.A.', classes: [18] },
    { markText: '' },
    { markText: '', holder: 'LEGO Juris A/S', classes: [28] },
    { markText: '', holder: 'Levi Strauss & Co.', classes: [25] },
    { markText: '', holder: 'Kellogg Company', classes: [30] },
    { markText: '', holder: 'АО «ЛОТТЕ Рахат»', classes: [30] },
    { markText: '', holder: 'Deere & Company', classes: [7] },
  );
  const rows = (text: string, field: 'title' | 'brand' | 'seller' = 'title') =>
    index
      .find({ text, field, least: 0.5 })
      .map(({ row, relation, reasons }) => [row, relation, reasons.at(-1)]);

  test.each([
    ['PUMA Womens Club 5v5 Sneaker', 0],
    ['P-U-M-A running shoes', 0],
    ['恒安纸尿裤', 1],
    ['彪马运动鞋男', 0],
    ['Кроссовки Puma мужские', 0],
    ['LEGO bricks 500 pieces', 4],
    ['Legosteine 1000 Stück bunt', 4],
    ['Konvolut Legofiguren Ritter', 4],
    ['legobricks 500 pieces', 4],
    ["Levi's 501 jeans", 5],
    ['Джинсы Левайс мужские', 5],
    ["Kellogg's corn flakes 500 g", 6],
    ['Шоколад Рахат 100 г', 7],
    ['John Deere toy tractor', 8],
  ])('%s', (title, row) => expect(rows(title)).toEqual([[row, 'similar', 'holder-of-picture']]));

  test('in brand fields and shops’ names, too', () => {
    expect(rows('Puma', 'brand')).toEqual([[0, 'similar', 'holder-of-picture']]);
    expect(rows('Puma Store', 'seller')).toEqual([[0, 'similar', 'holder-of-picture']]);
  });

  test('a word of its own tells more than its holder', () => {
    expect(rows('Prada bag')).toEqual([[2, 'similar', 'translation']]);
  });

  test.each([
    'elago headphones',
    'Pumla shoes',
    'plumas de ave',
    'SE running shoes',
    '恒温壶',
    'Juris book',
    'Legonder shoes',
    'Apumaq shoes',
    'Levy jeans',
    'Kellog corn flakes',
    'Рахмат чай',
    'Deer antler decoration',
    'John Doe costume',
  ])('what is only like a holder’s name names nobody: %s', (title) => expect(rows(title)).toEqual([]));
});
