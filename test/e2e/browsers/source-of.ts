/**
 * The source of a function that is to run elsewhere. Programs started by tsx carry calls of `__name` in it, which name
 * functions and exist where it was compiled only; whoever runs it elsewhere needs one.
 */
export function sourceOf(script: (...given: never[]) => unknown): string {
  return `((__name) => ${script})((named) => named)`;
}
