import { joinText } from '../fields/joined-text';
import type { JoinedText } from '../reading';
import { hasAmount } from './amount';

/** Letters of a brand's name at most, and elements of a card that are looked at. */
const LONGEST = 40;
const MOST_ELEMENTS = 200;

/** What has a name of its own on a card and makes nothing. */
const OTHER = /seller|merchant|shop|store|vendor|categor|breadcrumb|badge|label|flag|button|btn/i;

/** What a card calls the name of what it offers, a series by its maker as well. */
const IS_NAME = /(?:product|item|goods|article)[-_]{0,2}(?:name|title)(?![a-z])/i;

/**
 * The maker's name on a card that says it in a line of its own and not in the title, without calling it a brand: a name
 * that is `told` of the offer, or else the end of its address, begins with it.
 */
export function makersLine(
  card: Element,
  title: string,
  told: readonly string[],
  address: string,
): JoinedText | undefined {
  const starts = [...told.filter((name) => name !== title), slugOf(address)].map(plain).filter(Boolean);
  const inTitle = ` ${plain(title)} `;
  for (const element of [...card.querySelectorAll('*')].slice(0, MOST_ELEMENTS)) {
    if (element.childElementCount > 0 || isOther(element, card)) continue;
    if (IS_NAME.test(element.getAttribute('class') ?? '')) continue;
    const line = joinText(element);
    const words = plain(line.text);
    if (words.length < 2 || line.text.length > LONGEST || hasAmount(line.text) || !/\p{L}/u.test(words))
      continue;
    if (inTitle.includes(` ${words} `) || NO_MAKER.test(words) || LABEL.test(line.text)) continue;
    if (starts.some((start) => beginsWith(start, words))) return line;
  }
  return undefined;
}

const INLINE = /^(?:SPAN|B|STRONG|EM|I)$/;

/**
 * The maker's name that stands in one line before a card's name, where the address has a part of its own for it
 * ("/acme/walnut-board-p-17"): lines of other places may say the category, which addresses have parts for as well.
 */
export function makerBefore({ text, pieces }: JoinedText, address: string): JoinedText | undefined {
  const named = pieces[0]?.node.parentElement;
  const before = named?.previousElementSibling;
  if (!before || !INLINE.test(before.tagName) || !INLINE.test(named.tagName) || isOther(before, named))
    return undefined;
  const line = joinText(before);
  const words = plain(line.text);
  if (words.length < 2 || line.text.length > LONGEST || hasAmount(line.text) || !URL.canParse(address))
    return undefined;
  const parts = new URL(address).pathname.split('/').filter(Boolean).slice(0, -1);
  const isPart = parts.some((part) => plain(part).replaceAll(' ', '') === words.replaceAll(/[ &]/g, ''));
  return isPart && !` ${plain(text)} `.includes(` ${words} `) && !NO_MAKER.test(words) ? line : undefined;
}

/** "Options:", which its link's label begins with as well. */
const LABEL = /[:：]\s*$/;

/** Badges that addresses may begin with, too. */
const NO_MAKER =
  /^(?:new|sale|hot|best ?seller|promo|neu|nouveau|nuevo|nuovo|novo|nowo[sś]ć|новинка|хит|акция)$/;

function isOther(element: Element, card: Element): boolean {
  for (let each: Element | null = element; each && each !== card; each = each.parentElement)
    if (OTHER.test(each.getAttribute('class') ?? '')) return true;
  return /^(?:BUTTON|LABEL|OPTION|SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName);
}

function slugOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const parts = new URL(address).pathname.split('/').filter(Boolean);
  return parts.sort((one, other) => other.length - one.length)[0] ?? '';
}

/** How "&" is written in addresses; from memory. */
const AND = [' ', ' and ', ' und ', ' et '];

/** Whether a text goes on behind a name, whose words it may part otherwise ("levis-501", "s-oliver-shirt"). */
function beginsWith(text: string, name: string): boolean {
  const keys = AND.map((and) => name.replaceAll(' & ', and).replaceAll(' ', ''));
  let begun = '';
  for (const word of text.replaceAll(' & ', ' ').split(' ').slice(0, -1)) {
    begun += word;
    if (keys.includes(begun)) return true;
    if (begun.length > LONGEST) return false;
  }
  return false;
}

/** Words in small letters without accents and signs, one space between. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’®™©]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
