/** Written with a full stop that does not end a sentence, whatever follows: titles, and words that always introduce something. */
const titles = `
  د أ م ص ب ج ف ت ط س ش ق ر ع ه ن و ي ك ل ح خ أد ا اد أ.د ا.د م.م ص.ب ت.ف أ.م.د د.م هـ.م
  mr mrs ms dr prof sr gen col lt sgt cpl capt cmdr adm maj gov sen rep rev hon pres st mt ft messrs det insp supt
  no nos vs v viz cf e.g i.e eg ie fig figs pp p vol ch sec art al approx est ca c op ed eds
  mme mlle mm me mgr pr ste bd av bld boul n° n art chap éd env hab tél réf arr
`;
/** These may also be the last word: what follows decides. */
const either = `
  ق.م ب.م م.ق هـ م الخ إلخ ص.ب ش.م.م ش.م.ل م.ض
  inc ltd co corp bros jr etc u.s u.k u.n e.u u.a.e u.s.a d.c l.a n.y a.m p.m b.c a.d ph.d m.d b.a m.a
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd dept univ assn bldg min max
  janv févr fév avr juil sept oct nov déc j.-c av.j.-c apr.j.-c cie s.a s.a.r.l o.n.u etc
`;

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const neverLast = list(titles);
export const sometimesLast = list(either);

/** Words that, with a capital, begin a sentence far more often than a name. */
export const openers = list(`
  The A An This That These Those It Its He His She Her They Their We Our I In On At By For From But And Or So Yet If When While After
  Before Since As Both Each Some Many Most No Not There Here However Meanwhile Last Next Still One Two
  Le La Les Un Une Des Ce Cette Ces Il Elle Ils Elles On Nous Vous Je Mais Et Ou Or Dans En Sur Pour Par Selon Depuis Après Avant Lorsque Quand Si Au Aux Du
`);

/** Verbs that carry on a sentence after the question or the cry they report: «لماذا؟» سأل الرجل. */
export const carriesOn = list(`
  قال قالت قالوا سأل سألت يسأل تسأل تساءل تساءلت يتساءل أجاب أجابت يجيب رد ردت يرد صاح صاحت صرخ صرخت هتف هتفت هتفوا يقول تقول أضاف أضافت كتب كتبت علق علقت همس همست
  said says asked asks replied wrote writes added shouted cried told wondered answered
  dit demande demanda répond lance écrit ajoute déclare interroge
`);
