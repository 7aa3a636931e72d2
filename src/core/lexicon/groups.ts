/**
 * Peoples, faiths, camps and regions as adjectives: they name a group, not a state. Compiled for Entente from
 * common English usage. One line each: usual name | spellings (adjectives and nouns)
 */
export const GROUPS = `
the West|Western,western,Westerner,Westerners
Europeans|European,Europeans,pan-European
Africans|African,Africans
Asians|Asian,Asians,Southeast Asian,South Asian,East Asian,Central Asian
Latin Americans|Latin American,Latin Americans,South American,South Americans,Central American,Central Americans
North Americans|North American,North Americans
Arabs|Arab,Arabs,Arabic
Kurds|Kurd,Kurds,Kurdish
Uyghurs|Uyghur,Uyghurs,Uighur,Uighurs
Rohingya|Rohingya,Rohingyas
Roma|Romani
Tatars|Tatar,Tatars,Crimean Tatar,Crimean Tatars
Pashtuns|Pashtun,Pashtuns
Hazaras|Hazara,Hazaras
Tamils|Tamil,Tamils
Sikhs|Sikh,Sikhs
Hindus|Hindu,Hindus
Buddhists|Buddhist,Buddhists
Muslims|Muslim,Muslims,Moslem,Moslems,Islamic,Islamist,Islamists
Sunnis|Sunni,Sunnis
Shiites|Shia,Shias,Shiite,Shiites,Shi'ite,Shi'ites,Shi'a
Alawites|Alawite,Alawites
Druze|Druze
Yazidis|Yazidi,Yazidis
Christians|Christian,Christians,Evangelical,Evangelicals,evangelical Christian
Catholics|Catholic,Catholics,Roman Catholic,Roman Catholics
Orthodox Christians|Orthodox Christian,Orthodox Christians
Protestants|Protestant,Protestants
Anglicans|Anglican,Anglicans,Episcopalian
Copts|Copt,Copts,Coptic
Mormons|Mormon,Mormons
Jews|Jew,Jews,Jewish,Haredi
Zionists|Zionist,Zionists
Slavs|Slav,Slavs,Slavic
Nordics|Nordic,Scandinavian,Scandinavians
Balts|Baltic
Berbers|Berber,Berbers,Amazigh
Tuareg|Tuareg,Tuaregs
Oromo|Oromo,Oromos
Tigrayans|Tigrayan,Tigrayans
Amhara|Amhara,Amharas
Hutus|Hutu,Hutus
Tutsis|Tutsi,Tutsis
Zulus|Zulu,Zulus
Hausa|Hausa
Fulani|Fulani
Basques|Basque,Basques
Bosniaks|Bosniak,Bosniaks
Kosovo Serbs|Kosovo Serb,Kosovo Serbs
Armenians of Karabakh|Karabakh Armenian,Karabakh Armenians
Hispanics|Hispanic,Hispanics,Latino,Latinos,Latina
African Americans|African American,African Americans,African-American,African-Americans,Afro-American
Native Americans|Native American,Native Americans
Asian Americans|Asian American,Asian Americans,Asian-American
Aboriginal Australians|Aboriginal,Aboriginals
Māori|Maori
Inuit|Inuit
Republicans|Republican,Republicans
Democrats|Democrat,Democrats,Democratic
Conservatives|Conservative,Conservatives
Liberals|Liberals
Libertarians|Libertarian,Libertarians
Communists|Communist,Communists
Nazis|Nazi,Nazis,neo-Nazi,neo-Nazis
Maoists|Maoist,Maoists
Marxists|Marxist,Marxists
Peronists|Peronist,Peronists
Sandinistas|Sandinista,Sandinistas
Zapatistas|Zapatista,Zapatistas
Texans|Texan,Texans
Californians|Californian,Californians
New Yorkers|New Yorker,New Yorkers
Londoners|Londoner,Londoners
Sicilians|Sicilian,Sicilians
Bavarians|Bavarian,Bavarians
Caribbeans|Caribbean people
Balkan peoples|Balkan
Koreans|Korean,Koreans
Swahili|Swahili
Iroquois|Iroquois
Cherokee|Cherokee
Navajo|Navajo
`;
