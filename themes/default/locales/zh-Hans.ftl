## Every page

skip-to-content = 跳到正文
topics = 主题
# What a screen reader calls the links in the top bar.
site = 网站
all-questions = 所有问题
search = 搜索
practice = 练习
tags = 标签
contribute = 参与贡献
color-theme = 配色主题
use-light-colors = 使用浅色模式
use-dark-colors = 使用深色模式
question-count = { $count } 个问题
a-to-z = 索引
random-question = 随机问题
feed = 订阅源
# A link to the repository.
source = 源代码
# $askbook is the program's name as a link: markup.
made-with = 使用 { $askbook } 制作
breadcrumb = 面包屑导航
language = 语言
home = 首页
all-topics-link = 所有主题
# Above the topics that are not open, in the sidebar.
more-topics = 更多主题
all-questions-link = 所有问题

## Lists in parts
parts-of-list = 此列表的分页
previous-part = 上一页
next-part = 下一页

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] 初级
        [intermediate] 中级
       *[advanced] 高级
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] 几乎必问
        [2] 常问
       *[1] 少问
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] 几乎必问
        [2] 常问
       *[1] 少问
    }
any-importance = 不限
# Unfolds it.
short-answer = 简短回答
no-answer-yet = 暂无答案。
# What is known about a question that was practiced.
known-due = 待复习
known-learning = 学习中
known-mastered = 已掌握
mastered-count = 已掌握 { $count } 个

## Home page

search-count = 搜索 { $count } 个问题
all-tags = 所有标签
start-practicing = 开始练习
continue-practicing = 继续：{ due-count }
most-asked = 最常问的问题
what-is-new = 最新内容

## Paths and pages

paths = 学习路径
paths-description = 串联各个主题的问题学习路线
paths-lead = 每条路径按合理的顺序串起多个主题的问题。
# $path and $question are links: markup.
next-on-path = 学习路径“{ $path }”的下一题：{ $question }
last-on-path = 这是学习路径“{ $path }”的最后一题
# Beside a box to tick.
read = 已读
read-of-all = 已读 { $count } / { $all }
start-path = 开始
continue-path = 继续
# What a screen reader calls the words at the top of every page.
notice = 公告

## Topic page

practice-topic = 练习此主题
# A link to the topic's introduction, and that introduction's heading.
how-to-study = 如何学习
about-topic = 如何学习此主题
# What a screen reader calls the links beside the list.
this-topic = 此主题
this-list = 此列表
filter-questions = 筛选问题
# Takes every filter away.
all = 全部
all-answers-for-print = 在一页中显示所有答案，便于打印
these-answers-for-print = 在一页中显示这些答案，便于打印
edit-introduction = 编辑此简介
no-questions-yet = 此主题暂无问题。
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = 显示 { $shown } / { $all } 个问题：{ $filters }
filtered-importance = 重要度 { $importance }

## Print page

print-title = { $topic }：所有答案
print = 打印

## Question page

