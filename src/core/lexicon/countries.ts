/**
 * States, disputed and state-like territories, with the words news uses for them. Compiled for Entente from
 * public facts (the names and members the United Nations lists, common English usage); no data set was copied.
 *
 * One line each:
 *   usual name | other names and acronyms | adjectives | nouns for its people | capitals and seats of its government
 * Plurals of nouns and "Republic of X" forms follow by rule (see gazetteer.ts).
 */
export const COUNTRIES = `
Afghanistan|Islamic Emirate of Afghanistan|Afghan|Afghan|Kabul
Albania||Albanian|Albanian|Tirana
Algeria||Algerian|Algerian|Algiers
Andorra||Andorran|Andorran|Andorra la Vella
Angola||Angolan|Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|Antiguan|
Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Argentine,Argentinian|Buenos Aires
Armenia||Armenian|Armenian|Yerevan
Australia|Commonwealth of Australia|Australian|Australian,Aussie|Canberra
Austria||Austrian|Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Azerbaijani,Azeri|Baku
Bahamas|Commonwealth of the Bahamas|Bahamian|Bahamian|Nassau
Bahrain||Bahraini|Bahraini|Manama
Bangladesh||Bangladeshi|Bangladeshi|Dhaka
Barbados||Barbadian,Bajan|Barbadian|Bridgetown
Belarus|Byelorussia,Belorussia|Belarusian,Belarussian,Belorusian,Belorussian,Byelorussian,Byelorusian|Belarusian,Belarussian,Belorussian|Minsk
Belgium||Belgian|Belgian|
Belize||Belizean|Belizean|Belmopan
Benin||Beninese,Beninois||Porto-Novo,Cotonou
Bhutan||Bhutanese||Thimphu
Bolivia|Plurinational State of Bolivia|Bolivian|Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina,BiH|Bosnian,Bosnian-Herzegovinian|Bosnian|Sarajevo
Botswana||Botswanan,Motswana|Batswana|Gaborone
Brazil|Federative Republic of Brazil|Brazilian|Brazilian|Brasília,Brasilia
Brunei|Brunei Darussalam|Bruneian|Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Bulgarian|Sofia
Burkina Faso||Burkinabe,Burkinabé|Burkinabe|Ouagadougou
Burundi||Burundian|Burundian|Gitega,Bujumbura
Cabo Verde|Cape Verde|Cape Verdean,Cabo Verdean|Cape Verdean|Praia
Cambodia||Cambodian|Cambodian|Phnom Penh
Cameroon||Cameroonian|Cameroonian|Yaoundé
Canada||Canadian|Canadian|Ottawa
Central African Republic|CAR|Central African|Central African|Bangui
Chad||Chadian|Chadian|N'Djamena
Chile||Chilean|Chilean|
China|People's Republic of China,PRC,mainland China,Communist China|Chinese||Beijing,Zhongnanhai
Colombia||Colombian|Colombian|Bogotá
Comoros|Union of the Comoros|Comoran,Comorian|Comorian|Moroni
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,D.R. Congo,DRC,D.R.C.,Congo-Kinshasa,Zaire|Congolese||Kinshasa
Republic of the Congo|Congo-Brazzaville,Republic of Congo|||Brazzaville
Costa Rica||Costa Rican|Costa Rican|
Croatia||Croatian,Croat|Croatian,Croat|Zagreb
Cuba||Cuban|Cuban|Havana
Cyprus||Cypriot,Greek Cypriot|Cypriot,Greek Cypriot|Nicosia
Czech Republic|Czechia|Czech|Czech|Prague
Denmark|Kingdom of Denmark|Danish|Dane|Copenhagen,Christiansborg
Djibouti||Djiboutian|Djiboutian|
Dominica|Commonwealth of Dominica|||Roseau
Dominican Republic||Dominican|Dominican|Santo Domingo
East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese||Dili
Ecuador||Ecuadorian,Ecuadorean|Ecuadorian,Ecuadorean|Quito
Egypt|Arab Republic of Egypt|Egyptian|Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|Salvadoran|San Salvador
Equatorial Guinea||Equatorial Guinean,Equatoguinean|Equatorial Guinean|Malabo
Eritrea||Eritrean|Eritrean|Asmara
Estonia||Estonian|Estonian|Tallinn
Eswatini|Swaziland|Swazi|Swazi|Mbabane
Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Ethiopian|Addis Ababa
Fiji||Fijian|Fijian|Suva
Finland||Finnish|Finn|Helsinki
France|French Republic|French|Frenchman,Frenchwoman|Paris,Élysée Palace,Elysée,Quai d'Orsay
Gabon||Gabonese||Libreville
Gambia|Islamic Republic of the Gambia|Gambian|Gambian|Banjul
Georgia||Georgian|Georgian|Tbilisi
Germany|Federal Republic of Germany,West Germany,Nazi Germany,FRG|German,West German|German|Berlin
East Germany|German Democratic Republic,GDR|East German|East German|
Ghana||Ghanaian|Ghanaian|Accra
Greece|Hellenic Republic|Greek,Hellenic|Greek|Athens
Grenada||Grenadian|Grenadian|
Guatemala||Guatemalan|Guatemalan|
Guinea||Guinean|Guinean|Conakry
Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau-Guinean|Bissau
Guyana|Co-operative Republic of Guyana|Guyanese||
Haiti||Haitian|Haitian|Port-au-Prince
Honduras||Honduran|Honduran|Tegucigalpa
Hungary||Hungarian|Hungarian,Magyar|Budapest
Iceland||Icelandic|Icelander|Reykjavik
India|Republic of India|Indian|Indian|New Delhi,Delhi
Indonesia||Indonesian|Indonesian|Jakarta
Iran|Islamic Republic of Iran,Persia|Iranian,Persian|Iranian,Persian|Tehran,Teheran
Iraq||Iraqi|Iraqi|Baghdad
Ireland|Republic of Ireland,Eire|Irish|Irishman,Irishwoman|Dublin
Israel|State of Israel,Jewish state|Israeli|Israeli|Jerusalem,Tel Aviv
Italy|Italian Republic|Italian|Italian|Rome
Ivory Coast|Côte d'Ivoire|Ivorian|Ivorian|Yamoussoukro,Abidjan
Jamaica||Jamaican|Jamaican|Kingston
Japan||Japanese||Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian|Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan|Kenyan|Nairobi
Kiribati||||Tarawa
Kuwait||Kuwaiti|Kuwaiti|
Kyrgyzstan|Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani|Kyrgyzstani|Bishkek
Laos|Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Laotian|Vientiane
Latvia||Latvian|Latvian|Riga
Lebanon||Lebanese||Beirut
Lesotho||Basotho,Lesothan||Maseru
Liberia||Liberian|Liberian|Monrovia
Libya|State of Libya,Libyan Arab Jamahiriya|Libyan|Libyan|Tripoli
Liechtenstein||Liechtensteiner|Liechtensteiner|Vaduz
Lithuania||Lithuanian|Lithuanian|Vilnius
Luxembourg|Grand Duchy of Luxembourg|Luxembourgish|Luxembourger|
Madagascar||Malagasy,Madagascan|Malagasy|Antananarivo
Malawi||Malawian|Malawian|Lilongwe
Malaysia||Malaysian|Malaysian|Kuala Lumpur,Putrajaya
Maldives||Maldivian|Maldivian|Malé
Mali||Malian|Malian|Bamako
Malta||Maltese||Valletta
Marshall Islands||Marshallese||Majuro
Mauritania||Mauritanian|Mauritanian|Nouakchott
Mauritius||Mauritian|Mauritian|Port Louis
Mexico|United Mexican States|Mexican|Mexican|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Micronesian|Palikir
Moldova|Moldavia|Moldovan,Moldavian|Moldovan,Moldavian|Chișinău,Kishinev
Monaco||Monegasque,Monacan||
Mongolia||Mongolian|Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Montenegrin|Podgorica
Morocco||Moroccan|Moroccan|Rabat
Mozambique||Mozambican|Mozambican|Maputo
Myanmar|Burma|Burmese,Myanmarese||Naypyidaw,Naypyitaw
Namibia||Namibian|Namibian|Windhoek
Nauru||Nauruan|Nauruan|
Nepal||Nepalese,Nepali|Nepali|Kathmandu
Netherlands|Holland|Dutch|Dutchman,Dutchwoman|The Hague,Amsterdam
New Zealand|Aotearoa|New Zealand|New Zealander,Kiwi|Wellington
Nicaragua||Nicaraguan|Nicaraguan|Managua
Niger||Nigerien|Nigerien|Niamey
Nigeria|Federal Republic of Nigeria|Nigerian|Nigerian|Abuja
North Korea|Democratic People's Republic of Korea,DPRK,D.P.R.K.|North Korean|North Korean|Pyongyang
North Macedonia|Macedonia,Former Yugoslav Republic of Macedonia,FYROM,FYR Macedonia|Macedonian,North Macedonian|Macedonian,North Macedonian|Skopje
Norway||Norwegian|Norwegian|Oslo
Oman|Sultanate of Oman|Omani|Omani|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistani|Islamabad,Rawalpindi
Palau||Palauan|Palauan|Ngerulmud
Palestine|State of Palestine,Palestinian territories,Palestinian Territories,occupied Palestinian territories,Occupied Palestinian Territory|Palestinian|Palestinian|Ramallah
Gaza Strip|Gaza|Gazan|Gazan|
West Bank||||
Panama||Panamanian|Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean,Papuan|Papua New Guinean,Papuan|Port Moresby
Paraguay||Paraguayan|Paraguayan|Asunción
Peru||Peruvian|Peruvian|Lima
Philippines|the Philippines|Philippine,Filipino|Filipino,Filipina|Manila,Malacañang,Malacañang Palace
Poland||Polish|Pole|Warsaw
Portugal|Portuguese Republic|Portuguese||Lisbon
Qatar|State of Qatar|Qatari|Qatari|Doha
Romania||Romanian,Rumanian|Romanian|Bucharest
Russia|Russian Federation|Russian|Russian|Moscow,Kremlin
Rwanda||Rwandan|Rwandan|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis||Kittitian|Basseterre
Saint Lucia|St. Lucia,St Lucia|Saint Lucian|Saint Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines|Vincentian|Vincentian|Kingstown
Samoa|Western Samoa|Samoan|Samoan|Apia
San Marino||Sammarinese||
São Tomé and Príncipe|Sao Tome and Principe|Santomean|Santomean|
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudi|Riyadh
Senegal||Senegalese||Dakar
Serbia|Republic of Serbia|Serbian,Serb|Serbian,Serb|Belgrade
Seychelles||Seychellois||
Sierra Leone||Sierra Leonean|Sierra Leonean|Freetown
Singapore||Singaporean|Singaporean|
Slovakia|Slovak Republic|Slovak,Slovakian|Slovak|Bratislava
Slovenia||Slovenian,Slovene|Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Solomon Islander|Honiara
Somalia|Federal Republic of Somalia|Somali,Somalian|Somali|Mogadishu,Villa Somalia
South Africa|RSA|South African|South African|Pretoria,Union Buildings
South Korea|Republic of Korea,ROK,R.O.K.|South Korean|South Korean|Seoul,Blue House
South Sudan||South Sudanese||Juba
Spain|Kingdom of Spain|Spanish|Spaniard|Madrid,Moncloa
Sri Lanka|Ceylon|Sri Lankan|Sri Lankan|Colombo
Sudan||Sudanese||Khartoum
Suriname|Surinam|Surinamese||Paramaribo
Sweden||Swedish|Swede|Stockholm
Switzerland|Swiss Confederation|Swiss||Bern,Berne
Syria|Syrian Arab Republic|Syrian|Syrian|Damascus
Tajikistan||Tajik,Tajikistani|Tajik,Tajikistani|Dushanbe
Tanzania|United Republic of Tanzania|Tanzanian|Tanzanian|Dodoma,Dar es Salaam
Thailand|Siam|Thai|Thai|Bangkok
Togo|Togolese Republic|Togolese||Lomé
Tonga||Tongan|Tongan|
Trinidad and Tobago|Trinidad & Tobago|Trinidadian|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunisian|Tunis,Carthage Palace
Turkey|Türkiye,Republic of Türkiye|Turkish|Turk|Ankara
Turkmenistan||Turkmen,Turkmenistani|Turkmenistani|Ashgabat
Tuvalu||Tuvaluan|Tuvaluan|Funafuti
Uganda||Ugandan|Ugandan|Kampala
Ukraine|the Ukraine|Ukrainian|Ukrainian|Kyiv,Kiev,Bankova
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,UK,U.K.|Briton,Brit|London,Downing Street,10 Downing Street,No. 10,Number 10,Whitehall,Westminster
United States|US,U.S.,USA,U.S.A.,United States of America,America,the States|American,U.S.,US|American|Washington,Washington D.C.,Washington DC,White House,Foggy Bottom
Uruguay||Uruguayan|Uruguayan|Montevideo
Uzbekistan||Uzbek,Uzbekistani|Uzbek|Tashkent
Vanuatu||Ni-Vanuatu,Vanuatuan||Port Vila
Vatican City|Vatican,Holy See,Vatican City State|||
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelan|Caracas,Miraflores
Vietnam|Viet Nam,Socialist Republic of Vietnam,North Vietnam,South Vietnam|Vietnamese,North Vietnamese,South Vietnamese||Hanoi
Yemen||Yemeni,Yemenite|Yemeni|Sanaa,Sana'a
Zambia||Zambian|Zambian|Lusaka
Zimbabwe|Rhodesia|Zimbabwean|Zimbabwean|Harare
Kosovo|Kosova,Republic of Kosovo|Kosovar,Kosovan|Kosovar|Pristina,Prishtina
Taiwan|Republic of China,ROC,Chinese Taipei|Taiwanese||Taipei
Hong Kong|Hong Kong SAR,HKSAR|Hong Kong|Hong Konger,Hongkonger|
Macau|Macao|Macanese||
Tibet|Tibet Autonomous Region|Tibetan|Tibetan|Lhasa
Republika Srpska|Bosnian Serb Republic|Bosnian Serb|Bosnian Serb|Banja Luka
Kurdistan Region|Iraqi Kurdistan,Kurdistan Regional Government,KRG,Kurdistan Region of Iraq|||Erbil
Western Sahara|Sahrawi Arab Democratic Republic,SADR|Sahrawi,Saharawi|Sahrawi|Laayoune
Northern Cyprus|Turkish Republic of Northern Cyprus,TRNC|Turkish Cypriot|Turkish Cypriot|
Abkhazia||Abkhaz,Abkhazian|Abkhaz,Abkhazian|Sukhumi
South Ossetia||South Ossetian|South Ossetian|Tskhinvali
Transnistria|Transdniestria,Pridnestrovie|Transnistrian|Transnistrian|Tiraspol
Nagorno-Karabakh|Artsakh,Republic of Artsakh,Karabakh|||Stepanakert
Somaliland||Somalilander|Somalilander|Hargeisa
Puntland||||
Crimea|Republic of Crimea|Crimean|Crimean|Simferopol
Donetsk People's Republic|DPR|||
Luhansk People's Republic|LPR,Lugansk People's Republic|||
Chechnya|Chechen Republic|Chechen|Chechen|Grozny
Dagestan|Republic of Dagestan|Dagestani|Dagestani|
Tatarstan|Republic of Tatarstan|||
Scotland||Scottish|Scot,Scotsman|Holyrood
Wales||Welsh|Welshman|Cardiff Bay
England||English|Englishman,Englishwoman|
Northern Ireland||Northern Irish|Northern Irish|Stormont
Catalonia||Catalan|Catalan|
Greenland||Greenlandic|Greenlander|Nuuk
Faroe Islands||Faroese||
Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|Puerto Rican|
Guam||Guamanian|Guamanian|
American Samoa||American Samoan|American Samoan|
U.S. Virgin Islands|US Virgin Islands|||
British Virgin Islands||||
Northern Mariana Islands||||
Bermuda||Bermudian|Bermudian|
Cayman Islands||||
Falkland Islands|Falklands|||
Gibraltar||Gibraltarian|Gibraltarian|
New Caledonia||||
French Polynesia||||
French Guiana||||
Guadeloupe||||
Martinique||||
Mayotte||||
Réunion||||
Curaçao||||
Aruba||||
Isle of Man||Manx||
Jersey||||
Guernsey||||
Cook Islands||||
Niue||||
Åland|Åland Islands|||
Bougainville|Autonomous Region of Bougainville|||
Zanzibar||||
Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet|Soviet|
Yugoslavia|Federal Republic of Yugoslavia,FRY|Yugoslav,Yugoslavian|Yugoslav|
Czechoslovakia||Czechoslovak|Czechoslovak|
Ottoman Empire||Ottoman|Ottoman|
Rojava|Autonomous Administration of North and East Syria|||
`;
