### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = דילוג לתוכן
topics = נושאים
# What a screen reader calls the links in the top bar.
site = אתר
all-questions = כל השאלות
search = חיפוש
practice = תרגול
tags = תגיות
contribute = השתתפות
color-theme = ערכת צבעים
use-light-colors = מעבר לצבעים בהירים
use-dark-colors = מעבר לצבעים כהים
question-count =
    { $count ->
        [one] שאלה אחת
        [two] שתי שאלות
       *[other] { $count } שאלות
    }
a-to-z = א–ת
random-question = שאלה אקראית
feed = הזנה
# A link to the repository.
source = קוד המקור
# $askbook is the program's name as a link: markup.
made-with = נוצר באמצעות { $askbook }
breadcrumb = נתיב ניווט
language = שפה
home = דף הבית
all-topics-link = כל הנושאים
# Above the topics that are not open, in the sidebar.
more-topics = נושאים נוספים
all-questions-link = כל השאלות

## Lists in parts
parts-of-list = חלקי הרשימה
previous-part = החלק הקודם
next-part = החלק הבא

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] מתחילים
        [intermediate] בינוניים
       *[advanced] מתקדמים
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] נשאלת כמעט תמיד
        [2] נשאלת לעיתים קרובות
       *[1] נשאלת לעיתים נדירות
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] כמעט תמיד
        [2] לעיתים קרובות
       *[1] לעיתים נדירות
    }
any-importance = הכול
# Unfolds it.
short-answer = תשובה קצרה
no-answer-yet = אין עדיין תשובה.
# What is known about a question that was practiced.
known-due = לחזרה
known-learning = בלמידה
known-mastered = נלמדה היטב
mastered-count = נלמדו היטב: { $count }

## Home page

search-count =
    { $count ->
        [one] חיפוש בשאלה אחת
        [two] חיפוש בשתי שאלות
       *[other] חיפוש ב־{ $count } שאלות
    }
all-tags = כל התגיות
start-practicing = התחלת תרגול
continue-practicing = המשך: { due-count }
most-asked = הנשאלות ביותר
what-is-new = מה חדש

## Paths and pages

paths = מסלולי למידה
paths-description = מסלולים בין השאלות, מנושא לנושא
paths-lead = כל מסלול עובר בין שאלות מכמה נושאים בסדר הגיוני.
# $path and $question are links: markup.
next-on-path = הבאה במסלול ״{ $path }״: { $question }
last-on-path = השאלה האחרונה במסלול ״{ $path }״
# Beside a box to tick.
read = נקרא
read-of-all = נקראו { $count } מתוך { $all }
start-path = התחלה
continue-path = המשך
# What a screen reader calls the words at the top of every page.
notice = הודעה

## Topic page

practice-topic = תרגול הנושא
# A link to the topic's introduction, and that introduction's heading.
how-to-study = איך לומדים אותו
about-topic = איך לומדים את הנושא הזה
# What a screen reader calls the links beside the list.
this-topic = הנושא הזה
this-list = הרשימה הזאת
filter-questions = סינון שאלות
# Takes every filter away.
all = הכול
all-answers-for-print = כל התשובות בדף אחד, להדפסה
these-answers-for-print = התשובות האלה בדף אחד, להדפסה
edit-introduction = עריכת המבוא הזה
no-questions-yet = אין עדיין שאלות בנושא הזה.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = שאלות: { $shown } מתוך { $all } ({ $filters })
filtered-importance = חשיבות { $importance }

## Print page

print-title = { $topic }: כל התשובות
print = הדפסה

## Question page

question-description = { $question } — שאלה מתוך { $book }
hide-answers = הסתרת התשובות
show-answer = הצגת התשובה
on-this-page = בדף הזה
# Above a list of points.
complete-answer = תשובה מלאה מזכירה
unanswered = איש עדיין לא ענה על השאלה הזאת.
not-translated = השאלה הזאת עדיין לא תורגמה. מוצג המקור.
# On the page of a question whose answer is out of date.
deprecated = התשובה הזאת אינה עדכנית ונשמרת רק עבור מי שקישרו אליה.
# $question is a link: markup.
deprecated-replaced = התשובה הזאת אינה עדכנית. במקומה כדאי לקרוא: { $question }
draft = טיוטה: היא מוצגת רק לך ואינה נכללת בשום גרסה שמתפרסמת.
write-answer = כתיבת התשובה
copy-link = העתקת קישור
link-copied = הקישור הועתק
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = השתנה מאז שנוצר הקישור: { $counts }
changed-parts =
    { $count ->
        [one] חלק אחד השתנה
        [two] שני חלקים השתנו
       *[other] { $count } חלקים השתנו
    }
