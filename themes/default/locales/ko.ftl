## Every page

skip-to-content = 본문으로 건너뛰기
topics = 주제
# What a screen reader calls the links in the top bar.
site = 사이트
all-questions = 모든 질문
search = 검색
practice = 연습
tags = 태그
contribute = 기여하기
color-theme = 색상 테마
use-light-colors = 라이트 모드 사용
use-dark-colors = 다크 모드 사용
question-count = 질문 { $count }개
a-to-z = 색인
random-question = 무작위 질문
feed = 피드
# A link to the repository.
source = 소스 코드
# $askbook is the program's name as a link: markup.
made-with = { $askbook }으로 제작
breadcrumb = 탐색 경로
language = 언어
home = 홈
all-topics-link = 모든 주제
# Above the topics that are not open, in the sidebar.
more-topics = 다른 주제
all-questions-link = 모든 질문

## Lists in parts
parts-of-list = 이 목록의 페이지
previous-part = 이전 페이지
next-part = 다음 페이지

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] 초급
        [intermediate] 중급
       *[advanced] 고급
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] 거의 항상 나옴
        [2] 자주 나옴
       *[1] 드물게 나옴
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] 거의 항상
        [2] 자주
       *[1] 드물게
    }
any-importance = 상관없음
# Unfolds it.
short-answer = 짧은 답변
no-answer-yet = 아직 답변이 없습니다.
# What is known about a question that was practiced.
known-due = 복습할 차례
known-learning = 학습 중
known-mastered = 완전히 익힘
mastered-count = { $count }개 익힘

## Home page

search-count = 질문 { $count }개 검색
all-tags = 모든 태그
start-practicing = 연습 시작
continue-practicing = 계속하기: { due-count }
most-asked = 가장 많이 나오는 질문
what-is-new = 새로운 내용

## Paths and pages

paths = 학습 경로
paths-description = 주제에서 주제로 이어지는 질문 학습 경로
paths-lead = 각 경로는 여러 주제의 질문을 배우기 좋은 순서로 안내합니다.
# $path and $question are links: markup.
next-on-path = 학습 경로 ‘{ $path }’의 다음 질문: { $question }
last-on-path = 학습 경로 ‘{ $path }’의 마지막 질문입니다
# Beside a box to tick.
read = 읽음
read-of-all = { $all }개 중 { $count }개 읽음
start-path = 시작
continue-path = 계속
# What a screen reader calls the words at the top of every page.
notice = 알림

## Topic page

practice-topic = 이 주제 연습하기
# A link to the topic's introduction, and that introduction's heading.
how-to-study = 공부 방법
about-topic = 이 주제를 공부하는 방법
# What a screen reader calls the links beside the list.
this-topic = 이 주제
this-list = 이 목록
filter-questions = 질문 필터링
# Takes every filter away.
all = 전체
all-answers-for-print = 모든 답변을 한 페이지로 보기(인쇄용)
these-answers-for-print = 이 답변들을 한 페이지로 보기(인쇄용)
edit-introduction = 이 소개 글 편집
no-questions-yet = 이 주제에는 아직 질문이 없습니다.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = 질문 { $all }개 중 { $shown }개: { $filters }
filtered-importance = 중요도 { $importance }

## Print page

print-title = { $topic }: 모든 답변
print = 인쇄

## Question page

