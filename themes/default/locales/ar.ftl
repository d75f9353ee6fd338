### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = انتقل إلى المحتوى
topics = المواضيع
# What a screen reader calls the links in the top bar.
site = الموقع
all-questions = كل الأسئلة
search = بحث
practice = التدرّب
tags = الوسوم
contribute = ساهم
color-theme = سمة الألوان
use-light-colors = استخدام الألوان الفاتحة
use-dark-colors = استخدام الألوان الداكنة
question-count =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
a-to-z = أ–ي
random-question = سؤال عشوائي
feed = خلاصة
# A link to the repository.
source = المصدر
# $askbook is the program's name as a link: markup.
made-with = أُنشئ باستخدام { $askbook }
breadcrumb = مسار التنقل
language = اللغة
home = الرئيسية
all-topics-link = كل المواضيع
# Above the topics that are not open, in the sidebar.
more-topics = مواضيع أخرى
all-questions-link = كل الأسئلة

## Lists in parts
parts-of-list = أجزاء هذه القائمة
previous-part = الجزء السابق
next-part = الجزء التالي

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] مبتدئ
        [intermediate] متوسط
       *[advanced] متقدم
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] يُسأل دائمًا تقريبًا
        [2] يُسأل كثيرًا
       *[1] يُسأل نادرًا
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] دائمًا تقريبًا
        [2] كثيرًا
       *[1] نادرًا
    }
any-importance = الكل
# Unfolds it.
short-answer = إجابة مختصرة
no-answer-yet = لا إجابة بعد.
# What is known about a question that was practiced.
known-due = حان وقت مراجعته
known-learning = قيد التعلّم
known-mastered = متقَن
mastered-count = المتقَن: { $count }

## Home page

search-count =
    { $count ->
        [zero] البحث في الأسئلة
        [one] البحث في سؤال واحد
        [two] البحث في سؤالين
        [few] البحث في { $count } أسئلة
        [many] البحث في { $count } سؤالًا
       *[other] البحث في { $count } سؤال
    }
all-tags = كل الوسوم
start-practicing = ابدأ التدرّب
continue-practicing = تابع ({ due-count })
most-asked = الأكثر سؤالًا
what-is-new = الجديد

## Paths and pages

paths = مسارات التعلّم
paths-description = طرق عبر الأسئلة، من موضوع إلى الذي يليه
paths-lead = يمر كل مسار بأسئلة من عدة مواضيع بترتيب منطقي.
# $path and $question are links: markup.
next-on-path = التالي في مسار «{ $path }»: { $question }
last-on-path = السؤال الأخير في مسار «{ $path }»
# Beside a box to tick.
read = مقروء
read-of-all = قُرئ { $count } من { $all }
start-path = ابدأ
continue-path = تابع
# What a screen reader calls the words at the top of every page.
notice = إشعار

## Topic page

practice-topic = تدرّب على هذا الموضوع
# A link to the topic's introduction, and that introduction's heading.
how-to-study = كيف تدرسه
about-topic = كيف تدرس هذا الموضوع
# What a screen reader calls the links beside the list.
this-topic = هذا الموضوع
this-list = هذه القائمة
filter-questions = تصفية الأسئلة
# Takes every filter away.
all = الكل
all-answers-for-print = كل الإجابات في صفحة واحدة للطباعة
these-answers-for-print = هذه الإجابات في صفحة واحدة للطباعة
edit-introduction = تحرير هذه المقدمة
no-questions-yet = لا أسئلة في هذا الموضوع بعد.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = الأسئلة: { $shown } من { $all } ({ $filters })
filtered-importance = الأهمية { $importance }

## Print page

print-title = { $topic }: كل الإجابات
print = طباعة

## Question page

