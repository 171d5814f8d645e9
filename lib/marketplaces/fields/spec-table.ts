import type { JoinedText } from '../reading';
import type { SpecRule } from '../site';
import { brandIn, isBrandLabel, labelledBrand } from './brand-text';
import { joinText } from './joined-text';

const MOST_ROWS = 400;

/** The brand that a specification table names, whatever the page's language. */
export function readSpecBrand(document: Document, rules: SpecRule[] | undefined): JoinedText | undefined {
  for (const rule of rules ?? []) {
    for (const row of [...document.querySelectorAll(rule.row)].slice(0, MOST_ROWS)) {
      const brand = brandOfRow(row, rule);
      if (brand) return brand;
    }
  }
  return undefined;
}

function brandOfRow(row: Element, rule: SpecRule): JoinedText | undefined {
  if (!rule.label || !rule.value) return labelledBrand(joinText(row));
  // A row may hold several pairs.
  const at = [...row.querySelectorAll(rule.label)].findIndex((label) => isBrandLabel(joinText(label).text));
  const value = row.querySelectorAll(rule.value)[at];
  return value && brandIn(joinText(value));
}
