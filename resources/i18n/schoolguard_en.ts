<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>KeysDialog</name>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What it does</translation>
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
        <translation>Close the panel at the right</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{n} 项逾期</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>{n} 项待办</source>
        <translation>{n} to do</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>查找班级、人…</source>
        <translation>Find a class, a person…</translation>
    </message>
    <message>
        <source>查找页面、班级和人</source>
        <translation>Find pages, classes and people</translation>
    </message>
    <message>
        <source>查到的</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>现在查不了，请稍后再试。</source>
        <translation>Searching is not possible just now. Try again later.</translation>
    </message>
    <message>
        <source>没有查到“{words}”。</source>
        <translation>Nothing found for “{words}”.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>数据打不开</source>
        <translation>The data cannot be opened</translation>
    </message>
    <message>
        <source>请关掉再打开一次；再不行，把详情发给维护者。</source>
        <translation>Close the program and open it again. If that does not help, send the details to the maintainers.</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>关闭右侧栏</source>
        <translation>Close the panel at the right</translation>
    </message>
    <message>
        <source>在表格里：连表头一起复制选中的行</source>
        <translation>In a table: copy the chosen rows with their headers</translation>
    </message>
    <message>
        <source>撤销刚删除的</source>
        <translation>Undo the last delete</translation>
    </message>
    <message>
        <source>看这张按键表</source>
        <translation>Show this list of keys</translation>
    </message>
    <message>
        <source>还没备份</source>
        <translation>not backed up yet</translation>
    </message>
    <message>
        <source>已备份 {when}</source>
        <translation>backed up {when}</translation>
    </message>
    <message>
        <source>M月d日</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>校园反诈月</source>
        <translation>Anti-fraud Month</translation>
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
        <translation>Under way</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not begun</translation>
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
        <source>刚才那一步没有做完，填好的内容还在。可以再试一次；再不行，把详情发给维护者。</source>
        <translation>The last step was not finished; what you typed is still there. You may try again. If that does not help, send the details to the maintainers.</translation>
    </message>
    <message>
        <source>程序出错了</source>
        <translation>The program has a fault</translation>
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
        <translation>Anti-fraud Month</translation>
    </message>
</context>
</TS>