question-description = { $question }——《{ $book }》中的问题
hide-answers = 隐藏答案
show-answer = 显示答案
on-this-page = 本页内容
# Above a list of points.
complete-answer = 完整的回答会提到
unanswered = 还没有人回答这个问题。
not-translated = 该问题尚未翻译，显示的是原文。
# On the page of a question whose answer is out of date.
deprecated = 此答案已过时，仅为已有的链接保留。
# $question is a link: markup.
deprecated-replaced = 此答案已过时，请改为阅读：{ $question }
draft = 草稿：仅你可见，不会包含在任何构建中。
write-answer = 撰写答案
copy-link = 复制链接
link-copied = 已复制链接
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = 自此链接创建以来的变更：{ $counts }
changed-parts = { $count } 处修改
new-parts = { $count } 处新增
gone-parts = { $count } 处删除
show-changes = 显示变更
# Labels of the parts.
is-changed = 已修改
is-new = 新增
edit-page = 编辑此页
report-problem = 反馈问题
view-as-markdown = 查看 Markdown
# $date is a day, as markup or text.
updated = 更新于 { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = 已于 { $date } 使用 { $tools } 验证
checked-on = 已于 { $date } 验证
# $names is a list of people.
written-by = 作者：{ $names }
related-questions = 相关问题
# $tags is a list of names.
also-about = 同样涉及 { $tags }
questions-of-topic = 此主题的问题
previous = 上一题
next = 下一题
new-address = 此页面有新地址

## Answers

link-to = 指向“{ $name }”的链接
# Boxes of a task list.
task-done = 已完成
task-open = 待办
# Stands for a picture that is elsewhere and has no text.
image = 图片
larger = 放大显示
table = 表格
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = 流程图
drawing-state = 状态图
drawing-sequence = 时序图
drawing-history = 提交历史
drawing-timeline = 时间线
drawing-schedule = 进度安排
drawing-packet = 位布局
drawing-blocks = 框图
drawing-leads = { $from } 通向 { $to }。
drawing-says = { $from } 到 { $to }：{ $words }。
drawing-lost = { $from } 到 { $to }，未送达：{ $words }。
drawing-note = 关于 { $about } 的注释：{ $words }。
drawing-joined = { $from } 与 { $to } 相连。
drawing-joined-by = { $from } 与 { $to } 相连：{ $words }。
drawing-holds = { $group } 包含 { $members }。
drawing-begins = 从 { $state } 开始。
drawing-ends = 可在 { $from } 结束。
drawing-ends-by = 在 { $from } 之后结束：{ $words }。
drawing-loop = 重复：
drawing-loop-of = 重复，{ $words }：
drawing-if = 情况 { $words }：
drawing-else = 否则：
drawing-else-if = 否则，{ $words }：
drawing-optional = 如果 { $words }：
drawing-parallel = 并行：
drawing-parallel-of = 并行，{ $words }：
drawing-and-also = 同时：
drawing-and-also-of = 同时，{ $words }：
drawing-critical = 不可中断，{ $words }：
drawing-break = 到此结束，{ $words }：
drawing-end-of-part = 之后：
drawing-commit = { $branch } 上的提交 { $name }。
drawing-commit-tagged = { $branch } 上的提交 { $name }，标签为 { $tag }。
drawing-branch = 分支 { $name } 从 { $from } 开始。
drawing-merge = { $name } 合并到 { $into }。
drawing-merge-tagged = { $name } 合并到 { $into }，标签为 { $tag }。
drawing-consists = { $name }：{ $parts }。
drawing-lasts = { $name }：从 { $from } 到 { $to }。
drawing-bit = 第 { $bit } 位：{ $name }。
drawing-bits = 第 { $first } 至 { $last } 位：{ $name }。
drawing-row = 一行：{ $cells }。
drawing-plain = { $words }。
drawing-and = { $most } 和 { $last }
footnote = 脚注 { $number }
footnotes = 脚注
back-to-text = 返回正文
back-to-place = 返回正文中的第 { $number } 处
tabs = 不同版本
all-lines = 显示全部 { $count } 行
callout-note = 备注
callout-tip = 提示
callout-important = 重要
callout-warning = 警告
callout-caution = 注意
copy = 复制
copied = 已复制
press-to-copy = 请按 Ctrl+C

## Tags

tags-description = 所有标签及其问题数
tag-title = 标签：{ $tag }
tag-description = { $count } 个关于 { $tag } 的问题
questions-with-tag = { $count } 个问题带有此标签。
no-tags-yet = 还没有问题带有标签。
print-these-answers = 打印这些答案
answer-not-loaded = 无法加载此答案。
# How far something is that takes a while.
done-of-all = { $done } / { $all }

## A–Z

all-questions-a-to-z = 所有问题索引
a-to-z-description = 所有问题，按首个关键词排序
a-to-z-lead = 问题按首个关键词排序：“Mutex 是什么？”归在 M 下。
letters = 首字母

## Search

search-description = 搜索所有问题和答案
# $link and $end are around the words that are a link: markup.
search-needs-script = 搜索需要 JavaScript。所有问题都在{ $link }问题列表{ $end }中。
search-questions = 搜索问题
questions-found = 找到的问题
show-more = 显示更多
filter-topic = 主题
filter-level = 级别
filter-tag = 标签
filter-topic-all = 主题：全部
filter-tag-all = 标签：全部
# $field is a field that the book adds to its questions.
filter-own-all = { $field }：全部
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] 初级
        [intermediate] 中级
       *[advanced] 高级
    }
# Before the heading of a section that was found.
found-section = 章节：
# Links to pages that are no questions follow.
pages-found = 页面：
nothing-found = 未找到任何内容。请减少或更换关键词，或浏览所有问题。
# $words is what a slip was corrected to.
results-for = 显示“{ $words }”的结果
# Words follow that were left out.
found-without = 没有问题包含所有词，已忽略：
# Words of the query that a result does not have.
lacks-words = 不含 { $words }
recent-searches = 最近搜索
forget-searches = 清除最近搜索
often-asked = 常见问题
nearest-questions = 最接近的问题
# A link to the forge where the question can be proposed.
ask-question = 提出这个问题
# On a page that a result led to.
found-marked = 已标出 { $count } 处匹配
clear-marks = 清除标记
open-as-page = 在单独页面中打开
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = 关闭搜索
search-not-loaded = 无法加载搜索：请检查网络连接后重新输入。

