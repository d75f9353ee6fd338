### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Siirry sisältöön
topics = Aiheet
# What a screen reader calls the links in the top bar.
site = Sivusto
all-questions = Kaikki kysymykset
search = Haku
practice = Harjoittelu
tags = Tunnisteet
contribute = Osallistu
color-theme = Väriteema
use-light-colors = Käytä vaaleaa teemaa
use-dark-colors = Käytä tummaa teemaa
question-count =
    { $count ->
        [one] { $count } kysymys
       *[other] { $count } kysymystä
    }
a-to-z = A–Ö
random-question = Satunnainen kysymys
feed = Syöte
# A link to the repository.
source = Lähdekoodi
# $askbook is the program's name as a link: markup.
made-with = tehty { $askbook }-ohjelmalla
breadcrumb = Murupolku
language = Kieli
home = Etusivu
all-topics-link = Kaikki aiheet
# Above the topics that are not open, in the sidebar.
more-topics = Lisää aiheita
all-questions-link = Kaikki kysymykset

## Lists in parts
parts-of-list = Luettelon osat
previous-part = Edellinen osa
next-part = Seuraava osa

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] aloittelija
        [intermediate] keskitaso
       *[advanced] edistynyt
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] kysytään lähes aina
        [2] kysytään usein
       *[1] kysytään harvoin
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Lähes aina
        [2] Usein
       *[1] Harvoin
    }
any-importance = Kaikki
# Unfolds it.
short-answer = Lyhyt vastaus
no-answer-yet = Ei vielä vastausta.
# What is known about a question that was practiced.
known-due = kerrattava
known-learning = opettelussa
known-mastered = hallinnassa
mastered-count = { $count } hallinnassa

## Home page

search-count = Hae { $count } kysymyksestä
all-tags = Kaikki tunnisteet
start-practicing = Aloita harjoittelu
continue-practicing = Jatka: { due-count }
most-asked = Eniten kysyttyä
what-is-new = Mitä uutta

## Paths and pages

paths = Oppimispolut
paths-description = Reittejä kysymysten läpi aiheesta toiseen
paths-lead = Jokainen polku kulkee usean aiheen kysymysten läpi järkevässä järjestyksessä.
# $path and $question are links: markup.
next-on-path = Seuraavana polulla ”{ $path }”: { $question }
last-on-path = Polun ”{ $path }” viimeinen kysymys
# Beside a box to tick.
read = Luettu
read-of-all = { $count }/{ $all } luettu
start-path = Aloita
continue-path = Jatka
# What a screen reader calls the words at the top of every page.
notice = Ilmoitus

## Topic page

practice-topic = Harjoittele tätä aihetta
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Näin opiskelet sitä
about-topic = Näin opiskelet tätä aihetta
# What a screen reader calls the links beside the list.
this-topic = Tämä aihe
this-list = Tämä luettelo
filter-questions = Suodata kysymyksiä
# Takes every filter away.
all = Kaikki
all-answers-for-print = Kaikki vastaukset yhdellä sivulla tulostusta varten
these-answers-for-print = Nämä vastaukset yhdellä sivulla tulostusta varten
edit-introduction = Muokkaa tätä johdantoa
no-questions-yet = Tässä aiheessa ei ole vielä kysymyksiä.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown }/{ $all } kysymystä: { $filters }
filtered-importance = tärkeys { $importance }

## Print page

print-title = { $topic }: kaikki vastaukset
print = Tulosta

## Question page

question-description = { $question } – kysymys käsikirjasta { $book }
hide-answers = Piilota vastaukset
show-answer = Näytä vastaus
on-this-page = Tällä sivulla
# Above a list of points.
complete-answer = Täydellinen vastaus mainitsee
unanswered = Tähän kysymykseen ei ole vielä vastattu.
not-translated = Tätä kysymystä ei ole vielä käännetty. Tässä on alkuperäinen.
# On the page of a question whose answer is out of date.
deprecated = Tämä vastaus on vanhentunut ja säilytetään siihen johtavien linkkien vuoksi.
# $question is a link: markup.
deprecated-replaced = Tämä vastaus on vanhentunut. Lue sen sijaan: { $question }
draft = Luonnos: se näkyy vain sinulle eikä päädy mihinkään julkaisuun.
write-answer = Kirjoita vastaus
copy-link = Kopioi linkki
link-copied = Linkki kopioitu
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Muuttunut tämän linkin luomisen jälkeen: { $counts }
changed-parts =
    { $count ->
        [one] { $count } osa muuttunut
       *[other] { $count } osaa muuttunut
    }
