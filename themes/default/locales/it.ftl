## Every page

skip-to-content = Vai al contenuto
topics = Argomenti
# What a screen reader calls the links in the top bar.
site = Sito
all-questions = Tutte le domande
search = Cerca
practice = Esercitazione
tags = Tag
contribute = Contribuisci
color-theme = Tema colori
use-light-colors = Usa i colori chiari
use-dark-colors = Usa i colori scuri
question-count =
    { $count ->
        [one] { $count } domanda
       *[other] { $count } domande
    }
a-to-z = A–Z
random-question = Domanda casuale
feed = Feed
# A link to the repository.
source = Codice sorgente
# $askbook is the program's name as a link: markup.
made-with = creato con { $askbook }
breadcrumb = Percorso di navigazione
language = Lingua
home = Home
all-topics-link = Tutti gli argomenti
# Above the topics that are not open, in the sidebar.
more-topics = Altri argomenti
all-questions-link = Tutte le domande

## Lists in parts
parts-of-list = Parti di questo elenco
previous-part = Parte precedente
next-part = Parte successiva

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] principiante
        [intermediate] intermedio
       *[advanced] avanzato
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] chiesta quasi sempre
        [2] chiesta spesso
       *[1] chiesta raramente
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Quasi sempre
        [2] Spesso
       *[1] Raramente
    }
any-importance = Qualsiasi
# Unfolds it.
short-answer = Risposta breve
no-answer-yet = Ancora nessuna risposta.
# What is known about a question that was practiced.
known-due = da ripassare
known-learning = in apprendimento
known-mastered = padroneggiata
mastered-count =
    { $count ->
        [one] { $count } padroneggiata
       *[other] { $count } padroneggiate
    }

## Home page

search-count =
    { $count ->
        [one] Cerca in { $count } domanda
       *[other] Cerca in { $count } domande
    }
all-tags = Tutti i tag
start-practicing = Inizia a esercitarti
continue-practicing = Continua: { due-count }
most-asked = Domande più frequenti
what-is-new = Novità

## Paths and pages

paths = Percorsi di apprendimento
paths-description = Itinerari tra le domande, da un argomento all’altro
paths-lead = Ogni percorso attraversa le domande di più argomenti in un ordine sensato.
# $path and $question are links: markup.
next-on-path = Prossima nel percorso “{ $path }”: { $question }
last-on-path = L’ultima domanda del percorso “{ $path }”
# Beside a box to tick.
read = Letta
read-of-all =
    { $count ->
        [one] { $count } letta su { $all }
       *[other] { $count } lette su { $all }
    }
start-path = Inizia
continue-path = Continua
# What a screen reader calls the words at the top of every page.
notice = Avviso

## Topic page

practice-topic = Esercitati su questo argomento
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Come studiarlo
about-topic = Come studiare questo argomento
# What a screen reader calls the links beside the list.
this-topic = Questo argomento
this-list = Questo elenco
filter-questions = Filtra le domande
# Takes every filter away.
all = Tutte
all-answers-for-print = Tutte le risposte in una pagina, per la stampa
these-answers-for-print = Queste risposte in una pagina, per la stampa
edit-introduction = Modifica questa introduzione
no-questions-yet = Questo argomento non ha ancora domande.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } di { $all } domande: { $filters }
filtered-importance = importanza { $importance }

## Print page

print-title = { $topic }: tutte le risposte
print = Stampa

## Question page

question-description = { $question } — una domanda di { $book }
hide-answers = Nascondi le risposte
show-answer = Mostra la risposta
on-this-page = In questa pagina
# Above a list of points.
complete-answer = Una risposta completa menziona
unanswered = Nessuno ha ancora risposto a questa domanda.
not-translated = Questa domanda non è ancora stata tradotta. Questo è l’originale.
# On the page of a question whose answer is out of date.
deprecated = Questa risposta non è più aggiornata ed è conservata per i link esistenti.
# $question is a link: markup.
deprecated-replaced = Questa risposta non è più aggiornata. Leggi invece: { $question }
draft = Bozza: è visibile solo a te ed esclusa da ogni build.
write-answer = Scrivi la risposta
copy-link = Copia link
link-copied = Link copiato
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Modifiche da quando è stato creato questo link: { $counts }
changed-parts =
    { $count ->
        [one] { $count } parte modificata
       *[other] { $count } parti modificate
    }
new-parts =
    { $count ->
        [one] { $count } nuova
       *[other] { $count } nuove
    }
