import { useTexts } from '../texts-context';

export interface CharsetChoiceProps<Charset extends string> {
  /** The one that the file was read in. */
  read: Charset;
  /** The one that a person chose; none where it was detected. */
  chosen: Charset | undefined;
  charsets: readonly Charset[];
  onChoose(charset: Charset | undefined): void;
}

/** In which charset a file was read, to be put right where its letters look wrong. */
export function CharsetChoice<Charset extends string>(props: CharsetChoiceProps<Charset>) {
  const { read, chosen, charsets, onChoose } = props;
  const { t } = useTexts();
  return (
    <label>
      {t('import.charset')}
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(charsets.find((one) => one === event.currentTarget.value))}
      >
        <option value="">{t('import.detected', { charset: read.toUpperCase() })}</option>
        {charsets.map((one) => (
          <option key={one} value={one}>
            {one.toUpperCase()}
          </option>
        ))}
      </select>
    </label>
  );
}
