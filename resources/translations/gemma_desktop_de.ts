<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Chat, pictures and speech with Gemma, on your own computer, without a network.</source>
        <translation>Chat, Bilder und Gesprochenes mit Gemma, auf dem eigenen Computer, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Not affiliated with Google. Gemma is a trademark of Google LLC. Apache License 2.0. Icons: Lucide, ISC License.</source>
        <translation>Nicht mit Google verbunden. Gemma ist eine Marke von Google LLC. Apache License 2.0. Symbole: Lucide, ISC License.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Lizenzen aller Teile</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Letzter Bericht</translation>
    </message>
    <message>
        <source>Of a run that ended badly</source>
        <translation>Von einem Lauf, der nicht richtig beendet wurde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
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
        <translation>Ihre Chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolldateien</translation>
    </message>
</context>
<context>
    <name>AboutRecordingLine</name>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>About the recording “{title}”</source>
        <translation>Zur Aufnahme „{title}“</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Two steps to this model</source>
        <translation>Zwei Schritte zu diesem Modell</translation>
    </message>
    <message>
        <source>1. Its owner wants the licence accepted: sign in on its page and agree there.</source>
        <translation>1. Der Eigentümer möchte, dass die Lizenz angenommen wird: auf der Seite des Modells anmelden und dort zustimmen.</translation>
    </message>
    <message>
        <source>2. Give this application a token of the same account, so that it may fetch.</source>
        <translation>2. Dieser Anwendung ein Token desselben Kontos geben, damit sie herunterladen darf.</translation>
    </message>
</context>
<context>
    <name>AdviceTab</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird angesehen…</translation>
    </message>
    <message>
        <source>No Gemma does all of that on this computer</source>
        <translation>Kein Gemma kann das alles auf diesem Computer</translation>
    </message>
    <message>
        <source>Ask for less, or see below what each one lacks.</source>
        <translation>Weniger verlangen, oder unten nachsehen, was jedem fehlt.</translation>
    </message>
    <message>
        <source>Show {n} others</source>
        <translation>Weitere anzeigen ({n})</translation>
    </message>
    <message>
        <source>{n} tokens a second measured here</source>
        <translation>hier gemessen: {n} Token pro Sekunde</translation>
    </message>
    <message>
        <source>about {n} tokens a second expected</source>
        <translation>erwartet: etwa {n} Token pro Sekunde</translation>
    </message>
    <message>
        <source>{n} of memory</source>
        <translation>{n} Speicher</translation>
    </message>
    <message>
        <source>{n} free on the disk</source>
        <translation>{n} frei auf der Festplatte</translation>
    </message>
    <message>
        <source>This computer: {facts}.</source>
        <translation>Dieser Computer: {facts}.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Enlarge {name}</source>
        <translation>{name} vergrößern</translation>
    </message>
</context>
<context>
    <name>CaptionStatus</name>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>{n} seconds behind</source>
        <translation>{n}&#xa0;s im Rückstand</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>This computer cannot keep up. The sound is still recorded, and will be written down afterwards.</source>
        <translation>Dieser Computer kommt nicht nach. Der Ton wird weiter aufgenommen und danach aufgeschrieben.</translation>
    </message>
    <message>
        <source>The sound is still recorded.</source>
        <translation>Der Ton wird weiter aufgenommen.</translation>
    </message>
    <message>
        <source>Writing down the last words</source>
        <translation>Die letzten Worte werden aufgeschrieben</translation>
    </message>
    <message>
        <source>The sound was recorded too.</source>
        <translation>Der Ton wurde auch aufgenommen.</translation>
    </message>
    <message>
        <source>Kept under Recordings, sound and text.</source>
        <translation>Unter „Aufnahmen“ behalten, Ton und Text.</translation>
    </message>
    <message>
        <source>The sound will be recorded meanwhile. It stays on this computer.</source>
        <translation>Der Ton wird dabei aufgenommen. Er bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Live captions</source>
        <translation>Live-Untertitel</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Was gesagt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Keep under Recordings</source>
        <translation>Unter „Aufnahmen“ behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Sprache, die gesprochen wird</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Über anderen Fenstern halten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the chats</source>
        <translation>Chats anzeigen</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Einstellungen dieses Chats</translation>
    </message>
    <message>
        <source>Pictures and microphone</source>
        <translation>Bilder und Mikrofon</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>ChatSettingsDialog</name>
    <message>
        <source>Settings of this chat</source>
        <translation>Einstellungen dieses Chats</translation>
    </message>
    <message>
        <source>Own system text</source>
        <translation>Eigener Systemtext</translation>
    </message>
    <message>
        <source>Own way of answering</source>
        <translation>Eigene Art zu antworten</translation>
    </message>
    <message>
        <source>What is not set here follows the general settings.</source>
        <translation>Was hier nicht festgelegt ist, folgt den allgemeinen Einstellungen.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone ({record}); hold to dictate ({dictate})</source>
        <translation>Mikrofon ({record}); zum Diktieren halten ({dictate})</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Let the model think before it answers: slower, and better at hard questions</source>
        <translation>Das Modell vor der Antwort nachdenken lassen: langsamer, und besser bei schweren Fragen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Demo model: a tiny model for trying things out.</source>
        <translation>Demo-Modell: ein winziges Modell zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Ein echtes Gemma holen</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>This chat fills {used} of the {context} tokens that the model keeps in mind.</source>
        <translation>Dieser Chat füllt {used} der {context} Token, die das Modell im Gedächtnis behält.</translation>
    </message>
    <message>
        <source>Soon the oldest messages will be left out.</source>
        <translation>Bald werden die ältesten Nachrichten weggelassen.</translation>
    </message>
    <message>
        <source>Loading {name} {percent}</source>
        <translation>{name} wird geladen, {percent}</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Ask anything, drop a picture, or speak</source>
        <translation>Etwas fragen, ein Bild ablegen oder sprechen</translation>
    </message>
    <message>
        <source>Ask anything, or drop a picture</source>
        <translation>Etwas fragen oder ein Bild ablegen</translation>
    </message>
    <message>
        <source>Ask anything, or speak</source>
        <translation>Etwas fragen oder sprechen</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>Gemma Desktop is still here, in the tray</source>
        <translation>Gemma Desktop ist noch da, im Infobereich</translation>
    </message>
    <message>
        <source>Its menu there ends it.</source>
        <translation>Sein Menü dort beendet es.</translation>
    </message>
    <message>
        <source>Ask Gemma a quick question</source>
        <translation>Gemma eine schnelle Frage stellen</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>This desktop has no tray, so closing the window ends Gemma Desktop.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher beendet das Schließen des Fensters Gemma Desktop.</translation>
    </message>
    <message>
        <source>In any desktop: its own keyboard settings can start this command with keys of your choice. It opens a quick question, also while Gemma Desktop is running already.</source>
        <translation>Auf jedem Desktop: In seinen Tastatureinstellungen lässt sich dieser Befehl mit Tasten Ihrer Wahl starten. Er öffnet eine schnelle Frage, auch wenn Gemma Desktop schon läuft.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>This desktop lets no application listen for keys. The command below does it.</source>
        <translation>Dieser Desktop lässt keine Anwendung auf Tasten hören. Der Befehl unten leistet dasselbe.</translation>
    </message>
    <message>
        <source>The desktop may ask you now whether it is to listen for these keys.</source>
        <translation>Der Desktop fragt jetzt vielleicht, ob er auf diese Tasten hören soll.</translation>
    </message>
    <message>
        <source>The desktop listens for: {keys}. Its own settings change them.</source>
        <translation>Der Desktop hört auf: {keys}. In seinen eigenen Einstellungen lassen sie sich ändern.</translation>
    </message>
    <message>
        <source>These keys are heard wherever you are.</source>
        <translation>Diese Tasten werden überall gehört.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Ein anderes Programm hat diese Tasten. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>The desktop does not listen for these keys. The command below does it.</source>
        <translation>Der Desktop hört nicht auf diese Tasten. Der Befehl unten leistet dasselbe.</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <source>A glance: colours and shapes. Quickest.</source>
        <translation>Ein flüchtiger Blick: Farben und Formen. Am schnellsten.</translation>
    </message>
    <message>
        <source>A quick look: simple scenes.</source>
        <translation>Ein kurzer Blick: einfache Szenen.</translation>
    </message>
    <message>
        <source>A good look: most pictures.</source>
        <translation>Ein guter Blick: die meisten Bilder.</translation>
    </message>
    <message>
        <source>A close look: documents and signs. Takes longer.</source>
        <translation>Ein genauer Blick: Dokumente und Schilder. Dauert länger.</translation>
    </message>
    <message>
        <source>With a magnifying glass: reads small print. Takes longest.</source>
        <translation>Mit der Lupe: liest Kleingedrucktes. Dauert am längsten.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
</context>
<context>
    <name>DictationLine</name>
    <message>
        <source>Writing down</source>
        <translation>Wird aufgeschrieben</translation>
    </message>
    <message>
        <source>Esc forgets what was said</source>
        <translation>Esc vergisst, was gesagt wurde</translation>
    </message>
    <message>
        <source>Listening {time}</source>
        <translation>Hört zu {time}</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Zeigen, wie</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>{title} pausieren</translation>
    </message>
    <message>
        <source>Try {title} again</source>
        <translation>{title} noch einmal versuchen</translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation>{title} fortsetzen</translation>
    </message>
    <message>
        <source>Take {title} off this list; the model stays</source>
        <translation>{title} aus dieser Liste nehmen; das Modell bleibt</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>{title} abbrechen</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} verwenden</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>{title}: earlier</source>
        <translation>{title}: früher</translation>
    </message>
    <message>
        <source>{title}: later</source>
        <translation>{title}: später</translation>
    </message>
</context>
<context>
    <name>DownloadSign</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>A download did not work</source>
        <translation>Ein Download hat nicht geklappt</translation>
    </message>
    <message>
        <source>Downloading: {percent}</source>
        <translation>Wird heruntergeladen: {percent}</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first} (und noch {n})</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop or paste pictures here</source>
        <translation>Bilder hier ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Bilder hier ablegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open the model and attach the rest</source>
        <translation>Ablegen, um das Modell zu öffnen und das Übrige anzuhängen</translation>
    </message>
    <message>
        <source>Drop to open the model</source>
        <translation>Ablegen, um das Modell zu öffnen</translation>
    </message>
    <message>
        <source>Drop to attach to your message</source>
        <translation>Ablegen, um es an die Nachricht anzuhängen</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Text (.txt)</translation>
    </message>
    <message>
        <source>Word processor (.docx)</source>
        <translation>Textverarbeitung (.docx)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Subtitles (.srt)</source>
        <translation>Untertitel (.srt)</translation>
    </message>
    <message>
        <source>Subtitles for the web (.vtt)</source>
        <translation>Untertitel für das Web (.vtt)</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>Daten (.json)</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Welche Worte</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Die Übersetzung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie es beginnt</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>[unclear]</source>
        <translation>[unklar]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Transkript speichern</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Gemma Desktop could not start</source>
        <translation>Gemma Desktop konnte nicht starten</translation>
    </message>
    <message>
        <source>Your chats are as they were. The details can be copied; nothing of them was sent.</source>
        <translation>Ihre Chats sind, wie sie waren. Die Einzelheiten lassen sich kopieren; nichts davon wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Pictures, sounds and videos ({kinds})</source>
        <translation>Bilder, Audio und Videos ({kinds})</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Choose sounds or videos</source>
        <translation>Audio oder Videos wählen</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Audio und Videos ({kinds})</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this recording</source>
        <translation>In dieser Aufnahme suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} von {n}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation>Ersetzt: {n}</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>Die Modelle in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Models are copied, checked, and only then removed from the old place.</source>
        <translation>Modelle werden kopiert, geprüft und erst dann am alten Ort entfernt.</translation>
    </message>
    <message>
        <source>Where models are to lie</source>
        <translation>Wo die Modelle liegen sollen</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{n} downloads</source>
        <translation>Downloads: {n}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>keine Lizenz genannt</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>Lizenz ist zuerst anzunehmen</translation>
    </message>
    <message>
        <source>Its licence must be accepted first</source>
        <translation>Die Lizenz muss zuerst angenommen werden</translation>
    </message>
</context>
<context>
    <name>GetControl</name>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>{title} holen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} verwenden</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Zeigen, wie</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Den Hub durchsuchen</translation>
    </message>
    <message>
        <source>Search the Hub for {title}</source>
        <translation>Im Hub nach {title} suchen</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Der Hub wird danach gefragt…</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Netzwerk benutzen</translation>
    </message>
