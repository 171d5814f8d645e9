/** A stored value that is created on first use: a worker that has just started waits for none that it does not need. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
