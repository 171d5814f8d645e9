import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { Choice } from '../shared/choice';
import { OwnRegister, type OwnRegisterProps } from '../shared/source/own-register';
import { useTexts } from '../shared/texts-context';
import { Unanswered } from '../shared/unanswered';
import { CopyPicture, ListPicture, SettingsPicture } from './pictures';
import { SampleShop } from './sample-shop';

export interface WelcomeProps extends OwnRegisterProps {
  reader: Settings['role'];
  onRole(role: Settings['role']): void;
  /** Reads and marks the sample's cards, in the order of their titles, like any page's. Rejects where they could not be judged. */
  onSample(cards: readonly HTMLElement[]): Promise<void>;
  onOpenOptions(): void;
  onOpenBulk(): void;
}

/** The first minute: an invented conflict to look at, a real answer about one of the person's own brands, and how to bring a list. */
export function Welcome(props: WelcomeProps) {
  const { reader, onRole, onSample, onOpenOptions, onOpenBulk } = props;
  const { t } = useTexts();
  const shop = useRef<HTMLDivElement>(null);
  /** Goods without a mark would be taken for goods in which nothing was found. */
  const [failed, setFailed] = useState(false);
  function showSample(): void {
    setFailed(false);
    const cards = [...shop.current!.querySelectorAll<HTMLElement>('article')];
    onSample(cards).catch(() => setFailed(true));
  }
  useEffect(showSample, []);
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
        <div aria-live="polite">{failed && <Unanswered onAgain={showSample} />}</div>
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
