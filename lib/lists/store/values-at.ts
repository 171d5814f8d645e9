/**
 * What a store holds under each of some keys, in their order; undefined where it holds nothing. One promise for all of them: one
 * for each, as `idb` makes them, takes a worker that has just woken as long as the rest of reading them. Rejects where one cannot be read.
 */
export function valuesAt<Value>(
  store: IDBObjectStore,
  keys: readonly IDBValidKey[],
): Promise<(Value | undefined)[]> {
  if (keys.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const values = new Array<Value | undefined>(keys.length);
    let left = keys.length;
    for (const [at, key] of keys.entries()) {
      const request = store.get(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        values[at] = request.result;
        if (--left === 0) resolve(values);
      };
    }
  });
}
