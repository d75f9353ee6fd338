### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = رفتن به محتوا
topics = موضوع‌ها
# What a screen reader calls the links in the top bar.
site = وبگاه
all-questions = همهٔ پرسش‌ها
search = جستجو
practice = تمرین
tags = برچسب‌ها
contribute = مشارکت
color-theme = پوستهٔ رنگی
use-light-colors = استفاده از رنگ‌های روشن
use-dark-colors = استفاده از رنگ‌های تیره
question-count = { $count } پرسش
a-to-z = الف–ی
random-question = پرسش تصادفی
feed = خوراک
# A link to the repository.
source = کد منبع
# $askbook is the program's name as a link: markup.
made-with = ساخته‌شده با { $askbook }
breadcrumb = مسیر صفحه
language = زبان
home = خانه
all-topics-link = همهٔ موضوع‌ها
# Above the topics that are not open, in the sidebar.
more-topics = موضوع‌های دیگر
all-questions-link = همهٔ پرسش‌ها

## Lists in parts
parts-of-list = بخش‌های این فهرست
previous-part = بخش قبلی
next-part = بخش بعدی

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] مبتدی
        [intermediate] متوسط
       *[advanced] پیشرفته
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] تقریباً همیشه پرسیده می‌شود
        [2] اغلب پرسیده می‌شود
       *[1] به‌ندرت پرسیده می‌شود
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] تقریباً همیشه
        [2] اغلب
       *[1] به‌ندرت
    }
any-importance = همه
# Unfolds it.
short-answer = پاسخ کوتاه
no-answer-yet = هنوز پاسخی ندارد.
# What is known about a question that was practiced.
known-due = نوبت مرور
known-learning = در حال یادگیری
known-mastered = آموخته‌شده
mastered-count = { $count } آموخته‌شده

## Home page

search-count = جستجو در { $count } پرسش
all-tags = همهٔ برچسب‌ها
start-practicing = شروع تمرین
continue-practicing = ادامه: { due-count }
most-asked = پرتکرارترین‌ها
what-is-new = تازه‌ها

## Paths and pages

paths = مسیرهای یادگیری
paths-description = مسیرهایی از میان پرسش‌ها، از موضوعی به موضوع بعد
paths-lead = هر مسیر شما را با ترتیبی منطقی از میان پرسش‌های چند موضوع می‌گذراند.
# $path and $question are links: markup.
next-on-path = بعدی در مسیر «{ $path }»: { $question }
last-on-path = آخرین پرسش مسیر «{ $path }»
# Beside a box to tick.
read = خوانده‌شده
read-of-all = { $count } از { $all } خوانده شده
start-path = شروع
continue-path = ادامه
# What a screen reader calls the words at the top of every page.
notice = اعلان

## Topic page

practice-topic = تمرین این موضوع
# A link to the topic's introduction, and that introduction's heading.
how-to-study = روش مطالعهٔ آن
about-topic = روش مطالعهٔ این موضوع
# What a screen reader calls the links beside the list.
this-topic = این موضوع
this-list = این فهرست
filter-questions = فیلترکردن پرسش‌ها
# Takes every filter away.
all = همه
all-answers-for-print = همهٔ پاسخ‌ها در یک صفحه، برای چاپ
these-answers-for-print = این پاسخ‌ها در یک صفحه، برای چاپ
edit-introduction = ویرایش این مقدمه
no-questions-yet = این موضوع هنوز پرسشی ندارد.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } از { $all } پرسش: { $filters }
filtered-importance = اهمیت { $importance }

## Print page

print-title = { $topic }: همهٔ پاسخ‌ها
print = چاپ

## Question page

