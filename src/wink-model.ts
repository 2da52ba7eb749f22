import { createModel } from './language/wink-model/model.ts';

export type { Additions } from './language/wink-model/lexicon.ts';
export { createModel };

/** The Indonesian model without additions, for `winkNLP(model)`. */
export const model: ReturnType<typeof createModel> = createModel();
export default model;