question-description = { $question } — سؤال من { $book }
hide-answers = إخفاء الإجابات
show-answer = إظهار الإجابة
on-this-page = في هذه الصفحة
# Above a list of points.
complete-answer = الإجابة الكاملة تذكر
unanswered = لم يُجب أحد عن هذا السؤال بعد.
not-translated = لم يُترجم هذا السؤال بعد. هذا هو النص الأصلي.
# On the page of a question whose answer is out of date.
deprecated = هذه الإجابة قديمة، وأُبقيت لمن وضع رابطًا إليها.
# $question is a link: markup.
deprecated-replaced = هذه الإجابة قديمة. اقرأ بدلًا منها: { $question }
draft = مسودة: لا يراها سواك، ولا تدخل في أي نسخة منشورة.
write-answer = كتابة الإجابة
copy-link = نسخ الرابط
link-copied = نُسخ الرابط
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = تغيّر منذ إنشاء هذا الرابط: { $counts }
changed-parts =
    { $count ->
        [zero] لم يتغير أي جزء
        [one] تغيّر جزء واحد
        [two] تغيّر جزءان
        [few] تغيّرت { $count } أجزاء
        [many] تغيّر { $count } جزءًا
       *[other] تغيّر { $count } جزء
    }
new-parts = الجديد: { $count }
gone-parts = المحذوف: { $count }
show-changes = إظهار التغييرات
# Labels of the parts.
is-changed = متغيّر
is-new = جديد
edit-page = تحرير هذه الصفحة
report-problem = الإبلاغ عن مشكلة
view-as-markdown = عرض بصيغة Markdown
# $date is a day, as markup or text.
updated = آخر تحديث: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = فُحص باستخدام { $tools } بتاريخ { $date }
checked-on = فُحص بتاريخ { $date }
# $names is a list of people.
written-by = كتبه: { $names }
related-questions = أسئلة ذات صلة
# $tags is a list of names.
also-about = وسوم مشتركة: { $tags }
questions-of-topic = أسئلة هذا الموضوع
previous = السابق
next = التالي
new-address = لهذه الصفحة عنوان جديد

## Answers

link-to = رابط إلى «{ $name }»
# Boxes of a task list.
task-done = أُنجزت
task-open = لم تُنجز
# Stands for a picture that is elsewhere and has no text.
image = صورة
larger = تكبير
table = جدول
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = مخطط انسيابي
drawing-state = مخطط حالات
drawing-sequence = مخطط تسلسل
drawing-history = إيداعات
drawing-timeline = خط زمني
drawing-schedule = جدول زمني
drawing-packet = توزيع البِتّات
drawing-blocks = مخطط كتلي
drawing-leads = { $from } يؤدي إلى { $to }.
drawing-says = من { $from } إلى { $to }: { $words }.
drawing-lost = من { $from } إلى { $to }، ولا يصل: { $words }.
drawing-note = ملاحظة على { $about }: { $words }.
drawing-joined = { $from } متصل بـ { $to }.
drawing-joined-by = { $from } متصل بـ { $to }: { $words }.
drawing-holds = { $group } يحتوي على { $members }.
drawing-begins = البداية: { $state }.
drawing-ends = نهاية محتملة: { $from }.
drawing-ends-by = النهاية بعد { $from }: { $words }.
drawing-loop = تكرارًا:
drawing-loop-of = تكرارًا، { $words }:
drawing-if = في حالة { $words }:
drawing-else = وإلا:
drawing-else-if = وإلا، { $words }:
drawing-optional = إذا { $words }:
drawing-parallel = بالتوازي:
drawing-parallel-of = بالتوازي، { $words }:
drawing-and-also = في الوقت نفسه:
drawing-and-also-of = في الوقت نفسه، { $words }:
drawing-critical = دون انقطاع، { $words }:
drawing-break = ينتهي هنا، { $words }:
drawing-end-of-part = بعد ذلك:
drawing-commit = إيداع { $name } في { $branch }.
drawing-commit-tagged = إيداع { $name } في { $branch }، بالوسم { $tag }.
drawing-branch = الفرع { $name } يبدأ من { $from }.
drawing-merge = دمج { $name } في { $into }.
drawing-merge-tagged = دمج { $name } في { $into }، بالوسم { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: من { $from } إلى { $to }.
drawing-bit = البِت { $bit }: { $name }.
drawing-bits = البِتّات من { $first } إلى { $last }: { $name }.
drawing-row = في صف واحد: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } و{ $last }
footnote = الحاشية { $number }
footnotes = الحواشي
back-to-text = عودة إلى النص
back-to-place = عودة إلى الموضع { $number } في النص
tabs = البدائل
all-lines = إظهار كل الأسطر ({ $count })
callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تحذير
callout-caution = تنبيه
copy = نسخ
copied = نُسخ
press-to-copy = اضغط Ctrl+C

