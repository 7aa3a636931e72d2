/**
 * International organisations, alliances and courts, armed groups, and a few national bodies that news names
 * without their country. Compiled for Entente from public facts.
 *
 * One line each: usual name | other names and acronyms | kind (o organisation, m military) | seats that stand for it
 */
export const ORGANISATIONS = `
United Nations|UN,U.N.,United Nations Organization,UNO|o|
United Nations Security Council|UN Security Council,U.N. Security Council,Security Council,UNSC|o|
United Nations General Assembly|UN General Assembly,U.N. General Assembly,UNGA|o|
UN Human Rights Council|United Nations Human Rights Council,U.N. Human Rights Council,UNHRC|o|
United Nations High Commissioner for Refugees|UNHCR,UN Refugee Agency|o|
UNRWA|United Nations Relief and Works Agency|o|
UNESCO|United Nations Educational, Scientific and Cultural Organization|o|
UNICEF|United Nations Children's Fund|o|
United Nations Development Programme|UNDP|o|
World Food Programme|WFP,World Food Program|o|
OCHA|UN Office for the Coordination of Humanitarian Affairs|o|
UNIFIL|United Nations Interim Force in Lebanon|m|
MONUSCO||m|
MINUSMA||m|
World Health Organization|WHO,W.H.O.,World Health Organisation|o|
International Labour Organization|ILO|o|
International Atomic Energy Agency|IAEA,I.A.E.A.|o|
International Monetary Fund|IMF,I.M.F.|o|
World Bank|World Bank Group|o|
World Trade Organization|WTO,W.T.O.,World Trade Organisation|o|
International Court of Justice|ICJ,I.C.J.,World Court|o|
International Criminal Court|ICC,I.C.C.|o|
International Committee of the Red Cross|ICRC|o|
Red Cross||o|
Red Crescent||o|
Interpol|INTERPOL|o|
International Maritime Organization|IMO|o|
International Civil Aviation Organization|ICAO|o|
International Organization for Migration|IOM|o|
Organisation for the Prohibition of Chemical Weapons|OPCW,Organization for the Prohibition of Chemical Weapons|o|
Organization for Security and Co-operation in Europe|OSCE,Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe|o|
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Nato,Atlantic Alliance|o|
European Union|EU,E.U.|o|Brussels
European Commission|EU Commission|o|
European Council||o|
European Parliament|EU Parliament|o|
Council of the European Union||o|
European Central Bank|ECB|o|
European Court of Justice|ECJ,Court of Justice of the European Union|o|
European Court of Human Rights|ECHR|o|
Council of Europe||o|
Europol||o|
Eurojust||o|
Frontex||o|
Eurozone|eurozone|o|
European Economic Area||o|
African Union|AU|o|
ECOWAS|Economic Community of West African States|o|
SADC|Southern African Development Community|o|
East African Community|EAC|o|
IGAD|Intergovernmental Authority on Development|o|
Arab League|League of Arab States|o|
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation|o|
Gulf Cooperation Council|GCC|o|
OPEC|Organization of the Petroleum Exporting Countries,OPEC+|o|
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|o|
ASEAN|Association of Southeast Asian Nations,Asean|o|
APEC|Asia-Pacific Economic Cooperation|o|
BRICS|Brics|o|
G7|G-7,Group of Seven|o|
G8|G-8,Group of Eight|o|
G20|G-20,Group of Twenty|o|
G77|G-77,Group of 77|o|
Quad||o|
AUKUS|Aukus|o|
Five Eyes||o|
Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|o|
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|o|
Commonwealth of Independent States|CIS|o|
Eurasian Economic Union|EAEU,EEU|o|
Visegrad Group|V4,Visegrád Group|o|
Non-Aligned Movement|NAM|o|
Commonwealth of Nations||o|
Organization of American States|OAS|o|
Mercosur|MERCOSUR|o|
UNASUR||o|
CARICOM|Caribbean Community|o|
CELAC||o|
Lima Group||o|
SAARC|South Asian Association for Regional Cooperation|o|
Pacific Islands Forum||o|
Asian Development Bank|ADB|o|
Asian Infrastructure Investment Bank|AIIB|o|
African Development Bank|AfDB|o|
European Bank for Reconstruction and Development|EBRD|o|
European Investment Bank|EIB|o|
Paris Club||o|
Nordic Council||o|
Arctic Council||o|
Warsaw Pact|Warsaw Treaty Organization|o|
Amnesty International||o|
Human Rights Watch|HRW|o|
Médecins Sans Frontières|Doctors Without Borders,MSF|o|
Greenpeace||o|
Transparency International||o|
Reporters Without Borders||o|
Freedom House||o|
Bellingcat||o|
Wikileaks|WikiLeaks|o|
FIFA||o|
UEFA||o|
International Olympic Committee|IOC|o|
NBA|National Basketball Association|o|
NFL||o|
World Economic Forum|WEF|o|
World Anti-Doping Agency|WADA|o|
Palestinian Authority|Palestinian National Authority,PA|o|
Palestine Liberation Organization|PLO,Palestine Liberation Organisation|o|
Fatah||o|
Hamas|Islamic Resistance Movement|m|
Hezbollah|Hizbollah,Hizbullah,Hezbullah,Hizballah|m|
Palestinian Islamic Jihad|Islamic Jihad,PIJ|m|
Houthis|Houthi,Houthi movement,Ansar Allah,Ansarallah|m|
Taliban|Afghan Taliban,Taleban|m|
Tehrik-i-Taliban Pakistan|TTP,Pakistani Taliban,Tehreek-e-Taliban Pakistan|m|
Al-Qaeda|al-Qaeda,al-Qaida,Al-Qaida,al Qaeda,Al Qaeda,al-Qa'ida|m|
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,Islamic State group,so-called Islamic State|m|
Islamic State – Khorasan Province|ISIS-K,ISKP,IS-K|m|
Boko Haram||m|
Al-Shabaab|al-Shabaab,al-Shabab,Al-Shabab,Al Shabaab|m|
Abu Sayyaf|Abu Sayyaf Group,ASG|m|
Hayat Tahrir al-Sham|HTS,Tahrir al-Sham|m|
Al-Nusra Front|al-Nusra Front,Jabhat al-Nusra|m|
Syrian Democratic Forces|SDF|m|
Free Syrian Army|FSA|m|
Syrian National Army|SNA|m|
People's Protection Units|YPG|m|
Kurdistan Workers' Party|PKK,Kurdistan Workers Party|m|
Peshmerga|peshmerga|m|
Popular Mobilization Forces|PMF,Hashd al-Shaabi,Popular Mobilisation Forces|m|
Kata'ib Hezbollah|Kataib Hezbollah|m|
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard,Iranian Revolutionary Guard,Revolutionary Guard Corps,Iran's Revolutionary Guards,Iranian Revolutionary Guards,Iranian Revolutionary Guard Corps|m|
Quds Force|IRGC Quds Force|m|
Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces|m|
People's Liberation Army|PLA,Chinese People's Liberation Army|m|
Rapid Support Forces|RSF,RSF paramilitary|m|
Wagner Group|Wagner,Wagner PMC,PMC Wagner|m|
Azov Regiment|Azov Battalion,Azov Brigade|m|
FARC|Revolutionary Armed Forces of Colombia,FARC-EP|m|
National Liberation Army|ELN|m|
Lord's Resistance Army|LRA|m|
Tigray People's Liberation Front|TPLF|m|
M23|March 23 Movement|m|
Lashkar-e-Taiba||m|
Jaish-e-Mohammed|JeM|m|
Irish Republican Army|IRA|m|
ETA||m|
Polisario Front|Polisario|m|
Moro Islamic Liberation Front|MILF|m|
New People's Army|NPA|m|
Tatmadaw||m|
Janjaweed||m|
Kosovo Force|KFOR|m|
EUFOR|EUFOR Althea|m|
Pentagon||o|
State Department|US State Department,U.S. State Department,Department of State|o|
Central Intelligence Agency|CIA|o|
Federal Bureau of Investigation|FBI|o|
National Security Agency|NSA|o|
NASA|National Aeronautics and Space Administration|o|
United States Congress|U.S. Congress,US Congress,Congress|o|
White House Press Office||o|
Federal Reserve|Fed|o|
Centers for Disease Control and Prevention|CDC,Centers for Disease Control|o|
Food and Drug Administration|FDA|o|
Environmental Protection Agency|EPA|o|
Republican Party|GOP|o|
Democratic Party||o|
Democratic National Committee|DNC|o|
Republican National Committee|RNC|o|
Conservative Party|Tories|o|
Labour Party|Labour|o|
House of Commons|Commons|o|
House of Lords||o|
Scotland Yard|Metropolitan Police|o|
MI5||o|
MI6|Secret Intelligence Service|o|
GCHQ||o|
Bundestag||o|
Bundesrat||o|
Bundeswehr||m|
Sejm||o|
Knesset||o|
Duma|State Duma,Russian Duma|o|
Federation Council||o|
Verkhovna Rada|Rada|o|
Lok Sabha||o|
Rajya Sabha||o|
Majlis||o|
Politburo||o|
National People's Congress|NPC|o|
Chinese Communist Party|CCP,Communist Party of China,CPC|o|
Federal Security Service|FSB|o|
KGB||o|
GRU||o|
SVR||o|
Mossad||o|
Shin Bet||o|
ISI|Inter-Services Intelligence|o|
Bharatiya Janata Party|BJP|o|
Roscosmos||o|
Gazprom||o|
Rosneft||o|
Rosatom||o|
Rosoboronexport||o|
Aramco|Saudi Aramco|o|
Huawei||o|
Boeing||o|
Airbus||o|
Lockheed Martin||o|
Raytheon||o|
Northrop Grumman||o|
General Dynamics||o|
BAE Systems||o|
Rheinmetall||o|
Leonardo S.p.A.||o|
Saab||o|
Baykar||o|
Google||o|
Facebook||o|
Twitter||o|
YouTube||o|
Microsoft||o|
Amazon.com||o|
Apple Inc.||o|
Tesla||o|
SpaceX||o|
Volkswagen||o|
Toyota||o|
Reuters||o|
Associated Press|AP|o|
Agence France-Presse|AFP|o|
TASS|Tass|o|
Interfax||o|
Xinhua|Xinhua News Agency|o|
Anadolu Agency|Anadolu|o|
Al Jazeera|Al-Jazeera,al-Jazeera|o|
Al Arabiya||o|
BBC|British Broadcasting Corporation,BBC News|o|
CNN||o|
NBC|NBC News|o|
CBS|CBS News|o|
ABC News||o|
NPR|National Public Radio|o|
Fox News||o|
MSNBC||o|
Bloomberg News||o|
New York Times||o|
Washington Post||o|
Wall Street Journal||o|
Financial Times||o|
The Guardian||o|
Der Spiegel||o|
Le Monde||o|
RIA Novosti||o|
Russia Today||o|
Kyodo News|Kyodo|o|
Yonhap|Yonhap News Agency|o|
Deutsche Welle||o|
Radio Free Europe/Radio Liberty|Radio Free Europe|o|
Telegram||o|
TikTok||o|
`;