question-description = { $question } — پرسشی از { $book }
hide-answers = پنهان‌کردن پاسخ‌ها
show-answer = نمایش پاسخ
on-this-page = در این صفحه
# Above a list of points.
complete-answer = پاسخ کامل به این‌ها اشاره می‌کند
unanswered = هنوز کسی به این پرسش پاسخ نداده است.
not-translated = این پرسش هنوز ترجمه نشده است. متن اصلی نمایش داده می‌شود.
# On the page of a question whose answer is out of date.
deprecated = این پاسخ قدیمی است و تنها برای کسانی مانده که به آن پیوند داده‌اند.
# $question is a link: markup.
deprecated-replaced = این پاسخ قدیمی است. به‌جای آن بخوانید: { $question }
draft = پیش‌نویس: فقط شما آن را می‌بینید و در هیچ نسخهٔ منتشرشده‌ای نمی‌آید.
write-answer = نوشتن پاسخ
copy-link = کپی پیوند
link-copied = پیوند کپی شد
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = تغییرها از زمان ساخت این پیوند: { $counts }
changed-parts = { $count } بخش تغییر کرده
new-parts = { $count } بخش تازه
gone-parts = { $count } بخش حذف‌شده
show-changes = نمایش تغییرها
# Labels of the parts.
is-changed = تغییرکرده
is-new = تازه
edit-page = ویرایش این صفحه
report-problem = گزارش مشکل
view-as-markdown = نمایش به‌صورت Markdown
# $date is a day, as markup or text.
updated = به‌روزرسانی: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = بررسی‌شده با { $tools } در { $date }
checked-on = بررسی‌شده در { $date }
# $names is a list of people.
written-by = نوشتهٔ { $names }
related-questions = پرسش‌های مرتبط
# $tags is a list of names.
also-about = برچسب‌های مشترک: { $tags }
questions-of-topic = پرسش‌های این موضوع
previous = قبلی
next = بعدی
new-address = این صفحه نشانی تازه‌ای دارد

## Answers

link-to = پیوند به «{ $name }»
# Boxes of a task list.
task-done = انجام‌شده
task-open = انجام‌نشده
# Stands for a picture that is elsewhere and has no text.
image = تصویر
larger = نمایش بزرگ‌تر
table = جدول
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = روندنما
drawing-state = نمودار حالت
drawing-sequence = نمودار توالی
drawing-history = کامیت‌ها
drawing-timeline = خط زمان
drawing-schedule = زمان‌بندی
drawing-packet = چینش بیت‌ها
drawing-blocks = نمودار بلوکی
drawing-leads = { $from } به { $to } می‌رسد.
drawing-says = از { $from } به { $to }: { $words }.
drawing-lost = از { $from } به { $to }، اما نمی‌رسد: { $words }.
drawing-note = یادداشت دربارهٔ { $about }: { $words }.
drawing-joined = { $from } به { $to } متصل است.
drawing-joined-by = { $from } به { $to } متصل است: { $words }.
drawing-holds = { $group } این‌ها را در بر دارد: { $members }.
drawing-begins = آغاز: { $state }.
drawing-ends = پایان ممکن: { $from }.
drawing-ends-by = پایان پس از { $from }: { $words }.
drawing-loop = به‌طور مکرر:
drawing-loop-of = به‌طور مکرر، { $words }:
drawing-if = حالت { $words }:
drawing-else = در غیر این صورت:
drawing-else-if = در غیر این صورت، { $words }:
drawing-optional = اگر { $words }:
drawing-parallel = به‌طور موازی:
drawing-parallel-of = به‌طور موازی، { $words }:
drawing-and-also = هم‌زمان:
drawing-and-also-of = هم‌زمان، { $words }:
drawing-critical = بدون وقفه، { $words }:
drawing-break = اینجا پایان می‌یابد، { $words }:
drawing-end-of-part = پس از آن:
drawing-commit = کامیت { $name } در { $branch }.
drawing-commit-tagged = کامیت { $name } در { $branch } با برچسب { $tag }.
drawing-branch = شاخهٔ { $name } از { $from } آغاز می‌شود.
drawing-merge = { $name } در { $into } ادغام می‌شود.
drawing-merge-tagged = { $name } در { $into } ادغام می‌شود، با برچسب { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: از { $from } تا { $to }.
drawing-bit = بیت { $bit }: { $name }.
drawing-bits = بیت‌های { $first } تا { $last }: { $name }.
drawing-row = در یک ردیف: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } و { $last }
footnote = پانویس { $number }
footnotes = پانویس‌ها
back-to-text = بازگشت به متن
back-to-place = بازگشت به جای { $number } در متن
tabs = گونه‌ها
all-lines = نمایش هر { $count } سطر
callout-note = یادداشت
callout-tip = نکته
callout-important = مهم
callout-warning = هشدار
callout-caution = احتیاط
copy = کپی
copied = کپی شد
press-to-copy = Ctrl+C را فشار دهید

## Tags

