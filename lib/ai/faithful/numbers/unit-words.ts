import { tokensOf } from '../terms/tokens.ts';
import { looseForms } from '../terms/terms-of.ts';

/** Units of measure by kind; the words of one unit, in all three languages, stand after its name. */
const kinds: Record<string, string> = {
  money: `dollar دولار دولارا دولارات دولارين dollar dollars $ | euro يورو اورو euro euros € | pound جنيه جنيها جنيهات pound pounds livre livres £ | riyal ريال ريالا ريالات riyal riyals
    | dirham درهم درهما دراهم dirham dirhams | dinar دينار دينارا دنانير dinar dinars | lira ليرة ليرات lira liras | yen ين yen ¥ | yuan يوان yuan | ruble روبل rouble ruble roubles
    | rupee روبية rupee rupees | franc فرنك فرنكا فرنكات franc francs | crown كرونة krona crown | peso بيزو peso pesos`,
  length: `metre متر مترا أمتار metre metres meter meters mètre mètres | kilometre كيلومتر كيلومترا كيلومترات كم كيلو kilometre kilometres kilometer kilometers km kilomètre kilomètres
    | centimetre سنتيمتر سنتيمترا سنتيمترات سم centimetre centimetres cm centimètre centimètres | millimetre مليمتر ملم مليمترا مليمترات millimetre millimetres mm millimètre millimètres
    | mile ميل ميلا أميال mile miles | foot قدم قدما أقدام foot feet ft pied pieds | inch بوصة بوصات إنش inch inches pouce pouces | yard ياردة ياردات yard yards | light-year ضوئية`,
  area: 'hectare هكتار هكتارا هكتارات hectare hectares ha | feddan فدان فدانا أفدنة feddan feddans | acre acre acres | dunam دونم دونما دونمات dunam',
  mass: `gram غرام غراما غرامات جرام جراما جرامات gram grams gramme grammes | kilogram كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كغ كجم كلغ kilogram kilograms kg kilogramme kilogrammes kilo kilos
    | ton طن طنا أطنان ton tons tonne tonnes | pound-mass رطل رطلا أرطال lb lbs | ounce أونصة أوقية ounce ounces once onces | quintal قنطار قنطارا قناطير quintal`,
  volume: 'litre لتر لترا لترات ليتر liter liters litre litres | barrel برميل برميلا براميل barrel barrels baril barils | gallon غالون جالون غالونا gallon gallons',
  time: `second ثانية ثواني ثوان second seconds seconde secondes | minute دقيقة دقائق minute minutes | hour ساعة ساعات hour hours heure heures | day يوم يوما أيام يومين day days jour jours
    | week أسبوع أسبوعا أسابيع week weeks semaine semaines | month شهر شهرا أشهر شهور month months mois | year سنة سنوات سنين عام عاما أعوام year years an ans année années
    | decade عقد عقود عقدا decade decades décennie décennies | century قرن قرنا قرون century centuries siècle siècles`,
  heat: 'celsius مئوية celsius | fahrenheit فهرنهايت fahrenheit | kelvin كلفن kelvin',
  power: 'watt واط watt watts | kilowatt كيلوواط kilowatt kilowatts kw | megawatt ميغاواط ميجاواط megawatt megawatts mw mégawatt mégawatts | gigawatt غيغاواط جيجاواط gigawatt gigawatts gw',
  data: 'byte بايت byte bytes | kilobyte كيلوبايت kilobyte kb | megabyte ميغابايت ميجابايت megabyte megabytes mb | gigabyte غيغابايت جيجابايت gigabyte gigabytes gb | terabyte تيرابايت terabyte tb',
};

export type Measure = { unit: string; kind: string };

const measures = new Map<string, Measure>();
for (const [kind, units] of Object.entries(kinds)) {
  for (const row of units.split('|')) {
    const [unit = '', ...names] = row.trim().split(/\s+/);
    for (const name of names) for (const { word } of tokensOf(name)) measures.set(word, { unit, kind });
  }
}

/** The unit that a word names: «كيلومترا», “€”. */
export function measureOf(word: string): Measure | undefined {
  const own = measures.get(word) ?? measures.get(word.replace(/^[وف]?(?:ال|لل|بال|[بل](?=...))/, ''));
  return own ?? looseForms(word).map((form) => (form.length >= 3 ? measures.get(form) : undefined)).find((found) => found !== undefined);
}
