### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Перейти к содержимому
topics = Темы
# What a screen reader calls the links in the top bar.
site = Сайт
all-questions = Все вопросы
search = Поиск
practice = Тренировка
tags = Теги
contribute = Участвовать
color-theme = Цветовая тема
use-light-colors = Включить светлую тему
use-dark-colors = Включить тёмную тему
question-count =
    { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
       *[many] { $count } вопросов
    }
a-to-z = А–Я
random-question = Случайный вопрос
feed = Лента
# A link to the repository.
source = Исходный код
# $askbook is the program's name as a link: markup.
made-with = создано с помощью { $askbook }
breadcrumb = Навигационная цепочка
language = Язык
home = Главная
all-topics-link = Все темы
# Above the topics that are not open, in the sidebar.
more-topics = Другие темы
all-questions-link = Все вопросы

## Lists in parts
parts-of-list = Части этого списка
previous-part = Предыдущая часть
next-part = Следующая часть

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] начальный
        [intermediate] средний
       *[advanced] продвинутый
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] спрашивают почти всегда
        [2] спрашивают часто
       *[1] спрашивают редко
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Почти всегда
        [2] Часто
       *[1] Редко
    }
any-importance = Любые
# Unfolds it.
short-answer = Краткий ответ
no-answer-yet = Ответа пока нет.
# What is known about a question that was practiced.
known-due = пора повторить
known-learning = изучается
known-mastered = освоено
mastered-count = освоено: { $count }

## Home page

search-count =
    { $count ->
        [one] Искать в { $count } вопросе
       *[many] Искать в { $count } вопросах
    }
all-tags = Все теги
start-practicing = Начать тренировку
continue-practicing = Продолжить: { due-count }
most-asked = Чаще всего спрашивают
what-is-new = Что нового

## Paths and pages

paths = Маршруты обучения
paths-description = Маршруты по вопросам, от одной темы к другой
paths-lead = Каждый маршрут ведёт через вопросы нескольких тем в продуманном порядке.
# $path and $question are links: markup.
next-on-path = Далее по маршруту «{ $path }»: { $question }
last-on-path = Последний вопрос маршрута «{ $path }»
# Beside a box to tick.
read = Прочитано
read-of-all = прочитано { $count } из { $all }
start-path = Начать
continue-path = Продолжить
# What a screen reader calls the words at the top of every page.
notice = Объявление

## Topic page

practice-topic = Тренировать эту тему
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Как её изучать
about-topic = Как изучать эту тему
# What a screen reader calls the links beside the list.
this-topic = Эта тема
this-list = Этот список
filter-questions = Фильтр вопросов
# Takes every filter away.
all = Все
all-answers-for-print = Все ответы на одной странице, для печати
these-answers-for-print = Эти ответы на одной странице, для печати
edit-introduction = Править это введение
no-questions-yet = В этой теме пока нет вопросов.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = Вопросы: { $shown } из { $all } ({ $filters })
filtered-importance = важность { $importance }

## Print page

print-title = { $topic }: все ответы
print = Печать

## Question page

question-description = { $question } — вопрос из справочника «{ $book }»
hide-answers = Скрывать ответы
show-answer = Показать ответ
on-this-page = На этой странице
# Above a list of points.
complete-answer = В полном ответе упоминается
unanswered = На этот вопрос пока никто не ответил.
not-translated = Этот вопрос ещё не переведён. Показан оригинал.
# On the page of a question whose answer is out of date.
deprecated = Этот ответ устарел и сохранён ради тех, кто на него ссылается.
# $question is a link: markup.
deprecated-replaced = Этот ответ устарел. Читайте вместо него: { $question }
draft = Черновик: он виден только вам и не попадает ни в одну сборку.
write-answer = Написать ответ
copy-link = Копировать ссылку
link-copied = Ссылка скопирована
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Изменилось с момента создания этой ссылки: { $counts }
changed-parts =
    { $count ->
        [one] изменена { $count } часть
        [few] изменены { $count } части
       *[many] изменено { $count } частей
    }
new-parts = новых: { $count }
gone-parts = удалено: { $count }
show-changes = Показать изменения
# Labels of the parts.
is-changed = изменено
is-new = новое
edit-page = Править эту страницу
report-problem = Сообщить о проблеме
view-as-markdown = Показать в Markdown
# $date is a day, as markup or text.
updated = Обновлено: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Проверено: { $tools } ({ $date })
checked-on = Проверено: { $date }
# $names is a list of people.
written-by = Авторы: { $names }
related-questions = Похожие вопросы
# $tags is a list of names.
also-about = общие теги: { $tags }
questions-of-topic = Вопросы этой темы
previous = Назад
next = Далее
new-address = У этой страницы новый адрес

