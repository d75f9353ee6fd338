## Every page

skip-to-content = Aller au contenu
topics = Thèmes
# What a screen reader calls the links in the top bar.
site = Site
all-questions = Toutes les questions
search = Rechercher
practice = Entraînement
tags = Étiquettes
contribute = Contribuer
color-theme = Thème de couleurs
use-light-colors = Utiliser les couleurs claires
use-dark-colors = Utiliser les couleurs sombres
question-count =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
a-to-z = A–Z
random-question = Question au hasard
feed = Flux
# A link to the repository.
source = Code source
# $askbook is the program's name as a link: markup.
made-with = réalisé avec { $askbook }
breadcrumb = Fil d’Ariane
language = Langue
home = Accueil
all-topics-link = Tous les thèmes
# Above the topics that are not open, in the sidebar.
more-topics = Autres thèmes
all-questions-link = Toutes les questions

## Lists in parts
parts-of-list = Parties de cette liste
previous-part = Partie précédente
next-part = Partie suivante

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] débutant
        [intermediate] intermédiaire
       *[advanced] avancé
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] posée presque toujours
        [2] posée souvent
       *[1] posée rarement
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Presque toujours
        [2] Souvent
       *[1] Rarement
    }
any-importance = Toutes
# Unfolds it.
short-answer = Réponse courte
no-answer-yet = Pas encore de réponse.
# What is known about a question that was practiced.
known-due = à revoir
known-learning = en cours
known-mastered = maîtrisée
mastered-count =
    { $count ->
        [one] { $count } maîtrisée
       *[other] { $count } maîtrisées
    }

## Home page

search-count =
    { $count ->
        [one] Rechercher dans { $count } question
       *[other] Rechercher dans { $count } questions
    }
all-tags = Toutes les étiquettes
start-practicing = Commencer l’entraînement
continue-practicing = Continuer : { due-count }
most-asked = Questions les plus fréquentes
what-is-new = Nouveautés

## Paths and pages

paths = Parcours d’apprentissage
paths-description = Des itinéraires à travers les questions, d’un thème à l’autre
paths-lead = Chaque parcours traverse les questions de plusieurs thèmes dans un ordre logique.
# $path and $question are links: markup.
next-on-path = Suite du parcours « { $path } » : { $question }
last-on-path = Dernière question du parcours « { $path } »
# Beside a box to tick.
read = Lue
read-of-all =
    { $count ->
        [one] { $count } lue sur { $all }
       *[other] { $count } lues sur { $all }
    }
start-path = Commencer
continue-path = Continuer
# What a screen reader calls the words at the top of every page.
notice = Annonce

## Topic page

practice-topic = S’entraîner sur ce thème
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Comment l’étudier
about-topic = Comment étudier ce thème
# What a screen reader calls the links beside the list.
this-topic = Ce thème
this-list = Cette liste
filter-questions = Filtrer les questions
# Takes every filter away.
all = Toutes
all-answers-for-print = Toutes les réponses sur une page, pour l’impression
these-answers-for-print = Ces réponses sur une page, pour l’impression
edit-introduction = Modifier cette introduction
no-questions-yet = Ce thème n’a pas encore de questions.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered =
    { $shown ->
        [one] { $shown } question sur { $all } : { $filters }
       *[other] { $shown } questions sur { $all } : { $filters }
    }
filtered-importance = importance { $importance }

## Print page

print-title = { $topic } : toutes les réponses
print = Imprimer

## Question page

