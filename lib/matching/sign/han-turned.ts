/**
 * The orders from which a sign's characters may have come, each written into `into`: neighbours have changed places (飘香飘 for
 * 香飘飘), or the halves (可乐可口). `inSign`: so have halves of which one is longer (月亮蓝 for 蓝月亮), and beside two of the same the
 * other stands twice (娃娃哈 for 娃哈哈). O(characters²).
 */
export function eachTurned(units: Uint16Array, into: Uint16Array, inSign: boolean, visit: () => void): void {
  const { length } = units;
  const visitWith = (at: number, before: number, behind: number) => {
    into.set(units);
    into[at - 1] = before;
    into[at] = behind;
    visit();
  };
  for (let at = 1; at < length; at++) {
    const [before, behind] = [units[at - 1]!, units[at]!];
    if (before !== behind) visitWith(at, behind, before);
    else if (inSign) {
      if (at > 1) visitWith(at, units[at - 2]!, behind);
      if (at + 1 < length) visitWith(at, before, units[at + 1]!);
    }
  }
  if (length % 2 === 1 && !inSign) return;
  for (let turnedAt = length >> 1; turnedAt <= (length + 1) >> 1; turnedAt++) {
    into.set(units.subarray(turnedAt));
    into.set(units.subarray(0, turnedAt), length - turnedAt);
    visit();
  }
}
