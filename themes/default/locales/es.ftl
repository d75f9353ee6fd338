## Every page

skip-to-content = Saltar al contenido
topics = Temas
# What a screen reader calls the links in the top bar.
site = Sitio
all-questions = Todas las preguntas
search = Buscar
practice = Práctica
tags = Etiquetas
contribute = Colaborar
color-theme = Tema de color
use-light-colors = Usar colores claros
use-dark-colors = Usar colores oscuros
question-count =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
a-to-z = A–Z
random-question = Pregunta al azar
feed = Canal web
# A link to the repository.
source = Código fuente
# $askbook is the program's name as a link: markup.
made-with = hecho con { $askbook }
breadcrumb = Ruta de navegación
language = Idioma
home = Inicio
all-topics-link = Todos los temas
# Above the topics that are not open, in the sidebar.
more-topics = Más temas
all-questions-link = Todas las preguntas

## Lists in parts
parts-of-list = Partes de esta lista
previous-part = Parte anterior
next-part = Parte siguiente

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] principiante
        [intermediate] intermedio
       *[advanced] avanzado
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] se pregunta casi siempre
        [2] se pregunta a menudo
       *[1] se pregunta pocas veces
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Casi siempre
        [2] A menudo
       *[1] Pocas veces
    }
any-importance = Cualquiera
# Unfolds it.
short-answer = Respuesta breve
no-answer-yet = Aún no hay respuesta.
# What is known about a question that was practiced.
known-due = por repasar
known-learning = en aprendizaje
known-mastered = dominada
mastered-count =
    { $count ->
        [one] { $count } dominada
       *[other] { $count } dominadas
    }

## Home page

search-count =
    { $count ->
        [one] Buscar en { $count } pregunta
       *[other] Buscar en { $count } preguntas
    }
all-tags = Todas las etiquetas
start-practicing = Empezar a practicar
continue-practicing = Continuar: { due-count }
most-asked = Preguntas más frecuentes
what-is-new = Novedades

## Paths and pages

paths = Rutas de aprendizaje
paths-description = Recorridos por las preguntas, de un tema al siguiente
paths-lead = Cada ruta recorre preguntas de varios temas en un orden lógico.
# $path and $question are links: markup.
next-on-path = Siguiente en la ruta «{ $path }»: { $question }
last-on-path = La última pregunta de la ruta «{ $path }»
# Beside a box to tick.
read = Leída
read-of-all =
    { $count ->
        [one] { $count } de { $all } leída
       *[other] { $count } de { $all } leídas
    }
start-path = Empezar
continue-path = Continuar
# What a screen reader calls the words at the top of every page.
notice = Aviso

## Topic page

practice-topic = Practicar este tema
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Cómo estudiarlo
about-topic = Cómo estudiar este tema
# What a screen reader calls the links beside the list.
this-topic = Este tema
this-list = Esta lista
filter-questions = Filtrar preguntas
# Takes every filter away.
all = Todas
all-answers-for-print = Todas las respuestas en una página, para imprimir
these-answers-for-print = Estas respuestas en una página, para imprimir
edit-introduction = Editar esta introducción
no-questions-yet = Este tema aún no tiene preguntas.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } de { $all } preguntas: { $filters }
filtered-importance = importancia { $importance }

## Print page

print-title = { $topic }: todas las respuestas
print = Imprimir

## Question page

question-description = { $question } — una pregunta de { $book }
hide-answers = Ocultar respuestas
show-answer = Mostrar la respuesta
on-this-page = En esta página
# Above a list of points.
complete-answer = Una respuesta completa menciona
unanswered = Nadie ha respondido aún a esta pregunta.
not-translated = Esta pregunta aún no está traducida. Este es el original.
# On the page of a question whose answer is out of date.
deprecated = Esta respuesta está desactualizada y se conserva para quienes la enlazaron.
# $question is a link: markup.
deprecated-replaced = Esta respuesta está desactualizada. Lee en su lugar: { $question }
draft = Borrador: solo lo ves tú y no se incluye en ninguna compilación.
write-answer = Escribir la respuesta
copy-link = Copiar enlace
link-copied = Enlace copiado
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Cambios desde que se creó este enlace: { $counts }
changed-parts =
    { $count ->
        [one] { $count } parte modificada
       *[other] { $count } partes modificadas
    }
new-parts =
    { $count ->
        [one] { $count } nueva
       *[other] { $count } nuevas
    }
