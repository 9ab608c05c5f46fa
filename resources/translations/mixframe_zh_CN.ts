<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>ActivityPanel</name>
  <message>
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <translation>尚未发送任何请求。</translation>
  </message>
 </context>
 <context>
  <name>AirState</name>
  <message>
   <source>Off air</source>
   <translation>未播出</translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n steps done again</source>
   <translation>
    <numerusform>已重做 %n 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n steps undone</source>
   <translation>
    <numerusform>已撤销 %n 步</numerusform>
   </translation>
  </message>
  <message>
   <source>Done again: {what}</source>
   <translation>已重做：{what}</translation>
  </message>
  <message>
   <source>Look: {name}</source>
   <translation>布局：{name}</translation>
  </message>
  <message>
   <source>On air: {target}</source>
   <translation>正在播出：{target}</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>已撤销：{what}</translation>
  </message>
 </context>
 <context>
  <name>Baking</name>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source> px</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>Address of the picture</source>
   <translation>图片地址</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>向下</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>字体</translation>
  </message>
  <message>
   <source>Font size</source>
   <translation>字号</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>底色</translation>
  </message>
  <message>
   <source>Make a picture of a text</source>
   <translation>把文字做成图片</translation>
  </message>
  <message>
   <source>Next: save it, put the file where anyone can fetch it without signing in, and paste its address here. The cloud takes http and https addresses, and PNG up to 5 MB.</source>
   <translation>下一步：保存它，把文件放到任何人无需登录即可下载的地方，并把地址粘贴到这里。云端接受 http 和 https 地址，PNG 最大 5 MB。</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <source>Replace the text with it</source>
   <translation>用它替换文字</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>旋转</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>保存图片…</translation>
  </message>
  <message>
   <source>Saved as {name}. Now put the file where anyone can fetch it without signing in, and paste its address here.</source>
   <translation>已保存为 {name}。现在把文件放到任何人无需登录即可下载的地方，并把地址粘贴到这里。</translation>
  </message>
  <message>
   <source>Saved {name}</source>
   <translation>已保存 {name}</translation>
  </message>
  <message>
   <source>Shadow</source>
   <translation>阴影</translation>
  </message>
  <message>
   <source>Shadow colour</source>
   <translation>阴影颜色</translation>
  </message>
  <message>
   <source>Softness</source>
   <translation>柔化</translation>
  </message>
  <message>
   <source>Space around</source>
   <translation>四周留白</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Text made into a picture</source>
   <translation>文字已做成图片</translation>
  </message>
  <message>
   <source>The look is not in the show any more.</source>
   <translation>此布局已不在节目中。</translation>
  </message>
  <message>
   <source>The picture on the frame</source>
   <translation>画面中的图片</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>向右</translation>
  </message>
  <message>
   <source>Wrap lines at</source>
   <translation>换行宽度</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>您的文字</translation>
  </message>
  <message>
   <source>line breaks only</source>
   <translation>仅手动换行</translation>
  </message>
  <message>
   <source>transparent</source>
   <translation>透明</translation>
  </message>
  <message>
   <source>{field}: “{text}” is no colour. Write it 0xRRGGBB, or by its name in English.</source>
   <translation>{field}：“{text}”不是颜色。请写作 0xRRGGBB，或写颜色的英文名称。</translation>
  </message>
  <message>
   <source>{size}. No font here has {characters}: they are shown as boxes.</source>
   <translation>{size}。没有字体包含 {characters}：以方框代替。</translation>
  </message>
  <message>
   <source>{size}: larger than the frame, shown smaller</source>
   <translation>{size}：大于画面，缩小显示</translation>
  </message>
  <message>
   <source>{wide} × {high} px, {kilobytes} KB</source>
   <translation>{wide} × {high} 像素，{kilobytes} KB</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Dismiss the message</source>
   <translation>关闭此消息</translation>
  </message>
 </context>
 <context>
  <name>BottomTabs</name>
  <message numerus="yes">
   <source>%n errors to mend</source>
   <translation>
    <numerusform>有 %n 个错误需要修正</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n errors to mend before going live</source>
   <translation>
    <numerusform>开播前有 %n 个错误需要修正</numerusform>
   </translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>All clear to go live: no errors</source>
   <translation>可以开播：没有错误</translation>
  </message>
  <message>
   <source>Cast</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Changes to air</source>
   <translation>与播出的差异</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>检查结果</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>No errors</source>
   <translation>没有错误</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>请求</translation>
  </message>
 </context>
 <context>
  <name>Callbacks</name>
  <message>
   <source>Callbacks are received at {address}</source>
   <translation>正在 {address} 接收回调</translation>
  </message>
  <message>
   <source>No callback key: they are not checked</source>
   <translation>没有回调密钥：不校验回调</translation>
  </message>
 </context>
 <context>
  <name>Calm</name>
  <message>
   <source>The settings ask for less motion: the canvas moves once a second.</source>
   <translation>设置要求减少动态效果：画布每秒只动一次。</translation>
  </message>
  <message>
   <source>The system asks for less motion: the canvas moves once a second.</source>
   <translation>系统要求减少动态：画布每秒移动一次。</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>Action safe 93 % (EBU R 95)</source>
   <translation>动作安全区 93 %（EBU R 95）</translation>
  </message>
  <message>
   <source>Covered by vertical video apps (approximate)</source>
   <translation>会被竖屏视频应用遮挡（近似）</translation>
  </message>
  <message>
   <source>Title safe 90 % (EBU R 95)</source>
   <translation>字幕安全区 90 %（EBU R 95）</translation>
  </message>
 </context>
 <context>
  <name>CanvasBar</name>
  <message>
   <source>+ Tile</source>
   <translation>+ 子画面</translation>
  </message>
  <message>
   <source>+ Watermark</source>
   <translation>+ 水印</translation>
  </message>
  <message>
   <source>Add a tile for whoever enters next</source>
   <translation>为下一位进房的人添加子画面</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>排列</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>离开</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>嘉宾</translation>
  </message>
  <message>
   <source>Guests: away</source>
   <translation>嘉宾：已离开</translation>
  </message>
  <message>
   <source>Guests: present</source>
   <translation>嘉宾：在房间</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>层次</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>在房间</translation>
  </message>
  <message>
   <source>Same size</source>
   <translation>统一尺寸</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>吸附</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>间距</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>替身</translation>
  </message>
  <message>
   <source>What people do on the canvas, and what they are shown as</source>
   <translation>画布上的人处于什么状态、以什么图像显示</translation>
  </message>
  <message>
   <source>Whether the people of the local stage are in the room: without them the idle time runs</source>
   <translation>本地舞台的人是否在房间里：没有人时空闲计时开始</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
 </context>
 <context>
  <name>CanvasSurface</name>
  <message>
   <source>on air</source>
   <translation>播出中</translation>
  </message>
 </context>
 <context>
  <name>CanvasView</name>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>已选中 %n 项</numerusform>
   </translation>
  </message>
  <message>
   <source>Add tile</source>
   <translation>添加子画面</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <source>Crop ended</source>
   <translation>已结束裁剪</translation>
  </message>
  <message>
   <source>Crop: drag or arrows pan, wheel or + − zoom, handles crop, Del shows all, Enter ends.</source>
   <translation>裁剪：拖动或方向键平移，滚轮或 + − 缩放，手柄裁剪，Del 显示全部，回车结束。</translation>
  </message>
  <message>
   <source>Locked: click to unlock</source>
   <translation>已锁定：点击解锁</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Show another person</source>
   <translation>显示另一个人</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
 </context>
 <context>
  <name>CastDesk</name>
  <message>
   <source>Columns of the cast</source>
   <translation>人员的列</translation>
  </message>
  <message>
   <source>Drag a step, or move it with Alt and an arrow key; Enter goes there</source>
   <translation>拖动步骤，或用 Alt 加方向键移动；按回车跳到该步</translation>
  </message>
  <message>
   <source>End arrivals (Esc)</source>
   <translation>结束进房演示 (Esc)</translation>
  </message>
  <message>
   <source>Let the selected person leave, or come in, now</source>
   <translation>让选中的人现在离开或进入</translation>
  </message>
  <message>
   <source>Let them enter one after another</source>
   <translation>让他们依次进入</translation>
  </message>
  <message>
   <source>Neither seen nor heard: {names}.</source>
   <translation>既看不到也听不到：{names}。</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>Open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>Order of the cast</source>
   <translation>人员顺序</translation>
  </message>
  <message>
   <source>Play arrivals</source>
   <translation>播放进房过程</translation>
  </message>
  <message>
   <source>Remove from the cast</source>
   <translation>从人员中移除</translation>
  </message>
  <message>
   <source>Rows of the cast</source>
   <translation>人员的行</translation>
  </message>
  <message>
   <source>Select the whole cast</source>
   <translation>选中全部人员</translation>
  </message>
  <message>
   <source>Step {number} of {count}. None of this is sent.</source>
   <translation>第 {number} 步，共 {count} 步，均不会发送。</translation>
  </message>
  <message>
   <source>The cast: who they are, who is seen and heard, and why</source>
   <translation>人员：他们是谁、谁能被看到和听到，以及原因</translation>
  </message>
  <message>
   <source>The order of arriving and leaving</source>
   <translation>进入和离开的顺序</translation>
  </message>
  <message>
   <source>The system asks for less motion: go step by step</source>
   <translation>系统要求减少动态效果：请逐步进行</translation>
  </message>
  <message>
   <source>Who gets which place in this look, with everybody there</source>
   <translation>所有人到齐时，当前布局中谁在哪个位置</translation>
  </message>
  <message>
   <source>{name} enters</source>
   <translation>{name} 进入</translation>
  </message>
  <message>
   <source>{name} leaves</source>
   <translation>{name} 离开</translation>
  </message>
 </context>
 <context>
  <name>CastMenu</name>
  <message>
   <source>Cast</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Cast: {name}</source>
   <translation>人员：{name}</translation>
  </message>
  <message>
   <source>Choose somebody in the cast first.</source>
   <translation>请先在人员中选择一人。</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <source>Hear</source>
   <translation>收听</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>静音</translation>
  </message>
  <message>
   <source>No slot is kept for them.</source>
   <translation>没有为此人保留的位置。</translation>
  </message>
  <message>
   <source>Only a camera with a user id has a sound of its own.</source>
   <translation>只有带用户 ID 的摄像头才有自己的声音。</translation>
  </message>
  <message>
   <source>Open this slot to whoever enters next</source>
   <translation>把此位置开放给下一个进房的人</translation>
  </message>
  <message>
   <source>Place on the frame</source>
   <translation>放到画面上</translation>
  </message>
  <message>
   <source>Remove from the cast</source>
   <translation>从人员中移除</translation>
  </message>
  <message>
   <source>Reserve this slot for them</source>
   <translation>为此人保留该位置</translation>
  </message>
  <message>
   <source>They are in no open slot.</source>
   <translation>此人不在空位中。</translation>
  </message>
  <message>
   <source>They have no user id yet.</source>
   <translation>此人还没有用户 ID。</translation>
  </message>
  <message>
   <source>open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>{name}, screen</source>
   <translation>{name}，屏幕</translation>
  </message>
 </context>
 <context>
  <name>CastPanel</name>
  <message>
   <source>Add people</source>
   <translation>添加人员</translation>
  </message>
  <message>
   <source>Add people: type one per line, or paste a list</source>
   <translation>添加人员：每行输入一位，或粘贴名单</translation>
  </message>
  <message>
   <source>Cast</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Double click or drag onto the frame to place</source>
   <translation>双击，或拖到画面上放置</translation>
  </message>
  <message>
   <source>Edit the cast</source>
   <translation>编辑人员</translation>
  </message>
  <message>
   <source>Edit the cast; see who is seen and heard, and why; play arrivals</source>
   <translation>编辑人员；谁能被看到和听到及原因；演示进房</translation>
  </message>
  <message>
   <source>Hear</source>
   <translation>收听</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>静音</translation>
  </message>
  <message>
   <source>Nobody yet: add people with the button above.</source>
   <translation>还没有人员：请用上方按钮添加。</translation>
  </message>
  <message>
   <source>One per line: user id, name, room, kind, size, separated by tabs or commas. Only the user id is required.
anna, Anna Kovač, 4711, camera, 1280×720</source>
   <translation>每行一位：用户 ID、名称、房间、类型、尺寸。用制表符或逗号分隔；只有用户 ID 是必填的。
