## Every page

skip-to-content = Gå til indhold
topics = Emner
# What a screen reader calls the links in the top bar.
site = Websted
all-questions = Alle spørgsmål
search = Søg
practice = Træning
tags = Tags
contribute = Bidrag
color-theme = Farvetema
use-light-colors = Brug lyse farver
use-dark-colors = Brug mørke farver
question-count = { $count } spørgsmål
a-to-z = A–Å
random-question = Tilfældigt spørgsmål
feed = Feed
# A link to the repository.
source = Kildekode
# $askbook is the program's name as a link: markup.
made-with = lavet med { $askbook }
breadcrumb = Brødkrummesti
language = Sprog
home = Forside
all-topics-link = Alle emner
# Above the topics that are not open, in the sidebar.
more-topics = Flere emner
all-questions-link = Alle spørgsmål

## Lists in parts
parts-of-list = Dele af denne liste
previous-part = Forrige del
next-part = Næste del

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] begynder
        [intermediate] mellemniveau
       *[advanced] avanceret
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] stilles næsten altid
        [2] stilles ofte
       *[1] stilles sjældent
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Næsten altid
        [2] Ofte
       *[1] Sjældent
    }
any-importance = Alle
# Unfolds it.
short-answer = Kort svar
no-answer-yet = Intet svar endnu.
# What is known about a question that was practiced.
known-due = til repetition
known-learning = under indlæring
known-mastered = mestret
mastered-count = { $count } mestret

## Home page

search-count = Søg i { $count } spørgsmål
all-tags = Alle tags
start-practicing = Begynd at træne
continue-practicing = Fortsæt: { due-count }
most-asked = Oftest stillede spørgsmål
what-is-new = Nyheder

## Paths and pages

paths = Læringsforløb
paths-description = Veje gennem spørgsmålene, fra ét emne til det næste
paths-lead = Hvert forløb fører gennem spørgsmål fra flere emner i en rækkefølge, der giver mening.
# $path and $question are links: markup.
next-on-path = Næste i forløbet ”{ $path }”: { $question }
last-on-path = Det sidste spørgsmål i forløbet ”{ $path }”
# Beside a box to tick.
read = Læst
read-of-all = { $count } af { $all } læst
start-path = Start
continue-path = Fortsæt
# What a screen reader calls the words at the top of every page.
notice = Meddelelse

## Topic page

practice-topic = Træn dette emne
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Sådan studerer du det
about-topic = Sådan studerer du dette emne
# What a screen reader calls the links beside the list.
this-topic = Dette emne
this-list = Denne liste
filter-questions = Filtrér spørgsmål
# Takes every filter away.
all = Alle
all-answers-for-print = Alle svar på én side, til udskrivning
these-answers-for-print = Disse svar på én side, til udskrivning
edit-introduction = Redigér denne introduktion
no-questions-yet = Dette emne har ingen spørgsmål endnu.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } af { $all } spørgsmål: { $filters }
filtered-importance = vigtighed { $importance }

## Print page

print-title = { $topic }: alle svar
print = Udskriv

## Question page

question-description = { $question } – et spørgsmål fra { $book }
hide-answers = Skjul svar
show-answer = Vis svaret
on-this-page = På denne side
# Above a list of points.
complete-answer = Et fuldstændigt svar nævner
unanswered = Ingen har besvaret dette spørgsmål endnu.
not-translated = Dette spørgsmål er ikke oversat endnu. Her ses originalen.
# On the page of a question whose answer is out of date.
deprecated = Dette svar er forældet og bevaret for dem, der har linket til det.
# $question is a link: markup.
deprecated-replaced = Dette svar er forældet. Læs i stedet: { $question }
draft = Kladde: Den vises kun for dig og udelades af alle builds.
write-answer = Skriv svaret
copy-link = Kopiér link
link-copied = Link kopieret
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Ændret, siden dette link blev oprettet: { $counts }
changed-parts =
    { $count ->
        [one] { $count } del ændret
       *[other] { $count } dele ændret
    }
new-parts =
    { $count ->
        [one] { $count } ny
       *[other] { $count } nye
    }
