import { expect, test } from 'vitest';
import type { LoggedReview } from '#db/summaries/log.ts';
import { reviewColumns, reviewLine } from './review-line.ts';

const units = (...texts: string[]) => ({ sentences: texts.map((text) => ({ text, blocks: ['p1'] })), keyPoints: [] });
const review: LoggedReview = {
  id: 7, at: 0, kind: 'approved', name: 'ريم', staffId: 'reem', articleId: 3, locale: 'ar', headline: 'خبر', basis: 'desk', fallback: null, madeAt: 0, madeByName: 'هالة', textHash: 'h', method: 'generative', provider: 'localhost', model: 'm', promptVersion: 'summary.v1',
  raw: 'raw answer', made: units('أ', 'ب', 'ج'), shown: units('ب', 'أ', 'د'), edited: true, reason: 'سبب كاف للقول',
  findings: [{ part: 'sentences', at: 0, type: 'number', severity: 'block', found: '٥', start: 0, end: 1, expected: '6', source: null }],
};

const times = { at: '1970-01-01', madeAt: '1969-12-31' };

test('the table has what the machine proposed, its raw answer, what was moved and what the text has instead', () => {
  const names = reviewColumns.trimEnd().split(',');
  const values = reviewLine(review, times).trimEnd().split(',');
  expect(values).toHaveLength(names.length);
  const line = Object.fromEntries(names.map((name, at) => [name, values[at]]));
  expect(line).toMatchObject({ id: '7', raw: 'raw answer', made: 'أ | ب | ج', shown: 'ب | أ | د', moved: 'true', expected: '6', dropped: 'ج', added: 'د', findings: 'block number: ٥', basis: 'desk', madeAt: '1969-12-31', madeBy: 'هالة' });
});

test('what no machine made says so with empty cells', () => {
  expect(reviewLine({ ...review, raw: null, made: null, findings: [] }, times)).toContain(',false,,,,desk,,');
});
