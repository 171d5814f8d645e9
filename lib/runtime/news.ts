/** Messages to every other page and worker of the extension, and to this one's other open channels. */
export interface News<Word> {
  tell(word: Word): void;
  /** Listens to messages from elsewhere, until the returned function is called. */
  hear(told: (word: Word) => void): () => void;
}

/** A channel under a name; nothing stays open between two messages. Messages are copied as `structuredClone` copies. */
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