## Answers

link-to = Ссылка на «{ $name }»
# Boxes of a task list.
task-done = сделано
task-open = не сделано
# Stands for a picture that is elsewhere and has no text.
image = изображение
larger = Увеличить
table = Таблица
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Блок-схема
drawing-state = Диаграмма состояний
drawing-sequence = Диаграмма последовательности
drawing-history = Коммиты
drawing-timeline = Хронология
drawing-schedule = График работ
drawing-packet = Расположение битов
drawing-blocks = Структурная схема
drawing-leads = { $from } — переход к: { $to }.
drawing-says = Из: { $from }, в: { $to }. { $words }.
drawing-lost = Из: { $from }, в: { $to }, не доходит. { $words }.
drawing-note = Примечание ({ $about }): { $words }.
drawing-joined = Связаны: { $from } и { $to }.
drawing-joined-by = Связаны: { $from } и { $to }. { $words }.
drawing-holds = { $group } содержит: { $members }.
drawing-begins = Начало: { $state }.
drawing-ends = Возможный конец: { $from }.
drawing-ends-by = Конец после: { $from }. { $words }.
drawing-loop = Повторяется:
drawing-loop-of = Повторяется, { $words }:
drawing-if = Случай: { $words }:
drawing-else = Иначе:
drawing-else-if = Иначе, { $words }:
drawing-optional = Если { $words }:
drawing-parallel = Параллельно:
drawing-parallel-of = Параллельно, { $words }:
drawing-and-also = В то же время:
drawing-and-also-of = В то же время, { $words }:
drawing-critical = Без прерывания, { $words }:
drawing-break = Здесь всё заканчивается, { $words }:
drawing-end-of-part = После этого:
drawing-commit = Коммит { $name } в ветке { $branch }.
drawing-commit-tagged = Коммит { $name } в ветке { $branch } с тегом { $tag }.
drawing-branch = Ветка { $name } начинается от { $from }.
drawing-merge = Ветка { $name } вливается в { $into }.
drawing-merge-tagged = Ветка { $name } вливается в { $into }, тег { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: с { $from } по { $to }.
drawing-bit = Бит { $bit }: { $name }.
drawing-bits = Биты с { $first } по { $last }: { $name }.
drawing-row = В ряд: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } и { $last }
footnote = Сноска { $number }
footnotes = Сноски
back-to-text = Назад к тексту
back-to-place = Назад к месту { $number } в тексте
tabs = Варианты
all-lines =
    { $count ->
        [one] Показать { $count } строку
        [few] Показать все { $count } строки
       *[many] Показать все { $count } строк
    }
callout-note = Примечание
callout-tip = Совет
callout-important = Важно
callout-warning = Внимание
callout-caution = Осторожно
copy = Копировать
copied = Скопировано
press-to-copy = Нажмите Ctrl+C

## Tags

tags-description = Все теги и число вопросов у каждого
tag-title = Тег: { $tag }
tag-description =
    { $count ->
        [one] { $count } вопрос по теме «{ $tag }»
        [few] { $count } вопроса по теме «{ $tag }»
       *[many] { $count } вопросов по теме «{ $tag }»
    }
questions-with-tag =
    { $count ->
        [one] { $count } вопрос с этим тегом.
        [few] { $count } вопроса с этим тегом.
       *[many] { $count } вопросов с этим тегом.
    }
no-tags-yet = Ни у одного вопроса пока нет тегов.
print-these-answers = Печать этих ответов
answer-not-loaded = Не удалось загрузить этот ответ.
# How far something is that takes a while.
done-of-all = { $done } из { $all }

## A–Z

all-questions-a-to-z = Все вопросы от А до Я
a-to-z-description = Все вопросы, по первому значимому слову
a-to-z-lead = Вопросы по первому значимому слову: «Что такое мьютекс?» стоит под буквой М.
letters = Буквы

## Search

