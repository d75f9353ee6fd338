## Every page

skip-to-content = ข้ามไปยังเนื้อหา
topics = หัวข้อ
# What a screen reader calls the links in the top bar.
site = เว็บไซต์
all-questions = คำถามทั้งหมด
search = ค้นหา
practice = ฝึกฝน
tags = แท็ก
contribute = ร่วมเขียน
color-theme = ธีมสี
use-light-colors = ใช้โหมดสว่าง
use-dark-colors = ใช้โหมดมืด
question-count = { $count } คำถาม
a-to-z = ดัชนี
random-question = สุ่มคำถาม
feed = ฟีด
# A link to the repository.
source = ซอร์สโค้ด
# $askbook is the program's name as a link: markup.
made-with = สร้างด้วย { $askbook }
breadcrumb = เส้นทางนำทาง
language = ภาษา
home = หน้าแรก
all-topics-link = หัวข้อทั้งหมด
# Above the topics that are not open, in the sidebar.
more-topics = หัวข้ออื่น
all-questions-link = คำถามทั้งหมด

## Lists in parts
parts-of-list = หน้าของรายการนี้
previous-part = หน้าก่อนหน้า
next-part = หน้าถัดไป

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] เริ่มต้น
        [intermediate] ปานกลาง
       *[advanced] ขั้นสูง
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] ถามแทบทุกครั้ง
        [2] ถามบ่อย
       *[1] นานๆ ถามที
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] แทบทุกครั้ง
        [2] บ่อย
       *[1] นานๆ ครั้ง
    }
any-importance = ไม่จำกัด
# Unfolds it.
short-answer = คำตอบสั้น
no-answer-yet = ยังไม่มีคำตอบ
# What is known about a question that was practiced.
known-due = ถึงเวลาทบทวน
known-learning = กำลังเรียนรู้
known-mastered = แม่นแล้ว
mastered-count = แม่นแล้ว { $count } คำถาม

## Home page

search-count = ค้นหาใน { $count } คำถาม
all-tags = แท็กทั้งหมด
start-practicing = เริ่มฝึกฝน
continue-practicing = ทำต่อ: { due-count }
most-asked = คำถามที่ถามบ่อยที่สุด
what-is-new = มีอะไรใหม่

## Paths and pages

paths = เส้นทางการเรียนรู้
paths-description = เส้นทางที่พาไล่ไปตามคำถามจากหัวข้อหนึ่งสู่หัวข้อถัดไป
paths-lead = แต่ละเส้นทางพาไล่ไปตามคำถามจากหลายหัวข้อในลำดับที่เหมาะสม
# $path and $question are links: markup.
next-on-path = คำถามถัดไปในเส้นทาง “{ $path }”: { $question }
last-on-path = คำถามสุดท้ายในเส้นทาง “{ $path }”
# Beside a box to tick.
read = อ่านแล้ว
read-of-all = อ่านแล้ว { $count } จาก { $all }
start-path = เริ่ม
continue-path = ทำต่อ
# What a screen reader calls the words at the top of every page.
notice = ประกาศ

## Topic page

practice-topic = ฝึกฝนหัวข้อนี้
# A link to the topic's introduction, and that introduction's heading.
how-to-study = วิธีศึกษา
about-topic = วิธีศึกษาหัวข้อนี้
# What a screen reader calls the links beside the list.
this-topic = หัวข้อนี้
this-list = รายการนี้
filter-questions = กรองคำถาม
# Takes every filter away.
all = ทั้งหมด
all-answers-for-print = คำตอบทั้งหมดในหน้าเดียว สำหรับพิมพ์
these-answers-for-print = คำตอบเหล่านี้ในหน้าเดียว สำหรับพิมพ์
edit-introduction = แก้ไขบทนำนี้
no-questions-yet = หัวข้อนี้ยังไม่มีคำถาม
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } จาก { $all } คำถาม: { $filters }
filtered-importance = ความสำคัญ { $importance }

## Print page

print-title = { $topic }: คำตอบทั้งหมด
print = พิมพ์

## Question page

