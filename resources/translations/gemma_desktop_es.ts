<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Chat, pictures and speech with Gemma, on your own computer, without a network.</source>
        <translation>Chat, imágenes y voz con Gemma, en su propio equipo, sin red.</translation>
    </message>
    <message>
        <source>Not affiliated with Google. Gemma is a trademark of Google LLC. Apache License 2.0. Icons: Lucide, ISC License.</source>
        <translation>Sin relación con Google. Gemma es una marca de Google LLC. Apache License 2.0. Iconos: Lucide, ISC License.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licencias de todas las partes</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Of a run that ended badly</source>
        <translation>De una ejecución que terminó mal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>Sus chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>AboutRecordingLine</name>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>About the recording “{title}”</source>
        <translation>Sobre la grabación «{title}»</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Two steps to this model</source>
        <translation>Dos pasos hasta este modelo</translation>
    </message>
    <message>
        <source>1. Its owner wants the licence accepted: sign in on its page and agree there.</source>
        <translation>1. Su propietario pide que se acepte la licencia: inicie sesión en su página y acéptela allí.</translation>
    </message>
    <message>
        <source>2. Give this application a token of the same account, so that it may fetch.</source>
        <translation>2. Dé a esta aplicación un token de la misma cuenta, para que pueda descargar.</translation>
    </message>
</context>
<context>
    <name>AdviceTab</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>No Gemma does all of that on this computer</source>
        <translation>Ningún Gemma hace todo eso en este equipo</translation>
    </message>
    <message>
        <source>Ask for less, or see below what each one lacks.</source>
        <translation>Pida menos, o vea abajo lo que le falta a cada uno.</translation>
    </message>
    <message>
        <source>Show {n} others</source>
        <translation>Mostrar otros ({n})</translation>
    </message>
    <message>
        <source>{n} tokens a second measured here</source>
        <translation>medido aquí: {n} tokens por segundo</translation>
    </message>
    <message>
        <source>about {n} tokens a second expected</source>
        <translation>previsto: unos {n} tokens por segundo</translation>
    </message>
    <message>
        <source>{n} of memory</source>
        <translation>{n} de memoria</translation>
    </message>
    <message>
        <source>{n} free on the disk</source>
        <translation>{n} libres en el disco</translation>
    </message>
    <message>
        <source>This computer: {facts}.</source>
        <translation>Este equipo: {facts}.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Enlarge {name}</source>
        <translation>Ampliar {name}</translation>
    </message>
</context>
<context>
    <name>CaptionStatus</name>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>{n} seconds behind</source>
        <translation>{n}&#xa0;s de retraso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>This computer cannot keep up. The sound is still recorded, and will be written down afterwards.</source>
        <translation>Este equipo no da abasto. El audio se sigue grabando, y se transcribirá después.</translation>
    </message>
    <message>
        <source>The sound is still recorded.</source>
        <translation>El audio se sigue grabando.</translation>
    </message>
    <message>
        <source>Writing down the last words</source>
        <translation>Transcribiendo las últimas palabras</translation>
    </message>
    <message>
        <source>The sound was recorded too.</source>
        <translation>También se grabó el audio.</translation>
    </message>
    <message>
        <source>Kept under Recordings, sound and text.</source>
        <translation>Guardado en Grabaciones, audio y texto.</translation>
    </message>
    <message>
        <source>The sound will be recorded meanwhile. It stays on this computer.</source>
        <translation>Mientras tanto se graba el audio. Se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Live captions</source>
        <translation>Subtítulos en vivo</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Lo que se diga aparece aquí.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Keep under Recordings</source>
        <translation>Guardar en Grabaciones</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Mantener sobre las demás ventanas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the chats</source>
        <translation>Mostrar los chats</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Configuración de este chat</translation>
    </message>
    <message>
        <source>Pictures and microphone</source>
        <translation>Imágenes y micrófono</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
</context>
<context>
    <name>ChatSettingsDialog</name>
    <message>
        <source>Settings of this chat</source>
        <translation>Configuración de este chat</translation>
    </message>
    <message>
        <source>Own system text</source>
        <translation>Texto del sistema propio</translation>
    </message>
    <message>
        <source>Own way of answering</source>
        <translation>Forma de responder propia</translation>
    </message>
    <message>
        <source>What is not set here follows the general settings.</source>
        <translation>Lo que no se defina aquí sigue la configuración general.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone ({record}); hold to dictate ({dictate})</source>
        <translation>Micrófono ({record}); mantener para dictar ({dictate})</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Let the model think before it answers: slower, and better at hard questions</source>
        <translation>Dejar que el modelo piense antes de responder: más lento, y mejor en preguntas difíciles</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Demo model: a tiny model for trying things out.</source>
        <translation>Modelo de demostración: un modelo diminuto para probar.</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Obtener un Gemma de verdad</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>This chat fills {used} of the {context} tokens that the model keeps in mind.</source>
        <translation>Este chat llena {used} de los {context} tokens que el modelo tiene presentes.</translation>
    </message>
    <message>
        <source>Soon the oldest messages will be left out.</source>
        <translation>Pronto se dejarán fuera los mensajes más antiguos.</translation>
    </message>
    <message>
        <source>Loading {name} {percent}</source>
        <translation>Cargando {name} {percent}</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Elija antes un modelo</translation>
    </message>
    <message>
        <source>Ask anything, drop a picture, or speak</source>
        <translation>Pregunte algo, suelte una imagen o hable</translation>
    </message>
    <message>
        <source>Ask anything, or drop a picture</source>
        <translation>Pregunte algo o suelte una imagen</translation>
    </message>
    <message>
        <source>Ask anything, or speak</source>
        <translation>Pregunte algo o hable</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunte algo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
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
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>Gemma Desktop is still here, in the tray</source>
        <translation>Gemma Desktop sigue aquí, en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Its menu there ends it.</source>
        <translation>Su menú allí lo cierra.</translation>
    </message>
    <message>
        <source>Ask Gemma a quick question</source>
        <translation>Hacer una pregunta rápida a Gemma</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>This desktop has no tray, so closing the window ends Gemma Desktop.</source>
        <translation>Este escritorio no tiene bandeja del sistema, así que al cerrar la ventana se cierra Gemma Desktop.</translation>
    </message>
    <message>
        <source>In any desktop: its own keyboard settings can start this command with keys of your choice. It opens a quick question, also while Gemma Desktop is running already.</source>
        <translation>En cualquier escritorio: su configuración del teclado puede iniciar esta orden con las teclas que usted elija. Abre una pregunta rápida, también si Gemma Desktop ya está abierto.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>This desktop lets no application listen for keys. The command below does it.</source>
        <translation>Este escritorio no deja que ninguna aplicación escuche teclas. La orden de abajo lo hace.</translation>
    </message>
    <message>
        <source>The desktop may ask you now whether it is to listen for these keys.</source>
        <translation>Puede que el escritorio le pregunte ahora si debe escuchar estas teclas.</translation>
    </message>
    <message>
        <source>The desktop listens for: {keys}. Its own settings change them.</source>
        <translation>El escritorio escucha: {keys}. Se cambian en su propia configuración.</translation>
    </message>
    <message>
        <source>These keys are heard wherever you are.</source>
        <translation>Estas teclas se escuchan esté donde esté.</translation>
    </message>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Otro programa tiene estas teclas. Elija otras.</translation>
    </message>
    <message>
        <source>The desktop does not listen for these keys. The command below does it.</source>
        <translation>El escritorio no escucha estas teclas. La orden de abajo lo hace.</translation>
    </message>
</context>
<context>
    <name>DetailSlider</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>A glance: colours and shapes. Quickest.</source>
        <translation>Un vistazo: colores y formas. Lo más rápido.</translation>
    </message>
    <message>
        <source>A quick look: simple scenes.</source>
        <translation>Una mirada rápida: escenas sencillas.</translation>
    </message>
    <message>
        <source>A good look: most pictures.</source>
        <translation>Una buena mirada: la mayoría de las imágenes.</translation>
    </message>
    <message>
        <source>A close look: documents and signs. Takes longer.</source>
        <translation>Una mirada atenta: documentos y letreros. Tarda más.</translation>
    </message>
    <message>
        <source>With a magnifying glass: reads small print. Takes longest.</source>
        <translation>Con lupa: lee la letra pequeña. Es lo que más tarda.</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
</context>
<context>
    <name>DictationLine</name>
    <message>
        <source>Writing down</source>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>Esc forgets what was said</source>
        <translation>Esc olvida lo dicho</translation>
    </message>
    <message>
        <source>Listening {time}</source>
        <translation>Escuchando {time}</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>Pausar {title}</translation>
    </message>
    <message>
        <source>Try {title} again</source>
        <translation>Reintentar {title}</translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation>Continuar {title}</translation>
    </message>
    <message>
        <source>Take {title} off this list; the model stays</source>
        <translation>Quitar {title} de esta lista; el modelo se queda</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Cancelar {title}</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Usar {title}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>{title}: earlier</source>
        <translation>{title}: antes</translation>
    </message>
    <message>
        <source>{title}: later</source>
        <translation>{title}: después</translation>
    </message>
</context>
<context>
    <name>DownloadSign</name>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>A download did not work</source>
        <translation>Una descarga no funcionó</translation>
    </message>
    <message>
        <source>Downloading: {percent}</source>
        <translation>Descargando: {percent}</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todas las descargas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first} (y {n} más)</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop or paste pictures here</source>
        <translation>Suelte o pegue imágenes aquí</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Suelte imágenes aquí</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open the model and attach the rest</source>
        <translation>Suelte para abrir el modelo y adjuntar el resto</translation>
    </message>
    <message>
        <source>Drop to open the model</source>
        <translation>Suelte para abrir el modelo</translation>
    </message>
    <message>
        <source>Drop to attach to your message</source>
        <translation>Suelte para adjuntar a su mensaje</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Texto (.txt)</translation>
    </message>
    <message>
        <source>Word processor (.docx)</source>
        <translation>Procesador de textos (.docx)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Subtitles (.srt)</source>
        <translation>Subtítulos (.srt)</translation>
    </message>
    <message>
        <source>Subtitles for the web (.vtt)</source>
        <translation>Subtítulos para la web (.vtt)</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>Datos (.json)</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Qué palabras</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas cosas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Cómo empieza</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>[unclear]</source>
        <translation>[poco claro]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Guardar la transcripción</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Gemma Desktop could not start</source>
        <translation>Gemma Desktop no pudo iniciarse</translation>
    </message>
    <message>
        <source>Your chats are as they were. The details can be copied; nothing of them was sent.</source>
        <translation>Sus chats están como estaban. Los detalles se pueden copiar; no se envió nada de ellos.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Pictures, sounds and videos ({kinds})</source>
        <translation>Imágenes, audio y vídeos ({kinds})</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Choose sounds or videos</source>
        <translation>Elegir audio o vídeos</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Audio y vídeos ({kinds})</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this recording</source>
        <translation>Buscar en esta grabación</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} de {n}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>{n} replaced</source>
        <translation>Reemplazos: {n}</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>Mover los modelos a otra carpeta</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Carpeta de los modelos</translation>
    </message>
    <message>
        <source>Models are copied, checked, and only then removed from the old place.</source>
        <translation>Los modelos se copian, se comprueban y solo entonces se quitan del lugar anterior.</translation>
    </message>
    <message>
        <source>Where models are to lie</source>
        <translation>Dónde guardar los modelos</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{n} downloads</source>
        <translation>Descargas: {n}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>licencia por aceptar primero</translation>
    </message>
    <message>
        <source>Its licence must be accepted first</source>
        <translation>Antes hay que aceptar su licencia</translation>
    </message>
</context>
<context>
    <name>GetControl</name>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Obtener {title}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Usar {title}</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Buscar en el Hub</translation>
    </message>
    <message>
        <source>Search the Hub for {title}</source>
        <translation>Buscar {title} en el Hub</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Preguntando por él al Hub…</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Usar la red</translation>
    </message>
</context>
<context>
    <name>GraphicsCards</name>
    <message>
        <source>Graphics cards are listed when a model has been loaded.</source>
        <translation>Las tarjetas gráficas aparecen cuando se ha cargado un modelo.</translation>
    </message>
    <message>
        <source>No graphics card that llama.cpp can use was found.</source>
        <translation>No se encontró ninguna tarjeta gráfica que llama.cpp pueda usar.</translation>
    </message>
    <message>
        <source>{n} layers are there now.</source>
        <translation>Capas que hay allí ahora: {n}.</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} were free</source>
        <translation>{name}: estaban libres {free} de {total}</translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Search the Hub</source>
        <translation>Buscar en el Hub</translation>
    </message>
    <message>
        <source>Gemma models on the Hub, for example: 12b</source>
        <translation>Modelos Gemma del Hub, por ejemplo: 12b</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The Hub knows what you search for and fetch, and this computer&apos;s address; nothing else.</source>
        <translation>El Hub sabe lo que usted busca y descarga, y la dirección de este equipo; nada más.</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>La red está desactivada</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set for this run.</source>
        <translation>HF_HUB_OFFLINE está definida para esta ejecución.</translation>
    </message>
    <message>
        <source>Use the network again</source>
        <translation>Volver a usar la red</translation>
    </message>
    <message>
        <source>“Never use the network” is on in the settings. Models that are here work without it.</source>
        <translation>«No usar nunca la red» está activado en la configuración. Los modelos que están aquí funcionan sin ella.</translation>
    </message>
    <message>
        <source>Show what is fetched most</source>
        <translation>Mostrar los más descargados</translation>
    </message>
    <message>
        <source>Thousands of Gemma models</source>
        <translation>Miles de modelos Gemma</translation>
    </message>
    <message>
        <source>People have converted and trained them for many purposes. Search by size, language or use.</source>
        <translation>Se han convertido y entrenado para muchos fines. Busque por tamaño, idioma o uso.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Preguntando al Hub…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”</source>
        <translation>No se encontró nada para «{words}»</translation>
    </message>
    <message>
        <source>Try fewer words, for example only the size: 4b.</source>
        <translation>Pruebe con menos palabras, por ejemplo solo el tamaño: 4b.</translation>
    </message>
