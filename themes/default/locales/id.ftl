## Every page

skip-to-content = Langsung ke konten
topics = Topik
# What a screen reader calls the links in the top bar.
site = Situs
all-questions = Semua pertanyaan
search = Cari
practice = Latihan
tags = Tag
contribute = Berkontribusi
color-theme = Tema warna
use-light-colors = Gunakan warna terang
use-dark-colors = Gunakan warna gelap
question-count = { $count } pertanyaan
a-to-z = A–Z
random-question = Pertanyaan acak
feed = Feed
# A link to the repository.
source = Kode sumber
# $askbook is the program's name as a link: markup.
made-with = dibuat dengan { $askbook }
breadcrumb = Jejak navigasi
language = Bahasa
home = Beranda
all-topics-link = Semua topik
# Above the topics that are not open, in the sidebar.
more-topics = Topik lainnya
all-questions-link = Semua pertanyaan

## Lists in parts
parts-of-list = Bagian dari daftar ini
previous-part = Bagian sebelumnya
next-part = Bagian berikutnya

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] pemula
        [intermediate] menengah
       *[advanced] mahir
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] hampir selalu ditanyakan
        [2] sering ditanyakan
       *[1] jarang ditanyakan
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Hampir selalu
        [2] Sering
       *[1] Jarang
    }
any-importance = Semua
# Unfolds it.
short-answer = Jawaban singkat
no-answer-yet = Belum ada jawaban.
# What is known about a question that was practiced.
known-due = perlu diulang
known-learning = sedang dipelajari
known-mastered = dikuasai
mastered-count = { $count } dikuasai

## Home page

search-count = Cari di { $count } pertanyaan
all-tags = Semua tag
start-practicing = Mulai berlatih
continue-practicing = Lanjutkan: { due-count }
most-asked = Paling sering ditanyakan
what-is-new = Yang baru

## Paths and pages

paths = Jalur belajar
paths-description = Jalur melalui berbagai pertanyaan, dari satu topik ke topik berikutnya
paths-lead = Setiap jalur melewati pertanyaan dari beberapa topik dalam urutan yang masuk akal.
# $path and $question are links: markup.
next-on-path = Berikutnya di jalur “{ $path }”: { $question }
last-on-path = Pertanyaan terakhir di jalur “{ $path }”
# Beside a box to tick.
read = Sudah dibaca
read-of-all = { $count } dari { $all } sudah dibaca
start-path = Mulai
continue-path = Lanjutkan
# What a screen reader calls the words at the top of every page.
notice = Pemberitahuan

## Topic page

practice-topic = Latih topik ini
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Cara mempelajarinya
about-topic = Cara mempelajari topik ini
# What a screen reader calls the links beside the list.
this-topic = Topik ini
this-list = Daftar ini
filter-questions = Filter pertanyaan
# Takes every filter away.
all = Semua
all-answers-for-print = Semua jawaban dalam satu halaman, untuk dicetak
these-answers-for-print = Jawaban ini dalam satu halaman, untuk dicetak
edit-introduction = Edit pengantar ini
no-questions-yet = Topik ini belum memiliki pertanyaan.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } dari { $all } pertanyaan: { $filters }
filtered-importance = tingkat kepentingan { $importance }

## Print page

print-title = { $topic }: semua jawaban
print = Cetak

## Question page

