import { canonicalJson } from '../digest/canonical-json';
import { sha256Hex } from '../digest/sha-256';
import { wellFormed } from '../digest/well-formed';
import type { Recordal } from '../domain/recordal';

/** What is compared, beside mark and holder, to see whether a record is still the one that was decided about. */
export interface RecordPrint {
  /** SHA-256 of what it is recorded for: see `goodsHash`. */
  goods: string;
  status: Recordal['status'];
  /** `from/to`, then the end of the registration and of a suspension, if any: `2021-05-04/2031-05-03`. */
  term: string;
}

/** Rows are the same objects for all findings of one screening. */
const known = new WeakMap<Recordal, RecordPrint>();

/** The fingerprint of a record. O(length of its goods), once for each record that is read. */
export function recordPrint(recordal: Recordal): RecordPrint {
  const print = known.get(recordal) ?? {
    goods: goodsHash(recordal),
    status: recordal.status,
    term: termOf(recordal),
  };
  known.set(recordal, print);
  return print;
}

/**
 * SHA-256 over the canonical JSON of classes, goods, subgroups and tariff codes, each sorted and without duplicates;
 * goods are in one case and width, with single spaces, so that a mere difference in spelling does not count as a
 * change.
 */
function goodsHash({ classes, goods, subgroups, hsCodes }: Recordal): string {
  const plain = (texts: readonly string[]) => [...new Set(texts.map(normalised))].sort();
  return sha256Hex(
    canonicalJson(
      wellFormed({
        classes: [...new Set(classes)].sort((a, b) => a - b),
        goods: plain(goods),
        subgroups: plain(subgroups),
        hsCodes: plain(hsCodes),
      }),
    ),
  );
}

const normalised = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function termOf({ validFrom = '', validTo = '', registrationValidTo, suspended }: Recordal): string {
  const more = [
    registrationValidTo && `registration ${registrationValidTo}`,
    suspended && `suspended ${suspended.from}/${suspended.to ?? ''}`,
  ];
  return [`${validFrom}/${validTo}`, ...more.filter(Boolean)].join(' ');
}
