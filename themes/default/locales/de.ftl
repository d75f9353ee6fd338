### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Zum Inhalt springen
topics = Themen
# What a screen reader calls the links in the top bar.
site = Website
all-questions = Alle Fragen
search = Suche
practice = Üben
tags = Schlagwörter
contribute = Mitmachen
color-theme = Farbschema
use-light-colors = Helles Farbschema verwenden
use-dark-colors = Dunkles Farbschema verwenden
question-count =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }
a-to-z = A–Z
random-question = Zufällige Frage
feed = Feed
# A link to the repository.
source = Quelltext
# $askbook is the program's name as a link: markup.
made-with = erstellt mit { $askbook }
breadcrumb = Navigationspfad
language = Sprache
home = Startseite
all-topics-link = Alle Themen
# Above the topics that are not open, in the sidebar.
more-topics = Weitere Themen
all-questions-link = Alle Fragen

## Lists in parts
parts-of-list = Teile dieser Liste
previous-part = Vorheriger Teil
next-part = Nächster Teil

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] Einsteiger
        [intermediate] Fortgeschrittene
       *[advanced] Experten
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] fast immer gefragt
        [2] oft gefragt
       *[1] selten gefragt
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Fast immer
        [2] Oft
       *[1] Selten
    }
any-importance = Alle
# Unfolds it.
short-answer = Kurze Antwort
no-answer-yet = Noch keine Antwort.
# What is known about a question that was practiced.
known-due = fällig
known-learning = wird gelernt
known-mastered = gekonnt
mastered-count = { $count } gekonnt

## Home page

search-count =
    { $count ->
        [one] { $count } Frage durchsuchen
       *[other] { $count } Fragen durchsuchen
    }
all-tags = Alle Schlagwörter
start-practicing = Mit dem Üben beginnen
continue-practicing = Weiter üben: { due-count }
most-asked = Am häufigsten gefragt
what-is-new = Neuigkeiten

## Paths and pages

paths = Lernpfade
paths-description = Wege durch die Fragen, von einem Thema zum nächsten
paths-lead = Jeder Pfad führt in sinnvoller Reihenfolge durch Fragen mehrerer Themen.
# $path and $question are links: markup.
next-on-path = Nächste Frage auf dem Pfad „{ $path }“: { $question }
last-on-path = Die letzte Frage auf dem Pfad „{ $path }“
# Beside a box to tick.
read = Gelesen
read-of-all = { $count } von { $all } gelesen
start-path = Beginnen
continue-path = Fortsetzen
# What a screen reader calls the words at the top of every page.
notice = Hinweis

## Topic page

practice-topic = Dieses Thema üben
# A link to the topic's introduction, and that introduction's heading.
how-to-study = So lernst du es
about-topic = So lernst du dieses Thema
# What a screen reader calls the links beside the list.
this-topic = Dieses Thema
this-list = Diese Liste
filter-questions = Fragen filtern
# Takes every filter away.
all = Alle
all-answers-for-print = Alle Antworten auf einer Seite zum Drucken
these-answers-for-print = Diese Antworten auf einer Seite zum Drucken
edit-introduction = Diese Einführung bearbeiten
no-questions-yet = Dieses Thema hat noch keine Fragen.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } von { $all } Fragen: { $filters }
filtered-importance = Wichtigkeit { $importance }

## Print page

print-title = { $topic }: alle Antworten
print = Drucken

## Question page

question-description = { $question } – eine Frage aus { $book }
hide-answers = Antworten verbergen
show-answer = Antwort anzeigen
on-this-page = Auf dieser Seite
# Above a list of points.
complete-answer = Eine vollständige Antwort nennt
unanswered = Diese Frage hat noch niemand beantwortet.
not-translated = Diese Frage ist noch nicht übersetzt. Hier steht das Original.
# On the page of a question whose answer is out of date.
deprecated = Diese Antwort ist veraltet und bleibt nur für bestehende Links erhalten.
# $question is a link: markup.
deprecated-replaced = Diese Antwort ist veraltet. Lies stattdessen: { $question }
draft = Ein Entwurf: Nur du siehst ihn, und er wird nie veröffentlicht.
write-answer = Antwort schreiben
copy-link = Link kopieren
link-copied = Link kopiert
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Geändert, seit dieser Link erstellt wurde: { $counts }
changed-parts =
    { $count ->
        [one] { $count } Abschnitt geändert
       *[other] { $count } Abschnitte geändert
    }
