/** Second labels below which countries give names to whoever asks: `shop.co.uk` is a name of its own. */
const PUBLIC = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'or', 'org']);

/**
 * The part of a host that its owner had to register: `shop.example` for `a.b.shop.example`. Hosts below it can be had
 * without end and are one site; where it is not known what had to be registered, too many hosts are one site rather
 * than too few. Names without a dot stay as they are. O(length).
 */
export function registeredName(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', country = ''] = labels.slice(-2);
  const own = country.length === 2 && PUBLIC.has(second) ? 3 : 2;
  return labels.slice(-own).join('.');
}