question-description = { $question } — une question de { $book }
hide-answers = Masquer les réponses
show-answer = Afficher la réponse
on-this-page = Sur cette page
# Above a list of points.
complete-answer = Une réponse complète mentionne
unanswered = Personne n’a encore répondu à cette question.
not-translated = Cette question n’est pas encore traduite. Voici l’original.
# On the page of a question whose answer is out of date.
deprecated = Cette réponse est obsolète ; elle est conservée pour les liens existants.
# $question is a link: markup.
deprecated-replaced = Cette réponse est obsolète. Lisez plutôt : { $question }
draft = Brouillon : visible par vous seul et exclu de toute génération du site.
write-answer = Rédiger la réponse
copy-link = Copier le lien
link-copied = Lien copié
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Modifications depuis la création de ce lien : { $counts }
changed-parts =
    { $count ->
        [one] { $count } partie modifiée
       *[other] { $count } parties modifiées
    }
new-parts =
    { $count ->
        [one] { $count } nouvelle
       *[other] { $count } nouvelles
    }
gone-parts =
    { $count ->
        [one] { $count } supprimée
       *[other] { $count } supprimées
    }
show-changes = Afficher les modifications
# Labels of the parts.
is-changed = modifié
is-new = nouveau
edit-page = Modifier cette page
report-problem = Signaler un problème
view-as-markdown = Voir en Markdown
# $date is a day, as markup or text.
updated = Mis à jour le { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Vérifié avec { $tools } le { $date }
checked-on = Vérifié le { $date }
# $names is a list of people.
written-by = Écrit par { $names }
related-questions = Questions connexes
# $tags is a list of names.
also-about = également sur { $tags }
questions-of-topic = Questions de ce thème
previous = Précédente
next = Suivante
new-address = Cette page a une nouvelle adresse

## Answers

link-to = Lien vers « { $name } »
# Boxes of a task list.
task-done = fait
task-open = à faire
# Stands for a picture that is elsewhere and has no text.
image = image
larger = Agrandir
table = Tableau
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Organigramme
drawing-state = Diagramme d’états
drawing-sequence = Diagramme de séquence
drawing-history = Historique des commits
drawing-timeline = Chronologie
drawing-schedule = Planning
drawing-packet = Disposition des bits
drawing-blocks = Schéma fonctionnel
drawing-leads = { $from } mène à { $to }.
drawing-says = { $from } vers { $to } : { $words }.
drawing-lost = { $from } vers { $to }, sans arriver : { $words }.
drawing-note = Note sur { $about } : { $words }.
drawing-joined = { $from } est relié à { $to }.
drawing-joined-by = { $from } est relié à { $to } : { $words }.
drawing-holds = { $group } contient { $members }.
drawing-begins = Début : { $state }.
drawing-ends = Fin possible : { $from }.
drawing-ends-by = Fin après { $from } : { $words }.
drawing-loop = En boucle :
drawing-loop-of = En boucle, { $words } :
drawing-if = Cas { $words } :
drawing-else = Sinon :
drawing-else-if = Sinon, { $words } :
drawing-optional = Si { $words } :
drawing-parallel = En parallèle :
drawing-parallel-of = En parallèle, { $words } :
drawing-and-also = En même temps :
drawing-and-also-of = En même temps, { $words } :
drawing-critical = Sans interruption, { $words } :
drawing-break = Arrêt ici, { $words } :
drawing-end-of-part = Ensuite :
drawing-commit = Commit { $name } sur { $branch }.
drawing-commit-tagged = Commit { $name } sur { $branch }, étiqueté { $tag }.
drawing-branch = La branche { $name } part de { $from }.
drawing-merge = { $name } est fusionnée dans { $into }.
drawing-merge-tagged = { $name } est fusionnée dans { $into }, étiquette { $tag }.
drawing-consists = { $name } : { $parts }.
drawing-lasts = { $name } : du { $from } au { $to }.
drawing-bit = Bit { $bit } : { $name }.
drawing-bits = Bits { $first } à { $last } : { $name }.
drawing-row = Sur une ligne : { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } et { $last }
footnote = Note { $number }
footnotes = Notes
back-to-text = Retour au texte
back-to-place = Retour à l’endroit { $number } dans le texte
tabs = Variantes
all-lines = Afficher les { $count } lignes
callout-note = Note
callout-tip = Astuce
callout-important = Important
callout-warning = Avertissement
callout-caution = Attention
copy = Copier
copied = Copié
press-to-copy = Appuyez sur Ctrl+C

## Tags

tags-description = Toutes les étiquettes avec leur nombre de questions
tag-title = Étiquette : { $tag }
tag-description =
    { $count ->
        [one] { $count } question sur { $tag }
       *[other] { $count } questions sur { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } question avec cette étiquette.
       *[other] { $count } questions avec cette étiquette.
    }
no-tags-yet = Aucune question n’a encore d’étiquette.
print-these-answers = Imprimer ces réponses
answer-not-loaded = Impossible de charger cette réponse.
# How far something is that takes a while.
done-of-all = { $done } sur { $all }

## A–Z

all-questions-a-to-z = Toutes les questions de A à Z
a-to-z-description = Toutes les questions, d’après leur premier mot significatif
a-to-z-lead = Les questions d’après leur premier mot significatif : « Qu’est-ce qu’un mutex ? » se trouve à la lettre M.
letters = Lettres

## Search

search-description = Rechercher dans toutes les questions et réponses
# $link and $end are around the words that are a link: markup.
search-needs-script = La recherche nécessite JavaScript. Toutes les questions figurent dans { $link }la liste des questions{ $end }.
search-questions = Rechercher des questions
questions-found = Questions trouvées
show-more = Afficher plus
filter-topic = Thème
filter-level = Niveau
filter-tag = Étiquette
filter-topic-all = Thème : tous
filter-tag-all = Étiquette : toutes
# $field is a field that the book adds to its questions.
filter-own-all = { $field } : tout
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Débutant
        [intermediate] Intermédiaire
       *[advanced] Avancé
    }
