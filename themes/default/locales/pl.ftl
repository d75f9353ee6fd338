### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Przejdź do treści
topics = Tematy
# What a screen reader calls the links in the top bar.
site = Witryna
all-questions = Wszystkie pytania
search = Szukaj
practice = Ćwiczenia
tags = Tagi
contribute = Współtwórz
color-theme = Motyw kolorystyczny
use-light-colors = Włącz jasny motyw
use-dark-colors = Włącz ciemny motyw
question-count =
    { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
       *[many] { $count } pytań
    }
a-to-z = A–Z
random-question = Losowe pytanie
feed = Kanał
# A link to the repository.
source = Kod źródłowy
# $askbook is the program's name as a link: markup.
made-with = utworzono za pomocą { $askbook }
breadcrumb = Ścieżka nawigacji
language = Język
home = Strona główna
all-topics-link = Wszystkie tematy
# Above the topics that are not open, in the sidebar.
more-topics = Więcej tematów
all-questions-link = Wszystkie pytania

## Lists in parts
parts-of-list = Części tej listy
previous-part = Poprzednia część
next-part = Następna część

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] początkujący
        [intermediate] średnio zaawansowany
       *[advanced] zaawansowany
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] pada prawie zawsze
        [2] pada często
       *[1] pada rzadko
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Prawie zawsze
        [2] Często
       *[1] Rzadko
    }
any-importance = Wszystkie
# Unfolds it.
short-answer = Krótka odpowiedź
no-answer-yet = Brak odpowiedzi.
# What is known about a question that was practiced.
known-due = do powtórki
known-learning = w trakcie nauki
known-mastered = opanowane
mastered-count = opanowane: { $count }

## Home page

search-count =
    { $count ->
        [one] Przeszukaj { $count } pytanie
        [few] Przeszukaj { $count } pytania
       *[many] Przeszukaj { $count } pytań
    }
all-tags = Wszystkie tagi
start-practicing = Zacznij ćwiczyć
continue-practicing = Kontynuuj: { due-count }
most-asked = Najczęściej zadawane
what-is-new = Co nowego

## Paths and pages

paths = Ścieżki nauki
paths-description = Drogi przez pytania, od tematu do tematu
paths-lead = Każda ścieżka prowadzi przez pytania z kilku tematów w przemyślanej kolejności.
# $path and $question are links: markup.
next-on-path = Następne na ścieżce „{ $path }”: { $question }
last-on-path = Ostatnie pytanie na ścieżce „{ $path }”
# Beside a box to tick.
read = Przeczytane
read-of-all = przeczytano { $count } z { $all }
start-path = Rozpocznij
continue-path = Kontynuuj
# What a screen reader calls the words at the top of every page.
notice = Ogłoszenie

## Topic page

practice-topic = Ćwicz ten temat
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Jak się tego uczyć
about-topic = Jak się uczyć tego tematu
# What a screen reader calls the links beside the list.
this-topic = Ten temat
this-list = Ta lista
filter-questions = Filtruj pytania
# Takes every filter away.
all = Wszystkie
all-answers-for-print = Wszystkie odpowiedzi na jednej stronie, do druku
these-answers-for-print = Te odpowiedzi na jednej stronie, do druku
edit-introduction = Edytuj to wprowadzenie
no-questions-yet = Ten temat nie ma jeszcze pytań.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = Pytania: { $shown } z { $all } ({ $filters })
filtered-importance = ważność { $importance }

## Print page

print-title = { $topic }: wszystkie odpowiedzi
print = Drukuj

## Question page

question-description = { $question } – pytanie z podręcznika { $book }
hide-answers = Ukryj odpowiedzi
show-answer = Pokaż odpowiedź
on-this-page = Na tej stronie
# Above a list of points.
complete-answer = Pełna odpowiedź wymienia
unanswered = Nikt jeszcze nie odpowiedział na to pytanie.
not-translated = To pytanie nie zostało jeszcze przetłumaczone. Oto oryginał.
# On the page of a question whose answer is out of date.
deprecated = Ta odpowiedź jest nieaktualna i pozostaje tylko ze względu na prowadzące do niej odnośniki.
# $question is a link: markup.
deprecated-replaced = Ta odpowiedź jest nieaktualna. Zamiast niej przeczytaj: { $question }
draft = Szkic: widzisz go tylko Ty i nie trafia do żadnej publikacji.
write-answer = Napisz odpowiedź
copy-link = Kopiuj odnośnik
link-copied = Skopiowano odnośnik
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Zmiany od utworzenia tego odnośnika: { $counts }
changed-parts =
    { $count ->
        [one] { $count } część zmieniona
        [few] { $count } części zmienione
       *[many] { $count } części zmienionych
    }
