<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
  <context>
    <name />
    <message>
      <source>Choose folders…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Compare two pictures…</source>
      <translation>Zwei Bilder vergleichen…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Startseite</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>Noch einmal suchen</translation>
    </message>
    <message>
      <source>Pause the scan</source>
      <translation>Suche pausieren</translation>
    </message>
    <message>
      <source>Stop the scan</source>
      <translation>Suche anhalten</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>Nicht lesbare Dateien…</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Prüfen und ausführen…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Gruppen filtern</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Unentschieden</translation>
    </message>
    <message>
      <source>Keep only the n-th</source>
      <translation>Nur das n-te behalten</translation>
    </message>
    <message>
      <source>Keep left</source>
      <translation>Links behalten</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Rechts behalten</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>Annehmen und weiter</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>Keine Doppelten</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Verschieben nach…</translation>
    </message>
    <message>
      <source>Next undecided</source>
      <translation>Nächste unentschiedene</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Vorige Gruppe</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Gruppe darüber</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Gruppe darunter</translation>
    </message>
    <message>
      <source>Picture to the left</source>
      <translation>Bild links</translation>
    </message>
    <message>
      <source>Picture to the right</source>
      <translation>Bild rechts</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <source>Blink (hold)</source>
      <translation>Blinken (halten)</translation>
    </message>
    <message>
      <source>Fit / 100 %</source>
      <translation>Einpassen / 100 %</translation>
    </message>
    <message>
      <source>Match lines</source>
      <translation>Trefferlinien</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>About imgreview</source>
      <translation>Über imgreview</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>&amp;Entscheiden</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 Dateien</translation>
    </message>
    <message>
      <source>1 sidecar goes along</source>
      <translation>1 Begleitdatei geht mit</translation>
    </message>
    <message>
      <source>%1 sidecars go along</source>
      <translation>%1 Begleitdateien gehen mit</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Quarantäne</translation>
    </message>
    <message>
      <source>%1 groups lose every picture</source>
      <translation>%1 Gruppen verlieren alle Bilder</translation>
    </message>
    <message>
      <source>1 group loses every picture</source>
      <translation>1 Gruppe verliert alle Bilder</translation>
    </message>
    <message>
      <source>A picture to be kept is not what it was</source>
      <translation>Ein Bild, das bleiben soll, ist nicht mehr, was es war</translation>
    </message>
    <message>
      <source>Changed since the scan</source>
      <translation>Seit der Suche geändert</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>In einem geschützten Ordner</translation>
    </message>
    <message>
      <source>No trash there</source>
      <translation>Dort ist kein Papierkorb</translation>
    </message>
    <message>
      <source>To another drive</source>
      <translation>Auf ein anderes Laufwerk</translation>
    </message>
    <message>
      <source>Another name of a kept file</source>
      <translation>Anderer Name einer behaltenen Datei</translation>
    </message>
    <message>
      <source>Files that belong to them</source>
      <translation>Zugehörige Dateien</translation>
    </message>
    <message>
      <source>Not enough room</source>
      <translation>Nicht genug Platz</translation>
    </message>
    <message>
      <source>The keeper was opened and checked again just now</source>
      <translation>Das behaltene wurde gerade geöffnet und geprüft</translation>
    </message>
    <message>
      <source>%1 of %2 keepers opened and checked again just now</source>
      <translation>%1 von %2 behaltenen gerade geöffnet und geprüft</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>blieb</translation>
    </message>
    <message>
      <source>brought back</source>
      <translation>zurückgeholt</translation>
    </message>
    <message>
      <source>not settled</source>
      <translation>ungeklärt</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>im Papierkorb</translation>
    </message>
    <message>
      <source>%1 in the trash</source>
      <translation>%1 im Papierkorb</translation>
    </message>
    <message>
      <source>%1 moved</source>
      <translation>%1 verschoben</translation>
    </message>
    <message>
      <source>%1 to the trash</source>
      <translation>%1 in den Papierkorb</translation>
    </message>
    <message>
      <source>%1 to a folder</source>
      <translation>%1 in einen Ordner</translation>
    </message>
    <message>
      <source>%1 in the folder</source>
      <translation>%1 im Ordner</translation>
    </message>
    <message>
      <source>%1 brought back</source>
      <translation>%1 zurückgeholt</translation>
    </message>
    <message>
      <source>%1 stayed</source>
      <translation>%1 blieben</translation>
    </message>
    <message>
      <source>%1 not settled</source>
      <translation>%1 ungeklärt</translation>
    </message>
    <message>
      <source>stopped early</source>
      <translation>vorzeitig angehalten</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 und %2 weitere</translation>
    </message>
    <message>
      <source>keep left</source>
      <translation>links behalten</translation>
    </message>
    <message>
      <source>keep right</source>
      <translation>rechts behalten</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>keine Doppelten</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>überspringen</translation>
    </message>
    <message>
      <source>hold to blink</source>
      <translation>zum Blinken halten</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Blinken</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Wischen</translation>
    </message>
    <message>
      <source>Onion skin</source>
      <translation>Überlagern</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <source>These two cannot be compared</source>
      <translation>Diese beiden lassen sich nicht vergleichen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>How much of B shows through</source>
      <translation>Wie stark B durchscheint</translation>
    </message>
    <message>
      <source>Opacity of B</source>
      <translation>Deckkraft von B</translation>
    </message>
    <message>
      <source>Looking at the two…</source>
      <translation>Die beiden werden angesehen…</translation>
    </message>
    <message>
      <source>Something went wrong here.</source>
      <translation>Hier ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <source>Different pictures</source>
      <translation>Verschiedene Bilder</translation>
    </message>
    <message>
      <source>as far as can be proven</source>
      <translation>soweit es sich beweisen lässt</translation>
    </message>
    <message>
      <source>The same scene, not a copy</source>
      <translation>Dieselbe Szene, keine Kopie</translation>
    </message>
    <message>
      <source>B is A</source>
      <translation>B ist A</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>They were taken at different times.</source>
      <translation>Sie entstanden zu verschiedenen Zeiten.</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>wahrscheinlich identisch</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>möglicherweise ähnlich</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>vermutlich verschieden</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>Einbettung</translation>
    </message>
    <message>
      <source>SSIM aligned</source>
      <translation>SSIM ausgerichtet</translation>
    </message>
    <message>
      <source>Which one holds more detail on the same patch</source>
      <translation>Welches auf demselben Fleck mehr Details hat</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Identisch</translation>
    </message>
    <message>
      <source>Same pixels</source>
      <translation>Gleiche Pixel</translation>
    </message>
    <message>
      <source>Re-encoded</source>
      <translation>Neu kodiert</translation>
    </message>
    <message>
      <source>Resized</source>
      <translation>Skaliert</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Gedreht</translation>
    </message>
    <message>
      <source>Cropped</source>
      <translation>Beschnitten</translation>
    </message>
    <message>
      <source>Toned</source>
      <translation>Tonwerte</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <source>Same scene</source>
      <translation>Gleiche Szene</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <source>Weak</source>
      <translation>Schwach</translation>
    </message>
    <message>
      <source>Most space first</source>
      <translation>Meister Platz zuerst</translation>
    </message>
    <message>
      <source>Most files first</source>
      <translation>Meiste Dateien zuerst</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Sicherste zuerst</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Nach Ordner</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Wie gefunden</translation>
    </message>
    <message>
      <source>1 group</source>
      <translation>1 Gruppe</translation>
    </message>
    <message>
      <source>%1 groups</source>
      <translation>%1 Gruppen</translation>
    </message>
    <message>
      <source>%1 MP</source>
      <translation>%1 MP</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>GPS</source>
      <translation>GPS</translation>
    </message>
    <message>
      <source>Real detail</source>
      <translation>Echte Details</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadaten</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>%1 fields</source>
      <translation>%1 Felder</translation>
    </message>
    <message>
      <source>%1 and %2</source>
      <translation>%1 und %2</translation>
    </message>
    <message>
      <source>%1 and A are</source>
      <translation>%1 und A sind</translation>
    </message>
    <message>
      <source>%1 is A</source>
      <translation>%1 ist A</translation>
    </message>
    <message>
      <source>%1 are A</source>
      <translation>%1 sind A</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <translation>%1 %2 von %3</translation>
    </message>
    <message>
      <source>%1 of %2 %3 points</source>
      <translation>%1 von %2 %3-Punkten</translation>
    </message>
    <message>
      <source>embedding %1</source>
      <translation>Einbettung %1</translation>
    </message>
    <message>
      <source>suggested to keep</source>
      <translation>zum Behalten vorgeschlagen</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>geschützt</translation>
    </message>
    <message>
      <source>%1 groups, scan not finished</source>
      <translation>%1 Gruppen, Suche nicht beendet</translation>
    </message>
    <message>
      <source>%1 · no duplicates</source>
      <translation>%1 · nichts doppelt</translation>
    </message>
    <message>
      <source>%1 · done</source>
      <translation>%1 · fertig</translation>
    </message>
    <message>
      <source>%1 of %2 groups left</source>
      <translation>%1 von %2 Gruppen übrig</translation>
    </message>
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
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>Survey: all at once</source>
      <translation>Übersicht: alle zugleich</translation>
    </message>
    <message>
      <source>All at once</source>
      <translation>Alle zugleich</translation>
    </message>
    <message>
      <source>The nine before</source>
      <translation>Die neun davor</translation>
    </message>
    <message>
      <source>The next nine</source>
      <translation>Die nächsten neun</translation>
    </message>
    <message>
      <source>Pictures %1 to %2 of %3</source>
      <translation>Bilder %1 bis %2 von %3</translation>
    </message>
    <message>
      <source>keep only that one</source>
      <translation>nur dieses behalten</translation>
    </message>
    <message>
      <source>hold to see A</source>
      <translation>halten: A zeigen</translation>
    </message>
    <message>
      <source>back</source>
      <translation>zurück</translation>
    </message>
    <message>
      <source>Also what is the same</source>
      <translation>Auch was gleich ist</translation>
    </message>
    <message>
      <source>%1 inliers</source>
      <translation>%1-Inlier</translation>
    </message>
    <message>
      <source>Tiles that agree</source>
      <translation>Passende Kacheln</translation>
    </message>
    <message>
      <source>Worst tiles</source>
      <translation>Schlechteste Kacheln</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Match ratio</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <source>Good matches of the keypoints: %1 of %2 in A and %3 in B</source>
      <translation>Gute Treffer unter den Merkmalspunkten: %1 von %2 in A und %3 in B</translation>
    </message>
    <message>
      <source>Which local features are matched</source>
      <translation>Welche lokalen Merkmale verglichen werden</translation>
    </message>
    <message>
      <source>Here both are equally sharp.</source>
      <translation>Hier sind beide gleich scharf.</translation>
    </message>
    <message>
      <source>Here %1 is sharper by %2 %.</source>
      <translation>Hier ist %1 um %2 % schärfer.</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>Ready, used by the thorough search</source>
      <translation>Bereit, wird von der gründlichen Suche benutzt</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Nicht installiert</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
      <source>Licence: %1</source>
      <translation>Lizenz: %1</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modelle…</translation>
    </message>
    <message>
      <source>Models that recognise copies</source>
      <translation>Modelle, die Kopien erkennen</translation>
    </message>
    <message>
      <source>Nothing is downloaded unless you press the button. What comes is compared with what its publisher states, and your pictures never leave this computer.</source>
      <translation>Heruntergeladen wird nur, wenn Sie den Knopf drücken. Was kommt, wird mit den Angaben des Herausgebers verglichen, und Ihre Bilder verlassen diesen Computer nie.</translation>
    </message>
    <message>
      <source>Which models there are, and how to get them</source>
      <translation>Welche Modelle es gibt und wie man sie bekommt</translation>
    </message>
    <message>
      <source>up to %1 bits: %2</source>
      <translation>bis %1 Bit: %2</translation>
    </message>
    <message>
      <source>Of %1 bits up to %2 apart: likely identical; up to %3: possibly similar; more: probably different</source>
      <translation>Von %1 Bit bis %2 verschieden: wahrscheinlich identisch; bis %3: möglicherweise ähnlich; mehr: vermutlich verschieden</translation>
    </message>
    <message>
      <source>byte for byte</source>
      <translation>Byte für Byte</translation>
    </message>
    <message>
      <source>pixel for pixel, with other metadata</source>
      <translation>Pixel für Pixel, mit anderen Metadaten</translation>
    </message>
    <message>
      <source>pixel for pixel, saved as %1</source>
      <translation>Pixel für Pixel, gespeichert als %1</translation>
    </message>
    <message>
      <source>alike to look at, but not proven to be the same picture</source>
      <translation>ähnlich anzusehen, aber nicht als dasselbe Bild bewiesen</translation>
    </message>
    <message>
      <source>seen a moment apart: the same scene, another exposure</source>
      <translation>kurz nacheinander gesehen: dieselbe Szene, eine andere Aufnahme</translation>
    </message>
    <message>
      <source>mirrored top to bottom</source>
      <translation>von oben nach unten gespiegelt</translation>
    </message>
    <message>
      <source>mirrored and turned %1° left</source>
      <translation>gespiegelt und %1° nach links gedreht</translation>
    </message>
    <message>
      <source>mirrored and turned %1° right</source>
      <translation>gespiegelt und %1° nach rechts gedreht</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>gespiegelt</translation>
    </message>
    <message>
      <source>turned %1° left</source>
      <translation>%1° nach links gedreht</translation>
    </message>
    <message>
      <source>turned %1° right</source>
      <translation>%1° nach rechts gedreht</translation>
    </message>
    <message>
      <source>turned %1°</source>
      <translation>um %1° gedreht</translation>
    </message>
    <message>
      <source>with more around it (A shows %1)</source>
      <translation>mit mehr darum herum (A zeigt %1)</translation>
    </message>
    <message>
      <source>cropped to %1</source>
      <translation>beschnitten auf %1</translation>
    </message>
    <message>
      <source>squashed to %1 × %2</source>
      <translation>gestaucht auf %1 × %2</translation>
    </message>
    <message>
      <source>resized to %1</source>
      <translation>verkleinert auf %1</translation>
    </message>
    <message>
      <source>enlarged to %1</source>
      <translation>vergrößert auf %1</translation>
    </message>
    <message>
      <source>inside a screenshot or collage (%1 of its area)</source>
      <translation>in einem Bildschirmfoto oder einer Collage (%1 der Fläche)</translation>
    </message>
    <message>
      <source>with a border or bars around it (it fills %1)</source>
      <translation>mit einem Rand oder Balken (füllt %1)</translation>
    </message>
    <message>
      <source>without the screenshot around it (%1 of A)</source>
      <translation>ohne das Bildschirmfoto darum herum (%1 von A)</translation>
    </message>
    <message>
      <source>without the border around it (%1 of A)</source>
      <translation>ohne den Rand darum herum (%1 von A)</translation>
    </message>
    <message>
      <source>edited in one place (%1 of the area)</source>
      <translation>an einer Stelle bearbeitet (%1 der Fläche)</translation>
    </message>
    <message>
      <source>edited in %1 places (%2 of the area)</source>
      <translation>an %1 Stellen bearbeitet (%2 der Fläche)</translation>
    </message>
    <message>
      <source>slightly brighter</source>
      <translation>etwas heller</translation>
    </message>
    <message>
      <source>slightly darker</source>
      <translation>etwas dunkler</translation>
    </message>
    <message>
      <source>brightened</source>
      <translation>aufgehellt</translation>
    </message>
    <message>
      <source>darkened</source>
      <translation>abgedunkelt</translation>
    </message>
    <message>
      <source>with more contrast</source>
      <translation>mit mehr Kontrast</translation>
    </message>
    <message>
      <source>with less contrast</source>
      <translation>mit weniger Kontrast</translation>
    </message>
    <message>
      <source>with other colours</source>
      <translation>mit anderen Farben</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>ohne Farbe</translation>
    </message>
    <message>
      <source>coloured</source>
      <translation>eingefärbt</translation>
    </message>
    <message>
      <source>more saturated</source>
      <translation>kräftiger in den Farben</translation>
    </message>
    <message>
      <source>less saturated</source>
      <translation>blasser in den Farben</translation>
    </message>
    <message>
      <source>with noise added</source>
      <translation>mit hinzugefügtem Rauschen</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>nachgeschärft</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>weichgezeichnet</translation>
    </message>
    <message>
      <source>saved as %1 at about q%2</source>
      <translation>gespeichert als %1 mit etwa q%2</translation>
    </message>
    <message>
      <source>saved as %1</source>
      <translation>gespeichert als %1</translation>
    </message>
    <message>
      <source>re-encoded at about q%1</source>
      <translation>neu kodiert mit etwa q%1</translation>
    </message>
    <message>
      <source>re-encoded</source>
      <translation>neu kodiert</translation>
    </message>
    <message>
      <source>saved again</source>
      <translation>noch einmal gespeichert</translation>
    </message>
    <message>
      <source>%1× the pixels of %2, which was enlarged</source>
      <translation>%1× die Pixel von %2, das vergrößert wurde</translation>
    </message>
    <message>
      <source>%1× the pixels of %2</source>
      <translation>%1× die Pixel von %2</translation>
    </message>
    <message>
      <source>the whole frame, %1 is a part of it</source>
      <translation>das ganze Bild, %1 ist ein Teil davon</translation>
    </message>
    <message>
      <source>untouched, %1 was edited</source>
      <translation>unberührt, %1 wurde bearbeitet</translation>
    </message>
    <message>
      <source>sharper on the same patch than %1</source>
      <translation>am selben Fleck schärfer als %1</translation>
    </message>
    <message>
      <source>JPEG q%1 against q%2 of %3</source>
      <translation>JPEG q%1 gegen q%2 von %3</translation>
    </message>
    <message>
      <source>less compressed than %1</source>
      <translation>weniger komprimiert als %1</translation>
    </message>
    <message>
      <source>%1 over %2 of %3</source>
      <translation>%1 statt %2 von %3</translation>
    </message>
    <message>
      <source>more metadata than %1</source>
      <translation>mehr Metadaten als %1</translation>
    </message>
    <message>
      <source>the earlier capture date than %1</source>
      <translation>das frühere Aufnahmedatum als %1</translation>
    </message>
    <message>
      <source>with files that belong to it, unlike %1</source>
      <translation>mit zugehörigen Dateien, anders als %1</translation>
    </message>
    <message>
      <source>in a folder that goes before that of %1</source>
      <translation>in einem Ordner, der vor dem von %1 kommt</translation>
    </message>
    <message>
      <source>the same bytes, and %1 is named like a copy</source>
      <translation>dieselben Bytes, und %1 heißt wie eine Kopie</translation>
    </message>
    <message>
      <source>the same bytes, and a shorter path than %1</source>
      <translation>dieselben Bytes, und ein kürzerer Pfad als %1</translation>
    </message>
    <message>
      <source>in a protected folder</source>
      <translation>in einem geschützten Ordner</translation>
    </message>
    <message>
      <source>arbitrary among equals</source>
      <translation>willkürlich unter Gleichen</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels, if they are real</source>
      <translation>aber %1 hat %2× die Pixel, wenn sie echt sind</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels</source>
      <translation>aber %1 hat %2× die Pixel</translation>
    </message>
    <message>
      <source>edited in one place (less than 1 % of the area)</source>
      <translation>an einer Stelle bearbeitet (weniger als 1 % der Fläche)</translation>
    </message>
    <message>
      <source>edited in %1 places (less than 1 % of the area)</source>
      <translation>an %1 Stellen bearbeitet (weniger als 1 % der Fläche)</translation>
    </message>
    <message>
      <source>warmer</source>
      <translation>wärmer</translation>
    </message>
    <message>
      <source>cooler</source>
      <translation>kühler</translation>
    </message>
    <message>
      <source>with less noise</source>
      <translation>mit weniger Rauschen</translation>
    </message>
    <message>
      <source>the picture that %1 was enlarged from</source>
      <translation>das Bild, aus dem %1 vergrößert wurde</translation>
    </message>
    <message>
      <source>the file that %1 was made from, with the same pixels</source>
      <translation>die Datei, aus der %1 gemacht wurde, mit denselben Pixeln</translation>
    </message>
    <message>
      <source>the file that %1 was made from: %2 holds the traces of a JPEG at about q%3</source>
      <translation>die Datei, aus der %1 gemacht wurde: %2 trägt die Spuren eines JPEG mit etwa q%3</translation>
    </message>
    <message>
      <source>less compressed than %1, which was saved at about q%2 before</source>
      <translation>weniger komprimiert als %1, das zuvor mit etwa q%2 gespeichert war</translation>
    </message>
    <message>
      <source>but %1 may be an enlargement of %2</source>
      <translation>aber %1 ist vielleicht eine Vergrößerung von %2</translation>
    </message>
    <message>
      <source>but %1 has what the camera wrote</source>
      <translation>aber %1 hat die Angaben der Kamera</translation>
    </message>
    <message>
      <source>%1 stays</source>
      <translation>%1 bleibt</translation>
    </message>
    <message>
      <source>%1 goes</source>
      <translation>%1 geht</translation>
    </message>
    <message>
      <source>%1 and %2 more go</source>
      <translation>%1 und %2 weitere gehen</translation>
    </message>
    <message>
      <source>Missing from %1: %2.</source>
      <translation>In %1 fehlt: %2.</translation>
    </message>
    <message>
      <source>Several are in protected folders and stay: mark the others</source>
      <translation>Mehrere liegen in geschützten Ordnern und bleiben: markieren Sie die anderen</translation>
    </message>
    <message>
      <source>%1 in a protected folder will not be touched.</source>
      <translation>In einem geschützten Ordner und daher unberührt: %1.</translation>
    </message>
    <message>
      <source>%1 changed or disappeared since the scan and will not be touched.</source>
      <translation>Seit der Suche geändert oder verschwunden und daher unberührt: %1.</translation>
    </message>
    <message>
      <source>Nothing of this group is kept: %1 will go, as you asked.</source>
      <translation>Von dieser Gruppe bleibt nichts, wie gewünscht; es geht: %1.</translation>
    </message>
    <message>
      <source>%1 to be kept changed or vanished since the scan; nothing relies on it.</source>
      <translation>Sollte bleiben, ist aber seit der Suche geändert oder verschwunden; nichts verlässt sich darauf: %1.</translation>
    </message>
    <message>
      <source>%1 is only another name (a link or second view) of a kept file: removing it would free nothing.</source>
      <translation>Nur ein anderer Name (Verweis oder zweite Ansicht) einer behaltenen Datei; Entfernen gäbe nichts frei: %1.</translation>
    </message>
    <message>
      <source>%1 cannot go to the trash: %2. Move to a folder on the same drive instead, for example %3.</source>
      <translation>In den Papierkorb kann nicht: %1. Grund: %2. Verschieben Sie stattdessen in einen Ordner auf demselben Laufwerk, etwa %3.</translation>
    </message>
    <message>
      <source>%1 will be copied to another drive, checked there, and only then taken away.</source>
      <translation>Auf ein anderes Laufwerk kopiert, dort geprüft und erst dann entfernt: %1.</translation>
    </message>
    <message>
      <source>%1 will go along (sidecars, films of Live Photos, RAW files of a pair).</source>
      <translation>Geht mit (Begleitdateien, Filme von Live Photos, RAW-Dateien eines Paars): %1.</translation>
    </message>
    <message>
      <source>%1 will stay, because a file that is kept needs it as well.</source>
      <translation>Bleibt, weil auch eine behaltene Datei es braucht: %1.</translation>
    </message>
    <message>
      <source>%1 (films or RAW files) will stay, because what is kept has none like it.</source>
      <translation>Bleibt, weil das Behaltene nichts Gleiches hat (Filme oder RAW-Dateien): %1.</translation>
    </message>
    <message>
      <source>The destination drive has %1 MB free, but %2 MB are to be moved there.</source>
      <translation>Auf dem Ziellaufwerk sind %1 MB frei, dorthin sollen aber %2 MB.</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
      <source>It changed since it was looked at; scan again to decide about it.</source>
      <translation>Sie hat sich seitdem geändert; suchen Sie noch einmal, um darüber zu entscheiden.</translation>
    </message>
    <message>
      <source>It changed while it was being read; scan again to decide about it.</source>
      <translation>Sie änderte sich während des Lesens; suchen Sie noch einmal, um darüber zu entscheiden.</translation>
    </message>
    <message>
      <source>It changed while it was being copied; it was left alone.</source>
      <translation>Sie änderte sich während des Kopierens und blieb unberührt.</translation>
    </message>
    <message>
      <source>It is not a regular file any more.</source>
      <translation>Sie ist keine gewöhnliche Datei mehr.</translation>
    </message>
    <message>
      <source>Another file has taken its name since it was looked at.</source>
      <translation>Eine andere Datei trägt inzwischen ihren Namen.</translation>
    </message>
    <message>
      <source>Another drive is mounted there than when it was looked at.</source>
      <translation>Dort ist inzwischen ein anderes Laufwerk eingehängt.</translation>
    </message>
    <message>
      <source>It lies in a protected folder.</source>
      <translation>Sie liegt in einem geschützten Ordner.</translation>
    </message>
    <message>
      <source>The destination lies in a protected folder.</source>
      <translation>Das Ziel liegt in einem geschützten Ordner.</translation>
    </message>
    <message>
      <source>It is kept in another group.</source>
      <translation>Sie wird in einer anderen Gruppe behalten.</translation>
    </message>
    <message>
      <source>It could not be looked at: %1.</source>
      <translation>Sie konnte nicht geprüft werden: %1.</translation>
    </message>
    <message>
      <source>It is the same file as %1 under another name.</source>
      <translation>Sie ist dieselbe Datei wie %1 unter anderem Namen.</translation>
    </message>
    <message>
      <source>It cannot be moved: %1.</source>
      <translation>Sie kann nicht verschoben werden: %1.</translation>
    </message>
    <message>
      <source>It cannot go to the trash: %1.</source>
      <translation>Sie kann nicht in den Papierkorb: %1.</translation>
    </message>
    <message>
      <source>The picture kept for it lies in the folder that this one would go to, among the rejected; choose another folder.</source>
      <translation>Das dafür behaltene Bild liegt in dem Ordner, in den dieses käme; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Nothing of its group is kept: it may go to the trash, but is never deleted for ever.</source>
      <translation>Von ihrer Gruppe bleibt nichts: sie darf in den Papierkorb, wird aber nie endgültig gelöscht.</translation>
    </message>
    <message>
      <source>No file of its group that is to be kept is still there unchanged; scan again.</source>
      <translation>Keine zu behaltende Datei ihrer Gruppe ist unverändert da; suchen Sie noch einmal.</translation>
    </message>
    <message>
      <source>It stayed where it was: %1.</source>
      <translation>Sie blieb, wo sie war: %1.</translation>
    </message>
    <message>
      <source>It stayed where it was.</source>
      <translation>Sie blieb, wo sie war.</translation>
    </message>
    <message>
      <source>It stayed where it was: no kept file of its group could be proven (%1).</source>
      <translation>Sie blieb, wo sie war: keine behaltene Datei ihrer Gruppe ließ sich beweisen (%1).</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was put back.</source>
      <translation>Genau in dem Augenblick trat eine andere Datei an ihre Stelle; sie wurde zurückgelegt.</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was left alone.</source>
      <translation>Genau in dem Augenblick trat eine andere Datei an ihre Stelle; sie blieb unberührt.</translation>
    </message>
    <message>
      <source>Another file took its place, or it changed, at that very moment; nothing was done.</source>
      <translation>Genau in dem Augenblick änderte sie sich oder wurde ersetzt; nichts geschah.</translation>
    </message>
    <message>
      <source>Another file has taken its name; it was left alone.</source>
      <translation>Eine andere Datei trägt jetzt ihren Namen; sie blieb unberührt.</translation>
    </message>
    <message>
      <source>The system reported it as trashed, but it is still in its place.</source>
      <translation>Das System meldete sie als weggeworfen, aber sie ist noch da.</translation>
    </message>
    <message>
      <source>Only the system's trash knows where it is: restore it from there.</source>
      <translation>Nur der Papierkorb des Systems weiß, wo sie ist: stellen Sie sie dort wieder her.</translation>
    </message>
    <message>
      <source>It is no longer where it was put (was the trash emptied?).</source>
      <translation>Sie ist nicht mehr, wo sie hingelegt wurde (Papierkorb geleert?).</translation>
    </message>
    <message>
      <source>Another file lies where it was put; that one was left alone.</source>
      <translation>Wo sie hingelegt wurde, liegt eine andere Datei; die blieb unberührt.</translation>
    </message>
    <message>
      <source>The trash holds another file of that name now; it was left alone.</source>
      <translation>Im Papierkorb liegt jetzt eine andere Datei dieses Namens; sie blieb unberührt.</translation>
    </message>
    <message>
      <source>It was deleted for ever, as you asked; nothing can bring it back.</source>
      <translation>Sie wurde wie gewünscht endgültig gelöscht; nichts bringt sie zurück.</translation>
    </message>
    <message>
      <source>Its name is taken now, so it came back as %1.</source>
      <translation>Ihr Name ist vergeben; sie kam als %1 zurück.</translation>
    </message>
    <message>
      <source>It could not be brought back: %1.</source>
      <translation>Sie konnte nicht zurückgeholt werden: %1.</translation>
    </message>
    <message>
      <source>It could not be brought back: no free name was left beside its old one.</source>
      <translation>Sie konnte nicht zurückgeholt werden: neben dem alten Namen war keiner frei.</translation>
    </message>
    <message>
      <source>It is neither at its place nor at its destination: another program took it.</source>
      <translation>Sie ist weder an ihrem Platz noch am Ziel: ein anderes Programm hat sie genommen.</translation>
    </message>
    <message>
      <source>It was put back as %1.</source>
      <translation>Sie wurde als %1 zurückgelegt.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was moved.</source>
      <translation>Das Programm endete, kurz nachdem diese Datei verschoben war.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was deleted for ever.</source>
      <translation>Das Programm endete, kurz nachdem diese Datei endgültig gelöscht war.</translation>
    </message>
    <message>
      <source>The program was stopped before this file was touched.</source>
      <translation>Das Programm endete, bevor diese Datei an der Reihe war.</translation>
    </message>
    <message>
      <source>The program was stopped before it was brought back.</source>
      <translation>Das Programm endete, bevor sie zurückgeholt war.</translation>
    </message>
    <message>
      <source>The program was stopped, and the file is neither at its place nor at its destination.</source>
      <translation>Das Programm endete, und die Datei ist weder an ihrem Platz noch am Ziel.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed (%1); the next start of imgreview looks again.</source>
      <translation>Wo sie ist, ließ sich nicht bestätigen (%1); der nächste Start sieht wieder nach.</translation>
    </message>
    <message>
      <source>there is no permission to change this folder</source>
      <translation>für diesen Ordner fehlt die Berechtigung</translation>
    </message>
    <message>
      <source>the system forbids it (is the file locked or immutable?)</source>
      <translation>das System verbietet es (Datei gesperrt?)</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
      <source>your disk quota is used up</source>
      <translation>Ihr Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
      <source>the drive reported an error</source>
      <translation>das Laufwerk meldete einen Fehler</translation>
    </message>
    <message>
      <source>it is no longer there</source>
      <translation>sie ist nicht mehr da</translation>
    </message>
    <message>
      <source>the name is taken</source>
      <translation>der Name ist vergeben</translation>
    </message>
    <message>
      <source>it lies on another drive or mount than its destination</source>
      <translation>sie liegt auf einem anderen Laufwerk als das Ziel</translation>
    </message>
    <message>
      <source>the name is too long for the destination</source>
      <translation>der Name ist für das Ziel zu lang</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
      <source>it is a symbolic link</source>
      <translation>sie ist ein symbolischer Verweis</translation>
    </message>
    <message>
      <source>another program was changing it</source>
      <translation>ein anderes Programm änderte sie gerade</translation>
    </message>
    <message>
      <source>this drive cannot move a file without the risk of replacing another</source>
      <translation>dieses Laufwerk kann nicht verschieben, ohne womöglich etwas zu ersetzen</translation>
    </message>
    <message>
      <source>a folder it was in or went to is not there now; is its drive plugged in?</source>
      <translation>einer der Ordner ist nicht da; ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
      <source>the network drive lost it</source>
      <translation>das Netzlaufwerk hat sie verloren</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>unbekannter Grund</translation>
    </message>
    <message>
      <source>no free name was found</source>
      <translation>kein freier Name gefunden</translation>
    </message>
    <message>
      <source>no free name was left in the destination</source>
      <translation>am Ziel war kein Name frei</translation>
    </message>
    <message>
      <source>no destination folder was given</source>
      <translation>kein Zielordner wurde genannt</translation>
    </message>
    <message>
      <source>the system's trash refused it</source>
      <translation>der Papierkorb des Systems lehnte sie ab</translation>
    </message>
    <message>
      <source>there is no trash on this drive that imgreview can use</source>
      <translation>auf diesem Laufwerk ist kein nutzbarer Papierkorb</translation>
    </message>
    <message>
      <source>there is no trash on this drive (%1)</source>
      <translation>auf diesem Laufwerk ist kein Papierkorb (%1)</translation>
    </message>
    <message>
      <source>the destination lies in a protected folder</source>
      <translation>das Ziel liegt in einem geschützten Ordner</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <translation>ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
      <source>%1 is not a folder</source>
      <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
      <source>%1 is not writable</source>
      <translation>%1 ist nicht beschreibbar</translation>
    </message>
    <message>
      <source>none is outside this commit</source>
      <translation>keine liegt außerhalb dieses Vorgangs</translation>
    </message>
    <message>
      <source>it is the same file under another name</source>
      <translation>sie ist dieselbe Datei unter anderem Namen</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>sie ist leer</translation>
    </message>
    <message>
      <source>it is in this commit itself</source>
      <translation>sie geht selbst mit diesem Vorgang</translation>
    </message>
    <message>
      <source>it is in this commit itself under another name</source>
      <translation>sie geht selbst unter anderem Namen mit</translation>
    </message>
    <message>
      <source>its content is not the same</source>
      <translation>ihr Inhalt ist nicht derselbe</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The file may not be read: permission denied.</source>
      <translation>Die Datei darf nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
      <source>The file is a symbolic link.</source>
      <translation>Die Datei ist ein symbolischer Verweis.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <source>This is a pipe, socket or device, not a file.</source>
      <translation>Das ist eine Pipe, ein Socket oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
      <source>The disk reports a read error in this file.</source>
      <translation>Das Laufwerk meldet einen Lesefehler in dieser Datei.</translation>
    </message>
    <message>
      <source>The network drive has lost the file.</source>
      <translation>Das Netzlaufwerk hat die Datei verloren.</translation>
    </message>
    <message>
      <source>The picture claims %1, more than the %2 megapixels imgreview reads.</source>
      <translation>Das Bild gibt %1 an, mehr als die %2 Megapixel, die imgreview liest.</translation>
    </message>
    <message>
      <source>a huge number of pixels</source>
      <translation>eine riesige Zahl von Pixeln</translation>
    </message>
    <message>
      <source>%1 megapixels</source>
      <translation>%1 Megapixel</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded.</source>
      <translation>Die Bilddaten konnten nicht dekodiert werden.</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded (%1).</source>
      <translation>Die Bilddaten konnten nicht dekodiert werden (%1).</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The picture's header could not be understood.</source>
      <translation>Der Kopf der Bilddatei ist unverständlich.</translation>
    </message>
    <message>
      <source>The file ends too early: part of the picture is missing.</source>
      <translation>Die Datei endet zu früh: ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>The file has %1 GiB, more than imgreview reads.</source>
      <translation>Die Datei hat %1 GiB, mehr als imgreview liest.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>Die Datei änderte sich während des Lesens.</translation>
    </message>
    <message>
      <source>The file's content is not a picture imgreview can read.</source>
      <translation>Der Inhalt der Datei ist kein Bild, das imgreview lesen kann.</translation>
    </message>
    <message>
      <source>Reading %1 pictures needs an optional package: see the README.</source>
      <translation>Für %1-Bilder ist ein Zusatzpaket nötig: siehe README.</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>Das Bild hat keine Pixel.</translation>
    </message>
    <message>
      <source>Decoding this picture takes more memory than imgreview allows for one file.</source>
      <translation>Dieses Bild zu dekodieren braucht mehr Speicher, als imgreview je Datei erlaubt.</translation>
    </message>
    <message>
      <source>This picture takes more memory than imgreview allows.</source>
      <translation>Dieses Bild braucht mehr Speicher, als imgreview erlaubt.</translation>
    </message>
    <message>
      <source>This picture could not be examined (%1).</source>
      <translation>Dieses Bild konnte nicht untersucht werden (%1).</translation>
    </message>
    <message>
      <source>Reading this file took longer than %1 seconds and was stopped.</source>
      <translation>Diese Datei zu lesen dauerte länger als %1 Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The disk or network drive did not answer in time.</source>
      <translation>Das Laufwerk antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
      <source>This file stopped the picture reader (%1).</source>
      <translation>Diese Datei brachte den Bildleser zum Stehen (%1).</translation>
    </message>
    <message>
      <source>The JPEG is stored in %1 passes, which no camera or editor does; reading it would take too long.</source>
      <translation>Das JPEG ist in %1 Durchgängen gespeichert, was keine Kamera tut; es zu lesen dauerte zu lange.</translation>
    </message>
    <message>
      <source>Reading camera RAW files needs the optional package rawpy.</source>
      <translation>Für RAW-Dateien von Kameras ist das Zusatzpaket rawpy nötig.</translation>
    </message>
    <message>
      <source>The RAW file holds no readable preview (%1).</source>
      <translation>Die RAW-Datei enthält keine lesbare Vorschau (%1).</translation>
    </message>
    <message>
      <source>%1 is a picture; what is written needs another name.</source>
      <translation>%1 ist ein Bild; was geschrieben wird, braucht einen anderen Namen.</translation>
    </message>
    <message>
      <source>%1 is not part of this review.</source>
      <translation>%1 gehört nicht zu dieser Durchsicht.</translation>
    </message>
    <message>
      <source>%1 is in a protected folder: it can only be kept.</source>
      <translation>%1 liegt in einem geschützten Ordner: es kann nur behalten werden.</translation>
    </message>
    <message>
      <source>Both parts of a group need a picture.</source>
      <translation>Beide Teile einer Gruppe brauchen ein Bild.</translation>
    </message>
    <message>
      <source>Choose at least two groups to put together.</source>
      <translation>Wählen Sie mindestens zwei Gruppen zum Zusammenlegen.</translation>
    </message>
    <message>
      <source>These pictures are equally good: mark the one to keep yourself.</source>
      <translation>Diese Bilder sind gleich gut: markieren Sie selbst, welches bleibt.</translation>
    </message>
    <message>
      <source>These are not proven copies: mark the pictures to keep or reject yourself.</source>
      <translation>Das sind keine bewiesenen Kopien: markieren Sie selbst, was bleibt und was geht.</translation>
    </message>
    <message>
      <source>One weak link holds this group: mark the pictures to keep or reject yourself.</source>
      <translation>Nur eine schwache Verbindung hält diese Gruppe: markieren Sie selbst, was bleibt und was geht.</translation>
    </message>
    <message>
      <source>The review could not be saved: %1.</source>
      <translation>Die Durchsicht konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
      <source>This review is no longer stored.</source>
      <translation>Diese Durchsicht ist nicht mehr gespeichert.</translation>
    </message>
    <message>
      <source>%1 is there already and is no review; choose another name.</source>
      <translation>%1 gibt es schon und ist keine Durchsicht; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>%1 could not be written: %2.</source>
      <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
      <source>%1 could not be read: %2.</source>
      <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
      <source>The review file is not JSON: %1.</source>
      <translation>Die Durchsichtsdatei ist kein JSON: %1.</translation>
    </message>
    <message>
      <source>The review file is damaged: %1.</source>
      <translation>Die Durchsichtsdatei ist beschädigt: %1.</translation>
    </message>
    <message>
      <source>Files are being moved just now; the history was not forgotten.</source>
      <translation>Gerade werden Dateien verschoben; der Verlauf wurde nicht vergessen.</translation>
    </message>
    <message>
      <source>A commit was interrupted and is not settled; the history was not forgotten.</source>
      <translation>Ein Vorgang wurde unterbrochen und ist offen; der Verlauf wurde nicht vergessen.</translation>
    </message>
    <message>
      <source>put together by hand</source>
      <translation>von Hand zusammengelegt</translation>
    </message>
    <message>
      <source>a copy of the same picture</source>
      <translation>eine Kopie desselben Bildes</translation>
    </message>
    <message>
      <source>It was put back at once: taking it away also took the kept file away (both are one file, shown twice by this drive).</source>
      <translation>Sie wurde sofort zurückgelegt: mit ihr verschwand auch die behaltene Datei (dieses Laufwerk zeigt eine Datei zweimal).</translation>
    </message>
    <message>
      <source>%1: choose a destination folder first.</source>
      <translation>%1: wählen Sie zuerst einen Zielordner.</translation>
    </message>
    <message>
      <source>It lies in the system's trash.</source>
      <translation>Sie liegt im Papierkorb des Systems.</translation>
    </message>
    <message>
      <source>Restore it from the system's trash.</source>
      <translation>Stellen Sie sie aus dem Papierkorb des Systems wieder her.</translation>
    </message>
    <message>
      <source>Another file lies at %1; it was left there.</source>
      <translation>Bei %1 liegt eine andere Datei; sie blieb dort.</translation>
    </message>
    <message>
      <source>%1 could not be emptied: %2.</source>
      <translation>%1 konnte nicht geleert werden: %2.</translation>
    </message>
    <message>
      <source>%1 could not be removed: %2.</source>
      <translation>%1 konnte nicht entfernt werden: %2.</translation>
    </message>
    <message>
      <source>Another file had taken its place; that one was put back as %1.</source>
      <translation>Eine andere Datei war an ihre Stelle getreten; sie wurde als %1 zurückgelegt.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed: %1.</source>
      <translation>Wo sie ist, ließ sich nicht bestätigen: %1.</translation>
    </message>
    <message>
      <source>sRGB, nothing is converted</source>
      <translation>sRGB, nichts wird umgerechnet</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>Wie das System es angibt</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Aus einer Datei…</translation>
    </message>
    <message>
      <source>Colour profile of the screen</source>
      <translation>Farbprofil des Bildschirms</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>Farbprofile (*.icc *.icm)</translation>
    </message>
    <message>
      <source>The system names no colour profile of this screen. Choose its file.</source>
      <translation>Das System nennt kein Farbprofil dieses Bildschirms. Wählen Sie die Datei.</translation>
    </message>
    <message>
      <source>%1 is no colour profile of a screen.</source>
      <translation>%1 ist kein Farbprofil eines Bildschirms.</translation>
    </message>
    <message>
      <source>Not as shown any more, left to you: %1</source>
      <translation>Nicht mehr wie gezeigt, Ihnen überlassen: %1</translation>
    </message>
    <message>
      <source>This group has changed. It is shown anew: look again, then decide.</source>
      <translation>Diese Gruppe hat sich geändert. Sie wird neu gezeigt: bitte noch einmal ansehen, dann entscheiden.</translation>
    </message>
    <message>
      <source>This would decide about all %1 pictures. Look at every page of them first.</source>
      <translation>Das würde über alle %1 Bilder entscheiden. Bitte zuerst jede Seite davon ansehen.</translation>
    </message>
    <message>
      <source>Candidate %1 of %2</source>
      <translation>Kandidat %1 von %2</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever; no trash keeps them.</source>
      <translation>Endgültig gelöscht wird: %1. Kein Papierkorb bewahrt es auf.</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever. This cannot be undone, and no trash keeps them.</source>
      <translation>Endgültig gelöscht wird: %1. Das lässt sich nicht rückgängig machen, und kein Papierkorb bewahrt es auf.</translation>
    </message>
    <message>
      <source>%1 of %2 tiles</source>
      <translation>%1 von %2 Kacheln</translation>
    </message>
    <message>
      <source>The history knows no commit %1.</source>
      <translation>Der Verlauf kennt kein Aufräumen %1.</translation>
    </message>
    <message>
      <source>The commit %1 was not interrupted: there is nothing to finish.</source>
      <translation>Das Aufräumen %1 wurde nicht unterbrochen: Es gibt nichts zu Ende zu führen.</translation>
    </message>
    <message>
      <source>The journal %1 failed: %2.</source>
      <translation>Das Journal %1 versagte: %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be opened: %2.</source>
      <translation>Das Journal %1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be read (%2). No photo was touched; move that file aside to go on without its history.</source>
      <translation>Das Journal %1 ließ sich nicht lesen (%2). Kein Foto wurde angefasst; legen Sie die Datei beiseite, um ohne ihren Verlauf weiterzumachen.</translation>
    </message>
    <message>
      <source>The journal %1 was written by a newer imgreview; update the program to use it.</source>
      <translation>Das Journal %1 stammt von einem neueren imgreview; aktualisieren Sie das Programm, um es zu benutzen.</translation>
    </message>
    <message>
      <source>The lock %1 could not be opened: %2.</source>
      <translation>Die Sperre %1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
      <source>The review database %1 could not be opened: %2.</source>
      <translation>Die Datenbank der Durchsichten %1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 could not be opened: %2.</source>
      <translation>Der Speicher der Fingerabdrücke %1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
      <source>The review database %1 is damaged.</source>
      <translation>Die Datenbank der Durchsichten %1 ist beschädigt.</translation>
    </message>
    <message>
      <source>It was left untouched; move it to another folder to begin a new one.</source>
      <translation>Sie wurde nicht angetastet; verschieben Sie sie in einen anderen Ordner, um eine neue zu beginnen.</translation>
    </message>
    <message>
      <source>The review database %1 was written by a newer version of imgreview.</source>
      <translation>Die Datenbank der Durchsichten %1 stammt von einer neueren Version von imgreview.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 was written by a newer version of imgreview.</source>
      <translation>Der Speicher der Fingerabdrücke %1 stammt von einer neueren Version von imgreview.</translation>
    </message>
    <message>
      <source>Please update imgreview to use it.</source>
      <translation>Bitte aktualisieren Sie imgreview, um damit zu arbeiten.</translation>
    </message>
    <message>
      <source>%1 holds no pairs.</source>
      <translation>%1 enthält keine Paare.</translation>
    </message>
    <message>
      <source>%1 is no list of pictures that are not duplicates.</source>
      <translation>%1 ist keine Liste von Bildern, die keine Doppelten sind.</translation>
    </message>
    <message>
      <source>%1 is not a JSON file.</source>
      <translation>%1 ist keine JSON-Datei.</translation>
    </message>
    <message>
      <source>%1 is too large for such a list.</source>
      <translation>%1 ist zu groß für eine solche Liste.</translation>
    </message>
    <message>
      <source>Pair %1 of the list cannot be understood.</source>
      <translation>Paar %1 der Liste ist nicht zu verstehen.</translation>
    </message>
    <message>
      <source>Pair %1 of the list is no pair of two pictures.</source>
      <translation>Paar %1 der Liste besteht nicht aus zwei Bildern.</translation>
    </message>
    <message>
      <source>The list could not be written: %1.</source>
      <translation>Die Liste ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
      <source>%1 is no file.</source>
      <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
      <source>%1 is no review file: it is not text.</source>
      <translation>%1 ist keine Durchsicht: Es ist kein Text.</translation>
    </message>
    <message>
      <source>%1 is too large for a review.</source>
      <translation>%1 ist zu groß für eine Durchsicht.</translation>
    </message>
    <message>
      <source>The review file does not say "schema": "%1".</source>
      <translation>In der Datei der Durchsicht fehlt "schema": "%1".</translation>
    </message>
    <message>
      <source>%1: a report ends in .html, .csv or .json.</source>
      <translation>%1: Ein Bericht endet auf .html, .csv oder .json.</translation>
    </message>
    <message>
      <source>A rule set needs a name.</source>
      <translation>Ein Regelsatz braucht einen Namen.</translation>
    </message>
    <message>
      <source>“%1” comes with imgreview: choose another name.</source>
      <translation>„%1“ gehört zu imgreview: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The rules could not be saved: %1.</source>
      <translation>Die Regeln ließen sich nicht speichern: %1.</translation>
    </message>
    <message>
      <source>The rules could not be removed: %1.</source>
      <translation>Die Regeln ließen sich nicht löschen: %1.</translation>
    </message>
    <message>
      <source>Choose a hash or a model, or search the whole folder by features.</source>
      <translation>Wählen Sie einen Hash oder ein Modell, oder durchsuchen Sie den ganzen Ordner nach Merkmalen.</translation>
    </message>
    <message>
      <source>Hashes have 64 or 256 bits.</source>
      <translation>Hashes haben 64 oder 256 Bit.</translation>
    </message>
    <message>
      <source>The smallest file size must not be above the largest.</source>
      <translation>Die kleinste Dateigröße darf nicht über der größten liegen.</translation>
    </message>
    <message>
      <source>The threshold must lie between 0 and %1 bits.</source>
      <translation>Die Schwelle muss zwischen 0 und %1 Bit liegen.</translation>
    </message>
    <message>
      <source>The copies of %1 cannot be found: %2.</source>
      <translation>Die Kopien von %1 lassen sich nicht finden: %2.</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 ist leer.</translation>
    </message>
    <message>
      <source>The folder is not there.</source>
      <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
      <source>The folder may not be read: permission denied.</source>
      <translation>Der Ordner darf nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
      <source>The path of this folder is too long for the system.</source>
      <translation>Der Pfad dieses Ordners ist zu lang für das System.</translation>
    </message>
    <message>
      <source>The path of this file is too long for the system.</source>
      <translation>Der Pfad dieser Datei ist zu lang für das System.</translation>
    </message>
    <message>
      <source>It holds pictures that were rejected; they are no copies to rely on.</source>
      <translation>Er enthält verworfene Bilder; auf solche Kopien ist kein Verlass.</translation>
    </message>
    <message>
      <source>The file is only in the cloud; reading it would download it.</source>
      <translation>Die Datei liegt nur in der Cloud; sie zu lesen würde sie herunterladen.</translation>
    </message>
    <message>
      <source>This is the library of another photo program; its files are managed there.</source>
      <translation>Das ist die Bibliothek eines anderen Fotoprogramms; ihre Dateien werden dort verwaltet.</translation>
    </message>
    <message>
      <source>OpenCV is not installed.</source>
      <translation>OpenCV ist nicht installiert.</translation>
    </message>
    <message>
      <source>The installed OpenCV %1 has no %2.</source>
      <translation>Das installierte OpenCV %1 hat kein %2.</translation>
    </message>
    <message>
      <source>SURF is not in the usual OpenCV: it needs opencv-contrib built with its non-free modules.</source>
      <translation>SURF ist im üblichen OpenCV nicht enthalten: Es braucht opencv-contrib mit den unfreien Modulen.</translation>
    </message>
    <message>
      <source>The installed OpenCV was built without its non-free modules, so it has no SURF.</source>
      <translation>Das installierte OpenCV wurde ohne die unfreien Module gebaut und hat daher kein SURF.</translation>
    </message>
    <message>
      <source>A small student of SSCD: as good at finding copies here, at a fifth of the cost.</source>
      <translation>Ein kleiner Schüler von SSCD: findet hier Kopien ebenso gut, bei einem Fünftel des Aufwands.</translation>
    </message>
    <message>
      <source>timm weights in the ONNX model collection; the values before the last layer.</source>
      <translation>timm-Gewichte aus der ONNX-Modellsammlung; die Werte vor der letzten Schicht.</translation>
    </message>
    <message>
      <source>Small and quick; the values before the last layer.</source>
      <translation>Klein und schnell; die Werte vor der letzten Schicht.</translation>
    </message>
    <message>
      <source>The values before the last layer.</source>
      <translation>Die Werte vor der letzten Schicht.</translation>
    </message>
    <message>
      <source>Weaker than SSCD for copies: prefer that where you can.</source>
      <translation>Für Kopien schwächer als SSCD: Nehmen Sie das, wo Sie können.</translation>
    </message>
    <message>
      <source>There is no model called %1; there are: %2.</source>
      <translation>Es gibt kein Modell namens %1; es gibt: %2.</translation>
    </message>
    <message>
      <source>The model %1 cannot be used: %2.</source>
      <translation>Das Modell %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
      <source>The model %1 gives no usable vector.</source>
      <translation>Das Modell %1 liefert keinen brauchbaren Vektor.</translation>
    </message>
    <message>
      <source>The model %1 gives %2 values a picture, its card says %3.</source>
      <translation>Das Modell %1 liefert %2 Werte je Bild, seine Karte sagt %3.</translation>
    </message>
    <message>
      <source>The model %1 is not installed.</source>
      <translation>Das Modell %1 ist nicht installiert.</translation>
    </message>
    <message>
      <source>The model file %1 has not been downloaded.</source>
      <translation>Die Modelldatei %1 wurde noch nicht heruntergeladen.</translation>
    </message>
    <message>
      <source>The model file %1 is not in %2.</source>
      <translation>Die Modelldatei %1 liegt nicht in %2.</translation>
    </message>
    <message>
      <source>The file %1 has %2 bytes, its card says %3.</source>
      <translation>Die Datei %1 hat %2 Byte, ihre Karte sagt %3.</translation>
    </message>
    <message>
      <source>The file %1 is not the published one: its sha256 differs.</source>
      <translation>Die Datei %1 ist nicht die veröffentlichte: Ihr sha256 weicht ab.</translation>
    </message>
    <message>
      <source>The package %1 is not installed; install the extra `deep`.</source>
      <translation>Das Paket %1 ist nicht installiert; installieren Sie das Extra `deep`.</translation>
    </message>
    <message>
      <source>This is not an ONNX model.</source>
      <translation>Das ist kein ONNX-Modell.</translation>
    </message>
    <message>
      <source>This model does not end in a classifier; its card must name an output.</source>
      <translation>Dieses Modell endet nicht in einem Klassifikator; seine Karte muss einen Ausgang nennen.</translation>
    </message>
    <message>
      <source>The card of %1 names no address to download from.</source>
      <translation>Die Karte von %1 nennt keine Adresse zum Herunterladen.</translation>
    </message>
    <message>
      <source>The address of %1 is not safe (https): %2.</source>
      <translation>Die Adresse von %1 ist nicht sicher (https): %2.</translation>
    </message>
    <message>
      <source>%1 answered: %2 %3.</source>
      <translation>%1 antwortete: %2 %3.</translation>
    </message>
    <message>
      <source>%1 could not be reached: %2.</source>
      <translation>%1 war nicht zu erreichen: %2.</translation>
    </message>
    <message>
      <source>%1 led to an address that is not safe.</source>
      <translation>%1 führte zu einer Adresse, die nicht sicher ist.</translation>
    </message>
    <message>
      <source>%1 sent more than the %2 bytes expected.</source>
      <translation>%1 schickte mehr als die erwarteten %2 Byte.</translation>
    </message>
    <message>
      <source>The download from %1 broke off after %2 MB (%3); it goes on from there when it is started again.</source>
      <translation>Das Herunterladen von %1 brach nach %2 MB ab (%3); beim nächsten Start geht es dort weiter.</translation>
    </message>
    <message>
      <source>The model %1 needs %2 MB; only %3 MB are free.</source>
      <translation>Das Modell %1 braucht %2 MB; nur %3 MB sind frei.</translation>
    </message>
    <message>
      <source>What %1 sent is not the published one (its sha256 differs); it was thrown away.</source>
      <translation>Was %1 schickte, ist nicht das Veröffentlichte (der sha256 weicht ab); es wurde verworfen.</translation>
    </message>
    <message>
      <source>What %1 sent has %2 bytes instead of %3; it was thrown away.</source>
      <translation>Was %1 schickte, hat %2 statt %3 Byte; es wurde verworfen.</translation>
    </message>
    <message>
      <source>What %1 sent %2; it was thrown away.</source>
      <translation>Was %1 schickte, taugt nicht (%2); es wurde verworfen.</translation>
    </message>
    <message>
      <source>%1 stayed: %2.</source>
      <translation>%1 blieb: %2.</translation>
    </message>
    <message>
      <source>Its details could not be copied to %1: %2.</source>
      <translation>Seine Angaben ließen sich nicht auf %1 übertragen: %2.</translation>
    </message>
    <message>
      <source>The sidecar written for the kept picture was changed since; it was left as it is.</source>
      <translation>Die Begleitdatei des behaltenen Bildes wurde seither geändert; sie blieb, wie sie ist.</translation>
    </message>
    <message>
      <source>It was not taken away again.</source>
      <translation>Sie wurde nicht wieder entfernt.</translation>
    </message>
    <message>
      <source>It could not be added to: its form is not one imgreview knows.</source>
      <translation>Es ließ sich nichts hinzufügen: imgreview kennt diese Form nicht.</translation>
    </message>
    <message>
      <source>It holds no RDF to add to.</source>
      <translation>Sie enthält kein RDF, dem etwas hinzuzufügen wäre.</translation>
    </message>
    <message>
      <source>It is not written in UTF-8.</source>
      <translation>Sie ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
      <source>Its keywords are not a list.</source>
      <translation>Ihre Stichwörter sind keine Liste.</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <translation>%1: %2.</translation>
    </message>
    <message>
      <source>%1 decided: %2 rejected, saves %3</source>
      <translation>%1 entschieden: %2 verworfen, spart %3</translation>
    </message>
    <message>
      <source>%1 hidden by the threshold</source>
      <translation>%1 durch die Schwelle verborgen</translation>
    </message>
    <message>
      <source>Single pictures hidden by the threshold: %1</source>
      <translation>Einzelne Bilder, die die Schwelle verbirgt: %1</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Move the threshold back so that it hides nothing</source>
      <translation>Die Schwelle zurückstellen, sodass sie nichts verbirgt</translation>
    </message>
    <message>
      <source>%1 of %2 left · %3 hidden</source>
      <translation>%1 von %2 übrig · %3 verborgen</translation>
    </message>
    <message>
      <source>%1 moved to the trash</source>
      <translation>%1 in den Papierkorb verschoben</translation>
    </message>
    <message>
      <source>%1 to be moved</source>
      <translation>%1 zu verschieben</translation>
    </message>
    <message>
      <source>%1 were left out of this commit</source>
      <translation>%1 wurden bei dieser Ausführung ausgelassen</translation>
    </message>
    <message>
      <source>1 file was left out of this commit</source>
      <translation>1 Datei wurde bei dieser Ausführung ausgelassen</translation>
    </message>
    <message>
      <source>They lie where they lay.</source>
      <translation>Sie liegen, wo sie lagen.</translation>
    </message>
    <message>
      <source>%1, %2 back</source>
      <translation>%1, %2 zurück</translation>
    </message>
    <message>
      <source>%1, all back</source>
      <translation>%1, alle zurück</translation>
    </message>
    <message>
      <source>%1, back again</source>
      <translation>%1, wieder zurück</translation>
    </message>
    <message>
      <source>B as it is</source>
      <translation>B, wie es ist</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>wie es ist</translation>
    </message>
    <message>
      <source>Show B as its file is, not fitted to A</source>
      <translation>B so zeigen, wie die Datei ist, nicht an A angepasst</translation>
    </message>
    <message>
      <source>mirrored and turned by %1° to match</source>
      <translation>zum Vergleich gespiegelt und um %1° gedreht</translation>
    </message>
    <message>
      <source>turned by %1° to match</source>
      <translation>zum Vergleich um %1° gedreht</translation>
    </message>
    <message>
      <source>mirrored to match</source>
      <translation>zum Vergleich gespiegelt</translation>
    </message>
    <message>
      <source>fitted to match</source>
      <translation>zum Vergleich angepasst</translation>
    </message>
    <message>
      <source>enlarged to match</source>
      <translation>zum Vergleich vergrößert</translation>
    </message>
    <message>
      <source>reduced to match</source>
      <translation>zum Vergleich verkleinert</translation>
    </message>
    <message>
      <source>Bring the files of this commit back</source>
      <translation>Die Dateien dieser Ausführung zurückholen</translation>
    </message>
    <message>
      <source>Every file that leaves</source>
      <translation>Jede Datei, die geht</translation>
    </message>
    <message>
      <source>Stays instead</source>
      <translation>Stattdessen bleibt</translation>
    </message>
    <message>
      <source>Why it goes</source>
      <translation>Warum sie geht</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>you rejected all pictures of its group</source>
      <translation>Sie haben alle Bilder der Gruppe verworfen</translation>
    </message>
    <message>
      <source>you rejected it</source>
      <translation>von Ihnen verworfen</translation>
    </message>
    <message>
      <source>you rejected it, in a group of the same picture</source>
      <translation>von Ihnen verworfen, in einer Gruppe desselben Bildes</translation>
    </message>
    <message>
      <source>what stays is it %1</source>
      <translation>was bleibt, ist sie %1</translation>
    </message>
    <message>
      <source>Groups with a picture that is neither kept nor rejected</source>
      <translation>Gruppen mit einem Bild, das weder behalten noch verworfen ist</translation>
    </message>
    <message>
      <source>saves %1</source>
      <translation>spart %1</translation>
    </message>
    <message>
      <source>Leave copies undecided that are suggested or may be better than what stays</source>
      <translation>Kopien offen lassen, die vorgeschlagen oder vielleicht besser sind als das, was bleibt</translation>
    </message>
    <message>
      <source>Left undecided: %1</source>
      <translation>Offen gelassen: %1</translation>
    </message>
    <message>
      <source>Will be rejected: %1</source>
      <translation>Wird verworfen: %1</translation>
    </message>
    <message>
      <source>No copy there</source>
      <translation>Dort ohne Kopie</translation>
    </message>
    <message>
      <source>Nothing is left undecided.</source>
      <translation>Nichts bleibt offen.</translation>
    </message>
    <message>
      <source>Nothing will be rejected.</source>
      <translation>Nichts wird verworfen.</translation>
    </message>
    <message>
      <source>Which files</source>
      <translation>Welche Dateien</translation>
    </message>
    <message>
      <source>Without a copy on the other side, in “%1”: %2</source>
      <translation>Ohne Kopie auf der anderen Seite, in „%1“: %2</translation>
    </message>
    <message>
      <source>has a copy elsewhere: %1</source>
      <translation>hat anderswo eine Kopie: %1</translation>
    </message>
    <message>
      <source>holds more metadata than what would stay</source>
      <translation>enthält mehr Metadaten als das, was bliebe</translation>
    </message>
    <message>
      <source>holds more pixels than what would stay</source>
      <translation>enthält mehr Pixel als das, was bliebe</translation>
    </message>
    <message>
      <source>the suggested keeper of its group</source>
      <translation>in ihrer Gruppe zum Behalten vorgeschlagen</translation>
    </message>
    <message>
      <source>what would stay is cropped or edited</source>
      <translation>was bliebe, ist beschnitten oder bearbeitet</translation>
    </message>
    <message>
      <source>what would stay is turned against it</source>
      <translation>was bliebe, ist dagegen gedreht</translation>
    </message>
    <message>
      <source>what would stay was saved again with a loss</source>
      <translation>was bliebe, wurde mit Verlust neu gespeichert</translation>
    </message>
    <message>
      <source>left undecided, for they may be better: %1</source>
      <translation>offen gelassen, weil vielleicht besser: %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>„%1“ ist in „%2“ enthalten: %4 von %3 sind Kopien, %5 haben dort keine Kopie.</translation>
    </message>
    <message>
      <source>“%1” shares pictures with “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>„%1“ hat Bilder mit „%2“ gemeinsam: %4 von %3 sind Kopien, %5 haben dort keine Kopie.</translation>
    </message>
    <message>
      <source>Only what is said above, and the places where they are.</source>
      <translation>Nur, was oben steht, und wo sie liegen.</translation>
    </message>
    <message>
      <source>The pictures themselves: another exposure of the same scene, not a copy.</source>
      <translation>Die Bilder selbst: eine andere Aufnahme derselben Szene, keine Kopie.</translation>
    </message>
    <message>
      <source>The pictures themselves: nothing proves that they are copies.</source>
      <translation>Die Bilder selbst: Nichts beweist, dass sie Kopien sind.</translation>
    </message>
    <message>
      <source>Ticked are the kinds where bytes, pixels or their number decide. The quality of re-encoded copies is an estimate: tick them after a look at the examples.</source>
      <translation>Angehakt sind die Arten, bei denen Bytes, Pixel oder deren Zahl entscheiden. Die Qualität neu gespeicherter Kopien ist geschätzt: Haken Sie sie nach einem Blick auf die Beispiele an.</translation>
    </message>
    <message>
      <source>Nothing would be left of its group: keep one of its pictures, or choose “Reject all of the group” in the menu Decide.</source>
      <translation>Von ihrer Gruppe bliebe nichts: Behalten Sie eines ihrer Bilder oder wählen Sie „Die ganze Gruppe verwerfen“ im Menü Entscheiden.</translation>
    </message>
    <message>
      <source>What was to be kept for it, %1, is not as it was: nothing of its group would be left. Scan again.</source>
      <translation>Was dafür bleiben sollte, %1, ist nicht mehr, wie es war: Von ihrer Gruppe bliebe nichts. Scannen Sie erneut.</translation>
    </message>
    <message>
      <source>%1 pairs are not duplicates</source>
      <translation>%1 Paare sind keine Duplikate</translation>
    </message>
    <message>
      <source>1 pair is not a duplicate</source>
      <translation>1 Paar ist kein Duplikat</translation>
    </message>
    <message>
      <source>%1 shows no more detail than a picture of %2 % its size.</source>
      <translation>%1 zeigt nicht mehr Details als ein Bild von %2 % seiner Größe.</translation>
    </message>
    <message>
      <source>%1 shows the start page.</source>
      <translation>%1 zeigt die Startseite.</translation>
    </message>
    <message>
      <source>Also show bursts: one scene, taken moments apart</source>
      <translation>Auch Serien zeigen: eine Szene, kurz nacheinander aufgenommen</translation>
    </message>
    <message>
      <source>Such pictures are no copies: nothing is marked in them unless you do it.</source>
      <translation>Solche Bilder sind keine Kopien: nichts wird darin markiert, außer Sie tun es.</translation>
    </message>
    <message>
      <source>At least one picture of a group stays. To give up the whole group, choose “Reject all of the group” in the menu Decide.</source>
      <translation>Mindestens ein Bild einer Gruppe bleibt. Um die ganze Gruppe aufzugeben, wählen Sie „Die ganze Gruppe verwerfen“ im Menü Entscheiden.</translation>
    </message>
    <message>
      <source>Choose folders of photos</source>
      <translation>Fotoordner wählen</translation>
    </message>
    <message>
      <source>Choose the first picture</source>
      <translation>Das erste Bild wählen</translation>
    </message>
    <message>
      <source>Choose the second picture</source>
      <translation>Das zweite Bild wählen</translation>
    </message>
    <message>
      <source>First picture: drop or click</source>
      <translation>Erstes Bild: ablegen oder klicken</translation>
    </message>
    <message>
      <source>Second picture: drop or click</source>
      <translation>Zweites Bild: ablegen oder klicken</translation>
    </message>
    <message>
      <source>Clear stored data</source>
      <translation>Gespeicherte Daten löschen</translation>
    </message>
    <message>
      <source>Clear stored data…</source>
      <translation>Gespeicherte Daten löschen …</translation>
    </message>
    <message>
      <source>Decided. This is the next group; %1 takes the decision back.</source>
      <translation>Entschieden. Dies ist die nächste Gruppe; %1 nimmt die Entscheidung zurück.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Voll</translation>
    </message>
    <message>
      <source>Reduced: nothing slides or fades</source>
      <translation>Reduziert: nichts gleitet oder blendet</translation>
    </message>
    <message>
      <source>How alike a learned model finds the two: 1 is the same, 0 has nothing in common</source>
      <translation>Wie ähnlich ein gelerntes Modell die beiden findet: 1 ist dasselbe, 0 hat nichts gemeinsam</translation>
    </message>
    <message>
      <source>How alike the two are where one lies on the other: 1 is the same</source>
      <translation>Wie ähnlich die beiden sind, wo eines auf dem anderen liegt: 1 ist dasselbe</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Only two pictures are shown here: 1 or 2.</source>
      <translation>Hier sind nur zwei Bilder zu sehen: 1 oder 2.</translation>
    </message>
    <message>
      <source>Points found in both pictures that fit onto each other</source>
      <translation>In beiden Bildern gefundene Punkte, die aufeinander passen</translation>
    </message>
    <message>
      <source>Proven by the details: a figure beyond its limit does not count.</source>
      <translation>Durch die Details bewiesen: eine Zahl jenseits ihrer Grenze zählt nicht.</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Ganz zeigen</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Single letters act everywhere but where you type.</source>
      <translation>Einzelne Buchstaben wirken überall, außer wo Sie tippen.</translation>
    </message>
    <message>
      <source>So many of the 64 marks of a coarse sketch differ: %1</source>
      <translation>So viele der 64 Merkmale einer groben Skizze weichen ab: %1</translation>
    </message>
    <message>
      <source>how alike a learned model finds them: 1 is the same</source>
      <translation>wie ähnlich ein gelerntes Modell sie findet: 1 ist dasselbe</translation>
    </message>
    <message>
      <source>how alike the parts are that differ most: 1 is the same</source>
      <translation>wie ähnlich die Teile sind, die am meisten abweichen: 1 ist dasselbe</translation>
    </message>
    <message>
      <source>how many marks of a coarse sketch of the picture differ</source>
      <translation>wie viele Merkmale einer groben Skizze des Bildes abweichen</translation>
    </message>
    <message>
      <source>parts of the picture that are alike when one lies on the other</source>
      <translation>Teile des Bildes, die gleich sind, wenn eines auf dem anderen liegt</translation>
    </message>
    <message>
      <source>points found in both pictures that fit onto each other</source>
      <translation>in beiden Bildern gefundene Punkte, die aufeinander passen</translation>
    </message>
    <message>
      <source>imgreview speaks this language from its next start.</source>
      <translation>imgreview spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Hold %1 to see B in the place of A.</source>
      <translation>%1 halten, um B an der Stelle von A zu sehen.</translation>
    </message>
    <message>
      <source>Framed: where they differ beyond brightness, colour and codec noise.</source>
      <translation>Umrahmt: wo sie sich über Helligkeit, Farbe und Kodierrauschen hinaus unterscheiden.</translation>
    </message>
    <message>
      <source>%1, against %2</source>
      <translation>%1, gegen %2</translation>
    </message>
    <message>
      <source>The same file, byte for byte</source>
      <translation>Dieselbe Datei, Byte für Byte</translation>
    </message>
    <message>
      <source>The same pixels, other details in the file</source>
      <translation>Dieselben Pixel, andere Angaben in der Datei</translation>
    </message>
    <message>
      <source>Saved again, at another quality or in another format</source>
      <translation>Neu gespeichert, in anderer Qualität oder anderem Format</translation>
    </message>
    <message>
      <source>Made smaller or larger</source>
      <translation>Verkleinert oder vergrößert</translation>
    </message>
    <message>
      <source>One shows a part of the other</source>
      <translation>Eines zeigt einen Teil des anderen</translation>
    </message>
    <message>
      <source>Other brightness, contrast or colours</source>
      <translation>Andere Helligkeit, anderer Kontrast oder andere Farben</translation>
    </message>
    <message>
      <source>Something was written, drawn or put around it</source>
      <translation>Etwas wurde hineingeschrieben, gezeichnet oder darum gelegt</translation>
    </message>
    <message>
      <source>Other shots of one scene, not copies</source>
      <translation>Andere Aufnahmen derselben Szene, keine Kopien</translation>
    </message>
    <message>
      <source>They look alike; nothing proves that they are copies</source>
      <translation>Sie sehen sich ähnlich; nichts beweist, dass es Kopien sind</translation>
    </message>
    <message>
      <source>One uncertain match holds these together: look closely</source>
      <translation>Nur eine unsichere Übereinstimmung verbindet sie: genau hinsehen</translation>
    </message>
    <message>
      <source>Filter by name, folder, kind…</source>
      <translation>Nach Name, Ordner, Art filtern…</translation>
    </message>
    <message>
      <source>Also cropped and edited copies, screenshots (slower)</source>
      <translation>Auch beschnittene und bearbeitete Kopien, Bildschirmfotos (langsamer)</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Ihr Bild</translation>
    </message>
    <message>
      <source>Turned or mirrored</source>
      <translation>Gedreht oder gespiegelt</translation>
    </message>
    <message>
      <source>1 picture that leaves is better than what stays</source>
      <translation>1 Bild, das geht, ist besser als das, was bleibt</translation>
    </message>
    <message>
      <source>%1 pictures that leave are better than what stays</source>
      <translation>%1 Bilder, die gehen, sind besser als das, was bleibt</translation>
    </message>
    <message>
      <source>You rejected the one that was suggested, holds more pixels, or shows the whole of what was cropped, turned or edited.</source>
      <translation>Abgelehnt wurde, was vorgeschlagen war, mehr Pixel hat oder ganz zeigt, was beschnitten, gedreht oder bearbeitet wurde.</translation>
    </message>
    <message>
      <source>These two have only just come: look first.</source>
      <translation>Diese beiden sind eben erst gekommen: erst ansehen.</translation>
    </message>
    <message>
      <source>None of the pictures in %2 is a copy of %1.</source>
      <translation>Keins der Bilder in %2 ist eine Kopie von %1.</translation>
    </message>
    <message>
      <source>%1 in groups</source>
      <translation>%1 in Gruppen</translation>
    </message>
    <message>
      <source>all stay</source>
      <translation>alle bleiben</translation>
    </message>
    <message>
      <source>Look in other folders…</source>
      <translation>In anderen Ordnern suchen…</translation>
    </message>
    <message>
      <source>Mark, and stay at the group</source>
      <translation>Markieren und bei der Gruppe bleiben</translation>
    </message>
    <message>
      <source>Decide, and go on to the next group</source>
      <translation>Entscheiden und weiter zur nächsten Gruppe</translation>
    </message>
    <message>
      <source>Opening the review…</source>
      <translation>Die Durchsicht wird geöffnet …</translation>
    </message>
    <message>
      <source>pixel for pixel</source>
      <translation>Pixel für Pixel</translation>
    </message>
    <message>
      <source>without the film or further pictures that A holds</source>
      <translation>ohne den Film oder die weiteren Bilder in A</translation>
    </message>
    <message>
      <source>with a film or further pictures that A does not hold</source>
      <translation>mit einem Film oder weiteren Bildern, die A nicht enthält</translation>
    </message>
    <message>
      <source>with a film or further pictures, unlike %1</source>
      <translation>mit einem Film oder weiteren Bildern, anders als %1</translation>
    </message>
    <message>
      <source>but %1 holds a film or further pictures</source>
      <translation>aber %1 enthält einen Film oder weitere Bilder</translation>
    </message>
    <message>
      <source>another part of the same picture</source>
      <translation>ein anderer Teil desselben Bildes</translation>
    </message>
    <message>
      <source>It is not as it was when it left: it was changed or replaced while it was away.</source>
      <translation>Sie ist nicht mehr, wie sie war, als sie ging: Sie wurde inzwischen verändert oder ersetzt.</translation>
    </message>
    <message>
      <source>with more bits a channel than %1</source>
      <translation>mit mehr Bit je Kanal als %1</translation>
    </message>
    <message>
      <source>but %1 has more bits a channel</source>
      <translation>aber %1 hat mehr Bit je Kanal</translation>
    </message>
    <message>
      <source>Two folders of the review cannot be one now: %1.</source>
      <translation>Zwei Ordner der Durchsicht können jetzt nicht ein und derselbe sein: %1.</translation>
    </message>
    <message>
      <source>without the transparency of A</source>
      <translation>ohne die Transparenz von A</translation>
    </message>
    <message>
      <source>with transparency that A does not have</source>
      <translation>mit Transparenz, die A nicht hat</translation>
    </message>
    <message>
      <source>with transparency, unlike %1</source>
      <translation>mit Transparenz, anders als %1</translation>
    </message>
    <message>
      <source>but %1 has transparency</source>
      <translation>aber %1 hat Transparenz</translation>
    </message>
    <message>
      <source>would lose a film, further pictures, deeper colours or transparency: %1</source>
      <translation>verlören einen Film, weitere Bilder, tiefere Farben oder Transparenz: %1</translation>
    </message>
    <message>
      <source>holds a film, pictures, deeper colours or transparency, unlike what stays</source>
      <translation>enthält einen Film, Bilder, tiefere Farben oder Transparenz, anders als das, was bliebe</translation>
    </message>
    <message>
      <source>“%1” acts in Compare. %2 opens it.</source>
      <translation>„%1“ wirkt im Vergleich. %2 öffnet ihn.</translation>
    </message>
    <message>
      <source>“%1” acts in the review. Esc goes back.</source>
      <translation>„%1“ wirkt in der Durchsicht. Esc führt zurück.</translation>
    </message>
    <message>
      <source>These two are of no group: there is nothing to decide.</source>
      <translation>Diese beiden gehören zu keiner Gruppe: Hier ist nichts zu entscheiden.</translation>
    </message>
    <message>
      <source>The group has %1 pictures, two are shown here. Accept it in the review.</source>
      <translation>Die Gruppe hat %1 Bilder, zwei sind hier zu sehen. Nehmen Sie sie in der Durchsicht an.</translation>
    </message>
  </context>
  <context>
    <name>Aftermath</name>
    <message>
      <source>The last commit was interrupted. %1 were looked after; see History.</source>
      <translation>Die letzte Ausführung wurde unterbrochen. Nachgesehen wurde nach: %1; siehe Verlauf.</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 Dateien</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <source>The journal of commits could not be read: %1</source>
      <translation>Das Journal der Ausführungen ließ sich nicht lesen: %1</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
  </context>
  <context>
    <name>ComparePair</name>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Comparison of two pictures</source>
      <translation>Vergleich zweier Bilder</translation>
    </message>
  </context>
  <context>
    <name>ContinueCard</name>
    <message>
      <source>Go on with this review</source>
      <translation>Mit dieser Durchsicht weitermachen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Take off this list</source>
      <translation>Von dieser Liste nehmen</translation>
    </message>
  </context>
  <context>
    <name>CrashNet</name>
    <message>
      <source>Something went wrong inside the program (%1). Your files and decisions are safe; details are in %2.</source>
      <translation>Im Programm ist etwas schiefgegangen (%1). Ihre Dateien und Entscheidungen sind sicher; Einzelheiten stehen in %2.</translation>
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
      <translation>Die Suche in %1 ist fertig</translation>
    </message>
    <message>
      <source>The scan of %1 was stopped</source>
      <translation>Die Suche in %1 wurde angehalten</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop photo folders here</source>
      <translation>Fotoordner hierher ziehen</translation>
    </message>
    <message>
      <source>Choose folders…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>or</source>
      <translation>oder</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Compare these two pictures</source>
      <translation>Diese zwei Bilder vergleichen</translation>
    </message>
    <message>
      <source>Look for duplicates in %1</source>
      <translation>Doppelte suchen in %1</translation>
    </message>
    <message>
      <source>Look for duplicates in %1 folders</source>
      <translation>Doppelte suchen in %1 Ordnern</translation>
    </message>
    <message>
      <source>Look for copies of this picture</source>
      <translation>Kopien dieses Bildes suchen</translation>
    </message>
    <message>
      <source>Folders, or exactly two pictures</source>
      <translation>Ordner oder genau zwei Bilder</translation>
    </message>
  </context>
  <context>
    <name>FileOptions</name>
    <message>
      <source>Look in subfolders</source>
      <translation>Auch in Unterordnern</translation>
    </message>
    <message>
      <source>Hidden files and folders</source>
      <translation>Versteckte Dateien und Ordner</translation>
    </message>
    <message>
      <source>all pictures, or for instance *.jpg 2024/*</source>
      <translation>alle Bilder, oder zum Beispiel *.jpg 2024/*</translation>
    </message>
    <message>
      <source>for instance */cache/* *.gif</source>
      <translation>zum Beispiel */cache/* *.gif</translation>
    </message>
    <message>
      <source>any size</source>
      <translation>jede Größe</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>keine Grenze</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>Nur</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Nicht</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Smallest file size</source>
      <translation>Kleinste Dateigröße</translation>
    </message>
    <message>
      <source>Largest file size</source>
      <translation>Größte Dateigröße</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>Counting pictures</source>
      <translation>Bilder werden gezählt</translation>
    </message>
    <message>
      <source>Protect</source>
      <translation>Schützen</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>%1 entfernen</translation>
    </message>
    <message>
      <source>%1 and counting</source>
      <translation>bisher %1</translation>
    </message>
    <message>
      <source>No pictures here</source>
      <translation>Hier sind keine Bilder</translation>
    </message>
    <message>
      <source>This folder could not be read: %1</source>
      <translation>Dieser Ordner ließ sich nicht lesen: %1</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Geschützt</translation>
    </message>
    <message>
      <source>Nothing in this folder can be rejected, moved or deleted</source>
      <translation>Nichts in diesem Ordner kann verworfen, verschoben oder gelöscht werden</translation>
    </message>
    <message>
      <source>Only keep files from this folder, never touch them</source>
      <translation>Dateien aus diesem Ordner nur behalten, nie anfassen</translation>
    </message>
  </context>
  <context>
    <name>KeyCard</name>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Another scan is still running. Stop it to begin this one.</source>
      <translation>Eine andere Suche läuft noch. Halten Sie sie an, um diese zu beginnen.</translation>
    </message>
    <message>
      <source>Stop the running scan</source>
      <translation>Laufende Suche anhalten</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it to open another review.</source>
      <translation>Eine Suche läuft noch. Halten Sie sie an, um eine andere Durchsicht zu öffnen.</translation>
    </message>
    <message>
      <source>The scan of this review is still running.</source>
      <translation>Die Suche dieser Durchsicht läuft noch.</translation>
    </message>
    <message>
      <source>Drop folders to search them, or exactly two pictures to compare them.</source>
      <translation>Ziehen Sie Ordner herein, um sie zu durchsuchen, oder genau zwei Bilder, um sie zu vergleichen.</translation>
    </message>
    <message>
      <source>%1 does not exist.</source>
      <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
      <source>Open History</source>
      <translation>Verlauf öffnen</translation>
    </message>
  </context>
  <context>
    <name>MatchOptions</name>
    <message>
      <source>%1 bits</source>
      <translation>%1 Bit</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>empfohlen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>Search the whole folder by features</source>
      <translation>Den ganzen Ordner nach Merkmalen durchsuchen</translation>
    </message>
    <message>
      <source>Also show merely similar pictures</source>
      <translation>Auch bloß ähnliche Bilder zeigen</translation>
    </message>
    <message>
      <source>Hashes</source>
      <translation>Hashes</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Bits of a hash</source>
      <translation>Bits eines Hashes</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>wahrscheinlich identisch</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>möglicherweise ähnlich</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>vermutlich verschieden</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Methods of a custom search</source>
      <translation>Verfahren der eigenen Wahl</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>It could not be read.</source>
      <translation>Es ließ sich nicht lesen.</translation>
    </message>
  </context>
  <context>
    <name>PictureZone</name>
    <message>
      <source>Delete takes it away</source>
      <translation>Entf nimmt es weg</translation>
    </message>
    <message>
      <source>Click to choose a picture</source>
      <translation>Klicken, um ein Bild zu wählen</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Files are being moved. Closing stops after the file that is under way; what was moved stays in History.</source>
      <translation>Gerade werden Dateien verschoben. Beim Schließen wird nach der laufenden Datei angehalten; Verschobenes bleibt im Verlauf.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Anhalten und schließen</translation>
    </message>
  </context>
  <context>
    <name>PresetCards</name>
    <message>
      <source>Resized and re-saved copies</source>
      <translation>Verkleinerte und neu gespeicherte Kopien</translation>
    </message>
    <message>
      <source>Same picture in another size, format or quality; turned or mirrored</source>
      <translation>Andere Größe, anderes Format, andere Qualität; gedreht oder gespiegelt</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>schnell</translation>
    </message>
    <message>
      <source>Also cropped, edited, screenshots</source>
      <translation>Auch beschnitten, bearbeitet, Screenshots</translation>
    </message>
    <message>
      <source>Adds features and a learned fingerprint; proves each match</source>
      <translation>Zusätzlich Merkmale und ein gelernter Fingerabdruck; jeder Treffer wird geprüft</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>gründlich</translation>
    </message>
    <message>
      <source>Identical files only</source>
      <translation>Nur identische Dateien</translation>
    </message>
    <message>
      <source>Byte for byte, or pixel for pixel</source>
      <translation>Byte für Byte oder Pixel für Pixel</translation>
    </message>
    <message>
      <source>fastest</source>
      <translation>am schnellsten</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Eigene Wahl</translation>
    </message>
    <message>
      <source>Hashes, threshold and features as chosen below</source>
      <translation>Hashes, Schwelle und Merkmale wie unten gewählt</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
  </context>
  <context>
    <name>RecentFolders</name>
    <message>
      <source>Searched before</source>
      <translation>Früher durchsucht</translation>
    </message>
    <message>
      <source>Search this folder again</source>
      <translation>Diesen Ordner wieder durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>%1 %2 instead of %3</source>
      <translation>%1 %2 statt %3</translation>
    </message>
    <message>
      <source>%1 accepted, %2 rejected. %3 takes it back.</source>
      <translation>%1 angenommen, %2 verworfen. %3 nimmt es zurück.</translation>
    </message>
    <message>
      <source>%1 here, %2 in the new group.</source>
      <translation>%1 hier, %2 in der neuen Gruppe.</translation>
    </message>
    <message>
      <source>%1 is free: its pictures can be rejected again.</source>
      <translation>%1 ist frei: Bilder darin können wieder verworfen werden.</translation>
    </message>
    <message>
      <source>%1 is protected. %2 rejections in it were taken back.</source>
      <translation>%1 ist geschützt. %2 Verwerfungen darin wurden zurückgenommen.</translation>
    </message>
    <message>
      <source>%1 is protected. 1 rejection in it was taken back.</source>
      <translation>%1 ist geschützt. 1 Verwerfung darin wurde zurückgenommen.</translation>
    </message>
    <message>
      <source>%1 is protected: nothing in it can be rejected.</source>
      <translation>%1 ist geschützt: Darin kann nichts verworfen werden.</translation>
    </message>
    <message>
      <source>%1 lost to %2, chosen by eye</source>
      <translation>%1 verlor gegen %2, nach Augenschein gewählt</translation>
    </message>
    <message>
      <source>%1 lost to %2: %3</source>
      <translation>%1 verlor gegen %2: %3</translation>
    </message>
    <message>
      <source>%1 up to %2 of %3 bits: %4 shown, %5 pairs hidden.</source>
      <translation>%1 bis %2 von %3 Bit: %4 gezeigt, %5 Paare verborgen.</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 Bit</translation>
    </message>
    <message>
      <source>A single picture is no duplicate and leaves the review.</source>
      <translation>Ein einzelnes Bild ist kein Doppel und verlässt die Durchsicht.</translation>
    </message>
    <message>
      <source>Accept %1</source>
      <translation>%1 annehmen</translation>
    </message>
    <message>
      <source>Accept easy groups</source>
      <translation>Leichte Gruppen annehmen</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Anderer Ordner…</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Nach Art</translation>
    </message>
    <message>
      <source>Decided pair by pair</source>
      <translation>Paarweise entschieden</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Folder of the groups shown</source>
      <translation>Ordner der gezeigten Gruppen</translation>
    </message>
    <message>
      <source>Folders of this review</source>
      <translation>Ordner dieser Durchsicht</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Free the folder %1</source>
      <translation>Ordner %1 freigeben</translation>
    </message>
    <message>
      <source>Held by one weak link, left to you: %1</source>
      <translation>Von einem schwachen Glied gehalten, Ihnen überlassen: %1</translation>
    </message>
    <message>
      <source>No clear best, left to you: %1</source>
      <translation>Kein klar bestes Bild, Ihnen überlassen: %1</translation>
    </message>
    <message>
      <source>No group would be accepted.</source>
      <translation>Keine Gruppe würde angenommen.</translation>
    </message>
    <message>
      <source>No hash was used for these groups, so no pair has a distance.</source>
      <translation>Für diese Gruppen wurde kein Hash benutzt, daher hat kein Paar einen Abstand.</translation>
    </message>
    <message>
      <source>No pair has a distance yet.</source>
      <translation>Noch hat kein Paar einen Abstand.</translation>
    </message>
    <message>
      <source>Nothing below a protected folder can be rejected, moved or deleted: its pictures can only stay. This holds at once, without another scan.</source>
      <translation>Unter einem geschützten Ordner kann nichts verworfen, verschoben oder gelöscht werden: Seine Bilder können nur bleiben. Das gilt sofort, ohne neue Suche.</translation>
    </message>
    <message>
      <source>One group of %1.</source>
      <translation>Eine Gruppe mit %1.</translation>
    </message>
    <message>
      <source>Only the groups that the filter shows</source>
      <translation>Nur die Gruppen, die der Filter zeigt</translation>
    </message>
    <message>
      <source>Pairs that differ by more bits are hidden: groups shrink, part or leave the list until you move the line back. Decisions stay; what is hidden is not committed. No file is touched.</source>
      <translation>Paare, die sich in mehr Bit unterscheiden, werden verborgen: Gruppen schrumpfen, teilen sich oder verlassen die Liste, bis Sie die Linie zurückschieben. Entscheidungen bleiben; Verborgenes wird nicht ausgeführt. Keine Datei wird berührt.</translation>
    </message>
    <message>
      <source>Protect a folder</source>
      <translation>Ordner schützen</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>Schützen</translation>
    </message>
    <message>
      <source>Protect the folder %1</source>
      <translation>Ordner %1 schützen</translation>
    </message>
    <message>
      <source>Protected folders</source>
      <translation>Geschützte Ordner</translation>
    </message>
    <message>
      <source>Put groups together</source>
      <translation>Gruppen zusammenlegen</translation>
    </message>
    <message>
      <source>Put together. Mark yourself what stays and what goes.</source>
      <translation>Zusammengelegt. Markieren Sie selbst, was bleibt und was geht.</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Durchgesehen</translation>
    </message>
    <message>
      <source>Reviewed already: %1</source>
      <translation>Schon durchgesehen: %1</translation>
    </message>
    <message>
      <source>Show every pair</source>
      <translation>Alle Paare zeigen</translation>
    </message>
    <message>
      <source>Split into two groups.</source>
      <translation>In zwei Gruppen geteilt.</translation>
    </message>
    <message>
      <source>Split the group</source>
      <translation>Gruppe teilen</translation>
    </message>
    <message>
      <source>Split. A picture left alone is no duplicate and leaves the review.</source>
      <translation>Geteilt. Ein Bild, das allein bleibt, ist kein Doppel und verlässt die Durchsicht.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>State of the groups shown</source>
      <translation>Zustand der gezeigten Gruppen</translation>
    </message>
    <message>
      <source>The groups ticked join the open one. Nothing is claimed about pictures that were not proven to be copies: none of them is suggested.</source>
      <translation>Die angehakten Gruppen kommen zur offenen. Über Bilder, die nicht als Kopien erwiesen sind, wird nichts behauptet: Keines wird vorgeschlagen.</translation>
    </message>
    <message>
      <source>The pairs nearest the line</source>
      <translation>Die Paare nächst der Linie</translation>
    </message>
    <message>
      <source>The pictures ticked become a group of their own.</source>
      <translation>Die angehakten Bilder werden eine eigene Gruppe.</translation>
    </message>
    <message>
      <source>The suggested picture of each group stays, the others are marked as rejected. Your own marks stay. No file is touched before you commit.</source>
      <translation>Das vorgeschlagene Bild jeder Gruppe bleibt, die anderen werden als verworfen markiert. Ihre eigenen Marken bleiben. Vor dem Ausführen wird keine Datei berührt.</translation>
    </message>
    <message>
      <source>There are no groups yet.</source>
      <translation>Es gibt noch keine Gruppen.</translation>
    </message>
    <message>
      <source>Tick the groups to add.</source>
      <translation>Haken Sie die Gruppen an, die dazukommen.</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Zu entscheiden</translation>
    </message>
    <message>
      <source>With rejects</source>
      <translation>Mit Verworfenen</translation>
    </message>
    <message>
      <source>accept %1</source>
      <translation>%1 annehmen</translation>
    </message>
    <message>
      <source>free %1</source>
      <translation>%1 freigeben</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>verborgen</translation>
    </message>
    <message>
      <source>protect %1</source>
      <translation>%1 schützen</translation>
    </message>
    <message>
      <source>put groups together</source>
      <translation>Gruppen zusammenlegen</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>gezeigt</translation>
    </message>
    <message>
      <source>split the group</source>
      <translation>Gruppe teilen</translation>
    </message>
    <message>
      <source>Keep only this one</source>
      <translation>Nur dieses behalten</translation>
    </message>
    <message>
      <source>Keep what is marked or suggested, reject the rest, go on</source>
      <translation>Markiertes oder Vorgeschlagenes behalten, den Rest verwerfen, weiter</translation>
    </message>
    <message>
      <source>Remember that these are no duplicates</source>
      <translation>Merken, dass das keine Doppelten sind</translation>
    </message>
    <message>
      <source>See what will happen to every file</source>
      <translation>Sehen, was mit jeder Datei geschieht</translation>
    </message>
    <message>
      <source>Undecided, keep, reject: click to change</source>
      <translation>Unentschieden, behalten, verwerfen: klicken zum Ändern</translation>
    </message>
    <message>
      <source>All groups are reviewed. %1 shows the commit.</source>
      <translation>Alle Gruppen sind durchgesehen. %1 zeigt die Ausführung.</translation>
    </message>
    <message>
      <source>Remembered: these are no duplicates. %1 takes it back.</source>
      <translation>Gemerkt: Das sind keine Doppelten. %1 nimmt es zurück.</translation>
    </message>
  </context>
  <context>
    <name>ScanProgress</name>
    <message>
      <source>Progress of the scan</source>
      <translation>Fortschritt der Suche</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop the scan; what was found stays</source>
      <translation>Die Suche anhalten; Gefundenes bleibt</translation>
    </message>
    <message>
      <source>Show which files, and why</source>
      <translation>Zeigen, welche Dateien und warum</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <translation>Bilder werden gesucht</translation>
    </message>
    <message>
      <source>pictures found</source>
      <translation>Bilder gefunden</translation>
    </message>
    <message>
      <source>of %1 possible twins compared</source>
      <translation>von %1 möglichen Zwillingen verglichen</translation>
    </message>
    <message>
      <source>of %1 pictures</source>
      <translation>von %1 Bildern</translation>
    </message>
    <message>
      <source>of %1 pictures shown to the model</source>
      <translation>von %1 Bildern dem Modell gezeigt</translation>
    </message>
    <message>
      <source>of %1 pairs proven</source>
      <translation>von %1 Paaren geprüft</translation>
    </message>
    <message>
      <source>%1/s</source>
      <translation>%1/s</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>noch %1 s</translation>
    </message>
    <message>
      <source>%1 min left</source>
      <translation>noch %1 min</translation>
    </message>
    <message>
      <source>%1 h %2 min left</source>
      <translation>noch %1 h %2 min</translation>
    </message>
    <message>
      <source>pictures scanned</source>
      <translation>Bilder durchsucht</translation>
    </message>
    <message>
      <source>pictures, stopped early</source>
      <translation>Bilder, vorzeitig angehalten</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>%1 nicht lesbar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>Stopping; what was found stays</source>
      <translation>Wird angehalten; Gefundenes bleibt</translation>
    </message>
  </context>
  <context>
    <name>SkippedDialog</name>
    <message>
      <source>Files that could not be read</source>
      <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
      <source>%1 files could not be read</source>
      <translation>%1 Dateien ließen sich nicht lesen</translation>
    </message>
    <message>
      <source>1 file could not be read</source>
      <translation>1 Datei ließ sich nicht lesen</translation>
    </message>
    <message>
      <source>They were left as they are and take no part in the review.</source>
      <translation>Sie blieben, wie sie sind, und nehmen an der Durchsicht nicht teil.</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>Liste kopieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>The list is on the clipboard.</source>
      <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>The list could not be written: %1</source>
      <translation>Die Liste ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
      <source>The list was written to %1</source>
      <translation>Die Liste steht in %1</translation>
    </message>
  </context>
  <context>
    <name>SkippedModel</name>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Weitere Optionen</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Doppelte suchen</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Find duplicate photos</source>
      <translation>Doppelte Fotos finden</translation>
    </message>
    <message>
      <source>Nothing is changed until you commit; what goes to the trash can be undone.</source>
      <translation>Nichts ändert sich, bevor Sie es ausführen; der Papierkorb lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Wonach gesucht wird</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>Zwei Bilder vergleichen</translation>
    </message>
    <message>
      <source>Choose a folder first</source>
      <translation>Zuerst einen Ordner wählen</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>WindowCommands</name>
    <message>
      <source>Files that could not be read…</source>
      <translation>Nicht lesbare Dateien…</translation>
    </message>
    <message>
      <source>%1 files that could not be read…</source>
      <translation>%1 nicht lesbare Dateien…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>imgreview %1 finds, explains and cleans up duplicate photographs.</source>
      <translation>imgreview %1 findet, erklärt und räumt doppelte Fotos auf.</translation>
    </message>
  </context>
  <context>
    <name>self._page</name>
    <message>
      <source>Keep left</source>
      <translation>Links behalten</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Rechts behalten</translation>
    </message>
    <message>
      <source>There is no other candidate in this group.</source>
      <translation>In dieser Gruppe gibt es keinen weiteren Kandidaten.</translation>
    </message>
  </context>
  <context>
    <name>view</name>
    <message>
      <source>The two could not be laid onto each other, so nothing is compared.</source>
      <translation>Die beiden ließen sich nicht aufeinanderlegen, darum wird nichts verglichen.</translation>
    </message>
    <message>
      <source>Nothing differs beyond brightness, colour and codec noise.</source>
      <translation>Außer Helligkeit, Farbe und Kodierrauschen unterscheidet sich nichts.</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <source>bright</source>
      <translation>hell</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>reviewed</source>
      <translation>durchgesehen</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Geschützt</translation>
    </message>
    <message>
      <source>crop %1 %</source>
      <translation>Ausschnitt %1 %</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>protected, untouched</source>
      <translation>geschützt, unberührt</translation>
    </message>
    <message>
      <source>no trash on this drive: to its quarantine folder</source>
      <translation>kein Papierkorb auf diesem Laufwerk: in seinen Quarantäneordner</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>nach %1</translation>
    </message>
    <message>
      <source>Move rejected pictures to</source>
      <translation>Verworfene Bilder verschieben nach</translation>
    </message>
    <message>
      <source>Save the dry run report</source>
      <translation>Probelauf-Bericht sichern</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>The report could not be written: %1</source>
      <translation>Der Bericht ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
      <source>The report was written to %1</source>
      <translation>Der Bericht steht in %1</translation>
    </message>
    <message>
      <source>Undo of a commit</source>
      <translation>Rücknahme einer Ausführung</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is done can be undone.</source>
      <translation>Angehalten wird nach der laufenden Datei; Getanes lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
      <source>%1 freed</source>
      <translation>%1 frei</translation>
    </message>
    <message>
      <source>%1 stayed where they were</source>
      <translation>%1 blieben, wo sie waren</translation>
    </message>
    <message>
      <source>1 file stayed where it was</source>
      <translation>1 Datei blieb, wo sie war</translation>
    </message>
    <message>
      <source>1 file is back</source>
      <translation>1 Datei ist zurück</translation>
    </message>
    <message>
      <source>%1 are back</source>
      <translation>%1 sind zurück</translation>
    </message>
    <message>
      <source>%1 could not be brought back</source>
      <translation>%1 ließen sich nicht zurückholen</translation>
    </message>
    <message>
      <source>1 file could not be brought back</source>
      <translation>1 Datei ließ sich nicht zurückholen</translation>
    </message>
    <message>
      <source>You stopped it. The files after this one were not touched.</source>
      <translation>Sie haben angehalten. Die Dateien danach wurden nicht angefasst.</translation>
    </message>
    <message>
      <source>The reasons are in the list below.</source>
      <translation>Die Gründe stehen in der Liste.</translation>
    </message>
    <message>
      <source>Dry run report…</source>
      <translation>Probelauf-Bericht…</translation>
    </message>
    <message>
      <source>Save what would happen to every file as a table</source>
      <translation>Als Tabelle sichern, was mit jeder Datei geschähe</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>In einen Ordner verschieben…</translation>
    </message>
    <message>
      <source>Move the files to a folder instead, keeping their structure</source>
      <translation>Die Dateien stattdessen in einen Ordner verschieben, mit ihrer Gliederung</translation>
    </message>
    <message>
      <source>Use the trash</source>
      <translation>Papierkorb nehmen</translation>
    </message>
    <message>
      <source>Move the files to the trash instead</source>
      <translation>Die Dateien stattdessen in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Back to the review</source>
      <translation>Zurück zur Durchsicht</translation>
    </message>
    <message>
      <source>Undo stays possible until the trash is emptied</source>
      <translation>Zurücknehmen geht, bis der Papierkorb geleert wird</translation>
    </message>
    <message>
      <source>Undo stays possible while the files are in %1</source>
      <translation>Zurücknehmen geht, solange die Dateien in %1 sind</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Nothing is marked to leave</source>
      <translation>Nichts ist zum Gehen markiert</translation>
    </message>
    <message>
      <source>Reject pictures in the review; here you see what will happen to them.</source>
      <translation>Verwerfen Sie Bilder in der Durchsicht; hier sehen Sie, was mit ihnen geschieht.</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
      <source>Moving %1 of %2</source>
      <translation>Verschiebe %1 von %2</translation>
    </message>
    <message>
      <source>Bringing back %1 of %2</source>
      <translation>Hole zurück: %1 von %2</translation>
    </message>
    <message>
      <source>Commit %1</source>
      <translation>%1 ausführen</translation>
    </message>
    <message>
      <source>What happens in each folder</source>
      <translation>Was in jedem Ordner geschieht</translation>
    </message>
    <message>
      <source>Opening what is kept…</source>
      <translation>Behaltenes wird geöffnet…</translation>
    </message>
    <message>
      <source>Opening what is kept: %1 of %2</source>
      <translation>Behaltenes wird geöffnet: %1 von %2</translation>
    </message>
    <message>
      <source>%1 will leave,</source>
      <translation>%1 werden gehen,</translation>
    </message>
    <message>
      <source>Nothing will leave</source>
      <translation>Nichts wird gehen</translation>
    </message>
    <message>
      <source>Use a folder on that drive</source>
      <translation>Einen Ordner auf jenem Laufwerk nehmen</translation>
    </message>
    <message>
      <source>%1 will not be touched</source>
      <translation>%1 werden nicht angefasst</translation>
    </message>
    <message>
      <source>You rejected all of their pictures on purpose: %1.</source>
      <translation>Sie haben alle ihre Bilder absichtlich verworfen: %1.</translation>
    </message>
    <message>
      <source>Undo the chosen</source>
      <translation>Gewählte zurücknehmen</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>In seinem Ordner zeigen</translation>
    </message>
    <message>
      <source>The program was stopped in the middle of this commit</source>
      <translation>Das Programm wurde mitten in dieser Ausführung beendet</translation>
    </message>
    <message>
      <source>%1 not settled yet; every start of imgreview looks at them again.</source>
      <translation>%1 noch ungeklärt; jeder Start von imgreview sieht wieder nach.</translation>
    </message>
    <message>
      <source>The reasons stand in the list, first rows first.</source>
      <translation>Die Gründe stehen in der Liste, in den ersten Zeilen.</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>%1 zurücknehmen</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Nothing was committed yet</source>
      <translation>Noch wurde nichts ausgeführt</translation>
    </message>
    <message>
      <source>Every commit will stand here, and can be taken back from here.</source>
      <translation>Jede Ausführung steht hier und lässt sich von hier zurücknehmen.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Commits</source>
      <translation>Ausführungen</translation>
    </message>
    <message>
      <source>move to a folder</source>
      <translation>in einen Ordner verschieben</translation>
    </message>
    <message>
      <source>keep %1</source>
      <translation>%1 behalten</translation>
    </message>
    <message>
      <source>reject %1</source>
      <translation>%1 verwerfen</translation>
    </message>
    <message>
      <source>undecided %1</source>
      <translation>%1 unentschieden</translation>
    </message>
    <message>
      <source>keep only %1</source>
      <translation>nur %1 behalten</translation>
    </message>
    <message>
      <source>accept the group</source>
      <translation>Gruppe annehmen</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>keine Doppelten</translation>
    </message>
    <message>
      <source>reject all</source>
      <translation>alle verwerfen</translation>
    </message>
    <message>
      <source>The whole group is rejected. Commit will say so again.</source>
      <translation>Die ganze Gruppe ist verworfen. Beim Ausführen wird es noch einmal gesagt.</translation>
    </message>
    <message>
      <source>undecide all</source>
      <translation>alle unentschieden</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>verwerfen</translation>
    </message>
    <message>
      <source>accept &amp; next</source>
      <translation>annehmen &amp; weiter</translation>
    </message>
    <message>
      <source>compare</source>
      <translation>vergleichen</translation>
    </message>
    <message>
      <source>undecided</source>
      <translation>unentschieden</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Prüfen und ausführen…</translation>
    </message>
    <message>
      <source>of %1 reviewed</source>
      <translation>von %1 durchgesehen</translation>
    </message>
    <message>
      <source>%1 to the trash or a folder · %2</source>
      <translation>%1 in den Papierkorb oder einen Ordner · %2</translation>
    </message>
    <message>
      <source>%1 to be moved · %2</source>
      <translation>%1 zu verschieben · %2</translation>
    </message>
    <message>
      <source>%1 to the trash · %2</source>
      <translation>%1 in den Papierkorb · %2</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 Dateien</translation>
    </message>
    <message>
      <source>Show or hide the facts</source>
      <translation>Angaben zeigen oder verbergen</translation>
    </message>
    <message>
      <source>No group matches the filter</source>
      <translation>Keine Gruppe passt zum Filter</translation>
    </message>
    <message>
      <source>Other words or classes may find it.</source>
      <translation>Andere Wörter oder Klassen finden sie vielleicht.</translation>
    </message>
    <message>
      <source>Show all groups</source>
      <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
      <source>Looking for copies</source>
      <translation>Kopien werden gesucht</translation>
    </message>
    <message>
      <source>Groups appear here while the scan runs and can be decided at once.</source>
      <translation>Gruppen erscheinen hier während der Suche und lassen sich sofort entscheiden.</translation>
    </message>
    <message>
      <source>No duplicates to review</source>
      <translation>Nichts Doppeltes durchzusehen</translation>
    </message>
    <message>
      <source>Every picture that was looked at is there only once.</source>
      <translation>Jedes angesehene Bild ist nur einmal da.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Unentschieden</translation>
    </message>
    <message>
      <source>Compare with the best</source>
      <translation>Mit dem besten vergleichen</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>Näher ansehen</translation>
    </message>
    <message>
      <source>Move rejected pictures to…</source>
      <translation>Verworfene Bilder verschieben nach…</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>Keine Doppelten</translation>
    </message>
    <message>
      <source>Undecide the whole group</source>
      <translation>Ganze Gruppe unentschieden</translation>
    </message>
    <message>
      <source>Reject all of the group</source>
      <translation>Die ganze Gruppe verwerfen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <source>The system has no program to open %1.</source>
      <translation>Das System hat kein Programm, um %1 zu öffnen.</translation>
    </message>
    <message>
      <source>The path is on the clipboard.</source>
      <translation>Der Pfad ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>This is the last group with undecided pictures.</source>
      <translation>Das ist die letzte Gruppe mit unentschiedenen Bildern.</translation>
    </message>
    <message>
      <source>All groups found so far are reviewed.</source>
      <translation>Alle bisher gefundenen Gruppen sind durchgesehen.</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Gruppen filtern</translation>
    </message>
    <message>
      <source>Order of the groups</source>
      <translation>Reihenfolge der Gruppen</translation>
    </message>
    <message>
      <source>No group matches.</source>
      <translation>Keine Gruppe passt.</translation>
    </message>
    <message>
      <source>+ %1 new groups</source>
      <translation>+ %1 neue Gruppen</translation>
    </message>
    <message>
      <source>+ 1 new group</source>
      <translation>+ 1 neue Gruppe</translation>
    </message>
    <message>
      <source>The scan found more pictures for this group: show them</source>
      <translation>Die Suche fand weitere Bilder für diese Gruppe: zeigen</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Gruppe darüber</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Gruppe darunter</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Group %1 of %2</source>
      <translation>Gruppe %1 von %2</translation>
    </message>
    <message>
      <source>not in the list now</source>
      <translation>gerade nicht in der Liste</translation>
    </message>
    <message>
      <source>+%1 new</source>
      <translation>+%1 neue</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>schwach</translation>
    </message>
    <message>
      <source>not a copy</source>
      <translation>keine Kopie</translation>
    </message>
    <message>
      <source>unproven</source>
      <translation>unbewiesen</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>bewiesen</translation>
    </message>
    <message>
      <source>No clear best: mark the pictures to keep</source>
      <translation>Kein klar bestes: markieren Sie, was bleibt</translation>
    </message>
    <message>
      <source>Best: %1</source>
      <translation>Bestes: %1</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Why together</source>
      <translation>Warum zusammen</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Was sich unterscheidet</translation>
    </message>
    <message>
      <source>Only the places where they are.</source>
      <translation>Nur die Orte, an denen sie liegen.</translation>
    </message>
    <message>
      <source>With them</source>
      <translation>Mit dabei</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>und %1 weitere</translation>
    </message>
    <message>
      <source>%1 goes with %2</source>
      <translation>%1 geht mit %2</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>eingepasst</translation>
    </message>
    <message>
      <source>Pictures of the group</source>
      <translation>Bilder der Gruppe</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ %1 weitere</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 Bild</translation>
    </message>
    <message>
      <source>%1 pictures</source>
      <translation>%1 Bilder</translation>
    </message>
    <message>
      <source>The last commit was cut short. Finish it or roll it back in History.</source>
      <translation>Das letzte Aufräumen wurde unterbrochen. Im Verlauf lässt es sich beenden oder zurücknehmen.</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is deleted stays deleted.</source>
      <translation>Angehalten wird nach der laufenden Datei; Gelöschtes bleibt gelöscht.</translation>
    </message>
    <message>
      <source>Delete for ever…</source>
      <translation>Endgültig löschen…</translation>
    </message>
    <message>
      <source>Delete the files instead; you will be asked to type how many</source>
      <translation>Die Dateien stattdessen löschen; die Anzahl muss eingetippt werden</translation>
    </message>
    <message>
      <source>The number of files to delete for ever</source>
      <translation>Anzahl der endgültig zu löschenden Dateien</translation>
    </message>
    <message>
      <source>Type %1 to go on:</source>
      <translation>Zum Fortfahren %1 eintippen:</translation>
    </message>
    <message>
      <source>Deleting %1 of %2</source>
      <translation>Lösche %1 von %2</translation>
    </message>
    <message>
      <source>1 picture that leaves says something that the kept one does not</source>
      <translation>1 Bild, das geht, sagt etwas, das das behaltene nicht sagt</translation>
    </message>
    <message>
      <source>%1 pictures that leave say something that the kept ones do not</source>
      <translation>%1 Bilder, die gehen, sagen etwas, das die behaltenen nicht sagen</translation>
    </message>
    <message>
      <source>Place, date, keywords, stars or caption can be copied into a sidecar file (XMP) beside the kept picture. Pictures themselves are never written to, and undo takes the sidecar away again.</source>
      <translation>Ort, Datum, Stichwörter, Sterne oder Beschreibung lassen sich in eine Begleitdatei (XMP) neben dem behaltenen Bild kopieren. In Bilder selbst wird nie geschrieben, und Rückgängig nimmt die Begleitdatei wieder weg.</translation>
    </message>
    <message>
      <source>Copy them</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Delete %1 for ever</source>
      <translation>%1 endgültig löschen</translation>
    </message>
    <message>
      <source>deleted for ever</source>
      <translation>endgültig gelöscht</translation>
    </message>
    <message>
      <source>Deleted for ever</source>
      <translation>Endgültig gelöscht</translation>
    </message>
    <message>
      <source>This cannot be undone</source>
      <translation>Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>Stichwort</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>Sterne</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>closed by hand</source>
      <translation>von Hand abgeschlossen</translation>
    </message>
    <message>
      <source>%1 closed by hand</source>
      <translation>%1 von Hand abgeschlossen</translation>
    </message>
    <message>
      <source>%1 deleted for ever</source>
      <translation>%1 endgültig gelöscht</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Zu Ende führen</translation>
    </message>
    <message>
      <source>Roll it back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Leave it so</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Close by hand</source>
      <translation>Von Hand abschließen</translation>
    </message>
    <message>
      <source>Settle what cannot be found any more; no file is touched</source>
      <translation>Abschließen, was nicht mehr zu finden ist; keine Datei wird angefasst</translation>
    </message>
    <message>
      <source>A crash cut this commit short</source>
      <translation>Ein Absturz hat dieses Aufräumen unterbrochen</translation>
    </message>
    <message>
      <source>%1 of %2 were handled; the others were not touched. Finish it under all the same checks, bring back what had gone, or leave it so.</source>
      <translation>%1 von %2 wurden bearbeitet, die übrigen nicht angefasst. Mit denselben Prüfungen zu Ende führen, Verschobenes zurückholen oder so lassen.</translation>
    </message>
  </context>
  <context>
    <name>IgnoredDialog</name>
    <message>
      <source>%1 (not found now)</source>
      <translation>%1 (jetzt nicht gefunden)</translation>
    </message>
    <message>
      <source>%1 pairs are new, %2 were known.</source>
      <translation>%1 Paare sind neu, %2 waren bekannt.</translation>
    </message>
    <message>
      <source>%1 pairs were written to %2</source>
      <translation>%1 Paare wurden nach %2 geschrieben</translation>
    </message>
    <message>
      <source>Export the pairs</source>
      <translation>Paare ausgeben</translation>
    </message>
    <message>
      <source>Forget the chosen</source>
      <translation>Gewählte vergessen</translation>
    </message>
    <message>
      <source>Forgotten. The next scan can show them as duplicates again.</source>
      <translation>Vergessen. Die nächste Suche kann sie wieder als Doppelte zeigen.</translation>
    </message>
    <message>
      <source>Import pairs</source>
      <translation>Paare einlesen</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Einlesen…</translation>
    </message>
    <message>
      <source>Lists of pairs (*.json)</source>
      <translation>Listen von Paaren (*.json)</translation>
    </message>
    <message>
      <source>No pair matches.</source>
      <translation>Kein Paar passt.</translation>
    </message>
    <message>
      <source>Nothing is remembered yet. “Not duplicates” in the review puts it here.</source>
      <translation>Noch ist nichts gemerkt. „Keine Doppelten“ in der Durchsicht trägt es hier ein.</translation>
    </message>
    <message>
      <source>Pairs that are no duplicates</source>
      <translation>Paare, die keine Doppelten sind</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates</source>
      <translation>Bilder, die keine Doppelten sind</translation>
    </message>
    <message>
      <source>Search names and folders</source>
      <translation>Namen und Ordner suchen</translation>
    </message>
    <message>
      <source>They are remembered by content: renamed and moved files stay apart too. A third picture still shows up beside each of them.</source>
      <translation>Sie sind nach Inhalt gemerkt: Auch umbenannte und verschobene Dateien bleiben getrennt. Ein drittes Bild erscheint weiter neben jedem von ihnen.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>%1 is the key of “%2”. One key has one meaning.</source>
      <translation>%1 ist die Taste von „%2“. Eine Taste hat eine Bedeutung.</translation>
    </message>
    <message>
      <source>%1 means the same everywhere and cannot be changed.</source>
      <translation>%1 bedeutet überall dasselbe und lässt sich nicht ändern.</translation>
    </message>
    <message>
      <source>Choose a command, click the field and press the key it shall have.</source>
      <translation>Befehl wählen, in das Feld klicken und die gewünschte Taste drücken.</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>Von dort nehmen</translation>
    </message>
    <message>
      <source>Use these keys</source>
      <translation>Diese Tasten verwenden</translation>
    </message>
  </context>
  <context>
    <name>ThresholdSlider</name>
    <message>
      <source>%1 pairs at %2 bits</source>
      <translation>%1 Paare bei %2 Bit</translation>
    </message>
    <message>
      <source>Largest distance shown, in bits</source>
      <translation>Größter gezeigter Abstand in Bit</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Accept easy groups…</source>
      <translation>Leichte Gruppen annehmen…</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Tasten ändern…</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates…</source>
      <translation>Bilder, die keine Doppelten sind…</translation>
    </message>
    <message>
      <source>Protected folders…</source>
      <translation>Geschützte Ordner…</translation>
    </message>
    <message>
      <source>Put groups together…</source>
      <translation>Gruppen zusammenlegen…</translation>
    </message>
    <message>
      <source>Split the group…</source>
      <translation>Gruppe teilen…</translation>
    </message>
    <message>
      <source>Threshold…</source>
      <translation>Schwelle…</translation>
    </message>
  </context>
  <context>
    <name>KeysModel</name>
    <message>
      <source>By itself: %1</source>
      <translation>Von sich aus: %1</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Press a key</source>
      <translation>Taste drücken</translation>
    </message>
  </context>
  <context>
    <name>DeskDialogs</name>
    <message>
      <source>There is no store that could remember pairs.</source>
      <translation>Es gibt keinen Speicher, der Paare merken könnte.</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Rules…</source>
      <translation>Regeln…</translation>
    </message>
    <message>
      <source>Folder pairs…</source>
      <translation>Ordnerpaare…</translation>
    </message>
    <message>
      <source>Decide many groups by rules</source>
      <translation>Viele Gruppen nach Regeln entscheiden</translation>
    </message>
    <message>
      <source>%1 pictures were marked. %2 takes it back.</source>
      <translation>%1 Bilder wurden markiert. %2 nimmt es zurück.</translation>
    </message>
    <message>
      <source>Folders that hold copies of each other, with everything below them.</source>
      <translation>Ordner, die Kopien voneinander enthalten, mit allem darunter.</translation>
    </message>
    <message>
      <source>Folder pairs</source>
      <translation>Ordnerpaare</translation>
    </message>
    <message>
      <source>Looking at the folders</source>
      <translation>Die Ordner werden angesehen</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>No folder holds copies of another one</source>
      <translation>Kein Ordner enthält Kopien eines anderen</translation>
    </message>
    <message>
      <source>Reject %1 copies</source>
      <translation>%1 Kopien verwerfen</translation>
    </message>
    <message>
      <source>Reject 1 copy</source>
      <translation>1 Kopie verwerfen</translation>
    </message>
    <message>
      <source>Copies within one folder are decided by rules.</source>
      <translation>Kopien innerhalb eines Ordners entscheiden Regeln.</translation>
    </message>
    <message>
      <source>%1 pictures are marked.</source>
      <translation>%1 Bilder sind markiert.</translation>
    </message>
    <message>
      <source>Every picture has a copy on the other side.</source>
      <translation>Jedes Bild hat eine Kopie auf der anderen Seite.</translation>
    </message>
    <message>
      <source>has copies in</source>
      <translation>hat Kopien in</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Kopien</translation>
    </message>
    <message>
      <source>Keep “%1”, reject its copies in “%2”</source>
      <translation>„%1“ behalten, die Kopien in „%2“ verwerfen</translation>
    </message>
    <message>
      <source>“%1” and “%2” hold the same %3.</source>
      <translation>„%1“ und „%2“ enthalten dasselbe: %3.</translation>
    </message>
    <message>
      <source>%1 (without subfolders)</source>
      <translation>%1 (ohne Unterordner)</translation>
    </message>
    <message>
      <source>%1 to reject · %2</source>
      <translation>%1 zu verwerfen · %2</translation>
    </message>
    <message>
      <source>Each line keeps the best pictures of a group and passes equals to the next line. Nothing is marked before you say so; ties stay undecided.</source>
      <translation>Jede Zeile behält die besten Bilder einer Gruppe und gibt gleich gute an die nächste weiter. Markiert wird erst, wenn Sie es sagen; Unentschiedenes bleibt offen.</translation>
    </message>
    <message>
      <source>Trying the rules: %1 of %2</source>
      <translation>Regeln werden erprobt: %1 von %2</translation>
    </message>
    <message>
      <source>The first %1 of %2 changes are listed.</source>
      <translation>Die ersten %1 von %2 Änderungen sind aufgeführt.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>Was sich ändern würde</translation>
    </message>
    <message>
      <source>Mark %1 pictures</source>
      <translation>%1 Bilder markieren</translation>
    </message>
    <message>
      <source>Mark 1 picture</source>
      <translation>1 Bild markieren</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Remove the rule</source>
      <translation>Regel entfernen</translation>
    </message>
    <message>
      <source>rules “%1”</source>
      <translation>Regeln „%1“</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>As good when within</source>
      <translation>Gleich gut innerhalb von</translation>
    </message>
    <message>
      <source>Rules in order</source>
      <translation>Regeln der Reihe nach</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Regel hinzufügen</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>Regelsatz</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern als…</translation>
    </message>
    <message>
      <source>Delete this rule set</source>
      <translation>Diesen Regelsatz löschen</translation>
    </message>
    <message>
      <source>Name of the rule set</source>
      <translation>Name des Regelsatzes</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>“%1” is saved.</source>
      <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
      <source>“%1” is deleted.</source>
      <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, geändert</translation>
    </message>
    <message>
      <source>Groups to decide</source>
      <translation>Zu entscheidende Gruppen</translation>
    </message>
    <message>
      <source>Also change what I decided myself</source>
      <translation>Auch ändern, was ich selbst entschieden habe</translation>
    </message>
    <message>
      <source>groups with undecided pictures</source>
      <translation>Gruppen mit unentschiedenen Bildern</translation>
    </message>
    <message>
      <source>the %1 shown by the filter</source>
      <translation>vom Filter gezeigt: %1</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheide</translation>
    </message>
    <message>
      <source>only the open group</source>
      <translation>nur die offene Gruppe</translation>
    </message>
    <message>
      <source>the %1 chosen in the list</source>
      <translation>in der Liste gewählt: %1</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>alle: %1</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%1 durch %2</translation>
    </message>
    <message>
      <source>All others of its group are rejected</source>
      <translation>Alle anderen der Gruppe sind verworfen</translation>
    </message>
    <message>
      <source>Most pixels</source>
      <translation>Meiste Pixel</translation>
    </message>
    <message>
      <source>Most real detail</source>
      <translation>Meiste echte Details</translation>
    </message>
    <message>
      <source>Larger file</source>
      <translation>Größere Datei</translation>
    </message>
    <message>
      <source>Smaller file</source>
      <translation>Kleinere Datei</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>JPEG-Qualität</translation>
    </message>
    <message>
      <source>Format order</source>
      <translation>Reihenfolge der Formate</translation>
    </message>
    <message>
      <source>Has a place (GPS)</source>
      <translation>Hat einen Ort (GPS)</translation>
    </message>
    <message>
      <source>Best rating</source>
      <translation>Beste Bewertung</translation>
    </message>
    <message>
      <source>Has a capture date</source>
      <translation>Hat ein Aufnahmedatum</translation>
    </message>
    <message>
      <source>Most metadata</source>
      <translation>Meiste Metadaten</translation>
    </message>
    <message>
      <source>Oldest capture date</source>
      <translation>Ältestes Aufnahmedatum</translation>
    </message>
    <message>
      <source>Newest capture date</source>
      <translation>Neuestes Aufnahmedatum</translation>
    </message>
    <message>
      <source>Oldest file date</source>
      <translation>Ältestes Dateidatum</translation>
    </message>
    <message>
      <source>Newest file date</source>
      <translation>Neuestes Dateidatum</translation>
    </message>
    <message>
      <source>Folder order</source>
      <translation>Reihenfolge der Ordner</translation>
    </message>
    <message>
      <source>Name contains</source>
      <translation>Name enthält</translation>
    </message>
    <message>
      <source>Name matches a pattern</source>
      <translation>Name passt zu einem Muster</translation>
    </message>
    <message>
      <source>Shortest path</source>
      <translation>Kürzester Pfad</translation>
    </message>
    <message>
      <source>Fewest folders above</source>
      <translation>Wenigste Ordner darüber</translation>
    </message>
    <message>
      <source>Longest name</source>
      <translation>Längster Name</translation>
    </message>
    <message>
      <source>Shortest name</source>
      <translation>Kürzester Name</translation>
    </message>
    <message>
      <source>Not named like a copy</source>
      <translation>Nicht wie eine Kopie benannt</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>In einem geschützten Ordner</translation>
    </message>
    <message>
      <source>Sharpest</source>
      <translation>Am schärfsten</translation>
    </message>
    <message>
      <source>Colour over grey</source>
      <translation>Farbe vor Grau</translation>
    </message>
    <message>
      <source>Whole frame over a crop</source>
      <translation>Ganzes Bild vor Ausschnitt</translation>
    </message>
    <message>
      <source>Original over its edits</source>
      <translation>Original vor Bearbeitung</translation>
    </message>
    <message>
      <source>Suggested by imgreview</source>
      <translation>Von imgreview vorgeschlagen</translation>
    </message>
    <message>
      <source>Formats, best first, with commas</source>
      <translation>Formate, beste zuerst, mit Kommas</translation>
    </message>
    <message>
      <source>Folders, best first, one a line</source>
      <translation>Ordner, beste zuerst, einer je Zeile</translation>
    </message>
    <message>
      <source>Prefer files</source>
      <translation>Bevorzuge Dateien</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
      <source>Prefer</source>
      <translation>Bevorzuge</translation>
    </message>
    <message>
      <source>Look at</source>
      <translation>Betrachte</translation>
    </message>
    <message>
      <source>inside, in this order</source>
      <translation>darin, in dieser Reihenfolge</translation>
    </message>
    <message>
      <source>outside of all of them</source>
      <translation>außerhalb von allen</translation>
    </message>
    <message>
      <source>files with it</source>
      <translation>Dateien damit</translation>
    </message>
    <message>
      <source>files without it</source>
      <translation>Dateien ohne das</translation>
    </message>
    <message>
      <source>the file name</source>
      <translation>den Dateinamen</translation>
    </message>
    <message>
      <source>the whole path</source>
      <translation>den ganzen Pfad</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>It is in a protected folder and stays</source>
      <translation>Liegt in einem geschützten Ordner und bleibt</translation>
    </message>
    <message>
      <source>%1: %2 against %3</source>
      <translation>%1: %2 gegen %3</translation>
    </message>
    <message>
      <source>Decides %1 of %2</source>
      <translation>Entscheidet %1 von %2</translation>
    </message>
    <message>
      <source>Best picture</source>
      <translation>Bestes Bild</translation>
    </message>
    <message>
      <source>Oldest original</source>
      <translation>Ältestes Original</translation>
    </message>
    <message>
      <source>My folders first</source>
      <translation>Meine Ordner zuerst</translation>
    </message>
    <message>
      <source>Smallest of equal quality</source>
      <translation>Kleinste bei gleicher Qualität</translation>
    </message>
    <message>
      <source>As imgreview suggests</source>
      <translation>Wie imgreview vorschlägt</translation>
    </message>
    <message>
      <source>no folder yet</source>
      <translation>noch kein Ordner</translation>
    </message>
    <message>
      <source>%1 pixels</source>
      <translation>%1 Pixel</translation>
    </message>
    <message>
      <source>no text yet</source>
      <translation>noch kein Text</translation>
    </message>
    <message>
      <source>Decided by rules</source>
      <translation>Nach Regeln entschieden</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Marking: %1 of %2</source>
      <translation>Wird markiert: %1 von %2</translation>
    </message>
    <message>
      <source>ties left undecided: %1</source>
      <translation>unentschieden geblieben: %1</translation>
    </message>
    <message>
      <source>against your own decisions: %1</source>
      <translation>gegen Ihre Entscheidungen: %1</translation>
    </message>
    <message>
      <source>changing your own decisions: %1</source>
      <translation>ändern Ihre Entscheidungen: %1</translation>
    </message>
    <message>
      <source>contradicting each other: %1</source>
      <translation>einander widersprechend: %1</translation>
    </message>
    <message>
      <source>decided like that already: %1</source>
      <translation>schon so entschieden: %1</translation>
    </message>
    <message>
      <source>protected as a whole: %1</source>
      <translation>ganz geschützt: %1</translation>
    </message>
    <message>
      <source>protected: %1</source>
      <translation>geschützt: %1</translation>
    </message>
    <message>
      <source>decided otherwise by you: %1</source>
      <translation>von Ihnen anders entschieden: %1</translation>
    </message>
    <message>
      <source>needed by other groups: %1</source>
      <translation>von anderen Gruppen gebraucht: %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %3, all of them copies.</source>
      <translation>„%1“ ist in „%2“ enthalten: %3, lauter Kopien.</translation>
    </message>
    <message>
      <source>Find the copies of a picture…</source>
      <translation>Kopien eines Bildes finden…</translation>
    </message>
    <message>
      <source>Open a review…</source>
      <translation>Durchsicht öffnen…</translation>
    </message>
    <message>
      <source>Save the review as…</source>
      <translation>Durchsicht speichern unter…</translation>
    </message>
    <message>
      <source>Export a report…</source>
      <translation>Bericht exportieren…</translation>
    </message>
    <message>
      <source>Find the copies of a picture</source>
      <translation>Kopien eines Bildes finden</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>Bilder (%1)</translation>
    </message>
    <message>
      <source>In the folders of this review: %1</source>
      <translation>In den Ordnern dieser Durchsicht: %1</translation>
    </message>
    <message>
      <source>In its own folder, %1</source>
      <translation>In seinem eigenen Ordner, %1</translation>
    </message>
    <message>
      <source>Save the review</source>
      <translation>Durchsicht speichern</translation>
    </message>
    <message>
      <source>Reviews (*.imgreview)</source>
      <translation>Durchsichten (*.imgreview)</translation>
    </message>
    <message>
      <source>The review was saved to %1</source>
      <translation>Die Durchsicht wurde in %1 gespeichert</translation>
    </message>
    <message>
      <source>Open a review</source>
      <translation>Durchsicht öffnen</translation>
    </message>
    <message>
      <source>Export a report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>Web page with pictures (*.html)</source>
      <translation>Webseite mit Bildern (*.html)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Writing the report…</source>
      <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it before clearing.</source>
      <translation>Eine Suche läuft noch. Halten Sie sie vor dem Löschen an.</translation>
    </message>
    <message>
      <source>Cleared. Your pictures are untouched.</source>
      <translation>Gelöscht. Ihre Bilder sind unberührt.</translation>
    </message>
    <message>
      <source>Find the copies of this picture</source>
      <translation>Kopien dieses Bildes finden</translation>
    </message>
    <message>
      <source>Find copies</source>
      <translation>Kopien finden</translation>
    </message>
    <message>
      <source>In another folder…</source>
      <translation>In einem anderen Ordner…</translation>
    </message>
    <message>
      <source>Look for copies in</source>
      <translation>Kopien suchen in</translation>
    </message>
    <message>
      <source>In %1</source>
      <translation>In %1</translation>
    </message>
    <message>
      <source>This is what imgreview remembers on this computer. Your pictures, what is in the trash and installed models are not touched.</source>
      <translation>Das merkt sich imgreview auf diesem Rechner. Ihre Bilder, der Inhalt des Papierkorbs und installierte Modelle bleiben unberührt.</translation>
    </message>
    <message>
      <source>Fingerprints and small pictures</source>
      <translation>Fingerabdrücke und Vorschaubilder</translation>
    </message>
    <message>
      <source>Made again by the next scan, which then takes as long as the first.</source>
      <translation>Die nächste Suche macht sie neu und dauert dann so lange wie die erste.</translation>
    </message>
    <message>
      <source>Reviews and decisions</source>
      <translation>Durchsichten und Entscheidungen</translation>
    </message>
    <message>
      <source>Groups, what you decided, and which pictures are no duplicates.</source>
      <translation>Gruppen, Ihre Entscheidungen und welche Bilder keine Doppel sind.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Looks, keys, rules and the folders of the last scans.</source>
      <translation>Aussehen, Tasten, Regeln und die Ordner der letzten Suchen.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Protokolle</translation>
    </message>
    <message>
      <source>What the program did, for finding mistakes.</source>
      <translation>Was das Programm tat, um Fehler zu finden.</translation>
    </message>
    <message>
      <source>History of commits</source>
      <translation>Verlauf der Ausführungen</translation>
    </message>
    <message>
      <source>Without it nothing can be undone any more. Files in the trash stay there.</source>
      <translation>Ohne ihn lässt sich nichts mehr rückgängig machen. Dateien im Papierkorb bleiben dort.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Alles löschen</translation>
    </message>
    <message>
      <source>Clear what is ticked</source>
      <translation>Angekreuztes löschen</translation>
    </message>
    <message>
      <source>Clear, and give up undo</source>
      <translation>Löschen, ohne Rückgängig</translation>
    </message>
    <message>
      <source>Open the review “%1”</source>
      <translation>Die Durchsicht „%1“ öffnen</translation>
    </message>
    <message>
      <source>Looking for its pictures…</source>
      <translation>Die Bilder werden gesucht…</translation>
    </message>
    <message>
      <source>Open the review</source>
      <translation>Durchsicht öffnen</translation>
    </message>
    <message>
      <source>Pictures that are not there are left out. Decisions about the others are kept, and the scan goes on for the rest.</source>
      <translation>Bilder, die fehlen, werden weggelassen. Entscheidungen über die anderen bleiben, und die Suche geht für den Rest weiter.</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Where is this folder now?</source>
      <translation>Wo ist dieser Ordner jetzt?</translation>
    </message>
    <message>
      <source>%1 of %2 pictures found</source>
      <translation>%1 von %2 Bildern gefunden</translation>
    </message>
    <message>
      <source>Open this review</source>
      <translation>Diese Durchsicht öffnen</translation>
    </message>
    <message>
      <source>Copies of %1</source>
      <translation>Kopien von %1</translation>
    </message>
    <message>
      <source>No copies found</source>
      <translation>Keine Kopien gefunden</translation>
    </message>
  </context>
</TS>
