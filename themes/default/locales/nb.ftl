## Every page

skip-to-content = Hopp til innholdet
topics = Emner
# What a screen reader calls the links in the top bar.
site = Nettsted
all-questions = Alle spørsmål
search = Søk
practice = Øving
tags = Stikkord
contribute = Bidra
color-theme = Fargetema
use-light-colors = Bruk lyse farger
use-dark-colors = Bruk mørke farger
question-count = { $count } spørsmål
a-to-z = A–Å
random-question = Tilfeldig spørsmål
feed = Nyhetsstrøm
# A link to the repository.
source = Kildekode
# $askbook is the program's name as a link: markup.
made-with = laget med { $askbook }
breadcrumb = Brødsmulesti
language = Språk
home = Hjem
all-topics-link = Alle emner
# Above the topics that are not open, in the sidebar.
more-topics = Flere emner
all-questions-link = Alle spørsmål

## Lists in parts
parts-of-list = Deler av denne listen
previous-part = Forrige del
next-part = Neste del

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] nybegynner
        [intermediate] middels
       *[advanced] avansert
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] stilles nesten alltid
        [2] stilles ofte
       *[1] stilles sjelden
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Nesten alltid
        [2] Ofte
       *[1] Sjelden
    }
any-importance = Alle
# Unfolds it.
short-answer = Kort svar
no-answer-yet = Ingen svar ennå.
# What is known about a question that was practiced.
known-due = til repetisjon
known-learning = under innlæring
known-mastered = mestret
mastered-count = { $count } mestret

## Home page

search-count = Søk i { $count } spørsmål
all-tags = Alle stikkord
start-practicing = Begynn å øve
continue-practicing = Fortsett: { due-count }
most-asked = Oftest stilte spørgsmål
what-is-new = Nyheter

## Paths and pages

paths = Læringsløp
paths-description = Veier gjennom spørsmålene, fra ett emne til det neste
paths-lead = Hvert læringsløp går gjennom spørsmål fra flere emner i en rekkefølge som gir mening.
# $path and $question are links: markup.
next-on-path = Neste i læringsløpet «{ $path }»: { $question }
last-on-path = Det siste spørsmålet i læringsløpet «{ $path }»
# Beside a box to tick.
read = Lest
read-of-all = { $count } av { $all } lest
start-path = Start
continue-path = Fortsett
# What a screen reader calls the words at the top of every page.
notice = Kunngjøring

## Topic page

practice-topic = Øv på dette emnet
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Slik studerer du det
about-topic = Slik studerer du dette emnet
# What a screen reader calls the links beside the list.
this-topic = Dette emnet
this-list = Denne listen
filter-questions = Filtrer spørsmål
# Takes every filter away.
all = Alle
all-answers-for-print = Alle svar på én side, for utskrift
these-answers-for-print = Disse svarene på én side, for utskrift
edit-introduction = Rediger denne innledningen
no-questions-yet = Dette emnet har ingen spørsmål ennå.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } av { $all } spørsmål: { $filters }
filtered-importance = viktighet { $importance }

## Print page

print-title = { $topic }: alle svar
print = Skriv ut

## Question page

question-description = { $question } – et spørsmål fra { $book }
hide-answers = Skjul svar
show-answer = Vis svaret
on-this-page = På denne siden
# Above a list of points.
complete-answer = Et fullstendig svar nevner
unanswered = Ingen har besvart dette spørsmålet ennå.
not-translated = Dette spørsmålet er ikke oversatt ennå. Her vises originalen.
# On the page of a question whose answer is out of date.
deprecated = Dette svaret er utdatert og beholdt for dem som har lenket til det.
# $question is a link: markup.
deprecated-replaced = Dette svaret er utdatert. Les heller: { $question }
draft = Utkast: Det vises bare for deg og utelates fra alle bygg.
write-answer = Skriv svaret
copy-link = Kopier lenke
link-copied = Lenke kopiert
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Endret siden denne lenken ble laget: { $counts }
changed-parts =
    { $count ->
        [one] { $count } del endret
       *[other] { $count } deler endret
    }
new-parts =
    { $count ->
        [one] { $count } ny
       *[other] { $count } nye
    }