gone-parts =
    { $count ->
        [one] { $count } rimossa
       *[other] { $count } rimosse
    }
show-changes = Mostra le modifiche
# Labels of the parts.
is-changed = modificato
is-new = nuovo
edit-page = Modifica questa pagina
report-problem = Segnala un problema
view-as-markdown = Visualizza come Markdown
# $date is a day, as markup or text.
updated = Aggiornato in data { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Verificato con { $tools } in data { $date }
checked-on = Verificato in data { $date }
# $names is a list of people.
written-by = Scritto da { $names }
related-questions = Domande correlate
# $tags is a list of names.
also-about = anche su { $tags }
questions-of-topic = Domande di questo argomento
previous = Precedente
next = Successiva
new-address = Questa pagina ha un nuovo indirizzo

## Answers

link-to = Link a “{ $name }”
# Boxes of a task list.
task-done = fatto
task-open = da fare
# Stands for a picture that is elsewhere and has no text.
image = immagine
larger = Ingrandisci
table = Tabella
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Diagramma di flusso
drawing-state = Diagramma degli stati
drawing-sequence = Diagramma di sequenza
drawing-history = Cronologia dei commit
drawing-timeline = Cronologia
drawing-schedule = Pianificazione
drawing-packet = Disposizione dei bit
drawing-blocks = Schema a blocchi
drawing-leads = { $from } porta a { $to }.
drawing-says = Da { $from } a { $to }: { $words }.
drawing-lost = Da { $from } a { $to }, senza arrivare: { $words }.
drawing-note = Nota su { $about }: { $words }.
drawing-joined = { $from } è collegato a { $to }.
drawing-joined-by = { $from } è collegato a { $to }: { $words }.
drawing-holds = { $group } contiene { $members }.
drawing-begins = Inizia con { $state }.
drawing-ends = Può terminare con { $from }.
drawing-ends-by = Termina dopo { $from }: { $words }.
drawing-loop = Ripetutamente:
drawing-loop-of = Ripetutamente, { $words }:
drawing-if = Caso { $words }:
drawing-else = Altrimenti:
drawing-else-if = Altrimenti, { $words }:
drawing-optional = Se { $words }:
drawing-parallel = In parallelo:
drawing-parallel-of = In parallelo, { $words }:
drawing-and-also = Allo stesso tempo:
drawing-and-also-of = Allo stesso tempo, { $words }:
drawing-critical = Senza interruzioni, { $words }:
drawing-break = Termina qui, { $words }:
drawing-end-of-part = Dopodiché:
drawing-commit = Commit { $name } su { $branch }.
drawing-commit-tagged = Commit { $name } su { $branch }, con tag { $tag }.
drawing-branch = Il branch { $name } parte da { $from }.
drawing-merge = Merge di { $name } in { $into }.
drawing-merge-tagged = Merge di { $name } in { $into }, con tag { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: da { $from } a { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bit da { $first } a { $last }: { $name }.
drawing-row = Su una riga: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } e { $last }
footnote = Nota { $number }
footnotes = Note
back-to-text = Torna al testo
back-to-place = Torna al punto { $number } del testo
tabs = Varianti
all-lines = Mostra tutte le { $count } righe
callout-note = Nota
callout-tip = Suggerimento
callout-important = Importante
callout-warning = Avviso
callout-caution = Attenzione
copy = Copia
copied = Copiato
press-to-copy = Premi Ctrl+C

## Tags

tags-description = Tutti i tag con il numero di domande
tag-title = Tag: { $tag }
tag-description =
    { $count ->
        [one] { $count } domanda su { $tag }
       *[other] { $count } domande su { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } domanda con questo tag.
       *[other] { $count } domande con questo tag.
    }
no-tags-yet = Nessuna domanda ha ancora un tag.
print-these-answers = Stampa queste risposte
answer-not-loaded = Impossibile caricare questa risposta.
# How far something is that takes a while.
done-of-all = { $done } di { $all }

## A–Z

all-questions-a-to-z = Tutte le domande dalla A alla Z
a-to-z-description = Tutte le domande, in base alla prima parola significativa
a-to-z-lead = Domande in base alla prima parola significativa: “Che cos’è un mutex?” si trova sotto la M.
letters = Lettere

## Search

search-description = Cerca in tutte le domande e le risposte
# $link and $end are around the words that are a link: markup.
search-needs-script = La ricerca richiede JavaScript. Tutte le domande sono nell’{ $link }elenco delle domande{ $end }.
search-questions = Cerca domande
questions-found = Domande trovate
show-more = Mostra altro
filter-topic = Argomento
filter-level = Livello
filter-tag = Tag
filter-topic-all = Argomento: tutti
filter-tag-all = Tag: tutti
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: tutto
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Principiante
        [intermediate] Intermedio
       *[advanced] Avanzato
    }
# Before the heading of a section that was found.
found-section = Sezione:
# Links to pages that are no questions follow.
pages-found = Pagine:
nothing-found = Nessun risultato. Prova con meno parole o con parole diverse, oppure consulta tutte le domande.
# $words is what a slip was corrected to.
results-for = risultati per “{ $words }”
# Words follow that were left out.
found-without = nessuna domanda contiene tutte le parole; senza
# Words of the query that a result does not have.
lacks-words = senza { $words }
recent-searches = Ricerche recenti
forget-searches = Cancella ricerche recenti
often-asked = Domande frequenti
nearest-questions = Domande più vicine
# A link to the forge where the question can be proposed.
ask-question = Proponi questa domanda
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } corrispondenza evidenziata
       *[other] { $count } corrispondenze evidenziate
    }
