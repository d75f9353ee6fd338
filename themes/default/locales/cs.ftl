### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Přejít k obsahu
topics = Témata
# What a screen reader calls the links in the top bar.
site = Web
all-questions = Všechny otázky
search = Hledat
practice = Procvičování
tags = Štítky
contribute = Přispět
color-theme = Barevný motiv
use-light-colors = Použít světlý motiv
use-dark-colors = Použít tmavý motiv
question-count =
    { $count ->
        [one] { $count } otázka
        [few] { $count } otázky
       *[other] { $count } otázek
    }
a-to-z = A–Z
random-question = Náhodná otázka
feed = Kanál
# A link to the repository.
source = Zdrojový kód
# $askbook is the program's name as a link: markup.
made-with = vytvořeno pomocí { $askbook }
breadcrumb = Drobečková navigace
language = Jazyk
home = Domů
all-topics-link = Všechna témata
# Above the topics that are not open, in the sidebar.
more-topics = Další témata
all-questions-link = Všechny otázky

## Lists in parts
parts-of-list = Části tohoto seznamu
previous-part = Předchozí část
next-part = Další část

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] začátečník
        [intermediate] středně pokročilý
       *[advanced] pokročilý
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] padne téměř vždy
        [2] padá často
       *[1] padá zřídka
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Téměř vždy
        [2] Často
       *[1] Zřídka
    }
any-importance = Vše
# Unfolds it.
short-answer = Stručná odpověď
no-answer-yet = Zatím bez odpovědi.
# What is known about a question that was practiced.
known-due = k zopakování
known-learning = učím se
known-mastered = zvládnuto
mastered-count = zvládnuto: { $count }

## Home page

search-count =
    { $count ->
        [one] Hledat v { $count } otázce
       *[other] Hledat mezi { $count } otázkami
    }
all-tags = Všechny štítky
start-practicing = Začít procvičovat
continue-practicing = Pokračovat: { due-count }
most-asked = Nejčastěji padá
what-is-new = Co je nového

## Paths and pages

paths = Studijní cesty
paths-description = Cesty otázkami, od jednoho tématu k dalšímu
paths-lead = Každá cesta vede otázkami z několika témat ve smysluplném pořadí.
# $path and $question are links: markup.
next-on-path = Další na cestě „{ $path }“: { $question }
last-on-path = Poslední otázka na cestě „{ $path }“
# Beside a box to tick.
read = Přečteno
read-of-all = přečteno { $count } z { $all }
start-path = Začít
continue-path = Pokračovat
# What a screen reader calls the words at the top of every page.
notice = Oznámení

## Topic page

practice-topic = Procvičit toto téma
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Jak se ho učit
about-topic = Jak se učit toto téma
# What a screen reader calls the links beside the list.
this-topic = Toto téma
this-list = Tento seznam
filter-questions = Filtrovat otázky
# Takes every filter away.
all = Vše
all-answers-for-print = Všechny odpovědi na jedné stránce k tisku
these-answers-for-print = Tyto odpovědi na jedné stránce k tisku
edit-introduction = Upravit tento úvod
no-questions-yet = Toto téma zatím nemá žádné otázky.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = Otázky: { $shown } z { $all } ({ $filters })
filtered-importance = důležitost { $importance }

## Print page

print-title = { $topic }: všechny odpovědi
print = Tisk

## Question page

question-description = { $question } – otázka z příručky { $book }
hide-answers = Skrýt odpovědi
show-answer = Zobrazit odpověď
on-this-page = Na této stránce
# Above a list of points.
complete-answer = Úplná odpověď zmiňuje
unanswered = Na tuto otázku zatím nikdo neodpověděl.
not-translated = Tato otázka ještě není přeložená. Zobrazuje se originál.
# On the page of a question whose answer is out of date.
deprecated = Tato odpověď je zastaralá a zůstává jen kvůli odkazům, které na ni vedou.
# $question is a link: markup.
deprecated-replaced = Tato odpověď je zastaralá. Místo ní čtěte: { $question }
draft = Koncept: vidíte jej jen vy a do žádného sestavení se nedostane.
write-answer = Napsat odpověď
copy-link = Kopírovat odkaz
link-copied = Odkaz zkopírován
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Změny od vytvoření tohoto odkazu: { $counts }
changed-parts =
    { $count ->
        [one] změněna { $count } část
        [few] změněny { $count } části
       *[other] změněno { $count } částí
    }