## Not found

page-not-found = 找不到页面
page-not-found-description = 此地址没有页面
page-not-found-lead = 此地址没有页面。问题的地址永远不变，所以可能是漏了一个字母。
did-you-mean = 你是不是要找以下页面？

## Offline

no-network = 无网络连接
no-network-description = 无网络时可阅读的内容
no-network-lead = 此页面从未在本设备上打开过，目前也没有网络可以获取它。
no-network-hint = 使用任意页面底部的“下载以供离线使用”，整本手册无需网络即可使用。
readable-now = 现在可以阅读的页面
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = 下载以供离线使用（{ $size }）
kilobytes = { $number } KB
megabytes = { $number } MB
kept-offline = 已可离线使用
keeping-offline = 正在保存以供离线使用：{ $percent }%
keeping-offline-paused = 保存以供离线使用：已暂停
offline-heading = 保存此手册以供离线使用
offline-text = 保存后，所有页面、搜索和练习无需网络即可使用。整本手册在本设备上占用 { $size }。
offline-text-dated = 保存后，所有页面、搜索和练习无需网络即可使用。整本手册在本设备上占用 { $size }，上次更新于 { $date }。
fetched = 已获取
is-kept = 已保存在本设备上。
is-fetched = 正在获取手册。
new-edition-is-fetched = 正在获取新版本。
is-paused = 已暂停。
new-edition-ready = 新版本已就绪。
connection-broke-off = 连接已中断。已获取的部分会保留，其余部分稍后继续。
no-space = 本设备空间不足，无法保存整本手册。
no-space-for-new-edition = 本设备空间不足，无法保存新版本。
show-new-edition = 显示新版本
pause = 暂停
go-on = 继续
close = 关闭
remove-from-device = 从本设备移除
remove-from-device-sure = 要从本设备移除已保存的手册吗？
new-edition-here = 此手册的新版本已就绪。
show-it = 显示
later = 稍后
new-edition-elsewhere = 此手册有新版本。
reload = 重新加载

## Practice: choices

practice-description = 用此手册的问题制作的卡片和模拟面试
practice-needs-script = 练习需要 JavaScript：脚本负责提问，并将你的掌握情况保存在浏览器中。没有 JavaScript 时，你可以逐个浏览主题：
practice-lead = 阅读问题，作答，查看参考答案，然后自我评分。已掌握的很少再出现，没掌握的很快再出现。所有数据都保存在此浏览器中。
start = 开始
start-cards = 开始 { $count } 张卡片
mock-interview = 模拟面试
# A link to the page for interviewers.
interview-someone = 面试他人
topics-and-levels = 主题和级别
levels = 级别
how-often-asked = 提问频率
asked-nearly-always = 几乎必问
asked-often = 常问
asked-rarely = 少问
nothing-chosen = 未选择任何项即表示全部。
only-not-mastered = 仅限尚未掌握的问题
# Labels of fields for numbers.
how-many-questions = 问题数
# An hour from 0 to 23.
days-begin-at = 一天开始于（时）
clear-filters = 清除筛选
# What was chosen, in a list.
all-topics = 所有主题
topic-count = { $count } 个主题
tag-count = { $count } 个标签
# $importances is a list of 1 to 3.
chosen-importances = 重要度 { $importances }
not-mastered = 未掌握
tags-chosen = 已选 { $count } 个
no-question-fits = 没有符合这些条件的问题。
nothing-answered-yet = 还没有问题有答案。

## Practice: progress