gone-parts = { $count } fjernet
show-changes = Vis ændringer
# Labels of the parts.
is-changed = ændret
is-new = ny
edit-page = Redigér denne side
report-problem = Rapportér et problem
view-as-markdown = Vis som Markdown
# $date is a day, as markup or text.
updated = Opdateret { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Kontrolleret med { $tools } den { $date }
checked-on = Kontrolleret den { $date }
# $names is a list of people.
written-by = Skrevet af { $names }
related-questions = Relaterede spørgsmål
# $tags is a list of names.
also-about = også om { $tags }
questions-of-topic = Spørgsmål i dette emne
previous = Forrige
next = Næste
new-address = Denne side har fået en ny adresse

## Answers

link-to = Link til ”{ $name }”
# Boxes of a task list.
task-done = udført
task-open = mangler
# Stands for a picture that is elsewhere and has no text.
image = billede
larger = Vis større
table = Tabel
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Flowdiagram
drawing-state = Tilstandsdiagram
drawing-sequence = Sekvensdiagram
drawing-history = Commithistorik
drawing-timeline = Tidslinje
drawing-schedule = Tidsplan
drawing-packet = Bitlayout
drawing-blocks = Blokdiagram
drawing-leads = { $from } fører til { $to }.
drawing-says = { $from } til { $to }: { $words }.
drawing-lost = { $from } til { $to }, når ikke frem: { $words }.
drawing-note = Note om { $about }: { $words }.
drawing-joined = { $from } er forbundet med { $to }.
drawing-joined-by = { $from } er forbundet med { $to }: { $words }.
drawing-holds = { $group } indeholder { $members }.
drawing-begins = Det begynder med { $state }.
drawing-ends = Det kan ende med { $from }.
drawing-ends-by = Det ender efter { $from }: { $words }.
drawing-loop = Gentagne gange:
drawing-loop-of = Gentagne gange, { $words }:
drawing-if = Tilfældet { $words }:
drawing-else = Ellers:
drawing-else-if = Ellers, { $words }:
drawing-optional = Hvis { $words }:
drawing-parallel = Parallelt:
drawing-parallel-of = Parallelt, { $words }:
drawing-and-also = Samtidig:
drawing-and-also-of = Samtidig, { $words }:
drawing-critical = Uden afbrydelse, { $words }:
drawing-break = Det ender her, { $words }:
drawing-end-of-part = Derefter:
drawing-commit = Commit { $name } på { $branch }.
drawing-commit-tagged = Commit { $name } på { $branch }, tagget { $tag }.
drawing-branch = Grenen { $name } starter fra { $from }.
drawing-merge = { $name } flettes ind i { $into }.
drawing-merge-tagged = { $name } flettes ind i { $into }, tagget { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: fra { $from } til { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bit { $first } til { $last }: { $name }.
drawing-row = På en række: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } og { $last }
footnote = Fodnote { $number }
footnotes = Fodnoter
back-to-text = Tilbage til teksten
back-to-place = Tilbage til sted { $number } i teksten
tabs = Varianter
all-lines = Vis alle { $count } linjer
callout-note = Bemærk
callout-tip = Tip
callout-important = Vigtigt
callout-warning = Advarsel
callout-caution = Forsigtig
copy = Kopiér
copied = Kopieret
press-to-copy = Tryk på Ctrl+C

## Tags

tags-description = Alle tags med antal spørgsmål
tag-title = Tag: { $tag }
tag-description = { $count } spørgsmål om { $tag }
questions-with-tag = { $count } spørgsmål med dette tag.
no-tags-yet = Ingen spørgsmål har tags endnu.
print-these-answers = Udskriv disse svar
answer-not-loaded = Dette svar kunne ikke indlæses.
# How far something is that takes a while.
done-of-all = { $done } af { $all }

## A–Z

all-questions-a-to-z = Alle spørgsmål fra A til Å
a-to-z-description = Alle spørgsmål efter deres første nøgleord
a-to-z-lead = Spørgsmål efter deres første nøgleord: ”Hvad er en mutex?” står under M.
letters = Bogstaver

## Search

search-description = Søg i alle spørgsmål og svar
# $link and $end are around the words that are a link: markup.
search-needs-script = Søgning kræver JavaScript. Alle spørgsmål står på { $link }listen over alle spørgsmål{ $end }.
search-questions = Søg i spørgsmål
questions-found = Fundne spørgsmål
show-more = Vis flere
filter-topic = Emne
filter-level = Niveau
filter-tag = Tag
filter-topic-all = Emne: alle
filter-tag-all = Tag: alle
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: alle
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Begynder
        [intermediate] Mellemniveau
       *[advanced] Avanceret
    }
# Before the heading of a section that was found.
found-section = Afsnit:
# Links to pages that are no questions follow.
pages-found = Sider:
nothing-found = Intet fundet. Prøv færre eller andre ord, eller se alle spørgsmål.
# $words is what a slip was corrected to.
results-for = viser resultater for ”{ $words }”
# Words follow that were left out.
found-without = intet spørgsmål indeholder alle ordene; uden
# Words of the query that a result does not have.
lacks-words = uden { $words }
recent-searches = Seneste søgninger
forget-searches = Ryd seneste søgninger
often-asked = Ofte stillede spørgsmål
nearest-questions = Nærmeste spørgsmål
# A link to the forge where the question can be proposed.
ask-question = Foreslå dette spørgsmål
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } forekomst fremhævet
       *[other] { $count } forekomster fremhævet
    }
