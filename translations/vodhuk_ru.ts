<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActorProfile</name>
    <message>
        <source>This actor is no longer in the catalogue.</source>
        <translation>Этого субъекта больше нет в каталоге.</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>%1: added “%2”</source>
        <translation>%1: добавлено «%2»</translation>
    </message>
    <message>
        <source>%1: taken out “%2”</source>
        <translation>%1: убрано «%2»</translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <translation>%1: очищено</translation>
    </message>
    <message>
        <source>%1: set to “%2”</source>
        <translation>%1: теперь «%2»</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are called as the columns of an export.</source>
        <translation>Поля «%1» нет. Поля называются так же, как столбцы экспорта.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be changed for many records.</source>
        <translation>Поле «%1» нельзя изменить сразу во многих записях.</translation>
    </message>
    <message>
        <source>There is no record “%1”. Name it by its id or as date|title.</source>
        <translation>Записи «%1» нет. Укажите её идентификатор или date|title.</translation>
    </message>
    <message>
        <source>“%1” may mean several records. Name the one you mean by its id.</source>
        <translation>«%1» может означать несколько записей. Укажите нужную по идентификатору.</translation>
    </message>
    <message>
        <source>There is no such record in the catalogue: %1.</source>
        <translation>Такой записи нет в каталоге: %1.</translation>
    </message>
    <message>
        <source>This field holds one value, and “%1” stands there already.</source>
        <translation>В этом поле может быть одно значение, и там уже есть «%1».</translation>
    </message>
    <message>
        <source>Set the field instead of adding to it.</source>
        <translation>Задайте значение поля, а не добавляйте к нему.</translation>
    </message>
    <message>
        <source>A record cannot be linked with itself.</source>
        <translation>Запись нельзя связать с самой собой.</translation>
    </message>
    <message>
        <source>Leave the record out of the selection.</source>
        <translation>Уберите запись из выборки.</translation>
    </message>
    <message>
        <source>The record answers no other record, so there is nothing to relate.</source>
        <translation>Запись не отвечает ни на какую другую, поэтому указывать связь не с чем.</translation>
    </message>
    <message>
        <source>Say first what it answers.</source>
        <translation>Сначала укажите, на что она отвечает.</translation>
    </message>
    <message>
        <source>Only responses have this field.</source>
        <translation>Это поле есть только у ответов.</translation>
    </message>
    <message>
        <source>Only countermoves and reactions have this field.</source>
        <translation>Это поле есть только у ответных шагов и реакций.</translation>
    </message>
    <message>
        <source>Say which value is meant.</source>
        <translation>Укажите, какое значение имеется в виду.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A part is written as column=value, several parted by “;”. Columns of “%2”: %3.</source>
        <translation>«%1» непонятно. Часть записывается как столбец=значение, несколько разделяются знаком «;». Столбцы «%2»: %3.</translation>
    </message>
    <message>
        <source>The record has no part with the id %1.</source>
        <translation>В записи нет части с id %1.</translation>
    </message>
    <message>
        <source>Leave out the column “id”: what is set gets an id of its own.</source>
        <translation>Уберите столбец «id»: заданное получает собственный id.</translation>
    </message>
    <message>
        <source>What is added to “%1” gets an id of its own: leave out the column “id”.</source>
        <translation>Добавленное в поле «%1» получает собственный id: уберите столбец «id».</translation>
    </message>
    <message>
        <source>The column “%1” is named twice in one part. A further part is added by itself.</source>
        <translation>Столбец «%1» назван в одной части дважды. Ещё одна часть добавляется отдельно.</translation>
    </message>
    <message>
        <source>“%1” is one line of text: take the line breaks out.</source>
        <translation>«%1» — это одна строка текста: уберите разрывы строк.</translation>
    </message>
</context>
<context>
    <name>BatchReport</name>
    <message>
        <source>Would be changed: %1, unchanged: %2, refused: %3</source>
        <translation>Было бы изменено: %1, без изменений: %2, отклонено: %3</translation>
    </message>
    <message>
        <source>Changed: %1, unchanged: %2, refused: %3</source>
        <translation>Изменено: %1, без изменений: %2, отклонено: %3</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>The batch was stopped; nothing was changed.</source>
        <translation>Групповое изменение остановлено; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>BindingSuggestion</name>
    <message>
        <source>Belarus was a member of %1 on that day and loses what members have.</source>
        <translation>В тот день Беларусь была членом (%1) и теряет то, что есть у членов.</translation>
    </message>
    <message>
        <source>Belarus was a member of %1 on that day (%2) and loses what members have.</source>
        <translation>В тот день (%2) Беларусь была членом (%1) и теряет то, что есть у членов.</translation>
    </message>
    <message>
        <source>Belarus was no member of %1 on that day; the members have to carry the act out.</source>
        <translation>В тот день Беларусь не была членом (%1); исполнять акт обязаны члены.</translation>
    </message>
    <message>
        <source>Belarus was a member of %1, but the act takes away nothing that members have; the members have to carry it out.</source>
        <translation>Беларусь была членом (%1), но акт не отнимает ничего из того, что есть у членов; исполнять его обязаны члены.</translation>
    </message>
    <message>
        <source>Statements, resolutions, recommendations and reports create no duty.</source>
        <translation>Заявления, резолюции, рекомендации и доклады не создают обязанности.</translation>
    </message>
    <message>
        <source>%1 acts as a state: its acts bind in its own jurisdiction only.</source>
        <translation>%1 действует как государство: такие акты обязательны только в собственной юрисдикции.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Data as of %1</source>
        <translation>Данные на %1</translation>
    </message>
    <message>
        <source>response</source>
        <comment>below the number 1</comment>
        <translation>ответ</translation>
    </message>
    <message>
        <source>took a benefit away</source>
        <translation>отняли благо</translation>
    </message>
    <message>
        <source>responses that are sanctions, strict or broad</source>
        <translation>ответы, которые являются санкциями в узком или широком смысле</translation>
    </message>
    <message>
        <source>actor</source>
        <comment>below the number 1</comment>
        <translation>субъект</translation>
    </message>
    <message>
        <source>adopted a response or aligned with one</source>
        <translation>приняли решение или присоединились к нему</translation>
    </message>
    <message>
        <source>claimed a legal duty</source>
        <translation>сослались на юридическую обязанность</translation>
    </message>
    <message>
        <source>responses; the others chose, took a countermeasure or did not say</source>
        <translation>ответы; в остальных — свой выбор, контрмера или не указано</translation>
    </message>
    <message>
        <source>all actors</source>
        <translation>все субъекты</translation>
    </message>
    <message>
        <source>counts are of responses, not of their weight</source>
        <translation>подсчитаны ответы, а не их вес</translation>
    </message>
    <message>
        <source>International responses to the crisis in Belarus</source>
        <translation>Международные ответы на кризис в Беларуси</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Method on page %1 · no response is ranked</source>
        <translation>Метод — на странице %1 · ответы не ранжируются</translation>
    </message>
    <message>
        <source>No published response matches this query.</source>
        <translation>Этому запросу не соответствует ни один опубликованный ответ.</translation>
    </message>
    <message>
        <source>Absence of a record is not absence of a response.</source>
        <translation>Отсутствие записи не означает отсутствия ответа.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Рисунок %1.</translation>
    </message>
    <message>
        <source>Responses by actor and instrument, actors in the order of the alphabet. A response with several actors or instruments stands in several cells.</source>
        <translation>Ответы по субъектам и инструментам, субъекты в алфавитном порядке. Ответ с несколькими субъектами или инструментами стоит в нескольких ячейках.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>responses</source>
        <comment>head of a column</comment>
        <translation>ответы</translation>
    </message>
    <message>
        <source>Responses by the reason that the actor itself gives.</source>
        <translation>Ответы по обоснованию, которое приводит сам субъект.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Countermoves of the de facto authorities</source>
        <translation>Ответные шаги де-факто властей</translation>
    </message>
    <message>
        <source>Countermove</source>
        <translation>Ответный шаг</translation>
    </message>
    <message>
        <source>Reactions of civil society</source>
        <translation>Реакции гражданского общества</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Archived:</source>
        <translation>Архивная копия:</translation>
    </message>
    <message>
        <source>Made with Vodhuk %1.</source>
        <translation>Создано в Vodhuk %1.</translation>
    </message>
    <message>
        <source>It shows the catalogue as it was on %1.</source>
        <translation>Показано состояние каталога на %1.</translation>
    </message>
    <message>
        <source>The same catalogue and the same query give the same document. Titles and summaries that exist in another language only carry its sign, such as [en].</source>
        <translation>Один и тот же каталог и один и тот же запрос дают один и тот же документ. Заголовки и краткие описания, которые есть только на другом языке, помечены его знаком, например [en].</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>субъект</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>автор решения</translation>
    </message>
    <message>
        <source>type of actor</source>
        <translation>тип субъекта</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>инструмент</translation>
    </message>
    <message>
        <source>family of instruments</source>
        <translation>группа инструментов</translation>
    </message>
    <message>
        <source>benefit withdrawn</source>
        <translation>отнятое благо</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>санкция</translation>
    </message>
    <message>
        <source>the actor&apos;s own reason</source>
        <translation>обоснование самого субъекта</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>обязательность</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>mode of the act</source>
        <translation>состояние акта</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date, surely</source>
        <translation>дата, точно</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>in force on</source>
        <translation>действует на дату</translation>
    </message>
    <message>
        <source>state of the measure</source>
        <translation>состояние меры</translation>
    </message>
    <message>
        <source>target</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>sanctions framework</source>
        <translation>санкционный режим</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>state of the record</source>
        <translation>статус записи</translation>
    </message>
    <message>
        <source>has</source>
        <translation>имеется</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>in the strict or the broad sense</source>
        <translation>в узком или широком смысле</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what was the response?</source>
        <translation>%1: каким был ответ?</translation>
    </message>
    <message>
        <source>%1: who used it, and when?</source>
        <translation>%1: кто и когда применил этот инструмент?</translation>
    </message>
    <message>
        <source>Who took a benefit away, and by which instruments?</source>
        <translation>Кто отнял благо и какими инструментами?</translation>
    </message>
    <message>
        <source>How did others respond, and with which instruments?</source>
        <translation>Как отвечали другие и какими инструментами?</translation>
    </message>
    <message>
        <source>without the words “%1”</source>
        <translation>без слов «%1»</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>со словами «%1»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1; aligned: %2</source>
        <translation>%1; присоединились: %2</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Speaks of no. %1.</source>
        <translation>Относится к № %1.</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>Что выбрано.</translation>
    </message>
    <message>
        <source>All published responses of the catalogue</source>
        <translation>Все опубликованные ответы каталога</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>As the program reads it: %1</source>
        <translation>Так запрос прочитан программой: %1</translation>
    </message>
    <message>
        <source>Nothing that the query finds.</source>
        <translation>Ничего из того, что соответствует запросу.</translation>
    </message>
    <message>
        <source>Countermoves and reactions are no responses and enter none of these numbers.</source>
        <translation>Ответные шаги и реакции не являются ответами и не входят ни в одно из этих чисел.</translation>
    </message>
    <message>
        <source>What was left out.</source>
        <translation>Что не вошло.</translation>
    </message>
    <message>
        <source>A response takes a benefit away if one of its measures withdraws travel, assets, trade, finance, transport, arms, diplomatic ties, cooperation or membership rights. It is a sanction in the strict sense if a state or an organisation withdraws one of the first six by an act that binds someone; every other withdrawal is one in the broad sense. This follows from what was taken away, not from what anybody calls it.</source>
        <translation>Ответ отнимает благо, если хотя бы одна из его мер лишает въезда и перемещения, пользования активами, торговли, доступа к финансам, транспортного сообщения, доступа к вооружениям, дипломатических отношений, сотрудничества или прав члена. Это санкция в узком смысле, если государство или организация отнимает одно из первых шести благ актом, который кого-либо обязывает; любое другое лишение — санкция в широком смысле. Это следует из того, что отнято, а не из того, как это называют.</translation>
    </message>
    <message>
        <source>A person decided otherwise, with a reason, for no. %1.</source>
        <translation>Для № %1 человек решил иначе и указал причину.</translation>
    </message>
    <message>
        <source>What counts as a sanction.</source>
        <translation>Что считается санкцией.</translation>
    </message>
    <message>
        <source>Each number and the query that gives it</source>
        <translation>Каждое число и запрос, который его даёт</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>What a response is.</source>
        <translation>Что такое ответ.</translation>
    </message>
    <message>
        <source>One decision or utterance by one actor, or one act adopted jointly, on one date, with one text or one meeting behind it. Acts adopted together to do one thing are one response.</source>
        <translation>Одно решение или высказывание одного субъекта либо один совместно принятый акт, на одну дату, с одним текстом или одним заседанием в основе. Акты, принятые вместе ради одного и того же, — один ответ.</translation>
    </message>
    <message>
        <source>Whose reasons these are.</source>
        <translation>Чьи это обоснования.</translation>
    </message>
    <message>
        <source>Why an actor responded is told as the actor itself puts it; where no source shows that, it says so. A norm stands here because the actor names it.</source>
        <translation>Почему субъект ответил, передано так, как это излагает он сам; если ни один источник этого не показывает, так и указано. Норма приведена потому, что её называет субъект.</translation>
    </message>
    <message>
        <source>Codebook.</source>
        <translation>Кодовая книга.</translation>
    </message>
    <message>
        <source>Terms and rules are those of the codebook that comes with Vodhuk %1.</source>
        <translation>Термины и правила взяты из кодовой книги, которая поставляется с Vodhuk %1.</translation>
    </message>
    <message>
        <source>No response is ranked.</source>
        <translation>Ответы не ранжируются.</translation>
    </message>
    <message>
        <source>Counts are of responses, not of their weight; nothing here says how much a response achieved. Absence of a record is not absence of a response.</source>
        <translation>Подсчитаны ответы, а не их вес; здесь ничего не говорится о том, чего ответ достиг. Отсутствие записи не означает отсутствия ответа.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>About this document.</source>
        <translation>Об этом документе.</translation>
    </message>
    <message>
        <source>More than %1 responses stand here in short form: date, actors, title and instruments, without summaries. A narrower query, such as one actor or one year, gives a briefing with summaries and with the addresses of all sources.</source>
        <translation>Более %1 ответов приведены здесь кратко: дата, субъекты, название и инструменты, без описаний. Более узкий запрос, например один субъект или один год, даёт справку с описаниями и с адресами всех источников.</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>head of a part on its second page</comment>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a word that leads to a copy</comment>
        <translation>архивная копия</translation>
    </message>
    <message>
        <source>In English.</source>
        <comment>the language itself</comment>
        <translation>По-русски.</translation>
    </message>
    <message>
        <source>Published responses chosen by: %1</source>
        <translation>Опубликованные ответы по запросу: %1</translation>
    </message>
    <message>
        <source> Period: %1.</source>
        <translation> Период: %1.</translation>
    </message>
    <message>
        <source>Also found by the query, but not published yet and so not shown: %1.</source>
        <translation>По запросу найдено также, но ещё не опубликовано и поэтому не показано: %1.</translation>
    </message>
    <message>
        <source>Marked internal or confidential and so not shown: %1.</source>
        <translation>С отметкой «внутреннее» или «конфиденциальное» и поэтому не показано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>responses</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>ответ</numerusform>
            <numerusform>ответа</numerusform>
            <numerusform>ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actors</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>субъект</numerusform>
            <numerusform>субъекта</numerusform>
            <numerusform>субъектов</numerusform>
        </translation>
    </message>
    <message>
        <source>A briefing is of responses, and this query leaves them out. Take the condition on the kind of record out.</source>
        <translation>Справка состоит из ответов, а этот запрос их не включает. Уберите условие о виде записи.</translation>
    </message>
    <message>
        <source>family of the first instrument</source>
        <translation>группа первого инструмента</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Заголовок справки</translation>
    </message>
    <message>
        <source>The records of this briefing as a table</source>
        <translation>Записи этой справки в виде таблицы</translation>
    </message>
    <message>
        <source>Here stands a section of the kind “%1”, which this version of the program does not know. A later version shows it.</source>
        <translation>Здесь раздел вида «%1», которого эта версия программы не знает. Его покажет более поздняя версия.</translation>
    </message>
    <message>
        <source>Section %1, “%2”: %3</source>
        <translation>Раздел %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Name of the actor “%1”</source>
        <translation>Название субъекта «%1»</translation>
    </message>
    <message>
        <source>Label of the term “%1”</source>
        <translation>Название термина «%1»</translation>
    </message>
    <message>
        <source>No. %1, title</source>
        <translation>№ %1, название</translation>
    </message>
    <message>
        <source>No. %1, summary</source>
        <translation>№ %1, описание</translation>
    </message>
    <message>
        <source>retrieved on %1</source>
        <translation>просмотрено %1</translation>
    </message>
    <message>
        <source>Cited in no.</source>
        <comment>numbers of records follow</comment>
        <translation>Упоминается в записях №</translation>
    </message>
    <message>
        <source>To the text</source>
        <comment>a link that skips what stands above</comment>
        <translation>К тексту</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>behind a picture</comment>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Marked confidential and so not shown: %1.</source>
        <translation>С отметкой «конфиденциальное» и поэтому не показано: %1.</translation>
    </message>
    <message>
        <source>Responses marked internal are shown and counted here: this document is not for the public.</source>
        <translation>Ответы с отметкой «внутреннее» здесь показаны и подсчитаны: этот документ не для публикации.</translation>
    </message>
    <message>
        <source>Without a date precise to the month, and so not in the figure over time: %1.</source>
        <translation>Без даты с точностью до месяца и поэтому не на рисунке по времени: %1.</translation>
    </message>
    <message>
        <source>A person decided otherwise, with a reason, for %1.</source>
        <translation>Человек решил иначе и указал причину: %1.</translation>
    </message>
    <message>
        <source>What shows a part alone.</source>
        <translation>Где показана только часть.</translation>
    </message>
    <message>
        <source>Of these responses, some sections show those that a further query selects: %1</source>
        <translation>Из этих ответов некоторые разделы показывают только те, что выбирает дополнительный запрос: %1</translation>
    </message>
    <message>
        <source>Document, %1</source>
        <translation>Документ, %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>archive code %1</source>
        <translation>архивный код %1</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Источник без названия</translation>
    </message>
    <message>
        <source>[address left out]</source>
        <translation>[адрес не приводится]</translation>
    </message>
    <message>
        <source>[name withheld]</source>
        <translation>[имя не называется]</translation>
    </message>
    <message>
        <source>In other languages.</source>
        <translation>На других языках.</translation>
    </message>
    <message>
        <source>Official name.</source>
        <translation>Официальное название.</translation>
    </message>
    <message>
        <source>Short name.</source>
        <translation>Краткое название.</translation>
    </message>
    <message>
        <source>Type.</source>
        <translation>Тип.</translation>
    </message>
    <message>
        <source>Part of.</source>
        <translation>Входит в.</translation>
    </message>
    <message>
        <source>Neutral by mandate.</source>
        <translation>Нейтрален по мандату.</translation>
    </message>
    <message>
        <source>The basis is not recorded.</source>
        <translation>Основание не записано.</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <comment>since when</comment>
        <translation>приостановлено %1</translation>
    </message>
    <message>
        <source>No membership is recorded.</source>
        <translation>Членство не записано.</translation>
    </message>
    <message>
        <source>Belarus in it.</source>
        <translation>Участие Беларуси.</translation>
    </message>
    <message>
        <source>Its own memberships.</source>
        <translation>Собственное членство.</translation>
    </message>
    <message>
        <source>Responses.</source>
        <translation>Ответы.</translation>
    </message>
    <message>
        <source>None is recorded in this selection. Absence of a record is not absence of a response.</source>
        <translation>В этой выборке ничего не записано. Отсутствие записи не означает отсутствия ответа.</translation>
    </message>
    <message>
        <source>%1: adopted, or joined by alignment</source>
        <translation>%1: принятые или поддержанные присоединением</translation>
    </message>
    <message>
        <source>possibly</source>
        <comment>in force</comment>
        <translation>возможно</translation>
    </message>
    <message>
        <source>eased</source>
        <comment>a measure</comment>
        <translation>с послаблением</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>actor, day</comment>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>In force for certain: %1; possibly in force: %2; of both, eased: %3.</source>
        <translation>Точно действуют: %1; возможно, действуют: %2; из тех и других с послаблением: %3.</translation>
    </message>
    <message>
        <source>What is in place on %1</source>
        <translation>Что действует на %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until or review</source>
        <translation>Окончание или пересмотр</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>No measure that takes a benefit away is recorded as in force on this day.</source>
        <translation>На этот день не записано действующих мер, которые отнимают благо.</translation>
    </message>
    <message>
        <source>Without a stated start, and so in force on no day that can be told: %1.</source>
        <translation>Без указанного начала, поэтому нельзя сказать, на какой день действуют: %1.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Other responses</source>
        <translation>Другие ответы</translation>
    </message>
    <message>
        <source>Responses without a measure in the table above, also those whose measures have ended, by date.</source>
        <translation>Ответы без меры в таблице выше, также те, чьи меры закончились, по дате.</translation>
    </message>
    <message>
        <source>The latest %1 stand here. This query finds all: %2</source>
        <translation>Здесь последние %1. Все находит этот запрос: %2</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Responses</source>
        <comment>head of a column of numbers</comment>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Stated reasons</source>
        <translation>Обоснования</translation>
    </message>
    <message>
        <source>No reason is recorded.</source>
        <translation>Обоснование не записано.</translation>
    </message>
    <message>
        <source>Targets listed</source>
        <translation>Адресаты в списке</translation>
    </message>
    <message>
        <source>persons: newly listed, as the acts count</source>
        <translation>лица: впервые включённые в список, по актам</translation>
    </message>
    <message>
        <source>entities: newly listed, as the acts count</source>
        <translation>организации: впервые включённые в список, по актам</translation>
    </message>
    <message>
        <source>Newly listed, as the acts count them: %1, %2. What an act does not count is not in these sums.</source>
        <translation>Впервые включено в список, по самим актам: %1, %2. Чего акт не считает, того в этих суммах нет.</translation>
    </message>
    <message>
        <source>No name of a target is recorded, so that how many are listed in all cannot be told.</source>
        <translation>Имена и названия адресатов не записаны, поэтому нельзя сказать, сколько их в списке всего.</translation>
    </message>
    <message>
        <source>persons: recorded by name</source>
        <translation>лица: записанные по имени</translation>
    </message>
    <message>
        <source>other targets: recorded by name</source>
        <translation>другие адресаты: записанные по названию</translation>
    </message>
    <message>
        <source>Recorded by name: %1, %2. Others may be listed whose names are not recorded.</source>
        <translation>Записано по имени или названию: %1, %2. В списке могут быть и другие, чьи имена не записаны.</translation>
    </message>
    <message>
        <source>More than %1 names are recorded; they do not stand here.</source>
        <translation>Записано больше %1 имён и названий; здесь их нет.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Дата включения в список</translation>
    </message>
    <message>
        <source>Delisted on</source>
        <translation>Дата исключения из списка</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>By name. No date of delisting means that none is recorded.</source>
        <translation>По имени или названию. Если даты исключения нет, она не записана.</translation>
    </message>
    <message>
        <source>Countermoves and reactions that are linked to the responses shown here. They are no responses and are not counted as such.</source>
        <translation>Ответные шаги и реакции, связанные с показанными здесь ответами. Они не ответы и как ответы не считаются.</translation>
    </message>
    <message>
        <source>Yearly review of the sanctions framework</source>
        <translation>Ежегодный пересмотр санкционного режима</translation>
    </message>
    <message>
        <source>End, of no stated kind</source>
        <translation>Окончание, вид не указан</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>на %1</translation>
    </message>
    <message>
        <source>measures: in force, or possibly so</source>
        <translation>меры: действуют или возможно действуют</translation>
    </message>
    <message>
        <source>measures: without a stated end</source>
        <translation>меры: без указанного окончания</translation>
    </message>
    <message>
        <source>Without a stated end.</source>
        <translation>Без указанного окончания.</translation>
    </message>
    <message>
        <source>Of %1 in force, or possibly so, on %2, no end is stated: %3. They are not in the table.</source>
        <translation>Всего на %2 действуют или возможно действуют: %1; из них окончание не указано: %3. В таблице их нет.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Response or sanctions framework</source>
        <translation>Ответ или санкционный режим</translation>
    </message>
    <message>
        <source>Nothing is recorded that expires or comes up for review from %1 to %2.</source>
        <translation>Не записано ничего, что истекает или подлежит пересмотру с %1 до %2.</translation>
    </message>
    <message>
        <source>Ends and reviews of measures that take a benefit away, and deadlines of conditions, by date, from %1 to %2.</source>
        <translation>Окончания и пересмотры мер, которые отнимают благо, и сроки условий, по дате, с %1 до %2.</translation>
    </message>
    <message>
        <source>Several actors are called “%1”. Write a name or code that only one of them has.</source>
        <translation>Имя «%1» есть у нескольких субъектов. Напишите имя или код, который есть только у одного из них.</translation>
    </message>
    <message>
        <source>No actor is called “%1”. Write one of its names as the catalogue has it.</source>
        <translation>Субъекта с именем «%1» нет. Напишите одно из его имён так, как в каталоге.</translation>
    </message>
    <message>
        <source>No actor is called “%1”. Close to it: %2.</source>
        <translation>Субъекта с именем «%1» нет. Похожие: %2.</translation>
    </message>
    <message>
        <source>It is not said which actor is meant. Set “actor” to its name, several separated by “;”, or name it in the query.</source>
        <translation>Не сказано, о каком субъекте речь. Задайте в «actor» его имя (несколько — через «;») или назовите его в запросе.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write year, month and day: 2022-03-01.</source>
        <translation>«%1» — не день. Напишите год, месяц и день: 2022-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no number of months. Write a whole number from 1 to %2.</source>
        <translation>«%1» — не число месяцев. Напишите целое число от 1 до %2.</translation>
    </message>
    <message>
        <source>The SHA-256 of the table of the records used is %1.</source>
        <translation>SHA-256 таблицы использованных записей: %1.</translation>
    </message>
    <message>
        <source>Checksum.</source>
        <translation>Контрольная сумма.</translation>
    </message>
    <message>
        <source>Other editions.</source>
        <translation>Другие издания.</translation>
    </message>
    <message>
        <source>With the same numbers, this document exists in: %1.</source>
        <translation>С теми же числами этот документ существует на языках: %1.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Internal: not to be passed on</source>
        <translation>Внутреннее: не передавать другим</translation>
    </message>
    <message>
        <source>Also in: %1</source>
        <translation>Также на языках: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n день или больше</numerusform>
            <numerusform>%n дня или больше</numerusform>
            <numerusform>%n дней или больше</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>дней: %1–%2</translation>
    </message>
    <message>
        <source>The event has no first day or no trigger, so that it cannot be told which responses came after it.</source>
        <translation>У события нет первого дня или повода, поэтому нельзя сказать, какие ответы были после него.</translation>
    </message>
    <message>
        <source>Date of the event.</source>
        <translation>Дата события.</translation>
    </message>
    <message>
        <source>Trigger.</source>
        <translation>Повод.</translation>
    </message>
    <message>
        <source>after the event “%1”</source>
        <translation>после события «%1»</translation>
    </message>
    <message>
        <source>Responses that name the trigger of this event, from its day to %1, before the next recorded event of the same trigger: %2.</source>
        <translation>Ответы, которые называют повод этого события, от его дня до %1, перед следующим записанным событием того же повода: %2.</translation>
    </message>
    <message>
        <source>Responses that name the trigger of this event, from its day on: %1.</source>
        <translation>Ответы, которые называют повод этого события, начиная с его дня: %1.</translation>
    </message>
    <message>
        <source>Who answered, and after how many days</source>
        <translation>Кто ответил и через сколько дней</translation>
    </message>
    <message>
        <source>Days tell an order in time, not a cause.</source>
        <translation>Дни показывают порядок во времени, а не причину.</translation>
    </message>
    <message>
        <source>perhaps after the event “%1”</source>
        <translation>возможно, после события «%1»</translation>
    </message>
    <message>
        <source>May lie in this time, but not for certain, and so not in the table: %1.</source>
        <translation>Возможно, в этом промежутке, но не точно, поэтому не в таблице: %1.</translation>
    </message>
    <message>
        <source>Linked with this event besides</source>
        <translation>Также связанные с этим событием</translation>
    </message>
    <message>
        <source>Responses that are recorded as belonging to this event, but whose date or trigger does not place them in the table above.</source>
        <translation>Ответы, которые записаны как связанные с этим событием, но по дате или поводу не попадают в таблицу выше.</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Дней после</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>None is recorded. Absence of a record is not absence of a response.</source>
        <translation>Ничего не записано. Отсутствие записи не означает отсутствия ответа.</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>На что отвечает</translation>
    </message>
    <message>
        <source>No countermove is recorded as an answer to these responses.</source>
        <translation>Ответных шагов на эти ответы не записано.</translation>
    </message>
    <message>
        <source>Countermoves are no responses and are not counted as such.</source>
        <translation>Ответные шаги не являются ответами и не считаются ими.</translation>
    </message>
    <message>
        <source>How to read this.</source>
        <translation>Как это читать.</translation>
    </message>
    <message>
        <source>One response can count in several rows, a joint one with both actors. “No record” says that the catalogue holds none; it does not say that there was none.</source>
        <translation>Один ответ может считаться в нескольких строках, совместный — у обоих субъектов. «Нет записи» означает, что её нет в каталоге, а не что ответа не было.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>name before a text</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Recorded of %1; no record of %2</source>
        <comment>two actors</comment>
        <translation>Записи есть: %1; нет записи: %2</translation>
    </message>
    <message>
        <source>Of both jointly</source>
        <translation>Обоих вместе</translation>
    </message>
    <message>
        <source>Recorded of both</source>
        <translation>Записи есть у обоих</translation>
    </message>
    <message>
        <source>Responses by instrument, instruments in the order of the codebook.</source>
        <translation>Ответы по инструментам, инструменты в порядке кодовой книги.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>head of a column</comment>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>No instrument.</source>
        <translation>Нет инструментов.</translation>
    </message>
    <message>
        <source>Who is listed on %1</source>
        <translation>Кто в списке на %1</translation>
    </message>
    <message>
        <source>No name is recorded as listed by either of them.</source>
        <translation>Ни у одного из них не записано имён в списке.</translation>
    </message>
    <message>
        <source>names: listed by both</source>
        <translation>имена и названия: в списках обоих</translation>
    </message>
    <message>
        <source>Listed by both.</source>
        <translation>В списках обоих.</translation>
    </message>
    <message>
        <source>names: listed by one, no record by the other</source>
        <translation>имена и названия: в списке одного, нет записи у другого</translation>
    </message>
    <message>
        <source>the others do not stand here</source>
        <translation>остальных здесь нет</translation>
    </message>
    <message>
        <source>Listed by %1, no record by %2.</source>
        <translation>В списке: %1; нет записи: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n имя или название</numerusform>
            <numerusform>%n имени или названия</numerusform>
            <numerusform>%n имён или названий</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different actors are set beside each other here. Set “actor” to their names, separated by “;”.</source>
        <translation>Здесь сопоставляются два разных субъекта. Задайте в «actor» их имена через «;».</translation>
    </message>
    <message>
        <source>No measure that takes a benefit away is recorded as in force on %1.</source>
        <translation>На %1 не записано действующих мер, которые отнимают благо.</translation>
    </message>
    <message>
        <source>in force on no day that can be told</source>
        <translation>нельзя сказать, на какой день действуют</translation>
    </message>
    <message>
        <source>Counted are measures that take a benefit away; one response may have several.</source>
        <translation>Считаются меры, которые отнимают благо; у одного ответа их может быть несколько.</translation>
    </message>
    <message>
        <source>Measures by actor, in the order of the alphabet. One that several actors share counts with each of them, with those too that aligned themselves.</source>
        <translation>Меры по субъектам, в порядке алфавита. Общая мера нескольких субъектов считается у каждого из них, также у тех, кто присоединился.</translation>
    </message>
    <message>
        <source>In force for certain</source>
        <translation>Действуют точно</translation>
    </message>
    <message>
        <source>Possibly in force</source>
        <translation>Возможно, действуют</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>По субъектам</translation>
    </message>
    <message>
        <source>The measures one by one</source>
        <translation>Меры по одной</translation>
    </message>
    <message>
        <source>Measures that began later do not stand here: there are too many. A narrower query leaves room for all.</source>
        <translation>Мер, которые начались позже, здесь нет: их слишком много. Если запрос уже, места хватает для всех.</translation>
    </message>
    <message>
        <source>Benefit taken away</source>
        <translation>Отнятое благо</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No actor is stated</source>
        <translation>Субъект не указан</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>in force</comment>
        <translation>точно</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>section and its query</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Title of the event “%1”</source>
        <translation>Название события «%1»</translation>
    </message>
    <message>
        <source>review: %1</source>
        <comment>day on which a measure is reviewed</comment>
        <translation>пересмотр: %1</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <translation>до выполнения условия: %1</translation>
    </message>
    <message>
        <source>measures: in force for certain</source>
        <translation>меры: точно действуют</translation>
    </message>
    <message>
        <source>measures: possibly in force</source>
        <translation>меры: возможно, действуют</translation>
    </message>
    <message>
        <source>measures: of both, eased</source>
        <translation>меры: из тех и других с послаблением</translation>
    </message>
    <message>
        <source>measures: without a stated start</source>
        <translation>меры: без указанного начала</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>1 организация</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other target(s)</source>
        <translation>
            <numerusform>%n другой адресат</numerusform>
            <numerusform>%n других адресата</numerusform>
            <numerusform>%n других адресатов</numerusform>
        </translation>
    </message>
    <message>
        <source>No response that may stand here matches the query of this section.</source>
        <translation>Запросу этого раздела не соответствует ни один ответ, который может здесь стоять.</translation>
    </message>
    <message>
        <source>This document shows %1.</source>
        <translation>В этом документе показано: %1.</translation>
    </message>
    <message>
        <source>Chosen by: %1.</source>
        <translation>По запросу: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) adopted a response or aligned with one.</source>
        <translation>
            <numerusform>%n субъект принял ответ или присоединился к нему.</numerusform>
            <numerusform>%n субъекта приняли ответы или присоединились к ним.</numerusform>
            <numerusform>%n субъектов приняли ответы или присоединились к ним.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the alphabet: %1.</source>
        <translation>В алфавитном порядке: %1.</translation>
    </message>
    <message>
        <source>Numbers of responses. One that has several of these values stands in several cells.</source>
        <translation>Число ответов. Ответ с несколькими такими значениями стоит в нескольких клетках.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Таблица %1.</translation>
    </message>
    <message>
        <source>Families of instruments</source>
        <translation>Группы инструментов</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Блага</translation>
    </message>
    <message>
        <source>What happens to a benefit</source>
        <translation>Что происходит с благом</translation>
    </message>
    <message>
        <source>Senses of sanction</source>
        <translation>Смыслы санкции</translation>
    </message>
    <message>
        <source>Whom a response binds</source>
        <translation>Для кого ответ обязателен</translation>
    </message>
    <message>
        <source>Reasons that actors state</source>
        <translation>Обоснования, которые называют субъекты</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Поводы</translation>
    </message>
    <message>
        <source>Modes of an act</source>
        <translation>Состояния акта</translation>
    </message>
    <message>
        <source>States of a measure</source>
        <translation>Состояния меры</translation>
    </message>
    <message>
        <source>Kinds of end</source>
        <translation>Виды окончания</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Kinds of countermove</source>
        <translation>Виды ответных шагов</translation>
    </message>
    <message>
        <source>Kinds of reaction</source>
        <translation>Виды реакций</translation>
    </message>
    <message>
        <source>Definition of the term “%1”</source>
        <translation>Определение термина «%1»</translation>
    </message>
    <message>
        <source>No definition is recorded.</source>
        <translation>Определение не записано.</translation>
    </message>
    <message>
        <source>The terms of the codebook that occur in this selection, and what the codebook means by them.</source>
        <translation>Термины кодовой книги, которые встречаются в этой выборке, и что они означают.</translation>
    </message>
    <message>
        <source>No event and no trigger is called “%1”. Set “event” to the title of an event of the catalogue, or to the code of a trigger.</source>
        <translation>Нет ни события, ни повода с названием «%1». Задайте в «event» название события из каталога или код повода.</translation>
    </message>
    <message>
        <source>Several events are called “%1”. Write the date in front: %2.</source>
        <translation>Название «%1» есть у нескольких событий. Напишите перед ним дату: %2.</translation>
    </message>
    <message>
        <source>A response whose date is not precise or not sure may count above and is still not told as the first.</source>
        <translation>Ответ, чья дата неточна или не уверена, может считаться выше, но первым не называется.</translation>
    </message>
    <message>
        <source>Responses by the trigger that they name, triggers by the date of their first event. One may name several.</source>
        <translation>Ответы по поводу, который они называют; поводы по дате первого события. Один ответ может называть несколько.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>head of a column</comment>
        <translation>Повод</translation>
    </message>
    <message>
        <source>No response of this selection names a trigger. Absence of a record is not absence of a response.</source>
        <translation>Ни один ответ этой выборки не называет повода. Отсутствие записи не означает отсутствия ответа.</translation>
    </message>
    <message>
        <source>No event of this trigger is recorded.</source>
        <translation>Событий этого повода не записано.</translation>
    </message>
    <message>
        <source>The first response after each event that names the trigger. Days tell an order in time, not a cause.</source>
        <translation>Первый после каждого события ответ, который называет повод. Дни показывают порядок во времени, а не причину.</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>head of a column</comment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Дата события</translation>
    </message>
    <message>
        <source>First response after it</source>
        <translation>Первый ответ после него</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>that name no trigger</source>
        <translation>которые не называют повода</translation>
    </message>
    <message>
        <source>Without a stated trigger: %1.</source>
        <translation>Без указанного повода: %1.</translation>
    </message>
    <message>
        <source>Event.</source>
        <translation>Событие.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>больше не находится</translation>
    </message>
    <message>
        <source>removed from the catalogue</source>
        <translation>удалено из каталога</translation>
    </message>
    <message>
        <source>saved since, and as it was</source>
        <translation>сохранялось с тех пор, осталось как было</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message>
        <source>Since then: %1 added, %2 no longer found, %3 changed.</source>
        <translation>С тех пор: добавлено %1, больше не находится %2, изменено %3.</translation>
    </message>
    <message>
        <source>A click on a line opens its source. Addresses are printed where a source has no title, long ones without their middle.</source>
        <translation>Щелчок по строке открывает источник. Адрес напечатан там, где у источника нет названия; длинный — без середины.</translation>
    </message>
    <message>
        <source>The PDF edition has the table of the records used attached; the SHA-256 of that table is %1.</source>
        <translation>К изданию в PDF приложена таблица использованных записей; SHA-256 этой таблицы — %1.</translation>
    </message>
    <message>
        <source>left out: internal or confidential today</source>
        <translation>не вошло: сегодня внутренняя или конфиденциальная запись</translation>
    </message>
    <message>
        <source>left out: not published any more</source>
        <translation>не вошло: больше не опубликовано</translation>
    </message>
    <message>
        <source>Measures that take a benefit away, one on each line, by start. A dash stands where no end is recorded.</source>
        <translation>Меры, которые отнимают благо, по одной в строке, по началу. Прочерк стоит там, где окончание не записано.</translation>
    </message>
    <message>
        <source>By start. Measures of one response over the same time share a line. A dash stands where no end is recorded.</source>
        <translation>По началу. Меры одного ответа за то же время стоят в одной строке. Прочерк стоит там, где окончание не записано.</translation>
    </message>
    <message>
        <source>eased by now, since when is not stated</source>
        <comment>a measure</comment>
        <translation>на сегодня с послаблением, с какого дня — не указано</translation>
    </message>
    <message>
        <source>Sources stand here without their addresses: title, publisher and date lead to them, and the code of a copy in an archive where there is one.</source>
        <translation>Источники приведены здесь без адресов: к ним ведут название, издатель и дата, а если есть копия в архиве — её код.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Query that finds the records counted</source>
        <translation>Запрос, который находит подсчитанные записи</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Выборка: %1</translation>
    </message>
    <message>
        <source>Measures that end later in this time do not stand here: %1. Fewer months or a narrower query leave room for all.</source>
        <translation>Мер, которые заканчиваются позже в этом промежутке, здесь нет: %1. Если месяцев меньше или запрос уже, места хватает для всех.</translation>
    </message>
    <message>
        <source>Measures that end after this time, or of which no last day is stated: %1.</source>
        <translation>Меры, которые заканчиваются после этого промежутка или последний день которых не указан: %1.</translation>
    </message>
    <message>
        <source>Measures that ended before %2: %1.</source>
        <translation>Меры, закончившиеся до %2: %1.</translation>
    </message>
    <message>
        <source>Measures that begin after %2 and do not end in this time: %1.</source>
        <translation>Меры, которые начинаются после %2 и в этом промежутке не заканчиваются: %1.</translation>
    </message>
    <message>
        <source>Measures without a stated start: %1.</source>
        <translation>Меры без указанного начала: %1.</translation>
    </message>
    <message>
        <source>Responses that take no benefit away: %1.</source>
        <translation>Ответы, которые не отнимают блага: %1.</translation>
    </message>
    <message>
        <source>Not in the table.</source>
        <translation>Нет в таблице.</translation>
    </message>
    <message>
        <source>Not counted here.</source>
        <translation>Здесь не учтено.</translation>
    </message>
    <message>
        <source>Recorded of neither of the two: %1 of %2.</source>
        <comment>number, all of the selection</comment>
        <translation>Не относятся ни к одному из двух: %1. Всего в выборке: %2.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Не сравнивается.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without names: nobody can tell whether they are the same.</source>
        <translation>
            <numerusform>%n позиция без имён: никто не скажет, те же ли это.</numerusform>
            <numerusform>%n позиции без имён: никто не скажет, те же ли это.</numerusform>
            <numerusform>%n позиций без имён: никто не скажет, те же ли это.</numerusform>
        </translation>
    </message>
    <message>
        <source>day of the event not stated</source>
        <translation>день события не указан</translation>
    </message>
    <message>
        <source>%1, by a date in doubt</source>
        <comment>3 days</comment>
        <translation>%1, дата под сомнением</translation>
    </message>
    <message>
        <source>notes searched for words</source>
        <translation>примечания, в которых ищутся слова</translation>
    </message>
    <message>
        <source>measures: end in this time, beyond the table</source>
        <translation>меры: заканчиваются в это время, вне таблицы</translation>
    </message>
    <message>
        <source>measures: end after this time</source>
        <translation>меры: заканчиваются после этого времени</translation>
    </message>
    <message>
        <source>measures: ended</source>
        <translation>меры: закончились</translation>
    </message>
    <message>
        <source>measures: begin later</source>
        <translation>меры: начинаются позже</translation>
    </message>
    <message>
        <source>entries without names</source>
        <translation>позиции без имён</translation>
    </message>
    <message>
        <source>persons listed on</source>
        <translation>лица в списках на</translation>
    </message>
    <message>
        <source>entities listed on</source>
        <translation>организации в списках на</translation>
    </message>
    <message numerus="yes">
        <source>Acts of others with which this actor aligned itself list %n further target(s), who do not stand here.</source>
        <translation>
            <numerusform>Акты других, к которым этот субъект присоединился, вносят в список ещё %n лицо или организацию, которых здесь нет.</numerusform>
            <numerusform>Акты других, к которым этот субъект присоединился, вносят в список ещё %n лица или организации, которых здесь нет.</numerusform>
            <numerusform>Акты других, к которым этот субъект присоединился, вносят в список ещё %n лиц или организаций, которых здесь нет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingCommand</name>
    <message>
        <source>sections: %1</source>
        <translation>разделов: %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>The briefing has no name. Give it one with --name.</source>
        <translation>У справки нет названия. Задайте его через --name.</translation>
    </message>
    <message>
        <source>Several briefings are called “%1”, so it cannot be told which one is meant. Choose another name with --name.</source>
        <translation>Несколько справок называются «%1», поэтому неизвестно, какая имеется в виду. Выберите другое название через --name.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Print this briefing, or a template that comes with the program, as JSON.</source>
        <translation>Вывести эту справку или шаблон, поставляемый с программой, как JSON.</translation>
    </message>
    <message>
        <source>Keep the briefing of this JSON file, in the place of one of the same name.</source>
        <translation>Сохранить справку из этого файла JSON, на место справки с тем же названием.</translation>
    </message>
    <message>
        <source>Remove this briefing with its snapshots, or only the one of --snapshot.</source>
        <translation>Удалить эту справку с её снимками или только снимок, названный в --snapshot.</translation>
    </message>
    <message>
        <source>Take a snapshot of this briefing: which records it holds, and how they are.</source>
        <translation>Сделать снимок этой справки: какие в ней записи и каковы они сейчас.</translation>
    </message>
    <message>
        <source>List the snapshots of this briefing, newest first.</source>
        <translation>Перечислить снимки этой справки, сначала новейшие.</translation>
    </message>
    <message>
        <source>List what changed in this briefing since the snapshot of --snapshot.</source>
        <translation>Перечислить, что изменилось в этой справке после снимка, названного в --snapshot.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The name under which it is kept.</source>
        <translation>Название, под которым она хранится.</translation>
    </message>
    <message>
        <source>Keep it as a template, from which others are begun.</source>
        <translation>Сохранить её как шаблон, с которого начинают другие.</translation>
    </message>
    <message>
        <source>The name of the snapshot.</source>
        <translation>Название снимка.</translation>
    </message>
    <message>
        <source>The snapshot that is meant.</source>
        <translation>Снимок, который имеется в виду.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Имя, под которым изменение стоит в истории.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>List the briefings of a catalogue, keep or remove one, take and compare snapshots.</source>
        <translation>Перечислить справки каталога, сохранить или удалить одну, делать и сравнивать снимки.</translation>
    </message>
    <message>
        <source>--snapshot goes with --changes-since or --remove.</source>
        <translation>--snapshot употребляется вместе с --changes-since или --remove.</translation>
    </message>
