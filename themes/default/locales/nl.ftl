### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Naar inhoud
topics = Onderwerpen
# What a screen reader calls the links in the top bar.
site = Website
all-questions = Alle vragen
search = Zoeken
practice = Oefenen
tags = Labels
contribute = Bijdragen
color-theme = Kleurthema
use-light-colors = Lichte kleuren gebruiken
use-dark-colors = Donkere kleuren gebruiken
question-count =
    { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
a-to-z = A–Z
random-question = Willekeurige vraag
feed = Feed
# A link to the repository.
source = Broncode
# $askbook is the program's name as a link: markup.
made-with = gemaakt met { $askbook }
breadcrumb = Kruimelpad
language = Taal
home = Startpagina
all-topics-link = Alle onderwerpen
# Above the topics that are not open, in the sidebar.
more-topics = Meer onderwerpen
all-questions-link = Alle vragen

## Lists in parts
parts-of-list = Delen van deze lijst
previous-part = Vorig deel
next-part = Volgend deel

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] beginner
        [intermediate] gemiddeld
       *[advanced] gevorderd
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] bijna altijd gevraagd
        [2] vaak gevraagd
       *[1] zelden gevraagd
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Bijna altijd
        [2] Vaak
       *[1] Zelden
    }
any-importance = Alle
# Unfolds it.
short-answer = Kort antwoord
no-answer-yet = Nog geen antwoord.
# What is known about a question that was practiced.
known-due = te herhalen
known-learning = aan het leren
known-mastered = beheerst
mastered-count = { $count } beheerst

## Home page

search-count =
    { $count ->
        [one] { $count } vraag doorzoeken
       *[other] { $count } vragen doorzoeken
    }
all-tags = Alle labels
start-practicing = Beginnen met oefenen
continue-practicing = Doorgaan: { due-count }
most-asked = Meest gevraagd
what-is-new = Wat is er nieuw

## Paths and pages

paths = Leerpaden
paths-description = Routes door de vragen, van het ene onderwerp naar het volgende
paths-lead = Elk pad leidt in een logische volgorde langs vragen uit verschillende onderwerpen.
# $path and $question are links: markup.
next-on-path = Volgende op het pad ‘{ $path }’: { $question }
last-on-path = De laatste vraag op het pad ‘{ $path }’
# Beside a box to tick.
read = Gelezen
read-of-all = { $count } van { $all } gelezen
start-path = Beginnen
continue-path = Doorgaan
# What a screen reader calls the words at the top of every page.
notice = Mededeling

## Topic page

practice-topic = Dit onderwerp oefenen
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Zo bestudeer je het
about-topic = Zo bestudeer je dit onderwerp
# What a screen reader calls the links beside the list.
this-topic = Dit onderwerp
this-list = Deze lijst
filter-questions = Vragen filteren
# Takes every filter away.
all = Alle
all-answers-for-print = Alle antwoorden op één pagina, om af te drukken
these-answers-for-print = Deze antwoorden op één pagina, om af te drukken
edit-introduction = Deze inleiding bewerken
no-questions-yet = Dit onderwerp heeft nog geen vragen.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } van { $all } vragen: { $filters }
filtered-importance = belang { $importance }

## Print page

print-title = { $topic }: alle antwoorden
print = Afdrukken

## Question page

question-description = { $question } – een vraag uit { $book }
hide-answers = Antwoorden verbergen
show-answer = Antwoord tonen
on-this-page = Op deze pagina
# Above a list of points.
complete-answer = Een volledig antwoord noemt
unanswered = Nog niemand heeft deze vraag beantwoord.
not-translated = Deze vraag is nog niet vertaald. Dit is het origineel.
# On the page of a question whose answer is out of date.
deprecated = Dit antwoord is verouderd en blijft bestaan voor wie ernaar heeft gelinkt.
# $question is a link: markup.
deprecated-replaced = Dit antwoord is verouderd. Lees in plaats daarvan: { $question }
draft = Een concept: alleen jij ziet het en het komt in geen enkele build terecht.
write-answer = Antwoord schrijven
copy-link = Link kopiëren
link-copied = Link gekopieerd
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Gewijzigd sinds deze link is gemaakt: { $counts }
changed-parts =
    { $count ->
        [one] { $count } deel gewijzigd
       *[other] { $count } delen gewijzigd
    }