question-description = { $question } — คำถามจาก { $book }
hide-answers = ซ่อนคำตอบ
show-answer = แสดงคำตอบ
on-this-page = ในหน้านี้
# Above a list of points.
complete-answer = คำตอบที่ครบถ้วนควรกล่าวถึง
unanswered = ยังไม่มีใครตอบคำถามนี้
not-translated = คำถามนี้ยังไม่ได้แปล นี่คือต้นฉบับ
# On the page of a question whose answer is out of date.
deprecated = คำตอบนี้ล้าสมัยแล้ว และเก็บไว้สำหรับผู้ที่เคยลิงก์มา
# $question is a link: markup.
deprecated-replaced = คำตอบนี้ล้าสมัยแล้ว โปรดอ่านคำถามนี้แทน: { $question }
draft = ฉบับร่าง: มีเพียงคุณที่เห็น และไม่รวมอยู่ในบิลด์ใดๆ
write-answer = เขียนคำตอบ
copy-link = คัดลอกลิงก์
link-copied = คัดลอกลิงก์แล้ว
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = มีการเปลี่ยนแปลงหลังสร้างลิงก์นี้: { $counts }
changed-parts = แก้ไข { $count } ส่วน
new-parts = เพิ่ม { $count } ส่วน
gone-parts = ลบ { $count } ส่วน
show-changes = แสดงการเปลี่ยนแปลง
# Labels of the parts.
is-changed = แก้ไข
is-new = ใหม่
edit-page = แก้ไขหน้านี้
report-problem = รายงานปัญหา
view-as-markdown = ดูแบบ Markdown
# $date is a day, as markup or text.
updated = อัปเดตเมื่อ { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = ตรวจสอบกับ { $tools } เมื่อ { $date }
checked-on = ตรวจสอบเมื่อ { $date }
# $names is a list of people.
written-by = เขียนโดย { $names }
related-questions = คำถามที่เกี่ยวข้อง
# $tags is a list of names.
also-about = เกี่ยวกับ { $tags } เช่นกัน
questions-of-topic = คำถามในหัวข้อนี้
previous = ก่อนหน้า
next = ถัดไป
new-address = หน้านี้มีที่อยู่ใหม่

## Answers

link-to = ลิงก์ไปยัง “{ $name }”
# Boxes of a task list.
task-done = เสร็จแล้ว
task-open = ต้องทำ
# Stands for a picture that is elsewhere and has no text.
image = รูปภาพ
larger = แสดงภาพใหญ่ขึ้น
table = ตาราง
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = ผังงาน
drawing-state = แผนภาพสถานะ
drawing-sequence = แผนภาพลำดับ
drawing-history = ประวัติคอมมิต
drawing-timeline = ไทม์ไลน์
drawing-schedule = กำหนดการ
drawing-packet = การจัดเรียงบิต
drawing-blocks = แผนภาพบล็อก
drawing-leads = { $from } นำไปสู่ { $to }
drawing-says = { $from } ถึง { $to }: { $words }
drawing-lost = { $from } ถึง { $to } แต่ไปไม่ถึง: { $words }
drawing-note = หมายเหตุเกี่ยวกับ { $about }: { $words }
drawing-joined = { $from } เชื่อมต่อกับ { $to }
drawing-joined-by = { $from } เชื่อมต่อกับ { $to }: { $words }
drawing-holds = { $group } ประกอบด้วย { $members }
drawing-begins = เริ่มต้นที่ { $state }
drawing-ends = อาจสิ้นสุดที่ { $from }
drawing-ends-by = สิ้นสุดหลังจาก { $from }: { $words }
drawing-loop = ทำซ้ำ:
drawing-loop-of = ทำซ้ำ { $words }:
drawing-if = กรณี { $words }:
drawing-else = มิฉะนั้น:
drawing-else-if = มิฉะนั้น { $words }:
drawing-optional = ถ้า { $words }:
drawing-parallel = ทำพร้อมกัน:
drawing-parallel-of = ทำพร้อมกัน { $words }:
drawing-and-also = ในเวลาเดียวกัน:
drawing-and-also-of = ในเวลาเดียวกัน { $words }:
drawing-critical = ห้ามขัดจังหวะ { $words }:
drawing-break = สิ้นสุดที่นี่ { $words }:
drawing-end-of-part = หลังจากนั้น:
drawing-commit = คอมมิต { $name } บน { $branch }
drawing-commit-tagged = คอมมิต { $name } บน { $branch } แท็ก { $tag }
drawing-branch = แบรนช์ { $name } เริ่มจาก { $from }
drawing-merge = { $name } ถูกรวมเข้ากับ { $into }
drawing-merge-tagged = { $name } ถูกรวมเข้ากับ { $into } แท็ก { $tag }
drawing-consists = { $name }: { $parts }
drawing-lasts = { $name }: ตั้งแต่ { $from } ถึง { $to }
drawing-bit = บิต { $bit }: { $name }
drawing-bits = บิต { $first } ถึง { $last }: { $name }
drawing-row = ในหนึ่งแถว: { $cells }
drawing-plain = { $words }
drawing-and = { $most } และ { $last }
footnote = เชิงอรรถ { $number }
footnotes = เชิงอรรถ
back-to-text = กลับไปที่ข้อความ
back-to-place = กลับไปยังตำแหน่งที่ { $number } ในข้อความ
tabs = รูปแบบต่างๆ
all-lines = แสดงทั้งหมด { $count } บรรทัด
callout-note = หมายเหตุ
callout-tip = เคล็ดลับ
callout-important = สำคัญ
callout-warning = คำเตือน
callout-caution = ข้อควรระวัง
copy = คัดลอก
copied = คัดลอกแล้ว
press-to-copy = กด Ctrl+C

## Tags

tags-description = แท็กทั้งหมดพร้อมจำนวนคำถาม
tag-title = แท็ก: { $tag }
tag-description = { $count } คำถามเกี่ยวกับ { $tag }
questions-with-tag = มี { $count } คำถามที่ใช้แท็กนี้
no-tags-yet = ยังไม่มีคำถามใดมีแท็ก
print-these-answers = พิมพ์คำตอบเหล่านี้
answer-not-loaded = โหลดคำตอบนี้ไม่ได้
# How far something is that takes a while.
done-of-all = { $done } จาก { $all }

## A–Z

all-questions-a-to-z = ดัชนีคำถามทั้งหมด
a-to-z-description = คำถามทั้งหมด เรียงตามคำสำคัญคำแรก
a-to-z-lead = คำถามเรียงตามคำสำคัญคำแรก เช่น “มิวเท็กซ์คืออะไร” อยู่ในหมวด ม
letters = ตัวอักษร

## Search

search-description = ค้นหาคำถามและคำตอบทั้งหมด
# $link and $end are around the words that are a link: markup.
search-needs-script = การค้นหาต้องใช้ JavaScript คำถามทั้งหมดอยู่ใน{ $link }รายการคำถามทั้งหมด{ $end }
search-questions = ค้นหาคำถาม
questions-found = คำถามที่พบ
show-more = แสดงเพิ่มเติม
filter-topic = หัวข้อ
filter-level = ระดับ
filter-tag = แท็ก
filter-topic-all = หัวข้อ: ทั้งหมด
filter-tag-all = แท็ก: ทั้งหมด
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: ทั้งหมด
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] เริ่มต้น
        [intermediate] ปานกลาง
       *[advanced] ขั้นสูง
    }