</context>
<context>
    <name>BriefingDoubts</name>
    <message>
        <source>There are: %1.</source>
        <translation>Имеются: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Имеется в виду «%1»?</translation>
    </message>
    <message>
        <source>This program knows no section “%1”. It is kept, and only a sentence is printed in its place.</source>
        <translation>Эта программа не знает раздела «%1». Он сохраняется, а на его месте печатается только фраза об этом.</translation>
    </message>
    <message>
        <source>It does not say which picture it shows, so the briefing cannot be printed.</source>
        <translation>Не сказано, какое это изображение, поэтому справку нельзя напечатать.</translation>
    </message>
    <message>
        <source>There is no picture “%1”, so the briefing cannot be printed.</source>
        <translation>Изображения «%1» нет, поэтому справку нельзя напечатать.</translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message>
        <source>An internal briefing is written as an encrypted PDF alone: choose a name that ends in .pdf, and give a passphrase.</source>
        <translation>Внутренняя справка записывается только как зашифрованный PDF: выберите имя, которое заканчивается на .pdf, и задайте парольную фразу.</translation>
    </message>
    <message>
        <source>Only a PDF can be encrypted with a passphrase.</source>
        <translation>Парольной фразой можно зашифровать только PDF.</translation>
    </message>
    <message>
        <source>Written before that, and still there: %1.</source>
        <translation>До этого записаны и остались: %1.</translation>
    </message>
