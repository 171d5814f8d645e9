/** Second-level labels under which countries register names: `shop.co.uk` is a registered name. */
const PUBLIC = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'or', 'org']);

/**
 * The part of a host name that its owner had to register: `shop.example` for `a.b.shop.example`. Anyone can create
 * hosts below it without limit, so they are one site. If it is unclear which part was registered, the choice errs
 * towards too many hosts in one site. Names without a dot stay as they are. O(length).
 */
export function registeredName(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', country = ''] = labels.slice(-2);
  const own = country.length === 2 && PUBLIC.has(second) ? 3 : 2;
  return labels.slice(-own).join('.');
}
