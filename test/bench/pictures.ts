import { openPictureReading } from '../../lib/cli/pictures/reader';
import { recordedFigure } from '../../lib/pictures/figures/recorded';
import { figureDrawing, recordedPicture } from '../pictures/figures-drawn';
import { KINDS, labelledPicture } from '../pictures/labelled';

/** Pictures that are read one after the other, each another one, and recorded figures that are looked for in each. */
const PICTURES = 200;
const FIGURES = 60;
/** Memory is told each time so many were read. */
const EVERY = 25;

const MEGABYTE = 1 << 20;

/**
 * `npm run bench:pictures`: what reading pictures takes, in memory and time of a processor. Memory is that of the whole process, the
 * drawing of the pictures included: it must not grow with their number. Takes some minutes.
 */
async function printCosts(): Promise<void> {
  const before = process.memoryUsage.rss();
  const reading = await openPictureReading();
  const figures = [];
  for (let number = 0; number < FIGURES; number++) {
    const figure = recordedFigure(await reading.decode(await recordedPicture(figureDrawing(number))));
    if (figure) figures.push({ ...figure, list: 'bench', row: number, recordNo: `T${number}` });
  }
  const opened = process.memoryUsage.rss();
  console.log(`before ${inMegabytes(before)}, opened with ${figures.length} figures ${inMegabytes(opened)}`);
  await readThem(reading.reader(figures));
  console.log(`at most ${inMegabytes(process.resourceUsage().maxRSS * 1024)}`);
}

async function readThem(read: ReturnType<Awaited<ReturnType<typeof openPictureReading>>['reader']>) {
  let [seconds, highest] = [0, 0];
  for (let number = 0; number < PICTURES; number++) {
    const { bytes } = await labelledPicture(KINDS[number % KINDS.length]!, 100 + number);
    const start = process.cpuUsage();
    await read(bytes);
    const { user, system } = process.cpuUsage(start);
    seconds += (user + system) / 1_000_000;
    highest = Math.max(highest, process.memoryUsage.rss());
    if ((number + 1) % EVERY > 0) continue;
    console.log(
      `${number + 1} read: at most ${inMegabytes(highest)}, ${(seconds / EVERY).toFixed(2)} s of a processor each`,
    );
    [seconds, highest] = [0, 0];
  }
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;

await printCosts();
