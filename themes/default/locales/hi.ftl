### The words of the interface. A translation is a file of this kind with the same keys beside this one, named after its
### language: `de.ftl`, `pt-BR.ftl`. What it leaves out is shown in English.
###
### Numbers come as they are shown. Arguments that a comment calls markup hold HTML; everything else is text.

## Every page

skip-to-content = सामग्री पर जाएँ
topics = विषय
# What a screen reader calls the links in the top bar.
site = साइट
all-questions = सभी प्रश्न
search = खोजें
practice = अभ्यास
tags = टैग
contribute = योगदान करें
color-theme = रंग थीम
use-light-colors = हल्के रंग इस्तेमाल करें
use-dark-colors = गहरे रंग इस्तेमाल करें
question-count = { $count } प्रश्न
a-to-z = अ–ह
random-question = कोई भी प्रश्न
feed = फ़ीड
# A link to the repository.
source = सोर्स कोड
# $askbook is the program's name as a link: markup.
made-with = { $askbook } से बनाया गया
breadcrumb = नेविगेशन पथ
language = भाषा
home = होम
all-topics-link = सभी विषय
# Above the topics that are not open, in the sidebar.
more-topics = अन्य विषय
all-questions-link = सभी प्रश्न

## Lists in parts
parts-of-list = इस सूची के भाग
previous-part = पिछला भाग
next-part = अगला भाग

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] शुरुआती
        [intermediate] मध्यम
       *[advanced] उन्नत
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] लगभग हमेशा पूछा जाता है
        [2] अक्सर पूछा जाता है
       *[1] कम पूछा जाता है
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] लगभग हमेशा
        [2] अक्सर
       *[1] कम
    }
any-importance = सभी
# Unfolds it.
short-answer = संक्षिप्त उत्तर
no-answer-yet = अभी कोई उत्तर नहीं है।
# What is known about a question that was practiced.
known-due = दोहराना है
known-learning = सीख रहे हैं
known-mastered = अच्छी तरह याद
mastered-count = { $count } अच्छी तरह याद

## Home page

search-count = { $count } प्रश्नों में खोजें
all-tags = सभी टैग
start-practicing = अभ्यास शुरू करें
continue-practicing = जारी रखें: { due-count }
most-asked = सबसे ज़्यादा पूछे जाने वाले
what-is-new = नया क्या है

## Paths and pages

paths = सीखने के पथ
paths-description = प्रश्नों के बीच से, एक विषय से अगले विषय तक के रास्ते
paths-lead = हर पथ आपको कई विषयों के प्रश्नों से सही क्रम में ले जाता है।
# $path and $question are links: markup.
next-on-path = “{ $path }” पथ पर अगला: { $question }
last-on-path = “{ $path }” पथ का आख़िरी प्रश्न
# Beside a box to tick.
read = पढ़ लिया
read-of-all = { $all } में से { $count } पढ़े गए
start-path = शुरू करें
continue-path = जारी रखें
# What a screen reader calls the words at the top of every page.
notice = सूचना

## Topic page

practice-topic = इस विषय का अभ्यास करें
# A link to the topic's introduction, and that introduction's heading.
how-to-study = इसे कैसे पढ़ें
about-topic = इस विषय को कैसे पढ़ें
# What a screen reader calls the links beside the list.
this-topic = यह विषय
this-list = यह सूची
filter-questions = प्रश्न फ़िल्टर करें
# Takes every filter away.
all = सभी
all-answers-for-print = सभी उत्तर एक पेज पर, प्रिंट के लिए
these-answers-for-print = ये उत्तर एक पेज पर, प्रिंट के लिए
edit-introduction = इस परिचय को संपादित करें
no-questions-yet = इस विषय में अभी कोई प्रश्न नहीं है।
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $all } में से { $shown } प्रश्न: { $filters }
filtered-importance = महत्व { $importance }

## Print page

print-title = { $topic }: सभी उत्तर
print = प्रिंट करें

## Question page

