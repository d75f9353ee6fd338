### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = İçeriğe geç
topics = Konular
# What a screen reader calls the links in the top bar.
site = Site
all-questions = Tüm sorular
search = Ara
practice = Alıştırma
tags = Etiketler
contribute = Katkıda bulun
color-theme = Renk teması
use-light-colors = Açık renkleri kullan
use-dark-colors = Koyu renkleri kullan
question-count = { $count } soru
a-to-z = A–Z
random-question = Rastgele soru
feed = Besleme
# A link to the repository.
source = Kaynak kodu
# $askbook is the program's name as a link: markup.
made-with = { $askbook } ile yapıldı
breadcrumb = Gezinme yolu
language = Dil
home = Ana sayfa
all-topics-link = Tüm konular
# Above the topics that are not open, in the sidebar.
more-topics = Diğer konular
all-questions-link = Tüm sorular

## Lists in parts
parts-of-list = Bu listenin bölümleri
previous-part = Önceki bölüm
next-part = Sonraki bölüm

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] başlangıç
        [intermediate] orta
       *[advanced] ileri
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] neredeyse hep sorulur
        [2] sık sorulur
       *[1] nadiren sorulur
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Neredeyse hep
        [2] Sık
       *[1] Nadiren
    }
any-importance = Tümü
# Unfolds it.
short-answer = Kısa yanıt
no-answer-yet = Henüz yanıt yok.
# What is known about a question that was practiced.
known-due = tekrar zamanı
known-learning = öğreniliyor
known-mastered = öğrenildi
mastered-count = { $count } öğrenildi

## Home page

search-count = { $count } soruda ara
all-tags = Tüm etiketler
start-practicing = Alıştırmaya başla
continue-practicing = Devam et: { due-count }
most-asked = En çok sorulanlar
what-is-new = Yenilikler

## Paths and pages

paths = Öğrenme yolları
paths-description = Sorular arasında, bir konudan diğerine uzanan yollar
paths-lead = Her yol, birkaç konunun sorularından anlamlı bir sırayla geçer.
# $path and $question are links: markup.
next-on-path = “{ $path }” yolunda sıradaki: { $question }
last-on-path = “{ $path }” yolunun son sorusu
# Beside a box to tick.
read = Okundu
read-of-all = { $count } / { $all } okundu
start-path = Başla
continue-path = Devam et
# What a screen reader calls the words at the top of every page.
notice = Duyuru

## Topic page

practice-topic = Bu konuda alıştırma yap
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Nasıl çalışılır
about-topic = Bu konu nasıl çalışılır
# What a screen reader calls the links beside the list.
this-topic = Bu konu
this-list = Bu liste
filter-questions = Soruları filtrele
# Takes every filter away.
all = Tümü
all-answers-for-print = Tüm yanıtlar tek sayfada, yazdırmak için
these-answers-for-print = Bu yanıtlar tek sayfada, yazdırmak için
edit-introduction = Bu girişi düzenle
no-questions-yet = Bu konuda henüz soru yok.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } / { $all } soru: { $filters }
filtered-importance = önem { $importance }

## Print page

print-title = { $topic }: tüm yanıtlar
print = Yazdır

## Question page

question-description = { $question } — { $book } içinden bir soru
hide-answers = Yanıtları gizle
show-answer = Yanıtı göster
on-this-page = Bu sayfada
# Above a list of points.
complete-answer = Eksiksiz bir yanıtta geçenler
unanswered = Bu soruyu henüz kimse yanıtlamadı.
not-translated = Bu soru henüz çevrilmedi. Özgün metin gösteriliyor.
# On the page of a question whose answer is out of date.
deprecated = Bu yanıt güncel değil; yalnızca ona bağlantı verenler için saklanıyor.
# $question is a link: markup.
deprecated-replaced = Bu yanıt güncel değil. Yerine şunu okuyun: { $question }
draft = Taslak: yalnızca size gösterilir ve hiçbir derlemeye girmez.
write-answer = Yanıtı yaz
copy-link = Bağlantıyı kopyala
link-copied = Bağlantı kopyalandı
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Bu bağlantı oluşturulduğundan beri değişenler: { $counts }
changed-parts = { $count } bölüm değişti
new-parts = { $count } yeni
gone-parts = { $count } kaldırıldı
show-changes = Değişiklikleri göster
# Labels of the parts.
is-changed = değişti
is-new = yeni
edit-page = Bu sayfayı düzenle
report-problem = Sorun bildir
view-as-markdown = Markdown olarak görüntüle
# $date is a day, as markup or text.
updated = Güncelleme: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Denetim: { $tools }, { $date }
checked-on = Denetim: { $date }
# $names is a list of people.
written-by = Yazanlar: { $names }
related-questions = İlgili sorular
# $tags is a list of names.
also-about = ortak etiketler: { $tags }
questions-of-topic = Bu konunun soruları
previous = Önceki
next = Sonraki
new-address = Bu sayfanın yeni bir adresi var

