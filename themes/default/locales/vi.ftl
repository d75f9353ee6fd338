## Every page

skip-to-content = Chuyển đến nội dung
topics = Chủ đề
# What a screen reader calls the links in the top bar.
site = Trang web
all-questions = Tất cả câu hỏi
search = Tìm kiếm
practice = Luyện tập
tags = Nhãn
contribute = Đóng góp
color-theme = Giao diện màu
use-light-colors = Dùng giao diện sáng
use-dark-colors = Dùng giao diện tối
question-count = { $count } câu hỏi
a-to-z = A–Z
random-question = Câu hỏi ngẫu nhiên
feed = Nguồn cấp
# A link to the repository.
source = Mã nguồn
# $askbook is the program's name as a link: markup.
made-with = tạo bằng { $askbook }
breadcrumb = Đường dẫn điều hướng
language = Ngôn ngữ
home = Trang chủ
all-topics-link = Tất cả chủ đề
# Above the topics that are not open, in the sidebar.
more-topics = Chủ đề khác
all-questions-link = Tất cả câu hỏi

## Lists in parts
parts-of-list = Các phần của danh sách này
previous-part = Phần trước
next-part = Phần sau

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] cơ bản
        [intermediate] trung cấp
       *[advanced] nâng cao
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] gần như luôn được hỏi
        [2] thường được hỏi
       *[1] hiếm khi được hỏi
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Gần như luôn luôn
        [2] Thường xuyên
       *[1] Hiếm khi
    }
any-importance = Bất kỳ
# Unfolds it.
short-answer = Câu trả lời ngắn
no-answer-yet = Chưa có câu trả lời.
# What is known about a question that was practiced.
known-due = cần ôn
known-learning = đang học
known-mastered = đã thành thạo
mastered-count = { $count } đã thành thạo

## Home page

search-count = Tìm trong { $count } câu hỏi
all-tags = Tất cả nhãn
start-practicing = Bắt đầu luyện tập
continue-practicing = Tiếp tục: { due-count }
most-asked = Được hỏi nhiều nhất
what-is-new = Có gì mới

## Paths and pages

paths = Lộ trình học
paths-description = Các lộ trình đi qua những câu hỏi, từ chủ đề này sang chủ đề khác
paths-lead = Mỗi lộ trình dẫn qua câu hỏi của nhiều chủ đề theo một thứ tự hợp lý.
# $path and $question are links: markup.
next-on-path = Tiếp theo trong lộ trình “{ $path }”: { $question }
last-on-path = Câu hỏi cuối cùng của lộ trình “{ $path }”
# Beside a box to tick.
read = Đã đọc
read-of-all = Đã đọc { $count } trên { $all }
start-path = Bắt đầu
continue-path = Tiếp tục
# What a screen reader calls the words at the top of every page.
notice = Thông báo

## Topic page

practice-topic = Luyện tập chủ đề này
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Cách học
about-topic = Cách học chủ đề này
# What a screen reader calls the links beside the list.
this-topic = Chủ đề này
this-list = Danh sách này
filter-questions = Lọc câu hỏi
# Takes every filter away.
all = Tất cả
all-answers-for-print = Tất cả câu trả lời trên một trang, để in
these-answers-for-print = Các câu trả lời này trên một trang, để in
edit-introduction = Sửa phần giới thiệu này
no-questions-yet = Chủ đề này chưa có câu hỏi nào.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } trên { $all } câu hỏi: { $filters }
filtered-importance = mức quan trọng { $importance }

## Print page

print-title = { $topic }: tất cả câu trả lời
print = In

## Question page

