import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { altTextV1 } from './alt-text.v1.ts';
import { headlinesV1 } from './headlines.v1.ts';
import { seoDescriptionV1 } from './seo-description.v1.ts';
import { summaryV1 } from './summary.v1.ts';
import { topicsV1 } from './topics.v1.ts';
import { translationV1 } from './translation.v1.ts';

const texts = {
  [summaryV1.version]: summaryV1.instructions('ar') + summaryV1.ask('…'),
  [headlinesV1.version]: headlinesV1.instructions('ar') + headlinesV1.ask('…'),
  [seoDescriptionV1.version]: seoDescriptionV1.instructions('ar') + seoDescriptionV1.ask('…'),
  [altTextV1.version]: altTextV1.instructions('ar') + altTextV1.ask('…'),
  [translationV1.version]: translationV1.instructions({ from: 'ar', to: 'en' }) + translationV1.ask('…'),
  [topicsV1.version]: topicsV1.instructions('ar') + topicsV1.ask({ article: '…', list: '…' }),
};

// Kept summaries name the prompt they were made with. Another text is another version: add a file, leave the old one, and run `npm run bench models`.
test('a prompt never changes under its version', () => {
  const prints = Object.fromEntries(Object.entries(texts).map(([version, text]) => [version, createHash('sha256').update(text).digest('hex').slice(0, 16)]));
  expect(prints).toMatchInlineSnapshot(`
    {
      "alt-text.v1": "7115e0522f2e3199",
      "headlines.v1": "e88f2be595959f84",
      "seo-description.v1": "fabeb5cca247dc10",
      "summary.v1": "cd0dbb2ad3ea6f4f",
      "topics.v1": "1dbeb960fdcc3a78",
      "translation.v1": "d0c3b3747f655f79",
    }
  `);
});

test('every prompt shows the shape of its answer, for servers that know no schema', () => {
  for (const text of Object.values(texts)) expect(text).toMatch(/The JSON object: \{"/);
});
