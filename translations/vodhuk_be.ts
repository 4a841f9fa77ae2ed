<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>ActorProfile</name>
    <message>
        <source>This actor is no longer in the catalogue.</source>
        <translation>Гэтага суб’екта больш няма ў каталогу.</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>%1: added “%2”</source>
        <translation>%1: дададзена «%2»</translation>
    </message>
    <message>
        <source>%1: taken out “%2”</source>
        <translation>%1: прыбрана «%2»</translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <translation>%1: ачышчана</translation>
    </message>
    <message>
        <source>%1: set to “%2”</source>
        <translation>%1: цяпер «%2»</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are called as the columns of an export.</source>
        <translation>Поля «%1» няма. Палі называюцца так, як слупкі экспарту.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be changed for many records.</source>
        <translation>Поле «%1» нельга змяніць адразу ў многіх запісах.</translation>
    </message>
    <message>
        <source>There is no record “%1”. Name it by its id or as date|title.</source>
        <translation>Запісу «%1» няма. Назавіце яго праз id або як date|title.</translation>
    </message>
    <message>
        <source>“%1” may mean several records. Name the one you mean by its id.</source>
        <translation>«%1» можа азначаць некалькі запісаў. Назавіце патрэбны праз id.</translation>
    </message>
    <message>
        <source>There is no such record in the catalogue: %1.</source>
        <translation>Такога запісу няма ў каталогу: %1.</translation>
    </message>
    <message>
        <source>This field holds one value, and “%1” stands there already.</source>
        <translation>У гэтым полі можа быць адно значэнне, і там ужо ёсць «%1».</translation>
    </message>
    <message>
        <source>Set the field instead of adding to it.</source>
        <translation>Задайце значэнне поля, а не дадавайце да яго.</translation>
    </message>
    <message>
        <source>A record cannot be linked with itself.</source>
        <translation>Запіс нельга звязаць з самім сабой.</translation>
    </message>
    <message>
        <source>Leave the record out of the selection.</source>
        <translation>Прыбярыце запіс з выбаркі.</translation>
    </message>
    <message>
        <source>The record answers no other record, so there is nothing to relate.</source>
        <translation>Запіс не адказвае ні на які іншы, таму няма з чым указваць сувязь.</translation>
    </message>
    <message>
        <source>Say first what it answers.</source>
        <translation>Спачатку ўкажыце, на што ён адказвае.</translation>
    </message>
    <message>
        <source>Only responses have this field.</source>
        <translation>Гэтае поле ёсць толькі ў адказаў.</translation>
    </message>
    <message>
        <source>Only countermoves and reactions have this field.</source>
        <translation>Гэтае поле ёсць толькі ў зваротных крокаў і рэакцый.</translation>
    </message>
    <message>
        <source>Say which value is meant.</source>
        <translation>Укажыце, якое значэнне маецца на ўвазе.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A part is written as column=value, several parted by “;”. Columns of “%2”: %3.</source>
        <translation>«%1» незразумела. Частка запісваецца як слупок=значэнне, некалькі раздзяляюцца знакам «;». Слупкі «%2»: %3.</translation>
    </message>
    <message>
        <source>The record has no part with the id %1.</source>
        <translation>У запісе няма часткі з id %1.</translation>
    </message>
    <message>
        <source>Leave out the column “id”: what is set gets an id of its own.</source>
        <translation>Прыбярыце слупок «id»: устаноўленае атрымлівае ўласны id.</translation>
    </message>
    <message>
        <source>What is added to “%1” gets an id of its own: leave out the column “id”.</source>
        <translation>Дададзенае ў поле «%1» атрымлівае ўласны id: прыбярыце слупок «id».</translation>
    </message>
    <message>
        <source>The column “%1” is named twice in one part. A further part is added by itself.</source>
        <translation>Слупок «%1» названы ў адной частцы двойчы. Наступная частка дадаецца асобна.</translation>
    </message>
    <message>
        <source>“%1” is one line of text: take the line breaks out.</source>
        <translation>«%1» — гэта адзін радок тэксту: прыбярыце разрывы радкоў.</translation>
    </message>
</context>
<context>
    <name>BatchReport</name>
    <message>
        <source>Would be changed: %1, unchanged: %2, refused: %3</source>
        <translation>Было б зменена: %1, без змен: %2, адхілена: %3</translation>
    </message>
    <message>
        <source>Changed: %1, unchanged: %2, refused: %3</source>
        <translation>Зменена: %1, без змен: %2, адхілена: %3</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>The batch was stopped; nothing was changed.</source>
        <translation>Групавая змена спынена; нічога не зменена.</translation>
    </message>
</context>
<context>
    <name>BindingSuggestion</name>
    <message>
        <source>Belarus was a member of %1 on that day and loses what members have.</source>
        <translation>У той дзень Беларусь была членам (%1) і губляе тое, што маюць члены.</translation>
    </message>
    <message>
        <source>Belarus was a member of %1 on that day (%2) and loses what members have.</source>
        <translation>У той дзень (%2) Беларусь была членам (%1) і губляе тое, што маюць члены.</translation>
    </message>
    <message>
        <source>Belarus was no member of %1 on that day; the members have to carry the act out.</source>
        <translation>У той дзень Беларусь не была членам (%1); выконваць акт павінны члены.</translation>
    </message>
    <message>
        <source>Belarus was a member of %1, but the act takes away nothing that members have; the members have to carry it out.</source>
        <translation>Беларусь была членам (%1), але акт не адбірае нічога з таго, што маюць члены; выконваць яго павінны члены.</translation>
    </message>
    <message>
        <source>Statements, resolutions, recommendations and reports create no duty.</source>
        <translation>Заявы, рэзалюцыі, рэкамендацыі і даклады не ствараюць абавязку.</translation>
    </message>
    <message>
        <source>%1 acts as a state: its acts bind in its own jurisdiction only.</source>
        <translation>%1 дзейнічае як дзяржава: такія акты абавязковыя толькі ва ўласнай юрысдыкцыі.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Data as of %1</source>
        <translation>Даныя станам на %1</translation>
    </message>
    <message>
        <source>response</source>
        <comment>below the number 1</comment>
        <translation>адказ</translation>
    </message>
    <message>
        <source>took a benefit away</source>
        <translation>з адабранай выгадай</translation>
    </message>
    <message>
        <source>responses that are sanctions, strict or broad</source>
        <translation>адказы-санкцыі, у вузкім або шырокім сэнсе</translation>
    </message>
    <message>
        <source>actor</source>
        <comment>below the number 1</comment>
        <translation>суб’ект</translation>
    </message>
    <message>
        <source>adopted a response or aligned with one</source>
        <translation>аўтары адказаў і тыя, хто далучыўся</translation>
    </message>
    <message>
        <source>claimed a legal duty</source>
        <translation>са спасылкай на юрыдычны абавязак</translation>
    </message>
    <message>
        <source>responses; the others chose, took a countermeasure or did not say</source>
        <translation>адказы; у астатніх — уласны выбар, контрмера або нічога не пазначана</translation>
    </message>
    <message>
        <source>all actors</source>
        <translation>усе суб’екты</translation>
    </message>
    <message>
        <source>counts are of responses, not of their weight</source>
        <translation>лічацца адказы, а не іх вага</translation>
    </message>
    <message>
        <source>International responses to the crisis in Belarus</source>
        <translation>Міжнародныя адказы на крызіс у Беларусі</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Method on page %1 · no response is ranked</source>
        <translation>Метад — на старонцы %1 · адказы не ранжыруюцца</translation>
    </message>
    <message>
        <source>No published response matches this query.</source>
        <translation>Гэтаму запыту не адпавядае ніводзін апублікаваны адказ.</translation>
    </message>
    <message>
        <source>Absence of a record is not absence of a response.</source>
        <translation>Адсутнасць запісу не азначае адсутнасці адказу.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Малюнак %1.</translation>
    </message>
    <message>
        <source>Responses by actor and instrument, actors in the order of the alphabet. A response with several actors or instruments stands in several cells.</source>
        <translation>Адказы паводле суб’ектаў і інструментаў, суб’екты ў парадку алфавіта. Адказ з некалькімі суб’ектамі або інструментамі стаіць у некалькіх клетках.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>responses</source>
        <comment>head of a column</comment>
        <translation>адказы</translation>
    </message>
    <message>
        <source>Responses by the reason that the actor itself gives.</source>
        <translation>Адказы паводле абгрунтавання, якое дае сам суб’ект.</translation>
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
        <translation>Зваротныя крокі дэ-факта ўладаў</translation>
    </message>
    <message>
        <source>Countermove</source>
        <translation>Зваротны крок</translation>
    </message>
    <message>
        <source>Reactions of civil society</source>
        <translation>Рэакцыі грамадзянскай супольнасці</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Рэакцыя</translation>
    </message>
    <message>
        <source>Archived:</source>
        <translation>Архіўная копія:</translation>
    </message>
    <message>
        <source>Made with Vodhuk %1.</source>
        <translation>Зроблена ў праграме «Водгук» %1.</translation>
    </message>
    <message>
        <source>It shows the catalogue as it was on %1.</source>
        <translation>Ён паказвае каталог такім, якім ён быў %1.</translation>
    </message>
    <message>
        <source>The same catalogue and the same query give the same document. Titles and summaries that exist in another language only carry its sign, such as [en].</source>
        <translation>Той самы каталог і той самы запыт даюць той самы дакумент. Назвы і апісанні, якія існуюць толькі на іншай мове, пазначаны яе знакам, напрыклад [en].</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>суб’ект</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>кім прынята</translation>
    </message>
    <message>
        <source>type of actor</source>
        <translation>тып суб’екта</translation>
    </message>
    <message>
        <source>side</source>
        <translation>бок</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>інструмент</translation>
    </message>
    <message>
        <source>family of instruments</source>
        <translation>група інструментаў</translation>
    </message>
    <message>
        <source>benefit withdrawn</source>
        <translation>адабраная выгада</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>санкцыя</translation>
    </message>
    <message>
        <source>the actor&apos;s own reason</source>
        <translation>абгрунтаванне самога суб’екта</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>абавязковасць</translation>
    </message>
    <message>
        <source>event</source>
        <translation>падзея</translation>
    </message>
    <message>
        <source>mode of the act</source>
        <translation>стан дзеяння</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date, surely</source>
        <translation>дата, дакладна</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>in force on</source>
        <translation>дзейнічае на дату</translation>
    </message>
    <message>
        <source>state of the measure</source>
        <translation>стан меры</translation>
    </message>
    <message>
        <source>target</source>
        <translation>адрасат</translation>
    </message>
    <message>
        <source>sanctions framework</source>
        <translation>санкцыйны рэжым</translation>
    </message>
    <message>
        <source>source</source>
        <translation>крыніца</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>выдавец</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тэг</translation>
    </message>
    <message>
        <source>state of the record</source>
        <translation>стан запісу</translation>
    </message>
    <message>
        <source>has</source>
        <translation>мае</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запіс</translation>
    </message>
    <message>
        <source>in the strict or the broad sense</source>
        <translation>у вузкім або шырокім сэнсе</translation>
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
        <translation>%1: якім быў адказ?</translation>
    </message>
    <message>
        <source>%1: who used it, and when?</source>
        <translation>%1: хто гэтым карыстаўся і калі?</translation>
    </message>
    <message>
        <source>Who took a benefit away, and by which instruments?</source>
        <translation>Хто адабраў выгаду і якімі інструментамі?</translation>
    </message>
    <message>
        <source>How did others respond, and with which instruments?</source>
        <translation>Як адказалі іншыя і якімі інструментамі?</translation>
    </message>
    <message>
        <source>without the words “%1”</source>
        <translation>без слоў «%1»</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>са словамі «%1»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1; aligned: %2</source>
        <translation>%1; далучыліся: %2</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата невядомая</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Адказ</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Speaks of no. %1.</source>
        <translation>Тычыцца № %1.</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>Што было выбрана.</translation>
    </message>
    <message>
        <source>All published responses of the catalogue</source>
        <translation>Усе апублікаваныя адказы каталога</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>As the program reads it: %1</source>
        <translation>Як запыт прачытала праграма: %1</translation>
    </message>
    <message>
        <source>Nothing that the query finds.</source>
        <translation>Нічога з таго, што знаходзіць запыт.</translation>
    </message>
    <message>
        <source>Countermoves and reactions are no responses and enter none of these numbers.</source>
        <translation>Зваротныя крокі і рэакцыі не з’яўляюцца адказамі і не ўваходзяць ні ў адну з гэтых лічбаў.</translation>
    </message>
    <message>
        <source>What was left out.</source>
        <translation>Што не ўвайшло.</translation>
    </message>
    <message>
        <source>A response takes a benefit away if one of its measures withdraws travel, assets, trade, finance, transport, arms, diplomatic ties, cooperation or membership rights. It is a sanction in the strict sense if a state or an organisation withdraws one of the first six by an act that binds someone; every other withdrawal is one in the broad sense. This follows from what was taken away, not from what anybody calls it.</source>
        <translation>Адказ адбірае выгаду, калі адна з яго мер пазбаўляе магчымасці ўезду і перамяшчэння, карыстання актывамі, гандлю, доступу да фінансаў, транспартных зносін, доступу да ўзбраення, дыпламатычных адносін, супрацоўніцтва або правоў члена. Гэта санкцыя ў вузкім сэнсе, калі дзяржава або арганізацыя адбірае нешта з першых шасці актам, які для некага абавязковы; усё астатняе адабранае — санкцыя ў шырокім сэнсе. Гэта вынікае з таго, што адабрана, а не з таго, як гэта хто называе.</translation>
    </message>
    <message>
        <source>A person decided otherwise, with a reason, for no. %1.</source>
        <translation>Для № %1 чалавек вырашыў інакш, з абгрунтаваннем.</translation>
    </message>
    <message>
        <source>What counts as a sanction.</source>
        <translation>Што лічыцца санкцыяй.</translation>
    </message>
    <message>
        <source>Each number and the query that gives it</source>
        <translation>Кожная лічба і запыт, які яе дае</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Лічба</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>What a response is.</source>
        <translation>Што такое адказ.</translation>
    </message>
    <message>
        <source>One decision or utterance by one actor, or one act adopted jointly, on one date, with one text or one meeting behind it. Acts adopted together to do one thing are one response.</source>
        <translation>Адно рашэнне або выказванне аднаго суб’екта або адзін сумесна прыняты акт, на адну дату, з адным тэкстам або адной сустрэчай у аснове. Акты, прынятыя разам дзеля аднаго, — гэта адзін адказ.</translation>
    </message>
    <message>
        <source>Whose reasons these are.</source>
        <translation>Чые гэта абгрунтаванні.</translation>
    </message>
    <message>
        <source>Why an actor responded is told as the actor itself puts it; where no source shows that, it says so. A norm stands here because the actor names it.</source>
        <translation>Чаму суб’ект адказаў, сказана так, як гэта фармулюе ён сам; калі гэтага не паказвае ніводная крыніца, так і напісана. Норма стаіць тут, бо яе называе суб’ект.</translation>
    </message>
    <message>
        <source>Codebook.</source>
        <translation>Кодавая кніга.</translation>
    </message>
    <message>
        <source>Terms and rules are those of the codebook that comes with Vodhuk %1.</source>
        <translation>Тэрміны і правілы — з кодавай кнігі, якая ідзе разам з праграмай «Водгук» %1.</translation>
    </message>
    <message>
        <source>No response is ranked.</source>
        <translation>Адказы не ранжыруюцца.</translation>
    </message>
    <message>
        <source>Counts are of responses, not of their weight; nothing here says how much a response achieved. Absence of a record is not absence of a response.</source>
        <translation>Лічацца адказы, а не іх вага; тут нічога не кажа, колькі адказ дасягнуў. Адсутнасць запісу не азначае адсутнасці адказу.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n адказ</numerusform>
            <numerusform>%n адказы</numerusform>
            <numerusform>%n адказаў</numerusform>
        </translation>
    </message>
    <message>
        <source>About this document.</source>
        <translation>Пра гэты дакумент.</translation>
    </message>
    <message>
        <source>More than %1 responses stand here in short form: date, actors, title and instruments, without summaries. A narrower query, such as one actor or one year, gives a briefing with summaries and with the addresses of all sources.</source>
        <translation>Больш за %1 адказаў пададзены тут сцісла: дата, суб’екты, назва і інструменты, без апісанняў. Вузейшы запыт, напрыклад адзін суб’ект або адзін год, дае даведку з апісаннямі і з адрасамі ўсіх крыніц.</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>head of a part on its second page</comment>
        <translation>%1, працяг</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a word that leads to a copy</comment>
        <translation>архіўная копія</translation>
    </message>
    <message>
        <source>In English.</source>
        <comment>the language itself</comment>
        <translation>Па-беларуску.</translation>
    </message>
    <message>
        <source>Published responses chosen by: %1</source>
        <translation>Апублікаваныя адказы паводле запыту: %1</translation>
    </message>
    <message>
        <source> Period: %1.</source>
        <translation> Перыяд: %1.</translation>
    </message>
    <message>
        <source>Also found by the query, but not published yet and so not shown: %1.</source>
        <translation>Паводле запыту знойдзена таксама, але яшчэ не апублікавана і таму не паказана: %1.</translation>
    </message>
    <message>
        <source>Marked internal or confidential and so not shown: %1.</source>
        <translation>З пазнакай «унутранае» або «канфідэнцыйнае» і таму не паказана: %1.</translation>
    </message>
    <message numerus="yes">
        <source>responses</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>адказ</numerusform>
            <numerusform>адказы</numerusform>
            <numerusform>адказаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actors</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>суб’ект</numerusform>
            <numerusform>суб’екты</numerusform>
            <numerusform>суб’ектаў</numerusform>
        </translation>
    </message>
    <message>
        <source>A briefing is of responses, and this query leaves them out. Take the condition on the kind of record out.</source>
        <translation>Даведка складаецца з адказаў, а гэты запыт іх не ўключае. Прыбярыце ўмову пра від запісу.</translation>
    </message>
    <message>
        <source>family of the first instrument</source>
        <translation>група першага інструмента</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Назва даведкі</translation>
    </message>
    <message>
        <source>The records of this briefing as a table</source>
        <translation>Запісы гэтай даведкі ў выглядзе табліцы</translation>
    </message>
    <message>
        <source>Here stands a section of the kind “%1”, which this version of the program does not know. A later version shows it.</source>
        <translation>Тут раздзел віду «%1», якога гэтая версія праграмы не ведае. Яго пакажа пазнейшая версія.</translation>
    </message>
    <message>
        <source>Section %1, “%2”: %3</source>
        <translation>Раздзел %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Name of the actor “%1”</source>
        <translation>Назва суб’екта «%1»</translation>
    </message>
    <message>
        <source>Label of the term “%1”</source>
        <translation>Назва тэрміна «%1»</translation>
    </message>
    <message>
        <source>No. %1, title</source>
        <translation>№ %1, назва</translation>
    </message>
    <message>
        <source>No. %1, summary</source>
        <translation>№ %1, апісанне</translation>
    </message>
    <message>
        <source>retrieved on %1</source>
        <translation>прагледжана %1</translation>
    </message>
    <message>
        <source>Cited in no.</source>
        <comment>numbers of records follow</comment>
        <translation>Згадваецца ў запісах №</translation>
    </message>
    <message>
        <source>To the text</source>
        <comment>a link that skips what stands above</comment>
        <translation>Да тэксту</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>behind a picture</comment>
        <translation>Лічбы</translation>
    </message>
    <message>
        <source>Marked confidential and so not shown: %1.</source>
        <translation>З пазнакай «канфідэнцыйнае» і таму не паказана: %1.</translation>
    </message>
    <message>
        <source>Responses marked internal are shown and counted here: this document is not for the public.</source>
        <translation>Адказы з пазнакай «унутранае» тут паказаны і палічаны: гэты дакумент не для публікацыі.</translation>
    </message>
    <message>
        <source>Without a date precise to the month, and so not in the figure over time: %1.</source>
        <translation>Без даты, дакладнай да месяца, і таму не на малюнку па часе: %1.</translation>
    </message>
    <message>
        <source>A person decided otherwise, with a reason, for %1.</source>
        <translation>Чалавек вырашыў інакш, з абгрунтаваннем: %1.</translation>
    </message>
    <message>
        <source>What shows a part alone.</source>
        <translation>Дзе паказана толькі частка.</translation>
    </message>
    <message>
        <source>Of these responses, some sections show those that a further query selects: %1</source>
        <translation>З гэтых адказаў некаторыя раздзелы паказваюць толькі тыя, што выбірае дадатковы запыт: %1</translation>
    </message>
    <message>
        <source>Document, %1</source>
        <translation>Дакумент, %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Дакумент</translation>
    </message>
    <message>
        <source>archive code %1</source>
        <translation>архіўны код %1</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Крыніца без назвы</translation>
    </message>
    <message>
        <source>[address left out]</source>
        <translation>[адрас не пададзены]</translation>
    </message>
    <message>
        <source>[name withheld]</source>
        <translation>[імя не называецца]</translation>
    </message>
    <message>
        <source>In other languages.</source>
        <translation>На іншых мовах.</translation>
    </message>
    <message>
        <source>Official name.</source>
        <translation>Афіцыйная назва.</translation>
    </message>
    <message>
        <source>Short name.</source>
        <translation>Кароткая назва.</translation>
    </message>
    <message>
        <source>Type.</source>
        <translation>Тып.</translation>
    </message>
    <message>
        <source>Part of.</source>
        <translation>Частка арганізацыі.</translation>
    </message>
    <message>
        <source>Neutral by mandate.</source>
        <translation>Нейтральны паводле мандата.</translation>
    </message>
    <message>
        <source>The basis is not recorded.</source>
        <translation>Падстава не занатавана.</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <comment>since when</comment>
        <translation>прыпынена %1</translation>
    </message>
    <message>
        <source>No membership is recorded.</source>
        <translation>Членства не занатавана.</translation>
    </message>
    <message>
        <source>Belarus in it.</source>
        <translation>Беларусь у арганізацыі.</translation>
    </message>
    <message>
        <source>Its own memberships.</source>
        <translation>Уласнае членства.</translation>
    </message>
    <message>
        <source>Responses.</source>
        <translation>Адказы.</translation>
    </message>
    <message>
        <source>None is recorded in this selection. Absence of a record is not absence of a response.</source>
        <translation>У гэтай выбарцы нічога не занатавана. Адсутнасць запісу не азначае адсутнасці адказу.</translation>
    </message>
    <message>
        <source>%1: adopted, or joined by alignment</source>
        <translation>%1: прынятыя або падтрыманыя далучэннем</translation>
    </message>
    <message>
        <source>possibly</source>
        <comment>in force</comment>
        <translation>магчыма</translation>
    </message>
    <message>
        <source>eased</source>
        <comment>a measure</comment>
        <translation>з палёгкай</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>actor, day</comment>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>In force for certain: %1; possibly in force: %2; of both, eased: %3.</source>
        <translation>Дакладна дзейнічаюць: %1; магчыма, дзейнічаюць: %2; з тых і другіх з палёгкай: %3.</translation>
    </message>
    <message>
        <source>What is in place on %1</source>
        <translation>Што дзейнічае на %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Until or review</source>
        <translation>Да або перагляд</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>No measure that takes a benefit away is recorded as in force on this day.</source>
        <translation>На гэты дзень не занатавана дзейных мер, якія адбіраюць выгаду.</translation>
    </message>
    <message>
        <source>Without a stated start, and so in force on no day that can be told: %1.</source>
        <translation>Без названага пачатку, таму нельга сказаць, на які дзень дзейнічаюць: %1.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Інструменты</translation>
    </message>
    <message>
        <source>Other responses</source>
        <translation>Іншыя адказы</translation>
    </message>
    <message>
        <source>Responses without a measure in the table above, also those whose measures have ended, by date.</source>
        <translation>Адказы без меры ў табліцы вышэй, таксама тыя, чые меры скончыліся, паводле даты.</translation>
    </message>
    <message>
        <source>The latest %1 stand here. This query finds all: %2</source>
        <translation>Тут апошнія %1. Усе знаходзіць гэты запыт: %2</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Названае абгрунтаванне</translation>
    </message>
    <message>
        <source>Responses</source>
        <comment>head of a column of numbers</comment>
        <translation>Адказы</translation>
    </message>
    <message>
        <source>Stated reasons</source>
        <translation>Названыя абгрунтаванні</translation>
    </message>
    <message>
        <source>No reason is recorded.</source>
        <translation>Абгрунтаванне не занатавана.</translation>
    </message>
    <message>
        <source>Targets listed</source>
        <translation>Адрасаты ў спісе</translation>
    </message>
    <message>
        <source>persons: newly listed, as the acts count</source>
        <translation>асобы: упершыню ўнесеныя ў спіс, паводле актаў</translation>
    </message>
    <message>
        <source>entities: newly listed, as the acts count</source>
        <translation>арганізацыі: упершыню ўнесеныя ў спіс, паводле актаў</translation>
    </message>
    <message>
        <source>Newly listed, as the acts count them: %1, %2. What an act does not count is not in these sums.</source>
        <translation>Упершыню ўнесена ў спіс, паводле саміх актаў: %1, %2. Чаго акт не лічыць, таго ў гэтых сумах няма.</translation>
    </message>
    <message>
        <source>No name of a target is recorded, so that how many are listed in all cannot be told.</source>
        <translation>Імёны і назвы адрасатаў не занатаваныя, таму нельга сказаць, колькі іх у спісе ўсяго.</translation>
    </message>
    <message>
        <source>persons: recorded by name</source>
        <translation>асобы: занатаваныя паводле імя</translation>
    </message>
    <message>
        <source>other targets: recorded by name</source>
        <translation>іншыя адрасаты: занатаваныя паводле назвы</translation>
    </message>
    <message>
        <source>Recorded by name: %1, %2. Others may be listed whose names are not recorded.</source>
        <translation>Занатавана паводле імя або назвы: %1, %2. У спісе могуць быць і іншыя, чые імёны не занатаваныя.</translation>
    </message>
    <message>
        <source>More than %1 names are recorded; they do not stand here.</source>
        <translation>Занатавана больш за %1 імёнаў і назваў; тут іх няма.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адрасат</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тып</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Дата ўнясення ў спіс</translation>
    </message>
    <message>
        <source>Delisted on</source>
        <translation>Дата выключэння са спіса</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без імя</translation>
    </message>
    <message>
        <source>By name. No date of delisting means that none is recorded.</source>
        <translation>Паводле імя або назвы. Калі даты выключэння няма, яна не занатавана.</translation>
    </message>
    <message>
        <source>Countermoves and reactions that are linked to the responses shown here. They are no responses and are not counted as such.</source>
        <translation>Зваротныя крокі і рэакцыі, звязаныя з паказанымі тут адказамі. Яны не адказы і як адказы не лічацца.</translation>
    </message>
    <message>
        <source>Yearly review of the sanctions framework</source>
        <translation>Штогадовы перагляд санкцыйнага рэжыму</translation>
    </message>
    <message>
        <source>End, of no stated kind</source>
        <translation>Заканчэнне, від не пазначаны</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>на %1</translation>
    </message>
    <message>
        <source>measures: in force, or possibly so</source>
        <translation>меры: дзейнічаюць або магчыма дзейнічаюць</translation>
    </message>
    <message>
        <source>measures: without a stated end</source>
        <translation>меры: без названага канца</translation>
    </message>
    <message>
        <source>Without a stated end.</source>
        <translation>Без названага канца.</translation>
    </message>
    <message>
        <source>Of %1 in force, or possibly so, on %2, no end is stated: %3. They are not in the table.</source>
        <translation>Усяго на %2 дзейнічаюць або магчыма дзейнічаюць: %1; з іх канец не пазначаны: %3. У табліцы іх няма.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Што мае адбыцца</translation>
    </message>
    <message>
        <source>Response or sanctions framework</source>
        <translation>Адказ або санкцыйны рэжым</translation>
    </message>
    <message>
        <source>Nothing is recorded that expires or comes up for review from %1 to %2.</source>
        <translation>Не занатавана нічога, што заканчваецца або падлягае перагляду з %1 да %2.</translation>
    </message>
    <message>
        <source>Ends and reviews of measures that take a benefit away, and deadlines of conditions, by date, from %1 to %2.</source>
        <translation>Заканчэнні і перагляды мер, якія адбіраюць выгаду, і тэрміны ўмоў, паводле даты, з %1 да %2.</translation>
    </message>
    <message>
        <source>Several actors are called “%1”. Write a name or code that only one of them has.</source>
        <translation>Назву «%1» маюць некалькі суб’ектаў. Напішыце назву або код, які мае толькі адзін з іх.</translation>
    </message>
    <message>
        <source>No actor is called “%1”. Write one of its names as the catalogue has it.</source>
        <translation>Няма суб’екта з назвай «%1». Напішыце адну з яго назваў так, як у каталогу.</translation>
    </message>
    <message>
        <source>No actor is called “%1”. Close to it: %2.</source>
        <translation>Няма суб’екта з назвай «%1». Падобныя: %2.</translation>
    </message>
    <message>
        <source>It is not said which actor is meant. Set “actor” to its name, several separated by “;”, or name it in the query.</source>
        <translation>Не сказана, пра якога суб’екта гаворка. Задайце ў «actor» яго назву (некалькі — праз «;») або назавіце яго ў запыце.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write year, month and day: 2022-03-01.</source>
        <translation>«%1» — не дзень. Напішыце год, месяц і дзень: 2022-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no number of months. Write a whole number from 1 to %2.</source>
        <translation>«%1» — не колькасць месяцаў. Напішыце цэлы лік ад 1 да %2.</translation>
    </message>
    <message>
        <source>The SHA-256 of the table of the records used is %1.</source>
        <translation>SHA-256 табліцы выкарыстаных запісаў: %1.</translation>
    </message>
    <message>
        <source>Checksum.</source>
        <translation>Кантрольная сума.</translation>
    </message>
    <message>
        <source>Other editions.</source>
        <translation>Іншыя выданні.</translation>
    </message>
    <message>
        <source>With the same numbers, this document exists in: %1.</source>
        <translation>З тымі ж лічбамі гэты дакумент існуе на мовах: %1.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Каму: %1</translation>
    </message>
    <message>
        <source>Internal: not to be passed on</source>
        <translation>Унутранае: не перадаваць іншым</translation>
    </message>
    <message>
        <source>Also in: %1</source>
        <translation>Таксама на мовах: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n дзень або больш</numerusform>
            <numerusform>%n дні або больш</numerusform>
            <numerusform>%n дзён або больш</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>у той самы дзень</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дзень</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n дзён</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>дзён: %1–%2</translation>
    </message>
    <message>
        <source>The event has no first day or no trigger, so that it cannot be told which responses came after it.</source>
        <translation>У падзеі няма першага дня або нагоды, таму нельга сказаць, якія адказы былі пасля яе.</translation>
    </message>
    <message>
        <source>Date of the event.</source>
        <translation>Дата падзеі.</translation>
    </message>
    <message>
        <source>Trigger.</source>
        <translation>Нагода.</translation>
    </message>
    <message>
        <source>after the event “%1”</source>
        <translation>пасля падзеі «%1»</translation>
    </message>
    <message>
        <source>Responses that name the trigger of this event, from its day to %1, before the next recorded event of the same trigger: %2.</source>
        <translation>Адказы, якія называюць нагоду гэтай падзеі, ад яе дня да %1, перад наступнай занатаванай падзеяй той самай нагоды: %2.</translation>
    </message>
    <message>
        <source>Responses that name the trigger of this event, from its day on: %1.</source>
        <translation>Адказы, якія называюць нагоду гэтай падзеі, пачынаючы з яе дня: %1.</translation>
    </message>
    <message>
        <source>Who answered, and after how many days</source>
        <translation>Хто адказаў і праз колькі дзён</translation>
    </message>
    <message>
        <source>Days tell an order in time, not a cause.</source>
        <translation>Дні паказваюць парадак у часе, а не прычыну.</translation>
    </message>
    <message>
        <source>perhaps after the event “%1”</source>
        <translation>магчыма, пасля падзеі «%1»</translation>
    </message>
    <message>
        <source>May lie in this time, but not for certain, and so not in the table: %1.</source>
        <translation>Магчыма, у гэтым прамежку, але не дакладна, таму не ў табліцы: %1.</translation>
    </message>
    <message>
        <source>Linked with this event besides</source>
        <translation>Таксама звязаныя з гэтай падзеяй</translation>
    </message>
    <message>
        <source>Responses that are recorded as belonging to this event, but whose date or trigger does not place them in the table above.</source>
        <translation>Адказы, якія занатаваныя як звязаныя з гэтай падзеяй, але паводле даты або нагоды не трапляюць у табліцу вышэй.</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Дзён пасля</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невядома</translation>
    </message>
    <message>
        <source>None is recorded. Absence of a record is not absence of a response.</source>
        <translation>Нічога не занатавана. Адсутнасць запісу не азначае адсутнасці адказу.</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>На што адказвае</translation>
    </message>
    <message>
        <source>No countermove is recorded as an answer to these responses.</source>
        <translation>Зваротных крокаў на гэтыя адказы не занатавана.</translation>
    </message>
    <message>
        <source>Countermoves are no responses and are not counted as such.</source>
        <translation>Зваротныя крокі не з’яўляюцца адказамі і не лічацца імі.</translation>
    </message>
    <message>
        <source>How to read this.</source>
        <translation>Як гэта чытаць.</translation>
    </message>
    <message>
        <source>One response can count in several rows, a joint one with both actors. “No record” says that the catalogue holds none; it does not say that there was none.</source>
        <translation>Адзін адказ можа лічыцца ў некалькіх радках, сумесны — у абодвух суб’ектаў. «Няма запісу» азначае, што яго няма ў каталогу, а не што адказу не было.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>name before a text</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Recorded of %1; no record of %2</source>
        <comment>two actors</comment>
        <translation>Запісы ёсць: %1; няма запісу: %2</translation>
    </message>
    <message>
        <source>Of both jointly</source>
        <translation>Абодвух разам</translation>
    </message>
    <message>
        <source>Recorded of both</source>
        <translation>Запісы ёсць у абодвух</translation>
    </message>
    <message>
        <source>Responses by instrument, instruments in the order of the codebook.</source>
        <translation>Адказы паводле інструментаў, інструменты ў парадку кодавай кнігі.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>head of a column</comment>
        <translation>Інструмент</translation>
    </message>
    <message>
        <source>No instrument.</source>
        <translation>Няма інструментаў.</translation>
    </message>
    <message>
        <source>Who is listed on %1</source>
        <translation>Хто ў спісе на %1</translation>
    </message>
    <message>
        <source>No name is recorded as listed by either of them.</source>
        <translation>Ні ў аднаго з іх не занатавана імёнаў у спісе.</translation>
    </message>
    <message>
        <source>names: listed by both</source>
        <translation>імёны і назвы: у спісах абодвух</translation>
    </message>
    <message>
        <source>Listed by both.</source>
        <translation>У спісах абодвух.</translation>
    </message>
    <message>
        <source>names: listed by one, no record by the other</source>
        <translation>імёны і назвы: у спісе аднаго, няма запісу ў другога</translation>
    </message>
    <message>
        <source>the others do not stand here</source>
        <translation>астатніх тут няма</translation>
    </message>
    <message>
        <source>Listed by %1, no record by %2.</source>
        <translation>У спісе: %1; няма запісу: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n імя або назва</numerusform>
            <numerusform>%n імёны або назвы</numerusform>
            <numerusform>%n імёнаў або назваў</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different actors are set beside each other here. Set “actor” to their names, separated by “;”.</source>
        <translation>Тут параўноўваюцца два розныя суб’екты. Задайце ў «actor» іх назвы праз «;».</translation>
    </message>
    <message>
        <source>No measure that takes a benefit away is recorded as in force on %1.</source>
        <translation>На %1 не занатавана дзейных мер, якія адбіраюць выгаду.</translation>
    </message>
    <message>
        <source>in force on no day that can be told</source>
        <translation>нельга сказаць, на які дзень дзейнічаюць</translation>
    </message>
    <message>
        <source>Counted are measures that take a benefit away; one response may have several.</source>
        <translation>Лічацца меры, якія адбіраюць выгаду; у аднаго адказу іх можа быць некалькі.</translation>
    </message>
    <message>
        <source>Measures by actor, in the order of the alphabet. One that several actors share counts with each of them, with those too that aligned themselves.</source>
        <translation>Меры паводле суб’ектаў, у парадку алфавіта. Агульная мера некалькіх суб’ектаў лічыцца ў кожнага з іх, таксама ў тых, хто далучыўся.</translation>
    </message>
    <message>
        <source>In force for certain</source>
        <translation>Дзейнічаюць дакладна</translation>
    </message>
    <message>
        <source>Possibly in force</source>
        <translation>Магчыма, дзейнічаюць</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Паводле суб’ектаў</translation>
    </message>
    <message>
        <source>The measures one by one</source>
        <translation>Меры па адной</translation>
    </message>
    <message>
        <source>Measures that began later do not stand here: there are too many. A narrower query leaves room for all.</source>
        <translation>Мер, якія пачаліся пазней, тут няма: іх зашмат. Калі запыт вузейшы, месца хапае для ўсіх.</translation>
    </message>
    <message>
        <source>Benefit taken away</source>
        <translation>Адабраная выгада</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>No actor is stated</source>
        <translation>Суб’ект не пазначаны</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>in force</comment>
        <translation>дакладна</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>section and its query</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Title of the event “%1”</source>
        <translation>Назва падзеі «%1»</translation>
    </message>
    <message>
        <source>review: %1</source>
        <comment>day on which a measure is reviewed</comment>
        <translation>перагляд: %1</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <translation>да выканання ўмовы: %1</translation>
    </message>
    <message>
        <source>measures: in force for certain</source>
        <translation>меры: дакладна дзейнічаюць</translation>
    </message>
    <message>
        <source>measures: possibly in force</source>
        <translation>меры: магчыма, дзейнічаюць</translation>
    </message>
    <message>
        <source>measures: of both, eased</source>
        <translation>меры: з тых і другіх з палёгкай</translation>
    </message>
    <message>
        <source>measures: without a stated start</source>
        <translation>меры: без названага пачатку</translation>
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
            <numerusform>%n асоба</numerusform>
            <numerusform>%n асобы</numerusform>
            <numerusform>%n асоб</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>1 арганізацыя</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n арганізацыя</numerusform>
            <numerusform>%n арганізацыі</numerusform>
            <numerusform>%n арганізацый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other target(s)</source>
        <translation>
            <numerusform>%n іншы адрасат</numerusform>
            <numerusform>%n іншыя адрасаты</numerusform>
            <numerusform>%n іншых адрасатаў</numerusform>
        </translation>
    </message>
    <message>
        <source>No response that may stand here matches the query of this section.</source>
        <translation>Запыту гэтага раздзела не адпавядае ніводзін адказ, які можа тут стаяць.</translation>
    </message>
    <message>
        <source>This document shows %1.</source>
        <translation>У гэтым дакуменце паказана: %1.</translation>
    </message>
    <message>
        <source>Chosen by: %1.</source>
        <translation>Паводле запыту: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) adopted a response or aligned with one.</source>
        <translation>
            <numerusform>%n суб’ект прыняў адказ або далучыўся да яго.</numerusform>
            <numerusform>%n суб’екты прынялі адказы або далучыліся да іх.</numerusform>
            <numerusform>%n суб’ектаў прынялі адказы або далучыліся да іх.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the alphabet: %1.</source>
        <translation>У алфавітным парадку: %1.</translation>
    </message>
    <message>
        <source>Numbers of responses. One that has several of these values stands in several cells.</source>
        <translation>Колькасць адказаў. Адказ з некалькімі такімі значэннямі стаіць у некалькіх клетках.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Табліца %1.</translation>
    </message>
    <message>
        <source>Families of instruments</source>
        <translation>Групы інструментаў</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Выгады</translation>
    </message>
    <message>
        <source>What happens to a benefit</source>
        <translation>Што адбываецца з выгадай</translation>
    </message>
    <message>
        <source>Senses of sanction</source>
        <translation>Віды санкцыі</translation>
    </message>
    <message>
        <source>Whom a response binds</source>
        <translation>Для каго адказ абавязковы</translation>
    </message>
    <message>
        <source>Reasons that actors state</source>
        <translation>Абгрунтаванні, якія называюць суб’екты</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Нагоды</translation>
    </message>
    <message>
        <source>Modes of an act</source>
        <translation>Станы дзеяння</translation>
    </message>
    <message>
        <source>States of a measure</source>
        <translation>Станы меры</translation>
    </message>
    <message>
        <source>Kinds of end</source>
        <translation>Віды заканчэння</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Kinds of countermove</source>
        <translation>Віды зваротных крокаў</translation>
    </message>
    <message>
        <source>Kinds of reaction</source>
        <translation>Віды рэакцый</translation>
    </message>
    <message>
        <source>Definition of the term “%1”</source>
        <translation>Азначэнне тэрміна «%1»</translation>
    </message>
    <message>
        <source>No definition is recorded.</source>
        <translation>Азначэнне не занатавана.</translation>
    </message>
    <message>
        <source>The terms of the codebook that occur in this selection, and what the codebook means by them.</source>
        <translation>Тэрміны кодавай кнігі, якія сустракаюцца ў гэтай выбарцы, і што яны азначаюць.</translation>
    </message>
    <message>
        <source>No event and no trigger is called “%1”. Set “event” to the title of an event of the catalogue, or to the code of a trigger.</source>
        <translation>Няма ні падзеі, ні нагоды з назвай «%1». Задайце ў «event» назву падзеі з каталога або код нагоды.</translation>
    </message>
    <message>
        <source>Several events are called “%1”. Write the date in front: %2.</source>
        <translation>Назву «%1» маюць некалькі падзей. Напішыце перад ёй дату: %2.</translation>
    </message>
    <message>
        <source>A response whose date is not precise or not sure may count above and is still not told as the first.</source>
        <translation>Адказ, чыя дата недакладная або няпэўная, можа лічыцца вышэй, але першым не называецца.</translation>
    </message>
    <message>
        <source>Responses by the trigger that they name, triggers by the date of their first event. One may name several.</source>
        <translation>Адказы паводле нагоды, якую яны называюць; нагоды паводле даты першай падзеі. Адзін адказ можа называць некалькі.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>head of a column</comment>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>No response of this selection names a trigger. Absence of a record is not absence of a response.</source>
        <translation>Ніводзін адказ гэтай выбаркі не называе нагоды. Адсутнасць запісу не азначае адсутнасці адказу.</translation>
    </message>
    <message>
        <source>No event of this trigger is recorded.</source>
        <translation>Падзей гэтай нагоды не занатавана.</translation>
    </message>
    <message>
        <source>The first response after each event that names the trigger. Days tell an order in time, not a cause.</source>
        <translation>Першы пасля кожнай падзеі адказ, які называе нагоду. Дні паказваюць парадак у часе, а не прычыну.</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>head of a column</comment>
        <translation>Падзея</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Дата падзеі</translation>
    </message>
    <message>
        <source>First response after it</source>
        <translation>Першы адказ пасля яе</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>нічога не занатавана</translation>
    </message>
    <message>
        <source>that name no trigger</source>
        <translation>якія не называюць нагоды</translation>
    </message>
    <message>
        <source>Without a stated trigger: %1.</source>
        <translation>Без названай нагоды: %1.</translation>
    </message>
    <message>
        <source>Event.</source>
        <translation>Падзея.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>дададзена</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>больш не знаходзіцца</translation>
    </message>
    <message>
        <source>removed from the catalogue</source>
        <translation>выдалена з каталога</translation>
    </message>
    <message>
        <source>saved since, and as it was</source>
        <translation>захоўвалася з таго часу, засталося як было</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>зменена</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>З таго часу нічога не змянілася.</translation>
    </message>
    <message>
        <source>Since then: %1 added, %2 no longer found, %3 changed.</source>
        <translation>З таго часу: дададзена %1, больш не знаходзіцца %2, зменена %3.</translation>
    </message>
    <message>
        <source>A click on a line opens its source. Addresses are printed where a source has no title, long ones without their middle.</source>
        <translation>Націсканне на радок адкрывае крыніцу. Адрас надрукаваны там, дзе крыніца не мае назвы; доўгі — без сярэдзіны.</translation>
    </message>
    <message>
        <source>The PDF edition has the table of the records used attached; the SHA-256 of that table is %1.</source>
        <translation>Да выдання ў PDF далучана табліца выкарыстаных запісаў; SHA-256 гэтай табліцы — %1.</translation>
    </message>
    <message>
        <source>left out: internal or confidential today</source>
        <translation>не ўвайшло: сёння ўнутраны або канфідэнцыйны запіс</translation>
    </message>
    <message>
        <source>left out: not published any more</source>
        <translation>не ўвайшло: больш не апублікавана</translation>
    </message>
    <message>
        <source>Measures that take a benefit away, one on each line, by start. A dash stands where no end is recorded.</source>
        <translation>Меры, якія адбіраюць выгаду, па адной у радку, паводле пачатку. Рыска стаіць там, дзе канец не занатаваны.</translation>
    </message>
    <message>
        <source>By start. Measures of one response over the same time share a line. A dash stands where no end is recorded.</source>
        <translation>Паводле пачатку. Меры аднаго адказу за той самы час стаяць у адным радку. Рыска стаіць там, дзе канец не занатаваны.</translation>
    </message>
    <message>
        <source>eased by now, since when is not stated</source>
        <comment>a measure</comment>
        <translation>на сёння з палёгкай, з якога дня — не пазначана</translation>
    </message>
    <message>
        <source>Sources stand here without their addresses: title, publisher and date lead to them, and the code of a copy in an archive where there is one.</source>
        <translation>Крыніцы пададзены тут без адрасоў: да іх вядуць назва, выдавец і дата, а калі ёсць копія ў архіве — яе код.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>Query that finds the records counted</source>
        <translation>Запыт, які знаходзіць падлічаныя запісы</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Выбарка: %1</translation>
    </message>
    <message>
        <source>Measures that end later in this time do not stand here: %1. Fewer months or a narrower query leave room for all.</source>
        <translation>Мер, якія заканчваюцца пазней у гэтым прамежку, тут няма: %1. Калі месяцаў менш або запыт вузейшы, месца хапае для ўсіх.</translation>
    </message>
    <message>
        <source>Measures that end after this time, or of which no last day is stated: %1.</source>
        <translation>Меры, якія заканчваюцца пасля гэтага прамежку або апошні дзень якіх не пазначаны: %1.</translation>
    </message>
    <message>
        <source>Measures that ended before %2: %1.</source>
        <translation>Меры, якія скончыліся раней за %2: %1.</translation>
    </message>
    <message>
        <source>Measures that begin after %2 and do not end in this time: %1.</source>
        <translation>Меры, якія пачынаюцца пазней за %2 і ў гэтым прамежку не заканчваюцца: %1.</translation>
    </message>
    <message>
        <source>Measures without a stated start: %1.</source>
        <translation>Меры без названага пачатку: %1.</translation>
    </message>
    <message>
        <source>Responses that take no benefit away: %1.</source>
        <translation>Адказы, якія не адбіраюць выгады: %1.</translation>
    </message>
    <message>
        <source>Not in the table.</source>
        <translation>Няма ў табліцы.</translation>
    </message>
    <message>
        <source>Not counted here.</source>
        <translation>Тут не ўлічана.</translation>
    </message>
    <message>
        <source>Recorded of neither of the two: %1 of %2.</source>
        <comment>number, all of the selection</comment>
        <translation>Не тычацца ні аднаго з двух: %1. Усяго ў выбарцы: %2.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Не параўноўваецца.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without names: nobody can tell whether they are the same.</source>
        <translation>
            <numerusform>%n пазіцыя без імёнаў: ніхто не скажа, ці гэта тыя самыя.</numerusform>
            <numerusform>%n пазіцыі без імёнаў: ніхто не скажа, ці гэта тыя самыя.</numerusform>
            <numerusform>%n пазіцый без імёнаў: ніхто не скажа, ці гэта тыя самыя.</numerusform>
        </translation>
    </message>
    <message>
        <source>day of the event not stated</source>
        <translation>дзень падзеі не пазначаны</translation>
    </message>
    <message>
        <source>%1, by a date in doubt</source>
        <comment>3 days</comment>
        <translation>%1, дата пад сумневам</translation>
    </message>
    <message>
        <source>notes searched for words</source>
        <translation>нататкі, у якіх шукаюцца словы</translation>
    </message>
    <message>
        <source>measures: end in this time, beyond the table</source>
        <translation>меры: заканчваюцца ў гэты час, па-за табліцай</translation>
    </message>
    <message>
        <source>measures: end after this time</source>
        <translation>меры: заканчваюцца пасля гэтага часу</translation>
    </message>
    <message>
        <source>measures: ended</source>
        <translation>меры: скончыліся</translation>
    </message>
    <message>
        <source>measures: begin later</source>
        <translation>меры: пачынаюцца пазней</translation>
    </message>
    <message>
        <source>entries without names</source>
        <translation>пазіцыі без імёнаў</translation>
    </message>
    <message>
        <source>persons listed on</source>
        <translation>асобы ў спісах на</translation>
    </message>
    <message>
        <source>entities listed on</source>
        <translation>арганізацыі ў спісах на</translation>
    </message>
    <message numerus="yes">
        <source>Acts of others with which this actor aligned itself list %n further target(s), who do not stand here.</source>
        <translation>
            <numerusform>Акты іншых, да якіх гэты суб’ект далучыўся, уносяць у спіс яшчэ %n асобу або арганізацыю, якой тут няма.</numerusform>
            <numerusform>Акты іншых, да якіх гэты суб’ект далучыўся, уносяць у спіс яшчэ %n асобы або арганізацыі, якіх тут няма.</numerusform>
            <numerusform>Акты іншых, да якіх гэты суб’ект далучыўся, уносяць у спіс яшчэ %n асоб або арганізацый, якіх тут няма.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingCommand</name>
    <message>
        <source>sections: %1</source>
        <translation>раздзелаў: %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>The briefing has no name. Give it one with --name.</source>
        <translation>У даведкі няма назвы. Дайце яе праз --name.</translation>
    </message>
    <message>
        <source>Several briefings are called “%1”, so it cannot be told which one is meant. Choose another name with --name.</source>
        <translation>Некалькі даведак завуцца «%1», таму невядома, якая маецца на ўвазе. Выберыце іншую назву праз --name.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічога не зменена.</translation>
    </message>
    <message>
        <source>Print this briefing, or a template that comes with the program, as JSON.</source>
        <translation>Вывесці гэтую даведку або шаблон, які ідзе з праграмай, як JSON.</translation>
    </message>
    <message>
        <source>Keep the briefing of this JSON file, in the place of one of the same name.</source>
        <translation>Захаваць даведку з гэтага файла JSON, на месца той, што мае такую ж назву.</translation>
    </message>
    <message>
        <source>Remove this briefing with its snapshots, or only the one of --snapshot.</source>
        <translation>Выдаліць гэтую даведку з яе здымкамі або толькі здымак, названы ў --snapshot.</translation>
    </message>
    <message>
        <source>Take a snapshot of this briefing: which records it holds, and how they are.</source>
        <translation>Зрабіць здымак гэтай даведкі: якія ў ёй запісы і якія яны цяпер.</translation>
    </message>
    <message>
        <source>List the snapshots of this briefing, newest first.</source>
        <translation>Пералічыць здымкі гэтай даведкі, спачатку найноўшыя.</translation>
    </message>
    <message>
        <source>List what changed in this briefing since the snapshot of --snapshot.</source>
        <translation>Пералічыць, што змянілася ў гэтай даведцы пасля здымка, названага ў --snapshot.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The name under which it is kept.</source>
        <translation>Назва, пад якой яна захоўваецца.</translation>
    </message>
    <message>
        <source>Keep it as a template, from which others are begun.</source>
        <translation>Захаваць яе як шаблон, з якога пачынаюць іншыя.</translation>
    </message>
    <message>
        <source>The name of the snapshot.</source>
        <translation>Назва здымка.</translation>
    </message>
    <message>
        <source>The snapshot that is meant.</source>
        <translation>Здымак, які маецца на ўвазе.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Назва, якая стаіць пры змене ў гісторыі.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
    <message>
        <source>List the briefings of a catalogue, keep or remove one, take and compare snapshots.</source>
        <translation>Пералічыць даведкі каталога, захаваць або выдаліць адну, рабіць і параўноўваць здымкі.</translation>
    </message>
    <message>
        <source>--snapshot goes with --changes-since or --remove.</source>
        <translation>--snapshot ужываецца разам з --changes-since або --remove.</translation>
    </message>
</context>
<context>
    <name>BriefingDoubts</name>
    <message>
        <source>There are: %1.</source>
        <translation>Ёсць: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Мелася на ўвазе «%1»?</translation>
    </message>
    <message>
        <source>This program knows no section “%1”. It is kept, and only a sentence is printed in its place.</source>
        <translation>Гэтая праграма не ведае раздзела «%1». Ён захоўваецца, а на яго месцы друкуецца толькі сказ пра гэта.</translation>
    </message>
    <message>
        <source>It does not say which picture it shows, so the briefing cannot be printed.</source>
        <translation>Не сказана, якая гэта выява, таму даведку нельга надрукаваць.</translation>
    </message>
    <message>
        <source>There is no picture “%1”, so the briefing cannot be printed.</source>
        <translation>Выявы «%1» няма, таму даведку нельга надрукаваць.</translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message>
        <source>An internal briefing is written as an encrypted PDF alone: choose a name that ends in .pdf, and give a passphrase.</source>
        <translation>Унутраная даведка запісваецца толькі як зашыфраваны PDF: выберыце назву, якая заканчваецца на .pdf, і задайце парольную фразу.</translation>
    </message>
    <message>
        <source>Only a PDF can be encrypted with a passphrase.</source>
        <translation>Парольнай фразай можна зашыфраваць толькі PDF.</translation>
    </message>
    <message>
        <source>Written before that, and still there: %1.</source>
        <translation>Да гэтага запісаны і засталіся: %1.</translation>
    </message>
</context>
<context>
    <name>BriefingJson</name>
    <message>
        <source>A text in quotation marks must stand here.</source>
        <translation>Тут павінен стаяць тэкст у двукоссі.</translation>
    </message>
    <message>
        <source>The text holds a sign that misleads its readers (%1, at character %2). Take it out.</source>
        <translation>Тэкст мае знак, які ўводзіць чытачоў у зман (%1, сімвал %2). Прыбярыце яго.</translation>
    </message>
    <message>
        <source>true or false must stand here.</source>
        <translation>Тут павінна стаяць true або false.</translation>
    </message>
    <message>
        <source>Names and texts in curly brackets must stand here.</source>
        <translation>Тут павінны стаяць назвы і тэксты ў фігурных дужках.</translation>
    </message>
    <message>
        <source>Texts by language must stand here: {&quot;en&quot;: &quot;…&quot;, &quot;be&quot;: &quot;…&quot;}.</source>
        <translation>Тут павінны стаяць тэксты па мовах: {&quot;en&quot;: &quot;…&quot;, &quot;be&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>This is no code of a language. Write en, be, ru …</source>
        <translation>Гэта не код мовы. Пішыце en, be, ru …</translation>
    </message>
    <message>
        <source>Languages must stand here in square brackets, at least one: [&quot;en&quot;].</source>
        <translation>Тут у квадратных дужках павінны стаяць мовы, прынамсі адна: [&quot;en&quot;].</translation>
    </message>
    <message>
        <source>“%1” is no language of a briefing. There are en, be and ru.</source>
        <translation>«%1» — не мова даведкі. Ёсць en, be і ru.</translation>
    </message>
    <message>
        <source>“%1” is no size of paper. There are a4 and letter.</source>
        <translation>«%1» — не фармат паперы. Ёсць a4 і letter.</translation>
    </message>
    <message>
        <source>A section in curly brackets must stand here.</source>
        <translation>Тут павінен стаяць раздзел у фігурных дужках.</translation>
    </message>
    <message>
        <source>A section needs a kind.</source>
        <translation>Раздзелу патрэбны від (kind).</translation>
    </message>
    <message>
        <source>The sections must stand here in square brackets.</source>
        <translation>Тут у квадратных дужках павінны стаяць раздзелы.</translation>
    </message>
    <message>
        <source>There are more than %1 sections. Make several briefings of them.</source>
        <translation>Раздзелаў больш за %1. Зрабіце з іх некалькі даведак.</translation>
    </message>
    <message>
        <source>Line %1: this is no JSON, or it is cut off. Save the briefing anew where it comes from.</source>
        <translation>Радок %1: гэта не JSON, або ён абарваны. Захавайце даведку нанова там, адкуль яна ўзятая.</translation>
    </message>
    <message>
        <source>This is longer than a briefing can be: there is room for one megabyte.</source>
        <translation>Гэта даўжэй, чым можа быць даведка: месца ёсць для аднаго мегабайта.</translation>
    </message>
    <message>
        <source>This is no briefing: it must be in curly brackets.</source>
        <translation>Гэта не даведка: яна павінна быць у фігурных дужках.</translation>
    </message>
</context>
<context>
    <name>BriefingPlace</name>
    <message>
        <source>Title of the file</source>
        <translation>Назва файла</translation>
    </message>
    <message>
        <source>Subject of the file</source>
        <translation>Тэма файла</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Верхні калантытул</translation>
    </message>
    <message>
        <source>Foot of the pages</source>
        <translation>Ніжні калантытул</translation>
    </message>
    <message>
        <source>Day of the data</source>
        <translation>Дата звестак</translation>
    </message>
    <message>
        <source>Numbers of the pages</source>
        <translation>Нумары старонак</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>радок %1, слупок %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Пачатак</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Вокладка</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>падзагаловак</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адрасат</translation>
    </message>
    <message>
        <source>day of the data</source>
        <translation>дата звестак</translation>
    </message>
    <message>
        <source>remark %1</source>
        <translation>заўвага %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Загаловак %1</translation>
    </message>
    <message>
        <source>Name of the place %1</source>
        <translation>Пазнака месца %1</translation>
    </message>
    <message>
        <source>words in bold</source>
        <translation>словы тлустым шрыфтам</translation>
    </message>
    <message>
        <source>text</source>
        <translation>тэкст</translation>
    </message>
    <message>
        <source>Key figures, no. %1</source>
        <translation>Асноўныя лічбы, № %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>адзінка</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>заўвага</translation>
    </message>
    <message>
        <source>query</source>
        <translation>запыт</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Малюнак</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нумар</translation>
    </message>
    <message>
        <source>words in the picture</source>
        <translation>словы на малюнку</translation>
    </message>
    <message>
        <source>text alternative</source>
        <translation>тэкставая замена</translation>
    </message>
    <message>
        <source>state of the catalogue</source>
        <translation>стан каталога</translation>
    </message>
    <message>
        <source>head of column %1</source>
        <translation>загаловак слупка %1</translation>
    </message>
    <message>
        <source>Table under %1</source>
        <translation>Табліца ў раздзеле %1</translation>
    </message>
    <message>
        <source>head of the rows</source>
        <translation>загаловак радкоў</translation>
    </message>
    <message>
        <source>head of the counts</source>
        <translation>загаловак слупка колькасцяў</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>радок %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>слупок %1</translation>
    </message>
    <message>
        <source>without records, no. %1</source>
        <translation>без запісаў, № %1</translation>
    </message>
    <message>
        <source>Contents, title</source>
        <translation>Змест, назва</translation>
    </message>
    <message>
        <source>Chronology, no. %1</source>
        <translation>Храналогія, № %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>суб’екты</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>апісанне</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>інструменты</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Храналогія</translation>
    </message>
    <message>
        <source>Sources, word before addresses of archives</source>
        <translation>Крыніцы, слова перад адрасамі архіваў</translation>
    </message>
    <message>
        <source>Sources, no. %1</source>
        <translation>Крыніцы, № %1</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>выдавец</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрас</translation>
    </message>
    <message>
        <source>address in an archive</source>
        <translation>адрас у архіве</translation>
    </message>
    <message>
        <source>day of retrieval</source>
        <translation>дата звароту</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Табліца %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Тэрміны</translation>
    </message>
    <message>
        <source>Attachment, name</source>
        <translation>Далучаны файл, назва</translation>
    </message>
    <message>
        <source>Attachment, description</source>
        <translation>Далучаны файл, апісанне</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Далучаны файл</translation>
    </message>
    <message>
        <source>Attachment, line %1, %2</source>
        <translation>Далучаны файл, радок %1, %2</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Раздзел %1</translation>
    </message>
</context>
<context>
    <name>BriefingRenderer</name>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Не ўдалося пачаць PDF.</translation>
    </message>
</context>
<context>
    <name>BriefingSections</name>
    <message>
        <source>Addressee</source>
        <translation>Адрасат даведкі</translation>
    </message>
    <message>
        <source>It does not say which picture it shows. Choose one.</source>
        <translation>Не сказана, якую выяву ён паказвае. Выберыце выяву.</translation>
    </message>
    <message>
        <source>Section “%1”, text</source>
        <translation>Раздзел «%1», тэкст</translation>
    </message>
    <message>
        <source>Section “%1”, title</source>
        <translation>Раздзел «%1», загаловак</translation>
    </message>
    <message>
        <source>“%1” is no degree of detail. There are full and short.</source>
        <translation>Ступені падрабязнасці «%1» няма. Ёсць full і short.</translation>
    </message>
    <message>
        <source>“%1” is no field that a table counts by. There are: %2.</source>
        <translation>«%1» — не поле, па якім лічыць табліца. Ёсць: %2.</translation>
    </message>
    <message>
        <source>Tags are words of the work on the catalogue: only an internal briefing counts by them. Choose another field, or the profile for your own group.</source>
        <translation>Тэгі — словы працы над каталогам: па іх лічыць толькі ўнутраная даведка. Выберыце іншае поле або профіль для вашай групы.</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <source>Save the template “%1”</source>
        <translation>Захаваць шаблон «%1»</translation>
    </message>
    <message>
        <source>Save the briefing “%1”</source>
        <translation>Захаваць даведку «%1»</translation>
    </message>
    <message>
        <source>Remove the template “%1”</source>
        <translation>Выдаліць шаблон «%1»</translation>
    </message>
    <message>
        <source>Remove the briefing “%1”</source>
        <translation>Выдаліць даведку «%1»</translation>
    </message>
    <message>
        <source>Remove the snapshot “%1”</source>
        <translation>Выдаліць здымак «%1»</translation>
    </message>
    <message>
        <source>The briefing is no longer there.</source>
        <translation>Даведкі больш няма.</translation>
    </message>
    <message>
        <source>Line %1 of a snapshot&apos;s records is damaged. The snapshot cannot be used; take another one.</source>
        <translation>Радок %1 сярод запісаў здымка пашкоджаны. Здымкам нельга карыстацца; зрабіце іншы.</translation>
    </message>
    <message>
        <source>A briefing needs a name, by which it is found again.</source>
        <translation>Даведцы патрэбна назва, па якой яе можна знайсці.</translation>
    </message>
    <message>
        <source>A snapshot needs a name, by which it is found again.</source>
        <translation>Здымку патрэбна назва, па якой яго можна знайсці.</translation>
    </message>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>Здымка больш няма.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Спынена.</translation>
    </message>
    <message>
        <source>The briefing has a snapshot “%1” already. Choose another name.</source>
        <translation>У даведкі ўжо ёсць здымак «%1». Выберыце іншую назву.</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>Зрабіць здымак «%1»</translation>
    </message>
    <message>
        <source>Left out, %1: records of the snapshot that are internal or confidential today. So it is not printed as it was then.</source>
        <translation>Не ўвайшло %1: запісы здымка, якія сёння ўнутраныя або канфідэнцыйныя. Таму ён друкуецца не такім, якім быў тады.</translation>
    </message>
    <message>
        <source>Left out, %1: records of the snapshot that are not published any more, or were removed. So it is not printed as it was then.</source>
        <translation>Не ўвайшло %1: запісы здымка, якія больш не апублікаваны або выдалены. Таму ён друкуецца не такім, якім быў тады.</translation>
    </message>
    <message>
        <source>Left out, %1: notes that are not public any more, or were changed or removed. So it is not printed as it was then.</source>
        <translation>Не ўвайшло %1: нататкі, якія больш не публічныя або былі зменены ці выдалены. Таму ён друкуецца не такім, якім быў тады.</translation>
    </message>
    <message>
        <source>Taken with Vodhuk %1 and its codebook, printed with Vodhuk %2. So it may not be printed as it was then.</source>
        <translation>Зроблены праграмай «Водгук» %1 з яе кодавай кнігай, друкуецца праграмай «Водгук» %2. Таму ён можа друкавацца не такім, якім быў тады.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Спынена; нічога не зменена.</translation>
    </message>
</context>
<context>
    <name>CatalogueWork</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n запіс запісаны ў %1.</numerusform>
            <numerusform>%n запісы запісаны ў %1.</numerusform>
            <numerusform>%n запісаў запісана ў %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes that are not public were left out of %n record(s).</source>
        <translation>
            <numerusform>Непублічныя нататкі не ўвайшлі: %n запіс.</numerusform>
            <numerusform>Непублічныя нататкі не ўвайшлі: %n запісы.</numerusform>
            <numerusform>Непублічныя нататкі не ўвайшлі: %n запісаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Немагчыма стварыць папку %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Немагчыма прачытаць %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Імпарт %1</translation>
    </message>
    <message>
        <source>Preparing the sample catalogue …</source>
        <translation>Рыхтуецца прыклад каталога …</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Чытаецца %1 …</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Імпартуецца %1 …</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or close the program that has it open.</source>
        <translation>Файл %1 нельга запісаць: %2. Выберыце іншую папку або закрыйце праграму, у якой ён адкрыты.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Адкрыццё %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table are marked internal.</source>
        <translation>
            <numerusform>%n запіс табліцы пазначаны як унутраны.</numerusform>
            <numerusform>%n запісы табліцы пазначаны як унутраныя.</numerusform>
            <numerusform>%n запісаў табліцы пазначана як унутраныя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n канфідэнцыйны запіс не ўвайшоў.</numerusform>
            <numerusform>%n канфідэнцыйныя запісы не ўвайшлі.</numerusform>
            <numerusform>%n канфідэнцыйных запісаў не ўвайшло.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the catalogue itself, not a table.</source>
        <translation>Гэта сам каталог, а не табліца.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>What this change recorded is damaged, so it cannot be taken back or brought back. Nothing was changed.</source>
        <translation>Запісанае пра гэту змену пашкоджана, таму яе нельга ні скасаваць, ні паўтарыць. Нічога не зменена.</translation>
    </message>
</context>
<context>
    <name>ChangeRecorder</name>
    <message>
        <source>The records were changed since by other means, so this change cannot be taken back or brought back. Nothing was changed.</source>
        <translation>З таго часу запісы былі зменены іншым чынам, таму гэтую змену нельга ні скасаваць, ні вярнуць. Нічога не зменена.</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>There is no chart “%1”. There are: %2.</source>
        <translation>Няма дыяграмы «%1». Ёсць: %2.</translation>
    </message>
    <message>
        <source>The width must lie between 200 and 10000, the height between 120 and 10000, the scale above 0 and up to 10.</source>
        <translation>Шырыня мусіць быць ад 200 да 10000, вышыня ад 120 да 10000, маштаб больш за 0 і не больш за 10.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2” for this chart. There are: %3.</source>
        <translation>Для гэтай дыяграмы значэнне «%2» параметра %1 не падыходзіць. Ёсць: %3.</translation>
    </message>
    <message>
        <source>The chart “%1” has no %2.</source>
        <translation>У дыяграмы «%1» няма параметра %2.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2024-01-31.</source>
        <translation>«%1» — не дзень; напішыце яго ў выглядзе 2024-01-31.</translation>
    </message>
    <message>
        <source>Draw a chart of the records a query selects.</source>
        <translation>Пабудаваць дыяграму запісаў, якія выбірае запыт.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>What is drawn: %1.</source>
        <translation>Від дыяграмы: %1.</translation>
    </message>
    <message>
        <source>The query; without one, all responses.</source>
        <translation>Запыт; без яго — усе адказы.</translation>
    </message>
    <message>
        <source>Language of the chart: en, be, ru.</source>
        <translation>Мова дыяграмы: en, be, ru.</translation>
    </message>
    <message>
        <source>Field of the query language that bars are told apart by.</source>
        <translation>Поле мовы запытаў, паводле якога падзеленыя палоскі.</translation>
    </message>
    <message>
        <source>Field in the rows of a grid.</source>
        <translation>Поле ў радках сеткі.</translation>
    </message>
    <message>
        <source>Field in the columns of a grid.</source>
        <translation>Поле ў слупках сеткі.</translation>
    </message>
    <message>
        <source>What one bar is of: day, month, quarter, year.</source>
        <translation>Прамежак адной палоскі: day, month, quarter, year.</translation>
    </message>
    <message>
        <source>How many months ahead a calendar looks.</source>
        <translation>На колькі месяцаў наперад паказвае каляндар.</translation>
    </message>
    <message>
        <source>Width in pixels at scale 1.</source>
        <translation>Шырыня ў пікселях пры маштабе 1.</translation>
    </message>
    <message>
        <source>Height in pixels at scale 1; bars and grids take what their rows need.</source>
        <translation>Вышыня ў пікселях пры маштабе 1; палоскі і сеткі займаюць столькі, колькі трэба іх радкам.</translation>
    </message>
    <message>
        <source>Enlargement of a PNG.</source>
        <translation>Павелічэнне PNG.</translation>
    </message>
    <message>
        <source>The name given with --to must end in .svg, .png, .pdf, .csv or .xlsx.</source>
        <translation>Назва, дадзеная з --to, мусіць заканчвацца на .svg, .png, .pdf, .csv або .xlsx.</translation>
    </message>
    <message>
        <source>The file to be written; its ending decides: .svg, .png, .pdf; .csv or .xlsx for the numbers.</source>
        <translation>Файл, які трэба запісаць; фармат вызначае яго канчатак: .svg, .png, .pdf; .csv або .xlsx — лічбы.</translation>
    </message>
    <message>
        <source>The query asks what is in force on %1, and --day says %2. A chart is of one day: leave one of them out.</source>
        <translation>Запыт пытае, што дзейнічае на %1, а --day — %2. Дыяграма паказвае адзін дзень: прыбярыце адзін з іх.</translation>
    </message>
    <message>
        <source>The chart “%1” compares actors. Number of those to be named with --actors, or by the query: %2.</source>
        <translation>Дыяграма «%1» параўноўвае суб’ектаў. Колькі іх трэба назваць праз --actors або ў запыце: %2.</translation>
    </message>
    <message>
        <source>The day that is shown, as 2024-01-31; without one, that for which the query asks what is in force, else the day of the data.</source>
        <translation>Дзень, які паказваецца, у выглядзе 2024-01-31; без яго — дзень, на які запыт пытае, што дзейнічае, інакш дзень даных.</translation>
    </message>
    <message>
        <source>An actor that is compared with others; each one has an --actors of its own.</source>
        <translation>Суб’ект, які параўноўваецца з іншымі; перад кожным стаіць свой --actors.</translation>
    </message>
    <message>
        <source>Say with --to where the chart shall be written.</source>
        <translation>Пазначце праз --to, куды запісаць дыяграму.</translation>
    </message>
    <message>
        <source>Nothing was found that the chart would give away.</source>
        <translation>Нічога, што выдала б дыяграма, не знойдзена.</translation>
    </message>
    <message>
        <source>Only lists what the chart would give away; writes nothing.</source>
        <translation>Толькі паказвае, што выдала б дыяграма; нічога не запісвае.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The index for searching and sorting was made anew. No record was touched.</source>
        <translation>Паказальнік для пошуку і сартавання зроблены нанова. Ніводнага запісу не зменена.</translation>
    </message>
    <message>
        <source>Make the index for searching and sorting anew if it is out of date; no record is touched.</source>
        <translation>Зрабіць паказальнік для пошуку і сартавання нанова, калі ён састарэў; запісы не мяняюцца.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Make a copy of the file and go back to a backup.</source>
        <translation>Каталог пашкоджаны. Зрабіце копію файла і вярніцеся да рэзервовай копіі.</translation>
    </message>
    <message>
        <source>Check that the file is whole and its records are consistent.</source>
        <translation>Праверыць, ці цэлы файл і ці ўзгодненыя яго запісы.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>тлумачэнне: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See vodhuk --help.</source>
        <translation>Гл. vodhuk --help.</translation>
    </message>
    <message>
        <source>No command is given. See vodhuk --help.</source>
        <translation>Каманда не дадзена. Гл. vodhuk --help.</translation>
    </message>
    <message>
        <source>A catalogue of responses to the political crisis in Belarus.</source>
        <translation>Каталог адказаў на палітычны крызіс у Беларусі.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Вывесці гэтую даведку і выйсці.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Вывесці версію і выйсці.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Немагчыма запісаць у стандартны вывад: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Немагчыма запісаць файл: %1.</translation>
    </message>
    <message>
        <source>There is no display for the window. See vodhuk --help for what goes without.</source>
        <translation>Няма дысплэя для акна. Што працуе без яго, гл. vodhuk --help.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, which no file can replace. Choose another name.</source>
        <translation>Гэта прылада або канал, якія файл не можа замяніць. Выберыце іншую назву.</translation>
    </message>
    <message>
        <source>The file cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation>Файл нельга запісаць: на дыску няма месца. Вызваліце месца або выберыце іншы дыск.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder, or close the program that has it open.</source>
        <translation>Файл нельга запісаць: %1. Выберыце іншую папку або закрыйце праграму, у якой ён адкрыты.</translation>
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
        <translation>крыніца</translation>
    </message>
    <message>
        <source>a kept file of a source</source>
        <translation>захаваны файл крыніцы</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>галасаванне</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цытата</translation>
    </message>
    <message>
        <source>a benefit taken away</source>
        <translation>адабраная выгада</translation>
    </message>
    <message>
        <source>listed persons or entities</source>
        <translation>асобы або арганізацыі ў спісе</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любы</translation>
    </message>
    <message>
        <source>of any sense</source>
        <translation>у любым сэнсе</translation>
    </message>
    <message>
        <source>a number of persons newly listed</source>
        <translation>колькасць асоб, упершыню ўнесеных у спіс</translation>
    </message>
    <message>
        <source>a number of entities newly listed</source>
        <translation>колькасць арганізацый, упершыню ўнесеных у спіс</translation>
    </message>
    <message>
        <source>persons listed by name</source>
        <translation>асобы, унесеныя ў спіс паімённа</translation>
    </message>
    <message>
        <source>entities listed by name</source>
        <translation>арганізацыі, унесеныя ў спіс паводле назвы</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>%1 is neutral by its mandate, but the record has it state a position or withdraw a benefit.</source>
        <translation>Суб’ект «%1» нейтральны паводле мандата, але ў запісе ён выказвае пазіцыю або адбірае выгаду.</translation>
    </message>
    <message>
        <source>Check that the text is its own and what it says.</source>
        <translation>Праверце, ці гэта яго ўласны тэкст і што ў ім сказана.</translation>
    </message>
    <message>
        <source>The Council of Europe takes no such measures; the Council of the European Union does.</source>
        <translation>Рада Еўропы такіх мер не прымае; іх прымае Рада Еўрапейскага саюза.</translation>
    </message>
    <message>
        <source>The European Council adopts no legal acts; the Council of the European Union does.</source>
        <translation>Еўрапейская рада не прымае прававых актаў; іх прымае Рада Еўрапейскага саюза.</translation>
    </message>
    <message>
        <source>A text of this kind is adopted by an organ of the European Union.</source>
        <translation>Тэкст такога віду прымае орган Еўрапейскага саюза.</translation>
    </message>
    <message>
        <source>A step of this kind is taken by an organ of the United Nations.</source>
        <translation>Крок такога віду робіць орган Арганізацыі Аб’яднаных Нацый.</translation>
    </message>
    <message>
        <source>Check in the source who adopted it.</source>
        <translation>Праверце ў крыніцы, хто гэта прыняў.</translation>
    </message>
    <message>
        <source>“%1” may mean the Committee, the Federation or a national society.</source>
        <translation>«%1» можа азначаць Камітэт, Федэрацыю або нацыянальнае таварыства.</translation>
    </message>
    <message>
        <source>The Security Council is named as adopter of a sanction, without the number of a resolution.</source>
        <translation>Аўтарам санкцыі названа Рада Бяспекі, але без нумара рэзалюцыі.</translation>
    </message>
    <message>
        <source>Enter the resolution, or correct the actor: no such sanction on Belarus is known.</source>
        <translation>Увядзіце рэзалюцыю або папраўце суб’екта: такая санкцыя супраць Беларусі невядомая.</translation>
    </message>
    <message>
        <source>%1 did not exist yet on %2 (from %3).</source>
        <translation>Суб’ект «%1» яшчэ не існаваў на %2 (існуе з %3).</translation>
    </message>
    <message>
        <source>Name the body that acted then.</source>
        <translation>Назавіце орган, які дзейнічаў тады.</translation>
    </message>
    <message>
        <source>%1 did not exist any more on %2 (until %3).</source>
        <translation>Суб’ект «%1» ужо не існаваў на %2 (існаваў да %3).</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>Суб’ект «%1» пазначаны двойчы.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Пакіньце адно з двух.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but Belarus was no member or party of %1 on %2.</source>
        <translation>«Абавязковая для Беларусі», але на %2 Беларусь не была ні членам, ні ўдзельніцай (%1).</translation>
    </message>
    <message>
        <source>Choose a weaker value, or mend the membership of Belarus.</source>
        <translation>Выберыце слабейшае значэнне або папраўце членства Беларусі.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but the only instruments are %1.</source>
        <translation>«Абавязковая для Беларусі», але адзіныя інструменты: %1.</translation>
    </message>
    <message>
        <source>Check whether the act creates a duty; else choose “not binding”.</source>
        <translation>Праверце, ці стварае акт абавязак; калі не, выберыце «неабавязковая».</translation>
    </message>
    <message>
        <source>Belarus was a member of %1 and loses rights of a member.</source>
        <translation>Беларусь была членам (%1) і губляе правы члена.</translation>
    </message>
    <message>
        <source>Consider “binding on Belarus”.</source>
        <translation>Магчыма, варта выбраць «абавязковая для Беларусі».</translation>
    </message>
    <message>
        <source>“Binding on members”, but %1 is no organisation with members that must obey.</source>
        <translation>«Абавязковая для членаў», але %1 — не арганізацыя, члены якой павінны выконваць яе рашэнні.</translation>
    </message>
    <message>
        <source>Choose another value, or correct the actor or its type.</source>
        <translation>Выберыце іншае значэнне або папраўце суб’екта ці яго тып.</translation>
    </message>
    <message>
        <source>%1 is a single state: its act cannot be “%2”.</source>
        <translation>%1 — асобная дзяржава: яе акт не можа мець значэння «%2».</translation>
    </message>
    <message>
        <source>Choose “binding in own jurisdiction” or “not binding”.</source>
        <translation>Выберыце «дзейнічае ва ўласнай юрысдыкцыі» або «неабавязковая».</translation>
    </message>
    <message>
        <source>“Binding in own jurisdiction”, but no legal act is given.</source>
        <translation>«Дзейнічае ва ўласнай юрысдыкцыі», але прававы акт не пазначаны.</translation>
    </message>
    <message>
        <source>Enter its number and title.</source>
        <translation>Увядзіце яго нумар і назву.</translation>
    </message>
    <message>
        <source>“Not binding” cannot stand beside other values (%1).</source>
        <translation>«Неабавязковая» не можа стаяць побач з іншымі значэннямі (%1).</translation>
    </message>
    <message>
        <source>Keep “not binding” alone, or take it out.</source>
        <translation>Пакіньце толькі «неабавязковая» або прыбярыце яе.</translation>
    </message>
    <message>
        <source>One measure cannot bind both Belarus and the organisation&apos;s own organs only.</source>
        <translation>Адна мера не можа быць абавязковай і для Беларусі, і толькі для ўласных органаў арганізацыі.</translation>
    </message>
    <message>
        <source>Keep one of the two, or enter the second measure.</source>
        <translation>Пакіньце адно з двух або ўвядзіце другую меру.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Няма даты.</translation>
    </message>
    <message>
        <source>Enter it as far as it is known, if only the year.</source>
        <translation>Увядзіце яе, наколькі яна вядомая, хаця б год.</translation>
    </message>
    <message>
        <source>Nobody is named who took the step.</source>
        <translation>Не названа, хто зрабіў крок.</translation>
    </message>
    <message>
        <source>Enter at least one actor.</source>
        <translation>Увядзіце хаця б аднаго суб’екта.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Няма назвы.</translation>
    </message>
    <message>
        <source>Enter it in at least one language.</source>
        <translation>Увядзіце яе хаця б на адной мове.</translation>
    </message>
    <message>
        <source>No instrument is given.</source>
        <translation>Інструмент не пазначаны.</translation>
    </message>
    <message>
        <source>Choose at least one; “other” with a note if none fits.</source>
        <translation>Выберыце хаця б адзін; калі ніводзін не падыходзіць — «іншае» з нататкай.</translation>
    </message>
    <message>
        <source>The kind of step is missing.</source>
        <translation>Не пазначаны від кроку.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Выберыце код.</translation>
    </message>
    <message>
        <source>No source bears the record out.</source>
        <translation>Запіс не пацверджаны ніводнай крыніцай.</translation>
    </message>
    <message>
        <source>Cite at least one source.</source>
        <translation>Дадайце хаця б адну крыніцу.</translation>
    </message>
    <message>
        <source>“%1” is not a code of %2 in the codebook.</source>
        <translation>«%1» — не код слоўніка %2 у кодавай кнізе.</translation>
    </message>
    <message>
        <source>Choose a code of the codebook.</source>
        <translation>Выберыце код з кодавай кнігі.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Мелася на ўвазе «%1»?</translation>
    </message>
    <message>
        <source>The instrument is “other”, and no note says what it is.</source>
        <translation>Інструмент — «іншае», але ў нататках не сказана, што гэта.</translation>
    </message>
    <message>
        <source>Add a note, or choose a code that fits.</source>
        <translation>Дадайце нататку або выберыце адпаведны код.</translation>
    </message>
    <message>
        <source>The trigger is “other”, and no note says what it is.</source>
        <translation>Нагода — «іншае», але ў нататках не сказана, што гэта.</translation>
    </message>
    <message>
        <source>The number %1 is negative.</source>
        <translation>Лік %1 адмоўны.</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 on.</source>
        <translation>Увядзіце цэлы лік ад 0.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» — не сума.</translation>
    </message>
    <message>
        <source>Write digits, with a point before the decimals.</source>
        <translation>Пішыце лічбы, з кропкай перад дзесятковымі знакамі.</translation>
    </message>
    <message>
        <source>The amount %1 has no currency.</source>
        <translation>Сума %1 без валюты.</translation>
    </message>
    <message>
        <source>Add its code of three letters, such as EUR.</source>
        <translation>Дадайце яе код з трох літар, напрыклад EUR.</translation>
    </message>
    <message>
        <source>Mend the date since when the source “%1” is listed.</source>
        <translation>Папраўце дату, з якой крыніца «%1» у спісе.</translation>
    </message>
    <message>
        <source>The measure “%1” ends on %2, before it begins on %3.</source>
        <translation>Мера «%1» заканчваецца (%2) раней, чым пачынаецца (%3).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Папраўце адну з дзвюх дат.</translation>
    </message>
    <message>
        <source>The measure “%1” may end (%2) before it begins (%3).</source>
        <translation>Мера «%1» можа скончыцца (%2) раней, чым пачнецца (%3).</translation>
    </message>
    <message>
        <source>State the dates more exactly if a source does.</source>
        <translation>Увядзіце даты дакладней, калі гэта дазваляе крыніца.</translation>
    </message>
    <message>
        <source>The date %1 lies in the future.</source>
        <translation>Дата %1 — у будучыні.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Праверце год.</translation>
    </message>
    <message>
        <source>The date %1 lies before 1994.</source>
        <translation>Дата %1 — раней за 1994 год.</translation>
    </message>
    <message>
        <source>The source “%1” of %2 is older than what it reports (%3).</source>
        <translation>Крыніца «%1» ад %2 старэйшая за тое, пра што яна паведамляе (%3).</translation>
    </message>
    <message>
        <source>Check whether the page carries a machine date, or cite a later source.</source>
        <translation>Праверце, ці не стаіць на старонцы аўтаматычная дата, або дадайце пазнейшую крыніцу.</translation>
    </message>
    <message>
        <source>The stage “%1” (%2) comes before “%3” (%4).</source>
        <translation>Этап «%1» (%2) ідзе раней за «%3» (%4).</translation>
    </message>
    <message>
        <source>The measure “%1” is %2 but has no end date.</source>
        <translation>Стан меры «%1» — «%2», але няма даты заканчэння.</translation>
    </message>
    <message>
        <source>Enter since when it no longer applies, if only the year.</source>
        <translation>Увядзіце, з якога часу яна больш не дзейнічае, хаця б год.</translation>
    </message>
    <message>
        <source>The measure “%1” is marked in force, but its date %2 has passed.</source>
        <translation>Мера «%1» пазначана як дзейная, але яе дата %2 ужо мінула.</translation>
    </message>
    <message>
        <source>Enter the renewal, or the end.</source>
        <translation>Увядзіце падаўжэнне або заканчэнне.</translation>
    </message>
    <message>
        <source>The measure “%1” ends soon (%2).</source>
        <translation>Мера «%1» хутка скончыцца (%2).</translation>
    </message>
    <message>
        <source>Look out for its renewal.</source>
        <translation>Сачыце за яе падаўжэннем.</translation>
    </message>
    <message>
        <source>A target is delisted on %1, before it is listed on %2.</source>
        <translation>Адрасата выключылі са спіса (%1) раней, чым унеслі (%2).</translation>
    </message>
    <message>
        <source>The record is set to be a sanction (%1), but no measure withdraws a benefit.</source>
        <translation>Від санкцыі зададзены ўручную («%1»), але ніводная мера не адбірае выгады.</translation>
    </message>
    <message>
        <source>Enter the benefit withdrawn, or take the setting out.</source>
        <translation>Увядзіце адабраную выгаду або прыбярыце зададзены від.</translation>
    </message>
    <message>
        <source>The measure “%1” withdraws, but it is not said which benefit.</source>
        <translation>Мера «%1» адбірае выгаду, але не сказана, якую.</translation>
    </message>
    <message>
        <source>Enter the benefit withdrawn.</source>
        <translation>Увядзіце адабраную выгаду.</translation>
    </message>
    <message>
        <source>“%1” withdraws “%2”, not “%3”.</source>
        <translation>«%1» адбірае выгаду «%2», а не «%3».</translation>
    </message>
    <message>
        <source>Correct the instrument or the benefit.</source>
        <translation>Папраўце інструмент або выгаду.</translation>
    </message>
    <message>
        <source>“%1” withdraws “%2”, which is not among the benefits.</source>
        <translation>«%1» адбірае выгаду «%2», якой няма сярод пазначаных.</translation>
    </message>
    <message>
        <source>Add the benefit, or correct the instrument.</source>
        <translation>Дадайце выгаду або папраўце інструмент.</translation>
    </message>
    <message>
        <source>None of the instruments withdraws “%1”.</source>
        <translation>Ніводзін з інструментаў не адбірае выгады «%1».</translation>
    </message>
    <message>
        <source>Add the instrument, or correct the benefit.</source>
        <translation>Дадайце інструмент або папраўце выгаду.</translation>
    </message>
    <message>
        <source>A benefit is withdrawn, but the only instruments are %1.</source>
        <translation>Выгада адабрана, але адзіныя інструменты: %1.</translation>
    </message>
    <message>
        <source>Add the instrument that withdraws it, or take the benefit out.</source>
        <translation>Дадайце інструмент, які яе адбірае, або прыбярыце выгаду.</translation>
    </message>
    <message>
        <source>Support withdraws nothing, but “%1” is entered as withdrawn.</source>
        <translation>Падтрымка нічога не адбірае, але выгада «%1» пазначана як адабраная.</translation>
    </message>
    <message>
        <source>Take the benefit out, or correct the instrument.</source>
        <translation>Прыбярыце выгаду або папраўце інструмент.</translation>
    </message>
    <message>
        <source>A measure is lifted or eased, but it is not said which.</source>
        <translation>Мера знята або паслаблена, але не сказана, якая.</translation>
    </message>
    <message>
        <source>Link the response that imposed it.</source>
        <translation>Дадайце сувязь з адказам, якім яна была ўведзена.</translation>
    </message>
    <message>
        <source>A travel ban or asset freeze names neither persons nor entities.</source>
        <translation>Пры забароне на ўезд або замарожванні актываў не названы ні асобы, ні арганізацыі.</translation>
    </message>
    <message>
        <source>Enter how many were newly listed.</source>
        <translation>Увядзіце, колькі іх упершыню ўнесена ў спіс.</translation>
    </message>
    <message>
        <source>A release of prisoners is given as the reason to withdraw a benefit.</source>
        <translation>Нагодай адабраць выгаду пазначана вызваленне палітвязняў.</translation>
    </message>
    <message>
        <source>Check the trigger.</source>
        <translation>Праверце нагоду.</translation>
    </message>
    <message>
        <source>The act is conditional, but condition or deadline are not given.</source>
        <translation>Акт умоўны, але ўмова або яе тэрмін не пазначаны.</translation>
    </message>
    <message>
        <source>Enter the text of the condition and the day by which it can be met.</source>
        <translation>Увядзіце тэкст умовы і дзень, да якога яе можна выканаць.</translation>
    </message>
    <message>
        <source>The measure “%1” ends on a condition, but its text or deadline is not given.</source>
        <translation>Мера «%1» заканчваецца паводле ўмовы, але тэкст або тэрмін умовы не пазначаны.</translation>
    </message>
    <message>
        <source>The framing is “%1”, but no place in a text by the actor bears it out.</source>
        <translation>Абгрунтаванне — «%1», але яго не пацвярджае ніводнае месца ў тэксце суб’екта.</translation>
    </message>
    <message>
        <source>Enter the place, or choose “not stated”.</source>
        <translation>Увядзіце месца або выберыце «не пазначана».</translation>
    </message>
    <message>
        <source>A countermeasure answers a breach, but no norm is marked as breached.</source>
        <translation>Контрмера адказвае на парушэнне, але ніводная норма не пазначана як парушаная.</translation>
    </message>
    <message>
        <source>Enter the norm the actor says Belarus broke.</source>
        <translation>Увядзіце норму, якую, паводле суб’екта, парушыла Беларусь.</translation>
    </message>
    <message>
        <source>The legal qualification “%1” names no author.</source>
        <translation>Прававая кваліфікацыя «%1» без аўтара.</translation>
    </message>
    <message>
        <source>Cite the lawyer who qualifies it so.</source>
        <translation>Назавіце юрыста, які дае такую кваліфікацыю.</translation>
    </message>
    <message>
        <source>The actor is said to claim a status for “%1”, but no place bears it out.</source>
        <translation>Паводле запісу суб’ект заяўляе пра статус нормы «%1», але гэтага не пацвярджае ніводнае месца ў тэксце.</translation>
    </message>
    <message>
        <source>Enter the place in the text.</source>
        <translation>Увядзіце месца ў тэксце.</translation>
    </message>
    <message>
        <source>“%1” (from %2) came after %3 and cannot have set it off.</source>
        <translation>«%1» (з %2) адбылося пасля %3 і не магло быць нагодай.</translation>
    </message>
    <message>
        <source>Correct the trigger or the date.</source>
        <translation>Папраўце нагоду або дату.</translation>
    </message>
    <message>
        <source>The trigger is “before 2020”, but the date is %1.</source>
        <translation>Нагода — «да 2020 года», але дата — %1.</translation>
    </message>
    <message>
        <source>The date %1 lies before the election of 2020, but no trigger says so.</source>
        <translation>Дата %1 — раней за выбары 2020 года, але ніводная нагода гэтага не паказвае.</translation>
    </message>
    <message>
        <source>Add “before 2020”, or correct the date.</source>
        <translation>Дадайце «да 2020 года» або папраўце дату.</translation>
    </message>
    <message>
        <source>controlled by the state</source>
        <translation>падкантрольная дзяржаве</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>другасная</translation>
    </message>
    <message>
        <source>of low reliability</source>
        <translation>малой надзейнасці</translation>
    </message>
    <message>
        <source>The only source, “%1”, is %2.</source>
        <translation>Адзіная крыніца, «%1», — %2.</translation>
    </message>
    <message>
        <source>Add the act itself or a second source.</source>
        <translation>Дадайце сам акт або другую крыніцу.</translation>
    </message>
    <message>
        <source>The title has %1 characters, more than %2.</source>
        <translation>Знакаў у назве: %1, больш за %2.</translation>
    </message>
    <message>
        <source>Say who did what to whom; leave the rest to the summary.</source>
        <translation>Напішыце, хто што зрабіў і каму; астатняе пакіньце для апісання.</translation>
    </message>
    <message>
        <source>The summary has %1 sentences, more than %2.</source>
        <translation>Сказаў у апісанні: %1, больш за %2.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Скараціце яго.</translation>
    </message>
    <message>
        <source>“%1” has letters that the language does not use, or letters of two scripts.</source>
        <translation>У «%1» ёсць літары, якіх няма ў гэтай мове, або літары з двух алфавітаў.</translation>
    </message>
    <message>
        <source>Check the spelling and the language of the text.</source>
        <translation>Праверце правапіс і мову тэксту.</translation>
    </message>
    <message>
        <source>“%1” judges the worth or strength of an act.</source>
        <translation>«%1» ацэньвае вартасць або сілу дзеяння.</translation>
    </message>
    <message>
        <source>Say who did what to whom, by what; put somebody&apos;s own words between quotation marks.</source>
        <translation>Напішыце, хто што зрабіў, каму і чым; чужыя словы вазьміце ў двукоссе.</translation>
    </message>
    <message>
        <source>%1 was no member of %2 on %3, but is entered as voting.</source>
        <translation>Суб’ект «%1» не быў членам (%2) на %3, але запісаны сярод тых, хто галасаваў.</translation>
    </message>
    <message>
        <source>Check who voted, or mend the dates of the membership.</source>
        <translation>Праверце, хто галасаваў, або выпраўце даты членства.</translation>
    </message>
    <message>
        <source>%1 votes are entered, but %2 has only %3.</source>
        <translation>Уведзена галасоў: %1, але ў органа (%2) іх толькі %3.</translation>
    </message>
    <message>
        <source>Check the numbers; a share of votes is no number of votes.</source>
        <translation>Праверце лікі; доля галасоў — не іх колькасць.</translation>
    </message>
    <message>
        <source>Force is named as instrument, without a resolution of the Security Council.</source>
        <translation>Інструментам названа сіла, але без рэзалюцыі Рады Бяспекі.</translation>
    </message>
    <message>
        <source>Enter the resolution (S/RES/…), or correct the instrument.</source>
        <translation>Увядзіце рэзалюцыю (S/RES/…) або выпраўце інструмент.</translation>
    </message>
    <message>
        <source>Keep the first alone</source>
        <translation>Пакінуць толькі першае</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Напісаць «%1»</translation>
    </message>
    <message>
        <source>Enter the end: %1</source>
        <translation>Увесці заканчэнне: %1</translation>
    </message>
    <message>
        <source>Set to “%1”</source>
        <translation>Паставіць «%1»</translation>
    </message>
    <message>
        <source>“%1” is listed twice under one measure, without a delisting between.</source>
        <translation>Адрасат «%1» двойчы ўнесены ў спіс паводле адной меры, без выключэння са спіса паміж гэтым.</translation>
    </message>
    <message>
        <source>Take one of the two out, or enter the delisting.</source>
        <translation>Прыбярыце адно з двух або ўвядзіце выключэнне са спіса.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without an archived copy or a file: %1.</source>
        <translation>
            <numerusform>%n крыніца без архіўнай копіі і без файла: %1.</numerusform>
            <numerusform>%n крыніцы без архіўнай копіі і без файла: %1.</numerusform>
            <numerusform>%n крыніц без архіўнай копіі і без файла: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the page in an archive and enter that address: pages vanish.</source>
        <translation>Захавайце старонку ў архіве і ўвядзіце адрас гэтай копіі: старонкі знікаюць.</translation>
    </message>
    <message>
        <source>“%1” repeats words of a confidential note and is exported.</source>
        <translation>Поле «%1» паўтарае словы канфідэнцыйнай нататкі, а яно экспартуецца.</translation>
    </message>
    <message>
        <source>Take the words out, or decide that the note is not confidential.</source>
        <translation>Прыбярыце гэтыя словы або вырашыце, што нататка не канфідэнцыйная.</translation>
    </message>
    <message>
        <source>The site of “%1” is on your list of those that Belarus calls extremist.</source>
        <translation>Сайт крыніцы «%1» ёсць у вашым спісе сайтаў, названых у Беларусі экстрэмісцкімі.</translation>
    </message>
    <message>
        <source>For readers inside Belarus choose the export profile that is safe to hold.</source>
        <translation>Для чытачоў у Беларусі выберыце профіль экспарту, бяспечны для захоўвання.</translation>
    </message>
    <message>
        <source>The summary takes over words of a source: “%1”.</source>
        <translation>Апісанне паўтарае словы крыніцы: «%1».</translation>
    </message>
    <message>
        <source>Say it in your own words, or put it between quotation marks.</source>
        <translation>Скажыце гэта сваімі словамі або вазьміце ў двукоссе.</translation>
    </message>
    <message>
        <source>Enter “%1”</source>
        <translation>Увесці «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Дадаць «%1»</translation>
    </message>
    <message>
        <source>Link “%1” of %2</source>
        <translation>Звязаць з «%1» (%2)</translation>
    </message>
    <message>
        <source>This may be entered twice: “%1” of %2 has an actor in common, nearly the same date and the same step: %3.</source>
        <translation>Магчыма, гэта ўведзена двойчы: запіс «%1» (%2) мае агульнага суб’екта, амаль тую ж дату і той жа крок: %3.</translation>
    </message>
    <message>
        <source>Compare the two; then link them, mark them as not the same, or withdraw one.</source>
        <translation>Параўнайце абодва запісы; потым звяжыце іх, пазначце, што гэта не адно і тое ж, або адклічце адзін з іх.</translation>
    </message>
    <message>
        <source>%1 is listed as aligned and has a record of its own for the same step: “%2” of %3.</source>
        <translation>Суб’ект «%1» пазначаны сярод тых, хто далучыўся, але мае і ўласны запіс пра той жа крок: «%2» (%3).</translation>
    </message>
    <message>
        <source>Keep it here if it joined by a declaration, there if it adopted an act; not both.</source>
        <translation>Пакіньце суб’екта тут, калі ён далучыўся дэкларацыяй, або там, калі ён прыняў акт; не ў абодвух месцах.</translation>
    </message>
    <message>
        <source>“%1” is in the catalogue as “%2” too, with the same identifier.</source>
        <translation>«%1» ёсць у каталогу таксама як «%2», з тым самым ідэнтыфікатарам.</translation>
    </message>
    <message>
        <source>“%1” is in the catalogue as “%2” too, by the sound of the name.</source>
        <translation>«%1», мяркуючы па гучанні імя або назвы, ёсць у каталогу таксама як «%2».</translation>
    </message>
    <message>
        <source>Merge the two, or mark them as not the same.</source>
        <translation>Аб’яднайце абодвух або пазначце, што гэта не адно і тое ж.</translation>
    </message>
    <message>
        <source>“%1” has no name in these languages: %2.</source>
        <translation>У «%1» няма назвы на гэтых мовах: %2.</translation>
    </message>
    <message>
        <source>Add it: briefings name everybody in the reader&apos;s language.</source>
        <translation>Дадайце яе: даведкі называюць усіх на мове чытача.</translation>
    </message>
    <message>
        <source>“%1”: links of the type “%2” lead from there back to this record.</source>
        <translation>«%1»: сувязі тыпу «%2» вядуць адтуль назад да гэтага запісу.</translation>
    </message>
    <message>
        <source>Take out the link that points the wrong way.</source>
        <translation>Прыбярыце сувязь, якая вядзе не ў той бок.</translation>
    </message>
    <message>
        <source>“%1”, to which this record is linked, is withdrawn.</source>
        <translation>Запіс «%1», з якім звязаны гэты, адкліканы.</translation>
    </message>
    <message>
        <source>Link the record that stands in its place, or take the link out.</source>
        <translation>Дадайце сувязь з запісам, які стаіць замест яго, або прыбярыце сувязь.</translation>
    </message>
    <message>
        <source>“%1” is entered as a state, but the measure is directed at a society or committee that is a member.</source>
        <translation>Адрасат «%1» запісаны як дзяржава, але мера скіравана супраць таварыства або камітэта, што ўваходзіць у арганізацыю.</translation>
    </message>
    <message>
        <source>Name the society or committee, as an entity.</source>
        <translation>Назавіце таварыства або камітэт як арганізацыю.</translation>
    </message>
    <message>
        <source>Spell “%1” in Cyrillic letters</source>
        <translation>Напісаць «%1» кірыліцай</translation>
    </message>
    <message>
        <source>Get the file back from a backup, or save the source anew.</source>
        <translation>Вярніце файл з рэзервовай копіі або захавайце крыніцу нанова.</translation>
    </message>
    <message>
        <source>The file “%1” of the source “%2” is not there.</source>
        <translation>Файла «%1» крыніцы «%2» няма.</translation>
    </message>
    <message>
        <source>The file “%1” of the source “%2” is not the one whose checksum was noted.</source>
        <translation>Файл «%1» крыніцы «%2» — не той, кантрольная сума якога была запісана.</translation>
    </message>
    <message>
        <source>Your list recommends: “%1”.</source>
        <translation>Рэкамендавана ў вашым спісе: «%1».</translation>
    </message>
    <message>
        <source>Spell in Cyrillic letters: %1</source>
        <translation>Напісаць кірыліцай: %1</translation>
    </message>
    <message>
        <source>%1 have letters that the language does not use, or letters of two scripts.</source>
        <translation>У словах %1 ёсць літары, якіх няма ў гэтай мове, або літары двух пісьмаў.</translation>
    </message>
    <message>
        <source>%1 judge the worth or strength of an act.</source>
        <translation>Словы %1 ацэньваюць вартасць або сілу дзеяння.</translation>
    </message>
    <message>
        <source>Your list recommends “%1” instead of “%2”.</source>
        <translation>Ваш спіс раіць «%1» замест «%2».</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Радок %1: %2</translation>
    </message>
    <message>
        <source>the text is not UTF-8; it may be Windows-1251 or another encoding. Save the table as CSV in UTF-8 and try again.</source>
        <translation>тэкст не ў UTF-8; гэта можа быць Windows-1251 або іншае кадаванне. Захавайце табліцу як CSV у UTF-8 і паспрабуйце зноў.</translation>
    </message>
    <message>
        <source>the quotation mark that opens a cell here is never closed. Close it, or double the quotation marks inside the cell.</source>
        <translation>двукоссе, якое тут адкрывае клетку, нідзе не закрыта. Закрыйце яго або падвойце двукоссі ўнутры клеткі.</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark. Double the quotation marks inside the cell.</source>
        <translation>за закрывальным двукоссем стаіць тэкст. Падвойце двукоссі ўнутры клеткі.</translation>
    </message>
    <message>
        <source>there is a NUL character, which no text contains. Save the table as CSV in UTF-8 and try again.</source>
        <translation>ёсць знак NUL, якога не бывае ў тэксце. Захавайце табліцу як CSV у UTF-8 і паспрабуйце зноў.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no such file. Check the name, or make a new catalogue.</source>
        <translation>Такога файла няма. Праверце назву або стварыце новы каталог.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Немагчыма прачытаць файл: %1.</translation>
    </message>
    <message>
        <source>This is not a catalogue of this program. Nothing was changed in it.</source>
        <translation>Гэта не каталог гэтай праграмы. У ім нічога не зменена.</translation>
    </message>
    <message>
        <source>This is a database of another program, not a catalogue. Nothing was changed in it.</source>
        <translation>Гэта база даных іншай праграмы, а не каталог. У ёй нічога не зменена.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: its end is missing. Restore it from a backup.</source>
        <translation>Каталог пашкоджаны: няма яго канца. Аднавіце яго з рэзервовай копіі.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>Дыск запоўнены. Вызваліце месца і паспрабуйце зноў; нічога не зменена.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Restore it from a backup.</source>
        <translation>Каталог пашкоджаны. Аднавіце яго з рэзервовай копіі.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. Close it there, or try again in a moment.</source>
        <translation>У каталог піша іншая праграма. Закрыйце яго там або паспрабуйце зноў праз момант.</translation>
    </message>
    <message>
        <source>The catalogue can only be read. Copy it to where you may write.</source>
        <translation>Каталог можна толькі чытаць. Скапіруйце яго туды, дзе дазволены запіс.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file cannot be reached. Check the disk and your rights.</source>
        <translation>Файл каталога недаступны. Праверце дыск і свае правы.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Спынена.</translation>
    </message>
    <message>
        <source>The catalogue could not be read or written.</source>
        <translation>Не ўдалося прачытаць або запісаць каталог.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver does not give SQLite&apos;s handle.</source>
        <translation>Драйвер баз даных Qt не дае доступу да SQLite.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver carries another SQLite than this program. Install the one of your system.</source>
        <translation>Драйвер баз даных Qt мае іншы SQLite, чым гэтая праграма. Усталюйце той, што ідзе з вашай сістэмай.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name; nothing was changed.</source>
        <translation>Файл ужо існуе. Выберыце іншую назву; нічога не зменена.</translation>
    </message>
    <message>
        <source>A statement for reading would write.</source>
        <translation>Выраз для чытання спрабуе запісаць.</translation>
    </message>
    <message>
        <source>Writing to the catalogue was cut off. Open it once where it can be written: then it is as before.</source>
        <translation>Запіс у каталог абарваўся. Адкрыйце каталог адзін раз там, дзе дазволены запіс: тады ён стане такім, як раней.</translation>
    </message>
</context>
<context>
    <name>DateTyping</name>
    <message>
        <source>“%1” may be %2 or %3. Write %4 or %5.</source>
        <translation>«%1» можа азначаць %2 або %3. Напішыце %4 або %5.</translation>
    </message>
    <message>
        <source>“%1” may be a month or two years. Write %2 or %3.</source>
        <translation>«%1» можа азначаць месяц або два гады. Напішыце %2 або %3.</translation>
    </message>
    <message>
        <source>“%1” lacks the year. Write it with all four digits: 2020.</source>
        <translation>У «%1» няма года. Напішыце яго ўсімі чатырма лічбамі: 2020.</translation>
    </message>
    <message>
        <source>“%1” lacks the month. Write 2 October 2020, or the month or year alone if the day is not known.</source>
        <translation>У «%1» няма месяца. Напішыце 2 кастрычніка 2020 або, калі дзень невядомы, толькі месяц ці год.</translation>
    </message>
    <message>
        <source>“%1” has no certain months. Write from which month to which: June 2020 - August 2020.</source>
        <translation>«%1» не мае пэўных месяцаў. Напішыце, з якога месяца да якога: чэрвень 2020 - жнівень 2020.</translation>
    </message>
    <message>
        <source>“%1” is not understood in a date. Write 2 October 2020, 02.10.2020, 2020-10 or 2020.</source>
        <translation>Незразумела, што азначае ў даце «%1». Напішыце 2 кастрычніка 2020, 02.10.2020, 2020-10 або 2020.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write 2 October 2020, 02.10.2020, 2020-10 or 2020, and a span as Aug 2020 - Oct 2020.</source>
        <translation>«%1» не ўдалося зразумець як дату. Напішыце 2 кастрычніка 2020, 02.10.2020, 2020-10 або 2020, а прамежак — так: жнівень 2020 - кастрычнік 2020.</translation>
    </message>
</context>
<context>
    <name>DayState</name>
    <message>
        <source>for certain</source>
        <translation>дакладна</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>магчыма</translation>
    </message>
    <message>
        <source>eased by licence</source>
        <translation>з палёгкай паводле ліцэнзіі</translation>
    </message>
    <message>
        <source>in part eased by licence</source>
        <translation>часткова з палёгкай паводле ліцэнзіі</translation>
    </message>
</context>
<context>
    <name>DerivedRenewal</name>
    <message>
        <source>Stopped.</source>
        <translation>Спынена.</translation>
    </message>
</context>
<context>
    <name>DocumentDate</name>
    <message>
        <source>The environment&apos;s SOURCE_DATE_EPOCH is “%1”. Give the date of the document in whole seconds since 1970, from 0 to %2, or unset it.</source>
        <translation>Пераменная асяроддзя SOURCE_DATE_EPOCH мае значэнне «%1». Пазначце дату дакумента цэлым лікам секунд ад 1970 года, ад 0 да %2, або прыбярыце яе.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same actor</source>
        <translation>той самы суб’ект</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>тая самая дата</translation>
    </message>
    <message>
        <source>near date</source>
        <translation>блізкая дата</translation>
    </message>
    <message>
        <source>same instrument</source>
        <translation>той самы інструмент</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>падобная назва</translation>
    </message>
    <message>
        <source>same address of a source</source>
        <translation>той самы адрас крыніцы</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no record “%1” to link to. Name it by its id or as date|title.</source>
        <translation>Няма запісу «%1», на які можна спаслацца. Назавіце яго праз id або як date|title.</translation>
    </message>
    <message>
        <source>“%1” may mean several records. Name the one you mean by its id.</source>
        <translation>«%1» можа азначаць некалькі запісаў. Назавіце патрэбны праз id.</translation>
    </message>
    <message>
        <source>“%1” belongs to the codebook and cannot be changed. Add a code of your own.</source>
        <translation>«%1» належыць да кодавай кнігі, і змяніць гэта нельга. Дадайце ўласны код.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Запісу больш няма.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The table cannot be written: %1.</source>
        <translation>Немагчыма запісаць табліцу: %1.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Format “%1” cannot be written. Tables are written as csv.</source>
        <translation>Нельга запісаць фармат «%1». Табліцы запісваюцца як csv.</translation>
    </message>
    <message numerus="yes">
        <source>Notes that are not public were left out of %n record(s).</source>
        <translation>
            <numerusform>Непублічныя нататкі не ўвайшлі: %n запіс.</numerusform>
            <numerusform>Непублічныя нататкі не ўвайшлі: %n запісы.</numerusform>
            <numerusform>Непублічныя нататкі не ўвайшлі: %n запісаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write records as a table that import reads back.</source>
        <translation>Запісаць запісы ў табліцу, якую імпарт можа прачытаць назад.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The table to be written; - for standard output.</source>
        <translation>Табліца, якую трэба запісаць; - для стандартнага вываду.</translation>
    </message>
    <message>
        <source>Format of the table: csv.</source>
        <translation>Фармат табліцы: csv.</translation>
    </message>
    <message>
        <source>Only the records this query selects.</source>
        <translation>Толькі запісы, якія выбірае гэты запыт.</translation>
    </message>
    <message>
        <source>With notes marked internal; confidential ones never leave.</source>
        <translation>З нататкамі з пазнакай «унутранае»; канфідэнцыйныя ніколі не выходзяць вонкі.</translation>
    </message>
    <message>
        <source>Tables are written as .csv, not as .%1. Choose another name; nothing was written.</source>
        <translation>Табліцы запісваюцца як .csv, а не як .%1. Выберыце іншую назву; нічога не запісана.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table are marked internal.</source>
        <translation>
            <numerusform>%n запіс табліцы пазначаны як унутраны.</numerusform>
            <numerusform>%n запісы табліцы пазначаны як унутраныя.</numerusform>
            <numerusform>%n запісаў табліцы пазначана як унутраныя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n канфідэнцыйны запіс не ўвайшоў.</numerusform>
            <numerusform>%n канфідэнцыйныя запісы не ўвайшлі.</numerusform>
            <numerusform>%n канфідэнцыйных запісаў не ўвайшло.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProfile</name>
    <message>
        <source>Public</source>
        <translation>Публічны</translation>
    </message>
    <message>
        <source>Safe to hold</source>
        <translation>Бяспечна мець пры сабе</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Унутраны</translation>
    </message>
    <message>
        <source>For everybody. Records marked internal or confidential and internal notes are left out; links work, and the table of the records used is attached.</source>
        <translation>Для ўсіх. Запісы з пазнакай «унутранае» або «канфідэнцыйнае» і ўнутраныя нататкі не ўваходзяць; спасылкі працуюць, табліца выкарыстаных запісаў далучана.</translation>
    </message>
    <message>
        <source>For readers inside Belarus. As public, and without links, attachment, protected names and addresses of domains that are listed there; title and file name tell nothing.</source>
        <translation>Для чытачоў у Беларусі. Як публічны, але без спасылак, далучэння, абароненых імёнаў і адрасоў даменаў, унесеных там у спісы; назва і імя файла нічога не гавораць.</translation>
    </message>
    <message>
        <source>For your own group. Records marked internal are shown, confidential ones are left out; the file is encrypted with a passphrase.</source>
        <translation>Для вашай групы. Запісы з пазнакай «унутранае» паказаны, канфідэнцыйныя не ўваходзяць; файл зашыфраваны парольнай фразай.</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Няма поля «%1».</translation>
    </message>
    <message>
        <source>Choose “%1”: %2</source>
        <translation>Выбраць «%1»: %2</translation>
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
        <translation>Не было чаго ўзяць.</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>Узята: %1.</translation>
    </message>
    <message>
        <source>Not taken over, for this record says something else:</source>
        <translation>Не ўзята, бо ў гэтым запісе сказана іншае:</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>No actor is called “%1”.</source>
        <translation>Няма суб’екта з назвай «%1».</translation>
    </message>
    <message>
        <source>Several actors are called “%1”.</source>
        <translation>Назву «%1» маюць некалькі суб’ектаў.</translation>
    </message>
    <message>
        <source>Two different actors are needed.</source>
        <translation>Патрэбныя два розныя суб’екты.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Undo: %1</source>
        <translation>Скасаваць: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Паўтарыць: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасавана</translation>
    </message>
    <message>
        <source>“%1” is no id of a record. An id is “v” and 13 characters, as query --json gives it.</source>
        <translation>«%1» — не id запісу. id — гэта «v» і 13 знакаў, як яго дае query --json.</translation>
    </message>
    <message>
        <source>List what was changed, newest first.</source>
        <translation>Паказаць, што было зменена, спачатку новае.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
    <message>
        <source>What an older change recorded is damaged: fields are not told from there on.</source>
        <translation>Звесткі старэйшай змены пашкоджаны: пачынаючы з яе палі не паказваюцца.</translation>
    </message>
    <message>
        <source>Only changes of the record with this id, field by field.</source>
        <translation>Толькі змены запісу з гэтым id, поле за полем.</translation>
    </message>
</context>
<context>
    <name>Illustration</name>
    <message>
        <source>There is no picture of the kind “%1”. Choose another one.</source>
        <translation>Няма выявы віду «%1». Выберыце іншую.</translation>
    </message>
    <message>
        <source>“%1” is no setting of this picture that can be understood: “%2”. Choose it anew.</source>
        <translation>Налада «%1» гэтай выявы незразумелая: «%2». Выберыце яе нанава.</translation>
    </message>
    <message>
        <source>This picture compares actors. Number of those to be chosen: %1.</source>
        <translation>Гэтая выява параўноўвае суб’ектаў. Колькі іх трэба выбраць: %1.</translation>
    </message>
    <message>
        <source>Section %1, “%2”: %3</source>
        <translation>Раздзел %1, «%2»: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The names of this line belong to several actors.</source>
        <translation>Назвы з гэтага радка належаць некалькім суб’ектам.</translation>
    </message>
    <message>
        <source>Give each actor names and a short name of its own.</source>
        <translation>Дайце кожнаму суб’екту ўласныя назвы і ўласную кароткую назву.</translation>
    </message>
    <message>
        <source>Line %1 speaks of the same actor.</source>
        <translation>Радок %1 — пра таго самага суб’екта.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Пакіньце адзін з двух радкоў.</translation>
    </message>
    <message>
        <source>This actor has no name in any language.</source>
        <translation>Гэты суб’ект не мае назвы ні на адной мове.</translation>
    </message>
    <message>
        <source>“%1” is no type of actor.</source>
        <translation>«%1» — не тып суб’екта.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Магчыма, маецца на ўвазе «%1».</translation>
    </message>
    <message>
        <source>“%1” is no country code of two capital letters.</source>
        <translation>«%1» — не код краіны з дзвюх вялікіх літар.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ні yes, ні no.</translation>
    </message>
    <message>
        <source>No actor is named “%1”.</source>
        <translation>Няма суб’екта з назвай «%1».</translation>
    </message>
    <message>
        <source>Write the short name or the name of an actor of the table or the catalogue.</source>
        <translation>Напішыце кароткую або поўную назву суб’екта з табліцы або каталога.</translation>
    </message>
    <message>
        <source>Several actors are named “%1”.</source>
        <translation>Некалькі суб’ектаў маюць назву «%1».</translation>
    </message>
    <message>
        <source>Write the short name of the one that is meant.</source>
        <translation>Напішыце кароткую назву таго, які маецца на ўвазе.</translation>
    </message>
    <message>
        <source>An actor cannot be an organ of itself.</source>
        <translation>Суб’ект не можа быць органам самога сябе.</translation>
    </message>
    <message>
        <source>Neither the table nor the catalogue has Belarus among its actors.</source>
        <translation>Ні ў табліцы, ні ў каталогу няма Беларусі сярод суб’ектаў.</translation>
    </message>
    <message>
        <source>Add a line of type state with the country code BY.</source>
        <translation>Дадайце радок тыпу state з кодам краіны BY.</translation>
    </message>
    <message>
        <source>“%1” is no code of a trigger.</source>
        <translation>«%1» — не код нагоды.</translation>
    </message>
    <message>
        <source>This row has no title in any language.</source>
        <translation>Гэты радок не мае назвы ні на адной мове.</translation>
    </message>
    <message>
        <source>Line %1 has the same date and title.</source>
        <translation>Радок %1 мае тую самую дату і назву.</translation>
    </message>
    <message>
        <source>Keep one of the two lines, or tell them apart by their titles.</source>
        <translation>Пакіньце адзін з двух радкоў або дайце ім розныя назвы.</translation>
    </message>
    <message>
        <source>The sample is missing from this build of the program.</source>
        <translation>У гэтай зборцы праграмы няма прыкладу.</translation>
    </message>
    <message>
        <source>Import of the sample: %1</source>
        <translation>Імпарт прыкладу: %1</translation>
    </message>
    <message>
        <source>The first line does not name the columns of a table that can be imported (it begins “%1”). Expected are, among others: date and title for responses; name_en and actor_type for actors; date, code and title_en for events.</source>
        <translation>Першы радок не называе слупкоў табліцы, якую можна імпартаваць (ён пачынаецца з «%1»). Чакаюцца, між іншага: date і title для адказаў; name_en і actor_type для суб’ектаў; date, code і title_en для падзей.</translation>
    </message>
    <message>
        <source>Column “%1” is not known. Perhaps “%2” is meant.</source>
        <translation>Слупок «%1» невядомы. Магчыма, маецца на ўвазе «%2».</translation>
    </message>
    <message>
        <source>Column “%1” is not known. Known columns are: %2.</source>
        <translation>Слупок «%1» невядомы. Вядомыя слупкі: %2.</translation>
    </message>
    <message>
        <source>Column %1 has no name in the first line.</source>
        <translation>Слупок %1 не мае назвы ў першым радку.</translation>
    </message>
    <message>
        <source>Column “%1” is there twice. Remove one.</source>
        <translation>Слупок «%1» ёсць двойчы. Прыбярыце адзін.</translation>
    </message>
    <message>
        <source>This line has %1 cells, the header %2.</source>
        <translation>Клетак у гэтым радку: %1, у загалоўку: %2.</translation>
    </message>
    <message>
        <source>Look for a comma that is not inside quotes, or a missing one.</source>
        <translation>Пашукайце коску па-за двукоссем або прапушчаную коску.</translation>
    </message>
    <message>
        <source>The cell has %1 characters.</source>
        <translation>У ячэйцы %1 знакаў.</translation>
    </message>
    <message>
        <source>At most %1 fit. Shorten it.</source>
        <translation>Змяшчаецца не больш за %1. Скараціце тэкст.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>Файл пусты. Яго першы радок мусіць называць слупкі.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Імпарт спынены; нічога не зменена.</translation>
    </message>
    <message>
        <source>A response does not answer other records.</source>
        <translation>Адказ не можа адказваць на іншыя запісы.</translation>
    </message>
    <message>
        <source>Set its kind to countermove or reaction, or leave the cell empty.</source>
        <translation>Выберыце для яго від «зваротны крок» або «рэакцыя» або пакіньце клетку пустой.</translation>
    </message>
    <message>
        <source>“%1” is no id of a record.</source>
        <translation>«%1» — не id запісу.</translation>
    </message>
    <message>
        <source>Leave the cell empty for a new record.</source>
        <translation>Для новага запісу пакіньце клетку пустой.</translation>
    </message>
    <message>
        <source>Give it a title, or the id of the record it speaks of.</source>
        <translation>Дайце назву або id запісу, пра які ідзе гаворка.</translation>
    </message>
    <message>
        <source>Line %1 speaks of the same record.</source>
        <translation>Радок %1 — пра той самы запіс.</translation>
    </message>
    <message>
        <source>This id belongs to an actor, an event or a source.</source>
        <translation>Гэты id належыць суб’екту, падзеі або крыніцы.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the catalogue have this date and title.</source>
        <translation>
            <numerusform>%n запіс каталога мае гэтую дату і назву.</numerusform>
            <numerusform>%n запісы каталога маюць гэтую дату і назву.</numerusform>
            <numerusform>%n запісаў каталога маюць гэтую дату і назву.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the one that is meant by its id, in the column id.</source>
        <translation>Назавіце патрэбны праз id у слупку id.</translation>
    </message>
    <message>
        <source>The evidence is knowledge only: the record stays a draft.</source>
        <translation>Пацверджанне — толькі ўласнае веданне: запіс застаецца чарнавіком.</translation>
    </message>
    <message>
        <source>Add a source before publishing it.</source>
        <translation>Дадайце крыніцу, перш чым публікаваць яго.</translation>
    </message>
    <message>
        <source>There is no record “%1” to be answered.</source>
        <translation>Няма запісу «%1», на які гэта адказвае.</translation>
    </message>
    <message>
        <source>Write its date and title as date|title, or its id; several are joined by ;;</source>
        <translation>Напішыце яго дату і назву як date|title або яго id; некалькі злучаюцца праз ;;</translation>
    </message>
    <message>
        <source>Several records may be meant by “%1”.</source>
        <translation>«%1» можа азначаць некалькі запісаў.</translation>
    </message>
    <message>
        <source>Write the id of the one that is meant.</source>
        <translation>Напішыце id патрэбнага.</translation>
    </message>
    <message>
        <source>A record cannot answer itself.</source>
        <translation>Запіс не можа адказваць на самога сябе.</translation>
    </message>
    <message>
        <source>Line %1, which this line answers, was rejected.</source>
        <translation>Радок %1, на які адказвае гэты радок, адхілены.</translation>
    </message>
    <message>
        <source>Kept as a draft instead of published because of %1: %2</source>
        <translation>Пакінута чарнавіком, а не апублікавана, з прычыны %1: %2</translation>
    </message>
    <message>
        <source>Mend what the checks find, then publish the record.</source>
        <translation>Выпраўце тое, што знайшла праверка, і тады апублікуйце запіс.</translation>
    </message>
    <message>
        <source>The short name “%1” is that of another actor.</source>
        <translation>Кароткую назву «%1» мае іншы суб’ект.</translation>
    </message>
    <message>
        <source>Give this actor a short name of its own, or a name by which the catalogue knows it.</source>
        <translation>Дайце гэтаму суб’екту ўласную кароткую назву або назву, пад якой яго ведае каталог.</translation>
    </message>
    <message>
        <source>The type of this actor changes from “%1” to “%2”.</source>
        <translation>Тып гэтага суб’екта змяняецца з «%1» на «%2».</translation>
    </message>
    <message>
        <source>Take the import back if another actor is meant.</source>
        <translation>Адмяніце імпарт, калі маецца на ўвазе іншы суб’ект.</translation>
    </message>
    <message>
        <source>By this the actor would be an organ of itself.</source>
        <translation>Так суб’ект стаў бы органам самога сябе.</translation>
    </message>
    <message>
        <source>Choose another organisation.</source>
        <translation>Выберыце іншую арганізацыю.</translation>
    </message>
    <message>
        <source>The membership ends before it begins.</source>
        <translation>Членства заканчваецца раней, чым пачынаецца.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Выпраўце адну з дзвюх дат.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Такога файла няма. Праверце назву.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Немагчыма прачытаць файл: %1.</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>падказка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>папярэджанне</translation>
    </message>
    <message>
        <source>error</source>
        <translation>памылка</translation>
    </message>
    <message>
        <source>Would be added: %1, updated: %2, unchanged: %3, rejected: %4</source>
        <translation>Было б дададзена: %1, абноўлена: %2, без змен: %3, адхілена: %4</translation>
    </message>
    <message>
        <source>Added: %1, updated: %2, unchanged: %3, rejected: %4</source>
        <translation>Дададзена: %1, абноўлена: %2, без змен: %3, адхілена: %4</translation>
    </message>
    <message>
        <source>Format “%1” cannot be read. Tables are read as csv (canonical columns): save it as CSV first.</source>
        <translation>Нельга прачытаць фармат «%1». Табліцы чытаюцца як csv (кананічныя слупкі): спачатку захавайце яе як CSV.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Імпарт: %1</translation>
    </message>
    <message>
        <source>Bring the rows of a table into a catalogue, as one change.</source>
        <translation>Унесці радкі табліцы ў каталог адной зменай.</translation>
    </message>
    <message>
        <source>The table (CSV); - for standard input.</source>
        <translation>Табліца (CSV); - для стандартнага ўводу.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Format of the table: csv.</source>
        <translation>Фармат табліцы: csv.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Назва, якая стаіць пры змене ў гісторыі.</translation>
    </message>
    <message>
        <source>Only tell what would become of each row.</source>
        <translation>Толькі паведаміць, што стала б з кожным радком.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
</context>
<context>
    <name>InForceBar</name>
    <message numerus="yes">
        <source>%n measure(s) for certain</source>
        <translation>
            <numerusform>%n мера дакладна</numerusform>
            <numerusform>%n меры дакладна</numerusform>
            <numerusform>%n мер дакладна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps %n more</source>
        <translation>
            <numerusform>магчыма, яшчэ %n</numerusform>
            <numerusform>магчыма, яшчэ %n</numerusform>
            <numerusform>магчыма, яшчэ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them eased</source>
        <translation>
            <numerusform>%n з іх з палёгкай</numerusform>
            <numerusform>%n з іх з палёгкай</numerusform>
            <numerusform>%n з іх з палёгкай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these eased by now, since when is not stated</source>
        <translation>
            <numerusform>%n з гэтых на сёння з палёгкай, з якога дня — не пазначана</numerusform>
            <numerusform>%n з гэтых на сёння з палёгкай, з якога дня — не пазначана</numerusform>
            <numerusform>%n з гэтых на сёння з палёгкай, з якога дня — не пазначана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a stated start, on no day that can be told</source>
        <translation>
            <numerusform>яшчэ %n без названага пачатку: нельга сказаць, на які дзень</numerusform>
            <numerusform>яшчэ %n без названага пачатку: нельга сказаць, на які дзень</numerusform>
            <numerusform>яшчэ %n без названага пачатку: нельга сказаць, на які дзень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Searching and sorting may miss records: their index is out of date. The records are whole.</source>
        <translation>Пошук і сартаванне могуць прапускаць запісы: іх паказальнік састарэў. Самі запісы цэлыя.</translation>
    </message>
    <message>
        <source>Run “vodhuk check FILE --repair”: it makes the index anew and touches no record.</source>
        <translation>Запусціце «vodhuk check FILE --repair»: каманда зробіць паказальнік нанова і не зменіць запісаў.</translation>
    </message>
    <message>
        <source>Do not go on working with this file. Restore it from a backup.</source>
        <translation>Не працягвайце працу з гэтым файлам. Аднавіце яго з рэзервовай копіі.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл пашкоджаны: %1</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a row of “%2” that is not there.</source>
        <translation>Радок з «%1» спасылаецца на радок з «%2», якога няма.</translation>
    </message>
    <message>
        <source>Restore the file from a backup.</source>
        <translation>Аднавіце файл з рэзервовай копіі.</translation>
    </message>
    <message>
        <source>Go on working. If it has to be taken back, restore the file from a backup made after that change.</source>
        <translation>Працуйце далей. Калі гэтую змену трэба скасаваць, аднавіце файл з рэзервовай копіі, зробленай пасля яе.</translation>
    </message>
    <message>
        <source>What the change “%1” of %2 recorded is damaged: it can neither be taken back nor brought back, nor can changes before it. The records are whole.</source>
        <translation>Запіс змены «%1» ад %2 пашкоджаны: яе нельга ні скасаваць, ні вярнуць, як і змены да яе. Запісы каталога цэлыя.</translation>
    </message>
    <message>
        <source>“%1” is no date. It stands in the column “%2” of the table “%3”.</source>
        <translation>«%1» — не дата. Так запісана ў слупку «%2» табліцы «%3».</translation>
    </message>
    <message>
        <source>Open the record and write the date. Until then the text is kept.</source>
        <translation>Адкрыйце запіс і ўвядзіце дату. Да таго часу тэкст захоўваецца.</translation>
    </message>
    <message>
        <source>A text in the column “%1” of the table “%2” holds a sign that misleads its readers (%3, at character %4).</source>
        <translation>Тэкст у слупку «%1» табліцы «%2» мае знак, які ўводзіць чытачоў у зман (%3, сімвал %4).</translation>
    </message>
    <message>
        <source>Open the record and take the sign out. Until then no table with it can be imported.</source>
        <translation>Адкрыйце запіс і прыбярыце знак. Да таго табліцу з ім немагчыма імпартаваць.</translation>
    </message>
</context>
<context>
    <name>JoinCommand</name>
    <message>
        <source>There is no record %1.</source>
        <translation>Запісу %1 няма.</translation>
    </message>
    <message>
        <source>The record %1 is of another kind: %2.</source>
        <translation>Запіс %1 іншага віду: %2.</translation>
    </message>
    <message>
        <source>Join records</source>
        <translation>Аб’яднаць запісы</translation>
    </message>
    <message>
        <source>Would be joined: “%1” into “%2”</source>
        <translation>Было б аб’яднана: «%1» у «%2»</translation>
    </message>
    <message>
        <source>Joined: “%1” into “%2”</source>
        <translation>Аб’яднана: «%1» у «%2»</translation>
    </message>
    <message>
        <source>taken over: %1</source>
        <translation>узята: %1</translation>
    </message>
    <message>
        <source>further name</source>
        <translation>іншая назва</translation>
    </message>
    <message>
        <source>%1: “%2” stays, “%3” of the other record goes.</source>
        <translation>%1: «%2» застаецца, «%3» з другога запісу прыбіраецца.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The id of the record that stays.</source>
        <translation>id запісу, які застаецца.</translation>
    </message>
    <message>
        <source>The ids of those that become one with it.</source>
        <translation>id запісаў, якія з ім аб’ядноўваюцца.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Назва, якая стаіць пры змене ў гісторыі.</translation>
    </message>
    <message>
        <source>Only tell what would become of them, each by itself.</source>
        <translation>Толькі паведаміць, што стала б з кожным паасобку.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
    <message>
        <source>Make one of actors, sources, targets or responses that are the same.</source>
        <translation>Аб’яднаць суб’ектаў, крыніцы, адрасатаў або адказы, калі гэта адно і тое ж.</translation>
    </message>
    <message>
        <source>What they are: actor, source, target, response.</source>
        <translation>Што гэта: actor, source, target, response.</translation>
    </message>
    <message>
        <source>The record %1 is named twice.</source>
        <translation>Запіс %1 названы двойчы.</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>Answer to %1, %2</source>
        <translation>Тлумачэнне да %1, %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Тлумачэнне да %1</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Запісу больш няма.</translation>
    </message>
    <message>
        <source>There is no list of words “%1”.</source>
        <translation>Спіса слоў «%1» няма.</translation>
    </message>
    <message>
        <source>“%1” is no domain.</source>
        <translation>«%1» — не дамен.</translation>
    </message>
    <message>
        <source>“%1” is no word.</source>
        <translation>«%1» — не слова.</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Не тое самае, што</translation>
    </message>
    <message>
        <source>An error cannot be answered. Mend the record.</source>
        <translation>Памылку нельга пакінуць з тлумачэннем. Выпраўце запіс.</translation>
    </message>
    <message>
        <source>Write the reason for which the warning may stand.</source>
        <translation>Напішыце, чаму папярэджанне можна пакінуць.</translation>
    </message>
    <message>
        <source>A record cannot be told apart from itself.</source>
        <translation>Запіс нельга адрозніць ад самога сябе.</translation>
    </message>
</context>
<context>
    <name>KeptBriefings</name>
    <message>
        <source>There are: %1.</source>
        <translation>Ёсць: %1.</translation>
    </message>
    <message>
        <source>Several are called “%1”. Name the one you mean by its id: %2.</source>
        <translation>Такую назву «%1» маюць некалькі. Назавіце патрэбную па ідэнтыфікатары: %2.</translation>
    </message>
    <message>
        <source>There is no briefing “%1”.</source>
        <translation>Няма даведкі «%1».</translation>
    </message>
    <message>
        <source>The briefing “%1” has no snapshot “%2”.</source>
        <translation>У даведкі «%1» няма здымка «%2».</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Немагчыма прачытаць файл: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left out: it is damaged, or a newer version of this program made it.</source>
        <translation>«%1» немагчыма прачытаць, таму прапушчана: пашкоджана або зроблена навейшай версіяй гэтай праграмы.</translation>
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
        <translation>Прыбрана (%1): %2</translation>
    </message>
    <message>
        <source>Changed (%1): %2 → %3</source>
        <translation>Зменена (%1): %2 → %3</translation>
    </message>
    <message>
        <source>Not in the language of the briefing, shown in %1: %2</source>
        <comment>language, place</comment>
        <translation>Няма на мове даведкі, мова тэксту — %1: %2</translation>
    </message>
    <message>
        <source>No font of a briefing has %1, so a PDF prints its code: %2</source>
        <translation>Ніводзін шрыфт даведкі не мае %1, таму ў PDF друкуецца яго код: %2</translation>
    </message>
    <message>
        <source>The leak report as one JSON document.</source>
        <translation>Справаздача пра ўцечкі адным дакументам JSON.</translation>
    </message>
    <message>
        <source>Signs of lines of the leak report that may leave, or all.</source>
        <translation>Знакі радкоў справаздачы пра ўцечкі, якія могуць выйсці, або all.</translation>
    </message>
    <message>
        <source>Nothing was written: the lines above would leave the catalogue. Mend them, or accept each with --accept and its sign, or all with --accept all.</source>
        <translation>Нічога не запісана: радкі вышэй выйшлі б з каталога. Выпраўце іх або прыміце кожны праз --accept і яго знак, або ўсе праз --accept all.</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>Protected name</source>
        <translation>Імя, якое трэба берагчы</translation>
    </message>
    <message>
        <source>Name nobody there, or write for the profile that is safe to hold, which puts other words in its place.</source>
        <translation>Не называйце тут нікога або выберыце профіль, бяспечны для захоўвання: у ім замест імя стаяць іншыя словы.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Уліковы запіс</translation>
    </message>
    <message>
        <source>Take the account out, or cite its page as a source.</source>
        <translation>Прыбярыце ўліковы запіс або спашліцеся на яго старонку як на крыніцу.</translation>
    </message>
    <message>
        <source>Path on a computer</source>
        <translation>Шлях на камп&apos;ютары</translation>
    </message>
    <message>
        <source>Take the path out: it may tell who works on which machine.</source>
        <translation>Прыбярыце шлях: па ім можна даведацца, хто на якой машыне працуе.</translation>
    </message>
    <message>
        <source>Name of a coder</source>
        <translation>Імя таго, хто вядзе каталог</translation>
    </message>
    <message>
        <source>Take out the name of who worked on the catalogue.</source>
        <translation>Прыбярыце імя таго, хто працаваў над каталогам.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрас электроннай пошты</translation>
    </message>
    <message>
        <source>Take the address out, unless it is that of an office and meant to be known.</source>
        <translation>Прыбярыце адрас, калі гэта не агульнавядомы адрас установы.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Нумар тэлефона</translation>
    </message>
    <message>
        <source>Take the number out, unless it is that of an office and meant to be known.</source>
        <translation>Прыбярыце нумар, калі гэта не агульнавядомы нумар установы.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Каардынаты</translation>
    </message>
    <message>
        <source>Name the town or region instead of the place.</source>
        <translation>Назавіце горад або рэгіён замест дакладнага месца.</translation>
    </message>
    <message>
        <source>Site that Belarus calls extremist</source>
        <translation>Сайт, названы ў Беларусі экстрэмісцкім</translation>
    </message>
    <message>
        <source>For readers inside Belarus write for the profile that is safe to hold, which leaves addresses out.</source>
        <translation>Для чытачоў у Беларусі выберыце профіль, бяспечны для захоўвання: у ім няма адрасоў.</translation>
    </message>
    <message>
        <source>Live link</source>
        <translation>Дзейная спасылка</translation>
    </message>
    <message>
        <source>Take the link out: opening it tells others what is being read.</source>
        <translation>Прыбярыце спасылку: калі яе адкрыць, іншыя даведаюцца, што чытаюць.</translation>
    </message>
    <message>
        <source>Hidden signs</source>
        <translation>Схаваныя знакі</translation>
    </message>
    <message>
        <source>Type the words anew: signs that nobody sees can mark a copy, or show other words than the text has.</source>
        <translation>Набярыце словы нанова: нябачныя знакі могуць пазначаць копію або паказваць не тыя словы, што ёсць у тэксце.</translation>
    </message>
    <message>
        <source>Data of the file</source>
        <translation>Звесткі пра файл</translation>
    </message>
    <message>
        <source>Give the file a title that names nobody, and attach nothing.</source>
        <translation>Дайце файлу назву, у якой нікога не названа, і нічога не далучайце.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Далучаны файл</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Імя файла</translation>
    </message>
    <message>
        <source>Word of the work on the catalogue</source>
        <translation>Слова працы над каталогам</translation>
    </message>
    <message>
        <source>Choose the records without a tag, or by one that may be known.</source>
        <translation>Выберыце запісы без тэга або па такім, які можна ведаць усім.</translation>
    </message>
    <message>
        <source>Words of a record or note that is not public</source>
        <translation>Словы з непублічнага запісу або непублічнай нататкі</translation>
    </message>
    <message>
        <source>Say it in other words, or make the record or note public.</source>
        <translation>Скажыце іншымі словамі або зрабіце запіс ці нататку публічнымі.</translation>
    </message>
</context>
<context>
    <name>LeavingPicture</name>
    <message>
        <source>Records left out because they are internal or confidential: %1</source>
        <translation>Запісы, якія не ўвайшлі, бо ўнутраныя або канфідэнцыйныя: %1</translation>
    </message>
    <message>
        <source>Records left out because words of the query stand in their internal or confidential notes alone: %1</source>
        <translation>Запісы, якія не ўвайшлі, бо словы запыту стаяць толькі ў іх унутраных або канфідэнцыйных нататках: %1</translation>
    </message>
    <message>
        <source>Not named, since internal or confidential records or notes alone have these words of the query: %1</source>
        <translation>Не названы, бо гэтыя словы запыту ёсць толькі ва ўнутраных або канфідэнцыйных запісах ці нататках: %1</translation>
    </message>
</context>
<context>
    <name>MeasureSteps</name>
    <message>
        <source>No actor is called “%1”.</source>
        <translation>Няма суб’екта з назвай «%1».</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>There is a file of this name already. Choose another name or remove the file.</source>
        <translation>Файл з такой назвай ужо ёсць. Выберыце іншую назву або выдаліце файл.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Адменена; нічога не запісана.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Файл нельга запісаць: %1.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Make a new catalogue.</source>
        <translation>Стварыць новы каталог.</translation>
    </message>
    <message>
        <source>The file to be made.</source>
        <translation>Файл, які трэба стварыць.</translation>
    </message>
    <message>
        <source>With the sample: 351 responses, 93 countermoves and reactions, their actors and events.</source>
        <translation>З прыкладам: 351 адказ, 93 зваротныя крокі і рэакцыі, іх суб’екты і падзеі.</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>The parts of the document could not be packed. Save it in another format, or try again with more free memory.</source>
        <translation>Не ўдалося спакаваць часткі дакумента. Захавайце яго ў іншым фармаце або паспрабуйце яшчэ раз, калі будзе больш вольнай памяці.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>This would replace a catalogue. Choose another name.</source>
        <translation>Гэта замяніла б каталог. Выберыце іншую назву.</translation>
    </message>
    <message>
        <source>An earlier version of the program made the words for searching. They are made anew, once.</source>
        <translation>Словы для пошуку зрабіла ранейшая версія праграмы. Яны ствараюцца нанова, адзін раз.</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>about %1</source>
        <translation>каля %1</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (няпэўна)</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>з %1 да %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>з %1, канец невядомы</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>да %1</translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>да %1, пачатак невядомы</translation>
    </message>
    <message>
        <source>“%1” is not a date as it is written here. Write %2.</source>
        <translation>«%1» — не дата ў прынятым тут запісе. Напішыце %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day with leading zeros, as far as they are known: 2020-10-02, 2020-10 or 2020.</source>
        <translation>«%1» — не дата. Напішыце год, месяц і дзень з нулямі спераду, наколькі яны вядомыя: 2020-10-02, 2020-10 або 2020.</translation>
    </message>
    <message>
        <source>There is no year 0000. Years go from 0001 to 9999.</source>
        <translation>Няма года 0000. Гады ідуць ад 0001 да 9999.</translation>
    </message>
    <message>
        <source>There is no month %1. Write the month as 01 to 12, or only the year %2 if the month is not known.</source>
        <translation>Няма месяца %1. Напішыце месяц ад 01 да 12 або толькі год %2, калі месяц невядомы.</translation>
    </message>
    <message>
        <source>There is no day 00. If the day is not known, write %1.</source>
        <translation>Няма дня 00. Калі дзень невядомы, напішыце %1.</translation>
    </message>
    <message>
        <source>%1 has only %2 days, so there is no day %3. Correct the day, or write %1 if it is not known.</source>
        <translation>Дзён у %1: толькі %2, таму няма дня %3. Папраўце дзень або напішыце %1, калі ён невядомы.</translation>
    </message>
    <message>
        <source>“%1” has neither start nor end. Write the end that is known, or leave the date empty.</source>
        <translation>У «%1» няма ні пачатку, ні канца. Напішыце вядомы канец або пакіньце дату пустой.</translation>
    </message>
    <message>
        <source>The span “%1” ends before it starts. Write the earlier date first.</source>
        <translation>Прамежак «%1» заканчваецца раней, чым пачынаецца. Спачатку напішыце больш раннюю дату.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>пачатак: %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>канец: %1</translation>
    </message>
</context>
<context>
    <name>PastState</name>
    <message>
        <source>The catalogue has no change %1 in its history, so it cannot be shown as it was then. Was it taken from another copy of the catalogue?</source>
        <translation>У гісторыі каталога няма змены %1, таму яго нельга паказаць такім, якім ён быў тады. Магчыма, яна з іншай копіі каталога?</translation>
    </message>
    <message>
        <source>The catalogue can only be read; its former states can be shown where it can be written. Copy the file and open the copy. Nothing in it is changed.</source>
        <translation>Каталог можна толькі чытаць, а ранейшыя станы можна паказаць там, дзе дазволены запіс. Скапіруйце файл і адкрыйце копію. У ёй нічога не зменіцца.</translation>
    </message>
</context>
<context>
    <name>PdfCheck</name>
    <message>
        <source>The file is encrypted, which PDF/A does not allow.</source>
        <translation>Файл зашыфраваны, а PDF/A гэтага не дазваляе.</translation>
    </message>
    <message>
        <source>The file does not begin as PDF 1.7, which PDF/A-3 builds upon.</source>
        <translation>Файл не пачынаецца як PDF 1.7, на якім засноўваецца PDF/A-3.</translation>
    </message>
    <message>
        <source>The second line of the file does not tell other programs that it is no text.</source>
        <translation>Другі радок файла не паказвае іншым праграмам, што гэта не тэкст.</translation>
    </message>
    <message>
        <source>Something follows the end of the document.</source>
        <translation>Пасля канца дакумента нешта стаіць.</translation>
    </message>
    <message>
        <source>The file has no number by which it can be told from others (ID).</source>
        <translation>У файла няма нумара, па якім яго можна адрозніць ад іншых (ID).</translation>
    </message>
    <message>
        <source>The file does not say what its colours are (output intent with a colour profile).</source>
        <translation>У файле не сказана, якія ў ім колеры (прызначэнне вываду з профілем колераў).</translation>
    </message>
    <message>
        <source>Something is drawn half transparent, and it is not said in what colours.</source>
        <translation>Нешта намалявана паўпразрыстым, і не сказана, у якіх колерах.</translation>
    </message>
    <message>
        <source>The document holds a program (JavaScript).</source>
        <translation>У дакуменце ёсць праграма (JavaScript).</translation>
    </message>
    <message>
        <source>The document holds another way to present it.</source>
        <translation>У дакуменце ёсць іншы спосаб яго паказаць.</translation>
    </message>
    <message>
        <source>The document holds a form that only some programs can show (XFA).</source>
        <translation>У дакуменце ёсць форма, якую паказваюць толькі некаторыя праграмы (XFA).</translation>
    </message>
    <message>
        <source>The file says that its parts are marked, but they are not.</source>
        <translation>У файле сказана, што яго часткі размечаны, але гэта не так.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл пашкоджаны: %1</translation>
    </message>
    <message>
        <source>This is no PDF, or it is damaged.</source>
        <translation>Гэта не PDF, або ён пашкоджаны.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без імя</translation>
    </message>
    <message>
        <source>The attachment %1 has no content.</source>
        <translation>У далучаным файле %1 няма змесціва.</translation>
    </message>
    <message>
        <source>The attachment %1 does not say what kind of file it is.</source>
        <translation>Для далучанага файла %1 не сказана, якога ён тыпу.</translation>
    </message>
    <message>
        <source>The attachment %1 does not say of what date it is.</source>
        <translation>Для далучанага файла %1 не сказана, якой ён даты.</translation>
    </message>
    <message>
        <source>The attachment %1 is damaged: it has another length or checksum than it should.</source>
        <translation>Далучаны файл %1 пашкоджаны: у яго іншая даўжыня або кантрольная сума, чым павінна быць.</translation>
    </message>
    <message>
        <source>The attachment %1 is not named in both ways that viewers read.</source>
        <translation>Далучаны файл %1 не названы абодвума спосабамі, якія чытаюць праграмы прагляду.</translation>
    </message>
    <message>
        <source>The attachment %1 does not say what it is to the document (AFRelationship).</source>
        <translation>Для далучанага файла %1 не сказана, чым ён ёсць для дакумента (AFRelationship).</translation>
    </message>
    <message>
        <source>The attachment %1 is not associated with the document (AF).</source>
        <translation>Далучаны файл %1 не звязаны з дакументам (AF).</translation>
    </message>
    <message>
        <source>The attachment %1 is not in the list that viewers show.</source>
        <translation>Далучанага файла %1 няма ў спісе, які паказваюць праграмы прагляду.</translation>
    </message>
    <message>
        <source>A picture is compressed with LZW, which is not allowed: %1.</source>
        <translation>Малюнак сціснуты спосабам LZW, што не дазволена: %1.</translation>
    </message>
    <message>
        <source>A character is drawn for which the font has no sign, so that it can be neither seen nor found: %1.</source>
        <translation>Намаляваны сімвал, для якога ў шрыфце няма знака: яго нельга ні ўбачыць, ні знайсці: %1.</translation>
    </message>
    <message>
        <source>A colour is mixed for four inks, which the file&apos;s colour profile does not describe: %1.</source>
        <translation>Колер змешаны для чатырох фарбаў, якіх профіль колераў файла не апісвае: %1.</translation>
    </message>
    <message>
        <source>“%1” is no drawing instruction of PDF: %2.</source>
        <translation>«%1» — не загад малявання PDF: %2.</translation>
    </message>
    <message>
        <source>More than %1 states of drawing stand one within the other: %2.</source>
        <translation>Станаў малявання, укладзеных адзін у адзін, больш за %1: %2.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>старонка %1</translation>
    </message>
    <message>
        <source>in a picture or pattern</source>
        <translation>у малюнку або ўзоры</translation>
    </message>
    <message>
        <source>The font %1 is not in the file.</source>
        <translation>Шрыфту %1 няма ў файле.</translation>
    </message>
    <message>
        <source>The font %1 has another name where it is described.</source>
        <translation>У апісанні шрыфту %1 стаіць іншая назва.</translation>
    </message>
    <message>
        <source>The font %1 in the file is damaged.</source>
        <translation>Шрыфт %1 у файле пашкоджаны.</translation>
    </message>
    <message>
        <source>The font %1 gives its glyphs other widths than the file.</source>
        <translation>У шрыфце %1 шырыня знакаў іншая, чым у файле.</translation>
    </message>
    <message>
        <source>A composite font has no font behind it.</source>
        <translation>За састаўным шрыфтам няма шрыфту.</translation>
    </message>
    <message>
        <source>The font %1 does not say which glyph stands for which character (CIDToGIDMap).</source>
        <translation>Для шрыфту %1 не сказана, які знак адпавядае якому сімвалу (CIDToGIDMap).</translation>
    </message>
    <message>
        <source>The font %1 does not say which characters its glyphs stand for: text in it can be neither searched nor copied.</source>
        <translation>Для шрыфту %1 не сказана, якія сімвалы адпавядаюць яго знакам: тэкст у ім нельга ні шукаць, ні капіяваць.</translation>
    </message>
    <message>
        <source>The font %1 needs a table of characters that is not in the file.</source>
        <translation>Шрыфту %1 патрэбна табліца сімвалаў, якой няма ў файле.</translation>
    </message>
    <message>
        <source>The file says two things of itself: %1 is “%2”, but %3 is “%4”.</source>
        <translation>Файл кажа пра сябе рознае: %1 — «%2», а %3 — «%4».</translation>
    </message>
    <message>
        <source>The description of the file (XMP) does not begin as a packet.</source>
        <translation>Апісанне файла (XMP) не пачынаецца як пакет.</translation>
    </message>
    <message>
        <source>The head of the file&apos;s description (XMP) tells a length or an encoding, which is not allowed any more.</source>
        <translation>У пачатку апісання файла (XMP) названа даўжыня або кадыроўка, што больш не дазволена.</translation>
    </message>
    <message>
        <source>The file does not say that it is PDF/A-3b, but “%1%2”.</source>
        <translation>У файле сказана не PDF/A-3b, а «%1%2».</translation>
    </message>
    <message>
        <source>The file has no description of itself (XMP).</source>
        <translation>У файла няма апісання самога сябе (XMP).</translation>
    </message>
    <message>
        <source>The description of the file (XMP) is compressed and cannot be read by programs that only search for it.</source>
        <translation>Апісанне файла (XMP) сціснута, і праграмы, якія толькі шукаюць яго, не могуць яго прачытаць.</translation>
    </message>
    <message>
        <source>The description of the file (XMP) is no well-formed XML.</source>
        <translation>Апісанне файла (XMP) — няправільны XML.</translation>
    </message>
    <message>
        <source>A part of the document lies in another file.</source>
        <translation>Частка дакумента ляжыць у іншым файле.</translation>
    </message>
    <message>
        <source>A part of the file is packed by a way that is not allowed: %1.</source>
        <translation>Частка файла запакавана спосабам, які не дазволены: %1.</translation>
    </message>
    <message>
        <source>A picture is to be smoothed by the viewer, which is not allowed.</source>
        <translation>Праграма прагляду мае згладжваць малюнак, што не дазволена.</translation>
    </message>
    <message>
        <source>A picture has others that may be shown in its place.</source>
        <translation>У малюнка ёсць іншыя, якія могуць быць паказаны замест яго.</translation>
    </message>
    <message>
        <source>A drawing is taken from elsewhere or holds a program (PostScript).</source>
        <translation>Малюнак узяты з іншага месца або мае ў сабе праграму (PostScript).</translation>
    </message>
    <message>
        <source>Something is to happen by itself when the document is read (AA).</source>
        <translation>Пры чытанні дакумента нешта мае адбывацца само (AA).</translation>
    </message>
    <message>
        <source>The document holds an action that is not allowed: %1.</source>
        <translation>У дакуменце ёсць дзеянне, якое не дазволена: %1.</translation>
    </message>
    <message>
        <source>Colours are changed by a curve of one printer (TR, HTP).</source>
        <translation>Колеры змяняюцца па крывой аднаго прынтара (TR, HTP).</translation>
    </message>
    <message>
        <source>Colours are mixed by a way that PDF does not know: %1.</source>
        <translation>Колеры змешаны спосабам, якога PDF не ведае: %1.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Старонка %1: %2</translation>
    </message>
    <message>
        <source>The page is too small or too large for PDF/A.</source>
        <translation>Старонка замалая або завялікая для PDF/A.</translation>
    </message>
    <message>
        <source>There is a note of a kind that is not allowed.</source>
        <translation>Ёсць заўвага такога віду, які не дазволены.</translation>
    </message>
    <message>
        <source>A link or note is not marked as printed, or is hidden.</source>
        <translation>Спасылка або заўвага не пазначана як друкаваная або схаваная.</translation>
    </message>
    <message>
        <source>A note does not say how it looks.</source>
        <translation>Для заўвагі не сказана, як яна выглядае.</translation>
    </message>
    <message>
        <source>A link leads to no address on the web.</source>
        <translation>Спасылка вядзе не на адрас у сеціве.</translation>
    </message>
    <message>
        <source>A link leads nowhere.</source>
        <translation>Спасылка нікуды не вядзе.</translation>
    </message>
    <message>
        <source>The outline turns in a circle.</source>
        <translation>Закладкі дакумента ідуць па крузе.</translation>
    </message>
    <message>
        <source>The outline&apos;s entry “%1” leads nowhere.</source>
        <translation>Закладка «%1» нікуды не вядзе.</translation>
    </message>
</context>
<context>
    <name>PdfFinisher</name>
    <message>
        <source>A bookmark or link leads to a page that is not there.</source>
        <translation>Закладка або спасылка вядзе на старонку, якой няма.</translation>
    </message>
    <message>
        <source>The PDF could not be completed.</source>
        <translation>Не ўдалося завяршыць PDF.</translation>
    </message>
    <message>
        <source>The PDF was given no date.</source>
        <translation>Для PDF не зададзена дата.</translation>
    </message>
    <message>
        <source>Two attachments or two places of the PDF have the same name, or one has none.</source>
        <translation>Два далучаныя файлы або два месцы ў PDF маюць аднолькавую назву, або ў аднаго яе няма.</translation>
    </message>
</context>
<context>
    <name>PdfPassphrase</name>
    <message>
        <source>The passphrase is not text in UTF-8. Type it anew.</source>
        <translation>Парольная фраза — не тэкст у UTF-8. Увядзіце яе нанава.</translation>
    </message>
    <message>
        <source>The passphrase has no character that counts. Choose one that can be seen.</source>
        <translation>У парольнай фразе няма ніводнага значнага сімвала. Абярыце такую, якую відаць.</translation>
    </message>
    <message>
        <source>The passphrase holds a line break, a tabulator or another control character, which many viewers cannot be given. Choose one without.</source>
        <translation>У парольнай фразе ёсць разрыў радка, табуляцыя або іншы кіроўны сімвал, якога многія праграмы прагляду не прымаюць. Абярыце фразу без яго.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>Не ўдалося стварыць выяву.</translation>
    </message>
    <message>
        <source>The name of the file must end in .svg, .png, .pdf, .csv or .xlsx.</source>
        <translation>Назва файла мусіць заканчвацца на .svg, .png, .pdf, .csv або .xlsx.</translation>
    </message>
    <message>
        <source>The picture would be too large. Choose a smaller scale, SVG or PDF.</source>
        <translation>Выява была б завялікая. Выберыце меншы маштаб, SVG або PDF.</translation>
    </message>
    <message>
        <source>The font %1 is not installed: install the package %2.</source>
        <translation>Шрыфт %1 не ўстаноўлены: устанавіце пакет %2.</translation>
    </message>
    <message>
        <source>No font of a picture has %1, so its code is drawn.</source>
        <translation>Ні ў адным са шрыфтоў выявы няма знака %1, таму намаляваны яго код.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Who responded</source>
        <translation>Хто адказаў</translation>
    </message>
    <message>
        <source>Which instruments were used</source>
        <translation>Якія інструменты былі ўжытыя</translation>
    </message>
    <message>
        <source>Which reason the actors state</source>
        <translation>Якое абгрунтаванне называюць суб’екты</translation>
    </message>
    <message>
        <source>Whom the responses bind</source>
        <translation>Для каго адказы абавязковыя</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>усе адказы</translation>
    </message>
    <message>
        <source>Responses over time</source>
        <translation>Адказы паводле часу</translation>
    </message>
    <message>
        <source>Who used which instrument</source>
        <translation>Хто якім інструментам карыстаўся</translation>
    </message>
    <message>
        <source>One record can count in several cells. An empty cell means that none is recorded, not that there was none.</source>
        <translation>Адзін запіс можа лічыцца ў некалькіх клетках. Пустая клетка азначае, што нічога не занатавана, а не што нічога не было.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>%1 of %2 cells are empty.</source>
        <translation>Пустых клетак: %1 з %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar: its name and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>нічога не занатавана</translation>
    </message>
    <message>
        <source>One record can count in several rows: the rows do not add up.</source>
        <translation>Адзін запіс можа лічыцца ў некалькіх радках: радкі не складаюцца ў агульную суму.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with nothing stated here.</source>
        <translation>
            <numerusform>Не паказаны %n запіс, дзе тут нічога не пазначана.</numerusform>
            <numerusform>Не паказаны %n запісы, дзе тут нічога не пазначана.</numerusform>
            <numerusform>Не паказана %n запісаў, дзе тут нічога не пазначана.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Bars show %1 in %2 rows, in fixed order and not by size: %3 in all.</source>
        <translation>Палоскі паказваюць %1 у радках (%2), у сталым парадку, а не паводле памеру: усяго %3.</translation>
    </message>
    <message>
        <source>The bars lie between 0 and %1.</source>
        <comment>text alternative of bars</comment>
        <translation>Палоскі маюць значэнні ад 0 да %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n адказ</numerusform>
            <numerusform>%n адказы</numerusform>
            <numerusform>%n адказаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countermove(s)</source>
        <translation>
            <numerusform>%n зваротны крок</numerusform>
            <numerusform>%n зваротныя крокі</numerusform>
            <numerusform>%n зваротных крокаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <translation>
            <numerusform>%n рэакцыя</numerusform>
            <numerusform>%n рэакцыі</numerusform>
            <numerusform>%n рэакцый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запіс</numerusform>
            <numerusform>%n запісы</numerusform>
            <numerusform>%n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>responses</source>
        <translation>адказы</translation>
    </message>
    <message>
        <source>countermoves</source>
        <translation>зваротныя крокі</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>рэакцыі</translation>
    </message>
    <message>
        <source>records</source>
        <translation>запісы</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches this selection.</source>
        <translation>Нішто ў каталогу не адпавядае гэтай выбарцы.</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter, short</comment>
        <translation>%1 кв.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with no date precise enough.</source>
        <translation>
            <numerusform>Не паказаны %n запіс без дастаткова дакладнай даты.</numerusform>
            <numerusform>Не паказаны %n запісы без дастаткова дакладнай даты.</numerusform>
            <numerusform>Не паказана %n запісаў без дастаткова дакладнай даты.</numerusform>
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
        <translation>Палоскі маюць значэнні ад 0 да %1; пустых: %2 з %3.</translation>
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
        <translation>%1 па месяцах</translation>
    </message>
    <message>
        <source>%1 per quarter</source>
        <translation>%1 па кварталах</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 па гадах</translation>
    </message>
    <message>
        <source>Short strokes above the bars are further events.</source>
        <translation>Кароткія рыскі над слупкамі — іншыя падзеі.</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Хто дзейнічаў</translation>
    </message>
    <message>
        <source>Countermoves over time</source>
        <translation>Зваротныя крокі паводле часу</translation>
    </message>
    <message>
        <source>Reactions over time</source>
        <translation>Рэакцыі паводле часу</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Запісы паводле часу</translation>
    </message>
    <message>
        <source>Who moves with whom</source>
        <translation>Хто з кім дзейнічае</translation>
    </message>
    <message>
        <source>%1 to %2 days later</source>
        <translation>дзён пасля: ад %1 да %2</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>у той самы дзень</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>праз %n дзень</numerusform>
            <numerusform>праз %n дні</numerusform>
            <numerusform>праз %n дзён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>на %n дзень раней</numerusform>
            <numerusform>на %n дні раней</numerusform>
            <numerusform>на %n дзён раней</numerusform>
        </translation>
    </message>
    <message>
        <source>own act</source>
        <translation>уласны акт</translation>
    </message>
    <message>
        <source>alignment declared</source>
        <translation>далучэнне дэкларацыяй</translation>
    </message>
    <message>
        <source>Days after the leader&apos;s date</source>
        <translation>Дні пасля даты вядучага запісу</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) jointly</source>
        <translation>
            <numerusform>%n суб’ект сумесна</numerusform>
            <numerusform>%n суб’екты сумесна</numerusform>
            <numerusform>%n суб’ектаў сумесна</numerusform>
        </translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>дата не пазначана</translation>
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
        <translation>дзень не пазначаны</translation>
    </message>
    <message>
        <source>Jointly: %1</source>
        <translation>Сумесна: %1</translation>
    </message>
    <message>
        <source>adopted jointly</source>
        <translation>прынята сумесна</translation>
    </message>
    <message>
        <source>As recorded: acts adopted jointly, alignment declared by others, own acts that follow or were timed together. The leader is the record that others name, or the earliest of a group.</source>
        <translation>Паводле запісаў: сумесна прынятыя акты, далучэнне іншых дэкларацыяй, уласныя акты, якія ідуць услед або скаардынаваныя. Вядучы запіс — той, на які спасылаюцца іншыя, або самы ранні ў групе.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that nobody is recorded as joining or following.</source>
        <translation>
            <numerusform>Не паказаны %n запіс, для якога не занатавана ні далучэння, ні кроку ўслед.</numerusform>
            <numerusform>Не паказаны %n запісы, для якіх не занатавана ні далучэння, ні кроку ўслед.</numerusform>
            <numerusform>Не паказана %n запісаў, для якіх не занатавана ні далучэння, ні кроку ўслед.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n earlier step(s). Restrict the dates to see them.</source>
        <translation>
            <numerusform>Не паказаны больш раннія крокі: %n. Каб убачыць іх, абмяжуйце даты.</numerusform>
            <numerusform>Не паказаны больш раннія крокі: %n. Каб убачыць іх, абмяжуйце даты.</numerusform>
            <numerusform>Не паказаны больш раннія крокі: %n. Каб убачыць іх, абмяжуйце даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader&apos;s date</source>
        <translation>Дата вядучага запісу</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Вядучы суб’ект</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Хто пайшоў услед</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Follower&apos;s date</source>
        <translation>Дата кроку ўслед</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by date, each with those who joined or followed and how many days later.</source>
        <translation>
            <numerusform>%n крок паводле даты; для кожнага — хто далучыўся або пайшоў услед і праз колькі дзён.</numerusform>
            <numerusform>%n крокі паводле даты; для кожнага — хто далучыўся або пайшоў услед і праз колькі дзён.</numerusform>
            <numerusform>%n крокаў паводле даты; для кожнага — хто далучыўся або пайшоў услед і праз колькі дзён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined or followed %1 times; for %2 of them no day can be told.</source>
        <translation>Далучэнняў і крокаў услед: %1; з іх без пэўнага дня: %2.</translation>
    </message>
    <message>
        <source>Nobody is recorded as joining or following another here.</source>
        <translation>Тут не занатавана, каб нехта да кагосьці далучыўся або за кімсьці пайшоў услед.</translation>
    </message>
    <message>
        <source>From entry into force to the end</source>
        <translation>Ад набыцця моцы да заканчэння</translation>
    </message>
    <message>
        <source>Measures one by one</source>
        <translation>Меры паасобку</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>канец не пазначаны</translation>
    </message>
    <message>
        <source>renewed: %1</source>
        <translation>падаўжэнне: %1</translation>
    </message>
    <message>
        <source>eased: %1</source>
        <translation>паслабленне: %1</translation>
    </message>
    <message>
        <source>an easing, of which measure is not stated: %1</source>
        <translation>паслабленне, якой меры — не пазначана: %1</translation>
    </message>
    <message>
        <source>eased, since when is not stated</source>
        <translation>дзейнічае з палёгкай, з якога дня — не пазначана</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Адказ</translation>
    </message>
    <message>
        <source>Adopters</source>
        <translation>Аўтары рашэння</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Выгада</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Дзейнічае з</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Дзейнічае да</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Від заканчэння</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Падаўжэнне</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Паслабленне</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that began later; restrict the selection to see them.</source>
        <translation>
            <numerusform>Не паказаны меры, якія пачаліся пазней: %n. Каб убачыць іх, абмяжуйце выбарку.</numerusform>
            <numerusform>Не паказаны меры, якія пачаліся пазней: %n. Каб убачыць іх, абмяжуйце выбарку.</numerusform>
            <numerusform>Не паказаны меры, якія пачаліся пазней: %n. Каб убачыць іх, абмяжуйце выбарку.</numerusform>
        </translation>
    </message>
    <message>
        <source>No adopter is stated</source>
        <translation>Аўтар рашэння не пазначаны</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>дзейнічае</translation>
    </message>
    <message>
        <source>in force, eased</source>
        <translation>дзейнічае з палёгкай</translation>
    </message>
    <message>
        <source>perhaps: a date is not known to the day</source>
        <translation>магчыма: дакладны дзень невядомы</translation>
    </message>
    <message>
        <source>Ticks are renewals. A bar half of which is eased was eased at a time that is not stated.</source>
        <translation>Рыскі — падаўжэнні. Калі знак палёгкі займае палову вышыні палоскі, пачатак палёгкі не пазначаны.</translation>
    </message>
    <message>
        <source>Bars under the names of their adopters show from when until when %1 are in force (%2).</source>
        <translation>Палоскі пад назвамі аўтараў рашэнняў паказваюць, з якога і да якога часу дзейнічаюць меры: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no stated end.</source>
        <translation>
            <numerusform>Канец не пазначаны ў %n з іх.</numerusform>
            <numerusform>Канец не пазначаны ў %n з іх.</numerusform>
            <numerusform>Канец не пазначаны ў %n з іх.</numerusform>
        </translation>
    </message>
    <message>
        <source>What expires or comes up for review</source>
        <translation>Што заканчваецца або падлягае перагляду</translation>
    </message>
    <message>
        <source>Calendar of ends</source>
        <translation>Каляндар тэрмінаў</translation>
    </message>
    <message>
        <source>Yearly review of the sanctions regime</source>
        <translation>Штогадовы перагляд санкцыйнага рэжыму</translation>
    </message>
    <message>
        <source>End, of no stated kind</source>
        <translation>Заканчэнне, від не пазначаны</translation>
    </message>
    <message>
        <source>Response or sanctions regime</source>
        <translation>Адказ або санкцыйны рэжым</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Што мае адбыцца</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Суб’екты</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Выгады</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that end later in this time; choose fewer months or restrict the selection.</source>
        <translation>
            <numerusform>Не паказаны меры, якія заканчваюцца пазней у гэтым прамежку: %n. Выберыце менш месяцаў або абмяжуйце выбарку.</numerusform>
            <numerusform>Не паказаны меры, якія заканчваюцца пазней у гэтым прамежку: %n. Выберыце менш месяцаў або абмяжуйце выбарку.</numerusform>
            <numerusform>Не паказаны меры, якія заканчваюцца пазней у гэтым прамежку: %n. Выберыце менш месяцаў або абмяжуйце выбарку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the table</source>
        <translation>
            <numerusform>і яшчэ %n, гл. табліцу</numerusform>
            <numerusform>і яшчэ %n, гл. табліцу</numerusform>
            <numerusform>і яшчэ %n, гл. табліцу</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown, since no end is stated: %1 of %2 that may be in force on %3.</source>
        <translation>Не паказаны, бо канец не пазначаны: %1. Усяго на %3 могуць дзейнічаць: %2.</translation>
    </message>
    <message>
        <source>A list by date shows what expires or comes up for review: %1.</source>
        <translation>Спіс паводле даты паказвае, што заканчваецца або падлягае перагляду: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n тэрмін</numerusform>
            <numerusform>%n тэрміны</numerusform>
            <numerusform>%n тэрмінаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is recorded expires or comes up for review in this time.</source>
        <translation>Нішто з занатаванага ў гэтым прамежку не заканчваецца і не падлягае перагляду.</translation>
    </message>
    <message>
        <source>State of the catalogue: %1.</source>
        <translation>Стан каталога на %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with nothing stated in one of the two.</source>
        <translation>
            <numerusform>Не паказаны %n запіс, дзе адно з двух не пазначана.</numerusform>
            <numerusform>Не паказаны %n запісы, дзе адно з двух не пазначана.</numerusform>
            <numerusform>Не паказана %n запісаў, дзе адно з двух не пазначана.</numerusform>
        </translation>
    </message>
    <message>
        <source>None recorded in this selection: %1.</source>
        <translation>У гэтай выбарцы не занатавана: %1.</translation>
    </message>
    <message>
        <source>A grid counts %1 by “%2” (%3) and “%4” (%5).</source>
        <translation>Сетка паказвае: %1 паводле палёў «%2» (%3) і «%4» (%5).</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Інструменты</translation>
    </message>
    <message>
        <source>Stated reasons</source>
        <translation>Названыя абгрунтаванні</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Для каго абавязкова</translation>
    </message>
    <message>
        <source>Which reason is stated, and whom it binds</source>
        <translation>Якое абгрунтаванне названа і для каго гэта абавязкова</translation>
    </message>
    <message>
        <source>Reasons and binding</source>
        <translation>Абгрунтаванні і абавязковасць</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Не запоўнена</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>whom it binds</comment>
        <translation>Не пазначана</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Названае абгрунтаванне</translation>
    </message>
    <message>
        <source>A grid counts %1 by the reason that actors state and by whom it binds.</source>
        <translation>Сетка паказвае: %1 паводле абгрунтавання, якое называюць суб’екты, і паводле таго, для каго гэта абавязкова.</translation>
    </message>
    <message>
        <source>Without a stated reason: %1.</source>
        <translation>Без названага абгрунтавання: %1.</translation>
    </message>
    <message>
        <source>Each record counts in one row, but can count in several columns. “Not stated” is what the sources do not say, not that there was no reason.</source>
        <translation>Кожны запіс лічыцца ў адным радку, але можа лічыцца ў некалькіх слупках. «Не пазначана» азначае, што крыніцы гэтага не паведамляюць, а не што абгрунтавання не было.</translation>
    </message>
    <message>
        <source>What one has done and the other has not</source>
        <translation>Што зрабіў адзін і не зрабіў другі</translation>
    </message>
    <message>
        <source>Choose two actors to set them beside each other.</source>
        <translation>Выберыце двух суб’ектаў, каб параўнаць іх.</translation>
    </message>
    <message>
        <source>Gaps between two</source>
        <translation>Адрозненні двух суб’ектаў</translation>
    </message>
    <message>
        <source>Instrument or name</source>
        <translation>Інструмент або адрасат</translation>
    </message>
    <message>
        <source>Of both together</source>
        <translation>Абодвух разам</translation>
    </message>
    <message>
        <source>A table sets beside each other what is recorded of %1 and of %2, instrument by instrument.</source>
        <translation>Табліца супастаўляе паводле інструментаў, што занатавана пра двух суб’ектаў: %1 і %2.</translation>
    </message>
    <message>
        <source>Of the first alone are %1 instruments recorded, of the second alone %2, of both %3.</source>
        <translation>Занатавана інструментаў: толькі ў першага — %1, толькі ў другога — %2, у абодвух — %3.</translation>
    </message>
    <message>
        <source>Recorded of %1, not of %2</source>
        <comment>two actors</comment>
        <translation>Запісы ёсць: %1; няма: %2</translation>
    </message>
    <message>
        <source>Recorded of both</source>
        <translation>Запісы ёсць у абодвух</translation>
    </message>
    <message>
        <source>No instrument.</source>
        <translation>Няма інструментаў.</translation>
    </message>
    <message>
        <source>One record can count in several rows, a joint one with both actors. What is not recorded may have been done all the same.</source>
        <translation>Адзін запіс можа лічыцца ў некалькіх радках, сумесны — у абодвух суб’ектаў. Тое, што не занатавана, усё ж магло быць зроблена.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Асноўныя лічбы</translation>
    </message>
    <message>
        <source>How much has been recorded</source>
        <translation>Колькі занатавана</translation>
    </message>
    <message numerus="yes">
        <source>response(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>адказ</numerusform>
            <numerusform>адказы</numerusform>
            <numerusform>адказаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>countermove(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>зваротны крок</numerusform>
            <numerusform>зваротныя крокі</numerusform>
            <numerusform>зваротных крокаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaction(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>рэакцыя</numerusform>
            <numerusform>рэакцыі</numerusform>
            <numerusform>рэакцый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>запіс</numerusform>
            <numerusform>запісы</numerusform>
            <numerusform>запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>in this selection</source>
        <translation>у гэтай выбарцы</translation>
    </message>
    <message>
        <source>sanctions in the strict sense</source>
        <translation>санкцыі ў вузкім сэнсе</translation>
    </message>
    <message>
        <source>sanctions in the broad sense</source>
        <translation>санкцыі ў шырокім сэнсе</translation>
    </message>
    <message>
        <source>not sanctions</source>
        <translation>не санкцыі</translation>
    </message>
    <message numerus="yes">
        <source>actor(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>суб’ект</numerusform>
            <numerusform>суб’екты</numerusform>
            <numerusform>суб’ектаў</numerusform>
        </translation>
    </message>
    <message>
        <source>actors</source>
        <translation>суб’екты</translation>
    </message>
    <message>
        <source>adopted one of them or aligned</source>
        <translation>аўтары рашэнняў і тыя, хто далучыўся</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that are neither sanctions nor other responses.</source>
        <translation>
            <numerusform>Не паказаны %n запіс, які не з’яўляецца ні санкцыяй, ні іншым адказам.</numerusform>
            <numerusform>Не паказаны %n запісы, якія не з’яўляюцца ні санкцыямі, ні іншымі адказамі.</numerusform>
            <numerusform>Не паказана %n запісаў, якія не з’яўляюцца ні санкцыямі, ні іншымі адказамі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Key figures: %1.</source>
        <translation>Асноўныя лічбы: %1.</translation>
    </message>
    <message>
        <source>Responses, countermoves, reactions</source>
        <translation>Адказы, зваротныя крокі, рэакцыі</translation>
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
        <translation>названа ў запісе: %1 (%2)</translation>
    </message>
    <message>
        <source>Countermoves of the de facto authorities: %1</source>
        <translation>Зваротныя крокі дэ-факта ўладаў: %1</translation>
    </message>
    <message>
        <source>Responses: %1, %2 of them shown</source>
        <translation>Адказы: %1, з іх паказана: %2</translation>
    </message>
    <message>
        <source>Reactions of civil society: %1</source>
        <translation>Рэакцыі грамадзянскай супольнасці: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n response(s) without a link to a record that is shown.</source>
        <translation>
            <numerusform>Не паказаны %n адказ без сувязі з паказаным запісам.</numerusform>
            <numerusform>Не паказаны %n адказы без сувязі з паказаным запісам.</numerusform>
            <numerusform>Не паказана %n адказаў без сувязі з паказаным запісам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n earlier countermove(s) and reaction(s). Restrict the dates to see them.</source>
        <translation>
            <numerusform>Не паказаны больш раннія зваротныя крокі і рэакцыі: %n. Каб убачыць іх, абмяжуйце даты.</numerusform>
            <numerusform>Не паказаны больш раннія зваротныя крокі і рэакцыі: %n. Каб убачыць іх, абмяжуйце даты.</numerusform>
            <numerusform>Не паказаны больш раннія зваротныя крокі і рэакцыі: %n. Каб убачыць іх, абмяжуйце даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Countermove</source>
        <translation>Зваротны крок</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Рэакцыя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Сувязі</translation>
    </message>
    <message>
        <source>Three lanes by date: %1, %2 that are linked with them, and %3.</source>
        <translation>Тры калонкі паводле даты: %1, %2 (са сувяззю з імі) і %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them are recorded.</source>
        <translation>
            <numerusform>Паміж імі занатавана %n сувязь.</numerusform>
            <numerusform>Паміж імі занатаваны %n сувязі.</numerusform>
            <numerusform>Паміж імі занатавана %n сувязей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No countermove and no reaction is recorded for this selection.</source>
        <translation>Для гэтай выбаркі не занатавана ні зваротных крокаў, ні рэакцый.</translation>
    </message>
    <message>
        <source>Newly listed and listed in all</source>
        <translation>Упершыню ўнесеныя ў спіс і ўсяго ў спісе</translation>
    </message>
    <message>
        <source>Persons and entities</source>
        <translation>Асобы і арганізацыі</translation>
    </message>
    <message>
        <source>Adopter</source>
        <translation>Аўтар рашэння</translation>
    </message>
    <message>
        <source>Persons newly listed</source>
        <translation>Асобы, упершыню ўнесеныя ў спіс</translation>
    </message>
    <message>
        <source>Persons listed in all</source>
        <translation>Асобы, усяго ў спісе</translation>
    </message>
    <message>
        <source>Entities newly listed</source>
        <translation>Арганізацыі, упершыню ўнесеныя ў спіс</translation>
    </message>
    <message>
        <source>Entities listed in all</source>
        <translation>Арганізацыі, усяго ў спісе</translation>
    </message>
    <message>
        <source>All, each record once</source>
        <translation>Усе, кожны запіс адзін раз</translation>
    </message>
    <message>
        <source>Newly listed: the sum of what the records state; a person whom several actors list counts with each. A joint record counts with each adopter; actors that aligned themselves are not counted.</source>
        <translation>Упершыню ўнесеныя: сума таго, што пазначана ў запісах; асоба, якую ўнеслі некалькі суб’ектаў, лічыцца ў кожнага. Сумесны запіс лічыцца ў кожнага аўтара рашэння; суб’екты, якія далучыліся, не ўлічваюцца.</translation>
    </message>
    <message>
        <source>Listed in all: names that the catalogue holds as listed on %1, each once. The two numbers are never added.</source>
        <translation>Усяго ў спісе: імёны і назвы, якія паводле каталога ў спісе на %1, кожнае адзін раз. Гэтыя два лікі ніколі не складаюцца.</translation>
    </message>
    <message>
        <source>No names are recorded as listed, so that how many are listed in all cannot be told.</source>
        <translation>Імёны і назвы ўнесеных у спіс не занатаваныя, таму нельга сказаць, колькі іх у спісе ўсяго.</translation>
    </message>
    <message>
        <source>no number stated</source>
        <translation>колькасць не пазначана</translation>
    </message>
    <message>
        <source>Bars show for each of %1 adopters, by name, how many persons and entities it has listed.</source>
        <translation>Палоскі паказваюць для кожнага аўтара рашэння (усяго %1, паводле назвы), колькі асоб і арганізацый ён унёс у спіс.</translation>
    </message>
    <message>
        <source>Newly listed in all records: %1, %2.</source>
        <translation>Упершыню ўнесена ў спіс ва ўсіх запісах: %1, %2.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>асобы</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>арганізацыі</translation>
    </message>
    <message>
        <source>%1, newly listed: %2</source>
        <translation>%1, упершыню ўнесена ў спіс: %2</translation>
    </message>
    <message>
        <source>%1, listed in all: %2</source>
        <translation>%1, усяго ў спісе: %2</translation>
    </message>
    <message>
        <source>newly listed</source>
        <translation>упершыню ўнесеныя ў спіс</translation>
    </message>
    <message>
        <source>listed in all</source>
        <translation>усяго ў спісе</translation>
    </message>
    <message>
        <source>Map of Europe</source>
        <translation>Карта Еўропы</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Карта свету</translation>
    </message>
    <message>
        <source>Who has responded with what: Europe</source>
        <translation>Хто і чым адказаў: Еўропа</translation>
    </message>
    <message>
        <source>Who has responded with what: the world</source>
        <translation>Хто і чым адказаў: свет</translation>
    </message>
    <message>
        <source>Grid of two fields</source>
        <translation>Сетка двух палёў</translation>
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
            <numerusform>%n асоба</numerusform>
            <numerusform>%n асобы</numerusform>
            <numerusform>%n асоб</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>1 арганізацыя</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n арганізацыя</numerusform>
            <numerusform>%n арганізацыі</numerusform>
            <numerusform>%n арганізацый</numerusform>
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
        <translation>Санкцыі і іншыя адказы</translation>
    </message>
    <message>
        <source>A state is filled where a response of its own is recorded; what an organisation did is not its members&apos;. The list shows who is not on the map or has no room there. No fill means that none is recorded, not that there was none.</source>
        <translation>Дзяржава зафарбаваная, калі занатаваны яе ўласны адказ; зробленае арганізацыяй не прыпісваецца яе членам. У спісе — тыя, каго няма на карце або каму там бракуе месца. Адсутнасць колеру азначае, што нічога не занатавана, а не што нічога не было.</translation>
    </message>
    <message>
        <source>One record counts for each of its actors.</source>
        <translation>Адзін запіс лічыцца ў кожнага са сваіх суб’ектаў.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) without an actor.</source>
        <translation>
            <numerusform>Не паказаны %n запіс без суб’екта.</numerusform>
            <numerusform>Не паказаны %n запісы без суб’екта.</numerusform>
            <numerusform>Не паказана %n запісаў без суб’екта.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal areas are drawn equal. Borders as internationally recognised; outlines: Natural Earth.</source>
        <translation>Роўныя плошчы паказаны роўнымі. Межы — міжнародна прызнаныя; контуры: Natural Earth.</translation>
    </message>
    <message>
        <source>several families, as listed below</source>
        <translation>некалькі груп, гл. спіс ніжэй</translation>
    </message>
    <message>
        <source>State (ISO code)</source>
        <translation>Дзяржава (код ISO)</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Групы інструментаў</translation>
    </message>
    <message>
        <source>A map and a list show who is recorded with %1: %2 states and %3 other actors.</source>
        <translation>Карта і спіс паказваюць суб’ектаў (%1): дзяржаў — %2, іншых суб’ектаў — %3.</translation>
    </message>
    <message>
        <source>Measures in force over time</source>
        <translation>Дзейныя меры паводле часу</translation>
    </message>
    <message>
        <source>In force over time</source>
        <translation>Дзейныя меры паводле часу</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З дня</translation>
    </message>
    <message>
        <source>In force for certain</source>
        <translation>Дзейнічаюць дакладна</translation>
    </message>
    <message>
        <source>Perhaps in force besides</source>
        <translation>Магчыма, дзейнічаюць яшчэ</translation>
    </message>
    <message>
        <source>Steps show for %1 actors, by name, how many measures are in force from %2 to %3.</source>
        <translation>Прыступкі паказваюць для кожнага суб’екта (усяго %1, паводле назвы), колькі мер дзейнічае: %2 – %3.</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force</source>
        <translation>%1, з %2 дзейнічаюць: %3</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force for certain, perhaps %4 more</source>
        <translation>%1, з %2 дакладна дзейнічаюць: %3, магчыма, яшчэ %4</translation>
    </message>
    <message>
        <source>A measure takes a benefit away. One that several actors share counts with each of them, with those too that aligned themselves.</source>
        <translation>Мера адбірае выгаду. Мера, агульная для некалькіх суб’ектаў, лічыцца ў кожнага з іх, таксама ў тых, хто далучыўся.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) without an actor.</source>
        <translation>
            <numerusform>Не паказана %n мера без суб’екта.</numerusform>
            <numerusform>Не паказаны %n меры без суб’екта.</numerusform>
            <numerusform>Не паказана %n мер без суб’екта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) whose start is not stated.</source>
        <translation>
            <numerusform>Не паказана %n мера, пачатак якой не пазначаны.</numerusform>
            <numerusform>Не паказаны %n меры, пачатак якіх не пазначаны.</numerusform>
            <numerusform>Не паказана %n мер, пачатак якіх не пазначаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that take no benefit away.</source>
        <translation>
            <numerusform>Не паказаны %n запіс, дзе выгада не адбіраецца.</numerusform>
            <numerusform>Не паказаны %n запісы, дзе выгада не адбіраецца.</numerusform>
            <numerusform>Не паказана %n запісаў, дзе выгада не адбіраецца.</numerusform>
        </translation>
    </message>
    <message>
        <source>in force for certain</source>
        <translation>дзейнічаюць дакладна</translation>
    </message>
    <message>
        <source>perhaps in force: a date is not known to the day</source>
        <translation>магчыма, дзейнічаюць: дакладны дзень невядомы</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Паводле часу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Bars show %1, told apart by “%5” (%2 – %3): %4 in all.</source>
        <translation>Палоскі паказваюць %1, з падзелам паводле поля «%5» (%2 – %3): усяго %4.</translation>
    </message>
    <message>
        <source>Each record stands once, under its first instrument.</source>
        <translation>Кожны запіс улічаны адзін раз, паводле першага інструмента.</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 па днях</translation>
    </message>
    <message>
        <source>%1; each row from 0 to %2</source>
        <comment>unit and scale of bars</comment>
        <translation>%1; кожны радок ад 0 да %2</translation>
    </message>
    <message>
        <source>What set off responses, and how soon</source>
        <translation>Што было нагодай для адказаў і праз колькі дзён</translation>
    </message>
    <message>
        <source>Triggers and days</source>
        <translation>Нагоды і дні</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дзень</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n дзён</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>дзён: %1–%2</translation>
    </message>
    <message>
        <source>Trigger or event</source>
        <translation>Нагода або падзея</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Дата падзеі</translation>
    </message>
    <message>
        <source>Date of the first response after it</source>
        <translation>Дата першага адказу пасля яе</translation>
    </message>
    <message>
        <source>Days, at least</source>
        <translation>Дзён, не менш за</translation>
    </message>
    <message>
        <source>Days, at most</source>
        <translation>Дзён, не больш за</translation>
    </message>
    <message>
        <source>Days run from the event to the first record after it that names its trigger; they do not say that the one followed from the other. One record can name several triggers.</source>
        <translation>Дні лічацца ад падзеі да першага пасля яе запісу, дзе названа яе нагода; гэта не азначае, што адно вынікае з другога. Адзін запіс можа называць некалькі нагод.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) without a trigger.</source>
        <translation>
            <numerusform>Не паказаны %n запіс без нагоды.</numerusform>
            <numerusform>Не паказаны %n запісы без нагоды.</numerusform>
            <numerusform>Не паказана %n запісаў без нагоды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars show how many of %1 name each of %2 triggers, in the order of their first events.</source>
        <translation>Палоскі паказваюць, колькі запісаў называе кожную нагоду, у парадку першых падзей; усяго %1, нагод — %2.</translation>
    </message>
    <message>
        <source>No record is dated after an event of its trigger.</source>
        <translation>Ніводзін запіс не мае даты пасля падзеі сваёй нагоды.</translation>
    </message>
    <message>
        <source>After %1 of %2 events the first record is dated between %3 and %4 days later.</source>
        <translation>Падзей, пасля якіх ёсць запіс: %1 з %2; дзён да першага запісу: ад %3 да %4.</translation>
    </message>
    <message>
        <source>days to the first record after the event</source>
        <translation>дні да першага запісу пасля падзеі</translation>
    </message>
    <message>
        <source>no record after it names its trigger</source>
        <translation>ніводзін запіс пасля яе не называе яе нагоды</translation>
    </message>
    <message>
        <source>%1: first record after %2, %3</source>
        <comment>event, days, date</comment>
        <translation>%1: да першага запісу — %2, %3</translation>
    </message>
    <message>
        <source>Steps that come within %1 days of each other are drawn as one, the last of them; the table has each month.</source>
        <translation>Змены, паміж якімі не больш за %1 дзён, паказаны як адна, апошняя з іх; у табліцы ёсць кожны месяц.</translation>
    </message>
    <message>
        <source>Days later, at least</source>
        <translation>Дзён пазней, не менш за</translation>
    </message>
    <message>
        <source>Days later, at most</source>
        <translation>Дзён пазней, не больш за</translation>
    </message>
    <message>
        <source>measures that take a benefit away</source>
        <translation>меры, якія адбіраюць выгаду</translation>
    </message>
    <message>
        <source>%1 (in force: a measure of any kind)</source>
        <translation>%1 (дзейнічае: мера любога роду)</translation>
    </message>
    <message>
        <source>with a measure of any kind in force, or possibly in force, on %1</source>
        <translation>з мерай любога роду, якая дзейнічае або магчыма дзейнічае на %1</translation>
    </message>
    <message>
        <source>They are of %1 in all.</source>
        <comment>of key figures</comment>
        <translation>Усяго: %1.</translation>
    </message>
    <message>
        <source>About the numbers</source>
        <translation>Пра лічбы</translation>
    </message>
    <message>
        <source>Colours and dots tell who acted and with what, and never how much.</source>
        <translation>Колеры і кропкі паказваюць, хто і чым адказаў, і ніколі не паказваюць, колькі.</translation>
    </message>
    <message>
        <source>Of records that the condition “in-force” leaves out, no measure is shown on any day.</source>
        <translation>Меры запісаў, якія не адпавядаюць умове «in-force», не паказаны ні на адзін дзень.</translation>
    </message>
    <message>
        <source>On %1, if nothing changes until then, between %2 and %3 are in force for an actor.</source>
        <translation>На %1, калі да таго нічога не зменіцца, колькасць дзейных мер у аднаго суб’екта — ад %2 да %3.</translation>
    </message>
    <message>
        <source>On %1 between %2 and %3 are in force for certain for an actor.</source>
        <translation>На %1 колькасць мер, якія дакладна дзейнічаюць у аднаго суб’екта, — ад %2 да %3.</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force, if nothing changes</source>
        <translation>%1, з %2 дзейнічаюць, калі нічога не зменіцца: %3</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 in force, if nothing changes, and perhaps %4 more</source>
        <translation>%1, з %2 дзейнічаюць, калі нічога не зменіцца: %3, магчыма, яшчэ %4</translation>
    </message>
    <message>
        <source>The dashed upright line and the numbers at the right are of %1, if nothing changes until then.</source>
        <translation>Вертыкальная штрыхавая лінія і лікі справа — на %1, калі да таго нічога не зменіцца.</translation>
    </message>
    <message>
        <source>The dashed upright line and the numbers at the right are of %1.</source>
        <translation>Вертыкальная штрыхавая лінія і лікі справа — на %1.</translation>
    </message>
    <message>
        <source>Not shown, since no measure with a start is recorded: %1.</source>
        <translation>Не паказаны, бо не запісана ніводнай меры з пачаткам: %1.</translation>
    </message>
    <message>
        <source>after the day of the data: if nothing changes</source>
        <translation>пасля дня даных: калі нічога не зменіцца</translation>
    </message>
    <message>
        <source>Not drawn, but in the table: what changes after %1.</source>
        <translation>Не намалявана, але ёсць у табліцы: змены пасля %1.</translation>
    </message>
    <message>
        <source>measures in force that take a benefit away, one scale for all actors</source>
        <translation>дзейныя меры, якія адбіраюць выгаду, адзін маштаб для ўсіх суб’ектаў</translation>
    </message>
    <message>
        <source>Counts are of %1, not of their weight.</source>
        <translation>Лічацца %1, а не іх вага.</translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation>Выбарка: %1.</translation>
    </message>
    <message>
        <source>Persons and entities are counted apart.</source>
        <translation>Асобы і арганізацыі лічацца асобна.</translation>
    </message>
    <message>
        <source>Nothing in this selection can be shown here.</source>
        <translation>З гэтага выбару тут нельга паказаць нічога.</translation>
    </message>
    <message>
        <source>Nothing in this selection is recorded of either: %1, %2.</source>
        <comment>two actors</comment>
        <translation>У гэтай выбарцы нічога не занатавана ні пра аднаго з двух: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n суб’ект</numerusform>
            <numerusform>%n суб’екты</numerusform>
            <numerusform>%n суб’ектаў</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>The selection in full: %1</source>
        <translation>Выбарка цалкам: %1</translation>
    </message>
    <message>
        <source>From the foot of a bar up, its parts stand in the order of the legend.</source>
        <translation>Часткі слупка ідуць знізу ўверх у парадку легенды.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n other(s)</source>
        <translation>
            <numerusform>%1: %2 і яшчэ %n</numerusform>
            <numerusform>%1: %2 і яшчэ %n</numerusform>
            <numerusform>%1: %2 і яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by a date in doubt</source>
        <comment>3 days later</comment>
        <translation>%1, дата пад сумневам</translation>
    </message>
    <message>
        <source>The dashed upright line is %1.</source>
        <comment>a day</comment>
        <translation>Вертыкальная штрыхавая лінія — %1.</translation>
    </message>
    <message>
        <source>Not shown, since they end later or no last day is stated: %1 of %2 that may be in force on %3.</source>
        <translation>Не паказаны, бо канчаюцца пазней або апошні дзень не пазначаны: %1. Усяго на %3 могуць дзейнічаць: %2.</translation>
    </message>
    <message>
        <source>Of neither</source>
        <translation>Ні аднаго з двух</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Усе запісы</translation>
    </message>
    <message>
        <source>Not shown, since they are recorded of neither of the two: %1 of %2.</source>
        <comment>number, all of the selection</comment>
        <translation>Не паказаны, бо не тычацца ні аднаго з двух: %1. Усяго ў выбарцы: %2.</translation>
    </message>
    <message>
        <source>Countermoves and reactions are no responses and are counted apart. A line (or, where the page ends between them, an arrow) means that a source links the two. No line leads past the middle: links of countermoves with reactions are said with each of them and stand in the table.</source>
        <translation>Зваротныя крокі і рэакцыі не з’яўляюцца адказамі і лічацца асобна. Лінія (або стрэлка, калі паміж імі канчаецца старонка) азначае, што іх звязвае крыніца. Праз сярэдзіну лініі не ідуць: сувязі зваротных крокаў з рэакцыямі названы пры кожным з іх і стаяць у табліцы.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that list neither persons nor entities, but ships, aircraft or groups without names.</source>
        <translation>
            <numerusform>Не паказаны %n запіс, дзе ў спісе няма ні асоб, ні арганізацый, а толькі судны, паветраныя судны або групы людзей без імёнаў.</numerusform>
            <numerusform>Не паказаны %n запісы, дзе ў спісе няма ні асоб, ні арганізацый, а толькі судны, паветраныя судны або групы людзей без імёнаў.</numerusform>
            <numerusform>Не паказана %n запісаў, дзе ў спісе няма ні асоб, ні арганізацый, а толькі судны, паветраныя судны або групы людзей без імёнаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates %1, also less precise ones that may lie there</source>
        <translation>Даты %1, а таксама менш дакладныя, якія могуць туды трапіць</translation>
    </message>
    <message>
        <source>The time is too long for bars as short as was chosen. Shown are %1.</source>
        <comment>responses per month</comment>
        <translation>Час занадта доўгі для такіх кароткіх слупкоў, як абрана. Паказаны %1.</translation>
    </message>
    <message>
        <source>%1 to %2 days earlier</source>
        <translation>дзён раней: ад %1 да %2</translation>
    </message>
    <message>
        <source>between %1 days earlier and %2 days later</source>
        <translation>дзён: ад %1 раней да %2 пасля</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) outside the selection stand here for their links.</source>
        <translation>
            <numerusform>Дзеля сувязей тут стаіць %n запіс па-за выбаркай.</numerusform>
            <numerusform>Дзеля сувязей тут стаяць %n запісы па-за выбаркай.</numerusform>
            <numerusform>Дзеля сувязей тут стаіць %n запісаў па-за выбаркай.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that ended before %1.</source>
        <translation>
            <numerusform>Не паказана %n мера, якая скончылася раней за %1.</numerusform>
            <numerusform>Не паказаны %n меры, якія скончыліся раней за %1.</numerusform>
            <numerusform>Не паказана %n мер, якія скончыліся раней за %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that begin after %1 and do not end in this time.</source>
        <translation>
            <numerusform>Не паказана %n мера, якая пачынаецца пазней за %1 і ў гэтым прамежку не заканчваецца.</numerusform>
            <numerusform>Не паказаны %n меры, якія пачынаюцца пазней за %1 і ў гэтым прамежку не заканчваюцца.</numerusform>
            <numerusform>Не паказана %n мер, якія пачынаюцца пазней за %1 і ў гэтым прамежку не заканчваюцца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, since nobody can tell whether they are the same: %n entry(s) without names.</source>
        <translation>
            <numerusform>Не параўноўваецца %n пазіцыя без імёнаў, бо ніхто не скажа, ці гэта тыя самыя.</numerusform>
            <numerusform>Не параўноўваюцца %n пазіцыі без імёнаў, бо ніхто не скажа, ці гэта тыя самыя.</numerusform>
            <numerusform>Не параўноўваецца %n пазіцый без імёнаў, бо ніхто не скажа, ці гэта тыя самыя.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; besides, outside the selection: %2</source>
        <translation>%1; акрамя таго, па-за выбаркай: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that neither list anybody nor state a number.</source>
        <translation>
            <numerusform>Не паказаны %n запіс, дзе нікога не ўносяць у спіс і не пазначана колькасць.</numerusform>
            <numerusform>Не паказаны %n запісы, дзе нікога не ўносяць у спіс і не пазначана колькасць.</numerusform>
            <numerusform>Не паказана %n запісаў, дзе нікога не ўносяць у спіс і не пазначана колькасць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) of other actors than those chosen.</source>
        <translation>
            <numerusform>Не паказана %n мера іншых суб’ектаў, не выбраных.</numerusform>
            <numerusform>Не паказаны %n меры іншых суб’ектаў, не выбраных.</numerusform>
            <numerusform>Не паказана %n мер іншых суб’ектаў, не выбраных.</numerusform>
        </translation>
    </message>
    <message>
        <source>day of the event not stated</source>
        <translation>дзень падзеі не пазначаны</translation>
    </message>
    <message numerus="yes">
        <source>Counted, but not among the first: %n record(s) without a first or a last day, or with a date in doubt.</source>
        <translation>
            <numerusform>Улічаны, але не сярод першых, %n запіс без першага або апошняга дня ці з датай пад сумневам.</numerusform>
            <numerusform>Улічаны, але не сярод першых, %n запісы без першага або апошняга дня ці з датай пад сумневам.</numerusform>
            <numerusform>Улічана, але не сярод першых, %n запісаў без першага або апошняга дня ці з датай пад сумневам.</numerusform>
        </translation>
    </message>
    <message>
        <source>after the day of the data, if nothing changes; no end (no start) stated</source>
        <translation>пасля дня даных, калі нічога не зменіцца; канец (пачатак) не пазначаны</translation>
    </message>
    <message>
        <source>Names listed by both on %1</source>
        <translation>Імёны ў спісах абодвух на %1</translation>
    </message>
    <message>
        <source>listed on %1</source>
        <translation>у спісе на %1</translation>
    </message>
    <message>
        <source>Listed on %1 by %2, not by %3: %4</source>
        <comment>a day, two actors, how many</comment>
        <translation>На %1. Хто ўнёс у спіс: %2; хто не ўнёс: %3; колькасць: %4</translation>
    </message>
    <message>
        <source>Listed on %1 by both: %2</source>
        <comment>a day, how many names</comment>
        <translation>На %1. У спісах абодвух: %2</translation>
    </message>
    <message>
        <source>In force on some day of %1, or perhaps so</source>
        <translation>Дзейнічае ў нейкі дзень з %1 або, магчыма, дзейнічае</translation>
    </message>
    <message>
        <source>The dates after events of triggers are in doubt.</source>
        <translation>Даты пасля падзей-нагод пад сумневам.</translation>
    </message>
    <message>
        <source>Leader&apos;s record</source>
        <translation>Запіс таго, хто пачаў</translation>
    </message>
    <message>
        <source>Follower&apos;s record</source>
        <translation>Запіс таго, хто далучыўся</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выбарка</translation>
    </message>
    <message>
        <source>outside the selection</source>
        <translation>па-за выбаркай</translation>
    </message>
    <message>
        <source>in the selection</source>
        <translation>у выбарцы</translation>
    </message>
    <message>
        <source>outside the selection, here for its link alone</source>
        <translation>па-за выбаркай, тут толькі дзеля сувязі</translation>
    </message>
    <message>
        <source>in force for certain: %1</source>
        <translation>дакладна дзейнічаюць: %1</translation>
    </message>
    <message>
        <source>perhaps in force: %1</source>
        <translation>магчыма, дзейнічаюць: %1</translation>
    </message>
    <message>
        <source>eased by licence: %1</source>
        <translation>з палёгкай паводле ліцэнзіі: %1</translation>
    </message>
    <message>
        <source>in part eased by licence: %1</source>
        <translation>часткова з палёгкай паводле ліцэнзіі: %1</translation>
    </message>
    <message>
        <source>eased by licence</source>
        <translation>з палёгкай паводле ліцэнзіі</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>магчыма</translation>
    </message>
    <message>
        <source>On %1 something is in force for certain for %2 of them, for %3 perhaps; for %4 all of it is eased by licence.</source>
        <translation>На %1 у %2 з іх нешта дакладна дзейнічае, у %3 — магчыма; у %4 усё з палёгкай паводле ліцэнзіі.</translation>
    </message>
    <message>
        <source>filled, in whatever colour: on %1 a measure of any kind is in force for certain</source>
        <translation>запоўнена любым колерам: на %1 дакладна дзейнічае мера любога кшталту</translation>
    </message>
    <message>
        <source>all of it eased by licence</source>
        <translation>усё з палёгкай паводле ліцэнзіі</translation>
    </message>
    <message>
        <source>Of these eased by licence</source>
        <translation>З іх з палёгкай паводле ліцэнзіі</translation>
    </message>
    <message>
        <source>Of these in part eased by licence</source>
        <translation>З іх часткова з палёгкай паводле ліцэнзіі</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) of other actors, or of none, whose start is not stated.</source>
        <translation>
            <numerusform>Не паказана: %n мера іншых суб’ектаў або без суб’екта, пачатак якой не названы.</numerusform>
            <numerusform>Не паказаны: %n меры іншых суб’ектаў або без суб’екта, пачатак якіх не названы.</numerusform>
            <numerusform>Не паказана: %n мер іншых суб’ектаў або без суб’екта, пачатак якіх не названы.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The evidence is somebody&apos;s knowledge alone, so the record may not be published.</source>
        <translation>Пацверджанне — толькі ўласнае веданне, таму апублікаваць запіс нельга.</translation>
    </message>
    <message>
        <source>Add a source and say what the evidence is.</source>
        <translation>Дадайце крыніцу і ўкажыце, якое пацверджанне.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Тэчка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тыпы файлаў:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Захаваць</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Тэчка вышэй</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Стварыць тэчку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Падрабязна</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ужо існуе.
Замяніць?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата змены</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адрабіць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Добра</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адрабіць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Капіяваць адрас &amp;спасылкі</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Countermoves</source>
        <translation>Зваротныя крокі</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Рэакцыі</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Адказы</translation>
    </message>
    <message>
        <source>The values of “%1” cannot be counted.</source>
        <translation>Значэнні «%1» нельга падлічыць.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Спынена.</translation>
    </message>
    <message>
        <source>There is no sanctions regime “%1”.</source>
        <translation>Няма санкцыйнага рэжыму «%1».</translation>
    </message>
    <message>
        <source>A language is written with its two letters: en, be, ru.</source>
        <translation>Мова запісваецца дзвюма літарамі: en, be, ru.</translation>
    </message>
    <message>
        <source>Conflicting claims cannot be asked for yet: the catalogue does not keep them.</source>
        <translation>Супярэчлівыя сцверджанні пакуль нельга запытаць: каталог іх не захоўвае.</translation>
    </message>
    <message>
        <source>“%1” is no id of a record.</source>
        <translation>«%1» — не id запісу.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Няма поля «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no letter and no digit to search for.</source>
        <translation>У «%1» няма ні літары, ні лічбы, каб шукаць.</translation>
    </message>
    <message>
        <source>No actor of this catalogue is named “%1”.</source>
        <translation>У гэтым каталогу няма суб’екта з назвай «%1».</translation>
    </message>
    <message>
        <source>“%1” may mean several actors: %2.</source>
        <translation>«%1» можа азначаць некалькі суб’ектаў: %2.</translation>
    </message>
    <message>
        <source>A date is missing, such as 2020-08 or 2020..2021.</source>
        <translation>Няма даты, такой як 2020-08 або 2020..2021.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Канец раней за пачатак.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”.</source>
        <translation>«%1» — не значэнне поля «%2».</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Known are: %3.</source>
        <translation>«%1» — не значэнне поля «%2». Вядомыя: %3.</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Адказвае</translation>
    </message>
    <message>
        <source>Target of responses</source>
        <translation>Адрасат адказаў</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Грамадзянская супольнасць</translation>
    </message>
    <message>
        <source>A value of “%1” may have %2 different words. Look for fewer of them.</source>
        <translation>Значэнне «%1» можа мець не больш за %2 розных слоў. Шукайце меншую колькасць.</translation>
    </message>
    <message>
        <source>The query asks for too much at once. Leave out some of it, above all words of a letter or two, or put words that follow each other in quotes.</source>
        <translation>У запыце зашмат усяго адразу. Прыбярыце частку, найперш словы з адной-дзвюх літар, або вазьміце словы, якія стаяць побач, у двукоссе.</translation>
    </message>
    <message>
        <source>“texts:” says which notes are searched for words. Name the mark up to which they are, without a minus.</source>
        <translation>«texts:» кажа, у якіх нататках шукаюцца словы. Назавіце пазнаку, да якой яны шукаюцца, без мінуса.</translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>List the records a query selects.</source>
        <translation>Паказаць запісы, якія выбірае запыт.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The query; without one, all responses.</source>
        <translation>Запыт; без яго — усе адказы.</translation>
    </message>
    <message>
        <source>Only their number.</source>
        <translation>Толькі іх колькасць.</translation>
    </message>
    <message>
        <source>Counts by field instead of the records.</source>
        <translation>Падлікі паводле поля замест запісаў.</translation>
    </message>
    <message>
        <source>At most so many records.</source>
        <translation>Не больш за столькі запісаў.</translation>
    </message>
    <message>
        <source>Language of titles and names: en, be, ru.</source>
        <translation>Мова назваў: en, be, ru.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
    <message>
        <source>Nothing stated</source>
        <translation>Нічога не пазначана</translation>
    </message>
    <message>
        <source>Records cannot be grouped by “%1”. Known are: %2.</source>
        <translation>Запісы нельга групаваць паводле «%1». Вядомыя: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Known are: %2.</source>
        <translation>Слупка «%1» няма. Вядомыя: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n internal or confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n унутраны або канфідэнцыйны запіс не ўвайшоў.</numerusform>
            <numerusform>%n унутраныя або канфідэнцыйныя запісы не ўвайшлі.</numerusform>
            <numerusform>%n унутраных або канфідэнцыйных запісаў не ўвайшло.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no saved view “%1”.</source>
        <translation>Захаванага выгляду «%1» няма.</translation>
    </message>
    <message>
        <source>Begin with the query of a saved view: its name, or folder/name.</source>
        <translation>Пачаць з запыту захаванага выгляду: яго назва або папка/назва.</translation>
    </message>
    <message>
        <source>The groups of records by the values of a field, with their counts, instead of the records: actor, instrument, year …</source>
        <translation>Групы запісаў паводле значэнняў поля, з падлікамі, замест саміх запісаў: actor, instrument, year …</translation>
    </message>
    <message>
        <source>Print public records as the window copies them: text, csv, markdown, html, citation.</source>
        <translation>Вывесці публічныя запісы так, як іх капіруе акно: text, csv, markdown, html, citation.</translation>
    </message>
    <message>
        <source>Columns of --format, separated by commas; without it, all.</source>
        <translation>Слупкі для --format, праз коску; без гэтага — усе.</translation>
    </message>
    <message>
        <source>Several saved views are named “%1”. Write the folder, too: %2.</source>
        <translation>Некалькі захаваных выглядаў завуцца «%1». Дадайце папку: %2.</translation>
    </message>
    <message>
        <source>The column “%1” tells of one day. Add the day to the query: in-force:2024-01-01.</source>
        <translation>Слупок «%1» паказвае адзін дзень. Дадайце дзень у запыт: in-force:2024-01-01.</translation>
    </message>
    <message>
        <source>Not surely in one year</source>
        <translation>Не напэўна ў адным годзе</translation>
    </message>
</context>
<context>
    <name>QueryParser</name>
    <message>
        <source>The query has more than %1 parts. Ask in several steps.</source>
        <translation>У запыце больш за %1 частак. Спытайце па частках.</translation>
    </message>
    <message>
        <source>After a minus comes what is to be left out. Put text that begins with a minus in quotes.</source>
        <translation>Пасля мінуса ідзе тое, што трэба выключыць. Тэкст, які пачынаецца з мінуса, вазьміце ў двукоссе.</translation>
    </message>
    <message>
        <source>A quote may stand only at the beginning and at the end of a phrase.</source>
        <translation>Двукоссе можа стаяць толькі на пачатку і ў канцы фразы.</translation>
    </message>
    <message>
        <source>There is no field “%1”. To look for text with a colon, put it in quotes.</source>
        <translation>Няма поля «%1». Каб шукаць тэкст з двукроп’ем, вазьміце яго ў двукоссе.</translation>
    </message>
    <message>
        <source>“%1:” needs a value right behind the colon and behind each comma.</source>
        <translation>Пасля «%1:» патрэбна значэнне адразу за двукроп’ем і за кожнай коскай.</translation>
    </message>
    <message>
        <source>“%1:” has more than %2 values. Ask in several steps.</source>
        <translation>У «%1:» больш за %2 значэнняў. Спытайце па частках.</translation>
    </message>
    <message>
        <source>For the reverse order write the minus behind the colon.</source>
        <translation>Для адваротнага парадку пастаўце мінус за двукроп’ем.</translation>
    </message>
    <message>
        <source>The order is given twice.</source>
        <translation>Парадак зададзены двойчы.</translation>
    </message>
    <message>
        <source>There is no order “%1”. Known are: %2.</source>
        <translation>Няма парадку «%1». Вядомыя: %2.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Паміж двукоссямі нічога няма.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Двукоссе не закрыта.</translation>
    </message>
    <message>
        <source>A quote may stand only at the beginning and at the end of a value.</source>
        <translation>Двукоссе можа стаяць толькі на пачатку і ў канцы значэння.</translation>
    </message>
    <message>
        <source>Behind a closing quote comes a blank.</source>
        <translation>За закрывальным двукоссем ідзе прабел.</translation>
    </message>
    <message>
        <source>The query has more than %1 characters. Ask in several steps.</source>
        <translation>У запыце больш за %1 знакаў. Спытайце па частках.</translation>
    </message>
    <message>
        <source>A text to search for may have %1 characters. Look for a part of it.</source>
        <translation>Тэкст для пошуку можа мець не больш за %1 знакаў. Шукайце яго частку.</translation>
    </message>
    <message>
        <source>A value may have %1 characters.</source>
        <translation>Значэнне можа мець не больш за %1 знакаў.</translation>
    </message>
    <message>
        <source>To leave a value out, write the minus in front of the field. Put a value that begins with a minus in quotes.</source>
        <translation>Каб выключыць значэнне, пастаўце мінус перад полем. Значэнне, якое пачынаецца з мінуса, вазьміце ў двукоссе.</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <source>Short name</source>
        <translation>Кароткая назва</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тып</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Частка арганізацыі</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>Код ISO</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Месцазнаходжанне</translation>
    </message>
    <message>
        <source>Neutral by mandate</source>
        <translation>Нейтральны паводле мандата</translation>
    </message>
    <message>
        <source>Basis of neutrality</source>
        <translation>Падстава нейтральнасці</translation>
    </message>
    <message>
        <source>Neutral from</source>
        <translation>Нейтральны з</translation>
    </message>
    <message>
        <source>Neutral until</source>
        <translation>Нейтральны да</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Бок</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Існуе з</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Існуе да</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя або назва</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Афіцыйная назва</translation>
    </message>
    <message>
        <source>Kind of trigger</source>
        <translation>Від нагоды</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Апісанне</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Выдавец</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Аўтар</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>Дата доступу</translation>
    </message>
    <message>
        <source>Address of the archive</source>
        <translation>Адрас архіўнай копіі</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Дата архівавання</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Лакальны файл</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Кантрольная сума файла</translation>
    </message>
    <message>
        <source>Type of the file</source>
        <translation>Тып файла</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надзейнасць</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Афіцыйная</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцэнзія</translation>
    </message>
    <message>
        <source>Listed as extremist since</source>
        <translation>У спісе «экстрэмісцкіх матэрыялаў» з</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Названы ў акце</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Пасада</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Кім уведзены</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Падстава</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Дата ўвядзення</translation>
    </message>
    <message>
        <source>Month of review</source>
        <translation>Месяц перагляду</translation>
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
        <translation>Архіўная копія: %1</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Дата невядомая</translation>
    </message>
    <message>
        <source>Record %1.</source>
        <translation>Запіс %1.</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>The record has no change %1 in its history.</source>
        <translation>У гісторыі запісу няма змены %1.</translation>
    </message>
</context>
<context>
    <name>RecordMerge</name>
    <message>
        <source>The actor that would stay is part of a part of the other, and would become part of itself. Keep the other one.</source>
        <translation>Суб’ект, які мае застацца, уваходзіць у частку другога і стаў бы часткай самога сябе. Пакіньце другога.</translation>
    </message>
    <message>
        <source>Neither of the two has a field “%1”.</source>
        <translation>Ні ў аднаго з двух няма поля «%1».</translation>
    </message>
    <message>
        <source>“%1”: “%2” stands there once.</source>
        <translation>«%1»: «%2» застаецца адзін раз.</translation>
    </message>
    <message>
        <source>“%1”: “%2” stays, “%3” goes.</source>
        <translation>«%1»: «%2» застаецца, «%3» прыбіраецца.</translation>
    </message>
    <message>
        <source>“%1” cites it once.</source>
        <translation>«%1»: застаецца адна спасылка.</translation>
    </message>
    <message>
        <source>“%1” is a member once.</source>
        <translation>«%1»: застаецца адно членства.</translation>
    </message>
    <message>
        <source>That one of them is a member of the other goes.</source>
        <translation>Членства аднаго з іх у другім прыбіраецца.</translation>
    </message>
    <message>
        <source>“%1” lists it once.</source>
        <translation>«%1»: застаецца адно ўнясенне ў спіс.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>Запіс нельга аб’яднаць з самім сабой.</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>Запісу %1 няма.</translation>
    </message>
    <message>
        <source>It was noted that the two are not the same; that note goes.</source>
        <translation>Было пазначана, што гэта не адно і тое ж; гэтая пазнака прыбіраецца.</translation>
    </message>
    <message>
        <source>Only two actors, two sources, two targets or two responses can be merged.</source>
        <translation>Аб’яднаць можна толькі двух суб’ектаў, дзве крыніцы, двух адрасатаў або два адказы.</translation>
    </message>
</context>
<context>
    <name>RecordReferences</name>
    <message>
        <source>Parts in records</source>
        <translation>Удзел у запісах</translation>
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
        <translation>Санкцыйныя рэжымы</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Працэсы</translation>
    </message>
    <message>
        <source>Asks addressed to it</source>
        <translation>Патрабаванні да суб’екта</translation>
    </message>
    <message>
        <source>Records set off</source>
        <translation>Запісы, для якіх гэта нагода</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Спасылкі на крыніцу</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членства</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Унясенні ў спіс</translation>
    </message>
    <message>
        <source>Asks that name it</source>
        <translation>Патрабаванні, дзе названы адрасат</translation>
    </message>
    <message>
        <source>Records under it</source>
        <translation>Запісы гэтага санкцыйнага рэжыму</translation>
    </message>
</context>
<context>
    <name>RecordRemoval</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted, for %n record(s) name it, among them “%2”. Change what they name first, or merge it into another one.</source>
        <translation>
            <numerusform>«%1» нельга выдаліць: гэта выкарыстоўвае %n запіс, у тым ліку «%2». Спачатку змяніце гэта там або аб’яднайце з іншым запісам.</numerusform>
            <numerusform>«%1» нельга выдаліць: гэта выкарыстоўваюць %n запісы, у тым ліку «%2». Спачатку змяніце гэта там або аб’яднайце з іншым запісам.</numerusform>
            <numerusform>«%1» нельга выдаліць: гэта выкарыстоўвае %n запісаў, у тым ліку «%2». Спачатку змяніце гэта там або аб’яднайце з іншым запісам.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Запісу больш няма.</translation>
    </message>
</context>
<context>
    <name>RecordRestore</name>
    <message numerus="yes">
        <source>%n link(s) to records that are gone were left out.</source>
        <translation>
            <numerusform>Прапушчана %n сувязь з запісамі, якіх больш няма.</numerusform>
            <numerusform>Прапушчаны %n сувязі з запісамі, якіх больш няма.</numerusform>
            <numerusform>Прапушчана %n сувязей з запісамі, якіх больш няма.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record named another one, %1, that is gone. Restore its fields one by one.</source>
        <translation>Запіс называў іншы, %1, якога больш няма. Аднавіце палі гэтага запісу па адным.</translation>
    </message>
    <message>
        <source>A measure superseded another one that is gone.</source>
        <translation>Мера замяняла іншую, якой больш няма.</translation>
    </message>
    <message>
        <source>A legal act amended another one that is gone.</source>
        <translation>Прававы акт змяняў іншы, якога больш няма.</translation>
    </message>
    <message>
        <source>A milestone named a source that is gone.</source>
        <translation>Этап называў крыніцу, якой больш няма.</translation>
    </message>
    <message>
        <source>There is no field “%1” that could be restored.</source>
        <translation>Поля «%1», якое можна было б аднавіць, няма.</translation>
    </message>
    <message>
        <source>The former value cannot be had any more. %1 %2</source>
        <translation>Ранейшае значэнне ўжо нельга вярнуць. %1 %2</translation>
    </message>
    <message>
        <source>The record comes back as a draft: %1</source>
        <translation>Запіс вяртаецца як чарнавік: %1</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1: адноўлена</translation>
    </message>
    <message>
        <source>The record is no longer there. Restore the whole record.</source>
        <translation>Запісу больш няма. Аднавіце запіс цалкам.</translation>
    </message>
    <message>
        <source>Restore a record</source>
        <translation>Аднавіць запіс</translation>
    </message>
    <message>
        <source>The record was not there at that time.</source>
        <translation>У той час гэтага запісу не было.</translation>
    </message>
</context>
<context>
    <name>RecordTwins</name>
    <message>
        <source>There is no record %1.</source>
        <translation>Запісу %1 няма.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>Запіс нельга аб’яднаць з самім сабой.</translation>
    </message>
    <message>
        <source>Records of different kinds cannot be the same.</source>
        <translation>Запісы розных відаў не могуць быць адным і тым жа.</translation>
    </message>
    <message>
        <source>The record %1 is withdrawn, so it cannot be the one that stays.</source>
        <translation>Запіс %1 адкліканы, таму ён не можа быць тым, што застаецца.</translation>
    </message>
    <message>
        <source>The record %1 is withdrawn already.</source>
        <translation>Запіс %1 ужо адкліканы.</translation>
    </message>
</context>
<context>
    <name>RegisterRecords</name>
    <message>
        <source>Cancelled.</source>
        <translation>Скасавана.</translation>
    </message>
    <message>
        <source>Norms cannot be removed.</source>
        <translation>Нормы выдаліць нельга.</translation>
    </message>
</context>
<context>
    <name>RegisterRules</name>
    <message>
        <source>The name is missing.</source>
        <translation>Няма назвы.</translation>
    </message>
    <message>
        <source>Enter it in one language at least.</source>
        <translation>Увядзіце яе хаця б на адной мове.</translation>
    </message>
    <message>
        <source>The name is missing in this language.</source>
        <translation>На гэтай мове назвы няма.</translation>
    </message>
    <message>
        <source>Briefings in this language will print it in another one.</source>
        <translation>У даведках на гэтай мове яна будзе надрукавана на іншай.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Канец раней за пачатак.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Выпраўце адну з дзвюх дат.</translation>
    </message>
    <message>
        <source>The end may lie before the beginning.</source>
        <translation>Канец можа быць раней за пачатак.</translation>
    </message>
    <message>
        <source>Write the dates as exactly as a source tells them.</source>
        <translation>Запішыце даты так дакладна, як іх паведамляе крыніца.</translation>
    </message>
    <message>
        <source>A membership needs an organisation and a kind.</source>
        <translation>Для членства патрэбны арганізацыя і від.</translation>
    </message>
    <message>
        <source>Choose both, or take the membership out.</source>
        <translation>Выберыце і тое, і другое або прыбярыце членства.</translation>
    </message>
    <message>
        <source>An actor is no member of itself.</source>
        <translation>Суб’ект не можа быць членам самога сябе.</translation>
    </message>
    <message>
        <source>Choose another organisation.</source>
        <translation>Выберыце іншую арганізацыю.</translation>
    </message>
    <message>
        <source>Another actor is called like this: %1.</source>
        <translation>Гэтак жа называецца іншы суб’ект: %1.</translation>
    </message>
    <message>
        <source>Use that one, or join the two, if they are the same.</source>
        <translation>Карыстайцеся ім або аб’яднайце абодвух, калі гэта адно і тое ж.</translation>
    </message>
    <message>
        <source>The type is missing.</source>
        <translation>Не пазначаны тып.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Выберыце код.</translation>
    </message>
    <message>
        <source>By this the actor would be an organ of itself.</source>
        <translation>Так суб’ект стаў бы органам самога сябе.</translation>
    </message>
    <message>
        <source>Neutral by mandate, but no basis is given.</source>
        <translation>Нейтральны паводле мандата, але падстава не названа.</translation>
    </message>
    <message>
        <source>Name the statute or treaty that says so.</source>
        <translation>Назавіце статут або дагавор, у якім гэта сказана.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Няма даты.</translation>
    </message>
    <message>
        <source>Enter the date as far as it is known, for example 2020-10.</source>
        <translation>Увядзіце дату, наколькі яна вядомая, напрыклад 2020-10.</translation>
    </message>
    <message>
        <source>The kind of trigger is missing.</source>
        <translation>Не пазначаны від нагоды.</translation>
    </message>
    <message>
        <source>A source needs a title or an address.</source>
        <translation>Крыніцы патрэбна назва або адрас.</translation>
    </message>
    <message>
        <source>Enter one of them.</source>
        <translation>Увядзіце адно з двух.</translation>
    </message>
    <message>
        <source>There is no archive copy of this page.</source>
        <translation>Архіўнай копіі гэтай старонкі няма.</translation>
    </message>
    <message>
        <source>Enter the address of an archived copy: pages vanish.</source>
        <translation>Увядзіце адрас архіўнай копіі: старонкі знікаюць.</translation>
    </message>
    <message>
        <source>Enter it in one language at least, or describe the group.</source>
        <translation>Увядзіце яе хаця б на адной мове або апішыце групу.</translation>
    </message>
    <message>
        <source>The short name is missing.</source>
        <translation>Няма кароткай назвы.</translation>
    </message>
    <message>
        <source>Enter one that no other sanctions regime has, for example EU-BLR.</source>
        <translation>Увядзіце такую, якой няма ў іншага санкцыйнага рэжыму, напрыклад EU-BLR.</translation>
    </message>
</context>
<context>
    <name>ReplaceCommand</name>
    <message>
        <source>What is to be found.</source>
        <translation>Што знайсці.</translation>
    </message>
    <message>
        <source>What is put in its place.</source>
        <translation>На што замяніць.</translation>
    </message>
    <message>
        <source>Only this field; may be given several times.</source>
        <translation>Толькі гэтае поле; можна даць некалькі разоў.</translation>
    </message>
    <message>
        <source>Only titles and summaries in this language; may be given several times.</source>
        <translation>Толькі назвы і апісанні на гэтай мове; можна даць некалькі разоў.</translation>
    </message>
    <message>
        <source>What is to be found is a regular expression; \1 is its first group.</source>
        <translation>Тое, што трэба знайсці, — рэгулярны выраз; \1 — яго першая група.</translation>
    </message>
    <message>
        <source>Only whole words.</source>
        <translation>Толькі цэлыя словы.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same.</source>
        <translation>Не адрозніваць вялікія і малыя літары.</translation>
    </message>
    <message>
        <source>Find and replace in the texts of records, as one change.</source>
        <translation>Знайсці і замяніць у тэкстах запісаў адной зменай.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Only records that this query selects; without it, all.</source>
        <translation>Толькі запісы, якія выбірае гэты запыт; без яго — усе.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Назва, якая стаіць пры змене ў гісторыі.</translation>
    </message>
    <message>
        <source>Only show each place with its surroundings.</source>
        <translation>Толькі паказаць кожнае месца з суседнім тэкстам.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Responses left out because they are internal or confidential: %1</source>
        <translation>Адказы, якія не ўвайшлі, бо ўнутраныя або канфідэнцыйныя: %1</translation>
    </message>
    <message>
        <source>Responses left out because they are not published: %1</source>
        <translation>Адказы, якія не ўвайшлі, бо не апублікаваныя: %1</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Only the responses this query selects.</source>
        <translation>Толькі адказы, якія выбірае гэты запыт.</translation>
    </message>
    <message>
        <source>Title; else one is made from the query.</source>
        <translation>Назва; інакш яна складаецца з запыту.</translation>
    </message>
    <message>
        <source>Say with --to where the briefing shall be written.</source>
        <translation>Скажыце праз --to, куды запісаць даведку.</translation>
    </message>
    <message>
        <source>%1: a briefing is written as .pdf, .html, .odt or .md.</source>
        <translation>%1: даведка запісваецца як .pdf, .html, .odt або .md.</translation>
    </message>
    <message>
        <source>Nothing was found that the briefing would give away.</source>
        <translation>Нічога, што выдала б даведка, не знойдзена.</translation>
    </message>
    <message>
        <source>Texts that the language %1 lacks, shown in another with its sign: %2. --leak-report lists them.</source>
        <translation>Тэкстаў, якіх няма на мове %1 і якія паказаны на іншай з яе знакам: %2. Іх пералічвае --leak-report.</translation>
    </message>
    <message>
        <source>Template: full, two-pages, actor, chronology, in-force; one of the catalogue; or a .json file.</source>
        <translation>Шаблон: full, two-pages, actor, chronology, in-force; захаваны ў каталогу; або файл .json.</translation>
    </message>
    <message>
        <source>A briefing that the catalogue keeps, by its name.</source>
        <translation>Даведка, захаваная ў каталогу, паводле назвы.</translation>
    </message>
    <message>
        <source>That briefing as it was when this snapshot was taken.</source>
        <translation>Гэтая даведка такой, якой яна была, калі рабіўся гэты здымак.</translation>
    </message>
    <message>
        <source>Language: en, be or ru; several, parted by commas, make a file each.</source>
        <translation>Мова: en, be або ru; некалькі, праз коску, даюць па файле на кожную.</translation>
    </message>
    <message>
        <source>For whom it is: stands on the cover.</source>
        <translation>Для каго яна: стаіць на вокладцы.</translation>
    </message>
    <message>
        <source>Paper: a4 or letter.</source>
        <translation>Папера: a4 або letter.</translation>
    </message>
    <message>
        <source>Of whom the sections on actors tell; several are parted by “;”.</source>
        <translation>Пра каго гавораць раздзелы пра суб’екты; некалькі аддзяляюцца знакам «;».</translation>
    </message>
    <message>
        <source>Of which event the sections on triggers tell.</source>
        <translation>Пра якую падзею гавораць раздзелы пра нагоды.</translation>
    </message>
    <message>
        <source>Day for what is in force, as 2024-01-31.</source>
        <translation>Дзень, на які паказваецца дзейнае, у выглядзе 2024-01-31.</translation>
    </message>
    <message>
        <source>For whom: public, safe (to hold inside Belarus) or internal (encrypted).</source>
        <translation>Для каго: public, safe (каб трымаць у Беларусі) або internal (зашыфраваная).</translation>
    </message>
    <message>
        <source>Encrypts the PDF with the first line of this file.</source>
        <translation>Шыфруе PDF першым радком гэтага файла.</translation>
    </message>
    <message>
        <source>Only lists what the briefing would give away; writes nothing.</source>
        <translation>Толькі пералічвае тое, што выдала б даведка; нічога не запісвае.</translation>
    </message>
    <message>
        <source>Write a briefing of published responses as PDF, HTML, ODT or Markdown.</source>
        <translation>Запісаць даведку пра апублікаваныя адказы як PDF, HTML, ODT або Markdown.</translation>
    </message>
    <message>
        <source>The .pdf, .html, .odt or .md to be written, or a folder.</source>
        <translation>Файл .pdf, .html, .odt або .md, які трэба запісаць, або папка.</translation>
    </message>
    <message>
        <source>A snapshot is printed by taking back for a moment what was changed since: the file must be writable for that, though nothing in it is changed. Print from a copy.</source>
        <translation>Каб надрукаваць здымак, тое, што змянілася пазней, часова скасоўваецца: для гэтага файл павінен быць даступны для запісу, хоць у ім нічога не мяняецца. Друкуйце з копіі.</translation>
    </message>
    <message>
        <source>Responses left out because words of the query stand in their internal or confidential notes alone: %1</source>
        <translation>Адказы, якія не ўвайшлі, бо словы запыту стаяць толькі ў іх унутраных або канфідэнцыйных нататках: %1</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 немагчыма прачытаць: %2</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2; those kept in the catalogue; and files that end in .json.</source>
        <translation>Шаблона «%1» няма. Ёсць: %2; захаваныя ў каталогу; і файлы, назва якіх заканчваецца на .json.</translation>
    </message>
    <message>
        <source>No section of this briefing has a use for --%1. Leave it out.</source>
        <translation>Ніводзін раздзел гэтай даведкі не выкарыстоўвае --%1. Прыбярыце яго.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2024-01-31.</source>
        <translation>«%1» — не дзень; запішыце яго ў выглядзе 2024-01-31.</translation>
    </message>
    <message>
        <source>A briefing is either one of the catalogue (--briefing) or begun from a template (--template).</source>
        <translation>Даведка альбо бярэцца з каталога (--briefing), альбо пачынаецца з шаблона (--template).</translation>
    </message>
    <message>
        <source>There is no paper “%1”. There are: a4, letter.</source>
        <translation>Паперы «%1» няма. Ёсць: a4, letter.</translation>
    </message>
    <message>
        <source>A snapshot belongs to a briefing: name it with --briefing.</source>
        <translation>Здымак належыць даведцы: назавіце яе праз --briefing.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: public, safe, internal.</source>
        <translation>Профілю «%1» няма. Ёсць: public, safe, internal.</translation>
    </message>
    <message>
        <source>“%1” is no language of the briefing. There are en, be and ru.</source>
        <translation>«%1» — не мова даведкі. Ёсць en, be і ru.</translation>
    </message>
    <message>
        <source>%1 begins with an empty line. Write the passphrase there.</source>
        <translation>%1 пачынаецца з пустога радка. Запішыце туды парольную фразу.</translation>
    </message>
    <message>
        <source>A snapshot is printed as it was: only --lang, --profile and what becomes of the file can be chosen. Leave the other options out.</source>
        <translation>Здымак друкуецца такім, якім ён быў: выбраць можна толькі --lang, --profile і тое, што робіцца з файлам. Прыбярыце іншыя параметры.</translation>
    </message>
    <message>
        <source>The passphrase in %1 can be guessed. Write one of at least %2 characters there.</source>
        <translation>Парольную фразу ў %1 можна падабраць. Запішыце туды фразу не карацейшую за %2 знакаў.</translation>
    </message>
</context>
<context>
    <name>ResponseFields</name>
    <message>
        <source>“%1” is not a code of %2.</source>
        <translation>«%1» — не код слоўніка %2.</translation>
    </message>
    <message>
        <source>Choose a code of the codebook.</source>
        <translation>Выберыце код з кодавай кнігі.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Мелася на ўвазе «%1»?</translation>
    </message>
    <message>
        <source>No actor is called “%1”.</source>
        <translation>Няма суб’екта з назвай «%1».</translation>
    </message>
    <message>
        <source>Enter the actor first, or give it this name as a further name.</source>
        <translation>Спачатку ўвядзіце суб’екта або дайце яму гэтую назву як дадатковую.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Мелася на ўвазе %1?</translation>
    </message>
    <message>
        <source>“%1” is a name of several actors.</source>
        <translation>«%1» — назва некалькіх суб’ектаў.</translation>
    </message>
    <message>
        <source>Write one of %1.</source>
        <translation>Напішыце адно з: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» — не цэлы лік.</translation>
    </message>
    <message>
        <source>Write digits alone, without zeros in front, or leave it empty.</source>
        <translation>Пішыце толькі лічбы, без нулёў спераду, або пакіньце пустым.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ні yes, ні no.</translation>
    </message>
    <message>
        <source>Write “yes” or “no”, or leave it empty.</source>
        <translation>Напішыце «yes» або «no» ці пакіньце пустым.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>«%1» — не id запісу.</translation>
    </message>
    <message>
        <source>Leave the id of a new record empty.</source>
        <translation>Для новага запісу пакіньце id пустым.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>«%1» — не від запісу.</translation>
    </message>
    <message>
        <source>Write “response”, “countermove” or “reaction”.</source>
        <translation>Напішыце «response», «countermove» або «reaction».</translation>
    </message>
    <message>
        <source>The number of dates (%1) differs from the number of benefits withdrawn (%2).</source>
        <translation>Колькасць дат (%1) не адпавядае колькасці адабраных выгад (%2).</translation>
    </message>
    <message>
        <source>Write one date for all benefits, or one for each in their order.</source>
        <translation>Напішыце адну дату для ўсіх выгад або па адной для кожнай у іх парадку.</translation>
    </message>
    <message>
        <source>People or entities are listed under the measure “%1”.</source>
        <translation>Паводле меры «%1» у спіс унесены асобы або арганізацыі.</translation>
    </message>
    <message>
        <source>Take the listings out before the measure.</source>
        <translation>Спачатку прыбярыце ўнясенні ў спіс, потым меру.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD, YYYY-MM or YYYY, as far as it is known.</source>
        <translation>Пішыце YYYY-MM-DD, YYYY-MM або YYYY, наколькі вядома.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Апісанне</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Від запісу</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Від кроку</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Дзейнічае з</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Дзейнічае да</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Суб’екты</translation>
    </message>
    <message>
        <source>Aligned actors</source>
        <translation>Суб’екты, якія далучыліся</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Інструменты</translation>
    </message>
    <message>
        <source>Benefits withdrawn</source>
        <translation>Адабраныя выгады</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>Persons newly listed</source>
        <translation>Асобы, упершыню ўнесеныя ў спіс</translation>
    </message>
    <message>
        <source>Entities newly listed</source>
        <translation>Арганізацыі, упершыню ўнесеныя ў спіс</translation>
    </message>
    <message>
        <source>Legal act</source>
        <translation>Прававы акт</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Абгрунтаванне</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>Binding on</source>
        <translation>Для каго абавязкова</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Адказвае на</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Сувязь</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Чаго патрабуе</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>Абнародавана</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрас крыніцы</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Выдавец</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Дата крыніцы</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Іншыя крыніцы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тэгі</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Public notes</source>
        <translation>Публічныя нататкі</translation>
    </message>
    <message>
        <source>Mode of the act</source>
        <translation>Стан дзеяння</translation>
    </message>
    <message>
        <source>Place of the framing</source>
        <translation>Месца абгрунтавання</translation>
    </message>
    <message>
        <source>Legal qualification</source>
        <translation>Прававая кваліфікацыя</translation>
    </message>
    <message>
        <source>Author of the qualification</source>
        <translation>Аўтар кваліфікацыі</translation>
    </message>
    <message>
        <source>Actor&apos;s own label</source>
        <translation>Назва ад самога суб’екта</translation>
    </message>
    <message>
        <source>Target&apos;s label</source>
        <translation>Назва ад адрасата</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мэта</translation>
    </message>
    <message>
        <source>Note on binding</source>
        <translation>Нататка пра абавязковасць</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Галасы за</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Галасы супраць</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Устрымаліся</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Адсутнічалі</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Stage of the pledge</source>
        <translation>Этап абяцанай дапамогі</translation>
    </message>
    <message>
        <source>Coordination group</source>
        <translation>Група каардынацыі</translation>
    </message>
    <message>
        <source>Practical effect</source>
        <translation>Практычны вынік</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Упэўненасць</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Пацверджанне</translation>
    </message>
    <message>
        <source>Sanction sense set by hand</source>
        <translation>Від санкцыі, зададзены ўручную</translation>
    </message>
    <message>
        <source>Reason for the sanction sense</source>
        <translation>Абгрунтаванне віду санкцыі</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>беларуская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>руская</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Радок %1, %2: %3</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Level of voice</source>
        <translation>Узровень выказвання</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Інструмент</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Выгада</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Кірунак</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Від заканчэння</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Right or privilege</source>
        <translation>Права або прывілей</translation>
    </message>
    <message>
        <source>Reason for right or privilege</source>
        <translation>Чаму права або прывілей</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Сфера дзеяння</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Галіны</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Выключэнні</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Number and title</source>
        <translation>Нумар і назва</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Від акта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Address (ELI, CELEX)</source>
        <translation>Адрас (ELI, CELEX)</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Дата апублікавання</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Афіцыйнае выданне</translation>
    </message>
    <message>
        <source>Legal acts in detail</source>
        <translation>Прававыя акты падрабязна</translation>
    </message>
    <message>
        <source>Status claimed by the actor</source>
        <translation>Статус, заяўлены суб’ектам</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Role of the norm</source>
        <translation>Роля нормы</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Месца ў тэксце</translation>
    </message>
    <message>
        <source>Norms in detail</source>
        <translation>Нормы падрабязна</translation>
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
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Каму відаць</translation>
    </message>
    <message>
        <source>Notes one by one</source>
        <translation>Нататкі па адной</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Іншы запіс</translation>
    </message>
    <message>
        <source>Links to other records</source>
        <translation>Сувязі з іншымі запісамі</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Падзеі</translation>
    </message>
    <message>
        <source>Sanctions regime</source>
        <translation>Санкцыйны рэжым</translation>
    </message>
    <message>
        <source>Sources in detail</source>
        <translation>Крыніцы падрабязна</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Афіцыйны тэкст</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Старонка або пункт</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цытата</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Тып крыніцы</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надзейнасць</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Аўтар</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>Дата доступу</translation>
    </message>
    <message>
        <source>Archive address</source>
        <translation>Адрас архіўнай копіі</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Дата архівавання</translation>
    </message>
    <message>
        <source>Bears out the field</source>
        <translation>Пацвярджае поле</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код краіны</translation>
    </message>
    <message>
        <source>“%1” is no country code.</source>
        <translation>«%1» — не код краіны.</translation>
    </message>
    <message>
        <source>Write two capital letters, for example PL.</source>
        <translation>Напішыце дзве вялікія лацінскія літары, напрыклад PL.</translation>
    </message>
    <message>
        <source>Month of review</source>
        <translation>Месяц перагляду</translation>
    </message>
    <message>
        <source>“%1” is no month.</source>
        <translation>«%1» — не месяц.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 12, or leave it empty.</source>
        <translation>Напішыце лік ад 1 да 12 або пакіньце пустым.</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Назва (англійская)</translation>
    </message>
    <message>
        <source>Name (Belarusian)</source>
        <translation>Назва (беларуская)</translation>
    </message>
    <message>
        <source>Name (Russian)</source>
        <translation>Назва (руская)</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>Іншыя назвы</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Тып суб’екта</translation>
    </message>
    <message>
        <source>Organ of</source>
        <translation>Орган арганізацыі</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Бок</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Кароткая назва</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Месца знаходжання</translation>
    </message>
    <message>
        <source>Neutral by mandate</source>
        <translation>Нейтральны паводле мандата</translation>
    </message>
    <message>
        <source>Basis of neutrality</source>
        <translation>Падстава нейтралітэту</translation>
    </message>
    <message>
        <source>Neutral from</source>
        <translation>Нейтральны з</translation>
    </message>
    <message>
        <source>Neutral until</source>
        <translation>Нейтральны да</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Існуе з</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Існуе да</translation>
    </message>
    <message>
        <source>Official name (English)</source>
        <translation>Афіцыйная назва (англійская)</translation>
    </message>
    <message>
        <source>Official name (Belarusian)</source>
        <translation>Афіцыйная назва (беларуская)</translation>
    </message>
    <message>
        <source>Official name (Russian)</source>
        <translation>Афіцыйная назва (руская)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Назва (англійская)</translation>
    </message>
    <message>
        <source>Title (Belarusian)</source>
        <translation>Назва (беларуская)</translation>
    </message>
    <message>
        <source>Title (Russian)</source>
        <translation>Назва (руская)</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>Апісанне (англійскае)</translation>
    </message>
    <message>
        <source>Description (Belarusian)</source>
        <translation>Апісанне (беларускае)</translation>
    </message>
    <message>
        <source>Description (Russian)</source>
        <translation>Апісанне (рускае)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Мова назвы</translation>
    </message>
    <message>
        <source>Copy on disk</source>
        <translation>Копія на дыску</translation>
    </message>
    <message>
        <source>Checksum of the copy (SHA-256)</source>
        <translation>Кантрольная сума копіі (SHA-256)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцэнзія</translation>
    </message>
    <message>
        <source>Listed as extremist in Belarus since</source>
        <translation>У Беларусі ў спісе экстрэмісцкіх з</translation>
    </message>
    <message>
        <source>Type of target</source>
        <translation>Тып адрасата</translation>
    </message>
    <message>
        <source>Named in the act</source>
        <translation>Названы ў акце</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Пасада</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім уведзены</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Падставы</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Уведзены</translation>
    </message>
    <message>
        <source>Kind of norm</source>
        <translation>Від нормы</translation>
    </message>
    <message>
        <source>Status of the norm</source>
        <translation>Статус нормы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Kind of membership</source>
        <translation>Від членства</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Прыпынена з</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Прыпынена да</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членства</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Рэестр</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Ідэнтыфікатары</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>No target is called “%1”.</source>
        <translation>Няма адрасата з імем або назвай «%1».</translation>
    </message>
    <message>
        <source>Choose one that is there, or make it in the register of targets first.</source>
        <translation>Выберыце з тых, што ёсць, або спачатку стварыце яго ў даведніку адрасатаў.</translation>
    </message>
    <message>
        <source>“%1” is a name of several targets.</source>
        <translation>«%1» — імя або назва некалькіх адрасатаў.</translation>
    </message>
    <message>
        <source>Choose the one that is meant, or write its id: %1.</source>
        <translation>Выберыце патрэбнага або напішыце яго id: %1.</translation>
    </message>
    <message>
        <source>People or entities are listed under a measure without a benefit.</source>
        <translation>Паводле меры без пазначанай выгады ў спіс унесены асобы або арганізацыі.</translation>
    </message>
    <message>
        <source>It is not said who or what is listed.</source>
        <translation>Не сказана, каго або што ўнеслі ў спіс.</translation>
    </message>
    <message>
        <source>Choose a target, or take the row out.</source>
        <translation>Выберыце адрасата або прыбярыце радок.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адрасат</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Дата ўнясення ў спіс</translation>
    </message>
    <message>
        <source>Delisted on</source>
        <translation>Дата выключэння са спіса</translation>
    </message>
    <message>
        <source>Grounds as the act gives them</source>
        <translation>Падставы паводле акта</translation>
    </message>
    <message>
        <source>Entry on the list</source>
        <translation>Пазіцыя ў спісе</translation>
    </message>
    <message>
        <source>The record has no measure yet.</source>
        <translation>У запісе яшчэ няма ніводнай меры.</translation>
    </message>
    <message>
        <source>The record has no measure “%1”.</source>
        <translation>У запісе няма меры «%1».</translation>
    </message>
    <message>
        <source>Enter the measure first, or choose one that is there.</source>
        <translation>Спачатку ўвядзіце меру або выберыце з тых, што ёсць.</translation>
    </message>
    <message>
        <source>It is not said under which measure.</source>
        <translation>Не сказана, паводле якой меры.</translation>
    </message>
    <message>
        <source>“%1” may mean several measures.</source>
        <translation>«%1» можа азначаць некалькі мер.</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>Выберыце адну: %1.</translation>
    </message>
    <message>
        <source>Give them different first days in force, or save them before somebody is listed.</source>
        <translation>Задайце ім розныя першыя дні дзеяння або захавайце іх, перш чым уносіць кагосьці ў спіс.</translation>
    </message>
    <message>
        <source>No benefit stated</source>
        <translation>Выгада не пазначана</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Супраць каго</translation>
    </message>
    <message>
        <source>Character %1 of the text turns the direction of writing (%2), so that other words are read than stand there.</source>
        <translation>Сімвал %1 тэксту мяняе напрамак пісьма (%2), таму чытаецца не тое, што напісана.</translation>
    </message>
    <message>
        <source>Take it out. Texts from right to left are shown well without it.</source>
        <translation>Прыбярыце яго. Тэксты справа налева добра паказваюцца і без яго.</translation>
    </message>
    <message>
        <source>Character %1 of the text is a control character (%2), which no text needs.</source>
        <translation>Сімвал %1 тэксту — кіроўны знак (%2), не патрэбны ніякаму тэксту.</translation>
    </message>
    <message>
        <source>Take it out; it can mislead whoever reads the text.</source>
        <translation>Прыбярыце яго: ён можа ўвесці ў зман таго, хто чытае тэкст.</translation>
    </message>
</context>
<context>
    <name>ResponseWriter</name>
    <message>
        <source>A listing names a measure that this record does not have.</source>
        <translation>Унясенне ў спіс называе меру, якой няма ў гэтым запісе.</translation>
    </message>
</context>
<context>
    <name>RestoreFieldCommand</name>
    <message>
        <source>Restored: %1</source>
        <translation>Адноўлена: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічога не зменена.</translation>
    </message>
    <message>
        <source>Give a record, or a field of it, back what it said before a change.</source>
        <translation>Вярнуць запісу або яго полю тое, што было ў ім перад зменай.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>The id of the record.</source>
        <translation>id запісу.</translation>
    </message>
    <message>
        <source>The id of the change, as history --json gives it.</source>
        <translation>id змены, як яго дае history --json.</translation>
    </message>
    <message>
        <source>The field; without it, the whole record.</source>
        <translation>Поле; без яго — увесь запіс.</translation>
    </message>
    <message>
        <source>What it said after the change.</source>
        <translation>Тое, што было пасля змены.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Назва, якая стаіць пры змене ў гісторыі.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>A record lacks what it needs: date, actor, title, instrument or source.</source>
        <translation>Запісу не хапае неабходнага: даты, суб’екта, назвы, інструмента або крыніцы.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>Дату немагчыма прачытаць.</translation>
    </message>
    <message>
        <source>A measure ends before it begins.</source>
        <translation>Мера заканчваецца раней, чым пачынаецца.</translation>
    </message>
    <message>
        <source>A measure may end before it begins.</source>
        <translation>Мера, магчыма, заканчваецца раней, чым пачынаецца.</translation>
    </message>
    <message>
        <source>The stages are out of order.</source>
        <translation>Парушаны парадак этапаў.</translation>
    </message>
    <message>
        <source>A date lies in the future, before 1994, or after that of a source.</source>
        <translation>Дата ў будучыні, да 1994 года або пазней за дату крыніцы.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but Belarus was no member or party on that day.</source>
        <translation>«Абавязковая для Беларусі», але ў той дзень Беларусь не была ні членам, ні ўдзельніцай.</translation>
    </message>
    <message>
        <source>“Binding on Belarus”, but the instruments are words alone.</source>
        <translation>«Абавязковая для Беларусі», але інструменты — толькі словы.</translation>
    </message>
    <message>
        <source>Belarus was a member and loses rights of a member.</source>
        <translation>Беларусь была членам і губляе правы члена.</translation>
    </message>
    <message>
        <source>“Binding on members”, but the actor is no organisation with members that must obey.</source>
        <translation>«Абавязковая для членаў», але суб’ект — не арганізацыя, члены якой павінны выконваць яе рашэнні.</translation>
    </message>
    <message>
        <source>The act of a single state cannot bind Belarus or members.</source>
        <translation>Акт асобнай дзяржавы не можа быць абавязковым для Беларусі або членаў.</translation>
    </message>
    <message>
        <source>“Binding in own jurisdiction”, but no legal act is given.</source>
        <translation>«Дзейнічае ва ўласнай юрысдыкцыі», але прававы акт не пазначаны.</translation>
    </message>
    <message>
        <source>Values of “Binding” exclude each other.</source>
        <translation>Значэнні поля «Абавязковасць» выключаюць адно аднаго.</translation>
    </message>
    <message>
        <source>A sanction without a benefit that is withdrawn.</source>
        <translation>Санкцыя без адабранай выгады.</translation>
    </message>
    <message>
        <source>Instrument and benefit do not fit each other.</source>
        <translation>Інструмент і выгада не адпавядаюць адно аднаму.</translation>
    </message>
    <message>
        <source>A benefit is withdrawn, but the instruments are words or support alone.</source>
        <translation>Выгада адабрана, але інструменты — толькі словы або падтрымка.</translation>
    </message>
    <message>
        <source>Support is entered as withdrawing a benefit.</source>
        <translation>Падтрымка запісана як тое, што адбірае выгаду.</translation>
    </message>
    <message>
        <source>A measure is lifted or eased, but it is not said which.</source>
        <translation>Мера знята або паслаблена, але не сказана, якая.</translation>
    </message>
    <message>
        <source>A measure has ended, but it is not said when.</source>
        <translation>Мера скончылася, але не сказана, калі.</translation>
    </message>
    <message>
        <source>A measure is marked in force, but its end has passed.</source>
        <translation>Мера пазначана як дзейная, але яе тэрмін мінуў.</translation>
    </message>
    <message>
        <source>A measure ends soon.</source>
        <translation>Мера хутка скончыцца.</translation>
    </message>
    <message>
        <source>An actor neutral by its mandate takes a position or withdraws a benefit.</source>
        <translation>Нейтральны паводле мандата суб’ект выказвае пазіцыю або адбірае выгаду.</translation>
    </message>
    <message>
        <source>The name of the actor is easily mistaken for another.</source>
        <translation>Назву суб’екта лёгка пераблытаць з іншай.</translation>
    </message>
    <message>
        <source>The Security Council is named as adopter of a sanction.</source>
        <translation>Аўтарам санкцыі названа Рада Бяспекі.</translation>
    </message>
    <message>
        <source>No place in a text by the actor bears out the stated reason.</source>
        <translation>Абгрунтаванне не пацверджана ніводным месцам у тэксце суб’екта.</translation>
    </message>
    <message>
        <source>A countermeasure answers a breach, but no norm is marked as breached.</source>
        <translation>Контрмера адказвае на парушэнне, але ніводная норма не пазначана як парушаная.</translation>
    </message>
    <message>
        <source>A legal qualification names no author.</source>
        <translation>У прававой кваліфікацыі не названы аўтар.</translation>
    </message>
    <message>
        <source>A status is claimed for a norm, but no place bears it out.</source>
        <translation>Для нормы заяўлены статус, але месца ў тэксце не ўказана.</translation>
    </message>
    <message>
        <source>An actor is listed twice.</source>
        <translation>Суб’ект пазначаны двойчы.</translation>
    </message>
    <message>
        <source>A number or an amount cannot be right.</source>
        <translation>Лік або сума запісаны няправільна.</translation>
    </message>
    <message>
        <source>A travel ban or asset freeze names neither persons nor entities.</source>
        <translation>Пры забароне на ўезд або замарожванні актываў не названы ні асобы, ні арганізацыі.</translation>
    </message>
    <message>
        <source>A trigger is later than the response.</source>
        <translation>Нагода пазнейшая за адказ.</translation>
    </message>
    <message>
        <source>A release of prisoners is given as the reason to withdraw a benefit.</source>
        <translation>Нагодай адабраць выгаду пазначана вызваленне палітвязняў.</translation>
    </message>
    <message>
        <source>Trigger and date lie on different sides of the election of 2020.</source>
        <translation>Нагода і дата — па розныя бакі выбараў 2020 года.</translation>
    </message>
    <message>
        <source>The only source is secondary, controlled by the state, or of low reliability.</source>
        <translation>Адзіная крыніца другасная, падкантрольная дзяржаве або малой надзейнасці.</translation>
    </message>
    <message>
        <source>A word has letters that its language does not use.</source>
        <translation>У слове ёсць літары, якіх няма ў гэтай мове.</translation>
    </message>
    <message>
        <source>A code is not in the codebook.</source>
        <translation>Кода няма ў кодавай кнізе.</translation>
    </message>
    <message>
        <source>“Other” is chosen, and no note says what it is.</source>
        <translation>Выбрана «іншае», а што гэта — у нататках не сказана.</translation>
    </message>
    <message>
        <source>A condition lacks its text or its deadline.</source>
        <translation>Ва ўмовы няма тэксту або тэрміну.</translation>
    </message>
    <message>
        <source>The title or the summary judges the worth or strength of an act.</source>
        <translation>Назва або апісанне ацэньвае вартасць або сілу дзеяння.</translation>
    </message>
    <message>
        <source>Force is named as instrument, without a resolution of the Security Council.</source>
        <translation>Інструментам названа сіла, але без рэзалюцыі Рады Бяспекі.</translation>
    </message>
    <message>
        <source>An actor did not exist on that day, or was no member.</source>
        <translation>У той дзень суб’ект не існаваў або не быў членам.</translation>
    </message>
    <message>
        <source>A record may be entered twice.</source>
        <translation>Запіс, магчыма, уведзены двойчы.</translation>
    </message>
    <message>
        <source>An aligned actor has a record of its own for the same step.</source>
        <translation>Суб’ект, які далучыўся, мае ўласны запіс пра той жа крок.</translation>
    </message>
    <message>
        <source>More votes are entered than the organ has.</source>
        <translation>Уведзена больш галасоў, чым ёсць у органа.</translation>
    </message>
    <message>
        <source>A target is delisted before it is listed, or listed twice.</source>
        <translation>Адрасата выключылі са спіса раней, чым унеслі, або ўнеслі двойчы.</translation>
    </message>
    <message>
        <source>A target stands under two spellings of its name.</source>
        <translation>Адрасат запісаны ў двух розных напісаннях.</translation>
    </message>
    <message>
        <source>The title or the summary is too long, or copied from a source.</source>
        <translation>Назва або апісанне занадта доўгія або перапісаныя з крыніцы.</translation>
    </message>
    <message>
        <source>A name that briefings use is missing in one of the three languages.</source>
        <translation>Назвы, якую выкарыстоўваюць даведкі, няма на адной з трох моў.</translation>
    </message>
    <message>
        <source>A published record repeats words of a confidential note in a field that is exported.</source>
        <translation>Апублікаваны запіс паўтарае словы канфідэнцыйнай нататкі ў полі, якое экспартуецца.</translation>
    </message>
    <message>
        <source>Links lead in a circle, or to a withdrawn record.</source>
        <translation>Сувязі вядуць па крузе або да адкліканага запісу.</translation>
    </message>
    <message>
        <source>A society or committee is entered as the state.</source>
        <translation>Таварыства або камітэт запісаны як дзяржава.</translation>
    </message>
    <message>
        <source>The site of a source is on your list of those that Belarus calls extremist.</source>
        <translation>Сайт крыніцы ёсць у вашым спісе сайтаў, названых у Беларусі экстрэмісцкімі.</translation>
    </message>
    <message>
        <source>A source has neither an archived copy nor a file, or its file is not what it was.</source>
        <translation>У крыніцы няма ні архіўнай копіі, ні файла, або яе файл ужо не той.</translation>
    </message>
</context>
<context>
    <name>SafeForm</name>
    <message>
        <source>Attachment</source>
        <translation>Далучаны файл</translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation>Назва файла</translation>
    </message>
    <message>
        <source>Subject of the file</source>
        <translation>Тэма файла</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Верхні калантытул</translation>
    </message>
    <message>
        <source>Sources, no. %1</source>
        <translation>Крыніцы, № %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрас</translation>
    </message>
    <message>
        <source>address in an archive</source>
        <translation>адрас у архіве</translation>
    </message>
    <message>
        <source>day of retrieval</source>
        <translation>дата звароту</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>The file holds something that no catalogue has and that could change data by itself: %1. It was not opened; nothing was changed. Ask whoever gave it to you, or use a backup.</source>
        <translation>У файле ёсць тое, чаго няма ў ніводным каталогу і што магло б само мяняць даныя: %1. Файл не адкрыты, нічога не зменена. Спытайце таго, хто вам яго даў, або вазьміце рэзервовую копію.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: it lacks the %1. Restore it from a backup.</source>
        <translation>Каталог пашкоджаны: у ім няма элемента %1. Аднавіце яго з рэзервовай копіі.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: its %1 is not as this program makes it, for instance because columns are missing. Restore it from a backup.</source>
        <translation>Каталог пашкоджаны: яго элемент %1 не такі, як яго стварае гэта праграма, напрыклад бракуе слупкоў. Аднавіце яго з рэзервовай копіі.</translation>
    </message>
</context>
<context>
    <name>SectionKinds</name>
    <message>
        <source>Cover</source>
        <translation>Вокладка</translation>
    </message>
    <message>
        <source>Title, addressee, period and date of the data: on a page of its own, or in short at the head of the first page.</source>
        <translation>Назва, адрасат, перыяд і дата даных: на асобнай старонцы або сцісла ўверсе першай.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змест</translation>
    </message>
    <message>
        <source>The headings of the briefing with their pages.</source>
        <translation>Загалоўкі даведкі з нумарамі старонак.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кароткі змест</translation>
    </message>
    <message>
        <source>Your own words; without any, sentences with the number of responses, their period and their actors.</source>
        <translation>Вашы словы; без іх — сказы з колькасцю адказаў, перыядам і суб’ектамі.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Асноўныя лічбы</translation>
    </message>
    <message>
        <source>Four numbers, each with the query that gives it.</source>
        <translation>Чатыры лічбы, кожная з запытам, які яе дае.</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Нататка пра метад</translation>
    </message>
    <message>
        <source>What is counted, what was chosen, what was left out and why, and the query behind each number.</source>
        <translation>Што лічыцца, што выбрана, што не ўвайшло і чаму, і запыт за кожнай лічбай.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Выява</translation>
    </message>
    <message>
        <source>Any picture of the charts, with a caption of your own.</source>
        <translation>Любая выява з дыяграм, з вашым подпісам.</translation>
    </message>
    <message>
        <source>Actors and instruments</source>
        <translation>Суб’екты і інструменты</translation>
    </message>
    <message>
        <source>A table of who used which instrument.</source>
        <translation>Табліца: хто якім інструментам карыстаўся.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табліца</translation>
    </message>
    <message>
        <source>A table of responses by any two fields.</source>
        <translation>Табліца адказаў па любых двух палях.</translation>
    </message>
    <message>
        <source>Page of an actor</source>
        <translation>Старонка суб’екта</translation>
    </message>
    <message>
        <source>What one actor did, and what it has in force.</source>
        <translation>Што зрабіў адзін суб’ект і што ў яго дзейнічае.</translation>
    </message>
    <message>
        <source>Page of an event</source>
        <translation>Старонка падзеі</translation>
    </message>
    <message>
        <source>What answered one event, and after how many days.</source>
        <translation>Што было адказам на адну падзею і праз колькі дзён.</translation>
    </message>
    <message>
        <source>In force on a day</source>
        <translation>Дзейнічае на пэўны дзень</translation>
    </message>
    <message>
        <source>The measures in force on a day, and who is under them.</source>
        <translation>Меры, якія дзейнічаюць на пэўны дзень, і каго яны тычацца.</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Храналогія</translation>
    </message>
    <message>
        <source>Each response once, by date, with its sources.</source>
        <translation>Кожны адказ адзін раз, паводле даты, з крыніцамі.</translation>
    </message>
    <message>
        <source>Countermoves and reactions</source>
        <translation>Зваротныя крокі і рэакцыі</translation>
    </message>
    <message>
        <source>What the de facto authorities answered, and what civil society said.</source>
        <translation>Што адказалі дэ-факта ўлады і што сказала грамадзянская супольнасць.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Адрозненні</translation>
    </message>
    <message>
        <source>What one side has in force and another one has not.</source>
        <translation>Што дзейнічае ў аднаго боку і не дзейнічае ў іншага.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Каляндар</translation>
    </message>
    <message>
        <source>What falls due in the months after the day of the data.</source>
        <translation>Якія тэрміны надыходзяць у месяцы пасля дня даных.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Тэрміны</translation>
    </message>
    <message>
        <source>The codes that occur, and what the codebook means by them.</source>
        <translation>Коды, якія сустракаюцца, і што яны значаць у кодавай кнізе.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Крыніцы</translation>
    </message>
    <message>
        <source>The numbered list of all sources that are cited.</source>
        <translation>Пранумараваны спіс усіх працытаваных крыніц.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тэкст</translation>
    </message>
    <message>
        <source>Your own words, in Markdown.</source>
        <translation>Вашы словы, у Markdown.</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>Выходныя даныя</translation>
    </message>
    <message>
        <source>By which program and of which data the briefing was made, with a checksum.</source>
        <translation>Якой праграмай і з якіх даных зроблена даведка, з кантрольнай сумай.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Query, character %1: %2</source>
        <translation>Запыт, знак %1: %2</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Магчыма, маецца на ўвазе «%1».</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>Change a field of all records that a query selects, as one change.</source>
        <translation>Змяніць поле ўсіх запісаў, якія выбірае запыт, адной зменай.</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Which records.</source>
        <translation>Якія запісы.</translation>
    </message>
    <message>
        <source>The field, called as a column of an export, or a table of parts such as measures.</source>
        <translation>Поле, названае як слупок экспарту, або табліца частак, напрыклад measures.</translation>
    </message>
    <message>
        <source>Its text, as a cell of an export has it; a part as column=value;column=value.</source>
        <translation>Яго тэкст, як у клетцы экспарту; частка — як слупок=значэнне;слупок=значэнне.</translation>
    </message>
    <message>
        <source>Add the value to those that are there.</source>
        <translation>Дадаць значэнне да тых, што ёсць.</translation>
    </message>
    <message>
        <source>Take the value out.</source>
        <translation>Прыбраць значэнне.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Назва, якая стаіць пры змене ў гісторыі.</translation>
    </message>
    <message>
        <source>Only tell what would become of each record.</source>
        <translation>Толькі паведаміць, што стала б з кожным запісам.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
</context>
<context>
    <name>SingleEdit</name>
    <message>
        <source>%1: emptied in “%2”</source>
        <translation>%1: ачышчана ў запісе «%2»</translation>
    </message>
    <message>
        <source>%1: set to “%2” in “%3”</source>
        <translation>%1: цяпер «%2» у запісе «%3»</translation>
    </message>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Гэтага запісу больш няма ў каталогу.</translation>
    </message>
    <message>
        <source>This was changed meanwhile: it is empty now.</source>
        <translation>Гэта тым часам змянілася: цяпер тут пуста.</translation>
    </message>
    <message>
        <source>This was changed meanwhile: it says “%1” now.</source>
        <translation>Гэта тым часам змянілася: цяпер тут «%1».</translation>
    </message>
</context>
<context>
    <name>SnapshotActions</name>
    <message>
        <source>records: %1</source>
        <translation>запісаў: %1</translation>
    </message>
    <message>
        <source>Snapshot “%1”, records: %2</source>
        <translation>Здымак «%1», запісаў: %2</translation>
    </message>
</context>
<context>
    <name>TextReplacement</name>
    <message>
        <source>Say what is to be found.</source>
        <translation>Укажыце, што знайсці.</translation>
    </message>
    <message>
        <source>The regular expression is not understood from character %1 on.</source>
        <translation>Рэгулярны выраз незразумелы, пачынаючы са знака %1.</translation>
    </message>
    <message>
        <source>“%1” is no field with texts. Such fields are: %2.</source>
        <translation>«%1» — не поле з тэкстам. Палі з тэкстам: %2.</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>Замяніць «%1» на «%2»</translation>
    </message>
    <message>
        <source>“\%1” stands for a group that the regular expression does not have. Groups stand between round brackets.</source>
        <translation>«\%1» азначае групу, якой у рэгулярным выразе няма. Групы стаяць у круглых дужках.</translation>
    </message>
    <message>
        <source>“%1” is no code of a language such as en, be or ru.</source>
        <translation>«%1» — не код мовы, такі як en, be або ru.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук спынены.</translation>
    </message>
    <message>
        <source>The regular expression has too many ways to fit this text.</source>
        <translation>Рэгулярны выраз можа адпавядаць гэтаму тэксту занадта многімі спосабамі.</translation>
    </message>
    <message>
        <source>Write an expression that says more exactly what it means, or leave the record out of the selection.</source>
        <translation>Напішыце больш дакладны выраз або прыбярыце запіс з выбару.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>without an instrument</source>
        <translation>без інструмента</translation>
    </message>
    <message>
        <source>several of these</source>
        <translation>некалькі з гэтых значэнняў</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ніводнага з гэтых значэнняў</translation>
    </message>
</context>
<context>
    <name>TwinMerge</name>
    <message>
        <source>The record is no longer there.</source>
        <translation>Запісу больш няма.</translation>
    </message>
    <message>
        <source>Records of different kinds cannot be the same.</source>
        <translation>Запісы розных відаў не могуць быць адным і тым жа.</translation>
    </message>
    <message>
        <source>The two do not differ in a field “%1”.</source>
        <translation>Гэтыя два запісы не адрозніваюцца ў полі «%1».</translation>
    </message>
    <message>
        <source>The record that stays is published and would break %1. Set it to draft first.</source>
        <translation>Запіс, які застаецца, апублікаваны і парушыў бы %1. Спачатку зрабіце яго чарнавіком.</translation>
    </message>
    <message>
        <source>Links of other records</source>
        <translation>Сувязі іншых запісаў</translation>
    </message>
    <message>
        <source>“%1” is withdrawn as a duplicate.</source>
        <translation>«%1» адклікаецца як дублікат.</translation>
    </message>
    <message>
        <source>The same as “%1” (%2).</source>
        <translation>Тое самае, што «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>Typesetting</name>
    <message>
        <source>The font %1 is not installed. A briefing is printed in Noto Sans and Noto Serif: install the package fonts-noto-core.</source>
        <translation>Шрыфт %1 не ўсталяваны. Даведка друкуецца шрыфтамі Noto Sans і Noto Serif: усталюйце пакет fonts-noto-core.</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and “%2” cannot be printed without it: install the package %3.</source>
        <translation>Шрыфт %1 не ўсталяваны, а без яго нельга надрукаваць «%2»: усталюйце пакет %3.</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Няма чаго скасоўваць.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасавана: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Няма чаго паўтараць.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Паўторана: %1</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation>Скасаваць апошнюю змену.</translation>
    </message>
    <message>
        <source>Bring back the last change taken back.</source>
        <translation>Вярнуць апошнюю скасаваную змену.</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>%1 takes one of %2.</source>
        <translation>%1 прымае адно з: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не хапае: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Незразумела: %1.</translation>
    </message>
    <message>
        <source>A whole number that is not negative is expected: %1.</source>
        <translation>Чакаецца цэлы неадмоўны лік: %1.</translation>
    </message>
    <message>
        <source>%1 is to be given once, with one value.</source>
        <translation>%1 трэба даць адзін раз, з адным значэннем.</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>There is no view in this text. Copy it with its first line, “%1”.</source>
        <translation>У гэтым тэксце няма выгляду. Скапіруйце яго разам з першым радком, «%1».</translation>
    </message>
    <message>
        <source>The query of the view “%1” cannot be understood: %2</source>
        <translation>Запыт выгляду «%1» незразумелы: %2</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>Say in which language “%1” is: en, be, ru …</source>
        <translation>Укажыце, на якой мове «%1»: en, be, ru …</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>«%1» ужо ёсць у спісе.</translation>
    </message>
    <message>
        <source>“%1” is among the words that the program brings along.</source>
        <translation>«%1» ёсць сярод слоў, якія ідуць з праграмай.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that were added to this list.</source>
        <translation>«%1» няма сярод слоў, дададзеных у гэты спіс.</translation>
    </message>
    <message>
        <source>Words that judge</source>
        <translation>Ацэначныя словы</translation>
    </message>
    <message>
        <source>Words that only look as if they judged</source>
        <translation>Словы, якія толькі падобныя да ацэначных</translation>
    </message>
    <message>
        <source>Spellings that are right</source>
        <translation>Правільныя напісанні</translation>
    </message>
    <message>
        <source>Sites that Belarus calls extremist</source>
        <translation>Сайты, названыя ў Беларусі экстрэмісцкімі</translation>
    </message>
    <message>
        <source>Titles and summaries with such a word get a warning (W47). * stands for any ending.</source>
        <translation>Назвы і апісанні з такім словам выклікаюць папярэджанне (W47). Знак * замяняе любы канчатак слова.</translation>
    </message>
    <message>
        <source>These words and phrases get no warning (W47) although they look like judgements. * stands for any ending.</source>
        <translation>Гэтыя словы і выразы не выклікаюць папярэджання (W47), хоць і падобныя да ацэнкі. Знак * замяняе любы канчатак слова.</translation>
    </message>
    <message>
        <source>These words get no warning (W49) although they seem to have letters of another language.</source>
        <translation>Гэтыя словы не выклікаюць папярэджання (W49), хоць у іх нібыта ёсць літары іншай мовы.</translation>
    </message>
    <message>
        <source>Sources on these sites get a hint (I60): holding them may put readers in Belarus at risk.</source>
        <translation>Крыніцы на гэтых сайтах выклікаюць падказку (I60): захоўваць іх можа быць небяспечна для чытачоў у Беларусі.</translation>
    </message>
    <message>
        <source>Recommended instead</source>
        <translation>Рэкамендаваная замена</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>Add “%1” to the words for the checks</source>
        <translation>Дадаць «%1» да слоў для праверак</translation>
    </message>
    <message>
        <source>Change “%1” among the words for the checks</source>
        <translation>Змяніць «%1» сярод слоў для праверак</translation>
    </message>
    <message>
        <source>Take “%1” off the words for the checks</source>
        <translation>Прыбраць «%1» са слоў для праверак</translation>
    </message>
    <message>
        <source>A word or phrase has at most %1 characters, this one has %2.</source>
        <translation>Слова або выраз мае найбольш %1 знакаў, тут — %2.</translation>
    </message>
    <message>
        <source>Names that are not to leave the catalogue</source>
        <translation>Імёны, якія не павінны выходзіць з каталога</translation>
    </message>
    <message>
        <source>Stands in its place</source>
        <translation>Стаіць замест яго</translation>
    </message>
    <message>
        <source>Before a briefing is written, every place with such a name is told (W53), in Cyrillic and Latin spelling; what is safe to hold says the words beside it instead. * stands for any ending. Other forms of a first name, as Елена for Алена, are names of their own: add them, too.</source>
        <translation>Перад запісам даведкі паказваецца кожнае месца з такім імем (W53), напісаным кірыліцай ці лацінкай; у бяспечнай для захоўвання даведцы замест яго стаяць словы побач. * азначае любы канчатак. Іншыя формы імя, як Елена для Алена, — асобныя імёны: дадайце і іх.</translation>
    </message>
</context>
<context>
    <name>WordsCommand</name>
    <message>
        <source>Say with --language in which language it is.</source>
        <translation>Укажыце праз --language, на якой гэта мове.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічога не зменена.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>з праграмы</translation>
    </message>
    <message>
        <source>The catalogue.</source>
        <translation>Каталог.</translation>
    </message>
    <message>
        <source>A word to be added.</source>
        <translation>Слова, якое трэба дадаць.</translation>
    </message>
    <message>
        <source>The language of the word: en, be, ru …</source>
        <translation>Мова слова: en, be, ru …</translation>
    </message>
    <message>
        <source>A word to be taken off the list, if it was added.</source>
        <translation>Слова, якое трэба прыбраць са спіса, калі яно было дададзена.</translation>
    </message>
    <message>
        <source>The name that stands beside the change in the history.</source>
        <translation>Назва, якая стаіць пры змене ў гісторыі.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывесці адзін дакумент JSON.</translation>
    </message>
    <message>
        <source>Only this list: %1. A word that is added or removed is of “worth” without it.</source>
        <translation>Толькі гэты спіс: %1. Без гэтага параметра слова дадаецца ў спіс «worth» або прыбіраецца з яго.</translation>
    </message>
    <message>
        <source>What is recommended instead of the word, what stands in place of a protected name, or why it is on the list.</source>
        <translation>Што рэкамендуецца замест слова, што стаіць замест імя, якое трэба берагчы, або чаму слова ў спісе.</translation>
    </message>
    <message>
        <source>List the words that checks and exports go by, add or remove one.</source>
        <translation>Паказаць словы, па якіх ідуць праверкі і выгрузкі, дадаць або прыбраць слова.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>An XLSX file cannot hold a table of this size. Choose CSV.</source>
        <translation>Файл XLSX не змяшчае табліцу такога памеру. Выберыце CSV.</translation>
    </message>
    <message>
        <source>The XLSX file could not be made.</source>
        <translation>Не ўдалося стварыць файл XLSX.</translation>
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
        <translation>нічога не занатавана</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>ідзе падлік</translation>
    </message>
</context>
<context>
    <name>vodhuk::ActorPage</name>
    <message>
        <source>The actor</source>
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>Responses of the actor</source>
        <translation>Адказы суб’екта</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Адказы</translation>
    </message>
    <message>
        <source>Day on which measures are in force</source>
        <translation>Дзень, на які меры дзейнічаюць</translation>
    </message>
    <message>
        <source>Choose an actor.</source>
        <translation>Выберыце суб’екта.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тып</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Частка арганізацыі</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Кароткая назва</translation>
    </message>
    <message>
        <source>Neutral by mandate</source>
        <translation>Нейтральны паводле мандата</translation>
    </message>
    <message>
        <source>Belarus in it</source>
        <translation>Беларусь у арганізацыі</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>нічога не занатавана</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Удзельніца дагавора</translation>
    </message>
    <message>
        <source>Participating state</source>
        <translation>Дзяржава-ўдзельніца</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Назіральнік</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Асацыяваны член</translation>
    </message>
    <message>
        <source>none recorded in this selection</source>
        <translation>у гэтай выбарцы нічога не занатавана</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Інструменты</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Названае абгрунтаванне</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Абавязковасць</translation>
    </message>
    <message>
        <source>Sanction sense</source>
        <translation>Від санкцыі</translation>
    </message>
    <message>
        <source>None recorded as in force on this day.</source>
        <translation>Дзейных на гэты дзень не занатавана.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a stated start cannot be placed on any day.</source>
        <translation>
            <numerusform>%n меру без названага пачатку нельга аднесці ні да якога дня.</numerusform>
            <numerusform>%n меры без названага пачатку нельга аднесці ні да якога дня.</numerusform>
            <numerusform>%n мер без названага пачатку нельга аднесці ні да якога дня.</numerusform>
        </translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>магчыма</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>канец не занатаваны</translation>
    </message>
    <message>
        <source>None recorded in this selection. That is not to say that there was none.</source>
        <translation>У гэтай выбарцы нічога не занатавана. Гэта не значыць, што нічога не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n further</source>
        <translation>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended %1</source>
        <comment>since when</comment>
        <translation>прыпынена %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без імя</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n асоба</numerusform>
            <numerusform>%n асобы</numerusform>
            <numerusform>%n асоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n арганізацыя</numerusform>
            <numerusform>%n арганізацыі</numerusform>
            <numerusform>%n арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>Newly listed, as the acts count them: %1.</source>
        <translation>Упершыню ўнесена ў спіс, паводле саміх актаў: %1.</translation>
    </message>
    <message>
        <source>Nobody is recorded as acting together with this actor.</source>
        <translation>Не занатавана, каб нехта дзейнічаў разам з гэтым суб’ектам.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>Jointly</source>
        <translation>Сумесна</translation>
    </message>
    <message>
        <source>They followed</source>
        <translation>Пайшлі ўслед за ім</translation>
    </message>
    <message>
        <source>This actor followed</source>
        <translation>Сам пайшоў услед</translation>
    </message>
    <message>
        <source>Counts are of records. Days between them are in the chart “Who moves with whom”.</source>
        <translation>Лічацца запісы. Дні паміж імі — на дыяграме «Хто з кім дзейнічае».</translation>
    </message>
    <message>
        <source>No target is recorded by name.</source>
        <translation>Адрасатаў з імем або назвай не занатавана.</translation>
    </message>
    <message>
        <source>Recorded: %1 persons, %2 others.</source>
        <translation>Занатавана: асоб — %1, іншых — %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адрасат</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Дата ўнясення ў спіс</translation>
    </message>
    <message>
        <source>Delisted on</source>
        <translation>Дата выключэння са спіса</translation>
    </message>
    <message>
        <source>Who acts together with the actor</source>
        <translation>Хто дзейнічае разам з суб’ектам</translation>
    </message>
    <message>
        <source>Whom the actor has listed</source>
        <translation>Каго суб’ект унёс у спіс</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>Разам з іншымі</translation>
    </message>
    <message>
        <source>Targets listed</source>
        <translation>Адрасаты ў спісе</translation>
    </message>
    <message>
        <source>Until or review</source>
        <translation>Да або перагляд</translation>
    </message>
    <message>
        <source>eased</source>
        <translation>з палёгкай</translation>
    </message>
    <message>
        <source>review: %1</source>
        <comment>day on which a measure is reviewed</comment>
        <translation>перагляд: %1</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <translation>да выканання ўмовы: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без тэрміну</translation>
    </message>
    <message>
        <source>With sanctions</source>
        <translation>З санкцыямі</translation>
    </message>
    <message>
        <source>Other responses</source>
        <translation>Іншыя адказы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>Measures in force that take a benefit away</source>
        <translation>Дзейныя меры, якія адбіраюць выгаду</translation>
    </message>
    <message>
        <source>Taking a benefit away, in force on</source>
        <translation>Адбіраюць выгаду, дзейнічаюць на дату</translation>
    </message>
    <message>
        <source>eased by now, since when is not stated</source>
        <translation>на сёння з палёгкай, з якога дня — не пазначана</translation>
    </message>
    <message>
        <source>Coordinated</source>
        <translation>Скаардынавана</translation>
    </message>
    <message>
        <source>The day for which the query asks what is in force</source>
        <translation>Дзень, на які запыт пытае, што дзейнічае</translation>
    </message>
    <message numerus="yes">
        <source>Not among them: %n target(s) listed by acts of others with which this actor aligned itself.</source>
        <translation>
            <numerusform>Не сярод іх: %n асоба або арганізацыя, унесеная ў спіс актамі іншых, да якіх гэты суб’ект далучыўся.</numerusform>
            <numerusform>Не сярод іх: %n асобы або арганізацыі, унесеныя ў спіс актамі іншых, да якіх гэты суб’ект далучыўся.</numerusform>
            <numerusform>Не сярод іх: %n асоб або арганізацый, унесеных у спіс актамі іншых, да якіх гэты суб’ект далучыўся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ActorsView</name>
    <message>
        <source>Find an actor</source>
        <translation>Знайсці суб’екта</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Суб’екты</translation>
    </message>
    <message>
        <source>Edit this actor</source>
        <translation>Змяніць гэтага суб’екта</translation>
    </message>
    <message>
        <source>Counts are of responses in the current selection. With Ctrl or Shift, up to four actors are shown side by side.</source>
        <translation>Лічацца адказы ў цяперашняй выбарцы. З Ctrl або Shift можна паказаць побач да чатырох суб’ектаў.</translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchDialog</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Змяніць %n запіс</numerusform>
            <numerusform>Змяніць %n запісы</numerusform>
            <numerusform>Змяніць %n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What is done to it</source>
        <translation>Што з ім зрабіць</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>становіцца</translation>
    </message>
    <message>
        <source>gets also</source>
        <translation>атрымлівае таксама</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>губляе</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значэнне</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>&amp;What is done to it</source>
        <translation>&amp;Што з ім зрабіць</translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchPanel</name>
    <message>
        <source>Change them</source>
        <translation>Змяніць іх</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Што зменіцца</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Пошук …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchPreview</name>
    <message>
        <source>nothing</source>
        <translation>нічога</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change</source>
        <translation>
            <numerusform>%n запіс зменіцца</numerusform>
            <numerusform>%n запісы зменяцца</numerusform>
            <numerusform>%n запісаў зменіцца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n place(s)</source>
        <translation>
            <numerusform>у %n месцы</numerusform>
            <numerusform>у %n месцах</numerusform>
            <numerusform>у %n месцах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say so already or hold nothing of it</source>
        <translation>
            <numerusform>%n не зменіцца: так ужо ёсць або гэтага там няма</numerusform>
            <numerusform>%n не зменяцца: так ужо ёсць або гэтага там няма</numerusform>
            <numerusform>%n не зменіцца: так ужо ёсць або гэтага там няма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot take it and stay as they are</source>
        <translation>
            <numerusform>%n не можа гэтага прыняць і застанецца як ёсць</numerusform>
            <numerusform>%n не могуць гэтага прыняць і застануцца як ёсць</numerusform>
            <numerusform>%n не могуць гэтага прыняць і застануцца як ёсць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the catalogue</source>
        <translation>
            <numerusform>%n больш няма ў каталогу</numerusform>
            <numerusform>%n больш няма ў каталогу</numerusform>
            <numerusform>%n больш няма ў каталогу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>зменены %n запіс</numerusform>
            <numerusform>зменены %n запісы</numerusform>
            <numerusform>зменена %n запісаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchWork</name>
    <message>
        <source>Select the records to be changed first.</source>
        <translation>Спачатку выберыце запісы, якія трэба змяніць.</translation>
    </message>
    <message>
        <source>Changing records …</source>
        <translation>Запісы змяняюцца …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>First say in the window what becomes of what is not saved there.</source>
        <translation>Спачатку вырашыце ў акне, што будзе з незахаваным там.</translation>
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
        <translation>Новая даведка паводле шаблона</translation>
    </message>
    <message>
        <source>More about this briefing</source>
        <translation>Іншыя дзеянні з даведкай</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перайменаваць</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Зрабіць копію</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Захаваць як шаблон</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Read from a file …</source>
        <translation>Прачытаць з файла …</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>Запісаць у файл …</translation>
    </message>
    <message>
        <source>%1 (template)</source>
        <translation>%1 (шаблон)</translation>
    </message>
    <message>
        <source>Snapshots …</source>
        <translation>Здымкі …</translation>
    </message>
</context>
<context>
    <name>vodhuk::BriefingFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 немагчыма прачытаць: %2</translation>
    </message>
    <message>
        <source>%1 is no briefing: %2</source>
        <translation>%1 — не даведка: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1: запісаць не ўдалося: %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Файла %1 няма. Праверце назву.</translation>
    </message>
</context>
<context>
    <name>vodhuk::BriefingKeeper</name>
    <message>
        <source>These briefings cannot be read and stay as they are: %1</source>
        <translation>Гэтыя даведкі немагчыма прачытаць, яны застаюцца як ёсць: %1</translation>
    </message>
    <message>
        <source>Briefing of the current search</source>
        <translation>Даведка пра бягучы пошук</translation>
    </message>
    <message>
        <source>Edit briefing</source>
        <translation>Змяніць даведку</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>The briefing could not be kept: %1</source>
        <translation>Даведку не ўдалося захаваць: %1</translation>
    </message>
    <message>
        <source>Remove briefing</source>
        <translation>Выдаліць даведку</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Новая даведка</translation>
    </message>
</context>
<context>
    <name>vodhuk::BuilderPane</name>
    <message>
        <source>Section</source>
        <translation>Раздзел</translation>
    </message>
    <message>
        <source>Whole briefing</source>
        <translation>Уся даведка</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Што наладжваецца</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Дадаць раздзел</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Выдаліць раздзел</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Перасунуць раздзел</translation>
    </message>
    <message>
        <source>Repeat section</source>
        <translation>Паўтарыць раздзел</translation>
    </message>
</context>
<context>
    <name>vodhuk::CalendarButton</name>
    <message>
        <source>Calendar</source>
        <translation>Каляндар</translation>
    </message>
    <message>
        <source>Pick a day from the calendar (Alt+Down)</source>
        <translation>Выбраць дзень у календары (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>vodhuk::Catalogue</name>
    <message>
        <source>It was opened for reading.</source>
        <translation>Ён адкрыты для чытання.</translation>
    </message>
    <message>
        <source>The file is write-protected. Copy it to change it.</source>
        <translation>Файл абаронены ад запісу. Скапіруйце яго, каб змяняць.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: it does not say its version. Restore it from a backup.</source>
        <translation>Каталог пашкоджаны: у ім не пазначана версія. Аднавіце яго з рэзервовай копіі.</translation>
    </message>
    <message>
        <source>The catalogue was made by an older version and must be brought up to date first: open it where it can be written.</source>
        <translation>Каталог зроблены старэйшай версіяй і мусіць спачатку абнавіцца: адкрыйце яго там, дзе дазволены запіс.</translation>
    </message>
    <message>
        <source>The catalogue can only be read. %1</source>
        <translation>Каталог можна толькі чытаць. %1</translation>
    </message>
    <message>
        <source>The catalogue was made by a newer version of this program. Update the program to change it.</source>
        <translation>Каталог зроблены навейшай версіяй праграмы. Каб змяняць яго, абнавіце праграму.</translation>
    </message>
    <message>
        <source>Another program has changed the catalogue meanwhile. Nothing was done.</source>
        <translation>Іншая праграма тым часам змяніла каталог. Нічога не зроблена.</translation>
    </message>
</context>
<context>
    <name>vodhuk::CataloguePage</name>
    <message>
        <source>+ New response</source>
        <translation>+ Новы адказ</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Новы адказ</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Захаваць выгляд</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Выгляды выніку</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табліца</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Суб’екты</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Праверкі</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Справаздачы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Гісторыя</translation>
    </message>
    <message>
        <source>Checks · %1</source>
        <translation>Праверкі · %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Выдаліць %n запіс</numerusform>
            <numerusform>Выдаліць %n запісы</numerusform>
            <numerusform>Выдаліць %n запісаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>Выдалены %n запіс.</numerusform>
            <numerusform>Выдалены %n запісы.</numerusform>
            <numerusform>Выдалена %n запісаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Даведнікі</translation>
    </message>
    <message>
        <source>Every record of the result is reviewed.</source>
        <translation>Усе запісы выніку правераныя.</translation>
    </message>
    <message>
        <source>This record is open in a form with changes that are not saved. Save or drop them there first.</source>
        <translation>Гэты запіс адкрыты ў форме з незахаванымі зменамі. Спачатку захавайце або адкіньце іх там.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Дыяграмы</translation>
    </message>
</context>
<context>
    <name>vodhuk::CellEditing</name>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Гэтага запісу больш няма ў каталогу.</translation>
    </message>
    <message>
        <source>The record has no title in the language of the window; this is the one it has.</source>
        <translation>Запіс не мае назвы на мове акна; тут тая назва, якая ёсць.</translation>
    </message>
    <message>
        <source>Enter puts yours in its place, Esc leaves it.</source>
        <translation>Enter запісвае на гэта месца ваша значэнне, Esc пакідае як ёсць.</translation>
    </message>
    <message>
        <source>The record has left the table. This was typed and is not written: %1</source>
        <translation>Запісу больш няма ў табліцы. Гэта было ўведзена, але не захавана: %1</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. This is written as soon as that is done; Esc leaves it.</source>
        <translation>Іншая праграма піша ў каталог. Гэта запішацца, як толькі яна скончыць; Esc — не чакаць.</translation>
    </message>
    <message>
        <source>Not written yet: another program was writing to the catalogue.</source>
        <translation>Яшчэ не запісана: іншая праграма пісала ў каталог.</translation>
    </message>
</context>
<context>
    <name>vodhuk::CellFields</name>
    <message>
        <source>Actors have roles, which the form shows beside them. Enter opens it.</source>
        <translation>Суб’екты маюць ролі, паказаныя побач з імі ў форме. Enter адкрывае форму.</translation>
    </message>
    <message>
        <source>This follows from other fields of the record. Enter opens the form.</source>
        <translation>Гэта вынікае з іншых палёў запісу. Enter адкрывае форму.</translation>
    </message>
    <message>
        <source>The kind of a record is chosen when it is made, and stays.</source>
        <translation>Від запісу выбіраецца пры стварэнні і больш не змяняецца.</translation>
    </message>
    <message>
        <source>The title in this language is changed in the form. Enter opens it.</source>
        <translation>Назва на гэтай мове змяняецца ў форме. Enter адкрывае форму.</translation>
    </message>
    <message>
        <source>Only responses have this field.</source>
        <translation>Гэтае поле ёсць толькі ў адказаў.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChangeHtml</name>
    <message>
        <source>Bring the whole record back as it was before</source>
        <translation>Вярнуць увесь запіс да ранейшага стану</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічога</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>вярнуць</translation>
    </message>
    <message numerus="yes">
        <source>%n further record(s), or no longer there</source>
        <translation>
            <numerusform>Яшчэ %n запіс, не паказаны або ўжо выдалены</numerusform>
            <numerusform>Яшчэ %n запісы, не паказаныя або ўжо выдаленыя</numerusform>
            <numerusform>Яшчэ %n запісаў, не паказаных або ўжо выдаленых</numerusform>
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
        <translation>Паводле поля</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Радкі</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Слупкі</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>аўтаматычна</translation>
    </message>
    <message>
        <source>day</source>
        <translation>дзень</translation>
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
        <translation>Прамежак</translation>
    </message>
    <message>
        <source>On</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Месяцаў наперад</translation>
    </message>
    <message>
        <source>Actors, parted by semicolons</source>
        <translation>Суб’екты, праз кропку з коскай</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Суб’екты</translation>
    </message>
    <message>
        <source>The day for which the query asks what is in force</source>
        <translation>Дзень, на які запыт пытае, што дзейнічае</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Дыяграмы</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Лічбы</translation>
    </message>
    <message>
        <source>Show the numbers as a table (%1, or T in the picture)</source>
        <translation>Паказаць лічбы як табліцу (%1 або T у выяве)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспарт</translation>
    </message>
    <message>
        <source>The view shows the chart “%1”, which this version of Vodhuk does not have.</source>
        <translation>Выгляд паказвае дыяграму «%1», якой у гэтай версіі Vodhuk няма.</translation>
    </message>
    <message>
        <source>Not known for this chart and left aside: %1</source>
        <translation>Для гэтай дыяграмы невядома і прапушчана: %1</translation>
    </message>
    <message>
        <source>Zoom in (+ in the picture, or the wheel with Ctrl)</source>
        <translation>Павялічыць (+ на малюнку або кола мышы з Ctrl)</translation>
    </message>
    <message>
        <source>Zoom out (- in the picture)</source>
        <translation>Паменшыць (- на малюнку)</translation>
    </message>
    <message>
        <source>Show all of it (0 in the picture)</source>
        <translation>Паказаць цалкам (0 на малюнку)</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChecksView</name>
    <message>
        <source>Errors</source>
        <translation>Памылкі</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Папярэджанні</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Падказкі</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спыніць</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Праверыць зноў</translation>
    </message>
    <message>
        <source>Records checked</source>
        <translation>Праверана запісаў</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Заўвагі паводле правілаў</translation>
    </message>
    <message>
        <source>The rules find nothing.</source>
        <translation>Правілы нічога не знаходзяць.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n памылка</numerusform>
            <numerusform>%n памылкі</numerusform>
            <numerusform>%n памылак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n папярэджанне</numerusform>
            <numerusform>%n папярэджанні</numerusform>
            <numerusform>%n папярэджанняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n падказка</numerusform>
            <numerusform>%n падказкі</numerusform>
            <numerusform>%n падказак</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen finding</source>
        <translation>Выбраная заўвага</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>З тлумачэннем</translation>
    </message>
    <message>
        <source>Only of the current selection</source>
        <translation>Толькі ў цяперашняй выбарцы</translation>
    </message>
    <message>
        <source>This catalogue is large: it is checked when you ask for it.</source>
        <translation>Гэты каталог вялікі: ён правяраецца, калі вы пра гэта папросіце.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ChipsField</name>
    <message>
        <source>%1 more</source>
        <translation>яшчэ %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::CodeField</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
</context>
<context>
    <name>vodhuk::CompareDialog</name>
    <message>
        <source>Compare two records</source>
        <translation>Параўнаць два запісы</translation>
    </message>
    <message>
        <source>Do both tell of the same? Fields in which they differ come first.</source>
        <translation>Ці абодва запісы пра адно і тое ж? Спачатку ідуць палі, у якіх яны адрозніваюцца.</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>Палі абодвух запісаў</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Гэты запіс</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Уведзена тут</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другі запіс</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Параўнанне</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>аднолькава</translation>
    </message>
    <message>
        <source>only in this one</source>
        <translation>толькі ў гэтым</translation>
    </message>
    <message>
        <source>only typed here</source>
        <translation>толькі ўведзена тут</translation>
    </message>
    <message>
        <source>only in the other one</source>
        <translation>толькі ў другім</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>адрозніваецца</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Адно і тое ж</translation>
    </message>
    <message>
        <source>Take over what only the other one says; once this record is saved, the other one is withdrawn as its duplicate</source>
        <translation>Узяць тое, што ёсць толькі ў другім запісе; калі гэты запіс будзе захаваны, другі будзе адкліканы як яго дублікат</translation>
    </message>
    <message>
        <source>Open the other one with what only this form says</source>
        <translation>Адкрыць другі запіс і дадаць тое, што ёсць толькі ў гэтай форме</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не адно і тое ж</translation>
    </message>
    <message>
        <source>Remember that they are two and do not ask again</source>
        <translation>Запомніць, што гэта два розныя запісы, і больш не пытацца</translation>
    </message>
    <message>
        <source>Relation of this record to the other one</source>
        <translation>Сувязь гэтага запісу з другім</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Звязаць</translation>
    </message>
    <message>
        <source>Link this record to the other one</source>
        <translation>Звязаць гэты запіс з другім</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
</context>
<context>
    <name>vodhuk::ConditionChip</name>
    <message>
        <source>%1. Press to take this condition away, F2 to edit it</source>
        <translation>%1. Націсніце, каб прыбраць гэтую ўмову, F2 — каб змяніць яе</translation>
    </message>
    <message>
        <source>%1
Click to edit it, on × to take it away</source>
        <translation>%1
Націсніце, каб змяніць, на × — каб прыбраць</translation>
    </message>
</context>
<context>
    <name>vodhuk::DateField</name>
    <message>
        <source>2 Oct 2020, 02.10.2020, 2020-10, about 2020, Aug - Oct 2020</source>
        <translation>2 кас 2020, 02.10.2020, 2020-10, каля 2020, жні - кас 2020</translation>
    </message>
</context>
<context>
    <name>vodhuk::DerivedRenewal</name>
    <message>
        <source>Making the words for searching anew …</source>
        <translation>Словы для пошуку ствараюцца нанова …</translation>
    </message>
    <message>
        <source>Making the words for searching anew, once: %1 %</source>
        <translation>Словы для пошуку ствараюцца нанова, адзін раз: %1 %</translation>
    </message>
    <message>
        <source>Making the search for words faster …</source>
        <translation>Пошук слоў паскараецца …</translation>
    </message>
</context>
<context>
    <name>vodhuk::DocumentSettings</name>
    <message>
        <source>Records of the briefing</source>
        <translation>Запісы даведкі</translation>
    </message>
    <message>
        <source>Name, by which you find it</source>
        <translation>Назва, па якой вы яе знойдзеце</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Загаловак</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адрасат даведкі</translation>
    </message>
    <message>
        <source>such as a committee or court</source>
        <translation>напрыклад, камітэт або суд</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 мм)</translation>
    </message>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter (8,5 × 11 цаляў)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Друкуецца на мовах</translation>
    </message>
    <message>
        <source>those of the current search</source>
        <translation>запісы бягучага пошуку</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усе</translation>
    </message>
</context>
<context>
    <name>vodhuk::DraftKeeper</name>
    <message>
        <source>A form of this record was not saved when the program ended.</source>
        <translation>Форма гэтага запісу не была захавана, калі праграма закрылася.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Адкінуць</translation>
    </message>
    <message>
        <source>What is typed here would be lost if the program ended now: %1</source>
        <translation>Уведзенае тут было б страчана, калі б праграма цяпер спынілася: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::EditSteps</name>
    <message>
        <source>Undone: %1</source>
        <translation>Скасавана: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Зноў зроблена: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Another program has changed this catalogue. You see it as it is now.</source>
        <translation>Гэты каталог змяніла іншая праграма. Вы бачыце яго такім, які ён цяпер.</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Адмяняецца: %1 …</translation>
    </message>
    <message>
        <source>Doing again: %1 …</source>
        <translation>Паўтараецца: %1 …</translation>
    </message>
</context>
<context>
    <name>vodhuk::EditorSections</name>
    <message>
        <source>What happened and when</source>
        <translation>Што адбылося і калі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Why, as the actor says</source>
        <translation>Чаму, паводле суб’екта</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Для каго абавязкова</translation>
    </message>
    <message>
        <source>In answer to what</source>
        <translation>У адказ на што</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Крыніцы</translation>
    </message>
    <message>
        <source>Texts in other languages</source>
        <translation>Тэксты на іншых мовах</translation>
    </message>
    <message>
        <source>State, tags and notes</source>
        <translation>Стан, тэгі і нататкі</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Супраць каго</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Што адбылося потым</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Links to other records</source>
        <translation>Сувязі з іншымі запісамі</translation>
    </message>
</context>
<context>
    <name>vodhuk::EditorSidebar</name>
    <message>
        <source>Checks of this record</source>
        <translation>Праверкі гэтага запісу</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Праверкі</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічога не знойдзена.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>З тлумачэннем</translation>
    </message>
    <message>
        <source>Stands because: %1</source>
        <translation>Пакінута, бо: %1</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Прыбраць тлумачэнне</translation>
    </message>
    <message>
        <source>Let it stand …</source>
        <translation>Пакінуць як ёсць …</translation>
    </message>
    <message>
        <source>Perhaps entered already</source>
        <translation>Магчыма, ужо ўведзена</translation>
    </message>
    <message>
        <source>Open it beside</source>
        <translation>Адкрыць побач</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не адно і тое ж</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>Звязаць абодва</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Параўнаць</translation>
    </message>
</context>
<context>
    <name>vodhuk::ExportDialog</name>
    <message>
        <source>Save …</source>
        <translation>Захаваць …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Праверыць зноў</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Save the briefing: %1</source>
        <translation>Захаваць даведку: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход працы</translation>
    </message>
    <message>
        <source>Reads the catalogue again, after something was mended</source>
        <translation>Чытае каталог зноў, калі нешта было выпраўлена</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Захавана як %1.</translation>
    </message>
    <message>
        <source>The briefing is being made and looked through …</source>
        <translation>Даведка складаецца і правяраецца …</translation>
    </message>
    <message>
        <source>The briefing is being written …</source>
        <translation>Даведка запісваецца …</translation>
    </message>
    <message>
        <source>Nothing stands in the way of saving it.</source>
        <translation>Даведку можна захаваць.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to accept or to mend before it can be saved.</source>
        <translation>
            <numerusform>%n радок трэба прыняць або выправіць перад захаваннем.</numerusform>
            <numerusform>%n радкі трэба прыняць або выправіць перад захаваннем.</numerusform>
            <numerusform>%n радкоў трэба прыняць або выправіць перад захаваннем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Захаваць даведку</translation>
    </message>
    <message>
        <source>There already: %1. Write in their place?</source>
        <translation>Ужо ёсць: %1. Запісаць на іх месца?</translation>
    </message>
    <message>
        <source>Write in their place</source>
        <translation>Запісаць на іх месца</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Пакінуць іх</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Нічога не захавана.</translation>
    </message>
    <message>
        <source>The briefing is still being written.</source>
        <translation>Даведка яшчэ запісваецца.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Запісваць далей</translation>
    </message>
    <message>
        <source>Leave it unwritten</source>
        <translation>Не дапісваць</translation>
    </message>
    <message>
        <source>The name of the file would give away: %1.</source>
        <translation>Імя файла выдала б: %1.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Выбраць іншае імя</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Пакінуць так</translation>
    </message>
</context>
<context>
    <name>vodhuk::ExportWork</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1: запісаць не ўдалося: %2</translation>
    </message>
    <message>
        <source>Cancelled. Nothing more is written.</source>
        <translation>Спынена. Больш нічога не запісваецца.</translation>
    </message>
</context>
<context>
    <name>vodhuk::FacetModel</name>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>яшчэ %n …</numerusform>
            <numerusform>яшчэ %n …</numerusform>
            <numerusform>яшчэ %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n запіс</numerusform>
            <numerusform>%1: %n запісы</numerusform>
            <numerusform>%1: %n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>Adopter</source>
        <translation>Аўтар рашэння</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Тып суб’екта</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Від запісу</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Бок</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Інструмент</translation>
    </message>
    <message>
        <source>Instrument family</source>
        <translation>Група інструментаў</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Адбірае</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Санкцыя</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Названае абгрунтаванне</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Абавязковасць</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>У адказ на</translation>
    </message>
    <message>
        <source>Mode of the act</source>
        <translation>Стан дзеяння</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тэг</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Выдавец</translation>
    </message>
    <message>
        <source>Sanctions framework</source>
        <translation>Санкцыйны рэжым</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>Стан меры</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Мае</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Surely</source>
        <translation>Дакладна</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Дзейнічае на дату</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Адрасат</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запіс</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, згорнута</translation>
    </message>
    <message>
        <source>Click to open</source>
        <translation>Націсніце, каб разгарнуць</translation>
    </message>
    <message>
        <source>Click to close</source>
        <translation>Націсніце, каб згарнуць</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>менш</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Парадак</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Каму відаць</translation>
    </message>
    <message>
        <source>Family of the first instrument</source>
        <translation>Група першага інструмента</translation>
    </message>
    <message>
        <source>Notes searched for words</source>
        <translation>Нататкі, у якіх шукаюцца словы</translation>
    </message>
    <message>
        <source>Surely in force on</source>
        <translation>Напэўна дзейнічае на дату</translation>
    </message>
    <message>
        <source>Perhaps in force on</source>
        <translation>Магчыма, дзейнічае на дату</translation>
    </message>
    <message>
        <source>Eased on</source>
        <translation>Змякчана на дату</translation>
    </message>
    <message numerus="yes">
        <source>%n not surely in one year</source>
        <translation>
            <numerusform>%n не напэўна ў адным годзе</numerusform>
            <numerusform>%n не напэўна ў адным годзе</numerusform>
            <numerusform>%n не напэўна ў адным годзе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may lie in more than one year by the dates, counted in each of these years, or have a date that is marked as uncertain or approximate</source>
        <translation>
            <numerusform>%n запіс паводле дат можа належаць да некалькіх гадоў і палічаны ў кожным з іх, або мае дату, пазначаную як няпэўную ці прыблізную</numerusform>
            <numerusform>%n запісы паводле дат могуць належаць да некалькіх гадоў і палічаны ў кожным з іх, або маюць дату, пазначаную як няпэўную ці прыблізную</numerusform>
            <numerusform>%n запісаў паводле дат могуць належаць да некалькіх гадоў і палічаны ў кожным з іх, або маюць дату, пазначаную як няпэўную ці прыблізную</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons listed on</source>
        <translation>Асобы ў спісах на</translation>
    </message>
    <message>
        <source>Entities listed on</source>
        <translation>Арганізацыі ў спісах на</translation>
    </message>
</context>
<context>
    <name>vodhuk::FieldRow</name>
    <message>
        <source>Make the actor “%1” …</source>
        <translation>Стварыць суб’екта «%1» …</translation>
    </message>
    <message>
        <source>%1, kept for new records</source>
        <translation>%1, захоўваецца для новых запісаў</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>Make the target “%1” …</source>
        <translation>Стварыць адрасата «%1» …</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Ці не гэта маецца на ўвазе?</translation>
    </message>
</context>
<context>
    <name>vodhuk::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Фільтры</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Знайсці фільтр</translation>
    </message>
    <message>
        <source>Find a filter …</source>
        <translation>Знайсці фільтр …</translation>
    </message>
    <message>
        <source>Filters with their counts</source>
        <translation>Фільтры з лічбамі</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Уключыць</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Выключыць</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Толькі гэта</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>Ачысціць «%1»</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Ідзе падлік …</translation>
    </message>
    <message>
        <source>Find in “%1” …</source>
        <translation>Знайсці ў «%1» …</translation>
    </message>
    <message>
        <source>Sort by count</source>
        <translation>Сартаваць паводле колькасці</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Сартаваць паводле назвы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Разгарнуць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Згарнуць</translation>
    </message>
    <message>
        <source>No filter holds these letters.</source>
        <translation>Няма фільтра з такімі літарамі.</translation>
    </message>
</context>
<context>
    <name>vodhuk::FindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>Знайсці на старонках</translation>
    </message>
    <message>
        <source>Find in the pages …</source>
        <translation>Знайсці на старонках …</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Папярэдняе месца (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Наступнае месца (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрыць пошук (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знойдзена</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>vodhuk::FindingActions</name>
    <message>
        <source>Save the record first; then the warning can be answered.</source>
        <translation>Спачатку захавайце запіс; потым можна будзе даць тлумачэнне да папярэджання.</translation>
    </message>
    <message>
        <source>Let the warning stand</source>
        <translation>Пакінуць папярэджанне</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>Чаму яго можна пакінуць?</translation>
    </message>
    <message>
        <source>Answer a warning</source>
        <translation>Даць тлумачэнне да папярэджання</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Прыбраць тлумачэнне да папярэджання</translation>
    </message>
    <message>
        <source>Not changed: the form says something else than when this was found.</source>
        <translation>Не зменена: у форме напісана не тое, што было, калі гэта знайшлося.</translation>
    </message>
</context>
<context>
    <name>vodhuk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 · %n record(s)</source>
        <translation>
            <numerusform>%1 · %n запіс</numerusform>
            <numerusform>%1 · %n запісы</numerusform>
            <numerusform>%1 · %n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands because: %1</source>
        <translation>Пакінута, бо: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::FormChecks</name>
    <message>
        <source>Suggested: %1. %2</source>
        <translation>Прапанова: %1. %2</translation>
    </message>
</context>
<context>
    <name>vodhuk::FormSection</name>
    <message>
        <source>More: %1</source>
        <translation>Яшчэ: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::Handover</name>
    <message>
        <source>What was typed stays in its own form until this record is saved.</source>
        <translation>Уведзенае застаецца ў сваёй форме, пакуль гэты запіс не захаваны.</translation>
    </message>
    <message>
        <source>What was typed here before is now in “%1”.</source>
        <translation>Уведзенае тут раней цяпер ёсць у запісе «%1».</translation>
    </message>
    <message>
        <source>What was typed here is now in “%1”, but for:</source>
        <translation>Уведзенае тут цяпер ёсць у запісе «%1», акрамя:</translation>
    </message>
    <message>
        <source>Drop this form</source>
        <translation>Адкінуць гэтую форму</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Працягваць праўку</translation>
    </message>
</context>
<context>
    <name>vodhuk::HelpPane</name>
    <message>
        <source>About this field</source>
        <translation>Пра гэта поле</translation>
    </message>
</context>
<context>
    <name>vodhuk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасавана: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Зноў зроблена: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (скасавана)</translation>
    </message>
</context>
<context>
    <name>vodhuk::HistoryView</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Змены, спачатку новыя</translation>
    </message>
    <message>
        <source>Records of the chosen change</source>
        <translation>Запісы выбранай змены</translation>
    </message>
    <message>
        <source>Choose a change to see its records.</source>
        <translation>Выберыце змену, каб убачыць яе запісы.</translation>
    </message>
    <message>
        <source>Only of the chosen record</source>
        <translation>Толькі выбранага запісу</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Так ужо ёсць.</translation>
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
        <translation>Назва</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Апісанне</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Супраць каго</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Norm named</source>
        <translation>Названая норма</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Quote from a source</source>
        <translation>Цытата з крыніцы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>Publisher of a source</source>
        <translation>Выдавец крыніцы</translation>
    </message>
    <message>
        <source>What followed in practice</source>
        <translation>Што адбылося на практыцы</translation>
    </message>
</context>
<context>
    <name>vodhuk::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Імпарт %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Імпартаваць %n радок</numerusform>
            <numerusform>Імпартаваць %n радкі</numerusform>
            <numerusform>Імпартаваць %n радкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be added</source>
        <translation>
            <numerusform>%n радок быў бы дададзены</numerusform>
            <numerusform>%n радкі былі б дададзены</numerusform>
            <numerusform>%n радкоў было б дададзена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change what is there</source>
        <translation>
            <numerusform>%n змяніў бы наяўнае</numerusform>
            <numerusform>%n змянілі б наяўнае</numerusform>
            <numerusform>%n змянілі б наяўнае</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n ужо ёсць</numerusform>
            <numerusform>%n ужо ёсць</numerusform>
            <numerusform>%n ужо ёсць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be understood and would stay out</source>
        <translation>
            <numerusform>%n незразумелы і застаўся б па-за імпартам</numerusform>
            <numerusform>%n незразумелыя і засталіся б па-за імпартам</numerusform>
            <numerusform>%n незразумелых і засталося б па-за імпартам</numerusform>
        </translation>
    </message>
    <message>
        <source>A rehearsal, nothing is written yet: %1. An import can be undone as one change.</source>
        <translation>Проба, пакуль нічога не запісана: %1. Імпарт можна скасаваць як адну змену.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Праблемы</translation>
    </message>
</context>
<context>
    <name>vodhuk::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Радок</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Слупок</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правіла</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Праблема</translation>
    </message>
</context>
<context>
    <name>vodhuk::InForceBar</name>
    <message>
        <source>In force on</source>
        <translation>Дзейнічае на дату</translation>
    </message>
    <message>
        <source>Day on which measures are in force</source>
        <translation>Дзень, на які меры дзейнічаюць</translation>
    </message>
    <message>
        <source>Show all days again (Esc)</source>
        <translation>Зноў паказаць усе дні (Esc)</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Зноў паказаць усе дні</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>На месяц раней</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На дзень раней</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На дзень пазней</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>На месяц пазней</translation>
    </message>
    <message>
        <source>Measures that take a benefit away, on %1. Records show as soon as one of their measures may be in force on the day.</source>
        <translation>Меры, якія адбіраюць выгаду, на %1. Запіс паказваецца, калі хоць адна яго мера можа дзейнічаць у гэты дзень.</translation>
    </message>
    <message>
        <source>Records with a measure of any kind. Taking a benefit away: %1</source>
        <translation>Запісы з мерай любога роду. Адбіраюць выгаду: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Аб’яднаць</translation>
    </message>
    <message>
        <source>Join two records</source>
        <translation>Аб’яднаць два запісы</translation>
    </message>
    <message>
        <source>“%1” stays. Choose the record that is the same and was entered a second time: all that names it will name “%1”.</source>
        <translation>«%1» застаецца. Выберыце запіс, які азначае тое самае і быў уведзены другі раз: усё, што называе яго, будзе называць «%1».</translation>
    </message>
    <message>
        <source>Find the other record</source>
        <translation>Знайсці другі запіс</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>%1: “%2” instead of “%3”</source>
        <translation>%1: «%2» замест «%3»</translation>
    </message>
    <message>
        <source>%1: %2 now name “%3”</source>
        <translation>%1: да «%3» пераходзіць %2</translation>
    </message>
    <message>
        <source>%1: “%2” is taken over</source>
        <translation>%1: бярэцца «%2»</translation>
    </message>
    <message>
        <source>Further names: %1</source>
        <translation>Іншыя назвы: %1</translation>
    </message>
    <message>
        <source>“%1” becomes a part of “%2”.</source>
        <translation>«%1» становіцца часткай «%2».</translation>
    </message>
    <message>
        <source>Where both say something, tick what shall win:</source>
        <translation>Калі значэнне ёсць у абодвух запісах, пазначце, што трэба замяніць:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Пошук …</translation>
    </message>
</context>
<context>
    <name>vodhuk::LeakList</name>
    <message>
        <source>Accept the selected lines</source>
        <translation>Прыняць выбраныя радкі</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Паказаць запіс</translation>
    </message>
    <message>
        <source>What is to be looked at before it is saved</source>
        <translation>Што трэба праглядзець перад захаваннем</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Texts that a language lacks; another one stands there, with its sign:</source>
        <translation>Тэксты, якіх няма на мове даведкі; замест іх тэкст на іншай мове з яе знакам:</translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation>Няма тэксту</translation>
    </message>
    <message>
        <source>in %1 instead</source>
        <translation>замест яго: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed so that it is safe to hold:</source>
        <translation>Зменена, каб даведку было бяспечна мець пры сабе:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Зменена</translation>
    </message>
    <message>
        <source>Characters that no font of a briefing has; a PDF prints their codes:</source>
        <translation>Знакі, якіх няма ў шрыфтах даведкі; у PDF друкуюцца іх коды:</translation>
    </message>
    <message>
        <source>Without a font</source>
        <translation>Без шрыфту</translation>
    </message>
    <message>
        <source>Left out of the snapshot:</source>
        <translation>Выпушчана са здымка:</translation>
    </message>
    <message>
        <source>This would be given away. Accept each line, or mend it in its record or the briefing:</source>
        <translation>Гэта стала б вядома іншым. Прыміце кожны радок або выпраўце яго ў запісе ці ў самой даведцы:</translation>
    </message>
</context>
<context>
    <name>vodhuk::LinkGuard</name>
    <message>
        <source>%1 is not the address of a web page; it is not opened.</source>
        <translation>%1 — не адрас вэб-старонкі; ён не адкрываецца.</translation>
    </message>
    <message>
        <source>Open in the browser? The site will see your address.
%1</source>
        <translation>Адкрыць у браўзеры? Сайт убачыць ваш адрас.
%1</translation>
    </message>
    <message>
        <source>Do not ask again for this session</source>
        <translation>Больш не пытацца ў гэтым сеансе</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Скапіраваць адрас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>vodhuk::LocalizedTexts</name>
    <message>
        <source>Language of the texts</source>
        <translation>Мова тэкстаў</translation>
    </message>
    <message>
        <source>Missing in %1: %2.</source>
        <translation>Няма на мове «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>vodhuk::LookAlikes</name>
    <message>
        <source>Mend first what cannot be understood: it could not be taken over.</source>
        <translation>Спачатку выпраўце незразумелае: яго нельга было б перанесці.</translation>
    </message>
    <message>
        <source>Once this record is saved, the other one is withdrawn as its duplicate, and whoever links to it links to this one.</source>
        <translation>Калі гэты запіс будзе захаваны, другі будзе адкліканы як яго дублікат, а сувязі з ім пяройдуць да гэтага.</translation>
    </message>
    <message>
        <source>Tell two records apart</source>
        <translation>Адрозніць два запісы</translation>
    </message>
    <message>
        <source>The other record was changed meanwhile. Compare the two again.</source>
        <translation>Другі запіс тым часам змяніўся. Параўнайце абодва зноў.</translation>
    </message>
</context>
<context>
    <name>vodhuk::MainWindow</name>
    <message>
        <source>Catalogues (*.vodhuk)</source>
        <translation>Каталогі (*.vodhuk)</translation>
    </message>
    <message>
        <source>Vodhuk</source>
        <translation>Водгук</translation>
    </message>
    <message>
        <source>%1 – Vodhuk</source>
        <translation>%1 – Водгук</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пакуль няма</translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation>Новы каталог</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Адкрыць каталог</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Імпартаваць табліцу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Табліцы (*.csv)</translation>
    </message>
    <message>
        <source>New catalogue for the table</source>
        <translation>Новы каталог для табліцы</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспартаваць табліцу</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Захаваць выгляд</translation>
    </message>
    <message>
        <source>About Vodhuk</source>
        <translation>Пра «Водгук»</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vodhuk %1&lt;/h3&gt;&lt;p&gt;A catalogue of responses to the political crisis in Belarus: who responded, how, when, to what and why.&lt;/p&gt;&lt;p&gt;It opens no connection to the network. What you enter stays in your file.&lt;/p&gt;&lt;p&gt;Absence of a record is not absence of a response.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Водгук %1&lt;/h3&gt;&lt;p&gt;Каталог адказаў на палітычны крызіс у Беларусі: хто адказаў, як, калі, на што і чаму.&lt;/p&gt;&lt;p&gt;Праграма не ўсталёўвае злучэнняў з сеткай. Тое, што вы ўводзіце, застаецца ў вашым файле.&lt;/p&gt;&lt;p&gt;Адсутнасць запісу не азначае адсутнасці адказу.&lt;/p&gt;&lt;p&gt;Свабодная праграма на ўмовах GNU General Public License, версія 3 або пазнейшая.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>In the filters: Space includes, Minus excludes. In the search box: Backspace takes the last condition away, Enter makes conditions of what was typed. In the table: Enter opens the record.</source>
        <translation>У фільтрах: «Прабел» уключае, «Мінус» выключае. У полі пошуку: Backspace прыбірае апошнюю ўмову, Enter робіць з уведзенага ўмовы. У табліцы: Enter адкрывае запіс.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіятура</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ваша імя ў гісторыі</translation>
    </message>
    <message>
        <source>This name stands beside the changes you make from now on. It goes into the file with them: a pseudonym will do, or none.</source>
        <translation>Гэтае імя будзе стаяць пры зменах, якія вы зробіце з гэтага часу. Яно трапіць у файл разам з імі: дастаткова псеўданіма, або можна нічога не пісаць.</translation>
    </message>
    <message>
        <source>F2 changes the cell there.</source>
        <translation>F2 змяняе там клетку.</translation>
    </message>
    <message>
        <source>Where rows are grouped, Right or + opens a group, Left or - folds it.</source>
        <translation>Калі радкі згрупаваныя, стрэлка ўправа або + разгортвае групу, стрэлка ўлева або - згортвае.</translation>
    </message>
    <message>
        <source>F2 on a condition edits it, Delete takes it away.</source>
        <translation>F2 на ўмове змяняе яе, Delete прыбірае.</translation>
    </message>
    <message>
        <source>In the filters O leaves one value alone, Left and Right close and open a filter, / searches in it.</source>
        <translation>У фільтрах O пакідае толькі адно значэнне, стрэлкі ўлева і ўправа згортваюць і разгортваюць фільтр, / шукае ў ім.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Выдаліць выгляд</translation>
    </message>
    <message>
        <source>Name of the view; Folder/Name puts it in a folder:</source>
        <translation>Назва выгляду; «Папка/Назва» змяшчае яго ў папку:</translation>
    </message>
    <message>
        <source>In a chart arrow keys walk the marks, Enter asks for what the mark counts, + and - zoom, 0 shows all, Shift with arrow keys moves it, T shows its numbers.</source>
        <translation>На дыяграме: стрэлкі пераходзяць паміж элементамі, Enter паказвае запісы, якія лічыць элемент, + і - змяняюць маштаб, 0 паказвае ўсё, Shift са стрэлкамі перасоўвае выяву, T паказвае яе лічбы.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Выгляд «%1» ужо ёсць.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Замяніць</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Пакінуць абодва</translation>
    </message>
    <message>
        <source>Among the sections of a briefing Alt with the arrow keys moves one, Delete removes it. In its pages Ctrl+F finds words and F3 the next of them, N goes to the next number, Enter shows the records that it counts, + and - zoom.</source>
        <translation>Сярод раздзелаў даведкі Alt са стрэлкамі перасоўвае раздзел, Delete выдаляе яго. На яе старонках Ctrl+F шукае словы, F3 — наступнае месца, N пераходзіць да наступнай лічбы, Enter паказвае запісы, якія яна лічыць, + і - змяняюць маштаб.</translation>
    </message>
</context>
<context>
    <name>vodhuk::NearNamesBar</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Ці не гэта маецца на ўвазе?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look at the record that is there already</source>
        <translation>Паглядзець запіс, які ўжо ёсць</translation>
    </message>
</context>
<context>
    <name>vodhuk::NoticeStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Паведамленне</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход працы</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрыць паведамленне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>vodhuk::OpenForms</name>
    <message>
        <source>Open forms</source>
        <translation>Адкрытыя формы</translation>
    </message>
</context>
<context>
    <name>vodhuk::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Старонкі</translation>
    </message>
</context>
<context>
    <name>vodhuk::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Папярэдні прагляд старонак</translation>
    </message>
    <message>
        <source>%1: one page</source>
        <translation>%1: адна старонка</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pages</source>
        <translation>
            <numerusform>%1: %n старонка</numerusform>
            <numerusform>%1: %n старонкі</numerusform>
            <numerusform>%1: %n старонак</numerusform>
        </translation>
    </message>
    <message>
        <source>N goes to the next number, Return shows the records that it counts.</source>
        <translation>N пераходзіць да наступнай лічбы, Enter паказвае запісы, якія яна лічыць.</translation>
    </message>
    <message>
        <source>Show these records: %1</source>
        <translation>Паказаць гэтыя запісы: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::PartCard</name>
    <message>
        <source>Take this out (Ctrl+Shift+Delete)</source>
        <translation>Прыбраць гэта (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Прыбраць гэта</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новае</translation>
    </message>
</context>
<context>
    <name>vodhuk::PartsField</name>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureLook</name>
    <message>
        <source>This would be given away. Accept each line, or mend it in the query, the records or the name of the file:</source>
        <translation>Гэта было б выдадзена. Прыміце кожны радок або выпраўце яго ў запыце, запісах ці назве файла:</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Праверыць зноў</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>What leaves with the picture: %1</source>
        <translation>Што выходзіць разам з выявай: %1</translation>
    </message>
    <message>
        <source>Reads the catalogue again, after something was mended</source>
        <translation>Чытае каталог зноў, калі нешта было выпраўлена</translation>
    </message>
    <message>
        <source>The picture is being made and looked through …</source>
        <translation>Выява ствараецца і праглядаецца …</translation>
    </message>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>Нічога не перашкаджае.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to accept or to mend before the picture leaves the catalogue.</source>
        <translation>
            <numerusform>%n радок трэба прыняць або выправіць, перш чым выява выйдзе з каталога.</numerusform>
            <numerusform>%n радкі трэба прыняць або выправіць, перш чым выява выйдзе з каталога.</numerusform>
            <numerusform>%n радкоў трэба прыняць або выправіць, перш чым выява выйдзе з каталога.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скапіраваць</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureSaving</name>
    <message>
        <source>Copy picture</source>
        <translation>Скапіраваць выяву</translation>
    </message>
    <message>
        <source>Copy numbers as table</source>
        <translation>Скапіраваць лічбы як табліцу</translation>
    </message>
    <message>
        <source>Copy text alternative</source>
        <translation>Скапіраваць тэкставае апісанне</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Захаваць як SVG …</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Захаваць як PNG …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Захаваць як PDF …</translation>
    </message>
    <message>
        <source>Save numbers as CSV …</source>
        <translation>Захаваць лічбы як CSV …</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Памер выявы</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Шырыня</translation>
    </message>
    <message>
        <source>&amp;Height, where rows do not decide it</source>
        <translation>&amp;Вышыня, калі яе не вызначаюць радкі</translation>
    </message>
    <message>
        <source>&amp;Scale: pixels for each of these</source>
        <translation>&amp;Маштаб: пікселяў на адзінку</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Захаваць выяву</translation>
    </message>
    <message>
        <source>Save numbers as XLSX …</source>
        <translation>Захаваць лічбы як XLSX …</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureSettings</name>
    <message>
        <source>Picture</source>
        <translation>Выява</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Выява</translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureWithNumbers</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Лічбы дыяграмы</translation>
    </message>
</context>
<context>
    <name>vodhuk::PreviewPane</name>
    <message>
        <source>Language of the pages that are shown</source>
        <translation>Мова паказаных старонак</translation>
    </message>
    <message>
        <source>For whom the pages that are shown are meant</source>
        <translation>Для каго прызначаны паказаныя старонкі</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Памер старонак</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Спіс старонак</translation>
    </message>
    <message>
        <source>Smaller pages (- in the pages, or the wheel with Ctrl)</source>
        <translation>Меншыя старонкі (- на старонках або кола мышы з Ctrl)</translation>
    </message>
    <message>
        <source>Larger pages (+ in the pages, or the wheel with Ctrl)</source>
        <translation>Большыя старонкі (+ на старонках або кола мышы з Ctrl)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступнае месца</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Папярэдняе месца</translation>
    </message>
    <message>
        <source>whole width</source>
        <translation>уся шырыня</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>уся старонка</translation>
    </message>
</context>
<context>
    <name>vodhuk::QueryField</name>
    <message>
        <source>Take over the current search</source>
        <translation>Узяць бягучы пошук</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запіс</numerusform>
            <numerusform>%n запісы</numerusform>
            <numerusform>%n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Мелася на ўвазе «%1»?</translation>
    </message>
</context>
<context>
    <name>vodhuk::QueryTrail</name>
    <message>
        <source>None yet</source>
        <translation>Пакуль няма</translation>
    </message>
</context>
<context>
    <name>vodhuk::ReadingPane</name>
    <message>
        <source>Edit</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Змяніць гэты запіс</translation>
    </message>
    <message>
        <source>Chosen record</source>
        <translation>Выбраны запіс</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>Тэксты на мове: %1</translation>
    </message>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Выберыце запіс, каб чытаць яго тут.</translation>
    </message>
    <message>
        <source>This record is not among those found.</source>
        <translation>Гэтага запісу няма сярод знойдзеных.</translation>
    </message>
</context>
<context>
    <name>vodhuk::RecordFacts</name>
    <message>
        <source>Instruments</source>
        <translation>Інструменты</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Від зваротнага кроку</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>Абнародавана</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Пазіцыя</translation>
    </message>
    <message>
        <source>State of the act</source>
        <translation>Стан дзеяння</translation>
    </message>
    <message>
        <source>Purpose in the actor&apos;s words</source>
        <translation>Мэта словамі суб’екта</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, ад каго: %2</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Чаго патрабуе</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Дае</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Адбірае</translation>
    </message>
    <message>
        <source>Nothing on record → %1</source>
        <translation>Нічога не занатавана → %1</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Названае абгрунтаванне</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Norm named</source>
        <translation>Названая норма</translation>
    </message>
    <message>
        <source>Seen by lawyers as</source>
        <translation>Як гэта бачаць юрысты</translation>
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
        <translation>Абавязковасць</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>У адказ на</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n асоба</numerusform>
            <numerusform>%n асобы</numerusform>
            <numerusform>%n асоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n арганізацыя</numerusform>
            <numerusform>%n арганізацыі</numerusform>
            <numerusform>%n арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Адрасаты</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Рэжым</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Дзейнічае</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in favour</source>
        <translation>%1 за</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 супраць</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 устрымаліся</translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation>%1 адсутнічалі</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Галасаванне</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Called by the actor</source>
        <translation>Як гэта называе суб’ект</translation>
    </message>
    <message>
        <source>Called by the target</source>
        <translation>Як гэта называе адрасат</translation>
    </message>
    <message>
        <source>What followed in practice</source>
        <translation>Што адбылося на практыцы</translation>
    </message>
    <message>
        <source>Acted together as</source>
        <translation>Сумеснае дзеянне</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Упэўненасць</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Пацверджанне</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тэгі</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Супраць каго</translation>
    </message>
    <message>
        <source>not named in the act</source>
        <translation>не названы ў акце</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>унесены ў спіс: %1</translation>
    </message>
    <message>
        <source>delisted: %1</source>
        <translation>выключаны са спіса: %1</translation>
    </message>
</context>
<context>
    <name>vodhuk::RecordPage</name>
    <message>
        <source>Countermove of the de facto authorities</source>
        <translation>Зваротны крок дэ-факта ўладаў</translation>
    </message>
    <message>
        <source>Reaction of civil society</source>
        <translation>Рэакцыя грамадзянскай супольнасці</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назвы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Крыніцы</translation>
    </message>
    <message>
        <source>archive copy</source>
        <translation>архіўная копія</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Звязанае</translation>
    </message>
    <message>
        <source>%1 (from there):</source>
        <translation>%1 (адтуль):</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Праверкі</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Гісторыя</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасавана: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Зноў зроблена: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (скасавана)</translation>
    </message>
    <message>
        <source>What each of them changed</source>
        <translation>Што змяніла кожная з іх</translation>
    </message>
</context>
<context>
    <name>vodhuk::RegisterEditor</name>
    <message>
        <source>Save the record</source>
        <translation>Захаваць запіс</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Аб’яднаць …</translation>
    </message>
    <message>
        <source>Make this record and another one, entered twice, into one</source>
        <translation>Зрабіць адзін запіс з двух, якія азначаюць тое самае</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Remove the record, if nothing names it</source>
        <translation>Выдаліць запіс, калі яго нішто не называе</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Save the record (Ctrl+S)</source>
        <translation>Захаваць запіс (Ctrl+S)</translation>
    </message>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Гэтага запісу больш няма ў каталогу.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незахаваныя змены</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Усе змены захаваныя</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved yet.
%1</source>
        <translation>Яшчэ не захавана.
%1</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Не выдалена: %1</translation>
    </message>
    <message>
        <source>“%1” is in the register already. What is typed here is not saved.</source>
        <translation>«%1» ужо ёсць у даведніку. Уведзенае тут не захавана.</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Адкрыць наяўны запіс</translation>
    </message>
    <message>
        <source>Open it and add this spelling</source>
        <translation>Адкрыць яго і дадаць гэтае напісанне</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Працягваць з новым</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Saving makes a new one.</source>
        <translation>Гэты запіс тым часам выдалілі. Пры захаванні будзе створаны новы.</translation>
    </message>
    <message>
        <source>Joining two records …</source>
        <translation>Аб’ядноўваюцца два запісы …</translation>
    </message>
    <message>
        <source>Join “%1” into “%2”</source>
        <translation>Далучыць «%1» да «%2»</translation>
    </message>
    <message>
        <source>“%1” is joined into “%2”.</source>
        <translation>«%1» далучана да «%2».</translation>
    </message>
</context>
<context>
    <name>vodhuk::RegisterWords</name>
    <message>
        <source>Actors</source>
        <translation>Суб’екты</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новы суб’ект</translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation>Змяніць суб’екта</translation>
    </message>
    <message>
        <source>Remove actor</source>
        <translation>Выдаліць суб’екта</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Падзеі</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новая падзея</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Змяніць падзею</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Выдаліць падзею</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Крыніцы</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новая крыніца</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Змяніць крыніцу</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Выдаліць крыніцу</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Адрасаты</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Новы адрасат</translation>
    </message>
    <message>
        <source>Edit target</source>
        <translation>Змяніць адрасата</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Выдаліць адрасата</translation>
    </message>
    <message>
        <source>Sanctions regimes</source>
        <translation>Санкцыйныя рэжымы</translation>
    </message>
    <message>
        <source>New sanctions regime</source>
        <translation>Новы санкцыйны рэжым</translation>
    </message>
    <message>
        <source>Edit sanctions regime</source>
        <translation>Змяніць санкцыйны рэжым</translation>
    </message>
    <message>
        <source>Remove sanctions regime</source>
        <translation>Выдаліць санкцыйны рэжым</translation>
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
        <translation>Змяніць норму</translation>
    </message>
    <message>
        <source>Remove norm</source>
        <translation>Выдаліць норму</translation>
    </message>
</context>
<context>
    <name>vodhuk::RegistersView</name>
    <message>
        <source>Register</source>
        <translation>Даведнік</translation>
    </message>
    <message>
        <source>Find by any name</source>
        <translation>Знайсці па любой назве</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>%1 of %2; type to narrow them down.</source>
        <translation>%1 з %2; пачніце пісаць, каб звузіць.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запіс</numerusform>
            <numerusform>%n запісы</numerusform>
            <numerusform>%n запісаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ReplaceDialog</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Улічваць &amp;рэгістр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Цэлыя словы</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>Рэгулярны &amp;выраз</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %n record(s)</source>
        <translation>
            <numerusform>Знайсці і замяніць у %n запісе</numerusform>
            <numerusform>Знайсці і замяніць у %n запісах</numerusform>
            <numerusform>Знайсці і замяніць у %n запісах</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайсці</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Замяніць на</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайсці</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>За&amp;мяніць на</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Дзе</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>ва ўсіх тэкстах</translation>
    </message>
    <message>
        <source>English titles and summaries</source>
        <translation>у англійскіх назвах і апісаннях</translation>
    </message>
    <message>
        <source>Belarusian titles and summaries</source>
        <translation>у беларускіх назвах і апісаннях</translation>
    </message>
    <message>
        <source>Russian titles and summaries</source>
        <translation>у рускіх назвах і апісаннях</translation>
    </message>
</context>
<context>
    <name>vodhuk::ReportView</name>
    <message numerus="yes">
        <source>%n are left out because they are internal or confidential.</source>
        <translation>
            <numerusform>%n не ўвайшоў, бо ўнутраны або канфідэнцыйны.</numerusform>
            <numerusform>%n не ўвайшлі, бо ўнутраныя або канфідэнцыйныя.</numerusform>
            <numerusform>%n не ўвайшлі, бо ўнутраныя або канфідэнцыйныя.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 response goes into the briefing.</source>
        <translation>У даведку ўваходзіць 1 адказ.</translation>
    </message>
    <message numerus="yes">
        <source>%n responses go into the briefing.</source>
        <translation>
            <numerusform>У даведку ўваходзіць %n адказ.</numerusform>
            <numerusform>У даведку ўваходзяць %n адказы.</numerusform>
            <numerusform>У даведку ўваходзяць %n адказаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is left out because it is not published.</source>
        <translation>1 не ўвайшоў, бо не апублікаваны.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because they are not published.</source>
        <translation>
            <numerusform>%n не ўвайшоў, бо не апублікаваны.</numerusform>
            <numerusform>%n не ўвайшлі, бо не апублікаваныя.</numerusform>
            <numerusform>%n не ўвайшлі, бо не апублікаваныя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Захаваць …</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Захаваць даведку</translation>
    </message>
    <message>
        <source>The briefing “%1” was removed.</source>
        <translation>Даведка «%1» выдалена.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копія</translation>
    </message>
    <message>
        <source>Duplicate briefing</source>
        <translation>Зрабіць копію даведкі</translation>
    </message>
    <message>
        <source>Save briefing as a template</source>
        <translation>Захаваць даведку як шаблон</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Новая даведка</translation>
    </message>
    <message>
        <source>The pages below are those from before.</source>
        <translation>Ніжэй ранейшыя старонкі.</translation>
    </message>
    <message>
        <source>This catalogue cannot be written: changes of the briefing hold until you leave it.</source>
        <translation>У гэты каталог нельга пісаць: змены даведкі дзейнічаюць, пакуль вы яе не пакінеце.</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>Вярнуцца да цяперашняга стану</translation>
    </message>
    <message>
        <source>The pages are being made as they were …</source>
        <translation>Складаюцца ранейшыя старонкі …</translation>
    </message>
    <message>
        <source>Briefings (*.briefing.json)</source>
        <translation>Даведкі (*.briefing.json)</translation>
    </message>
    <message>
        <source>Read a briefing</source>
        <translation>Прачытаць даведку</translation>
    </message>
    <message>
        <source>Write the briefing</source>
        <translation>Запісаць даведку</translation>
    </message>
    <message>
        <source>Read briefing from a file</source>
        <translation>Прачытаць даведку з файла</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Запісана: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Старонкі складаюцца …</translation>
    </message>
    <message>
        <source>Saved as the template “%1”. It stands under New.</source>
        <translation>Захавана як шаблон «%1». Ён стаіць у меню «Новая».</translation>
    </message>
    <message>
        <source>This is the snapshot “%1”: the briefing as it was. It cannot be changed.</source>
        <translation>Гэта здымак «%1»: даведка, якой яна была. Яго нельга змяніць.</translation>
    </message>
    <message>
        <source>Only published ones are printed: publish some, or choose other records under “Whole briefing”.</source>
        <translation>Друкуюцца толькі апублікаваныя: апублікуйце нейкія або выберыце іншыя запісы на ўкладцы «Уся даведка».</translation>
    </message>
    <message>
        <source>Left out because words of the query stand in their internal or confidential notes alone: %1.</source>
        <translation>Не ўвайшлі, бо словы запыту стаяць толькі ў іх унутраных або канфідэнцыйных нататках: %1.</translation>
    </message>
</context>
<context>
    <name>vodhuk::ResponseEditor</name>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Save the record (Ctrl+S)</source>
        <translation>Захаваць запіс (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Close the form (Esc)</source>
        <translation>Закрыць форму (Esc)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Захаваць запіс</translation>
    </message>
    <message>
        <source>This record is no longer in the catalogue.</source>
        <translation>Гэтага запісу больш няма ў каталогу.</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Новы адказ</translation>
    </message>
    <message>
        <source>Edit response</source>
        <translation>Змяніць адказ</translation>
    </message>
    <message>
        <source>New countermove</source>
        <translation>Новы зваротны крок</translation>
    </message>
    <message>
        <source>Edit countermove</source>
        <translation>Змяніць зваротны крок</translation>
    </message>
    <message>
        <source>New reaction</source>
        <translation>Новая рэакцыя</translation>
    </message>
    <message>
        <source>Edit reaction</source>
        <translation>Змяніць рэакцыю</translation>
    </message>
    <message>
        <source>The changes to this record are not saved.</source>
        <translation>Змены ў гэтым запісе не захаваныя.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Адкінуць змены</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Працягваць праўку</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незахаваныя змены</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Усе змены захаваныя</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved yet, because this cannot be understood.
%1</source>
        <translation>Пакуль не захавана, бо гэта незразумела.
%1</translation>
    </message>
    <message>
        <source>Not published, because the checks find errors.
%1</source>
        <translation>Не апублікавана, бо праверкі знаходзяць памылкі.
%1</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Захаваць як «%1»</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не захавана: %1</translation>
    </message>
    <message>
        <source>What you changed here is kept on top of it and is not saved yet.</source>
        <translation>Вашы змены пакінуты паверх гэтага і яшчэ не захаваны.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile in what this form does not show.</source>
        <translation>Гэты запіс тым часам змяніўся ў тым, чаго форма не паказвае.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile in: %1.</source>
        <translation>Гэты запіс тым часам змяніўся. Палі: %1.</translation>
    </message>
    <message>
        <source>Load the newer one</source>
        <translation>Узяць навейшы запіс</translation>
    </message>
    <message>
        <source>Keep this field for new records</source>
        <translation>Захоўваць гэтае поле для новых запісаў</translation>
    </message>
    <message>
        <source>What was copied holds no address and no citation.</source>
        <translation>У скапіраваным няма ні адраса, ні спасылкі на крыніцу.</translation>
    </message>
    <message>
        <source>%1: now %2, before %3</source>
        <translation>%1: цяпер %2, раней %3</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Пакінуць маё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Узяць іхняе</translation>
    </message>
    <message>
        <source>This record was taken out of the catalogue. What stands in the form can be saved as a new one.</source>
        <translation>Гэты запіс выдалены з каталога. Тое, што ў форме, можна захаваць як новы запіс.</translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation>Захаваць як новы запіс</translation>
    </message>
    <message>
        <source>%1: now %2, before %3, here %4</source>
        <translation>%1: цяпер %2, раней %3, тут %4</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Saving makes a new one.</source>
        <translation>Гэты запіс тым часам выдалілі. Пры захаванні будзе створаны новы.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. This is saved as soon as that is done.</source>
        <translation>Іншая праграма піша ў каталог. Гэта захаваецца, як толькі яна скончыць.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Не чакаць</translation>
    </message>
    <message>
        <source>This is the newer one, without what you had changed here.</source>
        <translation>Гэта навейшы варыянт, без вашых тутэйшых змен.</translation>
    </message>
    <message>
        <source>Bring back what I had changed</source>
        <translation>Вярнуць мае змены</translation>
    </message>
</context>
<context>
    <name>vodhuk::ResponseForm</name>
    <message>
        <source>Follows “%1”, where something cannot be understood yet.</source>
        <translation>Залежыць ад поля «%1», дзе нешта пакуль незразумела.</translation>
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
        <translation>Суб’ект</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Інструменты</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Асобы</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Арганізацыі</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>У адказ на</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Названае абгрунтаванне</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Абавязковасць</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Санкцыя</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>%1
Aligned: %2</source>
        <translation>%1
Далучыліся: %2</translation>
    </message>
    <message>
        <source>Click to sort; with Shift, to sort by this column as well</source>
        <translation>Націсніце, каб сартаваць; з Shift — каб сартаваць яшчэ і паводле гэтага слупка</translation>
    </message>
    <message>
        <source>What holds on %1, of measures of any kind</source>
        <translation>Што дзейнічае на %1, з мер любога кшталту</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Дзейнічае</translation>
    </message>
</context>
<context>
    <name>vodhuk::ResponseTableView</name>
    <message>
        <source>Table of records</source>
        <translation>Табліца запісаў</translation>
    </message>
    <message>
        <source>Heads of the columns</source>
        <translation>Загалоўкі слупкоў</translation>
    </message>
    <message>
        <source>This catalogue holds no responses yet.
Add one with New response, or import a table.</source>
        <translation>У гэтым каталогу пакуль няма адказаў.
Дадайце адказ праз «Новы адказ» або імпартуйце табліцу.</translation>
    </message>
    <message>
        <source>No record matches the query.
Absence of a record is not absence of a response.</source>
        <translation>Запыту не адпавядае ніводзін запіс.
Адсутнасць запісу не азначае адсутнасці адказу.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групаванне</translation>
    </message>
</context>
<context>
    <name>vodhuk::RowCopying</name>
    <message>
        <source>Select the rows that are to be copied.</source>
        <translation>Выберыце радкі, якія трэба скапіраваць.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied.</source>
        <translation>
            <numerusform>Скапіраваны %n запіс.</numerusform>
            <numerusform>Скапіраваны %n запісы.</numerusform>
            <numerusform>Скапіравана %n запісаў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal or confidential record(s) were not copied.</source>
        <translation>
            <numerusform>Не скапіраваны %n унутраны або канфідэнцыйны запіс.</numerusform>
            <numerusform>Не скапіраваны %n унутраныя або канфідэнцыйныя запісы.</numerusform>
            <numerusform>Не скапіравана %n унутраных або канфідэнцыйных запісаў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::RowGrouping</name>
    <message>
        <source>Nothing stated</source>
        <translation>Нічога не пазначана</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s), open</source>
        <translation>
            <numerusform>%1, %n запіс, разгорнута</numerusform>
            <numerusform>%1, %n запісы, разгорнута</numerusform>
            <numerusform>%1, %n запісаў, разгорнута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s), folded</source>
        <translation>
            <numerusform>%1, %n запіс, згорнута</numerusform>
            <numerusform>%1, %n запісы, згорнута</numerusform>
            <numerusform>%1, %n запісаў, згорнута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n group(s)</source>
        <translation>
            <numerusform>%1: %n група</numerusform>
            <numerusform>%1: %n групы</numerusform>
            <numerusform>%1: %n груп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запіс</numerusform>
            <numerusform>%n запісы</numerusform>
            <numerusform>%n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>A record with several values stands in each of their groups: %1 places of %2 records</source>
        <translation>Запіс з некалькімі значэннямі стаіць у кожнай з іх груп: месцаў — %1, запісаў — %2</translation>
    </message>
</context>
<context>
    <name>vodhuk::SaveChoices</name>
    <message>
        <source>Languages, each a file of its own</source>
        <translation>Мовы, кожная ў асобным файле</translation>
    </message>
    <message>
        <source>PDF, to print and to archive</source>
        <translation>PDF, для друку і архіва</translation>
    </message>
    <message>
        <source>HTML, to read on a phone</source>
        <translation>HTML, каб чытаць на тэлефоне</translation>
    </message>
    <message>
        <source>ODT, to edit as a text</source>
        <translation>ODT, каб рэдагаваць тэкст</translation>
    </message>
    <message>
        <source>Markdown, plain text</source>
        <translation>Markdown, просты тэкст</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Фармат</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для каго</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза яшчэ раз</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, and it cannot be recovered: not by this program either. It is kept nowhere.</source>
        <translation>Без парольнай фразы файл не адкрые ніхто, і аднавіць яе немагчыма, нават гэтай праграмай. Яна нідзе не захоўваецца.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Выберыце мову.</translation>
    </message>
    <message>
        <source>Only a PDF can be encrypted. Choose PDF, or another profile.</source>
        <translation>Зашыфраваць можна толькі PDF. Выберыце PDF або іншы профіль.</translation>
    </message>
    <message numerus="yes">
        <source>Type a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Увядзіце парольную фразу не карацейшую за %n знак.</numerusform>
            <numerusform>Увядзіце парольную фразу не карацейшую за %n знакі.</numerusform>
            <numerusform>Увядзіце парольную фразу не карацейшую за %n знакаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Парольныя фразы не супадаюць.</translation>
    </message>
</context>
<context>
    <name>vodhuk::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Words to find, or conditions such as actor:EU, separated by blanks</source>
        <translation>Словы для пошуку або ўмовы, такія як actor:EU, праз прабелы</translation>
    </message>
    <message>
        <source>Search, or add a condition such as actor:EU …</source>
        <translation>Шукаць або дадаць умову, такую як actor:EU …</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Што не так з пошукам</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Прапановы</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Мелася на ўвазе «%1»?</translation>
    </message>
    <message>
        <source>What is shown was found by: %1</source>
        <translation>Паказана знойдзенае паводле ўмоў: %1</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>без умоў</translation>
    </message>
</context>
<context>
    <name>vodhuk::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Раздзелы</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a section, Delete removes it</source>
        <translation>Alt са стрэлкамі перасоўвае раздзел, Delete выдаляе яго</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Дадаць раздзел</translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation>Перасунуць раздзел вышэй (Alt+стрэлка ўверх)</translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation>Перасунуць раздзел ніжэй (Alt+стрэлка ўніз)</translation>
    </message>
    <message>
        <source>Repeat the section</source>
        <translation>Паўтарыць раздзел</translation>
    </message>
    <message>
        <source>Remove the section (Delete)</source>
        <translation>Выдаліць раздзел (Delete)</translation>
    </message>
    <message>
        <source>This program does not know this kind of section. It stays as it is.</source>
        <translation>Гэтая праграма не ведае такога віду раздзела. Ён застаецца як ёсць.</translation>
    </message>
</context>
<context>
    <name>vodhuk::SectionSettings</name>
    <message>
        <source>Choose a section above, or add one.</source>
        <translation>Выберыце раздзел вышэй або дадайце новы.</translation>
    </message>
    <message>
        <source>This program does not know this kind of section. It stays as it is.</source>
        <translation>Гэтая праграма не ведае такога віду раздзела. Ён застаецца як ёсць.</translation>
    </message>
    <message>
        <source>Begins a page</source>
        <translation>Пачынае старонку</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Толькі гэтыя запісы</translation>
    </message>
    <message>
        <source>those of the briefing</source>
        <translation>запісы даведкі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Загаловак</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Тэкст (Markdown)</translation>
    </message>
    <message>
        <source>**strong**, *emphasis*, - lists, [words](address)</source>
        <translation>**тлусты**, *курсіў*, - спісы, [словы](адрас)</translation>
    </message>
    <message>
        <source>Actors (else those of the selection)</source>
        <translation>Суб’екты (інакш — з выбаркі)</translation>
    </message>
    <message>
        <source>Event (else all of them)</source>
        <translation>Падзея (інакш — усе)</translation>
    </message>
    <message>
        <source>day of the data</source>
        <translation>дата звестак</translation>
    </message>
    <message>
        <source>On the day (year-month-day)</source>
        <translation>На дзень (год-месяц-дзень)</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2024-05-31, or leave it empty.</source>
        <translation>Гэта не дзень. Напішыце, напрыклад, 2024-05-31 або пакіньце пустым.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Месяцаў наперад</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>аўтаматычна</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>поўнасцю</translation>
    </message>
    <message>
        <source>in short</source>
        <translation>сцісла</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Падрабязнасць</translation>
    </message>
    <message>
        <source>Actors of the whole briefing (else those of its selection)</source>
        <translation>Суб’екты ўсёй даведкі (інакш — з яе выбаркі)</translation>
    </message>
</context>
<context>
    <name>vodhuk::SnapshotsDialog</name>
    <message>
        <source>Show as it was</source>
        <translation>Паказаць, як было</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Што змянілася пасля</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Name, such as “As handed to the committee”</source>
        <translation>Назва, напрыклад «Як перададзена камітэту»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запіс</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Палі</translation>
    </message>
    <message>
        <source>These cannot be read: %1</source>
        <translation>Немагчыма прачытаць: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запіс</numerusform>
            <numerusform>%n запісы</numerusform>
            <numerusform>%n запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: “%1”. It can be undone.</source>
        <translation>Выдалена: «%1». Гэта можна скасаваць.</translation>
    </message>
    <message>
        <source>The records are being compared …</source>
        <translation>Запісы параўноўваюцца …</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Зрабіць здымак</translation>
    </message>
    <message>
        <source>Snapshots: %1</source>
        <translation>Здымкі: %1</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Здымкі</translation>
    </message>
    <message>
        <source>Name of the snapshot that is taken now</source>
        <translation>Назва здымка, які робіцца цяпер</translation>
    </message>
    <message>
        <source>A snapshot keeps the briefing and the versions of its records, so that the same pages can be made again later, and compared.</source>
        <translation>Здымак захоўвае даведку і версіі яе запісаў, каб потым можна было скласці тыя самыя старонкі і параўнаць іх.</translation>
    </message>
    <message>
        <source>The briefing has a snapshot “%1” already. Choose another name.</source>
        <translation>У даведкі ўжо ёсць здымак «%1». Выберыце іншую назву.</translation>
    </message>
    <message>
        <source>Taking a snapshot of the briefing …</source>
        <translation>Робіцца здымак даведкі …</translation>
    </message>
    <message>
        <source>Snapshot taken: “%1”.</source>
        <translation>Зроблены здымак: «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>So no snapshot can be taken here, and none be shown as it was: for that, later changes are taken back for a moment. Save a copy of the catalogue and open that.</source>
        <translation>Таму тут нельга зрабіць здымак і нельга паказаць яго такім, якім ён быў: для гэтага пазнейшыя змены на момант вяртаюцца. Захавайце копію каталога і адкрыйце яе.</translation>
    </message>
</context>
<context>
    <name>vodhuk::StatusLine</name>
    <message>
        <source>Number of records</source>
        <translation>Колькасць запісаў</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n адказ</numerusform>
            <numerusform>%n адказы</numerusform>
            <numerusform>%n адказаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запіс</numerusform>
            <numerusform>%n запісы</numerusform>
            <numerusform>%n запісаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n response(s)</source>
        <translation>
            <numerusform>%1 з %n адказу</numerusform>
            <numerusform>%1 з %n адказаў</numerusform>
            <numerusform>%1 з %n адказаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 з %n запісу</numerusform>
            <numerusform>%1 з %n запісаў</numerusform>
            <numerusform>%1 з %n запісаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · выбраны %n</numerusform>
            <numerusform>%1 · выбрана %n</numerusform>
            <numerusform>%1 · выбрана %n</numerusform>
        </translation>
    </message>
    <message>
        <source>for reading only · offline · %1</source>
        <translation>толькі для чытання · па-за сеткай · %1</translation>
    </message>
    <message>
        <source>all changes saved · offline · %1</source>
        <translation>усе змены захаваныя · па-за сеткай · %1</translation>
    </message>
    <message>
        <source>unsaved changes · offline · %1</source>
        <translation>ёсць незахаваныя змены · па-за сеткай · %1</translation>
    </message>
    <message>
        <source>Work that goes on</source>
        <translation>Бягучая праца</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Ідзе пошук …</translation>
    </message>
    <message>
        <source>%1 · by relevance</source>
        <translation>%1 · паводле адпаведнасці словам</translation>
    </message>
    <message>
        <source>Rare words and words in titles count for more. Of words that more than %1 records hold, only those in titles count.</source>
        <translation>Рэдкія словы і словы ў назвах важаць больш. Са слоў, якія ёсць больш чым у %1 запісаў, лічацца толькі тыя, што ў назвах.</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableArrangement</name>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>Замацаваць да «%1» уключна</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Адмацаваць</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без груп</translation>
    </message>
    <message>
        <source>Groups by count</source>
        <translation>Групы паводле колькасці</translation>
    </message>
    <message>
        <source>Groups by name</source>
        <translation>Групы паводле назвы</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableColumns</name>
    <message>
        <source>Widths that fit the window</source>
        <translation>Шырыня слупкоў паводле акна</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableSettings</name>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Радкі</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Слупкі</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableSorting</name>
    <message>
        <source>Sort by relevance to the words searched for</source>
        <translation>Сартаваць паводле адпаведнасці шуканым словам</translation>
    </message>
</context>
<context>
    <name>vodhuk::TableTransfer</name>
    <message>
        <source>%1 added, %2 changed, %3 stayed out.</source>
        <translation>Дададзена: %1, зменена: %2, засталося па-за імпартам: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>vodhuk::TimeStrip</name>
    <message>
        <source>dates %1, double click to show all</source>
        <translation>даты: %1, двойчы націсніце, каб паказаць усе</translation>
    </message>
    <message>
        <source>drag to restrict the dates</source>
        <translation>пацягніце, каб абмежаваць даты</translation>
    </message>
    <message>
        <source>Arrow keys move by month, with Shift they extend the range, Enter restricts the dates, Escape shows all dates.</source>
        <translation>Стрэлкі перамяшчаюць на месяц, з Shift пашыраюць прамежак, Enter абмяжоўвае даты, Escape паказвае ўсе даты.</translation>
    </message>
    <message>
        <source>%1 by month and instrument family</source>
        <translation>%1 па месяцах і групах інструментаў</translation>
    </message>
    <message>
        <source>being counted …</source>
        <translation>ідзе падлік …</translation>
    </message>
    <message>
        <source>%1, with dates that do not tell the month</source>
        <translation>%1, з датамі без месяца</translation>
    </message>
    <message numerus="yes">
        <source>%n more with dates that do not tell the month</source>
        <translation>
            <numerusform>яшчэ %n з датай без месяца</numerusform>
            <numerusform>яшчэ %n з датамі без месяца</numerusform>
            <numerusform>яшчэ %n з датамі без месяца</numerusform>
        </translation>
    </message>
    <message>
        <source>also less precise dates that may lie there</source>
        <translation>а таксама менш дакладныя даты, якія могуць туды трапіць</translation>
    </message>
</context>
<context>
    <name>vodhuk::UnfinishedForms</name>
    <message>
        <source>Record without a title</source>
        <translation>Запіс без назвы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Адкінуць усе</translation>
    </message>
</context>
<context>
    <name>vodhuk::UnfinishedOffers</name>
    <message numerus="yes">
        <source>%n form(s) were not saved when the program ended. The newest: %1</source>
        <translation>
            <numerusform>%n форма не была захавана, калі праграма закрылася. Апошняя: %1</numerusform>
            <numerusform>%n формы не былі захаваны, калі праграма закрылася. Апошняя: %1</numerusform>
            <numerusform>%n форм не было захавана, калі праграма закрылася. Апошняя: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Працягнуць</translation>
    </message>
    <message numerus="yes">
        <source>What was typed into %n form(s) would be lost.</source>
        <translation>
            <numerusform>Уведзенае ў %n форму будзе страчана.</numerusform>
            <numerusform>Уведзенае ў %n формы будзе страчана.</numerusform>
            <numerusform>Уведзенае ў %n форм будзе страчана.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Адкінуць усе</translation>
    </message>
</context>
<context>
    <name>vodhuk::ValueChip</name>
    <message>
        <source>%1: take away</source>
        <translation>%1: прыбраць</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Прыбраць «%1»</translation>
    </message>
</context>
<context>
    <name>vodhuk::Veil</name>
    <message>
        <source>Searching …</source>
        <translation>Ідзе пошук …</translation>
    </message>
</context>
<context>
    <name>vodhuk::ViewsDialog</name>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скапіраваць як тэкст</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Уставіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Захаваныя выгляды</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Запісы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перайменаваць</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Выгляд «%1» ужо ёсць.</translation>
    </message>
</context>
<context>
    <name>vodhuk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Вітаем</translation>
    </message>
    <message>
        <source>Vodhuk</source>
        <translation>Водгук</translation>
    </message>
    <message>
        <source>Who responded to the political crisis in Belarus, how, when and why: a catalogue that stays on this computer.</source>
        <translation>Хто адказаў на палітычны крызіс у Беларусі, як, калі і чаму: каталог, які застаецца на гэтым камп’ютары.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Адкрыць прыклад</translation>
    </message>
    <message>
        <source>Real responses from 1997 to today, each with its source. Yours to try things out on.</source>
        <translation>Сапраўдныя адказы з 1997 года да сёння, кожны са сваёй крыніцай. На іх можна ўсё выпрабаваць.</translation>
    </message>
    <message>
        <source>New catalogue …</source>
        <translation>Новы каталог …</translation>
    </message>
    <message>
        <source>Open a catalogue …</source>
        <translation>Адкрыць каталог …</translation>
    </message>
    <message>
        <source>Import a table into a new catalogue …</source>
        <translation>Імпартаваць табліцу ў новы каталог …</translation>
    </message>
    <message>
        <source>Recent catalogues</source>
        <translation>Нядаўнія каталогі</translation>
    </message>
    <message>
        <source>Keep a list of recent catalogues</source>
        <translation>Весці спіс нядаўніх каталогаў</translation>
    </message>
    <message>
        <source>Whoever sees this computer can see the list. Without it nothing is noted.</source>
        <translation>Хто бачыць гэты камп’ютар, можа бачыць і спіс. Без яго нічога не запамінаецца.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пакуль няма.</translation>
    </message>
    <message>
        <source>No list is kept.</source>
        <translation>Спіс не вядзецца.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забыць усе</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Забыць %1</translation>
    </message>
    <message>
        <source>Take it off this list. The file stays.</source>
        <translation>Прыбраць з гэтага спіса. Файл застаецца.</translation>
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
        <translation>&amp;Новы …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Адкрыць …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Адкрыць &amp;прыклад</translation>
    </message>
    <message>
        <source>&amp;Import a table …</source>
        <translation>&amp;Імпартаваць табліцу …</translation>
    </message>
    <message>
        <source>&amp;Export the table …</source>
        <translation>&amp;Экспартаваць табліцу …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыць</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйсці</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Праўка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайсці</translation>
    </message>
    <message>
        <source>&amp;Clear all conditions</source>
        <translation>&amp;Ачысціць усе ўмовы</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Выгляд</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фільтры</translation>
    </message>
    <message>
        <source>&amp;Reading pane</source>
        <translation>&amp;Панэль чытання</translation>
    </message>
    <message>
        <source>&amp;Time strip</source>
        <translation>С&amp;тужка часу</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Слупкі</translation>
    </message>
    <message>
        <source>&amp;Save view …</source>
        <translation>&amp;Захаваць выгляд …</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Захаваныя &amp;выгляды</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Колеры</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлыя</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмныя</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запіс</translation>
    </message>
    <message>
        <source>&amp;New response</source>
        <translation>&amp;Новы адказ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Выдаліць</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>П&amp;раверкі</translation>
    </message>
    <message>
        <source>Show &amp;findings</source>
        <translation>Паказаць &amp;заўвагі</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Справаздача</translation>
    </message>
    <message>
        <source>&amp;Briefing of the result</source>
        <translation>&amp;Даведка пра вынік</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Дапамога</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавіятура</translation>
    </message>
    <message>
        <source>&amp;About Vodhuk</source>
        <translation>&amp;Пра «Водгук»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасаваць</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасаваць: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Паўтарыць: %1</translation>
    </message>
    <message>
        <source>&amp;Unfinished forms</source>
        <translation>Незавершаныя &amp;формы</translation>
    </message>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Знайсці і за&amp;мяніць …</translation>
    </message>
    <message>
        <source>Your &amp;name in the history …</source>
        <translation>Ваша &amp;імя ў гісторыі …</translation>
    </message>
    <message>
        <source>New &amp;countermove</source>
        <translation>Новы &amp;зваротны крок</translation>
    </message>
    <message>
        <source>New &amp;like this</source>
        <translation>Новы &amp;такі ж</translation>
    </message>
    <message>
        <source>Edit in a &amp;further form</source>
        <translation>Праўка ў &amp;яшчэ адной форме</translation>
    </message>
    <message>
        <source>Next to &amp;review</source>
        <translation>Наст&amp;упны на праверку</translation>
    </message>
    <message>
        <source>&amp;Paste a source</source>
        <translation>Уставіць &amp;крыніцу</translation>
    </message>
    <message>
        <source>Change the &amp;selected …</source>
        <translation>Змяніць вы&amp;браныя …</translation>
    </message>
    <message>
        <source>&amp;Word lists …</source>
        <translation>&amp;Спісы слоў …</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected rows</source>
        <translation>С&amp;капіраваць выбраныя радкі</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Скапіраваць &amp;як</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>Н&amp;аперад</translation>
    </message>
    <message>
        <source>Recent &amp;queries</source>
        <translation>Н&amp;ядаўнія запыты</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Групаванне</translation>
    </message>
    <message>
        <source>&amp;Wrap long texts</source>
        <translation>Пераносіць &amp;доўгія тэксты</translation>
    </message>
    <message>
        <source>L&amp;ist of saved views …</source>
        <translation>Сп&amp;іс захаваных выглядаў …</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Тэкст</translation>
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
        <translation>&amp;Бібліяграфічныя спасылкі</translation>
    </message>
    <message>
        <source>I&amp;n force on a day</source>
        <translation>Дзе&amp;йнічае на дату</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Пака&amp;заць</translation>
    </message>
    <message>
        <source>Go to form, ch&amp;ecks or table</source>
        <translation>П&amp;ерайсці да формы, праверак або табліцы</translation>
    </message>
    <message>
        <source>New re&amp;action</source>
        <translation>Новая &amp;рэакцыя</translation>
    </message>
</context>
<context>
    <name>vodhuk::WordListModel</name>
    <message>
        <source>built in</source>
        <translation>з праграмы</translation>
    </message>
    <message>
        <source>added</source>
        <translation>дададзена</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
</context>
<context>
    <name>vodhuk::WordListsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Дадаць</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Змяніць</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Прыбраць са спіса</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Спісы слоў</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Знайсці ў спісе</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Словы спіса</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>This word comes with the program and stays as it is.</source>
        <translation>Гэтае слова ідзе з праграмай і не змяняецца.</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>Дададзена: «%1».</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>Зменена: «%1».</translation>
    </message>
    <message>
        <source>“%1” is off the list.</source>
        <translation>Прыбрана са спіса: «%1».</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Так ужо ёсць.</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любая мова</translation>
    </message>
</context>
<context>
    <name>vodhuk::WorkRunner</name>
    <message>
        <source>Please wait until the work that goes on is done.</source>
        <translation>Пачакайце, пакуль скончыцца цяперашняя праца.</translation>
    </message>
</context>
<context>
    <name>vodhuk::WorkedCases</name>
    <message>
        <source>Worked cases</source>
        <translation>Разабраныя выпадкі</translation>
    </message>
    <message>
        <source>What happened:</source>
        <translation>Што адбылося:</translation>
    </message>
    <message>
        <source>How it is coded:</source>
        <translation>Як гэта закадавана:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Чаму:</translation>
    </message>
    <message>
        <source>Trap:</source>
        <translation>Пастка:</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Назад да поля</translation>
    </message>
</context>
<context>
    <name>vodhuk::Workspace</name>
    <message>
        <source>This query could not be answered. %1</source>
        <translation>Адказаць на гэты запыт не ўдалося. %1</translation>
    </message>
</context>
</TS>
