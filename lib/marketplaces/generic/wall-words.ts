import type { StatusReason } from '../reading';

/** What shops everywhere write in front of their pages, by what it is and by language; from memory, as few words as are sure. */
const CHECK = [
  "(?:unusual|suspicious) (?:traffic|activity)|(?:slide|swipe|drag)(?: the slider| the puzzle)? to (?:verify|unlock|the right)|security (?:check|verification)|not a (?:ro)?bot\\b|(?:prove|confirm|verify|make sure) (?:that )?you(?: are|['’]re) (?:a )?(?:human|real)",
  'kein (?:ro)?bot(?:er)?\\b|sicherheits(?:über)?prüfung|ungewöhnliche[nr]? (?:daten|netzwerk)?verkehr|pas un robot|vérification de sécurité|trafic inhabituel|no (?:eres|es|soy) un (?:ro)?bot|verificaci[oó]n de seguridad|tráfico (?:inusual|sospechoso)',
  'non (?:sei|sono|essere|è) un robot|verifica di sicurezza|traffico (?:insolito|sospetto)|não (?:é|sou|seja) um rob[oôó]|verificação de segurança|tráfego (?:incomum|invulgar|suspeito)|geen robot|beveiligings(?:controle|check)|ongebruikelijk verkeer',
  'nie jesteś robotem|weryfikacja bezpieczeństwa|nietypowy ruch|не робот|подозрительн\\S+ (?:трафик|активност)|проверка безопасности|ползунок|robot olmadığı|güvenlik (?:doğrulaması|kontrolü)|olağan ?dışı trafik',
  'inte (?:är )?en robot|ikke (?:er )?en robot|et ole robotti|(?:nejste|nejsi) robot|nem (?:vagy )?robot|nu (?:sunteți|ești) (?:un )?robot|δεν είστε ρομπότ|لست (?:روبوت|برنامج)',
  '(?:拖[动動曳]|滑[动動])\\S{0,4}滑[块塊]|安全(?:验证|驗證)|(?:人机|人機)(?:验证|驗證)|(?:异常|異常)(?:流量|访问|訪問|的?请求)|(?:网络环境|網路環境|访问)存在异常|不是(?:机器人|機器人)',
  'ロボットではない|セキュリティ(?:確認|チェック)|(?:不審な|通常と異なる)(?:アクセス|トラフィック)|スライダーを|로봇이 아|보안 ?(?:확인|검사)|비정상적인 (?:트래픽|접근|접속)|자동화된 접근',
  'không phải (?:là )?(?:robot|người máy)|xác minh bảo mật|truy cập bất thường|bukan robot|verifikasi keamanan|(?:lalu lintas|aktivitas) (?:yang )?(?:tidak biasa|mencurigakan)|ไม่ใช่(?:หุ่นยนต์|โรบอ[ทต]|บอ[ทต])|ตรวจสอบความปลอดภัย',
  "you['’]re (?:a )?human|verifying (?:your|that you)|(?:security|safety) of your connection|(?:real person|human) and not a|människa|ovanlig trafik|usædvanlig trafik|neobvykl\\S+ provoz|neobișnuit|(?:nejste|nie ste|nem) robot|незвичн\\S+ активн|ви не робот|ρομπότ|روبوت|רובוט|نشاط غير (?:عادي|معتاد)",
  'रोबोट नहीं|रोबोट न होने|सुरक्षा जाँच|ربات نیستید|বট নন|রোবট নন|робот еме[сн]|(?:ne(?:sate)?|jog nesate) robotas|neesat robots|(?:pole|ei ole) robot|nis(?:te|i) robot|не сте робот|нисте робот|რობოტი|robot deyilsiniz|robot emas|ռոբոտ չեք|nuk jeni robot|ertu ekki vélmenni|не робот|no sou un robot|(?:robot|vélmenni|роботот)\\S* (?:ellenőrzés|patikra|pārbaude|kontroll|provjera|provera|preverjanje|проверка)|captcha',
];

