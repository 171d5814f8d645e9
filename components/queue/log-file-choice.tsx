import { useRef } from 'preact/hooks';

/** A button that asks for a file and hands it on; the same file can be chosen again. */
export function LogFileChoice({ text, onFile }: { text: string; onFile(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {text}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={text}
        accept=".jsonl,application/jsonl"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
