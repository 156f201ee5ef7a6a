<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Chat, pictures and speech with Gemma, on your own computer, without a network.</source>
        <translation>Чат, изображения и реч с Gemma на собствения ви компютър, без мрежа.</translation>
    </message>
    <message>
        <source>Not affiliated with Google. Gemma is a trademark of Google LLC. Apache License 2.0. Icons: Lucide, ISC License.</source>
        <translation>Не е свързано с Google. Gemma е търговска марка на Google LLC. Лиценз Apache 2.0. Икони: Lucide, лиценз ISC.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавишни комбинации</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Отваряне на папката с данни</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Лицензи на всички части</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Последен доклад</translation>
    </message>
    <message>
        <source>Of a run that ended badly</source>
        <translation>За пускане, което е приключило неправилно</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>llama-cpp-python</source>
        <translation>llama-cpp-python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Вашите чатове</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Дневници</translation>
    </message>
</context>
<context>
    <name>AboutRecordingLine</name>
    <message>
        <source>Show it</source>
        <translation>Показване</translation>
    </message>
    <message>
        <source>About the recording “{title}”</source>
        <translation>За записа „{title}“</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Open its page</source>
        <translation>Към страницата му</translation>
    </message>
    <message>
        <source>Two steps to this model</source>
        <translation>Две стъпки до този модел</translation>
    </message>
    <message>
        <source>1. Its owner wants the licence accepted: sign in on its page and agree there.</source>
        <translation>1. Собственикът му иска лицензът да бъде приет: влезте на страницата му и се съгласете там.</translation>
    </message>
    <message>
        <source>2. Give this application a token of the same account, so that it may fetch.</source>
        <translation>2. Дайте на това приложение токен от същия профил, за да може да изтегля.</translation>
    </message>
</context>
<context>
    <name>AdviceTab</name>
    <message>
        <source>Show all</source>
        <translation>Показване на всички</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Преглед на този компютър…</translation>
    </message>
    <message>
        <source>No Gemma does all of that on this computer</source>
        <translation>Никоя Gemma не прави всичко това на този компютър</translation>
    </message>
    <message>
        <source>Ask for less, or see below what each one lacks.</source>
        <translation>Поискайте по-малко или вижте по-долу какво липсва на всяка.</translation>
    </message>
    <message>
        <source>Show {n} others</source>
        <translation>Показване на още {n}</translation>
    </message>
    <message>
        <source>{n} tokens a second measured here</source>
        <translation>измерено тук: {n} токена в секунда</translation>
    </message>
    <message>
        <source>about {n} tokens a second expected</source>
        <translation>очаквано: около {n} токена в секунда</translation>
    </message>
    <message>
        <source>{n} of memory</source>
        <translation>{n} памет</translation>
    </message>
    <message>
        <source>{n} free on the disk</source>
        <translation>{n} свободни на диска</translation>
    </message>
    <message>
        <source>This computer: {facts}.</source>
        <translation>Този компютър: {facts}.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove {name}</source>
        <translation>Премахване на {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Четене…</translation>
    </message>
    <message>
        <source>Enlarge {name}</source>
        <translation>Увеличаване на {name}</translation>
    </message>
</context>
<context>
    <name>CaptionStatus</name>
    <message>
        <source>Listening</source>
        <translation>Слушане</translation>
    </message>
    <message>
        <source>{n} seconds behind</source>
        <translation>изостава с {n} с</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На пауза</translation>
    </message>
    <message>
        <source>This computer cannot keep up. The sound is still recorded, and will be written down afterwards.</source>
        <translation>Този компютър не смогва. Звукът продължава да се записва и след това ще бъде превърнат в текст.</translation>
    </message>
    <message>
        <source>The sound is still recorded.</source>
        <translation>Звукът продължава да се записва.</translation>
    </message>
    <message>
        <source>Writing down the last words</source>
        <translation>Превръщане на последните думи в текст</translation>
    </message>
    <message>
        <source>The sound was recorded too.</source>
        <translation>И звукът е записан.</translation>
    </message>
    <message>
        <source>Kept under Recordings, sound and text.</source>
        <translation>Запазено в „Записи“, звук и текст.</translation>
    </message>
    <message>
        <source>The sound will be recorded meanwhile. It stays on this computer.</source>
        <translation>Междувременно звукът ще се записва. Той остава на този компютър.</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Надписи</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Live captions</source>
        <translation>Надписи на живо</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Тук се появява казаното.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Избор на друг модел</translation>
    </message>
    <message>
        <source>Keep under Recordings</source>
        <translation>Запазване в „Записи“</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отхвърляне</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Език, на който се говори</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>По-малки букви</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>По-големи букви</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Винаги над другите прозорци</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спиране</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the chats</source>
        <translation>Показване на чатовете</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Заглавие на чата</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Настройки на този чат</translation>
    </message>
    <message>
        <source>Pictures and microphone</source>
        <translation>Изображения и микрофон</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Нов чат</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>To the end</source>
        <translation>Към края</translation>
    </message>
</context>
<context>
    <name>ChatSettingsDialog</name>
    <message>
        <source>Settings of this chat</source>
        <translation>Настройки на този чат</translation>
    </message>
    <message>
        <source>Own system text</source>
        <translation>Собствен системен текст</translation>
    </message>
    <message>
        <source>Own way of answering</source>
        <translation>Собствен начин на отговаряне</translation>
    </message>
    <message>
        <source>What is not set here follows the general settings.</source>
        <translation>Каквото не е зададено тук, следва общите настройки.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копиране на кода</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Прикачване на файлове</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Microphone ({record}); hold to dictate ({dictate})</source>
        <translation>Микрофон ({record}); задръжте за диктовка ({dictate})</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Мислене</translation>
    </message>
    <message>
        <source>Let the model think before it answers: slower, and better at hard questions</source>
        <translation>Моделът мисли, преди да отговори: по-бавно, но по-добре при трудни въпроси</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Изпращане</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Спиране на отговора</translation>
    </message>
    <message>
        <source>Demo model: a tiny model for trying things out.</source>
        <translation>Демонстрационен модел: съвсем малък модел за проба.</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Изтегляне на истинска Gemma</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Поставено изображение.png</translation>
    </message>
    <message>
        <source>This chat fills {used} of the {context} tokens that the model keeps in mind.</source>
        <translation>Този чат запълва {used} от {context} токена, които моделът помни.</translation>
    </message>
    <message>
        <source>Soon the oldest messages will be left out.</source>
        <translation>Скоро най-старите съобщения ще бъдат пропускани.</translation>
    </message>
    <message>
        <source>Loading {name} {percent}</source>
        <translation>Зареждане на {name} {percent}</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Първо изберете модел</translation>
    </message>
    <message>
        <source>Ask anything, drop a picture, or speak</source>
        <translation>Попитайте каквото и да е, пуснете изображение или говорете</translation>
    </message>
    <message>
        <source>Ask anything, or drop a picture</source>
        <translation>Попитайте каквото и да е или пуснете изображение</translation>
    </message>
    <message>
        <source>Ask anything, or speak</source>
        <translation>Попитайте каквото и да е или говорете</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Попитайте каквото и да е</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Съобщение</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the chat</source>
        <translation>Заглавие на чата</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Chats</source>
        <translation>Чатове</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименуване</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>Gemma Desktop is still here, in the tray</source>
        <translation>Gemma Desktop още е тук, в системната лента</translation>
    </message>
    <message>
        <source>Its menu there ends it.</source>
        <translation>Менюто му там го затваря.</translation>
    </message>
    <message>
        <source>Ask Gemma a quick question</source>
        <translation>Бърз въпрос към Gemma</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>This desktop has no tray, so closing the window ends Gemma Desktop.</source>
        <translation>Тази работна среда няма системна лента, затова затварянето на прозореца затваря Gemma Desktop.</translation>
    </message>
    <message>
        <source>In any desktop: its own keyboard settings can start this command with keys of your choice. It opens a quick question, also while Gemma Desktop is running already.</source>
        <translation>Във всяка работна среда: настройките ѝ за клавиатурата могат да пускат тази команда с клавиши по ваш избор. Тя отваря бърз въпрос, дори когато Gemma Desktop вече работи.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копиране на командата</translation>
    </message>
    <message>
        <source>This desktop lets no application listen for keys. The command below does it.</source>
        <translation>Тази работна среда не позволява на приложенията да следят клавиши. Командата по-долу прави същото.</translation>
    </message>
    <message>
        <source>The desktop may ask you now whether it is to listen for these keys.</source>
        <translation>Сега работната среда може да ви попита дали да следи тези клавиши.</translation>
    </message>
    <message>
        <source>The desktop listens for: {keys}. Its own settings change them.</source>
        <translation>Работната среда следи: {keys}. Сменят се в нейните настройки.</translation>
    </message>
    <message>
        <source>These keys are heard wherever you are.</source>
        <translation>Тези клавиши действат, където и да сте.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Друга програма използва тези клавиши. Изберете други.</translation>
    </message>
    <message>
        <source>The desktop does not listen for these keys. The command below does it.</source>
        <translation>Работната среда не следи тези клавиши. Командата по-долу прави същото.</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Detail</source>
        <translation>Детайлност</translation>
    </message>
    <message>
        <source>A glance: colours and shapes. Quickest.</source>
        <translation>Бегъл поглед: цветове и форми. Най-бързо.</translation>
    </message>
    <message>
        <source>A quick look: simple scenes.</source>
        <translation>Бърз поглед: прости сцени.</translation>
    </message>
    <message>
        <source>A good look: most pictures.</source>
        <translation>Добър поглед: повечето изображения.</translation>
    </message>
    <message>
        <source>A close look: documents and signs. Takes longer.</source>
        <translation>Внимателен поглед: документи и табели. Отнема повече време.</translation>
    </message>
    <message>
        <source>With a magnifying glass: reads small print. Takes longest.</source>
        <translation>С лупа: чете дребен шрифт. Отнема най-много време.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} токена</translation>
    </message>
</context>
<context>
    <name>DictationLine</name>
    <message>
        <source>Writing down</source>
        <translation>Превръщане в текст</translation>
    </message>
    <message>
        <source>Esc forgets what was said</source>
        <translation>Esc отхвърля казаното</translation>
    </message>
    <message>
        <source>Listening {time}</source>
        <translation>Слушане {time}</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Използване</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Вижте как</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>Пауза на {title}</translation>
    </message>
    <message>
        <source>Try {title} again</source>
        <translation>Нов опит за {title}</translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation>Продължаване на {title}</translation>
    </message>
    <message>
        <source>Take {title} off this list; the model stays</source>
        <translation>Премахване на {title} от този списък; моделът остава</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Отказ от {title}</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Използване на {title}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Earlier</source>
        <translation>По-рано</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>По-късно</translation>
    </message>
    <message>
        <source>{title}: earlier</source>
        <translation>{title}: по-рано</translation>
    </message>
    <message>
        <source>{title}: later</source>
        <translation>{title}: по-късно</translation>
    </message>
</context>
<context>
    <name>DownloadSign</name>
    <message>
        <source>failed</source>
        <translation>неуспешно</translation>
    </message>
    <message>
        <source>A download did not work</source>
        <translation>Едно изтегляне не се получи</translation>
    </message>
    <message>
        <source>Downloading: {percent}</source>
        <translation>Изтегляне: {percent}</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>Downloads</source>
        <translation>Изтегляния</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Всички изтегляния</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показване</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скриване</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first} (и още {n})</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop or paste pictures here</source>
        <translation>Пуснете или поставете изображения тук</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Пуснете изображения тук</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избор…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Поставяне</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open the model and attach the rest</source>
        <translation>Пуснете, за да отворите модела и да прикачите останалото</translation>
    </message>
    <message>
        <source>Drop to open the model</source>
        <translation>Пуснете, за да отворите модела</translation>
    </message>
    <message>
        <source>Drop to attach to your message</source>
        <translation>Пуснете, за да прикачите към съобщението си</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Your message</source>
        <translation>Вашето съобщение</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Експортиране</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид на файла</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Текст (.txt)</translation>
    </message>
    <message>
        <source>Word processor (.docx)</source>
        <translation>Текстов документ (.docx)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Subtitles (.srt)</source>
        <translation>Субтитри (.srt)</translation>
    </message>
    <message>
        <source>Subtitles for the web (.vtt)</source>
        <translation>Субтитри за уеб (.vtt)</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>Данни (.json)</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Кои думи</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Казаното</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Преводът</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И двете</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Времена</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорещи</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Как започва</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копиране на текста</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Запазване…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Думи</translation>
    </message>
    <message>
        <source>[unclear]</source>
        <translation>[неясно]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Запазване на текста</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Gemma Desktop could not start</source>
        <translation>Gemma Desktop не можа да се стартира</translation>
    </message>
    <message>
        <source>Your chats are as they were. The details can be copied; nothing of them was sent.</source>
        <translation>Вашите чатове са каквито бяха. Подробностите могат да се копират; нищо от тях не е изпратено.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Pictures, sounds and videos ({kinds})</source>
        <translation>Изображения, звук и видео ({kinds})</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикачване на файлове</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Избор на изображения</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Изображения ({kinds})</translation>
    </message>
    <message>
        <source>Choose sounds or videos</source>
        <translation>Избор на звук или видео</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Звук и видео ({kinds})</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Отваряне на модел</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Модели (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this recording</source>
        <translation>Търсене в този запис</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Замяна с</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Разлика между главни и малки букви</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предишно</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следващо</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замяна</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Замяна на всички</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} от {n}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не е намерено</translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation>Заменени: {n}</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Move…</source>
        <translation>Преместване…</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>Преместване на моделите в друга папка</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Папка с модели</translation>
    </message>
    <message>
        <source>Models are copied, checked, and only then removed from the old place.</source>
        <translation>Моделите се копират, проверяват и едва тогава се премахват от старото място.</translation>
    </message>
    <message>
        <source>Where models are to lie</source>
        <translation>Къде да стоят моделите</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{n} downloads</source>
        <translation>Изтегляния: {n}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>без посочен лиценз</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>лицензът първо трябва да се приеме</translation>
    </message>
    <message>
        <source>Its licence must be accepted first</source>
        <translation>Лицензът му първо трябва да се приеме</translation>
    </message>