new-parts = { $count } neu
gone-parts = { $count } entfernt
show-changes = Änderungen anzeigen
# Labels of the parts.
is-changed = geändert
is-new = neu
edit-page = Diese Seite bearbeiten
report-problem = Problem melden
view-as-markdown = Als Markdown anzeigen
# $date is a day, as markup or text.
updated = Aktualisiert: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Geprüft mit { $tools } am { $date }
checked-on = Geprüft am { $date }
# $names is a list of people.
written-by = Geschrieben von { $names }
related-questions = Verwandte Fragen
# $tags is a list of names.
also-about = auch zu { $tags }
questions-of-topic = Fragen dieses Themas
previous = Zurück
next = Weiter
new-address = Diese Seite hat eine neue Adresse

## Answers

link-to = Link zu „{ $name }“
# Boxes of a task list.
task-done = erledigt
task-open = offen
# Stands for a picture that is elsewhere and has no text.
image = Bild
larger = Größer anzeigen
table = Tabelle
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Flussdiagramm
drawing-state = Zustandsdiagramm
drawing-sequence = Sequenzdiagramm
drawing-history = Commits
drawing-timeline = Zeitleiste
drawing-schedule = Zeitplan
drawing-packet = Bitbelegung
drawing-blocks = Blockdiagramm
drawing-leads = { $from } führt zu { $to }.
drawing-says = { $from } an { $to }: { $words }.
drawing-lost = { $from } an { $to }, kommt nicht an: { $words }.
drawing-note = Notiz zu { $about }: { $words }.
drawing-joined = { $from } ist mit { $to } verbunden.
drawing-joined-by = { $from } ist mit { $to } verbunden: { $words }.
drawing-holds = { $group } enthält { $members }.
drawing-begins = Es beginnt mit { $state }.
drawing-ends = Es kann mit { $from } enden.
drawing-ends-by = Es endet nach { $from }: { $words }.
drawing-loop = Wiederholt:
drawing-loop-of = Wiederholt, { $words }:
drawing-if = Fall { $words }:
drawing-else = Andernfalls:
drawing-else-if = Andernfalls, { $words }:
drawing-optional = Falls { $words }:
drawing-parallel = Parallel:
drawing-parallel-of = Parallel, { $words }:
drawing-and-also = Gleichzeitig:
drawing-and-also-of = Gleichzeitig, { $words }:
drawing-critical = Ohne Unterbrechung, { $words }:
drawing-break = Hier endet es, { $words }:
drawing-end-of-part = Danach:
drawing-commit = Commit { $name } auf { $branch }.
drawing-commit-tagged = Commit { $name } auf { $branch } mit Tag { $tag }.
drawing-branch = Branch { $name } beginnt bei { $from }.
drawing-merge = { $name } wird in { $into } gemergt.
drawing-merge-tagged = { $name } wird in { $into } gemergt, mit Tag { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: von { $from } bis { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bits { $first } bis { $last }: { $name }.
drawing-row = In einer Reihe: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } und { $last }
footnote = Fußnote { $number }
footnotes = Fußnoten
back-to-text = Zurück zum Text
back-to-place = Zurück zu Stelle { $number } im Text
tabs = Varianten
all-lines = Alle { $count } Zeilen anzeigen
callout-note = Hinweis
callout-tip = Tipp
callout-important = Wichtig
callout-warning = Warnung
callout-caution = Vorsicht
copy = Kopieren
copied = Kopiert
press-to-copy = Strg+C drücken

## Tags

tags-description = Alle Schlagwörter mit der Anzahl ihrer Fragen
tag-title = Schlagwort: { $tag }
tag-description =
    { $count ->
        [one] { $count } Frage zu { $tag }
       *[other] { $count } Fragen zu { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } Frage mit diesem Schlagwort.
       *[other] { $count } Fragen mit diesem Schlagwort.
    }
no-tags-yet = Noch hat keine Frage ein Schlagwort.
print-these-answers = Diese Antworten drucken
answer-not-loaded = Diese Antwort konnte nicht geladen werden.
# How far something is that takes a while.
done-of-all = { $done } von { $all }

## A–Z

all-questions-a-to-z = Alle Fragen A–Z
a-to-z-description = Alle Fragen, geordnet nach ihrem ersten aussagekräftigen Wort
a-to-z-lead = Fragen nach ihrem ersten aussagekräftigen Wort: „Was ist ein Mutex?“ steht unter M.
letters = Buchstaben

## Search

search-description = Alle Fragen und Antworten durchsuchen
# $link and $end are around the words that are a link: markup.
search-needs-script = Die Suche benötigt JavaScript. Alle Fragen stehen in der { $link }Liste aller Fragen{ $end }.
search-questions = Fragen durchsuchen
questions-found = Gefundene Fragen
show-more = Mehr anzeigen
filter-topic = Thema
filter-level = Stufe
filter-tag = Schlagwort
filter-topic-all = Thema: alle
filter-tag-all = Schlagwort: alle
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: alle
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Einsteiger
        [intermediate] Fortgeschrittene
       *[advanced] Experten
    }
