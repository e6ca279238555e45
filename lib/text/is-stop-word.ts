import { words } from './words.ts';

const arabic = `
  في من إلى على عن مع بين حتى منذ خلال عند عندما لدى دون غير سوى مثل نحو حول قبل بعد فوق تحت أمام وراء ضد عبر
  أن إن أنّ إنّ كأن لأن لكن لكنّ ليت لعل أو أم ثم بل لا لم لن ما ليس ليست لو لولا إذا إذ كي لكي كما كلما حيث حين بينما فيما مما عما
  هذا هذه ذلك تلك هؤلاء أولئك هنا هناك الذي التي الذين اللذان اللتان اللواتي
  هو هي هم هن أنا نحن أنت أنتم هما به بها بهم فيه فيها منه منها منهم عليه عليها عليهم إليه إليها له لها لهم عنه عنها معه معها
  كان كانت كانوا يكون تكون قد لقد سوف كل كلّ بعض أي أيّ أية كلا كلتا ذات ذو أيضا فقط جدا هل نعم
  قال قالت وقال وقالت يقول تقول أضاف وأضاف أضافت وأضافت إنه إنها أنه أنها بأن وأن وإن ولا ولم ولن وما ومن وفي وعلى وإلى وعن ومع وهو وهي وقد وكان وكانت
  وهذا وهذه وذلك فإن فلا فلم بما لما عليها التى يا
`;
const english = `
  a an the and or but nor so yet of in on at by to from for with without into onto over under about after before between during
  since until through against as than that this these those it its he she they them his her their we our us you your i me my
  is are was were be been being has have had do does did will would shall should can could may might must not no
  if then when where which who whom whose what why how all any each every some such only also just very more most
  there here up down out off again once said says say told
`;

const stopWords: ReadonlySet<string> = new Set(words(`${arabic} ${english}`));

/** Whether a folded word is too common to say what a sentence is about. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