</context>
<context>
    <name>BriefingJson</name>
    <message>
        <source>A text in quotation marks must stand here.</source>
        <translation>Здесь должен стоять текст в кавычках.</translation>
    </message>
    <message>
        <source>The text holds a sign that misleads its readers (%1, at character %2). Take it out.</source>
        <translation>Текст содержит знак, вводящий читателей в заблуждение (%1, символ %2). Уберите его.</translation>
    </message>
    <message>
        <source>true or false must stand here.</source>
        <translation>Здесь должно стоять true или false.</translation>
    </message>
    <message>
        <source>Names and texts in curly brackets must stand here.</source>
        <translation>Здесь должны стоять имена и тексты в фигурных скобках.</translation>
    </message>
    <message>
        <source>Texts by language must stand here: {&quot;en&quot;: &quot;…&quot;, &quot;be&quot;: &quot;…&quot;}.</source>
        <translation>Здесь должны стоять тексты по языкам: {&quot;en&quot;: &quot;…&quot;, &quot;be&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>This is no code of a language. Write en, be, ru …</source>
        <translation>Это не код языка. Пишите en, be, ru …</translation>
    </message>
    <message>
        <source>Languages must stand here in square brackets, at least one: [&quot;en&quot;].</source>
        <translation>Здесь в квадратных скобках должны стоять языки, хотя бы один: [&quot;en&quot;].</translation>
    </message>
    <message>
        <source>“%1” is no language of a briefing. There are en, be and ru.</source>
        <translation>«%1» не является языком справки. Имеются en, be и ru.</translation>
    </message>
    <message>
        <source>“%1” is no size of paper. There are a4 and letter.</source>
        <translation>«%1» не является форматом бумаги. Имеются a4 и letter.</translation>
    </message>
    <message>
        <source>A section in curly brackets must stand here.</source>
        <translation>Здесь должен стоять раздел в фигурных скобках.</translation>
    </message>
    <message>
        <source>A section needs a kind.</source>
        <translation>Разделу нужен вид (kind).</translation>
    </message>
    <message>
        <source>The sections must stand here in square brackets.</source>
        <translation>Здесь в квадратных скобках должны стоять разделы.</translation>
    </message>
    <message>
        <source>There are more than %1 sections. Make several briefings of them.</source>
        <translation>Разделов больше %1. Сделайте из них несколько справок.</translation>
    </message>
    <message>
        <source>Line %1: this is no JSON, or it is cut off. Save the briefing anew where it comes from.</source>
        <translation>Строка %1: это не JSON, или он оборван. Сохраните справку заново там, откуда она взята.</translation>
    </message>
    <message>
        <source>This is longer than a briefing can be: there is room for one megabyte.</source>
        <translation>Это длиннее, чем может быть справка: место есть для одного мегабайта.</translation>
    </message>
    <message>
        <source>This is no briefing: it must be in curly brackets.</source>
        <translation>Это не справка: она должна быть в фигурных скобках.</translation>
    </message>
</context>
<context>
    <name>BriefingPlace</name>
    <message>
        <source>Title of the file</source>
        <translation>Заголовок файла</translation>
    </message>
    <message>
        <source>Subject of the file</source>
        <translation>Тема файла</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Верхний колонтитул</translation>
    </message>
    <message>
        <source>Foot of the pages</source>
        <translation>Нижний колонтитул</translation>
    </message>
    <message>
        <source>Day of the data</source>
        <translation>Дата данных</translation>
    </message>
    <message>
        <source>Numbers of the pages</source>
        <translation>Номера страниц</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>строка %1, столбец %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>подзаголовок</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>day of the data</source>
        <translation>дата данных</translation>
    </message>
    <message>
        <source>remark %1</source>
        <translation>замечание %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Заголовок %1</translation>
    </message>
    <message>
        <source>Name of the place %1</source>
        <translation>Метка места %1</translation>
    </message>
    <message>
        <source>words in bold</source>
        <translation>слова жирным шрифтом</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Key figures, no. %1</source>
        <translation>Основные числа, № %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>query</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>words in the picture</source>
        <translation>слова на рисунке</translation>
    </message>
    <message>
        <source>text alternative</source>
        <translation>текстовая замена</translation>
    </message>
    <message>
        <source>state of the catalogue</source>
        <translation>состояние каталога</translation>
    </message>
    <message>
        <source>head of column %1</source>
        <translation>заголовок столбца %1</translation>
    </message>
    <message>
        <source>Table under %1</source>
        <translation>Таблица в разделе %1</translation>
    </message>
    <message>
        <source>head of the rows</source>
        <translation>заголовок строк</translation>
    </message>
    <message>
        <source>head of the counts</source>
        <translation>заголовок столбца количеств</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>without records, no. %1</source>
        <translation>без записей, № %1</translation>
    </message>
    <message>
        <source>Contents, title</source>
        <translation>Содержание, заголовок</translation>
    </message>
    <message>
        <source>Chronology, no. %1</source>
        <translation>Хронология, № %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>субъекты</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое описание</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>инструменты</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Sources, word before addresses of archives</source>
        <translation>Источники, слово перед адресами архивов</translation>
    </message>
    <message>
        <source>Sources, no. %1</source>
        <translation>Источники, № %1</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>address in an archive</source>
        <translation>адрес в архиве</translation>
    </message>
    <message>
        <source>day of retrieval</source>
        <translation>дата обращения</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Attachment, name</source>
        <translation>Вложение, название</translation>
    </message>
    <message>
        <source>Attachment, description</source>
        <translation>Вложение, описание</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachment, line %1, %2</source>
        <translation>Вложение, строка %1, %2</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Раздел %1</translation>
    </message>
</context>
<context>
    <name>BriefingRenderer</name>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Не удалось начать создание PDF.</translation>
    </message>
</context>
<context>
    <name>BriefingSections</name>
    <message>
        <source>Addressee</source>
        <translation>Адресат справки</translation>
    </message>
    <message>
        <source>It does not say which picture it shows. Choose one.</source>
        <translation>Не указано, какое изображение он показывает. Выберите изображение.</translation>
    </message>
    <message>
        <source>Section “%1”, text</source>
        <translation>Раздел «%1», текст</translation>
    </message>
    <message>
        <source>Section “%1”, title</source>
        <translation>Раздел «%1», заголовок</translation>
    </message>
    <message>
        <source>“%1” is no degree of detail. There are full and short.</source>
        <translation>Степени подробности «%1» нет. Есть full и short.</translation>
    </message>
    <message>
        <source>“%1” is no field that a table counts by. There are: %2.</source>
        <translation>«%1» — не поле, по которому считает таблица. Есть: %2.</translation>
    </message>
    <message>
        <source>Tags are words of the work on the catalogue: only an internal briefing counts by them. Choose another field, or the profile for your own group.</source>
        <translation>Метки — слова работы над каталогом: по ним считает только внутренняя справка. Выберите другое поле или профиль для вашей группы.</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <source>Save the template “%1”</source>
        <translation>Сохранить шаблон «%1»</translation>
    </message>
    <message>
        <source>Save the briefing “%1”</source>
        <translation>Сохранить справку «%1»</translation>
    </message>
    <message>
        <source>Remove the template “%1”</source>
        <translation>Удалить шаблон «%1»</translation>
    </message>
    <message>
        <source>Remove the briefing “%1”</source>
        <translation>Удалить справку «%1»</translation>
    </message>
    <message>
        <source>Remove the snapshot “%1”</source>
        <translation>Удалить снимок «%1»</translation>
    </message>
    <message>
        <source>The briefing is no longer there.</source>
        <translation>Этой справки больше нет.</translation>
    </message>
    <message>
        <source>Line %1 of a snapshot&apos;s records is damaged. The snapshot cannot be used; take another one.</source>
        <translation>Строка %1 среди записей снимка повреждена. Снимком нельзя пользоваться; сделайте другой.</translation>
    </message>
    <message>
        <source>A briefing needs a name, by which it is found again.</source>
        <translation>Справке нужно название, по которому её можно найти.</translation>
    </message>
    <message>
        <source>A snapshot needs a name, by which it is found again.</source>
        <translation>Снимку нужно название, по которому его можно найти.</translation>
    </message>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>Этого снимка больше нет.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The briefing has a snapshot “%1” already. Choose another name.</source>
        <translation>У справки уже есть снимок «%1». Выберите другое название.</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>Сделать снимок «%1»</translation>
    </message>
    <message>
        <source>Left out, %1: records of the snapshot that are internal or confidential today. So it is not printed as it was then.</source>
        <translation>Не вошло %1: записи снимка, которые сегодня внутренние или конфиденциальные. Поэтому он печатается не таким, каким был тогда.</translation>
    </message>
    <message>
        <source>Left out, %1: records of the snapshot that are not published any more, or were removed. So it is not printed as it was then.</source>
        <translation>Не вошло %1: записи снимка, которые больше не опубликованы или удалены. Поэтому он печатается не таким, каким был тогда.</translation>
    </message>
    <message>
        <source>Left out, %1: notes that are not public any more, or were changed or removed. So it is not printed as it was then.</source>
        <translation>Не вошло %1: примечания, которые больше не публичные или были изменены либо удалены. Поэтому он печатается не таким, каким был тогда.</translation>
    </message>
    <message>
        <source>Taken with Vodhuk %1 and its codebook, printed with Vodhuk %2. So it may not be printed as it was then.</source>
        <translation>Сделан в Vodhuk %1 с его кодовой книгой, печатается в Vodhuk %2. Поэтому он может печататься не таким, каким был тогда.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>CatalogueWork</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n запись записана в %1.</numerusform>
            <numerusform>%n записи записаны в %1.</numerusform>
            <numerusform>%n записей записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes that are not public were left out of %n record(s).</source>
        <translation>
            <numerusform>Непубличные примечания не вошли: %n запись.</numerusform>
            <numerusform>Непубличные примечания не вошли: %n записи.</numerusform>
            <numerusform>Непубличные примечания не вошли: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удаётся прочитать %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Preparing the sample catalogue …</source>
        <translation>Подготовка примера каталога …</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Чтение: %1 …</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Импорт: %1 …</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or close the program that has it open.</source>
        <translation>Файл %1 нельзя записать: %2. Выберите другую папку или закройте программу, в которой он открыт.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Открытие %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table are marked internal.</source>
        <translation>
            <numerusform>%n запись таблицы отмечена как внутренняя.</numerusform>
            <numerusform>%n записи таблицы отмечены как внутренние.</numerusform>
            <numerusform>%n записей таблицы отмечено как внутренние.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n конфиденциальная запись не вошла.</numerusform>
            <numerusform>%n конфиденциальные записи не вошли.</numerusform>
            <numerusform>%n конфиденциальных записей не вошло.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the catalogue itself, not a table.</source>
        <translation>Это сам каталог, а не таблица.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>What this change recorded is damaged, so it cannot be taken back or brought back. Nothing was changed.</source>
        <translation>Запись об этом изменении повреждена, поэтому его нельзя ни отменить, ни повторить. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ChangeRecorder</name>
    <message>
        <source>The records were changed since by other means, so this change cannot be taken back or brought back. Nothing was changed.</source>
        <translation>Записи с тех пор изменены другим способом, поэтому это изменение нельзя ни отменить, ни повторить. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>There is no chart “%1”. There are: %2.</source>
        <translation>Диаграммы «%1» нет. Имеются: %2.</translation>
    </message>
    <message>
        <source>The width must lie between 200 and 10000, the height between 120 and 10000, the scale above 0 and up to 10.</source>
        <translation>Ширина должна быть от 200 до 10000, высота — от 120 до 10000, масштаб — больше 0 и не больше 10.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2” for this chart. There are: %3.</source>
        <translation>Для этой диаграммы значение «%2» параметра %1 не подходит. Имеются: %3.</translation>
    </message>
    <message>
        <source>The chart “%1” has no %2.</source>
        <translation>У диаграммы «%1» нет параметра %2.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2024-01-31.</source>
        <translation>«%1» — не день; напишите его в виде 2024-01-31.</translation>
    </message>
    <message>
        <source>Draw a chart of the records a query selects.</source>
        <translation>Построить диаграмму записей, которые выбирает запрос.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>What is drawn: %1.</source>
        <translation>Вид диаграммы: %1.</translation>
    </message>
    <message>
        <source>The query; without one, all responses.</source>
        <translation>Запрос; без него — все ответы.</translation>
    </message>
    <message>
        <source>Language of the chart: en, be, ru.</source>
        <translation>Язык диаграммы: en, be, ru.</translation>
    </message>
    <message>
        <source>Field of the query language that bars are told apart by.</source>
        <translation>Поле языка запросов, по которому разделены столбцы.</translation>
    </message>
    <message>
        <source>Field in the rows of a grid.</source>
        <translation>Поле в строках сетки.</translation>
    </message>
    <message>
        <source>Field in the columns of a grid.</source>
        <translation>Поле в столбцах сетки.</translation>
    </message>
    <message>
        <source>What one bar is of: day, month, quarter, year.</source>
        <translation>Интервал одного столбца: day, month, quarter, year.</translation>
    </message>
    <message>
        <source>How many months ahead a calendar looks.</source>
        <translation>На сколько месяцев вперёд показывает календарь.</translation>
    </message>
    <message>
        <source>Width in pixels at scale 1.</source>
        <translation>Ширина в пикселях при масштабе 1.</translation>
    </message>
    <message>
        <source>Height in pixels at scale 1; bars and grids take what their rows need.</source>
        <translation>Высота в пикселях при масштабе 1; полосы и сетки занимают столько, сколько нужно их строкам.</translation>
    </message>
    <message>
        <source>Enlargement of a PNG.</source>
        <translation>Увеличение PNG.</translation>
    </message>
    <message>
        <source>The name given with --to must end in .svg, .png, .pdf, .csv or .xlsx.</source>
        <translation>Имя, указанное с --to, должно оканчиваться на .svg, .png, .pdf, .csv или .xlsx.</translation>
    </message>
    <message>
        <source>The file to be written; its ending decides: .svg, .png, .pdf; .csv or .xlsx for the numbers.</source>
        <translation>Файл для записи; формат определяет его окончание: .svg, .png, .pdf; .csv или .xlsx — числа.</translation>
    </message>
    <message>
        <source>The query asks what is in force on %1, and --day says %2. A chart is of one day: leave one of them out.</source>
        <translation>Запрос спрашивает, что действует на %1, а --day — %2. Диаграмма показывает один день: уберите один из них.</translation>
    </message>
    <message>
        <source>The chart “%1” compares actors. Number of those to be named with --actors, or by the query: %2.</source>
        <translation>Диаграмма «%1» сравнивает субъектов. Сколько их нужно назвать через --actors или в запросе: %2.</translation>
    </message>
    <message>
        <source>The day that is shown, as 2024-01-31; without one, that for which the query asks what is in force, else the day of the data.</source>
        <translation>Показываемый день в виде 2024-01-31; без него — день, на который запрос спрашивает, что действует, иначе день данных.</translation>
    </message>
    <message>
        <source>An actor that is compared with others; each one has an --actors of its own.</source>
        <translation>Субъект, который сравнивается с другими; перед каждым стоит свой --actors.</translation>
    </message>
    <message>
        <source>Say with --to where the chart shall be written.</source>
        <translation>Укажите через --to, куда записать диаграмму.</translation>
    </message>
    <message>
        <source>Nothing was found that the chart would give away.</source>
        <translation>Ничего, что выдала бы диаграмма, не найдено.</translation>
    </message>
    <message>
        <source>Only lists what the chart would give away; writes nothing.</source>
        <translation>Только показывает, что выдала бы диаграмма; ничего не записывает.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The index for searching and sorting was made anew. No record was touched.</source>
        <translation>Указатель для поиска и сортировки сделан заново. Ни одна запись не изменена.</translation>
    </message>
    <message>
        <source>Make the index for searching and sorting anew if it is out of date; no record is touched.</source>
        <translation>Сделать указатель для поиска и сортировки заново, если он устарел; записи не меняются.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Make a copy of the file and go back to a backup.</source>
        <translation>Каталог повреждён. Сделайте копию файла и вернитесь к резервной копии.</translation>
    </message>
    <message>
        <source>Check that the file is whole and its records are consistent.</source>
        <translation>Проверить, что файл цел и его записи согласованы.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>пояснение: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See vodhuk --help.</source>
        <translation>См. vodhuk --help.</translation>
    </message>
    <message>
        <source>No command is given. See vodhuk --help.</source>
        <translation>Команда не указана. См. vodhuk --help.</translation>
    </message>
    <message>
        <source>A catalogue of responses to the political crisis in Belarus.</source>
        <translation>Каталог ответов на политический кризис в Беларуси.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Показать описание параметров и выйти.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Показать версию и выйти.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Не удаётся писать в стандартный вывод: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Не удаётся записать файл: %1.</translation>
    </message>
    <message>
        <source>There is no display for the window. See vodhuk --help for what goes without.</source>
        <translation>Нет дисплея для окна. Что работает без него, см. vodhuk --help.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, which no file can replace. Choose another name.</source>
        <translation>Это устройство или канал, которые файл не может заменить. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation>Файл нельзя записать: на диске нет места. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder, or close the program that has it open.</source>
        <translation>Файл нельзя записать: %1. Выберите другую папку или закройте программу, в которой он открыт.</translation>
    </message>
</context>
<context>
    <name>ConditionChip</name>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>a kept file of a source</source>
        <translation>сохранённый файл источника</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>a benefit taken away</source>
        <translation>отнятое благо</translation>
    </message>
    <message>
        <source>listed persons or entities</source>
        <translation>лица или организации в списке</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>of any sense</source>
        <translation>в любом смысле</translation>
    </message>
    <message>
        <source>a number of persons newly listed</source>
        <translation>число лиц, впервые включённых в список</translation>
    </message>
    <message>
        <source>a number of entities newly listed</source>
        <translation>число организаций, впервые включённых в список</translation>
    </message>
    <message>
        <source>persons listed by name</source>
        <translation>лица, внесённые в список поимённо</translation>
    </message>
    <message>
        <source>entities listed by name</source>
        <translation>организации, внесённые в список по названию</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>%1 is neutral by its mandate, but the record has it state a position or withdraw a benefit.</source>
        <translation>Субъект %1 нейтрален по мандату, но по записи он выражает позицию или отнимает благо.</translation>
    </message>
    <message>
        <source>Check that the text is its own and what it says.</source>
        <translation>Проверьте, его ли это текст и что в нём сказано.</translation>
    </message>
    <message>
        <source>The Council of Europe takes no such measures; the Council of the European Union does.</source>
        <translation>Совет Европы таких мер не принимает; их принимает Совет Европейского союза.</translation>
    </message>
    <message>
        <source>The European Council adopts no legal acts; the Council of the European Union does.</source>
        <translation>Европейский совет не принимает правовых актов; их принимает Совет Европейского союза.</translation>
    </message>
    <message>
        <source>A text of this kind is adopted by an organ of the European Union.</source>
        <translation>Текст такого вида принимает орган Европейского союза.</translation>
    </message>
    <message>
        <source>A step of this kind is taken by an organ of the United Nations.</source>
        <translation>Шаг такого вида предпринимает орган Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>Check in the source who adopted it.</source>
        <translation>Проверьте по источнику, кто это принял.</translation>
    </message>
    <message>
        <source>“%1” may mean the Committee, the Federation or a national society.</source>
        <translation>«%1» может означать Комитет, Федерацию или национальное общество.</translation>
    </message>
    <message>
        <source>The Security Council is named as adopter of a sanction, without the number of a resolution.</source>
        <translation>Автором решения о санкции назван Совет Безопасности, но номер резолюции не указан.</translation>
    </message>
    <message>
        <source>Enter the resolution, or correct the actor: no such sanction on Belarus is known.</source>
        <translation>Укажите резолюцию или исправьте субъекта: о такой санкции в отношении Беларуси неизвестно.</translation>
    </message>
    <message>
        <source>%1 did not exist yet on %2 (from %3).</source>
        <translation>Субъекта %1 на %2 ещё не было (существует с %3).</translation>
    </message>
    <message>
        <source>Name the body that acted then.</source>
        <translation>Укажите орган, который действовал тогда.</translation>
    </message>
    <message>
        <source>%1 did not exist any more on %2 (until %3).</source>
        <translation>Субъекта %1 на %2 уже не было (существовал до %3).</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>Субъект %1 указан дважды.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Оставьте одно из двух.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but Belarus was no member or party of %1 on %2.</source>
        <translation>«Обязательна для Беларуси», но Беларусь не была членом или участником (%1; дата: %2).</translation>
    </message>
    <message>
        <source>Choose a weaker value, or mend the membership of Belarus.</source>
        <translation>Выберите более слабое значение или исправьте членство Беларуси.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but the only instruments are %1.</source>
        <translation>«Обязательна для Беларуси», но указаны только инструменты: %1.</translation>
    </message>
    <message>
        <source>Check whether the act creates a duty; else choose “not binding”.</source>
        <translation>Проверьте, создаёт ли акт обязанность; если нет, выберите «Не имеет обязательной силы».</translation>
    </message>
    <message>
        <source>Belarus was a member of %1 and loses rights of a member.</source>
        <translation>Беларусь была членом (%1) и теряет права члена.</translation>
    </message>
    <message>
        <source>Consider “binding on Belarus”.</source>
        <translation>Возможно, подойдёт «Обязательна для Беларуси».</translation>
    </message>
    <message>
        <source>“Binding on members”, but %1 is no organisation with members that must obey.</source>
        <translation>«Обязательна для членов», но %1 — не организация, члены которой обязаны исполнять её акты.</translation>
    </message>
    <message>
        <source>Choose another value, or correct the actor or its type.</source>
        <translation>Выберите другое значение либо исправьте субъекта или его тип.</translation>
    </message>
    <message>
        <source>%1 is a single state: its act cannot be “%2”.</source>
        <translation>%1 — отдельное государство: его акт не может иметь значение «%2».</translation>
    </message>
    <message>
        <source>Choose “binding in own jurisdiction” or “not binding”.</source>
        <translation>Выберите «Действует в собственной юрисдикции» или «Не имеет обязательной силы».</translation>
    </message>
    <message>
        <source>“Binding in own jurisdiction”, but no legal act is given.</source>
        <translation>«Действует в собственной юрисдикции», но правовой акт не указан.</translation>
    </message>
    <message>
        <source>Enter its number and title.</source>
        <translation>Укажите его номер и название.</translation>
    </message>
    <message>
        <source>“Not binding” cannot stand beside other values (%1).</source>
        <translation>«Не имеет обязательной силы» не сочетается с другими значениями (%1).</translation>
    </message>
    <message>
        <source>Keep “not binding” alone, or take it out.</source>
        <translation>Оставьте только «Не имеет обязательной силы» или уберите это значение.</translation>
    </message>
    <message>
        <source>One measure cannot bind both Belarus and the organisation&apos;s own organs only.</source>
        <translation>Одна мера не может быть обязательна и для Беларуси, и только для собственных органов организации.</translation>
    </message>
    <message>
        <source>Keep one of the two, or enter the second measure.</source>
        <translation>Оставьте одно из двух или внесите вторую меру.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Дата не указана.</translation>
    </message>
    <message>
        <source>Enter it as far as it is known, if only the year.</source>
        <translation>Укажите её с известной точностью, хотя бы год.</translation>
    </message>
    <message>
        <source>Nobody is named who took the step.</source>
        <translation>Не указано, кто предпринял этот шаг.</translation>
    </message>
    <message>
        <source>Enter at least one actor.</source>
        <translation>Укажите хотя бы одного субъекта.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Заголовок не указан.</translation>
    </message>
    <message>
        <source>Enter it in at least one language.</source>
        <translation>Введите его хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>No instrument is given.</source>
        <translation>Инструмент не указан.</translation>
    </message>
    <message>
        <source>Choose at least one; “other” with a note if none fits.</source>
        <translation>Выберите хотя бы один; если ни один не подходит — «Другое» с примечанием.</translation>
    </message>
    <message>
        <source>The kind of step is missing.</source>
        <translation>Вид шага не указан.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Выберите код.</translation>
    </message>
    <message>
        <source>No source bears the record out.</source>
        <translation>Ни один источник не подтверждает запись.</translation>
    </message>
    <message>
        <source>Cite at least one source.</source>
        <translation>Укажите хотя бы один источник.</translation>
    </message>
    <message>
        <source>“%1” is not a code of %2 in the codebook.</source>
        <translation>«%1» не является кодом поля %2 в кодовой книге.</translation>
    </message>
    <message>
        <source>Choose a code of the codebook.</source>
        <translation>Выберите код из кодовой книги.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Имеется в виду «%1»?</translation>
    </message>
    <message>
        <source>The instrument is “other”, and no note says what it is.</source>
        <translation>Инструмент — «Другое», но примечание не поясняет, что это.</translation>
    </message>
    <message>
        <source>Add a note, or choose a code that fits.</source>
        <translation>Добавьте примечание или выберите подходящий код.</translation>
    </message>
    <message>
        <source>The trigger is “other”, and no note says what it is.</source>
        <translation>Повод — «Другое», но примечание не поясняет, что это.</translation>
    </message>
    <message>
        <source>The number %1 is negative.</source>
        <translation>Число %1 отрицательное.</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 on.</source>
        <translation>Введите целое число от 0.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» не является суммой.</translation>
    </message>
    <message>
        <source>Write digits, with a point before the decimals.</source>
        <translation>Введите цифры, десятичные отделите точкой.</translation>
    </message>
    <message>
        <source>The amount %1 has no currency.</source>
        <translation>Для суммы %1 не указана валюта.</translation>
    </message>
    <message>
        <source>Add its code of three letters, such as EUR.</source>
        <translation>Добавьте её трёхбуквенный код, например EUR.</translation>
    </message>
    <message>
        <source>Mend the date since when the source “%1” is listed.</source>
        <translation>Исправьте дату, с которой источник «%1» значится в списке экстремистских.</translation>
    </message>
    <message>
        <source>The measure “%1” ends on %2, before it begins on %3.</source>
        <translation>Мера «%1» оканчивается (%2) раньше, чем начинается (%3).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>The measure “%1” may end (%2) before it begins (%3).</source>
        <translation>Мера «%1», возможно, оканчивается (%2) раньше, чем начинается (%3).</translation>
    </message>
    <message>
        <source>State the dates more exactly if a source does.</source>
        <translation>Укажите даты точнее, если это позволяет источник.</translation>
    </message>
    <message>
        <source>The date %1 lies in the future.</source>
        <translation>Дата %1 относится к будущему.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Проверьте год.</translation>
    </message>
    <message>
        <source>The date %1 lies before 1994.</source>
        <translation>Дата %1 раньше 1994 года.</translation>
    </message>
    <message>
        <source>The source “%1” of %2 is older than what it reports (%3).</source>
        <translation>Источник «%1» (%2) старше того, о чём сообщает (%3).</translation>
    </message>
    <message>
        <source>Check whether the page carries a machine date, or cite a later source.</source>
        <translation>Проверьте, не проставлена ли дата на странице автоматически, или укажите более поздний источник.</translation>
    </message>
    <message>
        <source>The stage “%1” (%2) comes before “%3” (%4).</source>
        <translation>Этап «%1» (%2) раньше, чем «%3» (%4).</translation>
    </message>
    <message>
        <source>The measure “%1” is %2 but has no end date.</source>
        <translation>Состояние меры «%1» — «%2», но дата окончания не указана.</translation>
    </message>
    <message>
        <source>Enter since when it no longer applies, if only the year.</source>
        <translation>Укажите, с какого времени она не действует, хотя бы год.</translation>
    </message>
    <message>
        <source>The measure “%1” is marked in force, but its date %2 has passed.</source>
        <translation>Мера «%1» отмечена как действующая, но дата её окончания (%2) уже прошла.</translation>
    </message>
    <message>
        <source>Enter the renewal, or the end.</source>
        <translation>Укажите продление или окончание.</translation>
    </message>
    <message>
        <source>The measure “%1” ends soon (%2).</source>
        <translation>Срок меры «%1» скоро истекает (%2).</translation>
    </message>
    <message>
        <source>Look out for its renewal.</source>
        <translation>Проследите за её продлением.</translation>
    </message>
    <message>
        <source>A target is delisted on %1, before it is listed on %2.</source>
        <translation>Дата исключения адресата из списка (%1) раньше даты его включения (%2).</translation>
    </message>
    <message>
        <source>The record is set to be a sanction (%1), but no measure withdraws a benefit.</source>
        <translation>Для записи указано, что это санкция (%1), но ни одна мера не отнимает благо.</translation>
    </message>
    <message>
        <source>Enter the benefit withdrawn, or take the setting out.</source>
        <translation>Укажите отнятое благо или уберите эту отметку.</translation>
    </message>
    <message>
        <source>The measure “%1” withdraws, but it is not said which benefit.</source>
        <translation>Мера «%1» отнимает благо, но не указано какое.</translation>
    </message>
    <message>
        <source>Enter the benefit withdrawn.</source>
        <translation>Укажите отнятое благо.</translation>
    </message>
    <message>
        <source>“%1” withdraws “%2”, not “%3”.</source>
        <translation>«%1» отнимает «%2», а не «%3».</translation>
    </message>
    <message>
        <source>Correct the instrument or the benefit.</source>
        <translation>Исправьте инструмент или благо.</translation>
    </message>
    <message>
        <source>“%1” withdraws “%2”, which is not among the benefits.</source>
        <translation>«%1» отнимает «%2», но среди благ этого нет.</translation>
    </message>
    <message>
        <source>Add the benefit, or correct the instrument.</source>
        <translation>Добавьте благо или исправьте инструмент.</translation>
    </message>
    <message>
        <source>None of the instruments withdraws “%1”.</source>
        <translation>Ни один из инструментов не отнимает «%1».</translation>
    </message>
    <message>
        <source>Add the instrument, or correct the benefit.</source>
        <translation>Добавьте инструмент или исправьте благо.</translation>
    </message>
    <message>
        <source>A benefit is withdrawn, but the only instruments are %1.</source>
        <translation>Благо отнято, но указаны только инструменты: %1.</translation>
    </message>
    <message>
        <source>Add the instrument that withdraws it, or take the benefit out.</source>
        <translation>Добавьте инструмент, который его отнимает, или уберите благо.</translation>
    </message>
    <message>
        <source>Support withdraws nothing, but “%1” is entered as withdrawn.</source>
        <translation>Поддержка ничего не отнимает, но «%1» указано как отнятое.</translation>
    </message>
    <message>
        <source>Take the benefit out, or correct the instrument.</source>
        <translation>Уберите благо или исправьте инструмент.</translation>
    </message>
    <message>
        <source>A measure is lifted or eased, but it is not said which.</source>
        <translation>Мера снята или ослаблена, но не указано какая.</translation>
    </message>
    <message>
        <source>Link the response that imposed it.</source>
        <translation>Свяжите с ответом, которым она была введена.</translation>
    </message>
    <message>
        <source>A travel ban or asset freeze names neither persons nor entities.</source>
        <translation>В запрете на въезд или замораживании активов не указаны ни лица, ни организации.</translation>
    </message>
    <message>
        <source>Enter how many were newly listed.</source>
        <translation>Укажите, сколько лиц и организаций включено в список впервые.</translation>
    </message>
    <message>
        <source>A release of prisoners is given as the reason to withdraw a benefit.</source>
        <translation>Освобождение политзаключённых указано как повод отнять благо.</translation>
    </message>
    <message>
        <source>Check the trigger.</source>
        <translation>Проверьте повод.</translation>
    </message>
    <message>
        <source>The act is conditional, but condition or deadline are not given.</source>
        <translation>Акт условный, но условие или срок не указаны.</translation>
    </message>
    <message>
        <source>Enter the text of the condition and the day by which it can be met.</source>
        <translation>Введите текст условия и день, до которого его можно выполнить.</translation>
    </message>
    <message>
        <source>The measure “%1” ends on a condition, but its text or deadline is not given.</source>
        <translation>Мера «%1» оканчивается при выполнении условия, но его текст или срок не указаны.</translation>
    </message>
    <message>
        <source>The framing is “%1”, but no place in a text by the actor bears it out.</source>
        <translation>Обоснование — «%1», но ни одно место в тексте субъекта его не подтверждает.</translation>
    </message>
    <message>
        <source>Enter the place, or choose “not stated”.</source>
        <translation>Укажите место или выберите «Не указано».</translation>
    </message>
    <message>
        <source>A countermeasure answers a breach, but no norm is marked as breached.</source>
        <translation>Контрмера отвечает на нарушение, но ни одна норма не отмечена как нарушенная.</translation>
    </message>
    <message>
        <source>Enter the norm the actor says Belarus broke.</source>
        <translation>Укажите норму, которую, по словам субъекта, нарушила Беларусь.</translation>
    </message>
    <message>
        <source>The legal qualification “%1” names no author.</source>
        <translation>У правовой квалификации «%1» не указан автор.</translation>
    </message>
    <message>
        <source>Cite the lawyer who qualifies it so.</source>
        <translation>Укажите юриста, который даёт такую квалификацию.</translation>
    </message>
    <message>
        <source>The actor is said to claim a status for “%1”, but no place bears it out.</source>
        <translation>По записи субъект заявляет особый статус нормы «%1», но место в тексте не указано.</translation>
    </message>
    <message>
        <source>Enter the place in the text.</source>
        <translation>Укажите место в тексте.</translation>
    </message>
    <message>
        <source>“%1” (from %2) came after %3 and cannot have set it off.</source>
        <translation>«%1» (с %2) произошло после %3 и не могло послужить поводом.</translation>
    </message>
    <message>
        <source>Correct the trigger or the date.</source>
        <translation>Исправьте повод или дату.</translation>
    </message>
    <message>
        <source>The trigger is “before 2020”, but the date is %1.</source>
        <translation>Повод — «До 2020 года», но дата — %1.</translation>
    </message>
    <message>
        <source>The date %1 lies before the election of 2020, but no trigger says so.</source>
        <translation>Дата %1 раньше выборов 2020 года, но повод этого не отражает.</translation>
    </message>
    <message>
        <source>Add “before 2020”, or correct the date.</source>
        <translation>Добавьте «До 2020 года» или исправьте дату.</translation>
    </message>
    <message>
        <source>controlled by the state</source>
        <translation>контролируется государством</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>вторичный</translation>
    </message>
    <message>
        <source>of low reliability</source>
        <translation>низкая надёжность</translation>
    </message>
    <message>
        <source>The only source, “%1”, is %2.</source>
        <translation>Единственный источник — «%1»: %2.</translation>
    </message>
    <message>
        <source>Add the act itself or a second source.</source>
        <translation>Добавьте сам акт или второй источник.</translation>
    </message>
    <message>
        <source>The title has %1 characters, more than %2.</source>
        <translation>Знаков в заголовке: %1, больше чем %2.</translation>
    </message>
    <message>
        <source>Say who did what to whom; leave the rest to the summary.</source>
        <translation>Укажите, кто что сделал и в отношении кого; остальное оставьте для краткого описания.</translation>
    </message>
    <message>
        <source>The summary has %1 sentences, more than %2.</source>
        <translation>Предложений в кратком описании: %1, больше чем %2.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Сократите его.</translation>
    </message>
    <message>
        <source>“%1” has letters that the language does not use, or letters of two scripts.</source>
        <translation>«%1» содержит буквы, которых нет в этом языке, или буквы двух письменностей.</translation>
    </message>
    <message>
        <source>Check the spelling and the language of the text.</source>
        <translation>Проверьте правописание и язык текста.</translation>
    </message>
    <message>
        <source>“%1” judges the worth or strength of an act.</source>
        <translation>«%1» — оценка достоинств или силы действия.</translation>
    </message>
    <message>
        <source>Say who did what to whom, by what; put somebody&apos;s own words between quotation marks.</source>
        <translation>Напишите, кто что сделал, в отношении кого и чем; чужие слова возьмите в кавычки.</translation>
    </message>
    <message>
        <source>%1 was no member of %2 on %3, but is entered as voting.</source>
        <translation>Субъект %1 не был членом (%2) на %3, но указан среди голосовавших.</translation>
    </message>
    <message>
        <source>Check who voted, or mend the dates of the membership.</source>
        <translation>Проверьте, кто голосовал, или исправьте даты членства.</translation>
    </message>
    <message>
        <source>%1 votes are entered, but %2 has only %3.</source>
        <translation>Внесено голосов: %1, но у органа (%2) их только %3.</translation>
    </message>
    <message>
        <source>Check the numbers; a share of votes is no number of votes.</source>
        <translation>Проверьте числа; доля голосов — не их количество.</translation>
    </message>
    <message>
        <source>Force is named as instrument, without a resolution of the Security Council.</source>
        <translation>Инструментом названо применение силы, но без резолюции Совета Безопасности.</translation>
    </message>
    <message>
        <source>Enter the resolution (S/RES/…), or correct the instrument.</source>
        <translation>Укажите резолюцию (S/RES/…) или исправьте инструмент.</translation>
    </message>
    <message>
        <source>Keep the first alone</source>
        <translation>Оставить только первое упоминание</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Написать «%1»</translation>
    </message>
    <message>
        <source>Enter the end: %1</source>
        <translation>Внести окончание: %1</translation>
    </message>
    <message>
        <source>Set to “%1”</source>
        <translation>Указать «%1»</translation>
    </message>
    <message>
        <source>“%1” is listed twice under one measure, without a delisting between.</source>
        <translation>«%1» дважды включён в список по одной мере, а исключения между этим нет.</translation>
    </message>
    <message>
        <source>Take one of the two out, or enter the delisting.</source>
        <translation>Уберите одно из двух или внесите исключение из списка.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without an archived copy or a file: %1.</source>
        <translation>
            <numerusform>%n источник без архивной копии и без файла: %1.</numerusform>
            <numerusform>%n источника без архивной копии и без файла: %1.</numerusform>
            <numerusform>%n источников без архивной копии и без файла: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the page in an archive and enter that address: pages vanish.</source>
        <translation>Сохраните страницу в архиве и укажите её адрес там: страницы исчезают.</translation>
    </message>
    <message>
        <source>“%1” repeats words of a confidential note and is exported.</source>
        <translation>Поле «%1» повторяет слова конфиденциального примечания и экспортируется.</translation>
    </message>
    <message>
        <source>Take the words out, or decide that the note is not confidential.</source>
        <translation>Уберите эти слова или решите, что примечание не конфиденциальное.</translation>
    </message>
    <message>
        <source>The site of “%1” is on your list of those that Belarus calls extremist.</source>
        <translation>Сайт источника «%1» есть в вашем списке тех, которые в Беларуси названы экстремистскими.</translation>
    </message>
    <message>
        <source>For readers inside Belarus choose the export profile that is safe to hold.</source>
        <translation>Для читателей в Беларуси выберите профиль экспорта, с которым документ безопасно хранить у себя.</translation>
    </message>
    <message>
        <source>The summary takes over words of a source: “%1”.</source>
        <translation>Краткое описание повторяет слова источника: «%1».</translation>
    </message>
    <message>
        <source>Say it in your own words, or put it between quotation marks.</source>
        <translation>Скажите это своими словами или возьмите в кавычки.</translation>
    </message>
    <message>
        <source>Enter “%1”</source>
        <translation>Внести «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Добавить «%1»</translation>
    </message>
    <message>
        <source>Link “%1” of %2</source>
        <translation>Связать с «%1» (%2)</translation>
    </message>
    <message>
        <source>This may be entered twice: “%1” of %2 has an actor in common, nearly the same date and the same step: %3.</source>
        <translation>Возможно, это внесено дважды: у «%1» (%2) есть общий с этой записью субъект, почти та же дата и тот же шаг: %3.</translation>
    </message>
    <message>
        <source>Compare the two; then link them, mark them as not the same, or withdraw one.</source>
        <translation>Сравните обе записи; затем свяжите их, отметьте, что это не одно и то же, или отзовите одну.</translation>
    </message>
    <message>
        <source>%1 is listed as aligned and has a record of its own for the same step: “%2” of %3.</source>
        <translation>Субъект %1 указан среди присоединившихся, но имеет и собственную запись о том же шаге: «%2» (%3).</translation>
    </message>
    <message>
        <source>Keep it here if it joined by a declaration, there if it adopted an act; not both.</source>
        <translation>Оставьте субъекта здесь, если он присоединился декларацией, или там, если он принял акт, но не в обоих местах.</translation>
    </message>
    <message>
        <source>“%1” is in the catalogue as “%2” too, with the same identifier.</source>
        <translation>«%1» есть в каталоге и как «%2», с тем же идентификатором.</translation>
    </message>
    <message>
        <source>“%1” is in the catalogue as “%2” too, by the sound of the name.</source>
        <translation>«%1», судя по звучанию имени, есть в каталоге и как «%2».</translation>
    </message>
    <message>
        <source>Merge the two, or mark them as not the same.</source>
        <translation>Объедините обе записи или отметьте, что это не одно и то же.</translation>
    </message>
    <message>
        <source>“%1” has no name in these languages: %2.</source>
        <translation>У «%1» нет названия на этих языках: %2.</translation>
    </message>
    <message>
        <source>Add it: briefings name everybody in the reader&apos;s language.</source>
        <translation>Добавьте его: справки называют всех на языке читателя.</translation>
    </message>
    <message>
        <source>“%1”: links of the type “%2” lead from there back to this record.</source>
        <translation>«%1»: связи типа «%2» ведут оттуда обратно к этой записи.</translation>
    </message>
    <message>
        <source>Take out the link that points the wrong way.</source>
        <translation>Уберите связь, которая ведёт не в ту сторону.</translation>
    </message>
    <message>
        <source>“%1”, to which this record is linked, is withdrawn.</source>
        <translation>Запись «%1», с которой связана эта, отозвана.</translation>
    </message>
    <message>
        <source>Link the record that stands in its place, or take the link out.</source>
        <translation>Свяжите с записью, которая её заменяет, или уберите связь.</translation>
    </message>
    <message>
        <source>“%1” is entered as a state, but the measure is directed at a society or committee that is a member.</source>
        <translation>«%1» внесено как государство, но мера направлена на общество или комитет, который является членом.</translation>
    </message>
    <message>
        <source>Name the society or committee, as an entity.</source>
        <translation>Назовите общество или комитет как организацию.</translation>
    </message>
    <message>
        <source>Spell “%1” in Cyrillic letters</source>
        <translation>Написать «%1» кириллицей</translation>
    </message>
    <message>
        <source>Get the file back from a backup, or save the source anew.</source>
        <translation>Верните файл из резервной копии или сохраните источник заново.</translation>
    </message>
    <message>
        <source>The file “%1” of the source “%2” is not there.</source>
        <translation>Файла «%1» источника «%2» нет.</translation>
    </message>
    <message>
        <source>The file “%1” of the source “%2” is not the one whose checksum was noted.</source>
        <translation>Файл «%1» источника «%2» — не тот, контрольная сумма которого была записана.</translation>
    </message>
    <message>
        <source>Your list recommends: “%1”.</source>
        <translation>Ваш список рекомендует: «%1».</translation>
    </message>
    <message>
        <source>Spell in Cyrillic letters: %1</source>
        <translation>Написать кириллицей: %1</translation>
    </message>
    <message>
        <source>%1 have letters that the language does not use, or letters of two scripts.</source>
        <translation>В словах %1 есть буквы, которых нет в этом языке, или буквы двух письменностей.</translation>
    </message>
    <message>
        <source>%1 judge the worth or strength of an act.</source>
        <translation>Слова %1 оценивают достоинство или силу действия.</translation>
    </message>
    <message>
        <source>Your list recommends “%1” instead of “%2”.</source>
        <translation>Ваш список советует «%1» вместо «%2».</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>the text is not UTF-8; it may be Windows-1251 or another encoding. Save the table as CSV in UTF-8 and try again.</source>
        <translation>текст не в кодировке UTF-8; возможно, это Windows-1251 или другая кодировка. Сохраните таблицу как CSV в UTF-8 и повторите попытку.</translation>
    </message>
    <message>
        <source>the quotation mark that opens a cell here is never closed. Close it, or double the quotation marks inside the cell.</source>
        <translation>кавычка, открывающая ячейку, не закрыта. Закройте её или удвойте кавычки внутри ячейки.</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark. Double the quotation marks inside the cell.</source>
        <translation>после закрывающей кавычки стоит текст. Удвойте кавычки внутри ячейки.</translation>
    </message>
    <message>
        <source>there is a NUL character, which no text contains. Save the table as CSV in UTF-8 and try again.</source>
        <translation>найден символ NUL, которого не бывает в тексте. Сохраните таблицу как CSV в UTF-8 и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no such file. Check the name, or make a new catalogue.</source>
        <translation>Такого файла нет. Проверьте имя или создайте новый каталог.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удаётся прочитать файл: %1.</translation>
    </message>
    <message>
        <source>This is not a catalogue of this program. Nothing was changed in it.</source>
        <translation>Это не каталог данной программы. В нём ничего не изменено.</translation>
    </message>
    <message>
        <source>This is a database of another program, not a catalogue. Nothing was changed in it.</source>
        <translation>Это база данных другой программы, а не каталог. В ней ничего не изменено.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: its end is missing. Restore it from a backup.</source>
        <translation>Каталог повреждён: не хватает его конца. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>Диск заполнен. Освободите место и повторите попытку; ничего не изменено.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Restore it from a backup.</source>
        <translation>Каталог повреждён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. Close it there, or try again in a moment.</source>
        <translation>В каталог пишет другая программа. Закройте его там или повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>The catalogue can only be read. Copy it to where you may write.</source>
        <translation>Каталог доступен только для чтения. Скопируйте его туда, где есть право записи.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file cannot be reached. Check the disk and your rights.</source>
        <translation>Файл каталога недоступен. Проверьте диск и права доступа.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The catalogue could not be read or written.</source>
        <translation>Не удалось прочитать или записать каталог.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver does not give SQLite&apos;s handle.</source>
        <translation>Драйвер базы данных Qt не передаёт дескриптор SQLite.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver carries another SQLite than this program. Install the one of your system.</source>
        <translation>Драйвер базы данных Qt содержит другую версию SQLite, чем эта программа. Установите драйвер из своей системы.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name; nothing was changed.</source>
        <translation>Файл уже существует. Выберите другое имя; ничего не изменено.</translation>
    </message>
    <message>
        <source>A statement for reading would write.</source>
        <translation>Оператор чтения попытался бы выполнить запись.</translation>
    </message>
    <message>
        <source>Writing to the catalogue was cut off. Open it once where it can be written: then it is as before.</source>
        <translation>Запись в каталог прервалась. Откройте каталог один раз там, где разрешена запись: тогда он станет таким, как прежде.</translation>
    </message>
</context>
<context>
    <name>DateTyping</name>
    <message>
        <source>“%1” may be %2 or %3. Write %4 or %5.</source>
        <translation>«%1» может означать %2 или %3. Напишите %4 или %5.</translation>
    </message>
    <message>
        <source>“%1” may be a month or two years. Write %2 or %3.</source>
        <translation>«%1» может означать месяц или два года. Напишите %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” lacks the year. Write it with all four digits: 2020.</source>
        <translation>В «%1» нет года. Напишите его всеми четырьмя цифрами: 2020.</translation>
    </message>
    <message>
        <source>“%1” lacks the month. Write 2 October 2020, or the month or year alone if the day is not known.</source>
        <translation>В «%1» нет месяца. Напишите 2 октября 2020 или, если день неизвестен, только месяц либо год.</translation>
    </message>
    <message>
        <source>“%1” has no certain months. Write from which month to which: June 2020 - August 2020.</source>
        <translation>«%1» не имеет точных месяцев. Напишите, с какого месяца по какой: июнь 2020 - август 2020.</translation>
    </message>
    <message>
        <source>“%1” is not understood in a date. Write 2 October 2020, 02.10.2020, 2020-10 or 2020.</source>
        <translation>Непонятно, что означает в дате «%1». Напишите 2 октября 2020, 02.10.2020, 2020-10 или 2020.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write 2 October 2020, 02.10.2020, 2020-10 or 2020, and a span as Aug 2020 - Oct 2020.</source>
        <translation>«%1» не удалось понять как дату. Напишите 2 октября 2020, 02.10.2020, 2020-10 или 2020, а промежуток — так: август 2020 - октябрь 2020.</translation>
    </message>
</context>
<context>
    <name>DayState</name>
    <message>
        <source>for certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>eased by licence</source>
        <translation>с послаблением по лицензии</translation>
    </message>
    <message>
        <source>in part eased by licence</source>
        <translation>частично с послаблением по лицензии</translation>
    </message>
</context>
<context>
    <name>DerivedRenewal</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>DocumentDate</name>
    <message>
        <source>The environment&apos;s SOURCE_DATE_EPOCH is “%1”. Give the date of the document in whole seconds since 1970, from 0 to %2, or unset it.</source>
        <translation>Переменная окружения SOURCE_DATE_EPOCH имеет значение «%1». Укажите дату документа целым числом секунд с 1970 года, от 0 до %2, или уберите её.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same actor</source>
        <translation>тот же субъект</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>та же дата</translation>
    </message>
    <message>
        <source>near date</source>
        <translation>близкая дата</translation>
    </message>
    <message>
        <source>same instrument</source>
        <translation>тот же инструмент</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>похожий заголовок</translation>
    </message>
    <message>
        <source>same address of a source</source>
        <translation>тот же адрес источника</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no record “%1” to link to. Name it by its id or as date|title.</source>
        <translation>Записи «%1» для связи нет. Укажите её идентификатор или date|title.</translation>
    </message>
    <message>
        <source>“%1” may mean several records. Name the one you mean by its id.</source>
        <translation>«%1» может означать несколько записей. Укажите нужную по идентификатору.</translation>
    </message>
    <message>
        <source>“%1” belongs to the codebook and cannot be changed. Add a code of your own.</source>
        <translation>«%1» относится к кодовой книге и не может быть изменено. Добавьте собственный код.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The table cannot be written: %1.</source>
        <translation>Не удаётся записать таблицу: %1.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Format “%1” cannot be written. Tables are written as csv.</source>
        <translation>Запись в формате «%1» невозможна. Таблицы записываются как csv.</translation>
    </message>
    <message numerus="yes">
        <source>Notes that are not public were left out of %n record(s).</source>
        <translation>
            <numerusform>Непубличные примечания не вошли: %n запись.</numerusform>
            <numerusform>Непубличные примечания не вошли: %n записи.</numerusform>
            <numerusform>Непубличные примечания не вошли: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write records as a table that import reads back.</source>
        <translation>Записать записи в виде таблицы, которую можно импортировать обратно.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The table to be written; - for standard output.</source>
        <translation>Таблица для записи; - для стандартного вывода.</translation>
    </message>
    <message>
        <source>Format of the table: csv.</source>
        <translation>Формат таблицы: csv.</translation>
    </message>
    <message>
        <source>Only the records this query selects.</source>
        <translation>Только записи, которые выбирает этот запрос.</translation>
    </message>
    <message>
        <source>With notes marked internal; confidential ones never leave.</source>
        <translation>Вместе с примечаниями, отмеченными как внутренние; конфиденциальные не выводятся никогда.</translation>
    </message>
    <message>
        <source>Tables are written as .csv, not as .%1. Choose another name; nothing was written.</source>
        <translation>Таблицы записываются как .csv, а не как .%1. Выберите другое имя; ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table are marked internal.</source>
        <translation>
            <numerusform>%n запись таблицы отмечена как внутренняя.</numerusform>
            <numerusform>%n записи таблицы отмечены как внутренние.</numerusform>
            <numerusform>%n записей таблицы отмечено как внутренние.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n конфиденциальная запись не вошла.</numerusform>
            <numerusform>%n конфиденциальные записи не вошли.</numerusform>
            <numerusform>%n конфиденциальных записей не вошло.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProfile</name>
    <message>
        <source>Public</source>
        <translation>Публичный</translation>
    </message>
    <message>
        <source>Safe to hold</source>
        <translation>Безопасно иметь при себе</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренний</translation>
    </message>
    <message>
        <source>For everybody. Records marked internal or confidential and internal notes are left out; links work, and the table of the records used is attached.</source>
        <translation>Для всех. Записи с отметкой «внутреннее» или «конфиденциальное» и внутренние заметки не входят; ссылки работают, таблица использованных записей приложена.</translation>
    </message>
    <message>
        <source>For readers inside Belarus. As public, and without links, attachment, protected names and addresses of domains that are listed there; title and file name tell nothing.</source>
        <translation>Для читателей в Беларуси. Как публичный, но без ссылок, вложения, защищённых имён и адресов доменов, внесённых там в списки; заголовок и имя файла ни о чём не говорят.</translation>
    </message>
    <message>
        <source>For your own group. Records marked internal are shown, confidential ones are left out; the file is encrypted with a passphrase.</source>
        <translation>Для вашей группы. Записи с отметкой «внутреннее» показаны, конфиденциальные не входят; файл зашифрован парольной фразой.</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>Choose “%1”: %2</source>
        <translation>Выбрать «%1»: %2</translation>
    </message>
</context>
<context>
    <name>FormUnion</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>There was nothing to take over.</source>
        <translation>Переносить было нечего.</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>Перенесено: %1.</translation>
    </message>
    <message>
        <source>Not taken over, for this record says something else:</source>
        <translation>Не перенесено, так как в этой записи указано другое:</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>No actor is called “%1”.</source>
        <translation>Субъекта с именем «%1» нет.</translation>
    </message>
    <message>
        <source>Several actors are called “%1”.</source>
        <translation>Имя «%1» есть у нескольких субъектов.</translation>
    </message>
    <message>
        <source>Two different actors are needed.</source>
        <translation>Нужны два разных субъекта.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>“%1” is no id of a record. An id is “v” and 13 characters, as query --json gives it.</source>
        <translation>«%1» не является идентификатором записи. Идентификатор — это «v» и 13 знаков, как его выводит query --json.</translation>
    </message>
    <message>
        <source>List what was changed, newest first.</source>
        <translation>Показать изменения, начиная с новых.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>What an older change recorded is damaged: fields are not told from there on.</source>
        <translation>Данные более старого изменения повреждены: начиная с него поля не показываются.</translation>
    </message>
    <message>
        <source>Only changes of the record with this id, field by field.</source>
        <translation>Только изменения записи с этим идентификатором, поле за полем.</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>There is no picture of the kind “%1”. Choose another one.</source>
        <translation>Нет изображения вида «%1». Выберите другое.</translation>
    </message>
    <message>
        <source>“%1” is no setting of this picture that can be understood: “%2”. Choose it anew.</source>
        <translation>Настройка «%1» этого изображения непонятна: «%2». Выберите её заново.</translation>
    </message>
    <message>
        <source>This picture compares actors. Number of those to be chosen: %1.</source>
        <translation>Это изображение сравнивает субъектов. Сколько их нужно выбрать: %1.</translation>
    </message>
    <message>
        <source>Section %1, “%2”: %3</source>
        <translation>Раздел %1, «%2»: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The names of this line belong to several actors.</source>
        <translation>Имена в этой строке принадлежат нескольким субъектам.</translation>
    </message>
    <message>
        <source>Give each actor names and a short name of its own.</source>
        <translation>Дайте каждому субъекту собственные имена и краткое имя.</translation>
    </message>
    <message>
        <source>Line %1 speaks of the same actor.</source>
        <translation>Строка %1 относится к тому же субъекту.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>This actor has no name in any language.</source>
        <translation>У этого субъекта нет имени ни на одном языке.</translation>
    </message>
    <message>
        <source>“%1” is no type of actor.</source>
        <translation>«%1» не является типом субъекта.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Возможно, имеется в виду «%1».</translation>
    </message>
    <message>
        <source>“%1” is no country code of two capital letters.</source>
        <translation>«%1» не является кодом страны из двух прописных букв.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — не «да» и не «нет» (yes, no).</translation>
    </message>
    <message>
        <source>No actor is named “%1”.</source>
        <translation>Субъекта с именем «%1» нет.</translation>
    </message>
    <message>
        <source>Write the short name or the name of an actor of the table or the catalogue.</source>
        <translation>Укажите краткое или полное имя субъекта из таблицы или каталога.</translation>
    </message>
    <message>
        <source>Several actors are named “%1”.</source>
        <translation>Имя «%1» носят несколько субъектов.</translation>
    </message>
    <message>
        <source>Write the short name of the one that is meant.</source>
        <translation>Укажите краткое имя того, который имеется в виду.</translation>
    </message>
    <message>
        <source>An actor cannot be an organ of itself.</source>
        <translation>Субъект не может быть органом самого себя.</translation>
    </message>
    <message>
        <source>Neither the table nor the catalogue has Belarus among its actors.</source>
        <translation>Ни в таблице, ни в каталоге среди субъектов нет Беларуси.</translation>
    </message>
    <message>
        <source>Add a line of type state with the country code BY.</source>
        <translation>Добавьте строку типа state с кодом страны BY.</translation>
    </message>
    <message>
        <source>“%1” is no code of a trigger.</source>
        <translation>«%1» не является кодом повода.</translation>
    </message>
    <message>
        <source>This row has no title in any language.</source>
        <translation>В этой строке нет заголовка ни на одном языке.</translation>
    </message>
    <message>
        <source>Line %1 has the same date and title.</source>
        <translation>В строке %1 те же дата и заголовок.</translation>
    </message>
    <message>
        <source>Keep one of the two lines, or tell them apart by their titles.</source>
        <translation>Оставьте одну из двух строк или сделайте их заголовки различными.</translation>
    </message>
    <message>
        <source>The sample is missing from this build of the program.</source>
        <translation>В этой сборке программы нет примера.</translation>
    </message>
    <message>
        <source>Import of the sample: %1</source>
        <translation>Импорт примера: %1</translation>
    </message>
    <message>
        <source>The first line does not name the columns of a table that can be imported (it begins “%1”). Expected are, among others: date and title for responses; name_en and actor_type for actors; date, code and title_en for events.</source>
        <translation>Первая строка не называет столбцов таблицы, которую можно импортировать (она начинается с «%1»). Среди прочих ожидаются: date и title для ответов; name_en и actor_type для субъектов; date, code и title_en для событий.</translation>
    </message>
    <message>
        <source>Column “%1” is not known. Perhaps “%2” is meant.</source>
        <translation>Столбец «%1» неизвестен. Возможно, имеется в виду «%2».</translation>
    </message>
    <message>
        <source>Column “%1” is not known. Known columns are: %2.</source>
        <translation>Столбец «%1» неизвестен. Известные столбцы: %2.</translation>
    </message>
    <message>
        <source>Column %1 has no name in the first line.</source>
        <translation>В первой строке у столбца %1 нет имени.</translation>
    </message>
    <message>
        <source>Column “%1” is there twice. Remove one.</source>
        <translation>Столбец «%1» встречается дважды. Удалите один.</translation>
    </message>
    <message>
        <source>This line has %1 cells, the header %2.</source>
        <translation>Ячеек в этой строке: %1, в заголовке: %2.</translation>
    </message>
    <message>
        <source>Look for a comma that is not inside quotes, or a missing one.</source>
        <translation>Проверьте, нет ли запятой вне кавычек и не пропущена ли запятая.</translation>
    </message>
    <message>
        <source>The cell has %1 characters.</source>
        <translation>В ячейке %1 знаков.</translation>
    </message>
    <message>
        <source>At most %1 fit. Shorten it.</source>
        <translation>Помещается не больше %1. Сократите текст.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>Файл пуст. Его первая строка должна называть столбцы.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Импорт остановлен; ничего не изменено.</translation>
    </message>
    <message>
        <source>A response does not answer other records.</source>
        <translation>Ответ не может отвечать на другие записи.</translation>
    </message>
    <message>
        <source>Set its kind to countermove or reaction, or leave the cell empty.</source>
        <translation>Укажите вид записи countermove или reaction либо оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>“%1” is no id of a record.</source>
        <translation>«%1» не является идентификатором записи.</translation>
    </message>
    <message>
        <source>Leave the cell empty for a new record.</source>
        <translation>Для новой записи оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>Give it a title, or the id of the record it speaks of.</source>
        <translation>Укажите заголовок или идентификатор записи, о которой идёт речь.</translation>
    </message>
    <message>
        <source>Line %1 speaks of the same record.</source>
        <translation>Строка %1 относится к той же записи.</translation>
    </message>
    <message>
        <source>This id belongs to an actor, an event or a source.</source>
        <translation>Этот идентификатор принадлежит субъекту, событию или источнику.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the catalogue have this date and title.</source>
        <translation>
            <numerusform>Эти дату и заголовок имеет %n запись каталога.</numerusform>
            <numerusform>Эти дату и заголовок имеют %n записи каталога.</numerusform>
            <numerusform>Эти дату и заголовок имеют %n записей каталога.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the one that is meant by its id, in the column id.</source>
        <translation>Укажите нужную по идентификатору в столбце id.</translation>
    </message>
    <message>
        <source>The evidence is knowledge only: the record stays a draft.</source>
        <translation>Подтверждение — только общее знание: запись остаётся черновиком.</translation>
    </message>
    <message>
        <source>Add a source before publishing it.</source>
        <translation>До публикации добавьте источник.</translation>
    </message>
    <message>
        <source>There is no record “%1” to be answered.</source>
        <translation>Нет записи «%1», на которую дан ответ.</translation>
    </message>
    <message>
        <source>Write its date and title as date|title, or its id; several are joined by ;;</source>
        <translation>Укажите дату и заголовок в виде date|title или идентификатор; несколько значений соединяются знаком ;;</translation>
    </message>
    <message>
        <source>Several records may be meant by “%1”.</source>
        <translation>«%1» может означать несколько записей.</translation>
    </message>
    <message>
        <source>Write the id of the one that is meant.</source>
        <translation>Укажите идентификатор нужной записи.</translation>
    </message>
    <message>
        <source>A record cannot answer itself.</source>
        <translation>Запись не может отвечать на саму себя.</translation>
    </message>
    <message>
        <source>Line %1, which this line answers, was rejected.</source>
        <translation>Строка %1, на которую отвечает эта строка, отклонена.</translation>
    </message>
    <message>
        <source>Kept as a draft instead of published because of %1: %2</source>
        <translation>Оставлено черновиком, а не опубликовано, из-за %1: %2</translation>
    </message>
    <message>
        <source>Mend what the checks find, then publish the record.</source>
        <translation>Исправьте то, что нашла проверка, и тогда опубликуйте запись.</translation>
    </message>
    <message>
        <source>The short name “%1” is that of another actor.</source>
        <translation>Краткое название «%1» принадлежит другому субъекту.</translation>
    </message>
    <message>
        <source>Give this actor a short name of its own, or a name by which the catalogue knows it.</source>
        <translation>Дайте этому субъекту собственное краткое название или название, под которым его знает каталог.</translation>
    </message>
    <message>
        <source>The type of this actor changes from “%1” to “%2”.</source>
        <translation>Тип этого субъекта меняется с «%1» на «%2».</translation>
    </message>
    <message>
        <source>Take the import back if another actor is meant.</source>
        <translation>Отмените импорт, если имеется в виду другой субъект.</translation>
    </message>
    <message>
        <source>By this the actor would be an organ of itself.</source>
        <translation>Так субъект стал бы органом самого себя.</translation>
    </message>
    <message>
        <source>Choose another organisation.</source>
        <translation>Выберите другую организацию.</translation>
    </message>
    <message>
        <source>The membership ends before it begins.</source>
        <translation>Членство заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Исправьте одну из двух дат.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Такого файла нет. Проверьте имя.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удаётся прочитать файл: %1.</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>подсказка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Would be added: %1, updated: %2, unchanged: %3, rejected: %4</source>
        <translation>Было бы добавлено: %1, обновлено: %2, без изменений: %3, отклонено: %4</translation>
    </message>
    <message>
        <source>Added: %1, updated: %2, unchanged: %3, rejected: %4</source>
        <translation>Добавлено: %1, обновлено: %2, без изменений: %3, отклонено: %4</translation>
    </message>
    <message>
        <source>Format “%1” cannot be read. Tables are read as csv (canonical columns): save it as CSV first.</source>
        <translation>Чтение формата «%1» невозможно. Таблицы читаются как csv (канонические столбцы): сначала сохраните файл как CSV.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Bring the rows of a table into a catalogue, as one change.</source>
        <translation>Внести строки таблицы в каталог как одно изменение.</translation>
    </message>
    <message>
        <source>The table (CSV); - for standard input.</source>
        <translation>Таблица (CSV); - для стандартного ввода.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Format of the table: csv.</source>
        <translation>Формат таблицы: csv.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Имя, под которым изменение стоит в истории.</translation>
    </message>
    <message>
        <source>Only tell what would become of each row.</source>
        <translation>Только сообщить, что стало бы с каждой строкой.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
</context>
<context>
    <name>InForceBar</name>
    <message numerus="yes">
        <source>%n measure(s) for certain</source>
        <translation>
            <numerusform>%n мера точно</numerusform>
            <numerusform>%n меры точно</numerusform>
            <numerusform>%n мер точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps %n more</source>
        <translation>
            <numerusform>возможно, ещё %n</numerusform>
            <numerusform>возможно, ещё %n</numerusform>
            <numerusform>возможно, ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them eased</source>
        <translation>
            <numerusform>%n из них с послаблением</numerusform>
            <numerusform>%n из них с послаблением</numerusform>
            <numerusform>%n из них с послаблением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these eased by now, since when is not stated</source>
        <translation>
            <numerusform>%n из этих на сегодня с послаблением, с какого дня — не указано</numerusform>
            <numerusform>%n из этих на сегодня с послаблением, с какого дня — не указано</numerusform>
            <numerusform>%n из этих на сегодня с послаблением, с какого дня — не указано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a stated start, on no day that can be told</source>
        <translation>
            <numerusform>ещё %n без указанного начала: нельзя сказать, на какой день</numerusform>
            <numerusform>ещё %n без указанного начала: нельзя сказать, на какой день</numerusform>
            <numerusform>ещё %n без указанного начала: нельзя сказать, на какой день</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Searching and sorting may miss records: their index is out of date. The records are whole.</source>
        <translation>Поиск и сортировка могут пропускать записи: их указатель устарел. Сами записи целы.</translation>
    </message>
    <message>
        <source>Run “vodhuk check FILE --repair”: it makes the index anew and touches no record.</source>
        <translation>Запустите «vodhuk check FILE --repair»: команда сделает указатель заново и не изменит записей.</translation>
    </message>
    <message>
        <source>Do not go on working with this file. Restore it from a backup.</source>
        <translation>Не продолжайте работу с этим файлом. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a row of “%2” that is not there.</source>
        <translation>Строка таблицы «%1» ссылается на отсутствующую строку таблицы «%2».</translation>
    </message>
    <message>
        <source>Restore the file from a backup.</source>
        <translation>Восстановите файл из резервной копии.</translation>
    </message>
    <message>
        <source>Go on working. If it has to be taken back, restore the file from a backup made after that change.</source>
        <translation>Работайте дальше. Если это изменение нужно отменить, восстановите файл из резервной копии, сделанной после него.</translation>
    </message>
    <message>
        <source>What the change “%1” of %2 recorded is damaged: it can neither be taken back nor brought back, nor can changes before it. The records are whole.</source>
        <translation>Запись изменения «%1» от %2 повреждена: его нельзя ни отменить, ни вернуть, как и изменения до него. Записи каталога целы.</translation>
    </message>
    <message>
        <source>“%1” is no date. It stands in the column “%2” of the table “%3”.</source>
        <translation>«%1» — не дата. Так записано в столбце «%2» таблицы «%3».</translation>
    </message>
    <message>
        <source>Open the record and write the date. Until then the text is kept.</source>
        <translation>Откройте запись и введите дату. До этого текст сохраняется.</translation>
    </message>
    <message>
        <source>A text in the column “%1” of the table “%2” holds a sign that misleads its readers (%3, at character %4).</source>
        <translation>Текст в столбце «%1» таблицы «%2» содержит знак, вводящий читателей в заблуждение (%3, символ %4).</translation>
    </message>
    <message>
        <source>Open the record and take the sign out. Until then no table with it can be imported.</source>
        <translation>Откройте запись и уберите знак. До этого таблицу с ним нельзя импортировать.</translation>
    </message>
</context>
<context>
    <name>JoinCommand</name>
    <message>
        <source>There is no record %1.</source>
        <translation>Записи %1 нет.</translation>
    </message>
    <message>
        <source>The record %1 is of another kind: %2.</source>
        <translation>Запись %1 другого вида: %2.</translation>
    </message>
    <message>
        <source>Join records</source>
        <translation>Объединить записи</translation>
    </message>
    <message>
        <source>Would be joined: “%1” into “%2”</source>
        <translation>Было бы объединено: «%1» в «%2»</translation>
    </message>
    <message>
        <source>Joined: “%1” into “%2”</source>
        <translation>Объединено: «%1» в «%2»</translation>
    </message>
    <message>
        <source>taken over: %1</source>
        <translation>взято: %1</translation>
    </message>
    <message>
        <source>further name</source>
        <translation>другое название</translation>
    </message>
    <message>
        <source>%1: “%2” stays, “%3” of the other record goes.</source>
        <translation>%1: «%2» остаётся, «%3» из другой записи убирается.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The id of the record that stays.</source>
        <translation>Идентификатор записи, которая остаётся.</translation>
    </message>
    <message>
        <source>The ids of those that become one with it.</source>
        <translation>Идентификаторы записей, которые с ней объединяются.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Имя, под которым изменение стоит в истории.</translation>
    </message>
    <message>
        <source>Only tell what would become of them, each by itself.</source>
        <translation>Только сообщить, что стало бы с каждой по отдельности.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>Make one of actors, sources, targets or responses that are the same.</source>
        <translation>Объединить субъектов, источники, адресатов или ответы, если это одно и то же.</translation>
    </message>
    <message>
        <source>What they are: actor, source, target, response.</source>
        <translation>Что это: actor, source, target, response.</translation>
    </message>
    <message>
        <source>The record %1 is named twice.</source>
        <translation>Запись %1 названа дважды.</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>Answer to %1, %2</source>
        <translation>Пояснение к %1, %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Пояснение к %1</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
    <message>
        <source>There is no list of words “%1”.</source>
        <translation>Списка слов «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is no domain.</source>
        <translation>«%1» не является доменом.</translation>
    </message>
    <message>
        <source>“%1” is no word.</source>
        <translation>«%1» не является словом.</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Не то же самое, что</translation>
    </message>
    <message>
        <source>An error cannot be answered. Mend the record.</source>
        <translation>Ошибку нельзя оставить с пояснением. Исправьте запись.</translation>
    </message>
    <message>
        <source>Write the reason for which the warning may stand.</source>
        <translation>Напишите, почему предупреждение можно оставить.</translation>
    </message>
    <message>
        <source>A record cannot be told apart from itself.</source>
        <translation>Запись нельзя отличить от самой себя.</translation>
    </message>
</context>
<context>
    <name>KeptBriefings</name>
    <message>
        <source>There are: %1.</source>
        <translation>Имеются: %1.</translation>
    </message>
    <message>
        <source>Several are called “%1”. Name the one you mean by its id: %2.</source>
        <translation>Название «%1» носят несколько. Назовите нужную по идентификатору: %2.</translation>
    </message>
    <message>
        <source>There is no briefing “%1”.</source>
        <translation>Справки «%1» нет.</translation>
    </message>
    <message>
        <source>The briefing “%1” has no snapshot “%2”.</source>
        <translation>У справки «%1» нет снимка «%2».</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удаётся прочитать файл: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left out: it is damaged, or a newer version of this program made it.</source>
        <translation>«%1» не удаётся прочитать, поэтому пропущено: повреждено или сделано более новой версией этой программы.</translation>
    </message>
</context>
<context>
    <name>LeakLines</name>
    <message>
        <source>%1 %2: %3 (%4). %5</source>
        <comment>id, kind of leak, words, place, remedy</comment>
        <translation>%1 %2: %3 (%4). %5</translation>
    </message>
    <message>
        <source>Taken out (%1): %2</source>
        <translation>Убрано (%1): %2</translation>
    </message>
    <message>
        <source>Changed (%1): %2 → %3</source>
        <translation>Изменено (%1): %2 → %3</translation>
    </message>
    <message>
        <source>Not in the language of the briefing, shown in %1: %2</source>
        <comment>language, place</comment>
        <translation>Нет на языке справки, язык текста — %1: %2</translation>
    </message>
    <message>
        <source>No font of a briefing has %1, so a PDF prints its code: %2</source>
        <translation>Ни в одном шрифте справки нет %1, поэтому в PDF печатается его код: %2</translation>
    </message>
    <message>
        <source>The leak report as one JSON document.</source>
        <translation>Отчёт об утечках одним документом JSON.</translation>
    </message>
    <message>
        <source>Signs of lines of the leak report that may leave, or all.</source>
        <translation>Знаки строк отчёта об утечках, которые могут выйти, или all.</translation>
    </message>
    <message>
        <source>Nothing was written: the lines above would leave the catalogue. Mend them, or accept each with --accept and its sign, or all with --accept all.</source>
        <translation>Ничего не записано: строки выше вышли бы из каталога. Исправьте их или примите каждую через --accept и её знак, или все через --accept all.</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>Protected name</source>
        <translation>Имя, которое надо беречь</translation>
    </message>
    <message>
        <source>Name nobody there, or write for the profile that is safe to hold, which puts other words in its place.</source>
        <translation>Не называйте здесь никого или выберите профиль, безопасный для хранения: в нём вместо имени стоят другие слова.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Take the account out, or cite its page as a source.</source>
        <translation>Уберите учётную запись или сошлитесь на её страницу как на источник.</translation>
    </message>
    <message>
        <source>Path on a computer</source>
        <translation>Путь на компьютере</translation>
    </message>
    <message>
        <source>Take the path out: it may tell who works on which machine.</source>
        <translation>Уберите путь: по нему можно узнать, кто на какой машине работает.</translation>
    </message>
    <message>
        <source>Name of a coder</source>
        <translation>Имя того, кто ведёт каталог</translation>
    </message>
    <message>
        <source>Take out the name of who worked on the catalogue.</source>
        <translation>Уберите имя того, кто работал над каталогом.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Take the address out, unless it is that of an office and meant to be known.</source>
        <translation>Уберите адрес, если это не общеизвестный адрес учреждения.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Take the number out, unless it is that of an office and meant to be known.</source>
        <translation>Уберите номер, если это не общеизвестный номер учреждения.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Name the town or region instead of the place.</source>
        <translation>Назовите город или регион вместо точного места.</translation>
    </message>
    <message>
        <source>Site that Belarus calls extremist</source>
        <translation>Сайт, названный в Беларуси экстремистским</translation>
    </message>
    <message>
        <source>For readers inside Belarus write for the profile that is safe to hold, which leaves addresses out.</source>
        <translation>Для читателей в Беларуси выберите профиль, безопасный для хранения: в нём нет адресов.</translation>
    </message>
    <message>
        <source>Live link</source>
        <translation>Действующая ссылка</translation>
    </message>
    <message>
        <source>Take the link out: opening it tells others what is being read.</source>
        <translation>Уберите ссылку: если её открыть, другие узнают, что читают.</translation>
    </message>
    <message>
        <source>Hidden signs</source>
        <translation>Скрытые знаки</translation>
    </message>
    <message>
        <source>Type the words anew: signs that nobody sees can mark a copy, or show other words than the text has.</source>
        <translation>Наберите слова заново: невидимые знаки могут помечать копию или показывать не те слова, что есть в тексте.</translation>
    </message>
    <message>
        <source>Data of the file</source>
        <translation>Сведения о файле</translation>
    </message>
    <message>
        <source>Give the file a title that names nobody, and attach nothing.</source>
        <translation>Дайте файлу заголовок, в котором никто не назван, и ничего не прикладывайте.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Word of the work on the catalogue</source>
        <translation>Слово работы над каталогом</translation>
    </message>
    <message>
        <source>Choose the records without a tag, or by one that may be known.</source>
        <translation>Выберите записи без метки или по такой, которую можно знать всем.</translation>
    </message>
    <message>
        <source>Words of a record or note that is not public</source>
        <translation>Слова непубличной записи или непубличного примечания</translation>
    </message>
    <message>
        <source>Say it in other words, or make the record or note public.</source>
        <translation>Скажите другими словами или сделайте запись или примечание публичными.</translation>
    </message>
</context>
<context>
    <name>LeavingPicture</name>
    <message>
        <source>Records left out because they are internal or confidential: %1</source>
        <translation>Записи, не вошедшие, потому что внутренние или конфиденциальные: %1</translation>
    </message>
    <message>
        <source>Records left out because words of the query stand in their internal or confidential notes alone: %1</source>
        <translation>Записи, не вошедшие, потому что слова запроса стоят только в их внутренних или конфиденциальных примечаниях: %1</translation>
    </message>
    <message>
        <source>Not named, since internal or confidential records or notes alone have these words of the query: %1</source>
        <translation>Не названы, так как эти слова запроса есть только во внутренних или конфиденциальных записях либо примечаниях: %1</translation>
    </message>
</context>
<context>
    <name>MeasureSteps</name>
    <message>
        <source>No actor is called “%1”.</source>
        <translation>Субъекта с именем «%1» нет.</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>There is a file of this name already. Choose another name or remove the file.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя или удалите файл.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Файл нельзя записать: %1.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Make a new catalogue.</source>
        <translation>Создать новый каталог.</translation>
    </message>
    <message>
        <source>The file to be made.</source>
        <translation>Файл, который нужно создать.</translation>
    </message>
    <message>
        <source>With the sample: 351 responses, 93 countermoves and reactions, their actors and events.</source>
        <translation>С примером: 351 ответ, 93 ответных шага и реакции, их субъекты и события.</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>The parts of the document could not be packed. Save it in another format, or try again with more free memory.</source>
        <translation>Не удалось упаковать части документа. Сохраните его в другом формате или попробуйте ещё раз, когда будет больше свободной памяти.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>This would replace a catalogue. Choose another name.</source>
        <translation>Это заменило бы каталог. Выберите другое имя.</translation>
    </message>
    <message>
        <source>An earlier version of the program made the words for searching. They are made anew, once.</source>
        <translation>Слова для поиска сделаны более ранней версией программы. Они создаются заново, один раз.</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (неточно)</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>с %1, окончание неизвестно</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>до %1, начало неизвестно</translation>
    </message>
    <message>
        <source>“%1” is not a date as it is written here. Write %2.</source>
        <translation>«%1» — дата, записанная не так, как здесь принято. Напишите %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day with leading zeros, as far as they are known: 2020-10-02, 2020-10 or 2020.</source>
        <translation>«%1» не является датой. Укажите год, месяц и день с ведущими нулями, насколько они известны: 2020-10-02, 2020-10 или 2020.</translation>
    </message>
    <message>
        <source>There is no year 0000. Years go from 0001 to 9999.</source>
        <translation>Года 0000 нет. Годы идут от 0001 до 9999.</translation>
    </message>
    <message>
        <source>There is no month %1. Write the month as 01 to 12, or only the year %2 if the month is not known.</source>
        <translation>Месяца %1 нет. Укажите месяц от 01 до 12 или, если месяц неизвестен, только год %2.</translation>
    </message>
    <message>
        <source>There is no day 00. If the day is not known, write %1.</source>
        <translation>Дня 00 нет. Если день неизвестен, напишите %1.</translation>
    </message>
    <message>
        <source>%1 has only %2 days, so there is no day %3. Correct the day, or write %1 if it is not known.</source>
        <translation>Дней в месяце %1: %2, дня %3 нет. Исправьте день или, если он неизвестен, напишите %1.</translation>
    </message>
    <message>
        <source>“%1” has neither start nor end. Write the end that is known, or leave the date empty.</source>
        <translation>У «%1» нет ни начала, ни конца. Укажите известную границу или оставьте дату пустой.</translation>
    </message>
    <message>
        <source>The span “%1” ends before it starts. Write the earlier date first.</source>
        <translation>Промежуток «%1» оканчивается раньше, чем начинается. Сначала укажите более раннюю дату.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>начало: %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>окончание: %1</translation>
    </message>
</context>
<context>
    <name>PastState</name>
    <message>
        <source>The catalogue has no change %1 in its history, so it cannot be shown as it was then. Was it taken from another copy of the catalogue?</source>
        <translation>В истории каталога нет изменения %1, поэтому его нельзя показать таким, каким он был тогда. Возможно, оно из другой копии каталога?</translation>
    </message>
    <message>
        <source>The catalogue can only be read; its former states can be shown where it can be written. Copy the file and open the copy. Nothing in it is changed.</source>
        <translation>Каталог доступен только для чтения, а прежние состояния можно показать там, где есть право записи. Скопируйте файл и откройте копию. В ней ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>PdfCheck</name>
    <message>
        <source>The file is encrypted, which PDF/A does not allow.</source>
        <translation>Файл зашифрован, а PDF/A этого не допускает.</translation>
    </message>
    <message>
        <source>The file does not begin as PDF 1.7, which PDF/A-3 builds upon.</source>
        <translation>Файл не начинается как PDF 1.7, на котором основан PDF/A-3.</translation>
    </message>
    <message>
        <source>The second line of the file does not tell other programs that it is no text.</source>
        <translation>Вторая строка файла не показывает другим программам, что это не текст.</translation>
    </message>
    <message>
        <source>Something follows the end of the document.</source>
        <translation>После конца документа что-то стоит.</translation>
    </message>
    <message>
        <source>The file has no number by which it can be told from others (ID).</source>
        <translation>У файла нет номера, по которому его можно отличить от других (ID).</translation>
    </message>
    <message>
        <source>The file does not say what its colours are (output intent with a colour profile).</source>
        <translation>В файле не сказано, какие в нём цвета (назначение вывода с цветовым профилем).</translation>
    </message>
    <message>
        <source>Something is drawn half transparent, and it is not said in what colours.</source>
        <translation>Что-то нарисовано полупрозрачным, и не сказано, в каких цветах.</translation>
    </message>
    <message>
        <source>The document holds a program (JavaScript).</source>
        <translation>В документе есть программа (JavaScript).</translation>
    </message>
    <message>
        <source>The document holds another way to present it.</source>
        <translation>В документе есть другой способ его показать.</translation>
    </message>
    <message>
        <source>The document holds a form that only some programs can show (XFA).</source>
        <translation>В документе есть форма, которую показывают лишь некоторые программы (XFA).</translation>
    </message>
    <message>
        <source>The file says that its parts are marked, but they are not.</source>
        <translation>В файле сказано, что его части размечены, но это не так.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>This is no PDF, or it is damaged.</source>
        <translation>Это не PDF, или он повреждён.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>The attachment %1 has no content.</source>
        <translation>У вложения %1 нет содержимого.</translation>
    </message>
    <message>
        <source>The attachment %1 does not say what kind of file it is.</source>
        <translation>Для вложения %1 не сказано, какого оно типа.</translation>
    </message>
    <message>
        <source>The attachment %1 does not say of what date it is.</source>
        <translation>Для вложения %1 не сказано, какой оно даты.</translation>
    </message>
    <message>
        <source>The attachment %1 is damaged: it has another length or checksum than it should.</source>
        <translation>Вложение %1 повреждено: у него другая длина или контрольная сумма, чем должна быть.</translation>
    </message>
    <message>
        <source>The attachment %1 is not named in both ways that viewers read.</source>
        <translation>Вложение %1 не названо обоими способами, которые читают программы просмотра.</translation>
    </message>
    <message>
        <source>The attachment %1 does not say what it is to the document (AFRelationship).</source>
        <translation>Для вложения %1 не сказано, чем оно является для документа (AFRelationship).</translation>
    </message>
    <message>
        <source>The attachment %1 is not associated with the document (AF).</source>
        <translation>Вложение %1 не связано с документом (AF).</translation>
    </message>
    <message>
        <source>The attachment %1 is not in the list that viewers show.</source>
        <translation>Вложения %1 нет в списке, который показывают программы просмотра.</translation>
    </message>
    <message>
        <source>A picture is compressed with LZW, which is not allowed: %1.</source>
        <translation>Рисунок сжат способом LZW, что не допускается: %1.</translation>
    </message>
    <message>
        <source>A character is drawn for which the font has no sign, so that it can be neither seen nor found: %1.</source>
        <translation>Нарисован символ, для которого в шрифте нет знака: его нельзя ни увидеть, ни найти: %1.</translation>
    </message>
    <message>
        <source>A colour is mixed for four inks, which the file&apos;s colour profile does not describe: %1.</source>
        <translation>Цвет смешан для четырёх красок, которых цветовой профиль файла не описывает: %1.</translation>
    </message>
    <message>
        <source>“%1” is no drawing instruction of PDF: %2.</source>
        <translation>«%1» — не команда рисования PDF: %2.</translation>
    </message>
    <message>
        <source>More than %1 states of drawing stand one within the other: %2.</source>
        <translation>Состояний рисования, вложенных одно в другое, больше %1: %2.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>in a picture or pattern</source>
        <translation>в рисунке или узоре</translation>
    </message>
    <message>
        <source>The font %1 is not in the file.</source>
        <translation>Шрифта %1 нет в файле.</translation>
    </message>
    <message>
        <source>The font %1 has another name where it is described.</source>
        <translation>В описании шрифта %1 стоит другое название.</translation>
    </message>
    <message>
        <source>The font %1 in the file is damaged.</source>
        <translation>Шрифт %1 в файле повреждён.</translation>
    </message>
    <message>
        <source>The font %1 gives its glyphs other widths than the file.</source>
        <translation>В шрифте %1 ширина знаков иная, чем в файле.</translation>
    </message>
    <message>
        <source>A composite font has no font behind it.</source>
        <translation>За составным шрифтом нет шрифта.</translation>
    </message>
    <message>
        <source>The font %1 does not say which glyph stands for which character (CIDToGIDMap).</source>
        <translation>Для шрифта %1 не сказано, какой знак соответствует какому символу (CIDToGIDMap).</translation>
    </message>
    <message>
        <source>The font %1 does not say which characters its glyphs stand for: text in it can be neither searched nor copied.</source>
        <translation>Для шрифта %1 не сказано, какие символы соответствуют его знакам: текст в нём нельзя ни искать, ни копировать.</translation>
    </message>
    <message>
        <source>The font %1 needs a table of characters that is not in the file.</source>
        <translation>Шрифту %1 нужна таблица символов, которой нет в файле.</translation>
    </message>
    <message>
        <source>The file says two things of itself: %1 is “%2”, but %3 is “%4”.</source>
        <translation>Файл говорит о себе разное: %1 — «%2», а %3 — «%4».</translation>
    </message>
    <message>
        <source>The description of the file (XMP) does not begin as a packet.</source>
        <translation>Описание файла (XMP) не начинается как пакет.</translation>
    </message>
    <message>
        <source>The head of the file&apos;s description (XMP) tells a length or an encoding, which is not allowed any more.</source>
        <translation>В начале описания файла (XMP) названа длина или кодировка, что больше не допускается.</translation>
    </message>
    <message>
        <source>The file does not say that it is PDF/A-3b, but “%1%2”.</source>
        <translation>В файле указано не PDF/A-3b, а «%1%2».</translation>
    </message>
    <message>
        <source>The file has no description of itself (XMP).</source>
        <translation>У файла нет описания самого себя (XMP).</translation>
    </message>
    <message>
        <source>The description of the file (XMP) is compressed and cannot be read by programs that only search for it.</source>
        <translation>Описание файла (XMP) сжато, и программы, которые только ищут его, не могут его прочесть.</translation>
    </message>
    <message>
        <source>The description of the file (XMP) is no well-formed XML.</source>
        <translation>Описание файла (XMP) — неправильный XML.</translation>
    </message>
    <message>
        <source>A part of the document lies in another file.</source>
        <translation>Часть документа лежит в другом файле.</translation>
    </message>
    <message>
        <source>A part of the file is packed by a way that is not allowed: %1.</source>
        <translation>Часть файла упакована способом, который не допускается: %1.</translation>
    </message>
    <message>
        <source>A picture is to be smoothed by the viewer, which is not allowed.</source>
        <translation>Программа просмотра должна сглаживать рисунок, что не допускается.</translation>
    </message>
    <message>
        <source>A picture has others that may be shown in its place.</source>
        <translation>У рисунка есть другие, которые могут быть показаны вместо него.</translation>
    </message>
    <message>
        <source>A drawing is taken from elsewhere or holds a program (PostScript).</source>
        <translation>Рисунок взят из другого места или содержит программу (PostScript).</translation>
    </message>
    <message>
        <source>Something is to happen by itself when the document is read (AA).</source>
        <translation>При чтении документа что-то должно происходить само (AA).</translation>
    </message>
    <message>
        <source>The document holds an action that is not allowed: %1.</source>
        <translation>В документе есть действие, которое не допускается: %1.</translation>
    </message>
    <message>
        <source>Colours are changed by a curve of one printer (TR, HTP).</source>
        <translation>Цвета меняются по кривой одного принтера (TR, HTP).</translation>
    </message>
    <message>
        <source>Colours are mixed by a way that PDF does not know: %1.</source>
        <translation>Цвета смешаны способом, которого PDF не знает: %1.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Страница %1: %2</translation>
    </message>
    <message>
        <source>The page is too small or too large for PDF/A.</source>
        <translation>Страница слишком мала или слишком велика для PDF/A.</translation>
    </message>
    <message>
        <source>There is a note of a kind that is not allowed.</source>
        <translation>Есть заметка такого вида, который не допускается.</translation>
    </message>
    <message>
        <source>A link or note is not marked as printed, or is hidden.</source>
        <translation>Ссылка или заметка не помечена как печатаемая или скрыта.</translation>
    </message>
    <message>
        <source>A note does not say how it looks.</source>
        <translation>Для заметки не сказано, как она выглядит.</translation>
    </message>
    <message>
        <source>A link leads to no address on the web.</source>
        <translation>Ссылка ведёт не на адрес в сети.</translation>
    </message>
    <message>
        <source>A link leads nowhere.</source>
        <translation>Ссылка никуда не ведёт.</translation>
    </message>
    <message>
        <source>The outline turns in a circle.</source>
        <translation>Закладки документа идут по кругу.</translation>
    </message>
    <message>
        <source>The outline&apos;s entry “%1” leads nowhere.</source>
        <translation>Закладка «%1» никуда не ведёт.</translation>
    </message>
</context>
<context>
    <name>PdfFinisher</name>
    <message>
        <source>A bookmark or link leads to a page that is not there.</source>
        <translation>Закладка или ссылка ведёт на страницу, которой нет.</translation>
    </message>
    <message>
        <source>The PDF could not be completed.</source>
        <translation>Не удалось завершить создание PDF.</translation>
    </message>
    <message>
        <source>The PDF was given no date.</source>
        <translation>Для PDF не задана дата.</translation>
    </message>
    <message>
        <source>Two attachments or two places of the PDF have the same name, or one has none.</source>
        <translation>Два вложения или два места в PDF имеют одинаковое название, или у одного его нет.</translation>
    </message>
</context>
<context>
    <name>PdfPassphrase</name>
    <message>
        <source>The passphrase is not text in UTF-8. Type it anew.</source>
        <translation>Парольная фраза — не текст в UTF-8. Введите её заново.</translation>
    </message>
    <message>
        <source>The passphrase has no character that counts. Choose one that can be seen.</source>
        <translation>В парольной фразе нет ни одного значимого символа. Выберите такую, которую видно.</translation>
    </message>
    <message>
        <source>The passphrase holds a line break, a tabulator or another control character, which many viewers cannot be given. Choose one without.</source>
        <translation>В парольной фразе есть разрыв строки, табуляция или другой управляющий символ, который многие программы просмотра не принимают. Выберите фразу без него.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>Не удалось создать изображение.</translation>
    </message>
    <message>
        <source>The name of the file must end in .svg, .png, .pdf, .csv or .xlsx.</source>
        <translation>Имя файла должно оканчиваться на .svg, .png, .pdf, .csv или .xlsx.</translation>
    </message>
    <message>
        <source>The picture would be too large. Choose a smaller scale, SVG or PDF.</source>
        <translation>Изображение было бы слишком большим. Выберите меньший масштаб, SVG или PDF.</translation>
    </message>
    <message>
        <source>The font %1 is not installed: install the package %2.</source>
        <translation>Шрифт %1 не установлен: установите пакет %2.</translation>
    </message>
    <message>
        <source>No font of a picture has %1, so its code is drawn.</source>
        <translation>Ни в одном из шрифтов изображения нет знака %1, поэтому нарисован его код.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Who responded</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Which instruments were used</source>
        <translation>Какие инструменты применены</translation>
    </message>
    <message>
        <source>Which reason the actors state</source>
        <translation>Какое обоснование приводят субъекты</translation>
    </message>
    <message>
        <source>Whom the responses bind</source>
        <translation>Для кого ответы обязательны</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>все ответы</translation>
    </message>
    <message>
        <source>Responses over time</source>
        <translation>Ответы во времени</translation>
    </message>
    <message>
        <source>Who used which instrument</source>
        <translation>Кто какой инструмент применил</translation>
    </message>
    <message>
        <source>One record can count in several cells. An empty cell means that none is recorded, not that there was none.</source>
        <translation>Одна запись может учитываться в нескольких ячейках. Пустая ячейка означает, что ничего не записано, а не что ничего не было.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>%1 of %2 cells are empty.</source>
        <translation>Пустых ячеек: %1 из %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar: its name and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>One record can count in several rows: the rows do not add up.</source>
        <translation>Одна запись может учитываться в нескольких строках: сумма строк не равна общему числу.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with nothing stated here.</source>
        <translation>
            <numerusform>Не показана %n запись, где здесь ничего не указано.</numerusform>
            <numerusform>Не показаны %n записи, где здесь ничего не указано.</numerusform>
            <numerusform>Не показано %n записей, где здесь ничего не указано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Bars show %1 in %2 rows, in fixed order and not by size: %3 in all.</source>
        <translation>Полосы показывают: %1; строк: %2, в постоянном порядке, не по величине; всего %3.</translation>
    </message>
    <message>
        <source>The bars lie between 0 and %1.</source>
        <comment>text alternative of bars</comment>
        <translation>Значения полос — от 0 до %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countermove(s)</source>
        <translation>
            <numerusform>%n ответный шаг</numerusform>
            <numerusform>%n ответных шага</numerusform>
            <numerusform>%n ответных шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <translation>
            <numerusform>%n реакция</numerusform>
            <numerusform>%n реакции</numerusform>
            <numerusform>%n реакций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>responses</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>countermoves</source>
        <translation>ответные шаги</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>реакции</translation>
    </message>
    <message>
        <source>records</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches this selection.</source>
        <translation>Этой выборке в каталоге ничего не соответствует.</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter, short</comment>
        <translation>%1 кв.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with no date precise enough.</source>
        <translation>
            <numerusform>Не показана %n запись без достаточно точной даты.</numerusform>
            <numerusform>Не показаны %n записи без достаточно точной даты.</numerusform>
            <numerusform>Не показано %n записей без достаточно точной даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>The bars lie between 0 and %1; %2 of %3 are empty.</source>
        <comment>text alternative of bars</comment>
        <translation>Значения столбцов — от 0 до %1; пустых: %2 из %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>part of a bar: its name, family and count</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1, квартал %2</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 по месяцам</translation>
    </message>
    <message>
        <source>%1 per quarter</source>
        <translation>%1 по кварталам</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 по годам</translation>
    </message>
    <message>
        <source>Short strokes above the bars are further events.</source>
        <translation>Короткие штрихи над столбцами — другие события.</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Кто действовал</translation>
    </message>
    <message>
        <source>Countermoves over time</source>
        <translation>Ответные шаги во времени</translation>
    </message>
    <message>
        <source>Reactions over time</source>
        <translation>Реакции во времени</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Записи во времени</translation>
    </message>
    <message>
        <source>Who moves with whom</source>
        <translation>Кто с кем действует</translation>
    </message>
    <message>
        <source>%1 to %2 days later</source>
        <translation>дней спустя: от %1 до %2</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>на %n день раньше</numerusform>
            <numerusform>на %n дня раньше</numerusform>
            <numerusform>на %n дней раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>own act</source>
        <translation>собственный акт</translation>
    </message>
    <message>
        <source>alignment declared</source>
        <translation>присоединение декларацией</translation>
    </message>
    <message>
        <source>Days after the leader&apos;s date</source>
        <translation>Дни после даты ведущей записи</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) jointly</source>
        <translation>
            <numerusform>%n субъект совместно</numerusform>
            <numerusform>%n субъекта совместно</numerusform>
            <numerusform>%n субъектов совместно</numerusform>
        </translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, leaders, title</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>names, how they joined, how many days later</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>день не указан</translation>
    </message>
    <message>
        <source>Jointly: %1</source>
        <translation>Совместно: %1</translation>
    </message>
    <message>
        <source>adopted jointly</source>
        <translation>принято совместно</translation>
    </message>
    <message>
        <source>As recorded: acts adopted jointly, alignment declared by others, own acts that follow or were timed together. The leader is the record that others name, or the earliest of a group.</source>
        <translation>По записям: совместно принятые акты, присоединение других декларацией, собственные акты, которые следуют за ними или согласованы. Ведущая запись — та, на которую ссылаются другие, или самая ранняя в группе.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that nobody is recorded as joining or following.</source>
        <translation>
            <numerusform>Не показана %n запись, для которой не записано ни присоединения, ни шага вслед.</numerusform>
            <numerusform>Не показаны %n записи, для которых не записано ни присоединения, ни шага вслед.</numerusform>
            <numerusform>Не показано %n записей, для которых не записано ни присоединения, ни шага вслед.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n earlier step(s). Restrict the dates to see them.</source>
        <translation>
            <numerusform>Не показаны более ранние шаги: %n. Чтобы увидеть их, ограничьте даты.</numerusform>
            <numerusform>Не показаны более ранние шаги: %n. Чтобы увидеть их, ограничьте даты.</numerusform>
            <numerusform>Не показаны более ранние шаги: %n. Чтобы увидеть их, ограничьте даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader&apos;s date</source>
        <translation>Дата ведущей записи</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ведущий субъект</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Кто последовал</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Follower&apos;s date</source>
        <translation>Дата шага вслед</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by date, each with those who joined or followed and how many days later.</source>
        <translation>
            <numerusform>%n шаг по датам; для каждого — кто присоединился или последовал и через сколько дней.</numerusform>
            <numerusform>%n шага по датам; для каждого — кто присоединился или последовал и через сколько дней.</numerusform>
            <numerusform>%n шагов по датам; для каждого — кто присоединился или последовал и через сколько дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined or followed %1 times; for %2 of them no day can be told.</source>
        <translation>Присоединений и шагов вслед: %1; из них без определённого дня: %2.</translation>
    </message>
    <message>
        <source>Nobody is recorded as joining or following another here.</source>
        <translation>Здесь не записано, чтобы кто-то к кому-то присоединился или за кем-то последовал.</translation>
    </message>
    <message>
        <source>From entry into force to the end</source>
        <translation>От вступления в силу до окончания</translation>
    </message>
    <message>
        <source>Measures one by one</source>
        <translation>Меры по отдельности</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>окончание не указано</translation>
    </message>
    <message>
        <source>renewed: %1</source>
        <translation>продление: %1</translation>
    </message>
    <message>
        <source>eased: %1</source>
        <translation>ослабление: %1</translation>
    </message>
    <message>
        <source>an easing, of which measure is not stated: %1</source>
        <translation>ослабление, какой меры — не указано: %1</translation>
    </message>
    <message>
        <source>eased, since when is not stated</source>
        <translation>действует с послаблением, с какого дня — не указано</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Adopters</source>
        <translation>Авторы решения</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Благо</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Вид окончания</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Ослабление</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that began later; restrict the selection to see them.</source>
        <translation>
            <numerusform>Не показаны меры, которые начались позже: %n. Чтобы увидеть их, ограничьте выборку.</numerusform>
            <numerusform>Не показаны меры, которые начались позже: %n. Чтобы увидеть их, ограничьте выборку.</numerusform>
            <numerusform>Не показаны меры, которые начались позже: %n. Чтобы увидеть их, ограничьте выборку.</numerusform>
        </translation>
    </message>
    <message>
        <source>No adopter is stated</source>
        <translation>Автор решения не указан</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>in force, eased</source>
        <translation>действует с послаблением</translation>
    </message>
    <message>
        <source>perhaps: a date is not known to the day</source>
        <translation>возможно: точный день неизвестен</translation>
    </message>
    <message>
        <source>Ticks are renewals. A bar half of which is eased was eased at a time that is not stated.</source>
        <translation>Штрихи — продления. Если знак послабления занимает половину высоты полосы, начало послабления не указано.</translation>
    </message>
    <message>
        <source>Bars under the names of their adopters show from when until when %1 are in force (%2).</source>
        <translation>Полосы под именами авторов решений показывают, с какого и до какого времени действуют меры: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no stated end.</source>
        <translation>
            <numerusform>Окончание не указано у %n из них.</numerusform>
            <numerusform>Окончание не указано у %n из них.</numerusform>
            <numerusform>Окончание не указано у %n из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>What expires or comes up for review</source>
        <translation>Что истекает или подлежит пересмотру</translation>
    </message>
    <message>
        <source>Calendar of ends</source>
        <translation>Календарь сроков</translation>
    </message>
    <message>
        <source>Yearly review of the sanctions regime</source>
        <translation>Ежегодный пересмотр санкционного режима</translation>
    </message>
    <message>
        <source>End, of no stated kind</source>
        <translation>Окончание, вид не указан</translation>
    </message>
    <message>
        <source>Response or sanctions regime</source>
        <translation>Ответ или санкционный режим</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Субъекты</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Блага</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that end later in this time; choose fewer months or restrict the selection.</source>
        <translation>
            <numerusform>Не показаны меры, которые оканчиваются позже в этом промежутке: %n. Выберите меньше месяцев или ограничьте выборку.</numerusform>
            <numerusform>Не показаны меры, которые оканчиваются позже в этом промежутке: %n. Выберите меньше месяцев или ограничьте выборку.</numerusform>
            <numerusform>Не показаны меры, которые оканчиваются позже в этом промежутке: %n. Выберите меньше месяцев или ограничьте выборку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the table</source>
        <translation>
            <numerusform>и ещё %n, см. таблицу</numerusform>
            <numerusform>и ещё %n, см. таблицу</numerusform>
            <numerusform>и ещё %n, см. таблицу</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown, since no end is stated: %1 of %2 that may be in force on %3.</source>
        <translation>Не показаны, так как окончание не указано: %1. Всего на %3 могут действовать: %2.</translation>
    </message>
    <message>
        <source>A list by date shows what expires or comes up for review: %1.</source>
        <translation>Список по датам показывает, что истекает или подлежит пересмотру: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n срок</numerusform>
            <numerusform>%n срока</numerusform>
            <numerusform>%n сроков</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is recorded expires or comes up for review in this time.</source>
        <translation>Из записанного в этом промежутке ничто не истекает и не подлежит пересмотру.</translation>
    </message>
    <message>
        <source>State of the catalogue: %1.</source>
        <translation>Состояние каталога на %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with nothing stated in one of the two.</source>
        <translation>
            <numerusform>Не показана %n запись, где одно из двух не указано.</numerusform>
            <numerusform>Не показаны %n записи, где одно из двух не указано.</numerusform>
            <numerusform>Не показано %n записей, где одно из двух не указано.</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded in this selection: %1.</source>
        <translation>В этой выборке не записано: %1.</translation>
    </message>
    <message>
        <source>A grid counts %1 by “%2” (%3) and “%4” (%5).</source>
        <translation>Сетка показывает: %1 по полям «%2» (%3) и «%4» (%5).</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Stated reasons</source>
        <translation>Обоснования</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Для кого обязательно</translation>
    </message>
    <message>
        <source>Which reason is stated, and whom it binds</source>
        <translation>Какое обоснование приведено и для кого это обязательно</translation>
    </message>
    <message>
        <source>Reasons and binding</source>
        <translation>Обоснования и обязательность</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Не заполнено</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>whom it binds</comment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>A grid counts %1 by the reason that actors state and by whom it binds.</source>
        <translation>Сетка показывает: %1 по обоснованию, которое приводят субъекты, и по тому, для кого это обязательно.</translation>
    </message>
    <message>
        <source>Without a stated reason: %1.</source>
        <translation>Без указанного обоснования: %1.</translation>
    </message>
    <message>
        <source>Each record counts in one row, but can count in several columns. “Not stated” is what the sources do not say, not that there was no reason.</source>
        <translation>Каждая запись учитывается в одной строке, но может учитываться в нескольких столбцах. «Не указано» означает, что источники об этом не сообщают, а не что обоснования не было.</translation>
    </message>
    <message>
        <source>What one has done and the other has not</source>
        <translation>Что сделал один и не сделал другой</translation>
    </message>
    <message>
        <source>Choose two actors to set them beside each other.</source>
        <translation>Выберите двух субъектов, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>Gaps between two</source>
        <translation>Различия двух субъектов</translation>
    </message>
    <message>
        <source>Instrument or name</source>
        <translation>Инструмент или адресат</translation>
    </message>
    <message>
        <source>Of both together</source>
        <translation>Обоих вместе</translation>
    </message>
    <message>
        <source>A table sets beside each other what is recorded of %1 and of %2, instrument by instrument.</source>
        <translation>Таблица сопоставляет по инструментам, что записано о двух субъектах: %1 и %2.</translation>
    </message>
    <message>
        <source>Of the first alone are %1 instruments recorded, of the second alone %2, of both %3.</source>
        <translation>Записано инструментов: только у первого — %1, только у второго — %2, у обоих — %3.</translation>
    </message>
    <message>
        <source>Recorded of %1, not of %2</source>
        <comment>two actors</comment>
        <translation>Записи есть: %1; нет: %2</translation>
    </message>
    <message>
        <source>Recorded of both</source>
        <translation>Записи есть у обоих</translation>
    </message>
    <message>
        <source>No instrument.</source>
        <translation>Нет инструментов.</translation>
    </message>
    <message>
        <source>One record can count in several rows, a joint one with both actors. What is not recorded may have been done all the same.</source>
        <translation>Одна запись может учитываться в нескольких строках, совместная — у обоих субъектов. То, что не записано, всё же могло быть сделано.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Основные числа</translation>
    </message>
    <message>
        <source>How much has been recorded</source>
        <translation>Сколько записано</translation>
    </message>
    <message numerus="yes">
        <source>response(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>ответ</numerusform>
            <numerusform>ответа</numerusform>
            <numerusform>ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>countermove(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>ответный шаг</numerusform>
            <numerusform>ответных шага</numerusform>
            <numerusform>ответных шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaction(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>реакция</numerusform>
            <numerusform>реакции</numerusform>
            <numerusform>реакций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>запись</numerusform>
            <numerusform>записи</numerusform>
            <numerusform>записей</numerusform>
        </translation>
    </message>
    <message>
        <source>in this selection</source>
        <translation>в этой выборке</translation>
    </message>
    <message>
        <source>sanctions in the strict sense</source>
        <translation>санкции в узком смысле</translation>
    </message>
    <message>
        <source>sanctions in the broad sense</source>
        <translation>санкции в широком смысле</translation>
    </message>
    <message>
        <source>not sanctions</source>
        <translation>не санкции</translation>
    </message>
    <message numerus="yes">
        <source>actor(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>субъект</numerusform>
            <numerusform>субъекта</numerusform>
            <numerusform>субъектов</numerusform>
        </translation>
    </message>
    <message>
        <source>actors</source>
        <translation>субъекты</translation>
    </message>
    <message>
        <source>adopted one of them or aligned</source>
        <translation>авторы решений и те, кто присоединился</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that are neither sanctions nor other responses.</source>
        <translation>
            <numerusform>Не показана %n запись, которая не является ни санкцией, ни другим ответом.</numerusform>
            <numerusform>Не показаны %n записи, которые не являются ни санкциями, ни другими ответами.</numerusform>
            <numerusform>Не показано %n записей, которые не являются ни санкциями, ни другими ответами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Key figures: %1.</source>
        <translation>Основные числа: %1.</translation>
    </message>
    <message>
        <source>Responses, countermoves, reactions</source>
        <translation>Ответы, ответные шаги, реакции</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and title of a record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>relation, the record it leads to</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>named by %1 (%2)</source>
        <comment>the record, its relation</comment>
        <translation>указано в записи: %1 (%2)</translation>
    </message>
    <message>
        <source>Countermoves of the de facto authorities: %1</source>
        <translation>Ответные шаги де-факто властей: %1</translation>
    </message>
    <message>
        <source>Responses: %1, %2 of them shown</source>
        <translation>Ответы: %1, из них показано: %2</translation>
    </message>
    <message>
        <source>Reactions of civil society: %1</source>
        <translation>Реакции гражданского общества: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n response(s) without a link to a record that is shown.</source>
        <translation>
            <numerusform>Не показан %n ответ без связи с показанной записью.</numerusform>
            <numerusform>Не показаны %n ответа без связи с показанной записью.</numerusform>
            <numerusform>Не показано %n ответов без связи с показанной записью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n earlier countermove(s) and reaction(s). Restrict the dates to see them.</source>
        <translation>
            <numerusform>Не показаны более ранние ответные шаги и реакции: %n. Чтобы увидеть их, ограничьте даты.</numerusform>
            <numerusform>Не показаны более ранние ответные шаги и реакции: %n. Чтобы увидеть их, ограничьте даты.</numerusform>
            <numerusform>Не показаны более ранние ответные шаги и реакции: %n. Чтобы увидеть их, ограничьте даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Countermove</source>
        <translation>Ответный шаг</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Three lanes by date: %1, %2 that are linked with them, and %3.</source>
        <translation>Три колонки по датам: %1, %2 (со связью с ними) и %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them are recorded.</source>
        <translation>
            <numerusform>Между ними записана %n связь.</numerusform>
            <numerusform>Между ними записаны %n связи.</numerusform>
            <numerusform>Между ними записано %n связей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No countermove and no reaction is recorded for this selection.</source>
        <translation>Для этой выборки не записано ни ответных шагов, ни реакций.</translation>
    </message>
    <message>
        <source>Newly listed and listed in all</source>
        <translation>Впервые включённые в список и всего в списке</translation>
    </message>
    <message>
        <source>Persons and entities</source>
        <translation>Лица и организации</translation>
    </message>
    <message>
        <source>Adopter</source>
        <translation>Автор решения</translation>
    </message>
    <message>
        <source>Persons newly listed</source>
        <translation>Лица, включённые впервые</translation>
    </message>
    <message>
        <source>Persons listed in all</source>
        <translation>Лица, всего в списке</translation>
    </message>
    <message>
        <source>Entities newly listed</source>
        <translation>Организации, включённые впервые</translation>
    </message>
    <message>
        <source>Entities listed in all</source>
        <translation>Организации, всего в списке</translation>
    </message>
    <message>
        <source>All, each record once</source>
        <translation>Все, каждая запись один раз</translation>
    </message>
    <message>
        <source>Newly listed: the sum of what the records state; a person whom several actors list counts with each. A joint record counts with each adopter; actors that aligned themselves are not counted.</source>
        <translation>Впервые включённые: сумма того, что указано в записях; лицо, которое включили несколько субъектов, учитывается у каждого. Совместная запись учитывается у каждого автора решения; присоединившиеся субъекты не учитываются.</translation>
    </message>
    <message>
        <source>Listed in all: names that the catalogue holds as listed on %1, each once. The two numbers are never added.</source>
        <translation>Всего в списке: имена и названия, которые по данным каталога в списке на %1, каждое один раз. Эти два числа никогда не складываются.</translation>
    </message>
    <message>
        <source>No names are recorded as listed, so that how many are listed in all cannot be told.</source>
        <translation>Имена и названия включённых в список не записаны, поэтому нельзя сказать, сколько их в списке всего.</translation>
    </message>
    <message>
        <source>no number stated</source>
        <translation>количество не указано</translation>
    </message>
    <message>
        <source>Bars show for each of %1 adopters, by name, how many persons and entities it has listed.</source>
        <translation>Полосы показывают для каждого автора решения (всего %1, по имени), сколько лиц и организаций он включил в список.</translation>
    </message>
    <message>
        <source>Newly listed in all records: %1, %2.</source>
        <translation>Впервые включено в список во всех записях: %1, %2.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>лица</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>%1, newly listed: %2</source>
        <translation>%1, впервые включено в список: %2</translation>
    </message>
    <message>
        <source>%1, listed in all: %2</source>
        <translation>%1, всего в списке: %2</translation>
    </message>
    <message>
        <source>newly listed</source>
        <translation>впервые включённые в список</translation>
    </message>
    <message>
        <source>listed in all</source>
        <translation>всего в списке</translation>
    </message>
    <message>
        <source>Map of Europe</source>
        <translation>Карта Европы</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Карта мира</translation>
    </message>
    <message>
        <source>Who has responded with what: Europe</source>
        <translation>Кто и чем ответил: Европа</translation>
    </message>
    <message>
        <source>Who has responded with what: the world</source>
        <translation>Кто и чем ответил: мир</translation>
    </message>
    <message>
        <source>Grid of two fields</source>
        <translation>Сетка двух полей</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>1 организация</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>measures</source>
        <translation>меры</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count of a state, its families</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sanctions and other responses</source>
        <translation>Санкции и другие ответы</translation>
    </message>
    <message>
        <source>A state is filled where a response of its own is recorded; what an organisation did is not its members&apos;. The list shows who is not on the map or has no room there. No fill means that none is recorded, not that there was none.</source>
        <translation>Государство закрашено, если записан его собственный ответ; сделанное организацией не приписывается её членам. В списке — те, кого нет на карте или кому там не хватило места. Отсутствие цвета означает, что ничего не записано, а не что ничего не было.</translation>
    </message>
    <message>
        <source>One record counts for each of its actors.</source>
        <translation>Одна запись учитывается у каждого из своих субъектов.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) without an actor.</source>
        <translation>
            <numerusform>Не показана %n запись без субъекта.</numerusform>
            <numerusform>Не показаны %n записи без субъекта.</numerusform>
            <numerusform>Не показано %n записей без субъекта.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal areas are drawn equal. Borders as internationally recognised; outlines: Natural Earth.</source>
        <translation>Равные площади показаны равными. Границы — международно признанные; контуры: Natural Earth.</translation>
    </message>
    <message>
        <source>several families, as listed below</source>
        <translation>несколько групп, см. список ниже</translation>
    </message>
    <message>
        <source>State (ISO code)</source>
        <translation>Государство (код ISO)</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Группы инструментов</translation>
    </message>
    <message>
        <source>A map and a list show who is recorded with %1: %2 states and %3 other actors.</source>
        <translation>Карта и список показывают субъектов (%1): государств — %2, других субъектов — %3.</translation>
    </message>
    <message>
        <source>Measures in force over time</source>
        <translation>Действующие меры во времени</translation>
    </message>
    <message>
        <source>In force over time</source>
        <translation>Действующие меры во времени</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>In force for certain</source>
        <translation>Действуют точно</translation>
    </message>
    <message>
        <source>Perhaps in force besides</source>
        <translation>Возможно, действуют ещё</translation>
    </message>
    <message>
        <source>Steps show for %1 actors, by name, how many measures are in force from %2 to %3.</source>
        <translation>Ступени показывают для каждого субъекта (всего %1, по имени), сколько мер действует: %2 – %3.</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force</source>
        <translation>%1, с %2 действуют: %3</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force for certain, perhaps %4 more</source>
        <translation>%1, с %2 точно действуют: %3, возможно, ещё %4</translation>
    </message>
    <message>
        <source>A measure takes a benefit away. One that several actors share counts with each of them, with those too that aligned themselves.</source>
        <translation>Мера отнимает благо. Мера, общая для нескольких субъектов, учитывается у каждого из них, в том числе у тех, кто присоединился.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) without an actor.</source>
        <translation>
            <numerusform>Не показана %n мера без субъекта.</numerusform>
            <numerusform>Не показаны %n меры без субъекта.</numerusform>
            <numerusform>Не показано %n мер без субъекта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) whose start is not stated.</source>
        <translation>
            <numerusform>Не показана %n мера, начало которой не указано.</numerusform>
            <numerusform>Не показаны %n меры, начало которых не указано.</numerusform>
            <numerusform>Не показано %n мер, начало которых не указано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that take no benefit away.</source>
        <translation>
            <numerusform>Не показана %n запись, где благо не отнимается.</numerusform>
            <numerusform>Не показаны %n записи, где благо не отнимается.</numerusform>
            <numerusform>Не показано %n записей, где благо не отнимается.</numerusform>
        </translation>
    </message>
    <message>
        <source>in force for certain</source>
        <translation>действуют точно</translation>
    </message>
    <message>
        <source>perhaps in force: a date is not known to the day</source>
        <translation>возможно, действуют: точный день неизвестен</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Bars show %1, told apart by “%5” (%2 – %3): %4 in all.</source>
        <translation>Столбцы показывают: %1, с делением по полю «%5» (%2 – %3); всего %4.</translation>
    </message>
    <message>
        <source>Each record stands once, under its first instrument.</source>
        <translation>Каждая запись учтена один раз, по первому инструменту.</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 по дням</translation>
    </message>
    <message>
        <source>%1; each row from 0 to %2</source>
        <comment>unit and scale of bars</comment>
        <translation>%1; каждая строка от 0 до %2</translation>
    </message>
    <message>
        <source>What set off responses, and how soon</source>
        <translation>Что было поводом для ответов и через сколько дней</translation>
    </message>
    <message>
        <source>Triggers and days</source>
        <translation>Поводы и дни</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>дней: %1–%2</translation>
    </message>
    <message>
        <source>Trigger or event</source>
        <translation>Повод или событие</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Дата события</translation>
    </message>
    <message>
        <source>Date of the first response after it</source>
        <translation>Дата первого ответа после него</translation>
    </message>
    <message>
        <source>Days, at least</source>
        <translation>Дней, не менее</translation>
    </message>
    <message>
        <source>Days, at most</source>
        <translation>Дней, не более</translation>
    </message>
    <message>
        <source>Days run from the event to the first record after it that names its trigger; they do not say that the one followed from the other. One record can name several triggers.</source>
        <translation>Дни считаются от события до первой после него записи, где назван его повод; это не означает, что одно следует из другого. Одна запись может называть несколько поводов.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) without a trigger.</source>
        <translation>
            <numerusform>Не показана %n запись без повода.</numerusform>
            <numerusform>Не показаны %n записи без повода.</numerusform>
            <numerusform>Не показано %n записей без повода.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars show how many of %1 name each of %2 triggers, in the order of their first events.</source>
        <translation>Полосы показывают, сколько записей называет каждый повод, в порядке первых событий; всего %1, поводов — %2.</translation>
    </message>
    <message>
        <source>No record is dated after an event of its trigger.</source>
        <translation>Ни одна запись не датирована после события своего повода.</translation>
    </message>
    <message>
        <source>After %1 of %2 events the first record is dated between %3 and %4 days later.</source>
        <translation>Событий, после которых есть запись: %1 из %2; дней до первой записи: от %3 до %4.</translation>
    </message>
    <message>
        <source>days to the first record after the event</source>
        <translation>дни до первой записи после события</translation>
    </message>
    <message>
        <source>no record after it names its trigger</source>
        <translation>ни одна запись после него не называет его повод</translation>
    </message>
    <message>
        <source>%1: first record after %2, %3</source>
        <comment>event, days, date</comment>
        <translation>%1: до первой записи — %2, %3</translation>
    </message>
    <message>
        <source>Steps that come within %1 days of each other are drawn as one, the last of them; the table has each month.</source>
        <translation>Изменения, между которыми не больше %1 дней, показаны как одно, последнее из них; в таблице есть каждый месяц.</translation>
    </message>
    <message>
        <source>Days later, at least</source>
        <translation>Дней позже, не менее</translation>
    </message>
    <message>
        <source>Days later, at most</source>
        <translation>Дней позже, не более</translation>
    </message>
    <message>
        <source>measures that take a benefit away</source>
        <translation>меры, которые отнимают благо</translation>
    </message>
    <message>
        <source>%1 (in force: a measure of any kind)</source>
        <translation>%1 (действует: мера любого рода)</translation>
    </message>
    <message>
        <source>with a measure of any kind in force, or possibly in force, on %1</source>
        <translation>с мерой любого рода, которая действует или, возможно, действует на %1</translation>
    </message>
    <message>
        <source>They are of %1 in all.</source>
        <comment>of key figures</comment>
        <translation>Всего: %1.</translation>
    </message>
    <message>
        <source>About the numbers</source>
        <translation>О числах</translation>
    </message>
    <message>
        <source>Colours and dots tell who acted and with what, and never how much.</source>
        <translation>Цвета и точки показывают, кто и чем ответил, и никогда не показывают, сколько.</translation>
    </message>
    <message>
        <source>Of records that the condition “in-force” leaves out, no measure is shown on any day.</source>
        <translation>Меры записей, не отвечающих условию «in-force», не показаны ни на один день.</translation>
    </message>
    <message>
        <source>On %1, if nothing changes until then, between %2 and %3 are in force for an actor.</source>
        <translation>На %1, если до того ничего не изменится, количество действующих мер у одного субъекта — от %2 до %3.</translation>
    </message>
    <message>
        <source>On %1 between %2 and %3 are in force for certain for an actor.</source>
        <translation>На %1 количество мер, точно действующих у одного субъекта, — от %2 до %3.</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force, if nothing changes</source>
        <translation>%1, с %2 действуют, если ничего не изменится: %3</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force, if nothing changes, and perhaps %4 more</source>
        <translation>%1, с %2 действуют, если ничего не изменится: %3, возможно, ещё %4</translation>
    </message>
    <message>
        <source>The dashed upright line and the numbers at the right are of %1, if nothing changes until then.</source>
        <translation>Вертикальная штриховая линия и числа справа — на %1, если до того ничего не изменится.</translation>
    </message>
    <message>
        <source>The dashed upright line and the numbers at the right are of %1.</source>
        <translation>Вертикальная штриховая линия и числа справа — на %1.</translation>
    </message>
    <message>
        <source>Not shown, since no measure with a start is recorded: %1.</source>
        <translation>Не показаны, так как не записано ни одной меры с началом: %1.</translation>
    </message>
    <message>
        <source>after the day of the data: if nothing changes</source>
        <translation>после дня данных: если ничего не изменится</translation>
    </message>
    <message>
        <source>Not drawn, but in the table: what changes after %1.</source>
        <translation>Не нарисовано, но есть в таблице: изменения после %1.</translation>
    </message>
    <message>
        <source>measures in force that take a benefit away, one scale for all actors</source>
        <translation>действующие меры, которые отнимают благо, один масштаб для всех субъектов</translation>
    </message>
    <message>
        <source>Counts are of %1, not of their weight.</source>
        <translation>Единица подсчёта: %1; вес не оценивается.</translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation>Выборка: %1.</translation>
    </message>
    <message>
        <source>Persons and entities are counted apart.</source>
        <translation>Лица и организации учитываются отдельно.</translation>
    </message>
    <message>
        <source>Nothing in this selection can be shown here.</source>
        <translation>Из этого выбора здесь нельзя показать ничего.</translation>
    </message>
    <message>
        <source>Nothing in this selection is recorded of either: %1, %2.</source>
        <comment>two actors</comment>
        <translation>В этой выборке ничего не записано ни об одном из двух: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n субъект</numerusform>
            <numerusform>%n субъекта</numerusform>
            <numerusform>%n субъектов</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>The selection in full: %1</source>
        <translation>Выборка полностью: %1</translation>
    </message>
    <message>
        <source>From the foot of a bar up, its parts stand in the order of the legend.</source>
        <translation>Части столбца идут снизу вверх в порядке легенды.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n other(s)</source>
        <translation>
            <numerusform>%1: %2 и ещё %n</numerusform>
            <numerusform>%1: %2 и ещё %n</numerusform>
            <numerusform>%1: %2 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by a date in doubt</source>
        <comment>3 days later</comment>
        <translation>%1, дата под сомнением</translation>
    </message>
    <message>
        <source>The dashed upright line is %1.</source>
        <comment>a day</comment>
        <translation>Вертикальная штриховая линия — %1.</translation>
    </message>
    <message>
        <source>Not shown, since they end later or no last day is stated: %1 of %2 that may be in force on %3.</source>
        <translation>Не показаны, так как оканчиваются позже или последний день не указан: %1. Всего на %3 могут действовать: %2.</translation>
    </message>
    <message>
        <source>Of neither</source>
        <translation>Ни одного из двух</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Not shown, since they are recorded of neither of the two: %1 of %2.</source>
        <comment>number, all of the selection</comment>
        <translation>Не показаны, так как не относятся ни к одному из двух: %1. Всего в выборке: %2.</translation>
    </message>
    <message>
        <source>Countermoves and reactions are no responses and are counted apart. A line (or, where the page ends between them, an arrow) means that a source links the two. No line leads past the middle: links of countermoves with reactions are said with each of them and stand in the table.</source>
        <translation>Ответные шаги и реакции не являются ответами и учитываются отдельно. Линия (или стрелка, если между ними кончается страница) означает, что их связывает источник. Через середину линии не идут: связи ответных шагов с реакциями названы при каждом из них и стоят в таблице.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that list neither persons nor entities, but ships, aircraft or groups without names.</source>
        <translation>
            <numerusform>Не показана %n запись, где в списке нет ни лиц, ни организаций, а только суда, воздушные суда или группы людей без имён.</numerusform>
            <numerusform>Не показаны %n записи, где в списке нет ни лиц, ни организаций, а только суда, воздушные суда или группы людей без имён.</numerusform>
            <numerusform>Не показано %n записей, где в списке нет ни лиц, ни организаций, а только суда, воздушные суда или группы людей без имён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates %1, also less precise ones that may lie there</source>
        <translation>Даты %1, а также менее точные, которые могут туда попасть</translation>
    </message>
    <message>
        <source>The time is too long for bars as short as was chosen. Shown are %1.</source>
        <comment>responses per month</comment>
        <translation>Время слишком долгое для таких коротких столбцов, как выбрано. Показаны %1.</translation>
    </message>
    <message>
        <source>%1 to %2 days earlier</source>
        <translation>дней раньше: от %1 до %2</translation>
    </message>
    <message>
        <source>between %1 days earlier and %2 days later</source>
        <translation>дней: от %1 раньше до %2 спустя</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) outside the selection stand here for their links.</source>
        <translation>
            <numerusform>Ради связей здесь стоит %n запись вне выборки.</numerusform>
            <numerusform>Ради связей здесь стоят %n записи вне выборки.</numerusform>
            <numerusform>Ради связей здесь стоит %n записей вне выборки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that ended before %1.</source>
        <translation>
            <numerusform>Не показана %n мера, закончившаяся до %1.</numerusform>
            <numerusform>Не показаны %n меры, закончившиеся до %1.</numerusform>
            <numerusform>Не показано %n мер, закончившихся до %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that begin after %1 and do not end in this time.</source>
        <translation>
            <numerusform>Не показана %n мера, которая начинается после %1 и в этом промежутке не заканчивается.</numerusform>
            <numerusform>Не показаны %n меры, которые начинаются после %1 и в этом промежутке не заканчиваются.</numerusform>
            <numerusform>Не показано %n мер, которые начинаются после %1 и в этом промежутке не заканчиваются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, since nobody can tell whether they are the same: %n entry(s) without names.</source>
        <translation>
            <numerusform>Не сравнивается %n позиция без имён, так как никто не скажет, те же ли это.</numerusform>
            <numerusform>Не сравниваются %n позиции без имён, так как никто не скажет, те же ли это.</numerusform>
            <numerusform>Не сравнивается %n позиций без имён, так как никто не скажет, те же ли это.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; besides, outside the selection: %2</source>
        <translation>%1; кроме того, вне выборки: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that neither list anybody nor state a number.</source>
        <translation>
            <numerusform>Не показана %n запись, где никого не включают в список и не указано количество.</numerusform>
            <numerusform>Не показаны %n записи, где никого не включают в список и не указано количество.</numerusform>
            <numerusform>Не показано %n записей, где никого не включают в список и не указано количество.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) of other actors than those chosen.</source>
        <translation>
            <numerusform>Не показана %n мера других субъектов, не выбранных.</numerusform>
            <numerusform>Не показаны %n меры других субъектов, не выбранных.</numerusform>
            <numerusform>Не показано %n мер других субъектов, не выбранных.</numerusform>
        </translation>
    </message>
    <message>
        <source>day of the event not stated</source>
        <translation>день события не указан</translation>
    </message>
    <message numerus="yes">
        <source>Counted, but not among the first: %n record(s) without a first or a last day, or with a date in doubt.</source>
        <translation>
            <numerusform>Учтена, но не среди первых, %n запись без первого или последнего дня или с датой под сомнением.</numerusform>
            <numerusform>Учтены, но не среди первых, %n записи без первого или последнего дня или с датой под сомнением.</numerusform>
            <numerusform>Учтено, но не среди первых, %n записей без первого или последнего дня или с датой под сомнением.</numerusform>
        </translation>
    </message>
    <message>
        <source>after the day of the data, if nothing changes; no end (no start) stated</source>
        <translation>после дня данных, если ничего не изменится; окончание (начало) не указано</translation>
    </message>
    <message>
        <source>Names listed by both on %1</source>
        <translation>Имена в списках обоих на %1</translation>
    </message>
    <message>
        <source>listed on %1</source>
        <translation>в списке на %1</translation>
    </message>
    <message>
        <source>Listed on %1 by %2, not by %3: %4</source>
        <comment>a day, two actors, how many</comment>
        <translation>На %1. Кто включил в список: %2; кто не включил: %3; количество: %4</translation>
    </message>
    <message>
        <source>Listed on %1 by both: %2</source>
        <comment>a day, how many names</comment>
        <translation>На %1. В списках обоих: %2</translation>
    </message>
    <message>
        <source>In force on some day of %1, or perhaps so</source>
        <translation>Действует в какой-то день из %1 или, возможно, действует</translation>
    </message>
    <message>
        <source>The dates after events of triggers are in doubt.</source>
        <translation>Даты после событий-поводов под сомнением.</translation>
    </message>
    <message>
        <source>Leader&apos;s record</source>
        <translation>Запись того, кто начал</translation>
    </message>
    <message>
        <source>Follower&apos;s record</source>
        <translation>Запись того, кто присоединился</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>outside the selection</source>
        <translation>вне выборки</translation>
    </message>
    <message>
        <source>in the selection</source>
        <translation>в выборке</translation>
    </message>
    <message>
        <source>outside the selection, here for its link alone</source>
        <translation>вне выборки, здесь только ради связи</translation>
    </message>
    <message>
        <source>in force for certain: %1</source>
        <translation>точно действуют: %1</translation>
    </message>
    <message>
        <source>perhaps in force: %1</source>
        <translation>возможно, действуют: %1</translation>
    </message>
    <message>
        <source>eased by licence: %1</source>
        <translation>с послаблением по лицензии: %1</translation>
    </message>
    <message>
        <source>in part eased by licence: %1</source>
        <translation>частично с послаблением по лицензии: %1</translation>
    </message>
    <message>
        <source>eased by licence</source>
        <translation>с послаблением по лицензии</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>On %1 something is in force for certain for %2 of them, for %3 perhaps; for %4 all of it is eased by licence.</source>
        <translation>На %1 у %2 из них что-то точно действует, у %3 — возможно; у %4 всё с послаблением по лицензии.</translation>
    </message>
    <message>
        <source>filled, in whatever colour: on %1 a measure of any kind is in force for certain</source>
        <translation>заполнено любым цветом: на %1 точно действует мера любого рода</translation>
    </message>
    <message>
        <source>all of it eased by licence</source>
        <translation>всё с послаблением по лицензии</translation>
    </message>
    <message>
        <source>Of these eased by licence</source>
        <translation>Из них с послаблением по лицензии</translation>
    </message>
    <message>
        <source>Of these in part eased by licence</source>
        <translation>Из них частично с послаблением по лицензии</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) of other actors, or of none, whose start is not stated.</source>
        <translation>
            <numerusform>Не показана: %n мера других субъектов или без субъекта, начало которой не указано.</numerusform>
            <numerusform>Не показаны: %n меры других субъектов или без субъекта, начало которых не указано.</numerusform>
            <numerusform>Не показано: %n мер других субъектов или без субъекта, начало которых не указано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The evidence is somebody&apos;s knowledge alone, so the record may not be published.</source>
        <translation>Подтверждение — только общее знание, поэтому опубликовать запись нельзя.</translation>
    </message>
    <message>
        <source>Add a source and say what the evidence is.</source>
        <translation>Добавьте источник и укажите вид подтверждения.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Хотите заменить его?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Скопировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Countermoves</source>
        <translation>Ответные шаги</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>The values of “%1” cannot be counted.</source>
        <translation>Значения «%1» нельзя подсчитать.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>There is no sanctions regime “%1”.</source>
        <translation>Санкционного режима «%1» нет.</translation>
    </message>
    <message>
        <source>A language is written with its two letters: en, be, ru.</source>
        <translation>Язык обозначается двумя буквами: en, be, ru.</translation>
    </message>
    <message>
        <source>Conflicting claims cannot be asked for yet: the catalogue does not keep them.</source>
        <translation>Запрашивать противоречащие сведения пока нельзя: каталог их не хранит.</translation>
    </message>
    <message>
        <source>“%1” is no id of a record.</source>
        <translation>«%1» не является идентификатором записи.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” holds no letter and no digit to search for.</source>
        <translation>В «%1» нет ни букв, ни цифр для поиска.</translation>
    </message>
    <message>
        <source>No actor of this catalogue is named “%1”.</source>
        <translation>В этом каталоге нет субъекта с именем «%1».</translation>
    </message>
    <message>
        <source>“%1” may mean several actors: %2.</source>
        <translation>«%1» может означать несколько субъектов: %2.</translation>
    </message>
    <message>
        <source>A date is missing, such as 2020-08 or 2020..2021.</source>
        <translation>Не указана дата, например 2020-08 или 2020..2021.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”.</source>
        <translation>«%1» не является значением поля «%2».</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Known are: %3.</source>
        <translation>«%1» не является значением поля «%2». Известные значения: %3.</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Отвечающая</translation>
    </message>
    <message>
        <source>Target of responses</source>
        <translation>Адресат ответов</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Гражданское общество</translation>
    </message>
    <message>
        <source>A value of “%1” may have %2 different words. Look for fewer of them.</source>
        <translation>В значении «%1» может быть не больше %2 разных слов. Ищите меньше слов.</translation>
    </message>
    <message>
        <source>The query asks for too much at once. Leave out some of it, above all words of a letter or two, or put words that follow each other in quotes.</source>
        <translation>В запросе слишком много сразу. Уберите часть, прежде всего слова из одной-двух букв, или возьмите слова, стоящие рядом, в кавычки.</translation>
    </message>
    <message>
        <source>“texts:” says which notes are searched for words. Name the mark up to which they are, without a minus.</source>
        <translation>«texts:» говорит, в каких примечаниях ищутся слова. Назовите отметку, до которой они ищутся, без минуса.</translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>List the records a query selects.</source>
        <translation>Показать записи, которые выбирает запрос.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The query; without one, all responses.</source>
        <translation>Запрос; без него — все ответы.</translation>
    </message>
    <message>
        <source>Only their number.</source>
        <translation>Только их количество.</translation>
    </message>
    <message>
        <source>Counts by field instead of the records.</source>
        <translation>Количества по полю вместо записей.</translation>
    </message>
    <message>
        <source>At most so many records.</source>
        <translation>Не больше стольких записей.</translation>
    </message>
    <message>
        <source>Language of titles and names: en, be, ru.</source>
        <translation>Язык заголовков и имён: en, be, ru.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>Nothing stated</source>
        <translation>Ничего не указано</translation>
    </message>
    <message>
        <source>Records cannot be grouped by “%1”. Known are: %2.</source>
        <translation>Записи нельзя группировать по «%1». Известны: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Known are: %2.</source>
        <translation>Столбца «%1» нет. Известны: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n internal or confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n внутренняя или конфиденциальная запись не вошла.</numerusform>
            <numerusform>%n внутренние или конфиденциальные записи не вошли.</numerusform>
            <numerusform>%n внутренних или конфиденциальных записей не вошло.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no saved view “%1”.</source>
        <translation>Сохранённого вида «%1» нет.</translation>
    </message>
    <message>
        <source>Begin with the query of a saved view: its name, or folder/name.</source>
        <translation>Начать с запроса сохранённого вида: его название или папка/название.</translation>
    </message>
    <message>
        <source>The groups of records by the values of a field, with their counts, instead of the records: actor, instrument, year …</source>
        <translation>Группы записей по значениям поля, с количествами, вместо самих записей: actor, instrument, year …</translation>
    </message>
    <message>
        <source>Print public records as the window copies them: text, csv, markdown, html, citation.</source>
        <translation>Вывести публичные записи так, как их копирует окно: text, csv, markdown, html, citation.</translation>
    </message>
    <message>
        <source>Columns of --format, separated by commas; without it, all.</source>
        <translation>Столбцы для --format, через запятую; без этого — все.</translation>
    </message>
    <message>
        <source>Several saved views are named “%1”. Write the folder, too: %2.</source>
        <translation>Сохранённых видов с именем «%1» несколько. Добавьте папку: %2.</translation>
    </message>
    <message>
        <source>The column “%1” tells of one day. Add the day to the query: in-force:2024-01-01.</source>
        <translation>Столбец «%1» показывает один день. Добавьте день в запрос: in-force:2024-01-01.</translation>
    </message>
    <message>
        <source>Not surely in one year</source>
        <translation>Не точно в одном году</translation>
    </message>
