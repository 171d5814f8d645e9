import type { Translate } from '../../../lib/locales/create-translate';
import { LANGUAGE_NAMES } from '../../../lib/locales/language-names.generated';
import type { TextKey } from '../../../lib/locales/text-key';
import type { Settings } from '../../../lib/settings/settings';

/** Settings that an organisation may prescribe, by the names that their sections give them. */
export const PRESCRIBABLE: readonly { setting: keyof Settings; name: TextKey }[] = [
  { setting: 'role', name: 'options.role' },
  { setting: 'policy', name: 'options.policy' },
  { setting: 'direction', name: 'options.direction' },
  { setting: 'sensitivity', name: 'options.sensitivity' },
  { setting: 'language', name: 'options.languageOf' },
  { setting: 'staleAfterDays', name: 'options.staleAfter' },
  { setting: 'customs', name: 'sources.customs' },
  { setting: 'countPageBrands', name: 'toLookUp.countPages' },
  { setting: 'own', name: 'options.own' },
  { setting: 'yuanValues', name: 'options.yuan' },
  { setting: 'sitesOff', name: 'options.sites' },
  { setting: 'writingCentres', name: 'options.writing' },
  { setting: 'reasons', name: 'options.reasons' },
  { setting: 'labels', name: 'options.labels' },
  { setting: 'reviewer', name: 'log.name' },
];

/** A prescribed value as a person reads it: a choice by its name, a list by its entries. */
export function valueText(setting: keyof Settings, settings: Settings, t: Translate): string {
  switch (setting) {
    case 'role':
      return t(`role.${settings.role}`);
    case 'policy':
      return t(`policy.${settings.policy}`);
    case 'direction':
      return t(`direction.${settings.direction}`);
    case 'sensitivity':
      return t(`sensitivity.${settings.sensitivity}`);
    case 'language':
      return (
        LANGUAGE_NAMES[settings.language as keyof typeof LANGUAGE_NAMES] ?? t('options.languageAsBrowser')
      );
    case 'own':
      return settings.own.map(({ markText }) => markText).join(t('listSeparator'));
    case 'yuanValues':
      return settings.yuanValues.map(({ currency }) => currency).join(t('listSeparator'));
    case 'reasons':
      return settings.reasons.map(({ title }) => title).join(t('listSeparator'));
    case 'labels':
    case 'sitesOff':
    case 'writingCentres':
      return settings[setting].join(t('listSeparator'));
    case 'countPageBrands':
      return t(settings.countPageBrands ? 'team.on' : 'team.off');
    default:
      return String(settings[setting]);
  }
}
