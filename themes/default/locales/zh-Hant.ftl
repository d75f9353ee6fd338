## Every page

skip-to-content = 跳到主要內容
topics = 主題
# What a screen reader calls the links in the top bar.
site = 網站
all-questions = 所有問題
search = 搜尋
practice = 練習
tags = 標籤
contribute = 參與貢獻
color-theme = 色彩主題
use-light-colors = 使用淺色模式
use-dark-colors = 使用深色模式
question-count = { $count } 個問題
a-to-z = 索引
random-question = 隨機問題
feed = 訂閱來源
# A link to the repository.
source = 原始碼
# $askbook is the program's name as a link: markup.
made-with = 使用 { $askbook } 製作
breadcrumb = 導覽路徑
language = 語言
home = 首頁
all-topics-link = 所有主題
# Above the topics that are not open, in the sidebar.
more-topics = 更多主題
all-questions-link = 所有問題

## Lists in parts
parts-of-list = 此清單的分頁
previous-part = 上一頁
next-part = 下一頁

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] 初級
        [intermediate] 中級
       *[advanced] 進階
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] 幾乎必問
        [2] 常問
       *[1] 少問
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] 幾乎必問
        [2] 常問
       *[1] 少問
    }
any-importance = 不限
# Unfolds it.
short-answer = 簡短解答
no-answer-yet = 尚無解答。
# What is known about a question that was practiced.
known-due = 待複習
known-learning = 學習中
known-mastered = 已熟練
mastered-count = 已熟練 { $count } 題

## Home page

search-count = 搜尋 { $count } 個問題
all-tags = 所有標籤
start-practicing = 開始練習
continue-practicing = 繼續：{ due-count }
most-asked = 最常問的問題
what-is-new = 最新內容

## Paths and pages

paths = 學習路徑
paths-description = 串連各主題問題的學習路線
paths-lead = 每條路徑都以合理的順序串連多個主題的問題。
# $path and $question are links: markup.
next-on-path = 學習路徑「{ $path }」的下一題：{ $question }
last-on-path = 這是學習路徑「{ $path }」的最後一題
# Beside a box to tick.
read = 已讀
read-of-all = 已讀 { $count } / { $all }
start-path = 開始
continue-path = 繼續
# What a screen reader calls the words at the top of every page.
notice = 公告

## Topic page

practice-topic = 練習此主題
# A link to the topic's introduction, and that introduction's heading.
how-to-study = 如何學習
about-topic = 如何學習此主題
# What a screen reader calls the links beside the list.
this-topic = 此主題
this-list = 此清單
filter-questions = 篩選問題
# Takes every filter away.
all = 全部
all-answers-for-print = 在同一頁顯示所有解答，方便列印
these-answers-for-print = 在同一頁顯示這些解答，方便列印
edit-introduction = 編輯此簡介
no-questions-yet = 此主題尚無問題。
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = 顯示 { $shown } / { $all } 個問題：{ $filters }
filtered-importance = 重要度 { $importance }

## Print page

print-title = { $topic }：所有解答
print = 列印

## Question page