</context>
<context>
    <name>QueryParser</name>
    <message>
        <source>The query has more than %1 parts. Ask in several steps.</source>
        <translation>В запросе больше %1 частей. Спросите по частям.</translation>
    </message>
    <message>
        <source>After a minus comes what is to be left out. Put text that begins with a minus in quotes.</source>
        <translation>После минуса указывается, что исключить. Текст, начинающийся с минуса, заключите в кавычки.</translation>
    </message>
    <message>
        <source>A quote may stand only at the beginning and at the end of a phrase.</source>
        <translation>Кавычка может стоять только в начале и в конце фразы.</translation>
    </message>
    <message>
        <source>There is no field “%1”. To look for text with a colon, put it in quotes.</source>
        <translation>Поля «%1» нет. Чтобы найти текст с двоеточием, заключите его в кавычки.</translation>
    </message>
    <message>
        <source>“%1:” needs a value right behind the colon and behind each comma.</source>
        <translation>Для «%1:» нужно значение сразу после двоеточия и после каждой запятой.</translation>
    </message>
    <message>
        <source>“%1:” has more than %2 values. Ask in several steps.</source>
        <translation>В «%1:» больше %2 значений. Спросите по частям.</translation>
    </message>
    <message>
        <source>For the reverse order write the minus behind the colon.</source>
        <translation>Для обратного порядка ставьте минус после двоеточия.</translation>
    </message>
    <message>
        <source>The order is given twice.</source>
        <translation>Порядок указан дважды.</translation>
    </message>
    <message>
        <source>There is no order “%1”. Known are: %2.</source>
        <translation>Порядка «%1» нет. Известны: %2.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Между кавычками ничего нет.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>A quote may stand only at the beginning and at the end of a value.</source>
        <translation>Кавычка может стоять только в начале и в конце значения.</translation>
    </message>
    <message>
        <source>Behind a closing quote comes a blank.</source>
        <translation>После закрывающей кавычки нужен пробел.</translation>
    </message>
    <message>
        <source>The query has more than %1 characters. Ask in several steps.</source>
        <translation>В запросе больше %1 знаков. Спросите по частям.</translation>
    </message>
    <message>
        <source>A text to search for may have %1 characters. Look for a part of it.</source>
        <translation>В тексте для поиска может быть не больше %1 знаков. Ищите его часть.</translation>
    </message>
    <message>
        <source>A value may have %1 characters.</source>
        <translation>В значении может быть не больше %1 знаков.</translation>
    </message>
    <message>
        <source>To leave a value out, write the minus in front of the field. Put a value that begins with a minus in quotes.</source>
        <translation>Чтобы исключить значение, поставьте минус перед полем. Значение, начинающееся с минуса, заключите в кавычки.</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>Код ISO</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Neutral by mandate</source>
        <translation>Нейтрален по мандату</translation>
    </message>
    <message>
        <source>Basis of neutrality</source>
        <translation>Основание нейтралитета</translation>
    </message>
    <message>
        <source>Neutral from</source>
        <translation>Нейтрален с</translation>
    </message>
    <message>
        <source>Neutral until</source>
        <translation>Нейтрален до</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Существует с</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Существует до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Kind of trigger</source>
        <translation>Вид повода</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Address of the archive</source>
        <translation>Адрес архивной копии</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Дата архивирования</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Локальный файл</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Контрольная сумма файла</translation>
    </message>
    <message>
        <source>Type of the file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальный</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Listed as extremist since</source>
        <translation>В списке «экстремистских материалов» с</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Назван в акте</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Кем введён</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Дата введения</translation>
    </message>
    <message>
        <source>Month of review</source>
        <translation>Месяц пересмотра</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RecordCopy</name>
    <message>
        <source>Archived: %1</source>
        <translation>Архивная копия: %1</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Дата неизвестна</translation>
    </message>
    <message>
        <source>Record %1.</source>
        <translation>Запись %1.</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>The record has no change %1 in its history.</source>
        <translation>В истории записи нет изменения %1.</translation>
    </message>