new-parts = { $count } uutta
gone-parts = { $count } poistettu
show-changes = Näytä muutokset
# Labels of the parts.
is-changed = muuttunut
is-new = uusi
edit-page = Muokkaa tätä sivua
report-problem = Ilmoita ongelmasta
view-as-markdown = Näytä Markdown-muodossa
# $date is a day, as markup or text.
updated = Päivitetty { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Tarkistettu { $date }: { $tools }
checked-on = Tarkistettu { $date }
# $names is a list of people.
written-by = Kirjoittajat: { $names }
related-questions = Aiheeseen liittyviä kysymyksiä
# $tags is a list of names.
also-about = yhteiset tunnisteet: { $tags }
questions-of-topic = Tämän aiheen kysymykset
previous = Edellinen
next = Seuraava
new-address = Tällä sivulla on uusi osoite

## Answers

link-to = Linkki kohtaan ”{ $name }”
# Boxes of a task list.
task-done = tehty
task-open = tekemättä
# Stands for a picture that is elsewhere and has no text.
image = kuva
larger = Näytä suurempana
table = Taulukko
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Vuokaavio
drawing-state = Tilakaavio
drawing-sequence = Sekvenssikaavio
drawing-history = Commitit
drawing-timeline = Aikajana
drawing-schedule = Aikataulu
drawing-packet = Bittien asettelu
drawing-blocks = Lohkokaavio
drawing-leads = { $from } johtaa kohteeseen { $to }.
drawing-says = Lähde { $from }, kohde { $to }: { $words }.
drawing-lost = Lähde { $from }, kohde { $to }, ei saavu perille: { $words }.
drawing-note = Huomautus ({ $about }): { $words }.
drawing-joined = Yhteydessä: { $from } ja { $to }.
drawing-joined-by = Yhteydessä: { $from } ja { $to }. { $words }.
drawing-holds = { $group } sisältää: { $members }.
drawing-begins = Alku: { $state }.
drawing-ends = Mahdollinen loppu: { $from }.
drawing-ends-by = Loppu, edellä { $from }: { $words }.
drawing-loop = Toistuvasti:
drawing-loop-of = Toistuvasti, { $words }:
drawing-if = Tapaus { $words }:
drawing-else = Muutoin:
drawing-else-if = Muutoin, { $words }:
drawing-optional = Jos { $words }:
drawing-parallel = Rinnakkain:
drawing-parallel-of = Rinnakkain, { $words }:
drawing-and-also = Samaan aikaan:
drawing-and-also-of = Samaan aikaan, { $words }:
drawing-critical = Keskeytyksettä, { $words }:
drawing-break = Päättyy tähän, { $words }:
drawing-end-of-part = Sen jälkeen:
drawing-commit = Commit { $name } haarassa { $branch }.
drawing-commit-tagged = Commit { $name } haarassa { $branch }, tagi { $tag }.
drawing-branch = Haara { $name } alkaa kohdasta { $from }.
drawing-merge = Haara { $name } yhdistetään haaraan { $into }.
drawing-merge-tagged = Haara { $name } yhdistetään haaraan { $into }, tagi { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: alkaa { $from }, päättyy { $to }.
drawing-bit = Bitti { $bit }: { $name }.
drawing-bits = Bitit { $first }–{ $last }: { $name }.
drawing-row = Rivissä: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } ja { $last }
footnote = Alaviite { $number }
footnotes = Alaviitteet
back-to-text = Takaisin tekstiin
back-to-place = Takaisin tekstin kohtaan { $number }
tabs = Vaihtoehdot
all-lines =
    { $count ->
        [one] Näytä { $count } rivi
       *[other] Näytä kaikki { $count } riviä
    }
callout-note = Huomautus
callout-tip = Vinkki
callout-important = Tärkeää
callout-warning = Varoitus
callout-caution = Varo
copy = Kopioi
copied = Kopioitu
press-to-copy = Paina Ctrl+C

## Tags

tags-description = Kaikki tunnisteet ja niiden kysymysmäärät
tag-title = Tunniste: { $tag }
tag-description =
    { $count ->
        [one] { $count } kysymys, tunniste { $tag }
       *[other] { $count } kysymystä, tunniste { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } kysymys tällä tunnisteella.
       *[other] { $count } kysymystä tällä tunnisteella.
    }
no-tags-yet = Millään kysymyksellä ei ole vielä tunnistetta.
print-these-answers = Tulosta nämä vastaukset
answer-not-loaded = Vastausta ei voitu ladata.
# How far something is that takes a while.
done-of-all = { $done } / { $all }

## A–Z

all-questions-a-to-z = Kaikki kysymykset A–Ö
a-to-z-description = Kaikki kysymykset ensimmäisen kuvaavan sanan mukaan
a-to-z-lead = Kysymykset ensimmäisen kuvaavan sanan mukaan: ”Mikä on mutex?” on M-kirjaimen alla.
letters = Kirjaimet

## Search

search-description = Hae kaikista kysymyksistä ja vastauksista
# $link and $end are around the words that are a link: markup.
search-needs-script = Haku edellyttää JavaScriptiä. Jokainen kysymys on { $link }kaikkien kysymysten luettelossa{ $end }.
search-questions = Hae kysymyksiä
questions-found = Löytyneet kysymykset
show-more = Näytä lisää
filter-topic = Aihe
filter-level = Taso
filter-tag = Tunniste
filter-topic-all = Aihe: kaikki
filter-tag-all = Tunniste: kaikki
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: kaikki
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Aloittelija
        [intermediate] Keskitaso
       *[advanced] Edistynyt
    }
