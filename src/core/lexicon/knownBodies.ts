/**
 * Companies, media, clubs, leagues and charities that are known the world over and named without a word that says what
 * they are. Left out: names that are surnames, places or ordinary words as well. Compiled for Entente from general knowledge.
 */
import { names } from './lists.ts';

export const KNOWN_BODIES: ReadonlySet<string> = new Set([
  // industry and trade
  ...names(
    "Accenture,Adidas,Adobe,AirAsia,Airbnb,Alcoa,Aldi,Alibaba,Aldi Nord,Aldi Süd,Allianz,Aramco,ArcelorMittal,AstraZeneca,AT&T,Auchan,Audi,Aviva,Barclays,BASF,Bayer,BHP,BioNTech,BlackRock,BMW,BNP Paribas,Bombardier,BP,BT,ByteDance,Canon,Cargill,Carrefour,Caterpillar,Chevron,Chrysler,Citibank,Citigroup,Coca-Cola,Cognizant,Commerzbank,ConocoPhillips,Costco,CVS,Daewoo,Daimler,Danone,Deloitte,Deutsche Bank,DHL,Dropbox,DuPont,easyJet,eBay,Electrolux,Embraer,Enel,Eni,Equinor,Ericsson,Etihad,Eurotunnel,Exxon,ExxonMobil,Facebook,FedEx,Fiat,Flipkart,Foxconn,Fujitsu,Gazprom,GlaxoSmithKline,Glencore,Google,Groupon,H&M,Heineken,Hitachi,Honda,Honeywell,HSBC,Huawei,Hyundai,IBM,IKEA,Infosys,Instagram,Intel,JPMorgan,KFC,KLM,KPMG,Lenovo,LinkedIn,L'Oréal,Lufthansa,Lukoil,Lyft,Maersk,Marriott,Mastercard,Mazda,McDonald's,Medibank,Mercedes-Benz,Microsoft,Mitsubishi,Moderna,Monsanto,Motorola,Nasdaq,Nestlé,Netflix,Nintendo,Nissan,Nokia,Novartis,Novavax,Nvidia,OpenAI,Panasonic,PayPal,PepsiCo,Petrobras,Peugeot,Pfizer,Pinterest,PwC,Qantas,Qualcomm,Raytheon,Reddit,Renault,Repsol,Rolls-Royce,Roscosmos,Rosneft,Ryanair,Saab,Sainsbury's,Samsung,Sanofi,SAP,Sberbank,Siemens,Sinopec,Sinopharm,Skype,Snapchat,SoftBank,Sony,SpaceX,Spotify,Starbucks,Statoil,Stellantis,Suzuki,Telefónica,Tencent,Tesco,TikTok,TotalEnergies,Toshiba,Toyota,TripAdvisor,Twitter,Uber,Ubisoft,UBS,Unilever,UPS,Verizon,Viacom,Vodafone,Volkswagen,Volvo,Waitrose,Walgreens,Walmart,Wal-Mart,WeChat,WhatsApp,Wikileaks,WikiLeaks,Wikimedia,Xerox,Xiaomi,Yahoo,YouTube,Zoom Video,ZTE",
  ),
  // media
  ...names(
    'ABC News,AFP,Al Arabiya,Al Jazeera,ANSA,Axios,BBC,Bloomberg News,BuzzFeed,CBC,CBS,CCTV,CNBC,CNN,C-SPAN,Daily Mail,Der Spiegel,Deutsche Welle,Die Welt,Die Zeit,El Mundo,El País,ESPN,Euronews,Fars,Financial Times,Fox News,Haaretz,HBO,Interfax,ITAR-TASS,ITV,Izvestia,Kommersant,La Repubblica,Le Figaro,Le Monde,Los Angeles Times,MSNBC,MTV,NBC,NDTV,New York Times,Newsweek,NHK,NPR,PBS,Politico,Press TV,RAI,Reuters,RIA Novosti,RTÉ,SABC,SANA,Sky News,Süddeutsche Zeitung,TASS,Telegraaf,The Verge,TVNZ,USA Today,Variety,Wall Street Journal,Washington Post,Wikinews,Wikipedia,Xinhua,Yonhap,ZDF',
  ),
  // charities, bodies of one word, leagues
  ...names(
    'ACLU,AFL-CIO,Amnesty,Amnesty International,ASEAN,BRICS,CARICOM,CDC,CERN,CIA,ECOWAS,FAO,FBI,FEMA,FIDE,FIFA,Greenpeace,Human Rights Watch,IATA,IOC,ISRO,JAXA,Médecins Sans Frontières,Mensa,MI5,MI6,MLB,Mossad,NAACP,NASA,NASCAR,NBA,NCAA,NFL,NHL,NOAA,NSA,NTSB,OECD,OPEC,Oxfam,PETA,SADC,Save the Children,UEFA,UFC,UNAIDS,UNCTAD,USAID,USGS,WADA,WWE,WWF',
  ),
  // clubs
  ...names(
    'AC Milan,Ajax,Arsenal,Aston Villa,Atlético Madrid,Barça,Bayern Munich,Benfica,Boca Juniors,Borussia Dortmund,Chicago Bulls,Dallas Cowboys,Dinamo Zagreb,Dynamo Kyiv,Everton,FC Barcelona,Fenerbahçe,Feyenoord,Galatasaray,Inter Milan,Juventus,Leeds United,Los Angeles Lakers,Manchester City,Manchester United,New York Yankees,Newcastle United,Nottingham Forest,Olympiacos,Panathinaikos,Paris Saint-Germain,Real Madrid,Red Star Belgrade,River Plate,Tottenham Hotspur,Werder Bremen,West Ham United',
  ),
]);
