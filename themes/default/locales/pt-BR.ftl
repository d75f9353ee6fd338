## Every page

skip-to-content = Pular para o conteúdo
topics = Tópicos
# What a screen reader calls the links in the top bar.
site = Site
all-questions = Todas as perguntas
search = Pesquisar
practice = Prática
tags = Tags
contribute = Contribuir
color-theme = Tema de cores
use-light-colors = Usar cores claras
use-dark-colors = Usar cores escuras
question-count =
    { $count ->
        [one] { $count } pergunta
       *[other] { $count } perguntas
    }
a-to-z = A–Z
random-question = Pergunta aleatória
feed = Feed
# A link to the repository.
source = Código-fonte
# $askbook is the program's name as a link: markup.
made-with = feito com { $askbook }
breadcrumb = Trilha de navegação
language = Idioma
home = Início
all-topics-link = Todos os tópicos
# Above the topics that are not open, in the sidebar.
more-topics = Mais tópicos
all-questions-link = Todas as perguntas

## Lists in parts
parts-of-list = Partes desta lista
previous-part = Parte anterior
next-part = Próxima parte

## Questions in lists

# $level is novice, intermediate or advanced.
level =
    { $level ->
        [novice] iniciante
        [intermediate] intermediário
       *[advanced] avançado
    }
# How often a question is asked; $importance is 1 to 3.
asked =
    { $importance ->
        [3] perguntada quase sempre
        [2] perguntada com frequência
       *[1] perguntada raramente
    }
# The same as a choice of a filter.
importance-choice =
    { $importance ->
        [3] Quase sempre
        [2] Com frequência
       *[1] Raramente
    }
any-importance = Qualquer
# Unfolds it.
short-answer = Resposta curta
no-answer-yet = Ainda sem resposta.
# What is known about a question that was practiced.
known-due = para revisar
known-learning = em aprendizado
known-mastered = dominada
mastered-count =
    { $count ->
        [one] { $count } dominada
       *[other] { $count } dominadas
    }

## Home page

search-count =
    { $count ->
        [one] Pesquisar em { $count } pergunta
       *[other] Pesquisar em { $count } perguntas
    }
all-tags = Todas as tags
start-practicing = Começar a praticar
continue-practicing = Continuar: { due-count }
most-asked = Perguntas mais frequentes
what-is-new = Novidades

## Paths and pages

paths = Trilhas de aprendizado
paths-description = Caminhos pelas perguntas, de um tópico ao próximo
paths-lead = Cada trilha percorre perguntas de vários tópicos em uma ordem que faz sentido.
# $path and $question are links: markup.
next-on-path = Próxima na trilha “{ $path }”: { $question }
last-on-path = A última pergunta da trilha “{ $path }”
# Beside a box to tick.
read = Lida
read-of-all =
    { $count ->
        [one] { $count } de { $all } lida
       *[other] { $count } de { $all } lidas
    }
start-path = Começar
continue-path = Continuar
# What a screen reader calls the words at the top of every page.
notice = Aviso

## Topic page

practice-topic = Praticar este tópico
# A link to the topic's introduction, and that introduction's heading.
how-to-study = Como estudar
about-topic = Como estudar este tópico
# What a screen reader calls the links beside the list.
this-topic = Este tópico
this-list = Esta lista
filter-questions = Filtrar perguntas
# Takes every filter away.
all = Todas
all-answers-for-print = Todas as respostas em uma página, para impressão
these-answers-for-print = Estas respostas em uma página, para impressão
edit-introduction = Editar esta introdução
no-questions-yet = Este tópico ainda não tem perguntas.
# $filters is a list of what was chosen, such as `novice, importance 3`.
filtered = { $shown } de { $all } perguntas: { $filters }
filtered-importance = importância { $importance }

## Print page

print-title = { $topic }: todas as respostas
print = Imprimir

## Question page