new-parts = חדשים: { $count }
gone-parts = הוסרו: { $count }
show-changes = הצגת השינויים
# Labels of the parts.
is-changed = השתנה
is-new = חדש
edit-page = עריכת הדף הזה
report-problem = דיווח על בעיה
view-as-markdown = הצגה כ־Markdown
# $date is a day, as markup or text.
updated = עודכן: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = נבדק: { $tools } ({ $date })
checked-on = נבדק: { $date }
# $names is a list of people.
written-by = נכתב בידי { $names }
related-questions = שאלות קשורות
# $tags is a list of names.
also-about = תגיות משותפות: { $tags }
questions-of-topic = שאלות בנושא הזה
previous = הקודמת
next = הבאה
new-address = לדף הזה יש כתובת חדשה

## Answers

link-to = קישור אל ״{ $name }״
# Boxes of a task list.
task-done = בוצע
task-open = לביצוע
# Stands for a picture that is elsewhere and has no text.
image = תמונה
larger = הגדלה
table = טבלה
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = תרשים זרימה
drawing-state = תרשים מצבים
drawing-sequence = תרשים רצף
drawing-history = קומיטים
drawing-timeline = ציר זמן
drawing-schedule = לוח זמנים
drawing-packet = פריסת הסיביות
drawing-blocks = תרשים בלוקים
drawing-leads = { $from } מוביל אל { $to }.
drawing-says = מ: { $from }, אל: { $to }. { $words }.
drawing-lost = מ: { $from }, אל: { $to }, לא מגיע. { $words }.
drawing-note = הערה על { $about }: { $words }.
drawing-joined = יש חיבור בין { $from } ובין { $to }.
drawing-joined-by = יש חיבור בין { $from } ובין { $to }: { $words }.
drawing-holds = { $group } מכיל את { $members }.
drawing-begins = ההתחלה: { $state }.
drawing-ends = סיום אפשרי: { $from }.
drawing-ends-by = הסיום אחרי { $from }: { $words }.
drawing-loop = שוב ושוב:
drawing-loop-of = שוב ושוב, { $words }:
drawing-if = מקרה { $words }:
drawing-else = אחרת:
drawing-else-if = אחרת, { $words }:
drawing-optional = אם { $words }:
drawing-parallel = במקביל:
drawing-parallel-of = במקביל, { $words }:
drawing-and-also = באותו הזמן:
drawing-and-also-of = באותו הזמן, { $words }:
drawing-critical = ללא הפרעה, { $words }:
drawing-break = כאן זה מסתיים, { $words }:
drawing-end-of-part = אחר כך:
drawing-commit = קומיט { $name } בענף { $branch }.
drawing-commit-tagged = קומיט { $name } בענף { $branch }, עם התגית { $tag }.
drawing-branch = הענף { $name } מתחיל אצל { $from }.
drawing-merge = { $name } ממוזג אל { $into }.
drawing-merge-tagged = { $name } ממוזג אל { $into }, עם התגית { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: החל מ־{ $from } ועד { $to }.
drawing-bit = סיבית { $bit }: { $name }.
drawing-bits = סיביות { $first } עד { $last }: { $name }.
drawing-row = בשורה אחת: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } וגם { $last }
footnote = הערת שוליים { $number }
footnotes = הערות שוליים
back-to-text = חזרה לטקסט
back-to-place = חזרה למקום { $number } בטקסט
tabs = חלופות
all-lines = הצגת כל השורות ({ $count })
callout-note = הערה
callout-tip = עצה
callout-important = חשוב
callout-warning = אזהרה
callout-caution = זהירות
copy = העתקה
copied = הועתק
press-to-copy = להעתקה: Ctrl+C

## Tags

tags-description = כל התגיות ומספר השאלות בכל אחת
tag-title = תגית: { $tag }
tag-description =
    { $count ->
        [one] שאלה אחת על { $tag }
        [two] שתי שאלות על { $tag }
       *[other] { $count } שאלות על { $tag }
    }
