/** Today by this machine's calendar, `YYYY-MM-DD`. */
export function today(): string {
  // Swedish writes dates the way ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}