# Before the heading of a section that was found.
found-section = ส่วน:
# Links to pages that are no questions follow.
pages-found = หน้า:
nothing-found = ไม่พบผลลัพธ์ ลองใช้คำน้อยลงหรือคำอื่น หรือดูคำถามทั้งหมด
# $words is what a slip was corrected to.
results-for = แสดงผลลัพธ์สำหรับ “{ $words }”
# Words follow that were left out.
found-without = ไม่มีคำถามใดมีครบทุกคำ ตัดออก:
# Words of the query that a result does not have.
lacks-words = ไม่มี { $words }
recent-searches = การค้นหาล่าสุด
forget-searches = ล้างการค้นหาล่าสุด
often-asked = คำถามที่ถามบ่อย
nearest-questions = คำถามที่ใกล้เคียงที่สุด
# A link to the forge where the question can be proposed.
ask-question = เสนอคำถามนี้
# On a page that a result led to.
found-marked = ไฮไลต์คำที่ตรงกัน { $count } แห่ง
clear-marks = ล้างไฮไลต์
open-as-page = เปิดเป็นหน้า
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = ปิดการค้นหา
search-not-loaded = โหลดการค้นหาไม่ได้ ตรวจสอบการเชื่อมต่อแล้วพิมพ์อีกครั้ง

## Not found

