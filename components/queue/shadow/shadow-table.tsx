import type { ShadowChange, ShadowRow } from '../../../lib/shadow-run/compare';
import type { PastListing } from '../../../lib/shadow-run/past-listings';
import { useTexts } from '../../shared/texts-context';

/** Rows shown; the counts are of all. */
const SHOWN = 500;
const WHATS = ['new', 'gone', 'changed'] as const;

export interface ShadowTableProps {
  rows: readonly ShadowRow[];
  /** Listings judged so far. */
  done: number;
  past: readonly PastListing[];
}

/** The listings that would be judged otherwise, with what was decided on each. */
export function ShadowTable({ rows, done, past }: ShadowTableProps) {
  const { t, number } = useTexts();
  const changes = rows.flatMap((row) => row.changes);
  const count = (what: ShadowChange['what']) =>
    number(changes.filter((change) => change.what === what).length);
  return (
    <>
      <p class="sums">
        {t('shadow.sums', {
          ...{ rows: number(rows.length), stay: number(done - rows.length) },
          ...{ added: count('new'), gone: count('gone'), changed: count('changed') },
        })}
      </p>
      {rows.length > 0 && (
        <table class="rounds">
          <thead>
            <tr>
              <th>{t('shadow.listing')}</th>
              <th>{t('shadow.decided')}</th>
              <th>{t('shadow.outcome')}</th>
              {WHATS.map((what) => (
                <th key={what}>{t(`shadow.what.${what}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <Row key={row.nth} row={row} past={past[row.nth]!} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > SHOWN && (
        <p>{t('shadow.more', { count: number(rows.length - SHOWN) }, rows.length - SHOWN)}</p>
      )}
    </>
  );
}

function Row({ row, past: { listing, decisions } }: { row: ShadowRow; past: PastListing }) {
  const { t } = useTexts();
  const kinds = [...new Set(decisions.map(({ kind }) => kind))];
  return (
    <tr>
      <td>
        <bdi>{listing.title}</bdi>
      </td>
      <td>{kinds.map((kind) => t(`decision.${kind}`)).join(', ')}</td>
      <td>
        {row.before === row.after
          ? t(`level.${row.after}`)
          : t('shadow.fromTo', { before: t(`level.${row.before}`), after: t(`level.${row.after}`) })}
      </td>
      {WHATS.map((what) => (
        <td key={what}>
          {row.changes
            .filter((change) => change.what === what)
            .map((change) => (
              <p key={`${change.regime} ${change.recordNo}`}>
                <b>{change.mark}</b> ⇄ <bdi>{change.words}</bdi> ({levels(change, t)})
              </p>
            ))}
        </td>
      ))}
    </tr>
  );
}

function levels({ before, after }: ShadowChange, t: ReturnType<typeof useTexts>['t']): string {
  if (before && after)
    return t('shadow.fromTo', { before: t(`level.${before}`), after: t(`level.${after}`) });
  return t(`level.${(after ?? before)!}`);
}
