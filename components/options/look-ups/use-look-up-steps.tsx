import { useState } from 'preact/hooks';
import type { Undo } from '../../../lib/domain/undo';
import { useTexts } from '../../shared/texts-context';
import { useUndo } from '../../shared/use-undo';
import type { WordActions } from './look-up-row';
import type { LookUpServices } from './look-up-services';
import type { LookUpRegister } from './registers';

const STARTED = {
  opened: 'toLookUp.opened',
  copied: 'toLookUp.copied',
  'not-copied': 'toLookUp.notCopied',
} as const;

/** The steps on the query list of a register: each says what it did, and those that store something can be taken back. */
export function useLookUpSteps(services: LookUpServices, register: LookUpRegister) {
  const { t, number } = useTexts();
  const undo = useUndo();
  const [statusText, setStatusText] = useState('');
  const { regime } = register;

  /** Whether it was stored. */
  async function step(doing: () => Promise<{ said: string; undo: Undo }>): Promise<boolean> {
    setStatusText('');
    try {
      const done = await doing();
      undo.offer(done.said, done.undo);
      return true;
    } catch {
      setStatusText(t('toLookUp.notStored'));
      return false;
    }
  }
  const simple = (said: string, doing: () => Promise<Undo>) =>
    void step(async () => ({ said, undo: await doing() }));

  const actions: WordActions = {
    onLookUp: ({ word }) =>
      void services.onLookUp(word, register).then((started) => setStatusText(t(STARTED[started], { word }))),
    onNothing: ({ word }) =>
      simple(t('toLookUp.nothingSaid', { word }), () => services.onTellNothing(word, regime)),
    onHide: ({ word }) => simple(t('toLookUp.hidden', { word }), () => services.onHideWord(word)),
    onShow: ({ word }) => simple(t('toLookUp.shown', { word }), () => services.onShowWord(word)),
  };
  return {
    actions,
    add: (typed: string) =>
      step(async () => {
        const { count, undo } = await services.onAddWords(typed);
        return { said: t('toLookUp.added', { count: number(count) }, count), undo };
      }),
    forgetPages: () => simple(t('toLookUp.forgotten'), services.onForgetPageBrands),
    copy: (words: readonly string[]) =>
      void services.onCopyWords(words.join('\n')).then(
        () => setStatusText(t('toLookUp.copiedAll', { count: number(words.length) }, words.length)),
        () => setStatusText(t('toLookUp.notCopiedAll')),
      ),
    said: (
      <>
        {undo.undoLine}
        <p role="status">{statusText}</p>
      </>
    ),
  };
}
