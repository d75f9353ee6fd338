### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = Skip to content
topics = Topics
# What a screen reader calls the links in the top bar.
site = Site
all-questions = All questions
search = Search
practice = Practice
tags = Tags
contribute = Contribute
color-theme = Color theme
use-light-colors = Use light colors
use-dark-colors = Use dark colors
question-count =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
a-to-z = A–Z
random-question = Random question
feed = Feed
# A link to the repository.
source = Source
# $askbook is the program's name as a link: markup.
made-with = made with { $askbook }
breadcrumb = Breadcrumb
# What a screen reader calls the switch to other languages.
language = Language
home = Home
all-topics-link = All topics
# Above the topics that are not open, in the sidebar.
more-topics = More topics
all-questions-link = All questions

## Lists in parts
parts-of-list = Parts of this list
previous-part = Previous part
next-part = Next part

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] novice
        [intermediate] intermediate
       *[advanced] advanced
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] asked nearly always
        [2] asked often
       *[1] asked rarely
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Nearly always
        [2] Often
       *[1] Rarely
    }
any-importance = Any
# Unfolds it.
short-answer = Short answer
no-answer-yet = No answer yet.
# What is known about a question that was practiced.
known-due = due
known-learning = learning
known-mastered = mastered
mastered-count = { $count } mastered

## Home page

search-count =
    { $count ->
        [one] Search { $count } question
       *[other] Search { $count } questions
    }
all-tags = All tags
start-practicing = Start practicing
continue-practicing = Continue: { due-count }
most-asked = Asked most
what-is-new = What is new

## Paths and pages

paths = Learning paths
paths-description = Ways through the questions, from one topic to the next
paths-lead = Each path leads through questions of several topics in an order that makes sense.
# $path and $question are links: markup.
next-on-path = Next on the path “{ $path }”: { $question }
last-on-path = The last question on the path “{ $path }”
# Beside a box to tick.
read = Read
read-of-all = { $count } of { $all } read
start-path = Start
continue-path = Continue
# What a screen reader calls the words at the top of every page.
notice = Notice

## Topic page

practice-topic = Practice this topic
# A link to the topic's introduction, and that introduction's heading.
how-to-study = How to study it
about-topic = How to study this topic
# What a screen reader calls the links beside the list.
this-topic = This topic
this-list = This list
filter-questions = Filter questions
# Takes every filter away.
all = All
all-answers-for-print = All answers on one page, for print
these-answers-for-print = These answers on one page, for print
edit-introduction = Edit this introduction
no-questions-yet = This topic has no questions yet.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } of { $all } questions: { $filters }
filtered-importance = importance { $importance }

## Print page

print-title = { $topic }: all answers
print = Print

## Question page

question-description = { $question } — a question of { $book }
hide-answers = Hide answers
show-answer = Show the answer
on-this-page = On this page
# Above a list of points.
complete-answer = A complete answer mentions
unanswered = Nobody has answered this question yet.
# On the page of a question that a translated book shows in the language of the original.
not-translated = This question has not been translated yet. You see the original.
# On the page of a question whose answer is out of date.
deprecated = This answer is out of date and kept for those who linked to it.
# $question is a link: markup.
deprecated-replaced = This answer is out of date. Read instead: { $question }
draft = A draft: it is shown to you alone and left out of every build.
write-answer = Write the answer
copy-link = Copy link
link-copied = Link copied
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Changed since this link was made: { $counts }
changed-parts =
    { $count ->
        [one] { $count } part changed
       *[other] { $count } parts changed
    }