tags-description = همهٔ برچسب‌ها با شمار پرسش‌هایشان
tag-title = برچسب: { $tag }
tag-description = { $count } پرسش دربارهٔ { $tag }
questions-with-tag = { $count } پرسش با این برچسب.
no-tags-yet = هنوز هیچ پرسشی برچسب ندارد.
print-these-answers = چاپ این پاسخ‌ها
answer-not-loaded = این پاسخ بارگذاری نشد.
# How far something is that takes a while.
done-of-all = { $done } از { $all }

## A–Z

all-questions-a-to-z = همهٔ پرسش‌ها از الف تا ی
a-to-z-description = همهٔ پرسش‌ها، به ترتیب نخستین واژهٔ گویا
a-to-z-lead = پرسش‌ها به ترتیب نخستین واژهٔ گویایشان: «متغیر چیست؟» زیر حرف «م» است.
letters = حرف‌ها

## Search

search-description = جستجو در همهٔ پرسش‌ها و پاسخ‌ها
# $link and $end are around the words that are a link: markup.
search-needs-script = جستجو به JavaScript نیاز دارد. همهٔ پرسش‌ها در { $link }فهرست همهٔ پرسش‌ها{ $end } هستند.
search-questions = جستجوی پرسش‌ها
questions-found = پرسش‌های یافت‌شده
show-more = نمایش بیشتر
filter-topic = موضوع
filter-level = سطح
filter-tag = برچسب
filter-topic-all = موضوع: همه
filter-tag-all = برچسب: همه
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: همه
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] مبتدی
        [intermediate] متوسط
       *[advanced] پیشرفته
    }
# Before the heading of a section that was found.
found-section = بخش:
# Links to pages that are no questions follow.
pages-found = صفحه‌ها:
nothing-found = چیزی یافت نشد. واژه‌های کمتر یا دیگری را بیازمایید، یا همهٔ پرسش‌ها را مرور کنید.
# $words is what a slip was corrected to.
results-for = نتایج برای «{ $words }»
# Words follow that were left out.
found-without = هیچ پرسشی همهٔ واژه‌ها را ندارد؛ بدون
# Words of the query that a result does not have.
lacks-words = بدون { $words }
recent-searches = جستجوهای اخیر
forget-searches = پاک‌کردن جستجوهای اخیر
often-asked = اغلب پرسیده می‌شود
nearest-questions = نزدیک‌ترین پرسش‌ها
# A link to the forge where the question can be proposed.
ask-question = این پرسش را مطرح کنید
# On a page that a result led to.
found-marked = { $count } مورد برجسته شد
clear-marks = برداشتن برجسته‌سازی
open-as-page = بازکردن به‌صورت صفحه
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = جستجو را می‌بندد
search-not-loaded = جستجو بارگذاری نشد: اتصال را بررسی کنید و دوباره بنویسید.

## Not found

page-not-found = صفحه پیدا نشد
page-not-found-description = در این نشانی صفحه‌ای نیست
page-not-found-lead = در این نشانی صفحه‌ای نیست. نشانی پرسش‌ها هرگز عوض نمی‌شود، پس شاید حرفی از آن جا افتاده باشد.
did-you-mean = منظورتان یکی از این‌هاست؟

## Offline

