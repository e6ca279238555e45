import { anywhere, atHead, wordSet, type Lexicon } from './lexicon.ts';

export const englishLexicon: Lexicon = {
  reporting: wordSet(`
    said says say saying told tells telling adding added adds announced announces stated states claimed claims claim alleged alleges warned warns denied denies deny denying
    insisted insists argued argues believes believed thinks thought expects expected predicted predicts suggested suggests estimated estimates reported reports reportedly allegedly
    asked asks called calls urged urges promised promises vowed vows pledged threatened wrote writes found finds showed shows confirmed confirms noted notes explained explains accused accuses
    described describes acknowledged admitted admits concluded concludes learned hoped hopes fear fears feared demanded proposed ruled doubt doubts doubted dismissed dismisses rejected rejects
    may might could would should likely possibly perhaps plans planned intends hopes statement allegation allegations rumour rumours rumor rumors
  `),
  complement: wordSet('that whether'),
  attribution: anywhere(`according to, in the words of, in his view, in her view, in their view, as ~ put it, he said, she said, they said, it said, he says, she says, they say, it says, he added, she added, they added, it added, said ~, says ~, ~ said, ~ says, ~ told ~, told ~, ~ added, ~ warned, ~ claimed, ~ argued, ~ wrote, ~ announced, reported ~, quoting ~, citing ~`),
  condition: anywhere('if, unless, provided, providing, as long as, so long as, only when, until, in case, on condition, subject to, whether, should, depending on, pending'),
  exception: anywhere('except, except for, apart from, without, otherwise, other than, only'),
  modal: wordSet(''),
  reversal: atHead('but, however, although, though, yet, despite, in spite of, instead, rather, nor, or, before, not, only, while, whereas, except, even if, even though'),
  falsity: anywhere('is false, was false, is untrue, was untrue, is not true, was not true, are false, were false, without foundation, no basis, incorrect, is wrong, was wrong, unproven, unconfirmed, not confirmed, untrue, a hoax, a rumour, a rumor, misleading, baseless'),
  negation: anywhere('no, not, never, none, neither, nor, nobody, nothing, without, ~n\'t, cannot, denied, denies, deny, failed, refuses, refused'),
  opener: atHead('while, whereas'),
  follower: atHead('and, which, with, after, as, so, where, when, since, because, to, in, including, leaving, making, bringing, following, then, by, at, on, from, adding, saying, more than'),
  apposition: atHead('who, which, whose, where, the, a, an, one of, now, then, formerly, known, also'),
  subordinate: atHead('after, when, if, although, though, while, as, since, because, before, until, unless, despite, once, with, in, on, at, for, under, from, during, by, to, without, following, according, like, unlike, given, instead'),
  leaning: atHead('he, she, it, they, this, that, these, those, his, her, its, their, but, and, however, so, yet, also, then, there, here, such, instead, still, both, neither, meanwhile, moreover, therefore, thus, or, nor, others, another, him, them, one of them, some of them, the former, the latter, even so, either, later, by then, since then, that is, its own, for example, in return, as a result, besides'),
  continuing: atHead('that, because, which, adding, saying, noting'),
  removable: atHead('\u200B'),
  hanging: wordSet('in of on at by to from for with without into onto over under about after before between during the a an and or but that which who whose as than is are was were be been has have had will would may might can could not no its their his her this these if when while'),
};