</context>
<context>
    <name>GetControl</name>
    <message>
        <source>Get</source>
        <translation>Изтегляне</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Изтегляне на {title}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Използване</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Използване на {title}</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Вижте как</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Търсене в Hub</translation>
    </message>
    <message>
        <source>Search the Hub for {title}</source>
        <translation>Търсене на {title} в Hub</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Запитване към Hub…</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Използване на мрежата</translation>
    </message>
</context>
<context>
    <name>GraphicsCards</name>
    <message>
        <source>Graphics cards are listed when a model has been loaded.</source>
        <translation>Видеокартите се показват, след като бъде зареден модел.</translation>
    </message>
    <message>
        <source>No graphics card that llama.cpp can use was found.</source>
        <translation>Не е намерена видеокарта, която llama.cpp може да използва.</translation>
    </message>
    <message>
        <source>{n} layers are there now.</source>
        <translation>Слоеве там сега: {n}.</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} were free</source>
        <translation>{name}: бяха свободни {free} от {total}</translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Search the Hub</source>
        <translation>Търсене в Hub</translation>
    </message>
    <message>
        <source>Gemma models on the Hub, for example: 12b</source>
        <translation>Модели Gemma в Hub, например: 12b</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>The Hub knows what you search for and fetch, and this computer&apos;s address; nothing else.</source>
        <translation>Hub знае какво търсите и изтегляте, и адреса на този компютър; нищо друго.</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>Мрежата е изключена</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set for this run.</source>
        <translation>За това пускане е зададено HF_HUB_OFFLINE.</translation>
    </message>
    <message>
        <source>Use the network again</source>
        <translation>Включване на мрежата</translation>
    </message>
    <message>
        <source>“Never use the network” is on in the settings. Models that are here work without it.</source>
        <translation>В настройките е включено „Никога да не се използва мрежата“. Моделите, които са тук, работят и без нея.</translation>
    </message>
    <message>
        <source>Show what is fetched most</source>
        <translation>Показване на най-изтегляните</translation>
    </message>
    <message>
        <source>Thousands of Gemma models</source>
        <translation>Хиляди модели Gemma</translation>
    </message>
    <message>
        <source>People have converted and trained them for many purposes. Search by size, language or use.</source>
        <translation>Много хора са ги преобразували и обучавали за различни цели. Търсете по размер, език или употреба.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Запитване към Hub…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”</source>
        <translation>Не е намерено нищо за „{words}“</translation>
    </message>
    <message>
        <source>Try fewer words, for example only the size: 4b.</source>
        <translation>Опитайте с по-малко думи, например само размера: 4b.</translation>
    </message>
