/** Numbers of 32 bits, one after the other; grown by doubling. A million of them in an array of numbers cost four times as much. */
export class Column {
  length = 0;
  #numbers = new Uint32Array(256);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length++] = number;
  }

  at(i: number): number {
    return this.#numbers[i]!;
  }

  /** The numbers, without the room to grow. */
  packed(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}