new-parts = { $count } new
gone-parts = { $count } removed
show-changes = Show changes
# Labels of the parts.
is-changed = changed
is-new = new
edit-page = Edit this page
report-problem = Report a problem
view-as-markdown = View as Markdown
# $date is a day, as markup or text.
updated = Updated { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Checked with { $tools } on { $date }
checked-on = Checked on { $date }
# $names is a list of people.
written-by = Written by { $names }
related-questions = Related questions
# $tags is a list of names.
also-about = also about { $tags }
questions-of-topic = Questions of this topic
previous = Previous
next = Next
new-address = This page has a new address

## Answers

link-to = Link to “{ $name }”
# Boxes of a task list.
task-done = done
task-open = to do
# Stands for a picture that is elsewhere and has no text.
image = image
larger = Show larger
table = Table
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Flowchart
drawing-state = State diagram
drawing-sequence = Sequence diagram
drawing-history = Commits
drawing-timeline = Timeline
drawing-schedule = Schedule
drawing-packet = Layout of bits
drawing-blocks = Blocks
drawing-leads = { $from } leads to { $to }.
drawing-says = { $from } to { $to }: { $words }.
drawing-lost = { $from } to { $to }, which does not arrive: { $words }.
drawing-note = Note on { $about }: { $words }.
drawing-joined = { $from } is connected to { $to }.
drawing-joined-by = { $from } is connected to { $to }: { $words }.
drawing-holds = { $group } contains { $members }.
drawing-begins = It begins with { $state }.
drawing-ends = It can end with { $from }.
drawing-ends-by = It ends after { $from }: { $words }.
drawing-loop = Repeatedly:
drawing-loop-of = Repeatedly, { $words }:
drawing-if = Case { $words }:
drawing-else = Otherwise:
drawing-else-if = Otherwise, { $words }:
drawing-optional = If { $words }:
drawing-parallel = In parallel:
drawing-parallel-of = In parallel, { $words }:
drawing-and-also = At the same time:
drawing-and-also-of = At the same time, { $words }:
drawing-critical = Without interruption, { $words }:
drawing-break = It ends here, { $words }:
drawing-end-of-part = After that:
drawing-commit = Commit { $name } on { $branch }.
drawing-commit-tagged = Commit { $name } on { $branch }, tagged { $tag }.
drawing-branch = Branch { $name } starts from { $from }.
drawing-merge = { $name } is merged into { $into }.
drawing-merge-tagged = { $name } is merged into { $into }, tagged { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: from { $from } to { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bits { $first } to { $last }: { $name }.
drawing-row = In a row: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } and { $last }
footnote = Footnote { $number }
footnotes = Footnotes
back-to-text = Back to the text
back-to-place = Back to place { $number } in the text
tabs = Variants
all-lines = Show all { $count } lines
callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Caution
copy = Copy
copied = Copied
press-to-copy = Press Ctrl-C

## Tags

tags-description = Every tag with its number of questions
tag-title = Tag: { $tag }
tag-description = { $count } questions about { $tag }
questions-with-tag =
    { $count ->
        [one] { $count } question with this tag.
       *[other] { $count } questions with this tag.
    }
no-tags-yet = No question has a tag yet.
print-these-answers = Print these answers
answer-not-loaded = This answer could not be loaded.
# How far something is that takes a while.
done-of-all = { $done } of { $all }

## A–Z

all-questions-a-to-z = All questions A–Z
a-to-z-description = Every question, by its first telling word
a-to-z-lead = Questions by their first telling word: “What is a mutex?” is under M.
letters = Letters

## Search

search-description = Search all questions and answers
# $link and $end are around the words that are a link: markup.
search-needs-script = Search needs JavaScript. Every question is in { $link }the list of all questions{ $end }.
search-questions = Search questions
questions-found = Questions found
show-more = Show more
filter-topic = Topic
filter-level = Level
filter-tag = Tag
filter-topic-all = Topic: all
filter-tag-all = Tag: all
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: all
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Novice
        [intermediate] Intermediate
       *[advanced] Advanced
    }
# Before the heading of a section that was found.
found-section = Section:
# Links to pages that are no questions follow.
pages-found = Pages:
nothing-found = Nothing found. Try fewer or other words, or look through all questions.
# $words is what a slip was corrected to.
results-for = showing results for “{ $words }”
# Words follow that were left out.
found-without = no question has all words; without
# Words of the query that a result does not have.
lacks-words = without { $words }
recent-searches = Recent searches
forget-searches = Clear recent searches
often-asked = Often asked
nearest-questions = Nearest questions
# A link to the forge where the question can be proposed.
ask-question = Ask this question
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } match marked
       *[other] { $count } matches marked
    }
clear-marks = Clear marks
open-as-page = Open as page
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = closes search
search-not-loaded = Search could not be loaded: check the connection and type again.

## Not found