# Before the heading of a section that was found.
found-section = Osio:
# Links to pages that are no questions follow.
pages-found = Sivut:
nothing-found = Mitään ei löytynyt. Kokeile vähempiä tai toisia sanoja tai selaa kaikkia kysymyksiä.
# $words is what a slip was corrected to.
results-for = näytetään tulokset haulle ”{ $words }”
# Words follow that were left out.
found-without = missään kysymyksessä ei ole kaikkia sanoja; ilman
# Words of the query that a result does not have.
lacks-words = puuttuu { $words }
recent-searches = Viimeisimmät haut
forget-searches = Tyhjennä viimeisimmät haut
often-asked = Usein kysyttyä
nearest-questions = Lähimmät kysymykset
# A link to the forge where the question can be proposed.
ask-question = Esitä tämä kysymys
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } osuma korostettu
       *[other] { $count } osumaa korostettu
    }
clear-marks = Poista korostukset
open-as-page = Avaa sivuna
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = sulkee haun
search-not-loaded = Hakua ei voitu ladata: tarkista yhteys ja kirjoita uudelleen.

## Not found

page-not-found = Sivua ei löydy
page-not-found-description = Tässä osoitteessa ei ole sivua
page-not-found-lead = Tässä osoitteessa ei ole sivua. Kysymyksen osoite ei koskaan muutu, joten siitä puuttuu ehkä kirjain.
did-you-mean = Tarkoititko jotakin näistä?

## Offline