question-description = { $question } — { $book }의 질문
hide-answers = 답변 숨기기
show-answer = 답변 보기
on-this-page = 이 페이지의 내용
# Above a list of points.
complete-answer = 완전한 답변에 담기는 내용
unanswered = 아직 아무도 이 질문에 답하지 않았습니다.
not-translated = 이 질문은 아직 번역되지 않았습니다. 원문을 표시합니다.
# On the page of a question whose answer is out of date.
deprecated = 이 답변은 더 이상 최신 내용이 아니며, 기존 링크를 위해 남겨 두었습니다.
# $question is a link: markup.
deprecated-replaced = 이 답변은 더 이상 최신 내용이 아닙니다. 대신 다음 질문을 읽어 보세요: { $question }
draft = 초안: 나에게만 보이며 모든 빌드에서 제외됩니다.
write-answer = 답변 작성
copy-link = 링크 복사
link-copied = 링크를 복사했습니다
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = 이 링크를 만든 뒤 변경된 내용: { $counts }
changed-parts = { $count }곳 수정
new-parts = { $count }곳 추가
gone-parts = { $count }곳 삭제
show-changes = 변경 내용 보기
# Labels of the parts.
is-changed = 수정됨
is-new = 추가됨
edit-page = 이 페이지 편집
report-problem = 문제 신고
view-as-markdown = Markdown으로 보기
# $date is a day, as markup or text.
updated = { $date } 업데이트
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = { $date }, { $tools }에서 확인함
checked-on = { $date } 확인함
# $names is a list of people.
written-by = 작성자: { $names }
related-questions = 관련 질문
# $tags is a list of names.
also-about = 공통 태그: { $tags }
questions-of-topic = 이 주제의 질문
previous = 이전
next = 다음
new-address = 이 페이지의 주소가 바뀌었습니다

## Answers

link-to = ‘{ $name }’ 링크
# Boxes of a task list.
task-done = 완료
task-open = 할 일
# Stands for a picture that is elsewhere and has no text.
image = 이미지
larger = 크게 보기
table = 표
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = 순서도
drawing-state = 상태 다이어그램
drawing-sequence = 시퀀스 다이어그램
drawing-history = 커밋 기록
drawing-timeline = 타임라인
drawing-schedule = 일정
drawing-packet = 비트 배치
drawing-blocks = 블록 다이어그램
drawing-leads = { $from }에서 { $to }(으)로 이어집니다.
drawing-says = { $from }에서 { $to }(으)로: { $words }.
drawing-lost = { $from }에서 { $to }(으)로, 도착하지 않음: { $words }.
drawing-note = { $about }에 대한 메모: { $words }.
drawing-joined = { $from } 및 { $to } 연결.
drawing-joined-by = { $from } 및 { $to } 연결: { $words }.
drawing-holds = { $group }에 포함된 항목: { $members }.
drawing-begins = { $state }에서 시작합니다.
drawing-ends = { $from }에서 끝날 수 있습니다.
drawing-ends-by = { $from } 다음에 끝납니다: { $words }.
drawing-loop = 반복:
drawing-loop-of = 반복, { $words }:
drawing-if = { $words }인 경우:
drawing-else = 그렇지 않으면:
drawing-else-if = 그렇지 않고 { $words }인 경우:
drawing-optional = { $words }일 때만:
drawing-parallel = 병렬로:
drawing-parallel-of = 병렬로, { $words }:
drawing-and-also = 동시에:
drawing-and-also-of = 동시에, { $words }:
drawing-critical = 중단 없이, { $words }:
drawing-break = 여기서 종료, { $words }:
drawing-end-of-part = 그다음:
drawing-commit = { $branch }의 커밋 { $name }.
drawing-commit-tagged = { $branch }의 커밋 { $name }, 태그 { $tag }.
drawing-branch = 브랜치 { $name }: { $from }에서 시작합니다.
drawing-merge = { $into }에 { $name } 병합.
drawing-merge-tagged = { $into }에 { $name } 병합, 태그 { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: { $from }부터 { $to }까지.
drawing-bit = 비트 { $bit }: { $name }.
drawing-bits = 비트 { $first }~{ $last }: { $name }.
drawing-row = 한 줄: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } 및 { $last }
footnote = 각주 { $number }
footnotes = 각주
back-to-text = 본문으로 돌아가기
back-to-place = 본문의 { $number }번째 위치로 돌아가기
tabs = 다른 버전
all-lines = 전체 { $count }줄 보기
callout-note = 참고
callout-tip = 팁
callout-important = 중요
callout-warning = 경고
callout-caution = 주의
copy = 복사
copied = 복사됨
press-to-copy = Ctrl+C를 누르세요

