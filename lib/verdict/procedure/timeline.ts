import { fill } from '../../locales/create-translate';
import { numberFormat } from '../../locales/formats';
import { inLanguage } from '../../locales/languages';
import type { TextBelow } from '../../locales/text-key';
import { translate } from '../../locales/translate';
import type { Judgement } from '../judgement';
import { doubtOf } from '../law/doubt';
import type { Step } from '../regimes/regime';
import { regimeOf } from '../regimes/regimes';
import { type Guarantee, guaranteeFor, type NoGuarantee, type Shipment } from './guarantee';

/** What follows if the goods reach the border, step by step. */
export interface Timeline {
  route: 'ex-officio' | 'application' | 'none';
  steps: TimelineStep[];
  guarantee: Guarantee | undefined;
  /** What a seller should have ready, in the requested language. */
  atHand: string[];
}

export interface TimelineStep {
  key: string;
  text: string;
  days?: number;
  unit?: 'working' | 'calendar';
  /** How far the step was checked; one that nobody confirmed says so in its text. */
  checked: string;
}

/** What of a judgement decides on the steps. */
export type Judged = Pick<Judgement, 'regime' | 'customs' | 'use' | 'inForce'>;

/**
 * The steps after a verdict under its regime's procedure, with the guarantee computed where the shipment's
 * value is known. A verdict that stops nothing has none.
 */
export function timeline(judged: Judged, shipment: Shipment, locale: string): Timeline {
  const regime = regimeOf(judged.regime);
  const route = routeOf(judged);
  const guarantee = regime.guarantee && guaranteeFor(shipment, regime.guarantee);
  const steps = route === 'none' ? [] : route === 'application' ? regime.application : regime.procedure;
  return {
    route,
    steps: steps.map((step) => worded(step, guarantee, locale)),
    guarantee: route === 'ex-officio' && guarantee && 'amount' in guarantee ? guarantee : undefined,
    atHand: papersFor(judged).map((paper) => translate(locale, `next.atHand.${paper}`)),
  };
}

/** A recordal that does not protect on the day sets nothing going by itself, whatever else is known. */
function routeOf({ customs: { outcome }, inForce }: Judged): Timeline['route'] {
  if (outcome === 'out') return 'none';
  return outcome === 'application-only' || inForce === false ? 'application' : 'ex-officio';
}

function worded(step: Step, guarantee: Guarantee | NoGuarantee | undefined, locale: string): TimelineStep {
  const doubt = doubtOf(step.checked, locale);
  const sentence = fill(inLanguage(step.text, locale), {
    days: step.days ?? '',
    guarantee: guarantee ? guaranteeText(guarantee, locale) : '',
  });
  const text = doubt ? doubted(sentence, doubt, locale) : sentence;
  return {
    key: step.key,
    text,
    ...(step.days === undefined ? {} : { days: step.days }),
    ...(step.unit === undefined ? {} : { unit: step.unit }),
    checked:
      step.key === 'guarantee' && guarantee && 'amount' in guarantee ? guarantee.checked : step.checked,
  };
}

/** "Declarant and holder are told (from memory, not checked).": the doubt is part of the sentence that it is about. */
function doubted(sentence: string, doubt: string, locale: string): string {
  const [, step = sentence, stop = ''] = /^(.*?)([.。]?)$/s.exec(sentence) ?? [];
  return translate(locale, 'timeline.doubtful', { step, doubt }) + stop;
}

function guaranteeText(guarantee: Guarantee | NoGuarantee, locale: string): string {
  if ('missing' in guarantee)
    return translate(locale, `timeline.missing.${guarantee.missing}`, { currency: guarantee.currency });
  const { amount, currency, value, perPiece, rate } = guarantee;
  const frame = perPiece ? 'timeline.guaranteePerPiece' : 'timeline.guaranteeOf';
  return [
    translate(locale, frame, { amount: rounded(amount, locale), currency, value: rounded(value, locale) }),
    ...(rate
      ? [translate(locale, 'timeline.rate', { currency: rate.currency, yuan: rate.yuan, date: rate.setOn })]
      : []),
  ].join(translate(locale, 'timeline.joint'));
}

function rounded(amount: number, locale: string): string {
  return numberFormat(translate(locale, 'languageTag')).format(Math.round(amount));
}

function papersFor({ customs, use }: Pick<Judgement, 'customs' | 'use'>): TextBelow<'next.atHand'>[] {
  if (customs.outcome === 'out') return [];
  if (use === 'own') return ['registration', 'authorisation', 'invoice'];
  if (use === 'used') return ['origin', 'invoice', 'pictures'];
  if (use === 'compatible') return ['pictures', 'goods'];
  return ['authorisation', 'invoice', 'pictures', 'goods'];
}