## Tags

tags-description = كل الوسوم مع عدد أسئلة كل منها
tag-title = الوسم: { $tag }
tag-description =
    { $count ->
        [zero] لا أسئلة عن { $tag }
        [one] سؤال واحد عن { $tag }
        [two] سؤالان عن { $tag }
        [few] { $count } أسئلة عن { $tag }
        [many] { $count } سؤالًا عن { $tag }
       *[other] { $count } سؤال عن { $tag }
    }
questions-with-tag =
    { $count ->
        [zero] لا أسئلة بهذا الوسم.
        [one] سؤال واحد بهذا الوسم.
        [two] سؤالان بهذا الوسم.
        [few] { $count } أسئلة بهذا الوسم.
        [many] { $count } سؤالًا بهذا الوسم.
       *[other] { $count } سؤال بهذا الوسم.
    }
no-tags-yet = ليس لأي سؤال وسم بعد.
print-these-answers = طباعة هذه الإجابات
answer-not-loaded = تعذّر تحميل هذه الإجابة.
# How far something is that takes a while.
done-of-all = { $done } من { $all }

## A–Z

all-questions-a-to-z = كل الأسئلة من الألف إلى الياء
a-to-z-description = كل الأسئلة، مرتبة حسب أول كلمة دالّة
a-to-z-lead = الأسئلة مرتبة حسب أول كلمة دالّة فيها: السؤال «ما المتغير؟» تجده تحت حرف الميم.
letters = الحروف

## Search

search-description = البحث في كل الأسئلة والإجابات
# $link and $end are around the words that are a link: markup.
search-needs-script = يحتاج البحث إلى JavaScript. تجد كل الأسئلة في { $link }قائمة كل الأسئلة{ $end }.
search-questions = البحث في الأسئلة
questions-found = الأسئلة التي عُثر عليها
show-more = عرض المزيد
filter-topic = الموضوع
filter-level = المستوى
filter-tag = الوسم
filter-topic-all = الموضوع: الكل
filter-tag-all = الوسم: الكل
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: الكل
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] مبتدئ
        [intermediate] متوسط
       *[advanced] متقدم
    }
# Before the heading of a section that was found.
found-section = القسم:
# Links to pages that are no questions follow.
pages-found = الصفحات:
nothing-found = لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى، أو تصفّح كل الأسئلة.
# $words is what a slip was corrected to.
results-for = تُعرض نتائج «{ $words }»
# Words follow that were left out.
found-without = لا سؤال يضم كل الكلمات؛ من دون
# Words of the query that a result does not have.
lacks-words = من دون { $words }
recent-searches = عمليات البحث الأخيرة
forget-searches = مسح عمليات البحث الأخيرة
often-asked = يُسأل كثيرًا
nearest-questions = أقرب الأسئلة
# A link to the forge where the question can be proposed.
ask-question = اطرح هذا السؤال
# On a page that a result led to.
found-marked =
    { $count ->
        [zero] لا مطابقات مميّزة
        [one] مُيّزت مطابقة واحدة
        [two] مُيّزت مطابقتان
        [few] مُيّزت { $count } مطابقات
       *[other] مُيّزت { $count } مطابقة
    }
clear-marks = إزالة التمييز
open-as-page = فتح كصفحة
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = لإغلاق البحث
search-not-loaded = تعذّر تحميل البحث: تحقق من الاتصال ثم اكتب مجددًا.

## Not found

page-not-found = الصفحة غير موجودة
page-not-found-description = لا توجد صفحة في هذا العنوان
page-not-found-lead = لا توجد صفحة في هذا العنوان. عنوان السؤال لا يتغير أبدًا، فربما سقط حرف منه.
did-you-mean = هل تقصد إحدى هذه الصفحات؟

