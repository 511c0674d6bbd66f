<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AccountPanel</name>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>新密码（不改就空着）</source>
        <translation>New password (leave empty to keep the old one)</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{number}班</source>
        <translation>Class {number}</translation>
    </message>
    <message>
        <source>填上姓名和登录名。</source>
        <translation>Enter a name and a login name.</translation>
    </message>
    <message>
        <source>能看、能改全部内容，也管账号。</source>
        <translation>Sees and edits everything, and manages accounts.</translation>
    </message>
    <message>
        <source>能看全部内容，只登记勾选的年级。</source>
        <translation>Sees everything; logs only for the ticked grades.</translation>
    </message>
    <message>
        <source>能看全部内容，只登记勾选的班级。</source>
        <translation>Sees everything; logs only for the ticked classes.</translation>
    </message>
    <message>
        <source>只能看，不能改。</source>
        <translation>Can look, but change nothing.</translation>
    </message>
    <message>
        <source>已添加 {name}</source>
        <translation>Added {name}</translation>
    </message>
    <message>
        <source>已修改 {name}</source>
        <translation>Saved {name}</translation>
    </message>
    <message>
        <source>删除 {name} 的账号？</source>
        <translation>Delete the account of {name}?</translation>
    </message>
    <message>
        <source>不能撤销，要用得重新添加。做过的记录都还在。</source>
        <translation>This cannot be undone; the account would have to be added again. The records it made stay.</translation>
    </message>
    <message>
        <source>已删除 {name}</source>
        <translation>Deleted {name}</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>自己的班</source>
        <translation>Own classes</translation>
    </message>
    <message>
        <source>全校</source>
        <translation>Whole school</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>更多操作</source>
        <translation>More actions</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>切换到深色</source>
        <translation>Switch to dark</translation>
    </message>
    <message>
        <source>切换到浅色</source>
        <translation>Switch to light</translation>
    </message>
    <message>
        <source>深浅跟随系统</source>
        <translation>Follow the system for light or dark</translation>
    </message>
    <message>
        <source>现在用不了</source>
        <translation>Not available now</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>“{what}”现在用不了。一般要先选中一行；有的只有管理员能做。</source>
        <translation>&quot;{what}&quot; is not available right now. Usually a row has to be selected first; some actions are for administrators only.</translation>
    </message>
</context>
<context>
    <name>ActivitiesModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主讲、主持</source>
        <translation>Speaker or host</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>记一条线索</source>
        <translation>Record incident</translation>
    </message>
    <message>
        <source>记一次活动</source>
        <translation>Log activity</translation>
    </message>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>还没有记下活动</source>
        <translation>No activities logged yet</translation>
    </message>
    <message>
        <source>讲座、会议、展板、横幅、广播、比赛、和派出所或银行一起做的宣传，都记在这里，月末自动写进总结。先选类型，再填两三项就行。</source>
        <translation>Log lectures, meetings, displays, banners, broadcasts, contests and anything done with the police or a bank; the summary picks them up by itself. Choose a type, then fill in two or three fields.</translation>
    </message>
    <message>
        <source>没有线索或劝阻的记录</source>
        <translation>No incidents recorded</translation>
    </message>
    <message>
        <source>有人接到诈骗电话、被劝住没有转账的，可以记一条。不写姓名、电话和身份证号。没有记录不等于没有发生，总结里也不会这样写。</source>
        <translation>Record it here when someone got a scam call and was talked out of paying. No names, phone numbers or ID numbers. No record does not mean nothing happened, and the summary will not say so.</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>线索劝阻</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>历次</source>
        <translation>History</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>活动 {n} 次</source>
        <translation>Activities: {n}</translation>
    </message>
    <message>
        <source> · 线索劝阻 {n} 条</source>
        <translation> · incidents: {n}</translation>
    </message>
    <message>
        <source>班级任务的记录 {n} 条</source>
        <translation>Task records: {n}</translation>
    </message>
    <message>
        <source>活动或线索劝阻</source>
        <translation>Activities or incidents</translation>
    </message>
    <message>
        <source>各班完成任务的记录，平时在“班级任务”里看</source>
        <translation>What classes did for their tasks; normally shown under Class tasks</translation>
    </message>
    <message>
        <source>按类型筛选</source>
        <translation>Filter by type</translation>
    </message>
    <message>
        <source>其他活动</source>
        <translation>Activities</translation>
    </message>
</context>
<context>
    <name>ActivitiesPanel</name>
    <message>
        <source>{n} 个班 · {task}</source>
        <translation>{n} classes · {task}</translation>
    </message>
    <message>
        <source>负责老师记为各班班主任；个别班不一样的，存好以后再改那个班。</source>
        <translation>The class teachers are recorded as responsible. Where one differs, edit that class after saving.</translation>
    </message>
    <message>
        <source>{names}等 {n} 个班。</source>
        <translation>{names} and others: {n} classes. </translation>
    </message>
    <message>
        <source>{names}。</source>
        <translation>{names}. </translation>
    </message>
    <message>
        <source>选中的另有 {n} 个班不用再登记。</source>
        <translation>{n} more selected classes need no logging.</translation>
    </message>
    <message>
        <source>已登记 {n} 个班 {task}</source>
        <translation>Logged {task} for {n} classes</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>全部到齐（实到等于应到）</source>
        <translation>Everyone present (present = expected)</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>应到记为各班人数，主持人记为各班班主任；个别班不一样的，存好以后再改那个班。</source>
        <translation>Each class is logged with its full head-count, led by its class teacher. Where one differs, edit that class after saving.</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>应于{day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>{due} · 逾期{n}天</source>
        <translation>{due} · {n} d late</translation>
    </message>
    <message>
        <source>免做</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>参加人数</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>负责老师</source>
        <translation>Responsible teacher</translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation>not included</translation>
    </message>
    <message>
        <source>这项任务没有选本班；做了的也可以登记。</source>
        <translation>This class is not included in the task; it can still be logged if it was done.</translation>
    </message>
    <message>
        <source>原因：{because}</source>
        <translation>Reason: {because}</translation>
    </message>
    <message>
        <source>撤销免做</source>
        <translation>Remove exemption</translation>
    </message>
    <message>
        <source>本班免做…</source>
        <translation>Exempt class...</translation>
    </message>
    <message>
        <source>新的一次</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>实到 {present} 人，多于应到 {planned} 人，请检查。</source>
        <translation>{present} present, but only {planned} expected. Please check.</translation>
    </message>
    <message>
        <source>日期也不能用，请检查。</source>
        <translation>The date cannot be used either: please check it.</translation>
    </message>
    <message>
        <source>已登记 {name} {task}</source>
        <translation>Logged {task} for {name}</translation>
    </message>
    <message>
        <source>已修改 {name} {task}</source>
        <translation>Saved {task} for {name}</translation>
    </message>
    <message>
        <source>已删除 {name} {task}的记录</source>
        <translation>Deleted the {task} record of {name}</translation>
    </message>
    <message>
        <source>已撤销 {name} {task}的免做</source>
        <translation>{name} is no longer exempt from {task}</translation>
    </message>
    <message>
        <source>{name} {task}免做</source>
        <translation>{name} is exempt from {task}</translation>
    </message>
    <message>
        <source>“做了什么”有 {length} 字，最多 {limit} 字。</source>
        <translation>&quot;What was done&quot; has {length} characters; the limit is {limit}.</translation>
    </message>
    <message>
        <source>看哪一次</source>
        <translation>Which record</translation>
    </message>
    <message>
        <source>再记一次</source>
        <translation>Log another</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>为什么免做</source>
        <translation>Reason for exemption</translation>
    </message>
    <message>
        <source>如：毕业班外出，已并入四年级1班</source>
        <translation>e.g. away on a study trip</translation>
    </message>
    <message>
        <source>确定免做</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>AskModel</name>
    <message>
        <source>要求</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>至少</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>备好</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>对应</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>AsksPanel</name>
    <message>
        <source>来文要求</source>
        <translation>Requirements of the notice</translation>
    </message>
    <message>
        <source>已记下 {n} 条要求</source>
        <translation>Requirements saved: {n}</translation>
    </message>
    <message>
        <source>来文要求什么，一行写一条。能从记录里数出来的，自动对上；数不出来的，备好以后打勾。</source>
        <translation>Write what the notice asks for, one item per line. Whatever the records can show is matched automatically; tick the rest once it is ready.</translation>
    </message>
    <message>
        <source>加一条</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>去掉这条</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>按来文重列</source>
        <translation>Relist from notice</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>AssignmentsImport</name>
    <message>
        <source>发回传表</source>
        <translation>Send sheets</translation>
    </message>
    <message>
        <source>收回传表</source>
        <translation>Collect sheets</translation>
    </message>
    <message>
        <source>粘贴接龙</source>
        <translation>Paste relay</translation>
    </message>
    <message>
        <source>粘贴的文字里没有班级，什么都没登记。</source>
        <translation>No class is named in what was pasted; nothing was recorded.</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>任务…</source>
        <translation>Tasks...</translation>
    </message>
    <message>
        <source>班会记录表</source>
        <translation>Meeting record</translation>
    </message>
    <message>
        <source>选中的班各一张；按 Ctrl+A 全选，就是全校各班</source>
        <translation>One sheet per selected class; press Ctrl+A for every class</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>{classes} 个班 · {tasks} 项任务</source>
        <translation>{classes} classes · {tasks} tasks</translation>
    </message>
    <message>
        <source>已开 {done}/{all}</source>
        <translation>Held {done}/{all}</translation>
    </message>
    <message>
        <source>已完成 {done}/{all}</source>
        <translation>Done {done}/{all}</translation>
    </message>
    <message>
        <source>免做 {n}</source>
        <translation>exempt {n}</translation>
    </message>
    <message>
        <source>选中 {n} 个班</source>
        <translation>{n} selected</translation>
    </message>
    <message>
        <source>选中的 {n} 个班都不用再登记。</source>
        <translation>None of the {n} selected classes needs logging.</translation>
    </message>
    <message>
        <source>看哪个校区</source>
        <translation>Which campus to show</translation>
    </message>
    <message>
        <source>看哪个年级</source>
        <translation>Which grade to show</translation>
    </message>
    <message>
        <source>只看未完成</source>
        <translation>Open only</translation>
    </message>
    <message>
        <source>教案课件</source>
        <translation>Lesson and slides</translation>
    </message>
    <message>
        <source>15分钟班会的教案和课件，按年级段</source>
        <translation>Lesson plan and slides for a 15-minute class meeting, by age group</translation>
    </message>
    <message>
        <source>各班任务</source>
        <translation>Class tasks</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>改动的项目</source>
        <translation>Fields changed</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>看不懂</source>
        <translation>cannot be read</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>修改记录</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>还没有修改记录</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>登记、修改、删除，每一步都在这里留一行：谁、什么时候、改了哪几项。</source>
        <translation>Everything logged, edited or deleted leaves a line here: who, when and which fields.</translation>
    </message>
</context>
<context>
    <name>BadgeRow</name>
    <message>
        <source>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.heic)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.heic)</translation>
    </message>
    <message>
        <source>选校徽</source>
        <translation>Choose school badge</translation>
    </message>
    <message>
        <source>校徽已换</source>
        <translation>Badge changed</translation>
    </message>
    <message>
        <source>校徽已去掉</source>
        <translation>Badge removed</translation>
    </message>
    <message>
        <source>换校徽…</source>
        <translation>Change badge...</translation>
    </message>
    <message>
        <source>选校徽…</source>
        <translation>Choose badge...</translation>
    </message>
    <message>
        <source>校徽，印在宣传单上；黑白印时转成灰色</source>
        <translation>School badge, printed on leaflets (in grey when printing in black)</translation>
    </message>
    <message>
        <source>没有校徽图片；宣传单上印校徽字（可不填）</source>
        <translation>No badge picture; leaflets show the badge characters, if any</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>删除人</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>共 {n} 条</source>
        <translation>Records: {n}</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>回收站</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>回收站是空的</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>删除的记录在这里放 30 天，随时可以放回去；到期自动清掉。</source>
        <translation>Deleted records stay here for 30 days and can be put back at any time; after that they are removed automatically.</translation>
    </message>
    <message>
        <source>彻底删除…</source>
        <translation>Delete permanently...</translation>
    </message>
    <message>
        <source>放回去</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>彻底删除？</source>
        <translation>Delete permanently?</translation>
    </message>
    <message>
        <source>{n} 条记录会从数据里抹掉，不能再放回来；以前做的备份里还有。</source>
        <translation>Records to be erased for good: {n}. They cannot be put back; earlier backups still contain them.</translation>
    </message>
    <message>
        <source>彻底删除</source>
        <translation>Delete permanently</translation>
    </message>
    <message>
        <source>最近 30 天删除的，双击放回去；到期自动清掉。</source>
        <translation>Deleted in the last 30 days. Double-click to put back; after 30 days they are removed automatically.</translation>
    </message>
    <message>
        <source>已放回 {n} 条</source>
        <translation>Records put back: {n}</translation>
    </message>
    <message>
        <source>（另有 {n} 项也没放回）</source>
        <translation> ({n} more could not be put back)</translation>
    </message>
    <message>
        <source>已彻底删除 {n} 条</source>
        <translation>Records permanently deleted: {n}</translation>
    </message>
    <message>
        <source>，另有 {n} 条还有别的记录用着，留在回收站</source>
        <translation>; {n} are still used by other records and stay in the bin</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>版块</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>添加版块</source>
        <translation>Add block</translation>
    </message>
    <message>
        <source>删除版块</source>
        <translation>Delete block</translation>
    </message>
    <message>
        <source>小标题</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>一行一条；图卡、连线、判断写成“左＝右”</source>
        <translation>One item per line; for picture cards, matching and true/false write &quot;left＝right&quot;</translation>
    </message>
    <message>
        <source>这个版块的文字</source>
        <translation>Text of this block</translation>
    </message>
    <message>
        <source>样式</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>反诈知识</source>
        <translation>Fraud library</translation>
    </message>
    <message>
        <source>引用哪一部分</source>
        <translation>Which part to insert</translation>
    </message>
    <message>
        <source>引用</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>学校改了反诈知识里的这一条，宣传单跟着改</source>
        <translation>When the school edits this library entry, the leaflet changes with it</translation>
    </message>
    <message>
        <source>学校名称</source>
        <translation>School name</translation>
    </message>
    <message>
        <source>选填，校名中的一到四个字</source>
        <translation>Optional, one to four characters</translation>
    </message>
    <message>
        <source>题图</source>
        <translation>Title picture</translation>
    </message>
    <message>
        <source>颜色（速印机用黑）</source>
        <translation>Colour (black for duplicators)</translation>
    </message>
    <message>
        <source>落款校名</source>
        <translation>School name shown</translation>
    </message>
    <message>
        <source>校徽字</source>
        <translation>Badge characters</translation>
    </message>
    <message>
        <source>不用图</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>新版块</source>
        <translation>New block</translation>
    </message>
</context>
<context>
    <name>BureauSheetPanel</name>
    <message>
        <source>上级统计表</source>
        <translation>Bureau&apos;s form</translation>
    </message>
    <message>
        <source>填写后，表里的{what}不会保留。</source>
        <translation>Its {what} will be lost when the form is filled in.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>至少一格</source>
        <translation>at least one cell</translation>
    </message>
    <message>
        <source>还缺：{what}</source>
        <translation>Still missing: {what}</translation>
    </message>
    <message>
        <source>已保存，{n} 格以后自动填写</source>
        <translation>Saved; cells filled in automatically: {n}</translation>
    </message>
    <message>
        <source>上级的表格里，哪一格填哪个数据。对应一次，以后每年自动填写。</source>
        <translation>Choose which figure goes into which cell of the bureau&apos;s form. Map it once; it is filled in automatically every year.</translation>
    </message>
    <message>
        <source>要填的格</source>
        <translation>Cells to fill</translation>
    </message>
    <message>
        <source>加一格</source>
        <translation>Add cell</translation>
    </message>
    <message>
        <source>去掉这格</source>
        <translation>Remove this cell</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>正在处理，请稍候</source>
        <translation>Working, please wait</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CalendarDayPanel</name>
    <message>
        <source>添加日期</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>不写</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>这 {n} 天上学。</source>
        <translation>School days: {n}.</translation>
    </message>
    <message>
        <source>这 {n} 天不上学。</source>
        <translation>Days off: {n}.</translation>
    </message>
    <message>
        <source>还要填：名称</source>
        <translation>Still needed: title</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>已保存{name}</source>
        <translation>Saved {name}</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到（一天的，和上面一样）</source>
        <translation>To (for a single day, same as above)</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>如：秋假、期中考试</source>
        <translation>e.g. autumn break, mid-term exams</translation>
    </message>
    <message>
        <source>按周几上课（选填）</source>
        <translation>Follows the timetable of (optional)</translation>
    </message>
    <message>
        <source>备注（选填）</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>CalendarDaysModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>本校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>按{day}上课</source>
        <translation>{day}&apos;s timetable</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>工作日历还是空的</source>
        <translation>The work calendar is empty</translation>
    </message>
    <message>
        <source>现在周一到周五都算上学。放假、调休、秋假、考试、停课写在这里，各处的日期都照它算。</source>
        <translation>For now Monday to Friday count as school days. Enter holidays, make-up days, breaks, exams and closures here; all dates follow them.</translation>
    </message>
    <message>
        <source>添加一条</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>添加日期</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>放假安排已知到 {day}。以后的要等国务院办公厅的通知，公布后请自己添加。</source>
        <translation>Public holidays are known until {day}. Later ones are announced by the State Council; please add them then.</translation>
    </message>
    <message>
        <source>还没有采用国家的放假安排。</source>
        <translation>The public holidays have not been added yet.</translation>
    </message>
    <message>
        <source>可以采用：{titles}。</source>
        <translation> Available: {titles}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>两条叠在一起时，短的那条算数；一样长的，后添加的算数。不写的日子，周一到周五上学。</source>
        <translation>Where entries overlap, the shorter one counts; if equally long, the later one. All other Mondays to Fridays are school days.</translation>
    </message>
    <message>
        <source>已采用放假安排，有不同的双击修改。</source>
        <translation>Public holidays added; double-click any that differ.</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>CampaignPanel</name>
    <message>
        <source>新建宣传月</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>按标准方案新建</source>
        <translation>From standard plan</translation>
    </message>
    <message>
        <source>照搬 {key} {title}</source>
        <translation>Copy of {key} {title}</translation>
    </message>
    <message>
        <source>还要填：名称</source>
        <translation>Still needed: title</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>要晚于照搬的那一次。</source>
        <translation>It must start later than the campaign being copied.</translation>
    </message>
    <message>
        <source>任务：主题班会，每班一次。来文、主题到“学校与宣传月”里填。</source>
        <translation>Task: one class meeting per class. Enter the notice and theme under Settings, School and campaign.</translation>
    </message>
    <message>
        <source>已新建 {key} {title}</source>
        <translation>Created {key} {title}</translation>
    </message>
    <message>
        <source>做法</source>
        <translation>How</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>新建 · Ctrl S</source>
        <translation>Create · Ctrl S</translation>
    </message>