question-description = { $question } — một câu hỏi trong { $book }
hide-answers = Ẩn câu trả lời
show-answer = Hiện câu trả lời
on-this-page = Trên trang này
# Above a list of points.
complete-answer = Một câu trả lời đầy đủ sẽ nhắc đến
unanswered = Chưa có ai trả lời câu hỏi này.
not-translated = Câu hỏi này chưa được dịch. Đây là bản gốc.
# On the page of a question whose answer is out of date.
deprecated = Câu trả lời này đã lỗi thời và được giữ lại cho những ai đã liên kết đến nó.
# $question is a link: markup.
deprecated-replaced = Câu trả lời này đã lỗi thời. Hãy đọc câu này thay thế: { $question }
draft = Bản nháp: chỉ bạn thấy và không có trong bất kỳ bản dựng nào.
write-answer = Viết câu trả lời
copy-link = Sao chép liên kết
link-copied = Đã sao chép liên kết
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Thay đổi kể từ khi tạo liên kết này: { $counts }
changed-parts = { $count } phần đã sửa
new-parts = { $count } phần mới
gone-parts = { $count } phần đã xóa
show-changes = Hiện thay đổi
# Labels of the parts.
is-changed = đã sửa
is-new = mới
edit-page = Sửa trang này
report-problem = Báo lỗi
view-as-markdown = Xem dạng Markdown
# $date is a day, as markup or text.
updated = Cập nhật { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Đã kiểm tra với { $tools }, { $date }
checked-on = Đã kiểm tra { $date }
# $names is a list of people.
written-by = Tác giả: { $names }
related-questions = Câu hỏi liên quan
# $tags is a list of names.
also-about = cũng về { $tags }
questions-of-topic = Câu hỏi của chủ đề này
previous = Trước
next = Sau
new-address = Trang này có địa chỉ mới

## Answers

link-to = Liên kết đến “{ $name }”
# Boxes of a task list.
task-done = đã xong
task-open = cần làm
# Stands for a picture that is elsewhere and has no text.
image = hình ảnh
larger = Xem lớn hơn
table = Bảng
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Lưu đồ
drawing-state = Sơ đồ trạng thái
drawing-sequence = Sơ đồ tuần tự
drawing-history = Lịch sử commit
drawing-timeline = Dòng thời gian
drawing-schedule = Lịch trình
drawing-packet = Bố cục bit
drawing-blocks = Sơ đồ khối
drawing-leads = { $from } dẫn đến { $to }.
drawing-says = { $from } đến { $to }: { $words }.
drawing-lost = { $from } đến { $to }, không tới nơi: { $words }.
drawing-note = Ghi chú về { $about }: { $words }.
drawing-joined = { $from } được nối với { $to }.
drawing-joined-by = { $from } được nối với { $to }: { $words }.
drawing-holds = { $group } chứa { $members }.
drawing-begins = Bắt đầu từ { $state }.
drawing-ends = Có thể kết thúc tại { $from }.
drawing-ends-by = Kết thúc sau { $from }: { $words }.
drawing-loop = Lặp lại:
drawing-loop-of = Lặp lại, { $words }:
drawing-if = Trường hợp { $words }:
drawing-else = Ngược lại:
drawing-else-if = Ngược lại, { $words }:
drawing-optional = Nếu { $words }:
drawing-parallel = Song song:
drawing-parallel-of = Song song, { $words }:
drawing-and-also = Cùng lúc:
drawing-and-also-of = Cùng lúc, { $words }:
drawing-critical = Không bị ngắt, { $words }:
drawing-break = Kết thúc tại đây, { $words }:
drawing-end-of-part = Sau đó:
drawing-commit = Commit { $name } trên { $branch }.
drawing-commit-tagged = Commit { $name } trên { $branch }, gắn thẻ { $tag }.
drawing-branch = Nhánh { $name } bắt đầu từ { $from }.
drawing-merge = { $name } được hợp nhất vào { $into }.
drawing-merge-tagged = { $name } được hợp nhất vào { $into }, gắn thẻ { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: từ { $from } đến { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bit { $first } đến { $last }: { $name }.
drawing-row = Trên một hàng: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } và { $last }
footnote = Chú thích { $number }
footnotes = Chú thích
back-to-text = Quay lại nội dung
back-to-place = Quay lại vị trí { $number } trong nội dung
tabs = Biến thể
all-lines = Hiện tất cả { $count } dòng
callout-note = Ghi chú
callout-tip = Mẹo
callout-important = Quan trọng
callout-warning = Cảnh báo
callout-caution = Thận trọng
copy = Sao chép
copied = Đã sao chép
press-to-copy = Nhấn Ctrl+C

## Tags

tags-description = Mọi nhãn cùng số câu hỏi
tag-title = Nhãn: { $tag }
tag-description = { $count } câu hỏi về { $tag }
questions-with-tag = { $count } câu hỏi có nhãn này.
no-tags-yet = Chưa có câu hỏi nào được gắn nhãn.
print-these-answers = In các câu trả lời này
answer-not-loaded = Không thể tải câu trả lời này.
# How far something is that takes a while.
done-of-all = { $done } trên { $all }

## A–Z

all-questions-a-to-z = Tất cả câu hỏi A–Z
a-to-z-description = Mọi câu hỏi, xếp theo từ khóa đầu tiên
a-to-z-lead = Câu hỏi xếp theo từ khóa đầu tiên: “Mutex là gì?” nằm ở mục M.
letters = Chữ cái

## Search

search-description = Tìm trong mọi câu hỏi và câu trả lời
# $link and $end are around the words that are a link: markup.
search-needs-script = Tính năng tìm kiếm cần JavaScript. Mọi câu hỏi đều có trong { $link }danh sách tất cả câu hỏi{ $end }.
search-questions = Tìm câu hỏi
questions-found = Câu hỏi tìm thấy
show-more = Hiện thêm
filter-topic = Chủ đề
filter-level = Mức độ
filter-tag = Nhãn
filter-topic-all = Chủ đề: tất cả
filter-tag-all = Nhãn: tất cả
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: tất cả
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Cơ bản
        [intermediate] Trung cấp
       *[advanced] Nâng cao
    }
# Before the heading of a section that was found.
found-section = Mục:
# Links to pages that are no questions follow.
pages-found = Trang:
nothing-found = Không tìm thấy gì. Hãy thử ít từ hơn hoặc từ khác, hoặc xem tất cả câu hỏi.
# $words is what a slip was corrected to.
results-for = hiển thị kết quả cho “{ $words }”
# Words follow that were left out.
found-without = không có câu hỏi nào chứa mọi từ; bỏ qua
# Words of the query that a result does not have.
lacks-words = không có { $words }
recent-searches = Tìm kiếm gần đây
forget-searches = Xóa tìm kiếm gần đây
often-asked = Thường được hỏi
nearest-questions = Câu hỏi gần nhất
# A link to the forge where the question can be proposed.
ask-question = Đề xuất câu hỏi này
# On a page that a result led to.
found-marked = Đã đánh dấu { $count } kết quả khớp
clear-marks = Xóa đánh dấu
open-as-page = Mở thành trang
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = đóng tìm kiếm
search-not-loaded = Không thể tải tính năng tìm kiếm: hãy kiểm tra kết nối rồi nhập lại.

## Not found

page-not-found = Không tìm thấy trang
page-not-found-description = Không có trang nào tại địa chỉ này
page-not-found-lead = Không có trang nào tại địa chỉ này. Địa chỉ của câu hỏi không bao giờ thay đổi, nên có lẽ bị thiếu một chữ.
did-you-mean = Có phải bạn muốn tìm một trong các trang này?

## Offline

no-network = Không có mạng
no-network-description = Những gì có thể đọc khi không có mạng
no-network-lead = Trang này chưa từng được mở trên thiết bị này và hiện không có mạng để tải về.
no-network-hint = Với “Tải xuống để dùng ngoại tuyến” ở cuối mỗi trang, bạn có thể dùng toàn bộ sổ tay khi không có mạng.
readable-now = Các trang bạn có thể đọc ngay
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Tải xuống để dùng ngoại tuyến ({ $size })
kilobytes = { $number } KB
megabytes = { $number } MB
kept-offline = Dùng được ngoại tuyến
keeping-offline = Đang lưu để dùng ngoại tuyến: { $percent }%
keeping-offline-paused = Đang lưu để dùng ngoại tuyến: tạm dừng
offline-heading = Lưu sổ tay này để dùng ngoại tuyến
offline-text = Sau đó, mọi trang, tính năng tìm kiếm và luyện tập đều dùng được khi không có mạng. Toàn bộ sổ tay chiếm { $size } trên thiết bị này.
offline-text-dated = Sau đó, mọi trang, tính năng tìm kiếm và luyện tập đều dùng được khi không có mạng. Toàn bộ sổ tay chiếm { $size } trên thiết bị này; cập nhật lần cuối: { $date }.
fetched = Đã tải
is-kept = Đã được lưu trên thiết bị này.
is-fetched = Đang tải sổ tay.
new-edition-is-fetched = Đang tải ấn bản mới.
is-paused = Đã tạm dừng.
new-edition-ready = Ấn bản mới đã sẵn sàng.
connection-broke-off = Kết nối bị ngắt. Phần đã tải được giữ lại, phần còn lại sẽ tải sau.
no-space = Thiết bị này không đủ dung lượng cho toàn bộ sổ tay.
no-space-for-new-edition = Thiết bị này không đủ dung lượng cho ấn bản mới.
show-new-edition = Xem ấn bản mới
pause = Tạm dừng
go-on = Tiếp tục
close = Đóng
remove-from-device = Xóa khỏi thiết bị này
remove-from-device-sure = Xóa sổ tay đã lưu khỏi thiết bị này?
new-edition-here = Ấn bản mới của sổ tay này đã sẵn sàng.
show-it = Xem
later = Để sau
new-edition-elsewhere = Sổ tay này có ấn bản mới.
reload = Tải lại

## Practice: choices

practice-description = Thẻ và phỏng vấn thử từ các câu hỏi của sổ tay này
practice-needs-script = Tính năng luyện tập cần JavaScript: một tập lệnh đặt câu hỏi và lưu những gì bạn biết trong trình duyệt. Không có nó, bạn vẫn có thể xem lần lượt các chủ đề:
practice-lead = Đọc câu hỏi, trả lời, mở câu trả lời của chúng tôi rồi tự chấm điểm. Điều bạn đã biết sẽ ít quay lại, điều chưa biết sẽ sớm quay lại. Mọi dữ liệu đều nằm trong trình duyệt này.
start = Bắt đầu
start-cards = Bắt đầu { $count } thẻ
mock-interview = Phỏng vấn thử
# A link to the page for interviewers.
interview-someone = Phỏng vấn ứng viên
topics-and-levels = Chủ đề và mức độ
levels = Mức độ
how-often-asked = Tần suất được hỏi
asked-nearly-always = gần như luôn luôn
asked-often = thường xuyên
asked-rarely = hiếm khi
nothing-chosen = Không chọn gì nghĩa là chọn tất cả.
only-not-mastered = Chỉ những câu tôi chưa thành thạo
# Labels of fields for numbers.
how-many-questions = Số câu hỏi
# An hour from 0 to 23.
days-begin-at = Ngày mới bắt đầu lúc (giờ)
clear-filters = Xóa bộ lọc
# What was chosen, in a list.
all-topics = tất cả chủ đề
topic-count = { $count } chủ đề
tag-count = { $count } nhãn
# $importances is a list of 1 to 3.
chosen-importances = mức quan trọng { $importances }
not-mastered = chưa thành thạo
tags-chosen = đã chọn { $count }
no-question-fits = Không có câu hỏi nào khớp với lựa chọn này.
nothing-answered-yet = Chưa có câu hỏi nào có câu trả lời.

## Practice: progress

progress = Tiến độ
due-count = { $count } thẻ cần ôn
not-practiced-count = { $count } thẻ chưa luyện
not-practiced-yet = Chưa luyện
learning-count = { $count } thẻ đang học
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = nhớ khoảng { $recalled } trên { $practiced }
# Follows that: how many questions there are.
of-all-questions = , tổng cộng { $all }
# Follows the same as a percentage.
would-recall = Bạn có lẽ nhớ được khoảng { $recalled } trong { $practiced } câu hỏi đã luyện. Sổ tay có { $all } câu.
coming-days = Thẻ sắp cần ôn
past-days = Thẻ đã chấm điểm
today = hôm nay
nothing-practiced = Chưa có gì. Những gì bạn đã luyện sẽ hiện ở đây, theo chủ đề và mức độ.
cards-today = { $count } thẻ hôm nay
# $count is 2 or more.
days-in-a-row = { $count } ngày liên tiếp
by-level = Theo mức độ
by-topic = Theo chủ đề
list-due = Cần ôn
list-learning = Đang học
list-mastered = Đã thành thạo
and-more = và { $count } mục khác
progress-file-heading = Tệp tiến độ của bạn
progress-file-lead = Tiến độ được lưu trong trình duyệt này và không gửi đi đâu. Bạn có thể chuyển sang thiết bị khác bằng tệp hoặc liên kết; tệp còn dùng làm bản sao lưu.
progress-file = Tệp tiến độ
save-to-file = Lưu vào tệp
load-from-file = Tải từ tệp
copy-progress-link = Sao chép liên kết
progress-link = Liên kết chứa tiến độ của bạn
progress-link-about = Liên kết này chứa tiến độ của bạn. Mở nó trên thiết bị khác để thêm vào đó.
no-progress-link = Tiến độ của bạn quá dài để đưa vào liên kết, hoặc trình duyệt này không tạo được liên kết. Hãy lưu vào tệp.
show-progress-code = Hiện mã QR
progress-code = Mã QR chứa tiến độ của bạn
progress-code-about = Quét mã bằng thiết bị khác để thêm tiến độ của bạn vào đó.
no-progress-code = Tiến độ của bạn quá dài để đưa vào mã QR, hoặc trình duyệt này không tạo được mã. Hãy sao chép liên kết hoặc lưu vào tệp.
progress-in-link = Liên kết này chứa tiến độ của { $count } câu hỏi.
load-progress = Thêm vào tiến độ của tôi
delete-progress = Xóa tiến độ của tôi
delete-progress-sure = Xóa vĩnh viễn toàn bộ tiến độ?
progress-deleted = Đã xóa.
file-foreign = Tệp đó không phải tệp tiến độ của askbook.
file-newer = Tệp đó được ghi bởi phiên bản askbook mới hơn.
file-unreadable = Không thể đọc tệp đó.
# $newer counts cards that were practiced later than here.
file-loaded = Đã tải: thêm { $added } câu hỏi, cập nhật { $newer } câu.
file-loaded-in-part = Một phần của tệp không đọc được và đã bị bỏ qua.
storage-blocked = Trình duyệt này không lưu gì cho trang web này, nên tiến độ của bạn chỉ còn đến khi bạn đóng trang. Hãy cho phép trang web lưu dữ liệu hoặc lưu tiến độ vào tệp.
storage-full = Bộ nhớ của trình duyệt này đã đầy, nên tiến độ của bạn chỉ còn đến khi bạn đóng trang. Hãy giải phóng dung lượng hoặc lưu tiến độ vào tệp.
storage-newer = Tiến độ của bạn ở đây được ghi bởi phiên bản mới hơn của sổ tay này. Tiến độ đó được giữ nguyên, còn những gì bạn làm bây giờ sẽ không được lưu: hãy tải lại trang.
storage-damaged = Một phần tiến độ đã lưu không đọc được và được giữ riêng; phần đọc được đang được sử dụng.
download-kept-aside = Tải xuống phần được giữ riêng
drop-kept-aside = Bỏ đi
kept-aside-dropped = Đã bỏ.

## Practice: sessions

session = Phiên luyện tập
card-of-all = Thẻ { $number } trên { $all }
question-of-all = Câu hỏi { $number } trên { $all }
undo = Hoàn tác
end = Kết thúc
end-session = Kết thúc phiên
end-interview = Kết thúc phỏng vấn
answer = Câu trả lời
key-space = Phím cách
show-whole-answer = Hiện toàn bộ câu trả lời
loading = Đang tải…
answer-shown = Đã hiện câu trả lời
whole-answer-shown = Đã hiện toàn bộ câu trả lời
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Không thể tải câu trả lời. Hãy kiểm tra kết nối hoặc mở { $link }trang của câu hỏi{ $end }.
questions-not-loaded = Không thể tải câu hỏi: hãy kiểm tra kết nối rồi thử lại.
question-is-gone = Câu hỏi này không còn trong sổ tay.
try-again = Thử lại
# Buttons that open a box.
type-or-record = Nhập hoặc ghi âm câu trả lời
your-answer = Câu trả lời của bạn
your-answer-hint = Viết điều bạn sẽ nói.
record = Ghi âm
recording = Đang ghi âm
# $time is written as 4:05.
stop-recording = Dừng · { $time }
recorded = Đã ghi âm. Bản ghi nằm trên thiết bị này cho đến khi bạn rời trang.
on-this-device = Những gì bạn nhập và ghi âm chỉ nằm trên thiết bị này.
no-microphone = Không dùng được micrô. Hãy cho phép trang này dùng micrô hoặc nhập câu trả lời.
your-recording = Bản ghi âm của bạn
delete-recording = Xóa bản ghi âm
recording-deleted = Đã xóa bản ghi âm
changed-since-graded = Câu trả lời này đã thay đổi ở { $count } chỗ kể từ khi bạn chấm điểm.
ask-again-soon = Hỏi lại tôi muộn nhất là ngày mai
nothing-due-yet = Hiện chưa có gì để hỏi
# A time follows, such as 4:05.
cards-come-back = { $count } thẻ sẽ quay lại, thẻ đầu tiên sau
more-cards-meanwhile = Thêm { $count } thẻ trong lúc chờ
finish-until-tomorrow = Hoàn tất: phần còn lại sẽ quay lại ngày mai
practice-weak = Luyện ngay { $count } thẻ còn yếu
# When a card comes back.
due-now = cần ôn ngay
due-tomorrow = ngày mai
due-in = sau { $time }
state-new = mới
state-due = cần ôn
how-well = Bạn nhớ câu này tốt đến đâu?
grade-again = Lại
grade-hard = Khó
grade-good = Tốt
grade-easy = Dễ
# How many answers had a grade.
again-count = { $count } lại
hard-count = { $count } khó
good-count = { $count } tốt
easy-count = { $count } dễ
# When a card comes back.
in-minutes = { $count } phút
in-hours = { $count } giờ
in-days = { $count } ngày
in-months = { $count } tháng
in-years = { $count } năm
cards-done = Đã xong { $count } thẻ
practice-more = Luyện tập thêm
undo-last-grade = Hoàn tác lần chấm gần nhất
back-to-choices = Quay lại phần lựa chọn
finish = Hoàn tất
next-question = Câu hỏi tiếp theo
## Interview by link

interview = Phỏng vấn
interview-description = Câu hỏi cho một buổi phỏng vấn: một liên kết cho ứng viên và một liên kết kèm phiếu chấm điểm cho người phỏng vấn
interview-needs-script = Phỏng vấn qua liên kết cần JavaScript: một tập lệnh chọn câu hỏi và tạo liên kết.
interview-lead = Chọn câu hỏi và chia sẻ hai liên kết: một liên kết hiện câu hỏi, liên kết kia có thêm những điều một câu trả lời đầy đủ sẽ nhắc đến, câu hỏi nối tiếp và phiếu chấm điểm. Liên kết chứa tất cả; không có gì được gửi đi đâu.
choose-for-me = Chọn câu hỏi giúp tôi
add-question = Thêm câu hỏi: nhập vài từ trong đó
move-up = Chuyển lên: { $question }
remove-question = Xóa: { $question }
open = Mở
candidate-view = Cho ứng viên
candidate-view-about = Chỉ có câu hỏi, từng câu một.
interviewer-view = Cho người phỏng vấn
interviewer-view-about = Cùng các câu hỏi đó, kèm ý chính, câu hỏi nối tiếp, gợi ý đánh giá và phiếu chấm điểm.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Tạo ngày { $day } với ấn bản { $edition } của bộ câu hỏi.
other-edition = Sổ tay này là ấn bản { $edition }: câu hỏi có thể đã thay đổi.
scorecard = Phỏng vấn: { $count } câu hỏi, { $minutes } phút
follow-up-heading = Câu hỏi nối tiếp
insight = Gợi ý đánh giá
score-missed = Chưa đạt
score-partly = Một phần
score-good = Tốt
score-excellent = Xuất sắc
score-of = Điểm: { $question }
score-so-far = Đã chấm { $scored } trên { $all }, trung bình { $average } trên 4
no-score-yet = Đánh dấu các ý khi chúng được nhắc đến và chấm điểm từng câu trả lời. Ghi chú nằm trong trình duyệt này.
notes-on = Ghi chú: { $question }
overall = Ấn tượng chung
advice = Đề xuất
advice-no = Không nhận
advice-rather-no = Nghiêng về không nhận
advice-rather-yes = Nghiêng về nhận
advice-yes = Nhận
start-clock = Bắt đầu tính giờ câu hỏi này
stop-clock = Dừng tính giờ câu hỏi này
not-kept = Trình duyệt này không lưu gì cho trang web này: hãy lưu báo cáo trước khi rời trang.
report-of-interview = Phỏng vấn, { $day }

## Mock interview

kind-of-interview = Loại phỏng vấn
mock-lead = Từng câu hỏi một, có tính giờ. Trả lời thành tiếng, nhập hoặc ghi âm; câu trả lời và các ý chính sẽ hiện ở cuối.
preset-screen = Vòng sơ tuyển
preset-screen-about = 15 phút, kiến thức cơ bản và những câu gần như luôn được hỏi
preset-round = Vòng backend
preset-round-about = 45 phút qua nhiều chủ đề và mức độ
preset-topic = Chuyên sâu một chủ đề
preset-topic-about = 20 phút, từ cơ bản đến câu hỏi khó
preset-ad = Tin tuyển dụng
preset-ad-about = Những gì tin tuyển dụng yêu cầu, tìm ngay trên thiết bị này
job-ad = Nội dung tin tuyển dụng
ad-hint = Dán các yêu cầu vào đây. Chúng không được gửi đi đâu.
minutes = Phút
with-follow-ups = Có câu hỏi nối tiếp
begin = Bắt đầu
back = Quay lại
skip = Bỏ qua
skipped = đã bỏ qua
follow-up = câu hỏi nối tiếp
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } trên { $share }
interview-paused = Đã tạm dừng
interview-paused-about = Đồng hồ đã dừng. Bạn có thể đóng trang này và tiếp tục sau.
save-report = Lưu báo cáo
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Phỏng vấn thử: { $kind }, { $day }
notes = Ghi chú
answer-aloud = Hãy trả lời thành tiếng như trước người phỏng vấn. Câu trả lời sẽ hiện ở cuối.
# Times are written as 4:05.
time-left = còn { $time }
time-over = quá { $time }
time-is-up = Hết giờ. Bạn vẫn có thể tiếp tục.
grade-yourself = So với câu trả lời của chúng tôi và tự chấm điểm: đã chấm { $graded } trên { $all }.
good-or-easy = { $known } trên { $all } đạt tốt hoặc dễ.
interview-done = { $count } câu hỏi trong { $time } trên { $minutes }:00
another-interview = Phỏng vấn lần nữa

## The book as one file

contents = Mục lục
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } của { $topic }{ $end }
# Links to the site.
online = Trực tuyến
this-answer-online = Câu trả lời này trên mạng

## Files
# $topics is how many topics there are.
questions-in-topics = { question-count } trong { $topics } chủ đề
# A link to a file that holds them.
all-of-these-answers = Tất cả các câu trả lời này
markdown-topic = Chủ đề: { $topic }
markdown-level = Mức độ: { level }
markdown-importance = Mức quan trọng: { $importance } trên 3
markdown-updated = Cập nhật: { $date }
cover-of = Bìa của { $book }
cover = Bìa
title-page = Trang tên sách
landmarks = Mốc điều hướng
about-this-book = Giới thiệu về sách này
questions = Câu hỏi
untitled = Không có tiêu đề
facts-importance = mức quan trọng { $importance } trên 3
# The address of the page follows.
on-the-web = Trên web:
# What a flashcard's link to the question's page is called.
open-page = Mở trang
accessibility = Mọi văn bản đều có thể đổi cỡ chữ và đọc thành tiếng; tiêu đề và mục lục dẫn đến từng câu hỏi.