gone-parts = { $count } fjernet
show-changes = Vis endringer
# Labels of the parts.
is-changed = endret
is-new = ny
edit-page = Rediger denne siden
report-problem = Rapporter et problem
view-as-markdown = Vis som Markdown
# $date is a day, as markup or text.
updated = Oppdatert { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Kontrollert med { $tools } { $date }
checked-on = Kontrollert { $date }
# $names is a list of people.
written-by = Skrevet av { $names }
related-questions = Relaterte spørsmål
# $tags is a list of names.
also-about = også om { $tags }
questions-of-topic = Spørsmål i dette emnet
previous = Forrige
next = Neste
new-address = Denne siden har fått en ny adresse

## Answers

link-to = Lenke til «{ $name }»
# Boxes of a task list.
task-done = gjort
task-open = gjenstår
# Stands for a picture that is elsewhere and has no text.
image = bilde
larger = Vis større
table = Tabell
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Flytdiagram
drawing-state = Tilstandsdiagram
drawing-sequence = Sekvensdiagram
drawing-history = Commit-historikk
drawing-timeline = Tidslinje
drawing-schedule = Tidsplan
drawing-packet = Bitoppsett
drawing-blocks = Blokkdiagram
drawing-leads = { $from } fører til { $to }.
drawing-says = { $from } til { $to }: { $words }.
drawing-lost = { $from } til { $to }, kommer ikke frem: { $words }.
drawing-note = Merknad om { $about }: { $words }.
drawing-joined = { $from } er koblet til { $to }.
drawing-joined-by = { $from } er koblet til { $to }: { $words }.
drawing-holds = { $group } inneholder { $members }.
drawing-begins = Det begynner med { $state }.
drawing-ends = Det kan slutte med { $from }.
drawing-ends-by = Det slutter etter { $from }: { $words }.
drawing-loop = Gjentatte ganger:
drawing-loop-of = Gjentatte ganger, { $words }:
drawing-if = Tilfellet { $words }:
drawing-else = Ellers:
drawing-else-if = Ellers, { $words }:
drawing-optional = Hvis { $words }:
drawing-parallel = Parallelt:
drawing-parallel-of = Parallelt, { $words }:
drawing-and-also = Samtidig:
drawing-and-also-of = Samtidig, { $words }:
drawing-critical = Uten avbrudd, { $words }:
drawing-break = Det slutter her, { $words }:
drawing-end-of-part = Deretter:
drawing-commit = Commit { $name } på { $branch }.
drawing-commit-tagged = Commit { $name } på { $branch }, merket { $tag }.
drawing-branch = Grenen { $name } starter fra { $from }.
drawing-merge = { $name } flettes inn i { $into }.
drawing-merge-tagged = { $name } flettes inn i { $into }, merket { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: fra { $from } til { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bit { $first } til { $last }: { $name }.
drawing-row = På en rad: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } og { $last }
footnote = Fotnote { $number }
footnotes = Fotnoter
back-to-text = Tilbake til teksten
back-to-place = Tilbake til sted { $number } i teksten
tabs = Varianter
all-lines = Vis alle { $count } linjer
callout-note = Merk
callout-tip = Tips
callout-important = Viktig
callout-warning = Advarsel
callout-caution = Forsiktig
copy = Kopier
copied = Kopiert
press-to-copy = Trykk Ctrl+C

## Tags

tags-description = Alle stikkord med antall spørsmål
tag-title = Stikkord: { $tag }
tag-description = { $count } spørsmål om { $tag }
questions-with-tag = { $count } spørsmål med dette stikkordet.
no-tags-yet = Ingen spørsmål har stikkord ennå.
print-these-answers = Skriv ut disse svarene
answer-not-loaded = Svaret kunne ikke lastes inn.
# How far something is that takes a while.
done-of-all = { $done } av { $all }

## A–Z

all-questions-a-to-z = Alle spørsmål fra A til Å
a-to-z-description = Alle spørsmål etter det første nøkkelordet
a-to-z-lead = Spørsmål etter det første nøkkelordet: «Hva er en mutex?» står under M.
letters = Bokstaver

## Search

search-description = Søk i alle spørsmål og svar
# $link and $end are around the words that are a link: markup.
search-needs-script = Søk krever JavaScript. Alle spørsmål står på { $link }listen over alle spørsmål{ $end }.
search-questions = Søk i spørsmål
questions-found = Spørsmål som ble funnet
show-more = Vis flere
filter-topic = Emne
filter-level = Nivå
filter-tag = Stikkord
filter-topic-all = Emne: alle
filter-tag-all = Stikkord: alle
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: alle
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Nybegynner
        [intermediate] Middels
       *[advanced] Avansert
    }
# Before the heading of a section that was found.
found-section = Avsnitt:
# Links to pages that are no questions follow.
pages-found = Sider:
nothing-found = Ingen treff. Prøv færre eller andre ord, eller se gjennom alle spørsmål.
# $words is what a slip was corrected to.
results-for = viser treff for «{ $words }»
# Words follow that were left out.
found-without = ingen spørsmål har alle ordene; uten
# Words of the query that a result does not have.
lacks-words = uten { $words }
recent-searches = Nylige søk
forget-searches = Tøm nylige søk
often-asked = Ofte stilte spørgsmål
nearest-questions = Nærmeste spørsmål
# A link to the forge where the question can be proposed.
ask-question = Foreslå dette spørsmålet
# On a page that a result led to.
found-marked = { $count } treff markert
clear-marks = Fjern markeringen
open-as-page = Åpne som side
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = lukker søket
search-not-loaded = Søket kunne ikke lastes inn: Kontroller tilkoblingen og skriv på nytt.

## Not found

page-not-found = Fant ikke siden
page-not-found-description = Det finnes ingen side på denne adressen
page-not-found-lead = Det finnes ingen side på denne adressen. Et spørsmål beholder alltid adressen sin, så kanskje mangler det en bokstav.
did-you-mean = Mente du en av disse?

## Offline

no-network = Ingen nettverkstilkobling
no-network-description = Det som kan leses uten nettverk
no-network-lead = Denne siden er ikke åpnet på denne enheten før, og det er ikke noe nettverk å hente den med.
no-network-hint = Med «Last ned for frakoblet bruk» nederst på hver side virker hele håndboken uten nettverk.
readable-now = Sider du kan lese nå
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Last ned for frakoblet bruk ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Tilgjengelig frakoblet
keeping-offline = Lagrer for frakoblet bruk: { $percent } %
keeping-offline-paused = Lagrer for frakoblet bruk: satt på pause
offline-heading = Lagre denne håndboken for frakoblet bruk
offline-text = Alle sider, søk og øving virker da uten nettverk. Hele håndboken tar { $size } på denne enheten.
offline-text-dated = Alle sider, søk og øving virker da uten nettverk. Hele håndboken tar { $size } på denne enheten; den ble sist oppdatert { $date }.
fetched = Hentet
is-kept = Den er lagret på denne enheten.
is-fetched = Håndboken hentes.
new-edition-is-fetched = En ny utgave hentes.
is-paused = Satt på pause.
new-edition-ready = En ny utgave er klar.
connection-broke-off = Tilkoblingen ble brutt. Det som er hentet, beholdes, og resten følger.
no-space = Det er ikke nok plass på denne enheten til hele håndboken.
no-space-for-new-edition = Det er ikke nok plass på denne enheten til den nye utgaven.
show-new-edition = Vis den nye utgaven
pause = Sett på pause
go-on = Fortsett
close = Lukk
remove-from-device = Fjern fra denne enheten
remove-from-device-sure = Fjerne den lagrede håndboken fra denne enheten?
new-edition-here = En ny utgave av denne håndboken er klar.
show-it = Vis den
later = Senere
new-edition-elsewhere = Denne håndboken har en ny utgave.
reload = Last inn på nytt

## Practice: choices

practice-description = Kort og prøveintervjuer med spørsmålene fra denne håndboken
practice-needs-script = Øving krever JavaScript: Et skript stiller spørsmålene og lagrer det du kan, i nettleseren din. Uten det kan du gå gjennom emnene:
practice-lead = Les et spørsmål, svar på det, vis svaret vårt og vurder deg selv. Det du kan, kommer sjelden tilbake; det du ikke kan, kommer snart tilbake. Alt blir i denne nettleseren.
start = Start
start-cards = Start { $count } kort
mock-interview = Prøveintervju
# A link to the page for interviewers.
interview-someone = Intervju noen
topics-and-levels = Emner og nivåer
levels = Nivåer
how-often-asked = Hvor ofte det stilles
asked-nearly-always = nesten alltid
asked-often = ofte
asked-rarely = sjelden
nothing-chosen = Hvis ingenting er valgt, er alt med.
only-not-mastered = Bare det jeg ikke mestrer
# Labels of fields for numbers.
how-many-questions = Spørsmål
# An hour from 0 to 23.
days-begin-at = Dagen begynner kl.
clear-filters = Fjern filtre
# What was chosen, in a list.
all-topics = alle emner
topic-count =
    { $count ->
        [one] { $count } emne
       *[other] { $count } emner
    }
tag-count = { $count } stikkord
# $importances is a list of 1 to 3.
chosen-importances = viktighet { $importances }
not-mastered = ikke mestret
tags-chosen = { $count } valgt
no-question-fits = Ingen spørsmål passer til disse valgene.
nothing-answered-yet = Ingen spørsmål har svar ennå.

## Practice: progress

progress = Fremdrift
due-count = { $count } til repetisjon
not-practiced-count = { $count } ikke øvd på ennå
not-practiced-yet = Ikke øvd på ennå
learning-count = { $count } under innlæring
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = husker ca. { $recalled } av { $practiced }
# Follows that: how many questions there are.
of-all-questions = , { $all } i alt
# Follows the same as a percentage.
would-recall = Du husker trolig ca. { $recalled } av de { $practiced } spørsmålene du har øvd på. Håndboken har { $all }.
coming-days = Kommende repetisjoner
past-days = Vurderte kort
today = i dag
nothing-practiced = Ingenting ennå. Det du har øvd på, vises her etter emne og nivå.
cards-today = { $count } kort i dag
# $count is 2 or more.
days-in-a-row = { $count } dager på rad
by-level = Etter nivå
by-topic = Etter emne
list-due = Til repetisjon
list-learning = Under innlæring
list-mastered = Mestret
and-more = og { $count } til
progress-file-heading = Fremdriftsfilen din
progress-file-lead = Fremdriften lagres i denne nettleseren og sendes ingen steder. Med en fil eller en lenke kan du ta den med til en annen enhet; en fil er også en sikkerhetskopi.
progress-file = Fremdriftsfil
save-to-file = Lagre i en fil
load-from-file = Last inn fra en fil
copy-progress-link = Kopier en lenke
progress-link = Lenke med fremdriften din
progress-link-about = Lenken inneholder fremdriften din. Åpne den på en annen enhet for å legge den til der.
no-progress-link = Fremdriften din er for lang for en lenke, eller denne nettleseren kan ikke lage en. Lagre den i en fil.
show-progress-code = Vis en QR-kode
progress-code = QR-kode med fremdriften din
progress-code-about = Skann koden med en annen enhet for å legge til fremdriften din der.
no-progress-code = Fremdriften din er for lang for en QR-kode, eller denne nettleseren kan ikke lage en. Kopier en lenke eller lagre den i en fil.
progress-in-link = Denne lenken inneholder fremdriften for { $count } spørsmål.
load-progress = Legg til i min
delete-progress = Slett fremdriften min
delete-progress-sure = Slette all fremdrift for godt?
progress-deleted = Slettet.
file-foreign = Denne filen er ikke en fremdriftsfil fra askbook.
file-newer = Denne filen er skrevet av en nyere versjon av askbook.
file-unreadable = Filen kunne ikke leses.
# $newer counts cards that were practiced later than here.
file-loaded = Lastet inn: { $added } spørsmål lagt til, { $newer } oppdatert.
file-loaded-in-part = En del av filen kunne ikke leses og ble utelatt.
storage-blocked = Denne nettleseren lagrer ingenting for dette nettstedet, så fremdriften varer bare til du lukker siden. La nettstedet lagre data, eller lagre fremdriften i en fil.
storage-full = Lagringsplassen i denne nettleseren er full, så fremdriften varer bare til du lukker siden. Frigjør plass, eller lagre fremdriften i en fil.
storage-newer = Fremdriften din her er skrevet av en nyere versjon av denne håndboken. Den blir som den er, og det du gjør nå, lagres ikke: Last inn siden på nytt.
storage-damaged = En del av den lagrede fremdriften kunne ikke leses. Den er lagt til side; det som kunne leses, er i bruk.
download-kept-aside = Last ned det som er lagt til side
drop-kept-aside = Forkast det
kept-aside-dropped = Forkastet.

## Practice: sessions

session = Økt
card-of-all = Kort { $number } av { $all }
question-of-all = Spørsmål { $number } av { $all }
undo = Angre
end = Avslutt
end-session = Avslutt økten
end-interview = Avslutt intervjuet
answer = Svar
key-space = Mellomrom
show-whole-answer = Vis hele svaret
loading = Laster inn…
answer-shown = Svaret vises
whole-answer-shown = Hele svaret vises
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Svaret kunne ikke lastes inn. Kontroller tilkoblingen, eller åpne { $link }siden med svaret{ $end }.
questions-not-loaded = Spørsmålene kunne ikke lastes inn: Kontroller tilkoblingen og prøv igjen.
question-is-gone = Dette spørsmålet finnes ikke lenger i håndboken.
try-again = Prøv igjen
# Buttons that open a box.
type-or-record = Skriv eller ta opp svaret ditt
your-answer = Svaret ditt
your-answer-hint = Skriv det du ville sagt.
record = Ta opp
recording = Tar opp
# $time is written as 4:05.
stop-recording = Stopp · { $time }
recorded = Tatt opp. Opptaket blir på denne enheten til du forlater siden.
on-this-device = Det du skriver og tar opp, blir på denne enheten.
no-microphone = Mikrofonen er ikke tilgjengelig. La siden bruke den, eller skriv svaret ditt.
your-recording = Opptaket ditt
delete-recording = Slett opptaket
recording-deleted = Opptaket er slettet
changed-since-graded =
    { $count ->
        [one] Dette svaret er endret { $count } sted siden du vurderte det.
       *[other] Dette svaret er endret { $count } steder siden du vurderte det.
    }
ask-again-soon = Spør meg igjen senest i morgen
nothing-due-yet = Ingenting å spørre om akkurat nå
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } kort kommer tilbake om
       *[other] { $count } kort kommer tilbake, det første om
    }
