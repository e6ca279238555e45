/**
 * What people choose when they are asked for twelve signs: from lists of passwords that are tried first, and their
 * Arabic likes. Lower case, without the digits and signs that are hung on at the ends: `password-problem.ts` takes those
 * off before it looks here. Short stems count as well, since a stem with a year behind it is still that stem.
 */
export const commonStems: ReadonlySet<string> = new Set(`
password passw0rd p@ssword p@ssw0rd pa55word pa55w0rd passwort motdepasse contrasena passwordpassword mypassword newpassword thisismypassword thepassword yourpassword password is password
adminpassword administrator adminadmin adminadminadmin administration superadmin superuser rootroot rootrootroot toortoor changeme changemeplease changeit changethis letmein letmeinplease letmeinnow welcome welcomehome welcomeback welcometo
iloveyou iloveyouso iloveyoumore iloveyouforever iloveyousomuch loveyou loveyouforever ilovegod ilovejesus ilovemyself ilovemymom ilovemyfamily iloveallah iloveislam
qwerty qwertyuiop qwertyuiopasdfghjkl qwertyqwerty qwerty qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfghjklqwerty asdfasdf asdfasdfasdf zxcvbnm zxcvbnmasdfghjkl poiuytrewq mnbvcxz lkjhgfdsa
qazwsx qazwsxedc qazwsxedcrfv qwaszx qwaszxerdfcv zaqwsx zaqxsw zaqxswcde abcabc abcabcabc abcd abcdef abcdefgh abcdefghijkl abcabcabcabc
dragon dragondragon monkey monkeymonkey football footballfootball baseball basketball superman superman batman batmanbatman spiderman pokemon starwars masterofpuppets computer computercomputer internet sunshine sunshinesunshine
princess princessprincess shadow shadowshadow master mastermaster michaeljackson michaeljordan charlie jennifer jordan hunter trustno trustnoone whatever whateverwhatever nothing secret secretsecret mysecret topsecret verysecret
default defaultpassword temporary temppassword temporarypassword temppass guest guestguest testing testtest testtesttest testpassword testuser demodemo demopassword example examplepassword sample samplepassword
correcthorsebatterystaple correct horse battery staple tobeornottobe maytheforcebewithyou opensesame abracadabra allahuakbar allahakbar bismillah bismillahirrahmanirrahim alhamdulillah alhamdulilah inshallah mashallah subhanallah astaghfirullah muhammad mohammed mohammad mohamed ahmedahmed mohamedmohamed
alianza liverpool liverpoolfc manchester manchesterunited realmadrid barcelona fcbarcelona arsenal arsenalfc chelsea chelseafc juventus alahly alhilal alnassr zamalek
facebook facebookfacebook google googlegoogle instagram twitter youtube whatsapp microsoft windows samsung samsunggalaxy nokia blackberry iphone
newspaper newsroom journalist journalism reporter editor editorinchief breakingnews khabar khabarkhabar akhbar aljazeera alarabiya wordpress drupal joomla
january february september october november december summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday
كلمةالسر كلمةالمرور كلمهالسر كلمهالمرور كلمة السر كلمة المرور كلمة سر كلمة مرور كلمتي السرية الرقم السري رقم سري السر سري جدا سري مدير مديرالموقع مدير الموقع ادمن
احبك احبك جدا بحبك بحبك اوي حبيبي حبيبتي انا بحبك بسم الله بسمالله بسم الله الرحمن الرحيم بسماللهالرحمنالرحيم الحمد لله الحمدلله الله اكبر اللهاكبر لا اله الا الله لاالهالاالله لا اله الا الله محمد رسول الله سبحان الله سبحانالله استغفر الله استغفرالله ان شاء الله انشاءالله ما شاء الله ماشاءالله محمد رسول الله محمدرسولالله توكلت على الله
محمد احمد مصطفى عبدالله عبدالرحمن فاطمة مريم السلام عليكم السلامعليكم اهلا وسهلا اهلاوسهلا مرحبا غرفة الاخبار غرفةالاخبار اخبار خبر عاجل عاجل صحيفة جريدة الاهلي الزمالك الهلال النصر برشلونة ريال مدريد
`.split(/\s*\n\s*|(?<=[a-z0-9@]) (?=[a-z0-9@])/).flatMap(stems));

/** Lines of Arabic hold phrases of several words, so both the words and their neighbours in a row count. */
function stems(line: string): string[] {
  const words = line.trim().split(' ').filter(Boolean);
  const runs = words.flatMap((_, from) => [1, 2, 3, 4, 5, 6, 7].map((count) => words.slice(from, from + count).join('')));
  return /[؀-ۿ]/.test(line) ? runs : [words.join('')];
}
