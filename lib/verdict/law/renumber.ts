import type { Provision, Renumbering } from './provision';

/**
 * The provisions of a revised law, made from those of the version before and the table of new numbers. An article that
 * the table does not name has no successor: its old number may mean another rule in the new law, so it is never kept.
 * Throws where the table names an article that the older version does not have. O(articles × provisions).
 */
export function renumbered(provisions: readonly Provision[], revision: Renumbering): Provision[] {
  return revision.articles.map(({ key, was, is, read, summary }) => {
    const old = provisions.find(
      (one) => one.key === key && one.article === was && one.version === revision.was,
    );
    if (!old) throw new Error(`No article ${was} for ${key} in the version of ${revision.was}`);
    const { inForceTo: _, ...kept } = old;
    return {
      ...kept,
      version: revision.version,
      article: is,
      summary: summary ?? old.summary,
      inForceFrom: revision.inForceFrom,
      source: revision.source,
      seen: revision.seen,
      checked: read === 'text' ? 'secondary' : 'heading',
    };
  });
}
