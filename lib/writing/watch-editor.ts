import { loadPart } from '../content/page-parts';
import { onMove, onReturn, type ScriptLife } from '../content/script-life';
import type { Draw } from '../highlight/card-window';
import { t } from '../locales/i18n';
import { observeMessage } from '../messages/observe-message';
import type { WritingSettings } from '../messages/protocol';
import { ask } from '../messages/send';
import { centreAt } from '../seller-centres/centre-at';
import { explainField } from './explain-field';
import { createFieldMarks } from './field-marks';
import { findFields } from './find-fields';
import { followFields } from './follow-fields';
import { keepChecked } from './keep-checked';

/**
 * Checks the title and brand fields of a seller centre's editor while they are written, until the script's life ends
 * or the person switches it off. The page may navigate to an editor, and away from it, without loading.
 */
export async function watchEditor(styles: string, life: ScriptLife): Promise<void> {
  const centre = centreAt(location);
  let settings = await settingsHere();
  if (!centre || !settings.on || life.signal.aborted) return;
  const page = new AbortController();
  const { signal } = page;
  life.signal.addEventListener('abort', () => page.abort());

  const marks = createFieldMarks(
    document,
    {
      ...{ styles, t, plain },
      cardWindow: () => loadPart('card-window'),
      explanation: (...told) => explainField(...told, settings.role),
    },
    signal,
  );
  const isEditor = () => centre.editor.test(location.pathname);
  const checked = keepChecked(
    {
      find: () => (isEditor() ? findFields(follower.roots(), centre) : []),
      judge: (draft) => ask('draft', draft),
      marks,
    },
    signal,
  );
  const follower = followFields(document, checked, signal);

  async function recheck(): Promise<void> {
    settings = await settingsHere();
    if (settings.on && life.isValid) checked.recheck();
    else page.abort();
  }

  const silence = observeMessage('recheck', () => void recheck());
  signal.addEventListener('abort', silence);
  let address = location.href;
  function moved(): void {
    if (signal.aborted || location.href === address) return;
    address = location.href;
    checked.look();
  }
  onMove(moved, life);
  onReturn(() => void recheck(), life);
  checked.look();
}

/** If permission cannot be asked for, it counts as refused: a script whose extension is gone looks at nothing. */
async function settingsHere(): Promise<WritingSettings> {
  try {
    const settings = await ask('writing', null);
    globalThis.recordalLensTexts = settings.texts;
    return settings;
  } catch {
    return { on: false, role: 'seller' };
  }
}

/** A sentence in place of an explanation. */
function plain(words: string): Draw {
  return (stage) => {
    const said = stage.ownerDocument.createElement('p');
    Object.assign(said, { className: 'apology', tabIndex: -1, textContent: words });
    said.dataset.firstFocus = '';
    said.dir = t('textDirection');
    stage.append(said);
    return () => said.remove();
  };
}
