import type { Language } from '../../story-text.ts';

/**
 * What a country and its people are called besides the names that `Intl.DisplayNames` gives and the adjectives that follow
 * from them by rule. Arabic adjectives stand without ending; * marks one that takes the endings of relation.
 */
export const aliases: Record<Language, string> = {
  ar: `
    AE:الامارات,اماراتي*|AF:افغان,افغاني*|AL:الباني*|AT:نمساوي*|AU:استرالي*|BA:البوسنه,بوسني*|BE:بلجيكي*|BY:بيلاروسيا,روسيا البيضا,بيلاروسي*|BG:بلغار
    BR:برازيلي*|CD:الكونغو الديمقراطيه,جمهوريه الكونغو الديمقراطيه,كونغولي*|CF:افريقيا الوسطي|CH:سويسري*|CI:كوت ديفوار,ايفواري*
    CL:شيلي,شيلي*|CZ:تشيكي*,جمهوريه التشيك|DE:المان,الماني*|DK:الدنمارك,دنماركي*|DO:جمهوريه الدومينيكان|DZ:جزايري*|ER:اريتري*|ES:اسبان
    ET:اثيوبي*,الحبشه|FR:فرنسي*|GB:بريطانيا,بريطاني*,بريطانيا العظمي,انجلترا,انكلترا,انجليزي*,انكليزي*,انجليز,اسكتلندا,اسكتلندي*,ويلز
    GR:اغريق,اغريقي*|HK:هونغ كونغ,هونج كونج|HU:المجر,مجري*,هنغاري*|ID:اندونيسي*|IE:ايرلندا,ايرلندي*,ارلندا|IN:هنود|IQ:عراقي*|IR:ايراني*
    IT:ايطالي*,طليان|JO:اردني*|JP:ياباني*|KM:جزر القمر|KR:كوريا الجنوبيه|KP:كوريا الشماليه|LU:لوكسمبورغ|LK:سريلانكي*|MA:مغاربه,مغربي*
    MM:ميانمار,بورما,بورمي*|MO:ماكاو|MR:موريتاني*|MX:مكسيكي*|NL:هولندي*|NO:نرويجي*|NP:نيبالي*|NZ:نيوزيلندي*|PE:بيروفي*
    PS:فلسطين,فلسطيني*|PL:بولندي*,بولوني*|PT:برتغالي*|RU:الاتحاد الروسي,روس|RO:روماني*|RS:صرب|SA:السعوديه,سعودي*|SD:سوداني*|SE:سويدي*
    SN:سنغالي*|SS:جنوب السودان|SY:سوريه,سوري*|TH:تايلندا,تايلاندي*,تايلندي*|TM:تركمان|TR:تركيا,اتراك,تركي*|TW:تايواني*|UA:اوكراني*
    US:الولايات المتحده الامريكيه,الولايات المتحده الاميركيه,الولايات المتحده,امريكا,اميركا,امريكي*,اميركي*,امريكان,اميركان|UG:اوغندي*
    VA:الفاتيكان|VE:فنزويلي*|VN:فيتنامي*|YE:يمني*|ZA:جنوب افريقيا,جنوب افريقي*|CN:صيني*|KE:كيني*|TD:تشادي*|NE:نيجري*|BD:بنغالي*,بنجلاديش
    PK:باكستاني*|GE:جورجي*|AM:ارمني*,ارمن|AZ:اذربيجاني*,اذري*|KZ:كازاخي*|UZ:اوزبكي*|CU:كوبي*|AR:ارجنتيني*,الارجنتين|EC:اكوادوري*|FI:فنلندي*
    SO:صومالي*|DJ:جيبوتي|LY:ليبي*|TN:تونسي*,توانسه|QA:قطري*|OM:عماني*,سلطنه عمان|BH:بحريني*|KW:كويتي*|LB:لبناني*|EG:مصري*|IL:اسراييلي*|CY:قبرصي*`,
  en: `
    AE:UAE,Emirates,Emirati|AF:Afghan|AL:Albanian|DZ:Algerian|AR:Argentine,Argentinian|AM:Armenian|AU:Australian|AT:Austrian|AZ:Azerbaijani|BH:Bahraini
    BD:Bangladeshi|BY:Belarusian|BE:Belgian|BO:Bolivian|BA:Bosnian,Bosnia|BR:Brazilian|BG:Bulgarian|KH:Cambodian|CM:Cameroonian|CA:Canadian|TD:Chadian
    CL:Chilean|CN:Chinese|CO:Colombian|CD:Congolese,Congo|HR:Croatian,Croat|CU:Cuban|CY:Cypriot|CZ:Czech,Czech Republic|DK:Danish,Dane|NL:Dutch
    EC:Ecuadorian|EG:Egyptian|ER:Eritrean|EE:Estonian|ET:Ethiopian|FI:Finnish|FR:French|GE:Georgian|DE:German|GH:Ghanaian|GR:Greek|HU:Hungarian|IS:Icelandic
    IN:Indian|ID:Indonesian|IR:Iranian|IQ:Iraqi|IE:Irish|IL:Israeli|IT:Italian|CI:Ivorian,Ivory Coast|JM:Jamaican|JP:Japanese|JO:Jordanian|KZ:Kazakh
    KE:Kenyan|KR:South Korean|KP:North Korean|KW:Kuwaiti|LV:Latvian|LB:Lebanese|LY:Libyan|LT:Lithuanian|MY:Malaysian|ML:Malian|MT:Maltese|MR:Mauritanian
    MX:Mexican|MA:Moroccan|MM:Burmese,Burma,Myanmar|NP:Nepali|NZ:New Zealander|NE:Nigerien|NG:Nigerian|NO:Norwegian|OM:Omani|PK:Pakistani|PS:Palestinian,Palestine
    PE:Peruvian|PH:Filipino,Philippine|PL:Polish,Pole|PT:Portuguese|QA:Qatari|RO:Romanian|RU:Russian|SA:Saudi|SN:Senegalese|RS:Serbian,Serb|SG:Singaporean
    SK:Slovak|SI:Slovenian|SO:Somali|ZA:South African|ES:Spanish,Spaniard|LK:Sri Lankan|SD:Sudanese|SE:Swedish,Swede|CH:Swiss|SY:Syrian|TW:Taiwanese
    TH:Thai|TN:Tunisian|TR:Turkish,Turk,Turkey|UG:Ugandan|UA:Ukrainian|GB:British,Briton,Britain,UK,England,English,Scotland,Scottish,Welsh,Wales
    US:American,USA,U.S,United States of America,America|UY:Uruguayan|UZ:Uzbek|VE:Venezuelan|VN:Vietnamese|YE:Yemeni|ZM:Zambian|ZW:Zimbabwean|HK:Hong Kong`,
  fr: `
    AE:émirati,émiratie,Émirats|AF:afghan,afghane|DZ:algérien,algérienne|AR:argentin,argentine|AM:arménien,arménienne|AU:australien,australienne
    AT:autrichien,autrichienne|BE:belge|BR:brésilien,brésilienne|BG:bulgare|CM:camerounais,camerounaise|CA:canadien,canadienne|CL:chilien,chilienne
    CN:chinois,chinoise|CO:colombien,colombienne|CD:congolais,congolaise,Congo|KR:sud-coréen,sud-coréenne|KP:nord-coréen,nord-coréenne|HR:croate|CU:cubain,cubaine
    DK:danois,danoise|EG:égyptien,égyptienne|ES:espagnol,espagnole|ET:éthiopien,éthiopienne|FI:finlandais,finlandaise|FR:français,française
    DE:allemand,allemande|GR:grec,grecque|HU:hongrois,hongroise|IN:indien,indienne|ID:indonésien,indonésienne|IR:iranien,iranienne|IQ:irakien,irakienne
    IE:irlandais,irlandaise|IL:israélien,israélienne|IT:italien,italienne|CI:ivoirien,ivoirienne|JP:japonais,japonaise|JO:jordanien,jordanienne
    KE:kényan,kényane|KW:koweïtien,koweïtienne|LB:libanais,libanaise|LY:libyen,libyenne|ML:malien,malienne|MA:marocain,marocaine|MR:mauritanien,mauritanienne
    MX:mexicain,mexicaine|NE:nigérien,nigérienne|NG:nigérian,nigériane|NO:norvégien,norvégienne|PK:pakistanais,pakistanaise|NL:néerlandais,néerlandaise
    PS:palestinien,palestinienne,Palestine|PE:péruvien,péruvienne|PL:polonais,polonaise|PT:portugais,portugaise|QA:qatari,qatarie|RO:roumain,roumaine
    RU:russe|SA:saoudien,saoudienne|SN:sénégalais,sénégalaise|RS:serbe|SO:somalien,somalienne|SD:soudanais,soudanaise|SE:suédois,suédoise|CH:suisse
    SY:syrien,syrienne|TD:tchadien,tchadienne|CZ:tchèque|TH:thaïlandais,thaïlandaise|TN:tunisien,tunisienne|TR:turc,turque|UA:ukrainien,ukrainienne
    GB:britannique,Grande-Bretagne,Angleterre,anglais,anglaise,Écosse,écossais|US:américain,américaine,Amérique|VE:vénézuélien,vénézuélienne
    VN:vietnamien,vietnamienne|YE:yéménite|ZA:sud-africain,sud-africaine`,
};

