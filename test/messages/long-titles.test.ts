import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDecisionService, type DecisionRequest } from '../../lib/decisions/decision-service';
import { openDecisions } from '../../lib/decisions/store';
import type { Listing } from '../../lib/domain/listing';
import { LONGEST_TITLE } from '../../lib/domain/longest-title';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { admit } from '../../lib/messages/admission/admit';
import { itemOf } from '../../lib/queue/queue-item';
import { QueueItemSchema } from '../../lib/queue/queue-item-schema';
import { workItem } from '../../lib/queue/work-item';
import type { Screening, ScreeningContext } from '../../lib/screening/finding';
import { screenerOf } from '../../lib/screening/screener';
import { MAX_TEXT } from '../../lib/text/scan';
import { fromOwnPage } from '../message-channel';
import { recordalOf } from '../recordal-of';

const CONTEXT: ScreeningContext = {
  ...{ on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false, toDecide: true, folded: true },
};
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };

let screen: (listing: Listing) => Screening;
beforeAll(async () => {
  const nike = recordalOf({
    ...{ recordNo: 'T1', markText: 'NIKE', holder: 'Nike Innovate C.V.', classes: [25], goods: ['shoes'] },
    ...{ validFrom: '2020-01-01', validTo: '2030-01-01' },
  });
  const bytes = packCompiled([await compileList(label, [nike])], '1', (length) => new ArrayBuffer(length));
  screen = screenerOf(openCompiled(bytes).lists, CONTEXT);
});

/** A row of a file whose title is so long, with a mark at its end. */
const rowOf = (length: number, more: Partial<Listing> = {}): Listing => ({
  ...{ id: '7', site: '', url: '', images: [] },
  title: `${'wooden spoons and bowls, '.repeat(2_000).slice(0, length - 11)} Nike shoes`,
  ...more,
});

test('as much is judged of a title as is looked through', () => {
  expect(LONGEST_TITLE).toBe(MAX_TEXT);
});

describe('a row with a long title, which the page of a file looks through whole,', () => {
  const rows: [string, Listing][] = [19_990, 20_001, 20_005, 25_000, 32_767, LONGEST_TITLE].map((length) => [
    `of ${length} letters`,
    rowOf(length),
  ]);
  const withBrand = rowOf(100, { brand: `${'Nike '.repeat(900)}shoes`, title: 'Running shoes' });

  test.each([...rows, ['with a long brand', withBrand] as [string, Listing]])(
    '%s is as long where its finding waits, is decided about, and is judged anew',
    async (_, listing) => {
      const found = screen(listing).findings[0]!;
      expect(found).toMatchObject({ recordNo: 'T1' });
      const item = itemOf({ listing, finding: found }, 'bulk', 'rows.csv', '2026-05-01T00:00:00.000Z');
      const asked = admit('screen', { listings: [listing], folded: true }, fromOwnPage()).ask as {
        listings: Listing[];
      };
      expect(workItem(item, screen(asked.listings[0]!)).state).toBe('open');

      const asks = [{ kind: 'not-conflict', finding: found, listing }];
      const decide = admit('decide', { asks }, fromOwnPage()).ask as { asks: DecisionRequest[] };
      const store = openDecisions(`long ${listing.title.length} ${listing.brand?.length}`);
      const desk = createDecisionService(store, () => {});
      await desk.decide(decide.asks);
      const [decided] = await desk.apply([screen(listing)], [listing]);
      expect(workItem(item, decided!).state).toBe('decided');
      await store.close();
    },
  );

  test.each(rows)('%s comes back with a backup', (_, listing) => {
    const item = itemOf(
      { listing, finding: screen(listing).findings[0]! },
      'bulk',
      'rows.csv',
      '2026-05-01T00:00:00.000Z',
    );
    expect(v.parse(QueueItemSchema, item)).toEqual(item);
  });
});