</context>
<context>
    <name>GraphicsCards</name>
    <message>
        <source>Graphics cards are listed when a model has been loaded.</source>
        <translation>Grafikkarten werden aufgeführt, wenn ein Modell geladen wurde.</translation>
    </message>
    <message>
        <source>No graphics card that llama.cpp can use was found.</source>
        <translation>Es wurde keine Grafikkarte gefunden, die llama.cpp nutzen kann.</translation>
    </message>
    <message>
        <source>{n} layers are there now.</source>
        <translation>Schichten dort: {n}.</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} were free</source>
        <translation>{name}: {free} von {total} waren frei</translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Search the Hub</source>
        <translation>Den Hub durchsuchen</translation>
    </message>
    <message>
        <source>Gemma models on the Hub, for example: 12b</source>
        <translation>Gemma-Modelle im Hub, zum Beispiel: 12b</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The Hub knows what you search for and fetch, and this computer&apos;s address; nothing else.</source>
        <translation>Der Hub erfährt, was gesucht und geholt wird, und die Adresse dieses Computers; sonst nichts.</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>Das Netzwerk ist aus</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set for this run.</source>
        <translation>HF_HUB_OFFLINE ist für diesen Lauf gesetzt.</translation>
    </message>
    <message>
        <source>Use the network again</source>
        <translation>Netzwerk wieder benutzen</translation>
    </message>
    <message>
        <source>“Never use the network” is on in the settings. Models that are here work without it.</source>
        <translation>„Nie das Netzwerk benutzen“ ist in den Einstellungen eingeschaltet. Modelle, die hier sind, funktionieren auch so.</translation>
    </message>
    <message>
        <source>Show what is fetched most</source>
        <translation>Die meistgeholten zeigen</translation>
    </message>
    <message>
        <source>Thousands of Gemma models</source>
        <translation>Tausende Gemma-Modelle</translation>
    </message>
    <message>
        <source>People have converted and trained them for many purposes. Search by size, language or use.</source>
        <translation>Sie wurden für viele Zwecke umgewandelt und trainiert. Suchen lässt sich nach Größe, Sprache oder Zweck.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”</source>
        <translation>Nichts gefunden für „{words}“</translation>
    </message>
    <message>
        <source>Try fewer words, for example only the size: 4b.</source>
        <translation>Weniger Wörter versuchen, zum Beispiel nur die Größe: 4b.</translation>
    </message>
</context>
<context>
    <name>ImageDropPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This model cannot see pictures.</source>
        <translation>Dieses Modell kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Es gibt kein Bild zum Einfügen</translation>
    </message>
    <message>
        <source>Copy one first, or take a screenshot.</source>
        <translation>Kopieren Sie zuerst eines, oder machen Sie einen Screenshot.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Do not take in {name}</source>
        <translation>{name} nicht aufnehmen</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Der Hub wird danach gefragt…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Jedes Byte prüfen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>In den Modellordner kopieren</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Take off the list; the file stays</source>
        <translation>Aus der Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>In use: choose another model, then delete this one</source>
        <translation>In Gebrauch: ein anderes Modell wählen, dann dieses löschen</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Nimmt Text</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Nimmt Bilder</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Nimmt Gesprochenes</translation>
    </message>
    <message>
        <source>{where}, belongs to {application}</source>
        <translation>{where}, gehört zu {application}</translation>
    </message>
    <message>
        <source>{where}, linked</source>
        <translation>{where}, verknüpft</translation>
    </message>
    <message>
        <source>Its bytes are not as they should be: get it again.</source>
        <translation>Die Bytes sind nicht, wie sie sein sollen: noch einmal holen.</translation>
    </message>
    <message>
        <source>Every byte was checked.</source>
        <translation>Jedes Byte wurde geprüft.</translation>
    </message>
    <message>
        <source>Get the newer one</source>
        <translation>Das neuere holen</translation>
    </message>
    <message>
        <source>The Hub has a newer file.</source>
        <translation>Der Hub hat eine neuere Datei.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>heute benutzt</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>gestern benutzt</translation>
    </message>
    <message>
        <source>used on {date}</source>
        <translation>benutzt am {date}</translation>
    </message>
</context>
<context>
    <name>InstalledTab</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation>Nach neueren Dateien sehen</translation>
    </message>
    <message>
        <source>See which one suits</source>
        <translation>Sehen, welches passt</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>In other applications</source>
        <translation>In anderen Anwendungen</translation>
    </message>
    <message>
        <source>No model of yours yet</source>
        <translation>Noch kein eigenes Modell</translation>
    </message>
    <message>
        <source>The demo model is always there. Get a real Gemma, drop a .gguf file here, or add a folder.</source>
        <translation>Das Demo-Modell ist immer da. Ein echtes Gemma holen, eine .gguf-Datei hier ablegen oder einen Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <source>They are used where they lie; the other application keeps them.</source>
        <translation>Sie werden dort benutzt, wo sie liegen; die andere Anwendung behält sie.</translation>
    </message>
    <message>
        <source>None of LM Studio, Ollama, Jan, GPT4All and the Hub&apos;s own cache has a Gemma here.</source>
        <translation>Weder LM Studio, Ollama, Jan, GPT4All noch der eigene Zwischenspeicher des Hub haben hier ein Gemma.</translation>
    </message>
    <message>
        <source>Gemmas that LM Studio, Ollama, Jan, GPT4All or the Hub&apos;s own tools have fetched already.</source>
        <translation>Gemmas, die LM Studio, Ollama, Jan, GPT4All oder die Werkzeuge des Hub schon geholt haben.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Einen Ordner mit Modellen hinzufügen</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop, and keep what is written</source>
        <translation>Stoppen und behalten, was aufgeschrieben ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Record, or hold while speaking</source>
        <translation>Aufnehmen, oder beim Sprechen gedrückt halten</translation>
    </message>
    <message>
        <source>Dictate: hold while speaking</source>
        <translation>Diktieren: beim Sprechen gedrückt halten</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Live-Untertitel</translation>
    </message>
    <message>
        <source>Previous version of the last answer</source>
        <translation>Vorige Fassung der letzten Antwort</translation>
    </message>
    <message>
        <source>Next version of the last answer</source>
        <translation>Nächste Fassung der letzten Antwort</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Voriger Chat</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>Chats ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide pictures and microphone</source>
        <translation>Bilder und Mikrofon ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Gewählten Chat umbenennen</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Gewählten Chat löschen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergeben oder pausieren</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Fünf Sekunden vor</translation>
    </message>
    <message>
        <source>Correct the chosen passage</source>
        <translation>Gewählten Abschnitt verbessern</translation>
    </message>
    <message>
        <source>Save the corrected passage</source>
        <translation>Verbesserten Abschnitt speichern</translation>
    </message>
    <message>
        <source>Hear the passage while correcting it</source>
        <translation>Abschnitt beim Verbessern anhören</translation>
    </message>
    <message>
        <source>Split the passage at the cursor</source>
        <translation>Abschnitt am Cursor teilen</translation>
    </message>
    <message>
        <source>Merge the chosen passages, or one with the next</source>
        <translation>Gewählte Abschnitte verbinden, oder einen mit dem nächsten</translation>
    </message>
    <message>
        <source>Next unclear passage</source>
        <translation>Nächster unklarer Abschnitt</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Connections, the newest first</source>
        <translation>Verbindungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Every connection</source>
        <translation>Jede Verbindung</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>{at}  {host}  {why}, {amount}</source>
        <translation>{at}  {host}  {why}, {amount}</translation>
    </message>
    <message>
        <source>None was ever made.</source>
        <translation>Es gab noch keine.</translation>
    </message>
    <message>
        <source>The newest {n} of {all}: when, to whom, why, and how much came.</source>
        <translation>Die neuesten {n} von {all}: wann, zu wem, warum und wie viel kam.</translation>
    </message>
    <message>
        <source>When, to whom, why, and how much came.</source>
        <translation>Wann, zu wem, warum und wie viel kam.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>LicenceNote</name>
    <message>
        <source>Apache License 2.0: you may use it, change it and pass it on.</source>
        <translation>Apache License 2.0: Sie dürfen es benutzen, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the Gemma Terms of Use and the list of uses that they prohibit.</source>
        <translation>Wer es holt, nimmt die Nutzungsbedingungen „Gemma Terms of Use“ an und die Liste der Verwendungen, die sie verbieten.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the terms of the Health AI Developer Foundations; it is no medical device.</source>
        <translation>Wer es holt, nimmt die Bedingungen der „Health AI Developer Foundations“ an; es ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Teile durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <source>Source code: {address}</source>
        <translation>Quellcode: {address}</translation>
    </message>
    <message>
        <source>Its package brings no text of its licence.</source>
        <translation>Das Paket bringt den Text seiner Lizenz nicht mit.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and begins a message to:</source>
        <translation>Das verlässt Gemma Desktop und beginnt eine Nachricht an:</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and opens a page of {0} on the network:</source>
        <translation>Das verlässt Gemma Desktop und öffnet eine Seite von {0} im Netz:</translation>
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
        <translation>Abgelegtes Bild.png</translation>
    </message>
    <message>
        <source>The captions are kept under Recordings</source>
        <translation>Die Untertitel liegen unter „Aufnahmen“</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>How much memory it takes is not known before it is here.</source>
        <translation>Wie viel Speicher es braucht, ist erst bekannt, wenn es hier ist.</translation>
    </message>
    <message>
        <source>Takes about {need} of memory</source>
        <translation>Braucht etwa {need} Speicher</translation>
    </message>
    <message>
        <source>{takes}, of {total}.</source>
        <translation>{takes}, von {total}.</translation>
    </message>
    <message>
        <source>{takes}; {free} of {total} are free.</source>
        <translation>{takes}; {free} von {total} sind frei.</translation>
    </message>
    <message>
        <source>{text} Close other programs first.</source>
        <translation>{text} Zuerst andere Programme schließen.</translation>
    </message>
    <message>
        <source>{text} Told by the size of its file alone.</source>
        <translation>{text} Nur nach der Größe der Datei geschätzt.</translation>
    </message>
    <message>
        <source>model {n}</source>
        <translation>Modell {n}</translation>
    </message>
    <message>
        <source>eyes and ears {n}</source>
        <translation>Augen und Ohren {n}</translation>
    </message>
    <message>
        <source>memory of a chat {n}</source>
        <translation>Gedächtnis eines Chats {n}</translation>
    </message>
    <message>
        <source>work space {n}</source>
        <translation>Arbeitsbereich {n}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Save and send</source>
        <translation>Speichern und senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Das Mikrofon des Systems</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>This model cannot hear.</source>
        <translation>Dieses Modell kann nicht hören.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Discard the recording</source>
        <translation>Aufnahme verwerfen</translation>
    </message>
    <message>
        <source>Keep it under Recordings</source>
        <translation>Unter „Aufnahmen“ behalten</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Choose a sound or video…</source>
        <translation>Audio oder Video wählen…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Sprache, die gesprochen wird</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Gesprochenes zu Text</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>It is too long for a message: keep it under Recordings, and write it down there</source>
        <translation>Für eine Nachricht zu lang: unter „Aufnahmen“ behalten und dort aufschreiben lassen</translation>
    </message>
    <message>
        <source>Record something or attach a sound first</source>
        <translation>Zuerst etwas aufnehmen oder einen Ton anhängen</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>Übersetzen: {language}</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Aufschreiben, was gesagt wird</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>remembers up to {n} tokens</source>
        <translation>merkt sich bis zu {n} Token</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>Lizenz ist zuerst anzunehmen</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Nimmt Text</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Nimmt Bilder</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Nimmt Gesprochenes</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Take {name} off the list; the file stays</source>
        <translation>{name} aus der Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>{size}, remembers up to {context} tokens</source>
        <translation>{size}, merkt sich bis zu {context} Token</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Nimmt Text</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Nimmt Bilder</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Nimmt Gesprochenes</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Ein echtes Gemma holen</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Stop loading</source>
        <translation>Laden stoppen</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation>Wird geladen, {percent}</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>Modell: {name}, {state}</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, takes about {memory}</source>
        <translation>Bereit, braucht etwa {memory}</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Waits until the network may be used</source>
        <translation>Wartet, bis das Netzwerk benutzt werden darf</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Paused at {amount}</source>
        <translation>Pausiert bei {amount}</translation>
    </message>
    <message>
        <source>Downloaded and checked</source>
        <translation>Heruntergeladen und geprüft</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Checking what came</source>
        <translation>Das Heruntergeladene wird geprüft</translation>
    </message>
    <message>
        <source>{trouble}. It goes on by itself.</source>
        <translation>{trouble}. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>noch {n}&#xa0;min</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>noch {h}&#xa0;h {m}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Chats anzeigen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation>Im Hub</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <translation>Ablegen, um es zu den Modellen hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Token für den Hub</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is set: models come from {0}.</source>
        <translation>HF_ENDPOINT ist gesetzt: Modelle kommen von {0}.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set: the network is off for this run.</source>
        <translation>HF_HUB_OFFLINE ist gesetzt: Das Netzwerk ist für diesen Lauf aus.</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>{name} is on this computer</source>
        <translation>{name} ist auf diesem Computer</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Modelle öffnen</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>{name} ist aufgeschrieben</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Aufnahme öffnen</translation>
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
        <translation>{0} hat geantwortet: {1}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add to Recordings</source>
        <translation>Zu den Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Unklar, bitte prüfen</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Hear this passage</source>
        <translation>Diesen Abschnitt anhören</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Play from here</source>
        <translation>Ab hier wiedergeben</translation>
    </message>
    <message>
        <source>Correct	F2</source>
        <translation>Verbessern	F2</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Merge with the next	Ctrl+J</source>
        <translation>Mit dem nächsten verbinden	Ctrl+J</translation>
    </message>
    <message>
        <source>Merge into one	Ctrl+J</source>
        <translation>Zu einem verbinden	Ctrl+J</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Sprecher…</translation>
    </message>
    <message>
        <source>Mark as clear</source>
        <translation>Als klar markieren</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Unklar, bitte prüfen</translation>
    </message>
    <message>
        <source>Being written down</source>
        <translation>Wird gerade aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Text of the recording</source>
        <translation>Text der Aufnahme</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Enlarge {0}</source>
        <translation>{0} vergrößern</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} von {whole}</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>Speed: {n} times</source>
        <translation>Tempo: {n}-fach</translation>
    </message>
    <message>
        <source>Speed; press for the next one</source>
        <translation>Tempo; drücken für das nächste</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>Gemma Desktop was updated</source>
        <translation>Gemma Desktop wurde aktualisiert</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new version.</source>
        <translation>Beenden und neu starten, um die neue Version zu benutzen.</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Loading {name} {percent}%</source>
        <translation>{name} wird geladen, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} fragen</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes. What you ask stays in your chats.</source>
        <translation>Enter fragt, Esc schließt. Was Sie fragen, bleibt in Ihren Chats.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Open in the chat window</source>
        <translation>Im Chat-Fenster öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Click, or hold while you speak; Space does the same</source>
        <translation>Klicken, oder beim Sprechen gedrückt halten; die Leertaste tut dasselbe</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Discard this recording</source>
        <translation>Diese Aufnahme verwerfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>This was recorded for the chat and is not sent yet.</source>
        <translation>Das wurde für den Chat aufgenommen und ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufnehmen</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title of the recording</source>
        <translation>Titel der Aufnahme</translation>
    </message>
