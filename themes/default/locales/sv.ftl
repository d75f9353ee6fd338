### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Hoppa till innehållet
topics = Ämnen
# What a screen reader calls the links in the top bar.
site = Webbplats
all-questions = Alla frågor
search = Sök
practice = Öva
tags = Taggar
contribute = Bidra
color-theme = Färgtema
use-light-colors = Använd ljusa färger
use-dark-colors = Använd mörka färger
question-count =
    { $count ->
        [one] { $count } fråga
       *[other] { $count } frågor
    }
a-to-z = A–Ö
random-question = Slumpmässig fråga
feed = Flöde
# A link to the repository.
source = Källkod
# $askbook is the program's name as a link: markup.
made-with = skapad med { $askbook }
breadcrumb = Länkstig
language = Språk
home = Startsida
all-topics-link = Alla ämnen
# Above the topics that are not open, in the sidebar.
more-topics = Fler ämnen
all-questions-link = Alla frågor

## Lists in parts
parts-of-list = Delar av listan
previous-part = Föregående del
next-part = Nästa del

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] nybörjare
        [intermediate] medel
       *[advanced] avancerad
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] frågas nästan alltid
        [2] frågas ofta
       *[1] frågas sällan
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Nästan alltid
        [2] Ofta
       *[1] Sällan
    }
any-importance = Alla
# Unfolds it.
short-answer = Kort svar
no-answer-yet = Inget svar ännu.
# What is known about a question that was practiced.
known-due = att repetera
known-learning = under inlärning
known-mastered = bemästrad
mastered-count =
    { $count ->
        [one] { $count } bemästrad
       *[other] { $count } bemästrade
    }

## Home page

search-count =
    { $count ->
        [one] Sök bland { $count } fråga
       *[other] Sök bland { $count } frågor
    }
all-tags = Alla taggar
start-practicing = Börja öva
continue-practicing = Fortsätt: { due-count }
most-asked = Vanligaste frågorna
what-is-new = Nyheter

## Paths and pages

paths = Lärvägar
paths-description = Vägar genom frågorna, från ett ämne till nästa
paths-lead = Varje väg leder genom frågor från flera ämnen i en genomtänkt ordning.
# $path and $question are links: markup.
next-on-path = Nästa på vägen ”{ $path }”: { $question }
last-on-path = Sista frågan på vägen ”{ $path }”
# Beside a box to tick.
read = Läst
read-of-all = { $count } av { $all } lästa
start-path = Börja
continue-path = Fortsätt
# What a screen reader calls the words at the top of every page.
notice = Meddelande

## Topic page

practice-topic = Öva på ämnet
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Så studerar du det
about-topic = Så studerar du ämnet
# What a screen reader calls the links beside the list.
this-topic = Det här ämnet
this-list = Den här listan
filter-questions = Filtrera frågor
# Takes every filter away.
all = Alla
all-answers-for-print = Alla svar på en sida, för utskrift
these-answers-for-print = De här svaren på en sida, för utskrift
edit-introduction = Redigera introduktionen
no-questions-yet = Ämnet har inga frågor ännu.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } av { $all } frågor: { $filters }
filtered-importance = vikt { $importance }

## Print page

print-title = { $topic }: alla svar
print = Skriv ut

## Question page

question-description = { $question } – en fråga ur { $book }
hide-answers = Dölj svar
show-answer = Visa svaret
on-this-page = På den här sidan
# Above a list of points.
complete-answer = Ett fullständigt svar nämner
unanswered = Ingen har svarat på frågan ännu.
not-translated = Den här frågan är inte översatt ännu. Här visas originalet.
# On the page of a question whose answer is out of date.
deprecated = Svaret är inaktuellt och finns kvar för dem som har länkat till det.
# $question is a link: markup.
deprecated-replaced = Svaret är inaktuellt. Läs i stället: { $question }
draft = Ett utkast: det visas bara för dig och kommer inte med i någon publicering.
write-answer = Skriv svaret
copy-link = Kopiera länk
link-copied = Länken kopierad
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Ändrat sedan länken skapades: { $counts }
changed-parts =
    { $count ->
        [one] { $count } del ändrad
       *[other] { $count } delar ändrade
    }
