import { render } from 'preact';
import { Report } from '../../components/bulk/report';
import { DoubtOfLists } from '../../components/shared/nothing-found';
import { type Texts, TextsContext } from '../../components/shared/texts-context';
import type { BulkRow } from '../../lib/bulk/results';
import { today } from '../../lib/domain/day';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { ListLabel } from '../../lib/lists/list-label';

/** Prints rows as a report, which is removed from the page when the print dialog closes. */
export function printReport(rows: readonly BulkRow[], lists: readonly ListLabel[], texts: Texts): void {
  const place = document.createElement('div');
  place.className = 'on-paper';
  document.body.append(place);
  render(
    <TextsContext.Provider value={texts}>
      <DoubtOfLists.Provider value={listDoubt(lists)}>
        <Report rows={rows} lists={lists} day={today()} />
      </DoubtOfLists.Provider>
    </TextsContext.Provider>,
    place,
  );
  addEventListener('afterprint', () => place.remove(), { once: true });
  print();
}
