//! Rows of the languages of Asia.

use super::rules::{Habit, PLAIN, Rules, Runs};

pub(super) const ROWS: &[Rules] = &[
    Rules {
        tags: &["ar"],
        stop: "أن أو أي أين أنا أنه إذا إلا إلى ألا أم أما أيضا بعد بعض بل بين بدون تلك ثم حتى حيث حين خلال ذلك عن عند عندما على عليه غير \
               في فيه فيها قبل قد كان كانت كل كم كما كيف لا لأن لدي لكن لم لما لماذا لن له لها ليس ليست ما ماذا متى مثل مع من منذ \
               منه منها هذا هذه هل هم هن هنا هناك هو هي و وما ولا وهو وهي يا يمكن يمكنني يكون التي الذي الذين دون سوف اللي لو عشان وين ليش ايش واحد واحدة",
        spelled: ARABIC,
        // Another `ال` begins the word itself: `الإلغاء`.
        prefixes: &[(2, "وبال وكال وفال وال ولل بال كال فال ال لل"), (3, "و"), (3, "ال")],
        endings: &[
            (2, "تين:ه تان:ه"),
            (3, "تي ته تها تك تنا تهم كم هم نا ها ان ات ون ين يه يا ه ي ك"),
            (3, "ان ات ون ين يا ا ه ي ت"),
        ],
        clitics: "وبلفك",
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["fa"],
        stop: "آن آنها آیا اگر از اما این است ایا با باید بر برای بعد به بود بین تا توانم توان چرا چطور چگونه چه چی چند چیست خود در دارد دارم دو را \
               روی شد شده شود شوم که کجا کدام کرد کردن کرده کن کند کنم کنیم کنید ما من می نه نمی نیز نیست ها های هر هم همه هست هستند و \
               وقتی ولی یا یک",
        spelled: ARABIC,
        endings: &[(3, "هاي ها ترين تر ات ان هايي"), (3, "ي ه")],
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["he", "iw"],
        stop: "אבל או אותה אותו אותי אחרי אחת אי איזה איזו איך אילו אין אינו איפה אל אלא אלה אם אני אנחנו אפשר אשר את אתה בגלל בין בו בה \
               ביותר בלי גם האם הוא היא היה היו הם זאת זה זו יותר יכול יכולה יש כאן כאשר כבר כדי כולל כי כל כמה כמו כן ככה לא \
               לאן להיות לו לי לפני לה למה לנו לפי מאוד מדוע מה מול מי מתי נגד עד עוד על עם פה צריך צריכה ר רק של שלה שלו שלי שם תחת",
        spelled: "ךכ םמ ןנ ףפ ץצ",
        endings: &[(3, "ימ ות ית ה")],
        clitics: "הובלמשכ",
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["hi", "mr", "ne"],
        stop: "अगर अब अपना अपनी अपने आप इस इसका इसकी इसके इसे उस उसका उसकी उसके उसे एक और कब कर करता करती करते करना करने करें करूँ कहाँ का कि \
               किया किस किसी की के कैसे को कोई कौन कौनसा क्या क्यों जब जहाँ जा जाए जाता जाती जाना जो तक तब तो था थी थे दो नहीं ने पर \
               फिर बाद भी मुझे मेरा मेरी मेरे में मैं यदि यह यहाँ या ये रहा रही रहे लिए वह वाला वाले वे सकता सकती सकते से हम हर ही हुआ हुई \
               हुए है हैं हो होता होती होते होना होने",
        keeps: "ऀ-ऻऽ-ौॐ-ॿ",
        spelled: "ँं",
        endings: &[(2, "ाओं ियों ियां ियाँ ुओं ों ें ीं ां ाएं ाएँ ओं एं ो े ी ि ा ू ु ं")],
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["id", "ms"],
        stop: "ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa bisa boleh dalam dan dapat dari dengan di dia hanya \
               harus ia ini itu jika juga kalau kami kamu kapan karena ke kenapa ketika kita lagi lebih maka mana mengapa mereka nya oleh \
               pada saat saja sampai sangat saya sebagai sebelum secara seperti serta setelah siapa sudah supaya telah tentang tetapi \
               tidak untuk yaitu yang",
        prefixes: &[(4, "meng men mem me ber ter di")],
        endings: &[(4, "nya lah kah pun"), (4, "kan an")],
        ..PLAIN
    },
    Rules {
        tags: &["vi"],
        stop: "ai bị bởi các cái cần cho chưa có còn của cũng đã đang đâu để đến đó được gì hay hoặc khi không là lại làm lúc mà mình \
               mỗi một nào này nên nếu nhé như những ở phải qua ra rằng rất sao sẽ tại thế thì theo tôi từ và vào vẫn về vì với",
        ..PLAIN
    },
    Rules { tags: &["th"], runs: Runs::Thai, keeps: "ก-๎", habits: &[Habit::EnglishWords], ..PLAIN },
    Rules {
        tags: &["ko"],
        stop: "은 는 가 을 를 의 에 로 와 과 도 만 요 가장 것 경우 그 그런 그리고 나 내 내가 너무 더 때 또는 등 뭐 무엇 무슨 및 수 어느 어디 어디서 어떤 어떻게 언제 얼마나 없나요 왜 우리 \
               이 이런 있나요 있다 있는 있을 저 제 좀 중 하는 하나요 하면 할 해야 합니다 했는데 위해 대해",
        keeps: "가-힣",
        runs: Runs::Korean,
        endings: &[
            (
                2,
                "에서는 에서도 에서 에게서 에게 에는 에도 에 으로는 으로도 으로 로는 로 은 는 이 가 을 를 의 와 과 도 만 까지 부터 보다 처럼 마다 \
                 이나 이란 란 이라는 라는 이고 이며 인가요 인가 인지 입니까 입니다 이에요 예요 들은 들이 들을 들의 들 \
                 해야 했을 했다 했는데 했더니 했어요 했습니다 하나요 하는데 하는 하면 하고 하기 하지 하려면 하려 한다 합니다 할까요 할까 할지 할 \
                 한 해도 해서 해 되나요 되는데 되는 되면 되고 되지 되어 된다 됩니다 될까요 될 된 돼요 됐는데 됐어요 됐다 되었나요 \
                 으려면 려면 기 고 면 에만 에서만 만으로 만이 이라면 라면 이라도 라도",
            ),
            (1, "을 를 은 는 에서 으로"),
        ],
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["ja"],
        stop: "何を 何が 何か 時に 場合 方法",
        keeps: "ぁ-ゖァ-ヺ",
        spelled: "・\u{3000}",
        runs: Runs::Japanese,
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["zh", "yue"],
        stop: "什么 怎么 怎样 如何 为何 为什 哪些 哪个 可以 应该 一个 这个 那个 时候 我们 需要 多少 有什 要怎",
        runs: Runs::Chinese,
        habits: &[Habit::EnglishWords, Habit::Variants],
        ..PLAIN
    },
];

/// Letters that are written for each other, the bar that stretches a word, and digits.
const ARABIC: &str = "ىي ةه ٱا ـ یي کك ۀه ہه ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9";