new-parts = nové: { $count }
gone-parts = odebrané: { $count }
show-changes = Zobrazit změny
# Labels of the parts.
is-changed = změněno
is-new = nové
edit-page = Upravit tuto stránku
report-problem = Nahlásit problém
view-as-markdown = Zobrazit jako Markdown
# $date is a day, as markup or text.
updated = Aktualizováno: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Ověřeno: { $tools } ({ $date })
checked-on = Ověřeno: { $date }
# $names is a list of people.
written-by = Autoři: { $names }
related-questions = Související otázky
# $tags is a list of names.
also-about = společné štítky: { $tags }
questions-of-topic = Otázky tohoto tématu
previous = Předchozí
next = Další
new-address = Tato stránka má novou adresu

## Answers

link-to = Odkaz na „{ $name }“
# Boxes of a task list.
task-done = hotovo
task-open = zbývá udělat
# Stands for a picture that is elsewhere and has no text.
image = obrázek
larger = Zvětšit
table = Tabulka
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Vývojový diagram
drawing-state = Stavový diagram
drawing-sequence = Sekvenční diagram
drawing-history = Commity
drawing-timeline = Časová osa
drawing-schedule = Harmonogram
drawing-packet = Rozložení bitů
drawing-blocks = Blokové schéma
drawing-leads = { $from } vede k: { $to }.
drawing-says = Od: { $from }, komu: { $to }. { $words }.
drawing-lost = Od: { $from }, komu: { $to }, nedorazí. { $words }.
drawing-note = Poznámka ({ $about }): { $words }.
drawing-joined = Propojeno: { $from } a { $to }.
drawing-joined-by = Propojeno: { $from } a { $to }. { $words }.
drawing-holds = { $group } obsahuje: { $members }.
drawing-begins = Začátek: { $state }.
drawing-ends = Možný konec: { $from }.
drawing-ends-by = Konec po: { $from }. { $words }.
drawing-loop = Opakovaně:
drawing-loop-of = Opakovaně, { $words }:
drawing-if = Případ { $words }:
drawing-else = Jinak:
drawing-else-if = Jinak, { $words }:
drawing-optional = Pokud { $words }:
drawing-parallel = Souběžně:
drawing-parallel-of = Souběžně, { $words }:
drawing-and-also = Zároveň:
drawing-and-also-of = Zároveň, { $words }:
drawing-critical = Bez přerušení, { $words }:
drawing-break = Zde to končí, { $words }:
drawing-end-of-part = Poté:
drawing-commit = Commit { $name } ve větvi { $branch }.
drawing-commit-tagged = Commit { $name } ve větvi { $branch } se štítkem { $tag }.
drawing-branch = Větev { $name } vychází z { $from }.
drawing-merge = Větev { $name } se slučuje do { $into }.
drawing-merge-tagged = Větev { $name } se slučuje do { $into }, štítek { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: od { $from } do { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bity { $first } až { $last }: { $name }.
drawing-row = V řadě: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } a { $last }
footnote = Poznámka pod čarou { $number }
footnotes = Poznámky pod čarou
back-to-text = Zpět do textu
back-to-place = Zpět na místo { $number } v textu
tabs = Varianty
all-lines =
    { $count ->
        [one] Zobrazit { $count } řádek
        [few] Zobrazit všechny { $count } řádky
       *[other] Zobrazit všech { $count } řádků
    }
callout-note = Poznámka
callout-tip = Tip
callout-important = Důležité
callout-warning = Varování
callout-caution = Pozor
copy = Kopírovat
copied = Zkopírováno
press-to-copy = Stiskněte Ctrl+C

## Tags

tags-description = Všechny štítky s počtem jejich otázek
tag-title = Štítek: { $tag }
tag-description =
    { $count ->
        [one] { $count } otázka na téma { $tag }
        [few] { $count } otázky na téma { $tag }
       *[other] { $count } otázek na téma { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } otázka s tímto štítkem.
        [few] { $count } otázky s tímto štítkem.
       *[other] { $count } otázek s tímto štítkem.
    }
no-tags-yet = Žádná otázka zatím nemá štítek.
print-these-answers = Vytisknout tyto odpovědi
answer-not-loaded = Tuto odpověď se nepodařilo načíst.
# How far something is that takes a while.
done-of-all = { $done } z { $all }

## A–Z

all-questions-a-to-z = Všechny otázky A–Z
a-to-z-description = Všechny otázky podle prvního významového slova
a-to-z-lead = Otázky podle prvního významového slova: „Co je to mutex?“ najdete pod písmenem M.
letters = Písmena

## Search

search-description = Hledání ve všech otázkách a odpovědích
# $link and $end are around the words that are a link: markup.
search-needs-script = Hledání vyžaduje JavaScript. Každá otázka je v { $link }seznamu všech otázek{ $end }.
search-questions = Hledat otázky
questions-found = Nalezené otázky
show-more = Zobrazit více
filter-topic = Téma
filter-level = Úroveň
filter-tag = Štítek
filter-topic-all = Téma: vše
filter-tag-all = Štítek: vše
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: vše
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Začátečník
        [intermediate] Středně pokročilý
       *[advanced] Pokročilý
    }
