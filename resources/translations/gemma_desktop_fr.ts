<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Chat, pictures and speech with Gemma, on your own computer, without a network.</source>
        <translation>Discussion, images et parole avec Gemma, sur votre propre ordinateur, sans réseau.</translation>
    </message>
    <message>
        <source>Not affiliated with Google. Gemma is a trademark of Google LLC. Apache License 2.0. Icons: Lucide, ISC License.</source>
        <translation>Sans lien avec Google. Gemma est une marque de Google LLC. Apache License 2.0. Icônes&#xa0;: Lucide, ISC License.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licences de toutes les parties</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Of a run that ended badly</source>
        <translation>D’une exécution qui s’est mal terminée</translation>
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
        <translation>Vos discussions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
</context>
<context>
    <name>AboutRecordingLine</name>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>About the recording “{title}”</source>
        <translation>Au sujet de l’enregistrement «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Two steps to this model</source>
        <translation>Deux étapes vers ce modèle</translation>
    </message>
    <message>
        <source>1. Its owner wants the licence accepted: sign in on its page and agree there.</source>
        <translation>1. Son propriétaire veut que la licence soit acceptée&#xa0;: connectez-vous sur sa page et acceptez-la.</translation>
    </message>
    <message>
        <source>2. Give this application a token of the same account, so that it may fetch.</source>
        <translation>2. Donnez à cette application un jeton du même compte, pour qu’elle puisse télécharger.</translation>
    </message>
</context>
<context>
    <name>AdviceTab</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>No Gemma does all of that on this computer</source>
        <translation>Aucun Gemma ne fait tout cela sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ask for less, or see below what each one lacks.</source>
        <translation>Demandez moins, ou voyez plus bas ce qui manque à chacun.</translation>
    </message>
    <message>
        <source>Show {n} others</source>
        <translation>En afficher d’autres ({n})</translation>
    </message>
    <message>
        <source>{n} tokens a second measured here</source>
        <translation>mesuré ici&#xa0;: {n} jetons par seconde</translation>
    </message>
    <message>
        <source>about {n} tokens a second expected</source>
        <translation>attendu&#xa0;: environ {n} jetons par seconde</translation>
    </message>
    <message>
        <source>{n} of memory</source>
        <translation>{n} de mémoire</translation>
    </message>
    <message>
        <source>{n} free on the disk</source>
        <translation>{n} libres sur le disque</translation>
    </message>
    <message>
        <source>This computer: {facts}.</source>
        <translation>Cet ordinateur&#xa0;: {facts}.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Enlarge {name}</source>
        <translation>Agrandir {name}</translation>
    </message>
</context>
<context>
    <name>CaptionStatus</name>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>{n} seconds behind</source>
        <translation>{n}&#xa0;s de retard</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>This computer cannot keep up. The sound is still recorded, and will be written down afterwards.</source>
        <translation>Cet ordinateur n’arrive pas à suivre. Le son est toujours enregistré, et sera transcrit ensuite.</translation>
    </message>
    <message>
        <source>The sound is still recorded.</source>
        <translation>Le son est toujours enregistré.</translation>
    </message>
    <message>
        <source>Writing down the last words</source>
        <translation>Transcription des derniers mots</translation>
    </message>
    <message>
        <source>The sound was recorded too.</source>
        <translation>Le son a aussi été enregistré.</translation>
    </message>
    <message>
        <source>Kept under Recordings, sound and text.</source>
        <translation>Gardé dans Enregistrements, son et texte.</translation>
    </message>
    <message>
        <source>The sound will be recorded meanwhile. It stays on this computer.</source>
        <translation>Le son sera enregistré en même temps. Il reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Live captions</source>
        <translation>Sous-titres en direct</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Ce qui est dit apparaît ici.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Keep under Recordings</source>
        <translation>Garder dans Enregistrements</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Langue qui est parlée</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Garder au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the chats</source>
        <translation>Afficher les discussions</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Paramètres de cette discussion</translation>
    </message>
    <message>
        <source>Pictures and microphone</source>
        <translation>Images et microphone</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
</context>
<context>
    <name>ChatSettingsDialog</name>
    <message>
        <source>Settings of this chat</source>
        <translation>Paramètres de cette discussion</translation>
    </message>
    <message>
        <source>Own system text</source>
        <translation>Texte système propre</translation>
    </message>
    <message>
        <source>Own way of answering</source>
        <translation>Façon de répondre propre</translation>
    </message>
    <message>
        <source>What is not set here follows the general settings.</source>
        <translation>Ce qui n’est pas défini ici suit les paramètres généraux.</translation>
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
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Microphone ({record}); hold to dictate ({dictate})</source>
        <translation>Microphone ({record})&#xa0;; maintenir pour dicter ({dictate})</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Réfléchir</translation>
    </message>
    <message>
        <source>Let the model think before it answers: slower, and better at hard questions</source>
        <translation>Laisser le modèle réfléchir avant de répondre&#xa0;: plus lent, et meilleur aux questions difficiles</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Demo model: a tiny model for trying things out.</source>
        <translation>Modèle de démonstration&#xa0;: un tout petit modèle pour essayer.</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Obtenir un vrai Gemma</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>This chat fills {used} of the {context} tokens that the model keeps in mind.</source>
        <translation>Cette discussion remplit {used} des {context} jetons que le modèle garde en tête.</translation>
    </message>
    <message>
        <source>Soon the oldest messages will be left out.</source>
        <translation>Bientôt les messages les plus anciens seront laissés de côté.</translation>
    </message>
    <message>
        <source>Loading {name} {percent}</source>
        <translation>Chargement de {name} {percent}</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Choisissez d’abord un modèle</translation>
    </message>
    <message>
        <source>Ask anything, drop a picture, or speak</source>
        <translation>Posez une question, déposez une image ou parlez</translation>
    </message>
    <message>
        <source>Ask anything, or drop a picture</source>
        <translation>Posez une question ou déposez une image</translation>
    </message>
    <message>
        <source>Ask anything, or speak</source>
        <translation>Posez une question ou parlez</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>Gemma Desktop is still here, in the tray</source>
        <translation>Gemma Desktop est toujours là, dans la zone de notification</translation>
    </message>
    <message>
        <source>Its menu there ends it.</source>
        <translation>Son menu y permet de le quitter.</translation>
    </message>
    <message>
        <source>Ask Gemma a quick question</source>
        <translation>Poser une question rapide à Gemma</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>This desktop has no tray, so closing the window ends Gemma Desktop.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte donc Gemma Desktop.</translation>
    </message>
    <message>
        <source>In any desktop: its own keyboard settings can start this command with keys of your choice. It opens a quick question, also while Gemma Desktop is running already.</source>
        <translation>Sur tout bureau&#xa0;: ses paramètres de clavier peuvent lancer cette commande avec les touches de votre choix. Elle ouvre une question rapide, même si Gemma Desktop est déjà ouvert.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>This desktop lets no application listen for keys. The command below does it.</source>
        <translation>Ce bureau ne laisse aucune application écouter des touches. La commande ci-dessous le fait.</translation>
    </message>
    <message>
        <source>The desktop may ask you now whether it is to listen for these keys.</source>
        <translation>Le bureau va peut-être vous demander s’il doit écouter ces touches.</translation>
    </message>
    <message>
        <source>The desktop listens for: {keys}. Its own settings change them.</source>
        <translation>Le bureau écoute&#xa0;: {keys}. Ses propres paramètres permettent de les changer.</translation>
    </message>
    <message>
        <source>These keys are heard wherever you are.</source>
        <translation>Ces touches sont écoutées où que vous soyez.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Un autre programme a ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The desktop does not listen for these keys. The command below does it.</source>
        <translation>Le bureau n’écoute pas ces touches. La commande ci-dessous le fait.</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>A glance: colours and shapes. Quickest.</source>
        <translation>Un coup d’œil&#xa0;: couleurs et formes. Le plus rapide.</translation>
    </message>
    <message>
        <source>A quick look: simple scenes.</source>
        <translation>Un regard rapide&#xa0;: scènes simples.</translation>
    </message>
    <message>
        <source>A good look: most pictures.</source>
        <translation>Un bon regard&#xa0;: la plupart des images.</translation>
    </message>
    <message>
        <source>A close look: documents and signs. Takes longer.</source>
        <translation>Un regard attentif&#xa0;: documents et panneaux. Prend plus de temps.</translation>
    </message>
    <message>
        <source>With a magnifying glass: reads small print. Takes longest.</source>
        <translation>À la loupe&#xa0;: lit les petits caractères. Prend le plus de temps.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} jetons</translation>
    </message>
</context>
<context>
    <name>DictationLine</name>
    <message>
        <source>Writing down</source>
        <translation>Transcription en cours</translation>
    </message>
    <message>
        <source>Esc forgets what was said</source>
        <translation>Échap oublie ce qui a été dit</translation>
    </message>
    <message>
        <source>Listening {time}</source>
        <translation>À l’écoute {time}</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Montrer comment</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>Mettre {title} en pause</translation>
    </message>
    <message>
        <source>Try {title} again</source>
        <translation>Réessayer {title}</translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation>Continuer {title}</translation>
    </message>
    <message>
        <source>Take {title} off this list; the model stays</source>
        <translation>Retirer {title} de cette liste&#xa0;; le modèle reste</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Annuler {title}</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Utiliser {title}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>{title}: earlier</source>
        <translation>{title}&#xa0;: plus tôt</translation>
    </message>
    <message>
        <source>{title}: later</source>
        <translation>{title}&#xa0;: plus tard</translation>
    </message>
</context>
<context>
    <name>DownloadSign</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>A download did not work</source>
        <translation>Un téléchargement n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Downloading: {percent}</source>
        <translation>Téléchargement&#xa0;: {percent}</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tous les téléchargements</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first} (et {n} de plus)</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop or paste pictures here</source>
        <translation>Déposez ou collez des images ici</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Déposez des images ici</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open the model and attach the rest</source>
        <translation>Déposez pour ouvrir le modèle et joindre le reste</translation>
    </message>
    <message>
        <source>Drop to open the model</source>
        <translation>Déposez pour ouvrir le modèle</translation>
    </message>
    <message>
        <source>Drop to attach to your message</source>
        <translation>Déposez pour joindre à votre message</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Texte (.txt)</translation>
    </message>
    <message>
        <source>Word processor (.docx)</source>
        <translation>Traitement de texte (.docx)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Subtitles (.srt)</source>
        <translation>Sous-titres (.srt)</translation>
    </message>
    <message>
        <source>Subtitles for the web (.vtt)</source>
        <translation>Sous-titres pour le web (.vtt)</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>Données (.json)</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Quelles paroles</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traduction</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Comment cela commence</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>[unclear]</source>
        <translation>[peu clair]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Gemma Desktop could not start</source>
        <translation>Gemma Desktop n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Your chats are as they were. The details can be copied; nothing of them was sent.</source>
        <translation>Vos discussions sont comme elles étaient. Les précisions peuvent être copiées&#xa0;; rien n’en a été envoyé.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Pictures, sounds and videos ({kinds})</source>
        <translation>Images, sons et vidéos ({kinds})</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Choose sounds or videos</source>
        <translation>Choisir des sons ou des vidéos</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Sons et vidéos ({kinds})</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this recording</source>
        <translation>Rechercher dans cet enregistrement</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} sur {n}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation>Remplacements&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>Déplacer les modèles vers un autre dossier</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Models are copied, checked, and only then removed from the old place.</source>
        <translation>Les modèles sont copiés, vérifiés, et seulement ensuite retirés de l’ancien endroit.</translation>
    </message>
    <message>
        <source>Where models are to lie</source>
        <translation>Où ranger les modèles</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{n} downloads</source>
        <translation>Téléchargements&#xa0;: {n}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>aucune licence indiquée</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>licence à accepter d’abord</translation>
    </message>
    <message>
        <source>Its licence must be accepted first</source>
        <translation>Sa licence doit d’abord être acceptée</translation>
    </message>
</context>
<context>
    <name>GetControl</name>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Obtenir {title}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Utiliser {title}</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Montrer comment</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Rechercher sur le Hub</translation>
    </message>
    <message>
        <source>Search the Hub for {title}</source>
        <translation>Chercher {title} sur le Hub</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Demande au Hub…</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Utiliser le réseau</translation>
    </message>
</context>
<context>
    <name>GraphicsCards</name>
    <message>
        <source>Graphics cards are listed when a model has been loaded.</source>
        <translation>Les cartes graphiques sont listées dès qu’un modèle a été chargé.</translation>
    </message>
    <message>
        <source>No graphics card that llama.cpp can use was found.</source>
        <translation>Aucune carte graphique que llama.cpp puisse utiliser n’a été trouvée.</translation>
    </message>
    <message>
        <source>{n} layers are there now.</source>
        <translation>Couches qui y sont maintenant&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} were free</source>
        <translation>{name}&#xa0;: {free} sur {total} étaient libres</translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Search the Hub</source>
        <translation>Rechercher sur le Hub</translation>
    </message>
    <message>
        <source>Gemma models on the Hub, for example: 12b</source>
        <translation>Modèles Gemma du Hub, par exemple&#xa0;: 12b</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The Hub knows what you search for and fetch, and this computer&apos;s address; nothing else.</source>
        <translation>Le Hub sait ce que vous cherchez et téléchargez, et l’adresse de cet ordinateur&#xa0;; rien d’autre.</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>Le réseau est désactivé</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set for this run.</source>
        <translation>HF_HUB_OFFLINE est défini pour cette exécution.</translation>
    </message>
    <message>
        <source>Use the network again</source>
        <translation>Utiliser de nouveau le réseau</translation>
    </message>
    <message>
        <source>“Never use the network” is on in the settings. Models that are here work without it.</source>
        <translation>«&#xa0;Ne jamais utiliser le réseau&#xa0;» est activé dans les paramètres. Les modèles déjà ici fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>Show what is fetched most</source>
        <translation>Afficher les plus téléchargés</translation>
    </message>
    <message>
        <source>Thousands of Gemma models</source>
        <translation>Des milliers de modèles Gemma</translation>
    </message>
    <message>
        <source>People have converted and trained them for many purposes. Search by size, language or use.</source>
        <translation>On les a convertis et entraînés pour de nombreux usages. Cherchez par taille, langue ou usage.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Demande au Hub…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”</source>
        <translation>Rien n’a été trouvé pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Try fewer words, for example only the size: 4b.</source>
        <translation>Essayez moins de mots, par exemple seulement la taille&#xa0;: 4b.</translation>
    </message>
