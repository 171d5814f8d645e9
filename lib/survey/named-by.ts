/** Whether an address contains an offer's number, and not as part of a longer one. O(address). */
export function isNamedBy(url: URL, id: string): boolean {
  if (id.length < 4) return false;
  const address = decoded(`${url.pathname}${url.search}`);
  for (let at = address.indexOf(id); at >= 0; at = address.indexOf(id, at + 1)) {
    const around = `${address[at - 1] ?? ''}${address[at + id.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // An address in another encoding is used as it is.
    return address;
  }
}