</context>
<context>
    <name>RecordingHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Dazu fragen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>My own question</source>
        <translation>Eigene Frage</translation>
    </message>
    <message>
        <source>Write down again…</source>
        <translation>Neu aufschreiben…</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Rückgängig	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Wiederherstellen	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Aufschreiben…</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Write down earlier</source>
        <translation>Früher aufschreiben</translation>
    </message>
    <message>
        <source>Write down later</source>
        <translation>Später aufschreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Recording: {time}</source>
        <translation>Aufnahme: {time}</translation>
    </message>
    <message>
        <source>{title} is being written down: {percent}</source>
        <translation>{title} wird aufgeschrieben: {percent}</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>Die Worte erscheinen hier, sobald sie gehört werden.</translation>
    </message>
    <message>
        <source>It waits for its turn</source>
        <translation>Sie wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>You can go on with other things.</source>
        <translation>Inzwischen geht alles andere weiter.</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>Es wurde nichts Gesprochenes gehört</translation>
    </message>
    <message>
        <source>If somebody speaks in it, say in which language, and have it written down again.</source>
        <translation>Falls darin jemand spricht: angeben, in welcher Sprache, und neu aufschreiben lassen.</translation>
    </message>
    <message>
        <source>1 unclear</source>
        <translation>1 unklar</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>{n} unklar</translation>
    </message>
    <message>
        <source>{n} passages are unclear; go to the next</source>
        <translation>Unklare Abschnitte: {n}; zum nächsten gehen</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Written down as far as {time}</source>
        <translation>Aufgeschrieben bis {time}</translation>
    </message>
    <message>
        <source>{percent}, {left}</source>
        <translation>{percent}, {left}</translation>
    </message>
    <message>
        <source>Writing down, {percent}</source>
        <translation>Wird aufgeschrieben, {percent}</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Kommt als Nächstes</translation>
    </message>
    <message>
        <source>Waits, {n} before it</source>
        <translation>Wartet, davor noch {n}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>Pausiert bei {percent}</translation>
    </message>
    <message>
        <source>Stopped at {percent}</source>
        <translation>Gestoppt bei {percent}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>noch {n}&#xa0;min</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>noch {h}&#xa0;h {m}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Chats anzeigen</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Live-Untertitel</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Aufnahmen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search titles and what was said</source>
        <translation>Titel und Gesagtes durchsuchen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Add sounds or videos</source>
        <translation>Audio oder Videos hinzufügen</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Audio und Videos ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No recording contains “{words}”.</source>
        <translation>Keine Aufnahme enthält „{words}“.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Eine Aufnahme wählen</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Gesprochenes aufschreiben lassen</translation>
    </message>
    <message>
        <source>Record something, choose sound or video files, or drop them here. However long they are: they are written down, and translated if you like, on this computer.</source>
        <translation>Etwas aufnehmen, Audio- oder Videodateien wählen oder sie hier ablegen. Wie lang sie auch sind: Sie werden auf diesem Computer aufgeschrieben und auf Wunsch übersetzt.</translation>
    </message>
    <message>
        <source>Drop to add to your recordings</source>
        <translation>Ablegen, um es zu den Aufnahmen hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>ReplyMessage</name>
    <message>
        <source>Asked {0}</source>
        <translation>Anfrage an {0}</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>The oldest message no longer fits and was left out</source>
        <translation>Die älteste Nachricht passte nicht mehr und wurde weggelassen</translation>
    </message>
    <message>
        <source>The oldest {0} messages no longer fit and were left out</source>
        <translation>Die ältesten {0} Nachrichten passten nicht mehr und wurden weggelassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>{0} s to first word</source>
        <translation>{0}&#xa0;s bis zum ersten Wort</translation>
    </message>
    <message>
        <source>under {0} s to first word</source>
        <translation>unter {0}&#xa0;s bis zum ersten Wort</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} Token/s</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
    <message>
        <source>{0} guessed ahead</source>
        <translation>{0} vorausgeraten</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Last report</source>
        <translation>Letzter Bericht</translation>
    </message>
    <message>
        <source>Gemma Desktop ended badly</source>
        <translation>Gemma Desktop wurde nicht richtig beendet</translation>
    </message>
    <message>
        <source>This report was made on {date}. It stays on this computer, and nothing of it was sent. It holds versions, the system, and the last lines of the logs, but nothing of your chats. Copy it if you want to show it to somebody who can help.</source>
        <translation>Dieser Bericht wurde am {date} erstellt. Er bleibt auf diesem Computer, und nichts davon wurde gesendet. Er enthält Versionen, das System und die letzten Zeilen der Protokolldateien, aber nichts aus Ihren Chats. Kopieren Sie ihn, wenn Sie ihn jemandem zeigen möchten, der helfen kann.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <translation>{name} wird angesehen…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation>Downloads: {n}</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>Lizenz {name}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>keine Lizenz genannt</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>geändert am {date}</translation>
    </message>
    <message>
        <source>Ways to have it</source>
        <translation>Verfügbare Varianten</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Gemma Desktop ended badly last time</source>
        <translation>Gemma Desktop wurde beim letzten Mal nicht richtig beendet</translation>
    </message>
    <message>
        <source>{data} cannot be written</source>
        <translation>{data} kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Check who may write to this folder.</source>
        <translation>Prüfen Sie, wer in diesen Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Your chats are as they were.</source>
        <translation>Ihre Chats sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>Free some space; what is not saved yet is saved then.</source>
        <translation>Schaffen Sie etwas Platz; was noch nicht gespeichert ist, wird dann gespeichert.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Check the disk and the folder.</source>
        <translation>Prüfen Sie die Festplatte und den Ordner.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Kein Modell ist geladen</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>Something went wrong in the engine</source>
        <translation>In der Engine ging etwas schief</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It starts again by itself when you send the next message.</source>
        <translation>Sie startet von selbst wieder, wenn die nächste Nachricht gesendet wird.</translation>
    </message>
    <message>
        <source>Restart the engine, or choose another model.</source>
        <translation>Starten Sie die Engine neu oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Kein Modell ist gewählt</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>{what}. Choose another model.</source>
        <translation>{what}. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{name} could not be loaded</source>
        <translation>{name} konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Die Engine bleibt immer wieder stehen</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translation>Die Engine ist nicht gestartet</translation>
    </message>
    <message>
        <source>The engine sent something unreadable</source>
        <translation>Die Engine hat etwas Unlesbares gesendet</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>Das Modell hat aufgehört zu arbeiten</translation>
    </message>
    <message>
        <source>The model&apos;s memory could not be set up</source>
        <translation>Der Speicher des Modells konnte nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>Choose a smaller context in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen kleineren Kontext.</translation>
    </message>
    <message>
        <source>The engine sent too much</source>
        <translation>Die Engine hat zu viel gesendet</translation>
    </message>
    <message>
        <source>This processor is too old for Gemma Desktop</source>
        <translation>Dieser Prozessor ist zu alt für Gemma Desktop</translation>
    </message>
    <message>
        <source>It needs AVX2, which most processors have since 2015; built from source it runs on older ones too.</source>
        <translation>Es braucht AVX2, das die meisten Prozessoren seit 2015 haben; aus den Quellen gebaut läuft es auch auf älteren.</translation>
    </message>
    <message>
        <source>{name} is not a Gemma model</source>
        <translation>{name} ist kein Gemma-Modell</translation>
    </message>
    <message>
        <source>It is of the family {family}: choose a Gemma.</source>
        <translation>Es gehört zur Familie {family}: wählen Sie ein Gemma.</translation>
    </message>
    <message>
        <source>{projector} does not belong to {name}</source>
        <translation>{projector} gehört nicht zu {name}</translation>
    </message>
    <message>
        <source>Choose the projector that came with the model, or open the model alone.</source>
        <translation>Wählen Sie den Projektor, der mit dem Modell kam, oder öffnen Sie das Modell allein.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete: download it again, or choose another one.</source>
        <translation>Die Datei ist vielleicht beschädigt oder unvollständig: laden Sie sie noch einmal herunter oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} is a projector, not a model</source>
        <translation>{name} ist ein Projektor, kein Modell</translation>
    </message>
    <message>
        <source>Choose the model that it belongs to.</source>
        <translation>Wählen Sie das Modell, zu dem er gehört.</translation>
    </message>
    <message>
        <source>{name} did not load with {layers} layers on the graphics card</source>
        <translation>{name} wurde mit {layers} Schichten auf der Grafikkarte nicht geladen</translation>
    </message>
    <message>
        <source>Choose fewer in the settings, or all that fit.</source>
        <translation>Wählen Sie in den Einstellungen weniger, oder so viele wie passen.</translation>
    </message>
    <message>
        <source>There is no memory for a batch</source>
        <translation>Für einen Stapel fehlt der Speicher</translation>
    </message>
    <message>
        <source>Ask for fewer answers at once.</source>
        <translation>Verlangen Sie weniger Antworten auf einmal.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>Die Engine ist unerwartet stehen geblieben</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>Die Engine konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} ist zu groß</translation>
    </message>
    <message>
        <source>Use a picture of at most {n} pixels a side.</source>
        <translation>Verwenden Sie ein Bild mit höchstens {n} Pixel je Seite.</translation>
    </message>
    <message>
        <source>{name} is too narrow</source>
        <translation>{name} ist zu schmal</translation>
    </message>
    <message>
        <source>Cut it into pieces that are less long and thin.</source>
        <translation>Schneiden Sie es in Stücke, die weniger lang und schmal sind.</translation>
    </message>
    <message>
        <source>Choose another recording.</source>
        <translation>Wählen Sie eine andere Aufnahme.</translation>
    </message>
    <message>
        <source>Use a recording of {least} to {most} seconds.</source>
        <translation>Verwenden Sie eine Aufnahme von {least} bis {most} Sekunden.</translation>
    </message>
    <message>
        <source>The projector could not be loaded</source>
        <translation>Der Projektor konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The picture or sound could not be encoded</source>
        <translation>Das Bild oder der Ton konnte nicht verarbeitet werden</translation>
    </message>
    <message>
        <source>{name} is too short</source>
        <translation>{name} ist zu kurz</translation>
    </message>
    <message>
        <source>{name} is too long</source>
        <translation>{name} ist zu lang</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <translation>{name} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The model&apos;s encoder refused it: choose another file.</source>
        <translation>Der Encoder des Modells hat es abgelehnt: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The message is too long for the context</source>
        <translation>Die Nachricht ist zu lang für den Kontext</translation>
    </message>
    <message>
        <source>It takes {tokens} tokens and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Sie braucht {tokens} Token, und {fits} passen. Kürzen Sie sie oder wählen Sie in den Einstellungen einen größeren Kontext.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Es gibt nichts zu beantworten</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>Die Nachricht ist leer</translation>
    </message>
    <message>
        <source>Write something, or add a picture or a recording.</source>
        <translation>Schreiben Sie etwas, oder fügen Sie ein Bild oder eine Aufnahme hinzu.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures</source>
        <translation>{name} kann keine Bilder sehen</translation>
    </message>
    <message>
        <source>Choose a model that takes pictures.</source>
        <translation>Wählen Sie ein Modell, das Bilder nimmt.</translation>
    </message>
    <message>
        <source>{name} cannot hear recordings</source>
        <translation>{name} kann keine Aufnahmen hören</translation>
    </message>
    <message>
        <source>Choose a model that takes speech.</source>
        <translation>Wählen Sie ein Modell, das Gesprochenes nimmt.</translation>
    </message>
    <message>
        <source>{name} cannot use tools</source>
        <translation>{name} kann keine Werkzeuge benutzen</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model, or switch tools off.</source>
        <translation>Wählen Sie ein Modell von Gemma 4, oder schalten Sie die Werkzeuge aus.</translation>
    </message>
    <message>
        <source>The system text is too long for the context</source>
        <translation>Der Systemtext ist zu lang für den Kontext</translation>
    </message>
    <message>
        <source>It takes {system} tokens, the newest message {message}, and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Er braucht {system} Token, die neueste Nachricht {message}, und {fits} passen. Kürzen Sie ihn oder wählen Sie in den Einstellungen einen größeren Kontext.</translation>
    </message>
    <message>
        <source>The temperature</source>
        <translation>Die Temperatur</translation>
    </message>
    <message>
        <source>The repeat penalty</source>
        <translation>Die Strafe für Wiederholung</translation>
    </message>
    <message>
        <source>The answer&apos;s length</source>
        <translation>Die Länge der Antwort</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} kann nicht {value} sein</translation>
    </message>
    <message>
        <source>Choose one from {least} to {most} in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen Wert von {least} bis {most}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {model}</source>
        <translation>Für {model} reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free. Close other programs, choose the least memory in the settings, or a smaller model.</source>
        <translation>Es braucht {size}, und {free} sind frei. Schließen Sie andere Programme, wählen Sie in den Einstellungen „Wenig Speicher“ oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens is larger than the memory</source>
        <translation>Ein Kontext von {tokens} Token ist größer als der Speicher</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free beside the model. Choose {most} or less in the settings.</source>
        <translation>Er braucht {size}, und neben dem Modell sind {free} frei. Wählen Sie in den Einstellungen {most} oder weniger.</translation>
    </message>
    <message>
        <source>{missing} of {whole} are missing. Download or copy it again.</source>
        <translation>{missing} von {whole} fehlen. Laden oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>It was made for another kind of processor; get the usual (little-endian) file.</source>
        <translation>Sie wurde für eine andere Art Prozessor gemacht; holen Sie die übliche Datei (Little-Endian).</translation>
    </message>
    <message>
        <source>{name} has an unknown GGUF version</source>
        <translation>{name} hat eine unbekannte GGUF-Version</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} ist unvollständig</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>It ends inside its header. Download or copy it again.</source>
        <translation>Die Datei endet mitten im Dateikopf. Laden oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file</source>
        <translation>{name} ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>Choose a Gemma model as GGUF; such files end in .gguf.</source>
        <translation>Wählen Sie ein Gemma-Modell als GGUF; solche Dateien enden auf .gguf.</translation>
    </message>
    <message>
        <source>{name} has a newer GGUF format</source>
        <translation>{name} hat ein neueres GGUF-Format</translation>
    </message>
    <message>
        <source>It came after this application; look for an update.</source>
        <translation>Es kam nach dieser Anwendung; suchen Sie nach einem Update.</translation>
    </message>
    <message>
        <source>Its format is no longer used; get a newer file of the same model.</source>
        <translation>Das Format ist nicht mehr in Gebrauch; holen Sie eine neuere Datei desselben Modells.</translation>
    </message>
    <message>
        <source>{name} is stored in a newer way</source>
        <translation>{name} ist auf eine neuere Art gespeichert</translation>
    </message>
    <message>
        <source>Look for an update of this application, or get the model in another quantisation.</source>
        <translation>Suchen Sie nach einem Update dieser Anwendung, oder holen Sie das Modell in einer anderen Quantisierung.</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>{name} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; open it from where it is now.</source>
        <translation>Die Datei wurde vielleicht verschoben oder gelöscht; öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} ist ein Ordner</translation>
    </message>
    <message>
        <source>Choose a model file (.gguf) inside it.</source>
        <translation>Wählen Sie eine Modelldatei (.gguf) darin.</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is there.</source>
        <translation>Prüfen Sie, ob Sie die Datei öffnen dürfen und ob ihre Festplatte da ist.</translation>
    </message>
    <message>
        <source>{name} was renamed</source>
        <translation>{name} wurde umbenannt</translation>
    </message>
    <message>
        <source>It is one of {count} files that belong together; give it back the name that it was downloaded with.</source>
        <translation>Die Datei ist eine von {count}, die zusammengehören; geben Sie ihr den Namen zurück, mit dem sie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>{name} is a part of a model</source>
        <translation>{name} ist ein Teil eines Modells</translation>
    </message>
    <message>
        <source>Open the first part, {first}.</source>
        <translation>Öffnen Sie den ersten Teil, {first}.</translation>
    </message>
    <message>
        <source>a word every {n} seconds</source>
        <translation>ein Wort alle {n} Sekunden</translation>
    </message>
    <message>
        <source>It {can}.</source>
        <translation>Es {can}.</translation>
    </message>
    <message>
        <source>{n} words a second</source>
        <translation>{n} Wörter pro Sekunde</translation>
    </message>
    <message>
        <source>a word a second</source>
        <translation>ein Wort pro Sekunde</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>It is made for something else. {purpose}</source>
        <translation>Es ist für etwas anderes gemacht. {purpose}</translation>
    </message>
    <message>
        <source>It sees no pictures.</source>
        <translation>Es sieht keine Bilder.</translation>
    </message>
    <message>
        <source>It was not made to call tools.</source>
        <translation>Es wurde nicht dafür gemacht, Werkzeuge aufzurufen.</translation>
    </message>
    <message>
        <source>It remembers {n} tokens: too little for long documents.</source>
        <translation>Es merkt sich {n} Token: zu wenig für lange Dokumente.</translation>
    </message>
    <message>
        <source>It takes {need} of memory and this computer has {all}.</source>
        <translation>Es braucht {need} Speicher, und dieser Computer hat {all}.</translation>
    </message>
    <message>
        <source>No place is known to get it from as GGUF; search the Hub for it.</source>
        <translation>Es ist kein Ort bekannt, an dem es als GGUF zu holen ist; suchen Sie im Hub danach.</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>sieht Bilder</translation>
    </message>
    <message>
        <source>understands speech</source>
        <translation>versteht Gesprochenes</translation>
    </message>
    <message>
        <source>holds long documents</source>
        <translation>fasst lange Dokumente</translation>
    </message>
    <message>
        <source>calls tools</source>
        <translation>ruft Werkzeuge auf</translation>
    </message>
    <message>
        <source>knows mostly English</source>
        <translation>kennt vor allem Englisch</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>passt, sobald andere Programme geschlossen sind</translation>
    </message>
    <message>
        <source>It does not hear.</source>
        <translation>Es hört nicht.</translation>
    </message>
    <message>
        <source>Its speech is not in llama.cpp.</source>
        <translation>Gesprochenes versteht es in llama.cpp nicht.</translation>
    </message>
    <message>
        <source>Its download takes {need} and {free} are free on the disk.</source>
        <translation>Der Download braucht {need}, und {free} sind auf der Festplatte frei.</translation>
    </message>
    <message>
        <source>writes about {speed} here</source>
        <translation>schreibt hier etwa {speed}</translation>
    </message>
    <message>
        <source>should write about {speed} here</source>
        <translation>dürfte hier etwa {speed} schreiben</translation>
    </message>
    <message>
        <source>takes {need} of the {free} of memory that are free</source>
        <translation>braucht {need} der {free} Speicher, die frei sind</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>{path} is no catalogue</source>
        <translation>{path} ist kein Katalog</translation>
    </message>
    <message>
        <source>Mend it or remove it: {error}</source>
        <translation>Reparieren oder entfernen Sie die Datei: {error}</translation>
    </message>
    <message>
        <source>No repository of {model} is known</source>
        <translation>Kein Repository von {model} ist bekannt</translation>
    </message>
    <message>
        <source>Search the Hub for {model}.</source>
        <translation>Suchen Sie im Hub nach {model}.</translation>
    </message>
    <message>
        <source>The Hub sends to an unprotected place</source>
        <translation>Der Hub leitet an einen ungeschützten Ort weiter</translation>
    </message>
    <message>
        <source>It was not followed; try again later.</source>
        <translation>Das wurde nicht befolgt; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Offline mode is on</source>
        <translation>Der Offline-Modus ist an</translation>
    </message>
    <message>
        <source>Turn it off in the settings to use the network.</source>
        <translation>Schalten Sie ihn in den Einstellungen aus, um das Netzwerk zu benutzen.</translation>
    </message>
    <message>
        <source>There is too little space in {folder}</source>
        <translation>In {folder} ist zu wenig Platz</translation>
    </message>
    <message>
        <source>Free {size} there, or choose another folder.</source>
        <translation>Schaffen Sie dort {size} Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{sentence} Get the mmproj file from where the model is from, and put it beside it.</source>
        <translation>{sentence} Holen Sie die mmproj-Datei von dort, woher das Modell ist, und legen Sie sie daneben.</translation>
    </message>
    <message>
        <source>Get its projector</source>
        <translation>Seinen Projektor holen</translation>
    </message>
    <message>
        <source>{file} is of a newer kind than this engine knows; look for an update of this application.</source>
        <translation>{file} ist von einer neueren Art, als diese Engine kennt; suchen Sie nach einem Update dieser Anwendung.</translation>
    </message>
    <message>
        <source>Get the newest file</source>
        <translation>Die neueste Datei holen</translation>
    </message>
    <message>
        <source>Its vocabulary has no {sign}: answers may not come to an end.</source>
        <translation>In seinem Wortschatz fehlt {sign}: Antworten kommen vielleicht nicht zum Ende.</translation>
    </message>
    <message>
        <source>{file} beside it belongs to another model, so it cannot see.</source>
        <translation>{file} daneben gehört zu einem anderen Modell, daher kann es nicht sehen.</translation>
    </message>
    <message>
        <source>Its eyes are in the same file, as only Ollama reads it; get the same model from the Hub.</source>
        <translation>Seine Augen sind in derselben Datei, wie nur Ollama sie liest; holen Sie dasselbe Modell vom Hub.</translation>
    </message>
    <message>
        <source>Its ears are stored as {form}; speech is understood better with a BF16 projector.</source>
        <translation>Seine Ohren sind als {form} gespeichert; Gesprochenes wird mit einem BF16-Projektor besser verstanden.</translation>
    </message>
    <message>
        <source>Stored as {form} it may repeat itself on recordings over 17 seconds; finer ones do not.</source>
        <translation>Als {form} gespeichert wiederholt es sich womöglich bei Aufnahmen über 17 Sekunden; feinere tun das nicht.</translation>
    </message>
    <message>
        <source>Its projector is missing: it reads text, but sees no pictures.</source>
        <translation>Sein Projektor fehlt: Es liest Text, sieht aber keine Bilder.</translation>
    </message>
    <message>
        <source>It has no chat template: it may be a base model, which continues texts instead of answering.</source>
        <translation>Es hat keine Chat-Vorlage: es ist vielleicht ein Basismodell, das Texte fortsetzt, statt zu antworten.</translation>
    </message>
    <message>
        <source>Its stop sign {sign} is not marked as one; here answers end all the same, elsewhere they may not.</source>
        <translation>Sein Stoppzeichen {sign} ist nicht als solches gekennzeichnet; hier enden Antworten trotzdem, anderswo vielleicht nicht.</translation>
    </message>
    <message>
        <source>Get it again</source>
        <translation>Noch einmal holen</translation>
    </message>
    <message>
        <source>Get the BF16 projector</source>
        <translation>Den BF16-Projektor holen</translation>
    </message>
    <message>
        <source>Get the finer one</source>
        <translation>Das feinere holen</translation>
    </message>
    <message>
        <source>Its chat template is not that of {kind}; answers may be odd.</source>
        <translation>Seine Chat-Vorlage ist nicht die von {kind}; Antworten können seltsam sein.</translation>
    </message>
    <message>
        <source>Its chat template is an older one; Google has mended tools and thinking since.</source>
        <translation>Seine Chat-Vorlage ist eine ältere; Google hat Werkzeuge und Nachdenken seither verbessert.</translation>
    </message>
    <message>
        <source>{title} has two files of one name</source>
        <translation>{title} hat zwei Dateien mit demselben Namen</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>{title} would lie outside {folder}</source>
        <translation>{title} läge außerhalb von {folder}</translation>
    </message>
    <message>
        <source>Look for a link in that folder.</source>
        <translation>Suchen Sie in diesem Ordner nach einer Verknüpfung.</translation>
    </message>
    <message>
        <source>{name} is not of the Gemma family</source>
        <translation>{name} gehört nicht zur Gemma-Familie</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>Es wurde nicht installiert.</translation>
    </message>
    <message>
        <source>{path} cannot be proven</source>
        <translation>{path} kann nicht nachgeprüft werden</translation>
    </message>
    <message>
        <source>The Hub gives no hash of it; choose another repository.</source>
        <translation>Der Hub gibt dafür keine Prüfsumme; wählen Sie ein anderes Repository.</translation>
    </message>
    <message>
        <source>There is too little space on the disk</source>
        <translation>Auf der Festplatte ist zu wenig Platz</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder or a smaller model. What is fetched already is kept.</source>
        <translation>Schaffen Sie {size} Platz, oder wählen Sie einen anderen Ordner oder ein kleineres Modell. Was schon geholt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space, then continue: what is fetched already is kept.</source>
        <translation>Schaffen Sie etwas Platz und setzen Sie dann fort: was schon geholt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{name} came damaged twice</source>
        <translation>{name} kam zweimal beschädigt an</translation>
    </message>
    <message>
        <source>It was not installed. Try another network; {name}.wrong was kept.</source>
        <translation>Es wurde nicht installiert. Versuchen Sie ein anderes Netzwerk; {name}.wrong wurde behalten.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} ist in Gebrauch</translation>
    </message>
    <message>
        <source>Choose another model, then continue this one.</source>
        <translation>Wählen Sie ein anderes Modell und setzen Sie dann dieses fort.</translation>
    </message>
    <message>
        <source>The models are in {target} already</source>
        <translation>Die Modelle sind schon in {target}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>One folder lies in the other</source>
        <translation>Ein Ordner liegt im anderen</translation>
    </message>
    <message>
        <source>Choose a folder that is apart from the models folder.</source>
        <translation>Wählen Sie einen Ordner außerhalb des Modellordners.</translation>
    </message>
    <message>
        <source>{target} is there already</source>
        <translation>{target} ist schon da</translation>
    </message>
    <message>
        <source>It is another file; choose an empty folder.</source>
        <translation>Es ist eine andere Datei; wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>{name} was copied wrongly</source>
        <translation>{name} wurde falsch kopiert</translation>
    </message>
    <message>
        <source>Try again; the disk may be failing.</source>
        <translation>Versuchen Sie es noch einmal; vielleicht ist die Festplatte nicht in Ordnung.</translation>
    </message>
    <message>
        <source>{name} is no projector</source>
        <translation>{name} ist kein Projektor</translation>
    </message>
    <message>
        <source>A model&apos;s pictures and speech need its mmproj file; leave it out for text alone.</source>
        <translation>Für Bilder und Gesprochenes braucht ein Modell seine mmproj-Datei; für Text allein lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{name} belongs to no Gemma</source>
        <translation>{name} gehört zu keinem Gemma</translation>
    </message>
    <message>
        <source>Choose the mmproj file of the model.</source>
        <translation>Wählen Sie die mmproj-Datei des Modells.</translation>
    </message>
    <message>
        <source>{file} is only a model&apos;s eyes and ears</source>
        <translation>{file} enthält nur die Augen und Ohren eines Modells</translation>
    </message>
    <message>
        <source>Open the model itself; this file is found when it lies in the same folder.</source>
        <translation>Öffnen Sie das Modell selbst; diese Datei wird gefunden, wenn sie im selben Ordner liegt.</translation>
    </message>
    <message>
        <source>{file} is an adapter, not a model</source>
        <translation>{file} ist ein Adapter, kein Modell</translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation>Öffnen Sie das Modell selbst.</translation>
    </message>
    <message>
        <source>{file} is an embedding model</source>
        <translation>{file} ist ein Embedding-Modell</translation>
    </message>
    <message>
        <source>It cannot chat; choose another Gemma.</source>
        <translation>Es kann nicht chatten; wählen Sie ein anderes Gemma.</translation>
    </message>
    <message>
        <source>{file} is a drafter for Gemma 4</source>
        <translation>{file} liefert nur Entwürfe für Gemma 4</translation>
    </message>
    <message>
        <source>It only helps a larger model; choose that one.</source>
        <translation>Es hilft nur einem größeren Modell; wählen Sie dieses.</translation>
    </message>
    <message>
        <source>{file} is a newer kind of Gemma</source>
        <translation>{file} ist eine neuere Art von Gemma</translation>
    </message>
    <message>
        <source>Look for an update of this application.</source>
        <translation>Suchen Sie nach einem Update dieser Anwendung.</translation>
    </message>
    <message>
        <source>{file} is not a Gemma model</source>
        <translation>{file} ist kein Gemma-Modell</translation>
    </message>
    <message>
        <source>{file} has no weights</source>
        <translation>{file} hat keine Gewichte</translation>
    </message>
    <message>
        <source>It holds only a vocabulary; choose the model itself.</source>
        <translation>Die Datei enthält nur einen Wortschatz; wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <source>It is of the {family} family; choose a Gemma as GGUF.</source>
        <translation>Es gehört zur Familie {family}; wählen Sie ein Gemma als GGUF.</translation>
    </message>
    <message>
        <source>Choose a Gemma as GGUF.</source>
        <translation>Wählen Sie ein Gemma als GGUF.</translation>
    </message>
    <message>
        <source>{subject} needs your consent or a token</source>
        <translation>{subject} braucht Ihre Zustimmung oder ein Token</translation>
    </message>
    <message>
        <source>Accept its licence on the Hub, then enter a token of your account.</source>
        <translation>Nehmen Sie die Lizenz im Hub an und geben Sie dann ein Token Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>how much memory a model takes</source>
        <translation>wie viel Speicher ein Modell braucht</translation>
    </message>
    <message>
        <source>Check its name; for a private or gated one a token of your account is needed.</source>
        <translation>Prüfen Sie den Namen; für private oder geschützte braucht es ein Token Ihres Kontos.</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account, or make a new one.</source>
        <translation>Kopieren Sie es noch einmal aus den Einstellungen Ihres Kontos, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>The Hub wants less to do</source>
        <translation>Der Hub möchte weniger zu tun haben</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The Hub is busy or down</source>
        <translation>Der Hub ist überlastet oder nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The Hub</source>
        <translation>Der Hub</translation>
    </message>
    <message>
        <source>That is no token</source>
        <translation>Das ist kein Token</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account; it begins with hf_.</source>
        <translation>Kopieren Sie es noch einmal aus den Einstellungen Ihres Kontos; es beginnt mit hf_.</translation>
    </message>
    <message>
        <source>{subject} is not on the Hub</source>
        <translation>{subject} ist nicht im Hub</translation>
    </message>
    <message>
        <source>The Hub gave an odd answer</source>
        <translation>Der Hub gab eine seltsame Antwort</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>Der Hub kennt dieses Token nicht</translation>
    </message>
    <message>
        <source>The Hub refused to answer</source>
        <translation>Der Hub hat die Antwort verweigert</translation>
    </message>
    <message>
        <source>search and lists of files</source>
        <translation>Suche und Dateilisten</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>{name} is no repository</source>
        <translation>{name} ist kein Repository</translation>
    </message>
    <message>
        <source>It looks like google/gemma-4-E2B-it-qat-q4_0-gguf: owner/name.</source>
        <translation>So sieht es aus: google/gemma-4-E2B-it-qat-q4_0-gguf, also Eigentümer/Name.</translation>
    </message>
    <message>
        <source>The repository has a file with an odd name</source>
        <translation>Das Repository hat eine Datei mit seltsamem Namen</translation>
    </message>
    <message>
        <source>It was refused; choose another repository.</source>
        <translation>Sie wurde abgelehnt; wählen Sie ein anderes Repository.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>Demo-Modell</translation>
    </message>
    <message>
        <source>Tiny, to try everything with; not a real Gemma</source>
        <translation>Winzig, um alles auszuprobieren; kein echtes Gemma</translation>
    </message>
    <message>
        <source>{projector} belongs to another model than {model}</source>
        <translation>{projector} gehört zu einem anderen Modell als {model}</translation>
    </message>
    <message>
        <source>Choose the mmproj file that came with the model.</source>
        <translation>Wählen Sie die mmproj-Datei, die mit dem Modell kam.</translation>
    </message>
    <message>
        <source>{file} has an odd name</source>
        <translation>{file} hat einen seltsamen Namen</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Benennen Sie die Datei oder ihren Ordner um.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere</source>
        <translation>{name} liegt woanders</translation>
    </message>
    <message>
        <source>Only models in the models folder are removed here.</source>
        <translation>Nur Modelle im Modellordner werden hier entfernt.</translation>
    </message>
    <message>
        <source>{name} is imported already</source>
        <translation>{name} ist schon hinzugefügt</translation>
    </message>
    <message>
        <source>Remove the other one first.</source>
        <translation>Entfernen Sie zuerst das andere.</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>{name} ist wieder da</translation>
    </message>
    <message>
        <source>Another file has its name.</source>
        <translation>Eine andere Datei trägt den Namen.</translation>
    </message>
    <message>
        <source>{name} has no Gemma model in it</source>
        <translation>{name} enthält kein Gemma-Modell</translation>
    </message>
    <message>
        <source>Choose a folder with .gguf files.</source>
        <translation>Wählen Sie einen Ordner mit .gguf-Dateien.</translation>
    </message>
    <message>
        <source>The Hub&apos;s address was not found</source>
        <translation>Die Adresse des Hub wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and what stands between it and the network.</source>
        <translation>Prüfen Sie das Datum dieses Computers und was zwischen ihm und dem Netzwerk steht.</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>Der Proxy hat die Verbindung verweigert</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY or its settings.</source>
        <translation>Prüfen Sie HTTPS_PROXY oder die Einstellungen des Proxys.</translation>
    </message>
    <message>
        <source>The Hub cannot be reached</source>
        <translation>Der Hub ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The Hub said nothing for too long</source>
        <translation>Der Hub hat zu lange nichts gesagt</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Hub cache</source>
        <translation>Zwischenspeicher des Hub</translation>
    </message>
    <message>
        <source>{name} is being downloaded already</source>
        <translation>{name} wird schon heruntergeladen</translation>
    </message>
    <message>
        <source>Wait for it, or stop it in the other window.</source>
        <translation>Warten Sie darauf, oder stoppen Sie es im anderen Fenster.</translation>
    </message>
    <message>
        <source>{id} has no {wanted}</source>
        <translation>In {id} fehlt {wanted}</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>Es hat {there}.</translation>
    </message>
    <message>
        <source>{id} has no GGUF model</source>
        <translation>{id} hat kein GGUF-Modell</translation>
    </message>
    <message>
        <source>Search for the same model with GGUF in its name.</source>
        <translation>Suchen Sie dasselbe Modell mit GGUF im Namen.</translation>
    </message>
    <message>
        <source>The token could not be removed</source>
        <translation>Das Token konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>Remove it in your system&apos;s keyring.</source>
        <translation>Entfernen Sie es im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>download of {file}</source>
        <translation>Download von {file}</translation>
    </message>
    <message>
        <source>{path} is another file on the Hub now</source>
        <translation>{path} ist im Hub jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>Choose it again, so that its new size and hash are known.</source>
        <translation>Wählen Sie sie noch einmal, damit die neue Größe und Prüfsumme bekannt sind.</translation>
    </message>
    <message>
        <source>The Hub sends from one place to the next</source>
        <translation>Der Hub leitet von einem Ort zum nächsten weiter</translation>
    </message>
    <message>
        <source>The Hub&apos;s storage refused the file</source>
        <translation>Der Speicher des Hub hat die Datei verweigert</translation>
    </message>
    <message>
        <source>The server has a file of another size</source>
        <translation>Der Server hat eine Datei anderer Größe</translation>
    </message>
    <message>
        <source>{repository} needs your consent or a token</source>
        <translation>{repository} braucht Ihre Zustimmung oder ein Token</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more</source>
        <translation>{repository} hat {path} nicht mehr</translation>
    </message>
    <message>
        <source>Choose again; it may have another name now.</source>
        <translation>Wählen Sie neu; es hat jetzt vielleicht einen anderen Namen.</translation>
    </message>
    <message>
        <source>The Hub refused the file</source>
        <translation>Der Hub hat die Datei verweigert</translation>
    </message>
    <message>
        <source>The connection ended early</source>
        <translation>Die Verbindung endete zu früh</translation>
    </message>
    <message>
        <source>The server has a shorter file</source>
        <translation>Der Server hat eine kürzere Datei</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>Die Datei hat sich auf dem Server geändert</translation>
    </message>
    <message>
        <source>It is fetched anew.</source>
        <translation>Sie wird neu geholt.</translation>
    </message>
    <message>
        <source>The server sends another piece than asked</source>
        <translation>Der Server sendet ein anderes Stück als verlangt</translation>
    </message>
    <message>
        <source>The Hub sends to no place</source>
        <translation>Der Hub leitet nirgendwohin</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels.</source>
        <translation>Es hat {width}&#xa0;× {height}&#xa0;Pixel.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>It has {size}; at most {most} can be used.</source>
        <translation>Es hat {size}; höchstens {most} können verwendet werden.</translation>
    </message>
    <message>
        <source>{size} Cut out the part that matters.</source>
        <translation>{size} Schneiden Sie den Teil aus, auf den es ankommt.</translation>
    </message>
    <message>
        <source>{name} has too many pixels</source>
        <translation>{name} hat zu viele Pixel</translation>
    </message>
    <message>
        <source>{size} Save a smaller copy and use that.</source>
        <translation>{size} Speichern Sie eine kleinere Kopie und verwenden Sie diese.</translation>
    </message>
    <message>
        <source>{name} is no picture</source>
        <translation>{name} ist kein Bild</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, GIF, BMP, TIFF and HEIC files can be used.</source>
        <translation>PNG-, JPEG-, WebP-, GIF-, BMP-, TIFF- und HEIC-Dateien können verwendet werden.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Der Speicher reicht dafür nicht.</translation>
    </message>
    <message>
        <source>It cannot be decoded. Choose another picture.</source>
        <translation>Es lässt sich nicht lesen. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>It is made again from the sound.</source>
        <translation>Es wird aus dem Ton neu gemacht.</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n}&#xa0;h</translation>
    </message>
    <message>
        <source>Choose another sound.</source>
        <translation>Wählen Sie einen anderen Ton.</translation>
    </message>
    <message>
        <source>There is less than a tenth of a second of sound in it.</source>
        <translation>Es ist weniger als eine Zehntelsekunde Ton darin.</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} kann nicht wiedergegeben werden</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Ist die Datei noch da?</translation>
    </message>
    <message>
        <source>It is not 16-bit sound at 16 kHz.</source>
        <translation>Es ist kein 16-Bit-Ton mit 16 kHz.</translation>
    </message>
    <message>
        <source>It is no sound or video, or damaged.</source>
        <translation>Es ist weder Audio noch Video, oder beschädigt.</translation>
    </message>
    <message>
        <source>At most {time} can be used.</source>
        <translation>Höchstens {time} können verwendet werden.</translation>
    </message>
    <message>
        <source>{name} has no sound</source>
        <translation>{name} hat keinen Ton</translation>
    </message>
    <message>
        <source>Choose a file with a sound track.</source>
        <translation>Wählen Sie eine Datei mit Tonspur.</translation>
    </message>
    <message>
        <source>Its sound cannot be decoded.</source>
        <translation>Der Ton lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Set HOME, or GEMMA_DESKTOP_HOME, to a folder of your own.</source>
        <translation>Setzen Sie HOME oder GEMMA_DESKTOP_HOME auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>There is no home folder</source>
        <translation>Es gibt keinen persönlichen Ordner</translation>
    </message>
    <message>
        <source>The chats could not be backed up</source>
        <translation>Die Chats konnten nicht gesichert werden</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Die Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B.</source>
        <translation>Wählen Sie ein Modell, das hört, etwa Gemma 4 E4B.</translation>
    </message>
    <message>
        <source>{name} takes no speech</source>
        <translation>{name} nimmt nichts Gesprochenes</translation>
    </message>
    <message>
        <source>A recording waits to be used</source>
        <translation>Eine Aufnahme wartet darauf, verwendet zu werden</translation>
    </message>
    <message>
        <source>Attach or discard it first, beside the chat.</source>
        <translation>Hängen Sie sie zuerst neben dem Chat an, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The computer was too busy while recording, at {where}.</source>
        <translation>Der Computer war während der Aufnahme zu beschäftigt, bei {where}.</translation>
    </message>
    <message>
        <source>{told} Silence stands there for {n} s.</source>
        <translation>{told} Dort steht {n}&#xa0;s lang Stille.</translation>
    </message>
    <message>
        <source>The recording is {length} long</source>
        <translation>Die Aufnahme ist {length} lang</translation>
    </message>
    <message>
        <source>No more than that is recorded at once.</source>
        <translation>Mehr als das wird nicht auf einmal aufgenommen.</translation>
    </message>
    <message>
        <source>{n} places more</source>
        <translation>noch {n}-mal</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Es wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>Record a little longer.</source>
        <translation>Nehmen Sie etwas länger auf.</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <translation>Die Aufnahme ist still</translation>
    </message>
    <message>
        <source>The microphone may be muted, or this application may not be allowed to use it.</source>
        <translation>Das Mikrofon ist vielleicht stumm, oder diese Anwendung darf es nicht benutzen.</translation>
    </message>
    <message>
        <source>Some sound was lost</source>
        <translation>Etwas Ton ging verloren</translation>
    </message>
    <message>
        <source>Recording went wrong</source>
        <translation>Bei der Aufnahme ging etwas schief</translation>
    </message>
    <message>
        <source>The recording could not be saved to the end</source>
        <translation>Die Aufnahme konnte nicht bis zum Ende gespeichert werden</translation>
    </message>
    <message>
        <source>The disk may be full; what was saved is kept.</source>
        <translation>Die Festplatte ist vielleicht voll; was gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The microphone went silent</source>
        <translation>Das Mikrofon ist verstummt</translation>
    </message>
    <message>
        <source>It may be unplugged. What was recorded before is kept.</source>
        <translation>Vielleicht ist es nicht mehr angeschlossen. Was vorher aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This chat is no longer there</source>
        <translation>Diesen Chat gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} Modelle</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>„{title}“ wurde gelöscht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Choose a model that can hear first.</source>
        <translation>Wählen Sie zuerst ein Modell, das hören kann.</translation>
    </message>
    <message>
        <source>Choose a model that can; those of Gemma 4 called E2B, E4B and 12B do.</source>
        <translation>Wählen Sie eines, das es kann; die von Gemma 4 namens E2B, E4B und 12B können es.</translation>
    </message>
    <message>
        <source>A recording is being made</source>
        <translation>Es läuft gerade eine Aufnahme</translation>
    </message>
    <message>
        <source>Stop it, then dictate.</source>
        <translation>Stoppen Sie sie und diktieren Sie dann.</translation>
    </message>
    <message>
        <source>{name} cannot hear</source>
        <translation>{name} kann nicht hören</translation>
    </message>
    <message>
        <source>The words are in the details, to be copied from there.</source>
        <translation>Die Worte stehen in den Einzelheiten und lassen sich dort kopieren.</translation>
    </message>
    <message>
        <source>The microphone does not answer</source>
        <translation>Das Mikrofon antwortet nicht</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>Ziehen Sie es ab und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is in the message that you began there.</source>
        <translation>Es steht in der Nachricht, die Sie dort begonnen haben.</translation>
    </message>
    <message>
        <source>Hold the key while you speak, a little closer to the microphone.</source>
        <translation>Halten Sie die Taste beim Sprechen gedrückt, etwas näher am Mikrofon.</translation>
    </message>
    <message>
        <source>The chat that you dictated into is gone</source>
        <translation>Der Chat, in den Sie diktiert haben, ist nicht mehr da</translation>
    </message>
    <message>
        <source>What you dictated stands in the other chat</source>
        <translation>Ihr Diktat steht im anderen Chat</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>Es wurde nichts Gesprochenes gehört</translation>
    </message>
    <message>
        <source>{name} is too long for a message</source>
        <translation>{name} ist zu lang für eine Nachricht</translation>
    </message>
    <message>
        <source>Under Recordings it can be written down and translated, however long it is.</source>
        <translation>Unter „Aufnahmen“ kann es aufgeschrieben und übersetzt werden, wie lang es auch ist.</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} wurde gespeichert</translation>
    </message>
    <message>
        <source>Only {name} is opened</source>
        <translation>Nur {name} wird geöffnet</translation>
    </message>
    <message>
        <source>One model answers at a time; open the others one after another.</source>
        <translation>Immer nur ein Modell antwortet; öffnen Sie die anderen nacheinander.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Das Modell hat keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>{name} cannot be used here</source>
        <translation>{name} kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>A download is under way</source>
        <translation>Ein Download läuft</translation>
    </message>
    <message>
        <source>Pause it, then move the folder; it continues there.</source>
        <translation>Pausieren Sie ihn und verschieben Sie dann den Ordner; er geht dort weiter.</translation>
    </message>
    <message>
        <source>{name} is loaded</source>
        <translation>{name} ist geladen</translation>
    </message>
    <message>
        <source>Choose another model first, then delete it.</source>
        <translation>Wählen Sie zuerst ein anderes Modell und löschen Sie dann dieses.</translation>
    </message>
    <message>
        <source>Its bytes are not those that the Hub has; delete it and get it again.</source>
        <translation>Seine Bytes sind nicht die, die der Hub hat; löschen Sie es und holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Every byte is as the Hub has it.</source>
        <translation>Jedes Byte ist, wie der Hub es hat.</translation>
    </message>
    <message>
        <source>It can be read; nobody said what its bytes should be.</source>
        <translation>Es lässt sich lesen; niemand hat gesagt, wie seine Bytes sein sollen.</translation>
    </message>
    <message>
        <source>A model from the folder is loaded</source>
        <translation>Ein Modell aus dem Ordner ist geladen</translation>
    </message>
    <message>
        <source>Choose the demo model first, then move the folder.</source>
        <translation>Wählen Sie zuerst das Demo-Modell und verschieben Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>{name} is sound</source>
        <translation>{name} ist in Ordnung</translation>
    </message>
    <message>
        <source>Gemma Desktop is running already</source>
        <translation>Gemma Desktop läuft schon</translation>
    </message>
    <message>
        <source>It does not answer. End it, then start it again.</source>
        <translation>Es antwortet nicht. Beenden Sie es und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} was started, and this is {version}</source>
        <translation>Gemma Desktop {other} wurde gestartet, und dies ist {version}</translation>
    </message>
    <message>
        <source>Quit this one, then start the other one: both use the same chats.</source>
        <translation>Beenden Sie dieses und starten Sie dann das andere: Beide benutzen dieselben Chats.</translation>
    </message>
    <message>
        <source>Pictures, sounds and videos can be attached.</source>
        <translation>Bilder, Audio und Videos können angehängt werden.</translation>
    </message>
    <message>
        <source>{name} is a model</source>
        <translation>{name} ist ein Modell</translation>
    </message>
    <message>
        <source>Open it with &quot;Open a file&quot; in the list of models.</source>
        <translation>Öffnen Sie es mit „Datei öffnen“ in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>Looking for microphones went wrong</source>
        <translation>Die Suche nach Mikrofonen ging schief</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} ist da</translation>
    </message>
    <message>
        <source>What came is whole and checked, and used once the model is loaded again.</source>
        <translation>Das Heruntergeladene ist ganz und geprüft und wird verwendet, sobald das Modell neu geladen ist.</translation>
    </message>
    <message>
        <source>It is whole and checked.</source>
        <translation>Es ist ganz und geprüft.</translation>
    </message>
    <message>
        <source>{name} can see and hear now</source>
        <translation>{name} kann jetzt sehen und hören</translation>
    </message>
    <message>
        <source>{name} can see now</source>
        <translation>{name} kann jetzt sehen</translation>
    </message>
    <message>
        <source>{name} can hear now</source>
        <translation>{name} kann jetzt hören</translation>
    </message>
    <message>
        <source>{name} has another projector now</source>
        <translation>{name} hat jetzt einen anderen Projektor</translation>
    </message>
    <message>
        <source>{name} still answers.</source>
        <translation>{name} antwortet noch.</translation>
    </message>
    <message>
        <source>No model here came from the Hub through this application</source>
        <translation>Kein Modell hier kam über diese Anwendung vom Hub</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>{title} (projector)</source>
        <translation>{title} (Projektor)</translation>
    </message>
    <message>
        <source>All models are up to date</source>
        <translation>Alle Modelle sind auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>The Hub has no newer files.</source>
        <translation>Der Hub hat keine neueren Dateien.</translation>
    </message>
    <message>
        <source>{id} has no projector</source>
        <translation>{id} hat keinen Projektor</translation>
    </message>
    <message>
        <source>Look for the same model elsewhere.</source>
        <translation>Suchen Sie dasselbe Modell anderswo.</translation>
    </message>
    <message>
        <source>Something went wrong in the application</source>
        <translation>In der Anwendung ging etwas schief</translation>
    </message>
    <message>
        <source>Nothing is lost; the log has the details.</source>
        <translation>Nichts ist verloren; die Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{name} takes no pictures and no recordings</source>
        <translation>{name} nimmt keine Bilder und keine Aufnahmen</translation>
    </message>
    <message>
        <source>Choose a model that does, or remove them. Nothing was lost.</source>
        <translation>Wählen Sie ein Modell, das es tut, oder entfernen Sie sie. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>{name} takes no pictures</source>
        <translation>{name} nimmt keine Bilder</translation>
    </message>
    <message>
        <source>{name} takes no recordings</source>
        <translation>{name} nimmt keine Aufnahmen</translation>
    </message>
    <message>
        <source>The file is damaged or gone.</source>
        <translation>Die Datei ist beschädigt oder nicht mehr da.</translation>
    </message>
    <message>
        <source>Playing went wrong</source>
        <translation>Die Wiedergabe ging schief</translation>
    </message>
    <message>
        <source>The microphone is there again</source>
        <translation>Das Mikrofon ist wieder da</translation>
    </message>
    <message>
        <source>Go on with the recording, or stop it.</source>
        <translation>Setzen Sie die Aufnahme fort, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Noch ist nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about it.</source>
        <translation>Lassen Sie die Aufnahme zuerst aufschreiben und fragen Sie dann dazu.</translation>
    </message>
    <message>
        <source>Summarise this recording</source>
        <translation>Diese Aufnahme zusammenfassen</translation>
    </message>
    <message>
        <source>Write the minutes of this recording</source>
        <translation>Das Protokoll dieser Aufnahme schreiben</translation>
    </message>
    <message>
        <source>List the tasks in this recording</source>
        <translation>Die Aufgaben in dieser Aufnahme auflisten</translation>
    </message>
    <message>
        <source>The chat knows the recording up to {time}</source>
        <translation>Der Chat kennt die Aufnahme bis {time}</translation>
    </message>
    <message>
        <source>All of it does not fit. A larger context in the settings holds more.</source>
        <translation>Alles passt nicht. Ein größerer Kontext in den Einstellungen fasst mehr.</translation>
    </message>
    <message>
        <source>{n} recordings from last time were kept</source>
        <translation>{n} Aufnahmen vom letzten Mal wurden behalten</translation>
    </message>
    <message>
        <source>They are under Recordings.</source>
        <translation>Sie liegen unter „Aufnahmen“.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>A recording from last time was kept</source>
        <translation>Eine Aufnahme vom letzten Mal wurde behalten</translation>
    </message>
    <message>
        <source>You find it under Recordings.</source>
        <translation>Sie liegt unter „Aufnahmen“.</translation>
    </message>
    <message>
        <source>There is hardly any sound in it.</source>
        <translation>Es ist kaum Ton darin.</translation>
    </message>
    <message>
        <source>There is too little space for this recording</source>
        <translation>Für diese Aufnahme ist zu wenig Platz</translation>
    </message>
    <message>
        <source>Free {size} on the disk and try again.</source>
        <translation>Schaffen Sie {size} Platz auf der Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The oldest messages of this chat no longer fit</source>
        <translation>Die ältesten Nachrichten dieses Chats passen nicht mehr</translation>
    </message>
    <message>
        <source>The model answers without them; they stay here. A larger context in the settings holds more.</source>
        <translation>Das Modell antwortet ohne sie; hier bleiben sie stehen. Ein größerer Kontext in den Einstellungen fasst mehr.</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about the text.</source>
        <translation>Lassen Sie die Aufnahme zuerst aufschreiben und fragen Sie dann zum Text.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there</source>
        <translation>Das gewählte Mikrofon ist nicht da</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Schließen Sie es wieder an, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Es wurde kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>Plug one in, then look again. Until then, sound files still work.</source>
        <translation>Schließen Sie eines an und sehen Sie noch einmal nach. Bis dahin funktionieren Audiodateien trotzdem.</translation>
    </message>
    <message>
        <source>Playing failed</source>
        <translation>Die Wiedergabe hat nicht geklappt</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones, then try again.</source>
        <translation>Schließen Sie Lautsprecher oder Kopfhörer an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sound driver does not answer</source>
        <translation>Der Audiotreiber antwortet nicht</translation>
    </message>
    <message>
        <source>Unplug the microphone, or start the application again.</source>
        <translation>Ziehen Sie das Mikrofon ab, oder starten Sie die Anwendung neu.</translation>
    </message>
    <message>
        <source>Recording needs PortAudio</source>
        <translation>Zum Aufnehmen wird PortAudio gebraucht</translation>
    </message>
    <message>
        <source>{hint} Until then, sound files still work.</source>
        <translation>{hint} Bis dahin funktionieren Audiodateien trotzdem.</translation>
    </message>
    <message>
        <source>The sound system does not start</source>
        <translation>Das Audiosystem startet nicht</translation>
    </message>
    <message>
        <source>Its settings may be broken. Sound files still work.</source>
        <translation>Vielleicht sind seine Einstellungen fehlerhaft. Audiodateien funktionieren trotzdem.</translation>
    </message>
    <message>
        <source>Playing stopped</source>
        <translation>Die Wiedergabe wurde gestoppt</translation>
    </message>
    <message>
        <source>Was the output unplugged?</source>
        <translation>Wurde die Ausgabe abgezogen?</translation>
    </message>
    <message>
        <source>The microphone cannot be used</source>
        <translation>Das Mikrofon kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>It may be unplugged, used by another program, or not allowed for this one.</source>
        <translation>Vielleicht ist es nicht angeschlossen, wird von einem anderen Programm benutzt oder ist für dieses nicht erlaubt.</translation>
    </message>
    <message>
        <source>What you dictated could not be written down</source>
        <translation>Ihr Diktat konnte nicht aufgeschrieben werden</translation>
    </message>
    <message>
        <source>{what}. The sound is kept under Recordings.</source>
        <translation>{what}. Der Ton liegt unter „Aufnahmen“.</translation>
    </message>
    <message>
        <source>Some of what you dictated was unclear</source>
        <translation>Ein Teil Ihres Diktats war unklar</translation>
    </message>
    <message>
        <source>Read it through. The sound is kept under Recordings.</source>
        <translation>Bitte lesen Sie es durch. Der Ton liegt unter „Aufnahmen“.</translation>
    </message>
    <message>
        <source>Something could not be saved</source>
        <translation>Etwas konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{name} could not be moved to the wastebasket</source>
        <translation>{name} konnte nicht in den Papierkorb verschoben werden</translation>
    </message>
    <message>
        <source>It was not deleted; there may be no wastebasket on its disk.</source>
        <translation>Es wurde nicht gelöscht; vielleicht gibt es auf der Festplatte keinen Papierkorb.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>In dieser Aufnahme wurde nichts Gesprochenes gehört.</translation>
    </message>
    <message>
        <source>Write this down and translate it into {language}</source>
        <translation>Schreibe das auf und gib es auf {language} wieder</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Schreibe das auf</translation>
    </message>
    <message>
        <source>No speech was heard in “{title}”</source>
        <translation>In „{title}“ wurde nichts Gesprochenes gehört</translation>
    </message>
    <message>
        <source>“{title}” was not written down to its end</source>
        <translation>„{title}“ wurde nicht bis zum Ende aufgeschrieben</translation>
    </message>
    <message>
        <source>{name} does. What waits goes on then.</source>
        <translation>{name} nimmt sie. Was wartet, geht dann weiter.</translation>
    </message>
    <message>
        <source>Play it to hear whether anything is on it.</source>
        <translation>Geben Sie sie wieder, um zu hören, ob etwas darauf ist.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B. What waits goes on then.</source>
        <translation>Wählen Sie ein Modell, das hört, etwa Gemma 4 E4B. Was wartet, geht dann weiter.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>{name} has no ears. Choose a model that takes recordings; it goes on then.</source>
        <translation>{name} hat keine Ohren. Wählen Sie ein Modell, das Aufnahmen nimmt; dann geht es weiter.</translation>
    </message>
    <message>
        <source>What is written of it cannot be read. The log says why.</source>
        <translation>Was davon aufgeschrieben ist, kann nicht gelesen werden. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>All settings have their defaults now.</source>
        <translation>Alle Einstellungen stehen jetzt auf Standard.</translation>
    </message>
    <message>
        <source>{hint} The old file was kept as {file}.</source>
        <translation>{hint} Die alte Datei wurde als {file} behalten.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Add it again to a new message.</source>
        <translation>Fügen Sie es einer neuen Nachricht noch einmal hinzu.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Ein Anhang</translation>
    </message>
    <message>
        <source>Too little space for a backup of the chats</source>
        <translation>Für eine Sicherung der Chats ist zu wenig Platz</translation>
    </message>
    <message>
        <source>Free at least {size}.</source>
        <translation>Schaffen Sie mindestens {size} Platz.</translation>
    </message>
    <message>
        <source>Gemma Desktop ended while this was being written.</source>
        <translation>Gemma Desktop wurde beendet, während dies geschrieben wurde.</translation>
    </message>
    <message>
        <source>New chats are not saved for now. {hint}</source>
        <translation>Neue Chats werden vorerst nicht gespeichert. {hint}</translation>
    </message>
    <message>
        <source>The saved chats were damaged</source>
        <translation>Die gespeicherten Chats waren beschädigt</translation>
    </message>
    <message>
        <source>The saved chats were missing</source>
        <translation>Die gespeicherten Chats fehlten</translation>
    </message>
    <message>
        <source>There was no backup yet, so that none are listed.</source>
        <translation>Es gab noch keine Sicherung, daher ist keiner aufgeführt.</translation>
    </message>
    <message>
        <source>You see the backup of {time}.</source>
        <translation>Sie sehen die Sicherung vom {time}.</translation>
    </message>
    <message>
        <source>{hint} The damaged file was kept as {file}.</source>
        <translation>{hint} Die beschädigte Datei wurde als {file} behalten.</translation>
    </message>
    <message>
        <source>Part of this message was damaged on the disk.</source>
        <translation>Ein Teil dieser Nachricht war auf der Festplatte beschädigt.</translation>
    </message>
    <message>
        <source>The saved chats are damaged</source>
        <translation>Die gespeicherten Chats sind beschädigt</translation>
    </message>
    <message>
        <source>Start Gemma Desktop again: it repairs them or opens the last backup.</source>
        <translation>Starten Sie Gemma Desktop neu: es repariert sie oder öffnet die letzte Sicherung.</translation>
    </message>
    <message>
        <source>The saved chats were made by a newer version ({found}, this one knows {known})</source>
        <translation>Die gespeicherten Chats sind von einer neueren Version ({found}, diese kennt {known})</translation>
    </message>
    <message>
        <source>Install the newer Gemma Desktop again; your saved chats were not touched.</source>
        <translation>Installieren Sie das neuere Gemma Desktop wieder; Ihre gespeicherten Chats wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Check who may write to this file and its folder.</source>
        <translation>Prüfen Sie, wer in diese Datei und ihren Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Another program holds the saved chats</source>
        <translation>Ein anderes Programm hält die gespeicherten Chats fest</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not save the chats</source>
        <translation>Die Festplatte hat die Chats nicht gespeichert</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>Prüfen Sie die Festplatte und ihren freien Platz.</translation>
    </message>
    <message>
        <source>The saved chats cannot be used now</source>
        <translation>Die gespeicherten Chats können jetzt nicht benutzt werden</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation>Die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n}&#xa0;B</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n}&#xa0;KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n}&#xa0;MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n}&#xa0;GB</translation>
    </message>
    <message>
        <source>Recording, {moment}</source>
        <translation>Aufnahme, {moment}</translation>
    </message>
    <message>
        <source>Dictation, {moment}</source>
        <translation>Diktat, {moment}</translation>
    </message>
    <message>
        <source>Install Gemma Desktop again.</source>
        <translation>Installieren Sie Gemma Desktop noch einmal.</translation>
    </message>
    <message>
        <source>The saved chats were made by Gemma Desktop {found}, and this is {known}</source>
        <translation>Die gespeicherten Chats sind von Gemma Desktop {found}, und dies ist {known}</translation>
    </message>
    <message>
        <source>Install the package of your system that has it.</source>
        <translation>Installieren Sie das Paket Ihres Systems, das es enthält.</translation>
    </message>
    <message>
        <source>{name} is missing on this system</source>
        <translation>{name} fehlt auf diesem System</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Installieren Sie es mit: {command}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No window can be opened</source>
        <translation>Es kann kein Fenster geöffnet werden</translation>
    </message>
    <message>
        <source>Start it on a desktop. Without one, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Starten Sie es auf einer Arbeitsoberfläche. Ohne eine gibt es gemma-desktop ask und gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>Check DISPLAY. Without a display, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Prüfen Sie DISPLAY. Ohne Bildschirm gibt es gemma-desktop ask und gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>There is no display to open a window on</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster</translation>
    </message>
    <message>
        <source>The display {display} cannot be used</source>
        <translation>Der Bildschirm {display} ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Gemma Desktop was ended from outside last time</source>
        <translation>Gemma Desktop wurde letztes Mal von außen beendet</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} is running and comes to the front.</source>
        <translation>Gemma Desktop {other} läuft und kommt nach vorn.</translation>
    </message>
    <message>
        <source>This is {version}.</source>
        <translation>Dies ist {version}.</translation>
    </message>
    <message>
        <source>For computers with 8 GB of memory: chat, pictures and speech.</source>
        <translation>Für Computer mit 8&#xa0;GB Speicher: Chat, Bilder und Gesprochenes.</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>The one to begin with, and the best for speech: chat, pictures, tools.</source>
        <translation>Das richtige für den Anfang und das beste für Gesprochenes: Chat, Bilder, Werkzeuge.</translation>
    </message>
    <message>
        <source>Better answers in chat, pictures, speech and long documents, for 16 GB of memory.</source>
        <translation>Bessere Antworten bei Chat, Bildern, Gesprochenem und langen Dokumenten, für 16&#xa0;GB Speicher.</translation>
    </message>
    <message>
        <source>The knowledge of a large model at the speed of a small one, for 32 GB of memory.</source>
        <translation>Das Wissen eines großen Modells im Tempo eines kleinen, für 32&#xa0;GB Speicher.</translation>
    </message>
    <message>
        <source>The best answers that Gemma gives, for a strong graphics card or much patience.</source>
        <translation>Die besten Antworten, die Gemma gibt, für eine starke Grafikkarte oder viel Geduld.</translation>
    </message>
    <message>
        <source>Chat about pictures with little memory; Gemma 4 E4B does it better.</source>
        <translation>Chat über Bilder mit wenig Speicher; Gemma 4 E4B macht es besser.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Gemma-Bedingungen</translation>
    </message>
    <message>
        <source>Chat and pictures in many languages.</source>
        <translation>Chat und Bilder in vielen Sprachen.</translation>
    </message>
    <message>
        <source>The largest Gemma 3: chat and pictures in many languages.</source>
        <translation>Das größte Gemma 3: Chat und Bilder in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Quick chat on old computers.</source>
        <translation>Schneller Chat auf alten Computern.</translation>
    </message>
    <message>
        <source>Tiny and quick: for simple rewording and for trying things out.</source>
        <translation>Winzig und schnell: für einfaches Umformulieren und zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory.</source>
        <translation>Chat auf Computern mit wenig Speicher.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory, better than its smaller sister.</source>
        <translation>Chat auf Computern mit wenig Speicher, besser als sein kleineres Geschwister.</translation>
    </message>
    <message>
        <source>Chat with an older, small model.</source>
        <translation>Chat mit einem älteren, kleinen Modell.</translation>
    </message>
    <message>
        <source>Chat with an older model of middle size.</source>
        <translation>Chat mit einem älteren Modell mittlerer Größe.</translation>
    </message>
    <message>
        <source>Chat with an older, large model.</source>
        <translation>Chat mit einem älteren, großen Modell.</translation>
    </message>
    <message>
        <source>Says whether a text is harmful; made for checks, not for chat.</source>
        <translation>Sagt, ob ein Text schädlich ist; für Prüfungen gemacht, nicht für Chat.</translation>
    </message>
    <message>
        <source>Turns texts into numbers for searching documents by their meaning.</source>
        <translation>Macht aus Texten Zahlen, um Dokumente nach ihrer Bedeutung zu durchsuchen.</translation>
    </message>
    <message>
        <source>Reads medical texts and pictures, for research and developers.</source>
        <translation>Liest medizinische Texte und Bilder, für Forschung und Entwicklung.</translation>
    </message>
    <message>
        <source>HAI-DEF terms</source>
        <translation>HAI-DEF-Bedingungen</translation>
    </message>
    <message>
        <source>The first Gemma, small; for comparing.</source>
        <translation>Das erste Gemma, klein; zum Vergleichen.</translation>
    </message>
    <message>
        <source>The first Gemma; for comparing.</source>
        <translation>Das erste Gemma; zum Vergleichen.</translation>
    </message>
    <message>
        <source>Says whether a picture is harmful; made for checks, not for chat.</source>
        <translation>Sagt, ob ein Bild schädlich ist; für Prüfungen gemacht, nicht für Chat.</translation>
    </message>
    <message>
        <source>Turns a wish into calls of tools; to be trained further by developers.</source>
        <translation>Macht aus einem Wunsch Aufrufe von Werkzeugen; zum Weitertrainieren in der Entwicklung.</translation>
    </message>
    <message>
        <source>Translates texts between many languages.</source>
        <translation>Übersetzt Texte zwischen vielen Sprachen.</translation>
    </message>
    <message>
        <source>Completes and explains program code.</source>
        <translation>Ergänzt und erklärt Programmcode.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>SavingNotices</name>
    <message>
        <source>The last messages are not saved: {}</source>
        <translation>Die letzten Nachrichten sind nicht gespeichert: {}</translation>
    </message>
    <message>
        <source>Closing the window once more loses them. {}</source>
        <translation>Wird das Fenster noch einmal geschlossen, gehen sie verloren. {}</translation>
    </message>
    <message>
        <source>Everything is saved again</source>
        <translation>Alles ist wieder gespeichert</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{words} Default: {default}.</source>
        <translation>{words} Standard: {default}.</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, from the next start on.</source>
        <translation>Des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Hell oder dunkel.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>Für alles im Fenster.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Wenig Speicher</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Memory or speed</source>
        <translation>Speicher oder Tempo</translation>
    </message>
    <message>
        <source>Least memory leaves the weights in the file and answers more slowly. Balanced keeps in memory what every word needs. Fastest keeps everything there and uses every core.</source>
        <translation>„Wenig Speicher“ lässt die Gewichte in der Datei und antwortet langsamer. „Ausgewogen“ hält im Speicher, was jedes Wort braucht. „Am schnellsten“ hält alles dort und nutzt alle Kerne.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>How many tokens of a chat the model keeps in mind. More takes more memory.</source>
        <translation>Wie viele Token eines Chats das Modell im Gedächtnis behält. Mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>How many cores work on an answer. More than the computer has makes it slower.</source>
        <translation>Wie viele Kerne an einer Antwort arbeiten. Mehr, als der Computer hat, macht es langsamer.</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Layers of the model that the graphics card computes, if there is one that can. 0 uses none.</source>
        <translation>Schichten des Modells, die die Grafikkarte berechnet, falls eine dafür da ist. 0 nutzt keine.</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>So viele wie passen</translation>
    </message>
    <message>
        <source>Reopen chats at once</source>
        <translation>Chats sofort wieder öffnen</translation>
    </message>
    <message>
        <source>Megabytes on this computer&apos;s disk for what the model has worked out of recent chats, readable by you alone and deleted with the chat. 0 keeps nothing, and a reopened chat is read again first.</source>
        <translation>Megabyte auf der Festplatte dieses Computers für das, was das Modell aus den letzten Chats errechnet hat; nur für Sie lesbar und mit dem Chat gelöscht. 0 behält nichts, und ein wieder geöffneter Chat wird erst neu gelesen.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Systemtext</translation>
    </message>
    <message>
        <source>What the model is told before every chat: who it is, how it should answer.</source>
        <translation>Was dem Modell vor jedem Chat gesagt wird: wer es ist und wie es antworten soll.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Zum Beispiel: Antworte kurz, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more predictable; 0 always takes the likeliest word.</source>
        <translation>Höher ist überraschender, niedriger vorhersehbarer; 0 nimmt immer das wahrscheinlichste Wort.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among so many of the likeliest words; 0 among all.</source>
        <translation>Unter so vielen der wahrscheinlichsten Wörter wählen; bei 0 unter allen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that together have this probability; 1 among all.</source>
        <translation>Unter den wahrscheinlichsten Wörtern wählen, die zusammen diese Wahrscheinlichkeit haben; bei 1 unter allen.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest one; 0 leaves out none.</source>
        <translation>Wörter weglassen, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten; 0 lässt keine weg.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Strafe für Wiederholung</translation>
    </message>
    <message>
        <source>Above 1 the model avoids words that it used just now; 1 is off.</source>
        <translation>Über 1 vermeidet das Modell Wörter, die es gerade benutzt hat; 1 ist aus.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question.</source>
        <translation>Derselbe Startwert gibt dieselbe Antwort auf dieselbe Frage.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens, thoughts included.</source>
        <translation>In Token, Gedanken eingeschlossen.</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>So lang wie nötig</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Zuerst nachdenken</translation>
    </message>
    <message>
        <source>Where the model can: slower, and better at hard questions.</source>
        <translation>Wo das Modell es kann: langsamer, und besser bei schweren Fragen.</translation>
    </message>
    <message>
        <source>70: a glance</source>
        <translation>70: ein flüchtiger Blick</translation>
    </message>
    <message>
        <source>140: a quick look</source>
        <translation>140: ein kurzer Blick</translation>
    </message>
    <message>
        <source>280: a good look</source>
        <translation>280: ein guter Blick</translation>
    </message>
    <message>
        <source>560: a close look</source>
        <translation>560: ein genauer Blick</translation>
    </message>
    <message>
        <source>1,120: small print</source>
        <translation>1.120: Kleingedrucktes</translation>
    </message>
    <message>
        <source>Detail of new pictures</source>
        <translation>Detailgrad neuer Bilder</translation>
    </message>
    <message>
        <source>Tokens that a picture may take. More detail reads small print, and takes longer.</source>
        <translation>Token, die ein Bild brauchen darf. Mehr Details lesen Kleingedrucktes und dauern länger.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the window leaves an icon there, with a quick question in its menu. Its menu ends it.</source>
        <translation>Beim Schließen des Fensters bleibt dort ein Symbol, mit einer schnellen Frage in seinem Menü. Sein Menü beendet es.</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>Tasten für eine schnelle Frage</translation>
    </message>
    <message>
        <source>They open a small window for one question, whatever application is in front.</source>
        <translation>Sie öffnen ein kleines Fenster für eine Frage, welche Anwendung auch vorn ist.</translation>
    </message>
    <message>
        <source>Say what is finished</source>
        <translation>Melden, was fertig ist</translation>
    </message>
    <message>
        <source>While you look at something else, the desktop names a model that has come or a recording that is written down. Never what is said in a chat.</source>
        <translation>Während Sie etwas anderes ansehen, nennt der Desktop ein Modell, das angekommen ist, oder eine Aufnahme, die aufgeschrieben ist. Nie, was in einem Chat gesagt wird.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Nie das Netzwerk benutzen</translation>
    </message>
    <message>
        <source>Every connection of this application is refused. All that is on this computer works.</source>
        <translation>Jede Verbindung dieser Anwendung wird verweigert. Alles, was auf diesem Computer ist, funktioniert.</translation>
    </message>
    <message>
        <source>Use the token of other Hub programs</source>
        <translation>Das Token anderer Hub-Programme verwenden</translation>
    </message>
    <message>
        <source>What “hf auth login” has kept, where no token was entered here.</source>
        <translation>Das von „hf auth login“ gespeicherte, wenn hier keines eingegeben wurde.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>What is spoken in the recordings that are written down.</source>
        <translation>Was in den Aufnahmen gesprochen wird, die aufgeschrieben werden.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>The language of translations.</source>
        <translation>Die Sprache der Übersetzungen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Gesprochenes</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelle und Netzwerk</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the page about recordings</source>
        <translation>Auf der Seite der Aufnahmen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close {panel}</source>
        <translation>{panel} schließen</translation>
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
        <translation>Chats ausblenden</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search titles and messages ({keys})</source>
        <translation>Titel und Nachrichten durchsuchen ({keys})</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No chat contains “{words}”.</source>
        <translation>Kein Chat enthält „{words}“.</translation>
    </message>
    <message>
        <source>No chats yet. What you ask will be listed here.</source>
        <translation>Noch keine Chats. Was gefragt wird, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>SoundChip</name>
    <message>
        <source>Play {0}</source>
        <translation>{0} wiedergeben</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>Everywhere that {name} speaks</source>
        <translation>Überall, wo {name} spricht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Wer spricht hier?</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Checking {title}</source>
        <translation>{title} wird geprüft</translation>
    </message>
    <message>
        <source>Adding {title}</source>
        <translation>{title} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Copying {title}</source>
        <translation>{title} wird kopiert</translation>
    </message>
    <message>
        <source>Moving {title}</source>
        <translation>{title} wird verschoben</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>TextSelection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ThoughtsView</name>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Denkt nach… {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0}&#xa0;s nachgedacht</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the recording</source>
        <translation>Titel der Aufnahme</translation>
    </message>