# Before the heading of a section that was found.
found-section = Section :
# Links to pages that are no questions follow.
pages-found = Pages :
nothing-found = Aucun résultat. Essayez avec moins de mots ou d’autres mots, ou parcourez toutes les questions.
# $words is what a slip was corrected to.
results-for = résultats pour « { $words } »
# Words follow that were left out.
found-without = aucune question ne contient tous les mots ; sans
# Words of the query that a result does not have.
lacks-words = sans { $words }
recent-searches = Recherches récentes
forget-searches = Effacer les recherches récentes
often-asked = Questions fréquentes
nearest-questions = Questions les plus proches
# A link to the forge where the question can be proposed.
ask-question = Proposer cette question
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } occurrence surlignée
       *[other] { $count } occurrences surlignées
    }
clear-marks = Retirer le surlignage
open-as-page = Ouvrir comme page
# The key that closes the dialog, followed by what it does.
key-escape = Échap
closes-search = ferme la recherche
search-not-loaded = Impossible de charger la recherche : vérifiez la connexion et saisissez de nouveau.

## Not found

page-not-found = Page introuvable
page-not-found-description = Il n’y a pas de page à cette adresse
page-not-found-lead = Il n’y a pas de page à cette adresse. L’adresse d’une question ne change jamais : il manque peut-être une lettre.
did-you-mean = Cherchiez-vous l’une de celles-ci ?

## Offline