no-network = شبکه در دسترس نیست
no-network-description = آنچه بدون شبکه می‌توان خواند
no-network-lead = این صفحه پیش‌تر در این دستگاه باز نشده است و بدون شبکه نمی‌توان آن را گرفت.
no-network-hint = با «بارگیری برای استفادهٔ آفلاین» در پایین هر صفحه، کل راهنما بدون شبکه کار می‌کند.
readable-now = صفحه‌هایی که اکنون می‌توانید بخوانید
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = بارگیری برای استفادهٔ آفلاین ({ $size })
kilobytes = { $number } کیلوبایت
megabytes = { $number } مگابایت
kept-offline = آفلاین در دسترس است
keeping-offline = در حال بارگیری برای آفلاین: { $percent }٪
keeping-offline-paused = بارگیری برای آفلاین: مکث شده
offline-heading = نگه‌داشتن این راهنما برای استفادهٔ آفلاین
offline-text = آن‌گاه همهٔ صفحه‌ها، جستجو و تمرین بدون شبکه کار می‌کنند. کل راهنما { $size } از این دستگاه را می‌گیرد.
offline-text-dated = آن‌گاه همهٔ صفحه‌ها، جستجو و تمرین بدون شبکه کار می‌کنند. کل راهنما { $size } از این دستگاه را می‌گیرد؛ آخرین به‌روزرسانی: { $date }.
fetched = بارگیری‌شده
is-kept = راهنما در این دستگاه نگه داشته شده است.
is-fetched = راهنما در حال بارگیری است.
new-edition-is-fetched = ویرایش تازه در حال بارگیری است.
is-paused = مکث شده.
new-edition-ready = ویرایش تازه آماده است.
connection-broke-off = اتصال قطع شد. آنچه بارگیری شده می‌ماند و باقی پس از آن می‌آید.
no-space = در این دستگاه فضای کافی برای کل راهنما نیست.
no-space-for-new-edition = در این دستگاه فضای کافی برای ویرایش تازه نیست.
show-new-edition = نمایش ویرایش تازه
pause = مکث
go-on = ادامه
close = بستن
remove-from-device = حذف از این دستگاه
remove-from-device-sure = راهنمای نگه‌داشته‌شده از این دستگاه حذف شود؟
new-edition-here = ویرایش تازهٔ این راهنما آماده است.
show-it = نمایش
later = بعداً
new-edition-elsewhere = این راهنما ویرایش تازه‌ای دارد.
reload = بارگذاری مجدد

## Practice: choices

practice-description = کارت‌ها و مصاحبه‌های آزمایشی از پرسش‌های این راهنما
practice-needs-script = تمرین به JavaScript نیاز دارد: یک اسکریپت پرسش‌ها را می‌پرسد و دانسته‌های شما را در مرورگرتان نگه می‌دارد. بدون آن می‌توانید موضوع‌ها را مرور کنید:
practice-lead = پرسشی را بخوانید، پاسخ دهید، پاسخ ما را ببینید و به خودتان نمره دهید. آنچه می‌دانید به‌ندرت بازمی‌گردد و آنچه نمی‌دانید به‌زودی. همه‌چیز در همین مرورگر می‌ماند.
start = شروع
start-cards = شروع { $count } کارت
mock-interview = مصاحبهٔ آزمایشی
# A link to the page for interviewers.
interview-someone = انجام مصاحبه
topics-and-levels = موضوع‌ها و سطح‌ها
levels = سطح‌ها
how-often-asked = چقدر پرسیده می‌شود
asked-nearly-always = تقریباً همیشه
asked-often = اغلب
asked-rarely = به‌ندرت
nothing-chosen = انتخاب‌نکردن یعنی همه.
only-not-mastered = فقط آنچه هنوز نیاموخته‌ام
# Labels of fields for numbers.
how-many-questions = شمار پرسش‌ها
# An hour from 0 to 23.
days-begin-at = ساعت آغاز روز
clear-filters = پاک‌کردن فیلترها
# What was chosen, in a list.
all-topics = همهٔ موضوع‌ها
topic-count = { $count } موضوع
tag-count = { $count } برچسب
# $importances is a list of 1 to 3.
chosen-importances = اهمیت { $importances }
not-mastered = آموخته‌نشده
tags-chosen = { $count } انتخاب‌شده
no-question-fits = هیچ پرسشی با این انتخاب‌ها جور نیست.
nothing-answered-yet = هنوز هیچ پرسشی پاسخ ندارد.

## Practice: progress