## Answers

link-to = “{ $name }” bağlantısı
# Boxes of a task list.
task-done = tamamlandı
task-open = yapılacak
# Stands for a picture that is elsewhere and has no text.
image = görsel
larger = Büyüt
table = Tablo
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Akış şeması
drawing-state = Durum diyagramı
drawing-sequence = Sıralama diyagramı
drawing-history = Commit’ler
drawing-timeline = Zaman çizelgesi
drawing-schedule = İş takvimi
drawing-packet = Bit düzeni
drawing-blocks = Blok şeması
drawing-leads = { $from }, şuraya götürür: { $to }.
drawing-says = Kimden: { $from }, kime: { $to }. { $words }.
drawing-lost = Kimden: { $from }, kime: { $to }, ulaşmıyor. { $words }.
drawing-note = Not ({ $about }): { $words }.
drawing-joined = { $from } ile { $to } bağlantılı.
drawing-joined-by = { $from } ile { $to } bağlantılı: { $words }.
drawing-holds = { $group } şunları içerir: { $members }.
drawing-begins = Başlangıç: { $state }.
drawing-ends = Olası bitiş: { $from }.
drawing-ends-by = Bitiş, { $from } sonrası: { $words }.
drawing-loop = Tekrar tekrar:
drawing-loop-of = Tekrar tekrar, { $words }:
drawing-if = Durum: { $words }:
drawing-else = Aksi durumda:
drawing-else-if = Aksi durumda, { $words }:
drawing-optional = Eğer { $words }:
drawing-parallel = Paralel olarak:
drawing-parallel-of = Paralel olarak, { $words }:
drawing-and-also = Aynı anda:
drawing-and-also-of = Aynı anda, { $words }:
drawing-critical = Kesintisiz, { $words }:
drawing-break = Burada biter, { $words }:
drawing-end-of-part = Ardından:
drawing-commit = { $branch } dalında { $name } commit’i.
drawing-commit-tagged = { $branch } dalında { $name } commit’i, etiket: { $tag }.
drawing-branch = { $name } dalının başlangıcı: { $from }.
drawing-merge = { $name }, { $into } ile birleştirilir.
drawing-merge-tagged = { $name }, { $into } ile birleştirilir, etiket: { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: başlangıç { $from }, bitiş { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bitler { $first }–{ $last }: { $name }.
drawing-row = Aynı satırda: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } ve { $last }
footnote = Dipnot { $number }
footnotes = Dipnotlar
back-to-text = Metne dön
back-to-place = Metindeki { $number } numaralı yere dön
tabs = Seçenekler
all-lines = { $count } satırın tümünü göster
callout-note = Not
callout-tip = İpucu
callout-important = Önemli
callout-warning = Uyarı
callout-caution = Dikkat
copy = Kopyala
copied = Kopyalandı
press-to-copy = Ctrl+C tuşlarına basın

## Tags

tags-description = Tüm etiketler ve soru sayıları
tag-title = Etiket: { $tag }
tag-description = { $tag } hakkında { $count } soru
questions-with-tag = Bu etikete sahip { $count } soru.
no-tags-yet = Henüz hiçbir sorunun etiketi yok.
print-these-answers = Bu yanıtları yazdır
answer-not-loaded = Bu yanıt yüklenemedi.
# How far something is that takes a while.
done-of-all = { $done } / { $all }

## A–Z

all-questions-a-to-z = A’dan Z’ye tüm sorular
a-to-z-description = Tüm sorular, ilk belirleyici sözcüklerine göre
a-to-z-lead = Sorular ilk belirleyici sözcüklerine göre: “Muteks nedir?” M harfinin altındadır.
letters = Harfler

## Search

search-description = Tüm sorularda ve yanıtlarda arayın
# $link and $end are around the words that are a link: markup.
search-needs-script = Arama için JavaScript gerekir. Her soru { $link }tüm sorular listesinde{ $end } bulunur.
search-questions = Sorularda ara
questions-found = Bulunan sorular
show-more = Daha fazla göster
filter-topic = Konu
filter-level = Düzey
filter-tag = Etiket
filter-topic-all = Konu: tümü
filter-tag-all = Etiket: tümü
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: tümü
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Başlangıç
        [intermediate] Orta
       *[advanced] İleri
    }