page-not-found = Page not found
page-not-found-description = There is no page at this address
page-not-found-lead = There is no page at this address. A question keeps its address for good, so maybe a letter is missing.
did-you-mean = Did you mean one of these?

## Offline

no-network = No network
no-network-description = What can be read without a network
no-network-lead = This page was not opened on this device before, and there is no network to fetch it with.
no-network-hint = With “Download for offline” at the bottom of any page, the whole handbook works without a network.
readable-now = Pages you can read now
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Download for offline ({ $size })
kilobytes = { $number } kB
megabytes = { $number } MB
kept-offline = Kept offline
keeping-offline = Keeping offline: { $percent }%
keeping-offline-paused = Keeping offline: paused
offline-heading = Keep this handbook offline
offline-text = Every page, search and practice then work without a network. The whole handbook takes { $size } on this device.
offline-text-dated = Every page, search and practice then work without a network. The whole handbook takes { $size } on this device; it was last updated on { $date }.
fetched = Fetched
is-kept = It is kept on this device.
is-fetched = The handbook is being fetched.
new-edition-is-fetched = A new edition is being fetched.
is-paused = Paused.
new-edition-ready = A new edition is ready.
connection-broke-off = The connection broke off. What is fetched stays, and the rest follows.
no-space = There is not enough space on this device for the whole handbook.
no-space-for-new-edition = There is not enough space on this device for the new edition.
show-new-edition = Show the new edition
pause = Pause
go-on = Go on
close = Close
remove-from-device = Remove from this device
remove-from-device-sure = Remove the kept handbook from this device?
new-edition-here = A new edition of this handbook is ready.
show-it = Show it
later = Later
new-edition-elsewhere = This handbook has a new edition.
reload = Reload

## Practice: choices

practice-description = Cards and mock interviews from the questions of this handbook
practice-needs-script = Practice needs JavaScript: a script asks the questions and keeps what you know in your browser. Without it you can go through the topics:
practice-lead = Read a question, answer it, reveal ours, and grade yourself. What you know comes back rarely, what you don't comes back soon. Everything stays in this browser.
start = Start
start-cards =
    { $count ->
        [one] Start { $count } card
       *[other] Start { $count } cards
    }
mock-interview = Mock interview
# A link to the page for interviewers.
interview-someone = Interview someone
topics-and-levels = Topics and levels
levels = Levels
how-often-asked = How often asked
asked-nearly-always = nearly always
asked-often = often
asked-rarely = rarely
nothing-chosen = Nothing chosen means all of them.
only-not-mastered = Only what I have not mastered
# Labels of fields for numbers.
how-many-questions = Questions
# An hour from 0 to 23.
days-begin-at = Days begin at hour
clear-filters = Clear filters
# What was chosen, in a list.
all-topics = all topics
topic-count =
    { $count ->
        [one] { $count } topic
       *[other] { $count } topics
    }
tag-count =
    { $count ->
        [one] { $count } tag
       *[other] { $count } tags
    }
# $importances is a list of 1 to 3.
chosen-importances = importance { $importances }
not-mastered = not mastered
tags-chosen = { $count } chosen
no-question-fits = No question fits these choices.
nothing-answered-yet = No question has an answer yet.

## Practice: progress

progress = Progress
due-count = { $count } due
not-practiced-count = { $count } not practiced yet
not-practiced-yet = Not practiced yet
learning-count = { $count } learning
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = about { $recalled } of { $practiced } recalled
# Follows that: how many questions there are.
of-all-questions = , { $all } in all
# Follows the same as a percentage.
would-recall = You would likely recall about { $recalled } of the { $practiced } questions you have practiced. The handbook has { $all }.
coming-days = Cards that come due
past-days = Cards graded
today = today
nothing-practiced = Nothing yet. What you have practiced shows up here, by topic and level.
cards-today =
    { $count ->
        [one] { $count } card today
       *[other] { $count } cards today
    }