## Tags

tags-description = 모든 태그와 태그별 질문 수
tag-title = 태그: { $tag }
tag-description = { $tag } 관련 질문 { $count }개
questions-with-tag = 이 태그가 달린 질문 { $count }개.
no-tags-yet = 아직 태그가 달린 질문이 없습니다.
print-these-answers = 이 답변들 인쇄
answer-not-loaded = 이 답변을 불러오지 못했습니다.
# How far something is that takes a while.
done-of-all = { $done } / { $all }

## A–Z

all-questions-a-to-z = 모든 질문 색인
a-to-z-description = 첫 핵심 단어 순으로 정리한 모든 질문
a-to-z-lead = 질문을 첫 핵심 단어 순으로 정리했습니다. 예를 들어 ‘뮤텍스란 무엇인가요?’는 ㅁ에 있습니다.
letters = 글자

## Search

search-description = 모든 질문과 답변 검색
# $link and $end are around the words that are a link: markup.
search-needs-script = 검색하려면 JavaScript가 필요합니다. 모든 질문은 { $link }전체 질문 목록{ $end }에 있습니다.
search-questions = 질문 검색
questions-found = 찾은 질문
show-more = 더 보기
filter-topic = 주제
filter-level = 난이도
filter-tag = 태그
filter-topic-all = 주제: 전체
filter-tag-all = 태그: 전체
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: 전체
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] 초급
        [intermediate] 중급
       *[advanced] 고급
    }
# Before the heading of a section that was found.
found-section = 섹션:
# Links to pages that are no questions follow.
pages-found = 페이지:
nothing-found = 검색 결과가 없습니다. 단어를 줄이거나 바꿔 보거나 모든 질문을 살펴보세요.
# $words is what a slip was corrected to.
results-for = ‘{ $words }’ 검색 결과 표시
# Words follow that were left out.
found-without = 모든 단어가 들어 있는 질문이 없어 다음을 제외함:
# Words of the query that a result does not have.
lacks-words = { $words } 없음
recent-searches = 최근 검색
forget-searches = 최근 검색 지우기
often-asked = 자주 나오는 질문
nearest-questions = 가장 가까운 질문
# A link to the forge where the question can be proposed.
ask-question = 이 질문 제안하기
# On a page that a result led to.
found-marked = 일치하는 { $count }곳 표시됨
clear-marks = 표시 지우기
open-as-page = 페이지로 열기
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = 검색 닫기
search-not-loaded = 검색을 불러오지 못했습니다. 연결을 확인하고 다시 입력하세요.

## Not found

page-not-found = 페이지를 찾을 수 없음
page-not-found-description = 이 주소에는 페이지가 없습니다
page-not-found-lead = 이 주소에는 페이지가 없습니다. 질문의 주소는 바뀌지 않으므로 글자가 빠졌을 수 있습니다.
did-you-mean = 다음 중 하나를 찾으셨나요?

## Offline