new-parts = nowe: { $count }
gone-parts = usunięte: { $count }
show-changes = Pokaż zmiany
# Labels of the parts.
is-changed = zmienione
is-new = nowe
edit-page = Edytuj tę stronę
report-problem = Zgłoś problem
view-as-markdown = Wyświetl jako Markdown
# $date is a day, as markup or text.
updated = Zaktualizowano: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Sprawdzono: { $tools } ({ $date })
checked-on = Sprawdzono: { $date }
# $names is a list of people.
written-by = Autorzy: { $names }
related-questions = Powiązane pytania
# $tags is a list of names.
also-about = wspólne tagi: { $tags }
questions-of-topic = Pytania z tego tematu
previous = Poprzednie
next = Następne
new-address = Ta strona ma nowy adres

## Answers

link-to = Odnośnik do „{ $name }”
# Boxes of a task list.
task-done = zrobione
task-open = do zrobienia
# Stands for a picture that is elsewhere and has no text.
image = obraz
larger = Powiększ
table = Tabela
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Schemat blokowy
drawing-state = Diagram stanów
drawing-sequence = Diagram sekwencji
drawing-history = Commity
drawing-timeline = Oś czasu
drawing-schedule = Harmonogram
drawing-packet = Układ bitów
drawing-blocks = Diagram bloków
drawing-leads = { $from } prowadzi do: { $to }.
drawing-says = Od: { $from }, do: { $to }. { $words }.
drawing-lost = Od: { $from }, do: { $to }, nie dociera. { $words }.
drawing-note = Uwaga ({ $about }): { $words }.
drawing-joined = Połączone: { $from } i { $to }.
drawing-joined-by = Połączone: { $from } i { $to }. { $words }.
drawing-holds = { $group } zawiera: { $members }.
drawing-begins = Początek: { $state }.
drawing-ends = Możliwy koniec: { $from }.
drawing-ends-by = Koniec po: { $from }. { $words }.
drawing-loop = Wielokrotnie:
drawing-loop-of = Wielokrotnie, { $words }:
drawing-if = Przypadek { $words }:
drawing-else = W przeciwnym razie:
drawing-else-if = W przeciwnym razie, { $words }:
drawing-optional = Jeśli { $words }:
drawing-parallel = Równolegle:
drawing-parallel-of = Równolegle, { $words }:
drawing-and-also = W tym samym czasie:
drawing-and-also-of = W tym samym czasie, { $words }:
drawing-critical = Bez przerywania, { $words }:
drawing-break = Tu następuje koniec, { $words }:
drawing-end-of-part = Potem:
drawing-commit = Commit { $name } w gałęzi { $branch }.
drawing-commit-tagged = Commit { $name } w gałęzi { $branch } z tagiem { $tag }.
drawing-branch = Gałąź { $name } zaczyna się od { $from }.
drawing-merge = Gałąź { $name } zostaje scalona z { $into }.
drawing-merge-tagged = Gałąź { $name } zostaje scalona z { $into }, tag { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: od { $from } do { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bity od { $first } do { $last }: { $name }.
drawing-row = W rzędzie: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } i { $last }
footnote = Przypis { $number }
footnotes = Przypisy
back-to-text = Wróć do tekstu
back-to-place = Wróć do miejsca { $number } w tekście
tabs = Warianty
all-lines =
    { $count ->
        [one] Pokaż { $count } wiersz
        [few] Pokaż wszystkie { $count } wiersze
       *[many] Pokaż wszystkie { $count } wierszy
    }
callout-note = Uwaga
callout-tip = Wskazówka
callout-important = Ważne
callout-warning = Ostrzeżenie
callout-caution = Ostrożnie
copy = Kopiuj
copied = Skopiowano
press-to-copy = Naciśnij Ctrl+C

## Tags

tags-description = Wszystkie tagi wraz z liczbą pytań
tag-title = Tag: { $tag }
tag-description =
    { $count ->
        [one] { $count } pytanie na temat: { $tag }
        [few] { $count } pytania na temat: { $tag }
       *[many] { $count } pytań na temat: { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } pytanie z tym tagiem.
        [few] { $count } pytania z tym tagiem.
       *[many] { $count } pytań z tym tagiem.
    }
no-tags-yet = Żadne pytanie nie ma jeszcze tagu.
print-these-answers = Drukuj te odpowiedzi
answer-not-loaded = Nie udało się wczytać tej odpowiedzi.
# How far something is that takes a while.
done-of-all = { $done } z { $all }

## A–Z

all-questions-a-to-z = Wszystkie pytania A–Z
a-to-z-description = Wszystkie pytania według pierwszego znaczącego słowa
a-to-z-lead = Pytania według pierwszego znaczącego słowa: „Co to jest mutex?” znajduje się pod literą M.
letters = Litery

## Search

search-description = Przeszukaj wszystkie pytania i odpowiedzi
# $link and $end are around the words that are a link: markup.
search-needs-script = Wyszukiwanie wymaga JavaScriptu. Każde pytanie znajduje się na { $link }liście wszystkich pytań{ $end }.
search-questions = Szukaj pytań
questions-found = Znalezione pytania
show-more = Pokaż więcej
filter-topic = Temat
filter-level = Poziom
filter-tag = Tag
filter-topic-all = Temat: wszystkie
filter-tag-all = Tag: wszystkie
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: wszystkie
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Początkujący
        [intermediate] Średnio zaawansowany
       *[advanced] Zaawansowany
    }