no-network = Pas de connexion
no-network-description = Ce que l’on peut lire hors connexion
no-network-lead = Cette page n’a jamais été ouverte sur cet appareil et il n’y a pas de connexion pour la récupérer.
no-network-hint = Avec « Télécharger pour une utilisation hors connexion », en bas de chaque page, tout le manuel fonctionne sans connexion.
readable-now = Pages que vous pouvez lire maintenant
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Télécharger pour une utilisation hors connexion ({ $size })
kilobytes = { $number } ko
megabytes = { $number } Mo
kept-offline = Disponible hors connexion
keeping-offline = Enregistrement hors connexion : { $percent } %
keeping-offline-paused = Enregistrement hors connexion : en pause
offline-heading = Garder ce manuel hors connexion
offline-text = Toutes les pages, la recherche et l’entraînement fonctionneront sans connexion. Le manuel complet occupe { $size } sur cet appareil.
offline-text-dated = Toutes les pages, la recherche et l’entraînement fonctionneront sans connexion. Le manuel complet occupe { $size } sur cet appareil ; dernière mise à jour : { $date }.
fetched = Téléchargé
is-kept = Il est enregistré sur cet appareil.
is-fetched = Téléchargement du manuel en cours.
new-edition-is-fetched = Téléchargement d’une nouvelle édition en cours.
is-paused = En pause.
new-edition-ready = Une nouvelle édition est prête.
connection-broke-off = La connexion a été interrompue. Ce qui est téléchargé est conservé, le reste suivra.
no-space = L’espace est insuffisant sur cet appareil pour le manuel complet.
no-space-for-new-edition = L’espace est insuffisant sur cet appareil pour la nouvelle édition.
show-new-edition = Afficher la nouvelle édition
pause = Mettre en pause
go-on = Reprendre
close = Fermer
remove-from-device = Supprimer de cet appareil
remove-from-device-sure = Supprimer de cet appareil le manuel enregistré ?
new-edition-here = Une nouvelle édition de ce manuel est prête.
show-it = L’afficher
later = Plus tard
new-edition-elsewhere = Ce manuel a une nouvelle édition.
reload = Recharger

## Practice: choices

practice-description = Cartes et simulations d’entretien à partir des questions de ce manuel
practice-needs-script = L’entraînement nécessite JavaScript : un script pose les questions et conserve ce que vous savez dans votre navigateur. Sans lui, vous pouvez parcourir les thèmes :
practice-lead = Lisez une question, répondez-y, découvrez notre réponse et évaluez-vous. Ce que vous savez revient rarement, ce que vous ne savez pas revient vite. Tout reste dans ce navigateur.
start = Commencer
start-cards =
    { $count ->
        [one] Commencer { $count } carte
       *[other] Commencer { $count } cartes
    }
mock-interview = Simulation d’entretien
# A link to the page for interviewers.
interview-someone = Mener un entretien
topics-and-levels = Thèmes et niveaux
levels = Niveaux
how-often-asked = Fréquence à laquelle la question est posée
asked-nearly-always = presque toujours
asked-often = souvent
asked-rarely = rarement
nothing-chosen = Si rien n’est choisi, tout est inclus.
only-not-mastered = Seulement ce que je ne maîtrise pas
# Labels of fields for numbers.
how-many-questions = Questions
# An hour from 0 to 23.
days-begin-at = Début de la journée (heure)
clear-filters = Effacer les filtres
# What was chosen, in a list.
all-topics = tous les thèmes
topic-count =
    { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }
tag-count =
    { $count ->
        [one] { $count } étiquette
       *[other] { $count } étiquettes
    }
# $importances is a list of 1 to 3.
chosen-importances = importance { $importances }
not-mastered = non maîtrisées
tags-chosen =
    { $count ->
        [one] { $count } choisie
       *[other] { $count } choisies
    }
no-question-fits = Aucune question ne correspond à ces choix.
nothing-answered-yet = Aucune question n’a encore de réponse.

## Practice: progress

progress = Progression
due-count = { $count } à revoir
not-practiced-count =
    { $count ->
        [one] { $count } pas encore travaillée
       *[other] { $count } pas encore travaillées
    }
not-practiced-yet = Pas encore travaillées
learning-count = { $count } en cours d’apprentissage
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced =
    { $recalled ->
        [one] environ { $recalled } retenue sur { $practiced }
       *[other] environ { $recalled } retenues sur { $practiced }
    }
# Follows that: how many questions there are.
of-all-questions = , { $all } au total
# Follows the same as a percentage.
would-recall = Vous vous souviendriez probablement d’environ { $recalled } des { $practiced } questions travaillées. Le manuel en compte { $all }.
coming-days = Cartes à revoir prochainement
past-days = Cartes évaluées
today = auj.
nothing-practiced = Rien pour l’instant. Ce que vous avez travaillé apparaîtra ici, par thème et par niveau.
cards-today =
    { $count ->
        [one] { $count } carte aujourd’hui
       *[other] { $count } cartes aujourd’hui
    }