clear-marks = Rimuovi evidenziazione
open-as-page = Apri come pagina
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = chiude la ricerca
search-not-loaded = Impossibile caricare la ricerca: controlla la connessione e digita di nuovo.

## Not found

page-not-found = Pagina non trovata
page-not-found-description = A questo indirizzo non c’è nessuna pagina
page-not-found-lead = A questo indirizzo non c’è nessuna pagina. L’indirizzo di una domanda non cambia mai, quindi forse manca una lettera.
did-you-mean = Forse cercavi una di queste?

## Offline

no-network = Nessuna connessione
no-network-description = Cosa si può leggere senza connessione
no-network-lead = Questa pagina non è mai stata aperta su questo dispositivo e non c’è connessione per scaricarla.
no-network-hint = Con “Scarica per l’uso offline”, in fondo a ogni pagina, l’intero manuale funziona senza connessione.
readable-now = Pagine che puoi leggere ora
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Scarica per l’uso offline ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Disponibile offline
keeping-offline = Salvataggio per l’uso offline: { $percent }%
keeping-offline-paused = Salvataggio per l’uso offline: in pausa
offline-heading = Salva questo manuale per l’uso offline
offline-text = Tutte le pagine, la ricerca e l’esercitazione funzioneranno senza connessione. L’intero manuale occupa { $size } su questo dispositivo.
offline-text-dated = Tutte le pagine, la ricerca e l’esercitazione funzioneranno senza connessione. L’intero manuale occupa { $size } su questo dispositivo; ultimo aggiornamento: { $date }.
fetched = Scaricato
is-kept = È salvato su questo dispositivo.
is-fetched = Download del manuale in corso.
new-edition-is-fetched = Download di una nuova edizione in corso.
is-paused = In pausa.
new-edition-ready = Una nuova edizione è pronta.
connection-broke-off = La connessione si è interrotta. Ciò che è stato scaricato resta, il resto seguirà.
no-space = Su questo dispositivo non c’è spazio sufficiente per l’intero manuale.
no-space-for-new-edition = Su questo dispositivo non c’è spazio sufficiente per la nuova edizione.
show-new-edition = Mostra la nuova edizione
pause = Metti in pausa
go-on = Riprendi
close = Chiudi
remove-from-device = Rimuovi da questo dispositivo
remove-from-device-sure = Rimuovere il manuale salvato da questo dispositivo?
new-edition-here = Una nuova edizione di questo manuale è pronta.
show-it = Mostra
later = Più tardi
new-edition-elsewhere = Questo manuale ha una nuova edizione.
reload = Ricarica

## Practice: choices

practice-description = Schede e colloqui simulati con le domande di questo manuale
practice-needs-script = L’esercitazione richiede JavaScript: uno script pone le domande e conserva ciò che sai nel browser. Senza, puoi scorrere gli argomenti:
practice-lead = Leggi una domanda, rispondi, scopri la nostra risposta e valutati. Ciò che sai torna di rado, ciò che non sai torna presto. Tutto resta in questo browser.
start = Inizia
start-cards =
    { $count ->
        [one] Inizia { $count } scheda
       *[other] Inizia { $count } schede
    }