questions-with-tag =
    { $count ->
        [one] שאלה אחת עם התגית הזאת.
        [two] שתי שאלות עם התגית הזאת.
       *[other] { $count } שאלות עם התגית הזאת.
    }
no-tags-yet = אין עדיין תגית לאף שאלה.
print-these-answers = הדפסת התשובות האלה
answer-not-loaded = לא ניתן היה לטעון את התשובה הזאת.
# How far something is that takes a while.
done-of-all = { $done } מתוך { $all }

## A–Z

all-questions-a-to-z = כל השאלות מא׳ עד ת׳
a-to-z-description = כל השאלות לפי המילה המשמעותית הראשונה
a-to-z-lead = שאלות לפי המילה המשמעותית הראשונה בהן: ״מהו משתנה?״ נמצאת תחת מ׳.
letters = אותיות

## Search

search-description = חיפוש בכל השאלות והתשובות
# $link and $end are around the words that are a link: markup.
search-needs-script = החיפוש דורש JavaScript. כל השאלות נמצאות ב{ $link }רשימת כל השאלות{ $end }.
search-questions = חיפוש שאלות
questions-found = שאלות שנמצאו
show-more = הצגת עוד
filter-topic = נושא
filter-level = רמה
filter-tag = תגית
filter-topic-all = נושא: הכול
filter-tag-all = תגית: הכול
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: הכול
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] מתחילים
        [intermediate] בינוניים
       *[advanced] מתקדמים
    }
# Before the heading of a section that was found.
found-section = סעיף:
# Links to pages that are no questions follow.
pages-found = דפים:
nothing-found = לא נמצא דבר. אפשר לנסות פחות מילים או מילים אחרות, או לעבור על כל השאלות.
# $words is what a slip was corrected to.
results-for = מוצגות תוצאות עבור ״{ $words }״
# Words follow that were left out.
found-without = אין שאלה שמכילה את כל המילים; ללא
# Words of the query that a result does not have.
lacks-words = ללא { $words }
recent-searches = חיפושים אחרונים
forget-searches = ניקוי החיפושים האחרונים
often-asked = נשאלות לעיתים קרובות
nearest-questions = השאלות הקרובות ביותר
# A link to the forge where the question can be proposed.
ask-question = שליחת השאלה הזאת
# On a page that a result led to.
found-marked =
    { $count ->
        [one] התאמה אחת מסומנת
        [two] שתי התאמות מסומנות
       *[other] { $count } התאמות מסומנות
    }
clear-marks = הסרת הסימונים
open-as-page = פתיחה כדף
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = לסגירת החיפוש
search-not-loaded = לא ניתן היה לטעון את החיפוש: נא לבדוק את החיבור ולהקליד שוב.

## Not found

page-not-found = הדף לא נמצא
page-not-found-description = אין דף בכתובת הזאת
page-not-found-lead = אין דף בכתובת הזאת. כתובת של שאלה לעולם אינה משתנה, ולכן ייתכן שחסרה בה אות.
did-you-mean = האם הכוונה לאחת מאלה?

## Offline

no-network = אין רשת
no-network-description = מה אפשר לקרוא ללא רשת
no-network-lead = הדף הזה לא נפתח במכשיר הזה בעבר, ואין רשת להביא אותו דרכה.
no-network-hint = עם ״הורדה לשימוש לא מקוון״ בתחתית כל דף, המדריך כולו פועל ללא רשת.
readable-now = דפים שאפשר לקרוא עכשיו
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = הורדה לשימוש לא מקוון ({ $size })
kilobytes = { $number } ק״ב
megabytes = { $number } מ״ב
kept-offline = זמין ללא רשת
keeping-offline = בהורדה לשימוש לא מקוון: { $percent }%
keeping-offline-paused = הורדה לשימוש לא מקוון: מושהית
offline-heading = שמירת המדריך הזה לשימוש לא מקוון
offline-text = כל הדפים, החיפוש והתרגול יפעלו אז ללא רשת. המדריך כולו תופס { $size } במכשיר הזה.
offline-text-dated = כל הדפים, החיפוש והתרגול יפעלו אז ללא רשת. המדריך כולו תופס { $size } במכשיר הזה; עדכון אחרון: { $date }.
fetched = הורד
is-kept = המדריך שמור במכשיר הזה.
is-fetched = המדריך בהורדה.
new-edition-is-fetched = מהדורה חדשה בהורדה.
is-paused = מושהה.
new-edition-ready = מהדורה חדשה מוכנה.
connection-broke-off = החיבור נותק. מה שהורד נשמר, והשאר יגיע בהמשך.
no-space = אין במכשיר הזה מספיק מקום למדריך כולו.
no-space-for-new-edition = אין במכשיר הזה מספיק מקום למהדורה החדשה.
show-new-edition = הצגת המהדורה החדשה
pause = השהיה
go-on = המשך
close = סגירה
remove-from-device = הסרה מהמכשיר הזה
remove-from-device-sure = להסיר את המדריך השמור מהמכשיר הזה?
new-edition-here = מהדורה חדשה של המדריך הזה מוכנה.
show-it = הצגה
later = אחר כך
new-edition-elsewhere = למדריך הזה יש מהדורה חדשה.
reload = טעינה מחדש