progress = 进度
due-count = { $count } 张待复习
not-practiced-count = { $count } 张未练习
not-practiced-yet = 尚未练习
learning-count = { $count } 张学习中
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = 约记得 { $recalled } / { $practiced } 题
# Follows that: how many questions there are.
of-all-questions = ，共 { $all } 题
# Follows the same as a percentage.
would-recall = 在你练习过的 { $practiced } 个问题中，你大约能记起 { $recalled } 个。手册共有 { $all } 个问题。
coming-days = 即将待复习的卡片
past-days = 已评分的卡片
today = 今天
nothing-practiced = 暂无内容。练习过的问题会按主题和级别显示在这里。
cards-today = 今天 { $count } 张卡片
# $count is 2 or more.
days-in-a-row = 连续 { $count } 天
by-level = 按级别
by-topic = 按主题
list-due = 待复习
list-learning = 学习中
list-mastered = 已掌握
and-more = 还有 { $count } 个
progress-file-heading = 你的进度文件
progress-file-lead = 进度保存在此浏览器中，不会发送到任何地方。可通过文件或链接将其转移到其他设备；文件还可用作备份。
progress-file = 进度文件
save-to-file = 保存到文件
load-from-file = 从文件加载
copy-progress-link = 复制链接
progress-link = 包含你进度的链接
progress-link-about = 该链接包含你的进度。在其他设备上打开即可添加到该设备。
no-progress-link = 你的进度太长，无法放入链接，或者此浏览器无法创建链接。请保存到文件。
show-progress-code = 显示二维码
progress-code = 包含你进度的二维码
progress-code-about = 用其他设备扫描二维码，即可将进度添加到该设备。
no-progress-code = 你的进度太长，无法放入二维码，或者此浏览器无法创建二维码。请复制链接或保存到文件。
progress-in-link = 此链接包含 { $count } 个问题的进度。
load-progress = 添加到我的进度
delete-progress = 删除我的进度
delete-progress-sure = 要永久删除所有进度吗？
progress-deleted = 已删除。
file-foreign = 该文件不是 askbook 的进度文件。
file-newer = 该文件由更新版本的 askbook 写入。
file-unreadable = 无法读取该文件。
# $newer counts cards that were practiced later than here.
file-loaded = 已加载：新增 { $added } 个问题，更新 { $newer } 个。
file-loaded-in-part = 文件的一部分无法读取，已略过。
storage-blocked = 此浏览器不会为本网站保存任何数据，因此你的进度只保留到关闭此页面为止。请允许本网站存储数据，或将进度保存到文件。
storage-full = 此浏览器的存储空间已满，因此你的进度只保留到关闭此页面为止。请释放空间，或将进度保存到文件。
storage-newer = 此处的进度由此手册的更新版本写入。它将保持原样，你现在的操作不会保存：请重新加载页面。
storage-damaged = 已保存进度的一部分无法读取，已另行保留；可读取的部分正在使用。
download-kept-aside = 下载另行保留的部分
drop-kept-aside = 丢弃
kept-aside-dropped = 已丢弃。

## Practice: sessions

session = 练习
card-of-all = 第 { $number } / { $all } 张卡片
question-of-all = 第 { $number } / { $all } 题
undo = 撤销
end = 结束
end-session = 结束练习
end-interview = 结束面试
answer = 答案
key-space = 空格
show-whole-answer = 显示完整答案
loading = 正在加载…
answer-shown = 已显示答案
whole-answer-shown = 已显示完整答案
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = 无法加载答案。请检查网络连接，或打开{ $link }该问题的页面{ $end }。
questions-not-loaded = 无法加载问题：请检查网络连接后重试。
question-is-gone = 此问题已不在手册中。
try-again = 重试
# Buttons that open a box.
type-or-record = 输入或录制你的回答
your-answer = 你的回答
your-answer-hint = 写下你会怎么说。
record = 录音
recording = 正在录音
# $time is written as 4:05.
stop-recording = 停止 · { $time }
recorded = 已录制。录音会保留在本设备上，直到你离开此页面。
on-this-device = 你输入和录制的内容只保留在本设备上。
no-microphone = 麦克风不可用。请允许此页面使用麦克风，或输入你的回答。
your-recording = 你的录音
delete-recording = 删除录音
recording-deleted = 已删除录音
changed-since-graded = 自你上次评分以来，此答案有 { $count } 处变更。
ask-again-soon = 最迟明天再问我
nothing-due-yet = 暂时没有要问的问题
# A time follows, such as 4:05.
cards-come-back = { $count } 张卡片会再次出现，最早一张还需等待
more-cards-meanwhile = 期间再练 { $count } 张卡片
finish-until-tomorrow = 完成：其余的明天再出现
practice-weak = 立即练习薄弱的 { $count } 张
# When a card comes back.
due-now = 现在复习
due-tomorrow = 明天
due-in = { $time }后
state-new = 新卡片
state-due = 待复习
how-well = 你掌握得怎么样？
grade-again = 重来
grade-hard = 困难
grade-good = 良好
grade-easy = 简单
# How many answers had a grade.
again-count = { $count } 张重来
hard-count = { $count } 张困难
good-count = { $count } 张良好
easy-count = { $count } 张简单
# When a card comes back.
in-minutes = { $count } 分钟
in-hours = { $count } 小时
in-days = { $count } 天
in-months = { $count } 个月
in-years = { $count } 年
cards-done = 已完成 { $count } 张卡片
practice-more = 继续练习
undo-last-grade = 撤销上一次评分
back-to-choices = 返回选项
finish = 完成
next-question = 下一题
## Interview by link