no-network = Ei verkkoyhteyttä
no-network-description = Mitä voi lukea ilman verkkoa
no-network-lead = Tätä sivua ei ole avattu tällä laitteella aiemmin, eikä sitä voi hakea ilman verkkoa.
no-network-hint = Kun käytät minkä tahansa sivun alalaidan toimintoa ”Lataa offline-käyttöön”, koko käsikirja toimii ilman verkkoa.
readable-now = Sivut, jotka voit lukea nyt
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Lataa offline-käyttöön ({ $size })
kilobytes = { $number } kt
megabytes = { $number } Mt
kept-offline = Käytettävissä offline-tilassa
keeping-offline = Ladataan offline-käyttöön: { $percent } %
keeping-offline-paused = Lataus offline-käyttöön: keskeytetty
offline-heading = Tallenna käsikirja offline-käyttöön
offline-text = Silloin kaikki sivut, haku ja harjoittelu toimivat ilman verkkoa. Koko käsikirja vie tältä laitteelta tilaa { $size }.
offline-text-dated = Silloin kaikki sivut, haku ja harjoittelu toimivat ilman verkkoa. Koko käsikirja vie tältä laitteelta tilaa { $size }; päivitetty viimeksi { $date }.
fetched = Ladattu
is-kept = Käsikirja on tallennettu tälle laitteelle.
is-fetched = Käsikirjaa ladataan.
new-edition-is-fetched = Uutta versiota ladataan.
is-paused = Keskeytetty.
new-edition-ready = Uusi versio on valmis.
connection-broke-off = Yhteys katkesi. Ladatut osat säilyvät, ja loput ladataan myöhemmin.
no-space = Tällä laitteella ei ole tarpeeksi tilaa koko käsikirjalle.
no-space-for-new-edition = Tällä laitteella ei ole tarpeeksi tilaa uudelle versiolle.
show-new-edition = Näytä uusi versio
pause = Keskeytä
go-on = Jatka
close = Sulje
remove-from-device = Poista tältä laitteelta
remove-from-device-sure = Poistetaanko tallennettu käsikirja tältä laitteelta?
new-edition-here = Tämän käsikirjan uusi versio on valmis.
show-it = Näytä
later = Myöhemmin
new-edition-elsewhere = Tästä käsikirjasta on uusi versio.
reload = Lataa uudelleen

## Practice: choices

practice-description = Kortteja ja harjoitushaastatteluja tämän käsikirjan kysymyksistä
practice-needs-script = Harjoittelu edellyttää JavaScriptiä: komentosarja esittää kysymykset ja säilyttää osaamisesi selaimessasi. Ilman sitä voit käydä aiheita läpi:
practice-lead = Lue kysymys, vastaa siihen, paljasta meidän vastauksemme ja arvioi itsesi. Se, minkä osaat, palaa harvoin; se, mitä et osaa, palaa pian. Kaikki pysyy tässä selaimessa.
start = Aloita
start-cards =
    { $count ->
        [one] Aloita: { $count } kortti
       *[other] Aloita: { $count } korttia
    }
mock-interview = Harjoitushaastattelu
# A link to the page for interviewers.
interview-someone = Haastattele toista
topics-and-levels = Aiheet ja tasot
levels = Tasot
how-often-asked = Miten usein kysytään
asked-nearly-always = lähes aina
asked-often = usein
asked-rarely = harvoin
nothing-chosen = Jos mitään ei ole valittu, mukana ovat kaikki.
only-not-mastered = Vain ne, joita en vielä hallitse
# Labels of fields for numbers.
how-many-questions = Kysymyksiä
# An hour from 0 to 23.
days-begin-at = Päivä alkaa kello
clear-filters = Tyhjennä suodattimet
# What was chosen, in a list.
all-topics = kaikki aiheet
topic-count =
    { $count ->
        [one] { $count } aihe
       *[other] { $count } aihetta
    }
tag-count =
    { $count ->
        [one] { $count } tunniste
       *[other] { $count } tunnistetta
    }
# $importances is a list of 1 to 3.
chosen-importances = tärkeys { $importances }
not-mastered = ei vielä hallinnassa
tags-chosen = { $count } valittu
no-question-fits = Mikään kysymys ei vastaa näitä valintoja.
nothing-answered-yet = Mihinkään kysymykseen ei ole vielä vastausta.

## Practice: progress

progress = Edistyminen
due-count = { $count } kerrattavaa
not-practiced-count = { $count } vielä harjoittelematta
not-practiced-yet = Vielä harjoittelematta
learning-count = { $count } opettelussa
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = muistissa noin { $recalled }/{ $practiced }
# Follows that: how many questions there are.
of-all-questions = , yhteensä { $all }
# Follows the same as a percentage.
would-recall = Harjoittelemistasi { $practiced } kysymyksestä muistaisit todennäköisesti noin { $recalled }. Käsikirjassa niitä on { $all }.
coming-days = Kerrattavaksi tulevat kortit
past-days = Arvioidut kortit
today = tänään
nothing-practiced = Ei vielä mitään. Harjoittelemasi kysymykset näkyvät täällä aiheen ja tason mukaan.
cards-today =
    { $count ->
        [one] { $count } kortti tänään
       *[other] { $count } korttia tänään
    }