</context>
<context>
    <name>ImageDropPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>This model cannot see pictures.</source>
        <translation>Този модел не вижда изображения.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Избор на друг модел</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Поставено изображение.png</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Няма изображение за поставяне</translation>
    </message>
    <message>
        <source>Copy one first, or take a screenshot.</source>
        <translation>Първо копирайте едно или направете снимка на екрана.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Do not take in {name}</source>
        <translation>Без добавяне на {name}</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>New name</source>
        <translation>Ново име</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Използване</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Използване на {name}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Още за {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Използва се</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Запитване към Hub…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименуване</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Проверка на всеки байт</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Показване във файловия мениджър</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>Копиране в папката с модели</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>Преместване в кошчето</translation>
    </message>
    <message>
        <source>Take off the list; the file stays</source>
        <translation>Премахване от списъка; файлът остава</translation>
    </message>
    <message>
        <source>In use: choose another model, then delete this one</source>
        <translation>Използва се: изберете друг модел, после изтрийте този</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Приема текст</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Приема изображения</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Приема реч</translation>
    </message>
    <message>
        <source>{where}, belongs to {application}</source>
        <translation>{where}, принадлежи на {application}</translation>
    </message>
    <message>
        <source>{where}, linked</source>
        <translation>{where}, като връзка</translation>
    </message>
    <message>
        <source>Its bytes are not as they should be: get it again.</source>
        <translation>Байтовете му не са каквито трябва: изтеглете го отново.</translation>
    </message>
    <message>
        <source>Every byte was checked.</source>
        <translation>Всеки байт е проверен.</translation>
    </message>
    <message>
        <source>Get the newer one</source>
        <translation>Изтегляне на по-новия</translation>
    </message>
    <message>
        <source>The Hub has a newer file.</source>
        <translation>В Hub има по-нов файл.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>не е използван</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>използван днес</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>използван вчера</translation>
    </message>
    <message>
        <source>used on {date}</source>
        <translation>използван на {date}</translation>
    </message>
</context>
<context>
    <name>InstalledTab</name>
    <message>
        <source>Add files…</source>
        <translation>Добавяне на файлове…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавяне на папка…</translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation>Проверка за по-нови файлове</translation>
    </message>
    <message>
        <source>See which one suits</source>
        <translation>Кой модел е подходящ</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Търсене на модели</translation>
    </message>
    <message>
        <source>In other applications</source>
        <translation>В други приложения</translation>
    </message>
    <message>
        <source>No model of yours yet</source>
        <translation>Още нямате свой модел</translation>
    </message>
    <message>
        <source>The demo model is always there. Get a real Gemma, drop a .gguf file here, or add a folder.</source>
        <translation>Демонстрационният модел е винаги тук. Изтеглете истинска Gemma, пуснете тук файл .gguf или добавете папка.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Запитване към Hub…</translation>
    </message>
    <message>
        <source>They are used where they lie; the other application keeps them.</source>
        <translation>Използват се там, където са; остават при другото приложение.</translation>
    </message>
    <message>
        <source>None of LM Studio, Ollama, Jan, GPT4All and the Hub&apos;s own cache has a Gemma here.</source>
        <translation>Тук няма Gemma нито в LM Studio, Ollama, Jan или GPT4All, нито в кеша на Hub.</translation>
    </message>
    <message>
        <source>Gemmas that LM Studio, Ollama, Jan, GPT4All or the Hub&apos;s own tools have fetched already.</source>
        <translation>Модели Gemma, които LM Studio, Ollama, Jan, GPT4All или инструментите на Hub вече са изтеглили.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Добавяне на {name}</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Добавяне на модели</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Модели (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Добавяне на папка с модели</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Written down</source>
        <translation>Превърнато в текст</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>По-рано</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Избор на модел</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop, and keep what is written</source>
        <translation>Спиране, като написаното остава</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New chat</source>
        <translation>Нов чат</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Търсене в чатовете</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Изпращане</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Нов ред</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Спиране на отговора</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикачване на файлове</translation>
    </message>
    <message>
        <source>Record, or hold while speaking</source>
        <translation>Записване, или задръжте, докато говорите</translation>
    </message>
    <message>
        <source>Dictate: hold while speaking</source>
        <translation>Диктовка: задръжте, докато говорите</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Надписи на живо</translation>
    </message>
    <message>
        <source>Previous version of the last answer</source>
        <translation>Предишна версия на последния отговор</translation>
    </message>
    <message>
        <source>Next version of the last answer</source>
        <translation>Следваща версия на последния отговор</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Следващ чат</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Предишен чат</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>Показване или скриване на чатовете</translation>
    </message>
    <message>
        <source>Show or hide pictures and microphone</source>
        <translation>Показване или скриване на изображенията и микрофона</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Преименуване на избрания чат</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Изтриване на избрания чат</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Бърз въпрос</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Този списък</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Пускане или пауза</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Пет секунди назад</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Пет секунди напред</translation>
    </message>
    <message>
        <source>Correct the chosen passage</source>
        <translation>Поправяне на избрания откъс</translation>
    </message>
    <message>
        <source>Save the corrected passage</source>
        <translation>Запазване на поправения откъс</translation>
    </message>
    <message>
        <source>Hear the passage while correcting it</source>
        <translation>Прослушване на откъса при поправяне</translation>
    </message>
    <message>
        <source>Split the passage at the cursor</source>
        <translation>Разделяне на откъса при курсора</translation>
    </message>
    <message>
        <source>Merge the chosen passages, or one with the next</source>
        <translation>Сливане на избраните откъси или на един със следващия</translation>
    </message>
    <message>
        <source>Next unclear passage</source>
        <translation>Следващ неясен откъс</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Търсене и замяна</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтаряне</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Connections, the newest first</source>
        <translation>Връзки, най-новите първо</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитане отново</translation>
    </message>
    <message>
        <source>Every connection</source>
        <translation>Всяка връзка</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>не е приключила</translation>
    </message>
    <message>
        <source>{at}  {host}  {why}, {amount}</source>
        <translation>{at}  {host}  {why}, {amount}</translation>
    </message>
    <message>
        <source>None was ever made.</source>
        <translation>Не е правена нито една.</translation>
    </message>
    <message>
        <source>The newest {n} of {all}: when, to whom, why, and how much came.</source>
        <translation>Най-новите {n} от {all}: кога, с кого, защо и колко е получено.</translation>
    </message>
    <message>
        <source>When, to whom, why, and how much came.</source>
        <translation>Кога, с кого, защо и колко е получено.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Loudness</source>
        <translation>Сила на звука</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Licence</source>
        <translation>Лиценз</translation>
    </message>
</context>
<context>
    <name>LicenceNote</name>
    <message>
        <source>Apache License 2.0: you may use it, change it and pass it on.</source>
        <translation>Лиценз Apache 2.0: можете да го използвате, променяте и разпространявате.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the Gemma Terms of Use and the list of uses that they prohibit.</source>
        <translation>Който го изтегли, приема условията за ползване на Gemma (Gemma Terms of Use) и списъка на забранените от тях употреби.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the terms of the Health AI Developer Foundations; it is no medical device.</source>
        <translation>Който го изтегли, приема условията на Health AI Developer Foundations; това не е медицинско изделие.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Към условията</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Към лиценза</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Лиценз Apache 2.0</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Лицензи</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Търсене в частите</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Лиценз: {name}</translation>
    </message>
    <message>
        <source>Source code: {address}</source>
        <translation>Изходен код: {address}</translation>
    </message>
    <message>
        <source>Its package brings no text of its licence.</source>
        <translation>Пакетът ѝ не съдържа текст на лиценза.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation>Отваряне на връзка</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Отваряне в пощенската програма</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Отваряне в браузъра</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копиране на адреса</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and begins a message to:</source>
        <translation>Това излиза от Gemma Desktop и започва съобщение до:</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and opens a page of {0} on the network:</source>
        <translation>Това излиза от Gemma Desktop и отваря в мрежата страница на {0}:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Пуснато изображение.png</translation>
    </message>
    <message>
        <source>The captions are kept under Recordings</source>
        <translation>Надписите са запазени в „Записи“</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>How much memory it takes is not known before it is here.</source>
        <translation>Колко памет заема, се разбира едва когато бъде тук.</translation>
    </message>
    <message>
        <source>Takes about {need} of memory</source>
        <translation>Заема около {need} памет</translation>
    </message>
    <message>
        <source>{takes}, of {total}.</source>
        <translation>{takes} от общо {total}.</translation>
    </message>
    <message>
        <source>{takes}; {free} of {total} are free.</source>
        <translation>{takes}; свободни са {free} от {total}.</translation>
    </message>
    <message>
        <source>{text} Close other programs first.</source>
        <translation>{text} Първо затворете други програми.</translation>
    </message>
    <message>
        <source>{text} Told by the size of its file alone.</source>
        <translation>{text} Изчислено само по размера на файла.</translation>
    </message>
    <message>
        <source>model {n}</source>
        <translation>модел {n}</translation>
    </message>
    <message>
        <source>eyes and ears {n}</source>
        <translation>очи и уши {n}</translation>
    </message>
    <message>
        <source>memory of a chat {n}</source>
        <translation>памет на чат {n}</translation>
    </message>
    <message>
        <source>work space {n}</source>
        <translation>работно място {n}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Save and send</source>
        <translation>Запазване и изпращане</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Микрофонът на системата</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (не е намерен)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>This model cannot hear.</source>
        <translation>Този модел не чува.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Избор на друг модел</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Нова проверка</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Дължина</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пускане</translation>
    </message>
    <message>
        <source>Discard the recording</source>
        <translation>Отхвърляне на записа</translation>
    </message>
    <message>
        <source>Keep it under Recordings</source>
        <translation>Запазване в „Записи“</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикачване</translation>
    </message>
    <message>
        <source>Choose a sound or video…</source>
        <translation>Избор на звук или видео…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>В текст</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Превод</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Език, на който се говори</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Превод на</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Реч в текст</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Реч на</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Превод на</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спиране</translation>
    </message>
    <message>
        <source>It is too long for a message: keep it under Recordings, and write it down there</source>
        <translation>Твърде дълго е за съобщение: запазете го в „Записи“ и там го превърнете в текст</translation>
    </message>
    <message>
        <source>Record something or attach a sound first</source>
        <translation>Първо запишете нещо или прикачете звук</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>Превод на {language}</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Превръщане на казаното в текст</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Recommended</source>
        <translation>Препоръчан</translation>
    </message>
    <message>
        <source>remembers up to {n} tokens</source>
        <translation>помни до {n} токена</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>лицензът първо трябва да се приеме</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Приема текст</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Приема изображения</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Приема реч</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>In use</source>
        <translation>Използва се</translation>
    </message>
    <message>
        <source>Take {name} off the list; the file stays</source>
        <translation>Премахване на {name} от списъка; файлът остава</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Файлът липсва</translation>
    </message>
    <message>
        <source>{size}, remembers up to {context} tokens</source>
        <translation>{size}, помни до {context} токена</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Приема текст</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Приема изображения</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Приема реч</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Отваряне на файл…</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Изтегляне на истинска Gemma</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Stop loading</source>
        <translation>Спиране на зареждането</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Отваряне на модел</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Няма модел</translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation>Зареждане {percent}</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Не можа да се зареди</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>За проба</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Избор на модел</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Не е зареден</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>Модел: {name}, {state}</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Избор на друг модел</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Ready, takes about {memory}</source>
        <translation>Готов, заема около {memory}</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Waits until the network may be used</source>
        <translation>Чака използването на мрежата да бъде разрешено</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Чака реда си</translation>
    </message>
    <message>
        <source>Paused at {amount}</source>
        <translation>На пауза при {amount}</translation>
    </message>
    <message>
        <source>Downloaded and checked</source>
        <translation>Изтеглено и проверено</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Не се получи</translation>
    </message>
    <message>
        <source>Checking what came</source>
        <translation>Проверка на изтегленото</translation>
    </message>
    <message>
        <source>{trouble}. It goes on by itself.</source>
        <translation>{trouble}. Продължава от само себе си.</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/с</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} от {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>още под минута</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>още {n} мин</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>още {h} ч {m} мин</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Показване на чатовете</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Отваряне на файл…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Обратно към чата</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Части на тази страница</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложени</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На този компютър</translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation>В Hub</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <translation>Пуснете, за да добавите към моделите си</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Токен за Hub</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is set: models come from {0}.</source>
        <translation>Зададено е HF_ENDPOINT: моделите идват от {0}.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set: the network is off for this run.</source>
        <translation>Зададено е HF_HUB_OFFLINE: мрежата е изключена за това пускане.</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>{name} is on this computer</source>
        <translation>{name} е на този компютър</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Към моделите</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>{name} е превърнат в текст</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Отваряне на записа</translation>
    </message>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
</context>
<context>
    <name>NoteMessage</name>
    <message>
        <source>{0} answered: {1}</source>
        <translation>{0} отговори: {1}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Известия</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Add to Recordings</source>
        <translation>Добавяне в „Записи“</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Избор на модел</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Рестартиране</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показване на доклада</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Използване</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Зареждане отново</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Окончателно изтриване</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Неясно, моля, проверете</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>What is said</source>
        <translation>Казаното</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Превод</translation>
    </message>
    <message>
        <source>Hear this passage</source>
        <translation>Прослушване на този откъс</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Разделяне тук</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Play from here</source>
        <translation>Пускане оттук</translation>
    </message>
    <message>
        <source>Correct	F2</source>
        <translation>Поправяне	F2</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Разделяне тук</translation>
    </message>
    <message>
        <source>Merge with the next	Ctrl+J</source>
        <translation>Сливане със следващия	Ctrl+J</translation>
    </message>
    <message>
        <source>Merge into one	Ctrl+J</source>
        <translation>Сливане в един	Ctrl+J</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Говорещ…</translation>
    </message>
    <message>
        <source>Mark as clear</source>
        <translation>Отбелязване като ясно</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Копиране	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Неясно, моля, проверете</translation>
    </message>
    <message>
        <source>Being written down</source>
        <translation>Превръща се в текст</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Text of the recording</source>
        <translation>Текст на записа</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Enlarge {0}</source>
        <translation>Увеличаване на {0}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Reading…</source>
        <translation>Четене…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>Пускане</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} от {whole}</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>Speed: {n} times</source>
        <translation>Скорост: {n}×</translation>
    </message>
    <message>
        <source>Speed; press for the next one</source>
        <translation>Скорост; натиснете за следващата</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>Gemma Desktop was updated</source>
        <translation>Gemma Desktop е обновен</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new version.</source>
        <translation>Излезте от него и го стартирайте отново, за да използвате новата версия.</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick question</source>
        <translation>Бърз въпрос</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Попитайте</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Спиране на отговора</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Поставено изображение.png</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Първо изберете модел</translation>
    </message>
    <message>
        <source>Loading {name} {percent}%</source>
        <translation>Зареждане на {name} {percent}%</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Попитайте {name}</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Бърз въпрос</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes. What you ask stays in your chats.</source>
        <translation>Enter пита, Esc затваря. Каквото попитате, остава в чатовете ви.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Нов въпрос</translation>
    </message>
    <message>
        <source>Open in the chat window</source>
        <translation>Отваряне в прозореца с чатове</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop</source>
        <translation>Спиране</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>Click, or hold while you speak; Space does the same</source>
        <translation>Щракнете или задръжте, докато говорите; клавишът Интервал прави същото</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Дължина</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Discard this recording</source>
        <translation>Отхвърляне на този запис</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Запазване тук</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Нова проверка</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На пауза</translation>
    </message>
    <message>
        <source>This was recorded for the chat and is not sent yet.</source>
        <translation>Това е записано за чата и още не е изпратено.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Продължаване на записа</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title of the recording</source>
        <translation>Заглавие на записа</translation>
    </message>
</context>
<context>
    <name>RecordingHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Обратно към списъка</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Въпрос за записа</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортиране…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>My own question</source>
        <translation>Мой въпрос</translation>
    </message>
    <message>
        <source>Write down again…</source>
        <translation>Отново в текст…</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Отмяна	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Повтаряне	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>В текст…</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименуване</translation>
    </message>
    <message>
        <source>Write down earlier</source>
        <translation>В текст по-рано</translation>
    </message>
    <message>
        <source>Write down later</source>
        <translation>В текст по-късно</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Recording: {time}</source>
        <translation>Запис: {time}</translation>
    </message>
    <message>
        <source>{title} is being written down: {percent}</source>
        <translation>{title} се превръща в текст: {percent}</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Find and replace</source>
        <translation>Търсене и замяна</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушане</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>Думите се появяват тук, щом бъдат чути.</translation>
    </message>
    <message>
        <source>It waits for its turn</source>
        <translation>Чака реда си</translation>
    </message>
    <message>
        <source>You can go on with other things.</source>
        <translation>Междувременно можете да правите друго.</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>Не е чута реч</translation>
    </message>
    <message>
        <source>If somebody speaks in it, say in which language, and have it written down again.</source>
        <translation>Ако в записа се говори, посочете на какъв език и го превърнете отново в текст.</translation>
    </message>
    <message>
        <source>1 unclear</source>
        <translation>1 неясен</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>Неясни: {n}</translation>
    </message>
    <message>
        <source>{n} passages are unclear; go to the next</source>
        <translation>Неясни откъси: {n}; към следващия</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Today {time}</source>
        <translation>Днес, {time}</translation>
    </message>
    <message>
        <source>Written down as far as {time}</source>
        <translation>В текст до {time}</translation>
    </message>
    <message>
        <source>{percent}, {left}</source>
        <translation>{percent}, {left}</translation>
    </message>
    <message>
        <source>Writing down, {percent}</source>
        <translation>Превръщане в текст, {percent}</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Следва</translation>
    </message>
    <message>
        <source>Waits, {n} before it</source>
        <translation>Чака, преди него: {n}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Чака реда си</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>На пауза при {percent}</translation>
    </message>
    <message>
        <source>Stopped at {percent}</source>
        <translation>Спряно при {percent}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>още под минута</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>още {n} мин</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>още {h} ч {m} мин</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Показване на чатовете</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Надписи на живо</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавяне на файлове…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Обратно към чата</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Търсене в записите</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Search titles and what was said</source>
        <translation>Търсене в заглавията и казаното</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Избор на файлове…</translation>
    </message>
    <message>
        <source>Add sounds or videos</source>
        <translation>Добавяне на звук или видео</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Звук и видео ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>No recording contains “{words}”.</source>
        <translation>Никой запис не съдържа „{words}“.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Изберете запис</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Превърнете речта в текст</translation>
    </message>
    <message>
        <source>Record something, choose sound or video files, or drop them here. However long they are: they are written down, and translated if you like, on this computer.</source>
        <translation>Запишете нещо, изберете звукови или видеофайлове или ги пуснете тук. Колкото и да са дълги, те се превръщат в текст на този компютър и по желание се превеждат.</translation>
    </message>
    <message>
        <source>Drop to add to your recordings</source>
        <translation>Пуснете, за да добавите към записите си</translation>
    </message>
</context>
<context>
    <name>ReplyMessage</name>
    <message>
        <source>Asked {0}</source>
        <translation>Запитано: {0}</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Не дойде отговор</translation>
    </message>
    <message>
        <source>The oldest message no longer fits and was left out</source>
        <translation>Най-старото съобщение вече не се побира и е пропуснато</translation>
    </message>
    <message>
        <source>The oldest {0} messages no longer fit and were left out</source>
        <translation>Най-старите {0} съобщения вече не се побират и са пропуснати</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Нов отговор</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Спряно</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прекъснато</translation>
    </message>
    <message>
        <source>{0} s to first word</source>
        <translation>{0} с до първата дума</translation>
    </message>
    <message>
        <source>under {0} s to first word</source>
        <translation>под {0} с до първата дума</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} токена/с</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 токен</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} токена</translation>
    </message>
    <message>
        <source>{0} guessed ahead</source>
        <translation>предугадени: {0}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Last report</source>
        <translation>Последен доклад</translation>
    </message>
    <message>
        <source>Gemma Desktop ended badly</source>
        <translation>Gemma Desktop приключи неправилно</translation>
    </message>
    <message>
        <source>This report was made on {date}. It stays on this computer, and nothing of it was sent. It holds versions, the system, and the last lines of the logs, but nothing of your chats. Copy it if you want to show it to somebody who can help.</source>
        <translation>Този доклад е създаден на {date}. Той остава на този компютър и нищо от него не е изпратено. Съдържа версии, системата и последните редове на дневниците, но нищо от чатовете ви. Копирайте го, ако искате да го покажете на някого, който може да помогне.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <translation>Преглед на {name}…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Към страницата му</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Описание на модела</translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation>Изтегляния: {n}</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>лиценз {name}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>без посочен лиценз</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>променен на {date}</translation>
    </message>
    <message>
        <source>Ways to have it</source>
        <translation>Варианти за изтегляне</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Четене…</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Няма описание.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Gemma Desktop ended badly last time</source>
        <translation>Миналия път Gemma Desktop приключи неправилно</translation>
    </message>
    <message>
        <source>{data} cannot be written</source>
        <translation>{data} не може да се записва</translation>
    </message>
    <message>
        <source>Check who may write to this folder.</source>
        <translation>Проверете кой има право да пише в тази папка.</translation>
    </message>
    <message>
        <source>Your chats are as they were.</source>
        <translation>Вашите чатове са каквито бяха.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Дискът е пълен</translation>
    </message>
    <message>
        <source>Free some space; what is not saved yet is saved then.</source>
        <translation>Освободете място; тогава незапазеното ще бъде запазено.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} не може да се записва</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} не може да се запази</translation>
    </message>
    <message>
        <source>Check the disk and the folder.</source>
        <translation>Проверете диска и папката.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Няма зареден модел</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Изберете модел.</translation>
    </message>
    <message>
        <source>Something went wrong in the engine</source>
        <translation>Нещо се обърка в двигателя</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Опитайте отново.</translation>
    </message>
    <message>
        <source>It starts again by itself when you send the next message.</source>
        <translation>Стартира се отново сам, щом изпратите следващото съобщение.</translation>
    </message>
    <message>
        <source>Restart the engine, or choose another model.</source>
        <translation>Рестартирайте двигателя или изберете друг модел.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Няма избран модел</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Първо изберете модел.</translation>
    </message>
    <message>
        <source>{what}. Choose another model.</source>
        <translation>{what}. Изберете друг модел.</translation>
    </message>
    <message>
        <source>{name} could not be loaded</source>
        <translation>{name} не можа да се зареди</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Двигателят спира отново и отново</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translation>Двигателят не се стартира</translation>
    </message>
    <message>
        <source>The engine sent something unreadable</source>
        <translation>Двигателят изпрати нещо нечетливо</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>Моделът спря да работи</translation>
    </message>
    <message>
        <source>The model&apos;s memory could not be set up</source>
        <translation>Паметта на модела не можа да се подготви</translation>
    </message>
    <message>
        <source>Choose a smaller context in the settings.</source>
        <translation>Изберете по-малък контекст в настройките.</translation>
    </message>
    <message>
        <source>The engine sent too much</source>
        <translation>Двигателят изпрати твърде много</translation>
    </message>
    <message>
        <source>This processor is too old for Gemma Desktop</source>
        <translation>Този процесор е твърде стар за Gemma Desktop</translation>
    </message>
    <message>
        <source>It needs AVX2, which most processors have since 2015; built from source it runs on older ones too.</source>
        <translation>Необходимо е AVX2, което повечето процесори имат от 2015 г.; компилирано от изходния код, приложението работи и на по-стари.</translation>
    </message>
    <message>
        <source>{name} is not a Gemma model</source>
        <translation>{name} не е модел Gemma</translation>
    </message>
    <message>
        <source>It is of the family {family}: choose a Gemma.</source>
        <translation>Той е от семейството {family}: изберете Gemma.</translation>
    </message>
    <message>
        <source>{projector} does not belong to {name}</source>
        <translation>{projector} не принадлежи към {name}</translation>
    </message>
    <message>
        <source>Choose the projector that came with the model, or open the model alone.</source>
        <translation>Изберете проектора, който върви с модела, или отворете само модела.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete: download it again, or choose another one.</source>
        <translation>Файлът може да е повреден или непълен: изтеглете го отново или изберете друг.</translation>
    </message>
    <message>
        <source>{name} is a projector, not a model</source>
        <translation>{name} е проектор, а не модел</translation>
    </message>
    <message>
        <source>Choose the model that it belongs to.</source>
        <translation>Изберете модела, към който принадлежи.</translation>
    </message>
    <message>
        <source>{name} did not load with {layers} layers on the graphics card</source>
        <translation>{name} не се зареди със слоеве на видеокартата: {layers}</translation>
    </message>
    <message>
        <source>Choose fewer in the settings, or all that fit.</source>
        <translation>Изберете по-малко в настройките или всички, които се побират.</translation>
    </message>
    <message>
        <source>There is no memory for a batch</source>
        <translation>Няма памет за пакет</translation>
    </message>
    <message>
        <source>Ask for fewer answers at once.</source>
        <translation>Поискайте по-малко отговори наведнъж.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>Двигателят спря неочаквано</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>Двигателят не можа да се стартира</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} е повреден</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Изберете друго изображение.</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} е твърде голям</translation>
    </message>
    <message>
        <source>Use a picture of at most {n} pixels a side.</source>
        <translation>Използвайте изображение с най-много {n} пиксела по всяка страна.</translation>
    </message>
    <message>
        <source>{name} is too narrow</source>
        <translation>{name} е твърде тесен</translation>
    </message>
    <message>
        <source>Cut it into pieces that are less long and thin.</source>
        <translation>Разрежете го на парчета, които не са толкова дълги и тесни.</translation>
    </message>
    <message>
        <source>Choose another recording.</source>
        <translation>Изберете друг запис.</translation>
    </message>
    <message>
        <source>Use a recording of {least} to {most} seconds.</source>
        <translation>Използвайте запис от {least} до {most} секунди.</translation>
    </message>
    <message>
        <source>The projector could not be loaded</source>
        <translation>Проекторът не можа да се зареди</translation>
    </message>
    <message>
        <source>The picture or sound could not be encoded</source>
        <translation>Изображението или звукът не можа да се кодира</translation>
    </message>
    <message>
        <source>{name} is too short</source>
        <translation>{name} е твърде къс</translation>
    </message>
    <message>
        <source>{name} is too long</source>
        <translation>{name} е твърде дълъг</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <translation>{name} не може да се използва</translation>
    </message>
    <message>
        <source>The model&apos;s encoder refused it: choose another file.</source>
        <translation>Кодерът на модела го отказа: изберете друг файл.</translation>
    </message>
    <message>
        <source>The message is too long for the context</source>
        <translation>Съобщението е твърде дълго за контекста</translation>
    </message>
    <message>
        <source>It takes {tokens} tokens and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Заема {tokens} токена, а се побират {fits}. Съкратете го или изберете по-голям контекст в настройките.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Няма на какво да се отговори</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Първо напишете съобщение.</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>Съобщението е празно</translation>
    </message>
    <message>
        <source>Write something, or add a picture or a recording.</source>
        <translation>Напишете нещо или добавете изображение или запис.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures</source>
        <translation>{name} не може да вижда изображения</translation>
    </message>
    <message>
        <source>Choose a model that takes pictures.</source>
        <translation>Изберете модел, който приема изображения.</translation>
    </message>
    <message>
        <source>{name} cannot hear recordings</source>
        <translation>{name} не може да чува записи</translation>
    </message>
    <message>
        <source>Choose a model that takes speech.</source>
        <translation>Изберете модел, който приема реч.</translation>
    </message>
    <message>
        <source>{name} cannot use tools</source>
        <translation>{name} не може да използва инструменти</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model, or switch tools off.</source>
        <translation>Изберете модел Gemma 4 или изключете инструментите.</translation>
    </message>
    <message>
        <source>The system text is too long for the context</source>
        <translation>Системният текст е твърде дълъг за контекста</translation>
    </message>
    <message>
        <source>It takes {system} tokens, the newest message {message}, and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Той заема {system} токена, най-новото съобщение {message}, а се побират {fits}. Съкратете го или изберете по-голям контекст в настройките.</translation>
    </message>
    <message>
        <source>The temperature</source>
        <translation>Температурата</translation>
    </message>
    <message>
        <source>The repeat penalty</source>
        <translation>Наказанието за повторение</translation>
    </message>
    <message>
        <source>The answer&apos;s length</source>
        <translation>Дължината на отговора</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} не може да бъде {value}</translation>
    </message>
    <message>
        <source>Choose one from {least} to {most} in the settings.</source>
        <translation>Изберете стойност от {least} до {most} в настройките.</translation>
    </message>
    <message>
        <source>There is not enough memory for {model}</source>
        <translation>Няма достатъчно памет за {model}</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free. Close other programs, choose the least memory in the settings, or a smaller model.</source>
        <translation>Заема {size}, а са свободни {free}. Затворете други програми, изберете най-малко памет в настройките или по-малък модел.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens is larger than the memory</source>
        <translation>Контекст от {tokens} токена е по-голям от паметта</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free beside the model. Choose {most} or less in the settings.</source>
        <translation>Заема {size}, а освен модела са свободни {free}. Изберете {most} или по-малко в настройките.</translation>
    </message>
    <message>
        <source>{missing} of {whole} are missing. Download or copy it again.</source>
        <translation>Липсват {missing} от {whole}. Изтеглете или копирайте го отново.</translation>
    </message>
    <message>
        <source>It was made for another kind of processor; get the usual (little-endian) file.</source>
        <translation>Създаден е за друг вид процесор; изтеглете обикновения файл (little-endian).</translation>
    </message>
    <message>
        <source>{name} has an unknown GGUF version</source>
        <translation>{name} има непозната версия на GGUF</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} е непълен</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Изтеглете или копирайте го отново.</translation>
    </message>
    <message>
        <source>It ends inside its header. Download or copy it again.</source>
        <translation>Свършва още в заглавната си част. Изтеглете или копирайте го отново.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file</source>
        <translation>{name} не е файл GGUF</translation>
    </message>
    <message>
        <source>Choose a Gemma model as GGUF; such files end in .gguf.</source>
        <translation>Изберете модел Gemma като GGUF; такива файлове завършват на .gguf.</translation>
    </message>
    <message>
        <source>{name} has a newer GGUF format</source>
        <translation>{name} има по-нов формат GGUF</translation>
    </message>
    <message>
        <source>It came after this application; look for an update.</source>
        <translation>Появил се е след това приложение; потърсете обновление.</translation>
    </message>
    <message>
        <source>Its format is no longer used; get a newer file of the same model.</source>
        <translation>Форматът му вече не се използва; изтеглете по-нов файл на същия модел.</translation>
    </message>
    <message>
        <source>{name} is stored in a newer way</source>
        <translation>{name} е съхранен по по-нов начин</translation>
    </message>
    <message>
        <source>Look for an update of this application, or get the model in another quantisation.</source>
        <translation>Потърсете обновление на това приложение или изтеглете модела с друго квантуване.</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>{name} не е намерен</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; open it from where it is now.</source>
        <translation>Може да е преместен или изтрит; отворете го оттам, където е сега.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} е папка</translation>
    </message>
    <message>
        <source>Choose a model file (.gguf) inside it.</source>
        <translation>Изберете файл на модел (.gguf) в нея.</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} не може да се прочете</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is there.</source>
        <translation>Проверете дали имате право да го отворите и дали дискът му е там.</translation>
    </message>
    <message>
        <source>{name} was renamed</source>
        <translation>{name} е преименуван</translation>
    </message>
    <message>
        <source>It is one of {count} files that belong together; give it back the name that it was downloaded with.</source>
        <translation>Той е един от {count} файла, които вървят заедно; върнете му името, с което е изтеглен.</translation>
    </message>
    <message>
        <source>{name} is a part of a model</source>
        <translation>{name} е част от модел</translation>
    </message>
    <message>
        <source>Open the first part, {first}.</source>
        <translation>Отворете първата част, {first}.</translation>
    </message>
    <message>
        <source>a word every {n} seconds</source>
        <translation>една дума на {n} с</translation>
    </message>
    <message>
        <source>It {can}.</source>
        <translation>Той {can}.</translation>
    </message>
    <message>
        <source>{n} words a second</source>
        <translation>{n} думи в секунда</translation>
    </message>
    <message>
        <source>a word a second</source>
        <translation>една дума в секунда</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} и {last}</translation>
    </message>
    <message>
        <source>It is made for something else. {purpose}</source>
        <translation>Създаден е за друго. {purpose}</translation>
    </message>
    <message>
        <source>It sees no pictures.</source>
        <translation>Не вижда изображения.</translation>
    </message>
    <message>
        <source>It was not made to call tools.</source>
        <translation>Не е създаден да извиква инструменти.</translation>
    </message>
    <message>
        <source>It remembers {n} tokens: too little for long documents.</source>
        <translation>Помни {n} токена: твърде малко за дълги документи.</translation>
    </message>
    <message>
        <source>It takes {need} of memory and this computer has {all}.</source>
        <translation>Заема {need} памет, а този компютър има {all}.</translation>
    </message>
    <message>
        <source>No place is known to get it from as GGUF; search the Hub for it.</source>
        <translation>Не е известно откъде може да се изтегли като GGUF; потърсете го в Hub.</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>вижда изображения</translation>
    </message>
    <message>
        <source>understands speech</source>
        <translation>разбира реч</translation>
    </message>
    <message>
        <source>holds long documents</source>
        <translation>побира дълги документи</translation>
    </message>
    <message>
        <source>calls tools</source>
        <translation>извиква инструменти</translation>
    </message>
    <message>
        <source>knows mostly English</source>
        <translation>знае предимно английски</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>се побира, щом се затворят други програми</translation>
    </message>
    <message>
        <source>It does not hear.</source>
        <translation>Не чува.</translation>
    </message>
    <message>
        <source>Its speech is not in llama.cpp.</source>
        <translation>llama.cpp не поддържа речта му.</translation>
    </message>
    <message>
        <source>Its download takes {need} and {free} are free on the disk.</source>
        <translation>Изтеглянето му заема {need}, а на диска са свободни {free}.</translation>
    </message>
    <message>
        <source>writes about {speed} here</source>
        <translation>пише тук около {speed}</translation>
    </message>
    <message>
        <source>should write about {speed} here</source>
        <translation>би трябвало да пише тук около {speed}</translation>
    </message>
    <message>
        <source>takes {need} of the {free} of memory that are free</source>
        <translation>заема {need} от свободните {free} памет</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Проверете дали имате право да го четете.</translation>
    </message>
    <message>
        <source>{path} is no catalogue</source>
        <translation>{path} не е каталог</translation>
    </message>
    <message>
        <source>Mend it or remove it: {error}</source>
        <translation>Поправете го или го премахнете: {error}</translation>
    </message>
    <message>
        <source>No repository of {model} is known</source>
        <translation>Не е известно хранилище на {model}</translation>
    </message>
    <message>
        <source>Search the Hub for {model}.</source>
        <translation>Потърсете {model} в Hub.</translation>
    </message>
    <message>
        <source>The Hub sends to an unprotected place</source>
        <translation>Hub препраща към незащитено място</translation>
    </message>
    <message>
        <source>It was not followed; try again later.</source>
        <translation>Препратката не е последвана; опитайте по-късно.</translation>
    </message>
    <message>
        <source>Offline mode is on</source>
        <translation>Включен е режимът без мрежа</translation>
    </message>
    <message>
        <source>Turn it off in the settings to use the network.</source>
        <translation>Изключете го в настройките, за да използвате мрежата.</translation>
    </message>
    <message>
        <source>There is too little space in {folder}</source>
        <translation>Няма достатъчно място в {folder}</translation>
    </message>
    <message>
        <source>Free {size} there, or choose another folder.</source>
        <translation>Освободете там {size} или изберете друга папка.</translation>
    </message>
    <message>
        <source>{sentence} Get the mmproj file from where the model is from, and put it beside it.</source>
        <translation>{sentence} Изтеглете файла mmproj оттам, откъдето е моделът, и го поставете до него.</translation>
    </message>
    <message>
        <source>Get its projector</source>
        <translation>Изтегляне на проектора му</translation>
    </message>
    <message>
        <source>{file} is of a newer kind than this engine knows; look for an update of this application.</source>
        <translation>{file} е от по-нов вид, непознат на този двигател; потърсете обновление на това приложение.</translation>
    </message>
    <message>
        <source>Get the newest file</source>
        <translation>Изтегляне на най-новия файл</translation>
    </message>
    <message>
        <source>Its vocabulary has no {sign}: answers may not come to an end.</source>
        <translation>В речника му няма {sign}: отговорите може да нямат край.</translation>
    </message>
    <message>
        <source>{file} beside it belongs to another model, so it cannot see.</source>
        <translation>{file} до него принадлежи към друг модел, затова той не вижда.</translation>
    </message>
    <message>
        <source>Its eyes are in the same file, as only Ollama reads it; get the same model from the Hub.</source>
        <translation>Очите му са в същия файл, както само Ollama го чете; изтеглете същия модел от Hub.</translation>
    </message>
    <message>
        <source>Its ears are stored as {form}; speech is understood better with a BF16 projector.</source>
        <translation>Ушите му са съхранени като {form}; речта се разбира по-добре с проектор BF16.</translation>
    </message>
    <message>
        <source>Stored as {form} it may repeat itself on recordings over 17 seconds; finer ones do not.</source>
        <translation>Съхранен като {form}, може да се повтаря при записи над 17 секунди; по-точните не го правят.</translation>
    </message>
    <message>
        <source>Its projector is missing: it reads text, but sees no pictures.</source>
        <translation>Проекторът му липсва: чете текст, но не вижда изображения.</translation>
    </message>
    <message>
        <source>It has no chat template: it may be a base model, which continues texts instead of answering.</source>
        <translation>Няма шаблон за чат: може да е базов модел, който продължава текстове, вместо да отговаря.</translation>
    </message>
    <message>
        <source>Its stop sign {sign} is not marked as one; here answers end all the same, elsewhere they may not.</source>
        <translation>Знакът му за край {sign} не е отбелязан като такъв; тук отговорите все пак свършват, другаде може и да не свършват.</translation>
    </message>
    <message>
        <source>Get it again</source>
        <translation>Повторно изтегляне</translation>
    </message>
    <message>
        <source>Get the BF16 projector</source>
        <translation>Изтегляне на проектора BF16</translation>
    </message>
    <message>
        <source>Get the finer one</source>
        <translation>Изтегляне на по-точния</translation>
    </message>
    <message>
        <source>Its chat template is not that of {kind}; answers may be odd.</source>
        <translation>Шаблонът му за чат не е този на {kind}; отговорите може да са странни.</translation>
    </message>
    <message>
        <source>Its chat template is an older one; Google has mended tools and thinking since.</source>
        <translation>Шаблонът му за чат е по-стар; след това Google поправи инструментите и мисленето.</translation>
    </message>
    <message>
        <source>{title} has two files of one name</source>
        <translation>{title} има два файла с едно и също име</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Изберете единия от тях.</translation>
    </message>
    <message>
        <source>{title} would lie outside {folder}</source>
        <translation>{title} би попаднал извън {folder}</translation>
    </message>
    <message>
        <source>Look for a link in that folder.</source>
        <translation>Потърсете връзка в тази папка.</translation>
    </message>
    <message>
        <source>{name} is not of the Gemma family</source>
        <translation>{name} не е от семейството Gemma</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>Не е инсталиран.</translation>
    </message>
    <message>
        <source>{path} cannot be proven</source>
        <translation>{path} не може да се удостовери</translation>
    </message>
    <message>
        <source>The Hub gives no hash of it; choose another repository.</source>
        <translation>Hub не дава хеш за него; изберете друго хранилище.</translation>
    </message>
    <message>
        <source>There is too little space on the disk</source>
        <translation>Няма достатъчно място на диска</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder or a smaller model. What is fetched already is kept.</source>
        <translation>Освободете {size} или изберете друга папка или по-малък модел. Вече изтегленото се пази.</translation>
    </message>
    <message>
        <source>Free some space, then continue: what is fetched already is kept.</source>
        <translation>Освободете място, после продължете: вече изтегленото се пази.</translation>
    </message>
    <message>
        <source>{name} came damaged twice</source>
        <translation>{name} пристигна повреден два пъти</translation>
    </message>
    <message>
        <source>It was not installed. Try another network; {name}.wrong was kept.</source>
        <translation>Не е инсталиран. Опитайте през друга мрежа; {name}.wrong е запазен.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} се използва</translation>
    </message>
    <message>
        <source>Choose another model, then continue this one.</source>
        <translation>Изберете друг модел, после продължете с този.</translation>
    </message>
    <message>
        <source>The models are in {target} already</source>
        <translation>Моделите вече са в {target}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Изберете друга папка.</translation>
    </message>
    <message>
        <source>One folder lies in the other</source>
        <translation>Едната папка е в другата</translation>
    </message>
    <message>
        <source>Choose a folder that is apart from the models folder.</source>
        <translation>Изберете папка извън папката с модели.</translation>
    </message>
    <message>
        <source>{target} is there already</source>
        <translation>{target} вече е там</translation>
    </message>
    <message>
        <source>It is another file; choose an empty folder.</source>
        <translation>Това е друг файл; изберете празна папка.</translation>
    </message>
    <message>
        <source>{name} was copied wrongly</source>
        <translation>{name} е копиран погрешно</translation>
    </message>
    <message>
        <source>Try again; the disk may be failing.</source>
        <translation>Опитайте отново; дискът може да се поврежда.</translation>
    </message>
    <message>
        <source>{name} is no projector</source>
        <translation>{name} не е проектор</translation>
    </message>
    <message>
        <source>A model&apos;s pictures and speech need its mmproj file; leave it out for text alone.</source>
        <translation>За изображения и реч моделът има нужда от своя файл mmproj; за само текст не го посочвайте.</translation>
    </message>
    <message>
        <source>{name} belongs to no Gemma</source>
        <translation>{name} не принадлежи към Gemma</translation>
    </message>
    <message>
        <source>Choose the mmproj file of the model.</source>
        <translation>Изберете файла mmproj на модела.</translation>
    </message>
    <message>
        <source>{file} is only a model&apos;s eyes and ears</source>
        <translation>{file} е само очите и ушите на модел</translation>
    </message>
    <message>
        <source>Open the model itself; this file is found when it lies in the same folder.</source>
        <translation>Отворете самия модел; този файл се намира, когато е в същата папка.</translation>
    </message>
    <message>
        <source>{file} is an adapter, not a model</source>
        <translation>{file} е адаптер, а не модел</translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation>Отворете самия модел.</translation>
    </message>
    <message>
        <source>{file} is an embedding model</source>
        <translation>{file} е модел за вграждания</translation>
    </message>
    <message>
        <source>It cannot chat; choose another Gemma.</source>
        <translation>Не може да води чат; изберете друга Gemma.</translation>
    </message>
    <message>
        <source>{file} is a drafter for Gemma 4</source>
        <translation>{file} е помощник за чернови на Gemma 4</translation>
    </message>
    <message>
        <source>It only helps a larger model; choose that one.</source>
        <translation>Само помага на по-голям модел; изберете него.</translation>
    </message>
    <message>
        <source>{file} is a newer kind of Gemma</source>
        <translation>{file} е по-нов вид Gemma</translation>
    </message>
    <message>
        <source>Look for an update of this application.</source>
        <translation>Потърсете обновление на това приложение.</translation>
    </message>
    <message>
        <source>{file} is not a Gemma model</source>
        <translation>{file} не е модел Gemma</translation>
    </message>
    <message>
        <source>{file} has no weights</source>
        <translation>{file} няма тегла</translation>
    </message>
    <message>
        <source>It holds only a vocabulary; choose the model itself.</source>
        <translation>Съдържа само речник; изберете самия модел.</translation>
    </message>
    <message>
        <source>It is of the {family} family; choose a Gemma as GGUF.</source>
        <translation>Той е от семейството {family}; изберете Gemma като GGUF.</translation>
    </message>
    <message>
        <source>Choose a Gemma as GGUF.</source>
        <translation>Изберете Gemma като GGUF.</translation>
    </message>
    <message>
        <source>{subject} needs your consent or a token</source>
        <translation>{subject} изисква съгласието ви или токен</translation>
    </message>
    <message>
        <source>Accept its licence on the Hub, then enter a token of your account.</source>
        <translation>Приемете лиценза му в Hub, после въведете токен на профила си.</translation>
    </message>
    <message>
        <source>how much memory a model takes</source>
        <translation>колко памет заема модел</translation>
    </message>
    <message>
        <source>Check its name; for a private or gated one a token of your account is needed.</source>
        <translation>Проверете името му; за частно или ограничено хранилище е нужен токен на профила ви.</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account, or make a new one.</source>
        <translation>Копирайте го отново от настройките на профила си или създайте нов.</translation>
    </message>
    <message>
        <source>The Hub wants less to do</source>
        <translation>Hub иска по-малко заявки</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Опитайте отново след няколко минути.</translation>
    </message>
    <message>
        <source>The Hub is busy or down</source>
        <translation>Hub е претоварен или не работи</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Опитайте отново по-късно.</translation>
    </message>
    <message>
        <source>The Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>That is no token</source>
        <translation>Това не е токен</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account; it begins with hf_.</source>
        <translation>Копирайте го отново от настройките на профила си; започва с hf_.</translation>
    </message>
    <message>
        <source>{subject} is not on the Hub</source>
        <translation>{subject} не е в Hub</translation>
    </message>
    <message>
        <source>The Hub gave an odd answer</source>
        <translation>Hub даде странен отговор</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>Hub не познава този токен</translation>
    </message>
    <message>
        <source>The Hub refused to answer</source>
        <translation>Hub отказа да отговори</translation>
    </message>
    <message>
        <source>search and lists of files</source>
        <translation>търсене и списъци с файлове</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>описание на модел</translation>
    </message>
    <message>
        <source>{name} is no repository</source>
        <translation>{name} не е хранилище</translation>
    </message>
    <message>
        <source>It looks like google/gemma-4-E2B-it-qat-q4_0-gguf: owner/name.</source>
        <translation>Изглежда така: google/gemma-4-E2B-it-qat-q4_0-gguf, тоест собственик/име.</translation>
    </message>
    <message>
        <source>The repository has a file with an odd name</source>
        <translation>Хранилището има файл със странно име</translation>
    </message>
    <message>
        <source>It was refused; choose another repository.</source>
        <translation>Отказано е; изберете друго хранилище.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>Демонстрационен модел</translation>
    </message>
    <message>
        <source>Tiny, to try everything with; not a real Gemma</source>
        <translation>Съвсем малък, за да опитате всичко; не е истинска Gemma</translation>
    </message>
    <message>
        <source>{projector} belongs to another model than {model}</source>
        <translation>{projector} принадлежи към друг модел, а не към {model}</translation>
    </message>
    <message>
        <source>Choose the mmproj file that came with the model.</source>
        <translation>Изберете файла mmproj, който върви с модела.</translation>
    </message>
    <message>
        <source>{file} has an odd name</source>
        <translation>{file} има странно име</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Преименувайте файла или папката му.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere</source>
        <translation>{name} е на друго място</translation>
    </message>
    <message>
        <source>Only models in the models folder are removed here.</source>
        <translation>Тук се премахват само модели от папката с модели.</translation>
    </message>
    <message>
        <source>{name} is imported already</source>
        <translation>{name} вече е внесен</translation>
    </message>
    <message>
        <source>Remove the other one first.</source>
        <translation>Първо премахнете другия.</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>{name} отново е там</translation>
    </message>
    <message>
        <source>Another file has its name.</source>
        <translation>Друг файл носи името му.</translation>
    </message>
    <message>
        <source>{name} has no Gemma model in it</source>
        <translation>В {name} няма модел Gemma</translation>
    </message>
    <message>
        <source>Choose a folder with .gguf files.</source>
        <translation>Изберете папка с файлове .gguf.</translation>
    </message>
    <message>
        <source>The Hub&apos;s address was not found</source>
        <translation>Адресът на Hub не е намерен</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Проверете дали този компютър е свързан с интернет.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Връзката не е сигурна</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and what stands between it and the network.</source>
        <translation>Проверете датата на този компютър и какво стои между него и мрежата.</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>Проксито отказа връзката</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY or its settings.</source>
        <translation>Проверете HTTPS_PROXY или настройките му.</translation>
    </message>
    <message>
        <source>The Hub cannot be reached</source>
        <translation>Няма достъп до Hub</translation>
    </message>
    <message>
        <source>The Hub said nothing for too long</source>
        <translation>Hub мълча твърде дълго</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Връзката прекъсна</translation>
    </message>
    <message>
        <source>Hub cache</source>
        <translation>Кеш на Hub</translation>
    </message>
    <message>
        <source>{name} is being downloaded already</source>
        <translation>{name} вече се изтегля</translation>
    </message>
    <message>
        <source>Wait for it, or stop it in the other window.</source>
        <translation>Изчакайте го или го спрете в другия прозорец.</translation>
    </message>
    <message>
        <source>{id} has no {wanted}</source>
        <translation>{id} няма {wanted}</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>Има {there}.</translation>
    </message>
    <message>
        <source>{id} has no GGUF model</source>
        <translation>{id} няма модел GGUF</translation>
    </message>
    <message>
        <source>Search for the same model with GGUF in its name.</source>
        <translation>Потърсете същия модел с GGUF в името.</translation>
    </message>
    <message>
        <source>The token could not be removed</source>
        <translation>Токенът не можа да се премахне</translation>
    </message>
    <message>
        <source>Remove it in your system&apos;s keyring.</source>
        <translation>Премахнете го в ключодържателя на системата.</translation>
    </message>
    <message>
        <source>download of {file}</source>
        <translation>изтегляне на {file}</translation>
    </message>
    <message>
        <source>{path} is another file on the Hub now</source>
        <translation>{path} вече е друг файл в Hub</translation>
    </message>
    <message>
        <source>Choose it again, so that its new size and hash are known.</source>
        <translation>Изберете го отново, за да станат известни новите му размер и хеш.</translation>
    </message>
    <message>
        <source>The Hub sends from one place to the next</source>
        <translation>Hub препраща от едно място на друго</translation>
    </message>
    <message>
        <source>The Hub&apos;s storage refused the file</source>
        <translation>Хранилището на Hub отказа файла</translation>
    </message>
    <message>
        <source>The server has a file of another size</source>
        <translation>На сървъра има файл с друг размер</translation>
    </message>
    <message>
        <source>{repository} needs your consent or a token</source>
        <translation>{repository} изисква съгласието ви или токен</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more</source>
        <translation>{repository} вече няма {path}</translation>
    </message>
    <message>
        <source>Choose again; it may have another name now.</source>
        <translation>Изберете отново; сега може да носи друго име.</translation>
    </message>
    <message>
        <source>The Hub refused the file</source>
        <translation>Hub отказа файла</translation>
    </message>
    <message>
        <source>The connection ended early</source>
        <translation>Връзката приключи преждевременно</translation>
    </message>
    <message>
        <source>The server has a shorter file</source>
        <translation>На сървъра файлът е по-къс</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>Файлът на сървъра се промени</translation>
    </message>
    <message>
        <source>It is fetched anew.</source>
        <translation>Изтегля се наново.</translation>
    </message>
    <message>
        <source>The server sends another piece than asked</source>
        <translation>Сървърът изпраща друга част, а не поисканата</translation>
    </message>
    <message>
        <source>The Hub sends to no place</source>
        <translation>Hub препраща наникъде</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels.</source>
        <translation>Размерът е {width} x {height} пиксела.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} е празен</translation>
    </message>
    <message>
        <source>It has {size}; at most {most} can be used.</source>
        <translation>Размерът е {size}; могат да се използват най-много {most}.</translation>
    </message>
    <message>
        <source>{size} Cut out the part that matters.</source>
        <translation>{size} Изрежете важната част.</translation>
    </message>
    <message>
        <source>{name} has too many pixels</source>
        <translation>{name} има твърде много пиксели</translation>
    </message>
    <message>
        <source>{size} Save a smaller copy and use that.</source>
        <translation>{size} Запазете по-малко копие и използвайте него.</translation>
    </message>
    <message>
        <source>{name} is no picture</source>
        <translation>{name} не е изображение</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, GIF, BMP, TIFF and HEIC files can be used.</source>
        <translation>Могат да се използват файлове PNG, JPEG, WebP, GIF, BMP, TIFF и HEIC.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Няма достатъчно памет за него.</translation>
    </message>
    <message>
        <source>It cannot be decoded. Choose another picture.</source>
        <translation>Не може да се декодира. Изберете друго изображение.</translation>
    </message>
    <message>
        <source>It is made again from the sound.</source>
        <translation>Прави се отново от звука.</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>Choose another sound.</source>
        <translation>Изберете друг звук.</translation>
    </message>
    <message>
        <source>There is less than a tenth of a second of sound in it.</source>
        <translation>В него има по-малко от десета от секундата звук.</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} не може да се пусне</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файлът е повреден.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} не може да се отвори</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Дали още е там?</translation>
    </message>
    <message>
        <source>It is not 16-bit sound at 16 kHz.</source>
        <translation>Не е 16-битов звук с 16 kHz.</translation>
    </message>
    <message>
        <source>It is no sound or video, or damaged.</source>
        <translation>Не е звук или видео или е повреден.</translation>
    </message>
    <message>
        <source>At most {time} can be used.</source>
        <translation>Могат да се използват най-много {time}.</translation>
    </message>
    <message>
        <source>{name} has no sound</source>
        <translation>{name} няма звук</translation>
    </message>
    <message>
        <source>Choose a file with a sound track.</source>
        <translation>Изберете файл със звук.</translation>
    </message>
    <message>
        <source>Its sound cannot be decoded.</source>
        <translation>Звукът му не може да се декодира.</translation>
    </message>
    <message>
        <source>Set HOME, or GEMMA_DESKTOP_HOME, to a folder of your own.</source>
        <translation>Задайте HOME или GEMMA_DESKTOP_HOME да сочи към ваша папка.</translation>
    </message>
    <message>
        <source>There is no home folder</source>
        <translation>Няма домашна папка</translation>
    </message>
    <message>
        <source>The chats could not be backed up</source>
        <translation>Не можа да се направи резервно копие на чатовете</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Подробностите са в дневника.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B.</source>
        <translation>Изберете модел, който чува, например Gemma 4 E4B.</translation>
    </message>
    <message>
        <source>{name} takes no speech</source>
        <translation>{name} не приема реч</translation>
    </message>
    <message>
        <source>A recording waits to be used</source>
        <translation>Един запис чака да бъде използван</translation>
    </message>
    <message>
        <source>Attach or discard it first, beside the chat.</source>
        <translation>Първо го прикачете или отхвърлете, до чата.</translation>
    </message>
    <message>
        <source>The computer was too busy while recording, at {where}.</source>
        <translation>Компютърът беше твърде зает по време на записа, при {where}.</translation>
    </message>
    <message>
        <source>{told} Silence stands there for {n} s.</source>
        <translation>{told} Там има {n} с тишина.</translation>
    </message>
    <message>
        <source>The recording is {length} long</source>
        <translation>Дължината на записа е {length}</translation>
    </message>
    <message>
        <source>No more than that is recorded at once.</source>
        <translation>Наведнъж не се записва повече от това.</translation>
    </message>
    <message>
        <source>{n} places more</source>
        <translation>още {n} места</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Нищо не е записано</translation>
    </message>
    <message>
        <source>Record a little longer.</source>
        <translation>Записвайте малко по-дълго.</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <translation>В записа няма звук</translation>
    </message>
    <message>
        <source>The microphone may be muted, or this application may not be allowed to use it.</source>
        <translation>Микрофонът може да е заглушен или на това приложение да не е разрешено да го използва.</translation>
    </message>
    <message>
        <source>Some sound was lost</source>
        <translation>Част от звука се загуби</translation>
    </message>
    <message>
        <source>Recording went wrong</source>
        <translation>Нещо се обърка при записването</translation>
    </message>
    <message>
        <source>The recording could not be saved to the end</source>
        <translation>Записът не можа да се запази докрай</translation>
    </message>
    <message>
        <source>The disk may be full; what was saved is kept.</source>
        <translation>Дискът може да е пълен; запазеното остава.</translation>
    </message>
    <message>
        <source>The microphone went silent</source>
        <translation>Микрофонът замлъкна</translation>
    </message>
    <message>
        <source>It may be unplugged. What was recorded before is kept.</source>
        <translation>Може да е изключен от компютъра. Записаното преди това е запазено.</translation>
    </message>
    <message>
        <source>This chat is no longer there</source>
        <translation>Този чат вече го няма</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} модела</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Нов чат</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>„{title}“ е изтрит</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Последните 7 дни</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>По-стари</translation>
    </message>
    <message>
        <source>Choose a model that can hear first.</source>
        <translation>Първо изберете модел, който чува.</translation>
    </message>
    <message>
        <source>Choose a model that can; those of Gemma 4 called E2B, E4B and 12B do.</source>
        <translation>Изберете модел, който може; от Gemma 4 това са E2B, E4B и 12B.</translation>
    </message>
    <message>
        <source>A recording is being made</source>
        <translation>В момента се прави запис</translation>
    </message>
    <message>
        <source>Stop it, then dictate.</source>
        <translation>Спрете го, после диктувайте.</translation>
    </message>
    <message>
        <source>{name} cannot hear</source>
        <translation>{name} не чува</translation>
    </message>
    <message>
        <source>The words are in the details, to be copied from there.</source>
        <translation>Думите са в подробностите и могат да се копират оттам.</translation>
    </message>
    <message>
        <source>The microphone does not answer</source>
        <translation>Микрофонът не отговаря</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>Изключете го от компютъра, после опитайте отново.</translation>
    </message>
    <message>
        <source>It is in the message that you began there.</source>
        <translation>То е в съобщението, което започнахте там.</translation>
    </message>
    <message>
        <source>Hold the key while you speak, a little closer to the microphone.</source>
        <translation>Задръжте клавиша, докато говорите, малко по-близо до микрофона.</translation>
    </message>
    <message>
        <source>The chat that you dictated into is gone</source>
        <translation>Чатът, в който диктувахте, вече го няма</translation>
    </message>
    <message>
        <source>What you dictated stands in the other chat</source>
        <translation>Продиктуваното е в другия чат</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>Не е чута реч</translation>
    </message>
    <message>
        <source>{name} is too long for a message</source>
        <translation>{name} е твърде дълъг за съобщение</translation>
    </message>
    <message>
        <source>Under Recordings it can be written down and translated, however long it is.</source>
        <translation>В „Записи“ може да се превърне в текст и да се преведе, колкото и да е дълъг.</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} е запазен</translation>
    </message>
    <message>
        <source>Only {name} is opened</source>
        <translation>Отваря се само {name}</translation>
    </message>
    <message>
        <source>One model answers at a time; open the others one after another.</source>
        <translation>Един модел отговаря наведнъж; отворете другите един след друг.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Моделът не даде отговор.</translation>
    </message>
    <message>
        <source>{name} cannot be used here</source>
        <translation>{name} не може да се използва тук</translation>
    </message>
    <message>
        <source>A download is under way</source>
        <translation>В момента тече изтегляне</translation>
    </message>
    <message>
        <source>Pause it, then move the folder; it continues there.</source>
        <translation>Поставете го на пауза, после преместете папката; там ще продължи.</translation>
    </message>
    <message>
        <source>{name} is loaded</source>
        <translation>{name} е зареден</translation>
    </message>
    <message>
        <source>Choose another model first, then delete it.</source>
        <translation>Първо изберете друг модел, после го изтрийте.</translation>
    </message>
    <message>
        <source>Its bytes are not those that the Hub has; delete it and get it again.</source>
        <translation>Байтовете му не са като тези в Hub; изтрийте го и го изтеглете отново.</translation>
    </message>
    <message>
        <source>Every byte is as the Hub has it.</source>
        <translation>Всеки байт е като в Hub.</translation>
    </message>
    <message>
        <source>It can be read; nobody said what its bytes should be.</source>
        <translation>Може да се прочете; никъде не е казано какви трябва да са байтовете му.</translation>
    </message>
    <message>
        <source>A model from the folder is loaded</source>
        <translation>Зареден е модел от папката</translation>
    </message>
    <message>
        <source>Choose the demo model first, then move the folder.</source>
        <translation>Първо изберете демонстрационния модел, после преместете папката.</translation>
    </message>
    <message>
        <source>{name} is sound</source>
        <translation>{name} е изправен</translation>
    </message>
    <message>
        <source>Gemma Desktop is running already</source>
        <translation>Gemma Desktop вече работи</translation>
    </message>
    <message>
        <source>It does not answer. End it, then start it again.</source>
        <translation>Не отговаря. Прекратете го, после го стартирайте отново.</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} was started, and this is {version}</source>
        <translation>Стартиран беше Gemma Desktop {other}, а това е {version}</translation>
    </message>
    <message>
        <source>Quit this one, then start the other one: both use the same chats.</source>
        <translation>Излезте от този и после стартирайте другия: двата използват едни и същи чатове.</translation>
    </message>
    <message>
        <source>Pictures, sounds and videos can be attached.</source>
        <translation>Могат да се прикачват изображения, звук и видео.</translation>
    </message>
    <message>
        <source>{name} is a model</source>
        <translation>{name} е модел</translation>
    </message>
    <message>
        <source>Open it with &quot;Open a file&quot; in the list of models.</source>
        <translation>Отворете го с „Отваряне на файл“ в списъка с модели.</translation>
    </message>
    <message>
        <source>Looking for microphones went wrong</source>
        <translation>Нещо се обърка при търсенето на микрофони</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} е тук</translation>
    </message>
    <message>
        <source>What came is whole and checked, and used once the model is loaded again.</source>
        <translation>Изтегленото е цяло и проверено и ще се използва, щом моделът се зареди отново.</translation>
    </message>
    <message>
        <source>It is whole and checked.</source>
        <translation>Той е цял и проверен.</translation>
    </message>
    <message>
        <source>{name} can see and hear now</source>
        <translation>{name} вече вижда и чува</translation>
    </message>
    <message>
        <source>{name} can see now</source>
        <translation>{name} вече вижда</translation>
    </message>
    <message>
        <source>{name} can hear now</source>
        <translation>{name} вече чува</translation>
    </message>
    <message>
        <source>{name} has another projector now</source>
        <translation>{name} вече има друг проектор</translation>
    </message>
    <message>
        <source>{name} still answers.</source>
        <translation>{name} още отговаря.</translation>
    </message>
    <message>
        <source>No model here came from the Hub through this application</source>
        <translation>Никой модел тук не е изтеглен от Hub с това приложение</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Няма какво да се сравни.</translation>
    </message>
    <message>
        <source>{title} (projector)</source>
        <translation>{title} (проектор)</translation>
    </message>
    <message>
        <source>All models are up to date</source>
        <translation>Всички модели са актуални</translation>
    </message>
    <message>
        <source>The Hub has no newer files.</source>
        <translation>В Hub няма по-нови файлове.</translation>
    </message>
    <message>
        <source>{id} has no projector</source>
        <translation>{id} няма проектор</translation>
    </message>
    <message>
        <source>Look for the same model elsewhere.</source>
        <translation>Потърсете същия модел другаде.</translation>
    </message>
    <message>
        <source>Something went wrong in the application</source>
        <translation>Нещо се обърка в приложението</translation>
    </message>
    <message>
        <source>Nothing is lost; the log has the details.</source>
        <translation>Нищо не е загубено; подробностите са в дневника.</translation>
    </message>
    <message>
        <source>{name} takes no pictures and no recordings</source>
        <translation>{name} не приема нито изображения, нито записи</translation>
    </message>
    <message>
        <source>Choose a model that does, or remove them. Nothing was lost.</source>
        <translation>Изберете модел, който ги приема, или ги премахнете. Нищо не е загубено.</translation>
    </message>
    <message>
        <source>{name} takes no pictures</source>
        <translation>{name} не приема изображения</translation>
    </message>
    <message>
        <source>{name} takes no recordings</source>
        <translation>{name} не приема записи</translation>
    </message>
    <message>
        <source>The file is damaged or gone.</source>
        <translation>Файлът е повреден или липсва.</translation>
    </message>
    <message>
        <source>Playing went wrong</source>
        <translation>Нещо се обърка при пускането</translation>
    </message>
    <message>
        <source>The microphone is there again</source>
        <translation>Микрофонът отново е тук</translation>
    </message>
    <message>
        <source>Go on with the recording, or stop it.</source>
        <translation>Продължете записа или го спрете.</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Още нищо не е превърнато в текст</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about it.</source>
        <translation>Първо превърнете записа в текст, после питайте за него.</translation>
    </message>
    <message>
        <source>Summarise this recording</source>
        <translation>Направи резюме на този запис</translation>
    </message>
    <message>
        <source>Write the minutes of this recording</source>
        <translation>Напиши протокол на този запис</translation>
    </message>
    <message>
        <source>List the tasks in this recording</source>
        <translation>Изброй задачите в този запис</translation>
    </message>
    <message>
        <source>The chat knows the recording up to {time}</source>
        <translation>Чатът знае записа до {time}</translation>
    </message>
    <message>
        <source>All of it does not fit. A larger context in the settings holds more.</source>
        <translation>Целият не се побира. По-голям контекст в настройките побира повече.</translation>
    </message>
    <message>
        <source>{n} recordings from last time were kept</source>
        <translation>Запазени записи от миналия път: {n}</translation>
    </message>
    <message>
        <source>They are under Recordings.</source>
        <translation>Те са в „Записи“.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>A recording from last time was kept</source>
        <translation>Запазен е запис от миналия път</translation>
    </message>
    <message>
        <source>You find it under Recordings.</source>
        <translation>Той е в „Записи“.</translation>
    </message>
    <message>
        <source>There is hardly any sound in it.</source>
        <translation>В него почти няма звук.</translation>
    </message>
    <message>
        <source>There is too little space for this recording</source>
        <translation>Няма достатъчно място за този запис</translation>
    </message>
    <message>
        <source>Free {size} on the disk and try again.</source>
        <translation>Освободете {size} на диска и опитайте отново.</translation>
    </message>
    <message>
        <source>The oldest messages of this chat no longer fit</source>
        <translation>Най-старите съобщения на този чат вече не се побират</translation>
    </message>
    <message>
        <source>The model answers without them; they stay here. A larger context in the settings holds more.</source>
        <translation>Моделът отговаря без тях; тук те остават. По-голям контекст в настройките побира повече.</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about the text.</source>
        <translation>Първо превърнете записа в текст, после питайте за текста.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there</source>
        <translation>Избраният микрофон не е тук</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Включете го отново или изберете друг.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Не е намерен микрофон</translation>
    </message>
    <message>
        <source>Plug one in, then look again. Until then, sound files still work.</source>
        <translation>Включете микрофон, после проверете отново. Дотогава звуковите файлове работят.</translation>
    </message>
    <message>
        <source>Playing failed</source>
        <translation>Пускането не се получи</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones, then try again.</source>
        <translation>Свържете високоговорители или слушалки, после опитайте отново.</translation>
    </message>
    <message>
        <source>The sound driver does not answer</source>
        <translation>Звуковият драйвер не отговаря</translation>
    </message>
    <message>
        <source>Unplug the microphone, or start the application again.</source>
        <translation>Изключете микрофона от компютъра или стартирайте приложението отново.</translation>
    </message>
    <message>
        <source>Recording needs PortAudio</source>
        <translation>За записване е нужен PortAudio</translation>
    </message>
    <message>
        <source>{hint} Until then, sound files still work.</source>
        <translation>{hint} Дотогава звуковите файлове работят.</translation>
    </message>
    <message>
        <source>The sound system does not start</source>
        <translation>Звуковата система не се стартира</translation>
    </message>
    <message>
        <source>Its settings may be broken. Sound files still work.</source>
        <translation>Настройките ѝ може да са повредени. Звуковите файлове работят.</translation>
    </message>
    <message>
        <source>Playing stopped</source>
        <translation>Пускането спря</translation>
    </message>
    <message>
        <source>Was the output unplugged?</source>
        <translation>Дали изходът не е изключен от компютъра?</translation>
    </message>
    <message>
        <source>The microphone cannot be used</source>
        <translation>Микрофонът не може да се използва</translation>
    </message>
    <message>
        <source>It may be unplugged, used by another program, or not allowed for this one.</source>
        <translation>Може да е изключен от компютъра, зает от друга програма или да не е разрешен за тази.</translation>
    </message>
    <message>
        <source>What you dictated could not be written down</source>
        <translation>Продиктуваното не можа да се превърне в текст</translation>
    </message>
    <message>
        <source>{what}. The sound is kept under Recordings.</source>
        <translation>{what}. Звукът е запазен в „Записи“.</translation>
    </message>
    <message>
        <source>Some of what you dictated was unclear</source>
        <translation>Част от продиктуваното беше неясна</translation>
    </message>
    <message>
        <source>Read it through. The sound is kept under Recordings.</source>
        <translation>Прочетете го. Звукът е запазен в „Записи“.</translation>
    </message>
    <message>
        <source>Something could not be saved</source>
        <translation>Нещо не можа да се запази</translation>
    </message>
    <message>
        <source>{name} could not be moved to the wastebasket</source>
        <translation>{name} не можа да се премести в кошчето</translation>
    </message>
    <message>
        <source>It was not deleted; there may be no wastebasket on its disk.</source>
        <translation>Не е изтрит; на диска му може да няма кошче.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>В този запис не е чута реч.</translation>
    </message>
    <message>
        <source>Write this down and translate it into {language}</source>
        <translation>Превърни това в текст и го преведи на {language}</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Превърни това в текст</translation>
    </message>
    <message>
        <source>No speech was heard in “{title}”</source>
        <translation>В „{title}“ не е чута реч</translation>
    </message>
    <message>
        <source>“{title}” was not written down to its end</source>
        <translation>„{title}“ не е превърнат в текст докрай</translation>
    </message>
    <message>
        <source>{name} does. What waits goes on then.</source>
        <translation>{name} чува. С него чакащото ще продължи.</translation>
    </message>
    <message>
        <source>Play it to hear whether anything is on it.</source>
        <translation>Пуснете го, за да чуете дали на него има нещо.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B. What waits goes on then.</source>
        <translation>Изберете модел, който чува, например Gemma 4 E4B. Тогава чакащото ще продължи.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Моделът</translation>
    </message>
    <message>
        <source>{name} has no ears. Choose a model that takes recordings; it goes on then.</source>
        <translation>{name} няма уши. Изберете модел, който приема записи; тогава ще продължи.</translation>
    </message>
    <message>
        <source>What is written of it cannot be read. The log says why.</source>
        <translation>Написаното от него не може да се прочете. Причината е в дневника.</translation>
    </message>
    <message>
        <source>All settings have their defaults now.</source>
        <translation>Всички настройки сега са по подразбиране.</translation>
    </message>
    <message>
        <source>{hint} The old file was kept as {file}.</source>
        <translation>{hint} Старият файл е запазен като {file}.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Настройките не можаха да се прочетат</translation>
    </message>
    <message>
        <source>Add it again to a new message.</source>
        <translation>Добавете го отново към ново съобщение.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} липсва</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Прикачен файл</translation>
    </message>
    <message>
        <source>Too little space for a backup of the chats</source>
        <translation>Няма достатъчно място за резервно копие на чатовете</translation>
    </message>
    <message>
        <source>Free at least {size}.</source>
        <translation>Освободете поне {size}.</translation>
    </message>
    <message>
        <source>Gemma Desktop ended while this was being written.</source>
        <translation>Gemma Desktop приключи, докато това се пишеше.</translation>
    </message>
    <message>
        <source>New chats are not saved for now. {hint}</source>
        <translation>Засега новите чатове не се запазват. {hint}</translation>
    </message>
    <message>
        <source>The saved chats were damaged</source>
        <translation>Запазените чатове бяха повредени</translation>
    </message>
    <message>
        <source>The saved chats were missing</source>
        <translation>Запазените чатове липсваха</translation>
    </message>
    <message>
        <source>There was no backup yet, so that none are listed.</source>
        <translation>Още нямаше резервно копие и затова няма чатове в списъка.</translation>
    </message>
    <message>
        <source>You see the backup of {time}.</source>
        <translation>Виждате резервното копие от {time}.</translation>
    </message>
    <message>
        <source>{hint} The damaged file was kept as {file}.</source>
        <translation>{hint} Повреденият файл е запазен като {file}.</translation>
    </message>
    <message>
        <source>Part of this message was damaged on the disk.</source>
        <translation>Част от това съобщение се е повредила на диска.</translation>
    </message>
    <message>
        <source>The saved chats are damaged</source>
        <translation>Запазените чатове са повредени</translation>
    </message>
    <message>
        <source>Start Gemma Desktop again: it repairs them or opens the last backup.</source>
        <translation>Стартирайте Gemma Desktop отново: той ще ги поправи или ще отвори последното резервно копие.</translation>
    </message>
    <message>
        <source>The saved chats were made by a newer version ({found}, this one knows {known})</source>
        <translation>Запазените чатове са от по-нова версия ({found}, тази познава {known})</translation>
    </message>
    <message>
        <source>Install the newer Gemma Desktop again; your saved chats were not touched.</source>
        <translation>Инсталирайте отново по-новия Gemma Desktop; запазените ви чатове не са променени.</translation>
    </message>
    <message>
        <source>Check who may write to this file and its folder.</source>
        <translation>Проверете кой има право да пише в този файл и в папката му.</translation>
    </message>
    <message>
        <source>Another program holds the saved chats</source>
        <translation>Друга програма държи запазените чатове</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Затворете я и опитайте отново.</translation>
    </message>
    <message>
        <source>The disk did not save the chats</source>
        <translation>Дискът не запази чатовете</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>Проверете диска и свободното му място.</translation>
    </message>
    <message>
        <source>The saved chats cannot be used now</source>
        <translation>Запазените чатове сега не могат да се използват</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation>Причината е в подробностите.</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>Recording, {moment}</source>
        <translation>Запис, {moment}</translation>
    </message>
    <message>
        <source>Dictation, {moment}</source>
        <translation>Диктовка, {moment}</translation>
    </message>
    <message>
        <source>Install Gemma Desktop again.</source>
        <translation>Инсталирайте Gemma Desktop отново.</translation>
    </message>
    <message>
        <source>The saved chats were made by Gemma Desktop {found}, and this is {known}</source>
        <translation>Запазените чатове са от Gemma Desktop {found}, а това е {known}</translation>
    </message>
    <message>
        <source>Install the package of your system that has it.</source>
        <translation>Инсталирайте пакета на системата си, който го съдържа.</translation>
    </message>
    <message>
        <source>{name} is missing on this system</source>
        <translation>{name} липсва на тази система</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Инсталирайте го с: {command}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No window can be opened</source>
        <translation>Не може да се отвори прозорец</translation>
    </message>
    <message>
        <source>Start it on a desktop. Without one, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Стартирайте го на работен плот. Без него използвайте gemma-desktop ask или gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>Check DISPLAY. Without a display, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Проверете DISPLAY. Без екран използвайте gemma-desktop ask или gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>There is no display to open a window on</source>
        <translation>Няма екран, на който да се отвори прозорец</translation>
    </message>
    <message>
        <source>The display {display} cannot be used</source>
        <translation>Екранът {display} не може да се използва</translation>
    </message>
    <message>
        <source>Gemma Desktop was ended from outside last time</source>
        <translation>Миналия път Gemma Desktop беше прекратен отвън</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} is running and comes to the front.</source>
        <translation>Gemma Desktop {other} вече работи и излиза отпред.</translation>
    </message>
    <message>
        <source>This is {version}.</source>
        <translation>Това е {version}.</translation>
    </message>
    <message>
        <source>For computers with 8 GB of memory: chat, pictures and speech.</source>
        <translation>За компютри с 8 GB памет: чат, изображения и реч.</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>The one to begin with, and the best for speech: chat, pictures, tools.</source>
        <translation>Подходящ за начало и най-добър за реч: чат, изображения, инструменти.</translation>
    </message>
    <message>
        <source>Better answers in chat, pictures, speech and long documents, for 16 GB of memory.</source>
        <translation>По-добри отговори при чат, изображения, реч и дълги документи, за 16 GB памет.</translation>
    </message>
    <message>
        <source>The knowledge of a large model at the speed of a small one, for 32 GB of memory.</source>
        <translation>Знанията на голям модел със скоростта на малък, за 32 GB памет.</translation>
    </message>
    <message>
        <source>The best answers that Gemma gives, for a strong graphics card or much patience.</source>
        <translation>Най-добрите отговори, които Gemma дава, за мощна видеокарта или много търпение.</translation>
    </message>
    <message>
        <source>Chat about pictures with little memory; Gemma 4 E4B does it better.</source>
        <translation>Чат за изображения с малко памет; Gemma 4 E4B го прави по-добре.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>условия на Gemma</translation>
    </message>
    <message>
        <source>Chat and pictures in many languages.</source>
        <translation>Чат и изображения на много езици.</translation>
    </message>
    <message>
        <source>The largest Gemma 3: chat and pictures in many languages.</source>
        <translation>Най-голямата Gemma 3: чат и изображения на много езици.</translation>
    </message>
    <message>
        <source>Quick chat on old computers.</source>
        <translation>Бърз чат на стари компютри.</translation>
    </message>
    <message>
        <source>Tiny and quick: for simple rewording and for trying things out.</source>
        <translation>Съвсем малък и бърз: за просто преформулиране и за проба.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory.</source>
        <translation>Чат на компютри с малко памет.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory, better than its smaller sister.</source>
        <translation>Чат на компютри с малко памет, по-добър от по-малкия си събрат.</translation>
    </message>
    <message>
        <source>Chat with an older, small model.</source>
        <translation>Чат с по-стар, малък модел.</translation>
    </message>
    <message>
        <source>Chat with an older model of middle size.</source>
        <translation>Чат с по-стар модел със среден размер.</translation>
    </message>
    <message>
        <source>Chat with an older, large model.</source>
        <translation>Чат с по-стар, голям модел.</translation>
    </message>
    <message>
        <source>Says whether a text is harmful; made for checks, not for chat.</source>
        <translation>Казва дали един текст е вреден; създаден за проверки, не за чат.</translation>
    </message>
    <message>
        <source>Turns texts into numbers for searching documents by their meaning.</source>
        <translation>Превръща текстове в числа за търсене в документи по смисъл.</translation>
    </message>
    <message>
        <source>Reads medical texts and pictures, for research and developers.</source>
        <translation>Чете медицински текстове и изображения, за изследователи и разработчици.</translation>
    </message>
    <message>
        <source>HAI-DEF terms</source>
        <translation>условия на HAI-DEF</translation>
    </message>
    <message>
        <source>The first Gemma, small; for comparing.</source>
        <translation>Първата Gemma, малка; за сравнение.</translation>
    </message>
    <message>
        <source>The first Gemma; for comparing.</source>
        <translation>Първата Gemma; за сравнение.</translation>
    </message>
    <message>
        <source>Says whether a picture is harmful; made for checks, not for chat.</source>
        <translation>Казва дали едно изображение е вредно; създаден за проверки, не за чат.</translation>
    </message>
    <message>
        <source>Turns a wish into calls of tools; to be trained further by developers.</source>
        <translation>Превръща желание в извиквания на инструменти; за допълнително обучаване от разработчици.</translation>
    </message>
    <message>
        <source>Translates texts between many languages.</source>
        <translation>Превежда текстове между много езици.</translation>
    </message>
    <message>
        <source>Completes and explains program code.</source>
        <translation>Допълва и обяснява програмен код.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабски</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгалски</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>български</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайски</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хърватски</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешки</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>датски</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландски</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английски</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>естонски</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фински</translation>
    </message>
    <message>
        <source>French</source>
        <translation>френски</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немски</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>гръцки</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>унгарски</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>индонезийски</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>италиански</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японски</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейски</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латвийски</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовски</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвежки</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персийски</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>полски</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португалски</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румънски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>руски</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сръбски</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словашки</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенски</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испански</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведски</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайландски</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турски</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украински</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>виетнамски</translation>
    </message>
