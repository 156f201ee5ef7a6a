<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Chat, pictures and speech with Gemma, on your own computer, without a network.</source>
        <translation>محادثة وصور وكلام مع Gemma، على حاسوبك، من دون شبكة.</translation>
    </message>
    <message>
        <source>Not affiliated with Google. Gemma is a trademark of Google LLC. Apache License 2.0. Icons: Lucide, ISC License.</source>
        <translation>غير تابع لشركة Google. ‏Gemma علامة تجارية لشركة Google LLC. رخصة Apache 2.0. الأيقونات: Lucide، رخصة ISC.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>افتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>رخص كل الأجزاء</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>آخر تقرير</translation>
    </message>
    <message>
        <source>Of a run that ended badly</source>
        <translation>عن تشغيل انتهى على نحو غير سليم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
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
        <translation>محادثاتك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>AboutRecordingLine</name>
    <message>
        <source>Show it</source>
        <translation>اعرضه</translation>
    </message>
    <message>
        <source>About the recording “{title}”</source>
        <translation>عن التسجيل «⁨{title}⁩»</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Open its page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Two steps to this model</source>
        <translation>خطوتان إلى هذا النموذج</translation>
    </message>
    <message>
        <source>1. Its owner wants the licence accepted: sign in on its page and agree there.</source>
        <translation>1. يريد مالكه قبول الرخصة: سجّل الدخول في صفحته ووافق هناك.</translation>
    </message>
    <message>
        <source>2. Give this application a token of the same account, so that it may fetch.</source>
        <translation>2. أعطِ هذا التطبيق رمز وصول للحساب نفسه، ليتمكن من التنزيل.</translation>
    </message>
</context>
<context>
    <name>AdviceTab</name>
    <message>
        <source>Show all</source>
        <translation>اعرض الكل</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>يُنظر في هذا الحاسوب…</translation>
    </message>
    <message>
        <source>No Gemma does all of that on this computer</source>
        <translation>لا يوجد نموذج Gemma يفعل كل ذلك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ask for less, or see below what each one lacks.</source>
        <translation>اطلب أقل، أو انظر أدناه ما ينقص كل واحد منها.</translation>
    </message>
    <message>
        <source>Show {n} others</source>
        <translation>اعرض المزيد ({n})</translation>
    </message>
    <message>
        <source>{n} tokens a second measured here</source>
        <translation>السرعة المقيسة هنا: {n} رمز/ث</translation>
    </message>
    <message>
        <source>about {n} tokens a second expected</source>
        <translation>السرعة المتوقعة: نحو {n} رمز/ث</translation>
    </message>
    <message>
        <source>{n} of memory</source>
        <translation>الذاكرة: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>{n} free on the disk</source>
        <translation>المتاح على القرص: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>This computer: {facts}.</source>
        <translation>هذا الحاسوب: {facts}.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove {name}</source>
        <translation>أزل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Enlarge {name}</source>
        <translation>كبّر ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>CaptionStatus</name>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>{n} seconds behind</source>
        <translation>متأخر {n} ث</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>This computer cannot keep up. The sound is still recorded, and will be written down afterwards.</source>
        <translation>هذا الحاسوب لا يستطيع المواكبة. ما زال الصوت يُسجَّل، وسيُدوَّن بعد ذلك.</translation>
    </message>
    <message>
        <source>The sound is still recorded.</source>
        <translation>ما زال الصوت يُسجَّل.</translation>
    </message>
    <message>
        <source>Writing down the last words</source>
        <translation>تُدوَّن آخر الكلمات</translation>
    </message>
    <message>
        <source>The sound was recorded too.</source>
        <translation>سُجّل الصوت أيضًا.</translation>
    </message>
    <message>
        <source>Kept under Recordings, sound and text.</source>
        <translation>حُفظ في التسجيلات، صوتًا ونصًا.</translation>
    </message>
    <message>
        <source>The sound will be recorded meanwhile. It stays on this computer.</source>
        <translation>سيُسجَّل الصوت أثناء ذلك. ويبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Live captions</source>
        <translation>تسميات توضيحية مباشرة</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>يظهر هنا ما يُقال.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>Keep under Recordings</source>
        <translation>احفظ في التسجيلات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>اللغة المنطوقة</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>أبقِ فوق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the chats</source>
        <translation>أظهر المحادثات</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>عنوان المحادثة</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>إعدادات هذه المحادثة</translation>
    </message>
    <message>
        <source>Pictures and microphone</source>
        <translation>الصور والميكروفون</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
</context>
<context>
    <name>ChatSettingsDialog</name>
    <message>
        <source>Settings of this chat</source>
        <translation>إعدادات هذه المحادثة</translation>
    </message>
    <message>
        <source>Own system text</source>
        <translation>نص نظام خاص</translation>
    </message>
    <message>
        <source>Own way of answering</source>
        <translation>طريقة إجابة خاصة</translation>
    </message>
    <message>
        <source>What is not set here follows the general settings.</source>
        <translation>ما لم يُضبط هنا يتبع الإعدادات العامة.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>انسخ الشيفرة</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>أرفق ملفات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Microphone ({record}); hold to dictate ({dictate})</source>
        <translation>الميكروفون (⁨{record}⁩)؛ اضغط مطولًا للإملاء (⁨{dictate}⁩)</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Let the model think before it answers: slower, and better at hard questions</source>
        <translation>دع النموذج يفكر قبل أن يجيب: أبطأ، وأفضل في الأسئلة الصعبة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>أوقف الإجابة</translation>
    </message>
    <message>
        <source>Demo model: a tiny model for trying things out.</source>
        <translation>نموذج تجريبي: نموذج صغير جدًا للتجربة.</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>نزّل Gemma حقيقيًا</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>This chat fills {used} of the {context} tokens that the model keeps in mind.</source>
        <translation>تملأ هذه المحادثة ⁨{used}⁩ من أصل ⁨{context}⁩ من الرموز التي يتذكرها النموذج.</translation>
    </message>
    <message>
        <source>Soon the oldest messages will be left out.</source>
        <translation>قريبًا ستُترك أقدم الرسائل.</translation>
    </message>
    <message>
        <source>Loading {name} {percent}</source>
        <translation>جارٍ تحميل ⁨{name}⁩، {percent}</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>اختر نموذجًا أولًا</translation>
    </message>
    <message>
        <source>Ask anything, drop a picture, or speak</source>
        <translation>اسأل ما شئت، أو أفلت صورة، أو تحدّث</translation>
    </message>
    <message>
        <source>Ask anything, or drop a picture</source>
        <translation>اسأل ما شئت، أو أفلت صورة</translation>
    </message>
    <message>
        <source>Ask anything, or speak</source>
        <translation>اسأل ما شئت، أو تحدّث</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>اسأل ما شئت</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the chat</source>
        <translation>عنوان المحادثة</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>Gemma Desktop is still here, in the tray</source>
        <translation>ما زال Gemma Desktop هنا، في صينية النظام</translation>
    </message>
    <message>
        <source>Its menu there ends it.</source>
        <translation>قائمته هناك تنهيه.</translation>
    </message>
    <message>
        <source>Ask Gemma a quick question</source>
        <translation>اسأل Gemma سؤالًا سريعًا</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>This desktop has no tray, so closing the window ends Gemma Desktop.</source>
        <translation>لا صينية نظام في سطح المكتب هذا، ولذلك ينهي إغلاق النافذة Gemma Desktop.</translation>
    </message>
    <message>
        <source>In any desktop: its own keyboard settings can start this command with keys of your choice. It opens a quick question, also while Gemma Desktop is running already.</source>
        <translation>في أي سطح مكتب: يمكن لإعدادات لوحة المفاتيح فيه أن تشغّل هذا الأمر بمفاتيح تختارها. يفتح سؤالًا سريعًا، حتى إذا كان Gemma Desktop يعمل من قبل.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>انسخ الأمر</translation>
    </message>
    <message>
        <source>This desktop lets no application listen for keys. The command below does it.</source>
        <translation>لا يسمح سطح المكتب هذا لأي تطبيق بترقّب المفاتيح. الأمر أدناه يفعل ذلك.</translation>
    </message>
    <message>
        <source>The desktop may ask you now whether it is to listen for these keys.</source>
        <translation>قد يسألك سطح المكتب الآن هل يترقّب هذه المفاتيح.</translation>
    </message>
    <message>
        <source>The desktop listens for: {keys}. Its own settings change them.</source>
        <translation>يترقّب سطح المكتب: ⁨{keys}⁩. وإعداداته تغيّرها.</translation>
    </message>
    <message>
        <source>These keys are heard wherever you are.</source>
        <translation>تعمل هذه المفاتيح أينما كنت.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>برنامج آخر يستخدم هذه المفاتيح. اختر غيرها.</translation>
    </message>
    <message>
        <source>The desktop does not listen for these keys. The command below does it.</source>
        <translation>لا يترقّب سطح المكتب هذه المفاتيح. الأمر أدناه يفعل ذلك.</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>A glance: colours and shapes. Quickest.</source>
        <translation>لمحة: الألوان والأشكال. الأسرع.</translation>
    </message>
    <message>
        <source>A quick look: simple scenes.</source>
        <translation>نظرة سريعة: المشاهد البسيطة.</translation>
    </message>
    <message>
        <source>A good look: most pictures.</source>
        <translation>نظرة جيدة: معظم الصور.</translation>
    </message>
    <message>
        <source>A close look: documents and signs. Takes longer.</source>
        <translation>نظرة متأنية: المستندات واللافتات. تستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>With a magnifying glass: reads small print. Takes longest.</source>
        <translation>بعدسة مكبّرة: تقرأ الخط الصغير. تستغرق أطول وقت.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>الرموز: {count}</translation>
    </message>
</context>
<context>
    <name>DictationLine</name>
    <message>
        <source>Writing down</source>
        <translation>جارٍ التدوين</translation>
    </message>
    <message>
        <source>Esc forgets what was said</source>
        <translation>‏Esc ينسى ما قيل</translation>
    </message>
    <message>
        <source>Listening {time}</source>
        <translation>يستمع {time}</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>أرني كيف</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>أوقف ⁨{title}⁩ مؤقتًا</translation>
    </message>
    <message>
        <source>Try {title} again</source>
        <translation>حاول مجددًا مع ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation>تابع ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Take {title} off this list; the model stays</source>
        <translation>أزل ⁨{title}⁩ من هذه القائمة؛ يبقى النموذج</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>ألغِ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>استخدم ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>{title}: earlier</source>
        <translation>⁨{title}⁩: أبكر</translation>
    </message>
    <message>
        <source>{title}: later</source>
        <translation>⁨{title}⁩: لاحقًا</translation>
    </message>
</context>
<context>
    <name>DownloadSign</name>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>A download did not work</source>
        <translation>لم ينجح أحد التنزيلات</translation>
    </message>
    <message>
        <source>Downloading: {percent}</source>
        <translation>جارٍ التنزيل: {percent}</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>كل التنزيلات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first} (و{n} أخرى)</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop or paste pictures here</source>
        <translation>أفلت الصور هنا أو ألصقها</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ألصق</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open the model and attach the rest</source>
        <translation>أفلت لفتح النموذج وإرفاق الباقي</translation>
    </message>
    <message>
        <source>Drop to open the model</source>
        <translation>أفلت لفتح النموذج</translation>
    </message>
    <message>
        <source>Drop to attach to your message</source>
        <translation>أفلت للإرفاق برسالتك</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>نص (‎.txt)</translation>
    </message>
    <message>
        <source>Word processor (.docx)</source>
        <translation>مستند نصي (‎.docx)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown ‏(‎.md)</translation>
    </message>
    <message>
        <source>Subtitles (.srt)</source>
        <translation>نص مصاحب للفيديو (‎.srt)</translation>
    </message>
    <message>
        <source>Subtitles for the web (.vtt)</source>
        <translation>نص مصاحب لفيديو الويب (‎.vtt)</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>بيانات (‎.json)</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>أي الكلمات</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>كيف يبدأ</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>انسخ النص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>احفظ…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>[unclear]</source>
        <translation>[غير واضح]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>احفظ النص المدوَّن</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Gemma Desktop could not start</source>
        <translation>تعذّر بدء Gemma Desktop</translation>
    </message>
    <message>
        <source>Your chats are as they were. The details can be copied; nothing of them was sent.</source>
        <translation>محادثاتك كما كانت. يمكن نسخ التفاصيل؛ ولم يُرسل منها شيء.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Pictures, sounds and videos ({kinds})</source>
        <translation>الصور والأصوات والفيديو ({kinds})</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>أرفق ملفات</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>اختر صورًا</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>الصور ({kinds})</translation>
    </message>
    <message>
        <source>Choose sounds or videos</source>
        <translation>اختر أصواتًا أو فيديو</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>الأصوات والفيديو ({kinds})</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>افتح نموذجًا</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this recording</source>
        <translation>ابحث في هذا التسجيل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدل به</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>ميّز الحروف الكبيرة من الصغيرة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدل الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} من {n}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation>استُبدل: {n}</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Move…</source>
        <translation>انقل…</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>انقل النماذج إلى مجلد آخر</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>مجلد النماذج</translation>
    </message>
    <message>
        <source>Models are copied, checked, and only then removed from the old place.</source>
        <translation>تُنسخ النماذج وتُفحص، وعندها فقط تُزال من المكان القديم.</translation>
    </message>
    <message>
        <source>Where models are to lie</source>
        <translation>أين توضع النماذج</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{n} downloads</source>
        <translation>التنزيلات: {n}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>بلا رخصة مذكورة</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>يجب قبول الرخصة أولًا</translation>
    </message>
    <message>
        <source>Its licence must be accepted first</source>
        <translation>يجب قبول رخصته أولًا</translation>
    </message>
</context>
<context>
    <name>GetControl</name>
    <message>
        <source>Get</source>
        <translation>نزّل</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>نزّل ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>استخدم ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>أرني كيف</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>ابحث في Hub</translation>
    </message>
    <message>
        <source>Search the Hub for {title}</source>
        <translation>ابحث في Hub عن ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>يُسأل Hub عنه…</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>استخدم الشبكة</translation>
    </message>
