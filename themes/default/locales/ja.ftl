## Every page

skip-to-content = 本文へ移動
topics = トピック
# What a screen reader calls the links in the top bar.
site = サイト
all-questions = すべての質問
search = 検索
practice = 練習
tags = タグ
contribute = 貢献する
color-theme = 配色テーマ
use-light-colors = ライトモードにする
use-dark-colors = ダークモードにする
question-count = { $count }件の質問
a-to-z = 索引
random-question = ランダムな質問
feed = フィード
# A link to the repository.
source = ソースコード
# $askbook is the program's name as a link: markup.
made-with = { $askbook }で作成
breadcrumb = パンくずリスト
language = 言語
home = ホーム
all-topics-link = すべてのトピック
# Above the topics that are not open, in the sidebar.
more-topics = その他のトピック
all-questions-link = すべての質問

## Lists in parts
parts-of-list = この一覧のページ
previous-part = 前のページ
next-part = 次のページ

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] 初級
        [intermediate] 中級
       *[advanced] 上級
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] ほぼ必ず聞かれる
        [2] よく聞かれる
       *[1] まれに聞かれる
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] ほぼ必ず
        [2] よく
       *[1] まれに
    }
any-importance = 指定なし
# Unfolds it.
short-answer = 短い回答
no-answer-yet = まだ回答がありません。
# What is known about a question that was practiced.
known-due = 要復習
known-learning = 学習中
known-mastered = 習得済み
mastered-count = { $count }件習得済み

## Home page

search-count = { $count }件の質問を検索
all-tags = すべてのタグ
start-practicing = 練習を始める
continue-practicing = 続ける：{ due-count }
most-asked = よく聞かれる質問
what-is-new = 新着

## Paths and pages

paths = 学習パス
paths-description = トピックからトピックへと質問をたどる道筋
paths-lead = 学習パスでは、複数のトピックの質問を学びやすい順序でたどれます。
# $path and $question are links: markup.
next-on-path = 学習パス「{ $path }」の次の質問：{ $question }
last-on-path = 学習パス「{ $path }」の最後の質問です
# Beside a box to tick.
read = 既読
read-of-all = { $all }件中{ $count }件既読
start-path = 開始
continue-path = 続ける
# What a screen reader calls the words at the top of every page.
notice = お知らせ

## Topic page

practice-topic = このトピックを練習
# A link to the topic's introduction, and that introduction's heading.
how-to-study = 学習方法
about-topic = このトピックの学習方法
# What a screen reader calls the links beside the list.
this-topic = このトピック
this-list = この一覧
filter-questions = 質問を絞り込む
# Takes every filter away.
all = すべて
all-answers-for-print = すべての回答を1ページに表示（印刷用）
these-answers-for-print = これらの回答を1ページに表示（印刷用）
edit-introduction = この紹介文を編集
no-questions-yet = このトピックにはまだ質問がありません。
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $all }件中{ $shown }件の質問：{ $filters }
filtered-importance = 重要度{ $importance }

## Print page

print-title = { $topic }：すべての回答
print = 印刷

## Question page