page-not-found = ไม่พบหน้า
page-not-found-description = ไม่มีหน้าที่ที่อยู่นี้
page-not-found-lead = ไม่มีหน้าที่ที่อยู่นี้ ที่อยู่ของคำถามไม่เคยเปลี่ยน จึงอาจมีตัวอักษรหายไป
did-you-mean = คุณหมายถึงหน้าเหล่านี้หรือไม่

## Offline

no-network = ไม่มีการเชื่อมต่อเครือข่าย
no-network-description = สิ่งที่อ่านได้โดยไม่ต้องเชื่อมต่อเครือข่าย
no-network-lead = ยังไม่เคยเปิดหน้านี้บนอุปกรณ์นี้ และขณะนี้ไม่มีเครือข่ายให้ดาวน์โหลด
no-network-hint = เมื่อใช้ “ดาวน์โหลดไว้ใช้ออฟไลน์” ที่ด้านล่างของทุกหน้า คู่มือทั้งเล่มจะใช้งานได้โดยไม่ต้องเชื่อมต่อเครือข่าย
readable-now = หน้าที่อ่านได้ตอนนี้
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = ดาวน์โหลดไว้ใช้ออฟไลน์ ({ $size })
kilobytes = { $number } KB
megabytes = { $number } MB
kept-offline = ใช้ออฟไลน์ได้แล้ว
keeping-offline = กำลังบันทึกไว้ใช้ออฟไลน์: { $percent }%
keeping-offline-paused = กำลังบันทึกไว้ใช้ออฟไลน์: หยุดชั่วคราว
offline-heading = เก็บคู่มือนี้ไว้ใช้ออฟไลน์
offline-text = ทุกหน้า การค้นหา และการฝึกฝนจะใช้งานได้โดยไม่ต้องเชื่อมต่อเครือข่าย คู่มือทั้งเล่มใช้พื้นที่ { $size } บนอุปกรณ์นี้
offline-text-dated = ทุกหน้า การค้นหา และการฝึกฝนจะใช้งานได้โดยไม่ต้องเชื่อมต่อเครือข่าย คู่มือทั้งเล่มใช้พื้นที่ { $size } บนอุปกรณ์นี้ อัปเดตล่าสุดเมื่อ { $date }
fetched = ดาวน์โหลดแล้ว
is-kept = เก็บไว้บนอุปกรณ์นี้แล้ว
is-fetched = กำลังดาวน์โหลดคู่มือ
new-edition-is-fetched = กำลังดาวน์โหลดฉบับใหม่
is-paused = หยุดชั่วคราว
new-edition-ready = ฉบับใหม่พร้อมแล้ว
connection-broke-off = การเชื่อมต่อขาดหาย ส่วนที่ดาวน์โหลดแล้วยังอยู่ ส่วนที่เหลือจะตามมา
no-space = พื้นที่บนอุปกรณ์นี้ไม่พอสำหรับคู่มือทั้งเล่ม
no-space-for-new-edition = พื้นที่บนอุปกรณ์นี้ไม่พอสำหรับฉบับใหม่
show-new-edition = แสดงฉบับใหม่
pause = หยุดชั่วคราว
go-on = ทำต่อ
close = ปิด
remove-from-device = ลบออกจากอุปกรณ์นี้
remove-from-device-sure = ลบคู่มือที่เก็บไว้ออกจากอุปกรณ์นี้หรือไม่
new-edition-here = คู่มือนี้ฉบับใหม่พร้อมแล้ว
show-it = แสดง
later = ภายหลัง
new-edition-elsewhere = คู่มือนี้มีฉบับใหม่
reload = โหลดใหม่

## Practice: choices