</context>
<context>
    <name>GraphicsCards</name>
    <message>
        <source>Graphics cards are listed when a model has been loaded.</source>
        <translation>تُسرد بطاقات الرسوميات بعد تحميل نموذج.</translation>
    </message>
    <message>
        <source>No graphics card that llama.cpp can use was found.</source>
        <translation>لم يُعثر على بطاقة رسوميات يستطيع llama.cpp استخدامها.</translation>
    </message>
    <message>
        <source>{n} layers are there now.</source>
        <translation>الطبقات الموجودة هناك الآن: {n}.</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} were free</source>
        <translation>⁨{name}⁩: كان المتاح ⁨{free}⁩ من ⁨{total}⁩</translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Search the Hub</source>
        <translation>ابحث في Hub</translation>
    </message>
    <message>
        <source>Gemma models on the Hub, for example: 12b</source>
        <translation>نماذج Gemma في Hub، مثلًا: 12b</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>The Hub knows what you search for and fetch, and this computer&apos;s address; nothing else.</source>
        <translation>يعرف Hub ما تبحث عنه وما تنزّله، وعنوان هذا الحاسوب؛ ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>الشبكة متوقفة</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set for this run.</source>
        <translation>المتغيّر HF_HUB_OFFLINE مضبوط لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Use the network again</source>
        <translation>استخدم الشبكة مجددًا</translation>
    </message>
    <message>
        <source>“Never use the network” is on in the settings. Models that are here work without it.</source>
        <translation>«عدم استخدام الشبكة أبدًا» مفعّل في الإعدادات. النماذج الموجودة هنا تعمل من دونها.</translation>
    </message>
    <message>
        <source>Show what is fetched most</source>
        <translation>اعرض الأكثر تنزيلًا</translation>
    </message>
    <message>
        <source>Thousands of Gemma models</source>
        <translation>آلاف من نماذج Gemma</translation>
    </message>
    <message>
        <source>People have converted and trained them for many purposes. Search by size, language or use.</source>
        <translation>حوّلها الناس ودرّبوها لأغراض كثيرة. ابحث بالحجم أو اللغة أو الاستخدام.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>يُسأل Hub…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”</source>
        <translation>لم يُعثر على شيء عن «{words}»</translation>
    </message>
    <message>
        <source>Try fewer words, for example only the size: 4b.</source>
        <translation>جرّب كلمات أقل، مثلًا الحجم وحده: 4b.</translation>
    </message>
</context>
<context>
    <name>ImageDropPanel</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>This model cannot see pictures.</source>
        <translation>لا يستطيع هذا النموذج رؤية الصور.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>لا توجد صورة للصقها</translation>
    </message>
    <message>
        <source>Copy one first, or take a screenshot.</source>
        <translation>انسخ صورة أولاً، أو التقط صورة للشاشة.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Do not take in {name}</source>
        <translation>لا تُضف ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استخدم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>المزيد عن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>يُسأل Hub عنه…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>افحص كل بايت</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>أظهر في مدير الملفات</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>انسخه إلى مجلد النماذج</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>انقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Take off the list; the file stays</source>
        <translation>أزل من القائمة؛ يبقى الملف</translation>
    </message>
    <message>
        <source>In use: choose another model, then delete this one</source>
        <translation>قيد الاستخدام: اختر نموذجًا آخر، ثم احذف هذا</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>يقبل النص</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>يقبل الصور</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>يقبل الكلام</translation>
    </message>
    <message>
        <source>{where}, belongs to {application}</source>
        <translation>⁨{where}⁩، يخص ⁨{application}⁩</translation>
    </message>
    <message>
        <source>{where}, linked</source>
        <translation>⁨{where}⁩، مرتبط</translation>
    </message>
    <message>
        <source>Its bytes are not as they should be: get it again.</source>
        <translation>بايتاته ليست كما ينبغي: نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Every byte was checked.</source>
        <translation>فُحص كل بايت.</translation>
    </message>
    <message>
        <source>Get the newer one</source>
        <translation>نزّل الأحدث</translation>
    </message>
    <message>
        <source>The Hub has a newer file.</source>
        <translation>في Hub ملف أحدث.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>استُخدم اليوم</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>استُخدم أمس</translation>
    </message>
    <message>
        <source>used on {date}</source>
        <translation>استُخدم في {date}</translation>
    </message>
</context>
<context>
    <name>InstalledTab</name>
    <message>
        <source>Add files…</source>
        <translation>أضف ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>أضف مجلدًا…</translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation>ابحث عن ملفات أحدث</translation>
    </message>
    <message>
        <source>See which one suits</source>
        <translation>اعرف أيها يناسبك</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>ابحث عنها</translation>
    </message>
    <message>
        <source>In other applications</source>
        <translation>في تطبيقات أخرى</translation>
    </message>
    <message>
        <source>No model of yours yet</source>
        <translation>لا نموذج لديك بعد</translation>
    </message>
    <message>
        <source>The demo model is always there. Get a real Gemma, drop a .gguf file here, or add a folder.</source>
        <translation>النموذج التجريبي موجود دائمًا. نزّل Gemma حقيقيًا، أو أفلت ملف ‎.gguf هنا، أو أضف مجلدًا.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>يُسأل Hub…</translation>
    </message>
    <message>
        <source>They are used where they lie; the other application keeps them.</source>
        <translation>تُستخدم حيث هي؛ ويحتفظ بها التطبيق الآخر.</translation>
    </message>
    <message>
        <source>None of LM Studio, Ollama, Jan, GPT4All and the Hub&apos;s own cache has a Gemma here.</source>
        <translation>لا يوجد Gemma هنا في LM Studio أو Ollama أو Jan أو GPT4All أو في ذاكرة Hub المخبأة.</translation>
    </message>
    <message>
        <source>Gemmas that LM Studio, Ollama, Jan, GPT4All or the Hub&apos;s own tools have fetched already.</source>
        <translation>نماذج Gemma التي سبق أن نزّلها LM Studio أو Ollama أو Jan أو GPT4All أو أدوات Hub.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>أضف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>أضف نماذج</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>أضف مجلد نماذج</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Written down</source>
        <translation>دُوّن</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختر نموذجًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stop, and keep what is written</source>
        <translation>أوقف، واحتفظ بما دُوّن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>ابحث في المحادثات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>أوقف الإجابة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>أرفق ملفات</translation>
    </message>
    <message>
        <source>Record, or hold while speaking</source>
        <translation>سجّل، أو اضغط مطولًا وأنت تتحدث</translation>
    </message>
    <message>
        <source>Dictate: hold while speaking</source>
        <translation>الإملاء: اضغط مطولًا وأنت تتحدث</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>تسميات توضيحية مباشرة</translation>
    </message>
    <message>
        <source>Previous version of the last answer</source>
        <translation>النسخة السابقة من آخر إجابة</translation>
    </message>
    <message>
        <source>Next version of the last answer</source>
        <translation>النسخة التالية من آخر إجابة</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>أظهر المحادثات أو أخفها</translation>
    </message>
    <message>
        <source>Show or hide pictures and microphone</source>
        <translation>أظهر الصور والميكروفون أو أخفهما</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>أعد تسمية المحادثة المختارة</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>احذف المحادثة المختارة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>اخرج</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>شغّل أو أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>خمس ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>خمس ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>Correct the chosen passage</source>
        <translation>صحّح المقطع المختار</translation>
    </message>
    <message>
        <source>Save the corrected passage</source>
        <translation>احفظ المقطع المصحَّح</translation>
    </message>
    <message>
        <source>Hear the passage while correcting it</source>
        <translation>استمع إلى المقطع أثناء تصحيحه</translation>
    </message>
    <message>
        <source>Split the passage at the cursor</source>
        <translation>قسّم المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Merge the chosen passages, or one with the next</source>
        <translation>ادمج المقاطع المختارة، أو مقطعًا مع التالي</translation>
    </message>
    <message>
        <source>Next unclear passage</source>
        <translation>المقطع التالي غير الواضح</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>ابحث واستبدل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Connections, the newest first</source>
        <translation>الاتصالات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>اقرأ مجددًا</translation>
    </message>
    <message>
        <source>Every connection</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>{at}  {host}  {why}, {amount}</source>
        <translation>{at}  ⁨{host}⁩  {why}، ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>None was ever made.</source>
        <translation>لم يُجرَ أي اتصال قط.</translation>
    </message>
    <message>
        <source>The newest {n} of {all}: when, to whom, why, and how much came.</source>
        <translation>أحدث {n} من أصل {all}: متى، ومع من، ولماذا، وكم وصل.</translation>
    </message>
    <message>
        <source>When, to whom, why, and how much came.</source>
        <translation>متى، ومع من، ولماذا، وكم وصل.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Loudness</source>
        <translation>شدة الصوت</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>LicenceNote</name>
    <message>
        <source>Apache License 2.0: you may use it, change it and pass it on.</source>
        <translation>رخصة Apache 2.0: يمكنك استخدامه وتغييره وتمريره إلى غيرك.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the Gemma Terms of Use and the list of uses that they prohibit.</source>
        <translation>من ينزّله يقبل شروط استخدام Gemma وقائمة الاستخدامات التي تحظرها.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the terms of the Health AI Developer Foundations; it is no medical device.</source>
        <translation>من ينزّله يقبل شروط Health AI Developer Foundations؛ وهو ليس جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>اقرأها</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأها</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>رخصة Apache 2.0</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>ابحث في الأجزاء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>الرخصة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Source code: {address}</source>
        <translation>الشيفرة المصدرية: ⁨{address}⁩</translation>
    </message>
    <message>
        <source>Its package brings no text of its licence.</source>
        <translation>لا تأتي حزمته بنص رخصته.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>افتح في برنامج البريد</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and begins a message to:</source>
        <translation>سيخرج هذا من Gemma Desktop ويبدأ رسالة إلى:</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and opens a page of {0} on the network:</source>
        <translation>سيخرج هذا من Gemma Desktop ويفتح على الشبكة صفحة من ⁨{0}⁩:</translation>
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
        <translation>صورة مفلتة.png</translation>
    </message>
    <message>
        <source>The captions are kept under Recordings</source>
        <translation>حُفظت التسميات التوضيحية في التسجيلات</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>How much memory it takes is not known before it is here.</source>
        <translation>لا يُعرف مقدار الذاكرة التي يشغلها قبل أن يكون هنا.</translation>
    </message>
    <message>
        <source>Takes about {need} of memory</source>
        <translation>يشغل نحو ⁨{need}⁩ من الذاكرة</translation>
    </message>
    <message>
        <source>{takes}, of {total}.</source>
        <translation>{takes}، من أصل ⁨{total}⁩.</translation>
    </message>
    <message>
        <source>{takes}; {free} of {total} are free.</source>
        <translation>{takes}؛ المتاح ⁨{free}⁩ من ⁨{total}⁩.</translation>
    </message>
    <message>
        <source>{text} Close other programs first.</source>
        <translation>{text} أغلق برامج أخرى أولًا.</translation>
    </message>
    <message>
        <source>{text} Told by the size of its file alone.</source>
        <translation>{text} التقدير بحسب حجم الملف وحده.</translation>
    </message>
    <message>
        <source>model {n}</source>
        <translation>النموذج ⁨{n}⁩</translation>
    </message>
    <message>
        <source>eyes and ears {n}</source>
        <translation>العيون والآذان ⁨{n}⁩</translation>
    </message>
    <message>
        <source>memory of a chat {n}</source>
        <translation>ذاكرة المحادثة ⁨{n}⁩</translation>
    </message>
    <message>
        <source>work space {n}</source>
        <translation>مساحة العمل ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Save and send</source>
        <translation>احفظ وأرسل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>ميكروفون النظام</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>⁨{name}⁩ (غير موجود)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>This model cannot hear.</source>
        <translation>لا يستطيع هذا النموذج السمع.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>شغّل</translation>
    </message>
    <message>
        <source>Discard the recording</source>
        <translation>تجاهل التسجيل</translation>
    </message>
    <message>
        <source>Keep it under Recordings</source>
        <translation>احفظه في التسجيلات</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>أرفق</translation>
    </message>
    <message>
        <source>Choose a sound or video…</source>
        <translation>اختر صوتًا أو فيديو…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>دوّن</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجم</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>اللغة المنطوقة</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>الكلام إلى نص</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>It is too long for a message: keep it under Recordings, and write it down there</source>
        <translation>إنه أطول من أن تتسع له رسالة: احفظه في التسجيلات ودوّنه هناك</translation>
    </message>
    <message>
        <source>Record something or attach a sound first</source>
        <translation>سجّل شيئًا أو أرفق صوتًا أولًا</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>ترجم إلى {language}</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>دوّن ما يُقال</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>remembers up to {n} tokens</source>
        <translation>يتذكر حتى {n} من الرموز</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>يجب قبول الرخصة أولًا</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>يقبل النص</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>يقبل الصور</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>يقبل الكلام</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Take {name} off the list; the file stays</source>
        <translation>أزل ⁨{name}⁩ من القائمة؛ يبقى الملف</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>الملف لم يعد موجودًا</translation>
    </message>
    <message>
        <source>{size}, remembers up to {context} tokens</source>
        <translation>⁨{size}⁩، يتذكر حتى ⁨{context}⁩ من الرموز</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>يقبل النص</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>يقبل الصور</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>يقبل الكلام</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>افتح ملفًا…</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>نزّل Gemma حقيقيًا</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Stop loading</source>
        <translation>أوقف التحميل</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>جارٍ فتح نموذج</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation>جارٍ التحميل {percent}</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>تعذّر تحميله</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختر نموذجًا</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>غير محمّل</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>النموذج: ⁨{name}⁩، {state}</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready, takes about {memory}</source>
        <translation>جاهز، يشغل نحو ⁨{memory}⁩</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Waits until the network may be used</source>
        <translation>ينتظر السماح باستخدام الشبكة</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Paused at {amount}</source>
        <translation>متوقف مؤقتًا عند ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>Downloaded and checked</source>
        <translation>نُزّل وفُحص</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Checking what came</source>
        <translation>يُفحص ما وصل</translation>
    </message>
    <message>
        <source>{trouble}. It goes on by itself.</source>
        <translation>{trouble}. يُستأنف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>⁨{speed}⁩/ث</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>بقي {n} د</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>بقي {h} س {m} د</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>أظهر المحادثات</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>افتح ملفًا…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أقسام هذه الصفحة</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation>في Hub</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <translation>أفلت للإضافة إلى نماذجك</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Token for the Hub</source>
        <translation>رمز وصول Hub</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is set: models come from {0}.</source>
        <translation>المتغيّر HF_ENDPOINT مضبوط: تأتي النماذج من ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set: the network is off for this run.</source>
        <translation>المتغيّر HF_HUB_OFFLINE مضبوط: الشبكة متوقفة في هذا التشغيل.</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>{name} is on this computer</source>
        <translation>⁨{name}⁩ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>افتح النماذج</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>دُوّن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>افتح التسجيل</translation>
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
        <translation>أجاب ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>أغلق الإشعار</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add to Recordings</source>
        <translation>أضف إلى التسجيلات</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختر نموذجًا</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>أعد التشغيل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>اعرض التقرير</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمه</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>حمّله مجددًا</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>احذفه نهائيًا</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Unclear, please check</source>
        <translation>غير واضح، يُرجى التحقق</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>What is said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Hear this passage</source>
        <translation>استمع إلى هذا المقطع</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>قسّم هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Play from here</source>
        <translation>شغّل من هنا</translation>
    </message>
    <message>
        <source>Correct	F2</source>
        <translation>صحّح	F2</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>قسّم هنا</translation>
    </message>
    <message>
        <source>Merge with the next	Ctrl+J</source>
        <translation>ادمج مع التالي	Ctrl+J</translation>
    </message>
    <message>
        <source>Merge into one	Ctrl+J</source>
        <translation>ادمج في واحد	Ctrl+J</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>المتحدث…</translation>
    </message>
    <message>
        <source>Mark as clear</source>
        <translation>علّمه واضحًا</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>انسخ	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Unclear, please check</source>
        <translation>غير واضح، يُرجى التحقق</translation>
    </message>
    <message>
        <source>Being written down</source>
        <translation>يُدوَّن الآن</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Text of the recording</source>
        <translation>نص التسجيل</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Enlarge {0}</source>
        <translation>كبّر ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>شغّل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} من {whole}</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>⁦{n}×⁩</translation>
    </message>
    <message>
        <source>Speed: {n} times</source>
        <translation>السرعة: ⁦{n}×⁩</translation>
    </message>
    <message>
        <source>Speed; press for the next one</source>
        <translation>السرعة؛ اضغط للتالية</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>Gemma Desktop was updated</source>
        <translation>حُدّث Gemma Desktop</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new version.</source>
        <translation>اخرج منه وشغّله مجددًا لاستخدام الإصدار الجديد.</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>أوقف الإجابة</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>اختر نموذجًا أولًا</translation>
    </message>
    <message>
        <source>Loading {name} {percent}%</source>
        <translation>جارٍ تحميل ⁨{name}⁩ ‏{percent}%</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>اسأل ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes. What you ask stays in your chats.</source>
        <translation>المفتاح Enter يسأل، وEsc يغلق. ما تسأله يبقى في محادثاتك.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Open in the chat window</source>
        <translation>افتح في نافذة المحادثات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Click, or hold while you speak; Space does the same</source>
        <translation>انقر، أو اضغط مطولًا وأنت تتحدث؛ مفتاح المسافة يفعل ذلك أيضًا</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Record</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Discard this recording</source>
        <translation>تجاهل هذا التسجيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>احفظه هنا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>This was recorded for the chat and is not sent yet.</source>
        <translation>سُجّل هذا للمحادثة ولم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>تابع التسجيل</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title of the recording</source>
        <translation>عنوان التسجيل</translation>
    </message>