question-description = { $question } — 「{ $book }」の質問
hide-answers = 回答を隠す
show-answer = 回答を表示
on-this-page = このページの内容
# Above a list of points.
complete-answer = 完全な回答に含まれる要点
unanswered = この質問にはまだ誰も回答していません。
not-translated = この質問はまだ翻訳されていません。原文を表示しています。
# On the page of a question whose answer is out of date.
deprecated = この回答は古くなっています。リンク元のために残してあります。
# $question is a link: markup.
deprecated-replaced = この回答は古くなっています。代わりにこちらをお読みください：{ $question }
draft = 下書き：あなただけに表示され、ビルドには含まれません。
write-answer = 回答を書く
copy-link = リンクをコピー
link-copied = リンクをコピーしました
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = このリンクの作成後に変更がありました：{ $counts }
changed-parts = 変更{ $count }か所
new-parts = 追加{ $count }か所
gone-parts = 削除{ $count }か所
show-changes = 変更箇所を表示
# Labels of the parts.
is-changed = 変更
is-new = 追加
edit-page = このページを編集
report-problem = 問題を報告
view-as-markdown = Markdownで表示
# $date is a day, as markup or text.
updated = 更新日：{ $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = { $date }に{ $tools }で確認済み
checked-on = { $date }に確認済み
# $names is a list of people.
written-by = 執筆：{ $names }
related-questions = 関連する質問
# $tags is a list of names.
also-about = 共通のタグ：{ $tags }
questions-of-topic = このトピックの質問
previous = 前へ
next = 次へ
new-address = このページのアドレスは変わりました

## Answers

link-to = 「{ $name }」へのリンク
# Boxes of a task list.
task-done = 完了
task-open = 未完了
# Stands for a picture that is elsewhere and has no text.
image = 画像
larger = 拡大表示
table = 表
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = フローチャート
drawing-state = 状態遷移図
drawing-sequence = シーケンス図
drawing-history = コミット履歴
drawing-timeline = タイムライン
drawing-schedule = スケジュール
drawing-packet = ビット配置図
drawing-blocks = ブロック図
drawing-leads = { $from }から{ $to }へ。
drawing-says = { $from }から{ $to }へ：{ $words }。
drawing-lost = { $from }から{ $to }へ（届かない）：{ $words }。
drawing-note = { $about }への注記：{ $words }。
drawing-joined = { $from }は{ $to }とつながっている。
drawing-joined-by = { $from }は{ $to }とつながっている：{ $words }。
drawing-holds = { $group }には{ $members }が含まれる。
drawing-begins = { $state }から始まる。
drawing-ends = { $from }で終わることがある。
drawing-ends-by = { $from }の後に終わる：{ $words }。
drawing-loop = 繰り返し：
drawing-loop-of = 繰り返し（{ $words }）：
drawing-if = { $words }の場合：
drawing-else = それ以外の場合：
drawing-else-if = それ以外（{ $words }）の場合：
drawing-optional = { $words }のときのみ：
drawing-parallel = 並行して：
drawing-parallel-of = 並行して（{ $words }）：
drawing-and-also = 同時に：
drawing-and-also-of = 同時に（{ $words }）：
drawing-critical = 中断なしで（{ $words }）：
drawing-break = ここで終了（{ $words }）：
drawing-end-of-part = その後：
drawing-commit = ブランチ{ $branch }のコミット{ $name }。
drawing-commit-tagged = ブランチ{ $branch }のコミット{ $name }、タグ{ $tag }。
drawing-branch = ブランチ{ $name }は{ $from }から分岐する。
drawing-merge = { $name }が{ $into }にマージされる。
drawing-merge-tagged = { $name }が{ $into }にマージされる、タグ{ $tag }。
drawing-consists = { $name }：{ $parts }。
drawing-lasts = { $name }：{ $from }から{ $to }まで。
drawing-bit = ビット{ $bit }：{ $name }。
drawing-bits = ビット{ $first }～{ $last }：{ $name }。
drawing-row = 横一列：{ $cells }。
drawing-plain = { $words }。
drawing-and = { $most }、{ $last }
footnote = 脚注{ $number }
footnotes = 脚注
back-to-text = 本文に戻る
back-to-place = 本文の{ $number }番目の参照箇所に戻る
tabs = コードの切り替え
all-lines = 全{ $count }行を表示
callout-note = 注
callout-tip = ヒント
callout-important = 重要
callout-warning = 警告
callout-caution = 注意
copy = コピー
copied = コピーしました
press-to-copy = Ctrl+Cを押してください

## Tags

tags-description = すべてのタグとその質問数
tag-title = タグ：{ $tag }
tag-description = { $tag }に関する{ $count }件の質問
questions-with-tag = このタグが付いた質問は{ $count }件あります。
no-tags-yet = タグの付いた質問はまだありません。
print-these-answers = これらの回答を印刷
answer-not-loaded = この回答を読み込めませんでした。
# How far something is that takes a while.
done-of-all = { $done } / { $all }

## A–Z

all-questions-a-to-z = 質問の索引
a-to-z-description = すべての質問を、最初のキーワード順に掲載
a-to-z-lead = 質問を最初のキーワードの順に並べています。たとえば「ミューテックスとは何ですか？」は「ま」にあります。
letters = 頭文字

## Search

search-description = すべての質問と回答を検索
# $link and $end are around the words that are a link: markup.
search-needs-script = 検索にはJavaScriptが必要です。すべての質問は{ $link }質問の一覧{ $end }にあります。
search-questions = 質問を検索
questions-found = 見つかった質問
show-more = さらに表示
filter-topic = トピック
filter-level = レベル
filter-tag = タグ
filter-topic-all = トピック：すべて
filter-tag-all = タグ：すべて
# $field is a field that the book adds to its questions.
filter-own-all = { $field }：すべて
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] 初級
        [intermediate] 中級
       *[advanced] 上級
    }
