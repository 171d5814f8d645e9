import type { Undo } from '../../lib/domain/undo';
import { type LearnedWord, type LearningData, ONE_SITE_BEFORE } from '../../lib/learning/learning-data';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';

export interface LearningProps {
  /** What the pages this person saw taught about words of the lists. */
  learning: LearningData;
  /** Forgets these words, or all; what it resolves with brings them back. */
  onForget(words: readonly string[] | 'all'): Promise<Undo>;
}

/** Words listed here, those that the most sites know first; the export holds all of them. */
const SHOWN = 100;

/** What the pages taught about the list's words, word by word and site by site, and the way to forget it. */
export function LearningSection({ learning: { words }, onForget }: LearningProps) {
  const { t, number } = useTexts();
  const { offer, undoLine } = useUndo();
  const forget = async (some: readonly string[] | 'all', said: string) => offer(said, await onForget(some));
  return (
    <div class="learning">
      <h3>{t('options.learning')}</h3>
      <p class="lead">{t('options.learningLead')}</p>
      <p>{t('options.learningWords', { count: number(words.length) }, words.length)}</p>
      {words.length > 0 && (
        <LearnedWords
          words={mostSitesFirst(words).slice(0, SHOWN)}
          onForget={(word) => void forget([word], t('options.forgottenWord', { word }))}
        />
      )}
      <div class="buttons">
        <button
          type="button"
          disabled={words.length === 0}
          onClick={() => void forget('all', t('options.forgotten'))}
        >
          {t('options.forget')}
        </button>
      </div>
      {undoLine}
    </div>
  );
}

const mostSitesFirst = (words: readonly LearnedWord[]): LearnedWord[] =>
  [...words].sort(
    ([one, sites], [other, others]) => others.length - sites.length || one.localeCompare(other),
  );

function LearnedWords({ words, onForget }: { words: readonly LearnedWord[]; onForget(word: string): void }) {
  const { t } = useTexts();
  return (
    <table>
      <thead>
        <tr>
          <th>{t('options.learnedWord')}</th>
          <th>{t('options.learnedSites')}</th>
          <th>
            <span class="unseen">{t('options.forgetWord')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {words.map(([word, sites]) => (
          <tr key={word}>
            <td>
              <bdi>{word}</bdi>
            </td>
            <td>
              <LearnedSites sites={sites} />
            </td>
            <td>
              <button type="button" onClick={() => onForget(word)}>
                {t('options.forgetWord')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LearnedSites({ sites }: { sites: LearnedWord[1] }) {
  const { t, number } = useTexts();
  return (
    <ul class="sites-of-word">
      {sites.map(([site, titles, brands]) => (
        <li key={site}>
          <bdi>{site === ONE_SITE_BEFORE ? t('options.learnedBefore') : site}</bdi>{' '}
          {t('options.learnedTitles', { titles: number(titles), brands: number(brands) }, titles)}
        </li>
      ))}
    </ul>
  );
}