</context>
<context>
    <name>ImageDropPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>This model cannot see pictures.</source>
        <translation>Este modelo no ve imágenes.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>No hay ninguna imagen para pegar</translation>
    </message>
    <message>
        <source>Copy one first, or take a screenshot.</source>
        <translation>Copie una primero o haga una captura de pantalla.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Do not take in {name}</source>
        <translation>No añadir {name}</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Asking the Hub for it…</source>
        <translation>Preguntando por él al Hub…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Comprobar cada byte</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>Copiarlo a la carpeta de los modelos</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Take off the list; the file stays</source>
        <translation>Quitar de la lista; el archivo se queda</translation>
    </message>
    <message>
        <source>In use: choose another model, then delete this one</source>
        <translation>En uso: elija otro modelo y después elimine este</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Acepta texto</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Acepta imágenes</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Acepta voz</translation>
    </message>
    <message>
        <source>{where}, belongs to {application}</source>
        <translation>{where}, pertenece a {application}</translation>
    </message>
    <message>
        <source>{where}, linked</source>
        <translation>{where}, enlazado</translation>
    </message>
    <message>
        <source>Its bytes are not as they should be: get it again.</source>
        <translation>Sus bytes no son los que deben ser: vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>Every byte was checked.</source>
        <translation>Se ha comprobado cada byte.</translation>
    </message>
    <message>
        <source>Get the newer one</source>
        <translation>Obtener el más nuevo</translation>
    </message>
    <message>
        <source>The Hub has a newer file.</source>
        <translation>El Hub tiene un archivo más nuevo.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>usado hoy</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>usado ayer</translation>
    </message>
    <message>
        <source>used on {date}</source>
        <translation>usado el {date}</translation>
    </message>