# $count is 2 or more.
days-in-a-row =
    { $count ->
        [one] { $count } päivä peräkkäin
       *[other] { $count } päivää peräkkäin
    }
by-level = Tason mukaan
by-topic = Aiheen mukaan
list-due = Kerrattavat
list-learning = Opettelussa
list-mastered = Hallinnassa
and-more = ja { $count } muuta
progress-file-heading = Edistymistiedostosi
progress-file-lead = Edistymistiedot säilytetään tässä selaimessa, eikä niitä lähetetä minnekään. Tiedosto tai linkki vie ne toiselle laitteelle; tiedosto toimii myös varmuuskopiona.
progress-file = Edistymistiedosto
save-to-file = Tallenna tiedostoon
load-from-file = Lataa tiedostosta
copy-progress-link = Kopioi linkki
progress-link = Linkki, joka sisältää edistymistietosi
progress-link-about = Linkki sisältää edistymistietosi. Avaa se toisella laitteella, niin tiedot lisätään sinne.
no-progress-link = Edistymistietosi eivät mahdu linkkiin, tai tämä selain ei osaa luoda sellaista. Tallenna ne tiedostoon.
show-progress-code = Näytä QR-koodi
progress-code = QR-koodi, joka sisältää edistymistietosi
progress-code-about = Skannaa koodi toisella laitteella, niin edistymistietosi lisätään sinne.
no-progress-code = Edistymistietosi eivät mahdu QR-koodiin, tai tämä selain ei osaa luoda sellaista. Kopioi linkki tai tallenna ne tiedostoon.
progress-in-link = Tämä linkki sisältää edistymistiedot { $count } kysymyksestä.
load-progress = Lisää omiini
delete-progress = Poista edistymistietoni
delete-progress-sure = Poistetaanko kaikki edistymistiedot lopullisesti?
progress-deleted = Poistettu.
file-foreign = Tämä tiedosto ei ole askbookin edistymistiedosto.
file-newer = Tämän tiedoston on kirjoittanut uudempi askbook-versio.
file-unreadable = Tiedostoa ei voitu lukea.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Ladattu: { $added } kysymys lisätty, { $newer } päivitetty.
       *[other] Ladattu: { $added } kysymystä lisätty, { $newer } päivitetty.
    }
file-loaded-in-part = Osaa tiedostosta ei voitu lukea, ja se jätettiin pois.
storage-blocked = Tämä selain ei tallenna mitään tälle sivustolle, joten edistymistietosi säilyvät vain, kunnes suljet tämän sivun. Salli sivuston tallentaa tietoja tai tallenna edistymistietosi tiedostoon.
storage-full = Tämän selaimen tallennustila on täynnä, joten edistymistietosi säilyvät vain, kunnes suljet tämän sivun. Vapauta tilaa tai tallenna edistymistietosi tiedostoon.
storage-newer = Tämän käsikirjan uudempi versio on tallentanut edistymistietosi. Ne pysyvät ennallaan, eikä nyt tekemääsi tallenneta: lataa sivu uudelleen.
storage-damaged = Osaa tallennetuista edistymistiedoista ei voitu lukea. Se on siirretty syrjään; luettavissa ollut osa on käytössä.
download-kept-aside = Lataa syrjään siirretty osa
drop-kept-aside = Hylkää se
kept-aside-dropped = Hylätty.

## Practice: sessions