</context>
<context>
    <name>RecordMerge</name>
    <message>
        <source>The actor that would stay is part of a part of the other, and would become part of itself. Keep the other one.</source>
        <translation>Субъект, который должен остаться, входит в часть другого и стал бы частью самого себя. Оставьте другого.</translation>
    </message>
    <message>
        <source>Neither of the two has a field “%1”.</source>
        <translation>Ни у одного из двух нет поля «%1».</translation>
    </message>
    <message>
        <source>“%1”: “%2” stands there once.</source>
        <translation>«%1»: «%2» остаётся один раз.</translation>
    </message>
    <message>
        <source>“%1”: “%2” stays, “%3” goes.</source>
        <translation>«%1»: «%2» остаётся, «%3» убирается.</translation>
    </message>
    <message>
        <source>“%1” cites it once.</source>
        <translation>«%1»: остаётся одна ссылка.</translation>
    </message>
    <message>
        <source>“%1” is a member once.</source>
        <translation>«%1»: остаётся одно членство.</translation>
    </message>
    <message>
        <source>That one of them is a member of the other goes.</source>
        <translation>Членство одного из них в другом убирается.</translation>
    </message>
    <message>
        <source>“%1” lists it once.</source>
        <translation>«%1»: остаётся одно включение в список.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>Запись нельзя объединить с самой собой.</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>Записи %1 нет.</translation>
    </message>
    <message>
        <source>It was noted that the two are not the same; that note goes.</source>
        <translation>Было отмечено, что это не одно и то же; эта отметка убирается.</translation>
    </message>
    <message>
        <source>Only two actors, two sources, two targets or two responses can be merged.</source>
        <translation>Объединить можно только двух субъектов, два источника, двух адресатов или два ответа.</translation>
    </message>
</context>
<context>
    <name>RecordReferences</name>
    <message>
        <source>Parts in records</source>
        <translation>Участие в записях</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Sanctions regimes</source>
        <translation>Санкционные режимы</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Процессы</translation>
    </message>
    <message>
        <source>Asks addressed to it</source>
        <translation>Требования к субъекту</translation>
    </message>
    <message>
        <source>Records set off</source>
        <translation>Записи, для которых это повод</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки на источник</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Включения в список</translation>
    </message>
    <message>
        <source>Asks that name it</source>
        <translation>Требования, где назван адресат</translation>
    </message>
    <message>
        <source>Records under it</source>
        <translation>Записи этого санкционного режима</translation>
    </message>
</context>
<context>
    <name>RecordRemoval</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted, for %n record(s) name it, among them “%2”. Change what they name first, or merge it into another one.</source>
        <translation>
            <numerusform>«%1» нельзя удалить: это использует %n запись, в том числе «%2». Сначала измените это там или объедините с другой записью.</numerusform>
            <numerusform>«%1» нельзя удалить: это используют %n записи, в том числе «%2». Сначала измените это там или объедините с другой записью.</numerusform>
            <numerusform>«%1» нельзя удалить: это использует %n записей, в том числе «%2». Сначала измените это там или объедините с другой записью.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
</context>
<context>
    <name>RecordRestore</name>
    <message numerus="yes">
        <source>%n link(s) to records that are gone were left out.</source>
        <translation>
            <numerusform>Пропущена %n связь с записями, которых больше нет.</numerusform>
            <numerusform>Пропущены %n связи с записями, которых больше нет.</numerusform>
            <numerusform>Пропущено %n связей с записями, которых больше нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record named another one, %1, that is gone. Restore its fields one by one.</source>
        <translation>Запись называла другую, %1, которой больше нет. Восстановите поля этой записи по одному.</translation>
    </message>
    <message>
        <source>A measure superseded another one that is gone.</source>
        <translation>Мера заменяла другую, которой больше нет.</translation>
    </message>
    <message>
        <source>A legal act amended another one that is gone.</source>
        <translation>Правовой акт изменял другой, которого больше нет.</translation>
    </message>
    <message>
        <source>A milestone named a source that is gone.</source>
        <translation>Этап называл источник, которого больше нет.</translation>
    </message>
    <message>
        <source>There is no field “%1” that could be restored.</source>
        <translation>Поля «%1», которое можно было бы восстановить, нет.</translation>
    </message>
    <message>
        <source>The former value cannot be had any more. %1 %2</source>
        <translation>Прежнее значение уже нельзя вернуть. %1 %2</translation>
    </message>
    <message>
        <source>The record comes back as a draft: %1</source>
        <translation>Запись возвращается как черновик: %1</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1: восстановлено</translation>
    </message>
    <message>
        <source>The record is no longer there. Restore the whole record.</source>
        <translation>Этой записи больше нет. Восстановите запись целиком.</translation>
    </message>
    <message>
        <source>Restore a record</source>
        <translation>Восстановить запись</translation>
    </message>
    <message>
        <source>The record was not there at that time.</source>
        <translation>В то время этой записи не было.</translation>
    </message>
</context>
<context>
    <name>RecordTwins</name>
    <message>
        <source>There is no record %1.</source>
        <translation>Записи %1 нет.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>Запись нельзя объединить с самой собой.</translation>
    </message>
    <message>
        <source>Records of different kinds cannot be the same.</source>
        <translation>Записи разного вида не могут означать одно и то же.</translation>
    </message>
    <message>
        <source>The record %1 is withdrawn, so it cannot be the one that stays.</source>
        <translation>Запись %1 отозвана, поэтому остаться может не она.</translation>
    </message>
    <message>
        <source>The record %1 is withdrawn already.</source>
        <translation>Запись %1 уже отозвана.</translation>
    </message>
</context>
<context>
    <name>RegisterRecords</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Norms cannot be removed.</source>
        <translation>Нормы удалить нельзя.</translation>
    </message>
</context>
<context>
    <name>RegisterRules</name>
    <message>
        <source>The name is missing.</source>
        <translation>Название не указано.</translation>
    </message>
    <message>
        <source>Enter it in one language at least.</source>
        <translation>Введите его хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>The name is missing in this language.</source>
        <translation>На этом языке названия нет.</translation>
    </message>
    <message>
        <source>Briefings in this language will print it in another one.</source>
        <translation>В справках на этом языке оно будет напечатано на другом.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>The end may lie before the beginning.</source>
        <translation>Конец может быть раньше начала.</translation>
    </message>
    <message>
        <source>Write the dates as exactly as a source tells them.</source>
        <translation>Укажите даты с той точностью, которую даёт источник.</translation>
    </message>
    <message>
        <source>A membership needs an organisation and a kind.</source>
        <translation>Для членства нужно указать организацию и вид.</translation>
    </message>
    <message>
        <source>Choose both, or take the membership out.</source>
        <translation>Выберите и то и другое или уберите членство.</translation>
    </message>
    <message>
        <source>An actor is no member of itself.</source>
        <translation>Субъект не может быть членом самого себя.</translation>
    </message>
    <message>
        <source>Choose another organisation.</source>
        <translation>Выберите другую организацию.</translation>
    </message>
    <message>
        <source>Another actor is called like this: %1.</source>
        <translation>Так же называется другой субъект: %1.</translation>
    </message>
    <message>
        <source>Use that one, or join the two, if they are the same.</source>
        <translation>Используйте его или объедините обе записи, если это одно и то же.</translation>
    </message>
    <message>
        <source>The type is missing.</source>
        <translation>Тип не указан.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Выберите код.</translation>
    </message>
    <message>
        <source>By this the actor would be an organ of itself.</source>
        <translation>Так субъект стал бы органом самого себя.</translation>
    </message>
    <message>
        <source>Neutral by mandate, but no basis is given.</source>
        <translation>Нейтрален по мандату, но основание не указано.</translation>
    </message>
    <message>
        <source>Name the statute or treaty that says so.</source>
        <translation>Назовите устав или договор, в котором это сказано.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Дата не указана.</translation>
    </message>
    <message>
        <source>Enter the date as far as it is known, for example 2020-10.</source>
        <translation>Введите дату с известной точностью, например 2020-10.</translation>
    </message>
    <message>
        <source>The kind of trigger is missing.</source>
        <translation>Вид повода не указан.</translation>
    </message>
    <message>
        <source>A source needs a title or an address.</source>
        <translation>Для источника нужно название или адрес.</translation>
    </message>
    <message>
        <source>Enter one of them.</source>
        <translation>Введите одно из двух.</translation>
    </message>
    <message>
        <source>There is no archive copy of this page.</source>
        <translation>Архивной копии этой страницы нет.</translation>
    </message>
    <message>
        <source>Enter the address of an archived copy: pages vanish.</source>
        <translation>Введите адрес архивной копии: страницы исчезают.</translation>
    </message>
    <message>
        <source>Enter it in one language at least, or describe the group.</source>
        <translation>Введите его хотя бы на одном языке или опишите группу.</translation>
    </message>
    <message>
        <source>The short name is missing.</source>
        <translation>Краткое название не указано.</translation>
    </message>
    <message>
        <source>Enter one that no other sanctions regime has, for example EU-BLR.</source>
        <translation>Введите такое, которого нет у другого санкционного режима, например EU-BLR.</translation>
    </message>