# Before the heading of a section that was found.
found-section = Oddíl:
# Links to pages that are no questions follow.
pages-found = Stránky:
nothing-found = Nic nenalezeno. Zkuste méně slov nebo jiná slova, případně projděte všechny otázky.
# $words is what a slip was corrected to.
results-for = výsledky pro „{ $words }“
# Words follow that were left out.
found-without = žádná otázka neobsahuje všechna slova; bez
# Words of the query that a result does not have.
lacks-words = bez { $words }
recent-searches = Nedávná hledání
forget-searches = Vymazat nedávná hledání
often-asked = Často padá
nearest-questions = Nejbližší otázky
# A link to the forge where the question can be proposed.
ask-question = Položit tuto otázku
# On a page that a result led to.
found-marked =
    { $count ->
        [one] Zvýrazněn { $count } výskyt
        [few] Zvýrazněny { $count } výskyty
       *[other] Zvýrazněno { $count } výskytů
    }
clear-marks = Zrušit zvýraznění
open-as-page = Otevřít jako stránku
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = zavře hledání
search-not-loaded = Hledání se nepodařilo načíst: zkontrolujte připojení a zadejte dotaz znovu.

## Not found

page-not-found = Stránka nenalezena
page-not-found-description = Na této adrese není žádná stránka
page-not-found-lead = Na této adrese není žádná stránka. Adresa otázky se nikdy nemění, takže možná chybí písmeno.
did-you-mean = Mysleli jste některou z těchto?

## Offline

