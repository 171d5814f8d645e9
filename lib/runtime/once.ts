/** A value made on first use, and stored: a worker that has just woken waits for none that it does not need. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