</context>
<context>
    <name>SavingNotices</name>
    <message>
        <source>The last messages are not saved: {}</source>
        <translation>Последните съобщения не са запазени: {}</translation>
    </message>
    <message>
        <source>Closing the window once more loses them. {}</source>
        <translation>Ако затворите прозореца още веднъж, те ще се загубят. {}</translation>
    </message>
    <message>
        <source>Everything is saved again</source>
        <translation>Всичко отново е запазено</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Изчистване на търсенето</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{words} Default: {default}.</source>
        <translation>{words} По подразбиране: {default}.</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Начална стойност за „{title}“</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Като системата</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светъл</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмен</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Of the window, from the next start on.</source>
        <translation>На прозореца, от следващото стартиране.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Външен вид</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Светъл или тъмен.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер на текста</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>На всичко в прозореца.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Най-малко памет</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Балансирано</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Най-бързо</translation>
    </message>
    <message>
        <source>Memory or speed</source>
        <translation>Памет или скорост</translation>
    </message>
    <message>
        <source>Least memory leaves the weights in the file and answers more slowly. Balanced keeps in memory what every word needs. Fastest keeps everything there and uses every core.</source>
        <translation>„Най-малко памет“ оставя теглата във файла и отговаря по-бавно. „Балансирано“ държи в паметта нужното за всяка дума. „Най-бързо“ държи там всичко и използва всички ядра.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>How many tokens of a chat the model keeps in mind. More takes more memory.</source>
        <translation>Колко токена от чата помни моделът. Повече токени заемат повече памет.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Нишки на процесора</translation>
    </message>
    <message>
        <source>How many cores work on an answer. More than the computer has makes it slower.</source>
        <translation>Колко ядра работят по един отговор. Повече, отколкото има компютърът, го забавят.</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Слоеве на видеокартата</translation>
    </message>
    <message>
        <source>Layers of the model that the graphics card computes, if there is one that can. 0 uses none.</source>
        <translation>Слоеве на модела, които смята видеокартата, ако има подходяща. При 0 не се използва.</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Всички, които се побират</translation>
    </message>
    <message>
        <source>Reopen chats at once</source>
        <translation>Бързо отваряне на чатове</translation>
    </message>
    <message>
        <source>Megabytes on this computer&apos;s disk for what the model has worked out of recent chats, readable by you alone and deleted with the chat. 0 keeps nothing, and a reopened chat is read again first.</source>
        <translation>Мегабайти на диска за това, което моделът вече е пресметнал за последните чатове. Можете да ги четете само вие и се изтриват заедно с чата. При 0 не се пази нищо и отворен отново чат първо се прочита наново.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Системен текст</translation>
    </message>
    <message>
        <source>What the model is told before every chat: who it is, how it should answer.</source>
        <translation>Какво се казва на модела преди всеки чат: кой е и как да отговаря.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Например: Отговаряй кратко и с прости думи.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more predictable; 0 always takes the likeliest word.</source>
        <translation>По-високата изненадва повече, по-ниската е по-предвидима; при 0 винаги се взема най-вероятната дума.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among so many of the likeliest words; 0 among all.</source>
        <translation>Избор измежду толкова от най-вероятните думи; при 0 измежду всички.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that together have this probability; 1 among all.</source>
        <translation>Избор измежду най-вероятните думи, които заедно имат тази вероятност; при 1 измежду всички.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest one; 0 leaves out none.</source>
        <translation>Пропускат се думи, по-малко вероятни от този дял на най-вероятната; при 0 не се пропуска нищо.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Наказание за повторение</translation>
    </message>
    <message>
        <source>Above 1 the model avoids words that it used just now; 1 is off.</source>
        <translation>Над 1 моделът избягва думи, които току-що е използвал; при 1 е изключено.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начално число</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question.</source>
        <translation>Едно и също число дава един и същ отговор на един и същ въпрос.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Всеки път ново</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Най-дълъг отговор</translation>
    </message>
    <message>
        <source>In tokens, thoughts included.</source>
        <translation>В токени, заедно с мислите.</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>Колкото е нужно</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Мислене преди отговор</translation>
    </message>
    <message>
        <source>Where the model can: slower, and better at hard questions.</source>
        <translation>Където моделът може: по-бавно, но по-добре при трудни въпроси.</translation>
    </message>
    <message>
        <source>70: a glance</source>
        <translation>70: бегъл поглед</translation>
    </message>
    <message>
        <source>140: a quick look</source>
        <translation>140: бърз поглед</translation>
    </message>
    <message>
        <source>280: a good look</source>
        <translation>280: добър поглед</translation>
    </message>
    <message>
        <source>560: a close look</source>
        <translation>560: внимателен поглед</translation>
    </message>
    <message>
        <source>1,120: small print</source>
        <translation>1120: дребен шрифт</translation>
    </message>
    <message>
        <source>Detail of new pictures</source>
        <translation>Детайлност на новите изображения</translation>
    </message>
    <message>
        <source>Tokens that a picture may take. More detail reads small print, and takes longer.</source>
        <translation>Токени, които едно изображение може да заеме. При повече се чете и дребен шрифт, но отнема повече време.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Оставане в системната лента</translation>
    </message>
    <message>
        <source>Closing the window leaves an icon there, with a quick question in its menu. Its menu ends it.</source>
        <translation>При затваряне на прозореца там остава икона с бърз въпрос в менюто. Менюто ѝ затваря приложението.</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>Клавиши за бърз въпрос</translation>
    </message>
    <message>
        <source>They open a small window for one question, whatever application is in front.</source>
        <translation>Отварят малък прозорец за един въпрос, каквото и приложение да е отпред.</translation>
    </message>
    <message>
        <source>Say what is finished</source>
        <translation>Съобщаване какво е готово</translation>
    </message>
    <message>
        <source>While you look at something else, the desktop names a model that has come or a recording that is written down. Never what is said in a chat.</source>
        <translation>Докато гледате нещо друго, работната среда назовава модел, който е пристигнал, или запис, който е превърнат в текст. Никога казаното в чат.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Никога да не се използва мрежата</translation>
    </message>
    <message>
        <source>Every connection of this application is refused. All that is on this computer works.</source>
        <translation>Всяка връзка на това приложение се отказва. Всичко, което е на този компютър, работи.</translation>
    </message>
    <message>
        <source>Use the token of other Hub programs</source>
        <translation>Използване на токена на други програми за Hub</translation>
    </message>
    <message>
        <source>What “hf auth login” has kept, where no token was entered here.</source>
        <translation>Този, който „hf auth login“ е запазил, ако тук не е въведен токен.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Говорен език</translation>
    </message>
    <message>
        <source>What is spoken in the recordings that are written down.</source>
        <translation>Езикът на речта в записите, които се превръщат в текст.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Превод на</translation>
    </message>
    <message>
        <source>The language of translations.</source>
        <translation>Езикът на преводите.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общи</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модел</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Отговори</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Реч</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Модели и мрежа</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Работна среда</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Относно</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавишни комбинации</translation>
    </message>
    <message>
        <source>On the page about recordings</source>
        <translation>На страницата със записи</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close {panel}</source>
        <translation>Затваряне на „{panel}“</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Hide the chats</source>
        <translation>Скриване на чатовете</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Нов чат</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Търсене в чатовете</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Search titles and messages ({keys})</source>
        <translation>Търсене в заглавия и съобщения ({keys})</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>No chat contains “{words}”.</source>
        <translation>Никой чат не съдържа „{words}“.</translation>
    </message>
    <message>
        <source>No chats yet. What you ask will be listed here.</source>
        <translation>Още няма чатове. Каквото попитате, ще се появи тук.</translation>
    </message>