new-parts =
    { $count ->
        [one] { $count } ny
       *[other] { $count } nya
    }
gone-parts =
    { $count ->
        [one] { $count } borttagen
       *[other] { $count } borttagna
    }
show-changes = Visa ändringar
# Labels of the parts.
is-changed = ändrat
is-new = nytt
edit-page = Redigera sidan
report-problem = Rapportera ett problem
view-as-markdown = Visa som Markdown
# $date is a day, as markup or text.
updated = Uppdaterad { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Kontrollerad med { $tools } den { $date }
checked-on = Kontrollerad den { $date }
# $names is a list of people.
written-by = Skrivet av { $names }
related-questions = Relaterade frågor
# $tags is a list of names.
also-about = även om { $tags }
questions-of-topic = Frågor i ämnet
previous = Föregående
next = Nästa
new-address = Sidan har en ny adress

## Answers

link-to = Länk till ”{ $name }”
# Boxes of a task list.
task-done = klart
task-open = att göra
# Stands for a picture that is elsewhere and has no text.
image = bild
larger = Visa större
table = Tabell
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Flödesschema
drawing-state = Tillståndsdiagram
drawing-sequence = Sekvensdiagram
drawing-history = Incheckningar
drawing-timeline = Tidslinje
drawing-schedule = Tidsplan
drawing-packet = Bitlayout
drawing-blocks = Blockschema
drawing-leads = { $from } leder till { $to }.
drawing-says = { $from } till { $to }: { $words }.
drawing-lost = { $from } till { $to }, kommer inte fram: { $words }.
drawing-note = Anteckning om { $about }: { $words }.
drawing-joined = { $from } är kopplad till { $to }.
drawing-joined-by = { $from } är kopplad till { $to }: { $words }.
drawing-holds = { $group } innehåller { $members }.
drawing-begins = Det börjar med { $state }.
drawing-ends = Det kan sluta med { $from }.
drawing-ends-by = Det slutar efter { $from }: { $words }.
drawing-loop = Upprepade gånger:
drawing-loop-of = Upprepade gånger, { $words }:
drawing-if = Fallet { $words }:
drawing-else = Annars:
drawing-else-if = Annars, { $words }:
drawing-optional = Om { $words }:
drawing-parallel = Parallellt:
drawing-parallel-of = Parallellt, { $words }:
drawing-and-also = Samtidigt:
drawing-and-also-of = Samtidigt, { $words }:
drawing-critical = Utan avbrott, { $words }:
drawing-break = Det slutar här, { $words }:
drawing-end-of-part = Därefter:
drawing-commit = Incheckning { $name } på { $branch }.
drawing-commit-tagged = Incheckning { $name } på { $branch }, taggad { $tag }.
drawing-branch = Grenen { $name } utgår från { $from }.
drawing-merge = { $name } slås ihop med { $into }.
drawing-merge-tagged = { $name } slås ihop med { $into }, taggad { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: från { $from } till { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bitarna { $first } till { $last }: { $name }.
drawing-row = På en rad: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } och { $last }
footnote = Fotnot { $number }
footnotes = Fotnoter
back-to-text = Tillbaka till texten
back-to-place = Tillbaka till plats { $number } i texten
tabs = Varianter
all-lines =
    { $count ->
        [one] Visa { $count } rad
       *[other] Visa alla { $count } rader
    }
callout-note = Obs!
callout-tip = Tips
callout-important = Viktigt
callout-warning = Varning
callout-caution = Var försiktig
copy = Kopiera
copied = Kopierat
press-to-copy = Tryck Ctrl+C

## Tags

tags-description = Alla taggar med antalet frågor
tag-title = Tagg: { $tag }
tag-description =
    { $count ->
        [one] { $count } fråga om { $tag }
       *[other] { $count } frågor om { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } fråga med den här taggen.
       *[other] { $count } frågor med den här taggen.
    }
no-tags-yet = Ingen fråga har någon tagg ännu.
print-these-answers = Skriv ut de här svaren
answer-not-loaded = Svaret kunde inte läsas in.
# How far something is that takes a while.
done-of-all = { $done } av { $all }

## A–Z

all-questions-a-to-z = Alla frågor A–Ö
a-to-z-description = Alla frågor, efter det första talande ordet
a-to-z-lead = Frågor efter det första talande ordet: ”Vad är en mutex?” står under M.
letters = Bokstäver

## Search

search-description = Sök bland alla frågor och svar
# $link and $end are around the words that are a link: markup.
search-needs-script = Sökningen kräver JavaScript. Alla frågor finns i { $link }listan över alla frågor{ $end }.
search-questions = Sök frågor
questions-found = Hittade frågor
show-more = Visa fler
filter-topic = Ämne
filter-level = Nivå
filter-tag = Tagg
filter-topic-all = Ämne: alla
filter-tag-all = Tagg: alla
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: alla
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Nybörjare
        [intermediate] Medel
       *[advanced] Avancerad
    }
# Before the heading of a section that was found.
found-section = Avsnitt:
# Links to pages that are no questions follow.
pages-found = Sidor:
nothing-found = Inget hittades. Prova färre eller andra ord, eller bläddra bland alla frågor.
# $words is what a slip was corrected to.
results-for = visar resultat för ”{ $words }”
# Words follow that were left out.
found-without = ingen fråga innehåller alla ord; utan
# Words of the query that a result does not have.
lacks-words = utan { $words }
recent-searches = Senaste sökningar
forget-searches = Rensa senaste sökningar
often-asked = Vanliga frågor
nearest-questions = Närmaste frågor
# A link to the forge where the question can be proposed.
ask-question = Ställ den här frågan
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } träff markerad
       *[other] { $count } träffar markerade
    }