new-parts = { $count } nieuw
gone-parts = { $count } verwijderd
show-changes = Wijzigingen tonen
# Labels of the parts.
is-changed = gewijzigd
is-new = nieuw
edit-page = Deze pagina bewerken
report-problem = Probleem melden
view-as-markdown = Weergeven als Markdown
# $date is a day, as markup or text.
updated = Bijgewerkt op { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Gecontroleerd met { $tools } op { $date }
checked-on = Gecontroleerd op { $date }
# $names is a list of people.
written-by = Geschreven door { $names }
related-questions = Verwante vragen
# $tags is a list of names.
also-about = ook over { $tags }
questions-of-topic = Vragen van dit onderwerp
previous = Vorige
next = Volgende
new-address = Deze pagina heeft een nieuw adres

## Answers

link-to = Link naar ‘{ $name }’
# Boxes of a task list.
task-done = gedaan
task-open = te doen
# Stands for a picture that is elsewhere and has no text.
image = afbeelding
larger = Groter weergeven
table = Tabel
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Stroomdiagram
drawing-state = Toestandsdiagram
drawing-sequence = Sequentiediagram
drawing-history = Commits
drawing-timeline = Tijdlijn
drawing-schedule = Planning
drawing-packet = Indeling van bits
drawing-blocks = Blokdiagram
drawing-leads = { $from } leidt naar { $to }.
drawing-says = { $from } naar { $to }: { $words }.
drawing-lost = { $from } naar { $to }, komt niet aan: { $words }.
drawing-note = Opmerking bij { $about }: { $words }.
drawing-joined = { $from } is verbonden met { $to }.
drawing-joined-by = { $from } is verbonden met { $to }: { $words }.
drawing-holds = { $group } bevat { $members }.
drawing-begins = Het begint met { $state }.
drawing-ends = Het kan eindigen met { $from }.
drawing-ends-by = Het eindigt na { $from }: { $words }.
drawing-loop = Herhaaldelijk:
drawing-loop-of = Herhaaldelijk, { $words }:
drawing-if = Geval { $words }:
drawing-else = Anders:
drawing-else-if = Anders, { $words }:
drawing-optional = Als { $words }:
drawing-parallel = Parallel:
drawing-parallel-of = Parallel, { $words }:
drawing-and-also = Tegelijkertijd:
drawing-and-also-of = Tegelijkertijd, { $words }:
drawing-critical = Zonder onderbreking, { $words }:
drawing-break = Hier eindigt het, { $words }:
drawing-end-of-part = Daarna:
drawing-commit = Commit { $name } op { $branch }.
drawing-commit-tagged = Commit { $name } op { $branch }, met tag { $tag }.
drawing-branch = Branch { $name } begint bij { $from }.
drawing-merge = { $name } wordt samengevoegd met { $into }.
drawing-merge-tagged = { $name } wordt samengevoegd met { $into }, met tag { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: van { $from } tot { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bits { $first } tot en met { $last }: { $name }.
drawing-row = Op een rij: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } en { $last }
footnote = Voetnoot { $number }
footnotes = Voetnoten
back-to-text = Terug naar de tekst
back-to-place = Terug naar plaats { $number } in de tekst
tabs = Varianten
all-lines =
    { $count ->
        [one] { $count } regel tonen
       *[other] Alle { $count } regels tonen
    }
callout-note = Opmerking
callout-tip = Tip
callout-important = Belangrijk
callout-warning = Waarschuwing
callout-caution = Let op
copy = Kopiëren
copied = Gekopieerd
press-to-copy = Druk op Ctrl+C

## Tags

tags-description = Alle labels met hun aantal vragen
tag-title = Label: { $tag }
tag-description =
    { $count ->
        [one] { $count } vraag over { $tag }
       *[other] { $count } vragen over { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } vraag met dit label.
       *[other] { $count } vragen met dit label.
    }
no-tags-yet = Nog geen enkele vraag heeft een label.
print-these-answers = Deze antwoorden afdrukken
answer-not-loaded = Dit antwoord kon niet worden geladen.
# How far something is that takes a while.
done-of-all = { $done } van { $all }

## A–Z

all-questions-a-to-z = Alle vragen A–Z
a-to-z-description = Alle vragen, op hun eerste veelzeggende woord
a-to-z-lead = Vragen op hun eerste veelzeggende woord: ‘Wat is een mutex?’ staat onder de M.
letters = Letters

## Search

search-description = Alle vragen en antwoorden doorzoeken
# $link and $end are around the words that are a link: markup.
search-needs-script = Zoeken vereist JavaScript. Elke vraag staat in de { $link }lijst van alle vragen{ $end }.
search-questions = Vragen doorzoeken
questions-found = Gevonden vragen
show-more = Meer tonen
filter-topic = Onderwerp
filter-level = Niveau
filter-tag = Label
filter-topic-all = Onderwerp: alle
filter-tag-all = Label: alle
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: alle
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Beginner
        [intermediate] Gemiddeld
       *[advanced] Gevorderd
    }
# Before the heading of a section that was found.
found-section = Sectie:
# Links to pages that are no questions follow.
pages-found = Pagina’s:
nothing-found = Niets gevonden. Probeer minder of andere woorden, of bekijk alle vragen.
# $words is what a slip was corrected to.
results-for = resultaten voor ‘{ $words }’
# Words follow that were left out.
found-without = geen enkele vraag bevat alle woorden; zonder
# Words of the query that a result does not have.
lacks-words = zonder { $words }
recent-searches = Recente zoekopdrachten
forget-searches = Recente zoekopdrachten wissen
often-asked = Vaak gevraagd
nearest-questions = Meest verwante vragen
# A link to the forge where the question can be proposed.
ask-question = Deze vraag stellen
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } treffer gemarkeerd
       *[other] { $count } treffers gemarkeerd
    }
