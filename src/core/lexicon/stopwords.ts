/** The commonest short words of languages that stand on news pages, folded. Compiled for Entente from general knowledge of each language. */
import { words } from './lists.ts';

const STOPWORDS = Object.entries({
  en: `the of and to in a is that for it as was with be by on not he his at from are this have an has but or were which their they been its who will had after more about said would also than when between into over against during told year new first two out up other new there what`,
  fr: `le la les des et en un une du que est pour dans qui sur pas plus par au avec ce il sont ses aux son cette mais ont ou ete elle se leur deux entre nous comme apres`,
  de: `der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man`,
  es: `de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ha este si porque esta entre cuando muy sin sobre tambien hasta hay donde desde`,
  it: `di che e la il un a per in una mi sono con non si da lo le del alla della dei gli nel come piu ma ha delle al anche questo i sul dalla nella`,
  pt: `de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos ja eu tambem so pelo pela ate isso`,
  nl: `de het een van en in is dat op te zijn met voor die niet aan er om ook als bij uit door naar heeft hij maar nog over wordt tot worden dan ze was`,
  pl: `w i z na do nie sie to jest jak za o ze od po przez dla jego tym czy byl ma oraz ktory ktora ktore jeden przed a tego bedzie przy sa takze roku tylko juz`,
  cs: `a v na se je ze s z do o i to za ve pro by ale jako od po si podle byl jeho jsou ktery ktere ktera tak nebo uz roku pri jen`,
  sk: `a v na sa je ze s z do o i to za vo pre by ale ako od po si podla bol jeho su ktory ktore ktora tak alebo uz roku pri`,
  hr: `i u je na se da za su od s o iz koji ne kao a do po koja koje nije sa ili te bi samo sto ali kako jer ce biti bio prema`,
  sl: `in v je na se da za so z od pa ki ne s o kot po do bo tudi iz bi pri ali kako ter`,
  hu: `a az es hogy nem is egy van ez meg el csak volt de ha mint szerint azt vagy mar ki kell`,
  ro: `si de in la a cu pe ca un o din nu este pentru care au sa mai fost se al prin dupa dar sau`,
  tr: `ve bir bu da de icin ile olarak cok daha gibi ne olan sonra kadar ise en var mi ancak`,
  sv: `och i att det som en pa ar av for med den till inte har de om ett han men var sig fran vi sa kan nar`,
  da: `og i at det som en pa er af for med den til ikke har de om et han men var sig fra vi sa kan nar der`,
  fi: `ja on ei etta se oli han mutta kun myos ovat joka tai jos mita sen niin`,
  id: `yang dan di ini untuk dengan dari itu tidak dalam pada akan juga ke karena ada oleh telah`,
  sq: `dhe ne te e se per nje me nga eshte qe i ka si do por kjo`,
  lt: `ir kad su i is yra del uz tai bet po nuo apie buvo kaip`,
  et: `ja on et ei see ta oli ka kui mis aga oma`,
});

/** The languages in which a word is one of the commonest. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [code, list] of STOPWORDS)
    for (const word of words(list)) {
      const codes = languages.get(word);
      if (codes) codes.push(code);
      else languages.set(word, [code]);
    }
  return languages;
})();