## Practice: choices

practice-description = כרטיסיות וראיונות דמה מתוך שאלות המדריך הזה
practice-needs-script = התרגול דורש JavaScript: סקריפט שואל את השאלות ושומר בדפדפן את מה שכבר ידוע לך. בלעדיו אפשר לעבור על הנושאים:
practice-lead = קוראים שאלה, עונים עליה, חושפים את התשובה שלנו ונותנים ציון לעצמנו. מה שידוע חוזר לעיתים נדירות, ומה שלא ידוע חוזר בקרוב. הכול נשאר בדפדפן הזה.
start = התחלה
start-cards =
    { $count ->
        [one] התחלה: כרטיסייה אחת
        [two] התחלה: שתי כרטיסיות
       *[other] התחלה: { $count } כרטיסיות
    }
mock-interview = ראיון דמה
# A link to the page for interviewers.
interview-someone = עריכת ריאיון
topics-and-levels = נושאים ורמות
levels = רמות
how-often-asked = תדירות השאלה
asked-nearly-always = כמעט תמיד
asked-often = לעיתים קרובות
asked-rarely = לעיתים נדירות
nothing-chosen = בלי בחירה, הכול נכלל.
only-not-mastered = רק מה שעדיין לא למדתי היטב
# Labels of fields for numbers.
how-many-questions = מספר שאלות
# An hour from 0 to 23.
days-begin-at = היום מתחיל בשעה
clear-filters = ניקוי המסננים
# What was chosen, in a list.
all-topics = כל הנושאים
topic-count =
    { $count ->
        [one] נושא אחד
        [two] שני נושאים
       *[other] { $count } נושאים
    }
tag-count =
    { $count ->
        [one] תגית אחת
        [two] שתי תגיות
       *[other] { $count } תגיות
    }
# $importances is a list of 1 to 3.
chosen-importances = חשיבות { $importances }
not-mastered = לא נלמדו היטב
tags-chosen = נבחרו: { $count }
no-question-fits = אין שאלה שמתאימה לבחירה הזאת.
nothing-answered-yet = אין עדיין תשובה לאף שאלה.

## Practice: progress

progress = התקדמות
due-count = { $count } לחזרה
not-practiced-count = עוד לא תורגלו: { $count }
not-practiced-yet = עוד לא תורגל
learning-count = בלמידה: { $count }
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = כ־{ $recalled } מתוך { $practiced } בזיכרון
# Follows that: how many questions there are.
of-all-questions = , מתוך { $all } בסך הכול
# Follows the same as a percentage.
would-recall = מתוך השאלות שתרגלת ({ $practiced }) סביר שייזכרו כ־{ $recalled }. במדריך כולו יש { $all }.
coming-days = כרטיסיות לחזרה בימים הקרובים
past-days = כרטיסיות שקיבלו ציון
today = היום
nothing-practiced = עדיין אין כלום. מה שתרגלת יופיע כאן לפי נושא ורמה.
cards-today =
    { $count ->
        [one] כרטיסייה אחת היום
        [two] שתי כרטיסיות היום
       *[other] { $count } כרטיסיות היום
    }
# $count is 2 or more.
days-in-a-row =
    { $count ->
        [one] יום אחד
        [two] יומיים ברצף
       *[other] { $count } ימים ברצף
    }