## Offline

no-network = لا اتصال بالشبكة
no-network-description = ما يمكن قراءته دون اتصال
no-network-lead = لم تُفتح هذه الصفحة على هذا الجهاز من قبل، ولا يوجد اتصال لجلبها.
no-network-hint = باستخدام «تنزيل للقراءة دون اتصال» أسفل أي صفحة، يعمل الدليل كله دون اتصال.
readable-now = صفحات يمكنك قراءتها الآن
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = تنزيل للقراءة دون اتصال ({ $size })
kilobytes = { $number } ك.ب
megabytes = { $number } م.ب
kept-offline = متاح دون اتصال
keeping-offline = يُنزَّل للقراءة دون اتصال: { $percent }%
keeping-offline-paused = التنزيل للقراءة دون اتصال: متوقف مؤقتًا
offline-heading = إتاحة هذا الدليل دون اتصال
offline-text = تعمل عندها كل الصفحات والبحث والتدرّب دون اتصال. يشغل الدليل كله { $size } على هذا الجهاز.
offline-text-dated = تعمل عندها كل الصفحات والبحث والتدرّب دون اتصال. يشغل الدليل كله { $size } على هذا الجهاز، وآخر تحديث له بتاريخ { $date }.
fetched = ما نُزّل
is-kept = الدليل محفوظ على هذا الجهاز.
is-fetched = يجري تنزيل الدليل.
new-edition-is-fetched = يجري تنزيل إصدار جديد.
is-paused = متوقف مؤقتًا.
new-edition-ready = الإصدار الجديد جاهز.
connection-broke-off = انقطع الاتصال. يبقى ما نُزّل، والباقي يتبعه لاحقًا.
no-space = لا توجد مساحة كافية على هذا الجهاز للدليل كله.
no-space-for-new-edition = لا توجد مساحة كافية على هذا الجهاز للإصدار الجديد.
show-new-edition = عرض الإصدار الجديد
pause = إيقاف مؤقت
go-on = متابعة
close = إغلاق
remove-from-device = إزالة من هذا الجهاز
remove-from-device-sure = هل تريد إزالة الدليل المحفوظ من هذا الجهاز؟
new-edition-here = إصدار جديد من هذا الدليل جاهز.
show-it = عرض
later = لاحقًا
new-edition-elsewhere = لهذا الدليل إصدار جديد.
reload = إعادة تحميل

## Practice: choices

practice-description = بطاقات ومقابلات تجريبية من أسئلة هذا الدليل
practice-needs-script = يحتاج التدرّب إلى JavaScript: نص برمجي يطرح الأسئلة ويحفظ ما تعرفه في متصفحك. من دونه يمكنك تصفّح المواضيع:
practice-lead = اقرأ سؤالًا، وأجب عنه، واكشف إجابتنا، ثم قيّم نفسك. ما تعرفه يعود نادرًا، وما لا تعرفه يعود قريبًا. كل شيء يبقى في هذا المتصفح.
start = ابدأ
start-cards =
    { $count ->
        [zero] ابدأ دون بطاقات
        [one] ابدأ ببطاقة واحدة
        [two] ابدأ ببطاقتين
        [few] ابدأ بـ { $count } بطاقات
       *[other] ابدأ بـ { $count } بطاقة
    }
mock-interview = مقابلة تجريبية
# A link to the page for interviewers.
interview-someone = إجراء مقابلة
topics-and-levels = المواضيع والمستويات
levels = المستويات
how-often-asked = مدى تكرار السؤال
asked-nearly-always = دائمًا تقريبًا
asked-often = كثيرًا
asked-rarely = نادرًا
nothing-chosen = عدم اختيار شيء يعني الكل.
only-not-mastered = ما لم أتقنه فقط
# Labels of fields for numbers.
how-many-questions = عدد الأسئلة
# An hour from 0 to 23.
days-begin-at = يبدأ اليوم عند الساعة
clear-filters = مسح عوامل التصفية
# What was chosen, in a list.
all-topics = كل المواضيع
topic-count =
    { $count ->
        [zero] لا مواضيع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $count } مواضيع
        [many] { $count } موضوعًا
       *[other] { $count } موضوع
    }