interview = 面试
interview-description = 面试用的问题：一个链接给候选人，另一个附带评分表给面试官
interview-needs-script = 通过链接进行面试需要 JavaScript：脚本负责选择问题并生成链接。
interview-lead = 选择问题并分享两个链接：一个显示问题，另一个还会显示完整回答应提到的要点、追问和评分表。所有内容都包含在链接中，不会发送到任何地方。
choose-for-me = 为我选择问题
add-question = 添加问题：输入其中的词
move-up = 上移：{ $question }
remove-question = 移除：{ $question }
open = 打开
candidate-view = 给候选人
candidate-view-about = 仅显示问题，每次一题。
interviewer-view = 给面试官
interviewer-view-about = 同样的问题，附带要点、追问、面试洞察和评分表。
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = 于 { $day } 使用问题版本 { $edition } 创建。
other-edition = 此手册的版本为 { $edition }：问题可能已有变更。
scorecard = 面试：{ $count } 个问题，{ $minutes } 分钟
follow-up-heading = 追问
insight = 面试洞察
score-missed = 未答出
score-partly = 部分答出
score-good = 良好
score-excellent = 优秀
score-of = 评分：{ $question }
score-so-far = 已评分 { $scored } / { $all }，平均 { $average } 分（满分 4 分）
no-score-yet = 请在对方提到要点时勾选，并为每个回答评分。备注保存在此浏览器中。
notes-on = 备注：{ $question }
overall = 总体印象
advice = 录用建议
advice-no = 不录用
advice-rather-no = 倾向不录用
advice-rather-yes = 倾向录用
advice-yes = 录用
start-clock = 开始此题计时
stop-clock = 停止此题计时
not-kept = 此浏览器不会为本网站保存任何数据：请在离开此页面前保存报告。
report-of-interview = 面试，{ $day }

## Mock interview

kind-of-interview = 面试类型
mock-lead = 每次一题，限时作答。请说出、输入或录制你的回答；答案及其要点会在最后显示。
preset-screen = 初筛面试
preset-screen-about = 15 分钟，基础知识和几乎必问的问题
preset-round = 后端面试
preset-round-about = 45 分钟，涵盖各个主题和级别
preset-topic = 深入一个主题
preset-topic-about = 20 分钟，从基础到难题
preset-ad = 招聘启事
preset-ad-about = 在本设备上按招聘启事的要求查找问题
job-ad = 招聘启事内容
ad-hint = 在此粘贴职位要求。内容不会发送到任何地方。
minutes = 分钟
with-follow-ups = 包含追问
begin = 开始
back = 返回
skip = 跳过
skipped = 已跳过
follow-up = 追问
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } / { $share }
interview-paused = 已暂停
interview-paused-about = 计时已停止。你可以关闭此页面，稍后继续。
save-report = 保存报告
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = 模拟面试：{ $kind }，{ $day }
notes = 备注
answer-aloud = 像面对面试官一样说出你的回答。答案会在最后显示。
# Times are written as 4:05.
time-left = 剩余 { $time }
time-over = 超时 { $time }
time-is-up = 时间到。你仍可继续。
grade-yourself = 对照参考答案自我评分：已评分 { $graded } / { $all }。
good-or-easy = { $all } 题中有 { $known } 题为良好或简单。
interview-done = { $count } 个问题，用时 { $time } / { $minutes }:00
another-interview = 再来一次面试

## The book as one file

contents = 目录
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { $unseen }{ $topic }：{ $end }{ question-count }
# Links to the site.
online = 在线版
this-answer-online = 此答案的在线版

## Files
# $topics is how many topics there are.
questions-in-topics = { $topics } 个主题，{ question-count }
# A link to a file that holds them.
all-of-these-answers = 所有这些答案
markdown-topic = 主题：{ $topic }
markdown-level = 级别：{ level }
markdown-importance = 重要度：{ $importance } / 3
markdown-updated = 更新于：{ $date }
cover-of = 《{ $book }》封面
cover = 封面
title-page = 扉页
landmarks = 导航标记
about-this-book = 关于本书
questions = 问题
untitled = 无标题
facts-importance = 重要度 { $importance } / 3
# The address of the page follows.
on-the-web = 网页版：
# What a flashcard's link to the question's page is called.
open-page = 打开页面
accessibility = 所有文字均可调整大小并朗读；可通过标题和目录找到每个问题。
