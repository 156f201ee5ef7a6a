; What the installer says itself, in the languages of the application; the rest is NSIS's.
; ${DATA} is the folder of chats, recordings and models.

!macro Text LANGUAGE NEEDS_WINDOWS RUNNING DATA_STAYS COMMENT
    LangString NeedsWindows ${LANG_${LANGUAGE}} "${NEEDS_WINDOWS}"
    LangString Running ${LANG_${LANGUAGE}} "${RUNNING}"
    LangString DataStays ${LANG_${LANGUAGE}} "${DATA_STAYS}"
    LangString Comment ${LANG_${LANGUAGE}} "${COMMENT}"
!macroend

!insertmacro Text ENGLISH \
    "Gemma Desktop needs a 64-bit Windows 10 or newer." \
    "Gemma Desktop is still running. Close it, then try again." \
    "Only the program is removed. Your chats, recordings and models stay in ${DATA}. Delete that folder yourself if you do not want them any more." \
    "Chat, pictures and speech with Gemma, offline"

!insertmacro Text BULGARIAN \
    "Gemma Desktop се нуждае от 64-битов Windows 10 или по-нов." \
    "Gemma Desktop още работи. Затворете програмата и опитайте отново." \
    "Премахва се само програмата. Вашите разговори, записи и модели остават в ${DATA}. Изтрийте тази папка сами, ако вече не ви трябват." \
    "Разговор, снимки и реч с Gemma, без интернет"

!insertmacro Text SPANISH \
    "Gemma Desktop necesita Windows 10 de 64 bits o posterior." \
    "Gemma Desktop sigue abierto. Ciérrelo e inténtelo de nuevo." \
    "Solo se quita el programa. Sus chats, grabaciones y modelos se quedan en ${DATA}. Elimine esa carpeta usted mismo si ya no los quiere." \
    "Chat, imágenes y voz con Gemma, sin conexión"

!insertmacro Text FRENCH \
    "Gemma Desktop nécessite Windows 10 64 bits ou plus récent." \
    "Gemma Desktop est encore ouvert. Fermez-le, puis réessayez." \
    "Seul le programme est supprimé. Vos discussions, enregistrements et modèles restent dans ${DATA}. Supprimez ce dossier vous-même si vous n'en voulez plus." \
    "Discussion, images et parole avec Gemma, hors ligne"

!insertmacro Text GERMAN \
    "Gemma Desktop braucht ein 64-Bit-Windows 10 oder neuer." \
    "Gemma Desktop läuft noch. Schließen Sie es und versuchen Sie es noch einmal." \
    "Nur das Programm wird entfernt. Ihre Chats, Aufnahmen und Modelle bleiben in ${DATA}. Löschen Sie diesen Ordner selbst, wenn Sie sie nicht mehr brauchen." \
    "Chat, Bilder und Sprache mit Gemma, offline"

!insertmacro Text ARABIC \
    "يحتاج Gemma Desktop إلى نظام Windows 10 بإصدار 64 بت أو أحدث." \
    "ما زال Gemma Desktop يعمل. أغلقه ثم حاول مرة أخرى." \
    "يُزال البرنامج فقط. تبقى محادثاتك وتسجيلاتك ونماذجك في ${DATA}. احذف هذا المجلد بنفسك إن لم تعد تريدها." \
    "محادثة وصور وكلام مع Gemma دون اتصال"