const LOG_IN = [
  '(?:sign|log) ?in (?:first|to (?:continue|view|see|access|proceed|shop))|(?:must|need to|have to) (?:be (?:logged|signed) ?in|(?:log|sign) ?in|have an account)|please (?:log|sign) ?in|(?:registered|trade|business) customers only|enter (?:store )?using password|password[- ]protected',
  '(?:melden sie sich|melde dich|loggen sie sich|logge dich)(?: bitte)? (?:an|ein)\\b|(?:angemeldet|eingeloggt) sein|nur für registrierte|(?:connectez|identifiez)-vous|(?:devez|veuillez) (?:être connecté|vous (?:connecter|identifier))',
  "(?:inicia|inicie|iniciar) sesión (?:para|y)|(?:debes?|tienes que) (?:iniciar sesión|identificarte)|accedi (?:per|al tuo account)|effettua(?:re)? (?:il login|l['’]accesso)|(?:faça|fazer) (?:o )?login|inicie sessão|(?:estar|esteja) (?:logad|autenticad)[oa]",
  'log in om|(?:ingelogd|aangemeld) (?:zijn|bent)|meld je aan om|zaloguj się,? (?:aby|żeby)|musisz (?:być zalogowan|się zalogować)|войдите,? чтобы|(?:необходимо|требуется|нужно) (?:авториз|войти)|авторизуйтесь|только для зарегистрированных',
  '(?:devam etmek|görmek) için .{0,20}giriş|giriş(?:i)? yap(?:ın|malısınız|manız)|logga in för att|log ind for at|logg inn for å|kirjaudu sisään|přihlaste se|prihláste sa|jelentkezz be|autentifică-te|συνδεθείτε|увійдіть|(?:يرجى|الرجاء) تسجيل الدخول',
  '[请請](?:您)?(?:先)?登[录錄入]|必[须須]登[录錄入]|登[录錄入][后後](?:查看|才能|继续|繼續|可见|可見)|ログインしてください|ログインが必要|会員(?:登録が必要|限定ページ)|로그인(?:이 필요| ?후에? |해 ?주|하세요)|회원만',
  '(?:vui lòng|cần|hãy) đăng nhập|(?:กรุณา|ต้อง)(?:เข้าสู่ระบบ|ล็อกอิน)|(?:silakan|harus|perlu) (?:masuk|login)|(?:masuk|login) untuk melanjutkan|sila log masuk',
  '(?:trade|business|wholesale|approved) account (?:is )?(?:required|needed)|(?:only|exclusively) for registered|zugang nur für|ausschließlich für registrierte|réservé aux (?:professionnels|membres|abonnés)|(?:solo|exclusivo) para (?:profesionales|registrados)|riservat[oa] a(?:i|gli) (?:rivenditori|utenti registrati)|exclusivo para (?:lojistas|revendedores)',
  'inloggad|(?:se|pro pokračování se) přihlas|pouze registrovan|registrovaným zákazník|jelentkezz(?:en|él)? be|regisztrált (?:felhasználók|viszonteladók)|autentific[ăa]|clienților înregistrați|для зареєстрованих|(?:عملاء|للأعضاء) ?المسجلين|تسجيل الدخول|להתחבר|לקוחות רשומים|tylko dla zarejestrowanych|alleen voor geregistreerde',
  'लॉग ?इन कर|साइन इन करें|влезте (?:в|във)|(?:да|се) (?:влезете|впишете)|prijavite se(?! na (?:newsletter|novosti|e-?novice))|(?:se|morate se) prijavi(?!\\S* na (?:newsletter|novosti|e-?novice))|пријавите се|најавете се|prisijunk|piesakieties(?! (?:jaunumiem|vēst))|pieslēdzieties|logi(?:ge)? sisse|sisse logi(?:da|tud)|وارد (?:شوید|حساب)|لاگ این کریں|লগ ?ইন করুন|লগইন করে|(?:жүйеге|көру үшін) кіріңіз|ავტორიზაცია|შედით|tizimga kiring|(?:daxil|giriş) (?:olun|edin)|մուտք գործեք|identifikohuni|kyçuni|skráðu þig inn|inicieu sessió|увайдзіце|нэвтэрнэ үү|ចូលគណនី|ເຂົ້າສູ່ລະບົບ|ဝင်ရောက်ပါ|உள்நுழை|mag-log ?in',
];

