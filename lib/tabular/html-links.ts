import { parse } from 'parse5';
import { elements } from './html-cells';
import { attribute } from './html-text';

/** Where the links of a page lead as they are written, in its order, and what they are relative to if not to the page. */
export interface PageLinks {
  links: string[];
  base?: string;
}

/** The links of a page. The page is parsed, never run. O(nodes). */
export function pageLinks(html: string): PageLinks {
  const page = parse(html);
  const hrefs = (tag: string) => elements(page, tag).map((element) => attribute(element, 'href').trim());
  const [base] = hrefs('base').filter(Boolean);
  return { links: hrefs('a').filter(Boolean), ...(base && { base }) };
}
