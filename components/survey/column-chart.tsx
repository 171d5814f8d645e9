import { useTexts } from '../shared/texts-context';

/** One column: what it stands for, and how many. */
export interface Column {
  label: string;
  count: number;
}

const HEIGHT = 96;
const WIDTH = 480;
/** Room below the columns for the first and the last label. */
const FOOT = 18;

/** Counts as columns, drawn as SVG in the page's own colours; the same numbers stand in a table below. */
export function ColumnChart({ question, columns }: { question: string; columns: readonly Column[] }) {
  const { t, number } = useTexts();
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const step = WIDTH / Math.max(1, columns.length);
  const all = columns.reduce((sum, { count }) => sum + count, 0);
  const title = t('survey.tableOf', { question, count: number(all) });
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} class="columns" role="img" aria-label={title}>
        {columns.map(({ label, count }, at) => (
          <rect
            key={label}
            x={at * step + step * 0.1}
            y={HEIGHT - (count / most) * HEIGHT}
            width={step * 0.8}
            height={(count / most) * HEIGHT}
          />
        ))}
        <line x1={0} y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        {columns.length > 0 && (
          <text x={0} y={HEIGHT + 14}>
            {columns[0]!.label}
          </text>
        )}
        {columns.length > 1 && (
          <text x={WIDTH} y={HEIGHT + 14} text-anchor="end">
            {columns.at(-1)!.label}
          </text>
        )}
      </svg>
      <details>
        <summary>{t('survey.asTable')}</summary>
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('survey.value')}</th>
              <th scope="col">{t('survey.offersColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