no-network = Bez připojení
no-network-description = Co lze číst bez připojení
no-network-lead = Tato stránka na tomto zařízení ještě nebyla otevřena a bez připojení ji nelze načíst.
no-network-hint = S tlačítkem „Stáhnout ke čtení offline“ dole na každé stránce funguje celá příručka bez připojení.
readable-now = Stránky, které teď můžete číst
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Stáhnout ke čtení offline ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Dostupné offline
keeping-offline = Stahuje se ke čtení offline: { $percent } %
keeping-offline-paused = Stahování ke čtení offline: pozastaveno
offline-heading = Uložit tuto příručku ke čtení offline
offline-text = Všechny stránky, hledání i procvičování pak budou fungovat bez připojení. Celá příručka na tomto zařízení zabere { $size }.
offline-text-dated = Všechny stránky, hledání i procvičování pak budou fungovat bez připojení. Celá příručka na tomto zařízení zabere { $size }; poslední aktualizace: { $date }.
fetched = Staženo
is-kept = Příručka je uložena na tomto zařízení.
is-fetched = Příručka se stahuje.
new-edition-is-fetched = Stahuje se nové vydání.
is-paused = Pozastaveno.
new-edition-ready = Nové vydání je připraveno.
connection-broke-off = Připojení se přerušilo. Co je staženo, zůstane a zbytek se stáhne později.
no-space = Na tomto zařízení není dost místa pro celou příručku.
no-space-for-new-edition = Na tomto zařízení není dost místa pro nové vydání.
show-new-edition = Zobrazit nové vydání
pause = Pozastavit
go-on = Pokračovat
close = Zavřít
remove-from-device = Odebrat z tohoto zařízení
remove-from-device-sure = Odebrat uloženou příručku z tohoto zařízení?
new-edition-here = Nové vydání této příručky je připraveno.
show-it = Zobrazit
later = Později
new-edition-elsewhere = Tato příručka má nové vydání.
reload = Obnovit

## Practice: choices

practice-description = Kartičky a zkušební pohovory z otázek této příručky
practice-needs-script = Procvičování vyžaduje JavaScript: skript klade otázky a ukládá do prohlížeče, co umíte. Bez něj můžete procházet témata:
practice-lead = Přečtěte si otázku, odpovězte na ni, odkryjte naši odpověď a ohodnoťte se. Co umíte, vrací se zřídka, co neumíte, vrátí se brzy. Vše zůstává v tomto prohlížeči.
start = Začít
start-cards =
    { $count ->
        [one] Začít: { $count } kartička
        [few] Začít: { $count } kartičky
       *[other] Začít: { $count } kartiček
    }
mock-interview = Zkušební pohovor
# A link to the page for interviewers.
interview-someone = Vést pohovor
topics-and-levels = Témata a úrovně
levels = Úrovně
how-often-asked = Jak často padá
asked-nearly-always = téměř vždy
asked-often = často
asked-rarely = zřídka
nothing-chosen = Když nic nevyberete, platí vše.
only-not-mastered = Jen to, co ještě neumím
# Labels of fields for numbers.
how-many-questions = Počet otázek
# An hour from 0 to 23.
days-begin-at = Den začíná v (hodin)
clear-filters = Vymazat filtry
# What was chosen, in a list.
all-topics = všechna témata
topic-count =
    { $count ->
        [one] { $count } téma
        [few] { $count } témata
       *[other] { $count } témat
    }
tag-count =
    { $count ->
        [one] { $count } štítek
        [few] { $count } štítky
       *[other] { $count } štítků
    }
# $importances is a list of 1 to 3.
chosen-importances = důležitost { $importances }
not-mastered = nezvládnuto
tags-chosen = vybráno: { $count }
no-question-fits = Tomuto výběru neodpovídá žádná otázka.
nothing-answered-yet = Žádná otázka zatím nemá odpověď.

## Practice: progress

progress = Pokrok
due-count = { $count } k zopakování
not-practiced-count = zatím neprocvičeno: { $count }
not-practiced-yet = Zatím neprocvičeno
learning-count = učím se: { $count }
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = v paměti asi { $recalled } z { $practiced }
# Follows that: how many questions there are.
of-all-questions = , celkem { $all }
# Follows the same as a percentage.
would-recall = Z procvičených otázek ({ $practiced }) byste si pravděpodobně vybavili asi { $recalled }. Celá příručka jich má { $all }.
coming-days = Kartičky k zopakování v příštích dnech
past-days = Ohodnocené kartičky
today = dnes
nothing-practiced = Zatím nic. Zde se podle témat a úrovní objeví, co jste procvičili.
cards-today =
    { $count ->
        [one] { $count } kartička dnes
        [few] { $count } kartičky dnes
       *[other] { $count } kartiček dnes
    }