# Before the heading of a section that was found.
found-section = Sekcja:
# Links to pages that are no questions follow.
pages-found = Strony:
nothing-found = Nic nie znaleziono. Spróbuj użyć mniej słów lub innych słów albo przejrzyj wszystkie pytania.
# $words is what a slip was corrected to.
results-for = wyniki dla „{ $words }”
# Words follow that were left out.
found-without = żadne pytanie nie zawiera wszystkich słów; bez
# Words of the query that a result does not have.
lacks-words = bez { $words }
recent-searches = Ostatnie wyszukiwania
forget-searches = Wyczyść ostatnie wyszukiwania
often-asked = Często zadawane
nearest-questions = Najbliższe pytania
# A link to the forge where the question can be proposed.
ask-question = Zadaj to pytanie
# On a page that a result led to.
found-marked =
    { $count ->
        [one] Zaznaczono { $count } trafienie
        [few] Zaznaczono { $count } trafienia
       *[many] Zaznaczono { $count } trafień
    }
clear-marks = Usuń zaznaczenia
open-as-page = Otwórz jako stronę
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = zamyka wyszukiwanie
search-not-loaded = Nie udało się wczytać wyszukiwania: sprawdź połączenie i wpisz zapytanie ponownie.

## Not found

page-not-found = Nie znaleziono strony
page-not-found-description = Pod tym adresem nie ma strony
page-not-found-lead = Pod tym adresem nie ma strony. Adres pytania nigdy się nie zmienia, więc może brakuje w nim litery.
did-you-mean = Czy chodziło o jedną z tych stron?

## Offline