</context>
<context>
    <name>ImageDropPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>This model cannot see pictures.</source>
        <translation>Ce modèle ne voit pas les images.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Il n’y a pas d’image à coller</translation>
    </message>
    <message>
        <source>Copy one first, or take a screenshot.</source>
        <translation>Copiez-en d’abord une, ou faites une capture d’écran.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Do not take in {name}</source>
        <translation>Ne pas ajouter {name}</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Demande au Hub…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Vérifier chaque octet</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>Le copier dans le dossier des modèles</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>Déplacer vers la corbeille</translation>
    </message>
    <message>
        <source>Take off the list; the file stays</source>
        <translation>Retirer de la liste&#xa0;; le fichier reste</translation>
    </message>
    <message>
        <source>In use: choose another model, then delete this one</source>
        <translation>En service&#xa0;: choisissez un autre modèle, puis supprimez celui-ci</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Accepte du texte</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Accepte des images</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Accepte la parole</translation>
    </message>
    <message>
        <source>{where}, belongs to {application}</source>
        <translation>{where}, appartient à {application}</translation>
    </message>
    <message>
        <source>{where}, linked</source>
        <translation>{where}, lié</translation>
    </message>
    <message>
        <source>Its bytes are not as they should be: get it again.</source>
        <translation>Ses octets ne sont pas ce qu’ils devraient être&#xa0;: obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>Every byte was checked.</source>
        <translation>Chaque octet a été vérifié.</translation>
    </message>
    <message>
        <source>Get the newer one</source>
        <translation>Obtenir le plus récent</translation>
    </message>
    <message>
        <source>The Hub has a newer file.</source>
        <translation>Le Hub a un fichier plus récent.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>utilisé hier</translation>
    </message>
    <message>
        <source>used on {date}</source>
        <translation>utilisé le {date}</translation>
    </message>
</context>
<context>
    <name>InstalledTab</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation>Chercher des fichiers plus récents</translation>
    </message>
    <message>
        <source>See which one suits</source>
        <translation>Voir lequel convient</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Les chercher</translation>
    </message>
    <message>
        <source>In other applications</source>
        <translation>Dans d’autres applications</translation>
    </message>
    <message>
        <source>No model of yours yet</source>
        <translation>Aucun modèle à vous pour l’instant</translation>
    </message>
    <message>
        <source>The demo model is always there. Get a real Gemma, drop a .gguf file here, or add a folder.</source>
        <translation>Le modèle de démonstration est toujours là. Obtenez un vrai Gemma, déposez ici un fichier .gguf ou ajoutez un dossier.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Demande au Hub…</translation>
    </message>
    <message>
        <source>They are used where they lie; the other application keeps them.</source>
        <translation>Ils sont utilisés là où ils sont&#xa0;; l’autre application les garde.</translation>
    </message>
    <message>
        <source>None of LM Studio, Ollama, Jan, GPT4All and the Hub&apos;s own cache has a Gemma here.</source>
        <translation>Ni LM Studio, ni Ollama, ni Jan, ni GPT4All, ni le cache du Hub n’ont un Gemma ici.</translation>
    </message>
    <message>
        <source>Gemmas that LM Studio, Ollama, Jan, GPT4All or the Hub&apos;s own tools have fetched already.</source>
        <translation>Les Gemma que LM Studio, Ollama, Jan, GPT4All ou les outils du Hub ont déjà téléchargés.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Ajouter des modèles</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Written down</source>
        <translation>Transcrit</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Stop, and keep what is written</source>
        <translation>Arrêter, et garder ce qui est transcrit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Record, or hold while speaking</source>
        <translation>Enregistrer, ou maintenir en parlant</translation>
    </message>
    <message>
        <source>Dictate: hold while speaking</source>
        <translation>Dicter&#xa0;: maintenir en parlant</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Sous-titres en direct</translation>
    </message>
    <message>
        <source>Previous version of the last answer</source>
        <translation>Version précédente de la dernière réponse</translation>
    </message>
    <message>
        <source>Next version of the last answer</source>
        <translation>Version suivante de la dernière réponse</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Discussion suivante</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Discussion précédente</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>Afficher ou masquer les discussions</translation>
    </message>
    <message>
        <source>Show or hide pictures and microphone</source>
        <translation>Afficher ou masquer images et microphone</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Renommer la discussion choisie</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Supprimer la discussion choisie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinq secondes en arrière</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Cinq secondes en avant</translation>
    </message>
    <message>
        <source>Correct the chosen passage</source>
        <translation>Corriger le passage choisi</translation>
    </message>
    <message>
        <source>Save the corrected passage</source>
        <translation>Enregistrer le passage corrigé</translation>
    </message>
    <message>
        <source>Hear the passage while correcting it</source>
        <translation>Écouter le passage en le corrigeant</translation>
    </message>
    <message>
        <source>Split the passage at the cursor</source>
        <translation>Scinder le passage au curseur</translation>
    </message>
    <message>
        <source>Merge the chosen passages, or one with the next</source>
        <translation>Fusionner les passages choisis, ou un avec le suivant</translation>
    </message>
    <message>
        <source>Next unclear passage</source>
        <translation>Passage peu clair suivant</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Connections, the newest first</source>
        <translation>Connexions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Every connection</source>
        <translation>Chaque connexion</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>pas terminée</translation>
    </message>
    <message>
        <source>{at}  {host}  {why}, {amount}</source>
        <translation>{at}  {host}  {why}, {amount}</translation>
    </message>
    <message>
        <source>None was ever made.</source>
        <translation>Il n’y en a jamais eu.</translation>
    </message>
    <message>
        <source>The newest {n} of {all}: when, to whom, why, and how much came.</source>
        <translation>Les {n} plus récentes sur {all}&#xa0;: quand, vers qui, pourquoi et combien est arrivé.</translation>
    </message>
    <message>
        <source>When, to whom, why, and how much came.</source>
        <translation>Quand, vers qui, pourquoi et combien est arrivé.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>LicenceNote</name>
    <message>
        <source>Apache License 2.0: you may use it, change it and pass it on.</source>
        <translation>Apache License 2.0&#xa0;: vous pouvez l’utiliser, le modifier et le transmettre.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the Gemma Terms of Use and the list of uses that they prohibit.</source>
        <translation>Qui le télécharge accepte les conditions «&#xa0;Gemma Terms of Use&#xa0;» et la liste des usages qu’elles interdisent.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the terms of the Health AI Developer Foundations; it is no medical device.</source>
        <translation>Qui le télécharge accepte les conditions des «&#xa0;Health AI Developer Foundations&#xa0;»&#xa0;; ce n’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
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
        <translation>Licences</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Rechercher dans les parties</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Source code: {address}</source>
        <translation>Code source&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Its package brings no text of its licence.</source>
        <translation>Son paquet ne contient pas le texte de sa licence.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans le logiciel de courriel</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and begins a message to:</source>
        <translation>Cela quitte Gemma Desktop et commence un message à&#xa0;:</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and opens a page of {0} on the network:</source>
        <translation>Cela quitte Gemma Desktop et ouvre une page de {0} sur le réseau&#xa0;:</translation>
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
        <translation>Image déposée.png</translation>
    </message>
    <message>
        <source>The captions are kept under Recordings</source>
        <translation>Les sous-titres sont dans Enregistrements</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>How much memory it takes is not known before it is here.</source>
        <translation>On ne sait pas combien de mémoire il occupe avant qu’il soit ici.</translation>
    </message>
    <message>
        <source>Takes about {need} of memory</source>
        <translation>Occupe environ {need} de mémoire</translation>
    </message>
    <message>
        <source>{takes}, of {total}.</source>
        <translation>{takes}, sur {total}.</translation>
    </message>
    <message>
        <source>{takes}; {free} of {total} are free.</source>
        <translation>{takes}&#xa0;; {free} sur {total} sont libres.</translation>
    </message>
    <message>
        <source>{text} Close other programs first.</source>
        <translation>{text} Fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
        <source>{text} Told by the size of its file alone.</source>
        <translation>{text} Estimé d’après la seule taille du fichier.</translation>
    </message>
    <message>
        <source>model {n}</source>
        <translation>modèle {n}</translation>
    </message>
    <message>
        <source>eyes and ears {n}</source>
        <translation>yeux et oreilles {n}</translation>
    </message>
    <message>
        <source>memory of a chat {n}</source>
        <translation>mémoire d’une discussion {n}</translation>
    </message>
    <message>
        <source>work space {n}</source>
        <translation>espace de travail {n}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Le microphone du système</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (introuvable)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>This model cannot hear.</source>
        <translation>Ce modèle n’entend pas.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Discard the recording</source>
        <translation>Abandonner l’enregistrement</translation>
    </message>
    <message>
        <source>Keep it under Recordings</source>
        <translation>Le garder dans Enregistrements</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Choose a sound or video…</source>
        <translation>Choisir un son ou une vidéo…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Langue qui est parlée</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>De la parole au texte</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It is too long for a message: keep it under Recordings, and write it down there</source>
        <translation>Trop long pour un message&#xa0;: gardez-le dans Enregistrements et transcrivez-le là</translation>
    </message>
    <message>
        <source>Record something or attach a sound first</source>
        <translation>Enregistrez d’abord quelque chose ou joignez un son</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>Traduire en {language}</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Transcrire ce qui est dit</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>remembers up to {n} tokens</source>
        <translation>retient jusqu’à {n} jetons</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>licence à accepter d’abord</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Accepte du texte</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Accepte des images</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Accepte la parole</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Take {name} off the list; the file stays</source>
        <translation>Retirer {name} de la liste&#xa0;; le fichier reste</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>{size}, remembers up to {context} tokens</source>
        <translation>{size}, retient jusqu’à {context} jetons</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Accepte du texte</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Accepte des images</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Accepte la parole</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Obtenir un vrai Gemma</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Ouverture d’un modèle</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation>Chargement {percent}</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>N’a pas pu être chargé</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>Pour essayer</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>Modèle&#xa0;: {name}, {state}</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready, takes about {memory}</source>
        <translation>Prêt, occupe environ {memory}</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Waits until the network may be used</source>
        <translation>Attend que le réseau puisse être utilisé</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Paused at {amount}</source>
        <translation>En pause à {amount}</translation>
    </message>
    <message>
        <source>Downloaded and checked</source>
        <translation>Téléchargé et vérifié</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Checking what came</source>
        <translation>Vérification de ce qui est arrivé</translation>
    </message>
    <message>
        <source>{trouble}. It goes on by itself.</source>
        <translation>{trouble}. Cela reprendra tout seul.</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>encore {n}&#xa0;min</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>encore {h}&#xa0;h {m}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Afficher les discussions</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour à la discussion</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérés</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation>Sur le Hub</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <translation>Déposez pour ajouter à vos modèles</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Jeton pour le Hub</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is set: models come from {0}.</source>
        <translation>HF_ENDPOINT est défini&#xa0;: les modèles viennent de {0}.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set: the network is off for this run.</source>
        <translation>HF_HUB_OFFLINE est défini&#xa0;: le réseau est désactivé pour cette exécution.</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>{name} is on this computer</source>
        <translation>{name} est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Ouvrir les modèles</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>{name} est transcrit</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Ouvrir l’enregistrement</translation>
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
        <translation>{0} a répondu&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to Recordings</source>
        <translation>Ajouter aux enregistrements</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Le recharger</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Peu clair, à vérifier</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Hear this passage</source>
        <translation>Écouter ce passage</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Scinder ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Correct	F2</source>
        <translation>Corriger	F2</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Scinder ici</translation>
    </message>
    <message>
        <source>Merge with the next	Ctrl+J</source>
        <translation>Fusionner avec le suivant	Ctrl+J</translation>
    </message>
    <message>
        <source>Merge into one	Ctrl+J</source>
        <translation>Fusionner en un seul	Ctrl+J</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Intervenant…</translation>
    </message>
    <message>
        <source>Mark as clear</source>
        <translation>Marquer comme clair</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copier	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Peu clair, à vérifier</translation>
    </message>
    <message>
        <source>Being written down</source>
        <translation>En cours de transcription</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Text of the recording</source>
        <translation>Texte de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Enlarge {0}</source>
        <translation>Agrandir {0}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} sur {whole}</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>Speed: {n} times</source>
        <translation>Vitesse&#xa0;: {n} fois</translation>
    </message>
    <message>
        <source>Speed; press for the next one</source>
        <translation>Vitesse&#xa0;; appuyez pour la suivante</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>Gemma Desktop was updated</source>
        <translation>Gemma Desktop a été mis à jour</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new version.</source>
        <translation>Quittez-le et redémarrez-le pour utiliser la nouvelle version.</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Choisissez d’abord un modèle</translation>
    </message>
    <message>
        <source>Loading {name} {percent}%</source>
        <translation>Chargement de {name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Demander à {name}</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes. What you ask stays in your chats.</source>
        <translation>Entrée envoie, Échap ferme. Ce que vous demandez reste dans vos discussions.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Open in the chat window</source>
        <translation>Ouvrir dans la fenêtre de discussion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Click, or hold while you speak; Space does the same</source>
        <translation>Cliquez, ou maintenez pendant que vous parlez&#xa0;; la barre d’espace fait de même</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Discard this recording</source>
        <translation>Abandonner cet enregistrement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Le garder ici</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>This was recorded for the chat and is not sent yet.</source>
        <translation>Ceci a été enregistré pour la discussion et n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Continuer d’enregistrer</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title of the recording</source>
        <translation>Titre de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>RecordingHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>My own question</source>
        <translation>Ma propre question</translation>
    </message>
    <message>
        <source>Write down again…</source>
        <translation>Transcrire de nouveau…</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Annuler	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Rétablir	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Transcrire…</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Write down earlier</source>
        <translation>Transcrire plus tôt</translation>
    </message>
    <message>
        <source>Write down later</source>
        <translation>Transcrire plus tard</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Recording: {time}</source>
        <translation>Enregistrement&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{title} is being written down: {percent}</source>
        <translation>Transcription de {title}&#xa0;: {percent}</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>Les mots apparaissent ici à mesure qu’ils sont entendus.</translation>
    </message>
    <message>
        <source>It waits for its turn</source>
        <translation>Il attend son tour</translation>
    </message>
    <message>
        <source>You can go on with other things.</source>
        <translation>Vous pouvez faire autre chose en attendant.</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>Aucune parole n’a été entendue</translation>
    </message>
    <message>
        <source>If somebody speaks in it, say in which language, and have it written down again.</source>
        <translation>Si quelqu’un y parle, dites dans quelle langue, et faites-le transcrire de nouveau.</translation>
    </message>
    <message>
        <source>1 unclear</source>
        <translation>1 peu clair</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>Peu clairs&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} passages are unclear; go to the next</source>
        <translation>Passages peu clairs&#xa0;: {n}&#xa0;; aller au suivant</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Written down as far as {time}</source>
        <translation>Transcrit jusqu’à {time}</translation>
    </message>
    <message>
        <source>{percent}, {left}</source>
        <translation>{percent}, {left}</translation>
    </message>
    <message>
        <source>Writing down, {percent}</source>
        <translation>Transcription en cours, {percent}</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Vient ensuite</translation>
    </message>
    <message>
        <source>Waits, {n} before it</source>
        <translation>En attente, {n} avant</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>En pause à {percent}</translation>
    </message>
    <message>
        <source>Stopped at {percent}</source>
        <translation>Arrêt à {percent}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>encore {n}&#xa0;min</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>encore {h}&#xa0;h {m}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Afficher les discussions</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Sous-titres en direct</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour à la discussion</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Rechercher dans les enregistrements</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search titles and what was said</source>
        <translation>Rechercher dans les titres et les paroles</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Add sounds or videos</source>
        <translation>Ajouter des sons ou des vidéos</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Sons et vidéos ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No recording contains “{words}”.</source>
        <translation>Aucun enregistrement ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Choisissez un enregistrement</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Faire transcrire la parole</translation>
    </message>
    <message>
        <source>Record something, choose sound or video files, or drop them here. However long they are: they are written down, and translated if you like, on this computer.</source>
        <translation>Enregistrez quelque chose, choisissez des fichiers son ou vidéo, ou déposez-les ici. Quelle que soit leur durée, ils sont transcrits, et traduits si vous voulez, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Drop to add to your recordings</source>
        <translation>Déposez pour ajouter à vos enregistrements</translation>
    </message>