search-description = Поиск по всем вопросам и ответам
# $link and $end are around the words that are a link: markup.
search-needs-script = Для поиска нужен JavaScript. Все вопросы есть в { $link }общем списке{ $end }.
search-questions = Поиск вопросов
questions-found = Найденные вопросы
show-more = Показать ещё
filter-topic = Тема
filter-level = Уровень
filter-tag = Тег
filter-topic-all = Тема: все
filter-tag-all = Тег: все
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: все
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Начальный
        [intermediate] Средний
       *[advanced] Продвинутый
    }
# Before the heading of a section that was found.
found-section = Раздел:
# Links to pages that are no questions follow.
pages-found = Страницы:
nothing-found = Ничего не найдено. Попробуйте меньше слов или другие слова либо просмотрите все вопросы.
# $words is what a slip was corrected to.
results-for = показаны результаты по запросу «{ $words }»
# Words follow that were left out.
found-without = ни в одном вопросе нет всех слов; без
# Words of the query that a result does not have.
lacks-words = без { $words }
recent-searches = Недавние запросы
forget-searches = Очистить недавние запросы
often-asked = Часто спрашивают
nearest-questions = Ближайшие вопросы
# A link to the forge where the question can be proposed.
ask-question = Задать этот вопрос
# On a page that a result led to.
found-marked =
    { $count ->
        [one] Выделено { $count } совпадение
        [few] Выделено { $count } совпадения
       *[many] Выделено { $count } совпадений
    }
clear-marks = Снять выделение
open-as-page = Открыть как страницу
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = закрывает поиск
search-not-loaded = Не удалось загрузить поиск: проверьте соединение и введите запрос ещё раз.

## Not found

page-not-found = Страница не найдена
page-not-found-description = По этому адресу нет страницы
page-not-found-lead = По этому адресу нет страницы. Адрес вопроса никогда не меняется, так что, возможно, пропущена буква.
did-you-mean = Возможно, вы искали одну из этих?

## Offline

no-network = Нет сети
no-network-description = Что можно читать без сети
no-network-lead = Эту страницу на этом устройстве ещё не открывали, а загрузить её без сети нельзя.
no-network-hint = С кнопкой «Скачать для чтения без сети» внизу любой страницы весь справочник работает без сети.
readable-now = Страницы, которые можно читать сейчас
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Скачать для чтения без сети ({ $size })
kilobytes = { $number } КБ
megabytes = { $number } МБ
kept-offline = Доступно без сети
keeping-offline = Скачивание: { $percent } %
keeping-offline-paused = Скачивание: приостановлено
offline-heading = Сохранить справочник для чтения без сети
offline-text = Тогда все страницы, поиск и тренировка будут работать без сети. Весь справочник занимает на этом устройстве { $size }.
offline-text-dated = Тогда все страницы, поиск и тренировка будут работать без сети. Весь справочник занимает на этом устройстве { $size }; последнее обновление: { $date }.
fetched = Загружено
is-kept = Справочник сохранён на этом устройстве.
is-fetched = Справочник скачивается.
new-edition-is-fetched = Скачивается новая редакция.
is-paused = Приостановлено.
new-edition-ready = Новая редакция готова.
connection-broke-off = Соединение прервалось. Загруженное сохранится, остальное загрузится позже.
no-space = На этом устройстве не хватает места для всего справочника.
no-space-for-new-edition = На этом устройстве не хватает места для новой редакции.
show-new-edition = Показать новую редакцию
pause = Приостановить
go-on = Продолжить
close = Закрыть
remove-from-device = Удалить с этого устройства
remove-from-device-sure = Удалить сохранённый справочник с этого устройства?
new-edition-here = Готова новая редакция этого справочника.
show-it = Показать
later = Позже
new-edition-elsewhere = Вышла новая редакция этого справочника.
reload = Обновить

## Practice: choices

practice-description = Карточки и пробные собеседования по вопросам этого справочника
practice-needs-script = Для тренировки нужен JavaScript: скрипт задаёт вопросы и хранит ваши успехи в браузере. Без него можно идти по темам:
practice-lead = Прочитайте вопрос, ответьте на него, откройте наш ответ и оцените себя. То, что вы знаете, возвращается редко, а то, чего не знаете, — скоро. Всё остаётся в этом браузере.
start = Начать
start-cards =
    { $count ->
        [one] Начать: { $count } карточка
        [few] Начать: { $count } карточки
       *[many] Начать: { $count } карточек
    }