no-network = Brak sieci
no-network-description = Co można przeczytać bez sieci
no-network-lead = Ta strona nie była jeszcze otwierana na tym urządzeniu, a bez sieci nie można jej pobrać.
no-network-hint = Dzięki przyciskowi „Pobierz do czytania offline” na dole każdej strony cały podręcznik działa bez sieci.
readable-now = Strony, które można teraz przeczytać
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Pobierz do czytania offline ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Dostępny offline
keeping-offline = Pobieranie do czytania offline: { $percent }%
keeping-offline-paused = Pobieranie do czytania offline: wstrzymane
offline-heading = Zachowaj ten podręcznik do czytania offline
offline-text = Wszystkie strony, wyszukiwanie i ćwiczenia będą wtedy działać bez sieci. Cały podręcznik zajmuje na tym urządzeniu { $size }.
offline-text-dated = Wszystkie strony, wyszukiwanie i ćwiczenia będą wtedy działać bez sieci. Cały podręcznik zajmuje na tym urządzeniu { $size }; ostatnia aktualizacja: { $date }.
fetched = Pobrano
is-kept = Podręcznik jest zachowany na tym urządzeniu.
is-fetched = Trwa pobieranie podręcznika.
new-edition-is-fetched = Trwa pobieranie nowego wydania.
is-paused = Wstrzymano.
new-edition-ready = Nowe wydanie jest gotowe.
connection-broke-off = Połączenie zostało przerwane. To, co już pobrano, zostaje, a reszta zostanie pobrana później.
no-space = Na tym urządzeniu nie ma dość miejsca na cały podręcznik.
no-space-for-new-edition = Na tym urządzeniu nie ma dość miejsca na nowe wydanie.
show-new-edition = Pokaż nowe wydanie
pause = Wstrzymaj
go-on = Kontynuuj
close = Zamknij
remove-from-device = Usuń z tego urządzenia
remove-from-device-sure = Usunąć zachowany podręcznik z tego urządzenia?
new-edition-here = Nowe wydanie tego podręcznika jest gotowe.
show-it = Pokaż
later = Później
new-edition-elsewhere = Ten podręcznik ma nowe wydanie.
reload = Odśwież

## Practice: choices

practice-description = Fiszki i próbne rozmowy kwalifikacyjne z pytań tego podręcznika
practice-needs-script = Ćwiczenia wymagają JavaScriptu: skrypt zadaje pytania i zapisuje w przeglądarce to, co już umiesz. Bez niego możesz przejrzeć tematy:
practice-lead = Przeczytaj pytanie, odpowiedz na nie, odsłoń naszą odpowiedź i oceń się. To, co umiesz, wraca rzadko, a to, czego nie umiesz – wkrótce. Wszystko zostaje w tej przeglądarce.
start = Rozpocznij
start-cards =
    { $count ->
        [one] Rozpocznij: { $count } fiszka
        [few] Rozpocznij: { $count } fiszki
       *[many] Rozpocznij: { $count } fiszek
    }
mock-interview = Próbna rozmowa
# A link to the page for interviewers.
interview-someone = Przeprowadź rozmowę
topics-and-levels = Tematy i poziomy
levels = Poziomy
how-often-asked = Jak często pada
asked-nearly-always = prawie zawsze
asked-often = często
asked-rarely = rzadko
nothing-chosen = Brak wyboru oznacza wszystkie.
only-not-mastered = Tylko to, czego jeszcze nie umiem
# Labels of fields for numbers.
how-many-questions = Liczba pytań
# An hour from 0 to 23.
days-begin-at = Dzień zaczyna się o godzinie
clear-filters = Wyczyść filtry
# What was chosen, in a list.
all-topics = wszystkie tematy
topic-count =
    { $count ->
        [one] { $count } temat
        [few] { $count } tematy
       *[many] { $count } tematów
    }
tag-count =
    { $count ->
        [one] { $count } tag
        [few] { $count } tagi
       *[many] { $count } tagów
    }
# $importances is a list of 1 to 3.
chosen-importances = ważność { $importances }
not-mastered = nieopanowane
tags-chosen = wybrano: { $count }
no-question-fits = Żadne pytanie nie pasuje do tego wyboru.
nothing-answered-yet = Żadne pytanie nie ma jeszcze odpowiedzi.

## Practice: progress

progress = Postępy
due-count = { $count } do powtórki
not-practiced-count = jeszcze niećwiczone: { $count }
not-practiced-yet = Jeszcze niećwiczone
learning-count = w trakcie nauki: { $count }
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = w pamięci około { $recalled } z { $practiced }
# Follows that: how many questions there are.
of-all-questions = , łącznie { $all }
# Follows the same as a percentage.
would-recall = Z przećwiczonych pytań ({ $practiced }) pamiętasz prawdopodobnie około { $recalled }. Cały podręcznik ma ich { $all }.
coming-days = Fiszki do powtórki w kolejnych dniach
past-days = Ocenione fiszki
today = dziś
nothing-practiced = Jeszcze nic. Tutaj pojawi się to, co przećwiczysz, według tematów i poziomów.
cards-today =
    { $count ->
        [one] { $count } fiszka dzisiaj
        [few] { $count } fiszki dzisiaj
       *[many] { $count } fiszek dzisiaj
    }