no-network = 네트워크 연결 없음
no-network-description = 네트워크 없이 읽을 수 있는 내용
no-network-lead = 이 페이지는 이 기기에서 연 적이 없으며, 가져올 네트워크 연결도 없습니다.
no-network-hint = 각 페이지 맨 아래의 ‘오프라인용으로 다운로드’를 사용하면 핸드북 전체를 네트워크 없이 이용할 수 있습니다.
readable-now = 지금 읽을 수 있는 페이지
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = 오프라인용으로 다운로드({ $size })
kilobytes = { $number }KB
megabytes = { $number }MB
kept-offline = 오프라인에서 사용 가능
keeping-offline = 오프라인용으로 저장 중: { $percent }%
keeping-offline-paused = 오프라인용으로 저장 중: 일시 중지됨
offline-heading = 이 핸드북을 오프라인에서 사용하기
offline-text = 저장하면 모든 페이지와 검색, 연습을 네트워크 없이 사용할 수 있습니다. 핸드북 전체는 이 기기에서 { $size }를 차지합니다.
offline-text-dated = 저장하면 모든 페이지와 검색, 연습을 네트워크 없이 사용할 수 있습니다. 핸드북 전체는 이 기기에서 { $size }를 차지하며, 마지막 업데이트는 { $date }입니다.
fetched = 가져옴
is-kept = 이 기기에 저장되어 있습니다.
is-fetched = 핸드북을 가져오는 중입니다.
new-edition-is-fetched = 새 판을 가져오는 중입니다.
is-paused = 일시 중지되었습니다.
new-edition-ready = 새 판이 준비되었습니다.
connection-broke-off = 연결이 끊겼습니다. 가져온 부분은 유지되며 나머지는 나중에 가져옵니다.
no-space = 이 기기에 핸드북 전체를 저장할 공간이 부족합니다.
no-space-for-new-edition = 이 기기에 새 판을 저장할 공간이 부족합니다.
show-new-edition = 새 판 보기
pause = 일시 중지
go-on = 계속
close = 닫기
remove-from-device = 이 기기에서 제거
remove-from-device-sure = 저장된 핸드북을 이 기기에서 제거할까요?
new-edition-here = 이 핸드북의 새 판이 준비되었습니다.
show-it = 보기
later = 나중에
new-edition-elsewhere = 이 핸드북의 새 판이 나왔습니다.
reload = 새로 고침

## Practice: choices

practice-description = 이 핸드북의 질문으로 만든 카드와 모의 면접
practice-needs-script = 연습하려면 JavaScript가 필요합니다. 스크립트가 질문을 내고 학습 상태를 브라우저에 저장합니다. JavaScript 없이도 주제별로 살펴볼 수 있습니다:
practice-lead = 질문을 읽고 답한 뒤, 준비된 답변을 확인하고 스스로 평가하세요. 아는 질문은 가끔, 모르는 질문은 곧 다시 나옵니다. 모든 데이터는 이 브라우저에만 저장됩니다.
start = 시작
start-cards = 카드 { $count }장 시작
mock-interview = 모의 면접
# A link to the page for interviewers.
interview-someone = 면접 진행하기
topics-and-levels = 주제와 난이도
levels = 난이도
how-often-asked = 출제 빈도
asked-nearly-always = 거의 항상
asked-often = 자주
asked-rarely = 드물게
nothing-chosen = 아무것도 선택하지 않으면 모두 포함됩니다.
only-not-mastered = 아직 익히지 못한 질문만
# Labels of fields for numbers.
how-many-questions = 질문 수
# An hour from 0 to 23.
days-begin-at = 하루 시작 시각(시)
clear-filters = 필터 지우기
# What was chosen, in a list.
all-topics = 모든 주제
topic-count = 주제 { $count }개
tag-count = 태그 { $count }개
# $importances is a list of 1 to 3.
chosen-importances = 중요도 { $importances }
not-mastered = 아직 익히지 못함
tags-chosen = { $count }개 선택됨
no-question-fits = 선택한 조건에 맞는 질문이 없습니다.
nothing-answered-yet = 아직 답변이 있는 질문이 없습니다.

## Practice: progress