session = Harjoitus
card-of-all = Kortti { $number }/{ $all }
question-of-all = Kysymys { $number }/{ $all }
undo = Kumoa
end = Lopeta
end-session = Lopeta harjoitus
end-interview = Lopeta haastattelu
answer = Vastaus
key-space = Välilyönti
show-whole-answer = Näytä koko vastaus
loading = Ladataan…
answer-shown = Vastaus näytetään
whole-answer-shown = Koko vastaus näytetään
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Vastausta ei voitu ladata. Tarkista yhteys tai avaa { $link }sen sivu{ $end }.
questions-not-loaded = Kysymyksiä ei voitu ladata: tarkista yhteys ja yritä uudelleen.
question-is-gone = Tätä kysymystä ei enää ole käsikirjassa.
try-again = Yritä uudelleen
# Buttons that open a box.
type-or-record = Kirjoita tai äänitä vastauksesi
your-answer = Vastauksesi
your-answer-hint = Kirjoita, mitä sanoisit.
record = Äänitä
recording = Äänitetään
# $time is written as 4:05.
stop-recording = Pysäytä · { $time }
recorded = Äänitetty. Äänite pysyy tällä laitteella, kunnes poistut tältä sivulta.
on-this-device = Kirjoittamasi ja äänittämäsi pysyy tällä laitteella.
no-microphone = Mikrofoni ei ole käytettävissä. Salli tämän sivun käyttää sitä tai kirjoita vastauksesi.
your-recording = Äänitteesi
delete-recording = Poista äänite
recording-deleted = Äänite poistettu
changed-since-graded = Tämä vastaus on muuttunut { $count } kohdassa arviointisi jälkeen.
ask-again-soon = Kysy uudelleen viimeistään huomenna
nothing-due-yet = Juuri nyt ei ole mitään kysyttävää
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } kortti palaa, aikaa
       *[other] { $count } korttia palaa, ensimmäiseen aikaa
    }
more-cards-meanwhile =
    { $count ->
        [one] Sillä välin vielä { $count } kortti
       *[other] Sillä välin vielä { $count } korttia
    }
finish-until-tomorrow = Lopeta: loput palaavat huomenna
practice-weak =
    { $count ->
        [one] Harjoittele nyt heikkoa korttia
       *[other] Harjoittele nyt { $count } heikkoa korttia
    }
# When a card comes back.
due-now = kerrattava nyt
due-tomorrow = huomenna
due-in = { $time } kuluttua
state-new = uusi
state-due = kerrattava
how-well = Miten hyvin tiesit sen?
grade-again = Uudelleen
grade-hard = Vaikea
grade-good = Hyvä
grade-easy = Helppo
# How many answers had a grade.
again-count = { $count } uudelleen
hard-count = { $count } vaikeaa
good-count = { $count } hyvää
easy-count = { $count } helppoa
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } t
in-days = { $count } pv
in-months = { $count } kk
in-years = { $count } v
cards-done =
    { $count ->
        [one] { $count } kortti tehty
       *[other] { $count } korttia tehty
    }
practice-more = Harjoittele lisää
undo-last-grade = Kumoa viimeisin arvio
back-to-choices = Takaisin valintoihin
finish = Lopeta
next-question = Seuraava kysymys

## Interview by link

interview = Työhaastattelu
interview-description = Kysymyksiä työhaastatteluun: linkki hakijalle ja arviointilomakkeen sisältävä linkki haastattelijalle
interview-needs-script = Linkillä tehtävät haastattelut edellyttävät JavaScriptiä: komentosarja valitsee kysymykset ja luo linkit.
interview-lead = Valitse kysymykset ja jaa kaksi linkkiä: toinen näyttää kysymykset, toinen lisää niihin täydellisen vastauksen kohdat, jatkokysymykset ja arviointilomakkeen. Linkit sisältävät kaiken; mitään ei lähetetä minnekään.
choose-for-me = Valitse kysymykset puolestani
add-question = Lisää kysymys: kirjoita sen sanoja
move-up = Siirrä ylös: { $question }
remove-question = Poista: { $question }
open = Avaa
candidate-view = Hakijalle
candidate-view-about = Pelkät kysymykset, yksi kerrallaan.
interviewer-view = Haastattelijalle
interviewer-view-about = Samat kysymykset sekä vastauksen kohdat, jatkokysymykset, oivallukset ja arviointilomake.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Luotu { $day } kysymysten versiosta { $edition }.
other-edition = Tämän käsikirjan versio on { $edition }: kysymykset ovat voineet muuttua sen jälkeen.
scorecard =
    { $count ->
        [one] Työhaastattelu: { $count } kysymys, { $minutes } min
       *[other] Työhaastattelu: { $count } kysymystä, { $minutes } min
    }
