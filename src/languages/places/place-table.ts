/**
 * Where statements are made: the capitals and seats of government of the states, the seats of international
 * organisations, and cities, resorts and islands where summits meet, with the forms that the corpus' languages give them.
 *
 * A row: ISO 3166-1 code | Chinese | Japanese | Korean | Russian | forms in Latin script. Several forms of one language are
 * parted by a slash. Chinese forms are simplified and those of Taiwan usage that are other words; texts are folded before
 * they are compared (fold.ts). Accents are left out of the comparison, so Bogotá needs no second form. A row of China
 * repeats no Chinese name: those come from the official list of divisions (place-names.ts).
 */
export const placeTable = `
AD|安道尔城|アンドラ・ラ・ベリャ|안도라라베야|Андорра-ла-Велья|Andorra la Vella/Andorre-la-Vieille/Andorra la Vieja
AE|阿布扎比/阿布达比|アブダビ|아부다비|Абу-Даби|Abu Dhabi/Abou Dabi/Abu Dabi
AE|迪拜/杜拜|ドバイ|두바이|Дубай|Dubai/Dubaï
AF|喀布尔|カブール|카불|Кабул|Kabul/Kaboul
AG|圣约翰|セントジョンズ|세인트존스|Сент-Джонс|St. John's/Saint John's
AL|地拉那|ティラナ|티라나|Тирана|Tirana
AM|埃里温/叶里温|エレバン|예레반|Ереван|Yerevan/Erevan/Ereván/Erevan
AO|罗安达|ルアンダ|루안다|Луанда|Luanda
AR|布宜诺斯艾利斯|ブエノスアイレス|부에노스아이레스|Буэнос-Айрес|Buenos Aires
AT|维也纳|ウィーン|빈/비엔나|Вена|Vienna/Vienne/Viena/Wien
AU|堪培拉/坎培拉|キャンベラ|캔버라|Канберра|Canberra/Camberra
AU|悉尼/雪梨|シドニー|시드니|Сидней|Sydney
AU|墨尔本|メルボルン|멜버른|Мельбурн|Melbourne
AU|珀斯/伯斯|パース|퍼스|Перт|Perth
AU|布里斯班|ブリスベン|브리즈번|Брисбен|Brisbane
AU|阿德莱德|アデレード|애들레이드|Аделаида|Adelaide
AU|霍巴特|ホバート|호바트|Хобарт|Hobart
AU|达尔文|ダーウィン|다윈|Дарвин|Darwin
AZ|巴库|バクー|바쿠|Баку|Baku/Bakou/Bakú
BA|萨拉热窝/塞拉耶佛|サラエボ|사라예보|Сараево|Sarajevo
BB|布里奇敦|ブリッジタウン|브리지타운|Бриджтаун|Bridgetown
BD|达卡|ダッカ|다카|Дакка|Dhaka/Dacca/Daca
BE|布鲁塞尔|ブリュッセル|브뤼셀|Брюссель|Brussels/Bruxelles/Bruselas/Bruxelas
BF|瓦加杜古|ワガドゥグー|와가두구|Уагадугу|Ouagadougou/Uagadugú
BG|索非亚|ソフィア|소피아|София|Sofia/Sofía
BH|麦纳麦|マナーマ|마나마|Манама|Manama
BI|布琼布拉|ブジュンブラ|부줌부라|Бужумбура|Bujumbura
BI|基特加|ギテガ|기테가|Гитега|Gitega
BJ|波多诺伏|ポルトノボ|포르토노보|Порто-Ново|Porto-Novo
BJ|科托努|コトヌー|코토누|Котону|Cotonou/Cotonú
BN|斯里巴加湾市/斯里巴加湾|バンダルスリブガワン|반다르스리브가완|Бандар-Сери-Бегаван|Bandar Seri Begawan
BO|拉巴斯|ラパス|라파스|Ла-Пас|La Paz
BO|苏克雷|スクレ|수크레|Сукре|Sucre
BR|巴西利亚|ブラジリア|브라질리아|Бразилиа|Brasilia/Brasília
BR|里约热内卢|リオデジャネイロ|리우데자네이루|Рио-де-Жанейро|Rio de Janeiro/Río de Janeiro
BR|圣保罗|サンパウロ|상파울루|Сан-Паулу|São Paulo
BR|福塔莱萨|フォルタレザ|포르탈레자|Форталеза|Fortaleza
BR|贝伦|ベレン|벨렝|Белен|Belém
BS|拿骚|ナッソー|나소|Нассау|Nassau
BT|廷布|ティンプー|팀푸|Тхимпху|Thimphu
BW|哈博罗内|ハボローネ|가보로네|Габороне|Gaborone
BY|明斯克|ミンスク|민스크|Минск|Minsk
BY|布列斯特|ブレスト|브레스트|Брест|Brest
BZ|贝尔莫潘|ベルモパン|벨모판|Бельмопан|Belmopan/Belmopán
CA|渥太华|オタワ|오타와|Оттава|Ottawa
CA|多伦多|トロント|토론토|Торонто|Toronto
CA|蒙特利尔|モントリオール|몬트리올|Монреаль|Montreal/Montréal
CA|魁北克|ケベック|퀘벡|Квебек|Quebec/Québec
CA|温哥华|バンクーバー|밴쿠버|Ванкувер|Vancouver
CA|卡纳纳斯基斯|カナナスキス|카나나스키스|Кананаскис|Kananaskis
CA|沙勒沃伊|シャルルボワ|샤를부아|Шарлевуа|Charlevoix
CD|金沙萨|キンシャサ|킨샤사|Киншаса|Kinshasa
CF|班吉|バンギ|방기|Банги|Bangui
CG|布拉柴维尔|ブラザビル|브라자빌|Браззавиль|Brazzaville
CH|伯尔尼|ベルン|베른|Берн|Bern/Berne/Berna
CH|日内瓦|ジュネーブ|제네바|Женева|Geneva/Genève/Ginebra/Genebra/Giơ-ne-vơ
CH|达沃斯|ダボス|다보스|Давос|Davos
CH|苏黎世|チューリッヒ|취리히|Цюрих|Zurich/Zürich
CH|洛桑|ローザンヌ|로잔|Лозанна|Lausanne/Lausana
CH|卢加诺|ルガーノ|루가노|Лугано|Lugano
CI|亚穆苏克罗|ヤムスクロ|야무수크로|Ямусукро|Yamoussoukro/Yamusukro
CI|阿比让|アビジャン|아비장|Абиджан|Abidjan/Abiyán
CK|阿瓦鲁阿|アバルア|아바루아|Аваруа|Avarua
CK|拉罗汤加|ラロトンガ|라로통가|Раротонга|Rarotonga
CL|圣地亚哥|サンティアゴ|산티아고|Сантьяго|Santiago/Santiago de Chile
CL|瓦尔帕莱索|バルパライソ|발파라이소|Вальпараисо|Valparaíso
CM|雅温得|ヤウンデ|야운데|Яунде|Yaoundé/Yaundé/Iaundé
CN||ペキン|베이징/북경|Пекин|Beijing/Peking/Pékin/Pekín/Pequim/Bắc Kinh
CN||シャンハイ|상하이/상해|Шанхай|Shanghai/Shanghái/Xangai/Thượng Hải
CN||テンシン|톈진/천진|Тяньцзинь|Tianjin/Tientsin/Thiên Tân
CN||重慶|충칭/중경|Чунцин|Chongqing/Trùng Khánh
CN|||시안/서안|Сиань|Xi'an/Xian/Tây An
CN|||항저우/항주|Ханчжоу|Hangzhou/Hàng Châu
CN|||난징/남경|Нанкин|Nanjing/Nanking/Nam Kinh
CN|||광저우/광주|Гуанчжоу|Guangzhou/Canton/Cantón/Cantão/Quảng Châu
CN|||선전/심천|Шэньчжэнь|Shenzhen/Thâm Quyến
CN|||칭다오|Циндао|Qingdao/Tsingtao/Thanh Đảo
CN|||샤먼|Сямынь|Xiamen/Hạ Môn
CN|||우한|Ухань|Wuhan/Vũ Hán
CN|||청두|Чэнду|Chengdu/Thành Đô
CN|||쿤밍|Куньмин|Kunming/Côn Minh
CN|||난닝|Наньнин|Nanning/Nam Ninh
CN|||구이린|Гуйлинь|Guilin/Quế Lâm
CN|||하얼빈|Харбин|Harbin
CN|||선양|Шэньян|Shenyang
CN|||다롄|Далянь|Dalian
CN|||우루무치|Урумчи|Urumqi/Ürümqi
CN|||싼야|Санья|Sanya/Tam Á
CN|博鳌||보아오|Боао|Boao/Bo'ao
CN|||쑤저우|Сучжоу|Suzhou/Tô Châu
CN|||하이난|Хайнань|Hainan/Hải Nam
CN|香港|ホンコン|홍콩|Гонконг|Hong Kong/Hongkong/Hồng Kông
CN|澳门|マカオ|마카오|Макао|Macao/Macau/Ma Cao
CO|波哥大|ボゴタ|보고타|Богота|Bogotá
CO|卡塔赫纳|カルタヘナ|카르타헤나|Картахена|Cartagena/Cartagena de Indias/Carthagène
CR|圣何塞|サンホセ|산호세|Сан-Хосе|San José
CU|哈瓦那|ハバナ|아바나|Гавана|Havana/La Havane/La Habana
CV|普拉亚|プライア|프라이아|Прая|Praia
CY|尼科西亚|ニコシア|니코시아|Никосия|Nicosia/Nicosie/Nicósia
CZ|布拉格|プラハ|프라하|Прага|Prague/Praga/Praha
DE|柏林|ベルリン|베를린|Берлин|Berlin/Berlín/Berlim
DE|波恩|ボン|본|Бонн|Bonn
DE|汉堡|ハンブルク|함부르크|Гамбург|Hamburg/Hambourg/Hamburgo
DE|慕尼黑|ミュンヘン|뮌헨|Мюнхен|Munich/München/Múnich/Munique
DE|埃尔毛|エルマウ|엘마우|Эльмау|Elmau
DE|海利根达姆|ハイリゲンダム|하일리겐담|Хайлигендамм|Heiligendamm
DE|波茨坦|ポツダム|포츠담|Потсдам|Potsdam
DJ|吉布提市|ジブチ市|||Djibouti City
DK|哥本哈根|コペンハーゲン|코펜하겐|Копенгаген|Copenhagen/Copenhague/København
DM|罗索|ロゾー|로조|Розо|Roseau
DO|圣多明各/圣多明哥|サントドミンゴ|산토도밍고|Санто-Доминго|Santo Domingo/Saint-Domingue
DZ|阿尔及尔|アルジェ|알제|Алжир|Algiers/Alger/Argel
EC|基多|キト|키토|Кито|Quito
EE|塔林|タリン|탈린|Таллин|Tallinn/Tallin
EG|开罗|カイロ|카이로|Каир|Cairo/Le Caire/El Cairo
EG|沙姆沙伊赫|シャルムエルシェイク|샤름엘셰이크|Шарм-эш-Шейх|Sharm el-Sheikh/Sharm El Sheikh/Charm el-Cheikh/Sharm el Sheij
EG|亚历山大|アレクサンドリア|알렉산드리아|Александрия|Alexandria/Alexandrie/Alejandría
ER|阿斯马拉|アスマラ|아스마라|Асмэра/Асмара|Asmara
ES|马德里|マドリード|마드리드|Мадрид|Madrid/Madri
ES|巴塞罗那|バルセロナ|바르셀로나|Барселона|Barcelona/Barcelone
ES|塞维利亚|セビリア|세비야|Севилья|Seville/Sevilla
ET|亚的斯亚贝巴|アディスアベバ|아디스아바바|Аддис-Абеба|Addis Ababa/Addis-Abeba/Adís Abeba/Adis Abeba
FI|赫尔辛基|ヘルシンキ|헬싱키|Хельсинки|Helsinki/Helsinque
FJ|苏瓦|スバ|수바|Сува|Suva
FJ|楠迪|ナンディ|난디|Нади|Nadi
FM|帕利基尔|パリキール|팔리키르|Паликир|Palikir
FR|巴黎|パリ|파리|Париж|Paris/París/Pa-ri
FR|斯特拉斯堡|ストラスブール|스트라스부르|Страсбург|Strasbourg/Estrasburgo
FR|尼斯|ニース|니스|Ницца|Nice/Niza
FR|里昂|リヨン|리옹|Лион|Lyon
FR|马赛|マルセイユ|마르세유|Марсель|Marseille/Marsella
FR|戛纳|カンヌ|칸|Канны|Cannes
FR|比亚里茨|ビアリッツ|비아리츠|Биарриц|Biarritz
FR|埃维昂|エビアン|에비앙|Эвиан|Evian/Évian
FR|凡尔赛|ベルサイユ|베르사유|Версаль|Versailles/Versalles
GA|利伯维尔|リーブルビル|리브르빌|Либревиль|Libreville
GB|伦敦|ロンドン|런던|Лондон|London/Londres/Luân Đôn
GB|爱丁堡|エディンバラ|에든버러|Эдинбург|Edinburgh/Édimbourg/Edimburgo
GB|格拉斯哥|グラスゴー|글래스고|Глазго|Glasgow
GB|贝尔法斯特|ベルファスト|벨파스트|Белфаст|Belfast
GB|加的夫|カーディフ|카디프|Кардифф|Cardiff
GB|曼彻斯特|マンチェスター|맨체스터|Манчестер|Manchester
GB|伯明翰|バーミンガム|버밍엄|Бирмингем|Birmingham
GB|布莱奇利园|ブレッチリー|블레츨리|Блетчли|Bletchley Park
GB|卡比斯贝|カービスベイ|카비스베이|Карбис-Бей|Carbis Bay
GB|契克斯|チェッカーズ|체커스|Чекерс|Chequers
GD|圣乔治|セントジョージズ|세인트조지스|Сент-Джорджес|St. George's/Saint George's
GE|第比利斯|トビリシ|트빌리시|Тбилиси|Tbilisi/Tbilissi
GH|阿克拉|アクラ|아크라|Аккра|Accra/Acra
GM|班珠尔|バンジュール|반줄|Банжул|Banjul
GN|科纳克里|コナクリ|코나크리|Конакри|Conakry/Conakri
GQ|马拉博|マラボ|말라보|Малабо|Malabo
GR|雅典|アテネ|아테네|Афины|Athens/Athènes/Atenas
GT|危地马拉城|グアテマラシティ|과테말라시티|Гватемала-Сити|Guatemala City/Ciudad de Guatemala
GW|比绍|ビサウ|비사우|Бисау|Bissau/Bisáu
GY|乔治敦|ジョージタウン|조지타운|Джорджтаун|Georgetown
HN|特古西加尔巴|テグシガルパ|테구시갈파|Тегусигальпа|Tegucigalpa
HR|萨格勒布|ザグレブ|자그레브|Загреб|Zagreb
HR|杜布罗夫尼克|ドゥブロブニク|두브로브니크|Дубровник|Dubrovnik
HT|太子港|ポルトープランス|포르토프랭스|Порт-о-Пренс|Port-au-Prince/Puerto Príncipe/Porto Príncipe
HU|布达佩斯|ブダペスト|부다페스트|Будапешт|Budapest/Budapeste
ID|雅加达|ジャカルタ|자카르타|Джакарта|Jakarta/Yakarta/Gia-các-ta
ID|万隆|バンドン|반둥|Бандунг|Bandung
ID|巴厘岛/巴厘|バリ|발리|Бали|Bali
ID|茂物|ボゴール|보고르|Богор|Bogor
ID|日惹|ジョグジャカルタ|욕야카르타|Джокьякарта|Yogyakarta
ID|纳闽巴霍|ラブアンバジョ|라부안바조|Лабуан-Баджо|Labuan Bajo
IE|都柏林|ダブリン|더블린|Дублин|Dublin/Dublín
IE|香农|シャノン|섀넌|Шаннон|Shannon
IL|耶路撒冷|エルサレム|예루살렘|Иерусалим|Jerusalem/Jérusalem/Jerusalén/Jerusalém
IL|特拉维夫|テルアビブ|텔아비브|Тель-Авив|Tel Aviv/Tel-Aviv
IN|新德里|ニューデリー|뉴델리|Нью-Дели|New Delhi/Nueva Delhi/Nova Delhi/Nova Deli/Niu Đê-li
IN|德里|デリー|델리|Дели|Delhi
IN|果阿|ゴア|고아|Гоа|Goa
IN|孟买|ムンバイ|뭄바이|Мумбаи|Mumbai/Bombay/Bombaim
IN|加尔各答|コルカタ|콜카타|Калькутта|Kolkata/Calcutta/Calcuta
IN|金奈|チェンナイ|첸나이|Ченнаи|Chennai
IN|班加罗尔|ベンガルール|벵갈루루|Бангалор|Bangalore/Bengaluru
IN|海得拉巴|ハイデラバード|하이데라바드|Хайдарабад|Hyderabad
IN|艾哈迈达巴德|アーメダバード|아마다바드|Ахмадабад|Ahmedabad
IN|西姆拉|シムラ|심라|Симла|Simla/Shimla
IQ|巴格达|バグダッド|바그다드|Багдад|Baghdad/Bagdad/Bagdá
IR|德黑兰|テヘラン|테헤란|Тегеран|Tehran/Téhéran/Teherán/Teerã
IS|雷克雅未克|レイキャビク|레이캬비크|Рейкьявик|Reykjavik/Reykjavík/Reikiavik/Reiquiavique
IT|罗马|ローマ|로마|Рим|Rome/Roma
IT|米兰|ミラノ|밀라노|Милан|Milan/Milán/Milano/Milão
IT|那不勒斯|ナポリ|나폴리|Неаполь|Naples/Napoli/Nápoles
IT|威尼斯|ベネチア|베네치아|Венеция|Venice/Venise/Venecia/Veneza
IT|都灵|トリノ|토리노|Турин|Turin/Torino/Turim
IT|热那亚|ジェノバ|제노바|Генуя|Genoa/Gênes/Génova
IT|佛罗伦萨|フィレンツェ|피렌체|Флоренция|Florence/Firenze/Florencia/Florença
IT|陶尔米纳|タオルミーナ|타오르미나|Таормина|Taormina
IT|法萨诺|ファサーノ|파사노|Фазано|Fasano
IT|卡普里岛/卡普里|カプリ|카프리|Капри|Capri
JM|金斯敦|キングストン|킹스턴|Кингстон|Kingston
JO|安曼|アンマン|암만|Амман|Amman/Ammán/Amã
JO|亚喀巴|アカバ|아카바|Акаба|Aqaba
JP|东京|東京|도쿄/동경|Токио|Tokyo/Tokio/Tóquio/Tô-ky-ô
JP|大阪|大阪|오사카|Осака|Osaka
JP|京都|京都|교토|Киото|Kyoto/Kioto/Quioto
JP|广岛|広島|히로시마|Хиросима|Hiroshima
JP|名古屋|名古屋|나고야|Нагоя|Nagoya
JP|横滨|横浜|요코하마|Йокогама|Yokohama
JP|神户|神戸|고베|Кобе|Kobe
JP|福冈|福岡|후쿠오카|Фукуока|Fukuoka
JP|札幌|札幌|삿포로|Саппоро|Sapporo
JP|仙台|仙台|센다이|Сендай|Sendai
JP|冲绳|沖縄|오키나와|Окинава|Okinawa
JP|北海道|北海道|홋카이도|Хоккайдо|Hokkaido
JP|洞爷湖|洞爺湖|도야코|Тояко|Toyako
JP|伊势志摩|伊勢志摩|이세시마|Исэ-Сима|Ise-Shima
JP|轻井泽|軽井沢|가루이자와|Каруидзава|Karuizawa
JP|奈良|奈良|나라|Нара|Nara
JP|长崎|長崎|나가사키|Нагасаки|Nagasaki
KE|内罗毕/奈洛比|ナイロビ|나이로비|Найроби|Nairobi
KG|比什凯克|ビシュケク|비슈케크|Бишкек|Bishkek/Bichkek/Biskek/Bisqueque
KG|伊塞克湖|イシククル|이식쿨|Иссык-Куль|Issyk-Kul
KG|乔蓬阿塔|チョルポンアタ|촐폰아타|Чолпон-Ата|Cholpon-Ata
KH|金边|プノンペン|프놈펜|Пномпень|Phnom Penh/Phnom Pênh/Nom Pen
KH|暹粒|シェムリアップ|시엠레아프|Сиемреап|Siem Reap
KI|塔拉瓦|タラワ|타라와|Тарава|Tarawa
KM|莫罗尼|モロニ|모로니|Морони|Moroni
KN|巴斯特尔|バセテール|바스테르|Бастер|Basseterre
KP|平壤|ピョンヤン/平壌|평양|Пхеньян|Pyongyang/Bình Nhưỡng
KP|开城|ケソン|개성|Кэсон|Kaesong
KR|首尔/汉城|ソウル|서울|Сеул|Seoul/Séoul/Seúl/Seul/Xê-un
KR|釜山|プサン/釜山|부산|Пусан|Busan/Pusan
KR|济州/济州岛|チェジュ/済州|제주|Чеджу|Jeju
KR|仁川|インチョン/仁川|인천|Инчхон|Incheon
KR|庆州|キョンジュ/慶州|경주|Кёнджу|Gyeongju
KR|板门店|パンムンジョム/板門店|판문점|Пханмунджом|Panmunjom/Panmunjeom
KW|科威特城|クウェート市|쿠웨이트시티|Эль-Кувейт|Kuwait City
KZ|阿斯塔纳|アスタナ|아스타나|Астана|Astana
KZ|努尔苏丹|ヌルスルタン|누르술탄|Нур-Султан|Nur-Sultan/Noursoultan
KZ|阿拉木图|アルマトイ|알마티|Алма-Ата/Алматы|Almaty/Alma-Ata
LA|万象/永珍|ビエンチャン|비엔티안|Вьентьян|Vientiane/Vientián/Vienciana/Viêng Chăn/Viên Chăn
LA|琅勃拉邦|ルアンパバーン|루앙프라방|Луангпхабанг|Luang Prabang
LB|贝鲁特|ベイルート|베이루트|Бейрут|Beirut/Beyrouth/Beirute
LC|卡斯特里|カストリーズ|캐스트리스|Кастри|Castries
LI|瓦杜兹|ファドゥーツ|파두츠|Вадуц|Vaduz
LK|科伦坡/可伦坡|コロンボ|콜롬보|Коломбо|Colombo
LK|康提|キャンディ|캔디|Канди|Kandy
LR|蒙罗维亚|モンロビア|몬로비아|Монровия|Monrovia
LS|马塞卢|マセル|마세루|Масеру|Maseru
LT|维尔纽斯|ビリニュス|빌뉴스|Вильнюс|Vilnius/Vilna
LU|卢森堡|ルクセンブルク|룩셈부르크|Люксембург|Luxembourg/Luxemburgo
LV|里加|リガ|리가|Рига|Riga
LY|的黎波里|トリポリ|트리폴리|Триполи|Tripoli/Trípoli
MA|拉巴特|ラバト|라바트|Рабат|Rabat
MA|马拉喀什|マラケシュ|마라케시|Марракеш|Marrakesh/Marrakech
MA|卡萨布兰卡|カサブランカ|카사블랑카|Касабланка|Casablanca
MC|摩纳哥|モナコ|모나코|Монако|Monaco/Mónaco
MD|基希讷乌|キシナウ|키시너우|Кишинёв|Chisinau/Chișinău
ME|波德戈里察|ポドゴリツァ|포드고리차|Подгорица|Podgorica
MG|塔那那利佛/安塔那那利佛|アンタナナリボ|안타나나리보|Антананариву|Antananarivo
MH|马朱罗|マジュロ|마주로|Маджуро|Majuro
MK|斯科普里|スコピエ|스코페|Скопье|Skopje/Skopie
ML|巴马科|バマコ|바마코|Бамако|Bamako
MM|内比都|ネーピードー|네피도|Нейпьидо|Nay Pyi Taw/Naypyidaw/Naypyitaw/Nây Pi Đô
MM|仰光|ヤンゴン|양곤|Янгон|Yangon/Rangoon/Rangún
MN|乌兰巴托|ウランバートル|울란바토르|Улан-Батор|Ulaanbaatar/Ulan Bator/Oulan-Bator/Ulán Bator
MR|努瓦克肖特|ヌアクショット|누악쇼트|Нуакшот|Nouakchott/Nuakchot
MT|瓦莱塔|バレッタ|발레타|Валлетта|Valletta/La Valette/La Valeta
MT|马耳他|マルタ|몰타|Мальта|Malta
MU|路易港|ポートルイス|포트루이스|Порт-Луи|Port Louis/Port-Louis
MV|马累|マレ|말레|Мале|Malé
MW|利隆圭|リロングウェ|릴롱궤|Лилонгве|Lilongwe/Lilongüe
MX|墨西哥城|メキシコシティ|멕시코시티|Мехико|Mexico City/Ciudad de México/Cidade do México
MX|坎昆|カンクン|칸쿤|Канкун|Cancun/Cancún
MX|洛斯卡沃斯|ロスカボス|로스카보스|Лос-Кабос|Los Cabos
MX|瓜达拉哈拉|グアダラハラ|과달라하라|Гвадалахара|Guadalajara
MY|吉隆坡|クアラルンプール|쿠알라룸푸르|Куала-Лумпур|Kuala Lumpur/Kuala Lumpur
MY|布城/布特拉加亚|プトラジャヤ|푸트라자야|Путраджая|Putrajaya
MY|兰卡威|ランカウイ|랑카위|Лангкави|Langkawi
MZ|马普托|マプト|마푸투|Мапуту|Maputo
NA|温得和克|ウィントフック|빈트후크|Виндхук|Windhoek/Windhuk
NE|尼亚美|ニアメ|니아메|Ниамей|Niamey
NG|阿布贾|アブジャ|아부자|Абуджа|Abuja/Abuya
NG|拉各斯|ラゴス|라고스|Лагос|Lagos
NI|马那瓜|マナグア|마나과|Манагуа|Managua/Manágua
NL|海牙|ハーグ|헤이그|Гаага|The Hague/La Haye/La Haya/Haia
NL|阿姆斯特丹|アムステルダム|암스테르담|Амстердам|Amsterdam/Ámsterdam/Amsterdã
NL|马斯特里赫特|マーストリヒト|마스트리흐트|Маастрихт|Maastricht
NO|奥斯陆|オスロ|오슬로|Осло|Oslo
NP|加德满都|カトマンズ|카트만두|Катманду|Kathmandu/Katmandou/Katmandú
NR|亚伦|ヤレン|야렌|Ярен|Yaren
NU|阿洛菲|アロフィ|알로피|Алофи|Alofi
NZ|惠灵顿/威灵顿|ウェリントン|웰링턴|Веллингтон|Wellington
NZ|奥克兰|オークランド|오클랜드|Окленд|Auckland
NZ|克赖斯特彻奇/基督城|クライストチャーチ|크라이스트처치|Крайстчерч|Christchurch
NZ|皇后镇|クイーンズタウン|퀸스타운|Квинстаун|Queenstown
NZ|罗托鲁阿|ロトルア|로토루아|Роторуа|Rotorua
OM|马斯喀特|マスカット|무스카트|Маскат|Muscat/Mascate
PA|巴拿马城|パナマシティ|파나마시티|Панама-Сити|Panama City/Ciudad de Panamá
PE|利马|リマ|리마|Лима|Lima
PG|莫尔斯比港/莫尔兹比港|ポートモレスビー|포트모르즈비|Порт-Морсби|Port Moresby
PH|马尼拉|マニラ|마닐라|Манила|Manila/Manille/Ma-ni-la
PH|宿务|セブ|세부|Себу|Cebu
PK|伊斯兰堡|イスラマバード|이슬라마바드|Исламабад|Islamabad
PK|卡拉奇|カラチ|카라치|Карачи|Karachi
PK|拉合尔|ラホール|라호르|Лахор|Lahore
PK|拉瓦尔品第|ラワルピンディ|라왈핀디|Равалпинди|Rawalpindi
PL|华沙|ワルシャワ|바르샤바|Варшава|Warsaw/Varsovie/Varsovia/Varsóvia
PL|克拉科夫|クラクフ|크라쿠프|Краков|Krakow/Kraków/Cracow/Cracovie/Cracovia
PS|拉姆安拉/拉马拉|ラマッラ|라말라|Рамалла|Ramallah/Ramala
PT|里斯本|リスボン|리스본|Лиссабон|Lisbon/Lisbonne/Lisboa
PT|波尔图|ポルト|포르투|Порту|Oporto
PT|拉日什|ラジェス|라제스|Лажиш|Lajes
PW|恩吉鲁穆德|マルキョク|응게룰무드|Нгерулмуд|Ngerulmud
PW|科罗尔|コロール|코로르|Корор|Koror
PY|亚松森|アスンシオン|아순시온|Асунсьон|Asuncion/Asunción/Assunção
QA|多哈|ドーハ|도하|Доха|Doha
RO|布加勒斯特|ブカレスト|부쿠레슈티|Бухарест|Bucharest/Bucarest/Bucareste
RS|贝尔格莱德|ベオグラード|베오그라드|Белград|Belgrade/Belgrado
RU|莫斯科|モスクワ|모스크바|Москва|Moscow/Moscou/Moscú/Moscovo/Mát-xcơ-va/Moskva
RU|圣彼得堡|サンクトペテルブルク|상트페테르부르크|Санкт-Петербург|St. Petersburg/Saint Petersburg/Saint-Pétersbourg/San Petersburgo/São Petersburgo
RU|列宁格勒|レニングラード|레닌그라드|Ленинград|Leningrad
RU|海参崴/符拉迪沃斯托克|ウラジオストク|블라디보스토크|Владивосток|Vladivostok
RU|索契|ソチ|소치|Сочи|Sochi/Sotchi/Sóchi
RU|喀山|カザン|카잔|Казань|Kazan/Kazán
RU|乌法|ウファ|우파|Уфа|Ufa
RU|叶卡捷琳堡|エカテリンブルク|예카테린부르크|Екатеринбург|Yekaterinburg/Ekaterinburg
RU|伊尔库茨克|イルクーツク|이르쿠츠크|Иркутск|Irkutsk
RU|雅尔塔|ヤルタ|얄타|Ялта|Yalta
RU|伏尔加格勒|ボルゴグラード|볼고그라드|Волгоград|Volgograd
RU|加里宁格勒|カリーニングラード|칼리닌그라드|Калининград|Kaliningrad
RW|基加利|キガリ|키갈리|Кигали|Kigali
SA|利雅得|リヤド|리야드|Эр-Рияд|Riyadh/Riyad/Riad/Riade
SA|吉达|ジッダ|제다|Джидда|Jeddah/Jiddah/Djeddah/Yeda/Jidá
SA|麦加|メッカ|메카|Мекка|Mecca/Makkah/La Mecque/La Meca
SB|霍尼亚拉|ホニアラ|호니아라|Хониара|Honiara
SC|维多利亚|ビクトリア|빅토리아|Виктория|Victoria
SD|喀土穆|ハルツーム|하르툼|Хартум|Khartoum/Jartum/Cartum
SE|斯德哥尔摩|ストックホルム|스톡홀름|Стокгольм|Stockholm/Estocolmo
SG|新加坡|シンガポール|싱가포르|Сингапур|Singapore/Singapour/Singapur/Singapura
SG|圣淘沙|セントーサ|센토사|Сентоза|Sentosa/Sentosa Island
SI|卢布尔雅那|リュブリャナ|류블랴나|Любляна|Ljubljana/Liubliana
SK|布拉迪斯拉发|ブラチスラバ|브라티슬라바|Братислава|Bratislava
SL|弗里敦|フリータウン|프리타운|Фритаун|Freetown
SM|圣马力诺|サンマリノ|산마리노|Сан-Марино|San Marino
SN|达喀尔|ダカール|다카르|Дакар|Dakar
SO|摩加迪沙|モガディシュ|모가디슈|Могадишо|Mogadishu/Mogadiscio/Mogadíscio
SR|帕拉马里博|パラマリボ|파라마리보|Парамарибо|Paramaribo
SS|朱巴|ジュバ|주바|Джуба|Juba
ST|圣多美|サントメ|상투메|Сан-Томе|São Tomé
SV|圣萨尔瓦多|サンサルバドル|산살바도르|Сан-Сальвадор|San Salvador
SY|大马士革|ダマスカス|다마스쿠스|Дамаск|Damascus/Damas/Damasco
SZ|姆巴巴内|ムババーネ|음바바네|Мбабане|Mbabane
TD|恩贾梅纳|ンジャメナ|은자메나|Нджамена|N'Djamena/Yamena/Djamena
TG|洛美|ロメ|로메|Ломе|Lomé
TH|曼谷|バンコク|방콕|Бангкок|Bangkok/Băng Cốc
TH|普吉/普吉岛|プーケット|푸켓|Пхукет|Phuket
TH|清迈|チェンマイ|치앙마이|Чиангмай|Chiang Mai
TH|芭提雅/帕塔亚|パタヤ|파타야|Паттайя|Pattaya
TH|华欣|ホアヒン|후아힌|Хуахин|Hua Hin
TJ|杜尚别|ドゥシャンベ|두샨베|Душанбе|Dushanbe/Douchanbé/Dusambé
TL|帝力|ディリ|딜리|Дили|Dili
TM|阿什哈巴德|アシガバート|아시가바트|Ашхабад|Ashgabat/Achgabat/Asjabad
TM|阿瓦扎|アワザ|아바자|Аваза|Awaza
TN|突尼斯市|チュニス|튀니스|Тунис|Tunis/Túnez
TO|努库阿洛法|ヌクアロファ|누쿠알로파|Нукуалофа|Nuku'alofa/Nukualofa
TR|安卡拉|アンカラ|앙카라|Анкара|Ankara/Ancara
TR|伊斯坦布尔|イスタンブール|이스탄불|Стамбул|Istanbul/Estambul/Istambul
TR|安塔利亚|アンタルヤ|안탈리아|Анталья|Antalya
TT|西班牙港|ポートオブスペイン|포트오브스페인|Порт-оф-Спейн|Port of Spain/Puerto España
TV|富纳富提|フナフティ|푸나푸티|Фунафути|Funafuti
TZ|达累斯萨拉姆|ダルエスサラーム|다르에스살람|Дар-эс-Салам|Dar es Salaam/Dar es-Salam
TZ|多多马|ドドマ|도도마|Додома|Dodoma
TZ|阿鲁沙|アルーシャ|아루샤|Аруша|Arusha
UA|基辅|キエフ/キーウ|키예프/키이우|Киев|Kyiv/Kiev
UG|坎帕拉|カンパラ|캄팔라|Кампала|Kampala/Campala
US|华盛顿/华府/华盛顿特区|ワシントン/ワシントンDC|워싱턴/워싱턴 D.C.|Вашингтон|Washington/Washington, D.C./Washington D.C./Washington DC/Washington, DC/Hoa-sinh-tơn/Oa-sinh-tơn
US|纽约|ニューヨーク|뉴욕|Нью-Йорк|New York/New York City/Nueva York/Nova York/Nova Iorque/Niu Oóc
US|洛杉矶|ロサンゼルス|로스앤젤레스|Лос-Анджелес|Los Angeles/Los Ángeles
US|旧金山/三藩市|サンフランシスコ|샌프란시스코|Сан-Франциско|San Francisco
US|芝加哥|シカゴ|시카고|Чикаго|Chicago
US|亚特兰大|アトランタ|애틀랜타|Атланта|Atlanta
US|波士顿|ボストン|보스턴|Бостон|Boston
US|休斯敦|ヒューストン|휴스턴|Хьюстон|Houston
US|西雅图|シアトル|시애틀|Сиэтл|Seattle
US|迈阿密|マイアミ|마이애미|Майами|Miami
US|费城|フィラデルフィア|필라델피아|Филадельфия|Philadelphia/Philadelphie/Filadelfia
US|丹佛|デンバー|덴버|Денвер|Denver
US|圣迭戈/圣地牙哥|サンディエゴ|샌디에이고|Сан-Диего|San Diego
US|匹兹堡|ピッツバーグ|피츠버그|Питтсбург|Pittsburgh
US|安克雷奇|アンカレジ|앵커리지|Анкоридж|Anchorage
US|檀香山|ホノルル|호놀룰루|Гонолулу|Honolulu
US|夏威夷|ハワイ|하와이|Гавайи|Hawaii
US|戴维营/大卫营|キャンプ・デービッド|캠프 데이비드|Кэмп-Дэвид|Camp David
US|安纳伯格庄园|サニーランズ|서니랜드|Саннилендс|Sunnylands
US|海湖庄园|マー・ア・ラゴ|마러라고|Мар-а-Лаго|Mar-a-Lago
US|戴顿|デイトン|데이턴|Дейтон|Dayton
US|威廉斯堡|ウィリアムズバーグ|윌리엄즈버그|Уильямсберг|Williamsburg
UY|蒙得维的亚|モンテビデオ|몬테비데오|Монтевидео|Montevideo/Montevidéu
UY|埃斯特角|プンタデルエステ|푼타델에스테|Пунта-дель-Эсте|Punta del Este
UZ|塔什干|タシケント|타슈켄트|Ташкент|Tashkent/Tachkent/Taskent
UZ|撒马尔罕|サマルカンド|사마르칸트|Самарканд|Samarkand/Samarcande/Samarcanda
UZ|布哈拉|ブハラ|부하라|Бухара|Bukhara/Boukhara/Bujará
VA|梵蒂冈|バチカン|바티칸|Ватикан|Vatican City/Cité du Vatican/Ciudad del Vaticano
VC|金斯顿|キングスタウン|킹스타운|Кингстаун|Kingstown
VE|加拉加斯|カラカス|카라카스|Каракас|Caracas
VN|河内|ハノイ|하노이|Ханой|Hanoi/Hanói/Hà Nội/Hanoï
VN|胡志明市|ホーチミン|호찌민|Хошимин|Ho Chi Minh City/Thành phố Hồ Chí Minh
VN|西贡|サイゴン|사이공|Сайгон|Saigon/Saïgon
VN|岘港|ダナン|다낭|Дананг|Da Nang/Đà Nẵng/Danang
VN|下龙|ハロン|할롱|Халонг|Ha Long/Hạ Long
VN|芽庄|ニャチャン|냐짱|Нячанг|Nha Trang
VU|维拉港|ポートビラ|포트빌라|Порт-Вила|Port Vila/Port-Vila
WS|阿皮亚|アピア|아피아|Апиа|Apia
XK|普里什蒂纳|プリシュティナ|프리슈티나|Приштина|Pristina
YE|萨那|サヌア|사나|Сана|Sanaa/Sana'a/Saná
YE|亚丁|アデン|아덴|Аден|Aden/Adén
ZA|比勒陀利亚/普利托利亚|プレトリア|프리토리아|Претория|Pretoria
ZA|开普敦|ケープタウン|케이프타운|Кейптаун|Cape Town/Le Cap/Ciudad del Cabo/Cidade do Cabo
ZA|约翰内斯堡|ヨハネスブルグ|요하네스버그|Йоханнесбург|Johannesburg/Johannesburgo/Joanesburgo
ZA|德班|ダーバン|더반|Дурбан|Durban
ZA|桑顿|サントン|샌드턴|Сандтон|Sandton
ZM|卢萨卡|ルサカ|루사카|Лусака|Lusaka
ZW|哈拉雷|ハラレ|하라레|Хараре|Harare
`;