question-description = { $question }——《{ $book }》中的問題
hide-answers = 隱藏解答
show-answer = 顯示解答
on-this-page = 本頁內容
# Above a list of points.
complete-answer = 完整的解答會提到
unanswered = 還沒有人回答這個問題。
not-translated = 這個問題尚未翻譯，顯示的是原文。
# On the page of a question whose answer is out of date.
deprecated = 此解答已過時，僅為既有連結保留。
# $question is a link: markup.
deprecated-replaced = 此解答已過時，請改為閱讀：{ $question }
draft = 草稿：只有您看得到，不會包含在任何建置結果中。
write-answer = 撰寫解答
copy-link = 複製連結
link-copied = 已複製連結
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = 自此連結建立以來的變更：{ $counts }
changed-parts = { $count } 處修改
new-parts = { $count } 處新增
gone-parts = { $count } 處刪除
show-changes = 顯示變更
# Labels of the parts.
is-changed = 已修改
is-new = 新增
edit-page = 編輯此頁
report-problem = 回報問題
view-as-markdown = 檢視 Markdown
# $date is a day, as markup or text.
updated = 更新於 { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = 已於 { $date } 以 { $tools } 驗證
checked-on = 已於 { $date } 驗證
# $names is a list of people.
written-by = 作者：{ $names }
related-questions = 相關問題
# $tags is a list of names.
also-about = 同樣涉及 { $tags }
questions-of-topic = 此主題的問題
previous = 上一題
next = 下一題
new-address = 此頁面有新網址

## Answers

link-to = 「{ $name }」的連結
# Boxes of a task list.
task-done = 已完成
task-open = 待辦
# Stands for a picture that is elsewhere and has no text.
image = 圖片
larger = 放大顯示
table = 表格
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = 流程圖
drawing-state = 狀態圖
drawing-sequence = 循序圖
drawing-history = 提交紀錄
drawing-timeline = 時間軸
drawing-schedule = 時程表
drawing-packet = 位元配置
drawing-blocks = 方塊圖
drawing-leads = { $from } 通往 { $to }。
drawing-says = { $from } 到 { $to }：{ $words }。
drawing-lost = { $from } 到 { $to }，未送達：{ $words }。
drawing-note = 關於 { $about } 的附註：{ $words }。
drawing-joined = { $from } 與 { $to } 相連。
drawing-joined-by = { $from } 與 { $to } 相連：{ $words }。
drawing-holds = { $group } 包含 { $members }。
drawing-begins = 從 { $state } 開始。
drawing-ends = 可在 { $from } 結束。
drawing-ends-by = 在 { $from } 之後結束：{ $words }。
drawing-loop = 重複：
drawing-loop-of = 重複，{ $words }：
drawing-if = 情況 { $words }：
drawing-else = 否則：
drawing-else-if = 否則，{ $words }：
drawing-optional = 如果 { $words }：
drawing-parallel = 平行進行：
drawing-parallel-of = 平行進行，{ $words }：
drawing-and-also = 同時：
drawing-and-also-of = 同時，{ $words }：
drawing-critical = 不可中斷，{ $words }：
drawing-break = 到此結束，{ $words }：
drawing-end-of-part = 之後：
drawing-commit = { $branch } 上的提交 { $name }。
drawing-commit-tagged = { $branch } 上的提交 { $name }，標籤為 { $tag }。
drawing-branch = 分支 { $name } 從 { $from } 開始。
drawing-merge = { $name } 合併到 { $into }。
drawing-merge-tagged = { $name } 合併到 { $into }，標籤為 { $tag }。
drawing-consists = { $name }：{ $parts }。
drawing-lasts = { $name }：從 { $from } 到 { $to }。
drawing-bit = 位元 { $bit }：{ $name }。
drawing-bits = 位元 { $first } 至 { $last }：{ $name }。
drawing-row = 一列：{ $cells }。
drawing-plain = { $words }。
drawing-and = { $most } 和 { $last }
footnote = 註腳 { $number }
footnotes = 註腳
back-to-text = 回到內文
back-to-place = 回到內文中的第 { $number } 處
tabs = 不同版本
all-lines = 顯示全部 { $count } 行
callout-note = 備註
callout-tip = 提示
callout-important = 重要
callout-warning = 警告
callout-caution = 注意
copy = 複製
copied = 已複製
press-to-copy = 請按 Ctrl+C

## Tags

tags-description = 所有標籤及其問題數
tag-title = 標籤：{ $tag }
tag-description = { $count } 個關於 { $tag } 的問題
questions-with-tag = { $count } 個問題有此標籤。
no-tags-yet = 尚無問題加上標籤。
print-these-answers = 列印這些解答
answer-not-loaded = 無法載入此解答。
# How far something is that takes a while.
done-of-all = { $done } / { $all }

## A–Z

all-questions-a-to-z = 所有問題索引
a-to-z-description = 所有問題，依第一個關鍵字排序
a-to-z-lead = 問題依第一個關鍵字排序：「Mutex 是什麼？」列在 M 之下。
letters = 字首

## Search

search-description = 搜尋所有問題與解答
# $link and $end are around the words that are a link: markup.
search-needs-script = 搜尋需要 JavaScript。所有問題都在{ $link }問題清單{ $end }中。
search-questions = 搜尋問題
questions-found = 找到的問題
show-more = 顯示更多
filter-topic = 主題
filter-level = 程度
filter-tag = 標籤
filter-topic-all = 主題：全部
filter-tag-all = 標籤：全部
# $field is a field that the book adds to its questions.
filter-own-all = { $field }：全部
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] 初級
        [intermediate] 中級
       *[advanced] 進階
    }