</context>
<context>
    <name>CampaignsModel</name>
    <message>
        <source>宣传月</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>列入的计划</source>
        <translation>Part of plan</translation>
    </message>
    <message>
        <source>窗口里</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>当前</source>
        <translation>Current</translation>
    </message>
</context>
<context>
    <name>CampaignsSection</name>
    <message>
        <source>还没有宣传月</source>
        <translation>No campaign yet</translation>
    </message>
    <message>
        <source>在“学校与宣传月”里填好就有了，也可以在这里新建。</source>
        <translation>Fill in School and campaign, or create one here.</translation>
    </message>
    <message>
        <source>新建宣传月</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>照搬选中的</source>
        <translation>Copy selected</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>打开选中的</source>
        <translation>Open selected</translation>
    </message>
    <message>
        <source>{n} 次 · 现在显示 {key}</source>
        <translation>Campaigns: {n} · showing {key}</translation>
    </message>
    <message>
        <source>各页现在是 {key} {title}</source>
        <translation>All pages now show {key} {title}</translation>
    </message>
    <message>
        <source>已删除 {title}</source>
        <translation>Deleted {title}</translation>
    </message>
    <message>
        <source>历次宣传月</source>
        <translation>Campaigns</translation>
    </message>
</context>
<context>
    <name>CampusFilter</name>
    <message>
        <source>未分校区</source>
        <translation>No campus</translation>
    </message>
    <message>
        <source>全部校区</source>
        <translation>All campuses</translation>
    </message>
</context>
<context>
    <name>CampusesPanel</name>
    <message>
        <source>校区与教学点</source>
        <translation>Campuses</translation>
    </message>
    <message>
        <source>校区</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>简称（选填）</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>已保存 {count} 个校区。</source>
        <translation>Campuses saved: {count}.</translation>
    </message>
    <message>
        <source>现在不分校区。</source>
        <translation>The school now has no separate campuses.</translation>
    </message>
    <message>
        <source>只有一处校园的学校不用填。几个校区有同名的班时，班级名前加上简称，如“城东一年级1班”。</source>
        <translation>Schools on a single site can skip this. Where campuses share a class name, the short name is put in front of it.</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>CellsModel</name>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>单元格</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>旁边的字</source>
        <translation>Text beside it</translation>
    </message>
    <message>
        <source>填什么</source>
        <translation>Filled with</translation>
    </message>
    <message>
        <source>现在是</source>
        <translation>Value now</translation>
    </message>
</context>
<context>
    <name>ChannelsPanel</name>
    <message>
        <source>消息设置</source>
        <translation>Message settings</translation>
    </message>
    <message>
        <source>消息设置已保存</source>
        <translation>Message settings saved</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>本校使用</source>
        <translation>Used by our school</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>如：青禾小学</source>
        <translation>e.g. Qinghe Primary</translation>
    </message>
    <message>
        <source>末尾加核实提示</source>
        <translation>End with the verification line</translation>
    </message>
    <message>
        <source>长度上限（不清楚的留空）</source>
        <translation>Length limit (leave empty if unknown)</translation>
    </message>
    <message>
        <source>长度上限</source>
        <translation>Length limit</translation>
    </message>
    <message>
        <source>短信单条字数（一般 70）</source>
        <translation>Characters per SMS (usually 70)</translation>
    </message>
    <message>
        <source>短信单条字数</source>
        <translation>Characters per SMS</translation>
    </message>
    <message>
        <source>核实提示（每条消息末尾）</source>
        <translation>Verification line (ends every message)</translation>
    </message>
    <message>
        <source>核实提示</source>
        <translation>Verification line</translation>
    </message>
    <message>
        <source>学校的电话，用空格隔开</source>
        <translation>School phone numbers, separated by spaces</translation>
    </message>
    <message>
        <source>如：0571-88880000</source>
        <translation>e.g. 0571-88880000</translation>
    </message>
    <message>
        <source>学校的电话</source>
        <translation>School phone numbers</translation>
    </message>
    <message>
        <source>写在这里的号码，自查时不算陌生号码。</source>
        <translation>Numbers listed here are not reported as unknown.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ChartList</name>
    <message>
        <source>图{n}&#x3000;{caption}</source>
        <translation>Figure {n}&#x3000;{caption}</translation>
    </message>
    <message>
        <source>还没有图。至少三个年级或三类有记录，而且有多有少，才画图。</source>
        <translation>No charts yet. A chart is drawn once at least three grades or types have differing numbers.</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <source>全校</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>整个年级</source>
        <translation>Whole grade</translation>
    </message>
    <message>
        <source>发给：全校</source>
        <translation>To: all classes</translation>
    </message>
    <message>
        <source>发给：{name}</source>
        <translation>To: {name}</translation>
    </message>
    <message>
        <source>发给：{n} 个班</source>
        <translation>To classes: {n}</translation>
    </message>
</context>
<context>
    <name>ClassEdit</name>
    <message>
        <source>不保存就关掉？</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>改过的内容还没保存。</source>
        <translation>Your changes have not been saved.</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>保存并下一个</source>
        <translation>Save and next class</translation>
    </message>
    <message>
        <source>导入花名册以后，人数按名单数。</source>
        <translation>Once a roster is imported, pupils are counted from it.</translation>
    </message>
    <message>
        <source>按花名册数出，不用填。</source>
        <translation>Counted from the roster; nothing to fill in.</translation>
    </message>
    <message>
        <source>人数变了就填新的人数和日期，以前的记录不受影响。</source>
        <translation>If the number changes, enter the new one with its date; earlier records stay as they are.</translation>
    </message>
    <message>
        <source>添加{name}</source>
        <translation>Add {name}</translation>
    </message>
    <message>
        <source>{name}已经有了，请换一个班号。</source>
        <translation>{name} already exists; choose another number.</translation>
    </message>
    <message>
        <source>已保存{name}。</source>
        <translation>Saved {name}.</translation>
    </message>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>班号</source>
        <translation>Class no.</translation>
    </message>
    <message>
        <source>复式班（选填）</source>
        <translation>Combined class (optional)</translation>
    </message>
    <message>
        <source>校区</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>班主任（选填）</source>
        <translation>Class teacher (optional)</translation>
    </message>
    <message>
        <source>副班主任（选填）</source>
        <translation>Deputy (optional)</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>哪天的人数</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>代班、住宿、起止日期、并班</source>
        <translation>Substitute, boarding, dates, merger</translation>
    </message>
    <message>
        <source>代班（选填）</source>
        <translation>Substitute (optional)</translation>
    </message>
    <message>
        <source>代班从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>代班到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>住宿（选填）</source>
        <translation>Boarding (optional)</translation>
    </message>
    <message>
        <source>住校人数（选填）</source>
        <translation>Boarders (optional)</translation>
    </message>
    <message>
        <source>开班日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>撤班日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>并入哪个班（选填）</source>
        <translation>Merged into (optional)</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>保存，再加下一个班</source>
        <translation>Save and add another</translation>
    </message>
</context>
<context>
    <name>ClassFields</name>
    <message>
        <source>（不分校区）</source>
        <translation>(no campus)</translation>
    </message>
    <message>
        <source>（没填）</source>
        <translation>(not stated)</translation>
    </message>
    <message>
        <source>从撤班那天起不再安排任务，已有的记录都保留。</source>
        <translation>From its closing date the class gets no more tasks; its records stay.</translation>
    </message>
    <message>
        <source>（没有并班）</source>
        <translation>(not merged)</translation>
    </message>
    <message>
        <source>不是复式班</source>
        <translation>Not a combined class</translation>
    </message>
</context>
<context>
    <name>ClassGridModel</name>
    <message>
        <source>第 {n} 个班</source>
        <translation>Class {n} in the row</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class teacher</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>人数来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>校区</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>{day}并入{name}</source>
        <translation>merged into {name} on {day}</translation>
    </message>
    <message>
        <source>{day}撤班</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>还没填</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>roster</translation>
    </message>
    <message>
        <source>只记人数</source>
        <translation>number only</translation>
    </message>
    <message>
        <source>只记人数 · {day}</source>
        <translation>number only · {day}</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>全部班级</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
</context>
<context>
    <name>ClassRemoval</name>
    <message>
        <source>{n} 名学生</source>
        <translation>Pupils: {n}</translation>
    </message>
    <message>
        <source>{n} 条记录</source>
        <translation>records: {n}</translation>
    </message>
    <message>
        <source>{name}有 {what}，一并放进回收站，不再计入统计。删除后可以撤销（Ctrl+Z）。</source>
        <translation>{name}: its {what} also go into the bin and no longer count. You can undo this (Ctrl+Z).</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>删除{name}？</source>
        <translation>Delete {name}?</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>这 {count} 个班</source>
        <translation>these classes ({count})</translation>
    </message>
    <message>
        <source>已删除 {count} 个班。</source>
        <translation>Classes deleted: {count}.</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message>
        <source>还没有班级</source>
        <translation>No classes yet</translation>
    </message>
    <message>
        <source>从花名册导入，或逐个添加班级。把花名册文件拖到这里也可以。</source>
        <translation>Import a roster, or add classes one by one. You can also drop the roster file here.</translation>
    </message>
    <message>
        <source>导入花名册</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>正在备份，马上就好…</source>
        <translation>Backing up, almost done...</translation>
    </message>
    <message>
        <source>不等了，直接关闭</source>
        <translation>Close without waiting</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>内容举例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>当作</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>{letter}列“{header}”当作</source>
        <translation>Column {letter} &quot;{header}&quot; is read as</translation>
    </message>
</context>
<context>
    <name>CopiesModel</name>
    <message>
        <source>备份时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>备份原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>备份 (*.sgbak)</source>
        <translation>Backups (*.sgbak)</translation>
    </message>
    <message>
        <source>备份到</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up...</translation>
    </message>
    <message>
        <source>用“{name}”换掉现在的数据？</source>
        <translation>Replace the current data with &quot;{name}&quot;?</translation>
    </message>
    <message>
        <source>现在的数据会先自动备份一份，之后还能换回来。</source>
        <translation>The current data is backed up first, so you can switch back.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking...</translation>
    </message>
    <message>
        <source>正在恢复…</source>
        <translation>Restoring...</translation>
    </message>
    <message>
        <source>已备份到 {name}（{size}）。</source>
        <translation>Backed up to {name} ({size}).</translation>
    </message>
    <message>
        <source>已恢复。原来的数据存在 {name}。</source>
        <translation>Restored. The previous data is kept in {name}.</translation>
    </message>
    <message>
        <source>数据完好：内容和 {lines} 条修改记录都对得上。</source>
        <translation>All is well: the data and {lines} change log lines agree.</translation>
    </message>
    <message>
        <source>请先备份一份，再用出问题以前的备份恢复，并把情况告诉维护人员。</source>
        <translation>Make a backup first, then restore one from before the problem, and tell whoever maintains the program.</translation>
    </message>
    <message>
        <source>数据有 {count} 处损坏。</source>
        <translation>Damaged places in the data: {count}. </translation>
    </message>
    <message>
        <source>修改记录从第 {line} 条起对不上。</source>
        <translation>The change log does not agree from line {line} on.</translation>
    </message>
    <message>
        <source>还没备份过</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>下次打开时换成这个语言。</source>
        <translation>The language changes the next time the program is opened.</translation>
    </message>
    <message>
        <source>换语言要重新打开才生效。</source>
        <translation>A new language takes effect when the program is reopened.</translation>
    </message>
    <message>
        <source>正在搬数据…</source>
        <translation>Moving the data...</translation>
    </message>
    <message>
        <source>数据已搬到 {folder}</source>
        <translation>The data is now in {folder}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>这不是可选的日期，请写成 2026-11-12 这样。</source>
        <translation>This date cannot be used; write it like 2026-11-12.</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>怎么做</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>数量，可写约或余</source>
        <translation>Count, e.g. 50; &quot;about&quot; or &quot;over&quot; may stand before it</translation>
    </message>
    <message>
        <source>如 50余</source>
        <translation>e.g. 50</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>去掉这一行</source>
        <translation>Remove this line</translation>
    </message>
</context>
<context>
    <name>DetailsEdit</name>
    <message>
        <source>加一行明细</source>
        <translation>Add detail</translation>
    </message>
    <message>
        <source>看不懂数量“{text}”，请写 50、约50 或 50余。</source>
        <translation>&quot;{text}&quot; is not a count; write 50, or a number with &quot;about&quot; or &quot;over&quot;.</translation>
    </message>
    <message>
        <source>明细里有一行没有写名称。</source>
        <translation>One of the details has no name.</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>上次没填完的</source>
        <translation>Unfinished from last time</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>上次没填完：{title}（{when}）</source>
        <translation>Unfinished: {title} ({when})</translation>
    </message>
    <message>
        <source>，另有 {n} 件</source>
        <translation>, and {n} more</translation>
    </message>
    <message>
        <source>M月d日 HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>原来的记录已经不在了，填过的字已复制，可以粘贴到别处</source>
        <translation>The record no longer exists; what you typed has been copied and can be pasted elsewhere</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>这一页怎么用</source>
        <translation>How to use this page</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>自己写一条</source>
        <translation>Write entry</translation>
    </message>
    <message>
        <source>所有人</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>写给所有人</source>
        <translation>For everyone</translation>
    </message>
    <message>
        <source>只改写给“{band}”的这一份，原文随时可以恢复。</source>
        <translation>Only the text for {band} changes; the original can be restored at any time.</translation>
    </message>
    <message>
        <source>填上标题就可以保存。</source>
        <translation>Enter a title to save.</translation>
    </message>
    <message>
        <source>至少写一项内容。</source>
        <translation>Fill in at least one part.</translation>
    </message>
    <message>
        <source>“怎么回事”有 {length} 字，最多 {limit} 字。</source>
        <translation>&quot;How it works&quot; has {length} characters; the limit is {limit}.</translation>
    </message>
    <message>
        <source>每项最多 {most} 行。</source>
        <translation>At most {most} lines each.</translation>
    </message>
    <message>
        <source>每行最多 {most} 字。</source>
        <translation>At most {most} characters per line.</translation>
    </message>
    <message>
        <source>已添加 {title}</source>
        <translation>Added {title}</translation>
    </message>
    <message>
        <source>已改写 {title}</source>
        <translation>Edited {title}</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>写给谁</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>怎么回事</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>两到四句，说清骗子怎么做</source>
        <translation>Two to four sentences on how the scam works</translation>
    </message>
    <message>
        <source>可疑之处，一行一条</source>
        <translation>Red flags, one per line</translation>
    </message>
    <message>
        <source>怎么办，一行一条</source>
        <translation>What to do, one per line</translation>
    </message>
    <message>
        <source>说出口的一句</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>标签，用空格隔开</source>
        <translation>Tags, separated by spaces</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>谁发布的</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>选填，只写官方网址</source>
        <translation>Optional, official sites only</translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>EveryActivityModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>宣传月</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主讲或主持</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Head-count</translation>
    </message>
</context>
<context>
    <name>EveryActivityView</name>
    <message>
        <source>历次活动</source>
        <translation>Activities of all campaigns</translation>
    </message>
    <message>
        <source>还没有记下活动</source>
        <translation>No activities logged yet</translation>
    </message>
    <message>
        <source>每个宣传月的班会、讲座和其他活动都在这里，往年的也查得到。</source>
        <translation>Class meetings, lectures and other activities of every campaign, including earlier years.</translation>
    </message>
    <message>
        <source>这条记录属于“{title}”。要改它，请到“设置”的“历次宣传月”换到那个月。</source>
        <translation>This record belongs to &quot;{title}&quot;. To edit it, switch to that campaign under Settings, Campaigns.</translation>
    </message>