</context>
<context>
    <name>ReplyMessage</name>
    <message>
        <source>Asked {0}</source>
        <translation>Demande à {0}</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>The oldest message no longer fits and was left out</source>
        <translation>Le message le plus ancien ne tient plus et a été laissé de côté</translation>
    </message>
    <message>
        <source>The oldest {0} messages no longer fit and were left out</source>
        <translation>Les {0} messages les plus anciens ne tiennent plus et ont été laissés de côté</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>{0} s to first word</source>
        <translation>{0}&#xa0;s jusqu’au premier mot</translation>
    </message>
    <message>
        <source>under {0} s to first word</source>
        <translation>moins de {0}&#xa0;s jusqu’au premier mot</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} jetons/s</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 jeton</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} jetons</translation>
    </message>
    <message>
        <source>{0} guessed ahead</source>
        <translation>devinés d’avance&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Gemma Desktop ended badly</source>
        <translation>Gemma Desktop s’est mal terminé</translation>
    </message>
    <message>
        <source>This report was made on {date}. It stays on this computer, and nothing of it was sent. It holds versions, the system, and the last lines of the logs, but nothing of your chats. Copy it if you want to show it to somebody who can help.</source>
        <translation>Ce rapport a été fait le {date}. Il reste sur cet ordinateur, et rien n’en a été envoyé. Il contient les versions, le système et les dernières lignes des journaux, mais rien de vos discussions. Copiez-le si vous voulez le montrer à quelqu’un qui peut aider.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation>Téléchargements&#xa0;: {n}</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>licence {name}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>aucune licence indiquée</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>modifié le {date}</translation>
    </message>
    <message>
        <source>Ways to have it</source>
        <translation>Variantes disponibles</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Gemma Desktop ended badly last time</source>
        <translation>Gemma Desktop s’est mal terminé la dernière fois</translation>
    </message>
    <message>
        <source>{data} cannot be written</source>
        <translation>Impossible d’écrire dans {data}</translation>
    </message>
    <message>
        <source>Check who may write to this folder.</source>
        <translation>Vérifiez qui peut écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Your chats are as they were.</source>
        <translation>Vos discussions sont comme elles étaient.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space; what is not saved yet is saved then.</source>
        <translation>Libérez de l’espace&#xa0;; ce qui n’est pas encore enregistré le sera alors.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>Impossible d’écrire {path}</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>Impossible d’enregistrer {path}</translation>
    </message>
    <message>
        <source>Check the disk and the folder.</source>
        <translation>Vérifiez le disque et le dossier.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Something went wrong in the engine</source>
        <translation>Quelque chose s’est mal passé dans le moteur</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>It starts again by itself when you send the next message.</source>
        <translation>Il redémarrera tout seul à l’envoi du prochain message.</translation>
    </message>
    <message>
        <source>Restart the engine, or choose another model.</source>
        <translation>Redémarrez le moteur, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>Aucun modèle n’est choisi</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>{what}. Choose another model.</source>
        <translation>{what}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{name} could not be loaded</source>
        <translation>{name} n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Le moteur s’arrête sans cesse</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translation>Le moteur n’a pas démarré</translation>
    </message>
    <message>
        <source>The engine sent something unreadable</source>
        <translation>Le moteur a envoyé quelque chose d’illisible</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>Le modèle a cessé de fonctionner</translation>
    </message>
    <message>
        <source>The model&apos;s memory could not be set up</source>
        <translation>La mémoire du modèle n’a pas pu être préparée</translation>
    </message>
    <message>
        <source>Choose a smaller context in the settings.</source>
        <translation>Choisissez un contexte plus petit dans les paramètres.</translation>
    </message>
    <message>
        <source>The engine sent too much</source>
        <translation>Le moteur a trop envoyé</translation>
    </message>
    <message>
        <source>This processor is too old for Gemma Desktop</source>
        <translation>Ce processeur est trop ancien pour Gemma Desktop</translation>
    </message>
    <message>
        <source>It needs AVX2, which most processors have since 2015; built from source it runs on older ones too.</source>
        <translation>Il faut AVX2, que la plupart des processeurs ont depuis 2015&#xa0;; compilé depuis les sources, il fonctionne aussi sur de plus anciens.</translation>
    </message>
    <message>
        <source>{name} is not a Gemma model</source>
        <translation>{name} n’est pas un modèle Gemma</translation>
    </message>
    <message>
        <source>It is of the family {family}: choose a Gemma.</source>
        <translation>Il est de la famille {family}&#xa0;: choisissez un Gemma.</translation>
    </message>
    <message>
        <source>{projector} does not belong to {name}</source>
        <translation>{projector} n’appartient pas à {name}</translation>
    </message>
    <message>
        <source>Choose the projector that came with the model, or open the model alone.</source>
        <translation>Choisissez le projecteur venu avec le modèle, ou ouvrez le modèle seul.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete: download it again, or choose another one.</source>
        <translation>Le fichier est peut-être endommagé ou incomplet&#xa0;: téléchargez-le de nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is a projector, not a model</source>
        <translation>{name} est un projecteur, pas un modèle</translation>
    </message>
    <message>
        <source>Choose the model that it belongs to.</source>
        <translation>Choisissez le modèle auquel il appartient.</translation>
    </message>
    <message>
        <source>{name} did not load with {layers} layers on the graphics card</source>
        <translation>{name} ne s’est pas chargé avec {layers} couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Choose fewer in the settings, or all that fit.</source>
        <translation>Choisissez-en moins dans les paramètres, ou toutes celles qui tiennent.</translation>
    </message>
    <message>
        <source>There is no memory for a batch</source>
        <translation>Il n’y a pas de mémoire pour un lot</translation>
    </message>
    <message>
        <source>Ask for fewer answers at once.</source>
        <translation>Demandez moins de réponses à la fois.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>Le moteur s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>Le moteur n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} est endommagé</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Choisissez une autre image.</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} est trop grand</translation>
    </message>
    <message>
        <source>Use a picture of at most {n} pixels a side.</source>
        <translation>Utilisez une image d’au plus {n} pixels de côté.</translation>
    </message>
    <message>
        <source>{name} is too narrow</source>
        <translation>{name} est trop étroit</translation>
    </message>
    <message>
        <source>Cut it into pieces that are less long and thin.</source>
        <translation>Découpez-le en morceaux moins longs et minces.</translation>
    </message>
    <message>
        <source>Choose another recording.</source>
        <translation>Choisissez un autre enregistrement.</translation>
    </message>
    <message>
        <source>Use a recording of {least} to {most} seconds.</source>
        <translation>Utilisez un enregistrement de {least} à {most} secondes.</translation>
    </message>
    <message>
        <source>The projector could not be loaded</source>
        <translation>Le projecteur n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>The picture or sound could not be encoded</source>
        <translation>L’image ou le son n’a pas pu être encodé</translation>
    </message>
    <message>
        <source>{name} is too short</source>
        <translation>{name} est trop court</translation>
    </message>
    <message>
        <source>{name} is too long</source>
        <translation>{name} est trop long</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <translation>{name} ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The model&apos;s encoder refused it: choose another file.</source>
        <translation>L’encodeur du modèle l’a refusé&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The message is too long for the context</source>
        <translation>Le message est trop long pour le contexte</translation>
    </message>
    <message>
        <source>It takes {tokens} tokens and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Il prend {tokens} jetons et {fits} tiennent. Raccourcissez-le, ou choisissez un contexte plus grand dans les paramètres.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Il n’y a rien à quoi répondre</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>Le message est vide</translation>
    </message>
    <message>
        <source>Write something, or add a picture or a recording.</source>
        <translation>Écrivez quelque chose, ou ajoutez une image ou un enregistrement.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures</source>
        <translation>{name} ne voit pas les images</translation>
    </message>
    <message>
        <source>Choose a model that takes pictures.</source>
        <translation>Choisissez un modèle qui accepte les images.</translation>
    </message>
    <message>
        <source>{name} cannot hear recordings</source>
        <translation>{name} n’entend pas les enregistrements</translation>
    </message>
    <message>
        <source>Choose a model that takes speech.</source>
        <translation>Choisissez un modèle qui accepte la parole.</translation>
    </message>
    <message>
        <source>{name} cannot use tools</source>
        <translation>{name} ne sait pas utiliser d’outils</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model, or switch tools off.</source>
        <translation>Choisissez un modèle Gemma 4, ou désactivez les outils.</translation>
    </message>
    <message>
        <source>The system text is too long for the context</source>
        <translation>Le texte système est trop long pour le contexte</translation>
    </message>
    <message>
        <source>It takes {system} tokens, the newest message {message}, and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Il prend {system} jetons, le dernier message {message}, et {fits} tiennent. Raccourcissez-le, ou choisissez un contexte plus grand dans les paramètres.</translation>
    </message>
    <message>
        <source>The temperature</source>
        <translation>La température</translation>
    </message>
    <message>
        <source>The repeat penalty</source>
        <translation>La pénalité de répétition</translation>
    </message>
    <message>
        <source>The answer&apos;s length</source>
        <translation>La longueur de la réponse</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} ne peut pas être {value}</translation>
    </message>
    <message>
        <source>Choose one from {least} to {most} in the settings.</source>
        <translation>Choisissez une valeur de {least} à {most} dans les paramètres.</translation>
    </message>
    <message>
        <source>There is not enough memory for {model}</source>
        <translation>Il n’y a pas assez de mémoire pour {model}</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free. Close other programs, choose the least memory in the settings, or a smaller model.</source>
        <translation>Il occupe {size} et {free} sont libres. Fermez d’autres programmes, choisissez «&#xa0;Peu de mémoire&#xa0;» dans les paramètres, ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens is larger than the memory</source>
        <translation>Un contexte de {tokens} jetons est plus grand que la mémoire</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free beside the model. Choose {most} or less in the settings.</source>
        <translation>Il occupe {size} et {free} sont libres à côté du modèle. Choisissez {most} ou moins dans les paramètres.</translation>
    </message>
    <message>
        <source>{missing} of {whole} are missing. Download or copy it again.</source>
        <translation>Il manque {missing} sur {whole}. Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>It was made for another kind of processor; get the usual (little-endian) file.</source>
        <translation>Il a été fait pour un autre type de processeur&#xa0;; obtenez le fichier habituel (little-endian).</translation>
    </message>
    <message>
        <source>{name} has an unknown GGUF version</source>
        <translation>{name} a une version GGUF inconnue</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} est incomplet</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>It ends inside its header. Download or copy it again.</source>
        <translation>Il se termine dans son en-tête. Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file</source>
        <translation>{name} n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>Choose a Gemma model as GGUF; such files end in .gguf.</source>
        <translation>Choisissez un modèle Gemma au format GGUF&#xa0;; ces fichiers se terminent par .gguf.</translation>
    </message>
    <message>
        <source>{name} has a newer GGUF format</source>
        <translation>{name} a un format GGUF plus récent</translation>
    </message>
    <message>
        <source>It came after this application; look for an update.</source>
        <translation>Il est plus récent que cette application&#xa0;; cherchez une mise à jour.</translation>
    </message>
    <message>
        <source>Its format is no longer used; get a newer file of the same model.</source>
        <translation>Son format n’est plus utilisé&#xa0;; obtenez un fichier plus récent du même modèle.</translation>
    </message>
    <message>
        <source>{name} is stored in a newer way</source>
        <translation>{name} est stocké d’une façon plus récente</translation>
    </message>
    <message>
        <source>Look for an update of this application, or get the model in another quantisation.</source>
        <translation>Cherchez une mise à jour de cette application, ou obtenez le modèle dans une autre quantification.</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>{name} est introuvable</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; open it from where it is now.</source>
        <translation>Il a peut-être été déplacé ou supprimé&#xa0;; ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} est un dossier</translation>
    </message>
    <message>
        <source>Choose a model file (.gguf) inside it.</source>
        <translation>Choisissez-y un fichier de modèle (.gguf).</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is there.</source>
        <translation>Vérifiez que vous pouvez l’ouvrir et que son disque est là.</translation>
    </message>
    <message>
        <source>{name} was renamed</source>
        <translation>{name} a été renommé</translation>
    </message>
    <message>
        <source>It is one of {count} files that belong together; give it back the name that it was downloaded with.</source>
        <translation>C’est l’un des {count} fichiers qui vont ensemble&#xa0;; rendez-lui le nom avec lequel il a été téléchargé.</translation>
    </message>
    <message>
        <source>{name} is a part of a model</source>
        <translation>{name} est une partie d’un modèle</translation>
    </message>
    <message>
        <source>Open the first part, {first}.</source>
        <translation>Ouvrez la première partie, {first}.</translation>
    </message>
    <message>
        <source>a word every {n} seconds</source>
        <translation>un mot toutes les {n} secondes</translation>
    </message>
    <message>
        <source>It {can}.</source>
        <translation>Il {can}.</translation>
    </message>
    <message>
        <source>{n} words a second</source>
        <translation>{n} mots par seconde</translation>
    </message>
    <message>
        <source>a word a second</source>
        <translation>un mot par seconde</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>It is made for something else. {purpose}</source>
        <translation>Il est fait pour autre chose. {purpose}</translation>
    </message>
    <message>
        <source>It sees no pictures.</source>
        <translation>Il ne voit pas les images.</translation>
    </message>
    <message>
        <source>It was not made to call tools.</source>
        <translation>Il n’a pas été fait pour appeler des outils.</translation>
    </message>
    <message>
        <source>It remembers {n} tokens: too little for long documents.</source>
        <translation>Il retient {n} jetons&#xa0;: trop peu pour de longs documents.</translation>
    </message>
    <message>
        <source>It takes {need} of memory and this computer has {all}.</source>
        <translation>Il occupe {need} de mémoire et cet ordinateur en a {all}.</translation>
    </message>
    <message>
        <source>No place is known to get it from as GGUF; search the Hub for it.</source>
        <translation>On ne connaît aucun endroit où l’obtenir en GGUF&#xa0;; cherchez-le sur le Hub.</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>voit les images</translation>
    </message>
    <message>
        <source>understands speech</source>
        <translation>comprend la parole</translation>
    </message>
    <message>
        <source>holds long documents</source>
        <translation>contient de longs documents</translation>
    </message>
    <message>
        <source>calls tools</source>
        <translation>appelle des outils</translation>
    </message>
    <message>
        <source>knows mostly English</source>
        <translation>connaît surtout l’anglais</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>tient une fois d’autres programmes fermés</translation>
    </message>
    <message>
        <source>It does not hear.</source>
        <translation>Il n’entend pas.</translation>
    </message>
    <message>
        <source>Its speech is not in llama.cpp.</source>
        <translation>Sa parole n’est pas dans llama.cpp.</translation>
    </message>
    <message>
        <source>Its download takes {need} and {free} are free on the disk.</source>
        <translation>Son téléchargement prend {need} et {free} sont libres sur le disque.</translation>
    </message>
    <message>
        <source>writes about {speed} here</source>
        <translation>écrit ici environ {speed}</translation>
    </message>
    <message>
        <source>should write about {speed} here</source>
        <translation>devrait écrire ici environ {speed}</translation>
    </message>
    <message>
        <source>takes {need} of the {free} of memory that are free</source>
        <translation>occupe {need} des {free} de mémoire libres</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>{path} is no catalogue</source>
        <translation>{path} n’est pas un catalogue</translation>
    </message>
    <message>
        <source>Mend it or remove it: {error}</source>
        <translation>Réparez-le ou retirez-le&#xa0;: {error}</translation>
    </message>
    <message>
        <source>No repository of {model} is known</source>
        <translation>Aucun dépôt de {model} n’est connu</translation>
    </message>
    <message>
        <source>Search the Hub for {model}.</source>
        <translation>Cherchez {model} sur le Hub.</translation>
    </message>
    <message>
        <source>The Hub sends to an unprotected place</source>
        <translation>Le Hub renvoie vers un endroit non protégé</translation>
    </message>
    <message>
        <source>It was not followed; try again later.</source>
        <translation>Cela n’a pas été suivi&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Offline mode is on</source>
        <translation>Le mode hors ligne est activé</translation>
    </message>
    <message>
        <source>Turn it off in the settings to use the network.</source>
        <translation>Désactivez-le dans les paramètres pour utiliser le réseau.</translation>
    </message>
    <message>
        <source>There is too little space in {folder}</source>
        <translation>Il y a trop peu de place dans {folder}</translation>
    </message>
    <message>
        <source>Free {size} there, or choose another folder.</source>
        <translation>Libérez-y {size}, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{sentence} Get the mmproj file from where the model is from, and put it beside it.</source>
        <translation>{sentence} Prenez le fichier mmproj là d’où vient le modèle, et placez-le à côté.</translation>
    </message>
    <message>
        <source>Get its projector</source>
        <translation>Obtenir son projecteur</translation>
    </message>
    <message>
        <source>{file} is of a newer kind than this engine knows; look for an update of this application.</source>
        <translation>{file} est d’un type plus récent que ce que ce moteur connaît&#xa0;; cherchez une mise à jour de cette application.</translation>
    </message>
    <message>
        <source>Get the newest file</source>
        <translation>Obtenir le fichier le plus récent</translation>
    </message>
    <message>
        <source>Its vocabulary has no {sign}: answers may not come to an end.</source>
        <translation>Son vocabulaire n’a pas {sign}&#xa0;: les réponses pourraient ne pas finir.</translation>
    </message>
    <message>
        <source>{file} beside it belongs to another model, so it cannot see.</source>
        <translation>{file}, à côté, appartient à un autre modèle, il ne peut donc pas voir.</translation>
    </message>
    <message>
        <source>Its eyes are in the same file, as only Ollama reads it; get the same model from the Hub.</source>
        <translation>Ses yeux sont dans le même fichier, comme seul Ollama le lit&#xa0;; obtenez le même modèle sur le Hub.</translation>
    </message>
    <message>
        <source>Its ears are stored as {form}; speech is understood better with a BF16 projector.</source>
        <translation>Ses oreilles sont stockées en {form}&#xa0;; la parole est mieux comprise avec un projecteur BF16.</translation>
    </message>
    <message>
        <source>Stored as {form} it may repeat itself on recordings over 17 seconds; finer ones do not.</source>
        <translation>Stocké en {form}, il peut se répéter sur des enregistrements de plus de 17 secondes&#xa0;; les plus fins ne le font pas.</translation>
    </message>
    <message>
        <source>Its projector is missing: it reads text, but sees no pictures.</source>
        <translation>Son projecteur manque&#xa0;: il lit du texte, mais ne voit pas les images.</translation>
    </message>
    <message>
        <source>It has no chat template: it may be a base model, which continues texts instead of answering.</source>
        <translation>Il n’a pas de gabarit de discussion&#xa0;: c’est peut-être un modèle de base, qui continue des textes au lieu de répondre.</translation>
    </message>
    <message>
        <source>Its stop sign {sign} is not marked as one; here answers end all the same, elsewhere they may not.</source>
        <translation>Son signe de fin {sign} n’est pas marqué comme tel&#xa0;; ici les réponses finissent quand même, ailleurs peut-être pas.</translation>
    </message>
    <message>
        <source>Get it again</source>
        <translation>L’obtenir de nouveau</translation>
    </message>
    <message>
        <source>Get the BF16 projector</source>
        <translation>Obtenir le projecteur BF16</translation>
    </message>
    <message>
        <source>Get the finer one</source>
        <translation>Obtenir le plus fin</translation>
    </message>
    <message>
        <source>Its chat template is not that of {kind}; answers may be odd.</source>
        <translation>Son gabarit de discussion n’est pas celui de {kind}&#xa0;; les réponses peuvent être étranges.</translation>
    </message>
    <message>
        <source>Its chat template is an older one; Google has mended tools and thinking since.</source>
        <translation>Son gabarit de discussion est ancien&#xa0;; Google a depuis réparé les outils et la réflexion.</translation>
    </message>
    <message>
        <source>{title} has two files of one name</source>
        <translation>{title} a deux fichiers du même nom</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>{title} would lie outside {folder}</source>
        <translation>{title} se trouverait hors de {folder}</translation>
    </message>
    <message>
        <source>Look for a link in that folder.</source>
        <translation>Cherchez un lien dans ce dossier.</translation>
    </message>
    <message>
        <source>{name} is not of the Gemma family</source>
        <translation>{name} n’est pas de la famille Gemma</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>Il n’a pas été installé.</translation>
    </message>
    <message>
        <source>{path} cannot be proven</source>
        <translation>{path} ne peut pas être prouvé</translation>
    </message>
    <message>
        <source>The Hub gives no hash of it; choose another repository.</source>
        <translation>Le Hub n’en donne pas d’empreinte&#xa0;; choisissez un autre dépôt.</translation>
    </message>
    <message>
        <source>There is too little space on the disk</source>
        <translation>Il y a trop peu de place sur le disque</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder or a smaller model. What is fetched already is kept.</source>
        <translation>Libérez {size}, ou choisissez un autre dossier ou un modèle plus petit. Ce qui est déjà téléchargé est gardé.</translation>
    </message>
    <message>
        <source>Free some space, then continue: what is fetched already is kept.</source>
        <translation>Libérez de l’espace, puis continuez&#xa0;: ce qui est déjà téléchargé est gardé.</translation>
    </message>
    <message>
        <source>{name} came damaged twice</source>
        <translation>{name} est arrivé endommagé deux fois</translation>
    </message>
    <message>
        <source>It was not installed. Try another network; {name}.wrong was kept.</source>
        <translation>Il n’a pas été installé. Essayez un autre réseau&#xa0;; {name}.wrong a été gardé.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} est en service</translation>
    </message>
    <message>
        <source>Choose another model, then continue this one.</source>
        <translation>Choisissez un autre modèle, puis continuez celui-ci.</translation>
    </message>
    <message>
        <source>The models are in {target} already</source>
        <translation>Les modèles sont déjà dans {target}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>One folder lies in the other</source>
        <translation>Un dossier est dans l’autre</translation>
    </message>
    <message>
        <source>Choose a folder that is apart from the models folder.</source>
        <translation>Choisissez un dossier séparé du dossier des modèles.</translation>
    </message>
    <message>
        <source>{target} is there already</source>
        <translation>{target} est déjà là</translation>
    </message>
    <message>
        <source>It is another file; choose an empty folder.</source>
        <translation>C’est un autre fichier&#xa0;; choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>{name} was copied wrongly</source>
        <translation>{name} a été mal copié</translation>
    </message>
    <message>
        <source>Try again; the disk may be failing.</source>
        <translation>Réessayez&#xa0;; le disque est peut-être défaillant.</translation>
    </message>
    <message>
        <source>{name} is no projector</source>
        <translation>{name} n’est pas un projecteur</translation>
    </message>
    <message>
        <source>A model&apos;s pictures and speech need its mmproj file; leave it out for text alone.</source>
        <translation>Pour les images et la parole, un modèle a besoin de son fichier mmproj&#xa0;; ne le mettez pas pour du texte seul.</translation>
    </message>
    <message>
        <source>{name} belongs to no Gemma</source>
        <translation>{name} n’appartient à aucun Gemma</translation>
    </message>
    <message>
        <source>Choose the mmproj file of the model.</source>
        <translation>Choisissez le fichier mmproj du modèle.</translation>
    </message>
    <message>
        <source>{file} is only a model&apos;s eyes and ears</source>
        <translation>{file} n’est que les yeux et les oreilles d’un modèle</translation>
    </message>
    <message>
        <source>Open the model itself; this file is found when it lies in the same folder.</source>
        <translation>Ouvrez le modèle lui-même&#xa0;; ce fichier est trouvé s’il est dans le même dossier.</translation>
    </message>
    <message>
        <source>{file} is an adapter, not a model</source>
        <translation>{file} est un adaptateur, pas un modèle</translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation>Ouvrez le modèle lui-même.</translation>
    </message>
    <message>
        <source>{file} is an embedding model</source>
        <translation>{file} est un modèle d’embeddings</translation>
    </message>
    <message>
        <source>It cannot chat; choose another Gemma.</source>
        <translation>Il ne peut pas discuter&#xa0;; choisissez un autre Gemma.</translation>
    </message>
    <message>
        <source>{file} is a drafter for Gemma 4</source>
        <translation>{file} fait des brouillons pour Gemma 4</translation>
    </message>
    <message>
        <source>It only helps a larger model; choose that one.</source>
        <translation>Il ne fait qu’aider un modèle plus grand&#xa0;; choisissez celui-là.</translation>
    </message>
    <message>
        <source>{file} is a newer kind of Gemma</source>
        <translation>{file} est un type plus récent de Gemma</translation>
    </message>
    <message>
        <source>Look for an update of this application.</source>
        <translation>Cherchez une mise à jour de cette application.</translation>
    </message>
    <message>
        <source>{file} is not a Gemma model</source>
        <translation>{file} n’est pas un modèle Gemma</translation>
    </message>
    <message>
        <source>{file} has no weights</source>
        <translation>{file} n’a pas de poids</translation>
    </message>
    <message>
        <source>It holds only a vocabulary; choose the model itself.</source>
        <translation>Il ne contient qu’un vocabulaire&#xa0;; choisissez le modèle lui-même.</translation>
    </message>
    <message>
        <source>It is of the {family} family; choose a Gemma as GGUF.</source>
        <translation>Il est de la famille {family}&#xa0;; choisissez un Gemma au format GGUF.</translation>
    </message>
    <message>
        <source>Choose a Gemma as GGUF.</source>
        <translation>Choisissez un Gemma au format GGUF.</translation>
    </message>
    <message>
        <source>{subject} needs your consent or a token</source>
        <translation>{subject} demande votre accord ou un jeton</translation>
    </message>
    <message>
        <source>Accept its licence on the Hub, then enter a token of your account.</source>
        <translation>Acceptez sa licence sur le Hub, puis saisissez un jeton de votre compte.</translation>
    </message>
    <message>
        <source>how much memory a model takes</source>
        <translation>combien de mémoire occupe un modèle</translation>
    </message>
    <message>
        <source>Check its name; for a private or gated one a token of your account is needed.</source>
        <translation>Vérifiez son nom&#xa0;; s’il est privé ou protégé, il faut un jeton de votre compte.</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account, or make a new one.</source>
        <translation>Copiez-le de nouveau depuis les paramètres de votre compte, ou créez-en un autre.</translation>
    </message>
    <message>
        <source>The Hub wants less to do</source>
        <translation>Le Hub voudrait moins de travail</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The Hub is busy or down</source>
        <translation>Le Hub est occupé ou en panne</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The Hub</source>
        <translation>Le Hub</translation>
    </message>
    <message>
        <source>That is no token</source>
        <translation>Ce n’est pas un jeton</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account; it begins with hf_.</source>
        <translation>Copiez-le de nouveau depuis les paramètres de votre compte&#xa0;; il commence par hf_.</translation>
    </message>
    <message>
        <source>{subject} is not on the Hub</source>
        <translation>{subject} n’est pas sur le Hub</translation>
    </message>
    <message>
        <source>The Hub gave an odd answer</source>
        <translation>Le Hub a donné une réponse étrange</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>Le Hub ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>The Hub refused to answer</source>
        <translation>Le Hub a refusé de répondre</translation>
    </message>
    <message>
        <source>search and lists of files</source>
        <translation>recherche et listes de fichiers</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>fiche du modèle</translation>
    </message>
    <message>
        <source>{name} is no repository</source>
        <translation>{name} n’est pas un dépôt</translation>
    </message>
    <message>
        <source>It looks like google/gemma-4-E2B-it-qat-q4_0-gguf: owner/name.</source>
        <translation>Cela ressemble à google/gemma-4-E2B-it-qat-q4_0-gguf&#xa0;: propriétaire/nom.</translation>
    </message>
    <message>
        <source>The repository has a file with an odd name</source>
        <translation>Le dépôt a un fichier au nom étrange</translation>
    </message>
    <message>
        <source>It was refused; choose another repository.</source>
        <translation>Il a été refusé&#xa0;; choisissez un autre dépôt.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>Modèle de démonstration</translation>
    </message>
    <message>
        <source>Tiny, to try everything with; not a real Gemma</source>
        <translation>Tout petit, pour tout essayer&#xa0;; pas un vrai Gemma</translation>
    </message>
    <message>
        <source>{projector} belongs to another model than {model}</source>
        <translation>{projector} appartient à un autre modèle que {model}</translation>
    </message>
    <message>
        <source>Choose the mmproj file that came with the model.</source>
        <translation>Choisissez le fichier mmproj venu avec le modèle.</translation>
    </message>
    <message>
        <source>{file} has an odd name</source>
        <translation>{file} a un nom étrange</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Renommez le fichier ou son dossier.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere</source>
        <translation>{name} est ailleurs</translation>
    </message>
    <message>
        <source>Only models in the models folder are removed here.</source>
        <translation>Seuls les modèles du dossier des modèles sont retirés ici.</translation>
    </message>
    <message>
        <source>{name} is imported already</source>
        <translation>{name} est déjà ajouté</translation>
    </message>
    <message>
        <source>Remove the other one first.</source>
        <translation>Retirez d’abord l’autre.</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>{name} est de nouveau là</translation>
    </message>
    <message>
        <source>Another file has its name.</source>
        <translation>Un autre fichier porte son nom.</translation>
    </message>
    <message>
        <source>{name} has no Gemma model in it</source>
        <translation>{name} ne contient aucun modèle Gemma</translation>
    </message>
    <message>
        <source>Choose a folder with .gguf files.</source>
        <translation>Choisissez un dossier avec des fichiers .gguf.</translation>
    </message>
    <message>
        <source>The Hub&apos;s address was not found</source>
        <translation>L’adresse du Hub est introuvable</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and what stands between it and the network.</source>
        <translation>Vérifiez la date de cet ordinateur, et ce qui se trouve entre lui et le réseau.</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>Le proxy a refusé la connexion</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY or its settings.</source>
        <translation>Vérifiez HTTPS_PROXY ou ses paramètres.</translation>
    </message>
    <message>
        <source>The Hub cannot be reached</source>
        <translation>Le Hub est injoignable</translation>
    </message>
    <message>
        <source>The Hub said nothing for too long</source>
        <translation>Le Hub n’a rien dit pendant trop longtemps</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>Hub cache</source>
        <translation>Cache du Hub</translation>
    </message>
    <message>
        <source>{name} is being downloaded already</source>
        <translation>{name} est déjà en cours de téléchargement</translation>
    </message>
    <message>
        <source>Wait for it, or stop it in the other window.</source>
        <translation>Attendez-le, ou arrêtez-le dans l’autre fenêtre.</translation>
    </message>
    <message>
        <source>{id} has no {wanted}</source>
        <translation>{id} n’a pas {wanted}</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>Il a {there}.</translation>
    </message>
    <message>
        <source>{id} has no GGUF model</source>
        <translation>{id} n’a pas de modèle GGUF</translation>
    </message>
    <message>
        <source>Search for the same model with GGUF in its name.</source>
        <translation>Cherchez le même modèle avec GGUF dans son nom.</translation>
    </message>
    <message>
        <source>The token could not be removed</source>
        <translation>Le jeton n’a pas pu être retiré</translation>
    </message>
    <message>
        <source>Remove it in your system&apos;s keyring.</source>
        <translation>Retirez-le dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>download of {file}</source>
        <translation>téléchargement de {file}</translation>
    </message>
    <message>
        <source>{path} is another file on the Hub now</source>
        <translation>{path} est maintenant un autre fichier sur le Hub</translation>
    </message>
    <message>
        <source>Choose it again, so that its new size and hash are known.</source>
        <translation>Choisissez-le de nouveau, pour que sa taille et son empreinte soient connues.</translation>
    </message>
    <message>
        <source>The Hub sends from one place to the next</source>
        <translation>Le Hub renvoie d’un endroit à l’autre</translation>
    </message>
    <message>
        <source>The Hub&apos;s storage refused the file</source>
        <translation>Le stockage du Hub a refusé le fichier</translation>
    </message>
    <message>
        <source>The server has a file of another size</source>
        <translation>Le serveur a un fichier d’une autre taille</translation>
    </message>
    <message>
        <source>{repository} needs your consent or a token</source>
        <translation>{repository} demande votre accord ou un jeton</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more</source>
        <translation>{repository} n’a plus {path}</translation>
    </message>
    <message>
        <source>Choose again; it may have another name now.</source>
        <translation>Choisissez de nouveau&#xa0;; il a peut-être un autre nom maintenant.</translation>
    </message>
    <message>
        <source>The Hub refused the file</source>
        <translation>Le Hub a refusé le fichier</translation>
    </message>
    <message>
        <source>The connection ended early</source>
        <translation>La connexion s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>The server has a shorter file</source>
        <translation>Le serveur a un fichier plus court</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>Le fichier a changé sur le serveur</translation>
    </message>
    <message>
        <source>It is fetched anew.</source>
        <translation>Il est téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>The server sends another piece than asked</source>
        <translation>Le serveur envoie un autre morceau que demandé</translation>
    </message>
    <message>
        <source>The Hub sends to no place</source>
        <translation>Le Hub ne renvoie nulle part</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels.</source>
        <translation>Elle a {width}&#xa0;× {height}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>It has {size}; at most {most} can be used.</source>
        <translation>Elle fait {size}&#xa0;; on peut en utiliser au plus {most}.</translation>
    </message>
    <message>
        <source>{size} Cut out the part that matters.</source>
        <translation>{size} Découpez la partie qui compte.</translation>
    </message>
    <message>
        <source>{name} has too many pixels</source>
        <translation>{name} a trop de pixels</translation>
    </message>
    <message>
        <source>{size} Save a smaller copy and use that.</source>
        <translation>{size} Enregistrez une copie plus petite et utilisez-la.</translation>
    </message>
    <message>
        <source>{name} is no picture</source>
        <translation>{name} n’est pas une image</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, GIF, BMP, TIFF and HEIC files can be used.</source>
        <translation>Les fichiers PNG, JPEG, WebP, GIF, BMP, TIFF et HEIC peuvent être utilisés.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>It cannot be decoded. Choose another picture.</source>
        <translation>Elle ne peut pas être décodée. Choisissez une autre image.</translation>
    </message>
    <message>
        <source>It is made again from the sound.</source>
        <translation>Il est refait à partir du son.</translation>
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
        <translation>Choisissez un autre son.</translation>
    </message>
    <message>
        <source>There is less than a tenth of a second of sound in it.</source>
        <translation>Il contient moins d’un dixième de seconde de son.</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>Impossible de lire le son de {name}</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Est-il toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>It is not 16-bit sound at 16 kHz.</source>
        <translation>Ce n’est pas un son de 16 bits à 16 kHz.</translation>
    </message>
    <message>
        <source>It is no sound or video, or damaged.</source>
        <translation>Ce n’est ni un son ni une vidéo, ou il est endommagé.</translation>
    </message>
    <message>
        <source>At most {time} can be used.</source>
        <translation>On peut en utiliser au plus {time}.</translation>
    </message>
    <message>
        <source>{name} has no sound</source>
        <translation>{name} n’a pas de son</translation>
    </message>
    <message>
        <source>Choose a file with a sound track.</source>
        <translation>Choisissez un fichier avec une piste sonore.</translation>
    </message>
    <message>
        <source>Its sound cannot be decoded.</source>
        <translation>Son contenu sonore ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>Set HOME, or GEMMA_DESKTOP_HOME, to a folder of your own.</source>
        <translation>Donnez à HOME ou à GEMMA_DESKTOP_HOME un dossier à vous.</translation>
    </message>
    <message>
        <source>There is no home folder</source>
        <translation>Il n’y a pas de dossier personnel</translation>
    </message>
    <message>
        <source>The chats could not be backed up</source>
        <translation>Les discussions n’ont pas pu être sauvegardées</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Le journal donne les précisions.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B.</source>
        <translation>Choisissez un modèle qui entend, comme Gemma 4 E4B.</translation>
    </message>
    <message>
        <source>{name} takes no speech</source>
        <translation>{name} n’accepte pas la parole</translation>
    </message>
    <message>
        <source>A recording waits to be used</source>
        <translation>Un enregistrement attend d’être utilisé</translation>
    </message>
    <message>
        <source>Attach or discard it first, beside the chat.</source>
        <translation>Joignez-le ou abandonnez-le d’abord, à côté de la discussion.</translation>
    </message>
    <message>
        <source>The computer was too busy while recording, at {where}.</source>
        <translation>L’ordinateur était trop occupé pendant l’enregistrement, à {where}.</translation>
    </message>
    <message>
        <source>{told} Silence stands there for {n} s.</source>
        <translation>{told} Il y a là {n}&#xa0;s de silence.</translation>
    </message>
    <message>
        <source>The recording is {length} long</source>
        <translation>L’enregistrement dure {length}</translation>
    </message>
    <message>
        <source>No more than that is recorded at once.</source>
        <translation>On n’enregistre pas davantage en une fois.</translation>
    </message>
    <message>
        <source>{n} places more</source>
        <translation>encore {n} fois</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Record a little longer.</source>
        <translation>Enregistrez un peu plus longtemps.</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <translation>L’enregistrement est silencieux</translation>
    </message>
    <message>
        <source>The microphone may be muted, or this application may not be allowed to use it.</source>
        <translation>Le microphone est peut-être coupé, ou cette application n’a pas le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>Some sound was lost</source>
        <translation>Un peu de son a été perdu</translation>
    </message>
    <message>
        <source>Recording went wrong</source>
        <translation>L’enregistrement s’est mal passé</translation>
    </message>
    <message>
        <source>The recording could not be saved to the end</source>
        <translation>L’enregistrement n’a pas pu être gardé jusqu’au bout</translation>
    </message>
    <message>
        <source>The disk may be full; what was saved is kept.</source>
        <translation>Le disque est peut-être plein&#xa0;; ce qui a été enregistré est gardé.</translation>
    </message>
    <message>
        <source>The microphone went silent</source>
        <translation>Le microphone s’est tu</translation>
    </message>
    <message>
        <source>It may be unplugged. What was recorded before is kept.</source>
        <translation>Il est peut-être débranché. Ce qui a été enregistré avant est gardé.</translation>
    </message>
    <message>
        <source>This chat is no longer there</source>
        <translation>Cette discussion n’est plus là</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} modèles</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>«&#xa0;{title}&#xa0;» a été supprimée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Choose a model that can hear first.</source>
        <translation>Choisissez d’abord un modèle qui entend.</translation>
    </message>
    <message>
        <source>Choose a model that can; those of Gemma 4 called E2B, E4B and 12B do.</source>
        <translation>Choisissez un modèle qui le peut&#xa0;; ceux de Gemma 4 appelés E2B, E4B et 12B le font.</translation>
    </message>
    <message>
        <source>A recording is being made</source>
        <translation>Un enregistrement est en cours</translation>
    </message>
    <message>
        <source>Stop it, then dictate.</source>
        <translation>Arrêtez-le, puis dictez.</translation>
    </message>
    <message>
        <source>{name} cannot hear</source>
        <translation>{name} n’entend pas</translation>
    </message>
    <message>
        <source>The words are in the details, to be copied from there.</source>
        <translation>Les mots sont dans les précisions, d’où ils peuvent être copiés.</translation>
    </message>
    <message>
        <source>The microphone does not answer</source>
        <translation>Le microphone ne répond pas</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>Débranchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It is in the message that you began there.</source>
        <translation>C’est dans le message que vous y avez commencé.</translation>
    </message>
    <message>
        <source>Hold the key while you speak, a little closer to the microphone.</source>
        <translation>Maintenez la touche en parlant, un peu plus près du microphone.</translation>
    </message>
    <message>
        <source>The chat that you dictated into is gone</source>
        <translation>La discussion dans laquelle vous dictiez n’est plus là</translation>
    </message>
    <message>
        <source>What you dictated stands in the other chat</source>
        <translation>Ce que vous avez dicté est dans l’autre discussion</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>Aucune parole n’a été entendue</translation>
    </message>
    <message>
        <source>{name} is too long for a message</source>
        <translation>{name} est trop long pour un message</translation>
    </message>
    <message>
        <source>Under Recordings it can be written down and translated, however long it is.</source>
        <translation>Dans Enregistrements, il peut être transcrit et traduit, quelle que soit sa durée.</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} a été enregistré</translation>
    </message>
    <message>
        <source>Only {name} is opened</source>
        <translation>Seul {name} est ouvert</translation>
    </message>
    <message>
        <source>One model answers at a time; open the others one after another.</source>
        <translation>Un seul modèle répond à la fois&#xa0;; ouvrez les autres l’un après l’autre.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Le modèle n’a pas donné de réponse.</translation>
    </message>
    <message>
        <source>{name} cannot be used here</source>
        <translation>{name} ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>A download is under way</source>
        <translation>Un téléchargement est en cours</translation>
    </message>
    <message>
        <source>Pause it, then move the folder; it continues there.</source>
        <translation>Mettez-le en pause, puis déplacez le dossier&#xa0;; il y continue.</translation>
    </message>
    <message>
        <source>{name} is loaded</source>
        <translation>{name} est chargé</translation>
    </message>
    <message>
        <source>Choose another model first, then delete it.</source>
        <translation>Choisissez d’abord un autre modèle, puis supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Its bytes are not those that the Hub has; delete it and get it again.</source>
        <translation>Ses octets ne sont pas ceux que le Hub a&#xa0;; supprimez-le et obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>Every byte is as the Hub has it.</source>
        <translation>Chaque octet est comme sur le Hub.</translation>
    </message>
    <message>
        <source>It can be read; nobody said what its bytes should be.</source>
        <translation>Il peut être lu&#xa0;; personne n’a dit ce que ses octets devraient être.</translation>
    </message>
    <message>
        <source>A model from the folder is loaded</source>
        <translation>Un modèle du dossier est chargé</translation>
    </message>
    <message>
        <source>Choose the demo model first, then move the folder.</source>
        <translation>Choisissez d’abord le modèle de démonstration, puis déplacez le dossier.</translation>
    </message>
    <message>
        <source>{name} is sound</source>
        <translation>{name} est intact</translation>
    </message>
    <message>
        <source>Gemma Desktop is running already</source>
        <translation>Gemma Desktop est déjà ouvert</translation>
    </message>
    <message>
        <source>It does not answer. End it, then start it again.</source>
        <translation>Il ne répond pas. Terminez-le, puis démarrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} was started, and this is {version}</source>
        <translation>Gemma Desktop {other} a été démarré, et celui-ci est {version}</translation>
    </message>
    <message>
        <source>Quit this one, then start the other one: both use the same chats.</source>
        <translation>Quittez celui-ci, puis démarrez l’autre&#xa0;: les deux utilisent les mêmes discussions.</translation>
    </message>
    <message>
        <source>Pictures, sounds and videos can be attached.</source>
        <translation>Des images, des sons et des vidéos peuvent être joints.</translation>
    </message>
    <message>
        <source>{name} is a model</source>
        <translation>{name} est un modèle</translation>
    </message>
    <message>
        <source>Open it with &quot;Open a file&quot; in the list of models.</source>
        <translation>Ouvrez-le avec «&#xa0;Ouvrir un fichier&#xa0;» dans la liste des modèles.</translation>
    </message>
    <message>
        <source>Looking for microphones went wrong</source>
        <translation>La recherche de microphones s’est mal passée</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} est arrivé</translation>
    </message>
    <message>
        <source>What came is whole and checked, and used once the model is loaded again.</source>
        <translation>Ce qui est arrivé est entier et vérifié, et servira dès que le modèle sera rechargé.</translation>
    </message>
    <message>
        <source>It is whole and checked.</source>
        <translation>Il est entier et vérifié.</translation>
    </message>
    <message>
        <source>{name} can see and hear now</source>
        <translation>{name} voit et entend maintenant</translation>
    </message>
    <message>
        <source>{name} can see now</source>
        <translation>{name} voit maintenant</translation>
    </message>
    <message>
        <source>{name} can hear now</source>
        <translation>{name} entend maintenant</translation>
    </message>
    <message>
        <source>{name} has another projector now</source>
        <translation>{name} a maintenant un autre projecteur</translation>
    </message>
    <message>
        <source>{name} still answers.</source>
        <translation>{name} répond encore.</translation>
    </message>
    <message>
        <source>No model here came from the Hub through this application</source>
        <translation>Aucun modèle ici n’est venu du Hub par cette application</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>{title} (projector)</source>
        <translation>{title} (projecteur)</translation>
    </message>
    <message>
        <source>All models are up to date</source>
        <translation>Tous les modèles sont à jour</translation>
    </message>
    <message>
        <source>The Hub has no newer files.</source>
        <translation>Le Hub n’a pas de fichiers plus récents.</translation>
    </message>
    <message>
        <source>{id} has no projector</source>
        <translation>{id} n’a pas de projecteur</translation>
    </message>
    <message>
        <source>Look for the same model elsewhere.</source>
        <translation>Cherchez le même modèle ailleurs.</translation>
    </message>
    <message>
        <source>Something went wrong in the application</source>
        <translation>Quelque chose s’est mal passé dans l’application</translation>
    </message>
    <message>
        <source>Nothing is lost; the log has the details.</source>
        <translation>Rien n’est perdu&#xa0;; le journal donne les précisions.</translation>
    </message>
    <message>
        <source>{name} takes no pictures and no recordings</source>
        <translation>{name} n’accepte ni images ni enregistrements</translation>
    </message>
    <message>
        <source>Choose a model that does, or remove them. Nothing was lost.</source>
        <translation>Choisissez un modèle qui le fait, ou retirez-les. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>{name} takes no pictures</source>
        <translation>{name} n’accepte pas les images</translation>
    </message>
    <message>
        <source>{name} takes no recordings</source>
        <translation>{name} n’accepte pas les enregistrements</translation>
    </message>
    <message>
        <source>The file is damaged or gone.</source>
        <translation>Le fichier est endommagé ou n’est plus là.</translation>
    </message>
    <message>
        <source>Playing went wrong</source>
        <translation>La lecture s’est mal passée</translation>
    </message>
    <message>
        <source>The microphone is there again</source>
        <translation>Le microphone est de nouveau là</translation>
    </message>
    <message>
        <source>Go on with the recording, or stop it.</source>
        <translation>Continuez l’enregistrement, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Rien n’est encore transcrit</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about it.</source>
        <translation>Transcrivez d’abord l’enregistrement, puis posez vos questions.</translation>
    </message>
    <message>
        <source>Summarise this recording</source>
        <translation>Résumer cet enregistrement</translation>
    </message>
    <message>
        <source>Write the minutes of this recording</source>
        <translation>Rédiger le compte rendu de cet enregistrement</translation>
    </message>
    <message>
        <source>List the tasks in this recording</source>
        <translation>Lister les tâches de cet enregistrement</translation>
    </message>
    <message>
        <source>The chat knows the recording up to {time}</source>
        <translation>La discussion connaît l’enregistrement jusqu’à {time}</translation>
    </message>
    <message>
        <source>All of it does not fit. A larger context in the settings holds more.</source>
        <translation>Tout ne tient pas. Un contexte plus grand dans les paramètres en contient davantage.</translation>
    </message>
    <message>
        <source>{n} recordings from last time were kept</source>
        <translation>{n} enregistrements de la dernière fois ont été gardés</translation>
    </message>
    <message>
        <source>They are under Recordings.</source>
        <translation>Ils sont dans Enregistrements.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>A recording from last time was kept</source>
        <translation>Un enregistrement de la dernière fois a été gardé</translation>
    </message>
    <message>
        <source>You find it under Recordings.</source>
        <translation>Vous le trouvez dans Enregistrements.</translation>
    </message>
    <message>
        <source>There is hardly any sound in it.</source>
        <translation>Il ne contient presque pas de son.</translation>
    </message>
    <message>
        <source>There is too little space for this recording</source>
        <translation>Il y a trop peu de place pour cet enregistrement</translation>
    </message>
    <message>
        <source>Free {size} on the disk and try again.</source>
        <translation>Libérez {size} sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The oldest messages of this chat no longer fit</source>
        <translation>Les messages les plus anciens de cette discussion ne tiennent plus</translation>
    </message>
    <message>
        <source>The model answers without them; they stay here. A larger context in the settings holds more.</source>
        <translation>Le modèle répond sans eux&#xa0;; ils restent ici. Un contexte plus grand dans les paramètres en contient davantage.</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about the text.</source>
        <translation>Transcrivez d’abord l’enregistrement, puis posez vos questions sur le texte.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there</source>
        <translation>Le microphone choisi n’est pas là</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Aucun microphone n’a été trouvé</translation>
    </message>
    <message>
        <source>Plug one in, then look again. Until then, sound files still work.</source>
        <translation>Branchez-en un, puis cherchez de nouveau. En attendant, les fichiers son fonctionnent.</translation>
    </message>
    <message>
        <source>Playing failed</source>
        <translation>La lecture a échoué</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones, then try again.</source>
        <translation>Branchez des haut-parleurs ou un casque, puis réessayez.</translation>
    </message>
    <message>
        <source>The sound driver does not answer</source>
        <translation>Le pilote audio ne répond pas</translation>
    </message>
    <message>
        <source>Unplug the microphone, or start the application again.</source>
        <translation>Débranchez le microphone, ou redémarrez l’application.</translation>
    </message>
    <message>
        <source>Recording needs PortAudio</source>
        <translation>L’enregistrement a besoin de PortAudio</translation>
    </message>
    <message>
        <source>{hint} Until then, sound files still work.</source>
        <translation>{hint} En attendant, les fichiers son fonctionnent.</translation>
    </message>
    <message>
        <source>The sound system does not start</source>
        <translation>Le système audio ne démarre pas</translation>
    </message>
    <message>
        <source>Its settings may be broken. Sound files still work.</source>
        <translation>Ses paramètres sont peut-être abîmés. Les fichiers son fonctionnent quand même.</translation>
    </message>
    <message>
        <source>Playing stopped</source>
        <translation>La lecture s’est arrêtée</translation>
    </message>
    <message>
        <source>Was the output unplugged?</source>
        <translation>La sortie a-t-elle été débranchée&#xa0;?</translation>
    </message>
    <message>
        <source>The microphone cannot be used</source>
        <translation>Le microphone ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>It may be unplugged, used by another program, or not allowed for this one.</source>
        <translation>Il est peut-être débranché, utilisé par un autre programme, ou pas autorisé pour celui-ci.</translation>
    </message>
    <message>
        <source>What you dictated could not be written down</source>
        <translation>Ce que vous avez dicté n’a pas pu être transcrit</translation>
    </message>
    <message>
        <source>{what}. The sound is kept under Recordings.</source>
        <translation>{what}. Le son est gardé dans Enregistrements.</translation>
    </message>
    <message>
        <source>Some of what you dictated was unclear</source>
        <translation>Une partie de ce que vous avez dicté était peu claire</translation>
    </message>
    <message>
        <source>Read it through. The sound is kept under Recordings.</source>
        <translation>Relisez-le. Le son est gardé dans Enregistrements.</translation>
    </message>
    <message>
        <source>Something could not be saved</source>
        <translation>Quelque chose n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>{name} could not be moved to the wastebasket</source>
        <translation>{name} n’a pas pu être déplacé vers la corbeille</translation>
    </message>
    <message>
        <source>It was not deleted; there may be no wastebasket on its disk.</source>
        <translation>Il n’a pas été supprimé&#xa0;; il n’y a peut-être pas de corbeille sur son disque.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>Aucune parole n’a été entendue dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Write this down and translate it into {language}</source>
        <translation>Transcris ceci et traduis-le en {language}</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Transcris ceci</translation>
    </message>
    <message>
        <source>No speech was heard in “{title}”</source>
        <translation>Aucune parole n’a été entendue dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” was not written down to its end</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas été transcrit jusqu’au bout</translation>
    </message>
    <message>
        <source>{name} does. What waits goes on then.</source>
        <translation>{name} le fait. Ce qui attend continuera alors.</translation>
    </message>
    <message>
        <source>Play it to hear whether anything is on it.</source>
        <translation>Lisez-le pour entendre s’il contient quelque chose.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B. What waits goes on then.</source>
        <translation>Choisissez un modèle qui entend, comme Gemma 4 E4B. Ce qui attend continuera alors.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>{name} has no ears. Choose a model that takes recordings; it goes on then.</source>
        <translation>{name} n’a pas d’oreilles. Choisissez un modèle qui accepte les enregistrements&#xa0;; cela continuera alors.</translation>
    </message>
    <message>
        <source>What is written of it cannot be read. The log says why.</source>
        <translation>Ce qui en est transcrit ne peut pas être lu. Le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>All settings have their defaults now.</source>
        <translation>Tous les paramètres ont maintenant leur valeur par défaut.</translation>
    </message>
    <message>
        <source>{hint} The old file was kept as {file}.</source>
        <translation>{hint} L’ancien fichier a été gardé sous le nom {file}.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Add it again to a new message.</source>
        <translation>Ajoutez-le de nouveau à un nouveau message.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Un fichier joint</translation>
    </message>
    <message>
        <source>Too little space for a backup of the chats</source>
        <translation>Trop peu de place pour une sauvegarde des discussions</translation>
    </message>
    <message>
        <source>Free at least {size}.</source>
        <translation>Libérez au moins {size}.</translation>
    </message>
    <message>
        <source>Gemma Desktop ended while this was being written.</source>
        <translation>Gemma Desktop s’est terminé pendant que ceci s’écrivait.</translation>
    </message>
    <message>
        <source>New chats are not saved for now. {hint}</source>
        <translation>Les nouvelles discussions ne sont pas enregistrées pour l’instant. {hint}</translation>
    </message>
    <message>
        <source>The saved chats were damaged</source>
        <translation>Les discussions enregistrées étaient endommagées</translation>
    </message>
    <message>
        <source>The saved chats were missing</source>
        <translation>Les discussions enregistrées manquaient</translation>
    </message>
    <message>
        <source>There was no backup yet, so that none are listed.</source>
        <translation>Il n’y avait pas encore de sauvegarde, aucune n’est donc listée.</translation>
    </message>
    <message>
        <source>You see the backup of {time}.</source>
        <translation>Vous voyez la sauvegarde du {time}.</translation>
    </message>
    <message>
        <source>{hint} The damaged file was kept as {file}.</source>
        <translation>{hint} Le fichier endommagé a été gardé sous le nom {file}.</translation>
    </message>
    <message>
        <source>Part of this message was damaged on the disk.</source>
        <translation>Une partie de ce message était endommagée sur le disque.</translation>
    </message>
    <message>
        <source>The saved chats are damaged</source>
        <translation>Les discussions enregistrées sont endommagées</translation>
    </message>
    <message>
        <source>Start Gemma Desktop again: it repairs them or opens the last backup.</source>
        <translation>Redémarrez Gemma Desktop&#xa0;: il les répare ou ouvre la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The saved chats were made by a newer version ({found}, this one knows {known})</source>
        <translation>Les discussions enregistrées viennent d’une version plus récente ({found}, celle-ci connaît {known})</translation>
    </message>
    <message>
        <source>Install the newer Gemma Desktop again; your saved chats were not touched.</source>
        <translation>Réinstallez le Gemma Desktop plus récent&#xa0;; vos discussions enregistrées n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>Check who may write to this file and its folder.</source>
        <translation>Vérifiez qui peut écrire dans ce fichier et son dossier.</translation>
    </message>
    <message>
        <source>Another program holds the saved chats</source>
        <translation>Un autre programme retient les discussions enregistrées</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk did not save the chats</source>
        <translation>Le disque n’a pas enregistré les discussions</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>Vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
        <source>The saved chats cannot be used now</source>
        <translation>Les discussions enregistrées ne peuvent pas être utilisées maintenant</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation>Les précisions disent pourquoi.</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n}&#xa0;o</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n}&#xa0;ko</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n}&#xa0;Go</translation>
    </message>
    <message>
        <source>Recording, {moment}</source>
        <translation>Enregistrement, {moment}</translation>
    </message>
    <message>
        <source>Dictation, {moment}</source>
        <translation>Dictée, {moment}</translation>
    </message>
    <message>
        <source>Install Gemma Desktop again.</source>
        <translation>Réinstallez Gemma Desktop.</translation>
    </message>
    <message>
        <source>The saved chats were made by Gemma Desktop {found}, and this is {known}</source>
        <translation>Les discussions enregistrées viennent de Gemma Desktop {found}, et celui-ci est {known}</translation>
    </message>
    <message>
        <source>Install the package of your system that has it.</source>
        <translation>Installez le paquet de votre système qui le contient.</translation>
    </message>
    <message>
        <source>{name} is missing on this system</source>
        <translation>{name} manque sur ce système</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Installez-le avec&#xa0;: {command}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No window can be opened</source>
        <translation>Aucune fenêtre ne peut être ouverte</translation>
    </message>
    <message>
        <source>Start it on a desktop. Without one, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Lancez-le sur un bureau. Sans bureau, utilisez gemma-desktop ask ou gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>Check DISPLAY. Without a display, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Vérifiez DISPLAY. Sans écran, utilisez gemma-desktop ask ou gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>There is no display to open a window on</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre</translation>
    </message>
    <message>
        <source>The display {display} cannot be used</source>
        <translation>L’écran {display} ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Gemma Desktop was ended from outside last time</source>
        <translation>La dernière fois, Gemma Desktop a été arrêté de l’extérieur</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} is running and comes to the front.</source>
        <translation>Gemma Desktop {other} est en cours d’exécution et passe au premier plan.</translation>
    </message>
    <message>
        <source>This is {version}.</source>
        <translation>Ceci est la version {version}.</translation>
    </message>
    <message>
        <source>For computers with 8 GB of memory: chat, pictures and speech.</source>
        <translation>Pour les ordinateurs avec 8&#xa0;Go de mémoire&#xa0;: discussion, images et parole.</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>The one to begin with, and the best for speech: chat, pictures, tools.</source>
        <translation>Celui par lequel commencer, et le meilleur pour la parole&#xa0;: discussion, images, outils.</translation>
    </message>
    <message>
        <source>Better answers in chat, pictures, speech and long documents, for 16 GB of memory.</source>
        <translation>De meilleures réponses en discussion, images, parole et longs documents, pour 16&#xa0;Go de mémoire.</translation>
    </message>
    <message>
        <source>The knowledge of a large model at the speed of a small one, for 32 GB of memory.</source>
        <translation>Le savoir d’un grand modèle à la vitesse d’un petit, pour 32&#xa0;Go de mémoire.</translation>
    </message>
    <message>
        <source>The best answers that Gemma gives, for a strong graphics card or much patience.</source>
        <translation>Les meilleures réponses que donne Gemma, pour une carte graphique puissante ou beaucoup de patience.</translation>
    </message>
    <message>
        <source>Chat about pictures with little memory; Gemma 4 E4B does it better.</source>
        <translation>Discussion sur des images avec peu de mémoire&#xa0;; Gemma 4 E4B le fait mieux.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Conditions Gemma</translation>
    </message>
    <message>
        <source>Chat and pictures in many languages.</source>
        <translation>Discussion et images dans de nombreuses langues.</translation>
    </message>
    <message>
        <source>The largest Gemma 3: chat and pictures in many languages.</source>
        <translation>Le plus grand Gemma 3&#xa0;: discussion et images dans de nombreuses langues.</translation>
    </message>
    <message>
        <source>Quick chat on old computers.</source>
        <translation>Discussion rapide sur de vieux ordinateurs.</translation>
    </message>
    <message>
        <source>Tiny and quick: for simple rewording and for trying things out.</source>
        <translation>Tout petit et rapide&#xa0;: pour de simples reformulations et pour essayer.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory.</source>
        <translation>Discussion sur des ordinateurs avec peu de mémoire.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory, better than its smaller sister.</source>
        <translation>Discussion sur des ordinateurs avec peu de mémoire, mieux que son petit frère.</translation>
    </message>
    <message>
        <source>Chat with an older, small model.</source>
        <translation>Discussion avec un petit modèle plus ancien.</translation>
    </message>
    <message>
        <source>Chat with an older model of middle size.</source>
        <translation>Discussion avec un modèle plus ancien, de taille moyenne.</translation>
    </message>
    <message>
        <source>Chat with an older, large model.</source>
        <translation>Discussion avec un grand modèle plus ancien.</translation>
    </message>
    <message>
        <source>Says whether a text is harmful; made for checks, not for chat.</source>
        <translation>Dit si un texte est nuisible&#xa0;; fait pour des contrôles, pas pour la discussion.</translation>
    </message>
    <message>
        <source>Turns texts into numbers for searching documents by their meaning.</source>
        <translation>Change les textes en nombres pour chercher des documents par leur sens.</translation>
    </message>
    <message>
        <source>Reads medical texts and pictures, for research and developers.</source>
        <translation>Lit des textes et des images médicaux, pour la recherche et les développeurs.</translation>
    </message>
    <message>
        <source>HAI-DEF terms</source>
        <translation>Conditions HAI-DEF</translation>
    </message>
    <message>
        <source>The first Gemma, small; for comparing.</source>
        <translation>Le premier Gemma, petit&#xa0;; pour comparer.</translation>
    </message>
    <message>
        <source>The first Gemma; for comparing.</source>
        <translation>Le premier Gemma&#xa0;; pour comparer.</translation>
    </message>
    <message>
        <source>Says whether a picture is harmful; made for checks, not for chat.</source>
        <translation>Dit si une image est nuisible&#xa0;; fait pour des contrôles, pas pour la discussion.</translation>
    </message>
    <message>
        <source>Turns a wish into calls of tools; to be trained further by developers.</source>
        <translation>Change un souhait en appels d’outils&#xa0;; à entraîner davantage par des développeurs.</translation>
    </message>
    <message>
        <source>Translates texts between many languages.</source>
        <translation>Traduit des textes entre de nombreuses langues.</translation>
    </message>
    <message>
        <source>Completes and explains program code.</source>
        <translation>Complète et explique du code de programme.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