# $count is 2 or more.
days-in-a-row =
    { $count ->
        [one] { $count } dzień z rzędu
       *[many] { $count } dni z rzędu
    }
by-level = Według poziomu
by-topic = Według tematu
list-due = Do powtórki
list-learning = W trakcie nauki
list-mastered = Opanowane
and-more = i jeszcze { $count }
progress-file-heading = Plik z postępami
progress-file-lead = Postępy są przechowywane w tej przeglądarce i nigdzie nie są wysyłane. Plik lub odnośnik przeniesie je na inne urządzenie; plik posłuży też jako kopia zapasowa.
progress-file = Plik z postępami
save-to-file = Zapisz do pliku
load-from-file = Wczytaj z pliku
copy-progress-link = Kopiuj odnośnik
progress-link = Odnośnik z Twoimi postępami
progress-link-about = Odnośnik zawiera Twoje postępy. Otwórz go na innym urządzeniu, aby je tam dodać.
no-progress-link = Twoje postępy nie mieszczą się w odnośniku albo ta przeglądarka nie może go utworzyć. Zapisz je do pliku.
show-progress-code = Pokaż kod QR
progress-code = Kod QR z Twoimi postępami
progress-code-about = Zeskanuj kod innym urządzeniem, aby dodać tam swoje postępy.
no-progress-code = Twoje postępy nie mieszczą się w kodzie QR albo ta przeglądarka nie może go utworzyć. Skopiuj odnośnik lub zapisz je do pliku.
progress-in-link =
    { $count ->
        [one] Ten odnośnik zawiera postępy z { $count } pytania.
       *[many] Ten odnośnik zawiera postępy z { $count } pytań.
    }
load-progress = Dodaj do moich
delete-progress = Usuń moje postępy
delete-progress-sure = Usunąć wszystkie postępy na zawsze?
progress-deleted = Usunięto.
file-foreign = Ten plik nie jest plikiem postępów programu askbook.
file-newer = Ten plik zapisała nowsza wersja programu askbook.
file-unreadable = Nie udało się odczytać tego pliku.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Wczytano: dodano { $added } pytanie, zaktualizowano: { $newer }.
        [few] Wczytano: dodano { $added } pytania, zaktualizowano: { $newer }.
       *[many] Wczytano: dodano { $added } pytań, zaktualizowano: { $newer }.
    }
file-loaded-in-part = Części pliku nie udało się odczytać i została pominięta.
storage-blocked = Ta przeglądarka nie przechowuje niczego dla tej witryny, więc postępy przepadną po zamknięciu strony. Zezwól witrynie na przechowywanie danych albo zapisz postępy do pliku.
storage-full = Pamięć tej przeglądarki jest pełna, więc postępy przepadną po zamknięciu strony. Zwolnij miejsce albo zapisz postępy do pliku.
storage-newer = Twoje postępy zapisała tu nowsza wersja tego podręcznika. Pozostają bez zmian, a to, co teraz robisz, nie jest zapisywane: odśwież stronę.
storage-damaged = Części zapisanych postępów nie udało się odczytać. Została odłożona na bok; używane jest to, co dało się odczytać.
download-kept-aside = Pobierz odłożone dane
drop-kept-aside = Usuń je
kept-aside-dropped = Usunięto odłożone dane.

## Practice: sessions

