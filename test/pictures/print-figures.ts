import { COPY_FROM } from '../../lib/pictures/figures/copies';
import { type Compared, comparedWithAll, recordedOnes } from './figure-accuracy';
import { DISTORTIONS } from './figures-drawn';
import { badgeAmongOthers, CHANGES, shapesAmongOthers } from './look-alikes';

/** The bound was set on figures 0 to 19 of both sorts. Nobody had looked at these before they told what it is worth. */
const FRESH = [100, 107, 114, 121, 128];
/** Figures of each sort in a register. */
const OF_A_SORT = 7;

/**
 * `npm run accuracy:figures`: seventy figures, half of them shapes and half badges with letters, in five registers of fourteen. Their
 * copies and look-alikes are compared with all of their register; prints the table of lib/pictures/PICTURES.md, with every
 * copy missed and everything taken for a copy. With the first number of a register, and perhaps a sort, looks at those alone:
 * what several processes print adds up.
 */
async function printFigures(): Promise<void> {
  const [register, sort = ''] = process.argv.slice(2);
  const all: Compared[] = [];
  for (const first of register === undefined ? FRESH : [Number(register)]) {
    const numbers = Array.from({ length: OF_A_SORT }, (_, at) => first + at);
    const figures = [];
    for (const draw of [shapesAmongOthers, badgeAmongOthers])
      for (const number of numbers) figures.push({ number, ...(await draw(number)) });
    const recorded = await recordedOnes(figures);
    for (const figure of figures.filter(({ name }) => name.startsWith(sort))) {
      const compared = await comparedWithAll(figure, figure.number * 10, recorded);
      printErrors(figure.name, compared);
      all.push(...compared);
    }
  }
  printTable(all);
}

const isTaken = ({ least }: Compared) => least >= COPY_FROM;

function printErrors(name: string, compared: readonly Compared[]): void {
  const wrong = compared.filter((one) => isTaken(one) !== (one.sort === 'copy'));
  console.log(`${name}: ${compared.length} comparisons, ${wrong.length} wrong`);
  for (const { figure, sort, how, least } of wrong)
    console.log(`  ${sort === 'copy' ? 'missed' : 'false'}: ${figure}: ${sort}, ${how}: ${least.toFixed(2)}`);
}

function printTable(compared: readonly Compared[]): void {
  const row = (name: string, some: readonly Compared[]) =>
    console.log(`| ${name} | ${some.filter(isTaken).length} of ${some.length} |`);
  const copies = compared.filter(({ sort }) => sort === 'copy');
  const alike = compared.filter(({ sort }) => sort === 'look-alike');
  for (const way of DISTORTIONS)
    row(
      way,
      copies.filter(({ how }) => how === way),
    );
  row('all copies', copies);
  for (const change of CHANGES)
    row(
      change,
      alike.filter(({ how }) => how === change),
    );
  row('all look-alikes', alike);
  row(
    'other figures',
    compared.filter(({ sort }) => sort === 'another'),
  );
}

await printFigures();
