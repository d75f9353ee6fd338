### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Перейти до вмісту
topics = Теми
# What a screen reader calls the links in the top bar.
site = Сайт
all-questions = Усі запитання
search = Пошук
practice = Тренування
tags = Теги
contribute = Долучитися
color-theme = Колірна тема
use-light-colors = Увімкнути світлу тему
use-dark-colors = Увімкнути темну тему
question-count =
    { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
       *[many] { $count } запитань
    }
a-to-z = А–Я
random-question = Випадкове запитання
feed = Стрічка
# A link to the repository.
source = Початковий код
# $askbook is the program's name as a link: markup.
made-with = створено за допомогою { $askbook }
breadcrumb = Навігаційний ланцюжок
language = Мова
home = Головна
all-topics-link = Усі теми
# Above the topics that are not open, in the sidebar.
more-topics = Інші теми
all-questions-link = Усі запитання

## Lists in parts
parts-of-list = Частини цього списку
previous-part = Попередня частина
next-part = Наступна частина

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] початковий
        [intermediate] середній
       *[advanced] високий
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] запитують майже завжди
        [2] запитують часто
       *[1] запитують рідко
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Майже завжди
        [2] Часто
       *[1] Рідко
    }
any-importance = Усі
# Unfolds it.
short-answer = Коротка відповідь
no-answer-yet = Відповіді ще немає.
# What is known about a question that was practiced.
known-due = час повторити
known-learning = вивчається
known-mastered = засвоєно
mastered-count = засвоєно: { $count }

## Home page

search-count =
    { $count ->
        [one] Шукати в { $count } запитанні
       *[many] Шукати в { $count } запитаннях
    }
all-tags = Усі теги
start-practicing = Почати тренування
continue-practicing = Продовжити: { due-count }
most-asked = Найчастіше запитують
what-is-new = Що нового

## Paths and pages

paths = Навчальні маршрути
paths-description = Маршрути запитаннями, від однієї теми до іншої
paths-lead = Кожен маршрут веде через запитання кількох тем у продуманому порядку.
# $path and $question are links: markup.
next-on-path = Далі за маршрутом «{ $path }»: { $question }
last-on-path = Останнє запитання маршруту «{ $path }»
# Beside a box to tick.
read = Прочитано
read-of-all = прочитано { $count } із { $all }
start-path = Почати
continue-path = Продовжити
# What a screen reader calls the words at the top of every page.
notice = Оголошення

## Topic page

practice-topic = Тренувати цю тему
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Як її вивчати
about-topic = Як вивчати цю тему
# What a screen reader calls the links beside the list.
this-topic = Ця тема
this-list = Цей список
filter-questions = Фільтр запитань
# Takes every filter away.
all = Усі
all-answers-for-print = Усі відповіді на одній сторінці, для друку
these-answers-for-print = Ці відповіді на одній сторінці, для друку
edit-introduction = Редагувати цей вступ
no-questions-yet = У цій темі ще немає запитань.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = Запитання: { $shown } із { $all } ({ $filters })
filtered-importance = важливість { $importance }

## Print page

print-title = { $topic }: усі відповіді
print = Друк

## Question page

question-description = { $question } — запитання з довідника «{ $book }»
hide-answers = Приховати відповіді
show-answer = Показати відповідь
on-this-page = На цій сторінці
# Above a list of points.
complete-answer = У повній відповіді згадують
unanswered = На це запитання ще ніхто не відповів.
not-translated = Це питання ще не перекладено. Показано оригінал.
# On the page of a question whose answer is out of date.
deprecated = Ця відповідь застаріла; її збережено для тих, хто на неї посилається.
# $question is a link: markup.
deprecated-replaced = Ця відповідь застаріла. Натомість прочитайте: { $question }
draft = Чернетка: її бачите лише ви, і вона не потрапляє до жодної збірки.
write-answer = Написати відповідь
copy-link = Копіювати посилання
link-copied = Посилання скопійовано
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Змінилося відтоді, як створено це посилання: { $counts }
changed-parts =
    { $count ->
        [one] змінено { $count } частину
        [few] змінено { $count } частини
       *[many] змінено { $count } частин
    }
