import { defineUnlistedScript } from '#imports';
import { writingStyles } from '../components/in-page/writing-styles';
import { beginLife, idleMoment, onceShown } from '../lib/content/script-life';
import { takeOffLeft } from '../lib/highlight/take-off-left';
import { watchEditor } from '../lib/writing/watch-editor';

/** The check while writing, on the pages of seller centres where a person switched it on. Loaded nowhere else. */
export default defineUnlistedScript(async () => {
  const life = beginLife('recordalLensWritingLife');
  await onceShown(life);
  // If a reader of the marketplace also runs here, it has done that already, and what it drew belongs to it.
  if (!globalThis.recordalLensLife) takeOffLeft(document);
  await idleMoment(life);
  await watchEditor(writingStyles, life);
});
