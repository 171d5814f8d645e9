import { render } from 'preact';
import { Report } from '../../components/bulk/report';
import { ExpiredLists } from '../../components/shared/expired-lists';
import { type Texts, TextsContext } from '../../components/shared/texts-context';
import type { BulkRow } from '../../lib/bulk/results';
import { today } from '../../lib/domain/day';
import { expiredLists } from '../../lib/domain/expired-lists';
import type { ListLabel } from '../../lib/lists/list-label';

/** Prints rows as a report; it leaves the page with the printer's window. */
export function printReport(rows: readonly BulkRow[], lists: readonly ListLabel[], texts: Texts): void {
  const place = document.createElement('div');
  place.className = 'on-paper';
  document.body.append(place);
  render(
    <TextsContext.Provider value={texts}>
      <ExpiredLists.Provider value={expiredLists(lists)}>
        <Report rows={rows} lists={lists} day={today()} />
      </ExpiredLists.Provider>
    </TextsContext.Provider>,
    place,
  );
  addEventListener('afterprint', () => place.remove(), { once: true });
  print();
}
