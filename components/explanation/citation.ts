import type { Translate } from '../../lib/texts';
import type { Citation } from '../../lib/verdict/verdict';

/** "Trademark Law, Art. 57(1)" or "《商标法》第57条第（1）项": one citation the way the language cites. */
export function citeArticle({ law, article }: Citation, t: Translate): string {
  const [, number = article, item] = /^(\d+)\((\d+)\)$/.exec(article) ?? [];
  return item ? t('card.citationItem', { law, article: number, item }) : t('card.citation', { law, article });
}