# $count is 2 or more.
days-in-a-row =
    { $count ->
        [one] { $count } den v řadě
        [few] { $count } dny v řadě
       *[other] { $count } dní v řadě
    }
by-level = Podle úrovně
by-topic = Podle tématu
list-due = K zopakování
list-learning = Učím se
list-mastered = Zvládnuto
and-more = a další: { $count }
progress-file-heading = Soubor s vaším pokrokem
progress-file-lead = Pokrok zůstává v tomto prohlížeči a nikam se neposílá. Na jiné zařízení ho přenese soubor nebo odkaz; soubor zároveň slouží jako záloha.
progress-file = Soubor s pokrokem
save-to-file = Uložit do souboru
load-from-file = Načíst ze souboru
copy-progress-link = Kopírovat odkaz
progress-link = Odkaz s vaším pokrokem
progress-link-about = Odkaz obsahuje váš pokrok. Otevřete jej na jiném zařízení, a pokrok se tam přidá.
no-progress-link = Váš pokrok se do odkazu nevejde, nebo jej tento prohlížeč neumí vytvořit. Uložte pokrok do souboru.
show-progress-code = Zobrazit QR kód
progress-code = QR kód s vaším pokrokem
progress-code-about = Naskenujte kód jiným zařízením, a pokrok se tam přidá.
no-progress-code = Váš pokrok se do QR kódu nevejde, nebo jej tento prohlížeč neumí vytvořit. Zkopírujte odkaz nebo uložte pokrok do souboru.
progress-in-link =
    { $count ->
        [one] Tento odkaz obsahuje pokrok u { $count } otázky.
       *[other] Tento odkaz obsahuje pokrok u { $count } otázek.
    }
load-progress = Přidat k mému
delete-progress = Smazat můj pokrok
delete-progress-sure = Natrvalo smazat veškerý pokrok?
progress-deleted = Smazáno.
file-foreign = Tento soubor není soubor s pokrokem programu askbook.
file-newer = Tento soubor zapsala novější verze programu askbook.
file-unreadable = Tento soubor se nepodařilo přečíst.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Načteno: přidána { $added } otázka, aktualizováno: { $newer }.
        [few] Načteno: přidány { $added } otázky, aktualizováno: { $newer }.
       *[other] Načteno: přidáno { $added } otázek, aktualizováno: { $newer }.
    }
file-loaded-in-part = Část souboru se nepodařilo přečíst a byla vynechána.
storage-blocked = Tento prohlížeč pro tento web nic neukládá, takže váš pokrok vydrží jen do zavření této stránky. Povolte webu ukládání dat, nebo uložte pokrok do souboru.
storage-full = Úložiště tohoto prohlížeče je plné, takže váš pokrok vydrží jen do zavření této stránky. Uvolněte místo, nebo uložte pokrok do souboru.
storage-newer = Váš pokrok zde zapsala novější verze této příručky. Zůstane, jak je, a co teď děláte, se neukládá: obnovte stránku.
storage-damaged = Část uloženého pokroku se nepodařilo přečíst. Je odložena stranou; co bylo čitelné, se používá.
download-kept-aside = Stáhnout odložená data
drop-kept-aside = Zahodit je
kept-aside-dropped = Zahozeno.

## Practice: sessions

