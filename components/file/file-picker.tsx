import { useRef } from 'preact/hooks';

export interface FilePickerProps {
  /** File name endings, as the browser's file dialogue takes them. */
  accept: string;
  choose: string;
  chooseHow: string;
  paste: string;
  pastePlaceholder: string;
  /** What the button beside pasted text says. */
  take: string;
  onFile(file: File): void;
  onPaste(text: string): void;
}

/** Choose a file or paste its text. What a dropped file does, the page around it says. */
export function FilePicker(props: FilePickerProps) {
  const pasted = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    const text = pasted.current?.value.trim();
    if (text) props.onPaste(text);
  };
  return (
    <div class="file-picker">
      <label class="drop">
        <input
          type="file"
          class="unseen"
          accept={props.accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) props.onFile(file);
            // The same file may be chosen again, once it was put right.
            event.currentTarget.value = '';
          }}
        />
        <b>{props.choose}</b>
        <span>{props.chooseHow}</span>
      </label>
      <label class="paste">
        {props.paste}
        <textarea ref={pasted} rows={4} spellcheck={false} placeholder={props.pastePlaceholder} />
      </label>
      <button type="button" class="primary" onClick={take}>
        {props.take}
      </button>
    </div>
  );
}