mock-interview = Пробное собеседование
# A link to the page for interviewers.
interview-someone = Провести собеседование
topics-and-levels = Темы и уровни
levels = Уровни
how-often-asked = Как часто спрашивают
asked-nearly-always = почти всегда
asked-often = часто
asked-rarely = редко
nothing-chosen = Если ничего не выбрано, подходит всё.
only-not-mastered = Только то, что ещё не освоено
# Labels of fields for numbers.
how-many-questions = Вопросов
# An hour from 0 to 23.
days-begin-at = День начинается в (час)
clear-filters = Сбросить фильтры
# What was chosen, in a list.
all-topics = все темы
topic-count =
    { $count ->
        [one] { $count } тема
        [few] { $count } темы
       *[many] { $count } тем
    }
tag-count =
    { $count ->
        [one] { $count } тег
        [few] { $count } тега
       *[many] { $count } тегов
    }
# $importances is a list of 1 to 3.
chosen-importances = важность { $importances }
not-mastered = не освоено
tags-chosen = выбрано: { $count }
no-question-fits = Под эти условия не подходит ни один вопрос.
nothing-answered-yet = Ни на один вопрос пока нет ответа.

## Practice: progress

progress = Прогресс
due-count = { $count } к повторению
not-practiced-count = ещё не пройдено: { $count }
not-practiced-yet = Ещё не пройдено
learning-count = изучается: { $count }
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = в памяти примерно { $recalled } из { $practiced }
# Follows that: how many questions there are.
of-all-questions = , всего { $all }
# Follows the same as a percentage.
would-recall = Из пройденных вопросов ({ $practiced }) вы, скорее всего, вспомните около { $recalled }. Всего в справочнике: { $all }.
coming-days = Карточки к повторению по дням
past-days = Оценённые карточки
today = сегодня
nothing-practiced = Пока ничего. Здесь появится то, что вы прошли, по темам и уровням.
cards-today =
    { $count ->
        [one] { $count } карточка сегодня
        [few] { $count } карточки сегодня
       *[many] { $count } карточек сегодня
    }
# $count is 2 or more.
days-in-a-row =
    { $count ->
        [one] { $count } день подряд
        [few] { $count } дня подряд
       *[many] { $count } дней подряд
    }
by-level = По уровням
by-topic = По темам
list-due = К повторению
list-learning = Изучается
list-mastered = Освоено
and-more = и ещё { $count }
progress-file-heading = Файл с вашим прогрессом
progress-file-lead = Прогресс хранится в этом браузере и никуда не отправляется. Файл или ссылка перенесут его на другое устройство, а файл ещё и послужит резервной копией.
progress-file = Файл прогресса
save-to-file = Сохранить в файл
load-from-file = Загрузить из файла
copy-progress-link = Копировать ссылку
progress-link = Ссылка с вашим прогрессом
progress-link-about = В ссылке записан ваш прогресс. Откройте её на другом устройстве, чтобы добавить его там.
no-progress-link = Ваш прогресс слишком велик для ссылки, или этот браузер не может её создать. Сохраните его в файл.
show-progress-code = Показать QR-код
progress-code = QR-код с вашим прогрессом
progress-code-about = Отсканируйте код другим устройством, чтобы добавить туда ваш прогресс.
no-progress-code = Ваш прогресс слишком велик для QR-кода, или этот браузер не может его создать. Скопируйте ссылку или сохраните прогресс в файл.
progress-in-link =
    { $count ->
        [one] В этой ссылке прогресс по { $count } вопросу.
       *[many] В этой ссылке прогресс по { $count } вопросам.
    }
load-progress = Добавить к моему
delete-progress = Удалить мой прогресс
delete-progress-sure = Удалить весь прогресс навсегда?
progress-deleted = Удалено.
file-foreign = Это не файл прогресса askbook.
file-newer = Этот файл записан более новой версией askbook.
file-unreadable = Не удалось прочитать этот файл.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Загружено: добавлен { $added } вопрос, обновлено: { $newer }.
        [few] Загружено: добавлено { $added } вопроса, обновлено: { $newer }.
       *[many] Загружено: добавлено { $added } вопросов, обновлено: { $newer }.
    }