progress = 진도
due-count = 복습 { $count }장
not-practiced-count = 연습 전 { $count }장
not-practiced-yet = 아직 연습하지 않음
learning-count = 학습 중 { $count }장
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = { $practiced }개 중 약 { $recalled }개 기억
# Follows that: how many questions there are.
of-all-questions = , 전체 { $all }개
# Follows the same as a percentage.
would-recall = 연습한 질문 { $practiced }개 중 약 { $recalled }개를 기억할 것으로 예상됩니다. 핸드북에는 질문이 { $all }개 있습니다.
coming-days = 복습 예정 카드
past-days = 평가한 카드
today = 오늘
nothing-practiced = 아직 없습니다. 연습한 내용이 주제와 난이도별로 여기에 표시됩니다.
cards-today = 오늘 카드 { $count }장
# $count is 2 or more.
days-in-a-row = { $count }일 연속
by-level = 난이도별
by-topic = 주제별
list-due = 복습할 차례
list-learning = 학습 중
list-mastered = 완전히 익힘
and-more = 외 { $count }개
progress-file-heading = 내 진도 파일
progress-file-lead = 진도는 이 브라우저에 저장되며 어디로도 전송되지 않습니다. 파일이나 링크로 다른 기기에 옮길 수 있고, 파일은 백업으로도 쓸 수 있습니다.
progress-file = 진도 파일
save-to-file = 파일로 저장
load-from-file = 파일에서 불러오기
copy-progress-link = 링크 복사
progress-link = 내 진도가 담긴 링크
progress-link-about = 이 링크에는 내 진도가 담겨 있습니다. 다른 기기에서 열면 그 기기에 추가할 수 있습니다.
no-progress-link = 진도가 너무 길어 링크에 담을 수 없거나 이 브라우저에서 링크를 만들 수 없습니다. 파일로 저장하세요.
show-progress-code = QR 코드 표시
progress-code = 내 진도가 담긴 QR 코드
progress-code-about = 다른 기기로 코드를 스캔하면 그 기기에 진도를 추가할 수 있습니다.
no-progress-code = 진도가 너무 길어 QR 코드에 담을 수 없거나 이 브라우저에서 QR 코드를 만들 수 없습니다. 링크를 복사하거나 파일로 저장하세요.
progress-in-link = 이 링크에는 질문 { $count }개의 진도가 담겨 있습니다.
load-progress = 내 진도에 추가
delete-progress = 내 진도 삭제
delete-progress-sure = 모든 진도를 영구적으로 삭제할까요?
progress-deleted = 삭제했습니다.
file-foreign = 이 파일은 askbook 진도 파일이 아닙니다.
file-newer = 이 파일은 더 새로운 버전의 askbook에서 만들어졌습니다.
file-unreadable = 이 파일을 읽지 못했습니다.
# $newer counts cards that were practiced later than here.
file-loaded = 불러옴: 질문 { $added }개 추가, { $newer }개 업데이트.
file-loaded-in-part = 파일의 일부를 읽지 못해 제외했습니다.
storage-blocked = 이 브라우저는 이 사이트의 데이터를 저장하지 않으므로, 진도는 이 페이지를 닫을 때까지만 유지됩니다. 사이트의 데이터 저장을 허용하거나 진도를 파일로 저장하세요.
storage-full = 이 브라우저의 저장 공간이 가득 차서, 진도는 이 페이지를 닫을 때까지만 유지됩니다. 공간을 확보하거나 진도를 파일로 저장하세요.
storage-newer = 여기 저장된 진도는 이 핸드북의 더 새로운 버전에서 만들어졌습니다. 기존 진도는 그대로 두며 지금 하는 작업은 저장되지 않습니다. 페이지를 새로 고침하세요.
storage-damaged = 저장된 진도의 일부를 읽지 못했습니다. 그 부분은 따로 보관하고, 읽은 부분을 사용합니다.
download-kept-aside = 보관된 부분 다운로드
drop-kept-aside = 버리기
kept-aside-dropped = 버렸습니다.

## Practice: sessions