clear-marks = Fjern fremhævning
open-as-page = Åbn som side
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = lukker søgningen
search-not-loaded = Søgningen kunne ikke indlæses: Kontrollér forbindelsen, og skriv igen.

## Not found

page-not-found = Siden blev ikke fundet
page-not-found-description = Der er ingen side på denne adresse
page-not-found-lead = Der er ingen side på denne adresse. Et spørgsmål beholder altid sin adresse, så måske mangler der et bogstav.
did-you-mean = Mente du en af disse?

## Offline

no-network = Ingen netværksforbindelse
no-network-description = Det, der kan læses uden netværk
no-network-lead = Denne side har ikke været åbnet på denne enhed før, og der er intet netværk at hente den med.
no-network-hint = Med ”Download til offlinebrug” nederst på hver side fungerer hele håndbogen uden netværk.
readable-now = Sider, du kan læse nu
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Download til offlinebrug ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Tilgængelig offline
keeping-offline = Gemmer til offlinebrug: { $percent } %
keeping-offline-paused = Gemmer til offlinebrug: sat på pause
offline-heading = Gem denne håndbog til offlinebrug
offline-text = Alle sider, søgning og træning fungerer derefter uden netværk. Hele håndbogen fylder { $size } på denne enhed.
offline-text-dated = Alle sider, søgning og træning fungerer derefter uden netværk. Hele håndbogen fylder { $size } på denne enhed; den blev senest opdateret { $date }.
fetched = Hentet
is-kept = Den er gemt på denne enhed.
is-fetched = Håndbogen hentes.
new-edition-is-fetched = En ny udgave hentes.
is-paused = Sat på pause.
new-edition-ready = En ny udgave er klar.
connection-broke-off = Forbindelsen blev afbrudt. Det, der er hentet, bevares, og resten følger.
no-space = Der er ikke plads nok på denne enhed til hele håndbogen.
no-space-for-new-edition = Der er ikke plads nok på denne enhed til den nye udgave.
show-new-edition = Vis den nye udgave
pause = Sæt på pause
go-on = Fortsæt
close = Luk
remove-from-device = Fjern fra denne enhed
remove-from-device-sure = Fjern den gemte håndbog fra denne enhed?
new-edition-here = En ny udgave af denne håndbog er klar.
show-it = Vis den
later = Senere
new-edition-elsewhere = Denne håndbog har en ny udgave.
reload = Genindlæs

## Practice: choices

