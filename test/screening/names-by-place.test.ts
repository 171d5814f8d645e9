import { describe, expect, test } from 'vitest';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

/** Well-known marks that are words of the language, each on the class its maker is known for; and SUMMER, which nobody knows. */
const MARKS: [mark: string, classes: number[]][] = [
  ['COACH', [18]],
  ['VANS', [25]],
  ['PUMA', [25]],
  ['GAP', [25]],
  ['CAT', [25]],
  ['SUPREME', [25]],
  ['CHAMPION', [25]],
  ['COLUMBIA', [25]],
  ['CITIZEN', [14]],
  ['OMEGA', [14]],
  ['BEATS', [9]],
  ['SUMMER', [25]],
  ['NIKE', [25]],
  ['GUCCI', [18, 25]],
  ['SEIKO', [14]],
  ['CASIO', [14]],
  ['FORD', [12]],
  ['GALAXY', [9]],
  ['PASSPORT', [33]],
  ['TEACHER', [33]],
  ['SHELF', [32]],
  ['HARBOUR', [34]],
  ['LADA', [12]],
  ['SINGER', [7]],
];
const rows = MARKS.map(([markText, classes], at) =>
  recordalOf({
    ...{ recordNo: `T${at}`, markText, holder: `${markText} AG`, classes },
    ...{ validFrom: '2020-01-01', validTo: '2030-01-01' },
  }),
);
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
const { lists } = openCompiled(bytes);
const screened = screenerOf(lists, { on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false });
const screen = (title: string) => screened({ id: '1', site: '', url: '', images: [], title });
const marksIn = (title: string) => screen(title).findings.map(({ mark }) => mark);

describe('an ordinary word that is a well-known mark names it right beside its own goods', () => {
  test.each([
    ['Bolso Coach mujer piel', 'COACH'],
    ['Damen Handtasche Coach Leder', 'COACH'],
    ["women's handbag coach leather", 'COACH'],
    ['女士手提包 Coach 真皮', 'COACH'],
    ['バッグ Coach レディース', 'COACH'],
    ['Кеды Vans черные', 'VANS'],
    ['Scarpe uomo Vans', 'VANS'],
    ['mens black vans sneakers', 'VANS'],
    ['Giày Vans nam', 'VANS'],
    ['Zapatillas hombre Puma', 'PUMA'],
    ['Кроссовки «Puma» женские', 'PUMA'],
    ['Zegarek Citizen męski', 'CITIZEN'],
    ['Erkek saat Citizen siyah', 'CITIZEN'],
    ['Sudadera Champion hombre', 'CHAMPION'],
    ['Auriculares Beats inalámbricos', 'BEATS'],
  ])('%s: %s', (title, mark) => {
    const { outcome, findings } = screen(title);
    expect(findings.map((finding) => finding.mark)).toContain(mark);
    expect(outcome).toBe('conflict');
  });

  test.each([
    ['goods of another class', 'wool sweater omega fatty acid'],
    ['a word that nobody knows as a mark', 'long summer dress women'],
    ['an article before it', 'camiseta el champion'],
    ['a comma between', 'black sneakers, supreme comfort'],
    ['a word between', 'handbag for football coach'],
    ['an animal pictured on the goods', 'cute cat socks women'],
    ['its own print', 't-shirt cat print women'],
    ['the gap of another word', 'shirt thigh gap jeans'],
  ])('and not beside %s: %s', (_, title) => expect(['clear', 'note']).toContain(screen(title).outcome));
});

describe('a word that few know as a mark names what is drunk or smoked right behind its kind', () => {
  test.each([
    ['Vodka Passport', 'PASSPORT'],
    ['Scotch Whisky Passport 0,7 l', 'PASSPORT'],
    ['Whisky Teacher 750ml', 'TEACHER'],
    ['Beer Shelf 0.5 l', 'SHELF'],
    ['Cigarettes Harbour 20', 'HARBOUR'],
  ])('%s: %s', (title, mark) => expect(marksIn(title)).toContain(mark));

  test.each([
    ['a word behind it', 'Vodka Passport Holder'],
    ['a small letter', 'vodka passport'],
    ['goods of another class', 'Beer Passport 0.5 l'],
    ['a holder', 'Leather Wallet Passport'],
    ['a word between', 'Whisky glass for the Teacher'],
    ['clothing, whatever its class', 'Women Dress Summer'],
  ])('but not %s: %s', (_, title) => expect(screen(title).outcome).toBe('clear'));
});

describe('and in a row of well-known marks', () => {
  test.each([
    ['Wholesale wallets gucci, coach', 'COACH'],
    ['mixed lot gucci / coach wallets', 'COACH'],
    ['casio citizen seiko mixed wholesale', 'CITIZEN'],
    ['Sneakers Nike x Supreme', 'SUPREME'],
    ['Sneakers Nike × Supreme', 'SUPREME'],
    ['Calcetines NIKE y PUMA lote', 'PUMA'],
    ['批发 nike、puma 袜', 'PUMA'],
    ['lot of socks nike & champion', 'CHAMPION'],
  ])('%s: %s', (title, mark) => expect(marksIn(title)).toContain(mark));

  test.each([
    ['two words with a space between', 'brake hose ford galaxy', 'GALAXY'],
    ['a mark far away', 'nike shoes with supreme comfort', 'SUPREME'],
    ['a word that is no mark beside it', 'apple pie, gap filler', 'GAP'],
    ['a dash that parts', 'nike shoes - columbia river edition map', 'COLUMBIA'],
    ['the same mark twice', 'gap, gap and more of it', 'COLUMBIA'],
  ])('but not %s: %s', (_, title, mark) => {
    const named = screen(title).findings.filter((finding) => finding.mark === mark);
    expect(named.flatMap(({ terms }) => terms.map(({ key }) => key))).not.toContain('among_names');
  });
});

test('the place is told with the finding', () => {
  const [beside] = screen('Bolso Coach mujer piel').findings;
  expect(beside?.terms.map(({ key }) => key)).toContain('beside_goods');
  const among = screen('casio citizen seiko mixed wholesale').findings.find(({ mark }) => mark === 'CITIZEN');
  expect(among?.terms.map(({ key }) => key)).toContain('among_names');
});

describe('a reference is told however faint, in whatever letters the name is written', () => {
  test.each([
    ['Коврики в салон Лада Гранта 2018', 'LADA'],
    ['Чехлы на сиденья Лада Веста', 'LADA'],
    ['Коврики в салон Lada Granta 2018', 'LADA'],
    ['Spulen für Singer Nähmaschine 25 Stück', 'SINGER'],
    ['Bobbins for Singer sewing machines 25 pcs', 'SINGER'],
    ['Nähmaschinenfuß passend für Singer', 'SINGER'],
    ['Roof bars compatible with Ford', 'FORD'],
    ['Barres de toit compatibles avec Ford', 'FORD'],
    ['Barras de techo compatibles con Ford, aluminio', 'FORD'],
  ])('%s: %s', (title, mark) => {
    const { outcome } = screen(title);
    expect(marksIn(title)).toContain(mark);
    expect(outcome).toBe('note');
  });

  test.each([
    'Ладан для кадила натуральный',
    'Микрофон для певца',
    'Stickgarn für Nähmaschine 25 Stück',
    'microphone for a singer, wireless',
    'case compatible with ford rivers',
    'Bag Compatible With Ford Crossing Trips',
    'Microphone compatible with singer',
    'Коврики в салон автомобиля 2018',
  ])('but not in %s', (title) => expect(screen(title).outcome).toBe('clear'));
});