session = 세션
card-of-all = 카드 { $number } / { $all }
question-of-all = 질문 { $number } / { $all }
undo = 실행 취소
end = 종료
end-session = 세션 종료
end-interview = 면접 종료
answer = 답변
key-space = 스페이스
show-whole-answer = 전체 답변 보기
loading = 불러오는 중…
answer-shown = 답변이 표시됨
whole-answer-shown = 전체 답변이 표시됨
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = 답변을 불러오지 못했습니다. 연결을 확인하거나 { $link }질문 페이지{ $end }를 여세요.
questions-not-loaded = 질문을 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요.
question-is-gone = 이 질문은 더 이상 핸드북에 없습니다.
try-again = 다시 시도
# Buttons that open a box.
type-or-record = 답변 입력 또는 녹음
your-answer = 내 답변
your-answer-hint = 말하려는 내용을 적어 보세요.
record = 녹음
recording = 녹음 중
# $time is written as 4:05.
stop-recording = 중지 · { $time }
recorded = 녹음했습니다. 이 페이지를 떠날 때까지 이 기기에 보관됩니다.
on-this-device = 입력하고 녹음한 내용은 이 기기에만 남습니다.
no-microphone = 마이크를 사용할 수 없습니다. 이 페이지의 마이크 사용을 허용하거나 답변을 입력하세요.
your-recording = 내 녹음
delete-recording = 녹음 삭제
recording-deleted = 녹음을 삭제했습니다
changed-since-graded = 마지막으로 평가한 뒤 이 답변이 { $count }곳 바뀌었습니다.
ask-again-soon = 늦어도 내일 다시 묻기
nothing-due-yet = 지금은 물어볼 질문이 없습니다
# A time follows, such as 4:05.
cards-come-back = 카드 { $count }장이 다시 나옵니다. 첫 카드까지
more-cards-meanwhile = 그동안 카드 { $count }장 더
finish-until-tomorrow = 마치기: 나머지는 내일 다시 나옵니다
practice-weak = 약한 카드 { $count }장 지금 연습
# When a card comes back.
due-now = 지금 복습
due-tomorrow = 내일
due-in = { $time } 후
state-new = 새 카드
state-due = 복습
how-well = 얼마나 잘 알고 있었나요?
grade-again = 다시
grade-hard = 어려움
grade-good = 보통
grade-easy = 쉬움
# How many answers had a grade.
again-count = 다시 { $count }장
hard-count = 어려움 { $count }장
good-count = 보통 { $count }장
easy-count = 쉬움 { $count }장
# When a card comes back.
in-minutes = { $count }분
in-hours = { $count }시간
in-days = { $count }일
in-months = { $count }개월
in-years = { $count }년
cards-done = 카드 { $count }장 완료
practice-more = 더 연습하기
undo-last-grade = 마지막 평가 취소
back-to-choices = 선택으로 돌아가기
finish = 마치기
next-question = 다음 질문
## Interview by link

interview = 면접
interview-description = 면접용 질문: 지원자용 링크와 평가표가 있는 면접관용 링크
interview-needs-script = 링크로 면접을 진행하려면 JavaScript가 필요합니다. 스크립트가 질문을 고르고 링크를 만듭니다.
interview-lead = 질문을 고르고 링크 두 개를 공유하세요. 하나는 질문만 보여 주고, 다른 하나는 완전한 답변의 요점, 후속 질문, 평가표를 함께 보여 줍니다. 모든 내용은 링크에 담기며 어디로도 전송되지 않습니다.
choose-for-me = 질문 자동 선택
add-question = 질문 추가: 질문에 있는 단어 입력
move-up = 위로 이동: { $question }
remove-question = 제거: { $question }
open = 열기
candidate-view = 지원자용
candidate-view-about = 질문만 한 번에 하나씩 보여 줍니다.
interviewer-view = 면접관용
interviewer-view-about = 같은 질문에 요점, 후속 질문, 면접 포인트, 평가표를 더해 보여 줍니다.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = { $day }에 질문 판 { $edition } 기준으로 만듦.
other-edition = 이 핸드북의 판은 { $edition }입니다. 그 뒤 질문이 바뀌었을 수 있습니다.
scorecard = 면접: 질문 { $count }개, { $minutes }분
follow-up-heading = 후속 질문
insight = 면접 포인트
score-missed = 미흡
score-partly = 일부
score-good = 좋음
score-excellent = 매우 좋음
score-of = 점수: { $question }
score-so-far = { $all }개 중 { $scored }개 평가, 4점 만점에 평균 { $average }점
no-score-yet = 요점이 나올 때마다 체크하고 각 답변에 점수를 매기세요. 메모는 이 브라우저에만 저장됩니다.
notes-on = 메모: { $question }
overall = 전체 인상
advice = 채용 추천 여부
advice-no = 추천하지 않음
advice-rather-no = 추천하지 않는 편
advice-rather-yes = 추천하는 편
advice-yes = 추천함
start-clock = 이 질문의 시계 시작
stop-clock = 이 질문의 시계 정지
not-kept = 이 브라우저는 이 사이트의 데이터를 저장하지 않습니다. 이 페이지를 떠나기 전에 보고서를 저장하세요.
report-of-interview = 면접, { $day }