file-loaded-in-part = Часть файла не удалось прочитать, она пропущена.
storage-blocked = Этот браузер ничего не хранит для этого сайта, поэтому прогресс пропадёт, когда вы закроете страницу. Разрешите сайту хранить данные или сохраните прогресс в файл.
storage-full = Хранилище этого браузера заполнено, поэтому прогресс пропадёт, когда вы закроете страницу. Освободите место или сохраните прогресс в файл.
storage-newer = Ваш прогресс записан здесь более новой версией справочника. Он останется как есть, а то, что вы делаете сейчас, не сохранится: обновите страницу.
storage-damaged = Часть сохранённого прогресса не удалось прочитать. Она отложена, а всё прочитанное используется.
download-kept-aside = Скачать отложенное
drop-kept-aside = Удалить отложенное
kept-aside-dropped = Отложенное удалено.

## Practice: sessions

session = Занятие
card-of-all = Карточка { $number } из { $all }
question-of-all = Вопрос { $number } из { $all }
undo = Отменить
end = Закончить
end-session = Закончить занятие
end-interview = Закончить собеседование
answer = Ответ
key-space = Пробел
show-whole-answer = Показать ответ целиком
loading = Загрузка…
answer-shown = Ответ показан
whole-answer-shown = Ответ показан целиком
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Не удалось загрузить ответ. Проверьте соединение или откройте { $link }его страницу{ $end }.
questions-not-loaded = Не удалось загрузить вопросы: проверьте соединение и попробуйте ещё раз.
question-is-gone = Этого вопроса больше нет в справочнике.
try-again = Повторить попытку
# Buttons that open a box.
type-or-record = Напечатать или записать ответ
your-answer = Ваш ответ
your-answer-hint = Напишите, что бы вы сказали.
record = Записать
recording = Идёт запись
# $time is written as 4:05.
stop-recording = Стоп · { $time }
recorded = Записано. Запись хранится на этом устройстве, пока вы не покинете страницу.
on-this-device = То, что вы печатаете и записываете, остаётся на этом устройстве.
no-microphone = Микрофон недоступен. Разрешите этой странице его использовать или напечатайте ответ.
your-recording = Ваша запись
delete-recording = Удалить запись
recording-deleted = Запись удалена
changed-since-graded =
    { $count ->
        [one] С вашей оценки этот ответ изменился в { $count } месте.
       *[many] С вашей оценки этот ответ изменился в { $count } местах.
    }
ask-again-soon = Спросить снова не позднее завтрашнего дня
nothing-due-yet = Пока спрашивать нечего
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } карточка вернётся через
        [few] { $count } карточки вернутся, первая через
       *[many] { $count } карточек вернутся, первая через
    }
more-cards-meanwhile =
    { $count ->
        [one] Пока ещё { $count } карточка
        [few] Пока ещё { $count } карточки
       *[many] Пока ещё { $count } карточек
    }
finish-until-tomorrow = Закончить: остальное вернётся завтра
practice-weak = Повторить трудные сейчас: { $count }
# When a card comes back.
due-now = пора повторить
due-tomorrow = завтра
due-in = через { $time }
state-new = новая
state-due = пора повторить
how-well = Насколько хорошо вы это знали?
grade-again = Снова
grade-hard = Трудно
grade-good = Хорошо
grade-easy = Легко
# How many answers had a grade.
again-count = снова: { $count }
hard-count = трудно: { $count }
good-count = хорошо: { $count }
easy-count = легко: { $count }
# When a card comes back.
in-minutes = { $count } мин
in-hours = { $count } ч
in-days = { $count } дн.
in-months = { $count } мес.
in-years =
    { $count ->
        [many] { $count } л.
       *[other] { $count } г.
    }
cards-done =
    { $count ->
        [one] Пройдена { $count } карточка
        [few] Пройдены { $count } карточки
       *[many] Пройдено { $count } карточек
    }
practice-more = Тренироваться дальше
undo-last-grade = Отменить последнюю оценку
back-to-choices = Назад к выбору
finish = Завершить
next-question = Следующий вопрос

## Interview by link

interview = Собеседование
interview-description = Вопросы для собеседования: ссылка для кандидата и ссылка с оценочным листом для интервьюера
interview-needs-script = Для собеседований по ссылке нужен JavaScript: скрипт подбирает вопросы и создаёт ссылки.
interview-lead = Выберите вопросы и поделитесь двумя ссылками: одна показывает вопросы, другая добавляет то, что должно прозвучать в полном ответе, уточняющие вопросы и оценочный лист. Всё содержится в самих ссылках; ничего никуда не отправляется.
choose-for-me = Подобрать вопросы за меня
add-question = Добавить вопрос: введите слова из него
move-up = Переместить вверх: { $question }
remove-question = Убрать: { $question }
open = Открыть
candidate-view = Для кандидата
candidate-view-about = Только вопросы, по одному.
interviewer-view = Для интервьюера
interviewer-view-about = Те же вопросы с пунктами ответа, уточняющими вопросами, пояснениями и оценочным листом.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Создано { $day } по редакции { $edition } вопросов.
other-edition = Редакция этого справочника — { $edition }: с тех пор вопросы могли измениться.
scorecard =
    { $count ->
        [one] Собеседование: { $count } вопрос, { $minutes } мин
        [few] Собеседование: { $count } вопроса, { $minutes } мин
       *[many] Собеседование: { $count } вопросов, { $minutes } мин
    }