/** What is asked before a page is shown: cookies, scripts, age, country, an app. */
const ASKED_FIRST = [
  'before you continue|(?:value|care about|respect) your privacy|(?:enable|allow|accept)(?: all)? cookies|cookies (?:are|must be) (?:required|enabled)|(?:enable|turn on|activate) javascript|javascript (?:is|must be) (?:disabled|enabled|required)',
  'bevor sie fortfahren|schätzen ihre privatsphäre|aktivieren sie (?:bitte )?(?:cookies|javascript)|alle(?:s| cookies)? akzeptieren|(?:respect|protection) de votre vie privée|activez (?:les )?(?:cookies|javascript)|activer (?:les )?cookies|tout accepter',
  '(?:tu|su) privacidad|(?:activa|activar|habilita|habilitar|active) (?:las )?(?:cookies|javascript)|aceptar tod[ao]s?|(?:tua|vostra) privacy|(?:abilita|attiva) (?:i )?(?:cookie|javascript)|accetta tutt[oi]|(?:sua|tua) privacidade|(?:ative|habilite|ativar) (?:os? )?(?:cookies|javascript)|aceitar tod[oa]s',
  "(?:je|uw) privacy|schakel (?:cookies|javascript)|alles accepteren|twoją prywatność|włącz (?:obsługę )?(?:pliki cookie|javascript)|zaakceptuj wszystk|ваш\\S* конфиденциальност|включите (?:cookies?|javascript|файлы cookie)|принять все|gizliliğiniz|(?:çerezleri|javascript['’]i) etkinleştir",
  'プライバシーを(?:大切|尊重)|(?:cookie|クッキー|javascript)を有効|すべて(?:同意|許可)|[请請](?:启用|開啟|开启|啟用) ?(?:cookie|javascript)|隐私(?:选择|设置)|쿠키를 (?:허용|활성화)|javascript를 (?:활성화|사용)|bật (?:cookie|javascript)|aktifkan (?:cookie|javascript)',
  '(?:over|at least|older than|above) (?:the age of )?(?:18|19|20|21)\\b|(?:18|21) years (?:of age|old)|age (?:verification|check|gate)|verify your age|legal (?:drinking|smoking) age|(?:mindestens|über|bereits) (?:16|18) jahre|volljährig|alters(?:prüfung|verifi|abfrage|kontrolle|nachweis)',
  "plus de 18 ans|êtes majeure?|être majeur|vérification (?:de (?:l['’]|votre )|d['’])âge|mayor(?:es)? de (?:edad|18)|más de 18 años|verificación de edad|più di 18 anni|maggiorenn|verifica dell['’]età|mais de 18 anos|maior(?:es)? de (?:idade|18)|verificação de idade",
  '18 jaar (?:of|en) ouder|ouder dan 18|leeftijds(?:controle|verificatie)|(?:ukończone|ukończyłe[śm]) 18 lat|pełnoletni|(?:есть|исполнилось|старше) 18|совершеннолет|подтвердите (?:ваш |свой )?возраст|18 yaş|fyllt 18|över 18 år|fyldt 18|over 18 år|plnolet|18 let',
  '年[齢龄齡](?:確認|認証|验证|驗證|确认)|(?:18|20|二十)[歳歲](?:以上|未[満滿])|已?年?[满滿] ?(?:18|20|十八)|성인 ?인증|만 ?19세|연령 ?확인|(?:trên|đủ) 18 tuổi|18 tahun|อายุ.{0,12}(?:18|20) ?ปี|(?:18|21) (?:عام|سنة)',
  "(?:open|continue|view|shop)(?: it| this)? (?:in|on|with) (?:the |our )?app\\b|(?:download|get|install) (?:the|our) (?:\\p{L}+ )?app\\b|only available (?:in|on) (?:the|our) app|in der app (?:öffnen|fortfahren|ansehen)|(?:laden sie|lade) (?:unsere|die) app|app herunterladen|(?:ouvr\\S+|continue[rz]) (?:dans|sur) l['’]app|télécharge[rz] (?:notre |l['’])app",
  "(?:abrir?|abre|continuar?) en la (?:app|aplicación)|descarga(?:r)? (?:la|nuestra) (?:app|aplicación)|(?:apri|continua) (?:nell['’]|sull['’])app|scarica (?:l['’]|la nostra )app|(?:abra|abrir|continu\\S+) no (?:app|aplicativo)|(?:baixe|instale|baixar) (?:o |nosso )?(?:app|aplicativo)",
  '(?:откройте|открыть|продолжить|смотреть) в приложении|(?:скачайте|установите) (?:наше )?приложение|(?:打[开開]|下[载載])\\S{0,6}app|[请請]?在\\S{0,6}app(?:中|内|內)?打[开開]|手机扫码|[请請]在微信|アプリ(?:で開く|をダウンロード|で続け)|앱(?:에서|으로) (?:열기|보기|계속)|앱을 (?:다운로드|설치)',
  'buka di aplikasi|unduh aplikasi|mở (?:trong|bằng) (?:ứng dụng|app)|tải ứng dụng|เปิดในแอป|ดาวน์โหลดแอป|uygulamada aç|uygulamayı indir|otwórz w aplikacji|pobierz (?:naszą )?aplikację|open(?:en)? in de app|download de app',
  '(?:choose|select) your (?:country|region|location)|wählen sie (?:ihr land|ihre region)|choisissez votre (?:pays|région)|(?:elige|selecciona) tu (?:país|región|ubicación)|scegli (?:il tuo paese|la tua area)|(?:escolha|selecione) (?:o )?seu (?:país|estado)|выберите (?:страну|ваш город|регион)|[请請]?选择(?:您的)?(?:国家|地区)|国を選択',
  '(?:this|our) (?:web)?site uses cookies|choi(?:x|ces) (?:concernant|about|regarding) (?:les |your )?cookies|accepte(?:er|r) et fermer|akzeptieren und weiter|agree and (?:close|continue)|värnar om din integritet|godkänn alla|accepter alle|godta alle|hyväksy kaikki|vážíme si|přijmout vše|prijať všetko|(?:összes )?elfogadás|adatvédelm|confidențialitat|acceptă to(?:ate|t)|tümünü kabul|개인정보를|모두 동의|(?:重视|重視|尊重)您的[隐隱]私|(?:全部|全都)接受|chấp nhận tất cả|terima semua|ยอมรับทั้งหมด|قبول الكل|prihvati sve|αποδοχή όλων|прийняти всі|приемам всички',
  '(?:confirm|enter) your (?:age|date of birth)|adults only|(?:du|sie) schon (?:16|18)|(?:dein|ihr) alter\\b|över (?:18|20)|(?:18|20) år|více než 18|nad 18|starší 18|elmúlt\\S* .{0,8}18|(?:peste|cel puțin) 18|(?:є|виповнилося) 18|άνω των 18|מעל (?:גיל )?18|عمرك|преко 18|навършили? 18',
  'better in (?:the|our) app|scan (?:this|the) (?:qr[- ]?)?code|uygulamada (?:devam|görüntüle|aç)|(?:ứng dụng|app) để xem|เปิดในแอป|öppna i appen|åbn i appen|åpne i appen|avaa sovelluksessa|otevřít v aplikaci|deschide în aplicație|відкрити в застосунку|φύγε στην εφαρμογή|افتح في التطبيق',
  '18[ -]?(?:वर्ष|साल)|yli 18|18[- ]vuot|навършени|више од 18|(?:više|starij\\S*) od 18|(?:jums|ar jums) (?:yra|jau) 18|18 metų|18 gadi|18[- ]aasta|orðin\\S* (?:18|20)|18 წლის|18 жас|بالای (?:۱۸|18)|18 বছর|viac ako 18|nad 18 rok|18 rokov|18 yoshdan|18 տարեկան|mbi 18 vjeç|més de 18 anys|18 гадоў|ukončen\\S* 18|polnoletn|punoletn|täisealine|pilngadīg|pilnamet',
  '(?:wybierz|zmień) (?:swój |swoje )?(?:kraj|region)|ülkenizi|(?:ülke|bölge) seçin|chọn (?:quốc gia|khu vực)|اختر (?:بلدك|الدولة|منطقتك|بلد)|בחר\\S* (?:את ה)?(?:מדינ|ארץ|אזור)|(?:оберіть|виберіть) (?:свою |ваше |ваш )?(?:країну|місто|регіон)|επιλέξτε (?:τη )?χώρα|válass\\S* (?:ki )?(?:az )?ország|vyber(?:te)? (?:si )?(?:svou |svoju |svoji )?(?:zemi|krajinu|región)|alege(?:ți)? (?:țara|regiunea)|selectați (?:țara|regiunea)|(?:kies|selecteer) (?:je|uw) (?:land|regio)',
  '(?:välj|vælg|velg) (?:ditt |dit )?land|valitse maa|pilih negara|[国國]家?を(?:選択|お選び)|국가를? ?선택|изберете (?:вашата |своята )?(?:държава|страна|земја)|(?:odaberite|izaberite) (?:svoju |vašu )?(?:zemlju|državu)|izberite (?:svojo |vašo )?državo|pasirinkite (?:savo )?šalį|izvēlieties (?:savu )?valsti|vali(?:ge)? (?:oma )?riik|เลือกประเทศ|अपना देश चुनें|کشور خود را|елді таңдаңыз|აირჩიეთ ქვეყანა|veldu (?:þitt )?land|mamlakatni tanlang|ölkəni seçin',
];