# $count is 2 or more.
days-in-a-row = { $count } jours d’affilée
by-level = Par niveau
by-topic = Par thème
list-due = À revoir
list-learning = En cours d’apprentissage
list-mastered = Maîtrisées
and-more = et { $count } de plus
progress-file-heading = Votre fichier de progression
progress-file-lead = La progression est conservée dans ce navigateur et n’est envoyée nulle part. Un fichier ou un lien la transfère sur un autre appareil ; un fichier sert aussi de sauvegarde.
progress-file = Fichier de progression
save-to-file = Enregistrer dans un fichier
load-from-file = Charger depuis un fichier
copy-progress-link = Copier un lien
progress-link = Lien avec votre progression
progress-link-about = Le lien contient votre progression. Ouvrez-le sur un autre appareil pour l’y ajouter.
no-progress-link = Votre progression est trop longue pour un lien, ou ce navigateur ne peut pas en créer. Enregistrez-la dans un fichier.
show-progress-code = Afficher un QR code
progress-code = QR code avec votre progression
progress-code-about = Scannez le code avec un autre appareil pour y ajouter votre progression.
no-progress-code = Votre progression est trop longue pour un QR code, ou ce navigateur ne peut pas en créer. Copiez un lien ou enregistrez-la dans un fichier.
progress-in-link =
    { $count ->
        [one] Ce lien contient la progression de { $count } question.
       *[other] Ce lien contient la progression de { $count } questions.
    }
load-progress = L’ajouter à la mienne
delete-progress = Supprimer ma progression
delete-progress-sure = Supprimer définitivement toute la progression ?
progress-deleted = Supprimée.
file-foreign = Ce fichier n’est pas un fichier de progression d’askbook.
file-newer = Ce fichier a été créé par une version plus récente d’askbook.
file-unreadable = Impossible de lire ce fichier.
# $newer counts cards that were practiced later than here.
file-loaded = Chargé. Questions ajoutées : { $added } ; mises à jour : { $newer }.
file-loaded-in-part = Une partie du fichier n’a pas pu être lue et a été ignorée.
storage-blocked = Ce navigateur ne conserve rien pour ce site : votre progression sera perdue à la fermeture de cette page. Autorisez le site à stocker des données ou enregistrez votre progression dans un fichier.
storage-full = Le stockage de ce navigateur est plein : votre progression sera perdue à la fermeture de cette page. Libérez de l’espace ou enregistrez votre progression dans un fichier.
storage-newer = Votre progression a été enregistrée ici par une version plus récente de ce manuel. Elle reste telle quelle et ce que vous faites maintenant n’est pas conservé : rechargez la page.
storage-damaged = Une partie de la progression enregistrée n’a pas pu être lue. Elle est mise de côté ; ce qui a pu être lu est utilisé.
download-kept-aside = Télécharger ce qui a été mis de côté
drop-kept-aside = L’abandonner
kept-aside-dropped = Abandonné.

## Practice: sessions