# Before the heading of a section that was found.
found-section = セクション：
# Links to pages that are no questions follow.
pages-found = ページ：
nothing-found = 見つかりませんでした。検索語を減らすか変えてみるか、すべての質問の一覧をご覧ください。
# $words is what a slip was corrected to.
results-for = 「{ $words }」の検索結果を表示しています
# Words follow that were left out.
found-without = すべての語を含む質問はありません。除外した語：
# Words of the query that a result does not have.
lacks-words = { $words }を含まない
recent-searches = 最近の検索
forget-searches = 検索履歴を消去
often-asked = よく聞かれる質問
nearest-questions = 近い質問
# A link to the forge where the question can be proposed.
ask-question = この質問を提案する
# On a page that a result led to.
found-marked = { $count }件の一致をハイライト中
clear-marks = ハイライトを消す
open-as-page = ページとして開く
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = 検索を閉じる
search-not-loaded = 検索を読み込めませんでした。接続を確認して、もう一度入力してください。

## Not found

page-not-found = ページが見つかりません
page-not-found-description = このアドレスにページはありません
page-not-found-lead = このアドレスにページはありません。質問のアドレスが変わることはないため、文字が抜けている可能性があります。
did-you-mean = お探しのページはこちらですか？

## Offline

no-network = ネットワーク接続がありません
no-network-description = ネットワークなしで読めるもの
no-network-lead = このページはこのデバイスで開かれたことがなく、取得するためのネットワーク接続もありません。
no-network-hint = 各ページの一番下にある「オフライン用にダウンロード」を使うと、ハンドブック全体をネットワークなしで利用できます。
readable-now = 今読めるページ
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = オフライン用にダウンロード（{ $size }）
kilobytes = { $number }KB
megabytes = { $number }MB
kept-offline = オフラインで利用可能
keeping-offline = オフライン用に保存中：{ $percent }%
keeping-offline-paused = オフライン用の保存：一時停止中
offline-heading = このハンドブックをオフラインで使う
offline-text = すべてのページと検索、練習がネットワークなしで使えるようになります。ハンドブック全体の容量は、このデバイスで{ $size }です。
offline-text-dated = すべてのページと検索、練習がネットワークなしで使えるようになります。ハンドブック全体の容量は、このデバイスで{ $size }です（最終更新：{ $date }）。
fetched = 取得済み
is-kept = このデバイスに保存されています。
is-fetched = ハンドブックを取得しています。
new-edition-is-fetched = 新しい版を取得しています。
is-paused = 一時停止中です。
new-edition-ready = 新しい版の準備ができました。
connection-broke-off = 接続が切れました。取得済みの分は残り、続きは後で取得されます。
no-space = このデバイスには、ハンドブック全体を保存する空き容量がありません。
no-space-for-new-edition = このデバイスには、新しい版を保存する空き容量がありません。
show-new-edition = 新しい版を表示
pause = 一時停止
go-on = 再開
close = 閉じる
remove-from-device = このデバイスから削除
remove-from-device-sure = 保存したハンドブックをこのデバイスから削除しますか？
new-edition-here = このハンドブックの新しい版の準備ができました。
show-it = 表示
later = 後で
new-edition-elsewhere = このハンドブックに新しい版があります。
reload = 再読み込み

## Practice: choices