</context>
<context>
    <name>SavingNotices</name>
    <message>
        <source>The last messages are not saved: {}</source>
        <translation>Les derniers messages ne sont pas enregistrés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Closing the window once more loses them. {}</source>
        <translation>Fermer la fenêtre encore une fois les fera perdre. {}</translation>
    </message>
    <message>
        <source>Everything is saved again</source>
        <translation>Tout est de nouveau enregistré</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{words} Default: {default}.</source>
        <translation>{words} Par défaut&#xa0;: {default}.</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window, from the next start on.</source>
        <translation>De la fenêtre, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Clair ou sombre.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De tout ce qui est dans la fenêtre.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Peu de mémoire</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Memory or speed</source>
        <translation>Mémoire ou vitesse</translation>
    </message>
    <message>
        <source>Least memory leaves the weights in the file and answers more slowly. Balanced keeps in memory what every word needs. Fastest keeps everything there and uses every core.</source>
        <translation>«&#xa0;Peu de mémoire&#xa0;» laisse les poids dans le fichier et répond plus lentement. «&#xa0;Équilibré&#xa0;» garde en mémoire ce dont chaque mot a besoin. «&#xa0;Le plus rapide&#xa0;» y garde tout et utilise tous les cœurs.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>How many tokens of a chat the model keeps in mind. More takes more memory.</source>
        <translation>Combien de jetons d’une discussion le modèle garde en tête. Plus de jetons, plus de mémoire.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils du processeur</translation>
    </message>
    <message>
        <source>How many cores work on an answer. More than the computer has makes it slower.</source>
        <translation>Combien de cœurs travaillent à une réponse. Plus que l’ordinateur n’en a ralentit tout.</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Layers of the model that the graphics card computes, if there is one that can. 0 uses none.</source>
        <translation>Couches du modèle que calcule la carte graphique, s’il y en a une qui le peut. 0 n’en utilise aucune.</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Toutes celles qui tiennent</translation>
    </message>
    <message>
        <source>Reopen chats at once</source>
        <translation>Rouvrir les discussions aussitôt</translation>
    </message>
    <message>
        <source>Megabytes on this computer&apos;s disk for what the model has worked out of recent chats, readable by you alone and deleted with the chat. 0 keeps nothing, and a reopened chat is read again first.</source>
        <translation>Mégaoctets sur le disque de cet ordinateur pour ce que le modèle a tiré des discussions récentes, lisibles par vous seul et supprimés avec la discussion. 0 ne garde rien, et une discussion rouverte est d’abord relue.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texte système</translation>
    </message>
    <message>
        <source>What the model is told before every chat: who it is, how it should answer.</source>
        <translation>Ce que l’on dit au modèle avant chaque discussion&#xa0;: qui il est, comment il doit répondre.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Par exemple&#xa0;: Réponds brièvement, avec des mots simples.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more predictable; 0 always takes the likeliest word.</source>
        <translation>Plus haut, c’est plus surprenant&#xa0;; plus bas, plus prévisible&#xa0;; 0 prend toujours le mot le plus probable.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among so many of the likeliest words; 0 among all.</source>
        <translation>Choisir parmi autant de mots les plus probables&#xa0;; 0 parmi tous.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that together have this probability; 1 among all.</source>
        <translation>Choisir parmi les mots les plus probables qui ont ensemble cette probabilité&#xa0;; 1 parmi tous.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest one; 0 leaves out none.</source>
        <translation>Écarter les mots moins probables que cette part du plus probable&#xa0;; 0 n’en écarte aucun.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Above 1 the model avoids words that it used just now; 1 is off.</source>
        <translation>Au-dessus de 1, le modèle évite les mots qu’il vient d’employer&#xa0;; 1 désactive.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question.</source>
        <translation>La même graine donne la même réponse à la même question.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Nouvelle à chaque fois</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>In tokens, thoughts included.</source>
        <translation>En jetons, réflexions comprises.</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>Aussi longue qu’il le faut</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Réfléchir d’abord</translation>
    </message>
    <message>
        <source>Where the model can: slower, and better at hard questions.</source>
        <translation>Quand le modèle le peut&#xa0;: plus lent, et meilleur aux questions difficiles.</translation>
    </message>
    <message>
        <source>70: a glance</source>
        <translation>70&#xa0;: un coup d’œil</translation>
    </message>
    <message>
        <source>140: a quick look</source>
        <translation>140&#xa0;: un regard rapide</translation>
    </message>
    <message>
        <source>280: a good look</source>
        <translation>280&#xa0;: un bon regard</translation>
    </message>
    <message>
        <source>560: a close look</source>
        <translation>560&#xa0;: un regard attentif</translation>
    </message>
    <message>
        <source>1,120: small print</source>
        <translation>1&#xa0;120&#xa0;: petits caractères</translation>
    </message>
    <message>
        <source>Detail of new pictures</source>
        <translation>Détail des nouvelles images</translation>
    </message>
    <message>
        <source>Tokens that a picture may take. More detail reads small print, and takes longer.</source>
        <translation>Jetons qu’une image peut prendre. Plus de détail permet de lire les petits caractères, et prend plus de temps.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves an icon there, with a quick question in its menu. Its menu ends it.</source>
        <translation>Fermer la fenêtre y laisse une icône, avec une question rapide dans son menu. Son menu permet de quitter.</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>Touches pour une question rapide</translation>
    </message>
    <message>
        <source>They open a small window for one question, whatever application is in front.</source>
        <translation>Elles ouvrent une petite fenêtre pour une question, quelle que soit l’application au premier plan.</translation>
    </message>
    <message>
        <source>Say what is finished</source>
        <translation>Dire ce qui est terminé</translation>
    </message>
    <message>
        <source>While you look at something else, the desktop names a model that has come or a recording that is written down. Never what is said in a chat.</source>
        <translation>Pendant que vous regardez autre chose, le bureau nomme un modèle arrivé ou un enregistrement transcrit. Jamais ce qui se dit dans une discussion.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Ne jamais utiliser le réseau</translation>
    </message>
    <message>
        <source>Every connection of this application is refused. All that is on this computer works.</source>
        <translation>Toute connexion de cette application est refusée. Tout ce qui est sur cet ordinateur fonctionne.</translation>
    </message>
    <message>
        <source>Use the token of other Hub programs</source>
        <translation>Utiliser le jeton d’autres programmes du Hub</translation>
    </message>
    <message>
        <source>What “hf auth login” has kept, where no token was entered here.</source>
        <translation>Celui que «&#xa0;hf auth login&#xa0;» a gardé, si aucun n’a été saisi ici.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>What is spoken in the recordings that are written down.</source>
        <translation>Celle des enregistrements à transcrire.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>The language of translations.</source>
        <translation>La langue des traductions.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modèles et réseau</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On the page about recordings</source>
        <translation>Sur la page des enregistrements</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close {panel}</source>
        <translation>Fermer {panel}</translation>
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
        <translation>Masquer les discussions</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search titles and messages ({keys})</source>
        <translation>Rechercher dans les titres et les messages ({keys})</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No chat contains “{words}”.</source>
        <translation>Aucune discussion ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No chats yet. What you ask will be listed here.</source>
        <translation>Pas encore de discussion. Ce que vous demanderez sera listé ici.</translation>
    </message>