by-level = לפי רמה
by-topic = לפי נושא
list-due = לחזרה
list-learning = בלמידה
list-mastered = נלמדו היטב
and-more = ועוד { $count }
progress-file-heading = קובץ ההתקדמות שלך
progress-file-lead = ההתקדמות נשמרת בדפדפן הזה ואינה נשלחת לשום מקום. קובץ או קישור מעבירים אותה למכשיר אחר; קובץ משמש גם כגיבוי.
progress-file = קובץ התקדמות
save-to-file = שמירה לקובץ
load-from-file = טעינה מקובץ
copy-progress-link = העתקת קישור
progress-link = קישור עם ההתקדמות שלך
progress-link-about = הקישור מכיל את ההתקדמות שלך. פתיחתו במכשיר אחר תוסיף אותה שם.
no-progress-link = ההתקדמות שלך ארוכה מכדי להיכנס לקישור, או שהדפדפן הזה אינו יכול ליצור אותו. אפשר לשמור אותה לקובץ.
show-progress-code = הצגת קוד QR
progress-code = קוד QR עם ההתקדמות שלך
progress-code-about = סריקת הקוד במכשיר אחר תוסיף שם את ההתקדמות שלך.
no-progress-code = ההתקדמות שלך ארוכה מכדי להיכנס לקוד QR, או שהדפדפן הזה אינו יכול ליצור אותו. אפשר להעתיק קישור או לשמור אותה לקובץ.
progress-in-link =
    { $count ->
        [one] הקישור הזה מכיל התקדמות בשאלה אחת.
        [two] הקישור הזה מכיל התקדמות בשתי שאלות.
       *[other] הקישור הזה מכיל התקדמות ב־{ $count } שאלות.
    }
load-progress = הוספה להתקדמות שלי
delete-progress = מחיקת ההתקדמות שלי
delete-progress-sure = למחוק לצמיתות את כל ההתקדמות?
progress-deleted = נמחקה.
file-foreign = הקובץ הזה אינו קובץ התקדמות של askbook.
file-newer = הקובץ הזה נכתב בגרסה חדשה יותר של askbook.
file-unreadable = לא ניתן היה לקרוא את הקובץ הזה.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] הקובץ נטען: נוספה שאלה אחת, עודכנו: { $newer }.
        [two] הקובץ נטען: נוספו שתי שאלות, עודכנו: { $newer }.
       *[other] הקובץ נטען: נוספו { $added } שאלות, עודכנו: { $newer }.
    }
file-loaded-in-part = חלק מהקובץ לא היה קריא והושמט.
storage-blocked = הדפדפן הזה אינו שומר דבר עבור האתר הזה, ולכן ההתקדמות תישמר רק עד לסגירת הדף. אפשר להתיר לאתר לאחסן נתונים, או לשמור את ההתקדמות לקובץ.
storage-full = האחסון של הדפדפן הזה מלא, ולכן ההתקדמות תישמר רק עד לסגירת הדף. אפשר לפנות מקום, או לשמור את ההתקדמות לקובץ.
storage-newer = ההתקדמות שלך נכתבה כאן בגרסה חדשה יותר של המדריך. היא נשארת כפי שהיא, ומה שנעשה עכשיו אינו נשמר: יש לטעון את הדף מחדש.
storage-damaged = חלק מההתקדמות השמורה לא היה קריא. הוא הונח בצד, ומה שנקרא נמצא בשימוש.
download-kept-aside = הורדת מה שהונח בצד
drop-kept-aside = מחיקתו
kept-aside-dropped = מה שהונח בצד נמחק.

## Practice: sessions