</context>
<context>
    <name>InstalledTab</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation>Buscar archivos más nuevos</translation>
    </message>
    <message>
        <source>See which one suits</source>
        <translation>Ver cuál conviene</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Buscarlos</translation>
    </message>
    <message>
        <source>In other applications</source>
        <translation>En otras aplicaciones</translation>
    </message>
    <message>
        <source>No model of yours yet</source>
        <translation>Aún no hay ningún modelo suyo</translation>
    </message>
    <message>
        <source>The demo model is always there. Get a real Gemma, drop a .gguf file here, or add a folder.</source>
        <translation>El modelo de demostración siempre está. Obtenga un Gemma de verdad, suelte aquí un archivo .gguf o añada una carpeta.</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Preguntando al Hub…</translation>
    </message>
    <message>
        <source>They are used where they lie; the other application keeps them.</source>
        <translation>Se usan donde están; la otra aplicación los conserva.</translation>
    </message>
    <message>
        <source>None of LM Studio, Ollama, Jan, GPT4All and the Hub&apos;s own cache has a Gemma here.</source>
        <translation>Ni LM Studio, ni Ollama, ni Jan, ni GPT4All, ni la caché del Hub tienen aquí un Gemma.</translation>
    </message>
    <message>
        <source>Gemmas that LM Studio, Ollama, Jan, GPT4All or the Hub&apos;s own tools have fetched already.</source>
        <translation>Los Gemma que LM Studio, Ollama, Jan, GPT4All o las herramientas del Hub ya han descargado.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Añadir modelos</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Written down</source>
        <translation>Transcrito</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop, and keep what is written</source>
        <translation>Detener y conservar lo transcrito</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Buscar en los chats</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Record, or hold while speaking</source>
        <translation>Grabar, o mantener al hablar</translation>
    </message>
    <message>
        <source>Dictate: hold while speaking</source>
        <translation>Dictar: mantener al hablar</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Subtítulos en vivo</translation>
    </message>
    <message>
        <source>Previous version of the last answer</source>
        <translation>Versión anterior de la última respuesta</translation>
    </message>
    <message>
        <source>Next version of the last answer</source>
        <translation>Versión siguiente de la última respuesta</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>Mostrar u ocultar los chats</translation>
    </message>
    <message>
        <source>Show or hide pictures and microphone</source>
        <translation>Mostrar u ocultar imágenes y micrófono</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Rename the chosen chat</source>
        <translation>Cambiar el nombre del chat elegido</translation>
    </message>
    <message>
        <source>Delete the chosen chat</source>
        <translation>Eliminar el chat elegido</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinco segundos atrás</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Cinco segundos adelante</translation>
    </message>
    <message>
        <source>Correct the chosen passage</source>
        <translation>Corregir el fragmento elegido</translation>
    </message>
    <message>
        <source>Save the corrected passage</source>
        <translation>Guardar el fragmento corregido</translation>
    </message>
    <message>
        <source>Hear the passage while correcting it</source>
        <translation>Oír el fragmento al corregirlo</translation>
    </message>
    <message>
        <source>Split the passage at the cursor</source>
        <translation>Dividir el fragmento en el cursor</translation>
    </message>
    <message>
        <source>Merge the chosen passages, or one with the next</source>
        <translation>Unir los fragmentos elegidos, o uno con el siguiente</translation>
    </message>
    <message>
        <source>Next unclear passage</source>
        <translation>Siguiente fragmento poco claro</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Connections, the newest first</source>
        <translation>Conexiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Every connection</source>
        <translation>Cada conexión</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>{at}  {host}  {why}, {amount}</source>
        <translation>{at}  {host}  {why}, {amount}</translation>
    </message>
    <message>
        <source>None was ever made.</source>
        <translation>No ha habido ninguna.</translation>
    </message>
    <message>
        <source>The newest {n} of {all}: when, to whom, why, and how much came.</source>
        <translation>Las {n} más recientes de {all}: cuándo, a quién, por qué y cuánto llegó.</translation>
    </message>
    <message>
        <source>When, to whom, why, and how much came.</source>
        <translation>Cuándo, a quién, por qué y cuánto llegó.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>LicenceNote</name>
    <message>
        <source>Apache License 2.0: you may use it, change it and pass it on.</source>
        <translation>Apache License 2.0: puede usarlo, cambiarlo y compartirlo.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the Gemma Terms of Use and the list of uses that they prohibit.</source>
        <translation>Quien lo descarga acepta las condiciones «Gemma Terms of Use» y la lista de usos que prohíben.</translation>
    </message>
    <message>
        <source>Who fetches it accepts the terms of the Health AI Developer Foundations; it is no medical device.</source>
        <translation>Quien lo descarga acepta las condiciones de «Health AI Developer Foundations»; no es un producto sanitario.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
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
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Buscar en las partes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licencia: {name}</translation>
    </message>
    <message>
        <source>Source code: {address}</source>
        <translation>Código fuente: {address}</translation>
    </message>
    <message>
        <source>Its package brings no text of its licence.</source>
        <translation>Su paquete no trae el texto de su licencia.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and begins a message to:</source>
        <translation>Esto sale de Gemma Desktop y empieza un mensaje a:</translation>
    </message>
    <message>
        <source>This leaves Gemma Desktop and opens a page of {0} on the network:</source>
        <translation>Esto sale de Gemma Desktop y abre una página de {0} en la red:</translation>
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
        <translation>Imagen soltada.png</translation>
    </message>
    <message>
        <source>The captions are kept under Recordings</source>
        <translation>Los subtítulos están en Grabaciones</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>How much memory it takes is not known before it is here.</source>
        <translation>Cuánta memoria ocupa no se sabe hasta que esté aquí.</translation>
    </message>
    <message>
        <source>Takes about {need} of memory</source>
        <translation>Ocupa unos {need} de memoria</translation>
    </message>
    <message>
        <source>{takes}, of {total}.</source>
        <translation>{takes}, de {total}.</translation>
    </message>
    <message>
        <source>{takes}; {free} of {total} are free.</source>
        <translation>{takes}; hay libres {free} de {total}.</translation>
    </message>
    <message>
        <source>{text} Close other programs first.</source>
        <translation>{text} Cierre antes otros programas.</translation>
    </message>
    <message>
        <source>{text} Told by the size of its file alone.</source>
        <translation>{text} Según el tamaño del archivo, nada más.</translation>
    </message>
    <message>
        <source>model {n}</source>
        <translation>modelo {n}</translation>
    </message>
    <message>
        <source>eyes and ears {n}</source>
        <translation>ojos y oídos {n}</translation>
    </message>
    <message>
        <source>memory of a chat {n}</source>
        <translation>memoria de un chat {n}</translation>
    </message>
    <message>
        <source>work space {n}</source>
        <translation>espacio de trabajo {n}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>El micrófono del sistema</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (no encontrado)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>This model cannot hear.</source>
        <translation>Este modelo no oye.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Discard the recording</source>
        <translation>Descartar la grabación</translation>
    </message>
    <message>
        <source>Keep it under Recordings</source>
        <translation>Guardarla en Grabaciones</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Choose a sound or video…</source>
        <translation>Elegir audio o vídeo…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>De voz a texto</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>It is too long for a message: keep it under Recordings, and write it down there</source>
        <translation>Es demasiado larga para un mensaje: guárdela en Grabaciones y transcríbala allí</translation>
    </message>
    <message>
        <source>Record something or attach a sound first</source>
        <translation>Grabe algo o adjunte antes un audio</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>Traducir al {language}</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Transcribir lo que se dice</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>remembers up to {n} tokens</source>
        <translation>recuerda hasta {n} tokens</translation>
    </message>
    <message>
        <source>licence to be accepted first</source>
        <translation>licencia por aceptar primero</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Acepta texto</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Acepta imágenes</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Acepta voz</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Take {name} off the list; the file stays</source>
        <translation>Quitar {name} de la lista; el archivo se queda</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>{size}, remembers up to {context} tokens</source>
        <translation>{size}, recuerda hasta {context} tokens</translation>
    </message>
    <message>
        <source>Takes text</source>
        <translation>Acepta texto</translation>
    </message>
    <message>
        <source>Takes pictures</source>
        <translation>Acepta imágenes</translation>
    </message>
    <message>
        <source>Takes speech</source>
        <translation>Acepta voz</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Obtener un Gemma de verdad</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Abriendo un modelo</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation>Cargando {percent}</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>Modelo: {name}, {state}</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready, takes about {memory}</source>
        <translation>Listo, ocupa unos {memory}</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Waits until the network may be used</source>
        <translation>Espera a que se pueda usar la red</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Paused at {amount}</source>
        <translation>En pausa en {amount}</translation>
    </message>
    <message>
        <source>Downloaded and checked</source>
        <translation>Descargado y comprobado</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Checking what came</source>
        <translation>Comprobando lo recibido</translation>
    </message>
    <message>
        <source>{trouble}. It goes on by itself.</source>
        <translation>{trouble}. Continuará por sí solo.</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>menos de un minuto para terminar</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>{n}&#xa0;min para terminar</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>{h}&#xa0;h {m}&#xa0;min para terminar</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Mostrar los chats</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridos</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation>En el Hub</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <translation>Suelte para añadir a sus modelos</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Token para el Hub</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is set: models come from {0}.</source>
        <translation>HF_ENDPOINT está definida: los modelos vienen de {0}.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set: the network is off for this run.</source>
        <translation>HF_HUB_OFFLINE está definida: la red está desactivada en esta ejecución.</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>{name} is on this computer</source>
        <translation>{name} está en este equipo</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Abrir los modelos</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>{name} se ha transcrito</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Abrir la grabación</translation>
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
        <translation>{0} respondió: {1}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add to Recordings</source>
        <translation>Añadir a Grabaciones</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Volver a cargarlo</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Poco claro, conviene revisarlo</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Hear this passage</source>
        <translation>Oír este fragmento</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Dividir aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Correct	F2</source>
        <translation>Corregir	F2</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Dividir aquí</translation>
    </message>
    <message>
        <source>Merge with the next	Ctrl+J</source>
        <translation>Unir con el siguiente	Ctrl+J</translation>
    </message>
    <message>
        <source>Merge into one	Ctrl+J</source>
        <translation>Unir en uno	Ctrl+J</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Hablante…</translation>
    </message>
    <message>
        <source>Mark as clear</source>
        <translation>Marcar como claro</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copiar	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Unclear, please check</source>
        <translation>Poco claro, conviene revisarlo</translation>
    </message>
    <message>
        <source>Being written down</source>
        <translation>Se está transcribiendo</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Text of the recording</source>
        <translation>Texto de la grabación</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Enlarge {0}</source>
        <translation>Ampliar {0}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} de {whole}</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>Speed: {n} times</source>
        <translation>Velocidad: {n} veces</translation>
    </message>
    <message>
        <source>Speed; press for the next one</source>
        <translation>Velocidad; pulse para la siguiente</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>Gemma Desktop was updated</source>
        <translation>Gemma Desktop se ha actualizado</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new version.</source>
        <translation>Ciérrelo y ábralo de nuevo para usar la versión nueva.</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Elija antes un modelo</translation>
    </message>
    <message>
        <source>Loading {name} {percent}%</source>
        <translation>Cargando {name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Preguntar a {name}</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes. What you ask stays in your chats.</source>
        <translation>Intro pregunta, Esc cierra. Lo que pregunte se queda en sus chats.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Open in the chat window</source>
        <translation>Abrir en la ventana de chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Click, or hold while you speak; Space does the same</source>
        <translation>Pulse, o mantenga mientras habla; la barra espaciadora hace lo mismo</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Discard this recording</source>
        <translation>Descartar esta grabación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Guardarla aquí</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>This was recorded for the chat and is not sent yet.</source>
        <translation>Esto se grabó para el chat y aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Seguir grabando</translation>
    </message>
</context>
<context>
    <name>RecordingDelegate</name>
    <message>
        <source>Title of the recording</source>
        <translation>Título de la grabación</translation>
    </message>
</context>
<context>
    <name>RecordingHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>My own question</source>
        <translation>Mi propia pregunta</translation>
    </message>
    <message>
        <source>Write down again…</source>
        <translation>Volver a transcribir…</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Deshacer	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Rehacer	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Transcribir…</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Write down earlier</source>
        <translation>Transcribir antes</translation>
    </message>
    <message>
        <source>Write down later</source>
        <translation>Transcribir después</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Recording: {time}</source>
        <translation>Grabando: {time}</translation>
    </message>
    <message>
        <source>{title} is being written down: {percent}</source>
        <translation>Transcribiendo {title}: {percent}</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>The words appear here as they are heard.</source>
        <translation>Las palabras aparecen aquí según se oyen.</translation>
    </message>
    <message>
        <source>It waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>You can go on with other things.</source>
        <translation>Mientras tanto puede hacer otras cosas.</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>No se oyó hablar a nadie</translation>
    </message>
    <message>
        <source>If somebody speaks in it, say in which language, and have it written down again.</source>
        <translation>Si alguien habla en ella, indique en qué idioma y haga que se vuelva a transcribir.</translation>
    </message>
    <message>
        <source>1 unclear</source>
        <translation>1 poco claro</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>Poco claros: {n}</translation>
    </message>
    <message>
        <source>{n} passages are unclear; go to the next</source>
        <translation>Fragmentos poco claros: {n}; ir al siguiente</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Written down as far as {time}</source>
        <translation>Transcrito hasta {time}</translation>
    </message>
    <message>
        <source>{percent}, {left}</source>
        <translation>{percent}, {left}</translation>
    </message>
    <message>
        <source>Writing down, {percent}</source>
        <translation>Transcribiendo, {percent}</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Es la siguiente</translation>
    </message>
    <message>
        <source>Waits, {n} before it</source>
        <translation>En espera, {n} antes</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>En pausa al {percent}</translation>
    </message>
    <message>
        <source>Stopped at {percent}</source>
        <translation>Detenida al {percent}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>menos de un minuto para terminar</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>{n}&#xa0;min para terminar</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>{h}&#xa0;h {m}&#xa0;min para terminar</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Mostrar los chats</translation>
    </message>
    <message>
        <source>Live captions</source>
        <translation>Subtítulos en vivo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Search recordings</source>
        <translation>Buscar en las grabaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search titles and what was said</source>
        <translation>Buscar en los títulos y en lo que se dijo</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Add sounds or videos</source>
        <translation>Añadir audio o vídeos</translation>
    </message>
    <message>
        <source>Sounds and videos ({kinds})</source>
        <translation>Audio y vídeos ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No recording contains “{words}”.</source>
        <translation>Ninguna grabación contiene «{words}».</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Elija una grabación</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Transcribir lo que se habla</translation>
    </message>
    <message>
        <source>Record something, choose sound or video files, or drop them here. However long they are: they are written down, and translated if you like, on this computer.</source>
        <translation>Grabe algo, elija archivos de audio o vídeo, o suéltelos aquí. Por largos que sean, se transcriben, y se traducen si lo desea, en este equipo.</translation>
    </message>
    <message>
        <source>Drop to add to your recordings</source>
        <translation>Suelte para añadir a sus grabaciones</translation>
    </message>
</context>
<context>
    <name>ReplyMessage</name>
    <message>
        <source>Asked {0}</source>
        <translation>Consulta a {0}</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>The oldest message no longer fits and was left out</source>
        <translation>El mensaje más antiguo ya no cabe y se dejó fuera</translation>
    </message>
    <message>
        <source>The oldest {0} messages no longer fit and were left out</source>
        <translation>Los {0} mensajes más antiguos ya no caben y se dejaron fuera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Volver a responder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>{0} s to first word</source>
        <translation>{0}&#xa0;s hasta la primera palabra</translation>
    </message>
    <message>
        <source>under {0} s to first word</source>
        <translation>menos de {0}&#xa0;s hasta la primera palabra</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} tokens/s</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
    <message>
        <source>{0} guessed ahead</source>
        <translation>adivinados antes: {0}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Gemma Desktop ended badly</source>
        <translation>Gemma Desktop terminó mal</translation>
    </message>
    <message>
        <source>This report was made on {date}. It stays on this computer, and nothing of it was sent. It holds versions, the system, and the last lines of the logs, but nothing of your chats. Copy it if you want to show it to somebody who can help.</source>
        <translation>Este informe se hizo el {date}. Se queda en este equipo, y no se envió nada de él. Contiene versiones, el sistema y las últimas líneas de los registros, pero nada de sus chats. Cópielo si quiere mostrárselo a alguien que pueda ayudar.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <translation>Examinando {name}…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation>Descargas: {n}</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>licencia {name}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>changed on {date}</source>
        <translation>cambiado el {date}</translation>
    </message>
    <message>
        <source>Ways to have it</source>
        <translation>Variantes disponibles</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Leyéndola…</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>No tiene.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Gemma Desktop ended badly last time</source>
        <translation>Gemma Desktop terminó mal la última vez</translation>
    </message>
    <message>
        <source>{data} cannot be written</source>
        <translation>No se puede escribir en {data}</translation>
    </message>
    <message>
        <source>Check who may write to this folder.</source>
        <translation>Compruebe quién puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>Your chats are as they were.</source>
        <translation>Sus chats están como estaban.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free some space; what is not saved yet is saved then.</source>
        <translation>Libere espacio; lo que aún no está guardado se guardará entonces.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>No se puede escribir {path}</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>No se puede guardar {path}</translation>
    </message>
    <message>
        <source>Check the disk and the folder.</source>
        <translation>Compruebe el disco y la carpeta.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>Something went wrong in the engine</source>
        <translation>Algo salió mal en el motor</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It starts again by itself when you send the next message.</source>
        <translation>Se inicia de nuevo por sí solo al enviar el próximo mensaje.</translation>
    </message>
    <message>
        <source>Restart the engine, or choose another model.</source>
        <translation>Reinicie el motor o elija otro modelo.</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>No hay ningún modelo elegido</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elija antes un modelo.</translation>
    </message>
    <message>
        <source>{what}. Choose another model.</source>
        <translation>{what}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>{name} could not be loaded</source>
        <translation>No se pudo cargar {name}</translation>
    </message>
    <message>
        <source>The engine keeps stopping</source>
        <translation>El motor se detiene una y otra vez</translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translation>El motor no se inició</translation>
    </message>
    <message>
        <source>The engine sent something unreadable</source>
        <translation>El motor envió algo ilegible</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>El modelo dejó de funcionar</translation>
    </message>
    <message>
        <source>The model&apos;s memory could not be set up</source>
        <translation>No se pudo preparar la memoria del modelo</translation>
    </message>
    <message>
        <source>Choose a smaller context in the settings.</source>
        <translation>Elija un contexto menor en la configuración.</translation>
    </message>
    <message>
        <source>The engine sent too much</source>
        <translation>El motor envió demasiado</translation>
    </message>
    <message>
        <source>This processor is too old for Gemma Desktop</source>
        <translation>Este procesador es demasiado antiguo para Gemma Desktop</translation>
    </message>
    <message>
        <source>It needs AVX2, which most processors have since 2015; built from source it runs on older ones too.</source>
        <translation>Necesita AVX2, que la mayoría de los procesadores tienen desde 2015; compilado desde el código fuente funciona también en otros más antiguos.</translation>
    </message>
    <message>
        <source>{name} is not a Gemma model</source>
        <translation>{name} no es un modelo Gemma</translation>
    </message>
    <message>
        <source>It is of the family {family}: choose a Gemma.</source>
        <translation>Es de la familia {family}: elija un Gemma.</translation>
    </message>
    <message>
        <source>{projector} does not belong to {name}</source>
        <translation>{projector} no pertenece a {name}</translation>
    </message>
    <message>
        <source>Choose the projector that came with the model, or open the model alone.</source>
        <translation>Elija el proyector que vino con el modelo, o abra el modelo solo.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete: download it again, or choose another one.</source>
        <translation>El archivo puede estar dañado o incompleto: vuelva a descargarlo o elija otro.</translation>
    </message>
    <message>
        <source>{name} is a projector, not a model</source>
        <translation>{name} es un proyector, no un modelo</translation>
    </message>
    <message>
        <source>Choose the model that it belongs to.</source>
        <translation>Elija el modelo al que pertenece.</translation>
    </message>
    <message>
        <source>{name} did not load with {layers} layers on the graphics card</source>
        <translation>{name} no se cargó con {layers} capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Choose fewer in the settings, or all that fit.</source>
        <translation>Elija menos en la configuración, o todas las que quepan.</translation>
    </message>
    <message>
        <source>There is no memory for a batch</source>
        <translation>No hay memoria para un lote</translation>
    </message>
    <message>
        <source>Ask for fewer answers at once.</source>
        <translation>Pida menos respuestas a la vez.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>El motor se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>The engine could not be started</source>
        <translation>No se pudo iniciar el motor</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Elija otra imagen.</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} es demasiado grande</translation>
    </message>
    <message>
        <source>Use a picture of at most {n} pixels a side.</source>
        <translation>Use una imagen de {n} píxeles por lado como máximo.</translation>
    </message>
    <message>
        <source>{name} is too narrow</source>
        <translation>{name} es demasiado estrecho</translation>
    </message>
    <message>
        <source>Cut it into pieces that are less long and thin.</source>
        <translation>Córtelo en trozos menos largos y finos.</translation>
    </message>
    <message>
        <source>Choose another recording.</source>
        <translation>Elija otra grabación.</translation>
    </message>
    <message>
        <source>Use a recording of {least} to {most} seconds.</source>
        <translation>Use una grabación de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>The projector could not be loaded</source>
        <translation>No se pudo cargar el proyector</translation>
    </message>
    <message>
        <source>The picture or sound could not be encoded</source>
        <translation>No se pudo codificar la imagen o el audio</translation>
    </message>
    <message>
        <source>{name} is too short</source>
        <translation>{name} es demasiado corto</translation>
    </message>
    <message>
        <source>{name} is too long</source>
        <translation>{name} es demasiado largo</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <translation>No se puede usar {name}</translation>
    </message>
    <message>
        <source>The model&apos;s encoder refused it: choose another file.</source>
        <translation>El codificador del modelo lo rechazó: elija otro archivo.</translation>
    </message>
    <message>
        <source>The message is too long for the context</source>
        <translation>El mensaje es demasiado largo para el contexto</translation>
    </message>
    <message>
        <source>It takes {tokens} tokens and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Ocupa {tokens} tokens y caben {fits}. Acórtelo o elija un contexto mayor en la configuración.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>No hay nada que responder</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escriba antes un mensaje.</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>El mensaje está vacío</translation>
    </message>
    <message>
        <source>Write something, or add a picture or a recording.</source>
        <translation>Escriba algo, o añada una imagen o una grabación.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures</source>
        <translation>{name} no ve imágenes</translation>
    </message>
    <message>
        <source>Choose a model that takes pictures.</source>
        <translation>Elija un modelo que acepte imágenes.</translation>
    </message>
    <message>
        <source>{name} cannot hear recordings</source>
        <translation>{name} no oye grabaciones</translation>
    </message>
    <message>
        <source>Choose a model that takes speech.</source>
        <translation>Elija un modelo que acepte voz.</translation>
    </message>
    <message>
        <source>{name} cannot use tools</source>
        <translation>{name} no puede usar herramientas</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model, or switch tools off.</source>
        <translation>Elija un modelo Gemma 4 o desactive las herramientas.</translation>
    </message>
    <message>
        <source>The system text is too long for the context</source>
        <translation>El texto del sistema es demasiado largo para el contexto</translation>
    </message>
    <message>
        <source>It takes {system} tokens, the newest message {message}, and {fits} fit. Shorten it, or choose a larger context in the settings.</source>
        <translation>Ocupa {system} tokens, el último mensaje {message}, y caben {fits}. Acórtelo o elija un contexto mayor en la configuración.</translation>
    </message>
    <message>
        <source>The temperature</source>
        <translation>La temperatura</translation>
    </message>
    <message>
        <source>The repeat penalty</source>
        <translation>La penalización por repetir</translation>
    </message>
    <message>
        <source>The answer&apos;s length</source>
        <translation>La longitud de la respuesta</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} no puede ser {value}</translation>
    </message>
    <message>
        <source>Choose one from {least} to {most} in the settings.</source>
        <translation>Elija un valor de {least} a {most} en la configuración.</translation>
    </message>
    <message>
        <source>There is not enough memory for {model}</source>
        <translation>No hay memoria suficiente para {model}</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free. Close other programs, choose the least memory in the settings, or a smaller model.</source>
        <translation>Ocupa {size} y hay {free} libres. Cierre otros programas, elija «Menos memoria» en la configuración, o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>A context of {tokens} tokens is larger than the memory</source>
        <translation>Un contexto de {tokens} tokens es mayor que la memoria</translation>
    </message>
    <message>
        <source>It takes {size} and {free} are free beside the model. Choose {most} or less in the settings.</source>
        <translation>Ocupa {size} y junto al modelo hay {free} libres. Elija {most} o menos en la configuración.</translation>
    </message>
    <message>
        <source>{missing} of {whole} are missing. Download or copy it again.</source>
        <translation>Faltan {missing} de {whole}. Vuelva a descargarlo o copiarlo.</translation>
    </message>
    <message>
        <source>It was made for another kind of processor; get the usual (little-endian) file.</source>
        <translation>Se hizo para otro tipo de procesador; obtenga el archivo habitual (little-endian).</translation>
    </message>
    <message>
        <source>{name} has an unknown GGUF version</source>
        <translation>{name} tiene una versión de GGUF desconocida</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} está incompleto</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Vuelva a descargarlo o copiarlo.</translation>
    </message>
    <message>
        <source>It ends inside its header. Download or copy it again.</source>
        <translation>Termina dentro de su cabecera. Vuelva a descargarlo o copiarlo.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file</source>
        <translation>{name} no es un archivo GGUF</translation>
    </message>
    <message>
        <source>Choose a Gemma model as GGUF; such files end in .gguf.</source>
        <translation>Elija un modelo Gemma en GGUF; esos archivos terminan en .gguf.</translation>
    </message>
    <message>
        <source>{name} has a newer GGUF format</source>
        <translation>{name} tiene un formato GGUF más nuevo</translation>
    </message>
    <message>
        <source>It came after this application; look for an update.</source>
        <translation>Es posterior a esta aplicación; busque una actualización.</translation>
    </message>
    <message>
        <source>Its format is no longer used; get a newer file of the same model.</source>
        <translation>Su formato ya no se usa; obtenga un archivo más nuevo del mismo modelo.</translation>
    </message>
    <message>
        <source>{name} is stored in a newer way</source>
        <translation>{name} está almacenado de una forma más nueva</translation>
    </message>
    <message>
        <source>Look for an update of this application, or get the model in another quantisation.</source>
        <translation>Busque una actualización de esta aplicación, u obtenga el modelo en otra cuantización.</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>No se encontró {name}</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; open it from where it is now.</source>
        <translation>Puede que se haya movido o eliminado; ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} es una carpeta</translation>
    </message>
    <message>
        <source>Choose a model file (.gguf) inside it.</source>
        <translation>Elija en ella un archivo de modelo (.gguf).</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} no se puede leer</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is there.</source>
        <translation>Compruebe que puede abrirlo y que su disco está.</translation>
    </message>
    <message>
        <source>{name} was renamed</source>
        <translation>Se ha cambiado el nombre de {name}</translation>
    </message>
    <message>
        <source>It is one of {count} files that belong together; give it back the name that it was downloaded with.</source>
        <translation>Es uno de {count} archivos que van juntos; devuélvale el nombre con el que se descargó.</translation>
    </message>
    <message>
        <source>{name} is a part of a model</source>
        <translation>{name} es una parte de un modelo</translation>
    </message>
    <message>
        <source>Open the first part, {first}.</source>
        <translation>Abra la primera parte, {first}.</translation>
    </message>
    <message>
        <source>a word every {n} seconds</source>
        <translation>una palabra cada {n} segundos</translation>
    </message>
    <message>
        <source>It {can}.</source>
        <translation>El modelo {can}.</translation>
    </message>
    <message>
        <source>{n} words a second</source>
        <translation>{n} palabras por segundo</translation>
    </message>
    <message>
        <source>a word a second</source>
        <translation>una palabra por segundo</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>It is made for something else. {purpose}</source>
        <translation>Está hecho para otra cosa. {purpose}</translation>
    </message>
    <message>
        <source>It sees no pictures.</source>
        <translation>No ve imágenes.</translation>
    </message>
    <message>
        <source>It was not made to call tools.</source>
        <translation>No se hizo para llamar a herramientas.</translation>
    </message>
    <message>
        <source>It remembers {n} tokens: too little for long documents.</source>
        <translation>Recuerda {n} tokens: muy poco para documentos largos.</translation>
    </message>
    <message>
        <source>It takes {need} of memory and this computer has {all}.</source>
        <translation>Ocupa {need} de memoria y este equipo tiene {all}.</translation>
    </message>
    <message>
        <source>No place is known to get it from as GGUF; search the Hub for it.</source>
        <translation>No se conoce ningún sitio donde obtenerlo en GGUF; búsquelo en el Hub.</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>ve imágenes</translation>
    </message>
    <message>
        <source>understands speech</source>
        <translation>entiende la voz</translation>
    </message>
    <message>
        <source>holds long documents</source>
        <translation>admite documentos largos</translation>
    </message>
    <message>
        <source>calls tools</source>
        <translation>llama a herramientas</translation>
    </message>
    <message>
        <source>knows mostly English</source>
        <translation>sabe sobre todo inglés</translation>
    </message>
    <message>
        <source>fits once other programs are closed</source>
        <translation>cabe cuando se cierran otros programas</translation>
    </message>
    <message>
        <source>It does not hear.</source>
        <translation>No oye.</translation>
    </message>
    <message>
        <source>Its speech is not in llama.cpp.</source>
        <translation>Su voz no está en llama.cpp.</translation>
    </message>
    <message>
        <source>Its download takes {need} and {free} are free on the disk.</source>
        <translation>Su descarga ocupa {need} y hay {free} libres en el disco.</translation>
    </message>
    <message>
        <source>writes about {speed} here</source>
        <translation>escribe aquí más o menos {speed}</translation>
    </message>
    <message>
        <source>should write about {speed} here</source>
        <translation>debería escribir aquí más o menos {speed}</translation>
    </message>
    <message>
        <source>takes {need} of the {free} of memory that are free</source>
        <translation>ocupa {need} de los {free} de memoria libres</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que puede leerlo.</translation>
    </message>
    <message>
        <source>{path} is no catalogue</source>
        <translation>{path} no es un catálogo</translation>
    </message>
    <message>
        <source>Mend it or remove it: {error}</source>
        <translation>Arréglelo o quítelo: {error}</translation>
    </message>
    <message>
        <source>No repository of {model} is known</source>
        <translation>No se conoce ningún repositorio de {model}</translation>
    </message>
    <message>
        <source>Search the Hub for {model}.</source>
        <translation>Busque {model} en el Hub.</translation>
    </message>
    <message>
        <source>The Hub sends to an unprotected place</source>
        <translation>El Hub remite a un lugar sin protección</translation>
    </message>
    <message>
        <source>It was not followed; try again later.</source>
        <translation>No se siguió; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Offline mode is on</source>
        <translation>El modo sin conexión está activado</translation>
    </message>
    <message>
        <source>Turn it off in the settings to use the network.</source>
        <translation>Desactívelo en la configuración para usar la red.</translation>
    </message>
    <message>
        <source>There is too little space in {folder}</source>
        <translation>Hay muy poco espacio en {folder}</translation>
    </message>
    <message>
        <source>Free {size} there, or choose another folder.</source>
        <translation>Libere allí {size}, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{sentence} Get the mmproj file from where the model is from, and put it beside it.</source>
        <translation>{sentence} Obtenga el archivo mmproj de donde viene el modelo y póngalo a su lado.</translation>
    </message>
    <message>
        <source>Get its projector</source>
        <translation>Obtener su proyector</translation>
    </message>
    <message>
        <source>{file} is of a newer kind than this engine knows; look for an update of this application.</source>
        <translation>{file} es de un tipo más nuevo de lo que este motor conoce; busque una actualización de esta aplicación.</translation>
    </message>
    <message>
        <source>Get the newest file</source>
        <translation>Obtener el archivo más nuevo</translation>
    </message>
    <message>
        <source>Its vocabulary has no {sign}: answers may not come to an end.</source>
        <translation>Su vocabulario no tiene {sign}: puede que las respuestas no lleguen a su fin.</translation>
    </message>
    <message>
        <source>{file} beside it belongs to another model, so it cannot see.</source>
        <translation>{file}, a su lado, pertenece a otro modelo, así que no puede ver.</translation>
    </message>
    <message>
        <source>Its eyes are in the same file, as only Ollama reads it; get the same model from the Hub.</source>
        <translation>Sus ojos están en el mismo archivo, como solo lo lee Ollama; obtenga el mismo modelo del Hub.</translation>
    </message>
    <message>
        <source>Its ears are stored as {form}; speech is understood better with a BF16 projector.</source>
        <translation>Sus oídos están almacenados como {form}; la voz se entiende mejor con un proyector BF16.</translation>
    </message>
    <message>
        <source>Stored as {form} it may repeat itself on recordings over 17 seconds; finer ones do not.</source>
        <translation>Almacenado como {form} puede repetirse en grabaciones de más de 17 segundos; los más finos no lo hacen.</translation>
    </message>
    <message>
        <source>Its projector is missing: it reads text, but sees no pictures.</source>
        <translation>Falta su proyector: lee texto, pero no ve imágenes.</translation>
    </message>
    <message>
        <source>It has no chat template: it may be a base model, which continues texts instead of answering.</source>
        <translation>No tiene plantilla de chat: puede ser un modelo base, que continúa textos en lugar de responder.</translation>
    </message>
    <message>
        <source>Its stop sign {sign} is not marked as one; here answers end all the same, elsewhere they may not.</source>
        <translation>Su señal de fin {sign} no está marcada como tal; aquí las respuestas terminan igualmente, en otros sitios puede que no.</translation>
    </message>
    <message>
        <source>Get it again</source>
        <translation>Volver a obtenerlo</translation>
    </message>
    <message>
        <source>Get the BF16 projector</source>
        <translation>Obtener el proyector BF16</translation>
    </message>
    <message>
        <source>Get the finer one</source>
        <translation>Obtener el más fino</translation>
    </message>
    <message>
        <source>Its chat template is not that of {kind}; answers may be odd.</source>
        <translation>Su plantilla de chat no es la de {kind}; las respuestas pueden ser raras.</translation>
    </message>
    <message>
        <source>Its chat template is an older one; Google has mended tools and thinking since.</source>
        <translation>Su plantilla de chat es antigua; desde entonces Google ha arreglado las herramientas y el pensamiento.</translation>
    </message>
    <message>
        <source>{title} has two files of one name</source>
        <translation>{title} tiene dos archivos con el mismo nombre</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>{title} would lie outside {folder}</source>
        <translation>{title} quedaría fuera de {folder}</translation>
    </message>
    <message>
        <source>Look for a link in that folder.</source>
        <translation>Busque un enlace en esa carpeta.</translation>
    </message>
    <message>
        <source>{name} is not of the Gemma family</source>
        <translation>{name} no es de la familia Gemma</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>No se instaló.</translation>
    </message>
    <message>
        <source>{path} cannot be proven</source>
        <translation>No se puede comprobar {path}</translation>
    </message>
    <message>
        <source>The Hub gives no hash of it; choose another repository.</source>
        <translation>El Hub no da una suma de comprobación; elija otro repositorio.</translation>
    </message>
    <message>
        <source>There is too little space on the disk</source>
        <translation>Hay muy poco espacio en el disco</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder or a smaller model. What is fetched already is kept.</source>
        <translation>Libere {size}, o elija otra carpeta o un modelo más pequeño. Lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>Free some space, then continue: what is fetched already is kept.</source>
        <translation>Libere espacio y después continúe: lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>{name} came damaged twice</source>
        <translation>{name} llegó dañado dos veces</translation>
    </message>
    <message>
        <source>It was not installed. Try another network; {name}.wrong was kept.</source>
        <translation>No se instaló. Pruebe con otra red; se conservó {name}.wrong.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} está en uso</translation>
    </message>
    <message>
        <source>Choose another model, then continue this one.</source>
        <translation>Elija otro modelo y después continúe este.</translation>
    </message>
    <message>
        <source>The models are in {target} already</source>
        <translation>Los modelos ya están en {target}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>One folder lies in the other</source>
        <translation>Una carpeta está dentro de la otra</translation>
    </message>
    <message>
        <source>Choose a folder that is apart from the models folder.</source>
        <translation>Elija una carpeta separada de la carpeta de los modelos.</translation>
    </message>
    <message>
        <source>{target} is there already</source>
        <translation>{target} ya está ahí</translation>
    </message>
    <message>
        <source>It is another file; choose an empty folder.</source>
        <translation>Es otro archivo; elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>{name} was copied wrongly</source>
        <translation>{name} se copió mal</translation>
    </message>
    <message>
        <source>Try again; the disk may be failing.</source>
        <translation>Inténtelo de nuevo; puede que el disco esté fallando.</translation>
    </message>
    <message>
        <source>{name} is no projector</source>
        <translation>{name} no es un proyector</translation>
    </message>
    <message>
        <source>A model&apos;s pictures and speech need its mmproj file; leave it out for text alone.</source>
        <translation>Para imágenes y voz, un modelo necesita su archivo mmproj; no lo ponga si solo quiere texto.</translation>
    </message>
    <message>
        <source>{name} belongs to no Gemma</source>
        <translation>{name} no pertenece a ningún Gemma</translation>
    </message>
    <message>
        <source>Choose the mmproj file of the model.</source>
        <translation>Elija el archivo mmproj del modelo.</translation>
    </message>
    <message>
        <source>{file} is only a model&apos;s eyes and ears</source>
        <translation>{file} son solo los ojos y los oídos de un modelo</translation>
    </message>
    <message>
        <source>Open the model itself; this file is found when it lies in the same folder.</source>
        <translation>Abra el propio modelo; este archivo se encuentra si está en la misma carpeta.</translation>
    </message>
    <message>
        <source>{file} is an adapter, not a model</source>
        <translation>{file} es un adaptador, no un modelo</translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation>Abra el propio modelo.</translation>
    </message>
    <message>
        <source>{file} is an embedding model</source>
        <translation>{file} es un modelo de embeddings</translation>
    </message>
    <message>
        <source>It cannot chat; choose another Gemma.</source>
        <translation>No puede chatear; elija otro Gemma.</translation>
    </message>
    <message>
        <source>{file} is a drafter for Gemma 4</source>
        <translation>{file} hace borradores para Gemma 4</translation>
    </message>
    <message>
        <source>It only helps a larger model; choose that one.</source>
        <translation>Solo ayuda a un modelo mayor; elija ese.</translation>
    </message>
    <message>
        <source>{file} is a newer kind of Gemma</source>
        <translation>{file} es un tipo más nuevo de Gemma</translation>
    </message>
    <message>
        <source>Look for an update of this application.</source>
        <translation>Busque una actualización de esta aplicación.</translation>
    </message>
    <message>
        <source>{file} is not a Gemma model</source>
        <translation>{file} no es un modelo Gemma</translation>
    </message>
    <message>
        <source>{file} has no weights</source>
        <translation>{file} no tiene pesos</translation>
    </message>
    <message>
        <source>It holds only a vocabulary; choose the model itself.</source>
        <translation>Solo contiene un vocabulario; elija el propio modelo.</translation>
    </message>
    <message>
        <source>It is of the {family} family; choose a Gemma as GGUF.</source>
        <translation>Es de la familia {family}; elija un Gemma en GGUF.</translation>
    </message>
    <message>
        <source>Choose a Gemma as GGUF.</source>
        <translation>Elija un Gemma en GGUF.</translation>
    </message>
    <message>
        <source>{subject} needs your consent or a token</source>
        <translation>{subject} necesita su consentimiento o un token</translation>
    </message>
    <message>
        <source>Accept its licence on the Hub, then enter a token of your account.</source>
        <translation>Acepte su licencia en el Hub y después introduzca un token de su cuenta.</translation>
    </message>
    <message>
        <source>how much memory a model takes</source>
        <translation>cuánta memoria ocupa un modelo</translation>
    </message>
    <message>
        <source>Check its name; for a private or gated one a token of your account is needed.</source>
        <translation>Compruebe su nombre; si es privado o protegido, hace falta un token de su cuenta.</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account, or make a new one.</source>
        <translation>Cópielo de nuevo desde la configuración de su cuenta, o cree otro.</translation>
    </message>
    <message>
        <source>The Hub wants less to do</source>
        <translation>El Hub quiere menos trabajo</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The Hub is busy or down</source>
        <translation>El Hub está ocupado o caído</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The Hub</source>
        <translation>El Hub</translation>
    </message>
    <message>
        <source>That is no token</source>
        <translation>Eso no es un token</translation>
    </message>
    <message>
        <source>Copy it again from the settings of your account; it begins with hf_.</source>
        <translation>Cópielo de nuevo desde la configuración de su cuenta; empieza por hf_.</translation>
    </message>
    <message>
        <source>{subject} is not on the Hub</source>
        <translation>{subject} no está en el Hub</translation>
    </message>
    <message>
        <source>The Hub gave an odd answer</source>
        <translation>El Hub dio una respuesta extraña</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>El Hub no conoce este token</translation>
    </message>
    <message>
        <source>The Hub refused to answer</source>
        <translation>El Hub se negó a responder</translation>
    </message>
    <message>
        <source>search and lists of files</source>
        <translation>búsqueda y listas de archivos</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>ficha del modelo</translation>
    </message>
    <message>
        <source>{name} is no repository</source>
        <translation>{name} no es un repositorio</translation>
    </message>
    <message>
        <source>It looks like google/gemma-4-E2B-it-qat-q4_0-gguf: owner/name.</source>
        <translation>Tiene la forma google/gemma-4-E2B-it-qat-q4_0-gguf: propietario/nombre.</translation>
    </message>
    <message>
        <source>The repository has a file with an odd name</source>
        <translation>El repositorio tiene un archivo con un nombre extraño</translation>
    </message>
    <message>
        <source>It was refused; choose another repository.</source>
        <translation>Se rechazó; elija otro repositorio.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>Modelo de demostración</translation>
    </message>
    <message>
        <source>Tiny, to try everything with; not a real Gemma</source>
        <translation>Diminuto, para probarlo todo; no es un Gemma de verdad</translation>
    </message>
    <message>
        <source>{projector} belongs to another model than {model}</source>
        <translation>{projector} pertenece a otro modelo que {model}</translation>
    </message>
    <message>
        <source>Choose the mmproj file that came with the model.</source>
        <translation>Elija el archivo mmproj que vino con el modelo.</translation>
    </message>
    <message>
        <source>{file} has an odd name</source>
        <translation>{file} tiene un nombre extraño</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Cambie el nombre del archivo o de su carpeta.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere</source>
        <translation>{name} está en otro lugar</translation>
    </message>
    <message>
        <source>Only models in the models folder are removed here.</source>
        <translation>Aquí solo se quitan modelos de la carpeta de los modelos.</translation>
    </message>
    <message>
        <source>{name} is imported already</source>
        <translation>{name} ya está añadido</translation>
    </message>
    <message>
        <source>Remove the other one first.</source>
        <translation>Quite antes el otro.</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>{name} está ahí otra vez</translation>
    </message>
    <message>
        <source>Another file has its name.</source>
        <translation>Otro archivo tiene su nombre.</translation>
    </message>
    <message>
        <source>{name} has no Gemma model in it</source>
        <translation>{name} no contiene ningún modelo Gemma</translation>
    </message>
    <message>
        <source>Choose a folder with .gguf files.</source>
        <translation>Elija una carpeta con archivos .gguf.</translation>
    </message>
    <message>
        <source>The Hub&apos;s address was not found</source>
        <translation>No se encontró la dirección del Hub</translation>
    </message>
    <message>
        <source>Check that this computer is online.</source>
        <translation>Compruebe que este equipo tiene conexión.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and what stands between it and the network.</source>
        <translation>Compruebe la fecha de este equipo y lo que hay entre él y la red.</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>El proxy rechazó la conexión</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY or its settings.</source>
        <translation>Compruebe HTTPS_PROXY o su configuración.</translation>
    </message>
    <message>
        <source>The Hub cannot be reached</source>
        <translation>No se puede llegar al Hub</translation>
    </message>
    <message>
        <source>The Hub said nothing for too long</source>
        <translation>El Hub no dijo nada durante demasiado tiempo</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>Hub cache</source>
        <translation>Caché del Hub</translation>
    </message>
    <message>
        <source>{name} is being downloaded already</source>
        <translation>{name} ya se está descargando</translation>
    </message>
    <message>
        <source>Wait for it, or stop it in the other window.</source>
        <translation>Espérelo, o deténgalo en la otra ventana.</translation>
    </message>
    <message>
        <source>{id} has no {wanted}</source>
        <translation>{id} no tiene {wanted}</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>Tiene {there}.</translation>
    </message>
    <message>
        <source>{id} has no GGUF model</source>
        <translation>{id} no tiene ningún modelo GGUF</translation>
    </message>
    <message>
        <source>Search for the same model with GGUF in its name.</source>
        <translation>Busque el mismo modelo con GGUF en su nombre.</translation>
    </message>
    <message>
        <source>The token could not be removed</source>
        <translation>No se pudo quitar el token</translation>
    </message>
    <message>
        <source>Remove it in your system&apos;s keyring.</source>
        <translation>Quítelo en el llavero de su sistema.</translation>
    </message>
    <message>
        <source>download of {file}</source>
        <translation>descarga de {file}</translation>
    </message>
    <message>
        <source>{path} is another file on the Hub now</source>
        <translation>{path} es ahora otro archivo en el Hub</translation>
    </message>
    <message>
        <source>Choose it again, so that its new size and hash are known.</source>
        <translation>Elíjalo de nuevo, para que se conozcan su tamaño y su suma de comprobación nuevos.</translation>
    </message>
    <message>
        <source>The Hub sends from one place to the next</source>
        <translation>El Hub remite de un lugar a otro</translation>
    </message>
    <message>
        <source>The Hub&apos;s storage refused the file</source>
        <translation>El almacén del Hub rechazó el archivo</translation>
    </message>
    <message>
        <source>The server has a file of another size</source>
        <translation>El servidor tiene un archivo de otro tamaño</translation>
    </message>
    <message>
        <source>{repository} needs your consent or a token</source>
        <translation>{repository} necesita su consentimiento o un token</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more</source>
        <translation>{repository} ya no tiene {path}</translation>
    </message>
    <message>
        <source>Choose again; it may have another name now.</source>
        <translation>Elija de nuevo; puede que ahora tenga otro nombre.</translation>
    </message>
    <message>
        <source>The Hub refused the file</source>
        <translation>El Hub rechazó el archivo</translation>
    </message>
    <message>
        <source>The connection ended early</source>
        <translation>La conexión terminó antes de tiempo</translation>
    </message>
    <message>
        <source>The server has a shorter file</source>
        <translation>El servidor tiene un archivo más corto</translation>
    </message>
    <message>
        <source>The file changed on the server</source>
        <translation>El archivo cambió en el servidor</translation>
    </message>
    <message>
        <source>It is fetched anew.</source>
        <translation>Se descarga de nuevo.</translation>
    </message>
    <message>
        <source>The server sends another piece than asked</source>
        <translation>El servidor envía otro trozo que el pedido</translation>
    </message>
    <message>
        <source>The Hub sends to no place</source>
        <translation>El Hub no remite a ningún lugar</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels.</source>
        <translation>Tiene {width}&#xa0;× {height}&#xa0;píxeles.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>It has {size}; at most {most} can be used.</source>
        <translation>Tiene {size}; se pueden usar como máximo {most}.</translation>
    </message>
    <message>
        <source>{size} Cut out the part that matters.</source>
        <translation>{size} Recorte la parte que importa.</translation>
    </message>
    <message>
        <source>{name} has too many pixels</source>
        <translation>{name} tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>{size} Save a smaller copy and use that.</source>
        <translation>{size} Guarde una copia más pequeña y úsela.</translation>
    </message>
    <message>
        <source>{name} is no picture</source>
        <translation>{name} no es una imagen</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, GIF, BMP, TIFF and HEIC files can be used.</source>
        <translation>Se pueden usar archivos PNG, JPEG, WebP, GIF, BMP, TIFF y HEIC.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>It cannot be decoded. Choose another picture.</source>
        <translation>No se puede descodificar. Elija otra imagen.</translation>
    </message>
    <message>
        <source>It is made again from the sound.</source>
        <translation>Se vuelve a hacer a partir del audio.</translation>
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
        <translation>Elija otro audio.</translation>
    </message>
    <message>
        <source>There is less than a tenth of a second of sound in it.</source>
        <translation>Contiene menos de una décima de segundo de audio.</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>No se puede reproducir {name}</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>No se puede abrir {name}</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>It is not 16-bit sound at 16 kHz.</source>
        <translation>No es audio de 16 bits a 16 kHz.</translation>
    </message>
    <message>
        <source>It is no sound or video, or damaged.</source>
        <translation>No es audio ni vídeo, o está dañado.</translation>
    </message>
    <message>
        <source>At most {time} can be used.</source>
        <translation>Se pueden usar como máximo {time}.</translation>
    </message>
    <message>
        <source>{name} has no sound</source>
        <translation>{name} no tiene audio</translation>
    </message>
    <message>
        <source>Choose a file with a sound track.</source>
        <translation>Elija un archivo con pista de audio.</translation>
    </message>
    <message>
        <source>Its sound cannot be decoded.</source>
        <translation>No se puede descodificar su audio.</translation>
    </message>
    <message>
        <source>Set HOME, or GEMMA_DESKTOP_HOME, to a folder of your own.</source>
        <translation>Asigne a HOME o a GEMMA_DESKTOP_HOME una carpeta propia.</translation>
    </message>
    <message>
        <source>There is no home folder</source>
        <translation>No hay carpeta personal</translation>
    </message>
    <message>
        <source>The chats could not be backed up</source>
        <translation>No se pudo hacer copia de seguridad de los chats</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B.</source>
        <translation>Elija un modelo que oiga, como Gemma 4 E4B.</translation>
    </message>
    <message>
        <source>{name} takes no speech</source>
        <translation>{name} no acepta voz</translation>
    </message>
    <message>
        <source>A recording waits to be used</source>
        <translation>Una grabación espera a que se use</translation>
    </message>
    <message>
        <source>Attach or discard it first, beside the chat.</source>
        <translation>Adjúntela o descártela antes, junto al chat.</translation>
    </message>
    <message>
        <source>The computer was too busy while recording, at {where}.</source>
        <translation>El equipo estuvo demasiado ocupado mientras grababa, en {where}.</translation>
    </message>
    <message>
        <source>{told} Silence stands there for {n} s.</source>
        <translation>{told} Ahí hay {n}&#xa0;s de silencio.</translation>
    </message>
    <message>
        <source>The recording is {length} long</source>
        <translation>La grabación dura {length}</translation>
    </message>
    <message>
        <source>No more than that is recorded at once.</source>
        <translation>No se graba más que eso de una vez.</translation>
    </message>
    <message>
        <source>{n} places more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>No se grabó nada</translation>
    </message>
    <message>
        <source>Record a little longer.</source>
        <translation>Grabe un poco más.</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <translation>La grabación está en silencio</translation>
    </message>
    <message>
        <source>The microphone may be muted, or this application may not be allowed to use it.</source>
        <translation>El micrófono puede estar silenciado, o esta aplicación no tener permiso para usarlo.</translation>
    </message>
    <message>
        <source>Some sound was lost</source>
        <translation>Se perdió algo de audio</translation>
    </message>
    <message>
        <source>Recording went wrong</source>
        <translation>La grabación salió mal</translation>
    </message>
    <message>
        <source>The recording could not be saved to the end</source>
        <translation>No se pudo guardar la grabación hasta el final</translation>
    </message>
    <message>
        <source>The disk may be full; what was saved is kept.</source>
        <translation>Puede que el disco esté lleno; lo guardado se conserva.</translation>
    </message>
    <message>
        <source>The microphone went silent</source>
        <translation>El micrófono se quedó en silencio</translation>
    </message>
    <message>
        <source>It may be unplugged. What was recorded before is kept.</source>
        <translation>Puede que esté desconectado. Lo grabado antes se conserva.</translation>
    </message>
    <message>
        <source>This chat is no longer there</source>
        <translation>Este chat ya no está</translation>
    </message>
    <message>
        <source>{n} models</source>
        <translation>{n} modelos</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>Se eliminó «{title}»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Choose a model that can hear first.</source>
        <translation>Elija antes un modelo que oiga.</translation>
    </message>
    <message>
        <source>Choose a model that can; those of Gemma 4 called E2B, E4B and 12B do.</source>
        <translation>Elija un modelo que pueda; los de Gemma 4 llamados E2B, E4B y 12B lo hacen.</translation>
    </message>
    <message>
        <source>A recording is being made</source>
        <translation>Hay una grabación en curso</translation>
    </message>
    <message>
        <source>Stop it, then dictate.</source>
        <translation>Deténgala y después dicte.</translation>
    </message>
    <message>
        <source>{name} cannot hear</source>
        <translation>{name} no oye</translation>
    </message>
    <message>
        <source>The words are in the details, to be copied from there.</source>
        <translation>Las palabras están en los detalles, para copiarlas de allí.</translation>
    </message>
    <message>
        <source>The microphone does not answer</source>
        <translation>El micrófono no responde</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>Desconéctelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is in the message that you began there.</source>
        <translation>Está en el mensaje que empezó allí.</translation>
    </message>
    <message>
        <source>Hold the key while you speak, a little closer to the microphone.</source>
        <translation>Mantenga la tecla mientras habla, un poco más cerca del micrófono.</translation>
    </message>
    <message>
        <source>The chat that you dictated into is gone</source>
        <translation>El chat en el que dictó ya no está</translation>
    </message>
    <message>
        <source>What you dictated stands in the other chat</source>
        <translation>Lo que dictó está en el otro chat</translation>
    </message>
    <message>
        <source>No speech was heard</source>
        <translation>No se oyó hablar a nadie</translation>
    </message>
    <message>
        <source>{name} is too long for a message</source>
        <translation>{name} es demasiado largo para un mensaje</translation>
    </message>
    <message>
        <source>Under Recordings it can be written down and translated, however long it is.</source>
        <translation>En Grabaciones se puede transcribir y traducir, por largo que sea.</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Only {name} is opened</source>
        <translation>Solo se abre {name}</translation>
    </message>
    <message>
        <source>One model answers at a time; open the others one after another.</source>
        <translation>Responde un modelo a la vez; abra los demás uno tras otro.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>El modelo no dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>{name} cannot be used here</source>
        <translation>{name} no se puede usar aquí</translation>
    </message>
    <message>
        <source>A download is under way</source>
        <translation>Hay una descarga en curso</translation>
    </message>
    <message>
        <source>Pause it, then move the folder; it continues there.</source>
        <translation>Páusela y después mueva la carpeta; allí continúa.</translation>
    </message>
    <message>
        <source>{name} is loaded</source>
        <translation>{name} está cargado</translation>
    </message>
    <message>
        <source>Choose another model first, then delete it.</source>
        <translation>Elija antes otro modelo y después elimine este.</translation>
    </message>
    <message>
        <source>Its bytes are not those that the Hub has; delete it and get it again.</source>
        <translation>Sus bytes no son los que tiene el Hub; elimínelo y vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>Every byte is as the Hub has it.</source>
        <translation>Cada byte es como lo tiene el Hub.</translation>
    </message>
    <message>
        <source>It can be read; nobody said what its bytes should be.</source>
        <translation>Se puede leer; nadie dijo cómo deben ser sus bytes.</translation>
    </message>
    <message>
        <source>A model from the folder is loaded</source>
        <translation>Hay un modelo de la carpeta cargado</translation>
    </message>
    <message>
        <source>Choose the demo model first, then move the folder.</source>
        <translation>Elija antes el modelo de demostración y después mueva la carpeta.</translation>
    </message>
    <message>
        <source>{name} is sound</source>
        <translation>{name} está en buen estado</translation>
    </message>
    <message>
        <source>Gemma Desktop is running already</source>
        <translation>Gemma Desktop ya está abierto</translation>
    </message>
    <message>
        <source>It does not answer. End it, then start it again.</source>
        <translation>No responde. Ciérrelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} was started, and this is {version}</source>
        <translation>Se inició Gemma Desktop {other}, y este es {version}</translation>
    </message>
    <message>
        <source>Quit this one, then start the other one: both use the same chats.</source>
        <translation>Cierre este y después abra el otro: ambos usan los mismos chats.</translation>
    </message>
    <message>
        <source>Pictures, sounds and videos can be attached.</source>
        <translation>Se pueden adjuntar imágenes, audio y vídeos.</translation>
    </message>
    <message>
        <source>{name} is a model</source>
        <translation>{name} es un modelo</translation>
    </message>
    <message>
        <source>Open it with &quot;Open a file&quot; in the list of models.</source>
        <translation>Ábralo con «Abrir un archivo» en la lista de modelos.</translation>
    </message>
    <message>
        <source>Looking for microphones went wrong</source>
        <translation>La búsqueda de micrófonos salió mal</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} está aquí</translation>
    </message>
    <message>
        <source>What came is whole and checked, and used once the model is loaded again.</source>
        <translation>Lo que llegó está completo y comprobado, y se usará cuando el modelo se cargue de nuevo.</translation>
    </message>
    <message>
        <source>It is whole and checked.</source>
        <translation>Está completo y comprobado.</translation>
    </message>
    <message>
        <source>{name} can see and hear now</source>
        <translation>{name} ya puede ver y oír</translation>
    </message>
    <message>
        <source>{name} can see now</source>
        <translation>{name} ya puede ver</translation>
    </message>
    <message>
        <source>{name} can hear now</source>
        <translation>{name} ya puede oír</translation>
    </message>
    <message>
        <source>{name} has another projector now</source>
        <translation>{name} tiene ahora otro proyector</translation>
    </message>
    <message>
        <source>{name} still answers.</source>
        <translation>{name} todavía responde.</translation>
    </message>
    <message>
        <source>No model here came from the Hub through this application</source>
        <translation>Ningún modelo de aquí vino del Hub con esta aplicación</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>{title} (projector)</source>
        <translation>{title} (proyector)</translation>
    </message>
    <message>
        <source>All models are up to date</source>
        <translation>Todos los modelos están al día</translation>
    </message>
    <message>
        <source>The Hub has no newer files.</source>
        <translation>El Hub no tiene archivos más nuevos.</translation>
    </message>
    <message>
        <source>{id} has no projector</source>
        <translation>{id} no tiene proyector</translation>
    </message>
    <message>
        <source>Look for the same model elsewhere.</source>
        <translation>Busque el mismo modelo en otro lugar.</translation>
    </message>
    <message>
        <source>Something went wrong in the application</source>
        <translation>Algo salió mal en la aplicación</translation>
    </message>
    <message>
        <source>Nothing is lost; the log has the details.</source>
        <translation>No se ha perdido nada; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>{name} takes no pictures and no recordings</source>
        <translation>{name} no acepta imágenes ni grabaciones</translation>
    </message>
    <message>
        <source>Choose a model that does, or remove them. Nothing was lost.</source>
        <translation>Elija un modelo que lo haga, o quítelos. No se perdió nada.</translation>
    </message>
    <message>
        <source>{name} takes no pictures</source>
        <translation>{name} no acepta imágenes</translation>
    </message>
    <message>
        <source>{name} takes no recordings</source>
        <translation>{name} no acepta grabaciones</translation>
    </message>
    <message>
        <source>The file is damaged or gone.</source>
        <translation>El archivo está dañado o ya no está.</translation>
    </message>
    <message>
        <source>Playing went wrong</source>
        <translation>La reproducción salió mal</translation>
    </message>
    <message>
        <source>The microphone is there again</source>
        <translation>El micrófono está ahí otra vez</translation>
    </message>
    <message>
        <source>Go on with the recording, or stop it.</source>
        <translation>Continúe con la grabación o deténgala.</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Aún no hay nada transcrito</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about it.</source>
        <translation>Transcriba antes la grabación y después pregunte.</translation>
    </message>
    <message>
        <source>Summarise this recording</source>
        <translation>Resumir esta grabación</translation>
    </message>
    <message>
        <source>Write the minutes of this recording</source>
        <translation>Redactar el acta de esta grabación</translation>
    </message>
    <message>
        <source>List the tasks in this recording</source>
        <translation>Enumerar las tareas de esta grabación</translation>
    </message>
    <message>
        <source>The chat knows the recording up to {time}</source>
        <translation>El chat conoce la grabación hasta {time}</translation>
    </message>
    <message>
        <source>All of it does not fit. A larger context in the settings holds more.</source>
        <translation>No cabe todo. Con un contexto mayor en la configuración cabe más.</translation>
    </message>
    <message>
        <source>{n} recordings from last time were kept</source>
        <translation>Se conservaron {n} grabaciones de la última vez</translation>
    </message>
    <message>
        <source>They are under Recordings.</source>
        <translation>Están en Grabaciones.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>A recording from last time was kept</source>
        <translation>Se conservó una grabación de la última vez</translation>
    </message>
    <message>
        <source>You find it under Recordings.</source>
        <translation>La encontrará en Grabaciones.</translation>
    </message>
    <message>
        <source>There is hardly any sound in it.</source>
        <translation>Apenas contiene audio.</translation>
    </message>
    <message>
        <source>There is too little space for this recording</source>
        <translation>Hay muy poco espacio para esta grabación</translation>
    </message>
    <message>
        <source>Free {size} on the disk and try again.</source>
        <translation>Libere {size} en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The oldest messages of this chat no longer fit</source>
        <translation>Los mensajes más antiguos de este chat ya no caben</translation>
    </message>
    <message>
        <source>The model answers without them; they stay here. A larger context in the settings holds more.</source>
        <translation>El modelo responde sin ellos; aquí se quedan. Con un contexto mayor en la configuración caben más.</translation>
    </message>
    <message>
        <source>Write the recording down first, then ask about the text.</source>
        <translation>Transcriba antes la grabación y después pregunte sobre el texto.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there</source>
        <translation>El micrófono elegido no está</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Conéctelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>Plug one in, then look again. Until then, sound files still work.</source>
        <translation>Conecte uno y vuelva a buscar. Hasta entonces, los archivos de audio funcionan.</translation>
    </message>
    <message>
        <source>Playing failed</source>
        <translation>La reproducción falló</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones, then try again.</source>
        <translation>Conecte altavoces o auriculares e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sound driver does not answer</source>
        <translation>El controlador de sonido no responde</translation>
    </message>
    <message>
        <source>Unplug the microphone, or start the application again.</source>
        <translation>Desconecte el micrófono o inicie de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>Recording needs PortAudio</source>
        <translation>Para grabar hace falta PortAudio</translation>
    </message>
    <message>
        <source>{hint} Until then, sound files still work.</source>
        <translation>{hint} Hasta entonces, los archivos de audio funcionan.</translation>
    </message>
    <message>
        <source>The sound system does not start</source>
        <translation>El sistema de sonido no se inicia</translation>
    </message>
    <message>
        <source>Its settings may be broken. Sound files still work.</source>
        <translation>Puede que su configuración esté dañada. Los archivos de audio funcionan igualmente.</translation>
    </message>
    <message>
        <source>Playing stopped</source>
        <translation>La reproducción se detuvo</translation>
    </message>
    <message>
        <source>Was the output unplugged?</source>
        <translation>¿Se desconectó la salida?</translation>
    </message>
    <message>
        <source>The microphone cannot be used</source>
        <translation>No se puede usar el micrófono</translation>
    </message>
    <message>
        <source>It may be unplugged, used by another program, or not allowed for this one.</source>
        <translation>Puede estar desconectado, en uso por otro programa o no permitido para este.</translation>
    </message>
    <message>
        <source>What you dictated could not be written down</source>
        <translation>No se pudo transcribir lo que dictó</translation>
    </message>
    <message>
        <source>{what}. The sound is kept under Recordings.</source>
        <translation>{what}. El audio se guarda en Grabaciones.</translation>
    </message>
    <message>
        <source>Some of what you dictated was unclear</source>
        <translation>Parte de lo que dictó era poco clara</translation>
    </message>
    <message>
        <source>Read it through. The sound is kept under Recordings.</source>
        <translation>Léalo con atención. El audio se guarda en Grabaciones.</translation>
    </message>
    <message>
        <source>Something could not be saved</source>
        <translation>No se pudo guardar algo</translation>
    </message>
    <message>
        <source>{name} could not be moved to the wastebasket</source>
        <translation>No se pudo mover {name} a la papelera</translation>
    </message>
    <message>
        <source>It was not deleted; there may be no wastebasket on its disk.</source>
        <translation>No se eliminó; puede que no haya papelera en su disco.</translation>
    </message>
    <message>
        <source>No speech was heard in this recording.</source>
        <translation>No se oyó hablar a nadie en esta grabación.</translation>
    </message>
    <message>
        <source>Write this down and translate it into {language}</source>
        <translation>Transcribe esto y tradúcelo al {language}</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Transcribe esto</translation>
    </message>
    <message>
        <source>No speech was heard in “{title}”</source>
        <translation>No se oyó hablar a nadie en «{title}»</translation>
    </message>
    <message>
        <source>“{title}” was not written down to its end</source>
        <translation>«{title}» no se transcribió hasta el final</translation>
    </message>
    <message>
        <source>{name} does. What waits goes on then.</source>
        <translation>{name} sí. Lo que espera seguirá entonces.</translation>
    </message>
    <message>
        <source>Play it to hear whether anything is on it.</source>
        <translation>Reprodúzcala para oír si hay algo en ella.</translation>
    </message>
    <message>
        <source>Choose a model that hears, such as Gemma 4 E4B. What waits goes on then.</source>
        <translation>Elija un modelo que oiga, como Gemma 4 E4B. Lo que espera seguirá entonces.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>{name} has no ears. Choose a model that takes recordings; it goes on then.</source>
        <translation>{name} no tiene oídos. Elija un modelo que acepte grabaciones; entonces continuará.</translation>
    </message>
    <message>
        <source>What is written of it cannot be read. The log says why.</source>
        <translation>No se puede leer lo que hay transcrito. El registro dice por qué.</translation>
    </message>
    <message>
        <source>All settings have their defaults now.</source>
        <translation>Toda la configuración tiene ahora sus valores predeterminados.</translation>
    </message>
    <message>
        <source>{hint} The old file was kept as {file}.</source>
        <translation>{hint} El archivo antiguo se conservó como {file}.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>No se pudo leer la configuración</translation>
    </message>
    <message>
        <source>Add it again to a new message.</source>
        <translation>Añádalo otra vez a un mensaje nuevo.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} no está</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Un archivo adjunto</translation>
    </message>
    <message>
        <source>Too little space for a backup of the chats</source>
        <translation>Hay muy poco espacio para una copia de seguridad de los chats</translation>
    </message>
    <message>
        <source>Free at least {size}.</source>
        <translation>Libere al menos {size}.</translation>
    </message>
    <message>
        <source>Gemma Desktop ended while this was being written.</source>
        <translation>Gemma Desktop terminó mientras se escribía esto.</translation>
    </message>
    <message>
        <source>New chats are not saved for now. {hint}</source>
        <translation>Por ahora no se guardan los chats nuevos. {hint}</translation>
    </message>
    <message>
        <source>The saved chats were damaged</source>
        <translation>Los chats guardados estaban dañados</translation>
    </message>
    <message>
        <source>The saved chats were missing</source>
        <translation>Faltaban los chats guardados</translation>
    </message>
    <message>
        <source>There was no backup yet, so that none are listed.</source>
        <translation>Aún no había copia de seguridad, por eso no aparece ninguno.</translation>
    </message>
    <message>
        <source>You see the backup of {time}.</source>
        <translation>Está viendo la copia de seguridad del {time}.</translation>
    </message>
    <message>
        <source>{hint} The damaged file was kept as {file}.</source>
        <translation>{hint} El archivo dañado se conservó como {file}.</translation>
    </message>
    <message>
        <source>Part of this message was damaged on the disk.</source>
        <translation>Una parte de este mensaje estaba dañada en el disco.</translation>
    </message>
    <message>
        <source>The saved chats are damaged</source>
        <translation>Los chats guardados están dañados</translation>
    </message>
    <message>
        <source>Start Gemma Desktop again: it repairs them or opens the last backup.</source>
        <translation>Inicie Gemma Desktop de nuevo: los repara o abre la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The saved chats were made by a newer version ({found}, this one knows {known})</source>
        <translation>Los chats guardados son de una versión más nueva ({found}, esta conoce {known})</translation>
    </message>
    <message>
        <source>Install the newer Gemma Desktop again; your saved chats were not touched.</source>
        <translation>Instale otra vez el Gemma Desktop más nuevo; sus chats guardados no se han tocado.</translation>
    </message>
    <message>
        <source>Check who may write to this file and its folder.</source>
        <translation>Compruebe quién puede escribir en este archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Another program holds the saved chats</source>
        <translation>Otro programa retiene los chats guardados</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not save the chats</source>
        <translation>El disco no guardó los chats</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>Compruebe el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The saved chats cannot be used now</source>
        <translation>Ahora no se pueden usar los chats guardados</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation>Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n}&#xa0;B</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n}&#xa0;kB</translation>
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
        <translation>Grabación, {moment}</translation>
    </message>
    <message>
        <source>Dictation, {moment}</source>
        <translation>Dictado, {moment}</translation>
    </message>
    <message>
        <source>Install Gemma Desktop again.</source>
        <translation>Instale Gemma Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The saved chats were made by Gemma Desktop {found}, and this is {known}</source>
        <translation>Los chats guardados son de Gemma Desktop {found}, y este es {known}</translation>
    </message>
    <message>
        <source>Install the package of your system that has it.</source>
        <translation>Instale el paquete de su sistema que lo contiene.</translation>
    </message>
    <message>
        <source>{name} is missing on this system</source>
        <translation>Falta {name} en este sistema</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Instálelo con: {command}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No window can be opened</source>
        <translation>No se puede abrir ninguna ventana</translation>
    </message>
    <message>
        <source>Start it on a desktop. Without one, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Inícielo en un escritorio. Sin él, use gemma-desktop ask o gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>Check DISPLAY. Without a display, use gemma-desktop ask or gemma-desktop transcribe.</source>
        <translation>Compruebe DISPLAY. Sin pantalla, use gemma-desktop ask o gemma-desktop transcribe.</translation>
    </message>
    <message>
        <source>There is no display to open a window on</source>
        <translation>No hay pantalla en la que abrir una ventana</translation>
    </message>
    <message>
        <source>The display {display} cannot be used</source>
        <translation>No se puede usar la pantalla {display}</translation>
    </message>
    <message>
        <source>Gemma Desktop was ended from outside last time</source>
        <translation>La última vez Gemma Desktop se cerró desde fuera</translation>
    </message>
    <message>
        <source>Gemma Desktop {other} is running and comes to the front.</source>
        <translation>Gemma Desktop {other} está en ejecución y pasa al frente.</translation>
    </message>
    <message>
        <source>This is {version}.</source>
        <translation>Esta es la {version}.</translation>
    </message>
    <message>
        <source>For computers with 8 GB of memory: chat, pictures and speech.</source>
        <translation>Para equipos con 8&#xa0;GB de memoria: chat, imágenes y voz.</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>The one to begin with, and the best for speech: chat, pictures, tools.</source>
        <translation>El indicado para empezar, y el mejor para la voz: chat, imágenes, herramientas.</translation>
    </message>
    <message>
        <source>Better answers in chat, pictures, speech and long documents, for 16 GB of memory.</source>
        <translation>Mejores respuestas en chat, imágenes, voz y documentos largos, para 16&#xa0;GB de memoria.</translation>
    </message>
    <message>
        <source>The knowledge of a large model at the speed of a small one, for 32 GB of memory.</source>
        <translation>El saber de un modelo grande a la velocidad de uno pequeño, para 32&#xa0;GB de memoria.</translation>
    </message>
    <message>
        <source>The best answers that Gemma gives, for a strong graphics card or much patience.</source>
        <translation>Las mejores respuestas que da Gemma, para una tarjeta gráfica potente o mucha paciencia.</translation>
    </message>
    <message>
        <source>Chat about pictures with little memory; Gemma 4 E4B does it better.</source>
        <translation>Chat sobre imágenes con poca memoria; Gemma 4 E4B lo hace mejor.</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Condiciones de Gemma</translation>
    </message>
    <message>
        <source>Chat and pictures in many languages.</source>
        <translation>Chat e imágenes en muchos idiomas.</translation>
    </message>
    <message>
        <source>The largest Gemma 3: chat and pictures in many languages.</source>
        <translation>El Gemma 3 más grande: chat e imágenes en muchos idiomas.</translation>
    </message>
    <message>
        <source>Quick chat on old computers.</source>
        <translation>Chat rápido en equipos antiguos.</translation>
    </message>
    <message>
        <source>Tiny and quick: for simple rewording and for trying things out.</source>
        <translation>Diminuto y rápido: para cambios de redacción sencillos y para probar.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory.</source>
        <translation>Chat en equipos con poca memoria.</translation>
    </message>
    <message>
        <source>Chat on computers with little memory, better than its smaller sister.</source>
        <translation>Chat en equipos con poca memoria, mejor que su hermano menor.</translation>
    </message>
    <message>
        <source>Chat with an older, small model.</source>
        <translation>Chat con un modelo pequeño más antiguo.</translation>
    </message>
    <message>
        <source>Chat with an older model of middle size.</source>
        <translation>Chat con un modelo más antiguo, de tamaño medio.</translation>
    </message>
    <message>
        <source>Chat with an older, large model.</source>
        <translation>Chat con un modelo grande más antiguo.</translation>
    </message>
    <message>
        <source>Says whether a text is harmful; made for checks, not for chat.</source>
        <translation>Dice si un texto es dañino; hecho para comprobaciones, no para chat.</translation>
    </message>
    <message>
        <source>Turns texts into numbers for searching documents by their meaning.</source>
        <translation>Convierte textos en números para buscar documentos por su significado.</translation>
    </message>
    <message>
        <source>Reads medical texts and pictures, for research and developers.</source>
        <translation>Lee textos e imágenes médicos, para investigación y desarrollo.</translation>
    </message>
    <message>
        <source>HAI-DEF terms</source>
        <translation>Condiciones de HAI-DEF</translation>
    </message>
    <message>
        <source>The first Gemma, small; for comparing.</source>
        <translation>El primer Gemma, pequeño; para comparar.</translation>
    </message>
    <message>
        <source>The first Gemma; for comparing.</source>
        <translation>El primer Gemma; para comparar.</translation>
    </message>
    <message>
        <source>Says whether a picture is harmful; made for checks, not for chat.</source>
        <translation>Dice si una imagen es dañina; hecho para comprobaciones, no para chat.</translation>
    </message>
    <message>
        <source>Turns a wish into calls of tools; to be trained further by developers.</source>
        <translation>Convierte un deseo en llamadas a herramientas; para que lo sigan entrenando quienes desarrollan.</translation>
    </message>
    <message>
        <source>Translates texts between many languages.</source>
        <translation>Traduce textos entre muchos idiomas.</translation>
    </message>
    <message>
        <source>Completes and explains program code.</source>
        <translation>Completa y explica código de programas.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