follow-up-heading = Уточняющий вопрос
insight = Пояснение
score-missed = Не раскрыто
score-partly = Частично
score-good = Хорошо
score-excellent = Отлично
score-of = Оценка: { $question }
score-so-far = Оценено { $scored } из { $all }, в среднем { $average } из 4
no-score-yet = Отмечайте пункты по мере того, как они звучат, и оценивайте каждый ответ. Заметки остаются в этом браузере.
notes-on = Заметки: { $question }
overall = Общее впечатление
advice = Рекомендация
advice-no = Нет
advice-rather-no = Скорее нет
advice-rather-yes = Скорее да
advice-yes = Да
start-clock = Запустить таймер этого вопроса
stop-clock = Остановить таймер этого вопроса
not-kept = Этот браузер ничего не хранит для этого сайта: сохраните отчёт, прежде чем покинуть страницу.
report-of-interview = Собеседование, { $day }

## Mock interview

kind-of-interview = Вид собеседования
mock-lead = Вопросы по одному, на время. Отвечайте вслух, печатайте или записывайте; ответы и их пункты — в конце.
preset-screen = Скрининг
preset-screen-about = 15 минут, основы и то, что спрашивают почти всегда
preset-round = Бэкенд-секция
preset-round-about = 45 минут по разным темам и уровням
preset-topic = Одна тема вглубь
preset-topic-about = 20 минут, от основ до трудных вопросов
preset-ad = По вакансии
preset-ad-about = Вопросы по словам объявления, подбор на этом устройстве
job-ad = Текст вакансии
ad-hint = Вставьте сюда требования. Они никуда не отправляются.
minutes = Минут
with-follow-ups = Задавать уточняющие вопросы
begin = Начать
back = Назад
skip = Пропустить
skipped = пропущен
follow-up = уточняющий вопрос
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } из { $share }
interview-paused = Пауза
interview-paused-about = Таймер остановлен. Можно закрыть эту страницу и продолжить позже.
save-report = Сохранить отчёт
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Пробное собеседование: { $kind }, { $day }
notes = Заметки
answer-aloud = Отвечайте вслух, как отвечали бы интервьюеру. Ответы — в конце.
# Times are written as 4:05.
time-left = осталось { $time }
time-over = сверх времени { $time }
time-is-up = Время вышло. Можно продолжать.
grade-yourself = Сравните с нашими ответами и оцените себя: оценено { $graded } из { $all }.
good-or-easy = Хорошо или легко: { $known } из { $all }.
interview-done =
    { $count ->
        [one] { $count } вопрос за { $time } из { $minutes }:00
        [few] { $count } вопроса за { $time } из { $minutes }:00
       *[many] { $count } вопросов за { $time } из { $minutes }:00
    }
another-interview = Ещё одно собеседование

## The book as one file

contents = Содержание
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen }, тема «{ $topic }»{ $end }
# Links to the site.
online = Онлайн
this-answer-online = Этот ответ онлайн

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } в { $topics } теме
       *[many] { question-count } в { $topics } темах
    }
# A link to a file that holds them.
all-of-these-answers = Все эти ответы
markdown-topic = Тема: { $topic }
markdown-level = Уровень: { level }
markdown-importance = Важность: { $importance } из 3
markdown-updated = Обновлено: { $date }
cover-of = Обложка книги «{ $book }»
cover = Обложка
title-page = Титульная страница
landmarks = Ориентиры
about-this-book = Об этой книге
questions = Вопросы
untitled = Без названия
facts-importance = важность { $importance } из 3
# The address of the page follows.
on-the-web = В интернете:
# What a flashcard's link to the question's page is called.
open-page = Открыть страницу
accessibility = Весь текст можно увеличить и прослушать; заголовки и содержание ведут к каждому вопросу.
