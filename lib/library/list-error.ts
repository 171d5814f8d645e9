/** Why a list could not be opened, in one sentence for a person. */
export class ListError extends Error {
  override name = 'ListError';
}