practice-description = Kort og prøveinterviews med spørgsmålene fra denne håndbog
practice-needs-script = Træning kræver JavaScript: Et script stiller spørgsmålene og gemmer det, du kan, i din browser. Uden det kan du gå emnerne igennem:
practice-lead = Læs et spørgsmål, besvar det, se vores svar, og bedøm dig selv. Det, du kan, kommer sjældent igen; det, du ikke kan, kommer snart igen. Alt bliver i denne browser.
start = Start
start-cards = Start { $count } kort
mock-interview = Prøveinterview
# A link to the page for interviewers.
interview-someone = Interview nogen
topics-and-levels = Emner og niveauer
levels = Niveauer
how-often-asked = Hvor ofte det stilles
asked-nearly-always = næsten altid
asked-often = ofte
asked-rarely = sjældent
nothing-chosen = Hvis intet er valgt, er alt med.
only-not-mastered = Kun det, jeg ikke mestrer endnu
# Labels of fields for numbers.
how-many-questions = Spørgsmål
# An hour from 0 to 23.
days-begin-at = Dagen begynder kl.
clear-filters = Ryd filtre
# What was chosen, in a list.
all-topics = alle emner
topic-count =
    { $count ->
        [one] { $count } emne
       *[other] { $count } emner
    }
tag-count =
    { $count ->
        [one] { $count } tag
       *[other] { $count } tags
    }
# $importances is a list of 1 to 3.
chosen-importances = vigtighed { $importances }
not-mastered = ikke mestret
tags-chosen = { $count } valgt
no-question-fits = Ingen spørgsmål passer til disse valg.
nothing-answered-yet = Ingen spørgsmål har et svar endnu.

## Practice: progress

progress = Fremskridt
due-count = { $count } til repetition
not-practiced-count = { $count } endnu ikke trænet
not-practiced-yet = Endnu ikke trænet
learning-count = { $count } under indlæring
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = husker ca. { $recalled } af { $practiced }
# Follows that: how many questions there are.
of-all-questions = , { $all } i alt
# Follows the same as a percentage.
would-recall = Du kan formentlig huske ca. { $recalled } af de { $practiced } spørgsmål, du har trænet. Håndbogen har { $all }.
coming-days = Kommende repetitioner
past-days = Bedømte kort
today = i dag
nothing-practiced = Intet endnu. Det, du har trænet, vises her efter emne og niveau.
cards-today = { $count } kort i dag
# $count is 2 or more.
days-in-a-row = { $count } dage i træk
by-level = Efter niveau
by-topic = Efter emne
list-due = Til repetition
list-learning = Under indlæring
list-mastered = Mestret
and-more = og { $count } mere
progress-file-heading = Din fremskridtsfil
progress-file-lead = Dine fremskridt gemmes i denne browser og sendes ingen steder. Med en fil eller et link kan du tage dem med til en anden enhed; en fil er også en sikkerhedskopi.
progress-file = Fremskridtsfil
save-to-file = Gem i en fil
load-from-file = Indlæs fra en fil
copy-progress-link = Kopiér et link
progress-link = Link med dine fremskridt
progress-link-about = Linket indeholder dine fremskridt. Åbn det på en anden enhed for at tilføje dem der.
no-progress-link = Dine fremskridt er for lange til et link, eller denne browser kan ikke oprette et. Gem dem i en fil.
show-progress-code = Vis en QR-kode
progress-code = QR-kode med dine fremskridt
progress-code-about = Scan koden med en anden enhed for at tilføje dine fremskridt der.
no-progress-code = Dine fremskridt er for lange til en QR-kode, eller denne browser kan ikke oprette en. Kopiér et link, eller gem dem i en fil.
progress-in-link = Dette link indeholder fremskridt for { $count } spørgsmål.
load-progress = Føj til mine
delete-progress = Slet mine fremskridt
delete-progress-sure = Slet alle fremskridt permanent?
progress-deleted = Slettet.
file-foreign = Filen er ikke en fremskridtsfil fra askbook.
file-newer = Filen er skrevet af en nyere version af askbook.
file-unreadable = Filen kunne ikke læses.
# $newer counts cards that were practiced later than here.
file-loaded = Indlæst: { $added } spørgsmål tilføjet, { $newer } opdateret.
file-loaded-in-part = En del af filen kunne ikke læses og blev udeladt.
storage-blocked = Denne browser gemmer intet for dette websted, så dine fremskridt varer kun, til du lukker denne side. Giv webstedet lov til at gemme data, eller gem dine fremskridt i en fil.
storage-full = Browserens lagerplads er fuld, så dine fremskridt varer kun, til du lukker denne side. Skaf plads, eller gem dine fremskridt i en fil.
storage-newer = Dine fremskridt her er skrevet af en nyere version af denne håndbog. De bliver, som de er, og det, du gør nu, gemmes ikke: Genindlæs siden.
storage-damaged = En del af de gemte fremskridt kunne ikke læses. Den er lagt til side; det, der kunne læses, er i brug.
download-kept-aside = Download det, der er lagt til side
drop-kept-aside = Kassér det
kept-aside-dropped = Kasseret.

