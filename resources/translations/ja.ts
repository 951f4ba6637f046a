<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
  <context>
    <name />
    <message>
      <source>Choose folders…</source>
      <translation>フォルダーを選択…</translation>
    </message>
    <message>
      <source>Compare two pictures…</source>
      <translation>2枚の画像を比較…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>開始ページ</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>再検索</translation>
    </message>
    <message>
      <source>Pause the scan</source>
      <translation>検索を一時停止</translation>
    </message>
    <message>
      <source>Stop the scan</source>
      <translation>検索を停止</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>読めなかったファイル…</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>確認して確定…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>グループを絞り込む</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>却下</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>Keep only the n-th</source>
      <translation>n 番目だけ残す</translation>
    </message>
    <message>
      <source>Keep left</source>
      <translation>左を残す</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>右を残す</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>承認して次へ</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>重複ではない</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>移動先…</translation>
    </message>
    <message>
      <source>Next undecided</source>
      <translation>次の未定</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>前のグループ</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>上のグループ</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>下のグループ</translation>
    </message>
    <message>
      <source>Picture to the left</source>
      <translation>左の画像</translation>
    </message>
    <message>
      <source>Picture to the right</source>
      <translation>右の画像</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>ルーペ</translation>
    </message>
    <message>
      <source>Blink (hold)</source>
      <translation>点滅（押している間）</translation>
    </message>
    <message>
      <source>Fit / 100 %</source>
      <translation>全体 / 100 %</translation>
    </message>
    <message>
      <source>Match lines</source>
      <translation>対応線</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>情報</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全画面</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>About imgreview</source>
      <translation>imgreview について</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>判断(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>移動(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>行き先</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 ファイル</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 ファイル</translation>
    </message>
    <message>
      <source>1 sidecar goes along</source>
      <translation>付属ファイル 1 個も一緒に</translation>
    </message>
    <message>
      <source>%1 sidecars go along</source>
      <translation>付属ファイル %1 個も一緒に</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ごみ箱</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>隔離</translation>
    </message>
    <message>
      <source>%1 groups lose every picture</source>
      <translation>%1 グループがすべての画像を失います</translation>
    </message>
    <message>
      <source>1 group loses every picture</source>
      <translation>1 グループがすべての画像を失います</translation>
    </message>
    <message>
      <source>A picture to be kept is not what it was</source>
      <translation>残す画像が以前と違います</translation>
    </message>
    <message>
      <source>Changed since the scan</source>
      <translation>検索後に変更</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>保護フォルダー内</translation>
    </message>
    <message>
      <source>No trash there</source>
      <translation>そこにはごみ箱がありません</translation>
    </message>
    <message>
      <source>To another drive</source>
      <translation>別のドライブへ</translation>
    </message>
    <message>
      <source>Another name of a kept file</source>
      <translation>残すファイルの別名</translation>
    </message>
    <message>
      <source>Files that belong to them</source>
      <translation>付属するファイル</translation>
    </message>
    <message>
      <source>Not enough room</source>
      <translation>空き容量不足</translation>
    </message>
    <message>
      <source>The keeper was opened and checked again just now</source>
      <translation>残す画像を今開いて確認しました</translation>
    </message>
    <message>
      <source>%1 of %2 keepers opened and checked again just now</source>
      <translation>残す %2 枚のうち %1 枚を今開いて確認しました</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>移動済み</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>brought back</source>
      <translation>戻しました</translation>
    </message>
    <message>
      <source>not settled</source>
      <translation>未確認</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>ごみ箱の中</translation>
    </message>
    <message>
      <source>%1 in the trash</source>
      <translation>%1 をごみ箱へ</translation>
    </message>
    <message>
      <source>%1 moved</source>
      <translation>%1 を移動</translation>
    </message>
    <message>
      <source>%1 to the trash</source>
      <translation>%1 をごみ箱へ</translation>
    </message>
    <message>
      <source>%1 to a folder</source>
      <translation>%1 をフォルダーへ</translation>
    </message>
    <message>
      <source>%1 in the folder</source>
      <translation>%1 はフォルダーの中</translation>
    </message>
    <message>
      <source>%1 brought back</source>
      <translation>%1 を戻しました</translation>
    </message>
    <message>
      <source>%1 stayed</source>
      <translation>%1 はそのまま</translation>
    </message>
    <message>
      <source>%1 not settled</source>
      <translation>%1 は未確認</translation>
    </message>
    <message>
      <source>stopped early</source>
      <translation>途中で停止</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 ほか %2</translation>
    </message>
    <message>
      <source>keep left</source>
      <translation>左を残す</translation>
    </message>
    <message>
      <source>keep right</source>
      <translation>右を残す</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>重複ではない</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>飛ばす</translation>
    </message>
    <message>
      <source>hold to blink</source>
      <translation>押している間点滅</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>並べる</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>点滅</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>スワイプ</translation>
    </message>
    <message>
      <source>Onion skin</source>
      <translation>重ねる</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差分</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>ヒストグラム</translation>
    </message>
    <message>
      <source>These two cannot be compared</source>
      <translation>この2枚は比較できません</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>How much of B shows through</source>
      <translation>B の見える割合</translation>
    </message>
    <message>
      <source>Opacity of B</source>
      <translation>B の不透明度</translation>
    </message>
    <message>
      <source>Looking at the two…</source>
      <translation>2枚を調べています…</translation>
    </message>
    <message>
      <source>Something went wrong here.</source>
      <translation>ここで問題が起きました。</translation>
    </message>
    <message>
      <source>Different pictures</source>
      <translation>別の画像</translation>
    </message>
    <message>
      <source>as far as can be proven</source>
      <translation>証明できる範囲で</translation>
    </message>
    <message>
      <source>The same scene, not a copy</source>
      <translation>同じ場面、コピーではない</translation>
    </message>
    <message>
      <source>B is A</source>
      <translation>B は A</translation>
    </message>
    <message>
      <source>date</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <source>place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>They were taken at different times.</source>
      <translation>撮影時刻が違います。</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>おそらく同一</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>似ている可能性</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>おそらく別物</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>埋め込み</translation>
    </message>
    <message>
      <source>SSIM aligned</source>
      <translation>SSIM（整列後）</translation>
    </message>
    <message>
      <source>Which one holds more detail on the same patch</source>
      <translation>同じ部分で細部が多い方</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>鮮明さ</translation>
    </message>
    <message>
      <source>same</source>
      <translation>同じ</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>同一</translation>
    </message>
    <message>
      <source>Same pixels</source>
      <translation>同じピクセル</translation>
    </message>
    <message>
      <source>Re-encoded</source>
      <translation>再エンコード</translation>
    </message>
    <message>
      <source>Resized</source>
      <translation>サイズ変更</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>回転</translation>
    </message>
    <message>
      <source>Cropped</source>
      <translation>切り抜き</translation>
    </message>
    <message>
      <source>Toned</source>
      <translation>色調変更</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>編集</translation>
    </message>
    <message>
      <source>Same scene</source>
      <translation>同じ場面</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>類似</translation>
    </message>
    <message>
      <source>Weak</source>
      <translation>弱い</translation>
    </message>
    <message>
      <source>Most space first</source>
      <translation>容量の大きい順</translation>
    </message>
    <message>
      <source>Most files first</source>
      <translation>ファイル数の多い順</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>確実な順</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>フォルダー順</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>新しい順</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>見つけた順</translation>
    </message>
    <message>
      <source>1 group</source>
      <translation>1 グループ</translation>
    </message>
    <message>
      <source>%1 groups</source>
      <translation>%1 グループ</translation>
    </message>
    <message>
      <source>%1 MP</source>
      <translation>%1 MP</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>ピクセル</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>撮影日</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <source>GPS</source>
      <translation>GPS</translation>
    </message>
    <message>
      <source>Real detail</source>
      <translation>実際の細部</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>メタデータ</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>変更日</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>日付なし</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>%1 fields</source>
      <translation>%1 項目</translation>
    </message>
    <message>
      <source>%1 and %2</source>
      <translation>%1 と %2</translation>
    </message>
    <message>
      <source>%1 and A are</source>
      <translation>%1 と A は</translation>
    </message>
    <message>
      <source>%1 is A</source>
      <translation>%1 は A</translation>
    </message>
    <message>
      <source>%1 are A</source>
      <translation>%1 は A</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <translation>%1 %2 / %3</translation>
    </message>
    <message>
      <source>%1 of %2 %3 points</source>
      <translation>%1 / %2 個の %3 点</translation>
    </message>
    <message>
      <source>embedding %1</source>
      <translation>埋め込み %1</translation>
    </message>
    <message>
      <source>suggested to keep</source>
      <translation>残すことを提案</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>保護</translation>
    </message>
    <message>
      <source>%1 groups, scan not finished</source>
      <translation>%1 グループ、検索は未完了</translation>
    </message>
    <message>
      <source>%1 · no duplicates</source>
      <translation>%1 · 重複なし</translation>
    </message>
    <message>
      <source>%1 · done</source>
      <translation>%1 · 完了</translation>
    </message>
    <message>
      <source>%1 of %2 groups left</source>
      <translation>残り %1 / %2 グループ</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>配色</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>一覧比較</translation>
    </message>
    <message>
      <source>Survey: all at once</source>
      <translation>一覧比較：すべて同時に</translation>
    </message>
    <message>
      <source>All at once</source>
      <translation>すべて同時に表示</translation>
    </message>
    <message>
      <source>The nine before</source>
      <translation>前の9枚</translation>
    </message>
    <message>
      <source>The next nine</source>
      <translation>次の9枚</translation>
    </message>
    <message>
      <source>Pictures %1 to %2 of %3</source>
      <translation>%3枚中 %1～%2枚目</translation>
    </message>
    <message>
      <source>keep only that one</source>
      <translation>それだけ残す</translation>
    </message>
    <message>
      <source>hold to see A</source>
      <translation>押している間 A を表示</translation>
    </message>
    <message>
      <source>back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Also what is the same</source>
      <translation>同じ項目も表示</translation>
    </message>
    <message>
      <source>%1 inliers</source>
      <translation>%1 インライア</translation>
    </message>
    <message>
      <source>Tiles that agree</source>
      <translation>一致するタイル</translation>
    </message>
    <message>
      <source>Worst tiles</source>
      <translation>最も悪いタイル</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>測定値</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Match ratio</source>
      <translation>一致率</translation>
    </message>
    <message>
      <source>Good matches of the keypoints: %1 of %2 in A and %3 in B</source>
      <translation>特徴点の良い一致: A の %2 点、B の %3 点のうち %1 点</translation>
    </message>
    <message>
      <source>Which local features are matched</source>
      <translation>照合する局所特徴</translation>
    </message>
    <message>
      <source>Here both are equally sharp.</source>
      <translation>ここでは両方とも同じ鮮明さです。</translation>
    </message>
    <message>
      <source>Here %1 is sharper by %2 %.</source>
      <translation>ここでは %1 の方が %2 % 鮮明です。</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>動き</translation>
    </message>
    <message>
      <source>Ready, used by the thorough search</source>
      <translation>準備完了、徹底検索で使用</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>未インストール</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>未ダウンロード</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
      <source>Licence: %1</source>
      <translation>ライセンス: %1</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>モデル…</translation>
    </message>
    <message>
      <source>Models that recognise copies</source>
      <translation>コピーを見分けるモデル</translation>
    </message>
    <message>
      <source>Nothing is downloaded unless you press the button. What comes is compared with what its publisher states, and your pictures never leave this computer.</source>
      <translation>ボタンを押さない限り何もダウンロードされません。届いたものは公開元の情報と照合され、写真がこのコンピューターから出ることはありません。</translation>
    </message>
    <message>
      <source>Which models there are, and how to get them</source>
      <translation>どのモデルがあり、どう入手するか</translation>
    </message>
    <message>
      <source>up to %1 bits: %2</source>
      <translation>%1 ビットまで: %2</translation>
    </message>
    <message>
      <source>Of %1 bits up to %2 apart: likely identical; up to %3: possibly similar; more: probably different</source>
      <translation>%1 ビット中 %2 まで: おそらく同一、%3 まで: 似ている可能性、それ以上: おそらく別物</translation>
    </message>
    <message>
      <source>byte for byte</source>
      <translation>バイト単位で同一</translation>
    </message>
    <message>
      <source>pixel for pixel, with other metadata</source>
      <translation>画素は同一、メタデータのみ異なる</translation>
    </message>
    <message>
      <source>pixel for pixel, saved as %1</source>
      <translation>画素は同一、%1 で保存</translation>
    </message>
    <message>
      <source>alike to look at, but not proven to be the same picture</source>
      <translation>見た目は似ているが、同じ画像とは証明されていない</translation>
    </message>
    <message>
      <source>seen a moment apart: the same scene, another exposure</source>
      <translation>わずかに時間をおいた別の撮影：同じ場面</translation>
    </message>
    <message>
      <source>mirrored top to bottom</source>
      <translation>上下反転</translation>
    </message>
    <message>
      <source>mirrored and turned %1° left</source>
      <translation>左右反転し左へ%1°回転</translation>
    </message>
    <message>
      <source>mirrored and turned %1° right</source>
      <translation>左右反転し右へ%1°回転</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>左右反転</translation>
    </message>
    <message>
      <source>turned %1° left</source>
      <translation>左へ%1°回転</translation>
    </message>
    <message>
      <source>turned %1° right</source>
      <translation>右へ%1°回転</translation>
    </message>
    <message>
      <source>turned %1°</source>
      <translation>%1°回転</translation>
    </message>
    <message>
      <source>with more around it (A shows %1)</source>
      <translation>周囲がより広い（A は %1 を表示）</translation>
    </message>
    <message>
      <source>cropped to %1</source>
      <translation>%1 に切り抜き</translation>
    </message>
    <message>
      <source>squashed to %1 × %2</source>
      <translation>%1 × %2 に変形</translation>
    </message>
    <message>
      <source>resized to %1</source>
      <translation>%1 に縮小</translation>
    </message>
    <message>
      <source>enlarged to %1</source>
      <translation>%1 に拡大</translation>
    </message>
    <message>
      <source>inside a screenshot or collage (%1 of its area)</source>
      <translation>スクリーンショットまたはコラージュ内（面積の %1）</translation>
    </message>
    <message>
      <source>with a border or bars around it (it fills %1)</source>
      <translation>枠または帯つき（%1 を占める）</translation>
    </message>
    <message>
      <source>without the screenshot around it (%1 of A)</source>
      <translation>周囲のスクリーンショットなし（A の %1）</translation>
    </message>
    <message>
      <source>without the border around it (%1 of A)</source>
      <translation>周囲の枠なし（A の %1）</translation>
    </message>
    <message>
      <source>edited in one place (%1 of the area)</source>
      <translation>1か所を編集（面積の %1）</translation>
    </message>
    <message>
      <source>edited in %1 places (%2 of the area)</source>
      <translation>%1か所を編集（面積の %2）</translation>
    </message>
    <message>
      <source>slightly brighter</source>
      <translation>わずかに明るい</translation>
    </message>
    <message>
      <source>slightly darker</source>
      <translation>わずかに暗い</translation>
    </message>
    <message>
      <source>brightened</source>
      <translation>明るくした</translation>
    </message>
    <message>
      <source>darkened</source>
      <translation>暗くした</translation>
    </message>
    <message>
      <source>with more contrast</source>
      <translation>コントラスト増</translation>
    </message>
    <message>
      <source>with less contrast</source>
      <translation>コントラスト減</translation>
    </message>
    <message>
      <source>with other colours</source>
      <translation>色が異なる</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>色なし</translation>
    </message>
    <message>
      <source>coloured</source>
      <translation>着色</translation>
    </message>
    <message>
      <source>more saturated</source>
      <translation>彩度が高い</translation>
    </message>
    <message>
      <source>less saturated</source>
      <translation>彩度が低い</translation>
    </message>
    <message>
      <source>with noise added</source>
      <translation>ノイズ追加</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>シャープ化</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>ぼかし</translation>
    </message>
    <message>
      <source>saved as %1 at about q%2</source>
      <translation>%1（約 q%2）で保存</translation>
    </message>
    <message>
      <source>saved as %1</source>
      <translation>%1 で保存</translation>
    </message>
    <message>
      <source>re-encoded at about q%1</source>
      <translation>約 q%1 で再圧縮</translation>
    </message>
    <message>
      <source>re-encoded</source>
      <translation>再圧縮</translation>
    </message>
    <message>
      <source>saved again</source>
      <translation>再保存</translation>
    </message>
    <message>
      <source>%1× the pixels of %2, which was enlarged</source>
      <translation>%2（拡大されたもの）の %1 倍の画素</translation>
    </message>
    <message>
      <source>%1× the pixels of %2</source>
      <translation>%2 の %1 倍の画素</translation>
    </message>
    <message>
      <source>the whole frame, %1 is a part of it</source>
      <translation>全体の構図、%1 はその一部</translation>
    </message>
    <message>
      <source>untouched, %1 was edited</source>
      <translation>未編集、%1 は編集済み</translation>
    </message>
    <message>
      <source>sharper on the same patch than %1</source>
      <translation>同じ箇所で %1 より鮮明</translation>
    </message>
    <message>
      <source>JPEG q%1 against q%2 of %3</source>
      <translation>JPEG q%1（%3 は q%2）</translation>
    </message>
    <message>
      <source>less compressed than %1</source>
      <translation>%1 より低圧縮</translation>
    </message>
    <message>
      <source>%1 over %2 of %3</source>
      <translation>%3 の %2 より %1</translation>
    </message>
    <message>
      <source>more metadata than %1</source>
      <translation>%1 よりメタデータが多い</translation>
    </message>
    <message>
      <source>the earlier capture date than %1</source>
      <translation>%1 より早い撮影日</translation>
    </message>
    <message>
      <source>with files that belong to it, unlike %1</source>
      <translation>%1 と違い付属ファイルあり</translation>
    </message>
    <message>
      <source>in a folder that goes before that of %1</source>
      <translation>%1 より優先されるフォルダー内</translation>
    </message>
    <message>
      <source>the same bytes, and %1 is named like a copy</source>
      <translation>同じバイト列、%1 は複製の名前</translation>
    </message>
    <message>
      <source>the same bytes, and a shorter path than %1</source>
      <translation>同じバイト列、%1 より短いパス</translation>
    </message>
    <message>
      <source>in a protected folder</source>
      <translation>保護されたフォルダー内</translation>
    </message>
    <message>
      <source>arbitrary among equals</source>
      <translation>同等のものの中から任意</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels, if they are real</source>
      <translation>ただし %1 は %2 倍の画素（本物なら）</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels</source>
      <translation>ただし %1 は %2 倍の画素</translation>
    </message>
    <message>
      <source>edited in one place (less than 1 % of the area)</source>
      <translation>1か所を編集（面積の1 %未満）</translation>
    </message>
    <message>
      <source>edited in %1 places (less than 1 % of the area)</source>
      <translation>%1か所を編集（面積の1 %未満）</translation>
    </message>
    <message>
      <source>warmer</source>
      <translation>暖色寄り</translation>
    </message>
    <message>
      <source>cooler</source>
      <translation>寒色寄り</translation>
    </message>
    <message>
      <source>with less noise</source>
      <translation>ノイズが少ない</translation>
    </message>
    <message>
      <source>the picture that %1 was enlarged from</source>
      <translation>%1 の拡大元の画像</translation>
    </message>
    <message>
      <source>the file that %1 was made from, with the same pixels</source>
      <translation>%1 の元のファイル（ピクセルは同じ）</translation>
    </message>
    <message>
      <source>the file that %1 was made from: %2 holds the traces of a JPEG at about q%3</source>
      <translation>%1 の元のファイル：%2 に約 q%3 の JPEG の痕跡があります</translation>
    </message>
    <message>
      <source>less compressed than %1, which was saved at about q%2 before</source>
      <translation>%1（以前に約 q%2 で保存）より圧縮が少ない</translation>
    </message>
    <message>
      <source>but %1 may be an enlargement of %2</source>
      <translation>ただし %1 は %2 を拡大したものかもしれません</translation>
    </message>
    <message>
      <source>but %1 has what the camera wrote</source>
      <translation>ただし %1 にはカメラの記録があります</translation>
    </message>
    <message>
      <source>%1 stays</source>
      <translation>%1 を残す</translation>
    </message>
    <message>
      <source>%1 goes</source>
      <translation>%1 を外す</translation>
    </message>
    <message>
      <source>%1 and %2 more go</source>
      <translation>%1 ほか %2 件を外す</translation>
    </message>
    <message>
      <source>Missing from %1: %2.</source>
      <translation>%1 にないもの: %2。</translation>
    </message>
    <message>
      <source>Several are in protected folders and stay: mark the others</source>
      <translation>複数が保護フォルダーにあり残ります。ほかを選んでください</translation>
    </message>
    <message>
      <source>%1 in a protected folder will not be touched.</source>
      <translation>保護フォルダーにあるため変更しません: %1。</translation>
    </message>
    <message>
      <source>%1 changed or disappeared since the scan and will not be touched.</source>
      <translation>検索後に変更または消失したため触れません: %1。</translation>
    </message>
    <message>
      <source>Nothing of this group is kept: %1 will go, as you asked.</source>
      <translation>ご指定どおり、このグループは何も残しません。外すもの: %1。</translation>
    </message>
    <message>
      <source>%1 to be kept changed or vanished since the scan; nothing relies on it.</source>
      <translation>残す予定でしたが変更または消失しました。これを当てにはしません: %1。</translation>
    </message>
    <message>
      <source>%1 is only another name (a link or second view) of a kept file: removing it would free nothing.</source>
      <translation>残すファイルの別名（リンクなど）なので、消しても空きは増えません: %1。</translation>
    </message>
    <message>
      <source>%1 cannot go to the trash: %2. Move to a folder on the same drive instead, for example %3.</source>
      <translation>ゴミ箱に入れられません: %1（%2）。同じドライブのフォルダー（例: %3）へ移動してください。</translation>
    </message>
    <message>
      <source>%1 will be copied to another drive, checked there, and only then taken away.</source>
      <translation>別のドライブにコピーし、確認してから元を外します: %1。</translation>
    </message>
    <message>
      <source>%1 will go along (sidecars, films of Live Photos, RAW files of a pair).</source>
      <translation>一緒に外します（サイドカー、Live Photos の動画、対の RAW）: %1。</translation>
    </message>
    <message>
      <source>%1 will stay, because a file that is kept needs it as well.</source>
      <translation>残すファイルにも必要なので残します: %1。</translation>
    </message>
    <message>
      <source>%1 (films or RAW files) will stay, because what is kept has none like it.</source>
      <translation>残すほうに同じものがないため残します（動画または RAW）: %1。</translation>
    </message>
    <message>
      <source>The destination drive has %1 MB free, but %2 MB are to be moved there.</source>
      <translation>移動先の空きは %1 MB ですが、%2 MB を移動しようとしています。</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>もうそこにありません。</translation>
    </message>
    <message>
      <source>It changed since it was looked at; scan again to decide about it.</source>
      <translation>確認後に変更されました。もう一度検索してから決めてください。</translation>
    </message>
    <message>
      <source>It changed while it was being read; scan again to decide about it.</source>
      <translation>読み取り中に変更されました。もう一度検索してから決めてください。</translation>
    </message>
    <message>
      <source>It changed while it was being copied; it was left alone.</source>
      <translation>コピー中に変更されたため、触れませんでした。</translation>
    </message>
    <message>
      <source>It is not a regular file any more.</source>
      <translation>通常のファイルではなくなりました。</translation>
    </message>
    <message>
      <source>Another file has taken its name since it was looked at.</source>
      <translation>その後、別のファイルが同じ名前になりました。</translation>
    </message>
    <message>
      <source>Another drive is mounted there than when it was looked at.</source>
      <translation>その場所には別のドライブがつながっています。</translation>
    </message>
    <message>
      <source>It lies in a protected folder.</source>
      <translation>保護フォルダーにあります。</translation>
    </message>
    <message>
      <source>The destination lies in a protected folder.</source>
      <translation>移動先が保護フォルダーの中です。</translation>
    </message>
    <message>
      <source>It is kept in another group.</source>
      <translation>別のグループで残すことになっています。</translation>
    </message>
    <message>
      <source>It could not be looked at: %1.</source>
      <translation>確認できませんでした: %1。</translation>
    </message>
    <message>
      <source>It is the same file as %1 under another name.</source>
      <translation>%1 と同じファイルの別名です。</translation>
    </message>
    <message>
      <source>It cannot be moved: %1.</source>
      <translation>移動できません: %1。</translation>
    </message>
    <message>
      <source>It cannot go to the trash: %1.</source>
      <translation>ゴミ箱に入れられません: %1。</translation>
    </message>
    <message>
      <source>The picture kept for it lies in the folder that this one would go to, among the rejected; choose another folder.</source>
      <translation>残す画像が移動先のフォルダーにあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Nothing of its group is kept: it may go to the trash, but is never deleted for ever.</source>
      <translation>グループに残すものがないため、ゴミ箱には入れられますが完全削除はしません。</translation>
    </message>
    <message>
      <source>No file of its group that is to be kept is still there unchanged; scan again.</source>
      <translation>残すはずのファイルが元のまま見つかりません。もう一度検索してください。</translation>
    </message>
    <message>
      <source>It stayed where it was: %1.</source>
      <translation>元の場所のままです: %1。</translation>
    </message>
    <message>
      <source>It stayed where it was.</source>
      <translation>元の場所のままです。</translation>
    </message>
    <message>
      <source>It stayed where it was: no kept file of its group could be proven (%1).</source>
      <translation>グループの残すファイルを確認できないため、元の場所のままです（%1）。</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was put back.</source>
      <translation>その瞬間に別のファイルが入れ替わったため、元に戻しました。</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was left alone.</source>
      <translation>その瞬間に別のファイルが入れ替わったため、触れませんでした。</translation>
    </message>
    <message>
      <source>Another file took its place, or it changed, at that very moment; nothing was done.</source>
      <translation>その瞬間に変更または入れ替えがあったため、何もしませんでした。</translation>
    </message>
    <message>
      <source>Another file has taken its name; it was left alone.</source>
      <translation>別のファイルが同じ名前になったため、触れませんでした。</translation>
    </message>
    <message>
      <source>The system reported it as trashed, but it is still in its place.</source>
      <translation>システムはゴミ箱に入れたと報告しましたが、まだ元の場所にあります。</translation>
    </message>
    <message>
      <source>Only the system's trash knows where it is: restore it from there.</source>
      <translation>場所はシステムのゴミ箱だけが知っています。そこから戻してください。</translation>
    </message>
    <message>
      <source>It is no longer where it was put (was the trash emptied?).</source>
      <translation>置いた場所にもうありません（ゴミ箱を空にしましたか）。</translation>
    </message>
    <message>
      <source>Another file lies where it was put; that one was left alone.</source>
      <translation>置いた場所に別のファイルがあります。それには触れませんでした。</translation>
    </message>
    <message>
      <source>The trash holds another file of that name now; it was left alone.</source>
      <translation>ゴミ箱には同名の別のファイルがあるため、触れませんでした。</translation>
    </message>
    <message>
      <source>It was deleted for ever, as you asked; nothing can bring it back.</source>
      <translation>ご指定どおり完全に削除しました。元に戻せません。</translation>
    </message>
    <message>
      <source>Its name is taken now, so it came back as %1.</source>
      <translation>名前が使われているため、%1 として戻しました。</translation>
    </message>
    <message>
      <source>It could not be brought back: %1.</source>
      <translation>元に戻せませんでした: %1。</translation>
    </message>
    <message>
      <source>It could not be brought back: no free name was left beside its old one.</source>
      <translation>空いている名前がなく、元に戻せませんでした。</translation>
    </message>
    <message>
      <source>It is neither at its place nor at its destination: another program took it.</source>
      <translation>元の場所にも移動先にもありません。別のプログラムが動かしました。</translation>
    </message>
    <message>
      <source>It was put back as %1.</source>
      <translation>%1 として戻しました。</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was moved.</source>
      <translation>このファイルの移動直後にプログラムが止まりました。</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was deleted for ever.</source>
      <translation>このファイルの完全削除直後にプログラムが止まりました。</translation>
    </message>
    <message>
      <source>The program was stopped before this file was touched.</source>
      <translation>このファイルに触れる前にプログラムが止まりました。</translation>
    </message>
    <message>
      <source>The program was stopped before it was brought back.</source>
      <translation>元に戻す前にプログラムが止まりました。</translation>
    </message>
    <message>
      <source>The program was stopped, and the file is neither at its place nor at its destination.</source>
      <translation>プログラムが止まり、ファイルは元の場所にも移動先にもありません。</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed (%1); the next start of imgreview looks again.</source>
      <translation>場所を確認できませんでした（%1）。次回の起動時に再確認します。</translation>
    </message>
    <message>
      <source>there is no permission to change this folder</source>
      <translation>このフォルダーを変更する権限がありません</translation>
    </message>
    <message>
      <source>the system forbids it (is the file locked or immutable?)</source>
      <translation>システムが許可しません（ロックされていませんか）</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>ドライブは読み取り専用です</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>ドライブがいっぱいです</translation>
    </message>
    <message>
      <source>your disk quota is used up</source>
      <translation>ディスク割り当てを使い切りました</translation>
    </message>
    <message>
      <source>the drive reported an error</source>
      <translation>ドライブがエラーを報告しました</translation>
    </message>
    <message>
      <source>it is no longer there</source>
      <translation>もうそこにありません</translation>
    </message>
    <message>
      <source>the name is taken</source>
      <translation>名前が使われています</translation>
    </message>
    <message>
      <source>it lies on another drive or mount than its destination</source>
      <translation>移動先とは別のドライブにあります</translation>
    </message>
    <message>
      <source>the name is too long for the destination</source>
      <translation>移動先には名前が長すぎます</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>別のプログラムが使っています</translation>
    </message>
    <message>
      <source>it is a symbolic link</source>
      <translation>シンボリックリンクです</translation>
    </message>
    <message>
      <source>another program was changing it</source>
      <translation>別のプログラムが変更中でした</translation>
    </message>
    <message>
      <source>this drive cannot move a file without the risk of replacing another</source>
      <translation>このドライブでは上書きの危険なしに移動できません</translation>
    </message>
    <message>
      <source>a folder it was in or went to is not there now; is its drive plugged in?</source>
      <translation>フォルダーが見つかりません。ドライブはつながっていますか</translation>
    </message>
    <message>
      <source>the network drive lost it</source>
      <translation>ネットワークドライブで見失いました</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>原因不明</translation>
    </message>
    <message>
      <source>no free name was found</source>
      <translation>空いている名前がありません</translation>
    </message>
    <message>
      <source>no free name was left in the destination</source>
      <translation>移動先に空いている名前がありません</translation>
    </message>
    <message>
      <source>no destination folder was given</source>
      <translation>移動先が指定されていません</translation>
    </message>
    <message>
      <source>the system's trash refused it</source>
      <translation>システムのゴミ箱が受け付けませんでした</translation>
    </message>
    <message>
      <source>there is no trash on this drive that imgreview can use</source>
      <translation>このドライブには使えるゴミ箱がありません</translation>
    </message>
    <message>
      <source>there is no trash on this drive (%1)</source>
      <translation>このドライブにはゴミ箱がありません（%1）</translation>
    </message>
    <message>
      <source>the destination lies in a protected folder</source>
      <translation>移動先が保護フォルダーの中です</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <translation>フォルダーが読み取り専用です</translation>
    </message>
    <message>
      <source>%1 is not a folder</source>
      <translation>%1 はフォルダーではありません</translation>
    </message>
    <message>
      <source>%1 is not writable</source>
      <translation>%1 に書き込めません</translation>
    </message>
    <message>
      <source>none is outside this commit</source>
      <translation>この操作の外にあるものがありません</translation>
    </message>
    <message>
      <source>it is the same file under another name</source>
      <translation>同じファイルの別名です</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>空です</translation>
    </message>
    <message>
      <source>it is in this commit itself</source>
      <translation>この操作の対象自身です</translation>
    </message>
    <message>
      <source>it is in this commit itself under another name</source>
      <translation>別名でこの操作の対象です</translation>
    </message>
    <message>
      <source>its content is not the same</source>
      <translation>内容が同じではありません</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>ファイルがもうありません。</translation>
    </message>
    <message>
      <source>The file may not be read: permission denied.</source>
      <translation>ファイルを読む権限がありません。</translation>
    </message>
    <message>
      <source>The file is a symbolic link.</source>
      <translation>シンボリックリンクです。</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>ファイルではなくフォルダーです。</translation>
    </message>
    <message>
      <source>This is a pipe, socket or device, not a file.</source>
      <translation>ファイルではなくパイプ、ソケット、またはデバイスです。</translation>
    </message>
    <message>
      <source>The disk reports a read error in this file.</source>
      <translation>このファイルでディスクの読み取りエラーがあります。</translation>
    </message>
    <message>
      <source>The network drive has lost the file.</source>
      <translation>ネットワークドライブでファイルを見失いました。</translation>
    </message>
    <message>
      <source>The picture claims %1, more than the %2 megapixels imgreview reads.</source>
      <translation>画像は %1 としていますが、imgreview が読むのは %2 メガピクセルまでです。</translation>
    </message>
    <message>
      <source>a huge number of pixels</source>
      <translation>膨大なピクセル数</translation>
    </message>
    <message>
      <source>%1 megapixels</source>
      <translation>%1 メガピクセル</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded.</source>
      <translation>画像データを読み解けませんでした。</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded (%1).</source>
      <translation>画像データを読み解けませんでした（%1）。</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>ファイルを読めませんでした: %1。</translation>
    </message>
    <message>
      <source>The picture's header could not be understood.</source>
      <translation>画像のヘッダーを理解できませんでした。</translation>
    </message>
    <message>
      <source>The file ends too early: part of the picture is missing.</source>
      <translation>ファイルが途中で終わっています。画像の一部がありません。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>ファイルは空です。</translation>
    </message>
    <message>
      <source>The file has %1 GiB, more than imgreview reads.</source>
      <translation>ファイルは %1 GiB あり、imgreview の上限を超えています。</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>読み取り中にファイルが変更されました。</translation>
    </message>
    <message>
      <source>The file's content is not a picture imgreview can read.</source>
      <translation>imgreview が読める画像ではありません。</translation>
    </message>
    <message>
      <source>Reading %1 pictures needs an optional package: see the README.</source>
      <translation>%1 の画像には追加パッケージが必要です（README 参照）。</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>画像にピクセルがありません。</translation>
    </message>
    <message>
      <source>Decoding this picture takes more memory than imgreview allows for one file.</source>
      <translation>この画像の展開には許可された以上のメモリーが必要です。</translation>
    </message>
    <message>
      <source>This picture takes more memory than imgreview allows.</source>
      <translation>この画像は許可された以上のメモリーを使います。</translation>
    </message>
    <message>
      <source>This picture could not be examined (%1).</source>
      <translation>この画像を調べられませんでした（%1）。</translation>
    </message>
    <message>
      <source>Reading this file took longer than %1 seconds and was stopped.</source>
      <translation>読み取りに %1 秒以上かかったため中止しました。</translation>
    </message>
    <message>
      <source>The disk or network drive did not answer in time.</source>
      <translation>ドライブが時間内に応答しませんでした。</translation>
    </message>
    <message>
      <source>This file stopped the picture reader (%1).</source>
      <translation>このファイルで画像の読み取りが止まりました（%1）。</translation>
    </message>
    <message>
      <source>The JPEG is stored in %1 passes, which no camera or editor does; reading it would take too long.</source>
      <translation>JPEG が %1 回のパスで保存されており、読み取りに時間がかかりすぎます。</translation>
    </message>
    <message>
      <source>Reading camera RAW files needs the optional package rawpy.</source>
      <translation>RAW ファイルには追加パッケージ rawpy が必要です。</translation>
    </message>
    <message>
      <source>The RAW file holds no readable preview (%1).</source>
      <translation>RAW に読めるプレビューがありません（%1）。</translation>
    </message>
    <message>
      <source>%1 is a picture; what is written needs another name.</source>
      <translation>%1 は画像です。別の名前を付けてください。</translation>
    </message>
    <message>
      <source>%1 is not part of this review.</source>
      <translation>%1 はこの確認に含まれていません。</translation>
    </message>
    <message>
      <source>%1 is in a protected folder: it can only be kept.</source>
      <translation>%1 は保護フォルダーにあるため、残すことしかできません。</translation>
    </message>
    <message>
      <source>Both parts of a group need a picture.</source>
      <translation>グループの両方に画像が必要です。</translation>
    </message>
    <message>
      <source>Choose at least two groups to put together.</source>
      <translation>まとめるグループを 2 つ以上選んでください。</translation>
    </message>
    <message>
      <source>These pictures are equally good: mark the one to keep yourself.</source>
      <translation>同等の画像です。残すものを自分で選んでください。</translation>
    </message>
    <message>
      <source>These are not proven copies: mark the pictures to keep or reject yourself.</source>
      <translation>コピーと証明されていません。残すか外すかを自分で選んでください。</translation>
    </message>
    <message>
      <source>One weak link holds this group: mark the pictures to keep or reject yourself.</source>
      <translation>弱いつながりだけのグループです。残すか外すかを自分で選んでください。</translation>
    </message>
    <message>
      <source>The review could not be saved: %1.</source>
      <translation>確認を保存できませんでした: %1。</translation>
    </message>
    <message>
      <source>This review is no longer stored.</source>
      <translation>この確認はもう保存されていません。</translation>
    </message>
    <message>
      <source>%1 is there already and is no review; choose another name.</source>
      <translation>%1 は既にあり、確認ファイルではありません。別の名前にしてください。</translation>
    </message>
    <message>
      <source>%1 could not be written: %2.</source>
      <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
      <source>%1 could not be read: %2.</source>
      <translation>%1 を読めませんでした: %2。</translation>
    </message>
    <message>
      <source>The review file is not JSON: %1.</source>
      <translation>確認ファイルが JSON ではありません: %1。</translation>
    </message>
    <message>
      <source>The review file is damaged: %1.</source>
      <translation>確認ファイルが壊れています: %1。</translation>
    </message>
    <message>
      <source>Files are being moved just now; the history was not forgotten.</source>
      <translation>ファイルを移動中のため、履歴は消していません。</translation>
    </message>
    <message>
      <source>A commit was interrupted and is not settled; the history was not forgotten.</source>
      <translation>中断された操作が未解決のため、履歴は消していません。</translation>
    </message>
    <message>
      <source>put together by hand</source>
      <translation>手動でまとめたもの</translation>
    </message>
    <message>
      <source>a copy of the same picture</source>
      <translation>同じ画像のコピー</translation>
    </message>
    <message>
      <source>It was put back at once: taking it away also took the kept file away (both are one file, shown twice by this drive).</source>
      <translation>すぐに戻しました。これを外すと残すファイルも消えます（同じファイルが二重に見えています）。</translation>
    </message>
    <message>
      <source>%1: choose a destination folder first.</source>
      <translation>%1: 先に移動先のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>It lies in the system's trash.</source>
      <translation>システムのゴミ箱にあります。</translation>
    </message>
    <message>
      <source>Restore it from the system's trash.</source>
      <translation>システムのゴミ箱から戻してください。</translation>
    </message>
    <message>
      <source>Another file lies at %1; it was left there.</source>
      <translation>%1 に別のファイルがあり、そのままにしました。</translation>
    </message>
    <message>
      <source>%1 could not be emptied: %2.</source>
      <translation>%1 を空にできませんでした: %2。</translation>
    </message>
    <message>
      <source>%1 could not be removed: %2.</source>
      <translation>%1 を削除できませんでした: %2。</translation>
    </message>
    <message>
      <source>Another file had taken its place; that one was put back as %1.</source>
      <translation>別のファイルが入れ替わっていたため、%1 として戻しました。</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed: %1.</source>
      <translation>場所を確認できませんでした: %1。</translation>
    </message>
    <message>
      <source>sRGB, nothing is converted</source>
      <translation>sRGB（変換なし）</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>システムの指定どおり</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>ファイルから…</translation>
    </message>
    <message>
      <source>Colour profile of the screen</source>
      <translation>画面のカラープロファイル</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>カラープロファイル (*.icc *.icm)</translation>
    </message>
    <message>
      <source>The system names no colour profile of this screen. Choose its file.</source>
      <translation>システムはこの画面のカラープロファイルを示していません。ファイルを選んでください。</translation>
    </message>
    <message>
      <source>%1 is no colour profile of a screen.</source>
      <translation>%1 は画面のカラープロファイルではありません。</translation>
    </message>
    <message>
      <source>Not as shown any more, left to you: %1</source>
      <translation>表示時と変わったため残したもの: %1</translation>
    </message>
    <message>
      <source>This group has changed. It is shown anew: look again, then decide.</source>
      <translation>このグループは変わりました。新しく表示しています。もう一度見てから決めてください。</translation>
    </message>
    <message>
      <source>This would decide about all %1 pictures. Look at every page of them first.</source>
      <translation>これは%1枚すべての画像について決めることになります。先にすべてのページを見てください。</translation>
    </message>
    <message>
      <source>Candidate %1 of %2</source>
      <translation>候補 %1 / %2</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever; no trash keeps them.</source>
      <translation>完全に削除します: %1。ゴミ箱にも残りません。</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever. This cannot be undone, and no trash keeps them.</source>
      <translation>完全に削除します: %1。元に戻せず、ゴミ箱にも残りません。</translation>
    </message>
    <message>
      <source>%1 of %2 tiles</source>
      <translation>タイル %1 / %2</translation>
    </message>
    <message>
      <source>The history knows no commit %1.</source>
      <translation>履歴に実行 %1 はありません。</translation>
    </message>
    <message>
      <source>The commit %1 was not interrupted: there is nothing to finish.</source>
      <translation>実行 %1 は中断されていません。仕上げるものはありません。</translation>
    </message>
    <message>
      <source>The journal %1 failed: %2.</source>
      <translation>ジャーナル %1 でエラーが起きました: %2。</translation>
    </message>
    <message>
      <source>The journal %1 could not be opened: %2.</source>
      <translation>ジャーナル %1 を開けませんでした: %2。</translation>
    </message>
    <message>
      <source>The journal %1 could not be read (%2). No photo was touched; move that file aside to go on without its history.</source>
      <translation>ジャーナル %1 を読めませんでした (%2)。写真には触れていません。このファイルを別の場所へ移すと、履歴なしで続けられます。</translation>
    </message>
    <message>
      <source>The journal %1 was written by a newer imgreview; update the program to use it.</source>
      <translation>ジャーナル %1 は新しい imgreview で書かれています。使うにはプログラムを更新してください。</translation>
    </message>
    <message>
      <source>The lock %1 could not be opened: %2.</source>
      <translation>ロック %1 を開けませんでした: %2。</translation>
    </message>
    <message>
      <source>The review database %1 could not be opened: %2.</source>
      <translation>確認作業のデータベース %1 を開けませんでした: %2。</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 could not be opened: %2.</source>
      <translation>指紋キャッシュ %1 を開けませんでした: %2。</translation>
    </message>
    <message>
      <source>The review database %1 is damaged.</source>
      <translation>確認作業のデータベース %1 は壊れています。</translation>
    </message>
    <message>
      <source>It was left untouched; move it to another folder to begin a new one.</source>
      <translation>そのまま残してあります。別のフォルダーへ移すと新しく始められます。</translation>
    </message>
    <message>
      <source>The review database %1 was written by a newer version of imgreview.</source>
      <translation>確認作業のデータベース %1 は新しい版の imgreview で書かれています。</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 was written by a newer version of imgreview.</source>
      <translation>指紋キャッシュ %1 は新しい版の imgreview で書かれています。</translation>
    </message>
    <message>
      <source>Please update imgreview to use it.</source>
      <translation>使うには imgreview を更新してください。</translation>
    </message>
    <message>
      <source>%1 holds no pairs.</source>
      <translation>%1 に組はありません。</translation>
    </message>
    <message>
      <source>%1 is no list of pictures that are not duplicates.</source>
      <translation>%1 は重複ではない画像の一覧ではありません。</translation>
    </message>
    <message>
      <source>%1 is not a JSON file.</source>
      <translation>%1 は JSON ファイルではありません。</translation>
    </message>
    <message>
      <source>%1 is too large for such a list.</source>
      <translation>%1 はこのような一覧としては大きすぎます。</translation>
    </message>
    <message>
      <source>Pair %1 of the list cannot be understood.</source>
      <translation>一覧の %1 番目の組を理解できません。</translation>
    </message>
    <message>
      <source>Pair %1 of the list is no pair of two pictures.</source>
      <translation>一覧の %1 番目は2枚の画像の組ではありません。</translation>
    </message>
    <message>
      <source>The list could not be written: %1.</source>
      <translation>一覧を書き込めませんでした: %1。</translation>
    </message>
    <message>
      <source>%1 is no file.</source>
      <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
      <source>%1 is no review file: it is not text.</source>
      <translation>%1 は確認作業のファイルではありません（テキストではありません）。</translation>
    </message>
    <message>
      <source>%1 is too large for a review.</source>
      <translation>%1 は確認作業としては大きすぎます。</translation>
    </message>
    <message>
      <source>The review file does not say "schema": "%1".</source>
      <translation>確認作業のファイルに "schema": "%1" がありません。</translation>
    </message>
    <message>
      <source>%1: a report ends in .html, .csv or .json.</source>
      <translation>%1: レポートの拡張子は .html、.csv、.json のいずれかです。</translation>
    </message>
    <message>
      <source>A rule set needs a name.</source>
      <translation>ルールセットには名前が必要です。</translation>
    </message>
    <message>
      <source>“%1” comes with imgreview: choose another name.</source>
      <translation>「%1」は imgreview に付属しています。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>The rules could not be saved: %1.</source>
      <translation>ルールを保存できませんでした: %1。</translation>
    </message>
    <message>
      <source>The rules could not be removed: %1.</source>
      <translation>ルールを削除できませんでした: %1。</translation>
    </message>
    <message>
      <source>Choose a hash or a model, or search the whole folder by features.</source>
      <translation>ハッシュかモデルを選ぶか、フォルダー全体を特徴で検索してください。</translation>
    </message>
    <message>
      <source>Hashes have 64 or 256 bits.</source>
      <translation>ハッシュは 64 ビットか 256 ビットです。</translation>
    </message>
    <message>
      <source>The smallest file size must not be above the largest.</source>
      <translation>最小サイズが最大サイズを超えてはいけません。</translation>
    </message>
    <message>
      <source>The threshold must lie between 0 and %1 bits.</source>
      <translation>しきい値は 0～%1 ビットの間でなければなりません。</translation>
    </message>
    <message>
      <source>The copies of %1 cannot be found: %2.</source>
      <translation>%1 のコピーを探せません: %2。</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 は空です。</translation>
    </message>
    <message>
      <source>The folder is not there.</source>
      <translation>フォルダーがありません。</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>ファイルがありません。</translation>
    </message>
    <message>
      <source>The folder may not be read: permission denied.</source>
      <translation>フォルダーを読む権限がありません。</translation>
    </message>
    <message>
      <source>The path of this folder is too long for the system.</source>
      <translation>このフォルダーのパスはシステムには長すぎます。</translation>
    </message>
    <message>
      <source>The path of this file is too long for the system.</source>
      <translation>このファイルのパスはシステムには長すぎます。</translation>
    </message>
    <message>
      <source>It holds pictures that were rejected; they are no copies to rely on.</source>
      <translation>却下された画像が入っています。頼れるコピーではありません。</translation>
    </message>
    <message>
      <source>The file is only in the cloud; reading it would download it.</source>
      <translation>このファイルはクラウドにしかありません。読むとダウンロードされます。</translation>
    </message>
    <message>
      <source>This is the library of another photo program; its files are managed there.</source>
      <translation>これは別の写真ソフトのライブラリです。ファイルはそちらで管理されています。</translation>
    </message>
    <message>
      <source>OpenCV is not installed.</source>
      <translation>OpenCV がインストールされていません。</translation>
    </message>
    <message>
      <source>The installed OpenCV %1 has no %2.</source>
      <translation>インストール済みの OpenCV %1 に %2 はありません。</translation>
    </message>
    <message>
      <source>SURF is not in the usual OpenCV: it needs opencv-contrib built with its non-free modules.</source>
      <translation>SURF は通常の OpenCV に含まれません。非フリーのモジュール付きで作られた opencv-contrib が必要です。</translation>
    </message>
    <message>
      <source>The installed OpenCV was built without its non-free modules, so it has no SURF.</source>
      <translation>インストール済みの OpenCV は非フリーのモジュールなしで作られているため、SURF がありません。</translation>
    </message>
    <message>
      <source>A small student of SSCD: as good at finding copies here, at a fifth of the cost.</source>
      <translation>SSCD の小さな生徒モデル。ここでのコピー検出は同等で、コストは5分の1です。</translation>
    </message>
    <message>
      <source>timm weights in the ONNX model collection; the values before the last layer.</source>
      <translation>ONNX モデル集にある timm の重み。最後の層の手前の値です。</translation>
    </message>
    <message>
      <source>Small and quick; the values before the last layer.</source>
      <translation>小さくて速いモデル。最後の層の手前の値です。</translation>
    </message>
    <message>
      <source>The values before the last layer.</source>
      <translation>最後の層の手前の値です。</translation>
    </message>
    <message>
      <source>Weaker than SSCD for copies: prefer that where you can.</source>
      <translation>コピーには SSCD より弱いので、可能ならそちらを使ってください。</translation>
    </message>
    <message>
      <source>There is no model called %1; there are: %2.</source>
      <translation>%1 というモデルはありません。あるもの: %2。</translation>
    </message>
    <message>
      <source>The model %1 cannot be used: %2.</source>
      <translation>モデル %1 は使えません: %2。</translation>
    </message>
    <message>
      <source>The model %1 gives no usable vector.</source>
      <translation>モデル %1 は使えるベクトルを返しません。</translation>
    </message>
    <message>
      <source>The model %1 gives %2 values a picture, its card says %3.</source>
      <translation>モデル %1 は1枚につき %2 個の値を返しますが、カードでは %3 個です。</translation>
    </message>
    <message>
      <source>The model %1 is not installed.</source>
      <translation>モデル %1 はインストールされていません。</translation>
    </message>
    <message>
      <source>The model file %1 has not been downloaded.</source>
      <translation>モデルファイル %1 はまだダウンロードされていません。</translation>
    </message>
    <message>
      <source>The model file %1 is not in %2.</source>
      <translation>モデルファイル %1 は %2 にありません。</translation>
    </message>
    <message>
      <source>The file %1 has %2 bytes, its card says %3.</source>
      <translation>ファイル %1 は %2 バイトですが、カードでは %3 バイトです。</translation>
    </message>
    <message>
      <source>The file %1 is not the published one: its sha256 differs.</source>
      <translation>ファイル %1 は公開されたものではありません（sha256 が違います）。</translation>
    </message>
    <message>
      <source>The package %1 is not installed; install the extra `deep`.</source>
      <translation>パッケージ %1 がありません。追加機能 `deep` をインストールしてください。</translation>
    </message>
    <message>
      <source>This is not an ONNX model.</source>
      <translation>これは ONNX モデルではありません。</translation>
    </message>
    <message>
      <source>This model does not end in a classifier; its card must name an output.</source>
      <translation>このモデルの最後は分類器ではありません。カードに出力名が必要です。</translation>
    </message>
    <message>
      <source>The card of %1 names no address to download from.</source>
      <translation>%1 のカードにダウンロード先がありません。</translation>
    </message>
    <message>
      <source>The address of %1 is not safe (https): %2.</source>
      <translation>%1 のアドレスは安全ではありません (https): %2。</translation>
    </message>
    <message>
      <source>%1 answered: %2 %3.</source>
      <translation>%1 の応答: %2 %3。</translation>
    </message>
    <message>
      <source>%1 could not be reached: %2.</source>
      <translation>%1 に接続できませんでした: %2。</translation>
    </message>
    <message>
      <source>%1 led to an address that is not safe.</source>
      <translation>%1 は安全でないアドレスへ転送しました。</translation>
    </message>
    <message>
      <source>%1 sent more than the %2 bytes expected.</source>
      <translation>%1 は想定の %2 バイトより多く送ってきました。</translation>
    </message>
    <message>
      <source>The download from %1 broke off after %2 MB (%3); it goes on from there when it is started again.</source>
      <translation>%1 からのダウンロードは %2 MB で途切れました (%3)。もう一度始めると続きから再開します。</translation>
    </message>
    <message>
      <source>The model %1 needs %2 MB; only %3 MB are free.</source>
      <translation>モデル %1 には %2 MB 必要ですが、空きは %3 MB だけです。</translation>
    </message>
    <message>
      <source>What %1 sent is not the published one (its sha256 differs); it was thrown away.</source>
      <translation>%1 が送ってきたものは公開されたものではないため（sha256 が違います）、捨てました。</translation>
    </message>
    <message>
      <source>What %1 sent has %2 bytes instead of %3; it was thrown away.</source>
      <translation>%1 が送ってきたものは %3 バイトではなく %2 バイトなので、捨てました。</translation>
    </message>
    <message>
      <source>What %1 sent %2; it was thrown away.</source>
      <translation>%1 が送ってきたものは使えないため捨てました (%2)。</translation>
    </message>
    <message>
      <source>%1 stayed: %2.</source>
      <translation>%1 は残りました: %2。</translation>
    </message>
    <message>
      <source>Its details could not be copied to %1: %2.</source>
      <translation>その情報を %1 に写せませんでした: %2。</translation>
    </message>
    <message>
      <source>The sidecar written for the kept picture was changed since; it was left as it is.</source>
      <translation>残した画像のサイドカーはその後変更されたため、そのままにしました。</translation>
    </message>
    <message>
      <source>It was not taken away again.</source>
      <translation>取り除かれませんでした。</translation>
    </message>
    <message>
      <source>It could not be added to: its form is not one imgreview knows.</source>
      <translation>追記できませんでした。imgreview の知らない形式です。</translation>
    </message>
    <message>
      <source>It holds no RDF to add to.</source>
      <translation>追記先の RDF がありません。</translation>
    </message>
    <message>
      <source>It is not written in UTF-8.</source>
      <translation>UTF-8 で書かれていません。</translation>
    </message>
    <message>
      <source>Its keywords are not a list.</source>
      <translation>キーワードが一覧になっていません。</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <translation>%1: %2。</translation>
    </message>
    <message>
      <source>%1 decided: %2 rejected, saves %3</source>
      <translation>%1を決定：%2を却下、%3節約</translation>
    </message>
    <message>
      <source>%1 hidden by the threshold</source>
      <translation>%1がしきい値で非表示</translation>
    </message>
    <message>
      <source>Single pictures hidden by the threshold: %1</source>
      <translation>しきい値で非表示の個別画像：%1</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Move the threshold back so that it hides nothing</source>
      <translation>何も隠さないようにしきい値を戻す</translation>
    </message>
    <message>
      <source>%1 of %2 left · %3 hidden</source>
      <translation>残り%1／%2 · 非表示%3</translation>
    </message>
    <message>
      <source>%1 moved to the trash</source>
      <translation>%1をゴミ箱へ移動しました</translation>
    </message>
    <message>
      <source>%1 to be moved</source>
      <translation>%1を移動予定</translation>
    </message>
    <message>
      <source>%1 were left out of this commit</source>
      <translation>%1はこの実行から除外されました</translation>
    </message>
    <message>
      <source>1 file was left out of this commit</source>
      <translation>1個のファイルがこの実行から除外されました</translation>
    </message>
    <message>
      <source>They lie where they lay.</source>
      <translation>元の場所にそのままあります。</translation>
    </message>
    <message>
      <source>%1, %2 back</source>
      <translation>%1、%2個が戻りました</translation>
    </message>
    <message>
      <source>%1, all back</source>
      <translation>%1、すべて戻りました</translation>
    </message>
    <message>
      <source>%1, back again</source>
      <translation>%1、戻りました</translation>
    </message>
    <message>
      <source>B as it is</source>
      <translation>Bをそのまま</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>Show B as its file is, not fitted to A</source>
      <translation>BをAに合わせず、ファイルのまま表示</translation>
    </message>
    <message>
      <source>mirrored and turned by %1° to match</source>
      <translation>合わせるため反転し%1°回転</translation>
    </message>
    <message>
      <source>turned by %1° to match</source>
      <translation>合わせるため%1°回転</translation>
    </message>
    <message>
      <source>mirrored to match</source>
      <translation>合わせるため反転</translation>
    </message>
    <message>
      <source>fitted to match</source>
      <translation>合わせるため変形</translation>
    </message>
    <message>
      <source>enlarged to match</source>
      <translation>合わせるため拡大</translation>
    </message>
    <message>
      <source>reduced to match</source>
      <translation>合わせるため縮小</translation>
    </message>
    <message>
      <source>Bring the files of this commit back</source>
      <translation>この実行のファイルを元に戻す</translation>
    </message>
    <message>
      <source>Every file that leaves</source>
      <translation>なくなるすべてのファイル</translation>
    </message>
    <message>
      <source>Stays instead</source>
      <translation>代わりに残るもの</translation>
    </message>
    <message>
      <source>Why it goes</source>
      <translation>なくなる理由</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>you rejected all pictures of its group</source>
      <translation>グループのすべての画像を却下しました</translation>
    </message>
    <message>
      <source>you rejected it</source>
      <translation>あなたが却下しました</translation>
    </message>
    <message>
      <source>you rejected it, in a group of the same picture</source>
      <translation>同じ画像のグループ内で却下しました</translation>
    </message>
    <message>
      <source>what stays is it %1</source>
      <translation>残るのはこれの：%1</translation>
    </message>
    <message>
      <source>Groups with a picture that is neither kept nor rejected</source>
      <translation>残すとも却下とも決めていない画像があるグループ</translation>
    </message>
    <message>
      <source>saves %1</source>
      <translation>%1節約</translation>
    </message>
    <message>
      <source>Leave copies undecided that are suggested or may be better than what stays</source>
      <translation>推奨されたコピーや残るものより良いかもしれないコピーは未決定のままにする</translation>
    </message>
    <message>
      <source>Left undecided: %1</source>
      <translation>未決定のまま：%1</translation>
    </message>
    <message>
      <source>Will be rejected: %1</source>
      <translation>却下予定：%1</translation>
    </message>
    <message>
      <source>No copy there</source>
      <translation>そこにコピーなし</translation>
    </message>
    <message>
      <source>Nothing is left undecided.</source>
      <translation>未決定のものはありません。</translation>
    </message>
    <message>
      <source>Nothing will be rejected.</source>
      <translation>却下されるものはありません。</translation>
    </message>
    <message>
      <source>Which files</source>
      <translation>どのファイル</translation>
    </message>
    <message>
      <source>Without a copy on the other side, in “%1”: %2</source>
      <translation>もう一方にコピーなし、「%1」内：%2</translation>
    </message>
    <message>
      <source>has a copy elsewhere: %1</source>
      <translation>他の場所にコピーあり：%1</translation>
    </message>
    <message>
      <source>holds more metadata than what would stay</source>
      <translation>残るものよりメタデータが多い</translation>
    </message>
    <message>
      <source>holds more pixels than what would stay</source>
      <translation>残るものより画素数が多い</translation>
    </message>
    <message>
      <source>the suggested keeper of its group</source>
      <translation>グループ内で残すよう推奨されている</translation>
    </message>
    <message>
      <source>what would stay is cropped or edited</source>
      <translation>残るものは切り抜きか編集済み</translation>
    </message>
    <message>
      <source>what would stay is turned against it</source>
      <translation>残るものは回転している</translation>
    </message>
    <message>
      <source>what would stay was saved again with a loss</source>
      <translation>残るものは劣化を伴い再保存されている</translation>
    </message>
    <message>
      <source>left undecided, for they may be better: %1</source>
      <translation>より良い可能性があるため未決定：%1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>「%1」は「%2」に含まれています：%3のうち%4がコピー、%5はそこにコピーがありません。</translation>
    </message>
    <message>
      <source>“%1” shares pictures with “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>「%1」は「%2」と画像を共有しています：%3のうち%4がコピー、%5はそこにコピーがありません。</translation>
    </message>
    <message>
      <source>Only what is said above, and the places where they are.</source>
      <translation>上に述べたことと場所だけです。</translation>
    </message>
    <message>
      <source>The pictures themselves: another exposure of the same scene, not a copy.</source>
      <translation>画像そのもの：同じ場面の別の撮影で、コピーではありません。</translation>
    </message>
    <message>
      <source>The pictures themselves: nothing proves that they are copies.</source>
      <translation>画像そのもの：コピーであるという証拠はありません。</translation>
    </message>
    <message>
      <source>Ticked are the kinds where bytes, pixels or their number decide. The quality of re-encoded copies is an estimate: tick them after a look at the examples.</source>
      <translation>バイト、画素、画素数で決まる種類にチェックが付いています。再圧縮コピーの品質は推定なので、例を見てからチェックしてください。</translation>
    </message>
    <message>
      <source>Nothing would be left of its group: keep one of its pictures, or choose “Reject all of the group” in the menu Decide.</source>
      <translation>グループに何も残りません：画像を1枚残すか、「判断」メニューで「グループをすべて却下」を選んでください。</translation>
    </message>
    <message>
      <source>What was to be kept for it, %1, is not as it was: nothing of its group would be left. Scan again.</source>
      <translation>代わりに残すはずの%1が元のままではありません：グループに何も残りません。もう一度スキャンしてください。</translation>
    </message>
    <message>
      <source>%1 pairs are not duplicates</source>
      <translation>%1 組は重複ではありません</translation>
    </message>
    <message>
      <source>1 pair is not a duplicate</source>
      <translation>1 組は重複ではありません</translation>
    </message>
    <message>
      <source>%1 shows no more detail than a picture of %2 % its size.</source>
      <translation>%1 の細部は、大きさが %2 % の画像と同じ程度です。</translation>
    </message>
    <message>
      <source>%1 shows the start page.</source>
      <translation>%1 で開始ページを表示します。</translation>
    </message>
    <message>
      <source>Also show bursts: one scene, taken moments apart</source>
      <translation>連写も表示する：同じ場面を続けて撮ったもの</translation>
    </message>
    <message>
      <source>Such pictures are no copies: nothing is marked in them unless you do it.</source>
      <translation>これらはコピーではありません。ご自分で印を付けない限り何も選ばれません。</translation>
    </message>
    <message>
      <source>At least one picture of a group stays. To give up the whole group, choose “Reject all of the group” in the menu Decide.</source>
      <translation>グループの画像は少なくとも 1 枚残ります。グループ全体を手放すには、「判断」メニューの「グループをすべて却下」を選んでください。</translation>
    </message>
    <message>
      <source>Choose folders of photos</source>
      <translation>写真のフォルダーを選ぶ</translation>
    </message>
    <message>
      <source>Choose the first picture</source>
      <translation>1 枚目の画像を選ぶ</translation>
    </message>
    <message>
      <source>Choose the second picture</source>
      <translation>2 枚目の画像を選ぶ</translation>
    </message>
    <message>
      <source>First picture: drop or click</source>
      <translation>1 枚目：ドロップかクリック</translation>
    </message>
    <message>
      <source>Second picture: drop or click</source>
      <translation>2 枚目：ドロップかクリック</translation>
    </message>
    <message>
      <source>Clear stored data</source>
      <translation>保存されたデータを消去</translation>
    </message>
    <message>
      <source>Clear stored data…</source>
      <translation>保存されたデータを消去…</translation>
    </message>
    <message>
      <source>Decided. This is the next group; %1 takes the decision back.</source>
      <translation>決定しました。これは次のグループです。%1 で決定を取り消せます。</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Reduced: nothing slides or fades</source>
      <translation>控えめ：スライドやフェードなし</translation>
    </message>
    <message>
      <source>How alike a learned model finds the two: 1 is the same, 0 has nothing in common</source>
      <translation>学習モデルから見た 2 枚の近さ：1 は同じ、0 は共通点なし</translation>
    </message>
    <message>
      <source>How alike the two are where one lies on the other: 1 is the same</source>
      <translation>重なる部分で 2 枚がどれほど似ているか：1 は同じ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Only two pictures are shown here: 1 or 2.</source>
      <translation>ここに表示されているのは 2 枚だけです：1 か 2。</translation>
    </message>
    <message>
      <source>Points found in both pictures that fit onto each other</source>
      <translation>両方の画像で見つかり、互いに重なる点</translation>
    </message>
    <message>
      <source>Proven by the details: a figure beyond its limit does not count.</source>
      <translation>細部によって証明済み：限度を超えた数値は考慮されません。</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>全体を表示</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>拡大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Single letters act everywhere but where you type.</source>
      <translation>1 文字のキーは、文字入力中以外はどこでも働きます。</translation>
    </message>
    <message>
      <source>So many of the 64 marks of a coarse sketch differ: %1</source>
      <translation>粗い輪郭の 64 個の印のうち異なる数：%1</translation>
    </message>
    <message>
      <source>how alike a learned model finds them: 1 is the same</source>
      <translation>学習モデルから見た近さ：1 は同じ</translation>
    </message>
    <message>
      <source>how alike the parts are that differ most: 1 is the same</source>
      <translation>最も違う部分の近さ：1 は同じ</translation>
    </message>
    <message>
      <source>how many marks of a coarse sketch of the picture differ</source>
      <translation>画像の粗い輪郭の印がいくつ異なるか</translation>
    </message>
    <message>
      <source>parts of the picture that are alike when one lies on the other</source>
      <translation>重ねたときに一致する部分</translation>
    </message>
    <message>
      <source>points found in both pictures that fit onto each other</source>
      <translation>両方の画像で見つかり、互いに重なる点</translation>
    </message>
    <message>
      <source>imgreview speaks this language from its next start.</source>
      <translation>imgreview は次回の起動からこの言語になります。</translation>
    </message>
    <message>
      <source>Hold %1 to see B in the place of A.</source>
      <translation>%1 を押している間、A の位置に B が見えます。</translation>
    </message>
    <message>
      <source>Framed: where they differ beyond brightness, colour and codec noise.</source>
      <translation>枠：明るさ・色・圧縮ノイズを超えて異なる所。</translation>
    </message>
    <message>
      <source>%1, against %2</source>
      <translation>%1（相手は %2）</translation>
    </message>
    <message>
      <source>The same file, byte for byte</source>
      <translation>1 バイトも違わない同じファイル</translation>
    </message>
    <message>
      <source>The same pixels, other details in the file</source>
      <translation>ピクセルは同じで、ファイル内の情報が違います</translation>
    </message>
    <message>
      <source>Saved again, at another quality or in another format</source>
      <translation>別の品質や形式で保存し直したもの</translation>
    </message>
    <message>
      <source>Made smaller or larger</source>
      <translation>縮小または拡大したもの</translation>
    </message>
    <message>
      <source>One shows a part of the other</source>
      <translation>一方がもう一方の一部を写しています</translation>
    </message>
    <message>
      <source>Other brightness, contrast or colours</source>
      <translation>明るさ、コントラスト、色が違います</translation>
    </message>
    <message>
      <source>Something was written, drawn or put around it</source>
      <translation>文字、描き込み、枠などが加えられています</translation>
    </message>
    <message>
      <source>Other shots of one scene, not copies</source>
      <translation>同じ場面の別の写真で、コピーではありません</translation>
    </message>
    <message>
      <source>They look alike; nothing proves that they are copies</source>
      <translation>似ていますが、コピーである証拠はありません</translation>
    </message>
    <message>
      <source>One uncertain match holds these together: look closely</source>
      <translation>不確かな一致ひとつで結ばれています。よく見てください</translation>
    </message>
    <message>
      <source>Filter by name, folder, kind…</source>
      <translation>名前、フォルダー、種類で絞り込み…</translation>
    </message>
    <message>
      <source>Also cropped and edited copies, screenshots (slower)</source>
      <translation>切り抜き・加工されたコピーやスクリーンショットも（時間がかかります）</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>指定した画像</translation>
    </message>
    <message>
      <source>Turned or mirrored</source>
      <translation>回転または左右反転したもの</translation>
    </message>
    <message>
      <source>1 picture that leaves is better than what stays</source>
      <translation>取り除く画像のうち 1 枚は、残る画像より良いものです</translation>
    </message>
    <message>
      <source>%1 pictures that leave are better than what stays</source>
      <translation>取り除く画像のうち %1 枚は、残る画像より良いものです</translation>
    </message>
    <message>
      <source>You rejected the one that was suggested, holds more pixels, or shows the whole of what was cropped, turned or edited.</source>
      <translation>候補とされていた画像、画素数の多い画像、または切り抜き・回転・加工される前の全体を写した画像が不採用になっています。</translation>
    </message>
    <message>
      <source>These two have only just come: look first.</source>
      <translation>この 2 枚は表示されたばかりです。まず見てください。</translation>
    </message>
    <message>
      <source>None of the pictures in %2 is a copy of %1.</source>
      <translation>%2 の画像の中に %1 のコピーはありません。</translation>
    </message>
    <message>
      <source>%1 in groups</source>
      <translation>グループ内に %1</translation>
    </message>
    <message>
      <source>all stay</source>
      <translation>すべて残す</translation>
    </message>
    <message>
      <source>Look in other folders…</source>
      <translation>ほかのフォルダーを探す…</translation>
    </message>
    <message>
      <source>Mark, and stay at the group</source>
      <translation>印を付けて同じグループにとどまる</translation>
    </message>
    <message>
      <source>Decide, and go on to the next group</source>
      <translation>決めて次のグループへ進む</translation>
    </message>
    <message>
      <source>Opening the review…</source>
      <translation>レビューを開いています…</translation>
    </message>
    <message>
      <source>pixel for pixel</source>
      <translation>画素は同一</translation>
    </message>
    <message>
      <source>without the film or further pictures that A holds</source>
      <translation>A に含まれる動画やほかの画像なし</translation>
    </message>
    <message>
      <source>with a film or further pictures that A does not hold</source>
      <translation>A にない動画やほかの画像を含む</translation>
    </message>
    <message>
      <source>with a film or further pictures, unlike %1</source>
      <translation>%1 と違い動画やほかの画像を含む</translation>
    </message>
    <message>
      <source>but %1 holds a film or further pictures</source>
      <translation>ただし %1 には動画やほかの画像が含まれます</translation>
    </message>
    <message>
      <source>another part of the same picture</source>
      <translation>同じ画像の別の部分</translation>
    </message>
    <message>
      <source>It is not as it was when it left: it was changed or replaced while it was away.</source>
      <translation>移されたときのままではありません。その間に変更または置き換えられました。</translation>
    </message>
    <message>
      <source>with more bits a channel than %1</source>
      <translation>%1 よりチャンネルあたりのビット数が多い</translation>
    </message>
    <message>
      <source>but %1 has more bits a channel</source>
      <translation>ただし %1 のほうがチャンネルあたりのビット数が多い</translation>
    </message>
    <message>
      <source>Two folders of the review cannot be one now: %1.</source>
      <translation>確認の二つのフォルダーを同じ場所にすることはできません: %1。</translation>
    </message>
    <message>
      <source>without the transparency of A</source>
      <translation>A の透明部分なし</translation>
    </message>
    <message>
      <source>with transparency that A does not have</source>
      <translation>A にない透明部分あり</translation>
    </message>
    <message>
      <source>with transparency, unlike %1</source>
      <translation>%1 と違い透明部分あり</translation>
    </message>
    <message>
      <source>but %1 has transparency</source>
      <translation>ただし %1 には透明部分がある</translation>
    </message>
    <message>
      <source>would lose a film, further pictures, deeper colours or transparency: %1</source>
      <translation>動画やほかの画像、色深度、または透明部分が失われる: %1</translation>
    </message>
    <message>
      <source>holds a film, pictures, deeper colours or transparency, unlike what stays</source>
      <translation>残るものと違い、動画や画像、色深度、または透明部分を含む</translation>
    </message>
    <message>
      <source>“%1” acts in Compare. %2 opens it.</source>
      <translation>「%1」は比較で使えます。%2 で開きます。</translation>
    </message>
    <message>
      <source>“%1” acts in the review. Esc goes back.</source>
      <translation>「%1」はレビューで使えます。Esc で戻ります。</translation>
    </message>
    <message>
      <source>These two are of no group: there is nothing to decide.</source>
      <translation>この 2 枚はどのグループにも属していません。決めることはありません。</translation>
    </message>
    <message>
      <source>The group has %1 pictures, two are shown here. Accept it in the review.</source>
      <translation>グループには %1 枚あり、ここには 2 枚だけ表示されています。レビューで承認してください。</translation>
    </message>
  </context>
  <context>
    <name>Aftermath</name>
    <message>
      <source>The last commit was interrupted. %1 were looked after; see History.</source>
      <translation>前回の確定は中断されました。確認: %1。履歴をご覧ください。</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 ファイル</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 ファイル</translation>
    </message>
    <message>
      <source>The journal of commits could not be read: %1</source>
      <translation>確定の記録を読めませんでした: %1</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss</source>
      <translation>閉じる</translation>
    </message>
  </context>
  <context>
    <name>ComparePair</name>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Comparison of two pictures</source>
      <translation>2枚の画像の比較</translation>
    </message>
  </context>
  <context>
    <name>ContinueCard</name>
    <message>
      <source>Go on with this review</source>
      <translation>このレビューを続ける</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Take off this list</source>
      <translation>この一覧から外す</translation>
    </message>
  </context>
  <context>
    <name>CrashNet</name>
    <message>
      <source>Something went wrong inside the program (%1). Your files and decisions are safe; details are in %2.</source>
      <translation>プログラム内で問題が起きました (%1)。ファイルと判断は安全です。詳細は %2 にあります。</translation>
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
      <translation>%1 の検索が終わりました</translation>
    </message>
    <message>
      <source>The scan of %1 was stopped</source>
      <translation>%1 の検索を停止しました</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop photo folders here</source>
      <translation>写真フォルダーをここにドロップ</translation>
    </message>
    <message>
      <source>Choose folders…</source>
      <translation>フォルダーを選択…</translation>
    </message>
    <message>
      <source>or</source>
      <translation>または</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Compare these two pictures</source>
      <translation>この2枚の画像を比較</translation>
    </message>
    <message>
      <source>Look for duplicates in %1</source>
      <translation>%1 の重複を探す</translation>
    </message>
    <message>
      <source>Look for duplicates in %1 folders</source>
      <translation>%1 個のフォルダーの重複を探す</translation>
    </message>
    <message>
      <source>Look for copies of this picture</source>
      <translation>この画像のコピーを探す</translation>
    </message>
    <message>
      <source>Folders, or exactly two pictures</source>
      <translation>フォルダー、またはちょうど2枚の画像</translation>
    </message>
  </context>
  <context>
    <name>FileOptions</name>
    <message>
      <source>Look in subfolders</source>
      <translation>サブフォルダーも探す</translation>
    </message>
    <message>
      <source>Hidden files and folders</source>
      <translation>隠しファイルとフォルダー</translation>
    </message>
    <message>
      <source>all pictures, or for instance *.jpg 2024/*</source>
      <translation>すべての画像、または例: *.jpg 2024/*</translation>
    </message>
    <message>
      <source>for instance */cache/* *.gif</source>
      <translation>例: */cache/* *.gif</translation>
    </message>
    <message>
      <source>any size</source>
      <translation>すべてのサイズ</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>上限なし</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>除外</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>から</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Smallest file size</source>
      <translation>最小ファイルサイズ</translation>
    </message>
    <message>
      <source>Largest file size</source>
      <translation>最大ファイルサイズ</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>Counting pictures</source>
      <translation>画像を数えています</translation>
    </message>
    <message>
      <source>Protect</source>
      <translation>保護</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>%1 を外す</translation>
    </message>
    <message>
      <source>%1 and counting</source>
      <translation>現在 %1</translation>
    </message>
    <message>
      <source>No pictures here</source>
      <translation>画像がありません</translation>
    </message>
    <message>
      <source>This folder could not be read: %1</source>
      <translation>このフォルダーを読めませんでした: %1</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>保護中</translation>
    </message>
    <message>
      <source>Nothing in this folder can be rejected, moved or deleted</source>
      <translation>このフォルダーのものは却下、移動、削除できません</translation>
    </message>
    <message>
      <source>Only keep files from this folder, never touch them</source>
      <translation>このフォルダーのファイルは残すだけで、決して触れません</translation>
    </message>
  </context>
  <context>
    <name>KeyCard</name>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Another scan is still running. Stop it to begin this one.</source>
      <translation>別の検索が実行中です。停止してから始めてください。</translation>
    </message>
    <message>
      <source>Stop the running scan</source>
      <translation>実行中の検索を停止</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it to open another review.</source>
      <translation>検索が実行中です。停止してから別のレビューを開いてください。</translation>
    </message>
    <message>
      <source>The scan of this review is still running.</source>
      <translation>このレビューの検索はまだ実行中です。</translation>
    </message>
    <message>
      <source>Drop folders to search them, or exactly two pictures to compare them.</source>
      <translation>フォルダーをドロップして検索、またはちょうど2枚の画像をドロップして比較します。</translation>
    </message>
    <message>
      <source>%1 does not exist.</source>
      <translation>%1 は存在しません。</translation>
    </message>
    <message>
      <source>Open History</source>
      <translation>履歴を開く</translation>
    </message>
  </context>
  <context>
    <name>MatchOptions</name>
    <message>
      <source>%1 bits</source>
      <translation>%1 ビット</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推奨</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>Search the whole folder by features</source>
      <translation>フォルダー全体を特徴点で検索</translation>
    </message>
    <message>
      <source>Also show merely similar pictures</source>
      <translation>似ているだけの画像も表示</translation>
    </message>
    <message>
      <source>Hashes</source>
      <translation>ハッシュ</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>特徴点</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Bits of a hash</source>
      <translation>ハッシュのビット数</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>おそらく同一</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>似ている可能性</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>おそらく別物</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Methods of a custom search</source>
      <translation>カスタム検索の方法</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隠す</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>It could not be read.</source>
      <translation>読み込めませんでした。</translation>
    </message>
  </context>
  <context>
    <name>PictureZone</name>
    <message>
      <source>Delete takes it away</source>
      <translation>Delete で外す</translation>
    </message>
    <message>
      <source>Click to choose a picture</source>
      <translation>クリックして画像を選択</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Files are being moved. Closing stops after the file that is under way; what was moved stays in History.</source>
      <translation>ファイルを移動中です。閉じると現在のファイルの後で止まり、移動済みのものは履歴に残ります。</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>停止して閉じる</translation>
    </message>
  </context>
  <context>
    <name>PresetCards</name>
    <message>
      <source>Resized and re-saved copies</source>
      <translation>サイズ変更・再保存のコピー</translation>
    </message>
    <message>
      <source>Same picture in another size, format or quality; turned or mirrored</source>
      <translation>サイズ、形式、画質が違う同じ画像（回転・反転も含む）</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>高速</translation>
    </message>
    <message>
      <source>Also cropped, edited, screenshots</source>
      <translation>切り抜き、編集、スクリーンショットも</translation>
    </message>
    <message>
      <source>Adds features and a learned fingerprint; proves each match</source>
      <translation>特徴点と学習済み指紋を使い、一致を一つずつ証明</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>徹底</translation>
    </message>
    <message>
      <source>Identical files only</source>
      <translation>同一ファイルのみ</translation>
    </message>
    <message>
      <source>Byte for byte, or pixel for pixel</source>
      <translation>バイト単位、またはピクセル単位で一致</translation>
    </message>
    <message>
      <source>fastest</source>
      <translation>最速</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>カスタム</translation>
    </message>
    <message>
      <source>Hashes, threshold and features as chosen below</source>
      <translation>下で選んだハッシュ、しきい値、特徴点</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>手動</translation>
    </message>
  </context>
  <context>
    <name>RecentFolders</name>
    <message>
      <source>Searched before</source>
      <translation>以前に検索</translation>
    </message>
    <message>
      <source>Search this folder again</source>
      <translation>このフォルダーを再検索</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>%1 %2 instead of %3</source>
      <translation>%1: %3 ではなく %2</translation>
    </message>
    <message>
      <source>%1 accepted, %2 rejected. %3 takes it back.</source>
      <translation>%1 を承認、%2 を却下しました。%3 で取り消せます。</translation>
    </message>
    <message>
      <source>%1 here, %2 in the new group.</source>
      <translation>ここに %1、新しいグループに %2。</translation>
    </message>
    <message>
      <source>%1 is free: its pictures can be rejected again.</source>
      <translation>%1 の保護を解除しました。中の写真をまた却下できます。</translation>
    </message>
    <message>
      <source>%1 is protected. %2 rejections in it were taken back.</source>
      <translation>%1 を保護しました。中の却下 %2 件を取り消しました。</translation>
    </message>
    <message>
      <source>%1 is protected. 1 rejection in it was taken back.</source>
      <translation>%1 を保護しました。中の却下 1 件を取り消しました。</translation>
    </message>
    <message>
      <source>%1 is protected: nothing in it can be rejected.</source>
      <translation>%1 を保護しました。中のものは却下できません。</translation>
    </message>
    <message>
      <source>%1 lost to %2, chosen by eye</source>
      <translation>%1 は %2 に負け（目で選択）</translation>
    </message>
    <message>
      <source>%1 lost to %2: %3</source>
      <translation>%1 は %2 に負け: %3</translation>
    </message>
    <message>
      <source>%1 up to %2 of %3 bits: %4 shown, %5 pairs hidden.</source>
      <translation>%1 %2 / %3 ビットまで: %4 を表示、%5 組を非表示。</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 ビット</translation>
    </message>
    <message>
      <source>A single picture is no duplicate and leaves the review.</source>
      <translation>1 枚だけの写真は重複ではなく、確認から外れます。</translation>
    </message>
    <message>
      <source>Accept %1</source>
      <translation>%1 を承認</translation>
    </message>
    <message>
      <source>Accept easy groups</source>
      <translation>簡単なグループを承認</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>別のフォルダー…</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>途中</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>種類順</translation>
    </message>
    <message>
      <source>Decided pair by pair</source>
      <translation>1 組ずつ決定</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>例</translation>
    </message>
    <message>
      <source>Folder of the groups shown</source>
      <translation>表示するグループのフォルダー</translation>
    </message>
    <message>
      <source>Folders of this review</source>
      <translation>この確認のフォルダー</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>保護を解除</translation>
    </message>
    <message>
      <source>Free the folder %1</source>
      <translation>フォルダー %1 の保護を解除</translation>
    </message>
    <message>
      <source>Held by one weak link, left to you: %1</source>
      <translation>弱いつながり 1 つだけ、お任せします: %1</translation>
    </message>
    <message>
      <source>No clear best, left to you: %1</source>
      <translation>明らかな最良がなく、お任せします: %1</translation>
    </message>
    <message>
      <source>No group would be accepted.</source>
      <translation>承認されるグループはありません。</translation>
    </message>
    <message>
      <source>No hash was used for these groups, so no pair has a distance.</source>
      <translation>これらのグループにはハッシュが使われていないため、距離がありません。</translation>
    </message>
    <message>
      <source>No pair has a distance yet.</source>
      <translation>距離のある組はまだありません。</translation>
    </message>
    <message>
      <source>Nothing below a protected folder can be rejected, moved or deleted: its pictures can only stay. This holds at once, without another scan.</source>
      <translation>保護したフォルダーの下のものは却下も移動も削除もできず、残すだけです。再スキャンなしですぐに有効です。</translation>
    </message>
    <message>
      <source>One group of %1.</source>
      <translation>%1 の 1 グループ。</translation>
    </message>
    <message>
      <source>Only the groups that the filter shows</source>
      <translation>フィルターで表示中のグループだけ</translation>
    </message>
    <message>
      <source>Pairs that differ by more bits are hidden: groups shrink, part or leave the list until you move the line back. Decisions stay; what is hidden is not committed. No file is touched.</source>
      <translation>これより多くのビットが異なる組は隠れます。線を戻すまで、グループは縮み、分かれ、一覧から外れます。決定は残り、隠れたものは確定されません。ファイルには触れません。</translation>
    </message>
    <message>
      <source>Protect a folder</source>
      <translation>フォルダーを保護</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>保護する</translation>
    </message>
    <message>
      <source>Protect the folder %1</source>
      <translation>フォルダー %1 を保護</translation>
    </message>
    <message>
      <source>Protected folders</source>
      <translation>保護したフォルダー</translation>
    </message>
    <message>
      <source>Put groups together</source>
      <translation>グループをまとめる</translation>
    </message>
    <message>
      <source>Put together. Mark yourself what stays and what goes.</source>
      <translation>まとめました。残すものと外すものはご自分で印を付けてください。</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>確認済み</translation>
    </message>
    <message>
      <source>Reviewed already: %1</source>
      <translation>確認済み: %1</translation>
    </message>
    <message>
      <source>Show every pair</source>
      <translation>すべての組を表示</translation>
    </message>
    <message>
      <source>Split into two groups.</source>
      <translation>2 つのグループに分けました。</translation>
    </message>
    <message>
      <source>Split the group</source>
      <translation>グループを分ける</translation>
    </message>
    <message>
      <source>Split. A picture left alone is no duplicate and leaves the review.</source>
      <translation>分けました。1 枚だけ残った写真は重複ではなく、確認から外れます。</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>State of the groups shown</source>
      <translation>表示するグループの状態</translation>
    </message>
    <message>
      <source>The groups ticked join the open one. Nothing is claimed about pictures that were not proven to be copies: none of them is suggested.</source>
      <translation>印を付けたグループを開いているグループに加えます。コピーと証明されていない写真については何も主張せず、提案もしません。</translation>
    </message>
    <message>
      <source>The pairs nearest the line</source>
      <translation>線に最も近い組</translation>
    </message>
    <message>
      <source>The pictures ticked become a group of their own.</source>
      <translation>印を付けた写真が別のグループになります。</translation>
    </message>
    <message>
      <source>The suggested picture of each group stays, the others are marked as rejected. Your own marks stay. No file is touched before you commit.</source>
      <translation>各グループの提案写真を残し、ほかを却下と印します。ご自分の印はそのままです。確定するまでファイルには触れません。</translation>
    </message>
    <message>
      <source>There are no groups yet.</source>
      <translation>グループはまだありません。</translation>
    </message>
    <message>
      <source>Tick the groups to add.</source>
      <translation>加えるグループに印を付けてください。</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>未決定</translation>
    </message>
    <message>
      <source>With rejects</source>
      <translation>却下あり</translation>
    </message>
    <message>
      <source>accept %1</source>
      <translation>%1 を承認</translation>
    </message>
    <message>
      <source>free %1</source>
      <translation>%1 の保護を解除</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>非表示</translation>
    </message>
    <message>
      <source>protect %1</source>
      <translation>%1 を保護</translation>
    </message>
    <message>
      <source>put groups together</source>
      <translation>グループをまとめる</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>表示中</translation>
    </message>
    <message>
      <source>split the group</source>
      <translation>グループを分ける</translation>
    </message>
    <message>
      <source>Keep only this one</source>
      <translation>これだけ残す</translation>
    </message>
    <message>
      <source>Keep what is marked or suggested, reject the rest, go on</source>
      <translation>印または提案のものを残し、残りを却下して次へ</translation>
    </message>
    <message>
      <source>Remember that these are no duplicates</source>
      <translation>重複ではないと記憶する</translation>
    </message>
    <message>
      <source>See what will happen to every file</source>
      <translation>各ファイルがどうなるかを見る</translation>
    </message>
    <message>
      <source>Undecided, keep, reject: click to change</source>
      <translation>未定、残す、却下: クリックで切り替え</translation>
    </message>
    <message>
      <source>All groups are reviewed. %1 shows the commit.</source>
      <translation>すべてのグループを確認しました。%1 で確定を表示します。</translation>
    </message>
    <message>
      <source>Remembered: these are no duplicates. %1 takes it back.</source>
      <translation>重複ではないと記憶しました。%1 で取り消せます。</translation>
    </message>
  </context>
  <context>
    <name>ScanProgress</name>
    <message>
      <source>Progress of the scan</source>
      <translation>検索の進行状況</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop the scan; what was found stays</source>
      <translation>検索を停止（見つかったものは残ります）</translation>
    </message>
    <message>
      <source>Show which files, and why</source>
      <translation>どのファイルか、理由も表示</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <translation>画像を探しています</translation>
    </message>
    <message>
      <source>pictures found</source>
      <translation>枚の画像を発見</translation>
    </message>
    <message>
      <source>of %1 possible twins compared</source>
      <translation>/ %1 組の候補を比較</translation>
    </message>
    <message>
      <source>of %1 pictures</source>
      <translation>/ %1 枚</translation>
    </message>
    <message>
      <source>of %1 pictures shown to the model</source>
      <translation>/ %1 枚をモデルで確認</translation>
    </message>
    <message>
      <source>of %1 pairs proven</source>
      <translation>/ %1 組を検証</translation>
    </message>
    <message>
      <source>%1/s</source>
      <translation>%1/秒</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>残り %1 秒</translation>
    </message>
    <message>
      <source>%1 min left</source>
      <translation>残り %1 分</translation>
    </message>
    <message>
      <source>%1 h %2 min left</source>
      <translation>残り %1 時間 %2 分</translation>
    </message>
    <message>
      <source>pictures scanned</source>
      <translation>枚を検索済み</translation>
    </message>
    <message>
      <source>pictures, stopped early</source>
      <translation>枚（途中で停止）</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>%1 件読めません</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>Stopping; what was found stays</source>
      <translation>停止しています（見つかったものは残ります）</translation>
    </message>
  </context>
  <context>
    <name>SkippedDialog</name>
    <message>
      <source>Files that could not be read</source>
      <translation>読めなかったファイル</translation>
    </message>
    <message>
      <source>%1 files could not be read</source>
      <translation>%1 個のファイルを読めませんでした</translation>
    </message>
    <message>
      <source>1 file could not be read</source>
      <translation>1 個のファイルを読めませんでした</translation>
    </message>
    <message>
      <source>They were left as they are and take no part in the review.</source>
      <translation>そのまま残され、レビューには含まれません。</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>一覧をコピー</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出し…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>The list is on the clipboard.</source>
      <translation>一覧をクリップボードにコピーしました。</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>一覧を書き出す</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <source>The list could not be written: %1</source>
      <translation>一覧を書き込めませんでした: %1</translation>
    </message>
    <message>
      <source>The list was written to %1</source>
      <translation>一覧を %1 に書き込みました</translation>
    </message>
  </context>
  <context>
    <name>SkippedModel</name>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>その他のオプション</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>重複を探す</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Find duplicate photos</source>
      <translation>重複写真を探す</translation>
    </message>
    <message>
      <source>Nothing is changed until you commit; what goes to the trash can be undone.</source>
      <translation>確定するまで何も変わりません。ごみ箱への移動は取り消せます。</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>探すもの</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>2枚の画像を比較</translation>
    </message>
    <message>
      <source>Choose a folder first</source>
      <translation>先にフォルダーを選んでください</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
  </context>
  <context>
    <name>WindowCommands</name>
    <message>
      <source>Files that could not be read…</source>
      <translation>読めなかったファイル…</translation>
    </message>
    <message>
      <source>%1 files that could not be read…</source>
      <translation>読めなかったファイル %1 件…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>imgreview %1 finds, explains and cleans up duplicate photographs.</source>
      <translation>imgreview %1 は重複写真を見つけ、説明し、整理します。</translation>
    </message>
  </context>
  <context>
    <name>self._page</name>
    <message>
      <source>Keep left</source>
      <translation>左を残す</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>右を残す</translation>
    </message>
    <message>
      <source>There is no other candidate in this group.</source>
      <translation>このグループに他の候補はありません。</translation>
    </message>
  </context>
  <context>
    <name>view</name>
    <message>
      <source>The two could not be laid onto each other, so nothing is compared.</source>
      <translation>2枚を重ねられなかったため、比較しません。</translation>
    </message>
    <message>
      <source>Nothing differs beyond brightness, colour and codec noise.</source>
      <translation>明るさ、色、圧縮ノイズのほかに違いはありません。</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>暗</translation>
    </message>
    <message>
      <source>bright</source>
      <translation>明</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>reviewed</source>
      <translation>確認済み</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>提案</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>保護中</translation>
    </message>
    <message>
      <source>crop %1 %</source>
      <translation>切り抜き %1 %</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>protected, untouched</source>
      <translation>保護、変更なし</translation>
    </message>
    <message>
      <source>no trash on this drive: to its quarantine folder</source>
      <translation>このドライブにごみ箱なし: 隔離フォルダーへ</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>%1 へ</translation>
    </message>
    <message>
      <source>Move rejected pictures to</source>
      <translation>却下した画像の移動先</translation>
    </message>
    <message>
      <source>Save the dry run report</source>
      <translation>試行レポートを保存</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <source>The report could not be written: %1</source>
      <translation>レポートを書き込めませんでした: %1</translation>
    </message>
    <message>
      <source>The report was written to %1</source>
      <translation>レポートを %1 に書き込みました</translation>
    </message>
    <message>
      <source>Undo of a commit</source>
      <translation>確定の取り消し</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進行状況</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is done can be undone.</source>
      <translation>現在のファイルの後で止まります。済んだことは元に戻せます。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>各ファイルの結果</translation>
    </message>
    <message>
      <source>%1 freed</source>
      <translation>%1 解放</translation>
    </message>
    <message>
      <source>%1 stayed where they were</source>
      <translation>%1 は元の場所のまま</translation>
    </message>
    <message>
      <source>1 file stayed where it was</source>
      <translation>1 個のファイルは元の場所のまま</translation>
    </message>
    <message>
      <source>1 file is back</source>
      <translation>1 個のファイルが戻りました</translation>
    </message>
    <message>
      <source>%1 are back</source>
      <translation>%1 が戻りました</translation>
    </message>
    <message>
      <source>%1 could not be brought back</source>
      <translation>%1 は戻せませんでした</translation>
    </message>
    <message>
      <source>1 file could not be brought back</source>
      <translation>1 個のファイルは戻せませんでした</translation>
    </message>
    <message>
      <source>You stopped it. The files after this one were not touched.</source>
      <translation>停止しました。以降のファイルには触れていません。</translation>
    </message>
    <message>
      <source>The reasons are in the list below.</source>
      <translation>理由は下の一覧にあります。</translation>
    </message>
    <message>
      <source>Dry run report…</source>
      <translation>試行レポート…</translation>
    </message>
    <message>
      <source>Save what would happen to every file as a table</source>
      <translation>各ファイルに起きることを表として保存</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>フォルダーへ移動…</translation>
    </message>
    <message>
      <source>Move the files to a folder instead, keeping their structure</source>
      <translation>構成を保ったままフォルダーへ移動</translation>
    </message>
    <message>
      <source>Use the trash</source>
      <translation>ごみ箱を使う</translation>
    </message>
    <message>
      <source>Move the files to the trash instead</source>
      <translation>ファイルをごみ箱へ移動</translation>
    </message>
    <message>
      <source>Back to the review</source>
      <translation>レビューに戻る</translation>
    </message>
    <message>
      <source>Undo stays possible until the trash is emptied</source>
      <translation>ごみ箱を空にするまで元に戻せます</translation>
    </message>
    <message>
      <source>Undo stays possible while the files are in %1</source>
      <translation>ファイルが %1 にある間は元に戻せます</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>確定</translation>
    </message>
    <message>
      <source>Nothing is marked to leave</source>
      <translation>移すものに印がありません</translation>
    </message>
    <message>
      <source>Reject pictures in the review; here you see what will happen to them.</source>
      <translation>レビューで画像を却下すると、どうなるかがここに表示されます。</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>問題が起きました。</translation>
    </message>
    <message>
      <source>Moving %1 of %2</source>
      <translation>移動中 %1 / %2</translation>
    </message>
    <message>
      <source>Bringing back %1 of %2</source>
      <translation>戻しています %1 / %2</translation>
    </message>
    <message>
      <source>Commit %1</source>
      <translation>%1 を確定</translation>
    </message>
    <message>
      <source>What happens in each folder</source>
      <translation>各フォルダーで起きること</translation>
    </message>
    <message>
      <source>Opening what is kept…</source>
      <translation>残すものを開いています…</translation>
    </message>
    <message>
      <source>Opening what is kept: %1 of %2</source>
      <translation>残すものを開いています: %1 / %2</translation>
    </message>
    <message>
      <source>%1 will leave,</source>
      <translation>%1 を移します、</translation>
    </message>
    <message>
      <source>Nothing will leave</source>
      <translation>移すものはありません</translation>
    </message>
    <message>
      <source>Use a folder on that drive</source>
      <translation>そのドライブのフォルダーを使う</translation>
    </message>
    <message>
      <source>%1 will not be touched</source>
      <translation>%1 には触れません</translation>
    </message>
    <message>
      <source>You rejected all of their pictures on purpose: %1.</source>
      <translation>画像をすべて意図して却下しました: %1。</translation>
    </message>
    <message>
      <source>Undo the chosen</source>
      <translation>選択分を元に戻す</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>The program was stopped in the middle of this commit</source>
      <translation>この確定の途中でプログラムが停止しました</translation>
    </message>
    <message>
      <source>%1 not settled yet; every start of imgreview looks at them again.</source>
      <translation>%1 は未確認です。imgreview は起動のたびに確認し直します。</translation>
    </message>
    <message>
      <source>The reasons stand in the list, first rows first.</source>
      <translation>理由は一覧の先頭の行にあります。</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>%1 を元に戻す</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>Nothing was committed yet</source>
      <translation>まだ何も確定していません</translation>
    </message>
    <message>
      <source>Every commit will stand here, and can be taken back from here.</source>
      <translation>確定はすべてここに並び、ここから取り消せます。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Commits</source>
      <translation>確定</translation>
    </message>
    <message>
      <source>move to a folder</source>
      <translation>フォルダーへ移動</translation>
    </message>
    <message>
      <source>keep %1</source>
      <translation>%1 を残す</translation>
    </message>
    <message>
      <source>reject %1</source>
      <translation>%1 を却下</translation>
    </message>
    <message>
      <source>undecided %1</source>
      <translation>%1 を未定に</translation>
    </message>
    <message>
      <source>keep only %1</source>
      <translation>%1 だけ残す</translation>
    </message>
    <message>
      <source>accept the group</source>
      <translation>グループを承認</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>重複ではない</translation>
    </message>
    <message>
      <source>reject all</source>
      <translation>すべて却下</translation>
    </message>
    <message>
      <source>The whole group is rejected. Commit will say so again.</source>
      <translation>グループ全体を却下しました。確定時にもう一度お知らせします。</translation>
    </message>
    <message>
      <source>undecide all</source>
      <translation>すべて未定に</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>却下</translation>
    </message>
    <message>
      <source>accept &amp; next</source>
      <translation>承認して次へ</translation>
    </message>
    <message>
      <source>compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>確認して確定…</translation>
    </message>
    <message>
      <source>of %1 reviewed</source>
      <translation>/ %1 確認済み</translation>
    </message>
    <message>
      <source>%1 to the trash or a folder · %2</source>
      <translation>%1 をごみ箱またはフォルダーへ · %2</translation>
    </message>
    <message>
      <source>%1 to be moved · %2</source>
      <translation>%1 を移動 · %2</translation>
    </message>
    <message>
      <source>%1 to the trash · %2</source>
      <translation>%1 をごみ箱へ · %2</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 ファイル</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 ファイル</translation>
    </message>
    <message>
      <source>Show or hide the facts</source>
      <translation>情報の表示を切り替え</translation>
    </message>
    <message>
      <source>No group matches the filter</source>
      <translation>絞り込みに合うグループはありません</translation>
    </message>
    <message>
      <source>Other words or classes may find it.</source>
      <translation>別の語や種類なら見つかるかもしれません。</translation>
    </message>
    <message>
      <source>Show all groups</source>
      <translation>すべてのグループを表示</translation>
    </message>
    <message>
      <source>Looking for copies</source>
      <translation>コピーを探しています</translation>
    </message>
    <message>
      <source>Groups appear here while the scan runs and can be decided at once.</source>
      <translation>検索中でもグループがここに現れ、すぐに判断できます。</translation>
    </message>
    <message>
      <source>No duplicates to review</source>
      <translation>確認する重複はありません</translation>
    </message>
    <message>
      <source>Every picture that was looked at is there only once.</source>
      <translation>調べた画像はどれも一つだけです。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>却下</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>Compare with the best</source>
      <translation>最良のものと比較</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>拡大して見る</translation>
    </message>
    <message>
      <source>Move rejected pictures to…</source>
      <translation>却下した画像の移動先…</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>重複ではない</translation>
    </message>
    <message>
      <source>Undecide the whole group</source>
      <translation>グループ全体を未定に</translation>
    </message>
    <message>
      <source>Reject all of the group</source>
      <translation>グループをすべて却下</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>パスをコピー</translation>
    </message>
    <message>
      <source>The system has no program to open %1.</source>
      <translation>%1 を開くプログラムがありません。</translation>
    </message>
    <message>
      <source>The path is on the clipboard.</source>
      <translation>パスをクリップボードにコピーしました。</translation>
    </message>
    <message>
      <source>This is the last group with undecided pictures.</source>
      <translation>未定の画像がある最後のグループです。</translation>
    </message>
    <message>
      <source>All groups found so far are reviewed.</source>
      <translation>これまでに見つかったグループはすべて確認済みです。</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>グループを絞り込む</translation>
    </message>
    <message>
      <source>Order of the groups</source>
      <translation>グループの順序</translation>
    </message>
    <message>
      <source>No group matches.</source>
      <translation>一致するグループはありません。</translation>
    </message>
    <message>
      <source>+ %1 new groups</source>
      <translation>+ 新しいグループ %1</translation>
    </message>
    <message>
      <source>+ 1 new group</source>
      <translation>+ 新しいグループ 1</translation>
    </message>
    <message>
      <source>The scan found more pictures for this group: show them</source>
      <translation>このグループの画像がさらに見つかりました: 表示する</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>上のグループ</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>下のグループ</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>承認</translation>
    </message>
    <message>
      <source>Group %1 of %2</source>
      <translation>グループ %1 / %2</translation>
    </message>
    <message>
      <source>not in the list now</source>
      <translation>今は一覧にありません</translation>
    </message>
    <message>
      <source>+%1 new</source>
      <translation>+%1 新着</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>弱い</translation>
    </message>
    <message>
      <source>not a copy</source>
      <translation>コピーではない</translation>
    </message>
    <message>
      <source>unproven</source>
      <translation>未証明</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>証明済み</translation>
    </message>
    <message>
      <source>No clear best: mark the pictures to keep</source>
      <translation>明らかな最良なし: 残す画像に印を付けてください</translation>
    </message>
    <message>
      <source>Best: %1</source>
      <translation>最良: %1</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>情報</translation>
    </message>
    <message>
      <source>Why together</source>
      <translation>一緒にした理由</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>違い</translation>
    </message>
    <message>
      <source>Only the places where they are.</source>
      <translation>置き場所だけです。</translation>
    </message>
    <message>
      <source>With them</source>
      <translation>付属</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>ほか %1</translation>
    </message>
    <message>
      <source>%1 goes with %2</source>
      <translation>%1 は %2 に付属</translation>
    </message>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>グループ</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>ルーペ</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>全体表示</translation>
    </message>
    <message>
      <source>Pictures of the group</source>
      <translation>グループの画像</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ ほか %1</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>画像 1 枚</translation>
    </message>
    <message>
      <source>%1 pictures</source>
      <translation>画像 %1 枚</translation>
    </message>
    <message>
      <source>The last commit was cut short. Finish it or roll it back in History.</source>
      <translation>前回の実行は途中で止まりました。履歴で完了するか元に戻してください。</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is deleted stays deleted.</source>
      <translation>処理中のファイルの後で停止します。削除したものは戻りません。</translation>
    </message>
    <message>
      <source>Delete for ever…</source>
      <translation>完全に削除…</translation>
    </message>
    <message>
      <source>Delete the files instead; you will be asked to type how many</source>
      <translation>代わりにファイルを削除します。件数の入力が必要です</translation>
    </message>
    <message>
      <source>The number of files to delete for ever</source>
      <translation>完全に削除するファイルの数</translation>
    </message>
    <message>
      <source>Type %1 to go on:</source>
      <translation>続けるには %1 と入力:</translation>
    </message>
    <message>
      <source>Deleting %1 of %2</source>
      <translation>%2中%1を削除中</translation>
    </message>
    <message>
      <source>1 picture that leaves says something that the kept one does not</source>
      <translation>除かれる1枚に、残す画像にない情報があります</translation>
    </message>
    <message>
      <source>%1 pictures that leave say something that the kept ones do not</source>
      <translation>除かれる%1枚に、残す画像にない情報があります</translation>
    </message>
    <message>
      <source>Place, date, keywords, stars or caption can be copied into a sidecar file (XMP) beside the kept picture. Pictures themselves are never written to, and undo takes the sidecar away again.</source>
      <translation>場所、日付、キーワード、星、説明を、残す画像の横のサイドカー(XMP)にコピーできます。画像自体には書き込みません。元に戻すとサイドカーも消えます。</translation>
    </message>
    <message>
      <source>Copy them</source>
      <translation>コピーする</translation>
    </message>
    <message>
      <source>Delete %1 for ever</source>
      <translation>%1を完全に削除</translation>
    </message>
    <message>
      <source>deleted for ever</source>
      <translation>完全に削除済み</translation>
    </message>
    <message>
      <source>Deleted for ever</source>
      <translation>完全に削除</translation>
    </message>
    <message>
      <source>This cannot be undone</source>
      <translation>元に戻せません</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>キーワード</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>星</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>説明</translation>
    </message>
    <message>
      <source>closed by hand</source>
      <translation>手動で終了</translation>
    </message>
    <message>
      <source>%1 closed by hand</source>
      <translation>%1件を手動で終了</translation>
    </message>
    <message>
      <source>%1 deleted for ever</source>
      <translation>%1を完全に削除</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>完了する</translation>
    </message>
    <message>
      <source>Roll it back</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Leave it so</source>
      <translation>このままにする</translation>
    </message>
    <message>
      <source>Close by hand</source>
      <translation>手動で終了</translation>
    </message>
    <message>
      <source>Settle what cannot be found any more; no file is touched</source>
      <translation>見つからないものを終了扱いにします。ファイルには触れません</translation>
    </message>
    <message>
      <source>A crash cut this commit short</source>
      <translation>異常終了でこの実行は途中で止まりました</translation>
    </message>
    <message>
      <source>%1 of %2 were handled; the others were not touched. Finish it under all the same checks, bring back what had gone, or leave it so.</source>
      <translation>%2中%1が処理され、残りは手つかずです。同じ確認のうえで完了するか、移したものを戻すか、このままにできます。</translation>
    </message>
  </context>
  <context>
    <name>IgnoredDialog</name>
    <message>
      <source>%1 (not found now)</source>
      <translation>%1（今は見つかりません）</translation>
    </message>
    <message>
      <source>%1 pairs are new, %2 were known.</source>
      <translation>%1 組が新規、%2 組は既知でした。</translation>
    </message>
    <message>
      <source>%1 pairs were written to %2</source>
      <translation>%1 組を %2 に書き出しました</translation>
    </message>
    <message>
      <source>Export the pairs</source>
      <translation>組を書き出す</translation>
    </message>
    <message>
      <source>Forget the chosen</source>
      <translation>選んだものを忘れる</translation>
    </message>
    <message>
      <source>Forgotten. The next scan can show them as duplicates again.</source>
      <translation>忘れました。次のスキャンで再び重複として表示されることがあります。</translation>
    </message>
    <message>
      <source>Import pairs</source>
      <translation>組を読み込む</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>読み込む…</translation>
    </message>
    <message>
      <source>Lists of pairs (*.json)</source>
      <translation>組の一覧 (*.json)</translation>
    </message>
    <message>
      <source>No pair matches.</source>
      <translation>一致する組はありません。</translation>
    </message>
    <message>
      <source>Nothing is remembered yet. “Not duplicates” in the review puts it here.</source>
      <translation>まだ何も記憶していません。確認の「重複ではない」でここに入ります。</translation>
    </message>
    <message>
      <source>Pairs that are no duplicates</source>
      <translation>重複ではない組</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates</source>
      <translation>重複ではない写真</translation>
    </message>
    <message>
      <source>Search names and folders</source>
      <translation>名前とフォルダーを検索</translation>
    </message>
    <message>
      <source>They are remembered by content: renamed and moved files stay apart too. A third picture still shows up beside each of them.</source>
      <translation>内容で記憶するため、名前や場所が変わっても別のままです。3 枚目の写真はそれぞれと並んで表示されます。</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>不明</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>%1 is the key of “%2”. One key has one meaning.</source>
      <translation>%1 は「%2」のキーです。1 つのキーの意味は 1 つです。</translation>
    </message>
    <message>
      <source>%1 means the same everywhere and cannot be changed.</source>
      <translation>%1 はどこでも同じ意味で、変更できません。</translation>
    </message>
    <message>
      <source>Choose a command, click the field and press the key it shall have.</source>
      <translation>コマンドを選び、欄をクリックして割り当てるキーを押します。</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>コマンドとキー</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>キーなし</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>すべて元に戻す</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>コマンドとキーを検索</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>そこから移す</translation>
    </message>
    <message>
      <source>Use these keys</source>
      <translation>このキーを使う</translation>
    </message>
  </context>
  <context>
    <name>ThresholdSlider</name>
    <message>
      <source>%1 pairs at %2 bits</source>
      <translation>%2 ビット: %1 組</translation>
    </message>
    <message>
      <source>Largest distance shown, in bits</source>
      <translation>表示する最大の距離（ビット）</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Accept easy groups…</source>
      <translation>簡単なグループを承認…</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>キーを変更…</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates…</source>
      <translation>重複ではない写真…</translation>
    </message>
    <message>
      <source>Protected folders…</source>
      <translation>保護したフォルダー…</translation>
    </message>
    <message>
      <source>Put groups together…</source>
      <translation>グループをまとめる…</translation>
    </message>
    <message>
      <source>Split the group…</source>
      <translation>グループを分ける…</translation>
    </message>
    <message>
      <source>Threshold…</source>
      <translation>しきい値…</translation>
    </message>
  </context>
  <context>
    <name>KeysModel</name>
    <message>
      <source>By itself: %1</source>
      <translation>既定: %1</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Press a key</source>
      <translation>キーを押す</translation>
    </message>
  </context>
  <context>
    <name>DeskDialogs</name>
    <message>
      <source>There is no store that could remember pairs.</source>
      <translation>組を記憶する保存先がありません。</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Rules…</source>
      <translation>ルール…</translation>
    </message>
    <message>
      <source>Folder pairs…</source>
      <translation>フォルダーの組…</translation>
    </message>
    <message>
      <source>Decide many groups by rules</source>
      <translation>ルールで多くのグループをまとめて決める</translation>
    </message>
    <message>
      <source>%1 pictures were marked. %2 takes it back.</source>
      <translation>%1 枚に印を付けました。%2 で取り消せます。</translation>
    </message>
    <message>
      <source>Folders that hold copies of each other, with everything below them.</source>
      <translation>互いのコピーを含むフォルダー（下位フォルダーも含む）。</translation>
    </message>
    <message>
      <source>Folder pairs</source>
      <translation>フォルダーの組</translation>
    </message>
    <message>
      <source>Looking at the folders</source>
      <translation>フォルダーを調べています</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>印を付ける</translation>
    </message>
    <message>
      <source>No folder holds copies of another one</source>
      <translation>ほかのフォルダーのコピーを含むフォルダーはありません</translation>
    </message>
    <message>
      <source>Reject %1 copies</source>
      <translation>%1 枚のコピーを却下</translation>
    </message>
    <message>
      <source>Reject 1 copy</source>
      <translation>1 枚のコピーを却下</translation>
    </message>
    <message>
      <source>Copies within one folder are decided by rules.</source>
      <translation>同じフォルダー内のコピーはルールで決めます。</translation>
    </message>
    <message>
      <source>%1 pictures are marked.</source>
      <translation>%1 枚に印を付けました。</translation>
    </message>
    <message>
      <source>Every picture has a copy on the other side.</source>
      <translation>すべての画像のコピーがもう一方にもあります。</translation>
    </message>
    <message>
      <source>has copies in</source>
      <translation>コピーの場所</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Keep “%1”, reject its copies in “%2”</source>
      <translation>「%1」を残し、「%2」のコピーを却下</translation>
    </message>
    <message>
      <source>“%1” and “%2” hold the same %3.</source>
      <translation>「%1」と「%2」の内容は同じです: %3。</translation>
    </message>
    <message>
      <source>%1 (without subfolders)</source>
      <translation>%1（下位フォルダーを除く）</translation>
    </message>
    <message>
      <source>%1 to reject · %2</source>
      <translation>却下 %1 枚 · %2</translation>
    </message>
    <message>
      <source>Each line keeps the best pictures of a group and passes equals to the next line. Nothing is marked before you say so; ties stay undecided.</source>
      <translation>各行はグループの最良の画像を残し、同等のものを次の行に渡します。指示するまで印は付かず、引き分けは未定のままです。</translation>
    </message>
    <message>
      <source>Trying the rules: %1 of %2</source>
      <translation>ルールを試しています: %1 / %2</translation>
    </message>
    <message>
      <source>The first %1 of %2 changes are listed.</source>
      <translation>%2 件の変更のうち最初の %1 件を表示しています。</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>ルール</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>変わるもの</translation>
    </message>
    <message>
      <source>Mark %1 pictures</source>
      <translation>%1 枚に印を付ける</translation>
    </message>
    <message>
      <source>Mark 1 picture</source>
      <translation>1 枚に印を付ける</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上へ</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下へ</translation>
    </message>
    <message>
      <source>Remove the rule</source>
      <translation>ルールを取り除く</translation>
    </message>
    <message>
      <source>rules “%1”</source>
      <translation>ルール「%1」</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>フォルダーを追加…</translation>
    </message>
    <message>
      <source>As good when within</source>
      <translation>同等とみなす差</translation>
    </message>
    <message>
      <source>Rules in order</source>
      <translation>順に並んだルール</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>ルールを追加</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>ルールセット</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>名前を付けて保存…</translation>
    </message>
    <message>
      <source>Delete this rule set</source>
      <translation>このルールセットを削除</translation>
    </message>
    <message>
      <source>Name of the rule set</source>
      <translation>ルールセットの名前</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>“%1” is saved.</source>
      <translation>「%1」を保存しました。</translation>
    </message>
    <message>
      <source>“%1” is deleted.</source>
      <translation>「%1」を削除しました。</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1（変更あり）</translation>
    </message>
    <message>
      <source>Groups to decide</source>
      <translation>決めるグループ</translation>
    </message>
    <message>
      <source>Also change what I decided myself</source>
      <translation>自分で決めたものも変える</translation>
    </message>
    <message>
      <source>groups with undecided pictures</source>
      <translation>未定の画像があるグループ</translation>
    </message>
    <message>
      <source>the %1 shown by the filter</source>
      <translation>絞り込みで表示中: %1</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>only the open group</source>
      <translation>開いているグループだけ</translation>
    </message>
    <message>
      <source>the %1 chosen in the list</source>
      <translation>一覧で選択中: %1</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>すべて: %1</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%2: %1</translation>
    </message>
    <message>
      <source>All others of its group are rejected</source>
      <translation>グループのほかの画像はすべて却下されています</translation>
    </message>
    <message>
      <source>Most pixels</source>
      <translation>画素が最多</translation>
    </message>
    <message>
      <source>Most real detail</source>
      <translation>実際の細部が最多</translation>
    </message>
    <message>
      <source>Larger file</source>
      <translation>大きいファイル</translation>
    </message>
    <message>
      <source>Smaller file</source>
      <translation>小さいファイル</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>JPEG の品質</translation>
    </message>
    <message>
      <source>Format order</source>
      <translation>形式の順</translation>
    </message>
    <message>
      <source>Has a place (GPS)</source>
      <translation>場所あり (GPS)</translation>
    </message>
    <message>
      <source>Best rating</source>
      <translation>評価が最高</translation>
    </message>
    <message>
      <source>Has a capture date</source>
      <translation>撮影日あり</translation>
    </message>
    <message>
      <source>Most metadata</source>
      <translation>メタデータが最多</translation>
    </message>
    <message>
      <source>Oldest capture date</source>
      <translation>最も古い撮影日</translation>
    </message>
    <message>
      <source>Newest capture date</source>
      <translation>最も新しい撮影日</translation>
    </message>
    <message>
      <source>Oldest file date</source>
      <translation>最も古いファイル日付</translation>
    </message>
    <message>
      <source>Newest file date</source>
      <translation>最も新しいファイル日付</translation>
    </message>
    <message>
      <source>Folder order</source>
      <translation>フォルダーの順</translation>
    </message>
    <message>
      <source>Name contains</source>
      <translation>名前に含む</translation>
    </message>
    <message>
      <source>Name matches a pattern</source>
      <translation>名前がパターンに一致</translation>
    </message>
    <message>
      <source>Shortest path</source>
      <translation>最も短いパス</translation>
    </message>
    <message>
      <source>Fewest folders above</source>
      <translation>上位フォルダーが最少</translation>
    </message>
    <message>
      <source>Longest name</source>
      <translation>最も長い名前</translation>
    </message>
    <message>
      <source>Shortest name</source>
      <translation>最も短い名前</translation>
    </message>
    <message>
      <source>Not named like a copy</source>
      <translation>コピーらしくない名前</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>保護フォルダー内</translation>
    </message>
    <message>
      <source>Sharpest</source>
      <translation>最も鮮明</translation>
    </message>
    <message>
      <source>Colour over grey</source>
      <translation>モノクロよりカラー</translation>
    </message>
    <message>
      <source>Whole frame over a crop</source>
      <translation>切り抜きより全体</translation>
    </message>
    <message>
      <source>Original over its edits</source>
      <translation>加工より元の画像</translation>
    </message>
    <message>
      <source>Suggested by imgreview</source>
      <translation>imgreview の提案</translation>
    </message>
    <message>
      <source>Formats, best first, with commas</source>
      <translation>形式（良い順、コンマ区切り）</translation>
    </message>
    <message>
      <source>Folders, best first, one a line</source>
      <translation>フォルダー（良い順、1 行に 1 つ）</translation>
    </message>
    <message>
      <source>Prefer files</source>
      <translation>優先するファイル</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>語句</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>正規表現</translation>
    </message>
    <message>
      <source>Prefer</source>
      <translation>優先</translation>
    </message>
    <message>
      <source>Look at</source>
      <translation>調べる対象</translation>
    </message>
    <message>
      <source>inside, in this order</source>
      <translation>この順で、中にあるもの</translation>
    </message>
    <message>
      <source>outside of all of them</source>
      <translation>すべての外にあるもの</translation>
    </message>
    <message>
      <source>files with it</source>
      <translation>含むファイル</translation>
    </message>
    <message>
      <source>files without it</source>
      <translation>含まないファイル</translation>
    </message>
    <message>
      <source>the file name</source>
      <translation>ファイル名</translation>
    </message>
    <message>
      <source>the whole path</source>
      <translation>パス全体</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <source>It is in a protected folder and stays</source>
      <translation>保護フォルダーにあるので残ります</translation>
    </message>
    <message>
      <source>%1: %2 against %3</source>
      <translation>%1: %2（相手は %3）</translation>
    </message>
    <message>
      <source>Decides %1 of %2</source>
      <translation>%2 のうち %1 を決定</translation>
    </message>
    <message>
      <source>Best picture</source>
      <translation>最良の画像</translation>
    </message>
    <message>
      <source>Oldest original</source>
      <translation>最も古い元画像</translation>
    </message>
    <message>
      <source>My folders first</source>
      <translation>自分のフォルダーを優先</translation>
    </message>
    <message>
      <source>Smallest of equal quality</source>
      <translation>同品質なら最小</translation>
    </message>
    <message>
      <source>As imgreview suggests</source>
      <translation>imgreview の提案どおり</translation>
    </message>
    <message>
      <source>no folder yet</source>
      <translation>フォルダー未指定</translation>
    </message>
    <message>
      <source>%1 pixels</source>
      <translation>%1 画素</translation>
    </message>
    <message>
      <source>no text yet</source>
      <translation>文字未指定</translation>
    </message>
    <message>
      <source>Decided by rules</source>
      <translation>ルールで決定</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>決定</translation>
    </message>
    <message>
      <source>Marking: %1 of %2</source>
      <translation>印を付けています: %1 / %2</translation>
    </message>
    <message>
      <source>ties left undecided: %1</source>
      <translation>未定のままの引き分け: %1</translation>
    </message>
    <message>
      <source>against your own decisions: %1</source>
      <translation>自分の決定と食い違い: %1</translation>
    </message>
    <message>
      <source>changing your own decisions: %1</source>
      <translation>自分の決定を変更: %1</translation>
    </message>
    <message>
      <source>contradicting each other: %1</source>
      <translation>互いに食い違い: %1</translation>
    </message>
    <message>
      <source>decided like that already: %1</source>
      <translation>すでに決定済み: %1</translation>
    </message>
    <message>
      <source>protected as a whole: %1</source>
      <translation>全体が保護: %1</translation>
    </message>
    <message>
      <source>protected: %1</source>
      <translation>保護中: %1</translation>
    </message>
    <message>
      <source>decided otherwise by you: %1</source>
      <translation>別の決定をしたもの: %1</translation>
    </message>
    <message>
      <source>needed by other groups: %1</source>
      <translation>ほかのグループに必要: %1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %3, all of them copies.</source>
      <translation>「%1」は「%2」に含まれます: %3、すべてコピーです。</translation>
    </message>
    <message>
      <source>Find the copies of a picture…</source>
      <translation>画像のコピーを探す…</translation>
    </message>
    <message>
      <source>Open a review…</source>
      <translation>レビューを開く…</translation>
    </message>
    <message>
      <source>Save the review as…</source>
      <translation>レビューに名前を付けて保存…</translation>
    </message>
    <message>
      <source>Export a report…</source>
      <translation>レポートを書き出す…</translation>
    </message>
    <message>
      <source>Find the copies of a picture</source>
      <translation>画像のコピーを探す</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>画像 (%1)</translation>
    </message>
    <message>
      <source>In the folders of this review: %1</source>
      <translation>このレビューのフォルダー: %1</translation>
    </message>
    <message>
      <source>In its own folder, %1</source>
      <translation>その画像のフォルダー、%1</translation>
    </message>
    <message>
      <source>Save the review</source>
      <translation>レビューを保存</translation>
    </message>
    <message>
      <source>Reviews (*.imgreview)</source>
      <translation>レビュー (*.imgreview)</translation>
    </message>
    <message>
      <source>The review was saved to %1</source>
      <translation>レビューを %1 に保存しました</translation>
    </message>
    <message>
      <source>Open a review</source>
      <translation>レビューを開く</translation>
    </message>
    <message>
      <source>Export a report</source>
      <translation>レポートを書き出す</translation>
    </message>
    <message>
      <source>Web page with pictures (*.html)</source>
      <translation>画像付きウェブページ (*.html)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Writing the report…</source>
      <translation>レポートを書き出しています…</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it before clearing.</source>
      <translation>スキャンがまだ実行中です。消去する前に停止してください。</translation>
    </message>
    <message>
      <source>Cleared. Your pictures are untouched.</source>
      <translation>消去しました。画像には手を触れていません。</translation>
    </message>
    <message>
      <source>Find the copies of this picture</source>
      <translation>この画像のコピーを探す</translation>
    </message>
    <message>
      <source>Find copies</source>
      <translation>コピーを探す</translation>
    </message>
    <message>
      <source>In another folder…</source>
      <translation>別のフォルダー…</translation>
    </message>
    <message>
      <source>Look for copies in</source>
      <translation>コピーを探す場所</translation>
    </message>
    <message>
      <source>In %1</source>
      <translation>%1 の中</translation>
    </message>
    <message>
      <source>This is what imgreview remembers on this computer. Your pictures, what is in the trash and installed models are not touched.</source>
      <translation>imgreview がこのコンピューターに覚えているものです。画像、ゴミ箱の中身、インストール済みのモデルには手を触れません。</translation>
    </message>
    <message>
      <source>Fingerprints and small pictures</source>
      <translation>フィンガープリントと縮小画像</translation>
    </message>
    <message>
      <source>Made again by the next scan, which then takes as long as the first.</source>
      <translation>次のスキャンで作り直されますが、最初と同じ時間がかかります。</translation>
    </message>
    <message>
      <source>Reviews and decisions</source>
      <translation>レビューと判断</translation>
    </message>
    <message>
      <source>Groups, what you decided, and which pictures are no duplicates.</source>
      <translation>グループ、あなたの判断、重複ではないとした画像。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Looks, keys, rules and the folders of the last scans.</source>
      <translation>外観、キー、ルール、最近スキャンしたフォルダー。</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>ログ</translation>
    </message>
    <message>
      <source>What the program did, for finding mistakes.</source>
      <translation>プログラムの動作の記録。不具合を調べるためのものです。</translation>
    </message>
    <message>
      <source>History of commits</source>
      <translation>実行の履歴</translation>
    </message>
    <message>
      <source>Without it nothing can be undone any more. Files in the trash stay there.</source>
      <translation>これがないと、もう元に戻せません。ゴミ箱のファイルはそのまま残ります。</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>すべて消去</translation>
    </message>
    <message>
      <source>Clear what is ticked</source>
      <translation>選んだものを消去</translation>
    </message>
    <message>
      <source>Clear, and give up undo</source>
      <translation>元に戻せなくなることを承知で消去</translation>
    </message>
    <message>
      <source>Open the review “%1”</source>
      <translation>レビュー「%1」を開く</translation>
    </message>
    <message>
      <source>Looking for its pictures…</source>
      <translation>画像を探しています…</translation>
    </message>
    <message>
      <source>Open the review</source>
      <translation>レビューを開く</translation>
    </message>
    <message>
      <source>Pictures that are not there are left out. Decisions about the others are kept, and the scan goes on for the rest.</source>
      <translation>見つからない画像は除かれます。ほかの画像についての判断は残り、残りはスキャンが続けて調べます。</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
      <source>Where is this folder now?</source>
      <translation>このフォルダーは今どこにありますか？</translation>
    </message>
    <message>
      <source>%1 of %2 pictures found</source>
      <translation>%2 枚中 %1 枚が見つかりました</translation>
    </message>
    <message>
      <source>Open this review</source>
      <translation>このレビューを開く</translation>
    </message>
    <message>
      <source>Copies of %1</source>
      <translation>%1 のコピー</translation>
    </message>
    <message>
      <source>No copies found</source>
      <translation>コピーは見つかりませんでした</translation>
    </message>
  </context>
</TS>
