// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageRoots } from '../../lib/marketplaces/page/page-roots';
import { sellerCentres } from '../../lib/seller-centres/centres';
import { findFields } from '../../lib/writing/find-fields';
import { EDITORS, type EditorWords } from './editors';

const LANGUAGES: Readonly<Record<string, EditorWords>> = {
  English: {
    title: 'Product name',
    brand: 'Brand',
    others: ['Search brands', 'Brand story', 'Model name', 'SKU'],
  },
  Chinese: { title: '商品标题', brand: '品牌', others: ['品牌故事', '副标题', '型号', '卖点'] },
};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 300, 30));
  Object.defineProperty(Element.prototype, 'checkVisibility', { configurable: true, value: () => true });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** All fields that say of themselves what they are, in the trees of the page. */
function expected(): unknown[] {
  const all = pageRoots(document).flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-is]')]);
  return all.map((element) => ({ element, kind: element.dataset.is }));
}

const found = (key: string) =>
  findFields(pageRoots(document), sellerCentres.find((centre) => centre.key === key)!);

describe.each(Object.entries(LANGUAGES))('in %s', (_, words) => {
  test.each(sellerCentres.map(({ key }) => key))(
    'the editor of %s has its title and brand, and nothing else',
    (key) => {
      EDITORS[key]!(document.body, words);
      expect(expected().length).toBeGreaterThan(0);
      expect(found(key)).toHaveLength(expected().length);
      expect(found(key)).toEqual(expect.arrayContaining(expected()));
    },
  );
});

test('what is hidden, disabled or read only, and what is inside an editable element, is no field to write in', () => {
  document.body.innerHTML = `<label>Title<input hidden id="unseen"></label><label>Title<input disabled></label>
    <label>Title<input readonly></label><div contenteditable="true"><label>Title<input></label></div>`;
  vi.spyOn(document.querySelector('#unseen')!, 'getBoundingClientRect').mockReturnValue(new DOMRect());
  expect(found('wildberries')).toEqual([]);
});

test('a table of offers is no editor: of too many titles none is one', () => {
  document.body.innerHTML = '<p><label>Title<input></label></p>'.repeat(7);
  expect(found('wildberries')).toEqual([]);
});

test('one title for each language of an offer is found', () => {
  document.body.innerHTML = '<p><label>Title<input></label></p><p><label>标题<input></label></p>';
  expect(found('aliexpress').map(({ kind }) => kind)).toEqual(['title', 'title']);
});

test('words before one of several fields in shadow roots are not the others’', () => {
  document.body.innerHTML =
    '<form><h3>Title</h3><x-a></x-a><x-a></x-a></form><form><h3>Title</h3><x-b></x-b></form>';
  for (const host of document.querySelectorAll('x-a, x-b'))
    host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
  const only = document.querySelector('x-b')!.shadowRoot!.querySelector('input');
  expect(found('amazon')).toEqual([{ element: only, kind: 'title' }]);
});

test('a title that the page only says somewhere above is no label', () => {
  document.body.innerHTML = 'Title<input>';
  expect(found('etsy')).toEqual([]);
});

test('a password field is none, whatever it is called', () => {
  document.body.innerHTML = '<label>Title<input type="password"></label>';
  expect(found('etsy')).toEqual([]);
});