tag-count =
    { $count ->
        [zero] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $count } وسوم
        [many] { $count } وسمًا
       *[other] { $count } وسم
    }
# $importances is a list of 1 to 3.
chosen-importances = الأهمية { $importances }
not-mastered = غير متقَن
tags-chosen = المختار: { $count }
no-question-fits = لا سؤال يوافق هذه الاختيارات.
nothing-answered-yet = لا إجابة لأي سؤال بعد.

## Practice: progress

progress = التقدّم
due-count = للمراجعة: { $count }
not-practiced-count = لم يُتدرّب عليه: { $count }
not-practiced-yet = لم يُتدرّب عليه بعد
learning-count = قيد التعلّم: { $count }
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = نحو { $recalled } من { $practiced } في الذاكرة
# Follows that: how many questions there are.
of-all-questions = ، والمجموع { $all }
# Follows the same as a percentage.
would-recall = من الأسئلة التي تدرّبت عليها ({ $practiced }) ستتذكر على الأرجح نحو { $recalled }. وفي الدليل كله { $all }.
coming-days = البطاقات القادمة للمراجعة
past-days = البطاقات المقيّمة
today = اليوم
nothing-practiced = لا شيء بعد. يظهر هنا ما تدرّبت عليه حسب الموضوع والمستوى.
cards-today =
    { $count ->
        [zero] لا بطاقات اليوم
        [one] بطاقة واحدة اليوم
        [two] بطاقتان اليوم
        [few] { $count } بطاقات اليوم
       *[other] { $count } بطاقة اليوم
    }
# $count is 2 or more.
days-in-a-row =
    { $count ->
        [zero] لا أيام متتالية
        [one] يوم واحد
        [two] يومان متتاليان
        [few] { $count } أيام متتالية
        [many] { $count } يومًا متتاليًا
       *[other] { $count } يوم متتالٍ
    }
by-level = حسب المستوى
by-topic = حسب الموضوع
list-due = للمراجعة
list-learning = قيد التعلّم
list-mastered = متقَن
and-more = و{ $count } غيرها
progress-file-heading = ملف تقدّمك
progress-file-lead = يُحفظ التقدّم في هذا المتصفح ولا يُرسل إلى أي مكان. يمكنك نقله إلى جهاز آخر بملف أو رابط، والملف يحفظه أيضًا كنسخة احتياطية.
progress-file = ملف التقدّم
save-to-file = حفظ في ملف
load-from-file = تحميل من ملف
copy-progress-link = نسخ رابط
progress-link = رابط يحمل تقدّمك
progress-link-about = يحمل الرابط تقدّمك. افتحه على جهاز آخر لإضافته هناك.
no-progress-link = تقدّمك أطول من أن يحمله رابط، أو لا يستطيع هذا المتصفح إنشاءه. احفظه في ملف.
show-progress-code = عرض رمز QR
progress-code = رمز QR يحمل تقدّمك
progress-code-about = امسح الرمز بجهاز آخر لإضافة تقدّمك هناك.
no-progress-code = تقدّمك أطول من أن يحمله رمز QR، أو لا يستطيع هذا المتصفح إنشاءه. انسخ رابطًا أو احفظه في ملف.
progress-in-link =
    { $count ->
        [zero] لا يحمل هذا الرابط تقدّمًا.
        [one] يحمل هذا الرابط تقدّمك في سؤال واحد.
        [two] يحمل هذا الرابط تقدّمك في سؤالين.
        [few] يحمل هذا الرابط تقدّمك في { $count } أسئلة.
        [many] يحمل هذا الرابط تقدّمك في { $count } سؤالًا.
       *[other] يحمل هذا الرابط تقدّمك في { $count } سؤال.
    }