# Before the heading of a section that was found.
found-section = Bölüm:
# Links to pages that are no questions follow.
pages-found = Sayfalar:
nothing-found = Hiçbir şey bulunamadı. Daha az ya da başka sözcükler deneyin veya tüm sorulara göz atın.
# $words is what a slip was corrected to.
results-for = “{ $words }” için sonuçlar gösteriliyor
# Words follow that were left out.
found-without = hiçbir soruda tüm sözcükler yok; şunlar olmadan:
# Words of the query that a result does not have.
lacks-words = eksik: { $words }
recent-searches = Son aramalar
forget-searches = Son aramaları temizle
often-asked = Sık sorulanlar
nearest-questions = En yakın sorular
# A link to the forge where the question can be proposed.
ask-question = Bu soruyu sor
# On a page that a result led to.
found-marked = { $count } eşleşme vurgulandı
clear-marks = Vurguları kaldır
open-as-page = Sayfa olarak aç
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = aramayı kapatır
search-not-loaded = Arama yüklenemedi: bağlantıyı denetleyip yeniden yazın.

## Not found

page-not-found = Sayfa bulunamadı
page-not-found-description = Bu adreste sayfa yok
page-not-found-lead = Bu adreste sayfa yok. Soruların adresi hiç değişmez, belki bir harf eksiktir.
did-you-mean = Bunlardan birini mi demek istediniz?

## Offline

no-network = Ağ yok
no-network-description = Ağ olmadan okunabilecekler
no-network-lead = Bu sayfa bu cihazda daha önce açılmadı ve onu getirecek bir ağ yok.
no-network-hint = Her sayfanın altındaki “Çevrimdışı kullanım için indir” ile el kitabının tamamı ağ olmadan çalışır.
readable-now = Şimdi okuyabileceğiniz sayfalar
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Çevrimdışı kullanım için indir ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Çevrimdışı kullanılabilir
keeping-offline = Çevrimdışı için indiriliyor: %{ $percent }
keeping-offline-paused = Çevrimdışı için indirme: duraklatıldı
offline-heading = Bu el kitabını çevrimdışı sakla
offline-text = Böylece tüm sayfalar, arama ve alıştırma ağ olmadan çalışır. El kitabının tamamı bu cihazda { $size } yer kaplar.
offline-text-dated = Böylece tüm sayfalar, arama ve alıştırma ağ olmadan çalışır. El kitabının tamamı bu cihazda { $size } yer kaplar; son güncelleme: { $date }.
fetched = İndirildi
is-kept = El kitabı bu cihazda saklanıyor.
is-fetched = El kitabı indiriliyor.
new-edition-is-fetched = Yeni sürüm indiriliyor.
is-paused = Duraklatıldı.
new-edition-ready = Yeni sürüm hazır.
connection-broke-off = Bağlantı koptu. İndirilenler kalır, gerisi sonra gelir.
no-space = Bu cihazda el kitabının tamamı için yeterli yer yok.
no-space-for-new-edition = Bu cihazda yeni sürüm için yeterli yer yok.
show-new-edition = Yeni sürümü göster
pause = Duraklat
go-on = Devam et
close = Kapat
remove-from-device = Bu cihazdan kaldır
remove-from-device-sure = Saklanan el kitabı bu cihazdan kaldırılsın mı?
new-edition-here = Bu el kitabının yeni sürümü hazır.
show-it = Göster
later = Daha sonra
new-edition-elsewhere = Bu el kitabının yeni bir sürümü var.
reload = Yeniden yükle

## Practice: choices

