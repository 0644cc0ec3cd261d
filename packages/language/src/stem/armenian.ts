import { cutAll, cutter, rules } from './suffixes.ts';

const cut = cutter([
  ...rules(3, 'ը ն ս դ ի ին ից ով ում ու ուն ուց վա վան յի յին յից յով յում'),
  ...rules(3, 'եր ներ երի ների երին ներին երից ներից երով ներով երում ներում երը ները'),
  ...rules(4, 'ել ալ ած ող եց եցին աց ացին եցինք ելու ալու ման մամբ'),
]);

/** Abstract nouns change inside: -ություն, -ության, -ությամբ, -ություններ. */
const abstract = (word: string): string => word.replace(/ությ?(?:ուն|ան|ամբ|ուններ)?.*$/u, (tail, at: number) => (at >= 2 ? 'ութ' : tail));

/** Search stem of a folded Armenian word. */
export const stemArmenian = (word: string): string => {
  const stem = abstract(word);
  return stem === word ? cutAll(word, cut) : stem;
};
