import type { Translate } from '../../lib/locales/create-translate';
import type { Citation } from '../../lib/verdict/verdict';

/**
 * Citations the way the language cites, the law named once for neighbouring articles of it: "Trademark Law,
 * Art. 57(1)", "Regulations …, Art. 16, 20, 27" or "《商标法》第57条第（1）项".
 */
export function cite(citations: readonly Citation[], t: Translate): string {
  return byLaw(citations)
    .map(({ law, articles }) => citeLaw(law, articles, t))
    .join(t('listSeparator'));
}

function byLaw(citations: readonly Citation[]): { law: string; articles: string[] }[] {
  const groups: { law: string; articles: string[] }[] = [];
  for (const { law, article } of citations) {
    const last = groups.at(-1);
    if (last?.law === law && isPlain(article) && last.articles.every(isPlain)) last.articles.push(article);
    else groups.push({ law, articles: [article] });
  }
  return groups;
}

/** An article without an item: only these stand together, as Chinese names the item after the article. */
const isPlain = (article: string) => /^\d+$/.test(article);

function citeLaw(law: string, articles: string[], t: Translate): string {
  const [, number, item] = /^(\d+)\((\d+)\)$/.exec(articles[0] ?? '') ?? [];
  if (number && item) return t('card.citationItem', { law, article: number, item });
  return t('card.citation', { law, article: articles.join(t('articleSeparator')) });
}