clear-marks = Markeringen wissen
open-as-page = Als pagina openen
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = sluit het zoekvenster
search-not-loaded = Zoeken kon niet worden geladen: controleer de verbinding en typ opnieuw.

## Not found

page-not-found = Pagina niet gevonden
page-not-found-description = Er is geen pagina op dit adres
page-not-found-lead = Er is geen pagina op dit adres. Het adres van een vraag verandert nooit, dus misschien ontbreekt er een letter.
did-you-mean = Bedoelde je een van deze?

## Offline

no-network = Geen netwerk
no-network-description = Wat je zonder netwerk kunt lezen
no-network-lead = Deze pagina is niet eerder op dit apparaat geopend en kan zonder netwerk niet worden opgehaald.
no-network-hint = Met ‘Downloaden voor offline gebruik’ onderaan elke pagina werkt het hele handboek zonder netwerk.
readable-now = Pagina’s die je nu kunt lezen
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Downloaden voor offline gebruik ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Offline beschikbaar
keeping-offline = Downloaden voor offline gebruik: { $percent }%
keeping-offline-paused = Downloaden voor offline gebruik: gepauzeerd
offline-heading = Dit handboek offline bewaren
offline-text = Alle pagina’s, zoeken en oefenen werken dan zonder netwerk. Het hele handboek neemt { $size } in beslag op dit apparaat.
offline-text-dated = Alle pagina’s, zoeken en oefenen werken dan zonder netwerk. Het hele handboek neemt { $size } in beslag op dit apparaat; het is voor het laatst bijgewerkt op { $date }.
fetched = Gedownload
is-kept = Het handboek staat op dit apparaat.
is-fetched = Het handboek wordt gedownload.
new-edition-is-fetched = Een nieuwe editie wordt gedownload.
is-paused = Gepauzeerd.
new-edition-ready = Een nieuwe editie staat klaar.
connection-broke-off = De verbinding is verbroken. Wat gedownload is blijft bewaard, en de rest volgt.
no-space = Er is niet genoeg ruimte op dit apparaat voor het hele handboek.
no-space-for-new-edition = Er is niet genoeg ruimte op dit apparaat voor de nieuwe editie.
show-new-edition = Nieuwe editie tonen
pause = Pauzeren
go-on = Doorgaan
close = Sluiten
remove-from-device = Van dit apparaat verwijderen
remove-from-device-sure = Het bewaarde handboek van dit apparaat verwijderen?
new-edition-here = Een nieuwe editie van dit handboek staat klaar.
show-it = Tonen
later = Later
new-edition-elsewhere = Er is een nieuwe editie van dit handboek.
reload = Opnieuw laden

## Practice: choices

practice-description = Kaarten en proefgesprekken met de vragen van dit handboek
practice-needs-script = Oefenen vereist JavaScript: een script stelt de vragen en bewaart in je browser wat je weet. Zonder JavaScript kun je de onderwerpen doornemen:
practice-lead = Lees een vraag, beantwoord die, bekijk ons antwoord en beoordeel jezelf. Wat je weet, komt zelden terug; wat je niet weet, komt snel terug. Alles blijft in deze browser.
start = Beginnen
start-cards =
    { $count ->
        [one] Beginnen met { $count } kaart
       *[other] Beginnen met { $count } kaarten
    }