gone-parts =
    { $count ->
        [one] { $count } eliminada
       *[other] { $count } eliminadas
    }
show-changes = Mostrar los cambios
# Labels of the parts.
is-changed = modificado
is-new = nuevo
edit-page = Editar esta página
report-problem = Informar de un problema
view-as-markdown = Ver en Markdown
# $date is a day, as markup or text.
updated = Actualizado el { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Comprobado con { $tools } el { $date }
checked-on = Comprobado el { $date }
# $names is a list of people.
written-by = Escrito por { $names }
related-questions = Preguntas relacionadas
# $tags is a list of names.
also-about = también sobre { $tags }
questions-of-topic = Preguntas de este tema
previous = Anterior
next = Siguiente
new-address = Esta página tiene una nueva dirección

## Answers

link-to = Enlace a «{ $name }»
# Boxes of a task list.
task-done = hecho
task-open = por hacer
# Stands for a picture that is elsewhere and has no text.
image = imagen
larger = Ampliar
table = Tabla
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Diagrama de flujo
drawing-state = Diagrama de estados
drawing-sequence = Diagrama de secuencia
drawing-history = Historial de commits
drawing-timeline = Cronología
drawing-schedule = Planificación
drawing-packet = Distribución de bits
drawing-blocks = Diagrama de bloques
drawing-leads = { $from } lleva a { $to }.
drawing-says = De { $from } a { $to }: { $words }.
drawing-lost = De { $from } a { $to }, no llega: { $words }.
drawing-note = Nota sobre { $about }: { $words }.
drawing-joined = { $from } está conectado con { $to }.
drawing-joined-by = { $from } está conectado con { $to }: { $words }.
drawing-holds = { $group } contiene { $members }.
drawing-begins = Comienza en { $state }.
drawing-ends = Puede terminar en { $from }.
drawing-ends-by = Termina después de { $from }: { $words }.
drawing-loop = Repetidamente:
drawing-loop-of = Repetidamente, { $words }:
drawing-if = Caso { $words }:
drawing-else = En otro caso:
drawing-else-if = En otro caso, { $words }:
drawing-optional = Si { $words }:
drawing-parallel = En paralelo:
drawing-parallel-of = En paralelo, { $words }:
drawing-and-also = Al mismo tiempo:
drawing-and-also-of = Al mismo tiempo, { $words }:
drawing-critical = Sin interrupción, { $words }:
drawing-break = Termina aquí, { $words }:
drawing-end-of-part = Después:
drawing-commit = Commit { $name } en { $branch }.
drawing-commit-tagged = Commit { $name } en { $branch }, con la etiqueta { $tag }.
drawing-branch = La rama { $name } parte de { $from }.
drawing-merge = { $name } se fusiona con { $into }.
drawing-merge-tagged = { $name } se fusiona con { $into }, con la etiqueta { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: de { $from } a { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bits { $first } a { $last }: { $name }.
drawing-row = En una fila: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } y { $last }
footnote = Nota al pie { $number }
footnotes = Notas al pie
back-to-text = Volver al texto
back-to-place = Volver al lugar { $number } del texto
tabs = Variantes
all-lines = Mostrar las { $count } líneas
callout-note = Nota
callout-tip = Consejo
callout-important = Importante
callout-warning = Advertencia
callout-caution = Precaución
copy = Copiar
copied = Copiado
press-to-copy = Pulsa Ctrl+C

## Tags

tags-description = Todas las etiquetas con su número de preguntas
tag-title = Etiqueta: { $tag }
tag-description =
    { $count ->
        [one] { $count } pregunta sobre { $tag }
       *[other] { $count } preguntas sobre { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } pregunta con esta etiqueta.
       *[other] { $count } preguntas con esta etiqueta.
    }
no-tags-yet = Ninguna pregunta tiene etiquetas aún.
print-these-answers = Imprimir estas respuestas
answer-not-loaded = No se pudo cargar esta respuesta.
# How far something is that takes a while.
done-of-all = { $done } de { $all }

## A–Z

all-questions-a-to-z = Todas las preguntas de la A a la Z
a-to-z-description = Todas las preguntas, por su primera palabra significativa
a-to-z-lead = Preguntas ordenadas por su primera palabra significativa: «¿Qué es un mutex?» está en la M.
letters = Letras

## Search

search-description = Busca en todas las preguntas y respuestas
# $link and $end are around the words that are a link: markup.
search-needs-script = La búsqueda necesita JavaScript. Todas las preguntas están en { $link }la lista de preguntas{ $end }.
search-questions = Buscar preguntas
questions-found = Preguntas encontradas
show-more = Mostrar más
filter-topic = Tema
filter-level = Nivel
filter-tag = Etiqueta
filter-topic-all = Tema: todos
filter-tag-all = Etiqueta: todas
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: todo
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Principiante
        [intermediate] Intermedio
       *[advanced] Avanzado
    }
# Before the heading of a section that was found.
found-section = Sección:
# Links to pages that are no questions follow.
pages-found = Páginas:
nothing-found = Sin resultados. Prueba con menos palabras o con otras, o consulta todas las preguntas.
# $words is what a slip was corrected to.
results-for = mostrando resultados de «{ $words }»
# Words follow that were left out.
found-without = ninguna pregunta contiene todas las palabras; sin
# Words of the query that a result does not have.
lacks-words = sin { $words }
recent-searches = Búsquedas recientes
forget-searches = Borrar búsquedas recientes
often-asked = Preguntas frecuentes
nearest-questions = Preguntas más cercanas
# A link to the forge where the question can be proposed.
ask-question = Proponer esta pregunta
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } coincidencia resaltada
       *[other] { $count } coincidencias resaltadas
    }