/** Capitals and seats of government: a city may stand for its country, «قالت واشنطن». */
export const capitals: Record<Language, string> = {
  ar: 'US:واشنطن|GB:لندن|FR:باريس|DE:برلين|RU:موسكو|CN:بكين|EG:القاهره|SY:دمشق|IQ:بغداد|LB:بيروت|IR:طهران|TR:انقره|SA:الرياض|QA:الدوحه|AE:ابوظبي|MA:الرباط|SD:الخرطوم|LY:طرابلس|YE:صنعا|JP:طوكيو|IN:نيودلهي|PK:اسلام اباد|AF:كابول|IT:روما|ES:مدريد|UA:كييف|KR:سيول|KP:بيونغ يانغ|GR:اثينا|BE:بروكسل|AT:فيينا|PL:وارسو|ET:اديس ابابا|KE:نيروبي|CU:هافانا|VE:كاراكاس',
  en: 'US:Washington|GB:London|FR:Paris|DE:Berlin|RU:Moscow|CN:Beijing|EG:Cairo|SY:Damascus|IQ:Baghdad|LB:Beirut|IR:Tehran|TR:Ankara|SA:Riyadh|QA:Doha|AE:Abu Dhabi|MA:Rabat|SD:Khartoum|LY:Tripoli|JP:Tokyo|IN:New Delhi,Delhi|PK:Islamabad|AF:Kabul|IT:Rome|ES:Madrid|UA:Kyiv,Kiev|KR:Seoul|KP:Pyongyang|GR:Athens',
  fr: 'US:Washington|GB:Londres|FR:Paris|DE:Berlin|RU:Moscou|CN:Pékin|EG:Caire|SY:Damas|IQ:Bagdad|LB:Beyrouth|IR:Téhéran|TR:Ankara|SA:Riyad|QA:Doha|MA:Rabat|JP:Tokyo|IT:Rome|ES:Madrid|UA:Kiev|DZ:Alger|SN:Dakar',
};
