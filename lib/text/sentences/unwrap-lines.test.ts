import { describe, expect, it } from 'vitest';
import { unwrapLines } from './unwrap-lines.ts';

describe('lines broken at a width', () => {
  it('become paragraphs again', () => {
    const text = 'خسر المنتخب المغربي أمام نظيره السنغالي\nبهدف دون رد في المباراة التي جرت بينهما\nمساء الخميس في الرباط.\nوحضر المباراة جمهور كبير.';
    expect(unwrapLines(text)).toBe('خسر المنتخب المغربي أمام نظيره السنغالي بهدف دون رد في المباراة التي جرت بينهما مساء الخميس في الرباط.\nوحضر المباراة جمهور كبير.');
  });
  it('stay where they are the points of a list', () => {
    const text = 'هدف وحيد\nطرد في الدقيقة 55 أربك دفاع الفريق\nالسنغال في الصدارة';
    expect(unwrapLines(text)).toBe(text);
  });
  it('stay where each is a paragraph', () => {
    const text = `${'كلمة '.repeat(60)}\n${'أخرى '.repeat(50)}`;
    expect(unwrapLines(text)).toBe(text);
  });
});
