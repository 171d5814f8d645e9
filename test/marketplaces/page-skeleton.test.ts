import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { pageSkeleton } from '../../lib/marketplaces/page/page-skeleton';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

test('keeps how the page is made and nothing of what it says', () => {
  const url = new URL('https://www.amazon.com/s?k=secret');
  const html = `<!doctype html><html><head><title>Hello Ann Example</title></head><body>
    <a class="card-17 s-new" href="https://www.amazon.com/ann@example.com?token=abc" data-user="Ann Example" title="Ann">Ann Example, 5 Main Street</a>
    <input value="4111 1111 1111 1111"><img alt="Ann at home" src="https://x.example/ann.jpg"><script>var user="ann@example.com"</script></body></html>`;
  const document = openSavedPage(html, url);
  const report = pageSkeleton(document, readPage(document, url));
  for (const word of ['Ann', 'ann', 'example.com', '4111', 'token', 'secret', 'Main'])
    expect(report).not.toContain(word);
  expect(report).toMatch(/<a (?=.*class="card-0 s-new")(?=.*href="…")(?=.*data-user="…")(?=.*title="…").*>…/);
  expect(report).toMatch(/^site amazon, page search, status \w+ /);
});