practice-description = このハンドブックの質問を使ったカードと模擬面接
practice-needs-script = 練習にはJavaScriptが必要です。スクリプトが質問を出し、覚えた内容をブラウザーに保存します。JavaScriptなしでも、トピックを順に読むことはできます：
practice-lead = 質問を読んで答え、模範回答を表示して自己採点します。覚えている質問はたまに、覚えていない質問はすぐに再び出題されます。データはすべてこのブラウザーに保存されます。
start = 開始
start-cards = { $count }枚のカードを開始
mock-interview = 模擬面接
# A link to the page for interviewers.
interview-someone = 面接を行う
topics-and-levels = トピックとレベル
levels = レベル
how-often-asked = 質問される頻度
asked-nearly-always = ほぼ必ず
asked-often = よく
asked-rarely = まれに
nothing-chosen = 何も選択しない場合は、すべてが対象になります。
only-not-mastered = まだ習得していない質問のみ
# Labels of fields for numbers.
how-many-questions = 質問数
# An hour from 0 to 23.
days-begin-at = 1日の始まり（時）
clear-filters = 絞り込みを解除
# What was chosen, in a list.
all-topics = すべてのトピック
topic-count = { $count }件のトピック
tag-count = { $count }件のタグ
# $importances is a list of 1 to 3.
chosen-importances = 重要度{ $importances }
not-mastered = 未習得
tags-chosen = { $count }件選択中
no-question-fits = 条件に合う質問がありません。
nothing-answered-yet = 回答のある質問がまだありません。

## Practice: progress

progress = 進捗
due-count = 復習{ $count }枚
not-practiced-count = 未練習{ $count }枚
not-practiced-yet = 未練習
learning-count = 学習中{ $count }枚
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = { $practiced }問中約{ $recalled }問を記憶
# Follows that: how many questions there are.
of-all-questions = （全{ $all }問）
# Follows the same as a percentage.
would-recall = 練習した{ $practiced }問のうち、約{ $recalled }問を思い出せる見込みです。このハンドブックには{ $all }問あります。
coming-days = 復習予定のカード
past-days = 採点したカード
today = 今日
nothing-practiced = まだ何もありません。練習した内容がトピック別、レベル別に表示されます。
cards-today = 今日{ $count }枚
# $count is 2 or more.
days-in-a-row = { $count }日連続
by-level = レベル別
by-topic = トピック別
list-due = 要復習
list-learning = 学習中
list-mastered = 習得済み
and-more = ほか{ $count }件
progress-file-heading = 進捗ファイル
progress-file-lead = 進捗はこのブラウザーに保存され、どこにも送信されません。ファイルまたはリンクで別のデバイスに移せます。ファイルはバックアップにもなります。
progress-file = 進捗ファイル
save-to-file = ファイルに保存
load-from-file = ファイルから読み込む
copy-progress-link = リンクをコピー
progress-link = 進捗を含むリンク
progress-link-about = このリンクには進捗が含まれています。別のデバイスで開くと、そのデバイスに追加できます。
no-progress-link = 進捗が長すぎてリンクにできないか、このブラウザーではリンクを作成できません。ファイルに保存してください。
show-progress-code = QRコードを表示
progress-code = 進捗を含むQRコード
progress-code-about = 別のデバイスでコードを読み取ると、そのデバイスに進捗を追加できます。
no-progress-code = 進捗が長すぎてQRコードにできないか、このブラウザーではQRコードを作成できません。リンクをコピーするか、ファイルに保存してください。
progress-in-link = このリンクには{ $count }件の質問の進捗が含まれています。
load-progress = 自分の進捗に追加
delete-progress = 進捗を削除
delete-progress-sure = すべての進捗を完全に削除しますか？
progress-deleted = 削除しました。
file-foreign = このファイルはaskbookの進捗ファイルではありません。
file-newer = このファイルは新しいバージョンのaskbookで作成されています。
file-unreadable = このファイルを読み込めませんでした。
# $newer counts cards that were practiced later than here.
file-loaded = 読み込みました：{ $added }件の質問を追加、{ $newer }件を更新。
file-loaded-in-part = ファイルの一部を読み込めなかったため、その部分を除外しました。
storage-blocked = このブラウザーはこのサイトのデータを保存しないため、進捗はこのページを閉じるまでしか保持されません。サイトによるデータの保存を許可するか、進捗をファイルに保存してください。
storage-full = このブラウザーのストレージに空きがないため、進捗はこのページを閉じるまでしか保持されません。空き容量を増やすか、進捗をファイルに保存してください。
storage-newer = ここに保存されている進捗は、このハンドブックの新しいバージョンで作成されています。その進捗は変更されず、今の操作は保存されません。ページを再読み込みしてください。
storage-damaged = 保存された進捗の一部を読み込めませんでした。その部分は別に保管し、読み込めた部分を使用しています。
download-kept-aside = 保管した部分をダウンロード
drop-kept-aside = 破棄
kept-aside-dropped = 破棄しました。

