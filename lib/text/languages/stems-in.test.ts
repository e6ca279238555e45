import { expect, test } from 'vitest';
import { stems } from '../stem.ts';
import { stemsIn } from './stems-in.ts';

test('Arabic and English are stemmed as everywhere', () => {
  for (const text of ['وسجّلت ضفّة الناعورة أكبر هبوط بنسبة ٦٪', 'The council’s drivers approved 3.5 tariffs']) {
    expect(stemsIn(text, 'ar')).toEqual(stems(text));
    expect(stemsIn(text, 'en')).toEqual(stems(text));
  }
});

test.each([
  ['l’accord', 'les accords'], ['régionale', 'régionales'], ['déclaration', 'déclarations'], ['votée', 'voté'],
  ['journaux', 'journal'], ['habitants', 'habitant'],
])('French: %s is %s', (one, other) => {
  expect(stemsIn(one, 'fr')).toEqual(stemsIn(other, 'fr'));
});

test('French stop words say nothing', () => {
  expect(stemsIn('Il n’est pas dans la ville où elle a été', 'fr')).toEqual(stemsIn('villes', 'fr'));
});