session = Lekce
card-of-all = Kartička { $number } z { $all }
question-of-all = Otázka { $number } z { $all }
undo = Zpět
end = Ukončit
end-session = Ukončit lekci
end-interview = Ukončit pohovor
answer = Odpověď
key-space = Mezerník
show-whole-answer = Zobrazit celou odpověď
loading = Načítání…
answer-shown = Odpověď zobrazena
whole-answer-shown = Celá odpověď zobrazena
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Odpověď se nepodařilo načíst. Zkontrolujte připojení, nebo otevřete { $link }její stránku{ $end }.
questions-not-loaded = Otázky se nepodařilo načíst: zkontrolujte připojení a zkuste to znovu.
question-is-gone = Tato otázka už v příručce není.
try-again = Zkusit znovu
# Buttons that open a box.
type-or-record = Napsat nebo nahrát odpověď
your-answer = Vaše odpověď
your-answer-hint = Napište, co byste řekli.
record = Nahrát
recording = Nahrává se
# $time is written as 4:05.
stop-recording = Zastavit · { $time }
recorded = Nahráno. Nahrávka zůstane na tomto zařízení, dokud neopustíte tuto stránku.
on-this-device = Co napíšete a nahrajete, zůstává na tomto zařízení.
no-microphone = Mikrofon není k dispozici. Povolte této stránce jeho použití, nebo odpověď napište.
your-recording = Vaše nahrávka
delete-recording = Smazat nahrávku
recording-deleted = Nahrávka smazána
changed-since-graded =
    { $count ->
        [one] Od vašeho hodnocení se tato odpověď změnila na { $count } místě.
       *[other] Od vašeho hodnocení se tato odpověď změnila na { $count } místech.
    }
ask-again-soon = Zeptat se znovu nejpozději zítra
nothing-due-yet = Na chvíli není na co se ptát
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } kartička se vrátí za
        [few] { $count } kartičky se vrátí, první za
       *[other] { $count } kartiček se vrátí, první za
    }
more-cards-meanwhile =
    { $count ->
        [one] Mezitím ještě { $count } kartička
        [few] Mezitím ještě { $count } kartičky
       *[other] Mezitím ještě { $count } kartiček
    }
finish-until-tomorrow = Skončit: zbytek se vrátí zítra
practice-weak =
    { $count ->
        [one] Procvičit teď slabou kartičku
        [few] Procvičit teď { $count } slabé kartičky
       *[other] Procvičit teď { $count } slabých kartiček
    }
# When a card comes back.
due-now = k zopakování teď
due-tomorrow = zítra
due-in = za { $time }
state-new = nová
state-due = k zopakování
how-well = Jak dobře jste to věděli?
grade-again = Znovu
grade-hard = Těžké
grade-good = Dobré
grade-easy = Snadné
# How many answers had a grade.
again-count = znovu: { $count }
hard-count = těžké: { $count }
good-count = dobré: { $count }
easy-count = snadné: { $count }
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } h
in-days = { $count } d
in-months = { $count } měs.
in-years = { $count } r.
cards-done =
    { $count ->
        [one] Hotovo: { $count } kartička
        [few] Hotovo: { $count } kartičky
       *[other] Hotovo: { $count } kartiček
    }
practice-more = Procvičovat dál
undo-last-grade = Vrátit poslední hodnocení
back-to-choices = Zpět k výběru
finish = Dokončit
next-question = Další otázka

## Interview by link

interview = Pohovor
interview-description = Otázky k pohovoru: odkaz pro kandidáta a odkaz s hodnoticím listem pro tazatele
interview-needs-script = Pohovory přes odkaz vyžadují JavaScript: skript vybírá otázky a vytváří odkazy.
interview-lead = Vyberte otázky a sdílejte dva odkazy: jeden zobrazí otázky, druhý k nim přidá, co zmiňuje úplná odpověď, doplňující otázky a hodnoticí list. Vše je přímo v odkazech; nic se nikam neposílá.
choose-for-me = Vybrat otázky za mě
add-question = Přidat otázku: napište slova z ní
move-up = Posunout nahoru: { $question }
remove-question = Odebrat: { $question }
open = Otevřít
candidate-view = Pro kandidáta
candidate-view-about = Jen otázky, jedna po druhé.
interviewer-view = Pro tazatele
interviewer-view-about = Tytéž otázky s body, doplňujícími otázkami, postřehy a hodnoticím listem.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Vytvořeno { $day } z vydání { $edition } otázek.
other-edition = Tato příručka má vydání { $edition }: otázky se mezitím mohly změnit.
scorecard =
    { $count ->
        [one] Pohovor: { $count } otázka, { $minutes } min
        [few] Pohovor: { $count } otázky, { $minutes } min
       *[other] Pohovor: { $count } otázek, { $minutes } min
    }
