/** "CN, US" as codes. `own` names no customs and confines nothing. */
export function regimeCodes(text: string): string[] {
  return text
    .split(/[\s,;，；、|]+/)
    .map((code) => code.toUpperCase())
    .filter((code) => code !== '' && code !== 'OWN');
}