</context>
<context>
    <name>SoundChip</name>
    <message>
        <source>Play {0}</source>
        <translation>Пускане на {0}</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Говорещ</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Име на говорещия</translation>
    </message>
    <message>
        <source>Everywhere that {name} speaks</source>
        <translation>Навсякъде, където говори {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Кой говори тук?</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop</source>
        <translation>Спиране</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} от {total}</translation>
    </message>
    <message>
        <source>Checking {title}</source>
        <translation>Проверка на {title}</translation>
    </message>
    <message>
        <source>Adding {title}</source>
        <translation>Добавяне на {title}</translation>
    </message>
    <message>
        <source>Copying {title}</source>
        <translation>Копиране на {title}</translation>
    </message>
    <message>
        <source>Moving {title}</source>
        <translation>Преместване на {title}</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>празно</translation>
    </message>
</context>
<context>
    <name>TextSelection</name>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копиране на адреса</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Избиране на всичко</translation>
    </message>
</context>
<context>
    <name>ThoughtsView</name>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Мислене… {0} с</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Мислене…</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Мислене: {0} с</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Мисли</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the recording</source>
        <translation>Заглавие на записа</translation>
    </message>
</context>
<context>
    <name>ToggleEditor</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>изключено</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Токен за Hub</translation>
    </message>
    <message>
        <source>Paste a token; it begins with hf_</source>
        <translation>Поставете токен; започва с hf_</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Проверка и запазване</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Ново запитване към ключодържателя</translation>
    </message>
    <message>
        <source>Make a token on the Hub</source>
        <translation>Създаване на токен в Hub</translation>
    </message>
    <message>
        <source>HF_TOKEN gives a token for this run.</source>
        <translation>HF_TOKEN дава токен за това пускане.</translation>
    </message>
    <message>
        <source>Asking the Hub whose token that is…</source>
        <translation>Запитване към Hub чий е този токен…</translation>
    </message>
    <message>
        <source>The token of {owner} is kept.</source>
        <translation>Токенът на {owner} е запазен.</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>Има запазен токен.</translation>
    </message>
    <message>
        <source>This system’s keyring stays locked; a token in it cannot be used.</source>
        <translation>Ключодържателят на системата остава заключен; токен в него не може да се използва.</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>Няма запазен токен. За повечето модели не е нужен.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring, or where there is none in a file that only you can read. It goes to the Hub and to nobody else, and is not shown again.</source>
        <translation>Пази се в ключодържателя на системата или, ако няма такъв, във файл, който можете да четете само вие. Изпраща се на Hub и на никого друг и не се показва повече.</translation>
    </message>
    <message>
        <source>It lies in this system&apos;s keyring, and goes to the Hub and to nobody else.</source>
        <translation>Пази се в ключодържателя на системата и се изпраща на Hub и на никого друг.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used: it lies in a file that only you can read, and goes to the Hub and to nobody else.</source>
        <translation>Тази система няма ключодържател, който да се използва: пази се във файл, който можете да четете само вие, и се изпраща на Hub и на никого друг.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