mock-interview = Colloquio simulato
# A link to the page for interviewers.
interview-someone = Conduci un colloquio
topics-and-levels = Argomenti e livelli
levels = Livelli
how-often-asked = Frequenza con cui viene chiesta
asked-nearly-always = quasi sempre
asked-often = spesso
asked-rarely = raramente
nothing-chosen = Se non scegli nulla, è incluso tutto.
only-not-mastered = Solo ciò che non padroneggio
# Labels of fields for numbers.
how-many-questions = Domande
# An hour from 0 to 23.
days-begin-at = La giornata inizia alle ore
clear-filters = Cancella filtri
# What was chosen, in a list.
all-topics = tutti gli argomenti
topic-count =
    { $count ->
        [one] { $count } argomento
       *[other] { $count } argomenti
    }
tag-count = { $count } tag
# $importances is a list of 1 to 3.
chosen-importances = importanza { $importances }
not-mastered = non padroneggiate
tags-chosen =
    { $count ->
        [one] { $count } scelto
       *[other] { $count } scelti
    }
no-question-fits = Nessuna domanda corrisponde a queste scelte.
nothing-answered-yet = Nessuna domanda ha ancora una risposta.

## Practice: progress

progress = Progressi
due-count = { $count } da ripassare
not-practiced-count =
    { $count ->
        [one] { $count } non ancora provata
       *[other] { $count } non ancora provate
    }
not-practiced-yet = Non ancora provate
learning-count = { $count } in apprendimento
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced =
    { $recalled ->
        [one] circa { $recalled } ricordata su { $practiced }
       *[other] circa { $recalled } ricordate su { $practiced }
    }
# Follows that: how many questions there are.
of-all-questions = , { $all } in tutto
# Follows the same as a percentage.
would-recall = Probabilmente ricorderesti circa { $recalled } delle { $practiced } domande già affrontate. Il manuale ne ha { $all }.
coming-days = Schede da ripassare nei prossimi giorni
past-days = Schede valutate
today = oggi
nothing-practiced = Ancora nulla. Gli esercizi svolti compaiono qui, per argomento e livello.
cards-today =
    { $count ->
        [one] { $count } scheda oggi
       *[other] { $count } schede oggi
    }
# $count is 2 or more.
days-in-a-row = { $count } giorni di fila
by-level = Per livello
by-topic = Per argomento
list-due = Da ripassare
list-learning = In apprendimento
list-mastered = Padroneggiate
and-more =
    { $count ->
        [one] e { $count } altra
       *[other] e altre { $count }
    }
progress-file-heading = Il tuo file dei progressi
progress-file-lead = I progressi sono conservati in questo browser e non vengono inviati da nessuna parte. Con un file o un link puoi portarli su un altro dispositivo; il file serve anche da backup.
progress-file = File dei progressi
save-to-file = Salva su file
load-from-file = Carica da file
copy-progress-link = Copia un link
progress-link = Link con i tuoi progressi
progress-link-about = Il link contiene i tuoi progressi. Aprilo su un altro dispositivo per aggiungerli lì.
no-progress-link = I tuoi progressi sono troppo lunghi per un link, o questo browser non può crearne uno. Salvali su un file.
show-progress-code = Mostra un codice QR
progress-code = Codice QR con i tuoi progressi
progress-code-about = Scansiona il codice con un altro dispositivo per aggiungere lì i tuoi progressi.
no-progress-code = I tuoi progressi sono troppo lunghi per un codice QR, o questo browser non può crearne uno. Copia un link o salvali su un file.
progress-in-link =
    { $count ->
        [one] Questo link contiene i progressi di { $count } domanda.
       *[other] Questo link contiene i progressi di { $count } domande.
    }
load-progress = Aggiungi ai miei
delete-progress = Elimina i miei progressi
delete-progress-sure = Eliminare definitivamente tutti i progressi?
progress-deleted = Eliminati.
file-foreign = Questo file non è un file dei progressi di askbook.
file-newer = Questo file è stato scritto da una versione più recente di askbook.
file-unreadable = Impossibile leggere questo file.
# $newer counts cards that were practiced later than here.
file-loaded = Caricato. Domande aggiunte: { $added }; aggiornate: { $newer }.
file-loaded-in-part = Una parte del file non è leggibile ed è stata tralasciata.
storage-blocked = Questo browser non conserva nulla per questo sito, quindi i tuoi progressi durano finché non chiudi questa pagina. Consenti al sito di memorizzare dati oppure salva i progressi su un file.
storage-full = Lo spazio di archiviazione di questo browser è pieno, quindi i tuoi progressi durano finché non chiudi questa pagina. Libera spazio oppure salva i progressi su un file.
storage-newer = I tuoi progressi qui sono stati scritti da una versione più recente di questo manuale. Restano come sono e ciò che fai ora non viene conservato: ricarica la pagina.
storage-damaged = Una parte dei progressi salvati non è leggibile. È conservata a parte; ciò che è leggibile è in uso.
download-kept-aside = Scarica la parte conservata
drop-kept-aside = Scarta
kept-aside-dropped = Scartata.