new-parts = нових: { $count }
gone-parts = вилучено: { $count }
show-changes = Показати зміни
# Labels of the parts.
is-changed = змінено
is-new = нове
edit-page = Редагувати цю сторінку
report-problem = Повідомити про проблему
view-as-markdown = Переглянути в Markdown
# $date is a day, as markup or text.
updated = Оновлено: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Перевірено: { $tools } ({ $date })
checked-on = Перевірено: { $date }
# $names is a list of people.
written-by = Автори: { $names }
related-questions = Пов’язані запитання
# $tags is a list of names.
also-about = спільні теги: { $tags }
questions-of-topic = Запитання цієї теми
previous = Назад
next = Далі
new-address = Ця сторінка має нову адресу

## Answers

link-to = Посилання на «{ $name }»
# Boxes of a task list.
task-done = виконано
task-open = не виконано
# Stands for a picture that is elsewhere and has no text.
image = зображення
larger = Збільшити
table = Таблиця
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Блок-схема
drawing-state = Діаграма станів
drawing-sequence = Діаграма послідовності
drawing-history = Коміти
drawing-timeline = Хронологія
drawing-schedule = Графік робіт
drawing-packet = Розташування бітів
drawing-blocks = Структурна схема
drawing-leads = { $from } веде до: { $to }.
drawing-says = Від: { $from }, до: { $to }. { $words }.
drawing-lost = Від: { $from }, до: { $to }, не доходить. { $words }.
drawing-note = Примітка ({ $about }): { $words }.
drawing-joined = Пов’язані: { $from } і { $to }.
drawing-joined-by = Пов’язані: { $from } і { $to }. { $words }.
drawing-holds = { $group } містить: { $members }.
drawing-begins = Початок: { $state }.
drawing-ends = Можливий кінець: { $from }.
drawing-ends-by = Кінець після: { $from }. { $words }.
drawing-loop = Повторюється:
drawing-loop-of = Повторюється, { $words }:
drawing-if = Випадок: { $words }:
drawing-else = Інакше:
drawing-else-if = Інакше, { $words }:
drawing-optional = Якщо { $words }:
drawing-parallel = Паралельно:
drawing-parallel-of = Паралельно, { $words }:
drawing-and-also = Водночас:
drawing-and-also-of = Водночас, { $words }:
drawing-critical = Без переривання, { $words }:
drawing-break = Тут усе закінчується, { $words }:
drawing-end-of-part = Після цього:
drawing-commit = Коміт { $name } у гілці { $branch }.
drawing-commit-tagged = Коміт { $name } у гілці { $branch } із тегом { $tag }.
drawing-branch = Гілка { $name } починається від { $from }.
drawing-merge = Гілку { $name } злито в { $into }.
drawing-merge-tagged = Гілку { $name } злито в { $into }, тег { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: з { $from } до { $to }.
drawing-bit = Біт { $bit }: { $name }.
drawing-bits = Біти з { $first } до { $last }: { $name }.
drawing-row = У ряд: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } і { $last }
footnote = Виноска { $number }
footnotes = Виноски
back-to-text = Назад до тексту
back-to-place = Назад до місця { $number } у тексті
tabs = Варіанти
all-lines =
    { $count ->
        [one] Показати { $count } рядок
        [few] Показати всі { $count } рядки
       *[many] Показати всі { $count } рядків
    }
callout-note = Примітка
callout-tip = Порада
callout-important = Важливо
callout-warning = Увага
callout-caution = Обережно
copy = Копіювати
copied = Скопійовано
press-to-copy = Натисніть Ctrl+C

## Tags

tags-description = Усі теги з кількістю запитань
tag-title = Тег: { $tag }
tag-description =
    { $count ->
        [one] { $count } запитання на тему «{ $tag }»
        [few] { $count } запитання на тему «{ $tag }»
       *[many] { $count } запитань на тему «{ $tag }»
    }
questions-with-tag =
    { $count ->
        [one] { $count } запитання з цим тегом.
        [few] { $count } запитання з цим тегом.
       *[many] { $count } запитань із цим тегом.
    }
no-tags-yet = Жодне запитання ще не має тегу.
print-these-answers = Друкувати ці відповіді
answer-not-loaded = Не вдалося завантажити цю відповідь.
# How far something is that takes a while.
done-of-all = { $done } із { $all }

## A–Z

all-questions-a-to-z = Усі запитання від А до Я
a-to-z-description = Усі запитання за першим значущим словом
a-to-z-lead = Запитання за першим значущим словом: «Що таке м’ютекс?» стоїть під літерою М.
letters = Літери

## Search