# Before the heading of a section that was found.
found-section = Abschnitt:
# Links to pages that are no questions follow.
pages-found = Seiten:
nothing-found = Nichts gefunden. Versuche es mit weniger oder anderen Wörtern oder sieh alle Fragen durch.
# $words is what a slip was corrected to.
results-for = Ergebnisse für „{ $words }“
# Words follow that were left out.
found-without = keine Frage enthält alle Wörter; ohne
# Words of the query that a result does not have.
lacks-words = ohne { $words }
recent-searches = Letzte Suchanfragen
forget-searches = Letzte Suchanfragen löschen
often-asked = Oft gefragt
nearest-questions = Ähnlichste Fragen
# A link to the forge where the question can be proposed.
ask-question = Diese Frage stellen
# On a page that a result led to.
found-marked = { $count } Treffer markiert
clear-marks = Markierungen entfernen
open-as-page = Als Seite öffnen
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = schließt die Suche
search-not-loaded = Die Suche konnte nicht geladen werden: Prüfe die Verbindung und tippe noch einmal.

## Not found

page-not-found = Seite nicht gefunden
page-not-found-description = Unter dieser Adresse gibt es keine Seite
page-not-found-lead = Unter dieser Adresse gibt es keine Seite. Fragen behalten ihre Adresse dauerhaft, vielleicht fehlt also ein Buchstabe.
did-you-mean = Meintest du eine dieser Seiten?

## Offline

no-network = Kein Netz
no-network-description = Was sich ohne Netz lesen lässt
no-network-lead = Diese Seite wurde auf diesem Gerät noch nie geöffnet, und ohne Netz lässt sie sich nicht laden.
no-network-hint = Mit „Zum Offlinelesen herunterladen“ am Ende jeder Seite funktioniert das ganze Handbuch ohne Netz.
readable-now = Seiten, die du jetzt lesen kannst
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Zum Offlinelesen herunterladen ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Offline verfügbar
keeping-offline = Wird zum Offlinelesen geladen: { $percent } %
keeping-offline-paused = Laden zum Offlinelesen: angehalten
offline-heading = Dieses Handbuch offline verfügbar machen
offline-text = Alle Seiten, die Suche und das Üben funktionieren dann ohne Netz. Das ganze Handbuch belegt auf diesem Gerät { $size }.
offline-text-dated = Alle Seiten, die Suche und das Üben funktionieren dann ohne Netz. Das ganze Handbuch belegt auf diesem Gerät { $size }; zuletzt aktualisiert: { $date }.
fetched = Geladen
is-kept = Es ist auf diesem Gerät gespeichert.
is-fetched = Das Handbuch wird geladen.
new-edition-is-fetched = Eine neue Ausgabe wird geladen.
is-paused = Angehalten.
new-edition-ready = Eine neue Ausgabe ist bereit.
connection-broke-off = Die Verbindung ist abgebrochen. Was geladen ist, bleibt erhalten, der Rest folgt.
no-space = Auf diesem Gerät ist nicht genug Platz für das ganze Handbuch.
no-space-for-new-edition = Auf diesem Gerät ist nicht genug Platz für die neue Ausgabe.
show-new-edition = Neue Ausgabe anzeigen
pause = Anhalten
go-on = Fortsetzen
close = Schließen
remove-from-device = Von diesem Gerät entfernen
remove-from-device-sure = Das gespeicherte Handbuch von diesem Gerät entfernen?
new-edition-here = Eine neue Ausgabe dieses Handbuchs ist bereit.
show-it = Anzeigen
later = Später
new-edition-elsewhere = Von diesem Handbuch gibt es eine neue Ausgabe.
reload = Neu laden

