import type { Translate } from '../../lib/locales/create-translate';
import { groundsOf } from '../../lib/verdict/law/grounds';
import type { Citation } from '../../lib/verdict/verdict';

/**
 * Citations the way the language cites, each law named once: "Trademark Law, Art. 57(1)", "Regulations …, Art. 16, 20,
 * 27" or "《商标法》第57条第（1）项". What nobody confirmed says so: "Art. 124 (from memory, not checked)".
 */
export function cite(citations: readonly Citation[], t: Translate): string {
  return groundsOf(citations)
    .map(({ law, references }) =>
      references.length === 0
        ? law
        : t('card.citation', { law, article: references.join(t('articleSeparator')) }),
    )
    .join(t('listSeparator'));
}
