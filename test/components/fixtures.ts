import type { Listing } from '../../lib/domain/listing';
import type { PageState } from '../../lib/page/page-state';
import type { Finding, Screening } from '../../lib/screening/finding';

/** The day on which everything in these tests happens. */
export const TODAY = new Date('2026-05-20T08:00:00Z');

/** "Nlke" read as NIKE: the case the product is for. Overwrite what a test is about. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    recordNo: 'DEMO-000123',
    regime: 'CN',
    list: 'demo',
    listDate: '2026-05-01',
    demonstration: true,
    mark: 'NIKE',
    holder: 'Nike Innovate C.V.',
    classes: [25],
    validFrom: '2021-05-04',
    validTo: '2031-05-03',
    relation: 'identical',
    reasons: ['look-alike'],
    field: 'title',
    start: 0,
    end: 4,
    text: 'Nlke',
    confidence: 0.93,
    terms: [],
    shown: true,
    use: 'mark',
    goods: 'same-class-unknown',
    inForce: true,
    customs: {
      outcome: 'likely',
      citations: [{ law: 'Customs IP Regulations', article: '16', reference: 'Art. 16' }],
    },
    law: {
      outcome: 'identical-mark',
      citations: [{ law: 'Trademark Law', article: '57(1)', reference: 'Art. 57(1)' }],
    },
    outcome: 'conflict',
    row: '8',
    situation: {
      authority: 'none',
      relation: 'identical',
      goods: 'same-class-unknown',
      force: 'in-force',
      use: 'mark',
      reference: 'none',
      condition: 'unaltered',
      registration: 'alive',
      twin: 'none',
      trade: 'ordinary',
      word: 'distinctive',
      route: 'ex-officio',
    },
    explanation: ['The words “Nlke” read as the recorded mark NIKE: “l” stands for “I”.'],
    ...over,
  };
}

export function listing(over: Partial<Listing> = {}): Listing {
  return { id: '1', site: 'amazon', url: '', title: 'Nlke running shoes', images: [], ...over };
}

export function screening(over: Partial<Screening> = {}): Screening {
  return { id: '1', title: 'Nlke running shoes', outcome: 'conflict', findings: [finding()], ...over };
}

export function pageState(over: Partial<PageState> = {}): PageState {
  const base = {
    url: 'https://www.amazon.com/s?k=shoes',
    site: 'amazon',
    page: 'search',
    status: 'read',
    cards: 2,
    readable: 2,
    off: false,
    screened: [
      { listing: listing(), screening: screening() },
      {
        listing: listing({ id: '2', title: 'Plain socks' }),
        screening: screening({ id: '2', title: 'Plain socks', outcome: 'clear', findings: [] }),
      },
    ],
  } satisfies PageState & { url: string };
  return { ...base, ...over };
}

/** What can be done with the rows of a checked file, where nobody does any of it. */
export const IDLE_RESULTS = {
  onSave: async () => {},
  onPrint: () => {},
  onDecide: async () => {},
  onUndo: async () => {},
  onCopy: async () => {},
  onOpenRecord: () => {},
  onStock: async () => async () => {},
};