## Practice: choices

practice-description = Karteikarten und Probegespräche aus den Fragen dieses Handbuchs
practice-needs-script = Das Üben benötigt JavaScript: Ein Skript stellt die Fragen und merkt sich in deinem Browser, was du weißt. Ohne JavaScript kannst du die Themen durchgehen:
practice-lead = Lies eine Frage, beantworte sie, decke unsere Antwort auf und bewerte dich selbst. Was du weißt, kommt selten wieder, was du nicht weißt, bald. Alles bleibt in diesem Browser.
start = Beginnen
start-cards =
    { $count ->
        [one] Mit { $count } Karte beginnen
       *[other] Mit { $count } Karten beginnen
    }
mock-interview = Probegespräch
# A link to the page for interviewers.
interview-someone = Vorstellungsgespräch führen
topics-and-levels = Themen und Stufen
levels = Stufen
how-often-asked = Wie oft gefragt
asked-nearly-always = fast immer
asked-often = oft
asked-rarely = selten
nothing-chosen = Keine Auswahl bedeutet alle.
only-not-mastered = Nur, was ich noch nicht kann
# Labels of fields for numbers.
how-many-questions = Fragen
# An hour from 0 to 23.
days-begin-at = Tagesbeginn (Stunde)
clear-filters = Filter zurücksetzen
# What was chosen, in a list.
all-topics = alle Themen
topic-count =
    { $count ->
        [one] { $count } Thema
       *[other] { $count } Themen
    }
tag-count =
    { $count ->
        [one] { $count } Schlagwort
       *[other] { $count } Schlagwörter
    }
# $importances is a list of 1 to 3.
chosen-importances = Wichtigkeit { $importances }
not-mastered = noch nicht gekonnt
tags-chosen = { $count } ausgewählt
no-question-fits = Keine Frage passt zu dieser Auswahl.
nothing-answered-yet = Noch hat keine Frage eine Antwort.

## Practice: progress

progress = Fortschritt
due-count = { $count } fällig
not-practiced-count = { $count } noch nicht geübt
not-practiced-yet = Noch nicht geübt
learning-count =
    { $count ->
        [one] { $count } wird gelernt
       *[other] { $count } werden gelernt
    }
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = etwa { $recalled } von { $practiced } im Gedächtnis
# Follows that: how many questions there are.
of-all-questions = , { $all } insgesamt
# Follows the same as a percentage.
would-recall = Von den { $practiced } Fragen, die du geübt hast, wüsstest du wahrscheinlich etwa { $recalled }. Das Handbuch hat { $all }.
coming-days = Karten, die fällig werden
past-days = Bewertete Karten
today = heute
nothing-practiced = Noch nichts. Was du geübt hast, erscheint hier nach Thema und Stufe.
cards-today =
    { $count ->
        [one] { $count } Karte heute
       *[other] { $count } Karten heute
    }