progress = پیشرفت
due-count = { $count } برای مرور
not-practiced-count = { $count } تمرین‌نشده
not-practiced-yet = هنوز تمرین نشده
learning-count = { $count } در حال یادگیری
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = حدود { $recalled } از { $practiced } در یاد
# Follows that: how many questions there are.
of-all-questions = ، از مجموع { $all }
# Follows the same as a percentage.
would-recall = از { $practiced } پرسشی که تمرین کرده‌اید احتمالاً حدود { $recalled } تا را به یاد می‌آورید. کل راهنما { $all } پرسش دارد.
coming-days = کارت‌های نوبت مرور در روزهای آینده
past-days = کارت‌های نمره‌گرفته
today = امروز
nothing-practiced = هنوز هیچ. آنچه تمرین کنید اینجا به تفکیک موضوع و سطح دیده می‌شود.
cards-today = { $count } کارت امروز
# $count is 2 or more.
days-in-a-row = { $count } روز پیاپی
by-level = به تفکیک سطح
by-topic = به تفکیک موضوع
list-due = نوبت مرور
list-learning = در حال یادگیری
list-mastered = آموخته‌شده
and-more = و { $count } تای دیگر
progress-file-heading = فایل پیشرفت شما
progress-file-lead = پیشرفت در همین مرورگر نگه داشته می‌شود و به جایی فرستاده نمی‌شود. با فایل یا پیوند می‌توان آن را به دستگاهی دیگر برد؛ فایل نسخهٔ پشتیبان هم هست.
progress-file = فایل پیشرفت
save-to-file = ذخیره در فایل
load-from-file = بارگذاری از فایل
copy-progress-link = کپی پیوند
progress-link = پیوندی با پیشرفت شما
progress-link-about = این پیوند پیشرفت شما را در خود دارد. آن را در دستگاهی دیگر باز کنید تا آنجا افزوده شود.
no-progress-link = پیشرفت شما برای یک پیوند زیاد است، یا این مرورگر نمی‌تواند آن را بسازد. آن را در فایل ذخیره کنید.
show-progress-code = نمایش کد QR
progress-code = کد QR با پیشرفت شما
progress-code-about = کد را با دستگاهی دیگر اسکن کنید تا پیشرفت شما آنجا افزوده شود.
no-progress-code = پیشرفت شما برای یک کد QR زیاد است، یا این مرورگر نمی‌تواند آن را بسازد. پیوندی کپی کنید یا آن را در فایل ذخیره کنید.
progress-in-link = این پیوند پیشرفت { $count } پرسش را در خود دارد.
load-progress = افزودن به پیشرفت من
delete-progress = حذف پیشرفت من
delete-progress-sure = همهٔ پیشرفت برای همیشه حذف شود؟
progress-deleted = حذف شد.
file-foreign = این فایل، فایل پیشرفت askbook نیست.
file-newer = این فایل را نسخهٔ تازه‌تری از askbook نوشته است.
file-unreadable = این فایل خوانده نشد.
# $newer counts cards that were practiced later than here.
file-loaded = بارگذاری شد: { $added } پرسش افزوده و { $newer } پرسش به‌روز شد.
file-loaded-in-part = بخشی از فایل خوانده نشد و کنار گذاشته شد.
storage-blocked = این مرورگر چیزی برای این وبگاه نگه نمی‌دارد، پس پیشرفت شما فقط تا بستن این صفحه می‌ماند. به وبگاه اجازهٔ ذخیرهٔ داده بدهید، یا پیشرفت را در فایل ذخیره کنید.
storage-full = حافظهٔ این مرورگر پر است، پس پیشرفت شما فقط تا بستن این صفحه می‌ماند. جا باز کنید، یا پیشرفت را در فایل ذخیره کنید.
storage-newer = پیشرفت شما را نسخهٔ تازه‌تری از این راهنما اینجا نوشته است. همان‌گونه می‌ماند و آنچه اکنون انجام می‌دهید ذخیره نمی‌شود: صفحه را دوباره بارگذاری کنید.
storage-damaged = بخشی از پیشرفت ذخیره‌شده خوانده نشد. آن بخش کنار گذاشته شده و از آنچه خوانده شد استفاده می‌شود.
download-kept-aside = بارگیری بخش کنارگذاشته‌شده
drop-kept-aside = دور ریختن آن
kept-aside-dropped = دور ریخته شد.

## Practice: sessions

