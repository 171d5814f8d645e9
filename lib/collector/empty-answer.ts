import { isShown } from './page-text';

/** The most UTF-16 units of the sentence that says there is nothing. */
const LONGEST = 120;
const MOST_PLACES = 3_000;

const NONE = new RegExp(
  [
    '(?:暂无|没有|沒有|未|无|無)(?:找到|查到|查询到|检索到|符合|满足|相关|匹配|条件|的|任何|您要|可显示){0,4}(?:数据|記錄|记录|结果|結果|信息|資料|内容)',
    '(?:数据|记录|结果)(?:不存在|为空)',
    'no (?:matching |such )?(?:records?|data|results?|entries|matches|items)\\b',
    'nothing (?:was )?found',
    '(?:записей|данных|результатов|ничего) не (?:найдено|обнаружено)',
    'нет (?:данных|записей|результатов)',
    'не найдено ни одной записи',
  ].join('|'),
  'i',
);

/** Whether a sentence says that a search found nothing. */
const saysNone = (text: string): boolean => text.length <= LONGEST && NONE.test(text.replace(/\s+/g, ' '));

/** The elements of a page that tell a person there is nothing; invisible elements do not count. O(words). */
export function placesSayingNone(page: Document): Element[] {
  const places: Element[] = [];
  const walker = page.createTreeWalker(page.body, 4 /* text */);
  for (let seen = 0; seen < MOST_PLACES && walker.nextNode(); seen++) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!parentElement || parentElement.closest('script, style, option, noscript')) continue;
    if (saysNone((nodeValue ?? '').trim()) && isShown(parentElement)) places.push(parentElement);
  }
  return places;
}

/** Whether a page shows that it still waits for its answer. */
export function isLoading(page: Document): boolean {
  const signs = page.querySelectorAll(
    '[aria-busy=true], [class*="loading" i], [id^="load_"], [class*="spinner" i], [class*="spinning" i], progress',
  );
  return [...signs].slice(0, 50).some(isShown);
}
