import { inLanguage } from '../../locales/languages';
import { translate } from '../../locales/translate';
import type { Citation } from '../verdict';
import cn from './cn.json';
import eu from './eu.json';
import jp from './jp.json';
import kr from './kr.json';
import kz from './kz.json';
import type { Provision } from './provision';
import ru from './ru.json';
import us from './us.json';

// Checked against their schema by a test, not on every start of the worker.
export const LAW_FILES = [cn, us, eu, jp, kr, ru, kz] as unknown as {
  regime: string;
  provisions: Provision[];
}[];

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

function lookUp(regime: string, grounds: readonly string[], day: string, locale: string): Citation[] {
  const provisions = byRegime.get(regime === 'own' ? HOME : regime);
  return grounds.flatMap((ground) => {
    const provision = provisions?.get(ground)?.find((version) => inForce(version, day));
    return provision ? [citation(provision, locale)] : [];
  });
}

function inForce(provision: Provision, day: string): boolean {
  return provision.inForceFrom <= day && (!provision.inForceTo || day <= provision.inForceTo);
}

function citation(provision: Provision, locale: string): Citation {
  const { version, source, checked, numberingOf } = provision;
  const article = numberingOf
    ? translate(locale, 'law.numberingOf', { article: provision.article, numbering: numberingOf })
    : provision.article;
  return {
    law: inLanguage(provision.law, locale),
    article,
    version,
    summary: inLanguage(provision.summary, locale),
    source,
    checked,
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
