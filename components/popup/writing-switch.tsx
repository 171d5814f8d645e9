import { useState } from 'preact/hooks';
import type { CentreStatus } from '../../lib/surfaces/writing-access';
import { Switch } from '../shared/switch';
import { useTexts } from '../shared/texts-context';

export interface WritingSwitchProps {
  /** The seller centre that the tab shows. */
  centre: CentreStatus;
  /** False, with nothing changed, where the browser did not allow it. */
  onSwitch(on: boolean): Promise<boolean>;
}

/** Offers the check while writing on a seller centre's page, in one press. */
export function WritingSwitch({ centre, onSwitch }: WritingSwitchProps) {
  const { t } = useTexts();
  const [refused, setRefused] = useState(false);
  const label = t('popup.writing', { centre: centre.name });
  const flip = (on: boolean) =>
    onSwitch(on).then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  return (
    <section class="writing">
      <div>
        <span aria-hidden="true">{label}</span>
        <Switch on={centre.on} label={label} onChange={(on) => void flip(on)} />
      </div>
      {centre.on && <p class="quiet">{t('popup.writingOn')}</p>}
      {refused && (
        <p class="ill" role="alert">
          {t('popup.notWriting')}
        </p>
      )}
    </section>
  );
}
