import type { SurveyFacts } from '../../components/survey/services';
import type { Sighting } from '../../lib/survey/sighting';

/** What is shown about a sighting under the current settings; created once for them. */
export function toldNow<Told>(
  settings: () => SurveyFacts['settings'],
  make: (settings: SurveyFacts['settings']) => (sighting: Sighting) => Told,
): (sighting: Sighting) => Told {
  let made: { by: SurveyFacts['settings']; told: (sighting: Sighting) => Told } | undefined;
  return (sighting) => {
    const by = settings();
    if (made?.by !== by) made = { by, told: make(by) };
    return made.told(sighting);
  };
}