question-description = { $question } — pertanyaan dari { $book }
hide-answers = Sembunyikan jawaban
show-answer = Tampilkan jawaban
on-this-page = Di halaman ini
# Above a list of points.
complete-answer = Jawaban yang lengkap menyebutkan
unanswered = Belum ada yang menjawab pertanyaan ini.
not-translated = Pertanyaan ini belum diterjemahkan. Yang ditampilkan adalah aslinya.
# On the page of a question whose answer is out of date.
deprecated = Jawaban ini sudah usang dan dipertahankan untuk tautan yang sudah ada.
# $question is a link: markup.
deprecated-replaced = Jawaban ini sudah usang. Baca yang ini saja: { $question }
draft = Draf: hanya terlihat oleh Anda dan tidak disertakan dalam build apa pun.
write-answer = Tulis jawaban
copy-link = Salin tautan
link-copied = Tautan disalin
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Perubahan sejak tautan ini dibuat: { $counts }
changed-parts = { $count } bagian diubah
new-parts = { $count } baru
gone-parts = { $count } dihapus
show-changes = Tampilkan perubahan
# Labels of the parts.
is-changed = diubah
is-new = baru
edit-page = Edit halaman ini
report-problem = Laporkan masalah
view-as-markdown = Lihat sebagai Markdown
# $date is a day, as markup or text.
updated = Diperbarui { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Diperiksa dengan { $tools } pada { $date }
checked-on = Diperiksa pada { $date }
# $names is a list of people.
written-by = Ditulis oleh { $names }
related-questions = Pertanyaan terkait
# $tags is a list of names.
also-about = juga tentang { $tags }
questions-of-topic = Pertanyaan dalam topik ini
previous = Sebelumnya
next = Berikutnya
new-address = Halaman ini memiliki alamat baru

## Answers

link-to = Tautan ke “{ $name }”
# Boxes of a task list.
task-done = selesai
task-open = belum selesai
# Stands for a picture that is elsewhere and has no text.
image = gambar
larger = Perbesar
table = Tabel
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Diagram alur
drawing-state = Diagram status
drawing-sequence = Diagram urutan
drawing-history = Riwayat commit
drawing-timeline = Linimasa
drawing-schedule = Jadwal
drawing-packet = Tata letak bit
drawing-blocks = Diagram blok
drawing-leads = { $from } mengarah ke { $to }.
drawing-says = { $from } ke { $to }: { $words }.
drawing-lost = { $from } ke { $to }, tidak sampai: { $words }.
drawing-note = Catatan tentang { $about }: { $words }.
drawing-joined = { $from } terhubung dengan { $to }.
drawing-joined-by = { $from } terhubung dengan { $to }: { $words }.
drawing-holds = { $group } berisi { $members }.
drawing-begins = Dimulai dari { $state }.
drawing-ends = Dapat berakhir di { $from }.
drawing-ends-by = Berakhir setelah { $from }: { $words }.
drawing-loop = Berulang kali:
drawing-loop-of = Berulang kali, { $words }:
drawing-if = Kasus { $words }:
drawing-else = Jika tidak:
drawing-else-if = Jika tidak, { $words }:
drawing-optional = Jika { $words }:
drawing-parallel = Secara paralel:
drawing-parallel-of = Secara paralel, { $words }:
drawing-and-also = Pada saat yang sama:
drawing-and-also-of = Pada saat yang sama, { $words }:
drawing-critical = Tanpa interupsi, { $words }:
drawing-break = Berakhir di sini, { $words }:
drawing-end-of-part = Setelah itu:
drawing-commit = Commit { $name } di { $branch }.
drawing-commit-tagged = Commit { $name } di { $branch }, dengan tag { $tag }.
drawing-branch = Cabang { $name } dimulai dari { $from }.
drawing-merge = { $name } digabungkan ke { $into }.
drawing-merge-tagged = { $name } digabungkan ke { $into }, dengan tag { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: dari { $from } sampai { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bit { $first } sampai { $last }: { $name }.
drawing-row = Dalam satu baris: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } dan { $last }
footnote = Catatan kaki { $number }
footnotes = Catatan kaki
back-to-text = Kembali ke teks
back-to-place = Kembali ke tempat { $number } dalam teks
tabs = Varian
all-lines = Tampilkan semua { $count } baris
callout-note = Catatan
callout-tip = Kiat
callout-important = Penting
callout-warning = Peringatan
callout-caution = Perhatian
copy = Salin
copied = Disalin
press-to-copy = Tekan Ctrl+C

## Tags

tags-description = Semua tag beserta jumlah pertanyaannya
tag-title = Tag: { $tag }
tag-description = { $count } pertanyaan tentang { $tag }
questions-with-tag = { $count } pertanyaan dengan tag ini.
no-tags-yet = Belum ada pertanyaan yang memiliki tag.
print-these-answers = Cetak jawaban ini
answer-not-loaded = Jawaban ini tidak dapat dimuat.
# How far something is that takes a while.
done-of-all = { $done } dari { $all }

## A–Z

all-questions-a-to-z = Semua pertanyaan A–Z
a-to-z-description = Semua pertanyaan, menurut kata kunci pertamanya
a-to-z-lead = Pertanyaan menurut kata kunci pertamanya: “Apa itu mutex?” ada di bawah M.
letters = Huruf

## Search

search-description = Cari di semua pertanyaan dan jawaban
# $link and $end are around the words that are a link: markup.
search-needs-script = Pencarian memerlukan JavaScript. Semua pertanyaan ada di { $link }daftar semua pertanyaan{ $end }.
search-questions = Cari pertanyaan
questions-found = Pertanyaan yang ditemukan
show-more = Tampilkan lainnya
filter-topic = Topik
filter-level = Tingkat
filter-tag = Tag
filter-topic-all = Topik: semua
filter-tag-all = Tag: semua
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: semua
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Pemula
        [intermediate] Menengah
       *[advanced] Mahir
    }
# Before the heading of a section that was found.
found-section = Bagian:
# Links to pages that are no questions follow.
pages-found = Halaman:
nothing-found = Tidak ada yang ditemukan. Coba lebih sedikit kata atau kata lain, atau lihat semua pertanyaan.
# $words is what a slip was corrected to.
results-for = menampilkan hasil untuk “{ $words }”
# Words follow that were left out.
found-without = tidak ada pertanyaan yang memuat semua kata; tanpa
# Words of the query that a result does not have.
lacks-words = tanpa { $words }
recent-searches = Pencarian terbaru
forget-searches = Hapus pencarian terbaru
often-asked = Sering ditanyakan
nearest-questions = Pertanyaan terdekat
# A link to the forge where the question can be proposed.
ask-question = Usulkan pertanyaan ini
# On a page that a result led to.
found-marked = { $count } kecocokan ditandai
clear-marks = Hapus tanda
open-as-page = Buka sebagai halaman
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = menutup pencarian
search-not-loaded = Pencarian tidak dapat dimuat: periksa koneksi lalu ketik lagi.

## Not found

page-not-found = Halaman tidak ditemukan
page-not-found-description = Tidak ada halaman di alamat ini
page-not-found-lead = Tidak ada halaman di alamat ini. Alamat pertanyaan tidak pernah berubah, jadi mungkin ada huruf yang hilang.
did-you-mean = Apakah maksud Anda salah satu dari ini?

## Offline

no-network = Tidak ada jaringan
no-network-description = Yang dapat dibaca tanpa jaringan
no-network-lead = Halaman ini belum pernah dibuka di perangkat ini, dan tidak ada jaringan untuk mengambilnya.
no-network-hint = Dengan “Unduh untuk penggunaan offline” di bagian bawah setiap halaman, seluruh buku panduan dapat digunakan tanpa jaringan.
readable-now = Halaman yang dapat Anda baca sekarang
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Unduh untuk penggunaan offline ({ $size })
kilobytes = { $number } KB
megabytes = { $number } MB
kept-offline = Tersedia offline
keeping-offline = Menyimpan untuk penggunaan offline: { $percent }%
keeping-offline-paused = Menyimpan untuk penggunaan offline: dijeda
offline-heading = Simpan buku panduan ini untuk penggunaan offline
offline-text = Semua halaman, pencarian, dan latihan akan dapat digunakan tanpa jaringan. Seluruh buku panduan memakan { $size } di perangkat ini.
offline-text-dated = Semua halaman, pencarian, dan latihan akan dapat digunakan tanpa jaringan. Seluruh buku panduan memakan { $size } di perangkat ini; terakhir diperbarui pada { $date }.
fetched = Terunduh
is-kept = Sudah disimpan di perangkat ini.
is-fetched = Buku panduan sedang diunduh.
new-edition-is-fetched = Edisi baru sedang diunduh.
is-paused = Dijeda.
new-edition-ready = Edisi baru sudah siap.
connection-broke-off = Koneksi terputus. Yang sudah diunduh tetap tersimpan, sisanya menyusul.
no-space = Ruang di perangkat ini tidak cukup untuk seluruh buku panduan.
no-space-for-new-edition = Ruang di perangkat ini tidak cukup untuk edisi baru.
show-new-edition = Tampilkan edisi baru
pause = Jeda
go-on = Lanjutkan
close = Tutup
remove-from-device = Hapus dari perangkat ini
remove-from-device-sure = Hapus buku panduan yang tersimpan dari perangkat ini?
new-edition-here = Edisi baru buku panduan ini sudah siap.
show-it = Tampilkan
later = Nanti
new-edition-elsewhere = Buku panduan ini memiliki edisi baru.
reload = Muat ulang

## Practice: choices

practice-description = Kartu dan simulasi wawancara dari pertanyaan dalam buku panduan ini
practice-needs-script = Latihan memerlukan JavaScript: sebuah skrip mengajukan pertanyaan dan menyimpan apa yang Anda ketahui di peramban. Tanpanya, Anda dapat menelusuri topik:
practice-lead = Baca pertanyaan, jawab, buka jawaban kami, lalu nilai diri Anda. Yang Anda ketahui jarang muncul lagi, yang belum segera muncul lagi. Semuanya tetap di peramban ini.
start = Mulai
start-cards = Mulai { $count } kartu
mock-interview = Simulasi wawancara
# A link to the page for interviewers.
interview-someone = Wawancarai seseorang
topics-and-levels = Topik dan tingkat
levels = Tingkat
how-often-asked = Seberapa sering ditanyakan
asked-nearly-always = hampir selalu
asked-often = sering
asked-rarely = jarang
nothing-chosen = Jika tidak ada yang dipilih, semuanya disertakan.
only-not-mastered = Hanya yang belum saya kuasai
# Labels of fields for numbers.
how-many-questions = Jumlah pertanyaan
# An hour from 0 to 23.
days-begin-at = Hari dimulai pada pukul
clear-filters = Hapus filter
# What was chosen, in a list.
all-topics = semua topik
topic-count = { $count } topik
tag-count = { $count } tag
# $importances is a list of 1 to 3.
chosen-importances = tingkat kepentingan { $importances }
not-mastered = belum dikuasai
tags-chosen = { $count } dipilih
no-question-fits = Tidak ada pertanyaan yang sesuai dengan pilihan ini.
nothing-answered-yet = Belum ada pertanyaan yang memiliki jawaban.

## Practice: progress

progress = Kemajuan
due-count = { $count } perlu diulang
not-practiced-count = { $count } belum dilatih
not-practiced-yet = Belum dilatih
learning-count = { $count } sedang dipelajari
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = ingat sekitar { $recalled } dari { $practiced }
# Follows that: how many questions there are.
of-all-questions = , { $all } seluruhnya
# Follows the same as a percentage.
would-recall = Anda mungkin mengingat sekitar { $recalled } dari { $practiced } pertanyaan yang telah Anda latih. Buku panduan ini memuat { $all } pertanyaan.
coming-days = Kartu yang akan diulang
past-days = Kartu yang dinilai
today = hari ini
nothing-practiced = Belum ada. Yang telah Anda latih akan muncul di sini, menurut topik dan tingkat.
cards-today = { $count } kartu hari ini
# $count is 2 or more.
days-in-a-row = { $count } hari berturut-turut
by-level = Menurut tingkat
by-topic = Menurut topik
list-due = Perlu diulang
list-learning = Sedang dipelajari
list-mastered = Dikuasai
and-more = dan { $count } lainnya
progress-file-heading = Berkas kemajuan Anda
progress-file-lead = Kemajuan disimpan di peramban ini dan tidak dikirim ke mana pun. Berkas atau tautan dapat memindahkannya ke perangkat lain; berkas juga menjadi cadangan.
progress-file = Berkas kemajuan
save-to-file = Simpan ke berkas
load-from-file = Muat dari berkas
copy-progress-link = Salin tautan
progress-link = Tautan berisi kemajuan Anda
progress-link-about = Tautan ini berisi kemajuan Anda. Buka di perangkat lain untuk menambahkannya di sana.
no-progress-link = Kemajuan Anda terlalu panjang untuk sebuah tautan, atau peramban ini tidak dapat membuatnya. Simpan ke berkas.
show-progress-code = Tampilkan kode QR
progress-code = Kode QR berisi kemajuan Anda
progress-code-about = Pindai kode dengan perangkat lain untuk menambahkan kemajuan Anda di sana.
no-progress-code = Kemajuan Anda terlalu panjang untuk kode QR, atau peramban ini tidak dapat membuatnya. Salin tautan atau simpan ke berkas.
progress-in-link = Tautan ini berisi kemajuan { $count } pertanyaan.
load-progress = Tambahkan ke kemajuan saya
delete-progress = Hapus kemajuan saya
delete-progress-sure = Hapus semua kemajuan secara permanen?
progress-deleted = Dihapus.
file-foreign = Berkas itu bukan berkas kemajuan askbook.
file-newer = Berkas itu ditulis oleh versi askbook yang lebih baru.
file-unreadable = Berkas itu tidak dapat dibaca.
# $newer counts cards that were practiced later than here.
file-loaded = Dimuat: { $added } pertanyaan ditambahkan, { $newer } diperbarui.
file-loaded-in-part = Sebagian berkas tidak dapat dibaca dan dilewati.
storage-blocked = Peramban ini tidak menyimpan apa pun untuk situs ini, sehingga kemajuan Anda hanya bertahan sampai halaman ini ditutup. Izinkan situs menyimpan data, atau simpan kemajuan Anda ke berkas.
storage-full = Penyimpanan peramban ini penuh, sehingga kemajuan Anda hanya bertahan sampai halaman ini ditutup. Kosongkan ruang, atau simpan kemajuan Anda ke berkas.
storage-newer = Kemajuan Anda di sini ditulis oleh versi buku panduan yang lebih baru. Kemajuan itu dibiarkan apa adanya, dan yang Anda lakukan sekarang tidak disimpan: muat ulang halaman.
storage-damaged = Sebagian kemajuan yang tersimpan tidak dapat dibaca. Bagian itu disimpan terpisah; yang dapat dibaca tetap digunakan.
download-kept-aside = Unduh bagian yang disimpan terpisah
drop-kept-aside = Buang
kept-aside-dropped = Dibuang.

## Practice: sessions

session = Sesi
card-of-all = Kartu { $number } dari { $all }
question-of-all = Pertanyaan { $number } dari { $all }
undo = Urungkan
end = Akhiri
end-session = Akhiri sesi
end-interview = Akhiri wawancara
answer = Jawaban
key-space = Spasi
show-whole-answer = Tampilkan seluruh jawaban
loading = Memuat…
answer-shown = Jawaban ditampilkan
whole-answer-shown = Seluruh jawaban ditampilkan
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Jawaban tidak dapat dimuat. Periksa koneksi, atau buka { $link }halamannya{ $end }.
questions-not-loaded = Pertanyaan tidak dapat dimuat: periksa koneksi lalu coba lagi.
question-is-gone = Pertanyaan ini tidak ada lagi di buku panduan.
try-again = Coba lagi
# Buttons that open a box.
type-or-record = Ketik atau rekam jawaban Anda
your-answer = Jawaban Anda
your-answer-hint = Tulis apa yang akan Anda katakan.
record = Rekam
recording = Merekam
# $time is written as 4:05.
stop-recording = Berhenti · { $time }
recorded = Terekam. Rekaman tetap di perangkat ini sampai Anda meninggalkan halaman ini.
on-this-device = Yang Anda ketik dan rekam tetap di perangkat ini.
no-microphone = Mikrofon tidak tersedia. Izinkan halaman ini menggunakannya, atau ketik jawaban Anda.
your-recording = Rekaman Anda
delete-recording = Hapus rekaman
recording-deleted = Rekaman dihapus
changed-since-graded = Jawaban ini berubah di { $count } tempat sejak Anda menilainya.
ask-again-soon = Tanyakan lagi paling lambat besok
nothing-due-yet = Belum ada yang perlu ditanyakan saat ini
# A time follows, such as 4:05.
cards-come-back = { $count } kartu akan muncul lagi, yang pertama dalam
more-cards-meanwhile = { $count } kartu lagi sambil menunggu
finish-until-tomorrow = Selesai: sisanya muncul lagi besok
practice-weak = Latih { $count } kartu yang lemah sekarang
# When a card comes back.
due-now = ulangi sekarang
due-tomorrow = besok
due-in = dalam { $time }
state-new = baru
state-due = perlu diulang
how-well = Seberapa baik Anda mengetahuinya?
grade-again = Ulangi
grade-hard = Sulit
grade-good = Baik
grade-easy = Mudah
# How many answers had a grade.
again-count = { $count } ulangi
hard-count = { $count } sulit
good-count = { $count } baik
easy-count = { $count } mudah
# When a card comes back.
in-minutes = { $count } mnt
in-hours = { $count } jam
in-days = { $count } hari
in-months = { $count } bulan
in-years = { $count } tahun
cards-done = { $count } kartu selesai
practice-more = Berlatih lagi
undo-last-grade = Urungkan penilaian terakhir
back-to-choices = Kembali ke pilihan
finish = Selesai
next-question = Pertanyaan berikutnya
## Interview by link

interview = Wawancara
interview-description = Pertanyaan untuk wawancara, berupa tautan untuk kandidat dan tautan dengan lembar penilaian untuk pewawancara
interview-needs-script = Wawancara lewat tautan memerlukan JavaScript: sebuah skrip memilih pertanyaan dan membuat tautannya.
interview-lead = Pilih pertanyaan dan bagikan dua tautan: satu menampilkan pertanyaan, satu lagi menambahkan hal yang disebutkan jawaban lengkap, pertanyaan lanjutan, dan lembar penilaian. Semuanya ada di dalam tautan; tidak ada yang dikirim ke mana pun.
choose-for-me = Pilihkan pertanyaan untuk saya
add-question = Tambahkan pertanyaan: ketik kata di dalamnya
move-up = Naikkan: { $question }
remove-question = Hapus: { $question }
open = Buka
candidate-view = Untuk kandidat
candidate-view-about = Hanya pertanyaan, satu per satu.
interviewer-view = Untuk pewawancara
interviewer-view-about = Pertanyaan yang sama dengan poin penting, pertanyaan lanjutan, wawasan, dan lembar penilaian.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Dibuat pada { $day } dengan edisi pertanyaan { $edition }.
other-edition = Buku panduan ini memakai edisi { $edition }: pertanyaan mungkin sudah berubah.
scorecard = Wawancara: { $count } pertanyaan, { $minutes } menit
follow-up-heading = Pertanyaan lanjutan
insight = Wawasan
score-missed = Tidak terjawab
score-partly = Sebagian
score-good = Baik
score-excellent = Sangat baik
score-of = Nilai: { $question }
score-so-far = { $scored } dari { $all } dinilai, rata-rata { $average } dari 4
no-score-yet = Centang poin saat disebutkan dan nilai setiap jawaban. Catatan tetap di peramban ini.
notes-on = Catatan: { $question }
overall = Kesan keseluruhan
advice = Rekomendasi
advice-no = Tidak
advice-rather-no = Cenderung tidak
advice-rather-yes = Cenderung ya
advice-yes = Ya
start-clock = Mulai waktu untuk pertanyaan ini
stop-clock = Hentikan waktu untuk pertanyaan ini
not-kept = Peramban ini tidak menyimpan apa pun untuk situs ini: simpan laporan sebelum meninggalkan halaman ini.
report-of-interview = Wawancara, { $day }

## Mock interview

kind-of-interview = Jenis wawancara
mock-lead = Pertanyaan satu per satu, dengan penghitung waktu. Jawab dengan suara, ketik, atau rekam; jawaban dan poinnya muncul di akhir.
preset-screen = Seleksi awal
preset-screen-about = 15 menit, dasar-dasar dan yang hampir selalu ditanyakan
preset-round = Babak backend
preset-round-about = 45 menit, lintas topik dan tingkat
preset-topic = Satu topik secara mendalam
preset-topic-about = 20 menit, dari dasar hingga pertanyaan sulit
preset-ad = Lowongan kerja
preset-ad-about = Yang diminta lowongan, dicari di perangkat ini
job-ad = Teks lowongan
ad-hint = Tempelkan persyaratan di sini. Teks tidak dikirim ke mana pun.
minutes = Menit
with-follow-ups = Ajukan pertanyaan lanjutan
begin = Mulai
back = Kembali
skip = Lewati
skipped = dilewati
follow-up = pertanyaan lanjutan
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } dari { $share }
interview-paused = Dijeda
interview-paused-about = Waktu dihentikan. Anda dapat menutup halaman ini dan melanjutkannya nanti.
save-report = Simpan laporan
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Simulasi wawancara: { $kind }, { $day }
notes = Catatan
answer-aloud = Jawab dengan suara, seperti kepada pewawancara. Jawaban muncul di akhir.
# Times are written as 4:05.
time-left = sisa { $time }
time-over = lewat { $time }
time-is-up = Waktu habis. Anda masih dapat melanjutkan.
grade-yourself = Bandingkan dengan jawaban kami dan nilai diri Anda: { $graded } dari { $all } dinilai.
good-or-easy = { $known } dari { $all } baik atau mudah.
interview-done = { $count } pertanyaan dalam { $time } dari { $minutes }:00
another-interview = Wawancara lagi

## The book as one file

contents = Daftar isi
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } tentang { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Jawaban ini secara online

## Files
# $topics is how many topics there are.
questions-in-topics = { question-count } dalam { $topics } topik
# A link to a file that holds them.
all-of-these-answers = Semua jawaban ini
markdown-topic = Topik: { $topic }
markdown-level = Tingkat: { level }
markdown-importance = Tingkat kepentingan: { $importance } dari 3
markdown-updated = Diperbarui: { $date }
cover-of = Sampul { $book }
cover = Sampul
title-page = Halaman judul
landmarks = Penanda navigasi
about-this-book = Tentang buku ini
questions = Pertanyaan
untitled = Tanpa judul
facts-importance = tingkat kepentingan { $importance } dari 3
# The address of the page follows.
on-the-web = Di web:
# What a flashcard's link to the question's page is called.
open-page = Buka halaman
accessibility = Semua teks dapat diubah ukurannya dan dibacakan; judul dan daftar isi mengarah ke setiap pertanyaan.
