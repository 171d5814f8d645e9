import type { Decision } from '../decisions/decision';
import { sha256Hex } from '../digest/sha-256';
import { markIn } from '../locales/mark-in';
import { translatorFor } from '../locales/translate';
import { MOST_FACTS, type PlatformSays, type Statement } from './form';

/** What a platform adds to one decision. */
export interface StatementOptions {
  platform: PlatformSays;
  /** The day on which the listing was put up, `YYYY-MM-DD`; decisions do not know it. */
  contentDate?: string | undefined;
  /** Put the reason into the facts as the moderator wrote it. Off by default: the database takes no personal data. */
  withNotes: boolean;
}

/**
 * The statement of reasons for a decision, as far as the decision and the platform provide it; `faultsIn` tells
 * whether it is complete. The facts name the mark, the recordal and the list, but neither seller nor moderator.
 */
export function statementFor(decision: Decision, options: StatementOptions): Partial<Statement> {
  const { platform, contentDate, withNotes } = options;
  return {
    ...platform,
    // Derived from the decision's own id, so that the same decision always gets the same name; nothing can be read from
    // it.
    puid: `rl-${sha256Hex(decision.id).slice(0, 40)}`,
    category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    category_specification: ['KEYWORD_TRADEMARK_INFRINGEMENT'],
    content_type: ['CONTENT_TYPE_PRODUCT'],
    ...(contentDate !== undefined && { content_date: contentDate }),
    application_date: decision.at.slice(0, 10),
    decision_facts: factsOf(decision, withNotes)
      .slice(0, MOST_FACTS)
      .replace(/[\ud800-\udbff]$/, ''),
  };
}

/** In English, the language of the database's form. */
function factsOf({ words, mark, regime, recordNo, list, note }: Decision, withNotes: boolean): string {
  const named = markIn(translatorFor('en'), mark, words);
  return [
    `A person confirmed a possible conflict of the words “${words}” in a product listing with the recorded trade mark ${named}`,
    `(customs recordal ${regime} ${recordNo}${list ? `, list ${list.name} of ${list.date}` : ''}).`,
    ...(withNotes && note ? [`Reason: ${note}`] : []),
  ].join(' ');
}