practice-description = การ์ดและการสัมภาษณ์จำลองจากคำถามในคู่มือนี้
practice-needs-script = การฝึกฝนต้องใช้ JavaScript สคริปต์จะถามคำถามและเก็บสิ่งที่คุณรู้ไว้ในเบราว์เซอร์ หากไม่มี คุณยังไล่ดูตามหัวข้อได้:
practice-lead = อ่านคำถาม ตอบ เปิดดูคำตอบของเรา แล้วให้คะแนนตัวเอง สิ่งที่คุณรู้แล้วจะกลับมานานๆ ครั้ง สิ่งที่ยังไม่รู้จะกลับมาในไม่ช้า ข้อมูลทั้งหมดอยู่ในเบราว์เซอร์นี้
start = เริ่ม
start-cards = เริ่ม { $count } การ์ด
mock-interview = สัมภาษณ์จำลอง
# A link to the page for interviewers.
interview-someone = สัมภาษณ์ผู้สมัคร
topics-and-levels = หัวข้อและระดับ
levels = ระดับ
how-often-asked = ความถี่ที่ถูกถาม
asked-nearly-always = แทบทุกครั้ง
asked-often = บ่อย
asked-rarely = นานๆ ครั้ง
nothing-chosen = หากไม่เลือกอะไร จะหมายถึงทั้งหมด
only-not-mastered = เฉพาะที่ยังไม่แม่น
# Labels of fields for numbers.
how-many-questions = จำนวนคำถาม
# An hour from 0 to 23.
days-begin-at = วันใหม่เริ่มเวลา (นาฬิกา)
clear-filters = ล้างตัวกรอง
# What was chosen, in a list.
all-topics = หัวข้อทั้งหมด
topic-count = { $count } หัวข้อ
tag-count = { $count } แท็ก
# $importances is a list of 1 to 3.
chosen-importances = ความสำคัญ { $importances }
not-mastered = ยังไม่แม่น
tags-chosen = เลือกไว้ { $count } รายการ
no-question-fits = ไม่มีคำถามที่ตรงกับตัวเลือกเหล่านี้
nothing-answered-yet = ยังไม่มีคำถามใดมีคำตอบ

## Practice: progress

progress = ความคืบหน้า
due-count = ต้องทบทวน { $count } การ์ด
not-practiced-count = ยังไม่ได้ฝึก { $count } การ์ด
not-practiced-yet = ยังไม่ได้ฝึก
learning-count = กำลังเรียนรู้ { $count } การ์ด
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = จำได้ประมาณ { $recalled } จาก { $practiced }
# Follows that: how many questions there are.
of-all-questions = { " " }(ทั้งหมด { $all })
# Follows the same as a percentage.
would-recall = คุณน่าจะจำได้ประมาณ { $recalled } จาก { $practiced } คำถามที่ฝึกแล้ว คู่มือนี้มีทั้งหมด { $all } คำถาม
coming-days = การ์ดที่จะถึงเวลาทบทวน
past-days = การ์ดที่ให้คะแนนแล้ว
today = วันนี้
nothing-practiced = ยังไม่มีอะไร สิ่งที่คุณฝึกแล้วจะแสดงที่นี่ ตามหัวข้อและระดับ
cards-today = วันนี้ { $count } การ์ด
# $count is 2 or more.
days-in-a-row = { $count } วันติดต่อกัน
by-level = ตามระดับ
by-topic = ตามหัวข้อ
list-due = ถึงเวลาทบทวน
list-learning = กำลังเรียนรู้
list-mastered = แม่นแล้ว
and-more = และอีก { $count } รายการ
progress-file-heading = ไฟล์ความคืบหน้าของคุณ
progress-file-lead = ความคืบหน้าเก็บอยู่ในเบราว์เซอร์นี้และไม่ถูกส่งไปที่ใด ใช้ไฟล์หรือลิงก์เพื่อย้ายไปยังอุปกรณ์อื่นได้ และไฟล์ยังใช้เป็นข้อมูลสำรองได้ด้วย
progress-file = ไฟล์ความคืบหน้า
save-to-file = บันทึกเป็นไฟล์
load-from-file = โหลดจากไฟล์
copy-progress-link = คัดลอกลิงก์
progress-link = ลิงก์ที่มีความคืบหน้าของคุณ
progress-link-about = ลิงก์นี้มีความคืบหน้าของคุณอยู่ เปิดบนอุปกรณ์อื่นเพื่อเพิ่มลงในอุปกรณ์นั้น
no-progress-link = ความคืบหน้าของคุณยาวเกินไปสำหรับลิงก์ หรือเบราว์เซอร์นี้สร้างลิงก์ไม่ได้ โปรดบันทึกเป็นไฟล์
show-progress-code = แสดงคิวอาร์โค้ด
progress-code = คิวอาร์โค้ดที่มีความคืบหน้าของคุณ
progress-code-about = สแกนโค้ดด้วยอุปกรณ์อื่นเพื่อเพิ่มความคืบหน้าของคุณลงในอุปกรณ์นั้น
no-progress-code = ความคืบหน้าของคุณยาวเกินไปสำหรับคิวอาร์โค้ด หรือเบราว์เซอร์นี้สร้างคิวอาร์โค้ดไม่ได้ โปรดคัดลอกลิงก์หรือบันทึกเป็นไฟล์
progress-in-link = ลิงก์นี้มีความคืบหน้าของ { $count } คำถาม
load-progress = เพิ่มลงในความคืบหน้าของฉัน
delete-progress = ลบความคืบหน้าของฉัน
delete-progress-sure = ลบความคืบหน้าทั้งหมดอย่างถาวรหรือไม่
progress-deleted = ลบแล้ว
file-foreign = ไฟล์นี้ไม่ใช่ไฟล์ความคืบหน้าของ askbook
file-newer = ไฟล์นี้เขียนโดย askbook เวอร์ชันที่ใหม่กว่า
file-unreadable = อ่านไฟล์นี้ไม่ได้
# $newer counts cards that were practiced later than here.
file-loaded = โหลดแล้ว: เพิ่ม { $added } คำถาม อัปเดต { $newer } คำถาม
file-loaded-in-part = บางส่วนของไฟล์อ่านไม่ได้และถูกข้ามไป
storage-blocked = เบราว์เซอร์นี้ไม่เก็บข้อมูลของเว็บไซต์นี้ ความคืบหน้าของคุณจึงอยู่จนกว่าจะปิดหน้านี้เท่านั้น โปรดอนุญาตให้เว็บไซต์เก็บข้อมูล หรือบันทึกความคืบหน้าเป็นไฟล์
storage-full = พื้นที่จัดเก็บของเบราว์เซอร์นี้เต็ม ความคืบหน้าของคุณจึงอยู่จนกว่าจะปิดหน้านี้เท่านั้น โปรดเพิ่มพื้นที่ว่าง หรือบันทึกความคืบหน้าเป็นไฟล์
storage-newer = ความคืบหน้าของคุณที่นี่เขียนโดยคู่มือนี้เวอร์ชันที่ใหม่กว่า ข้อมูลนั้นจะคงไว้ตามเดิม และสิ่งที่คุณทำตอนนี้จะไม่ถูกเก็บ โปรดโหลดหน้าใหม่
storage-damaged = บางส่วนของความคืบหน้าที่เก็บไว้อ่านไม่ได้และถูกแยกเก็บไว้ต่างหาก ส่วนที่อ่านได้กำลังใช้งานอยู่
download-kept-aside = ดาวน์โหลดส่วนที่แยกเก็บไว้
drop-kept-aside = ทิ้ง
kept-aside-dropped = ทิ้งแล้ว