anna, Anna Kovač, 4711, camera, 1280×720</translation>
  </message>
  <message>
   <source>Place on the frame</source>
   <translation>放到画面上</translation>
  </message>
  <message>
   <source>Remove from the cast</source>
   <translation>从人员中移除</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>heard only</source>
   <translation>仅有声音</translation>
  </message>
  <message>
   <source>next to join</source>
   <translation>下一位进房者</translation>
  </message>
  <message>
   <source>no tile</source>
   <translation>无子画面</translation>
  </message>
  <message>
   <source>not there yet</source>
   <translation>尚未进入</translation>
  </message>
  <message>
   <source>open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>可见</translation>
  </message>
  <message>
   <source>seen, not heard</source>
   <translation>可见，无声音</translation>
  </message>
 </context>
 <context>
  <name>CastTable</name>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>A volume needs an allow list: where there is none, all who are heard now get into one</source>
   <translation>音量需要白名单：没有白名单时，现在能听到的所有人会被列入</translation>
  </message>
  <message>
   <source>As the show</source>
   <translation>同节目</translation>
  </message>
  <message>
   <source>Audio only</source>
   <translation>仅音频</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>Edit the cast</source>
   <translation>编辑人员</translation>
  </message>
  <message>
   <source>Hear</source>
   <translation>收听</translation>
  </message>
  <message>
   <source>Heard</source>
   <translation>能听到</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>未占位</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>静音</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>已静音</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Not heard</source>
   <translation>听不到</translation>
  </message>
  <message>
   <source>Not seen</source>
   <translation>看不到</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>Open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>Picture, and why</source>
   <translation>图像及原因</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>图片…</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>房间</translation>
  </message>
  <message>
   <source>Room kind</source>
   <translation>房间类型</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>能看到</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>尺寸</translation>
  </message>
  <message>
   <source>Sound, and why</source>
   <translation>声音及原因</translation>
  </message>
  <message>
   <source>Stand-in</source>
   <translation>替代图</translation>
  </message>
  <message>
   <source>Test card</source>
   <translation>测试卡</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>The show's</source>
   <translation>节目的</translation>
  </message>
  <message>
   <source>User ID</source>
   <translation>用户 ID</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>音量</translation>
  </message>
  <message>
   <source>What they send, such as 1280×720 or 720p; empty counts as 1280×720</source>
   <translation>对方发送的尺寸，例如 1280×720 或 720p；留空按 1280×720 计</translation>
  </message>
  <message>
   <source>Whoever enters next</source>
   <translation>下一个进房的人</translation>
  </message>
  <message>
   <source>Without a user id it is an open slot: whoever enters next takes it</source>
   <translation>没有用户 ID 即为空位：由下一个进房的人占用</translation>
  </message>
  <message>
   <source>next to join</source>
   <translation>下一位进房者</translation>
  </message>
  <message>
   <source>{reason} Assumed.</source>
   <translation>{reason}（推定）</translation>
  </message>
  <message>
   <source>“{text}” is no size: type one such as 1280×720 or 720p</source>
   <translation>“{text}”不是尺寸：请输入例如 1280×720 或 720p</translation>
  </message>
 </context>
 <context>
  <name>ChangesPanel</name>
  <message>
   <source>Changes to air</source>
   <translation>与播出的差异</translation>
  </message>
  <message>
   <source>It cannot be said now whether this is what is on air.</source>
   <translation>现在无法判断这是否与播出的相同。</translation>
  </message>
  <message>
   <source>Nothing is on air to compare with.</source>
   <translation>当前没有播出内容可供比较。</translation>
  </message>
  <message>
   <source>What is edited is what is on air.</source>
   <translation>正在编辑的与播出的相同。</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Enter runs it.</source>
   <translation>按回车键执行。</translation>
  </message>
  <message>
   <source>No command has these letters.</source>
   <translation>没有含这些字母的命令。</translation>
  </message>
  <message>
   <source>Not possible now: {why}</source>
   <translation>现在无法执行：{why}</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <source>{command}: {look}</source>
   <translation>{command}：{look}</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Accounts…</source>
   <translation>账号…</translation>
  </message>
  <message>
   <source>Add look from preset…</source>
   <translation>从预设添加布局…</translation>
  </message>
  <message>
   <source>Add people…</source>
   <translation>添加人员…</translation>
  </message>
  <message>
   <source>Add templates from files…</source>
   <translation>从文件添加模板…</translation>
  </message>
  <message>
   <source>Always ask before the cloud</source>
   <translation>上云前总是询问</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Canvas alone</source>
   <translation>只看画布</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>复制图像</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Direct mode: send each change at once</source>
   <translation>直接模式：每次改动立即发送</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit the cast</source>
   <translation>编辑人员</translation>
  </message>
  <message>
   <source>Export a sheet of all looks…</source>
   <translation>导出所有布局的总览图…</translation>
  </message>
  <message>
   <source>Export activity for support…</source>
   <translation>导出活动记录给技术支持…</translation>
  </message>
  <message>
   <source>Export look as preset…</source>
   <translation>将布局导出为预设…</translation>
  </message>
  <message>
   <source>Export request…</source>
   <translation>导出请求…</translation>
  </message>
  <message>
   <source>Fetch pictures from private addresses too</source>
   <translation>也从私有地址下载图片</translation>
  </message>
  <message>
   <source>Fetch the pictures again</source>
   <translation>重新下载图片</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>查找命令…</translation>
  </message>
  <message>
   <source>Frame and encoding…</source>
   <translation>画面与编码…</translation>
  </message>
  <message>
   <source>Go live…</source>
   <translation>开播…</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>How the picture is mixed…</source>
   <translation>画面如何混流…</translation>
  </message>
  <message>
   <source>Keep this look as a template of your own…</source>
   <translation>把此布局保存为自己的模板…</translation>
  </message>
  <message>
   <source>Keys…</source>
   <translation>快捷键…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language of the system</source>
   <translation>跟随系统语言</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Look {number}</source>
   <translation>布局 {number}</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>主菜单</translation>
  </message>
  <message>
   <source>Make a push URL…</source>
   <translation>生成推流地址…</translation>
  </message>
  <message>
   <source>New show</source>
   <translation>新建节目</translation>
  </message>
  <message>
   <source>Nothing is on air.</source>
   <translation>当前未播出。</translation>
  </message>
  <message>
   <source>On air</source>
   <translation>播出</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>打开最近的文件</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>面板</translation>
  </message>
  <message>
   <source>Paste request</source>
   <translation>粘贴请求</translation>
  </message>
  <message>
   <source>Play the look in motion</source>
   <translation>动态播放此布局</translation>
  </message>
  <message>
   <source>Play the motion on the canvas</source>
   <translation>在画布上播放动态</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Receive relay callbacks…</source>
   <translation>接收转推回调…</translation>
  </message>
  <message>
   <source>Return to the previous look</source>
   <translation>返回之前的布局</translation>
  </message>
  <message>
   <source>Revert to air</source>
   <translation>还原为播出内容</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>Show the tips of the first start</source>
   <translation>显示首次启动的提示</translation>
  </message>
  <message>
   <source>Stop the broadcast…</source>
   <translation>停播…</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>The cloud cannot reach them: a picture on one is missing on air</source>
   <translation>云端无法访问它们：这样的图片在播出时会缺失</translation>
  </message>
  <message>
   <source>The show has fewer looks than that.</source>
   <translation>节目没有这么多布局。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Theme of the system</source>
   <translation>跟随系统主题</translation>
  </message>
  <message>
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>What an hour costs…</source>
   <translation>每小时费用…</translation>
  </message>
 </context>
 <context>
  <name>Copying</name>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste geometry</source>
   <translation>粘贴位置尺寸</translation>
  </message>
  <message>
   <source>Paste style</source>
   <translation>粘贴样式</translation>
  </message>
  <message>
   <source>The clipboard holds no geometry: copy one with Ctrl+Shift+C.</source>
   <translation>剪贴板中没有位置尺寸：请先用 Ctrl+Shift+C 复制。</translation>
  </message>
  <message>
   <source>The clipboard holds no style: copy one with Ctrl+Alt+C.</source>
   <translation>剪贴板中没有样式：请先用 Ctrl+Alt+C 复制。</translation>
  </message>
  <message>
   <source>The clipboard holds no tiles or watermarks, and no request.</source>
   <translation>剪贴板中没有子画面、水印或请求。</translation>
  </message>
 </context>
 <context>
  <name>CostMeter</name>
  <message>
   <source>Cost: {words}</source>
   <translation>费用：{words}</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>Mixing is charged by the input pixels. Prices as published on {date}.</source>
   <translation>混流按输入像素计费。价格为 {date} 公布的价格。</translation>
  </message>
  <message>
   <source>No mixing</source>
   <translation>不混流</translation>
  </message>
  <message>
   <source>Sound only</source>
   <translation>仅声音</translation>
  </message>
  <message>
   <source>{usd} USD/h</source>
   <translation>{usd} 美元/小时</translation>
  </message>
 </context>
 <context>
  <name>CostSheet</name>
  <message>
   <source>In: {sizes}</source>
   <translation>输入：{sizes}</translation>
  </message>
  <message>
   <source>Keep these prices</source>
   <translation>保存这些价格</translation>
  </message>
  <message>
   <source>Mixing {mixing} and relay to other CDNs {relay} USD an hour.</source>
   <translation>混流 {mixing}，转推到其他 CDN {relay} 美元/小时。</translation>
  </message>
  <message>
   <source>No mixing</source>
   <translation>不混流</translation>
  </message>
  <message>
   <source>Not counted: the robot's own subscription, traffic of the CDN, recording.</source>
   <translation>未计入：机器人自身的订阅、CDN 流量、录制。</translation>
  </message>
  <message>
   <source>One input of {size} is charged, since no picture goes in.</source>
   <translation>由于没有图像输入，按一路 {size} 输入计费。</translation>
  </message>
  <message>
   <source>One more input of {size} is charged: the output has more than twice the pixels of all inputs.</source>
   <translation>另按一路 {size} 输入计费：输出像素超过所有输入的两倍。</translation>
  </message>
  <message>
   <source>Prices of {date}. Source: {source}.</source>
   <translation>价格日期：{date}。来源：{source}。</translation>
  </message>
  <message>
   <source>Relay to one other CDN</source>
   <translation>转推到一个其他 CDN</translation>
  </message>
  <message>
   <source>Sound only</source>
   <translation>仅声音</translation>
  </message>
  <message>
   <source>That is more than the largest tier: what it costs is not documented.</source>
   <translation>超出最大档位：费用在文档中没有说明。</translation>
  </message>
  <message>
   <source>The local stage charges nothing: this is what the cloud would charge.</source>
   <translation>本地舞台不收费：这是云端会收取的费用。</translation>
  </message>
  <message numerus="yes">
   <source>They are %n months old.</source>
   <translation>
    <numerusform>这些价格已有 %n 个月。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They are %n months old: check that they still hold.</source>
   <translation>
    <numerusform>这些价格已有 %n 个月，请核对是否仍然有效。</numerusform>
   </translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>档位</translation>
  </message>
  <message>
   <source>USD an hour</source>
   <translation>美元/小时</translation>
  </message>
  <message>
   <source>USD for 1000 minutes</source>
   <translation>美元/千分钟</translation>
  </message>
  <message>
   <source>Up to</source>
   <translation>上限</translation>
  </message>
  <message>
   <source>Use the published prices</source>
   <translation>使用公布的价格</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>{name}, USD for 1000 minutes</source>
   <translation>{name}，美元/千分钟</translation>
  </message>
  <message>
   <source>{pixels} input pixels are charged.</source>
   <translation>按 {pixels} 输入像素计费。</translation>
  </message>
  <message>
   <source>{pixels} px</source>
   <translation>{pixels} 像素</translation>
  </message>
  <message>
   <source>{what}: {usd} USD an hour</source>
   <translation>{what}：{usd} 美元/小时</translation>
  </message>
 </context>
 <context>
  <name>Crop</name>
  <message>
   <source>Crop</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <source>Remove crop</source>
   <translation>取消裁剪</translation>
  </message>
  <message>
   <source>size assumed</source>
   <translation>尺寸为假定值</translation>
  </message>
 </context>
 <context>
  <name>Difference</name>
  <message>
   <source>No update can carry this, it stays as it is on air: {path}</source>
   <translation>更新请求无法改变此项，播出保持原样：{path}</translation>
  </message>
  <message>
   <source>Not sent, since no update can carry it: {paths}. Stop and start to change it.</source>
   <translation>未发送，因为更新请求无法改变：{paths}。请停播后重新开播。</translation>
  </message>
 </context>
 <context>
  <name>DynamicNote</name>
  <message>
   <source>Mode 1: one large, the others float over it</source>
   <translation>模式 1：一个大画面，其余悬浮其上</translation>
  </message>
  <message>
   <source>Mode 2: the screen large, the others beside it</source>
   <translation>模式 2：屏幕分享为大画面，其余在旁边</translation>
  </message>
  <message>
   <source>Mode 3: all in a grid of equal cells</source>
   <translation>模式 3：所有画面排成等大的九宫格</translation>
  </message>
  <message>
   <source>Mode {mode} · assumed places</source>
   <translation>模式 {mode} · 推定的位置</translation>
  </message>
  <message>
   <source>Mode {mode}: not documented</source>
   <translation>模式 {mode}：文档未说明</translation>
  </message>
  <message>
   <source>{how}. Who stands where is assumed, in order of arrival.</source>
   <translation>{how}。谁在哪里是按进房顺序推定的。</translation>
  </message>
 </context>
 <context>
  <name>EditActions</name>
  <message>
   <source>Actual size</source>
   <translation>实际大小</translation>
  </message>
  <message>
   <source>Add caption</source>
   <translation>添加字幕条</translation>
  </message>
  <message>
   <source>Add picture</source>
   <translation>添加图片</translation>
  </message>
  <message>
   <source>Add text</source>
   <translation>添加文字</translation>
  </message>
  <message>
   <source>Add text as a picture…</source>
   <translation>以图片形式添加文字…</translation>
  </message>
  <message>
   <source>Add tile</source>
   <translation>添加子画面</translation>
  </message>
  <message>
   <source>Align bottom</source>
   <translation>底端对齐</translation>
  </message>
  <message>
   <source>Align centres across</source>
   <translation>水平居中对齐</translation>
  </message>
  <message>
   <source>Align centres down</source>
   <translation>垂直居中对齐</translation>
  </message>
  <message>
   <source>Align left</source>
   <translation>左对齐</translation>
  </message>
  <message>
   <source>Align right</source>
   <translation>右对齐</translation>
  </message>
  <message>
   <source>Align to the frame</source>
   <translation>与画面对齐</translation>
  </message>
  <message>
   <source>Align to the key item: the one selected last</source>
   <translation>与关键项对齐：最后选中的那一项</translation>
  </message>
  <message>
   <source>Align to the next of these</source>
   <translation>轮换对齐基准</translation>
  </message>
  <message>
   <source>Align to the selection (one alone: to the frame)</source>
   <translation>与所选对齐（只选一项时与画面对齐）</translation>
  </message>
  <message>
   <source>Align top</source>
   <translation>顶端对齐</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>排列</translation>
  </message>
  <message>
   <source>Bring forward</source>
   <translation>上移一层</translation>
  </message>
  <message>
   <source>Bring to front</source>
   <translation>置于顶层</translation>
  </message>
  <message>
   <source>Convert to custom</source>
   <translation>转换为自定义</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy geometry</source>
   <translation>复制位置尺寸</translation>
  </message>
  <message>
   <source>Copy style</source>
   <translation>复制样式</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>剪切</translation>
  </message>
  <message>
   <source>Distribute across</source>
   <translation>横向均匀分布</translation>
  </message>
  <message>
   <source>Distribute down</source>
   <translation>纵向均匀分布</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>再制</translation>
  </message>
  <message>
   <source>Fill frame</source>
   <translation>铺满画面</translation>
  </message>
  <message>
   <source>Free shape</source>
   <translation>自由比例</translation>
  </message>
  <message>
   <source>Geometry and style</source>
   <translation>位置尺寸与样式</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Keep {ratio}</source>
   <translation>保持 {ratio}</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Make a picture of the text…</source>
   <translation>把文字做成图片…</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>层次</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste geometry</source>
   <translation>粘贴位置尺寸</translation>
  </message>
  <message>
   <source>Paste style</source>
   <translation>粘贴样式</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove crop</source>
   <translation>取消裁剪</translation>
  </message>
  <message>
   <source>Same height</source>
   <translation>等高</translation>
  </message>
  <message>
   <source>Same size</source>
   <translation>统一尺寸</translation>
  </message>
  <message>
   <source>Same width</source>
   <translation>等宽</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Send backward</source>
   <translation>下移一层</translation>
  </message>
  <message>
   <source>Send to back</source>
   <translation>置于底层</translation>
  </message>
  <message>
   <source>Set gap…</source>
   <translation>设置间距…</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Swap people</source>
   <translation>互换人员</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Turn what the layout mode places into tiles of your own: the picture stays as it is</source>
   <translation>把布局模式排出的子画面变成自己的子画面：图像保持不变</translation>
  </message>
  <message>
   <source>Type place and size</source>
   <translation>输入位置与尺寸</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
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
   <source>Zoom to frame</source>
   <translation>缩放到整个画面</translation>
  </message>
  <message>
   <source>Zoom to selection</source>
   <translation>缩放到所选</translation>
  </message>
 </context>
 <context>
  <name>EditsPossible</name>
  <message>
   <source>End cropping first.</source>
   <translation>请先结束裁剪。</translation>
  </message>
  <message>
   <source>Select a tile that is cropped.</source>
   <translation>请选择一个已裁剪的子画面。</translation>
  </message>
  <message>
   <source>Select a tile that is not locked.</source>
   <translation>请选择一个未锁定的子画面。</translation>
  </message>
  <message>
   <source>Select at least three items first.</source>
   <translation>请先选择至少三个项目。</translation>
  </message>
  <message>
   <source>Select at least two items first.</source>
   <translation>请先选择至少两个项目。</translation>
  </message>
  <message>
   <source>Select one text.</source>
   <translation>请选择一个文字。</translation>
  </message>
  <message>
   <source>Select one tile that is neither locked nor hidden.</source>
   <translation>请选择一个既未锁定也未隐藏的子画面。</translation>
  </message>
  <message>
   <source>Select one tile, or two, and nothing else.</source>
   <translation>请只选择一个或两个子画面。</translation>
  </message>
  <message>
   <source>Select something first.</source>
   <translation>请先选择项目。</translation>
  </message>
  <message>
   <source>The look has tiles of its own already.</source>
   <translation>布局已经有自己的子画面。</translation>
  </message>
  <message>
   <source>What is selected is locked: unlock it first.</source>
   <translation>所选项目已锁定：请先解锁。</translation>
  </message>
 </context>
 <context>
  <name>Error</name>
  <message>
   <source>1 to 1000 pixels.</source>
   <translation>应为 1 至 1000 像素。</translation>
  </message>
  <message>
   <source>A frame has a width and a height</source>
   <translation>画面要有宽和高</translation>
  </message>
  <message>
   <source>A number is missing in the callback</source>
   <translation>回调中缺少数字</translation>
  </message>
  <message>
   <source>A password needs a user name, which stands in the address</source>
   <translation>密码需要对应一个用户名，用户名写在地址中</translation>
  </message>
  <message>
   <source>A push URL with a key needs a time of expiry</source>
   <translation>带密钥的推流地址需要过期时间</translation>
  </message>
  <message>
   <source>A request has members such as SdkAppId, RoomId and VideoParams.</source>
   <translation>请求应有 SdkAppId、RoomId、VideoParams 等成员。</translation>
  </message>
  <message>
   <source>A show has one look at least</source>
   <translation>节目至少要有一个布局</translation>
  </message>
  <message>
   <source>A start was sent and no answer came: a task may be running, and its TaskId is not known.</source>
   <translation>已发送开播请求但没有应答：可能有任务在运行，其 TaskId 未知。</translation>
  </message>
  <message>
   <source>A task is {state} already</source>
   <translation>已有任务处于 {state} 状态</translation>
  </message>
  <message>
   <source>A task may be running: look at the player or the callbacks before starting another.</source>
   <translation>可能有任务正在运行：再次开播前请查看播放器或回调。</translation>
  </message>
  <message>
   <source>A template has 1 to {most_tiles} places</source>
   <translation>模板应有 1 至 {most_tiles} 个位置</translation>
  </message>
  <message>
   <source>Add tiles first.</source>
   <translation>请先添加子画面。</translation>
  </message>
  <message>
   <source>Agree who drives it. What you apply next counts.</source>
   <translation>请商定由谁控制。您下一次应用的内容将生效。</translation>
  </message>
  <message>
   <source>An endpoint holds no user name</source>
   <translation>接入地址中不能有用户名</translation>
  </message>
  <message>
   <source>Another machine changes this task too: its numbers are ahead, and this change was not taken</source>
   <translation>另一台机器也在更改此任务：其序号更靠前，此次更改未被采纳</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>请选择其中的文件。</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>请另选一个。</translation>
  </message>
  <message>
   <source>Copy it again, whole.</source>
   <translation>重新完整复制。</translation>
  </message>
  <message>
   <source>Correct its address.</source>
   <translation>请更正其地址。</translation>
  </message>
  <message>
   <source>Correct or unset it.</source>
   <translation>请更正或取消设置。</translation>
  </message>
  <message>
   <source>Enter it again in the window: Settings, Network.</source>
   <translation>请在窗口的“设置 › 网络”中重新输入。</translation>
  </message>
  <message>
   <source>Enter it in the window: Settings, Network.</source>
   <translation>请在窗口的“设置 › 网络”中输入。</translation>
  </message>
  <message>
   <source>Enter its secret id and key again, or choose another account.</source>
   <translation>请重新输入其 SecretId 和 SecretKey，或选择其他账号。</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>文件已存在</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>文件名过长</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>读写出错</translation>
  </message>
  <message>
   <source>Install ffmpeg, or save a frame as a picture and choose that.</source>
   <translation>请安装 ffmpeg，或把一帧保存为图片再选择。</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>这是文件夹</translation>
  </message>
  <message>
   <source>Is the disk full, or the file damaged?</source>
   <translation>磁盘已满，还是文件已损坏？</translation>
  </message>
  <message>
   <source>It ends by itself when its room has been empty for its idle time.</source>
   <translation>房间空置达到其空闲时间后，它会自行结束。</translation>
  </message>
  <message>
   <source>It ends by itself when its room has been empty for its idle time; give it up to start again.</source>
   <translation>房间空置达到其空闲时间后，它会自行结束；放弃它即可重新开播。</translation>
  </message>
  <message>
   <source>It ends by itself {idle_seconds} s after the last person has left the room.</source>
   <translation>最后一人离开房间 {idle_seconds} 秒后，它自动结束。</translation>
  </message>
  <message>
   <source>It was given up</source>
   <translation>已放弃</translation>
  </message>
  <message>
   <source>Look into room {room}: if a user {value} is in it, the task runs.</source>
   <translation>查看房间 {room}：如果其中有用户 {value}，任务就在运行。</translation>
  </message>
  <message>
   <source>Make it smaller first.</source>
   <translation>请先缩小。</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>请缩小。</translation>
  </message>
  <message>
   <source>Make the text smaller, or break it.</source>
   <translation>请缩小文字或换行。</translation>
  </message>
  <message>
   <source>No keys for Tencent Cloud were found</source>
   <translation>未找到腾讯云密钥</translation>
  </message>
  <message>
   <source>No keys for Tencent Cloud were found ({looked})</source>
   <translation>未找到腾讯云密钥（{looked}）</translation>
  </message>
  <message>
   <source>No keys for Tencent Cloud were found for the profile {profile}</source>
   <translation>未找到配置 {profile} 的腾讯云密钥</translation>
  </message>
  <message>
   <source>No request can be read here: {what}</source>
   <translation>此处读不出请求：{what}</translation>
  </message>
  <message>
   <source>No show is that large.</source>
   <translation>节目不会这么大。</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>磁盘空间不足</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>没有这个文件或文件夹</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>这不是文件夹</translation>
  </message>
  <message>
   <source>Nothing is known of what this task shows, so nothing can be sent to try it</source>
   <translation>不知道此任务显示什么，因此无法发送请求来测试它</translation>
  </message>
  <message>
   <source>Nothing is on air to be changed: the task is {state}</source>
   <translation>没有播出内容可更改：任务处于 {state} 状态</translation>
  </message>
  <message>
   <source>Nothing is pushed to this URL.{error}</source>
   <translation>没有向此地址推流。{error}</translation>
  </message>
  <message>
   <source>Nothing was sent. Ask those who run the proxy.</source>
   <translation>没有发送任何内容。请询问代理的管理员。</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct them; they are from {source}.</source>
   <translation>没有发送任何内容。请更正它们，它们来自{source}。</translation>
  </message>
  <message>
   <source>One is ap-singapore.</source>
   <translation>例如 ap-singapore。</translation>
  </message>
  <message>
   <source>Open a show, a preset or a request in JSON.</source>
   <translation>请打开 JSON 格式的节目、预设或请求。</translation>
  </message>
  <message>
   <source>Open a show, a preset or a request.</source>
   <translation>请打开节目、预设或请求。</translation>
  </message>
  <message>
   <source>Open the costs and edit the prices again, or go back to the published ones.</source>
   <translation>请打开费用窗口重新编辑价格，或恢复公布的价格。</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>系统不允许此操作</translation>
  </message>
  <message>
   <source>PNG, JPEG, WebP, GIF, BMP, TIFF, SVG.</source>
   <translation>支持 PNG、JPEG、WebP、GIF、BMP、TIFF、SVG。</translation>
  </message>
  <message>
   <source>Paste a StartPublishCdnStream or UpdatePublishCdnStream body, or code, a log or a command line that holds one.</source>
   <translation>请粘贴 StartPublishCdnStream 或 UpdatePublishCdnStream 的请求体，或包含它的代码、日志或命令行。</translation>
  </message>
  <message>
   <source>Paste it again.</source>
   <translation>请重新粘贴。</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>没有权限</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>磁盘为只读</translation>
  </message>
  <message>
   <source>Readers differ on what this means: leave one.</source>
   <translation>不同程序对此理解不同：请只保留一个。</translation>
  </message>
  <message>
   <source>Remove the quotes.</source>
   <translation>请去掉引号。</translation>
  </message>
  <message>
   <source>Remove the white space.</source>
   <translation>请去掉空白字符。</translation>
  </message>
  <message>
   <source>SOCKS proxies cannot be used</source>
   <translation>无法使用 SOCKS 代理</translation>
  </message>
  <message>
   <source>Save a frame as a picture.</source>
   <translation>请把一帧保存为图片。</translation>
  </message>
  <message>
   <source>Save it as UTF-8.</source>
   <translation>请保存为 UTF-8。</translation>
  </message>
  <message>
   <source>Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, keep them in the keyring under the service “mixframe” as secret-id and secret-key, or run “tccli configure”.</source>
   <translation>请设置 TENCENTCLOUD_SECRET_ID 和 TENCENTCLOUD_SECRET_KEY，或以 secret-id 和 secret-key 存入密钥环的服务“mixframe”，或运行“tccli configure”。</translation>
  </message>
  <message>
   <source>Still connecting after {tries} tries: the URL may be wrong; an update can replace it.{error}</source>
   <translation>尝试 {tries} 次后仍在连接：地址可能有误；可用更新请求替换。{error}</translation>
  </message>
  <message>
   <source>Stop it or give it up first.</source>
   <translation>请先停止或放弃它。</translation>
  </message>
  <message>
   <source>Take a frame of the mixed stream itself, not of a player's window.</source>
   <translation>请截取混流本身的一帧，而不是播放器窗口。</translation>
  </message>
  <message>
   <source>Task {task_id} can be changed and stopped for {span} more: its TaskId is good for 30 days.</source>
   <translation>任务 {task_id} 还可以更改和停止 {span}：其 TaskId 可用 30 天。</translation>
  </message>
  <message>
   <source>Task {task_id} is older than 30 days: it can be neither changed nor stopped any more, and ends {idle_seconds} s after the last person has left the room.</source>
   <translation>任务 {task_id} 已超过 30 天：不能再更改或停止，最后一人离开房间 {idle_seconds} 秒后结束。</translation>
  </message>
  <message>
   <source>Task {task_id} may be running and costs money until it ends.</source>
   <translation>任务 {task_id} 可能在运行，结束之前一直计费。</translation>
  </message>
  <message>
   <source>Task {task_id} was asked to stop, and nobody knows whether it did.</source>
   <translation>已要求任务 {task_id} 停止，但不知道是否已停止。</translation>
  </message>
  <message>
   <source>The SDK secret key is empty or has white space in it</source>
   <translation>SDK 密钥为空或含有空白字符</translation>
  </message>
  <message>
   <source>The TaskId of this start was never learnt, so it can be neither changed nor stopped</source>
   <translation>此次开播的 TaskId 未知，因此既不能更改也不能停止</translation>
  </message>
  <message>
   <source>The TaskId was never learnt, so the task cannot be stopped</source>
   <translation>TaskId 未知，因此无法停止任务</translation>
  </message>
  <message>
   <source>The address has a password but no user name</source>
   <translation>地址中有密码，但没有用户名</translation>
  </message>
  <message>
   <source>The address has no host</source>
   <translation>地址中没有主机</translation>
  </message>
  <message>
   <source>The callback has no {name}</source>
   <translation>回调中没有 {name}</translation>
  </message>
  <message>
   <source>The callback is larger than {max_bytes} bytes</source>
   <translation>回调超过 {max_bytes} 字节</translation>
  </message>
  <message>
   <source>The callback is not JSON</source>
   <translation>回调不是 JSON</translation>
  </message>
  <message>
   <source>The callback is not a JSON object</source>
   <translation>回调不是 JSON 对象</translation>
  </message>
  <message>
   <source>The endpoint is not an https address</source>
   <translation>接入地址不是 https 地址</translation>
  </message>
  <message>
   <source>The endpoint is not of the form https://host or https://host:port</source>
   <translation>接入地址的格式应为 https://host 或 https://host:port</translation>
  </message>
  <message>
   <source>The frame has {value} × {value1} pixels, the output {value2} × {value3}</source>
   <translation>该帧为 {value} × {value1} 像素，输出为 {value2} × {value3}</translation>
  </message>
  <message>
   <source>The journal cannot be used ({problem})</source>
   <translation>无法使用日志（{problem}）</translation>
  </message>
  <message>
   <source>The keyring cannot be used ({name})</source>
   <translation>无法使用密钥环（{name}）</translation>
  </message>
  <message>
   <source>The opening look is not in the show; its first look opens it.</source>
   <translation>开场布局不在节目中；改用第一个布局开场。</translation>
  </message>
  <message>
   <source>The outcome is unknown: the answer is about another task</source>
   <translation>结果未知：应答针对的是另一个任务</translation>
  </message>
  <message>
   <source>The outcome is unknown: {what}</source>
   <translation>结果未知：{what}</translation>
  </message>
  <message>
   <source>The password of the proxy is not at hand</source>
   <translation>没有可用的代理密码</translation>
  </message>
  <message>
   <source>The port is no number from 1 to 65535</source>
   <translation>端口不是 1 到 65535 之间的数字</translation>
  </message>
  <message>
   <source>The port of the endpoint is no number from 1 to 65535</source>
   <translation>接入地址的端口不是 1 至 65535 的数字</translation>
  </message>
  <message>
   <source>The proxy cannot be used</source>
   <translation>无法使用代理</translation>
  </message>
  <message>
   <source>The proxy {shown} refused to connect ({status})</source>
   <translation>代理 {shown} 拒绝连接（{status}）</translation>
  </message>
  <message>
   <source>The proxy {shown} refused: it wants another user name or password</source>
   <translation>代理 {shown} 拒绝了请求：用户名或密码不正确</translation>
  </message>
  <message>
   <source>The push has failed: replace the URL by an update.{error}</source>
   <translation>推流已失败：请用更新请求替换地址。{error}</translation>
  </message>
  <message>
   <source>The push is connecting.{error}</source>
   <translation>推流正在连接。{error}</translation>
  </message>
  <message>
   <source>The push is lost and taken up again in quick turns: probably another task pushes to this URL too.</source>
   <translation>推流反复中断又恢复：可能另有任务也在向此地址推流。</translation>
  </message>
  <message>
   <source>The push is running.{error}</source>
   <translation>推流正在运行。{error}</translation>
  </message>
  <message>
   <source>The push was lost and is being taken up again; after a minute it fails.{error}</source>
   <translation>推流已中断，正在恢复；一分钟后仍未恢复即失败。{error}</translation>
  </message>
  <message>
   <source>The request has {body} bytes, {max_body_bytes} is the most</source>
   <translation>请求有 {body} 字节，最多 {max_body_bytes} 字节</translation>
  </message>
  <message>
   <source>The secret is not at hand for {members}</source>
   <translation>缺少以下成员的密钥：{members}</translation>
  </message>
  <message>
   <source>The secret {name} has characters that no key has</source>
   <translation>密钥 {name} 含有密钥不会有的字符</translation>
  </message>
  <message>
   <source>The secret {name} has white space in or around it</source>
   <translation>密钥 {name} 中或前后有空白字符</translation>
  </message>
  <message>
   <source>The secret {name} stands in quotes, which would be taken for a part of it</source>
   <translation>密钥 {name} 带有引号，引号会被当作密钥的一部分</translation>
  </message>
  <message>
   <source>The service answered {answer}</source>
   <translation>服务返回 {answer}</translation>
  </message>
  <message>
   <source>The service was not reached: {what}</source>
   <translation>无法连接服务：{what}</translation>
  </message>
  <message>
   <source>The settings hold no address of a proxy</source>
   <translation>设置中没有可用的代理地址</translation>
  </message>
  <message>
   <source>The start broke off ({name})</source>
   <translation>开播中断（{name}）</translation>
  </message>
  <message>
   <source>The table of prices cannot be used: the published one counts</source>
   <translation>无法使用价格表：以公布的价格为准</translation>
  </message>
  <message>
   <source>The template has no name</source>
   <translation>模板没有名称</translation>
  </message>
  <message>
   <source>The user name has characters that no address can hold</source>
   <translation>用户名中有地址不能包含的字符</translation>
  </message>
  <message>
   <source>The {name} of a push URL is empty or has one of / ? # &amp; = @ or white space in it</source>
   <translation>推流地址的 {name} 为空，或含有 / ? # &amp; = @ 或空白字符</translation>
  </message>
  <message>
   <source>There are {count} whole numbers here</source>
   <translation>此处有 {count} 个整数</translation>
  </message>
  <message>
   <source>There is no request in this text</source>
   <translation>此文本中没有请求</translation>
  </message>
  <message>
   <source>There is nothing to give up: the task is {state}</source>
   <translation>没有可放弃的任务：任务处于 {state} 状态</translation>
  </message>
  <message>
   <source>This cannot be read: {value}</source>
   <translation>无法读取：{value}</translation>
  </message>
  <message>
   <source>This cannot be written: {value}</source>
   <translation>无法写入：{value}</translation>
  </message>
  <message>
   <source>This changes task {task_id}: room, robot and recording are not in it.</source>
   <translation>此请求更改任务 {task_id}：不含房间、机器人和录制。</translation>
  </message>
  <message>
   <source>This has half of a character in it</source>
   <translation>其中含有半个字符</translation>
  </message>
  <message>
   <source>This has neither looks, as a show, nor a look, as a preset</source>
   <translation>既没有节目的多个布局，也没有预设的单个布局</translation>
  </message>
  <message>
   <source>This is JSON, but neither a show nor a preset nor a request</source>
   <translation>这是 JSON，但不是节目、预设或请求</translation>
  </message>
  <message>
   <source>This is JSON, but not an object</source>
   <translation>这是 JSON，但不是对象</translation>
  </message>
  <message>
   <source>This is UTF-16 text</source>
   <translation>这是 UTF-16 文本</translation>
  </message>
  <message>
   <source>This is a folder</source>
   <translation>这是文件夹</translation>
  </message>
  <message>
   <source>This is empty</source>
   <translation>内容为空</translation>
  </message>
  <message>
   <source>This is larger than {value} MB</source>
   <translation>超过 {value} MB</translation>
  </message>
  <message>
   <source>This is longer than {most_characters} characters</source>
   <translation>超过 {most_characters} 个字符</translation>
  </message>
  <message>
   <source>This is no address of a proxy</source>
   <translation>这不是代理地址</translation>
  </message>
  <message>
   <source>This is no name of a host</source>
   <translation>这不是主机名</translation>
  </message>
  <message>
   <source>This is no name of a region</source>
   <translation>这不是地域名称</translation>
  </message>
  <message>
   <source>This is no template that this Mixframe knows</source>
   <translation>这不是此版 Mixframe 认识的模板</translation>
  </message>
  <message>
   <source>This is no template: it is not JSON</source>
   <translation>这不是模板：不是 JSON</translation>
  </message>
  <message>
   <source>This is not JSON</source>
   <translation>不是 JSON</translation>
  </message>
  <message>
   <source>This is not JSON: {complaint}</source>
   <translation>不是 JSON：{complaint}</translation>
  </message>
  <message>
   <source>This is not UTF-8 text: byte {value} is not part of a character</source>
   <translation>这不是 UTF-8 文本：第 {value} 个字节不属于任何字符</translation>
  </message>
  <message>
   <source>This is too large for a template</source>
   <translation>作为模板太大</translation>
  </message>
  <message>
   <source>This kind of proxy is not known</source>
   <translation>不认识这种代理</translation>
  </message>
  <message>
   <source>This look has no tile to make a template of</source>
   <translation>此布局没有子画面可做成模板</translation>
  </message>
  <message>
   <source>This place is empty, or not inside the frame</source>
   <translation>此位置为空，或不在画面之内</translation>
  </message>
  <message>
   <source>This was made by a newer Mixframe (schema version {version}, this one knows {schema_version})</source>
   <translation>由更新版本的 Mixframe 生成（格式版本 {version}，本版支持 {schema_version}）</translation>
  </message>
  <message>
   <source>Those of http and https work.</source>
   <translation>可以使用 http 和 https 代理。</translation>
  </message>
  <message>
   <source>Two looks had the same id; all got new ones.</source>
   <translation>有两个布局的 ID 相同；已全部重新分配。</translation>
  </message>
  <message>
   <source>Two people had the same id; all got new ones.</source>
   <translation>有两位人员的 ID 相同；已全部重新分配。</translation>
  </message>
  <message>
   <source>Unlock it, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY instead.</source>
   <translation>请解锁，或改为设置 TENCENTCLOUD_SECRET_ID 和 TENCENTCLOUD_SECRET_KEY。</translation>
  </message>
  <message>
   <source>Update Mixframe to open it.</source>
   <translation>请更新 Mixframe 后再打开。</translation>
  </message>
  <message>
   <source>Use that Mixframe, so that no running task is forgotten.</source>
   <translation>请使用那个版本的 Mixframe，以免遗漏正在运行的任务。</translation>
  </message>
  <message>
   <source>What was there before is unchanged. Choose another folder, or make room.</source>
   <translation>原有内容没有改变。请选择其他文件夹或腾出空间。</translation>
  </message>
  <message>
   <source>Write it as http://host:port or https://host:port.</source>
   <translation>请写成 http://主机:端口 或 https://主机:端口。</translation>
  </message>
  <message>
   <source>Write it as http://name@host:port.</source>
   <translation>请写成 http://用户名@主机:端口。</translation>
  </message>
  <message>
   <source>a PNG of one frame is needed.</source>
   <translation>需要一帧的 PNG。</translation>
  </message>
  <message>
   <source>a \u escape is half of a character</source>
   <translation>\u 转义只是半个字符</translation>
  </message>
  <message>
   <source>a comma stands before a closing bracket</source>
   <translation>右括号前有逗号</translation>
  </message>
  <message>
   <source>a frame of a video is read by the program ffmpeg, which is not on this machine</source>
   <translation>视频的一帧由程序 ffmpeg 读取，而本机没有安装</translation>
  </message>
  <message>
   <source>a mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>a number has too many digits</source>
   <translation>数字位数过多</translation>
  </message>
  <message>
   <source>a placeholder</source>
   <translation>占位图</translation>
  </message>
  <message>
   <source>a text holds a raw control character</source>
   <translation>文本中有原始控制字符</translation>
  </message>
  <message>
   <source>a text {size} pixels high cannot be painted</source>
   <translation>无法绘制 {size} 像素高的文字</translation>
  </message>
  <message>
   <source>a watermark</source>
   <translation>水印</translation>
  </message>
  <message>
   <source>ffmpeg could not be run, or took too long</source>
   <translation>ffmpeg 无法运行，或耗时过长</translation>
  </message>
  <message>
   <source>ffmpeg found no picture in this file</source>
   <translation>ffmpeg 在此文件中没有找到图像</translation>
  </message>
  <message>
   <source>http is taken for this machine only.</source>
   <translation>http 只用于本机。</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>提前结束</translation>
  </message>
  <message>
   <source>it is a video, which is not shown here.</source>
   <translation>这是视频，此处不显示。</translation>
  </message>
  <message>
   <source>it is nested too deep</source>
   <translation>嵌套过深</translation>
  </message>
  <message>
   <source>its address is inside a private network, which the cloud cannot reach.</source>
   <translation>其地址在内网中，云端无法访问。</translation>
  </message>
  <message>
   <source>its name was not found.</source>
   <translation>找不到该域名。</translation>
  </message>
  <message>
   <source>mixframe must be the number of a schema version</source>
   <translation>mixframe 必须是格式版本号</translation>
  </message>
  <message>
   <source>something follows after its end</source>
   <translation>结束后还有内容</translation>
  </message>
  <message>
   <source>the background of the frame</source>
   <translation>画面背景</translation>
  </message>
  <message>
   <source>the connection broke off</source>
   <translation>连接中断</translation>
  </message>
  <message>
   <source>the connection failed ({name}).</source>
   <translation>连接失败（{name}）。</translation>
  </message>
  <message>
   <source>the file has more than 5 MB.</source>
   <translation>文件超过 5 MB。</translation>
  </message>
  <message>
   <source>the file has {value} MB, more than 5.</source>
   <translation>文件为 {value} MB，超过 5 MB。</translation>
  </message>
  <message>
   <source>the file is a WebP picture, which is not taken.</source>
   <translation>文件是 WebP 图片，不受支持。</translation>
  </message>
  <message>
   <source>the file is a drawing (SVG), whatever it is called; png and jpg are taken.</source>
   <translation>文件实际是矢量图（SVG），与扩展名无关；只支持 png 和 jpg。</translation>
  </message>
  <message>
   <source>the file is a {name} animation; {use_name} takes {kinds}.</source>
   <translation>文件是 {name} 动画；{use_name}只支持 {kinds}。</translation>
  </message>
  <message>
   <source>the file is a {name}; {use_name} takes {kinds}.</source>
   <translation>文件是 {name}；{use_name}只支持 {kinds}。</translation>
  </message>
  <message>
   <source>the file is damaged or cut off.</source>
   <translation>文件已损坏或不完整。</translation>
  </message>
  <message>
   <source>the file is damaged: it does not say how large the picture is.</source>
   <translation>文件已损坏：没有给出图片尺寸。</translation>
  </message>
  <message>
   <source>the file is empty.</source>
   <translation>文件为空。</translation>
  </message>
  <message>
   <source>the file is no picture of a kind that is taken.</source>
   <translation>文件不是受支持的图片类型。</translation>
  </message>
  <message>
   <source>the file is not a picture that can be shown</source>
   <translation>此文件不是可显示的图片</translation>
  </message>
  <message>
   <source>the file would have {value} MB, more than 5</source>
   <translation>文件将有 {value} MB，超过 5 MB</translation>
  </message>
  <message>
   <source>the keyring cannot be used: {name}</source>
   <translation>无法使用密钥环：{name}</translation>
  </message>
  <message>
   <source>the picture has {value} × {value1} pixels</source>
   <translation>图片有 {value} × {value1} 像素</translation>
  </message>
  <message>
   <source>the picture has {value} × {value1} pixels, more than 2K.</source>
   <translation>图片为 {value} × {value1} 像素，超过 2K。</translation>
  </message>
  <message>
   <source>the picture would have {wide} × {high} pixels, more than 2K</source>
   <translation>图片将有 {wide} × {high} 像素，超过 2K</translation>
  </message>
  <message>
   <source>the proxy cannot be used.</source>
   <translation>无法使用代理。</translation>
  </message>
  <message>
   <source>the proxy cannot be used: {what}.</source>
   <translation>无法使用代理：{what}。</translation>
  </message>
  <message>
   <source>the proxy refused to connect to the server.</source>
   <translation>代理拒绝连接到该服务器。</translation>
  </message>
  <message>
   <source>the proxy refused: it wants another user name or password.</source>
   <translation>代理拒绝了请求：用户名或密码不正确。</translation>
  </message>
  <message>
   <source>the server answered {answered}.</source>
   <translation>服务器返回 {answered}。</translation>
  </message>
  <message>
   <source>the server broke off before all of the file had come.</source>
   <translation>文件尚未传完，服务器就中断了连接。</translation>
  </message>
  <message>
   <source>the server redirected more than {most_redirects} times.</source>
   <translation>服务器重定向超过 {most_redirects} 次。</translation>
  </message>
  <message>
   <source>the server sent a web page, not a picture.</source>
   <translation>服务器返回的是网页，不是图片。</translation>
  </message>
  <message>
   <source>the server took longer than {seconds} seconds.</source>
   <translation>服务器响应超过 {seconds} 秒。</translation>
  </message>
  <message>
   <source>the server was not reached.</source>
   <translation>无法连接服务器。</translation>
  </message>
  <message>
   <source>the settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>the system's settings</source>
   <translation>系统设置</translation>
  </message>
  <message>
   <source>there is no record {record}</source>
   <translation>没有记录 {record}</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>没有此文件</translation>
  </message>
  <message>
   <source>there is no text to make a picture of</source>
   <translation>没有可做成图片的文字</translation>
  </message>
  <message>
   <source>this is no web address.</source>
   <translation>这不是网址。</translation>
  </message>
  <message>
   <source>this is not a picture</source>
   <translation>这不是图片</translation>
  </message>
  <message>
   <source>was written by a newer Mixframe (version {version}, this one knows {schema_version})</source>
   <translation>由更新版本的 Mixframe 写入（版本 {version}，本版支持 {schema_version}）</translation>
  </message>
  <message>
   <source>{name}, line {line}, column {column}</source>
   <translation>{name}，第 {line} 行第 {column} 列</translation>
  </message>
  <message>
   <source>{path} asks a cloud machine for its role, which works on that machine only</source>
   <translation>{path} 要向云服务器请求角色，只能在该服务器上使用</translation>
  </message>
  <message>
   <source>{path} cannot be read: {name}</source>
   <translation>无法读取 {path}：{name}</translation>
  </message>
  <message>
   <source>{path} has no secretId and secretKey</source>
   <translation>{path} 中没有 secretId 和 secretKey</translation>
  </message>
  <message>
   <source>{path} has no secret_id and secret_key in [{section}]</source>
   <translation>{path} 的 [{section}] 中没有 secret_id 和 secret_key</translation>
  </message>
  <message>
   <source>{path} is not JSON</source>
   <translation>{path} 不是 JSON</translation>
  </message>
  <message>
   <source>{path} is not an INI file: {name}</source>
   <translation>{path} 不是 INI 文件：{name}</translation>
  </message>
  <message>
   <source>{problem} What is shown was fetched before.</source>
   <translation>{problem}显示的是之前下载的图片。</translation>
  </message>
  <message>
   <source>{profile} is not a name of a profile</source>
   <translation>{profile} 不是配置名称</translation>
  </message>
  <message>
   <source>{said} ({clock_behind}: set its clock right)</source>
   <translation>{said}（{clock_behind}：请校准其时钟）</translation>
  </message>
  <message>
   <source>{source} holds no address of a proxy</source>
   <translation>{source} 中没有代理地址</translation>
  </message>
  <message>
   <source>{source} names a SOCKS proxy, which Mixframe cannot use</source>
   <translation>{source} 指定的是 SOCKS 代理，Mixframe 无法使用</translation>
  </message>
  <message>
   <source>{source} names a kind of proxy that Mixframe does not know</source>
   <translation>{source} 指定了 Mixframe 不认识的代理类型</translation>
  </message>
  <message>
   <source>{what}. {hint}</source>
   <translation>{what}。{hint}</translation>
  </message>
  <message>
   <source>{where}: {what}</source>
   <translation>{where}：{what}</translation>
  </message>
 </context>
 <context>
  <name>ExportDesk</name>
  <message>
   <source>Copied the picture of {name}</source>
   <translation>已复制 {name} 的图像</translation>
  </message>
  <message>
   <source>Export a sheet of all looks</source>
   <translation>导出所有布局的总览图</translation>
  </message>
  <message>
   <source>Export the activity for support, secrets masked</source>
   <translation>导出活动记录给技术支持，密钥已遮盖</translation>
  </message>
  <message>
   <source>Export the look as a preset</source>
   <translation>将布局导出为预设</translation>
  </message>
  <message>
   <source>Export the request, secrets left out</source>
   <translation>导出请求，不含密钥</translation>
  </message>
  <message>
   <source>Exported {name}</source>
   <translation>已导出 {name}</translation>
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <source>Presets (*.json)</source>
   <translation>预设 (*.json)</translation>
  </message>
  <message>
   <source>Requests (*.json)</source>
   <translation>请求 (*.json)</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>文本 (*.txt)</translation>
  </message>
 </context>
 <context>
  <name>FileDesk</name>
  <message>
   <source>Add a look from a preset</source>
   <translation>从预设添加布局</translation>
  </message>
  <message>
   <source>Add look from preset</source>
   <translation>从预设添加布局</translation>
  </message>
  <message>
   <source>Do not save</source>
   <translation>不保存</translation>
  </message>
  <message>
   <source>Look {number}</source>
   <translation>布局 {number}</translation>
  </message>
  <message>
   <source>Open a show, a preset or a request</source>
   <translation>打开节目、预设或请求</translation>
  </message>
  <message>
   <source>Pasted</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation>预设 (*.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save the changes to “{name}”?</source>
   <translation>要保存对“{name}”的更改吗？</translation>
  </message>
  <message>
   <source>Save the show</source>
   <translation>保存节目</translation>
  </message>
  <message>
   <source>Saved {name}</source>
   <translation>已保存 {name}</translation>
  </message>
  <message>
   <source>Shows (*.mixframe.json)</source>
   <translation>节目 (*.mixframe.json)</translation>
  </message>
  <message>
   <source>Shows, presets, requests (*.json);;All files (*)</source>
   <translation>节目、预设、请求 (*.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Untitled show</source>
   <translation>未命名节目</translation>
  </message>
  <message>
   <source>What is not saved is lost when another show takes its place.</source>
   <translation>打开另一个节目时，未保存的内容会丢失。</translation>
  </message>
  <message>
   <source>copy the body of a StartPublishCdnStream or Update request first</source>
   <translation>请先复制一个 StartPublishCdnStream 或 Update 请求的正文</translation>
  </message>
  <message>
   <source>open it with Ctrl+O instead</source>
   <translation>请改用 Ctrl+O 打开</translation>
  </message>
  <message>
   <source>the clipboard holds no text</source>
   <translation>剪贴板中没有文本</translation>
  </message>
  <message>
   <source>this is not a preset</source>
   <translation>这不是预设</translation>
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message>
   <source>Enter goes to it, M mends it, F1 tells how to mend it.</source>
   <translation>回车转到该处，M 修正，F1 说明如何修正。</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>检查结果</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Mend</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>Nothing to mend: go live when you are ready.</source>
   <translation>没有需要修正的问题：准备好即可开播。</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
 </context>
 <context>
  <name>FrameSize</name>
  <message>
   <source>Change frame to {size}</source>
   <translation>将画面改为 {size}</translation>
  </message>
  <message>
   <source>Change the frame from {old} to {new}?</source>
   <translation>将画面从 {old} 改为 {new}？</translation>
  </message>
  <message>
   <source>Everything keeps its shape and the edge of the frame it is near to.</source>
   <translation>所有内容保持形状，并与最近的画面边缘保持距离。</translation>
  </message>
  <message>
   <source>Everything keeps its share of the frame, {factor} × as large.</source>
   <translation>所有内容在画面中的比例不变，变为原来的 {factor} 倍。</translation>
  </message>
  <message>
   <source>Everything keeps its share of the frame; shapes are stretched from {old} to {new}.</source>
   <translation>所有内容在画面中的比例不变；形状从 {old} 拉伸为 {new}。</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>画面</translation>
  </message>
  <message>
   <source>Keep pixels</source>
   <translation>保持像素</translation>
  </message>
  <message numerus="yes">
   <source>Nothing moves; %n items would stick out of the frame, which the service refuses.</source>
   <translation>
    <numerusform>位置不变；有 %n 项会超出画面，服务会拒绝。</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing moves; everything still lies inside the frame.</source>
   <translation>位置不变；所有内容仍在画面内。</translation>
  </message>
  <message>
   <source>Re-flow</source>
   <translation>重新排布</translation>
  </message>
  <message>
   <source>Re-flow to {size}</source>
   <translation>重新排布为 {size}</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Scale to {size}</source>
   <translation>缩放为 {size}</translation>
  </message>
  <message numerus="yes">
   <source>This affects %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.</source>
   <translation>
    <numerusform>涉及 {looks} 个布局中的 %n 个子画面和水印。裁剪保留，撤销一次即可还原。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This affects %n tiles and watermarks. Crops stay, and one undo takes it back.</source>
   <translation>
    <numerusform>涉及 %n 个子画面和水印。裁剪保留，撤销一次即可还原。</numerusform>
   </translation>
  </message>
  <message>
   <source>Tiles are put as before, to the new shape, in {looks}. All else keeps its shape and its edge.</source>
   <translation>{looks} 中的子画面按原来的排法适应新的形状，其余保持形状和边缘。</translation>
  </message>
 </context>
 <context>
  <name>GapField</name>
  <message>
   <source> px</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>间距</translation>
  </message>
  <message>
   <source>Gap between the selected items, in pixels</source>
   <translation>所选各项之间的间距，单位像素</translation>
  </message>
  <message>
   <source>One below the other</source>
   <translation>上下排列</translation>
  </message>
  <message>
   <source>Set the gap</source>
   <translation>设置间距</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>左右排列</translation>
  </message>
 </context>
 <context>
  <name>Gesture</name>
  <message>
   <source>Duplicate</source>
   <translation>再制</translation>
  </message>
  <message numerus="yes">
   <source>Move %n items</source>
   <translation>
    <numerusform>移动 %n 项</numerusform>
   </translation>
  </message>
  <message>
   <source>Move tile</source>
   <translation>移动子画面</translation>
  </message>
  <message>
   <source>Move watermark</source>
   <translation>移动水印</translation>
  </message>
  <message numerus="yes">
   <source>Resize %n items</source>
   <translation>
    <numerusform>调整 %n 项的尺寸</numerusform>
   </translation>
  </message>
  <message>
   <source>Resize tile</source>
   <translation>调整子画面尺寸</translation>
  </message>
  <message>
   <source>Resize watermark</source>
   <translation>调整水印尺寸</translation>
  </message>
  <message>
   <source>Swap people</source>
   <translation>互换人员</translation>
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <source> px</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add guide</source>
   <translation>添加参考线</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>参考线</translation>
  </message>
  <message>
   <source>Guides</source>
   <translation>参考线</translation>
  </message>
  <message>
   <source>Guides of this show</source>
   <translation>此节目的参考线</translation>
  </message>
  <message>
   <source>Horizontal at Y {n}</source>
   <translation>水平，Y {n}</translation>
  </message>
  <message>
   <source>Horizontal, at Y</source>
   <translation>水平，位于 Y</translation>
  </message>
  <message>
   <source>Move guide</source>
   <translation>移动参考线</translation>
  </message>
  <message>
   <source>No guides yet: add one below, or drag one out of a ruler.</source>
   <translation>暂无参考线：在下方添加，或从标尺拖出。</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>放到此处</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove guide</source>
   <translation>移除参考线</translation>
  </message>
  <message>
   <source>Vertical at X {n}</source>
   <translation>垂直，X {n}</translation>
  </message>
  <message>
   <source>Vertical, at X</source>
   <translation>垂直，位于 X</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>在帮助中查找</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Nothing in the help has these words.</source>
   <translation>帮助中没有这些词。</translation>
  </message>
  <message>
   <source>Page of the help</source>
   <translation>帮助页面</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>帮助目录</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>As opened</source>
   <translation>打开时</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>{text}, this is where the show is</source>
   <translation>{text}，节目在此处</translation>
  </message>
  <message>
   <source>{text}, undone</source>
   <translation>{text}，已撤销</translation>
  </message>
 </context>
 <context>
  <name>HowMixed</name>
  <message>
   <source>API reference</source>
   <translation>API 参考</translation>
  </message>
  <message>
   <source>Assumed: the vendor does not say ({count})</source>
   <translation>假定：厂商没有说明（{count}）</translation>
  </message>
  <message>
   <source>Chinese reference</source>
   <translation>中文参考</translation>
  </message>
  <message>
   <source>Documented by the vendor ({count})</source>
   <translation>厂商有说明（{count}）</translation>
  </message>
  <message>
   <source>Everything is as assumed again.</source>
   <translation>全部恢复为假定值。</translation>
  </message>
  <message>
   <source>Forget what was measured</source>
   <translation>清除测量结果</translation>
  </message>
  <message>
   <source>How the picture is mixed</source>
   <translation>画面如何混流</translation>
  </message>
  <message>
   <source>Measure a frame…</source>
   <translation>测量一帧…</translation>
  </message>
  <message>
   <source>Measured with a frame of yours ({count})</source>
   <translation>已用您的一帧测量（{count}）</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <source>One frame of the mixed stream</source>
   <translation>混流的一帧</translation>
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rules of the mix</source>
   <translation>混流规则</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>出处</translation>
  </message>
  <message>
   <source>The canvas, the exported pictures and the findings follow these rules. Those that are assumed can be measured: with one frame, as PNG, of a task that mixed the look in hand as it is now.</source>
   <translation>画布、导出的图像和检查结果都遵循这些规则。假定的规则可以测量：用一帧 PNG，取自按当前布局混流的任务。</translation>
  </message>
  <message>
   <source>The people in the frame sent Mixframe's test cards, as render --stand-ins paints them</source>
   <translation>这一帧中的人发送的是 Mixframe 的测试卡，与 render --stand-ins 所画相同</translation>
  </message>
  <message>
   <source>This frame says nothing about what is assumed. Try a look that shows more of it.</source>
   <translation>这一帧没有涉及假定的规则。请试试能显示更多内容的布局。</translation>
  </message>
  <message>
   <source>This frame shows {count} of the assumed rules: all hold.</source>
   <translation>这一帧显示了 {count} 条假定规则：全部成立。</translation>
  </message>
  <message>
   <source>This frame shows {count} of the assumed rules: one is other than assumed.</source>
   <translation>这一帧显示了 {count} 条假定规则：有一条与假定不同。</translation>
  </message>
  <message>
   <source>This frame shows {count} of the assumed rules: {other} are other than assumed.</source>
   <translation>这一帧显示了 {count} 条假定规则：{other} 条与假定不同。</translation>
  </message>
  <message>
   <source>as assumed, on {pixels} pixels</source>
   <translation>与假定一致，依据 {pixels} 个像素</translation>
  </message>
  <message>
   <source>can be measured</source>
   <translation>可以测量</translation>
  </message>
  <message>
   <source>client API</source>
   <translation>客户端 API</translation>
  </message>
  <message>
   <source>contradictory</source>
   <translation>说法不一</translation>
  </message>
  <message>
   <source>legacy guide</source>
   <translation>旧版指南</translation>
  </message>
  <message>
   <source>other than assumed, on {pixels} pixels</source>
   <translation>与假定不同，依据 {pixels} 个像素</translation>
  </message>
  <message>
   <source>recording reference</source>
   <translation>录制参考</translation>
  </message>
  <message>
   <source>relay guide</source>
   <translation>转推指南</translation>
  </message>
  <message>
   <source>{documented} rules are documented, {measured} measured, {assumed} assumed</source>
   <translation>{documented} 条有说明，{measured} 条已测量，{assumed} 条为假定</translation>
  </message>
  <message>
   <source>{source} (in part)</source>
   <translation>{source}（部分）</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message numerus="yes">
   <source>%n items</source>
   <translation>
    <numerusform>%n 项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tiles</source>
   <translation>
    <numerusform>%n 个子画面</numerusform>
   </translation>
  </message>
  <message>
   <source>0 keeps it for ever.</source>
   <translation>0 表示永久保存。</translation>
  </message>
  <message>
   <source>0 or more</source>
   <translation>0 或更大</translation>
  </message>
  <message>
   <source>0 up to half the shorter side</source>
   <translation>0 至短边的一半</translation>
  </message>
  <message>
   <source>0 up to the frame's height, with the place added</source>
   <translation>加上位置后，0 至画面高度</translation>
  </message>
  <message>
   <source>0 up to the frame's width, with the place added</source>
   <translation>加上位置后，0 至画面宽度</translation>
  </message>
  <message>
   <source>0xRRGGBB</source>
   <translation>0xRRGGBB</translation>
  </message>
  <message>
   <source>0–10000, place and size together at most 10000</source>
   <translation>0–10000，位置加尺寸最多 10000</translation>
  </message>
  <message>
   <source>0–15 (assumed)</source>
   <translation>0–15（假定）</translation>
  </message>
  <message>
   <source>1 up to the height of the box</source>
   <translation>1 至框的高度</translation>
  </message>
  <message>
   <source>1 up to the tile's height</source>
   <translation>1 至子画面的高度</translation>
  </message>
  <message>
   <source>1 up to the tile's width</source>
   <translation>1 至子画面的宽度</translation>
  </message>
  <message>
   <source>100–254 without 244</source>
   <translation>100–254，不含 244</translation>
  </message>
  <message>
   <source>15 for talk, 25 or 30 for most, 50 or 60 for sport. Sets frame rate and bit rate together.</source>
   <translation>谈话 15，一般 25 或 30，体育 50 或 60。同时设置帧率和码率。</translation>
  </message>
  <message>
   <source>15 min, 1 h 30, or 1:30. With everybody gone for longer than the robot waits, the task ends.</source>
   <translation>15 min、1 h 30 或 1:30。所有人离开的时间超过机器人等待的时间，任务就会结束。</translation>
  </message>
  <message>
   <source>20:30, 2030-12-24 20:30, or +2 h. Signatures and push URLs are checked to last until then.</source>
   <translation>20:30、2030-12-24 20:30 或 +2 h。签名和推流地址会按此检查有效期。</translation>
  </message>
  <message>
   <source>32 hexadecimal digits</source>
   <translation>32 位十六进制数</translation>
  </message>
  <message>
   <source>48000 unless a player needs something else. HE-AAC cannot do 8000.</source>
   <translation>播放器没有特殊要求时用 48000。HE-AAC 不支持 8000。</translation>
  </message>
  <message>
   <source>5, or 100–254 without 244</source>
   <translation>5，或 100–254（不含 244）</translation>
  </message>
  <message>
   <source>A bracket is not closed.</source>
   <translation>括号没有闭合。</translation>
  </message>
  <message>
   <source>A bucket</source>
   <translation>存储桶</translation>
  </message>
  <message>
   <source>A longer recording goes on in another file; a file also ends at 2 GB.</source>
   <translation>更长的录制写入另一个文件；文件到 2 GB 也会结束。</translation>
  </message>
  <message>
   <source>A look may have SEI of its own; it replaces that of the show.</source>
   <translation>布局可以有自己的 SEI，并取代节目的 SEI。</translation>
  </message>
  <message>
   <source>A look may have lists of its own; they replace those of the show.</source>
   <translation>布局可以有自己的名单，并取代节目的名单。</translation>
  </message>
  <message>
   <source>A number is missing at the end.</source>
   <translation>末尾缺少一个数字。</translation>
  </message>
  <message>
   <source>A number is missing.</source>
   <translation>缺少一个数字。</translation>
  </message>
  <message>
   <source>A person's camera, or the screen they share. The same person may have a tile for each.</source>
   <translation>一个人的摄像头，或其共享的屏幕。同一个人可以各占一个子画面。</translation>
  </message>
  <message>
   <source>A picture whose transparency cuts the tile into shape. Works with Crop only; stretched to the tile.</source>
   <translation>用图片的透明度裁出子画面形状。仅在“裁剪填充”时有效；会拉伸到子画面大小。</translation>
  </message>
  <message>
   <source>A watermark that moves is harder to cut out of a copy.</source>
   <translation>移动的水印更难从翻录中去除。</translation>
  </message>
  <message>
   <source>ASCII, no spaces</source>
   <translation>ASCII，不含空格</translation>
  </message>
  <message>
   <source>About 50 for speech in mono, 64 for music in stereo.</source>
   <translation>单声道语音约 50，立体声音乐约 64。</translation>
  </message>
  <message>
   <source>About 800 for 640×360, 1200 for 960×540, 1500 for 1280×720, 2500 for 1920×1080 at 15 fps.</source>
   <translation>15 fps 时，640×360 约 800，960×540 约 1200，1280×720 约 1500，1920×1080 约 2500。</translation>
  </message>
  <message>
   <source>Absent counts as 0, and 0 is not seen.</source>
   <translation>不填按 0 计，0 则看不见。</translation>
  </message>
  <message>
   <source>Access key</source>
   <translation>访问密钥</translation>
  </message>
  <message>
   <source>Add a CDN</source>
   <translation>添加 CDN</translation>
  </message>
  <message>
   <source>Add a room</source>
   <translation>添加房间</translation>
  </message>
  <message>
   <source>All looks</source>
   <translation>所有布局</translation>
  </message>
  <message>
   <source>Allow somebody</source>
   <translation>允许某人</translation>
  </message>
  <message>
   <source>Allowed {number}</source>
   <translation>白名单 {number}</translation>
  </message>
  <message>
   <source>An Update cannot change it: it is settled when the task starts.</source>
   <translation>更新请求无法改变它：任务启动时已确定。</translation>
  </message>
  <message>
   <source>An interruption shorter than this stays in the same file.</source>
   <translation>比这更短的中断仍写入同一个文件。</translation>
  </message>
  <message>
   <source>Another provider's, charged</source>
   <translation>其他厂商，收费</translation>
  </message>
  <message>
   <source>Another room of the same application; its people need client SDK 10.4 or newer.</source>
   <translation>同一应用的另一个房间；其中的人需要客户端 SDK 10.4 或更新版本。</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Applies to</source>
   <translation>适用于</translation>
  </message>
  <message>
   <source>Arrives in players as app_data.</source>
   <translation>在播放器中以 app_data 到达。</translation>
  </message>
  <message>
   <source>Audio</source>
   <translation>音频</translation>
  </message>
  <message>
   <source>Audio-only people take a place</source>
   <translation>纯音频用户占位</translation>
  </message>
  <message>
   <source>Back into rooms</source>
   <translation>推回房间</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <source>Beats the colour. The cloud tries three times, then goes on without it.</source>
   <translation>优先于背景色。云端尝试三次，失败则跳过。</translation>
  </message>
  <message>
   <source>Behind both</source>
   <translation>两者背后</translation>
  </message>
  <message>
   <source>Behind the person</source>
   <translation>人物背后</translation>
  </message>
  <message>
   <source>Behind the placeholder</source>
   <translation>占位图背后</translation>
  </message>
  <message>
   <source>Big picture</source>
   <translation>大画面</translation>
  </message>
  <message>
   <source>Bit rate</source>
   <translation>码率</translation>
  </message>
  <message>
   <source>Block somebody</source>
   <translation>屏蔽某人</translation>
  </message>
  <message>
   <source>Blocked {number}</source>
   <translation>黑名单 {number}</translation>
  </message>
  <message>
   <source>Bounces off the edges</source>
   <translation>碰到边缘反弹</translation>
  </message>
  <message>
   <source>Bucket</source>
   <translation>存储桶</translation>
  </message>
  <message>
   <source>CDN</source>
   <translation>CDN</translation>
  </message>
  <message>
   <source>CDN {number}</source>
   <translation>CDN {number}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>Cannot change on air: needs stop and start.</source>
   <translation>播出中无法更改：需要停播后重新开播。</translation>
  </message>
  <message>
   <source>Carries the mix into the room; nobody else there may have its name.</source>
   <translation>把混流带入房间；房间里的其他人不能与它同名。</translation>
  </message>
  <message>
   <source>Change the frame</source>
   <translation>更改画面</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>更改{name}</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>声道</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>分类</translation>
  </message>
  <message>
   <source>Codec</source>
   <translation>编码格式</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Colour mode</source>
   <translation>颜色模式</translation>
  </message>
  <message>
   <source>Comes back in the library's events, to tell what they belong to.</source>
   <translation>会随云点播的事件返回，用来说明事件属于什么。</translation>
  </message>
  <message>
   <source>Comes back when the upload is done, to tell where the file came from.</source>
   <translation>上传完成时返回，用来说明文件来自哪里。</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Content of our own</source>
   <translation>自定义内容</translation>
  </message>
  <message>
   <source>Corner radius</source>
   <translation>圆角半径</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <source>Crop fills the tile and cuts what is over; fit shows all of it, on the background or on black.</source>
   <translation>裁剪会填满子画面并切掉多余部分；适应会显示全部，余下部分为背景或黑色。</translation>
  </message>
  <message>
   <source>Crop of the source</source>
   <translation>源画面裁剪</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>自定义</translation>
  </message>
  <message>
   <source>Custom: the tiles of this look</source>
   <translation>自定义：使用此布局的子画面</translation>
  </message>
  <message>
   <source>Decides which of the two, picture or text, is used.</source>
   <translation>决定使用图片还是文字。</translation>
  </message>
  <message>
   <source>Default: {default}</source>
   <translation>默认：{default}</translation>
  </message>
  <message>
   <source>Destinations</source>
   <translation>推流目标</translation>
  </message>
  <message>
   <source>Documented: {source}</source>
   <translation>有说明：{source}</translation>
  </message>
  <message>
   <source>Empty: everybody is heard. Mixes of several rooms need it, or a guest is heard twice.</source>
   <translation>为空：所有人都有声音。多房间混流需要它，否则嘉宾的声音会出现两次。</translation>
  </message>
  <message>
   <source>Empty: the show's own room.</source>
   <translation>为空：节目自己的房间。</translation>
  </message>
  <message>
   <source>Empty: the show's own room. Other rooms only in the custom layout.</source>
   <translation>为空：节目自己的房间。其他房间仅用于自定义布局。</translation>
  </message>
  <message>
   <source>Empty: whoever enters next takes the place.</source>
   <translation>为空：下一位进房者占此位置。</translation>
  </message>
  <message>
   <source>Endpoint</source>
   <translation>接入地址</translation>
  </message>
  <message>
   <source>Ends at</source>
   <translation>结束于</translation>
  </message>
  <message>
   <source>Error: {message}</source>
   <translation>错误：{message}</translation>
  </message>
  <message>
   <source>Even numbers: colour is stored for two pixels at a time.</source>
   <translation>偶数：颜色每两个像素存一次。</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>间隔</translation>
  </message>
  <message>
   <source>File prefix</source>
   <translation>文件前缀</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Filling</source>
   <translation>填充方式</translation>
  </message>
  <message>
   <source>Filling of all tiles</source>
   <translation>所有子画面的填充方式</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>适应</translation>
  </message>
  <message>
   <source>Fit on black</source>
   <translation>适应（黑底）</translation>
  </message>
  <message>
   <source>Floating, screen share and grid only.</source>
   <translation>仅用于悬浮、屏幕分享和九宫格。</translation>
  </message>
  <message>
   <source>Floating, screen share and grid only; in the custom mode each tile has its own.</source>
   <translation>仅用于悬浮、屏幕分享和九宫格；自定义模式下每个子画面各自设置。</translation>
  </message>
  <message>
   <source>Floating: one big, others small</source>
   <translation>悬浮：一大，其余小</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>字体</translation>
  </message>
  <message>
   <source>Font size</source>
   <translation>字号</translation>
  </message>
  <message>
   <source>For S3 of other providers: the address of their storage.</source>
   <translation>用于其他厂商的 S3：其存储的地址。</translation>
  </message>
  <message>
   <source>For payload type 5 only.</source>
   <translation>仅用于负载类型 5。</translation>
  </message>
  <message>
   <source>Frame and bit rate</source>
   <translation>帧率与码率</translation>
  </message>
  <message>
   <source>Frame and video</source>
   <translation>画面与视频</translation>
  </message>
  <message>
   <source>Frame rate</source>
   <translation>帧率</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>自由</translation>
  </message>
  <message>
   <source>From the frame's left edge. A part outside the frame is refused.</source>
   <translation>距画面左边缘。超出画面会被拒绝。</translation>
  </message>
  <message>
   <source>From the frame's top edge. A part outside the frame is refused.</source>
   <translation>距画面上边缘。超出画面会被拒绝。</translation>
  </message>
  <message>
   <source>From the outermost in, with commas between.</source>
   <translation>由外到内，用逗号分隔。</translation>
  </message>
  <message>
   <source>GOP {count} s</source>
   <translation>GOP {count} 秒</translation>
  </message>
  <message>
   <source>Grid: all the same size</source>
   <translation>九宫格：大小相同</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>底色</translation>
  </message>
  <message>
   <source>HE-AACv2 needs stereo.</source>
   <translation>HE-AACv2 需要立体声。</translation>
  </message>
  <message>
   <source>Has to be the kind the people used when they entered: room 123 and room “123” are two rooms.</source>
   <translation>必须与人员进房时的类型一致：数字房间 123 和字符串房间“123”是两个房间。</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>高</translation>
  </message>
  <message>
   <source>Height of the letters in the frame.</source>
   <translation>文字在画面中的高度。</translation>
  </message>
  <message>
   <source>Hint: {message}</source>
   <translation>提示：{message}</translation>
  </message>
  <message>
   <source>How often it is written into the stream.</source>
   <translation>写入流中的间隔。</translation>
  </message>
  <message>
   <source>How the background picture fills the frame.</source>
   <translation>背景图填充画面的方式。</translation>
  </message>
  <message>
   <source>How the placeholder fills the tile.</source>
   <translation>占位图填充子画面的方式。</translation>
  </message>
  <message>
   <source>In pixels of the picture that arrives, not of the frame. All four empty: no crop.</source>
   <translation>以到达的源画面像素计，不是输出画面。四项全空表示不裁剪。</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>属性</translation>
  </message>
  <message>
   <source>Its key is a secret: shown as dots, never saved. Type to replace all of it.</source>
   <translation>其中的密钥是机密：以圆点显示，从不保存。输入即整体替换。</translation>
  </message>
  <message>
   <source>Its name; the keys have to be allowed to write into it.</source>
   <translation>存储桶的名称；密钥须有写入权限。</translation>
  </message>
  <message>
   <source>Joins the room to fetch the streams; nobody there may have its name.</source>
   <translation>进入房间拉流；房间里的其他人不能与它同名。</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>保存期限</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>录制标识</translation>
  </message>
  <message>
   <source>Key frame every</source>
   <translation>关键帧间隔</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>LC-AAC plays everywhere; the others sound better at low bit rates.</source>
   <translation>LC-AAC 到处可播；其他在低码率下音质更好。</translation>
  </message>
  <message>
   <source>Larger is nearer. Tiles and watermarks share one order; equal numbers are not defined.</source>
   <translation>数值越大越靠前。子画面和水印共用同一顺序；数值相同时没有规定。</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>层次</translation>
  </message>
  <message>
   <source>Layout and volume</source>
   <translation>布局与音量</translation>
  </message>
  <message>
   <source>Layout mode</source>
   <translation>布局模式</translation>
  </message>
  <message>
   <source>Locked. Unlock it to change it.</source>
   <translation>已锁定。解锁后才能更改。</translation>
  </message>
  <message>
   <source>Locked: nothing changes it.</source>
   <translation>已锁定：任何操作都不会改变它。</translation>
  </message>
  <message>
   <source>Longest break</source>
   <translation>最长休息</translation>
  </message>
  <message>
   <source>Made for this robot's UserId. Never saved.</source>
   <translation>为此机器人的 UserId 生成，从不保存。</translation>
  </message>
  <message>
   <source>Made for this robot's UserId. Never saved; the local stage needs none.</source>
   <translation>为此机器人的 UserId 生成，从不保存；本地舞台不需要。</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>Mixing needs the first; the second relays one person untouched.</source>
   <translation>混流需要第一种；第二种原样转推一个人。</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>Mono</source>
   <translation>单声道</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>Move down: {name}</source>
   <translation>下移：{name}</translation>
  </message>
  <message>
   <source>Move up: {name}</source>
   <translation>上移：{name}</translation>
  </message>
  <message>
   <source>Move {name}</source>
   <translation>移动{name}</translation>
  </message>
  <message>
   <source>Music: stereo, 60 kbps</source>
   <translation>音乐：立体声，60 kbps</translation>
  </message>
  <message>
   <source>Name of the task flow that the library runs on the file.</source>
   <translation>云点播对文件执行的任务流名称。</translation>
  </message>
  <message>
   <source>Needed where the library belongs to a sub-application.</source>
   <translation>云点播属于子应用时需要填写。</translation>
  </message>
  <message>
   <source>Never saved: asked anew when the show is opened again.</source>
   <translation>从不保存：再次打开节目时重新询问。</translation>
  </message>
  <message>
   <source>New file after</source>
   <translation>切分文件</translation>
  </message>
  <message>
   <source>Next to join</source>
   <translation>下一位进房者</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>Nothing can be divided by 0.</source>
   <translation>不能除以 0。</translation>
  </message>
  <message>
   <source>Nowhere yet</source>
   <translation>尚未设置</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>OUTPUT</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>On</source>
   <translation>开</translation>
  </message>
  <message>
   <source>On air it stays {value}: needs stop and start.</source>
   <translation>播出保持 {value}：需要停播后重新开播。</translation>
  </message>
  <message>
   <source>On air: what has a lock cannot change, it needs a stop and a start.</source>
   <translation>播出中：带锁的项无法更改，需要停播后重新开播。</translation>
  </message>
  <message>
   <source>One of the two; the keys of a bucket are asked anew when it is chosen again.</source>
   <translation>两者选一；重新选择存储桶时需再次输入密钥。</translation>
  </message>
  <message>
   <source>One stream as it is</source>
   <translation>原样转推一路流</translation>
  </message>
  <message>
   <source>One stream is sent as it is: nothing is mixed, so none of this is used.</source>
   <translation>原样发送一路流：不混流，所以这些都不使用。</translation>
  </message>
  <message>
   <source>Only sound is sent: there is no picture that this could be part of.</source>
   <translation>只发送声音：没有它可以归属的图像。</translation>
  </message>
  <message>
   <source>Only the custom mode uses the tiles; the others place people by themselves.</source>
   <translation>只有自定义模式使用这些子画面；其他模式自动安排人员。</translation>
  </message>
  <message>
   <source>Only these are heard</source>
   <translation>只听这些人</translation>
  </message>
  <message>
   <source>Opacity, shadow, rotation: make a picture…</source>
   <translation>不透明度、阴影、旋转：做成图片…</translation>
  </message>
  <message>
   <source>Open place</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>Out of range, a task may start and send no picture.</source>
   <translation>超出范围时，任务可能启动却没有画面。</translation>
  </message>
  <message>
   <source>Payload type</source>
   <translation>负载类型</translation>
  </message>
  <message>
   <source>Pick a colour</source>
   <translation>选取颜色</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Picture only</source>
   <translation>仅图像</translation>
  </message>
  <message>
   <source>Picture shown as</source>
   <translation>图片填充方式</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Placeholder</source>
   <translation>占位图</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>Players can start at a key frame only: shorter starts sooner, longer looks better.</source>
   <translation>播放器只能从关键帧开始：间隔短起播快，间隔长画质好。</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation>任务流</translation>
  </message>
  <message>
   <source>Pull it to another place in the list.</source>
   <translation>拖到列表中的其他位置。</translation>
  </message>
  <message>
   <source>Push URL</source>
   <translation>推流地址</translation>
  </message>
  <message>
   <source>Puts somebody of the cast here: user, room and stream at once.</source>
   <translation>把一位人员放到这里：用户、房间和流一次设好。</translation>
  </message>
  <message>
   <source>Random place each second</source>
   <translation>每秒随机位置</translation>
  </message>
  <message>
   <source>Range: {range}</source>
   <translation>范围：{range}</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>比例</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>录制</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>地域</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除{name}</translation>
  </message>
  <message>
   <source>Remove: {name}</source>
   <translation>移除：{name}</translation>
  </message>
  <message>
   <source>Resumes within</source>
   <translation>中断后续录</translation>
  </message>
  <message>
   <source>Robot</source>
   <translation>机器人</translation>
  </message>
  <message>
   <source>Robot's signature</source>
   <translation>机器人的签名</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>房间</translation>
  </message>
  <message>
   <source>Room and robot</source>
   <translation>房间与机器人</translation>
  </message>
  <message>
   <source>Room kind</source>
   <translation>房间类型</translation>
  </message>
  <message>
   <source>Room {number}</source>
   <translation>房间 {number}</translation>
  </message>
  <message>
   <source>Rooms in which a robot shows the mix. A task needs a CDN or a room.</source>
   <translation>由机器人展示混流的房间。任务至少需要一个 CDN 或房间。</translation>
  </message>
  <message>
   <source>SEI</source>
   <translation>SEI</translation>
  </message>
  <message>
   <source>Sample rate</source>
   <translation>采样率</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>Screen share: big left, others right</source>
   <translation>屏幕分享：左侧大画面，右侧其他人</translation>
  </message>
  <message>
   <source>Secret key</source>
   <translation>私有密钥</translation>
  </message>
  <message>
   <source>Seen where no tile is, unless there is a picture.</source>
   <translation>没有子画面的地方可见，除非设置了图片。</translation>
  </message>
  <message>
   <source>Send it always: a foreign CDN taken for Tencent's gets no stream.</source>
   <translation>务必发送：把其他 CDN 当作腾讯云 CDN，会收不到流。</translation>
  </message>
  <message>
   <source>Session context</source>
   <translation>会话上下文</translation>
  </message>
  <message>
   <source>Sets rate, channels, bit rate and codec at once: the relay guide's two.</source>
   <translation>同时设置采样率、声道、码率和编码格式：转推指南中的两种。</translation>
  </message>
  <message>
   <source>Sets width, height and the bit rate that suits them. What becomes of the items is asked.</source>
   <translation>设置宽、高及合适的码率。画面内容如何处理会另行询问。</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>显示方式</translation>
  </message>
  <message>
   <source>Shown while the person is away or sends no video. What cannot be loaded is left out silently.</source>
   <translation>人员离开或没有视频时显示。无法加载的图片会被静默忽略。</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>尺寸</translation>
  </message>
  <message>
   <source>Size of its own</source>
   <translation>自定尺寸</translation>
  </message>
  <message>
   <source>Size of the placeholder inside the tile, for “Size of its own”.</source>
   <translation>占位图在子画面中的尺寸，用于“自定尺寸”。</translation>
  </message>
  <message>
   <source>Sound and picture</source>
   <translation>声音与图像</translation>
  </message>
  <message>
   <source>Sound only</source>
   <translation>仅声音</translation>
  </message>
  <message>
   <source>Source context</source>
   <translation>来源上下文</translation>
  </message>
  <message>
   <source>Speech: mono, 50 kbps</source>
   <translation>语音：单声道，50 kbps</translation>
  </message>
  <message>
   <source>Stands still</source>
   <translation>静止</translation>
  </message>
  <message>
   <source>Stays when empty</source>
   <translation>为空时保留</translation>
  </message>
  <message>
   <source>Stereo</source>
   <translation>立体声</translation>
  </message>
  <message>
   <source>Stored in</source>
   <translation>保存到</translation>
  </message>
  <message>
   <source>Stream</source>
   <translation>流</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation>拉伸</translation>
  </message>
  <message>
   <source>Sub-application</source>
   <translation>子应用</translation>
  </message>
  <message>
   <source>Sums work too: 333+16, 50%, 1/3w, +16, *2. Drag the label to scrub.</source>
   <translation>可以输入算式：333+16、50%、1/3w、+16、*2。拖动标签可微调。</translation>
  </message>
  <message>
   <source>Tasks with the same key go into the same files.</source>
   <translation>Key 相同的任务写入同一组文件。</translation>
  </message>
  <message>
   <source>Tells players who is where and how loud.</source>
   <translation>告诉播放器每个人的位置和音量。</translation>
  </message>
  <message>
   <source>Tencent's</source>
   <translation>腾讯云</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Text of our own</source>
   <translation>自定义文字</translation>
  </message>
  <message>
   <source>That is too long for a number.</source>
   <translation>对数字来说太长了。</translation>
  </message>
  <message>
   <source>That number is too large.</source>
   <translation>数字太大。</translation>
  </message>
  <message>
   <source>The API takes {most} at most.</source>
   <translation>API 最多接受 {most}。</translation>
  </message>
  <message>
   <source>The application the room belongs to.</source>
   <translation>房间所属的应用。</translation>
  </message>
  <message>
   <source>The class of the library the file goes into.</source>
   <translation>文件归入云点播的分类。</translation>
  </message>
  <message>
   <source>The cloud has these two.</source>
   <translation>云端提供这两种。</translation>
  </message>
  <message>
   <source>The lists apply to</source>
   <translation>名单适用于</translation>
  </message>
  <message>
   <source>The mix, charged</source>
   <translation>混流，收费</translation>
  </message>
  <message>
   <source>The names of the files begin with it, so that they can be told apart.</source>
   <translation>文件名以它开头，便于区分。</translation>
  </message>
  <message>
   <source>The number by which players find it.</source>
   <translation>播放器用来识别它的编号。</translation>
  </message>
  <message>
   <source>The one stream, without mixing</source>
   <translation>单路流，不混流</translation>
  </message>
  <message>
   <source>The robot waits for {waits} only: if everybody leaves, the task ends in the break.</source>
   <translation>机器人只等待 {waits}：如果所有人都离开，任务会在休息时结束。</translation>
  </message>
  <message>
   <source>The robot waits for {waits} with everybody gone: the break is safe.</source>
   <translation>所有人离开时机器人等待 {waits}：休息是安全的。</translation>
  </message>
  <message>
   <source>The room whose people are mixed; the robot enters it.</source>
   <translation>被混流的房间；机器人会进入它。</translation>
  </message>
  <message>
   <source>The shape that resizing keeps, by handles, keys and numbers. The tile shrinks to it.</source>
   <translation>用手柄、按键或数字调整尺寸时保持的形状。子画面会缩小以符合它。</translation>
  </message>
  <message>
   <source>The vendor says of this field that it is not in effect.</source>
   <translation>厂商说明此字段不生效。</translation>
  </message>
  <message>
   <source>The vendor's video library</source>
   <translation>云点播</translation>
  </message>
  <message>
   <source>These are not heard</source>
   <translation>不听这些人</translation>
  </message>
  <message>
   <source>This look only</source>
   <translation>仅此布局</translation>
  </message>
  <message>
   <source>This look's layout mode places people by itself: tiles are used in Custom only.</source>
   <translation>此布局模式自动安排人员：子画面仅在自定义模式中使用。</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>子画面</translation>
  </message>
  <message>
   <source>Transparency is kept. What cannot be loaded is left out silently.</source>
   <translation>保留透明度。无法加载的图片会被静默忽略。</translation>
  </message>
  <message>
   <source>Transparent where nothing is said.</source>
   <translation>未设置时为透明。</translation>
  </message>
  <message>
   <source>Type 5 needs a UUID; some players do not like it.</source>
   <translation>类型 5 需要 UUID；有些播放器不支持。</translation>
  </message>
  <message>
   <source>UUID</source>
   <translation>UUID</translation>
  </message>
  <message>
   <source>Unit: {unit}</source>
   <translation>单位：{unit}</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>User</source>
   <translation>用户</translation>
  </message>
  <message>
   <source>Video library</source>
   <translation>云点播</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>音量</translation>
  </message>
  <message>
   <source>Warning: {message}</source>
   <translation>警告：{message}</translation>
  </message>
  <message>
   <source>Watermark</source>
   <translation>水印</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>录制内容</translation>
  </message>
  <message>
   <source>What is recorded of the mix.</source>
   <translation>混流中要录制的内容。</translation>
  </message>
  <message>
   <source>What is sent</source>
   <translation>发送内容</translation>
  </message>
  <message>
   <source>What stands in the box, in one line or, where it is longer, several (assumed).</source>
   <translation>框中的文字，一行，或过长时多行（假定）。</translation>
  </message>
  <message>
   <source>Where the bucket is, as its provider writes it.</source>
   <translation>存储桶所在地域，按服务商的写法。</translation>
  </message>
  <message>
   <source>Where the library keeps the file.</source>
   <translation>云点播保存文件的地域。</translation>
  </message>
  <message>
   <source>Where the mix is pushed to. A task needs a CDN or a room.</source>
   <translation>混流推送的目标。任务至少需要一个 CDN 或房间。</translation>
  </message>
  <message>
   <source>Where the tile's colour is used when a picture does not fill the tile.</source>
   <translation>图片未填满子画面时，子画面颜色用在哪里。</translation>
  </message>
  <message>
   <source>While away</source>
   <translation>离开时</translation>
  </message>
  <message>
   <source>White where nothing is said.</source>
   <translation>未设置时为白色。</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Whose CDN</source>
   <translation>CDN 归属</translation>
  </message>
  <message>
   <source>Whose sound is meant, by the id they enter the room with.</source>
   <translation>指谁的声音，填写其进房的 ID。</translation>
  </message>
  <message>
   <source>Whose storage it is: the vendor's own, or one that speaks S3.</source>
   <translation>存储归属：厂商自己的，或支持 S3 的。</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>宽</translation>
  </message>
  <message>
   <source>Wins over the allow list.</source>
   <translation>优先于白名单。</translation>
  </message>
  <message>
   <source>With each key frame</source>
   <translation>随关键帧发送</translation>
  </message>
  <message>
   <source>With everybody gone for longer, the task ends. Breaks have to be shorter.</source>
   <translation>所有人离开超过此时间，任务结束。休息时间必须更短。</translation>
  </message>
  <message>
   <source>With the console's template</source>
   <translation>按控制台模板</translation>
  </message>
  <message>
   <source>With the settings below</source>
   <translation>按此处的设置</translation>
  </message>
  <message>
   <source>Works in the allow list only.</source>
   <translation>仅在白名单中有效。</translation>
  </message>
  <message>
   <source>Write a span of more than nothing, up to a year.</source>
   <translation>请写大于零、不超过一年的时长。</translation>
  </message>
  <message>
   <source>Write a span of time, such as 15 min, 1 h 30 or 1:30.</source>
   <translation>请写时长，例如 15 min、1 h 30 或 1:30。</translation>
  </message>
  <message>
   <source>Write a time, such as 20:30, 2030-12-24 20:30, or +2 h for two hours from now.</source>
   <translation>请写时间，例如 20:30、2030-12-24 20:30，或 +2 h 表示两小时后。</translation>
  </message>
  <message>
   <source>Written as it is, without layout and volumes.</source>
   <translation>原样写入，不含布局与音量。</translation>
  </message>
  <message>
   <source>Written at key frames too, so that players that just joined have it at once.</source>
   <translation>在关键帧处也写入，刚进入的播放器可立即得到。</translation>
  </message>
  <message>
   <source>Written into the stream as it stands here; without it nothing is written.</source>
   <translation>按原样写入流；没有它就什么都不写入。</translation>
  </message>
  <message>
   <source>X</source>
   <translation>X</translation>
  </message>
  <message>
   <source>Y</source>
   <translation>Y</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>a UserSig, valid beyond the end of the show</source>
   <translation>UserSig，有效期超过节目结束时间</translation>
  </message>
  <message>
   <source>a number above 0</source>
   <translation>大于 0 的数</translation>
  </message>
  <message>
   <source>a number of 1–4294967294, or a text of up to 64 bytes</source>
   <translation>1–4294967294 的数字，或最多 64 字节的文本</translation>
  </message>
  <message>
   <source>a-z A-Z 0-9 _ - each (assumed)</source>
   <translation>每项为 a-z A-Z 0-9 _ -（假定）</translation>
  </message>
  <message>
   <source>above 0 (assumed)</source>
   <translation>大于 0（假定）</translation>
  </message>
  <message>
   <source>an http or https address</source>
   <translation>http 或 https 地址</translation>
  </message>
  <message>
   <source>any text</source>
   <translation>任意文本</translation>
  </message>
  <message>
   <source>any text; its longest is not published</source>
   <translation>任意文本；最大长度未公布</translation>
  </message>
  <message>
   <source>as its provider gives it</source>
   <translation>按服务商提供的填写</translation>
  </message>
  <message>
   <source>break of {span}</source>
   <translation>休息 {span}</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>console template</source>
   <translation>控制台模板</translation>
  </message>
  <message>
   <source>custom</source>
   <translation>自定义</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>fewer than 4096 characters</source>
   <translation>少于 4096 个字符</translation>
  </message>
  <message>
   <source>floating</source>
   <translation>悬浮</translation>
  </message>
  <message>
   <source>folded sections</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <source>grid</source>
   <translation>九宫格</translation>
  </message>
  <message>
   <source>hidden, not sent</source>
   <translation>已隐藏，不发送</translation>
  </message>
  <message>
   <source>idle {count} s</source>
   <translation>空闲 {count} 秒</translation>
  </message>
  <message>
   <source>layout every {count} ms</source>
   <translation>每 {count} 毫秒发送布局</translation>
  </message>
  <message>
   <source>letters, digits and _, up to 32</source>
   <translation>字母、数字和 _，最多 32 个</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>不一致</translation>
  </message>
  <message>
   <source>mono</source>
   <translation>单声道</translation>
  </message>
  <message>
   <source>mp4 and aac exclude each other.</source>
   <translation>mp4 与 aac 不能同时选。</translation>
  </message>
  <message>
   <source>no room</source>
   <translation>无房间</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>not planned</source>
   <translation>未计划</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>未设置</translation>
  </message>
  <message>
   <source>nothing planned</source>
   <translation>没有计划</translation>
  </message>
  <message>
   <source>nothing selected</source>
   <translation>未选中</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <source>own content</source>
   <translation>自定义内容</translation>
  </message>
  <message>
   <source>paste again</source>
   <translation>请重新粘贴</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>png, jpg or jpeg, up to 5 MB</source>
   <translation>png、jpg 或 jpeg，最大 5 MB</translation>
  </message>
  <message>
   <source>png, jpg, jpeg, bmp, gif or webm, up to 5 MB</source>
   <translation>png、jpg、jpeg、bmp、gif 或 webm，最大 5 MB</translation>
  </message>
  <message>
   <source>png, up to 5 MB</source>
   <translation>png，最大 5 MB</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>screen share</source>
   <translation>屏幕分享</translation>
  </message>
  <message>
   <source>stereo</source>
   <translation>立体声</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>tile {number} of {count}</source>
   <translation>第 {number} 个子画面，共 {count} 个</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>至 {time}</translation>
  </message>
  <message>
   <source>up to 1000 characters (assumed)</source>
   <translation>最多 1000 个字符（假定）</translation>
  </message>
  <message>
   <source>up to 128 of a-z A-Z 0-9 _ -</source>
   <translation>最多 128 个字符：a-z A-Z 0-9 _ -</translation>
  </message>
  <message>
   <source>up to 250 characters (assumed)</source>
   <translation>最多 250 个字符（假定）</translation>
  </message>
  <message>
   <source>up to 64 of a-z A-Z 0-9 _ -</source>
   <translation>最多 64 个字符：a-z A-Z 0-9 _ -</translation>
  </message>
  <message>
   <source>watermark {number} of {count}</source>
   <translation>第 {number} 个水印，共 {count} 个</translation>
  </message>
  <message>
   <source>{bits:.3f} bits per pixel, above the sensible {high}: {kbps} kbps are recommended.</source>
   <translation>每像素 {bits:.3f} 比特，高于合理值 {high}：推荐 {kbps} kbps。</translation>
  </message>
  <message>
   <source>{bits:.3f} bits per pixel, below the sensible {low}: {kbps} kbps are recommended.</source>
   <translation>每像素 {bits:.3f} 比特，低于合理值 {low}：推荐 {kbps} kbps。</translation>
  </message>
  <message>
   <source>{bits:.3f} bits per pixel; {kbps} kbps are recommended for this frame and rate.</source>
   <translation>每像素 {bits:.3f} 比特；此画面和帧率推荐 {kbps} kbps。</translation>
  </message>
  <message>
   <source>{count} CDN</source>
   <translation>{count} 个 CDN</translation>
  </message>
  <message>
   <source>{count} fps</source>
   <translation>{count} fps</translation>
  </message>
  <message>
   <source>{count} room</source>
   <translation>{count} 个房间</translation>
  </message>
  <message>
   <source>{count} rooms</source>
   <translation>{count} 个房间</translation>
  </message>
  <message>
   <source>{fps} fps · {kbps} kbps</source>
   <translation>{fps} fps · {kbps} kbps</translation>
  </message>
  <message>
   <source>{locked} of {count} are locked and stay as they are.</source>
   <translation>{count} 项中有 {locked} 项已锁定，保持不变。</translation>
  </message>
  <message>
   <source>{name} (default)</source>
   <translation>{name}（默认）</translation>
  </message>
  <message>
   <source>{name} upright</source>
   <translation>{name} 竖屏</translation>
  </message>
  <message>
   <source>{name}, screen</source>
   <translation>{name}，屏幕</translation>
  </message>
  <message>
   <source>{user}, not in the cast</source>
   <translation>{user}，不在人员中</translation>
  </message>
  <message>
   <source>{value} (unknown)</source>
   <translation>{value}（未知）</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}”不是数字。</translation>
  </message>
 </context>
 <context>
  <name>Items</name>
  <message numerus="yes">
   <source>%n items</source>
   <translation>
    <numerusform>%n 项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>已选中 %n 项</numerusform>
   </translation>
  </message>
  <message>
   <source>Key item: {name}</source>
   <translation>关键项：{name}</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>未选中任何项</translation>
  </message>
  <message>
   <source>Open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Snapped to {what}</source>
   <translation>已吸附到{what}</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>a centre</source>
   <translation>中心</translation>
  </message>
  <message>
   <source>a guide</source>
   <translation>参考线</translation>
  </message>
  <message>
   <source>a safe area</source>
   <translation>安全区</translation>
  </message>
  <message>
   <source>a third</source>
   <translation>三分线</translation>
  </message>
  <message>
   <source>an edge</source>
   <translation>边缘</translation>
  </message>
  <message>
   <source>an equal gap</source>
   <translation>等间距</translation>
  </message>
  <message>
   <source>at the back</source>
   <translation>在最底层</translation>
  </message>
  <message>
   <source>cropped</source>
   <translation>已裁剪</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <source>in front of {name}</source>
   <translation>在 {name} 前面</translation>
  </message>
  <message>
   <source>keeps {ratio}</source>
   <translation>保持 {ratio}</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <source>the frame</source>
   <translation>画面</translation>
  </message>
  <message>
   <source>the same size</source>
   <translation>相同尺寸</translation>
  </message>
  <message>
   <source>x {x}, y {y}, {w} by {h}</source>
   <translation>x {x}，y {y}，{w} × {h}</translation>
  </message>
  <message>
   <source>{name}, screen</source>
   <translation>{name}，屏幕</translation>
  </message>
  <message>
   <source>{name}: {percent} % covered</source>
   <translation>{name}：{percent} % 被遮挡</translation>
  </message>
  <message>
   <source>{percent} % covered</source>
   <translation>{percent} % 被遮挡</translation>
  </message>
  <message>
   <source>{who} moved to x {x}, y {y}</source>
   <translation>{who} 已移到 x {x}，y {y}</translation>
  </message>
  <message>
   <source>{who} resized to {w} by {h} at x {x}, y {y}</source>
   <translation>{who} 已改为 {w} × {h}，位于 x {x}，y {y}</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Arranging</source>
   <translation>排列</translation>
  </message>
  <message>
   <source>Arrows, Shift+Arrows</source>
   <translation>方向键，Shift+方向键</translation>
  </message>
  <message>
   <source>Ctrl+Arrows</source>
   <translation>Ctrl+方向键</translation>
  </message>
  <message>
   <source>Ctrl+Wheel</source>
   <translation>Ctrl+滚轮</translation>
  </message>
  <message>
   <source>End a mode, else clear the selection</source>
   <translation>结束模式，否则清除选择</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>回车</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation>查找快捷键或其作用</translation>
  </message>
  <message>
   <source>Go to where it is</source>
   <translation>转到该处</translation>
  </message>
  <message>
   <source>Hold snapping off while dragging</source>
   <translation>拖动时暂停吸附</translation>
  </message>
  <message>
   <source>How to mend it</source>
   <translation>如何修正</translation>
  </message>
  <message>
   <source>In the findings</source>
   <translation>在检查结果中</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Leave a copy while dragging</source>
   <translation>拖动时留下副本</translation>
  </message>
  <message>
   <source>Mend it</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>Next, previous item from back to front</source>
   <translation>由后到前选择下一项、上一项</translation>
  </message>
  <message>
   <source>Nudge by 1 or 10 pixels</source>
   <translation>微移 1 或 10 像素</translation>
  </message>
  <message>
   <source>On the canvas</source>
   <translation>在画布上</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>平移</translation>
  </message>
  <message>
   <source>Resize by 1 pixel</source>
   <translation>调整 1 像素尺寸</translation>
  </message>
  <message>
   <source>Show and air</source>
   <translation>节目与播出</translation>
  </message>
  <message>
   <source>Space and drag, or the middle button</source>
   <translation>按住空格拖动，或用鼠标中键</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>功能</translation>
  </message>
  <message>
   <source>Zoom at the pointer</source>
   <translation>在指针处缩放</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Change places with whom? Press an arrow, or Esc.</source>
   <translation>与谁互换？按方向键，或按 Esc。</translation>
  </message>
  <message>
   <source>Nobody to change places with on that side.</source>
   <translation>那一侧没有可互换的人。</translation>
  </message>
  <message>
   <source>Nudge</source>
   <translation>微移</translation>
  </message>
  <message>
   <source>Resize</source>
   <translation>调整尺寸</translation>
  </message>
  <message>
   <source>Swap people</source>
   <translation>互换人员</translation>
  </message>
  <message>
   <source>{one} and {other} changed places</source>
   <translation>{one} 与 {other} 已互换</translation>
  </message>
 </context>
 <context>
  <name>KeysInUse</name>
  <message>
   <source>Keys: {where}</source>
   <translation>密钥：{where}</translation>
  </message>
  <message>
   <source>Where it goes, and whose keys the calls go out with: {keys}</source>
   <translation>播出到哪里，以及使用谁的密钥调用：{keys}</translation>
  </message>
  <message>
   <source>account {name} (keyring)</source>
   <translation>账号 {name}（密钥环）</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>环境变量</translation>
  </message>
  <message>
   <source>keyring</source>
   <translation>密钥环</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>the stage’s own</source>
   <translation>舞台自带</translation>
  </message>
 </context>
 <context>
  <name>LayersPanel</name>
  <message>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <source>Background, always behind everything</source>
   <translation>背景，始终在最底层</translation>
  </message>
  <message>
   <source>Change the order</source>
   <translation>更改层次</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Nothing on the frame yet: choose a template, or drag somebody from the cast onto it.</source>
   <translation>画面上还没有内容：请选择模板，或从人员列表拖入。</translation>
  </message>
  <message>
   <source>Open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>front → back</source>
   <translation>前 → 后</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <source>image</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>in front of {name}</source>
   <translation>在 {name} 前面</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <source>next to join</source>
   <translation>下一位进房者</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>x {x}, y {y}, {w} by {h}</source>
   <translation>x {x}，y {y}，{w} × {h}</translation>
  </message>
 </context>
 <context>
  <name>LeftCard</name>
  <message>
   <source>Discard it</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Unsaved work of “{name}” was kept, as it was at {when}.</source>
   <translation>“{name}”未保存的工作已保留，时间为 {when}。</translation>
  </message>
 </context>
 <context>
  <name>LiveControl</name>
  <message>
   <source>A broadcast may be running</source>
   <translation>可能正在播出</translation>
  </message>
  <message>
   <source>End the broadcast?</source>
   <translation>要停播吗？</translation>
  </message>
  <message>
   <source>If the window closes, task {task} goes on until it is stopped or everyone has left.</source>
   <translation>如果关闭窗口，任务 {task} 会继续运行，直到被停止或所有人离开。</translation>
  </message>
  <message>
   <source>Its start got no answer. If it runs, it ends when everyone has left its room.</source>
   <translation>开播没有应答。如果它在运行，所有人离开房间后会结束。</translation>
  </message>
  <message>
   <source>Keep it running</source>
   <translation>继续运行</translation>
  </message>
  <message>
   <source>Not applied: mend what the findings call an error first.</source>
   <translation>未应用：请先修正检查结果中的错误。</translation>
  </message>
  <message>
   <source>On air: the push is running</source>
   <translation>播出中：推流正在运行</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>留下</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>停播并关闭</translation>
  </message>
  <message>
   <source>Stop the broadcast</source>
   <translation>停播</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>The audience loses the picture at once.</source>
   <translation>观众会立刻失去画面。</translation>
  </message>
  <message>
   <source>The broadcast has ended</source>
   <translation>播出已结束</translation>
  </message>
  <message>
   <source>The broadcast is running</source>
   <translation>正在播出</translation>
  </message>
  <message>
   <source>The journal keeps it, and the next window asks about it again.</source>
   <translation>日志会保留它，下一个窗口会再次提起。</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>stop it first, or open another window</source>
   <translation>请先停止它，或打开另一个窗口</translation>
  </message>
  <message>
   <source>this window drives a task already</source>
   <translation>此窗口已在控制一个任务</translation>
  </message>
  <message>
   <source>“mixframe stop” ends it later: the journal keeps the task.</source>
   <translation>之后可用“mixframe stop”结束：日志中保留着该任务。</translation>
  </message>
 </context>
 <context>
  <name>LooksPanel</name>
  <message>
   <source>A show has one look at least.</source>
   <translation>节目至少要有一个布局。</translation>
  </message>
  <message>
   <source>Add a look</source>
   <translation>添加布局</translation>
  </message>
  <message>
   <source>Add a look that starts as a copy of the one in hand</source>
   <translation>以当前布局的副本添加布局</translation>
  </message>
  <message>
   <source>Add look</source>
   <translation>添加布局</translation>
  </message>
  <message>
   <source>Choose the opening look</source>
   <translation>选择开场布局</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>再制</translation>
  </message>
  <message>
   <source>It is the first one.</source>
   <translation>已经是第一个。</translation>
  </message>
  <message>
   <source>It is the last one.</source>
   <translation>已经是最后一个。</translation>
  </message>
  <message>
   <source>It is the opening look.</source>
   <translation>它已是开场布局。</translation>
  </message>
  <message>
   <source>Look {name}</source>
   <translation>布局“{name}”</translation>
  </message>
  <message>
   <source>Looks</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move look</source>
   <translation>移动布局</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove look</source>
   <translation>移除布局</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Rename look</source>
   <translation>重命名布局</translation>
  </message>
  <message>
   <source>Use as opening look</source>
   <translation>设为开场布局</translation>
  </message>
  <message>
   <source>next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>on air</source>
   <translation>播出中</translation>
  </message>
  <message>
   <source>opening look</source>
   <translation>开场布局</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Findings and activity</source>
   <translation>检查结果与活动</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>属性</translation>
  </message>
  <message>
   <source>Looks, cast and layers</source>
   <translation>布局、人员和图层</translation>
  </message>
  <message>
   <source>{fps} fps</source>
   <translation>{fps} fps</translation>
  </message>
  <message>
   <source>{rate} kbps</source>
   <translation>{rate} kbps</translation>
  </message>
 </context>
 <context>
  <name>MotionPreview</name>
  <message>
   <source>In motion: {name}</source>
   <translation>动态预览：{name}</translation>
  </message>
 </context>
 <context>
  <name>OnAir</name>
  <message>
   <source>After {n} s</source>
   <translation>{n} 秒后</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>Revert to air</source>
   <translation>还原为播出内容</translation>
  </message>
 </context>
 <context>
  <name>OrphanCard</name>
  <message>
   <source>A task may be running, and nobody drives it</source>
   <translation>有一个任务可能在运行，但无人控制</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>云端</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>忘记…</translation>
  </message>
  <message>
   <source>If nobody has been in its room since, it is over.</source>
   <translation>如果此后房间里没有人，它已经结束。</translation>
  </message>
  <message>
   <source>If nobody has been in its room, it is over in {n} s.</source>
   <translation>如果房间里没有人，它将在 {n} 秒后结束。</translation>
  </message>
  <message>
   <source>Local stage</source>
   <translation>本地舞台</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>接管</translation>
  </message>
  <message>
   <source>Stop…</source>
   <translation>停止…</translation>
  </message>
  <message>
   <source>Take it over in this window, after checking that it still runs</source>
   <translation>确认任务仍在运行后，由此窗口继续控制</translation>
  </message>
  <message>
   <source>Tasks that may be running</source>
   <translation>可能在运行的任务</translation>
  </message>
  <message>
   <source>This window drives a task already</source>
   <translation>此窗口已在控制一个任务</translation>
  </message>
  <message>
   <source>since {when}</source>
   <translation>自 {when} 起</translation>
  </message>
  <message>
   <source>start without an answer</source>
   <translation>开播后没有应答</translation>
  </message>
  <message>
   <source>was being stopped</source>
   <translation>正在停播</translation>
  </message>
  <message>
   <source>was live</source>
   <translation>曾在播出</translation>
  </message>
  <message>
   <source>{n} tasks may be running, and nobody drives them</source>
   <translation>有 {n} 个任务可能在运行，但无人控制</translation>
  </message>
 </context>
 <context>
  <name>OrphanDesk</name>
  <message>
   <source>End the broadcast?</source>
   <translation>要停播吗？</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>忘记它</translation>
  </message>
  <message>
   <source>Forget this task?</source>
   <translation>忘记此任务？</translation>
  </message>
  <message>
   <source>It is not stopped. If it runs, it costs money until its room has been empty for {n} s.</source>
   <translation>它不会被停止。如果它在运行，会一直计费，直到房间空闲 {n} 秒。</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Mixframe does not mention it again.</source>
   <translation>Mixframe 不再提起它。</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>节目</translation>
  </message>
  <message>
   <source>Stop the broadcast</source>
   <translation>停播</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>The audience loses the picture at once.</source>
   <translation>观众会立刻失去画面。</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
 </context>
 <context>
  <name>Preflight</name>
  <message>
   <source>Mend</source>
   <translation>修正</translation>
  </message>
 </context>
 <context>
  <name>PriceFile</name>
  <message>
   <source>The prices cannot be kept: {problem}</source>
   <translation>无法保存价格：{problem}</translation>
  </message>
  <message>
   <source>They count until the window is closed.</source>
   <translation>它们在关闭窗口之前有效。</translation>
  </message>
 </context>
 <context>
  <name>Pushes</name>
  <message>
   <source>Nothing is pushed: nothing is on air.</source>
   <translation>没有推流：当前未播出。</translation>
  </message>
  <message>
   <source>Pushes</source>
   <translation>推流</translation>
  </message>
 </context>
 <context>
  <name>PushesPanel</name>
  <message>
   <source>Pushes</source>
   <translation>推流</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>%1 File</source>
   <translation>%1 文件</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>驱动器</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message numerus="yes">
   <source>%n files were put aside: {path}</source>
   <translation>
    <numerusform>已另行存放 %n 个文件：{path}</numerusform>
   </translation>
  </message>
  <message>
   <source>The file was put aside: {path}</source>
   <translation>文件已另行存放：{path}</translation>
  </message>
  <message>
   <source>The kept file can be neither moved nor removed</source>
   <translation>保留的文件既不能移动也不能删除</translation>
  </message>
  <message>
   <source>Unsaved work cannot be kept</source>
   <translation>无法保留未保存的工作</translation>
  </message>
  <message>
   <source>save the show yourself; {problem}</source>
   <translation>请自行保存节目；{problem}</translation>
  </message>
  <message>
   <source>“{file}” is open in another window too: who saves last wins.</source>
   <translation>“{file}”也在另一个窗口中打开：后保存者覆盖前者。</translation>
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>Request</source>
   <translation>请求</translation>
  </message>
 </context>
 <context>
  <name>Resuming</name>
  <message>
   <source>Forgotten: a task of “{show}”</source>
   <translation>已忘记：“{show}”的一个任务</translation>
  </message>
  <message>
   <source>Task {task} has ended</source>
   <translation>任务 {task} 已结束</translation>
  </message>
  <message>
   <source>Task {task} is driven by this window again</source>
   <translation>任务 {task} 重新由此窗口控制</translation>
  </message>
 </context>
 <context>
  <name>Ruler</name>
  <message>
   <source>Add guide</source>
   <translation>添加参考线</translation>
  </message>
  <message>
   <source>Move guide</source>
   <translation>移动参考线</translation>
  </message>
  <message>
   <source>Pull a guide out of the ruler; double click to type its position</source>
   <translation>从标尺拉出参考线；双击可输入位置</translation>
  </message>
  <message>
   <source>Remove guide</source>
   <translation>移除参考线</translation>
  </message>
 </context>
 <context>
  <name>Seeing</name>
  <message>
   <source>Edges and middles of items</source>
   <translation>各项的边缘和中线</translation>
  </message>
  <message>
   <source>Edges of the frame</source>
   <translation>画面的边缘</translation>
  </message>
  <message>
   <source>Equal gaps</source>
   <translation>等间距</translation>
  </message>
  <message>
   <source>Even pixels</source>
   <translation>偶数像素</translation>
  </message>
  <message>
   <source>Guides</source>
   <translation>参考线</translation>
  </message>
  <message>
   <source>Middle of the frame</source>
   <translation>画面的中线</translation>
  </message>
  <message>
   <source>Pixel grid from 400 %</source>
   <translation>像素网格（400 % 起）</translation>
  </message>
  <message>
   <source>Safe areas</source>
   <translation>安全区</translation>
  </message>
  <message>
   <source>Same sizes</source>
   <translation>相同尺寸</translation>
  </message>
  <message>
   <source>Thirds</source>
   <translation>三分线</translation>
  </message>
  <message>
   <source>Title- and action-safe areas (EBU R 95)</source>
   <translation>字幕和动作安全区（EBU R 95）</translation>
  </message>
  <message>
   <source>What vertical video apps cover (approximate, 9:16)</source>
   <translation>竖屏视频应用遮挡的区域（近似，9:16）</translation>
  </message>
 </context>
 <context>
  <name>SelectionStatus</name>
  <message>
   <source>Nothing selected</source>
   <translation>未选中任何项</translation>
  </message>
  <message>
   <source>no font here has {characters}</source>
   <translation>没有字体包含 {characters}</translation>
  </message>
  <message>
   <source>{asked} approximated with {used}</source>
   <translation>{asked} 以 {used} 近似显示</translation>
  </message>
  <message>
   <source>{count} selected · X {x} Y {y} · {w} × {h}</source>
   <translation>已选中 {count} 项 · X {x} Y {y} · {w} × {h}</translation>
  </message>
 </context>
 <context>
  <name>SettingsDesk</name>
  <message>
   <source>The folder cannot be made: {problem}</source>
   <translation>无法创建文件夹：{problem}</translation>
  </message>
  <message>
   <source>The settings cannot be kept: {problem}</source>
   <translation>无法保存设置：{problem}</translation>
  </message>
  <message>
   <source>They count until the window is closed.</source>
   <translation>它们在关闭窗口之前有效。</translation>
  </message>
 </context>
 <context>
  <name>Show</name>
  <message>
   <source> (assumed: of equal ZOrders the later one is nearer)</source>
   <translation>（假定：ZOrder 相同时后面的更靠前）</translation>
  </message>
  <message>
   <source> (measured: of equal ZOrders the earlier one is nearer)</source>
   <translation>（已测量：ZOrder 相同时前面的更靠前）</translation>
  </message>
  <message>
   <source> (measured: of equal ZOrders the later one is nearer)</source>
   <translation>（已测量：ZOrder 相同时后面的更靠前）</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 个条目</translation>
  </message>
  <message>
   <source>A CustomCrop beyond the source is cut to it.</source>
   <translation>CustomCrop 超出源画面的部分会被裁掉。</translation>
  </message>
  <message>
   <source>A UserSig is wrong: expired, cut short, for another user, or made with another application's key.</source>
   <translation>UserSig 有误：已过期、不完整、属于另一用户，或由另一应用的密钥生成。</translation>
  </message>
  <message>
   <source>A blank tile is filled by whoever enters next.</source>
   <translation>空位由下一位进房者占用。</translation>
  </message>
  <message>
   <source>A blank tile takes the kind of stream it asks for, a camera otherwise.</source>
   <translation>空位接受其要求的流类型，否则为摄像头。</translation>
  </message>
  <message>
   <source>A fifteenth</source>
   <translation>第 15 位</translation>
  </message>
  <message>
   <source>A fifth</source>
   <translation>第 5 位</translation>
  </message>
  <message>
   <source>A first</source>
   <translation>第 1 位</translation>
  </message>
  <message>
   <source>A fourteenth</source>
   <translation>第 14 位</translation>
  </message>
  <message>
   <source>A fourth</source>
   <translation>第 4 位</translation>
  </message>
  <message>
   <source>A frame without a colour is black.</source>
   <translation>没有颜色的画面是黑色。</translation>
  </message>
  <message>
   <source>A line begins a third of its height inside the box.</source>
   <translation>每行从框内行高三分之一处开始。</translation>
  </message>
  <message>
   <source>A line begins at the edge of the box.</source>
   <translation>每行从框的边缘开始。</translation>
  </message>
  <message>
   <source>A member of the request has a value that is not allowed.</source>
   <translation>请求中有字段的值不被允许。</translation>
  </message>
  <message>
   <source>A newer update of this task was already applied.</source>
   <translation>此任务更新的请求已经生效。</translation>
  </message>
  <message>
   <source>A ninth</source>
   <translation>第 9 位</translation>
  </message>
  <message>
   <source>A number is outside its range.</source>
   <translation>有数字超出范围。</translation>
  </message>
  <message>
   <source>A picture that cannot be had is left out, the task goes on.</source>
   <translation>无法获得的图片会被忽略，任务继续。</translation>
  </message>
  <message>
   <source>A push address is not allowed.</source>
   <translation>推流地址不被允许。</translation>
  </message>
  <message>
   <source>A quota is used up.</source>
   <translation>配额已用完。</translation>
  </message>
  <message>
   <source>A second</source>
   <translation>第 2 位</translation>
  </message>
  <message>
   <source>A seventh</source>
   <translation>第 7 位</translation>
  </message>
  <message>
   <source>A sixteenth</source>
   <translation>第 16 位</translation>
  </message>
  <message>
   <source>A sixth</source>
   <translation>第 6 位</translation>
  </message>
  <message>
   <source>A string room has a name of 64 bytes at most, without * / \ and quotes.</source>
   <translation>字符串房间的名称最多 64 字节，不含 * / \ 和引号。</translation>
  </message>
  <message>
   <source>A task is running and costs.</source>
   <translation>有任务正在运行并计费。</translation>
  </message>
  <message>
   <source>A task that has ended costs nothing any more.</source>
   <translation>已结束的任务不再计费。</translation>
  </message>
  <message>
   <source>A tenth</source>
   <translation>第 10 位</translation>
  </message>
  <message>
   <source>A third</source>
   <translation>第 3 位</translation>
  </message>
  <message>
   <source>A thirteenth</source>
   <translation>第 13 位</translation>
  </message>
  <message>
   <source>A tile that names a person is kept for that person.</source>
   <translation>指定了人员的子画面为其保留。</translation>
  </message>
  <message>
   <source>A tile with neither picture nor placeholder is black.</source>
   <translation>既无图像也无占位图的子画面是黑色。</translation>
  </message>
  <message>
   <source>A tile with neither picture nor placeholder shows what lies behind.</source>
   <translation>既无图像也无占位图的子画面显示其后面的内容。</translation>
  </message>
  <message>
   <source>A twelfth</source>
   <translation>第 12 位</translation>
  </message>
  <message>
   <source>A user id is wrong.</source>
   <translation>用户 ID 有误。</translation>
  </message>
  <message>
   <source>A value of the request is wrong.</source>
   <translation>请求中有值有误。</translation>
  </message>
  <message>
   <source>A watermark picture is fitted into its place.</source>
   <translation>水印图片按比例放入其位置。</translation>
  </message>
  <message>
   <source>A watermark picture is stretched to its place.</source>
   <translation>水印图片拉伸到其位置。</translation>
  </message>
  <message>
   <source>Add VideoParams, or remove SeiParams.</source>
   <translation>添加 VideoParams，或移除 SeiParams。</translation>
  </message>
  <message>
   <source>Add a push address or a room to push back into.</source>
   <translation>添加推流地址或要推回的房间。</translation>
  </message>
  <message>
   <source>Add a tile, or choose another layout mode.</source>
   <translation>添加子画面，或选择另一种布局模式。</translation>
  </message>
  <message>
   <source>Add as many slots as are missing ({surplus}), or name those who matter in tiles of their own.</source>
   <translation>补足所缺的空位（{surplus} 个），或为重要的人设置专属子画面。</translation>
  </message>
  <message>
   <source>Add it in the console.</source>
   <translation>在控制台中添加。</translation>
  </message>
  <message>
   <source>Add one of them, or remove SeiParams.</source>
   <translation>添加其中一项，或移除 SeiParams。</translation>
  </message>
  <message>
   <source>Add the groups that are to change.</source>
   <translation>添加要更改的参数组。</translation>
  </message>
  <message>
   <source>Add the people who will be in the room.</source>
   <translation>添加将会进房的人员。</translation>
  </message>
  <message>
   <source>Add them to the cast, or choose somebody of it.</source>
   <translation>加入人员，或选择人员中的某人。</translation>
  </message>
  <message>
   <source>Add them to the cast, or name somebody of it.</source>
   <translation>加入人员，或填写人员中的某人。</translation>
  </message>
  <message>
   <source>Add them to the cast, or remove them from the list.</source>
   <translation>加入人员，或从名单中移除。</translation>
  </message>
  <message>
   <source>An eighth</source>
   <translation>第 8 位</translation>
  </message>
  <message>
   <source>An eleventh</source>
   <translation>第 11 位</translation>
  </message>
  <message>
   <source>An integer room has a number from 1 to 4294967294.</source>
   <translation>数字房间号为 1 至 4294967294。</translation>
  </message>
  <message>
   <source>An update may be repeated with the same sequence number after a few seconds (3, 6, 12). Before repeating a start, check in the player whether a task runs.</source>
   <translation>更新请求可在几秒后（3、6、12 秒）以相同的序号重发。重发开播之前，请先在播放器中查看任务是否在运行。</translation>
  </message>
  <message>
   <source>Another task that may be running has the robot {user} in this room: the new one would throw it out.</source>
   <translation>另一个可能在运行的任务在此房间使用机器人 {user}：新任务会把它踢出。</translation>
  </message>
  <message>
   <source>Another task that may be running pushes to this URL: the two would cut each other off.</source>
   <translation>另一个可能在运行的任务推流到此地址：两者会互相中断。</translation>
  </message>
  <message>
   <source>AppData is {length} characters long, but it has to be shorter than {limit}.</source>
   <translation>AppData 有 {length} 个字符，但必须少于 {limit}。</translation>
  </message>
  <message>
   <source>AppData is {length} characters long, but {size} bytes; it is assumed that the service may count bytes against the limit of {limit}.</source>
   <translation>AppData 有 {length} 个字符，但占 {size} 字节；假定服务可能按字节计算 {limit} 的上限。</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Ask the provider for its rtmp:// address.</source>
   <translation>向服务商索取 rtmp:// 地址。</translation>
  </message>
  <message>
   <source>Ask the vendor for a larger quota.</source>
   <translation>向厂商申请更大的配额。</translation>
  </message>
  <message>
   <source>Audio bit rate</source>
   <translation>音频码率</translation>
  </message>
  <message>
   <source>Audio channels</source>
   <translation>音频声道</translation>
  </message>
  <message>
   <source>Audio codec</source>
   <translation>音频编码格式</translation>
  </message>
  <message>
   <source>Audio encoding</source>
   <translation>音频编码</translation>
  </message>
  <message>
   <source>Audio sample rate</source>
   <translation>音频采样率</translation>
  </message>
  <message>
   <source>BackGroundColor fills the frame.</source>
   <translation>BackGroundColor 填满画面。</translation>
  </message>
  <message>
   <source>BackGroundColorMode says when the colour of the tile is used, but BackGroundColor is not set.</source>
   <translation>BackGroundColorMode 指定了子画面颜色的用途，但没有设置 BackGroundColor。</translation>
  </message>
  <message>
   <source>BackGroundColorMode says when the tile's colour is used: 1 placeholder scaled, 2 picture scaled, 3 both; the colour itself is called not supported elsewhere.</source>
   <translation>BackGroundColorMode 指定子画面颜色的用途：1 占位图缩放时，2 图像缩放时，3 两者；颜色本身在别处被称为不支持。</translation>
  </message>
  <message>
   <source>Background colour</source>
   <translation>背景颜色</translation>
  </message>
  <message>
   <source>Background picture</source>
   <translation>背景图</translation>
  </message>
  <message>
   <source>Background picture fills by</source>
   <translation>背景图填充方式</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 0 of a tile crops.</source>
   <translation>子画面的 BackgroundRenderMode 0 裁剪。</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 0 of the frame crops.</source>
   <translation>输出画面的 BackgroundRenderMode 0 裁剪。</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 1 of a tile fits on the background.</source>
   <translation>子画面的 BackgroundRenderMode 1 在背景上适应。</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 1 of the frame fits on black.</source>
   <translation>输出画面的 BackgroundRenderMode 1 在黑底上适应。</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 2 of a tile fits on black.</source>
   <translation>子画面的 BackgroundRenderMode 2 在黑底上适应。</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 2 of the frame, and none, stretch.</source>
   <translation>输出画面的 BackgroundRenderMode 2 以及未设置时拉伸。</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 3 of a tile, and none, stretch.</source>
   <translation>子画面的 BackgroundRenderMode 3 以及未设置时拉伸。</translation>
  </message>
  <message>
   <source>BackgroundRenderMode 4 has its own size, and a corner radius.</source>
   <translation>BackgroundRenderMode 4 有自己的尺寸和圆角半径。</translation>
  </message>
  <message>
   <source>Bit rate</source>
   <translation>码率</translation>
  </message>
  <message>
   <source>Bring it forward, or move it.</source>
   <translation>上移一层，或移开它。</translation>
  </message>
  <message>
   <source>Bring it to the front, or move it beside the tile.</source>
   <translation>置于顶层，或移到子画面旁边。</translation>
  </message>
  <message>
   <source>Came too late: a task mixes {limit} streams.</source>
   <translation>来得太晚：一个任务混流 {limit} 路。</translation>
  </message>
  <message>
   <source>Came too late: all open slots are taken.</source>
   <translation>来得太晚：所有空位已被占用。</translation>
  </message>
  <message>
   <source>Change the list in the console.</source>
   <translation>在控制台中更改名单。</translation>
  </message>
  <message>
   <source>Check RoomId and RoomIdType; someone has to be in the room.</source>
   <translation>检查 RoomId 和 RoomIdType；房间里必须有人。</translation>
  </message>
  <message>
   <source>Check in the console that relaying is switched on for this application and account.</source>
   <translation>在控制台中检查此应用和账号是否已开通转推。</translation>
  </message>
  <message>
   <source>Check in the console that relaying is switched on for this application; else try again later.</source>
   <translation>在控制台中检查此应用是否已开通转推；否则稍后再试。</translation>
  </message>
  <message>
   <source>Check in the player whether a task runs; then ask the support.</source>
   <translation>在播放器中查看任务是否在运行；然后咨询技术支持。</translation>
  </message>
  <message>
   <source>Check its spelling; the service may refuse names it does not know.</source>
   <translation>检查拼写；服务可能拒绝它不认识的名称。</translation>
  </message>
  <message>
   <source>Check size, frame rate, bit rate and key frames.</source>
   <translation>检查尺寸、帧率、码率和关键帧间隔。</translation>
  </message>
  <message>
   <source>Check the application's settings in the console.</source>
   <translation>在控制台中检查应用设置。</translation>
  </message>
  <message>
   <source>Check the endpoint.</source>
   <translation>检查 Endpoint。</translation>
  </message>
  <message>
   <source>Check the endpoint: it must be the one of TRTC.</source>
   <translation>检查 Endpoint：必须是 TRTC 的。</translation>
  </message>
  <message>
   <source>Check the endpoint; else report a bug.</source>
   <translation>检查 Endpoint；否则请报告错误。</translation>
  </message>
  <message>
   <source>Check the network, the proxy and the endpoint, then try again.</source>
   <translation>请检查网络、代理和接入地址，然后重试。</translation>
  </message>
  <message>
   <source>Check the robot's user id first.</source>
   <translation>先检查机器人的用户 ID。</translation>
  </message>
  <message>
   <source>Check the room and the destinations, then try again once.</source>
   <translation>检查房间和推流目标，然后再试一次。</translation>
  </message>
  <message>
   <source>Check the secret id and key in the keyring, the environment or the vendor's file.</source>
   <translation>检查密钥环、环境变量或厂商文件中的 SecretId 和 SecretKey。</translation>
  </message>
  <message>
   <source>Check the task id and the SdkAppId; start a new task if it should be on air.</source>
   <translation>检查任务 ID 和 SdkAppId；如需播出请启动新任务。</translation>
  </message>
  <message>
   <source>Check the tiles of the custom layout.</source>
   <translation>检查自定义布局的子画面。</translation>
  </message>
  <message>
   <source>Choose Tencent or SourceHanSans.</source>
   <translation>选择 Tencent 或 SourceHanSans。</translation>
  </message>
  <message>
   <source>Choose a frame size, 1280×720 for example.</source>
   <translation>选择画面尺寸，例如 1280×720。</translation>
  </message>
  <message>
   <source>Choose a smaller frame, or have people send larger pictures.</source>
   <translation>选择更小的画面，或让人员发送更大的图像。</translation>
  </message>
  <message>
   <source>Choose another stream name.</source>
   <translation>换一个流名称。</translation>
  </message>
  <message>
   <source>Choose ap-singapore, ap-hongkong or ap-guangzhou.</source>
   <translation>选择 ap-singapore、ap-hongkong 或 ap-guangzhou。</translation>
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation>从 {allowed} 中选择。</translation>
  </message>
  <message>
   <source>Choose somebody with a camera, or a screen.</source>
   <translation>选择有摄像头的人，或屏幕。</translation>
  </message>
  <message>
   <source>Choose the custom layout (MixLayoutMode 4) to mix several rooms.</source>
   <translation>选择自定义布局（MixLayoutMode 4）来混合多个房间。</translation>
  </message>
  <message>
   <source>Codec {codec} is made for low bit rates, but {value} kbps are given.</source>
   <translation>Codec {codec} 适用于低码率，但设置了 {value} kbps。</translation>
  </message>
  <message>
   <source>Codec {value} does not work at 8000 Hz.</source>
   <translation>Codec {value} 不支持 8000 Hz。</translation>
  </message>
  <message>
   <source>Confirm the second factor in the console, then try again.</source>
   <translation>在控制台中完成二次验证，然后重试。</translation>
  </message>
  <message>
   <source>Convert the picture to {wanted}.</source>
   <translation>把图片转换为 {wanted}。</translation>
  </message>
  <message>
   <source>Copy it again, whole.</source>
   <translation>重新完整复制。</translation>
  </message>
  <message>
   <source>Copy the SdkAppId from the console's list of applications.</source>
   <translation>从控制台的应用列表复制 SdkAppId。</translation>
  </message>
  <message>
   <source>Copy the SdkAppId from the console.</source>
   <translation>从控制台复制 SdkAppId。</translation>
  </message>
  <message>
   <source>Copy the address again, to its end.</source>
   <translation>重新复制地址，直到末尾。</translation>
  </message>
  <message>
   <source>Copy the address again.</source>
   <translation>重新复制地址。</translation>
  </message>
  <message>
   <source>Copy the address again; percent-encode other characters.</source>
   <translation>重新复制地址；其他字符请做百分号编码。</translation>
  </message>
  <message>
   <source>Copy the push address in place of the playback address.</source>
   <translation>复制推流地址，而不是播放地址。</translation>
  </message>
  <message>
   <source>Copy the task id as it was given.</source>
   <translation>原样复制任务 ID。</translation>
  </message>
  <message>
   <source>Copy {member} again.</source>
   <translation>重新复制 {member}。</translation>
  </message>
  <message>
   <source>Correct or remove the address.</source>
   <translation>更正或移除该地址。</translation>
  </message>
  <message>
   <source>Create the key in the console.</source>
   <translation>在控制台中创建密钥。</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <source>Crop the picture instead (RenderMode 0), or give the tile its shape.</source>
   <translation>改为裁剪填充（RenderMode 0），或调整子画面形状。</translation>
  </message>
  <message>
   <source>CustomCrop takes its piece of the source frame first.</source>
   <translation>CustomCrop 先从源画面取出一块。</translation>
  </message>
  <message>
   <source>DynamicPosType 1 takes another place at random once a second.</source>
   <translation>DynamicPosType 1 每秒随机换一个位置。</translation>
  </message>
  <message>
   <source>DynamicPosType 2 moves every frame and turns at the edges.</source>
   <translation>DynamicPosType 2 每帧移动，在边缘折返。</translation>
  </message>
  <message>
   <source>Edited in Mixframe</source>
   <translation>在 Mixframe 中编辑</translation>
  </message>
  <message>
   <source>EndpointUrl is no complete http or https address; it is assumed that the recording cannot be delivered.</source>
   <translation>EndpointUrl 不是完整的 http 或 https 地址；假定录制无法投递。</translation>
  </message>
  <message>
   <source>Enter id and key again; look for a proxy that changes requests.</source>
   <translation>重新输入 ID 和密钥；检查是否有代理修改了请求。</translation>
  </message>
  <message>
   <source>Everybody is heard: there is no allow list.</source>
   <translation>所有人都有声音：没有白名单。</translation>
  </message>
  <message>
   <source>Fetch new temporary credentials.</source>
   <translation>获取新的临时凭证。</translation>
  </message>
  <message>
   <source>Fill in sample rate, channels and bit rate.</source>
   <translation>填写采样率、声道和码率。</translation>
  </message>
  <message>
   <source>Fill in the SdkAppId.</source>
   <translation>填写 SdkAppId。</translation>
  </message>
  <message>
   <source>Fill in the member that the message names.</source>
   <translation>填写消息中提到的字段。</translation>
  </message>
  <message>
   <source>Fill in the robot's user id.</source>
   <translation>填写机器人的用户 ID。</translation>
  </message>
  <message>
   <source>Fill in the room.</source>
   <translation>填写房间。</translation>
  </message>
  <message>
   <source>Fill in width, height, frame rate, bit rate and key frames.</source>
   <translation>填写宽、高、帧率、码率和关键帧间隔。</translation>
  </message>
  <message>
   <source>Fill in {member}.</source>
   <translation>填写 {member}。</translation>
  </message>
  <message>
   <source>Fill it in, or remove PassThrough.</source>
   <translation>填写它，或移除 PassThrough。</translation>
  </message>
  <message>
   <source>Fills open slot {number}.</source>
   <translation>占用第 {number} 个空位。</translation>
  </message>
  <message>
   <source>Fit the picture instead (RenderMode 1), or give the tile its shape.</source>
   <translation>改为适应（RenderMode 1），或调整子画面形状。</translation>
  </message>
  <message>
   <source>FontSize is the height of the type in output pixels.</source>
   <translation>FontSize 是文字在输出画面中的高度（像素）。</translation>
  </message>
  <message>
   <source>FontSize is {size} px, but the watermark is {height} px high; it is assumed that the letters are cut off.</source>
   <translation>FontSize 为 {size} 像素，但水印高 {height} 像素；假定文字会被截断。</translation>
  </message>
  <message>
   <source>FontSize is {value}; it is assumed that the text cannot be seen.</source>
   <translation>FontSize 为 {value}；假定文字看不见。</translation>
  </message>
  <message>
   <source>Fps is {fps} and BitRate {rate} kbps: they are probably swapped, and the relay would start without a picture.</source>
   <translation>Fps 为 {fps}，BitRate 为 {rate} kbps：很可能写反了，转推会没有画面。</translation>
  </message>
  <message>
   <source>Fractions of pixels are cut off.</source>
   <translation>不足一像素的部分舍去。</translation>
  </message>
  <message>
   <source>Fractions of pixels are rounded to the nearest.</source>
   <translation>不足一像素的部分四舍五入。</translation>
  </message>
  <message>
   <source>Frame height</source>
   <translation>画面高度</translation>
  </message>
  <message>
   <source>Frame rate</source>
   <translation>帧率</translation>
  </message>
  <message>
   <source>Frame width</source>
   <translation>画面宽度</translation>
  </message>
  <message>
   <source>Give a picture of the shape of its place, or, where there is a choice, another way to fill it.</source>
   <translation>提供与位置形状相同的图片，或在可选时换一种填充方式。</translation>
  </message>
  <message>
   <source>Give each robot a user id of its own.</source>
   <translation>为每个机器人设置各自的用户 ID。</translation>
  </message>
  <message>
   <source>Give it a size, or remove it.</source>
   <translation>设置尺寸，或移除它。</translation>
  </message>
  <message>
   <source>Give one of them a larger ZOrder.</source>
   <translation>为其中一个设置更大的 ZOrder。</translation>
  </message>
  <message>
   <source>Give one of them another PayloadType.</source>
   <translation>为其中一个设置另一个 PayloadType。</translation>
  </message>
  <message>
   <source>Give the URL of a picture that can be fetched by anyone.</source>
   <translation>填写任何人都能下载的图片地址。</translation>
  </message>
  <message>
   <source>Give the key's user a policy that allows the TRTC calls in access management, or use other keys.</source>
   <translation>在访问管理中为密钥的用户授予 TRTC 调用权限，或使用其他密钥。</translation>
  </message>
  <message>
   <source>Give the key's user a policy that allows the TRTC calls.</source>
   <translation>为密钥的用户授予 TRTC 调用权限。</translation>
  </message>
  <message>
   <source>Give the robot a name of its own, with the room's id in it.</source>
   <translation>为机器人取一个专属名称，并带上房间号。</translation>
  </message>
  <message>
   <source>Give the robot a user id that nobody has.</source>
   <translation>为机器人设置无人使用的用户 ID。</translation>
  </message>
  <message>
   <source>Give the watermark the shape of its picture.</source>
   <translation>让水印与其图片形状相同。</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>九宫格</translation>
  </message>
  <message>
   <source>HE-AAC</source>
   <translation>HE-AAC</translation>
  </message>
  <message>
   <source>HE-AACv2</source>
   <translation>HE-AACv2</translation>
  </message>
  <message>
   <source>HE-AACv2 (Codec 2) needs two channels, but Channel is {value}.</source>
   <translation>HE-AACv2（Codec 2）需要双声道，但 Channel 为 {value}。</translation>
  </message>
  <message>
   <source>Has a place, but sends no picture: the placeholder shows.</source>
   <translation>有位置，但没有视频：显示占位图。</translation>
  </message>
  <message>
   <source>Has a tile of their own.</source>
   <translation>有专属子画面。</translation>
  </message>
  <message>
   <source>Has a tile without width or height.</source>
   <translation>子画面没有宽或高。</translation>
  </message>
  <message>
   <source>Has a tile, but it is hidden.</source>
   <translation>有子画面，但已隐藏。</translation>
  </message>
  <message>
   <source>Has a tile, but others lie over all of it.</source>
   <translation>有子画面，但被其他内容完全遮挡。</translation>
  </message>
  <message>
   <source>Has the big picture.</source>
   <translation>占据大画面。</translation>
  </message>
  <message>
   <source>Idle time</source>
   <translation>空闲时间</translation>
  </message>
  <message>
   <source>If it was about a task: that one is over, or was started by another application.</source>
   <translation>如果涉及某个任务：它已结束，或由另一应用启动。</translation>
  </message>
  <message>
   <source>If nobody stops the task, it goes on for {idle} s after everybody has left.</source>
   <translation>如果无人停止任务，所有人离开后它还会运行 {idle} 秒。</translation>
  </message>
  <message>
   <source>In modes 1-3 who sends sound only takes a place where PureAudioHoldPlaceMode is 1.</source>
   <translation>模式 1–3 中，PureAudioHoldPlaceMode 为 1 时纯音频用户才占位。</translation>
  </message>
  <message>
   <source>In {span} this task can no longer be changed or stopped.</source>
   <translation>{span}后，此任务将无法再更改或停止。</translation>
  </message>
  <message>
   <source>Interval is {value} ms; it is assumed that the service needs a number above 0.</source>
   <translation>Interval 为 {value} 毫秒；假定服务要求大于 0。</translation>
  </message>
  <message>
   <source>Is in another room, and this layout mixes the main room only.</source>
   <translation>在另一个房间，而此布局只混合主房间。</translation>
  </message>
  <message>
   <source>Is in another room: open slots take people of the main room.</source>
   <translation>在另一个房间：空位只接受主房间的人。</translation>
  </message>
  <message>
   <source>Is in the allow list.</source>
   <translation>在白名单中。</translation>
  </message>
  <message>
   <source>Is in the block list, which always wins.</source>
   <translation>在黑名单中，黑名单始终优先。</translation>
  </message>
  <message>
   <source>Is not in the allow list.</source>
   <translation>不在白名单中。</translation>
  </message>
  <message>
   <source>Is not in the room.</source>
   <translation>不在房间里。</translation>
  </message>
  <message>
   <source>Is placed by the layout in order of arrival.</source>
   <translation>由布局按进房顺序安排。</translation>
  </message>
  <message>
   <source>IsTencentCdn is not set, which counts as Tencent's own CDN (1).</source>
   <translation>未设置 IsTencentCdn，按腾讯云 CDN（1）处理。</translation>
  </message>
  <message>
   <source>It moves two pixels a frame, to the right and down at first.</source>
   <translation>每帧移动两个像素，起初向右下方。</translation>
  </message>
  <message>
   <source>Key frame every</source>
   <translation>关键帧间隔</translation>
  </message>
  <message>
   <source>LC-AAC</source>
   <translation>LC-AAC</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Layout SEI</source>
   <translation>布局 SEI</translation>
  </message>
  <message>
   <source>Layout SEI data</source>
   <translation>布局 SEI 数据</translation>
  </message>
  <message>
   <source>Layout SEI every</source>
   <translation>布局 SEI 间隔</translation>
  </message>
  <message>
   <source>Layout SEI type</source>
   <translation>布局 SEI 类型</translation>
  </message>
  <message>
   <source>Layout SEI with key frames</source>
   <translation>布局 SEI 随关键帧</translation>
  </message>
  <message>
   <source>LayoutParams is missing; it is assumed that the service then takes its floating layout (1).</source>
   <translation>缺少 LayoutParams；假定服务采用悬浮布局（1）。</translation>
  </message>
  <message>
   <source>LayoutVolume and PassThrough both have the payload type {value}; it is assumed that players cannot tell them apart.</source>
   <translation>LayoutVolume 与 PassThrough 的负载类型都是 {value}；假定播放器无法区分。</translation>
  </message>
  <message>
   <source>Leave the stream blank: the next person who enters takes the place.</source>
   <translation>流留空：下一位进房者占此位置。</translation>
  </message>
  <message>
   <source>Look at the player, the callbacks or the room before starting anything again.</source>
   <translation>再次开播之前，请先查看播放器、回调或房间。</translation>
  </message>
  <message>
   <source>Look for a proxy that changes headers; else report a bug.</source>
   <translation>检查是否有代理修改了请求头；否则请报告错误。</translation>
  </message>
  <message>
   <source>Make a new UserSig for exactly this user id and application, with a life longer than the show.</source>
   <translation>为该用户 ID 和应用重新生成 UserSig，有效期要超过节目时长。</translation>
  </message>
  <message>
   <source>Make a new UserSig for this application and this robot.</source>
   <translation>为此应用和此机器人重新生成 UserSig。</translation>
  </message>
  <message>
   <source>Make a new UserSig that lasts longer than the show.</source>
   <translation>重新生成有效期超过节目的 UserSig。</translation>
  </message>
  <message>
   <source>Make a new one that outlives the show.</source>
   <translation>重新生成一个有效期超过节目的。</translation>
  </message>
  <message>
   <source>Make it larger, or remove it.</source>
   <translation>把它放大，或移除它。</translation>
  </message>
  <message>
   <source>Make one for exactly this user id.</source>
   <translation>为该用户 ID 生成一个。</translation>
  </message>
  <message>
   <source>Make one for this SdkAppId.</source>
   <translation>为此 SdkAppId 生成一个。</translation>
  </message>
  <message>
   <source>Make the URL again, valid beyond the end of the show.</source>
   <translation>重新生成地址，有效期超过节目结束时间。</translation>
  </message>
  <message>
   <source>Make the URL again.</source>
   <translation>重新生成地址。</translation>
  </message>
  <message>
   <source>Make the crop smaller, or correct the size in the cast.</source>
   <translation>缩小裁剪，或更正人员中的尺寸。</translation>
  </message>
  <message>
   <source>Make the tile smaller, or ask for a larger picture.</source>
   <translation>缩小子画面，或要求发送更大的图像。</translation>
  </message>
  <message>
   <source>McuStorageParams has CloudStorage and McuCloudVod, but a recording goes to one of them.</source>
   <translation>McuStorageParams 同时有 CloudStorage 和 McuCloudVod，但录制只能存到其中一处。</translation>
  </message>
  <message>
   <source>Mend what the findings name, then try again.</source>
   <translation>修正检查结果中的问题，然后重试。</translation>
  </message>
  <message>
   <source>MixLayoutMode is not set: the API page takes that for floating (1), the guide for custom (4).</source>
   <translation>未设置 MixLayoutMode：API 页面按悬浮（1）处理，指南按自定义（4）处理。</translation>
  </message>
  <message>
   <source>Mixing</source>
   <translation>混流</translation>
  </message>
  <message>
   <source>Mode 1 stands as published for recording.</source>
   <translation>模式 1 按录制文档公布的位置排列。</translation>
  </message>
  <message>
   <source>Mode 2 stands as published for recording.</source>
   <translation>模式 2 按录制文档公布的位置排列。</translation>
  </message>
  <message>
   <source>Mode 3 fills its cells column by column.</source>
   <translation>模式 3 按列填充格子。</translation>
  </message>
  <message>
   <source>Mode 3 fills its cells row by row.</source>
   <translation>模式 3 按行填充格子。</translation>
  </message>
  <message>
   <source>Mode 3 stands as published for recording.</source>
   <translation>模式 3 按录制文档公布的位置排列。</translation>
  </message>
  <message>
   <source>More people wait ({count}) than there are open slots ({slots}): who enters later is neither seen nor, as the vendor's guide has it (assumed), heard.</source>
   <translation>等待的人（{count}）多于空位（{slots}）：后进房者不可见，按厂商指南（假定）也没有声音。</translation>
  </message>
  <message>
   <source>More pictures of {size} stay in {tier}: {usd:.2f} USD/h</source>
   <translation>再加 {size} 图像仍在 {tier}：{usd:.2f} 美元/小时</translation>
  </message>
  <message>
   <source>More than 20 calls a second.</source>
   <translation>每秒超过 20 次调用。</translation>
  </message>
  <message>
   <source>Move it or make it smaller by {surplus} px.</source>
   <translation>移动它，或缩小 {surplus} 像素。</translation>
  </message>
  <message>
   <source>Move the crop or make it smaller by {surplus}.</source>
   <translation>移动裁剪，或缩小 {surplus}。</translation>
  </message>
  <message>
   <source>Name everybody who is to be heard in SubscribeAudioList.</source>
   <translation>在 SubscribeAudioList 中列出所有要听到的人。</translation>
  </message>
  <message>
   <source>Name the other room, or remove the entry.</source>
   <translation>填写另一个房间，或移除该条目。</translation>
  </message>
  <message>
   <source>Name the task.</source>
   <translation>填写任务。</translation>
  </message>
  <message>
   <source>Name those who matter in tiles of their own.</source>
   <translation>为重要的人设置专属子画面。</translation>
  </message>
  <message>
   <source>Name {surplus} fewer.</source>
   <translation>少列 {surplus} 人。</translation>
  </message>
  <message>
   <source>No tile names them, and there is no open slot.</source>
   <translation>没有子画面指定给他们，也没有空位。</translation>
  </message>
  <message>
   <source>Nobody is in the cast: who will be seen is not known.</source>
   <translation>人员为空：不知道谁会出现。</translation>
  </message>
  <message>
   <source>Note the RequestId and look the code up in the console or ask the vendor's support.</source>
   <translation>记下 RequestId，在控制台查询此错误码，或咨询厂商技术支持。</translation>
  </message>
  <message>
   <source>Nothing new was started; the tasks that run go on and cost.</source>
   <translation>没有启动新任务；正在运行的任务继续运行并计费。</translation>
  </message>
  <message>
   <source>Nothing was started or changed by this call; a task that already runs goes on and costs.</source>
   <translation>此调用没有启动或更改任何内容；已在运行的任务继续运行并计费。</translation>
  </message>
  <message>
   <source>Nothing: what the newer update says is on air.</source>
   <translation>无需处理：播出的是更新的那次请求的内容。</translation>
  </message>
  <message>
   <source>Of equal ZOrders the earlier in the list is nearer, tiles over watermarks.</source>
   <translation>ZOrder 相同时列表中靠前的更靠前，子画面在水印之上。</translation>
  </message>
  <message>
   <source>Of equal ZOrders the later in the list is nearer, watermarks over tiles.</source>
   <translation>ZOrder 相同时列表中靠后的更靠前，水印在子画面之上。</translation>
  </message>
  <message>
   <source>One large</source>
   <translation>一大多小</translation>
  </message>
  <message>
   <source>Only people of the main room fill blank tiles.</source>
   <translation>只有主房间的人占用空位。</translation>
  </message>
  <message>
   <source>Open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>Open slot {n}</source>
   <translation>空位 {n}</translation>
  </message>
  <message>
   <source>Own SEI</source>
   <translation>自定义 SEI</translation>
  </message>
  <message>
   <source>Own SEI UUID</source>
   <translation>自定义 SEI UUID</translation>
  </message>
  <message>
   <source>Own SEI content</source>
   <translation>自定义 SEI 内容</translation>
  </message>
  <message>
   <source>Own SEI every</source>
   <translation>自定义 SEI 间隔</translation>
  </message>
  <message>
   <source>Own SEI type</source>
   <translation>自定义 SEI 类型</translation>
  </message>
  <message>
   <source>Own SEI with key frames</source>
   <translation>自定义 SEI 随关键帧</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>座谈</translation>
  </message>
  <message>
   <source>Paste it again.</source>
   <translation>请重新粘贴。</translation>
  </message>
  <message>
   <source>Paste or make a UserSig.</source>
   <translation>粘贴或生成 UserSig。</translation>
  </message>
  <message>
   <source>PayloadContent is empty: there is nothing to write into the stream.</source>
   <translation>PayloadContent 为空：没有内容可写入流。</translation>
  </message>
  <message>
   <source>PayloadType is not set; it is assumed that the service refuses this or chooses one that players do not expect.</source>
   <translation>未设置 PayloadType；假定服务会拒绝，或选用播放器意料之外的类型。</translation>
  </message>
  <message>
   <source>PayloadType is {value}, but it can only be {allowed}.</source>
   <translation>PayloadType 为 {value}，但只能是 {allowed}。</translation>
  </message>
  <message>
   <source>PayloadUuid has no effect with payload type {value}.</source>
   <translation>PayloadUuid 在负载类型为 {value} 时无效。</translation>
  </message>
  <message>
   <source>PayloadUuid is {length} characters long or has others than digits and a to f, but payload type 5 needs 32 such digits.</source>
   <translation>PayloadUuid 有 {length} 个字符，或含有数字和 a 至 f 以外的字符，但负载类型 5 需要 32 位。</translation>
  </message>
  <message>
   <source>People enter in the order of the cast, late ones after all others.</source>
   <translation>人员按列表顺序进房，迟到者在最后。</translation>
  </message>
  <message>
   <source>People in the room {room!r} see the mix with client SDK 10.4 or newer only.</source>
   <translation>房间 {room!r} 中只有客户端 SDK 10.4 或更新版本能看到混流。</translation>
  </message>
  <message>
   <source>People of {count} rooms are mixed, but nobody is named in SubscribeAudioList: a guest who is in two rooms is heard twice.</source>
   <translation>混合了 {count} 个房间的人，但 SubscribeAudioList 为空：同时在两个房间的嘉宾会被听到两次。</translation>
  </message>
  <message>
   <source>Percent-encode these characters, or give the file another name.</source>
   <translation>对这些字符做百分号编码，或给文件改名。</translation>
  </message>
  <message>
   <source>PiP, bottom left</source>
   <translation>画中画，左下</translation>
  </message>
  <message>
   <source>PiP, bottom right</source>
   <translation>画中画，右下</translation>
  </message>
  <message>
   <source>PiP, top left</source>
   <translation>画中画，左上</translation>
  </message>
  <message>
   <source>PiP, top right</source>
   <translation>画中画，右上</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Picture while away</source>
   <translation>离开时的图片</translation>
  </message>
  <message>
   <source>Place for people without picture</source>
   <translation>无视频用户占位</translation>
  </message>
  <message>
   <source>Places and sizes of mode 4 are output pixels.</source>
   <translation>模式 4 的位置和尺寸为输出像素。</translation>
  </message>
  <message>
   <source>Plan a later end, or remove it.</source>
   <translation>计划更晚的结束时间，或移除它。</translation>
  </message>
  <message>
   <source>Plan a new start within 30 days.</source>
   <translation>计划在 30 天内重新开播。</translation>
  </message>
  <message>
   <source>PureAudioHoldPlaceMode is not set: the vendor's pages differ on whether people without video get a place.</source>
   <translation>未设置 PureAudioHoldPlaceMode：厂商的文档对无视频用户是否占位说法不一。</translation>
  </message>
  <message>
   <source>Push-back into room {n}</source>
   <translation>推回房间 {n}</translation>
  </message>
  <message>
   <source>Put the picture on a public web server.</source>
   <translation>把图片放到公网服务器上。</translation>
  </message>
  <message>
   <source>Put the picture on a web server and write its whole address, https://… .</source>
   <translation>把图片放到网络服务器上，并填写完整地址 https://…。</translation>
  </message>
  <message>
   <source>Put the room id into it, so that two tasks never send the same robot.</source>
   <translation>把房间号写进去，避免两个任务派出同一个机器人。</translation>
  </message>
  <message>
   <source>Radius is {value} px, but it can only be 0 to {high} px, half the short side of the placeholder.</source>
   <translation>Radius 为 {value} 像素，但只能是 0 至 {high} 像素（占位图短边的一半）。</translation>
  </message>
  <message>
   <source>Read the message, change the request.</source>
   <translation>阅读消息，更改请求。</translation>
  </message>
  <message>
   <source>Read the message, try later.</source>
   <translation>阅读消息，稍后再试。</translation>
  </message>
  <message>
   <source>RecordFormat has mp4 and aac, which exclude each other.</source>
   <translation>RecordFormat 同时有 mp4 和 aac，两者互斥。</translation>
  </message>
  <message>
   <source>RecordFormat has {value} twice.</source>
   <translation>RecordFormat 中 {value} 出现两次。</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>录制</translation>
  </message>
  <message>
   <source>Recording cut every</source>
   <translation>录制切分间隔</translation>
  </message>
  <message>
   <source>Recording waits</source>
   <translation>录制续录等待</translation>
  </message>
  <message>
   <source>Remove BackGroundColorMode.</source>
   <translation>移除 BackGroundColorMode。</translation>
  </message>
  <message>
   <source>Remove SingleSubscribeParams, or set WithTranscoding to 0.</source>
   <translation>移除 SingleSubscribeParams，或将 WithTranscoding 设为 0。</translation>
  </message>
  <message>
   <source>Remove it here; set it in SubscribeAudioList.</source>
   <translation>在此移除；在 SubscribeAudioList 中设置。</translation>
  </message>
  <message>
   <source>Remove it, or set PayloadType to 5.</source>
   <translation>移除它，或将 PayloadType 设为 5。</translation>
  </message>
  <message>
   <source>Remove one of the entries.</source>
   <translation>移除其中一个条目。</translation>
  </message>
  <message>
   <source>Remove one of the two.</source>
   <translation>移除两者之一。</translation>
  </message>
  <message>
   <source>Remove one of them, or make it their screen.</source>
   <translation>移除其中一个，或改为其屏幕。</translation>
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation>移除其中一个。</translation>
  </message>
  <message>
   <source>Remove the member that the message names, or correct its spelling.</source>
   <translation>移除消息中提到的字段，或更正拼写。</translation>
  </message>
  <message>
   <source>Remove them from one of the lists.</source>
   <translation>从其中一个名单移除。</translation>
  </message>
  <message>
   <source>Remove {member} unless the mainland endpoint is used.</source>
   <translation>移除 {member}，除非使用中国站 Endpoint。</translation>
  </message>
  <message>
   <source>Remove {member}, or set {other} to {wanted}.</source>
   <translation>移除 {member}，或将 {other} 设为 {wanted}。</translation>
  </message>
  <message>
   <source>Remove {surplus} of them.</source>
   <translation>移除其中 {surplus} 个。</translation>
  </message>
  <message>
   <source>Rename one of them.</source>
   <translation>重命名其中一个。</translation>
  </message>
  <message>
   <source>RenderMode 0 fills the tile and cuts around the middle.</source>
   <translation>RenderMode 0 填满子画面，居中裁剪。</translation>
  </message>
  <message>
   <source>RenderMode 1 shows all; the rest shows the background.</source>
   <translation>RenderMode 1 显示全部；其余显示背景。</translation>
  </message>
  <message>
   <source>RenderMode 2 shows all; the rest is black.</source>
   <translation>RenderMode 2 显示全部；其余为黑色。</translation>
  </message>
  <message>
   <source>Robot</source>
   <translation>机器人</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>房间</translation>
  </message>
  <message>
   <source>Room kind</source>
   <translation>房间类型</translation>
  </message>
  <message>
   <source>SEI</source>
   <translation>SEI</translation>
  </message>
  <message>
   <source>SEI is part of the video stream, but there is no VideoParams; it is assumed that no SEI is written.</source>
   <translation>SEI 属于视频流，但没有 VideoParams；假定不会写入 SEI。</translation>
  </message>
  <message>
   <source>Screen and strip</source>
   <translation>屏幕加一排</translation>
  </message>
  <message>
   <source>SdkAppId is {value}, but it has to be the number of an application.</source>
   <translation>SdkAppId 为 {value}，但必须是应用的编号。</translation>
  </message>
  <message>
   <source>SeiParams has neither LayoutVolume nor PassThrough: no SEI is written.</source>
   <translation>SeiParams 既没有 LayoutVolume 也没有 PassThrough：不会写入 SEI。</translation>
  </message>
  <message>
   <source>Send it for real.</source>
   <translation>正式发送。</translation>
  </message>
  <message>
   <source>Send {member} too, empty if nobody is meant.</source>
   <translation>同时发送 {member}，不指定任何人时留空。</translation>
  </message>
  <message>
   <source>Sends no picture, and PureAudioHoldPlaceMode is 0.</source>
   <translation>没有视频，且 PureAudioHoldPlaceMode 为 0。</translation>
  </message>
  <message>
   <source>Sends no picture: who has never sent one fills no open slot.</source>
   <translation>没有视频：从未发送视频的人不占空位。</translation>
  </message>
  <message>
   <source>Set BackgroundImageUrl of the tile.</source>
   <translation>设置子画面的 BackgroundImageUrl。</translation>
  </message>
  <message>
   <source>Set BitRate to 64 kbps for two channels, 48 for one.</source>
   <translation>双声道将 BitRate 设为 64 kbps，单声道设为 48。</translation>
  </message>
  <message>
   <source>Set BitRate to {guide} or so.</source>
   <translation>将 BitRate 设为 {guide} 左右。</translation>
  </message>
  <message>
   <source>Set BitRate to {wanted} kbps or so, or choose a smaller frame.</source>
   <translation>将 BitRate 设为 {wanted} kbps 左右，或选择更小的画面。</translation>
  </message>
  <message>
   <source>Set BitRate to {wanted} kbps or so.</source>
   <translation>将 BitRate 设为 {wanted} kbps 左右。</translation>
  </message>
  <message>
   <source>Set Channel to 2, or Codec to 0 or 1.</source>
   <translation>将 Channel 设为 2，或 Codec 设为 0 或 1。</translation>
  </message>
  <message>
   <source>Set Codec to 0, or BitRate to 64 or less.</source>
   <translation>将 Codec 设为 0，或 BitRate 设为 64 以下。</translation>
  </message>
  <message>
   <source>Set FontSize to its height in pixels.</source>
   <translation>将 FontSize 设为文字高度（像素）。</translation>
  </message>
  <message>
   <source>Set FontSize to {height} or less, or make the watermark higher.</source>
   <translation>将 FontSize 设为 {height} 或更小，或加高水印。</translation>
  </message>
  <message>
   <source>Set Fps to 30, or to 15 for talk.</source>
   <translation>将 Fps 设为 30，谈话节目设为 15。</translation>
  </message>
  <message>
   <source>Set Fps to {rate} and BitRate to {fps}.</source>
   <translation>将 Fps 设为 {rate}，BitRate 设为 {fps}。</translation>
  </message>
  <message>
   <source>Set Interval to 1000 for once a second.</source>
   <translation>将 Interval 设为 1000，即每秒一次。</translation>
  </message>
  <message>
   <source>Set IsTencentCdn to 0 (charged as a push to another provider).</source>
   <translation>将 IsTencentCdn 设为 0（按推送到其他服务商计费）。</translation>
  </message>
  <message>
   <source>Set IsTencentCdn to 1.</source>
   <translation>将 IsTencentCdn 设为 1。</translation>
  </message>
  <message>
   <source>Set LayoutParams with a MixLayoutMode.</source>
   <translation>设置带 MixLayoutMode 的 LayoutParams。</translation>
  </message>
  <message>
   <source>Set MaxIdleTime to the longest break that is planned.</source>
   <translation>将 MaxIdleTime 设为计划的最长休息时间。</translation>
  </message>
  <message>
   <source>Set MaxIdleTime to {wanted} s.</source>
   <translation>将 MaxIdleTime 设为 {wanted} 秒。</translation>
  </message>
  <message>
   <source>Set MaxVideoUser to the person whose screen is shared.</source>
   <translation>将 MaxVideoUser 设为共享屏幕的人。</translation>
  </message>
  <message>
   <source>Set MixLayoutMode; 4 uses the tiles of the list.</source>
   <translation>设置 MixLayoutMode；4 使用列表中的子画面。</translation>
  </message>
  <message>
   <source>Set PayloadType: 100 to 254 without 244, or 5 with a PayloadUuid.</source>
   <translation>设置 PayloadType：100 至 254（不含 244），或 5 加 PayloadUuid。</translation>
  </message>
  <message>
   <source>Set PureAudioHoldPlaceMode to 1 to hold a place for them.</source>
   <translation>将 PureAudioHoldPlaceMode 设为 1，为他们保留位置。</translation>
  </message>
  <message>
   <source>Set Radius to a number from 0 to {high}.</source>
   <translation>将 Radius 设为 0 至 {high} 之间的数。</translation>
  </message>
  <message>
   <source>Set RenderMode to 0, or remove the mask.</source>
   <translation>将 RenderMode 设为 0，或移除蒙版。</translation>
  </message>
  <message>
   <source>Set RoomIdType to {main} if the same room is meant.</source>
   <translation>如果指同一个房间，将 RoomIdType 设为 {main}。</translation>
  </message>
  <message>
   <source>Set RoomIdType.</source>
   <translation>设置 RoomIdType。</translation>
  </message>
  <message>
   <source>Set SampleRate to 16000 or more, or Codec to 0.</source>
   <translation>将 SampleRate 设为 16000 以上，或 Codec 设为 0。</translation>
  </message>
  <message>
   <source>Set StreamType of MaxVideoUser to 1 for their screen.</source>
   <translation>将 MaxVideoUser 的 StreamType 设为 1，指其屏幕。</translation>
  </message>
  <message>
   <source>Set StreamType to 1 for the person's screen, or name somebody else.</source>
   <translation>将 StreamType 设为 1 指此人的屏幕，或指定其他人。</translation>
  </message>
  <message>
   <source>Set UniRecord to 2 or 3, or remove RecordParams.</source>
   <translation>将 UniRecord 设为 2 或 3，或移除 RecordParams。</translation>
  </message>
  <message>
   <source>Set UniRecord: 1 off, 2 by the console's template, 3 by these parameters.</source>
   <translation>设置 UniRecord：1 关闭，2 按控制台模板，3 按这些参数。</translation>
  </message>
  <message>
   <source>Set WithTranscoding to 1 (charged), or remove {member}.</source>
   <translation>将 WithTranscoding 设为 1（收费），或移除 {member}。</translation>
  </message>
  <message>
   <source>Set it always: 1 for Tencent's CDN, 0 for any other (charged).</source>
   <translation>务必设置：腾讯云 CDN 为 1，其他为 0（收费）。</translation>
  </message>
  <message>
   <source>Set it to 0 (no place) or 1 (a place).</source>
   <translation>设为 0（不占位）或 1（占位）。</translation>
  </message>
  <message>
   <source>Set sample rate, channels and bit rate: 48000, 2 and 64 for example.</source>
   <translation>设置采样率、声道和码率：例如 48000、2 和 64。</translation>
  </message>
  <message>
   <source>Set the clock (switch on network time), then try again.</source>
   <translation>校准时钟（打开网络时间），然后重试。</translation>
  </message>
  <message>
   <source>Set width, height, frame rate, bit rate and key frame interval.</source>
   <translation>设置宽、高、帧率、码率和关键帧间隔。</translation>
  </message>
  <message>
   <source>Set {member} to 0 or more.</source>
   <translation>将 {member} 设为 0 或更大。</translation>
  </message>
  <message>
   <source>Set {member} to a number from 1 to {high}.</source>
   <translation>将 {member} 设为 1 至 {high} 之间的数。</translation>
  </message>
  <message>
   <source>Set {member} to a number from {low} to {high}.</source>
   <translation>将 {member} 设为 {low} 至 {high} 之间的数。</translation>
  </message>
  <message>
   <source>Set {member} to the number of source pixels to keep, or remove the crop.</source>
   <translation>将 {member} 设为要保留的源像素数，或移除裁剪。</translation>
  </message>
  <message>
   <source>Shorten it by {surplus} bytes.</source>
   <translation>缩短 {surplus} 字节。</translation>
  </message>
  <message>
   <source>Shorten it by {surplus} characters.</source>
   <translation>缩短 {surplus} 个字符。</translation>
  </message>
  <message>
   <source>Shorten texts and lists of the request.</source>
   <translation>缩短请求中的文本和列表。</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>左右排列</translation>
  </message>
  <message>
   <source>SingleSubscribeParams names the one stream of a relay that does not mix, but WithTranscoding is 1.</source>
   <translation>SingleSubscribeParams 指定不混流时转推的那一路流，但 WithTranscoding 为 1。</translation>
  </message>
  <message>
   <source>Solo</source>
   <translation>单人</translation>
  </message>
  <message>
   <source>Some players do not like SEI of payload type 5, says the vendor.</source>
   <translation>厂商说明，有些播放器不支持负载类型 5 的 SEI。</translation>
  </message>
  <message>
   <source>Something went wrong inside the service.</source>
   <translation>服务内部出错。</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>声音</translation>
  </message>
  <message>
   <source>SoundLevel has no effect in UnSubscribeAudioList.</source>
   <translation>SoundLevel 在 UnSubscribeAudioList 中无效。</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>上下排列</translation>
  </message>
  <message>
   <source>Start a new one if needed.</source>
   <translation>如有需要，启动新任务。</translation>
  </message>
  <message>
   <source>Start a new task, and have everybody leave the room of the old one.</source>
   <translation>启动新任务，并让所有人离开旧任务的房间。</translation>
  </message>
  <message>
   <source>Stop it and start a new one before.</source>
   <translation>在此之前停止它并启动新任务。</translation>
  </message>
  <message>
   <source>Stop tasks that are not needed, or ask the vendor for a larger quota.</source>
   <translation>停止不需要的任务，或向厂商申请更大的配额。</translation>
  </message>
  <message>
   <source>Stop that task, or give the robot another name.</source>
   <translation>停止那个任务，或给机器人换一个名称。</translation>
  </message>
  <message>
   <source>Stop that task, or push to another URL.</source>
   <translation>停止那个任务，或推流到另一个地址。</translation>
  </message>
  <message>
   <source>Such a task already runs.</source>
   <translation>这样的任务已在运行。</translation>
  </message>
  <message>
   <source>Switch relaying on in the console; an application from before 2020-01-09 has to be replaced by a new one.</source>
   <translation>在控制台中开通转推；2020-01-09 之前的应用需换成新应用。</translation>
  </message>
  <message>
   <source>Tasks are started or changed too often.</source>
   <translation>任务启动或更改得太频繁。</translation>
  </message>
  <message>
   <source>Tencent</source>
   <translation>腾讯云</translation>
  </message>
  <message>
   <source>Tencent RTC documentation, document 47631 (mixed stream transcoding) and 74102 (relay to CDN)</source>
   <translation>Tencent RTC 文档 47631（混流转码）和 74102（转推到 CDN）</translation>
  </message>
  <message>
   <source>Text is set in Tencent, or SourceHanSans.</source>
   <translation>文字使用 Tencent 或 SourceHanSans 字体。</translation>
  </message>
  <message>
   <source>Text is white and its ground see-through where nothing is said.</source>
   <translation>未设置时文字为白色，底色透明。</translation>
  </message>
  <message>
   <source>Text stands at the top of its box.</source>
   <translation>文字位于框的顶部。</translation>
  </message>
  <message>
   <source>Text stands in the middle of its box.</source>
   <translation>文字位于框的中间。</translation>
  </message>
  <message>
   <source>Text that is too long goes on in the next line.</source>
   <translation>过长的文字换到下一行。</translation>
  </message>
  <message>
   <source>Text that is too long is cut off.</source>
   <translation>过长的文字被截断。</translation>
  </message>
  <message>
   <source>That background is black.</source>
   <translation>该背景为黑色。</translation>
  </message>
  <message>
   <source>That background is what lies behind the tile.</source>
   <translation>该背景为子画面后面的内容。</translation>
  </message>
  <message>
   <source>The Authorization header is malformed.</source>
   <translation>Authorization 请求头格式错误。</translation>
  </message>
  <message>
   <source>The SdkAppId is missing.</source>
   <translation>缺少 SdkAppId。</translation>
  </message>
  <message>
   <source>The SdkAppId is wrong.</source>
   <translation>SdkAppId 有误。</translation>
  </message>
  <message>
   <source>The UserSig has expired.</source>
   <translation>UserSig 已过期。</translation>
  </message>
  <message>
   <source>The UserSig is cut short or damaged.</source>
   <translation>UserSig 不完整或已损坏。</translation>
  </message>
  <message>
   <source>The UserSig is for another application.</source>
   <translation>UserSig 属于另一个应用。</translation>
  </message>
  <message>
   <source>The UserSig is for another user.</source>
   <translation>UserSig 属于另一个用户。</translation>
  </message>
  <message>
   <source>The UserSig was made with another key.</source>
   <translation>UserSig 由另一个密钥生成。</translation>
  </message>
  <message>
   <source>The account has not been verified.</source>
   <translation>账号尚未实名认证。</translation>
  </message>
  <message>
   <source>The account makes too many calls over all regions.</source>
   <translation>账号在所有地域的调用过多。</translation>
  </message>
  <message>
   <source>The account makes too many calls.</source>
   <translation>账号的调用过多。</translation>
  </message>
  <message>
   <source>The address of a background picture is not allowed.</source>
   <translation>背景图地址不被允许。</translation>
  </message>
  <message>
   <source>The answer would be too large.</source>
   <translation>应答会过大。</translation>
  </message>
  <message>
   <source>The application belongs to another account.</source>
   <translation>该应用属于另一个账号。</translation>
  </message>
  <message>
   <source>The application has no key.</source>
   <translation>该应用没有密钥。</translation>
  </message>
  <message>
   <source>The application may not do this.</source>
   <translation>该应用无权这样做。</translation>
  </message>
  <message>
   <source>The application's plan does not include this.</source>
   <translation>该应用的套餐不包含此功能。</translation>
  </message>
  <message>
   <source>The audio encoding is missing.</source>
   <translation>缺少音频编码参数。</translation>
  </message>
  <message>
   <source>The big picture of mode 2 is cropped.</source>
   <translation>模式 2 的大画面被裁剪。</translation>
  </message>
  <message>
   <source>The big picture of mode 2 is shown whole, where nothing is said.</source>
   <translation>未设置时，模式 2 的大画面完整显示。</translation>
  </message>
  <message>
   <source>The body of the request is wrong.</source>
   <translation>请求正文有误。</translation>
  </message>
  <message>
   <source>The call has been taken out of service.</source>
   <translation>该接口已下线。</translation>
  </message>
  <message>
   <source>The call was a rehearsal and would have worked.</source>
   <translation>这是一次试运行，正式调用会成功。</translation>
  </message>
  <message>
   <source>The call was broken off from here before its answer came.</source>
   <translation>在应答到达之前，本机中断了此次调用。</translation>
  </message>
  <message>
   <source>The call was sent, and no answer came that can be trusted.</source>
   <translation>调用已发出，但没有收到可信的应答。</translation>
  </message>
  <message>
   <source>The cloud may reach it all the same: check that it opens elsewhere.</source>
   <translation>云端也许仍能访问：请在别处确认能否打开。</translation>
  </message>
  <message>
   <source>The crop reaches to {reach} px, but {name} sends {size} px {direction}; it is assumed that it is cut to that.</source>
   <translation>裁剪到达 {reach} 像素，但 {name} 发送的图像{direction}只有 {size} 像素；假定会裁到该尺寸。</translation>
  </message>
  <message>
   <source>The crop reaches to {reach} source pixels, but {high} is the most.</source>
   <translation>裁剪到达源画面 {reach} 像素，但最多 {high}。</translation>
  </message>
  <message>
   <source>The font {value!r} is not one of the service's; it is assumed that Tencent is used in its place.</source>
   <translation>字体 {value!r} 不是服务提供的；假定改用 Tencent。</translation>
  </message>
  <message>
   <source>The form of the request is wrong.</source>
   <translation>请求的形式有误。</translation>
  </message>
  <message>
   <source>The frame has more than twice the pixels of all pictures in it ({count}): one more input of {width}×{height} is charged.</source>
   <translation>输出画面的像素超过其中全部图像（{count} 路）总和的两倍：会额外按一路 {width}×{height} 的输入计费。</translation>
  </message>
  <message>
   <source>The frame size is not allowed.</source>
   <translation>画面尺寸不被允许。</translation>
  </message>
  <message>
   <source>The journal keeps the task: the window speaks of it again when it starts.</source>
   <translation>日志会保留该任务：窗口下次启动时会再次提醒。</translation>
  </message>
  <message>
   <source>The key of this push URL expired {span} ago.</source>
   <translation>此推流地址的密钥已于 {span}前过期。</translation>
  </message>
  <message>
   <source>The key of this push URL expires in {span}: after that no broken push can be taken up again.</source>
   <translation>此推流地址的密钥将在 {span}后过期：之后中断的推流无法恢复。</translation>
  </message>
  <message>
   <source>The key of this push address expires {span} before the planned end: after that no broken push can be taken up again.</source>
   <translation>此推流地址的密钥在计划结束前 {span}过期：之后中断的推流无法恢复。</translation>
  </message>
  <message>
   <source>The larger ZOrder is nearer; tiles and watermarks share it.</source>
   <translation>ZOrder 越大越靠前；子画面和水印共用。</translation>
  </message>
  <message>
   <source>The layout is custom, but has no tiles; it is assumed that nobody is shown or that the service refuses it.</source>
   <translation>布局为自定义，但没有子画面；假定不显示任何人，或服务会拒绝。</translation>
  </message>
  <message>
   <source>The list of destinations</source>
   <translation>推流目标列表</translation>
  </message>
  <message>
   <source>The list of push-back rooms</source>
   <translation>推回房间列表</translation>
  </message>
  <message>
   <source>The list of tiles</source>
   <translation>子画面列表</translation>
  </message>
  <message>
   <source>The list of tiles does not fit the layout.</source>
   <translation>子画面列表与布局不符。</translation>
  </message>
  <message>
   <source>The list of watermarks</source>
   <translation>水印列表</translation>
  </message>
  <message>
   <source>The mask does not hold for the placeholder.</source>
   <translation>蒙版对占位图无效。</translation>
  </message>
  <message>
   <source>The mask holds for the placeholder too.</source>
   <translation>蒙版对占位图也有效。</translation>
  </message>
  <message>
   <source>The mix is carried into this room by FeedBackRoomParams[{first}] already: it would be seen and heard twice there.</source>
   <translation>混流已由 FeedBackRoomParams[{first}] 推入此房间：那里会看到和听到两次。</translation>
  </message>
  <message>
   <source>The name of the room has {characters} in it, which no room name may have.</source>
   <translation>房间名称中有 {characters}，房间名称不能含有这些字符。</translation>
  </message>
  <message>
   <source>The name of the room is {length} bytes long, but {high} is the most.</source>
   <translation>房间名称有 {length} 字节，最多 {high}。</translation>
  </message>
  <message>
   <source>The only item has an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is assumed that a coloured seam can show at its edges.</source>
   <translation>唯一一项的位置或尺寸为奇数；颜色每两个像素采样一次（4:2:0），假定边缘可能出现色边。</translation>
  </message>
  <message>
   <source>The open slots take {wanted} only.</source>
   <translation>空位只接受{wanted}。</translation>
  </message>
  <message>
   <source>The placeholder of mode 4 is cropped to that size.</source>
   <translation>模式 4 的占位图裁剪到该尺寸。</translation>
  </message>
  <message>
   <source>The placeholder of mode 4 is fitted into that size.</source>
   <translation>模式 4 的占位图按比例放入该尺寸。</translation>
  </message>
  <message>
   <source>The placeholder of mode 4 is stretched to that size.</source>
   <translation>模式 4 的占位图拉伸到该尺寸。</translation>
  </message>
  <message>
   <source>The placeholder of mode 4 stands at the upper left of the tile.</source>
   <translation>模式 4 的占位图位于子画面左上角。</translation>
  </message>
  <message>
   <source>The placeholder of mode 4 stands in the middle of the tile.</source>
   <translation>模式 4 的占位图位于子画面中间。</translation>
  </message>
  <message>
   <source>The placeholder shows while no picture comes.</source>
   <translation>没有图像时显示占位图。</translation>
  </message>
  <message>
   <source>The planned end is {span} away, but a task can be changed and stopped for 30 days only.</source>
   <translation>计划结束时间在 {span}后，但任务只能在 30 天内更改和停止。</translation>
  </message>
  <message>
   <source>The planned end was {span} ago.</source>
   <translation>计划结束时间已过去 {span}。</translation>
  </message>
  <message>
   <source>The push address begins with {scheme!r}, but only rtmp:// is taken.</source>
   <translation>推流地址以 {scheme!r} 开头，但只接受 rtmp://。</translation>
  </message>
  <message>
   <source>The push address has no {what}.</source>
   <translation>推流地址缺少{what}。</translation>
  </message>
  <message>
   <source>The push address has one part after the host; it is assumed that the application name or the stream key is missing.</source>
   <translation>推流地址在主机之后只有一段；假定缺少应用名称或流密钥。</translation>
  </message>
  <message>
   <source>The push address has white space or characters beyond ASCII in it, {count} in all.</source>
   <translation>推流地址中有空白或 ASCII 以外的字符，共 {count} 个。</translation>
  </message>
  <message>
   <source>The request is larger than 10 MB.</source>
   <translation>请求超过 10 MB。</translation>
  </message>
  <message>
   <source>The request lacks a member it needs.</source>
   <translation>请求缺少必需的字段。</translation>
  </message>
  <message>
   <source>The robot</source>
   <translation>机器人</translation>
  </message>
  <message>
   <source>The robot bears the name of someone in the cast, {user}: one would throw the other out.</source>
   <translation>机器人与人员中的 {user} 同名：一方会踢出另一方。</translation>
  </message>
  <message>
   <source>The robot's UserSig</source>
   <translation>机器人的 UserSig</translation>
  </message>
  <message>
   <source>The robot's UserSig is missing.</source>
   <translation>缺少机器人的 UserSig。</translation>
  </message>
  <message>
   <source>The robot's user id is missing.</source>
   <translation>缺少机器人的用户 ID。</translation>
  </message>
  <message>
   <source>The robot's user id {value!r} does not have the room id {room!r} in it.</source>
   <translation>机器人的用户 ID {value!r} 中没有房间号 {room!r}。</translation>
  </message>
  <message>
   <source>The room does not exist.</source>
   <translation>房间不存在。</translation>
  </message>
  <message>
   <source>The room is missing.</source>
   <translation>缺少房间。</translation>
  </message>
  <message>
   <source>The room is {value!r}, but an integer room has a number from 1 to {high}.</source>
   <translation>房间为 {value!r}，但数字房间号为 1 至 {high}。</translation>
  </message>
  <message>
   <source>The room name is not allowed.</source>
   <translation>房间名称不被允许。</translation>
  </message>
  <message>
   <source>The room number is not allowed.</source>
   <translation>房间号不被允许。</translation>
  </message>
  <message>
   <source>The room {value!r} is another than the task's, and RoomIdType is not set; it is assumed that the task's type {main} counts.</source>
   <translation>房间 {value!r} 与任务的房间不同，且未设置 RoomIdType；假定按任务的类型 {main} 处理。</translation>
  </message>
  <message>
   <source>The room {value!r} is of type {kind} here and of type {main} in the task: these are two different rooms.</source>
   <translation>房间 {value!r} 在此处为类型 {kind}，在任务中为类型 {main}：这是两个不同的房间。</translation>
  </message>
  <message>
   <source>The screen-share layout has the camera of {user!r} as its big picture.</source>
   <translation>屏幕分享布局以 {user!r} 的摄像头为大画面。</translation>
  </message>
  <message>
   <source>The screen-share layout names nobody in MaxVideoUser: its big place stays empty.</source>
   <translation>屏幕分享布局未在 MaxVideoUser 中指定任何人：大画面为空。</translation>
  </message>
  <message>
   <source>The second factor was not accepted.</source>
   <translation>二次验证未通过。</translation>
  </message>
  <message>
   <source>The secret id is of another kind than this call needs.</source>
   <translation>SecretId 的类型与此调用不符。</translation>
  </message>
  <message>
   <source>The secret id is unknown: deleted, disabled, or copied with white space.</source>
   <translation>SecretId 未知：已删除、已停用，或复制时带了空白。</translation>
  </message>
  <message>
   <source>The secret in {member} is not at hand: it is never saved.</source>
   <translation>{member} 中的密钥不在手边：密钥从不保存。</translation>
  </message>
  <message>
   <source>The service did not accept who is calling.</source>
   <translation>服务不认可调用者的身份。</translation>
  </message>
  <message>
   <source>The service does not know a member of the request.</source>
   <translation>服务不认识请求中的某个字段。</translation>
  </message>
  <message>
   <source>The service does not know this call.</source>
   <translation>服务不认识此接口。</translation>
  </message>
  <message>
   <source>The service does not know this product.</source>
   <translation>服务不认识此产品。</translation>
  </message>
  <message>
   <source>The service does not know this version.</source>
   <translation>服务不认识此版本。</translation>
  </message>
  <message>
   <source>The service does not support this combination.</source>
   <translation>服务不支持此组合。</translation>
  </message>
  <message>
   <source>The service has no room for this task now, or relaying is not switched on.</source>
   <translation>服务目前没有资源运行此任务，或未开通转推。</translation>
  </message>
  <message>
   <source>The service has no room for this task now.</source>
   <translation>服务目前没有资源运行此任务。</translation>
  </message>
  <message>
   <source>The service is down for a moment.</source>
   <translation>服务暂时不可用。</translation>
  </message>
  <message>
   <source>The service refused to do this now.</source>
   <translation>服务目前拒绝执行。</translation>
  </message>
  <message>
   <source>The service refused with a code that is not in its published lists.</source>
   <translation>服务拒绝了请求，返回码不在其公布的列表中。</translation>
  </message>
  <message>
   <source>The service refuses this application: relaying is not switched on, or the application is too old for it.</source>
   <translation>服务拒绝此应用：未开通转推，或应用太旧。</translation>
  </message>
  <message>
   <source>The service tried and failed.</source>
   <translation>服务尝试后失败。</translation>
  </message>
  <message>
   <source>The service wants HTTPS.</source>
   <translation>服务要求 HTTPS。</translation>
  </message>
  <message>
   <source>The service was not reached: nothing was sent.</source>
   <translation>无法连接服务：什么都没有发送。</translation>
  </message>
  <message>
   <source>The signature does not fit: the secret key is not the one of this secret id, or the request was changed on its way.</source>
   <translation>签名不符：SecretKey 与 SecretId 不匹配，或请求在途中被修改。</translation>
  </message>
  <message>
   <source>The single stream</source>
   <translation>单路流</translation>
  </message>
  <message>
   <source>The stream name of this push address has characters beside letters, digits, _ . and -; it is assumed that they are refused.</source>
   <translation>此推流地址的流名称含有字母、数字、_ . - 以外的字符；假定会被拒绝。</translation>
  </message>
  <message>
   <source>The stream name of this push address is the one the automatic relay gives to {user!r}: the two pushes would cut each other off.</source>
   <translation>此推流地址的流名称与自动转推给 {user!r} 的相同：两路推流会互相中断。</translation>
  </message>
  <message>
   <source>The task ends when everybody has been away for {idle} s, but a break of {length} s is planned.</source>
   <translation>所有人离开 {idle} 秒后任务结束，但计划了 {length} 秒的休息。</translation>
  </message>
  <message>
   <source>The task has already ended.</source>
   <translation>任务已经结束。</translation>
  </message>
  <message>
   <source>The task id is missing.</source>
   <translation>缺少任务 ID。</translation>
  </message>
  <message>
   <source>The task id is wrong.</source>
   <translation>任务 ID 有误。</translation>
  </message>
  <message>
   <source>The task is over and costs nothing any more.</source>
   <translation>任务已结束，不再计费。</translation>
  </message>
  <message>
   <source>The temporary token is wrong or has expired.</source>
   <translation>临时 Token 有误或已过期。</translation>
  </message>
  <message>
   <source>The tile is {width}×{height} px: nobody can be made out in it.</source>
   <translation>子画面为 {width}×{height} 像素：看不清里面的人。</translation>
  </message>
  <message>
   <source>The tile is {width}×{height} px; it is assumed that nobody can see it.</source>
   <translation>子画面为 {width}×{height} 像素；假定没有人能看见。</translation>
  </message>
  <message>
   <source>The tile reaches to {reach} px, but the frame is only {size} px {direction}: {surplus} px too far.</source>
   <translation>子画面到达 {reach} 像素，但输出画面{direction}只有 {size} 像素：超出 {surplus} 像素。</translation>
  </message>
  <message>
   <source>The tile's own colour is never used.</source>
   <translation>子画面自己的颜色从不使用。</translation>
  </message>
  <message>
   <source>The txSecret of this push address is not 32 hexadecimal digits; it is assumed that the push is refused.</source>
   <translation>此推流地址的 txSecret 不是 32 位十六进制数；假定推流会被拒绝。</translation>
  </message>
  <message>
   <source>The txTime of this push URL is no time.</source>
   <translation>此推流地址的 txTime 不是时间。</translation>
  </message>
  <message>
   <source>The user id is {length} bytes long; {high} is what the vendor recommends at most.</source>
   <translation>用户 ID 有 {length} 字节；厂商建议最多 {high}。</translation>
  </message>
  <message>
   <source>The user id {value!r} has characters beside letters, digits and underscore; it is assumed that some clients refuse them.</source>
   <translation>用户 ID {value!r} 含有字母、数字、下划线以外的字符；假定有些客户端会拒绝。</translation>
  </message>
  <message>
   <source>The vendor says that BackGroundColor of a tile is not in effect.</source>
   <translation>厂商说明子画面的 BackGroundColor 不生效。</translation>
  </message>
  <message>
   <source>The vendor's own face is approximated with an open one.</source>
   <translation>厂商自己的字体以开放字体近似显示。</translation>
  </message>
  <message>
   <source>The video encoding is incomplete.</source>
   <translation>视频编码参数不完整。</translation>
  </message>
  <message>
   <source>The video or audio encoding is not allowed.</source>
   <translation>视频或音频编码不被允许。</translation>
  </message>
  <message>
   <source>The watermark is {width}×{height} px; it is assumed that nobody can see it.</source>
   <translation>水印为 {width}×{height} 像素；假定没有人能看见。</translation>
  </message>
  <message>
   <source>The watermark reaches to {reach} px, but the frame is only {size} px {direction}; it is assumed that it is cut off or refused.</source>
   <translation>水印到达 {reach} 像素，但画面{direction}只有 {size} 像素；假定会被截断或拒绝。</translation>
  </message>
  <message>
   <source>There are {count} watermarks; it is assumed that {limit} is the most, as for recording.</source>
   <translation>有 {count} 个水印；假定最多 {limit} 个，与录制相同。</translation>
  </message>
  <message>
   <source>There is no destination: neither PublishCdnParams nor FeedBackRoomParams has an entry.</source>
   <translation>没有推流目标：PublishCdnParams 和 FeedBackRoomParams 都没有条目。</translation>
  </message>
  <message>
   <source>There is no such application.</source>
   <translation>没有这个应用。</translation>
  </message>
  <message>
   <source>There is no such task: it has ended, or was started by another application.</source>
   <translation>没有这个任务：它已结束，或由另一应用启动。</translation>
  </message>
  <message>
   <source>These keys have no permission for this call.</source>
   <translation>这些密钥没有此调用的权限。</translation>
  </message>
  <message>
   <source>These keys have no permission for this.</source>
   <translation>这些密钥没有权限。</translation>
  </message>
  <message>
   <source>These keys may not use this application.</source>
   <translation>这些密钥不能使用此应用。</translation>
  </message>
  <message>
   <source>This UserSig expired {span} ago.</source>
   <translation>此 UserSig 已于 {span}前过期。</translation>
  </message>
  <message>
   <source>This UserSig expires in {span}; a robot that has to come back after that is not let in.</source>
   <translation>此 UserSig 将在 {span}后过期；之后需要重新进房的机器人会被拒绝。</translation>
  </message>
  <message>
   <source>This UserSig expires {span} before the planned end; a robot that has to come back after that is not let in.</source>
   <translation>此 UserSig 在计划结束前 {span}过期；之后需要重新进房的机器人会被拒绝。</translation>
  </message>
  <message>
   <source>This UserSig is for application {theirs}, the request is for {ours}.</source>
   <translation>此 UserSig 属于应用 {theirs}，请求针对 {ours}。</translation>
  </message>
  <message>
   <source>This UserSig is for user {theirs}, the robot is {ours}.</source>
   <translation>此 UserSig 属于用户 {theirs}，机器人是 {ours}。</translation>
  </message>
  <message>
   <source>This account or key may not use this call.</source>
   <translation>此账号或密钥不能使用此调用。</translation>
  </message>
  <message>
   <source>This address ends in {ending}, as addresses to play from do: it is assumed that nothing can be pushed there.</source>
   <translation>此地址以 {ending} 结尾，像是播放地址：假定无法向它推流。</translation>
  </message>
  <message>
   <source>This address is not on the allow list.</source>
   <translation>此地址不在白名单中。</translation>
  </message>
  <message>
   <source>This address is on a block list.</source>
   <translation>此地址在黑名单中。</translation>
  </message>
  <message>
   <source>This address makes too many calls.</source>
   <translation>此地址的调用过多。</translation>
  </message>
  <message>
   <source>This call does not exist in the chosen region.</source>
   <translation>所选地域没有此接口。</translation>
  </message>
  <message>
   <source>This computer's clock is more than five minutes away from the service's.</source>
   <translation>本机时钟与服务相差超过五分钟。</translation>
  </message>
  <message>
   <source>This is no UserSig.</source>
   <translation>这不是 UserSig。</translation>
  </message>
  <message>
   <source>This is the room that is mixed; it is assumed that everybody in it hears and sees themselves again.</source>
   <translation>这就是被混流的房间；假定其中每个人会再次看到和听到自己。</translation>
  </message>
  <message>
   <source>This is the same push address as PublishCdnParams[{first}]: the two pushes would cut each other off.</source>
   <translation>与 PublishCdnParams[{first}] 的推流地址相同：两路推流会互相中断。</translation>
  </message>
  <message>
   <source>This look has no picture.</source>
   <translation>此布局没有图像。</translation>
  </message>
  <message>
   <source>This picture could not be fetched from here: {problem}</source>
   <translation>无法从本机下载此图片：{problem}</translation>
  </message>
  <message>
   <source>This picture is {width}×{height} px, but it is stretched to {wide}×{high} px.</source>
   <translation>此图片为 {width}×{height} 像素，但被拉伸到 {wide}×{high} 像素。</translation>
  </message>
  <message>
   <source>This picture is {width}×{height} px, but the watermark is {wide}×{high} px; it is assumed that it is stretched to that.</source>
   <translation>此图片为 {width}×{height} 像素，但水印为 {wide}×{high} 像素；假定会拉伸到该尺寸。</translation>
  </message>
  <message>
   <source>This picture will be missing: {problem}</source>
   <translation>此图片将会缺失：{problem}</translation>
  </message>
  <message>
   <source>This push address has {there} without {lacking}: it is assumed that the push is refused.</source>
   <translation>此推流地址有 {there} 而没有 {lacking}：假定推流会被拒绝。</translation>
  </message>
  <message>
   <source>This task was started {span} ago; its TaskId can be used for 30 days. It ends when everybody has left the room.</source>
   <translation>此任务在 {span}前启动；其 TaskId 可用 30 天。所有人离开房间后任务结束。</translation>
  </message>
  <message>
   <source>This update has nothing in it that could change the task.</source>
   <translation>此更新没有任何能改变任务的内容。</translation>
  </message>
  <message>
   <source>This was done too often in a short time.</source>
   <translation>短时间内操作过于频繁。</translation>
  </message>
  <message>
   <source>Too many tasks run at the same time for this application.</source>
   <translation>此应用同时运行的任务过多。</translation>
  </message>
  <message>
   <source>TransparentUrl is an alpha mask stretched to the tile, in RenderMode 0.</source>
   <translation>TransparentUrl 是拉伸到子画面的透明度蒙版，用于 RenderMode 0。</translation>
  </message>
  <message>
   <source>TransparentUrl works with RenderMode 0 (crop) only, but RenderMode is {value}.</source>
   <translation>TransparentUrl 仅在 RenderMode 为 0（裁剪）时有效，但 RenderMode 为 {value}。</translation>
  </message>
  <message>
   <source>Try again in a little while.</source>
   <translation>过一会儿再试。</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>稍后再试。</translation>
  </message>
  <message>
   <source>Two looks are called {name!r}: --look finds the first.</source>
   <translation>有两个布局都叫 {name!r}：--look 只会找到第一个。</translation>
  </message>
  <message>
   <source>URL</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Unclear: a task may have been started and may cost.</source>
   <translation>不确定：可能已启动任务并计费。</translation>
  </message>
  <message>
   <source>Unclear: it may have been carried out, and a task may run and cost.</source>
   <translation>不确定：可能已执行，任务可能正在运行并产生费用。</translation>
  </message>
  <message>
   <source>UniRecord is not set; it is assumed that nothing is recorded.</source>
   <translation>未设置 UniRecord；假定不录制。</translation>
  </message>
  <message>
   <source>Unlock it in the console, or change the plan.</source>
   <translation>在控制台中解锁，或更换套餐。</translation>
  </message>
  <message>
   <source>Update Mixframe.</source>
   <translation>更新 Mixframe。</translation>
  </message>
  <message>
   <source>Update or stop the one that runs instead of starting another.</source>
   <translation>更新或停止正在运行的任务，而不是另外启动。</translation>
  </message>
  <message>
   <source>Use 100 to 254 without 244 where your players take it.</source>
   <translation>播放器支持的话，使用 100 至 254（不含 244）。</translation>
  </message>
  <message>
   <source>Use 100, or another number that the players expect.</source>
   <translation>使用 100，或播放器期望的其他数字。</translation>
  </message>
  <message>
   <source>Use a key of Tencent Cloud's access keys.</source>
   <translation>使用腾讯云访问密钥中的密钥。</translation>
  </message>
  <message>
   <source>Use a shorter address.</source>
   <translation>使用更短的地址。</translation>
  </message>
  <message>
   <source>Use a shorter one.</source>
   <translation>使用更短的。</translation>
  </message>
  <message>
   <source>Use an address on the public network.</source>
   <translation>使用公网地址。</translation>
  </message>
  <message>
   <source>Use an https endpoint.</source>
   <translation>使用 https 的 Endpoint。</translation>
  </message>
  <message>
   <source>Use even numbers; dragging prefers them while Even pixels is on in the Snap menu.</source>
   <translation>使用偶数；吸附菜单中的“偶数像素”打开时，拖动会优先取偶数。</translation>
  </message>
  <message>
   <source>Use keys of the account that owns the SdkAppId, or correct the SdkAppId.</source>
   <translation>使用拥有该 SdkAppId 的账号的密钥，或更正 SdkAppId。</translation>
  </message>
  <message>
   <source>Use keys of the account that owns the SdkAppId.</source>
   <translation>使用拥有该 SdkAppId 的账号的密钥。</translation>
  </message>
  <message>
   <source>Use letters, digits and marks other than * / \ ' " `.</source>
   <translation>使用字母、数字和 * / \ ' " ` 以外的符号。</translation>
  </message>
  <message>
   <source>Use letters, digits and underscore.</source>
   <translation>使用字母、数字和下划线。</translation>
  </message>
  <message>
   <source>Use letters, digits, _ and - only.</source>
   <translation>只使用字母、数字、_ 和 -。</translation>
  </message>
  <message>
   <source>Use numbers from 0 to 15.</source>
   <translation>使用 0 至 15 的数字。</translation>
  </message>
  <message>
   <source>Use rtmp addresses that are complete, ten at most.</source>
   <translation>使用完整的 rtmp 地址，最多十个。</translation>
  </message>
  <message>
   <source>Use the colour of the frame, or a placeholder picture.</source>
   <translation>使用画面的颜色，或占位图。</translation>
  </message>
  <message>
   <source>Use the key of this application.</source>
   <translation>使用此应用的密钥。</translation>
  </message>
  <message>
   <source>Use {even}.</source>
   <translation>使用 {even}。</translation>
  </message>
  <message>
   <source>UserSig</source>
   <translation>UserSig</translation>
  </message>
  <message>
   <source>Verify the account in the vendor's console.</source>
   <translation>在厂商控制台中完成实名认证。</translation>
  </message>
  <message>
   <source>Video encoding</source>
   <translation>视频编码</translation>
  </message>
  <message>
   <source>Wait a little, then send the same again.</source>
   <translation>稍等片刻，再发送同样的请求。</translation>
  </message>
  <message>
   <source>Wait a second, then send the same again.</source>
   <translation>等一秒，再发送同样的请求。</translation>
  </message>
  <message>
   <source>Wait until it is free.</source>
   <translation>等到它空闲。</translation>
  </message>
  <message>
   <source>Wait; look for other programs behind the same address.</source>
   <translation>请等待；检查同一地址后是否有其他程序。</translation>
  </message>
  <message>
   <source>Watermark pictures keep their transparency.</source>
   <translation>水印图片保留透明度。</translation>
  </message>
  <message>
   <source>Watermark {n}</source>
   <translation>水印 {n}</translation>
  </message>
  <message>
   <source>What sticks out of the frame is cut.</source>
   <translation>超出画面的部分被截掉。</translation>
  </message>
  <message>
   <source>What the call is about does not exist, a task that is over for instance.</source>
   <translation>调用所涉及的对象不存在，例如已结束的任务。</translation>
  </message>
  <message>
   <source>What the call is about is in use.</source>
   <translation>调用所涉及的对象正在使用。</translation>
  </message>
  <message>
   <source>What the call needs is not available.</source>
   <translation>调用所需的资源不可用。</translation>
  </message>
  <message>
   <source>Who has never sent a picture fills no blank tile.</source>
   <translation>从未发送视频的人不占空位。</translation>
  </message>
  <message>
   <source>Who is heard follows from the audio lists alone; the block list wins.</source>
   <translation>能听到谁只取决于音频名单；黑名单优先。</translation>
  </message>
  <message>
   <source>Who turns the camera off keeps the tile; its placeholder shows.</source>
   <translation>关闭摄像头的人保留子画面；显示其占位图。</translation>
  </message>
  <message>
   <source>Width and height go up to 1920 each.</source>
   <translation>宽和高各不超过 1920。</translation>
  </message>
  <message>
   <source>Write for example 0xFF0000 for red.</source>
   <translation>例如红色写作 0xFF0000。</translation>
  </message>
  <message>
   <source>Write it whole: https://host.</source>
   <translation>写完整：https://host。</translation>
  </message>
  <message>
   <source>Write it whole: rtmp://host/app/stream.</source>
   <translation>写完整：rtmp://host/app/stream。</translation>
  </message>
  <message>
   <source>Write the UUID without its hyphens.</source>
   <translation>写 UUID 时去掉连字符。</translation>
  </message>
  <message>
   <source>Write the number in digits, or set RoomIdType to 1 for a string room.</source>
   <translation>用数字写房间号，或将 RoomIdType 设为 1 表示字符串房间。</translation>
  </message>
  <message>
   <source>Write {right}.</source>
   <translation>写作 {right}。</translation>
  </message>
  <message>
   <source>ZOrder is {value}; it is assumed that the service takes 0 to 15, as the client API does ({count} such).</source>
   <translation>ZOrder 为 {value}；假定服务与客户端 API 一样接受 0 至 15（共 {count} 处）。</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>一个对象</translation>
  </message>
  <message>
   <source>background colour</source>
   <translation>背景颜色</translation>
  </message>
  <message>
   <source>background colour mode</source>
   <translation>背景颜色模式</translation>
  </message>
  <message>
   <source>bounces</source>
   <translation>反弹</translation>
  </message>
  <message>
   <source>by these parameters</source>
   <translation>按这些参数</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>cameras</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>console template</source>
   <translation>控制台模板</translation>
  </message>
  <message>
   <source>crop</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <source>custom</source>
   <translation>自定义</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>fit</source>
   <translation>适应</translation>
  </message>
  <message>
   <source>fit on black</source>
   <translation>适应（黑底）</translation>
  </message>
  <message>
   <source>floating</source>
   <translation>悬浮</translation>
  </message>
  <message>
   <source>font</source>
   <translation>字体</translation>
  </message>
  <message>
   <source>font colour</source>
   <translation>文字颜色</translation>
  </message>
  <message>
   <source>font size</source>
   <translation>字号</translation>
  </message>
  <message>
   <source>grid</source>
   <translation>九宫格</translation>
  </message>
  <message>
   <source>high</source>
   <translation>高</translation>
  </message>
  <message>
   <source>host</source>
   <translation>主机</translation>
  </message>
  <message>
   <source>integer room</source>
   <translation>数字房间</translation>
  </message>
  <message>
   <source>jumps</source>
   <translation>跳动</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>kind of CDN</source>
   <translation>CDN 类型</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>不到一分钟</translation>
  </message>
  <message>
   <source>less than two hours</source>
   <translation>不到两小时</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>mono</source>
   <translation>单声道</translation>
  </message>
  <message>
   <source>movement</source>
   <translation>移动方式</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>未设置</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <source>path</source>
   <translation>路径</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>picture fills by</source>
   <translation>图像填充方式</translation>
  </message>
  <message>
   <source>picture while away</source>
   <translation>离开时的图片</translation>
  </message>
  <message>
   <source>picture while away fills by</source>
   <translation>离开时的图片填充方式</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>screen share</source>
   <translation>屏幕分享</translation>
  </message>
  <message>
   <source>screens</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>sound level</source>
   <translation>音量</translation>
  </message>
  <message>
   <source>stereo</source>
   <translation>立体声</translation>
  </message>
  <message>
   <source>still</source>
   <translation>静止</translation>
  </message>
  <message>
   <source>string room</source>
   <translation>字符串房间</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>third party</source>
   <translation>第三方</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>宽</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>{count} more pictures of {size} move this mix from {tier} to {next_tier}: {usd:.2f} → {next_usd:.2f} USD/h</source>
   <translation>再加 {count} 路 {size} 图像，此混流将从 {tier} 升到 {next_tier}：{usd:.2f} → {next_usd:.2f} 美元/小时</translation>
  </message>
  <message>
   <source>{count} of {all} items has an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is assumed that a coloured seam can show at its edges.</source>
   <translation>{all} 项中有 {count} 项的位置或尺寸为奇数；颜色每两个像素采样一次（4:2:0），假定边缘可能出现色边。</translation>
  </message>
  <message>
   <source>{count} of {all} items have an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is assumed that a coloured seam can show at their edges.</source>
   <translation>{all} 项中有 {count} 项的位置或尺寸为奇数；颜色每两个像素采样一次（4:2:0），假定边缘可能出现色边。</translation>
  </message>
  <message>
   <source>{count} people are named in layout and sound; it is assumed that {limit} is the most for both together.</source>
   <translation>布局和声音中共列出 {count} 人；假定两者合计最多 {limit}。</translation>
  </message>
  <message>
   <source>{count} streams are in the cast, but a task mixes {limit}: who enters later is neither seen nor heard.</source>
   <translation>人员中有 {count} 路流，但一个任务混流 {limit} 路：后进房者既不可见也没有声音。</translation>
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation>{first} 或 {last}</translation>
  </message>
  <message>
   <source>{fps} frames a second are asked for, but the client SDKs send {usual} at most.</source>
   <translation>要求每秒 {fps} 帧，但客户端 SDK 最多发送 {usual} 帧。</translation>
  </message>
  <message>
   <source>{host} does not belong to Tencent's CDN, but IsTencentCdn is {value}.</source>
   <translation>{host} 不属于腾讯云 CDN，但 IsTencentCdn 为 {value}。</translation>
  </message>
  <message>
   <source>{host} is a push host of Tencent's CDN, but IsTencentCdn is 0: this is charged as a push to another provider.</source>
   <translation>{host} 是腾讯云 CDN 的推流域名，但 IsTencentCdn 为 0：会按推送到其他服务商计费。</translation>
  </message>
  <message>
   <source>{host} is on this machine or a private network, which the service cannot reach (assumed).</source>
   <translation>{host} 在本机或私有网络上，服务无法访问（假定）。</translation>
  </message>
  <message>
   <source>{label} changes</source>
   <translation>{label}有变化</translation>
  </message>
  <message>
   <source>{label} changes in what is not in use</source>
   <translation>{label}在未使用的内容中有变化</translation>
  </message>
  <message>
   <source>{label} is added</source>
   <translation>添加{label}</translation>
  </message>
  <message>
   <source>{label} is removed</source>
   <translation>移除{label}</translation>
  </message>
  <message>
   <source>{label} {old} → {new}{unit}</source>
   <translation>{label} {old} → {new}{unit}</translation>
  </message>
  <message>
   <source>{list} has another order</source>
   <translation>{list}的顺序不同</translation>
  </message>
  <message>
   <source>{member} ends in .{extension}, but only {allowed} are shown here: the picture may be left out.</source>
   <translation>{member} 以 .{extension} 结尾，但此处只显示 {allowed}：图片可能被忽略。</translation>
  </message>
  <message>
   <source>{member} exists in the mainland edition of the API only; the international one may refuse it.</source>
   <translation>{member} 只存在于中国站 API；国际站可能拒绝。</translation>
  </message>
  <message>
   <source>{member} has no effect, since UniRecord is 1 (off).</source>
   <translation>{member} 无效，因为 UniRecord 为 1（关闭）。</translation>
  </message>
  <message>
   <source>{member} has no effect, since WithTranscoding is 0: one stream is relayed untouched.</source>
   <translation>{member} 无效，因为 WithTranscoding 为 0：原样转推一路流。</translation>
  </message>
  <message>
   <source>{member} has no effect, since {other} is {value}.</source>
   <translation>{member} 无效，因为 {other} 为 {value}。</translation>
  </message>
  <message>
   <source>{member} has white space or characters beyond ASCII in it; it is assumed that no such storage is found.</source>
   <translation>{member} 中有空白或 ASCII 以外的字符；假定找不到这样的存储。</translation>
  </message>
  <message>
   <source>{member} has {characters} in it, but only letters, digits, _ and - are allowed.</source>
   <translation>{member} 中有 {characters}，但只允许字母、数字、_ 和 -。</translation>
  </message>
  <message>
   <source>{member} has {characters} in it, which the service does not take: the picture would be left out.</source>
   <translation>{member} 中有 {characters}，服务不接受：图片会被忽略。</translation>
  </message>
  <message>
   <source>{member} has {characters} in it; it is assumed that only letters, digits, _ and - are taken, as for names.</source>
   <translation>{member} 中有 {characters}；假定与名称一样只接受字母、数字、_ 和 -。</translation>
  </message>
  <message>
   <source>{member} has {count} entries, but {limit} is the most.</source>
   <translation>{member} 有 {count} 个条目，最多 {limit} 个。</translation>
  </message>
  <message>
   <source>{member} is 0; it is assumed that a frame without size shows nothing.</source>
   <translation>{member} 为 0；假定没有尺寸的画面什么都不显示。</translation>
  </message>
  <message>
   <source>{member} is missing.</source>
   <translation>缺少 {member}。</translation>
  </message>
  <message>
   <source>{member} is no complete http or https address: the picture would be left out.</source>
   <translation>{member} 不是完整的 http 或 https 地址：图片会被忽略。</translation>
  </message>
  <message>
   <source>{member} is not a member that Mixframe knows; it is kept and sent as it is, but {right} is probably meant.</source>
   <translation>Mixframe 不认识字段 {member}；会原样保留并发送，但很可能应为 {right}。</translation>
  </message>
  <message>
   <source>{member} is not a member that Mixframe knows; it is kept and sent as it is.</source>
   <translation>Mixframe 不认识字段 {member}；会原样保留并发送。</translation>
  </message>
  <message>
   <source>{member} is not sent with the other list: the vendor asks to send both together whenever one is used.</source>
   <translation>{member} 没有与另一个名单一起发送：厂商要求使用其中之一时两者都发送。</translation>
  </message>
  <message>
   <source>{member} is not set; it is assumed to count as 0, and the relay may be refused or show nothing.</source>
   <translation>未设置 {member}；假定按 0 处理，转推可能被拒绝或没有画面。</translation>
  </message>
  <message>
   <source>{member} is not set; it is assumed to count as 0, and the relay may be refused or stay silent.</source>
   <translation>未设置 {member}；假定按 0 处理，转推可能被拒绝或没有声音。</translation>
  </message>
  <message>
   <source>{member} is on a private network ({host}): it is assumed that the service cannot fetch it and leaves it out.</source>
   <translation>{member} 在私有网络上（{host}）：假定服务无法下载并会忽略它。</translation>
  </message>
  <message>
   <source>{member} is on this machine ({host}): the picture would be left out.</source>
   <translation>{member} 在本机上（{host}）：图片会被忽略。</translation>
  </message>
  <message>
   <source>{member} is {length} bytes long; it is assumed that the service takes {limit} at most, as older calls do.</source>
   <translation>{member} 有 {length} 字节；假定服务与旧接口一样最多接受 {limit}。</translation>
  </message>
  <message>
   <source>{member} is {length} characters long, but {limit} is the most.</source>
   <translation>{member} 有 {length} 个字符，最多 {limit}。</translation>
  </message>
  <message>
   <source>{member} is {length} characters long; it is assumed that {limit} is the most.</source>
   <translation>{member} 有 {length} 个字符；假定最多 {limit}。</translation>
  </message>
  <message>
   <source>{member} is {value!r}, but a colour is written 0xRRGGBB.</source>
   <translation>{member} 为 {value!r}，但颜色应写作 0xRRGGBB。</translation>
  </message>
  <message>
   <source>{member} is {value}, an odd number; it is assumed that the encoder rounds it or adds a seam.</source>
   <translation>{member} 为 {value}，是奇数；假定编码器会取整或出现色边。</translation>
  </message>
  <message>
   <source>{member} is {value}, but it can only be {allowed}.</source>
   <translation>{member} 为 {value}，但只能是 {allowed}。</translation>
  </message>
  <message>
   <source>{member} is {value}; it is assumed that the service takes no number below 0 here.</source>
   <translation>{member} 为 {value}；假定服务在此不接受小于 0 的数。</translation>
  </message>
  <message>
   <source>{member} is {value}{unit}, but it can only be {low} to {high}{unit}.</source>
   <translation>{member} 为 {value}{unit}，但只能是 {low} 至 {high}{unit}。</translation>
  </message>
  <message>
   <source>{member} needs mixing, but WithTranscoding is 0: one stream is relayed untouched.</source>
   <translation>{member} 需要混流，但 WithTranscoding 为 0：原样转推一路流。</translation>
  </message>
  <message>
   <source>{member} of the crop is {value}, but it has to be 0 or more.</source>
   <translation>裁剪的 {member} 为 {value}，但必须大于或等于 0。</translation>
  </message>
  <message>
   <source>{member} of the crop is {value}, but it has to be larger than 0.</source>
   <translation>裁剪的 {member} 为 {value}，但必须大于 0。</translation>
  </message>
  <message>
   <source>{member} of the placeholder is {value} px, but it can only be 1 to {high} px, the size of the tile.</source>
   <translation>占位图的 {member} 为 {value} 像素，但只能是 1 至 {high} 像素，即子画面的尺寸。</translation>
  </message>
  <message>
   <source>{member} of the storage is not set; it is assumed that the recording cannot be delivered.</source>
   <translation>未设置存储的 {member}；假定录制无法投递。</translation>
  </message>
  <message>
   <source>{name} can hardly be seen: {percent} % of it are covered{assumed}.</source>
   <translation>{name} 几乎看不见：{percent} % 被遮挡{assumed}。</translation>
  </message>
  <message>
   <source>{name} cannot be seen: tiles in front of it and the edge of the frame leave nothing{assumed}.</source>
   <translation>{name} 看不见：前面的子画面和输出画面边缘之外没有剩余{assumed}。</translation>
  </message>
  <message>
   <source>{name} cannot be seen: {other} lies over all of it{assumed}.</source>
   <translation>{name} 看不见：{other} 完全盖住了它{assumed}。</translation>
  </message>
  <message>
   <source>{name} has the big picture, but sends none: it is assumed that its place stays empty.</source>
   <translation>{name} 占大画面，但没有视频：假定其位置为空。</translation>
  </message>
  <message>
   <source>{name} lies partly under {other}{assumed}.</source>
   <translation>{name} 部分位于 {other} 之下{assumed}。</translation>
  </message>
  <message>
   <source>{name} sends no picture and gets no place: PureAudioHoldPlaceMode is 0.</source>
   <translation>{name} 没有视频，也没有位置：PureAudioHoldPlaceMode 为 0。</translation>
  </message>
  <message>
   <source>{name} sends no picture, and the tile has no placeholder: it stays empty.</source>
   <translation>{name} 没有视频，子画面也没有占位图：会是空的。</translation>
  </message>
  <message>
   <source>{name} sends {source}, shown {factor:.1f} times as large: it will be soft.</source>
   <translation>{name} 发送 {source}，放大 {factor:.1f} 倍显示：会变模糊。</translation>
  </message>
  <message>
   <source>{new} takes the place of {old}</source>
   <translation>{new} 取代 {old}</translation>
  </message>
  <message>
   <source>{n} day</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>{n} entries</source>
   <translation>{n} 个条目</translation>
  </message>
  <message>
   <source>{n} hour</source>
   <translation>{n} 小时</translation>
  </message>
  <message>
   <source>{n} hours</source>
   <translation>{n} 小时</translation>
  </message>
  <message>
   <source>{n} minute</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>{of} changes size from {w0} × {h0} to {w1} × {h1}</source>
   <translation>{of} 尺寸从 {w0} × {h0} 变为 {w1} × {h1}</translation>
  </message>
  <message>
   <source>{of} comes forward, ZOrder {old} → {new}</source>
   <translation>{of} 上移，ZOrder {old} → {new}</translation>
  </message>
  <message>
   <source>{of} comes from another room or stream: {room}</source>
   <translation>{of} 来自另一个房间或流：{room}</translation>
  </message>
  <message>
   <source>{of} goes back, ZOrder {old} → {new}</source>
   <translation>{of} 下移，ZOrder {old} → {new}</translation>
  </message>
  <message>
   <source>{of} is added</source>
   <translation>添加 {of}</translation>
  </message>
  <message>
   <source>{of} is no longer heard</source>
   <translation>不再听到 {of}</translation>
  </message>
  <message>
   <source>{of} is no longer silenced</source>
   <translation>{of} 不再被屏蔽</translation>
  </message>
  <message>
   <source>{of} is removed</source>
   <translation>移除 {of}</translation>
  </message>
  <message>
   <source>{of} joins those who are heard</source>
   <translation>开始听到 {of}</translation>
  </message>
  <message>
   <source>{of} leaves the list of those who are heard</source>
   <translation>{of} 从白名单移除</translation>
  </message>
  <message>
   <source>{of} moves from {x0}, {y0} to {x1}, {y1}</source>
   <translation>{of} 从 {x0}, {y0} 移到 {x1}, {y1}</translation>
  </message>
  <message>
   <source>{of}: {label} changes</source>
   <translation>{of}：{label}有变化</translation>
  </message>
  <message>
   <source>{of}: {label} is added</source>
   <translation>{of}：添加{label}</translation>
  </message>
  <message>
   <source>{of}: {label} is removed</source>
   <translation>{of}：移除{label}</translation>
  </message>
  <message>
   <source>{of}: {label} {old} → {new}{unit}</source>
   <translation>{of}：{label} {old} → {new}{unit}</translation>
  </message>
  <message>
   <source>{ordinal} {size} guest moves this from {tier} to {next_tier}: {usd:.2f} → {next_usd:.2f} USD/h</source>
   <translation>{ordinal} {size} 嘉宾会让混流从 {tier} 升到 {next_tier}：{usd:.2f} → {next_usd:.2f} 美元/小时</translation>
  </message>
  <message>
   <source>{other} overlaps this and has the same ZOrder {value}: as measured, the earlier one is nearer.</source>
   <translation>{other} 与它重叠且 ZOrder 同为 {value}：据测量，前面的更靠前。</translation>
  </message>
  <message>
   <source>{other} overlaps this and has the same ZOrder {value}: as measured, the later one is nearer.</source>
   <translation>{other} 与它重叠且 ZOrder 同为 {value}：据测量，后面的更靠前。</translation>
  </message>
  <message>
   <source>{other} overlaps this and has the same ZOrder {value}; it is assumed that the later one is nearer.</source>
   <translation>{other} 与它重叠且 ZOrder 同为 {value}；假定后面的更靠前。</translation>
  </message>
  <message>
   <source>{other} sends a robot with the user id {value!r} into the same room: one would kick the other out.</source>
   <translation>{other} 向同一房间派出用户 ID 为 {value!r} 的机器人：一方会踢出另一方。</translation>
  </message>
  <message>
   <source>{percent} % of the picture of {name} is cropped away: {source} in a tile of {tile}.</source>
   <translation>{name} 的图像有 {percent} % 被裁掉：{source} 放入 {tile} 的子画面。</translation>
  </message>
  <message>
   <source>{percent} % of the tile of {name} stay black: a picture of {source} in a tile of {tile}.</source>
   <translation>{name} 的子画面有 {percent} % 为黑色：{source} 的图像放入 {tile} 的子画面。</translation>
  </message>
  <message>
   <source>{user!r} has a tile, but is not in the cast.</source>
   <translation>{user!r} 有子画面，但不在人员中。</translation>
  </message>
  <message>
   <source>{user!r} has the big picture, but is not in the cast.</source>
   <translation>{user!r} 占大画面，但不在人员中。</translation>
  </message>
  <message>
   <source>{user!r} is in the cast twice with the same stream: one of the two entries means nobody.</source>
   <translation>{user!r} 以同一路流在人员中出现两次：其中一条没有对应的人。</translation>
  </message>
  <message>
   <source>{user!r} is in {member}, but not in the cast.</source>
   <translation>{user!r} 在 {member} 中，但不在人员中。</translation>
  </message>
  <message>
   <source>{value!r} is a placeholder of the client API, which means nothing here.</source>
   <translation>{value!r} 是客户端 API 的占位符，在这里没有意义。</translation>
  </message>
  <message>
   <source>{value!r} is already entry {first} of this list.</source>
   <translation>{value!r} 已是此名单的第 {first} 条。</translation>
  </message>
  <message>
   <source>{value!r} is in SubscribeAudioList and in UnSubscribeAudioList: the second wins, so they are not heard.</source>
   <translation>{value!r} 同时在 SubscribeAudioList 和 UnSubscribeAudioList 中：后者优先，所以听不到。</translation>
  </message>
  <message>
   <source>{value!r} is in the room {room!r}, but this layout mode mixes the main room only.</source>
   <translation>{value!r} 在房间 {room!r} 中，但此布局模式只混合主房间。</translation>
  </message>
  <message>
   <source>{value!r} is the user id of the robot and of a person in the mix: one would kick the other out of the room.</source>
   <translation>{value!r} 既是机器人又是混流中某人的用户 ID：一方会把另一方踢出房间。</translation>
  </message>
  <message>
   <source>{value!r} stands in {other} with the same stream; it is assumed that only one of the tiles shows it.</source>
   <translation>{value!r} 在 {other} 中以同一路流出现；假定只有其中一个子画面会显示。</translation>
  </message>
  <message>
   <source>{value} kbps are {bits:.3f} bits per pixel at {width}×{height} and {fps} frames a second: more than anybody sees.</source>
   <translation>{value} kbps 在 {width}×{height}、每秒 {fps} 帧下为每像素 {bits:.3f} 比特：超过肉眼可见。</translation>
  </message>
  <message>
   <source>{value} kbps are {bits:.3f} bits per pixel at {width}×{height} and {fps} frames a second: movement will fall into blocks.</source>
   <translation>{value} kbps 在 {width}×{height}、每秒 {fps} 帧下为每像素 {bits:.3f} 比特：运动时会出现块状。</translation>
  </message>
  <message>
   <source>{value} kbps for sound; the client SDKs take {low} to {high}.</source>
   <translation>声音 {value} kbps；客户端 SDK 接受 {low} 至 {high}。</translation>
  </message>
  <message>
   <source>{value} kbps is little for {width}×{height}; the vendor's guide has {guide} kbps.</source>
   <translation>{value} kbps 对 {width}×{height} 来说偏低；厂商指南为 {guide} kbps。</translation>
  </message>
  <message>
   <source>{whose} tile is added</source>
   <translation>添加 {of} 的子画面</translation>
  </message>
  <message>
   <source>{whose} tile is removed</source>
   <translation>移除 {of} 的子画面</translation>
  </message>
 </context>
 <context>
  <name>ShowMenu</name>
  <message>
   <source>Guides…</source>
   <translation>参考线…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>The frame is not 9:16.</source>
   <translation>输出画面不是 9:16。</translation>
  </message>
 </context>
 <context>
  <name>SnapMenu</name>
  <message>
   <source>Ctrl holds all snapping off while dragging</source>
   <translation>拖动时按住 Ctrl 暂停所有吸附</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>吸附</translation>
  </message>
 </context>
 <context>
  <name>SpoiltCard</name>
  <message numerus="yes">
   <source>%n of them are damaged.</source>
   <translation>
    <numerusform>其中 %n 个已损坏。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them are held back by the system.</source>
   <translation>
    <numerusform>其中 %n 个系统无法读取。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A newer Mixframe kept %n of them: only that one can open them.</source>
   <translation>
    <numerusform>其中 %n 个由更新版本的 Mixframe 保存，只有该版本才能打开。</numerusform>
   </translation>
  </message>
  <message>
   <source>Discard all</source>
   <translation>全部丢弃</translation>
  </message>
  <message>
   <source>Discard it</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Keep the file in a folder of its own and offer it no longer</source>
   <translation>把文件保留在单独的文件夹中，不再提示</translation>
  </message>
  <message>
   <source>Keep the files in a folder of their own and offer them no longer</source>
   <translation>把这些文件放到单独的文件夹中，以后不再提示</translation>
  </message>
  <message>
   <source>Put all aside</source>
   <translation>全部另行存放</translation>
  </message>
  <message>
   <source>Put it aside</source>
   <translation>另行存放</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Unsaved work was kept at {when} by a newer Mixframe: only that one can open it.</source>
   <translation>较新版本的 Mixframe 在 {when} 保留了未保存的工作：只有那个版本能打开它。</translation>
  </message>
  <message>
   <source>Unsaved work was kept at {when}, but its file cannot be opened: {problem}.</source>
   <translation>{when} 保留了未保存的工作，但文件打不开：{problem}。</translation>
  </message>
  <message>
   <source>Unsaved work was kept at {when}, but its file is damaged and cannot be read.</source>
   <translation>{when} 保留了未保存的工作，但文件已损坏，无法读取。</translation>
  </message>
  <message numerus="yes">
   <source>Unsaved work was kept in %n files that cannot be read, the last one at {when}.</source>
   <translation>
    <numerusform>有 %n 个保存了未存工作的文件无法读取，最近一个保存于 {when}。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StandInsMenu</name>
  <message>
   <source>A picture that stands for them</source>
   <translation>代表此人的图片</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>不在房间</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>Audio only</source>
   <translation>仅音频</translation>
  </message>
  <message>
   <source>Camera off</source>
   <translation>摄像头关闭</translation>
  </message>
  <message>
   <source>Comes late</source>
   <translation>迟到</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>所有人</translation>
  </message>
  <message>
   <source>Pictures and videos ({patterns})</source>
   <translation>图片和视频 ({patterns})</translation>
  </message>
  <message>
   <source>Play arrivals</source>
   <translation>播放进房过程</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>在房间</translation>
  </message>
  <message>
   <source>Screen share</source>
   <translation>屏幕分享</translation>
  </message>
  <message>
   <source>Show a picture or a still of a video…</source>
   <translation>显示图片或视频静帧…</translation>
  </message>
  <message>
   <source>Show the test card</source>
   <translation>显示测试卡</translation>
  </message>
  <message>
   <source>The test card is shown already.</source>
   <translation>已经在显示测试卡。</translation>
  </message>
  <message>
   <source>Upright phone</source>
   <translation>竖屏手机</translation>
  </message>
 </context>
 <context>
  <name>Starting</name>
  <message>
   <source>Accepted: task {task}</source>
   <translation>已受理：任务 {task}</translation>
  </message>
  <message>
   <source>Another task may be using this</source>
   <translation>另一个任务可能正在使用它</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>From the moment it starts, this broadcast costs money until it is stopped.</source>
   <translation>从启动的那一刻起，此播出会计费，直到停播。</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Start all the same</source>
   <translation>仍然开播</translation>
  </message>
  <message>
   <source>Stop or forget that task first, or change what this show uses.</source>
   <translation>请先停止或忘记那个任务，或更改此节目使用的内容。</translation>
  </message>
  <message>
   <source>The local stage costs nothing and reaches no audience.</source>
   <translation>本地舞台不收费，也没有观众。</translation>
  </message>
  <message>
   <source>errors would keep this show from the air: {number}</source>
   <translation>有错误使此节目无法播出：{number}</translation>
  </message>
  <message>
   <source>mend what the findings name, then go live again</source>
   <translation>请修正检查结果中的问题，然后再开播</translation>
  </message>
 </context>
 <context>
  <name>TargetChoice</name>
  <message>
   <source>Cloud · {region}</source>
   <translation>云端 · {region}</translation>
  </message>
  <message>
   <source>Local stage</source>
   <translation>本地舞台</translation>
  </message>
  <message>
   <source>Local stage — free, no account</source>
   <translation>本地舞台：免费，无需账号</translation>
  </message>
  <message>
   <source>The people of the local stage are there</source>
   <translation>本地舞台的人已在房间</translation>
  </message>
  <message>
   <source>The people of the local stage have left: the idle time runs</source>
   <translation>本地舞台的人已离开：空闲计时开始</translation>
  </message>
  <message>
   <source>What runs stays where it is: stop it first.</source>
   <translation>正在运行的任务无法改换目标：请先停止。</translation>
  </message>
 </context>
 <context>
  <name>TemplateDesk</name>
  <message>
   <source>Add a template from a file</source>
   <translation>从文件添加模板</translation>
  </message>
  <message>
   <source>Export the template</source>
   <translation>导出模板</translation>
  </message>
  <message>
   <source>Keep as template</source>
   <translation>保存为模板</translation>
  </message>
  <message>
   <source>Looks that were arranged with it stay as they are. This cannot be undone.</source>
   <translation>用它排列过的布局保持不变。此操作无法撤销。</translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>模板名称</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove the template “{name}”?</source>
   <translation>移除模板“{name}”？</translation>
  </message>
  <message>
   <source>Rename the template</source>
   <translation>重命名模板</translation>
  </message>
  <message>
   <source>Templates (*.json)</source>
   <translation>模板 (*.json)</translation>
  </message>
  <message>
   <source>Templates (*.json);;All files (*)</source>
   <translation>模板 (*.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>The template could not be written or read</source>
   <translation>无法写入或读取模板</translation>
  </message>
  <message>
   <source>You have this template already: “{name}”. Nothing was added.</source>
   <translation>您已有此模板：“{name}”。没有添加任何内容。</translation>
  </message>
 </context>
 <context>
  <name>TemplatesStrip</name>
  <message>
   <source> px</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>Add templates from files</source>
   <translation>从文件添加模板</translation>
  </message>
  <message>
   <source>Arrange as {name}</source>
   <translation>按“{name}”排列</translation>
  </message>
  <message>
   <source>Choose one of your own among the templates first.</source>
   <translation>请先在模板中选择一个自己的模板。</translation>
  </message>
  <message>
   <source>Close the templates</source>
   <translation>关闭模板</translation>
  </message>
  <message>
   <source>Export as file…</source>
   <translation>导出为文件…</translation>
  </message>
  <message>
   <source>For how many people; it follows the cast until you choose</source>
   <translation>为多少人排列；在您选择之前跟随人员数量</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>间距</translation>
  </message>
  <message>
   <source>Keep this look as a template of your own</source>
   <translation>把此布局保存为自己的模板</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>边距</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>左移</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>右移</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人数</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Template of your own</source>
   <translation>自己的模板</translation>
  </message>
  <message>
   <source>Template {name}</source>
   <translation>模板“{name}”</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>内置</translation>
  </message>
  <message>
   <source>your own</source>
   <translation>自己的</translation>
  </message>
  <message numerus="yes">
   <source>{name}, for %n people, {kind}</source>
   <translation>
    <numerusform>{name}，%n 人，{kind}</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: click to arrange the look in hand</source>
   <translation>{name}：点击以排列当前布局</translation>
  </message>
 </context>
 <context>
  <name>TestCard</name>
  <message>
   <source>Open slot</source>
   <translation>空位</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>不在房间</translation>
  </message>
  <message>
   <source>audio only</source>
   <translation>仅声音</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>摄像头</translation>
  </message>
  <message>
   <source>camera off</source>
   <translation>摄像头关闭</translation>
  </message>
  <message>
   <source>comes late</source>
   <translation>迟到</translation>
  </message>
  <message>
   <source>next to join</source>
   <translation>下一位进房者</translation>
  </message>
  <message>
   <source>not reached from here</source>
   <translation>无法从本机访问</translation>
  </message>
  <message>
   <source>picture missing on air</source>
   <translation>播出时缺少图片</translation>
  </message>
  <message>
   <source>present</source>
   <translation>在房间</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>screen share</source>
   <translation>屏幕分享</translation>
  </message>
  <message>
   <source>upright phone</source>
   <translation>竖屏手机</translation>
  </message>
  <message>
   <source>video, not shown here</source>
   <translation>视频，此处不显示</translation>
  </message>
 </context>
 <context>
  <name>Tips</name>
  <message>
   <source>A look is one arrangement: F1, F2 and so on take one in hand, on air too.</source>
   <translation>一个布局就是一种排列：按 F1、F2 等键即可切换，播出时也可以。</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Drag people, texts and pictures on the canvas: what you see is what goes on air.</source>
   <translation>在画布上拖动人员、文字和图片：所见即所播。</translation>
  </message>
  <message>
   <source>End the tips (Esc)</source>
   <translation>结束提示 (Esc)</translation>
  </message>
  <message>
   <source>Findings say what would go wrong, before the cloud does, and how to mend it.</source>
   <translation>检查结果会先于云端指出问题，并告诉您如何修正。</translation>
  </message>
  <message>
   <source>Go on (Enter)</source>
   <translation>继续（回车）</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一条</translation>
  </message>
  <message>
   <source>Rehearse on the local stage: it costs nothing, needs no account and answers as the cloud does.</source>
   <translation>先在本地舞台上彩排：不收费、无需账号，应答与云端一致。</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>The cast is who may appear: drag somebody onto the canvas, or place them with Enter.</source>
   <translation>人员列表列出可以出镜的人：把人拖到画布上，或按回车放置。</translation>
  </message>
  <message>
   <source>Tip {number} of {count}</source>
   <translation>提示 {number}/{count}</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Direct mode, revert to air, return by itself</source>
   <translation>直接模式、还原为播出内容、自动返回</translation>
  </message>
  <message>
   <source>Frame and video encoding</source>
   <translation>画面与视频编码</translation>
  </message>
  <message>
   <source>Go live</source>
   <translation>开播</translation>
  </message>
  <message>
   <source>Hold for {n} s to end the broadcast (Ctrl+Shift+K asks instead)</source>
   <translation>按住 {n} 秒结束播出（Ctrl+Shift+K 会询问）</translation>
  </message>
  <message>
   <source>Hold to stop</source>
   <translation>按住停播</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>主菜单</translation>
  </message>
  <message>
   <source>More to do on air</source>
   <translation>更多播出操作</translation>
  </message>
  <message>
   <source>Stop the broadcast: hold for {n} s</source>
   <translation>停播：按住 {n} 秒</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>已编辑</translation>
  </message>
 </context>
 <context>
  <name>UndoActions</name>
  <message>
   <source>Let go of what is being dragged first.</source>
   <translation>请先松开正在拖动的内容。</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <translation>还没有任何更改。</translation>
  </message>
  <message>
   <source>Nothing has been undone.</source>
   <translation>没有撤销过任何操作。</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>{undo} {what}</source>
   <translation>{undo} {what}</translation>
  </message>
 </context>
 <context>
  <name>_ActivityView</name>
  <message>
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>Choose an event first.</source>
   <translation>请先选择一条记录。</translation>
  </message>
  <message>
   <source>Copy the line</source>
   <translation>复制此行</translation>
  </message>
  <message>
   <source>Nothing was sent with it.</source>
   <translation>此条没有发送任何内容。</translation>
  </message>
  <message>
   <source>Show what was sent and answered</source>
   <translation>显示发送与应答的内容</translation>
  </message>
 </context>
 <context>
  <name>_Delegate</name>
  <message>
   <source>NEXT</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>ON AIR</source>
   <translation>播出中</translation>
  </message>
 </context>
 <context>
  <name>_FindingsView</name>
  <message>
   <source>Choose a finding first.</source>
   <translation>请先选择一条检查结果。</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>检查结果</translation>
  </message>
  <message>
   <source>Go to where it is</source>
   <translation>转到该处</translation>
  </message>
  <message>
   <source>How to mend it</source>
   <translation>如何修正</translation>
  </message>
  <message>
   <source>Mend it</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>What is right is for you to decide: its help says how.</source>
   <translation>怎样改要由您决定：其帮助说明了方法。</translation>
  </message>
 </context>
 <context>
  <name>accounts</name>
  <message>
   <source>ADD OR REPLACE AN ACCOUNT</source>
   <translation>添加或替换账号</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>An SdkAppId is a number, such as 1400000000.</source>
   <translation>SdkAppId 是数字，例如 1400000000。</translation>
  </message>
  <message>
   <source>An account needs a name, a SecretId and a SecretKey.</source>
   <translation>账号需要名称、SecretId 和 SecretKey。</translation>
  </message>
  <message>
   <source>Asking the keyring…</source>
   <translation>正在询问密钥环…</translation>
  </message>
  <message>
   <source>KEY THAT USERSIGS ARE MADE WITH</source>
   <translation>用于生成 UserSig 的密钥</translation>
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation>存入密钥环</translation>
  </message>
  <message>
   <source>Keys in use: none</source>
   <translation>使用中的密钥：无</translation>
  </message>
  <message>
   <source>Keys in use: {source}</source>
   <translation>使用中的密钥：{source}</translation>
  </message>
  <message>
   <source>Looking for keys…</source>
   <translation>正在查找密钥…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Remove from the keyring</source>
   <translation>从密钥环移除</translation>
  </message>
  <message>
   <source>SDK secret key</source>
   <translation>SDK 密钥</translation>
  </message>
  <message>
   <source>The account {name} is in the keyring.</source>
   <translation>账号 {name} 已存入密钥环。</translation>
  </message>
  <message>
   <source>The account {name} is no longer in the keyring.</source>
   <translation>账号 {name} 已不在密钥环中。</translation>
  </message>
  <message>
   <source>The key of {app} is in the keyring: UserSigs are made with it.</source>
   <translation>{app} 的密钥已存入密钥环：用它生成 UserSig。</translation>
  </message>
  <message>
   <source>The key of {app} is no longer in the keyring.</source>
   <translation>{app} 的密钥已不在密钥环中。</translation>
  </message>
  <message>
   <source>The name of an account holds no colon.</source>
   <translation>账号名称不能含冒号。</translation>
  </message>
  <message>
   <source>Token, if the keys are temporary</source>
   <translation>Token（临时密钥时填写）</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Whichever is found: environment, keyring, the vendor's files</source>
   <translation>找到哪个用哪个：环境变量、密钥环、厂商工具的文件</translation>
  </message>
 </context>
 <context>
  <name>airbar</name>
  <message>
   <source>A start got no answer: see above the canvas how to look for its robot, and forget it there</source>
   <translation>有一次开播没有应答：请看画布上方如何查找其机器人，并可在那里忘记它</translation>
  </message>
  <message>
   <source>A task is being started or stopped</source>
   <translation>任务正在启动或停止</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>已受理</translation>
  </message>
  <message>
   <source>Air is up to date</source>
   <translation>播出已是最新</translation>
  </message>
  <message>
   <source>An update is on its way</source>
   <translation>更新正在发送</translation>
  </message>
  <message>
   <source>Apply “{look}”  Ctrl ⏎</source>
   <translation>应用“{look}”  Ctrl ⏎</translation>
  </message>
  <message>
   <source>Applying…</source>
   <translation>正在应用…</translation>
  </message>
  <message>
   <source>Cannot change on air</source>
   <translation>播出中无法更改</translation>
  </message>
  <message>
   <source>Direct: up to date</source>
   <translation>直接模式：已是最新</translation>
  </message>
  <message>
   <source>Go live</source>
   <translation>开播</translation>
  </message>
  <message>
   <source>May be running</source>
   <translation>可能在运行</translation>
  </message>
  <message>
   <source>Mend what the findings call an error first</source>
   <translation>请先修正检查结果中的错误</translation>
  </message>
  <message>
   <source>No update can carry what differs: stop and start to change it</source>
   <translation>更新请求无法改变这些差异：需停播后重新开播</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>未启动</translation>
  </message>
  <message>
   <source>Nothing is on air.</source>
   <translation>当前未播出。</translation>
  </message>
  <message>
   <source>ON AIR</source>
   <translation>播出中</translation>
  </message>
  <message>
   <source>Off air</source>
   <translation>未播出</translation>
  </message>
  <message>
   <source>Push failing</source>
   <translation>推流失败</translation>
  </message>
  <message>
   <source>Push recovering</source>
   <translation>推流恢复中</translation>
  </message>
  <message>
   <source>Send what is edited to air</source>
   <translation>把编辑内容发送到播出</translation>
  </message>
  <message>
   <source>Start the broadcast on: {target}</source>
   <translation>开播到：{target}</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Task {task}</source>
   <translation>任务 {task}</translation>
  </message>
  <message>
   <source>The previous look comes back by itself; applying anything prevents that</source>
   <translation>之前的布局会自动返回；应用任何内容会取消返回</translation>
  </message>
  <message>
   <source>This window drives a broadcast already: stop it first.</source>
   <translation>此窗口已在控制一场直播：请先停止。</translation>
  </message>
  <message>
   <source>What is edited is what is on air</source>
   <translation>正在编辑的就是播出的</translation>
  </message>
  <message>
   <source>What is on air is not known here.</source>
   <translation>此处不知道正在直播的内容。</translation>
  </message>
  <message>
   <source>update {number}</source>
   <translation>更新 {number}</translation>
  </message>
  <message>
   <source>“{look}” in {n} s</source>
   <translation>“{look}”，{n} 秒后</translation>
  </message>
 </context>
 <context>
  <name>bugs</name>
  <message>
   <source>Mixframe made a mistake. Nothing of your show was lost.</source>
   <translation>Mixframe 出了错。您的节目没有丢失任何内容。</translation>
  </message>
  <message>
   <source>You can go on working. What happened could not be written: {problem}.</source>
   <translation>您可以继续工作。发生的情况无法写入日志：{problem}。</translation>
  </message>
  <message>
   <source>You can go on working. What happened is written in {path}.</source>
   <translation>您可以继续工作。发生的情况写在 {path}。</translation>
  </message>
 </context>
 <context>
  <name>callbacks</name>
  <message>
   <source>0: any port that is free</source>
   <translation>0：任意空闲端口</translation>
  </message>
  <message>
   <source>Callback key</source>
   <translation>回调密钥</translation>
  </message>
  <message>
   <source>Callback key of the console</source>
   <translation>控制台中的回调密钥</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>端口</translation>
  </message>
  <message>
   <source>Pushes: {states}</source>
   <translation>推流：{states}</translation>
  </message>
  <message>
   <source>RUNNING proves that the show is on air; without callbacks the window says “Accepted”.</source>
   <translation>RUNNING 证明节目已播出；没有回调时窗口只显示“已受理”。</translation>
  </message>
  <message>
   <source>Receive</source>
   <translation>接收</translation>
  </message>
  <message>
   <source>Receive relay callbacks</source>
   <translation>接收转推回调</translation>
  </message>
  <message>
   <source>Stop receiving</source>
   <translation>停止接收</translation>
  </message>
  <message>
   <source>The service tells a public address what becomes of each push. Forward it to this machine, for example through a tunnel.</source>
   <translation>服务会向一个公网地址报告每路推流的状态。请把它引到本机，例如通过隧道。</translation>
  </message>
  <message>
   <source>Waiting for callbacks at {address}</source>
   <translation>正在 {address} 等待回调</translation>
  </message>
  <message>
   <source>as in {name}</source>
   <translation>如 {name} 中</translation>
  </message>
  <message>
   <source>without one, anybody could send</source>
   <translation>没有它，任何人都可以发送</translation>
  </message>
 </context>
 <context>
  <name>calls</name>
  <message>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>应答</translation>
  </message>
  <message>
   <source>Body that was sent, secrets masked</source>
   <translation>已发送的正文，密钥已遮盖</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>RequestId</source>
   <translation>RequestId</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>耗时</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>发生了什么</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>该怎么做</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>已受理</translation>
  </message>
  <message>
   <source>{action} in full</source>
   <translation>{action} 详情</translation>
  </message>
 </context>
 <context>
  <name>dialogs</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>文件类型：</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>查找位置：</translation>
  </message>
 </context>
 <context>
  <name>figures</name>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{n} d</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} 小时</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>{n} ms</source>
   <translation>{n} 毫秒</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} 秒</translation>
  </message>
 </context>
 <context>
  <name>pushes</name>
  <message>
   <source>connecting</source>
   <translation>正在连接</translation>
  </message>
  <message>
   <source>failing</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>recovering</source>
   <translation>正在恢复</translation>
  </message>
  <message>
   <source>running</source>
   <translation>运行中</translation>
  </message>
 </context>
 <context>
  <name>pushurl</name>
  <message>
   <source>A destination on Tencent's CDN, made of what its console shows.</source>
   <translation>腾讯云 CDN 上的推流目标，由其控制台显示的内容组成。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add push URL</source>
   <translation>添加推流地址</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Good until {until}: a day beyond the planned end, so that a lost push can come back.</source>
   <translation>有效至 {until}：比计划结束多一天，中断的推流可以恢复。</translation>
  </message>
  <message>
   <source>Good until {until}: a week, since the show has no planned end.</source>
   <translation>有效至 {until}：一周，因为节目没有计划结束时间。</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Make a push URL</source>
   <translation>生成推流地址</translation>
  </message>
  <message>
   <source>Push domain</source>
   <translation>推流域名</translation>
  </message>
  <message>
   <source>Stream</source>
   <translation>流</translation>
  </message>
  <message>
   <source>Without a key the URL works where the domain asks for none, and for ever.</source>
   <translation>没有密钥时，地址仅在域名不要求密钥时可用，且永久有效。</translation>
  </message>
  <message>
   <source>friday_show</source>
   <translation>friday_show</translation>
  </message>
  <message>
   <source>none: the URL is not signed</source>
   <translation>无：地址未签名</translation>
  </message>
 </context>
 <context>
  <name>review</name>
  <message>
   <source>Destinations</source>
   <translation>推流目标</translation>
  </message>
  <message>
   <source>Go live</source>
   <translation>开播</translation>
  </message>
  <message>
   <source>Go live with “{look}”?</source>
   <translation>以“{look}”开播？</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>输出画面</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>房间</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>room {room}</source>
   <translation>房间 {room}</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Accounts</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>Accounts…</source>
   <translation>账号…</translation>
  </message>
  <message>
   <source>Address of the proxy</source>
   <translation>代理地址</translation>
  </message>
  <message>
   <source>After {n} s</source>
   <translation>{n} 秒后</translation>
  </message>
  <message>
   <source>All of Mixframe's data</source>
   <translation>Mixframe 的所有数据</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>始终</translation>
  </message>
  <message>
   <source>Always ask before the cloud</source>
   <translation>上云前总是询问</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Asking the keyring…</source>
   <translation>正在询问密钥环…</translation>
  </message>
  <message>
   <source>Brings the previous look back by itself after another was applied.</source>
   <translation>应用新布局后，自动恢复之前播出的布局。</translation>
  </message>
  <message>
   <source>Canvas and snapping</source>
   <translation>画布与吸附</translation>
  </message>
  <message>
   <source>Choose, add or remove the keys the cloud is called with. They are kept in the system's keyring only.</source>
   <translation>选择、添加或移除调用云端所用的密钥。密钥只保存在系统密钥环中。</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>选择：{name}</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Copies of what was not saved, offered after a crash.</source>
   <translation>未保存内容的副本，崩溃后可恢复。</translation>
  </message>
  <message>
   <source>Costs and prices…</source>
   <translation>费用与价格…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>默认：{value}</translation>
  </message>
  <message>
   <source>Fetch pictures from private addresses too</source>
   <translation>也从私有地址下载图片</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>查找设置</translation>
  </message>
  <message>
   <source>Five short tips on where things are. They come by themselves at the first start only.</source>
   <translation>五条简短提示，说明各项功能在哪里。只在首次启动时自动出现。</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>General</source>
   <translation>通用</translation>
  </message>
  <message>
   <source>Going live</source>
   <translation>开播</translation>
  </message>
  <message>
   <source>Hold the stop button for</source>
   <translation>按住停播按钮的时间</translation>
  </message>
  <message>
   <source>How large everything in the window is. It takes effect at the next start, unless the environment sets QT_SCALE_FACTOR.</source>
   <translation>窗口中所有内容的大小。下次启动时生效，除非环境变量设置了 QT_SCALE_FACTOR。</translation>
  </message>
  <message>
   <source>How long the button is held until the broadcast ends. Ctrl+Shift+K asks instead.</source>
   <translation>按住按钮多久才结束播出。Ctrl+Shift+K 会询问。</translation>
  </message>
  <message>
   <source>How near things snap</source>
   <translation>吸附距离</translation>
  </message>
  <message>
   <source>It is in the keyring.</source>
   <translation>已保存在密钥环中。</translation>
  </message>
  <message>
   <source>It is kept in the system's keyring only, for this address and user name.</source>
   <translation>密码只保存在系统的密钥环中，仅用于此地址和用户名。</translation>
  </message>
  <message>
   <source>It was held until Mixframe was closed: enter it again.</source>
   <translation>密码只保留到上次关闭 Mixframe 为止：请重新输入。</translation>
  </message>
  <message>
   <source>Keys for the cloud</source>
   <translation>云端密钥</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language of the system</source>
   <translation>跟随系统语言</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>减少动态效果</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>No keyring works here: the password is held until Mixframe is closed.</source>
   <translation>这里没有可用的密钥环：密码只保留到关闭 Mixframe 为止。</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>不使用代理</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>没有包含这些词的设置。</translation>
  </message>
  <message>
   <source>Not chosen: the folder of the file that was used last.</source>
   <translation>未选择：上次所用文件的文件夹。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>On</source>
   <translation>开</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>设置页面</translation>
  </message>
  <message>
   <source>Password of the proxy</source>
   <translation>代理密码</translation>
  </message>
  <message>
   <source>Places and sizes are even numbers, as video wants them.</source>
   <translation>位置和尺寸取偶数，符合视频的要求。</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>价格</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Reset {name}</source>
   <translation>重置{name}</translation>
  </message>
  <message>
   <source>Return to the previous look</source>
   <translation>返回之前的布局</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings, prices and the journal of broadcasts are here.</source>
   <translation>设置、价格和直播记录都在这里。</translation>
  </message>
  <message>
   <source>Show the tips</source>
   <translation>显示提示</translation>
  </message>
  <message>
   <source>Shows what will be sent and what it costs each time, not only when the show has changed.</source>
   <translation>每次都显示将要发送的内容和费用，而不只是在节目有改动时。</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>界面大小</translation>
  </message>
  <message>
   <source>Templates you made or brought in.</source>
   <translation>您制作或导入的模板。</translation>
  </message>
  <message>
   <source>The canvas shows them, but the cloud cannot reach them: they are missing on air.</source>
   <translation>画布会显示这些图片，但云端无法访问：播出时会缺失。</translation>
  </message>
  <message>
   <source>The folder for shows</source>
   <translation>存放节目的文件夹</translation>
  </message>
  <message>
   <source>The language of the window. Names of the cloud's interface stay English.</source>
   <translation>界面使用的语言。云端接口的名称保持英文。</translation>
  </message>
  <message>
   <source>The prices that costs are worked out with. You can enter those of your contract.</source>
   <translation>计算费用所依据的价格。您可以填入合同中的价格。</translation>
  </message>
  <message>
   <source>The way to the cloud and to remote pictures. The local stage is never reached through it.</source>
   <translation>访问云端和远程图片时所走的通道。本地舞台从不经过代理。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Theme of the system</source>
   <translation>跟随系统主题</translation>
  </message>
  <message>
   <source>This address</source>
   <translation>使用下面的地址</translation>
  </message>
  <message>
   <source>Tips of the first start</source>
   <translation>首次启动的提示</translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>未保存的工作</translation>
  </message>
  <message>
   <source>Until an address is entered, nothing is sent to the cloud.</source>
   <translation>输入地址之前，不会向云端发送任何内容。</translation>
  </message>
  <message>
   <source>What is dragged closer than this to a line snaps to it. In pixels of the screen, at any zoom.</source>
   <translation>拖动的内容离一条线比这更近时，就吸附上去。按屏幕像素计，与缩放无关。</translation>
  </message>
  <message>
   <source>What is dragged stops at the edges of the picture.</source>
   <translation>拖动时停靠在画面边缘。</translation>
  </message>
  <message>
   <source>What is dragged stops at the lines pulled out of the rulers.</source>
   <translation>拖动时停靠在从标尺拉出的参考线上。</translation>
  </message>
  <message>
   <source>What is dragged stops in line with other tiles and watermarks.</source>
   <translation>拖动时与其他子画面和水印对齐。</translation>
  </message>
  <message>
   <source>What is dragged stops in the middle of the picture.</source>
   <translation>拖动时停靠在画面中央。</translation>
  </message>
  <message>
   <source>What is dragged stops where every screen still shows it.</source>
   <translation>拖动时停靠在所有屏幕都能显示的安全区内。</translation>
  </message>
  <message>
   <source>What is dragged stops where the gaps between three items are equal.</source>
   <translation>拖动时停在三个对象间距相等的位置。</translation>
  </message>
  <message>
   <source>What is dragged stops where the picture is cut into thirds.</source>
   <translation>拖动时停靠在画面的三分线上。</translation>
  </message>
  <message>
   <source>What is resized stops where it is as wide or as high as another item.</source>
   <translation>调整大小时停在与其他对象同宽或同高的位置。</translation>
  </message>
  <message>
   <source>What went wrong, for support. Keys are never in it.</source>
   <translation>出错记录，供技术支持使用。其中绝不包含密钥。</translation>
  </message>
  <message>
   <source>Where Open and Save look at first. A show that has a file is saved beside it.</source>
   <translation>打开和保存时首先显示的文件夹。已有文件的节目保存在原处。</translation>
  </message>
  <message>
   <source>Whether the canvas moves once a second only, and nothing plays by itself. What is on air stays the same.</source>
   <translation>画布是否每秒只动一次，并且什么都不自动播放。直播画面不受影响。</translation>
  </message>
  <message>
   <source>Whether the window is dark or light. The picture that is mixed is the same in both.</source>
   <translation>窗口是深色还是浅色。混流画面不受影响。</translation>
  </message>
  <message>
   <source>Your shows</source>
   <translation>您的节目</translation>
  </message>
  <message>
   <source>Your templates</source>
   <translation>您的模板</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>http://host:port or https://host:port, with a user name where the proxy asks for one.</source>
   <translation>http://主机:端口 或 https://主机:端口；代理需要用户名时，请一并写入。</translation>
  </message>
  <message>
   <source>http://name@host:port</source>
   <translation>http://用户名@主机:端口</translation>
  </message>
 </context>
</TS>
