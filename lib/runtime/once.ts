/** A value made when it is first asked for, and kept: a worker that has just woken waits for none that it does not need. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