load-progress = إضافة إلى تقدّمي
delete-progress = حذف تقدّمي
delete-progress-sure = هل تريد حذف التقدّم كله نهائيًا؟
progress-deleted = حُذف.
file-foreign = هذا الملف ليس ملف تقدّم من askbook.
file-newer = كُتب هذا الملف بإصدار أحدث من askbook.
file-unreadable = تعذّرت قراءة هذا الملف.
# $newer counts cards that were practiced later than here.
file-loaded = حُمّل الملف. الأسئلة المضافة: { $added }، والمحدّثة: { $newer }.
file-loaded-in-part = تعذّرت قراءة جزء من الملف فتُرك.
storage-blocked = لا يحفظ هذا المتصفح شيئًا لهذا الموقع، فلا يبقى تقدّمك إلا حتى تغلق هذه الصفحة. اسمح للموقع بتخزين البيانات، أو احفظ تقدّمك في ملف.
storage-full = امتلأت مساحة تخزين هذا المتصفح، فلا يبقى تقدّمك إلا حتى تغلق هذه الصفحة. وفّر مساحة، أو احفظ تقدّمك في ملف.
storage-newer = كُتب تقدّمك هنا بإصدار أحدث من هذا الدليل. سيبقى كما هو، وما تفعله الآن لا يُحفظ: أعد تحميل الصفحة.
storage-damaged = تعذّرت قراءة جزء من التقدّم المخزَّن. وُضع هذا الجزء جانبًا، ويُستخدم ما أمكنت قراءته.
download-kept-aside = تنزيل ما وُضع جانبًا
drop-kept-aside = تجاهله
kept-aside-dropped = حُذف ما وُضع جانبًا.

## Practice: sessions

session = جلسة
card-of-all = البطاقة { $number } من { $all }
question-of-all = السؤال { $number } من { $all }
undo = تراجع
end = إنهاء
end-session = إنهاء الجلسة
end-interview = إنهاء المقابلة
answer = الإجابة
key-space = مسافة
show-whole-answer = إظهار الإجابة كاملة
loading = جارٍ التحميل…
answer-shown = ظهرت الإجابة
whole-answer-shown = ظهرت الإجابة كاملة
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = تعذّر تحميل الإجابة. تحقق من الاتصال، أو افتح { $link }صفحتها{ $end }.
questions-not-loaded = تعذّر تحميل الأسئلة: تحقق من الاتصال ثم حاول مجددًا.
question-is-gone = لم يعد هذا السؤال في الدليل.
try-again = حاول مجددًا
# Buttons that open a box.
type-or-record = اكتب إجابتك أو سجّلها
your-answer = إجابتك
your-answer-hint = اكتب ما كنت ستقوله.
record = تسجيل
recording = يجري التسجيل
# $time is written as 4:05.
stop-recording = إيقاف · { $time }
recorded = سُجّلت إجابتك. يبقى التسجيل على هذا الجهاز حتى تغادر هذه الصفحة.
on-this-device = ما تكتبه وتسجّله يبقى على هذا الجهاز.
no-microphone = الميكروفون غير متاح. اسمح لهذه الصفحة باستخدامه، أو اكتب إجابتك.
your-recording = تسجيلك
delete-recording = حذف التسجيل
recording-deleted = حُذف التسجيل
changed-since-graded =
    { $count ->
        [zero] لم تتغير هذه الإجابة منذ قيّمتها.
        [one] تغيّرت هذه الإجابة في موضع واحد منذ قيّمتها.
        [two] تغيّرت هذه الإجابة في موضعين منذ قيّمتها.
        [few] تغيّرت هذه الإجابة في { $count } مواضع منذ قيّمتها.
        [many] تغيّرت هذه الإجابة في { $count } موضعًا منذ قيّمتها.
       *[other] تغيّرت هذه الإجابة في { $count } موضع منذ قيّمتها.
    }
ask-again-soon = اسألني مجددًا غدًا على أبعد تقدير
nothing-due-yet = لا شيء يُسأل عنه حاليًا
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [zero] لا بطاقات تعود، بعد
        [one] تعود بطاقة واحدة بعد
        [two] تعود بطاقتان، أولاهما بعد
        [few] تعود { $count } بطاقات، أولاها بعد
       *[other] تعود { $count } بطاقة، أولاها بعد
    }
