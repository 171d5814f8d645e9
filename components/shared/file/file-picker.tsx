import { useRef } from 'preact/hooks';
import { FileChoice } from './file-choice';

export interface FilePickerProps {
  /** File name endings, as the browser's file dialogue takes them. */
  accept: string;
  choose: string;
  chooseHow: string;
  paste: string;
  pastePlaceholder: string;
  /** The label of the button next to pasted text. */
  take: string;
  onFile(file: File): void;
  onPaste(text: string): void;
}

/** Choose or drop a file, or paste its text. */
export function FilePicker(props: FilePickerProps) {
  const pasted = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    const text = pasted.current?.value.trim();
    if (text) props.onPaste(text);
  };
  return (
    <div class="file-picker">
      <FileChoice class="drop" accept={props.accept} onFile={props.onFile}>
        <b>{props.choose}</b>
        <span>{props.chooseHow}</span>
      </FileChoice>
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