## Practice: sessions

session = Session
card-of-all = Kort { $number } af { $all }
question-of-all = Spørgsmål { $number } af { $all }
undo = Fortryd
end = Afslut
end-session = Afslut session
end-interview = Afslut interview
answer = Svar
key-space = Mellemrum
show-whole-answer = Vis hele svaret
loading = Indlæser…
answer-shown = Svar vist
whole-answer-shown = Hele svaret vist
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Svaret kunne ikke indlæses. Kontrollér forbindelsen, eller åbn { $link }siden med svaret{ $end }.
questions-not-loaded = Spørgsmålene kunne ikke indlæses: Kontrollér forbindelsen, og prøv igen.
question-is-gone = Dette spørgsmål findes ikke længere i håndbogen.
try-again = Prøv igen
# Buttons that open a box.
type-or-record = Skriv eller optag dit svar
your-answer = Dit svar
your-answer-hint = Skriv, hvad du ville sige.
record = Optag
recording = Optager
# $time is written as 4:05.
stop-recording = Stop · { $time }
recorded = Optaget. Optagelsen bliver på denne enhed, til du forlader siden.
on-this-device = Det, du skriver og optager, bliver på denne enhed.
no-microphone = Mikrofonen er ikke tilgængelig. Giv siden lov til at bruge den, eller skriv dit svar.
your-recording = Din optagelse
delete-recording = Slet optagelsen
recording-deleted = Optagelse slettet
changed-since-graded =
    { $count ->
        [one] Dette svar er ændret { $count } sted, siden du bedømte det.
       *[other] Dette svar er ændret { $count } steder, siden du bedømte det.
    }
ask-again-soon = Spørg mig igen senest i morgen
nothing-due-yet = Intet at spørge om lige nu
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } kort kommer igen om
       *[other] { $count } kort kommer igen, det første om
    }
more-cards-meanwhile = { $count } kort mere i mellemtiden
finish-until-tomorrow = Afslut: resten kommer igen i morgen
practice-weak =
    { $count ->
        [one] Træn det svage kort nu
       *[other] Træn de { $count } svage kort nu
    }
# When a card comes back.
due-now = repetér nu
due-tomorrow = i morgen
due-in = om { $time }
state-new = nyt
state-due = til repetition
how-well = Hvor godt kunne du det?
grade-again = Igen
grade-hard = Svært
grade-good = Godt
grade-easy = Let
# How many answers had a grade.
again-count = { $count } igen
hard-count =
    { $count ->
        [one] { $count } svært
       *[other] { $count } svære
    }
good-count =
    { $count ->
        [one] { $count } godt
       *[other] { $count } gode
    }
easy-count =
    { $count ->
        [one] { $count } let
       *[other] { $count } lette
    }
# When a card comes back.
in-minutes = { $count } min.
in-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
in-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dage
    }
in-months = { $count } md.
in-years = { $count } år
cards-done = { $count } kort gennemført
practice-more = Træn mere
undo-last-grade = Fortryd den seneste bedømmelse
back-to-choices = Tilbage til valg
finish = Afslut
next-question = Næste spørgsmål
## Interview by link