clear-marks = Ta bort markeringar
open-as-page = Öppna som sida
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = stänger sökningen
search-not-loaded = Sökningen kunde inte läsas in: kontrollera anslutningen och skriv igen.

## Not found

page-not-found = Sidan hittades inte
page-not-found-description = Det finns ingen sida på den här adressen
page-not-found-lead = Det finns ingen sida på den här adressen. En fråga behåller alltid sin adress, så kanske saknas en bokstav.
did-you-mean = Menade du någon av dessa?

## Offline

no-network = Inget nätverk
no-network-description = Vad som går att läsa utan nätverk
no-network-lead = Sidan har inte öppnats på den här enheten tidigare, och det finns inget nätverk att hämta den med.
no-network-hint = Med ”Ladda ner för offlinebruk” längst ner på varje sida fungerar hela handboken utan nätverk.
readable-now = Sidor du kan läsa nu
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Ladda ner för offlinebruk ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Tillgänglig offline
keeping-offline = Laddas ner för offlinebruk: { $percent } %
keeping-offline-paused = Nedladdning för offlinebruk: pausad
offline-heading = Spara handboken för offlinebruk
offline-text = Då fungerar alla sidor, sökning och övning utan nätverk. Hela handboken tar upp { $size } på den här enheten.
offline-text-dated = Då fungerar alla sidor, sökning och övning utan nätverk. Hela handboken tar upp { $size } på den här enheten; den uppdaterades senast { $date }.
fetched = Nedladdat
is-kept = Handboken är sparad på den här enheten.
is-fetched = Handboken laddas ner.
new-edition-is-fetched = En ny utgåva laddas ner.
is-paused = Pausad.
new-edition-ready = En ny utgåva är klar.
connection-broke-off = Anslutningen bröts. Det som har laddats ner finns kvar, och resten följer senare.
no-space = Det finns inte tillräckligt med utrymme på den här enheten för hela handboken.
no-space-for-new-edition = Det finns inte tillräckligt med utrymme på den här enheten för den nya utgåvan.
show-new-edition = Visa den nya utgåvan
pause = Pausa
go-on = Fortsätt
close = Stäng
remove-from-device = Ta bort från enheten
remove-from-device-sure = Ta bort den sparade handboken från enheten?
new-edition-here = En ny utgåva av handboken är klar.
show-it = Visa
later = Senare
new-edition-elsewhere = Det finns en ny utgåva av handboken.
reload = Läs in igen

## Practice: choices