more-cards-meanwhile = { $count } kort til i mellomtiden
finish-until-tomorrow = Avslutt: resten kommer tilbake i morgen
practice-weak =
    { $count ->
        [one] Øv på det svake kortet nå
       *[other] Øv på de { $count } svake kortene nå
    }
# When a card comes back.
due-now = repeter nå
due-tomorrow = i morgen
due-in = om { $time }
state-new = nytt
state-due = til repetisjon
how-well = Hvor godt kunne du det?
grade-again = Igjen
grade-hard = Vanskelig
grade-good = Bra
grade-easy = Lett
# How many answers had a grade.
again-count = { $count } igjen
hard-count =
    { $count ->
        [one] { $count } vanskelig
       *[other] { $count } vanskelige
    }
good-count = { $count } bra
easy-count =
    { $count ->
        [one] { $count } lett
       *[other] { $count } lette
    }
# When a card comes back.
in-minutes = { $count } min
in-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
in-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
in-months = { $count } md.
in-years = { $count } år
cards-done = { $count } kort fullført
practice-more = Øv mer
undo-last-grade = Angre siste vurdering
back-to-choices = Tilbake til valgene
finish = Fullfør
next-question = Neste spørsmål
## Interview by link

interview = Intervju
interview-description = Spørsmål til et jobbintervju: en lenke til kandidaten og en med vurderingsskjema til intervjueren
interview-needs-script = Intervjuer via lenke krever JavaScript: Et skript velger spørsmålene og lager lenkene.
interview-lead = Velg spørsmål og del to lenker: Den ene viser spørsmålene, den andre legger til det et fullstendig svar nevner, oppfølgingsspørsmål og et vurderingsskjema. Lenkene inneholder alt; ingenting sendes noe sted.
choose-for-me = Velg spørsmål for meg
add-question = Legg til et spørsmål: skriv ord fra det
move-up = Flytt opp: { $question }
remove-question = Fjern: { $question }
open = Åpne
candidate-view = For kandidaten
candidate-view-about = Bare spørsmålene, ett om gangen.
interviewer-view = For intervjueren
interviewer-view-about = De samme spørsmålene med hovedpunkter, oppfølgingsspørsmål, innsikt og et vurderingsskjema.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Laget { $day } med utgave { $edition } av spørsmålene.
other-edition = Denne håndboken har utgave { $edition }: Spørsmålene kan ha endret seg siden.
scorecard = Intervju: { $count } spørsmål, { $minutes } minutter
follow-up-heading = Oppfølgingsspørsmål
insight = Innsikt
score-missed = Ikke besvart
score-partly = Delvis
score-good = Bra
score-excellent = Utmerket
score-of = Vurdering: { $question }
score-so-far = { $scored } av { $all } vurdert, { $average } av 4 i snitt
no-score-yet = Kryss av punktene etter hvert som de nevnes, og vurder hvert svar. Notatene blir i denne nettleseren.
notes-on = Notater: { $question }
overall = Helhetsinntrykk
advice = Anbefaling
advice-no = Nei
advice-rather-no = Heller nei
advice-rather-yes = Heller ja
advice-yes = Ja
start-clock = Start klokken for dette spørsmålet
stop-clock = Stopp klokken for dette spørsmålet
not-kept = Denne nettleseren lagrer ingenting for dette nettstedet: Lagre rapporten før du forlater siden.
report-of-interview = Intervju, { $day }