practice-description = Bu el kitabının sorularından kartlar ve deneme mülakatları
practice-needs-script = Alıştırma için JavaScript gerekir: bir betik soruları sorar ve bildiklerinizi tarayıcınızda saklar. Onsuz konulara göz atabilirsiniz:
practice-lead = Bir soru okuyun, yanıtlayın, bizim yanıtımızı açın ve kendinize not verin. Bildikleriniz nadiren, bilmedikleriniz yakında yeniden gelir. Her şey bu tarayıcıda kalır.
start = Başla
start-cards = { $count } kartla başla
mock-interview = Deneme mülakatı
# A link to the page for interviewers.
interview-someone = Mülakat yap
topics-and-levels = Konular ve düzeyler
levels = Düzeyler
how-often-asked = Ne sıklıkta sorulur
asked-nearly-always = neredeyse hep
asked-often = sık
asked-rarely = nadiren
nothing-chosen = Seçim yapılmazsa tümü geçerlidir.
only-not-mastered = Yalnızca henüz öğrenmediklerim
# Labels of fields for numbers.
how-many-questions = Soru sayısı
# An hour from 0 to 23.
days-begin-at = Günün başladığı saat
clear-filters = Filtreleri temizle
# What was chosen, in a list.
all-topics = tüm konular
topic-count = { $count } konu
tag-count = { $count } etiket
# $importances is a list of 1 to 3.
chosen-importances = önem { $importances }
not-mastered = öğrenilmedi
tags-chosen = { $count } seçildi
no-question-fits = Bu seçimlere uyan soru yok.
nothing-answered-yet = Henüz hiçbir sorunun yanıtı yok.

## Practice: progress

progress = İlerleme
due-count = tekrarlanacak { $count } kart
not-practiced-count = { $count } henüz çalışılmadı
not-practiced-yet = Henüz çalışılmadı
learning-count = { $count } öğreniliyor
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = { $practiced } sorudan yaklaşık { $recalled } tanesi akılda
# Follows that: how many questions there are.
of-all-questions = , toplam { $all }
# Follows the same as a percentage.
would-recall = Çalıştığınız { $practiced } sorudan büyük olasılıkla yaklaşık { $recalled } tanesini hatırlarsınız. El kitabında { $all } soru var.
coming-days = Tekrar zamanı gelecek kartlar
past-days = Not verilen kartlar
today = bugün
nothing-practiced = Henüz bir şey yok. Çalıştıklarınız konu ve düzeye göre burada görünür.
cards-today = bugün { $count } kart
# $count is 2 or more.
days-in-a-row = art arda { $count } gün
by-level = Düzeye göre
by-topic = Konuya göre
list-due = Tekrar zamanı
list-learning = Öğreniliyor
list-mastered = Öğrenildi
and-more = ve { $count } tane daha
progress-file-heading = İlerleme dosyanız
progress-file-lead = İlerleme bu tarayıcıda saklanır ve hiçbir yere gönderilmez. Bir dosya ya da bağlantı onu başka bir cihaza taşır; dosya ayrıca yedek olur.
progress-file = İlerleme dosyası
save-to-file = Dosyaya kaydet
load-from-file = Dosyadan yükle
copy-progress-link = Bağlantı kopyala
progress-link = İlerlemenizi içeren bağlantı
progress-link-about = Bağlantı ilerlemenizi içerir. Oraya eklemek için başka bir cihazda açın.
no-progress-link = İlerlemeniz bir bağlantıya sığmıyor ya da bu tarayıcı bağlantı oluşturamıyor. Onu bir dosyaya kaydedin.
show-progress-code = QR kodu göster
progress-code = İlerlemenizi içeren QR kodu
progress-code-about = İlerlemenizi başka bir cihaza eklemek için kodu o cihazla tarayın.
no-progress-code = İlerlemeniz bir QR koduna sığmıyor ya da bu tarayıcı QR kodu oluşturamıyor. Bağlantı kopyalayın veya onu bir dosyaya kaydedin.
progress-in-link = Bu bağlantı { $count } sorunun ilerlemesini içeriyor.
load-progress = Benimkine ekle
delete-progress = İlerlememi sil
delete-progress-sure = Tüm ilerleme kalıcı olarak silinsin mi?
progress-deleted = Silindi.
file-foreign = Bu dosya bir askbook ilerleme dosyası değil.
file-newer = Bu dosya daha yeni bir askbook sürümüyle yazılmış.
file-unreadable = Bu dosya okunamadı.
# $newer counts cards that were practiced later than here.
file-loaded = Yüklendi: { $added } soru eklendi, { $newer } soru güncellendi.
file-loaded-in-part = Dosyanın bir bölümü okunamadı ve atlandı.
storage-blocked = Bu tarayıcı bu site için hiçbir şey saklamıyor, bu yüzden ilerlemeniz bu sayfayı kapatana kadar kalır. Sitenin veri saklamasına izin verin ya da ilerlemenizi bir dosyaya kaydedin.
storage-full = Bu tarayıcının depolama alanı dolu, bu yüzden ilerlemeniz bu sayfayı kapatana kadar kalır. Yer açın ya da ilerlemenizi bir dosyaya kaydedin.
storage-newer = Buradaki ilerlemeniz bu el kitabının daha yeni bir sürümüyle yazılmış. Olduğu gibi kalır ve şimdi yaptıklarınız saklanmaz: sayfayı yeniden yükleyin.
storage-damaged = Saklanan ilerlemenin bir bölümü okunamadı. Bu bölüm bir kenara ayrıldı; okunabilenler kullanılıyor.
download-kept-aside = Kenara ayrılanı indir
drop-kept-aside = Kenara ayrılanı sil
kept-aside-dropped = Silindi.