session = نشست تمرین
card-of-all = کارت { $number } از { $all }
question-of-all = پرسش { $number } از { $all }
undo = برگردان
end = پایان
end-session = پایان تمرین
end-interview = پایان مصاحبه
answer = پاسخ
key-space = فاصله
show-whole-answer = نمایش کل پاسخ
loading = در حال بارگذاری…
answer-shown = پاسخ نمایش داده شد
whole-answer-shown = کل پاسخ نمایش داده شد
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = پاسخ بارگذاری نشد. اتصال را بررسی کنید یا { $link }صفحهٔ آن{ $end } را باز کنید.
questions-not-loaded = پرسش‌ها بارگذاری نشدند: اتصال را بررسی کنید و دوباره تلاش کنید.
question-is-gone = این پرسش دیگر در راهنما نیست.
try-again = تلاش دوباره
# Buttons that open a box.
type-or-record = نوشتن یا ضبط پاسخ
your-answer = پاسخ شما
your-answer-hint = آنچه را می‌گفتید بنویسید.
record = ضبط
recording = در حال ضبط
# $time is written as 4:05.
stop-recording = توقف · { $time }
recorded = ضبط شد. تا وقتی این صفحه را ترک نکرده‌اید در این دستگاه می‌ماند.
on-this-device = آنچه می‌نویسید و ضبط می‌کنید در همین دستگاه می‌ماند.
no-microphone = میکروفون در دسترس نیست. به این صفحه اجازهٔ استفاده از آن بدهید، یا پاسختان را بنویسید.
your-recording = صدای ضبط‌شدهٔ شما
delete-recording = حذف صدای ضبط‌شده
recording-deleted = صدای ضبط‌شده حذف شد
changed-since-graded = از زمان نمره‌دهی شما این پاسخ در { $count } جا تغییر کرده است.
ask-again-soon = حداکثر تا فردا دوباره بپرس
nothing-due-yet = فعلاً چیزی برای پرسیدن نیست
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } کارت بازمی‌گردد، پس از
       *[other] { $count } کارت بازمی‌گردند، نخستین پس از
    }
more-cards-meanwhile = در این میان { $count } کارت دیگر
finish-until-tomorrow = پایان: باقی فردا بازمی‌گردند
practice-weak =
    { $count ->
        [one] تمرین کارت ضعیف
       *[other] تمرین { $count } کارت ضعیف
    }
# When a card comes back.
due-now = اکنون نوبت مرور
due-tomorrow = فردا
due-in = { $time } دیگر
state-new = تازه
state-due = نوبت مرور
how-well = چقدر خوب می‌دانستید؟
grade-again = دوباره
grade-hard = سخت
grade-good = خوب
grade-easy = آسان
# How many answers had a grade.
again-count = { $count } دوباره
hard-count = { $count } سخت
good-count = { $count } خوب
easy-count = { $count } آسان
# When a card comes back.
in-minutes = { $count } دقیقه
in-hours = { $count } ساعت
in-days = { $count } روز
in-months = { $count } ماه
in-years = { $count } سال
cards-done = { $count } کارت انجام شد
practice-more = تمرین بیشتر
undo-last-grade = برگرداندن آخرین نمره
back-to-choices = بازگشت به انتخاب‌ها
finish = پایان
next-question = پرسش بعدی

## Interview by link

interview = مصاحبهٔ شغلی
interview-description = پرسش‌هایی برای مصاحبهٔ شغلی: یک پیوند برای داوطلب و یک پیوند با برگهٔ ارزیابی برای مصاحبه‌گر
interview-needs-script = مصاحبه با پیوند به JavaScript نیاز دارد: یک اسکریپت پرسش‌ها را برمی‌گزیند و پیوندها را می‌سازد.
interview-lead = پرسش‌ها را برگزینید و دو پیوند هم‌رسانی کنید: یکی پرسش‌ها را نشان می‌دهد و دیگری آنچه پاسخ کامل به آن اشاره می‌کند، پرسش‌های تکمیلی و برگهٔ ارزیابی را به آن می‌افزاید. همه‌چیز در خود پیوندهاست؛ چیزی به جایی فرستاده نمی‌شود.
choose-for-me = پرسش‌ها را برایم برگزین
add-question = افزودن پرسش: واژه‌هایی از آن را بنویسید
move-up = بردن به بالا: { $question }
remove-question = حذف: { $question }
open = بازکردن
candidate-view = برای داوطلب
candidate-view-about = فقط پرسش‌ها، یکی‌یکی.
interviewer-view = برای مصاحبه‌گر
interviewer-view-about = همان پرسش‌ها با نکته‌ها، پرسش‌های تکمیلی، بینش‌ها و برگهٔ ارزیابی.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = ساخته‌شده در { $day } با ویرایش { $edition } پرسش‌ها.
other-edition = ویرایش این راهنما { $edition } است: شاید پرسش‌ها از آن زمان تغییر کرده باشند.
scorecard = مصاحبهٔ شغلی: { $count } پرسش، { $minutes } دقیقه
follow-up-heading = پرسش تکمیلی
insight = بینش
score-missed = بی‌پاسخ
score-partly = تا حدی
score-good = خوب
score-excellent = عالی
score-of = نمره: { $question }
score-so-far = { $scored } از { $all } نمره گرفته، میانگین { $average } از 4
no-score-yet = نکته‌ها را هنگامی که گفته می‌شوند علامت بزنید و به هر پاسخ نمره دهید. یادداشت‌ها در همین مرورگر می‌مانند.
notes-on = یادداشت‌ها: { $question }
overall = برداشت کلی
advice = توصیه
advice-no = نه
advice-rather-no = بیشتر نه
advice-rather-yes = بیشتر بله
advice-yes = بله
start-clock = شروع ساعت این پرسش
stop-clock = توقف ساعت این پرسش
not-kept = این مرورگر چیزی برای این وبگاه نگه نمی‌دارد: پیش از ترک این صفحه گزارش را ذخیره کنید.
report-of-interview = مصاحبهٔ شغلی، { $day }

