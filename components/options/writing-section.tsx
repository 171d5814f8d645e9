import { useState } from 'preact/hooks';
import type { CentreStatus } from '../../lib/surfaces/writing-access';
import { Switch } from '../shared/switch';
import { useTexts } from '../shared/texts-context';

export interface WritingProps {
  centres: readonly CentreStatus[];
  /** Switches the check while writing on or off at a seller centre; false where the browser did not allow it. */
  onSwitchWriting(centre: CentreStatus, on: boolean): Promise<boolean>;
}

/** The seller centres, each to be switched on by itself. */
export function WritingSection({ centres, onSwitchWriting }: WritingProps) {
  const { t } = useTexts();
  const [refused, setRefused] = useState<string>();
  const flip = (centre: CentreStatus, on: boolean) =>
    onSwitchWriting(centre, on).then(
      (done) => setRefused(done ? undefined : centre.name),
      () => setRefused(centre.name),
    );
  return (
    <>
      <p class="lead">{t('options.writingLead')}</p>
      <p class="quiet">{t('options.writingSeen')}</p>
      {refused && (
        <p class="ill" role="alert">
          {t('options.writingRefused', { centre: refused })}
        </p>
      )}
      <ul class="sites">
        {centres.map((centre) => (
          <li key={centre.key}>
            <span>
              <b>{centre.name}</b>
              <span class="quiet">{centre.hosts.join(' · ')}</span>
            </span>
            <Switch
              on={centre.on}
              label={t('options.writingIn', { centre: centre.name })}
              onChange={(on) => void flip(centre, on)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
