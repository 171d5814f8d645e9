/**
 * The values of a union of strings, for code that has to know them at run time. A record, so that the compiler refuses
 * a list that leaves one out: `valuesOf<Side>({ left: true, right: true })`.
 */
export function valuesOf<Value extends string>(all: Readonly<Record<Value, true>>): Value[] {
  return Object.keys(all) as Value[];
}
