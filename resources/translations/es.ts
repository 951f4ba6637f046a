<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
  <context>
    <name />
    <message>
      <source>Choose folders…</source>
      <translation>Elegir carpetas…</translation>
    </message>
    <message>
      <source>Compare two pictures…</source>
      <translation>Comparar dos imágenes…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Página de inicio</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>Buscar otra vez</translation>
    </message>
    <message>
      <source>Pause the scan</source>
      <translation>Pausar la búsqueda</translation>
    </message>
    <message>
      <source>Stop the scan</source>
      <translation>Parar la búsqueda</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>Archivos que no se pudieron leer…</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Revisar y ejecutar…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Filtrar grupos</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Sin decidir</translation>
    </message>
    <message>
      <source>Keep only the n-th</source>
      <translation>Conservar solo la n-ésima</translation>
    </message>
    <message>
      <source>Keep left</source>
      <translation>Conservar la izquierda</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Conservar la derecha</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>Aceptar y seguir</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>No son duplicados</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Mover a…</translation>
    </message>
    <message>
      <source>Next undecided</source>
      <translation>Siguiente sin decidir</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Grupo anterior</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Grupo de arriba</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Grupo de abajo</translation>
    </message>
    <message>
      <source>Picture to the left</source>
      <translation>Imagen a la izquierda</translation>
    </message>
    <message>
      <source>Picture to the right</source>
      <translation>Imagen a la derecha</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <source>Blink (hold)</source>
      <translation>Parpadear (mantener)</translation>
    </message>
    <message>
      <source>Fit / 100 %</source>
      <translation>Ajustar / 100 %</translation>
    </message>
    <message>
      <source>Match lines</source>
      <translation>Líneas de coincidencia</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>About imgreview</source>
      <translation>Acerca de imgreview</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>&amp;Decidir</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 archivo</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 archivos</translation>
    </message>
    <message>
      <source>1 sidecar goes along</source>
      <translation>1 archivo asociado va con ellos</translation>
    </message>
    <message>
      <source>%1 sidecars go along</source>
      <translation>%1 archivos asociados van con ellos</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Cuarentena</translation>
    </message>
    <message>
      <source>%1 groups lose every picture</source>
      <translation>%1 grupos pierden todas sus imágenes</translation>
    </message>
    <message>
      <source>1 group loses every picture</source>
      <translation>1 grupo pierde todas sus imágenes</translation>
    </message>
    <message>
      <source>A picture to be kept is not what it was</source>
      <translation>Una imagen que se conserva ya no es la que era</translation>
    </message>
    <message>
      <source>Changed since the scan</source>
      <translation>Cambiado desde la búsqueda</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>En una carpeta protegida</translation>
    </message>
    <message>
      <source>No trash there</source>
      <translation>Allí no hay papelera</translation>
    </message>
    <message>
      <source>To another drive</source>
      <translation>A otra unidad</translation>
    </message>
    <message>
      <source>Another name of a kept file</source>
      <translation>Otro nombre de un archivo conservado</translation>
    </message>
    <message>
      <source>Files that belong to them</source>
      <translation>Archivos que les pertenecen</translation>
    </message>
    <message>
      <source>Not enough room</source>
      <translation>No hay espacio suficiente</translation>
    </message>
    <message>
      <source>The keeper was opened and checked again just now</source>
      <translation>La conservada se acaba de abrir y comprobar</translation>
    </message>
    <message>
      <source>%1 of %2 keepers opened and checked again just now</source>
      <translation>%1 de %2 conservadas abiertas y comprobadas ahora mismo</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>movido</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>quedó</translation>
    </message>
    <message>
      <source>brought back</source>
      <translation>recuperado</translation>
    </message>
    <message>
      <source>not settled</source>
      <translation>sin aclarar</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>en la papelera</translation>
    </message>
    <message>
      <source>%1 in the trash</source>
      <translation>%1 en la papelera</translation>
    </message>
    <message>
      <source>%1 moved</source>
      <translation>%1 movidos</translation>
    </message>
    <message>
      <source>%1 to the trash</source>
      <translation>%1 a la papelera</translation>
    </message>
    <message>
      <source>%1 to a folder</source>
      <translation>%1 a una carpeta</translation>
    </message>
    <message>
      <source>%1 in the folder</source>
      <translation>%1 en la carpeta</translation>
    </message>
    <message>
      <source>%1 brought back</source>
      <translation>%1 recuperados</translation>
    </message>
    <message>
      <source>%1 stayed</source>
      <translation>%1 quedaron</translation>
    </message>
    <message>
      <source>%1 not settled</source>
      <translation>%1 sin aclarar</translation>
    </message>
    <message>
      <source>stopped early</source>
      <translation>parado antes</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 y %2 más</translation>
    </message>
    <message>
      <source>keep left</source>
      <translation>conservar izquierda</translation>
    </message>
    <message>
      <source>keep right</source>
      <translation>conservar derecha</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>no son duplicados</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>saltar</translation>
    </message>
    <message>
      <source>hold to blink</source>
      <translation>mantener para parpadear</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Parpadear</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Deslizar</translation>
    </message>
    <message>
      <source>Onion skin</source>
      <translation>Papel cebolla</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <source>These two cannot be compared</source>
      <translation>Estas dos no se pueden comparar</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>How much of B shows through</source>
      <translation>Cuánto se ve de B</translation>
    </message>
    <message>
      <source>Opacity of B</source>
      <translation>Opacidad de B</translation>
    </message>
    <message>
      <source>Looking at the two…</source>
      <translation>Examinando las dos…</translation>
    </message>
    <message>
      <source>Something went wrong here.</source>
      <translation>Algo falló aquí.</translation>
    </message>
    <message>
      <source>Different pictures</source>
      <translation>Imágenes distintas</translation>
    </message>
    <message>
      <source>as far as can be proven</source>
      <translation>hasta donde se puede probar</translation>
    </message>
    <message>
      <source>The same scene, not a copy</source>
      <translation>La misma escena, no una copia</translation>
    </message>
    <message>
      <source>B is A</source>
      <translation>B es A</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>cámara</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>They were taken at different times.</source>
      <translation>Se tomaron en momentos distintos.</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>probablemente idénticas</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>posiblemente parecidas</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>probablemente distintas</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>Vector</translation>
    </message>
    <message>
      <source>SSIM aligned</source>
      <translation>SSIM alineado</translation>
    </message>
    <message>
      <source>Which one holds more detail on the same patch</source>
      <translation>Cuál tiene más detalle en el mismo trozo</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Nitidez</translation>
    </message>
    <message>
      <source>same</source>
      <translation>igual</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Idéntico</translation>
    </message>
    <message>
      <source>Same pixels</source>
      <translation>Mismos píxeles</translation>
    </message>
    <message>
      <source>Re-encoded</source>
      <translation>Recodificado</translation>
    </message>
    <message>
      <source>Resized</source>
      <translation>Redimensionado</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Girado</translation>
    </message>
    <message>
      <source>Cropped</source>
      <translation>Recortado</translation>
    </message>
    <message>
      <source>Toned</source>
      <translation>Tono cambiado</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Editado</translation>
    </message>
    <message>
      <source>Same scene</source>
      <translation>Misma escena</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Parecido</translation>
    </message>
    <message>
      <source>Weak</source>
      <translation>Débil</translation>
    </message>
    <message>
      <source>Most space first</source>
      <translation>Más espacio primero</translation>
    </message>
    <message>
      <source>Most files first</source>
      <translation>Más archivos primero</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Más seguros primero</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Por carpeta</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Más nuevos primero</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Como se encontraron</translation>
    </message>
    <message>
      <source>1 group</source>
      <translation>1 grupo</translation>
    </message>
    <message>
      <source>%1 groups</source>
      <translation>%1 grupos</translation>
    </message>
    <message>
      <source>%1 MP</source>
      <translation>%1 MP</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>GPS</source>
      <translation>GPS</translation>
    </message>
    <message>
      <source>Real detail</source>
      <translation>Detalle real</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadatos</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>%1 fields</source>
      <translation>%1 campos</translation>
    </message>
    <message>
      <source>%1 and %2</source>
      <translation>%1 y %2</translation>
    </message>
    <message>
      <source>%1 and A are</source>
      <translation>%1 y A son</translation>
    </message>
    <message>
      <source>%1 is A</source>
      <translation>%1 es A</translation>
    </message>
    <message>
      <source>%1 are A</source>
      <translation>%1 son A</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <translation>%1 %2 de %3</translation>
    </message>
    <message>
      <source>%1 of %2 %3 points</source>
      <translation>%1 de %2 puntos %3</translation>
    </message>
    <message>
      <source>embedding %1</source>
      <translation>vector %1</translation>
    </message>
    <message>
      <source>suggested to keep</source>
      <translation>sugerida para conservar</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>protegida</translation>
    </message>
    <message>
      <source>%1 groups, scan not finished</source>
      <translation>%1 grupos, búsqueda sin terminar</translation>
    </message>
    <message>
      <source>%1 · no duplicates</source>
      <translation>%1 · sin duplicados</translation>
    </message>
    <message>
      <source>%1 · done</source>
      <translation>%1 · terminado</translation>
    </message>
    <message>
      <source>%1 of %2 groups left</source>
      <translation>quedan %1 de %2 grupos</translation>
    </message>
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
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Vista conjunta</translation>
    </message>
    <message>
      <source>Survey: all at once</source>
      <translation>Vista conjunta: todas a la vez</translation>
    </message>
    <message>
      <source>All at once</source>
      <translation>Todas a la vez</translation>
    </message>
    <message>
      <source>The nine before</source>
      <translation>Las nueve anteriores</translation>
    </message>
    <message>
      <source>The next nine</source>
      <translation>Las nueve siguientes</translation>
    </message>
    <message>
      <source>Pictures %1 to %2 of %3</source>
      <translation>Imágenes %1 a %2 de %3</translation>
    </message>
    <message>
      <source>keep only that one</source>
      <translation>conservar solo esa</translation>
    </message>
    <message>
      <source>hold to see A</source>
      <translation>mantener: ver A</translation>
    </message>
    <message>
      <source>back</source>
      <translation>volver</translation>
    </message>
    <message>
      <source>Also what is the same</source>
      <translation>También lo que coincide</translation>
    </message>
    <message>
      <source>%1 inliers</source>
      <translation>Inliers de %1</translation>
    </message>
    <message>
      <source>Tiles that agree</source>
      <translation>Teselas que coinciden</translation>
    </message>
    <message>
      <source>Worst tiles</source>
      <translation>Peores teselas</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Medido</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Match ratio</source>
      <translation>Proporción de coincidencias</translation>
    </message>
    <message>
      <source>Good matches of the keypoints: %1 of %2 in A and %3 in B</source>
      <translation>Buenas coincidencias entre los puntos clave: %1 de %2 en A y %3 en B</translation>
    </message>
    <message>
      <source>Which local features are matched</source>
      <translation>Qué características locales se comparan</translation>
    </message>
    <message>
      <source>Here both are equally sharp.</source>
      <translation>Aquí ambas son igual de nítidas.</translation>
    </message>
    <message>
      <source>Here %1 is sharper by %2 %.</source>
      <translation>Aquí %1 es un %2 % más nítida.</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>Ready, used by the thorough search</source>
      <translation>Listo, lo usa la búsqueda minuciosa</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>No instalado</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>No descargado</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Progreso de la descarga</translation>
    </message>
    <message>
      <source>Licence: %1</source>
      <translation>Licencia: %1</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modelos…</translation>
    </message>
    <message>
      <source>Models that recognise copies</source>
      <translation>Modelos que reconocen copias</translation>
    </message>
    <message>
      <source>Nothing is downloaded unless you press the button. What comes is compared with what its publisher states, and your pictures never leave this computer.</source>
      <translation>No se descarga nada si no pulsa el botón. Lo recibido se compara con lo que indica su editor, y sus imágenes nunca salen de este ordenador.</translation>
    </message>
    <message>
      <source>Which models there are, and how to get them</source>
      <translation>Qué modelos hay y cómo obtenerlos</translation>
    </message>
    <message>
      <source>up to %1 bits: %2</source>
      <translation>hasta %1 bits: %2</translation>
    </message>
    <message>
      <source>Of %1 bits up to %2 apart: likely identical; up to %3: possibly similar; more: probably different</source>
      <translation>De %1 bits, hasta %2 distintos: probablemente idénticas; hasta %3: posiblemente parecidas; más: probablemente distintas</translation>
    </message>
    <message>
      <source>byte for byte</source>
      <translation>byte a byte</translation>
    </message>
    <message>
      <source>pixel for pixel, with other metadata</source>
      <translation>píxel a píxel, con otros metadatos</translation>
    </message>
    <message>
      <source>pixel for pixel, saved as %1</source>
      <translation>píxel a píxel, guardada como %1</translation>
    </message>
    <message>
      <source>alike to look at, but not proven to be the same picture</source>
      <translation>parecidas a la vista, pero no se ha probado que sean la misma imagen</translation>
    </message>
    <message>
      <source>seen a moment apart: the same scene, another exposure</source>
      <translation>vistas con un instante de diferencia: la misma escena, otra toma</translation>
    </message>
    <message>
      <source>mirrored top to bottom</source>
      <translation>reflejada de arriba abajo</translation>
    </message>
    <message>
      <source>mirrored and turned %1° left</source>
      <translation>reflejada y girada %1° a la izquierda</translation>
    </message>
    <message>
      <source>mirrored and turned %1° right</source>
      <translation>reflejada y girada %1° a la derecha</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>reflejada</translation>
    </message>
    <message>
      <source>turned %1° left</source>
      <translation>girada %1° a la izquierda</translation>
    </message>
    <message>
      <source>turned %1° right</source>
      <translation>girada %1° a la derecha</translation>
    </message>
    <message>
      <source>turned %1°</source>
      <translation>girada %1°</translation>
    </message>
    <message>
      <source>with more around it (A shows %1)</source>
      <translation>con más alrededor (A muestra %1)</translation>
    </message>
    <message>
      <source>cropped to %1</source>
      <translation>recortada al %1</translation>
    </message>
    <message>
      <source>squashed to %1 × %2</source>
      <translation>aplastada a %1 × %2</translation>
    </message>
    <message>
      <source>resized to %1</source>
      <translation>reducida al %1</translation>
    </message>
    <message>
      <source>enlarged to %1</source>
      <translation>ampliada al %1</translation>
    </message>
    <message>
      <source>inside a screenshot or collage (%1 of its area)</source>
      <translation>dentro de una captura o un collage (%1 de su superficie)</translation>
    </message>
    <message>
      <source>with a border or bars around it (it fills %1)</source>
      <translation>con un borde o franjas alrededor (ocupa %1)</translation>
    </message>
    <message>
      <source>without the screenshot around it (%1 of A)</source>
      <translation>sin la captura que la rodea (%1 de A)</translation>
    </message>
    <message>
      <source>without the border around it (%1 of A)</source>
      <translation>sin el borde que la rodea (%1 de A)</translation>
    </message>
    <message>
      <source>edited in one place (%1 of the area)</source>
      <translation>editada en un lugar (%1 de la superficie)</translation>
    </message>
    <message>
      <source>edited in %1 places (%2 of the area)</source>
      <translation>editada en %1 lugares (%2 de la superficie)</translation>
    </message>
    <message>
      <source>slightly brighter</source>
      <translation>algo más clara</translation>
    </message>
    <message>
      <source>slightly darker</source>
      <translation>algo más oscura</translation>
    </message>
    <message>
      <source>brightened</source>
      <translation>aclarada</translation>
    </message>
    <message>
      <source>darkened</source>
      <translation>oscurecida</translation>
    </message>
    <message>
      <source>with more contrast</source>
      <translation>con más contraste</translation>
    </message>
    <message>
      <source>with less contrast</source>
      <translation>con menos contraste</translation>
    </message>
    <message>
      <source>with other colours</source>
      <translation>con otros colores</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>sin color</translation>
    </message>
    <message>
      <source>coloured</source>
      <translation>coloreada</translation>
    </message>
    <message>
      <source>more saturated</source>
      <translation>más saturada</translation>
    </message>
    <message>
      <source>less saturated</source>
      <translation>menos saturada</translation>
    </message>
    <message>
      <source>with noise added</source>
      <translation>con ruido añadido</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>enfocada</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>desenfocada</translation>
    </message>
    <message>
      <source>saved as %1 at about q%2</source>
      <translation>guardada como %1 con q%2 aprox.</translation>
    </message>
    <message>
      <source>saved as %1</source>
      <translation>guardada como %1</translation>
    </message>
    <message>
      <source>re-encoded at about q%1</source>
      <translation>recodificada con q%1 aprox.</translation>
    </message>
    <message>
      <source>re-encoded</source>
      <translation>recodificada</translation>
    </message>
    <message>
      <source>saved again</source>
      <translation>guardada de nuevo</translation>
    </message>
    <message>
      <source>%1× the pixels of %2, which was enlarged</source>
      <translation>%1× los píxeles de %2, que fue ampliada</translation>
    </message>
    <message>
      <source>%1× the pixels of %2</source>
      <translation>%1× los píxeles de %2</translation>
    </message>
    <message>
      <source>the whole frame, %1 is a part of it</source>
      <translation>el encuadre completo, %1 es una parte</translation>
    </message>
    <message>
      <source>untouched, %1 was edited</source>
      <translation>intacta, %1 fue editada</translation>
    </message>
    <message>
      <source>sharper on the same patch than %1</source>
      <translation>más nítida en la misma zona que %1</translation>
    </message>
    <message>
      <source>JPEG q%1 against q%2 of %3</source>
      <translation>JPEG q%1 frente a q%2 de %3</translation>
    </message>
    <message>
      <source>less compressed than %1</source>
      <translation>menos comprimida que %1</translation>
    </message>
    <message>
      <source>%1 over %2 of %3</source>
      <translation>%1 antes que %2 de %3</translation>
    </message>
    <message>
      <source>more metadata than %1</source>
      <translation>más metadatos que %1</translation>
    </message>
    <message>
      <source>the earlier capture date than %1</source>
      <translation>fecha de captura anterior a la de %1</translation>
    </message>
    <message>
      <source>with files that belong to it, unlike %1</source>
      <translation>con archivos que la acompañan, a diferencia de %1</translation>
    </message>
    <message>
      <source>in a folder that goes before that of %1</source>
      <translation>en una carpeta que va antes que la de %1</translation>
    </message>
    <message>
      <source>the same bytes, and %1 is named like a copy</source>
      <translation>los mismos bytes, y %1 tiene nombre de copia</translation>
    </message>
    <message>
      <source>the same bytes, and a shorter path than %1</source>
      <translation>los mismos bytes y una ruta más corta que %1</translation>
    </message>
    <message>
      <source>in a protected folder</source>
      <translation>en una carpeta protegida</translation>
    </message>
    <message>
      <source>arbitrary among equals</source>
      <translation>arbitrario entre iguales</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels, if they are real</source>
      <translation>pero %1 tiene %2× los píxeles, si son reales</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels</source>
      <translation>pero %1 tiene %2× los píxeles</translation>
    </message>
    <message>
      <source>edited in one place (less than 1 % of the area)</source>
      <translation>editada en un lugar (menos del 1 % de la superficie)</translation>
    </message>
    <message>
      <source>edited in %1 places (less than 1 % of the area)</source>
      <translation>editada en %1 lugares (menos del 1 % de la superficie)</translation>
    </message>
    <message>
      <source>warmer</source>
      <translation>más cálida</translation>
    </message>
    <message>
      <source>cooler</source>
      <translation>más fría</translation>
    </message>
    <message>
      <source>with less noise</source>
      <translation>con menos ruido</translation>
    </message>
    <message>
      <source>the picture that %1 was enlarged from</source>
      <translation>la imagen a partir de la que se amplió %1</translation>
    </message>
    <message>
      <source>the file that %1 was made from, with the same pixels</source>
      <translation>el archivo del que se hizo %1, con los mismos píxeles</translation>
    </message>
    <message>
      <source>the file that %1 was made from: %2 holds the traces of a JPEG at about q%3</source>
      <translation>el archivo del que se hizo %1: %2 conserva rastros de un JPEG de calidad q%3 aproximadamente</translation>
    </message>
    <message>
      <source>less compressed than %1, which was saved at about q%2 before</source>
      <translation>menos comprimida que %1, que antes se guardó con calidad q%2 aproximadamente</translation>
    </message>
    <message>
      <source>but %1 may be an enlargement of %2</source>
      <translation>pero %1 puede ser una ampliación de %2</translation>
    </message>
    <message>
      <source>but %1 has what the camera wrote</source>
      <translation>pero %1 tiene los datos de la cámara</translation>
    </message>
    <message>
      <source>%1 stays</source>
      <translation>%1 se queda</translation>
    </message>
    <message>
      <source>%1 goes</source>
      <translation>%1 se va</translation>
    </message>
    <message>
      <source>%1 and %2 more go</source>
      <translation>%1 y %2 más se van</translation>
    </message>
    <message>
      <source>Missing from %1: %2.</source>
      <translation>Falta en %1: %2.</translation>
    </message>
    <message>
      <source>Several are in protected folders and stay: mark the others</source>
      <translation>Varias están en carpetas protegidas y se quedan: marque las demás</translation>
    </message>
    <message>
      <source>%1 in a protected folder will not be touched.</source>
      <translation>En una carpeta protegida, no se tocará: %1.</translation>
    </message>
    <message>
      <source>%1 changed or disappeared since the scan and will not be touched.</source>
      <translation>Cambió o desapareció desde la búsqueda y no se tocará: %1.</translation>
    </message>
    <message>
      <source>Nothing of this group is kept: %1 will go, as you asked.</source>
      <translation>De este grupo no queda nada, como pidió; se va: %1.</translation>
    </message>
    <message>
      <source>%1 to be kept changed or vanished since the scan; nothing relies on it.</source>
      <translation>Debía quedarse, pero cambió o desapareció; nada depende de ello: %1.</translation>
    </message>
    <message>
      <source>%1 is only another name (a link or second view) of a kept file: removing it would free nothing.</source>
      <translation>Es solo otro nombre (enlace o segunda vista) de un archivo conservado; quitarlo no libera nada: %1.</translation>
    </message>
    <message>
      <source>%1 cannot go to the trash: %2. Move to a folder on the same drive instead, for example %3.</source>
      <translation>No puede ir a la papelera: %1. Motivo: %2. Mueva a una carpeta de la misma unidad, por ejemplo %3.</translation>
    </message>
    <message>
      <source>%1 will be copied to another drive, checked there, and only then taken away.</source>
      <translation>Se copia a otra unidad, se comprueba allí y solo entonces se quita: %1.</translation>
    </message>
    <message>
      <source>%1 will go along (sidecars, films of Live Photos, RAW files of a pair).</source>
      <translation>Va también (archivos adjuntos, vídeos de Live Photos, RAW de una pareja): %1.</translation>
    </message>
    <message>
      <source>%1 will stay, because a file that is kept needs it as well.</source>
      <translation>Se queda, porque un archivo conservado también lo necesita: %1.</translation>
    </message>
    <message>
      <source>%1 (films or RAW files) will stay, because what is kept has none like it.</source>
      <translation>Se queda, porque lo conservado no tiene nada igual (vídeos o RAW): %1.</translation>
    </message>
    <message>
      <source>The destination drive has %1 MB free, but %2 MB are to be moved there.</source>
      <translation>La unidad de destino tiene %1 MB libres, pero hay que mover %2 MB.</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>Ya no está ahí.</translation>
    </message>
    <message>
      <source>It changed since it was looked at; scan again to decide about it.</source>
      <translation>Cambió desde que se miró; vuelva a buscar para decidir.</translation>
    </message>
    <message>
      <source>It changed while it was being read; scan again to decide about it.</source>
      <translation>Cambió mientras se leía; vuelva a buscar para decidir.</translation>
    </message>
    <message>
      <source>It changed while it was being copied; it was left alone.</source>
      <translation>Cambió mientras se copiaba; no se tocó.</translation>
    </message>
    <message>
      <source>It is not a regular file any more.</source>
      <translation>Ya no es un archivo normal.</translation>
    </message>
    <message>
      <source>Another file has taken its name since it was looked at.</source>
      <translation>Otro archivo tomó su nombre desde entonces.</translation>
    </message>
    <message>
      <source>Another drive is mounted there than when it was looked at.</source>
      <translation>Ahora hay otra unidad montada ahí.</translation>
    </message>
    <message>
      <source>It lies in a protected folder.</source>
      <translation>Está en una carpeta protegida.</translation>
    </message>
    <message>
      <source>The destination lies in a protected folder.</source>
      <translation>El destino está en una carpeta protegida.</translation>
    </message>
    <message>
      <source>It is kept in another group.</source>
      <translation>Se conserva en otro grupo.</translation>
    </message>
    <message>
      <source>It could not be looked at: %1.</source>
      <translation>No se pudo examinar: %1.</translation>
    </message>
    <message>
      <source>It is the same file as %1 under another name.</source>
      <translation>Es el mismo archivo que %1 con otro nombre.</translation>
    </message>
    <message>
      <source>It cannot be moved: %1.</source>
      <translation>No se puede mover: %1.</translation>
    </message>
    <message>
      <source>It cannot go to the trash: %1.</source>
      <translation>No puede ir a la papelera: %1.</translation>
    </message>
    <message>
      <source>The picture kept for it lies in the folder that this one would go to, among the rejected; choose another folder.</source>
      <translation>La imagen que se conserva está en la carpeta a la que iría esta; elija otra carpeta.</translation>
    </message>
    <message>
      <source>Nothing of its group is kept: it may go to the trash, but is never deleted for ever.</source>
      <translation>De su grupo no queda nada: puede ir a la papelera, pero nunca se elimina para siempre.</translation>
    </message>
    <message>
      <source>No file of its group that is to be kept is still there unchanged; scan again.</source>
      <translation>Ningún archivo a conservar de su grupo sigue intacto; vuelva a buscar.</translation>
    </message>
    <message>
      <source>It stayed where it was: %1.</source>
      <translation>Se quedó donde estaba: %1.</translation>
    </message>
    <message>
      <source>It stayed where it was.</source>
      <translation>Se quedó donde estaba.</translation>
    </message>
    <message>
      <source>It stayed where it was: no kept file of its group could be proven (%1).</source>
      <translation>Se quedó donde estaba: no se pudo comprobar ningún archivo conservado de su grupo (%1).</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was put back.</source>
      <translation>Otro archivo tomó su lugar en ese momento; se devolvió.</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was left alone.</source>
      <translation>Otro archivo tomó su lugar en ese momento; no se tocó.</translation>
    </message>
    <message>
      <source>Another file took its place, or it changed, at that very moment; nothing was done.</source>
      <translation>En ese momento cambió o fue sustituido; no se hizo nada.</translation>
    </message>
    <message>
      <source>Another file has taken its name; it was left alone.</source>
      <translation>Otro archivo tomó su nombre; no se tocó.</translation>
    </message>
    <message>
      <source>The system reported it as trashed, but it is still in its place.</source>
      <translation>El sistema dijo que estaba en la papelera, pero sigue en su sitio.</translation>
    </message>
    <message>
      <source>Only the system's trash knows where it is: restore it from there.</source>
      <translation>Solo la papelera del sistema sabe dónde está: restáurelo desde allí.</translation>
    </message>
    <message>
      <source>It is no longer where it was put (was the trash emptied?).</source>
      <translation>Ya no está donde se puso (¿se vació la papelera?).</translation>
    </message>
    <message>
      <source>Another file lies where it was put; that one was left alone.</source>
      <translation>Donde se puso hay otro archivo; ese no se tocó.</translation>
    </message>
    <message>
      <source>The trash holds another file of that name now; it was left alone.</source>
      <translation>La papelera tiene ahora otro archivo con ese nombre; no se tocó.</translation>
    </message>
    <message>
      <source>It was deleted for ever, as you asked; nothing can bring it back.</source>
      <translation>Se eliminó para siempre, como pidió; nada puede recuperarlo.</translation>
    </message>
    <message>
      <source>Its name is taken now, so it came back as %1.</source>
      <translation>Su nombre está ocupado; volvió como %1.</translation>
    </message>
    <message>
      <source>It could not be brought back: %1.</source>
      <translation>No se pudo traer de vuelta: %1.</translation>
    </message>
    <message>
      <source>It could not be brought back: no free name was left beside its old one.</source>
      <translation>No se pudo traer de vuelta: no quedaba ningún nombre libre.</translation>
    </message>
    <message>
      <source>It is neither at its place nor at its destination: another program took it.</source>
      <translation>No está ni en su sitio ni en el destino: otro programa lo tomó.</translation>
    </message>
    <message>
      <source>It was put back as %1.</source>
      <translation>Se devolvió como %1.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was moved.</source>
      <translation>El programa se detuvo justo después de mover este archivo.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was deleted for ever.</source>
      <translation>El programa se detuvo justo después de eliminar este archivo.</translation>
    </message>
    <message>
      <source>The program was stopped before this file was touched.</source>
      <translation>El programa se detuvo antes de tocar este archivo.</translation>
    </message>
    <message>
      <source>The program was stopped before it was brought back.</source>
      <translation>El programa se detuvo antes de traerlo de vuelta.</translation>
    </message>
    <message>
      <source>The program was stopped, and the file is neither at its place nor at its destination.</source>
      <translation>El programa se detuvo y el archivo no está ni en su sitio ni en el destino.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed (%1); the next start of imgreview looks again.</source>
      <translation>No se pudo confirmar dónde está (%1); el próximo inicio vuelve a mirar.</translation>
    </message>
    <message>
      <source>there is no permission to change this folder</source>
      <translation>no hay permiso para cambiar esta carpeta</translation>
    </message>
    <message>
      <source>the system forbids it (is the file locked or immutable?)</source>
      <translation>el sistema lo prohíbe (¿archivo bloqueado?)</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>la unidad es de solo lectura</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>la unidad está llena</translation>
    </message>
    <message>
      <source>your disk quota is used up</source>
      <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
      <source>the drive reported an error</source>
      <translation>la unidad informó de un error</translation>
    </message>
    <message>
      <source>it is no longer there</source>
      <translation>ya no está ahí</translation>
    </message>
    <message>
      <source>the name is taken</source>
      <translation>el nombre está ocupado</translation>
    </message>
    <message>
      <source>it lies on another drive or mount than its destination</source>
      <translation>está en otra unidad que el destino</translation>
    </message>
    <message>
      <source>the name is too long for the destination</source>
      <translation>el nombre es demasiado largo para el destino</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>otro programa lo está usando</translation>
    </message>
    <message>
      <source>it is a symbolic link</source>
      <translation>es un enlace simbólico</translation>
    </message>
    <message>
      <source>another program was changing it</source>
      <translation>otro programa lo estaba cambiando</translation>
    </message>
    <message>
      <source>this drive cannot move a file without the risk of replacing another</source>
      <translation>esta unidad no puede mover sin riesgo de reemplazar otro</translation>
    </message>
    <message>
      <source>a folder it was in or went to is not there now; is its drive plugged in?</source>
      <translation>falta una de las carpetas; ¿está conectada la unidad?</translation>
    </message>
    <message>
      <source>the network drive lost it</source>
      <translation>la unidad de red lo perdió</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>motivo desconocido</translation>
    </message>
    <message>
      <source>no free name was found</source>
      <translation>no se encontró ningún nombre libre</translation>
    </message>
    <message>
      <source>no free name was left in the destination</source>
      <translation>no quedaba nombre libre en el destino</translation>
    </message>
    <message>
      <source>no destination folder was given</source>
      <translation>no se indicó carpeta de destino</translation>
    </message>
    <message>
      <source>the system's trash refused it</source>
      <translation>la papelera del sistema lo rechazó</translation>
    </message>
    <message>
      <source>there is no trash on this drive that imgreview can use</source>
      <translation>no hay papelera utilizable en esta unidad</translation>
    </message>
    <message>
      <source>there is no trash on this drive (%1)</source>
      <translation>no hay papelera en esta unidad (%1)</translation>
    </message>
    <message>
      <source>the destination lies in a protected folder</source>
      <translation>el destino está en una carpeta protegida</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <translation>su carpeta es de solo lectura</translation>
    </message>
    <message>
      <source>%1 is not a folder</source>
      <translation>%1 no es una carpeta</translation>
    </message>
    <message>
      <source>%1 is not writable</source>
      <translation>no se puede escribir en %1</translation>
    </message>
    <message>
      <source>none is outside this commit</source>
      <translation>ninguno está fuera de esta operación</translation>
    </message>
    <message>
      <source>it is the same file under another name</source>
      <translation>es el mismo archivo con otro nombre</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it is in this commit itself</source>
      <translation>está en esta misma operación</translation>
    </message>
    <message>
      <source>it is in this commit itself under another name</source>
      <translation>está en esta misma operación con otro nombre</translation>
    </message>
    <message>
      <source>its content is not the same</source>
      <translation>su contenido no es el mismo</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>El archivo ya no está.</translation>
    </message>
    <message>
      <source>The file may not be read: permission denied.</source>
      <translation>No se permite leer el archivo: permiso denegado.</translation>
    </message>
    <message>
      <source>The file is a symbolic link.</source>
      <translation>El archivo es un enlace simbólico.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
      <source>This is a pipe, socket or device, not a file.</source>
      <translation>Es una tubería, un socket o un dispositivo, no un archivo.</translation>
    </message>
    <message>
      <source>The disk reports a read error in this file.</source>
      <translation>El disco informa de un error de lectura en este archivo.</translation>
    </message>
    <message>
      <source>The network drive has lost the file.</source>
      <translation>La unidad de red perdió el archivo.</translation>
    </message>
    <message>
      <source>The picture claims %1, more than the %2 megapixels imgreview reads.</source>
      <translation>La imagen declara %1, más de los %2 megapíxeles que lee imgreview.</translation>
    </message>
    <message>
      <source>a huge number of pixels</source>
      <translation>una cantidad enorme de píxeles</translation>
    </message>
    <message>
      <source>%1 megapixels</source>
      <translation>%1 megapíxeles</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded.</source>
      <translation>No se pudieron descodificar los datos de la imagen.</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded (%1).</source>
      <translation>No se pudieron descodificar los datos de la imagen (%1).</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>No se pudo leer el archivo: %1.</translation>
    </message>
    <message>
      <source>The picture's header could not be understood.</source>
      <translation>No se entiende la cabecera de la imagen.</translation>
    </message>
    <message>
      <source>The file ends too early: part of the picture is missing.</source>
      <translation>El archivo termina antes de tiempo: falta parte de la imagen.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <source>The file has %1 GiB, more than imgreview reads.</source>
      <translation>El archivo tiene %1 GiB, más de lo que lee imgreview.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
      <source>The file's content is not a picture imgreview can read.</source>
      <translation>El contenido no es una imagen que imgreview pueda leer.</translation>
    </message>
    <message>
      <source>Reading %1 pictures needs an optional package: see the README.</source>
      <translation>Leer imágenes %1 requiere un paquete opcional: vea el README.</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
      <source>Decoding this picture takes more memory than imgreview allows for one file.</source>
      <translation>Descodificar esta imagen requiere más memoria de la permitida por archivo.</translation>
    </message>
    <message>
      <source>This picture takes more memory than imgreview allows.</source>
      <translation>Esta imagen requiere más memoria de la que permite imgreview.</translation>
    </message>
    <message>
      <source>This picture could not be examined (%1).</source>
      <translation>No se pudo examinar esta imagen (%1).</translation>
    </message>
    <message>
      <source>Reading this file took longer than %1 seconds and was stopped.</source>
      <translation>Leer este archivo tardó más de %1 segundos y se detuvo.</translation>
    </message>
    <message>
      <source>The disk or network drive did not answer in time.</source>
      <translation>La unidad no respondió a tiempo.</translation>
    </message>
    <message>
      <source>This file stopped the picture reader (%1).</source>
      <translation>Este archivo detuvo el lector de imágenes (%1).</translation>
    </message>
    <message>
      <source>The JPEG is stored in %1 passes, which no camera or editor does; reading it would take too long.</source>
      <translation>El JPEG está guardado en %1 pasadas, algo que ninguna cámara hace; leerlo tardaría demasiado.</translation>
    </message>
    <message>
      <source>Reading camera RAW files needs the optional package rawpy.</source>
      <translation>Leer archivos RAW requiere el paquete opcional rawpy.</translation>
    </message>
    <message>
      <source>The RAW file holds no readable preview (%1).</source>
      <translation>El archivo RAW no tiene vista previa legible (%1).</translation>
    </message>
    <message>
      <source>%1 is a picture; what is written needs another name.</source>
      <translation>%1 es una imagen; lo que se escribe necesita otro nombre.</translation>
    </message>
    <message>
      <source>%1 is not part of this review.</source>
      <translation>%1 no forma parte de esta revisión.</translation>
    </message>
    <message>
      <source>%1 is in a protected folder: it can only be kept.</source>
      <translation>%1 está en una carpeta protegida: solo se puede conservar.</translation>
    </message>
    <message>
      <source>Both parts of a group need a picture.</source>
      <translation>Ambas partes de un grupo necesitan una imagen.</translation>
    </message>
    <message>
      <source>Choose at least two groups to put together.</source>
      <translation>Elija al menos dos grupos para unir.</translation>
    </message>
    <message>
      <source>These pictures are equally good: mark the one to keep yourself.</source>
      <translation>Estas imágenes son igual de buenas: marque usted la que se queda.</translation>
    </message>
    <message>
      <source>These are not proven copies: mark the pictures to keep or reject yourself.</source>
      <translation>No son copias demostradas: marque usted qué se queda y qué no.</translation>
    </message>
    <message>
      <source>One weak link holds this group: mark the pictures to keep or reject yourself.</source>
      <translation>Un solo vínculo débil une este grupo: marque usted qué se queda y qué no.</translation>
    </message>
    <message>
      <source>The review could not be saved: %1.</source>
      <translation>No se pudo guardar la revisión: %1.</translation>
    </message>
    <message>
      <source>This review is no longer stored.</source>
      <translation>Esta revisión ya no está guardada.</translation>
    </message>
    <message>
      <source>%1 is there already and is no review; choose another name.</source>
      <translation>%1 ya existe y no es una revisión; elija otro nombre.</translation>
    </message>
    <message>
      <source>%1 could not be written: %2.</source>
      <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
      <source>%1 could not be read: %2.</source>
      <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
      <source>The review file is not JSON: %1.</source>
      <translation>El archivo de revisión no es JSON: %1.</translation>
    </message>
    <message>
      <source>The review file is damaged: %1.</source>
      <translation>El archivo de revisión está dañado: %1.</translation>
    </message>
    <message>
      <source>Files are being moved just now; the history was not forgotten.</source>
      <translation>Se están moviendo archivos; el historial no se olvidó.</translation>
    </message>
    <message>
      <source>A commit was interrupted and is not settled; the history was not forgotten.</source>
      <translation>Una operación quedó interrumpida y sin resolver; el historial no se olvidó.</translation>
    </message>
    <message>
      <source>put together by hand</source>
      <translation>unida a mano</translation>
    </message>
    <message>
      <source>a copy of the same picture</source>
      <translation>una copia de la misma imagen</translation>
    </message>
    <message>
      <source>It was put back at once: taking it away also took the kept file away (both are one file, shown twice by this drive).</source>
      <translation>Se devolvió enseguida: al quitarlo desaparecía también el conservado (son un solo archivo que la unidad muestra dos veces).</translation>
    </message>
    <message>
      <source>%1: choose a destination folder first.</source>
      <translation>%1: elija primero una carpeta de destino.</translation>
    </message>
    <message>
      <source>It lies in the system's trash.</source>
      <translation>Está en la papelera del sistema.</translation>
    </message>
    <message>
      <source>Restore it from the system's trash.</source>
      <translation>Restáurelo desde la papelera del sistema.</translation>
    </message>
    <message>
      <source>Another file lies at %1; it was left there.</source>
      <translation>En %1 hay otro archivo; se dejó ahí.</translation>
    </message>
    <message>
      <source>%1 could not be emptied: %2.</source>
      <translation>No se pudo vaciar %1: %2.</translation>
    </message>
    <message>
      <source>%1 could not be removed: %2.</source>
      <translation>No se pudo quitar %1: %2.</translation>
    </message>
    <message>
      <source>Another file had taken its place; that one was put back as %1.</source>
      <translation>Otro archivo había tomado su lugar; ese se devolvió como %1.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed: %1.</source>
      <translation>No se pudo confirmar dónde está: %1.</translation>
    </message>
    <message>
      <source>sRGB, nothing is converted</source>
      <translation>sRGB, sin conversión</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>Según el sistema</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>De un archivo…</translation>
    </message>
    <message>
      <source>Colour profile of the screen</source>
      <translation>Perfil de color de la pantalla</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>Perfiles de color (*.icc *.icm)</translation>
    </message>
    <message>
      <source>The system names no colour profile of this screen. Choose its file.</source>
      <translation>El sistema no indica ningún perfil de color de esta pantalla. Elija su archivo.</translation>
    </message>
    <message>
      <source>%1 is no colour profile of a screen.</source>
      <translation>%1 no es un perfil de color de pantalla.</translation>
    </message>
    <message>
      <source>Not as shown any more, left to you: %1</source>
      <translation>Ya no como se mostró, quedan a su criterio: %1</translation>
    </message>
    <message>
      <source>This group has changed. It is shown anew: look again, then decide.</source>
      <translation>Este grupo ha cambiado. Se muestra de nuevo: mírelo otra vez y decida después.</translation>
    </message>
    <message>
      <source>This would decide about all %1 pictures. Look at every page of them first.</source>
      <translation>Esto decidiría sobre las %1 imágenes. Mire antes cada página de ellas.</translation>
    </message>
    <message>
      <source>Candidate %1 of %2</source>
      <translation>Candidata %1 de %2</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever; no trash keeps them.</source>
      <translation>Se elimina para siempre: %1. Ninguna papelera lo guarda.</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever. This cannot be undone, and no trash keeps them.</source>
      <translation>Se elimina para siempre: %1. No se puede deshacer y ninguna papelera lo guarda.</translation>
    </message>
    <message>
      <source>%1 of %2 tiles</source>
      <translation>%1 de %2 teselas</translation>
    </message>
    <message>
      <source>The history knows no commit %1.</source>
      <translation>El historial no conoce ninguna ejecución %1.</translation>
    </message>
    <message>
      <source>The commit %1 was not interrupted: there is nothing to finish.</source>
      <translation>La ejecución %1 no se interrumpió: no hay nada que terminar.</translation>
    </message>
    <message>
      <source>The journal %1 failed: %2.</source>
      <translation>El diario %1 falló: %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be opened: %2.</source>
      <translation>No se pudo abrir el diario %1: %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be read (%2). No photo was touched; move that file aside to go on without its history.</source>
      <translation>No se pudo leer el diario %1 (%2). No se tocó ninguna foto; aparte ese archivo para seguir sin su historial.</translation>
    </message>
    <message>
      <source>The journal %1 was written by a newer imgreview; update the program to use it.</source>
      <translation>El diario %1 lo escribió un imgreview más nuevo; actualice el programa para usarlo.</translation>
    </message>
    <message>
      <source>The lock %1 could not be opened: %2.</source>
      <translation>No se pudo abrir el bloqueo %1: %2.</translation>
    </message>
    <message>
      <source>The review database %1 could not be opened: %2.</source>
      <translation>No se pudo abrir la base de datos de revisiones %1: %2.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 could not be opened: %2.</source>
      <translation>No se pudo abrir la caché de huellas %1: %2.</translation>
    </message>
    <message>
      <source>The review database %1 is damaged.</source>
      <translation>La base de datos de revisiones %1 está dañada.</translation>
    </message>
    <message>
      <source>It was left untouched; move it to another folder to begin a new one.</source>
      <translation>No se ha tocado; muévala a otra carpeta para empezar una nueva.</translation>
    </message>
    <message>
      <source>The review database %1 was written by a newer version of imgreview.</source>
      <translation>La base de datos de revisiones %1 la escribió una versión más nueva de imgreview.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 was written by a newer version of imgreview.</source>
      <translation>La caché de huellas %1 la escribió una versión más nueva de imgreview.</translation>
    </message>
    <message>
      <source>Please update imgreview to use it.</source>
      <translation>Actualice imgreview para usarla.</translation>
    </message>
    <message>
      <source>%1 holds no pairs.</source>
      <translation>%1 no contiene pares.</translation>
    </message>
    <message>
      <source>%1 is no list of pictures that are not duplicates.</source>
      <translation>%1 no es una lista de imágenes que no son duplicadas.</translation>
    </message>
    <message>
      <source>%1 is not a JSON file.</source>
      <translation>%1 no es un archivo JSON.</translation>
    </message>
    <message>
      <source>%1 is too large for such a list.</source>
      <translation>%1 es demasiado grande para una lista así.</translation>
    </message>
    <message>
      <source>Pair %1 of the list cannot be understood.</source>
      <translation>El par %1 de la lista no se entiende.</translation>
    </message>
    <message>
      <source>Pair %1 of the list is no pair of two pictures.</source>
      <translation>El par %1 de la lista no es un par de dos imágenes.</translation>
    </message>
    <message>
      <source>The list could not be written: %1.</source>
      <translation>No se pudo escribir la lista: %1.</translation>
    </message>
    <message>
      <source>%1 is no file.</source>
      <translation>%1 no es un archivo.</translation>
    </message>
    <message>
      <source>%1 is no review file: it is not text.</source>
      <translation>%1 no es un archivo de revisión: no es texto.</translation>
    </message>
    <message>
      <source>%1 is too large for a review.</source>
      <translation>%1 es demasiado grande para una revisión.</translation>
    </message>
    <message>
      <source>The review file does not say "schema": "%1".</source>
      <translation>El archivo de revisión no dice "schema": "%1".</translation>
    </message>
    <message>
      <source>%1: a report ends in .html, .csv or .json.</source>
      <translation>%1: un informe termina en .html, .csv o .json.</translation>
    </message>
    <message>
      <source>A rule set needs a name.</source>
      <translation>Un conjunto de reglas necesita un nombre.</translation>
    </message>
    <message>
      <source>“%1” comes with imgreview: choose another name.</source>
      <translation>«%1» viene con imgreview: elija otro nombre.</translation>
    </message>
    <message>
      <source>The rules could not be saved: %1.</source>
      <translation>No se pudieron guardar las reglas: %1.</translation>
    </message>
    <message>
      <source>The rules could not be removed: %1.</source>
      <translation>No se pudieron borrar las reglas: %1.</translation>
    </message>
    <message>
      <source>Choose a hash or a model, or search the whole folder by features.</source>
      <translation>Elija un hash o un modelo, o busque en toda la carpeta por características.</translation>
    </message>
    <message>
      <source>Hashes have 64 or 256 bits.</source>
      <translation>Los hashes tienen 64 o 256 bits.</translation>
    </message>
    <message>
      <source>The smallest file size must not be above the largest.</source>
      <translation>El tamaño mínimo no puede superar al máximo.</translation>
    </message>
    <message>
      <source>The threshold must lie between 0 and %1 bits.</source>
      <translation>El umbral debe estar entre 0 y %1 bits.</translation>
    </message>
    <message>
      <source>The copies of %1 cannot be found: %2.</source>
      <translation>No se pueden buscar las copias de %1: %2.</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 está vacío.</translation>
    </message>
    <message>
      <source>The folder is not there.</source>
      <translation>La carpeta no está.</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>El archivo no está.</translation>
    </message>
    <message>
      <source>The folder may not be read: permission denied.</source>
      <translation>No se puede leer la carpeta: permiso denegado.</translation>
    </message>
    <message>
      <source>The path of this folder is too long for the system.</source>
      <translation>La ruta de esta carpeta es demasiado larga para el sistema.</translation>
    </message>
    <message>
      <source>The path of this file is too long for the system.</source>
      <translation>La ruta de este archivo es demasiado larga para el sistema.</translation>
    </message>
    <message>
      <source>It holds pictures that were rejected; they are no copies to rely on.</source>
      <translation>Contiene imágenes rechazadas; no son copias con las que contar.</translation>
    </message>
    <message>
      <source>The file is only in the cloud; reading it would download it.</source>
      <translation>El archivo solo está en la nube; leerlo lo descargaría.</translation>
    </message>
    <message>
      <source>This is the library of another photo program; its files are managed there.</source>
      <translation>Es la biblioteca de otro programa de fotos; sus archivos se gestionan allí.</translation>
    </message>
    <message>
      <source>OpenCV is not installed.</source>
      <translation>OpenCV no está instalado.</translation>
    </message>
    <message>
      <source>The installed OpenCV %1 has no %2.</source>
      <translation>El OpenCV %1 instalado no tiene %2.</translation>
    </message>
    <message>
      <source>SURF is not in the usual OpenCV: it needs opencv-contrib built with its non-free modules.</source>
      <translation>SURF no está en el OpenCV habitual: requiere opencv-contrib compilado con sus módulos no libres.</translation>
    </message>
    <message>
      <source>The installed OpenCV was built without its non-free modules, so it has no SURF.</source>
      <translation>El OpenCV instalado se compiló sin sus módulos no libres y no tiene SURF.</translation>
    </message>
    <message>
      <source>A small student of SSCD: as good at finding copies here, at a fifth of the cost.</source>
      <translation>Un pequeño alumno de SSCD: aquí encuentra copias igual de bien, a la quinta parte del coste.</translation>
    </message>
    <message>
      <source>timm weights in the ONNX model collection; the values before the last layer.</source>
      <translation>Pesos de timm en la colección de modelos ONNX; los valores antes de la última capa.</translation>
    </message>
    <message>
      <source>Small and quick; the values before the last layer.</source>
      <translation>Pequeño y rápido; los valores antes de la última capa.</translation>
    </message>
    <message>
      <source>The values before the last layer.</source>
      <translation>Los valores antes de la última capa.</translation>
    </message>
    <message>
      <source>Weaker than SSCD for copies: prefer that where you can.</source>
      <translation>Más débil que SSCD para copias: prefiera ese si puede.</translation>
    </message>
    <message>
      <source>There is no model called %1; there are: %2.</source>
      <translation>No hay ningún modelo llamado %1; hay: %2.</translation>
    </message>
    <message>
      <source>The model %1 cannot be used: %2.</source>
      <translation>El modelo %1 no se puede usar: %2.</translation>
    </message>
    <message>
      <source>The model %1 gives no usable vector.</source>
      <translation>El modelo %1 no da ningún vector utilizable.</translation>
    </message>
    <message>
      <source>The model %1 gives %2 values a picture, its card says %3.</source>
      <translation>El modelo %1 da %2 valores por imagen; su ficha dice %3.</translation>
    </message>
    <message>
      <source>The model %1 is not installed.</source>
      <translation>El modelo %1 no está instalado.</translation>
    </message>
    <message>
      <source>The model file %1 has not been downloaded.</source>
      <translation>El archivo de modelo %1 no se ha descargado.</translation>
    </message>
    <message>
      <source>The model file %1 is not in %2.</source>
      <translation>El archivo de modelo %1 no está en %2.</translation>
    </message>
    <message>
      <source>The file %1 has %2 bytes, its card says %3.</source>
      <translation>El archivo %1 tiene %2 bytes; su ficha dice %3.</translation>
    </message>
    <message>
      <source>The file %1 is not the published one: its sha256 differs.</source>
      <translation>El archivo %1 no es el publicado: su sha256 difiere.</translation>
    </message>
    <message>
      <source>The package %1 is not installed; install the extra `deep`.</source>
      <translation>El paquete %1 no está instalado; instale el extra `deep`.</translation>
    </message>
    <message>
      <source>This is not an ONNX model.</source>
      <translation>Esto no es un modelo ONNX.</translation>
    </message>
    <message>
      <source>This model does not end in a classifier; its card must name an output.</source>
      <translation>Este modelo no termina en un clasificador; su ficha debe nombrar una salida.</translation>
    </message>
    <message>
      <source>The card of %1 names no address to download from.</source>
      <translation>La ficha de %1 no indica ninguna dirección de descarga.</translation>
    </message>
    <message>
      <source>The address of %1 is not safe (https): %2.</source>
      <translation>La dirección de %1 no es segura (https): %2.</translation>
    </message>
    <message>
      <source>%1 answered: %2 %3.</source>
      <translation>%1 respondió: %2 %3.</translation>
    </message>
    <message>
      <source>%1 could not be reached: %2.</source>
      <translation>No se pudo contactar con %1: %2.</translation>
    </message>
    <message>
      <source>%1 led to an address that is not safe.</source>
      <translation>%1 llevó a una dirección que no es segura.</translation>
    </message>
    <message>
      <source>%1 sent more than the %2 bytes expected.</source>
      <translation>%1 envió más de los %2 bytes esperados.</translation>
    </message>
    <message>
      <source>The download from %1 broke off after %2 MB (%3); it goes on from there when it is started again.</source>
      <translation>La descarga de %1 se cortó tras %2 MB (%3); al reiniciarla continúa desde ahí.</translation>
    </message>
    <message>
      <source>The model %1 needs %2 MB; only %3 MB are free.</source>
      <translation>El modelo %1 necesita %2 MB; solo hay %3 MB libres.</translation>
    </message>
    <message>
      <source>What %1 sent is not the published one (its sha256 differs); it was thrown away.</source>
      <translation>Lo que envió %1 no es lo publicado (su sha256 difiere); se descartó.</translation>
    </message>
    <message>
      <source>What %1 sent has %2 bytes instead of %3; it was thrown away.</source>
      <translation>Lo que envió %1 tiene %2 bytes en vez de %3; se descartó.</translation>
    </message>
    <message>
      <source>What %1 sent %2; it was thrown away.</source>
      <translation>Lo que envió %1 no sirve (%2); se descartó.</translation>
    </message>
    <message>
      <source>%1 stayed: %2.</source>
      <translation>%1 se quedó: %2.</translation>
    </message>
    <message>
      <source>Its details could not be copied to %1: %2.</source>
      <translation>Sus datos no se pudieron copiar a %1: %2.</translation>
    </message>
    <message>
      <source>The sidecar written for the kept picture was changed since; it was left as it is.</source>
      <translation>El archivo sidecar de la imagen conservada cambió desde entonces; se dejó como está.</translation>
    </message>
    <message>
      <source>It was not taken away again.</source>
      <translation>No se volvió a quitar.</translation>
    </message>
    <message>
      <source>It could not be added to: its form is not one imgreview knows.</source>
      <translation>No se pudo añadir nada: imgreview no conoce su forma.</translation>
    </message>
    <message>
      <source>It holds no RDF to add to.</source>
      <translation>No contiene RDF al que añadir.</translation>
    </message>
    <message>
      <source>It is not written in UTF-8.</source>
      <translation>No está escrito en UTF-8.</translation>
    </message>
    <message>
      <source>Its keywords are not a list.</source>
      <translation>Sus palabras clave no son una lista.</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <translation>%1: %2.</translation>
    </message>
    <message>
      <source>%1 decided: %2 rejected, saves %3</source>
      <translation>%1 decididos: %2 rechazadas, ahorra %3</translation>
    </message>
    <message>
      <source>%1 hidden by the threshold</source>
      <translation>%1 ocultos por el umbral</translation>
    </message>
    <message>
      <source>Single pictures hidden by the threshold: %1</source>
      <translation>Imágenes sueltas ocultas por el umbral: %1</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Move the threshold back so that it hides nothing</source>
      <translation>Devolver el umbral para que no oculte nada</translation>
    </message>
    <message>
      <source>%1 of %2 left · %3 hidden</source>
      <translation>Quedan %1 de %2 · %3 ocultos</translation>
    </message>
    <message>
      <source>%1 moved to the trash</source>
      <translation>%1 a la papelera</translation>
    </message>
    <message>
      <source>%1 to be moved</source>
      <translation>%1 por mover</translation>
    </message>
    <message>
      <source>%1 were left out of this commit</source>
      <translation>%1 quedaron fuera de esta ejecución</translation>
    </message>
    <message>
      <source>1 file was left out of this commit</source>
      <translation>1 archivo quedó fuera de esta ejecución</translation>
    </message>
    <message>
      <source>They lie where they lay.</source>
      <translation>Siguen donde estaban.</translation>
    </message>
    <message>
      <source>%1, %2 back</source>
      <translation>%1, %2 de vuelta</translation>
    </message>
    <message>
      <source>%1, all back</source>
      <translation>%1, todos de vuelta</translation>
    </message>
    <message>
      <source>%1, back again</source>
      <translation>%1, de vuelta</translation>
    </message>
    <message>
      <source>B as it is</source>
      <translation>B tal cual</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>tal cual</translation>
    </message>
    <message>
      <source>Show B as its file is, not fitted to A</source>
      <translation>Mostrar B como es su archivo, sin ajustar a A</translation>
    </message>
    <message>
      <source>mirrored and turned by %1° to match</source>
      <translation>reflejada y girada %1° para coincidir</translation>
    </message>
    <message>
      <source>turned by %1° to match</source>
      <translation>girada %1° para coincidir</translation>
    </message>
    <message>
      <source>mirrored to match</source>
      <translation>reflejada para coincidir</translation>
    </message>
    <message>
      <source>fitted to match</source>
      <translation>ajustada para coincidir</translation>
    </message>
    <message>
      <source>enlarged to match</source>
      <translation>ampliada para coincidir</translation>
    </message>
    <message>
      <source>reduced to match</source>
      <translation>reducida para coincidir</translation>
    </message>
    <message>
      <source>Bring the files of this commit back</source>
      <translation>Recuperar los archivos de esta ejecución</translation>
    </message>
    <message>
      <source>Every file that leaves</source>
      <translation>Cada archivo que se va</translation>
    </message>
    <message>
      <source>Stays instead</source>
      <translation>Queda en su lugar</translation>
    </message>
    <message>
      <source>Why it goes</source>
      <translation>Por qué se va</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>you rejected all pictures of its group</source>
      <translation>rechazó todas las imágenes de su grupo</translation>
    </message>
    <message>
      <source>you rejected it</source>
      <translation>la rechazó usted</translation>
    </message>
    <message>
      <source>you rejected it, in a group of the same picture</source>
      <translation>la rechazó usted, en un grupo de la misma imagen</translation>
    </message>
    <message>
      <source>what stays is it %1</source>
      <translation>lo que queda es esta %1</translation>
    </message>
    <message>
      <source>Groups with a picture that is neither kept nor rejected</source>
      <translation>Grupos con una imagen ni conservada ni rechazada</translation>
    </message>
    <message>
      <source>saves %1</source>
      <translation>ahorra %1</translation>
    </message>
    <message>
      <source>Leave copies undecided that are suggested or may be better than what stays</source>
      <translation>Dejar sin decidir las copias sugeridas o quizá mejores que lo que queda</translation>
    </message>
    <message>
      <source>Left undecided: %1</source>
      <translation>Sin decidir: %1</translation>
    </message>
    <message>
      <source>Will be rejected: %1</source>
      <translation>Se rechazarán: %1</translation>
    </message>
    <message>
      <source>No copy there</source>
      <translation>Sin copia allí</translation>
    </message>
    <message>
      <source>Nothing is left undecided.</source>
      <translation>Nada queda sin decidir.</translation>
    </message>
    <message>
      <source>Nothing will be rejected.</source>
      <translation>No se rechazará nada.</translation>
    </message>
    <message>
      <source>Which files</source>
      <translation>Qué archivos</translation>
    </message>
    <message>
      <source>Without a copy on the other side, in “%1”: %2</source>
      <translation>Sin copia en el otro lado, en «%1»: %2</translation>
    </message>
    <message>
      <source>has a copy elsewhere: %1</source>
      <translation>tiene una copia en otro lugar: %1</translation>
    </message>
    <message>
      <source>holds more metadata than what would stay</source>
      <translation>tiene más metadatos que lo que quedaría</translation>
    </message>
    <message>
      <source>holds more pixels than what would stay</source>
      <translation>tiene más píxeles que lo que quedaría</translation>
    </message>
    <message>
      <source>the suggested keeper of its group</source>
      <translation>la que se sugiere conservar en su grupo</translation>
    </message>
    <message>
      <source>what would stay is cropped or edited</source>
      <translation>lo que quedaría está recortado o editado</translation>
    </message>
    <message>
      <source>what would stay is turned against it</source>
      <translation>lo que quedaría está girado respecto a esta</translation>
    </message>
    <message>
      <source>what would stay was saved again with a loss</source>
      <translation>lo que quedaría se volvió a guardar con pérdida</translation>
    </message>
    <message>
      <source>left undecided, for they may be better: %1</source>
      <translation>sin decidir, pues quizá sean mejores: %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>«%1» está contenida en «%2»: %4 de %3 son copias, %5 no tienen copia allí.</translation>
    </message>
    <message>
      <source>“%1” shares pictures with “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>«%1» comparte imágenes con «%2»: %4 de %3 son copias, %5 no tienen copia allí.</translation>
    </message>
    <message>
      <source>Only what is said above, and the places where they are.</source>
      <translation>Solo lo dicho arriba y dónde están.</translation>
    </message>
    <message>
      <source>The pictures themselves: another exposure of the same scene, not a copy.</source>
      <translation>Las propias imágenes: otra toma de la misma escena, no una copia.</translation>
    </message>
    <message>
      <source>The pictures themselves: nothing proves that they are copies.</source>
      <translation>Las propias imágenes: nada prueba que sean copias.</translation>
    </message>
    <message>
      <source>Ticked are the kinds where bytes, pixels or their number decide. The quality of re-encoded copies is an estimate: tick them after a look at the examples.</source>
      <translation>Están marcadas las clases en que deciden los bytes, los píxeles o su número. La calidad de las recodificadas es una estimación: márquelas tras ver los ejemplos.</translation>
    </message>
    <message>
      <source>Nothing would be left of its group: keep one of its pictures, or choose “Reject all of the group” in the menu Decide.</source>
      <translation>No quedaría nada de su grupo: conserve una de sus imágenes o elija «Rechazar todo el grupo» en el menú Decidir.</translation>
    </message>
    <message>
      <source>What was to be kept for it, %1, is not as it was: nothing of its group would be left. Scan again.</source>
      <translation>Lo que debía quedar en su lugar, %1, ya no es como era: no quedaría nada de su grupo. Vuelva a escanear.</translation>
    </message>
    <message>
      <source>%1 pairs are not duplicates</source>
      <translation>%1 pares no son duplicados</translation>
    </message>
    <message>
      <source>1 pair is not a duplicate</source>
      <translation>1 par no es un duplicado</translation>
    </message>
    <message>
      <source>%1 shows no more detail than a picture of %2 % its size.</source>
      <translation>%1 no muestra más detalle que una imagen del %2 % de su tamaño.</translation>
    </message>
    <message>
      <source>%1 shows the start page.</source>
      <translation>%1 muestra la página de inicio.</translation>
    </message>
    <message>
      <source>Also show bursts: one scene, taken moments apart</source>
      <translation>Mostrar también ráfagas: una escena tomada en momentos seguidos</translation>
    </message>
    <message>
      <source>Such pictures are no copies: nothing is marked in them unless you do it.</source>
      <translation>Esas imágenes no son copias: nada se marca en ellas salvo que usted lo haga.</translation>
    </message>
    <message>
      <source>At least one picture of a group stays. To give up the whole group, choose “Reject all of the group” in the menu Decide.</source>
      <translation>Al menos una imagen del grupo se queda. Para renunciar a todo el grupo, elija «Rechazar todo el grupo» en el menú Decidir.</translation>
    </message>
    <message>
      <source>Choose folders of photos</source>
      <translation>Elegir carpetas de fotos</translation>
    </message>
    <message>
      <source>Choose the first picture</source>
      <translation>Elegir la primera imagen</translation>
    </message>
    <message>
      <source>Choose the second picture</source>
      <translation>Elegir la segunda imagen</translation>
    </message>
    <message>
      <source>First picture: drop or click</source>
      <translation>Primera imagen: soltar o hacer clic</translation>
    </message>
    <message>
      <source>Second picture: drop or click</source>
      <translation>Segunda imagen: soltar o hacer clic</translation>
    </message>
    <message>
      <source>Clear stored data</source>
      <translation>Borrar los datos guardados</translation>
    </message>
    <message>
      <source>Clear stored data…</source>
      <translation>Borrar los datos guardados…</translation>
    </message>
    <message>
      <source>Decided. This is the next group; %1 takes the decision back.</source>
      <translation>Decidido. Este es el grupo siguiente; %1 deshace la decisión.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Completo</translation>
    </message>
    <message>
      <source>Reduced: nothing slides or fades</source>
      <translation>Reducido: nada se desliza ni se desvanece</translation>
    </message>
    <message>
      <source>How alike a learned model finds the two: 1 is the same, 0 has nothing in common</source>
      <translation>Cuánto se parecen para un modelo aprendido: 1 es lo mismo, 0 nada en común</translation>
    </message>
    <message>
      <source>How alike the two are where one lies on the other: 1 is the same</source>
      <translation>Cuánto se parecen donde una se superpone a la otra: 1 es lo mismo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Only two pictures are shown here: 1 or 2.</source>
      <translation>Aquí solo se muestran dos imágenes: 1 o 2.</translation>
    </message>
    <message>
      <source>Points found in both pictures that fit onto each other</source>
      <translation>Puntos hallados en ambas imágenes que encajan entre sí</translation>
    </message>
    <message>
      <source>Proven by the details: a figure beyond its limit does not count.</source>
      <translation>Probado por los detalles: una cifra fuera de su límite no cuenta.</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Mostrar entera</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>Single letters act everywhere but where you type.</source>
      <translation>Las letras sueltas actúan en todas partes salvo donde se escribe.</translation>
    </message>
    <message>
      <source>So many of the 64 marks of a coarse sketch differ: %1</source>
      <translation>Cuántas de las 64 marcas de un esbozo difieren: %1</translation>
    </message>
    <message>
      <source>how alike a learned model finds them: 1 is the same</source>
      <translation>cuánto se parecen para un modelo aprendido: 1 es lo mismo</translation>
    </message>
    <message>
      <source>how alike the parts are that differ most: 1 is the same</source>
      <translation>cuánto se parecen las partes que más difieren: 1 es lo mismo</translation>
    </message>
    <message>
      <source>how many marks of a coarse sketch of the picture differ</source>
      <translation>cuántas marcas de un esbozo de la imagen difieren</translation>
    </message>
    <message>
      <source>parts of the picture that are alike when one lies on the other</source>
      <translation>partes de la imagen que coinciden al superponerlas</translation>
    </message>
    <message>
      <source>points found in both pictures that fit onto each other</source>
      <translation>puntos hallados en ambas imágenes que encajan entre sí</translation>
    </message>
    <message>
      <source>imgreview speaks this language from its next start.</source>
      <translation>imgreview hablará este idioma desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Hold %1 to see B in the place of A.</source>
      <translation>Mantenga %1 para ver B en lugar de A.</translation>
    </message>
    <message>
      <source>Framed: where they differ beyond brightness, colour and codec noise.</source>
      <translation>Enmarcado: donde difieren más allá del brillo, el color y el ruido del códec.</translation>
    </message>
    <message>
      <source>%1, against %2</source>
      <translation>%1, frente a %2</translation>
    </message>
    <message>
      <source>The same file, byte for byte</source>
      <translation>El mismo archivo, byte a byte</translation>
    </message>
    <message>
      <source>The same pixels, other details in the file</source>
      <translation>Los mismos píxeles, otros datos en el archivo</translation>
    </message>
    <message>
      <source>Saved again, at another quality or in another format</source>
      <translation>Guardada de nuevo, con otra calidad o en otro formato</translation>
    </message>
    <message>
      <source>Made smaller or larger</source>
      <translation>Reducida o ampliada</translation>
    </message>
    <message>
      <source>One shows a part of the other</source>
      <translation>Una muestra una parte de la otra</translation>
    </message>
    <message>
      <source>Other brightness, contrast or colours</source>
      <translation>Otro brillo, contraste o colores</translation>
    </message>
    <message>
      <source>Something was written, drawn or put around it</source>
      <translation>Se le escribió, dibujó o puso algo alrededor</translation>
    </message>
    <message>
      <source>Other shots of one scene, not copies</source>
      <translation>Otras tomas de una escena, no copias</translation>
    </message>
    <message>
      <source>They look alike; nothing proves that they are copies</source>
      <translation>Se parecen; nada prueba que sean copias</translation>
    </message>
    <message>
      <source>One uncertain match holds these together: look closely</source>
      <translation>Las une una sola coincidencia insegura: mírelas bien</translation>
    </message>
    <message>
      <source>Filter by name, folder, kind…</source>
      <translation>Filtrar por nombre, carpeta, tipo…</translation>
    </message>
    <message>
      <source>Also cropped and edited copies, screenshots (slower)</source>
      <translation>También copias recortadas y editadas, capturas (más lento)</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Su imagen</translation>
    </message>
    <message>
      <source>Turned or mirrored</source>
      <translation>Girada o reflejada</translation>
    </message>
    <message>
      <source>1 picture that leaves is better than what stays</source>
      <translation>1 imagen que se va es mejor que la que se queda</translation>
    </message>
    <message>
      <source>%1 pictures that leave are better than what stays</source>
      <translation>%1 imágenes que se van son mejores que las que se quedan</translation>
    </message>
    <message>
      <source>You rejected the one that was suggested, holds more pixels, or shows the whole of what was cropped, turned or edited.</source>
      <translation>Ha rechazado la que se sugería, tiene más píxeles o muestra entero lo que fue recortado, girado o editado.</translation>
    </message>
    <message>
      <source>These two have only just come: look first.</source>
      <translation>Estas dos acaban de aparecer: mírelas primero.</translation>
    </message>
    <message>
      <source>None of the pictures in %2 is a copy of %1.</source>
      <translation>Ninguna de las imágenes de %2 es una copia de %1.</translation>
    </message>
    <message>
      <source>%1 in groups</source>
      <translation>%1 en grupos</translation>
    </message>
    <message>
      <source>all stay</source>
      <translation>todas se quedan</translation>
    </message>
    <message>
      <source>Look in other folders…</source>
      <translation>Buscar en otras carpetas…</translation>
    </message>
    <message>
      <source>Mark, and stay at the group</source>
      <translation>Marcar y quedarse en el grupo</translation>
    </message>
    <message>
      <source>Decide, and go on to the next group</source>
      <translation>Decidir y pasar al grupo siguiente</translation>
    </message>
    <message>
      <source>Opening the review…</source>
      <translation>Abriendo la revisión…</translation>
    </message>
    <message>
      <source>pixel for pixel</source>
      <translation>píxel a píxel</translation>
    </message>
    <message>
      <source>without the film or further pictures that A holds</source>
      <translation>sin el vídeo o las demás imágenes que contiene A</translation>
    </message>
    <message>
      <source>with a film or further pictures that A does not hold</source>
      <translation>con un vídeo u otras imágenes que A no contiene</translation>
    </message>
    <message>
      <source>with a film or further pictures, unlike %1</source>
      <translation>con un vídeo u otras imágenes, a diferencia de %1</translation>
    </message>
    <message>
      <source>but %1 holds a film or further pictures</source>
      <translation>pero %1 contiene un vídeo u otras imágenes</translation>
    </message>
    <message>
      <source>another part of the same picture</source>
      <translation>otra parte de la misma imagen</translation>
    </message>
    <message>
      <source>It is not as it was when it left: it was changed or replaced while it was away.</source>
      <translation>No está como cuando salió: se modificó o se sustituyó entretanto.</translation>
    </message>
    <message>
      <source>with more bits a channel than %1</source>
      <translation>con más bits por canal que %1</translation>
    </message>
    <message>
      <source>but %1 has more bits a channel</source>
      <translation>pero %1 tiene más bits por canal</translation>
    </message>
    <message>
      <source>Two folders of the review cannot be one now: %1.</source>
      <translation>Dos carpetas de la revisión no pueden ser ahora la misma: %1.</translation>
    </message>
    <message>
      <source>without the transparency of A</source>
      <translation>sin la transparencia de A</translation>
    </message>
    <message>
      <source>with transparency that A does not have</source>
      <translation>con transparencia que A no tiene</translation>
    </message>
    <message>
      <source>with transparency, unlike %1</source>
      <translation>con transparencia, a diferencia de %1</translation>
    </message>
    <message>
      <source>but %1 has transparency</source>
      <translation>pero %1 tiene transparencia</translation>
    </message>
    <message>
      <source>would lose a film, further pictures, deeper colours or transparency: %1</source>
      <translation>perderían un vídeo, otras imágenes, profundidad de color o transparencia: %1</translation>
    </message>
    <message>
      <source>holds a film, pictures, deeper colours or transparency, unlike what stays</source>
      <translation>contiene un vídeo, imágenes, profundidad de color o transparencia, a diferencia de lo que quedaría</translation>
    </message>
    <message>
      <source>“%1” acts in Compare. %2 opens it.</source>
      <translation>«%1» actúa en la comparación. %2 la abre.</translation>
    </message>
    <message>
      <source>“%1” acts in the review. Esc goes back.</source>
      <translation>«%1» actúa en la revisión. Esc vuelve a ella.</translation>
    </message>
    <message>
      <source>These two are of no group: there is nothing to decide.</source>
      <translation>Estas dos no son de ningún grupo: no hay nada que decidir.</translation>
    </message>
    <message>
      <source>The group has %1 pictures, two are shown here. Accept it in the review.</source>
      <translation>El grupo tiene %1 imágenes; aquí se ven dos. Acéptelo en la revisión.</translation>
    </message>
  </context>
  <context>
    <name>Aftermath</name>
    <message>
      <source>The last commit was interrupted. %1 were looked after; see History.</source>
      <translation>La última ejecución se interrumpió. Se comprobó: %1; vea el historial.</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 archivos</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 archivo</translation>
    </message>
    <message>
      <source>The journal of commits could not be read: %1</source>
      <translation>No se pudo leer el diario de ejecuciones: %1</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss</source>
      <translation>Ocultar</translation>
    </message>
  </context>
  <context>
    <name>ComparePair</name>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Comparison of two pictures</source>
      <translation>Comparación de dos imágenes</translation>
    </message>
  </context>
  <context>
    <name>ContinueCard</name>
    <message>
      <source>Go on with this review</source>
      <translation>Seguir con esta revisión</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Take off this list</source>
      <translation>Quitar de esta lista</translation>
    </message>
  </context>
  <context>
    <name>CrashNet</name>
    <message>
      <source>Something went wrong inside the program (%1). Your files and decisions are safe; details are in %2.</source>
      <translation>Algo falló dentro del programa (%1). Sus archivos y decisiones están a salvo; los detalles están en %2.</translation>
    </message>
  </context>
  <context>
    <name>DesktopSigns</name>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>The scan of %1 is done</source>
      <translation>La búsqueda en %1 ha terminado</translation>
    </message>
    <message>
      <source>The scan of %1 was stopped</source>
      <translation>La búsqueda en %1 se detuvo</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop photo folders here</source>
      <translation>Suelte aquí carpetas de fotos</translation>
    </message>
    <message>
      <source>Choose folders…</source>
      <translation>Elegir carpetas…</translation>
    </message>
    <message>
      <source>or</source>
      <translation>o</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Compare these two pictures</source>
      <translation>Comparar estas dos imágenes</translation>
    </message>
    <message>
      <source>Look for duplicates in %1</source>
      <translation>Buscar duplicados en %1</translation>
    </message>
    <message>
      <source>Look for duplicates in %1 folders</source>
      <translation>Buscar duplicados en %1 carpetas</translation>
    </message>
    <message>
      <source>Look for copies of this picture</source>
      <translation>Buscar copias de esta imagen</translation>
    </message>
    <message>
      <source>Folders, or exactly two pictures</source>
      <translation>Carpetas, o exactamente dos imágenes</translation>
    </message>
  </context>
  <context>
    <name>FileOptions</name>
    <message>
      <source>Look in subfolders</source>
      <translation>Buscar en subcarpetas</translation>
    </message>
    <message>
      <source>Hidden files and folders</source>
      <translation>Archivos y carpetas ocultos</translation>
    </message>
    <message>
      <source>all pictures, or for instance *.jpg 2024/*</source>
      <translation>todas las imágenes, o por ejemplo *.jpg 2024/*</translation>
    </message>
    <message>
      <source>for instance */cache/* *.gif</source>
      <translation>por ejemplo */cache/* *.gif</translation>
    </message>
    <message>
      <source>any size</source>
      <translation>cualquier tamaño</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>Solo</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Excepto</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Smallest file size</source>
      <translation>Tamaño mínimo de archivo</translation>
    </message>
    <message>
      <source>Largest file size</source>
      <translation>Tamaño máximo de archivo</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>Counting pictures</source>
      <translation>Contando imágenes</translation>
    </message>
    <message>
      <source>Protect</source>
      <translation>Proteger</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Quitar %1</translation>
    </message>
    <message>
      <source>%1 and counting</source>
      <translation>%1 por ahora</translation>
    </message>
    <message>
      <source>No pictures here</source>
      <translation>No hay imágenes aquí</translation>
    </message>
    <message>
      <source>This folder could not be read: %1</source>
      <translation>No se pudo leer esta carpeta: %1</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Protegida</translation>
    </message>
    <message>
      <source>Nothing in this folder can be rejected, moved or deleted</source>
      <translation>Nada de esta carpeta se puede rechazar, mover ni borrar</translation>
    </message>
    <message>
      <source>Only keep files from this folder, never touch them</source>
      <translation>Conservar los archivos de esta carpeta, no tocarlos nunca</translation>
    </message>
  </context>
  <context>
    <name>KeyCard</name>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Another scan is still running. Stop it to begin this one.</source>
      <translation>Hay otra búsqueda en marcha. Deténgala para empezar esta.</translation>
    </message>
    <message>
      <source>Stop the running scan</source>
      <translation>Detener la búsqueda en marcha</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it to open another review.</source>
      <translation>Hay una búsqueda en marcha. Deténgala para abrir otra revisión.</translation>
    </message>
    <message>
      <source>The scan of this review is still running.</source>
      <translation>La búsqueda de esta revisión sigue en marcha.</translation>
    </message>
    <message>
      <source>Drop folders to search them, or exactly two pictures to compare them.</source>
      <translation>Suelte carpetas para examinarlas, o exactamente dos imágenes para compararlas.</translation>
    </message>
    <message>
      <source>%1 does not exist.</source>
      <translation>%1 no existe.</translation>
    </message>
    <message>
      <source>Open History</source>
      <translation>Abrir el historial</translation>
    </message>
  </context>
  <context>
    <name>MatchOptions</name>
    <message>
      <source>%1 bits</source>
      <translation>%1 bits</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>recomendado</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>Search the whole folder by features</source>
      <translation>Examinar toda la carpeta por puntos de interés</translation>
    </message>
    <message>
      <source>Also show merely similar pictures</source>
      <translation>Mostrar también imágenes solo parecidas</translation>
    </message>
    <message>
      <source>Hashes</source>
      <translation>Hashes</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Puntos de interés</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Bits of a hash</source>
      <translation>Bits de un hash</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>probablemente idénticas</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>posiblemente parecidas</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>probablemente distintas</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Methods of a custom search</source>
      <translation>Métodos de una búsqueda personalizada</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>It could not be read.</source>
      <translation>No se pudo leer.</translation>
    </message>
  </context>
  <context>
    <name>PictureZone</name>
    <message>
      <source>Delete takes it away</source>
      <translation>Supr la quita</translation>
    </message>
    <message>
      <source>Click to choose a picture</source>
      <translation>Haga clic para elegir una imagen</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Files are being moved. Closing stops after the file that is under way; what was moved stays in History.</source>
      <translation>Se están moviendo archivos. Al cerrar se para tras el archivo en curso; lo movido queda en el historial.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Parar y cerrar</translation>
    </message>
  </context>
  <context>
    <name>PresetCards</name>
    <message>
      <source>Resized and re-saved copies</source>
      <translation>Copias redimensionadas y guardadas de nuevo</translation>
    </message>
    <message>
      <source>Same picture in another size, format or quality; turned or mirrored</source>
      <translation>La misma imagen en otro tamaño, formato o calidad; girada o reflejada</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>rápido</translation>
    </message>
    <message>
      <source>Also cropped, edited, screenshots</source>
      <translation>También recortadas, editadas, capturas</translation>
    </message>
    <message>
      <source>Adds features and a learned fingerprint; proves each match</source>
      <translation>Añade puntos de interés y una huella aprendida; prueba cada coincidencia</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>a fondo</translation>
    </message>
    <message>
      <source>Identical files only</source>
      <translation>Solo archivos idénticos</translation>
    </message>
    <message>
      <source>Byte for byte, or pixel for pixel</source>
      <translation>Byte a byte, o píxel a píxel</translation>
    </message>
    <message>
      <source>fastest</source>
      <translation>el más rápido</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personalizado</translation>
    </message>
    <message>
      <source>Hashes, threshold and features as chosen below</source>
      <translation>Hashes, umbral y puntos de interés elegidos abajo</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
  </context>
  <context>
    <name>RecentFolders</name>
    <message>
      <source>Searched before</source>
      <translation>Examinadas antes</translation>
    </message>
    <message>
      <source>Search this folder again</source>
      <translation>Examinar esta carpeta otra vez</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>%1 %2 instead of %3</source>
      <translation>%1 %2 en lugar de %3</translation>
    </message>
    <message>
      <source>%1 accepted, %2 rejected. %3 takes it back.</source>
      <translation>%1 aceptados, %2 rechazadas. %3 lo deshace.</translation>
    </message>
    <message>
      <source>%1 here, %2 in the new group.</source>
      <translation>%1 aquí, %2 en el grupo nuevo.</translation>
    </message>
    <message>
      <source>%1 is free: its pictures can be rejected again.</source>
      <translation>%1 está libre: sus imágenes se pueden rechazar de nuevo.</translation>
    </message>
    <message>
      <source>%1 is protected. %2 rejections in it were taken back.</source>
      <translation>%1 está protegida. Se retiraron %2 rechazos en ella.</translation>
    </message>
    <message>
      <source>%1 is protected. 1 rejection in it was taken back.</source>
      <translation>%1 está protegida. Se retiró 1 rechazo en ella.</translation>
    </message>
    <message>
      <source>%1 is protected: nothing in it can be rejected.</source>
      <translation>%1 está protegida: nada en ella se puede rechazar.</translation>
    </message>
    <message>
      <source>%1 lost to %2, chosen by eye</source>
      <translation>%1 perdió ante %2, elegida a ojo</translation>
    </message>
    <message>
      <source>%1 lost to %2: %3</source>
      <translation>%1 perdió ante %2: %3</translation>
    </message>
    <message>
      <source>%1 up to %2 of %3 bits: %4 shown, %5 pairs hidden.</source>
      <translation>%1 hasta %2 de %3 bits: %4 a la vista, %5 pares ocultos.</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 bit</translation>
    </message>
    <message>
      <source>A single picture is no duplicate and leaves the review.</source>
      <translation>Una sola imagen no es duplicado y deja la revisión.</translation>
    </message>
    <message>
      <source>Accept %1</source>
      <translation>Aceptar %1</translation>
    </message>
    <message>
      <source>Accept easy groups</source>
      <translation>Aceptar los grupos fáciles</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Otra carpeta…</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Empezados</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Por tipo</translation>
    </message>
    <message>
      <source>Decided pair by pair</source>
      <translation>Decidido por pares</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <source>Folder of the groups shown</source>
      <translation>Carpeta de los grupos mostrados</translation>
    </message>
    <message>
      <source>Folders of this review</source>
      <translation>Carpetas de esta revisión</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>Liberarla</translation>
    </message>
    <message>
      <source>Free the folder %1</source>
      <translation>Liberar la carpeta %1</translation>
    </message>
    <message>
      <source>Held by one weak link, left to you: %1</source>
      <translation>Unidos por un enlace débil, quedan para usted: %1</translation>
    </message>
    <message>
      <source>No clear best, left to you: %1</source>
      <translation>Sin una claramente mejor, quedan para usted: %1</translation>
    </message>
    <message>
      <source>No group would be accepted.</source>
      <translation>No se aceptaría ningún grupo.</translation>
    </message>
    <message>
      <source>No hash was used for these groups, so no pair has a distance.</source>
      <translation>Para estos grupos no se usó ningún hash, así que ningún par tiene distancia.</translation>
    </message>
    <message>
      <source>No pair has a distance yet.</source>
      <translation>Ningún par tiene distancia todavía.</translation>
    </message>
    <message>
      <source>Nothing below a protected folder can be rejected, moved or deleted: its pictures can only stay. This holds at once, without another scan.</source>
      <translation>Nada bajo una carpeta protegida se puede rechazar, mover ni borrar: sus imágenes solo pueden quedarse. Vale al instante, sin otra búsqueda.</translation>
    </message>
    <message>
      <source>One group of %1.</source>
      <translation>Un grupo de %1.</translation>
    </message>
    <message>
      <source>Only the groups that the filter shows</source>
      <translation>Solo los grupos que muestra el filtro</translation>
    </message>
    <message>
      <source>Pairs that differ by more bits are hidden: groups shrink, part or leave the list until you move the line back. Decisions stay; what is hidden is not committed. No file is touched.</source>
      <translation>Los pares que difieren en más bits se ocultan: los grupos encogen, se separan o dejan la lista hasta que devuelva la línea. Las decisiones se mantienen; lo oculto no se ejecuta. No se toca ningún archivo.</translation>
    </message>
    <message>
      <source>Protect a folder</source>
      <translation>Proteger una carpeta</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>Protegerla</translation>
    </message>
    <message>
      <source>Protect the folder %1</source>
      <translation>Proteger la carpeta %1</translation>
    </message>
    <message>
      <source>Protected folders</source>
      <translation>Carpetas protegidas</translation>
    </message>
    <message>
      <source>Put groups together</source>
      <translation>Juntar grupos</translation>
    </message>
    <message>
      <source>Put together. Mark yourself what stays and what goes.</source>
      <translation>Juntados. Marque usted qué se queda y qué se va.</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revisados</translation>
    </message>
    <message>
      <source>Reviewed already: %1</source>
      <translation>Ya revisados: %1</translation>
    </message>
    <message>
      <source>Show every pair</source>
      <translation>Mostrar todos los pares</translation>
    </message>
    <message>
      <source>Split into two groups.</source>
      <translation>Dividido en dos grupos.</translation>
    </message>
    <message>
      <source>Split the group</source>
      <translation>Dividir el grupo</translation>
    </message>
    <message>
      <source>Split. A picture left alone is no duplicate and leaves the review.</source>
      <translation>Dividido. Una imagen que queda sola no es duplicado y deja la revisión.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>State of the groups shown</source>
      <translation>Estado de los grupos mostrados</translation>
    </message>
    <message>
      <source>The groups ticked join the open one. Nothing is claimed about pictures that were not proven to be copies: none of them is suggested.</source>
      <translation>Los grupos marcados se unen al abierto. No se afirma nada de imágenes que no se probó que sean copias: no se sugiere ninguna.</translation>
    </message>
    <message>
      <source>The pairs nearest the line</source>
      <translation>Los pares más cercanos a la línea</translation>
    </message>
    <message>
      <source>The pictures ticked become a group of their own.</source>
      <translation>Las imágenes marcadas forman su propio grupo.</translation>
    </message>
    <message>
      <source>The suggested picture of each group stays, the others are marked as rejected. Your own marks stay. No file is touched before you commit.</source>
      <translation>La imagen sugerida de cada grupo se queda y las demás se marcan como rechazadas. Sus propias marcas se mantienen. No se toca ningún archivo antes de ejecutar.</translation>
    </message>
    <message>
      <source>There are no groups yet.</source>
      <translation>Todavía no hay grupos.</translation>
    </message>
    <message>
      <source>Tick the groups to add.</source>
      <translation>Marque los grupos que desea añadir.</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Por decidir</translation>
    </message>
    <message>
      <source>With rejects</source>
      <translation>Con rechazos</translation>
    </message>
    <message>
      <source>accept %1</source>
      <translation>aceptar %1</translation>
    </message>
    <message>
      <source>free %1</source>
      <translation>liberar %1</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculto</translation>
    </message>
    <message>
      <source>protect %1</source>
      <translation>proteger %1</translation>
    </message>
    <message>
      <source>put groups together</source>
      <translation>juntar grupos</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>a la vista</translation>
    </message>
    <message>
      <source>split the group</source>
      <translation>dividir el grupo</translation>
    </message>
    <message>
      <source>Keep only this one</source>
      <translation>Conservar solo esta</translation>
    </message>
    <message>
      <source>Keep what is marked or suggested, reject the rest, go on</source>
      <translation>Conservar lo marcado o sugerido, rechazar el resto, seguir</translation>
    </message>
    <message>
      <source>Remember that these are no duplicates</source>
      <translation>Recordar que no son duplicados</translation>
    </message>
    <message>
      <source>See what will happen to every file</source>
      <translation>Ver qué pasará con cada archivo</translation>
    </message>
    <message>
      <source>Undecided, keep, reject: click to change</source>
      <translation>Sin decidir, conservar, rechazar: clic para cambiar</translation>
    </message>
    <message>
      <source>All groups are reviewed. %1 shows the commit.</source>
      <translation>Todos los grupos están revisados. %1 muestra la ejecución.</translation>
    </message>
    <message>
      <source>Remembered: these are no duplicates. %1 takes it back.</source>
      <translation>Recordado: no son duplicados. %1 lo deshace.</translation>
    </message>
  </context>
  <context>
    <name>ScanProgress</name>
    <message>
      <source>Progress of the scan</source>
      <translation>Avance de la búsqueda</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stop the scan; what was found stays</source>
      <translation>Parar la búsqueda; lo encontrado queda</translation>
    </message>
    <message>
      <source>Show which files, and why</source>
      <translation>Mostrar qué archivos y por qué</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <translation>Buscando imágenes</translation>
    </message>
    <message>
      <source>pictures found</source>
      <translation>imágenes encontradas</translation>
    </message>
    <message>
      <source>of %1 possible twins compared</source>
      <translation>de %1 posibles gemelos comparados</translation>
    </message>
    <message>
      <source>of %1 pictures</source>
      <translation>de %1 imágenes</translation>
    </message>
    <message>
      <source>of %1 pictures shown to the model</source>
      <translation>de %1 imágenes mostradas al modelo</translation>
    </message>
    <message>
      <source>of %1 pairs proven</source>
      <translation>de %1 pares probados</translation>
    </message>
    <message>
      <source>%1/s</source>
      <translation>%1/s</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>quedan %1 s</translation>
    </message>
    <message>
      <source>%1 min left</source>
      <translation>quedan %1 min</translation>
    </message>
    <message>
      <source>%1 h %2 min left</source>
      <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
      <source>pictures scanned</source>
      <translation>imágenes examinadas</translation>
    </message>
    <message>
      <source>pictures, stopped early</source>
      <translation>imágenes, parada antes de tiempo</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>%1 no se pudieron leer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>Stopping; what was found stays</source>
      <translation>Parando; lo encontrado queda</translation>
    </message>
  </context>
  <context>
    <name>SkippedDialog</name>
    <message>
      <source>Files that could not be read</source>
      <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
      <source>%1 files could not be read</source>
      <translation>%1 archivos no se pudieron leer</translation>
    </message>
    <message>
      <source>1 file could not be read</source>
      <translation>1 archivo no se pudo leer</translation>
    </message>
    <message>
      <source>They were left as they are and take no part in the review.</source>
      <translation>Quedaron como están y no participan en la revisión.</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir su carpeta</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>Copiar la lista</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>The list is on the clipboard.</source>
      <translation>La lista está en el portapapeles.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Exportar la lista</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <source>The list could not be written: %1</source>
      <translation>No se pudo escribir la lista: %1</translation>
    </message>
    <message>
      <source>The list was written to %1</source>
      <translation>La lista se escribió en %1</translation>
    </message>
  </context>
  <context>
    <name>SkippedModel</name>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Más opciones</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Buscar duplicados</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Find duplicate photos</source>
      <translation>Encontrar fotos duplicadas</translation>
    </message>
    <message>
      <source>Nothing is changed until you commit; what goes to the trash can be undone.</source>
      <translation>Nada cambia hasta que lo ejecute; lo que va a la papelera se puede deshacer.</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Qué buscar</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>Comparar dos imágenes</translation>
    </message>
    <message>
      <source>Choose a folder first</source>
      <translation>Elija primero una carpeta</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>WindowCommands</name>
    <message>
      <source>Files that could not be read…</source>
      <translation>Archivos que no se pudieron leer…</translation>
    </message>
    <message>
      <source>%1 files that could not be read…</source>
      <translation>%1 archivos que no se pudieron leer…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>imgreview %1 finds, explains and cleans up duplicate photographs.</source>
      <translation>imgreview %1 encuentra, explica y ordena fotos duplicadas.</translation>
    </message>
  </context>
  <context>
    <name>self._page</name>
    <message>
      <source>Keep left</source>
      <translation>Conservar la izquierda</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Conservar la derecha</translation>
    </message>
    <message>
      <source>There is no other candidate in this group.</source>
      <translation>No hay otro candidato en este grupo.</translation>
    </message>
  </context>
  <context>
    <name>view</name>
    <message>
      <source>The two could not be laid onto each other, so nothing is compared.</source>
      <translation>No se pudieron superponer, así que no se compara nada.</translation>
    </message>
    <message>
      <source>Nothing differs beyond brightness, colour and codec noise.</source>
      <translation>Nada difiere salvo brillo, color y ruido de codificación.</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>oscuro</translation>
    </message>
    <message>
      <source>bright</source>
      <translation>claro</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>reviewed</source>
      <translation>revisado</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Sugerida</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Protegida</translation>
    </message>
    <message>
      <source>crop %1 %</source>
      <translation>recorte %1 %</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>protected, untouched</source>
      <translation>protegido, intacto</translation>
    </message>
    <message>
      <source>no trash on this drive: to its quarantine folder</source>
      <translation>sin papelera en esta unidad: a su carpeta de cuarentena</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>a %1</translation>
    </message>
    <message>
      <source>Move rejected pictures to</source>
      <translation>Mover las rechazadas a</translation>
    </message>
    <message>
      <source>Save the dry run report</source>
      <translation>Guardar el informe de simulación</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <source>The report could not be written: %1</source>
      <translation>No se pudo escribir el informe: %1</translation>
    </message>
    <message>
      <source>The report was written to %1</source>
      <translation>El informe se escribió en %1</translation>
    </message>
    <message>
      <source>Undo of a commit</source>
      <translation>Deshacer una ejecución</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avance</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is done can be undone.</source>
      <translation>Se para tras el archivo en curso; lo hecho se puede deshacer.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>Qué fue de cada archivo</translation>
    </message>
    <message>
      <source>%1 freed</source>
      <translation>%1 libres</translation>
    </message>
    <message>
      <source>%1 stayed where they were</source>
      <translation>%1 quedaron donde estaban</translation>
    </message>
    <message>
      <source>1 file stayed where it was</source>
      <translation>1 archivo quedó donde estaba</translation>
    </message>
    <message>
      <source>1 file is back</source>
      <translation>1 archivo ha vuelto</translation>
    </message>
    <message>
      <source>%1 are back</source>
      <translation>%1 han vuelto</translation>
    </message>
    <message>
      <source>%1 could not be brought back</source>
      <translation>%1 no se pudieron recuperar</translation>
    </message>
    <message>
      <source>1 file could not be brought back</source>
      <translation>1 archivo no se pudo recuperar</translation>
    </message>
    <message>
      <source>You stopped it. The files after this one were not touched.</source>
      <translation>Usted lo paró. Los archivos siguientes no se tocaron.</translation>
    </message>
    <message>
      <source>The reasons are in the list below.</source>
      <translation>Las razones están en la lista de abajo.</translation>
    </message>
    <message>
      <source>Dry run report…</source>
      <translation>Informe de simulación…</translation>
    </message>
    <message>
      <source>Save what would happen to every file as a table</source>
      <translation>Guardar como tabla qué pasaría con cada archivo</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>Mover a una carpeta…</translation>
    </message>
    <message>
      <source>Move the files to a folder instead, keeping their structure</source>
      <translation>Mover los archivos a una carpeta, conservando su estructura</translation>
    </message>
    <message>
      <source>Use the trash</source>
      <translation>Usar la papelera</translation>
    </message>
    <message>
      <source>Move the files to the trash instead</source>
      <translation>Mover los archivos a la papelera</translation>
    </message>
    <message>
      <source>Back to the review</source>
      <translation>Volver a la revisión</translation>
    </message>
    <message>
      <source>Undo stays possible until the trash is emptied</source>
      <translation>Se puede deshacer hasta vaciar la papelera</translation>
    </message>
    <message>
      <source>Undo stays possible while the files are in %1</source>
      <translation>Se puede deshacer mientras los archivos estén en %1</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Nothing is marked to leave</source>
      <translation>Nada está marcado para irse</translation>
    </message>
    <message>
      <source>Reject pictures in the review; here you see what will happen to them.</source>
      <translation>Rechace imágenes en la revisión; aquí verá qué les pasará.</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Algo falló.</translation>
    </message>
    <message>
      <source>Moving %1 of %2</source>
      <translation>Moviendo %1 de %2</translation>
    </message>
    <message>
      <source>Bringing back %1 of %2</source>
      <translation>Recuperando %1 de %2</translation>
    </message>
    <message>
      <source>Commit %1</source>
      <translation>Ejecutar %1</translation>
    </message>
    <message>
      <source>What happens in each folder</source>
      <translation>Qué pasa en cada carpeta</translation>
    </message>
    <message>
      <source>Opening what is kept…</source>
      <translation>Abriendo lo que se conserva…</translation>
    </message>
    <message>
      <source>Opening what is kept: %1 of %2</source>
      <translation>Abriendo lo que se conserva: %1 de %2</translation>
    </message>
    <message>
      <source>%1 will leave,</source>
      <translation>%1 se irán,</translation>
    </message>
    <message>
      <source>Nothing will leave</source>
      <translation>Nada se irá</translation>
    </message>
    <message>
      <source>Use a folder on that drive</source>
      <translation>Usar una carpeta en esa unidad</translation>
    </message>
    <message>
      <source>%1 will not be touched</source>
      <translation>%1 no se tocarán</translation>
    </message>
    <message>
      <source>You rejected all of their pictures on purpose: %1.</source>
      <translation>Rechazó a propósito todas sus imágenes: %1.</translation>
    </message>
    <message>
      <source>Undo the chosen</source>
      <translation>Deshacer lo elegido</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
      <source>The program was stopped in the middle of this commit</source>
      <translation>El programa se detuvo en mitad de esta ejecución</translation>
    </message>
    <message>
      <source>%1 not settled yet; every start of imgreview looks at them again.</source>
      <translation>%1 aún sin aclarar; cada inicio de imgreview los vuelve a mirar.</translation>
    </message>
    <message>
      <source>The reasons stand in the list, first rows first.</source>
      <translation>Las razones están en la lista, en las primeras filas.</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>Deshacer %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Nothing was committed yet</source>
      <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
      <source>Every commit will stand here, and can be taken back from here.</source>
      <translation>Cada ejecución estará aquí y se podrá deshacer desde aquí.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Commits</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <source>move to a folder</source>
      <translation>mover a una carpeta</translation>
    </message>
    <message>
      <source>keep %1</source>
      <translation>conservar %1</translation>
    </message>
    <message>
      <source>reject %1</source>
      <translation>rechazar %1</translation>
    </message>
    <message>
      <source>undecided %1</source>
      <translation>%1 sin decidir</translation>
    </message>
    <message>
      <source>keep only %1</source>
      <translation>conservar solo %1</translation>
    </message>
    <message>
      <source>accept the group</source>
      <translation>aceptar el grupo</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>no son duplicados</translation>
    </message>
    <message>
      <source>reject all</source>
      <translation>rechazar todo</translation>
    </message>
    <message>
      <source>The whole group is rejected. Commit will say so again.</source>
      <translation>Se rechaza todo el grupo. La ejecución lo dirá otra vez.</translation>
    </message>
    <message>
      <source>undecide all</source>
      <translation>todo sin decidir</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>conservar</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>rechazar</translation>
    </message>
    <message>
      <source>accept &amp; next</source>
      <translation>aceptar y siguiente</translation>
    </message>
    <message>
      <source>compare</source>
      <translation>comparar</translation>
    </message>
    <message>
      <source>undecided</source>
      <translation>sin decidir</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Revisar y ejecutar…</translation>
    </message>
    <message>
      <source>of %1 reviewed</source>
      <translation>de %1 revisados</translation>
    </message>
    <message>
      <source>%1 to the trash or a folder · %2</source>
      <translation>%1 a la papelera o a una carpeta · %2</translation>
    </message>
    <message>
      <source>%1 to be moved · %2</source>
      <translation>%1 por mover · %2</translation>
    </message>
    <message>
      <source>%1 to the trash · %2</source>
      <translation>%1 a la papelera · %2</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 archivo</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 archivos</translation>
    </message>
    <message>
      <source>Show or hide the facts</source>
      <translation>Mostrar u ocultar los datos</translation>
    </message>
    <message>
      <source>No group matches the filter</source>
      <translation>Ningún grupo coincide con el filtro</translation>
    </message>
    <message>
      <source>Other words or classes may find it.</source>
      <translation>Otras palabras o clases pueden encontrarlo.</translation>
    </message>
    <message>
      <source>Show all groups</source>
      <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
      <source>Looking for copies</source>
      <translation>Buscando copias</translation>
    </message>
    <message>
      <source>Groups appear here while the scan runs and can be decided at once.</source>
      <translation>Los grupos aparecen durante la búsqueda y se pueden decidir al momento.</translation>
    </message>
    <message>
      <source>No duplicates to review</source>
      <translation>No hay duplicados que revisar</translation>
    </message>
    <message>
      <source>Every picture that was looked at is there only once.</source>
      <translation>Cada imagen examinada existe una sola vez.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Sin decidir</translation>
    </message>
    <message>
      <source>Compare with the best</source>
      <translation>Comparar con la mejor</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>Ver de cerca</translation>
    </message>
    <message>
      <source>Move rejected pictures to…</source>
      <translation>Mover las rechazadas a…</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>No son duplicados</translation>
    </message>
    <message>
      <source>Undecide the whole group</source>
      <translation>Todo el grupo sin decidir</translation>
    </message>
    <message>
      <source>Reject all of the group</source>
      <translation>Rechazar todo el grupo</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Copiar la ruta</translation>
    </message>
    <message>
      <source>The system has no program to open %1.</source>
      <translation>El sistema no tiene programa para abrir %1.</translation>
    </message>
    <message>
      <source>The path is on the clipboard.</source>
      <translation>La ruta está en el portapapeles.</translation>
    </message>
    <message>
      <source>This is the last group with undecided pictures.</source>
      <translation>Este es el último grupo con imágenes sin decidir.</translation>
    </message>
    <message>
      <source>All groups found so far are reviewed.</source>
      <translation>Todos los grupos encontrados hasta ahora están revisados.</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Filtrar grupos</translation>
    </message>
    <message>
      <source>Order of the groups</source>
      <translation>Orden de los grupos</translation>
    </message>
    <message>
      <source>No group matches.</source>
      <translation>Ningún grupo coincide.</translation>
    </message>
    <message>
      <source>+ %1 new groups</source>
      <translation>+ %1 grupos nuevos</translation>
    </message>
    <message>
      <source>+ 1 new group</source>
      <translation>+ 1 grupo nuevo</translation>
    </message>
    <message>
      <source>The scan found more pictures for this group: show them</source>
      <translation>La búsqueda encontró más imágenes de este grupo: mostrarlas</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Grupo de arriba</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Grupo de abajo</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Group %1 of %2</source>
      <translation>Grupo %1 de %2</translation>
    </message>
    <message>
      <source>not in the list now</source>
      <translation>ahora no está en la lista</translation>
    </message>
    <message>
      <source>+%1 new</source>
      <translation>+%1 nuevas</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>débil</translation>
    </message>
    <message>
      <source>not a copy</source>
      <translation>no es una copia</translation>
    </message>
    <message>
      <source>unproven</source>
      <translation>sin probar</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>probado</translation>
    </message>
    <message>
      <source>No clear best: mark the pictures to keep</source>
      <translation>Ninguna es claramente la mejor: marque las que se quedan</translation>
    </message>
    <message>
      <source>Best: %1</source>
      <translation>Mejor: %1</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Why together</source>
      <translation>Por qué juntas</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>En qué difieren</translation>
    </message>
    <message>
      <source>Only the places where they are.</source>
      <translation>Solo en el lugar donde están.</translation>
    </message>
    <message>
      <source>With them</source>
      <translation>Con ellas</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>y %1 más</translation>
    </message>
    <message>
      <source>%1 goes with %2</source>
      <translation>%1 va con %2</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>ajustado</translation>
    </message>
    <message>
      <source>Pictures of the group</source>
      <translation>Imágenes del grupo</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ %1 más</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 imagen</translation>
    </message>
    <message>
      <source>%1 pictures</source>
      <translation>%1 imágenes</translation>
    </message>
    <message>
      <source>The last commit was cut short. Finish it or roll it back in History.</source>
      <translation>La última confirmación se interrumpió. Termínela o reviértala en el historial.</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is deleted stays deleted.</source>
      <translation>Se detiene tras el archivo actual; lo eliminado queda eliminado.</translation>
    </message>
    <message>
      <source>Delete for ever…</source>
      <translation>Eliminar para siempre…</translation>
    </message>
    <message>
      <source>Delete the files instead; you will be asked to type how many</source>
      <translation>Eliminar los archivos en su lugar; habrá que escribir cuántos</translation>
    </message>
    <message>
      <source>The number of files to delete for ever</source>
      <translation>Número de archivos que se eliminarán para siempre</translation>
    </message>
    <message>
      <source>Type %1 to go on:</source>
      <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
      <source>Deleting %1 of %2</source>
      <translation>Eliminando %1 de %2</translation>
    </message>
    <message>
      <source>1 picture that leaves says something that the kept one does not</source>
      <translation>1 imagen que sale dice algo que la conservada no dice</translation>
    </message>
    <message>
      <source>%1 pictures that leave say something that the kept ones do not</source>
      <translation>%1 imágenes que salen dicen algo que las conservadas no dicen</translation>
    </message>
    <message>
      <source>Place, date, keywords, stars or caption can be copied into a sidecar file (XMP) beside the kept picture. Pictures themselves are never written to, and undo takes the sidecar away again.</source>
      <translation>Lugar, fecha, palabras clave, estrellas o pie de foto pueden copiarse a un archivo adjunto (XMP) junto a la imagen conservada. Nunca se escribe en las imágenes, y deshacer retira el archivo adjunto.</translation>
    </message>
    <message>
      <source>Copy them</source>
      <translation>Copiarlos</translation>
    </message>
    <message>
      <source>Delete %1 for ever</source>
      <translation>Eliminar %1 para siempre</translation>
    </message>
    <message>
      <source>deleted for ever</source>
      <translation>eliminado para siempre</translation>
    </message>
    <message>
      <source>Deleted for ever</source>
      <translation>Eliminado para siempre</translation>
    </message>
    <message>
      <source>This cannot be undone</source>
      <translation>Esto no se puede deshacer</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>palabra clave</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>estrellas</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>pie de foto</translation>
    </message>
    <message>
      <source>closed by hand</source>
      <translation>cerrado a mano</translation>
    </message>
    <message>
      <source>%1 closed by hand</source>
      <translation>%1 cerrados a mano</translation>
    </message>
    <message>
      <source>%1 deleted for ever</source>
      <translation>%1 eliminados para siempre</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <source>Roll it back</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <source>Leave it so</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Close by hand</source>
      <translation>Cerrar a mano</translation>
    </message>
    <message>
      <source>Settle what cannot be found any more; no file is touched</source>
      <translation>Cerrar lo que ya no se encuentra; no se toca ningún archivo</translation>
    </message>
    <message>
      <source>A crash cut this commit short</source>
      <translation>Un fallo interrumpió esta confirmación</translation>
    </message>
    <message>
      <source>%1 of %2 were handled; the others were not touched. Finish it under all the same checks, bring back what had gone, or leave it so.</source>
      <translation>Se trataron %1 de %2; los demás no se tocaron. Termine con las mismas comprobaciones, recupere lo que había salido o déjelo así.</translation>
    </message>
  </context>
  <context>
    <name>IgnoredDialog</name>
    <message>
      <source>%1 (not found now)</source>
      <translation>%1 (no se encuentra ahora)</translation>
    </message>
    <message>
      <source>%1 pairs are new, %2 were known.</source>
      <translation>%1 pares son nuevos, %2 ya se conocían.</translation>
    </message>
    <message>
      <source>%1 pairs were written to %2</source>
      <translation>Se escribieron %1 pares en %2</translation>
    </message>
    <message>
      <source>Export the pairs</source>
      <translation>Exportar los pares</translation>
    </message>
    <message>
      <source>Forget the chosen</source>
      <translation>Olvidar los elegidos</translation>
    </message>
    <message>
      <source>Forgotten. The next scan can show them as duplicates again.</source>
      <translation>Olvidado. La próxima búsqueda puede mostrarlos de nuevo como duplicados.</translation>
    </message>
    <message>
      <source>Import pairs</source>
      <translation>Importar pares</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>Lists of pairs (*.json)</source>
      <translation>Listas de pares (*.json)</translation>
    </message>
    <message>
      <source>No pair matches.</source>
      <translation>Ningún par coincide.</translation>
    </message>
    <message>
      <source>Nothing is remembered yet. “Not duplicates” in the review puts it here.</source>
      <translation>Aún no se recuerda nada. «No son duplicados» en la revisión lo anota aquí.</translation>
    </message>
    <message>
      <source>Pairs that are no duplicates</source>
      <translation>Pares que no son duplicados</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates</source>
      <translation>Imágenes que no son duplicados</translation>
    </message>
    <message>
      <source>Search names and folders</source>
      <translation>Buscar nombres y carpetas</translation>
    </message>
    <message>
      <source>They are remembered by content: renamed and moved files stay apart too. A third picture still shows up beside each of them.</source>
      <translation>Se recuerdan por contenido: los archivos renombrados y movidos también siguen separados. Una tercera imagen sigue apareciendo junto a cada una.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocida</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>%1 is the key of “%2”. One key has one meaning.</source>
      <translation>%1 es la tecla de «%2». Una tecla tiene un solo significado.</translation>
    </message>
    <message>
      <source>%1 means the same everywhere and cannot be changed.</source>
      <translation>%1 significa lo mismo en todas partes y no se puede cambiar.</translation>
    </message>
    <message>
      <source>Choose a command, click the field and press the key it shall have.</source>
      <translation>Elija una orden, haga clic en el campo y pulse la tecla que debe tener.</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Sin tecla</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>Quitársela</translation>
    </message>
    <message>
      <source>Use these keys</source>
      <translation>Usar estas teclas</translation>
    </message>
  </context>
  <context>
    <name>ThresholdSlider</name>
    <message>
      <source>%1 pairs at %2 bits</source>
      <translation>%1 pares a %2 bits</translation>
    </message>
    <message>
      <source>Largest distance shown, in bits</source>
      <translation>Mayor distancia mostrada, en bits</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Accept easy groups…</source>
      <translation>Aceptar los grupos fáciles…</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Cambiar teclas…</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates…</source>
      <translation>Imágenes que no son duplicados…</translation>
    </message>
    <message>
      <source>Protected folders…</source>
      <translation>Carpetas protegidas…</translation>
    </message>
    <message>
      <source>Put groups together…</source>
      <translation>Juntar grupos…</translation>
    </message>
    <message>
      <source>Split the group…</source>
      <translation>Dividir el grupo…</translation>
    </message>
    <message>
      <source>Threshold…</source>
      <translation>Umbral…</translation>
    </message>
  </context>
  <context>
    <name>KeysModel</name>
    <message>
      <source>By itself: %1</source>
      <translation>Por defecto: %1</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Press a key</source>
      <translation>Pulse una tecla</translation>
    </message>
  </context>
  <context>
    <name>DeskDialogs</name>
    <message>
      <source>There is no store that could remember pairs.</source>
      <translation>No hay almacén que pueda recordar pares.</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Rules…</source>
      <translation>Reglas…</translation>
    </message>
    <message>
      <source>Folder pairs…</source>
      <translation>Parejas de carpetas…</translation>
    </message>
    <message>
      <source>Decide many groups by rules</source>
      <translation>Decidir muchos grupos con reglas</translation>
    </message>
    <message>
      <source>%1 pictures were marked. %2 takes it back.</source>
      <translation>Se marcaron %1 imágenes. %2 lo deshace.</translation>
    </message>
    <message>
      <source>Folders that hold copies of each other, with everything below them.</source>
      <translation>Carpetas que contienen copias unas de otras, con todo lo que hay debajo.</translation>
    </message>
    <message>
      <source>Folder pairs</source>
      <translation>Parejas de carpetas</translation>
    </message>
    <message>
      <source>Looking at the folders</source>
      <translation>Examinando las carpetas</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marcar</translation>
    </message>
    <message>
      <source>No folder holds copies of another one</source>
      <translation>Ninguna carpeta contiene copias de otra</translation>
    </message>
    <message>
      <source>Reject %1 copies</source>
      <translation>Rechazar %1 copias</translation>
    </message>
    <message>
      <source>Reject 1 copy</source>
      <translation>Rechazar 1 copia</translation>
    </message>
    <message>
      <source>Copies within one folder are decided by rules.</source>
      <translation>Las copias dentro de una carpeta se deciden con reglas.</translation>
    </message>
    <message>
      <source>%1 pictures are marked.</source>
      <translation>Hay %1 imágenes marcadas.</translation>
    </message>
    <message>
      <source>Every picture has a copy on the other side.</source>
      <translation>Cada imagen tiene una copia en el otro lado.</translation>
    </message>
    <message>
      <source>has copies in</source>
      <translation>tiene copias en</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <source>Keep “%1”, reject its copies in “%2”</source>
      <translation>Conservar «%1», rechazar sus copias en «%2»</translation>
    </message>
    <message>
      <source>“%1” and “%2” hold the same %3.</source>
      <translation>«%1» y «%2» contienen lo mismo: %3.</translation>
    </message>
    <message>
      <source>%1 (without subfolders)</source>
      <translation>%1 (sin subcarpetas)</translation>
    </message>
    <message>
      <source>%1 to reject · %2</source>
      <translation>%1 por rechazar · %2</translation>
    </message>
    <message>
      <source>Each line keeps the best pictures of a group and passes equals to the next line. Nothing is marked before you say so; ties stay undecided.</source>
      <translation>Cada línea conserva las mejores imágenes de un grupo y pasa las iguales a la siguiente. Nada se marca hasta que usted lo diga; los empates quedan sin decidir.</translation>
    </message>
    <message>
      <source>Trying the rules: %1 of %2</source>
      <translation>Probando las reglas: %1 de %2</translation>
    </message>
    <message>
      <source>The first %1 of %2 changes are listed.</source>
      <translation>Se muestran los primeros %1 de %2 cambios.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>Lo que cambiaría</translation>
    </message>
    <message>
      <source>Mark %1 pictures</source>
      <translation>Marcar %1 imágenes</translation>
    </message>
    <message>
      <source>Mark 1 picture</source>
      <translation>Marcar 1 imagen</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Remove the rule</source>
      <translation>Quitar la regla</translation>
    </message>
    <message>
      <source>rules “%1”</source>
      <translation>reglas «%1»</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>As good when within</source>
      <translation>Igual de bueno dentro de</translation>
    </message>
    <message>
      <source>Rules in order</source>
      <translation>Reglas en orden</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Añadir una regla</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>Conjunto de reglas</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Delete this rule set</source>
      <translation>Eliminar este conjunto de reglas</translation>
    </message>
    <message>
      <source>Name of the rule set</source>
      <translation>Nombre del conjunto de reglas</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>“%1” is saved.</source>
      <translation>«%1» se ha guardado.</translation>
    </message>
    <message>
      <source>“%1” is deleted.</source>
      <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, modificado</translation>
    </message>
    <message>
      <source>Groups to decide</source>
      <translation>Grupos que decidir</translation>
    </message>
    <message>
      <source>Also change what I decided myself</source>
      <translation>Cambiar también lo que decidí yo</translation>
    </message>
    <message>
      <source>groups with undecided pictures</source>
      <translation>los grupos con imágenes sin decidir</translation>
    </message>
    <message>
      <source>the %1 shown by the filter</source>
      <translation>mostrados por el filtro: %1</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <source>only the open group</source>
      <translation>solo el grupo abierto</translation>
    </message>
    <message>
      <source>the %1 chosen in the list</source>
      <translation>elegidos en la lista: %1</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>todos: %1</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Porque</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%1 por %2</translation>
    </message>
    <message>
      <source>All others of its group are rejected</source>
      <translation>Todas las demás del grupo están rechazadas</translation>
    </message>
    <message>
      <source>Most pixels</source>
      <translation>Más píxeles</translation>
    </message>
    <message>
      <source>Most real detail</source>
      <translation>Más detalle real</translation>
    </message>
    <message>
      <source>Larger file</source>
      <translation>Archivo más grande</translation>
    </message>
    <message>
      <source>Smaller file</source>
      <translation>Archivo más pequeño</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>Calidad JPEG</translation>
    </message>
    <message>
      <source>Format order</source>
      <translation>Orden de formatos</translation>
    </message>
    <message>
      <source>Has a place (GPS)</source>
      <translation>Tiene lugar (GPS)</translation>
    </message>
    <message>
      <source>Best rating</source>
      <translation>Mejor valoración</translation>
    </message>
    <message>
      <source>Has a capture date</source>
      <translation>Tiene fecha de captura</translation>
    </message>
    <message>
      <source>Most metadata</source>
      <translation>Más metadatos</translation>
    </message>
    <message>
      <source>Oldest capture date</source>
      <translation>Fecha de captura más antigua</translation>
    </message>
    <message>
      <source>Newest capture date</source>
      <translation>Fecha de captura más reciente</translation>
    </message>
    <message>
      <source>Oldest file date</source>
      <translation>Fecha de archivo más antigua</translation>
    </message>
    <message>
      <source>Newest file date</source>
      <translation>Fecha de archivo más reciente</translation>
    </message>
    <message>
      <source>Folder order</source>
      <translation>Orden de carpetas</translation>
    </message>
    <message>
      <source>Name contains</source>
      <translation>El nombre contiene</translation>
    </message>
    <message>
      <source>Name matches a pattern</source>
      <translation>El nombre sigue un patrón</translation>
    </message>
    <message>
      <source>Shortest path</source>
      <translation>Ruta más corta</translation>
    </message>
    <message>
      <source>Fewest folders above</source>
      <translation>Menos carpetas por encima</translation>
    </message>
    <message>
      <source>Longest name</source>
      <translation>Nombre más largo</translation>
    </message>
    <message>
      <source>Shortest name</source>
      <translation>Nombre más corto</translation>
    </message>
    <message>
      <source>Not named like a copy</source>
      <translation>Sin nombre de copia</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>En una carpeta protegida</translation>
    </message>
    <message>
      <source>Sharpest</source>
      <translation>Más nítida</translation>
    </message>
    <message>
      <source>Colour over grey</source>
      <translation>Color antes que gris</translation>
    </message>
    <message>
      <source>Whole frame over a crop</source>
      <translation>Encuadre completo antes que recorte</translation>
    </message>
    <message>
      <source>Original over its edits</source>
      <translation>Original antes que edición</translation>
    </message>
    <message>
      <source>Suggested by imgreview</source>
      <translation>Sugerida por imgreview</translation>
    </message>
    <message>
      <source>Formats, best first, with commas</source>
      <translation>Formatos, primero el mejor, con comas</translation>
    </message>
    <message>
      <source>Folders, best first, one a line</source>
      <translation>Carpetas, primero la mejor, una por línea</translation>
    </message>
    <message>
      <source>Prefer files</source>
      <translation>Preferir archivos</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Expresión regular</translation>
    </message>
    <message>
      <source>Prefer</source>
      <translation>Preferir</translation>
    </message>
    <message>
      <source>Look at</source>
      <translation>Mirar</translation>
    </message>
    <message>
      <source>inside, in this order</source>
      <translation>dentro, en este orden</translation>
    </message>
    <message>
      <source>outside of all of them</source>
      <translation>fuera de todas</translation>
    </message>
    <message>
      <source>files with it</source>
      <translation>archivos con ello</translation>
    </message>
    <message>
      <source>files without it</source>
      <translation>archivos sin ello</translation>
    </message>
    <message>
      <source>the file name</source>
      <translation>el nombre del archivo</translation>
    </message>
    <message>
      <source>the whole path</source>
      <translation>la ruta completa</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>It is in a protected folder and stays</source>
      <translation>Está en una carpeta protegida y se queda</translation>
    </message>
    <message>
      <source>%1: %2 against %3</source>
      <translation>%1: %2 frente a %3</translation>
    </message>
    <message>
      <source>Decides %1 of %2</source>
      <translation>Decide %1 de %2</translation>
    </message>
    <message>
      <source>Best picture</source>
      <translation>Mejor imagen</translation>
    </message>
    <message>
      <source>Oldest original</source>
      <translation>Original más antiguo</translation>
    </message>
    <message>
      <source>My folders first</source>
      <translation>Mis carpetas primero</translation>
    </message>
    <message>
      <source>Smallest of equal quality</source>
      <translation>La más pequeña a igual calidad</translation>
    </message>
    <message>
      <source>As imgreview suggests</source>
      <translation>Como sugiere imgreview</translation>
    </message>
    <message>
      <source>no folder yet</source>
      <translation>aún sin carpeta</translation>
    </message>
    <message>
      <source>%1 pixels</source>
      <translation>%1 píxeles</translation>
    </message>
    <message>
      <source>no text yet</source>
      <translation>aún sin texto</translation>
    </message>
    <message>
      <source>Decided by rules</source>
      <translation>Decidido por reglas</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Marking: %1 of %2</source>
      <translation>Marcando: %1 de %2</translation>
    </message>
    <message>
      <source>ties left undecided: %1</source>
      <translation>empates sin decidir: %1</translation>
    </message>
    <message>
      <source>against your own decisions: %1</source>
      <translation>contra sus decisiones: %1</translation>
    </message>
    <message>
      <source>changing your own decisions: %1</source>
      <translation>cambian sus decisiones: %1</translation>
    </message>
    <message>
      <source>contradicting each other: %1</source>
      <translation>contradictorios entre sí: %1</translation>
    </message>
    <message>
      <source>decided like that already: %1</source>
      <translation>ya decididos así: %1</translation>
    </message>
    <message>
      <source>protected as a whole: %1</source>
      <translation>protegidos por completo: %1</translation>
    </message>
    <message>
      <source>protected: %1</source>
      <translation>protegidas: %1</translation>
    </message>
    <message>
      <source>decided otherwise by you: %1</source>
      <translation>decididas por usted de otro modo: %1</translation>
    </message>
    <message>
      <source>needed by other groups: %1</source>
      <translation>necesarias en otros grupos: %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %3, all of them copies.</source>
      <translation>«%1» está contenida en «%2»: %3, todas copias.</translation>
    </message>
    <message>
      <source>Find the copies of a picture…</source>
      <translation>Buscar las copias de una imagen…</translation>
    </message>
    <message>
      <source>Open a review…</source>
      <translation>Abrir una revisión…</translation>
    </message>
    <message>
      <source>Save the review as…</source>
      <translation>Guardar la revisión como…</translation>
    </message>
    <message>
      <source>Export a report…</source>
      <translation>Exportar un informe…</translation>
    </message>
    <message>
      <source>Find the copies of a picture</source>
      <translation>Buscar las copias de una imagen</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>Imágenes (%1)</translation>
    </message>
    <message>
      <source>In the folders of this review: %1</source>
      <translation>En las carpetas de esta revisión: %1</translation>
    </message>
    <message>
      <source>In its own folder, %1</source>
      <translation>En su propia carpeta, %1</translation>
    </message>
    <message>
      <source>Save the review</source>
      <translation>Guardar la revisión</translation>
    </message>
    <message>
      <source>Reviews (*.imgreview)</source>
      <translation>Revisiones (*.imgreview)</translation>
    </message>
    <message>
      <source>The review was saved to %1</source>
      <translation>La revisión se guardó en %1</translation>
    </message>
    <message>
      <source>Open a review</source>
      <translation>Abrir una revisión</translation>
    </message>
    <message>
      <source>Export a report</source>
      <translation>Exportar un informe</translation>
    </message>
    <message>
      <source>Web page with pictures (*.html)</source>
      <translation>Página web con imágenes (*.html)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Writing the report…</source>
      <translation>Escribiendo el informe…</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it before clearing.</source>
      <translation>Aún hay una búsqueda en curso. Deténgala antes de borrar.</translation>
    </message>
    <message>
      <source>Cleared. Your pictures are untouched.</source>
      <translation>Borrado. Sus imágenes no se han tocado.</translation>
    </message>
    <message>
      <source>Find the copies of this picture</source>
      <translation>Buscar las copias de esta imagen</translation>
    </message>
    <message>
      <source>Find copies</source>
      <translation>Buscar copias</translation>
    </message>
    <message>
      <source>In another folder…</source>
      <translation>En otra carpeta…</translation>
    </message>
    <message>
      <source>Look for copies in</source>
      <translation>Buscar copias en</translation>
    </message>
    <message>
      <source>In %1</source>
      <translation>En %1</translation>
    </message>
    <message>
      <source>This is what imgreview remembers on this computer. Your pictures, what is in the trash and installed models are not touched.</source>
      <translation>Esto es lo que imgreview recuerda en este equipo. Sus imágenes, el contenido de la papelera y los modelos instalados no se tocan.</translation>
    </message>
    <message>
      <source>Fingerprints and small pictures</source>
      <translation>Huellas e imágenes pequeñas</translation>
    </message>
    <message>
      <source>Made again by the next scan, which then takes as long as the first.</source>
      <translation>La próxima búsqueda los crea de nuevo y tarda tanto como la primera.</translation>
    </message>
    <message>
      <source>Reviews and decisions</source>
      <translation>Revisiones y decisiones</translation>
    </message>
    <message>
      <source>Groups, what you decided, and which pictures are no duplicates.</source>
      <translation>Los grupos, lo que decidió y qué imágenes no son duplicados.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Looks, keys, rules and the folders of the last scans.</source>
      <translation>Aspecto, teclas, reglas y las carpetas de las últimas búsquedas.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Registros</translation>
    </message>
    <message>
      <source>What the program did, for finding mistakes.</source>
      <translation>Lo que hizo el programa, para encontrar errores.</translation>
    </message>
    <message>
      <source>History of commits</source>
      <translation>Historial de ejecuciones</translation>
    </message>
    <message>
      <source>Without it nothing can be undone any more. Files in the trash stay there.</source>
      <translation>Sin él ya no se puede deshacer nada. Los archivos de la papelera se quedan allí.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>Clear what is ticked</source>
      <translation>Borrar lo marcado</translation>
    </message>
    <message>
      <source>Clear, and give up undo</source>
      <translation>Borrar y renunciar a deshacer</translation>
    </message>
    <message>
      <source>Open the review “%1”</source>
      <translation>Abrir la revisión «%1»</translation>
    </message>
    <message>
      <source>Looking for its pictures…</source>
      <translation>Buscando sus imágenes…</translation>
    </message>
    <message>
      <source>Open the review</source>
      <translation>Abrir la revisión</translation>
    </message>
    <message>
      <source>Pictures that are not there are left out. Decisions about the others are kept, and the scan goes on for the rest.</source>
      <translation>Las imágenes que faltan se omiten. Las decisiones sobre las demás se conservan y la búsqueda continúa con el resto.</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Where is this folder now?</source>
      <translation>¿Dónde está ahora esta carpeta?</translation>
    </message>
    <message>
      <source>%1 of %2 pictures found</source>
      <translation>%1 de %2 imágenes encontradas</translation>
    </message>
    <message>
      <source>Open this review</source>
      <translation>Abrir esta revisión</translation>
    </message>
    <message>
      <source>Copies of %1</source>
      <translation>Copias de %1</translation>
    </message>
    <message>
      <source>No copies found</source>
      <translation>No se encontraron copias</translation>
    </message>
  </context>
</TS>