## Practice: sessions

session = Oturum
card-of-all = Kart { $number } / { $all }
question-of-all = Soru { $number } / { $all }
undo = Geri al
end = Bitir
end-session = Oturumu bitir
end-interview = Mülakatı bitir
answer = Yanıt
key-space = Boşluk
show-whole-answer = Yanıtın tamamını göster
loading = Yükleniyor…
answer-shown = Yanıt gösterildi
whole-answer-shown = Yanıtın tamamı gösterildi
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Yanıt yüklenemedi. Bağlantıyı denetleyin ya da { $link }sayfasını{ $end } açın.
questions-not-loaded = Sorular yüklenemedi: bağlantıyı denetleyip yeniden deneyin.
question-is-gone = Bu soru artık el kitabında yok.
try-again = Yeniden dene
# Buttons that open a box.
type-or-record = Yanıtını yaz ya da sesli kaydet
your-answer = Yanıtınız
your-answer-hint = Ne diyeceğinizi yazın.
record = Ses kaydet
recording = Kaydediliyor
# $time is written as 4:05.
stop-recording = Durdur · { $time }
recorded = Kaydedildi. Bu sayfadan çıkana kadar bu cihazda kalır.
on-this-device = Yazdıklarınız ve kaydettikleriniz bu cihazda kalır.
no-microphone = Mikrofon kullanılamıyor. Bu sayfanın onu kullanmasına izin verin ya da yanıtınızı yazın.
your-recording = Ses kaydınız
delete-recording = Ses kaydını sil
recording-deleted = Ses kaydı silindi
changed-since-graded = Not vermenizden bu yana bu yanıt { $count } yerde değişti.
ask-again-soon = En geç yarın yeniden sor
nothing-due-yet = Şimdilik sorulacak bir şey yok
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } kart geri gelecek, kalan süre
       *[other] { $count } kart geri gelecek, ilkine kalan süre
    }
more-cards-meanwhile = Bu arada { $count } kart daha
finish-until-tomorrow = Bitir: kalanlar yarın yeniden gelir
practice-weak =
    { $count ->
        [one] Zayıf olanı şimdi çalış
       *[other] Zayıf { $count } kartı şimdi çalış
    }
# When a card comes back.
due-now = tekrar zamanı
due-tomorrow = yarın
due-in = { $time } sonra
state-new = yeni
state-due = tekrar zamanı
how-well = Ne kadar iyi biliyordunuz?
grade-again = Tekrar
grade-hard = Zor
grade-good = İyi
grade-easy = Kolay
# How many answers had a grade.
again-count = { $count } tekrar
hard-count = { $count } zor
good-count = { $count } iyi
easy-count = { $count } kolay
# When a card comes back.
in-minutes = { $count } dk.
in-hours = { $count } sa.
in-days = { $count } gün
in-months = { $count } ay
in-years = { $count } yıl
cards-done = { $count } kart tamamlandı
practice-more = Alıştırmaya devam et
undo-last-grade = Son notu geri al
back-to-choices = Seçimlere dön
finish = Bitir
next-question = Sonraki soru

## Interview by link