session = Sesja
card-of-all = Fiszka { $number } z { $all }
question-of-all = Pytanie { $number } z { $all }
undo = Cofnij
end = Zakończ
end-session = Zakończ sesję
end-interview = Zakończ rozmowę
answer = Odpowiedź
key-space = Spacja
show-whole-answer = Pokaż całą odpowiedź
loading = Wczytywanie…
answer-shown = Pokazano odpowiedź
whole-answer-shown = Pokazano całą odpowiedź
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Nie udało się wczytać odpowiedzi. Sprawdź połączenie albo otwórz { $link }jej stronę{ $end }.
questions-not-loaded = Nie udało się wczytać pytań: sprawdź połączenie i spróbuj ponownie.
question-is-gone = Tego pytania nie ma już w podręczniku.
try-again = Spróbuj ponownie
# Buttons that open a box.
type-or-record = Wpisz lub nagraj odpowiedź
your-answer = Twoja odpowiedź
your-answer-hint = Napisz to, co chcesz powiedzieć.
record = Nagraj
recording = Trwa nagrywanie
# $time is written as 4:05.
stop-recording = Zatrzymaj · { $time }
recorded = Nagrano. Nagranie pozostaje na tym urządzeniu, dopóki nie opuścisz tej strony.
on-this-device = To, co wpisujesz i nagrywasz, zostaje na tym urządzeniu.
no-microphone = Mikrofon jest niedostępny. Zezwól tej stronie na jego użycie albo wpisz odpowiedź.
your-recording = Twoje nagranie
delete-recording = Usuń nagranie
recording-deleted = Usunięto nagranie
changed-since-graded =
    { $count ->
        [one] Od Twojej oceny ta odpowiedź zmieniła się w { $count } miejscu.
       *[many] Od Twojej oceny ta odpowiedź zmieniła się w { $count } miejscach.
    }
ask-again-soon = Zapytaj mnie ponownie najpóźniej jutro
nothing-due-yet = Na razie nie ma o co pytać
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } fiszka wróci za
        [few] { $count } fiszki wrócą, pierwsza za
       *[many] { $count } fiszek wróci, pierwsza za
    }
more-cards-meanwhile =
    { $count ->
        [one] Tymczasem jeszcze { $count } fiszka
        [few] Tymczasem jeszcze { $count } fiszki
       *[many] Tymczasem jeszcze { $count } fiszek
    }
finish-until-tomorrow = Zakończ: reszta wróci jutro
practice-weak =
    { $count ->
        [one] Przećwicz słabą fiszkę
        [few] Przećwicz { $count } słabe fiszki
       *[many] Przećwicz { $count } słabych fiszek
    }
# When a card comes back.
due-now = do powtórki teraz
due-tomorrow = jutro
due-in = za { $time }
state-new = nowa
state-due = do powtórki
how-well = Jak dobrze to wiesz?
grade-again = Powtórz
grade-hard = Trudne
grade-good = Dobre
grade-easy = Łatwe
# How many answers had a grade.
again-count = powtórz: { $count }
hard-count = trudne: { $count }
good-count = dobre: { $count }
easy-count = łatwe: { $count }
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } godz.
in-days =
    { $count ->
        [one] { $count } dzień
       *[other] { $count } dni
    }
in-months = { $count } mies.
in-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    }
cards-done =
    { $count ->
        [one] Ukończono { $count } fiszkę
        [few] Ukończono { $count } fiszki
       *[many] Ukończono { $count } fiszek
    }
practice-more = Ćwicz dalej
undo-last-grade = Cofnij ostatnią ocenę
back-to-choices = Wróć do wyboru
finish = Zakończ
next-question = Następne pytanie

## Interview by link

interview = Rozmowa kwalifikacyjna
interview-description = Pytania na rozmowę kwalifikacyjną: odnośnik dla osoby kandydującej i drugi, z arkuszem ocen, dla osoby prowadzącej
interview-needs-script = Rozmowy z odnośnika wymagają JavaScriptu: skrypt wybiera pytania i tworzy odnośniki.
interview-lead = Wybierz pytania i udostępnij dwa odnośniki: jeden pokazuje pytania, drugi dodaje to, co wymienia pełna odpowiedź, pytania pogłębiające i arkusz ocen. Odnośniki zawierają wszystko; nic nie jest nigdzie wysyłane.
choose-for-me = Wybierz pytania za mnie
add-question = Dodaj pytanie: wpisz słowa z niego
move-up = Przenieś wyżej: { $question }
remove-question = Usuń: { $question }
open = Otwórz
candidate-view = Dla osoby kandydującej
candidate-view-about = Same pytania, jedno po drugim.
interviewer-view = Dla osoby prowadzącej
interviewer-view-about = Te same pytania z punktami, pytaniami pogłębiającymi, wyjaśnieniami i arkuszem ocen.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Utworzono { $day } z wydania { $edition } pytań.
other-edition = Ten podręcznik ma wydanie { $edition }: pytania mogły się od tego czasu zmienić.
scorecard =
    { $count ->
        [one] Rozmowa kwalifikacyjna: { $count } pytanie, { $minutes } min
        [few] Rozmowa kwalifikacyjna: { $count } pytania, { $minutes } min
       *[many] Rozmowa kwalifikacyjna: { $count } pytań, { $minutes } min
    }