</context>
<context>
    <name>RecordingHead</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>اسأل عنه</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>My own question</source>
        <translation>سؤالي الخاص</translation>
    </message>
    <message>
        <source>Write down again…</source>
        <translation>دوّن مجددًا…</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>تراجع	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>أعد	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>دوّن…</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Write down earlier</source>
        <translation>دوّن أبكر</translation>
    </message>
    <message>
        <source>Write down later</source>
        <translation>دوّن لاحقًا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Recording: {time}</source>
        <translation>جارٍ التسجيل: {time}</translation>
    </message>
    <message>
        <source>{title} is being written down: {percent}</source>
        <translation>يُدوَّن ⁨{title}⁩: ‏{percent}</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Find and replace</source>
        <translation>ابحث واستبدل</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>تظهر الكلمات هنا كلما سُمعت.</translation>
    </message>
    <message>
        <source>It waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>You can go on with other things.</source>
        <translation>يمكنك متابعة أمور أخرى.</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>لم يُسمع كلام</translation>
    </message>
    <message>
        <source>If somebody speaks in it, say in which language, and have it written down again.</source>
        <translation>إذا كان فيه من يتحدث، فحدّد بأي لغة، وأعد تدوينه.</translation>
    </message>
    <message>
        <source>1 unclear</source>
        <translation>1 غير واضح</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>غير واضح: {n}</translation>
    </message>
    <message>
        <source>{n} passages are unclear; go to the next</source>
        <translation>المقاطع غير الواضحة: {n}؛ انتقل إلى التالي</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Today {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>Written down as far as {time}</source>
        <translation>دُوّن حتى {time}</translation>
    </message>
    <message>
        <source>{percent}, {left}</source>
        <translation>{percent}، {left}</translation>
    </message>
    <message>
        <source>Writing down, {percent}</source>
        <translation>جارٍ التدوين، {percent}</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Waits, {n} before it</source>
        <translation>ينتظر، قبله: {n}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>متوقف مؤقتًا عند {percent}</translation>
    </message>
    <message>
        <source>Stopped at {percent}</source>
        <translation>توقّف عند {percent}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>بقي {n} د</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>بقي {h} س {m} د</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>أظهر المحادثات</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>تسميات توضيحية مباشرة</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>أضف ملفات…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>ابحث في التسجيلات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Search titles and what was said</source>
        <translation>ابحث في العناوين وفيما قيل</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختر ملفات…</translation>
    </message>
    <message>
        <source>Add sounds or videos</source>
        <translation>أضف أصواتًا أو فيديو</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>الأصوات والفيديو ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No recording contains “{words}”.</source>
        <translation>لا يحتوي أي تسجيل على «{words}».</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>اختر تسجيلًا</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>حوّل الكلام إلى نص مدوَّن</translation>
    </message>
    <message>
        <source>Record something, choose sound or video files, or drop them here. However long they are: they are written down, and translated if you like, on this computer.</source>
        <translation>سجّل شيئًا، أو اختر ملفات صوت أو فيديو، أو أفلتها هنا. مهما طالت: تُدوَّن، وتُترجم إن شئت، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Drop to add to your recordings</source>
        <translation>أفلت للإضافة إلى تسجيلاتك</translation>
    </message>
</context>
<context>
    <name>ReplyMessage</name>
    <message>
        <source>Asked {0}</source>
        <translation>سُئل ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم تصل إجابة</translation>
    </message>
    <message>
        <source>The oldest message no longer fits and was left out</source>
        <translation>لم يعد هناك متسع لأقدم رسالة فتُركت</translation>
    </message>
    <message>
        <source>The oldest {0} messages no longer fit and were left out</source>
        <translation>لم يعد هناك متسع لأقدم الرسائل فتُركت: {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>أجب مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>{0} s to first word</source>
        <translation>{0} ث حتى أول كلمة</translation>
    </message>
    <message>
        <source>under {0} s to first word</source>
        <translation>أقل من {0} ث حتى أول كلمة</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} رمز/ث</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>رمز واحد</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>الرموز: {0}</translation>
    </message>
    <message>
        <source>{0} guessed ahead</source>
        <translation>المخمَّن مسبقًا: {0}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Last report</source>
        <translation>آخر تقرير</translation>
    </message>
    <message>
        <source>Gemma Desktop ended badly</source>
        <translation>انتهى Gemma Desktop على نحو غير سليم</translation>
    </message>
    <message>
        <source>This report was made on {date}. It stays on this computer, and nothing of it was sent. It holds versions, the system, and the last lines of the logs, but nothing of your chats. Copy it if you want to show it to somebody who can help.</source>
        <translation>أُنشئ هذا التقرير في {date}. يبقى على هذا الحاسوب، ولم يُرسل منه شيء. يحتوي على الإصدارات والنظام وآخر أسطر السجلات، ولا شيء من محادثاتك. انسخه إذا أردت أن تعرضه على من يستطيع المساعدة.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <translation>يُنظر في ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation>التنزيلات: {n}</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>الرخصة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>بلا رخصة مذكورة</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>تغيّر في {date}</translation>
    </message>
    <message>
        <source>Ways to have it</source>
        <translation>أشكال التنزيل</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>تُقرأ…</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>لا بطاقة له.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Gemma Desktop ended badly last time</source>
        <translation>انتهى Gemma Desktop على نحو غير سليم في المرة السابقة</translation>
    </message>
    <message>
        <source>{data} cannot be written</source>
        <translation>لا يمكن الكتابة في ⁨{data}⁩</translation>
    </message>
    <message>
        <source>Check who may write to this folder.</source>
        <translation>تحقق ممن يُسمح له بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Your chats are as they were.</source>
        <translation>محادثاتك كما كانت.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Free some space; what is not saved yet is saved then.</source>
        <translation>أفرغ بعض المساحة؛ وعندها يُحفظ ما لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>لا يمكن الكتابة في ⁨{path}⁩</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>لا يمكن حفظ ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Check the disk and the folder.</source>
        <translation>تحقق من القرص والمجلد.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>لا يوجد نموذج محمّل</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>اختر نموذجًا.</translation>
    </message>
    <message>
        <source>Something went wrong in the engine</source>
        <translation>حدث خطأ في المحرّك</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>It starts again by itself when you send the next message.</source>
        <translation>يبدأ من جديد تلقائيًا عندما ترسل الرسالة التالية.</translation>
    </message>
    <message>
        <source>Restart the engine, or choose another model.</source>
        <translation>أعد تشغيل المحرّك، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>اختر نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>{what}. Choose another model.</source>
        <translation>{what}. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{name} could not be loaded</source>
        <translation>تعذّر تحميل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>يتوقف المحرّك مرارًا</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translation>لم يبدأ المحرّك</translation>
    </message>
    <message>
        <source>The engine sent something unreadable</source>
        <translation>أرسل المحرّك شيئًا لا يمكن قراءته</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>توقف النموذج عن العمل</translation>
    </message>
    <message>
        <source>The model&apos;s memory could not be set up</source>
        <translation>تعذّر تجهيز ذاكرة النموذج</translation>
    </message>
    <message>
        <source>Choose a smaller context in the settings.</source>
        <translation>اختر سياقًا أصغر في الإعدادات.</translation>
    </message>
    <message>
        <source>The engine sent too much</source>
        <translation>أرسل المحرّك أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>This processor is too old for Gemma Desktop</source>
        <translation>هذا المعالج أقدم من أن يشغّل Gemma Desktop</translation>
    </message>
    <message>
        <source>It needs AVX2, which most processors have since 2015; built from source it runs on older ones too.</source>
        <translation>يحتاج إلى AVX2، وهو في معظم المعالجات منذ 2015؛ وإذا بُني من المصدر عمل على الأقدم أيضًا.</translation>
    </message>
    <message>
        <source>{name} is not a Gemma model</source>
        <translation>⁨{name}⁩ ليس نموذج Gemma</translation>
    </message>
    <message>
        <source>It is of the family {family}: choose a Gemma.</source>
        <translation>إنه من عائلة ⁨{family}⁩: اختر Gemma.</translation>
    </message>
    <message>
        <source>{projector} does not belong to {name}</source>
        <translation>⁨{projector}⁩ لا يخص ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose the projector that came with the model, or open the model alone.</source>
        <translation>اختر المُسقِط الذي جاء مع النموذج، أو افتح النموذج وحده.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete: download it again, or choose another one.</source>
        <translation>قد يكون الملف تالفًا أو ناقصًا: نزّله مرة أخرى، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is a projector, not a model</source>
        <translation>⁨{name}⁩ مُسقِط وليس نموذجًا</translation>
    </message>
    <message>
        <source>Choose the model that it belongs to.</source>
        <translation>اختر النموذج الذي يخصه.</translation>
    </message>
    <message>
        <source>{name} did not load with {layers} layers on the graphics card</source>
        <translation>لم يُحمَّل ⁨{name}⁩ بهذا العدد من الطبقات على بطاقة الرسوميات: {layers}</translation>
    </message>
    <message>
        <source>Choose fewer in the settings, or all that fit.</source>
        <translation>اختر أقل في الإعدادات، أو كل ما تتسع له.</translation>
    </message>
    <message>
        <source>There is no memory for a batch</source>
        <translation>لا توجد ذاكرة كافية لدفعة</translation>
    </message>
    <message>
        <source>Ask for fewer answers at once.</source>
        <translation>اطلب إجابات أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>توقف المحرّك فجأة</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>تعذّر تشغيل المحرّك</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>⁨{name}⁩ تالف</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>⁨{name}⁩ كبير جدًا</translation>
    </message>
    <message>
        <source>Use a picture of at most {n} pixels a side.</source>
        <translation>استخدم صورة لا يتجاوز أي ضلع فيها {n} بكسل.</translation>
    </message>
    <message>
        <source>{name} is too narrow</source>
        <translation>⁨{name}⁩ ضيق جدًا</translation>
    </message>
    <message>
        <source>Cut it into pieces that are less long and thin.</source>
        <translation>قسّمه إلى أجزاء أقل طولًا وضيقًا.</translation>
    </message>
    <message>
        <source>Choose another recording.</source>
        <translation>اختر تسجيلًا آخر.</translation>
    </message>
    <message>
        <source>Use a recording of {least} to {most} seconds.</source>
        <translation>استخدم تسجيلًا طوله من ⁨{least}⁩ إلى ⁨{most}⁩ ثانية.</translation>
    </message>
    <message>
        <source>The projector could not be loaded</source>
        <translation>تعذّر تحميل المُسقِط</translation>
    </message>
    <message>
        <source>The picture or sound could not be encoded</source>
        <translation>تعذّر ترميز الصورة أو الصوت</translation>
    </message>
    <message>
        <source>{name} is too short</source>
        <translation>⁨{name}⁩ قصير جدًا</translation>
    </message>
    <message>
        <source>{name} is too long</source>
        <translation>⁨{name}⁩ طويل جدًا</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <translation>لا يمكن استخدام ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The model&apos;s encoder refused it: choose another file.</source>
        <translation>رفضه مرمِّز النموذج: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The message is too long for the context</source>
        <translation>الرسالة أطول من أن يتسع لها السياق</translation>
    </message>
    <message>
        <source>It takes {tokens} tokens and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>تشغل {tokens} من الرموز والمتسع {fits}. اختصرها، أو اختر سياقًا أكبر في الإعدادات.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>لا شيء للإجابة عنه</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>الرسالة فارغة</translation>
    </message>
    <message>
        <source>Write something, or add a picture or a recording.</source>
        <translation>اكتب شيئًا، أو أضف صورة أو تسجيلًا.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures</source>
        <translation>لا يستطيع ⁨{name}⁩ رؤية الصور</translation>
    </message>
    <message>
        <source>Choose a model that takes pictures.</source>
        <translation>اختر نموذجًا يقبل الصور.</translation>
    </message>
    <message>
        <source>{name} cannot hear recordings</source>
        <translation>لا يستطيع ⁨{name}⁩ سماع التسجيلات</translation>
    </message>
    <message>
        <source>Choose a model that takes speech.</source>
        <translation>اختر نموذجًا يقبل الكلام.</translation>
    </message>
    <message>
        <source>{name} cannot use tools</source>
        <translation>لا يستطيع ⁨{name}⁩ استخدام الأدوات</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model, or switch tools off.</source>
        <translation>اختر نموذج Gemma 4، أو عطّل الأدوات.</translation>
    </message>
    <message>
        <source>The system text is too long for the context</source>
        <translation>نص النظام أطول من أن يتسع له السياق</translation>
    </message>
    <message>
        <source>It takes {system} tokens, the newest message {message}, and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>يشغل {system} من الرموز، وأحدث رسالة {message}، والمتسع {fits}. اختصره، أو اختر سياقًا أكبر في الإعدادات.</translation>
    </message>
    <message>
        <source>The temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>The repeat penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>The answer&apos;s length</source>
        <translation>طول الإجابة</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>لا يمكن ضبط ⁨{name}⁩ على ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Choose one from {least} to {most} in the settings.</source>
        <translation>اختر قيمة من ⁨{least}⁩ إلى ⁨{most}⁩ في الإعدادات.</translation>
    </message>
    <message>
        <source>There is not enough memory for {model}</source>
        <translation>لا توجد ذاكرة كافية لنموذج ⁨{model}⁩</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free. Close other programs, choose the least memory in the settings, or a smaller model.</source>
        <translation>يشغل ⁨{size}⁩ والمتاح ⁨{free}⁩. أغلق برامج أخرى، أو اختر أقل ذاكرة في الإعدادات، أو نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens is larger than the memory</source>
        <translation>سياق من {tokens} من الرموز أكبر من الذاكرة</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free beside the model. Choose {most} or less in the settings.</source>
        <translation>يشغل ⁨{size}⁩ والمتاح إلى جانب النموذج ⁨{free}⁩. اختر ⁨{most}⁩ أو أقل في الإعدادات.</translation>
    </message>
    <message>
        <source>{missing} of {whole} are missing. Download or copy it again.</source>
        <translation>ينقص ⁨{missing}⁩ من ⁨{whole}⁩. نزّله أو انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>It was made for another kind of processor; get the usual (little-endian) file.</source>
        <translation>صُنع لنوع آخر من المعالجات؛ نزّل الملف المعتاد (little-endian).</translation>
    </message>
    <message>
        <source>{name} has an unknown GGUF version</source>
        <translation>إصدار GGUF في ⁨{name}⁩ غير معروف</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>⁨{name}⁩ ناقص</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>نزّله أو انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>It ends inside its header. Download or copy it again.</source>
        <translation>ينتهي داخل ترويسته. نزّله أو انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file</source>
        <translation>⁨{name}⁩ ليس ملف GGUF</translation>
    </message>
    <message>
        <source>Choose a Gemma model as GGUF; such files end in .gguf.</source>
        <translation>اختر نموذج Gemma بصيغة GGUF؛ تنتهي هذه الملفات بـ ‎.gguf.</translation>
    </message>
    <message>
        <source>{name} has a newer GGUF format</source>
        <translation>صيغة GGUF في ⁨{name}⁩ أحدث</translation>
    </message>
    <message>
        <source>It came after this application; look for an update.</source>
        <translation>ظهرت بعد هذا التطبيق؛ ابحث عن تحديث.</translation>
    </message>
    <message>
        <source>Its format is no longer used; get a newer file of the same model.</source>
        <translation>لم تعد صيغته مستخدمة؛ نزّل ملفًا أحدث للنموذج نفسه.</translation>
    </message>
    <message>
        <source>{name} is stored in a newer way</source>
        <translation>⁨{name}⁩ محفوظ بطريقة أحدث</translation>
    </message>
    <message>
        <source>Look for an update of this application, or get the model in another quantisation.</source>
        <translation>ابحث عن تحديث لهذا التطبيق، أو نزّل النموذج بتكميم آخر.</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>لم يُعثر على ⁨{name}⁩</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; open it from where it is now.</source>
        <translation>ربما نُقل أو حُذف؛ افتحه من مكانه الحالي.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>⁨{name}⁩ مجلد</translation>
    </message>
    <message>
        <source>Choose a model file (.gguf) inside it.</source>
        <translation>اختر ملف نموذج (‎.gguf) بداخله.</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>لا يمكن قراءة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is there.</source>
        <translation>تحقق من أنه يُسمح لك بفتحه ومن أن قرصه موجود.</translation>
    </message>
    <message>
        <source>{name} was renamed</source>
        <translation>تغيّر اسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>It is one of {count} files that belong together; give it back the name that it was downloaded with.</source>
        <translation>إنه واحد من ملفات متلازمة عددها {count}؛ أعد إليه الاسم الذي نُزّل به.</translation>
    </message>
    <message>
        <source>{name} is a part of a model</source>
        <translation>⁨{name}⁩ جزء من نموذج</translation>
    </message>
    <message>
        <source>Open the first part, {first}.</source>
        <translation>افتح الجزء الأول، ⁨{first}⁩.</translation>
    </message>
    <message>
        <source>a word every {n} seconds</source>
        <translation>كلمة كل {n} ث</translation>
    </message>
    <message>
        <source>It {can}.</source>
        <translation>إنه {can}.</translation>
    </message>
    <message>
        <source>{n} words a second</source>
        <translation>{n} كلمة/ث</translation>
    </message>
    <message>
        <source>a word a second</source>
        <translation>كلمة واحدة/ث</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>It is made for something else. {purpose}</source>
        <translation>صُنع لغرض آخر. {purpose}</translation>
    </message>
    <message>
        <source>It sees no pictures.</source>
        <translation>لا يرى الصور.</translation>
    </message>
    <message>
        <source>It was not made to call tools.</source>
        <translation>لم يُصنع لاستدعاء الأدوات.</translation>
    </message>
    <message>
        <source>It remembers {n} tokens: too little for long documents.</source>
        <translation>يتذكر {n} من الرموز: أقل مما تحتاجه المستندات الطويلة.</translation>
    </message>
    <message>
        <source>It takes {need} of memory and this computer has {all}.</source>
        <translation>يشغل ⁨{need}⁩ من الذاكرة وفي هذا الحاسوب ⁨{all}⁩.</translation>
    </message>
    <message>
        <source>No place is known to get it from as GGUF; search the Hub for it.</source>
        <translation>لا يُعرف مكان لتنزيله بصيغة GGUF؛ ابحث عنه في Hub.</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>يرى الصور</translation>
    </message>
    <message>
        <source>understands speech</source>
        <translation>يفهم الكلام</translation>
    </message>
    <message>
        <source>holds long documents</source>
        <translation>يتسع لمستندات طويلة</translation>
    </message>
    <message>
        <source>calls tools</source>
        <translation>يستدعي الأدوات</translation>
    </message>
    <message>
        <source>knows mostly English</source>
        <translation>يعرف الإنجليزية في الغالب</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>يتسع له المكان بعد إغلاق برامج أخرى</translation>
    </message>
    <message>
        <source>It does not hear.</source>
        <translation>لا يسمع.</translation>
    </message>
    <message>
        <source>Its speech is not in llama.cpp.</source>
        <translation>كلامه غير مدعوم في llama.cpp.</translation>
    </message>
    <message>
        <source>Its download takes {need} and {free} are free on the disk.</source>
        <translation>يحتاج تنزيله إلى ⁨{need}⁩ والمتاح على القرص ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>writes about {speed} here</source>
        <translation>يكتب هنا نحو ⁨{speed}⁩</translation>
    </message>
    <message>
        <source>should write about {speed} here</source>
        <translation>يُتوقع أن يكتب هنا نحو ⁨{speed}⁩</translation>
    </message>
    <message>
        <source>takes {need} of the {free} of memory that are free</source>
        <translation>يشغل ⁨{need}⁩ من الذاكرة المتاحة البالغة ⁨{free}⁩</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>تحقق من أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>{path} is no catalogue</source>
        <translation>⁨{path}⁩ ليس فهرس نماذج</translation>
    </message>
    <message>
        <source>Mend it or remove it: {error}</source>
        <translation>أصلحه أو أزله: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>No repository of {model} is known</source>
        <translation>لا يُعرف مستودع لنموذج ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Search the Hub for {model}.</source>
        <translation>ابحث في Hub عن ⁨{model}⁩.</translation>
    </message>
    <message>
        <source>The Hub sends to an unprotected place</source>
        <translation>يحيل Hub إلى مكان غير محمي</translation>
    </message>
    <message>
        <source>It was not followed; try again later.</source>
        <translation>لم يُتبع؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Offline mode is on</source>
        <translation>وضع عدم الاتصال مفعّل</translation>
    </message>
    <message>
        <source>Turn it off in the settings to use the network.</source>
        <translation>عطّله في الإعدادات لاستخدام الشبكة.</translation>
    </message>
    <message>
        <source>There is too little space in {folder}</source>
        <translation>المساحة في ⁨{folder}⁩ لا تكفي</translation>
    </message>
    <message>
        <source>Free {size} there, or choose another folder.</source>
        <translation>أفرغ ⁨{size}⁩ هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{sentence} Get the mmproj file from where the model is from, and put it beside it.</source>
        <translation>{sentence} نزّل ملف mmproj من مصدر النموذج، وضعه بجانبه.</translation>
    </message>
    <message>
        <source>Get its projector</source>
        <translation>نزّل مُسقِطه</translation>
    </message>
    <message>
        <source>{file} is of a newer kind than this engine knows; look for an update of this application.</source>
        <translation>⁨{file}⁩ من نوع أحدث مما يعرفه هذا المحرّك؛ ابحث عن تحديث لهذا التطبيق.</translation>
    </message>
    <message>
        <source>Get the newest file</source>
        <translation>نزّل أحدث ملف</translation>
    </message>
    <message>
        <source>Its vocabulary has no {sign}: answers may not come to an end.</source>
        <translation>لا يوجد ⁨{sign}⁩ في مفرداته: قد لا تنتهي الإجابات.</translation>
    </message>
    <message>
        <source>{file} beside it belongs to another model, so it cannot see.</source>
        <translation>⁨{file}⁩ الذي بجانبه يخص نموذجًا آخر، ولذلك لا يستطيع الرؤية.</translation>
    </message>
    <message>
        <source>Its eyes are in the same file, as only Ollama reads it; get the same model from the Hub.</source>
        <translation>عيونه في الملف نفسه، بالشكل الذي لا يقرؤه إلا Ollama؛ نزّل النموذج نفسه من Hub.</translation>
    </message>
    <message>
        <source>Its ears are stored as {form}; speech is understood better with a BF16 projector.</source>
        <translation>آذانه محفوظة بصيغة ⁨{form}⁩؛ ويُفهم الكلام أفضل مع مُسقِط BF16.</translation>
    </message>
    <message>
        <source>Stored as {form} it may repeat itself on recordings over 17 seconds; finer ones do not.</source>
        <translation>بصيغة ⁨{form}⁩ قد يكرر نفسه في التسجيلات التي تزيد على 17 ثانية؛ أما الصيغ الأدق فلا.</translation>
    </message>
    <message>
        <source>Its projector is missing: it reads text, but sees no pictures.</source>
        <translation>مُسقِطه مفقود: يقرأ النص، لكنه لا يرى الصور.</translation>
    </message>
    <message>
        <source>It has no chat template: it may be a base model, which continues texts instead of answering.</source>
        <translation>لا قالب محادثة له: قد يكون نموذج أساس، يكمل النصوص بدل أن يجيب.</translation>
    </message>
    <message>
        <source>Its stop sign {sign} is not marked as one; here answers end all the same, elsewhere they may not.</source>
        <translation>علامة نهايته ⁨{sign}⁩ غير معلَّمة بذلك؛ هنا تنتهي الإجابات رغم ذلك، وفي غير هذا التطبيق قد لا تنتهي.</translation>
    </message>
    <message>
        <source>Get it again</source>
        <translation>نزّله مرة أخرى</translation>
    </message>
    <message>
        <source>Get the BF16 projector</source>
        <translation>نزّل مُسقِط BF16</translation>
    </message>
    <message>
        <source>Get the finer one</source>
        <translation>نزّل الأدق</translation>
    </message>
    <message>
        <source>Its chat template is not that of {kind}; answers may be odd.</source>
        <translation>قالب محادثته ليس قالب ⁨{kind}⁩؛ قد تكون الإجابات غريبة.</translation>
    </message>
    <message>
        <source>Its chat template is an older one; Google has mended tools and thinking since.</source>
        <translation>قالب محادثته قديم؛ وقد أصلحت Google الأدوات والتفكير منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>{title} has two files of one name</source>
        <translation>في ⁨{title}⁩ ملفان باسم واحد</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر واحدًا منهما.</translation>
    </message>
    <message>
        <source>{title} would lie outside {folder}</source>
        <translation>سيقع ⁨{title}⁩ خارج ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Look for a link in that folder.</source>
        <translation>ابحث عن رابط في ذلك المجلد.</translation>
    </message>
    <message>
        <source>{name} is not of the Gemma family</source>
        <translation>⁨{name}⁩ ليس من عائلة Gemma</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>لم يُثبَّت.</translation>
    </message>
    <message>
        <source>{path} cannot be proven</source>
        <translation>لا يمكن إثبات صحة ⁨{path}⁩</translation>
    </message>
    <message>
        <source>The Hub gives no hash of it; choose another repository.</source>
        <translation>لا يعطي Hub بصمة له؛ اختر مستودعًا آخر.</translation>
    </message>
    <message>
        <source>There is too little space on the disk</source>
        <translation>المساحة على القرص لا تكفي</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder or a smaller model. What is fetched already is kept.</source>
        <translation>أفرغ ⁨{size}⁩، أو اختر مجلدًا آخر أو نموذجًا أصغر. ما نُزّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Free some space, then continue: what is fetched already is kept.</source>
        <translation>أفرغ بعض المساحة، ثم تابع: ما نُزّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>{name} came damaged twice</source>
        <translation>وصل ⁨{name}⁩ تالفًا مرتين</translation>
    </message>
    <message>
        <source>It was not installed. Try another network; {name}.wrong was kept.</source>
        <translation>لم يُثبَّت. جرّب شبكة أخرى؛ احتُفظ بالملف ⁨{name}.wrong⁩.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>⁨{name}⁩ قيد الاستخدام</translation>
    </message>
    <message>
        <source>Choose another model, then continue this one.</source>
        <translation>اختر نموذجًا آخر، ثم تابع هذا.</translation>
    </message>
    <message>
        <source>The models are in {target} already</source>
        <translation>النماذج موجودة في ⁨{target}⁩ من قبل</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>One folder lies in the other</source>
        <translation>أحد المجلدين داخل الآخر</translation>
    </message>
    <message>
        <source>Choose a folder that is apart from the models folder.</source>
        <translation>اختر مجلدًا منفصلًا عن مجلد النماذج.</translation>
    </message>
    <message>
        <source>{target} is there already</source>
        <translation>⁨{target}⁩ موجود من قبل</translation>
    </message>
    <message>
        <source>It is another file; choose an empty folder.</source>
        <translation>إنه ملف آخر؛ اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>{name} was copied wrongly</source>
        <translation>نُسخ ⁨{name}⁩ على نحو خاطئ</translation>
    </message>
    <message>
        <source>Try again; the disk may be failing.</source>
        <translation>حاول مجددًا؛ ربما القرص في طريقه إلى التلف.</translation>
    </message>
    <message>
        <source>{name} is no projector</source>
        <translation>⁨{name}⁩ ليس مُسقِطًا</translation>
    </message>
    <message>
        <source>A model&apos;s pictures and speech need its mmproj file; leave it out for text alone.</source>
        <translation>صور النموذج وكلامه تحتاج إلى ملف mmproj الخاص به؛ اتركه إذا أردت النص وحده.</translation>
    </message>
    <message>
        <source>{name} belongs to no Gemma</source>
        <translation>⁨{name}⁩ لا يخص أي Gemma</translation>
    </message>
    <message>
        <source>Choose the mmproj file of the model.</source>
        <translation>اختر ملف mmproj الخاص بالنموذج.</translation>
    </message>
    <message>
        <source>{file} is only a model&apos;s eyes and ears</source>
        <translation>⁨{file}⁩ عيون نموذج وآذانه فقط</translation>
    </message>
    <message>
        <source>Open the model itself; this file is found when it lies in the same folder.</source>
        <translation>افتح النموذج نفسه؛ يُعثر على هذا الملف عندما يكون في المجلد نفسه.</translation>
    </message>
    <message>
        <source>{file} is an adapter, not a model</source>
        <translation>⁨{file}⁩ مهايئ وليس نموذجًا</translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation>افتح النموذج نفسه.</translation>
    </message>
    <message>
        <source>{file} is an embedding model</source>
        <translation>⁨{file}⁩ نموذج تضمين</translation>
    </message>
    <message>
        <source>It cannot chat; choose another Gemma.</source>
        <translation>لا يستطيع المحادثة؛ اختر Gemma آخر.</translation>
    </message>
    <message>
        <source>{file} is a drafter for Gemma 4</source>
        <translation>⁨{file}⁩ نموذج مسودات لنموذج Gemma 4</translation>
    </message>
    <message>
        <source>It only helps a larger model; choose that one.</source>
        <translation>إنه يساعد نموذجًا أكبر فقط؛ اختر ذلك النموذج.</translation>
    </message>
    <message>
        <source>{file} is a newer kind of Gemma</source>
        <translation>⁨{file}⁩ نوع أحدث من Gemma</translation>
    </message>
    <message>
        <source>Look for an update of this application.</source>
        <translation>ابحث عن تحديث لهذا التطبيق.</translation>
    </message>
    <message>
        <source>{file} is not a Gemma model</source>
        <translation>⁨{file}⁩ ليس نموذج Gemma</translation>
    </message>
    <message>
        <source>{file} has no weights</source>
        <translation>لا أوزان في ⁨{file}⁩</translation>
    </message>
    <message>
        <source>It holds only a vocabulary; choose the model itself.</source>
        <translation>لا يحتوي إلا على مفردات؛ اختر النموذج نفسه.</translation>
    </message>
    <message>
        <source>It is of the {family} family; choose a Gemma as GGUF.</source>
        <translation>إنه من عائلة ⁨{family}⁩؛ اختر Gemma بصيغة GGUF.</translation>
    </message>
    <message>
        <source>Choose a Gemma as GGUF.</source>
        <translation>اختر Gemma بصيغة GGUF.</translation>
    </message>
    <message>
        <source>{subject} needs your consent or a token</source>
        <translation>يحتاج ⁨{subject}⁩ إلى موافقتك أو إلى رمز وصول</translation>
    </message>
    <message>
        <source>Accept its licence on the Hub, then enter a token of your account.</source>
        <translation>اقبل رخصته في Hub، ثم أدخل رمز وصول لحسابك.</translation>
    </message>
    <message>
        <source>how much memory a model takes</source>
        <translation>مقدار الذاكرة التي يشغلها نموذج</translation>
    </message>
    <message>
        <source>Check its name; for a private or gated one a token of your account is needed.</source>
        <translation>تحقق من اسمه؛ المستودع الخاص أو المقيَّد يحتاج إلى رمز وصول لحسابك.</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account, or make a new one.</source>
        <translation>انسخه مرة أخرى من إعدادات حسابك، أو أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The Hub wants less to do</source>
        <translation>يطلب Hub تقليل الطلبات</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The Hub is busy or down</source>
        <translation>‏Hub مشغول أو متوقف</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>That is no token</source>
        <translation>هذا ليس رمز وصول</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account; it begins with hf_.</source>
        <translation>انسخه مرة أخرى من إعدادات حسابك؛ يبدأ بـ ⁦hf_⁩.</translation>
    </message>
    <message>
        <source>{subject} is not on the Hub</source>
        <translation>⁨{subject}⁩ غير موجود في Hub</translation>
    </message>
    <message>
        <source>The Hub gave an odd answer</source>
        <translation>أعطى Hub إجابة غريبة</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>لا يعرف Hub رمز الوصول هذا</translation>
    </message>
    <message>
        <source>The Hub refused to answer</source>
        <translation>رفض Hub الإجابة</translation>
    </message>
    <message>
        <source>search and lists of files</source>
        <translation>البحث وقوائم الملفات</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>{name} is no repository</source>
        <translation>⁨{name}⁩ ليس مستودعًا</translation>
    </message>
    <message>
        <source>It looks like google/gemma-4-E2B-it-qat-q4_0-gguf: owner/name.</source>
        <translation>يكون بهذا الشكل google/gemma-4-E2B-it-qat-q4_0-gguf: المالك/الاسم.</translation>
    </message>
    <message>
        <source>The repository has a file with an odd name</source>
        <translation>في المستودع ملف باسم غريب</translation>
    </message>
    <message>
        <source>It was refused; choose another repository.</source>
        <translation>رُفض؛ اختر مستودعًا آخر.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>النموذج التجريبي</translation>
    </message>
    <message>
        <source>Tiny, to try everything with; not a real Gemma</source>
        <translation>صغير جدًا، لتجربة كل شيء؛ ليس Gemma حقيقيًا</translation>
    </message>
    <message>
        <source>{projector} belongs to another model than {model}</source>
        <translation>⁨{projector}⁩ يخص نموذجًا آخر غير ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Choose the mmproj file that came with the model.</source>
        <translation>اختر ملف mmproj الذي جاء مع النموذج.</translation>
    </message>
    <message>
        <source>{file} has an odd name</source>
        <translation>اسم ⁨{file}⁩ غريب</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>أعد تسمية الملف أو مجلده.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere</source>
        <translation>⁨{name}⁩ في مكان آخر</translation>
    </message>
    <message>
        <source>Only models in the models folder are removed here.</source>
        <translation>لا يُزال هنا إلا ما في مجلد النماذج.</translation>
    </message>
    <message>
        <source>{name} is imported already</source>
        <translation>⁨{name}⁩ مستورد من قبل</translation>
    </message>
    <message>
        <source>Remove the other one first.</source>
        <translation>أزل الآخر أولًا.</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>⁨{name}⁩ موجود مجددًا</translation>
    </message>
    <message>
        <source>Another file has its name.</source>
        <translation>ملف آخر يحمل اسمه.</translation>
    </message>
    <message>
        <source>{name} has no Gemma model in it</source>
        <translation>لا يوجد نموذج Gemma في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose a folder with .gguf files.</source>
        <translation>اختر مجلدًا فيه ملفات ‎.gguf.</translation>
    </message>
    <message>
        <source>The Hub&apos;s address was not found</source>
        <translation>لم يُعثر على عنوان Hub</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and what stands between it and the network.</source>
        <translation>تحقق من تاريخ هذا الحاسوب، وممّا بينه وبين الشبكة.</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>رفض الوكيل الاتصال</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY or its settings.</source>
        <translation>تحقق من HTTPS_PROXY أو من إعداداته.</translation>
    </message>
    <message>
        <source>The Hub cannot be reached</source>
        <translation>تعذّر الوصول إلى Hub</translation>
    </message>
    <message>
        <source>The Hub said nothing for too long</source>
        <translation>لم يرد Hub بشيء مدة طويلة</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Hub cache</source>
        <translation>ذاكرة Hub المخبأة</translation>
    </message>
    <message>
        <source>{name} is being downloaded already</source>
        <translation>يجري تنزيل ⁨{name}⁩ من قبل</translation>
    </message>
    <message>
        <source>Wait for it, or stop it in the other window.</source>
        <translation>انتظره، أو أوقفه في النافذة الأخرى.</translation>
    </message>
    <message>
        <source>{id} has no {wanted}</source>
        <translation>لا يوجد ⁨{wanted}⁩ في ⁨{id}⁩</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>فيه ⁨{there}⁩.</translation>
    </message>
    <message>
        <source>{id} has no GGUF model</source>
        <translation>لا يوجد نموذج GGUF في ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Search for the same model with GGUF in its name.</source>
        <translation>ابحث عن النموذج نفسه مع كلمة GGUF في اسمه.</translation>
    </message>
    <message>
        <source>The token could not be removed</source>
        <translation>تعذّرت إزالة رمز الوصول</translation>
    </message>
    <message>
        <source>Remove it in your system&apos;s keyring.</source>
        <translation>أزله من حلقة مفاتيح نظامك.</translation>
    </message>
    <message>
        <source>download of {file}</source>
        <translation>تنزيل ⁨{file}⁩</translation>
    </message>
    <message>
        <source>{path} is another file on the Hub now</source>
        <translation>⁨{path}⁩ صار ملفًا آخر في Hub</translation>
    </message>
    <message>
        <source>Choose it again, so that its new size and hash are known.</source>
        <translation>اختره مجددًا، ليُعرف حجمه الجديد وبصمته.</translation>
    </message>
    <message>
        <source>The Hub sends from one place to the next</source>
        <translation>يحيل Hub من مكان إلى آخر</translation>
    </message>
    <message>
        <source>The Hub&apos;s storage refused the file</source>
        <translation>رفض مخزن Hub الملف</translation>
    </message>
    <message>
        <source>The server has a file of another size</source>
        <translation>حجم الملف على الخادم مختلف</translation>
    </message>
    <message>
        <source>{repository} needs your consent or a token</source>
        <translation>يحتاج ⁨{repository}⁩ إلى موافقتك أو إلى رمز وصول</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more</source>
        <translation>لم يعد ⁨{path}⁩ موجودًا في ⁨{repository}⁩</translation>
    </message>
    <message>
        <source>Choose again; it may have another name now.</source>
        <translation>اختر مجددًا؛ ربما صار له اسم آخر.</translation>
    </message>
    <message>
        <source>The Hub refused the file</source>
        <translation>رفض Hub الملف</translation>
    </message>
    <message>
        <source>The connection ended early</source>
        <translation>انتهى الاتصال مبكرًا</translation>
    </message>
    <message>
        <source>The server has a shorter file</source>
        <translation>الملف على الخادم أقصر</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>تغيّر الملف على الخادم</translation>
    </message>
    <message>
        <source>It is fetched anew.</source>
        <translation>يُنزَّل من جديد.</translation>
    </message>
    <message>
        <source>The server sends another piece than asked</source>
        <translation>يرسل الخادم جزءًا غير المطلوب</translation>
    </message>
    <message>
        <source>The Hub sends to no place</source>
        <translation>يحيل Hub إلى غير مكان</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels.</source>
        <translation>أبعاده ⁨{width} x {height}⁩ بكسل.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>⁨{name}⁩ فارغ</translation>
    </message>
    <message>
        <source>It has {size}; at most {most} can be used.</source>
        <translation>حجمه ⁨{size}⁩؛ والحد الأقصى ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>{size} Cut out the part that matters.</source>
        <translation>~⁨{size}⁩ اقتطع الجزء المهم.</translation>
    </message>
    <message>
        <source>{name} has too many pixels</source>
        <translation>في ⁨{name}⁩ بكسلات أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>{size} Save a smaller copy and use that.</source>
        <translation>~⁨{size}⁩ احفظ نسخة أصغر واستخدمها.</translation>
    </message>
    <message>
        <source>{name} is no picture</source>
        <translation>⁨{name}⁩ ليس صورة</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, GIF, BMP, TIFF and HEIC files can be used.</source>
        <translation>يمكن استخدام ملفات PNG وJPEG وWebP وGIF وBMP وTIFF وHEIC.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>لا توجد ذاكرة كافية له.</translation>
    </message>
    <message>
        <source>It cannot be decoded. Choose another picture.</source>
        <translation>لا يمكن فك ترميزه. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>It is made again from the sound.</source>
        <translation>يُنشأ مجددًا من الصوت.</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>Choose another sound.</source>
        <translation>اختر صوتًا آخر.</translation>
    </message>
    <message>
        <source>There is less than a tenth of a second of sound in it.</source>
        <translation>فيه أقل من عُشر ثانية من الصوت.</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>لا يمكن تشغيل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>لا يمكن فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>هل ما زال موجودًا؟</translation>
    </message>
    <message>
        <source>It is not 16-bit sound at 16 kHz.</source>
        <translation>ليس صوتًا من 16 بت بتردد 16 كيلوهرتز.</translation>
    </message>
    <message>
        <source>It is no sound or video, or damaged.</source>
        <translation>ليس صوتًا ولا فيديو، أو أنه تالف.</translation>
    </message>
    <message>
        <source>At most {time} can be used.</source>
        <translation>الحد الأقصى {time}.</translation>
    </message>
    <message>
        <source>{name} has no sound</source>
        <translation>لا صوت في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose a file with a sound track.</source>
        <translation>اختر ملفًا فيه صوت.</translation>
    </message>
    <message>
        <source>Its sound cannot be decoded.</source>
        <translation>لا يمكن فك ترميز صوته.</translation>
    </message>
    <message>
        <source>Set HOME, or GEMMA_DESKTOP_HOME, to a folder of your own.</source>
        <translation>اضبط HOME أو GEMMA_DESKTOP_HOME على مجلد يخصك.</translation>
    </message>
    <message>
        <source>There is no home folder</source>
        <translation>لا يوجد مجلد شخصي</translation>
    </message>
    <message>
        <source>The chats could not be backed up</source>
        <translation>تعذّر نسخ المحادثات احتياطيًا</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B.</source>
        <translation>اختر نموذجًا يسمع، مثل Gemma 4 E4B.</translation>
    </message>
    <message>
        <source>{name} takes no speech</source>
        <translation>لا يقبل ⁨{name}⁩ الكلام</translation>
    </message>
    <message>
        <source>A recording waits to be used</source>
        <translation>هناك تسجيل ينتظر أن يُستخدم</translation>
    </message>
    <message>
        <source>Attach or discard it first, beside the chat.</source>
        <translation>أرفقه أو تجاهله أولًا، بجانب المحادثة.</translation>
    </message>
    <message>
        <source>The computer was too busy while recording, at {where}.</source>
        <translation>كان الحاسوب مشغولًا جدًا أثناء التسجيل، عند ⁨{where}⁩.</translation>
    </message>
    <message>
        <source>{told} Silence stands there for {n} s.</source>
        <translation>{told} هناك صمت مدته {n} ث.</translation>
    </message>
    <message>
        <source>The recording is {length} long</source>
        <translation>طول التسجيل {length}</translation>
    </message>
    <message>
        <source>No more than that is recorded at once.</source>
        <translation>لا يُسجَّل أكثر من ذلك في المرة الواحدة.</translation>
    </message>
    <message>
        <source>{n} places more</source>
        <translation>مواضع أخرى ({n})</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Record a little longer.</source>
        <translation>سجّل مدة أطول قليلًا.</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <translation>التسجيل صامت</translation>
    </message>
    <message>
        <source>The microphone may be muted, or this application may not be allowed to use it.</source>
        <translation>ربما الميكروفون مكتوم، أو لا يُسمح لهذا التطبيق باستخدامه.</translation>
    </message>
    <message>
        <source>Some sound was lost</source>
        <translation>فُقد بعض الصوت</translation>
    </message>
    <message>
        <source>Recording went wrong</source>
        <translation>حدث خطأ أثناء التسجيل</translation>
    </message>
    <message>
        <source>The recording could not be saved to the end</source>
        <translation>تعذّر حفظ التسجيل إلى نهايته</translation>
    </message>
    <message>
        <source>The disk may be full; what was saved is kept.</source>
        <translation>ربما القرص ممتلئ؛ ما حُفظ باقٍ.</translation>
    </message>
    <message>
        <source>The microphone went silent</source>
        <translation>صمت الميكروفون</translation>
    </message>
    <message>
        <source>It may be unplugged. What was recorded before is kept.</source>
        <translation>ربما فُصل. ما سُجّل قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>This chat is no longer there</source>
        <translation>لم تعد هذه المحادثة موجودة</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} من النماذج</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>حُذفت «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Choose a model that can hear first.</source>
        <translation>اختر أولًا نموذجًا يستطيع السمع.</translation>
    </message>
    <message>
        <source>Choose a model that can; those of Gemma 4 called E2B, E4B and 12B do.</source>
        <translation>اختر نموذجًا يستطيع ذلك؛ وهي من Gemma 4: ‏E2B وE4B و12B.</translation>
    </message>
    <message>
        <source>A recording is being made</source>
        <translation>يجري تسجيل الآن</translation>
    </message>
    <message>
        <source>Stop it, then dictate.</source>
        <translation>أوقفه، ثم أملِ.</translation>
    </message>
    <message>
        <source>{name} cannot hear</source>
        <translation>لا يستطيع ⁨{name}⁩ السمع</translation>
    </message>
    <message>
        <source>The words are in the details, to be copied from there.</source>
        <translation>الكلمات في التفاصيل، ويمكن نسخها من هناك.</translation>
    </message>
    <message>
        <source>The microphone does not answer</source>
        <translation>الميكروفون لا يستجيب</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>افصله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is in the message that you began there.</source>
        <translation>إنه في الرسالة التي بدأتها هناك.</translation>
    </message>
    <message>
        <source>Hold the key while you speak, a little closer to the microphone.</source>
        <translation>اضغط المفتاح مطولًا وأنت تتحدث، واقترب قليلًا من الميكروفون.</translation>
    </message>
    <message>
        <source>The chat that you dictated into is gone</source>
        <translation>المحادثة التي أمليت فيها لم تعد موجودة</translation>
    </message>
    <message>
        <source>What you dictated stands in the other chat</source>
        <translation>ما أمليته في المحادثة الأخرى</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>لم يُسمع كلام</translation>
    </message>
    <message>
        <source>{name} is too long for a message</source>
        <translation>⁨{name}⁩ أطول من أن تتسع له رسالة</translation>
    </message>
    <message>
        <source>Under Recordings it can be written down and translated, however long it is.</source>
        <translation>يمكن تدوينه وترجمته في التسجيلات، مهما طال.</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>حُفظ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Only {name} is opened</source>
        <translation>لا يُفتح إلا ⁨{name}⁩</translation>
    </message>
    <message>
        <source>One model answers at a time; open the others one after another.</source>
        <translation>يجيب نموذج واحد في كل مرة؛ افتح النماذج الأخرى واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>لم يعطِ النموذج إجابة.</translation>
    </message>
    <message>
        <source>{name} cannot be used here</source>
        <translation>لا يمكن استخدام ⁨{name}⁩ هنا</translation>
    </message>
    <message>
        <source>A download is under way</source>
        <translation>يجري تنزيل الآن</translation>
    </message>
    <message>
        <source>Pause it, then move the folder; it continues there.</source>
        <translation>أوقفه مؤقتًا، ثم انقل المجلد؛ وسيُستأنف هناك.</translation>
    </message>
    <message>
        <source>{name} is loaded</source>
        <translation>⁨{name}⁩ محمّل</translation>
    </message>
    <message>
        <source>Choose another model first, then delete it.</source>
        <translation>اختر نموذجًا آخر أولًا، ثم احذفه.</translation>
    </message>
    <message>
        <source>Its bytes are not those that the Hub has; delete it and get it again.</source>
        <translation>بايتاته ليست كالتي في Hub؛ احذفه ونزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Every byte is as the Hub has it.</source>
        <translation>كل بايت كما هو في Hub.</translation>
    </message>
    <message>
        <source>It can be read; nobody said what its bytes should be.</source>
        <translation>يمكن قراءته؛ ولم يحدد أحد ما ينبغي أن تكون بايتاته.</translation>
    </message>
    <message>
        <source>A model from the folder is loaded</source>
        <translation>نموذج من المجلد محمّل الآن</translation>
    </message>
    <message>
        <source>Choose the demo model first, then move the folder.</source>
        <translation>اختر النموذج التجريبي أولًا، ثم انقل المجلد.</translation>
    </message>
    <message>
        <source>{name} is sound</source>
        <translation>⁨{name}⁩ سليم</translation>
    </message>
    <message>
        <source>Gemma Desktop is running already</source>
        <translation>‏Gemma Desktop يعمل من قبل</translation>
    </message>
    <message>
        <source>It does not answer. End it, then start it again.</source>
        <translation>لا يستجيب. أنهِه، ثم شغّله مجددًا.</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} was started, and this is {version}</source>
        <translation>شُغّل Gemma Desktop بالإصدار ⁨{other}⁩، وهذا ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Quit this one, then start the other one: both use the same chats.</source>
        <translation>اخرج من هذا، ثم شغّل الآخر: كلاهما يستخدم المحادثات نفسها.</translation>
    </message>
    <message>
        <source>Pictures, sounds and videos can be attached.</source>
        <translation>يمكن إرفاق الصور والأصوات والفيديو.</translation>
    </message>
    <message>
        <source>{name} is a model</source>
        <translation>⁨{name}⁩ نموذج</translation>
    </message>
    <message>
        <source>Open it with &quot;Open a file&quot; in the list of models.</source>
        <translation>افتحه بـ«افتح ملفًا» في قائمة النماذج.</translation>
    </message>
    <message>
        <source>Looking for microphones went wrong</source>
        <translation>حدث خطأ أثناء البحث عن الميكروفونات</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>⁨{name}⁩ موجود هنا</translation>
    </message>
    <message>
        <source>What came is whole and checked, and used once the model is loaded again.</source>
        <translation>ما وصل كامل ومفحوص، ويُستخدم بعد تحميل النموذج مجددًا.</translation>
    </message>
    <message>
        <source>It is whole and checked.</source>
        <translation>إنه كامل ومفحوص.</translation>
    </message>
    <message>
        <source>{name} can see and hear now</source>
        <translation>صار ⁨{name}⁩ يرى ويسمع</translation>
    </message>
    <message>
        <source>{name} can see now</source>
        <translation>صار ⁨{name}⁩ يرى</translation>
    </message>
    <message>
        <source>{name} can hear now</source>
        <translation>صار ⁨{name}⁩ يسمع</translation>
    </message>
    <message>
        <source>{name} has another projector now</source>
        <translation>صار ⁨{name}⁩ بمُسقِط آخر</translation>
    </message>
    <message>
        <source>{name} still answers.</source>
        <translation>ما زال ⁨{name}⁩ يجيب.</translation>
    </message>
    <message>
        <source>No model here came from the Hub through this application</source>
        <translation>لم يأتِ أي نموذج هنا من Hub عبر هذا التطبيق</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>{title} (projector)</source>
        <translation>~⁨{title}⁩ (مُسقِط)</translation>
    </message>
    <message>
        <source>All models are up to date</source>
        <translation>كل النماذج محدّثة</translation>
    </message>
    <message>
        <source>The Hub has no newer files.</source>
        <translation>لا ملفات أحدث في Hub.</translation>
    </message>
    <message>
        <source>{id} has no projector</source>
        <translation>لا مُسقِط في ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Look for the same model elsewhere.</source>
        <translation>ابحث عن النموذج نفسه في مكان آخر.</translation>
    </message>
    <message>
        <source>Something went wrong in the application</source>
        <translation>حدث خطأ في التطبيق</translation>
    </message>
    <message>
        <source>Nothing is lost; the log has the details.</source>
        <translation>لم يُفقد شيء؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>{name} takes no pictures and no recordings</source>
        <translation>لا يقبل ⁨{name}⁩ الصور ولا التسجيلات</translation>
    </message>
    <message>
        <source>Choose a model that does, or remove them. Nothing was lost.</source>
        <translation>اختر نموذجًا يقبلها، أو أزلها. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>{name} takes no pictures</source>
        <translation>لا يقبل ⁨{name}⁩ الصور</translation>
    </message>
    <message>
        <source>{name} takes no recordings</source>
        <translation>لا يقبل ⁨{name}⁩ التسجيلات</translation>
    </message>
    <message>
        <source>The file is damaged or gone.</source>
        <translation>الملف تالف أو مفقود.</translation>
    </message>
    <message>
        <source>Playing went wrong</source>
        <translation>حدث خطأ أثناء التشغيل</translation>
    </message>
    <message>
        <source>The microphone is there again</source>
        <translation>عاد الميكروفون</translation>
    </message>
    <message>
        <source>Go on with the recording, or stop it.</source>
        <translation>تابع التسجيل، أو أوقفه.</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>لم يُدوَّن شيء بعد</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about it.</source>
        <translation>دوّن التسجيل أولًا، ثم اسأل عنه.</translation>
    </message>
    <message>
        <source>Summarise this recording</source>
        <translation>لخّص هذا التسجيل</translation>
    </message>
    <message>
        <source>Write the minutes of this recording</source>
        <translation>اكتب محضر هذا التسجيل</translation>
    </message>
    <message>
        <source>List the tasks in this recording</source>
        <translation>اسرد المهام في هذا التسجيل</translation>
    </message>
    <message>
        <source>The chat knows the recording up to {time}</source>
        <translation>تعرف المحادثة التسجيل حتى {time}</translation>
    </message>
    <message>
        <source>All of it does not fit. A larger context in the settings holds more.</source>
        <translation>لا يتسع السياق له كله. السياق الأكبر في الإعدادات يتسع للمزيد.</translation>
    </message>
    <message>
        <source>{n} recordings from last time were kept</source>
        <translation>تسجيلات من المرة السابقة حُفظت: {n}</translation>
    </message>
    <message>
        <source>They are under Recordings.</source>
        <translation>إنها في التسجيلات.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>A recording from last time was kept</source>
        <translation>حُفظ تسجيل من المرة السابقة</translation>
    </message>
    <message>
        <source>You find it under Recordings.</source>
        <translation>تجده في التسجيلات.</translation>
    </message>
    <message>
        <source>There is hardly any sound in it.</source>
        <translation>لا يكاد يوجد فيه صوت.</translation>
    </message>
    <message>
        <source>There is too little space for this recording</source>
        <translation>المساحة لا تكفي لهذا التسجيل</translation>
    </message>
    <message>
        <source>Free {size} on the disk and try again.</source>
        <translation>أفرغ ⁨{size}⁩ على القرص وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The oldest messages of this chat no longer fit</source>
        <translation>لم يعد هناك متسع لأقدم رسائل هذه المحادثة</translation>
    </message>
    <message>
        <source>The model answers without them; they stay here. A larger context in the settings holds more.</source>
        <translation>يجيب النموذج من دونها؛ وتبقى هنا. السياق الأكبر في الإعدادات يتسع للمزيد.</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about the text.</source>
        <translation>دوّن التسجيل أولًا، ثم اسأل عن النص.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there</source>
        <translation>الميكروفون المختار غير موجود</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>صِله مجددًا، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>Plug one in, then look again. Until then, sound files still work.</source>
        <translation>صِل ميكروفونًا، ثم تحقق مجددًا. وحتى ذلك الحين تعمل ملفات الصوت.</translation>
    </message>
    <message>
        <source>Playing failed</source>
        <translation>لم ينجح التشغيل</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones, then try again.</source>
        <translation>صِل مكبرات صوت أو سماعات، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The sound driver does not answer</source>
        <translation>برنامج تشغيل الصوت لا يستجيب</translation>
    </message>
    <message>
        <source>Unplug the microphone, or start the application again.</source>
        <translation>افصل الميكروفون، أو شغّل التطبيق مجددًا.</translation>
    </message>
    <message>
        <source>Recording needs PortAudio</source>
        <translation>يحتاج التسجيل إلى PortAudio</translation>
    </message>
    <message>
        <source>{hint} Until then, sound files still work.</source>
        <translation>{hint} وحتى ذلك الحين تعمل ملفات الصوت.</translation>
    </message>
    <message>
        <source>The sound system does not start</source>
        <translation>نظام الصوت لا يبدأ</translation>
    </message>
    <message>
        <source>Its settings may be broken. Sound files still work.</source>
        <translation>ربما إعداداته معطوبة. ملفات الصوت ما زالت تعمل.</translation>
    </message>
    <message>
        <source>Playing stopped</source>
        <translation>توقف التشغيل</translation>
    </message>
    <message>
        <source>Was the output unplugged?</source>
        <translation>هل فُصل مخرج الصوت؟</translation>
    </message>
    <message>
        <source>The microphone cannot be used</source>
        <translation>لا يمكن استخدام الميكروفون</translation>
    </message>
    <message>
        <source>It may be unplugged, used by another program, or not allowed for this one.</source>
        <translation>ربما فُصل، أو يستخدمه برنامج آخر، أو لا يُسمح به لهذا البرنامج.</translation>
    </message>
    <message>
        <source>What you dictated could not be written down</source>
        <translation>تعذّر تدوين ما أمليته</translation>
    </message>
    <message>
        <source>{what}. The sound is kept under Recordings.</source>
        <translation>{what}. الصوت محفوظ في التسجيلات.</translation>
    </message>
    <message>
        <source>Some of what you dictated was unclear</source>
        <translation>بعض ما أمليته غير واضح</translation>
    </message>
    <message>
        <source>Read it through. The sound is kept under Recordings.</source>
        <translation>راجعه. الصوت محفوظ في التسجيلات.</translation>
    </message>
    <message>
        <source>Something could not be saved</source>
        <translation>تعذّر حفظ شيء</translation>
    </message>
    <message>
        <source>{name} could not be moved to the wastebasket</source>
        <translation>تعذّر نقل ⁨{name}⁩ إلى سلة المهملات</translation>
    </message>
    <message>
        <source>It was not deleted; there may be no wastebasket on its disk.</source>
        <translation>لم يُحذف؛ ربما لا توجد سلة مهملات على قرصه.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>لم يُسمع كلام في هذا التسجيل.</translation>
    </message>
    <message>
        <source>Write this down and translate it into {language}</source>
        <translation>دوّن هذا وترجمه إلى {language}</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>دوّن هذا</translation>
    </message>
    <message>
        <source>No speech was heard in “{title}”</source>
        <translation>لم يُسمع كلام في «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>“{title}” was not written down to its end</source>
        <translation>لم يُدوَّن «⁨{title}⁩» إلى نهايته</translation>
    </message>
    <message>
        <source>{name} does. What waits goes on then.</source>
        <translation>⁨{name}⁩ يسمع. وعندها يُستأنف ما ينتظر.</translation>
    </message>
    <message>
        <source>Play it to hear whether anything is on it.</source>
        <translation>شغّله لتسمع هل فيه شيء.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B. What waits goes on then.</source>
        <translation>اختر نموذجًا يسمع، مثل Gemma 4 E4B. وعندها يُستأنف ما ينتظر.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>{name} has no ears. Choose a model that takes recordings; it goes on then.</source>
        <translation>ليس لـ⁨{name}⁩ آذان. اختر نموذجًا يقبل التسجيلات؛ وعندها يُستأنف.</translation>
    </message>
    <message>
        <source>What is written of it cannot be read. The log says why.</source>
        <translation>لا يمكن قراءة ما دُوّن منه. السبب في السجل.</translation>
    </message>
    <message>
        <source>All settings have their defaults now.</source>
        <translation>عادت كل الإعدادات إلى الافتراضي.</translation>
    </message>
    <message>
        <source>{hint} The old file was kept as {file}.</source>
        <translation>{hint} احتُفظ بالملف القديم باسم ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>Add it again to a new message.</source>
        <translation>أضفه مجددًا إلى رسالة جديدة.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>⁨{name}⁩ مفقود</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>Too little space for a backup of the chats</source>
        <translation>المساحة لا تكفي لنسخة احتياطية من المحادثات</translation>
    </message>
    <message>
        <source>Free at least {size}.</source>
        <translation>أفرغ ⁨{size}⁩ على الأقل.</translation>
    </message>
    <message>
        <source>Gemma Desktop ended while this was being written.</source>
        <translation>انتهى Gemma Desktop أثناء كتابة هذا.</translation>
    </message>
    <message>
        <source>New chats are not saved for now. {hint}</source>
        <translation>المحادثات الجديدة لا تُحفظ في الوقت الحالي. {hint}</translation>
    </message>
    <message>
        <source>The saved chats were damaged</source>
        <translation>كانت المحادثات المحفوظة تالفة</translation>
    </message>
    <message>
        <source>The saved chats were missing</source>
        <translation>كانت المحادثات المحفوظة مفقودة</translation>
    </message>
    <message>
        <source>There was no backup yet, so that none are listed.</source>
        <translation>لم تكن هناك نسخة احتياطية بعد، ولذلك لا يُسرد شيء منها.</translation>
    </message>
    <message>
        <source>You see the backup of {time}.</source>
        <translation>ترى النسخة الاحتياطية من {time}.</translation>
    </message>
    <message>
        <source>{hint} The damaged file was kept as {file}.</source>
        <translation>{hint} احتُفظ بالملف التالف باسم ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Part of this message was damaged on the disk.</source>
        <translation>جزء من هذه الرسالة تلف على القرص.</translation>
    </message>
    <message>
        <source>The saved chats are damaged</source>
        <translation>المحادثات المحفوظة تالفة</translation>
    </message>
    <message>
        <source>Start Gemma Desktop again: it repairs them or opens the last backup.</source>
        <translation>شغّل Gemma Desktop مجددًا: يصلحها أو يفتح آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The saved chats were made by a newer version ({found}, this one knows {known})</source>
        <translation>أنشأ المحادثات المحفوظة إصدار أحدث (⁨{found}⁩، وهذا يعرف ⁨{known}⁩)</translation>
    </message>
    <message>
        <source>Install the newer Gemma Desktop again; your saved chats were not touched.</source>
        <translation>ثبّت Gemma Desktop الأحدث مجددًا؛ لم تُمسّ محادثاتك المحفوظة.</translation>
    </message>
    <message>
        <source>Check who may write to this file and its folder.</source>
        <translation>تحقق ممن يُسمح له بالكتابة في هذا الملف ومجلده.</translation>
    </message>
    <message>
        <source>Another program holds the saved chats</source>
        <translation>برنامج آخر يحجز المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>أغلقه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk did not save the chats</source>
        <translation>لم يحفظ القرص المحادثات</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>تحقق من القرص ومساحته المتاحة.</translation>
    </message>
    <message>
        <source>The saved chats cannot be used now</source>
        <translation>لا يمكن استخدام المحادثات المحفوظة الآن</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation>السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n} بايت</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} غ.ب</translation>
    </message>
    <message>
        <source>Recording, {moment}</source>
        <translation>تسجيل، {moment}</translation>
    </message>
    <message>
        <source>Dictation, {moment}</source>
        <translation>إملاء، {moment}</translation>
    </message>
    <message>
        <source>Install Gemma Desktop again.</source>
        <translation>ثبّت Gemma Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The saved chats were made by Gemma Desktop {found}, and this is {known}</source>
        <translation>أنشأ المحادثات المحفوظة Gemma Desktop بالإصدار ⁨{found}⁩، وهذا ⁨{known}⁩</translation>
    </message>
    <message>
        <source>Install the package of your system that has it.</source>
        <translation>ثبّت حزمة نظامك التي تحتوي عليه.</translation>
    </message>
    <message>
        <source>{name} is missing on this system</source>
        <translation>⁨{name}⁩ مفقود في هذا النظام</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>ثبّته بالأمر: ⁨{command}⁩.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>No window can be opened</source>
        <translation>لا يمكن فتح نافذة</translation>
    </message>
    <message>
        <source>Start it on a desktop. Without one, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>شغّله على سطح مكتب. وبدونه استخدم gemma-desktop ask أو gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>Check DISPLAY. Without a display, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>تحقق من DISPLAY. وبدون شاشة استخدم gemma-desktop ask أو gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>There is no display to open a window on</source>
        <translation>لا توجد شاشة لفتح نافذة عليها</translation>
    </message>
    <message>
        <source>The display {display} cannot be used</source>
        <translation>تعذر استخدام الشاشة {display}</translation>
    </message>
    <message>
        <source>Gemma Desktop was ended from outside last time</source>
        <translation>أُنهي Gemma Desktop من خارجه في المرة السابقة</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} is running and comes to the front.</source>
        <translation>‏Gemma Desktop {other} قيد التشغيل وينتقل إلى الأمام.</translation>
    </message>
    <message>
        <source>This is {version}.</source>
        <translation>هذا هو {version}.</translation>
    </message>
    <message>
        <source>For computers with 8 GB of memory: chat, pictures and speech.</source>
        <translation>للحواسيب ذات ذاكرة 8 غ.ب: محادثة وصور وكلام.</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>The one to begin with, and the best for speech: chat, pictures, tools.</source>
        <translation>الأنسب للبداية، والأفضل للكلام: محادثة وصور وأدوات.</translation>
    </message>
    <message>
        <source>Better answers in chat, pictures, speech and long documents, for 16 GB of memory.</source>
        <translation>إجابات أفضل في المحادثة والصور والكلام والمستندات الطويلة، لذاكرة 16 غ.ب.</translation>
    </message>
    <message>
        <source>The knowledge of a large model at the speed of a small one, for 32 GB of memory.</source>
        <translation>معرفة نموذج كبير بسرعة نموذج صغير، لذاكرة 32 غ.ب.</translation>
    </message>
    <message>
        <source>The best answers that Gemma gives, for a strong graphics card or much patience.</source>
        <translation>أفضل إجابات يقدمها Gemma، لبطاقة رسوميات قوية أو لكثير من الصبر.</translation>
    </message>
    <message>
        <source>Chat about pictures with little memory; Gemma 4 E4B does it better.</source>
        <translation>محادثة عن الصور بذاكرة قليلة؛ و‏Gemma 4 E4B يفعل ذلك أفضل.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>شروط Gemma</translation>
    </message>
    <message>
        <source>Chat and pictures in many languages.</source>
        <translation>محادثة وصور بلغات كثيرة.</translation>
    </message>
    <message>
        <source>The largest Gemma 3: chat and pictures in many languages.</source>
        <translation>أكبر Gemma 3: محادثة وصور بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Quick chat on old computers.</source>
        <translation>محادثة سريعة على الحواسيب القديمة.</translation>
    </message>
    <message>
        <source>Tiny and quick: for simple rewording and for trying things out.</source>
        <translation>صغير جدًا وسريع: لإعادة الصياغة البسيطة وللتجربة.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory.</source>
        <translation>محادثة على حواسيب ذاكرتها قليلة.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory, better than its smaller sister.</source>
        <translation>محادثة على حواسيب ذاكرتها قليلة، أفضل من شقيقه الأصغر.</translation>
    </message>
    <message>
        <source>Chat with an older, small model.</source>
        <translation>محادثة مع نموذج أقدم وصغير.</translation>
    </message>
    <message>
        <source>Chat with an older model of middle size.</source>
        <translation>محادثة مع نموذج أقدم متوسط الحجم.</translation>
    </message>
    <message>
        <source>Chat with an older, large model.</source>
        <translation>محادثة مع نموذج أقدم وكبير.</translation>
    </message>
    <message>
        <source>Says whether a text is harmful; made for checks, not for chat.</source>
        <translation>يقول هل النص مؤذٍ؛ صُنع للفحص لا للمحادثة.</translation>
    </message>
    <message>
        <source>Turns texts into numbers for searching documents by their meaning.</source>
        <translation>يحوّل النصوص إلى أرقام للبحث في المستندات بمعناها.</translation>
    </message>
    <message>
        <source>Reads medical texts and pictures, for research and developers.</source>
        <translation>يقرأ النصوص والصور الطبية، للباحثين والمطورين.</translation>
    </message>
    <message>
        <source>HAI-DEF terms</source>
        <translation>شروط HAI-DEF</translation>
    </message>
    <message>
        <source>The first Gemma, small; for comparing.</source>
        <translation>أول Gemma، صغير؛ للمقارنة.</translation>
    </message>
    <message>
        <source>The first Gemma; for comparing.</source>
        <translation>أول Gemma؛ للمقارنة.</translation>
    </message>
    <message>
        <source>Says whether a picture is harmful; made for checks, not for chat.</source>
        <translation>يقول هل الصورة مؤذية؛ صُنع للفحص لا للمحادثة.</translation>
    </message>
    <message>
        <source>Turns a wish into calls of tools; to be trained further by developers.</source>
        <translation>يحوّل الرغبة إلى استدعاءات للأدوات؛ ليواصل المطورون تدريبه.</translation>
    </message>
    <message>
        <source>Translates texts between many languages.</source>
        <translation>يترجم النصوص بين لغات كثيرة.</translation>
    </message>
    <message>
        <source>Completes and explains program code.</source>
        <translation>يكمل شيفرة البرامج ويشرحها.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