# $count is 2 or more.
days-in-a-row = { $count } Tage in Folge
by-level = Nach Stufe
by-topic = Nach Thema
list-due = Fällig
list-learning = Wird gelernt
list-mastered = Gekonnt
and-more = und { $count } weitere
progress-file-heading = Deine Fortschrittsdatei
progress-file-lead = Dein Fortschritt bleibt in diesem Browser und wird nirgendwohin gesendet. Eine Datei oder ein Link bringt ihn auf ein anderes Gerät; eine Datei dient auch als Sicherung.
progress-file = Fortschrittsdatei
save-to-file = In Datei speichern
load-from-file = Aus Datei laden
copy-progress-link = Link kopieren
progress-link = Link mit deinem Fortschritt
progress-link-about = Der Link enthält deinen Fortschritt. Öffne ihn auf einem anderen Gerät, um ihn dort hinzuzufügen.
no-progress-link = Dein Fortschritt passt nicht in einen Link, oder dieser Browser kann keinen erstellen. Speichere ihn in einer Datei.
show-progress-code = QR-Code anzeigen
progress-code = QR-Code mit deinem Fortschritt
progress-code-about = Scanne den Code mit einem anderen Gerät, um deinen Fortschritt dort hinzuzufügen.
no-progress-code = Dein Fortschritt passt nicht in einen QR-Code, oder dieser Browser kann keinen erstellen. Kopiere einen Link oder speichere ihn in einer Datei.
progress-in-link =
    { $count ->
        [one] Dieser Link enthält den Fortschritt von { $count } Frage.
       *[other] Dieser Link enthält den Fortschritt von { $count } Fragen.
    }
load-progress = Zu meinem hinzufügen
delete-progress = Meinen Fortschritt löschen
delete-progress-sure = Den gesamten Fortschritt endgültig löschen?
progress-deleted = Gelöscht.
file-foreign = Diese Datei ist keine Fortschrittsdatei von askbook.
file-newer = Diese Datei wurde von einer neueren Version von askbook geschrieben.
file-unreadable = Diese Datei konnte nicht gelesen werden.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Geladen: { $added } Frage hinzugefügt, { $newer } aktualisiert.
       *[other] Geladen: { $added } Fragen hinzugefügt, { $newer } aktualisiert.
    }
file-loaded-in-part = Ein Teil der Datei konnte nicht gelesen werden und wurde ausgelassen.
storage-blocked = Dieser Browser speichert für diese Website nichts, daher besteht dein Fortschritt nur, bis du diese Seite schließt. Erlaube der Website, Daten zu speichern, oder speichere deinen Fortschritt in einer Datei.
storage-full = Der Speicher dieses Browsers ist voll, daher besteht dein Fortschritt nur, bis du diese Seite schließt. Schaffe Platz oder speichere deinen Fortschritt in einer Datei.
storage-newer = Dein Fortschritt wurde hier von einer neueren Version dieses Handbuchs geschrieben. Er bleibt, wie er ist, und was du jetzt tust, wird nicht gespeichert: Lade die Seite neu.
storage-damaged = Ein Teil des gespeicherten Fortschritts konnte nicht gelesen werden. Er ist beiseitegelegt; was lesbar war, wird verwendet.
download-kept-aside = Beiseitegelegtes herunterladen
drop-kept-aside = Verwerfen
kept-aside-dropped = Verworfen.

## Practice: sessions