</context>
<context>
    <name>ToggleEditor</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Token für den Hub</translation>
    </message>
    <message>
        <source>Paste a token; it begins with hf_</source>
        <translation>Ein Token einfügen; es beginnt mit hf_</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Prüfen und behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>Make a token on the Hub</source>
        <translation>Ein Token im Hub anlegen</translation>
    </message>
    <message>
        <source>HF_TOKEN gives a token for this run.</source>
        <translation>HF_TOKEN gibt ein Token für diesen Lauf.</translation>
    </message>
    <message>
        <source>Asking the Hub whose token that is…</source>
        <translation>Der Hub wird gefragt, wem das Token gehört…</translation>
    </message>
    <message>
        <source>The token of {owner} is kept.</source>
        <translation>Das Token von {owner} ist gespeichert.</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>Ein Token ist gespeichert.</translation>
    </message>
    <message>
        <source>This system’s keyring stays locked; a token in it cannot be used.</source>
        <translation>Der Schlüsselbund dieses Systems bleibt gesperrt; ein Token darin kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>Kein Token ist gespeichert. Die meisten Modelle brauchen keines.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring, or where there is none in a file that only you can read. It goes to the Hub and to nobody else, and is not shown again.</source>
        <translation>Es wird im Schlüsselbund dieses Systems aufbewahrt, oder, wo es keinen gibt, in einer Datei, die nur Sie lesen können. Es geht an den Hub und an niemanden sonst und wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>It lies in this system&apos;s keyring, and goes to the Hub and to nobody else.</source>
        <translation>Es liegt im Schlüsselbund dieses Systems und geht an den Hub und an niemanden sonst.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used: it lies in a file that only you can read, and goes to the Hub and to nobody else.</source>
        <translation>Dieses System hat keinen nutzbaren Schlüsselbund: Es liegt in einer Datei, die nur Sie lesen können, und geht an den Hub und an niemanden sonst.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>TranslationChoice</name>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>Keine Übersetzung</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Open Gemma Desktop</source>
        <translation>Gemma Desktop öffnen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Gemma Desktop is recording</source>
        <translation>Gemma Desktop nimmt auf</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} is off the list; its file stays</source>
        <translation>{name} ist aus der Liste genommen; die Datei bleibt</translation>
    </message>
    <message>
        <source>{name} is in the wastebasket</source>
        <translation>{name} liegt im Papierkorb</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{name}, recommended</source>
        <translation>{name}, empfohlen</translation>
    </message>
    <message>
        <source>with pictures or speech</source>
        <translation>mit Bildern oder Gesprochenem</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>nur Text</translation>
    </message>
    <message>
        <source>Looking at how much memory it takes…</source>
        <translation>Es wird nachgesehen, wie viel Speicher es braucht…</translation>
    </message>
    <message>
        <source>{text} (told by its size alone)</source>
        <translation>{text} (nur nach der Größe geschätzt)</translation>
    </message>
    <message>
        <source>Takes about {need} of memory; how much is free is not known</source>
        <translation>Braucht etwa {need} Speicher; wie viel frei ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Fits: takes about {need} of memory</source>
        <translation>Passt: braucht etwa {need} Speicher</translation>
    </message>
    <message>
        <source>Takes about {need} of memory, and {free} are free now</source>
        <translation>Braucht etwa {need} Speicher, und {free} sind jetzt frei</translation>
    </message>
