import { useTexts } from '../texts-context';
import { TABLES } from './file-choice';
import { FilePicker, type FilePickerProps } from './file-picker';

/** Choose a file of listings, or paste their titles. */
export function ListingPicker(
  props: Pick<FilePickerProps, 'choose' | 'paste' | 'take' | 'onFile' | 'onPaste'>,
) {
  const { t } = useTexts();
  return (
    <FilePicker
      accept={TABLES}
      chooseHow={t('bulk.chooseHow')}
      pastePlaceholder={t('bulk.pastePlaceholder')}
      {...props}
    />
  );
}
