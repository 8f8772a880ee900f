/** Indonesian, with the words of Malay in which titles and months differ. */
import type { Language } from '../language.ts';

export const id: Language = {
  tag: 'id',
  months: [
    'Januari',
    'Februari|Pebruari',
    'Maret|Mac',
    'April',
    'Mei',
    'Juni|Jun',
    'Juli|Julai',
    'Agustus|Ogos',
    'September',
    'Oktober',
    'November|Nopember',
    'Desember|Disember',
  ],
  days: { to: 'sampai|hingga|s\\.d\\.', and: 'dan' },
  smallWords: 'yang|dan|dari|dalam|untuk|dengan|pada|oleh|ini|akan|telah|kedua|para|antara|serta',
  ownLetters: '(?<!\\p{L})(?:meng|peng|ber|ke)\\p{L}+an(?!\\p{L})|\\p{L}nya(?!\\p{L})',
  level: {
    name: /(?<!\p{L})kemitraan(?: (?:strategis|komprehensif|menyeluruh|khusus|erat|global))+(?!\p{L})/giu,
    words: / /u,
    act: /(?<!\p{L})(?:meningkatkan|peningkatan|membentuk|menjalin|membangun|memperdalam|memperkuat|mempererat|menegaskan|mengembangkan)/giu,
    creates: /^(?:meningkatkan|peningkatan|membentuk|menjalin)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)dari (?:tingkat )?$/iu, behind: /^ (?:menjadi|ke) /iu },
    between: /^ (?:antara|dengan) /iu,
    sector: /^ (?:di bidang|dalam bidang|di sektor) /iu,
    recalled: /peringatan|(?:sejak|tahun) (?:19|20)\d\d/iu,
  },
  title: {
    headline: 'menandatangani|tandatangani|mengeluarkan|keluarkan|menyepakati|sepakati|mengadopsi|terbitkan|rilis',
    finite: 'adalah|telah|akan|menyatakan|mengatakan|menegaskan|menyebutkan',
  },
  signing: {
    keywords: 'dibuat|ditandatangani|rangkap|sama',
    authentic: 'dalam rangkap (?:dua|tiga|empat)|kekuatan hukum yang sama|sama-sama (?:sah|otentik)',
    done: '(?:Dibuat|Ditandatangani) di\\s.{0,120}\\d{4}',
  },
  clues: {
    visit: 'Atas undangan',
    declares:
      '(?:menyatakan|menyepakati|sepakat)[^.]{0,40}(?:sebagai berikut|berikut ini)|hal-hal sebagai berikut|hal-hal berikut',
    asOne:
      'Kedua (?:pemimpin|belah pihak|pihak|negara|pemerintah|menteri|presiden|kepala)|Para (?:Pemimpin|Menteri)|Kami,',
    reported:
      '(?:pernyataan|komunike) (?:bersama )?(?:itu|tersebut) (?:menyebutkan|menyatakan|menegaskan)|demikian (?:bunyi|isi)',
  },
  acts: { press: 'pernyataan pers bersama', communique: 'komunike', declaration: 'deklarasi', statement: 'pernyataan' },
  documents: {
    statement:
      '(?:pernyataan(?: pers)?|komunike|deklarasi) bersama|deklarasi|pernyataan (?:ketua|para pemimpin|para menteri)',
    treaty: '(?<!\\p{L})(?:perjanjian|persetujuan|nota kesepahaman)(?!\\p{L})',
    other: '(?<!\\p{L})(?:pidato|sambutan|siaran pers|wawancara)(?!\\p{L})',
  },
  offices: 'Presiden|Perdana Menteri|Menteri Luar Negeri|Menteri|Duta Besar|Raja|Sultan',
  governments: 'Pemerintah|Kedutaan Besar',
  signature: {
    forWord: 'Untuk',
    signed: 'ditandatangani',
    behalf: 'Untuk|Atas nama',
    states: 'Pemerintah|Republik|Kerajaan',
  },
  dating: {
    pageVerb: 'Diterbitkan',
    signed: 'dibuat di|ditandatangani di|dikeluarkan di',
    here: 'dibuat di|ditandatangani di|dikeluarkan di',
    particles: 'di|pada|tanggal',
  },
  announcing: {
    keywords: 'berikut|demikian|teks',
    lines: [
      '^(?:berikut|demikian)(?: ini)?(?: adalah)? (?:teks|isi|naskah|bunyi).{0,200}[:.]$',
      '\\bteks lengkap\\b.{0,160}:$',
    ],
    abridged: 'kutipan|ringkasan',
  },
  actNouns: 'pernyataan|komunike|deklarasi',
  places: {
    city: 'kota ',
    metIn: 'di',
    met: 'bertemu',
    before: '(?<!\\p{L})di(?: kota)? ',
    act: [
      '(?<!\\p{L})(?:bertemu|mengadakan|melakukan|ditandatangani|dikeluarkan|diadakan|pertemuan)(?:[ -][^.;:]{0,60})? di(?: [^.;:,]{0,16})?',
    ],
  },
  dateSentences: {
    held: [/^[^;]{4,400}(?:bertemu|mengadakan (?:pertemuan|pembicaraan)) di [^;]{2,60} \d/iu],
  },
  edges: {
    sections:
      'Rekomendasi(?: lain| untuk Anda)?|Baca juga|Berita terkait|Berita (?:terkait|lainnya|terbaru|populer|lain)|Artikel (?:terkait|lainnya)|Bagikan(?: .{1,30})?|Komentar(?: ?\\(\\d+\\))?|Tinggalkan (?:komentar|balasan)|Kata kunci|Topik(?: terkait)?|Kategori|Dokumen (?:terkait|lampiran)|Tautan terkait|Terpopuler|Kontak (?:media|pers)|Unduhan|Label|Tag',
  },
  partyLists: {
    words: 'dan antara republik kerajaan pemerintah presiden perdana menteri negara raja',
    and: 'dan',
  },
  authors: {
    act: 'pernyataan|komunike|deklarasi',
    about: 'tentang|mengenai',
    visit: 'undangan|kunjungan|pertemuan',
    invitation: 'undangan',
    invited: ['atas undangan(.{3,120}?)[,،](.{3,120}?)(?:melakukan|berkunjung|mengunjungi)'],
  },
  meetings: {
    speaks: 'kunjung|pertemuan',
  },
  officeWords: 'Presiden|Perdana Menteri|Menteri|Duta Besar',
  furniture: {
    caption: '^Foto\\s?[:：]',
    menu: 'Beranda|Cetak|Bagikan|Kembali(?: ke .{1,20})?|Komentar|Balas|Salin tautan|Peta situs|Iklan|Unduh.{0,40}|Selanjutnya|Sebelumnya|Ikuti kami.{0,20}|Halaman (?:berikutnya|sebelumnya)',
    tools:
      'cetak|bagikan|salin tautan|komentar|beranda|kontak|peta situs|unduh|facebook|twitter|whatsapp|telegram|simpan|kebijakan privasi|tentang kami',
    path: '^Beranda\\s*(?:>|»|/|›)',
    related: 'Baca juga|Lihat juga',
    credit:
      'Uploader|Pengunggah|Penulis|Editor|Sumber|Pewarta|Reporter|Redaktur|Diterbitkan|Tanggal(?: terbit)?|Diperbarui|Terakhir diperbarui|Terjemahan|Penerjemah|Dilihat',
    licence: '^Hak cipta|Dilarang (?:keras )?mengambil',
    notice: '^Ikuti (?:kami|media sosial)|^Dapatkan (?:berita|update)|^Situs ini menggunakan',
  },
};