follow-up-heading = Jatkokysymys
insight = Oivallus
score-missed = Puuttui
score-partly = Osittain
score-good = Hyvä
score-excellent = Erinomainen
score-of = Pisteet: { $question }
score-so-far = { $scored }/{ $all } pisteytetty, keskiarvo { $average }/4
no-score-yet = Merkitse kohdat sitä mukaa kuin ne mainitaan ja pisteytä jokainen vastaus. Muistiinpanot pysyvät tässä selaimessa.
notes-on = Muistiinpanot: { $question }
overall = Yleisvaikutelma
advice = Suositus
advice-no = Ei
advice-rather-no = Mieluummin ei
advice-rather-yes = Mieluummin kyllä
advice-yes = Kyllä
start-clock = Käynnistä tämän kysymyksen kello
stop-clock = Pysäytä tämän kysymyksen kello
not-kept = Tämä selain ei tallenna mitään tälle sivustolle: tallenna raportti ennen kuin poistut tältä sivulta.
report-of-interview = Työhaastattelu, { $day }

## Mock interview

kind-of-interview = Haastattelun laji
mock-lead = Kysymykset yksi kerrallaan kellon kanssa. Vastaa ääneen, kirjoita tai äänitä; vastaukset ja niiden kohdat tulevat lopuksi.
preset-screen = Esihaastattelu
preset-screen-about = 15 minuuttia, perusteet ja lähes aina kysyttävät asiat
preset-round = Backend-kierros
preset-round-about = 45 minuuttia eri aiheista ja tasoilta
preset-topic = Yksi aihe syvällisesti
preset-topic-about = 20 minuuttia, perusteista vaikeisiin kysymyksiin
preset-ad = Työpaikkailmoitus
preset-ad-about = Mitä sen sanat edellyttävät, etsitään tällä laitteella
job-ad = Ilmoituksen teksti
ad-hint = Liitä vaatimukset tähän. Niitä ei lähetetä minnekään.
minutes = Minuutteja
with-follow-ups = Esitä jatkokysymyksiä
begin = Aloita
back = Takaisin
skip = Ohita
skipped = ohitettu
follow-up = jatkokysymys
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } / { $share }
interview-paused = Keskeytetty
interview-paused-about = Kello on pysäytetty. Voit sulkea tämän sivun ja jatkaa myöhemmin.
save-report = Tallenna raportti
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Harjoitushaastattelu: { $kind }, { $day }
notes = Muistiinpanot
answer-aloud = Vastaa ääneen kuin haastattelijalle. Vastaukset tulevat lopuksi.
# Times are written as 4:05.
time-left = { $time } jäljellä
time-over = { $time } yli ajan
time-is-up = Aika on lopussa. Voit silti jatkaa.
grade-yourself = Vertaa vastauksiimme ja arvioi itsesi: { $graded }/{ $all } arvioitu.
good-or-easy = Hyvä tai helppo: { $known }/{ $all }.
interview-done =
    { $count ->
        [one] { $count } kysymys, { $time } / { $minutes }:00
       *[other] { $count } kysymystä, { $time } / { $minutes }:00
    }
another-interview = Uusi haastattelu

## The book as one file

contents = Sisällys
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } aiheesta { $topic }{ $end }
# Links to the site.
online = Verkossa
this-answer-online = Tämä vastaus verkossa

## Files
# $topics is how many topics there are.
questions-in-topics = { question-count } { $topics } aiheesta
# A link to a file that holds them.
all-of-these-answers = Kaikki nämä vastaukset
markdown-topic = Aihe: { $topic }
markdown-level = Taso: { level }
markdown-importance = Tärkeys: { $importance }/3
markdown-updated = Päivitetty: { $date }
cover-of = Kansikuva: { $book }
cover = Kansi
title-page = Nimiösivu
landmarks = Maamerkit
about-this-book = Tietoja tästä kirjasta
questions = Kysymykset
untitled = Nimetön
facts-importance = tärkeys { $importance }/3
# The address of the page follows.
on-the-web = Verkossa:
# What a flashcard's link to the question's page is called.
open-page = Avaa sivu
accessibility = Kaikkea tekstiä voi suurentaa ja kuunnella; otsikot ja sisällys johtavat jokaiseen kysymykseen.