practice-description = Kort och övningsintervjuer från handbokens frågor
practice-needs-script = Övningen kräver JavaScript: ett skript ställer frågorna och sparar det du kan i webbläsaren. Utan det kan du gå igenom ämnena:
practice-lead = Läs en fråga, besvara den, visa vårt svar och betygsätt dig själv. Det du kan kommer sällan tillbaka, det du inte kan kommer snart igen. Allt stannar i den här webbläsaren.
start = Börja
start-cards = Börja med { $count } kort
mock-interview = Övningsintervju
# A link to the page for interviewers.
interview-someone = Intervjua någon
topics-and-levels = Ämnen och nivåer
levels = Nivåer
how-often-asked = Hur ofta det frågas
asked-nearly-always = nästan alltid
asked-often = ofta
asked-rarely = sällan
nothing-chosen = Inget valt betyder alla.
only-not-mastered = Bara det jag inte kan ännu
# Labels of fields for numbers.
how-many-questions = Antal frågor
# An hour from 0 to 23.
days-begin-at = Dagen börjar klockan
clear-filters = Rensa filter
# What was chosen, in a list.
all-topics = alla ämnen
topic-count =
    { $count ->
        [one] { $count } ämne
       *[other] { $count } ämnen
    }
tag-count =
    { $count ->
        [one] { $count } tagg
       *[other] { $count } taggar
    }
# $importances is a list of 1 to 3.
chosen-importances = vikt { $importances }
not-mastered = ej bemästrade
tags-chosen =
    { $count ->
        [one] { $count } vald
       *[other] { $count } valda
    }
no-question-fits = Ingen fråga passar de här valen.
nothing-answered-yet = Ingen fråga har något svar ännu.

## Practice: progress

progress = Framsteg
due-count = { $count } att repetera
not-practiced-count = { $count } inte övade ännu
not-practiced-yet = Inte övat ännu
learning-count = { $count } under inlärning
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = ungefär { $recalled } av { $practiced } i minnet
# Follows that: how many questions there are.
of-all-questions = , totalt { $all }
# Follows the same as a percentage.
would-recall = Av de { $practiced } frågor du har övat på minns du troligen ungefär { $recalled }. Handboken har { $all }.
coming-days = Kort att repetera kommande dagar
past-days = Betygsatta kort
today = i dag
nothing-practiced = Inget ännu. Det du har övat på visas här, per ämne och nivå.
cards-today = { $count } kort i dag
# $count is 2 or more.
days-in-a-row = { $count } dagar i rad
by-level = Per nivå
by-topic = Per ämne
list-due = Att repetera
list-learning = Under inlärning
list-mastered = Bemästrade
and-more = och { $count } till
progress-file-heading = Din framstegsfil
progress-file-lead = Framstegen sparas i den här webbläsaren och skickas ingenstans. En fil eller länk tar dem till en annan enhet; en fil fungerar också som säkerhetskopia.
progress-file = Framstegsfil
save-to-file = Spara till fil
load-from-file = Läs in från fil
copy-progress-link = Kopiera länk
progress-link = Länk med dina framsteg
progress-link-about = Länken innehåller dina framsteg. Öppna den på en annan enhet för att lägga till dem där.
no-progress-link = Dina framsteg får inte plats i en länk, eller så kan webbläsaren inte skapa någon. Spara dem till en fil.
show-progress-code = Visa en QR-kod
progress-code = QR-kod med dina framsteg
progress-code-about = Skanna koden med en annan enhet för att lägga till dina framsteg där.
no-progress-code = Dina framsteg får inte plats i en QR-kod, eller så kan webbläsaren inte skapa någon. Kopiera en länk eller spara dem till en fil.
progress-in-link =
    { $count ->
        [one] Länken innehåller framsteg för { $count } fråga.
       *[other] Länken innehåller framsteg för { $count } frågor.
    }
load-progress = Lägg till i mina
delete-progress = Ta bort mina framsteg
delete-progress-sure = Ta bort alla framsteg för gott?
progress-deleted = Borttagna.
file-foreign = Filen är ingen framstegsfil från askbook.
file-newer = Filen har skrivits av en nyare version av askbook.
file-unreadable = Filen kunde inte läsas.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Inläst: { $added } fråga tillagd, { $newer } uppdaterade.
       *[other] Inläst: { $added } frågor tillagda, { $newer } uppdaterade.
    }
