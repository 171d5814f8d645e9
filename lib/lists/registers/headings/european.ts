import type { Headings, Vocabulary } from '../register';

/**
 * Headings in the languages of Europe that are written in Latin or Greek letters, Turkish and Armenian. Whole headings
 * only: a short word of one language is a part of many words of another.
 */
// biome-ignore format: by language
const HEADINGS: Headings = {
  recordNo: {
    exact: [
      'Nº de aviso', 'Número de aviso', 'Folio', 'Número de asiento', 'Número de inscripción', 'Numéro de dossier', 'Başvuru no', 'Başvuru numarası',
      'Antragsnummer', 'Kayıt no', 'Kayıt numarası', 'Gümrük başvuru no', 'Nr wniosku', 'Numer wniosku', 'Nr. cerere', 'Număr cerere',
      'Číslo žádosti', 'Číslo žiadosti', 'Kérelem száma', 'Αριθμός αίτησης', 'Broj zahtjeva', 'Broj zahteva', 'Nº do registo aduaneiro',
      'Nº do pedido', 'Número do pedido', 'Nº do processo', 'Número do processo', 'N° de dossier', 'Nº de expediente', 'Número de expediente',
      'Dosya no', 'Dosya numarası', 'Alerta nº', 'Nº de alerta', 'Número de alerta',
    ],
  },
  markText: {
    exact: [
      'Wortlaut', 'Wortlaut der Marke', 'Verbální prvek', 'Élément verbal', 'Elemento denominativo', 'Elemento verbal',
      'Marca', 'Denominación', 'Marque', 'Nom de la marque', 'Dénomination', 'Marke', 'Markenname', 'Marchio', 'Marka', 'Marka adı', 'Znak towarowy',
      'Handelsmerk', 'Merk', 'Ապրանքային նշան', 'Markenbezeichnung', 'Bezeichnung der Marke', 'Wortmarke', 'Marque déposée',
      'Dénomination de la marque', 'Nombre de la marca', 'Denominación de la marca', 'Signo distintivo', 'Signo', 'Denominação da marca',
      'Nome da marca', 'Nome del marchio', 'Ochranná známka', 'Ochranná známka (název)', 'Denumire marcă', 'Marca comercială', 'Σήμα',
      'Εμπορικό σήμα', 'Védjegy', 'Žig', 'Varumärke', 'Varemærke', 'Varemerke', 'Tavaramerkki',
    ],
  },
  holder: {
    exact: [
      'Sahibi', 'Déposant', 'Detentor da marca',
      'Titular', 'Titulaire', 'Propriétaire', 'Inhaber', 'Rechtsinhaber', 'Titolare', 'Hak sahibi', 'Marka sahibi', 'Właściciel', 'Uprawniony',
      'Houder', 'Rechthebbende', 'Իրավատեր', 'Vlastník', 'Majitel', 'Majiteľ', 'Titularul', 'Δικαιούχος', 'Ιδιοκτήτης', 'Jogosult', 'Nositelj',
      'Nosilac prava', 'Antragsteller', 'Antragstellerin', 'Markeninhaber', 'Innehavare', 'Indehaver', 'Innehaver', 'Haltija', 'Detentor',
    ],
  },
  status: {
    exact: [
      'Aktenzustand',
      'Estado', 'Estatus', 'Situación', 'Situação', 'Statut', 'État', 'Stato', 'Durum', 'Durumu', 'Stan prawny', 'Stare', 'Statut juridic', 'Stav',
      'Κατάσταση', 'Állapot', 'Stanje', 'Tila', 'Situação atual', 'Stan',
    ],
  },
  validFrom: {
    exact: [
      'Fecha de inicio', 'Vigente desde', 'Vigencia desde', 'Válido desde', 'Date de début', 'Valable du', 'Gültig von', 'Gültig ab', 'Beginn',
      'Başlangıç tarihi', 'Geçerlilik başlangıcı', 'Geldig van', 'Fecha de alta', 'Ważny od', 'Data początku', 'Data de início',
      'Início da vigência', 'Platnost od', 'Platnosť od', 'Valabil de la', 'Ισχύει από',
    ],
  },
  validTo: {
    exact: [
      'Schutzendedatum', 'Schutzende', 'Koruma bitiş tarihi', 'Data wygaśnięcia', 'Data scadenza', 'Data di scadenza',
      'Vigencia', 'Vigencia hasta', 'Vigente hasta', 'Válido hasta', 'Fecha de vencimiento', 'Vencimiento', 'Fecha de expiración', 'Validade',
      'Data de validade', 'Vencimento', 'Scadenza', "Date d'expiration", "Date d'échéance", 'Échéance', 'Valable jusqu’au', 'Gültig bis',
      'Ablaufdatum', 'Ablauf', 'Schutzdauer bis', 'Bitiş tarihi', 'Geçerlilik tarihi', 'Geçerlilik süresi', 'Koruma süresi', 'Data ważności',
      'Ważny do', 'Geldig tot', 'Vervaldatum', 'Գործողության ժամկետ', 'Platnost do', 'Platnosť do', 'Datum expirace', 'Data expirării',
      'Valabil până la', 'Ημερομηνία λήξης', 'Ισχύει έως', 'Érvényes', 'Lejárat', 'Vrijedi do', 'Važi do', 'Giltig till', 'Gyldig til', 'Válido até',
      'Vigência até', 'Geçerlilik bitiş tarihi',
    ],
  },
  registrationNo: {
    exact: [
      'Numéro de la marque', 'Numéro de marque', 'Aktenzeichen der Marke',
      'Número de registro', 'Nº de registro', 'No. de registro', 'Registro', 'Número de registo', "Numéro d'enregistrement", "N° d'enregistrement",
      'Registernummer', 'Registrierungsnummer', 'Numero di registrazione', 'Tescil no', 'Tescil numarası', 'Marka no', 'Numer prawa', 'Marken-Nr.',
      'Markennummer', 'Գրանցման համար', 'Číslo zápisu', 'Nr. înregistrare', 'Αριθμός καταχώρισης',
    ],
  },
  classes: {
    exact: [
      'Clase', 'Clase Niza', 'Clases', 'Classe de Nice', 'Classes', 'Klasse', 'Klassen', 'Nizza-Klasse', 'Sınıf', 'Nice sınıfı', 'Klasa',
      'Klasa nicejska', 'Třída', 'Třídy', 'Trieda', 'Clasa', 'Clasele', 'Κλάση', 'Κλάσεις', 'Osztály', 'Klase', 'Klasas', 'Klass', 'Luokka',
      'Klasse(r)', 'Classe(s)', 'Clase(s)',
    ],
  },
  goods: {
    exact: [
      'Productos', 'Mercancías', 'Produits', 'Marchandises', 'Produtos', 'Mercadorias', 'Waren', 'Eşya', 'Ürünler', 'Hàng hóa', 'Towary',
    ],
  },
};

/** Words of states in the same languages, in lower case. */
// biome-ignore format: by language
const STATES: NonNullable<Vocabulary['states']> = {
  cancelled: [
    'arquivad', 'indeferid', 'zrušen', 'vymazán', 'radiat', 'anulat', 'διαγράφηκε', 'ακυρώθηκε', 'törölt', 'usunięt',
  ],
  expired: [
    'zanikl', 'skončen', 'expirat', 'έληξε', 'ληγμένο', 'lejárt', 'nieaktywn', 'nieobowiązując',
  ],
  suspended: [
    'pozastaven', 'suspendat', 'αναστολή',
  ],
  pending: [
    'v řízení', 'în curs', 'σε εκκρεμότητα',
  ],
  active: [
    'platn', 'aktivní', 'în vigoare', 'activă', 'σε ισχύ', 'ισχύει', 'hatályos', 'érvényes', 'obowiązując',
  ],
};

export const europeanHeadings: Vocabulary = { headings: HEADINGS, states: STATES };