question-description = { $question } — uma pergunta de { $book }
hide-answers = Ocultar respostas
show-answer = Mostrar a resposta
on-this-page = Nesta página
# Above a list of points.
complete-answer = Uma resposta completa menciona
unanswered = Ninguém respondeu a esta pergunta ainda.
not-translated = Esta pergunta ainda não foi traduzida. Este é o original.
# On the page of a question whose answer is out of date.
deprecated = Esta resposta está desatualizada e foi mantida por causa dos links existentes.
# $question is a link: markup.
deprecated-replaced = Esta resposta está desatualizada. Leia em seu lugar: { $question }
draft = Rascunho: só você o vê e ele fica fora de qualquer build.
write-answer = Escrever a resposta
copy-link = Copiar link
link-copied = Link copiado
# Above an answer that somebody opens by a link made before it changed; $counts are the three below, those that are not zero.
changed-since = Alterações desde a criação deste link: { $counts }
changed-parts =
    { $count ->
        [one] { $count } parte alterada
       *[other] { $count } partes alteradas
    }
new-parts =
    { $count ->
        [one] { $count } nova
       *[other] { $count } novas
    }
gone-parts =
    { $count ->
        [one] { $count } removida
       *[other] { $count } removidas
    }
show-changes = Mostrar alterações
# Labels of the parts.
is-changed = alterado
is-new = novo
edit-page = Editar esta página
report-problem = Relatar um problema
view-as-markdown = Ver em Markdown
# $date is a day, as markup or text.
updated = Atualizado em { $date }
# $tools is a list such as "Go 1.27, PostgreSQL 18"; $date is a day, as markup or text.
checked-with = Verificado com { $tools } em { $date }
checked-on = Verificado em { $date }
# $names is a list of people.
written-by = Escrito por { $names }
related-questions = Perguntas relacionadas
# $tags is a list of names.
also-about = também sobre { $tags }
questions-of-topic = Perguntas deste tópico
previous = Anterior
next = Próxima
new-address = Esta página tem um novo endereço

## Answers

link-to = Link para “{ $name }”
# Boxes of a task list.
task-done = feito
task-open = a fazer
# Stands for a picture that is elsewhere and has no text.
image = imagem
larger = Ampliar
table = Tabela
# What a drawing is, for those who do not see it, and what it says. $from, $to and $words are the author's.
drawing-flowchart = Fluxograma
drawing-state = Diagrama de estados
drawing-sequence = Diagrama de sequência
drawing-history = Histórico de commits
drawing-timeline = Linha do tempo
drawing-schedule = Cronograma
drawing-packet = Disposição dos bits
drawing-blocks = Diagrama de blocos
drawing-leads = { $from } leva a { $to }.
drawing-says = De { $from } para { $to }: { $words }.
drawing-lost = De { $from } para { $to }, sem chegar: { $words }.
drawing-note = Nota sobre { $about }: { $words }.
drawing-joined = { $from } está conectado a { $to }.
drawing-joined-by = { $from } está conectado a { $to }: { $words }.
drawing-holds = { $group } contém { $members }.
drawing-begins = Começa com { $state }.
drawing-ends = Pode terminar com { $from }.
drawing-ends-by = Termina após { $from }: { $words }.
drawing-loop = Repetidamente:
drawing-loop-of = Repetidamente, { $words }:
drawing-if = Caso { $words }:
drawing-else = Caso contrário:
drawing-else-if = Caso contrário, { $words }:
drawing-optional = Se { $words }:
drawing-parallel = Em paralelo:
drawing-parallel-of = Em paralelo, { $words }:
drawing-and-also = Ao mesmo tempo:
drawing-and-also-of = Ao mesmo tempo, { $words }:
drawing-critical = Sem interrupção, { $words }:
drawing-break = Termina aqui, { $words }:
drawing-end-of-part = Depois disso:
drawing-commit = Commit { $name } em { $branch }.
drawing-commit-tagged = Commit { $name } em { $branch }, com a tag { $tag }.
drawing-branch = O branch { $name } parte de { $from }.
drawing-merge = { $name } é mesclado em { $into }.
drawing-merge-tagged = { $name } é mesclado em { $into }, com a tag { $tag }.
drawing-consists = { $name }: { $parts }.
drawing-lasts = { $name }: de { $from } a { $to }.
drawing-bit = Bit { $bit }: { $name }.
drawing-bits = Bits { $first } a { $last }: { $name }.
drawing-row = Em uma linha: { $cells }.
drawing-plain = { $words }.
drawing-and = { $most } e { $last }
footnote = Nota de rodapé { $number }
footnotes = Notas de rodapé
back-to-text = Voltar ao texto
back-to-place = Voltar ao ponto { $number } do texto
tabs = Variantes
all-lines = Mostrar todas as { $count } linhas
callout-note = Nota
callout-tip = Dica
callout-important = Importante
callout-warning = Aviso
callout-caution = Cuidado
copy = Copiar
copied = Copiado
press-to-copy = Pressione Ctrl+C

