import type { Listing } from './listing';
import { screen } from './screen';
import type { Screening, ScreeningList } from './screening';
import { showBySensitivity } from './settings/sensitivity';
import type { Settings } from './settings/settings';
import { nextSteps } from './verdict/next/next-steps';

/** The day to judge by, `YYYY-MM-DD`, and the language to explain in: "en" or "zh_CN". */
export interface Occasion {
  on: string;
  locale: string;
}

/**
 * Screens listings the way one person wants it: their own marks and policy in the verdict, what their sensitivity
 * shows, and on that the next steps of their role. Pure but for the rows it asks of the lists: the background, the
 * options' preview and the bulk check's worker all screen through here.
 */
export async function screenFor(
  { policy, own, sensitivity, role }: Settings,
  listings: readonly Listing[],
  lists: readonly ScreeningList[],
  { on, locale }: Occasion,
): Promise<Screening[]> {
  const screenings = await screen(listings, lists, { on, policy, own, locale, all: true });
  return screenings.map((screening) => {
    const { findings, ...rest } = showBySensitivity(screening, sensitivity);
    return {
      ...rest,
      findings: findings.map((finding) => {
        const next = finding.shown ? nextSteps(finding, role, locale).map(({ text }) => text) : [];
        return next.length > 0 ? { ...finding, next } : finding;
      }),
    };
  });
}