## Practice: sessions

session = เซสชัน
card-of-all = การ์ดที่ { $number } จาก { $all }
question-of-all = คำถามที่ { $number } จาก { $all }
undo = เลิกทำ
end = จบ
end-session = จบเซสชัน
end-interview = จบการสัมภาษณ์
answer = คำตอบ
key-space = Space
show-whole-answer = แสดงคำตอบทั้งหมด
loading = กำลังโหลด…
answer-shown = แสดงคำตอบแล้ว
whole-answer-shown = แสดงคำตอบทั้งหมดแล้ว
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = โหลดคำตอบไม่ได้ ตรวจสอบการเชื่อมต่อ หรือเปิด{ $link }หน้าของคำถาม{ $end }
questions-not-loaded = โหลดคำถามไม่ได้ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
question-is-gone = คำถามนี้ไม่มีในคู่มือแล้ว
try-again = ลองอีกครั้ง
# Buttons that open a box.
type-or-record = พิมพ์หรือบันทึกเสียงคำตอบของคุณ
your-answer = คำตอบของคุณ
your-answer-hint = เขียนสิ่งที่คุณจะพูด
record = บันทึกเสียง
recording = กำลังบันทึกเสียง
# $time is written as 4:05.
stop-recording = หยุด · { $time }
recorded = บันทึกเสียงแล้ว เสียงจะอยู่บนอุปกรณ์นี้จนกว่าคุณจะออกจากหน้านี้
on-this-device = สิ่งที่คุณพิมพ์และบันทึกเสียงจะอยู่บนอุปกรณ์นี้เท่านั้น
no-microphone = ใช้ไมโครโฟนไม่ได้ โปรดอนุญาตให้หน้านี้ใช้ไมโครโฟน หรือพิมพ์คำตอบของคุณ
your-recording = เสียงที่คุณบันทึก
delete-recording = ลบเสียงที่บันทึก
recording-deleted = ลบเสียงที่บันทึกแล้ว
changed-since-graded = คำตอบนี้เปลี่ยนไป { $count } แห่งหลังจากที่คุณให้คะแนน
ask-again-soon = ถามฉันอีกครั้งภายในวันพรุ่งนี้
nothing-due-yet = ตอนนี้ยังไม่มีคำถามที่ต้องถาม
# A time follows, such as 4:05.
cards-come-back = จะกลับมา { $count } การ์ด ใบแรกในอีก
more-cards-meanwhile = ระหว่างนี้ฝึกอีก { $count } การ์ด
finish-until-tomorrow = จบ: ที่เหลือจะกลับมาพรุ่งนี้
practice-weak = ฝึก { $count } การ์ดที่ยังอ่อนตอนนี้
# When a card comes back.
due-now = ทบทวนตอนนี้
due-tomorrow = พรุ่งนี้
due-in = ในอีก { $time }
state-new = ใหม่
state-due = ถึงเวลาทบทวน
how-well = คุณรู้คำตอบดีแค่ไหน
grade-again = อีกครั้ง
grade-hard = ยาก
grade-good = ดี
grade-easy = ง่าย
# How many answers had a grade.
again-count = อีกครั้ง { $count }
hard-count = ยาก { $count }
good-count = ดี { $count }
easy-count = ง่าย { $count }
# When a card comes back.
in-minutes = { $count } นาที
in-hours = { $count } ชม.
in-days = { $count } วัน
in-months = { $count } เดือน
in-years = { $count } ปี
cards-done = ทำเสร็จ { $count } การ์ด
practice-more = ฝึกเพิ่ม
undo-last-grade = เลิกทำการให้คะแนนล่าสุด
back-to-choices = กลับไปที่ตัวเลือก
finish = เสร็จสิ้น
next-question = คำถามถัดไป
## Interview by link