</context>
<context>
    <name>TranslationChoice</name>
    <message>
        <source>Translate into</source>
        <translation>Превод на</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>Без превод</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quick question</source>
        <translation>Бърз въпрос</translation>
    </message>
    <message>
        <source>Open Gemma Desktop</source>
        <translation>Отваряне на Gemma Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Нов чат</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Gemma Desktop is recording</source>
        <translation>Gemma Desktop записва</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>{name} is off the list; its file stays</source>
        <translation>{name} е премахнат от списъка; файлът му остава</translation>
    </message>
    <message>
        <source>{name} is in the wastebasket</source>
        <translation>{name} е в кошчето</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} е изтрит</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редактиране</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показване на всички</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{name}, recommended</source>
        <translation>{name}, препоръчан</translation>
    </message>
    <message>
        <source>with pictures or speech</source>
        <translation>с изображения или реч</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>само текст</translation>
    </message>
    <message>
        <source>Looking at how much memory it takes…</source>
        <translation>Проверка колко памет заема…</translation>
    </message>
    <message>
        <source>{text} (told by its size alone)</source>
        <translation>{text} (само по размера му)</translation>
    </message>
    <message>
        <source>Takes about {need} of memory; how much is free is not known</source>
        <translation>Заема около {need} памет; не се знае колко е свободна</translation>
    </message>
    <message>
        <source>Fits: takes about {need} of memory</source>
        <translation>Побира се: заема около {need} памет</translation>
    </message>
    <message>
        <source>Takes about {need} of memory, and {free} are free now</source>
        <translation>Заема около {need} памет, а сега са свободни {free}</translation>
    </message>
