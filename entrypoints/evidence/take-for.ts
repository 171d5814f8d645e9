import type { EvidenceState } from '../../components/evidence/state';
import { browser } from '../../lib/browser';
import { captureInTab } from '../../lib/capture/in-tab';
import { NotTaken, takeEvidence } from '../../lib/capture/take';
import { failureOf, failureText } from '../../lib/locales/failure';
import { t } from '../../lib/locales/i18n';
import { readEveryLanguage } from '../../lib/locales/translate';
import type { EvidenceWish } from '../../lib/surfaces/evidence-wish';
import { opened } from './opened';

/** Takes evidence while its page stays in front, then comes to the front with the result. */
export async function takeFor(wish: EvidenceWish): Promise<EvidenceState> {
  const state = await taken(wish);
  const here = await browser.tabs.getCurrent();
  if (here?.id !== undefined) await browser.tabs.update(here.id, { active: true });
  return state;
}

async function taken(wish: EvidenceWish): Promise<EvidenceState> {
  try {
    // Evidence is written in every language.
    await readEveryLanguage();
    const { bytes, name } = await takeEvidence(wish, captureInTab(wish.tabId));
    // A package that fails its own verification is not offered.
    const state = await opened(name, bytes, true);
    if (state.is !== 'open' || !(await browser.tabs.get(wish.tabId)).incognito) return state;
    return { is: 'open', evidence: { ...state.evidence, ofPrivate: true } };
  } catch (error) {
    return { is: 'failed', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NotTaken && error.why !== 'picture') return t(`evidence.failed.${error.why}`);
  return t('evidence.failed.picture', { reason: failureText(failureOf(error), t) });
}