more-cards-meanwhile =
    { $count ->
        [zero] لا بطاقات أخرى حاليًا
        [one] بطاقة أخرى في هذه الأثناء
        [two] بطاقتان أخريان في هذه الأثناء
        [few] { $count } بطاقات أخرى في هذه الأثناء
       *[other] { $count } بطاقة أخرى في هذه الأثناء
    }
finish-until-tomorrow = إنهاء: يعود الباقي غدًا
practice-weak = تدرّب على الضعيفة الآن ({ $count })
# When a card comes back.
due-now = حان وقتها
due-tomorrow = غدًا
due-in = بعد { $time }
state-new = جديدة
state-due = حان وقتها
how-well = إلى أي حد كنت تعرفها؟
grade-again = مجددًا
grade-hard = صعب
grade-good = جيد
grade-easy = سهل
# How many answers had a grade.
again-count = مجددًا: { $count }
hard-count = صعب: { $count }
good-count = جيد: { $count }
easy-count = سهل: { $count }
# When a card comes back.
in-minutes = { $count } د
in-hours = { $count } س
in-days = { $count } ي
in-months = { $count } شهر
in-years = { $count } سنة
cards-done =
    { $count ->
        [zero] لم تُنجز أي بطاقة
        [one] أُنجزت بطاقة واحدة
        [two] أُنجزت بطاقتان
        [few] أُنجزت { $count } بطاقات
       *[other] أُنجزت { $count } بطاقة
    }
practice-more = تدرّب أكثر
undo-last-grade = التراجع عن آخر تقييم
back-to-choices = عودة إلى الاختيارات
finish = إنهاء
next-question = السؤال التالي

## Interview by link

