import { once } from '../../runtime/once';
import { fold } from './fold';
import type { Marker, MarkerFile } from './marker';
import ar from './markers/ar.json';
import cs from './markers/cs.json';
import da from './markers/da.json';
import de from './markers/de.json';
import el from './markers/el.json';
import en from './markers/en.json';
import es from './markers/es.json';
import fi from './markers/fi.json';
import fr from './markers/fr.json';
import he from './markers/he.json';
import hu from './markers/hu.json';
import id from './markers/id.json';
import it from './markers/it.json';
import ja from './markers/ja.json';
import ko from './markers/ko.json';
import ms from './markers/ms.json';
import nl from './markers/nl.json';
import no from './markers/no.json';
import pl from './markers/pl.json';
import pt from './markers/pt.json';
import ro from './markers/ro.json';
import ru from './markers/ru.json';
import sv from './markers/sv.json';
import th from './markers/th.json';
import tr from './markers/tr.json';
import uk from './markers/uk.json';
import vi from './markers/vi.json';
import zh from './markers/zh.json';
import { otherSenses } from './other-senses';
import { Phrases } from './phrases';

/** Checked against their schema by a test, not on every start of the worker. */
export const MARKER_FILES = [
  en,
  zh,
  ja,
  ko,
  es,
  fr,
  de,
  pt,
  ru,
  it,
  ar,
  cs,
  da,
  el,
  fi,
  he,
  hu,
  id,
  ms,
  nl,
  no,
  pl,
  ro,
  sv,
  th,
  tr,
  uk,
  vi,
] as unknown as readonly MarkerFile[];

export type { Marker };

/**
 * All languages at once: titles mix them, and a page seldom tells its own. One phrase can mean the same in
 * several ("replica"); its markers are kept together, so that what calls one off calls off all.
 */
export const markerPhrases = once(compileMarkers);

/** Accessories and parts, in every language. */
export const accessoryPhrases = once(() => compileWords((file) => file.accessories));

/** Last parts of accessories' names in languages that put words together: "Ersatz|akku". */
export const accessoryHeads = once(() => wordSet((file) => file.heads ?? []));

/** Words that make "for …" a public or a purpose. */
export const audience = once(() => wordSet((file) => file.audience));

/** Words that may be between "for" and a mark without spending the gap. */
export const connectors = once(() => wordSet((file) => file.connectors));

/** Phrases that say of goods of any kind what they fit: "compatible with", unlike "for". */
export const explicitPhrases = once(() => wordSet((file) => file.explicit.phrases));

/** The single words of fit, of goods and of lists in each language, folded: what tells languages of one script apart. */
export const languageWords = once(
  (): Readonly<Record<string, ReadonlySet<string>>> =>
    Object.fromEntries(MARKER_FILES.map((file) => [file.language, wordsOf(file)])),
);

function wordsOf({ markers, accessories, connectors, audience }: MarkerFile): ReadonlySet<string> {
  const fits = markers.filter(({ use }) => use === 'compatible').flatMap(({ phrases }) => phrases);
  return new Set(
    [...fits, ...accessories, ...connectors, ...audience].flatMap((text) => fold(text).split(' ')),
  );
}

function compileMarkers(): Phrases<readonly Marker[]> {
  const phrases = new Phrases<readonly Marker[]>((before, more) => [...before, ...more]);
  for (const markers of [...MARKER_FILES.map((file) => file.markers), otherSenses()])
    for (const marker of markers) {
      const folded = [withFoldedWords(marker)];
      for (const phrase of marker.phrases) phrases.add(phrase, folded);
    }
  return phrases;
}

/** The words that call a marker off, and those that it needs, are looked for in folded text. */
function withFoldedWords(marker: Marker): Marker {
  const { unless, only } = marker;
  if (!unless && !only) return marker;
  return {
    ...marker,
    ...(unless && { unless: unless.map((one) => ({ ...one, words: one.words.map(fold) })) }),
    ...(only && { only: only.map(fold) }),
  };
}

function compileWords(words: (file: MarkerFile) => readonly string[]): Phrases<true> {
  const phrases = new Phrases<true>();
  for (const word of MARKER_FILES.flatMap(words)) phrases.add(word, true);
  return phrases;
}

function wordSet(words: (file: MarkerFile) => readonly string[]): ReadonlySet<string> {
  return new Set(MARKER_FILES.flatMap(words).map(fold));
}
