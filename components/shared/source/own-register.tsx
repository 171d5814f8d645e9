import { useId, useState } from 'preact/hooks';
import { sourceOf } from '../../../lib/sources/registry';
import { useTexts } from '../texts-context';
import { CustomsChoice, type CustomsChoiceProps } from './customs-choice';
import { LookUpAt, type LookUpAtServices } from './look-up-at';
import { SourceFacts } from './source-facts';

export type OwnRegisterProps = CustomsChoiceProps & LookUpAtServices;

/** From "where do you ship from" to an answer of that customs about one of the person's own brands. */
export function OwnRegister({ customs, onCustoms, onLookUpAt }: OwnRegisterProps) {
  const { t } = useTexts();
  const id = useId();
  const [brand, setBrand] = useState('');
  const source = sourceOf(customs.regime ?? '');
  /** Who looks a brand up there has said where the goods go. */
  function lookUp(words: string, address: string): Promise<void> {
    const opened = onLookUpAt(words, address);
    if (customs.suggested && customs.regime) onCustoms(customs.regime);
    return opened;
  }
  return (
    <div class="own-register">
      <CustomsChoice customs={customs} onCustoms={onCustoms} />
      {source && <SourceFacts source={source} />}
      {source && source.kind !== 'none' && (
        <LookUpAt words={brand.trim()} source={source} onLookUpAt={lookUp}>
          <label for={id}>{t('sources.brand')}</label>{' '}
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={100}
            placeholder="ASICS"
            value={brand}
            onInput={(event) => setBrand(event.currentTarget.value)}
          />{' '}
        </LookUpAt>
      )}
      {source?.kind === 'none' && <p>{t('sources.otherBorder')}</p>}
    </div>
  );
}
