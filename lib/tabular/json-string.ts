/** Where a string of JSON ends, behind its closing quote; `from` is at the opening one. A quote behind an odd number of backslashes is part of it. O(length). */
export function afterString(json: string, from: number): number {
  for (let at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (json[at - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
  return json.length;
}
