import { useState } from 'preact/hooks';
import { inLanguage } from '../../lib/locales/languages';
import { fileSources } from '../../lib/sources/file-sources';
import type { FileSource } from '../../lib/sources/source';
import { useTexts } from '../shared/texts-context';
import { RegisterPage } from './register-page';

export interface RegisterServices {
  /** Requests permission for the host of a register's file; false when it was refused. */
  onAllowRegister(source: FileSource): Promise<boolean>;
}

interface RegistersProps extends RegisterServices {
  /** Addresses that are followed. */
  followed: readonly string[];
  /** Brings the register's newest file: it is shown as every other file before it is taken in. */
  onTake(source: FileSource): void;
}

/** Registers that their authorities publish as files, each a press away. */
export function Registers({ followed, onAllowRegister, onTake }: RegistersProps) {
  const { t } = useTexts();
  const [refused, setRefused] = useState<FileSource>();
  async function take(source: FileSource): Promise<void> {
    const granted = await onAllowRegister(source);
    setRefused(granted ? undefined : source);
    if (granted) onTake(source);
  }
  return (
    <div class="registers">
      <h3>{t('register.title')}</h3>
      <p class="lead">{t('register.lead')}</p>
      <ul class="list-cards">
        {fileSources.map((source) => (
          <Register
            key={source.key}
            source={source}
            followed={followed.includes(source.newest.address)}
            onTake={() => void take(source)}
          />
        ))}
      </ul>
      <p role="status">
        {refused && t('register.refused', { host: new URL(refused.newest.address).hostname })}
      </p>
    </div>
  );
}

function Register(props: { source: FileSource; followed: boolean; onTake(): void }) {
  const { source, followed, onTake } = props;
  const { t } = useTexts();
  const words = (texts: FileSource['title']) => inLanguage(texts, t('languageTag'));
  const title = `${words(source.country)} – ${words(source.title)}`;
  return (
    <li class="list-card">
      <div>
        <b>{title}</b>
        <p class="quiet">
          {words(source.gives)} {words(source.lacks)}
        </p>
        <p class="quiet">
          {followed && `${t('register.taken')} `}
          <RegisterPage address={source.address} of={title} />
        </p>
      </div>
      {!followed && (
        <span class="buttons">
          <button type="button" aria-label={t('register.takeOf', { register: title })} onClick={onTake}>
            {t('register.take')}
          </button>
        </span>
      )}
    </li>
  );
}