search-description = Пошук в усіх запитаннях і відповідях
# $link and $end are around the words that are a link: markup.
search-needs-script = Для пошуку потрібен JavaScript. Усі запитання є в { $link }загальному списку{ $end }.
search-questions = Пошук запитань
questions-found = Знайдені запитання
show-more = Показати більше
filter-topic = Тема
filter-level = Рівень
filter-tag = Тег
filter-topic-all = Тема: усі
filter-tag-all = Тег: усі
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: усі
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Початковий
        [intermediate] Середній
       *[advanced] Високий
    }
# Before the heading of a section that was found.
found-section = Розділ:
# Links to pages that are no questions follow.
pages-found = Сторінки:
nothing-found = Нічого не знайдено. Спробуйте менше слів чи інші слова або перегляньте всі запитання.
# $words is what a slip was corrected to.
results-for = показано результати для «{ $words }»
# Words follow that were left out.
found-without = у жодному запитанні немає всіх слів; без
# Words of the query that a result does not have.
lacks-words = без { $words }
recent-searches = Недавні пошуки
forget-searches = Очистити недавні пошуки
often-asked = Часто запитують
nearest-questions = Найближчі запитання
# A link to the forge where the question can be proposed.
ask-question = Поставити це запитання
# On a page that a result led to.
found-marked =
    { $count ->
        [one] Виділено { $count } збіг
        [few] Виділено { $count } збіги
       *[many] Виділено { $count } збігів
    }
clear-marks = Зняти виділення
open-as-page = Відкрити як сторінку
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = закриває пошук
search-not-loaded = Не вдалося завантажити пошук: перевірте з’єднання та введіть запит іще раз.

## Not found

page-not-found = Сторінку не знайдено
page-not-found-description = За цією адресою немає сторінки
page-not-found-lead = За цією адресою немає сторінки. Адреса запитання ніколи не змінюється, тож, можливо, пропущено літеру.
did-you-mean = Можливо, ви шукали одну з цих?

## Offline

no-network = Немає мережі
no-network-description = Що можна читати без мережі
no-network-lead = Цю сторінку на цьому пристрої ще не відкривали, а завантажити її без мережі неможливо.
no-network-hint = З кнопкою «Завантажити для читання офлайн» унизу будь-якої сторінки весь довідник працює без мережі.
readable-now = Сторінки, які можна читати зараз
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Завантажити для читання офлайн ({ $size })
kilobytes = { $number } КБ
megabytes = { $number } МБ
kept-offline = Доступно офлайн
keeping-offline = Завантаження: { $percent } %
keeping-offline-paused = Завантаження: призупинено
offline-heading = Зберегти цей довідник для читання офлайн
offline-text = Тоді всі сторінки, пошук і тренування працюватимуть без мережі. Увесь довідник займає на цьому пристрої { $size }.
offline-text-dated = Тоді всі сторінки, пошук і тренування працюватимуть без мережі. Увесь довідник займає на цьому пристрої { $size }; останнє оновлення: { $date }.
fetched = Завантажено
is-kept = Довідник збережено на цьому пристрої.
is-fetched = Довідник завантажується.
new-edition-is-fetched = Завантажується нова редакція.
is-paused = Призупинено.
new-edition-ready = Нова редакція готова.
connection-broke-off = З’єднання перервалося. Завантажене збережеться, решта завантажиться згодом.
no-space = На цьому пристрої бракує місця для всього довідника.
no-space-for-new-edition = На цьому пристрої бракує місця для нової редакції.
show-new-edition = Показати нову редакцію
pause = Призупинити
go-on = Продовжити
close = Закрити
remove-from-device = Вилучити з цього пристрою
remove-from-device-sure = Вилучити збережений довідник із цього пристрою?
new-edition-here = Нова редакція цього довідника готова.
show-it = Показати
later = Пізніше
new-edition-elsewhere = Вийшла нова редакція цього довідника.
reload = Оновити

## Practice: choices

practice-description = Картки та пробні співбесіди із запитань цього довідника
practice-needs-script = Для тренування потрібен JavaScript: скрипт ставить запитання й зберігає ваші успіхи у браузері. Без нього можна переглядати теми:
practice-lead = Прочитайте запитання, дайте відповідь, відкрийте нашу та оцініть себе. Те, що ви знаєте, повертається рідко, а те, чого не знаєте, — незабаром. Усе залишається в цьому браузері.
start = Почати
start-cards =
    { $count ->
        [one] Почати: { $count } картка
        [few] Почати: { $count } картки
       *[many] Почати: { $count } карток
    }