interview = สัมภาษณ์
interview-description = คำถามสำหรับการสัมภาษณ์ เป็นลิงก์สำหรับผู้สมัครและลิงก์พร้อมใบให้คะแนนสำหรับผู้สัมภาษณ์
interview-needs-script = การสัมภาษณ์ผ่านลิงก์ต้องใช้ JavaScript สคริปต์จะเลือกคำถามและสร้างลิงก์
interview-lead = เลือกคำถามแล้วแชร์สองลิงก์ ลิงก์หนึ่งแสดงคำถาม อีกลิงก์หนึ่งเพิ่มสิ่งที่คำตอบที่ครบถ้วนควรกล่าวถึง คำถามต่อเนื่อง และใบให้คะแนน ทุกอย่างอยู่ในลิงก์ ไม่มีการส่งข้อมูลไปที่ใด
choose-for-me = เลือกคำถามให้ฉัน
add-question = เพิ่มคำถาม: พิมพ์คำที่อยู่ในคำถาม
move-up = เลื่อนขึ้น: { $question }
remove-question = นำออก: { $question }
open = เปิด
candidate-view = สำหรับผู้สมัคร
candidate-view-about = แสดงเฉพาะคำถาม ทีละข้อ
interviewer-view = สำหรับผู้สัมภาษณ์
interviewer-view-about = คำถามเดียวกันพร้อมประเด็นสำคัญ คำถามต่อเนื่อง ข้อสังเกต และใบให้คะแนน
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = สร้างเมื่อ { $day } จากคำถามฉบับ { $edition }
other-edition = คู่มือนี้เป็นฉบับ { $edition }: คำถามอาจเปลี่ยนไปแล้ว
scorecard = สัมภาษณ์: { $count } คำถาม { $minutes } นาที
follow-up-heading = คำถามต่อเนื่อง
insight = ข้อสังเกต
score-missed = ตอบไม่ได้
score-partly = ได้บางส่วน
score-good = ดี
score-excellent = ดีเยี่ยม
score-of = คะแนน: { $question }
score-so-far = ให้คะแนนแล้ว { $scored } จาก { $all } เฉลี่ย { $average } จาก 4
no-score-yet = ทำเครื่องหมายประเด็นเมื่อมีการกล่าวถึง และให้คะแนนแต่ละคำตอบ บันทึกย่อจะอยู่ในเบราว์เซอร์นี้
notes-on = บันทึกย่อ: { $question }
overall = ความประทับใจโดยรวม
advice = ข้อเสนอแนะ
advice-no = ไม่ควรรับ
advice-rather-no = ค่อนไปทางไม่รับ
advice-rather-yes = ค่อนไปทางรับ
advice-yes = ควรรับ
start-clock = เริ่มจับเวลาคำถามนี้
stop-clock = หยุดจับเวลาคำถามนี้
not-kept = เบราว์เซอร์นี้ไม่เก็บข้อมูลของเว็บไซต์นี้ โปรดบันทึกรายงานก่อนออกจากหน้านี้
report-of-interview = สัมภาษณ์ { $day }

