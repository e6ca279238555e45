import { anywhere, atHead, wordSet, type Lexicon } from './lexicon.ts';

export const frenchLexicon: Lexicon = {
  reporting: wordSet(`
    dit disent déclare déclaré déclarent affirme affirmé affirment ajoute ajouté annonce annoncé annoncent explique expliqué estime estimé estiment assure assuré précise précisé indique indiqué indiquent
    rappelle rappelé souligne souligné prévient prévenu avertit averti nie nié nient dément démenti démentent accuse accusé accusent prétend prétendu prétendent soutient soutenu révèle révélé rapporte rapporté
    croit pense pensent espère craint craignent redoute promet promis prévoit prévu prévoient demande demandé réclame exige propose suggère écrit confirme confirmé reconnaît admis montre conclut raconte évoque
    pourrait pourraient devrait devraient serait seraient aurait auraient peut-être probablement communiqué rumeur rumeurs accusation accusations
  `),
  complement: wordSet('que qu'),
  attribution: anywhere(`selon, d'après, de l'avis de, aux dires de, d'après-lui, a-t-il ~, a-t-elle ~, ont-ils ~, dit-il, dit-elle, ~-t-il, ~-t-elle, a déclaré, a dit, a affirmé, a ajouté, a précisé, a expliqué, a indiqué, a annoncé, déclare ~, explique ~, affirme ~, précise ~, estime ~, indique ~, assure ~, ajoute ~, raconte ~, souligne ~, de source ~`),
  condition: anywhere("si, s'il, s'ils, à moins, à condition, pourvu, sous réserve, tant que, jusqu'à ce, en cas, sinon, faute de, avant que"),
  exception: anywhere('sauf, hormis, excepté, sans, seulement'),
  modal: wordSet(''),
  reversal: atHead("mais, cependant, toutefois, pourtant, bien que, malgré, quoique, alors que, en revanche, ni, or, ou, plutôt, avant, sauf, non, même si, tandis que"),
  falsity: anywhere("est faux, est fausse, était faux, était fausse, sans fondement, inexact, inexacte, infondé, infondée, non confirmé, non confirmée, mensonger, mensongère, démenti"),
  negation: anywhere("ne, n'~, pas, jamais, aucun, aucune, rien, ni, sans, nie, nient, dément, démentent"),
  opener: atHead('tandis que'),
  follower: atHead("et, qui, dont, où, avec, après, pour, afin, ce qui, puis, car, dans, soit, notamment, selon, par, sur, à, en, grâce, lors"),
  apposition: atHead("qui, dont, le, la, l'~, les, un, une, ancien, ancienne, aujourd'hui"),
  subordinate: atHead("après, quand, lorsque, lorsqu'~, si, s'il, bien que, tandis, comme, puisque, avant, malgré, dès, avec, dans, en, à, au, aux, pour, sous, depuis, pendant, selon, sans, par, sur, afin, faute, face, lors"),
  leaning: atHead("il, elle, ils, elles, ce, c'~, cela, ça, cette, cet, ces, celui-ci, celle-ci, ceux-ci, son, sa, ses, leur, leurs, mais, et, or, ni, donc, ainsi, aussi, alors, puis, cependant, toutefois, pourtant, en revanche, de plus, par ailleurs, enfin, ensuite, y, en effet, d'autres, certains, tous, les deux, là, ici, lui, eux, pour autant, du coup, dès lors, voilà, l'un, l'une, quant"),
  continuing: atHead("que, qu'~, car, ajoutant, précisant, soulignant"),
  removable: atHead('\u200B'),
  hanging: wordSet("de du des d la le les l un une à au aux en dans sur sous par pour avec sans et ou mais que qu qui dont où ne pas est sont a ont sera ce cette ces son sa ses leur leurs si plus très"),
};