## Mock interview

kind-of-interview = 면접 종류
mock-lead = 시간을 재며 질문을 하나씩 냅니다. 소리 내어 답하거나 입력하거나 녹음하세요. 답변과 요점은 마지막에 나옵니다.
preset-screen = 사전 면접
preset-screen-about = 15분, 기본기와 거의 항상 나오는 질문
preset-round = 백엔드 면접
preset-round-about = 45분, 여러 주제와 난이도
preset-topic = 한 주제 깊이 파기
preset-topic-about = 20분, 기본부터 어려운 질문까지
preset-ad = 채용 공고
preset-ad-about = 공고에서 요구하는 내용의 질문을 이 기기에서 찾음
job-ad = 채용 공고 내용
ad-hint = 자격 요건을 여기에 붙여 넣으세요. 어디로도 전송되지 않습니다.
minutes = 시간(분)
with-follow-ups = 후속 질문 포함
begin = 시작
back = 뒤로
skip = 건너뛰기
skipped = 건너뜀
follow-up = 후속 질문
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } / { $share }
interview-paused = 일시 중지됨
interview-paused-about = 시계가 멈췄습니다. 이 페이지를 닫고 나중에 계속할 수 있습니다.
save-report = 보고서 저장
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = 모의 면접: { $kind }, { $day }
notes = 메모
answer-aloud = 면접관에게 말하듯 소리 내어 답하세요. 답변은 마지막에 나옵니다.
# Times are written as 4:05.
time-left = { $time } 남음
time-over = { $time } 초과
time-is-up = 시간이 다 되었습니다. 계속 진행해도 됩니다.
grade-yourself = 준비된 답변과 비교해 스스로 평가하세요. { $all }개 중 { $graded }개 평가함.
good-or-easy = { $all }개 중 { $known }개가 ‘보통’ 또는 ‘쉬움’.
interview-done = { $minutes }:00 중 { $time } 동안 질문 { $count }개
another-interview = 다른 면접

## The book as one file

contents = 목차
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { $unseen }{ $topic }: { $end }{ question-count }
# Links to the site.
online = 온라인으로 보기
this-answer-online = 이 답변 온라인으로 보기

## Files
# $topics is how many topics there are.
questions-in-topics = 주제 { $topics }개, { question-count }
# A link to a file that holds them.
all-of-these-answers = 이 답변 모두 보기
markdown-topic = 주제: { $topic }
markdown-level = 난이도: { level }
markdown-importance = 중요도: { $importance } / 3
markdown-updated = 업데이트: { $date }
cover-of = { $book } 표지
cover = 표지
title-page = 속표지
landmarks = 주요 위치
about-this-book = 이 책에 대하여
questions = 질문
untitled = 제목 없음
facts-importance = 중요도 { $importance } / 3
# The address of the page follows.
on-the-web = 웹:
# What a flashcard's link to the question's page is called.
open-page = 페이지 열기
accessibility = 모든 글자는 크기를 조절하고 소리 내어 읽을 수 있으며, 제목과 목차로 모든 질문에 이동할 수 있습니다.