</context>
<context>
    <name>ReplaceCommand</name>
    <message>
        <source>What is to be found.</source>
        <translation>Что найти.</translation>
    </message>
    <message>
        <source>What is put in its place.</source>
        <translation>На что заменить.</translation>
    </message>
    <message>
        <source>Only this field; may be given several times.</source>
        <translation>Только это поле; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only titles and summaries in this language; may be given several times.</source>
        <translation>Только заголовки и краткие описания на этом языке; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>What is to be found is a regular expression; \1 is its first group.</source>
        <translation>Искомое — регулярное выражение; \1 — его первая группа.</translation>
    </message>
    <message>
        <source>Only whole words.</source>
        <translation>Только слова целиком.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same.</source>
        <translation>Не различать прописные и строчные буквы.</translation>
    </message>
    <message>
        <source>Find and replace in the texts of records, as one change.</source>
        <translation>Найти и заменить в текстах записей как одно изменение.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Only records that this query selects; without it, all.</source>
        <translation>Только записи, которые выбирает этот запрос; без него — все.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Имя, под которым изменение стоит в истории.</translation>
    </message>
    <message>
        <source>Only show each place with its surroundings.</source>
        <translation>Только показать каждое место с соседним текстом.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Responses left out because they are internal or confidential: %1</source>
        <translation>Ответы, не вошедшие, потому что внутренние или конфиденциальные: %1</translation>
    </message>
    <message>
        <source>Responses left out because they are not published: %1</source>
        <translation>Ответы, не вошедшие, потому что не опубликованы: %1</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Only the responses this query selects.</source>
        <translation>Только ответы, которые выбирает этот запрос.</translation>
    </message>
    <message>
        <source>Title; else one is made from the query.</source>
        <translation>Заголовок; без него он составляется по запросу.</translation>
    </message>
    <message>
        <source>Say with --to where the briefing shall be written.</source>
        <translation>Скажите через --to, куда записать справку.</translation>
    </message>
    <message>
        <source>%1: a briefing is written as .pdf, .html, .odt or .md.</source>
        <translation>%1: справка записывается как .pdf, .html, .odt или .md.</translation>
    </message>
    <message>
        <source>Nothing was found that the briefing would give away.</source>
        <translation>Ничего, что выдала бы справка, не найдено.</translation>
    </message>
    <message>
        <source>Texts that the language %1 lacks, shown in another with its sign: %2. --leak-report lists them.</source>
        <translation>Текстов, которых нет на языке %1 и которые показаны на другом с его знаком: %2. Их перечисляет --leak-report.</translation>
    </message>
    <message>
        <source>Template: full, two-pages, actor, chronology, in-force; one of the catalogue; or a .json file.</source>
        <translation>Шаблон: full, two-pages, actor, chronology, in-force; сохранённый в каталоге; или файл .json.</translation>
    </message>
    <message>
        <source>A briefing that the catalogue keeps, by its name.</source>
        <translation>Справка, сохранённая в каталоге, по названию.</translation>
    </message>
    <message>
        <source>That briefing as it was when this snapshot was taken.</source>
        <translation>Эта справка такой, какой она была, когда делался этот снимок.</translation>
    </message>
    <message>
        <source>Language: en, be or ru; several, parted by commas, make a file each.</source>
        <translation>Язык: en, be или ru; несколько, через запятую, дают по файлу на каждый.</translation>
    </message>
    <message>
        <source>For whom it is: stands on the cover.</source>
        <translation>Для кого она: стоит на обложке.</translation>
    </message>
    <message>
        <source>Paper: a4 or letter.</source>
        <translation>Бумага: a4 или letter.</translation>
    </message>
    <message>
        <source>Of whom the sections on actors tell; several are parted by “;”.</source>
        <translation>О ком говорят разделы о субъектах; несколько разделяются знаком «;».</translation>
    </message>
    <message>
        <source>Of which event the sections on triggers tell.</source>
        <translation>О каком событии говорят разделы о поводах.</translation>
    </message>
    <message>
        <source>Day for what is in force, as 2024-01-31.</source>
        <translation>День, на который показывается действующее, в виде 2024-01-31.</translation>
    </message>
    <message>
        <source>For whom: public, safe (to hold inside Belarus) or internal (encrypted).</source>
        <translation>Для кого: public, safe (чтобы хранить в Беларуси) или internal (зашифрованная).</translation>
    </message>
    <message>
        <source>Encrypts the PDF with the first line of this file.</source>
        <translation>Шифрует PDF первой строкой этого файла.</translation>
    </message>
    <message>
        <source>Only lists what the briefing would give away; writes nothing.</source>
        <translation>Только перечисляет то, что выдала бы справка; ничего не записывает.</translation>
    </message>
    <message>
        <source>Write a briefing of published responses as PDF, HTML, ODT or Markdown.</source>
        <translation>Записать справку об опубликованных ответах как PDF, HTML, ODT или Markdown.</translation>
    </message>
    <message>
        <source>The .pdf, .html, .odt or .md to be written, or a folder.</source>
        <translation>Файл .pdf, .html, .odt или .md, который нужно записать, или папка.</translation>
    </message>
    <message>
        <source>A snapshot is printed by taking back for a moment what was changed since: the file must be writable for that, though nothing in it is changed. Print from a copy.</source>
        <translation>Чтобы напечатать снимок, то, что изменилось позже, временно отменяется: для этого файл должен быть доступен для записи, хотя в нём ничего не меняется. Печатайте с копии.</translation>
    </message>
    <message>
        <source>Responses left out because words of the query stand in their internal or confidential notes alone: %1</source>
        <translation>Ответы, не вошедшие, потому что слова запроса стоят только в их внутренних или конфиденциальных примечаниях: %1</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 невозможно прочитать: %2</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2; those kept in the catalogue; and files that end in .json.</source>
        <translation>Шаблона «%1» нет. Есть: %2; сохранённые в каталоге; и файлы, имя которых заканчивается на .json.</translation>
    </message>
    <message>
        <source>No section of this briefing has a use for --%1. Leave it out.</source>
        <translation>Ни один раздел этой справки не использует --%1. Уберите его.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2024-01-31.</source>
        <translation>«%1» — не день; запишите его в виде 2024-01-31.</translation>
    </message>
    <message>
        <source>A briefing is either one of the catalogue (--briefing) or begun from a template (--template).</source>
        <translation>Справка либо берётся из каталога (--briefing), либо начинается с шаблона (--template).</translation>
    </message>
    <message>
        <source>There is no paper “%1”. There are: a4, letter.</source>
        <translation>Бумаги «%1» нет. Есть: a4, letter.</translation>
    </message>
    <message>
        <source>A snapshot belongs to a briefing: name it with --briefing.</source>
        <translation>Снимок относится к справке: назовите её через --briefing.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: public, safe, internal.</source>
        <translation>Профиля «%1» нет. Есть: public, safe, internal.</translation>
    </message>
    <message>
        <source>“%1” is no language of the briefing. There are en, be and ru.</source>
        <translation>«%1» не является языком справки. Имеются en, be и ru.</translation>
    </message>
    <message>
        <source>%1 begins with an empty line. Write the passphrase there.</source>
        <translation>%1 начинается с пустой строки. Запишите туда парольную фразу.</translation>
    </message>
    <message>
        <source>A snapshot is printed as it was: only --lang, --profile and what becomes of the file can be chosen. Leave the other options out.</source>
        <translation>Снимок печатается таким, каким он был: выбрать можно только --lang, --profile и то, что делается с файлом. Уберите другие параметры.</translation>
    </message>
    <message>
        <source>The passphrase in %1 can be guessed. Write one of at least %2 characters there.</source>
        <translation>Парольную фразу в %1 можно подобрать. Запишите туда фразу не короче %2 знаков.</translation>
    </message>
</context>
<context>
    <name>ResponseFields</name>
    <message>
        <source>“%1” is not a code of %2.</source>
        <translation>«%1» не является кодом поля %2.</translation>
    </message>
    <message>
        <source>Choose a code of the codebook.</source>
        <translation>Выберите код из кодовой книги.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Имеется в виду «%1»?</translation>
    </message>
    <message>
        <source>No actor is called “%1”.</source>
        <translation>Субъекта с именем «%1» нет.</translation>
    </message>
    <message>
        <source>Enter the actor first, or give it this name as a further name.</source>
        <translation>Сначала внесите субъекта или добавьте ему это имя.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Имеется в виду %1?</translation>
    </message>
    <message>
        <source>“%1” is a name of several actors.</source>
        <translation>«%1» — имя нескольких субъектов.</translation>
    </message>
    <message>
        <source>Write one of %1.</source>
        <translation>Укажите одно из следующих: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» не является целым числом.</translation>
    </message>
    <message>
        <source>Write digits alone, without zeros in front, or leave it empty.</source>
        <translation>Введите только цифры без нулей в начале или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — не «да» и не «нет» (yes, no).</translation>
    </message>
    <message>
        <source>Write “yes” or “no”, or leave it empty.</source>
        <translation>Введите «yes» или «no» либо оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>«%1» не является идентификатором записи.</translation>
    </message>
    <message>
        <source>Leave the id of a new record empty.</source>
        <translation>Оставьте идентификатор новой записи пустым.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>«%1» не является видом записи.</translation>
    </message>
    <message>
        <source>Write “response”, “countermove” or “reaction”.</source>
        <translation>Введите «response», «countermove» или «reaction».</translation>
    </message>
    <message>
        <source>The number of dates (%1) differs from the number of benefits withdrawn (%2).</source>
        <translation>Количество дат (%1) не совпадает с количеством отнятых благ (%2).</translation>
    </message>
    <message>
        <source>Write one date for all benefits, or one for each in their order.</source>
        <translation>Укажите одну дату для всех благ или по одной для каждого в том же порядке.</translation>
    </message>
    <message>
        <source>People or entities are listed under the measure “%1”.</source>
        <translation>По мере «%1» в список включены лица или организации.</translation>
    </message>
    <message>
        <source>Take the listings out before the measure.</source>
        <translation>Сначала уберите включения в список, затем меру.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD, YYYY-MM or YYYY, as far as it is known.</source>
        <translation>Укажите ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ, насколько дата известна.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое описание</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Вид шага</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Субъекты</translation>
    </message>
    <message>
        <source>Aligned actors</source>
        <translation>Присоединившиеся субъекты</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Benefits withdrawn</source>
        <translation>Отнятые блага</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Persons newly listed</source>
        <translation>Лица, включённые впервые</translation>
    </message>
    <message>
        <source>Entities newly listed</source>
        <translation>Организации, включённые впервые</translation>
    </message>
    <message>
        <source>Legal act</source>
        <translation>Правовой акт</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>Binding on</source>
        <translation>Обязательность</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответ на</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Требует</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>Обнародовано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Дата источника</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Public notes</source>
        <translation>Публичные примечания</translation>
    </message>
    <message>
        <source>Mode of the act</source>
        <translation>Состояние акта</translation>
    </message>
    <message>
        <source>Place of the framing</source>
        <translation>Место обоснования</translation>
    </message>
    <message>
        <source>Legal qualification</source>
        <translation>Правовая квалификация</translation>
    </message>
    <message>
        <source>Author of the qualification</source>
        <translation>Автор квалификации</translation>
    </message>
    <message>
        <source>Actor&apos;s own label</source>
        <translation>Название у самого субъекта</translation>
    </message>
    <message>
        <source>Target&apos;s label</source>
        <translation>Название у адресата</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Note on binding</source>
        <translation>Примечание об обязательности</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Голоса за</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Голоса против</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствовали</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Stage of the pledge</source>
        <translation>Стадия выделения средств</translation>
    </message>
    <message>
        <source>Coordination group</source>
        <translation>Группа координации</translation>
    </message>
    <message>
        <source>Practical effect</source>
        <translation>Практический эффект</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Sanction sense set by hand</source>
        <translation>Смысл санкции, заданный вручную</translation>
    </message>
    <message>
        <source>Reason for the sanction sense</source>
        <translation>Причина выбора смысла санкции</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Level of voice</source>
        <translation>Уровень высказывания</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Благо</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Вид окончания</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Right or privilege</source>
        <translation>Право или привилегия</translation>
    </message>
    <message>
        <source>Reason for right or privilege</source>
        <translation>Почему право или привилегия</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Сфера действия</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Отрасли</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Изъятия</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Number and title</source>
        <translation>Номер и название</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Address (ELI, CELEX)</source>
        <translation>Адрес (ELI, CELEX)</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Дата опубликования</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Официальное издание</translation>
    </message>
    <message>
        <source>Legal acts in detail</source>
        <translation>Правовые акты подробно</translation>
    </message>
    <message>
        <source>Status claimed by the actor</source>
        <translation>Статус, заявленный субъектом</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Role of the norm</source>
        <translation>Роль нормы</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>Norms in detail</source>
        <translation>Нормы подробно</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кому видно</translation>
    </message>
    <message>
        <source>Notes one by one</source>
        <translation>Примечания по одному</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Links to other records</source>
        <translation>Связи с другими записями</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Sanctions regime</source>
        <translation>Санкционный режим</translation>
    </message>
    <message>
        <source>Sources in detail</source>
        <translation>Источники подробно</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Официальный текст</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Страница или пункт</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Тип источника</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Archive address</source>
        <translation>Адрес архивной копии</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Дата архивирования</translation>
    </message>
    <message>
        <source>Bears out the field</source>
        <translation>Подтверждает поле</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>“%1” is no country code.</source>
        <translation>«%1» — не код страны.</translation>
    </message>
    <message>
        <source>Write two capital letters, for example PL.</source>
        <translation>Напишите две заглавные латинские буквы, например PL.</translation>
    </message>
    <message>
        <source>Month of review</source>
        <translation>Месяц пересмотра</translation>
    </message>
    <message>
        <source>“%1” is no month.</source>
        <translation>«%1» — не месяц.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 12, or leave it empty.</source>
        <translation>Напишите число от 1 до 12 или оставьте пустым.</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Название (английское)</translation>
    </message>
    <message>
        <source>Name (Belarusian)</source>
        <translation>Название (белорусское)</translation>
    </message>
    <message>
        <source>Name (Russian)</source>
        <translation>Название (русское)</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Тип субъекта</translation>
    </message>
    <message>
        <source>Organ of</source>
        <translation>Орган организации</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Neutral by mandate</source>
        <translation>Нейтрален по мандату</translation>
    </message>
    <message>
        <source>Basis of neutrality</source>
        <translation>Основание нейтралитета</translation>
    </message>
    <message>
        <source>Neutral from</source>
        <translation>Нейтрален с</translation>
    </message>
    <message>
        <source>Neutral until</source>
        <translation>Нейтрален до</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Существует с</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Существует до</translation>
    </message>
    <message>
        <source>Official name (English)</source>
        <translation>Официальное название (английское)</translation>
    </message>
    <message>
        <source>Official name (Belarusian)</source>
        <translation>Официальное название (белорусское)</translation>
    </message>
    <message>
        <source>Official name (Russian)</source>
        <translation>Официальное название (русское)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Название (английское)</translation>
    </message>
    <message>
        <source>Title (Belarusian)</source>
        <translation>Название (белорусское)</translation>
    </message>
    <message>
        <source>Title (Russian)</source>
        <translation>Название (русское)</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>Описание (английское)</translation>
    </message>
    <message>
        <source>Description (Belarusian)</source>
        <translation>Описание (белорусское)</translation>
    </message>
    <message>
        <source>Description (Russian)</source>
        <translation>Описание (русское)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Язык названия</translation>
    </message>
    <message>
        <source>Copy on disk</source>
        <translation>Копия на диске</translation>
    </message>
    <message>
        <source>Checksum of the copy (SHA-256)</source>
        <translation>Контрольная сумма копии (SHA-256)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Listed as extremist in Belarus since</source>
        <translation>В Беларуси в списке экстремистских с</translation>
    </message>
    <message>
        <source>Type of target</source>
        <translation>Тип адресата</translation>
    </message>
    <message>
        <source>Named in the act</source>
        <translation>Назван в акте</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем введён</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Введён</translation>
    </message>
    <message>
        <source>Kind of norm</source>
        <translation>Вид нормы</translation>
    </message>
    <message>
        <source>Status of the norm</source>
        <translation>Статус нормы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Kind of membership</source>
        <translation>Вид членства</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Приостановлено с</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Приостановлено до</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>No target is called “%1”.</source>
        <translation>Адресата с именем «%1» нет.</translation>
    </message>
    <message>
        <source>Choose one that is there, or make it in the register of targets first.</source>
        <translation>Выберите одного из имеющихся или сначала внесите его в справочник адресатов.</translation>
    </message>
    <message>
        <source>“%1” is a name of several targets.</source>
        <translation>«%1» — имя нескольких адресатов.</translation>
    </message>
    <message>
        <source>Choose the one that is meant, or write its id: %1.</source>
        <translation>Выберите нужного или укажите его идентификатор: %1.</translation>
    </message>
    <message>
        <source>People or entities are listed under a measure without a benefit.</source>
        <translation>По мере без указанного блага в список включены лица или организации.</translation>
    </message>
    <message>
        <source>It is not said who or what is listed.</source>
        <translation>Не указано, кто или что включено в список.</translation>
    </message>
    <message>
        <source>Choose a target, or take the row out.</source>
        <translation>Выберите адресата или уберите строку.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Дата включения в список</translation>
    </message>
    <message>
        <source>Delisted on</source>
        <translation>Дата исключения из списка</translation>
    </message>
    <message>
        <source>Grounds as the act gives them</source>
        <translation>Основание, указанное в акте</translation>
    </message>
    <message>
        <source>Entry on the list</source>
        <translation>Позиция в списке</translation>
    </message>
    <message>
        <source>The record has no measure yet.</source>
        <translation>В записи пока нет ни одной меры.</translation>
    </message>
    <message>
        <source>The record has no measure “%1”.</source>
        <translation>В записи нет меры «%1».</translation>
    </message>
    <message>
        <source>Enter the measure first, or choose one that is there.</source>
        <translation>Сначала внесите меру или выберите одну из имеющихся.</translation>
    </message>
    <message>
        <source>It is not said under which measure.</source>
        <translation>Не указано, по какой мере.</translation>
    </message>
    <message>
        <source>“%1” may mean several measures.</source>
        <translation>«%1» может означать несколько мер.</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>Выберите одну: %1.</translation>
    </message>
    <message>
        <source>Give them different first days in force, or save them before somebody is listed.</source>
        <translation>Укажите для них разные первые дни действия или сохраните их, прежде чем включать кого-либо в список.</translation>
    </message>
    <message>
        <source>No benefit stated</source>
        <translation>Благо не указано</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>В отношении кого</translation>
    </message>
    <message>
        <source>Character %1 of the text turns the direction of writing (%2), so that other words are read than stand there.</source>
        <translation>Символ %1 текста меняет направление письма (%2), поэтому читается не то, что написано.</translation>
    </message>
    <message>
        <source>Take it out. Texts from right to left are shown well without it.</source>
        <translation>Уберите его. Тексты справа налево хорошо показываются и без него.</translation>
    </message>
    <message>
        <source>Character %1 of the text is a control character (%2), which no text needs.</source>
        <translation>Символ %1 текста — управляющий знак (%2), не нужный никакому тексту.</translation>
    </message>
    <message>
        <source>Take it out; it can mislead whoever reads the text.</source>
        <translation>Уберите его: он может ввести в заблуждение того, кто читает текст.</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>A listing names a measure that this record does not have.</source>
        <translation>Включение в список указывает меру, которой в этой записи нет.</translation>
    </message>
</context>
<context>
    <name>RestoreFieldCommand</name>
    <message>
        <source>Restored: %1</source>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Give a record, or a field of it, back what it said before a change.</source>
        <translation>Вернуть записи или её полю то, что было в них до изменения.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The id of the record.</source>
        <translation>Идентификатор записи.</translation>
    </message>
    <message>
        <source>The id of the change, as history --json gives it.</source>
        <translation>Идентификатор изменения, как его выводит history --json.</translation>
    </message>
    <message>
        <source>The field; without it, the whole record.</source>
        <translation>Поле; без него — вся запись.</translation>
    </message>
    <message>
        <source>What it said after the change.</source>
        <translation>То, что было после изменения.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Имя, под которым изменение стоит в истории.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>A record lacks what it needs: date, actor, title, instrument or source.</source>
        <translation>В записи не хватает необходимого: даты, субъекта, названия, инструмента или источника.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>Дату невозможно прочесть.</translation>
    </message>
    <message>
        <source>A measure ends before it begins.</source>
        <translation>Мера оканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>A measure may end before it begins.</source>
        <translation>Мера, возможно, оканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The stages are out of order.</source>
        <translation>Нарушен порядок этапов.</translation>
    </message>
    <message>
        <source>A date lies in the future, before 1994, or after that of a source.</source>
        <translation>Дата в будущем, до 1994 года или позже даты источника.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but Belarus was no member or party on that day.</source>
        <translation>«Обязательна для Беларуси», но в тот день Беларусь не была членом или участником.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but the instruments are words alone.</source>
        <translation>«Обязательна для Беларуси», но инструменты — только слова.</translation>
    </message>
    <message>
        <source>Belarus was a member and loses rights of a member.</source>
        <translation>Беларусь была членом и теряет права члена.</translation>
    </message>
    <message>
        <source>“Binding on members”, but the actor is no organisation with members that must obey.</source>
        <translation>«Обязательна для членов», но субъект — не организация, члены которой обязаны исполнять её акты.</translation>
    </message>
    <message>
        <source>The act of a single state cannot bind Belarus or members.</source>
        <translation>Акт отдельного государства не может обязывать Беларусь или членов.</translation>
    </message>
    <message>
        <source>“Binding in own jurisdiction”, but no legal act is given.</source>
        <translation>«Действует в собственной юрисдикции», но правовой акт не указан.</translation>
    </message>
    <message>
        <source>Values of “Binding” exclude each other.</source>
        <translation>Значения поля «Обязательность» исключают друг друга.</translation>
    </message>
    <message>
        <source>A sanction without a benefit that is withdrawn.</source>
        <translation>Санкция без отнятого блага.</translation>
    </message>
    <message>
        <source>Instrument and benefit do not fit each other.</source>
        <translation>Инструмент и благо не соответствуют друг другу.</translation>
    </message>
    <message>
        <source>A benefit is withdrawn, but the instruments are words or support alone.</source>
        <translation>Благо отнято, но инструменты — только слова или поддержка.</translation>
    </message>
    <message>
        <source>Support is entered as withdrawing a benefit.</source>
        <translation>Поддержка указана как отнимающая благо.</translation>
    </message>
    <message>
        <source>A measure is lifted or eased, but it is not said which.</source>
        <translation>Мера снята или ослаблена, но не указано какая.</translation>
    </message>
    <message>
        <source>A measure has ended, but it is not said when.</source>
        <translation>Мера окончилась, но не указано когда.</translation>
    </message>
    <message>
        <source>A measure is marked in force, but its end has passed.</source>
        <translation>Мера отмечена как действующая, но дата её окончания уже прошла.</translation>
    </message>
    <message>
        <source>A measure ends soon.</source>
        <translation>Срок меры скоро истекает.</translation>
    </message>
    <message>
        <source>An actor neutral by its mandate takes a position or withdraws a benefit.</source>
        <translation>Нейтральный по мандату субъект выражает позицию или отнимает благо.</translation>
    </message>
    <message>
        <source>The name of the actor is easily mistaken for another.</source>
        <translation>Название субъекта легко спутать с другим.</translation>
    </message>
    <message>
        <source>The Security Council is named as adopter of a sanction.</source>
        <translation>Автором решения о санкции назван Совет Безопасности.</translation>
    </message>
    <message>
        <source>No place in a text by the actor bears out the stated reason.</source>
        <translation>Обоснование не подтверждено ни одним местом в тексте субъекта.</translation>
    </message>
    <message>
        <source>A countermeasure answers a breach, but no norm is marked as breached.</source>
        <translation>Контрмера отвечает на нарушение, но ни одна норма не отмечена как нарушенная.</translation>
    </message>
    <message>
        <source>A legal qualification names no author.</source>
        <translation>У правовой квалификации не указан автор.</translation>
    </message>
    <message>
        <source>A status is claimed for a norm, but no place bears it out.</source>
        <translation>Для нормы заявлен статус, но место в тексте не указано.</translation>
    </message>
    <message>
        <source>An actor is listed twice.</source>
        <translation>Субъект указан дважды.</translation>
    </message>
    <message>
        <source>A number or an amount cannot be right.</source>
        <translation>Число или сумма не могут быть верными.</translation>
    </message>
    <message>
        <source>A travel ban or asset freeze names neither persons nor entities.</source>
        <translation>В запрете на въезд или замораживании активов не указаны ни лица, ни организации.</translation>
    </message>
    <message>
        <source>A trigger is later than the response.</source>
        <translation>Повод позже ответа.</translation>
    </message>
    <message>
        <source>A release of prisoners is given as the reason to withdraw a benefit.</source>
        <translation>Освобождение политзаключённых указано как повод отнять благо.</translation>
    </message>
    <message>
        <source>Trigger and date lie on different sides of the election of 2020.</source>
        <translation>Повод и дата — по разные стороны от выборов 2020 года.</translation>
    </message>
    <message>
        <source>The only source is secondary, controlled by the state, or of low reliability.</source>
        <translation>Единственный источник — вторичный, контролируемый государством или малонадёжный.</translation>
    </message>
    <message>
        <source>A word has letters that its language does not use.</source>
        <translation>В слове есть буквы, которых нет в его языке.</translation>
    </message>
    <message>
        <source>A code is not in the codebook.</source>
        <translation>Кода нет в кодовой книге.</translation>
    </message>
    <message>
        <source>“Other” is chosen, and no note says what it is.</source>
        <translation>Выбрано «Другое», но примечание не поясняет, что это.</translation>
    </message>
    <message>
        <source>A condition lacks its text or its deadline.</source>
        <translation>Не указан текст условия или его срок.</translation>
    </message>
    <message>
        <source>The title or the summary judges the worth or strength of an act.</source>
        <translation>Заголовок или краткое описание оценивает достоинства или силу действия.</translation>
    </message>
    <message>
        <source>Force is named as instrument, without a resolution of the Security Council.</source>
        <translation>Инструментом названо применение силы, но без резолюции Совета Безопасности.</translation>
    </message>
    <message>
        <source>An actor did not exist on that day, or was no member.</source>
        <translation>В тот день субъект не существовал или не был членом.</translation>
    </message>
    <message>
        <source>A record may be entered twice.</source>
        <translation>Запись, возможно, внесена дважды.</translation>
    </message>
    <message>
        <source>An aligned actor has a record of its own for the same step.</source>
        <translation>Присоединившийся субъект имеет собственную запись о том же шаге.</translation>
    </message>
    <message>
        <source>More votes are entered than the organ has.</source>
        <translation>Внесено больше голосов, чем есть у органа.</translation>
    </message>
    <message>
        <source>A target is delisted before it is listed, or listed twice.</source>
        <translation>Адресат исключён из списка раньше, чем включён, или включён дважды.</translation>
    </message>
    <message>
        <source>A target stands under two spellings of its name.</source>
        <translation>Адресат записан под двумя написаниями имени.</translation>
    </message>
    <message>
        <source>The title or the summary is too long, or copied from a source.</source>
        <translation>Заголовок или краткое описание слишком длинны или переписаны из источника.</translation>
    </message>
    <message>
        <source>A name that briefings use is missing in one of the three languages.</source>
        <translation>Названия, которое используют справки, нет на одном из трёх языков.</translation>
    </message>
    <message>
        <source>A published record repeats words of a confidential note in a field that is exported.</source>
        <translation>Опубликованная запись повторяет слова конфиденциального примечания в поле, которое экспортируется.</translation>
    </message>
    <message>
        <source>Links lead in a circle, or to a withdrawn record.</source>
        <translation>Связи ведут по кругу или к отозванной записи.</translation>
    </message>
    <message>
        <source>A society or committee is entered as the state.</source>
        <translation>Общество или комитет внесены как государство.</translation>
    </message>
    <message>
        <source>The site of a source is on your list of those that Belarus calls extremist.</source>
        <translation>Сайт источника есть в вашем списке тех, которые в Беларуси названы экстремистскими.</translation>
    </message>
    <message>
        <source>A source has neither an archived copy nor a file, or its file is not what it was.</source>
        <translation>У источника нет ни архивной копии, ни файла, либо его файл уже не тот.</translation>
    </message>
</context>
<context>
    <name>SafeForm</name>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation>Заголовок файла</translation>
    </message>
    <message>
        <source>Subject of the file</source>
        <translation>Тема файла</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Верхний колонтитул</translation>
    </message>
    <message>
        <source>Sources, no. %1</source>
        <translation>Источники, № %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>address in an archive</source>
        <translation>адрес в архиве</translation>
    </message>
    <message>
        <source>day of retrieval</source>
        <translation>дата обращения</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>The file holds something that no catalogue has and that could change data by itself: %1. It was not opened; nothing was changed. Ask whoever gave it to you, or use a backup.</source>
        <translation>В файле есть то, чего нет ни в одном каталоге и что могло бы само менять данные: %1. Файл не открыт, ничего не изменено. Спросите того, кто вам его дал, или возьмите резервную копию.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: it lacks the %1. Restore it from a backup.</source>
        <translation>Каталог повреждён: в нём нет элемента %1. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: its %1 is not as this program makes it, for instance because columns are missing. Restore it from a backup.</source>
        <translation>Каталог повреждён: его элемент %1 не таков, как его создаёт эта программа, например не хватает столбцов. Восстановите его из резервной копии.</translation>
    </message>
</context>
<context>
    <name>SectionKinds</name>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Title, addressee, period and date of the data: on a page of its own, or in short at the head of the first page.</source>
        <translation>Заголовок, адресат, период и дата данных: на отдельной странице или кратко вверху первой.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>The headings of the briefing with their pages.</source>
        <translation>Заголовки справки с номерами страниц.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>Your own words; without any, sentences with the number of responses, their period and their actors.</source>
        <translation>Ваши слова; без них — предложения с числом ответов, периодом и субъектами.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Основные числа</translation>
    </message>
    <message>
        <source>Four numbers, each with the query that gives it.</source>
        <translation>Четыре числа, каждое с запросом, который его даёт.</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Заметка о методе</translation>
    </message>
    <message>
        <source>What is counted, what was chosen, what was left out and why, and the query behind each number.</source>
        <translation>Что подсчитано, что выбрано, что не вошло и почему, и запрос за каждым числом.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Any picture of the charts, with a caption of your own.</source>
        <translation>Любое изображение из диаграмм, с вашей подписью.</translation>
    </message>
    <message>
        <source>Actors and instruments</source>
        <translation>Субъекты и инструменты</translation>
    </message>
    <message>
        <source>A table of who used which instrument.</source>
        <translation>Таблица: кто какой инструмент применил.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>A table of responses by any two fields.</source>
        <translation>Таблица ответов по любым двум полям.</translation>
    </message>
    <message>
        <source>Page of an actor</source>
        <translation>Страница субъекта</translation>
    </message>
    <message>
        <source>What one actor did, and what it has in force.</source>
        <translation>Что сделал один субъект и что у него действует.</translation>
    </message>
    <message>
        <source>Page of an event</source>
        <translation>Страница события</translation>
    </message>
    <message>
        <source>What answered one event, and after how many days.</source>
        <translation>Что было ответом на одно событие и через сколько дней.</translation>
    </message>
    <message>
        <source>In force on a day</source>
        <translation>Действует на определённый день</translation>
    </message>
    <message>
        <source>The measures in force on a day, and who is under them.</source>
        <translation>Меры, действующие на определённый день, и кого они касаются.</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Each response once, by date, with its sources.</source>
        <translation>Каждый ответ один раз, по дате, с источниками.</translation>
    </message>
    <message>
        <source>Countermoves and reactions</source>
        <translation>Ответные шаги и реакции</translation>
    </message>
    <message>
        <source>What the de facto authorities answered, and what civil society said.</source>
        <translation>Что ответили де-факто власти и что сказало гражданское общество.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>What one side has in force and another one has not.</source>
        <translation>Что действует у одной стороны и не действует у другой.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>What falls due in the months after the day of the data.</source>
        <translation>Какие сроки наступают в месяцы после дня данных.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>The codes that occur, and what the codebook means by them.</source>
        <translation>Встречающиеся коды и что они значат в кодовой книге.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>The numbered list of all sources that are cited.</source>
        <translation>Пронумерованный список всех цитируемых источников.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Your own words, in Markdown.</source>
        <translation>Ваши слова, в Markdown.</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>Выходные данные</translation>
    </message>
    <message>
        <source>By which program and of which data the briefing was made, with a checksum.</source>
        <translation>Какой программой и из каких данных создана справка, с контрольной суммой.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Query, character %1: %2</source>
        <translation>Запрос, знак %1: %2</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Возможно, имеется в виду «%1».</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>Change a field of all records that a query selects, as one change.</source>
        <translation>Изменить поле всех записей, которые выбирает запрос, как одно изменение.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Which records.</source>
        <translation>Какие записи.</translation>
    </message>
    <message>
        <source>The field, called as a column of an export, or a table of parts such as measures.</source>
        <translation>Поле, названное как столбец экспорта, или таблица частей, например measures.</translation>
    </message>
    <message>
        <source>Its text, as a cell of an export has it; a part as column=value;column=value.</source>
        <translation>Его текст, как в ячейке экспорта; часть — как столбец=значение;столбец=значение.</translation>
    </message>
    <message>
        <source>Add the value to those that are there.</source>
        <translation>Добавить значение к имеющимся.</translation>
    </message>
    <message>
        <source>Take the value out.</source>
        <translation>Убрать значение.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Имя, под которым изменение стоит в истории.</translation>
    </message>
    <message>
        <source>Only tell what would become of each record.</source>
        <translation>Только сообщить, что стало бы с каждой записью.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
</context>
<context>
    <name>SingleEdit</name>
    <message>
        <source>%1: emptied in “%2”</source>
        <translation>%1: очищено в «%2»</translation>
    </message>
    <message>
        <source>%1: set to “%2” in “%3”</source>
        <translation>%1: теперь «%2» в «%3»</translation>
    </message>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Этой записи больше нет в каталоге.</translation>
    </message>
    <message>
        <source>This was changed meanwhile: it is empty now.</source>
        <translation>Тем временем это изменилось: теперь здесь пусто.</translation>
    </message>
    <message>
        <source>This was changed meanwhile: it says “%1” now.</source>
        <translation>Тем временем это изменилось: теперь здесь «%1».</translation>
    </message>
</context>
<context>
    <name>SnapshotActions</name>
    <message>
        <source>records: %1</source>
        <translation>записей: %1</translation>
    </message>
    <message>
        <source>Snapshot “%1”, records: %2</source>
        <translation>Снимок «%1», записей: %2</translation>
    </message>
</context>
<context>
    <name>TextReplacement</name>
    <message>
        <source>Say what is to be found.</source>
        <translation>Укажите, что найти.</translation>
    </message>
    <message>
        <source>The regular expression is not understood from character %1 on.</source>
        <translation>Регулярное выражение непонятно, начиная со знака %1.</translation>
    </message>
    <message>
        <source>“%1” is no field with texts. Such fields are: %2.</source>
        <translation>«%1» не является полем с текстом. Такие поля: %2.</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>Заменить «%1» на «%2»</translation>
    </message>
    <message>
        <source>“\%1” stands for a group that the regular expression does not have. Groups stand between round brackets.</source>
        <translation>«\%1» означает группу, которой в регулярном выражении нет. Группы стоят в круглых скобках.</translation>
    </message>
    <message>
        <source>“%1” is no code of a language such as en, be or ru.</source>
        <translation>«%1» — не код языка, такой как en, be или ru.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Поиск остановлен.</translation>
    </message>
    <message>
        <source>The regular expression has too many ways to fit this text.</source>
        <translation>Регулярное выражение может соответствовать этому тексту слишком многими способами.</translation>
    </message>
    <message>
        <source>Write an expression that says more exactly what it means, or leave the record out of the selection.</source>
        <translation>Напишите более точное выражение или исключите запись из выбора.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>without an instrument</source>
        <translation>без инструмента</translation>
    </message>
    <message>
        <source>several of these</source>
        <translation>несколько из этих значений</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ни одного из этих значений</translation>
    </message>