question-description = { $question } — { $book } का एक प्रश्न
hide-answers = उत्तर छिपाएँ
show-answer = उत्तर दिखाएँ
on-this-page = इस पेज पर
# Above a list of points.
complete-answer = पूरे उत्तर में ये बातें होती हैं
unanswered = इस प्रश्न का उत्तर अभी किसी ने नहीं दिया है।
not-translated = इस प्रश्न का अभी अनुवाद नहीं हुआ है। यहाँ मूल पाठ है।
# On the page of a question whose answer is out of date.
deprecated = यह उत्तर पुराना हो चुका है और केवल उन लोगों के लिए रखा गया है जिन्होंने इसका लिंक दिया था।
# $question is a link: markup.
deprecated-replaced = यह उत्तर पुराना हो चुका है। इसकी जगह यह पढ़ें: { $question }
draft = ड्राफ़्ट: यह केवल आपको दिखता है और किसी भी बिल्ड में शामिल नहीं होता।
write-answer = उत्तर लिखें
copy-link = लिंक कॉपी करें
link-copied = लिंक कॉपी हुआ
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = यह लिंक बनने के बाद हुए बदलाव: { $counts }
changed-parts =
    { $count ->
        [one] { $count } भाग बदला
       *[other] { $count } भाग बदले
    }
new-parts = { $count } नए
gone-parts = { $count } हटाए गए
show-changes = बदलाव दिखाएँ
# Labels of the parts.
is-changed = बदला हुआ
is-new = नया
edit-page = इस पेज को संपादित करें
report-problem = समस्या की रिपोर्ट करें
view-as-markdown = Markdown के रूप में देखें
# $date is a day, as markup or text.
updated = अपडेट: { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = जाँच: { $tools }, { $date }
checked-on = जाँच: { $date }
# $names is a list of people.
written-by = लेखक: { $names }
related-questions = संबंधित प्रश्न
# $tags is a list of names.
also-about = समान टैग: { $tags }
questions-of-topic = इस विषय के प्रश्न
previous = पिछला
next = अगला
new-address = इस पेज का पता बदल गया है

## Answers

link-to = “{ $name }” का लिंक
# Boxes of a task list.
task-done = पूरा हुआ
task-open = बाकी है
# Stands for a picture that is elsewhere and has no text.
image = चित्र
larger = बड़ा करके दिखाएँ
table = तालिका
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = फ़्लोचार्ट
drawing-state = स्टेट डायग्राम
drawing-sequence = सीक्वेंस डायग्राम
drawing-history = कमिट
drawing-timeline = टाइमलाइन
drawing-schedule = समय-सारणी
drawing-packet = बिट का क्रम
drawing-blocks = ब्लॉक आरेख
drawing-leads = { $from } से { $to } तक।
drawing-says = { $from } से { $to } को: { $words }।
drawing-lost = { $from } से { $to } को, जो पहुँचता नहीं: { $words }।
drawing-note = { $about } पर टिप्पणी: { $words }।
drawing-joined = { $from } और { $to } जुड़े हैं।
drawing-joined-by = { $from } और { $to } जुड़े हैं: { $words }।
drawing-holds = { $group } में ये हैं: { $members }।
drawing-begins = शुरुआत: { $state }।
drawing-ends = संभावित अंत: { $from }।
drawing-ends-by = { $from } के बाद अंत: { $words }।
drawing-loop = बार-बार:
drawing-loop-of = बार-बार, { $words }:
drawing-if = स्थिति { $words }:
drawing-else = अन्यथा:
drawing-else-if = अन्यथा, { $words }:
drawing-optional = अगर { $words }:
drawing-parallel = साथ-साथ:
drawing-parallel-of = साथ-साथ, { $words }:
drawing-and-also = उसी समय:
drawing-and-also-of = उसी समय, { $words }:
drawing-critical = बिना रुकावट, { $words }:
drawing-break = यहाँ समाप्त होता है, { $words }:
drawing-end-of-part = इसके बाद:
drawing-commit = { $branch } पर कमिट { $name }।
drawing-commit-tagged = { $branch } पर कमिट { $name }, टैग { $tag }।
drawing-branch = ब्रांच { $name } की शुरुआत { $from } से।
drawing-merge = { $name } को { $into } में मर्ज किया जाता है।
drawing-merge-tagged = { $name } को { $into } में मर्ज किया जाता है, टैग { $tag }।
drawing-consists = { $name }: { $parts }।
drawing-lasts = { $name }: { $from } से { $to } तक।
drawing-bit = बिट { $bit }: { $name }।
drawing-bits = बिट { $first } से { $last }: { $name }।
drawing-row = एक पंक्ति में: { $cells }।
drawing-plain = { $words }।
drawing-and = { $most } और { $last }
footnote = फ़ुटनोट { $number }
footnotes = फ़ुटनोट
back-to-text = टेक्स्ट पर वापस
back-to-place = टेक्स्ट में स्थान { $number } पर वापस
tabs = विकल्प
all-lines = सभी { $count } पंक्तियाँ दिखाएँ
callout-note = नोट
callout-tip = सुझाव
callout-important = महत्वपूर्ण
callout-warning = चेतावनी
callout-caution = सावधान
copy = कॉपी करें
copied = कॉपी हुआ
press-to-copy = Ctrl+C दबाएँ

## Tags

tags-description = सभी टैग और हर एक के प्रश्नों की संख्या
tag-title = टैग: { $tag }
tag-description = { $tag } के बारे में { $count } प्रश्न
questions-with-tag = इस टैग वाले { $count } प्रश्न।
no-tags-yet = अभी किसी प्रश्न पर टैग नहीं है।
print-these-answers = ये उत्तर प्रिंट करें
answer-not-loaded = यह उत्तर लोड नहीं हो सका।
# How far something is that takes a while.
done-of-all = { $all } में से { $done }

## A–Z

all-questions-a-to-z = सभी प्रश्न, अ से ह तक
a-to-z-description = सभी प्रश्न, उनके पहले मुख्य शब्द के क्रम में
a-to-z-lead = प्रश्न उनके पहले मुख्य शब्द के क्रम में: “म्यूटेक्स क्या है?” म के नीचे है।
letters = अक्षर

## Search

search-description = सभी प्रश्नों और उत्तरों में खोजें
# $link and $end are around the words that are a link: markup.
search-needs-script = खोज के लिए JavaScript ज़रूरी है। हर प्रश्न { $link }सभी प्रश्नों की सूची{ $end } में है।
search-questions = प्रश्न खोजें
questions-found = मिले हुए प्रश्न
show-more = और दिखाएँ
filter-topic = विषय
filter-level = स्तर
filter-tag = टैग
filter-topic-all = विषय: सभी
filter-tag-all = टैग: सभी
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: सभी
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] शुरुआती
        [intermediate] मध्यम
       *[advanced] उन्नत
    }