# $count is 2 or more.
days-in-a-row = { $count } days in a row
by-level = By level
by-topic = By topic
list-due = Due
list-learning = Learning
list-mastered = Mastered
and-more = and { $count } more
progress-file-heading = Your progress file
progress-file-lead = Progress is kept in this browser and sent nowhere. A file, a link or a QR code takes it to another device; a file also keeps it safe.
progress-file = Progress file
save-to-file = Save to a file
load-from-file = Load from a file
copy-progress-link = Copy a link
progress-link = Link with your progress
progress-link-about = The link holds your progress. Open it on another device to add it there.
no-progress-link = Your progress is too long for a link, or this browser cannot make one. Save it to a file.
show-progress-code = Show a QR code
progress-code = QR code with your progress
progress-code-about = Scan the code with another device to add your progress there.
no-progress-code = Your progress is too long for a QR code, or this browser cannot make one. Copy a link or save it to a file.
progress-in-link =
    { $count ->
        [one] This link holds progress of { $count } question.
       *[other] This link holds progress of { $count } questions.
    }
load-progress = Add it to mine
delete-progress = Delete my progress
delete-progress-sure = Delete all progress for good?
progress-deleted = Deleted.
file-foreign = That file is not a progress file of askbook.
file-newer = That file was written by a newer version of askbook.
file-unreadable = That file could not be read.
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] Loaded: { $added } question added, { $newer } brought up to date.
       *[other] Loaded: { $added } questions added, { $newer } brought up to date.
    }
file-loaded-in-part = Part of the file could not be read and was left out.
storage-blocked = This browser keeps nothing for this site, so your progress lasts until you close this page. Allow the site to store data, or save your progress to a file.
storage-full = The storage of this browser is full, so your progress lasts until you close this page. Make room, or save your progress to a file.
storage-newer = Your progress here was written by a newer version of this handbook. It is left as it is, and what you do now is not kept: reload the page.
storage-damaged = Part of the stored progress could not be read. It is kept aside; what could be read is in use.
download-kept-aside = Download what was kept aside
drop-kept-aside = Drop it
kept-aside-dropped = Dropped.

## Practice: sessions

session = Session
card-of-all = Card { $number } of { $all }
question-of-all = Question { $number } of { $all }
undo = Undo
end = End
end-session = End session
end-interview = End interview
answer = Answer
key-space = Space
show-whole-answer = Show the whole answer
loading = Loading…
answer-shown = Answer shown
whole-answer-shown = Whole answer shown
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = The answer could not be loaded. Check the connection, or open { $link }its page{ $end }.
questions-not-loaded = The questions could not be loaded: check the connection and try again.
question-is-gone = This question is no longer in the handbook.
try-again = Try again
# Buttons that open a box.
type-or-record = Type or record your answer
your-answer = Your answer
your-answer-hint = Write what you would say.
record = Record
recording = Recording
# $time is written as 4:05.
stop-recording = Stop · { $time }
recorded = Recorded. It stays on this device until you leave this page.
on-this-device = What you type and record stays on this device.
no-microphone = The microphone is not available. Allow this page to use it, or type your answer.
your-recording = Your recording
delete-recording = Delete the recording
recording-deleted = Recording deleted
changed-since-graded =
    { $count ->
        [one] This answer changed in { $count } place since you graded it.
       *[other] This answer changed in { $count } places since you graded it.
    }
ask-again-soon = Ask me again tomorrow at the latest
nothing-due-yet = Nothing to ask for a moment
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } card comes back, in
       *[other] { $count } cards come back, the first in
    }
more-cards-meanwhile =
    { $count ->
        [one] { $count } more card meanwhile
       *[other] { $count } more cards meanwhile
    }
finish-until-tomorrow = Finish: the rest comes back tomorrow
practice-weak =
    { $count ->
        [one] Practice the weak one now
       *[other] Practice the { $count } weak ones now
    }
# When a card comes back.
due-now = due now
due-tomorrow = tomorrow
due-in = in { $time }
state-new = new
state-due = due
how-well = How well did you know it?
grade-again = Again
grade-hard = Hard
grade-good = Good
grade-easy = Easy
# How many answers had a grade.
again-count = { $count } again
hard-count = { $count } hard
good-count = { $count } good
easy-count = { $count } easy
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } h
in-days = { $count } d
in-months = { $count } mo
in-years = { $count } y
cards-done =
    { $count ->
        [one] { $count } card done
       *[other] { $count } cards done
    }
practice-more = Practice more
undo-last-grade = Undo the last grade
back-to-choices = Back to choices
finish = Finish
next-question = Next question
## Interview by link

