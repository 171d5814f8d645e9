/** Word that goes to every other page and worker of the extension, and to other open channels of this one. */
export interface News<Word> {
  tell(word: Word): void;
  /** Hears what is told elsewhere, until the returned function is called. */
  hear(told: (word: Word) => void): () => void;
}

/** News under a name; nothing is kept open between two words. Words are copied as `structuredClone` copies. */
export function newsOf<Word = null>(name: string): News<Word> {
  return {
    tell(word) {
      const channel = new BroadcastChannel(name);
      channel.postMessage(word);
      channel.close();
    },
    hear(told) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }: MessageEvent<Word>) => told(data);
      return () => channel.close();
    },
  };
}