</context>
<context>
    <name>TwinMerge</name>
    <message>
        <source>The record is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
    <message>
        <source>Records of different kinds cannot be the same.</source>
        <translation>Записи разного вида не могут означать одно и то же.</translation>
    </message>
    <message>
        <source>The two do not differ in a field “%1”.</source>
        <translation>У этих двух записей поле «%1» не различается.</translation>
    </message>
    <message>
        <source>The record that stays is published and would break %1. Set it to draft first.</source>
        <translation>Остающаяся запись опубликована, и в ней возникли бы ошибки: %1. Сначала сделайте её черновиком.</translation>
    </message>
    <message>
        <source>Links of other records</source>
        <translation>Связи других записей</translation>
    </message>
    <message>
        <source>“%1” is withdrawn as a duplicate.</source>
        <translation>«%1» отзывается как дубликат.</translation>
    </message>
    <message>
        <source>The same as “%1” (%2).</source>
        <translation>То же самое, что «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>Typesetting</name>
    <message>
        <source>The font %1 is not installed. A briefing is printed in Noto Sans and Noto Serif: install the package fonts-noto-core.</source>
        <translation>Шрифт %1 не установлен. Справка печатается шрифтами Noto Sans и Noto Serif: установите пакет fonts-noto-core.</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and “%2” cannot be printed without it: install the package %3.</source>
        <translation>Шрифт %1 не установлен, а без него нельзя напечатать «%2»: установите пакет %3.</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation>Отменить последнее изменение.</translation>
    </message>
    <message>
        <source>Bring back the last change taken back.</source>
        <translation>Повторить последнее отменённое изменение.</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>%1 takes one of %2.</source>
        <translation>%1 принимает одно из: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не хватает: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Непонятно: %1.</translation>
    </message>
    <message>
        <source>A whole number that is not negative is expected: %1.</source>
        <translation>Ожидается целое неотрицательное число: %1.</translation>
    </message>
    <message>
        <source>%1 is to be given once, with one value.</source>
        <translation>%1 нужно дать один раз, с одним значением.</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>There is no view in this text. Copy it with its first line, “%1”.</source>
        <translation>В этом тексте нет вида. Скопируйте его вместе с первой строкой, «%1».</translation>
    </message>
    <message>
        <source>The query of the view “%1” cannot be understood: %2</source>
        <translation>Запрос вида «%1» непонятен: %2</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>Say in which language “%1” is: en, be, ru …</source>
        <translation>Укажите, на каком языке «%1»: en, be, ru …</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>«%1» уже есть в списке.</translation>
    </message>
    <message>
        <source>“%1” is among the words that the program brings along.</source>
        <translation>«%1» уже есть среди слов, встроенных в программу.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that were added to this list.</source>
        <translation>Среди слов, добавленных в этот список, «%1» нет.</translation>
    </message>
    <message>
        <source>Words that judge</source>
        <translation>Оценочные слова</translation>
    </message>
    <message>
        <source>Words that only look as if they judged</source>
        <translation>Слова, лишь похожие на оценочные</translation>
    </message>
    <message>
        <source>Spellings that are right</source>
        <translation>Правильные написания</translation>
    </message>
    <message>
        <source>Sites that Belarus calls extremist</source>
        <translation>Сайты, названные в Беларуси экстремистскими</translation>
    </message>
    <message>
        <source>Titles and summaries with such a word get a warning (W47). * stands for any ending.</source>
        <translation>Такое слово в заголовке или кратком описании вызывает предупреждение (W47). * означает любое окончание.</translation>
    </message>
    <message>
        <source>These words and phrases get no warning (W47) although they look like judgements. * stands for any ending.</source>
        <translation>Эти слова и выражения не вызывают предупреждения (W47), хотя похожи на оценочные. * означает любое окончание.</translation>
    </message>
    <message>
        <source>These words get no warning (W49) although they seem to have letters of another language.</source>
        <translation>Эти слова не вызывают предупреждения (W49), хотя кажется, что в них есть буквы другого языка.</translation>
    </message>
    <message>
        <source>Sources on these sites get a hint (I60): holding them may put readers in Belarus at risk.</source>
        <translation>К источникам на этих сайтах даётся подсказка (I60): хранить их у себя может быть опасно для читателей в Беларуси.</translation>
    </message>
    <message>
        <source>Recommended instead</source>
        <translation>Рекомендуемая замена</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Add “%1” to the words for the checks</source>
        <translation>Добавить «%1» к словам для проверок</translation>
    </message>
    <message>
        <source>Change “%1” among the words for the checks</source>
        <translation>Изменить «%1» среди слов для проверок</translation>
    </message>
    <message>
        <source>Take “%1” off the words for the checks</source>
        <translation>Убрать «%1» из слов для проверок</translation>
    </message>
    <message>
        <source>A word or phrase has at most %1 characters, this one has %2.</source>
        <translation>В слове или выражении не более %1 знаков, здесь — %2.</translation>
    </message>
    <message>
        <source>Names that are not to leave the catalogue</source>
        <translation>Имена, которые не должны выходить из каталога</translation>
    </message>
    <message>
        <source>Stands in its place</source>
        <translation>Стоит вместо него</translation>
    </message>
    <message>
        <source>Before a briefing is written, every place with such a name is told (W53), in Cyrillic and Latin spelling; what is safe to hold says the words beside it instead. * stands for any ending. Other forms of a first name, as Елена for Алена, are names of their own: add them, too.</source>
        <translation>Перед записью справки показывается каждое место с таким именем (W53), написанным кириллицей или латиницей; в безопасной для хранения справке вместо него стоят слова рядом. * означает любое окончание. Другие формы имени, как Елена для Алена, — отдельные имена: добавьте и их.</translation>
    </message>
</context>
<context>
    <name>WordsCommand</name>
    <message>
        <source>Say with --language in which language it is.</source>
        <translation>Укажите с помощью --language, на каком это языке.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>встроено</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>A word to be added.</source>
        <translation>Слово, которое нужно добавить.</translation>
    </message>
    <message>
        <source>The language of the word: en, be, ru …</source>
        <translation>Язык слова: en, be, ru …</translation>
    </message>
    <message>
        <source>A word to be taken off the list, if it was added.</source>
        <translation>Слово, которое нужно убрать из списка, если оно было добавлено.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Имя, под которым изменение стоит в истории.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>Only this list: %1. A word that is added or removed is of “worth” without it.</source>
        <translation>Только этот список: %1. Без этого параметра слово добавляется в список «worth» или убирается из него.</translation>
    </message>
    <message>
        <source>What is recommended instead of the word, what stands in place of a protected name, or why it is on the list.</source>
        <translation>Что рекомендуется вместо слова, что стоит вместо имени, которое надо беречь, или почему слово в списке.</translation>
    </message>
    <message>
        <source>List the words that checks and exports go by, add or remove one.</source>
        <translation>Показать слова, по которым идут проверки и выгрузки, добавить или убрать слово.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>An XLSX file cannot hold a table of this size. Choose CSV.</source>
        <translation>Файл XLSX не вмещает таблицу такого размера. Выберите CSV.</translation>
    </message>
    <message>
        <source>The XLSX file could not be made.</source>
        <translation>Не удалось создать файл XLSX.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ActorListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>идёт подсчёт</translation>
    </message>
</context>
<context>
    <name>vodhuk::ActorPage</name>
    <message>
        <source>The actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Responses of the actor</source>
        <translation>Ответы субъекта</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Day on which measures are in force</source>
        <translation>День, на который действуют меры</translation>
    </message>
    <message>
        <source>Choose an actor.</source>
        <translation>Выберите субъекта.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Neutral by mandate</source>
        <translation>Нейтрален по мандату</translation>
    </message>
    <message>
        <source>Belarus in it</source>
        <translation>Участие Беларуси</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона договора</translation>
    </message>
    <message>
        <source>Participating state</source>
        <translation>Государство-участник</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Ассоциированный участник</translation>
    </message>
    <message>
        <source>none recorded in this selection</source>
        <translation>в этой выборке не записано</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Обязательность</translation>
    </message>
    <message>
        <source>Sanction sense</source>
        <translation>Смысл санкции</translation>
    </message>
    <message>
        <source>None recorded as in force on this day.</source>
        <translation>Действующих на этот день мер не записано.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a stated start cannot be placed on any day.</source>
        <translation>
            <numerusform>%n меру без указанного начала нельзя отнести ни к одному дню.</numerusform>
            <numerusform>%n меры без указанного начала нельзя отнести ни к одному дню.</numerusform>
            <numerusform>%n мер без указанного начала нельзя отнести ни к одному дню.</numerusform>
        </translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>окончание не записано</translation>
    </message>
    <message>
        <source>None recorded in this selection. That is not to say that there was none.</source>
        <translation>В этой выборке не записано. Это не означает, что ничего не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n further</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended %1</source>
        <comment>since when</comment>
        <translation>приостановлено %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Newly listed, as the acts count them: %1.</source>
        <translation>Впервые включено в список, по самим актам: %1.</translation>
    </message>
    <message>
        <source>Nobody is recorded as acting together with this actor.</source>
        <translation>Не записано, чтобы кто-то действовал вместе с этим субъектом.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Jointly</source>
        <translation>Совместно</translation>
    </message>
    <message>
        <source>They followed</source>
        <translation>Последовали за ним</translation>
    </message>
    <message>
        <source>This actor followed</source>
        <translation>Сам последовал</translation>
    </message>
    <message>
        <source>Counts are of records. Days between them are in the chart “Who moves with whom”.</source>
        <translation>Единица подсчёта — записи. Дни между ними — на диаграмме «Кто с кем действует».</translation>
    </message>
    <message>
        <source>No target is recorded by name.</source>
        <translation>Адресатов с именем или названием не записано.</translation>
    </message>
    <message>
        <source>Recorded: %1 persons, %2 others.</source>
        <translation>Записано: лиц — %1, других — %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Дата включения в список</translation>
    </message>
    <message>
        <source>Delisted on</source>
        <translation>Дата исключения из списка</translation>
    </message>
    <message>
        <source>Who acts together with the actor</source>
        <translation>Кто действует вместе с субъектом</translation>
    </message>
    <message>
        <source>Whom the actor has listed</source>
        <translation>Кого субъект включил в список</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>Вместе с другими</translation>
    </message>
    <message>
        <source>Targets listed</source>
        <translation>Адресаты в списке</translation>
    </message>
    <message>
        <source>Until or review</source>
        <translation>Окончание или пересмотр</translation>
    </message>
    <message>
        <source>eased</source>
        <translation>с послаблением</translation>
    </message>
    <message>
        <source>review: %1</source>
        <comment>day on which a measure is reviewed</comment>
        <translation>пересмотр: %1</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <translation>до выполнения условия: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>With sanctions</source>
        <translation>С санкциями</translation>
    </message>
    <message>
        <source>Other responses</source>
        <translation>Другие ответы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Measures in force that take a benefit away</source>
        <translation>Действующие меры, которые отнимают благо</translation>
    </message>
    <message>
        <source>Taking a benefit away, in force on</source>
        <translation>Отнимают благо, действуют на дату</translation>
    </message>
    <message>
        <source>eased by now, since when is not stated</source>
        <translation>на сегодня с послаблением, с какого дня — не указано</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>The day for which the query asks what is in force</source>
        <translation>День, на который запрос спрашивает, что действует</translation>
    </message>
    <message numerus="yes">
        <source>Not among them: %n target(s) listed by acts of others with which this actor aligned itself.</source>
        <translation>
            <numerusform>Не среди них: %n лицо или организация, внесённые в список актами других, к которым этот субъект присоединился.</numerusform>
            <numerusform>Не среди них: %n лица или организации, внесённые в список актами других, к которым этот субъект присоединился.</numerusform>
            <numerusform>Не среди них: %n лиц или организаций, внесённых в список актами других, к которым этот субъект присоединился.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ActorsView</name>
    <message>
        <source>Find an actor</source>
        <translation>Найти субъекта</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Субъекты</translation>
    </message>
    <message>
        <source>Edit this actor</source>
        <translation>Изменить этого субъекта</translation>
    </message>
    <message>
        <source>Counts are of responses in the current selection. With Ctrl or Shift, up to four actors are shown side by side.</source>
        <translation>Подсчитаны ответы в текущей выборке. С Ctrl или Shift можно показать рядом до четырёх субъектов.</translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchDialog</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Изменить %n запись</numerusform>
            <numerusform>Изменить %n записи</numerusform>
            <numerusform>Изменить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What is done to it</source>
        <translation>Что с ним сделать</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>становится</translation>
    </message>
    <message>
        <source>gets also</source>
        <translation>получает также</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>теряет</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>&amp;What is done to it</source>
        <translation>&amp;Что с ним сделать</translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchPanel</name>
    <message>
        <source>Change them</source>
        <translation>Изменить записи</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Поиск …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchPreview</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change</source>
        <translation>
            <numerusform>%n запись изменится</numerusform>
            <numerusform>%n записи изменятся</numerusform>
            <numerusform>%n записей изменится</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n place(s)</source>
        <translation>
            <numerusform>в %n месте</numerusform>
            <numerusform>в %n местах</numerusform>
            <numerusform>в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say so already or hold nothing of it</source>
        <translation>
            <numerusform>%n не изменится (так уже есть или этого там нет)</numerusform>
            <numerusform>%n не изменятся (так уже есть или этого там нет)</numerusform>
            <numerusform>%n не изменится (так уже есть или этого там нет)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot take it and stay as they are</source>
        <translation>
            <numerusform>%n не может этого принять и останется как есть</numerusform>
            <numerusform>%n не могут этого принять и останутся как есть</numerusform>
            <numerusform>%n не могут этого принять и останутся как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the catalogue</source>
        <translation>
            <numerusform>%n больше нет в каталоге</numerusform>
            <numerusform>%n больше нет в каталоге</numerusform>
            <numerusform>%n больше нет в каталоге</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>изменена %n запись</numerusform>
            <numerusform>изменены %n записи</numerusform>
            <numerusform>изменено %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchWork</name>
    <message>
        <source>Select the records to be changed first.</source>
        <translation>Сначала выберите записи, которые нужно изменить.</translation>
    </message>
    <message>
        <source>Changing records …</source>
        <translation>Записи изменяются …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>First say in the window what becomes of what is not saved there.</source>
        <translation>Сначала решите в окне, что будет с несохранённым там.</translation>
    </message>
</context>
<context>
    <name>vodhuk::BriefingChooser</name>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New briefing from a template</source>
        <translation>Новая справка по шаблону</translation>
    </message>
    <message>
        <source>More about this briefing</source>
        <translation>Другие действия со справкой</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Read from a file …</source>
        <translation>Прочитать из файла …</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>Записать в файл …</translation>
    </message>
    <message>
        <source>%1 (template)</source>
        <translation>%1 (шаблон)</translation>
    </message>
    <message>
        <source>Snapshots …</source>
        <translation>Снимки …</translation>
    </message>
</context>
<context>
    <name>vodhuk::BriefingFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 невозможно прочитать: %2</translation>
    </message>
    <message>
        <source>%1 is no briefing: %2</source>
        <translation>%1 — не справка: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Файла %1 нет. Проверьте имя.</translation>
    </message>
</context>
<context>
    <name>vodhuk::BriefingKeeper</name>
    <message>
        <source>These briefings cannot be read and stay as they are: %1</source>
        <translation>Эти справки не удаётся прочитать, они остаются как есть: %1</translation>
    </message>
    <message>
        <source>Briefing of the current search</source>
        <translation>Справка по текущему поиску</translation>
    </message>
    <message>
        <source>Edit briefing</source>
        <translation>Изменить справку</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>The briefing could not be kept: %1</source>
        <translation>Справку не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>Remove briefing</source>
        <translation>Удалить справку</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Новая справка</translation>
    </message>
</context>
<context>
    <name>vodhuk::BuilderPane</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Whole briefing</source>
        <translation>Вся справка</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Что настраивается</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Удалить раздел</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Переместить раздел</translation>
    </message>
    <message>
        <source>Repeat section</source>
        <translation>Повторить раздел</translation>
    </message>
</context>
<context>
    <name>vodhuk::CalendarButton</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Pick a day from the calendar (Alt+Down)</source>
        <translation>Выбрать день в календаре (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>vodhuk::Catalogue</name>
    <message>
        <source>It was opened for reading.</source>
        <translation>Он открыт для чтения.</translation>
    </message>
    <message>
        <source>The file is write-protected. Copy it to change it.</source>
        <translation>Файл защищён от записи. Чтобы вносить изменения, скопируйте его.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: it does not say its version. Restore it from a backup.</source>
        <translation>Каталог повреждён: в нём не указана версия. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The catalogue was made by an older version and must be brought up to date first: open it where it can be written.</source>
        <translation>Каталог создан более старой версией, и его нужно сначала обновить: откройте его там, где разрешена запись.</translation>
    </message>
    <message>
        <source>The catalogue can only be read. %1</source>
        <translation>Каталог доступен только для чтения. %1</translation>
    </message>
    <message>
        <source>The catalogue was made by a newer version of this program. Update the program to change it.</source>
        <translation>Каталог создан более новой версией программы. Чтобы изменять его, обновите программу.</translation>
    </message>
    <message>
        <source>Another program has changed the catalogue meanwhile. Nothing was done.</source>
        <translation>Другая программа тем временем изменила каталог. Ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>vodhuk::CataloguePage</name>
    <message>
        <source>+ New response</source>
        <translation>+ Новый ответ</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Новый ответ</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Виды результата</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Субъекты</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Checks · %1</source>
        <translation>Проверки · %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Удалить %n запись</numerusform>
            <numerusform>Удалить %n записи</numerusform>
            <numerusform>Удалить %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>Удалена %n запись.</numerusform>
            <numerusform>Удалены %n записи.</numerusform>
            <numerusform>Удалено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Every record of the result is reviewed.</source>
        <translation>Все записи результата проверены.</translation>
    </message>
    <message>
        <source>This record is open in a form with changes that are not saved. Save or drop them there first.</source>
        <translation>Эта запись открыта в форме с несохранёнными изменениями. Сначала сохраните или отбросьте их там.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
</context>
<context>
    <name>vodhuk::CellEditing</name>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Этой записи больше нет в каталоге.</translation>
    </message>
    <message>
        <source>The record has no title in the language of the window; this is the one it has.</source>
        <translation>У записи нет заголовка на языке окна; показан тот, который есть.</translation>
    </message>
    <message>
        <source>Enter puts yours in its place, Esc leaves it.</source>
        <translation>Enter заменит это введённым, Esc оставит как есть.</translation>
    </message>
    <message>
        <source>The record has left the table. This was typed and is not written: %1</source>
        <translation>Записи больше нет в таблице. Введено, но не записано: %1</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. This is written as soon as that is done; Esc leaves it.</source>
        <translation>Другая программа пишет в каталог. Это запишется, как только она закончит; Esc — не ждать.</translation>
    </message>
    <message>
        <source>Not written yet: another program was writing to the catalogue.</source>
        <translation>Ещё не записано: другая программа писала в каталог.</translation>
    </message>
</context>
<context>
    <name>vodhuk::CellFields</name>
    <message>
        <source>Actors have roles, which the form shows beside them. Enter opens it.</source>
        <translation>У субъектов есть роли, которые форма показывает рядом. Enter открывает форму.</translation>
    </message>
    <message>
        <source>This follows from other fields of the record. Enter opens the form.</source>
        <translation>Это следует из других полей записи. Enter открывает форму.</translation>
    </message>
    <message>
        <source>The kind of a record is chosen when it is made, and stays.</source>
        <translation>Вид записи выбирается при её создании и больше не меняется.</translation>
    </message>
    <message>
        <source>The title in this language is changed in the form. Enter opens it.</source>
        <translation>Заголовок на этом языке изменяется в форме. Enter открывает её.</translation>
    </message>
    <message>
        <source>Only responses have this field.</source>
        <translation>Это поле есть только у ответов.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChangeHtml</name>
    <message>
        <source>Bring the whole record back as it was before</source>
        <translation>Вернуть всю запись в прежнее состояние</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>вернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n further record(s), or no longer there</source>
        <translation>
            <numerusform>Ещё %n запись, не показанная или уже удалённая</numerusform>
            <numerusform>Ещё %n записи, не показанные или уже удалённые</numerusform>
            <numerusform>Ещё %n записей, не показанных или уже удалённых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ChangeLabel</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChartChoices</name>
    <message>
        <source>By</source>
        <translation>По полю</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>On</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Месяцев вперёд</translation>
    </message>
    <message>
        <source>Actors, parted by semicolons</source>
        <translation>Субъекты, через точку с запятой</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Субъекты</translation>
    </message>
    <message>
        <source>The day for which the query asks what is in force</source>
        <translation>День, на который запрос спрашивает, что действует</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Show the numbers as a table (%1, or T in the picture)</source>
        <translation>Показать числа в виде таблицы (%1 или T на изображении)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The view shows the chart “%1”, which this version of Vodhuk does not have.</source>
        <translation>Вид показывает диаграмму «%1», которой в этой версии Vodhuk нет.</translation>
    </message>
    <message>
        <source>Not known for this chart and left aside: %1</source>
        <translation>Для этой диаграммы неизвестно и пропущено: %1</translation>
    </message>
    <message>
        <source>Zoom in (+ in the picture, or the wheel with Ctrl)</source>
        <translation>Увеличить (+ на рисунке или колесо мыши с Ctrl)</translation>
    </message>
    <message>
        <source>Zoom out (- in the picture)</source>
        <translation>Уменьшить (- на рисунке)</translation>
    </message>
    <message>
        <source>Show all of it (0 in the picture)</source>
        <translation>Показать целиком (0 на рисунке)</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChecksView</name>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>Проверенные записи</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Замечания по правилам</translation>
    </message>
    <message>
        <source>The rules find nothing.</source>
        <translation>По правилам замечаний нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n подсказка</numerusform>
            <numerusform>%n подсказки</numerusform>
            <numerusform>%n подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen finding</source>
        <translation>Выбранное замечание</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С пояснением</translation>
    </message>
    <message>
        <source>Only of the current selection</source>
        <translation>Только в текущей выборке</translation>
    </message>
    <message>
        <source>This catalogue is large: it is checked when you ask for it.</source>
        <translation>Этот каталог большой: он проверяется, когда вы об этом попросите.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChipsField</name>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::CodeField</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>vodhuk::CompareDialog</name>
    <message>
        <source>Compare two records</source>
        <translation>Сравнить две записи</translation>
    </message>
    <message>
        <source>Do both tell of the same? Fields in which they differ come first.</source>
        <translation>Обе записи об одном и том же? Поля, в которых они различаются, стоят первыми.</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>Поля обеих записей</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Эта запись</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Введено здесь</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>only in this one</source>
        <translation>только в этой</translation>
    </message>
    <message>
        <source>only typed here</source>
        <translation>введено только здесь</translation>
    </message>
    <message>
        <source>only in the other one</source>
        <translation>только в другой</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>различается</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Одно и то же</translation>
    </message>
    <message>
        <source>Take over what only the other one says; once this record is saved, the other one is withdrawn as its duplicate</source>
        <translation>Перенести то, что указано только в другой записи; после сохранения этой записи другая будет отозвана как её дубликат</translation>
    </message>
    <message>
        <source>Open the other one with what only this form says</source>
        <translation>Открыть другую запись, дополнив её тем, что указано только в этой форме</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно и то же</translation>
    </message>
    <message>
        <source>Remember that they are two and do not ask again</source>
        <translation>Запомнить, что это две разные записи, и больше не спрашивать</translation>
    </message>
    <message>
        <source>Relation of this record to the other one</source>
        <translation>Связь этой записи с другой</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Link this record to the other one</source>
        <translation>Связать эту запись с другой</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vodhuk::ConditionChip</name>
    <message>
        <source>%1. Press to take this condition away, F2 to edit it</source>
        <translation>%1. Нажмите, чтобы убрать это условие, F2 — чтобы изменить его</translation>
    </message>
    <message>
        <source>%1
Click to edit it, on × to take it away</source>
        <translation>%1
Щёлкните, чтобы изменить, по × — чтобы убрать</translation>
    </message>
</context>
<context>
    <name>vodhuk::DateField</name>
    <message>
        <source>2 Oct 2020, 02.10.2020, 2020-10, about 2020, Aug - Oct 2020</source>
        <translation>2 окт 2020, 02.10.2020, 2020-10, около 2020, авг - окт 2020</translation>
    </message>
</context>
<context>
    <name>vodhuk::DerivedRenewal</name>
    <message>
        <source>Making the words for searching anew …</source>
        <translation>Слова для поиска создаются заново …</translation>
    </message>
    <message>
        <source>Making the words for searching anew, once: %1 %</source>
        <translation>Слова для поиска создаются заново, один раз: %1 %</translation>
    </message>
    <message>
        <source>Making the search for words faster …</source>
        <translation>Поиск слов ускоряется …</translation>
    </message>
</context>
<context>
    <name>vodhuk::DocumentSettings</name>
    <message>
        <source>Records of the briefing</source>
        <translation>Записи справки</translation>
    </message>
    <message>
        <source>Name, by which you find it</source>
        <translation>Название, по которому вы её найдёте</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат справки</translation>
    </message>
    <message>
        <source>such as a committee or court</source>
        <translation>например, комитет или суд</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 мм)</translation>
    </message>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter (8,5 × 11 дюймов)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Печатается на языках</translation>
    </message>
    <message>
        <source>those of the current search</source>
        <translation>записи текущего поиска</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>vodhuk::DraftKeeper</name>
    <message>
        <source>A form of this record was not saved when the program ended.</source>
        <translation>Форма этой записи не была сохранена, когда программа закрылась.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>What is typed here would be lost if the program ended now: %1</source>
        <translation>Введённое здесь было бы потеряно, если бы программа сейчас прервалась: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::EditSteps</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Another program has changed this catalogue. You see it as it is now.</source>
        <translation>Этот каталог изменила другая программа. Вы видите его таким, какой он сейчас.</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Отменяется: %1 …</translation>
    </message>
    <message>
        <source>Doing again: %1 …</source>
        <translation>Повторяется: %1 …</translation>
    </message>
</context>
<context>
    <name>vodhuk::EditorSections</name>
    <message>
        <source>What happened and when</source>
        <translation>Что произошло и когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Why, as the actor says</source>
        <translation>Почему — словами субъекта</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Для кого обязательно</translation>
    </message>
    <message>
        <source>In answer to what</source>
        <translation>В ответ на что</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Texts in other languages</source>
        <translation>Тексты на других языках</translation>
    </message>
    <message>
        <source>State, tags and notes</source>
        <translation>Статус, метки и примечания</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>В отношении кого</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Что за этим последовало</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Links to other records</source>
        <translation>Связи с другими записями</translation>
    </message>
</context>
<context>
    <name>vodhuk::EditorSidebar</name>
    <message>
        <source>Checks of this record</source>
        <translation>Проверки этой записи</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С пояснением</translation>
    </message>
    <message>
        <source>Stands because: %1</source>
        <translation>Оставлено, потому что: %1</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Убрать пояснение</translation>
    </message>
    <message>
        <source>Let it stand …</source>
        <translation>Оставить как есть …</translation>
    </message>
    <message>
        <source>Perhaps entered already</source>
        <translation>Возможно, уже внесено</translation>
    </message>
    <message>
        <source>Open it beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно и то же</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>Связать обе</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>vodhuk::ExportDialog</name>
    <message>
        <source>Save …</source>
        <translation>Сохранить …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the briefing: %1</source>
        <translation>Сохранить справку: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Reads the catalogue again, after something was mended</source>
        <translation>Читает каталог снова, если что-то было исправлено</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>The briefing is being made and looked through …</source>
        <translation>Справка составляется и проверяется …</translation>
    </message>
    <message>
        <source>The briefing is being written …</source>
        <translation>Справка записывается …</translation>
    </message>
    <message>
        <source>Nothing stands in the way of saving it.</source>
        <translation>Справку можно сохранить.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to accept or to mend before it can be saved.</source>
        <translation>
            <numerusform>%n строку нужно принять или исправить перед сохранением.</numerusform>
            <numerusform>%n строки нужно принять или исправить перед сохранением.</numerusform>
            <numerusform>%n строк нужно принять или исправить перед сохранением.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Сохранить справку</translation>
    </message>
    <message>
        <source>There already: %1. Write in their place?</source>
        <translation>Уже есть: %1. Записать на их место?</translation>
    </message>
    <message>
        <source>Write in their place</source>
        <translation>Записать на их место</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Оставить их</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The briefing is still being written.</source>
        <translation>Справка ещё записывается.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Записывать дальше</translation>
    </message>
    <message>
        <source>Leave it unwritten</source>
        <translation>Не дописывать</translation>
    </message>
    <message>
        <source>The name of the file would give away: %1.</source>
        <translation>Имя файла выдало бы: %1.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Выбрать другое имя</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить так</translation>
    </message>
</context>
<context>
    <name>vodhuk::ExportWork</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>Cancelled. Nothing more is written.</source>
        <translation>Остановлено. Больше ничего не записывается.</translation>
    </message>
</context>
<context>
    <name>vodhuk::FacetModel</name>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>ещё %n …</numerusform>
            <numerusform>ещё %n …</numerusform>
            <numerusform>ещё %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n запись</numerusform>
            <numerusform>%1: %n записи</numerusform>
            <numerusform>%1: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Adopter</source>
        <translation>Автор решения</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Тип субъекта</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Instrument family</source>
        <translation>Группа инструментов</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Отнимает</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Санкция</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Обязательность</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>В ответ на</translation>
    </message>
    <message>
        <source>Mode of the act</source>
        <translation>Состояние акта</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Sanctions framework</source>
        <translation>Санкционный режим</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>Состояние меры</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Имеется</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Surely</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Действует на дату</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>Click to open</source>
        <translation>Щёлкните, чтобы развернуть</translation>
    </message>
    <message>
        <source>Click to close</source>
        <translation>Щёлкните, чтобы свернуть</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Кому видно</translation>
    </message>
    <message>
        <source>Family of the first instrument</source>
        <translation>Группа первого инструмента</translation>
    </message>
    <message>
        <source>Notes searched for words</source>
        <translation>Примечания, в которых ищутся слова</translation>
    </message>
    <message>
        <source>Surely in force on</source>
        <translation>Точно действует на дату</translation>
    </message>
    <message>
        <source>Perhaps in force on</source>
        <translation>Возможно, действует на дату</translation>
    </message>
    <message>
        <source>Eased on</source>
        <translation>Смягчено на дату</translation>
    </message>
    <message numerus="yes">
        <source>%n not surely in one year</source>
        <translation>
            <numerusform>%n не точно в одном году</numerusform>
            <numerusform>%n не точно в одном году</numerusform>
            <numerusform>%n не точно в одном году</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may lie in more than one year by the dates, counted in each of these years, or have a date that is marked as uncertain or approximate</source>
        <translation>
            <numerusform>%n запись по датам может относиться к нескольким годам и посчитана в каждом из них, или имеет дату, помеченную как неопределённую или приблизительную</numerusform>
            <numerusform>%n записи по датам могут относиться к нескольким годам и посчитаны в каждом из них, или имеют дату, помеченную как неопределённую или приблизительную</numerusform>
            <numerusform>%n записей по датам могут относиться к нескольким годам и посчитаны в каждом из них, или имеют дату, помеченную как неопределённую или приблизительную</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons listed on</source>
        <translation>Лица в списках на</translation>
    </message>
    <message>
        <source>Entities listed on</source>
        <translation>Организации в списках на</translation>
    </message>
</context>
<context>
    <name>vodhuk::FieldRow</name>
    <message>
        <source>Make the actor “%1” …</source>
        <translation>Создать субъекта «%1» …</translation>
    </message>
    <message>
        <source>%1, kept for new records</source>
        <translation>%1, сохраняется для новых записей</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Make the target “%1” …</source>
        <translation>Создать адресата «%1» …</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Это одна из этих записей?</translation>
    </message>
</context>
<context>
    <name>vodhuk::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Найти фильтр</translation>
    </message>
    <message>
        <source>Find a filter …</source>
        <translation>Найти фильтр …</translation>
    </message>
    <message>
        <source>Filters with their counts</source>
        <translation>Фильтры с количествами</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Только это</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>Сбросить «%1»</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Идёт подсчёт …</translation>
    </message>
    <message>
        <source>Find in “%1” …</source>
        <translation>Найти в «%1» …</translation>
    </message>
    <message>
        <source>Sort by count</source>
        <translation>Сортировать по количеству</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Сортировать по названию</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>No filter holds these letters.</source>
        <translation>Нет фильтра с такими буквами.</translation>
    </message>