</context>
<context>
    <name>VersionStepper</name>
    <message>
        <source>Version before</source>
        <translation>Предишна версия</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Следваща версия</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Версия {0} от {1}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>The answer is coming</source>
        <translation>Отговорът идва</translation>
    </message>
    <message>
        <source>Nothing came for {0} s</source>
        <translation>Нищо не е дошло от {0} с</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Изчакване на модела</translation>
    </message>
    <message>
        <source>The model is starting again</source>
        <translation>Моделът се стартира отново</translation>
    </message>
    <message>
        <source>Reading {0} of {1} tokens</source>
        <translation>Прочетени {0} от {1} токена</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Четене</translation>
    </message>
    <message>
        <source>Heard {0} of {1}</source>
        <translation>Чуто {0} от {1}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушане</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>Място в записа</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Добре дошли</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Изтегляне на истинска Gemma</translation>
    </message>
    <message>
        <source>The model runs on this computer, also without a network.</source>
        <translation>Моделът работи на този компютър, дори без мрежа.</translation>
    </message>
    <message>
        <source>Nothing that you type, show or say leaves it.</source>
        <translation>Нищо от това, което пишете, показвате или казвате, не го напуска.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Три неща за проба</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>Коя е столицата на Франция?</translation>
    </message>
    <message>
        <source>What shape is this, and what colour?</source>
        <translation>Каква форма е това и какъв е цветът?</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Попитайте нещо</translation>
    </message>
    <message>
        <source>Show a picture</source>
        <translation>Покажете изображение</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Превърнете речта в текст</translation>
    </message>
    <message>
        <source>A short recording</source>
        <translation>Кратък запис</translation>
    </message>
    <message>
        <source>Ask, show or say something</source>
        <translation>Попитайте, покажете или кажете нещо</translation>
    </message>
    <message>
        <source>Ask or show something</source>
        <translation>Попитайте или покажете нещо</translation>
    </message>
    <message>
        <source>Ask or say something</source>
        <translation>Попитайте или кажете нещо</translation>
    </message>
    <message>
        <source>This is a tiny demo model: good for trying things out, not for real questions.</source>
        <translation>Това е съвсем малък демонстрационен модел: добър за проба, но не за истински въпроси.</translation>
    </message>
    <message>
        <source>{name} answers here.</source>
        <translation>Тук отговаря {name}.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Реч</translation>
    </message>
    <message>
        <source>Long documents</source>
        <translation>Дълги документи</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменти</translation>
    </message>
    <message>
        <source>Add a language of the chats</source>
        <translation>Добавяне на език на чатовете</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Добавяне…</translation>
    </message>
    <message>
        <source>Quick answers</source>
        <translation>Бързи отговори</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И двете</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>Добри отговори</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>За какво?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>На кои езици?</translation>
    </message>
    <message>
        <source>What matters more?</source>
        <translation>Кое е по-важно?</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Премахване на {language}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{n}K</source>
        <translation>{n}K</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>WriteDownForm</name>
    <message>
        <source>Find out</source>
        <translation>Да се разпознае</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Език, на който се говори</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>Без превод</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Превод на</translation>
    </message>
    <message>
        <source>Names and terms, with commas between them</source>
        <translation>Имена и термини, разделени със запетаи</translation>
    </message>
    <message>
        <source>Anna Petrova, Kranevo, GGUF</source>
        <translation>Анна Петрова, Кранево, GGUF</translation>
    </message>
    <message>
        <source>The model that is chosen cannot hear.</source>
        <translation>Избраният модел не чува.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Избор на друг модел</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>В текст</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Реч на</translation>
    </message>
    <message>
        <source>Names and terms that are spoken</source>
        <translation>Имена и термини, които се произнасят</translation>
    </message>
    <message>
        <source>Write down again</source>
        <translation>Отново в текст</translation>
    </message>
    <message>
        <source>What you corrected stays; Undo brings the rest back.</source>
        <translation>Поправеното от вас остава; „Отмяна“ връща останалото.</translation>
    </message>
    <message>
        <source>On this computer; nothing is sent anywhere.</source>
        <translation>На този компютър; нищо не се изпраща никъде.</translation>
    </message>
</context>
</TS>