follow-up-heading = Doplňující otázka
insight = Postřeh
score-missed = Nezodpovězeno
score-partly = Částečně
score-good = Dobře
score-excellent = Výborně
score-of = Hodnocení: { $question }
score-so-far = Ohodnoceno { $scored } z { $all }, průměr { $average } ze 4
no-score-yet = Zaškrtávejte body, jakmile zazní, a ohodnoťte každou odpověď. Poznámky zůstávají v tomto prohlížeči.
notes-on = Poznámky: { $question }
overall = Celkový dojem
advice = Doporučení
advice-no = Ne
advice-rather-no = Spíše ne
advice-rather-yes = Spíše ano
advice-yes = Ano
start-clock = Spustit hodiny této otázky
stop-clock = Zastavit hodiny této otázky
not-kept = Tento prohlížeč pro tento web nic neukládá: uložte zprávu, než tuto stránku opustíte.
report-of-interview = Pohovor, { $day }

## Mock interview

kind-of-interview = Druh pohovoru
mock-lead = Otázky jedna po druhé, s hodinami. Odpovídejte nahlas, pište nebo nahrávejte; odpovědi a jejich body přijdou na konci.
preset-screen = Vstupní pohovor
preset-screen-about = 15 minut, základy a co padne téměř vždy
preset-round = Backendové kolo
preset-round-about = 45 minut napříč tématy a úrovněmi
preset-topic = Jedno téma do hloubky
preset-topic-about = 20 minut, od základů po těžké otázky
preset-ad = Pracovní inzerát
preset-ad-about = Na co se ptají jeho slova, vyhledáno na tomto zařízení
job-ad = Text inzerátu
ad-hint = Vložte sem požadavky. Nikam se neposílají.
minutes = Minuty
with-follow-ups = Klást doplňující otázky
begin = Začít
back = Zpět
skip = Přeskočit
skipped = přeskočeno
follow-up = doplňující otázka
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } z { $share }
interview-paused = Pozastaveno
interview-paused-about = Hodiny stojí. Tuto stránku můžete zavřít a pokračovat později.
save-report = Uložit zprávu
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Zkušební pohovor: { $kind }, { $day }
notes = Poznámky
answer-aloud = Odpovídejte nahlas jako při skutečném pohovoru. Odpovědi přijdou na konci.
# Times are written as 4:05.
time-left = zbývá { $time }
time-over = překročeno o { $time }
time-is-up = Čas vypršel. Můžete ale pokračovat.
grade-yourself = Porovnejte s našimi odpověďmi a ohodnoťte se: ohodnoceno { $graded } z { $all }.
good-or-easy = Dobré nebo snadné: { $known } z { $all }.
interview-done =
    { $count ->
        [one] { $count } otázka za { $time } z { $minutes }:00
        [few] { $count } otázky za { $time } z { $minutes }:00
       *[other] { $count } otázek za { $time } z { $minutes }:00
    }
another-interview = Další pohovor

## The book as one file

contents = Obsah
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen }, téma: { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Tato odpověď online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { question-count } · { $topics ->
        [one] { $topics } téma
        [few] { $topics } témata
       *[other] { $topics } témat
    }
# A link to a file that holds them.
all-of-these-answers = Všechny tyto odpovědi
markdown-topic = Téma: { $topic }
markdown-level = Úroveň: { level }
markdown-importance = Důležitost: { $importance } ze 3
markdown-updated = Aktualizováno: { $date }
cover-of = Obálka knihy { $book }
cover = Obálka
title-page = Titulní strana
landmarks = Orientační body
about-this-book = O této knize
questions = Otázky
untitled = Bez názvu
facts-importance = důležitost { $importance } ze 3
# The address of the page follows.
on-the-web = Na webu:
# What a flashcard's link to the question's page is called.
open-page = Otevřít stránku
accessibility = Veškerý text lze zvětšit a předčítat nahlas; nadpisy a obsah vedou ke každé otázce.