## Tags

tags-description = Todas as tags com o número de perguntas
tag-title = Tag: { $tag }
tag-description =
    { $count ->
        [one] { $count } pergunta sobre { $tag }
       *[other] { $count } perguntas sobre { $tag }
    }
questions-with-tag =
    { $count ->
        [one] { $count } pergunta com esta tag.
       *[other] { $count } perguntas com esta tag.
    }
no-tags-yet = Nenhuma pergunta tem tags ainda.
print-these-answers = Imprimir estas respostas
answer-not-loaded = Não foi possível carregar esta resposta.
# How far something is that takes a while.
done-of-all = { $done } de { $all }

## A–Z

all-questions-a-to-z = Todas as perguntas de A a Z
a-to-z-description = Todas as perguntas, pela primeira palavra significativa
a-to-z-lead = Perguntas pela primeira palavra significativa: “O que é um mutex?” está em M.
letters = Letras

## Search

search-description = Pesquise em todas as perguntas e respostas
# $link and $end are around the words that are a link: markup.
search-needs-script = A pesquisa precisa de JavaScript. Todas as perguntas estão na { $link }lista de perguntas{ $end }.
search-questions = Pesquisar perguntas
questions-found = Perguntas encontradas
show-more = Mostrar mais
filter-topic = Tópico
filter-level = Nível
filter-tag = Tag
filter-topic-all = Tópico: todos
filter-tag-all = Tag: todas
# $field is a field that the book adds to its questions.
filter-own-all = { $field }: tudo
# As `level`, where it begins a line.
level-choice =
    { $level ->
        [novice] Iniciante
        [intermediate] Intermediário
       *[advanced] Avançado
    }
# Before the heading of a section that was found.
found-section = Seção:
# Links to pages that are no questions follow.
pages-found = Páginas:
nothing-found = Nada encontrado. Tente menos palavras ou outras, ou consulte todas as perguntas.
# $words is what a slip was corrected to.
results-for = mostrando resultados para “{ $words }”
# Words follow that were left out.
found-without = nenhuma pergunta tem todas as palavras; sem
# Words of the query that a result does not have.
lacks-words = sem { $words }
recent-searches = Pesquisas recentes
forget-searches = Limpar pesquisas recentes
often-asked = Perguntas frequentes
nearest-questions = Perguntas mais próximas
# A link to the forge where the question can be proposed.
ask-question = Propor esta pergunta
# On a page that a result led to.
found-marked =
    { $count ->
        [one] { $count } ocorrência destacada
       *[other] { $count } ocorrências destacadas
    }
clear-marks = Remover destaques
open-as-page = Abrir como página
# The key that closes the dialog, followed by what it does.
key-escape = Esc
closes-search = fecha a pesquisa
search-not-loaded = Não foi possível carregar a pesquisa: verifique a conexão e digite novamente.

## Not found

page-not-found = Página não encontrada
page-not-found-description = Não há nenhuma página neste endereço
page-not-found-lead = Não há nenhuma página neste endereço. O endereço de uma pergunta nunca muda, então talvez falte uma letra.
did-you-mean = Você quis dizer uma destas?

## Offline