mock-interview = Proefgesprek
# A link to the page for interviewers.
interview-someone = Sollicitatiegesprek voeren
topics-and-levels = Onderwerpen en niveaus
levels = Niveaus
how-often-asked = Hoe vaak gevraagd
asked-nearly-always = bijna altijd
asked-often = vaak
asked-rarely = zelden
nothing-chosen = Niets gekozen betekent alles.
only-not-mastered = Alleen wat ik nog niet beheers
# Labels of fields for numbers.
how-many-questions = Vragen
# An hour from 0 to 23.
days-begin-at = Dagen beginnen om (uur)
clear-filters = Filters wissen
# What was chosen, in a list.
all-topics = alle onderwerpen
topic-count =
    { $count ->
        [one] { $count } onderwerp
       *[other] { $count } onderwerpen
    }
tag-count =
    { $count ->
        [one] { $count } label
       *[other] { $count } labels
    }
# $importances is a list of 1 to 3.
chosen-importances = belang { $importances }
not-mastered = niet beheerst
tags-chosen = { $count } gekozen
no-question-fits = Geen enkele vraag past bij deze keuzes.
nothing-answered-yet = Nog geen enkele vraag heeft een antwoord.

## Practice: progress

progress = Voortgang
due-count = { $count } te herhalen
not-practiced-count = { $count } nog niet geoefend
not-practiced-yet = Nog niet geoefend
learning-count = { $count } aan het leren
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = ongeveer { $recalled } van { $practiced } onthouden
# Follows that: how many questions there are.
of-all-questions = , { $all } in totaal
# Follows the same as a percentage.
would-recall = Van de { $practiced } vragen die je hebt geoefend, weet je er waarschijnlijk nog ongeveer { $recalled }. Het handboek telt er { $all }.
coming-days = Kaarten die aan de beurt komen
past-days = Beoordeelde kaarten
today = vandaag
nothing-practiced = Nog niets. Wat je hebt geoefend verschijnt hier, per onderwerp en niveau.
cards-today =
    { $count ->
        [one] { $count } kaart vandaag
       *[other] { $count } kaarten vandaag
    }
# $count is 2 or more.
days-in-a-row = { $count } dagen op rij
by-level = Per niveau
by-topic = Per onderwerp
list-due = Te herhalen
list-learning = Aan het leren
list-mastered = Beheerst
and-more = en nog { $count }
progress-file-heading = Je voortgangsbestand
progress-file-lead = Je voortgang blijft in deze browser en wordt nergens naartoe gestuurd. Met een bestand of een link neem je die mee naar een ander apparaat; een bestand dient ook als reservekopie.
progress-file = Voortgangsbestand
save-to-file = Opslaan in bestand
load-from-file = Laden uit bestand
copy-progress-link = Link kopiëren
progress-link = Link met je voortgang
progress-link-about = De link bevat je voortgang. Open hem op een ander apparaat om die daar toe te voegen.
no-progress-link = Je voortgang past niet in een link, of deze browser kan er geen maken. Sla je voortgang op in een bestand.
show-progress-code = QR-code tonen
progress-code = QR-code met je voortgang
progress-code-about = Scan de code met een ander apparaat om je voortgang daar toe te voegen.
no-progress-code = Je voortgang past niet in een QR-code, of deze browser kan er geen maken. Kopieer een link of sla je voortgang op in een bestand.
progress-in-link =
    { $count ->
        [one] Deze link bevat de voortgang van { $count } vraag.
       *[other] Deze link bevat de voortgang van { $count } vragen.
    }
load-progress = Aan de mijne toevoegen
delete-progress = Mijn voortgang verwijderen
delete-progress-sure = Alle voortgang definitief verwijderen?
progress-deleted = Verwijderd.
file-foreign = Dit bestand is geen voortgangsbestand van askbook.
file-newer = Dit bestand is geschreven door een nieuwere versie van askbook.
file-unreadable = Dit bestand kon niet worden gelezen.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Geladen: { $added } vraag toegevoegd, { $newer } bijgewerkt.
       *[other] Geladen: { $added } vragen toegevoegd, { $newer } bijgewerkt.
    }