session = Session
card-of-all = Carte { $number } sur { $all }
question-of-all = Question { $number } sur { $all }
undo = Annuler
end = Terminer
end-session = Terminer la session
end-interview = Terminer l’entretien
answer = Réponse
key-space = Espace
show-whole-answer = Afficher la réponse complète
loading = Chargement…
answer-shown = Réponse affichée
whole-answer-shown = Réponse complète affichée
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Impossible de charger la réponse. Vérifiez la connexion ou ouvrez { $link }la page de la question{ $end }.
questions-not-loaded = Impossible de charger les questions : vérifiez la connexion et réessayez.
question-is-gone = Cette question n’est plus dans le manuel.
try-again = Réessayer
# Buttons that open a box.
type-or-record = Écrire ou enregistrer votre réponse
your-answer = Votre réponse
your-answer-hint = Écrivez ce que vous diriez.
record = Enregistrer
recording = Enregistrement
# $time is written as 4:05.
stop-recording = Arrêter · { $time }
recorded = Enregistré. L’enregistrement reste sur cet appareil jusqu’à ce que vous quittiez cette page.
on-this-device = Ce que vous écrivez et enregistrez reste sur cet appareil.
no-microphone = Le microphone n’est pas disponible. Autorisez cette page à l’utiliser ou écrivez votre réponse.
your-recording = Votre enregistrement
delete-recording = Supprimer l’enregistrement
recording-deleted = Enregistrement supprimé
changed-since-graded =
    { $count ->
        [one] Cette réponse a changé à { $count } endroit depuis votre évaluation.
       *[other] Cette réponse a changé à { $count } endroits depuis votre évaluation.
    }
ask-again-soon = Me la reposer demain au plus tard
nothing-due-yet = Rien à demander pour le moment
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } carte revient, dans
       *[other] { $count } cartes reviennent, la première dans
    }
more-cards-meanwhile =
    { $count ->
        [one] { $count } carte de plus en attendant
       *[other] { $count } cartes de plus en attendant
    }
finish-until-tomorrow = Terminer : le reste revient demain
practice-weak =
    { $count ->
        [one] Retravailler la plus faible maintenant
       *[other] Retravailler les { $count } plus faibles maintenant
    }
# When a card comes back.
due-now = à revoir maintenant
due-tomorrow = demain
due-in = dans { $time }
state-new = nouvelle
state-due = à revoir
how-well = La connaissiez-vous bien ?
grade-again = À revoir
grade-hard = Difficile
grade-good = Bien
grade-easy = Facile
# How many answers had a grade.
again-count = { $count } à revoir
hard-count =
    { $count ->
        [one] { $count } difficile
       *[other] { $count } difficiles
    }
good-count = { $count } bien
easy-count =
    { $count ->
        [one] { $count } facile
       *[other] { $count } faciles
    }
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } h
in-days = { $count } j
in-months = { $count } mois
in-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
cards-done =
    { $count ->
        [one] { $count } carte terminée
       *[other] { $count } cartes terminées
    }
practice-more = Continuer l’entraînement
undo-last-grade = Annuler la dernière évaluation
back-to-choices = Retour aux choix
finish = Terminer
next-question = Question suivante
## Interview by link

interview = Entretien
interview-description = Des questions pour un entretien : un lien pour le candidat et un autre, avec grille d’évaluation, pour le recruteur
interview-needs-script = Les entretiens par lien nécessitent JavaScript : un script choisit les questions et crée les liens.
interview-lead = Choisissez des questions et partagez deux liens : l’un affiche les questions, l’autre y ajoute ce que mentionne une réponse complète, des relances et une grille d’évaluation. Les liens contiennent tout ; rien n’est envoyé nulle part.
choose-for-me = Choisir des questions pour moi
add-question = Ajouter une question : saisissez-en quelques mots
move-up = Monter : { $question }
remove-question = Retirer : { $question }
open = Ouvrir
candidate-view = Pour le candidat
candidate-view-about = Les questions seules, une par une.
interviewer-view = Pour le recruteur
interviewer-view-about = Les mêmes questions avec points clés, relances, éclairages et grille d’évaluation.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Créé le { $day } avec l’édition { $edition } des questions.
other-edition = Ce manuel est à l’édition { $edition } : les questions ont pu changer depuis.
scorecard =
    { $count ->
        [one] Entretien : { $count } question, { $minutes } minutes
       *[other] Entretien : { $count } questions, { $minutes } minutes
    }