file-loaded-in-part = En del av filen kunde inte läsas och utelämnades.
storage-blocked = Webbläsaren sparar inget för den här webbplatsen, så dina framsteg finns bara kvar tills du stänger sidan. Låt webbplatsen lagra data, eller spara dina framsteg till en fil.
storage-full = Webbläsarens lagringsutrymme är fullt, så dina framsteg finns bara kvar tills du stänger sidan. Frigör utrymme, eller spara dina framsteg till en fil.
storage-newer = Dina framsteg här har skrivits av en nyare version av handboken. De lämnas som de är, och det du gör nu sparas inte: läs in sidan igen.
storage-damaged = En del av de sparade framstegen kunde inte läsas. Den har lagts åt sidan; det som kunde läsas används.
download-kept-aside = Ladda ner det som lagts åt sidan
drop-kept-aside = Kasta det
kept-aside-dropped = Kastat.

## Practice: sessions

session = Övningspass
card-of-all = Kort { $number } av { $all }
question-of-all = Fråga { $number } av { $all }
undo = Ångra
end = Avsluta
end-session = Avsluta passet
end-interview = Avsluta intervjun
answer = Svar
key-space = Mellanslag
show-whole-answer = Visa hela svaret
loading = Läser in …
answer-shown = Svaret visas
whole-answer-shown = Hela svaret visas
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Svaret kunde inte läsas in. Kontrollera anslutningen, eller öppna { $link }dess sida{ $end }.
questions-not-loaded = Frågorna kunde inte läsas in: kontrollera anslutningen och försök igen.
question-is-gone = Frågan finns inte längre i handboken.
try-again = Försök igen
# Buttons that open a box.
type-or-record = Skriv eller spela in ditt svar
your-answer = Ditt svar
your-answer-hint = Skriv vad du skulle säga.
record = Spela in
recording = Spelar in
# $time is written as 4:05.
stop-recording = Stoppa · { $time }
recorded = Inspelat. Inspelningen finns kvar på enheten tills du lämnar sidan.
on-this-device = Det du skriver och spelar in stannar på den här enheten.
no-microphone = Mikrofonen är inte tillgänglig. Låt sidan använda den, eller skriv ditt svar.
your-recording = Din inspelning
delete-recording = Ta bort inspelningen
recording-deleted = Inspelningen togs bort
changed-since-graded =
    { $count ->
        [one] Svaret har ändrats på { $count } ställe sedan du betygsatte det.
       *[other] Svaret har ändrats på { $count } ställen sedan du betygsatte det.
    }
ask-again-soon = Fråga mig igen senast i morgon
nothing-due-yet = Inget att fråga just nu
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } kort kommer tillbaka om
       *[other] { $count } kort kommer tillbaka, det första om
    }
more-cards-meanwhile = { $count } kort till så länge
finish-until-tomorrow = Avsluta: resten kommer tillbaka i morgon
practice-weak =
    { $count ->
        [one] Öva på det svaga kortet nu
       *[other] Öva på de { $count } svaga korten nu
    }
# When a card comes back.
due-now = att repetera nu
due-tomorrow = i morgon
due-in = om { $time }
state-new = nytt
state-due = att repetera
how-well = Hur bra kunde du det?
grade-again = Igen
grade-hard = Svårt
grade-good = Bra
grade-easy = Lätt
# How many answers had a grade.
again-count = { $count } igen
hard-count = { $count } svårt
good-count = { $count } bra
easy-count = { $count } lätt
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } tim
in-days = { $count } d
in-months = { $count } mån
in-years = { $count } år
cards-done = { $count } kort klara
practice-more = Öva mer
undo-last-grade = Ångra senaste betyget
back-to-choices = Tillbaka till valen
finish = Slutför
next-question = Nästa fråga

## Interview by link