# Before the heading of a section that was found.
found-section = अनुभाग:
# Links to pages that are no questions follow.
pages-found = पेज:
nothing-found = कुछ नहीं मिला। कम या दूसरे शब्द आज़माएँ, या सभी प्रश्न देखें।
# $words is what a slip was corrected to.
results-for = “{ $words }” के परिणाम दिखाए जा रहे हैं
# Words follow that were left out.
found-without = किसी प्रश्न में सभी शब्द नहीं हैं; इनके बिना:
# Words of the query that a result does not have.
lacks-words = { $words } के बिना
recent-searches = हाल की खोजें
forget-searches = हाल की खोजें मिटाएँ
often-asked = अक्सर पूछे जाने वाले
nearest-questions = सबसे मिलते-जुलते प्रश्न
# A link to the forge where the question can be proposed.
ask-question = यह प्रश्न पूछें
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } मिलान हाइलाइट किया गया
       *[other] { $count } मिलान हाइलाइट किए गए
    }
clear-marks = हाइलाइट हटाएँ
open-as-page = पेज के रूप में खोलें
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = खोज बंद करता है
search-not-loaded = खोज लोड नहीं हो सकी: कनेक्शन जाँचें और फिर से टाइप करें।

## Not found

page-not-found = पेज नहीं मिला
page-not-found-description = इस पते पर कोई पेज नहीं है
page-not-found-lead = इस पते पर कोई पेज नहीं है। प्रश्न का पता कभी नहीं बदलता, इसलिए शायद कोई अक्षर छूट गया है।
did-you-mean = क्या आपका मतलब इनमें से किसी से था?