clear-marks = Quitar el resaltado
open-as-page = Abrir como página
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = cierra la búsqueda
search-not-loaded = No se pudo cargar la búsqueda: comprueba la conexión y vuelve a escribir.

## Not found

page-not-found = Página no encontrada
page-not-found-description = No hay ninguna página en esta dirección
page-not-found-lead = No hay ninguna página en esta dirección. Las preguntas nunca cambian de dirección, así que quizá falte una letra.
did-you-mean = ¿Querías decir una de estas?

## Offline

no-network = Sin conexión
no-network-description = Lo que se puede leer sin conexión
no-network-lead = Esta página no se había abierto antes en este dispositivo y no hay conexión para obtenerla.
no-network-hint = Con «Descargar para usar sin conexión», al pie de cualquier página, todo el manual funciona sin conexión.
readable-now = Páginas que puedes leer ahora
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Descargar para usar sin conexión ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Disponible sin conexión
keeping-offline = Guardando para usar sin conexión: { $percent } %
keeping-offline-paused = Guardando para usar sin conexión: en pausa
offline-heading = Guardar este manual para usarlo sin conexión
offline-text = Todas las páginas, la búsqueda y la práctica funcionarán sin conexión. El manual completo ocupa { $size } en este dispositivo.
offline-text-dated = Todas las páginas, la búsqueda y la práctica funcionarán sin conexión. El manual completo ocupa { $size } en este dispositivo; última actualización: { $date }.
fetched = Descargado
is-kept = Está guardado en este dispositivo.
is-fetched = Se está descargando el manual.
new-edition-is-fetched = Se está descargando una nueva edición.
is-paused = En pausa.
new-edition-ready = Hay una nueva edición lista.
connection-broke-off = Se interrumpió la conexión. Lo descargado se conserva y el resto se descargará después.
no-space = No hay espacio suficiente en este dispositivo para todo el manual.
no-space-for-new-edition = No hay espacio suficiente en este dispositivo para la nueva edición.
show-new-edition = Mostrar la nueva edición
pause = Pausar
go-on = Reanudar
close = Cerrar
remove-from-device = Quitar de este dispositivo
remove-from-device-sure = ¿Quitar de este dispositivo el manual guardado?
new-edition-here = Hay una nueva edición de este manual lista.
show-it = Mostrarla
later = Más tarde
new-edition-elsewhere = Este manual tiene una nueva edición.
reload = Recargar

## Practice: choices

practice-description = Tarjetas y simulacros de entrevista con las preguntas de este manual
practice-needs-script = La práctica necesita JavaScript: un script plantea las preguntas y guarda lo que sabes en tu navegador. Sin él puedes recorrer los temas:
practice-lead = Lee una pregunta, respóndela, descubre nuestra respuesta y evalúate. Lo que sabes vuelve pocas veces; lo que no, vuelve pronto. Todo se queda en este navegador.
start = Empezar
start-cards =
    { $count ->
        [one] Empezar { $count } tarjeta
       *[other] Empezar { $count } tarjetas
    }