interview = Mülakat
interview-description = Mülakat soruları: aday için bir bağlantı ve mülakatı yapan için değerlendirme formlu bir bağlantı
interview-needs-script = Bağlantıyla mülakat için JavaScript gerekir: bir betik soruları seçer ve bağlantıları oluşturur.
interview-lead = Soruları seçin ve iki bağlantı paylaşın: biri soruları gösterir, diğeri eksiksiz bir yanıtta geçenleri, ek soruları ve bir değerlendirme formunu ekler. Her şey bağlantıların içindedir; hiçbir yere bir şey gönderilmez.
choose-for-me = Soruları benim için seç
add-question = Soru ekle: içinden sözcükler yazın
move-up = Yukarı taşı: { $question }
remove-question = Kaldır: { $question }
open = Aç
candidate-view = Aday için
candidate-view-about = Yalnızca sorular, birer birer.
interviewer-view = Mülakatı yapan için
interviewer-view-about = Aynı sorular; maddeler, ek sorular, içgörüler ve değerlendirme formuyla.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Oluşturma tarihi: { $day }, soruların sürümü: { $edition }.
other-edition = Bu el kitabının sürümü { $edition }: o zamandan beri sorular değişmiş olabilir.
scorecard = Mülakat: { $count } soru, { $minutes } dakika
follow-up-heading = Ek soru
insight = İçgörü
score-missed = Yetersiz
score-partly = Kısmen
score-good = İyi
score-excellent = Mükemmel
score-of = Puan: { $question }
score-so-far = { $scored } / { $all } puanlandı, ortalama 4 üzerinden { $average }
no-score-yet = Geçen maddeleri işaretleyin ve her yanıta puan verin. Notlar bu tarayıcıda kalır.
notes-on = Notlar: { $question }
overall = Genel izlenim
advice = Öneri
advice-no = Hayır
advice-rather-no = Hayıra yakın
advice-rather-yes = Evete yakın
advice-yes = Evet
start-clock = Bu sorunun saatini başlat
stop-clock = Bu sorunun saatini durdur
not-kept = Bu tarayıcı bu site için hiçbir şey saklamıyor: bu sayfadan çıkmadan önce raporu kaydedin.
report-of-interview = Mülakat, { $day }

## Mock interview

kind-of-interview = Mülakat türü
mock-lead = Sorular birer birer, süreyle. Sesli yanıtlayın, yazın ya da kaydedin; yanıtlar ve maddeleri sonda gelir.
preset-screen = Ön eleme
preset-screen-about = 15 dakika, temel bilgiler ve neredeyse hep sorulanlar
preset-round = Backend turu
preset-round-about = Farklı konu ve düzeylerden 45 dakika
preset-topic = Derinlemesine tek konu
preset-topic-about = 20 dakika, temel bilgilerden zor sorulara
preset-ad = İş ilanı
preset-ad-about = İlandaki sözcüklerin istedikleri, bu cihazda bulunur
job-ad = İlanın metni
ad-hint = Aranan nitelikleri buraya yapıştırın. Hiçbir yere gönderilmez.
minutes = Dakika
with-follow-ups = Ek soru sor
begin = Başla
back = Geri
skip = Atla
skipped = atlandı
follow-up = ek soru
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } / { $share }
interview-paused = Duraklatıldı
interview-paused-about = Saat durduruldu. Bu sayfayı kapatıp daha sonra devam edebilirsiniz.
save-report = Raporu kaydet
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Deneme mülakatı: { $kind }, { $day }
notes = Notlar
answer-aloud = Gerçek bir mülakattaki gibi sesli yanıtlayın. Yanıtlar sonda gelir.
# Times are written as 4:05.
time-left = { $time } kaldı
time-over = { $time } aşıldı
time-is-up = Süre doldu. Yine de devam edebilirsiniz.
grade-yourself = Yanıtlarımızla karşılaştırın ve kendinize not verin: { $graded } / { $all } notlandı.
good-or-easy = { $known } / { $all } iyi ya da kolay.
interview-done = { $count } soru, { $time } / { $minutes }:00
another-interview = Yeni mülakat

## The book as one file

contents = İçindekiler
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen }, konu: { $topic }{ $end }
# Links to the site.
online = Çevrimiçi
this-answer-online = Bu yanıt çevrimiçi

## Files
# $topics is how many topics there are.
questions-in-topics = { $topics } konuda { question-count }
# A link to a file that holds them.
all-of-these-answers = Bu yanıtların tümü
markdown-topic = Konu: { $topic }
markdown-level = Düzey: { level }
markdown-importance = Önem: { $importance } / 3
markdown-updated = Güncelleme: { $date }
cover-of = { $book } kapağı
cover = Kapak
title-page = Başlık sayfası
landmarks = Yer işaretleri
about-this-book = Bu kitap hakkında
questions = Sorular
untitled = Başlıksız
facts-importance = önem { $importance } / 3
# The address of the page follows.
on-the-web = Web’de:
# What a flashcard's link to the question's page is called.
open-page = Sayfayı aç
accessibility = Tüm metin büyütülebilir ve sesli okunabilir; başlıklar ve içindekiler her soruya götürür.