# Before the heading of a section that was found.
found-section = 章節：
# Links to pages that are no questions follow.
pages-found = 頁面：
nothing-found = 找不到任何結果。請減少或更換關鍵字，或瀏覽所有問題。
# $words is what a slip was corrected to.
results-for = 顯示「{ $words }」的結果
# Words follow that were left out.
found-without = 沒有問題包含所有字詞，已略過：
# Words of the query that a result does not have.
lacks-words = 不含 { $words }
recent-searches = 最近的搜尋
forget-searches = 清除最近的搜尋
often-asked = 常見問題
nearest-questions = 最接近的問題
# A link to the forge where the question can be proposed.
ask-question = 提出這個問題
# On a page that a result led to.
found-marked = 已標示 { $count } 處相符
clear-marks = 清除標示
open-as-page = 在單獨頁面中開啟
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = 關閉搜尋
search-not-loaded = 無法載入搜尋：請檢查網路連線後重新輸入。

## Not found

page-not-found = 找不到頁面
page-not-found-description = 此網址沒有頁面
page-not-found-lead = 此網址沒有頁面。問題的網址永遠不變，所以可能是漏了一個字母。
did-you-mean = 您是不是要找以下頁面？

## Offline

no-network = 沒有網路連線
no-network-description = 沒有網路時可閱讀的內容
no-network-lead = 此頁面從未在這部裝置上開啟過，目前也沒有網路可以取得。
no-network-hint = 使用任何頁面底部的「下載以供離線使用」，整本手冊不需網路即可使用。
readable-now = 現在可以閱讀的頁面
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = 下載以供離線使用（{ $size }）
kilobytes = { $number } KB
megabytes = { $number } MB
kept-offline = 可離線使用
keeping-offline = 正在儲存以供離線使用：{ $percent }%
keeping-offline-paused = 儲存以供離線使用：已暫停
offline-heading = 儲存此手冊以供離線使用
offline-text = 儲存後，所有頁面、搜尋和練習不需網路即可使用。整本手冊在這部裝置上占用 { $size }。
offline-text-dated = 儲存後，所有頁面、搜尋和練習不需網路即可使用。整本手冊在這部裝置上占用 { $size }，上次更新於 { $date }。
fetched = 已取得
is-kept = 已儲存在這部裝置上。
is-fetched = 正在取得手冊。
new-edition-is-fetched = 正在取得新版。
is-paused = 已暫停。
new-edition-ready = 新版已就緒。
connection-broke-off = 連線已中斷。已取得的部分會保留，其餘稍後繼續。
no-space = 這部裝置的空間不足，無法儲存整本手冊。
no-space-for-new-edition = 這部裝置的空間不足，無法儲存新版。
show-new-edition = 顯示新版
pause = 暫停
go-on = 繼續
close = 關閉
remove-from-device = 從這部裝置移除
remove-from-device-sure = 要從這部裝置移除已儲存的手冊嗎？
new-edition-here = 此手冊的新版已就緒。
show-it = 顯示
later = 稍後
new-edition-elsewhere = 此手冊有新版。
reload = 重新載入

## Practice: choices