session = סבב תרגול
card-of-all = כרטיסייה { $number } מתוך { $all }
question-of-all = שאלה { $number } מתוך { $all }
undo = ביטול
end = סיום
end-session = סיום הסבב
end-interview = סיום הריאיון
answer = תשובה
key-space = רווח
show-whole-answer = הצגת התשובה המלאה
loading = בטעינה…
answer-shown = התשובה מוצגת
whole-answer-shown = התשובה המלאה מוצגת
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = לא ניתן היה לטעון את התשובה. אפשר לבדוק את החיבור או לפתוח את { $link }הדף שלה{ $end }.
questions-not-loaded = לא ניתן היה לטעון את השאלות: נא לבדוק את החיבור ולנסות שוב.
question-is-gone = השאלה הזאת כבר אינה במדריך.
try-again = ניסיון נוסף
# Buttons that open a box.
type-or-record = הקלדה או הקלטה של תשובה
your-answer = התשובה שלך
your-answer-hint = מה היית עונה?
record = הקלטה
recording = מתבצעת הקלטה
# $time is written as 4:05.
stop-recording = עצירה · { $time }
recorded = הוקלט. ההקלטה נשארת במכשיר הזה עד ליציאה מהדף.
on-this-device = כל מה שמוקלד ומוקלט נשאר במכשיר הזה.
no-microphone = המיקרופון אינו זמין. אפשר להתיר לדף הזה להשתמש בו, או להקליד את התשובה.
your-recording = ההקלטה שלך
delete-recording = מחיקת ההקלטה
recording-deleted = ההקלטה נמחקה
changed-since-graded =
    { $count ->
        [one] התשובה הזאת השתנתה במקום אחד מאז הציון שלך.
        [two] התשובה הזאת השתנתה בשני מקומות מאז הציון שלך.
       *[other] התשובה הזאת השתנתה ב־{ $count } מקומות מאז הציון שלך.
    }
ask-again-soon = לשאול אותי שוב מחר לכל המאוחר
nothing-due-yet = אין כרגע מה לשאול
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] כרטיסייה אחת חוזרת בעוד
        [two] שתי כרטיסיות חוזרות, הראשונה בעוד
       *[other] { $count } כרטיסיות חוזרות, הראשונה בעוד
    }
more-cards-meanwhile =
    { $count ->
        [one] עוד כרטיסייה בינתיים
        [two] עוד שתי כרטיסיות בינתיים
       *[other] עוד { $count } כרטיסיות בינתיים
    }
finish-until-tomorrow = סיום: השאר חוזר מחר
practice-weak =
    { $count ->
        [one] תרגול הכרטיסייה החלשה עכשיו
        [two] תרגול שתי החלשות עכשיו
       *[other] תרגול { $count } החלשות עכשיו
    }
# When a card comes back.
due-now = לחזרה עכשיו
due-tomorrow = מחר
due-in = בעוד { $time }
state-new = חדשה
state-due = לחזרה
how-well = כמה טוב ידעת את זה?
grade-again = שוב
grade-hard = קשה
grade-good = טוב
grade-easy = קל
# How many answers had a grade.
again-count = שוב: { $count }
hard-count = קשה: { $count }
good-count = טוב: { $count }
easy-count = קל: { $count }
# When a card comes back.
in-minutes = { $count } דק׳
in-hours = { $count } שע׳
in-days =
    { $count ->
        [one] יום
        [two] יומיים
       *[other] { $count } ימים
    }
in-months = { $count } חוד׳
in-years = { $count } שנ׳
cards-done =
    { $count ->
        [one] כרטיסייה אחת הושלמה
        [two] שתי כרטיסיות הושלמו
       *[other] { $count } כרטיסיות הושלמו
    }
practice-more = עוד תרגול
undo-last-grade = ביטול הציון האחרון
back-to-choices = חזרה לאפשרויות
finish = סיום
next-question = השאלה הבאה

## Interview by link

interview = ריאיון עבודה
interview-description = שאלות לריאיון עבודה: קישור למועמדים וקישור עם דף ציונים למראיינים
interview-needs-script = ראיונות באמצעות קישור דורשים JavaScript: סקריפט בוחר את השאלות ויוצר את הקישורים.
interview-lead = בוחרים שאלות ומשתפים שני קישורים: האחד מציג את השאלות, והשני מוסיף את מה שתשובה מלאה מזכירה, שאלות המשך ודף ציונים. הכול נמצא בקישורים עצמם; דבר אינו נשלח לשום מקום.
choose-for-me = בחירת שאלות בשבילי
add-question = הוספת שאלה: נא להקליד מילים ממנה
move-up = העברה למעלה: { $question }
remove-question = הסרה: { $question }
open = פתיחה
candidate-view = למועמדים
candidate-view-about = השאלות בלבד, אחת אחרי השנייה.
interviewer-view = למראיינים
interviewer-view-about = אותן השאלות עם נקודות, שאלות המשך, תובנות ודף ציונים.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = נוצר ב־{ $day } ממהדורה { $edition } של השאלות.
other-edition = המהדורה של המדריך הזה היא { $edition }: ייתכן שהשאלות השתנו מאז.
scorecard =
    ריאיון עבודה: { $count ->
        [one] שאלה אחת
        [two] שתי שאלות
       *[other] { $count } שאלות
    }, { $minutes ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $minutes } דקות
    }