/** That a shop does not serve the place that it is asked from, or does not work at the moment. */
const REFUSED = [
  "(?:not|un)(?: |-)?available in (?:your|this) (?:country|region|area)|(?:unable to|not|doesn['’]t) (?:serve|ship to).{0,40}(?:country|region)|in (?:ihrem land|ihrer region).{0,24}nicht|nicht (?:in ihrem land|in ihrer region)|(?:pas|non) (?:disponible|accessible) (?:dans|depuis) (?:votre|cette)",
  '(?:no|não) (?:está )?disponi?[bv]\\S+ (?:en|no|na) (?:tu|su|seu|sua|este)|non (?:è )?disponibile nel(?:la)? tu|niet beschikbaar in (?:jouw|uw|je|dit)|(?:nie jest dostępn|niedostępn)\\S+ w twoi|недоступ\\S+ в (?:вашей|вашем)|ülkenizde .{0,20}değil|bölgenizde .{0,20}değil',
  '(?:お住まいの|ご利用の)(?:地域|国)では|この国からは|[国國]家[或和]?地[区區].{0,10}(?:不支持|不可用|提供服务)|不对您所在的|地区暂不|해당 (?:국가|지역)에서는|귀하의 (?:국가|지역)|không (?:khả dụng|có sẵn) (?:ở|tại) (?:quốc gia|khu vực)|tidak tersedia di (?:negara|wilayah)|ไม่พร้อมให้บริการในประเทศ',
  "something went wrong|too many requests|(?:try|check back)(?: again)? (?:later|soon)|be (?:right )?back (?:soon|shortly)|ein fehler ist aufgetreten|versuchen sie es (?:bitte )?später|une erreur (?:est survenue|s['’]est produite)|réessayer plus tard|(?:ha ocurrido|se ha producido) un error|más tarde",
  'si è verificato un errore|riprova più tardi|ocorreu um erro|tente novamente mais tarde|er is (?:iets misgegaan|een fout)|wystąpił błąd|произошла ошибка|попробуйте позже|bir hata oluştu|ett fel (?:har )?uppst|der opst[oå]d? en fejl|došlo k chybě',
  'エラーが発生|しばらくしてから|系[统統]繁忙|[请請]稍[后後]再?[试試]|网络(?:异常|错误)|오류가 발생|잠시 후 다시|đã xảy ra lỗi|thử lại sau|terjadi kesalahan|coba lagi nanti|เกิดข้อผิดพลาด|حدث خطأ',
  "(?:don['’]t|do not) (?:ship|deliver|sell) to (?:you|your|this)|not (?:ship|deliver) to your|visiting from a (?:place|country)|inte tillgänglig i ditt|levererar inte till|ikke tilgængelig i dit|ikke tilgjengelig i ditt|ülkenizde|bölgenizde|في (?:بلدك|منطقتك)|nedostupn\\S+ ve vaší|nem (?:érhető|elérhető) el .{0,20}országában|nu este disponibil în țara|недоступн\\S+ у вашій",
  "(?:high|heavy) traffic|place in (?:the )?(?:queue|line)|redirected automatically|try again|(?:probeer|prøv|försök|zkuste|skúste|spróbuj|încercați|próbálja|спробуйте|попробуйте|δοκιμάστε|tekrar deneyin|حاول مرة).{0,40}(?:later|opnieuw|senere?|igen|později|neskôr|późn|târziu|később|пізніше|позже|αργότερα|sonra|لاحقا)|(?:něco se|niečo sa) pokazilo|coś poszło nie tak|något gick fel|noget gik galt|noe gikk galt|jokin meni|valami (?:hiba|elromlott)|ceva n-a mers|щось пішло не так|что-то пошло не так|algo (?:salió|deu) (?:mal|errado)|qualcosa è andato storto|quelque chose s['’]est mal|bir (?:şeyler|sorun) (?:ters|oluştu)",
];