mock-interview = Пробна співбесіда
# A link to the page for interviewers.
interview-someone = Провести співбесіду
topics-and-levels = Теми та рівні
levels = Рівні
how-often-asked = Як часто запитують
asked-nearly-always = майже завжди
asked-often = часто
asked-rarely = рідко
nothing-chosen = Якщо нічого не вибрано, підходить усе.
only-not-mastered = Лише те, що ще не засвоєно
# Labels of fields for numbers.
how-many-questions = Запитань
# An hour from 0 to 23.
days-begin-at = День починається о (година)
clear-filters = Скинути фільтри
# What was chosen, in a list.
all-topics = усі теми
topic-count =
    { $count ->
        [one] { $count } тема
        [few] { $count } теми
       *[many] { $count } тем
    }
tag-count =
    { $count ->
        [one] { $count } тег
        [few] { $count } теги
       *[many] { $count } тегів
    }
# $importances is a list of 1 to 3.
chosen-importances = важливість { $importances }
not-mastered = не засвоєно
tags-chosen = вибрано: { $count }
no-question-fits = Цим умовам не відповідає жодне запитання.
nothing-answered-yet = На жодне запитання ще немає відповіді.

## Practice: progress

progress = Поступ
due-count = { $count } до повторення
not-practiced-count = ще не пройдено: { $count }
not-practiced-yet = Ще не пройдено
learning-count = вивчається: { $count }
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = у пам’яті приблизно { $recalled } із { $practiced }
# Follows that: how many questions there are.
of-all-questions = , усього { $all }
# Follows the same as a percentage.
would-recall = Із пройдених запитань ({ $practiced }) ви, найімовірніше, пригадаєте приблизно { $recalled }. Усього в довіднику: { $all }.
coming-days = Картки до повторення за днями
past-days = Оцінені картки
today = сьогодні
nothing-practiced = Поки нічого. Тут з’явиться те, що ви пройшли, за темами та рівнями.
cards-today =
    { $count ->
        [one] { $count } картка сьогодні
        [few] { $count } картки сьогодні
       *[many] { $count } карток сьогодні
    }
# $count is 2 or more.
days-in-a-row =
    { $count ->
        [one] { $count } день поспіль
        [few] { $count } дні поспіль
       *[many] { $count } днів поспіль
    }
by-level = За рівнем
by-topic = За темою
list-due = До повторення
list-learning = Вивчається
list-mastered = Засвоєно
and-more = і ще { $count }
progress-file-heading = Файл із вашим поступом
progress-file-lead = Поступ зберігається в цьому браузері й нікуди не надсилається. Файл або посилання перенесе його на інший пристрій, а файл ще й слугуватиме резервною копією.
progress-file = Файл поступу
save-to-file = Зберегти у файл
load-from-file = Завантажити з файлу
copy-progress-link = Копіювати посилання
progress-link = Посилання з вашим поступом
progress-link-about = Посилання містить ваш поступ. Відкрийте його на іншому пристрої, щоб додати поступ там.
no-progress-link = Ваш поступ завеликий для посилання, або цей браузер не може його створити. Збережіть поступ у файл.
show-progress-code = Показати QR-код
progress-code = QR-код з вашим поступом
progress-code-about = Відскануйте код іншим пристроєм, щоб додати туди ваш поступ.
no-progress-code = Ваш поступ завеликий для QR-коду, або цей браузер не може його створити. Скопіюйте посилання або збережіть поступ у файл.
progress-in-link =
    { $count ->
        [one] Це посилання містить поступ з { $count } запитання.
       *[many] Це посилання містить поступ із { $count } запитань.
    }
load-progress = Додати до мого
delete-progress = Видалити мій поступ
delete-progress-sure = Видалити весь поступ назавжди?
progress-deleted = Видалено.
file-foreign = Це не файл поступу askbook.
file-newer = Цей файл записала новіша версія askbook.
file-unreadable = Не вдалося прочитати цей файл.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Завантажено: додано { $added } запитання, оновлено: { $newer }.
        [few] Завантажено: додано { $added } запитання, оновлено: { $newer }.
       *[many] Завантажено: додано { $added } запитань, оновлено: { $newer }.
    }