session = Übung
card-of-all = Karte { $number } von { $all }
question-of-all = Frage { $number } von { $all }
undo = Rückgängig
end = Beenden
end-session = Übung beenden
end-interview = Gespräch beenden
answer = Antwort
key-space = Leertaste
show-whole-answer = Ganze Antwort anzeigen
loading = Wird geladen …
answer-shown = Antwort angezeigt
whole-answer-shown = Ganze Antwort angezeigt
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Die Antwort konnte nicht geladen werden. Prüfe die Verbindung oder öffne { $link }ihre Seite{ $end }.
questions-not-loaded = Die Fragen konnten nicht geladen werden: Prüfe die Verbindung und versuche es noch einmal.
question-is-gone = Diese Frage ist nicht mehr im Handbuch.
try-again = Erneut versuchen
# Buttons that open a box.
type-or-record = Antwort tippen oder aufnehmen
your-answer = Deine Antwort
your-answer-hint = Schreib auf, was du sagen würdest.
record = Aufnehmen
recording = Aufnahme läuft
# $time is written as 4:05.
stop-recording = Stopp · { $time }
recorded = Aufgenommen. Die Aufnahme bleibt auf diesem Gerät, bis du diese Seite verlässt.
on-this-device = Was du tippst und aufnimmst, bleibt auf diesem Gerät.
no-microphone = Das Mikrofon ist nicht verfügbar. Erlaube dieser Seite den Zugriff oder tippe deine Antwort.
your-recording = Deine Aufnahme
delete-recording = Aufnahme löschen
recording-deleted = Aufnahme gelöscht
changed-since-graded =
    { $count ->
        [one] Diese Antwort hat sich seit deiner Bewertung an { $count } Stelle geändert.
       *[other] Diese Antwort hat sich seit deiner Bewertung an { $count } Stellen geändert.
    }
ask-again-soon = Spätestens morgen noch einmal fragen
nothing-due-yet = Gerade gibt es nichts zu fragen
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } Karte kommt wieder, in
       *[other] { $count } Karten kommen wieder, die erste in
    }
more-cards-meanwhile =
    { $count ->
        [one] Inzwischen { $count } weitere Karte
       *[other] Inzwischen { $count } weitere Karten
    }
finish-until-tomorrow = Aufhören: Der Rest kommt morgen wieder
practice-weak =
    { $count ->
        [one] Schwache Karte jetzt üben
       *[other] { $count } schwache Karten jetzt üben
    }
# When a card comes back.
due-now = jetzt fällig
due-tomorrow = morgen
due-in = in { $time }
state-new = neu
state-due = fällig
how-well = Wie gut wusstest du es?
grade-again = Nochmal
grade-hard = Schwer
grade-good = Gut
grade-easy = Einfach
# How many answers had a grade.
again-count = { $count }-mal nochmal
hard-count = { $count }-mal schwer
good-count = { $count }-mal gut
easy-count = { $count }-mal einfach
# When a card comes back.
in-minutes = { $count } Min.
in-hours = { $count } Std.
in-days = { $count } Tg.
in-months = { $count } Mon.
in-years = { $count } J.
cards-done =
    { $count ->
        [one] { $count } Karte geschafft
       *[other] { $count } Karten geschafft
    }
practice-more = Weiter üben
undo-last-grade = Letzte Bewertung rückgängig machen
back-to-choices = Zurück zur Auswahl
finish = Abschließen
next-question = Nächste Frage

## Interview by link

interview = Vorstellungsgespräch
interview-description = Fragen für ein Vorstellungsgespräch: ein Link zum Weitergeben und einer mit Bewertungsbogen für die Gesprächsführung
interview-needs-script = Gespräche per Link benötigen JavaScript: Ein Skript wählt die Fragen aus und erstellt die Links.
interview-lead = Wähle Fragen aus und teile zwei Links: Der eine zeigt die Fragen, der andere zusätzlich, was eine vollständige Antwort nennt, Anschlussfragen und einen Bewertungsbogen. Die Links enthalten alles; nichts wird irgendwohin gesendet.
choose-for-me = Fragen für mich auswählen
add-question = Frage hinzufügen: Wörter daraus eingeben
move-up = Nach oben: { $question }
remove-question = Entfernen: { $question }
open = Öffnen
candidate-view = Kandidatenansicht
candidate-view-about = Nur die Fragen, eine nach der anderen.
interviewer-view = Interviewansicht
interviewer-view-about = Dieselben Fragen mit Stichpunkten, Anschlussfragen, Einblicken und einem Bewertungsbogen.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Erstellt am { $day } mit Ausgabe { $edition } der Fragen.
other-edition = Dieses Handbuch hat Ausgabe { $edition }: Fragen können sich seitdem geändert haben.
scorecard =
    { $count ->
        [one] Vorstellungsgespräch: { $count } Frage, { $minutes } Minuten
       *[other] Vorstellungsgespräch: { $count } Fragen, { $minutes } Minuten
    }