## Practice: sessions

session = Sessione
card-of-all = Scheda { $number } di { $all }
question-of-all = Domanda { $number } di { $all }
undo = Annulla
end = Termina
end-session = Termina sessione
end-interview = Termina colloquio
answer = Risposta
key-space = Spazio
show-whole-answer = Mostra la risposta completa
loading = Caricamento…
answer-shown = Risposta mostrata
whole-answer-shown = Risposta completa mostrata
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Impossibile caricare la risposta. Controlla la connessione o apri { $link }la pagina della domanda{ $end }.
questions-not-loaded = Impossibile caricare le domande: controlla la connessione e riprova.
question-is-gone = Questa domanda non è più nel manuale.
try-again = Riprova
# Buttons that open a box.
type-or-record = Scrivi o registra la tua risposta
your-answer = La tua risposta
your-answer-hint = Scrivi ciò che diresti.
record = Registra
recording = Registrazione in corso
# $time is written as 4:05.
stop-recording = Ferma · { $time }
recorded = Registrato. Resta su questo dispositivo finché non lasci questa pagina.
on-this-device = Ciò che scrivi e registri resta su questo dispositivo.
no-microphone = Il microfono non è disponibile. Consenti a questa pagina di usarlo oppure scrivi la tua risposta.
your-recording = La tua registrazione
delete-recording = Elimina la registrazione
recording-deleted = Registrazione eliminata
changed-since-graded =
    { $count ->
        [one] Questa risposta è cambiata in { $count } punto da quando l’hai valutata.
       *[other] Questa risposta è cambiata in { $count } punti da quando l’hai valutata.
    }
ask-again-soon = Chiedimela di nuovo entro domani
nothing-due-yet = Niente da chiedere per il momento
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } scheda torna tra
       *[other] { $count } schede tornano, la prima tra
    }
more-cards-meanwhile =
    { $count ->
        [one] Nel frattempo { $count } altra scheda
       *[other] Nel frattempo altre { $count } schede
    }
finish-until-tomorrow = Fine: il resto torna domani
practice-weak =
    { $count ->
        [one] Ripassa ora la più debole
       *[other] Ripassa ora le { $count } più deboli
    }
# When a card comes back.
due-now = da ripassare ora
due-tomorrow = domani
due-in = tra { $time }
state-new = nuova
state-due = da ripassare
how-well = Quanto bene la sapevi?
grade-again = Di nuovo
grade-hard = Difficile
grade-good = Bene
grade-easy = Facile
# How many answers had a grade.
again-count = { $count } di nuovo
hard-count =
    { $count ->
        [one] { $count } difficile
       *[other] { $count } difficili
    }
good-count = { $count } bene
easy-count =
    { $count ->
        [one] { $count } facile
       *[other] { $count } facili
    }
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } h
in-days = { $count } g
in-months =
    { $count ->
        [one] { $count } mese
       *[other] { $count } mesi
    }
in-years =
    { $count ->
        [one] { $count } anno
       *[other] { $count } anni
    }
cards-done =
    { $count ->
        [one] { $count } scheda completata
       *[other] { $count } schede completate
    }
practice-more = Continua a esercitarti
undo-last-grade = Annulla l’ultima valutazione
back-to-choices = Torna alle scelte
finish = Fine
next-question = Prossima domanda
## Interview by link

interview = Colloquio
interview-description = Domande per un colloquio: un link per il candidato e uno, con scheda di valutazione, per l’intervistatore
interview-needs-script = I colloqui tramite link richiedono JavaScript: uno script sceglie le domande e crea i link.
interview-lead = Scegli le domande e condividi due link: uno mostra le domande, l’altro aggiunge ciò che una risposta completa menziona, domande di approfondimento e una scheda di valutazione. I link contengono tutto; nulla viene inviato da nessuna parte.
choose-for-me = Scegli le domande per me
add-question = Aggiungi una domanda: digita alcune sue parole
move-up = Sposta su: { $question }
remove-question = Rimuovi: { $question }
open = Apri
candidate-view = Per il candidato
candidate-view-about = Solo le domande, una alla volta.
interviewer-view = Per l’intervistatore
interviewer-view-about = Le stesse domande con punti chiave, approfondimenti, spunti e una scheda di valutazione.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Creato in data { $day } con l’edizione { $edition } delle domande.
other-edition = Questo manuale ha l’edizione { $edition }: le domande potrebbero essere cambiate.
scorecard =
    { $count ->
        [one] Colloquio: { $count } domanda, { $minutes } minuti
       *[other] Colloquio: { $count } domande, { $minutes } minuti
    }