follow-up-heading = שאלת המשך
insight = תובנה
score-missed = הוחמץ
score-partly = חלקי
score-good = טוב
score-excellent = מצוין
score-of = ציון: { $question }
score-so-far = קיבלו ציון: { $scored } מתוך { $all }, בממוצע { $average } מתוך 4
no-score-yet = מסמנים את הנקודות כשהן עולות ונותנים ציון לכל תשובה. ההערות נשארות בדפדפן הזה.
notes-on = הערות: { $question }
overall = התרשמות כללית
advice = המלצה
advice-no = לא
advice-rather-no = נוטה ללא
advice-rather-yes = נוטה לכן
advice-yes = כן
start-clock = הפעלת השעון של השאלה הזאת
stop-clock = עצירת השעון של השאלה הזאת
not-kept = הדפדפן הזה אינו שומר דבר עבור האתר הזה: יש לשמור את הדוח לפני היציאה מהדף.
report-of-interview = ריאיון עבודה, { $day }

## Mock interview

kind-of-interview = סוג הריאיון
mock-lead = שאלות אחת אחרי השנייה, עם שעון. אפשר לענות בקול, להקליד או להקליט; התשובות והנקודות שלהן מופיעות בסוף.
preset-screen = ריאיון סינון
preset-screen-about = 15 דקות, יסודות ומה שנשאל כמעט תמיד
preset-round = סבב Backend
preset-round-about = 45 דקות, מגוון נושאים ורמות
preset-topic = נושא אחד לעומק
preset-topic-about = 20 דקות, מהיסודות ועד לשאלות הקשות
preset-ad = מודעת דרושים
preset-ad-about = מה שמילות המודעה דורשות, נמצא במכשיר הזה
job-ad = נוסח המודעה
ad-hint = אפשר להדביק כאן את הדרישות. הן אינן נשלחות לשום מקום.
minutes = דקות
with-follow-ups = לשאול שאלות המשך
begin = התחלה
back = חזרה
skip = דילוג
skipped = דולגה
follow-up = שאלת המשך
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } מתוך { $share }
interview-paused = מושהה
interview-paused-about = השעון עצר. אפשר לסגור את הדף ולהמשיך אחר כך.
save-report = שמירת הדוח
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = ראיון דמה: { $kind }, { $day }
notes = הערות
answer-aloud = עונים בקול, כמו בריאיון אמיתי. התשובות מופיעות בסוף.
# Times are written as 4:05.
time-left = נותרו { $time }
time-over = חריגה של { $time }
time-is-up = הזמן תם. עדיין אפשר להמשיך.
grade-yourself = משווים לתשובות שלנו ונותנים ציון: { $graded } מתוך { $all } קיבלו ציון.
good-or-easy = טוב או קל: { $known } מתוך { $all }.
interview-done =
    { $count ->
        [one] שאלה אחת ב־{ $time } מתוך { $minutes }:00
        [two] שתי שאלות ב־{ $time } מתוך { $minutes }:00
       *[other] { $count } שאלות ב־{ $time } מתוך { $minutes }:00
    }
another-interview = ריאיון נוסף

## The book as one file

contents = תוכן העניינים
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } בנושא { $topic }{ $end }
# Links to the site.
online = באינטרנט
this-answer-online = התשובה הזאת באינטרנט

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } בנושא אחד
        [two] { question-count } בשני נושאים
       *[other] { question-count } ב־{ $topics } נושאים
    }
# A link to a file that holds them.
all-of-these-answers = כל התשובות האלה
markdown-topic = נושא: { $topic }
markdown-level = רמה: { level }
markdown-importance = חשיבות: { $importance } מתוך 3
markdown-updated = עודכן: { $date }
cover-of = הכריכה של { $book }
cover = כריכה
title-page = עמוד השער
landmarks = ציוני דרך
about-this-book = על הספר הזה
questions = שאלות
untitled = ללא כותרת
facts-importance = חשיבות { $importance } מתוך 3
# The address of the page follows.
on-the-web = באינטרנט:
# What a flashcard's link to the question's page is called.
open-page = פתיחת הדף
accessibility = אפשר להגדיל את כל הטקסט ולהאזין לו; הכותרות ותוכן העניינים מובילים לכל שאלה.