no-network = Sem conexão
no-network-description = O que pode ser lido sem conexão
no-network-lead = Esta página ainda não tinha sido aberta neste dispositivo e não há conexão para buscá-la.
no-network-hint = Com “Baixar para usar off-line”, no rodapé de qualquer página, o manual inteiro funciona sem conexão.
readable-now = Páginas que você pode ler agora
# $size is what `kilobytes` or `megabytes` says.
download-for-offline = Baixar para usar off-line ({ $size })
kilobytes = { $number } KB
megabytes = { $number } MB
kept-offline = Disponível off-line
keeping-offline = Salvando para uso off-line: { $percent }%
keeping-offline-paused = Salvando para uso off-line: em pausa
offline-heading = Manter este manual off-line
offline-text = Todas as páginas, a pesquisa e a prática passam a funcionar sem conexão. O manual completo ocupa { $size } neste dispositivo.
offline-text-dated = Todas as páginas, a pesquisa e a prática passam a funcionar sem conexão. O manual completo ocupa { $size } neste dispositivo; a última atualização foi em { $date }.
fetched = Baixado
is-kept = Está salvo neste dispositivo.
is-fetched = O manual está sendo baixado.
new-edition-is-fetched = Uma nova edição está sendo baixada.
is-paused = Em pausa.
new-edition-ready = Uma nova edição está pronta.
connection-broke-off = A conexão caiu. O que já foi baixado fica salvo, e o restante vem depois.
no-space = Não há espaço suficiente neste dispositivo para o manual completo.
no-space-for-new-edition = Não há espaço suficiente neste dispositivo para a nova edição.
show-new-edition = Mostrar a nova edição
pause = Pausar
go-on = Continuar
close = Fechar
remove-from-device = Remover deste dispositivo
remove-from-device-sure = Remover deste dispositivo o manual salvo?
new-edition-here = Uma nova edição deste manual está pronta.
show-it = Mostrar
later = Mais tarde
new-edition-elsewhere = Este manual tem uma nova edição.
reload = Recarregar

## Practice: choices

practice-description = Cartões e entrevistas simuladas com as perguntas deste manual
practice-needs-script = A prática precisa de JavaScript: um script faz as perguntas e guarda o que você sabe no navegador. Sem ele, você pode percorrer os tópicos:
practice-lead = Leia uma pergunta, responda, revele a nossa resposta e se avalie. O que você sabe volta raramente; o que não sabe volta logo. Tudo fica neste navegador.
start = Começar
start-cards =
    { $count ->
        [one] Começar { $count } cartão
       *[other] Começar { $count } cartões
    }
mock-interview = Entrevista simulada
# A link to the page for interviewers.
interview-someone = Entrevistar alguém
topics-and-levels = Tópicos e níveis
levels = Níveis
how-often-asked = Frequência com que é perguntada
asked-nearly-always = quase sempre
asked-often = com frequência
asked-rarely = raramente
nothing-chosen = Se nada for escolhido, tudo é incluído.
only-not-mastered = Só o que ainda não domino
# Labels of fields for numbers.
how-many-questions = Perguntas
# An hour from 0 to 23.
days-begin-at = O dia começa às
clear-filters = Limpar filtros
# What was chosen, in a list.
all-topics = todos os tópicos
topic-count =
    { $count ->
        [one] { $count } tópico
       *[other] { $count } tópicos
    }
tag-count =
    { $count ->
        [one] { $count } tag
       *[other] { $count } tags
    }
# $importances is a list of 1 to 3.
chosen-importances = importância { $importances }
not-mastered = não dominadas
tags-chosen =
    { $count ->
        [one] { $count } escolhida
       *[other] { $count } escolhidas
    }
no-question-fits = Nenhuma pergunta corresponde a essas escolhas.
nothing-answered-yet = Nenhuma pergunta tem resposta ainda.

## Practice: progress

progress = Progresso
due-count = { $count } para revisar
not-practiced-count =
    { $count ->
        [one] { $count } ainda não praticada
       *[other] { $count } ainda não praticadas
    }