follow-up-heading = Domanda di approfondimento
insight = Spunto
score-missed = Mancata
score-partly = Parziale
score-good = Buona
score-excellent = Ottima
score-of = Valutazione: { $question }
score-so-far =
    { $scored ->
        [one] { $scored } valutata su { $all }, media { $average } su 4
       *[other] { $scored } valutate su { $all }, media { $average } su 4
    }
no-score-yet = Spunta i punti man mano che emergono e valuta ogni risposta. Le note restano in questo browser.
notes-on = Note: { $question }
overall = Impressione generale
advice = Parere sull’assunzione
advice-no = No
advice-rather-no = Piuttosto no
advice-rather-yes = Piuttosto sì
advice-yes = Sì
start-clock = Avvia il cronometro di questa domanda
stop-clock = Ferma il cronometro di questa domanda
not-kept = Questo browser non conserva nulla per questo sito: salva il resoconto prima di lasciare questa pagina.
report-of-interview = Colloquio, { $day }

## Mock interview

kind-of-interview = Tipo di colloquio
mock-lead = Domande una alla volta, con cronometro. Rispondi ad alta voce, scrivi o registra; le risposte e i loro punti chiave arrivano alla fine.
preset-screen = Preselezione
preset-screen-about = 15 minuti, le basi e ciò che si chiede quasi sempre
preset-round = Colloquio backend
preset-round-about = 45 minuti tra argomenti e livelli diversi
preset-topic = Un argomento a fondo
preset-topic-about = 20 minuti, dalle basi alle domande difficili
preset-ad = Un annuncio di lavoro
preset-ad-about = Ciò che chiede il testo, cercato su questo dispositivo
job-ad = Testo dell’annuncio
ad-hint = Incolla qui i requisiti. Non vengono inviati da nessuna parte.
minutes = Minuti
with-follow-ups = Fai domande di approfondimento
begin = Inizia
back = Indietro
skip = Salta
skipped = saltata
follow-up = approfondimento
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } di { $share }
interview-paused = In pausa
interview-paused-about = Il cronometro è fermo. Puoi chiudere questa pagina e riprendere più tardi.
save-report = Salva il resoconto
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Colloquio simulato: { $kind }, { $day }
notes = Note
answer-aloud = Rispondi ad alta voce, come faresti con un intervistatore. Le risposte arrivano alla fine.
# Times are written as 4:05.
time-left = { $time } rimanenti
time-over = { $time } oltre il tempo
time-is-up = Tempo scaduto. Puoi comunque continuare.
grade-yourself =
    { $graded ->
        [one] Confronta con le nostre risposte e valutati: { $graded } valutata su { $all }.
       *[other] Confronta con le nostre risposte e valutati: { $graded } valutate su { $all }.
    }
good-or-easy = { $known } su { $all } “Bene” o “Facile”.
interview-done =
    { $count ->
        [one] { $count } domanda in { $time } di { $minutes }:00
       *[other] { $count } domande in { $time } di { $minutes }:00
    }
another-interview = Un altro colloquio

## The book as one file

contents = Indice
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } di { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = Questa risposta online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } in { $topics } argomento
       *[other] { question-count } in { $topics } argomenti
    }
# A link to a file that holds them.
all-of-these-answers = Tutte queste risposte
markdown-topic = Argomento: { $topic }
markdown-level = Livello: { level }
markdown-importance = Importanza: { $importance } su 3
markdown-updated = Aggiornato: { $date }
cover-of = Copertina di { $book }
cover = Copertina
title-page = Frontespizio
landmarks = Punti di riferimento
about-this-book = Informazioni su questo libro
questions = Domande
untitled = Senza titolo
facts-importance = importanza { $importance } su 3
# The address of the page follows.
on-the-web = Sul Web:
# What a flashcard's link to the question's page is called.
open-page = Apri la pagina
accessibility = Tutto il testo può essere ridimensionato e letto ad alta voce; titoli e indice portano a ogni domanda.
