/**
 * What each rule was worth on the annotated training news (articles and world events, texts read from scratch): ties with the right pair,
 * direction, type and polarity, of all it made. The annotation names only part of what is true, so these are floors.
 * One line each: rule, type, right, made. Rules over frames ("verb", "noun") are counted together for a type.
 * Written by `npm run train -- DATA_FOLDER precision`.
 */
export const RULE_PRECISION = `
body in place|located-in|8|19
name from place|based-in|0|2
name of body|member-of|7|8
noun|ACCUSE|4|11
noun|AGREE|0|2
noun|AID|2|2
noun|ASSAULT|12|22
noun|COERCE|1|3
noun|CONCEDE|0|1
noun|CONSULT|17|21
noun|COOPERATE|1|7
noun|MOBILIZE|1|2
noun|PROTEST|1|3
noun|REQUEST|0|2
noun|RETREAT|4|5
noun|SANCTION|4|4
noun|SUPPORT|5|21
part name|based-in|2|26
part name|part-of|19|78
part of|based-in|0|1
part of|part-of|2|2
part possessor|based-in|7|12
part possessor|part-of|18|27
party named|party-to|2|4
party signs|party-to|2|13
party signs|signatory-of|0|5
post apposition, of whom told elsewhere|holds-post|3|3
post apposition|ally-of|1|1
post apposition|candidate-for|6|6
post apposition|holds-post|46|53
post apposition|member-of|3|5
post apposition|part-of|1|1
post counterpart|holds-post|3|3
post title name, of whom told elsewhere|holds-post|35|47
post title name, only state|holds-post|66|79
post title name|candidate-for|9|14
post title name|holds-post|345|367
post title name|member-of|4|5
post title of name|holds-post|34|37
post title of name|member-of|1|1
post title, name|holds-post|5|5
post verb, of whom told elsewhere|holds-post|12|19
post verb, only state|holds-post|5|6
post verb|ally-of|0|1
post verb|candidate-for|6|8
post verb|holds-post|36|42
post verb|member-of|3|5
said of|ACCUSE|4|16
says must|REQUEST|0|5
unless|THREATEN|1|1
verb|ACCUSE|17|42
verb|AGREE|10|23
verb|AID|3|19
verb|ASSAULT|14|36
verb|COERCE|12|38
verb|CONCEDE|5|13
verb|CONSULT|34|61
verb|COOPERATE|4|14
verb|MOBILIZE|0|2
verb|PROTEST|0|7
verb|REJECT|8|27
verb|REQUEST|18|43
verb|RETREAT|20|34
verb|SANCTION|55|85
verb|SUPPORT|68|103
verb|THREATEN|3|3
verb|candidate-for|7|12
verb|made-by|0|3
verb|member-of|1|2
verb|participates-in|5|33
verb|possesses|2|2
weapon nationality|made-by|1|5
weapon possessor|possesses|1|1
`;