not-practiced-yet = Ainda não praticadas
learning-count = { $count } em aprendizado
# What FSRS estimates; both are numbers of questions.
recalled-of-practiced = você lembra cerca de { $recalled } de { $practiced }
# Follows that: how many questions there are.
of-all-questions = , { $all } no total
# Follows the same as a percentage.
would-recall = Você provavelmente se lembraria de cerca de { $recalled } das { $practiced } perguntas que praticou. O manual tem { $all }.
coming-days = Próximas revisões
past-days = Cartões avaliados
today = hoje
nothing-practiced = Nada ainda. O que você praticar aparece aqui, por tópico e nível.
cards-today =
    { $count ->
        [one] { $count } cartão hoje
       *[other] { $count } cartões hoje
    }
# $count is 2 or more.
days-in-a-row = { $count } dias seguidos
by-level = Por nível
by-topic = Por tópico
list-due = Para revisar
list-learning = Em aprendizado
list-mastered = Dominadas
and-more = e mais { $count }
progress-file-heading = Seu arquivo de progresso
progress-file-lead = O progresso fica neste navegador e não é enviado a lugar nenhum. Um arquivo ou um link o leva a outro dispositivo; o arquivo também serve de backup.
progress-file = Arquivo de progresso
save-to-file = Salvar em arquivo
load-from-file = Carregar de arquivo
copy-progress-link = Copiar um link
progress-link = Link com o seu progresso
progress-link-about = O link contém o seu progresso. Abra-o em outro dispositivo para adicioná-lo lá.
no-progress-link = O seu progresso é longo demais para um link, ou este navegador não consegue criar um. Salve-o em um arquivo.
show-progress-code = Mostrar um código QR
progress-code = Código QR com o seu progresso
progress-code-about = Escaneie o código com outro dispositivo para adicionar o seu progresso lá.
no-progress-code = O seu progresso é longo demais para um código QR, ou este navegador não consegue criar um. Copie um link ou salve-o em um arquivo.
progress-in-link =
    { $count ->
        [one] Este link contém o progresso de { $count } pergunta.
       *[other] Este link contém o progresso de { $count } perguntas.
    }
load-progress = Adicionar ao meu
delete-progress = Excluir meu progresso
delete-progress-sure = Excluir todo o progresso definitivamente?
progress-deleted = Excluído.
file-foreign = Esse arquivo não é um arquivo de progresso do askbook.
file-newer = Esse arquivo foi gravado por uma versão mais recente do askbook.
file-unreadable = Não foi possível ler esse arquivo.
# $newer counts cards that were practiced later than here.
file-loaded = Carregado. Perguntas adicionadas: { $added }; atualizadas: { $newer }.
file-loaded-in-part = Parte do arquivo não pôde ser lida e foi ignorada.
storage-blocked = Este navegador não guarda nada para este site, então o seu progresso dura até você fechar esta página. Permita que o site armazene dados ou salve o progresso em um arquivo.
storage-full = O armazenamento deste navegador está cheio, então o seu progresso dura até você fechar esta página. Libere espaço ou salve o progresso em um arquivo.
storage-newer = O seu progresso aqui foi gravado por uma versão mais recente deste manual. Ele fica como está, e o que você fizer agora não será salvo: recarregue a página.
storage-damaged = Parte do progresso salvo não pôde ser lida. Ela foi guardada à parte; o que pôde ser lido está em uso.
download-kept-aside = Baixar o que foi guardado à parte
drop-kept-aside = Descartar
kept-aside-dropped = Descartado.

## Practice: sessions

session = Sessão
card-of-all = Cartão { $number } de { $all }
question-of-all = Pergunta { $number } de { $all }
undo = Desfazer
end = Encerrar
end-session = Encerrar sessão
end-interview = Encerrar entrevista
answer = Resposta
key-space = Espaço
show-whole-answer = Mostrar a resposta completa
loading = Carregando…
answer-shown = Resposta exibida
whole-answer-shown = Resposta completa exibida
# $link and $end are around the words that are a link: markup.
answer-out-of-reach = Não foi possível carregar a resposta. Verifique a conexão ou abra { $link }a página da pergunta{ $end }.
questions-not-loaded = Não foi possível carregar as perguntas: verifique a conexão e tente novamente.
question-is-gone = Esta pergunta não está mais no manual.
try-again = Tentar novamente
# Buttons that open a box.
type-or-record = Digite ou grave a sua resposta
your-answer = Sua resposta
your-answer-hint = Escreva o que você diria.
record = Gravar
recording = Gravando
# $time is written as 4:05.
stop-recording = Parar · { $time }
recorded = Gravado. A gravação fica neste dispositivo até você sair desta página.
on-this-device = O que você digita e grava fica neste dispositivo.
no-microphone = O microfone não está disponível. Permita que esta página o use ou digite a sua resposta.
your-recording = Sua gravação
delete-recording = Excluir a gravação
recording-deleted = Gravação excluída
changed-since-graded =
    { $count ->
        [one] Esta resposta mudou em { $count } ponto desde a sua avaliação.
       *[other] Esta resposta mudou em { $count } pontos desde a sua avaliação.
    }
