/**
 * What each rule was worth on the annotated training news (articles and world events, texts read from scratch): ties with the right pair,
 * direction, type and polarity, of all it made. The annotation names only part of what is true, so these are floors.
 * One line each: rule, type, right, made. Rules over frames ("verb", "noun") are counted together for a type.
 */
export const RULE_PRECISION = `
noun|ACCUSE|4|9
noun|AGREE|0|2
noun|AID|1|2
noun|ASSAULT|14|26
noun|COERCE|0|1
noun|CONCEDE|0|1
noun|CONSULT|16|20
noun|COOPERATE|1|5
noun|MOBILIZE|2|2
noun|PROTEST|1|3
noun|REJECT|0|1
noun|RETREAT|2|5
noun|SANCTION|4|4
noun|SUPPORT|6|27
part name|based-in|2|13
part name|part-of|19|74
part of|part-of|0|1
part possessor|based-in|7|10
part possessor|part-of|12|14
party named|party-to|2|6
party signs|party-to|2|9
party signs|signatory-of|0|4
post apposition, of whom told elsewhere|holds-post|1|1
post apposition|candidate-for|6|6
post apposition|holds-post|25|29
post apposition|member-of|2|4
post counterpart|holds-post|3|3
post title name, of whom told elsewhere|holds-post|35|49
post title name, only state|holds-post|58|69
post title name|candidate-for|10|11
post title name|holds-post|322|340
post title name|member-of|3|3
post title of name|holds-post|34|36
post title of name|member-of|1|1
post title, name|holds-post|4|4
post verb, of whom told elsewhere|holds-post|11|17
post verb, only state|holds-post|7|8
post verb|ally-of|0|1
post verb|candidate-for|5|7
post verb|holds-post|31|36
post verb|member-of|2|3
said of|ACCUSE|2|7
says must|REQUEST|0|2
verb|ACCUSE|18|38
verb|AGREE|6|16
verb|AID|3|18
verb|ASSAULT|19|34
verb|COERCE|9|22
verb|CONCEDE|5|6
verb|CONSULT|27|53
verb|COOPERATE|1|12
verb|MOBILIZE|0|1
verb|PROTEST|0|3
verb|REJECT|7|23
verb|REQUEST|12|35
verb|RETREAT|19|26
verb|SANCTION|46|79
verb|SUPPORT|51|93
verb|THREATEN|4|4
verb|candidate-for|4|8
verb|made-by|0|4
verb|member-of|1|2
verb|participates-in|2|27
verb|possesses|1|1
weapon nationality|made-by|1|4
`;
