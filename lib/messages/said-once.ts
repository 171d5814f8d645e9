import type { DecidedFinding, DecidedScreening, DecisionTexts } from '../decisions/decided';
import type { Citation } from '../verdict/verdict';

/** An index into `SaidOnce.said`. */
type Place = number;
type Places = Record<keyof DecisionTexts['holds'], Place>;

/** A verdict whose citations are given by index. */
interface BriefVerdict<Verdict extends { outcome: string }> {
  outcome: Verdict['outcome'];
  citations: Place[];
}

/** A finding whose texts are given by index. */
export interface BriefFinding
  extends Omit<DecidedFinding, 'customs' | 'law' | 'explanation' | 'next' | 'afterwards' | 'told'> {
  customs: BriefVerdict<DecidedFinding['customs']>;
  law: BriefVerdict<DecidedFinding['law']>;
  explanation: Place[];
  next?: Place[];
  afterwards?: Place[];
  told?: Pick<DecisionTexts, 'before'> & Record<'holds' | 'scope', Places>;
}

/**
 * Screenings as an answer carries them. Sixty cards of one search cite the same articles and get the same sentences:
 * each of them stands once in `said`.
 *
 *   findings: [{ start: 20, customs: { outcome: 'review', citations: [0] }, explanation: [1, 2] }]
 *   said: [{ article: '16', … }, '“Intel” in the title reads as …', 'The words are the mark itself, …']
 */
export interface SaidOnce {
  screenings: (Omit<DecidedScreening, 'findings'> & { findings: BriefFinding[] })[];
  said: (string | Citation)[];
}

/** Replaces what findings have in common by indexes. The input is not changed. O(size of the screenings). */
export function saidOnce(screenings: readonly DecidedScreening[]): SaidOnce {
  const said: (string | Citation)[] = [];
  const texts = new Map<string, Place>();
  /** Most verdicts of an answer share the same citation objects. */
  const cited = new Map<Citation, Place>();
  const articles = new Map<string, Place>();

  function placed<Key>(places: Map<Key, Place>, key: Key, find: () => Place): Place {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = find();
    places.set(key, place);
    return place;
  }

  const add = (one: string | Citation): Place => said.push(one) - 1;
  const text = (words: string) => placed(texts, words, () => add(words));
  const article = (one: Citation) =>
    placed(cited, one, () => placed(articles, JSON.stringify(one), () => add(one)));

  const offers = (of: DecisionTexts['holds']) => ({
    conflict: text(of.conflict),
    'not-conflict': text(of['not-conflict']),
    authorised: text(of.authorised),
    escalated: text(of.escalated),
  });

  // Each is copied and then overwritten: copying without a member takes ten times as long.
  function briefly(finding: DecidedFinding): BriefFinding {
    const { customs, law, explanation, next, afterwards, told } = finding;
    const brief = { ...finding } as unknown as BriefFinding;
    brief.customs = { outcome: customs.outcome, citations: customs.citations.map(article) };
    brief.law = { outcome: law.outcome, citations: law.citations.map(article) };
    brief.explanation = explanation.map(text);
    if (next) brief.next = next.map(text);
    if (afterwards) brief.afterwards = afterwards.map(text);
    if (told) brief.told = { ...told, holds: offers(told.holds), scope: offers(told.scope) };
    return brief;
  }

  const briefs = screenings.map(({ findings, ...rest }) => ({ ...rest, findings: findings.map(briefly) }));
  return { screenings: briefs, said };
}

/**
 * Restores whole findings from an answer; what several share is one object, which must not be changed. Throws if any
 * part of a finding is missing: none is shown without its ground. O(size of the answer).
 */
export function inFull({ screenings, said }: SaidOnce): DecidedScreening[] {
  const at = (place: Place): never => {
    if (!(place in said)) throw new Error('incomplete answer');
    return said[place] as never;
  };
  const each = <Kind extends string>(places: Record<Kind, Place>) => {
    const whole = {} as Record<Kind, string>;
    for (const kind in places) whole[kind] = at(places[kind]);
    return whole;
  };
  const filled = (finding: BriefFinding) => {
    const { customs, law, explanation, next, afterwards, told } = finding;
    const whole = finding as unknown as DecidedFinding;
    whole.customs = { ...customs, citations: customs.citations.map(at) };
    whole.law = { ...law, citations: law.citations.map(at) };
    whole.explanation = explanation.map(at);
    if (next) whole.next = next.map(at);
    if (afterwards) whole.afterwards = afterwards.map(at);
    if (told) whole.told = { ...told, holds: each(told.holds), scope: each(told.scope) };
    return whole;
  };
  return screenings.map(({ findings, ...rest }) => ({ ...rest, findings: findings.map(filled) }));
}
