/** Whether a listing's address is one that a browser opens: rows of a file may have none. */
export const isAddress = (url: string): boolean => /^https?:/i.test(url);