## Offline

no-network = नेटवर्क नहीं है
no-network-description = नेटवर्क के बिना क्या पढ़ा जा सकता है
no-network-lead = यह पेज इस डिवाइस पर पहले नहीं खोला गया था, और इसे लाने के लिए नेटवर्क नहीं है।
no-network-hint = किसी भी पेज के नीचे “ऑफ़लाइन के लिए डाउनलोड करें” से पूरी हैंडबुक नेटवर्क के बिना चलती है।
readable-now = पेज जो आप अभी पढ़ सकते हैं
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = ऑफ़लाइन के लिए डाउनलोड करें ({ $size })
kilobytes = { $number } KB
megabytes = { $number } MB
kept-offline = ऑफ़लाइन उपलब्ध
keeping-offline = ऑफ़लाइन के लिए डाउनलोड हो रहा है: { $percent }%
keeping-offline-paused = ऑफ़लाइन के लिए डाउनलोड: रुका हुआ
offline-heading = इस हैंडबुक को ऑफ़लाइन रखें
offline-text = तब सभी पेज, खोज और अभ्यास नेटवर्क के बिना काम करते हैं। पूरी हैंडबुक इस डिवाइस पर { $size } लेती है।
offline-text-dated = तब सभी पेज, खोज और अभ्यास नेटवर्क के बिना काम करते हैं। पूरी हैंडबुक इस डिवाइस पर { $size } लेती है; पिछला अपडेट: { $date }।
fetched = डाउनलोड हुआ
is-kept = हैंडबुक इस डिवाइस पर रखी हुई है।
is-fetched = हैंडबुक डाउनलोड हो रही है।
new-edition-is-fetched = नया संस्करण डाउनलोड हो रहा है।
is-paused = रुका हुआ है।
new-edition-ready = नया संस्करण तैयार है।
connection-broke-off = कनेक्शन टूट गया। जो डाउनलोड हो चुका है वह बना रहेगा, बाकी बाद में आएगा।
no-space = इस डिवाइस पर पूरी हैंडबुक के लिए पर्याप्त जगह नहीं है।
no-space-for-new-edition = इस डिवाइस पर नए संस्करण के लिए पर्याप्त जगह नहीं है।
show-new-edition = नया संस्करण दिखाएँ
pause = रोकें
go-on = जारी रखें
close = बंद करें
remove-from-device = इस डिवाइस से हटाएँ
remove-from-device-sure = रखी हुई हैंडबुक इस डिवाइस से हटाएँ?
new-edition-here = इस हैंडबुक का नया संस्करण तैयार है।
show-it = दिखाएँ
later = बाद में
new-edition-elsewhere = इस हैंडबुक का नया संस्करण आ गया है।
reload = फिर से लोड करें

## Practice: choices