file-loaded-in-part = Een deel van het bestand kon niet worden gelezen en is weggelaten.
storage-blocked = Deze browser bewaart niets voor deze website, dus je voortgang blijft alleen tot je deze pagina sluit. Sta de website toe gegevens op te slaan, of sla je voortgang op in een bestand.
storage-full = De opslag van deze browser is vol, dus je voortgang blijft alleen tot je deze pagina sluit. Maak ruimte, of sla je voortgang op in een bestand.
storage-newer = Je voortgang is hier geschreven door een nieuwere versie van dit handboek. Die blijft zoals hij is, en wat je nu doet wordt niet bewaard: laad de pagina opnieuw.
storage-damaged = Een deel van de opgeslagen voortgang kon niet worden gelezen. Dat deel is apart gezet; wat leesbaar was, wordt gebruikt.
download-kept-aside = Apart gezet deel downloaden
drop-kept-aside = Weggooien
kept-aside-dropped = Weggegooid.

## Practice: sessions

session = Sessie
card-of-all = Kaart { $number } van { $all }
question-of-all = Vraag { $number } van { $all }
undo = Ongedaan maken
end = Beëindigen
end-session = Sessie beëindigen
end-interview = Gesprek beëindigen
answer = Antwoord
key-space = Spatie
show-whole-answer = Hele antwoord tonen
loading = Laden…
answer-shown = Antwoord getoond
whole-answer-shown = Hele antwoord getoond
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Het antwoord kon niet worden geladen. Controleer de verbinding, of open { $link }de pagina ervan{ $end }.
questions-not-loaded = De vragen konden niet worden geladen: controleer de verbinding en probeer het opnieuw.
question-is-gone = Deze vraag staat niet meer in het handboek.
try-again = Opnieuw proberen
# Buttons that open a box.
type-or-record = Je antwoord typen of opnemen
your-answer = Je antwoord
your-answer-hint = Schrijf op wat je zou zeggen.
record = Opnemen
recording = Bezig met opnemen
# $time is written as 4:05.
stop-recording = Stoppen · { $time }
recorded = Opgenomen. De opname blijft op dit apparaat tot je deze pagina verlaat.
on-this-device = Wat je typt en opneemt blijft op dit apparaat.
no-microphone = De microfoon is niet beschikbaar. Sta deze pagina toe hem te gebruiken, of typ je antwoord.
your-recording = Je opname
delete-recording = Opname verwijderen
recording-deleted = Opname verwijderd
changed-since-graded =
    { $count ->
        [one] Dit antwoord is op { $count } plek gewijzigd sinds je beoordeling.
       *[other] Dit antwoord is op { $count } plekken gewijzigd sinds je beoordeling.
    }
ask-again-soon = Uiterlijk morgen opnieuw vragen
nothing-due-yet = Even niets te vragen
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } kaart komt terug, over
       *[other] { $count } kaarten komen terug, de eerste over
    }
more-cards-meanwhile =
    { $count ->
        [one] Intussen nog { $count } kaart
       *[other] Intussen nog { $count } kaarten
    }
finish-until-tomorrow = Stoppen: de rest komt morgen terug
practice-weak =
    { $count ->
        [one] Zwakke kaart nu oefenen
       *[other] { $count } zwakke kaarten nu oefenen
    }
# When a card comes back.
due-now = nu te herhalen
due-tomorrow = morgen
due-in = over { $time }
state-new = nieuw
state-due = te herhalen
how-well = Hoe goed wist je het?
grade-again = Opnieuw
grade-hard = Moeilijk
grade-good = Goed
grade-easy = Makkelijk
# How many answers had a grade.
again-count = { $count } keer opnieuw
hard-count = { $count } keer moeilijk
good-count = { $count } keer goed
easy-count = { $count } keer makkelijk
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } u
in-days = { $count } d
in-months = { $count } mnd
in-years = { $count } jr
cards-done =
    { $count ->
        [one] { $count } kaart gedaan
       *[other] { $count } kaarten gedaan
    }
practice-more = Meer oefenen
undo-last-grade = Laatste beoordeling ongedaan maken
back-to-choices = Terug naar keuzes
finish = Voltooien
next-question = Volgende vraag

## Interview by link