</context>
<context>
    <name>SavingNotices</name>
    <message>
        <source>The last messages are not saved: {}</source>
        <translation>لم تُحفظ آخر الرسائل: {}</translation>
    </message>
    <message>
        <source>Closing the window once more loses them. {}</source>
        <translation>إغلاق النافذة مرة أخرى يفقدها. {}</translation>
    </message>
    <message>
        <source>Everything is saved again</source>
        <translation>حُفظ كل شيء مجددًا</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{words} Default: {default}.</source>
        <translation>{words} الافتراضي: {default}.</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>أعد ⁨{title}⁩ إلى الافتراضي</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window, from the next start on.</source>
        <translation>لغة النافذة، بدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>فاتح أو داكن.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>لكل ما في النافذة.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>أقل ذاكرة</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>Memory or speed</source>
        <translation>الذاكرة أو السرعة</translation>
    </message>
    <message>
        <source>Least memory leaves the weights in the file and answers more slowly. Balanced keeps in memory what every word needs. Fastest keeps everything there and uses every core.</source>
        <translation>«أقل ذاكرة» يُبقي الأوزان في الملف ويجيب ببطء أكبر. «متوازن» يُبقي في الذاكرة ما تحتاجه كل كلمة. «الأسرع» يُبقي كل شيء فيها ويستخدم كل النوى.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>How many tokens of a chat the model keeps in mind. More takes more memory.</source>
        <translation>كم رمزًا من المحادثة يتذكره النموذج. كلما زاد شغل ذاكرة أكبر.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>خيوط المعالج</translation>
    </message>
    <message>
        <source>How many cores work on an answer. More than the computer has makes it slower.</source>
        <translation>كم نواة تعمل على الإجابة. إذا زاد العدد على نوى الحاسوب صار أبطأ.</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>الطبقات على بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Layers of the model that the graphics card computes, if there is one that can. 0 uses none.</source>
        <translation>طبقات النموذج التي تحسبها بطاقة الرسوميات، إن وُجدت بطاقة مناسبة. 0 يعني لا شيء.</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>كل ما تتسع له</translation>
    </message>
    <message>
        <source>Reopen chats at once</source>
        <translation>إعادة فتح المحادثات سريعًا</translation>
    </message>
    <message>
        <source>Megabytes on this computer&apos;s disk for what the model has worked out of recent chats, readable by you alone and deleted with the chat. 0 keeps nothing, and a reopened chat is read again first.</source>
        <translation>ميغابايتات على قرص هذا الحاسوب لما حسبه النموذج من المحادثات الأخيرة، لا يقرؤها سواك وتُحذف مع المحادثة. 0 لا يحفظ شيئًا، فتُقرأ المحادثة من جديد عند إعادة فتحها.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>نص النظام</translation>
    </message>
    <message>
        <source>What the model is told before every chat: who it is, how it should answer.</source>
        <translation>ما يُقال للنموذج قبل كل محادثة: من هو، وكيف يجيب.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>مثلًا: أجب بإيجاز وبكلمات بسيطة.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more predictable; 0 always takes the likeliest word.</source>
        <translation>كلما ارتفعت زادت المفاجأة، وكلما انخفضت سهُل التوقع؛ 0 يأخذ دائمًا الكلمة الأرجح.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among so many of the likeliest words; 0 among all.</source>
        <translation>الاختيار من بين هذا العدد من الكلمات الأرجح؛ 0 يعني من بينها كلها.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that together have this probability; 1 among all.</source>
        <translation>الاختيار من بين الكلمات الأرجح التي يبلغ مجموع احتمالاتها هذه القيمة؛ 1 يعني من بينها كلها.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest one; 0 leaves out none.</source>
        <translation>استبعاد الكلمات التي يقل احتمالها عن هذه النسبة من احتمال الأرجح؛ 0 لا يستبعد شيئًا.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Above 1 the model avoids words that it used just now; 1 is off.</source>
        <translation>فوق 1 يتجنب النموذج الكلمات التي استخدمها قبل قليل؛ 1 يعني التعطيل.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question.</source>
        <translation>البذرة نفسها تعطي الإجابة نفسها عن السؤال نفسه.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>جديدة كل مرة</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>In tokens, thoughts included.</source>
        <translation>بالرموز، ومنها الأفكار.</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>بقدر ما يلزم</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>التفكير أولًا</translation>
    </message>
    <message>
        <source>Where the model can: slower, and better at hard questions.</source>
        <translation>حيث يستطيع النموذج: أبطأ، وأفضل في الأسئلة الصعبة.</translation>
    </message>
    <message>
        <source>70: a glance</source>
        <translation>70: لمحة</translation>
    </message>
    <message>
        <source>140: a quick look</source>
        <translation>140: نظرة سريعة</translation>
    </message>
    <message>
        <source>280: a good look</source>
        <translation>280: نظرة جيدة</translation>
    </message>
    <message>
        <source>560: a close look</source>
        <translation>560: نظرة متأنية</translation>
    </message>
    <message>
        <source>1,120: small print</source>
        <translation>1120: الخط الصغير</translation>
    </message>
    <message>
        <source>Detail of new pictures</source>
        <translation>درجة تفصيل الصور الجديدة</translation>
    </message>
    <message>
        <source>Tokens that a picture may take. More detail reads small print, and takes longer.</source>
        <translation>الرموز التي يمكن أن تشغلها الصورة. التفصيل الأعلى يقرأ الخط الصغير ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في صينية النظام</translation>
    </message>
    <message>
        <source>Closing the window leaves an icon there, with a quick question in its menu. Its menu ends it.</source>
        <translation>إغلاق النافذة يُبقي هناك أيقونة، وفي قائمتها سؤال سريع. وقائمتها تنهي التطبيق.</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>مفاتيح السؤال السريع</translation>
    </message>
    <message>
        <source>They open a small window for one question, whatever application is in front.</source>
        <translation>تفتح نافذة صغيرة لسؤال واحد، مهما كان التطبيق الذي في الأمام.</translation>
    </message>
    <message>
        <source>Say what is finished</source>
        <translation>الإعلام بما انتهى</translation>
    </message>
    <message>
        <source>While you look at something else, the desktop names a model that has come or a recording that is written down. Never what is said in a chat.</source>
        <translation>بينما تنظر إلى شيء آخر، يذكر سطح المكتب نموذجًا وصل أو تسجيلًا دُوّن. ولا يذكر أبدًا ما يُقال في محادثة.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>عدم استخدام الشبكة أبدًا</translation>
    </message>
    <message>
        <source>Every connection of this application is refused. All that is on this computer works.</source>
        <translation>يُرفض كل اتصال لهذا التطبيق. ويعمل كل ما هو على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use the token of other Hub programs</source>
        <translation>استخدام رمز وصول برامج Hub الأخرى</translation>
    </message>
    <message>
        <source>What “hf auth login” has kept, where no token was entered here.</source>
        <translation>ما حفظه «hf auth login»، إذا لم يُدخَل رمز وصول هنا.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>اللغة المنطوقة</translation>
    </message>
    <message>
        <source>What is spoken in the recordings that are written down.</source>
        <translation>اللغة المنطوقة في التسجيلات التي تُدوَّن.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>The language of translations.</source>
        <translation>لغة الترجمات.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>النماذج والشبكة</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول التطبيق</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On the page about recordings</source>
        <translation>في صفحة التسجيلات</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close {panel}</source>
        <translation>أغلق {panel}</translation>
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
        <translation>أخفِ المحادثات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>ابحث في المحادثات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Search titles and messages ({keys})</source>
        <translation>ابحث في العناوين والرسائل (⁨{keys}⁩)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No chat contains “{words}”.</source>
        <translation>لا تحتوي أي محادثة على «{words}».</translation>
    </message>
    <message>
        <source>No chats yet. What you ask will be listed here.</source>
        <translation>لا محادثات بعد. سيُسرد هنا ما تسأل عنه.</translation>
    </message>