## Practice: sessions

session = セッション
card-of-all = カード{ $number } / { $all }
question-of-all = 質問{ $number } / { $all }
undo = 元に戻す
end = 終了
end-session = セッションを終了
end-interview = 面接を終了
answer = 回答
key-space = スペース
show-whole-answer = 回答全体を表示
loading = 読み込み中…
answer-shown = 回答を表示しました
whole-answer-shown = 回答全体を表示しました
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = 回答を読み込めませんでした。接続を確認するか、{ $link }質問のページ{ $end }を開いてください。
questions-not-loaded = 質問を読み込めませんでした。接続を確認して、もう一度お試しください。
question-is-gone = この質問はハンドブックから削除されています。
try-again = 再試行
# Buttons that open a box.
type-or-record = 回答を入力または録音
your-answer = あなたの回答
your-answer-hint = 答える内容を書いてください。
record = 録音
recording = 録音中
# $time is written as 4:05.
stop-recording = 停止 · { $time }
recorded = 録音しました。このページを離れるまで、このデバイスに保持されます。
on-this-device = 入力した内容と録音は、このデバイスの外に送信されません。
no-microphone = マイクを使用できません。このページにマイクの使用を許可するか、回答を入力してください。
your-recording = あなたの録音
delete-recording = 録音を削除
recording-deleted = 録音を削除しました
changed-since-graded = この回答は、前回の採点後に{ $count }か所変更されました。
ask-again-soon = 遅くとも明日までに再出題
nothing-due-yet = 今は出題する質問がありません
# A time follows, such as 4:05.
cards-come-back = { $count }枚のカードがまた出題されます。最初のカードまで
more-cards-meanwhile = その間にあと{ $count }枚
finish-until-tomorrow = 終了（残りは明日再出題）
practice-weak = 苦手な{ $count }枚を今すぐ練習
# When a card comes back.
due-now = 今すぐ復習
due-tomorrow = 明日
due-in = { $time }後
state-new = 新規
state-due = 要復習
how-well = どのくらい覚えていましたか？
grade-again = もう一度
grade-hard = 難しい
grade-good = 普通
grade-easy = 簡単
# How many answers had a grade.
again-count = もう一度{ $count }枚
hard-count = 難しい{ $count }枚
good-count = 普通{ $count }枚
easy-count = 簡単{ $count }枚
# When a card comes back.
in-minutes = { $count }分
in-hours = { $count }時間
in-days = { $count }日
in-months = { $count }か月
in-years = { $count }年
cards-done = { $count }枚のカードを完了
practice-more = さらに練習
undo-last-grade = 最後の採点を取り消す
back-to-choices = 選択に戻る
finish = 完了
next-question = 次の質問
## Interview by link