interview = Interview
interview-description = Questions for an interview, as a link for the candidate and one with a scorecard for the interviewer
interview-needs-script = Interviews by link need JavaScript: a script chooses the questions and makes the links.
interview-lead = Choose questions and share two links: one shows the questions, the other adds what a complete answer mentions, follow-ups, and a scorecard. The links hold everything; nothing is sent anywhere.
choose-for-me = Choose questions for me
add-question = Add a question: type words of it
move-up = Move up: { $question }
remove-question = Remove: { $question }
open = Open
candidate-view = For the candidate
candidate-view-about = The questions alone, one at a time.
interviewer-view = For the interviewer
interviewer-view-about = The same questions with points, follow-ups, insights and a scorecard.
# $day is a day such as November 21, 2026, $edition a short hash.
link-made = Made on { $day } with edition { $edition } of the questions.
other-edition = This handbook has edition { $edition }: questions may have changed since.
scorecard =
    { $count ->
        [one] Interview: { $count } question, { $minutes } minutes
       *[other] Interview: { $count } questions, { $minutes } minutes
    }
follow-up-heading = Follow-up
insight = Insight
score-missed = Missed
score-partly = Partly
score-good = Good
score-excellent = Excellent
score-of = Score: { $question }
score-so-far = { $scored } of { $all } scored, { $average } of 4 on average
no-score-yet = Tick the points as they come up and score each answer. Notes stay in this browser.
notes-on = Notes: { $question }
overall = Overall impression
advice = Recommendation
advice-no = No
advice-rather-no = Leaning no
advice-rather-yes = Leaning yes
advice-yes = Yes
start-clock = Start the clock of this question
stop-clock = Stop the clock of this question
not-kept = This browser keeps nothing for this site: save the report before you leave this page.
report-of-interview = Interview, { $day }

## Mock interview

kind-of-interview = Kind of interview
mock-lead = Questions one at a time, with a clock. Answer aloud, type, or record; the answers and their points come at the end.
preset-screen = A screen
preset-screen-about = 15 minutes, basics and what is asked nearly always
preset-round = A backend round
preset-round-about = 45 minutes across topics and levels
preset-topic = One topic in depth
preset-topic-about = 20 minutes, from the basics to the hard questions
preset-ad = A job advertisement
preset-ad-about = What its words ask for, found on this device
job-ad = The advertisement’s text
ad-hint = Paste the requirements here. They are not sent anywhere.
minutes = Minutes
with-follow-ups = Ask follow-ups
begin = Begin
back = Back
skip = Skip
skipped = skipped
follow-up = follow-up
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } of { $share }
interview-paused = Paused
interview-paused-about = The clock is stopped. You can close this page and go on later.
save-report = Save the report
# $kind is what kind of interview it was, $day a day such as November 21, 2026.
report-of-mock = Mock interview: { $kind }, { $day }
notes = Notes
answer-aloud = Answer aloud, as you would to an interviewer. The answers come at the end.
# Times are written as 4:05.
time-left = { $time } left
time-over = { $time } over
time-is-up = Time is up. You can still go on.
grade-yourself = Compare with our answers and grade yourself: { $graded } of { $all } graded.
good-or-easy = { $known } of { $all } good or easy.
interview-done =
    { $count ->
        [one] { $count } question in { $time } of { $minutes }:00
       *[other] { $count } questions in { $time } of { $minutes }:00
    }
another-interview = Another interview

## The book as one file

contents = Contents
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } of { $topic }{ $end }
# Links to the site.
online = Online
this-answer-online = This answer online

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } in { $topics } topic
       *[other] { question-count } in { $topics } topics
    }
# A link to a file that holds them.
all-of-these-answers = All of these answers
markdown-topic = Topic: { $topic }
markdown-level = Level: { level }
markdown-importance = Importance: { $importance } of 3
markdown-updated = Updated: { $date }
cover-of = Cover of { $book }
cover = Cover
title-page = Title page
landmarks = Landmarks
about-this-book = About this book
questions = Questions
untitled = Untitled
facts-importance = importance { $importance } of 3
# The address of the page follows.
on-the-web = On the web:
# What a flashcard's link to the question's page is called.
open-page = Open the page
accessibility = All text can be resized and read aloud; headings and contents lead to every question.
