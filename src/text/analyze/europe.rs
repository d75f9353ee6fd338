//! Rows of the languages of Europe, and of those that share their letters. Endings are those of folded words: `transações` is
//! `transacoes`.

use super::rules::{Habit, PLAIN, Rules};

pub(super) const ROWS: &[Rules] = &[
    Rules {
        tags: &["de"],
        stop: "aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte da dabei \
               damit dann das dass dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine \
               einem einen einer eines er es etwas euch für gegen gibt habe haben hat hatte hier ich ihm ihn ihr ihre im in \
               ins ist ja jede jedem jeden jeder jedes kann kein keine können könnte man mein meine meinem meinen meiner mich mir \
               mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine sich sie sind so soll sollte sollten \
               über um und uns unser vom von vor wann war waren warum was welche welchem welchen welcher welches wenn wer \
               werden weshalb wie wieder wieso will wir wird wo woher wohin worauf wurde während zu zum zur zwischen darf dürfen mache machen macht",
        endings: &[(3, "ern ers em en er es e ens eln:el els:el"), (4, "test tet est et st te t s"), (4, "t")],
        habits: &[Habit::Compounds, Habit::Digraphs],
        ..PLAIN
    },
    Rules {
        tags: &["nl"],
        stop: "aan al alle als bij dan dat de deze die dit doe doen door dus een en er geen heb hebben heeft het hier hij hoe hun ik \
               in is je jij kan kun kunnen maar me mijn met mij moet moeten na naar niet nog nu of om onder ons ook op over te tot \
               tussen u uit uw van vanuit veel voor waar waarom wanneer waren was wat we welk welke wel werd wie wij wil word worden \
               wordt zal ze zich zij zijn zo zonder zou",
        endings: &[
            (3, "heden:heid eren ers en es e s ss:ss"),
            (4, "t d"),
            (2, "bb:b dd:d ff:f gg:g kk:k ll:l mm:m nn:n pp:p rr:r ss:s tt:t v:f z:s"),
            (
                1,
                "aad:ad aag:ag aak:ak aal:al aam:am aan:an aap:ap aar:ar aas:as aat:at eed:ed eeg:eg eek:ek eel:el eem:em een:en \
                 eep:ep eer:er ees:es eet:et ood:od oog:og ook:ok ool:ol oom:om oon:on oop:op oor:or oos:os oot:ot uud:ud uug:ug \
                 uuk:uk uul:ul uum:um uun:un uur:ur uus:us uut:ut",
            ),
        ],
        habits: &[Habit::Compounds],
        ..PLAIN
    },
    Rules {
        tags: &["sv"],
        stop: "alla allt att av blev blir de dem den denna dess det detta dig din dina du där då efter eller en er ett för från gör \
               göra ha han har hon hur här i icke ingen inte jag ju kan kunna man med mellan men mig min mina mot mycket måste nu \
               när någon något några och om oss på samma sedan sig sin ska skall som så till under upp ut utan vad var varför \
               varje vem vi vid vilka vilken vilket är",
        keeps: "ÅÄÖåäö",
        endings: &[(
            3,
            "arnas ernas ornas arna erna orna andet ande arens erens ades ade aste are ats at ens ets en et ar er or na es \
             an ad a e t tt:tt",
        )],
        habits: &[Habit::Compounds],
        ..PLAIN
    },
    Rules {
        tags: &["da"],
        stop: "af alle at blev bliver da de dem den denne der deres det dette dig din disse du efter eller en end er et for fra få får \
               gør ham han har havde hende her hvad hvem hver hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind jeg kan \
               man med meget mellem men mig min mod mon må når og også om op os over på sig sin skal som så til uden ud under var \
               ved vi vil være",
        keeps: "ÆØÅæøå",
        endings: SCANDINAVIAN,
        habits: &[Habit::Compounds],
        ..PLAIN
    },
    Rules {
        tags: &["nb", "nn", "no"],
        stop: "alle at av ble blir bli da de dem den denne der deres det dette dette dem din disse du eller en enn er et etter for fra \
               få får gjør ha han har hun hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor her i ikke inn jeg kan \
               man med meg mellom men mer min mot må ned nå når og også om opp oss over på seg sin skal skulle som så til under \
               uten ut var ved vi vil være",
        keeps: "ÆØÅæøå",
        endings: SCANDINAVIAN,
        habits: &[Habit::Compounds],
        ..PLAIN
    },
    Rules {
        tags: &["fi"],
        stop: "ei eikä ellei en ennen ero että ettei hän ja jo joka jonka jos jossa kaikki kanssa kuin kuinka kuka kun milloin \
               mikä mikään miksi minkä minä minun missä mistä miten mitkä mitä mukaan mutta myös nyt näin niin niitä näitä ole \
               olen oli olla on onko ovat saa sekä se sen siinä sinä sitä tai te tulee tämä tämän täytyy vai vain vaikka voi \
               voinko voiko välillä",
        keeps: "ÅÄÖåäö",
        endings: &[
            (3, "nsa nsä mme nne kin kaan kään ko kö"),
            (
                3,
                "issa issä ista istä iden eiden iin ihin illa illä ilta iltä ille ina inä iksi ssa ssä sta stä lla llä lta ltä \
                 lle ksi tta ttä den ten een aan ään oon uun an än en in on ön un yn ita itä ia iä ja jä na nä t n",
            ),
            (3, "a ä e i o ö u y"),
            (3, "kk:k pp:p tt:t nn:nt ks:s"),
        ],
        habits: &[Habit::Compounds],
        ..PLAIN
    },
    Rules {
        tags: &["fr"],
        stop: "à afin ai ainsi alors après as au aucun aussi autre aux avant avec avoir avons c ce ceci cela celle celui ces cet \
               cette ceux chaque ci comme comment d dans de des depuis deux doit doivent donc dont du elle elles en encore entre es est et était \
               être eu fait fallait faut font hors ici il ils j je jusqu l la là le les leur leurs lors lorsqu m ma mais me même \
               mes moi mon n ne ni nos notre nous on ont ou où par parce pas peu peut peuvent peux plus pour pourquoi puis puisqu qu quand que \
               quel quelle quelles quels qui quoi s sa sans se sera ses si sinon soit son sont sous sur t ta te tes toi ton tous tout toute \
               toutes tu un une vers voici vos votre vous y",
        endings: &[
            (3, "eaux:eau aux:al oux:ou s x"),
            (5, "ation"),
            (
                4,
                "ement issaient issait issant issons aient eraient erait eront erons era ante ant ait ais iez ions ees ee ier er ez \
                 es e ies iee ie iere i ent age ages",
            ),
            (4, "s endr:end ondr:ond erdr:erd ttr:t"),
            (3, "ll:l nn:n tt:t ss:s"),
        ],
        habits: &[Habit::Elision],
        ..PLAIN
    },
    Rules {
        tags: &["es"],
        stop: "a al algo alguna algún ante antes aquel así aunque cada como cómo con contra cual cuál cuáles cualquier cuando \
               cuándo cuánto cuánta cuántos de debe debo del desde donde dónde dos e el él ella ellos en entre era eres es esa ese eso esta está \
               están estar este esto estos estas fue ha hace hacer hacia han hasta hay he la las le les lo los más me mi mis muy \
               nada ni no nos o otra otro para pero poco por porque pues puede pueden puedo que qué quien quién se sea según \
               ser si sí sin sobre solo sólo son soy su sus también tan te tiene tienen tengo toda todas todo todos tu tus u un una uno \
               unos unas usted y ya yo",
        endings: &[
            (5, "idos idas ido ida aciones acion"),
            (
                4,
                "amientos amiento imientos imiento ados adas ado ada ando iendo aron ieron aban aba ar er ir aria arias ara aras aran ira \
                 iran amos emos imos arme arse arte arla arlo arle arlas arlos arles arnos erme erse erla erlo irme irse irla irlo encias \
                 encia amente mente entes ente idades idad",
            ),
            (3, "os as es s"),
            (3, "a o e"),
            (4, "an en"),
            (3, "ar er ir"),
            (3, "s"),
            (4, "e"),
            (2, "z:c"),
        ],
        ..PLAIN
    },
    Rules {
        tags: &["pt"],
        stop: "a à ao aos as às antes até cada com como da das de dela dele depois desde do dos e é ela ele eles em entre era essa \
               esse esta está estão este eu faz fazer foi há isso isto já lhe mais mas me mesmo meu minha muito na não nas nem no \
               nos nós num numa o onde os ou para pela pelas pelo pelos pode podem por porque posso qual quais qualquer quando quanto que \
               quem são se sem ser seu seus só sob sobre sua suas também te tem têm tenho ter todo todos toda um uma você",
        endings: &[
            (3, "oes:ao aes:ao ais:al eis:el ois:ol ns:m res:r zes:z s"),
            (4, "ado ada ido ida ando endo indo aram eram iram avam ava ar er ir"),
            (3, "a o e"),
        ],
        ..PLAIN
    },
    Rules {
        tags: &["it"],
        stop: "a abbia ad agli ai al alla alle allo anche ancora avere c che chi ci come con cosa cui d da dai dal dalla dalle \
               dei degli del dell della delle dello deve devo di dopo dove e è ed era essere fa fare fra gli ha hanno ho i il in io \
               l la le lei lo loro lui m ma mi mia mio molto n ne nei nel nell nella nelle no noi non nostro o ogni per perché però più \
               può possono posso prima qual quale quali quando quanto quel quella quello questa queste questi questo qui s se sei senza si \
               sia solo sono sta sua sul sull sulla sulle suo t ti tra tu tutte tutti tutto un una uno v vi voi vostro",
        endings: &[
            (
                4,
                "ando endo ato ata ati ate uto uta uti ute ito ita iti ite are ere ire ano ono ava eva iva amento amenti",
            ),
            (3, "chi:c che:c ghi:g ghe:g ie ia io ii a e i o"),
        ],
        habits: &[Habit::Elision],
        ..PLAIN
    },
    Rules {
        tags: &["pl"],
        stop: "a aby ale bez bo by być był była było były ci co czego czemu czy czym dla dlaczego do gdy gdzie go i ich ile im innych \
               ja jak jaka jaki jakie jako je jego jej jest jeśli jestem już każdy każde kiedy kto która które którego której który których \
               lub ma mają mam mi mnie może mogę można między moja moje mój musi my na nad nie niż o od oraz po pod podczas ponieważ poza \
               przed przez przy są się skąd swoje ta tak także tam te tego tej ten to tu ty tych tylko tym u w we więc wszystkie \
               wszystko z za ze że",
        endings: &[
            (
                3,
                "owania owaniu owanie iami ami iach ach owie owi owej owa owy owe ego emu imi ymi ich ych em iem ow om iom ej iej \
                 ie ia iu io y i a u e o",
            ),
            (3, "i"),
        ],
        ..PLAIN
    },
    Rules {
        tags: &["cs", "sk"],
        stop: "a aby ale ani anebo až bez by byl byla bylo být co či čeho čem čemu do ho i já jak jaká jaké jaký jako je jeho jejich \
               jejím její jen jestli ještě jsem jsou k kam kde kdo kdy kdyby když ke která které který kteří má mají mám mě mezi \
               mi může mohu můžu musí musím na nad nebo nebyl není než o od po pod pokud pro proč protože při před přes s se si \
               sice své svůj ta tak také takže tam te tedy ten tento to toho tom tu ty tyto u už v ve více však všechny vy z za ze že",
        endings: &[(
            3,
            "ovani ovana ovany emi imi ymi ami atech ech ich ych ach eho emu ovi ove ova ovy um em es am ou ej y i a e o u",
        )],
        ..PLAIN
    },
    Rules {
        tags: &["ru"],
        stop: "а без более бы был была были было быть в вам вас ваш во вот все всё всего всех вы где да даже для до его ее её если \
               есть еще ещё же за зачем и из или им их к как какая какие какой какого какую когда кого кто которая которые который ли либо лучше \
               меня мне можно мой моя мы на над надо нам нас не него нее нет ни них но ну о об он она они от откуда по под \
               после потому почему при про с сам себя сколько со так также там тем то того тоже только том ты у уже чего чем \
               что чтобы эта эти это этого этой этот я",
        // Verbs' endings that first forms of nouns have, too (`билет`, `журнал`), are cut off after others, and off longer words alone.
        endings: &[
            (2, "пись:пис"),
            (4, "ся сь"),
            (
                3,
                "иями ями ами иях ях ах иям ям ам ием ем ом ов ев иеи еи ои ии ия ие ию ью ья ье его ого ему ому ими ыми их ых \
                 им ым ыи ая яя ее ое ые ую юю ение ения ению ением ении ании ание ания анию анием ешь ишь ут ют ят ать ять ить \
                 еть ала ало али ила или ило ена ено ены а е и о у ы ь ю я",
            ),
            (4, "ет ит ат ал ил ен"),
            (3, "ок:к ек:к"),
            (3, "нн:н ь и а я"),
        ],
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["uk"],
        stop: "а або але б без би був була були було бути в вам вас ви від він вона вони воно все всі всіх де для до є же за замість \
               зі з і із або її їй їх його й як яка яке який які яку якщо коли кому кого ли лише мені мене ми мій між моя може \
               можна мої на над нам нас не неї немає ні ним них о об от перед під по потім при про саме себе скільки собі та так \
               також там те ти тим того тоді тому то тут у уже це цей ці цього ця чи чим чого чому що щоб щось я",
        spelled: "ґг ҐГ",
        endings: &[
            (4, "ся сь"),
            (
                3,
                "ями ами ях ах ям ам ією ією єю єм ем ом ею ою ів ів їв ого его ому ему ими их их ии іи ои ая яя ення ання еннь \
                 ать ить ють уть іть ити ати іти яти ала али ив ила или ові еві а е є и і о у ю ь я",
            ),
            (3, "нн:н ь"),
        ],
        habits: &[Habit::EnglishWords],
        ..PLAIN
    },
    Rules {
        tags: &["tr"],
        stop: "acaba ama ancak artık aslında az bana bazı ben beni benim bir biri biraz bu buna bunu bunun böyle çok çünkü da daha de \
               defa diye dolayı en gibi göre hangi hangisi hem hep her hiç için ile ilgili ise kadar kaç kez ki kim kime mı mi mu \
               mü nasıl ne neden nedir nedeniyle nerede nereye neler niçin niye o olan olarak oldu olduğu olmak olur olursa ona onu \
               onun önce sadece sanki sen siz sonra şey şu tüm var ve veya ya yani yapılır yapmalıyım yerine yok yoksa",
        endings: &[
            (
                3,
                "sinin sunun ndan nden ndaki ndeki daki deki taki teki nda nde nin nun dan den tan ten yla yle ina ine una une ini unu in un da de ta te ya \
                 ye yi yu la le",
            ),
            (3, "larimiz lerimiz lari leri imiz umuz iniz unuz si su im um i u"),
            (3, "lar ler"),
            (3, "a e i o u"),
            (3, "d:t b:p g:k"),
        ],
        habits: &[Habit::Elision],
        ..PLAIN
    },
];

/// What Danish and Norwegian put after their nouns, adjectives and verbs.
const SCANDINAVIAN: &[(usize, &str)] = &[(
    3,
    "erendes erende hedernes hedens heden heder heds ernes erens erene erne eren erer enes ets ene ers ens ande ende ede \
     ere en er es et a e t tt:tt",
)];
