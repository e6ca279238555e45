import { describe, expect, it } from 'vitest';
import type { Language } from '../../story-text.ts';
import { tokensOf } from '../terms/tokens.ts';
import { countriesIn } from './countries.ts';

const codes = (text: string, language: Language) => countriesIn(tokensOf(text), language).map(({ code }) => code).join(' ');

describe('the countries of a text', () => {
  it.each<[string, Language, string]>([
    ['وزير الخارجية المصري في تونس', 'ar', 'EG TN'],
    ['بلبنان ولألمانيا وللسعودية', 'ar', 'LB DE SA'],
    ['الولايات المتحدة الأمريكية وكوريا الشمالية والمملكة العربية السعودية', 'ar', 'US KP SA'],
    ['الفرنسيون والأتراك والبريطانيين', 'ar', 'FR TR GB'],
    ['جنوب السودان والسوداني', 'ar', 'SS SD'],
    ['الدعم المالي وهند ابنته', 'ar', ''],
    ['the British minister met South Korean officials in the United States', 'en', 'GB KR US'],
    ['le président français, l’Algérie et les États-Unis', 'fr', 'FR DZ US'],
  ])('«%s» (%s) names %s', (text, language, expected) => expect(codes(text, language)).toBe(expected));
});
