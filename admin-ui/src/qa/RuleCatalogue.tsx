// RuleCatalogue
export const RuleCatalogue = () => null;
