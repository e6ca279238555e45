import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * axe takes joined Arabic letters for the ligatures of an icon font and then leaves out the contrast of all Arabic text
 * (`_isIconLigature` in axe-core 4). There is no icon font here, so the question is answered with no.
 */
function axeForArabic(): string {
  const source = fs.readFileSync(new URL(import.meta.resolve('axe-core')), 'utf8');
  const question = 'function _isIconLigature(textVNode) {';
  if (!source.includes(question)) throw new Error('axe-core asks for icon fonts in another way: see whether it tests the contrast of Arabic');
  return source.replace(question, `${question} return false;`);
}

const axeSource = axeForArabic();

/** What axe finds against WCAG 2.2 AA, as rule and the elements it is about; `within` is a selector. */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page, axeSource }).withTags(levels).exclude('iframe');
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join(' | ')}`);
}

export async function expectNoFaults(page: Page, within?: string): Promise<void> {
  expect(await faultsOf(page, within)).toEqual([]);
}
