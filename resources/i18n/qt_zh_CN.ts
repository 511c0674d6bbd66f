<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>位置(&amp;I)：</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>文件名(&amp;N)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>文件类型(&amp;T)：</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>位置：</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>文件夹：</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>上一级文件夹</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>到上一级文件夹</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>找不到文件夹：%1
请检查文件夹名称。</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>找不到文件：%1
请检查文件名。</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>“%1”已经有了。
要替换它吗？</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>“%1”是只读的。
仍要删除吗？</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>确定删除“%1”吗？</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>这个文件夹删不掉。</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>改成列表</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>改成详细信息</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>常用位置</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>常用位置</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>最近用过的位置</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>这台电脑</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translation>&lt;b&gt;不能用“%1”这个名称。&lt;/b&gt;&lt;p&gt;请换一个短一些、没有标点的名称。</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1 文件</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷方式</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>快捷方式</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Step up</source>
            <translation>增加(&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>减少(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>小键盘回车</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>↑</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>↓</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>←</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>→</translation>
        </message>
    </context>
</TS>