interview = Anställningsintervju
interview-description = Frågor till en anställningsintervju: en länk för kandidaten och en med bedömningsformulär för intervjuaren
interview-needs-script = Intervjuer via länk kräver JavaScript: ett skript väljer frågorna och skapar länkarna.
interview-lead = Välj frågor och dela två länkar: den ena visar frågorna, den andra lägger till vad ett fullständigt svar nämner, följdfrågor och ett bedömningsformulär. Länkarna innehåller allt; inget skickas någonstans.
choose-for-me = Välj frågor åt mig
add-question = Lägg till en fråga: skriv ord ur den
move-up = Flytta upp: { $question }
remove-question = Ta bort: { $question }
open = Öppna
candidate-view = För kandidaten
candidate-view-about = Bara frågorna, en i taget.
interviewer-view = För intervjuaren
interviewer-view-about = Samma frågor med punkter, följdfrågor, insikter och ett bedömningsformulär.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Skapad { $day } med utgåva { $edition } av frågorna.
other-edition = Den här handboken har utgåva { $edition }: frågorna kan ha ändrats sedan dess.
scorecard =
    { $count ->
        [one] Anställningsintervju: { $count } fråga, { $minutes } minuter
       *[other] Anställningsintervju: { $count } frågor, { $minutes } minuter
    }
follow-up-heading = Följdfråga
insight = Insikt
score-missed = Missat
score-partly = Delvis
score-good = Bra
score-excellent = Utmärkt
score-of = Poäng: { $question }
score-so-far = { $scored } av { $all } poängsatta, i snitt { $average } av 4
no-score-yet = Bocka av punkterna när de nämns och poängsätt varje svar. Anteckningarna stannar i den här webbläsaren.
notes-on = Anteckningar: { $question }
overall = Helhetsintryck
advice = Rekommendation
advice-no = Nej
advice-rather-no = Snarast nej
advice-rather-yes = Snarast ja
advice-yes = Ja
start-clock = Starta klockan för frågan
stop-clock = Stoppa klockan för frågan
not-kept = Webbläsaren sparar inget för den här webbplatsen: spara rapporten innan du lämnar sidan.
report-of-interview = Anställningsintervju, { $day }

## Mock interview

kind-of-interview = Typ av intervju
mock-lead = En fråga i taget, med klocka. Svara högt, skriv eller spela in; svaren och deras punkter kommer i slutet.
preset-screen = En första intervju
preset-screen-about = 15 minuter, grunderna och det som nästan alltid frågas
preset-round = En backendomgång
preset-round-about = 45 minuter över ämnen och nivåer
preset-topic = Ett ämne på djupet
preset-topic-about = 20 minuter, från grunderna till de svåra frågorna
preset-ad = En platsannons
preset-ad-about = Det som annonsen efterfrågar, hittat på den här enheten
job-ad = Annonsens text
ad-hint = Klistra in kraven här. De skickas ingenstans.
minutes = Minuter
with-follow-ups = Ställ följdfrågor
begin = Börja
back = Tillbaka
skip = Hoppa över
skipped = överhoppad
follow-up = följdfråga
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } av { $share }
interview-paused = Pausad
interview-paused-about = Klockan står still. Du kan stänga sidan och fortsätta senare.
save-report = Spara rapporten
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Övningsintervju: { $kind }, { $day }
notes = Anteckningar
answer-aloud = Svara högt, som du skulle svara en intervjuare. Svaren kommer i slutet.
# Times are written as 4:05.
time-left = { $time } kvar
time-over = { $time } över tiden
time-is-up = Tiden är ute. Du kan fortfarande fortsätta.
grade-yourself = Jämför med våra svar och betygsätt dig själv: { $graded } av { $all } betygsatta.
good-or-easy = { $known } av { $all } bra eller lätt.
interview-done =
    { $count ->
        [one] { $count } fråga på { $time } av { $minutes }:00
       *[other] { $count } frågor på { $time } av { $minutes }:00
    }
another-interview = En intervju till

## The book as one file

contents = Innehåll
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } om { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Svaret online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } i { $topics } ämne
       *[other] { question-count } i { $topics } ämnen
    }
# A link to a file that holds them.
all-of-these-answers = Alla de här svaren
markdown-topic = Ämne: { $topic }
markdown-level = Nivå: { level }
markdown-importance = Vikt: { $importance } av 3
markdown-updated = Uppdaterad: { $date }
cover-of = Omslag till { $book }
cover = Omslag
title-page = Titelsida
landmarks = Landmärken
about-this-book = Om den här boken
questions = Frågor
untitled = Utan titel
facts-importance = vikt { $importance } av 3
# The address of the page follows.
on-the-web = På webben:
# What a flashcard's link to the question's page is called.
open-page = Öppna sidan
accessibility = All text kan förstoras och läsas upp; rubriker och innehållsförteckning leder till varje fråga.