</context>
<context>
    <name>SavingNotices</name>
    <message>
        <source>The last messages are not saved: {}</source>
        <translation>Los últimos mensajes no están guardados: {}</translation>
    </message>
    <message>
        <source>Closing the window once more loses them. {}</source>
        <translation>Si cierra la ventana otra vez, se pierden. {}</translation>
    </message>
    <message>
        <source>Everything is saved again</source>
        <translation>Todo está guardado otra vez</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{words} Default: {default}.</source>
        <translation>{words} Predeterminado: {default}.</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Restablecer {title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, from the next start on.</source>
        <translation>De la ventana, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Claro u oscuro.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De todo lo que hay en la ventana.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Menos memoria</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Lo más rápido</translation>
    </message>
    <message>
        <source>Memory or speed</source>
        <translation>Memoria o velocidad</translation>
    </message>
    <message>
        <source>Least memory leaves the weights in the file and answers more slowly. Balanced keeps in memory what every word needs. Fastest keeps everything there and uses every core.</source>
        <translation>«Menos memoria» deja los pesos en el archivo y responde más despacio. «Equilibrado» guarda en la memoria lo que necesita cada palabra. «Lo más rápido» lo guarda todo allí y usa todos los núcleos.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>How many tokens of a chat the model keeps in mind. More takes more memory.</source>
        <translation>Cuántos tokens de un chat tiene presentes el modelo. Más tokens ocupan más memoria.</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>How many cores work on an answer. More than the computer has makes it slower.</source>
        <translation>Cuántos núcleos trabajan en una respuesta. Más de los que tiene el equipo la hacen más lenta.</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Layers of the model that the graphics card computes, if there is one that can. 0 uses none.</source>
        <translation>Capas del modelo que calcula la tarjeta gráfica, si hay una que pueda. 0 no usa ninguna.</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Todas las que quepan</translation>
    </message>
    <message>
        <source>Reopen chats at once</source>
        <translation>Reabrir los chats al instante</translation>
    </message>
    <message>
        <source>Megabytes on this computer&apos;s disk for what the model has worked out of recent chats, readable by you alone and deleted with the chat. 0 keeps nothing, and a reopened chat is read again first.</source>
        <translation>Megabytes en el disco de este equipo para lo que el modelo ha calculado de los chats recientes; solo usted puede leerlo, y se elimina con el chat. 0 no guarda nada, y un chat reabierto se vuelve a leer primero.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texto del sistema</translation>
    </message>
    <message>
        <source>What the model is told before every chat: who it is, how it should answer.</source>
        <translation>Lo que se le dice al modelo antes de cada chat: quién es y cómo debe responder.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Por ejemplo: Responde con brevedad, en palabras sencillas.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more predictable; 0 always takes the likeliest word.</source>
        <translation>Más alta sorprende más, más baja es más previsible; 0 toma siempre la palabra más probable.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Choose among so many of the likeliest words; 0 among all.</source>
        <translation>Elegir entre tantas de las palabras más probables; con 0, entre todas.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Choose among the likeliest words that together have this probability; 1 among all.</source>
        <translation>Elegir entre las palabras más probables que juntas tienen esta probabilidad; con 1, entre todas.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leave out words less likely than this share of the likeliest one; 0 leaves out none.</source>
        <translation>Dejar fuera las palabras menos probables que esta parte de la más probable; 0 no deja fuera ninguna.</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalización por repetir</translation>
    </message>
    <message>
        <source>Above 1 the model avoids words that it used just now; 1 is off.</source>
        <translation>Por encima de 1 el modelo evita palabras que acaba de usar; 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question.</source>
        <translation>La misma semilla da la misma respuesta a la misma pregunta.</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Nueva cada vez</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>In tokens, thoughts included.</source>
        <translation>En tokens, pensamientos incluidos.</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>Tan larga como haga falta</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Pensar primero</translation>
    </message>
    <message>
        <source>Where the model can: slower, and better at hard questions.</source>
        <translation>Cuando el modelo puede: más lento, y mejor en preguntas difíciles.</translation>
    </message>
    <message>
        <source>70: a glance</source>
        <translation>70: un vistazo</translation>
    </message>
    <message>
        <source>140: a quick look</source>
        <translation>140: una mirada rápida</translation>
    </message>
    <message>
        <source>280: a good look</source>
        <translation>280: una buena mirada</translation>
    </message>
    <message>
        <source>560: a close look</source>
        <translation>560: una mirada atenta</translation>
    </message>
    <message>
        <source>1,120: small print</source>
        <translation>1120: letra pequeña</translation>
    </message>
    <message>
        <source>Detail of new pictures</source>
        <translation>Detalle de las imágenes nuevas</translation>
    </message>
    <message>
        <source>Tokens that a picture may take. More detail reads small print, and takes longer.</source>
        <translation>Tokens que puede ocupar una imagen. Con más detalle se lee la letra pequeña, y se tarda más.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the window leaves an icon there, with a quick question in its menu. Its menu ends it.</source>
        <translation>Al cerrar la ventana queda allí un icono, con una pregunta rápida en su menú. Su menú lo cierra.</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>Teclas para una pregunta rápida</translation>
    </message>
    <message>
        <source>They open a small window for one question, whatever application is in front.</source>
        <translation>Abren una ventana pequeña para una pregunta, sea cual sea la aplicación que esté delante.</translation>
    </message>
    <message>
        <source>Say what is finished</source>
        <translation>Avisar de lo que ha terminado</translation>
    </message>
    <message>
        <source>While you look at something else, the desktop names a model that has come or a recording that is written down. Never what is said in a chat.</source>
        <translation>Mientras usted mira otra cosa, el escritorio nombra un modelo que ha llegado o una grabación que se ha transcrito. Nunca lo que se dice en un chat.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>No usar nunca la red</translation>
    </message>
    <message>
        <source>Every connection of this application is refused. All that is on this computer works.</source>
        <translation>Se rechaza toda conexión de esta aplicación. Todo lo que está en este equipo funciona.</translation>
    </message>
    <message>
        <source>Use the token of other Hub programs</source>
        <translation>Usar el token de otros programas del Hub</translation>
    </message>
    <message>
        <source>What “hf auth login” has kept, where no token was entered here.</source>
        <translation>El que guardó «hf auth login», si aquí no se ha introducido ninguno.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>What is spoken in the recordings that are written down.</source>
        <translation>El que se habla en las grabaciones que se transcriben.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>The language of translations.</source>
        <translation>El idioma de las traducciones.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelos y red</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On the page about recordings</source>
        <translation>En la página de las grabaciones</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close {panel}</source>
        <translation>Cerrar {panel}</translation>
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
        <translation>Ocultar los chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Buscar en los chats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search titles and messages ({keys})</source>
        <translation>Buscar en títulos y mensajes ({keys})</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>No chat contains “{words}”.</source>
        <translation>Ningún chat contiene «{words}».</translation>
    </message>
    <message>
        <source>No chats yet. What you ask will be listed here.</source>
        <translation>Aún no hay chats. Lo que pregunte aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>SoundChip</name>
    <message>
        <source>Play {0}</source>
        <translation>Reproducir {0}</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nombre del hablante</translation>
    </message>
    <message>
        <source>Everywhere that {name} speaks</source>
        <translation>Siempre que habla {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>¿Quién habla aquí?</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Checking {title}</source>
        <translation>Comprobando {title}</translation>
    </message>
    <message>
        <source>Adding {title}</source>
        <translation>Añadiendo {title}</translation>
    </message>
    <message>
        <source>Copying {title}</source>
        <translation>Copiando {title}</translation>
    </message>
    <message>
        <source>Moving {title}</source>
        <translation>Moviendo {title}</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>TextSelection</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ThoughtsView</name>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Pensando… {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Pensó durante {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the recording</source>
        <translation>Título de la grabación</translation>
    </message>
</context>
<context>
    <name>ToggleEditor</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Token for the Hub</source>
        <translation>Token para el Hub</translation>
    </message>
    <message>
        <source>Paste a token; it begins with hf_</source>
        <translation>Pegue un token; empieza por hf_</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Volver a preguntar al llavero</translation>
    </message>
    <message>
        <source>Make a token on the Hub</source>
        <translation>Crear un token en el Hub</translation>
    </message>
    <message>
        <source>HF_TOKEN gives a token for this run.</source>
        <translation>HF_TOKEN da un token para esta ejecución.</translation>
    </message>
    <message>
        <source>Asking the Hub whose token that is…</source>
        <translation>Preguntando al Hub de quién es ese token…</translation>
    </message>
    <message>
        <source>The token of {owner} is kept.</source>
        <translation>El token de {owner} está guardado.</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>Hay un token guardado.</translation>
    </message>
    <message>
        <source>This system’s keyring stays locked; a token in it cannot be used.</source>
        <translation>El llavero de este sistema sigue bloqueado; no se puede usar un token que esté en él.</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>No hay ningún token guardado. La mayoría de los modelos no lo necesitan.</translation>
    </message>
    <message>
        <source>It is kept in this system&apos;s keyring, or where there is none in a file that only you can read. It goes to the Hub and to nobody else, and is not shown again.</source>
        <translation>Se guarda en el llavero de este sistema o, si no lo hay, en un archivo que solo usted puede leer. Va al Hub y a nadie más, y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>It lies in this system&apos;s keyring, and goes to the Hub and to nobody else.</source>
        <translation>Está en el llavero de este sistema, y va al Hub y a nadie más.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used: it lies in a file that only you can read, and goes to the Hub and to nobody else.</source>
        <translation>Este sistema no tiene un llavero que se pueda usar: está en un archivo que solo usted puede leer, y va al Hub y a nadie más.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>TranslationChoice</name>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>Sin traducción</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Open Gemma Desktop</source>
        <translation>Abrir Gemma Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Gemma Desktop</source>
        <translation>Gemma Desktop</translation>
    </message>
    <message>
        <source>Gemma Desktop is recording</source>
        <translation>Gemma Desktop está grabando</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} is off the list; its file stays</source>
        <translation>{name} ya no está en la lista; su archivo se queda</translation>
    </message>
    <message>
        <source>{name} is in the wastebasket</source>
        <translation>{name} está en la papelera</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} se ha eliminado</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{name}, recommended</source>
        <translation>{name}, recomendado</translation>
    </message>
    <message>
        <source>with pictures or speech</source>
        <translation>con imágenes o voz</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>Looking at how much memory it takes…</source>
        <translation>Calculando cuánta memoria ocupa…</translation>
    </message>
    <message>
        <source>{text} (told by its size alone)</source>
        <translation>{text} (según el tamaño, nada más)</translation>
    </message>
    <message>
        <source>Takes about {need} of memory; how much is free is not known</source>
        <translation>Ocupa unos {need} de memoria; no se sabe cuánta está libre</translation>
    </message>
    <message>
        <source>Fits: takes about {need} of memory</source>
        <translation>Cabe: ocupa unos {need} de memoria</translation>
    </message>
    <message>
        <source>Takes about {need} of memory, and {free} are free now</source>
        <translation>Ocupa unos {need} de memoria, y ahora hay {free} libres</translation>
    </message>
</context>
<context>
    <name>VersionStepper</name>
    <message>
        <source>Version before</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Versión {0} de {1}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>The answer is coming</source>
        <translation>La respuesta está en camino</translation>
    </message>
    <message>
        <source>Nothing came for {0} s</source>
        <translation>Nada desde hace {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>The model is starting again</source>
        <translation>El modelo se está reiniciando</translation>
    </message>
    <message>
        <source>Reading {0} of {1} tokens</source>
        <translation>Leyendo {0} de {1} tokens</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Heard {0} of {1}</source>
        <translation>Oído {0} de {1}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Get a real Gemma</source>
        <translation>Obtener un Gemma de verdad</translation>
    </message>
    <message>
        <source>The model runs on this computer, also without a network.</source>
        <translation>El modelo funciona en este equipo, también sin red.</translation>
    </message>
    <message>
        <source>Nothing that you type, show or say leaves it.</source>
        <translation>Nada de lo que escriba, muestre o diga sale de él.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Tres cosas para probar</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>¿Cuál es la capital de Francia?</translation>
    </message>
    <message>
        <source>What shape is this, and what colour?</source>
        <translation>¿Qué forma es esta, y de qué color?</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Preguntar algo</translation>
    </message>
    <message>
        <source>Show a picture</source>
        <translation>Mostrar una imagen</translation>
    </message>
    <message>
        <source>Have speech written down</source>
        <translation>Transcribir lo que se habla</translation>
    </message>
    <message>
        <source>A short recording</source>
        <translation>Una grabación corta</translation>
    </message>
    <message>
        <source>Ask, show or say something</source>
        <translation>Pregunte, muestre o diga algo</translation>
    </message>
    <message>
        <source>Ask or show something</source>
        <translation>Pregunte o muestre algo</translation>
    </message>
    <message>
        <source>Ask or say something</source>
        <translation>Pregunte o diga algo</translation>
    </message>
    <message>
        <source>This is a tiny demo model: good for trying things out, not for real questions.</source>
        <translation>Este es un modelo de demostración diminuto: sirve para probar, no para preguntas de verdad.</translation>
    </message>
    <message>
        <source>{name} answers here.</source>
        <translation>Aquí responde {name}.</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Long documents</source>
        <translation>Documentos largos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Add a language of the chats</source>
        <translation>Añadir un idioma de los chats</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Añadir uno…</translation>
    </message>
    <message>
        <source>Quick answers</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas cosas</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>Respuestas buenas</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>¿En qué idiomas?</translation>
    </message>
    <message>
        <source>What matters more?</source>
        <translation>¿Qué importa más?</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Quitar {language}</translation>
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
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>No traducir</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>Names and terms, with commas between them</source>
        <translation>Nombres y términos, separados por comas</translation>
    </message>
    <message>
        <source>Anna Petrova, Kranevo, GGUF</source>
        <translation>Anna Petrova, Kranevo, GGUF</translation>
    </message>
    <message>
        <source>The model that is chosen cannot hear.</source>
        <translation>El modelo elegido no oye.</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Names and terms that are spoken</source>
        <translation>Nombres y términos que se dicen</translation>
    </message>
    <message>
        <source>Write down again</source>
        <translation>Volver a transcribir</translation>
    </message>
    <message>
        <source>What you corrected stays; Undo brings the rest back.</source>
        <translation>Lo que usted corrigió se queda; Deshacer devuelve el resto.</translation>
    </message>
    <message>
        <source>On this computer; nothing is sent anywhere.</source>
        <translation>En este equipo; no se envía nada a ningún sitio.</translation>
    </message>
</context>
</TS>