</context>
<context>
    <name>vodhuk::FindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>Найти на страницах</translation>
    </message>
    <message>
        <source>Find in the pages …</source>
        <translation>Найти на страницах …</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрыть поиск (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>vodhuk::FindingActions</name>
    <message>
        <source>Save the record first; then the warning can be answered.</source>
        <translation>Сначала сохраните запись; затем можно будет дать пояснение к предупреждению.</translation>
    </message>
    <message>
        <source>Let the warning stand</source>
        <translation>Оставить предупреждение</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>Почему его можно оставить?</translation>
    </message>
    <message>
        <source>Answer a warning</source>
        <translation>Дать пояснение к предупреждению</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Убрать пояснение к предупреждению</translation>
    </message>
    <message>
        <source>Not changed: the form says something else than when this was found.</source>
        <translation>Не изменено: в форме написано не то, что было, когда это нашлось.</translation>
    </message>
</context>
<context>
    <name>vodhuk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 · %n record(s)</source>
        <translation>
            <numerusform>%1 · %n запись</numerusform>
            <numerusform>%1 · %n записи</numerusform>
            <numerusform>%1 · %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands because: %1</source>
        <translation>Оставлено, потому что: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::FormChecks</name>
    <message>
        <source>Suggested: %1. %2</source>
        <translation>Предлагается: %1. %2</translation>
    </message>
</context>
<context>
    <name>vodhuk::FormSection</name>
    <message>
        <source>More: %1</source>
        <translation>Дополнительно: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::Handover</name>
    <message>
        <source>What was typed stays in its own form until this record is saved.</source>
        <translation>Введённое остаётся в своей форме, пока эта запись не сохранена.</translation>
    </message>
    <message>
        <source>What was typed here before is now in “%1”.</source>
        <translation>Введённое здесь раньше теперь находится в «%1».</translation>
    </message>
    <message>
        <source>What was typed here is now in “%1”, but for:</source>
        <translation>Введённое здесь теперь находится в «%1», кроме следующего:</translation>
    </message>
    <message>
        <source>Drop this form</source>
        <translation>Отбросить эту форму</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
</context>
<context>
    <name>vodhuk::HelpPane</name>
    <message>
        <source>About this field</source>
        <translation>Об этом поле</translation>
    </message>
</context>
<context>
    <name>vodhuk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
</context>
<context>
    <name>vodhuk::HistoryView</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Изменения, начиная с новых</translation>
    </message>
    <message>
        <source>Records of the chosen change</source>
        <translation>Записи выбранного изменения</translation>
    </message>
    <message>
        <source>Choose a change to see its records.</source>
        <translation>Выберите изменение, чтобы увидеть его записи.</translation>
    </message>
    <message>
        <source>Only of the chosen record</source>
        <translation>Только выбранной записи</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Так уже есть.</translation>
    </message>
</context>
<context>
    <name>vodhuk::HitMarks</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое описание</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>В отношении кого</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Norm named</source>
        <translation>Названная норма</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Quote from a source</source>
        <translation>Цитата из источника</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Publisher of a source</source>
        <translation>Издатель источника</translation>
    </message>
    <message>
        <source>What followed in practice</source>
        <translation>Что последовало на практике</translation>
    </message>
</context>
<context>
    <name>vodhuk::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Импортировать %n строку</numerusform>
            <numerusform>Импортировать %n строки</numerusform>
            <numerusform>Импортировать %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be added</source>
        <translation>
            <numerusform>%n строка будет добавлена</numerusform>
            <numerusform>%n строки будут добавлены</numerusform>
            <numerusform>%n строк будет добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change what is there</source>
        <translation>
            <numerusform>%n изменит имеющееся</numerusform>
            <numerusform>%n изменят имеющееся</numerusform>
            <numerusform>%n изменят имеющееся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n уже имеется</numerusform>
            <numerusform>%n уже имеются</numerusform>
            <numerusform>%n уже имеются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be understood and would stay out</source>
        <translation>
            <numerusform>%n не распознана и не войдёт</numerusform>
            <numerusform>%n не распознаны и не войдут</numerusform>
            <numerusform>%n не распознаны и не войдут</numerusform>
        </translation>
    </message>
    <message>
        <source>A rehearsal, nothing is written yet: %1. An import can be undone as one change.</source>
        <translation>Пробный прогон, пока ничего не записано: %1. Импорт можно отменить как одно изменение.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Затруднения</translation>
    </message>
</context>
<context>
    <name>vodhuk::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Затруднение</translation>
    </message>
</context>
<context>
    <name>vodhuk::InForceBar</name>
    <message>
        <source>In force on</source>
        <translation>Действует на дату</translation>
    </message>
    <message>
        <source>Day on which measures are in force</source>
        <translation>День, на который действуют меры</translation>
    </message>
    <message>
        <source>Show all days again (Esc)</source>
        <translation>Снова показать все дни (Esc)</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Снова показать все дни</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>На месяц раньше</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>На месяц позже</translation>
    </message>
    <message>
        <source>Measures that take a benefit away, on %1. Records show as soon as one of their measures may be in force on the day.</source>
        <translation>Меры, которые отнимают благо, на %1. Запись показывается, если хотя бы одна её мера может действовать в этот день.</translation>
    </message>
    <message>
        <source>Records with a measure of any kind. Taking a benefit away: %1</source>
        <translation>Записи с мерой любого рода. Отнимают благо: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Join two records</source>
        <translation>Объединить две записи</translation>
    </message>
    <message>
        <source>“%1” stays. Choose the record that is the same and was entered a second time: all that names it will name “%1”.</source>
        <translation>«%1» остаётся. Выберите запись, которая означает то же самое и была внесена второй раз: всё, что ссылается на неё, будет ссылаться на «%1».</translation>
    </message>
    <message>
        <source>Find the other record</source>
        <translation>Найти вторую запись</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>%1: “%2” instead of “%3”</source>
        <translation>%1: «%2» вместо «%3»</translation>
    </message>
    <message>
        <source>%1: %2 now name “%3”</source>
        <translation>%1: %2, теперь у «%3»</translation>
    </message>
    <message>
        <source>%1: “%2” is taken over</source>
        <translation>%1: берётся «%2»</translation>
    </message>
    <message>
        <source>Further names: %1</source>
        <translation>Другие названия: %1</translation>
    </message>
    <message>
        <source>“%1” becomes a part of “%2”.</source>
        <translation>«%1» становится частью «%2».</translation>
    </message>
    <message>
        <source>Where both say something, tick what shall win:</source>
        <translation>Где в обеих записях что-то указано, отметьте, что должно остаться:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Поиск …</translation>
    </message>
</context>
<context>
    <name>vodhuk::LeakList</name>
    <message>
        <source>Accept the selected lines</source>
        <translation>Принять выбранные строки</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Показать запись</translation>
    </message>
    <message>
        <source>What is to be looked at before it is saved</source>
        <translation>Что нужно просмотреть перед сохранением</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Texts that a language lacks; another one stands there, with its sign:</source>
        <translation>Тексты, которых нет на языке справки; вместо них текст на другом языке с его знаком:</translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>in %1 instead</source>
        <translation>вместо него: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed so that it is safe to hold:</source>
        <translation>Изменено, чтобы справку было безопасно иметь при себе:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Characters that no font of a briefing has; a PDF prints their codes:</source>
        <translation>Знаки, которых нет в шрифтах справки; в PDF печатаются их коды:</translation>
    </message>
    <message>
        <source>Without a font</source>
        <translation>Без шрифта</translation>
    </message>
    <message>
        <source>Left out of the snapshot:</source>
        <translation>Опущено из снимка:</translation>
    </message>
    <message>
        <source>This would be given away. Accept each line, or mend it in its record or the briefing:</source>
        <translation>Это стало бы известно другим. Примите каждую строку или исправьте её в записи или в самой справке:</translation>
    </message>
</context>
<context>
    <name>vodhuk::LinkGuard</name>
    <message>
        <source>%1 is not the address of a web page; it is not opened.</source>
        <translation>%1 не является адресом веб-страницы и не открывается.</translation>
    </message>
    <message>
        <source>Open in the browser? The site will see your address.
%1</source>
        <translation>Открыть в браузере? Сайт увидит ваш сетевой адрес.
%1</translation>
    </message>
    <message>
        <source>Do not ask again for this session</source>
        <translation>Больше не спрашивать в этом сеансе</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vodhuk::LocalizedTexts</name>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>Missing in %1: %2.</source>
        <translation>Нет на языке «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>vodhuk::LookAlikes</name>
    <message>
        <source>Mend first what cannot be understood: it could not be taken over.</source>
        <translation>Сначала исправьте то, что не удаётся распознать: перенести это нельзя.</translation>
    </message>
    <message>
        <source>Once this record is saved, the other one is withdrawn as its duplicate, and whoever links to it links to this one.</source>
        <translation>После сохранения этой записи другая будет отозвана как её дубликат, а связи с ней станут связями с этой.</translation>
    </message>
    <message>
        <source>Tell two records apart</source>
        <translation>Различить две записи</translation>
    </message>
    <message>
        <source>The other record was changed meanwhile. Compare the two again.</source>
        <translation>Другая запись тем временем изменилась. Сравните обе ещё раз.</translation>
    </message>
</context>
<context>
    <name>vodhuk::MainWindow</name>
    <message>
        <source>Catalogues (*.vodhuk)</source>
        <translation>Каталоги (*.vodhuk)</translation>
    </message>
    <message>
        <source>Vodhuk</source>
        <translation>Vodhuk</translation>
    </message>
    <message>
        <source>%1 – Vodhuk</source>
        <translation>%1 – Vodhuk</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation>Новый каталог</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Открыть каталог</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>New catalogue for the table</source>
        <translation>Новый каталог для таблицы</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>About Vodhuk</source>
        <translation>О программе Vodhuk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vodhuk %1&lt;/h3&gt;&lt;p&gt;A catalogue of responses to the political crisis in Belarus: who responded, how, when, to what and why.&lt;/p&gt;&lt;p&gt;It opens no connection to the network. What you enter stays in your file.&lt;/p&gt;&lt;p&gt;Absence of a record is not absence of a response.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vodhuk %1&lt;/h3&gt;&lt;p&gt;Каталог ответов на политический кризис в Беларуси: кто ответил, как, когда, на что и почему.&lt;/p&gt;&lt;p&gt;Программа не устанавливает сетевых соединений. Всё введённое остаётся в вашем файле.&lt;/p&gt;&lt;p&gt;Отсутствие записи не означает отсутствия ответа.&lt;/p&gt;&lt;p&gt;Свободное программное обеспечение на условиях GNU General Public License версии 3 или более поздней.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>In the filters: Space includes, Minus excludes. In the search box: Backspace takes the last condition away, Enter makes conditions of what was typed. In the table: Enter opens the record.</source>
        <translation>В фильтрах: пробел включает, минус исключает. В поле поиска: Backspace убирает последнее условие, Enter превращает введённое в условия. В таблице: Enter открывает запись.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ваше имя в истории</translation>
    </message>
    <message>
        <source>This name stands beside the changes you make from now on. It goes into the file with them: a pseudonym will do, or none.</source>
        <translation>Это имя будет стоять при изменениях, которые вы сделаете с этого времени. Оно попадёт в файл вместе с ними: достаточно псевдонима, или можно ничего не писать.</translation>
    </message>
    <message>
        <source>F2 changes the cell there.</source>
        <translation>F2 изменяет ячейку таблицы.</translation>
    </message>
    <message>
        <source>Where rows are grouped, Right or + opens a group, Left or - folds it.</source>
        <translation>Когда строки сгруппированы, стрелка вправо или + разворачивает группу, стрелка влево или - сворачивает.</translation>
    </message>
    <message>
        <source>F2 on a condition edits it, Delete takes it away.</source>
        <translation>F2 на условии изменяет его, Delete убирает.</translation>
    </message>
    <message>
        <source>In the filters O leaves one value alone, Left and Right close and open a filter, / searches in it.</source>
        <translation>В фильтрах O оставляет только одно значение, стрелки влево и вправо сворачивают и разворачивают фильтр, / ищет в нём.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Name of the view; Folder/Name puts it in a folder:</source>
        <translation>Название вида; «Папка/Название» помещает его в папку:</translation>
    </message>
    <message>
        <source>In a chart arrow keys walk the marks, Enter asks for what the mark counts, + and - zoom, 0 shows all, Shift with arrow keys moves it, T shows its numbers.</source>
        <translation>На диаграмме: стрелки переходят между элементами, Enter показывает записи, которые учтены в элементе, + и - меняют масштаб, 0 показывает всё, Shift со стрелками сдвигает изображение, T показывает его числа.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Вид «%1» уже есть.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Among the sections of a briefing Alt with the arrow keys moves one, Delete removes it. In its pages Ctrl+F finds words and F3 the next of them, N goes to the next number, Enter shows the records that it counts, + and - zoom.</source>
        <translation>Среди разделов справки Alt со стрелками перемещает раздел, Delete удаляет его. На её страницах Ctrl+F ищет слова, F3 — следующее место, N переходит к следующему числу, Enter показывает записи, которые оно считает, + и - меняют масштаб.</translation>
    </message>
</context>
<context>
    <name>vodhuk::NearNamesBar</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Это одна из этих записей?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look at the record that is there already</source>
        <translation>Посмотреть уже имеющуюся запись</translation>
    </message>
</context>
<context>
    <name>vodhuk::NoticeStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрыть уведомление</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vodhuk::OpenForms</name>
    <message>
        <source>Open forms</source>
        <translation>Открытые формы</translation>
    </message>
</context>
<context>
    <name>vodhuk::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>vodhuk::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Просмотр страниц</translation>
    </message>
    <message>
        <source>%1: one page</source>
        <translation>%1: одна страница</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pages</source>
        <translation>
            <numerusform>%1: %n страница</numerusform>
            <numerusform>%1: %n страницы</numerusform>
            <numerusform>%1: %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>N goes to the next number, Return shows the records that it counts.</source>
        <translation>N переходит к следующему числу, Enter показывает записи, которые оно считает.</translation>
    </message>
    <message>
        <source>Show these records: %1</source>
        <translation>Показать эти записи: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::PartCard</name>
    <message>
        <source>Take this out (Ctrl+Shift+Delete)</source>
        <translation>Убрать это (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Убрать это</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
</context>
<context>
    <name>vodhuk::PartsField</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureLook</name>
    <message>
        <source>This would be given away. Accept each line, or mend it in the query, the records or the name of the file:</source>
        <translation>Это было бы выдано. Примите каждую строку или исправьте её в запросе, записях или имени файла:</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What leaves with the picture: %1</source>
        <translation>Что уходит вместе с изображением: %1</translation>
    </message>
    <message>
        <source>Reads the catalogue again, after something was mended</source>
        <translation>Читает каталог снова, если что-то было исправлено</translation>
    </message>
    <message>
        <source>The picture is being made and looked through …</source>
        <translation>Изображение создаётся и просматривается …</translation>
    </message>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>Ничто не препятствует.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to accept or to mend before the picture leaves the catalogue.</source>
        <translation>
            <numerusform>%n строку нужно принять или исправить, прежде чем изображение покинет каталог.</numerusform>
            <numerusform>%n строки нужно принять или исправить, прежде чем изображение покинет каталог.</numerusform>
            <numerusform>%n строк нужно принять или исправить, прежде чем изображение покинет каталог.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureSaving</name>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Copy numbers as table</source>
        <translation>Копировать числа как таблицу</translation>
    </message>
    <message>
        <source>Copy text alternative</source>
        <translation>Копировать текстовое описание</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Сохранить как SVG …</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Сохранить как PNG …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить как PDF …</translation>
    </message>
    <message>
        <source>Save numbers as CSV …</source>
        <translation>Сохранить числа как CSV …</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Размер изображения</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ширина</translation>
    </message>
    <message>
        <source>&amp;Height, where rows do not decide it</source>
        <translation>&amp;Высота, если её не определяют строки</translation>
    </message>
    <message>
        <source>&amp;Scale: pixels for each of these</source>
        <translation>&amp;Масштаб: пикселей на единицу</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Save numbers as XLSX …</source>
        <translation>Сохранить числа как XLSX …</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureSettings</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureWithNumbers</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Числа диаграммы</translation>
    </message>
</context>
<context>
    <name>vodhuk::PreviewPane</name>
    <message>
        <source>Language of the pages that are shown</source>
        <translation>Язык показанных страниц</translation>
    </message>
    <message>
        <source>For whom the pages that are shown are meant</source>
        <translation>Для кого предназначены показанные страницы</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Размер страниц</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Список страниц</translation>
    </message>
    <message>
        <source>Smaller pages (- in the pages, or the wheel with Ctrl)</source>
        <translation>Уменьшить страницы (- на страницах или колесо мыши с Ctrl)</translation>
    </message>
    <message>
        <source>Larger pages (+ in the pages, or the wheel with Ctrl)</source>
        <translation>Увеличить страницы (+ на страницах или колесо мыши с Ctrl)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>whole width</source>
        <translation>вся ширина</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>вся страница</translation>
    </message>
</context>
<context>
    <name>vodhuk::QueryField</name>
    <message>
        <source>Take over the current search</source>
        <translation>Взять текущий поиск</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Имеется в виду «%1»?</translation>
    </message>
</context>
<context>
    <name>vodhuk::QueryTrail</name>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>vodhuk::ReadingPane</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Изменить эту запись</translation>
    </message>
    <message>
        <source>Chosen record</source>
        <translation>Выбранная запись</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>Язык текстов: %1</translation>
    </message>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Выберите запись, чтобы прочитать её здесь.</translation>
    </message>
    <message>
        <source>This record is not among those found.</source>
        <translation>Этой записи нет среди найденных.</translation>
    </message>
</context>
<context>
    <name>vodhuk::RecordFacts</name>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Вид ответного шага</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>Обнародовано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>State of the act</source>
        <translation>Состояние акта</translation>
    </message>
    <message>
        <source>Purpose in the actor&apos;s words</source>
        <translation>Цель словами субъекта</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, от кого: %2</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Требует</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Даёт</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Отнимает</translation>
    </message>
    <message>
        <source>Nothing on record → %1</source>
        <translation>Ничего не записано → %1</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Norm named</source>
        <translation>Названная норма</translation>
    </message>
    <message>
        <source>Seen by lawyers as</source>
        <translation>Оценка юристов</translation>
    </message>
    <message>
        <source>Belarus is a member</source>
        <translation>Беларусь — член</translation>
    </message>
    <message>
        <source>Belarus is not a member</source>
        <translation>Беларусь — не член</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Обязательность</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>В ответ на</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Санкционный режим</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in favour</source>
        <translation>за: %1</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>против: %1</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>воздержались: %1</translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation>отсутствовали: %1</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Called by the actor</source>
        <translation>Как называет субъект</translation>
    </message>
    <message>
        <source>Called by the target</source>
        <translation>Как называет адресат</translation>
    </message>
    <message>
        <source>What followed in practice</source>
        <translation>Что последовало на практике</translation>
    </message>
    <message>
        <source>Acted together as</source>
        <translation>Действовали вместе как</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>В отношении кого</translation>
    </message>
    <message>
        <source>not named in the act</source>
        <translation>акт не называет имён</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>включение в список: %1</translation>
    </message>
    <message>
        <source>delisted: %1</source>
        <translation>исключение из списка: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::RecordPage</name>
    <message>
        <source>Countermove of the de facto authorities</source>
        <translation>Ответный шаг де-факто властей</translation>
    </message>
    <message>
        <source>Reaction of civil society</source>
        <translation>Реакция гражданского общества</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>archive copy</source>
        <translation>архивная копия</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>%1 (from there):</source>
        <translation>%1 (с той стороны):</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>What each of them changed</source>
        <translation>Что изменило каждое из них</translation>
    </message>
</context>
<context>
    <name>vodhuk::RegisterEditor</name>
    <message>
        <source>Save the record</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Объединить …</translation>
    </message>
    <message>
        <source>Make this record and another one, entered twice, into one</source>
        <translation>Сделать одну запись из двух, означающих одно и то же</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the record, if nothing names it</source>
        <translation>Удалить запись, если на неё ничто не ссылается</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the record (Ctrl+S)</source>
        <translation>Сохранить запись (Ctrl+S)</translation>
    </message>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Этой записи больше нет в каталоге.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved yet.
%1</source>
        <translation>Ещё не сохранено.
%1</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Не удалено: %1</translation>
    </message>
    <message>
        <source>“%1” is in the register already. What is typed here is not saved.</source>
        <translation>«%1» уже есть в справочнике. Введённое здесь не сохранено.</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Открыть имеющуюся запись</translation>
    </message>
    <message>
        <source>Open it and add this spelling</source>
        <translation>Открыть её и добавить это написание</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Продолжить с новой</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Saving makes a new one.</source>
        <translation>Эту запись тем временем удалили. При сохранении будет создана новая.</translation>
    </message>
    <message>
        <source>Joining two records …</source>
        <translation>Объединяются две записи …</translation>
    </message>
    <message>
        <source>Join “%1” into “%2”</source>
        <translation>Присоединить «%1» к «%2»</translation>
    </message>
    <message>
        <source>“%1” is joined into “%2”.</source>
        <translation>«%1» присоединено к «%2».</translation>
    </message>
</context>
<context>
    <name>vodhuk::RegisterWords</name>
    <message>
        <source>Actors</source>
        <translation>Субъекты</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новый субъект</translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation>Изменить субъекта</translation>
    </message>
    <message>
        <source>Remove actor</source>
        <translation>Удалить субъекта</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Удалить событие</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Изменить источник</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Удалить источник</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Новый адресат</translation>
    </message>
    <message>
        <source>Edit target</source>
        <translation>Изменить адресата</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Удалить адресата</translation>
    </message>
    <message>
        <source>Sanctions regimes</source>
        <translation>Санкционные режимы</translation>
    </message>
    <message>
        <source>New sanctions regime</source>
        <translation>Новый санкционный режим</translation>
    </message>
    <message>
        <source>Edit sanctions regime</source>
        <translation>Изменить санкционный режим</translation>
    </message>
    <message>
        <source>Remove sanctions regime</source>
        <translation>Удалить санкционный режим</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>New norm</source>
        <translation>Новая норма</translation>
    </message>
    <message>
        <source>Edit norm</source>
        <translation>Изменить норму</translation>
    </message>
    <message>
        <source>Remove norm</source>
        <translation>Удалить норму</translation>
    </message>
</context>
<context>
    <name>vodhuk::RegistersView</name>
    <message>
        <source>Register</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Find by any name</source>
        <translation>Найти по любому названию</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>%1 of %2; type to narrow them down.</source>
        <translation>%1 из %2; начните печатать, чтобы сузить список.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ReplaceDialog</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Слова &amp;целиком</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>Регулярное &amp;выражение</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %n record(s)</source>
        <translation>
            <numerusform>Найти и заменить в %n записи</numerusform>
            <numerusform>Найти и заменить в %n записях</numerusform>
            <numerusform>Найти и заменить в %n записях</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Заменить на</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>во всех текстах</translation>
    </message>
    <message>
        <source>English titles and summaries</source>
        <translation>в английских заголовках и кратких описаниях</translation>
    </message>
    <message>
        <source>Belarusian titles and summaries</source>
        <translation>в белорусских заголовках и кратких описаниях</translation>
    </message>
    <message>
        <source>Russian titles and summaries</source>
        <translation>в русских заголовках и кратких описаниях</translation>
    </message>
</context>
<context>
    <name>vodhuk::ReportView</name>
    <message numerus="yes">
        <source>%n are left out because they are internal or confidential.</source>
        <translation>
            <numerusform>%n не вошёл, потому что внутренний или конфиденциальный.</numerusform>
            <numerusform>%n не вошли, потому что внутренние или конфиденциальные.</numerusform>
            <numerusform>%n не вошли, потому что внутренние или конфиденциальные.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 response goes into the briefing.</source>
        <translation>В справку входит 1 ответ.</translation>
    </message>
    <message numerus="yes">
        <source>%n responses go into the briefing.</source>
        <translation>
            <numerusform>В справку входит %n ответ.</numerusform>
            <numerusform>В справку входят %n ответа.</numerusform>
            <numerusform>В справку входят %n ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is left out because it is not published.</source>
        <translation>1 не входит, потому что не опубликован.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because they are not published.</source>
        <translation>
            <numerusform>%n не входит, потому что не опубликован.</numerusform>
            <numerusform>%n не входят, потому что не опубликованы.</numerusform>
            <numerusform>%n не входят, потому что не опубликованы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Сохранить …</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Сохранить справку</translation>
    </message>
    <message>
        <source>The briefing “%1” was removed.</source>
        <translation>Справка «%1» удалена.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>Duplicate briefing</source>
        <translation>Сделать копию справки</translation>
    </message>
    <message>
        <source>Save briefing as a template</source>
        <translation>Сохранить справку как шаблон</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Новая справка</translation>
    </message>
    <message>
        <source>The pages below are those from before.</source>
        <translation>Ниже прежние страницы.</translation>
    </message>
    <message>
        <source>This catalogue cannot be written: changes of the briefing hold until you leave it.</source>
        <translation>В этот каталог нельзя писать: изменения справки действуют, пока вы её не покинете.</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>Вернуться к нынешнему состоянию</translation>
    </message>
    <message>
        <source>The pages are being made as they were …</source>
        <translation>Составляются прежние страницы …</translation>
    </message>
    <message>
        <source>Briefings (*.briefing.json)</source>
        <translation>Справки (*.briefing.json)</translation>
    </message>
    <message>
        <source>Read a briefing</source>
        <translation>Прочитать справку</translation>
    </message>
    <message>
        <source>Write the briefing</source>
        <translation>Записать справку</translation>
    </message>
    <message>
        <source>Read briefing from a file</source>
        <translation>Прочитать справку из файла</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Страницы составляются …</translation>
    </message>
    <message>
        <source>Saved as the template “%1”. It stands under New.</source>
        <translation>Сохранено как шаблон «%1». Он стоит в меню «Новая».</translation>
    </message>
    <message>
        <source>This is the snapshot “%1”: the briefing as it was. It cannot be changed.</source>
        <translation>Это снимок «%1»: справка, какой она была. Его нельзя изменить.</translation>
    </message>
    <message>
        <source>Only published ones are printed: publish some, or choose other records under “Whole briefing”.</source>
        <translation>Печатаются только опубликованные: опубликуйте какие-нибудь или выберите другие записи на вкладке «Вся справка».</translation>
    </message>
    <message>
        <source>Left out because words of the query stand in their internal or confidential notes alone: %1.</source>
        <translation>Не вошли, потому что слова запроса стоят только в их внутренних или конфиденциальных примечаниях: %1.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ResponseEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the record (Ctrl+S)</source>
        <translation>Сохранить запись (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the form (Esc)</source>
        <translation>Закрыть форму (Esc)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Этой записи больше нет в каталоге.</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Новый ответ</translation>
    </message>
    <message>
        <source>Edit response</source>
        <translation>Изменить ответ</translation>
    </message>
    <message>
        <source>New countermove</source>
        <translation>Новый ответный шаг</translation>
    </message>
    <message>
        <source>Edit countermove</source>
        <translation>Изменить ответный шаг</translation>
    </message>
    <message>
        <source>New reaction</source>
        <translation>Новая реакция</translation>
    </message>
    <message>
        <source>Edit reaction</source>
        <translation>Изменить реакцию</translation>
    </message>
    <message>
        <source>The changes to this record are not saved.</source>
        <translation>Изменения этой записи не сохранены.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved yet, because this cannot be understood.
%1</source>
        <translation>Пока не сохранено: не удаётся распознать следующее.
%1</translation>
    </message>
    <message>
        <source>Not published, because the checks find errors.
%1</source>
        <translation>Не опубликовано: проверки находят ошибки.
%1</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Сохранить как «%1»</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>What you changed here is kept on top of it and is not saved yet.</source>
        <translation>Изменения, внесённые здесь, оставлены поверх и ещё не сохранены.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile in what this form does not show.</source>
        <translation>Эта запись тем временем изменилась в том, чего форма не показывает.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile in: %1.</source>
        <translation>Эта запись тем временем изменилась. Поля: %1.</translation>
    </message>
    <message>
        <source>Load the newer one</source>
        <translation>Взять более новую запись</translation>
    </message>
    <message>
        <source>Keep this field for new records</source>
        <translation>Сохранять это поле для новых записей</translation>
    </message>
    <message>
        <source>What was copied holds no address and no citation.</source>
        <translation>В скопированном нет ни адреса, ни ссылки на источник.</translation>
    </message>
    <message>
        <source>%1: now %2, before %3</source>
        <translation>%1: теперь %2, раньше %3</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужое</translation>
    </message>
    <message>
        <source>This record was taken out of the catalogue. What stands in the form can be saved as a new one.</source>
        <translation>Эта запись удалена из каталога. То, что в форме, можно сохранить как новую запись.</translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation>Сохранить как новую запись</translation>
    </message>
    <message>
        <source>%1: now %2, before %3, here %4</source>
        <translation>%1: теперь %2, раньше %3, здесь %4</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Saving makes a new one.</source>
        <translation>Эту запись тем временем удалили. При сохранении будет создана новая.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. This is saved as soon as that is done.</source>
        <translation>Другая программа пишет в каталог. Это сохранится, как только она закончит.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>This is the newer one, without what you had changed here.</source>
        <translation>Это более новый вариант, без ваших здешних изменений.</translation>
    </message>
    <message>
        <source>Bring back what I had changed</source>
        <translation>Вернуть мои изменения</translation>
    </message>
</context>
<context>
    <name>vodhuk::ResponseForm</name>
    <message>
        <source>Follows “%1”, where something cannot be understood yet.</source>
        <translation>Зависит от поля «%1», где что-то пока непонятно.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ResponseTableModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субъект</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>В ответ на</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Обязательность</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Санкция</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>%1
Aligned: %2</source>
        <translation>%1
Присоединились: %2</translation>
    </message>
    <message>
        <source>Click to sort; with Shift, to sort by this column as well</source>
        <translation>Щёлкните, чтобы сортировать; с Shift — чтобы сортировать ещё и по этому столбцу</translation>
    </message>
    <message>
        <source>What holds on %1, of measures of any kind</source>
        <translation>Что действует на %1, из мер любого рода</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
</context>
<context>
    <name>vodhuk::ResponseTableView</name>
    <message>
        <source>Table of records</source>
        <translation>Таблица записей</translation>
    </message>
    <message>
        <source>Heads of the columns</source>
        <translation>Заголовки столбцов</translation>
    </message>
    <message>
        <source>This catalogue holds no responses yet.
Add one with New response, or import a table.</source>
        <translation>В этом каталоге ещё нет ответов.
Добавьте ответ кнопкой «Новый ответ» или импортируйте таблицу.</translation>
    </message>
    <message>
        <source>No record matches the query.
Absence of a record is not absence of a response.</source>
        <translation>Запросу не соответствует ни одна запись.
Отсутствие записи не означает отсутствия ответа.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировка</translation>
    </message>
</context>
<context>
    <name>vodhuk::RowCopying</name>
    <message>
        <source>Select the rows that are to be copied.</source>
        <translation>Выберите строки, которые нужно скопировать.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied.</source>
        <translation>
            <numerusform>Скопирована %n запись.</numerusform>
            <numerusform>Скопированы %n записи.</numerusform>
            <numerusform>Скопировано %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal or confidential record(s) were not copied.</source>
        <translation>
            <numerusform>Не скопирована %n внутренняя или конфиденциальная запись.</numerusform>
            <numerusform>Не скопированы %n внутренние или конфиденциальные записи.</numerusform>
            <numerusform>Не скопировано %n внутренних или конфиденциальных записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::RowGrouping</name>
    <message>
        <source>Nothing stated</source>
        <translation>Ничего не указано</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s), open</source>
        <translation>
            <numerusform>%1, %n запись, развёрнуто</numerusform>
            <numerusform>%1, %n записи, развёрнуто</numerusform>
            <numerusform>%1, %n записей, развёрнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s), folded</source>
        <translation>
            <numerusform>%1, %n запись, свёрнуто</numerusform>
            <numerusform>%1, %n записи, свёрнуто</numerusform>
            <numerusform>%1, %n записей, свёрнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n group(s)</source>
        <translation>
            <numerusform>%1: %n группа</numerusform>
            <numerusform>%1: %n группы</numerusform>
            <numerusform>%1: %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A record with several values stands in each of their groups: %1 places of %2 records</source>
        <translation>Запись с несколькими значениями стоит в каждой из их групп: мест — %1, записей — %2</translation>
    </message>
</context>
<context>
    <name>vodhuk::SaveChoices</name>
    <message>
        <source>Languages, each a file of its own</source>
        <translation>Языки, каждый в отдельном файле</translation>
    </message>
    <message>
        <source>PDF, to print and to archive</source>
        <translation>PDF, для печати и архива</translation>
    </message>
    <message>
        <source>HTML, to read on a phone</source>
        <translation>HTML, чтобы читать на телефоне</translation>
    </message>
    <message>
        <source>ODT, to edit as a text</source>
        <translation>ODT, чтобы редактировать текст</translation>
    </message>
    <message>
        <source>Markdown, plain text</source>
        <translation>Markdown, простой текст</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, and it cannot be recovered: not by this program either. It is kept nowhere.</source>
        <translation>Без парольной фразы файл не откроет никто, и восстановить её невозможно, даже этой программой. Она нигде не хранится.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Выберите язык.</translation>
    </message>
    <message>
        <source>Only a PDF can be encrypted. Choose PDF, or another profile.</source>
        <translation>Зашифровать можно только PDF. Выберите PDF или другой профиль.</translation>
    </message>
    <message numerus="yes">
        <source>Type a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Введите парольную фразу не короче %n знака.</numerusform>
            <numerusform>Введите парольную фразу не короче %n знаков.</numerusform>
            <numerusform>Введите парольную фразу не короче %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
</context>
<context>
    <name>vodhuk::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words to find, or conditions such as actor:EU, separated by blanks</source>
        <translation>Слова для поиска или условия, например actor:EU, через пробел</translation>
    </message>
    <message>
        <source>Search, or add a condition such as actor:EU …</source>
        <translation>Найти или добавить условие, например actor:EU …</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Что не так в запросе</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Имеется в виду «%1»?</translation>
    </message>
    <message>
        <source>What is shown was found by: %1</source>
        <translation>Показано найденное по условиям: %1</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>без условий</translation>
    </message>
</context>
<context>
    <name>vodhuk::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a section, Delete removes it</source>
        <translation>Alt со стрелками перемещает раздел, Delete удаляет его</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation>Переместить раздел выше (Alt+стрелка вверх)</translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation>Переместить раздел ниже (Alt+стрелка вниз)</translation>
    </message>
    <message>
        <source>Repeat the section</source>
        <translation>Повторить раздел</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Удалить раздел (Delete)</translation>
    </message>
    <message>
        <source>This program does not know this kind of section. It stays as it is.</source>
        <translation>Эта программа не знает такого вида раздела. Он остаётся как есть.</translation>
    </message>
</context>
<context>
    <name>vodhuk::SectionSettings</name>
    <message>
        <source>Choose a section above, or add one.</source>
        <translation>Выберите раздел выше или добавьте новый.</translation>
    </message>
    <message>
        <source>This program does not know this kind of section. It stays as it is.</source>
        <translation>Эта программа не знает такого вида раздела. Он остаётся как есть.</translation>
    </message>
    <message>
        <source>Begins a page</source>
        <translation>Начинает страницу</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Только эти записи</translation>
    </message>
    <message>
        <source>those of the briefing</source>
        <translation>записи справки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Текст (Markdown)</translation>
    </message>
    <message>
        <source>**strong**, *emphasis*, - lists, [words](address)</source>
        <translation>**жирный**, *курсив*, - списки, [слова](адрес)</translation>
    </message>
    <message>
        <source>Actors (else those of the selection)</source>
        <translation>Субъекты (иначе — из выборки)</translation>
    </message>
    <message>
        <source>Event (else all of them)</source>
        <translation>Событие (иначе — все)</translation>
    </message>
    <message>
        <source>day of the data</source>
        <translation>дата данных</translation>
    </message>
    <message>
        <source>On the day (year-month-day)</source>
        <translation>На день (год-месяц-день)</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2024-05-31, or leave it empty.</source>
        <translation>Это не день. Напишите, например, 2024-05-31 или оставьте пустым.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Месяцев вперёд</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>in short</source>
        <translation>кратко</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Actors of the whole briefing (else those of its selection)</source>
        <translation>Субъекты всей справки (иначе — из её выборки)</translation>
    </message>
</context>
<context>
    <name>vodhuk::SnapshotsDialog</name>
    <message>
        <source>Show as it was</source>
        <translation>Показать, как было</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Что изменилось после</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name, such as “As handed to the committee”</source>
        <translation>Название, например «Как передано комитету»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>These cannot be read: %1</source>
        <translation>Не удаётся прочитать: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: “%1”. It can be undone.</source>
        <translation>Удалено: «%1». Это можно отменить.</translation>
    </message>
    <message>
        <source>The records are being compared …</source>
        <translation>Записи сравниваются …</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>Snapshots: %1</source>
        <translation>Снимки: %1</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Name of the snapshot that is taken now</source>
        <translation>Название снимка, который делается сейчас</translation>
    </message>
    <message>
        <source>A snapshot keeps the briefing and the versions of its records, so that the same pages can be made again later, and compared.</source>
        <translation>Снимок сохраняет справку и версии её записей, чтобы потом можно было составить те же страницы и сравнить их.</translation>
    </message>
    <message>
        <source>The briefing has a snapshot “%1” already. Choose another name.</source>
        <translation>У справки уже есть снимок «%1». Выберите другое название.</translation>
    </message>
    <message>
        <source>Taking a snapshot of the briefing …</source>
        <translation>Делается снимок справки …</translation>
    </message>
    <message>
        <source>Snapshot taken: “%1”.</source>
        <translation>Сделан снимок: «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>So no snapshot can be taken here, and none be shown as it was: for that, later changes are taken back for a moment. Save a copy of the catalogue and open that.</source>
        <translation>Поэтому здесь нельзя сделать снимок и нельзя показать его таким, каким он был: для этого более поздние изменения на время возвращаются. Сохраните копию каталога и откройте её.</translation>
    </message>
</context>
<context>
    <name>vodhuk::StatusLine</name>
    <message>
        <source>Number of records</source>
        <translation>Количество записей</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n response(s)</source>
        <translation>
            <numerusform>%1 из %n ответа</numerusform>
            <numerusform>%1 из %n ответов</numerusform>
            <numerusform>%1 из %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 из %n записи</numerusform>
            <numerusform>%1 из %n записей</numerusform>
            <numerusform>%1 из %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · выбрана %n</numerusform>
            <numerusform>%1 · выбраны %n</numerusform>
            <numerusform>%1 · выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>for reading only · offline · %1</source>
        <translation>только чтение · без сети · %1</translation>
    </message>
    <message>
        <source>all changes saved · offline · %1</source>
        <translation>все изменения сохранены · без сети · %1</translation>
    </message>
    <message>
        <source>unsaved changes · offline · %1</source>
        <translation>есть несохранённые изменения · без сети · %1</translation>
    </message>
    <message>
        <source>Work that goes on</source>
        <translation>Текущая работа</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Идёт поиск …</translation>
    </message>
    <message>
        <source>%1 · by relevance</source>
        <translation>%1 · по соответствию словам</translation>
    </message>
    <message>
        <source>Rare words and words in titles count for more. Of words that more than %1 records hold, only those in titles count.</source>
        <translation>Редкие слова и слова в названиях весят больше. Из слов, которые есть более чем в %1 записях, учитываются только те, что в названиях.</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableArrangement</name>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>Закрепить до «%1» включительно</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Groups by count</source>
        <translation>Группы по количеству</translation>
    </message>
    <message>
        <source>Groups by name</source>
        <translation>Группы по названию</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableColumns</name>
    <message>
        <source>Widths that fit the window</source>
        <translation>Ширина столбцов по окну</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableSettings</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableSorting</name>
    <message>
        <source>Sort by relevance to the words searched for</source>
        <translation>Сортировать по соответствию искомым словам</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableTransfer</name>
    <message>
        <source>%1 added, %2 changed, %3 stayed out.</source>
        <translation>Добавлено: %1, изменено: %2, не вошло: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>vodhuk::TimeStrip</name>
    <message>
        <source>dates %1, double click to show all</source>
        <translation>даты: %1, двойной щелчок показывает все</translation>
    </message>
    <message>
        <source>drag to restrict the dates</source>
        <translation>протяните, чтобы ограничить даты</translation>
    </message>
    <message>
        <source>Arrow keys move by month, with Shift they extend the range, Enter restricts the dates, Escape shows all dates.</source>
        <translation>Стрелки перемещают по месяцам, с Shift расширяют промежуток, Enter ограничивает даты, Escape показывает все даты.</translation>
    </message>
    <message>
        <source>%1 by month and instrument family</source>
        <translation>%1 по месяцам и группам инструментов</translation>
    </message>
    <message>
        <source>being counted …</source>
        <translation>идёт подсчёт …</translation>
    </message>
    <message>
        <source>%1, with dates that do not tell the month</source>
        <translation>%1, с датами без месяца</translation>
    </message>
    <message numerus="yes">
        <source>%n more with dates that do not tell the month</source>
        <translation>
            <numerusform>ещё %n с датой без месяца</numerusform>
            <numerusform>ещё %n с датами без месяца</numerusform>
            <numerusform>ещё %n с датами без месяца</numerusform>
        </translation>
    </message>
    <message>
        <source>also less precise dates that may lie there</source>
        <translation>а также менее точные даты, которые могут туда попасть</translation>
    </message>
</context>
<context>
    <name>vodhuk::UnfinishedForms</name>
    <message>
        <source>Record without a title</source>
        <translation>Запись без заголовка</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Отбросить все</translation>
    </message>
</context>
<context>
    <name>vodhuk::UnfinishedOffers</name>
    <message numerus="yes">
        <source>%n form(s) were not saved when the program ended. The newest: %1</source>
        <translation>
            <numerusform>%n форма не была сохранена, когда программа закрылась. Последняя: %1</numerusform>
            <numerusform>%n формы не были сохранены, когда программа закрылась. Последняя: %1</numerusform>
            <numerusform>%n форм не было сохранено, когда программа закрылась. Последняя: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>What was typed into %n form(s) would be lost.</source>
        <translation>
            <numerusform>Введённое в %n форму будет потеряно.</numerusform>
            <numerusform>Введённое в %n формы будет потеряно.</numerusform>
            <numerusform>Введённое в %n форм будет потеряно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Отбросить все</translation>
    </message>
</context>
<context>
    <name>vodhuk::ValueChip</name>
    <message>
        <source>%1: take away</source>
        <translation>%1: убрать</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
</context>
<context>
    <name>vodhuk::Veil</name>
    <message>
        <source>Searching …</source>
        <translation>Идёт поиск …</translation>
    </message>
</context>
<context>
    <name>vodhuk::ViewsDialog</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Вид «%1» уже есть.</translation>
    </message>
</context>
<context>
    <name>vodhuk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Vodhuk</source>
        <translation>Vodhuk</translation>
    </message>
    <message>
        <source>Who responded to the political crisis in Belarus, how, when and why: a catalogue that stays on this computer.</source>
        <translation>Кто, как, когда и почему ответил на политический кризис в Беларуси: каталог, который остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Real responses from 1997 to today, each with its source. Yours to try things out on.</source>
        <translation>Настоящие ответы с 1997 года до наших дней, каждый с источником. На нём можно всё опробовать.</translation>
    </message>
    <message>
        <source>New catalogue …</source>
        <translation>Новый каталог …</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Открыть каталог …</translation>
    </message>
    <message>
        <source>Import a table into a new catalogue …</source>
        <translation>Импортировать таблицу в новый каталог …</translation>
    </message>
    <message>
        <source>Recent catalogues</source>
        <translation>Недавние каталоги</translation>
    </message>
    <message>
        <source>Keep a list of recent catalogues</source>
        <translation>Вести список недавних каталогов</translation>
    </message>
    <message>
        <source>Whoever sees this computer can see the list. Without it nothing is noted.</source>
        <translation>Список виден каждому, кто видит этот компьютер. Без него ничего не запоминается.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>No list is kept.</source>
        <translation>Список не ведётся.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забыть все</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Забыть %1</translation>
    </message>
    <message>
        <source>Take it off this list. The file stays.</source>
        <translation>Убрать из этого списка. Файл остаётся.</translation>
    </message>
</context>
<context>
    <name>vodhuk::WindowActions</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Каталог</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Создать …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Открыть …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Import a table …</source>
        <translation>&amp;Импортировать таблицу …</translation>
    </message>
    <message>
        <source>&amp;Export the table …</source>
        <translation>&amp;Экспортировать таблицу …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Clear all conditions</source>
        <translation>Сбросить &amp;все условия</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>&amp;Область чтения</translation>
    </message>
    <message>
        <source>&amp;Time strip</source>
        <translation>&amp;Лента времени</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Save view …</source>
        <translation>Сохранить &amp;вид …</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Сохранённые в&amp;иды</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;New response</source>
        <translation>&amp;Новый ответ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>П&amp;роверки</translation>
    </message>
    <message>
        <source>Show &amp;findings</source>
        <translation>Показать &amp;замечания</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Отчёт</translation>
    </message>
    <message>
        <source>&amp;Briefing of the result</source>
        <translation>&amp;Справка по результату</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>По&amp;мощь</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>&amp;About Vodhuk</source>
        <translation>&amp;О программе Vodhuk</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>Пов&amp;торить: %1</translation>
    </message>
    <message>
        <source>&amp;Unfinished forms</source>
        <translation>Незавершённые &amp;формы</translation>
    </message>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Найти и &amp;заменить …</translation>
    </message>
    <message>
        <source>Your &amp;name in the history …</source>
        <translation>Ваше &amp;имя в истории …</translation>
    </message>
    <message>
        <source>New &amp;countermove</source>
        <translation>Новый ответный &amp;шаг</translation>
    </message>
    <message>
        <source>New &amp;like this</source>
        <translation>Создать &amp;такую же</translation>
    </message>
    <message>
        <source>Edit in a &amp;further form</source>
        <translation>Правка в &amp;ещё одной форме</translation>
    </message>
    <message>
        <source>Next to &amp;review</source>
        <translation>С&amp;ледующая на проверку</translation>
    </message>
    <message>
        <source>&amp;Paste a source</source>
        <translation>Вставить &amp;источник</translation>
    </message>
    <message>
        <source>Change the &amp;selected …</source>
        <translation>Изменить &amp;выбранные …</translation>
    </message>
    <message>
        <source>&amp;Word lists …</source>
        <translation>&amp;Списки слов …</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected rows</source>
        <translation>&amp;Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Ко&amp;пировать как</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>В&amp;перёд</translation>
    </message>
    <message>
        <source>Recent &amp;queries</source>
        <translation>Недавние &amp;запросы</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Группировка</translation>
    </message>
    <message>
        <source>&amp;Wrap long texts</source>
        <translation>Переносить &amp;длинные тексты</translation>
    </message>
    <message>
        <source>L&amp;ist of saved views …</source>
        <translation>Списо&amp;к сохранённых видов …</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>&amp;Библиографические ссылки</translation>
    </message>
    <message>
        <source>I&amp;n force on a day</source>
        <translation>Де&amp;йствует на дату</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Пока&amp;зать</translation>
    </message>
    <message>
        <source>Go to form, ch&amp;ecks or table</source>
        <translation>П&amp;ерейти к форме, проверкам или таблице</translation>
    </message>
    <message>
        <source>New re&amp;action</source>
        <translation>Новая &amp;реакция</translation>
    </message>
</context>
<context>
    <name>vodhuk::WordListModel</name>
    <message>
        <source>built in</source>
        <translation>встроено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>vodhuk::WordListsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Списки слов</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Слова списка</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Слово</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This word comes with the program and stays as it is.</source>
        <translation>Это слово поставляется с программой и не изменяется.</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>«%1» добавлено.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«%1» изменено.</translation>
    </message>
    <message>
        <source>“%1” is off the list.</source>
        <translation>«%1» убрано из списка.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Так уже есть.</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
</context>
<context>
    <name>vodhuk::WorkRunner</name>
    <message>
        <source>Please wait until the work that goes on is done.</source>
        <translation>Подождите, пока завершится текущая работа.</translation>
    </message>
</context>
<context>
    <name>vodhuk::WorkedCases</name>
    <message>
        <source>Worked cases</source>
        <translation>Разобранные случаи</translation>
    </message>
    <message>
        <source>What happened:</source>
        <translation>Что произошло:</translation>
    </message>
    <message>
        <source>How it is coded:</source>
        <translation>Как это закодировано:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Почему:</translation>
    </message>
    <message>
        <source>Trap:</source>
        <translation>Ловушка:</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Назад к полю</translation>
    </message>
</context>
<context>
    <name>vodhuk::Workspace</name>
    <message>
        <source>This query could not be answered. %1</source>
        <translation>Ответить на этот запрос не удалось. %1</translation>
    </message>
</context>
</TS>
