import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage } from '../../../lib/locales/languages';
import type { OfficialSource } from '../../../lib/sources/source';
import { useTexts } from '../texts-context';

export interface LookUpAtServices {
  /** Copies the words and opens the register. Rejects, with nothing opened, where they could not be copied. */
  onLookUpAt(words: string, address: string): Promise<void>;
}

export interface LookUpAtProps extends LookUpAtServices {
  words: string;
  source: OfficialSource;
  /** The field for the words, where the person types them here. */
  children?: ComponentChildren;
}

/** The press that leads from words to an authority's own register, and what to do where copying failed. */
export function LookUpAt({ words, source, onLookUpAt, children }: LookUpAtProps) {
  const { t } = useTexts();
  const [done, setDone] = useState<'copied' | 'notCopied'>();
  useEffect(() => setDone(undefined), [words, source]);
  const country = inLanguage(source.country, t('languageTag'));
  const { address } = source;
  if (source.kind === 'none' || !address)
    return <p class="look-up-at quiet">{t('sources.noneIn', { country })}</p>;
  return (
    <form
      class="look-up-at"
      onSubmit={(event) => {
        event.preventDefault();
        void onLookUpAt(words, address).then(
          () => setDone('copied'),
          () => setDone('notCopied'),
        );
      }}
    >
      {children}
      <button type="submit" class={children ? 'primary' : ''} disabled={words === ''}>
        {words === '' ? t('sources.lookUpEmpty', { country }) : t('sources.lookUp', { words, country })}{' '}
        <span aria-hidden="true">↗</span>
      </button>
      <p role="status">{done === 'copied' && t('sources.copied', { words })}</p>
      {done === 'notCopied' && <CopyByHand words={words} address={address} />}
    </form>
  );
}

/** The words, selected, to be copied by hand, and the way there. */
function CopyByHand({ words, address }: { words: string; address: string }) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <p class="copy-by-hand ill">
      {t('sources.notCopied')} <input ref={field} readOnly value={words} aria-label={t('sources.words')} />{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {t('sources.open')} ↗
      </a>
    </p>
  );
}
