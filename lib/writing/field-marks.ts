import { type Badge, badgeMaker } from '../highlight/badge';
import { keepBadgesPlaced } from '../highlight/badge-places';
import { type CardOpener, openerOf } from '../highlight/card-opener';
import type { CardWindows, Draw } from '../highlight/card-window';
import { createOverlays, type Overlay } from '../highlight/overlay';
import type { Translate } from '../locales/create-translate';
import { failureOf, failureText } from '../locales/failure';
import { fieldSpot } from './field-spot';
import type { FoundField } from './find-fields';
import type { FieldMarks } from './keep-checked';
import { drawFieldSign, type FieldSign } from './signs';
import { statusIn } from './status';

/** The dependencies of marks beside fields. */
export interface MarkServices {
  /** The sheet of a mark's shadow root. */
  styles: string;
  t: Translate;
  cardWindow(): Promise<CardWindows>;
  /** Draws what was found in a field; undefined if there is nothing to explain. */
  explanation(...told: Parameters<FieldMarks['tell']>): (() => Promise<Draw>) | undefined;
  /** Draws a sentence if there is nothing to explain. */
  plain(words: string): Draw;
}

/** A field's mark, and what it currently says. */
interface Mark {
  overlay: Overlay;
  badge: Badge;
  window: CardOpener;
  life: AbortController;
  explain: () => Promise<Draw>;
}

/**
 * Draws one mark beside each field in which something is written, in a layer of ours over the page (`createOverlays`). The
 * mark is there whatever was found, so that the page reads no verdict from where it is; it has no relation to the field's
 * own nodes, and takes the focus only where a person gives it.
 */
export function createFieldMarks(
  document: Document,
  services: MarkServices,
  signal: AbortSignal,
): FieldMarks {
  const { t } = services;
  const overlays = createOverlays(services.styles);
  const places = keepBadgesPlaced(document.defaultView!, fieldSpot);
  const createBadge = badgeMaker(document);
  const marks = new Map<FoundField, Mark>();

  function markOf(field: FoundField): Mark {
    const overlay = overlays.over(field.element);
    const known = marks.get(field);
    if (known?.overlay === overlay) return known;
    if (known) remove(field);
    const mark = draw(field, overlay);
    marks.set(field, mark);
    return mark;
  }

  function draw({ element }: FoundField, overlay: Overlay): Mark {
    const badge = createBadge(overlay);
    const life = new AbortController();
    const on = { opened() {}, closed() {} };
    const make = async () =>
      (await services.cardWindow())({
        badge,
        listing: element,
        load: () => mark.explain(),
        on,
        signal: life.signal,
      });
    const window = openerOf(badge, make, life.signal);
    const mark: Mark = { overlay, badge, window, life, explain: async () => services.plain('') };
    overlay.layer.append(badge.box);
    places.keep(element, overlay, badge, () => undefined);
    return mark;
  }

  /** `isTold`: assistive technology announces it at once, and not only when a person reaches the mark. */
  function say(field: FoundField, sign: FieldSign, label: string, isTold: boolean): Mark {
    const mark = markOf(field);
    const { button } = mark.badge;
    const named = t('writing.ofField', { field: t(`writing.field.${field.kind}`), label });
    if (button.dataset.level !== sign) button.replaceChildren(drawFieldSign(document, sign));
    button.dataset.level = sign;
    button.title = named;
    if (button.getAttribute('aria-label') === named) return mark;
    button.setAttribute('aria-label', named);
    // An open card is about words that are no longer there.
    mark.window.close();
    if (isTold) statusIn(mark.overlay).say(named);
    return mark;
  }

  function sayPlainly(field: FoundField, sign: FieldSign, words: string, isTold: boolean): void {
    const mark = say(field, sign, words, isTold);
    mark.explain = async () => services.plain(words);
  }

  function remove(field: FoundField): void {
    const mark = marks.get(field);
    if (!mark) return;
    marks.delete(field);
    mark.life.abort();
    places.release(field.element);
    mark.badge.box.remove();
  }

  signal.addEventListener('abort', () => {
    for (const field of [...marks.keys()]) remove(field);
    places.stop();
    overlays.remove();
  });

  return {
    wait: (field) => sayPlainly(field, 'waiting', t('writing.waiting'), false),
    tell(field, verdict, draft) {
      const { level, label } = verdict[field.kind];
      const explain = services.explanation(field, verdict, draft);
      if (!explain || level === 'clear') return sayPlainly(field, 'nothing', label, true);
      say(field, level, label, true).explain = explain;
    },
    fail(field, error) {
      const problem = failureText(failureOf(error), t);
      sayPlainly(field, 'failed', t('writing.failed', { problem }), true);
    },
    remove,
    stand() {
      overlays.putBack();
      for (const field of [...marks.keys()]) markOf(field);
      places.follow();
    },
  };
}