follow-up-heading = Pytanie pogłębiające
insight = Wyjaśnienie
score-missed = Brak
score-partly = Częściowo
score-good = Dobrze
score-excellent = Świetnie
score-of = Ocena: { $question }
score-so-far = Oceniono { $scored } z { $all }, średnio { $average } na 4
no-score-yet = Zaznaczaj punkty, gdy padną, i oceniaj każdą odpowiedź. Notatki zostają w tej przeglądarce.
notes-on = Notatki: { $question }
overall = Ogólne wrażenie
advice = Rekomendacja
advice-no = Nie
advice-rather-no = Raczej nie
advice-rather-yes = Raczej tak
advice-yes = Tak
start-clock = Uruchom zegar tego pytania
stop-clock = Zatrzymaj zegar tego pytania
not-kept = Ta przeglądarka nie przechowuje niczego dla tej witryny: zapisz raport, zanim opuścisz tę stronę.
report-of-interview = Rozmowa kwalifikacyjna, { $day }

## Mock interview

kind-of-interview = Rodzaj rozmowy
mock-lead = Pytania jedno po drugim, z zegarem. Odpowiadaj na głos, pisz lub nagrywaj; odpowiedzi i ich punkty są na końcu.
preset-screen = Rozmowa wstępna
preset-screen-about = 15 minut, podstawy i to, co pada prawie zawsze
preset-round = Runda backendowa
preset-round-about = 45 minut, różne tematy i poziomy
preset-topic = Jeden temat dogłębnie
preset-topic-about = 20 minut, od podstaw do trudnych pytań
preset-ad = Ogłoszenie o pracę
preset-ad-about = To, o co pytają jego słowa, wyszukane na tym urządzeniu
job-ad = Treść ogłoszenia
ad-hint = Wklej tutaj wymagania. Nie są nigdzie wysyłane.
minutes = Minuty
with-follow-ups = Zadawaj pytania pogłębiające
begin = Rozpocznij
back = Wstecz
skip = Pomiń
skipped = pominięte
follow-up = pytanie pogłębiające
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } z { $share }
interview-paused = Wstrzymano
interview-paused-about = Zegar jest zatrzymany. Możesz zamknąć tę stronę i kontynuować później.
save-report = Zapisz raport
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Próbna rozmowa: { $kind }, { $day }
notes = Notatki
answer-aloud = Odpowiadaj na głos, tak jak na prawdziwej rozmowie. Odpowiedzi są na końcu.
# Times are written as 4:05.
time-left = pozostało { $time }
time-over = przekroczono o { $time }
time-is-up = Czas minął. Nadal możesz kontynuować.
grade-yourself = Porównaj z naszymi odpowiedziami i oceń się: oceniono { $graded } z { $all }.
good-or-easy = Dobre lub łatwe: { $known } z { $all }.
interview-done =
    { $count ->
        [one] { $count } pytanie w { $time } z { $minutes }:00
        [few] { $count } pytania w { $time } z { $minutes }:00
       *[many] { $count } pytań w { $time } z { $minutes }:00
    }
another-interview = Kolejna rozmowa

## The book as one file

contents = Spis treści
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen }, temat: { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Ta odpowiedź online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } w { $topics } temacie
       *[many] { question-count } w { $topics } tematach
    }
# A link to a file that holds them.
all-of-these-answers = Wszystkie te odpowiedzi
markdown-topic = Temat: { $topic }
markdown-level = Poziom: { level }
markdown-importance = Ważność: { $importance } z 3
markdown-updated = Zaktualizowano: { $date }
cover-of = Okładka książki { $book }
cover = Okładka
title-page = Strona tytułowa
landmarks = Punkty orientacyjne
about-this-book = O tej książce
questions = Pytania
untitled = Bez tytułu
facts-importance = ważność { $importance } z 3
# The address of the page follows.
on-the-web = W internecie:
# What a flashcard's link to the question's page is called.
open-page = Otwórz stronę
accessibility = Cały tekst można powiększyć i odsłuchać; nagłówki i spis treści prowadzą do każdego pytania.