</context>
<context>
    <name>SoundChip</name>
    <message>
        <source>Play {0}</source>
        <translation>شغّل ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>اسم المتحدث</translation>
    </message>
    <message>
        <source>Everywhere that {name} speaks</source>
        <translation>في كل موضع يتحدث فيه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>من يتحدث هنا؟</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Checking {title}</source>
        <translation>يُفحص ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Adding {title}</source>
        <translation>يُضاف ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Copying {title}</source>
        <translation>يُنسخ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Moving {title}</source>
        <translation>يُنقل ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>TextSelection</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدد الكل</translation>
    </message>
</context>
<context>
    <name>ThoughtsView</name>
    <message>
        <source>Thinking… {0} s</source>
        <translation>يفكر… {0} ث</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكر…</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>فكّر {0} ث</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>الأفكار</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the recording</source>
        <translation>عنوان التسجيل</translation>
    </message>
</context>
<context>
    <name>ToggleEditor</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Token for the Hub</source>
        <translation>رمز وصول Hub</translation>
    </message>
    <message>
        <source>Paste a token; it begins with hf_</source>
        <translation>ألصق رمز وصول؛ يبدأ بـ ⁦hf_⁩</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>افحص واحفظ</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>اسأل حلقة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Make a token on the Hub</source>
        <translation>أنشئ رمز وصول في Hub</translation>
    </message>
    <message>
        <source>HF_TOKEN gives a token for this run.</source>
        <translation>المتغيّر HF_TOKEN يعطي رمز وصول لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Asking the Hub whose token that is…</source>
        <translation>يُسأل Hub لمن رمز الوصول هذا…</translation>
    </message>
    <message>
        <source>The token of {owner} is kept.</source>
        <translation>رمز وصول ⁨{owner}⁩ محفوظ.</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>يوجد رمز وصول محفوظ.</translation>
    </message>
    <message>
        <source>This system’s keyring stays locked; a token in it cannot be used.</source>
        <translation>حلقة مفاتيح هذا النظام تبقى مقفلة؛ لا يمكن استخدام رمز وصول فيها.</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>لا يوجد رمز وصول محفوظ. معظم النماذج لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring, or where there is none in a file that only you can read. It goes to the Hub and to nobody else, and is not shown again.</source>
        <translation>يُحفظ في حلقة مفاتيح هذا النظام، أو في ملف لا يقرؤه سواك إن لم توجد. يُرسل إلى Hub وحده، ولا يُعرض مجددًا.</translation>
    </message>
    <message>
        <source>It lies in this system&apos;s keyring, and goes to the Hub and to nobody else.</source>
        <translation>محفوظ في حلقة مفاتيح هذا النظام، ويُرسل إلى Hub وحده.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used: it lies in a file that only you can read, and goes to the Hub and to nobody else.</source>
        <translation>ليس في هذا النظام حلقة مفاتيح يمكن استخدامها: إنه في ملف لا يقرؤه سواك، ويُرسل إلى Hub وحده.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>TranslationChoice</name>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>بلا ترجمة</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Open Gemma Desktop</source>
        <translation>افتح Gemma Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>اخرج</translation>
    </message>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Gemma Desktop is recording</source>
        <translation>Gemma Desktop يسجّل الآن</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} is off the list; its file stays</source>
        <translation>أُزيل ⁨{name}⁩ من القائمة؛ ويبقى ملفه</translation>
    </message>
    <message>
        <source>{name} is in the wastebasket</source>
        <translation>⁨{name}⁩ في سلة المهملات</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>حُذف ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>اعرض الكل</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{name}, recommended</source>
        <translation>⁨{name}⁩، موصى به</translation>
    </message>
    <message>
        <source>with pictures or speech</source>
        <translation>مع الصور أو الكلام</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Looking at how much memory it takes…</source>
        <translation>يُنظر كم يشغل من الذاكرة…</translation>
    </message>
    <message>
        <source>{text} (told by its size alone)</source>
        <translation>{text} (بحسب حجمه وحده)</translation>
    </message>
    <message>
        <source>Takes about {need} of memory; how much is free is not known</source>
        <translation>يشغل نحو ⁨{need}⁩ من الذاكرة؛ ولا يُعرف مقدار المتاح</translation>
    </message>
    <message>
        <source>Fits: takes about {need} of memory</source>
        <translation>يتسع: يشغل نحو ⁨{need}⁩ من الذاكرة</translation>
    </message>
    <message>
        <source>Takes about {need} of memory, and {free} are free now</source>
        <translation>يشغل نحو ⁨{need}⁩ من الذاكرة، والمتاح الآن ⁨{free}⁩</translation>
    </message>
