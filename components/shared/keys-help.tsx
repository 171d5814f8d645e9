import { KEYS, type KeyOf } from './keys';
import { useTexts } from './texts-context';

/** The keyboard map as a table of keys and what they do. */
export function KeysHelp({ keys = KEYS }: { keys?: readonly KeyOf<string>[] }) {
  const { t } = useTexts();
  return (
    <dl class="keys">
      {keys.map(({ command, shown, text }) => (
        <div key={command}>
          <dt>
            {shown.split('  ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