mock-interview = Simulacro de entrevista
# A link to the page for interviewers.
interview-someone = Entrevistar a alguien
topics-and-levels = Temas y niveles
levels = Niveles
how-often-asked = Frecuencia con que se pregunta
asked-nearly-always = casi siempre
asked-often = a menudo
asked-rarely = pocas veces
nothing-chosen = Si no eliges nada, se incluye todo.
only-not-mastered = Solo lo que no domino
# Labels of fields for numbers.
how-many-questions = Preguntas
# An hour from 0 to 23.
days-begin-at = El día empieza a las
clear-filters = Borrar filtros
# What was chosen, in a list.
all-topics = todos los temas
topic-count =
    { $count ->
        [one] { $count } tema
       *[other] { $count } temas
    }
tag-count =
    { $count ->
        [one] { $count } etiqueta
       *[other] { $count } etiquetas
    }
# $importances is a list of 1 to 3.
chosen-importances = importancia { $importances }
not-mastered = sin dominar
tags-chosen =
    { $count ->
        [one] { $count } elegida
       *[other] { $count } elegidas
    }
no-question-fits = Ninguna pregunta cumple estos criterios.
nothing-answered-yet = Ninguna pregunta tiene respuesta aún.

## Practice: progress

progress = Progreso
due-count = { $count } por repasar
not-practiced-count = { $count } sin practicar
not-practiced-yet = Sin practicar
learning-count = { $count } en aprendizaje
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = recuerdas unas { $recalled } de { $practiced }
# Follows that: how many questions there are.
of-all-questions = , { $all } en total
# Follows the same as a percentage.
would-recall = Probablemente recordarías unas { $recalled } de las { $practiced } preguntas que has practicado. El manual tiene { $all }.
coming-days = Próximos repasos
past-days = Tarjetas evaluadas
today = hoy
nothing-practiced = Nada todavía. Lo que practiques aparecerá aquí, por tema y nivel.
cards-today =
    { $count ->
        [one] { $count } tarjeta hoy
       *[other] { $count } tarjetas hoy
    }
# $count is 2 or more.
days-in-a-row = { $count } días seguidos
by-level = Por nivel
by-topic = Por tema
list-due = Por repasar
list-learning = En aprendizaje
list-mastered = Dominadas
and-more = y { $count } más
progress-file-heading = Tu archivo de progreso
progress-file-lead = El progreso se guarda en este navegador y no se envía a ningún sitio. Con un archivo o un enlace puedes llevarlo a otro dispositivo; el archivo sirve además de copia de seguridad.
progress-file = Archivo de progreso
save-to-file = Guardar en un archivo
load-from-file = Cargar desde un archivo
copy-progress-link = Copiar un enlace
progress-link = Enlace con tu progreso
progress-link-about = El enlace contiene tu progreso. Ábrelo en otro dispositivo para añadirlo allí.
no-progress-link = Tu progreso es demasiado largo para un enlace, o este navegador no puede crearlo. Guárdalo en un archivo.
show-progress-code = Mostrar un código QR
progress-code = Código QR con tu progreso
progress-code-about = Escanea el código con otro dispositivo para añadir allí tu progreso.
no-progress-code = Tu progreso es demasiado largo para un código QR, o este navegador no puede crearlo. Copia un enlace o guárdalo en un archivo.
progress-in-link =
    { $count ->
        [one] Este enlace contiene el progreso de { $count } pregunta.
       *[other] Este enlace contiene el progreso de { $count } preguntas.
    }
load-progress = Añadirlo al mío
delete-progress = Eliminar mi progreso
delete-progress-sure = ¿Eliminar todo el progreso definitivamente?
progress-deleted = Eliminado.
file-foreign = Ese archivo no es un archivo de progreso de askbook.
file-newer = Ese archivo se creó con una versión más reciente de askbook.
file-unreadable = No se pudo leer ese archivo.
# $newer counts cards that were practiced later than here.
file-loaded = Cargado. Preguntas añadidas: { $added }; actualizadas: { $newer }.
file-loaded-in-part = Una parte del archivo no se pudo leer y se omitió.
storage-blocked = Este navegador no guarda nada para este sitio, así que tu progreso dura hasta que cierres esta página. Permite que el sitio almacene datos o guarda tu progreso en un archivo.
storage-full = El almacenamiento de este navegador está lleno, así que tu progreso dura hasta que cierres esta página. Libera espacio o guarda tu progreso en un archivo.
storage-newer = Tu progreso se guardó aquí con una versión más reciente de este manual. Se deja como está y lo que hagas ahora no se guarda: recarga la página.
storage-damaged = Una parte del progreso guardado no se pudo leer. Se conserva aparte; se usa lo que sí se pudo leer.
download-kept-aside = Descargar lo conservado aparte
drop-kept-aside = Descartarlo
kept-aside-dropped = Descartado.