</context>
<context>
    <name>VersionStepper</name>
    <message>
        <source>Version before</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>النسخة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>The answer is coming</source>
        <translation>الإجابة قادمة</translation>
    </message>
    <message>
        <source>Nothing came for {0} s</source>
        <translation>لم يصل شيء منذ {0} ث</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>في انتظار النموذج</translation>
    </message>
    <message>
        <source>The model is starting again</source>
        <translation>يبدأ النموذج من جديد</translation>
    </message>
    <message>
        <source>Reading {0} of {1} tokens</source>
        <translation>قُرئ {0} من أصل {1} من الرموز</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Heard {0} of {1}</source>
        <translation>سُمع {0} من {1}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا بك</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>نزّل Gemma حقيقيًا</translation>
    </message>
    <message>
        <source>The model runs on this computer, also without a network.</source>
        <translation>يعمل النموذج على هذا الحاسوب، حتى من دون شبكة.</translation>
    </message>
    <message>
        <source>Nothing that you type, show or say leaves it.</source>
        <translation>لا يغادره شيء مما تكتبه أو تعرضه أو تقوله.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>ثلاثة أشياء للتجربة</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>ما عاصمة فرنسا؟</translation>
    </message>
    <message>
        <source>What shape is this, and what colour?</source>
        <translation>ما هذا الشكل، وما لونه؟</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>اسأل شيئًا</translation>
    </message>
    <message>
        <source>Show a picture</source>
        <translation>اعرض صورة</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>حوّل الكلام إلى نص مدوَّن</translation>
    </message>
    <message>
        <source>A short recording</source>
        <translation>تسجيل قصير</translation>
    </message>
    <message>
        <source>Ask, show or say something</source>
        <translation>اسأل أو اعرض أو قل شيئًا</translation>
    </message>
    <message>
        <source>Ask or show something</source>
        <translation>اسأل أو اعرض شيئًا</translation>
    </message>
    <message>
        <source>Ask or say something</source>
        <translation>اسأل أو قل شيئًا</translation>
    </message>
    <message>
        <source>This is a tiny demo model: good for trying things out, not for real questions.</source>
        <translation>هذا نموذج تجريبي صغير جدًا: جيد للتجربة، لا للأسئلة الحقيقية.</translation>
    </message>
    <message>
        <source>{name} answers here.</source>
        <translation>⁨{name}⁩ يجيب هنا.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Long documents</source>
        <translation>المستندات الطويلة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Add a language of the chats</source>
        <translation>أضف لغة للمحادثات</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>أضف لغة…</translation>
    </message>
    <message>
        <source>Quick answers</source>
        <translation>إجابات سريعة</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>إجابات جيدة</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>لأي غرض؟</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>بأي لغات؟</translation>
    </message>
    <message>
        <source>What matters more?</source>
        <translation>ما الأهم؟</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>أزل {language}</translation>
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
        <translation>تعرّف تلقائيًا</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>اللغة المنطوقة</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>لا تترجم</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Names and terms, with commas between them</source>
        <translation>أسماء ومصطلحات، بينها فواصل</translation>
    </message>
    <message>
        <source>Anna Petrova, Kranevo, GGUF</source>
        <translation>آنا بتروفا، كرانيفو، GGUF</translation>
    </message>
    <message>
        <source>The model that is chosen cannot hear.</source>
        <translation>النموذج المختار لا يستطيع السمع.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>دوّن</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Names and terms that are spoken</source>
        <translation>الأسماء والمصطلحات المنطوقة</translation>
    </message>
    <message>
        <source>Write down again</source>
        <translation>دوّن مجددًا</translation>
    </message>
    <message>
        <source>What you corrected stays; Undo brings the rest back.</source>
        <translation>يبقى ما صحّحته؛ و«تراجع» يعيد الباقي.</translation>
    </message>
    <message>
        <source>On this computer; nothing is sent anywhere.</source>
        <translation>على هذا الحاسوب؛ لا يُرسل شيء إلى أي مكان.</translation>
    </message>
</context>
</TS>
