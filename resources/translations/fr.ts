<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
  <context>
    <name />
    <message>
      <source>Choose folders…</source>
      <translation>Choisir des dossiers…</translation>
    </message>
    <message>
      <source>Compare two pictures…</source>
      <translation>Comparer deux images…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Page d’accueil</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <source>Pause the scan</source>
      <translation>Mettre la recherche en pause</translation>
    </message>
    <message>
      <source>Stop the scan</source>
      <translation>Arrêter la recherche</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>Fichiers illisibles…</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Vérifier et exécuter…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Filtrer les groupes</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Indécis</translation>
    </message>
    <message>
      <source>Keep only the n-th</source>
      <translation>Garder seulement la n-ième</translation>
    </message>
    <message>
      <source>Keep left</source>
      <translation>Garder la gauche</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Garder la droite</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>Accepter et continuer</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>Pas des doublons</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Déplacer vers…</translation>
    </message>
    <message>
      <source>Next undecided</source>
      <translation>Prochain indécis</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Groupe précédent</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Groupe au-dessus</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Groupe au-dessous</translation>
    </message>
    <message>
      <source>Picture to the left</source>
      <translation>Image à gauche</translation>
    </message>
    <message>
      <source>Picture to the right</source>
      <translation>Image à droite</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Loupe</translation>
    </message>
    <message>
      <source>Blink (hold)</source>
      <translation>Clignoter (maintenir)</translation>
    </message>
    <message>
      <source>Fit / 100 %</source>
      <translation>Ajuster / 100 %</translation>
    </message>
    <message>
      <source>Match lines</source>
      <translation>Lignes de correspondance</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>About imgreview</source>
      <translation>À propos d’imgreview</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>&amp;Décider</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Aller</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Destination</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 fichier</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 fichiers</translation>
    </message>
    <message>
      <source>1 sidecar goes along</source>
      <translation>1 fichier annexe suit</translation>
    </message>
    <message>
      <source>%1 sidecars go along</source>
      <translation>%1 fichiers annexes suivent</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Quarantaine</translation>
    </message>
    <message>
      <source>%1 groups lose every picture</source>
      <translation>%1 groupes perdent toutes leurs images</translation>
    </message>
    <message>
      <source>1 group loses every picture</source>
      <translation>1 groupe perd toutes ses images</translation>
    </message>
    <message>
      <source>A picture to be kept is not what it was</source>
      <translation>Une image à garder n’est plus ce qu’elle était</translation>
    </message>
    <message>
      <source>Changed since the scan</source>
      <translation>Modifié depuis la recherche</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>Dans un dossier protégé</translation>
    </message>
    <message>
      <source>No trash there</source>
      <translation>Pas de corbeille là-bas</translation>
    </message>
    <message>
      <source>To another drive</source>
      <translation>Vers un autre disque</translation>
    </message>
    <message>
      <source>Another name of a kept file</source>
      <translation>Autre nom d’un fichier gardé</translation>
    </message>
    <message>
      <source>Files that belong to them</source>
      <translation>Fichiers qui vont avec</translation>
    </message>
    <message>
      <source>Not enough room</source>
      <translation>Pas assez de place</translation>
    </message>
    <message>
      <source>The keeper was opened and checked again just now</source>
      <translation>L’image gardée vient d’être ouverte et vérifiée</translation>
    </message>
    <message>
      <source>%1 of %2 keepers opened and checked again just now</source>
      <translation>%1 images gardées sur %2 ouvertes et vérifiées à l’instant</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>déplacé</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>resté</translation>
    </message>
    <message>
      <source>brought back</source>
      <translation>ramené</translation>
    </message>
    <message>
      <source>not settled</source>
      <translation>non réglé</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>à la corbeille</translation>
    </message>
    <message>
      <source>%1 in the trash</source>
      <translation>%1 dans la corbeille</translation>
    </message>
    <message>
      <source>%1 moved</source>
      <translation>%1 déplacés</translation>
    </message>
    <message>
      <source>%1 to the trash</source>
      <translation>%1 à la corbeille</translation>
    </message>
    <message>
      <source>%1 to a folder</source>
      <translation>%1 vers un dossier</translation>
    </message>
    <message>
      <source>%1 in the folder</source>
      <translation>%1 dans le dossier</translation>
    </message>
    <message>
      <source>%1 brought back</source>
      <translation>%1 ramenés</translation>
    </message>
    <message>
      <source>%1 stayed</source>
      <translation>%1 restés</translation>
    </message>
    <message>
      <source>%1 not settled</source>
      <translation>%1 non réglés</translation>
    </message>
    <message>
      <source>stopped early</source>
      <translation>arrêt anticipé</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 et %2 de plus</translation>
    </message>
    <message>
      <source>keep left</source>
      <translation>garder la gauche</translation>
    </message>
    <message>
      <source>keep right</source>
      <translation>garder la droite</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>pas des doublons</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>passer</translation>
    </message>
    <message>
      <source>hold to blink</source>
      <translation>maintenir pour clignoter</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Clignoter</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Balayer</translation>
    </message>
    <message>
      <source>Onion skin</source>
      <translation>Pelure d’oignon</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <source>These two cannot be compared</source>
      <translation>Ces deux images ne peuvent pas être comparées</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>How much of B shows through</source>
      <translation>Transparence de B</translation>
    </message>
    <message>
      <source>Opacity of B</source>
      <translation>Opacité de B</translation>
    </message>
    <message>
      <source>Looking at the two…</source>
      <translation>Examen des deux…</translation>
    </message>
    <message>
      <source>Something went wrong here.</source>
      <translation>Un problème est survenu ici.</translation>
    </message>
    <message>
      <source>Different pictures</source>
      <translation>Images différentes</translation>
    </message>
    <message>
      <source>as far as can be proven</source>
      <translation>autant qu’on puisse le prouver</translation>
    </message>
    <message>
      <source>The same scene, not a copy</source>
      <translation>La même scène, pas une copie</translation>
    </message>
    <message>
      <source>B is A</source>
      <translation>B est A</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>appareil</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <source>They were taken at different times.</source>
      <translation>Elles ont été prises à des moments différents.</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>probablement identiques</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>peut-être semblables</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>sans doute différentes</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>Plongement</translation>
    </message>
    <message>
      <source>SSIM aligned</source>
      <translation>SSIM aligné</translation>
    </message>
    <message>
      <source>Which one holds more detail on the same patch</source>
      <translation>Laquelle a plus de détail au même endroit</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Netteté</translation>
    </message>
    <message>
      <source>same</source>
      <translation>égal</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Identique</translation>
    </message>
    <message>
      <source>Same pixels</source>
      <translation>Mêmes pixels</translation>
    </message>
    <message>
      <source>Re-encoded</source>
      <translation>Réencodé</translation>
    </message>
    <message>
      <source>Resized</source>
      <translation>Redimensionné</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Tourné</translation>
    </message>
    <message>
      <source>Cropped</source>
      <translation>Recadré</translation>
    </message>
    <message>
      <source>Toned</source>
      <translation>Tons modifiés</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Retouché</translation>
    </message>
    <message>
      <source>Same scene</source>
      <translation>Même scène</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Semblable</translation>
    </message>
    <message>
      <source>Weak</source>
      <translation>Faible</translation>
    </message>
    <message>
      <source>Most space first</source>
      <translation>Plus d’espace d’abord</translation>
    </message>
    <message>
      <source>Most files first</source>
      <translation>Plus de fichiers d’abord</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>Plus sûrs d’abord</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Par dossier</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Plus récents d’abord</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Comme trouvés</translation>
    </message>
    <message>
      <source>1 group</source>
      <translation>1 groupe</translation>
    </message>
    <message>
      <source>%1 groups</source>
      <translation>%1 groupes</translation>
    </message>
    <message>
      <source>%1 MP</source>
      <translation>%1 MP</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixels</translation>
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
      <translation>Prise le</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>GPS</source>
      <translation>GPS</translation>
    </message>
    <message>
      <source>Real detail</source>
      <translation>Détail réel</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Métadonnées</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>%1 fields</source>
      <translation>%1 champs</translation>
    </message>
    <message>
      <source>%1 and %2</source>
      <translation>%1 et %2</translation>
    </message>
    <message>
      <source>%1 and A are</source>
      <translation>%1 et A sont</translation>
    </message>
    <message>
      <source>%1 is A</source>
      <translation>%1 est A</translation>
    </message>
    <message>
      <source>%1 are A</source>
      <translation>%1 sont A</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <translation>%1 %2 sur %3</translation>
    </message>
    <message>
      <source>%1 of %2 %3 points</source>
      <translation>%1 sur %2 points %3</translation>
    </message>
    <message>
      <source>embedding %1</source>
      <translation>plongement %1</translation>
    </message>
    <message>
      <source>suggested to keep</source>
      <translation>à garder de préférence</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>protégé</translation>
    </message>
    <message>
      <source>%1 groups, scan not finished</source>
      <translation>%1 groupes, recherche inachevée</translation>
    </message>
    <message>
      <source>%1 · no duplicates</source>
      <translation>%1 · aucun doublon</translation>
    </message>
    <message>
      <source>%1 · done</source>
      <translation>%1 · terminé</translation>
    </message>
    <message>
      <source>%1 of %2 groups left</source>
      <translation>%1 groupes sur %2 restants</translation>
    </message>
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
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Vue d’ensemble</translation>
    </message>
    <message>
      <source>Survey: all at once</source>
      <translation>Vue d’ensemble : toutes à la fois</translation>
    </message>
    <message>
      <source>All at once</source>
      <translation>Toutes à la fois</translation>
    </message>
    <message>
      <source>The nine before</source>
      <translation>Les neuf précédentes</translation>
    </message>
    <message>
      <source>The next nine</source>
      <translation>Les neuf suivantes</translation>
    </message>
    <message>
      <source>Pictures %1 to %2 of %3</source>
      <translation>Images %1 à %2 sur %3</translation>
    </message>
    <message>
      <source>keep only that one</source>
      <translation>ne garder que celle-là</translation>
    </message>
    <message>
      <source>hold to see A</source>
      <translation>maintenir : voir A</translation>
    </message>
    <message>
      <source>back</source>
      <translation>retour</translation>
    </message>
    <message>
      <source>Also what is the same</source>
      <translation>Aussi ce qui est identique</translation>
    </message>
    <message>
      <source>%1 inliers</source>
      <translation>Inliers %1</translation>
    </message>
    <message>
      <source>Tiles that agree</source>
      <translation>Tuiles concordantes</translation>
    </message>
    <message>
      <source>Worst tiles</source>
      <translation>Pires tuiles</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Mesuré</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Match ratio</source>
      <translation>Taux de correspondance</translation>
    </message>
    <message>
      <source>Good matches of the keypoints: %1 of %2 in A and %3 in B</source>
      <translation>Bonnes correspondances parmi les points clés : %1 sur %2 dans A et %3 dans B</translation>
    </message>
    <message>
      <source>Which local features are matched</source>
      <translation>Quelles caractéristiques locales sont comparées</translation>
    </message>
    <message>
      <source>Here both are equally sharp.</source>
      <translation>Ici, les deux sont aussi nettes.</translation>
    </message>
    <message>
      <source>Here %1 is sharper by %2 %.</source>
      <translation>Ici, %1 est plus nette de %2 %.</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Animations</translation>
    </message>
    <message>
      <source>Ready, used by the thorough search</source>
      <translation>Prêt, utilisé par la recherche approfondie</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Non installé</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>Non téléchargé</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Progression du téléchargement</translation>
    </message>
    <message>
      <source>Licence: %1</source>
      <translation>Licence : %1</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modèles…</translation>
    </message>
    <message>
      <source>Models that recognise copies</source>
      <translation>Modèles qui reconnaissent les copies</translation>
    </message>
    <message>
      <source>Nothing is downloaded unless you press the button. What comes is compared with what its publisher states, and your pictures never leave this computer.</source>
      <translation>Rien n’est téléchargé tant que vous n’appuyez pas sur le bouton. Ce qui arrive est comparé à ce qu’indique l’éditeur, et vos images ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
      <source>Which models there are, and how to get them</source>
      <translation>Quels modèles existent et comment les obtenir</translation>
    </message>
    <message>
      <source>up to %1 bits: %2</source>
      <translation>jusqu’à %1 bits : %2</translation>
    </message>
    <message>
      <source>Of %1 bits up to %2 apart: likely identical; up to %3: possibly similar; more: probably different</source>
      <translation>Sur %1 bits, jusqu’à %2 d’écart : probablement identiques ; jusqu’à %3 : peut-être semblables ; au-delà : sans doute différentes</translation>
    </message>
    <message>
      <source>byte for byte</source>
      <translation>octet pour octet</translation>
    </message>
    <message>
      <source>pixel for pixel, with other metadata</source>
      <translation>pixel pour pixel, avec d’autres métadonnées</translation>
    </message>
    <message>
      <source>pixel for pixel, saved as %1</source>
      <translation>pixel pour pixel, enregistrée en %1</translation>
    </message>
    <message>
      <source>alike to look at, but not proven to be the same picture</source>
      <translation>semblables à l’œil, mais sans preuve que ce soit la même image</translation>
    </message>
    <message>
      <source>seen a moment apart: the same scene, another exposure</source>
      <translation>vues à un instant d’écart : la même scène, une autre prise</translation>
    </message>
    <message>
      <source>mirrored top to bottom</source>
      <translation>retournée de haut en bas</translation>
    </message>
    <message>
      <source>mirrored and turned %1° left</source>
      <translation>en miroir et tournée de %1° à gauche</translation>
    </message>
    <message>
      <source>mirrored and turned %1° right</source>
      <translation>en miroir et tournée de %1° à droite</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>en miroir</translation>
    </message>
    <message>
      <source>turned %1° left</source>
      <translation>tournée de %1° à gauche</translation>
    </message>
    <message>
      <source>turned %1° right</source>
      <translation>tournée de %1° à droite</translation>
    </message>
    <message>
      <source>turned %1°</source>
      <translation>tournée de %1°</translation>
    </message>
    <message>
      <source>with more around it (A shows %1)</source>
      <translation>avec plus autour (A montre %1)</translation>
    </message>
    <message>
      <source>cropped to %1</source>
      <translation>recadrée à %1</translation>
    </message>
    <message>
      <source>squashed to %1 × %2</source>
      <translation>écrasée à %1 × %2</translation>
    </message>
    <message>
      <source>resized to %1</source>
      <translation>réduite à %1</translation>
    </message>
    <message>
      <source>enlarged to %1</source>
      <translation>agrandie à %1</translation>
    </message>
    <message>
      <source>inside a screenshot or collage (%1 of its area)</source>
      <translation>dans une capture d’écran ou un collage (%1 de sa surface)</translation>
    </message>
    <message>
      <source>with a border or bars around it (it fills %1)</source>
      <translation>avec un bord ou des bandes (remplit %1)</translation>
    </message>
    <message>
      <source>without the screenshot around it (%1 of A)</source>
      <translation>sans la capture d’écran autour (%1 de A)</translation>
    </message>
    <message>
      <source>without the border around it (%1 of A)</source>
      <translation>sans le bord autour (%1 de A)</translation>
    </message>
    <message>
      <source>edited in one place (%1 of the area)</source>
      <translation>modifiée à un endroit (%1 de la surface)</translation>
    </message>
    <message>
      <source>edited in %1 places (%2 of the area)</source>
      <translation>modifiée à %1 endroits (%2 de la surface)</translation>
    </message>
    <message>
      <source>slightly brighter</source>
      <translation>légèrement plus claire</translation>
    </message>
    <message>
      <source>slightly darker</source>
      <translation>légèrement plus sombre</translation>
    </message>
    <message>
      <source>brightened</source>
      <translation>éclaircie</translation>
    </message>
    <message>
      <source>darkened</source>
      <translation>assombrie</translation>
    </message>
    <message>
      <source>with more contrast</source>
      <translation>plus contrastée</translation>
    </message>
    <message>
      <source>with less contrast</source>
      <translation>moins contrastée</translation>
    </message>
    <message>
      <source>with other colours</source>
      <translation>avec d’autres couleurs</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>sans couleur</translation>
    </message>
    <message>
      <source>coloured</source>
      <translation>colorisée</translation>
    </message>
    <message>
      <source>more saturated</source>
      <translation>plus saturée</translation>
    </message>
    <message>
      <source>less saturated</source>
      <translation>moins saturée</translation>
    </message>
    <message>
      <source>with noise added</source>
      <translation>avec du bruit ajouté</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>accentuée</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>floutée</translation>
    </message>
    <message>
      <source>saved as %1 at about q%2</source>
      <translation>enregistrée en %1 à environ q%2</translation>
    </message>
    <message>
      <source>saved as %1</source>
      <translation>enregistrée en %1</translation>
    </message>
    <message>
      <source>re-encoded at about q%1</source>
      <translation>réencodée à environ q%1</translation>
    </message>
    <message>
      <source>re-encoded</source>
      <translation>réencodée</translation>
    </message>
    <message>
      <source>saved again</source>
      <translation>enregistrée à nouveau</translation>
    </message>
    <message>
      <source>%1× the pixels of %2, which was enlarged</source>
      <translation>%1× les pixels de %2, qui a été agrandie</translation>
    </message>
    <message>
      <source>%1× the pixels of %2</source>
      <translation>%1× les pixels de %2</translation>
    </message>
    <message>
      <source>the whole frame, %1 is a part of it</source>
      <translation>le cadre entier, %1 en est une partie</translation>
    </message>
    <message>
      <source>untouched, %1 was edited</source>
      <translation>intacte, %1 a été modifiée</translation>
    </message>
    <message>
      <source>sharper on the same patch than %1</source>
      <translation>plus nette que %1 au même endroit</translation>
    </message>
    <message>
      <source>JPEG q%1 against q%2 of %3</source>
      <translation>JPEG q%1 contre q%2 de %3</translation>
    </message>
    <message>
      <source>less compressed than %1</source>
      <translation>moins compressée que %1</translation>
    </message>
    <message>
      <source>%1 over %2 of %3</source>
      <translation>%1 plutôt que %2 de %3</translation>
    </message>
    <message>
      <source>more metadata than %1</source>
      <translation>plus de métadonnées que %1</translation>
    </message>
    <message>
      <source>the earlier capture date than %1</source>
      <translation>une date de prise de vue antérieure à %1</translation>
    </message>
    <message>
      <source>with files that belong to it, unlike %1</source>
      <translation>avec des fichiers associés, contrairement à %1</translation>
    </message>
    <message>
      <source>in a folder that goes before that of %1</source>
      <translation>dans un dossier qui passe avant celui de %1</translation>
    </message>
    <message>
      <source>the same bytes, and %1 is named like a copy</source>
      <translation>les mêmes octets, et %1 porte un nom de copie</translation>
    </message>
    <message>
      <source>the same bytes, and a shorter path than %1</source>
      <translation>les mêmes octets, et un chemin plus court que %1</translation>
    </message>
    <message>
      <source>in a protected folder</source>
      <translation>dans un dossier protégé</translation>
    </message>
    <message>
      <source>arbitrary among equals</source>
      <translation>arbitraire entre égales</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels, if they are real</source>
      <translation>mais %1 a %2× les pixels, s’ils sont réels</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels</source>
      <translation>mais %1 a %2× les pixels</translation>
    </message>
    <message>
      <source>edited in one place (less than 1 % of the area)</source>
      <translation>retouchée à un endroit (moins de 1 % de la surface)</translation>
    </message>
    <message>
      <source>edited in %1 places (less than 1 % of the area)</source>
      <translation>retouchée à %1 endroits (moins de 1 % de la surface)</translation>
    </message>
    <message>
      <source>warmer</source>
      <translation>plus chaude</translation>
    </message>
    <message>
      <source>cooler</source>
      <translation>plus froide</translation>
    </message>
    <message>
      <source>with less noise</source>
      <translation>avec moins de bruit</translation>
    </message>
    <message>
      <source>the picture that %1 was enlarged from</source>
      <translation>l’image dont %1 est un agrandissement</translation>
    </message>
    <message>
      <source>the file that %1 was made from, with the same pixels</source>
      <translation>le fichier dont %1 a été tiré, avec les mêmes pixels</translation>
    </message>
    <message>
      <source>the file that %1 was made from: %2 holds the traces of a JPEG at about q%3</source>
      <translation>le fichier dont %1 a été tiré : %2 garde les traces d’un JPEG d’environ q%3</translation>
    </message>
    <message>
      <source>less compressed than %1, which was saved at about q%2 before</source>
      <translation>moins compressée que %1, enregistrée auparavant à environ q%2</translation>
    </message>
    <message>
      <source>but %1 may be an enlargement of %2</source>
      <translation>mais %1 est peut-être un agrandissement de %2</translation>
    </message>
    <message>
      <source>but %1 has what the camera wrote</source>
      <translation>mais %1 a les données de l’appareil photo</translation>
    </message>
    <message>
      <source>%1 stays</source>
      <translation>%1 reste</translation>
    </message>
    <message>
      <source>%1 goes</source>
      <translation>%1 part</translation>
    </message>
    <message>
      <source>%1 and %2 more go</source>
      <translation>%1 et %2 autres partent</translation>
    </message>
    <message>
      <source>Missing from %1: %2.</source>
      <translation>Absent de %1 : %2.</translation>
    </message>
    <message>
      <source>Several are in protected folders and stay: mark the others</source>
      <translation>Plusieurs sont dans des dossiers protégés et restent : marquez les autres</translation>
    </message>
    <message>
      <source>%1 in a protected folder will not be touched.</source>
      <translation>Dans un dossier protégé, donc non touché : %1.</translation>
    </message>
    <message>
      <source>%1 changed or disappeared since the scan and will not be touched.</source>
      <translation>Modifié ou disparu depuis l'analyse, donc non touché : %1.</translation>
    </message>
    <message>
      <source>Nothing of this group is kept: %1 will go, as you asked.</source>
      <translation>Rien de ce groupe n'est gardé, comme demandé ; part : %1.</translation>
    </message>
    <message>
      <source>%1 to be kept changed or vanished since the scan; nothing relies on it.</source>
      <translation>Devait rester, mais a changé ou disparu ; rien ne s'y fie : %1.</translation>
    </message>
    <message>
      <source>%1 is only another name (a link or second view) of a kept file: removing it would free nothing.</source>
      <translation>Simple autre nom (lien ou seconde vue) d'un fichier gardé ; le retirer ne libère rien : %1.</translation>
    </message>
    <message>
      <source>%1 cannot go to the trash: %2. Move to a folder on the same drive instead, for example %3.</source>
      <translation>Ne peut aller à la corbeille : %1. Raison : %2. Déplacez plutôt vers un dossier du même disque, par exemple %3.</translation>
    </message>
    <message>
      <source>%1 will be copied to another drive, checked there, and only then taken away.</source>
      <translation>Copié sur un autre disque, vérifié là-bas, puis seulement retiré : %1.</translation>
    </message>
    <message>
      <source>%1 will go along (sidecars, films of Live Photos, RAW files of a pair).</source>
      <translation>Part aussi (fichiers annexes, films de Live Photos, RAW d'une paire) : %1.</translation>
    </message>
    <message>
      <source>%1 will stay, because a file that is kept needs it as well.</source>
      <translation>Reste, car un fichier gardé en a aussi besoin : %1.</translation>
    </message>
    <message>
      <source>%1 (films or RAW files) will stay, because what is kept has none like it.</source>
      <translation>Reste, car ce qui est gardé n'a rien de pareil (films ou RAW) : %1.</translation>
    </message>
    <message>
      <source>The destination drive has %1 MB free, but %2 MB are to be moved there.</source>
      <translation>Le disque de destination a %1 Mo libres, mais %2 Mo doivent y aller.</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>Il n'est plus là.</translation>
    </message>
    <message>
      <source>It changed since it was looked at; scan again to decide about it.</source>
      <translation>Il a changé depuis ; relancez l'analyse pour en décider.</translation>
    </message>
    <message>
      <source>It changed while it was being read; scan again to decide about it.</source>
      <translation>Il a changé pendant la lecture ; relancez l'analyse pour en décider.</translation>
    </message>
    <message>
      <source>It changed while it was being copied; it was left alone.</source>
      <translation>Il a changé pendant la copie ; il n'a pas été touché.</translation>
    </message>
    <message>
      <source>It is not a regular file any more.</source>
      <translation>Ce n'est plus un fichier ordinaire.</translation>
    </message>
    <message>
      <source>Another file has taken its name since it was looked at.</source>
      <translation>Un autre fichier a pris son nom depuis.</translation>
    </message>
    <message>
      <source>Another drive is mounted there than when it was looked at.</source>
      <translation>Un autre disque y est monté depuis.</translation>
    </message>
    <message>
      <source>It lies in a protected folder.</source>
      <translation>Il se trouve dans un dossier protégé.</translation>
    </message>
    <message>
      <source>The destination lies in a protected folder.</source>
      <translation>La destination est dans un dossier protégé.</translation>
    </message>
    <message>
      <source>It is kept in another group.</source>
      <translation>Il est gardé dans un autre groupe.</translation>
    </message>
    <message>
      <source>It could not be looked at: %1.</source>
      <translation>Il n'a pas pu être examiné : %1.</translation>
    </message>
    <message>
      <source>It is the same file as %1 under another name.</source>
      <translation>C'est le même fichier que %1 sous un autre nom.</translation>
    </message>
    <message>
      <source>It cannot be moved: %1.</source>
      <translation>Il ne peut pas être déplacé : %1.</translation>
    </message>
    <message>
      <source>It cannot go to the trash: %1.</source>
      <translation>Il ne peut pas aller à la corbeille : %1.</translation>
    </message>
    <message>
      <source>The picture kept for it lies in the folder that this one would go to, among the rejected; choose another folder.</source>
      <translation>L'image gardée se trouve dans le dossier de destination ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Nothing of its group is kept: it may go to the trash, but is never deleted for ever.</source>
      <translation>Rien de son groupe n'est gardé : corbeille possible, jamais de suppression définitive.</translation>
    </message>
    <message>
      <source>No file of its group that is to be kept is still there unchanged; scan again.</source>
      <translation>Aucun fichier à garder de son groupe n'est intact ; relancez l'analyse.</translation>
    </message>
    <message>
      <source>It stayed where it was: %1.</source>
      <translation>Il est resté à sa place : %1.</translation>
    </message>
    <message>
      <source>It stayed where it was.</source>
      <translation>Il est resté à sa place.</translation>
    </message>
    <message>
      <source>It stayed where it was: no kept file of its group could be proven (%1).</source>
      <translation>Il est resté à sa place : aucun fichier gardé de son groupe n'a pu être prouvé (%1).</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was put back.</source>
      <translation>Un autre fichier a pris sa place à cet instant ; il a été remis.</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was left alone.</source>
      <translation>Un autre fichier a pris sa place à cet instant ; il n'a pas été touché.</translation>
    </message>
    <message>
      <source>Another file took its place, or it changed, at that very moment; nothing was done.</source>
      <translation>À cet instant il a changé ou été remplacé ; rien n'a été fait.</translation>
    </message>
    <message>
      <source>Another file has taken its name; it was left alone.</source>
      <translation>Un autre fichier a pris son nom ; il n'a pas été touché.</translation>
    </message>
    <message>
      <source>The system reported it as trashed, but it is still in its place.</source>
      <translation>Le système l'a dit à la corbeille, mais il est toujours là.</translation>
    </message>
    <message>
      <source>Only the system's trash knows where it is: restore it from there.</source>
      <translation>Seule la corbeille du système sait où il est : restaurez-le de là.</translation>
    </message>
    <message>
      <source>It is no longer where it was put (was the trash emptied?).</source>
      <translation>Il n'est plus où il avait été mis (corbeille vidée ?).</translation>
    </message>
    <message>
      <source>Another file lies where it was put; that one was left alone.</source>
      <translation>Un autre fichier est à cet endroit ; il n'a pas été touché.</translation>
    </message>
    <message>
      <source>The trash holds another file of that name now; it was left alone.</source>
      <translation>La corbeille contient un autre fichier de ce nom ; il n'a pas été touché.</translation>
    </message>
    <message>
      <source>It was deleted for ever, as you asked; nothing can bring it back.</source>
      <translation>Supprimé pour toujours, comme demandé ; rien ne peut le ramener.</translation>
    </message>
    <message>
      <source>Its name is taken now, so it came back as %1.</source>
      <translation>Son nom est pris ; il est revenu sous %1.</translation>
    </message>
    <message>
      <source>It could not be brought back: %1.</source>
      <translation>Il n'a pas pu être ramené : %1.</translation>
    </message>
    <message>
      <source>It could not be brought back: no free name was left beside its old one.</source>
      <translation>Il n'a pas pu être ramené : plus aucun nom libre.</translation>
    </message>
    <message>
      <source>It is neither at its place nor at its destination: another program took it.</source>
      <translation>Il n'est ni à sa place ni à destination : un autre programme l'a pris.</translation>
    </message>
    <message>
      <source>It was put back as %1.</source>
      <translation>Il a été remis sous %1.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was moved.</source>
      <translation>Le programme s'est arrêté juste après le déplacement de ce fichier.</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was deleted for ever.</source>
      <translation>Le programme s'est arrêté juste après la suppression de ce fichier.</translation>
    </message>
    <message>
      <source>The program was stopped before this file was touched.</source>
      <translation>Le programme s'est arrêté avant de toucher ce fichier.</translation>
    </message>
    <message>
      <source>The program was stopped before it was brought back.</source>
      <translation>Le programme s'est arrêté avant qu'il soit ramené.</translation>
    </message>
    <message>
      <source>The program was stopped, and the file is neither at its place nor at its destination.</source>
      <translation>Le programme s'est arrêté et le fichier n'est ni à sa place ni à destination.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed (%1); the next start of imgreview looks again.</source>
      <translation>Son emplacement n'a pu être confirmé (%1) ; le prochain démarrage regardera.</translation>
    </message>
    <message>
      <source>there is no permission to change this folder</source>
      <translation>pas le droit de modifier ce dossier</translation>
    </message>
    <message>
      <source>the system forbids it (is the file locked or immutable?)</source>
      <translation>le système l'interdit (fichier verrouillé ?)</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>le disque est en lecture seule</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>your disk quota is used up</source>
      <translation>votre quota de disque est épuisé</translation>
    </message>
    <message>
      <source>the drive reported an error</source>
      <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
      <source>it is no longer there</source>
      <translation>il n'est plus là</translation>
    </message>
    <message>
      <source>the name is taken</source>
      <translation>le nom est pris</translation>
    </message>
    <message>
      <source>it lies on another drive or mount than its destination</source>
      <translation>il est sur un autre disque que la destination</translation>
    </message>
    <message>
      <source>the name is too long for the destination</source>
      <translation>le nom est trop long pour la destination</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>un autre programme l'utilise</translation>
    </message>
    <message>
      <source>it is a symbolic link</source>
      <translation>c'est un lien symbolique</translation>
    </message>
    <message>
      <source>another program was changing it</source>
      <translation>un autre programme le modifiait</translation>
    </message>
    <message>
      <source>this drive cannot move a file without the risk of replacing another</source>
      <translation>ce disque ne peut déplacer sans risquer d'en remplacer un autre</translation>
    </message>
    <message>
      <source>a folder it was in or went to is not there now; is its drive plugged in?</source>
      <translation>un des dossiers manque ; le disque est-il branché ?</translation>
    </message>
    <message>
      <source>the network drive lost it</source>
      <translation>le disque réseau l'a perdu</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>raison inconnue</translation>
    </message>
    <message>
      <source>no free name was found</source>
      <translation>aucun nom libre trouvé</translation>
    </message>
    <message>
      <source>no free name was left in the destination</source>
      <translation>plus de nom libre à destination</translation>
    </message>
    <message>
      <source>no destination folder was given</source>
      <translation>aucun dossier de destination donné</translation>
    </message>
    <message>
      <source>the system's trash refused it</source>
      <translation>la corbeille du système l'a refusé</translation>
    </message>
    <message>
      <source>there is no trash on this drive that imgreview can use</source>
      <translation>pas de corbeille utilisable sur ce disque</translation>
    </message>
    <message>
      <source>there is no trash on this drive (%1)</source>
      <translation>pas de corbeille sur ce disque (%1)</translation>
    </message>
    <message>
      <source>the destination lies in a protected folder</source>
      <translation>la destination est dans un dossier protégé</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <translation>son dossier est en lecture seule</translation>
    </message>
    <message>
      <source>%1 is not a folder</source>
      <translation>%1 n'est pas un dossier</translation>
    </message>
    <message>
      <source>%1 is not writable</source>
      <translation>%1 n'est pas inscriptible</translation>
    </message>
    <message>
      <source>none is outside this commit</source>
      <translation>aucun n'est hors de cette opération</translation>
    </message>
    <message>
      <source>it is the same file under another name</source>
      <translation>c'est le même fichier sous un autre nom</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <source>it is in this commit itself</source>
      <translation>il est dans cette opération même</translation>
    </message>
    <message>
      <source>it is in this commit itself under another name</source>
      <translation>il est dans cette opération sous un autre nom</translation>
    </message>
    <message>
      <source>its content is not the same</source>
      <translation>son contenu n'est pas le même</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>Le fichier n'est plus là.</translation>
    </message>
    <message>
      <source>The file may not be read: permission denied.</source>
      <translation>Lecture du fichier refusée : pas d'autorisation.</translation>
    </message>
    <message>
      <source>The file is a symbolic link.</source>
      <translation>Le fichier est un lien symbolique.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>C'est un dossier, pas un fichier.</translation>
    </message>
    <message>
      <source>This is a pipe, socket or device, not a file.</source>
      <translation>C'est un tube, une socket ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
      <source>The disk reports a read error in this file.</source>
      <translation>Le disque signale une erreur de lecture dans ce fichier.</translation>
    </message>
    <message>
      <source>The network drive has lost the file.</source>
      <translation>Le disque réseau a perdu le fichier.</translation>
    </message>
    <message>
      <source>The picture claims %1, more than the %2 megapixels imgreview reads.</source>
      <translation>L'image annonce %1, plus que les %2 mégapixels que lit imgreview.</translation>
    </message>
    <message>
      <source>a huge number of pixels</source>
      <translation>un nombre énorme de pixels</translation>
    </message>
    <message>
      <source>%1 megapixels</source>
      <translation>%1 mégapixels</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded.</source>
      <translation>Les données de l'image n'ont pu être décodées.</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded (%1).</source>
      <translation>Les données de l'image n'ont pu être décodées (%1).</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>Le fichier n'a pas pu être lu : %1.</translation>
    </message>
    <message>
      <source>The picture's header could not be understood.</source>
      <translation>L'en-tête de l'image est incompréhensible.</translation>
    </message>
    <message>
      <source>The file ends too early: part of the picture is missing.</source>
      <translation>Le fichier se termine trop tôt : une partie de l'image manque.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <source>The file has %1 GiB, more than imgreview reads.</source>
      <translation>Le fichier fait %1 Gio, plus que ce que lit imgreview.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
      <source>The file's content is not a picture imgreview can read.</source>
      <translation>Le contenu n'est pas une image qu'imgreview peut lire.</translation>
    </message>
    <message>
      <source>Reading %1 pictures needs an optional package: see the README.</source>
      <translation>Lire les images %1 demande un paquet facultatif : voir le README.</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>L'image n'a pas de pixels.</translation>
    </message>
    <message>
      <source>Decoding this picture takes more memory than imgreview allows for one file.</source>
      <translation>Décoder cette image demande plus de mémoire qu'imgreview n'en permet.</translation>
    </message>
    <message>
      <source>This picture takes more memory than imgreview allows.</source>
      <translation>Cette image demande plus de mémoire qu'imgreview n'en permet.</translation>
    </message>
    <message>
      <source>This picture could not be examined (%1).</source>
      <translation>Cette image n'a pas pu être examinée (%1).</translation>
    </message>
    <message>
      <source>Reading this file took longer than %1 seconds and was stopped.</source>
      <translation>La lecture de ce fichier a dépassé %1 secondes et a été arrêtée.</translation>
    </message>
    <message>
      <source>The disk or network drive did not answer in time.</source>
      <translation>Le disque n'a pas répondu à temps.</translation>
    </message>
    <message>
      <source>This file stopped the picture reader (%1).</source>
      <translation>Ce fichier a arrêté le lecteur d'images (%1).</translation>
    </message>
    <message>
      <source>The JPEG is stored in %1 passes, which no camera or editor does; reading it would take too long.</source>
      <translation>Le JPEG est stocké en %1 passes, ce qu'aucun appareil ne fait ; le lire serait trop long.</translation>
    </message>
    <message>
      <source>Reading camera RAW files needs the optional package rawpy.</source>
      <translation>Lire les fichiers RAW demande le paquet facultatif rawpy.</translation>
    </message>
    <message>
      <source>The RAW file holds no readable preview (%1).</source>
      <translation>Le fichier RAW n'a pas d'aperçu lisible (%1).</translation>
    </message>
    <message>
      <source>%1 is a picture; what is written needs another name.</source>
      <translation>%1 est une image ; ce qui est écrit demande un autre nom.</translation>
    </message>
    <message>
      <source>%1 is not part of this review.</source>
      <translation>%1 ne fait pas partie de cette revue.</translation>
    </message>
    <message>
      <source>%1 is in a protected folder: it can only be kept.</source>
      <translation>%1 est dans un dossier protégé : il ne peut qu'être gardé.</translation>
    </message>
    <message>
      <source>Both parts of a group need a picture.</source>
      <translation>Chaque partie d'un groupe a besoin d'une image.</translation>
    </message>
    <message>
      <source>Choose at least two groups to put together.</source>
      <translation>Choisissez au moins deux groupes à réunir.</translation>
    </message>
    <message>
      <source>These pictures are equally good: mark the one to keep yourself.</source>
      <translation>Ces images se valent : marquez vous-même celle à garder.</translation>
    </message>
    <message>
      <source>These are not proven copies: mark the pictures to keep or reject yourself.</source>
      <translation>Ce ne sont pas des copies prouvées : marquez vous-même quoi garder ou rejeter.</translation>
    </message>
    <message>
      <source>One weak link holds this group: mark the pictures to keep or reject yourself.</source>
      <translation>Un seul lien faible tient ce groupe : marquez vous-même quoi garder ou rejeter.</translation>
    </message>
    <message>
      <source>The review could not be saved: %1.</source>
      <translation>La revue n'a pas pu être enregistrée : %1.</translation>
    </message>
    <message>
      <source>This review is no longer stored.</source>
      <translation>Cette revue n'est plus enregistrée.</translation>
    </message>
    <message>
      <source>%1 is there already and is no review; choose another name.</source>
      <translation>%1 existe déjà et n'est pas une revue ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>%1 could not be written: %2.</source>
      <translation>%1 n'a pas pu être écrit : %2.</translation>
    </message>
    <message>
      <source>%1 could not be read: %2.</source>
      <translation>%1 n'a pas pu être lu : %2.</translation>
    </message>
    <message>
      <source>The review file is not JSON: %1.</source>
      <translation>Le fichier de revue n'est pas du JSON : %1.</translation>
    </message>
    <message>
      <source>The review file is damaged: %1.</source>
      <translation>Le fichier de revue est endommagé : %1.</translation>
    </message>
    <message>
      <source>Files are being moved just now; the history was not forgotten.</source>
      <translation>Des fichiers sont en cours de déplacement ; l'historique n'a pas été oublié.</translation>
    </message>
    <message>
      <source>A commit was interrupted and is not settled; the history was not forgotten.</source>
      <translation>Une opération interrompue n'est pas réglée ; l'historique n'a pas été oublié.</translation>
    </message>
    <message>
      <source>put together by hand</source>
      <translation>réunie à la main</translation>
    </message>
    <message>
      <source>a copy of the same picture</source>
      <translation>une copie de la même image</translation>
    </message>
    <message>
      <source>It was put back at once: taking it away also took the kept file away (both are one file, shown twice by this drive).</source>
      <translation>Il a été remis aussitôt : le retirer retirait aussi le fichier gardé (un seul fichier, montré deux fois par ce disque).</translation>
    </message>
    <message>
      <source>%1: choose a destination folder first.</source>
      <translation>%1 : choisissez d'abord un dossier de destination.</translation>
    </message>
    <message>
      <source>It lies in the system's trash.</source>
      <translation>Il est dans la corbeille du système.</translation>
    </message>
    <message>
      <source>Restore it from the system's trash.</source>
      <translation>Restaurez-le depuis la corbeille du système.</translation>
    </message>
    <message>
      <source>Another file lies at %1; it was left there.</source>
      <translation>Un autre fichier se trouve à %1 ; il y a été laissé.</translation>
    </message>
    <message>
      <source>%1 could not be emptied: %2.</source>
      <translation>%1 n'a pas pu être vidé : %2.</translation>
    </message>
    <message>
      <source>%1 could not be removed: %2.</source>
      <translation>%1 n'a pas pu être retiré : %2.</translation>
    </message>
    <message>
      <source>Another file had taken its place; that one was put back as %1.</source>
      <translation>Un autre fichier avait pris sa place ; il a été remis sous %1.</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed: %1.</source>
      <translation>Son emplacement n'a pu être confirmé : %1.</translation>
    </message>
    <message>
      <source>sRGB, nothing is converted</source>
      <translation>sRGB, sans conversion</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>Selon le système</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message>
      <source>Colour profile of the screen</source>
      <translation>Profil de couleur de l'écran</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>Profils de couleur (*.icc *.icm)</translation>
    </message>
    <message>
      <source>The system names no colour profile of this screen. Choose its file.</source>
      <translation>Le système n'indique aucun profil de couleur de cet écran. Choisissez son fichier.</translation>
    </message>
    <message>
      <source>%1 is no colour profile of a screen.</source>
      <translation>%1 n'est pas un profil de couleur d'écran.</translation>
    </message>
    <message>
      <source>Not as shown any more, left to you: %1</source>
      <translation>Plus comme montré, laissé à votre choix : %1</translation>
    </message>
    <message>
      <source>This group has changed. It is shown anew: look again, then decide.</source>
      <translation>Ce groupe a changé. Il est affiché à nouveau : regardez-le encore, puis décidez.</translation>
    </message>
    <message>
      <source>This would decide about all %1 pictures. Look at every page of them first.</source>
      <translation>Cela déciderait des %1 images. Regardez d'abord chacune de leurs pages.</translation>
    </message>
    <message>
      <source>Candidate %1 of %2</source>
      <translation>Candidate %1 sur %2</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever; no trash keeps them.</source>
      <translation>Supprimé pour toujours : %1. Aucune corbeille ne le garde.</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever. This cannot be undone, and no trash keeps them.</source>
      <translation>Supprimé pour toujours : %1. C'est irréversible, et aucune corbeille ne le garde.</translation>
    </message>
    <message>
      <source>%1 of %2 tiles</source>
      <translation>%1 tuiles sur %2</translation>
    </message>
    <message>
      <source>The history knows no commit %1.</source>
      <translation>L'historique ne connaît aucune opération %1.</translation>
    </message>
    <message>
      <source>The commit %1 was not interrupted: there is nothing to finish.</source>
      <translation>L'opération %1 n'a pas été interrompue : il n'y a rien à terminer.</translation>
    </message>
    <message>
      <source>The journal %1 failed: %2.</source>
      <translation>Le journal %1 a échoué : %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be opened: %2.</source>
      <translation>Impossible d'ouvrir le journal %1 : %2.</translation>
    </message>
    <message>
      <source>The journal %1 could not be read (%2). No photo was touched; move that file aside to go on without its history.</source>
      <translation>Impossible de lire le journal %1 (%2). Aucune photo n'a été touchée ; mettez ce fichier de côté pour continuer sans son historique.</translation>
    </message>
    <message>
      <source>The journal %1 was written by a newer imgreview; update the program to use it.</source>
      <translation>Le journal %1 vient d'un imgreview plus récent ; mettez le programme à jour pour l'utiliser.</translation>
    </message>
    <message>
      <source>The lock %1 could not be opened: %2.</source>
      <translation>Impossible d'ouvrir le verrou %1 : %2.</translation>
    </message>
    <message>
      <source>The review database %1 could not be opened: %2.</source>
      <translation>Impossible d'ouvrir la base des revues %1 : %2.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 could not be opened: %2.</source>
      <translation>Impossible d'ouvrir le cache des empreintes %1 : %2.</translation>
    </message>
    <message>
      <source>The review database %1 is damaged.</source>
      <translation>La base des revues %1 est endommagée.</translation>
    </message>
    <message>
      <source>It was left untouched; move it to another folder to begin a new one.</source>
      <translation>Elle n'a pas été touchée ; déplacez-la dans un autre dossier pour en commencer une nouvelle.</translation>
    </message>
    <message>
      <source>The review database %1 was written by a newer version of imgreview.</source>
      <translation>La base des revues %1 vient d'une version plus récente d'imgreview.</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 was written by a newer version of imgreview.</source>
      <translation>Le cache des empreintes %1 vient d'une version plus récente d'imgreview.</translation>
    </message>
    <message>
      <source>Please update imgreview to use it.</source>
      <translation>Mettez imgreview à jour pour l'utiliser.</translation>
    </message>
    <message>
      <source>%1 holds no pairs.</source>
      <translation>%1 ne contient aucune paire.</translation>
    </message>
    <message>
      <source>%1 is no list of pictures that are not duplicates.</source>
      <translation>%1 n'est pas une liste d'images qui ne sont pas des doublons.</translation>
    </message>
    <message>
      <source>%1 is not a JSON file.</source>
      <translation>%1 n'est pas un fichier JSON.</translation>
    </message>
    <message>
      <source>%1 is too large for such a list.</source>
      <translation>%1 est trop gros pour une telle liste.</translation>
    </message>
    <message>
      <source>Pair %1 of the list cannot be understood.</source>
      <translation>La paire %1 de la liste est incompréhensible.</translation>
    </message>
    <message>
      <source>Pair %1 of the list is no pair of two pictures.</source>
      <translation>La paire %1 de la liste n'est pas faite de deux images.</translation>
    </message>
    <message>
      <source>The list could not be written: %1.</source>
      <translation>Impossible d'écrire la liste : %1.</translation>
    </message>
    <message>
      <source>%1 is no file.</source>
      <translation>%1 n'est pas un fichier.</translation>
    </message>
    <message>
      <source>%1 is no review file: it is not text.</source>
      <translation>%1 n'est pas un fichier de revue : ce n'est pas du texte.</translation>
    </message>
    <message>
      <source>%1 is too large for a review.</source>
      <translation>%1 est trop gros pour une revue.</translation>
    </message>
    <message>
      <source>The review file does not say "schema": "%1".</source>
      <translation>Le fichier de revue n'indique pas "schema": "%1".</translation>
    </message>
    <message>
      <source>%1: a report ends in .html, .csv or .json.</source>
      <translation>%1 : un rapport se termine par .html, .csv ou .json.</translation>
    </message>
    <message>
      <source>A rule set needs a name.</source>
      <translation>Un jeu de règles a besoin d'un nom.</translation>
    </message>
    <message>
      <source>“%1” comes with imgreview: choose another name.</source>
      <translation>« %1 » est fourni avec imgreview : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The rules could not be saved: %1.</source>
      <translation>Impossible d'enregistrer les règles : %1.</translation>
    </message>
    <message>
      <source>The rules could not be removed: %1.</source>
      <translation>Impossible de supprimer les règles : %1.</translation>
    </message>
    <message>
      <source>Choose a hash or a model, or search the whole folder by features.</source>
      <translation>Choisissez un hachage ou un modèle, ou cherchez dans tout le dossier par points caractéristiques.</translation>
    </message>
    <message>
      <source>Hashes have 64 or 256 bits.</source>
      <translation>Les hachages ont 64 ou 256 bits.</translation>
    </message>
    <message>
      <source>The smallest file size must not be above the largest.</source>
      <translation>La plus petite taille ne doit pas dépasser la plus grande.</translation>
    </message>
    <message>
      <source>The threshold must lie between 0 and %1 bits.</source>
      <translation>Le seuil doit se situer entre 0 et %1 bits.</translation>
    </message>
    <message>
      <source>The copies of %1 cannot be found: %2.</source>
      <translation>Impossible de trouver les copies de %1 : %2.</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 est vide.</translation>
    </message>
    <message>
      <source>The folder is not there.</source>
      <translation>Le dossier n'est pas là.</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>Le fichier n'est pas là.</translation>
    </message>
    <message>
      <source>The folder may not be read: permission denied.</source>
      <translation>Le dossier ne peut pas être lu : permission refusée.</translation>
    </message>
    <message>
      <source>The path of this folder is too long for the system.</source>
      <translation>Le chemin de ce dossier est trop long pour le système.</translation>
    </message>
    <message>
      <source>The path of this file is too long for the system.</source>
      <translation>Le chemin de ce fichier est trop long pour le système.</translation>
    </message>
    <message>
      <source>It holds pictures that were rejected; they are no copies to rely on.</source>
      <translation>Il contient des images rejetées ; ce ne sont pas des copies sur lesquelles compter.</translation>
    </message>
    <message>
      <source>The file is only in the cloud; reading it would download it.</source>
      <translation>Le fichier n'est que dans le nuage ; le lire le téléchargerait.</translation>
    </message>
    <message>
      <source>This is the library of another photo program; its files are managed there.</source>
      <translation>C'est la photothèque d'un autre programme ; ses fichiers y sont gérés.</translation>
    </message>
    <message>
      <source>OpenCV is not installed.</source>
      <translation>OpenCV n'est pas installé.</translation>
    </message>
    <message>
      <source>The installed OpenCV %1 has no %2.</source>
      <translation>L'OpenCV %1 installé n'a pas %2.</translation>
    </message>
    <message>
      <source>SURF is not in the usual OpenCV: it needs opencv-contrib built with its non-free modules.</source>
      <translation>SURF n'est pas dans l'OpenCV habituel : il faut opencv-contrib compilé avec ses modules non libres.</translation>
    </message>
    <message>
      <source>The installed OpenCV was built without its non-free modules, so it has no SURF.</source>
      <translation>L'OpenCV installé a été compilé sans ses modules non libres : il n'a pas SURF.</translation>
    </message>
    <message>
      <source>A small student of SSCD: as good at finding copies here, at a fifth of the cost.</source>
      <translation>Un petit élève de SSCD : trouve aussi bien les copies ici, pour un cinquième du coût.</translation>
    </message>
    <message>
      <source>timm weights in the ONNX model collection; the values before the last layer.</source>
      <translation>Poids timm de la collection de modèles ONNX ; les valeurs avant la dernière couche.</translation>
    </message>
    <message>
      <source>Small and quick; the values before the last layer.</source>
      <translation>Petit et rapide ; les valeurs avant la dernière couche.</translation>
    </message>
    <message>
      <source>The values before the last layer.</source>
      <translation>Les valeurs avant la dernière couche.</translation>
    </message>
    <message>
      <source>Weaker than SSCD for copies: prefer that where you can.</source>
      <translation>Moins bon que SSCD pour les copies : préférez celui-ci si vous le pouvez.</translation>
    </message>
    <message>
      <source>There is no model called %1; there are: %2.</source>
      <translation>Il n'y a pas de modèle nommé %1 ; il y a : %2.</translation>
    </message>
    <message>
      <source>The model %1 cannot be used: %2.</source>
      <translation>Le modèle %1 est inutilisable : %2.</translation>
    </message>
    <message>
      <source>The model %1 gives no usable vector.</source>
      <translation>Le modèle %1 ne donne aucun vecteur utilisable.</translation>
    </message>
    <message>
      <source>The model %1 gives %2 values a picture, its card says %3.</source>
      <translation>Le modèle %1 donne %2 valeurs par image, sa fiche en annonce %3.</translation>
    </message>
    <message>
      <source>The model %1 is not installed.</source>
      <translation>Le modèle %1 n'est pas installé.</translation>
    </message>
    <message>
      <source>The model file %1 has not been downloaded.</source>
      <translation>Le fichier de modèle %1 n'a pas été téléchargé.</translation>
    </message>
    <message>
      <source>The model file %1 is not in %2.</source>
      <translation>Le fichier de modèle %1 n'est pas dans %2.</translation>
    </message>
    <message>
      <source>The file %1 has %2 bytes, its card says %3.</source>
      <translation>Le fichier %1 fait %2 octets, sa fiche en annonce %3.</translation>
    </message>
    <message>
      <source>The file %1 is not the published one: its sha256 differs.</source>
      <translation>Le fichier %1 n'est pas celui qui est publié : son sha256 diffère.</translation>
    </message>
    <message>
      <source>The package %1 is not installed; install the extra `deep`.</source>
      <translation>Le paquet %1 n'est pas installé ; installez l'extra `deep`.</translation>
    </message>
    <message>
      <source>This is not an ONNX model.</source>
      <translation>Ce n'est pas un modèle ONNX.</translation>
    </message>
    <message>
      <source>This model does not end in a classifier; its card must name an output.</source>
      <translation>Ce modèle ne se termine pas par un classifieur ; sa fiche doit nommer une sortie.</translation>
    </message>
    <message>
      <source>The card of %1 names no address to download from.</source>
      <translation>La fiche de %1 n'indique aucune adresse de téléchargement.</translation>
    </message>
    <message>
      <source>The address of %1 is not safe (https): %2.</source>
      <translation>L'adresse de %1 n'est pas sûre (https) : %2.</translation>
    </message>
    <message>
      <source>%1 answered: %2 %3.</source>
      <translation>%1 a répondu : %2 %3.</translation>
    </message>
    <message>
      <source>%1 could not be reached: %2.</source>
      <translation>%1 est injoignable : %2.</translation>
    </message>
    <message>
      <source>%1 led to an address that is not safe.</source>
      <translation>%1 a mené à une adresse qui n'est pas sûre.</translation>
    </message>
    <message>
      <source>%1 sent more than the %2 bytes expected.</source>
      <translation>%1 a envoyé plus que les %2 octets attendus.</translation>
    </message>
    <message>
      <source>The download from %1 broke off after %2 MB (%3); it goes on from there when it is started again.</source>
      <translation>Le téléchargement depuis %1 s'est interrompu après %2 Mo (%3) ; relancé, il reprend de là.</translation>
    </message>
    <message>
      <source>The model %1 needs %2 MB; only %3 MB are free.</source>
      <translation>Le modèle %1 demande %2 Mo ; il n'en reste que %3.</translation>
    </message>
    <message>
      <source>What %1 sent is not the published one (its sha256 differs); it was thrown away.</source>
      <translation>Ce que %1 a envoyé n'est pas ce qui est publié (son sha256 diffère) ; cela a été jeté.</translation>
    </message>
    <message>
      <source>What %1 sent has %2 bytes instead of %3; it was thrown away.</source>
      <translation>Ce que %1 a envoyé fait %2 octets au lieu de %3 ; cela a été jeté.</translation>
    </message>
    <message>
      <source>What %1 sent %2; it was thrown away.</source>
      <translation>Ce que %1 a envoyé ne convient pas (%2) ; cela a été jeté.</translation>
    </message>
    <message>
      <source>%1 stayed: %2.</source>
      <translation>%1 est resté : %2.</translation>
    </message>
    <message>
      <source>Its details could not be copied to %1: %2.</source>
      <translation>Ses informations n'ont pas pu être copiées vers %1 : %2.</translation>
    </message>
    <message>
      <source>The sidecar written for the kept picture was changed since; it was left as it is.</source>
      <translation>Le fichier annexe de l'image gardée a changé depuis ; il est resté tel quel.</translation>
    </message>
    <message>
      <source>It was not taken away again.</source>
      <translation>Il n'a pas été retiré.</translation>
    </message>
    <message>
      <source>It could not be added to: its form is not one imgreview knows.</source>
      <translation>Rien n'a pu y être ajouté : imgreview ne connaît pas sa forme.</translation>
    </message>
    <message>
      <source>It holds no RDF to add to.</source>
      <translation>Il ne contient aucun RDF à compléter.</translation>
    </message>
    <message>
      <source>It is not written in UTF-8.</source>
      <translation>Il n'est pas écrit en UTF-8.</translation>
    </message>
    <message>
      <source>Its keywords are not a list.</source>
      <translation>Ses mots-clés ne sont pas une liste.</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <translation>%1 : %2.</translation>
    </message>
    <message>
      <source>%1 decided: %2 rejected, saves %3</source>
      <translation>%1 décidés : %2 rejetées, économise %3</translation>
    </message>
    <message>
      <source>%1 hidden by the threshold</source>
      <translation>%1 masqués par le seuil</translation>
    </message>
    <message>
      <source>Single pictures hidden by the threshold: %1</source>
      <translation>Images isolées masquées par le seuil : %1</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <source>Move the threshold back so that it hides nothing</source>
      <translation>Remettre le seuil pour qu’il ne masque rien</translation>
    </message>
    <message>
      <source>%1 of %2 left · %3 hidden</source>
      <translation>%1 sur %2 restants · %3 masqués</translation>
    </message>
    <message>
      <source>%1 moved to the trash</source>
      <translation>%1 mis à la corbeille</translation>
    </message>
    <message>
      <source>%1 to be moved</source>
      <translation>%1 à déplacer</translation>
    </message>
    <message>
      <source>%1 were left out of this commit</source>
      <translation>%1 ont été laissés hors de cette exécution</translation>
    </message>
    <message>
      <source>1 file was left out of this commit</source>
      <translation>1 fichier a été laissé hors de cette exécution</translation>
    </message>
    <message>
      <source>They lie where they lay.</source>
      <translation>Ils sont là où ils étaient.</translation>
    </message>
    <message>
      <source>%1, %2 back</source>
      <translation>%1, %2 de retour</translation>
    </message>
    <message>
      <source>%1, all back</source>
      <translation>%1, tous de retour</translation>
    </message>
    <message>
      <source>%1, back again</source>
      <translation>%1, de retour</translation>
    </message>
    <message>
      <source>B as it is</source>
      <translation>B tel quel</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>tel quel</translation>
    </message>
    <message>
      <source>Show B as its file is, not fitted to A</source>
      <translation>Montrer B comme son fichier, sans l’ajuster à A</translation>
    </message>
    <message>
      <source>mirrored and turned by %1° to match</source>
      <translation>miroir et tournée de %1° pour correspondre</translation>
    </message>
    <message>
      <source>turned by %1° to match</source>
      <translation>tournée de %1° pour correspondre</translation>
    </message>
    <message>
      <source>mirrored to match</source>
      <translation>mise en miroir pour correspondre</translation>
    </message>
    <message>
      <source>fitted to match</source>
      <translation>ajustée pour correspondre</translation>
    </message>
    <message>
      <source>enlarged to match</source>
      <translation>agrandie pour correspondre</translation>
    </message>
    <message>
      <source>reduced to match</source>
      <translation>réduite pour correspondre</translation>
    </message>
    <message>
      <source>Bring the files of this commit back</source>
      <translation>Ramener les fichiers de cette exécution</translation>
    </message>
    <message>
      <source>Every file that leaves</source>
      <translation>Chaque fichier qui part</translation>
    </message>
    <message>
      <source>Stays instead</source>
      <translation>Reste à la place</translation>
    </message>
    <message>
      <source>Why it goes</source>
      <translation>Pourquoi il part</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>you rejected all pictures of its group</source>
      <translation>vous avez rejeté toutes les images de son groupe</translation>
    </message>
    <message>
      <source>you rejected it</source>
      <translation>vous l’avez rejetée</translation>
    </message>
    <message>
      <source>you rejected it, in a group of the same picture</source>
      <translation>vous l’avez rejetée, dans un groupe de la même image</translation>
    </message>
    <message>
      <source>what stays is it %1</source>
      <translation>ce qui reste est celle-ci %1</translation>
    </message>
    <message>
      <source>Groups with a picture that is neither kept nor rejected</source>
      <translation>Groupes avec une image ni gardée ni rejetée</translation>
    </message>
    <message>
      <source>saves %1</source>
      <translation>économise %1</translation>
    </message>
    <message>
      <source>Leave copies undecided that are suggested or may be better than what stays</source>
      <translation>Laisser indécises les copies suggérées ou peut-être meilleures que ce qui reste</translation>
    </message>
    <message>
      <source>Left undecided: %1</source>
      <translation>Laissées indécises : %1</translation>
    </message>
    <message>
      <source>Will be rejected: %1</source>
      <translation>Seront rejetées : %1</translation>
    </message>
    <message>
      <source>No copy there</source>
      <translation>Sans copie là-bas</translation>
    </message>
    <message>
      <source>Nothing is left undecided.</source>
      <translation>Rien ne reste indécis.</translation>
    </message>
    <message>
      <source>Nothing will be rejected.</source>
      <translation>Rien ne sera rejeté.</translation>
    </message>
    <message>
      <source>Which files</source>
      <translation>Quels fichiers</translation>
    </message>
    <message>
      <source>Without a copy on the other side, in “%1”: %2</source>
      <translation>Sans copie de l’autre côté, dans « %1 » : %2</translation>
    </message>
    <message>
      <source>has a copy elsewhere: %1</source>
      <translation>a une copie ailleurs : %1</translation>
    </message>
    <message>
      <source>holds more metadata than what would stay</source>
      <translation>contient plus de métadonnées que ce qui resterait</translation>
    </message>
    <message>
      <source>holds more pixels than what would stay</source>
      <translation>contient plus de pixels que ce qui resterait</translation>
    </message>
    <message>
      <source>the suggested keeper of its group</source>
      <translation>celle qu’il est suggéré de garder dans son groupe</translation>
    </message>
    <message>
      <source>what would stay is cropped or edited</source>
      <translation>ce qui resterait est recadré ou retouché</translation>
    </message>
    <message>
      <source>what would stay is turned against it</source>
      <translation>ce qui resterait est tourné par rapport à celle-ci</translation>
    </message>
    <message>
      <source>what would stay was saved again with a loss</source>
      <translation>ce qui resterait a été réenregistré avec perte</translation>
    </message>
    <message>
      <source>left undecided, for they may be better: %1</source>
      <translation>laissées indécises, car peut-être meilleures : %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>« %1 » est contenu dans « %2 » : %4 de %3 sont des copies, %5 n’y ont pas de copie.</translation>
    </message>
    <message>
      <source>“%1” shares pictures with “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>« %1 » partage des images avec « %2 » : %4 de %3 sont des copies, %5 n’y ont pas de copie.</translation>
    </message>
    <message>
      <source>Only what is said above, and the places where they are.</source>
      <translation>Seulement ce qui est dit plus haut, et leur emplacement.</translation>
    </message>
    <message>
      <source>The pictures themselves: another exposure of the same scene, not a copy.</source>
      <translation>Les images elles-mêmes : une autre prise de la même scène, pas une copie.</translation>
    </message>
    <message>
      <source>The pictures themselves: nothing proves that they are copies.</source>
      <translation>Les images elles-mêmes : rien ne prouve que ce sont des copies.</translation>
    </message>
    <message>
      <source>Ticked are the kinds where bytes, pixels or their number decide. The quality of re-encoded copies is an estimate: tick them after a look at the examples.</source>
      <translation>Sont cochées les sortes où les octets, les pixels ou leur nombre décident. La qualité des copies réencodées est une estimation : cochez-les après un regard aux exemples.</translation>
    </message>
    <message>
      <source>Nothing would be left of its group: keep one of its pictures, or choose “Reject all of the group” in the menu Decide.</source>
      <translation>Il ne resterait rien de son groupe : gardez une de ses images, ou choisissez « Rejeter tout le groupe » dans le menu Décider.</translation>
    </message>
    <message>
      <source>What was to be kept for it, %1, is not as it was: nothing of its group would be left. Scan again.</source>
      <translation>Ce qui devait rester à sa place, %1, n’est plus comme avant : il ne resterait rien de son groupe. Relancez l’analyse.</translation>
    </message>
    <message>
      <source>%1 pairs are not duplicates</source>
      <translation>%1 paires ne sont pas des doublons</translation>
    </message>
    <message>
      <source>1 pair is not a duplicate</source>
      <translation>1 paire n’est pas un doublon</translation>
    </message>
    <message>
      <source>%1 shows no more detail than a picture of %2 % its size.</source>
      <translation>%1 ne montre pas plus de détails qu’une image de %2 % de sa taille.</translation>
    </message>
    <message>
      <source>%1 shows the start page.</source>
      <translation>%1 affiche la page de départ.</translation>
    </message>
    <message>
      <source>Also show bursts: one scene, taken moments apart</source>
      <translation>Montrer aussi les rafales : une scène prise à quelques instants d’écart</translation>
    </message>
    <message>
      <source>Such pictures are no copies: nothing is marked in them unless you do it.</source>
      <translation>Ces images ne sont pas des copies : rien n’y est marqué, sauf par vous.</translation>
    </message>
    <message>
      <source>At least one picture of a group stays. To give up the whole group, choose “Reject all of the group” in the menu Decide.</source>
      <translation>Au moins une image d’un groupe reste. Pour abandonner tout le groupe, choisissez « Rejeter tout le groupe » dans le menu Décider.</translation>
    </message>
    <message>
      <source>Choose folders of photos</source>
      <translation>Choisir des dossiers de photos</translation>
    </message>
    <message>
      <source>Choose the first picture</source>
      <translation>Choisir la première image</translation>
    </message>
    <message>
      <source>Choose the second picture</source>
      <translation>Choisir la seconde image</translation>
    </message>
    <message>
      <source>First picture: drop or click</source>
      <translation>Première image : déposer ou cliquer</translation>
    </message>
    <message>
      <source>Second picture: drop or click</source>
      <translation>Seconde image : déposer ou cliquer</translation>
    </message>
    <message>
      <source>Clear stored data</source>
      <translation>Effacer les données enregistrées</translation>
    </message>
    <message>
      <source>Clear stored data…</source>
      <translation>Effacer les données enregistrées…</translation>
    </message>
    <message>
      <source>Decided. This is the next group; %1 takes the decision back.</source>
      <translation>Décidé. Voici le groupe suivant ; %1 annule la décision.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Complet</translation>
    </message>
    <message>
      <source>Reduced: nothing slides or fades</source>
      <translation>Réduit : rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
      <source>How alike a learned model finds the two: 1 is the same, 0 has nothing in common</source>
      <translation>À quel point un modèle appris les trouve semblables : 1 est identique, 0 rien en commun</translation>
    </message>
    <message>
      <source>How alike the two are where one lies on the other: 1 is the same</source>
      <translation>À quel point les deux se ressemblent là où l’une recouvre l’autre : 1 est identique</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Only two pictures are shown here: 1 or 2.</source>
      <translation>Seules deux images sont affichées ici : 1 ou 2.</translation>
    </message>
    <message>
      <source>Points found in both pictures that fit onto each other</source>
      <translation>Points trouvés dans les deux images et qui se superposent</translation>
    </message>
    <message>
      <source>Proven by the details: a figure beyond its limit does not count.</source>
      <translation>Prouvé par les détails : un chiffre au-delà de sa limite ne compte pas.</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Single letters act everywhere but where you type.</source>
      <translation>Les lettres seules agissent partout, sauf là où vous tapez.</translation>
    </message>
    <message>
      <source>So many of the 64 marks of a coarse sketch differ: %1</source>
      <translation>Nombre de repères différents parmi les 64 d’une esquisse : %1</translation>
    </message>
    <message>
      <source>how alike a learned model finds them: 1 is the same</source>
      <translation>à quel point un modèle appris les trouve semblables : 1 est identique</translation>
    </message>
    <message>
      <source>how alike the parts are that differ most: 1 is the same</source>
      <translation>à quel point se ressemblent les parties les plus différentes : 1 est identique</translation>
    </message>
    <message>
      <source>how many marks of a coarse sketch of the picture differ</source>
      <translation>combien de repères d’une esquisse de l’image diffèrent</translation>
    </message>
    <message>
      <source>parts of the picture that are alike when one lies on the other</source>
      <translation>parties de l’image qui se ressemblent quand l’une recouvre l’autre</translation>
    </message>
    <message>
      <source>points found in both pictures that fit onto each other</source>
      <translation>points trouvés dans les deux images et qui se superposent</translation>
    </message>
    <message>
      <source>imgreview speaks this language from its next start.</source>
      <translation>imgreview parlera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
      <source>Hold %1 to see B in the place of A.</source>
      <translation>Maintenez %1 pour voir B à la place de A.</translation>
    </message>
    <message>
      <source>Framed: where they differ beyond brightness, colour and codec noise.</source>
      <translation>Encadré : là où elles diffèrent au-delà de la luminosité, de la couleur et du bruit de codage.</translation>
    </message>
    <message>
      <source>%1, against %2</source>
      <translation>%1, contre %2</translation>
    </message>
    <message>
      <source>The same file, byte for byte</source>
      <translation>Le même fichier, octet pour octet</translation>
    </message>
    <message>
      <source>The same pixels, other details in the file</source>
      <translation>Les mêmes pixels, d’autres données dans le fichier</translation>
    </message>
    <message>
      <source>Saved again, at another quality or in another format</source>
      <translation>Réenregistrée, avec une autre qualité ou un autre format</translation>
    </message>
    <message>
      <source>Made smaller or larger</source>
      <translation>Réduite ou agrandie</translation>
    </message>
    <message>
      <source>One shows a part of the other</source>
      <translation>L’une montre une partie de l’autre</translation>
    </message>
    <message>
      <source>Other brightness, contrast or colours</source>
      <translation>Autre luminosité, autre contraste ou autres couleurs</translation>
    </message>
    <message>
      <source>Something was written, drawn or put around it</source>
      <translation>Quelque chose a été écrit, dessiné ou ajouté autour</translation>
    </message>
    <message>
      <source>Other shots of one scene, not copies</source>
      <translation>D’autres prises d’une même scène, pas des copies</translation>
    </message>
    <message>
      <source>They look alike; nothing proves that they are copies</source>
      <translation>Elles se ressemblent ; rien ne prouve que ce sont des copies</translation>
    </message>
    <message>
      <source>One uncertain match holds these together: look closely</source>
      <translation>Une seule correspondance incertaine les relie : regardez bien</translation>
    </message>
    <message>
      <source>Filter by name, folder, kind…</source>
      <translation>Filtrer par nom, dossier, type…</translation>
    </message>
    <message>
      <source>Also cropped and edited copies, screenshots (slower)</source>
      <translation>Aussi les copies recadrées et retouchées, captures d’écran (plus lent)</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Votre image</translation>
    </message>
    <message>
      <source>Turned or mirrored</source>
      <translation>Tournée ou en miroir</translation>
    </message>
    <message>
      <source>1 picture that leaves is better than what stays</source>
      <translation>1 image qui part est meilleure que celle qui reste</translation>
    </message>
    <message>
      <source>%1 pictures that leave are better than what stays</source>
      <translation>%1 images qui partent sont meilleures que celles qui restent</translation>
    </message>
    <message>
      <source>You rejected the one that was suggested, holds more pixels, or shows the whole of what was cropped, turned or edited.</source>
      <translation>Vous avez rejeté celle qui était proposée, a plus de pixels ou montre en entier ce qui a été recadré, tourné ou retouché.</translation>
    </message>
    <message>
      <source>These two have only just come: look first.</source>
      <translation>Ces deux-là viennent d’arriver : regardez d’abord.</translation>
    </message>
    <message>
      <source>None of the pictures in %2 is a copy of %1.</source>
      <translation>Aucune des images de %2 n’est une copie de %1.</translation>
    </message>
    <message>
      <source>%1 in groups</source>
      <translation>%1 dans des groupes</translation>
    </message>
    <message>
      <source>all stay</source>
      <translation>toutes restent</translation>
    </message>
    <message>
      <source>Look in other folders…</source>
      <translation>Chercher dans d’autres dossiers…</translation>
    </message>
    <message>
      <source>Mark, and stay at the group</source>
      <translation>Marquer et rester sur le groupe</translation>
    </message>
    <message>
      <source>Decide, and go on to the next group</source>
      <translation>Décider et passer au groupe suivant</translation>
    </message>
    <message>
      <source>Opening the review…</source>
      <translation>Ouverture de la revue…</translation>
    </message>
    <message>
      <source>pixel for pixel</source>
      <translation>pixel pour pixel</translation>
    </message>
    <message>
      <source>without the film or further pictures that A holds</source>
      <translation>sans le film ou les autres images que contient A</translation>
    </message>
    <message>
      <source>with a film or further pictures that A does not hold</source>
      <translation>avec un film ou d’autres images que A ne contient pas</translation>
    </message>
    <message>
      <source>with a film or further pictures, unlike %1</source>
      <translation>avec un film ou d’autres images, contrairement à %1</translation>
    </message>
    <message>
      <source>but %1 holds a film or further pictures</source>
      <translation>mais %1 contient un film ou d’autres images</translation>
    </message>
    <message>
      <source>another part of the same picture</source>
      <translation>une autre partie de la même image</translation>
    </message>
    <message>
      <source>It is not as it was when it left: it was changed or replaced while it was away.</source>
      <translation>Il n’est plus tel qu’à son départ : il a été modifié ou remplacé entre-temps.</translation>
    </message>
    <message>
      <source>with more bits a channel than %1</source>
      <translation>avec plus de bits par canal que %1</translation>
    </message>
    <message>
      <source>but %1 has more bits a channel</source>
      <translation>mais %1 a plus de bits par canal</translation>
    </message>
    <message>
      <source>Two folders of the review cannot be one now: %1.</source>
      <translation>Deux dossiers de la revue ne peuvent pas être désormais le même : %1.</translation>
    </message>
    <message>
      <source>without the transparency of A</source>
      <translation>sans la transparence de A</translation>
    </message>
    <message>
      <source>with transparency that A does not have</source>
      <translation>avec une transparence que A n’a pas</translation>
    </message>
    <message>
      <source>with transparency, unlike %1</source>
      <translation>avec transparence, contrairement à %1</translation>
    </message>
    <message>
      <source>but %1 has transparency</source>
      <translation>mais %1 a de la transparence</translation>
    </message>
    <message>
      <source>would lose a film, further pictures, deeper colours or transparency: %1</source>
      <translation>perdraient un film, d’autres images, de la profondeur de couleur ou de la transparence : %1</translation>
    </message>
    <message>
      <source>holds a film, pictures, deeper colours or transparency, unlike what stays</source>
      <translation>contient un film, des images, une profondeur de couleur ou une transparence, contrairement à ce qui resterait</translation>
    </message>
    <message>
      <source>“%1” acts in Compare. %2 opens it.</source>
      <translation>« %1 » agit dans la comparaison. %2 l’ouvre.</translation>
    </message>
    <message>
      <source>“%1” acts in the review. Esc goes back.</source>
      <translation>« %1 » agit dans la révision. Échap y ramène.</translation>
    </message>
    <message>
      <source>These two are of no group: there is nothing to decide.</source>
      <translation>Ces deux images ne sont d’aucun groupe : il n’y a rien à décider.</translation>
    </message>
    <message>
      <source>The group has %1 pictures, two are shown here. Accept it in the review.</source>
      <translation>Le groupe a %1 images, deux sont montrées ici. Acceptez-le dans la révision.</translation>
    </message>
  </context>
  <context>
    <name>Aftermath</name>
    <message>
      <source>The last commit was interrupted. %1 were looked after; see History.</source>
      <translation>La dernière exécution a été interrompue. Vérifié : %1 ; voir l’historique.</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 fichiers</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 fichier</translation>
    </message>
    <message>
      <source>The journal of commits could not be read: %1</source>
      <translation>Le journal des exécutions n’a pas pu être lu : %1</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss</source>
      <translation>Masquer</translation>
    </message>
  </context>
  <context>
    <name>ComparePair</name>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Comparison of two pictures</source>
      <translation>Comparaison de deux images</translation>
    </message>
  </context>
  <context>
    <name>ContinueCard</name>
    <message>
      <source>Go on with this review</source>
      <translation>Continuer cette revue</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Take off this list</source>
      <translation>Retirer de cette liste</translation>
    </message>
  </context>
  <context>
    <name>CrashNet</name>
    <message>
      <source>Something went wrong inside the program (%1). Your files and decisions are safe; details are in %2.</source>
      <translation>Un problème est survenu dans le programme (%1). Vos fichiers et décisions sont en sécurité ; détails dans %2.</translation>
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
      <translation>La recherche dans %1 est terminée</translation>
    </message>
    <message>
      <source>The scan of %1 was stopped</source>
      <translation>La recherche dans %1 a été arrêtée</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop photo folders here</source>
      <translation>Déposez des dossiers de photos ici</translation>
    </message>
    <message>
      <source>Choose folders…</source>
      <translation>Choisir des dossiers…</translation>
    </message>
    <message>
      <source>or</source>
      <translation>ou</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Compare these two pictures</source>
      <translation>Comparer ces deux images</translation>
    </message>
    <message>
      <source>Look for duplicates in %1</source>
      <translation>Chercher les doublons dans %1</translation>
    </message>
    <message>
      <source>Look for duplicates in %1 folders</source>
      <translation>Chercher les doublons dans %1 dossiers</translation>
    </message>
    <message>
      <source>Look for copies of this picture</source>
      <translation>Chercher les copies de cette image</translation>
    </message>
    <message>
      <source>Folders, or exactly two pictures</source>
      <translation>Des dossiers, ou exactement deux images</translation>
    </message>
  </context>
  <context>
    <name>FileOptions</name>
    <message>
      <source>Look in subfolders</source>
      <translation>Chercher dans les sous-dossiers</translation>
    </message>
    <message>
      <source>Hidden files and folders</source>
      <translation>Fichiers et dossiers cachés</translation>
    </message>
    <message>
      <source>all pictures, or for instance *.jpg 2024/*</source>
      <translation>toutes les images, ou par exemple *.jpg 2024/*</translation>
    </message>
    <message>
      <source>for instance */cache/* *.gif</source>
      <translation>par exemple */cache/* *.gif</translation>
    </message>
    <message>
      <source>any size</source>
      <translation>toute taille</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>Seulement</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Sauf</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>jusqu’à</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Smallest file size</source>
      <translation>Plus petite taille de fichier</translation>
    </message>
    <message>
      <source>Largest file size</source>
      <translation>Plus grande taille de fichier</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>Counting pictures</source>
      <translation>Comptage des images</translation>
    </message>
    <message>
      <source>Protect</source>
      <translation>Protéger</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Retirer %1</translation>
    </message>
    <message>
      <source>%1 and counting</source>
      <translation>%1 pour l’instant</translation>
    </message>
    <message>
      <source>No pictures here</source>
      <translation>Aucune image ici</translation>
    </message>
    <message>
      <source>This folder could not be read: %1</source>
      <translation>Ce dossier n’a pas pu être lu : %1</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Protégé</translation>
    </message>
    <message>
      <source>Nothing in this folder can be rejected, moved or deleted</source>
      <translation>Rien dans ce dossier ne peut être rejeté, déplacé ou supprimé</translation>
    </message>
    <message>
      <source>Only keep files from this folder, never touch them</source>
      <translation>Garder les fichiers de ce dossier, ne jamais y toucher</translation>
    </message>
  </context>
  <context>
    <name>KeyCard</name>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Another scan is still running. Stop it to begin this one.</source>
      <translation>Une autre recherche est en cours. Arrêtez-la pour commencer celle-ci.</translation>
    </message>
    <message>
      <source>Stop the running scan</source>
      <translation>Arrêter la recherche en cours</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it to open another review.</source>
      <translation>Une recherche est en cours. Arrêtez-la pour ouvrir une autre revue.</translation>
    </message>
    <message>
      <source>The scan of this review is still running.</source>
      <translation>La recherche de cette revue est encore en cours.</translation>
    </message>
    <message>
      <source>Drop folders to search them, or exactly two pictures to compare them.</source>
      <translation>Déposez des dossiers pour les parcourir, ou exactement deux images pour les comparer.</translation>
    </message>
    <message>
      <source>%1 does not exist.</source>
      <translation>%1 n’existe pas.</translation>
    </message>
    <message>
      <source>Open History</source>
      <translation>Ouvrir l’historique</translation>
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
      <translation>recommandé</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Search the whole folder by features</source>
      <translation>Parcourir tout le dossier par points d’intérêt</translation>
    </message>
    <message>
      <source>Also show merely similar pictures</source>
      <translation>Montrer aussi les images seulement semblables</translation>
    </message>
    <message>
      <source>Hashes</source>
      <translation>Hachages</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Points d’intérêt</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Bits of a hash</source>
      <translation>Bits d’un hachage</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>probablement identiques</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>peut-être semblables</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>sans doute différentes</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Methods of a custom search</source>
      <translation>Méthodes d’une recherche personnalisée</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>It could not be read.</source>
      <translation>Elle n’a pas pu être lue.</translation>
    </message>
  </context>
  <context>
    <name>PictureZone</name>
    <message>
      <source>Delete takes it away</source>
      <translation>Suppr la retire</translation>
    </message>
    <message>
      <source>Click to choose a picture</source>
      <translation>Cliquer pour choisir une image</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Files are being moved. Closing stops after the file that is under way; what was moved stays in History.</source>
      <translation>Des fichiers sont en cours de déplacement. Fermer arrête après le fichier en cours ; ce qui est déplacé reste dans l’historique.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Arrêter et fermer</translation>
    </message>
  </context>
  <context>
    <name>PresetCards</name>
    <message>
      <source>Resized and re-saved copies</source>
      <translation>Copies redimensionnées et réenregistrées</translation>
    </message>
    <message>
      <source>Same picture in another size, format or quality; turned or mirrored</source>
      <translation>Même image en autre taille, format ou qualité ; tournée ou en miroir</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>rapide</translation>
    </message>
    <message>
      <source>Also cropped, edited, screenshots</source>
      <translation>Aussi recadrées, retouchées, captures d’écran</translation>
    </message>
    <message>
      <source>Adds features and a learned fingerprint; proves each match</source>
      <translation>Ajoute les points d’intérêt et une empreinte apprise ; prouve chaque résultat</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>approfondi</translation>
    </message>
    <message>
      <source>Identical files only</source>
      <translation>Fichiers identiques seulement</translation>
    </message>
    <message>
      <source>Byte for byte, or pixel for pixel</source>
      <translation>Octet par octet, ou pixel par pixel</translation>
    </message>
    <message>
      <source>fastest</source>
      <translation>le plus rapide</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personnalisé</translation>
    </message>
    <message>
      <source>Hashes, threshold and features as chosen below</source>
      <translation>Hachages, seuil et points d’intérêt choisis ci-dessous</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
  </context>
  <context>
    <name>RecentFolders</name>
    <message>
      <source>Searched before</source>
      <translation>Déjà parcourus</translation>
    </message>
    <message>
      <source>Search this folder again</source>
      <translation>Parcourir ce dossier à nouveau</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>%1 %2 instead of %3</source>
      <translation>%1 %2 au lieu de %3</translation>
    </message>
    <message>
      <source>%1 accepted, %2 rejected. %3 takes it back.</source>
      <translation>%1 acceptés, %2 rejetées. %3 l’annule.</translation>
    </message>
    <message>
      <source>%1 here, %2 in the new group.</source>
      <translation>%1 ici, %2 dans le nouveau groupe.</translation>
    </message>
    <message>
      <source>%1 is free: its pictures can be rejected again.</source>
      <translation>%1 est libre : ses images peuvent de nouveau être rejetées.</translation>
    </message>
    <message>
      <source>%1 is protected. %2 rejections in it were taken back.</source>
      <translation>%1 est protégé. %2 rejets y ont été retirés.</translation>
    </message>
    <message>
      <source>%1 is protected. 1 rejection in it was taken back.</source>
      <translation>%1 est protégé. 1 rejet y a été retiré.</translation>
    </message>
    <message>
      <source>%1 is protected: nothing in it can be rejected.</source>
      <translation>%1 est protégé : rien ne peut y être rejeté.</translation>
    </message>
    <message>
      <source>%1 lost to %2, chosen by eye</source>
      <translation>%1 a perdu contre %2, choix à l’œil</translation>
    </message>
    <message>
      <source>%1 lost to %2: %3</source>
      <translation>%1 a perdu contre %2 : %3</translation>
    </message>
    <message>
      <source>%1 up to %2 of %3 bits: %4 shown, %5 pairs hidden.</source>
      <translation>%1 jusqu’à %2 bits sur %3 : %4 affichés, %5 paires cachées.</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 bit</translation>
    </message>
    <message>
      <source>A single picture is no duplicate and leaves the review.</source>
      <translation>Une image seule n’est pas un doublon et quitte la revue.</translation>
    </message>
    <message>
      <source>Accept %1</source>
      <translation>Accepter %1</translation>
    </message>
    <message>
      <source>Accept easy groups</source>
      <translation>Accepter les groupes faciles</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Autre dossier…</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Commencés</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Par type</translation>
    </message>
    <message>
      <source>Decided pair by pair</source>
      <translation>Décidé paire par paire</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <source>Folder of the groups shown</source>
      <translation>Dossier des groupes affichés</translation>
    </message>
    <message>
      <source>Folders of this review</source>
      <translation>Dossiers de cette revue</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>Le libérer</translation>
    </message>
    <message>
      <source>Free the folder %1</source>
      <translation>Libérer le dossier %1</translation>
    </message>
    <message>
      <source>Held by one weak link, left to you: %1</source>
      <translation>Tenus par un lien faible, laissés à vous : %1</translation>
    </message>
    <message>
      <source>No clear best, left to you: %1</source>
      <translation>Pas de meilleure évidente, laissés à vous : %1</translation>
    </message>
    <message>
      <source>No group would be accepted.</source>
      <translation>Aucun groupe ne serait accepté.</translation>
    </message>
    <message>
      <source>No hash was used for these groups, so no pair has a distance.</source>
      <translation>Aucun hachage n’a servi pour ces groupes : aucune paire n’a de distance.</translation>
    </message>
    <message>
      <source>No pair has a distance yet.</source>
      <translation>Aucune paire n’a encore de distance.</translation>
    </message>
    <message>
      <source>Nothing below a protected folder can be rejected, moved or deleted: its pictures can only stay. This holds at once, without another scan.</source>
      <translation>Rien sous un dossier protégé ne peut être rejeté, déplacé ou supprimé : ses images ne peuvent que rester. Cela vaut aussitôt, sans nouvelle recherche.</translation>
    </message>
    <message>
      <source>One group of %1.</source>
      <translation>Un groupe de %1.</translation>
    </message>
    <message>
      <source>Only the groups that the filter shows</source>
      <translation>Seulement les groupes que montre le filtre</translation>
    </message>
    <message>
      <source>Pairs that differ by more bits are hidden: groups shrink, part or leave the list until you move the line back. Decisions stay; what is hidden is not committed. No file is touched.</source>
      <translation>Les paires qui diffèrent de plus de bits sont cachées : les groupes rétrécissent, se séparent ou quittent la liste jusqu’à ce que vous rameniez la ligne. Les décisions restent ; ce qui est caché n’est pas exécuté. Aucun fichier n’est touché.</translation>
    </message>
    <message>
      <source>Protect a folder</source>
      <translation>Protéger un dossier</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>Le protéger</translation>
    </message>
    <message>
      <source>Protect the folder %1</source>
      <translation>Protéger le dossier %1</translation>
    </message>
    <message>
      <source>Protected folders</source>
      <translation>Dossiers protégés</translation>
    </message>
    <message>
      <source>Put groups together</source>
      <translation>Réunir des groupes</translation>
    </message>
    <message>
      <source>Put together. Mark yourself what stays and what goes.</source>
      <translation>Réunis. Marquez vous-même ce qui reste et ce qui part.</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revus</translation>
    </message>
    <message>
      <source>Reviewed already: %1</source>
      <translation>Déjà revus : %1</translation>
    </message>
    <message>
      <source>Show every pair</source>
      <translation>Montrer toutes les paires</translation>
    </message>
    <message>
      <source>Split into two groups.</source>
      <translation>Séparé en deux groupes.</translation>
    </message>
    <message>
      <source>Split the group</source>
      <translation>Séparer le groupe</translation>
    </message>
    <message>
      <source>Split. A picture left alone is no duplicate and leaves the review.</source>
      <translation>Séparé. Une image restée seule n’est pas un doublon et quitte la revue.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>State of the groups shown</source>
      <translation>État des groupes affichés</translation>
    </message>
    <message>
      <source>The groups ticked join the open one. Nothing is claimed about pictures that were not proven to be copies: none of them is suggested.</source>
      <translation>Les groupes cochés rejoignent celui qui est ouvert. Rien n’est affirmé d’images dont il n’est pas prouvé que ce sont des copies : aucune n’est suggérée.</translation>
    </message>
    <message>
      <source>The pairs nearest the line</source>
      <translation>Les paires les plus proches de la ligne</translation>
    </message>
    <message>
      <source>The pictures ticked become a group of their own.</source>
      <translation>Les images cochées forment un groupe à part.</translation>
    </message>
    <message>
      <source>The suggested picture of each group stays, the others are marked as rejected. Your own marks stay. No file is touched before you commit.</source>
      <translation>L’image suggérée de chaque groupe reste, les autres sont marquées comme rejetées. Vos propres marques restent. Aucun fichier n’est touché avant l’exécution.</translation>
    </message>
    <message>
      <source>There are no groups yet.</source>
      <translation>Il n’y a pas encore de groupes.</translation>
    </message>
    <message>
      <source>Tick the groups to add.</source>
      <translation>Cochez les groupes à ajouter.</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
    <message>
      <source>With rejects</source>
      <translation>Avec rejets</translation>
    </message>
    <message>
      <source>accept %1</source>
      <translation>accepter %1</translation>
    </message>
    <message>
      <source>free %1</source>
      <translation>libérer %1</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>cachée</translation>
    </message>
    <message>
      <source>protect %1</source>
      <translation>protéger %1</translation>
    </message>
    <message>
      <source>put groups together</source>
      <translation>réunir des groupes</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>affichée</translation>
    </message>
    <message>
      <source>split the group</source>
      <translation>séparer le groupe</translation>
    </message>
    <message>
      <source>Keep only this one</source>
      <translation>Garder seulement celle-ci</translation>
    </message>
    <message>
      <source>Keep what is marked or suggested, reject the rest, go on</source>
      <translation>Garder ce qui est marqué ou suggéré, rejeter le reste, continuer</translation>
    </message>
    <message>
      <source>Remember that these are no duplicates</source>
      <translation>Retenir que ce ne sont pas des doublons</translation>
    </message>
    <message>
      <source>See what will happen to every file</source>
      <translation>Voir ce qui arrivera à chaque fichier</translation>
    </message>
    <message>
      <source>Undecided, keep, reject: click to change</source>
      <translation>Indécis, garder, rejeter : cliquer pour changer</translation>
    </message>
    <message>
      <source>All groups are reviewed. %1 shows the commit.</source>
      <translation>Tous les groupes sont revus. %1 montre l’exécution.</translation>
    </message>
    <message>
      <source>Remembered: these are no duplicates. %1 takes it back.</source>
      <translation>Retenu : ce ne sont pas des doublons. %1 l’annule.</translation>
    </message>
  </context>
  <context>
    <name>ScanProgress</name>
    <message>
      <source>Progress of the scan</source>
      <translation>Avancement de la recherche</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop the scan; what was found stays</source>
      <translation>Arrêter la recherche ; ce qui est trouvé reste</translation>
    </message>
    <message>
      <source>Show which files, and why</source>
      <translation>Montrer quels fichiers, et pourquoi</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <translation>Recherche des images</translation>
    </message>
    <message>
      <source>pictures found</source>
      <translation>images trouvées</translation>
    </message>
    <message>
      <source>of %1 possible twins compared</source>
      <translation>sur %1 jumeaux possibles comparés</translation>
    </message>
    <message>
      <source>of %1 pictures</source>
      <translation>sur %1 images</translation>
    </message>
    <message>
      <source>of %1 pictures shown to the model</source>
      <translation>sur %1 images montrées au modèle</translation>
    </message>
    <message>
      <source>of %1 pairs proven</source>
      <translation>sur %1 paires prouvées</translation>
    </message>
    <message>
      <source>%1/s</source>
      <translation>%1/s</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>encore %1 s</translation>
    </message>
    <message>
      <source>%1 min left</source>
      <translation>encore %1 min</translation>
    </message>
    <message>
      <source>%1 h %2 min left</source>
      <translation>encore %1 h %2 min</translation>
    </message>
    <message>
      <source>pictures scanned</source>
      <translation>images parcourues</translation>
    </message>
    <message>
      <source>pictures, stopped early</source>
      <translation>images, arrêt anticipé</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>%1 illisibles</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>Stopping; what was found stays</source>
      <translation>Arrêt en cours ; ce qui est trouvé reste</translation>
    </message>
  </context>
  <context>
    <name>SkippedDialog</name>
    <message>
      <source>Files that could not be read</source>
      <translation>Fichiers illisibles</translation>
    </message>
    <message>
      <source>%1 files could not be read</source>
      <translation>%1 fichiers n’ont pas pu être lus</translation>
    </message>
    <message>
      <source>1 file could not be read</source>
      <translation>1 fichier n’a pas pu être lu</translation>
    </message>
    <message>
      <source>They were left as they are and take no part in the review.</source>
      <translation>Ils sont restés tels quels et ne font pas partie de la revue.</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ouvrir son dossier</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>Copier la liste</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>The list is on the clipboard.</source>
      <translation>La liste est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Exporter la liste</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <source>The list could not be written: %1</source>
      <translation>La liste n’a pas pu être écrite : %1</translation>
    </message>
    <message>
      <source>The list was written to %1</source>
      <translation>La liste est écrite dans %1</translation>
    </message>
  </context>
  <context>
    <name>SkippedModel</name>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Plus d’options</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Chercher les doublons</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Find duplicate photos</source>
      <translation>Trouver les photos en double</translation>
    </message>
    <message>
      <source>Nothing is changed until you commit; what goes to the trash can be undone.</source>
      <translation>Rien ne change avant l’exécution ; ce qui va à la corbeille peut être annulé.</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Que chercher</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>Comparer deux images</translation>
    </message>
    <message>
      <source>Choose a folder first</source>
      <translation>Choisissez d’abord un dossier</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
  </context>
  <context>
    <name>WindowCommands</name>
    <message>
      <source>Files that could not be read…</source>
      <translation>Fichiers illisibles…</translation>
    </message>
    <message>
      <source>%1 files that could not be read…</source>
      <translation>%1 fichiers illisibles…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>imgreview %1 finds, explains and cleans up duplicate photographs.</source>
      <translation>imgreview %1 trouve, explique et range les photos en double.</translation>
    </message>
  </context>
  <context>
    <name>self._page</name>
    <message>
      <source>Keep left</source>
      <translation>Garder la gauche</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>Garder la droite</translation>
    </message>
    <message>
      <source>There is no other candidate in this group.</source>
      <translation>Il n’y a pas d’autre candidat dans ce groupe.</translation>
    </message>
  </context>
  <context>
    <name>view</name>
    <message>
      <source>The two could not be laid onto each other, so nothing is compared.</source>
      <translation>Les deux n’ont pas pu être superposées, rien n’est donc comparé.</translation>
    </message>
    <message>
      <source>Nothing differs beyond brightness, colour and codec noise.</source>
      <translation>Rien ne diffère hormis la luminosité, la couleur et le bruit de codage.</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>sombre</translation>
    </message>
    <message>
      <source>bright</source>
      <translation>clair</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>reviewed</source>
      <translation>revu</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Suggérée</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Protégé</translation>
    </message>
    <message>
      <source>crop %1 %</source>
      <translation>recadrage %1 %</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>protected, untouched</source>
      <translation>protégé, intact</translation>
    </message>
    <message>
      <source>no trash on this drive: to its quarantine folder</source>
      <translation>pas de corbeille sur ce disque : vers son dossier de quarantaine</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>vers %1</translation>
    </message>
    <message>
      <source>Move rejected pictures to</source>
      <translation>Déplacer les images rejetées vers</translation>
    </message>
    <message>
      <source>Save the dry run report</source>
      <translation>Enregistrer le rapport de simulation</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <source>The report could not be written: %1</source>
      <translation>Le rapport n’a pas pu être écrit : %1</translation>
    </message>
    <message>
      <source>The report was written to %1</source>
      <translation>Le rapport est écrit dans %1</translation>
    </message>
    <message>
      <source>Undo of a commit</source>
      <translation>Annulation d’une exécution</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is done can be undone.</source>
      <translation>L’arrêt se fait après le fichier en cours ; ce qui est fait peut être annulé.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>Ce qu’est devenu chaque fichier</translation>
    </message>
    <message>
      <source>%1 freed</source>
      <translation>%1 libérés</translation>
    </message>
    <message>
      <source>%1 stayed where they were</source>
      <translation>%1 sont restés à leur place</translation>
    </message>
    <message>
      <source>1 file stayed where it was</source>
      <translation>1 fichier est resté à sa place</translation>
    </message>
    <message>
      <source>1 file is back</source>
      <translation>1 fichier est revenu</translation>
    </message>
    <message>
      <source>%1 are back</source>
      <translation>%1 sont revenus</translation>
    </message>
    <message>
      <source>%1 could not be brought back</source>
      <translation>%1 n’ont pas pu être ramenés</translation>
    </message>
    <message>
      <source>1 file could not be brought back</source>
      <translation>1 fichier n’a pas pu être ramené</translation>
    </message>
    <message>
      <source>You stopped it. The files after this one were not touched.</source>
      <translation>Vous avez arrêté. Les fichiers suivants n’ont pas été touchés.</translation>
    </message>
    <message>
      <source>The reasons are in the list below.</source>
      <translation>Les raisons sont dans la liste ci-dessous.</translation>
    </message>
    <message>
      <source>Dry run report…</source>
      <translation>Rapport de simulation…</translation>
    </message>
    <message>
      <source>Save what would happen to every file as a table</source>
      <translation>Enregistrer en tableau ce qui arriverait à chaque fichier</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>Déplacer dans un dossier…</translation>
    </message>
    <message>
      <source>Move the files to a folder instead, keeping their structure</source>
      <translation>Déplacer plutôt les fichiers dans un dossier, en gardant leur structure</translation>
    </message>
    <message>
      <source>Use the trash</source>
      <translation>Utiliser la corbeille</translation>
    </message>
    <message>
      <source>Move the files to the trash instead</source>
      <translation>Mettre plutôt les fichiers à la corbeille</translation>
    </message>
    <message>
      <source>Back to the review</source>
      <translation>Retour à la revue</translation>
    </message>
    <message>
      <source>Undo stays possible until the trash is emptied</source>
      <translation>L’annulation reste possible tant que la corbeille n’est pas vidée</translation>
    </message>
    <message>
      <source>Undo stays possible while the files are in %1</source>
      <translation>L’annulation reste possible tant que les fichiers sont dans %1</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Nothing is marked to leave</source>
      <translation>Rien n’est marqué pour partir</translation>
    </message>
    <message>
      <source>Reject pictures in the review; here you see what will happen to them.</source>
      <translation>Rejetez des images dans la revue ; vous verrez ici ce qui leur arrivera.</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Un problème est survenu.</translation>
    </message>
    <message>
      <source>Moving %1 of %2</source>
      <translation>Déplacement %1 sur %2</translation>
    </message>
    <message>
      <source>Bringing back %1 of %2</source>
      <translation>Retour %1 sur %2</translation>
    </message>
    <message>
      <source>Commit %1</source>
      <translation>Exécuter %1</translation>
    </message>
    <message>
      <source>What happens in each folder</source>
      <translation>Ce qui se passe dans chaque dossier</translation>
    </message>
    <message>
      <source>Opening what is kept…</source>
      <translation>Ouverture de ce qui est gardé…</translation>
    </message>
    <message>
      <source>Opening what is kept: %1 of %2</source>
      <translation>Ouverture de ce qui est gardé : %1 sur %2</translation>
    </message>
    <message>
      <source>%1 will leave,</source>
      <translation>%1 partiront,</translation>
    </message>
    <message>
      <source>Nothing will leave</source>
      <translation>Rien ne partira</translation>
    </message>
    <message>
      <source>Use a folder on that drive</source>
      <translation>Utiliser un dossier sur ce disque</translation>
    </message>
    <message>
      <source>%1 will not be touched</source>
      <translation>%1 ne seront pas touchés</translation>
    </message>
    <message>
      <source>You rejected all of their pictures on purpose: %1.</source>
      <translation>Vous avez rejeté exprès toutes leurs images : %1.</translation>
    </message>
    <message>
      <source>Undo the chosen</source>
      <translation>Annuler la sélection</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Montrer dans son dossier</translation>
    </message>
    <message>
      <source>The program was stopped in the middle of this commit</source>
      <translation>Le programme a été arrêté au milieu de cette exécution</translation>
    </message>
    <message>
      <source>%1 not settled yet; every start of imgreview looks at them again.</source>
      <translation>%1 pas encore réglés ; chaque démarrage d’imgreview les revérifie.</translation>
    </message>
    <message>
      <source>The reasons stand in the list, first rows first.</source>
      <translation>Les raisons sont dans la liste, aux premières lignes.</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>Annuler %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Nothing was committed yet</source>
      <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
      <source>Every commit will stand here, and can be taken back from here.</source>
      <translation>Chaque exécution figurera ici et pourra être annulée d’ici.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Commits</source>
      <translation>Exécutions</translation>
    </message>
    <message>
      <source>move to a folder</source>
      <translation>déplacer dans un dossier</translation>
    </message>
    <message>
      <source>keep %1</source>
      <translation>garder %1</translation>
    </message>
    <message>
      <source>reject %1</source>
      <translation>rejeter %1</translation>
    </message>
    <message>
      <source>undecided %1</source>
      <translation>%1 indécis</translation>
    </message>
    <message>
      <source>keep only %1</source>
      <translation>garder seulement %1</translation>
    </message>
    <message>
      <source>accept the group</source>
      <translation>accepter le groupe</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>pas des doublons</translation>
    </message>
    <message>
      <source>reject all</source>
      <translation>tout rejeter</translation>
    </message>
    <message>
      <source>The whole group is rejected. Commit will say so again.</source>
      <translation>Tout le groupe est rejeté. L’exécution le redira.</translation>
    </message>
    <message>
      <source>undecide all</source>
      <translation>tout indécis</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>garder</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>rejeter</translation>
    </message>
    <message>
      <source>accept &amp; next</source>
      <translation>accepter et suivant</translation>
    </message>
    <message>
      <source>compare</source>
      <translation>comparer</translation>
    </message>
    <message>
      <source>undecided</source>
      <translation>indécis</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>Vérifier et exécuter…</translation>
    </message>
    <message>
      <source>of %1 reviewed</source>
      <translation>sur %1 revus</translation>
    </message>
    <message>
      <source>%1 to the trash or a folder · %2</source>
      <translation>%1 à la corbeille ou dans un dossier · %2</translation>
    </message>
    <message>
      <source>%1 to be moved · %2</source>
      <translation>%1 à déplacer · %2</translation>
    </message>
    <message>
      <source>%1 to the trash · %2</source>
      <translation>%1 à la corbeille · %2</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 fichier</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 fichiers</translation>
    </message>
    <message>
      <source>Show or hide the facts</source>
      <translation>Montrer ou masquer les données</translation>
    </message>
    <message>
      <source>No group matches the filter</source>
      <translation>Aucun groupe ne correspond au filtre</translation>
    </message>
    <message>
      <source>Other words or classes may find it.</source>
      <translation>D’autres mots ou classes peuvent le trouver.</translation>
    </message>
    <message>
      <source>Show all groups</source>
      <translation>Montrer tous les groupes</translation>
    </message>
    <message>
      <source>Looking for copies</source>
      <translation>Recherche de copies</translation>
    </message>
    <message>
      <source>Groups appear here while the scan runs and can be decided at once.</source>
      <translation>Les groupes apparaissent pendant la recherche et peuvent être décidés aussitôt.</translation>
    </message>
    <message>
      <source>No duplicates to review</source>
      <translation>Aucun doublon à revoir</translation>
    </message>
    <message>
      <source>Every picture that was looked at is there only once.</source>
      <translation>Chaque image examinée n’existe qu’une fois.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Indécis</translation>
    </message>
    <message>
      <source>Compare with the best</source>
      <translation>Comparer à la meilleure</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>Regarder de près</translation>
    </message>
    <message>
      <source>Move rejected pictures to…</source>
      <translation>Déplacer les images rejetées vers…</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>Pas des doublons</translation>
    </message>
    <message>
      <source>Undecide the whole group</source>
      <translation>Tout le groupe indécis</translation>
    </message>
    <message>
      <source>Reject all of the group</source>
      <translation>Rejeter tout le groupe</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>Copier le chemin</translation>
    </message>
    <message>
      <source>The system has no program to open %1.</source>
      <translation>Le système n’a pas de programme pour ouvrir %1.</translation>
    </message>
    <message>
      <source>The path is on the clipboard.</source>
      <translation>Le chemin est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>This is the last group with undecided pictures.</source>
      <translation>C’est le dernier groupe avec des images indécises.</translation>
    </message>
    <message>
      <source>All groups found so far are reviewed.</source>
      <translation>Tous les groupes trouvés jusqu’ici sont revus.</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>Filtrer les groupes</translation>
    </message>
    <message>
      <source>Order of the groups</source>
      <translation>Ordre des groupes</translation>
    </message>
    <message>
      <source>No group matches.</source>
      <translation>Aucun groupe ne correspond.</translation>
    </message>
    <message>
      <source>+ %1 new groups</source>
      <translation>+ %1 nouveaux groupes</translation>
    </message>
    <message>
      <source>+ 1 new group</source>
      <translation>+ 1 nouveau groupe</translation>
    </message>
    <message>
      <source>The scan found more pictures for this group: show them</source>
      <translation>La recherche a trouvé d’autres images pour ce groupe : les montrer</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>Groupe au-dessus</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>Groupe au-dessous</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Group %1 of %2</source>
      <translation>Groupe %1 sur %2</translation>
    </message>
    <message>
      <source>not in the list now</source>
      <translation>pas dans la liste</translation>
    </message>
    <message>
      <source>+%1 new</source>
      <translation>+%1</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>faible</translation>
    </message>
    <message>
      <source>not a copy</source>
      <translation>pas une copie</translation>
    </message>
    <message>
      <source>unproven</source>
      <translation>non prouvé</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>prouvé</translation>
    </message>
    <message>
      <source>No clear best: mark the pictures to keep</source>
      <translation>Pas de meilleure évidente : marquez les images à garder</translation>
    </message>
    <message>
      <source>Best: %1</source>
      <translation>Meilleure : %1</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Why together</source>
      <translation>Pourquoi ensemble</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <source>Only the places where they are.</source>
      <translation>Seulement leurs emplacements.</translation>
    </message>
    <message>
      <source>With them</source>
      <translation>Avec elles</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>et %1 de plus</translation>
    </message>
    <message>
      <source>%1 goes with %2</source>
      <translation>%1 suit %2</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>Loupe</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>ajusté</translation>
    </message>
    <message>
      <source>Pictures of the group</source>
      <translation>Images du groupe</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ %1 de plus</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 image</translation>
    </message>
    <message>
      <source>%1 pictures</source>
      <translation>%1 images</translation>
    </message>
    <message>
      <source>The last commit was cut short. Finish it or roll it back in History.</source>
      <translation>La dernière validation a été interrompue. Terminez-la ou annulez-la dans l’historique.</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is deleted stays deleted.</source>
      <translation>L’arrêt a lieu après le fichier en cours ; ce qui est supprimé le reste.</translation>
    </message>
    <message>
      <source>Delete for ever…</source>
      <translation>Supprimer définitivement…</translation>
    </message>
    <message>
      <source>Delete the files instead; you will be asked to type how many</source>
      <translation>Supprimer les fichiers à la place ; il faudra saisir leur nombre</translation>
    </message>
    <message>
      <source>The number of files to delete for ever</source>
      <translation>Nombre de fichiers à supprimer définitivement</translation>
    </message>
    <message>
      <source>Type %1 to go on:</source>
      <translation>Saisissez %1 pour continuer :</translation>
    </message>
    <message>
      <source>Deleting %1 of %2</source>
      <translation>Suppression de %1 sur %2</translation>
    </message>
    <message>
      <source>1 picture that leaves says something that the kept one does not</source>
      <translation>1 image qui part contient une information absente de celle conservée</translation>
    </message>
    <message>
      <source>%1 pictures that leave say something that the kept ones do not</source>
      <translation>%1 images qui partent contiennent des informations absentes de celles conservées</translation>
    </message>
    <message>
      <source>Place, date, keywords, stars or caption can be copied into a sidecar file (XMP) beside the kept picture. Pictures themselves are never written to, and undo takes the sidecar away again.</source>
      <translation>Lieu, date, mots-clés, étoiles ou légende peuvent être copiés dans un fichier annexe (XMP) à côté de l’image conservée. Les images elles-mêmes ne sont jamais modifiées, et l’annulation retire le fichier annexe.</translation>
    </message>
    <message>
      <source>Copy them</source>
      <translation>Les copier</translation>
    </message>
    <message>
      <source>Delete %1 for ever</source>
      <translation>Supprimer définitivement %1</translation>
    </message>
    <message>
      <source>deleted for ever</source>
      <translation>supprimé définitivement</translation>
    </message>
    <message>
      <source>Deleted for ever</source>
      <translation>Supprimé définitivement</translation>
    </message>
    <message>
      <source>This cannot be undone</source>
      <translation>Ceci est irréversible</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>mot-clé</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>étoiles</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>légende</translation>
    </message>
    <message>
      <source>closed by hand</source>
      <translation>clos à la main</translation>
    </message>
    <message>
      <source>%1 closed by hand</source>
      <translation>%1 clos à la main</translation>
    </message>
    <message>
      <source>%1 deleted for ever</source>
      <translation>%1 supprimés définitivement</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>Roll it back</source>
      <translation>Revenir en arrière</translation>
    </message>
    <message>
      <source>Leave it so</source>
      <translation>Laisser ainsi</translation>
    </message>
    <message>
      <source>Close by hand</source>
      <translation>Clore à la main</translation>
    </message>
    <message>
      <source>Settle what cannot be found any more; no file is touched</source>
      <translation>Clore ce qui est introuvable ; aucun fichier n’est touché</translation>
    </message>
    <message>
      <source>A crash cut this commit short</source>
      <translation>Un plantage a interrompu cette validation</translation>
    </message>
    <message>
      <source>%1 of %2 were handled; the others were not touched. Finish it under all the same checks, bring back what had gone, or leave it so.</source>
      <translation>%1 sur %2 ont été traités ; les autres n’ont pas été touchés. Terminez avec les mêmes contrôles, rétablissez ce qui était parti, ou laissez ainsi.</translation>
    </message>
  </context>
  <context>
    <name>IgnoredDialog</name>
    <message>
      <source>%1 (not found now)</source>
      <translation>%1 (introuvable pour l’instant)</translation>
    </message>
    <message>
      <source>%1 pairs are new, %2 were known.</source>
      <translation>%1 paires sont nouvelles, %2 étaient connues.</translation>
    </message>
    <message>
      <source>%1 pairs were written to %2</source>
      <translation>%1 paires ont été écrites dans %2</translation>
    </message>
    <message>
      <source>Export the pairs</source>
      <translation>Exporter les paires</translation>
    </message>
    <message>
      <source>Forget the chosen</source>
      <translation>Oublier la sélection</translation>
    </message>
    <message>
      <source>Forgotten. The next scan can show them as duplicates again.</source>
      <translation>Oublié. La prochaine recherche peut de nouveau les montrer comme doublons.</translation>
    </message>
    <message>
      <source>Import pairs</source>
      <translation>Importer des paires</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Lists of pairs (*.json)</source>
      <translation>Listes de paires (*.json)</translation>
    </message>
    <message>
      <source>No pair matches.</source>
      <translation>Aucune paire ne correspond.</translation>
    </message>
    <message>
      <source>Nothing is remembered yet. “Not duplicates” in the review puts it here.</source>
      <translation>Rien n’est encore retenu. « Pas des doublons » dans la revue l’inscrit ici.</translation>
    </message>
    <message>
      <source>Pairs that are no duplicates</source>
      <translation>Paires qui ne sont pas des doublons</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates</source>
      <translation>Images qui ne sont pas des doublons</translation>
    </message>
    <message>
      <source>Search names and folders</source>
      <translation>Chercher des noms et des dossiers</translation>
    </message>
    <message>
      <source>They are remembered by content: renamed and moved files stay apart too. A third picture still shows up beside each of them.</source>
      <translation>Elles sont retenues par contenu : les fichiers renommés et déplacés restent aussi séparés. Une troisième image apparaît toujours à côté de chacune.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnue</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>%1 is the key of “%2”. One key has one meaning.</source>
      <translation>%1 est la touche de « %2 ». Une touche a un seul sens.</translation>
    </message>
    <message>
      <source>%1 means the same everywhere and cannot be changed.</source>
      <translation>%1 a partout le même sens et ne peut pas être changée.</translation>
    </message>
    <message>
      <source>Choose a command, click the field and press the key it shall have.</source>
      <translation>Choisissez une commande, cliquez dans le champ et appuyez sur la touche voulue.</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Commandes et leurs touches</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Tout rétablir</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>La prendre là</translation>
    </message>
    <message>
      <source>Use these keys</source>
      <translation>Utiliser ces touches</translation>
    </message>
  </context>
  <context>
    <name>ThresholdSlider</name>
    <message>
      <source>%1 pairs at %2 bits</source>
      <translation>%1 paires à %2 bits</translation>
    </message>
    <message>
      <source>Largest distance shown, in bits</source>
      <translation>Plus grande distance affichée, en bits</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Accept easy groups…</source>
      <translation>Accepter les groupes faciles…</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Changer les touches…</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates…</source>
      <translation>Images qui ne sont pas des doublons…</translation>
    </message>
    <message>
      <source>Protected folders…</source>
      <translation>Dossiers protégés…</translation>
    </message>
    <message>
      <source>Put groups together…</source>
      <translation>Réunir des groupes…</translation>
    </message>
    <message>
      <source>Split the group…</source>
      <translation>Séparer le groupe…</translation>
    </message>
    <message>
      <source>Threshold…</source>
      <translation>Seuil…</translation>
    </message>
  </context>
  <context>
    <name>KeysModel</name>
    <message>
      <source>By itself: %1</source>
      <translation>Par défaut : %1</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Touche</translation>
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
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Press a key</source>
      <translation>Appuyez sur une touche</translation>
    </message>
  </context>
  <context>
    <name>DeskDialogs</name>
    <message>
      <source>There is no store that could remember pairs.</source>
      <translation>Aucun stockage ne peut retenir de paires.</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Rules…</source>
      <translation>Règles…</translation>
    </message>
    <message>
      <source>Folder pairs…</source>
      <translation>Paires de dossiers…</translation>
    </message>
    <message>
      <source>Decide many groups by rules</source>
      <translation>Trancher de nombreux groupes selon des règles</translation>
    </message>
    <message>
      <source>%1 pictures were marked. %2 takes it back.</source>
      <translation>%1 images ont été marquées. %2 annule.</translation>
    </message>
    <message>
      <source>Folders that hold copies of each other, with everything below them.</source>
      <translation>Dossiers qui contiennent des copies l’un de l’autre, avec tout ce qu’ils renferment.</translation>
    </message>
    <message>
      <source>Folder pairs</source>
      <translation>Paires de dossiers</translation>
    </message>
    <message>
      <source>Looking at the folders</source>
      <translation>Examen des dossiers</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marquer</translation>
    </message>
    <message>
      <source>No folder holds copies of another one</source>
      <translation>Aucun dossier ne contient de copies d’un autre</translation>
    </message>
    <message>
      <source>Reject %1 copies</source>
      <translation>Rejeter %1 copies</translation>
    </message>
    <message>
      <source>Reject 1 copy</source>
      <translation>Rejeter 1 copie</translation>
    </message>
    <message>
      <source>Copies within one folder are decided by rules.</source>
      <translation>Les copies dans un même dossier se tranchent par des règles.</translation>
    </message>
    <message>
      <source>%1 pictures are marked.</source>
      <translation>%1 images sont marquées.</translation>
    </message>
    <message>
      <source>Every picture has a copy on the other side.</source>
      <translation>Chaque image a une copie de l’autre côté.</translation>
    </message>
    <message>
      <source>has copies in</source>
      <translation>a des copies dans</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copies</translation>
    </message>
    <message>
      <source>Keep “%1”, reject its copies in “%2”</source>
      <translation>Garder « %1 », rejeter ses copies dans « %2 »</translation>
    </message>
    <message>
      <source>“%1” and “%2” hold the same %3.</source>
      <translation>« %1 » et « %2 » contiennent la même chose : %3.</translation>
    </message>
    <message>
      <source>%1 (without subfolders)</source>
      <translation>%1 (sans les sous-dossiers)</translation>
    </message>
    <message>
      <source>%1 to reject · %2</source>
      <translation>%1 à rejeter · %2</translation>
    </message>
    <message>
      <source>Each line keeps the best pictures of a group and passes equals to the next line. Nothing is marked before you say so; ties stay undecided.</source>
      <translation>Chaque ligne garde les meilleures images d’un groupe et passe les égales à la suivante. Rien n’est marqué sans votre accord ; les ex æquo restent indécises.</translation>
    </message>
    <message>
      <source>Trying the rules: %1 of %2</source>
      <translation>Essai des règles : %1 sur %2</translation>
    </message>
    <message>
      <source>The first %1 of %2 changes are listed.</source>
      <translation>Les %1 premiers changements sur %2 sont listés.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>Ce qui changerait</translation>
    </message>
    <message>
      <source>Mark %1 pictures</source>
      <translation>Marquer %1 images</translation>
    </message>
    <message>
      <source>Mark 1 picture</source>
      <translation>Marquer 1 image</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Remove the rule</source>
      <translation>Retirer la règle</translation>
    </message>
    <message>
      <source>rules “%1”</source>
      <translation>règles « %1 »</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>As good when within</source>
      <translation>Équivalent à moins de</translation>
    </message>
    <message>
      <source>Rules in order</source>
      <translation>Règles dans l’ordre</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Ajouter une règle</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>Jeu de règles</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Delete this rule set</source>
      <translation>Supprimer ce jeu de règles</translation>
    </message>
    <message>
      <source>Name of the rule set</source>
      <translation>Nom du jeu de règles</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>“%1” is saved.</source>
      <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
      <source>“%1” is deleted.</source>
      <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, modifié</translation>
    </message>
    <message>
      <source>Groups to decide</source>
      <translation>Groupes à trancher</translation>
    </message>
    <message>
      <source>Also change what I decided myself</source>
      <translation>Changer aussi mes propres décisions</translation>
    </message>
    <message>
      <source>groups with undecided pictures</source>
      <translation>les groupes avec des images indécises</translation>
    </message>
    <message>
      <source>the %1 shown by the filter</source>
      <translation>affichés par le filtre : %1</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Trancher</translation>
    </message>
    <message>
      <source>only the open group</source>
      <translation>seulement le groupe ouvert</translation>
    </message>
    <message>
      <source>the %1 chosen in the list</source>
      <translation>choisis dans la liste : %1</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>tous : %1</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Parce que</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%1 par %2</translation>
    </message>
    <message>
      <source>All others of its group are rejected</source>
      <translation>Toutes les autres du groupe sont rejetées</translation>
    </message>
    <message>
      <source>Most pixels</source>
      <translation>Le plus de pixels</translation>
    </message>
    <message>
      <source>Most real detail</source>
      <translation>Le plus de détails réels</translation>
    </message>
    <message>
      <source>Larger file</source>
      <translation>Fichier plus gros</translation>
    </message>
    <message>
      <source>Smaller file</source>
      <translation>Fichier plus petit</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>Qualité JPEG</translation>
    </message>
    <message>
      <source>Format order</source>
      <translation>Ordre des formats</translation>
    </message>
    <message>
      <source>Has a place (GPS)</source>
      <translation>A un lieu (GPS)</translation>
    </message>
    <message>
      <source>Best rating</source>
      <translation>Meilleure note</translation>
    </message>
    <message>
      <source>Has a capture date</source>
      <translation>A une date de prise de vue</translation>
    </message>
    <message>
      <source>Most metadata</source>
      <translation>Le plus de métadonnées</translation>
    </message>
    <message>
      <source>Oldest capture date</source>
      <translation>Date de prise de vue la plus ancienne</translation>
    </message>
    <message>
      <source>Newest capture date</source>
      <translation>Date de prise de vue la plus récente</translation>
    </message>
    <message>
      <source>Oldest file date</source>
      <translation>Date de fichier la plus ancienne</translation>
    </message>
    <message>
      <source>Newest file date</source>
      <translation>Date de fichier la plus récente</translation>
    </message>
    <message>
      <source>Folder order</source>
      <translation>Ordre des dossiers</translation>
    </message>
    <message>
      <source>Name contains</source>
      <translation>Le nom contient</translation>
    </message>
    <message>
      <source>Name matches a pattern</source>
      <translation>Le nom correspond à un motif</translation>
    </message>
    <message>
      <source>Shortest path</source>
      <translation>Chemin le plus court</translation>
    </message>
    <message>
      <source>Fewest folders above</source>
      <translation>Le moins de dossiers au-dessus</translation>
    </message>
    <message>
      <source>Longest name</source>
      <translation>Nom le plus long</translation>
    </message>
    <message>
      <source>Shortest name</source>
      <translation>Nom le plus court</translation>
    </message>
    <message>
      <source>Not named like a copy</source>
      <translation>Pas nommé comme une copie</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>Dans un dossier protégé</translation>
    </message>
    <message>
      <source>Sharpest</source>
      <translation>La plus nette</translation>
    </message>
    <message>
      <source>Colour over grey</source>
      <translation>Couleur plutôt que gris</translation>
    </message>
    <message>
      <source>Whole frame over a crop</source>
      <translation>Image entière plutôt que recadrée</translation>
    </message>
    <message>
      <source>Original over its edits</source>
      <translation>Original plutôt que retouche</translation>
    </message>
    <message>
      <source>Suggested by imgreview</source>
      <translation>Suggérée par imgreview</translation>
    </message>
    <message>
      <source>Formats, best first, with commas</source>
      <translation>Formats, le meilleur d’abord, avec des virgules</translation>
    </message>
    <message>
      <source>Folders, best first, one a line</source>
      <translation>Dossiers, le meilleur d’abord, un par ligne</translation>
    </message>
    <message>
      <source>Prefer files</source>
      <translation>Préférer les fichiers</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Expression régulière</translation>
    </message>
    <message>
      <source>Prefer</source>
      <translation>Préférer</translation>
    </message>
    <message>
      <source>Look at</source>
      <translation>Regarder</translation>
    </message>
    <message>
      <source>inside, in this order</source>
      <translation>dedans, dans cet ordre</translation>
    </message>
    <message>
      <source>outside of all of them</source>
      <translation>en dehors de tous</translation>
    </message>
    <message>
      <source>files with it</source>
      <translation>les fichiers qui l’ont</translation>
    </message>
    <message>
      <source>files without it</source>
      <translation>les fichiers sans cela</translation>
    </message>
    <message>
      <source>the file name</source>
      <translation>le nom du fichier</translation>
    </message>
    <message>
      <source>the whole path</source>
      <translation>le chemin entier</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>It is in a protected folder and stays</source>
      <translation>Est dans un dossier protégé et reste</translation>
    </message>
    <message>
      <source>%1: %2 against %3</source>
      <translation>%1 : %2 contre %3</translation>
    </message>
    <message>
      <source>Decides %1 of %2</source>
      <translation>Tranche %1 sur %2</translation>
    </message>
    <message>
      <source>Best picture</source>
      <translation>Meilleure image</translation>
    </message>
    <message>
      <source>Oldest original</source>
      <translation>Original le plus ancien</translation>
    </message>
    <message>
      <source>My folders first</source>
      <translation>Mes dossiers d’abord</translation>
    </message>
    <message>
      <source>Smallest of equal quality</source>
      <translation>La plus petite à qualité égale</translation>
    </message>
    <message>
      <source>As imgreview suggests</source>
      <translation>Comme imgreview le suggère</translation>
    </message>
    <message>
      <source>no folder yet</source>
      <translation>pas encore de dossier</translation>
    </message>
    <message>
      <source>%1 pixels</source>
      <translation>%1 pixels</translation>
    </message>
    <message>
      <source>no text yet</source>
      <translation>pas encore de texte</translation>
    </message>
    <message>
      <source>Decided by rules</source>
      <translation>Tranché par des règles</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Marking: %1 of %2</source>
      <translation>Marquage : %1 sur %2</translation>
    </message>
    <message>
      <source>ties left undecided: %1</source>
      <translation>ex æquo laissés indécis : %1</translation>
    </message>
    <message>
      <source>against your own decisions: %1</source>
      <translation>contre vos décisions : %1</translation>
    </message>
    <message>
      <source>changing your own decisions: %1</source>
      <translation>changent vos décisions : %1</translation>
    </message>
    <message>
      <source>contradicting each other: %1</source>
      <translation>contradictoires : %1</translation>
    </message>
    <message>
      <source>decided like that already: %1</source>
      <translation>déjà tranchés ainsi : %1</translation>
    </message>
    <message>
      <source>protected as a whole: %1</source>
      <translation>entièrement protégés : %1</translation>
    </message>
    <message>
      <source>protected: %1</source>
      <translation>protégées : %1</translation>
    </message>
    <message>
      <source>decided otherwise by you: %1</source>
      <translation>décidées autrement par vous : %1</translation>
    </message>
    <message>
      <source>needed by other groups: %1</source>
      <translation>requises par d’autres groupes : %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %3, all of them copies.</source>
      <translation>« %1 » est contenu dans « %2 » : %3, toutes des copies.</translation>
    </message>
    <message>
      <source>Find the copies of a picture…</source>
      <translation>Trouver les copies d’une image…</translation>
    </message>
    <message>
      <source>Open a review…</source>
      <translation>Ouvrir une revue…</translation>
    </message>
    <message>
      <source>Save the review as…</source>
      <translation>Enregistrer la revue sous…</translation>
    </message>
    <message>
      <source>Export a report…</source>
      <translation>Exporter un rapport…</translation>
    </message>
    <message>
      <source>Find the copies of a picture</source>
      <translation>Trouver les copies d’une image</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>Images (%1)</translation>
    </message>
    <message>
      <source>In the folders of this review: %1</source>
      <translation>Dans les dossiers de cette revue : %1</translation>
    </message>
    <message>
      <source>In its own folder, %1</source>
      <translation>Dans son propre dossier, %1</translation>
    </message>
    <message>
      <source>Save the review</source>
      <translation>Enregistrer la revue</translation>
    </message>
    <message>
      <source>Reviews (*.imgreview)</source>
      <translation>Revues (*.imgreview)</translation>
    </message>
    <message>
      <source>The review was saved to %1</source>
      <translation>La revue a été enregistrée dans %1</translation>
    </message>
    <message>
      <source>Open a review</source>
      <translation>Ouvrir une revue</translation>
    </message>
    <message>
      <source>Export a report</source>
      <translation>Exporter un rapport</translation>
    </message>
    <message>
      <source>Web page with pictures (*.html)</source>
      <translation>Page web avec images (*.html)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Writing the report…</source>
      <translation>Écriture du rapport…</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it before clearing.</source>
      <translation>Une recherche est encore en cours. Arrêtez-la avant d’effacer.</translation>
    </message>
    <message>
      <source>Cleared. Your pictures are untouched.</source>
      <translation>Effacé. Vos images sont intactes.</translation>
    </message>
    <message>
      <source>Find the copies of this picture</source>
      <translation>Trouver les copies de cette image</translation>
    </message>
    <message>
      <source>Find copies</source>
      <translation>Trouver les copies</translation>
    </message>
    <message>
      <source>In another folder…</source>
      <translation>Dans un autre dossier…</translation>
    </message>
    <message>
      <source>Look for copies in</source>
      <translation>Chercher les copies dans</translation>
    </message>
    <message>
      <source>In %1</source>
      <translation>Dans %1</translation>
    </message>
    <message>
      <source>This is what imgreview remembers on this computer. Your pictures, what is in the trash and installed models are not touched.</source>
      <translation>Voici ce qu’imgreview retient sur cet ordinateur. Vos images, le contenu de la corbeille et les modèles installés restent intacts.</translation>
    </message>
    <message>
      <source>Fingerprints and small pictures</source>
      <translation>Empreintes et petites images</translation>
    </message>
    <message>
      <source>Made again by the next scan, which then takes as long as the first.</source>
      <translation>La prochaine recherche les refait et dure alors autant que la première.</translation>
    </message>
    <message>
      <source>Reviews and decisions</source>
      <translation>Revues et décisions</translation>
    </message>
    <message>
      <source>Groups, what you decided, and which pictures are no duplicates.</source>
      <translation>Les groupes, vos décisions et les images qui ne sont pas des doublons.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Looks, keys, rules and the folders of the last scans.</source>
      <translation>Apparence, touches, règles et dossiers des dernières recherches.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Journaux</translation>
    </message>
    <message>
      <source>What the program did, for finding mistakes.</source>
      <translation>Ce que le programme a fait, pour trouver les erreurs.</translation>
    </message>
    <message>
      <source>History of commits</source>
      <translation>Historique des exécutions</translation>
    </message>
    <message>
      <source>Without it nothing can be undone any more. Files in the trash stay there.</source>
      <translation>Sans lui, plus rien ne peut être annulé. Les fichiers de la corbeille y restent.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <source>Clear what is ticked</source>
      <translation>Effacer ce qui est coché</translation>
    </message>
    <message>
      <source>Clear, and give up undo</source>
      <translation>Effacer et renoncer à annuler</translation>
    </message>
    <message>
      <source>Open the review “%1”</source>
      <translation>Ouvrir la revue « %1 »</translation>
    </message>
    <message>
      <source>Looking for its pictures…</source>
      <translation>Recherche de ses images…</translation>
    </message>
    <message>
      <source>Open the review</source>
      <translation>Ouvrir la revue</translation>
    </message>
    <message>
      <source>Pictures that are not there are left out. Decisions about the others are kept, and the scan goes on for the rest.</source>
      <translation>Les images absentes sont laissées de côté. Les décisions sur les autres sont gardées et la recherche continue pour le reste.</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Where is this folder now?</source>
      <translation>Où se trouve ce dossier maintenant ?</translation>
    </message>
    <message>
      <source>%1 of %2 pictures found</source>
      <translation>%1 images sur %2 trouvées</translation>
    </message>
    <message>
      <source>Open this review</source>
      <translation>Ouvrir cette revue</translation>
    </message>
    <message>
      <source>Copies of %1</source>
      <translation>Copies de %1</translation>
    </message>
    <message>
      <source>No copies found</source>
      <translation>Aucune copie trouvée</translation>
    </message>
  </context>
</TS>