## Practice: sessions

session = Sesión
card-of-all = Tarjeta { $number } de { $all }
question-of-all = Pregunta { $number } de { $all }
undo = Deshacer
end = Terminar
end-session = Terminar la sesión
end-interview = Terminar la entrevista
answer = Respuesta
key-space = Espacio
show-whole-answer = Mostrar la respuesta completa
loading = Cargando…
answer-shown = Respuesta visible
whole-answer-shown = Respuesta completa visible
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = No se pudo cargar la respuesta. Comprueba la conexión o abre { $link }la página de la pregunta{ $end }.
questions-not-loaded = No se pudieron cargar las preguntas: comprueba la conexión e inténtalo de nuevo.
question-is-gone = Esta pregunta ya no está en el manual.
try-again = Reintentar
# Buttons that open a box.
type-or-record = Escribe o graba tu respuesta
your-answer = Tu respuesta
your-answer-hint = Escribe lo que dirías.
record = Grabar
recording = Grabando
# $time is written as 4:05.
stop-recording = Detener · { $time }
recorded = Grabado. Se queda en este dispositivo hasta que salgas de esta página.
on-this-device = Lo que escribas y grabes se queda en este dispositivo.
no-microphone = El micrófono no está disponible. Permite que esta página lo use o escribe tu respuesta.
your-recording = Tu grabación
delete-recording = Eliminar la grabación
recording-deleted = Grabación eliminada
changed-since-graded =
    { $count ->
        [one] Esta respuesta cambió en { $count } lugar desde que te evaluaste.
       *[other] Esta respuesta cambió en { $count } lugares desde que te evaluaste.
    }
ask-again-soon = Volver a preguntarme mañana a más tardar
nothing-due-yet = Nada que preguntar por ahora
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } tarjeta vuelve dentro de
       *[other] { $count } tarjetas vuelven, la primera dentro de
    }
more-cards-meanwhile =
    { $count ->
        [one] { $count } tarjeta más mientras tanto
       *[other] { $count } tarjetas más mientras tanto
    }
finish-until-tomorrow = Terminar: el resto vuelve mañana
practice-weak =
    { $count ->
        [one] Practicar ahora la más floja
       *[other] Practicar ahora las { $count } más flojas
    }
# When a card comes back.
due-now = repasar ahora
due-tomorrow = mañana
due-in = dentro de { $time }
state-new = nueva
state-due = por repasar
how-well = ¿Qué tal te la sabías?
grade-again = Otra vez
grade-hard = Difícil
grade-good = Bien
grade-easy = Fácil
# How many answers had a grade.
again-count = { $count } otra vez
hard-count =
    { $count ->
        [one] { $count } difícil
       *[other] { $count } difíciles
    }
good-count = { $count } bien
easy-count =
    { $count ->
        [one] { $count } fácil
       *[other] { $count } fáciles
    }
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } h
in-days = { $count } d
in-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
in-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
cards-done =
    { $count ->
        [one] { $count } tarjeta hecha
       *[other] { $count } tarjetas hechas
    }
practice-more = Practicar más
undo-last-grade = Deshacer la última evaluación
back-to-choices = Volver a las opciones
finish = Finalizar
next-question = Siguiente pregunta
## Interview by link

interview = Entrevista
interview-description = Preguntas para una entrevista: un enlace para el candidato y otro con hoja de evaluación para el entrevistador
interview-needs-script = Las entrevistas por enlace necesitan JavaScript: un script elige las preguntas y crea los enlaces.
interview-lead = Elige preguntas y comparte dos enlaces: uno muestra las preguntas; el otro añade lo que menciona una respuesta completa, preguntas de seguimiento y una hoja de evaluación. Los enlaces lo contienen todo; no se envía nada a ningún sitio.
choose-for-me = Elegir preguntas por mí
add-question = Añadir una pregunta: escribe palabras de ella
move-up = Subir: { $question }
remove-question = Quitar: { $question }
open = Abrir
candidate-view = Para el candidato
candidate-view-about = Solo las preguntas, una a una.
interviewer-view = Para el entrevistador
interviewer-view-about = Las mismas preguntas con puntos clave, preguntas de seguimiento, claves de la entrevista y una hoja de evaluación.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Creado el { $day } con la edición { $edition } de las preguntas.
other-edition = Este manual tiene la edición { $edition }: es posible que las preguntas hayan cambiado.
scorecard =
    { $count ->
        [one] Entrevista: { $count } pregunta, { $minutes } minutos
       *[other] Entrevista: { $count } preguntas, { $minutes } minutos
    }
