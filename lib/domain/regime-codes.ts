/** Parses "CN, US" into codes. `own` names no customs and restricts nothing. */
export function regimeCodes(text: string): string[] {
  return text
    .split(/[\s,;，；、|]+/)
    .map((code) => code.toUpperCase())
    .filter((code) => code !== '' && code !== 'OWN');
}
