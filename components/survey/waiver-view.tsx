import { useState } from 'preact/hooks';
import { failureOf, failureText } from '../../lib/locales/failure';
import { LANGUAGES_BY_NAME, type LanguageName } from '../../lib/locales/language-name';
import { LANGUAGE_NAMES } from '../../lib/locales/language-names.generated';
import { languageFor } from '../../lib/locales/languages';
import type { MarkGap } from '../../lib/survey/waiver';
import { useTexts } from '../shared/texts-context';
import { LongWorkLine, useLongWork } from './long-work';
import type { SurveyServices } from './services';

type WaiverViewProps = Pick<SurveyServices, 'onWaiver' | 'onCopy' | 'draft'> & { count: number };

/** Ways of writing a mark that the market uses and that are not recorded, with a draft for the next recordal. */
export function WaiverView({ onWaiver, onCopy, draft, count: seen }: WaiverViewProps) {
  const { t } = useTexts();
  const [gaps, setGaps] = useState<readonly MarkGap[]>();
  const [said, setSaid] = useState('');
  const work = useLongWork();
  async function count(): Promise<void> {
    setSaid(t('survey.waiver.counting'));
    await work.run(async (how) => {
      try {
        const found = await onWaiver(how);
        setGaps(found);
        setSaid(found.length === 0 ? t('survey.waiver.none') : '');
      } catch (error) {
        if (how.signal?.aborted) setSaid(t('survey.waiver.stopped'));
        else setSaid(t('survey.waiver.failed', { reason: failureText(failureOf(error), t) }));
      }
    });
  }
  return (
    <>
      <p class="quiet">{t('survey.waiver.lead')}</p>
      <button type="button" disabled={work.passed !== undefined} onClick={() => void count()}>
        {t('survey.waiver.count')}
      </button>
      <LongWorkLine work={work} count={seen} />
      <p role="status">{said}</p>
      {gaps?.map((gap) => (
        <Gap key={gap.mark} {...{ gap, draft, onCopy }} />
      ))}
    </>
  );
}

function Gap({ gap, draft, onCopy }: { gap: MarkGap } & Pick<WaiverViewProps, 'onCopy' | 'draft'>) {
  const { t, number } = useTexts();
  const [language, setLanguage] = useState(languageFor(t('languageTag'), LANGUAGES_BY_NAME) as LanguageName);
  const [copied, setCopied] = useState('');
  const text = draft(gap, language);
  return (
    <section class="gap" aria-label={gap.mark}>
      <h3>
        <bdi>{gap.mark}</bdi>
      </h3>
      <table>
        <thead>
          <tr>
            {(['words', 'offers', 'sellers', 'sites', 'waived'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`survey.waiver.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gap.words.map(({ words, offers, sellers, sites, waivedAt }) => (
            <tr key={words}>
              <th scope="row">
                <bdi>{words}</bdi>
              </th>
              <td>{number(offers)}</td>
              <td>{number(sellers)}</td>
              <td>{sites.join(t('listSeparator'))}</td>
              <td>{waivedAt.join(t('listSeparator'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="draft">
        {t('survey.waiver.draft', { mark: gap.mark })}
        <textarea
          readOnly
          rows={Math.min(12, gap.words.length + 4)}
          value={text}
          lang={language.replace('_', '-')}
        />
      </label>
      <label>
        {t('survey.waiver.language')}{' '}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as LanguageName)}>
          {LANGUAGES_BY_NAME.map((one) => (
            <option key={one} value={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </label>{' '}
      <button
        type="button"
        onClick={() => void onCopy(text).then(() => setCopied(t('survey.waiver.copied')))}
      >
        {t('survey.waiver.copy')}
      </button>
      <span role="status"> {copied}</span>
    </section>
  );
}
