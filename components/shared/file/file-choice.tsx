import type { ComponentChildren } from 'preact';

/** Name endings of tables, as the browser's file dialogue takes them. */
export const TABLES =
  '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.docx,.json,.jsonl,.ndjson,.xml,.yml,.pdf,.parquet,.html,.htm,.mht,.mhtml,.gz,.zip';

export interface FileChoiceProps {
  class: string;
  /** Name endings, as the browser's file dialogue takes them. */
  accept: string;
  /** Called for each file that was chosen. */
  onFile(file: File): void;
  /** Several files may be chosen at once. */
  several?: boolean;
  disabled?: boolean;
  children: ComponentChildren;
}

/** What people see and press to choose a file; the field itself is there for the keyboard. */
export function FileChoice({
  class: className,
  accept,
  onFile,
  several = false,
  disabled = false,
  children,
}: FileChoiceProps) {
  return (
    <label class={className}>
      <input
        type="file"
        class="unseen"
        accept={accept}
        multiple={several}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          for (const file of currentTarget.files ?? []) onFile(file);
          // The same file may be chosen again, once it was put right.
          currentTarget.value = '';
        }}
      />
      {children}
    </label>
  );
}
