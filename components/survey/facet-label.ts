import type { Outcome } from '../../lib/domain/outcome';
import type { Translate } from '../../lib/locales/create-translate';
import type { PriceBand } from '../../lib/survey/genuine-price';
import type { Facet } from '../../lib/survey/places';
import type { LookedState } from '../../lib/survey/sighting';

/** A value of a facet as people read it; sellers and words are read as they were seen, which `label` says. */
export function facetLabel(by: Facet | 'price', value: string, label: string, t: Translate): string {
  if (by === 'outcome') return t(`level.${value as Outcome}`);
  if (by === 'price') return t(`survey.band.${value as PriceBand}`);
  if (by === 'reported') return t(`survey.state.${value as LookedState | 'any' | 'unseen'}`);
  if (by === 'seller') return value === '' ? t('survey.noSeller') : label;
  return label || value;
}
