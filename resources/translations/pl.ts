<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
  <context>
    <name />
    <message>
      <source>Choose folders…</source>
      <translation>Wybierz foldery…</translation>
    </message>
    <message>
      <source>Compare two pictures…</source>
      <translation>Porównaj dwa obrazy…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Strona startowa</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>Szukaj ponownie</translation>
    </message>
    <message>
      <source>Pause the scan</source>
      <translation>Wstrzymaj wyszukiwanie</translation>
    </message>
    <message>
      <source>Stop the scan</source>
      <translation>Zatrzymaj wyszukiwanie</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>Nieczytelne pliki…</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Sprawdź i wykonaj…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Zakończ</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Filtruj grupy</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Zachowaj</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
      <source>Keep only the n-th</source>
      <translation>Zachowaj tylko n-ty</translation>
    </message>
    <message>
      <source>Keep left</source>
      <translation>Zachowaj lewy</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Zachowaj prawy</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>Przyjmij i dalej</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>To nie duplikaty</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Przenieś do…</translation>
    </message>
    <message>
      <source>Next undecided</source>
      <translation>Następna nierozstrzygnięta</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Poprzednia grupa</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Grupa powyżej</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Grupa poniżej</translation>
    </message>
    <message>
      <source>Picture to the left</source>
      <translation>Obraz po lewej</translation>
    </message>
    <message>
      <source>Picture to the right</source>
      <translation>Obraz po prawej</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Porównaj</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <source>Blink (hold)</source>
      <translation>Miganie (przytrzymaj)</translation>
    </message>
    <message>
      <source>Fit / 100 %</source>
      <translation>Dopasuj / 100 %</translation>
    </message>
    <message>
      <source>Match lines</source>
      <translation>Linie zgodności</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Dane</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pełny ekran</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Klawisze</translation>
    </message>
    <message>
      <source>About imgreview</source>
      <translation>O imgreview</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Plik</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edycja</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>&amp;Decyzja</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Idź</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Widok</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Pomo&amp;c</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Wynik</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Pliki</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Dokąd</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 plik</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>Plików: %1</translation>
    </message>
    <message>
      <source>1 sidecar goes along</source>
      <translation>Towarzyszy 1 plik dodatkowy</translation>
    </message>
    <message>
      <source>%1 sidecars go along</source>
      <translation>Towarzyszą pliki dodatkowe: %1</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Kosz</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Kwarantanna</translation>
    </message>
    <message>
      <source>%1 groups lose every picture</source>
      <translation>Grupy tracące wszystkie obrazy: %1</translation>
    </message>
    <message>
      <source>1 group loses every picture</source>
      <translation>1 grupa traci wszystkie obrazy</translation>
    </message>
    <message>
      <source>A picture to be kept is not what it was</source>
      <translation>Obraz do zachowania nie jest już taki jak był</translation>
    </message>
    <message>
      <source>Changed since the scan</source>
      <translation>Zmieniony od wyszukiwania</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>W chronionym folderze</translation>
    </message>
    <message>
      <source>No trash there</source>
      <translation>Tam nie ma kosza</translation>
    </message>
    <message>
      <source>To another drive</source>
      <translation>Na inny dysk</translation>
    </message>
    <message>
      <source>Another name of a kept file</source>
      <translation>Inna nazwa zachowanego pliku</translation>
    </message>
    <message>
      <source>Files that belong to them</source>
      <translation>Pliki, które do nich należą</translation>
    </message>
    <message>
      <source>Not enough room</source>
      <translation>Za mało miejsca</translation>
    </message>
    <message>
      <source>The keeper was opened and checked again just now</source>
      <translation>Zachowany plik właśnie otwarto i sprawdzono</translation>
    </message>
    <message>
      <source>%1 of %2 keepers opened and checked again just now</source>
      <translation>%1 z %2 zachowanych właśnie otwarto i sprawdzono</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>przeniesiony</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>pozostał</translation>
    </message>
    <message>
      <source>brought back</source>
      <translation>przywrócony</translation>
    </message>
    <message>
      <source>not settled</source>
      <translation>niewyjaśniony</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>w koszu</translation>
    </message>
    <message>
      <source>%1 in the trash</source>
      <translation>%1 w koszu</translation>
    </message>
    <message>
      <source>%1 moved</source>
      <translation>przeniesiono %1</translation>
    </message>
    <message>
      <source>%1 to the trash</source>
      <translation>%1 do kosza</translation>
    </message>
    <message>
      <source>%1 to a folder</source>
      <translation>%1 do folderu</translation>
    </message>
    <message>
      <source>%1 in the folder</source>
      <translation>%1 w folderze</translation>
    </message>
    <message>
      <source>%1 brought back</source>
      <translation>przywrócono %1</translation>
    </message>
    <message>
      <source>%1 stayed</source>
      <translation>pozostało %1</translation>
    </message>
    <message>
      <source>%1 not settled</source>
      <translation>niewyjaśnione: %1</translation>
    </message>
    <message>
      <source>stopped early</source>
      <translation>zatrzymano wcześniej</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
      <source>keep left</source>
      <translation>zachowaj lewy</translation>
    </message>
    <message>
      <source>keep right</source>
      <translation>zachowaj prawy</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>to nie duplikaty</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>pomiń</translation>
    </message>
    <message>
      <source>hold to blink</source>
      <translation>przytrzymaj, by migać</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Obok siebie</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Miganie</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Przesuwanie</translation>
    </message>
    <message>
      <source>Onion skin</source>
      <translation>Nakładanie</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Różnica</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogram</translation>
    </message>
    <message>
      <source>These two cannot be compared</source>
      <translation>Tych dwóch nie można porównać</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <source>How much of B shows through</source>
      <translation>Jak bardzo prześwituje B</translation>
    </message>
    <message>
      <source>Opacity of B</source>
      <translation>Krycie B</translation>
    </message>
    <message>
      <source>Looking at the two…</source>
      <translation>Sprawdzanie obu…</translation>
    </message>
    <message>
      <source>Something went wrong here.</source>
      <translation>Coś tu poszło źle.</translation>
    </message>
    <message>
      <source>Different pictures</source>
      <translation>Różne obrazy</translation>
    </message>
    <message>
      <source>as far as can be proven</source>
      <translation>na ile można tego dowieść</translation>
    </message>
    <message>
      <source>The same scene, not a copy</source>
      <translation>Ta sama scena, nie kopia</translation>
    </message>
    <message>
      <source>B is A</source>
      <translation>B to A</translation>
    </message>
    <message>
      <source>date</source>
      <translation>data</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>aparat</translation>
    </message>
    <message>
      <source>place</source>
      <translation>miejsce</translation>
    </message>
    <message>
      <source>They were taken at different times.</source>
      <translation>Powstały w różnym czasie.</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>prawdopodobnie identyczne</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>być może podobne</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>raczej różne</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 z %2</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>Wektor</translation>
    </message>
    <message>
      <source>SSIM aligned</source>
      <translation>SSIM po nałożeniu</translation>
    </message>
    <message>
      <source>Which one holds more detail on the same patch</source>
      <translation>Który ma więcej szczegółów w tym samym miejscu</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Ostrość</translation>
    </message>
    <message>
      <source>same</source>
      <translation>tak samo</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Identyczne</translation>
    </message>
    <message>
      <source>Same pixels</source>
      <translation>Te same piksele</translation>
    </message>
    <message>
      <source>Re-encoded</source>
      <translation>Inaczej zakodowane</translation>
    </message>
    <message>
      <source>Resized</source>
      <translation>Zmieniony rozmiar</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Obrócone</translation>
    </message>
    <message>
      <source>Cropped</source>
      <translation>Przycięte</translation>
    </message>
    <message>
      <source>Toned</source>
      <translation>Zmienione tony</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Edytowane</translation>
    </message>
    <message>
      <source>Same scene</source>
      <translation>Ta sama scena</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Podobne</translation>
    </message>
    <message>
      <source>Weak</source>
      <translation>Słabe</translation>
    </message>
    <message>
      <source>Most space first</source>
      <translation>Najwięcej miejsca</translation>
    </message>
    <message>
      <source>Most files first</source>
      <translation>Najwięcej plików</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Najpewniejsze</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Według folderu</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Najnowsze</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Kolejność znalezienia</translation>
    </message>
    <message>
      <source>1 group</source>
      <translation>1 grupa</translation>
    </message>
    <message>
      <source>%1 groups</source>
      <translation>Grup: %1</translation>
    </message>
    <message>
      <source>%1 MP</source>
      <translation>%1 MP</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Piksele</translation>
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
      <translation>Wykonano</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Aparat</translation>
    </message>
    <message>
      <source>GPS</source>
      <translation>GPS</translation>
    </message>
    <message>
      <source>Real detail</source>
      <translation>Rzeczywiste szczegóły</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadane</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Zmieniono</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>bez daty</translation>
    </message>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>%1 fields</source>
      <translation>pól: %1</translation>
    </message>
    <message>
      <source>%1 and %2</source>
      <translation>%1 i %2</translation>
    </message>
    <message>
      <source>%1 and A are</source>
      <translation>%1 i A są</translation>
    </message>
    <message>
      <source>%1 is A</source>
      <translation>%1 to A</translation>
    </message>
    <message>
      <source>%1 are A</source>
      <translation>%1 to A</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <translation>%1 %2 z %3</translation>
    </message>
    <message>
      <source>%1 of %2 %3 points</source>
      <translation>%1 z %2 punktów %3</translation>
    </message>
    <message>
      <source>embedding %1</source>
      <translation>wektor %1</translation>
    </message>
    <message>
      <source>suggested to keep</source>
      <translation>proponowany do zachowania</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>chroniony</translation>
    </message>
    <message>
      <source>%1 groups, scan not finished</source>
      <translation>Grup: %1, wyszukiwanie niedokończone</translation>
    </message>
    <message>
      <source>%1 · no duplicates</source>
      <translation>%1 · brak duplikatów</translation>
    </message>
    <message>
      <source>%1 · done</source>
      <translation>%1 · gotowe</translation>
    </message>
    <message>
      <source>%1 of %2 groups left</source>
      <translation>zostało %1 z %2 grup</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Jak w systemie</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Jasny</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Ciemny</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Kolory</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Obrazy</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Przegląd</translation>
    </message>
    <message>
      <source>Survey: all at once</source>
      <translation>Przegląd: wszystkie naraz</translation>
    </message>
    <message>
      <source>All at once</source>
      <translation>Wszystkie naraz</translation>
    </message>
    <message>
      <source>The nine before</source>
      <translation>Poprzednie dziewięć</translation>
    </message>
    <message>
      <source>The next nine</source>
      <translation>Następne dziewięć</translation>
    </message>
    <message>
      <source>Pictures %1 to %2 of %3</source>
      <translation>Obrazy %1–%2 z %3</translation>
    </message>
    <message>
      <source>keep only that one</source>
      <translation>zachowaj tylko ten</translation>
    </message>
    <message>
      <source>hold to see A</source>
      <translation>przytrzymaj: pokaż A</translation>
    </message>
    <message>
      <source>back</source>
      <translation>wstecz</translation>
    </message>
    <message>
      <source>Also what is the same</source>
      <translation>Także to, co jednakowe</translation>
    </message>
    <message>
      <source>%1 inliers</source>
      <translation>Zgodne punkty %1</translation>
    </message>
    <message>
      <source>Tiles that agree</source>
      <translation>Zgodne kafelki</translation>
    </message>
    <message>
      <source>Worst tiles</source>
      <translation>Najgorsze kafelki</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Zmierzono</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Granica</translation>
    </message>
    <message>
      <source>Match ratio</source>
      <translation>Odsetek dopasowań</translation>
    </message>
    <message>
      <source>Good matches of the keypoints: %1 of %2 in A and %3 in B</source>
      <translation>Dobre dopasowania punktów kluczowych: %1 z %2 w A i %3 w B</translation>
    </message>
    <message>
      <source>Which local features are matched</source>
      <translation>Które cechy lokalne są dopasowywane</translation>
    </message>
    <message>
      <source>Here both are equally sharp.</source>
      <translation>Tutaj oba są równie ostre.</translation>
    </message>
    <message>
      <source>Here %1 is sharper by %2 %.</source>
      <translation>Tutaj %1 jest ostrzejszy o %2 %.</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Ruch</translation>
    </message>
    <message>
      <source>Ready, used by the thorough search</source>
      <translation>Gotowy, używany przez dokładne wyszukiwanie</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Gotowy</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Niezainstalowany</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>Niepobrany</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Postęp pobierania</translation>
    </message>
    <message>
      <source>Licence: %1</source>
      <translation>Licencja: %1</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Pobierz</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modele</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modele…</translation>
    </message>
    <message>
      <source>Models that recognise copies</source>
      <translation>Modele rozpoznające kopie</translation>
    </message>
    <message>
      <source>Nothing is downloaded unless you press the button. What comes is compared with what its publisher states, and your pictures never leave this computer.</source>
      <translation>Nic nie jest pobierane, dopóki nie naciśniesz przycisku. Pobrany plik jest porównywany z danymi wydawcy, a Twoje zdjęcia nigdy nie opuszczają tego komputera.</translation>
    </message>
    <message>
      <source>Which models there are, and how to get them</source>
      <translation>Jakie są modele i jak je zdobyć</translation>
    </message>
    <message>
      <source>up to %1 bits: %2</source>
      <translation>do %1 bitów: %2</translation>
    </message>
    <message>
      <source>Of %1 bits up to %2 apart: likely identical; up to %3: possibly similar; more: probably different</source>
      <translation>Z %1 bitów do %2 różnicy: prawdopodobnie identyczne; do %3: być może podobne; więcej: raczej różne</translation>
    </message>
    <message>
      <source>byte for byte</source>
      <translation>bajt w bajt</translation>
    </message>
    <message>
      <source>pixel for pixel, with other metadata</source>
      <translation>piksel w piksel, z innymi metadanymi</translation>
    </message>
    <message>
      <source>pixel for pixel, saved as %1</source>
      <translation>piksel w piksel, zapisany jako %1</translation>
    </message>
    <message>
      <source>alike to look at, but not proven to be the same picture</source>
      <translation>podobne z wyglądu, lecz bez dowodu, że to ten sam obraz</translation>
    </message>
    <message>
      <source>seen a moment apart: the same scene, another exposure</source>
      <translation>w odstępie chwili: ta sama scena, inne ujęcie</translation>
    </message>
    <message>
      <source>mirrored top to bottom</source>
      <translation>odbity góra–dół</translation>
    </message>
    <message>
      <source>mirrored and turned %1° left</source>
      <translation>odbity i obrócony o %1° w lewo</translation>
    </message>
    <message>
      <source>mirrored and turned %1° right</source>
      <translation>odbity i obrócony o %1° w prawo</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>odbity lustrzanie</translation>
    </message>
    <message>
      <source>turned %1° left</source>
      <translation>obrócony o %1° w lewo</translation>
    </message>
    <message>
      <source>turned %1° right</source>
      <translation>obrócony o %1° w prawo</translation>
    </message>
    <message>
      <source>turned %1°</source>
      <translation>obrócony o %1°</translation>
    </message>
    <message>
      <source>with more around it (A shows %1)</source>
      <translation>z większym otoczeniem (A pokazuje %1)</translation>
    </message>
    <message>
      <source>cropped to %1</source>
      <translation>przycięty do %1</translation>
    </message>
    <message>
      <source>squashed to %1 × %2</source>
      <translation>ściśnięty do %1 × %2</translation>
    </message>
    <message>
      <source>resized to %1</source>
      <translation>zmniejszony do %1</translation>
    </message>
    <message>
      <source>enlarged to %1</source>
      <translation>powiększony do %1</translation>
    </message>
    <message>
      <source>inside a screenshot or collage (%1 of its area)</source>
      <translation>wewnątrz zrzutu ekranu lub kolażu (%1 powierzchni)</translation>
    </message>
    <message>
      <source>with a border or bars around it (it fills %1)</source>
      <translation>z ramką lub pasami (wypełnia %1)</translation>
    </message>
    <message>
      <source>without the screenshot around it (%1 of A)</source>
      <translation>bez otaczającego zrzutu ekranu (%1 z A)</translation>
    </message>
    <message>
      <source>without the border around it (%1 of A)</source>
      <translation>bez otaczającej ramki (%1 z A)</translation>
    </message>
    <message>
      <source>edited in one place (%1 of the area)</source>
      <translation>zmieniony w jednym miejscu (%1 powierzchni)</translation>
    </message>
    <message>
      <source>edited in %1 places (%2 of the area)</source>
      <translation>zmieniony w %1 miejscach (%2 powierzchni)</translation>
    </message>
    <message>
      <source>slightly brighter</source>
      <translation>nieco jaśniejszy</translation>
    </message>
    <message>
      <source>slightly darker</source>
      <translation>nieco ciemniejszy</translation>
    </message>
    <message>
      <source>brightened</source>
      <translation>rozjaśniony</translation>
    </message>
    <message>
      <source>darkened</source>
      <translation>przyciemniony</translation>
    </message>
    <message>
      <source>with more contrast</source>
      <translation>z większym kontrastem</translation>
    </message>
    <message>
      <source>with less contrast</source>
      <translation>z mniejszym kontrastem</translation>
    </message>
    <message>
      <source>with other colours</source>
      <translation>w innych kolorach</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>bez kolorów</translation>
    </message>
    <message>
      <source>coloured</source>
      <translation>pokolorowany</translation>
    </message>
    <message>
      <source>more saturated</source>
      <translation>bardziej nasycony</translation>
    </message>
    <message>
      <source>less saturated</source>
      <translation>mniej nasycony</translation>
    </message>
    <message>
      <source>with noise added</source>
      <translation>z dodanym szumem</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>wyostrzony</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>rozmyty</translation>
    </message>
    <message>
      <source>saved as %1 at about q%2</source>
      <translation>zapisany jako %1 z jakością ok. q%2</translation>
    </message>
    <message>
      <source>saved as %1</source>
      <translation>zapisany jako %1</translation>
    </message>
    <message>
      <source>re-encoded at about q%1</source>
      <translation>zakodowany ponownie z ok. q%1</translation>
    </message>
    <message>
      <source>re-encoded</source>
      <translation>zakodowany ponownie</translation>
    </message>
    <message>
      <source>saved again</source>
      <translation>zapisany ponownie</translation>
    </message>
    <message>
      <source>%1× the pixels of %2, which was enlarged</source>
      <translation>%1× pikseli %2, który powiększono</translation>
    </message>
    <message>
      <source>%1× the pixels of %2</source>
      <translation>%1× pikseli %2</translation>
    </message>
    <message>
      <source>the whole frame, %1 is a part of it</source>
      <translation>cały kadr, %1 jest jego częścią</translation>
    </message>
    <message>
      <source>untouched, %1 was edited</source>
      <translation>nietknięty, %1 był edytowany</translation>
    </message>
    <message>
      <source>sharper on the same patch than %1</source>
      <translation>ostrzejszy w tym samym miejscu niż %1</translation>
    </message>
    <message>
      <source>JPEG q%1 against q%2 of %3</source>
      <translation>JPEG q%1 wobec q%2 w %3</translation>
    </message>
    <message>
      <source>less compressed than %1</source>
      <translation>słabiej skompresowany niż %1</translation>
    </message>
    <message>
      <source>%1 over %2 of %3</source>
      <translation>%1 zamiast %2 z %3</translation>
    </message>
    <message>
      <source>more metadata than %1</source>
      <translation>więcej metadanych niż %1</translation>
    </message>
    <message>
      <source>the earlier capture date than %1</source>
      <translation>wcześniejsza data zdjęcia niż %1</translation>
    </message>
    <message>
      <source>with files that belong to it, unlike %1</source>
      <translation>z należącymi do niego plikami, inaczej niż %1</translation>
    </message>
    <message>
      <source>in a folder that goes before that of %1</source>
      <translation>w folderze ważniejszym niż folder %1</translation>
    </message>
    <message>
      <source>the same bytes, and %1 is named like a copy</source>
      <translation>te same bajty, a %1 nazywa się jak kopia</translation>
    </message>
    <message>
      <source>the same bytes, and a shorter path than %1</source>
      <translation>te same bajty i krótsza ścieżka niż %1</translation>
    </message>
    <message>
      <source>in a protected folder</source>
      <translation>w chronionym folderze</translation>
    </message>
    <message>
      <source>arbitrary among equals</source>
      <translation>dowolny spośród równych</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels, if they are real</source>
      <translation>ale %1 ma %2× pikseli, jeśli są prawdziwe</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels</source>
      <translation>ale %1 ma %2× pikseli</translation>
    </message>
    <message>
      <source>edited in one place (less than 1 % of the area)</source>
      <translation>edytowane w jednym miejscu (mniej niż 1 % powierzchni)</translation>
    </message>
    <message>
      <source>edited in %1 places (less than 1 % of the area)</source>
      <translation>edytowane w %1 miejscach (mniej niż 1 % powierzchni)</translation>
    </message>
    <message>
      <source>warmer</source>
      <translation>cieplejsze</translation>
    </message>
    <message>
      <source>cooler</source>
      <translation>chłodniejsze</translation>
    </message>
    <message>
      <source>with less noise</source>
      <translation>z mniejszym szumem</translation>
    </message>
    <message>
      <source>the picture that %1 was enlarged from</source>
      <translation>obraz, z którego powiększono %1</translation>
    </message>
    <message>
      <source>the file that %1 was made from, with the same pixels</source>
      <translation>plik, z którego zrobiono %1, z tymi samymi pikselami</translation>
    </message>
    <message>
      <source>the file that %1 was made from: %2 holds the traces of a JPEG at about q%3</source>
      <translation>plik, z którego zrobiono %1: %2 nosi ślady JPEG o jakości około q%3</translation>
    </message>
    <message>
      <source>less compressed than %1, which was saved at about q%2 before</source>
      <translation>mniej skompresowane niż %1, które wcześniej zapisano z jakością około q%2</translation>
    </message>
    <message>
      <source>but %1 may be an enlargement of %2</source>
      <translation>ale %1 może być powiększeniem %2</translation>
    </message>
    <message>
      <source>but %1 has what the camera wrote</source>
      <translation>ale %1 ma dane zapisane przez aparat</translation>
    </message>
    <message>
      <source>%1 stays</source>
      <translation>%1 zostaje</translation>
    </message>
    <message>
      <source>%1 goes</source>
      <translation>%1 odchodzi</translation>
    </message>
    <message>
      <source>%1 and %2 more go</source>
      <translation>%1 i %2 więcej odchodzą</translation>
    </message>
    <message>
      <source>Missing from %1: %2.</source>
      <translation>Brakuje w %1: %2.</translation>
    </message>
    <message>
      <source>Several are in protected folders and stay: mark the others</source>
      <translation>Kilka jest w chronionych folderach i zostaje: oznacz pozostałe</translation>
    </message>
    <message>
      <source>%1 in a protected folder will not be touched.</source>
      <translation>W chronionym folderze, pozostanie nietknięte: %1.</translation>
    </message>
    <message>
      <source>%1 changed or disappeared since the scan and will not be touched.</source>
      <translation>Zmienione lub zniknęło od czasu skanowania, pozostanie nietknięte: %1.</translation>
    </message>
    <message>
      <source>Nothing of this group is kept: %1 will go, as you asked.</source>
      <translation>Z tej grupy nic nie zostaje, zgodnie z życzeniem; odchodzi: %1.</translation>
    </message>
    <message>
      <source>%1 to be kept changed or vanished since the scan; nothing relies on it.</source>
      <translation>Miało zostać, ale zmieniło się lub zniknęło; nic na tym nie polega: %1.</translation>
    </message>
    <message>
      <source>%1 is only another name (a link or second view) of a kept file: removing it would free nothing.</source>
      <translation>To tylko inna nazwa (dowiązanie) zachowanego pliku; usunięcie nic nie zwolni: %1.</translation>
    </message>
    <message>
      <source>%1 cannot go to the trash: %2. Move to a folder on the same drive instead, for example %3.</source>
      <translation>Nie może trafić do kosza: %1. Powód: %2. Przenieś do folderu na tym samym dysku, na przykład %3.</translation>
    </message>
    <message>
      <source>%1 will be copied to another drive, checked there, and only then taken away.</source>
      <translation>Kopiowane na inny dysk, tam sprawdzane i dopiero wtedy zabierane: %1.</translation>
    </message>
    <message>
      <source>%1 will go along (sidecars, films of Live Photos, RAW files of a pair).</source>
      <translation>Idzie razem (pliki towarzyszące, filmy Live Photos, RAW z pary): %1.</translation>
    </message>
    <message>
      <source>%1 will stay, because a file that is kept needs it as well.</source>
      <translation>Zostaje, bo potrzebuje tego także zachowany plik: %1.</translation>
    </message>
    <message>
      <source>%1 (films or RAW files) will stay, because what is kept has none like it.</source>
      <translation>Zostaje, bo zachowane nie ma takiego (filmy lub RAW): %1.</translation>
    </message>
    <message>
      <source>The destination drive has %1 MB free, but %2 MB are to be moved there.</source>
      <translation>Dysk docelowy ma %1 MB wolnego, a trzeba przenieść %2 MB.</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>Nie ma go już tam.</translation>
    </message>
    <message>
      <source>It changed since it was looked at; scan again to decide about it.</source>
      <translation>Zmienił się od tego czasu; skanuj ponownie, aby zdecydować.</translation>
    </message>
    <message>
      <source>It changed while it was being read; scan again to decide about it.</source>
      <translation>Zmienił się podczas czytania; skanuj ponownie, aby zdecydować.</translation>
    </message>
    <message>
      <source>It changed while it was being copied; it was left alone.</source>
      <translation>Zmienił się podczas kopiowania; pozostawiono go.</translation>
    </message>
    <message>
      <source>It is not a regular file any more.</source>
      <translation>To już nie jest zwykły plik.</translation>
    </message>
    <message>
      <source>Another file has taken its name since it was looked at.</source>
      <translation>Inny plik przejął tymczasem jego nazwę.</translation>
    </message>
    <message>
      <source>Another drive is mounted there than when it was looked at.</source>
      <translation>Zamontowano tam tymczasem inny dysk.</translation>
    </message>
    <message>
      <source>It lies in a protected folder.</source>
      <translation>Leży w chronionym folderze.</translation>
    </message>
    <message>
      <source>The destination lies in a protected folder.</source>
      <translation>Cel leży w chronionym folderze.</translation>
    </message>
    <message>
      <source>It is kept in another group.</source>
      <translation>Jest zachowany w innej grupie.</translation>
    </message>
    <message>
      <source>It could not be looked at: %1.</source>
      <translation>Nie udało się go sprawdzić: %1.</translation>
    </message>
    <message>
      <source>It is the same file as %1 under another name.</source>
      <translation>To ten sam plik co %1 pod inną nazwą.</translation>
    </message>
    <message>
      <source>It cannot be moved: %1.</source>
      <translation>Nie można go przenieść: %1.</translation>
    </message>
    <message>
      <source>It cannot go to the trash: %1.</source>
      <translation>Nie może trafić do kosza: %1.</translation>
    </message>
    <message>
      <source>The picture kept for it lies in the folder that this one would go to, among the rejected; choose another folder.</source>
      <translation>Zachowane zdjęcie leży w folderze docelowym; wybierz inny folder.</translation>
    </message>
    <message>
      <source>Nothing of its group is kept: it may go to the trash, but is never deleted for ever.</source>
      <translation>Z grupy nic nie zostaje: może trafić do kosza, ale nigdy nie jest usuwany na zawsze.</translation>
    </message>
    <message>
      <source>No file of its group that is to be kept is still there unchanged; scan again.</source>
      <translation>Żaden plik do zachowania z grupy nie pozostał niezmieniony; skanuj ponownie.</translation>
    </message>
    <message>
      <source>It stayed where it was: %1.</source>
      <translation>Pozostał na miejscu: %1.</translation>
    </message>
    <message>
      <source>It stayed where it was.</source>
      <translation>Pozostał na miejscu.</translation>
    </message>
    <message>
      <source>It stayed where it was: no kept file of its group could be proven (%1).</source>
      <translation>Pozostał na miejscu: nie udało się potwierdzić żadnego zachowanego pliku grupy (%1).</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was put back.</source>
      <translation>W tej chwili zajął jego miejsce inny plik; odłożono go z powrotem.</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was left alone.</source>
      <translation>W tej chwili zajął jego miejsce inny plik; pozostawiono go.</translation>
    </message>
    <message>
      <source>Another file took its place, or it changed, at that very moment; nothing was done.</source>
      <translation>W tej chwili zmienił się lub został zastąpiony; nic nie zrobiono.</translation>
    </message>
    <message>
      <source>Another file has taken its name; it was left alone.</source>
      <translation>Inny plik przejął jego nazwę; pozostawiono go.</translation>
    </message>
    <message>
      <source>The system reported it as trashed, but it is still in its place.</source>
      <translation>System zgłosił przeniesienie do kosza, ale plik nadal jest na miejscu.</translation>
    </message>
    <message>
      <source>Only the system's trash knows where it is: restore it from there.</source>
      <translation>Tylko kosz systemu wie, gdzie jest: przywróć go stamtąd.</translation>
    </message>
    <message>
      <source>It is no longer where it was put (was the trash emptied?).</source>
      <translation>Nie ma go tam, gdzie go odłożono (opróżniono kosz?).</translation>
    </message>
    <message>
      <source>Another file lies where it was put; that one was left alone.</source>
      <translation>Tam, gdzie go odłożono, leży inny plik; pozostawiono go.</translation>
    </message>
    <message>
      <source>The trash holds another file of that name now; it was left alone.</source>
      <translation>W koszu jest teraz inny plik o tej nazwie; pozostawiono go.</translation>
    </message>
    <message>
      <source>It was deleted for ever, as you asked; nothing can bring it back.</source>
      <translation>Usunięto go na zawsze, zgodnie z życzeniem; nic go nie przywróci.</translation>
    </message>
    <message>
      <source>Its name is taken now, so it came back as %1.</source>
      <translation>Nazwa jest zajęta, więc wrócił jako %1.</translation>
    </message>
    <message>
      <source>It could not be brought back: %1.</source>
      <translation>Nie udało się go przywrócić: %1.</translation>
    </message>
    <message>
      <source>It could not be brought back: no free name was left beside its old one.</source>
      <translation>Nie udało się go przywrócić: brak wolnej nazwy.</translation>
    </message>
    <message>
      <source>It is neither at its place nor at its destination: another program took it.</source>
      <translation>Nie ma go ani na miejscu, ani u celu: zabrał go inny program.</translation>
    </message>
    <message>
      <source>It was put back as %1.</source>
      <translation>Odłożono go jako %1.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was moved.</source>
      <translation>Program zatrzymano tuż po przeniesieniu tego pliku.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was deleted for ever.</source>
      <translation>Program zatrzymano tuż po trwałym usunięciu tego pliku.</translation>
    </message>
    <message>
      <source>The program was stopped before this file was touched.</source>
      <translation>Program zatrzymano, zanim ruszono ten plik.</translation>
    </message>
    <message>
      <source>The program was stopped before it was brought back.</source>
      <translation>Program zatrzymano, zanim go przywrócono.</translation>
    </message>
    <message>
      <source>The program was stopped, and the file is neither at its place nor at its destination.</source>
      <translation>Program zatrzymano, a pliku nie ma ani na miejscu, ani u celu.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed (%1); the next start of imgreview looks again.</source>
      <translation>Nie udało się potwierdzić, gdzie jest (%1); następne uruchomienie sprawdzi ponownie.</translation>
    </message>
    <message>
      <source>there is no permission to change this folder</source>
      <translation>brak uprawnień do zmiany tego folderu</translation>
    </message>
    <message>
      <source>the system forbids it (is the file locked or immutable?)</source>
      <translation>system na to nie pozwala (plik zablokowany?)</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>dysk jest pełny</translation>
    </message>
    <message>
      <source>your disk quota is used up</source>
      <translation>limit dysku jest wyczerpany</translation>
    </message>
    <message>
      <source>the drive reported an error</source>
      <translation>dysk zgłosił błąd</translation>
    </message>
    <message>
      <source>it is no longer there</source>
      <translation>nie ma go już tam</translation>
    </message>
    <message>
      <source>the name is taken</source>
      <translation>nazwa jest zajęta</translation>
    </message>
    <message>
      <source>it lies on another drive or mount than its destination</source>
      <translation>leży na innym dysku niż cel</translation>
    </message>
    <message>
      <source>the name is too long for the destination</source>
      <translation>nazwa jest za długa dla celu</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>używa go inny program</translation>
    </message>
    <message>
      <source>it is a symbolic link</source>
      <translation>to dowiązanie symboliczne</translation>
    </message>
    <message>
      <source>another program was changing it</source>
      <translation>zmieniał go inny program</translation>
    </message>
    <message>
      <source>this drive cannot move a file without the risk of replacing another</source>
      <translation>ten dysk nie potrafi przenosić bez ryzyka zastąpienia</translation>
    </message>
    <message>
      <source>a folder it was in or went to is not there now; is its drive plugged in?</source>
      <translation>brakuje jednego z folderów; czy dysk jest podłączony?</translation>
    </message>
    <message>
      <source>the network drive lost it</source>
      <translation>dysk sieciowy go zgubił</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>nieznany powód</translation>
    </message>
    <message>
      <source>no free name was found</source>
      <translation>nie znaleziono wolnej nazwy</translation>
    </message>
    <message>
      <source>no free name was left in the destination</source>
      <translation>u celu brak wolnej nazwy</translation>
    </message>
    <message>
      <source>no destination folder was given</source>
      <translation>nie podano folderu docelowego</translation>
    </message>
    <message>
      <source>the system's trash refused it</source>
      <translation>kosz systemu odmówił</translation>
    </message>
    <message>
      <source>there is no trash on this drive that imgreview can use</source>
      <translation>na tym dysku nie ma kosza do użycia</translation>
    </message>
    <message>
      <source>there is no trash on this drive (%1)</source>
      <translation>na tym dysku nie ma kosza (%1)</translation>
    </message>
    <message>
      <source>the destination lies in a protected folder</source>
      <translation>cel leży w chronionym folderze</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <translation>folder jest tylko do odczytu</translation>
    </message>
    <message>
      <source>%1 is not a folder</source>
      <translation>%1 nie jest folderem</translation>
    </message>
    <message>
      <source>%1 is not writable</source>
      <translation>nie można pisać w %1</translation>
    </message>
    <message>
      <source>none is outside this commit</source>
      <translation>żaden nie leży poza tą operacją</translation>
    </message>
    <message>
      <source>it is the same file under another name</source>
      <translation>to ten sam plik pod inną nazwą</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>jest pusty</translation>
    </message>
    <message>
      <source>it is in this commit itself</source>
      <translation>jest w tej samej operacji</translation>
    </message>
    <message>
      <source>it is in this commit itself under another name</source>
      <translation>jest w tej operacji pod inną nazwą</translation>
    </message>
    <message>
      <source>its content is not the same</source>
      <translation>treść nie jest ta sama</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>Pliku już nie ma.</translation>
    </message>
    <message>
      <source>The file may not be read: permission denied.</source>
      <translation>Brak uprawnień do odczytu pliku.</translation>
    </message>
    <message>
      <source>The file is a symbolic link.</source>
      <translation>Plik jest dowiązaniem symbolicznym.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>To folder, a nie plik.</translation>
    </message>
    <message>
      <source>This is a pipe, socket or device, not a file.</source>
      <translation>To potok, gniazdo lub urządzenie, a nie plik.</translation>
    </message>
    <message>
      <source>The disk reports a read error in this file.</source>
      <translation>Dysk zgłasza błąd odczytu tego pliku.</translation>
    </message>
    <message>
      <source>The network drive has lost the file.</source>
      <translation>Dysk sieciowy zgubił plik.</translation>
    </message>
    <message>
      <source>The picture claims %1, more than the %2 megapixels imgreview reads.</source>
      <translation>Obraz podaje %1, więcej niż %2 megapikseli, które czyta imgreview.</translation>
    </message>
    <message>
      <source>a huge number of pixels</source>
      <translation>ogromną liczbę pikseli</translation>
    </message>
    <message>
      <source>%1 megapixels</source>
      <translation>%1 megapikseli</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded.</source>
      <translation>Nie udało się odczytać danych obrazu.</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded (%1).</source>
      <translation>Nie udało się odczytać danych obrazu (%1).</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>Nie udało się odczytać pliku: %1.</translation>
    </message>
    <message>
      <source>The picture's header could not be understood.</source>
      <translation>Nagłówek obrazu jest niezrozumiały.</translation>
    </message>
    <message>
      <source>The file ends too early: part of the picture is missing.</source>
      <translation>Plik kończy się za wcześnie: brakuje części obrazu.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Plik jest pusty.</translation>
    </message>
    <message>
      <source>The file has %1 GiB, more than imgreview reads.</source>
      <translation>Plik ma %1 GiB, więcej niż czyta imgreview.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>Plik zmienił się podczas czytania.</translation>
    </message>
    <message>
      <source>The file's content is not a picture imgreview can read.</source>
      <translation>Zawartość pliku nie jest obrazem czytanym przez imgreview.</translation>
    </message>
    <message>
      <source>Reading %1 pictures needs an optional package: see the README.</source>
      <translation>Odczyt obrazów %1 wymaga dodatkowego pakietu: zob. README.</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>Obraz nie ma pikseli.</translation>
    </message>
    <message>
      <source>Decoding this picture takes more memory than imgreview allows for one file.</source>
      <translation>Odczyt tego obrazu wymaga więcej pamięci, niż pozwala imgreview.</translation>
    </message>
    <message>
      <source>This picture takes more memory than imgreview allows.</source>
      <translation>Ten obraz wymaga więcej pamięci, niż pozwala imgreview.</translation>
    </message>
    <message>
      <source>This picture could not be examined (%1).</source>
      <translation>Nie udało się zbadać tego obrazu (%1).</translation>
    </message>
    <message>
      <source>Reading this file took longer than %1 seconds and was stopped.</source>
      <translation>Odczyt tego pliku trwał dłużej niż %1 s i został przerwany.</translation>
    </message>
    <message>
      <source>The disk or network drive did not answer in time.</source>
      <translation>Dysk nie odpowiedział na czas.</translation>
    </message>
    <message>
      <source>This file stopped the picture reader (%1).</source>
      <translation>Ten plik zatrzymał czytnik obrazów (%1).</translation>
    </message>
    <message>
      <source>The JPEG is stored in %1 passes, which no camera or editor does; reading it would take too long.</source>
      <translation>JPEG zapisano w %1 przebiegach, czego nie robi żaden aparat; odczyt trwałby za długo.</translation>
    </message>
    <message>
      <source>Reading camera RAW files needs the optional package rawpy.</source>
      <translation>Odczyt plików RAW wymaga dodatkowego pakietu rawpy.</translation>
    </message>
    <message>
      <source>The RAW file holds no readable preview (%1).</source>
      <translation>Plik RAW nie ma czytelnego podglądu (%1).</translation>
    </message>
    <message>
      <source>%1 is a picture; what is written needs another name.</source>
      <translation>%1 to obraz; zapis wymaga innej nazwy.</translation>
    </message>
    <message>
      <source>%1 is not part of this review.</source>
      <translation>%1 nie należy do tego przeglądu.</translation>
    </message>
    <message>
      <source>%1 is in a protected folder: it can only be kept.</source>
      <translation>%1 jest w chronionym folderze: można go tylko zachować.</translation>
    </message>
    <message>
      <source>Both parts of a group need a picture.</source>
      <translation>Obie części grupy potrzebują zdjęcia.</translation>
    </message>
    <message>
      <source>Choose at least two groups to put together.</source>
      <translation>Wybierz co najmniej dwie grupy do połączenia.</translation>
    </message>
    <message>
      <source>These pictures are equally good: mark the one to keep yourself.</source>
      <translation>Te zdjęcia są równie dobre: zaznacz samodzielnie, które zostaje.</translation>
    </message>
    <message>
      <source>These are not proven copies: mark the pictures to keep or reject yourself.</source>
      <translation>To nie są dowiedzione kopie: zaznacz samodzielnie, co zostaje.</translation>
    </message>
    <message>
      <source>One weak link holds this group: mark the pictures to keep or reject yourself.</source>
      <translation>Grupę trzyma jedno słabe ogniwo: zaznacz samodzielnie, co zostaje.</translation>
    </message>
    <message>
      <source>The review could not be saved: %1.</source>
      <translation>Nie udało się zapisać przeglądu: %1.</translation>
    </message>
    <message>
      <source>This review is no longer stored.</source>
      <translation>Ten przegląd nie jest już zapisany.</translation>
    </message>
    <message>
      <source>%1 is there already and is no review; choose another name.</source>
      <translation>%1 już istnieje i nie jest przeglądem; wybierz inną nazwę.</translation>
    </message>
    <message>
      <source>%1 could not be written: %2.</source>
      <translation>Nie udało się zapisać %1: %2.</translation>
    </message>
    <message>
      <source>%1 could not be read: %2.</source>
      <translation>Nie udało się odczytać %1: %2.</translation>
    </message>
    <message>
      <source>The review file is not JSON: %1.</source>
      <translation>Plik przeglądu nie jest JSON-em: %1.</translation>
    </message>
    <message>
      <source>The review file is damaged: %1.</source>
      <translation>Plik przeglądu jest uszkodzony: %1.</translation>
    </message>
    <message>
      <source>Files are being moved just now; the history was not forgotten.</source>
      <translation>Trwa przenoszenie plików; historia nie została usunięta.</translation>
    </message>
    <message>
      <source>A commit was interrupted and is not settled; the history was not forgotten.</source>
      <translation>Operację przerwano i nie rozliczono; historia nie została usunięta.</translation>
    </message>
    <message>
      <source>put together by hand</source>
      <translation>połączone ręcznie</translation>
    </message>
    <message>
      <source>a copy of the same picture</source>
      <translation>kopia tego samego zdjęcia</translation>
    </message>
    <message>
      <source>It was put back at once: taking it away also took the kept file away (both are one file, shown twice by this drive).</source>
      <translation>Odłożono go natychmiast: jego zabranie zabierało też zachowany plik (to jeden plik pokazany dwa razy).</translation>
    </message>
    <message>
      <source>%1: choose a destination folder first.</source>
      <translation>%1: najpierw wybierz folder docelowy.</translation>
    </message>
    <message>
      <source>It lies in the system's trash.</source>
      <translation>Leży w koszu systemu.</translation>
    </message>
    <message>
      <source>Restore it from the system's trash.</source>
      <translation>Przywróć go z kosza systemu.</translation>
    </message>
    <message>
      <source>Another file lies at %1; it was left there.</source>
      <translation>Pod %1 leży inny plik; zostawiono go tam.</translation>
    </message>
    <message>
      <source>%1 could not be emptied: %2.</source>
      <translation>Nie udało się opróżnić %1: %2.</translation>
    </message>
    <message>
      <source>%1 could not be removed: %2.</source>
      <translation>Nie udało się usunąć %1: %2.</translation>
    </message>
    <message>
      <source>Another file had taken its place; that one was put back as %1.</source>
      <translation>Jego miejsce zajął inny plik; odłożono go jako %1.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed: %1.</source>
      <translation>Nie udało się potwierdzić, gdzie jest: %1.</translation>
    </message>
    <message>
      <source>sRGB, nothing is converted</source>
      <translation>sRGB, bez przeliczania</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>Według systemu</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Z pliku…</translation>
    </message>
    <message>
      <source>Colour profile of the screen</source>
      <translation>Profil kolorów ekranu</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>Profile kolorów (*.icc *.icm)</translation>
    </message>
    <message>
      <source>The system names no colour profile of this screen. Choose its file.</source>
      <translation>System nie podaje profilu kolorów tego ekranu. Wybierz plik.</translation>
    </message>
    <message>
      <source>%1 is no colour profile of a screen.</source>
      <translation>%1 nie jest profilem kolorów ekranu.</translation>
    </message>
    <message>
      <source>Not as shown any more, left to you: %1</source>
      <translation>Już nie takie jak pokazano, pozostawiono Tobie: %1</translation>
    </message>
    <message>
      <source>This group has changed. It is shown anew: look again, then decide.</source>
      <translation>Ta grupa się zmieniła. Jest pokazana od nowa: obejrzyj ją jeszcze raz, potem zdecyduj.</translation>
    </message>
    <message>
      <source>This would decide about all %1 pictures. Look at every page of them first.</source>
      <translation>To zdecydowałoby o wszystkich obrazach (%1). Najpierw obejrzyj każdą ich stronę.</translation>
    </message>
    <message>
      <source>Candidate %1 of %2</source>
      <translation>Kandydat %1 z %2</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever; no trash keeps them.</source>
      <translation>Usunięte na zawsze: %1. Żaden kosz tego nie zachowa.</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever. This cannot be undone, and no trash keeps them.</source>
      <translation>Usunięte na zawsze: %1. Nie da się tego cofnąć, żaden kosz tego nie zachowa.</translation>
    </message>
    <message>
      <source>%1 of %2 tiles</source>
      <translation>%1 z %2 kafelków</translation>
    </message>
    <message>
      <source>The history knows no commit %1.</source>
      <translation>Historia nie zna wykonania %1.</translation>
    </message>
    <message>
      <source>The commit %1 was not interrupted: there is nothing to finish.</source>
      <translation>Wykonanie %1 nie zostało przerwane: nie ma czego kończyć.</translation>
    </message>
    <message>
      <source>The journal %1 failed: %2.</source>
      <translation>Dziennik %1 zawiódł: %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be opened: %2.</source>
      <translation>Nie udało się otworzyć dziennika %1: %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be read (%2). No photo was touched; move that file aside to go on without its history.</source>
      <translation>Nie udało się odczytać dziennika %1 (%2). Żadne zdjęcie nie zostało ruszone; odłóż ten plik na bok, aby pracować dalej bez jego historii.</translation>
    </message>
    <message>
      <source>The journal %1 was written by a newer imgreview; update the program to use it.</source>
      <translation>Dziennik %1 zapisał nowszy imgreview; zaktualizuj program, aby go użyć.</translation>
    </message>
    <message>
      <source>The lock %1 could not be opened: %2.</source>
      <translation>Nie udało się otworzyć blokady %1: %2.</translation>
    </message>
    <message>
      <source>The review database %1 could not be opened: %2.</source>
      <translation>Nie udało się otworzyć bazy przeglądów %1: %2.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 could not be opened: %2.</source>
      <translation>Nie udało się otworzyć pamięci odcisków %1: %2.</translation>
    </message>
    <message>
      <source>The review database %1 is damaged.</source>
      <translation>Baza przeglądów %1 jest uszkodzona.</translation>
    </message>
    <message>
      <source>It was left untouched; move it to another folder to begin a new one.</source>
      <translation>Pozostała nietknięta; przenieś ją do innego folderu, aby zacząć nową.</translation>
    </message>
    <message>
      <source>The review database %1 was written by a newer version of imgreview.</source>
      <translation>Bazę przeglądów %1 zapisała nowsza wersja imgreview.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 was written by a newer version of imgreview.</source>
      <translation>Pamięć odcisków %1 zapisała nowsza wersja imgreview.</translation>
    </message>
    <message>
      <source>Please update imgreview to use it.</source>
      <translation>Zaktualizuj imgreview, aby jej użyć.</translation>
    </message>
    <message>
      <source>%1 holds no pairs.</source>
      <translation>%1 nie zawiera par.</translation>
    </message>
    <message>
      <source>%1 is no list of pictures that are not duplicates.</source>
      <translation>%1 nie jest listą zdjęć, które nie są duplikatami.</translation>
    </message>
    <message>
      <source>%1 is not a JSON file.</source>
      <translation>%1 nie jest plikiem JSON.</translation>
    </message>
    <message>
      <source>%1 is too large for such a list.</source>
      <translation>%1 jest za duży jak na taką listę.</translation>
    </message>
    <message>
      <source>Pair %1 of the list cannot be understood.</source>
      <translation>Para %1 na liście jest niezrozumiała.</translation>
    </message>
    <message>
      <source>Pair %1 of the list is no pair of two pictures.</source>
      <translation>Para %1 na liście nie składa się z dwóch zdjęć.</translation>
    </message>
    <message>
      <source>The list could not be written: %1.</source>
      <translation>Nie udało się zapisać listy: %1.</translation>
    </message>
    <message>
      <source>%1 is no file.</source>
      <translation>%1 nie jest plikiem.</translation>
    </message>
    <message>
      <source>%1 is no review file: it is not text.</source>
      <translation>%1 nie jest plikiem przeglądu: to nie tekst.</translation>
    </message>
    <message>
      <source>%1 is too large for a review.</source>
      <translation>%1 jest za duży jak na przegląd.</translation>
    </message>
    <message>
      <source>The review file does not say "schema": "%1".</source>
      <translation>W pliku przeglądu brakuje "schema": "%1".</translation>
    </message>
    <message>
      <source>%1: a report ends in .html, .csv or .json.</source>
      <translation>%1: raport kończy się na .html, .csv lub .json.</translation>
    </message>
    <message>
      <source>A rule set needs a name.</source>
      <translation>Zestaw reguł musi mieć nazwę.</translation>
    </message>
    <message>
      <source>“%1” comes with imgreview: choose another name.</source>
      <translation>„%1” należy do imgreview: wybierz inną nazwę.</translation>
    </message>
    <message>
      <source>The rules could not be saved: %1.</source>
      <translation>Nie udało się zapisać reguł: %1.</translation>
    </message>
    <message>
      <source>The rules could not be removed: %1.</source>
      <translation>Nie udało się usunąć reguł: %1.</translation>
    </message>
    <message>
      <source>Choose a hash or a model, or search the whole folder by features.</source>
      <translation>Wybierz skrót lub model albo przeszukaj cały folder według cech.</translation>
    </message>
    <message>
      <source>Hashes have 64 or 256 bits.</source>
      <translation>Skróty mają 64 lub 256 bitów.</translation>
    </message>
    <message>
      <source>The smallest file size must not be above the largest.</source>
      <translation>Najmniejszy rozmiar pliku nie może przekraczać największego.</translation>
    </message>
    <message>
      <source>The threshold must lie between 0 and %1 bits.</source>
      <translation>Próg musi leżeć między 0 a %1 bitów.</translation>
    </message>
    <message>
      <source>The copies of %1 cannot be found: %2.</source>
      <translation>Nie można znaleźć kopii %1: %2.</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 jest pusty.</translation>
    </message>
    <message>
      <source>The folder is not there.</source>
      <translation>Tego folderu nie ma.</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>Tego pliku nie ma.</translation>
    </message>
    <message>
      <source>The folder may not be read: permission denied.</source>
      <translation>Nie wolno odczytać folderu: brak uprawnień.</translation>
    </message>
    <message>
      <source>The path of this folder is too long for the system.</source>
      <translation>Ścieżka tego folderu jest za długa dla systemu.</translation>
    </message>
    <message>
      <source>The path of this file is too long for the system.</source>
      <translation>Ścieżka tego pliku jest za długa dla systemu.</translation>
    </message>
    <message>
      <source>It holds pictures that were rejected; they are no copies to rely on.</source>
      <translation>Zawiera odrzucone zdjęcia; na takich kopiach nie można polegać.</translation>
    </message>
    <message>
      <source>The file is only in the cloud; reading it would download it.</source>
      <translation>Plik jest tylko w chmurze; odczytanie pobrałoby go.</translation>
    </message>
    <message>
      <source>This is the library of another photo program; its files are managed there.</source>
      <translation>To biblioteka innego programu do zdjęć; jej plikami zarządza się tam.</translation>
    </message>
    <message>
      <source>OpenCV is not installed.</source>
      <translation>OpenCV nie jest zainstalowany.</translation>
    </message>
    <message>
      <source>The installed OpenCV %1 has no %2.</source>
      <translation>Zainstalowany OpenCV %1 nie ma %2.</translation>
    </message>
    <message>
      <source>SURF is not in the usual OpenCV: it needs opencv-contrib built with its non-free modules.</source>
      <translation>SURF nie ma w zwykłym OpenCV: potrzebny jest opencv-contrib z modułami niewolnymi.</translation>
    </message>
    <message>
      <source>The installed OpenCV was built without its non-free modules, so it has no SURF.</source>
      <translation>Zainstalowany OpenCV zbudowano bez modułów niewolnych, więc nie ma SURF.</translation>
    </message>
    <message>
      <source>A small student of SSCD: as good at finding copies here, at a fifth of the cost.</source>
      <translation>Mały uczeń SSCD: tu równie dobrze znajduje kopie, za jedną piątą kosztu.</translation>
    </message>
    <message>
      <source>timm weights in the ONNX model collection; the values before the last layer.</source>
      <translation>Wagi timm ze zbioru modeli ONNX; wartości przed ostatnią warstwą.</translation>
    </message>
    <message>
      <source>Small and quick; the values before the last layer.</source>
      <translation>Mały i szybki; wartości przed ostatnią warstwą.</translation>
    </message>
    <message>
      <source>The values before the last layer.</source>
      <translation>Wartości przed ostatnią warstwą.</translation>
    </message>
    <message>
      <source>Weaker than SSCD for copies: prefer that where you can.</source>
      <translation>Do kopii słabszy niż SSCD: w miarę możliwości użyj tamtego.</translation>
    </message>
    <message>
      <source>There is no model called %1; there are: %2.</source>
      <translation>Nie ma modelu %1; są: %2.</translation>
    </message>
    <message>
      <source>The model %1 cannot be used: %2.</source>
      <translation>Modelu %1 nie można użyć: %2.</translation>
    </message>
    <message>
      <source>The model %1 gives no usable vector.</source>
      <translation>Model %1 nie daje użytecznego wektora.</translation>
    </message>
    <message>
      <source>The model %1 gives %2 values a picture, its card says %3.</source>
      <translation>Model %1 daje %2 wartości na zdjęcie, jego karta mówi o %3.</translation>
    </message>
    <message>
      <source>The model %1 is not installed.</source>
      <translation>Model %1 nie jest zainstalowany.</translation>
    </message>
    <message>
      <source>The model file %1 has not been downloaded.</source>
      <translation>Plik modelu %1 nie został pobrany.</translation>
    </message>
    <message>
      <source>The model file %1 is not in %2.</source>
      <translation>Pliku modelu %1 nie ma w %2.</translation>
    </message>
    <message>
      <source>The file %1 has %2 bytes, its card says %3.</source>
      <translation>Plik %1 ma %2 bajtów, jego karta mówi o %3.</translation>
    </message>
    <message>
      <source>The file %1 is not the published one: its sha256 differs.</source>
      <translation>Plik %1 nie jest tym opublikowanym: jego sha256 się różni.</translation>
    </message>
    <message>
      <source>The package %1 is not installed; install the extra `deep`.</source>
      <translation>Pakiet %1 nie jest zainstalowany; zainstaluj dodatek `deep`.</translation>
    </message>
    <message>
      <source>This is not an ONNX model.</source>
      <translation>To nie jest model ONNX.</translation>
    </message>
    <message>
      <source>This model does not end in a classifier; its card must name an output.</source>
      <translation>Ten model nie kończy się klasyfikatorem; jego karta musi podać wyjście.</translation>
    </message>
    <message>
      <source>The card of %1 names no address to download from.</source>
      <translation>Karta %1 nie podaje adresu pobierania.</translation>
    </message>
    <message>
      <source>The address of %1 is not safe (https): %2.</source>
      <translation>Adres %1 nie jest bezpieczny (https): %2.</translation>
    </message>
    <message>
      <source>%1 answered: %2 %3.</source>
      <translation>%1 odpowiada: %2 %3.</translation>
    </message>
    <message>
      <source>%1 could not be reached: %2.</source>
      <translation>Nie udało się połączyć z %1: %2.</translation>
    </message>
    <message>
      <source>%1 led to an address that is not safe.</source>
      <translation>%1 prowadzi do adresu, który nie jest bezpieczny.</translation>
    </message>
    <message>
      <source>%1 sent more than the %2 bytes expected.</source>
      <translation>%1 przesyła więcej niż oczekiwane %2 bajtów.</translation>
    </message>
    <message>
      <source>The download from %1 broke off after %2 MB (%3); it goes on from there when it is started again.</source>
      <translation>Pobieranie z %1 urwało się po %2 MB (%3); uruchomione ponownie ruszy od tego miejsca.</translation>
    </message>
    <message>
      <source>The model %1 needs %2 MB; only %3 MB are free.</source>
      <translation>Model %1 potrzebuje %2 MB; wolne są tylko %3 MB.</translation>
    </message>
    <message>
      <source>What %1 sent is not the published one (its sha256 differs); it was thrown away.</source>
      <translation>To, co przesłał %1, nie jest tym opublikowanym (sha256 się różni); zostało odrzucone.</translation>
    </message>
    <message>
      <source>What %1 sent has %2 bytes instead of %3; it was thrown away.</source>
      <translation>To, co przesłał %1, ma %2 bajtów zamiast %3; zostało odrzucone.</translation>
    </message>
    <message>
      <source>What %1 sent %2; it was thrown away.</source>
      <translation>To, co przesłał %1, nie nadaje się (%2); zostało odrzucone.</translation>
    </message>
    <message>
      <source>%1 stayed: %2.</source>
      <translation>%1 pozostał: %2.</translation>
    </message>
    <message>
      <source>Its details could not be copied to %1: %2.</source>
      <translation>Jego danych nie udało się skopiować do %1: %2.</translation>
    </message>
    <message>
      <source>The sidecar written for the kept picture was changed since; it was left as it is.</source>
      <translation>Plik towarzyszący zachowanego zdjęcia od tego czasu zmieniono; pozostał, jaki jest.</translation>
    </message>
    <message>
      <source>It was not taken away again.</source>
      <translation>Nie został z powrotem usunięty.</translation>
    </message>
    <message>
      <source>It could not be added to: its form is not one imgreview knows.</source>
      <translation>Nie udało się nic dodać: imgreview nie zna tej postaci.</translation>
    </message>
    <message>
      <source>It holds no RDF to add to.</source>
      <translation>Nie zawiera RDF, do którego można dodać.</translation>
    </message>
    <message>
      <source>It is not written in UTF-8.</source>
      <translation>Nie jest zapisany w UTF-8.</translation>
    </message>
    <message>
      <source>Its keywords are not a list.</source>
      <translation>Jego słowa kluczowe nie są listą.</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <translation>%1: %2.</translation>
    </message>
    <message>
      <source>%1 decided: %2 rejected, saves %3</source>
      <translation>Rozstrzygnięto %1: odrzucono %2, oszczędza %3</translation>
    </message>
    <message>
      <source>%1 hidden by the threshold</source>
      <translation>%1 ukryte przez próg</translation>
    </message>
    <message>
      <source>Single pictures hidden by the threshold: %1</source>
      <translation>Pojedyncze zdjęcia ukryte przez próg: %1</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Pokaż wszystkie</translation>
    </message>
    <message>
      <source>Move the threshold back so that it hides nothing</source>
      <translation>Cofnij próg, aby niczego nie ukrywał</translation>
    </message>
    <message>
      <source>%1 of %2 left · %3 hidden</source>
      <translation>Zostało %1 z %2 · ukryte: %3</translation>
    </message>
    <message>
      <source>%1 moved to the trash</source>
      <translation>%1 przeniesiono do kosza</translation>
    </message>
    <message>
      <source>%1 to be moved</source>
      <translation>%1 do przeniesienia</translation>
    </message>
    <message>
      <source>%1 were left out of this commit</source>
      <translation>%1 pominięto w tym wykonaniu</translation>
    </message>
    <message>
      <source>1 file was left out of this commit</source>
      <translation>1 plik pominięto w tym wykonaniu</translation>
    </message>
    <message>
      <source>They lie where they lay.</source>
      <translation>Leżą tam, gdzie leżały.</translation>
    </message>
    <message>
      <source>%1, %2 back</source>
      <translation>%1, wróciło: %2</translation>
    </message>
    <message>
      <source>%1, all back</source>
      <translation>%1, wszystkie wróciły</translation>
    </message>
    <message>
      <source>%1, back again</source>
      <translation>%1, wrócił</translation>
    </message>
    <message>
      <source>B as it is</source>
      <translation>B bez zmian</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>bez zmian</translation>
    </message>
    <message>
      <source>Show B as its file is, not fitted to A</source>
      <translation>Pokaż B tak, jak jest w pliku, bez dopasowania do A</translation>
    </message>
    <message>
      <source>mirrored and turned by %1° to match</source>
      <translation>odbite i obrócone o %1°, by pasowało</translation>
    </message>
    <message>
      <source>turned by %1° to match</source>
      <translation>obrócone o %1°, by pasowało</translation>
    </message>
    <message>
      <source>mirrored to match</source>
      <translation>odbite, by pasowało</translation>
    </message>
    <message>
      <source>fitted to match</source>
      <translation>dopasowane</translation>
    </message>
    <message>
      <source>enlarged to match</source>
      <translation>powiększone, by pasowało</translation>
    </message>
    <message>
      <source>reduced to match</source>
      <translation>pomniejszone, by pasowało</translation>
    </message>
    <message>
      <source>Bring the files of this commit back</source>
      <translation>Przywróć pliki z tego wykonania</translation>
    </message>
    <message>
      <source>Every file that leaves</source>
      <translation>Każdy plik, który odchodzi</translation>
    </message>
    <message>
      <source>Stays instead</source>
      <translation>Zostaje zamiast</translation>
    </message>
    <message>
      <source>Why it goes</source>
      <translation>Dlaczego odchodzi</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nic</translation>
    </message>
    <message>
      <source>you rejected all pictures of its group</source>
      <translation>odrzucono wszystkie zdjęcia z grupy</translation>
    </message>
    <message>
      <source>you rejected it</source>
      <translation>odrzucone przez Ciebie</translation>
    </message>
    <message>
      <source>you rejected it, in a group of the same picture</source>
      <translation>odrzucone przez Ciebie, w grupie tego samego zdjęcia</translation>
    </message>
    <message>
      <source>what stays is it %1</source>
      <translation>zostaje ono %1</translation>
    </message>
    <message>
      <source>Groups with a picture that is neither kept nor rejected</source>
      <translation>Grupy ze zdjęciem ani zachowanym, ani odrzuconym</translation>
    </message>
    <message>
      <source>saves %1</source>
      <translation>oszczędza %1</translation>
    </message>
    <message>
      <source>Leave copies undecided that are suggested or may be better than what stays</source>
      <translation>Zostaw nierozstrzygnięte kopie sugerowane lub być może lepsze od tego, co zostaje</translation>
    </message>
    <message>
      <source>Left undecided: %1</source>
      <translation>Nierozstrzygnięte: %1</translation>
    </message>
    <message>
      <source>Will be rejected: %1</source>
      <translation>Zostaną odrzucone: %1</translation>
    </message>
    <message>
      <source>No copy there</source>
      <translation>Bez kopii tam</translation>
    </message>
    <message>
      <source>Nothing is left undecided.</source>
      <translation>Nic nie zostaje nierozstrzygnięte.</translation>
    </message>
    <message>
      <source>Nothing will be rejected.</source>
      <translation>Nic nie zostanie odrzucone.</translation>
    </message>
    <message>
      <source>Which files</source>
      <translation>Które pliki</translation>
    </message>
    <message>
      <source>Without a copy on the other side, in “%1”: %2</source>
      <translation>Bez kopii po drugiej stronie, w „%1”: %2</translation>
    </message>
    <message>
      <source>has a copy elsewhere: %1</source>
      <translation>ma kopię gdzie indziej: %1</translation>
    </message>
    <message>
      <source>holds more metadata than what would stay</source>
      <translation>ma więcej metadanych niż to, co by zostało</translation>
    </message>
    <message>
      <source>holds more pixels than what would stay</source>
      <translation>ma więcej pikseli niż to, co by zostało</translation>
    </message>
    <message>
      <source>the suggested keeper of its group</source>
      <translation>sugerowane do zachowania w swojej grupie</translation>
    </message>
    <message>
      <source>what would stay is cropped or edited</source>
      <translation>to, co by zostało, jest przycięte lub edytowane</translation>
    </message>
    <message>
      <source>what would stay is turned against it</source>
      <translation>to, co by zostało, jest względem niego obrócone</translation>
    </message>
    <message>
      <source>what would stay was saved again with a loss</source>
      <translation>to, co by zostało, zapisano ponownie ze stratą</translation>
    </message>
    <message>
      <source>left undecided, for they may be better: %1</source>
      <translation>nierozstrzygnięte, bo być może lepsze: %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>„%1” zawiera się w „%2”: %4 z %3 to kopie, %5 nie ma tam kopii.</translation>
    </message>
    <message>
      <source>“%1” shares pictures with “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>„%1” ma wspólne zdjęcia z „%2”: %4 z %3 to kopie, %5 nie ma tam kopii.</translation>
    </message>
    <message>
      <source>Only what is said above, and the places where they are.</source>
      <translation>Tylko to, co powyżej, i miejsca, gdzie leżą.</translation>
    </message>
    <message>
      <source>The pictures themselves: another exposure of the same scene, not a copy.</source>
      <translation>Same zdjęcia: inne ujęcie tej samej sceny, nie kopia.</translation>
    </message>
    <message>
      <source>The pictures themselves: nothing proves that they are copies.</source>
      <translation>Same zdjęcia: nic nie dowodzi, że to kopie.</translation>
    </message>
    <message>
      <source>Ticked are the kinds where bytes, pixels or their number decide. The quality of re-encoded copies is an estimate: tick them after a look at the examples.</source>
      <translation>Zaznaczone są rodzaje, w których rozstrzygają bajty, piksele lub ich liczba. Jakość kopii zapisanych ponownie to szacunek: zaznacz je po obejrzeniu przykładów.</translation>
    </message>
    <message>
      <source>Nothing would be left of its group: keep one of its pictures, or choose “Reject all of the group” in the menu Decide.</source>
      <translation>Z grupy nic by nie zostało: zachowaj jedno ze zdjęć albo wybierz „Odrzuć całą grupę” w menu Decyzja.</translation>
    </message>
    <message>
      <source>What was to be kept for it, %1, is not as it was: nothing of its group would be left. Scan again.</source>
      <translation>To, co miało zostać, %1, nie jest takie jak było: z grupy nic by nie zostało. Przeskanuj ponownie.</translation>
    </message>
    <message>
      <source>%1 pairs are not duplicates</source>
      <translation>Pary, które nie są duplikatami: %1</translation>
    </message>
    <message>
      <source>1 pair is not a duplicate</source>
      <translation>1 para nie jest duplikatem</translation>
    </message>
    <message>
      <source>%1 shows no more detail than a picture of %2 % its size.</source>
      <translation>%1 nie pokazuje więcej szczegółów niż obraz o %2 % jego wielkości.</translation>
    </message>
    <message>
      <source>%1 shows the start page.</source>
      <translation>%1 pokazuje stronę startową.</translation>
    </message>
    <message>
      <source>Also show bursts: one scene, taken moments apart</source>
      <translation>Pokaż też serie: jedna scena, zdjęcia tuż po sobie</translation>
    </message>
    <message>
      <source>Such pictures are no copies: nothing is marked in them unless you do it.</source>
      <translation>Takie zdjęcia nie są kopiami: nic nie zostanie w nich oznaczone bez Twojej decyzji.</translation>
    </message>
    <message>
      <source>At least one picture of a group stays. To give up the whole group, choose “Reject all of the group” in the menu Decide.</source>
      <translation>Co najmniej jedno zdjęcie grupy zostaje. Aby zrezygnować z całej grupy, wybierz „Odrzuć całą grupę” w menu Decyzja.</translation>
    </message>
    <message>
      <source>Choose folders of photos</source>
      <translation>Wybierz foldery ze zdjęciami</translation>
    </message>
    <message>
      <source>Choose the first picture</source>
      <translation>Wybierz pierwsze zdjęcie</translation>
    </message>
    <message>
      <source>Choose the second picture</source>
      <translation>Wybierz drugie zdjęcie</translation>
    </message>
    <message>
      <source>First picture: drop or click</source>
      <translation>Pierwsze zdjęcie: upuść lub kliknij</translation>
    </message>
    <message>
      <source>Second picture: drop or click</source>
      <translation>Drugie zdjęcie: upuść lub kliknij</translation>
    </message>
    <message>
      <source>Clear stored data</source>
      <translation>Wyczyść zapisane dane</translation>
    </message>
    <message>
      <source>Clear stored data…</source>
      <translation>Wyczyść zapisane dane…</translation>
    </message>
    <message>
      <source>Decided. This is the next group; %1 takes the decision back.</source>
      <translation>Zdecydowano. To następna grupa; %1 cofa decyzję.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Pełny</translation>
    </message>
    <message>
      <source>Reduced: nothing slides or fades</source>
      <translation>Ograniczony: nic się nie przesuwa ani nie zanika</translation>
    </message>
    <message>
      <source>How alike a learned model finds the two: 1 is the same, 0 has nothing in common</source>
      <translation>Jak podobne są według wyuczonego modelu: 1 to samo, 0 nic wspólnego</translation>
    </message>
    <message>
      <source>How alike the two are where one lies on the other: 1 is the same</source>
      <translation>Jak podobne są tam, gdzie jedno leży na drugim: 1 to samo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Język</translation>
    </message>
    <message>
      <source>Only two pictures are shown here: 1 or 2.</source>
      <translation>Tu widać tylko dwa zdjęcia: 1 lub 2.</translation>
    </message>
    <message>
      <source>Points found in both pictures that fit onto each other</source>
      <translation>Punkty znalezione w obu zdjęciach, które na siebie pasują</translation>
    </message>
    <message>
      <source>Proven by the details: a figure beyond its limit does not count.</source>
      <translation>Dowiedzione szczegółami: liczba poza granicą się nie liczy.</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Pokaż całość</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Powiększ</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Pomniejsz</translation>
    </message>
    <message>
      <source>Single letters act everywhere but where you type.</source>
      <translation>Pojedyncze litery działają wszędzie poza polami tekstowymi.</translation>
    </message>
    <message>
      <source>So many of the 64 marks of a coarse sketch differ: %1</source>
      <translation>Tyle z 64 znaków zgrubnego szkicu się różni: %1</translation>
    </message>
    <message>
      <source>how alike a learned model finds them: 1 is the same</source>
      <translation>jak podobne są według wyuczonego modelu: 1 to samo</translation>
    </message>
    <message>
      <source>how alike the parts are that differ most: 1 is the same</source>
      <translation>jak podobne są części, które różnią się najbardziej: 1 to samo</translation>
    </message>
    <message>
      <source>how many marks of a coarse sketch of the picture differ</source>
      <translation>ile znaków zgrubnego szkicu zdjęcia się różni</translation>
    </message>
    <message>
      <source>parts of the picture that are alike when one lies on the other</source>
      <translation>części zdjęcia, które są takie same po nałożeniu</translation>
    </message>
    <message>
      <source>points found in both pictures that fit onto each other</source>
      <translation>punkty znalezione w obu zdjęciach, które na siebie pasują</translation>
    </message>
    <message>
      <source>imgreview speaks this language from its next start.</source>
      <translation>imgreview będzie mówić w tym języku od następnego uruchomienia.</translation>
    </message>
    <message>
      <source>Hold %1 to see B in the place of A.</source>
      <translation>Przytrzymaj %1, aby zobaczyć B w miejscu A.</translation>
    </message>
    <message>
      <source>Framed: where they differ beyond brightness, colour and codec noise.</source>
      <translation>W ramkach: różnice wykraczające poza jasność, kolor i szum kodowania.</translation>
    </message>
    <message>
      <source>%1, against %2</source>
      <translation>%1, wobec %2</translation>
    </message>
    <message>
      <source>The same file, byte for byte</source>
      <translation>Ten sam plik, bajt w bajt</translation>
    </message>
    <message>
      <source>The same pixels, other details in the file</source>
      <translation>Te same piksele, inne dane w pliku</translation>
    </message>
    <message>
      <source>Saved again, at another quality or in another format</source>
      <translation>Zapisane ponownie, w innej jakości lub innym formacie</translation>
    </message>
    <message>
      <source>Made smaller or larger</source>
      <translation>Zmniejszone lub powiększone</translation>
    </message>
    <message>
      <source>One shows a part of the other</source>
      <translation>Jedno pokazuje część drugiego</translation>
    </message>
    <message>
      <source>Other brightness, contrast or colours</source>
      <translation>Inna jasność, kontrast lub kolory</translation>
    </message>
    <message>
      <source>Something was written, drawn or put around it</source>
      <translation>Coś dopisano, dorysowano lub dodano wokół</translation>
    </message>
    <message>
      <source>Other shots of one scene, not copies</source>
      <translation>Inne ujęcia jednej sceny, nie kopie</translation>
    </message>
    <message>
      <source>They look alike; nothing proves that they are copies</source>
      <translation>Wyglądają podobnie; nic nie dowodzi, że to kopie</translation>
    </message>
    <message>
      <source>One uncertain match holds these together: look closely</source>
      <translation>Łączy je jedno niepewne dopasowanie: przyjrzyj się</translation>
    </message>
    <message>
      <source>Filter by name, folder, kind…</source>
      <translation>Filtruj według nazwy, folderu, rodzaju…</translation>
    </message>
    <message>
      <source>Also cropped and edited copies, screenshots (slower)</source>
      <translation>Także kopie przycięte i edytowane, zrzuty ekranu (wolniej)</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Twój obraz</translation>
    </message>
    <message>
      <source>Turned or mirrored</source>
      <translation>Obrócone lub odbite</translation>
    </message>
    <message>
      <source>1 picture that leaves is better than what stays</source>
      <translation>1 usuwany obraz jest lepszy od tego, który zostaje</translation>
    </message>
    <message>
      <source>%1 pictures that leave are better than what stays</source>
      <translation>Liczba usuwanych obrazów lepszych od tych, które zostają: %1</translation>
    </message>
    <message>
      <source>You rejected the one that was suggested, holds more pixels, or shows the whole of what was cropped, turned or edited.</source>
      <translation>Odrzucono obraz, który był proponowany, ma więcej pikseli albo pokazuje w całości to, co przycięto, obrócono lub zmieniono.</translation>
    </message>
    <message>
      <source>These two have only just come: look first.</source>
      <translation>Te dwa dopiero się pojawiły: najpierw obejrzyj.</translation>
    </message>
    <message>
      <source>None of the pictures in %2 is a copy of %1.</source>
      <translation>Żaden z obrazów w %2 nie jest kopią %1.</translation>
    </message>
    <message>
      <source>%1 in groups</source>
      <translation>%1 w grupach</translation>
    </message>
    <message>
      <source>all stay</source>
      <translation>wszystkie zostają</translation>
    </message>
    <message>
      <source>Look in other folders…</source>
      <translation>Szukaj w innych folderach…</translation>
    </message>
    <message>
      <source>Mark, and stay at the group</source>
      <translation>Oznacz i zostań przy grupie</translation>
    </message>
    <message>
      <source>Decide, and go on to the next group</source>
      <translation>Zdecyduj i przejdź do następnej grupy</translation>
    </message>
    <message>
      <source>Opening the review…</source>
      <translation>Otwieranie przeglądu…</translation>
    </message>
    <message>
      <source>pixel for pixel</source>
      <translation>piksel w piksel</translation>
    </message>
    <message>
      <source>without the film or further pictures that A holds</source>
      <translation>bez filmu lub dalszych obrazów zawartych w A</translation>
    </message>
    <message>
      <source>with a film or further pictures that A does not hold</source>
      <translation>z filmem lub dalszymi obrazami, których nie ma w A</translation>
    </message>
    <message>
      <source>with a film or further pictures, unlike %1</source>
      <translation>z filmem lub dalszymi obrazami, inaczej niż %1</translation>
    </message>
    <message>
      <source>but %1 holds a film or further pictures</source>
      <translation>ale %1 zawiera film lub dalsze obrazy</translation>
    </message>
    <message>
      <source>another part of the same picture</source>
      <translation>inna część tego samego obrazu</translation>
    </message>
    <message>
      <source>It is not as it was when it left: it was changed or replaced while it was away.</source>
      <translation>Nie jest już taki, jaki był przy przeniesieniu: w międzyczasie został zmieniony lub zastąpiony.</translation>
    </message>
    <message>
      <source>with more bits a channel than %1</source>
      <translation>z większą liczbą bitów na kanał niż %1</translation>
    </message>
    <message>
      <source>but %1 has more bits a channel</source>
      <translation>ale %1 ma więcej bitów na kanał</translation>
    </message>
    <message>
      <source>Two folders of the review cannot be one now: %1.</source>
      <translation>Dwa foldery przeglądu nie mogą być teraz jednym: %1.</translation>
    </message>
    <message>
      <source>without the transparency of A</source>
      <translation>bez przezroczystości A</translation>
    </message>
    <message>
      <source>with transparency that A does not have</source>
      <translation>z przezroczystością, której A nie ma</translation>
    </message>
    <message>
      <source>with transparency, unlike %1</source>
      <translation>z przezroczystością, inaczej niż %1</translation>
    </message>
    <message>
      <source>but %1 has transparency</source>
      <translation>ale %1 ma przezroczystość</translation>
    </message>
    <message>
      <source>would lose a film, further pictures, deeper colours or transparency: %1</source>
      <translation>straciłyby film, dalsze obrazy, głębię kolorów lub przezroczystość: %1</translation>
    </message>
    <message>
      <source>holds a film, pictures, deeper colours or transparency, unlike what stays</source>
      <translation>zawiera film, obrazy, głębię kolorów lub przezroczystość, inaczej niż to, co by zostało</translation>
    </message>
    <message>
      <source>“%1” acts in Compare. %2 opens it.</source>
      <translation>„%1” działa w porównaniu. %2 je otwiera.</translation>
    </message>
    <message>
      <source>“%1” acts in the review. Esc goes back.</source>
      <translation>„%1” działa w przeglądzie. Esc do niego wraca.</translation>
    </message>
    <message>
      <source>These two are of no group: there is nothing to decide.</source>
      <translation>Te dwa nie należą do żadnej grupy: nie ma o czym decydować.</translation>
    </message>
    <message>
      <source>The group has %1 pictures, two are shown here. Accept it in the review.</source>
      <translation>Grupa ma %1 obrazów, tu widać dwa. Zaakceptuj ją w przeglądzie.</translation>
    </message>
  </context>
  <context>
    <name>Aftermath</name>
    <message>
      <source>The last commit was interrupted. %1 were looked after; see History.</source>
      <translation>Ostatnie wykonanie zostało przerwane. Sprawdzono: %1; zobacz historię.</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>Plików: %1</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 plik</translation>
    </message>
    <message>
      <source>The journal of commits could not be read: %1</source>
      <translation>Nie udało się odczytać dziennika wykonań: %1</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss</source>
      <translation>Ukryj</translation>
    </message>
  </context>
  <context>
    <name>ComparePair</name>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Comparison of two pictures</source>
      <translation>Porównanie dwóch obrazów</translation>
    </message>
  </context>
  <context>
    <name>ContinueCard</name>
    <message>
      <source>Go on with this review</source>
      <translation>Kontynuuj ten przegląd</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Kontynuuj</translation>
    </message>
    <message>
      <source>Take off this list</source>
      <translation>Usuń z tej listy</translation>
    </message>
  </context>
  <context>
    <name>CrashNet</name>
    <message>
      <source>Something went wrong inside the program (%1). Your files and decisions are safe; details are in %2.</source>
      <translation>W programie coś poszło źle (%1). Twoje pliki i decyzje są bezpieczne; szczegóły są w %2.</translation>
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
      <translation>Wyszukiwanie w %1 zakończone</translation>
    </message>
    <message>
      <source>The scan of %1 was stopped</source>
      <translation>Wyszukiwanie w %1 zatrzymano</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop photo folders here</source>
      <translation>Upuść tutaj foldery ze zdjęciami</translation>
    </message>
    <message>
      <source>Choose folders…</source>
      <translation>Wybierz foldery…</translation>
    </message>
    <message>
      <source>or</source>
      <translation>lub</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Compare these two pictures</source>
      <translation>Porównaj te dwa obrazy</translation>
    </message>
    <message>
      <source>Look for duplicates in %1</source>
      <translation>Szukaj duplikatów w %1</translation>
    </message>
    <message>
      <source>Look for duplicates in %1 folders</source>
      <translation>Szukaj duplikatów w folderach: %1</translation>
    </message>
    <message>
      <source>Look for copies of this picture</source>
      <translation>Szukaj kopii tego obrazu</translation>
    </message>
    <message>
      <source>Folders, or exactly two pictures</source>
      <translation>Foldery albo dokładnie dwa obrazy</translation>
    </message>
  </context>
  <context>
    <name>FileOptions</name>
    <message>
      <source>Look in subfolders</source>
      <translation>Szukaj w podfolderach</translation>
    </message>
    <message>
      <source>Hidden files and folders</source>
      <translation>Ukryte pliki i foldery</translation>
    </message>
    <message>
      <source>all pictures, or for instance *.jpg 2024/*</source>
      <translation>wszystkie obrazy lub na przykład *.jpg 2024/*</translation>
    </message>
    <message>
      <source>for instance */cache/* *.gif</source>
      <translation>na przykład */cache/* *.gif</translation>
    </message>
    <message>
      <source>any size</source>
      <translation>dowolny rozmiar</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>bez limitu</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>Tylko</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Bez</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>do</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <source>Smallest file size</source>
      <translation>Najmniejszy rozmiar pliku</translation>
    </message>
    <message>
      <source>Largest file size</source>
      <translation>Największy rozmiar pliku</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>Counting pictures</source>
      <translation>Liczenie obrazów</translation>
    </message>
    <message>
      <source>Protect</source>
      <translation>Chroń</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Usuń %1</translation>
    </message>
    <message>
      <source>%1 and counting</source>
      <translation>na razie %1</translation>
    </message>
    <message>
      <source>No pictures here</source>
      <translation>Brak obrazów</translation>
    </message>
    <message>
      <source>This folder could not be read: %1</source>
      <translation>Nie udało się odczytać tego folderu: %1</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Chroniony</translation>
    </message>
    <message>
      <source>Nothing in this folder can be rejected, moved or deleted</source>
      <translation>Niczego w tym folderze nie można odrzucić, przenieść ani usunąć</translation>
    </message>
    <message>
      <source>Only keep files from this folder, never touch them</source>
      <translation>Pliki z tego folderu tylko zachowuj, nigdy ich nie ruszaj</translation>
    </message>
  </context>
  <context>
    <name>KeyCard</name>
    <message>
      <source>Keys</source>
      <translation>Klawisze</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Another scan is still running. Stop it to begin this one.</source>
      <translation>Trwa inne wyszukiwanie. Zatrzymaj je, aby zacząć to.</translation>
    </message>
    <message>
      <source>Stop the running scan</source>
      <translation>Zatrzymaj trwające wyszukiwanie</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it to open another review.</source>
      <translation>Trwa wyszukiwanie. Zatrzymaj je, aby otworzyć inny przegląd.</translation>
    </message>
    <message>
      <source>The scan of this review is still running.</source>
      <translation>Wyszukiwanie tego przeglądu jeszcze trwa.</translation>
    </message>
    <message>
      <source>Drop folders to search them, or exactly two pictures to compare them.</source>
      <translation>Upuść foldery, aby je przeszukać, albo dokładnie dwa obrazy, aby je porównać.</translation>
    </message>
    <message>
      <source>%1 does not exist.</source>
      <translation>%1 nie istnieje.</translation>
    </message>
    <message>
      <source>Open History</source>
      <translation>Otwórz historię</translation>
    </message>
  </context>
  <context>
    <name>MatchOptions</name>
    <message>
      <source>%1 bits</source>
      <translation>%1 bitów</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>zalecany</translation>
    </message>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>Search the whole folder by features</source>
      <translation>Przeszukaj cały folder według punktów</translation>
    </message>
    <message>
      <source>Also show merely similar pictures</source>
      <translation>Pokaż też obrazy tylko podobne</translation>
    </message>
    <message>
      <source>Hashes</source>
      <translation>Skróty</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Próg</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Punkty</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <source>Bits of a hash</source>
      <translation>Bity skrótu</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>prawdopodobnie identyczne</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>być może podobne</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>raczej różne</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Files</source>
      <translation>Pliki</translation>
    </message>
    <message>
      <source>Methods of a custom search</source>
      <translation>Metody własnego wyszukiwania</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Show</source>
      <translation>Pokaż</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ukryj</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>It could not be read.</source>
      <translation>Nie udało się odczytać.</translation>
    </message>
  </context>
  <context>
    <name>PictureZone</name>
    <message>
      <source>Delete takes it away</source>
      <translation>Delete go usuwa</translation>
    </message>
    <message>
      <source>Click to choose a picture</source>
      <translation>Kliknij, aby wybrać obraz</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Files are being moved. Closing stops after the file that is under way; what was moved stays in History.</source>
      <translation>Trwa przenoszenie plików. Zamknięcie zatrzyma się po bieżącym pliku; przeniesione pozostaje w historii.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Zatrzymaj i zamknij</translation>
    </message>
  </context>
  <context>
    <name>PresetCards</name>
    <message>
      <source>Resized and re-saved copies</source>
      <translation>Kopie zmniejszone i zapisane ponownie</translation>
    </message>
    <message>
      <source>Same picture in another size, format or quality; turned or mirrored</source>
      <translation>Ten sam obraz w innym rozmiarze, formacie lub jakości; obrócony lub odbity</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>szybko</translation>
    </message>
    <message>
      <source>Also cropped, edited, screenshots</source>
      <translation>Także przycięte, edytowane, zrzuty ekranu</translation>
    </message>
    <message>
      <source>Adds features and a learned fingerprint; proves each match</source>
      <translation>Dodaje punkty charakterystyczne i wyuczony odcisk; dowodzi każdej zgodności</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>dokładnie</translation>
    </message>
    <message>
      <source>Identical files only</source>
      <translation>Tylko identyczne pliki</translation>
    </message>
    <message>
      <source>Byte for byte, or pixel for pixel</source>
      <translation>Bajt po bajcie lub piksel po pikselu</translation>
    </message>
    <message>
      <source>fastest</source>
      <translation>najszybciej</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Własne</translation>
    </message>
    <message>
      <source>Hashes, threshold and features as chosen below</source>
      <translation>Skróty, próg i punkty wybrane poniżej</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>ręcznie</translation>
    </message>
  </context>
  <context>
    <name>RecentFolders</name>
    <message>
      <source>Searched before</source>
      <translation>Przeszukane wcześniej</translation>
    </message>
    <message>
      <source>Search this folder again</source>
      <translation>Przeszukaj ten folder ponownie</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <source>%1 %2 instead of %3</source>
      <translation>%1 %2 zamiast %3</translation>
    </message>
    <message>
      <source>%1 accepted, %2 rejected. %3 takes it back.</source>
      <translation>Przyjęto: %1, odrzucono: %2. %3 to cofa.</translation>
    </message>
    <message>
      <source>%1 here, %2 in the new group.</source>
      <translation>Tutaj: %1, w nowej grupie: %2.</translation>
    </message>
    <message>
      <source>%1 is free: its pictures can be rejected again.</source>
      <translation>%1 nie jest już chroniony: zdjęcia w nim można znów odrzucać.</translation>
    </message>
    <message>
      <source>%1 is protected. %2 rejections in it were taken back.</source>
      <translation>%1 jest chroniony. Cofnięto w nim odrzucenia: %2.</translation>
    </message>
    <message>
      <source>%1 is protected. 1 rejection in it was taken back.</source>
      <translation>%1 jest chroniony. Cofnięto w nim 1 odrzucenie.</translation>
    </message>
    <message>
      <source>%1 is protected: nothing in it can be rejected.</source>
      <translation>%1 jest chroniony: niczego w nim nie można odrzucić.</translation>
    </message>
    <message>
      <source>%1 lost to %2, chosen by eye</source>
      <translation>%1 przegrało z %2, wybrane na oko</translation>
    </message>
    <message>
      <source>%1 lost to %2: %3</source>
      <translation>%1 przegrało z %2: %3</translation>
    </message>
    <message>
      <source>%1 up to %2 of %3 bits: %4 shown, %5 pairs hidden.</source>
      <translation>%1 do %2 z %3 bitów: widoczne – %4, ukryte pary – %5.</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 bit</translation>
    </message>
    <message>
      <source>A single picture is no duplicate and leaves the review.</source>
      <translation>Pojedyncze zdjęcie nie jest duplikatem i opuszcza przegląd.</translation>
    </message>
    <message>
      <source>Accept %1</source>
      <translation>Przyjmij: %1</translation>
    </message>
    <message>
      <source>Accept easy groups</source>
      <translation>Przyjmij łatwe grupy</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Inny folder…</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Rozpoczęte</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Według rodzaju</translation>
    </message>
    <message>
      <source>Decided pair by pair</source>
      <translation>Rozstrzygnięte parami</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Przykłady</translation>
    </message>
    <message>
      <source>Folder of the groups shown</source>
      <translation>Folder pokazywanych grup</translation>
    </message>
    <message>
      <source>Folders of this review</source>
      <translation>Foldery tego przeglądu</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>Zwolnij</translation>
    </message>
    <message>
      <source>Free the folder %1</source>
      <translation>Zwolnij folder %1</translation>
    </message>
    <message>
      <source>Held by one weak link, left to you: %1</source>
      <translation>Trzyma je jedno słabe ogniwo, do Twojej decyzji: %1</translation>
    </message>
    <message>
      <source>No clear best, left to you: %1</source>
      <translation>Brak wyraźnie najlepszego, do Twojej decyzji: %1</translation>
    </message>
    <message>
      <source>No group would be accepted.</source>
      <translation>Żadna grupa nie zostałaby przyjęta.</translation>
    </message>
    <message>
      <source>No hash was used for these groups, so no pair has a distance.</source>
      <translation>Dla tych grup nie użyto skrótu, więc żadna para nie ma odległości.</translation>
    </message>
    <message>
      <source>No pair has a distance yet.</source>
      <translation>Żadna para nie ma jeszcze odległości.</translation>
    </message>
    <message>
      <source>Nothing below a protected folder can be rejected, moved or deleted: its pictures can only stay. This holds at once, without another scan.</source>
      <translation>Niczego w chronionym folderze nie można odrzucić, przenieść ani usunąć: jego zdjęcia mogą tylko zostać. Działa to od razu, bez nowego wyszukiwania.</translation>
    </message>
    <message>
      <source>One group of %1.</source>
      <translation>Jedna grupa: %1.</translation>
    </message>
    <message>
      <source>Only the groups that the filter shows</source>
      <translation>Tylko grupy pokazywane przez filtr</translation>
    </message>
    <message>
      <source>Pairs that differ by more bits are hidden: groups shrink, part or leave the list until you move the line back. Decisions stay; what is hidden is not committed. No file is touched.</source>
      <translation>Pary różniące się większą liczbą bitów są ukrywane: grupy maleją, dzielą się lub znikają z listy, dopóki nie cofniesz linii. Decyzje zostają; ukryte nie są wykonywane. Żaden plik nie jest ruszany.</translation>
    </message>
    <message>
      <source>Protect a folder</source>
      <translation>Chroń folder</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>Chroń</translation>
    </message>
    <message>
      <source>Protect the folder %1</source>
      <translation>Chroń folder %1</translation>
    </message>
    <message>
      <source>Protected folders</source>
      <translation>Chronione foldery</translation>
    </message>
    <message>
      <source>Put groups together</source>
      <translation>Połącz grupy</translation>
    </message>
    <message>
      <source>Put together. Mark yourself what stays and what goes.</source>
      <translation>Połączono. Zaznacz samodzielnie, co zostaje, a co odchodzi.</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Przejrzane</translation>
    </message>
    <message>
      <source>Reviewed already: %1</source>
      <translation>Już przejrzane: %1</translation>
    </message>
    <message>
      <source>Show every pair</source>
      <translation>Pokaż wszystkie pary</translation>
    </message>
    <message>
      <source>Split into two groups.</source>
      <translation>Podzielono na dwie grupy.</translation>
    </message>
    <message>
      <source>Split the group</source>
      <translation>Podziel grupę</translation>
    </message>
    <message>
      <source>Split. A picture left alone is no duplicate and leaves the review.</source>
      <translation>Podzielono. Zdjęcie, które zostało samo, nie jest duplikatem i opuszcza przegląd.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stan</translation>
    </message>
    <message>
      <source>State of the groups shown</source>
      <translation>Stan pokazywanych grup</translation>
    </message>
    <message>
      <source>The groups ticked join the open one. Nothing is claimed about pictures that were not proven to be copies: none of them is suggested.</source>
      <translation>Zaznaczone grupy dołączą do otwartej. O zdjęciach, które nie są dowiedzionymi kopiami, niczego się nie twierdzi: żadne nie jest proponowane.</translation>
    </message>
    <message>
      <source>The pairs nearest the line</source>
      <translation>Pary najbliższe linii</translation>
    </message>
    <message>
      <source>The pictures ticked become a group of their own.</source>
      <translation>Zaznaczone zdjęcia utworzą osobną grupę.</translation>
    </message>
    <message>
      <source>The suggested picture of each group stays, the others are marked as rejected. Your own marks stay. No file is touched before you commit.</source>
      <translation>Proponowane zdjęcie każdej grupy zostaje, pozostałe są oznaczane jako odrzucone. Twoje własne oznaczenia zostają. Przed wykonaniem żaden plik nie jest ruszany.</translation>
    </message>
    <message>
      <source>There are no groups yet.</source>
      <translation>Nie ma jeszcze grup.</translation>
    </message>
    <message>
      <source>Tick the groups to add.</source>
      <translation>Zaznacz grupy do dodania.</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Do rozstrzygnięcia</translation>
    </message>
    <message>
      <source>With rejects</source>
      <translation>Z odrzuconymi</translation>
    </message>
    <message>
      <source>accept %1</source>
      <translation>przyjmij: %1</translation>
    </message>
    <message>
      <source>free %1</source>
      <translation>zwolnij %1</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>ukryta</translation>
    </message>
    <message>
      <source>protect %1</source>
      <translation>chroń %1</translation>
    </message>
    <message>
      <source>put groups together</source>
      <translation>połącz grupy</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>pokazana</translation>
    </message>
    <message>
      <source>split the group</source>
      <translation>podziel grupę</translation>
    </message>
    <message>
      <source>Keep only this one</source>
      <translation>Zachowaj tylko ten</translation>
    </message>
    <message>
      <source>Keep what is marked or suggested, reject the rest, go on</source>
      <translation>Zachowaj zaznaczone lub proponowane, odrzuć resztę, idź dalej</translation>
    </message>
    <message>
      <source>Remember that these are no duplicates</source>
      <translation>Zapamiętaj, że to nie duplikaty</translation>
    </message>
    <message>
      <source>See what will happen to every file</source>
      <translation>Zobacz, co stanie się z każdym plikiem</translation>
    </message>
    <message>
      <source>Undecided, keep, reject: click to change</source>
      <translation>Nierozstrzygnięte, zachowaj, odrzuć: kliknij, aby zmienić</translation>
    </message>
    <message>
      <source>All groups are reviewed. %1 shows the commit.</source>
      <translation>Wszystkie grupy są przejrzane. %1 pokazuje wykonanie.</translation>
    </message>
    <message>
      <source>Remembered: these are no duplicates. %1 takes it back.</source>
      <translation>Zapamiętano: to nie duplikaty. %1 to cofa.</translation>
    </message>
  </context>
  <context>
    <name>ScanProgress</name>
    <message>
      <source>Progress of the scan</source>
      <translation>Postęp wyszukiwania</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Wstrzymaj</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Zatrzymaj</translation>
    </message>
    <message>
      <source>Stop the scan; what was found stays</source>
      <translation>Zatrzymaj wyszukiwanie; znalezione pozostaje</translation>
    </message>
    <message>
      <source>Show which files, and why</source>
      <translation>Pokaż które pliki i dlaczego</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <translation>Szukanie obrazów</translation>
    </message>
    <message>
      <source>pictures found</source>
      <translation>znalezionych obrazów</translation>
    </message>
    <message>
      <source>of %1 possible twins compared</source>
      <translation>z %1 możliwych bliźniaków porównano</translation>
    </message>
    <message>
      <source>of %1 pictures</source>
      <translation>z %1 obrazów</translation>
    </message>
    <message>
      <source>of %1 pictures shown to the model</source>
      <translation>z %1 obrazów pokazano modelowi</translation>
    </message>
    <message>
      <source>of %1 pairs proven</source>
      <translation>z %1 par sprawdzono</translation>
    </message>
    <message>
      <source>%1/s</source>
      <translation>%1/s</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>jeszcze %1 s</translation>
    </message>
    <message>
      <source>%1 min left</source>
      <translation>jeszcze %1 min</translation>
    </message>
    <message>
      <source>%1 h %2 min left</source>
      <translation>jeszcze %1 h %2 min</translation>
    </message>
    <message>
      <source>pictures scanned</source>
      <translation>przeszukanych obrazów</translation>
    </message>
    <message>
      <source>pictures, stopped early</source>
      <translation>obrazów, zatrzymano wcześniej</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>nieczytelnych: %1</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Wznów</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>wstrzymane</translation>
    </message>
    <message>
      <source>Stopping; what was found stays</source>
      <translation>Zatrzymywanie; znalezione pozostaje</translation>
    </message>
  </context>
  <context>
    <name>SkippedDialog</name>
    <message>
      <source>Files that could not be read</source>
      <translation>Pliki, których nie udało się odczytać</translation>
    </message>
    <message>
      <source>%1 files could not be read</source>
      <translation>Plików nie do odczytania: %1</translation>
    </message>
    <message>
      <source>1 file could not be read</source>
      <translation>1 pliku nie udało się odczytać</translation>
    </message>
    <message>
      <source>They were left as they are and take no part in the review.</source>
      <translation>Pozostały bez zmian i nie biorą udziału w przeglądzie.</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Otwórz folder</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>Kopiuj listę</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Eksportuj…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <source>The list is on the clipboard.</source>
      <translation>Lista jest w schowku.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Eksportuj listę</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabele (*.csv)</translation>
    </message>
    <message>
      <source>The list could not be written: %1</source>
      <translation>Nie udało się zapisać listy: %1</translation>
    </message>
    <message>
      <source>The list was written to %1</source>
      <translation>Listę zapisano w %1</translation>
    </message>
  </context>
  <context>
    <name>SkippedModel</name>
    <message>
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Dlaczego</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Więcej opcji</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Szukaj duplikatów</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Kontynuuj</translation>
    </message>
    <message>
      <source>Find duplicate photos</source>
      <translation>Znajdź zduplikowane zdjęcia</translation>
    </message>
    <message>
      <source>Nothing is changed until you commit; what goes to the trash can be undone.</source>
      <translation>Nic się nie zmienia, dopóki tego nie wykonasz; przeniesienie do kosza można cofnąć.</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Czego szukać</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>Porównaj dwa obrazy</translation>
    </message>
    <message>
      <source>Choose a folder first</source>
      <translation>Najpierw wybierz folder</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
  </context>
  <context>
    <name>WindowCommands</name>
    <message>
      <source>Files that could not be read…</source>
      <translation>Nieczytelne pliki…</translation>
    </message>
    <message>
      <source>%1 files that could not be read…</source>
      <translation>Nieczytelne pliki: %1…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <source>imgreview %1 finds, explains and cleans up duplicate photographs.</source>
      <translation>imgreview %1 znajduje, wyjaśnia i porządkuje zduplikowane zdjęcia.</translation>
    </message>
  </context>
  <context>
    <name>self._page</name>
    <message>
      <source>Keep left</source>
      <translation>Zachowaj lewy</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Zachowaj prawy</translation>
    </message>
    <message>
      <source>There is no other candidate in this group.</source>
      <translation>W tej grupie nie ma innego kandydata.</translation>
    </message>
  </context>
  <context>
    <name>view</name>
    <message>
      <source>The two could not be laid onto each other, so nothing is compared.</source>
      <translation>Nie udało się ich nałożyć, więc nic nie jest porównywane.</translation>
    </message>
    <message>
      <source>Nothing differs beyond brightness, colour and codec noise.</source>
      <translation>Nic się nie różni poza jasnością, kolorem i szumem kodeka.</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>ciemne</translation>
    </message>
    <message>
      <source>bright</source>
      <translation>jasne</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>reviewed</source>
      <translation>przejrzane</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Proponowany</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Chroniony</translation>
    </message>
    <message>
      <source>crop %1 %</source>
      <translation>wycinek %1 %</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>protected, untouched</source>
      <translation>chroniony, nietknięty</translation>
    </message>
    <message>
      <source>no trash on this drive: to its quarantine folder</source>
      <translation>brak kosza na tym dysku: do folderu kwarantanny</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>do %1</translation>
    </message>
    <message>
      <source>Move rejected pictures to</source>
      <translation>Przenieś odrzucone do</translation>
    </message>
    <message>
      <source>Save the dry run report</source>
      <translation>Zapisz raport próbny</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabele (*.csv)</translation>
    </message>
    <message>
      <source>The report could not be written: %1</source>
      <translation>Nie udało się zapisać raportu: %1</translation>
    </message>
    <message>
      <source>The report was written to %1</source>
      <translation>Raport zapisano w %1</translation>
    </message>
    <message>
      <source>Undo of a commit</source>
      <translation>Cofnięcie wykonania</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Postęp</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is done can be undone.</source>
      <translation>Zatrzymanie nastąpi po bieżącym pliku; to, co zrobione, można cofnąć.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Zatrzymaj</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>Co stało się z każdym plikiem</translation>
    </message>
    <message>
      <source>%1 freed</source>
      <translation>zwolnione %1</translation>
    </message>
    <message>
      <source>%1 stayed where they were</source>
      <translation>na swoich miejscach pozostało: %1</translation>
    </message>
    <message>
      <source>1 file stayed where it was</source>
      <translation>1 plik pozostał na swoim miejscu</translation>
    </message>
    <message>
      <source>1 file is back</source>
      <translation>1 plik wrócił</translation>
    </message>
    <message>
      <source>%1 are back</source>
      <translation>wróciło: %1</translation>
    </message>
    <message>
      <source>%1 could not be brought back</source>
      <translation>nie udało się przywrócić: %1</translation>
    </message>
    <message>
      <source>1 file could not be brought back</source>
      <translation>1 pliku nie udało się przywrócić</translation>
    </message>
    <message>
      <source>You stopped it. The files after this one were not touched.</source>
      <translation>Zatrzymano na życzenie. Dalszych plików nie ruszono.</translation>
    </message>
    <message>
      <source>The reasons are in the list below.</source>
      <translation>Powody są na liście poniżej.</translation>
    </message>
    <message>
      <source>Dry run report…</source>
      <translation>Raport próbny…</translation>
    </message>
    <message>
      <source>Save what would happen to every file as a table</source>
      <translation>Zapisz jako tabelę, co stałoby się z każdym plikiem</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>Przenieś do folderu…</translation>
    </message>
    <message>
      <source>Move the files to a folder instead, keeping their structure</source>
      <translation>Przenieś pliki do folderu, zachowując ich układ</translation>
    </message>
    <message>
      <source>Use the trash</source>
      <translation>Użyj kosza</translation>
    </message>
    <message>
      <source>Move the files to the trash instead</source>
      <translation>Przenieś pliki do kosza</translation>
    </message>
    <message>
      <source>Back to the review</source>
      <translation>Powrót do przeglądu</translation>
    </message>
    <message>
      <source>Undo stays possible until the trash is emptied</source>
      <translation>Cofnięcie jest możliwe do opróżnienia kosza</translation>
    </message>
    <message>
      <source>Undo stays possible while the files are in %1</source>
      <translation>Cofnięcie jest możliwe, dopóki pliki są w %1</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Wykonaj</translation>
    </message>
    <message>
      <source>Nothing is marked to leave</source>
      <translation>Nic nie jest zaznaczone do usunięcia</translation>
    </message>
    <message>
      <source>Reject pictures in the review; here you see what will happen to them.</source>
      <translation>Odrzucaj obrazy w przeglądzie; tutaj zobaczysz, co się z nimi stanie.</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Coś poszło źle.</translation>
    </message>
    <message>
      <source>Moving %1 of %2</source>
      <translation>Przenoszenie %1 z %2</translation>
    </message>
    <message>
      <source>Bringing back %1 of %2</source>
      <translation>Przywracanie %1 z %2</translation>
    </message>
    <message>
      <source>Commit %1</source>
      <translation>Wykonaj: %1</translation>
    </message>
    <message>
      <source>What happens in each folder</source>
      <translation>Co dzieje się w każdym folderze</translation>
    </message>
    <message>
      <source>Opening what is kept…</source>
      <translation>Otwieranie zachowanych…</translation>
    </message>
    <message>
      <source>Opening what is kept: %1 of %2</source>
      <translation>Otwieranie zachowanych: %1 z %2</translation>
    </message>
    <message>
      <source>%1 will leave,</source>
      <translation>Odejdzie: %1,</translation>
    </message>
    <message>
      <source>Nothing will leave</source>
      <translation>Nic nie odejdzie</translation>
    </message>
    <message>
      <source>Use a folder on that drive</source>
      <translation>Użyj folderu na tamtym dysku</translation>
    </message>
    <message>
      <source>%1 will not be touched</source>
      <translation>Nietknięte pozostanie: %1</translation>
    </message>
    <message>
      <source>You rejected all of their pictures on purpose: %1.</source>
      <translation>Celowo odrzucono wszystkie ich obrazy: %1.</translation>
    </message>
    <message>
      <source>Undo the chosen</source>
      <translation>Cofnij wybrane</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Pokaż w folderze</translation>
    </message>
    <message>
      <source>The program was stopped in the middle of this commit</source>
      <translation>Program zatrzymano w trakcie tego wykonania</translation>
    </message>
    <message>
      <source>%1 not settled yet; every start of imgreview looks at them again.</source>
      <translation>Niewyjaśnione: %1; każde uruchomienie imgreview sprawdza je ponownie.</translation>
    </message>
    <message>
      <source>The reasons stand in the list, first rows first.</source>
      <translation>Powody są na liście, w pierwszych wierszach.</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>Cofnij %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <source>Nothing was committed yet</source>
      <translation>Nic jeszcze nie wykonano</translation>
    </message>
    <message>
      <source>Every commit will stand here, and can be taken back from here.</source>
      <translation>Każde wykonanie będzie tutaj i można je stąd cofnąć.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <source>Commits</source>
      <translation>Wykonania</translation>
    </message>
    <message>
      <source>move to a folder</source>
      <translation>przenieś do folderu</translation>
    </message>
    <message>
      <source>keep %1</source>
      <translation>zachowaj %1</translation>
    </message>
    <message>
      <source>reject %1</source>
      <translation>odrzuć %1</translation>
    </message>
    <message>
      <source>undecided %1</source>
      <translation>%1 nierozstrzygnięte</translation>
    </message>
    <message>
      <source>keep only %1</source>
      <translation>zachowaj tylko %1</translation>
    </message>
    <message>
      <source>accept the group</source>
      <translation>przyjmij grupę</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>to nie duplikaty</translation>
    </message>
    <message>
      <source>reject all</source>
      <translation>odrzuć wszystkie</translation>
    </message>
    <message>
      <source>The whole group is rejected. Commit will say so again.</source>
      <translation>Odrzucono całą grupę. Wykonanie powie o tym jeszcze raz.</translation>
    </message>
    <message>
      <source>undecide all</source>
      <translation>cofnij wszystkie decyzje</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>zachowaj</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>odrzuć</translation>
    </message>
    <message>
      <source>accept &amp; next</source>
      <translation>przyjmij i dalej</translation>
    </message>
    <message>
      <source>compare</source>
      <translation>porównaj</translation>
    </message>
    <message>
      <source>undecided</source>
      <translation>nierozstrzygnięte</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Sprawdź i wykonaj…</translation>
    </message>
    <message>
      <source>of %1 reviewed</source>
      <translation>z %1 przejrzane</translation>
    </message>
    <message>
      <source>%1 to the trash or a folder · %2</source>
      <translation>%1 do kosza lub folderu · %2</translation>
    </message>
    <message>
      <source>%1 to be moved · %2</source>
      <translation>%1 do przeniesienia · %2</translation>
    </message>
    <message>
      <source>%1 to the trash · %2</source>
      <translation>%1 do kosza · %2</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 plik</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>Plików: %1</translation>
    </message>
    <message>
      <source>Show or hide the facts</source>
      <translation>Pokaż lub ukryj dane</translation>
    </message>
    <message>
      <source>No group matches the filter</source>
      <translation>Żadna grupa nie pasuje do filtra</translation>
    </message>
    <message>
      <source>Other words or classes may find it.</source>
      <translation>Inne słowa lub klasy mogą ją znaleźć.</translation>
    </message>
    <message>
      <source>Show all groups</source>
      <translation>Pokaż wszystkie grupy</translation>
    </message>
    <message>
      <source>Looking for copies</source>
      <translation>Szukanie kopii</translation>
    </message>
    <message>
      <source>Groups appear here while the scan runs and can be decided at once.</source>
      <translation>Grupy pojawiają się tu podczas wyszukiwania i można o nich od razu decydować.</translation>
    </message>
    <message>
      <source>No duplicates to review</source>
      <translation>Brak duplikatów do przejrzenia</translation>
    </message>
    <message>
      <source>Every picture that was looked at is there only once.</source>
      <translation>Każdy sprawdzony obraz istnieje tylko raz.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Zachowaj</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
      <source>Compare with the best</source>
      <translation>Porównaj z najlepszym</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>Przyjrzyj się</translation>
    </message>
    <message>
      <source>Move rejected pictures to…</source>
      <translation>Przenieś odrzucone do…</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>To nie duplikaty</translation>
    </message>
    <message>
      <source>Undecide the whole group</source>
      <translation>Cofnij decyzje w grupie</translation>
    </message>
    <message>
      <source>Reject all of the group</source>
      <translation>Odrzuć całą grupę</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otwórz</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
      <source>The system has no program to open %1.</source>
      <translation>System nie ma programu do otwarcia %1.</translation>
    </message>
    <message>
      <source>The path is on the clipboard.</source>
      <translation>Ścieżka jest w schowku.</translation>
    </message>
    <message>
      <source>This is the last group with undecided pictures.</source>
      <translation>To ostatnia grupa z nierozstrzygniętymi obrazami.</translation>
    </message>
    <message>
      <source>All groups found so far are reviewed.</source>
      <translation>Wszystkie znalezione dotąd grupy są przejrzane.</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Filtruj grupy</translation>
    </message>
    <message>
      <source>Order of the groups</source>
      <translation>Kolejność grup</translation>
    </message>
    <message>
      <source>No group matches.</source>
      <translation>Żadna grupa nie pasuje.</translation>
    </message>
    <message>
      <source>+ %1 new groups</source>
      <translation>+ nowe grupy: %1</translation>
    </message>
    <message>
      <source>+ 1 new group</source>
      <translation>+ 1 nowa grupa</translation>
    </message>
    <message>
      <source>The scan found more pictures for this group: show them</source>
      <translation>Wyszukiwanie znalazło więcej obrazów do tej grupy: pokaż je</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Grupa powyżej</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Grupa poniżej</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Przyjmij</translation>
    </message>
    <message>
      <source>Group %1 of %2</source>
      <translation>Grupa %1 z %2</translation>
    </message>
    <message>
      <source>not in the list now</source>
      <translation>teraz nie ma jej na liście</translation>
    </message>
    <message>
      <source>+%1 new</source>
      <translation>+%1 nowych</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>słabe</translation>
    </message>
    <message>
      <source>not a copy</source>
      <translation>nie kopia</translation>
    </message>
    <message>
      <source>unproven</source>
      <translation>niedowiedzione</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>dowiedzione</translation>
    </message>
    <message>
      <source>No clear best: mark the pictures to keep</source>
      <translation>Brak wyraźnie najlepszego: zaznacz obrazy do zachowania</translation>
    </message>
    <message>
      <source>Best: %1</source>
      <translation>Najlepszy: %1</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Dane</translation>
    </message>
    <message>
      <source>Why together</source>
      <translation>Dlaczego razem</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Co je różni</translation>
    </message>
    <message>
      <source>Only the places where they are.</source>
      <translation>Tylko miejsca, w których są.</translation>
    </message>
    <message>
      <source>With them</source>
      <translation>Razem z nimi</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>i jeszcze %1</translation>
    </message>
    <message>
      <source>%1 goes with %2</source>
      <translation>%1 idzie z %2</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Wszystkie</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupy</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>dopasowane</translation>
    </message>
    <message>
      <source>Pictures of the group</source>
      <translation>Obrazy grupy</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ jeszcze %1</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 obraz</translation>
    </message>
    <message>
      <source>%1 pictures</source>
      <translation>Obrazów: %1</translation>
    </message>
    <message>
      <source>The last commit was cut short. Finish it or roll it back in History.</source>
      <translation>Ostatnie zatwierdzenie zostało przerwane. Dokończ je lub wycofaj w historii.</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is deleted stays deleted.</source>
      <translation>Zatrzymanie nastąpi po bieżącym pliku; co usunięte, pozostaje usunięte.</translation>
    </message>
    <message>
      <source>Delete for ever…</source>
      <translation>Usuń na zawsze…</translation>
    </message>
    <message>
      <source>Delete the files instead; you will be asked to type how many</source>
      <translation>Zamiast tego usuń pliki; trzeba będzie wpisać ich liczbę</translation>
    </message>
    <message>
      <source>The number of files to delete for ever</source>
      <translation>Liczba plików do usunięcia na zawsze</translation>
    </message>
    <message>
      <source>Type %1 to go on:</source>
      <translation>Wpisz %1, aby kontynuować:</translation>
    </message>
    <message>
      <source>Deleting %1 of %2</source>
      <translation>Usuwanie %1 z %2</translation>
    </message>
    <message>
      <source>1 picture that leaves says something that the kept one does not</source>
      <translation>1 usuwany obraz mówi coś, czego nie mówi zachowany</translation>
    </message>
    <message>
      <source>%1 pictures that leave say something that the kept ones do not</source>
      <translation>%1 usuwane obrazy mówią coś, czego nie mówią zachowane</translation>
    </message>
    <message>
      <source>Place, date, keywords, stars or caption can be copied into a sidecar file (XMP) beside the kept picture. Pictures themselves are never written to, and undo takes the sidecar away again.</source>
      <translation>Miejsce, datę, słowa kluczowe, gwiazdki lub podpis można skopiować do pliku towarzyszącego (XMP) obok zachowanego obrazu. Same obrazy nigdy nie są zmieniane, a cofnięcie usuwa ten plik.</translation>
    </message>
    <message>
      <source>Copy them</source>
      <translation>Skopiuj je</translation>
    </message>
    <message>
      <source>Delete %1 for ever</source>
      <translation>Usuń %1 na zawsze</translation>
    </message>
    <message>
      <source>deleted for ever</source>
      <translation>usunięto na zawsze</translation>
    </message>
    <message>
      <source>Deleted for ever</source>
      <translation>Usunięte na zawsze</translation>
    </message>
    <message>
      <source>This cannot be undone</source>
      <translation>Tego nie można cofnąć</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>słowo kluczowe</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>gwiazdki</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>podpis</translation>
    </message>
    <message>
      <source>closed by hand</source>
      <translation>zamknięte ręcznie</translation>
    </message>
    <message>
      <source>%1 closed by hand</source>
      <translation>%1 zamkniętych ręcznie</translation>
    </message>
    <message>
      <source>%1 deleted for ever</source>
      <translation>%1 usunięto na zawsze</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Dokończ</translation>
    </message>
    <message>
      <source>Roll it back</source>
      <translation>Wycofaj</translation>
    </message>
    <message>
      <source>Leave it so</source>
      <translation>Zostaw tak</translation>
    </message>
    <message>
      <source>Close by hand</source>
      <translation>Zamknij ręcznie</translation>
    </message>
    <message>
      <source>Settle what cannot be found any more; no file is touched</source>
      <translation>Zamknij to, czego nie da się znaleźć; żaden plik nie jest zmieniany</translation>
    </message>
    <message>
      <source>A crash cut this commit short</source>
      <translation>Awaria przerwała to zatwierdzenie</translation>
    </message>
    <message>
      <source>%1 of %2 were handled; the others were not touched. Finish it under all the same checks, bring back what had gone, or leave it so.</source>
      <translation>Obsłużono %1 z %2; pozostałych nie ruszono. Dokończ z tymi samymi kontrolami, przywróć to, co odeszło, albo zostaw tak.</translation>
    </message>
  </context>
  <context>
    <name>IgnoredDialog</name>
    <message>
      <source>%1 (not found now)</source>
      <translation>%1 (teraz nie znaleziono)</translation>
    </message>
    <message>
      <source>%1 pairs are new, %2 were known.</source>
      <translation>Nowe pary: %1, znane: %2.</translation>
    </message>
    <message>
      <source>%1 pairs were written to %2</source>
      <translation>Zapisano par: %1 do %2</translation>
    </message>
    <message>
      <source>Export the pairs</source>
      <translation>Eksportuj pary</translation>
    </message>
    <message>
      <source>Forget the chosen</source>
      <translation>Zapomnij wybrane</translation>
    </message>
    <message>
      <source>Forgotten. The next scan can show them as duplicates again.</source>
      <translation>Zapomniano. Następne wyszukiwanie może znów pokazać je jako duplikaty.</translation>
    </message>
    <message>
      <source>Import pairs</source>
      <translation>Importuj pary</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importuj…</translation>
    </message>
    <message>
      <source>Lists of pairs (*.json)</source>
      <translation>Listy par (*.json)</translation>
    </message>
    <message>
      <source>No pair matches.</source>
      <translation>Żadna para nie pasuje.</translation>
    </message>
    <message>
      <source>Nothing is remembered yet. “Not duplicates” in the review puts it here.</source>
      <translation>Nic jeszcze nie zapamiętano. „To nie duplikaty” w przeglądzie dodaje tu wpis.</translation>
    </message>
    <message>
      <source>Pairs that are no duplicates</source>
      <translation>Pary, które nie są duplikatami</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates</source>
      <translation>Zdjęcia, które nie są duplikatami</translation>
    </message>
    <message>
      <source>Search names and folders</source>
      <translation>Szukaj nazw i folderów</translation>
    </message>
    <message>
      <source>They are remembered by content: renamed and moved files stay apart too. A third picture still shows up beside each of them.</source>
      <translation>Zapamiętano je według treści: pliki o zmienionej nazwie i przeniesione też pozostają osobno. Trzecie zdjęcie nadal pojawi się obok każdego z nich.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>nieznane</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>%1 is the key of “%2”. One key has one meaning.</source>
      <translation>%1 to klawisz polecenia „%2”. Jeden klawisz ma jedno znaczenie.</translation>
    </message>
    <message>
      <source>%1 means the same everywhere and cannot be changed.</source>
      <translation>%1 wszędzie znaczy to samo i nie można tego zmienić.</translation>
    </message>
    <message>
      <source>Choose a command, click the field and press the key it shall have.</source>
      <translation>Wybierz polecenie, kliknij pole i naciśnij żądany klawisz.</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Bez klawisza</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Przywróć</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Przywróć wszystkie</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>Szukaj poleceń i klawiszy</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>Zabierz stamtąd</translation>
    </message>
    <message>
      <source>Use these keys</source>
      <translation>Użyj tych klawiszy</translation>
    </message>
  </context>
  <context>
    <name>ThresholdSlider</name>
    <message>
      <source>%1 pairs at %2 bits</source>
      <translation>Par przy %2 bitach: %1</translation>
    </message>
    <message>
      <source>Largest distance shown, in bits</source>
      <translation>Największa pokazywana odległość w bitach</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Accept easy groups…</source>
      <translation>Przyjmij łatwe grupy…</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Zmień klawisze…</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates…</source>
      <translation>Zdjęcia, które nie są duplikatami…</translation>
    </message>
    <message>
      <source>Protected folders…</source>
      <translation>Chronione foldery…</translation>
    </message>
    <message>
      <source>Put groups together…</source>
      <translation>Połącz grupy…</translation>
    </message>
    <message>
      <source>Split the group…</source>
      <translation>Podziel grupę…</translation>
    </message>
    <message>
      <source>Threshold…</source>
      <translation>Próg…</translation>
    </message>
  </context>
  <context>
    <name>KeysModel</name>
    <message>
      <source>By itself: %1</source>
      <translation>Domyślnie: %1</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Polecenie</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Klawisz</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Press a key</source>
      <translation>Naciśnij klawisz</translation>
    </message>
  </context>
  <context>
    <name>DeskDialogs</name>
    <message>
      <source>There is no store that could remember pairs.</source>
      <translation>Brak magazynu, który mógłby zapamiętać pary.</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Rules…</source>
      <translation>Reguły…</translation>
    </message>
    <message>
      <source>Folder pairs…</source>
      <translation>Pary folderów…</translation>
    </message>
    <message>
      <source>Decide many groups by rules</source>
      <translation>Zdecyduj o wielu grupach według reguł</translation>
    </message>
    <message>
      <source>%1 pictures were marked. %2 takes it back.</source>
      <translation>Oznaczono obrazy: %1. %2 to cofa.</translation>
    </message>
    <message>
      <source>Folders that hold copies of each other, with everything below them.</source>
      <translation>Foldery zawierające nawzajem swoje kopie, wraz ze wszystkim poniżej.</translation>
    </message>
    <message>
      <source>Folder pairs</source>
      <translation>Pary folderów</translation>
    </message>
    <message>
      <source>Looking at the folders</source>
      <translation>Przeglądanie folderów</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Oznacz</translation>
    </message>
    <message>
      <source>No folder holds copies of another one</source>
      <translation>Żaden folder nie zawiera kopii innego</translation>
    </message>
    <message>
      <source>Reject %1 copies</source>
      <translation>Odrzuć %1 kopii</translation>
    </message>
    <message>
      <source>Reject 1 copy</source>
      <translation>Odrzuć 1 kopię</translation>
    </message>
    <message>
      <source>Copies within one folder are decided by rules.</source>
      <translation>O kopiach w jednym folderze decydują reguły.</translation>
    </message>
    <message>
      <source>%1 pictures are marked.</source>
      <translation>Oznaczono obrazy: %1.</translation>
    </message>
    <message>
      <source>Every picture has a copy on the other side.</source>
      <translation>Każdy obraz ma kopię po drugiej stronie.</translation>
    </message>
    <message>
      <source>has copies in</source>
      <translation>ma kopie w</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <source>Keep “%1”, reject its copies in “%2”</source>
      <translation>Zachowaj „%1”, odrzuć kopie w „%2”</translation>
    </message>
    <message>
      <source>“%1” and “%2” hold the same %3.</source>
      <translation>„%1” i „%2” zawierają to samo: %3.</translation>
    </message>
    <message>
      <source>%1 (without subfolders)</source>
      <translation>%1 (bez podfolderów)</translation>
    </message>
    <message>
      <source>%1 to reject · %2</source>
      <translation>Do odrzucenia: %1 · %2</translation>
    </message>
    <message>
      <source>Each line keeps the best pictures of a group and passes equals to the next line. Nothing is marked before you say so; ties stay undecided.</source>
      <translation>Każdy wiersz zachowuje najlepsze obrazy grupy, a równe przekazuje dalej. Nic nie zostanie oznaczone bez zgody użytkownika; remisy zostają bez decyzji.</translation>
    </message>
    <message>
      <source>Trying the rules: %1 of %2</source>
      <translation>Próba reguł: %1 z %2</translation>
    </message>
    <message>
      <source>The first %1 of %2 changes are listed.</source>
      <translation>Pokazano pierwsze %1 z %2 zmian.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reguły</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>Co by się zmieniło</translation>
    </message>
    <message>
      <source>Mark %1 pictures</source>
      <translation>Oznacz obrazy: %1</translation>
    </message>
    <message>
      <source>Mark 1 picture</source>
      <translation>Oznacz 1 obraz</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>W górę</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>W dół</translation>
    </message>
    <message>
      <source>Remove the rule</source>
      <translation>Usuń regułę</translation>
    </message>
    <message>
      <source>rules “%1”</source>
      <translation>reguły „%1”</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Dodaj folder…</translation>
    </message>
    <message>
      <source>As good when within</source>
      <translation>Tak samo dobre w granicach</translation>
    </message>
    <message>
      <source>Rules in order</source>
      <translation>Reguły po kolei</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Dodaj regułę</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>Zestaw reguł</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Zapisz jako…</translation>
    </message>
    <message>
      <source>Delete this rule set</source>
      <translation>Usuń ten zestaw reguł</translation>
    </message>
    <message>
      <source>Name of the rule set</source>
      <translation>Nazwa zestawu reguł</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Zapisz</translation>
    </message>
    <message>
      <source>“%1” is saved.</source>
      <translation>Zapisano „%1”.</translation>
    </message>
    <message>
      <source>“%1” is deleted.</source>
      <translation>Usunięto „%1”.</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, zmieniony</translation>
    </message>
    <message>
      <source>Groups to decide</source>
      <translation>Grupy do rozstrzygnięcia</translation>
    </message>
    <message>
      <source>Also change what I decided myself</source>
      <translation>Zmień też moje własne decyzje</translation>
    </message>
    <message>
      <source>groups with undecided pictures</source>
      <translation>grupy z obrazami bez decyzji</translation>
    </message>
    <message>
      <source>the %1 shown by the filter</source>
      <translation>pokazane przez filtr: %1</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Rozstrzygnij</translation>
    </message>
    <message>
      <source>only the open group</source>
      <translation>tylko otwarta grupa</translation>
    </message>
    <message>
      <source>the %1 chosen in the list</source>
      <translation>wybrane na liście: %1</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>wszystkie: %1</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Obraz</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Ponieważ</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%1 – %2</translation>
    </message>
    <message>
      <source>All others of its group are rejected</source>
      <translation>Wszystkie inne z grupy są odrzucone</translation>
    </message>
    <message>
      <source>Most pixels</source>
      <translation>Najwięcej pikseli</translation>
    </message>
    <message>
      <source>Most real detail</source>
      <translation>Najwięcej szczegółów</translation>
    </message>
    <message>
      <source>Larger file</source>
      <translation>Większy plik</translation>
    </message>
    <message>
      <source>Smaller file</source>
      <translation>Mniejszy plik</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>Jakość JPEG</translation>
    </message>
    <message>
      <source>Format order</source>
      <translation>Kolejność formatów</translation>
    </message>
    <message>
      <source>Has a place (GPS)</source>
      <translation>Ma miejsce (GPS)</translation>
    </message>
    <message>
      <source>Best rating</source>
      <translation>Najlepsza ocena</translation>
    </message>
    <message>
      <source>Has a capture date</source>
      <translation>Ma datę wykonania</translation>
    </message>
    <message>
      <source>Most metadata</source>
      <translation>Najwięcej metadanych</translation>
    </message>
    <message>
      <source>Oldest capture date</source>
      <translation>Najstarsza data wykonania</translation>
    </message>
    <message>
      <source>Newest capture date</source>
      <translation>Najnowsza data wykonania</translation>
    </message>
    <message>
      <source>Oldest file date</source>
      <translation>Najstarsza data pliku</translation>
    </message>
    <message>
      <source>Newest file date</source>
      <translation>Najnowsza data pliku</translation>
    </message>
    <message>
      <source>Folder order</source>
      <translation>Kolejność folderów</translation>
    </message>
    <message>
      <source>Name contains</source>
      <translation>Nazwa zawiera</translation>
    </message>
    <message>
      <source>Name matches a pattern</source>
      <translation>Nazwa pasuje do wzorca</translation>
    </message>
    <message>
      <source>Shortest path</source>
      <translation>Najkrótsza ścieżka</translation>
    </message>
    <message>
      <source>Fewest folders above</source>
      <translation>Najpłytszy folder</translation>
    </message>
    <message>
      <source>Longest name</source>
      <translation>Najdłuższa nazwa</translation>
    </message>
    <message>
      <source>Shortest name</source>
      <translation>Najkrótsza nazwa</translation>
    </message>
    <message>
      <source>Not named like a copy</source>
      <translation>Bez nazwy kopii</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>W chronionym folderze</translation>
    </message>
    <message>
      <source>Sharpest</source>
      <translation>Najostrzejszy</translation>
    </message>
    <message>
      <source>Colour over grey</source>
      <translation>Kolor przed szarością</translation>
    </message>
    <message>
      <source>Whole frame over a crop</source>
      <translation>Cały kadr przed wycinkiem</translation>
    </message>
    <message>
      <source>Original over its edits</source>
      <translation>Oryginał przed przeróbką</translation>
    </message>
    <message>
      <source>Suggested by imgreview</source>
      <translation>Sugerowane przez imgreview</translation>
    </message>
    <message>
      <source>Formats, best first, with commas</source>
      <translation>Formaty, najlepsze najpierw, z przecinkami</translation>
    </message>
    <message>
      <source>Folders, best first, one a line</source>
      <translation>Foldery, najlepsze najpierw, po jednym w wierszu</translation>
    </message>
    <message>
      <source>Prefer files</source>
      <translation>Wybieraj pliki</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Słowa</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Wyrażenie regularne</translation>
    </message>
    <message>
      <source>Prefer</source>
      <translation>Wybieraj</translation>
    </message>
    <message>
      <source>Look at</source>
      <translation>Sprawdzaj</translation>
    </message>
    <message>
      <source>inside, in this order</source>
      <translation>wewnątrz, w tej kolejności</translation>
    </message>
    <message>
      <source>outside of all of them</source>
      <translation>poza wszystkimi</translation>
    </message>
    <message>
      <source>files with it</source>
      <translation>pliki z tym</translation>
    </message>
    <message>
      <source>files without it</source>
      <translation>pliki bez tego</translation>
    </message>
    <message>
      <source>the file name</source>
      <translation>nazwę pliku</translation>
    </message>
    <message>
      <source>the whole path</source>
      <translation>całą ścieżkę</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>tak</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>It is in a protected folder and stays</source>
      <translation>Jest w chronionym folderze i zostaje</translation>
    </message>
    <message>
      <source>%1: %2 against %3</source>
      <translation>%1: %2 wobec %3</translation>
    </message>
    <message>
      <source>Decides %1 of %2</source>
      <translation>Rozstrzyga %1 z %2</translation>
    </message>
    <message>
      <source>Best picture</source>
      <translation>Najlepszy obraz</translation>
    </message>
    <message>
      <source>Oldest original</source>
      <translation>Najstarszy oryginał</translation>
    </message>
    <message>
      <source>My folders first</source>
      <translation>Najpierw moje foldery</translation>
    </message>
    <message>
      <source>Smallest of equal quality</source>
      <translation>Najmniejsze przy równej jakości</translation>
    </message>
    <message>
      <source>As imgreview suggests</source>
      <translation>Jak sugeruje imgreview</translation>
    </message>
    <message>
      <source>no folder yet</source>
      <translation>jeszcze bez folderu</translation>
    </message>
    <message>
      <source>%1 pixels</source>
      <translation>%1 pikseli</translation>
    </message>
    <message>
      <source>no text yet</source>
      <translation>jeszcze bez tekstu</translation>
    </message>
    <message>
      <source>Decided by rules</source>
      <translation>Zdecydowane według reguł</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decyzja</translation>
    </message>
    <message>
      <source>Marking: %1 of %2</source>
      <translation>Oznaczanie: %1 z %2</translation>
    </message>
    <message>
      <source>ties left undecided: %1</source>
      <translation>remisy bez decyzji: %1</translation>
    </message>
    <message>
      <source>against your own decisions: %1</source>
      <translation>wbrew decyzjom użytkownika: %1</translation>
    </message>
    <message>
      <source>changing your own decisions: %1</source>
      <translation>zmieniają decyzje użytkownika: %1</translation>
    </message>
    <message>
      <source>contradicting each other: %1</source>
      <translation>sprzeczne ze sobą: %1</translation>
    </message>
    <message>
      <source>decided like that already: %1</source>
      <translation>już tak rozstrzygnięte: %1</translation>
    </message>
    <message>
      <source>protected as a whole: %1</source>
      <translation>w całości chronione: %1</translation>
    </message>
    <message>
      <source>protected: %1</source>
      <translation>chronione: %1</translation>
    </message>
    <message>
      <source>decided otherwise by you: %1</source>
      <translation>z inną decyzją użytkownika: %1</translation>
    </message>
    <message>
      <source>needed by other groups: %1</source>
      <translation>potrzebne innym grupom: %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %3, all of them copies.</source>
      <translation>„%1” zawiera się w „%2”: %3, same kopie.</translation>
    </message>
    <message>
      <source>Find the copies of a picture…</source>
      <translation>Znajdź kopie obrazu…</translation>
    </message>
    <message>
      <source>Open a review…</source>
      <translation>Otwórz przegląd…</translation>
    </message>
    <message>
      <source>Save the review as…</source>
      <translation>Zapisz przegląd jako…</translation>
    </message>
    <message>
      <source>Export a report…</source>
      <translation>Eksportuj raport…</translation>
    </message>
    <message>
      <source>Find the copies of a picture</source>
      <translation>Znajdź kopie obrazu</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>Obrazy (%1)</translation>
    </message>
    <message>
      <source>In the folders of this review: %1</source>
      <translation>W folderach tego przeglądu: %1</translation>
    </message>
    <message>
      <source>In its own folder, %1</source>
      <translation>W jego własnym folderze, %1</translation>
    </message>
    <message>
      <source>Save the review</source>
      <translation>Zapisz przegląd</translation>
    </message>
    <message>
      <source>Reviews (*.imgreview)</source>
      <translation>Przeglądy (*.imgreview)</translation>
    </message>
    <message>
      <source>The review was saved to %1</source>
      <translation>Przegląd zapisano w %1</translation>
    </message>
    <message>
      <source>Open a review</source>
      <translation>Otwórz przegląd</translation>
    </message>
    <message>
      <source>Export a report</source>
      <translation>Eksportuj raport</translation>
    </message>
    <message>
      <source>Web page with pictures (*.html)</source>
      <translation>Strona WWW z obrazami (*.html)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabela (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Writing the report…</source>
      <translation>Zapisywanie raportu…</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it before clearing.</source>
      <translation>Wyszukiwanie jeszcze trwa. Zatrzymaj je przed czyszczeniem.</translation>
    </message>
    <message>
      <source>Cleared. Your pictures are untouched.</source>
      <translation>Wyczyszczono. Twoje obrazy są nietknięte.</translation>
    </message>
    <message>
      <source>Find the copies of this picture</source>
      <translation>Znajdź kopie tego obrazu</translation>
    </message>
    <message>
      <source>Find copies</source>
      <translation>Znajdź kopie</translation>
    </message>
    <message>
      <source>In another folder…</source>
      <translation>W innym folderze…</translation>
    </message>
    <message>
      <source>Look for copies in</source>
      <translation>Szukaj kopii w</translation>
    </message>
    <message>
      <source>In %1</source>
      <translation>W %1</translation>
    </message>
    <message>
      <source>This is what imgreview remembers on this computer. Your pictures, what is in the trash and installed models are not touched.</source>
      <translation>To imgreview pamięta na tym komputerze. Twoje obrazy, zawartość kosza i zainstalowane modele pozostają nietknięte.</translation>
    </message>
    <message>
      <source>Fingerprints and small pictures</source>
      <translation>Odciski i małe obrazy</translation>
    </message>
    <message>
      <source>Made again by the next scan, which then takes as long as the first.</source>
      <translation>Następne wyszukiwanie utworzy je na nowo i potrwa tyle co pierwsze.</translation>
    </message>
    <message>
      <source>Reviews and decisions</source>
      <translation>Przeglądy i decyzje</translation>
    </message>
    <message>
      <source>Groups, what you decided, and which pictures are no duplicates.</source>
      <translation>Grupy, Twoje decyzje i obrazy, które nie są duplikatami.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ustawienia</translation>
    </message>
    <message>
      <source>Looks, keys, rules and the folders of the last scans.</source>
      <translation>Wygląd, klawisze, reguły i foldery ostatnich wyszukiwań.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Dzienniki</translation>
    </message>
    <message>
      <source>What the program did, for finding mistakes.</source>
      <translation>Co robił program, do szukania błędów.</translation>
    </message>
    <message>
      <source>History of commits</source>
      <translation>Historia wykonań</translation>
    </message>
    <message>
      <source>Without it nothing can be undone any more. Files in the trash stay there.</source>
      <translation>Bez niej niczego nie da się już cofnąć. Pliki w koszu tam zostaną.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Wyczyść wszystko</translation>
    </message>
    <message>
      <source>Clear what is ticked</source>
      <translation>Wyczyść zaznaczone</translation>
    </message>
    <message>
      <source>Clear, and give up undo</source>
      <translation>Wyczyść i zrezygnuj z cofania</translation>
    </message>
    <message>
      <source>Open the review “%1”</source>
      <translation>Otwórz przegląd „%1”</translation>
    </message>
    <message>
      <source>Looking for its pictures…</source>
      <translation>Szukanie obrazów…</translation>
    </message>
    <message>
      <source>Open the review</source>
      <translation>Otwórz przegląd</translation>
    </message>
    <message>
      <source>Pictures that are not there are left out. Decisions about the others are kept, and the scan goes on for the rest.</source>
      <translation>Brakujące obrazy są pomijane. Decyzje o pozostałych zostają, a wyszukiwanie trwa dla reszty.</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Wybierz folder…</translation>
    </message>
    <message>
      <source>Where is this folder now?</source>
      <translation>Gdzie jest teraz ten folder?</translation>
    </message>
    <message>
      <source>%1 of %2 pictures found</source>
      <translation>Znaleziono %1 z %2 obrazów</translation>
    </message>
    <message>
      <source>Open this review</source>
      <translation>Otwórz ten przegląd</translation>
    </message>
    <message>
      <source>Copies of %1</source>
      <translation>Kopie %1</translation>
    </message>
    <message>
      <source>No copies found</source>
      <translation>Nie znaleziono kopii</translation>
    </message>
  </context>
</TS>