## Mock interview

kind-of-interview = Type intervju
mock-lead = Spørsmål ett om gangen, med klokke. Svar høyt, skriv eller ta opp; svarene og hovedpunktene kommer til slutt.
preset-screen = Førstegangsintervju
preset-screen-about = 15 minutter, det grunnleggende og det som nesten alltid blir spurt om
preset-round = En backend-runde
preset-round-about = 45 minutter på tvers av emner og nivåer
preset-topic = Ett emne i dybden
preset-topic-about = 20 minutter, fra det grunnleggende til de vanskelige spørsmålene
preset-ad = En stillingsannonse
preset-ad-about = Det teksten ber om, funnet på denne enheten
job-ad = Teksten i annonsen
ad-hint = Lim inn kravene her. De sendes ingen steder.
minutes = Minutter
with-follow-ups = Still oppfølgingsspørsmål
begin = Begynn
back = Tilbake
skip = Hopp over
skipped = hoppet over
follow-up = oppfølgingsspørsmål
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } av { $share }
interview-paused = Satt på pause
interview-paused-about = Klokken er stoppet. Du kan lukke siden og fortsette senere.
save-report = Lagre rapporten
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Prøveintervju: { $kind }, { $day }
notes = Notater
answer-aloud = Svar høyt, slik du ville gjort til en intervjuer. Svarene kommer til slutt.
# Times are written as 4:05.
time-left = { $time } igjen
time-over = { $time } over tiden
time-is-up = Tiden er ute. Du kan fortsatt gå videre.
grade-yourself = Sammenlign med svarene våre og vurder deg selv: { $graded } av { $all } vurdert.
good-or-easy = { $known } av { $all } bra eller lett.
interview-done = { $count } spørsmål på { $time } av { $minutes }:00
another-interview = Et intervju til

## The book as one file

contents = Innhold
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } i { $topic }{ $end }
# Links to the site.
online = På nett
this-answer-online = Dette svaret på nett

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } i { $topics } emne
       *[other] { question-count } i { $topics } emner
    }
# A link to a file that holds them.
all-of-these-answers = Alle disse svarene
markdown-topic = Emne: { $topic }
markdown-level = Nivå: { level }
markdown-importance = Viktighet: { $importance } av 3
markdown-updated = Oppdatert: { $date }
cover-of = Omslaget til { $book }
cover = Omslag
title-page = Tittelside
landmarks = Orienteringspunkter
about-this-book = Om denne boken
questions = Spørsmål
untitled = Uten tittel
facts-importance = viktighet { $importance } av 3
# The address of the page follows.
on-the-web = På nettet:
# What a flashcard's link to the question's page is called.
open-page = Åpne siden
accessibility = All tekst kan endres i størrelse og leses høyt; overskrifter og innholdsfortegnelse fører til hvert spørsmål.