practice-description = 以此手冊的問題製作的卡片與模擬面試
practice-needs-script = 練習需要 JavaScript：指令碼負責提問，並將您的熟練程度儲存在瀏覽器中。沒有 JavaScript 時，您可以逐一瀏覽主題：
practice-lead = 閱讀問題、作答、查看我們的解答，然後自我評分。已熟練的很少再出現，不熟的很快會再出現。所有資料都儲存在此瀏覽器中。
start = 開始
start-cards = 開始 { $count } 張卡片
mock-interview = 模擬面試
# A link to the page for interviewers.
interview-someone = 面試他人
topics-and-levels = 主題與程度
levels = 程度
how-often-asked = 提問頻率
asked-nearly-always = 幾乎必問
asked-often = 常問
asked-rarely = 少問
nothing-chosen = 未選擇任何項目即代表全部。
only-not-mastered = 只限尚未熟練的問題
# Labels of fields for numbers.
how-many-questions = 題數
# An hour from 0 to 23.
days-begin-at = 一天開始於（時）
clear-filters = 清除篩選條件
# What was chosen, in a list.
all-topics = 所有主題
topic-count = { $count } 個主題
tag-count = { $count } 個標籤
# $importances is a list of 1 to 3.
chosen-importances = 重要度 { $importances }
not-mastered = 未熟練
tags-chosen = 已選 { $count } 個
no-question-fits = 沒有符合這些條件的問題。
nothing-answered-yet = 尚無問題有解答。

## Practice: progress

progress = 進度
due-count = { $count } 張待複習
not-practiced-count = { $count } 張未練習
not-practiced-yet = 尚未練習
learning-count = { $count } 張學習中
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = 約記得 { $recalled } / { $practiced } 題
# Follows that: how many questions there are.
of-all-questions = ，共 { $all } 題
# Follows the same as a percentage.
would-recall = 在您練習過的 { $practiced } 個問題中，您大約能想起 { $recalled } 個。手冊共有 { $all } 個問題。
coming-days = 即將待複習的卡片
past-days = 已評分的卡片
today = 今天
nothing-practiced = 目前沒有內容。練習過的問題會依主題和程度顯示在這裡。
cards-today = 今天 { $count } 張卡片
# $count is 2 or more.
days-in-a-row = 連續 { $count } 天
by-level = 依程度
by-topic = 依主題
list-due = 待複習
list-learning = 學習中
list-mastered = 已熟練
and-more = 還有 { $count } 個
progress-file-heading = 您的進度檔案
progress-file-lead = 進度儲存在此瀏覽器中，不會傳送到任何地方。透過檔案或連結可以轉移到其他裝置；檔案還可作為備份。
progress-file = 進度檔案
save-to-file = 儲存到檔案
load-from-file = 從檔案載入
copy-progress-link = 複製連結
progress-link = 包含您進度的連結
progress-link-about = 此連結包含您的進度。在其他裝置上開啟即可加入該裝置。
no-progress-link = 您的進度太長，無法放入連結，或此瀏覽器無法建立連結。請儲存到檔案。
show-progress-code = 顯示 QR 碼
progress-code = 包含您進度的 QR 碼
progress-code-about = 用其他裝置掃描 QR 碼，即可將進度加入該裝置。
no-progress-code = 您的進度太長，無法放入 QR 碼，或此瀏覽器無法建立 QR 碼。請複製連結或儲存到檔案。
progress-in-link = 此連結包含 { $count } 個問題的進度。
load-progress = 加入我的進度
delete-progress = 刪除我的進度
delete-progress-sure = 要永久刪除所有進度嗎？
progress-deleted = 已刪除。
file-foreign = 該檔案不是 askbook 的進度檔案。
file-newer = 該檔案由較新版本的 askbook 寫入。
file-unreadable = 無法讀取該檔案。
# $newer counts cards that were practiced later than here.
file-loaded = 已載入：新增 { $added } 個問題，更新 { $newer } 個。
file-loaded-in-part = 檔案的一部分無法讀取，已略過。
storage-blocked = 此瀏覽器不會為本網站儲存任何資料，因此您的進度只會保留到關閉此頁面為止。請允許本網站儲存資料，或將進度儲存到檔案。
storage-full = 此瀏覽器的儲存空間已滿，因此您的進度只會保留到關閉此頁面為止。請釋出空間，或將進度儲存到檔案。
storage-newer = 此處的進度由此手冊的較新版本寫入。它會保持原狀，您現在的操作不會儲存：請重新載入頁面。
storage-damaged = 已儲存進度的一部分無法讀取，已另外保留；可讀取的部分正在使用。
download-kept-aside = 下載另外保留的部分
drop-kept-aside = 捨棄
kept-aside-dropped = 已捨棄。

