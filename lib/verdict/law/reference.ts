import { translate } from '../../locales/translate';
import type { Provision } from './provision';

/** "57(1)" → number and brackets; "69-11" and "235-2" are articles put in later; "12–15" is a range. */
const PIECE = /^([\d.]+[a-z]?)(?:-(\d+))?(–\d+)?((?:\([^)]+\))*)$/;

/**
 * An article the way the reader's language cites: "Art. 57(1)", "§ 1114(1)", "第57条第（1）项", "第13条第3款". Empty
 * where the act has no known article. O(length).
 */
export function referenceTo({ article, unit, bracket }: Provision, locale: string): string {
  if (!article) return '';
  const pieces = article.split(', ').map((piece) => wordPiece(piece, bracket, locale));
  return translate(locale, `law.reference.${unit ?? 'article'}`, {
    articles: pieces.join(translate(locale, 'law.reference.separator')),
  });
}

function wordPiece(piece: string, bracket: Provision['bracket'], locale: string): string {
  const [, number = piece, branch, range = '', brackets = ''] = PIECE.exec(piece) ?? [];
  const head = branch
    ? translate(locale, 'law.reference.branch', { number, branch })
    : translate(locale, 'law.reference.number', { number: `${number}${range}` });
  const inner = [...brackets.matchAll(/\(([^()]+)\)/g)].map(([, text = ''], at) =>
    translate(locale, `law.reference.${kindOf(text, at === 0 ? bracket : 'item')}`, { part: text }),
  );
  return head + inner.join('');
}

function kindOf(text: string, bracket: Provision['bracket']): 'letter' | 'item' | 'paragraph' {
  if (!/^\d+$/.test(text)) return 'letter';
  return bracket ?? 'paragraph';
}
