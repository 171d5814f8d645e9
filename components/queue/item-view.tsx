import type { Decision } from '../../lib/decisions/decision';
import { told } from '../../lib/decisions/told';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { WorkItem } from '../../lib/queue/work-item';
import type { Role } from '../../lib/verdict/procedure/rule';
import { ExplanationCard } from '../explanation/explanation-card';
import { isAddress } from '../shared/address';
import { Price } from '../shared/price';
import { useTexts } from '../shared/texts-context';
import { DecidedBeforeLine } from './decided-before-line';

export interface ItemViewProps {
  work: WorkItem;
  reader: Role;
  decided: ReadonlyMap<string, readonly Decision[]>;
  onOpenRecord(record: RecordalName): void;
  onCopy(text: string): Promise<void>;
}

/** One item: the listing, what was decided before about it and its mark, and the explanation. */
export function ItemView({ work: { item, finding }, reader, decided, onOpenRecord, onCopy }: ItemViewProps) {
  const { t } = useTexts();
  const { listing } = item;
  if (!finding) return null;
  const named = told(finding, listing, t);
  return (
    <>
      <section class="listing" aria-label={t('queue.listing')}>
        <h2>
          {isAddress(listing.url) ? (
            <a href={listing.url} target="_blank" rel="noreferrer">
              <bdi>{listing.title}</bdi>
            </a>
          ) : (
            <bdi>{listing.title}</bdi>
          )}
        </h2>
        <p class="quiet">
          <bdi>{listing.seller || t('panel.noSeller')}</bdi> ·{' '}
          {listing.price !== undefined && (
            <>
              <Price listing={listing} /> ·{' '}
            </>
          )}
          <bdi>{item.context}</bdi>
        </p>
        {named.told?.before && <p class="before">{named.told.before}</p>}
        <DecidedBeforeLine decided={decided} finding={finding} />
      </section>
      <ExplanationCard
        key={item.key}
        inline
        findings={[finding]}
        reader={reader}
        onCopy={onCopy}
        onOpenRecord={onOpenRecord}
      />
    </>
  );
}