ask-again-soon = Perguntar de novo amanhã, no máximo
nothing-due-yet = Nada a perguntar no momento
# A time follows, such as 4:05.
cards-come-back =
    { $count ->
        [one] { $count } cartão volta em
       *[other] { $count } cartões voltam, o primeiro em
    }
more-cards-meanwhile =
    { $count ->
        [one] Mais { $count } cartão enquanto isso
       *[other] Mais { $count } cartões enquanto isso
    }
finish-until-tomorrow = Terminar: o restante volta amanhã
practice-weak =
    { $count ->
        [one] Praticar a mais fraca agora
       *[other] Praticar as { $count } mais fracas agora
    }
# When a card comes back.
due-now = revisar agora
due-tomorrow = amanhã
due-in = em { $time }
state-new = nova
state-due = para revisar
how-well = Você sabia bem a resposta?
grade-again = De novo
grade-hard = Difícil
grade-good = Bom
grade-easy = Fácil
# How many answers had a grade.
again-count = { $count } de novo
hard-count =
    { $count ->
        [one] { $count } difícil
       *[other] { $count } difíceis
    }
good-count =
    { $count ->
        [one] { $count } bom
       *[other] { $count } bons
    }
easy-count =
    { $count ->
        [one] { $count } fácil
       *[other] { $count } fáceis
    }
# When a card comes back.
in-minutes = { $count } min
in-hours = { $count } h
in-days = { $count } d
in-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
in-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
cards-done =
    { $count ->
        [one] { $count } cartão concluído
       *[other] { $count } cartões concluídos
    }
practice-more = Praticar mais
undo-last-grade = Desfazer a última avaliação
back-to-choices = Voltar às opções
finish = Concluir
next-question = Próxima pergunta
## Interview by link

interview = Entrevista
interview-description = Perguntas para uma entrevista: um link para o candidato e outro, com ficha de avaliação, para o entrevistador
interview-needs-script = Entrevistas por link precisam de JavaScript: um script escolhe as perguntas e cria os links.
interview-lead = Escolha perguntas e compartilhe dois links: um mostra as perguntas; o outro acrescenta o que uma resposta completa menciona, perguntas complementares e uma ficha de avaliação. Os links contêm tudo; nada é enviado a lugar nenhum.
choose-for-me = Escolher perguntas para mim
add-question = Adicionar uma pergunta: digite palavras dela
move-up = Mover para cima: { $question }
remove-question = Remover: { $question }
open = Abrir
candidate-view = Para o candidato
candidate-view-about = Só as perguntas, uma de cada vez.
interviewer-view = Para o entrevistador
interviewer-view-about = As mesmas perguntas com pontos-chave, perguntas complementares, insights e uma ficha de avaliação.
# $day is a day such as 2026-11-21, $edition a short hash.
link-made = Criado em { $day } com a edição { $edition } das perguntas.
other-edition = Este manual tem a edição { $edition }: as perguntas podem ter mudado.
scorecard =
    { $count ->
        [one] Entrevista: { $count } pergunta, { $minutes } minutos
       *[other] Entrevista: { $count } perguntas, { $minutes } minutos
    }
follow-up-heading = Pergunta complementar
insight = Insight
score-missed = Não respondida
score-partly = Parcial
score-good = Boa
score-excellent = Excelente
score-of = Avaliação: { $question }
score-so-far =
    { $scored ->
        [one] { $scored } de { $all } avaliada, média de { $average } em 4
       *[other] { $scored } de { $all } avaliadas, média de { $average } em 4
    }
