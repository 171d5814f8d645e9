/**
 * Remembers an object and the objects in it as they are, and gives how to put them back: what was added leaves, what was
 * put in the place of another or taken away is there again. What functions and lists hold inside is theirs.
 */
export function rememberInterface(root: object): () => void {
  const remembered = new Map<object, PropertyDescriptorMap>();
  const remember = (one: object): void => {
    if (remembered.has(one)) return;
    const properties = Object.getOwnPropertyDescriptors(one) as PropertyDescriptorMap;
    remembered.set(one, properties);
    for (const { value } of Object.values(properties)) if (isInterface(value)) remember(value);
  };
  remember(root);
  return () => {
    for (const [one, properties] of remembered) {
      for (const name of Reflect.ownKeys(one))
        if (!Object.hasOwn(properties, name)) Reflect.deleteProperty(one, name);
      Object.defineProperties(one, properties);
    }
  };
}

/** An object that holds functions by their names, as an extension's interface does. */
function isInterface(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