file-loaded-in-part = Частину файлу не вдалося прочитати, її пропущено.
storage-blocked = Цей браузер нічого не зберігає для цього сайту, тож поступ зникне, коли ви закриєте сторінку. Дозвольте сайту зберігати дані або збережіть поступ у файл.
storage-full = Сховище цього браузера заповнене, тож поступ зникне, коли ви закриєте сторінку. Звільніть місце або збережіть поступ у файл.
storage-newer = Ваш поступ записала тут новіша версія цього довідника. Він залишиться як є, а те, що ви робите зараз, не зберігається: оновіть сторінку.
storage-damaged = Частину збереженого поступу не вдалося прочитати. Її відкладено, а все прочитане використовується.
download-kept-aside = Завантажити відкладене
drop-kept-aside = Видалити відкладене
kept-aside-dropped = Відкладене видалено.

## Practice: sessions

session = Заняття
card-of-all = Картка { $number } із { $all }
question-of-all = Запитання { $number } із { $all }
undo = Скасувати
end = Закінчити
end-session = Закінчити заняття
end-interview = Закінчити співбесіду
answer = Відповідь
key-space = Пробіл
show-whole-answer = Показати всю відповідь
loading = Завантаження…
answer-shown = Відповідь показано
whole-answer-shown = Усю відповідь показано
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Не вдалося завантажити відповідь. Перевірте з’єднання або відкрийте { $link }її сторінку{ $end }.
questions-not-loaded = Не вдалося завантажити запитання: перевірте з’єднання та спробуйте ще раз.
question-is-gone = Цього запитання в довіднику більше немає.
try-again = Спробувати ще раз
# Buttons that open a box.
type-or-record = Надрукувати або записати відповідь
your-answer = Ваша відповідь
your-answer-hint = Напишіть, що б ви сказали.
record = Записати
recording = Триває запис
# $time is written as 4:05.
stop-recording = Стоп · { $time }
recorded = Записано. Запис зберігається на цьому пристрої, доки ви не залишите сторінку.
on-this-device = Те, що ви друкуєте й записуєте, залишається на цьому пристрої.
no-microphone = Мікрофон недоступний. Дозвольте цій сторінці його використовувати або надрукуйте відповідь.
your-recording = Ваш запис
delete-recording = Видалити запис
recording-deleted = Запис видалено
changed-since-graded =
    { $count ->
        [one] Відколи ви її оцінили, ця відповідь змінилася в { $count } місці.
       *[many] Відколи ви її оцінили, ця відповідь змінилася в { $count } місцях.
    }
ask-again-soon = Запитати знову не пізніше завтра
nothing-due-yet = Поки що запитувати нічого
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } картка повернеться через
        [few] { $count } картки повернуться, перша через
       *[many] { $count } карток повернуться, перша через
    }
more-cards-meanwhile =
    { $count ->
        [one] Тим часом іще { $count } картка
        [few] Тим часом іще { $count } картки
       *[many] Тим часом іще { $count } карток
    }
finish-until-tomorrow = Закінчити: решта повернеться завтра
practice-weak = Повторити складні зараз: { $count }
# When a card comes back.
due-now = час повторити
due-tomorrow = завтра
due-in = через { $time }
state-new = нова
state-due = час повторити
how-well = Наскільки добре ви це знали?
grade-again = Знову
grade-hard = Важко
grade-good = Добре
grade-easy = Легко
# How many answers had a grade.
again-count = знову: { $count }
hard-count = важко: { $count }
good-count = добре: { $count }
easy-count = легко: { $count }
# When a card comes back.
in-minutes = { $count } хв
in-hours = { $count } год
in-days = { $count } дн.
in-months = { $count } міс.
in-years = { $count } р.
cards-done =
    { $count ->
        [one] Пройдено { $count } картку
        [few] Пройдено { $count } картки
       *[many] Пройдено { $count } карток
    }
practice-more = Тренуватися далі
undo-last-grade = Скасувати останню оцінку
back-to-choices = Назад до вибору
finish = Завершити
next-question = Наступне запитання

## Interview by link

interview = Співбесіда
interview-description = Запитання для співбесіди: посилання для кандидата і посилання з оцінювальним листом для інтерв’юера
interview-needs-script = Для співбесід за посиланням потрібен JavaScript: скрипт добирає запитання та створює посилання.
interview-lead = Виберіть запитання й поділіться двома посиланнями: одне показує запитання, друге додає те, що має прозвучати в повній відповіді, уточнювальні запитання та оцінювальний лист. Усе міститься в самих посиланнях; нічого нікуди не надсилається.
choose-for-me = Дібрати запитання за мене
add-question = Додати запитання: введіть слова з нього
move-up = Перемістити вгору: { $question }
remove-question = Прибрати: { $question }
open = Відкрити
candidate-view = Для кандидата
candidate-view-about = Лише запитання, по одному.
interviewer-view = Для інтерв’юера
interviewer-view-about = Ті самі запитання з пунктами відповіді, уточнювальними запитаннями, поясненнями та оцінювальним листом.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Створено { $day } за редакцією { $edition } запитань.
other-edition = Редакція цього довідника — { $edition }: відтоді запитання могли змінитися.
scorecard =
    { $count ->
        [one] Співбесіда: { $count } запитання, { $minutes } хв
        [few] Співбесіда: { $count } запитання, { $minutes } хв
       *[many] Співбесіда: { $count } запитань, { $minutes } хв
    }