no-score-yet = Marque os pontos à medida que surgirem e avalie cada resposta. As anotações ficam neste navegador.
notes-on = Anotações: { $question }
overall = Impressão geral
advice = Recomendação
advice-no = Não
advice-rather-no = Tendendo ao não
advice-rather-yes = Tendendo ao sim
advice-yes = Sim
start-clock = Iniciar o cronômetro desta pergunta
stop-clock = Parar o cronômetro desta pergunta
not-kept = Este navegador não guarda nada para este site: salve o relatório antes de sair desta página.
report-of-interview = Entrevista, { $day }

## Mock interview

kind-of-interview = Tipo de entrevista
mock-lead = Uma pergunta de cada vez, com cronômetro. Responda em voz alta, digite ou grave; as respostas e seus pontos-chave vêm no final.
preset-screen = Triagem
preset-screen-about = 15 minutos, o básico e o que é perguntado quase sempre
preset-round = Etapa de backend
preset-round-about = 45 minutos, passando por tópicos e níveis
preset-topic = Um tópico a fundo
preset-topic-about = 20 minutos, do básico às perguntas difíceis
preset-ad = Uma vaga de emprego
preset-ad-about = O que o anúncio pede, encontrado neste dispositivo
job-ad = Texto da vaga
ad-hint = Cole os requisitos aqui. Eles não são enviados a lugar nenhum.
minutes = Minutos
with-follow-ups = Fazer perguntas complementares
begin = Começar
back = Voltar
skip = Pular
skipped = pulada
follow-up = pergunta complementar
# How long a question took, and its share of the interview; both are times such as 4:05.
time-of-question = { $time } de { $share }
interview-paused = Em pausa
interview-paused-about = O cronômetro está parado. Você pode fechar esta página e continuar depois.
save-report = Salvar o relatório
# $kind is what kind of interview it was, $day a day such as 2026-11-21.
report-of-mock = Entrevista simulada: { $kind }, { $day }
notes = Anotações
answer-aloud = Responda em voz alta, como faria a um entrevistador. As respostas vêm no final.
# Times are written as 4:05.
time-left = { $time } restantes
time-over = { $time } além do tempo
time-is-up = O tempo acabou. Você ainda pode continuar.
grade-yourself =
    { $graded ->
        [one] Compare com as nossas respostas e se avalie: { $graded } de { $all } avaliada.
       *[other] Compare com as nossas respostas e se avalie: { $graded } de { $all } avaliadas.
    }
good-or-easy = { $known } de { $all } como “bom” ou “fácil”.
interview-done =
    { $count ->
        [one] { $count } pergunta em { $time } de { $minutes }:00
       *[other] { $count } perguntas em { $time } de { $minutes }:00
    }
another-interview = Outra entrevista

## The book as one file

contents = Sumário
# $unseen and $end are around words that only a screen reader says: markup.
question-count-of-topic = { question-count }{ $unseen } de { $topic }{ $end }
# Links to the site.
online = On-line
this-answer-online = Esta resposta on-line

## Files
# $topics is how many topics there are.
questions-in-topics =
    { $topics ->
        [one] { question-count } em { $topics } tópico
       *[other] { question-count } em { $topics } tópicos
    }
# A link to a file that holds them.
all-of-these-answers = Todas estas respostas
markdown-topic = Tópico: { $topic }
markdown-level = Nível: { level }
markdown-importance = Importância: { $importance } de 3
markdown-updated = Atualizado em: { $date }
cover-of = Capa de { $book }
cover = Capa
title-page = Folha de rosto
landmarks = Pontos de referência
about-this-book = Sobre este livro
questions = Perguntas
untitled = Sem título
facts-importance = importância { $importance } de 3
# The address of the page follows.
on-the-web = Na web:
# What a flashcard's link to the question's page is called.
open-page = Abrir a página
accessibility = Todo o texto pode ser ampliado e lido em voz alta; os títulos e o sumário levam a cada pergunta.
