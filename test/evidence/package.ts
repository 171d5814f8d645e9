import type { DecidedFinding } from '../../lib/decisions/decided';
import type { EvidenceFacts } from '../../lib/evidence/facts';
import { gatherFacts, type Seen } from '../../lib/evidence/gather';
import { filesOf, packed } from '../../lib/evidence/pack';
import { finding } from '../screening-record/record';

/** The least PNG there is: one pixel. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
);

/** A title that would be markup, a script and a line turned around, if anybody let it. */
export const HOSTILE = 'Nlke </title><script>alert(1)</script><img src=x onerror=alert(1)>\u202e"\'& 鞋';

export const FOUND = {
  ...finding('en'),
  explanation: ['The words differ from the mark in one letter.', HOSTILE],
  reasons: ['edit'],
  terms: [{ key: 'prior', logOdds: -1.5 }],
  row: 'R7',
  situation: { authority: 'none', relation: 'near-identical' },
} as unknown as DecidedFinding;

export const SEEN: Seen = {
  program: 'recordal-lens 0',
  browser: 'Mozilla/5.0',
  language: 'en',
  taken: {
    utc: '2026-05-20T08:00:00.000Z',
    ended: '2026-05-20T08:00:01.250Z',
    local: '2026-05-20T16:00:00.000+08:00',
    zone: 'Asia/Shanghai',
    clockMoved: 0,
  },
  page: { url: 'https://shop.example/s?k=nike', title: HOSTILE, site: 'example', kind: 'search' },
  listing: {
    ...{ id: 'A1', site: 'example', url: 'https://shop.example/A1', title: HOSTILE, seller: 'shop 1' },
    ...{ price: 12.5, currency: 'EUR', images: ['https://shop.example/a1.jpg'] },
  },
  screening: { id: 'A1', title: HOSTILE, outcome: 'conflict', findings: [FOUND] },
  finding: FOUND,
  list: {
    ...{ name: 'Customs', date: '2026-05-01', demonstration: false, regimes: ['CN'], recordals: 2 },
    ...{ version: 3, content: 'c'.repeat(64) },
  },
  place: { left: 10, top: 20, width: 200, height: 300, whole: true },
};

/** The files of a package with these facts. */
export const filesWith = (facts: EvidenceFacts = gatherFacts(SEEN), cardText = `${HOSTILE}\n€ 12.50`) =>
  filesOf({ facts, cardText, cardPicture: PIXEL, pagePicture: PIXEL });

/** A package as it is saved. */
export const evidenceFile = (facts?: EvidenceFacts): Uint8Array => packed(filesWith(facts));

/** The least package: few words beside the data, so that each of its bytes can be changed in its turn. */
export function smallFile(): Uint8Array {
  const facts = gatherFacts({ ...SEEN, page: { ...SEEN.page, title: 'Shop' } });
  const { title } = facts.labels;
  return packed(filesWith({ ...facts, limits: [], labels: { title: title! } }, 'Nlke'));
}