practice-description = इस हैंडबुक के प्रश्नों से कार्ड और मॉक इंटरव्यू
practice-needs-script = अभ्यास के लिए JavaScript ज़रूरी है: एक स्क्रिप्ट प्रश्न पूछती है और आपकी जानकारी आपके ब्राउज़र में रखती है। इसके बिना आप विषय देख सकते हैं:
practice-lead = प्रश्न पढ़ें, उत्तर दें, हमारा उत्तर खोलें और ख़ुद को ग्रेड दें। जो आप जानते हैं वह कम लौटता है, जो नहीं जानते वह जल्दी लौटता है। सब कुछ इसी ब्राउज़र में रहता है।
start = शुरू करें
start-cards = { $count } कार्ड शुरू करें
mock-interview = मॉक इंटरव्यू
# A link to the page for interviewers.
interview-someone = किसी का इंटरव्यू लें
topics-and-levels = विषय और स्तर
levels = स्तर
how-often-asked = कितना पूछा जाता है
asked-nearly-always = लगभग हमेशा
asked-often = अक्सर
asked-rarely = कम
nothing-chosen = कुछ न चुनने का मतलब है सभी।
only-not-mastered = केवल वे जो मुझे अच्छी तरह याद नहीं
# Labels of fields for numbers.
how-many-questions = प्रश्नों की संख्या
# An hour from 0 to 23.
days-begin-at = दिन शुरू होने का घंटा
clear-filters = फ़िल्टर हटाएँ
# What was chosen, in a list.
all-topics = सभी विषय
topic-count = { $count } विषय
tag-count = { $count } टैग
# $importances is a list of 1 to 3.
chosen-importances = महत्व { $importances }
not-mastered = अच्छी तरह याद नहीं
tags-chosen = { $count } चुने गए
no-question-fits = इन विकल्पों से कोई प्रश्न मेल नहीं खाता।
nothing-answered-yet = अभी किसी प्रश्न का उत्तर नहीं है।

## Practice: progress

progress = प्रगति
due-count = { $count } दोहराने हैं
not-practiced-count = { $count } का अभ्यास बाकी
not-practiced-yet = अभी अभ्यास नहीं किया
learning-count = { $count } सीख रहे हैं
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = { $practiced } में से लगभग { $recalled } याद
# Follows that: how many questions there are.
of-all-questions = , कुल { $all }
# Follows the same as a percentage.
would-recall = जिन { $practiced } प्रश्नों का आपने अभ्यास किया है, उनमें से लगभग { $recalled } शायद आपको याद होंगे। हैंडबुक में कुल { $all } हैं।
coming-days = आने वाले दिनों में दोहराने के कार्ड
past-days = ग्रेड किए गए कार्ड
today = आज
nothing-practiced = अभी कुछ नहीं। आपका किया हुआ अभ्यास यहाँ विषय और स्तर के अनुसार दिखेगा।
cards-today = आज { $count } कार्ड
# $count is 2 or more.
days-in-a-row = लगातार { $count } दिन
by-level = स्तर के अनुसार
by-topic = विषय के अनुसार
list-due = दोहराने हैं
list-learning = सीख रहे हैं
list-mastered = अच्छी तरह याद
and-more = और { $count } अन्य
progress-file-heading = आपकी प्रगति फ़ाइल
progress-file-lead = प्रगति इसी ब्राउज़र में रहती है और कहीं नहीं भेजी जाती। फ़ाइल या लिंक से यह दूसरे डिवाइस पर जाती है; फ़ाइल इसे सुरक्षित भी रखती है।
progress-file = प्रगति फ़ाइल
save-to-file = फ़ाइल में सहेजें
load-from-file = फ़ाइल से लोड करें
copy-progress-link = लिंक कॉपी करें
progress-link = आपकी प्रगति वाला लिंक
progress-link-about = इस लिंक में आपकी प्रगति है। इसे दूसरे डिवाइस पर खोलें ताकि वहाँ जुड़ जाए।
no-progress-link = आपकी प्रगति लिंक के लिए बहुत लंबी है, या यह ब्राउज़र लिंक नहीं बना सकता। इसे फ़ाइल में सहेजें।
show-progress-code = QR कोड दिखाएँ
progress-code = आपकी प्रगति वाला QR कोड
progress-code-about = अपनी प्रगति दूसरे डिवाइस में जोड़ने के लिए उससे कोड स्कैन करें।
no-progress-code = आपकी प्रगति QR कोड के लिए बहुत लंबी है, या यह ब्राउज़र QR कोड नहीं बना सकता। लिंक कॉपी करें या इसे फ़ाइल में सहेजें।
progress-in-link =
    { $count ->
        [one] इस लिंक में { $count } प्रश्न की प्रगति है।
       *[other] इस लिंक में { $count } प्रश्नों की प्रगति है।
    }