## Mock interview

kind-of-interview = ประเภทการสัมภาษณ์
mock-lead = ถามทีละข้อพร้อมจับเวลา ตอบออกเสียง พิมพ์ หรือบันทึกเสียง คำตอบและประเด็นสำคัญจะแสดงในตอนท้าย
preset-screen = สัมภาษณ์คัดกรอง
preset-screen-about = 15 นาที พื้นฐานและคำถามที่ถามแทบทุกครั้ง
preset-round = รอบแบ็กเอนด์
preset-round-about = 45 นาที ครอบคลุมหลายหัวข้อและระดับ
preset-topic = เจาะลึกหัวข้อเดียว
preset-topic-about = 20 นาที จากพื้นฐานถึงคำถามยาก
preset-ad = ประกาศรับสมัครงาน
preset-ad-about = ค้นหาสิ่งที่ประกาศต้องการบนอุปกรณ์นี้
job-ad = ข้อความในประกาศ
ad-hint = วางคุณสมบัติที่ต้องการที่นี่ ข้อมูลจะไม่ถูกส่งไปที่ใด
minutes = นาที
with-follow-ups = มีคำถามต่อเนื่อง
begin = เริ่ม
back = ย้อนกลับ
skip = ข้าม
skipped = ข้ามแล้ว
follow-up = คำถามต่อเนื่อง
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } จาก { $share }
interview-paused = หยุดชั่วคราว
interview-paused-about = หยุดนาฬิกาแล้ว คุณปิดหน้านี้แล้วกลับมาทำต่อภายหลังได้
save-report = บันทึกรายงาน
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = สัมภาษณ์จำลอง: { $kind } { $day }
notes = บันทึกย่อ
answer-aloud = ตอบออกเสียงเหมือนตอบผู้สัมภาษณ์ คำตอบจะแสดงในตอนท้าย
# Times are written as 4:05.
time-left = เหลือ { $time }
time-over = เกินเวลา { $time }
time-is-up = หมดเวลา คุณยังทำต่อได้
grade-yourself = เทียบกับคำตอบของเราแล้วให้คะแนนตัวเอง: ให้คะแนนแล้ว { $graded } จาก { $all }
good-or-easy = ดีหรือง่าย { $known } จาก { $all }
interview-done = { $count } คำถามใน { $time } จาก { $minutes }:00
another-interview = สัมภาษณ์อีกครั้ง

## The book as one file

contents = สารบัญ
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } ในหัวข้อ { $topic }{ $end }
# Links to the site.
online = ออนไลน์
this-answer-online = คำตอบนี้แบบออนไลน์

## Files
# $topics is how many topics there are.
questions-in-topics = { question-count } ใน { $topics } หัวข้อ
# A link to a file that holds them.
all-of-these-answers = คำตอบทั้งหมดนี้
markdown-topic = หัวข้อ: { $topic }
markdown-level = ระดับ: { level }
markdown-importance = ความสำคัญ: { $importance } จาก 3
markdown-updated = อัปเดต: { $date }
cover-of = ปกของ { $book }
cover = ปก
title-page = หน้าปกใน
landmarks = จุดสังเกต
about-this-book = เกี่ยวกับหนังสือเล่มนี้
questions = คำถาม
untitled = ไม่มีชื่อ
facts-importance = ความสำคัญ { $importance } จาก 3
# The address of the page follows.
on-the-web = บนเว็บ:
# What a flashcard's link to the question's page is called.
open-page = เปิดหน้า
accessibility = ข้อความทั้งหมดปรับขนาดและอ่านออกเสียงได้ หัวเรื่องและสารบัญนำไปสู่ทุกคำถาม