follow-up-heading = Anschlussfrage
insight = Einblick
score-missed = Verfehlt
score-partly = Teilweise
score-good = Gut
score-excellent = Ausgezeichnet
score-of = Bewertung: { $question }
score-so-far = { $scored } von { $all } bewertet, im Schnitt { $average } von 4
no-score-yet = Hake die Punkte ab, wenn sie genannt werden, und bewerte jede Antwort. Notizen bleiben in diesem Browser.
notes-on = Notizen: { $question }
overall = Gesamteindruck
advice = Empfehlung
advice-no = Nein
advice-rather-no = Eher nein
advice-rather-yes = Eher ja
advice-yes = Ja
start-clock = Uhr dieser Frage starten
stop-clock = Uhr dieser Frage anhalten
not-kept = Dieser Browser speichert für diese Website nichts: Speichere den Bericht, bevor du diese Seite verlässt.
report-of-interview = Vorstellungsgespräch, { $day }

## Mock interview

kind-of-interview = Art des Gesprächs
mock-lead = Fragen eine nach der anderen, mit Uhr. Antworte laut, tippe oder nimm auf; die Antworten und ihre Punkte kommen am Ende.
preset-screen = Ein Erstgespräch
preset-screen-about = 15 Minuten, Grundlagen und was fast immer gefragt wird
preset-round = Eine Backend-Runde
preset-round-about = 45 Minuten quer durch Themen und Stufen
preset-topic = Ein Thema im Detail
preset-topic-about = 20 Minuten, von den Grundlagen bis zu den schweren Fragen
preset-ad = Eine Stellenanzeige
preset-ad-about = Was in ihr verlangt wird, auf diesem Gerät herausgesucht
job-ad = Text der Anzeige
ad-hint = Füge hier die Anforderungen ein. Sie werden nirgendwohin gesendet.
minutes = Minuten
with-follow-ups = Anschlussfragen stellen
begin = Beginnen
back = Zurück
skip = Überspringen
skipped = übersprungen
follow-up = Anschlussfrage
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } von { $share }
interview-paused = Angehalten
interview-paused-about = Die Uhr steht. Du kannst diese Seite schließen und später weitermachen.
save-report = Bericht speichern
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Probegespräch: { $kind }, { $day }
notes = Notizen
answer-aloud = Antworte laut, wie in einem echten Gespräch. Die Antworten kommen am Ende.
# Times are written as 4:05.
time-left = noch { $time }
time-over = { $time } überzogen
time-is-up = Die Zeit ist um. Du kannst trotzdem weitermachen.
grade-yourself = Vergleiche mit unseren Antworten und bewerte dich selbst: { $graded } von { $all } bewertet.
good-or-easy = { $known } von { $all } gut oder einfach.
interview-done =
    { $count ->
        [one] { $count } Frage in { $time } von { $minutes }:00
       *[other] { $count } Fragen in { $time } von { $minutes }:00
    }
another-interview = Noch ein Gespräch

## The book as one file

contents = Inhalt
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } zu { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Diese Antwort online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } zu { $topics } Thema
       *[other] { question-count } zu { $topics } Themen
    }
# A link to a file that holds them.
all-of-these-answers = Alle diese Antworten
markdown-topic = Thema: { $topic }
markdown-level = Stufe: { level }
markdown-importance = Wichtigkeit: { $importance } von 3
markdown-updated = Aktualisiert: { $date }
cover-of = Titelbild von { $book }
cover = Titelbild
title-page = Titelseite
landmarks = Orientierungspunkte
about-this-book = Über dieses Buch
questions = Fragen
untitled = Ohne Titel
facts-importance = Wichtigkeit { $importance } von 3
# The address of the page follows.
on-the-web = Im Web:
# What a flashcard's link to the question's page is called.
open-page = Seite öffnen
accessibility = Aller Text lässt sich vergrößern und vorlesen; Überschriften und Inhaltsverzeichnis führen zu jeder Frage.