load-progress = मेरी प्रगति में जोड़ें
delete-progress = मेरी प्रगति मिटाएँ
delete-progress-sure = पूरी प्रगति हमेशा के लिए मिटाएँ?
progress-deleted = मिटाई गई।
file-foreign = यह askbook की प्रगति फ़ाइल नहीं है।
file-newer = यह फ़ाइल askbook के नए संस्करण से लिखी गई है।
file-unreadable = यह फ़ाइल पढ़ी नहीं जा सकी।
# $newer counts cards that were practiced later than here.
file-loaded =
    { $added ->
        [one] लोड हुआ: { $added } प्रश्न जोड़ा गया, { $newer } अपडेट हुए।
       *[other] लोड हुआ: { $added } प्रश्न जोड़े गए, { $newer } अपडेट हुए।
    }
file-loaded-in-part = फ़ाइल का एक हिस्सा पढ़ा नहीं जा सका और छोड़ दिया गया।
storage-blocked = यह ब्राउज़र इस साइट के लिए कुछ नहीं रखता, इसलिए आपकी प्रगति इस पेज को बंद करने तक ही रहेगी। साइट को डेटा रखने दें, या अपनी प्रगति फ़ाइल में सहेजें।
storage-full = इस ब्राउज़र का स्टोरेज भर गया है, इसलिए आपकी प्रगति इस पेज को बंद करने तक ही रहेगी। जगह बनाएँ, या अपनी प्रगति फ़ाइल में सहेजें।
storage-newer = यहाँ आपकी प्रगति इस हैंडबुक के नए संस्करण से लिखी गई है। वह जैसी है वैसी रहेगी, और अभी आप जो करेंगे वह सहेजा नहीं जाएगा: पेज फिर से लोड करें।
storage-damaged = सहेजी गई प्रगति का एक हिस्सा पढ़ा नहीं जा सका। उसे अलग रखा गया है; जो पढ़ा जा सका वह इस्तेमाल में है।
download-kept-aside = अलग रखा हिस्सा डाउनलोड करें
drop-kept-aside = उसे हटाएँ
kept-aside-dropped = हटाया गया।

## Practice: sessions

session = सत्र
card-of-all = { $all } में से कार्ड { $number }
question-of-all = { $all } में से प्रश्न { $number }
undo = पूर्ववत करें
end = समाप्त करें
end-session = सत्र समाप्त करें
end-interview = इंटरव्यू समाप्त करें
answer = उत्तर
key-space = स्पेस
show-whole-answer = पूरा उत्तर दिखाएँ
loading = लोड हो रहा है…
answer-shown = उत्तर दिखाया गया
whole-answer-shown = पूरा उत्तर दिखाया गया
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = उत्तर लोड नहीं हो सका। कनेक्शन जाँचें, या { $link }उसका पेज{ $end } खोलें।
questions-not-loaded = प्रश्न लोड नहीं हो सके: कनेक्शन जाँचें और फिर कोशिश करें।
question-is-gone = यह प्रश्न अब हैंडबुक में नहीं है।
try-again = फिर कोशिश करें
# Buttons that open a box.
type-or-record = अपना उत्तर टाइप या रिकॉर्ड करें
your-answer = आपका उत्तर
your-answer-hint = जो आप कहेंगे वह लिखें।
record = रिकॉर्ड करें
recording = रिकॉर्ड हो रहा है
# $time is written as 4:05.
stop-recording = रोकें · { $time }
recorded = रिकॉर्ड हुआ। इस पेज को छोड़ने तक यह इसी डिवाइस पर रहेगा।
on-this-device = आप जो टाइप और रिकॉर्ड करते हैं वह इसी डिवाइस पर रहता है।
no-microphone = माइक्रोफ़ोन उपलब्ध नहीं है। इस पेज को उसे इस्तेमाल करने दें, या अपना उत्तर टाइप करें।
your-recording = आपकी रिकॉर्डिंग
delete-recording = रिकॉर्डिंग मिटाएँ
recording-deleted = रिकॉर्डिंग मिटाई गई
changed-since-graded =
    { $count ->
        [one] आपके ग्रेड देने के बाद यह उत्तर { $count } जगह बदला है।
       *[other] आपके ग्रेड देने के बाद यह उत्तर { $count } जगहों पर बदला है।
    }
