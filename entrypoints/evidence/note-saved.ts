import type { OpenEvidence } from '../../components/evidence/state';
import { privateWindow } from '../../lib/surfaces/private-window';
import { noteEvidence } from '../../lib/survey/note-evidence';
import { openSurvey } from '../../lib/survey/store';

/**
 * Notes with the survey's sighting of the offer, if there is one, that a package was taken and saved; never from a
 * private window. Never rejects: the package is saved whether or not that was noted.
 */
export async function noteSaved({ name, result, taken, ofPrivate }: OpenEvidence): Promise<void> {
  if (!taken || ofPrivate || privateWindow.isHere()) return;
  const { facts, digest } = result;
  const store = openSurvey();
  try {
    await noteEvidence(store, facts.listing, { at: facts.taken.utc, digest, file: name });
  } catch (error) {
    console.warn('that evidence was saved was not noted with the survey', error);
  } finally {
    await store.close();
  }
}