interview = Sollicitatiegesprek
interview-description = Vragen voor een sollicitatiegesprek: een link voor de kandidaat en een met scorekaart voor de interviewer
interview-needs-script = Gesprekken via een link vereisen JavaScript: een script kiest de vragen en maakt de links.
interview-lead = Kies vragen en deel twee links: de ene toont de vragen, de andere voegt toe wat een volledig antwoord noemt, vervolgvragen en een scorekaart. De links bevatten alles; er wordt nergens iets naartoe gestuurd.
choose-for-me = Vragen voor mij kiezen
add-question = Vraag toevoegen: typ woorden eruit
move-up = Omhoog verplaatsen: { $question }
remove-question = Verwijderen: { $question }
open = Openen
candidate-view = Voor de kandidaat
candidate-view-about = Alleen de vragen, één voor één.
interviewer-view = Voor de interviewer
interviewer-view-about = Dezelfde vragen met punten, vervolgvragen, inzichten en een scorekaart.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Gemaakt op { $day } met editie { $edition } van de vragen.
other-edition = Dit handboek heeft editie { $edition }: vragen kunnen sindsdien gewijzigd zijn.
scorecard =
    { $count ->
        [one] Sollicitatiegesprek: { $count } vraag, { $minutes } minuten
       *[other] Sollicitatiegesprek: { $count } vragen, { $minutes } minuten
    }
follow-up-heading = Vervolgvraag
insight = Inzicht
score-missed = Gemist
score-partly = Deels
score-good = Goed
score-excellent = Uitstekend
score-of = Score: { $question }
score-so-far = { $scored } van { $all } gescoord, gemiddeld { $average } van 4
no-score-yet = Vink de punten aan zodra ze ter sprake komen en geef elk antwoord een score. Notities blijven in deze browser.
notes-on = Notities: { $question }
overall = Algemene indruk
advice = Aanbeveling
advice-no = Nee
advice-rather-no = Eerder nee
advice-rather-yes = Eerder ja
advice-yes = Ja
start-clock = Klok van deze vraag starten
stop-clock = Klok van deze vraag stoppen
not-kept = Deze browser bewaart niets voor deze website: sla het verslag op voordat je deze pagina verlaat.
report-of-interview = Sollicitatiegesprek, { $day }

## Mock interview

kind-of-interview = Soort gesprek
mock-lead = Vragen één voor één, met een klok. Antwoord hardop, typ of neem op; de antwoorden en hun punten komen aan het eind.
preset-screen = Een eerste gesprek
preset-screen-about = 15 minuten, basiskennis en wat bijna altijd gevraagd wordt
preset-round = Een backendronde
preset-round-about = 45 minuten over alle onderwerpen en niveaus
preset-topic = Eén onderwerp diepgaand
preset-topic-about = 20 minuten, van de basis tot de moeilijke vragen
preset-ad = Een vacature
preset-ad-about = Waar de tekst om vraagt, op dit apparaat gevonden
job-ad = Tekst van de vacature
ad-hint = Plak hier de functie-eisen. Ze worden nergens naartoe gestuurd.
minutes = Minuten
with-follow-ups = Vervolgvragen stellen
begin = Beginnen
back = Terug
skip = Overslaan
skipped = overgeslagen
follow-up = vervolgvraag
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } van { $share }
interview-paused = Gepauzeerd
interview-paused-about = De klok staat stil. Je kunt deze pagina sluiten en later doorgaan.
save-report = Verslag opslaan
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Proefgesprek: { $kind }, { $day }
notes = Notities
answer-aloud = Antwoord hardop, zoals je een interviewer zou antwoorden. De antwoorden komen aan het eind.
# Times are written as 4:05.
time-left = nog { $time }
time-over = { $time } over tijd
time-is-up = De tijd is om. Je kunt nog doorgaan.
grade-yourself = Vergelijk met onze antwoorden en beoordeel jezelf: { $graded } van { $all } beoordeeld.
good-or-easy = { $known } van { $all } goed of makkelijk.
interview-done =
    { $count ->
        [one] { $count } vraag in { $time } van { $minutes }:00
       *[other] { $count } vragen in { $time } van { $minutes }:00
    }
another-interview = Nog een gesprek

## The book as one file

contents = Inhoud
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } over { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Dit antwoord online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } in { $topics } onderwerp
       *[other] { question-count } in { $topics } onderwerpen
    }
# A link to a file that holds them.
all-of-these-answers = Al deze antwoorden
markdown-topic = Onderwerp: { $topic }
markdown-level = Niveau: { level }
markdown-importance = Belang: { $importance } van 3
markdown-updated = Bijgewerkt: { $date }
cover-of = Omslag van { $book }
cover = Omslag
title-page = Titelpagina
landmarks = Oriëntatiepunten
about-this-book = Over dit boek
questions = Vragen
untitled = Zonder titel
facts-importance = belang { $importance } van 3
# The address of the page follows.
on-the-web = Op het web:
# What a flashcard's link to the question's page is called.
open-page = Pagina openen
accessibility = Alle tekst kan worden vergroot en voorgelezen; koppen en inhoudsopgave leiden naar elke vraag.
