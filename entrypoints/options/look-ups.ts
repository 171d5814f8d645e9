import type { LookUpServices, LookUpStarted } from '../../components/options/look-ups/look-up-services';
import type { LookUpRegister } from '../../components/options/look-ups/registers';
import { saveFile } from '../../components/shared/save-file';
import { browser } from '../../lib/browser';
import { today } from '../../lib/domain/day';
import { forgetKept } from '../../lib/look-ups/kept/keep';
import { addWords, hideWord, tellNothingFound, wordsIn } from '../../lib/look-ups/kept/tell';

const MIME = { csv: 'text/csv', txt: 'text/plain' } as const;

/** The options' actions on the query list. */
export const lookUpServices: LookUpServices = {
  onLookUp: lookUp,
  onCopyWords: (text) => navigator.clipboard.writeText(text),
  onTellNothing: (word, regime) => tellNothingFound(word, regime, today()),
  onHideWord: hideWord,
  onShowWord: (word) => addWords([word]),
  async onAddWords(text) {
    const words = wordsIn(text);
    return { count: words.length, undo: await addWords(words) };
  },
  onForgetPageBrands: () => forgetKept('counted page '),
  onSaveChecklist: (text, kind, regime) =>
    saveFile(new Blob([text], { type: MIME[kind] }), `recordal-lens-look-up-${regime}-${today()}.${kind}`),
};

/** Copies first: the register's page takes the focus, and with it the permission to write to the clipboard. */
async function lookUp(word: string, register: LookUpRegister | undefined): Promise<LookUpStarted> {
  const copied = await navigator.clipboard.writeText(word).then(
    () => true,
    () => false,
  );
  if (register?.address) await browser.tabs.create({ url: register.address });
  if (!copied) return 'not-copied';
  return register?.address ? 'opened' : 'copied';
}