ask-again-soon = मुझसे कल तक फिर पूछें
nothing-due-yet = फ़िलहाल पूछने को कुछ नहीं है
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } कार्ड लौटेगा, बाकी समय
       *[other] { $count } कार्ड लौटेंगे, पहले में बाकी समय
    }
more-cards-meanwhile = इस बीच { $count } और कार्ड
finish-until-tomorrow = समाप्त करें: बाकी कल लौटेंगे
practice-weak =
    { $count ->
        [one] कमज़ोर कार्ड का अभी अभ्यास करें
       *[other] { $count } कमज़ोर कार्डों का अभी अभ्यास करें
    }
# When a card comes back.
due-now = अभी दोहराना है
due-tomorrow = कल
due-in = { $time } में
state-new = नया
state-due = दोहराना है
how-well = आप इसे कितना अच्छा जानते थे?
grade-again = फिर से
grade-hard = कठिन
grade-good = अच्छा
grade-easy = आसान
# How many answers had a grade.
again-count = { $count } फिर से
hard-count = { $count } कठिन
good-count = { $count } अच्छे
easy-count = { $count } आसान
# When a card comes back.
in-minutes = { $count } मि॰
in-hours = { $count } घं॰
in-days = { $count } दिन
in-months = { $count } माह
in-years = { $count } वर्ष
cards-done =
    { $count ->
        [one] { $count } कार्ड पूरा हुआ
       *[other] { $count } कार्ड पूरे हुए
    }
practice-more = और अभ्यास करें
undo-last-grade = पिछला ग्रेड पूर्ववत करें
back-to-choices = विकल्पों पर वापस
finish = समाप्त करें
next-question = अगला प्रश्न

## Interview by link

interview = इंटरव्यू
interview-description = इंटरव्यू के प्रश्न: उम्मीदवार के लिए एक लिंक और इंटरव्यू लेने वाले के लिए स्कोरकार्ड वाला एक लिंक
interview-needs-script = लिंक से इंटरव्यू के लिए JavaScript ज़रूरी है: एक स्क्रिप्ट प्रश्न चुनती है और लिंक बनाती है।
interview-lead = प्रश्न चुनें और दो लिंक साझा करें: एक प्रश्न दिखाता है, दूसरे में पूरे उत्तर की बातें, अनुवर्ती प्रश्न और स्कोरकार्ड भी होते हैं। सब कुछ लिंक में ही है; कहीं कुछ नहीं भेजा जाता।
choose-for-me = मेरे लिए प्रश्न चुनें
add-question = प्रश्न जोड़ें: उसके शब्द टाइप करें
move-up = ऊपर ले जाएँ: { $question }
remove-question = हटाएँ: { $question }
open = खोलें
candidate-view = उम्मीदवार के लिए
candidate-view-about = केवल प्रश्न, एक-एक करके।
interviewer-view = इंटरव्यू लेने वाले के लिए
interviewer-view-about = वही प्रश्न, बिंदुओं, अनुवर्ती प्रश्नों, अंतर्दृष्टि और स्कोरकार्ड के साथ।
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = { $day } को प्रश्नों के संस्करण { $edition } से बनाया गया।
other-edition = इस हैंडबुक का संस्करण { $edition } है: तब से प्रश्न बदल गए हो सकते हैं।
scorecard = इंटरव्यू: { $count } प्रश्न, { $minutes } मिनट
follow-up-heading = अनुवर्ती प्रश्न
insight = अंतर्दृष्टि
score-missed = छूट गया
score-partly = आंशिक
score-good = अच्छा
score-excellent = उत्कृष्ट
score-of = स्कोर: { $question }
score-so-far = { $all } में से { $scored } को स्कोर दिया गया, औसत 4 में से { $average }
no-score-yet = जैसे-जैसे बिंदु आएँ उन पर निशान लगाएँ और हर उत्तर को स्कोर दें। नोट इसी ब्राउज़र में रहते हैं।
notes-on = नोट: { $question }
overall = समग्र राय
advice = सिफ़ारिश
advice-no = नहीं
advice-rather-no = शायद नहीं
advice-rather-yes = शायद हाँ
advice-yes = हाँ
start-clock = इस प्रश्न की घड़ी शुरू करें
stop-clock = इस प्रश्न की घड़ी रोकें
not-kept = यह ब्राउज़र इस साइट के लिए कुछ नहीं रखता: पेज छोड़ने से पहले रिपोर्ट सहेजें।
report-of-interview = इंटरव्यू, { $day }

