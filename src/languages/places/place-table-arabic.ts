/** Where statements are made, in Arabic: ISO 3166-1 code | forms set apart by a slash, as place-table.ts has them. */
export const arabicPlaces = `
AE|أبوظبي/أبو ظبي
AE|دبي
AF|كابول/كابل
AM|يريفان
AT|فيينا
AZ|باكو
BD|دكا
BE|بروكسل
BH|المنامة
BR|برازيليا
CH|جنيف
CH|برن
CN|بكين/بيجين
CN|شنغهاي
DE|برلين
DJ|مدينة جيبوتي
DZ|الجزائر العاصمة
EG|القاهرة
EG|شرم الشيخ
EG|العلمين
EG|الإسكندرية
ER|أسمرة
ES|مدريد
ET|أديس أبابا
FR|باريس
GB|لندن
GR|أثينا
ID|جاكرتا
IN|نيودلهي
IQ|بغداد
IR|طهران
IT|روما
JO|العقبة
JP|طوكيو
KE|نيروبي
KG|بشكيك
KR|سول/سيول
KW|مدينة الكويت
KZ|أستانا
LB|بيروت
LK|كولومبو
LY|طرابلس
MA|الرباط
MA|مراكش
MR|نواكشوط
MY|كوالالمبور
NG|أبوجا
OM|مسقط
PK|إسلام آباد/إسلام أباد
PS|رام الله
QA|الدوحة
RS|بلغراد
RU|موسكو
SA|الرياض
SA|جدة
SA|نيوم
SA|مكة المكرمة
SD|الخرطوم
SG|سنغافورة
SN|داكار
SO|مقديشو
SY|دمشق
TD|نجامينا
TJ|دوشنبه
TN|مدينة تونس
TM|عشق آباد
TR|أنقرة
TR|إسطنبول
US|واشنطن
US|نيويورك
UZ|طشقند
YE|صنعاء
YE|عدن
ZA|بريتوريا
`;