interview = 面接
interview-description = 面接用の質問。候補者向けのリンクと、評価シート付きの面接官向けのリンクを作成
interview-needs-script = リンクによる面接にはJavaScriptが必要です。スクリプトが質問を選び、リンクを作成します。
interview-lead = 質問を選び、2つのリンクを共有します。1つは質問だけを表示し、もう1つはそれに加えて完全な回答の要点、追加質問、評価シートを表示します。すべての内容はリンクに含まれ、どこにも送信されません。
choose-for-me = 質問を自動で選ぶ
add-question = 質問を追加：質問中の語を入力
move-up = 上へ移動：{ $question }
remove-question = 削除：{ $question }
open = 開く
candidate-view = 候補者用
candidate-view-about = 質問のみを1問ずつ表示します。
interviewer-view = 面接官用
interviewer-view-about = 同じ質問に、要点、追加質問、着眼点、評価シートを加えて表示します。
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = { $day }に質問の版{ $edition }で作成。
other-edition = このハンドブックの版は{ $edition }です。作成後に質問が変わっている可能性があります。
scorecard = 面接：{ $count }問、{ $minutes }分
follow-up-heading = 追加質問
insight = 着眼点
score-missed = 不十分
score-partly = 部分的
score-good = 良好
score-excellent = 優秀
score-of = 評価：{ $question }
score-so-far = { $all }問中{ $scored }問を評価、平均{ $average } / 4
no-score-yet = 話に出た要点にチェックを付け、各回答を評価してください。メモはこのブラウザーに保存されます。
notes-on = メモ：{ $question }
overall = 全体の印象
advice = 採用判断
advice-no = 不採用
advice-rather-no = どちらかといえば不採用
advice-rather-yes = どちらかといえば採用
advice-yes = 採用
start-clock = この質問の計時を開始
stop-clock = この質問の計時を停止
not-kept = このブラウザーはこのサイトのデータを保存しません。このページを離れる前にレポートを保存してください。
report-of-interview = 面接、{ $day }

## Mock interview

kind-of-interview = 面接の種類
mock-lead = 時間を計りながら1問ずつ出題します。声に出して答えるか、入力または録音してください。回答と要点は最後に表示されます。
preset-screen = 一次面接
preset-screen-about = 15分、基本とほぼ必ず聞かれる質問
preset-round = バックエンド面接
preset-round-about = 45分、すべてのトピックとレベルから
preset-topic = 1つのトピックを深く
preset-topic-about = 20分、基本から難しい質問まで
preset-ad = 求人票
preset-ad-about = 求人票の内容に合う質問をこのデバイス上で選択
job-ad = 求人票の本文
ad-hint = 募集要件をここに貼り付けてください。どこにも送信されません。
minutes = 時間（分）
with-follow-ups = 追加質問あり
begin = 開始
back = 戻る
skip = スキップ
skipped = スキップ済み
follow-up = 追加質問
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } / { $share }
interview-paused = 一時停止中
interview-paused-about = 時計は止まっています。このページを閉じて、後で続けることもできます。
save-report = レポートを保存
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = 模擬面接：{ $kind }、{ $day }
notes = メモ
answer-aloud = 面接官に話すように、声に出して答えてください。回答は最後に表示されます。
# Times are written as 4:05.
time-left = 残り{ $time }
time-over = { $time }超過
time-is-up = 時間です。このまま続けることもできます。
grade-yourself = 模範回答と比べて自己採点してください：{ $all }問中{ $graded }問を採点済み。
good-or-easy = { $all }問中{ $known }問が「普通」または「簡単」。
interview-done = { $minutes }:00のうち{ $time }で{ $count }問
another-interview = もう一度面接する

## The book as one file

contents = 目次
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { $unseen }{ $topic }：{ $end }{ question-count }
# Links to the site.
online = オンライン版
this-answer-online = この回答のオンライン版

## Files
# $topics is how many topics there are.
questions-in-topics = { $topics }件のトピックに{ question-count }
# A link to a file that holds them.
all-of-these-answers = これらの回答すべて
markdown-topic = トピック：{ $topic }
markdown-level = レベル：{ level }
markdown-importance = 重要度：{ $importance } / 3
markdown-updated = 更新日：{ $date }
cover-of = 『{ $book }』の表紙
cover = 表紙
title-page = タイトルページ
landmarks = ランドマーク
about-this-book = この本について
questions = 質問
untitled = 無題
facts-importance = 重要度{ $importance } / 3
# The address of the page follows.
on-the-web = ウェブ：
# What a flashcard's link to the question's page is called.
open-page = ページを開く
accessibility = すべての文字はサイズを変更でき、読み上げに対応しています。見出しと目次からすべての質問に移動できます。
