import { inLanguage } from '../../locales/languages';
import { translate } from '../../locales/translate';
import type { Citation } from '../verdict';
import ar from './ar.json';
import cn from './cn.json';
import cn2027 from './cn-2027.json';
import { doubtOf } from './doubt';
import eu from './eu.json';
import india from './in.json';
import jp from './jp.json';
import kr from './kr.json';
import kz from './kz.json';
import type { Provision, Renumbering } from './provision';
import { referenceTo } from './reference';
import { renumbered } from './renumber';
import ru from './ru.json';
import th from './th.json';
import tr from './tr.json';
import us from './us.json';
import vn from './vn.json';

// Checked against their schema by a test, not on every start of the worker.
const chinese = cn.provisions as Provision[];

export const LAW_FILES = [
  { ...cn, provisions: [...chinese, ...renumbered(chinese, cn2027 as Renumbering)] },
  us,
  eu,
  jp,
  kr,
  ru,
  kz,
  tr,
  india,
  vn,
  th,
  ar,
] as unknown as { regime: string; provisions: Provision[] }[];

/** The user's own list is read by the law of the regime that this product starts from. */
const HOME = 'CN';

const byRegime = new Map(LAW_FILES.map(({ regime, provisions }) => [regime, groupByKey(provisions)]));

/** Citations already put together: the table's ground lists are few, days and languages fewer. */
const known = new WeakMap<readonly string[], Map<string, readonly Citation[]>>();

/**
 * The articles behind the grounds of a verdict, in the version in force on a day (`YYYY-MM-DD`), in the order
 * asked. A ground that the regime's law does not know is left out. O(1) after the first time.
 */
export function cite(
  regime: string,
  grounds: readonly string[],
  day: string,
  locale: string,
): readonly Citation[] {
  const byCase = known.get(grounds) ?? new Map<string, readonly Citation[]>();
  known.set(grounds, byCase);
  const key = `${regime} ${day} ${locale}`;
  const citations = byCase.get(key) ?? lookUp(regime, grounds, day, locale);
  byCase.set(key, citations);
  return citations;
}

/** Whether a provision of any law begins or ceases to hold between two days. O(provisions). */
export function isLawTheSame(one: string, other: string): boolean {
  return LAW_FILES.every(({ provisions }) =>
    provisions.every((provision) => inForce(provision, one) === inForce(provision, other)),
  );
}

function lookUp(regime: string, grounds: readonly string[], day: string, locale: string): Citation[] {
  const provisions = byRegime.get(regime === 'own' ? HOME : regime);
  return grounds.flatMap((ground) => {
    const provision = provisions?.get(ground)?.find((version) => inForce(version, day));
    return provision ? [citation(provision, locale)] : [];
  });
}

function inForce({ inForceFrom = '', inForceTo }: Provision, day: string): boolean {
  return inForceFrom <= day && (!inForceTo || day <= inForceTo);
}

function citation(provision: Provision, locale: string): Citation {
  const { version, article = '', source, checked } = provision;
  const doubt = doubtOf(checked, locale);
  const reference = referenceTo(provision, locale);
  return {
    law: inLanguage(provision.law, locale),
    article,
    reference: doubt ? translate(locale, 'law.doubted', { reference, doubt }).trim() : reference,
    version,
    summary: inLanguage(provision.summary, locale),
    source,
    checked,
    ...(doubt ? { doubt } : {}),
  };
}

function groupByKey(provisions: readonly Provision[]): Map<string, Provision[]> {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const versions = groups.get(provision.key);
    if (versions) versions.push(provision);
    else groups.set(provision.key, [provision]);
  }
  return groups;
}
