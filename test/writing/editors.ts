/** The words that an editor shows in a language, beside fields that are none of ours. */
export interface EditorWords {
  title: string;
  brand: string;
  /** Labels of other fields, some of which hold the words. */
  others: readonly string[];
}

const row = (label: string, field: string) =>
  `<div><div><span>*</span><span>${label}</span></div><div>${field}</div></div>`;
const others = (words: EditorWords) => words.others.map((label) => row(label, '<input>')).join('');

/** An element of a page's own making whose field is in an open shadow root, as Amazon's are. */
function shadowField(attributes: Readonly<Record<string, string>>): HTMLElement {
  const host = document.createElement('kat-input');
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  host.attachShadow({ mode: 'open' }).innerHTML = '<div><input type="text"><span>0/200</span></div>';
  return host;
}

/**
 * Editors of the ten centres as far as public code tells how they name their fields, drawn by hand: what holds for all of
 * them is the way to the label, not the page. `[data-is]` marks the fields that are to be found.
 */
export const EDITORS: Readonly<Record<string, (page: HTMLElement, words: EditorWords) => void>> = {
  amazon(page, words) {
    const [title, brand] = [shadowField({ label: words.title }), shadowField({ label: words.brand })];
    title.shadowRoot!.querySelector('input')!.dataset.is = 'title';
    brand.shadowRoot!.querySelector('input')!.dataset.is = 'brand';
    page.append(title, brand, ...words.others.map((label) => shadowField({ label })));
  },
  ebay(page, words) {
    page.innerHTML = `<label for="t">${words.title}</label><input id="t" data-is="title" maxlength="80"><span>0/80</span>
      <div role="group"><button aria-label="${words.brand}"></button><input aria-label="${words.brand}" data-is="brand"></div>
      ${words.others.map((label) => `<label>${label}<input></label>`).join('')}`;
  },
  aliexpress(page, words) {
    page.innerHTML = `<form>${row(words.title, '<input data-is="title" placeholder="128">')}${others(words)}
      ${row(words.brand, '<span><input role="combobox" data-is="brand"></span>')}</form>`;
  },
  alibaba(page, words) {
    page.innerHTML = `<div><div>1</div>${row(`${words.title}（128）`, '<textarea data-is="title"></textarea>')}
      ${row(words.brand, '<input data-is="brand">')}${others(words)}</div>`;
  },
  shopee(page, words) {
    page.innerHTML = `<div><div><div><span>*</span></div><span>–</span></div>
      <div data-product-edit-field-unique-id="name"><input data-is="title" placeholder="${words.brand} + …"></div></div>
      ${others(words)}${row(words.brand, '<input data-is="brand">')}`;
  },
  lazada(page, words) {
    page.innerHTML = `<div><div id="n">${words.title}</div><div contenteditable="true" aria-labelledby="n" data-is="title"><p></p></div></div>
      ${others(words)}${row(words.brand, '<input data-is="brand">')}`;
  },
  'tiktok-shop'(page, words) {
    page.innerHTML = `<div><h4>${words.title} *</h4><div><div><input data-is="title"><i>0/255</i></div></div></div>
      <div><label><span>${words.brand}</span><input data-is="brand"></label></div>${others(words)}`;
  },
  ozon(page, words) {
    page.innerHTML = `<div><input name="name" data-is="title"></div>${others(words)}
      <div><input placeholder="${words.brand}" data-is="brand"></div>`;
  },
  wildberries(page, words) {
    page.innerHTML = `${row(words.brand, '<input data-is="brand">')}${row(words.title, '<textarea data-is="title" maxlength="60"></textarea>')}
      ${others(words)}`;
  },
  etsy(page, words) {
    page.innerHTML = `<fieldset><textarea id="listing-title-input" data-is="title"></textarea></fieldset>${others(words)}`;
  },
};