follow-up-heading = Relance
insight = Éclairage
score-missed = Manquée
score-partly = Partielle
score-good = Bonne
score-excellent = Excellente
score-of = Évaluation : { $question }
score-so-far =
    { $scored ->
        [one] { $scored } réponse notée sur { $all }, { $average } sur 4 en moyenne
       *[other] { $scored } réponses notées sur { $all }, { $average } sur 4 en moyenne
    }
no-score-yet = Cochez les points au fur et à mesure et notez chaque réponse. Les notes restent dans ce navigateur.
notes-on = Notes : { $question }
overall = Impression générale
advice = Recommandation
advice-no = Non
advice-rather-no = Plutôt non
advice-rather-yes = Plutôt oui
advice-yes = Oui
start-clock = Démarrer le chronomètre de cette question
stop-clock = Arrêter le chronomètre de cette question
not-kept = Ce navigateur ne conserve rien pour ce site : enregistrez le compte rendu avant de quitter cette page.
report-of-interview = Entretien, { $day }

## Mock interview

kind-of-interview = Type d’entretien
mock-lead = Les questions une par une, chronométrées. Répondez à voix haute, par écrit ou en vous enregistrant ; les réponses et leurs points clés viennent à la fin.
preset-screen = Présélection
preset-screen-about = 15 minutes, les bases et ce qui est presque toujours demandé
preset-round = Entretien backend
preset-round-about = 45 minutes, tous thèmes et niveaux confondus
preset-topic = Un thème en profondeur
preset-topic-about = 20 minutes, des bases aux questions difficiles
preset-ad = Une offre d’emploi
preset-ad-about = Ce que demande son texte, recherché sur cet appareil
job-ad = Texte de l’offre
ad-hint = Collez ici les exigences du poste. Elles ne sont envoyées nulle part.
minutes = Minutes
with-follow-ups = Poser des questions de relance
begin = Commencer
back = Retour
skip = Passer
skipped = passée
follow-up = relance
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } sur { $share }
interview-paused = En pause
interview-paused-about = Le chronomètre est arrêté. Vous pouvez fermer cette page et reprendre plus tard.
save-report = Enregistrer le compte rendu
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Simulation d’entretien : { $kind }, { $day }
notes = Notes
answer-aloud = Répondez à voix haute, comme face à un recruteur. Les réponses viennent à la fin.
# Times are written as 4:05.
time-left = Il reste { $time }
time-over = Dépassement de { $time }
time-is-up = Le temps est écoulé. Vous pouvez tout de même continuer.
grade-yourself =
    { $graded ->
        [one] Comparez avec nos réponses et évaluez-vous : { $graded } évaluée sur { $all }.
       *[other] Comparez avec nos réponses et évaluez-vous : { $graded } évaluées sur { $all }.
    }
good-or-easy = { $known } sur { $all } avec « Bien » ou « Facile ».
interview-done =
    { $count ->
        [one] { $count } question en { $time } sur { $minutes }:00
       *[other] { $count } questions en { $time } sur { $minutes }:00
    }
another-interview = Un autre entretien

## The book as one file

contents = Table des matières
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } de { $topic }{ $end }
# Links to the site.
online = En ligne
this-answer-online = Cette réponse en ligne

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } dans { $topics } thème
       *[other] { question-count } dans { $topics } thèmes
    }
# A link to a file that holds them.
all-of-these-answers = Toutes ces réponses
markdown-topic = Thème : { $topic }
markdown-level = Niveau : { level }
markdown-importance = Importance : { $importance } sur 3
markdown-updated = Mis à jour : { $date }
cover-of = Couverture de { $book }
cover = Couverture
title-page = Page de titre
landmarks = Points de repère
about-this-book = À propos de ce livre
questions = Questions
untitled = Sans titre
facts-importance = importance { $importance } sur 3
# The address of the page follows.
on-the-web = Sur le Web :
# What a flashcard's link to the question's page is called.
open-page = Ouvrir la page
accessibility = Tout le texte peut être agrandi et lu à voix haute ; les titres et la table des matières mènent à chaque question.