interview = Interview
interview-description = Spørgsmål til en jobsamtale: et link til kandidaten og et med et bedømmelsesskema til intervieweren
interview-needs-script = Interview via link kræver JavaScript: Et script vælger spørgsmålene og opretter linkene.
interview-lead = Vælg spørgsmål, og del to links: Det ene viser spørgsmålene, det andet tilføjer det, et fuldstændigt svar nævner, opfølgende spørgsmål og et bedømmelsesskema. Linkene indeholder alt; intet sendes nogen steder.
choose-for-me = Vælg spørgsmål for mig
add-question = Tilføj et spørgsmål: skriv ord fra det
move-up = Flyt op: { $question }
remove-question = Fjern: { $question }
open = Åbn
candidate-view = Til kandidaten
candidate-view-about = Kun spørgsmålene, ét ad gangen.
interviewer-view = Til intervieweren
interviewer-view-about = De samme spørgsmål med hovedpunkter, opfølgende spørgsmål, indsigter og et bedømmelsesskema.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Oprettet { $day } med udgave { $edition } af spørgsmålene.
other-edition = Denne håndbog har udgave { $edition }: Spørgsmålene kan være ændret siden.
scorecard = Interview: { $count } spørgsmål, { $minutes } minutter
follow-up-heading = Opfølgende spørgsmål
insight = Indsigt
score-missed = Mangler
score-partly = Delvist
score-good = Godt
score-excellent = Fremragende
score-of = Bedømmelse: { $question }
score-so-far = { $scored } af { $all } bedømt, { $average } af 4 i gennemsnit
no-score-yet = Markér punkterne, efterhånden som de nævnes, og bedøm hvert svar. Noter bliver i denne browser.
notes-on = Noter: { $question }
overall = Samlet indtryk
advice = Anbefaling
advice-no = Nej
advice-rather-no = Snarere nej
advice-rather-yes = Snarere ja
advice-yes = Ja
start-clock = Start uret for dette spørgsmål
stop-clock = Stop uret for dette spørgsmål
not-kept = Denne browser gemmer intet for dette websted: Gem rapporten, før du forlader siden.
report-of-interview = Interview, { $day }

## Mock interview

kind-of-interview = Type interview
mock-lead = Spørgsmål ét ad gangen, med ur. Svar højt, skriv, eller optag; svarene og deres hovedpunkter kommer til sidst.
preset-screen = Indledende samtale
preset-screen-about = 15 minutter, det grundlæggende og det, der næsten altid spørges om
preset-round = En backendrunde
preset-round-about = 45 minutter på tværs af emner og niveauer
preset-topic = Ét emne i dybden
preset-topic-about = 20 minutter, fra det grundlæggende til de svære spørgsmål
preset-ad = Et jobopslag
preset-ad-about = Det, teksten efterspørger, fundet på denne enhed
job-ad = Jobopslagets tekst
ad-hint = Indsæt kravene her. De sendes ingen steder.
minutes = Minutter
with-follow-ups = Stil opfølgende spørgsmål
begin = Begynd
back = Tilbage
skip = Spring over
skipped = sprunget over
follow-up = opfølgende spørgsmål
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } af { $share }
interview-paused = Sat på pause
interview-paused-about = Uret er stoppet. Du kan lukke siden og fortsætte senere.
save-report = Gem rapporten
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Prøveinterview: { $kind }, { $day }
notes = Noter
answer-aloud = Svar højt, som du ville over for en interviewer. Svarene kommer til sidst.
# Times are written as 4:05.
time-left = { $time } tilbage
time-over = { $time } over tiden
time-is-up = Tiden er gået. Du kan stadig fortsætte.
grade-yourself = Sammenlign med vores svar, og bedøm dig selv: { $graded } af { $all } bedømt.
good-or-easy = { $known } af { $all } godt eller let.
interview-done = { $count } spørgsmål på { $time } af { $minutes }:00
another-interview = Et interview til

## The book as one file

contents = Indhold
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } i { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Dette svar online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } i { $topics } emne
       *[other] { question-count } i { $topics } emner
    }
# A link to a file that holds them.
all-of-these-answers = Alle disse svar
markdown-topic = Emne: { $topic }
markdown-level = Niveau: { level }
markdown-importance = Vigtighed: { $importance } af 3
markdown-updated = Opdateret: { $date }
cover-of = Omslag til { $book }
cover = Omslag
title-page = Titelblad
landmarks = Orienteringspunkter
about-this-book = Om denne bog
questions = Spørgsmål
untitled = Uden titel
facts-importance = vigtighed { $importance } af 3
# The address of the page follows.
on-the-web = På nettet:
# What a flashcard's link to the question's page is called.
open-page = Åbn siden
accessibility = Al tekst kan skaleres og læses højt; overskrifter og indholdsfortegnelse fører til hvert spørgsmål.