follow-up-heading = Pregunta de seguimiento
insight = Clave de la entrevista
score-missed = Fallida
score-partly = Parcial
score-good = Buena
score-excellent = Excelente
score-of = Puntuación: { $question }
score-so-far =
    { $scored ->
        [one] { $scored } de { $all } puntuada, media de { $average } sobre 4
       *[other] { $scored } de { $all } puntuadas, media de { $average } sobre 4
    }
no-score-yet = Marca los puntos a medida que salgan y puntúa cada respuesta. Las notas se quedan en este navegador.
notes-on = Notas: { $question }
overall = Impresión general
advice = Recomendación
advice-no = No
advice-rather-no = Más bien no
advice-rather-yes = Más bien sí
advice-yes = Sí
start-clock = Iniciar el reloj de esta pregunta
stop-clock = Detener el reloj de esta pregunta
not-kept = Este navegador no guarda nada para este sitio: guarda el informe antes de salir de esta página.
report-of-interview = Entrevista, { $day }

## Mock interview

kind-of-interview = Tipo de entrevista
mock-lead = Preguntas de una en una, con reloj. Responde en voz alta, por escrito o grabándote; las respuestas y sus puntos clave llegan al final.
preset-screen = Preselección
preset-screen-about = 15 minutos, lo básico y lo que se pregunta casi siempre
preset-round = Ronda de backend
preset-round-about = 45 minutos con distintos temas y niveles
preset-topic = Un tema a fondo
preset-topic-about = 20 minutos, de lo básico a las preguntas difíciles
preset-ad = Una oferta de empleo
preset-ad-about = Lo que pide su texto, buscado en este dispositivo
job-ad = Texto de la oferta
ad-hint = Pega aquí los requisitos. No se envían a ningún sitio.
minutes = Minutos
with-follow-ups = Incluir preguntas de seguimiento
begin = Empezar
back = Atrás
skip = Omitir
skipped = omitida
follow-up = pregunta de seguimiento
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } de { $share }
interview-paused = En pausa
interview-paused-about = El reloj está parado. Puedes cerrar esta página y continuar más tarde.
save-report = Guardar el informe
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Simulacro de entrevista: { $kind }, { $day }
notes = Notas
answer-aloud = Responde en voz alta, como ante un entrevistador. Las respuestas llegan al final.
# Times are written as 4:05.
time-left = quedan { $time }
time-over = { $time } de más
time-is-up = Se acabó el tiempo. Aún puedes continuar.
grade-yourself = Compara con nuestras respuestas y evalúate: { $graded } de { $all } evaluadas.
good-or-easy = { $known } de { $all } como «bien» o «fácil».
interview-done =
    { $count ->
        [one] { $count } pregunta en { $time } de { $minutes }:00
       *[other] { $count } preguntas en { $time } de { $minutes }:00
    }
another-interview = Otra entrevista

## The book as one file

contents = Contenido
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } de { $topic }{ $end }
# Links to the site.
online = En línea
this-answer-online = Esta respuesta en línea

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } en { $topics } tema
       *[other] { question-count } en { $topics } temas
    }
# A link to a file that holds them.
all-of-these-answers = Todas estas respuestas
markdown-topic = Tema: { $topic }
markdown-level = Nivel: { level }
markdown-importance = Importancia: { $importance } de 3
markdown-updated = Actualizado: { $date }
cover-of = Cubierta de { $book }
cover = Cubierta
title-page = Portada
landmarks = Puntos de referencia
about-this-book = Acerca de este libro
questions = Preguntas
untitled = Sin título
facts-importance = importancia { $importance } de 3
# The address of the page follows.
on-the-web = En la web:
# What a flashcard's link to the question's page is called.
open-page = Abrir la página
accessibility = Todo el texto se puede ampliar y leer en voz alta; los títulos y el índice llevan a cada pregunta.
