import type { Suggestion } from '../../wording/suggestion';

/** What JSON has of a suggestion: a title that is offered, or what is needed instead; nothing where neither is. */
export function printedSuggestion(suggestion: Suggestion | undefined) {
  if (suggestion?.kind === 'needed') return { needed: { need: suggestion.need, mark: suggestion.mark } };
  if (suggestion?.kind !== 'title') return {};
  const { kind: _, ...offered } = suggestion;
  return { suggestion: offered };
}

/** The same as the cells of two columns: the title, and what is needed instead. */
export function suggestionCells(suggestion: Suggestion | undefined): [title: string, needed: string] {
  if (suggestion?.kind === 'title') return [suggestion.title, ''];
  return suggestion?.kind === 'needed' ? ['', `${suggestion.need}: ${suggestion.mark}`] : ['', ''];
}