## Practice: sessions

session = 練習
card-of-all = 第 { $number } / { $all } 張卡片
question-of-all = 第 { $number } / { $all } 題
undo = 復原
end = 結束
end-session = 結束練習
end-interview = 結束面試
answer = 解答
key-space = 空白鍵
show-whole-answer = 顯示完整解答
loading = 載入中…
answer-shown = 已顯示解答
whole-answer-shown = 已顯示完整解答
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = 無法載入解答。請檢查網路連線，或開啟{ $link }該問題的頁面{ $end }。
questions-not-loaded = 無法載入問題：請檢查網路連線後再試一次。
question-is-gone = 此問題已不在手冊中。
try-again = 再試一次
# Buttons that open a box.
type-or-record = 輸入或錄下您的回答
your-answer = 您的回答
your-answer-hint = 寫下您會怎麼說。
record = 錄音
recording = 錄音中
# $time is written as 4:05.
stop-recording = 停止 · { $time }
recorded = 已錄音。錄音會保留在這部裝置上，直到您離開此頁面。
on-this-device = 您輸入和錄製的內容只會保留在這部裝置上。
no-microphone = 無法使用麥克風。請允許此頁面使用麥克風，或輸入您的回答。
your-recording = 您的錄音
delete-recording = 刪除錄音
recording-deleted = 已刪除錄音
changed-since-graded = 自您上次評分以來，此解答有 { $count } 處變更。
ask-again-soon = 最晚明天再問我
nothing-due-yet = 目前沒有要問的問題
# A time follows, such as 4:05.
cards-come-back = { $count } 張卡片會再次出現，最早一張還要等
more-cards-meanwhile = 期間再練 { $count } 張卡片
finish-until-tomorrow = 完成：其餘明天再出現
practice-weak = 立即練習較弱的 { $count } 張
# When a card comes back.
due-now = 現在複習
due-tomorrow = 明天
due-in = { $time }後
state-new = 新卡片
state-due = 待複習
how-well = 您掌握得如何？
grade-again = 重來
grade-hard = 困難
grade-good = 良好
grade-easy = 簡單
# How many answers had a grade.
again-count = { $count } 張重來
hard-count = { $count } 張困難
good-count = { $count } 張良好
easy-count = { $count } 張簡單
# When a card comes back.
in-minutes = { $count } 分鐘
in-hours = { $count } 小時
in-days = { $count } 天
in-months = { $count } 個月
in-years = { $count } 年
cards-done = 已完成 { $count } 張卡片
practice-more = 繼續練習
undo-last-grade = 復原上次評分
back-to-choices = 返回選項
finish = 完成
next-question = 下一題
## Interview by link

