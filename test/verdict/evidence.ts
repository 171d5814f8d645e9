import type { Listing } from '../../lib/domain/listing';
import type { RecordalInput } from '../../lib/domain/recordal';
import type { Reason, Relation } from '../../lib/matching/candidate';
import type { Evidence, JudgingContext } from '../../lib/verdict/judgement';
import { recordalOf } from '../recordal-of';

/** A listing with what a case names and nothing else. */
export function listing(parts: Partial<Listing> & { title: string }): Listing {
  return { id: '1', site: 'test', url: '', images: [], ...parts };
}

/** A recordal of NIKE in force through 2026 and 2027, unless the case says otherwise. */
export function recordal(parts: Partial<RecordalInput>) {
  return recordalOf({
    regime: 'CN',
    recordNo: 'TEST-1',
    markText: 'NIKE',
    holder: 'Nike Innovate C.V.',
    classes: [25],
    validFrom: '2020-01-01',
    validTo: '2030-12-31',
    ...parts,
  });
}

/** Evidence that the words `found` of a field name the recordal's mark. */
export function evidence(
  offer: Listing,
  row: ReturnType<typeof recordal>,
  found: { text: string; relation?: Relation; reasons?: Reason[]; field?: 'title' | 'brand' },
): Evidence {
  const field = found.field ?? 'title';
  const start = ((field === 'brand' ? offer.brand : offer.title) ?? '').indexOf(found.text);
  if (start < 0) throw new Error(`"${found.text}" is not in the ${field}`);
  const relation = found.relation ?? 'identical';
  return {
    listing: offer,
    recordal: row,
    candidate: {
      row: 0,
      field,
      start,
      end: start + found.text.length,
      relation,
      reasons: found.reasons ?? ['exact'],
      confidence: 0.9,
      terms: [],
    },
    // A list that saw the ends of terms that cases are about; one that could not is tested in ended-unseen.test.ts.
    list: { name: 'test', date: '2026-12-31', demonstration: false },
  };
}

export function context(parts: Partial<JudgingContext> = {}): JudgingContext {
  return { on: '2026-12-31', policy: 'strict', own: [], locale: 'en', ...parts };
}