</context>
<context>
    <name>EverySlipModel</name>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>座号</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>回执编号</source>
        <translation>Slip number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>状态日期</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>免交原因</source>
        <translation>Reason for excusing</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>可用于材料</source>
        <translation>For papers</translation>
    </message>
    <message>
        <source>内部留存</source>
        <translation>Internal only</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>证明什么</source>
        <translation>Proves</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>能否用</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>材料目录</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>粘贴图片</source>
        <translation>Paste picture</translation>
    </message>
    <message>
        <source>加图片</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic)</translation>
    </message>
    <message>
        <source>选图片</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>剪贴板里没有图片</source>
        <translation>There is no picture on the clipboard</translation>
    </message>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>照片不是必须的</source>
        <translation>Photos are not required</translation>
    </message>
    <message>
        <source>来文没有要求，就不用拍、不用补。想留几张的，把图片拖到这里，或按 Ctrl V 粘贴，再选它证明哪条记录。存下时去掉拍摄地点等信息，能认出人的先问过本人。</source>
        <translation>If the notice does not ask for photos, there is no need to take any. To keep a few, drop pictures here or press Ctrl+V, then choose the record each one shows. Location and other hidden data are removed; ask people who can be recognised first.</translation>
    </message>
    <message>
        <source>全部种类</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>{n} 张</source>
        <translation>Pictures: {n}</translation>
    </message>
    <message>
        <source>把图片拖到这里，或按 Ctrl V 粘贴。存下时去掉拍摄地点等信息。</source>
        <translation>Drop pictures here or press Ctrl+V. Location and other hidden data are removed.</translation>
    </message>
    <message>
        <source>按种类筛选</source>
        <translation>Filter by type</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>加 {n} 张图片</source>
        <translation>Add pictures ({n})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>指定拍摄日期</source>
        <translation>Set the date</translation>
    </message>
    <message>
        <source>（记录已删除）</source>
        <translation>(record deleted)</translation>
    </message>
    <message>
        <source>粘贴的图片</source>
        <translation>pasted picture</translation>
    </message>
    <message>
        <source>已加入 {n} 张</source>
        <translation>Pictures added: {n}</translation>
    </message>
    <message>
        <source>；{n} 张不能用：{names}</source>
        <translation>; {n} cannot be used: {names}</translation>
    </message>
    <message>
        <source>已修改 {number}</source>
        <translation>Saved {number}</translation>
    </message>
    <message>
        <source>已删除 {number}</source>
        <translation>Deleted {number}</translation>
    </message>
    <message>
        <source>另存图片</source>
        <translation>Save picture as</translation>
    </message>
    <message>
        <source>已存到 {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>选填，如：讲座开始前的报告厅</source>
        <translation>Optional, e.g. the hall before the lecture</translation>
    </message>
    <message>
        <source>证明哪条记录</source>
        <translation>Record it shows</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>拍摄日期</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>图中能认出人</source>
        <translation>People can be recognised</translation>
    </message>
    <message>
        <source>本人（学生为家长）是否同意使用</source>
        <translation>Consent (of parents, for pupils)</translation>
    </message>
    <message>
        <source>可以用在材料里</source>
        <translation>May be used in papers</translation>
    </message>
    <message>
        <source>能认出人、又没有取得同意的，只作内部留存。</source>
        <translation>Without consent, pictures of recognisable people are for internal use only.</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>另存…</source>
        <translation>Save as...</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>数字</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>“{words}”{what}。{remedy}</source>
        <translation>&quot;{words}&quot;: {what}. {remedy}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>开始用的三个问题</source>
        <translation>The three first questions</translation>
    </message>
    <message>
        <source>写上学校名称就可以开始，别的以后都能改。</source>
        <translation>The school name is enough to start; everything else can be changed later.</translation>
    </message>
    <message>
        <source>结束日期在开始日期前面，请检查。</source>
        <translation>The last day is before the first day; please check.</translation>
    </message>
    <message>
        <source>三个问题，马上开始</source>
        <translation>Three questions and you are ready</translation>
    </message>
    <message>
        <source>1&#x3000;学校叫什么？</source>
        <translation>1  What is the school called?</translation>
    </message>
    <message>
        <source>写全称，总结和文书上就这样印</source>
        <translation>The full name, as printed on papers</translation>
    </message>
    <message>
        <source>学校名称</source>
        <translation>School name</translation>
    </message>
    <message>
        <source>2&#x3000;宣传月从哪天到哪天？</source>
        <translation>2  When does the campaign run?</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>到</source>
        <translation>to</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>3&#x3000;谁用这台电脑？</source>
        <translation>3  Who uses this computer?</translation>
    </message>
    <message>
        <source>办公室自己用，打开就能记，不用登录</source>
        <translation>Only the office; no login needed</translation>
    </message>
    <message>
        <source>班主任也来登记，各用各的账号和密码</source>
        <translation>Class teachers too, each with an account</translation>
    </message>
    <message>
        <source>先看样例学校</source>
        <translation>Try the sample school</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class teacher</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>要补什么</source>
        <translation>What is missing</translation>
    </message>
</context>
<context>
    <name>GradeClassesModel</name>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>GradeClassesPanel</name>
    <message>
        <source>双击班级，或按 Enter，打开它的登记</source>
        <translation>Double-click a class or press Enter to log for it</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>小组信息</source>
        <translation>Group details</translation>
    </message>
    <message>
        <source>不写</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>已保存小组信息</source>
        <translation>Group details saved</translation>
    </message>
    <message>
        <source>小组类别</source>
        <translation>Type of group</translation>
    </message>
    <message>
        <source>来历</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>小组名称（选填）</source>
        <translation>Group name (optional)</translation>
    </message>
    <message>
        <source>沿用学校已有的小组时，写它的全称；不写，就用宣传月的名称。</source>
        <translation>For an existing school group, enter its full name; if left empty, the campaign&apos;s title is used.</translation>
    </message>
    <message>
        <source>办公室设在</source>
        <translation>Office located in</translation>
    </message>
    <message>
        <source>选填，如：德育处</source>
        <translation>optional, e.g. Student Affairs Office</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>HandFigurePanel</name>
    <message>
        <source>手填数字</source>
        <translation>Figure entered by hand</translation>
    </message>
    <message>
        <source>数字叫什么</source>
        <translation>Name of the figure</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>还要填：{names}</source>
        <translation>Still needed: {names}</translation>
    </message>
    <message>
        <source>数值只填数字，单位填在后面一格。</source>
        <translation>Enter digits only; the unit has its own field.</translation>
    </message>
    <message>
        <source>已填上</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>记录里数不出的数字才在这里填，总结里会写明来源。</source>
        <translation>Only for figures the records cannot give. The summary states the source.</translation>
    </message>
    <message>
        <source>如：辖区学生发案</source>
        <translation>e.g. cases among local pupils</translation>
    </message>
    <message>
        <source>数值和单位</source>
        <translation>Value and unit</translation>
    </message>
    <message>
        <source>如：0</source>
        <translation>e.g. 0</translation>
    </message>
    <message>
        <source>如：起</source>
        <translation>e.g. cases</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>如：派出所11月通报</source>
        <translation>e.g. police bulletin, November</translation>
    </message>
    <message>
        <source>截至（选填）</source>
        <translation>As of (optional)</translation>
    </message>
    <message>
        <source>写上截至日期</source>
        <translation>Set the date</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>HandinView</name>
    <message>
        <source>收回传表</source>
        <translation>Collect sheets</translation>
    </message>
    <message>
        <source>可以一次选多个文件，也可以把文件拖到这里。</source>
        <translation>Choose several files at once, or drop them here.</translation>
    </message>
    <message>
        <source>回传表 (*.xlsx *.xls *.et *.xlsm *.csv);;所有文件 (*)</source>
        <translation>Hand-in sheets (*.xlsx *.xls *.et *.xlsm *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>选择收回的回传表</source>
        <translation>Choose the returned sheets</translation>
    </message>
    <message>
        <source>{n} 个文件 · 点“登记”之前什么都不会存。</source>
        <translation>Files: {n} · nothing is saved until you press Log.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>{n} 个文件没有读进来</source>
        <translation>Files that could not be read: {n}</translation>
    </message>
    <message>
        <source>正在读 {n} 个文件…</source>
        <translation>Reading files ({n})...</translation>
    </message>
    <message>
        <source>没有读进来的文件</source>
        <translation>Files that could not be read</translation>
    </message>
</context>
<context>
    <name>HandinWritePanel</name>
    <message>
        <source>发回传表</source>
        <translation>Send sheets</translation>
    </message>
    <message>
        <source>回传表放在哪个文件夹</source>
        <translation>Folder for the sheets</translation>
    </message>
    <message>
        <source>已生成 {n} 个文件，在“{folder}”里，发到班主任群即可。</source>
        <translation>Files in &quot;{folder}&quot;: {n}. Post them in the class teachers&apos; group.</translation>
    </message>
    <message>
        <source>每班一行，班级、任务、应到和班主任已填好。老师填黄色格，发回后用“收回传表”一次收进来。</source>
        <translation>One row per class, with class, task, expected number and class teacher filled in. Teachers fill in the yellow cells; returned sheets are read all at once with Collect sheets.</translation>
    </message>
    <message>
        <source>每班一个文件</source>
        <translation>One file per class</translation>
    </message>
    <message>
        <source>每个年级一个文件</source>
        <translation>One file per grade</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>生成到“文档”</source>
        <translation>Create in Documents</translation>
    </message>
    <message>
        <source>换个文件夹…</source>
        <translation>Other folder...</translation>
    </message>
</context>
<context>
    <name>HandoverWork</name>
    <message>
        <source>把 {n} 张未征得同意的照片也放进去？</source>
        <translation>Include photos without consent ({n})?</translation>
    </message>
    <message>
        <source>照片里认得出人，又没有登记同意。放进去只供校内存档，不能再印、再发。</source>
        <translation>They show recognisable people and no consent is recorded. They are for the school&apos;s own archive only, not to be printed or passed on.</translation>
    </message>
    <message>
        <source>放进去</source>
        <translation>Include them</translation>
    </message>
    <message>
        <source>生成移交包</source>
        <translation>Create handover pack</translation>
    </message>
    <message>
        <source>移交包 (*.zip)</source>
        <translation>Handover pack (*.zip)</translation>
    </message>
    <message>
        <source>正在生成移交包…</source>
        <translation>Creating the handover pack...</translation>
    </message>
    <message>
        <source>核对移交包</source>
        <translation>Verify handover pack</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Verifying...</translation>
    </message>
    <message>
        <source>已生成移交包。</source>
        <translation>Handover pack created.</translation>
    </message>
    <message>
        <source>……共 {n} 处</source>
        <translation>... {n} in all</translation>
    </message>
    <message>
        <source>请向交出的人再要一份，或只用没有问题的文件。</source>
        <translation>Ask for another copy, or use only the files that agree.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>表头：{name}</source>
        <translation>Column: {name}</translation>
    </message>
    <message>
        <source>，降序</source>
        <translation>, descending</translation>
    </message>
    <message>
        <source>，升序</source>
        <translation>, ascending</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>年级</source>
        <translation>Grade</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>使用说明</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>看哪一页的说明</source>
        <translation>Page to read about</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>全部按键 · F1</source>
        <translation>All shortcuts · F1</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>查到的</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>学生</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>{seat}号</source>
        <translation>no. {seat}</translation>
    </message>
    <message>
        <source>（已移出）</source>
        <translation> (removed)</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>线索劝阻</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>看不懂“{text}”，请写 8000、约8000 或 80余万。</source>
        <translation>&quot;{text}&quot; is not an amount; write 8000, or a number with &quot;about&quot; or &quot;over&quot;.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>请写诈骗类型，或写经过。</source>
        <translation>Enter the type of fraud, or what happened.</translation>
    </message>
    <message>
        <source>“经过”最多 {limit} 字。</source>
        <translation>&quot;What happened&quot; is limited to {limit} characters.</translation>
    </message>
    <message>
        <source>已记下 {day} 的线索劝阻</source>
        <translation>Incident of {day} recorded</translation>
    </message>
    <message>
        <source>已修改 {day} 的线索劝阻</source>
        <translation>Incident of {day} saved</translation>
    </message>
    <message>
        <source>已删除 {day} 的线索劝阻</source>
        <translation>Incident of {day} deleted</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>到（多天时勾选）</source>
        <translation>to (tick for several days)</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>诈骗类型</source>
        <translation>Type of fraud</translation>
    </message>
    <message>
        <source>如：冒充客服退款</source>
        <translation>e.g. fake customer service</translation>
    </message>
    <message>
        <source>起数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>如：1</source>
        <translation>e.g. 1</translation>
    </message>
    <message>
        <source>涉及金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>如：8000、80余万</source>
        <translation>e.g. 8000</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>报给</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>如：校方、派出所、96110</source>
        <translation>e.g. school, police, 96110</translation>
    </message>
    <message>
        <source>经过（不写姓名、电话、身份证号）</source>
        <translation>What happened (no names, phone or ID numbers)</translation>
    </message>
    <message>
        <source>如：一名家长接到冒充客服的电话，要求转账，班主任及时劝阻。</source>
        <translation>e.g. A parent got a call from a fake customer service asking for money; the class teacher stepped in in time.</translation>
    </message>
    <message>
        <source>明细：对象、阵地、联合单位、媒体、材料</source>
        <translation>Details: audience, venues, partners, media, materials</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>IncidentsModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>诈骗类型</source>
        <translation>Type of fraud</translation>
    </message>
    <message>
        <source>起数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>报给</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>IncomingModel</name>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{new}（原 {old}）</source>
        <translation>{new} (was {old})</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
</context>
<context>
    <name>IncomingView</name>
    <message>
        <source>还没有登记</source>
        <translation>Not logged yet</translation>
    </message>
    <message>
        <source>离开后，这里的内容就没有了。</source>
        <translation>What is shown here will be lost if you leave.</translation>
    </message>
    <message>
        <source>不登记</source>
        <translation>Do not log</translation>
    </message>
    <message>
        <source>接着看</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>登记 {n} 条 · Ctrl S</source>
        <translation>Log {n} · Ctrl S</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>新 {n} 条</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <source>不一致 {n} 条</source>
        <translation>{n} differ</translation>
    </message>
    <message>
        <source>已有 {n} 条</source>
        <translation>{n} already there</translation>
    </message>
    <message>
        <source>要改 {n} 条</source>
        <translation>{n} to fix</translation>
    </message>
    <message>
        <source>不登记 {n} 条</source>
        <translation>{n} skipped</translation>
    </message>
    <message>
        <source>已登记 {n} 条</source>
        <translation>Logged {n}</translation>
    </message>
    <message>
        <source>已登记 {n} 条，更新 {m} 条</source>
        <translation>Logged {n}, updated {m}</translation>
    </message>
    <message>
        <source>返回班级任务</source>
        <translation>Back to Class tasks</translation>
    </message>
    <message>
        <source>粘贴接龙</source>
        <translation>Paste relay</translation>
    </message>
    <message>
        <source>把班主任群里的接龙粘贴到这里，一行一个班也行，几个班写在一行也行。</source>
        <translation>Paste the relay from the class teachers&apos; group here, with one class per line or several.</translation>
    </message>
    <message>
        <source>登记为</source>
        <translation>Log as</translation>
    </message>
    <message>
        <source>登记为哪项任务</source>
        <translation>Task to log</translation>
    </message>
    <message>
        <source>没写日期的，算作</source>
        <translation>If no date is given, use</translation>
    </message>
    <message>
        <source>读不了的文件</source>
        <translation>Files that could not be read</translation>
    </message>
    <message>
        <source>要登记的记录</source>
        <translation>Records to log</translation>
    </message>
    <message>
        <source>保留已登记的</source>
        <translation>Keep the logged one</translation>
    </message>
    <message>
        <source>改成新报的</source>
        <translation>Use the new one</translation>
    </message>
    <message>
        <source>另记一次</source>
        <translation>Log as another</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>再选文件…</source>
        <translation>More files...</translation>
    </message>
</context>
<context>
    <name>IssuesModel</name>
    <message>
        <source>位置</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>怎么改</source>
        <translation>How to fix it</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>现在打开的是 {made} 的备份。</source>
        <translation>You are now working in the backup of {made}. </translation>
    </message>
    <message>
        <source>坏的文件最后一次写入是 {last}，这之间记的可能缺了，请核对补记。</source>
        <translation>The damaged file was last written on {last}; anything recorded in between may be missing, so please check and add it again. </translation>
    </message>
    <message>
        <source>坏的文件留在：{aside}</source>
        <translation>The damaged file is kept at {aside}</translation>
    </message>
    <message>
        <source>数据文件坏了，已换上最近的完好备份</source>
        <translation>The data file was damaged; the latest good backup has been put in its place</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>下次再提醒</source>
        <translation>Remind me next time</translation>
    </message>
    <message>
        <source>数据放在不稳妥的地方</source>
        <translation>The data is in an unsafe place</translation>
    </message>
    <message>
        <source>搬到本机文件夹</source>
        <translation>Move to this computer</translation>
    </message>
    <message>
        <source>知道了，继续用</source>
        <translation>Continue anyway</translation>
    </message>
    <message>
        <source>正在搬数据…</source>
        <translation>Moving the data...</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>数据已搬到 {folder}</source>
        <translation>The data is now in {folder}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>按键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>这一页怎么用</source>
        <translation>How to use this page</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>打开选中的一行，按下选中的按钮</source>
        <translation>Open the selected row; press the selected button</translation>
    </message>
    <message>
        <source>保存正在填的</source>
        <translation>Save what you are filling in</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>关闭右侧栏</source>
        <translation>Close the side panel</translation>
    </message>
    <message>
        <source>在表格里：连表头一起复制选中的行</source>
        <translation>In a table: copy the selected rows with headings</translation>
    </message>
    <message>
        <source>撤销刚才那一步，再按再退一步</source>
        <translation>Undo the last step; press again for the one before</translation>
    </message>
    <message>
        <source>重做刚撤销的一步</source>
        <translation>Redo the step just undone</translation>
    </message>
    <message>
        <source>接着填上次没填完的</source>
        <translation>Continue what was left unfinished</translation>
    </message>
    <message>
        <source>退出登录，换人用</source>
        <translation>Log out for somebody else</translation>
    </message>
    <message>
        <source>看这张按键表</source>
        <translation>Show this list of keys</translation>
    </message>
    <message>
        <source>看这一页怎么用</source>
        <translation>Show help for this page</translation>
    </message>
    <message>
        <source>按键表</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>在表格里查找；直接打字也行</source>
        <translation>Find in a table; just typing works too</translation>
    </message>
    <message>
        <source>表格的菜单：排序、筛选、列、导出、打印</source>
        <translation>Table menu: sort, filter, columns, export, print</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>按键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>What it does</translation>
    </message>
</context>
<context>
    <name>LayoutsSection</name>
    <message>
        <source>页面格式</source>
        <translation>Page layout</translation>
    </message>
    <message>
        <source>GB/T 9704（默认）</source>
        <translation>GB/T 9704 (default)</translation>
    </message>
    <message>
        <source>每行 {count} 字，行距 {pitch} 磅。</source>
        <translation>{count} characters per line, line spacing {pitch} pt.</translation>
    </message>
    <message>
        <source>正在使用：总结、通知等公文都照这个格式。</source>
        <translation>In use: the summary, notices and other official papers follow this layout. </translation>
    </message>
    <message>
        <source>改了以后另起名称保存；默认格式不会变。</source>
        <translation>Save changes under a new name; the default layout stays as it is. </translation>
    </message>
    <message>
        <source>样张</source>
        <translation>Sample page</translation>
    </message>
    <message>
        <source>已保存“{name}”</source>
        <translation>Saved &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>公文改用“{name}”</source>
        <translation>Official papers now use &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>如：本校格式</source>
        <translation>e.g. our school</translation>
    </message>
    <message>
        <source>自定</source>
        <translation>Custom</translation>
    </message>
</context>
<context>
    <name>LeadershipPage</name>
    <message>
        <source>复制名单</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>成立通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>分工图</source>
        <translation>Duty chart</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>小组信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>添加成员</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <translation>Members: {n}</translation>
    </message>
    <message>
        <source>办公室设在{office}</source>
        <translation>office in {office}</translation>
    </message>
    <message>
        <source>先看看能不能沿用</source>
        <translation>Can the earlier group be used again?</translation>
    </message>
    <message>
        <source>“{title}”（{key}）的小组有 {n} 人。沿用过来，再改有变动的人；要重新写，点“添加成员”。</source>
        <translation>Members in the group of &quot;{title}&quot; ({key}): {n}. Use it again and edit whoever has changed; to start afresh, press Add member.</translation>
    </message>
    <message>
        <source>沿用上次的小组</source>
        <translation>Use the earlier group</translation>
    </message>
    <message>
        <source>还没有领导小组</source>
        <translation>No leadership group yet</translation>
    </message>
    <message>
        <source>写上谁任组长、谁管什么，总结的“组织领导”就从这里来。
学校已有安全工作领导小组的，照它填就行，在“小组信息”里选“沿用原有小组”。</source>
        <translation>Enter who leads and who does what; the summary&apos;s section on leadership is written from here.
If the school already has a safety group, enter that one and choose &quot;existing group&quot; under Group details.</translation>
    </message>
    <message>
        <source>已沿用 {n} 人，有变动的双击修改。</source>
        <translation>Members taken over: {n}. Double-click whoever has changed.</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>名单已复制</source>
        <translation>List copied</translation>
    </message>
    <message>
        <source>拖动，或按 Alt+↑ ↓ 调整次序</source>
        <translation>Drag, or press Alt+↑ ↓, to reorder</translation>
    </message>
    <message>
        <source>小组成员</source>
        <translation>Group members</translation>
    </message>
</context>
<context>
    <name>LeafletPanel</name>
    <message>
        <source>带回执，撕下交回，扫码登记</source>
        <translation>With a tear-off slip to be returned and scanned</translation>
    </message>
    <message>
        <source>学生离校前最后一天发</source>
        <translation>Hand out on the last day before pupils go home</translation>
    </message>
    <message>
        <source>家长和孩子一起学过（写入总结）</source>
        <translation>Read by parents and children together (noted in the summary)</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>也可以写毫米数，如 210×297</source>
        <translation>Or a size in mm, e.g. 210×297</translation>
    </message>
    <message>
        <source>选填，如学校已公布的电话</source>
        <translation>Optional, e.g. the school&apos;s published phone number</translation>
    </message>
    <message>
        <source>留空则用通用的一句</source>
        <translation>Leave empty for the standard sentence</translation>
    </message>
    <message>
        <source>从自带的开始</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>给谁看</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>回执和发放</source>
        <translation>Slips and handing out</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact line</translation>
    </message>
    <message>
        <source>回执文字</source>
        <translation>Slip text</translation>
    </message>
    <message>
        <source>添加宣传单</source>
        <translation>Add leaflet</translation>
    </message>
    <message>
        <source>已添加《{title}》</source>
        <translation>Added: {title}</translation>
    </message>
    <message>
        <source>已修改《{title}》</source>
        <translation>Saved: {title}</translation>
    </message>
    <message>
        <source>已删除《{title}》</source>
        <translation>Deleted: {title}</translation>
    </message>
</context>
<context>
    <name>LeafletsModel</name>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>给谁看</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>LeafletsPage</name>
    <message>
        <source>信和小测</source>
        <translation>Letter and quiz</translation>
    </message>
    <message>
        <source>收回执</source>
        <translation>Collect slips</translation>
    </message>
    <message>
        <source>印制和发放</source>
        <translation>Print and hand out</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>全部回执…</source>
        <translation>All slips...</translation>
    </message>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>还没有宣传单</source>
        <translation>No leaflets yet</translation>
    </message>
    <message>
        <source>先从自带的几张里挑一张，改成自己学校的，再印。</source>
        <translation>Pick one of the built-in leaflets, adapt it to your school, then print it.</translation>
    </message>
    <message>
        <source>添加宣传单</source>
        <translation>Add leaflet</translation>
    </message>
    <message>
        <source>宣传单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>共 {n} 种 · {copies} 份</source>
        <translation>Leaflets: {n} · copies: {copies}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>原文有更新</source>
        <translation>Original updated</translation>
    </message>
    <message>
        <source>本校自写</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>本校改写</source>
        <translation>Edited</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>海报和班会</source>
        <translation>Posters and lessons</translation>
    </message>
    <message>
        <source>自己写一条</source>
        <translation>Write entry</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>已复制成一段话，可贴进家长消息</source>
        <translation>Copied as a paragraph; paste it into a message</translation>
    </message>
    <message>
        <source>已复制成讲稿的话，可贴进国旗下讲话</source>
        <translation>Copied as spoken text; paste it into a flag talk</translation>
    </message>
    <message>
        <source>全部类别</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>全部对象</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>家长消息（一段话）</source>
        <translation>Message (one paragraph)</translation>
    </message>
    <message>
        <source>国旗下讲话（念出来的话）</source>
        <translation>Flag talk (spoken text)</translation>
    </message>
    <message>
        <source>本校改写或自写 {n} 条</source>
        <translation>{n} edited or our own</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>恢复原文</source>
        <translation>Restore original</translation>
    </message>
    <message>
        <source>本校自写</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>本校改写</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>本校改写过，随软件更新的原文已有改动。再保存一次，就算看过了。</source>
        <translation>Edited here, and the original has changed since. Save again to mark it as reviewed.</translation>
    </message>
    <message>
        <source>来源：{name}</source>
        <translation>Source: {name}</translation>
    </message>
    <message>
        <source>未写</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>核对于 {day}</source>
        <translation>checked on {day}</translation>
    </message>
    <message>
        <source>该复核了</source>
        <translation>due for review</translation>
    </message>
    <message>
        <source>本月用在：{names}</source>
        <translation>Used this month: {names}</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>已恢复原文</source>
        <translation>Original restored</translation>
    </message>
    <message>
        <source>可疑之处</source>
        <translation>Red flags</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>说出口的一句</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>在反诈知识里查找</source>
        <translation>Search the fraud library</translation>
    </message>
    <message>
        <source>查找：退款、二维码，或拼音首字母</source>
        <translation>Search (or pinyin initials)</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>写给谁</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>反诈知识</source>
        <translation>Fraud library</translation>
    </message>
    <message>
        <source>没有找到。换个词，或把类别、对象改成“全部”。</source>
        <translation>Nothing found. Try another word, or choose all types and audiences.</translation>
    </message>
    <message>
        <source>看原文</source>
        <translation>Show original</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>放进…</source>
        <translation>Use in...</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>在列表里查找，可输拼音首字母</source>
        <translation>Find (or pinyin initials)</translation>
    </message>
    <message>
        <source>在列表里查找</source>
        <translation>Find in list</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>不再只看“{name}”</source>
        <translation>Stop filtering by &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>ListBase</name>
    <message>
        <source>查找“{words}”</source>
        <translation>search &quot;{words}&quot;</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>共 {n} 行</source>
        <translation>Rows: {n}</translation>
    </message>
    <message>
        <source>显示 {n} 行，共 {all} 行</source>
        <translation>Rows: {n} of {all}</translation>
    </message>
    <message>
        <source>没有这一行</source>
        <translation>No such row</translation>
    </message>
    <message>
        <source>{head}：{text}</source>
        <translation>{head}: {text}</translation>
    </message>
    <message>
        <source>没有找到“{words}”。按 Esc，或点“全部显示”。</source>
        <translation>Nothing found for &quot;{words}&quot;. Press Esc or &quot;Show all&quot;.</translation>
    </message>
    <message>
        <source>没有符合的行。点“全部显示”，看全部。</source>
        <translation>No matching rows. Press &quot;Show all&quot; to see everything.</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>查找…</source>
        <translation>Find...</translation>
    </message>
    <message>
        <source>复制（连表头）</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>导出 Excel…</source>
        <translation>Export to Excel...</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>回收站…</source>
        <translation>Bin...</translation>
    </message>
    <message>
        <source>只看“{text}”</source>
        <translation>Only &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>按“{name}”升序</source>
        <translation>Sort by &quot;{name}&quot;, ascending</translation>
    </message>
    <message>
        <source>按“{name}”降序</source>
        <translation>Sort by &quot;{name}&quot;, descending</translation>
    </message>
    <message>
        <source>恢复原来的顺序</source>
        <translation>Restore original order</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>第 {n} 列</source>
        <translation>Column {n}</translation>
    </message>
    <message>
        <source>“{name}”左移</source>
        <translation>Move &quot;{name}&quot; left</translation>
    </message>
    <message>
        <source>“{name}”右移</source>
        <translation>Move &quot;{name}&quot; right</translation>
    </message>
    <message>
        <source>“{name}”加宽</source>
        <translation>Widen &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>“{name}”收窄</source>
        <translation>Narrow &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>恢复原样</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Sort</translation>
    </message>
</context>
<context>
    <name>ListOut</name>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>导出到 Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting...</translation>
    </message>
    <message>
        <source>已复制 {n} 行，带表头。</source>
        <translation>Rows copied with headings: {n}.</translation>
    </message>
    <message>
        <source>已导出 {n} 行到 {name}。</source>
        <translation>Rows exported to {name}: {n}.</translation>
    </message>
</context>
<context>
    <name>ListRemoval</name>
    <message>
        <source>已删除 {n} 条，在回收站里放 30 天</source>
        <translation>{n} removed; kept in the bin for 30 days</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>查找、排序、列、导出、打印（Shift+F10）</source>
        <translation>Find, sort, columns, export, print (Shift+F10)</translation>
    </message>
    <message>
        <source>列表菜单</source>
        <translation>List menu</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>校园反诈月</source>
        <translation>Schoolguard</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>忘了密码，请管理员重设。</source>
        <translation>Forgot your password? Ask the administrator to reset it.</translation>
    </message>
    <message>
        <source>忘了密码？用恢复码</source>
        <translation>Forgot your password? Use the recovery code</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message>
        <source>全部年级</source>
        <translation>All grades</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{day}前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class teacher</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>{n} 个班</source>
        <translation>{n} classes</translation>
    </message>
    <message>
        <source>逾期{n}天</source>
        <translation>{n} d late</translation>
    </message>
    <message>
        <source>免做</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation>not included</translation>
    </message>
    <message>
        <source>{n}人</source>
        <translation>{n} present</translation>
    </message>
    <message>
        <source> · {n}次</source>
        <translation> · {n}×</translation>
    </message>
    <message>
        <source>免做：{because}</source>
        <translation>Exempt: {because}</translation>
    </message>
</context>
<context>
    <name>MatrixReminder</name>
    <message>
        <source>复制提醒</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>没有要提醒的班。</source>
        <translation>No class needs a reminder.</translation>
    </message>
    <message>
        <source>已复制提醒（{n} 个班），粘贴到班主任群即可。</source>
        <translation>Reminder copied (classes named: {n}); paste it into the class teachers&apos; group.</translation>
    </message>
</context>
<context>
    <name>MatrixRemoval</name>
    <message>
        <source>先点中要删除记录的那一格。</source>
        <translation>First click the cell whose record is to go.</translation>
    </message>
    <message>
        <source>{task}不在这里登记，请到它自己的页上删除。</source>
        <translation>{task} is not recorded here; delete it on its own page.</translation>
    </message>
    <message>
        <source>这里没有可以删除的记录。</source>
        <translation>There is no record here to delete.</translation>
    </message>
    <message>
        <source>{n} 个班</source>
        <translation>{n} classes</translation>
    </message>
    <message>
        <source>删除 {n} 条记录？</source>
        <translation>Delete records: {n}?</translation>
    </message>
    <message>
        <source>{what}的记录一起删除，在回收站里放 30 天，也可以马上撤销。</source>
        <translation>The records of {what} go together. They stay in the bin for 30 days, and you can undo this at once.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已删除 {what}的 {n} 条记录，在回收站里放 30 天</source>
        <translation>Deleted records of {what}: {n}; in the bin for 30 days</translation>
    </message>
</context>
<context>
    <name>MatrixStates</name>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>都完成了</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>要看全部班级，去掉“只看未完成”。</source>
        <translation>To see all classes, turn off &quot;Open only&quot;.</translation>
    </message>
    <message>
        <source>还没有任务</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>从标准方案里挑，或在“任务…”里自己添加。</source>
        <translation>Choose from the standard plan, or add your own under &quot;Tasks...&quot;.</translation>
    </message>
    <message>
        <source>从标准方案添加…</source>
        <translation>Add from standard plan...</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duty</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>添加成员</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>“分工”有 {length} 字，最多 {limit} 字。</source>
        <translation>&quot;Duty&quot; has {length} characters; the limit is {limit}.</translation>
    </message>
    <message>
        <source>填上姓名就可以保存。</source>
        <translation>Enter a name to save.</translation>
    </message>
    <message>
        <source>已添加 {name}</source>
        <translation>Added {name}</translation>
    </message>
    <message>
        <source>已修改 {name}</source>
        <translation>Saved {name}</translation>
    </message>
    <message>
        <source>已删除 {name}</source>
        <translation>Deleted {name}</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>选填，如：校长</source>
        <translation>optional, e.g. principal</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>选填，如：统筹安排，联系派出所</source>
        <translation>optional, e.g. coordinates, liaises with the police</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>保存，再加一位</source>
        <translation>Save and add another</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>粘贴名单</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>添加 {n} 人 · Ctrl S</source>
        <translation>Add {n} people · Ctrl S</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>一行写一人：角色、姓名、职务，不分先后；没写角色的按职务推断。</source>
        <translation>One person a line: role, name, post, in any order. Without a role, the post tells it.</translation>
    </message>
    <message>
        <source>角色不对的，在上面改，或添加后双击那个人改。电话不保存。</source>
        <translation>Where a role is wrong, change it above, or double-click the person once added. Telephone numbers are not kept.</translation>
    </message>
    <message>
        <source>没认出人的 {n} 行：{lines}</source>
        <translation> Lines without a person: {n}: {lines}</translation>
    </message>
    <message>
        <source>已添加 {n} 人</source>
        <translation>Added {n} people</translation>
    </message>
    <message>
        <source>名单，一行一人</source>
        <translation>The list, one person a line</translation>
    </message>
    <message>
        <source>从 Excel 或通知里复制，粘贴到这里。如：
组长 张三 校长
副组长：李四（副校长）、王五</source>
        <translation>Copy from Excel or a notice and paste here:
role, name, post, in any order</translation>
    </message>
    <message>
        <source>认出来的人</source>
        <translation>People read from it</translation>
    </message>
    <message>
        <source>添加 · Ctrl S</source>
        <translation>Add · Ctrl S</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>提到：{noun} {day} {field}“{words}”</source>
        <translation>Mentioned in: {noun} {day} {field} &quot;{words}&quot;</translation>
    </message>
    <message>
        <source>（已定稿，改不了）</source>
        <translation> (final, cannot be changed)</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>新的家长消息</source>
        <translation>New message to parents</translation>
    </message>
    <message>
        <source>新消息</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>有改动没保存</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>改动已保存</source>
        <translation>Changes saved</translation>
    </message>
    <message>
        <source>{n} 处可疑</source>
        <translation>{n} suspicious</translation>
    </message>
    <message>
        <source>{n} 处要看看</source>
        <translation>{n} to check</translation>
    </message>
    <message>
        <source>通用正文</source>
        <translation>Standard text</translation>
    </message>
    <message>
        <source>复制时加上{parts}</source>
        <translation>Copying adds {parts}</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>插入现成文本</source>
        <translation>Insert text</translation>
    </message>
    <message>
        <source>选一段写好的，放进正文</source>
        <translation>Insert a ready-made text into the message</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>改回通用正文</source>
        <translation>Use standard text</translation>
    </message>
    <message>
        <source>自查提示</source>
        <translation>Check results</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>复制全文</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
</context>
<context>
    <name>MessageForwarding</name>
    <message>
        <source>已发到班主任群</source>
        <translation>Posted to teachers</translation>
    </message>
    <message>
        <source>撤回“已发到群”</source>
        <translation>Undo &quot;posted&quot;</translation>
    </message>
    <message>
        <source>{n} / {m} 个班</source>
        <translation>{n} / {m} classes</translation>
    </message>
    <message>
        <source>记下 {n} 个班</source>
        <translation>Record classes ({n})</translation>
    </message>
    <message>
        <source>撤回记录</source>
        <translation>Undo record</translation>
    </message>
    <message>
        <source>标记已发</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>各班转发</source>
        <translation>Forwarded by class</translation>
    </message>
    <message>
        <source>全部已转发，除…</source>
        <translation>All forwarded except...</translation>
    </message>
    <message>
        <source>点一下没有转发的班，其余的记为已转发。</source>
        <translation>Click the classes that have not forwarded it; all others are recorded as forwarded.</translation>
    </message>
    <message>
        <source>不转发的原因（选填）</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>不转发的原因</source>
        <translation>Reason for not forwarding</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>不转发</source>
        <translation>Do not forward</translation>
    </message>
</context>
<context>
    <name>MessageWork</name>
    <message>
        <source>已保存《{title}》</source>
        <translation>Saved &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>已记下：发到班主任群</source>
        <translation>Recorded: posted in the class teachers&apos; group</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>已记下 {n} 个班</source>
        <translation>Classes recorded: {n}</translation>
    </message>
    <message>
        <source>已删除《{title}》</source>
        <translation>Deleted: {title}</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>已转发 {n}/{m} 个班</source>
        <translation>{n}/{m} forwarded</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>还没有家长消息</source>
        <translation>No messages to parents yet</translation>
    </message>
    <message>
        <source>写一次，复制到班主任群，各班转发；可以从现成文本改起。</source>
        <translation>Write it once, copy it to the class teachers&apos; group, and every class forwards it. Ready-made texts help you start.</translation>
    </message>
    <message>
        <source>写第一条</source>
        <translation>Write the first message</translation>
    </message>
    <message>
        <source>消息设置</source>
        <translation>Message settings</translation>
    </message>
    <message>
        <source>新消息</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>有可疑写法</source>
        <translation>Suspicious wording</translation>
    </message>
    <message>
        <source>文本里有 {n} 处容易被家长当成诈骗，请先改好。仍要复制的，会记下这次提示。</source>
        <translation>Places where parents might take this text for a scam: {n}. Please change them first. If you copy it anyway, this warning is recorded.</translation>
    </message>
    <message>
        <source>仍要复制</source>
        <translation>Copy anyway</translation>
    </message>
    <message>
        <source>去改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>共 {n} 条 · 已发 {sent} 条</source>
        <translation>Messages: {n} · sent: {sent}</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>还没有保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>这条消息有改动，不保存就没有了。</source>
        <translation>Changes to this message will be lost unless saved.</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>Keep writing</translation>
    </message>
    <message>
        <source>已复制，粘贴到群里就行</source>
        <translation>Copied; now paste it into the group</translation>
    </message>
    <message>
        <source>本月消息</source>
        <translation>This month</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>至少 {least} 个字</source>
        <translation>At least {least} characters</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>密码至少要 {least} 个字。</source>
        <translation>A password needs at least {least} characters.</translation>
    </message>
    <message>
        <source>两遍密码不一样。</source>
        <translation>The two passwords differ.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>下一步：{words}</source>
        <translation>Next: {words}</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>OtherActivityPanel</name>
    <message>
        <source>数量（{unit}）</source>
        <translation>Count ({unit})</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>如：守好家里的钱袋子</source>
        <translation>e.g. Mind the family purse</translation>
    </message>
    <message>
        <source>如：宣传月部署会</source>
        <translation>e.g. campaign kick-off</translation>
    </message>
    <message>
        <source>写横幅上的话</source>
        <translation>What the banner says</translation>
    </message>
    <message>
        <source>写播放的标语</source>
        <translation>What the screen shows</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>看不懂“{text}”，请写 300、约300 或 300余。</source>
        <translation>&quot;{text}&quot; is not a number; write 300, or a number with &quot;about&quot; or &quot;over&quot;.</translation>
    </message>
    <message>
        <source>时间请写成 14:30。</source>
        <translation>Write the time like 14:30.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>请写题目。</source>
        <translation>Enter a title.</translation>
    </message>
    <message>
        <source>“做了什么”最多 {limit} 字。</source>
        <translation>&quot;What was done&quot; is limited to {limit} characters.</translation>
    </message>
    <message>
        <source>已记下 {day} {name}</source>
        <translation>{name} of {day} logged</translation>
    </message>
    <message>
        <source>已修改 {day} {name}</source>
        <translation>{name} of {day} saved</translation>
    </message>
    <message>
        <source>已删除 {day} {name}</source>
        <translation>{name} of {day} deleted</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>到（多天时勾选）</source>
        <translation>to (tick for several days)</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>如：14:30</source>
        <translation>e.g. 14:30</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>如：15:10</source>
        <translation>e.g. 15:10</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>如：约300</source>
        <translation>e.g. 300</translation>
    </message>
    <message>
        <source>课时</source>
        <translation>Class hours</translation>
    </message>
    <message>
        <source>如：12</source>
        <translation>e.g. 12</translation>
    </message>
    <message>
        <source>播放次数</source>
        <translation>Times played</translation>
    </message>
    <message>
        <source>如：200余</source>
        <translation>e.g. 200</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>明细：对象、阵地、联合单位、媒体、材料</source>
        <translation>Details: audience, venues, partners, media, materials</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>/ {n} 页</source>
        <translation>of {n}</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>跳到</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>页面缩略图</source>
        <translation>Page thumbnails</translation>
    </message>
</context>
<context>
    <name>PanelHost</name>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>关闭右侧栏</source>
        <translation>Close the side panel</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>存为 {formats}…</source>
        <translation>Save as {formats}...</translation>
    </message>
    <message>
        <source>正在生成…</source>
        <translation>Creating...</translation>
    </message>
    <message>
        <source>已存到 {file}</source>
        <translation>Saved to {file}</translation>
    </message>
    <message>
        <source>正在交给打印机…</source>
        <translation>Sending to the printer...</translation>
    </message>
    <message>
        <source>已交给打印机，共 {n} 批</source>
        <translation>Sent to the printer in {n} job(s)</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>用默认程序打开</source>
        <translation>Open in default app</translation>
    </message>
    <message>
        <source>存为…</source>
        <translation>Save as...</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>单双面</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>空着就是全部；补印卡纸的，如：12-15</source>
        <translation>Empty for all; to reprint after a jam, e.g. 12-15</translation>
    </message>
    <message>
        <source>按班分批打印，方便分发</source>
        <translation>One job per class, for easy handing out</translation>
    </message>
    <message>
        <source>黑白打印</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>开始打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PaperPrint</name>
    <message>
        <source>正在找打印机…</source>
        <translation>Looking for printers...</translation>
    </message>
    <message>
        <source>按页面原样交给打印机，不缩放。</source>
        <translation>Pages are printed as they are, without scaling.</translation>
    </message>
    <message>
        <source>逐页按 300 dpi 画给打印机；页数多时请分班打印。</source>
        <translation>Pages are sent to the printer at 300 dpi; print many pages class by class.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>总结正文</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>附件{number}</source>
        <translation>Annex {number}</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>只有我用这台电脑</source>
        <translation>Only I use this computer</translation>
    </message>
    <message>
        <source>现在打开就能用，不用登录，修改记录里都写“办公室”。一个人用，这样就好。</source>
        <translation>It opens without a login, and the change log always says &quot;Office&quot;. For one person that is fine.</translation>
    </message>
    <message>
        <source>几个人用，就给每人一个账号：班主任只登记自己班，年级组长只登记本年级，修改记录里写着是谁。先给自己添加管理员：</source>
        <translation>If several people use it, give each an account: class teachers log only for their own class, grade leaders only for their grade, and the change log says who did what. First add yourself as administrator:</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>添加管理员，开始用账号</source>
        <translation>Add administrator and start using accounts</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>账号有什么用</source>
        <translation>What accounts are for</translation>
    </message>
    <message>
        <source>账号把各人的事分开，免得改错别人的记录，也看得出是谁改的。它挡不住能拷走数据文件的人：文件和备份都没有加密，离开时请锁上电脑。</source>
        <translation>Accounts keep people from editing each other&apos;s records by mistake and show who changed what. They do not stop anyone who can copy the data file: neither it nor the backups are encrypted. Lock the computer when you leave.</translation>
    </message>
    <message>
        <source>填上姓名和登录名。</source>
        <translation>Enter a name and a login name.</translation>
    </message>
    <message>
        <source>已添加 {name}。下次打开要登录。</source>
        <translation>Added {name}. A login is needed from the next start.</translation>
    </message>
    <message>
        <source>密码已改。</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>恢复码…</source>
        <translation>Recovery code...</translation>
    </message>
    <message>
        <source>换一个新的恢复码？</source>
        <translation>Create a new recovery code?</translation>
    </message>
    <message>
        <source>原来那张纸上的恢复码就不能用了。</source>
        <translation>The code on the old sheet of paper will stop working.</translation>
    </message>
    <message>
        <source>换新的</source>
        <translation>Create new code</translation>
    </message>
</context>
<context>
    <name>PhotosEdit</name>
    <message>
        <source>选照片…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>不附</source>
        <translation>None</translation>
    </message>
    <message>
        <source>附照片（选填）</source>
        <translation>Photos (optional)</translation>
    </message>
    <message>
        <source>选照片</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic)</translation>
    </message>
    <message>
        <source>粘贴的图片</source>
        <translation>pasted picture</translation>
    </message>
    <message>
        <source>已附 {n} 张</source>
        <translation>{n} attached</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>等 {n} 张</source>
        <translation>and more, {n} in all</translation>
    </message>
    <message>
        <source>共 {n} 张</source>
        <translation>({n})</translation>
    </message>
    <message>
        <source>上次的照片有 {n} 张要重新选</source>
        <translation>Photos from last time to choose again: {n}</translation>
    </message>
    <message>
        <source>拖到这里，或按 Ctrl+V 粘贴</source>
        <translation>Drop here, or paste with Ctrl+V</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>从标准方案添加</source>
        <translation>Add from standard plan</translation>
    </message>
    <message>
        <source>{title}（已有）</source>
        <translation>{title} (added)</translation>
    </message>
    <message>
        <source>勾上要做的，再点添加。</source>
        <translation>Tick what you plan to do, then press Add.</translation>
    </message>
    <message>
        <source>标准方案里的都有了。</source>
        <translation>Everything in the standard plan has been added.</translation>
    </message>
    <message>
        <source>已添加：{titles}</source>
        <translation>Added: {titles}</translation>
    </message>
    <message>
        <source>每月都做</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>另外可选</source>
        <translation>Optional extras</translation>
    </message>
    <message>
        <source>添加 · Ctrl S</source>
        <translation>Add · Ctrl S</translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>每小时</source>
        <translation>Every hour</translation>
    </message>
    <message>
        <source>每 4 小时</source>
        <translation>Every 4 hours</translation>
    </message>
    <message>
        <source>每天</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>只在关闭窗口时</source>
        <translation>Only when the window closes</translation>
    </message>
    <message>
        <source>没有设</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>把数据搬到这台电脑的文件夹？</source>
        <translation>Move the data to a folder on this computer?</translation>
    </message>
    <message>
        <source>搬到：{folder}
会先备份、核对，再换过去；旧文件改名留在原处备查。</source>
        <translation>To: {folder}
The data is backed up and checked first; the old file is renamed and stays where it is.</translation>
    </message>
    <message>
        <source>搬过去</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>备份另存到</source>
        <translation>Save backups also in</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>印制和发放 · {title}</source>
        <translation>Print and hand out · {title}</translation>
    </message>
    <message>
        <source>每生一份，写名字</source>
        <translation>One copy per pupil, with name</translation>
    </message>
    <message>
        <source>学校没有保存学生姓名</source>
        <translation>The school does not keep pupils&apos; names</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>同宣传单</source>
        <translation>As leaflet</translation>
    </message>
    <message>
        <source>机动 </source>
        <translation>+ </translation>
    </message>
    <message>
        <source> 份</source>
        <translation> spare</translation>
    </message>
    <message>
        <source>机动份数</source>
        <translation>Spare copies</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Handed out on</translation>
    </message>
    <message>
        <source>标记已发</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>已准备的印制</source>
        <translation>Print runs</translation>
    </message>
    <message>
        <source>{n} 个班 · {copies} 份 · {state}</source>
        <translation>Classes: {n} · copies: {copies} · {state}</translation>
    </message>
    <message>
        <source>再印</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>已印好</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除印制 {words}</source>
        <translation>Delete print run {words}</translation>
    </message>
    <message>
        <source>{n} 个班，{copies} 份；每生一份，文件较大，可以分年级存。</source>
        <translation>Classes: {n}, copies: {copies}. One per pupil makes a large file, which you can save grade by grade.</translation>
    </message>
    <message>
        <source>{n} 个班，{copies} 份；文件是一张母版，照份数速印。</source>
        <translation>Classes: {n}, copies: {copies}. The file is one master sheet for duplicating.</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>已存到 {file}</source>
        <translation>Saved to {file}</translation>
    </message>
    <message>
        <source>已标记印好</source>
        <translation>Marked as printed</translation>
    </message>
    <message>
        <source>已删除一次印制</source>
        <translation>Print run deleted</translation>
    </message>
    <message>
        <source>已发到 {n} 个班</source>
        <translation>Classes handed out to: {n}</translation>
    </message>
</context>
<context>
    <name>PupilWork</name>
    <message>
        <source>PDF (*.pdf);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;Word (*.docx)</translation>
    </message>
    <message>
        <source>学生信息查询结果.pdf</source>
        <translation>pupil data.pdf</translation>
    </message>
    <message>
        <source>存成文件</source>
        <translation>Save to a file</translation>
    </message>
    <message>
        <source>正在生成文件…</source>
        <translation>Creating the file...</translation>
    </message>
    <message>
        <source>姓名、学号、家长信息和回执里的名字都会删除，备份里的也会。班级人数和各项数据不变。删除后找不回来。</source>
        <translation>The name, student number, guardian details and the name on slips will be deleted, in backups too. Head-counts and figures stay the same. This cannot be undone.</translation>
    </message>
    <message>
        <source>删除 {name} 的全部信息？</source>
        <translation>Delete all data about {name}?</translation>
    </message>
    <message>
        <source>全部删除</source>
        <translation>Delete all</translation>
    </message>
    <message>
        <source>正在删除…</source>
        <translation>Deleting...</translation>
    </message>
    <message>
        <source>登记了 {n} 名兄弟姐妹</source>
        <translation>Siblings recorded: {n}</translation>
    </message>
    <message>
        <source>回执：{leaflet} {state} {because}</source>
        <translation>Slip: {leaflet} {state} {because}</translation>
    </message>
    <message>
        <source>修改记录 {n} 条（只有编号）</source>
        <translation>Change log lines (numbers only): {n}</translation>
    </message>
    <message>
        <source>已知的备份 {n} 份里可能也有</source>
        <translation>Known backups that may also hold it: {n}</translation>
    </message>
    <message>
        <source>已存到 {file}</source>
        <translation>Saved to {file}</translation>
    </message>
</context>
<context>
    <name>PupilsModel</name>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>座号</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Student no.</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>PupilsSection</name>
    <message>
        <source>名单</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>名单还是空的</source>
        <translation>No pupils yet</translation>
    </message>
    <message>
        <source>学校选了保存姓名，导入带姓名的花名册以后，这里按班级列出学生。</source>
        <translation>The school keeps names; once a roster with names is imported, pupils are listed here by class.</translation>
    </message>
</context>
<context>
    <name>PurgeOffer</name>
    <message>
        <source>有到期的学生信息</source>
        <translation>Pupil data is due for deletion</translation>
    </message>
    <message>
        <source>宣传月结束已久，学生姓名、电话和照片到了该删除的时候。先看看会删什么？</source>
        <translation>The campaign ended long ago, and pupils&apos; names, phone numbers and photos are due for deletion. See what would be deleted?</translation>
    </message>
    <message>
        <source>去看看</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>QuestionChoices</name>
    <message>
        <source>“{value}”是哪个班</source>
        <translation>Which class is &quot;{value}&quot;?</translation>
    </message>
    <message>
        <source>请选择…</source>
        <translation>Please choose...</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{n} 项逾期</source>
        <translation>overdue: {n}</translation>
    </message>
    <message>
        <source>{n} 项待办</source>
        <translation>to do: {n}</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>还没有保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>{what}填了一半，不保存就没有了。</source>
        <translation>&quot;{what}&quot; is half filled in and will be lost unless saved.</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>用恢复码设新密码</source>
        <translation>Set a new password with the recovery code</translation>
    </message>
    <message>
        <source>恢复码在当初设账号时打印或抄下的那张纸上。只有管理员能用。</source>
        <translation>The recovery code is on the sheet printed or written down when accounts were set up. Administrators only.</translation>
    </message>
    <message>
        <source>管理员的登录名</source>
        <translation>Administrator&apos;s login name</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>设新密码并登录</source>
        <translation>Set password and log in</translation>
    </message>
    <message>
        <source>返回登录</source>
        <translation>Back to login</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>已复制，贴到安全的地方后请清空剪贴板。</source>
        <translation>Copied. Once it is in a safe place, please clear the clipboard.</translation>
    </message>
    <message>
        <source>恢复码.pdf</source>
        <translation>recovery code.pdf</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>已存好。打印以后请把这个文件删掉。</source>
        <translation>Saved. Please delete the file once it is printed.</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>管理员忘了密码，就在登录窗口凭这个恢复码设新密码。它只显示这一次，程序里不存原文；用过一次就换新的。请抄下或打印，同公章放在一起。</source>
        <translation>An administrator who forgets the password can set a new one at login with this code. It is shown only once and not stored in readable form; after use a new one is made. Write it down or print it, and keep it with the school seal.</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>存成 PDF 打印…</source>
        <translation>Save as PDF to print...</translation>
    </message>
    <message>
        <source>我已收好</source>
        <translation>I have stored it safely</translation>
    </message>
</context>
<context>
    <name>RelayView</name>
    <message>
        <source>粘贴接龙</source>
        <translation>Paste relay</translation>
    </message>
    <message>
        <source>先看一遍，点“登记”之前什么都不会存。</source>
        <translation>Check it first; nothing is saved until you press Log.</translation>
    </message>
    <message>
        <source>如：三1班 已开 45人</source>
        <translation>e.g. Class 3-1 held, 45 present</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>用选中的备份恢复</source>
        <translation>Restore selected backup</translation>
    </message>
    <message>
        <source>另选备份文件…</source>
        <translation>Choose another file...</translation>
    </message>
    <message>
        <source>从空白开始…</source>
        <translation>Start afresh...</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>从空白的学校开始？</source>
        <translation>Start with an empty school?</translation>
    </message>
    <message>
        <source>原来的文件和备份都留在原处，以后还能恢复。</source>
        <translation>The old file and the backups stay where they are and can be restored later.</translation>
    </message>
    <message>
        <source>从空白开始</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>备份 (*.sgbak)</source>
        <translation>Backups (*.sgbak)</translation>
    </message>
    <message>
        <source>选择备份</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>用“{name}”恢复？</source>
        <translation>Restore from &quot;{name}&quot;?</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>找到 {count} 份备份，最近的是 {moment} 的。</source>
        <translation>Backups found: {count}. The latest is from {moment}.</translation>
    </message>
    <message>
        <source>数据文件夹里没有找到备份。U 盘或别的电脑上有的话，可以另选。</source>
        <translation>No backup was found in the data folder. If there is one on a USB stick or another computer, choose it.</translation>
    </message>
    <message>
        <source>找到的备份</source>
        <translation>Backups found</translation>
    </message>
    <message>
        <source>正在恢复…</source>
        <translation>Restoring...</translation>
    </message>
    <message>
        <source>数据打不开</source>
        <translation>The data cannot be opened</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>恢复备份</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>备份 (*.sgbak)</source>
        <translation>Backups (*.sgbak)</translation>
    </message>
    <message>
        <source>选择备份</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>找到 {count} 份。恢复之前，现在的数据会自动留一份，之后还能换回来。</source>
        <translation>Backups found: {count}. The current data is saved before restoring, so you can switch back.</translation>
    </message>
    <message>
        <source>这里还没有备份。U 盘或别的电脑上有的话，请另选备份文件。</source>
        <translation>No backups here yet. If there is one on a USB stick or another computer, choose that file.</translation>
    </message>
    <message>
        <source>找到的备份</source>
        <translation>Backups found</translation>
    </message>
    <message>
        <source>另选备份文件…</source>
        <translation>Choose another file...</translation>
    </message>
    <message>
        <source>用选中的备份恢复…</source>
        <translation>Restore selected backup...</translation>
    </message>
</context>
<context>
    <name>RetentionWork</name>
    <message>
        <source>正在看会删什么…</source>
        <translation>Checking what would be deleted...</translation>
    </message>
    <message>
        <source>删除到期的学生信息？</source>
        <translation>Delete the pupil data that is due?</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>正在删除…</source>
        <translation>Deleting...</translation>
    </message>
    <message>
        <source>上次的删除还有备份没处理完，会自动接着做。</source>
        <translation>Some backups are still to be cleaned from the last deletion; this continues automatically.</translation>
    </message>
    <message>
        <source>有到期的学生信息，请看过以后删除。</source>
        <translation>Some pupil data is due: review it, then delete it.</translation>
    </message>
    <message>
        <source>没有存学生信息，也没有照片。</source>
        <translation>No pupil data and no photos are stored.</translation>
    </message>
    <message>
        <source>现在没有到期的。下次到期：{day}</source>
        <translation>Nothing is due now. Next: {day}</translation>
    </message>
    <message>
        <source>已改成保留 {days} 天。</source>
        <translation>Data is now kept for {days} days.</translation>
    </message>
    <message>
        <source>现在没有要删的。</source>
        <translation>Nothing to delete now.</translation>
    </message>
    <message>
        <source>已删除。</source>
        <translation>Deleted.</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>退回修改</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>最多 {limit} 字，现在 {n} 字。</source>
        <translation>At most {limit} characters; now {n}.</translation>
    </message>
    <message>
        <source>退回以后，总结又随记录变；改好再定稿，就是下一版。这一版留着，随时能看、能导出。</source>
        <translation>Once sent back, the summary follows the records again; finalising it makes the next version. This version is kept and can be read and exported at any time.</translation>
    </message>
    <message>
        <source>为什么退回</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>选填，如：校长要求补写讲座</source>
        <translation>Optional, e.g. the principal wants the lecture added</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>花名册 (*.xlsx *.xlsm *.csv *.txt *.xls);;所有文件 (*)</source>
        <translation>Rosters (*.xlsx *.xlsm *.csv *.txt *.xls);;All files (*)</translation>
    </message>
    <message>
        <source>选择花名册</source>
        <translation>Choose a roster</translation>
    </message>
    <message>
        <source>正在读“{name}”…</source>
        <translation>Reading &quot;{name}&quot;...</translation>
    </message>
    <message>
        <source>（没选）</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>现有的年级</source>
        <translation>its current grades</translation>
    </message>
    <message>
        <source>小学</source>
        <translation>primary (1–6)</translation>
    </message>
    <message>
        <source>初中</source>
        <translation>junior high (7–9)</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>senior high (10–12)</translation>
    </message>
    <message>
        <source>九年一贯</source>
        <translation>grades 1–9</translation>
    </message>
    <message>
        <source>完全中学</source>
        <translation>grades 7–12</translation>
    </message>
    <message>
        <source>十二年一贯</source>
        <translation>grades 1–12</translation>
    </message>
    <message>
        <source>还有 {count} 处</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>不导入有问题的行</source>
        <translation>Skip rows with problems</translation>
    </message>
    <message>
        <source>不导入这 {count} 行</source>
        <translation>Skip these rows ({count})</translation>
    </message>
    <message>
        <source>{classes} 个班 · {heads} 人</source>
        <translation>{classes} classes · {heads} pupils</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>第 {row} 行是表头</source>
        <translation>headings in row {row}</translation>
    </message>
    <message>
        <source>共 {rows} 行</source>
        <translation>{rows} rows</translation>
    </message>
    <message>
        <source>编码 {name}</source>
        <translation>encoding {name}</translation>
    </message>
    <message>
        <source>保存姓名和家长电话</source>
        <translation>Names and phone numbers are kept</translation>
    </message>
    <message>
        <source>保存姓名，不保存电话</source>
        <translation>Names are kept, phone numbers are not</translation>
    </message>
    <message>
        <source>不保存姓名和电话，只计人数</source>
        <translation>No names or phone numbers, only head-counts</translation>
    </message>
    <message>
        <source>要改的地方 · {count} 处</source>
        <translation>To fix · {count}</translation>
    </message>
    <message>
        <source>略过 {count} 行</source>
        <translation>Rows skipped: {count}</translation>
    </message>
    <message>
        <source>请留意 · {count} 处</source>
        <translation>Please note · {count}</translation>
    </message>
    <message>
        <source>新增 {count} 个班</source>
        <translation>Classes added: {count}</translation>
    </message>
    <message>
        <source>更新 {count} 个班</source>
        <translation>Classes updated: {count}</translation>
    </message>
    <message>
        <source>{count} 个班没有变化</source>
        <translation>Classes unchanged: {count}</translation>
    </message>
    <message>
        <source>{count} 名学生不在花名册里，移到回收站</source>
        <translation>Pupils not in the roster, moved to the bin: {count}</translation>
    </message>
    <message>
        <source>花名册里没有的 {count} 个班不动</source>
        <translation>Classes not in the roster, left as they are: {count}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>新建校区：{names}</source>
        <translation>New campuses: {names}</translation>
    </message>
    <message>
        <source>{name}只剩 {after} 人（原有 {before} 人），请核对</source>
        <translation>{name} would drop from {before} to {after} pupils: please check</translation>
    </message>
    <message>
        <source>{campus}{grade}没有 {numbers} 班，请核对</source>
        <translation>{campus}{grade} has no class {numbers}: please check</translation>
    </message>
    <message>
        <source>{count} 处班级要确认</source>
        <translation>class names to confirm: {count}</translation>
    </message>
    <message>
        <source>{count} 处要改</source>
        <translation>to fix: {count}</translation>
    </message>
    <message>
        <source>还有 {things}，改好后才能导入。</source>
        <translation>Before you can import: {things}.</translation>
    </message>
    <message>
        <source>没有读到班级，请看看每一列当作什么。</source>
        <translation>No classes found; check what each column is read as.</translation>
    </message>
    <message>
        <source>可以导入。现在还什么都没存。</source>
        <translation>Ready to import. Nothing has been saved yet.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导入 {count} 个班</source>
        <translation>Import classes ({count})</translation>
    </message>
    <message>
        <source>正在重读…</source>
        <translation>Reading again...</translation>
    </message>
    <message>
        <source>正在导入…</source>
        <translation>Importing...</translation>
    </message>
    <message>
        <source>返回班级</source>
        <translation>Back to classes</translation>
    </message>
    <message>
        <source>导入花名册</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>把花名册拖到这里</source>
        <translation>Drop the roster here</translation>
    </message>
    <message>
        <source>.xlsx 或 .csv 都行，不用改格式：表头、合并单元格、几种班级写法都认得。
读完先列给您看，点“导入”之前什么都不会存。</source>
        <translation>.xlsx or .csv, just as it is: headings, merged cells and the usual ways of writing classes are understood.
You see the result first; nothing is saved until you press Import.</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose a file...</translation>
    </message>
    <message>
        <source>读取进度</source>
        <translation>Progress of reading</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>每一列是什么</source>
        <translation>What each column is</translation>
    </message>
    <message>
        <source>文件的头几行</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>请确认班级</source>
        <translation>Please confirm the classes</translation>
    </message>
    <message>
        <source>本校是</source>
        <translation>Our school has</translation>
    </message>
    <message>
        <source>要改的地方</source>
        <translation>To fix</translation>
    </message>
    <message>
        <source>将要导入</source>
        <translation>To be imported</translation>
    </message>
    <message>
        <source>将要导入的班级</source>
        <translation>Classes to be imported</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>文件开头</source>
        <translation>Start of the file</translation>
    </message>
    <message>
        <source>花名册里要改的</source>
        <translation>What to fix in the roster</translation>
    </message>
    <message>
        <source>读到的班级</source>
        <translation>Classes found</translation>
    </message>
</context>
<context>
    <name>SchoolSection</name>
    <message>
        <source>删去已保存的学生？</source>
        <translation>Delete the stored pupils?</translation>
    </message>
    <message>
        <source>{0} 名学生的姓名、学号和电话会删去，各班人数保留。</source>
        <translation>Pupils whose names, student numbers and phone numbers will be deleted: {0}. Class head-counts stay. </translation>
    </message>
    <message>
        <source>删去已保存的电话？</source>
        <translation>Delete the stored phone numbers?</translation>
    </message>
    <message>
        <source>{0} 名学生的家长姓名和电话会删去。</source>
        <translation>Pupils whose guardians&apos; names and phone numbers will be deleted: {0}. </translation>
    </message>
    <message>
        <source>不能撤销；以前做的备份里还有。</source>
        <translation>This cannot be undone; earlier backups still contain them.</translation>
    </message>
    <message>
        <source>删去并保存</source>
        <translation>Delete and save</translation>
    </message>
    <message>
        <source>已保存学校与宣传月。</source>
        <translation>School and campaign saved.</translation>
    </message>
    <message>
        <source>学校名称</source>
        <translation>school name</translation>
    </message>
    <message>
        <source>宣传月名称</source>
        <translation>campaign title</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving...</translation>
    </message>
    <message>
        <source>还要填：{names}</source>
        <translation>Still needed: {names}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>（没选）</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>只有一处校园</source>
        <translation>Single site</translation>
    </message>
    <message>
        <source>学校与宣传月</source>
        <translation>School and campaign</translation>
    </message>
    <message>
        <source>有红字的地方改好就能保存。</source>
        <translation>Correct what is marked in red, then save.</translation>
    </message>
    <message>
        <source>改了还没保存。</source>
        <translation>Unsaved changes.</translation>
    </message>
    <message>
        <source>都已保存。</source>
        <translation>All saved.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>找班级、人、操作</source>
        <translation>Search...</translation>
    </message>
    <message>
        <source>查找页面、班级、人和操作</source>
        <translation>Search for pages, classes, people and actions</translation>
    </message>
    <message>
        <source>现在查不了，请稍后再试。</source>
        <translation>Search is not available right now. Please try again later.</translation>
    </message>
    <message>
        <source>没有查到“{words}”。</source>
        <translation>Nothing found for &quot;{words}&quot;.</translation>
    </message>
</context>
<context>
    <name>SettingsCalendar</name>
    <message>
        <source>采用放假安排</source>
        <translation>Add public holidays</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>SettingsClasses</name>
    <message>
        <source>看哪个校区</source>
        <translation>Which campus to show</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>SettingsData</name>
    <message>
        <source>数据与备份</source>
        <translation>Data and backups</translation>
    </message>
    <message>
        <source>数据存在</source>
        <translation>Stored in</translation>
    </message>
    <message>
        <source>上次备份</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>备份…</source>
        <translation>Back up...</translation>
    </message>
    <message>
        <source>恢复…</source>
        <translation>Restore...</translation>
    </message>
    <message>
        <source>检查数据</source>
        <translation>Check data</translation>
    </message>
    <message>
        <source>导出工作簿…</source>
        <translation>Export workbook...</translation>
    </message>
    <message>
        <source>导入工作簿…</source>
        <translation>Import workbook...</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>界面</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>只对您自己、在这台电脑上有效。</source>
        <translation>Only for you, on this computer.</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>搬到本机文件夹…</source>
        <translation>Move to this computer...</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>另存一份到</source>
        <translation>Second copy in</translation>
    </message>
    <message>
        <source>选文件夹…</source>
        <translation>Choose folder...</translation>
    </message>
    <message>
        <source>不另存</source>
        <translation>No second copy</translation>
    </message>
    <message>
        <source>每份备份是一个文件，存着全部数据。程序会自动备份，旧的按天、按周、按月各留几份；再另存一份到 U 盘或别的电脑更稳妥。</source>
        <translation>Each backup is one file with all the data. Backups are made automatically; some older ones are kept by day, week and month. A second copy on a USB stick or another computer is safer.</translation>
    </message>
</context>
<context>
    <name>SettingsLayouts</name>
    <message>
        <source>格式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>纸张和页边距</source>
        <translation>Paper and margins</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>宽</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>高</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>上</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>下</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>左（订口）</source>
        <translation>Left (binding)</translation>
    </message>
    <message>
        <source>右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>每页行数</source>
        <translation>Lines per page</translation>
    </message>
    <message>
        <source>双面打印，偶数页左右对调</source>
        <translation>Two-sided (mirrored)</translation>
    </message>
    <message>
        <source>字体和字号</source>
        <translation>Fonts and sizes</translation>
    </message>
    <message>
        <source>标题字体</source>
        <translation>Title font</translation>
    </message>
    <message>
        <source>标题字号</source>
        <translation>Title size</translation>
    </message>
    <message>
        <source>正文字体</source>
        <translation>Body font</translation>
    </message>
    <message>
        <source>正文字号</source>
        <translation>Body size</translation>
    </message>
    <message>
        <source>一、</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>（一）</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>（1）</source>
        <translation>Level 4</translation>
    </message>
    <message>
        <source>表格字号</source>
        <translation>Table size</translation>
    </message>
    <message>
        <source>页码字号</source>
        <translation>Page number size</translation>
    </message>
    <message>
        <source>仿宋_GB2312 和方正小标宋不能随程序附带：正文用思源宋体代替，标题用粗体代替，各台电脑上都一样。</source>
        <translation>FangSong_GB2312 and FZ XiaoBiaoSong cannot be bundled: Source Han Serif is used for the body and its bold for titles, the same on every computer.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>用这个格式</source>
        <translation>Use this layout</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SettingsMonths</name>
    <message>
        <source>各页显示的是标着“当前”的这一次；要换一次，选中后按 Enter。</source>
        <translation>All pages show the campaign marked as current. To switch, select another and press Enter.</translation>
    </message>
    <message>
        <source>历次宣传月</source>
        <translation>Campaigns</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>班级</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>学校与宣传月</source>
        <translation>School and campaign</translation>
    </message>
    <message>
        <source>历次宣传月</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>页面格式</source>
        <translation>Page layout</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>数据与界面</source>
        <translation>Data and display</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>升入新学年…</source>
        <translation>New school year...</translation>
    </message>
    <message>
        <source>添加班级</source>
        <translation>Add class</translation>
    </message>
    <message>
        <source>导入花名册</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>{classes} 个班 · {heads} 人</source>
        <translation>{classes} classes · {heads} pupils</translation>
    </message>
    <message>
        <source>{n} 名学生</source>
        <translation>Pupils: {n}</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>已导入 {classes} 个班 · {heads} 人。</source>
        <translation>Imported {classes} classes · {heads} pupils.</translation>
    </message>
    <message>
        <source>设置的各部分</source>
        <translation>Settings sections</translation>
    </message>
    <message>
        <source>隐私与移交</source>
        <translation>Privacy and handover</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>到期删除学生信息</source>
        <translation>Deleting pupil data when due</translation>
    </message>
    <message>
        <source>学生姓名、家长电话和照片只为这次宣传月服务。到期后连同备份一起删除；人数、各项数据和已定稿的总结不变。</source>
        <translation>Pupils&apos; names, guardians&apos; phone numbers and photos serve this campaign only. When due they are deleted, in backups too; head-counts, figures and final summaries stay the same.</translation>
    </message>
    <message>
        <source>结束后保留</source>
        <translation>Keep after the end for</translation>
    </message>
    <message>
        <source>保留天数</source>
        <translation>Days to keep</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>会删除的内容</source>
        <translation>What would be deleted</translation>
    </message>
    <message>
        <source>记录里写到的学生姓名改成“某同学”</source>
        <translation>Replace pupils&apos; names in records by &quot;a pupil&quot;</translation>
    </message>
    <message>
        <source>看看会删什么</source>
        <translation>Preview deletion</translation>
    </message>
    <message>
        <source>删除到期的…</source>
        <translation>Delete due data...</translation>
    </message>
    <message>
        <source>移交包</source>
        <translation>Handover pack</translation>
    </message>
    <message>
        <source>把本月的材料、工作簿、照片和目录打成一个压缩包，交给接手的老师；不装本程序也能看、能核对。</source>
        <translation>Puts the campaign&apos;s papers, workbook, photos and register into one zip file for your successor; it can be read and verified without this program.</translation>
    </message>
    <message>
        <source>连同未征得同意的照片（只供存档）</source>
        <translation>Include photos without consent (archive only)</translation>
    </message>
    <message>
        <source>生成移交包…</source>
        <translation>Create pack...</translation>
    </message>
    <message>
        <source>核对移交包…</source>
        <translation>Verify pack...</translation>
    </message>
    <message>
        <source>一名学生的信息</source>
        <translation>Data of one pupil</translation>
    </message>
    <message>
        <source>家长要看或要求删除时用：查出程序里与这名学生有关的全部内容，存成文件交给家长，或全部删除。</source>
        <translation>For when a parent asks: find everything the program holds about a pupil, save it to a file for the parent, or delete it all.</translation>
    </message>
    <message>
        <source>学生姓名或学号</source>
        <translation>Pupil&apos;s name or number</translation>
    </message>
    <message>
        <source>姓名或学号</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>找到的学生</source>
        <translation>Pupils found</translation>
    </message>
    <message>
        <source>这名学生的全部信息</source>
        <translation>All data about this pupil</translation>
    </message>
    <message>
        <source>别处写到的姓名改成“某同学”</source>
        <translation>Replace the name elsewhere with &quot;a pupil&quot;</translation>
    </message>
    <message>
        <source>存成文件…</source>
        <translation>Save to file...</translation>
    </message>
    <message>
        <source>全部删除…</source>
        <translation>Delete all...</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SettingsSchool</name>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>学校名称</source>
        <translation>School name</translation>
    </message>
    <message>
        <source>学校类别</source>
        <translation>Type of school</translation>
    </message>
    <message>
        <source>班级写法</source>
        <translation>Class name style</translation>
    </message>
    <message>
        <source>校区与教学点…</source>
        <translation>Campuses...</translation>
    </message>
    <message>
        <source>校徽</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>去掉校徽</source>
        <translation>Remove badge</translation>
    </message>
    <message>
        <source>选校徽…</source>
        <translation>Choose badge...</translation>
    </message>
    <message>
        <source>保存学生姓名</source>
        <translation>Keep pupils&apos; names</translation>
    </message>
    <message>
        <source>只用于按姓名查找、发放具名回执；不勾选只计人数。</source>
        <translation>Only for finding pupils and printing named slips; otherwise pupils are only counted.</translation>
    </message>
    <message>
        <source>保存家长电话</source>
        <translation>Keep guardians&apos; phone numbers</translation>
    </message>
    <message>
        <source>只用于回执没交回时联系家长；须同时保存姓名。</source>
        <translation>Only for asking about missing slips; requires names.</translation>
    </message>
    <message>
        <source>宣传月</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>主题（选填）</source>
        <translation>Theme (optional)</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>主题班会最晚开到</source>
        <translation>Class meetings due by</translation>
    </message>
    <message>
        <source>列入的计划（选填）</source>
        <translation>Part of plan (optional)</translation>
    </message>
    <message>
        <source>如：2026年学校工作计划</source>
        <translation>e.g. Work plan 2026</translation>
    </message>
    <message>
        <source>来文</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>没有来文可以不填；填了，总结里会写明依据。</source>
        <translation>Leave empty if there is none; otherwise the summary cites it.</translation>
    </message>
    <message>
        <source>发文单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>有上报截止日期</source>
        <translation>The report has a deadline</translation>
    </message>
    <message>
        <source>上报截止</source>
        <translation>Report deadline</translation>
    </message>
    <message>
        <source>上报科室及联系人</source>
        <translation>Department and contact</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>数据打不开</source>
        <translation>The data cannot be opened</translation>
    </message>
    <message>
        <source>请关掉再打开一次；再不行，把详情发给维护人员。</source>
        <translation>Close the program and open it again. If that does not help, send the details to whoever maintains it.</translation>
    </message>
    <message>
        <source>还有没保存的内容</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>现在关掉，填了一半的内容就没有了。</source>
        <translation>What is half filled in will be lost if you close now.</translation>
    </message>
    <message>
        <source>不保存，关掉</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>现在退出登录，填了一半的内容就没有了。</source>
        <translation>What is half filled in will be lost if you log out now.</translation>
    </message>
    <message>
        <source>不保存，退出登录</source>
        <translation>Log out without saving</translation>
    </message>
    <message>
        <source>校园反诈月</source>
        <translation>Schoolguard</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>这一页怎么用（Shift+F1）</source>
        <translation>How to use this page (Shift+F1)</translation>
    </message>
    <message>
        <source>这一页怎么用</source>
        <translation>How to use this page</translation>
    </message>
</context>
<context>
    <name>SlipListPanel</name>
    <message>
        <source>回执清单 · {title}</source>
        <translation>Slips · {title}</translation>
    </message>
    <message>
        <source>还没有回执</source>
        <translation>No slips yet</translation>
    </message>
    <message>
        <source>印制带回执的宣传单时，每名学生一个编号，从那时起列在这里。</source>
        <translation>When a leaflet with slips is printed, every pupil gets a number and is listed here from then on.</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>回执 · {title}</source>
        <translation>Slips · {title}</translation>
    </message>
    <message>
        <source>扫码，或输入 10 位编号后按 Enter</source>
        <translation>Scan or type 10 digits</translation>
    </message>
    <message>
        <source>回执编号</source>
        <translation>Slip number</translation>
    </message>
    <message>
        <source>家长已签名</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>从照片读取…</source>
        <translation>Read from photos...</translation>
    </message>
    <message>
        <source>选一个文件夹，里面是回执的照片或扫描图片</source>
        <translation>Choose a folder with photos or scans of slips</translation>
    </message>
    <message>
        <source>撤回上一份</source>
        <translation>Undo last slip</translation>
    </message>
    <message>
        <source>还缺的</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>已交/应交</source>
        <translation>Back / due</translation>
    </message>
    <message>
        <source>各班还缺的回执</source>
        <translation>Missing slips of each class</translation>
    </message>
    <message>
        <source>遗失补发</source>
        <translation>Reissue lost slip</translation>
    </message>
    <message>
        <source>是一家人</source>
        <translation>Siblings</translation>
    </message>
    <message>
        <source>按住 Ctrl 选两名以上的兄弟姐妹，一家只数一次</source>
        <translation>Hold Ctrl and select two or more siblings; a family counts once</translation>
    </message>
    <message>
        <source>免交原因</source>
        <translation>Reason for excusing</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>复制本班名单</source>
        <translation>Copy class list</translation>
    </message>
    <message>
        <source>只发给这个班的班主任</source>
        <translation>For this class teacher only</translation>
    </message>
    <message>
        <source>回执照片所在的文件夹</source>
        <translation>Folder of slip photos</translation>
    </message>
    <message>
        <source>{n} 张没有读到编号：{names}</source>
        <translation>No number found (pictures: {n}): {names}</translation>
    </message>
    <message>
        <source>请补拍清楚，或照着号码输入。</source>
        <translation>Take a clearer photo, or type the number.</translation>
    </message>
    <message>
        <source>照片里收下 {n} 份</source>
        <translation>Slips read from photos: {n}</translation>
    </message>
    <message>
        <source>不认识：{code}</source>
        <translation>Unknown: {code}</translation>
    </message>
    <message>
        <source>已经收过：{code}</source>
        <translation>Already returned: {code}</translation>
    </message>
    <message>
        <source>收下：{code}</source>
        <translation>Accepted: {code}</translation>
    </message>
    <message>
        <source>已收 {back}/{out}，签名 {signed} · 本次收下 {n}，重复 {again}，不认识 {unknown}</source>
        <translation>Returned {back}/{out}, signed {signed} · now: {n} accepted, {again} repeated, {unknown} unknown</translation>
    </message>
    <message>
        <source>{seat}号 {name}</source>
        <translation>no. {seat} {name}</translation>
    </message>
    <message>
        <source>{who}（家里另一份已交）</source>
        <translation>{who} (a sibling&apos;s is back)</translation>
    </message>
    <message>
        <source>已改回未交</source>
        <translation>Set back to missing</translation>
    </message>
    <message>
        <source>已关联为一家</source>
        <translation>Linked as one family</translation>
    </message>
    <message>
        <source>已补发 {code}，再存一次 PDF 就有这一张。</source>
        <translation>Reissued as {code}; save the PDF again to include it.</translation>
    </message>
    <message>
        <source>已记为免交</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>{name}还缺 {n} 份回执：{names}</source>
        <translation>{name}: missing slips: {n} ({names})</translation>
    </message>
    <message>
        <source>名单已复制，只发给这个班的班主任</source>
        <translation>List copied; send it to this class teacher only</translation>
    </message>
</context>
<context>
    <name>StateTag</name>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>样例 · {day}</source>
        <translation>Sample · {day}</translation>
    </message>
    <message>
        <source>样例学校，日期按 {day} 演示；在这里填写的不会进入本校的数据。</source>
        <translation>A sample school, played on {day}; nothing entered here gets into your own school.</translation>
    </message>
    <message>
        <source>校园反诈月（样例）</source>
        <translation>Anti-fraud month (sample)</translation>
    </message>
    <message>
        <source>自动备份失败</source>
        <translation>Automatic backup failed</translation>
    </message>
    <message>
        <source>还没备份</source>
        <translation>no backup</translation>
    </message>
    <message>
        <source>已备份 {when}</source>
        <translation>backed up {when}</translation>
    </message>
    <message>
        <source>M月d日</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>SubmissionPanel</name>
    <message>
        <source>报送件</source>
        <translation>Submission folder</translation>
    </message>
    <message>
        <source>报送件放在哪个文件夹</source>
        <translation>Where to put the submission folder</translation>
    </message>
    <message>
        <source>统计表 (*.xlsx);;所有文件 (*)</source>
        <translation>Forms (*.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>选择上级的统计表</source>
        <translation>Choose the bureau&apos;s form</translation>
    </message>
    <message>
        <source>已生成 {n} 个文件，在“{folder}”里。</source>
        <translation>Files created in &quot;{folder}&quot;: {n}.</translation>
    </message>
    <message>
        <source>第 {n} 次已报送</source>
        <translation>Submission {n} marked as sent</translation>
    </message>
    <message>
        <source>已记下：第 {n} 次退回</source>
        <translation>Recorded: submission {n} was returned</translation>
    </message>
    <message>
        <source>上级要求已保存</source>
        <translation>The bureau&apos;s requirements are saved</translation>
    </message>
    <message>
        <source>统计表已删除</source>
        <translation>Form deleted</translation>
    </message>
    <message>
        <source>报给谁（选填）</source>
        <translation>Sent to (optional)</translation>
    </message>
    <message>
        <source>退回原因（选填）</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>标记已报送</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>上级退回了</source>
        <translation>Returned by bureau</translation>
    </message>
    <message>
        <source>已选 {n} 张，要 {least} 到 {most} 张；只列可用于材料、并已同意的。</source>
        <translation>{n} selected, {least} to {most} required; only photos with consent for use in papers are listed.</translation>
    </message>
    <message>
        <source>把定稿的总结整理成一个文件夹：Word、盖章用的 PDF、统计表、照片，名字和大小照上级的要求。</source>
        <translation>Puts the final summary into a folder: Word, a PDF for the seal, the form and photos, named and sized as the bureau requires.</translation>
    </message>
    <message>
        <source>报送记录</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>上级统计表</source>
        <translation>Bureau&apos;s form</translation>
    </message>
    <message>
        <source>没有上级的表，就用本程序的统计表。</source>
        <translation>Without a form from the bureau, the program&apos;s own is used.</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add...</translation>
    </message>
    <message>
        <source>修改对应…</source>
        <translation>Edit mapping...</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>上级要求</source>
        <translation>Bureau&apos;s requirements</translation>
    </message>
    <message>
        <source>单位简称</source>
        <translation>School short name</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>命名</source>
        <translation>File naming</translation>
    </message>
    <message>
        <source>正文最多多少字</source>
        <translation>Text length limit</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>照片最少</source>
        <translation>Photos, min.</translation>
    </message>
    <message>
        <source>最多</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>每张最大 KB</source>
        <translation>Max. KB each</translation>
    </message>
    <message>
        <source>保存要求</source>
        <translation>Save requirements</translation>
    </message>
    <message>
        <source>整理进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>整理到“文档”</source>
        <translation>To Documents</translation>
    </message>
    <message>
        <source>换个文件夹…</source>
        <translation>Other folder...</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>SubmissionsModel</name>
    <message>
        <source>第几次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
    <message>
        <source>正在生成 {file}</source>
        <translation>Creating {file}</translation>
    </message>
    <message>
        <source>已生成 {file}</source>
        <translation>Created {file}</translation>
    </message>
</context>
<context>
    <name>SummaryFinal</name>
    <message>
        <source>写几句…</source>
        <translation>Add text...</translation>
    </message>
    <message>
        <source>照片…</source>
        <translation>Photos...</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>报送…</source>
        <translation>Submit...</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>草稿 · 数字随记录更新，定稿后固定</source>
        <translation>Draft · figures follow the records</translation>
    </message>
    <message>
        <source>第 {n} 版 · 已退回</source>
        <translation>Version {n} · sent back</translation>
    </message>
    <message>
        <source>第 {n} 版 · {day}定稿</source>
        <translation>Version {n} · finalised {day}</translation>
    </message>
    <message>
        <source> · 此后有 {n} 个数字变了</source>
        <translation> · figures changed since: {n}</translation>
    </message>
    <message>
        <source>校验码 {code}</source>
        <translation>Checksum {code}</translation>
    </message>
    <message>
        <source>定稿以后，文字和数字不再随记录变；要改，先退回修改，再定稿就是下一版。</source>
        <translation>Once finalised, text and figures no longer follow the records. To change it, send it back and finalise again as the next version.</translation>
    </message>
    <message>
        <source>现在还缺 {n} 处，可以照样定稿。</source>
        <translation>Still missing: {n}. You can finalise anyway.</translation>
    </message>
    <message>
        <source>文字还有 {n} 处没写好，例如“{found}”。</source>
        <translation>Unfinished places in the text: {n}, e.g. &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>定稿？</source>
        <translation>Finalise?</translation>
    </message>
    <message>
        <source>第 {n} 版已定稿</source>
        <translation>Version {n} finalised</translation>
    </message>
    <message>
        <source>第 {n} 版已退回，现在是草稿</source>
        <translation>Version {n} was sent back; it is a draft again</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>已定稿</source>
        <translation>final</translation>
    </message>
    <message>
        <source>第 {n} 版（{state}）</source>
        <translation>Version {n} ({state})</translation>
    </message>
</context>
<context>
    <name>SummaryLength</name>
    <message>
        <source>现 {n} 字</source>
        <translation>now {n}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>复制全文</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>全文已复制</source>
        <translation>Text copied</translation>
    </message>
    <message>
        <source>导出总结</source>
        <translation>Export the summary</translation>
    </message>
    <message>
        <source>-活动总结.pdf</source>
        <translation>-summary.pdf</translation>
    </message>
    <message>
        <source>还没有填学校</source>
        <translation>No school yet</translation>
    </message>
    <message>
        <source>总结要写学校名。请先在“设置”里填。</source>
        <translation>The summary needs the school&apos;s name. Enter it under Settings first.</translation>
    </message>
    <message>
        <source>还没有班级</source>
        <translation>No classes yet</translation>
    </message>
    <message>
        <source>总结的数字从各班的记录来。请先在“设置”里导入花名册。</source>
        <translation>Figures come from the classes&apos; records. Import a roster under Settings first.</translation>
    </message>
    <message>
        <source>来文要求、尚缺：{text}</source>
        <translation>Required, still missing: {text}</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>{n} 处</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>可以点数字的草稿</source>
        <translation>Draft with clickable figures</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>印出来的样子</source>
        <translation>As it will be printed</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>总结写约多少字</source>
        <translation>Approximate length of the summary</translation>
    </message>
    <message>
        <source>大约写多少字：字数越少，细节越少；0 表示不限</source>
        <translation>Approximate length: the shorter, the fewer details; 0 means any length</translation>
    </message>
    <message>
        <source>字数不限</source>
        <translation>Any length</translation>
    </message>
    <message>
        <source>约 </source>
        <translation>about </translation>
    </message>
    <message>
        <source> 字</source>
        <translation> characters</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>缺项或数字</source>
        <translation>Gaps or figures</translation>
    </message>
    <message>
        <source>总结里的图</source>
        <translation>Charts of the summary</translation>
    </message>
    <message>
        <source>还缺什么</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>来文要求…</source>
        <translation>Requirements...</translation>
    </message>
    <message>
        <source>没有缺的了。</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>选中的数字</source>
        <translation>Selected figure</translation>
    </message>
    <message>
        <source>这个数字的记录</source>
        <translation>Records behind this figure</translation>
    </message>
    <message>
        <source>手填一个数字…</source>
        <translation>Enter figure...</translation>
    </message>
    <message>
        <source>全部数字</source>
        <translation>All figures</translation>
    </message>
</context>
<context>
    <name>SummaryPaper</name>
    <message>
        <source>正在排版…</source>
        <translation>Laying out...</translation>
    </message>
    <message>
        <source>点带下划线的数字，看它从哪些记录数出</source>
        <translation>Click an underlined figure to see its records</translation>
    </message>
    <message>
        <source>A4 · 共 {n} 页</source>
        <translation>A4 · pages: {n}</translation>
    </message>
</context>
<context>
    <name>SummaryPhotosPanel</name>
    <message>
        <source>附件照片</source>
        <translation>Photo annex</translation>
    </message>
    <message>
        <source>已选 {n} 张，最多 {most} 张。</source>
        <translation>{n} selected, at most {most}.</translation>
    </message>
    <message>
        <source>还没有可用于材料的照片。到“佐证材料”里添加，勾选“可用于材料”。</source>
        <translation>No photos for papers yet. Add some under Evidence and tick &quot;May be used in papers&quot;.</translation>
    </message>
    <message>
        <source>附件照片已保存</source>
        <translation>Photo annex saved</translation>
    </message>
    <message>
        <source>勾选的照片排在总结的附件里，可以拖动换先后。这里只有勾了“可用于材料”、认不出人或已征得同意的照片。</source>
        <translation>Ticked photos go into the summary&apos;s annex; drag to reorder. Only photos for use in papers are listed, with nobody recognisable or with consent.</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>由程序挑选</source>
        <translation>Choose automatically</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
</context>
<context>
    <name>SummaryWordsPanel</name>
    <message>
        <source>写几句</source>
        <translation>Add text</translation>
    </message>
    <message>
        <source>这一部分记录里还没有可写的。</source>
        <translation>There are no records for this part yet.</translation>
    </message>
    <message>
        <source>最多 {limit} 字，现在 {n} 字。</source>
        <translation>At most {limit} characters; now {n}.</translation>
    </message>
    <message>
        <source>还没有写。</source>
        <translation>Nothing written yet.</translation>
    </message>
    <message>
        <source>已写进总结</source>
        <translation>Added to the summary</translation>
    </message>
    <message>
        <source>已从总结里去掉</source>
        <translation>Removed from the summary</translation>
    </message>
    <message>
        <source>写在哪一部分</source>
        <translation>Part of the summary</translation>
    </message>
    <message>
        <source>记录写出的</source>
        <translation>Written from the records</translation>
    </message>
    <message>
        <source>怎么放</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>自己写的话</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>一行一段</source>
        <translation>One paragraph per line</translation>
    </message>
    <message>
        <source>什么时候做完（选填）</source>
        <translation>Done by (optional)</translation>
    </message>
    <message>
        <source>写上时间</source>
        <translation>Set the date</translation>
    </message>
    <message>
        <source>什么时候做完</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>谁负责（选填）</source>
        <translation>Responsible (optional)</translation>
    </message>
    <message>
        <source>如：德育处</source>
        <translation>e.g. Student Affairs Office</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>未定</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>整篇稿子也可以粘在这里，第一行作题目</source>
        <translation>You can paste a whole script; its first line becomes the title</translation>
    </message>
    <message>
        <source>国旗下讲话</source>
        <translation>Flag talks</translation>
    </message>
    <message>
        <source>字数 {n}</source>
        <translation>{n} characters</translation>
    </message>
    <message>
        <source> · 约 {minutes}</source>
        <translation> · about {minutes}</translation>
    </message>
    <message>
        <source>不写入总结</source>
        <translation>not in the summary</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>讲稿有 {length} 字，最多 {limit} 字。</source>
        <translation>The script has {length} characters; the limit is {limit}.</translation>
    </message>
    <message>
        <source>已添加 {day} 国旗下讲话</source>
        <translation>Added the flag talk of {day}</translation>
    </message>
    <message>
        <source>已修改 {day} 国旗下讲话</source>
        <translation>Saved the flag talk of {day}</translation>
    </message>
    <message>
        <source>已标记 {day} 讲过</source>
        <translation>Marked as given on {day}</translation>
    </message>
    <message>
        <source>{day} 已改回未讲</source>
        <translation>{day}: no longer marked as given</translation>
    </message>
    <message>
        <source>已删除 {day} 国旗下讲话</source>
        <translation>Deleted the flag talk of {day}</translation>
    </message>
    <message>
        <source>稿子已复制</source>
        <translation>Script copied</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>讲稿</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>复制稿子</source>
        <translation>Copy script</translation>
    </message>
    <message>
        <source>稿子写在这里，选填</source>
        <translation>Write the script here (optional)</translation>
    </message>
    <message>
        <source>稿已写完</source>
        <translation>Script ready</translation>
    </message>
    <message>
        <source>每分钟字数</source>
        <translation>Chars/min</translation>
    </message>
    <message>
        <source>听讲范围</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>如：全校</source>
        <translation>e.g. whole school</translation>
    </message>
    <message>
        <source>到场人数</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>明细：对象、阵地、联合单位、媒体、材料</source>
        <translation>Details: audience, venues, partners, media, materials</translation>
    </message>
    <message>
        <source>讲的日期</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>改回未讲</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>为什么改期</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>选填，如：下雨</source>
        <translation>optional, e.g. rain</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>标记已讲</source>
        <translation>Mark as given</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>TalksModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>还没定题目</source>
        <translation>no title yet</translation>
    </message>
    <message>
        <source>原定{day}</source>
        <translation>originally {day}</translation>
    </message>
    <message>
        <source>{s} 秒</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} 分 {s} 秒</source>
        <translation>{m} min {s} s</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>去设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>还没有安排国旗下讲话</source>
        <translation>No flag talks planned yet</translation>
    </message>
    <message>
        <source>可以先列出本月的升旗日（周一，周一放假的顺延），再逐次写稿；别的日子，点“添加”。</source>
        <translation>List this campaign&apos;s flag-raising days first (Mondays, or the next school day), then write each script. For other days press Add.</translation>
    </message>
    <message>
        <source>列出本月的升旗日</source>
        <translation>List flag-raising days</translation>
    </message>
    <message>
        <source>本月的升旗日</source>
        <translation>Flag-raising days</translation>
    </message>
    <message>
        <source>打印讲话稿</source>
        <translation>Print script</translation>
    </message>
    <message>
        <source>本月的升旗日都已列出。</source>
        <translation>All flag-raising days are listed.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已列出 {n} 个升旗日</source>
        <translation>Flag-raising days listed: {n}</translation>
    </message>
    <message>
        <source>标记已讲</source>
        <translation>Mark as given</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>共 {n} 次 · 已讲 {held} 次</source>
        <translation>Talks: {n} · given: {held}</translation>
    </message>
    <message>
        <source>已标记 {day} 讲过</source>
        <translation>Marked as given on {day}</translation>
    </message>
    <message>
        <source>国旗下讲话</source>
        <translation>Flag talks</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>all</translation>
    </message>
    <message>
        <source>{n} 个班</source>
        <translation>{n} classes</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>添加任务</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>减负提醒</source>
        <translation>Workload note</translation>
    </message>
    <message>
        <source>全部班级</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>选定的班级</source>
        <translation>Selected classes</translation>
    </message>
    <message>
        <source>“{words}”不宜作为任务：减负要求不得以留痕、截图、排名等评价工作。来文没有要求的，请换个写法；仍可保存。</source>
        <translation>&quot;{words}&quot; should not be a task: schools may not be judged by paper trails, screenshots or rankings. Reword it unless the notice asks for it; you can still save.</translation>
    </message>
    <message>
        <source>填上任务就可以保存。</source>
        <translation>Enter a task to save.</translation>
    </message>
    <message>
        <source>请勾选至少一个班。</source>
        <translation>Tick at least one class.</translation>
    </message>
    <message>
        <source>已添加任务：{title}</source>
        <translation>Task added: {title}</translation>
    </message>
    <message>
        <source>已修改任务：{title}</source>
        <translation>Task saved: {title}</translation>
    </message>
    <message>
        <source>已删除任务：{title}，各班的记录还在。</source>
        <translation>Task deleted: {title}. The classes&apos; records stay.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>选填，不填由各班班主任负责</source>
        <translation>Default: class teachers</translation>
    </message>
    <message>
        <source>哪些班做</source>
        <translation>For which classes</translation>
    </message>
    <message>
        <source>保存 · Ctrl S</source>
        <translation>Save · Ctrl S</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>已删除任务，各班的记录还在。</source>
        <translation>Task deleted. The classes&apos; records stay.</translation>
    </message>
    <message>
        <source>按 Enter 打开，Delete 删除，Alt+↑ ↓ 调整次序。</source>
        <translation>Enter opens, Delete deletes, Alt+↑ ↓ reorders.</translation>
    </message>
    <message>
        <source>还没有任务。可以从标准方案里挑，也可以自己添加。</source>
        <translation>No tasks yet. Choose from the standard plan, or add your own.</translation>
    </message>
    <message>
        <source>添加任务</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>从标准方案添加…</source>
        <translation>Add from standard plan...</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>还没安排</source>
        <translation>None planned yet</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>下次</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>第{n}条消息已转发</source>
        <translation>Message {n} forwarded</translation>
    </message>
    <message>
        <source>/ {n} 个班</source>
        <translation>/ {n} classes</translation>
    </message>
    <message>
        <source>天前 · {day}</source>
        <translation>days ago · {day}</translation>
    </message>
    <message>
        <source>已过上报日</source>
        <translation>Report overdue</translation>
    </message>
    <message>
        <source>天 · {day}</source>
        <translation>days · {day}</translation>
    </message>
    <message>
        <source>距上报</source>
        <translation>Report due in</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>活动方案</source>
        <translation>Campaign plan</translation>
    </message>
    <message>
        <source>活动通知</source>
        <translation>Campaign notice</translation>
    </message>
    <message>
        <source>月历</source>
        <translation>Month calendar</translation>
    </message>
    <message>
        <source>写总结</source>
        <translation>Write summary</translation>
    </message>
    <message>
        <source>M月d日 dddd</source>
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <source>{n} 项</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>没有尚缺的。</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>还没有填来文。</source>
        <translation>No notice entered yet.</translation>
    </message>
    <message>
        <source>{mark} 不涉及</source>
        <translation>{mark} not included</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>今天没有要办的事。</source>
        <translation>Nothing to do today.</translation>
    </message>
    <message>
        <source>各年级进度</source>
        <translation>Progress by grade</translation>
    </message>
    <message>
        <source>点格子看班级</source>
        <translation>Click a cell to see its classes</translation>
    </message>
    <message>
        <source>记录不全</source>
        <translation>Incomplete records</translation>
    </message>
    <message>
        <source>记录没有缺的。</source>
        <translation>No records are missing.</translation>
    </message>
    <message>
        <source>来文要求、尚缺</source>
        <translation>Required, still missing</translation>
    </message>
</context>
<context>
    <name>TodayStart</name>
    <message>
        <source>接下来：班级名单</source>
        <translation>Next: class list</translation>
    </message>
    <message>
        <source>选学校的花名册（Excel 或 CSV），或者把文件拖到这里。先给您看读到了什么，再导入。</source>
        <translation>Choose the school&apos;s roster (Excel or CSV) or drop it here. You see what was read before anything is imported.</translation>
    </message>
    <message>
        <source>导入花名册</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>先看样例学校</source>
        <translation>Try the sample school</translation>
    </message>
    <message>
        <source>样例学校正在打开，约半分钟，在另一个窗口里；您的数据不受影响。</source>
        <translation>The sample school opens in another window in about half a minute; your data is not affected.</translation>
    </message>
</context>
<context>
    <name>UndoKeys</name>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>已重做：{what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{what}（{n} 条记录）</source>
        <translation>{what} (records: {n})</translation>
    </message>
</context>
<context>
    <name>WindowNotify</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>刚才那一步没有做完，填好的内容还在。可以再试一次；再不行，把详情发给维护人员。</source>
        <translation>The last step was not completed; what you typed is still there. Try again; if that does not help, send the details to whoever maintains the program.</translation>
    </message>
    <message>
        <source>程序出错了</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>复制详情</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>校园反诈月</source>
        <translation>Schoolguard</translation>
    </message>
</context>
<context>
    <name>WorkbookWork</name>
    <message>
        <source>工作簿 (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>导出工作簿</source>
        <translation>Export workbook</translation>
    </message>
    <message>
        <source>月度工作簿.xlsx</source>
        <translation>monthly workbook.xlsx</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>Import workbook</translation>
    </message>
    <message>
        <source>工作簿和现在的记录一样，没有要改的。</source>
        <translation>The workbook matches the records; nothing to change.</translation>
    </message>
    <message>
        <source>{sheet}：新增 {added}，修改 {changed}，不变 {same}</source>
        <translation>{sheet}: {added} new, {changed} changed, {same} unchanged</translation>
    </message>
    <message>
        <source>导入 {added} 行新增、{changed} 行修改？</source>
        <translation>Import rows: {added} new, {changed} changed?</translation>
    </message>
    <message>
        <source>没有写在工作簿里的记录保持原样。</source>
        <translation>Records that are not in the workbook stay as they are.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>还有 {count} 处。</source>
        <translation>{count} more.</translation>
    </message>
    <message>
        <source>已导入：新增 {added} 行，修改 {changed} 行。</source>
        <translation>Imported rows: {added} added, {changed} changed.</translation>
    </message>
    <message>
        <source>已导出到 {name}。</source>
        <translation>Exported to {name}.</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>升入{year}学年</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>新学年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class teacher</translation>
    </message>
    <message>
        <source>{grade}的新班请导入新生花名册。今年的班级、名单和记录都留着。</source>
        <translation>For the new {grade} classes import the new pupils&apos; roster. This year&apos;s classes, pupils and records stay.</translation>
    </message>
    <message>
        <source>毕业离校</source>
        <translation>graduates</translation>
    </message>
    <message>
        <source>{name}（已经有了）</source>
        <translation>{name} (exists)</translation>
    </message>
    <message>
        <source>新建 {count} 个班，班主任跟着升上去</source>
        <translation>New classes, with their class teachers: {count}</translation>
    </message>
    <message>
        <source>{count} 个班毕业离校</source>
        <translation>Classes that graduate: {count}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>已建立新学年的 {count} 个班。</source>
        <translation>Classes created for the new school year: {count}.</translation>
    </message>
    <message>
        <source>升入新学年的班级</source>
        <translation>Classes moving up</translation>
    </message>
    <message>
        <source>建立新学年的班级</source>
        <translation>Create next year&apos;s classes</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>{moment} 的数据：{classes} 个班，学生名单 {pupils} 人，活动 {activities} 条，国旗下讲话 {talks} 次，佐证材料 {evidence} 件，共 {records} 条记录。</source>
        <translation>Data of {moment}: classes {classes}, pupils {pupils}, activities {activities}, flag talks {talks}, evidence {evidence}; records in all: {records}.</translation>
    </message>
    <message>
        <source>由 {version} 版备份，数据格式 {schema}。</source>
        <translation>Backed up by version {version}, data format {schema}.</translation>
    </message>
    <message>
        <source>文件：{path}</source>
        <translation>File: {path}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>M月d日</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>领导小组</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>班级任务</source>
        <translation>Class tasks</translation>
    </message>
    <message>
        <source>国旗下讲话</source>
        <translation>Flag talks</translation>
    </message>
    <message>
        <source>家长消息</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>宣传单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>反诈知识</source>
        <translation>Fraud library</translation>
    </message>
    <message>
        <source>其他活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>月末总结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>由 {n} 个班数出。双击班级，打开它的记录。</source>
        <translation>Classes counted: {n}. Double-click a class to open its record.</translation>
    </message>
    <message>
        <source>由 {n} 条活动记录数出。双击一行，打开它的记录。</source>
        <translation>Activity records counted: {n}. Double-click a row to open its record.</translation>
    </message>
    <message>
        <source>由 {n} 条线索劝阻记录数出。双击一行，打开它的记录。</source>
        <translation>Incident records counted: {n}. Double-click a row to open its record.</translation>
    </message>
    <message>
        <source>由 {n} 项任务数出。双击任务，打开它的一列。</source>
        <translation>Tasks counted: {n}. Double-click one to open its column.</translation>
    </message>
    <message>
        <source>由小组名单的 {n} 行数出。双击姓名，打开名单。</source>
        <translation>Group members counted: {n}. Double-click a name to open the list.</translation>
    </message>
    <message>
        <source>由 {n} 条国旗下讲话记录数出。双击日期，打开它的记录。</source>
        <translation>Flag talks counted: {n}. Double-click a date to open its record.</translation>
    </message>
    <message>
        <source>由 {n} 张宣传单数出。双击标题，打开它。</source>
        <translation>Leaflets counted: {n}. Double-click a title to open it.</translation>
    </message>
    <message>
        <source>由 {n} 次印制数出。双击，到宣传单页看。</source>
        <translation>Print runs counted: {n}. Double-click to see the leaflets.</translation>
    </message>
    <message>
        <source>由 {n} 份回执数出。双击，到宣传单页看。</source>
        <translation>Slips counted: {n}. Double-click to see the leaflets.</translation>
    </message>
    <message>
        <source>由 {n} 个已关联的家庭数出。</source>
        <translation>Linked families counted: {n}.</translation>
    </message>
    <message>
        <source>由 {n} 张照片数出。双击一行，打开它。</source>
        <translation>Photos counted: {n}. Double-click a row to open it.</translation>
    </message>
    <message>
        <source>由 {n} 条家长消息数出。双击题目，打开它的记录。</source>
        <translation>Messages counted: {n}. Double-click a title to open its record.</translation>
    </message>
    <message>
        <source>这个数字是手填的。双击来源，修改它。</source>
        <translation>Entered by hand. Double-click the source to change it.</translation>
    </message>
    <message>
        <source>还没有记录可数。</source>
        <translation>No records to count yet.</translation>
    </message>
</context>
</TS>
