import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { Choice } from '../shared/choice';
import { OwnRegister, type OwnRegisterProps } from '../shared/source/own-register';
import { useTexts } from '../shared/texts-context';
import { CopyPicture, ListPicture, SettingsPicture } from './pictures';
import { SampleShop } from './sample-shop';

export interface WelcomeProps extends OwnRegisterProps {
  reader: Settings['role'];
  onRole(role: Settings['role']): void;
  /** Called once with the sample's cards, in the order of their titles, to be read and marked like any page's. */
  onSample(cards: readonly HTMLElement[]): void;
  onOpenOptions(): void;
  onOpenBulk(): void;
}

/** The first minute: an invented conflict to look at, a real answer about one of the person's own brands, and how to bring a list. */
export function Welcome(props: WelcomeProps) {
  const { reader, onRole, onSample, onOpenOptions, onOpenBulk } = props;
  const { t } = useTexts();
  const shop = useRef<HTMLDivElement>(null);
  useEffect(() => onSample([...shop.current!.querySelectorAll<HTMLElement>('article')]), []);
  return (
    <main class="welcome">
      <header>
        <img src="/icon/seal.svg" alt="" width="56" height="56" />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <section>
        <h2>
          <span class="step">1</span>
          {t('welcome.see')}
        </h2>
        <p class="lead">{t('welcome.seeHow')}</p>
        <div ref={shop}>
          <SampleShop />
        </div>
        <p class="demonstration">{t('welcome.demonstration')}</p>
      </section>
      <section>
        <h2>
          <span class="step">2</span>
          {t('welcome.real')}
        </h2>
        <p class="lead">{t('welcome.realHow')}</p>
        <OwnRegister {...props} />
      </section>
      <section>
        <h2>
          <span class="step">3</span>
          {t('welcome.you')}
        </h2>
        <Choice
          name="role"
          legend={t('options.role')}
          value={reader}
          choices={(['seller', 'moderator', 'holder'] as const).map((value) => ({
            value,
            label: t(`role.${value}`),
            hint: t(`role.${value}Hint`),
          }))}
          onChoose={onRole}
        />
      </section>
      <section>
        <h2>
          <span class="step">4</span>
          {t('welcome.list')}
        </h2>
        <ol class="pictures">
          <li>
            <CopyPicture />
            {t('welcome.listFind')}
          </li>
          <li>
            <SettingsPicture />
            {t('welcome.listAdd')}
          </li>
          <li>
            <ListPicture />
            {t('welcome.listDone')}
          </li>
        </ol>
        <p class="buttons">
          <button type="button" class="primary" onClick={onOpenOptions}>
            {t('welcome.openLists')}
          </button>
          <button type="button" onClick={onOpenBulk}>
            {t('popup.openBulk')}
          </button>
        </p>
      </section>
      <footer>
        <p>{t('welcome.privacy')}</p>
        <p>{t('about.advice')}</p>
      </footer>
    </main>
  );
}