interview = مقابلة عمل
interview-description = أسئلة لمقابلة عمل، برابط للمرشح وآخر مع بطاقة تقييم لمُجري المقابلة
interview-needs-script = تحتاج المقابلات عبر الروابط إلى JavaScript: نص برمجي يختار الأسئلة وينشئ الروابط.
interview-lead = اختر الأسئلة وشارك رابطين: أحدهما يعرض الأسئلة، والآخر يضيف إليها ما تذكره الإجابة الكاملة وأسئلة المتابعة وبطاقة تقييم. كل شيء في الرابطين نفسيهما، ولا يُرسل شيء إلى أي مكان.
choose-for-me = اختر الأسئلة لي
add-question = إضافة سؤال: اكتب كلمات منه
move-up = نقل إلى الأعلى: { $question }
remove-question = إزالة: { $question }
open = فتح
candidate-view = للمرشح
candidate-view-about = الأسئلة وحدها، واحدًا تلو الآخر.
interviewer-view = لمُجري المقابلة
interviewer-view-about = الأسئلة نفسها مع النقاط وأسئلة المتابعة والإضاءات وبطاقة تقييم.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = أُنشئ بتاريخ { $day } من الإصدار { $edition } للأسئلة.
other-edition = إصدار هذا الدليل هو { $edition }: ربما تغيّرت الأسئلة منذ ذلك الحين.
scorecard =
    مقابلة عمل: { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }، { $minutes ->
        [zero] دون وقت
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
follow-up-heading = سؤال متابعة
insight = إضاءة
score-missed = لم يُجب
score-partly = جزئيًا
score-good = جيد
score-excellent = ممتاز
score-of = التقييم: { $question }
score-so-far = قُيّم { $scored } من { $all }، بمتوسط { $average } من 4
no-score-yet = ضع علامة على النقاط حين تُذكر وقيّم كل إجابة. تبقى الملاحظات في هذا المتصفح.
notes-on = ملاحظات: { $question }
overall = الانطباع العام
advice = التوصية
advice-no = لا
advice-rather-no = أميل إلى لا
advice-rather-yes = أميل إلى نعم
advice-yes = نعم
start-clock = تشغيل ساعة هذا السؤال
stop-clock = إيقاف ساعة هذا السؤال
not-kept = لا يحفظ هذا المتصفح شيئًا لهذا الموقع: احفظ التقرير قبل مغادرة هذه الصفحة.
report-of-interview = مقابلة عمل، { $day }

## Mock interview

kind-of-interview = نوع المقابلة
mock-lead = الأسئلة واحدًا تلو الآخر، مع ساعة. أجب بصوت مسموع أو كتابةً أو تسجيلًا؛ الإجابات ونقاطها تأتي في النهاية.
preset-screen = مقابلة فرز أولي
preset-screen-about = 15 دقيقة، الأساسيات وما يُسأل عنه دائمًا تقريبًا
preset-round = جولة الواجهة الخلفية
preset-round-about = 45 دقيقة عبر المواضيع والمستويات
preset-topic = موضوع واحد بعمق
preset-topic-about = 20 دقيقة، من الأساسيات إلى الأسئلة الصعبة
preset-ad = إعلان وظيفة
preset-ad-about = ما تطلبه كلماته، ويُبحث عنه على هذا الجهاز
job-ad = نص الإعلان
ad-hint = ألصق المتطلبات هنا. لن تُرسل إلى أي مكان.
minutes = الدقائق
with-follow-ups = اطرح أسئلة متابعة
begin = ابدأ
back = رجوع
skip = تخطَّ
skipped = تُخطّي
follow-up = سؤال متابعة
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } من { $share }
interview-paused = توقف مؤقت
interview-paused-about = الساعة متوقفة. يمكنك إغلاق هذه الصفحة والمتابعة لاحقًا.
save-report = حفظ التقرير
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = مقابلة تجريبية: { $kind }، { $day }
notes = ملاحظات
answer-aloud = أجب بصوت مسموع كما تجيب في مقابلة حقيقية. الإجابات تأتي في النهاية.
# Times are written as 4:05.
time-left = بقي { $time }
time-over = تجاوز بمقدار { $time }
time-is-up = انتهى الوقت. لا يزال بإمكانك المتابعة.
grade-yourself = قارن بإجاباتنا وقيّم نفسك: قُيّم { $graded } من { $all }.
good-or-easy = جيد أو سهل: { $known } من { $all }.
interview-done =
    { $count ->
        [zero] لا أسئلة خلال { $time } من { $minutes }:00
        [one] سؤال واحد خلال { $time } من { $minutes }:00
        [two] سؤالان خلال { $time } من { $minutes }:00
        [few] { $count } أسئلة خلال { $time } من { $minutes }:00
        [many] { $count } سؤالًا خلال { $time } من { $minutes }:00
       *[other] { $count } سؤال خلال { $time } من { $minutes }:00
    }
another-interview = مقابلة أخرى

## The book as one file

contents = المحتويات
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } في { $topic }{ $end }
# Links to the site.
online = على الإنترنت
this-answer-online = هذه الإجابة على الإنترنت

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [zero] { question-count }
        [one] { question-count } في موضوع واحد
        [two] { question-count } في موضوعين
        [few] { question-count } في { $topics } مواضيع
        [many] { question-count } في { $topics } موضوعًا
       *[other] { question-count } في { $topics } موضوع
    }
# A link to a file that holds them.
all-of-these-answers = كل هذه الإجابات
markdown-topic = الموضوع: { $topic }
markdown-level = المستوى: { level }
markdown-importance = الأهمية: { $importance } من 3
markdown-updated = آخر تحديث: { $date }
cover-of = غلاف { $book }
cover = الغلاف
title-page = صفحة العنوان
landmarks = المعالم
about-this-book = عن هذا الكتاب
questions = الأسئلة
untitled = بلا عنوان
facts-importance = الأهمية { $importance } من 3
# The address of the page follows.
on-the-web = على الويب:
# What a flashcard's link to the question's page is called.
open-page = فتح الصفحة
accessibility = يمكن تكبير النص كله والاستماع إليه؛ والعناوين والمحتويات تقود إلى كل سؤال.