/** That what an address led to is gone, in sentences of a page that shows nothing else. */
const MISSED = [
  "^(?:oops|whoops|uh[- ]oh|hoppla|ups|oups|opa|oeps|oj|hups|hoppá|hoppsan|jejda|ой|упс|哎呀|rất tiếc)[!.… ]*$|(?:can(?:no|['’])t|couldn['’]t|could not|unable to) (?:be )?(?:find|found|locate)|nothing was found at|(?:page|product|item|store|shop|site)\\b.{0,60}(?:not found|no longer|does(?: not|n['’]t) exist|been (?:removed|moved|deleted)|(?:is|are)(?: currently)? (?:unavailable|closed))",
  "(?:seite|artikel|produkt).{0,60}(?:nicht gefunden|nicht mehr|existiert nicht)|page.{0,60}n['’]existe|(?:p[aá]gina|producto|produto|prodotto|pagin[ăa]).{0,60}(?:no existe|não existe|non esiste|no (?:se )?encontr|não (?:foi|se) encontr|non (?:è stat|trovat)|nu (?:a fost|exist)|bestaat niet|niet gevonden)",
  '(?:stron|produkt)\\S{0,3}.{0,60}(?:nie istnieje|nie znalezion|nie została)|(?:stránk|produkt)\\S{0,3}.{0,60}(?:neexist|nebyl\\S* nalezen|nenašl|nenašiel)|(?:oldal|termék).{0,40}nem található|(?:сторінк|товар)\\S{0,3}.{0,60}(?:не знайдено|не існує|видалено)|(?:страниц|товар)\\S{0,3}.{0,60}(?:не найден|не существует|удал)',
  '(?:sidan|varan|siden|varen).{0,60}(?:hittades|finns|findes|finnes) (?:inte|ikke)|siv\\S{0,4}.{0,30}ei (?:löyd|löyt)|σελίδα.{0,40}δεν (?:βρέθηκε|υπάρχει)|(?:sayfa|ürün).{0,40}bulunamad|(?:trang|sản phẩm).{0,40}không tồn tại|(?:halaman|produk).{0,40}tidak (?:ditemukan|ada)|ไม่พบ(?:หน้า|สินค้า)',
  '(?:الصفحة|المنتج).{0,40}غير (?:موجود|متوفر)|(?:הדף|המוצר|העמוד).{0,30}(?:לא נמצא|אינו קיים)|(?:页面|頁面|商品|网页|網頁)\\S{0,4}(?:不存在|找不到|已)|(?:ページ|商品)\\S{0,6}見つかりません|(?:페이지|상품)\\S{0,4} ?(?:찾을 수 없|없습니다)',
];

const WORDS: [StatusReason, RegExp][] = (
  [
    ['captcha', CHECK],
    ['login', LOG_IN],
    ['gate', ASKED_FIRST],
    ['error-page', [...REFUSED, ...MISSED]],
  ] as const
).map(([reason, words]) => [reason, new RegExp(words.join('|'), 'iu')]);

/** Why nothing is shown, by words that stand where a page would; undefined where they say nothing of the kind. */
export function wallReason(words: string): StatusReason | undefined {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Of a title: what is sold with words of a wall in its name has others as well. */
const MOST = 0.6;

/** Whether a title or heading is a wall's and nothing else. */
export function isWallHeading(title: string): boolean {
  return WORDS.some(([, pattern]) => (pattern.exec(title)?.[0].length ?? 0) >= title.length * MOST);
}