## Mock interview

kind-of-interview = نوع مصاحبه
mock-lead = پرسش‌ها یکی‌یکی و با ساعت. بلند پاسخ دهید، بنویسید یا ضبط کنید؛ پاسخ‌ها و نکته‌هایشان در پایان می‌آیند.
preset-screen = مصاحبهٔ غربالگری
preset-screen-about = 15 دقیقه، مبانی و آنچه تقریباً همیشه پرسیده می‌شود
preset-round = دور بک‌اند
preset-round-about = 45 دقیقه از موضوع‌ها و سطح‌های گوناگون
preset-topic = یک موضوع، ژرف
preset-topic-about = 20 دقیقه، از مبانی تا پرسش‌های سخت
preset-ad = آگهی استخدام
preset-ad-about = آنچه واژه‌هایش می‌خواهند، یافته در همین دستگاه
job-ad = متن آگهی
ad-hint = شرایط احراز را اینجا بچسبانید. به جایی فرستاده نمی‌شود.
minutes = دقیقه
with-follow-ups = پرسیدن پرسش‌های تکمیلی
begin = شروع
back = بازگشت
skip = ردکردن
skipped = ردشده
follow-up = پرسش تکمیلی
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } از { $share }
interview-paused = مکث شده
interview-paused-about = ساعت ایستاده است. می‌توانید این صفحه را ببندید و بعداً ادامه دهید.
save-report = ذخیرهٔ گزارش
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = مصاحبهٔ آزمایشی: { $kind }، { $day }
notes = یادداشت‌ها
answer-aloud = بلند پاسخ دهید، همان‌گونه که به مصاحبه‌گر پاسخ می‌دهید. پاسخ‌ها در پایان می‌آیند.
# Times are written as 4:05.
time-left = { $time } مانده
time-over = { $time } بیش از زمان
time-is-up = زمان به پایان رسید. همچنان می‌توانید ادامه دهید.
grade-yourself = با پاسخ‌های ما بسنجید و به خودتان نمره دهید: { $graded } از { $all } نمره گرفته.
good-or-easy = { $known } از { $all } خوب یا آسان.
interview-done = { $count } پرسش در { $time } از { $minutes }:00
another-interview = مصاحبه‌ای دیگر

## The book as one file

contents = فهرست
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } دربارهٔ { $topic }{ $end }
# Links to the site.
online = برخط
this-answer-online = این پاسخ در وب

## Files
# $topics is how many topics there are.
questions-in-topics = { question-count } در { $topics } موضوع
# A link to a file that holds them.
all-of-these-answers = همهٔ این پاسخ‌ها
markdown-topic = موضوع: { $topic }
markdown-level = سطح: { level }
markdown-importance = اهمیت: { $importance } از 3
markdown-updated = به‌روزرسانی: { $date }
cover-of = جلد { $book }
cover = جلد
title-page = صفحهٔ عنوان
landmarks = نشانه‌ها
about-this-book = دربارهٔ این کتاب
questions = پرسش‌ها
untitled = بی‌عنوان
facts-importance = اهمیت { $importance } از 3
# The address of the page follows.
on-the-web = در وب:
# What a flashcard's link to the question's page is called.
open-page = بازکردن صفحه
accessibility = همهٔ متن را می‌توان بزرگ کرد و شنید؛ عنوان‌ها و فهرست به همهٔ پرسش‌ها می‌رسند.
