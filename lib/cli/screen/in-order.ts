/**
 * Hands on what becomes ready in any order in the order in which it was asked for, so many pieces under way at most.
 * The first failure, of a piece or of handing it on, ends it all.
 */
export class InOrder<Piece> {
  #last: Promise<void> = Promise.resolve();
  #underWay = 0;
  #room: (() => void) | undefined;
  readonly #failed: Promise<never>;
  #fail: (reason: unknown) => void = () => {};

  constructor(
    private readonly most: number,
    private readonly handOn: (piece: Piece) => Promise<void>,
  ) {
    this.#failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // Told to whoever waits; nobody may be waiting at that moment.
    this.#failed.catch(() => {});
  }

  /** Takes a piece that will be ready some time. */
  add(piece: Promise<Piece>): void {
    this.#underWay += 1;
    piece.catch(this.#fail);
    this.#last = this.#last.then(async () => {
      await this.handOn(await piece);
      this.#underWay -= 1;
      this.#room?.();
    });
    this.#last.catch(this.#fail);
  }

  get full(): boolean {
    return this.#underWay >= this.most;
  }

  /** Resolves when there is room for another piece; rejects with what failed. */
  async room(): Promise<void> {
    while (this.full)
      await this.orFail(
        new Promise<void>((resolve) => {
          this.#room = resolve;
        }),
      );
  }

  /** Resolves when all is handed on; rejects with what failed. */
  end(): Promise<void> {
    return this.orFail(this.#last);
  }

  /** Another wait, which a failure ends. */
  orFail<T>(wait: Promise<T>): Promise<T> {
    return Promise.race([wait, this.#failed]);
  }
}
