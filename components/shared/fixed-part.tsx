import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { useTexts } from './texts-context';

/** The settings that the organisation prescribes; none where a page does not say. */
export const PrescribedSettings = createContext<readonly (keyof Settings)[]>([]);

/** Whether the organisation prescribes a setting. */
export const useIsFixed = (setting: keyof Settings): boolean =>
  useContext(PrescribedSettings).includes(setting);

/** What changes a setting: where the organisation prescribes it, it says so, and nothing in it can be pressed or filled in. */
export function FixedPart({ setting, children }: { setting: keyof Settings; children: ComponentChildren }) {
  const { t } = useTexts();
  if (!useIsFixed(setting)) return <>{children}</>;
  return (
    <fieldset class="fixed-part" disabled>
      <legend>
        <span class="tag">{t('subscription.managed')}</span>
      </legend>
      {children}
    </fieldset>
  );
}
