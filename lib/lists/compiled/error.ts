/** Why a compiled list was refused, in one sentence for the person who opens it; nothing of it was used. */
export class CompiledListError extends Error {
  override name = 'CompiledListError';
  constructor(
    readonly failed: 'kind' | 'version' | 'cut' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}
