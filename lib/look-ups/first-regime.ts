import type { Answers } from './answers';

/** The regime in which most searches were made; `otherwise` if there were none. */
export function firstRegime({ exact }: Answers, otherwise: string): string {
  const searches = new Map<string, number>();
  for (const answers of exact.values())
    for (const { regime } of answers) searches.set(regime, (searches.get(regime) ?? 0) + 1);
  const [most] = [...searches].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? otherwise;
}
