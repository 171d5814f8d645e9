import { useTexts } from '../shared/texts-context';

const POINTS = ['reads', 'keeps', 'sends', 'permissions', 'erase'] as const;

/** What the extension reads, stores and sends, in the words of the stores' privacy forms. */
export function Privacy() {
  const { t } = useTexts();
  return (
    <main class="privacy">
      <h1>{t('about.privacy')}</h1>
      {POINTS.map((point) => (
        <section key={point}>
          <h2>{t(`privacy.${point}`)}</h2>
          <p>{t(`privacy.${point}Text`)}</p>
        </section>
      ))}
    </main>
  );
}