interview = 面試
interview-description = 面試用的問題：一個連結給應徵者，另一個附評分表給面試官
interview-needs-script = 透過連結面試需要 JavaScript：指令碼負責選擇問題並產生連結。
interview-lead = 選擇問題並分享兩個連結：一個顯示問題，另一個另外顯示完整解答應提到的要點、追問和評分表。所有內容都包含在連結中，不會傳送到任何地方。
choose-for-me = 為我選擇問題
add-question = 新增問題：輸入題目中的字詞
move-up = 上移：{ $question }
remove-question = 移除：{ $question }
open = 開啟
candidate-view = 給應徵者
candidate-view-about = 只顯示問題，一次一題。
interviewer-view = 給面試官
interviewer-view-about = 同樣的問題，附上要點、追問、面試觀察和評分表。
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = 於 { $day } 使用問題版本 { $edition } 建立。
other-edition = 此手冊的版本為 { $edition }：問題可能已有變更。
scorecard = 面試：{ $count } 個問題，{ $minutes } 分鐘
follow-up-heading = 追問
insight = 面試觀察
score-missed = 未答出
score-partly = 部分答出
score-good = 良好
score-excellent = 優秀
score-of = 評分：{ $question }
score-so-far = 已評分 { $scored } / { $all }，平均 { $average } 分（滿分 4 分）
no-score-yet = 請在對方提到要點時勾選，並為每個回答評分。筆記儲存在此瀏覽器中。
notes-on = 筆記：{ $question }
overall = 整體印象
advice = 錄用建議
advice-no = 不錄用
advice-rather-no = 傾向不錄用
advice-rather-yes = 傾向錄用
advice-yes = 錄用
start-clock = 開始此題計時
stop-clock = 停止此題計時
not-kept = 此瀏覽器不會為本網站儲存任何資料：請在離開此頁面前儲存報告。
report-of-interview = 面試，{ $day }

## Mock interview

kind-of-interview = 面試類型
mock-lead = 一次一題，限時作答。請說出、輸入或錄下您的回答；解答及其要點會在最後顯示。
preset-screen = 初步面試
preset-screen-about = 15 分鐘，基礎知識和幾乎必問的問題
preset-round = 後端面試
preset-round-about = 45 分鐘，涵蓋各主題與程度
preset-topic = 深入單一主題
preset-topic-about = 20 分鐘，從基礎到難題
preset-ad = 徵才廣告
preset-ad-about = 在這部裝置上依徵才廣告的要求尋找問題
job-ad = 徵才廣告內容
ad-hint = 在此貼上職務需求。內容不會傳送到任何地方。
minutes = 分鐘
with-follow-ups = 包含追問
begin = 開始
back = 返回
skip = 略過
skipped = 已略過
follow-up = 追問
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } / { $share }
interview-paused = 已暫停
interview-paused-about = 計時已停止。您可以關閉此頁面，稍後再繼續。
save-report = 儲存報告
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = 模擬面試：{ $kind }，{ $day }
notes = 筆記
answer-aloud = 像面對面試官一樣說出您的回答。解答會在最後顯示。
# Times are written as 4:05.
time-left = 剩餘 { $time }
time-over = 超過 { $time }
time-is-up = 時間到。您仍可繼續。
grade-yourself = 對照我們的解答自我評分：已評分 { $graded } / { $all }。
good-or-easy = { $all } 題中有 { $known } 題為良好或簡單。
interview-done = { $count } 個問題，用時 { $time } / { $minutes }:00
another-interview = 再來一次面試

## The book as one file

contents = 目錄
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { $unseen }{ $topic }：{ $end }{ question-count }
# Links to the site.
online = 線上版
this-answer-online = 此解答的線上版

## Files
# $topics is how many topics there are.
questions-in-topics = { $topics } 個主題，{ question-count }
# A link to a file that holds them.
all-of-these-answers = 所有這些解答
markdown-topic = 主題：{ $topic }
markdown-level = 程度：{ level }
markdown-importance = 重要度：{ $importance } / 3
markdown-updated = 更新於：{ $date }
cover-of = 《{ $book }》封面
cover = 封面
title-page = 書名頁
landmarks = 導覽標記
about-this-book = 關於本書
questions = 問題
untitled = 無標題
facts-importance = 重要度 { $importance } / 3
# The address of the page follows.
on-the-web = 網頁版：
# What a flashcard's link to the question's page is called.
open-page = 開啟頁面
accessibility = 所有文字皆可調整大小並朗讀；可透過標題和目錄找到每個問題。
