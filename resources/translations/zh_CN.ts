<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
  <context>
    <name />
    <message>
      <source>Choose folders…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Compare two pictures…</source>
      <translation>比较两张图片…</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>开始页</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>重新扫描</translation>
    </message>
    <message>
      <source>Pause the scan</source>
      <translation>暂停扫描</translation>
    </message>
    <message>
      <source>Stop the scan</source>
      <translation>停止扫描</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>无法读取的文件…</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>检查并执行…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>筛选分组</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>舍弃</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>Keep only the n-th</source>
      <translation>只保留第 n 张</translation>
    </message>
    <message>
      <source>Keep left</source>
      <translation>保留左边</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>保留右边</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>接受并继续</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>不是重复</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>移动到…</translation>
    </message>
    <message>
      <source>Next undecided</source>
      <translation>下一个未定</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>上一组</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>上方的组</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>下方的组</translation>
    </message>
    <message>
      <source>Picture to the left</source>
      <translation>左边的图片</translation>
    </message>
    <message>
      <source>Picture to the right</source>
      <translation>右边的图片</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>放大镜</translation>
    </message>
    <message>
      <source>Blink (hold)</source>
      <translation>闪烁（按住）</translation>
    </message>
    <message>
      <source>Fit / 100 %</source>
      <translation>适合 / 100 %</translation>
    </message>
    <message>
      <source>Match lines</source>
      <translation>匹配线</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>信息</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>About imgreview</source>
      <translation>关于 imgreview</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>决定(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>转到(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>去向</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 个文件</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 个文件</translation>
    </message>
    <message>
      <source>1 sidecar goes along</source>
      <translation>1 个附属文件一起移动</translation>
    </message>
    <message>
      <source>%1 sidecars go along</source>
      <translation>%1 个附属文件一起移动</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>隔离</translation>
    </message>
    <message>
      <source>%1 groups lose every picture</source>
      <translation>%1 组将失去所有图片</translation>
    </message>
    <message>
      <source>1 group loses every picture</source>
      <translation>1 组将失去所有图片</translation>
    </message>
    <message>
      <source>A picture to be kept is not what it was</source>
      <translation>要保留的图片已不是原样</translation>
    </message>
    <message>
      <source>Changed since the scan</source>
      <translation>扫描后已更改</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>在受保护的文件夹中</translation>
    </message>
    <message>
      <source>No trash there</source>
      <translation>那里没有回收站</translation>
    </message>
    <message>
      <source>To another drive</source>
      <translation>到另一个驱动器</translation>
    </message>
    <message>
      <source>Another name of a kept file</source>
      <translation>保留文件的另一个名称</translation>
    </message>
    <message>
      <source>Files that belong to them</source>
      <translation>属于它们的文件</translation>
    </message>
    <message>
      <source>Not enough room</source>
      <translation>空间不足</translation>
    </message>
    <message>
      <source>The keeper was opened and checked again just now</source>
      <translation>保留的图片刚刚打开并检查过</translation>
    </message>
    <message>
      <source>%1 of %2 keepers opened and checked again just now</source>
      <translation>%2 张保留图片中的 %1 张刚刚打开并检查过</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>已移动</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>未动</translation>
    </message>
    <message>
      <source>brought back</source>
      <translation>已取回</translation>
    </message>
    <message>
      <source>not settled</source>
      <translation>未确定</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在回收站</translation>
    </message>
    <message>
      <source>%1 in the trash</source>
      <translation>%1 在回收站</translation>
    </message>
    <message>
      <source>%1 moved</source>
      <translation>%1 已移动</translation>
    </message>
    <message>
      <source>%1 to the trash</source>
      <translation>%1 移到回收站</translation>
    </message>
    <message>
      <source>%1 to a folder</source>
      <translation>%1 移到文件夹</translation>
    </message>
    <message>
      <source>%1 in the folder</source>
      <translation>%1 在文件夹中</translation>
    </message>
    <message>
      <source>%1 brought back</source>
      <translation>%1 已取回</translation>
    </message>
    <message>
      <source>%1 stayed</source>
      <translation>%1 未动</translation>
    </message>
    <message>
      <source>%1 not settled</source>
      <translation>%1 未确定</translation>
    </message>
    <message>
      <source>stopped early</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 和另外 %2</translation>
    </message>
    <message>
      <source>keep left</source>
      <translation>保留左边</translation>
    </message>
    <message>
      <source>keep right</source>
      <translation>保留右边</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>不是重复</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <source>hold to blink</source>
      <translation>按住闪烁</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>闪烁</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>滑动</translation>
    </message>
    <message>
      <source>Onion skin</source>
      <translation>叠加</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>直方图</translation>
    </message>
    <message>
      <source>These two cannot be compared</source>
      <translation>这两张无法比较</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>How much of B shows through</source>
      <translation>B 显示的程度</translation>
    </message>
    <message>
      <source>Opacity of B</source>
      <translation>B 的不透明度</translation>
    </message>
    <message>
      <source>Looking at the two…</source>
      <translation>正在查看两张…</translation>
    </message>
    <message>
      <source>Something went wrong here.</source>
      <translation>这里出错了。</translation>
    </message>
    <message>
      <source>Different pictures</source>
      <translation>不同的图片</translation>
    </message>
    <message>
      <source>as far as can be proven</source>
      <translation>就可证明的而言</translation>
    </message>
    <message>
      <source>The same scene, not a copy</source>
      <translation>同一场景，不是副本</translation>
    </message>
    <message>
      <source>B is A</source>
      <translation>B 是 A</translation>
    </message>
    <message>
      <source>date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>They were taken at different times.</source>
      <translation>它们拍摄于不同时间。</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>很可能相同</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>可能相似</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>很可能不同</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>嵌入</translation>
    </message>
    <message>
      <source>SSIM aligned</source>
      <translation>配准后 SSIM</translation>
    </message>
    <message>
      <source>Which one holds more detail on the same patch</source>
      <translation>同一区域中哪张细节更多</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>清晰度</translation>
    </message>
    <message>
      <source>same</source>
      <translation>相同</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>相同</translation>
    </message>
    <message>
      <source>Same pixels</source>
      <translation>像素相同</translation>
    </message>
    <message>
      <source>Re-encoded</source>
      <translation>重新编码</translation>
    </message>
    <message>
      <source>Resized</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>旋转</translation>
    </message>
    <message>
      <source>Cropped</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <source>Toned</source>
      <translation>调色</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>编辑</translation>
    </message>
    <message>
      <source>Same scene</source>
      <translation>同一场景</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>相似</translation>
    </message>
    <message>
      <source>Weak</source>
      <translation>弱</translation>
    </message>
    <message>
      <source>Most space first</source>
      <translation>占用空间最多优先</translation>
    </message>
    <message>
      <source>Most files first</source>
      <translation>文件最多优先</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>最确定优先</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>按文件夹</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新优先</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>按找到的顺序</translation>
    </message>
    <message>
      <source>1 group</source>
      <translation>1 组</translation>
    </message>
    <message>
      <source>%1 groups</source>
      <translation>%1 组</translation>
    </message>
    <message>
      <source>%1 MP</source>
      <translation>%1 MP</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>GPS</source>
      <translation>GPS</translation>
    </message>
    <message>
      <source>Real detail</source>
      <translation>真实细节</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>元数据</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>修改时间</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>无日期</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>%1 fields</source>
      <translation>%1 个字段</translation>
    </message>
    <message>
      <source>%1 and %2</source>
      <translation>%1 和 %2</translation>
    </message>
    <message>
      <source>%1 and A are</source>
      <translation>%1 和 A 是</translation>
    </message>
    <message>
      <source>%1 is A</source>
      <translation>%1 是 A</translation>
    </message>
    <message>
      <source>%1 are A</source>
      <translation>%1 是 A</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <translation>%1 %2 / %3</translation>
    </message>
    <message>
      <source>%1 of %2 %3 points</source>
      <translation>%2 个 %3 点中的 %1 个</translation>
    </message>
    <message>
      <source>embedding %1</source>
      <translation>嵌入 %1</translation>
    </message>
    <message>
      <source>suggested to keep</source>
      <translation>建议保留</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>受保护</translation>
    </message>
    <message>
      <source>%1 groups, scan not finished</source>
      <translation>%1 组，扫描未完成</translation>
    </message>
    <message>
      <source>%1 · no duplicates</source>
      <translation>%1 · 无重复</translation>
    </message>
    <message>
      <source>%1 · done</source>
      <translation>%1 · 完成</translation>
    </message>
    <message>
      <source>%1 of %2 groups left</source>
      <translation>剩余 %1 / %2 组</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>并排总览</translation>
    </message>
    <message>
      <source>Survey: all at once</source>
      <translation>并排总览：同时查看全部</translation>
    </message>
    <message>
      <source>All at once</source>
      <translation>同时查看全部</translation>
    </message>
    <message>
      <source>The nine before</source>
      <translation>前九张</translation>
    </message>
    <message>
      <source>The next nine</source>
      <translation>后九张</translation>
    </message>
    <message>
      <source>Pictures %1 to %2 of %3</source>
      <translation>第 %1 至 %2 张，共 %3 张</translation>
    </message>
    <message>
      <source>keep only that one</source>
      <translation>只保留那一张</translation>
    </message>
    <message>
      <source>hold to see A</source>
      <translation>按住查看 A</translation>
    </message>
    <message>
      <source>back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Also what is the same</source>
      <translation>也显示相同项</translation>
    </message>
    <message>
      <source>%1 inliers</source>
      <translation>%1 内点</translation>
    </message>
    <message>
      <source>Tiles that agree</source>
      <translation>一致的图块</translation>
    </message>
    <message>
      <source>Worst tiles</source>
      <translation>最差图块</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>测量值</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>界限</translation>
    </message>
    <message>
      <source>Match ratio</source>
      <translation>匹配率</translation>
    </message>
    <message>
      <source>Good matches of the keypoints: %1 of %2 in A and %3 in B</source>
      <translation>关键点中的良好匹配：A 中 %2 个、B 中 %3 个，其中 %1 个</translation>
    </message>
    <message>
      <source>Which local features are matched</source>
      <translation>使用哪种局部特征匹配</translation>
    </message>
    <message>
      <source>Here both are equally sharp.</source>
      <translation>此处两张同样清晰。</translation>
    </message>
    <message>
      <source>Here %1 is sharper by %2 %.</source>
      <translation>此处 %1 清晰 %2 %。</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>动态效果</translation>
    </message>
    <message>
      <source>Ready, used by the thorough search</source>
      <translation>就绪，用于彻底搜索</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>未下载</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>下载进度</translation>
    </message>
    <message>
      <source>Licence: %1</source>
      <translation>许可证：%1</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <source>Models that recognise copies</source>
      <translation>识别副本的模型</translation>
    </message>
    <message>
      <source>Nothing is downloaded unless you press the button. What comes is compared with what its publisher states, and your pictures never leave this computer.</source>
      <translation>除非您按下按钮，否则不会下载任何内容。下载的文件会与发布者给出的信息核对，您的图片绝不会离开这台电脑。</translation>
    </message>
    <message>
      <source>Which models there are, and how to get them</source>
      <translation>有哪些模型，如何获取</translation>
    </message>
    <message>
      <source>up to %1 bits: %2</source>
      <translation>最多 %1 位：%2</translation>
    </message>
    <message>
      <source>Of %1 bits up to %2 apart: likely identical; up to %3: possibly similar; more: probably different</source>
      <translation>%1 位中相差不超过 %2：很可能相同；不超过 %3：可能相似；更多：很可能不同</translation>
    </message>
    <message>
      <source>byte for byte</source>
      <translation>逐字节相同</translation>
    </message>
    <message>
      <source>pixel for pixel, with other metadata</source>
      <translation>像素完全相同，元数据不同</translation>
    </message>
    <message>
      <source>pixel for pixel, saved as %1</source>
      <translation>像素完全相同，另存为 %1</translation>
    </message>
    <message>
      <source>alike to look at, but not proven to be the same picture</source>
      <translation>看起来相似，但未证实是同一张图片</translation>
    </message>
    <message>
      <source>seen a moment apart: the same scene, another exposure</source>
      <translation>相隔片刻拍摄：同一场景，另一次曝光</translation>
    </message>
    <message>
      <source>mirrored top to bottom</source>
      <translation>上下翻转</translation>
    </message>
    <message>
      <source>mirrored and turned %1° left</source>
      <translation>镜像并向左旋转 %1°</translation>
    </message>
    <message>
      <source>mirrored and turned %1° right</source>
      <translation>镜像并向右旋转 %1°</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>turned %1° left</source>
      <translation>向左旋转 %1°</translation>
    </message>
    <message>
      <source>turned %1° right</source>
      <translation>向右旋转 %1°</translation>
    </message>
    <message>
      <source>turned %1°</source>
      <translation>旋转 %1°</translation>
    </message>
    <message>
      <source>with more around it (A shows %1)</source>
      <translation>周围内容更多（A 显示 %1）</translation>
    </message>
    <message>
      <source>cropped to %1</source>
      <translation>裁剪至 %1</translation>
    </message>
    <message>
      <source>squashed to %1 × %2</source>
      <translation>压缩变形至 %1 × %2</translation>
    </message>
    <message>
      <source>resized to %1</source>
      <translation>缩小至 %1</translation>
    </message>
    <message>
      <source>enlarged to %1</source>
      <translation>放大至 %1</translation>
    </message>
    <message>
      <source>inside a screenshot or collage (%1 of its area)</source>
      <translation>位于截图或拼贴中（占其面积的 %1）</translation>
    </message>
    <message>
      <source>with a border or bars around it (it fills %1)</source>
      <translation>带边框或黑边（占 %1）</translation>
    </message>
    <message>
      <source>without the screenshot around it (%1 of A)</source>
      <translation>不含周围截图（A 的 %1）</translation>
    </message>
    <message>
      <source>without the border around it (%1 of A)</source>
      <translation>不含周围边框（A 的 %1）</translation>
    </message>
    <message>
      <source>edited in one place (%1 of the area)</source>
      <translation>一处被编辑（面积的 %1）</translation>
    </message>
    <message>
      <source>edited in %1 places (%2 of the area)</source>
      <translation>%1 处被编辑（面积的 %2）</translation>
    </message>
    <message>
      <source>slightly brighter</source>
      <translation>稍亮</translation>
    </message>
    <message>
      <source>slightly darker</source>
      <translation>稍暗</translation>
    </message>
    <message>
      <source>brightened</source>
      <translation>调亮</translation>
    </message>
    <message>
      <source>darkened</source>
      <translation>调暗</translation>
    </message>
    <message>
      <source>with more contrast</source>
      <translation>对比度更高</translation>
    </message>
    <message>
      <source>with less contrast</source>
      <translation>对比度更低</translation>
    </message>
    <message>
      <source>with other colours</source>
      <translation>颜色不同</translation>
    </message>
    <message>
      <source>without colour</source>
      <translation>无彩色</translation>
    </message>
    <message>
      <source>coloured</source>
      <translation>上色</translation>
    </message>
    <message>
      <source>more saturated</source>
      <translation>饱和度更高</translation>
    </message>
    <message>
      <source>less saturated</source>
      <translation>饱和度更低</translation>
    </message>
    <message>
      <source>with noise added</source>
      <translation>添加了噪点</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>锐化</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>模糊</translation>
    </message>
    <message>
      <source>saved as %1 at about q%2</source>
      <translation>另存为 %1，约 q%2</translation>
    </message>
    <message>
      <source>saved as %1</source>
      <translation>另存为 %1</translation>
    </message>
    <message>
      <source>re-encoded at about q%1</source>
      <translation>重新编码，约 q%1</translation>
    </message>
    <message>
      <source>re-encoded</source>
      <translation>重新编码</translation>
    </message>
    <message>
      <source>saved again</source>
      <translation>再次保存</translation>
    </message>
    <message>
      <source>%1× the pixels of %2, which was enlarged</source>
      <translation>像素为 %2（被放大过）的 %1 倍</translation>
    </message>
    <message>
      <source>%1× the pixels of %2</source>
      <translation>像素为 %2 的 %1 倍</translation>
    </message>
    <message>
      <source>the whole frame, %1 is a part of it</source>
      <translation>完整画面，%1 是其中一部分</translation>
    </message>
    <message>
      <source>untouched, %1 was edited</source>
      <translation>未经改动，%1 被编辑过</translation>
    </message>
    <message>
      <source>sharper on the same patch than %1</source>
      <translation>同一区域比 %1 更清晰</translation>
    </message>
    <message>
      <source>JPEG q%1 against q%2 of %3</source>
      <translation>JPEG q%1，%3 为 q%2</translation>
    </message>
    <message>
      <source>less compressed than %1</source>
      <translation>压缩程度低于 %1</translation>
    </message>
    <message>
      <source>%1 over %2 of %3</source>
      <translation>%1 优于 %3 的 %2</translation>
    </message>
    <message>
      <source>more metadata than %1</source>
      <translation>元数据多于 %1</translation>
    </message>
    <message>
      <source>the earlier capture date than %1</source>
      <translation>拍摄日期早于 %1</translation>
    </message>
    <message>
      <source>with files that belong to it, unlike %1</source>
      <translation>带有附属文件，%1 没有</translation>
    </message>
    <message>
      <source>in a folder that goes before that of %1</source>
      <translation>所在文件夹优先于 %1</translation>
    </message>
    <message>
      <source>the same bytes, and %1 is named like a copy</source>
      <translation>字节相同，%1 的名称像副本</translation>
    </message>
    <message>
      <source>the same bytes, and a shorter path than %1</source>
      <translation>字节相同，路径比 %1 短</translation>
    </message>
    <message>
      <source>in a protected folder</source>
      <translation>位于受保护的文件夹</translation>
    </message>
    <message>
      <source>arbitrary among equals</source>
      <translation>同等者中任选</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels, if they are real</source>
      <translation>但 %1 有 %2 倍像素（若为真实）</translation>
    </message>
    <message>
      <source>but %1 has %2× the pixels</source>
      <translation>但 %1 有 %2 倍像素</translation>
    </message>
    <message>
      <source>edited in one place (less than 1 % of the area)</source>
      <translation>一处被编辑（不到面积的 1 %）</translation>
    </message>
    <message>
      <source>edited in %1 places (less than 1 % of the area)</source>
      <translation>%1 处被编辑（不到面积的 1 %）</translation>
    </message>
    <message>
      <source>warmer</source>
      <translation>偏暖</translation>
    </message>
    <message>
      <source>cooler</source>
      <translation>偏冷</translation>
    </message>
    <message>
      <source>with less noise</source>
      <translation>噪点更少</translation>
    </message>
    <message>
      <source>the picture that %1 was enlarged from</source>
      <translation>%1 由此图放大而来</translation>
    </message>
    <message>
      <source>the file that %1 was made from, with the same pixels</source>
      <translation>%1 由此文件制作，像素相同</translation>
    </message>
    <message>
      <source>the file that %1 was made from: %2 holds the traces of a JPEG at about q%3</source>
      <translation>%1 由此文件制作：%2 留有约 q%3 的 JPEG 痕迹</translation>
    </message>
    <message>
      <source>less compressed than %1, which was saved at about q%2 before</source>
      <translation>压缩少于 %1，后者此前以约 q%2 保存过</translation>
    </message>
    <message>
      <source>but %1 may be an enlargement of %2</source>
      <translation>但 %1 可能是 %2 的放大</translation>
    </message>
    <message>
      <source>but %1 has what the camera wrote</source>
      <translation>但 %1 带有相机写入的信息</translation>
    </message>
    <message>
      <source>%1 stays</source>
      <translation>%1 保留</translation>
    </message>
    <message>
      <source>%1 goes</source>
      <translation>%1 移除</translation>
    </message>
    <message>
      <source>%1 and %2 more go</source>
      <translation>%1 和另外 %2 个移除</translation>
    </message>
    <message>
      <source>Missing from %1: %2.</source>
      <translation>%1 缺少：%2。</translation>
    </message>
    <message>
      <source>Several are in protected folders and stay: mark the others</source>
      <translation>有多张位于受保护的文件夹并保留：请标记其余的</translation>
    </message>
    <message>
      <source>%1 in a protected folder will not be touched.</source>
      <translation>位于受保护的文件夹，不会改动：%1。</translation>
    </message>
    <message>
      <source>%1 changed or disappeared since the scan and will not be touched.</source>
      <translation>自扫描后已更改或消失，不会改动：%1。</translation>
    </message>
    <message>
      <source>Nothing of this group is kept: %1 will go, as you asked.</source>
      <translation>按您的要求，此组不保留任何文件；移除：%1。</translation>
    </message>
    <message>
      <source>%1 to be kept changed or vanished since the scan; nothing relies on it.</source>
      <translation>应保留但已更改或消失；不会依赖它：%1。</translation>
    </message>
    <message>
      <source>%1 is only another name (a link or second view) of a kept file: removing it would free nothing.</source>
      <translation>只是保留文件的另一个名称（链接）；删除不会释放空间：%1。</translation>
    </message>
    <message>
      <source>%1 cannot go to the trash: %2. Move to a folder on the same drive instead, for example %3.</source>
      <translation>无法放入回收站：%1（%2）。请改为移到同一磁盘的文件夹，例如 %3。</translation>
    </message>
    <message>
      <source>%1 will be copied to another drive, checked there, and only then taken away.</source>
      <translation>复制到另一磁盘并核对后才移走：%1。</translation>
    </message>
    <message>
      <source>%1 will go along (sidecars, films of Live Photos, RAW files of a pair).</source>
      <translation>一同移走（附属文件、实况照片视频、成对的 RAW）：%1。</translation>
    </message>
    <message>
      <source>%1 will stay, because a file that is kept needs it as well.</source>
      <translation>保留，因为保留的文件也需要它：%1。</translation>
    </message>
    <message>
      <source>%1 (films or RAW files) will stay, because what is kept has none like it.</source>
      <translation>保留，因为保留的图片没有同样的文件（视频或 RAW）：%1。</translation>
    </message>
    <message>
      <source>The destination drive has %1 MB free, but %2 MB are to be moved there.</source>
      <translation>目标磁盘剩余 %1 MB，但需要移入 %2 MB。</translation>
    </message>
    <message>
      <source>It is no longer there.</source>
      <translation>文件已不在原处。</translation>
    </message>
    <message>
      <source>It changed since it was looked at; scan again to decide about it.</source>
      <translation>自查看后已更改；请重新扫描再决定。</translation>
    </message>
    <message>
      <source>It changed while it was being read; scan again to decide about it.</source>
      <translation>读取时发生更改；请重新扫描再决定。</translation>
    </message>
    <message>
      <source>It changed while it was being copied; it was left alone.</source>
      <translation>复制时发生更改；未作改动。</translation>
    </message>
    <message>
      <source>It is not a regular file any more.</source>
      <translation>它不再是普通文件。</translation>
    </message>
    <message>
      <source>Another file has taken its name since it was looked at.</source>
      <translation>此后另一个文件占用了该名称。</translation>
    </message>
    <message>
      <source>Another drive is mounted there than when it was looked at.</source>
      <translation>该位置现挂载了另一磁盘。</translation>
    </message>
    <message>
      <source>It lies in a protected folder.</source>
      <translation>它位于受保护的文件夹。</translation>
    </message>
    <message>
      <source>The destination lies in a protected folder.</source>
      <translation>目标位于受保护的文件夹。</translation>
    </message>
    <message>
      <source>It is kept in another group.</source>
      <translation>它在另一组中被保留。</translation>
    </message>
    <message>
      <source>It could not be looked at: %1.</source>
      <translation>无法查看：%1。</translation>
    </message>
    <message>
      <source>It is the same file as %1 under another name.</source>
      <translation>它与 %1 是同一文件的不同名称。</translation>
    </message>
    <message>
      <source>It cannot be moved: %1.</source>
      <translation>无法移动：%1。</translation>
    </message>
    <message>
      <source>It cannot go to the trash: %1.</source>
      <translation>无法放入回收站：%1。</translation>
    </message>
    <message>
      <source>The picture kept for it lies in the folder that this one would go to, among the rejected; choose another folder.</source>
      <translation>为它保留的图片就在目标文件夹中；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>Nothing of its group is kept: it may go to the trash, but is never deleted for ever.</source>
      <translation>其组中没有保留任何文件：可放入回收站，但绝不永久删除。</translation>
    </message>
    <message>
      <source>No file of its group that is to be kept is still there unchanged; scan again.</source>
      <translation>其组中要保留的文件均已不在或已更改；请重新扫描。</translation>
    </message>
    <message>
      <source>It stayed where it was: %1.</source>
      <translation>保持原处：%1。</translation>
    </message>
    <message>
      <source>It stayed where it was.</source>
      <translation>保持原处。</translation>
    </message>
    <message>
      <source>It stayed where it was: no kept file of its group could be proven (%1).</source>
      <translation>保持原处：无法确认其组中任何保留的文件（%1）。</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was put back.</source>
      <translation>就在那一刻另一个文件占了位置；已放回。</translation>
    </message>
    <message>
      <source>Another file took its place at that very moment; it was left alone.</source>
      <translation>就在那一刻另一个文件占了位置；未作改动。</translation>
    </message>
    <message>
      <source>Another file took its place, or it changed, at that very moment; nothing was done.</source>
      <translation>就在那一刻它被更改或替换；未执行任何操作。</translation>
    </message>
    <message>
      <source>Another file has taken its name; it was left alone.</source>
      <translation>另一个文件占用了该名称；未作改动。</translation>
    </message>
    <message>
      <source>The system reported it as trashed, but it is still in its place.</source>
      <translation>系统报告已放入回收站，但文件仍在原处。</translation>
    </message>
    <message>
      <source>Only the system's trash knows where it is: restore it from there.</source>
      <translation>只有系统回收站知道它的位置：请从那里还原。</translation>
    </message>
    <message>
      <source>It is no longer where it was put (was the trash emptied?).</source>
      <translation>已不在放置处（回收站被清空了吗？）。</translation>
    </message>
    <message>
      <source>Another file lies where it was put; that one was left alone.</source>
      <translation>放置处现有另一个文件；未动它。</translation>
    </message>
    <message>
      <source>The trash holds another file of that name now; it was left alone.</source>
      <translation>回收站中现有同名的另一文件；未动它。</translation>
    </message>
    <message>
      <source>It was deleted for ever, as you asked; nothing can bring it back.</source>
      <translation>已按要求永久删除；无法恢复。</translation>
    </message>
    <message>
      <source>Its name is taken now, so it came back as %1.</source>
      <translation>名称已被占用，因此以 %1 还原。</translation>
    </message>
    <message>
      <source>It could not be brought back: %1.</source>
      <translation>无法还原：%1。</translation>
    </message>
    <message>
      <source>It could not be brought back: no free name was left beside its old one.</source>
      <translation>无法还原：没有可用的名称。</translation>
    </message>
    <message>
      <source>It is neither at its place nor at its destination: another program took it.</source>
      <translation>既不在原处也不在目标处：被其他程序移走。</translation>
    </message>
    <message>
      <source>It was put back as %1.</source>
      <translation>已以 %1 放回。</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was moved.</source>
      <translation>程序在移动此文件后随即停止。</translation>
    </message>
    <message>
      <source>The program was stopped just after this file was deleted for ever.</source>
      <translation>程序在永久删除此文件后随即停止。</translation>
    </message>
    <message>
      <source>The program was stopped before this file was touched.</source>
      <translation>程序在处理此文件前停止。</translation>
    </message>
    <message>
      <source>The program was stopped before it was brought back.</source>
      <translation>程序在还原之前停止。</translation>
    </message>
    <message>
      <source>The program was stopped, and the file is neither at its place nor at its destination.</source>
      <translation>程序停止，文件既不在原处也不在目标处。</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed (%1); the next start of imgreview looks again.</source>
      <translation>无法确认其位置（%1）；下次启动时会再次检查。</translation>
    </message>
    <message>
      <source>there is no permission to change this folder</source>
      <translation>没有更改此文件夹的权限</translation>
    </message>
    <message>
      <source>the system forbids it (is the file locked or immutable?)</source>
      <translation>系统禁止（文件是否被锁定？）</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>磁盘为只读</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <source>your disk quota is used up</source>
      <translation>磁盘配额已用完</translation>
    </message>
    <message>
      <source>the drive reported an error</source>
      <translation>磁盘报告错误</translation>
    </message>
    <message>
      <source>it is no longer there</source>
      <translation>已不在原处</translation>
    </message>
    <message>
      <source>the name is taken</source>
      <translation>名称已被占用</translation>
    </message>
    <message>
      <source>it lies on another drive or mount than its destination</source>
      <translation>它与目标不在同一磁盘</translation>
    </message>
    <message>
      <source>the name is too long for the destination</source>
      <translation>名称对目标而言过长</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>另一程序正在使用</translation>
    </message>
    <message>
      <source>it is a symbolic link</source>
      <translation>它是符号链接</translation>
    </message>
    <message>
      <source>another program was changing it</source>
      <translation>另一程序正在更改</translation>
    </message>
    <message>
      <source>this drive cannot move a file without the risk of replacing another</source>
      <translation>此磁盘移动文件时可能覆盖其他文件</translation>
    </message>
    <message>
      <source>a folder it was in or went to is not there now; is its drive plugged in?</source>
      <translation>其中一个文件夹不在；磁盘已连接吗？</translation>
    </message>
    <message>
      <source>the network drive lost it</source>
      <translation>网络磁盘丢失了它</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>原因不明</translation>
    </message>
    <message>
      <source>no free name was found</source>
      <translation>找不到可用的名称</translation>
    </message>
    <message>
      <source>no free name was left in the destination</source>
      <translation>目标处没有可用的名称</translation>
    </message>
    <message>
      <source>no destination folder was given</source>
      <translation>未指定目标文件夹</translation>
    </message>
    <message>
      <source>the system's trash refused it</source>
      <translation>系统回收站拒绝了它</translation>
    </message>
    <message>
      <source>there is no trash on this drive that imgreview can use</source>
      <translation>此磁盘没有可用的回收站</translation>
    </message>
    <message>
      <source>there is no trash on this drive (%1)</source>
      <translation>此磁盘没有回收站（%1）</translation>
    </message>
    <message>
      <source>the destination lies in a protected folder</source>
      <translation>目标位于受保护的文件夹</translation>
    </message>
    <message>
      <source>its folder is read-only</source>
      <translation>其文件夹为只读</translation>
    </message>
    <message>
      <source>%1 is not a folder</source>
      <translation>%1 不是文件夹</translation>
    </message>
    <message>
      <source>%1 is not writable</source>
      <translation>%1 不可写</translation>
    </message>
    <message>
      <source>none is outside this commit</source>
      <translation>没有一个在此次操作之外</translation>
    </message>
    <message>
      <source>it is the same file under another name</source>
      <translation>它是同一文件的不同名称</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>它是空的</translation>
    </message>
    <message>
      <source>it is in this commit itself</source>
      <translation>它自身也在此次操作中</translation>
    </message>
    <message>
      <source>it is in this commit itself under another name</source>
      <translation>它以另一名称也在此次操作中</translation>
    </message>
    <message>
      <source>its content is not the same</source>
      <translation>内容不相同</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>文件已不存在。</translation>
    </message>
    <message>
      <source>The file may not be read: permission denied.</source>
      <translation>没有读取该文件的权限。</translation>
    </message>
    <message>
      <source>The file is a symbolic link.</source>
      <translation>该文件是符号链接。</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
      <source>This is a pipe, socket or device, not a file.</source>
      <translation>这是管道、套接字或设备，不是文件。</translation>
    </message>
    <message>
      <source>The disk reports a read error in this file.</source>
      <translation>磁盘报告读取此文件出错。</translation>
    </message>
    <message>
      <source>The network drive has lost the file.</source>
      <translation>网络磁盘丢失了该文件。</translation>
    </message>
    <message>
      <source>The picture claims %1, more than the %2 megapixels imgreview reads.</source>
      <translation>图片声称有 %1，超过 imgreview 可读的 %2 百万像素。</translation>
    </message>
    <message>
      <source>a huge number of pixels</source>
      <translation>极大的像素数</translation>
    </message>
    <message>
      <source>%1 megapixels</source>
      <translation>%1 百万像素</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded.</source>
      <translation>无法解码图片数据。</translation>
    </message>
    <message>
      <source>The picture's data could not be decoded (%1).</source>
      <translation>无法解码图片数据（%1）。</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>无法读取文件：%1。</translation>
    </message>
    <message>
      <source>The picture's header could not be understood.</source>
      <translation>无法理解图片文件头。</translation>
    </message>
    <message>
      <source>The file ends too early: part of the picture is missing.</source>
      <translation>文件过早结束：缺少部分图片。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>文件为空。</translation>
    </message>
    <message>
      <source>The file has %1 GiB, more than imgreview reads.</source>
      <translation>文件有 %1 GiB，超过 imgreview 的读取上限。</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>读取时文件发生更改。</translation>
    </message>
    <message>
      <source>The file's content is not a picture imgreview can read.</source>
      <translation>文件内容不是 imgreview 可读取的图片。</translation>
    </message>
    <message>
      <source>Reading %1 pictures needs an optional package: see the README.</source>
      <translation>读取 %1 图片需要可选软件包：见 README。</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>图片没有像素。</translation>
    </message>
    <message>
      <source>Decoding this picture takes more memory than imgreview allows for one file.</source>
      <translation>解码此图片所需内存超过 imgreview 对单个文件的限制。</translation>
    </message>
    <message>
      <source>This picture takes more memory than imgreview allows.</source>
      <translation>此图片所需内存超过 imgreview 的限制。</translation>
    </message>
    <message>
      <source>This picture could not be examined (%1).</source>
      <translation>无法检查此图片（%1）。</translation>
    </message>
    <message>
      <source>Reading this file took longer than %1 seconds and was stopped.</source>
      <translation>读取此文件超过 %1 秒，已停止。</translation>
    </message>
    <message>
      <source>The disk or network drive did not answer in time.</source>
      <translation>磁盘或网络磁盘未及时响应。</translation>
    </message>
    <message>
      <source>This file stopped the picture reader (%1).</source>
      <translation>此文件使图片读取器停止（%1）。</translation>
    </message>
    <message>
      <source>The JPEG is stored in %1 passes, which no camera or editor does; reading it would take too long.</source>
      <translation>该 JPEG 以 %1 遍存储，任何相机都不会这样；读取会太久。</translation>
    </message>
    <message>
      <source>Reading camera RAW files needs the optional package rawpy.</source>
      <translation>读取相机 RAW 文件需要可选软件包 rawpy。</translation>
    </message>
    <message>
      <source>The RAW file holds no readable preview (%1).</source>
      <translation>RAW 文件没有可读的预览（%1）。</translation>
    </message>
    <message>
      <source>%1 is a picture; what is written needs another name.</source>
      <translation>%1 是图片；写入内容需要其他名称。</translation>
    </message>
    <message>
      <source>%1 is not part of this review.</source>
      <translation>%1 不属于此次审阅。</translation>
    </message>
    <message>
      <source>%1 is in a protected folder: it can only be kept.</source>
      <translation>%1 位于受保护的文件夹：只能保留。</translation>
    </message>
    <message>
      <source>Both parts of a group need a picture.</source>
      <translation>组的两部分都需要至少一张图片。</translation>
    </message>
    <message>
      <source>Choose at least two groups to put together.</source>
      <translation>请至少选择两个要合并的组。</translation>
    </message>
    <message>
      <source>These pictures are equally good: mark the one to keep yourself.</source>
      <translation>这些图片同样好：请自行标记要保留的。</translation>
    </message>
    <message>
      <source>These are not proven copies: mark the pictures to keep or reject yourself.</source>
      <translation>这些并非已证实的副本：请自行标记保留或拒绝。</translation>
    </message>
    <message>
      <source>One weak link holds this group: mark the pictures to keep or reject yourself.</source>
      <translation>此组仅由一个弱联系维系：请自行标记保留或拒绝。</translation>
    </message>
    <message>
      <source>The review could not be saved: %1.</source>
      <translation>无法保存审阅：%1。</translation>
    </message>
    <message>
      <source>This review is no longer stored.</source>
      <translation>此审阅已不再保存。</translation>
    </message>
    <message>
      <source>%1 is there already and is no review; choose another name.</source>
      <translation>%1 已存在且不是审阅文件；请换个名称。</translation>
    </message>
    <message>
      <source>%1 could not be written: %2.</source>
      <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
      <source>%1 could not be read: %2.</source>
      <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
      <source>The review file is not JSON: %1.</source>
      <translation>审阅文件不是 JSON：%1。</translation>
    </message>
    <message>
      <source>The review file is damaged: %1.</source>
      <translation>审阅文件已损坏：%1。</translation>
    </message>
    <message>
      <source>Files are being moved just now; the history was not forgotten.</source>
      <translation>正在移动文件；历史记录未被清除。</translation>
    </message>
    <message>
      <source>A commit was interrupted and is not settled; the history was not forgotten.</source>
      <translation>有一次操作中断且未处理；历史记录未被清除。</translation>
    </message>
    <message>
      <source>put together by hand</source>
      <translation>手动合并</translation>
    </message>
    <message>
      <source>a copy of the same picture</source>
      <translation>同一图片的副本</translation>
    </message>
    <message>
      <source>It was put back at once: taking it away also took the kept file away (both are one file, shown twice by this drive).</source>
      <translation>已立即放回：移走它也会移走保留的文件（同一文件被此磁盘显示了两次）。</translation>
    </message>
    <message>
      <source>%1: choose a destination folder first.</source>
      <translation>%1：请先选择目标文件夹。</translation>
    </message>
    <message>
      <source>It lies in the system's trash.</source>
      <translation>它在系统回收站中。</translation>
    </message>
    <message>
      <source>Restore it from the system's trash.</source>
      <translation>请从系统回收站还原。</translation>
    </message>
    <message>
      <source>Another file lies at %1; it was left there.</source>
      <translation>%1 处有另一个文件；已保留在那里。</translation>
    </message>
    <message>
      <source>%1 could not be emptied: %2.</source>
      <translation>无法清空 %1：%2。</translation>
    </message>
    <message>
      <source>%1 could not be removed: %2.</source>
      <translation>无法移除 %1：%2。</translation>
    </message>
    <message>
      <source>Another file had taken its place; that one was put back as %1.</source>
      <translation>另一个文件曾占了位置；已以 %1 放回。</translation>
    </message>
    <message>
      <source>Where it is could not be confirmed: %1.</source>
      <translation>无法确认其位置：%1。</translation>
    </message>
    <message>
      <source>sRGB, nothing is converted</source>
      <translation>sRGB，不转换</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>按系统设置</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>来自文件…</translation>
    </message>
    <message>
      <source>Colour profile of the screen</source>
      <translation>屏幕颜色配置文件</translation>
    </message>
    <message>
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>颜色配置文件 (*.icc *.icm)</translation>
    </message>
    <message>
      <source>The system names no colour profile of this screen. Choose its file.</source>
      <translation>系统未提供此屏幕的颜色配置文件。请选择文件。</translation>
    </message>
    <message>
      <source>%1 is no colour profile of a screen.</source>
      <translation>%1 不是屏幕颜色配置文件。</translation>
    </message>
    <message>
      <source>Not as shown any more, left to you: %1</source>
      <translation>已与显示的不同，留给您决定：%1</translation>
    </message>
    <message>
      <source>This group has changed. It is shown anew: look again, then decide.</source>
      <translation>此组已变化，现已重新显示：请再看一遍，然后决定。</translation>
    </message>
    <message>
      <source>This would decide about all %1 pictures. Look at every page of them first.</source>
      <translation>这将决定全部 %1 张图片。请先查看每一页。</translation>
    </message>
    <message>
      <source>Candidate %1 of %2</source>
      <translation>候选 %1 / %2</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever; no trash keeps them.</source>
      <translation>永久删除：%1。回收站也不会保留。</translation>
    </message>
    <message>
      <source>%1 will be deleted for ever. This cannot be undone, and no trash keeps them.</source>
      <translation>永久删除：%1。无法撤销，回收站也不会保留。</translation>
    </message>
    <message>
      <source>%1 of %2 tiles</source>
      <translation>图块 %1 / %2</translation>
    </message>
    <message>
      <source>The history knows no commit %1.</source>
      <translation>历史中没有提交 %1。</translation>
    </message>
    <message>
      <source>The commit %1 was not interrupted: there is nothing to finish.</source>
      <translation>提交 %1 没有中断：没有需要完成的内容。</translation>
    </message>
    <message>
      <source>The journal %1 failed: %2.</source>
      <translation>日志 %1 出错：%2。</translation>
    </message>
    <message>
      <source>The journal %1 could not be opened: %2.</source>
      <translation>无法打开日志 %1：%2。</translation>
    </message>
    <message>
      <source>The journal %1 could not be read (%2). No photo was touched; move that file aside to go on without its history.</source>
      <translation>无法读取日志 %1（%2）。没有动过任何照片；把该文件移开即可在没有其历史的情况下继续。</translation>
    </message>
    <message>
      <source>The journal %1 was written by a newer imgreview; update the program to use it.</source>
      <translation>日志 %1 由更新版本的 imgreview 写成；请更新程序后使用。</translation>
    </message>
    <message>
      <source>The lock %1 could not be opened: %2.</source>
      <translation>无法打开锁文件 %1：%2。</translation>
    </message>
    <message>
      <source>The review database %1 could not be opened: %2.</source>
      <translation>无法打开审阅数据库 %1：%2。</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 could not be opened: %2.</source>
      <translation>无法打开指纹缓存 %1：%2。</translation>
    </message>
    <message>
      <source>The review database %1 is damaged.</source>
      <translation>审阅数据库 %1 已损坏。</translation>
    </message>
    <message>
      <source>It was left untouched; move it to another folder to begin a new one.</source>
      <translation>它未被改动；把它移到别的文件夹即可重新开始。</translation>
    </message>
    <message>
      <source>The review database %1 was written by a newer version of imgreview.</source>
      <translation>审阅数据库 %1 由更新版本的 imgreview 写成。</translation>
    </message>
    <message>
      <source>The fingerprint cache %1 was written by a newer version of imgreview.</source>
      <translation>指纹缓存 %1 由更新版本的 imgreview 写成。</translation>
    </message>
    <message>
      <source>Please update imgreview to use it.</source>
      <translation>请更新 imgreview 后使用。</translation>
    </message>
    <message>
      <source>%1 holds no pairs.</source>
      <translation>%1 不含任何配对。</translation>
    </message>
    <message>
      <source>%1 is no list of pictures that are not duplicates.</source>
      <translation>%1 不是“非重复图片”列表。</translation>
    </message>
    <message>
      <source>%1 is not a JSON file.</source>
      <translation>%1 不是 JSON 文件。</translation>
    </message>
    <message>
      <source>%1 is too large for such a list.</source>
      <translation>%1 太大，不可能是这种列表。</translation>
    </message>
    <message>
      <source>Pair %1 of the list cannot be understood.</source>
      <translation>无法理解列表中的第 %1 对。</translation>
    </message>
    <message>
      <source>Pair %1 of the list is no pair of two pictures.</source>
      <translation>列表中的第 %1 对不是两张图片。</translation>
    </message>
    <message>
      <source>The list could not be written: %1.</source>
      <translation>无法写入列表：%1。</translation>
    </message>
    <message>
      <source>%1 is no file.</source>
      <translation>%1 不是文件。</translation>
    </message>
    <message>
      <source>%1 is no review file: it is not text.</source>
      <translation>%1 不是审阅文件：它不是文本。</translation>
    </message>
    <message>
      <source>%1 is too large for a review.</source>
      <translation>%1 太大，不可能是审阅文件。</translation>
    </message>
    <message>
      <source>The review file does not say "schema": "%1".</source>
      <translation>审阅文件没有写明 "schema": "%1"。</translation>
    </message>
    <message>
      <source>%1: a report ends in .html, .csv or .json.</source>
      <translation>%1：报告应以 .html、.csv 或 .json 结尾。</translation>
    </message>
    <message>
      <source>A rule set needs a name.</source>
      <translation>规则集需要名称。</translation>
    </message>
    <message>
      <source>“%1” comes with imgreview: choose another name.</source>
      <translation>“%1”是 imgreview 自带的：请选择其他名称。</translation>
    </message>
    <message>
      <source>The rules could not be saved: %1.</source>
      <translation>无法保存规则：%1。</translation>
    </message>
    <message>
      <source>The rules could not be removed: %1.</source>
      <translation>无法删除规则：%1。</translation>
    </message>
    <message>
      <source>Choose a hash or a model, or search the whole folder by features.</source>
      <translation>请选择一种哈希或一个模型，或按特征搜索整个文件夹。</translation>
    </message>
    <message>
      <source>Hashes have 64 or 256 bits.</source>
      <translation>哈希为 64 位或 256 位。</translation>
    </message>
    <message>
      <source>The smallest file size must not be above the largest.</source>
      <translation>最小文件大小不能超过最大文件大小。</translation>
    </message>
    <message>
      <source>The threshold must lie between 0 and %1 bits.</source>
      <translation>阈值必须在 0 到 %1 位之间。</translation>
    </message>
    <message>
      <source>The copies of %1 cannot be found: %2.</source>
      <translation>无法查找 %1 的副本：%2。</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 是空的。</translation>
    </message>
    <message>
      <source>The folder is not there.</source>
      <translation>该文件夹不存在。</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>该文件不存在。</translation>
    </message>
    <message>
      <source>The folder may not be read: permission denied.</source>
      <translation>不能读取该文件夹：没有权限。</translation>
    </message>
    <message>
      <source>The path of this folder is too long for the system.</source>
      <translation>该文件夹的路径对系统来说太长。</translation>
    </message>
    <message>
      <source>The path of this file is too long for the system.</source>
      <translation>该文件的路径对系统来说太长。</translation>
    </message>
    <message>
      <source>It holds pictures that were rejected; they are no copies to rely on.</source>
      <translation>其中是被拒绝的图片；不能当作可靠的副本。</translation>
    </message>
    <message>
      <source>The file is only in the cloud; reading it would download it.</source>
      <translation>该文件只在云端；读取会下载它。</translation>
    </message>
    <message>
      <source>This is the library of another photo program; its files are managed there.</source>
      <translation>这是其他照片程序的图库；其中的文件由该程序管理。</translation>
    </message>
    <message>
      <source>OpenCV is not installed.</source>
      <translation>未安装 OpenCV。</translation>
    </message>
    <message>
      <source>The installed OpenCV %1 has no %2.</source>
      <translation>已安装的 OpenCV %1 没有 %2。</translation>
    </message>
    <message>
      <source>SURF is not in the usual OpenCV: it needs opencv-contrib built with its non-free modules.</source>
      <translation>常规 OpenCV 不含 SURF：需要带非自由模块编译的 opencv-contrib。</translation>
    </message>
    <message>
      <source>The installed OpenCV was built without its non-free modules, so it has no SURF.</source>
      <translation>已安装的 OpenCV 编译时不含非自由模块，因此没有 SURF。</translation>
    </message>
    <message>
      <source>A small student of SSCD: as good at finding copies here, at a fifth of the cost.</source>
      <translation>SSCD 的小型学生模型：在这里找副本同样好，成本只有五分之一。</translation>
    </message>
    <message>
      <source>timm weights in the ONNX model collection; the values before the last layer.</source>
      <translation>ONNX 模型库中的 timm 权重；取最后一层之前的值。</translation>
    </message>
    <message>
      <source>Small and quick; the values before the last layer.</source>
      <translation>小而快；取最后一层之前的值。</translation>
    </message>
    <message>
      <source>The values before the last layer.</source>
      <translation>取最后一层之前的值。</translation>
    </message>
    <message>
      <source>Weaker than SSCD for copies: prefer that where you can.</source>
      <translation>对副本不如 SSCD：条件允许请优先使用后者。</translation>
    </message>
    <message>
      <source>There is no model called %1; there are: %2.</source>
      <translation>没有名为 %1 的模型；现有：%2。</translation>
    </message>
    <message>
      <source>The model %1 cannot be used: %2.</source>
      <translation>模型 %1 无法使用：%2。</translation>
    </message>
    <message>
      <source>The model %1 gives no usable vector.</source>
      <translation>模型 %1 没有给出可用的向量。</translation>
    </message>
    <message>
      <source>The model %1 gives %2 values a picture, its card says %3.</source>
      <translation>模型 %1 每张图给出 %2 个值，其卡片写的是 %3 个。</translation>
    </message>
    <message>
      <source>The model %1 is not installed.</source>
      <translation>未安装模型 %1。</translation>
    </message>
    <message>
      <source>The model file %1 has not been downloaded.</source>
      <translation>模型文件 %1 尚未下载。</translation>
    </message>
    <message>
      <source>The model file %1 is not in %2.</source>
      <translation>模型文件 %1 不在 %2 中。</translation>
    </message>
    <message>
      <source>The file %1 has %2 bytes, its card says %3.</source>
      <translation>文件 %1 有 %2 字节，其卡片写的是 %3。</translation>
    </message>
    <message>
      <source>The file %1 is not the published one: its sha256 differs.</source>
      <translation>文件 %1 不是发布的那个：sha256 不同。</translation>
    </message>
    <message>
      <source>The package %1 is not installed; install the extra `deep`.</source>
      <translation>未安装软件包 %1；请安装附加项 `deep`。</translation>
    </message>
    <message>
      <source>This is not an ONNX model.</source>
      <translation>这不是 ONNX 模型。</translation>
    </message>
    <message>
      <source>This model does not end in a classifier; its card must name an output.</source>
      <translation>该模型不以分类器结尾；其卡片必须指明一个输出。</translation>
    </message>
    <message>
      <source>The card of %1 names no address to download from.</source>
      <translation>%1 的卡片没有写下载地址。</translation>
    </message>
    <message>
      <source>The address of %1 is not safe (https): %2.</source>
      <translation>%1 的地址不安全（https）：%2。</translation>
    </message>
    <message>
      <source>%1 answered: %2 %3.</source>
      <translation>%1 的回应：%2 %3。</translation>
    </message>
    <message>
      <source>%1 could not be reached: %2.</source>
      <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
      <source>%1 led to an address that is not safe.</source>
      <translation>%1 转向了不安全的地址。</translation>
    </message>
    <message>
      <source>%1 sent more than the %2 bytes expected.</source>
      <translation>%1 发送的超过预期的 %2 字节。</translation>
    </message>
    <message>
      <source>The download from %1 broke off after %2 MB (%3); it goes on from there when it is started again.</source>
      <translation>从 %1 的下载在 %2 MB 处中断（%3）；再次开始时会从那里继续。</translation>
    </message>
    <message>
      <source>The model %1 needs %2 MB; only %3 MB are free.</source>
      <translation>模型 %1 需要 %2 MB；只剩 %3 MB 可用。</translation>
    </message>
    <message>
      <source>What %1 sent is not the published one (its sha256 differs); it was thrown away.</source>
      <translation>%1 发送的不是发布的文件（sha256 不同）；已丢弃。</translation>
    </message>
    <message>
      <source>What %1 sent has %2 bytes instead of %3; it was thrown away.</source>
      <translation>%1 发送的有 %2 字节而不是 %3；已丢弃。</translation>
    </message>
    <message>
      <source>What %1 sent %2; it was thrown away.</source>
      <translation>%1 发送的内容不可用（%2）；已丢弃。</translation>
    </message>
    <message>
      <source>%1 stayed: %2.</source>
      <translation>%1 留在原处：%2。</translation>
    </message>
    <message>
      <source>Its details could not be copied to %1: %2.</source>
      <translation>无法把它的信息复制到 %1：%2。</translation>
    </message>
    <message>
      <source>The sidecar written for the kept picture was changed since; it was left as it is.</source>
      <translation>为保留图片写的附属文件后来被改过；已保持原样。</translation>
    </message>
    <message>
      <source>It was not taken away again.</source>
      <translation>没有再把它移除。</translation>
    </message>
    <message>
      <source>It could not be added to: its form is not one imgreview knows.</source>
      <translation>无法添加内容：imgreview 不认识它的格式。</translation>
    </message>
    <message>
      <source>It holds no RDF to add to.</source>
      <translation>其中没有可添加内容的 RDF。</translation>
    </message>
    <message>
      <source>It is not written in UTF-8.</source>
      <translation>它不是用 UTF-8 写的。</translation>
    </message>
    <message>
      <source>Its keywords are not a list.</source>
      <translation>它的关键词不是列表。</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <translation>%1：%2。</translation>
    </message>
    <message>
      <source>%1 decided: %2 rejected, saves %3</source>
      <translation>已决定%1：拒绝%2，节省 %3</translation>
    </message>
    <message>
      <source>%1 hidden by the threshold</source>
      <translation>阈值隐藏了%1</translation>
    </message>
    <message>
      <source>Single pictures hidden by the threshold: %1</source>
      <translation>阈值隐藏的单张图片：%1</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <source>Move the threshold back so that it hides nothing</source>
      <translation>将阈值移回，不再隐藏任何内容</translation>
    </message>
    <message>
      <source>%1 of %2 left · %3 hidden</source>
      <translation>剩余 %1 / %2 · 隐藏 %3</translation>
    </message>
    <message>
      <source>%1 moved to the trash</source>
      <translation>%1已移到回收站</translation>
    </message>
    <message>
      <source>%1 to be moved</source>
      <translation>将移动%1</translation>
    </message>
    <message>
      <source>%1 were left out of this commit</source>
      <translation>本次执行跳过了%1</translation>
    </message>
    <message>
      <source>1 file was left out of this commit</source>
      <translation>本次执行跳过了 1 个文件</translation>
    </message>
    <message>
      <source>They lie where they lay.</source>
      <translation>它们仍在原处。</translation>
    </message>
    <message>
      <source>%1, %2 back</source>
      <translation>%1，已恢复 %2</translation>
    </message>
    <message>
      <source>%1, all back</source>
      <translation>%1，已全部恢复</translation>
    </message>
    <message>
      <source>%1, back again</source>
      <translation>%1，已恢复</translation>
    </message>
    <message>
      <source>B as it is</source>
      <translation>B 原样</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>原样</translation>
    </message>
    <message>
      <source>Show B as its file is, not fitted to A</source>
      <translation>按文件原样显示 B，不与 A 对齐</translation>
    </message>
    <message>
      <source>mirrored and turned by %1° to match</source>
      <translation>已镜像并旋转 %1° 以对齐</translation>
    </message>
    <message>
      <source>turned by %1° to match</source>
      <translation>已旋转 %1° 以对齐</translation>
    </message>
    <message>
      <source>mirrored to match</source>
      <translation>已镜像以对齐</translation>
    </message>
    <message>
      <source>fitted to match</source>
      <translation>已变形以对齐</translation>
    </message>
    <message>
      <source>enlarged to match</source>
      <translation>已放大以对齐</translation>
    </message>
    <message>
      <source>reduced to match</source>
      <translation>已缩小以对齐</translation>
    </message>
    <message>
      <source>Bring the files of this commit back</source>
      <translation>恢复本次执行的文件</translation>
    </message>
    <message>
      <source>Every file that leaves</source>
      <translation>每个将离开的文件</translation>
    </message>
    <message>
      <source>Stays instead</source>
      <translation>保留的文件</translation>
    </message>
    <message>
      <source>Why it goes</source>
      <translation>离开的原因</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>you rejected all pictures of its group</source>
      <translation>您舍弃了该组的所有图片</translation>
    </message>
    <message>
      <source>you rejected it</source>
      <translation>您舍弃了它</translation>
    </message>
    <message>
      <source>you rejected it, in a group of the same picture</source>
      <translation>您在同一图片的组中舍弃了它</translation>
    </message>
    <message>
      <source>what stays is it %1</source>
      <translation>保留的是它的：%1</translation>
    </message>
    <message>
      <source>Groups with a picture that is neither kept nor rejected</source>
      <translation>含有既未保留也未舍弃的图片的组</translation>
    </message>
    <message>
      <source>saves %1</source>
      <translation>节省 %1</translation>
    </message>
    <message>
      <source>Leave copies undecided that are suggested or may be better than what stays</source>
      <translation>被建议保留或可能优于保留项的副本不作决定</translation>
    </message>
    <message>
      <source>Left undecided: %1</source>
      <translation>未决定：%1</translation>
    </message>
    <message>
      <source>Will be rejected: %1</source>
      <translation>将被舍弃：%1</translation>
    </message>
    <message>
      <source>No copy there</source>
      <translation>那里没有副本</translation>
    </message>
    <message>
      <source>Nothing is left undecided.</source>
      <translation>没有未决定的图片。</translation>
    </message>
    <message>
      <source>Nothing will be rejected.</source>
      <translation>不会舍弃任何图片。</translation>
    </message>
    <message>
      <source>Which files</source>
      <translation>哪些文件</translation>
    </message>
    <message>
      <source>Without a copy on the other side, in “%1”: %2</source>
      <translation>另一侧没有副本，位于“%1”：%2</translation>
    </message>
    <message>
      <source>has a copy elsewhere: %1</source>
      <translation>别处有副本：%1</translation>
    </message>
    <message>
      <source>holds more metadata than what would stay</source>
      <translation>元数据多于将保留的文件</translation>
    </message>
    <message>
      <source>holds more pixels than what would stay</source>
      <translation>像素多于将保留的文件</translation>
    </message>
    <message>
      <source>the suggested keeper of its group</source>
      <translation>该组建议保留的文件</translation>
    </message>
    <message>
      <source>what would stay is cropped or edited</source>
      <translation>将保留的文件被裁剪或编辑过</translation>
    </message>
    <message>
      <source>what would stay is turned against it</source>
      <translation>将保留的文件相对它旋转过</translation>
    </message>
    <message>
      <source>what would stay was saved again with a loss</source>
      <translation>将保留的文件经过有损重新保存</translation>
    </message>
    <message>
      <source>left undecided, for they may be better: %1</source>
      <translation>可能更好而未决定：%1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>“%1”包含在“%2”中：%3中有 %4 个副本，%5 个在那里没有副本。</translation>
    </message>
    <message>
      <source>“%1” shares pictures with “%2”: %4 of %3 are copies, %5 have no copy there.</source>
      <translation>“%1”与“%2”有共同图片：%3中有 %4 个副本，%5 个在那里没有副本。</translation>
    </message>
    <message>
      <source>Only what is said above, and the places where they are.</source>
      <translation>只有上面所述以及所在位置。</translation>
    </message>
    <message>
      <source>The pictures themselves: another exposure of the same scene, not a copy.</source>
      <translation>图片本身：同一场景的另一次拍摄，不是副本。</translation>
    </message>
    <message>
      <source>The pictures themselves: nothing proves that they are copies.</source>
      <translation>图片本身：没有证据表明它们是副本。</translation>
    </message>
    <message>
      <source>Ticked are the kinds where bytes, pixels or their number decide. The quality of re-encoded copies is an estimate: tick them after a look at the examples.</source>
      <translation>已勾选由字节、像素或像素数决定的类别。重新编码副本的质量是估计值：看过示例后再勾选。</translation>
    </message>
    <message>
      <source>Nothing would be left of its group: keep one of its pictures, or choose “Reject all of the group” in the menu Decide.</source>
      <translation>该组将什么都不剩：请保留其中一张，或在“决定”菜单中选择“舍弃整组”。</translation>
    </message>
    <message>
      <source>What was to be kept for it, %1, is not as it was: nothing of its group would be left. Scan again.</source>
      <translation>应为它保留的 %1 已不是原样：该组将什么都不剩。请重新扫描。</translation>
    </message>
    <message>
      <source>%1 pairs are not duplicates</source>
      <translation>%1 对不是重复图片</translation>
    </message>
    <message>
      <source>1 pair is not a duplicate</source>
      <translation>1 对不是重复图片</translation>
    </message>
    <message>
      <source>%1 shows no more detail than a picture of %2 % its size.</source>
      <translation>%1 的细节不多于其尺寸 %2 % 的图片。</translation>
    </message>
    <message>
      <source>%1 shows the start page.</source>
      <translation>按 %1 显示开始页。</translation>
    </message>
    <message>
      <source>Also show bursts: one scene, taken moments apart</source>
      <translation>也显示连拍：同一场景，相隔片刻拍摄</translation>
    </message>
    <message>
      <source>Such pictures are no copies: nothing is marked in them unless you do it.</source>
      <translation>这些图片不是副本：除非您自己标记，否则不会标记任何一张。</translation>
    </message>
    <message>
      <source>At least one picture of a group stays. To give up the whole group, choose “Reject all of the group” in the menu Decide.</source>
      <translation>每组至少保留一张图片。要放弃整组，请在“决定”菜单中选择“舍弃整组”。</translation>
    </message>
    <message>
      <source>Choose folders of photos</source>
      <translation>选择照片文件夹</translation>
    </message>
    <message>
      <source>Choose the first picture</source>
      <translation>选择第一张图片</translation>
    </message>
    <message>
      <source>Choose the second picture</source>
      <translation>选择第二张图片</translation>
    </message>
    <message>
      <source>First picture: drop or click</source>
      <translation>第一张：拖放或点击</translation>
    </message>
    <message>
      <source>Second picture: drop or click</source>
      <translation>第二张：拖放或点击</translation>
    </message>
    <message>
      <source>Clear stored data</source>
      <translation>清除已存储的数据</translation>
    </message>
    <message>
      <source>Clear stored data…</source>
      <translation>清除已存储的数据…</translation>
    </message>
    <message>
      <source>Decided. This is the next group; %1 takes the decision back.</source>
      <translation>已决定。这是下一组；%1 撤销该决定。</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>完整</translation>
    </message>
    <message>
      <source>Reduced: nothing slides or fades</source>
      <translation>减少：无滑动或渐变</translation>
    </message>
    <message>
      <source>How alike a learned model finds the two: 1 is the same, 0 has nothing in common</source>
      <translation>学习模型认为两者有多相似：1 为相同，0 为毫无共同点</translation>
    </message>
    <message>
      <source>How alike the two are where one lies on the other: 1 is the same</source>
      <translation>两者重叠处有多相似：1 为相同</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Only two pictures are shown here: 1 or 2.</source>
      <translation>这里只显示两张图片：1 或 2。</translation>
    </message>
    <message>
      <source>Points found in both pictures that fit onto each other</source>
      <translation>在两张图片中都找到且彼此吻合的点</translation>
    </message>
    <message>
      <source>Proven by the details: a figure beyond its limit does not count.</source>
      <translation>已由细节证明：超出限度的数值不计。</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>显示全图</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Single letters act everywhere but where you type.</source>
      <translation>单字母键在任何地方都有效，输入文字处除外。</translation>
    </message>
    <message>
      <source>So many of the 64 marks of a coarse sketch differ: %1</source>
      <translation>粗略草图的 64 个标记中有多少不同：%1</translation>
    </message>
    <message>
      <source>how alike a learned model finds them: 1 is the same</source>
      <translation>学习模型认为有多相似：1 为相同</translation>
    </message>
    <message>
      <source>how alike the parts are that differ most: 1 is the same</source>
      <translation>差异最大的部分有多相似：1 为相同</translation>
    </message>
    <message>
      <source>how many marks of a coarse sketch of the picture differ</source>
      <translation>图片粗略草图中有多少标记不同</translation>
    </message>
    <message>
      <source>parts of the picture that are alike when one lies on the other</source>
      <translation>重叠时相似的部分</translation>
    </message>
    <message>
      <source>points found in both pictures that fit onto each other</source>
      <translation>在两张图片中都找到且彼此吻合的点</translation>
    </message>
    <message>
      <source>imgreview speaks this language from its next start.</source>
      <translation>imgreview 将从下次启动起使用此语言。</translation>
    </message>
    <message>
      <source>Hold %1 to see B in the place of A.</source>
      <translation>按住 %1 可在 A 的位置看到 B。</translation>
    </message>
    <message>
      <source>Framed: where they differ beyond brightness, colour and codec noise.</source>
      <translation>框出：除亮度、颜色和编码噪声外存在差异之处。</translation>
    </message>
    <message>
      <source>%1, against %2</source>
      <translation>%1，对 %2</translation>
    </message>
    <message>
      <source>The same file, byte for byte</source>
      <translation>逐字节相同的文件</translation>
    </message>
    <message>
      <source>The same pixels, other details in the file</source>
      <translation>像素相同，文件中的信息不同</translation>
    </message>
    <message>
      <source>Saved again, at another quality or in another format</source>
      <translation>以其他质量或格式重新保存</translation>
    </message>
    <message>
      <source>Made smaller or larger</source>
      <translation>缩小或放大</translation>
    </message>
    <message>
      <source>One shows a part of the other</source>
      <translation>一张是另一张的一部分</translation>
    </message>
    <message>
      <source>Other brightness, contrast or colours</source>
      <translation>亮度、对比度或颜色不同</translation>
    </message>
    <message>
      <source>Something was written, drawn or put around it</source>
      <translation>添加了文字、绘画或边框</translation>
    </message>
    <message>
      <source>Other shots of one scene, not copies</source>
      <translation>同一场景的其他照片，不是副本</translation>
    </message>
    <message>
      <source>They look alike; nothing proves that they are copies</source>
      <translation>看起来相似，但没有证据表明是副本</translation>
    </message>
    <message>
      <source>One uncertain match holds these together: look closely</source>
      <translation>仅由一个不确定的匹配相连：请仔细查看</translation>
    </message>
    <message>
      <source>Filter by name, folder, kind…</source>
      <translation>按名称、文件夹、类型筛选…</translation>
    </message>
    <message>
      <source>Also cropped and edited copies, screenshots (slower)</source>
      <translation>还包括裁剪和编辑过的副本、屏幕截图（较慢）</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>您的图片</translation>
    </message>
    <message>
      <source>Turned or mirrored</source>
      <translation>旋转或镜像</translation>
    </message>
    <message>
      <source>1 picture that leaves is better than what stays</source>
      <translation>要移除的图片中有 1 张优于保留的图片</translation>
    </message>
    <message>
      <source>%1 pictures that leave are better than what stays</source>
      <translation>要移除的图片中有 %1 张优于保留的图片</translation>
    </message>
    <message>
      <source>You rejected the one that was suggested, holds more pixels, or shows the whole of what was cropped, turned or edited.</source>
      <translation>您拒绝的是推荐保留、像素更多，或完整显示被裁剪、旋转或编辑内容的图片。</translation>
    </message>
    <message>
      <source>These two have only just come: look first.</source>
      <translation>这两张刚刚出现：请先看一看。</translation>
    </message>
    <message>
      <source>None of the pictures in %2 is a copy of %1.</source>
      <translation>%2 中没有 %1 的副本。</translation>
    </message>
    <message>
      <source>%1 in groups</source>
      <translation>组中有 %1</translation>
    </message>
    <message>
      <source>all stay</source>
      <translation>全部保留</translation>
    </message>
    <message>
      <source>Look in other folders…</source>
      <translation>在其他文件夹中查找…</translation>
    </message>
    <message>
      <source>Mark, and stay at the group</source>
      <translation>标记并停留在本组</translation>
    </message>
    <message>
      <source>Decide, and go on to the next group</source>
      <translation>决定并转到下一组</translation>
    </message>
    <message>
      <source>Opening the review…</source>
      <translation>正在打开检查…</translation>
    </message>
    <message>
      <source>pixel for pixel</source>
      <translation>像素完全相同</translation>
    </message>
    <message>
      <source>without the film or further pictures that A holds</source>
      <translation>不含 A 中的视频或其他图像</translation>
    </message>
    <message>
      <source>with a film or further pictures that A does not hold</source>
      <translation>含有 A 中没有的视频或其他图像</translation>
    </message>
    <message>
      <source>with a film or further pictures, unlike %1</source>
      <translation>含有视频或其他图像，%1 没有</translation>
    </message>
    <message>
      <source>but %1 holds a film or further pictures</source>
      <translation>但 %1 含有视频或其他图像</translation>
    </message>
    <message>
      <source>another part of the same picture</source>
      <translation>同一图像的另一部分</translation>
    </message>
    <message>
      <source>It is not as it was when it left: it was changed or replaced while it was away.</source>
      <translation>它已不是移走时的样子：期间被更改或替换过。</translation>
    </message>
    <message>
      <source>with more bits a channel than %1</source>
      <translation>每通道位数多于 %1</translation>
    </message>
    <message>
      <source>but %1 has more bits a channel</source>
      <translation>但 %1 每通道位数更多</translation>
    </message>
    <message>
      <source>Two folders of the review cannot be one now: %1.</source>
      <translation>审阅中的两个文件夹现在不能是同一个：%1。</translation>
    </message>
    <message>
      <source>without the transparency of A</source>
      <translation>没有 A 的透明部分</translation>
    </message>
    <message>
      <source>with transparency that A does not have</source>
      <translation>带有 A 所没有的透明部分</translation>
    </message>
    <message>
      <source>with transparency, unlike %1</source>
      <translation>带透明部分，%1 没有</translation>
    </message>
    <message>
      <source>but %1 has transparency</source>
      <translation>但 %1 带有透明部分</translation>
    </message>
    <message>
      <source>would lose a film, further pictures, deeper colours or transparency: %1</source>
      <translation>会失去视频、其他图像、色深或透明部分：%1</translation>
    </message>
    <message>
      <source>holds a film, pictures, deeper colours or transparency, unlike what stays</source>
      <translation>含有视频、图像、色深或透明部分，而将保留的文件没有</translation>
    </message>
    <message>
      <source>“%1” acts in Compare. %2 opens it.</source>
      <translation>“%1”在比较中使用。按 %2 打开。</translation>
    </message>
    <message>
      <source>“%1” acts in the review. Esc goes back.</source>
      <translation>“%1”在审阅中使用。按 Esc 返回。</translation>
    </message>
    <message>
      <source>These two are of no group: there is nothing to decide.</source>
      <translation>这两张不属于任何组：没有可决定的。</translation>
    </message>
    <message>
      <source>The group has %1 pictures, two are shown here. Accept it in the review.</source>
      <translation>该组有 %1 张图片，这里只显示两张。请在审阅中接受。</translation>
    </message>
  </context>
  <context>
    <name>Aftermath</name>
    <message>
      <source>The last commit was interrupted. %1 were looked after; see History.</source>
      <translation>上次执行被中断。已检查：%1；请查看历史。</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 个文件</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 个文件</translation>
    </message>
    <message>
      <source>The journal of commits could not be read: %1</source>
      <translation>无法读取执行日志：%1</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Dismiss</source>
      <translation>隐藏</translation>
    </message>
  </context>
  <context>
    <name>ComparePair</name>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Comparison of two pictures</source>
      <translation>两张图片的比较</translation>
    </message>
  </context>
  <context>
    <name>ContinueCard</name>
    <message>
      <source>Go on with this review</source>
      <translation>继续此次检查</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Take off this list</source>
      <translation>从列表中移除</translation>
    </message>
  </context>
  <context>
    <name>CrashNet</name>
    <message>
      <source>Something went wrong inside the program (%1). Your files and decisions are safe; details are in %2.</source>
      <translation>程序内部出错 (%1)。您的文件和决定是安全的；详情见 %2。</translation>
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
      <translation>%1 的扫描已完成</translation>
    </message>
    <message>
      <source>The scan of %1 was stopped</source>
      <translation>%1 的扫描已停止</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop photo folders here</source>
      <translation>将照片文件夹拖到这里</translation>
    </message>
    <message>
      <source>Choose folders…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>or</source>
      <translation>或</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Compare these two pictures</source>
      <translation>比较这两张图片</translation>
    </message>
    <message>
      <source>Look for duplicates in %1</source>
      <translation>在 %1 中查找重复</translation>
    </message>
    <message>
      <source>Look for duplicates in %1 folders</source>
      <translation>在 %1 个文件夹中查找重复</translation>
    </message>
    <message>
      <source>Look for copies of this picture</source>
      <translation>查找此图片的副本</translation>
    </message>
    <message>
      <source>Folders, or exactly two pictures</source>
      <translation>文件夹，或恰好两张图片</translation>
    </message>
  </context>
  <context>
    <name>FileOptions</name>
    <message>
      <source>Look in subfolders</source>
      <translation>包括子文件夹</translation>
    </message>
    <message>
      <source>Hidden files and folders</source>
      <translation>隐藏的文件和文件夹</translation>
    </message>
    <message>
      <source>all pictures, or for instance *.jpg 2024/*</source>
      <translation>所有图片，或例如 *.jpg 2024/*</translation>
    </message>
    <message>
      <source>for instance */cache/* *.gif</source>
      <translation>例如 */cache/* *.gif</translation>
    </message>
    <message>
      <source>any size</source>
      <translation>任意大小</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>仅</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>排除</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>至</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Smallest file size</source>
      <translation>最小文件大小</translation>
    </message>
    <message>
      <source>Largest file size</source>
      <translation>最大文件大小</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>Counting pictures</source>
      <translation>正在统计图片</translation>
    </message>
    <message>
      <source>Protect</source>
      <translation>保护</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>移除 %1</translation>
    </message>
    <message>
      <source>%1 and counting</source>
      <translation>目前 %1</translation>
    </message>
    <message>
      <source>No pictures here</source>
      <translation>这里没有图片</translation>
    </message>
    <message>
      <source>This folder could not be read: %1</source>
      <translation>无法读取此文件夹：%1</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>受保护</translation>
    </message>
    <message>
      <source>Nothing in this folder can be rejected, moved or deleted</source>
      <translation>此文件夹中的内容不能被舍弃、移动或删除</translation>
    </message>
    <message>
      <source>Only keep files from this folder, never touch them</source>
      <translation>只保留此文件夹中的文件，绝不改动</translation>
    </message>
  </context>
  <context>
    <name>KeyCard</name>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Another scan is still running. Stop it to begin this one.</source>
      <translation>另一个扫描仍在运行。请先停止它再开始。</translation>
    </message>
    <message>
      <source>Stop the running scan</source>
      <translation>停止正在运行的扫描</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it to open another review.</source>
      <translation>扫描仍在运行。请先停止它再打开其他检查。</translation>
    </message>
    <message>
      <source>The scan of this review is still running.</source>
      <translation>此次检查的扫描仍在运行。</translation>
    </message>
    <message>
      <source>Drop folders to search them, or exactly two pictures to compare them.</source>
      <translation>拖入文件夹以扫描，或恰好拖入两张图片以比较。</translation>
    </message>
    <message>
      <source>%1 does not exist.</source>
      <translation>%1 不存在。</translation>
    </message>
    <message>
      <source>Open History</source>
      <translation>打开历史</translation>
    </message>
  </context>
  <context>
    <name>MatchOptions</name>
    <message>
      <source>%1 bits</source>
      <translation>%1 位</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Search the whole folder by features</source>
      <translation>按特征搜索整个文件夹</translation>
    </message>
    <message>
      <source>Also show merely similar pictures</source>
      <translation>也显示仅仅相似的图片</translation>
    </message>
    <message>
      <source>Hashes</source>
      <translation>哈希</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>特征</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Bits of a hash</source>
      <translation>哈希位数</translation>
    </message>
    <message>
      <source>likely identical</source>
      <translation>很可能相同</translation>
    </message>
    <message>
      <source>possibly similar</source>
      <translation>可能相似</translation>
    </message>
    <message>
      <source>probably different</source>
      <translation>很可能不同</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Methods of a custom search</source>
      <translation>自定义搜索的方法</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <source>It could not be read.</source>
      <translation>无法读取。</translation>
    </message>
  </context>
  <context>
    <name>PictureZone</name>
    <message>
      <source>Delete takes it away</source>
      <translation>按 Delete 移除</translation>
    </message>
    <message>
      <source>Click to choose a picture</source>
      <translation>单击以选择图片</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Files are being moved. Closing stops after the file that is under way; what was moved stays in History.</source>
      <translation>正在移动文件。关闭会在当前文件之后停止；已移动的保留在历史中。</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>停止并关闭</translation>
    </message>
  </context>
  <context>
    <name>PresetCards</name>
    <message>
      <source>Resized and re-saved copies</source>
      <translation>缩放和重新保存的副本</translation>
    </message>
    <message>
      <source>Same picture in another size, format or quality; turned or mirrored</source>
      <translation>同一图片的其他尺寸、格式或质量；旋转或镜像</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>快速</translation>
    </message>
    <message>
      <source>Also cropped, edited, screenshots</source>
      <translation>还包括裁剪、编辑、截图</translation>
    </message>
    <message>
      <source>Adds features and a learned fingerprint; proves each match</source>
      <translation>加上特征点和学习到的指纹；逐一证明匹配</translation>
    </message>
    <message>
      <source>thorough</source>
      <translation>彻底</translation>
    </message>
    <message>
      <source>Identical files only</source>
      <translation>仅完全相同的文件</translation>
    </message>
    <message>
      <source>Byte for byte, or pixel for pixel</source>
      <translation>逐字节或逐像素</translation>
    </message>
    <message>
      <source>fastest</source>
      <translation>最快</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>自定义</translation>
    </message>
    <message>
      <source>Hashes, threshold and features as chosen below</source>
      <translation>使用下方选择的哈希、阈值和特征</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>手动</translation>
    </message>
  </context>
  <context>
    <name>RecentFolders</name>
    <message>
      <source>Searched before</source>
      <translation>以前扫描过</translation>
    </message>
    <message>
      <source>Search this folder again</source>
      <translation>再次扫描此文件夹</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>%1 %2 instead of %3</source>
      <translation>%1 %2，而不是 %3</translation>
    </message>
    <message>
      <source>%1 accepted, %2 rejected. %3 takes it back.</source>
      <translation>已接受 %1，舍弃 %2。%3 可撤销。</translation>
    </message>
    <message>
      <source>%1 here, %2 in the new group.</source>
      <translation>这里 %1，新组中 %2。</translation>
    </message>
    <message>
      <source>%1 is free: its pictures can be rejected again.</source>
      <translation>%1 已解除保护：其中的图片又可以舍弃。</translation>
    </message>
    <message>
      <source>%1 is protected. %2 rejections in it were taken back.</source>
      <translation>%1 已受保护。其中 %2 个舍弃已收回。</translation>
    </message>
    <message>
      <source>%1 is protected. 1 rejection in it was taken back.</source>
      <translation>%1 已受保护。其中 1 个舍弃已收回。</translation>
    </message>
    <message>
      <source>%1 is protected: nothing in it can be rejected.</source>
      <translation>%1 已受保护：其中的内容不能舍弃。</translation>
    </message>
    <message>
      <source>%1 lost to %2, chosen by eye</source>
      <translation>%1 输给 %2，凭眼力选择</translation>
    </message>
    <message>
      <source>%1 lost to %2: %3</source>
      <translation>%1 输给 %2：%3</translation>
    </message>
    <message>
      <source>%1 up to %2 of %3 bits: %4 shown, %5 pairs hidden.</source>
      <translation>%1 至 %2 / %3 位：显示 %4，隐藏 %5 对。</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translation>1 位</translation>
    </message>
    <message>
      <source>A single picture is no duplicate and leaves the review.</source>
      <translation>单独一张不是重复，会离开检查。</translation>
    </message>
    <message>
      <source>Accept %1</source>
      <translation>接受 %1</translation>
    </message>
    <message>
      <source>Accept easy groups</source>
      <translation>接受简单的组</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>其他文件夹…</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>已开始</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>按类型</translation>
    </message>
    <message>
      <source>Decided pair by pair</source>
      <translation>逐对决定</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>Folder of the groups shown</source>
      <translation>所显示组的文件夹</translation>
    </message>
    <message>
      <source>Folders of this review</source>
      <translation>此次检查的文件夹</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>解除保护</translation>
    </message>
    <message>
      <source>Free the folder %1</source>
      <translation>解除文件夹 %1 的保护</translation>
    </message>
    <message>
      <source>Held by one weak link, left to you: %1</source>
      <translation>仅靠一个弱联系，留给您决定：%1</translation>
    </message>
    <message>
      <source>No clear best, left to you: %1</source>
      <translation>没有明显最佳，留给您决定：%1</translation>
    </message>
    <message>
      <source>No group would be accepted.</source>
      <translation>不会接受任何组。</translation>
    </message>
    <message>
      <source>No hash was used for these groups, so no pair has a distance.</source>
      <translation>这些组未使用哈希，因此没有距离。</translation>
    </message>
    <message>
      <source>No pair has a distance yet.</source>
      <translation>尚无带距离的对。</translation>
    </message>
    <message>
      <source>Nothing below a protected folder can be rejected, moved or deleted: its pictures can only stay. This holds at once, without another scan.</source>
      <translation>受保护文件夹中的内容不能舍弃、移动或删除，只能保留。立即生效，无需重新扫描。</translation>
    </message>
    <message>
      <source>One group of %1.</source>
      <translation>合成一组，共 %1。</translation>
    </message>
    <message>
      <source>Only the groups that the filter shows</source>
      <translation>仅筛选器显示的组</translation>
    </message>
    <message>
      <source>Pairs that differ by more bits are hidden: groups shrink, part or leave the list until you move the line back. Decisions stay; what is hidden is not committed. No file is touched.</source>
      <translation>差异超过此位数的对会被隐藏：组会缩小、拆开或离开列表，直到您移回该线。决定保留；隐藏的不会执行。不触碰任何文件。</translation>
    </message>
    <message>
      <source>Protect a folder</source>
      <translation>保护文件夹</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>保护</translation>
    </message>
    <message>
      <source>Protect the folder %1</source>
      <translation>保护文件夹 %1</translation>
    </message>
    <message>
      <source>Protected folders</source>
      <translation>受保护的文件夹</translation>
    </message>
    <message>
      <source>Put groups together</source>
      <translation>合并组</translation>
    </message>
    <message>
      <source>Put together. Mark yourself what stays and what goes.</source>
      <translation>已合并。请自行标记保留与舍弃。</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>已检查</translation>
    </message>
    <message>
      <source>Reviewed already: %1</source>
      <translation>已检查过：%1</translation>
    </message>
    <message>
      <source>Show every pair</source>
      <translation>显示所有对</translation>
    </message>
    <message>
      <source>Split into two groups.</source>
      <translation>已拆成两组。</translation>
    </message>
    <message>
      <source>Split the group</source>
      <translation>拆分组</translation>
    </message>
    <message>
      <source>Split. A picture left alone is no duplicate and leaves the review.</source>
      <translation>已拆分。单独剩下的一张不是重复，会离开检查。</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>State of the groups shown</source>
      <translation>所显示组的状态</translation>
    </message>
    <message>
      <source>The groups ticked join the open one. Nothing is claimed about pictures that were not proven to be copies: none of them is suggested.</source>
      <translation>勾选的组会并入打开的组。对未经证明是副本的图片不作断言，也不给出建议。</translation>
    </message>
    <message>
      <source>The pairs nearest the line</source>
      <translation>最接近该线的对</translation>
    </message>
    <message>
      <source>The pictures ticked become a group of their own.</source>
      <translation>勾选的图片成为单独一组。</translation>
    </message>
    <message>
      <source>The suggested picture of each group stays, the others are marked as rejected. Your own marks stay. No file is touched before you commit.</source>
      <translation>每组建议的图片保留，其余标记为舍弃。您自己的标记不变。执行之前不触碰任何文件。</translation>
    </message>
    <message>
      <source>There are no groups yet.</source>
      <translation>还没有组。</translation>
    </message>
    <message>
      <source>Tick the groups to add.</source>
      <translation>勾选要加入的组。</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>待决定</translation>
    </message>
    <message>
      <source>With rejects</source>
      <translation>含舍弃</translation>
    </message>
    <message>
      <source>accept %1</source>
      <translation>接受 %1</translation>
    </message>
    <message>
      <source>free %1</source>
      <translation>解除 %1 的保护</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <source>protect %1</source>
      <translation>保护 %1</translation>
    </message>
    <message>
      <source>put groups together</source>
      <translation>合并组</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>split the group</source>
      <translation>拆分组</translation>
    </message>
    <message>
      <source>Keep only this one</source>
      <translation>只保留这张</translation>
    </message>
    <message>
      <source>Keep what is marked or suggested, reject the rest, go on</source>
      <translation>保留已标记或建议的，舍弃其余，继续</translation>
    </message>
    <message>
      <source>Remember that these are no duplicates</source>
      <translation>记住这些不是重复</translation>
    </message>
    <message>
      <source>See what will happen to every file</source>
      <translation>查看每个文件会怎样</translation>
    </message>
    <message>
      <source>Undecided, keep, reject: click to change</source>
      <translation>未定、保留、舍弃：单击切换</translation>
    </message>
    <message>
      <source>All groups are reviewed. %1 shows the commit.</source>
      <translation>所有组都已检查。%1 显示执行。</translation>
    </message>
    <message>
      <source>Remembered: these are no duplicates. %1 takes it back.</source>
      <translation>已记住：这些不是重复。%1 可撤销。</translation>
    </message>
  </context>
  <context>
    <name>ScanProgress</name>
    <message>
      <source>Progress of the scan</source>
      <translation>扫描进度</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop the scan; what was found stays</source>
      <translation>停止扫描；已找到的保留</translation>
    </message>
    <message>
      <source>Show which files, and why</source>
      <translation>显示是哪些文件及原因</translation>
    </message>
    <message>
      <source>Looking for pictures</source>
      <translation>正在查找图片</translation>
    </message>
    <message>
      <source>pictures found</source>
      <translation>张图片已找到</translation>
    </message>
    <message>
      <source>of %1 possible twins compared</source>
      <translation>/ %1 个可能相同的已比较</translation>
    </message>
    <message>
      <source>of %1 pictures</source>
      <translation>/ %1 张图片</translation>
    </message>
    <message>
      <source>of %1 pictures shown to the model</source>
      <translation>/ %1 张图片已由模型查看</translation>
    </message>
    <message>
      <source>of %1 pairs proven</source>
      <translation>/ %1 对已证明</translation>
    </message>
    <message>
      <source>%1/s</source>
      <translation>%1/秒</translation>
    </message>
    <message>
      <source>%1 s left</source>
      <translation>剩余 %1 秒</translation>
    </message>
    <message>
      <source>%1 min left</source>
      <translation>剩余 %1 分钟</translation>
    </message>
    <message>
      <source>%1 h %2 min left</source>
      <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
      <source>pictures scanned</source>
      <translation>张图片已扫描</translation>
    </message>
    <message>
      <source>pictures, stopped early</source>
      <translation>张图片，提前停止</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>%1 个无法读取</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Stopping; what was found stays</source>
      <translation>正在停止；已找到的保留</translation>
    </message>
  </context>
  <context>
    <name>SkippedDialog</name>
    <message>
      <source>Files that could not be read</source>
      <translation>无法读取的文件</translation>
    </message>
    <message>
      <source>%1 files could not be read</source>
      <translation>%1 个文件无法读取</translation>
    </message>
    <message>
      <source>1 file could not be read</source>
      <translation>1 个文件无法读取</translation>
    </message>
    <message>
      <source>They were left as they are and take no part in the review.</source>
      <translation>它们保持原样，不参与检查。</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>打开所在文件夹</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>复制列表</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>The list is on the clipboard.</source>
      <translation>列表已复制到剪贴板。</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>导出列表</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>The list could not be written: %1</source>
      <translation>无法写入列表：%1</translation>
    </message>
    <message>
      <source>The list was written to %1</source>
      <translation>列表已写入 %1</translation>
    </message>
  </context>
  <context>
    <name>SkippedModel</name>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>更多选项</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>查找重复</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Find duplicate photos</source>
      <translation>查找重复照片</translation>
    </message>
    <message>
      <source>Nothing is changed until you commit; what goes to the trash can be undone.</source>
      <translation>在您执行之前不会有任何更改，移到回收站的操作可以撤销。</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>要找什么</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>比较两张图片</translation>
    </message>
    <message>
      <source>Choose a folder first</source>
      <translation>请先选择文件夹</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
  </context>
  <context>
    <name>WindowCommands</name>
    <message>
      <source>Files that could not be read…</source>
      <translation>无法读取的文件…</translation>
    </message>
    <message>
      <source>%1 files that could not be read…</source>
      <translation>%1 个无法读取的文件…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>imgreview %1 finds, explains and cleans up duplicate photographs.</source>
      <translation>imgreview %1 查找、解释并清理重复照片。</translation>
    </message>
  </context>
  <context>
    <name>self._page</name>
    <message>
      <source>Keep left</source>
      <translation>保留左边</translation>
    </message>
    <message>
      <source>Keep right</source>
      <translation>保留右边</translation>
    </message>
    <message>
      <source>There is no other candidate in this group.</source>
      <translation>该组中没有其他候选。</translation>
    </message>
  </context>
  <context>
    <name>view</name>
    <message>
      <source>The two could not be laid onto each other, so nothing is compared.</source>
      <translation>两张无法重叠，因此不作比较。</translation>
    </message>
    <message>
      <source>Nothing differs beyond brightness, colour and codec noise.</source>
      <translation>除亮度、颜色和编码噪声外没有差异。</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>暗</translation>
    </message>
    <message>
      <source>bright</source>
      <translation>亮</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>reviewed</source>
      <translation>已检查</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>建议</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>受保护</translation>
    </message>
    <message>
      <source>crop %1 %</source>
      <translation>裁剪 %1 %</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>protected, untouched</source>
      <translation>受保护，未改动</translation>
    </message>
    <message>
      <source>no trash on this drive: to its quarantine folder</source>
      <translation>该驱动器没有回收站：移到其隔离文件夹</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>到 %1</translation>
    </message>
    <message>
      <source>Move rejected pictures to</source>
      <translation>将舍弃的图片移动到</translation>
    </message>
    <message>
      <source>Save the dry run report</source>
      <translation>保存试运行报告</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>The report could not be written: %1</source>
      <translation>无法写入报告：%1</translation>
    </message>
    <message>
      <source>The report was written to %1</source>
      <translation>报告已写入 %1</translation>
    </message>
    <message>
      <source>Undo of a commit</source>
      <translation>撤销一次执行</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is done can be undone.</source>
      <translation>将在当前文件之后停止；已完成的可以撤销。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <translation>每个文件的结果</translation>
    </message>
    <message>
      <source>%1 freed</source>
      <translation>释放 %1</translation>
    </message>
    <message>
      <source>%1 stayed where they were</source>
      <translation>%1 留在原处</translation>
    </message>
    <message>
      <source>1 file stayed where it was</source>
      <translation>1 个文件留在原处</translation>
    </message>
    <message>
      <source>1 file is back</source>
      <translation>1 个文件已恢复</translation>
    </message>
    <message>
      <source>%1 are back</source>
      <translation>%1 已恢复</translation>
    </message>
    <message>
      <source>%1 could not be brought back</source>
      <translation>%1 无法取回</translation>
    </message>
    <message>
      <source>1 file could not be brought back</source>
      <translation>1 个文件无法取回</translation>
    </message>
    <message>
      <source>You stopped it. The files after this one were not touched.</source>
      <translation>您已停止。之后的文件没有改动。</translation>
    </message>
    <message>
      <source>The reasons are in the list below.</source>
      <translation>原因见下方列表。</translation>
    </message>
    <message>
      <source>Dry run report…</source>
      <translation>试运行报告…</translation>
    </message>
    <message>
      <source>Save what would happen to every file as a table</source>
      <translation>将每个文件会怎样保存为表格</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>移动到文件夹…</translation>
    </message>
    <message>
      <source>Move the files to a folder instead, keeping their structure</source>
      <translation>改为移动到文件夹，保持结构</translation>
    </message>
    <message>
      <source>Use the trash</source>
      <translation>使用回收站</translation>
    </message>
    <message>
      <source>Move the files to the trash instead</source>
      <translation>改为移到回收站</translation>
    </message>
    <message>
      <source>Back to the review</source>
      <translation>返回检查</translation>
    </message>
    <message>
      <source>Undo stays possible until the trash is emptied</source>
      <translation>清空回收站之前可以撤销</translation>
    </message>
    <message>
      <source>Undo stays possible while the files are in %1</source>
      <translation>文件在 %1 中时可以撤销</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>执行</translation>
    </message>
    <message>
      <source>Nothing is marked to leave</source>
      <translation>没有标记要移走的</translation>
    </message>
    <message>
      <source>Reject pictures in the review; here you see what will happen to them.</source>
      <translation>在检查中舍弃图片；这里会显示它们将怎样。</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>出错了。</translation>
    </message>
    <message>
      <source>Moving %1 of %2</source>
      <translation>正在移动 %1 / %2</translation>
    </message>
    <message>
      <source>Bringing back %1 of %2</source>
      <translation>正在取回 %1 / %2</translation>
    </message>
    <message>
      <source>Commit %1</source>
      <translation>执行 %1</translation>
    </message>
    <message>
      <source>What happens in each folder</source>
      <translation>每个文件夹发生什么</translation>
    </message>
    <message>
      <source>Opening what is kept…</source>
      <translation>正在打开要保留的…</translation>
    </message>
    <message>
      <source>Opening what is kept: %1 of %2</source>
      <translation>正在打开要保留的：%1 / %2</translation>
    </message>
    <message>
      <source>%1 will leave,</source>
      <translation>%1 将移走，</translation>
    </message>
    <message>
      <source>Nothing will leave</source>
      <translation>没有要移走的</translation>
    </message>
    <message>
      <source>Use a folder on that drive</source>
      <translation>使用该驱动器上的文件夹</translation>
    </message>
    <message>
      <source>%1 will not be touched</source>
      <translation>%1 不会被改动</translation>
    </message>
    <message>
      <source>You rejected all of their pictures on purpose: %1.</source>
      <translation>您有意舍弃了它们的所有图片：%1。</translation>
    </message>
    <message>
      <source>Undo the chosen</source>
      <translation>撤销所选</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>The program was stopped in the middle of this commit</source>
      <translation>程序在此次执行中途停止</translation>
    </message>
    <message>
      <source>%1 not settled yet; every start of imgreview looks at them again.</source>
      <translation>%1 尚未确定；imgreview 每次启动都会再检查。</translation>
    </message>
    <message>
      <source>The reasons stand in the list, first rows first.</source>
      <translation>原因在列表的前几行。</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>撤销 %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>Nothing was committed yet</source>
      <translation>还没有执行过</translation>
    </message>
    <message>
      <source>Every commit will stand here, and can be taken back from here.</source>
      <translation>每次执行都会列在这里，并可从这里撤销。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Commits</source>
      <translation>执行</translation>
    </message>
    <message>
      <source>move to a folder</source>
      <translation>移动到文件夹</translation>
    </message>
    <message>
      <source>keep %1</source>
      <translation>保留 %1</translation>
    </message>
    <message>
      <source>reject %1</source>
      <translation>舍弃 %1</translation>
    </message>
    <message>
      <source>undecided %1</source>
      <translation>%1 未定</translation>
    </message>
    <message>
      <source>keep only %1</source>
      <translation>只保留 %1</translation>
    </message>
    <message>
      <source>accept the group</source>
      <translation>接受该组</translation>
    </message>
    <message>
      <source>not duplicates</source>
      <translation>不是重复</translation>
    </message>
    <message>
      <source>reject all</source>
      <translation>全部舍弃</translation>
    </message>
    <message>
      <source>The whole group is rejected. Commit will say so again.</source>
      <translation>整组已舍弃。执行时会再次提示。</translation>
    </message>
    <message>
      <source>undecide all</source>
      <translation>全部设为未定</translation>
    </message>
    <message>
      <source>keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>舍弃</translation>
    </message>
    <message>
      <source>accept &amp; next</source>
      <translation>接受并下一个</translation>
    </message>
    <message>
      <source>compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>Review and commit…</source>
      <translation>检查并执行…</translation>
    </message>
    <message>
      <source>of %1 reviewed</source>
      <translation>/ %1 已检查</translation>
    </message>
    <message>
      <source>%1 to the trash or a folder · %2</source>
      <translation>%1 移到回收站或文件夹 · %2</translation>
    </message>
    <message>
      <source>%1 to be moved · %2</source>
      <translation>%1 将移动 · %2</translation>
    </message>
    <message>
      <source>%1 to the trash · %2</source>
      <translation>%1 移到回收站 · %2</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 个文件</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 个文件</translation>
    </message>
    <message>
      <source>Show or hide the facts</source>
      <translation>显示或隐藏信息</translation>
    </message>
    <message>
      <source>No group matches the filter</source>
      <translation>没有符合筛选的组</translation>
    </message>
    <message>
      <source>Other words or classes may find it.</source>
      <translation>换个词或类别也许能找到。</translation>
    </message>
    <message>
      <source>Show all groups</source>
      <translation>显示所有组</translation>
    </message>
    <message>
      <source>Looking for copies</source>
      <translation>正在查找副本</translation>
    </message>
    <message>
      <source>Groups appear here while the scan runs and can be decided at once.</source>
      <translation>扫描时分组会出现在这里，可以立即决定。</translation>
    </message>
    <message>
      <source>No duplicates to review</source>
      <translation>没有需要检查的重复</translation>
    </message>
    <message>
      <source>Every picture that was looked at is there only once.</source>
      <translation>检查过的每张图片都只有一份。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>舍弃</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>Compare with the best</source>
      <translation>与最佳的比较</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>仔细看</translation>
    </message>
    <message>
      <source>Move rejected pictures to…</source>
      <translation>将舍弃的图片移动到…</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>不是重复</translation>
    </message>
    <message>
      <source>Undecide the whole group</source>
      <translation>整组设为未定</translation>
    </message>
    <message>
      <source>Reject all of the group</source>
      <translation>舍弃整组</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>在文件管理器中显示</translation>
    </message>
    <message>
      <source>Copy the path</source>
      <translation>复制路径</translation>
    </message>
    <message>
      <source>The system has no program to open %1.</source>
      <translation>系统没有可打开 %1 的程序。</translation>
    </message>
    <message>
      <source>The path is on the clipboard.</source>
      <translation>路径已复制到剪贴板。</translation>
    </message>
    <message>
      <source>This is the last group with undecided pictures.</source>
      <translation>这是最后一个有未定图片的组。</translation>
    </message>
    <message>
      <source>All groups found so far are reviewed.</source>
      <translation>目前找到的组都已检查。</translation>
    </message>
    <message>
      <source>Filter groups</source>
      <translation>筛选分组</translation>
    </message>
    <message>
      <source>Order of the groups</source>
      <translation>分组的顺序</translation>
    </message>
    <message>
      <source>No group matches.</source>
      <translation>没有匹配的组。</translation>
    </message>
    <message>
      <source>+ %1 new groups</source>
      <translation>+ %1 个新组</translation>
    </message>
    <message>
      <source>+ 1 new group</source>
      <translation>+ 1 个新组</translation>
    </message>
    <message>
      <source>The scan found more pictures for this group: show them</source>
      <translation>扫描为该组找到了更多图片：显示</translation>
    </message>
    <message>
      <source>Group above</source>
      <translation>上方的组</translation>
    </message>
    <message>
      <source>Group below</source>
      <translation>下方的组</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>Group %1 of %2</source>
      <translation>第 %1 组，共 %2 组</translation>
    </message>
    <message>
      <source>not in the list now</source>
      <translation>现在不在列表中</translation>
    </message>
    <message>
      <source>+%1 new</source>
      <translation>+%1 新</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>弱</translation>
    </message>
    <message>
      <source>not a copy</source>
      <translation>不是副本</translation>
    </message>
    <message>
      <source>unproven</source>
      <translation>未证明</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>已证明</translation>
    </message>
    <message>
      <source>No clear best: mark the pictures to keep</source>
      <translation>没有明显最佳：请标记要保留的图片</translation>
    </message>
    <message>
      <source>Best: %1</source>
      <translation>最佳：%1</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>信息</translation>
    </message>
    <message>
      <source>Why together</source>
      <translation>为何归为一组</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>有何不同</translation>
    </message>
    <message>
      <source>Only the places where they are.</source>
      <translation>只有所在位置不同。</translation>
    </message>
    <message>
      <source>With them</source>
      <translation>附带文件</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>还有 %1</translation>
    </message>
    <message>
      <source>%1 goes with %2</source>
      <translation>%1 随 %2</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>分组</translation>
    </message>
    <message>
      <source>Loupe</source>
      <translation>放大镜</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Pictures of the group</source>
      <translation>该组的图片</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ 另外 %1</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 张图片</translation>
    </message>
    <message>
      <source>%1 pictures</source>
      <translation>%1 张图片</translation>
    </message>
    <message>
      <source>The last commit was cut short. Finish it or roll it back in History.</source>
      <translation>上次提交被中断。请在历史记录中完成或撤回。</translation>
    </message>
    <message>
      <source>Stopping ends after the file at hand; what is deleted stays deleted.</source>
      <translation>将在当前文件后停止；已删除的无法恢复。</translation>
    </message>
    <message>
      <source>Delete for ever…</source>
      <translation>永久删除…</translation>
    </message>
    <message>
      <source>Delete the files instead; you will be asked to type how many</source>
      <translation>改为删除文件；需要输入数量</translation>
    </message>
    <message>
      <source>The number of files to delete for ever</source>
      <translation>要永久删除的文件数量</translation>
    </message>
    <message>
      <source>Type %1 to go on:</source>
      <translation>请输入 %1 以继续：</translation>
    </message>
    <message>
      <source>Deleting %1 of %2</source>
      <translation>正在删除 %1/%2</translation>
    </message>
    <message>
      <source>1 picture that leaves says something that the kept one does not</source>
      <translation>1 张移除的图片含有保留图片没有的信息</translation>
    </message>
    <message>
      <source>%1 pictures that leave say something that the kept ones do not</source>
      <translation>%1 张移除的图片含有保留图片没有的信息</translation>
    </message>
    <message>
      <source>Place, date, keywords, stars or caption can be copied into a sidecar file (XMP) beside the kept picture. Pictures themselves are never written to, and undo takes the sidecar away again.</source>
      <translation>可以把地点、日期、关键字、星级或说明复制到保留图片旁的附属文件 (XMP)。图片本身绝不会被改写，撤销时附属文件也会移除。</translation>
    </message>
    <message>
      <source>Copy them</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Delete %1 for ever</source>
      <translation>永久删除 %1</translation>
    </message>
    <message>
      <source>deleted for ever</source>
      <translation>已永久删除</translation>
    </message>
    <message>
      <source>Deleted for ever</source>
      <translation>永久删除</translation>
    </message>
    <message>
      <source>This cannot be undone</source>
      <translation>此操作无法撤销</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>关键字</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>星级</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>closed by hand</source>
      <translation>手动结案</translation>
    </message>
    <message>
      <source>%1 closed by hand</source>
      <translation>%1 个手动结案</translation>
    </message>
    <message>
      <source>%1 deleted for ever</source>
      <translation>%1 已永久删除</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Roll it back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>Leave it so</source>
      <translation>保持现状</translation>
    </message>
    <message>
      <source>Close by hand</source>
      <translation>手动结案</translation>
    </message>
    <message>
      <source>Settle what cannot be found any more; no file is touched</source>
      <translation>将找不到的文件结案；不触碰任何文件</translation>
    </message>
    <message>
      <source>A crash cut this commit short</source>
      <translation>崩溃中断了此次提交</translation>
    </message>
    <message>
      <source>%1 of %2 were handled; the others were not touched. Finish it under all the same checks, bring back what had gone, or leave it so.</source>
      <translation>%2 中已处理 %1，其余未触碰。可在同样的检查下完成、恢复已移走的，或保持现状。</translation>
    </message>
  </context>
  <context>
    <name>IgnoredDialog</name>
    <message>
      <source>%1 (not found now)</source>
      <translation>%1（现在找不到）</translation>
    </message>
    <message>
      <source>%1 pairs are new, %2 were known.</source>
      <translation>新增 %1 对，已知 %2 对。</translation>
    </message>
    <message>
      <source>%1 pairs were written to %2</source>
      <translation>已将 %1 对写入 %2</translation>
    </message>
    <message>
      <source>Export the pairs</source>
      <translation>导出各对</translation>
    </message>
    <message>
      <source>Forget the chosen</source>
      <translation>忘记所选</translation>
    </message>
    <message>
      <source>Forgotten. The next scan can show them as duplicates again.</source>
      <translation>已忘记。下次扫描可能再次显示为重复。</translation>
    </message>
    <message>
      <source>Import pairs</source>
      <translation>导入各对</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <source>Lists of pairs (*.json)</source>
      <translation>成对列表 (*.json)</translation>
    </message>
    <message>
      <source>No pair matches.</source>
      <translation>没有匹配的对。</translation>
    </message>
    <message>
      <source>Nothing is remembered yet. “Not duplicates” in the review puts it here.</source>
      <translation>尚未记住任何内容。检查中的“不是重复”会记录在这里。</translation>
    </message>
    <message>
      <source>Pairs that are no duplicates</source>
      <translation>不是重复的各对</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates</source>
      <translation>不是重复的图片</translation>
    </message>
    <message>
      <source>Search names and folders</source>
      <translation>搜索名称和文件夹</translation>
    </message>
    <message>
      <source>They are remembered by content: renamed and moved files stay apart too. A third picture still shows up beside each of them.</source>
      <translation>按内容记住：改名或移动的文件也保持分开。第三张图片仍会出现在各自旁边。</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>%1 is the key of “%2”. One key has one meaning.</source>
      <translation>%1 是“%2”的按键。一个按键只有一个含义。</translation>
    </message>
    <message>
      <source>%1 means the same everywhere and cannot be changed.</source>
      <translation>%1 在各处含义相同，不能更改。</translation>
    </message>
    <message>
      <source>Choose a command, click the field and press the key it shall have.</source>
      <translation>选择命令，单击输入框并按下要用的键。</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>命令及其按键</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>无按键</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>全部重置</translation>
    </message>
    <message>
      <source>Search commands and keys</source>
      <translation>搜索命令和按键</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>从那里取用</translation>
    </message>
    <message>
      <source>Use these keys</source>
      <translation>使用这些按键</translation>
    </message>
  </context>
  <context>
    <name>ThresholdSlider</name>
    <message>
      <source>%1 pairs at %2 bits</source>
      <translation>%2 位：%1 对</translation>
    </message>
    <message>
      <source>Largest distance shown, in bits</source>
      <translation>显示的最大距离（位）</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Accept easy groups…</source>
      <translation>接受简单的组…</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>更改按键…</translation>
    </message>
    <message>
      <source>Pictures that are no duplicates…</source>
      <translation>不是重复的图片…</translation>
    </message>
    <message>
      <source>Protected folders…</source>
      <translation>受保护的文件夹…</translation>
    </message>
    <message>
      <source>Put groups together…</source>
      <translation>合并组…</translation>
    </message>
    <message>
      <source>Split the group…</source>
      <translation>拆分组…</translation>
    </message>
    <message>
      <source>Threshold…</source>
      <translation>阈值…</translation>
    </message>
  </context>
  <context>
    <name>KeysModel</name>
    <message>
      <source>By itself: %1</source>
      <translation>默认：%1</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Press a key</source>
      <translation>按下一个键</translation>
    </message>
  </context>
  <context>
    <name>DeskDialogs</name>
    <message>
      <source>There is no store that could remember pairs.</source>
      <translation>没有可记住各对的存储。</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Rules…</source>
      <translation>规则…</translation>
    </message>
    <message>
      <source>Folder pairs…</source>
      <translation>文件夹配对…</translation>
    </message>
    <message>
      <source>Decide many groups by rules</source>
      <translation>按规则一次决定多个组</translation>
    </message>
    <message>
      <source>%1 pictures were marked. %2 takes it back.</source>
      <translation>已标记 %1 张图片。按 %2 可撤销。</translation>
    </message>
    <message>
      <source>Folders that hold copies of each other, with everything below them.</source>
      <translation>互相含有副本的文件夹（包括其下所有内容）。</translation>
    </message>
    <message>
      <source>Folder pairs</source>
      <translation>文件夹配对</translation>
    </message>
    <message>
      <source>Looking at the folders</source>
      <translation>正在查看文件夹</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>标记</translation>
    </message>
    <message>
      <source>No folder holds copies of another one</source>
      <translation>没有文件夹含有另一个文件夹的副本</translation>
    </message>
    <message>
      <source>Reject %1 copies</source>
      <translation>舍弃 %1 个副本</translation>
    </message>
    <message>
      <source>Reject 1 copy</source>
      <translation>舍弃 1 个副本</translation>
    </message>
    <message>
      <source>Copies within one folder are decided by rules.</source>
      <translation>同一文件夹内的副本由规则决定。</translation>
    </message>
    <message>
      <source>%1 pictures are marked.</source>
      <translation>已标记 %1 张图片。</translation>
    </message>
    <message>
      <source>Every picture has a copy on the other side.</source>
      <translation>每张图片在另一侧都有副本。</translation>
    </message>
    <message>
      <source>has copies in</source>
      <translation>副本所在</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>副本</translation>
    </message>
    <message>
      <source>Keep “%1”, reject its copies in “%2”</source>
      <translation>保留“%1”，舍弃“%2”中的副本</translation>
    </message>
    <message>
      <source>“%1” and “%2” hold the same %3.</source>
      <translation>“%1”与“%2”内容相同：%3。</translation>
    </message>
    <message>
      <source>%1 (without subfolders)</source>
      <translation>%1（不含子文件夹）</translation>
    </message>
    <message>
      <source>%1 to reject · %2</source>
      <translation>将舍弃 %1 个 · %2</translation>
    </message>
    <message>
      <source>Each line keeps the best pictures of a group and passes equals to the next line. Nothing is marked before you say so; ties stay undecided.</source>
      <translation>每一行保留组中最好的图片，并把同样好的交给下一行。在您确认之前不会标记；平局保持未定。</translation>
    </message>
    <message>
      <source>Trying the rules: %1 of %2</source>
      <translation>正在试用规则：%1 / %2</translation>
    </message>
    <message>
      <source>The first %1 of %2 changes are listed.</source>
      <translation>列出了 %2 项更改中的前 %1 项。</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>将要更改的内容</translation>
    </message>
    <message>
      <source>Mark %1 pictures</source>
      <translation>标记 %1 张图片</translation>
    </message>
    <message>
      <source>Mark 1 picture</source>
      <translation>标记 1 张图片</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Remove the rule</source>
      <translation>移除规则</translation>
    </message>
    <message>
      <source>rules “%1”</source>
      <translation>规则“%1”</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>As good when within</source>
      <translation>视为同样好的范围</translation>
    </message>
    <message>
      <source>Rules in order</source>
      <translation>按顺序的规则</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>添加规则</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>规则集</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Delete this rule set</source>
      <translation>删除此规则集</translation>
    </message>
    <message>
      <source>Name of the rule set</source>
      <translation>规则集名称</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>“%1” is saved.</source>
      <translation>已保存“%1”。</translation>
    </message>
    <message>
      <source>“%1” is deleted.</source>
      <translation>已删除“%1”。</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1，已更改</translation>
    </message>
    <message>
      <source>Groups to decide</source>
      <translation>要决定的组</translation>
    </message>
    <message>
      <source>Also change what I decided myself</source>
      <translation>也更改我自己的决定</translation>
    </message>
    <message>
      <source>groups with undecided pictures</source>
      <translation>有未定图片的组</translation>
    </message>
    <message>
      <source>the %1 shown by the filter</source>
      <translation>筛选显示的 %1</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>only the open group</source>
      <translation>仅打开的组</translation>
    </message>
    <message>
      <source>the %1 chosen in the list</source>
      <translation>列表中选定的 %1</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>全部 %1</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%1 个由%2</translation>
    </message>
    <message>
      <source>All others of its group are rejected</source>
      <translation>组中其他图片都已舍弃</translation>
    </message>
    <message>
      <source>Most pixels</source>
      <translation>像素最多</translation>
    </message>
    <message>
      <source>Most real detail</source>
      <translation>真实细节最多</translation>
    </message>
    <message>
      <source>Larger file</source>
      <translation>文件更大</translation>
    </message>
    <message>
      <source>Smaller file</source>
      <translation>文件更小</translation>
    </message>
    <message>
      <source>JPEG quality</source>
      <translation>JPEG 质量</translation>
    </message>
    <message>
      <source>Format order</source>
      <translation>格式顺序</translation>
    </message>
    <message>
      <source>Has a place (GPS)</source>
      <translation>有位置 (GPS)</translation>
    </message>
    <message>
      <source>Best rating</source>
      <translation>评分最高</translation>
    </message>
    <message>
      <source>Has a capture date</source>
      <translation>有拍摄日期</translation>
    </message>
    <message>
      <source>Most metadata</source>
      <translation>元数据最多</translation>
    </message>
    <message>
      <source>Oldest capture date</source>
      <translation>最早的拍摄日期</translation>
    </message>
    <message>
      <source>Newest capture date</source>
      <translation>最新的拍摄日期</translation>
    </message>
    <message>
      <source>Oldest file date</source>
      <translation>最早的文件日期</translation>
    </message>
    <message>
      <source>Newest file date</source>
      <translation>最新的文件日期</translation>
    </message>
    <message>
      <source>Folder order</source>
      <translation>文件夹顺序</translation>
    </message>
    <message>
      <source>Name contains</source>
      <translation>名称包含</translation>
    </message>
    <message>
      <source>Name matches a pattern</source>
      <translation>名称匹配模式</translation>
    </message>
    <message>
      <source>Shortest path</source>
      <translation>路径最短</translation>
    </message>
    <message>
      <source>Fewest folders above</source>
      <translation>上级文件夹最少</translation>
    </message>
    <message>
      <source>Longest name</source>
      <translation>名称最长</translation>
    </message>
    <message>
      <source>Shortest name</source>
      <translation>名称最短</translation>
    </message>
    <message>
      <source>Not named like a copy</source>
      <translation>名称不像副本</translation>
    </message>
    <message>
      <source>In a protected folder</source>
      <translation>位于受保护文件夹</translation>
    </message>
    <message>
      <source>Sharpest</source>
      <translation>最清晰</translation>
    </message>
    <message>
      <source>Colour over grey</source>
      <translation>彩色优先于灰度</translation>
    </message>
    <message>
      <source>Whole frame over a crop</source>
      <translation>完整画面优先于裁剪</translation>
    </message>
    <message>
      <source>Original over its edits</source>
      <translation>原图优先于修改版</translation>
    </message>
    <message>
      <source>Suggested by imgreview</source>
      <translation>imgreview 建议</translation>
    </message>
    <message>
      <source>Formats, best first, with commas</source>
      <translation>格式，最好的在前，用逗号分隔</translation>
    </message>
    <message>
      <source>Folders, best first, one a line</source>
      <translation>文件夹，最好的在前，每行一个</translation>
    </message>
    <message>
      <source>Prefer files</source>
      <translation>优先文件</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词语</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>正则表达式</translation>
    </message>
    <message>
      <source>Prefer</source>
      <translation>优先</translation>
    </message>
    <message>
      <source>Look at</source>
      <translation>查看</translation>
    </message>
    <message>
      <source>inside, in this order</source>
      <translation>按此顺序，在其中</translation>
    </message>
    <message>
      <source>outside of all of them</source>
      <translation>在所有文件夹之外</translation>
    </message>
    <message>
      <source>files with it</source>
      <translation>含有的文件</translation>
    </message>
    <message>
      <source>files without it</source>
      <translation>不含的文件</translation>
    </message>
    <message>
      <source>the file name</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>the whole path</source>
      <translation>完整路径</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>It is in a protected folder and stays</source>
      <translation>位于受保护文件夹，保留</translation>
    </message>
    <message>
      <source>%1: %2 against %3</source>
      <translation>%1：%2 对 %3</translation>
    </message>
    <message>
      <source>Decides %1 of %2</source>
      <translation>决定 %2 中的 %1</translation>
    </message>
    <message>
      <source>Best picture</source>
      <translation>最佳图片</translation>
    </message>
    <message>
      <source>Oldest original</source>
      <translation>最早的原图</translation>
    </message>
    <message>
      <source>My folders first</source>
      <translation>我的文件夹优先</translation>
    </message>
    <message>
      <source>Smallest of equal quality</source>
      <translation>同等质量中最小</translation>
    </message>
    <message>
      <source>As imgreview suggests</source>
      <translation>按 imgreview 建议</translation>
    </message>
    <message>
      <source>no folder yet</source>
      <translation>尚无文件夹</translation>
    </message>
    <message>
      <source>%1 pixels</source>
      <translation>%1 像素</translation>
    </message>
    <message>
      <source>no text yet</source>
      <translation>尚无文字</translation>
    </message>
    <message>
      <source>Decided by rules</source>
      <translation>由规则决定</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>Marking: %1 of %2</source>
      <translation>正在标记：%1 / %2</translation>
    </message>
    <message>
      <source>ties left undecided: %1</source>
      <translation>保持未定的平局：%1</translation>
    </message>
    <message>
      <source>against your own decisions: %1</source>
      <translation>与您的决定矛盾：%1</translation>
    </message>
    <message>
      <source>changing your own decisions: %1</source>
      <translation>更改您的决定：%1</translation>
    </message>
    <message>
      <source>contradicting each other: %1</source>
      <translation>互相矛盾：%1</translation>
    </message>
    <message>
      <source>decided like that already: %1</source>
      <translation>已如此决定：%1</translation>
    </message>
    <message>
      <source>protected as a whole: %1</source>
      <translation>完全受保护：%1</translation>
    </message>
    <message>
      <source>protected: %1</source>
      <translation>受保护：%1</translation>
    </message>
    <message>
      <source>decided otherwise by you: %1</source>
      <translation>您另有决定：%1</translation>
    </message>
    <message>
      <source>needed by other groups: %1</source>
      <translation>其他组需要：%1</translation>
    </message>
    <message>
      <source>“%1” is contained in “%2”: %3, all of them copies.</source>
      <translation>“%1”包含在“%2”中：%3，全是副本。</translation>
    </message>
    <message>
      <source>Find the copies of a picture…</source>
      <translation>查找一张图片的副本…</translation>
    </message>
    <message>
      <source>Open a review…</source>
      <translation>打开审阅…</translation>
    </message>
    <message>
      <source>Save the review as…</source>
      <translation>将审阅另存为…</translation>
    </message>
    <message>
      <source>Export a report…</source>
      <translation>导出报告…</translation>
    </message>
    <message>
      <source>Find the copies of a picture</source>
      <translation>查找一张图片的副本</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>图片 (%1)</translation>
    </message>
    <message>
      <source>In the folders of this review: %1</source>
      <translation>在此审阅的文件夹中：%1</translation>
    </message>
    <message>
      <source>In its own folder, %1</source>
      <translation>在它自己的文件夹 %1 中</translation>
    </message>
    <message>
      <source>Save the review</source>
      <translation>保存审阅</translation>
    </message>
    <message>
      <source>Reviews (*.imgreview)</source>
      <translation>审阅 (*.imgreview)</translation>
    </message>
    <message>
      <source>The review was saved to %1</source>
      <translation>审阅已保存到 %1</translation>
    </message>
    <message>
      <source>Open a review</source>
      <translation>打开审阅</translation>
    </message>
    <message>
      <source>Export a report</source>
      <translation>导出报告</translation>
    </message>
    <message>
      <source>Web page with pictures (*.html)</source>
      <translation>带图片的网页 (*.html)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Writing the report…</source>
      <translation>正在写入报告…</translation>
    </message>
    <message>
      <source>A scan is still running. Stop it before clearing.</source>
      <translation>扫描仍在进行。请先停止再清除。</translation>
    </message>
    <message>
      <source>Cleared. Your pictures are untouched.</source>
      <translation>已清除。您的图片未被改动。</translation>
    </message>
    <message>
      <source>Find the copies of this picture</source>
      <translation>查找这张图片的副本</translation>
    </message>
    <message>
      <source>Find copies</source>
      <translation>查找副本</translation>
    </message>
    <message>
      <source>In another folder…</source>
      <translation>在其他文件夹中…</translation>
    </message>
    <message>
      <source>Look for copies in</source>
      <translation>在此查找副本</translation>
    </message>
    <message>
      <source>In %1</source>
      <translation>在 %1 中</translation>
    </message>
    <message>
      <source>This is what imgreview remembers on this computer. Your pictures, what is in the trash and installed models are not touched.</source>
      <translation>这是 imgreview 在此计算机上记住的内容。您的图片、回收站中的文件和已安装的模型不会被改动。</translation>
    </message>
    <message>
      <source>Fingerprints and small pictures</source>
      <translation>指纹和小图</translation>
    </message>
    <message>
      <source>Made again by the next scan, which then takes as long as the first.</source>
      <translation>下次扫描会重新生成，所需时间与第一次相同。</translation>
    </message>
    <message>
      <source>Reviews and decisions</source>
      <translation>审阅和决定</translation>
    </message>
    <message>
      <source>Groups, what you decided, and which pictures are no duplicates.</source>
      <translation>分组、您的决定，以及哪些图片不是重复的。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Looks, keys, rules and the folders of the last scans.</source>
      <translation>外观、按键、规则和最近扫描的文件夹。</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>What the program did, for finding mistakes.</source>
      <translation>程序的运行记录，用于查找错误。</translation>
    </message>
    <message>
      <source>History of commits</source>
      <translation>执行历史</translation>
    </message>
    <message>
      <source>Without it nothing can be undone any more. Files in the trash stay there.</source>
      <translation>没有它就无法再撤销任何操作。回收站中的文件会保留。</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>全部清除</translation>
    </message>
    <message>
      <source>Clear what is ticked</source>
      <translation>清除所选内容</translation>
    </message>
    <message>
      <source>Clear, and give up undo</source>
      <translation>清除并放弃撤销</translation>
    </message>
    <message>
      <source>Open the review “%1”</source>
      <translation>打开审阅“%1”</translation>
    </message>
    <message>
      <source>Looking for its pictures…</source>
      <translation>正在查找其中的图片…</translation>
    </message>
    <message>
      <source>Open the review</source>
      <translation>打开审阅</translation>
    </message>
    <message>
      <source>Pictures that are not there are left out. Decisions about the others are kept, and the scan goes on for the rest.</source>
      <translation>找不到的图片会被略过。其他图片的决定会保留，其余部分继续扫描。</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Where is this folder now?</source>
      <translation>这个文件夹现在在哪里？</translation>
    </message>
    <message>
      <source>%1 of %2 pictures found</source>
      <translation>找到 %2 张图片中的 %1 张</translation>
    </message>
    <message>
      <source>Open this review</source>
      <translation>打开此审阅</translation>
    </message>
    <message>
      <source>Copies of %1</source>
      <translation>%1 的副本</translation>
    </message>
    <message>
      <source>No copies found</source>
      <translation>未找到副本</translation>
    </message>
  </context>
</TS>