follow-up-heading = Уточнювальне запитання
insight = Пояснення
score-missed = Не розкрито
score-partly = Частково
score-good = Добре
score-excellent = Відмінно
score-of = Оцінка: { $question }
score-so-far = Оцінено { $scored } із { $all }, у середньому { $average } із 4
no-score-yet = Позначайте пункти, коли вони прозвучать, і оцінюйте кожну відповідь. Нотатки залишаються в цьому браузері.
notes-on = Нотатки: { $question }
overall = Загальне враження
advice = Рекомендація
advice-no = Ні
advice-rather-no = Радше ні
advice-rather-yes = Радше так
advice-yes = Так
start-clock = Запустити таймер цього запитання
stop-clock = Зупинити таймер цього запитання
not-kept = Цей браузер нічого не зберігає для цього сайту: збережіть звіт, перш ніж залишити сторінку.
report-of-interview = Співбесіда, { $day }

## Mock interview

kind-of-interview = Вид співбесіди
mock-lead = Запитання по одному, на час. Відповідайте вголос, друкуйте або записуйте; відповіді та їхні пункти — наприкінці.
preset-screen = Скринінг
preset-screen-about = 15 хвилин, основи й те, що запитують майже завжди
preset-round = Бекенд-раунд
preset-round-about = 45 хвилин за різними темами та рівнями
preset-topic = Одна тема вглиб
preset-topic-about = 20 хвилин, від основ до складних запитань
preset-ad = За вакансією
preset-ad-about = Запитання за словами оголошення, дібрані на цьому пристрої
job-ad = Текст вакансії
ad-hint = Вставте сюди вимоги. Вони нікуди не надсилаються.
minutes = Хвилин
with-follow-ups = Ставити уточнювальні запитання
begin = Почати
back = Назад
skip = Пропустити
skipped = пропущено
follow-up = уточнювальне запитання
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } із { $share }
interview-paused = Пауза
interview-paused-about = Таймер зупинено. Можна закрити цю сторінку й продовжити згодом.
save-report = Зберегти звіт
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Пробна співбесіда: { $kind }, { $day }
notes = Нотатки
answer-aloud = Відповідайте вголос, як відповідали б інтерв’юеру. Відповіді — наприкінці.
# Times are written as 4:05.
time-left = залишилося { $time }
time-over = понад час { $time }
time-is-up = Час вийшов. Можна продовжувати.
grade-yourself = Порівняйте з нашими відповідями та оцініть себе: оцінено { $graded } із { $all }.
good-or-easy = Добре або легко: { $known } із { $all }.
interview-done =
    { $count ->
        [one] { $count } запитання за { $time } із { $minutes }:00
        [few] { $count } запитання за { $time } із { $minutes }:00
       *[many] { $count } запитань за { $time } із { $minutes }:00
    }
another-interview = Ще одна співбесіда

## The book as one file

contents = Зміст
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen }, тема «{ $topic }»{ $end }
# Links to the site.
online = Онлайн
this-answer-online = Ця відповідь онлайн

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } в { $topics } темі
       *[many] { question-count } у { $topics } темах
    }
# A link to a file that holds them.
all-of-these-answers = Усі ці відповіді
markdown-topic = Тема: { $topic }
markdown-level = Рівень: { level }
markdown-importance = Важливість: { $importance } із 3
markdown-updated = Оновлено: { $date }
cover-of = Обкладинка книги «{ $book }»
cover = Обкладинка
title-page = Титульна сторінка
landmarks = Орієнтири
about-this-book = Про цю книгу
questions = Запитання
untitled = Без назви
facts-importance = важливість { $importance } із 3
# The address of the page follows.
on-the-web = В інтернеті:
# What a flashcard's link to the question's page is called.
open-page = Відкрити сторінку
accessibility = Увесь текст можна збільшити й прослухати; заголовки та зміст ведуть до кожного запитання.