</context>
<context>
    <name>VersionStepper</name>
    <message>
        <source>Version before</source>
        <translation>Fassung davor</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Fassung danach</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Fassung {0} von {1}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>The answer is coming</source>
        <translation>Die Antwort kommt</translation>
    </message>
    <message>
        <source>Nothing came for {0} s</source>
        <translation>Seit {0}&#xa0;s kam nichts</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Warten auf das Modell</translation>
    </message>
    <message>
        <source>The model is starting again</source>
        <translation>Das Modell startet neu</translation>
    </message>
    <message>
        <source>Reading {0} of {1} tokens</source>
        <translation>Liest {0} von {1} Token</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Heard {0} of {1}</source>
        <translation>{0} von {1} gehört</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Ein echtes Gemma holen</translation>
    </message>
    <message>
        <source>The model runs on this computer, also without a network.</source>
        <translation>Das Modell läuft auf diesem Computer, auch ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing that you type, show or say leaves it.</source>
        <translation>Nichts, was Sie tippen, zeigen oder sagen, verlässt ihn.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Drei Dinge zum Ausprobieren</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>Was ist die Hauptstadt von Frankreich?</translation>
    </message>
    <message>
        <source>What shape is this, and what colour?</source>
        <translation>Welche Form ist das, und welche Farbe?</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Show a picture</source>
        <translation>Ein Bild zeigen</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Gesprochenes aufschreiben lassen</translation>
    </message>
    <message>
        <source>A short recording</source>
        <translation>Eine kurze Aufnahme</translation>
    </message>
    <message>
        <source>Ask, show or say something</source>
        <translation>Etwas fragen, zeigen oder sagen</translation>
    </message>
    <message>
        <source>Ask or show something</source>
        <translation>Etwas fragen oder zeigen</translation>
    </message>
    <message>
        <source>Ask or say something</source>
        <translation>Etwas fragen oder sagen</translation>
    </message>
    <message>
        <source>This is a tiny demo model: good for trying things out, not for real questions.</source>
        <translation>Das ist ein winziges Demo-Modell: gut zum Ausprobieren, nicht für echte Fragen.</translation>
    </message>
    <message>
        <source>{name} answers here.</source>
        <translation>{name} antwortet hier.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Gesprochenes</translation>
    </message>
    <message>
        <source>Long documents</source>
        <translation>Lange Dokumente</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Add a language of the chats</source>
        <translation>Eine Sprache der Chats hinzufügen</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Quick answers</source>
        <translation>Schnelle Antworten</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>Gute Antworten</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>In welchen Sprachen?</translation>
    </message>
    <message>
        <source>What matters more?</source>
        <translation>Was ist wichtiger?</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} entfernen</translation>
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
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WriteDownForm</name>
    <message>
        <source>Find out</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Sprache, die gesprochen wird</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>Nicht übersetzen</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>Names and terms, with commas between them</source>
        <translation>Namen und Begriffe, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Anna Petrova, Kranevo, GGUF</source>
        <translation>Anna Petrova, Kranevo, GGUF</translation>
    </message>
    <message>
        <source>The model that is chosen cannot hear.</source>
        <translation>Das gewählte Modell kann nicht hören.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Names and terms that are spoken</source>
        <translation>Namen und Begriffe, die vorkommen</translation>
    </message>
    <message>
        <source>Write down again</source>
        <translation>Neu aufschreiben</translation>
    </message>
    <message>
        <source>What you corrected stays; Undo brings the rest back.</source>
        <translation>Was Sie verbessert haben, bleibt; „Rückgängig“ bringt das Übrige zurück.</translation>
    </message>
    <message>
        <source>On this computer; nothing is sent anywhere.</source>
        <translation>Auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
</TS>
