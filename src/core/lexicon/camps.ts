/**
 * Words for those of a party, by which its members, candidates and votes are called: "a Republican senator". By hand.
 * One line each: the group as `groups` names it | the party, without its state | the state where the word alone means it
 */
export const CAMPS = `
Republicans|Republican Party|United States
Democrats|Democratic Party|United States
Libertarians|Libertarian Party|United States
Conservatives|Conservative Party|
Liberals|Liberal Party|
Communists|Communist Party|
`;