## Mock interview

kind-of-interview = इंटरव्यू का प्रकार
mock-lead = घड़ी के साथ, एक-एक करके प्रश्न। बोलकर उत्तर दें, टाइप करें या रिकॉर्ड करें; उत्तर और उनके बिंदु अंत में आते हैं।
preset-screen = स्क्रीनिंग
preset-screen-about = 15 मिनट, बुनियादी बातें और वे जो लगभग हमेशा पूछी जाती हैं
preset-round = बैकएंड राउंड
preset-round-about = 45 मिनट, अलग-अलग विषय और स्तर
preset-topic = एक विषय गहराई से
preset-topic-about = 20 मिनट, बुनियादी से कठिन प्रश्नों तक
preset-ad = नौकरी का विज्ञापन
preset-ad-about = विज्ञापन के शब्द जो माँगते हैं, इसी डिवाइस पर ढूँढा गया
job-ad = विज्ञापन का टेक्स्ट
ad-hint = आवश्यकताएँ यहाँ चिपकाएँ। वे कहीं नहीं भेजी जातीं।
minutes = मिनट
with-follow-ups = अनुवर्ती प्रश्न पूछें
begin = शुरू करें
back = वापस
skip = छोड़ें
skipped = छोड़ा गया
follow-up = अनुवर्ती प्रश्न
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $share } में से { $time }
interview-paused = रुका हुआ
interview-paused-about = घड़ी रुकी हुई है। आप यह पेज बंद करके बाद में जारी रख सकते हैं।
save-report = रिपोर्ट सहेजें
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = मॉक इंटरव्यू: { $kind }, { $day }
notes = नोट
answer-aloud = बोलकर उत्तर दें, जैसे इंटरव्यू लेने वाले को देते। उत्तर अंत में आते हैं।
# Times are written as 4:05.
time-left = { $time } बाकी
time-over = { $time } ज़्यादा
time-is-up = समय समाप्त। आप फिर भी जारी रख सकते हैं।
grade-yourself = हमारे उत्तरों से मिलाएँ और ख़ुद को ग्रेड दें: { $all } में से { $graded } को ग्रेड दिया गया।
good-or-easy = { $all } में से { $known } अच्छे या आसान।
interview-done = { $count } प्रश्न, { $minutes }:00 में से { $time } में
another-interview = एक और इंटरव्यू

## The book as one file

contents = विषय-सूची
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen }, विषय { $topic }{ $end }
# Links to the site.
online = ऑनलाइन
this-answer-online = यह उत्तर ऑनलाइन

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { $topics } विषय में { question-count }
       *[other] { $topics } विषयों में { question-count }
    }
# A link to a file that holds them.
all-of-these-answers = ये सभी उत्तर
markdown-topic = विषय: { $topic }
markdown-level = स्तर: { level }
markdown-importance = महत्व: 3 में से { $importance }
markdown-updated = अपडेट: { $date }
cover-of = { $book } का आवरण
cover = आवरण
title-page = शीर्षक पेज
landmarks = लैंडमार्क
about-this-book = इस किताब के बारे में
questions = प्रश्न
untitled = शीर्षक रहित
facts-importance = महत्व 3 में से { $importance }
# The address of the page follows.
on-the-web = वेब पर:
# What a flashcard's link to the question's page is called.
open-page = पेज खोलें
accessibility = सारा टेक्स्ट बड़ा किया और सुना जा सकता है; शीर्षक और विषय-सूची हर प्रश्न तक ले जाते हैं।