</context>
<context>
    <name>SoundChip</name>
    <message>
        <source>Play {0}</source>
        <translation>Lire {0}</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom de l’intervenant</translation>
    </message>
    <message>
        <source>Everywhere that {name} speaks</source>
        <translation>Partout où {name} parle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Qui parle ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Checking {title}</source>
        <translation>Vérification de {title}</translation>
    </message>
    <message>
        <source>Adding {title}</source>
        <translation>Ajout de {title}</translation>
    </message>
    <message>
        <source>Copying {title}</source>
        <translation>Copie de {title}</translation>
    </message>
    <message>
        <source>Moving {title}</source>
        <translation>Déplacement de {title}</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>TextSelection</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ThoughtsView</name>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Réflexion… {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Réflexion de {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the recording</source>
        <translation>Titre de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>ToggleEditor</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Jeton pour le Hub</translation>
    </message>
    <message>
        <source>Paste a token; it begins with hf_</source>
        <translation>Collez un jeton&#xa0;; il commence par hf_</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Vérifier et garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Redemander au trousseau</translation>
    </message>
    <message>
        <source>Make a token on the Hub</source>
        <translation>Créer un jeton sur le Hub</translation>
    </message>
    <message>
        <source>HF_TOKEN gives a token for this run.</source>
        <translation>HF_TOKEN donne un jeton pour cette exécution.</translation>
    </message>
    <message>
        <source>Asking the Hub whose token that is…</source>
        <translation>Demande au Hub à qui est ce jeton…</translation>
    </message>
    <message>
        <source>The token of {owner} is kept.</source>
        <translation>Le jeton de {owner} est gardé.</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>Un jeton est gardé.</translation>
    </message>
    <message>
        <source>This system’s keyring stays locked; a token in it cannot be used.</source>
        <translation>Le trousseau de ce système reste verrouillé&#xa0;; un jeton qui s’y trouve ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>Aucun jeton n’est gardé. La plupart des modèles n’en demandent pas.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring, or where there is none in a file that only you can read. It goes to the Hub and to nobody else, and is not shown again.</source>
        <translation>Il est gardé dans le trousseau de ce système ou, s’il n’y en a pas, dans un fichier que vous seul pouvez lire. Il va au Hub et à personne d’autre, et n’est plus affiché.</translation>
    </message>
    <message>
        <source>It lies in this system&apos;s keyring, and goes to the Hub and to nobody else.</source>
        <translation>Il est dans le trousseau de ce système, et va au Hub et à personne d’autre.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used: it lies in a file that only you can read, and goes to the Hub and to nobody else.</source>
        <translation>Ce système n’a pas de trousseau utilisable&#xa0;: il est dans un fichier que vous seul pouvez lire, et va au Hub et à personne d’autre.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>TranslationChoice</name>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>Aucune traduction</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Open Gemma Desktop</source>
        <translation>Ouvrir Gemma Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Gemma Desktop is recording</source>
        <translation>Gemma Desktop enregistre</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is off the list; its file stays</source>
        <translation>{name} est retiré de la liste&#xa0;; son fichier reste</translation>
    </message>
    <message>
        <source>{name} is in the wastebasket</source>
        <translation>{name} est dans la corbeille</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} est supprimé</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{name}, recommended</source>
        <translation>{name}, recommandé</translation>
    </message>
    <message>
        <source>with pictures or speech</source>
        <translation>avec images ou parole</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>Looking at how much memory it takes…</source>
        <translation>Calcul de la mémoire qu’il occupe…</translation>
    </message>
    <message>
        <source>{text} (told by its size alone)</source>
        <translation>{text} (estimé d’après la seule taille)</translation>
    </message>
    <message>
        <source>Takes about {need} of memory; how much is free is not known</source>
        <translation>Occupe environ {need} de mémoire&#xa0;; on ne sait pas combien est libre</translation>
    </message>
    <message>
        <source>Fits: takes about {need} of memory</source>
        <translation>Convient&#xa0;: occupe environ {need} de mémoire</translation>
    </message>
    <message>
        <source>Takes about {need} of memory, and {free} are free now</source>
        <translation>Occupe environ {need} de mémoire, et {free} sont libres maintenant</translation>
    </message>
</context>
<context>
    <name>VersionStepper</name>
    <message>
        <source>Version before</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Version {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>The answer is coming</source>
        <translation>La réponse arrive</translation>
    </message>
    <message>
        <source>Nothing came for {0} s</source>
        <translation>Rien n’est venu depuis {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>The model is starting again</source>
        <translation>Le modèle redémarre</translation>
    </message>
    <message>
        <source>Reading {0} of {1} tokens</source>
        <translation>Lecture de {0} jetons sur {1}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Heard {0} of {1}</source>
        <translation>Écouté {0} sur {1}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Obtenir un vrai Gemma</translation>
    </message>
    <message>
        <source>The model runs on this computer, also without a network.</source>
        <translation>Le modèle fonctionne sur cet ordinateur, même sans réseau.</translation>
    </message>
    <message>
        <source>Nothing that you type, show or say leaves it.</source>
        <translation>Rien de ce que vous tapez, montrez ou dites n’en sort.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Trois choses à essayer</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>Quelle est la capitale de la France&#xa0;?</translation>
    </message>
    <message>
        <source>What shape is this, and what colour?</source>
        <translation>Quelle est cette forme, et de quelle couleur&#xa0;?</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Demander quelque chose</translation>
    </message>
    <message>
        <source>Show a picture</source>
        <translation>Montrer une image</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Faire transcrire la parole</translation>
    </message>
    <message>
        <source>A short recording</source>
        <translation>Un court enregistrement</translation>
    </message>
    <message>
        <source>Ask, show or say something</source>
        <translation>Demandez, montrez ou dites quelque chose</translation>
    </message>
    <message>
        <source>Ask or show something</source>
        <translation>Demandez ou montrez quelque chose</translation>
    </message>
    <message>
        <source>Ask or say something</source>
        <translation>Demandez ou dites quelque chose</translation>
    </message>
    <message>
        <source>This is a tiny demo model: good for trying things out, not for real questions.</source>
        <translation>C’est un tout petit modèle de démonstration&#xa0;: bon pour essayer, pas pour de vraies questions.</translation>
    </message>
    <message>
        <source>{name} answers here.</source>
        <translation>{name} répond ici.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Long documents</source>
        <translation>Longs documents</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Add a language of the chats</source>
        <translation>Ajouter une langue des discussions</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>En ajouter une…</translation>
    </message>
    <message>
        <source>Quick answers</source>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>Bonnes réponses</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pour quoi faire&#xa0;?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>Dans quelles langues&#xa0;?</translation>
    </message>
    <message>
        <source>What matters more?</source>
        <translation>Qu’est-ce qui compte le plus&#xa0;?</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Retirer {language}</translation>
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
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Langue qui est parlée</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>Ne pas traduire</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Names and terms, with commas between them</source>
        <translation>Noms et termes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Anna Petrova, Kranevo, GGUF</source>
        <translation>Anna Petrova, Kranevo, GGUF</translation>
    </message>
    <message>
        <source>The model that is chosen cannot hear.</source>
        <translation>Le modèle choisi n’entend pas.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Names and terms that are spoken</source>
        <translation>Noms et termes qui sont prononcés</translation>
    </message>
    <message>
        <source>Write down again</source>
        <translation>Transcrire de nouveau</translation>
    </message>
    <message>
        <source>What you corrected stays; Undo brings the rest back.</source>
        <translation>Ce que vous avez corrigé reste&#xa0;; Annuler ramène le reste.</translation>
    </message>
    <message>
        <source>On this computer; nothing is sent anywhere.</source>
        <translation>Sur cet ordinateur&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
</context>
</TS>
