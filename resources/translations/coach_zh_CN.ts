<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>This copy is more than a year old. Look for a newer one where you got it.</source>
        <translation>此副本已超过一年。请到获取它的地方查看是否有更新的版本。</translation>
    </message>
</context>
<context>
    <name>AboutFoot</name>
    <message>
        <source>Interval Coach {version}</source>
        <translation>Interval Coach {version}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>更新的版本</translation>
    </message>
</context>
<context>
    <name>ActionToast</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue this session where it stopped</source>
        <translation>从停止处继续本次训练</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Filled in for you. Change anything you did differently.</source>
        <translation>已为您填好。如有不同，请修改。</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>感觉如何？</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>用力程度</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 轻松</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>训练后疼痛</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>有多费力？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>因疼痛停止</translation>
    </message>
    <message>
        <source>Pressed by mistake? Resume (Ctrl+Z)</source>
        <translation>按错了？继续 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 最累</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 不痛</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 最痛</translation>
    </message>
    <message>
        <source>No reps recorded</source>
        <translation>没有记录任何次数</translation>
    </message>
    <message>
        <source>How did it feel? Press any key.</source>
        <translation>感觉如何？请按任意键。</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>训练结束</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>现在痛吗？</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{text} F6: {buttons}</source>
        <translation>{text} F6：{buttons}</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Drawing the charts</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reading the diary</source>
        <translation>正在读取训练日志</translation>
    </message>
</context>
<context>
    <name>CurlFigure</name>
    <message>
        <source>Figure doing the leg curl</source>
        <translation>正在做腿弯举的人物</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Damaged sessions</source>
        <translation>已损坏的训练</translation>
    </message>
    <message>
        <source>A disk error changed these sessions. A backup from before may still hold them unharmed; restoring it replaces the whole diary, and the present one is set aside.</source>
        <translation>磁盘错误更改了这些训练。较早的备份中可能仍有完好的数据；恢复备份会替换整个训练日志，当前的日志会另行保留。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Everything is stored on this computer</source>
        <translation>所有内容都存放在这台电脑上</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>A report for your clinician, a spreadsheet, charts, files for other apps</source>
        <translation>给医生的报告、电子表格、图表以及供其他应用使用的文件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Sessions from a file of Interval Coach, Strong or Hevy</source>
        <translation>来自 Interval Coach、Strong 或 Hevy 文件的训练</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Your whole diary in one file. One is made by itself on each day of use.</source>
        <translation>把整个训练日志存成一个文件。使用的每一天都会自动备份一次。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Replace your diary with a backup. You can undo it.</source>
        <translation>用备份替换训练日志，可以撤销。</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Diary, routines and settings in one file. On the other computer, choose “Add a person…”, then “From another computer…”.</source>
        <translation>日志、方案和设置都在一个文件里。在那台电脑上选择“添加使用者…”，再选择“从另一台电脑…”。</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>到另一台电脑…</translation>
    </message>
    <message>
        <source>Somebody else trains here too?</source>
        <translation>还有其他人在这里训练吗？</translation>
    </message>
    <message>
        <source>Each person has a separate diary, routines and settings.</source>
        <translation>每个人都有单独的训练日志、方案和设置。</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>使用者…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加使用者…</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>如果出了问题</translation>
    </message>
    <message>
        <source>A text that helps to find the fault. It is sent nowhere.</source>
        <translation>一份有助于查找故障的文本，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>保存问题报告…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups. Asks first.</source>
        <translation>训练日志、训练方案、设置和备份。删除前会询问。</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>删除我的所有数据…</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>此电脑的使用者</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>They count nowhere, and stay here until you delete them for good.</source>
        <translation>它们不计入任何统计，在您永久删除之前会一直保留在这里。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>全部永久删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>永久删除 %n 次训练？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold them.</source>
        <translation>此操作无法撤销。之前的备份中仍有这些训练。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>返回进展</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Change what you did differently. The original stays visible.</source>
        <translation>如有不同，请修改。原记录仍会显示。</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>当时感觉</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>用力程度</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 轻松</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>训练前疼痛</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 最累</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>上一次训练</translation>
    </message>
    <message>
        <source>Previous session (Alt+←)</source>
        <translation>上一次训练 (Alt+←)</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>下一次训练</translation>
    </message>
    <message>
        <source>Next session (Alt+→)</source>
        <translation>下一次训练 (Alt+→)</translation>
    </message>
    <message>
        <source>It can be restored</source>
        <translation>可以恢复</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 不痛</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 最痛</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>训练后疼痛</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>次日疼痛</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>因疼痛停止</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>对称度 {share}%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>返回全部训练</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}  ({when})</source>
        <translation>{what}：{old} → {new}（{when}）</translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message>
        <source>Saving {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {file}.</source>
        <translation>
            <numerusform>{file} 中有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv *.tsv *.txt)</source>
        <translation>训练日志 (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n readable sessions?</source>
        <translation>
            <numerusform>导入可读取的 %n 次训练吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>训练日志 (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>{feet} ft {inches} in</source>
        <translation>{feet} 英尺 {inches} 英寸</translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message>
        <source>{load} kg</source>
        <translation>{load} 公斤</translation>
    </message>
    <message>
        <source>{load} lb</source>
        <translation>{load} 磅</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · hold {hold} · extend {extend} s</source>
        <translation>抬脚 {lift} · 屈膝 {flex} · 保持 {hold} · 伸直 {extend} 秒</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · extend {extend} s</source>
        <translation>抬脚 {lift} · 屈膝 {flex} · 伸直 {extend} 秒</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>双腿</translation>
    </message>
    <message>
        <source>left leg first</source>
        <translation>先左腿</translation>
    </message>
    <message>
        <source>right leg first</source>
        <translation>先右腿</translation>
    </message>
    <message>
        <source>legs change after each rep</source>
        <translation>每次动作后换腿</translation>
    </message>
    <message>
        <source>each set starts when you are ready</source>
        <translation>每组等您准备好再开始</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>休息 {time}</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>右腿</translation>
    </message>
    <message>
        <source>{left} left · {right} right</source>
        <translation>左 {left} · 右 {right}</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>右腿</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps}</source>
        <translation>
            <numerusform>%n 组，每组 {reps} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} on each leg</source>
        <translation>
            <numerusform>每条腿 %n 组，每组 {reps} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the left leg</source>
        <translation>
            <numerusform>左腿 %n 组，每组 {reps} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the right leg</source>
        <translation>
            <numerusform>右腿 %n 组，每组 {reps} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n repetitions</source>
        <translation>
            <numerusform>{sets} × %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {set} · {leg}</source>
        <translation>第 {set} 组 · {leg}</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop the file to add it to Routines</source>
        <translation>松开即可将文件添加到方案</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Save as a new routine</source>
        <translation>另存我的版本</translation>
    </message>
    <message>
        <source>One repetition</source>
        <translation>一次动作</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>贴在墙上的计划表…</translation>
    </message>
    <message>
        <source>Print it or save it as PDF (Ctrl+P)</source>
        <translation>打印或存为 PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>That name is already used.</source>
        <translation>该名称已被使用。</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n reps</source>
        <translation>
            <numerusform>{length} · %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a part for details.</source>
        <translation>将指针移到某一段可看详情。</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>保存更改吗？</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>EmptyProgress</name>
    <message>
        <source>Your sessions will appear here</source>
        <translation>您的训练会显示在这里</translation>
    </message>
    <message>
        <source>How much you did on each leg, on which days, and how it felt.</source>
        <translation>每条腿练了多少、在哪些天练的，以及感觉如何。</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>开始第一次训练</translation>
    </message>
    <message>
        <source>Import sessions…</source>
        <translation>导入训练…</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>最近删除 ({n})</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete all my data</source>
        <translation>删除我的所有数据</translation>
    </message>
    <message>
        <source>Delete all data of {name}?</source>
        <translation>要删除 {name} 的所有数据吗？</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>要删除您的所有数据吗？</translation>
    </message>
    <message>
        <source>This goes, from {folder}:</source>
        <translation>将从 {folder} 中删除：</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does what others put into the folder. Then the program starts as on the first day.</source>
        <translation>您导出或备份到别处的文件会保留，其他人放入该文件夹的内容也会保留。之后程序会像第一天一样启动。</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does the data of others. {name} is not listed any more.</source>
        <translation>您导出或备份到别处的文件会保留，其他人的数据也会保留。{name} 将不再列出。</translation>
    </message>
    <message>
        <source>Save a last copy first</source>
        <translation>先保存最后一份副本</translation>
    </message>
    <message>
        <source>In {folder}: the diary, which “Restore a backup…” reads, settings and routines.</source>
        <translation>位于 {folder}：训练日志（可用“恢复备份…”读取）、设置和训练方案。</translation>
    </message>
    <message>
        <source>Yes, delete all my data</source>
        <translation>是的，删除我的所有数据</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>your diary: {what}</source>
        <translation>您的训练日志：{what}</translation>
    </message>
    <message>
        <source>your routines: {count}</source>
        <translation>您的训练方案：{count}</translation>
    </message>
    <message>
        <source>backups in the data folder: {count}</source>
        <translation>数据文件夹中的备份：{count}</translation>
    </message>
    <message>
        <source>settings, plan and reminders</source>
        <translation>设置、计划和提醒</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}，最后一次在 {day}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
</context>
<context>
    <name>ExportDays</name>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Since last report</source>
        <translation>上次报告后</translation>
    </message>
    <message>
        <source>Since the last report</source>
        <translation>自上次报告以来</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Report for your clinician</source>
        <translation>给医护人员的报告</translation>
    </message>
    <message>
        <source>To print or to send – PDF or HTML</source>
        <translation>用于打印或发送 – PDF 或 HTML</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>A row for each set – CSV</source>
        <translation>每组一行 – CSV</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>A picture to share – PNG or SVG</source>
        <translation>可分享的图片 – PNG 或 SVG</translation>
    </message>
    <message>
        <source>Whole diary</source>
        <translation>完整的训练日志</translation>
    </message>
    <message>
        <source>Everything, to import again – JSON</source>
        <translation>全部内容，可再次导入 – JSON</translation>
    </message>
    <message>
        <source>Other workout apps</source>
        <translation>其他健身应用</translation>
    </message>
    <message>
        <source>Strong, Hevy, Garmin, Strava – CSV or FIT</source>
        <translation>Strong、Hevy、Garmin、Strava – CSV 或 FIT</translation>
    </message>
    <message>
        <source>Plan for your calendar</source>
        <translation>日历中的计划</translation>
    </message>
    <message>
        <source>Training days with reminders – ICS</source>
        <translation>训练日和提醒 – ICS</translation>
    </message>
    <message>
        <source>Plan sheet for the wall</source>
        <translation>贴在墙上的计划表</translation>
    </message>
    <message>
        <source>Dose, pictures and days to tick off – PDF</source>
        <translation>剂量、图示和可勾选的日期 – PDF</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>包含我的备注</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Strong and Hevy (CSV)</source>
        <translation>Strong 和 Hevy (CSV)</translation>
    </message>
    <message>
        <source>Garmin and Strava (FIT)</source>
        <translation>Garmin 和 Strava (FIT)</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>报告上的姓名</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>表上的姓名</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>正在绘制预览…</translation>
    </message>
    <message>
        <source>{sessions} as strength training activities, one after the other in one file. End its name in .zip to get a file for each, which Strava and Garmin Connect need.</source>
        <translation>{sessions}，作为力量训练活动依次存入一个文件。文件名以 .zip 结尾时每次训练各有一个文件，Strava 和 Garmin Connect 需要这样。</translation>
    </message>
    <message>
        <source>{sessions} with every repetition, correction and note. Interval Coach imports it again, on any computer; the same session twice is once.</source>
        <translation>{sessions}，包含每一次动作、更正和备注。Interval Coach 可在任何电脑上再次导入；同一次训练只计一次。</translation>
    </message>
    <message>
        <source>Your plan: {days}, at {time}, with an alarm. It repeats every week.</source>
        <translation>您的计划：{days}，{time}，带提醒。每周重复。</translation>
    </message>
    <message>
        <source>Your plan: {days}. It repeats every week.</source>
        <translation>您的计划：{days}。每周重复。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>at most {count} decimals</source>
        <translation>最多 {count} 位小数</translation>
    </message>
    <message>
        <source>in steps of {step}</source>
        <translation>步长 {step}</translation>
    </message>
    <message>
        <source>{low} to {high}{unit}, {steps}</source>
        <translation>{low} 到 {high}{unit}，{steps}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Figure doing the leg curl at your pace</source>
        <translation>按您的节奏做腿弯举的人</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Left leg</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>右腿</translation>
    </message>
    <message>
        <source>Different numbers for the left leg</source>
        <translation>左腿使用不同数值</translation>
    </message>
    <message>
        <source>Different numbers for the right leg</source>
        <translation>右腿使用不同数值</translation>
    </message>
    <message>
        <source>Sets per leg</source>
        <translation>每条腿组数</translation>
    </message>
    <message>
        <source>Reps per set</source>
        <translation>每组次数</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负重</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>抬脚</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>屈膝</translation>
    </message>
    <message>
        <source>Hold (0 = none)</source>
        <translation>保持（0 表示不保持）</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>伸直</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>换腿</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>组间休息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>腿</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双腿</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>仅左腿</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>仅右腿</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>先练的腿</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Alternate each session</source>
        <translation>下次换另一条腿</translation>
    </message>
    <message>
        <source>After each set</source>
        <translation>整组之后</translation>
    </message>
    <message>
        <source>After each rep</source>
        <translation>每次动作之后</translation>
    </message>
    <message>
        <source>Start each set when I&apos;m ready</source>
        <translation>我准备好后再开始每组</translation>
    </message>
    <message>
        <source>After each rest and change of legs, the next set waits for a key.</source>
        <translation>每次休息和换腿后，下一组会等您按键。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>我没有重物</translation>
    </message>
    <message>
        <source>For all routines: loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>适用于所有方案：不使用负重；加量时，保持或放下会延长一秒。</translation>
    </message>
    <message>
        <source>Timing (seconds)</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>Leave blank to use the same</source>
        <translation>留空则相同</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Lift one foot slightly off the floor, hips level and facing forward.</source>
        <translation>一只脚稍稍离地，髋部保持水平、朝向正前方。</translation>
    </message>
    <message>
        <source>Bend the knee: bring your heel up toward your glute (buttock).</source>
        <translation>屈膝：把脚跟抬向臀部。</translation>
    </message>
    <message>
        <source>Hold at the top, if the routine has a hold.</source>
        <translation>如果方案中有保持阶段，就在最高点保持。</translation>
    </message>
    <message>
        <source>Lower slowly to the lifted start, without dropping your leg or your hips.</source>
        <translation>慢慢放下到脚离地的起始位置，不要让腿或髋部突然下落。</translation>
    </message>
    <message>
        <source>Hold on to a chair if you need it. Form matters more than speed: move slowly and with control.</source>
        <translation>需要时扶住椅子。姿势比速度重要：动作要慢、要稳。</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>暂停、继续</translation>
    </message>
    <message>
        <source>Space, ., B</source>
        <translation>空格、.、B</translation>
    </message>
    <message>
        <source>→, Page Down</source>
        <translation>→、Page Down</translation>
    </message>
    <message>
        <source>Skip to the next phase</source>
        <translation>跳到下一阶段</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←、Page Up</translation>
    </message>
    <message>
        <source>Back to the start of this phase; twice: to the one before</source>
        <translation>回到本阶段开头；按两次：回到上一阶段</translation>
    </message>
    <message>
        <source>↑, ↓</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>15 s more, 15 s less: in rests and other waits</source>
        <translation>增加或减少 15 秒：在休息和其他等待时</translation>
    </message>
    <message>
        <source>Space, Enter, →</source>
        <translation>空格、Enter、→</translation>
    </message>
    <message>
        <source>Begin the set that waits for you; a click beside the buttons does it too</source>
        <translation>开始正在等您的一组；点击按钮以外的地方也可以</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Stop because of pain, at once</source>
        <translation>因疼痛立即停止</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop (asks first)</source>
        <translation>停止（先询问）</translation>
    </message>
    <message>
        <source>W, right click</source>
        <translation>W、右键单击</translation>
    </message>
    <message>
        <source>Small window that stays on top; W again: back to the large one</source>
        <translation>始终在最前的小窗口；再按 W：回到大窗口</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Announce the position to a screen reader</source>
        <translation>向屏幕阅读器播报当前位置</translation>
    </message>
    <message>
        <source>Start (on Today)</source>
        <translation>开始（在“今日”页）</translation>
    </message>
    <message>
        <source>Enter, F5</source>
        <translation>Enter、F5</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute, sound on</source>
        <translation>静音、打开声音</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>Louder, softer</source>
        <translation>增大、减小音量</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Voice on, off</source>
        <translation>语音开、关</translation>
    </message>
    <message>
        <source>F, F11</source>
        <translation>F、F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 到 Ctrl+4</translation>
    </message>
    <message>
        <source>Today, Progress, Routines, Settings</source>
        <translation>今日、进展、方案、设置</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>To the buttons of a message, and back</source>
        <translation>转到消息的按钮，再按一次返回</translation>
    </message>
    <message>
        <source>F1, ?</source>
        <translation>F1、?</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y、N</translation>
    </message>
    <message>
        <source>Use what is suggested, or not now (on Today)</source>
        <translation>采用建议，或暂不采用（在“今日”页）</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>撤销刚才的操作</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the report (on Progress), or the plan sheet of a routine</source>
        <translation>打印报告（在“进展”页）或方案的计划表</translation>
    </message>
    <message>
        <source>←, →, Enter</source>
        <translation>←、→、Enter</translation>
    </message>
    <message>
        <source>In a chart: bar by bar, and open one. ↑, ↓ zoom; Page Up, Page Down move the days</source>
        <translation>在图表中：逐条移动，打开一条。↑、↓ 缩放；Page Up、Page Down 移动日期</translation>
    </message>
    <message>
        <source>Ctrl+F, Ctrl+C, Del</source>
        <translation>Ctrl+F、Ctrl+C、Del</translation>
    </message>
    <message>
        <source>Search, copy or delete sessions (in All sessions)</source>
        <translation>查找、复制或删除训练（在“全部训练”中）</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>The session before, the session after</source>
        <translation>上一次训练、下一次训练</translation>
    </message>
    <message>
        <source>F2, Alt+↑, Alt+↓, Del</source>
        <translation>F2、Alt+↑、Alt+↓、Del</translation>
    </message>
    <message>
        <source>Edit, move or delete a routine</source>
        <translation>编辑、移动或删除方案</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (on Routines)</source>
        <translation>添加已复制其文本的方案（在“方案”页）</translation>
    </message>
    <message>
        <source>Ctrl+S, Esc</source>
        <translation>Ctrl+S、Esc</translation>
    </message>
    <message>
        <source>Save a routine, leave its editor</source>
        <translation>保存方案、离开编辑器</translation>
    </message>
    <message>
        <source>Each phase begins with its own tone. Three soft beeps come before each set.</source>
        <translation>每个阶段以自己的提示音开始。每组之前有三声轻柔的提示音。</translation>
    </message>
    <message>
        <source>Settings plays each tone with its name, and has a low and a bright set of tones.</source>
        <translation>“设置”会播放每个提示音并显示名称，还有低音和明亮两套提示音。</translation>
    </message>
    <message>
        <source>If you like, each second ticks, and a voice says what to do, counts the end of long holds and says what comes next.</source>
        <translation>如果需要，每秒会滴答一声，语音会提示动作、倒数较长保持的结尾，并说出接下来做什么。</translation>
    </message>
    <message>
        <source>Presenter or Bluetooth keyboard: the keys above. A presenter starts, goes on and back; its key for a black screen pauses. Asked whether to stop, Page Down resumes and Page Up stops.</source>
        <translation>演示遥控器或蓝牙键盘：使用上面的按键。演示遥控器可开始、前进和后退；其黑屏键用于暂停。询问是否停止时，Page Down 继续，Page Up 停止。</translation>
    </message>
    <message>
        <source>Headset, on Linux: its buttons pause, go on, skip and go back. Stop only pauses.</source>
        <translation>耳机（Linux）：其按键可暂停、继续、跳过和后退。停止键只会暂停。</translation>
    </message>
    <message>
        <source>Phone, on Linux: install KDE Connect (on GNOME: GSConnect), pair the phone, and open the multimedia control there in a session.</source>
        <translation>手机（Linux）：安装 KDE Connect（GNOME 上为 GSConnect），与手机配对，然后在训练期间打开手机上的多媒体控制。</translation>
    </message>
    <message>
        <source>On Windows and macOS, the system&apos;s media controls do not show sessions: use a presenter or keyboard.</source>
        <translation>在 Windows 和 macOS 上，系统媒体控件不显示训练：请使用演示遥控器或键盘。</translation>
    </message>
    <message>
        <source>Where the small window does not stay on top (GNOME and KDE on Wayland): right-click its title bar, or press Alt+Space (KDE: Alt+F3), and choose “Always on Top”; in KDE “More Actions › Keep Above Others”.</source>
        <translation>如果小窗口没有保持在最前（Wayland 上的 GNOME 和 KDE）：右键单击其标题栏，或按 Alt+空格（KDE：Alt+F3），选择“始终置顶”；在 KDE 中为“更多动作 › 常居顶端”。</translation>
    </message>
    <message>
        <source>Rep (repetition)</source>
        <translation>次（重复）</translation>
    </message>
    <message>
        <source>One curl of one leg. A curl with each leg is two reps.</source>
        <translation>一条腿弯举一次。两条腿各一次算两次。</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation>训练日</translation>
    </message>
    <message>
        <source>A day with at least one rep. It counts once, however many sessions it had.</source>
        <translation>至少做了一次的日子。无论训练几场，都只算一天。</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>In each of these weeks you trained on as many days as you had planned; a holiday lowers the plan.</source>
        <translation>在这些周里，每周训练的天数都达到了计划；假期会减少计划的天数。</translation>
    </message>
    <message>
        <source>Planned, took</source>
        <translation>计划、用时</translation>
    </message>
    <message>
        <source>How long a session is planned to be, and how long it took without its pauses.</source>
        <translation>一次训练计划多长，以及不算暂停实际用了多长。</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>张力时间</translation>
    </message>
    <message>
        <source>How long your muscles worked: the time of flex, hold and extend in all reps, added up.</source>
        <translation>肌肉用力的时间：所有次数中屈膝、保持和伸直的时间相加。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负重</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 2 kg are 20.</source>
        <translation>重量乘以次数，再相加：2 公斤做 10 次是 20。</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称度</translation>
    </message>
    <message>
        <source>How alike your legs did. 100% means as many reps with one leg as with the other.</source>
        <translation>两条腿做得多么一致。100% 表示两条腿次数相同。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>用力程度</translation>
    </message>
    <message>
        <source>How hard it felt to you: 0 is easy, 10 the hardest.</source>
        <translation>您感觉有多费力：0 为轻松，10 为最费力。</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Your answer before a session, after it or on the next day: 0 is none, 10 the worst.</source>
        <translation>您在训练前、训练后或第二天的回答：0 为无，10 为最痛。</translation>
    </message>
    <message>
        <source>Planned, timed, done</source>
        <translation>计划、计时、完成</translation>
    </message>
    <message>
        <source>Reps that the routine asks for, that the program counted, and that you say you did.</source>
        <translation>训练方案要求的、程序计数的，以及您说实际完成的次数。</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 5 lb are 50.</source>
        <translation>重量乘以次数，再相加：5 磅做 10 次是 50。</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help and keys</source>
        <translation>帮助与按键</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Who should not begin without a professional, and when to stop.</source>
        <translation>哪些人应先咨询专业人士，以及何时停止。</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>安全须知</translation>
    </message>
    <message>
        <source>Keys without Ctrl on every page</source>
        <translation>所有页面上无需 Ctrl 的按键</translation>
    </message>
    <message>
        <source>M, V, F, + and −; Y and N on Today. In a session they always act.</source>
        <translation>M、V、F、+ 和 −；“今日”页的 Y 和 N。训练时始终有效。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>帮助和快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How to do the curl</source>
        <translation>动作要领</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>训练时</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>您会听到什么</translation>
    </message>
    <message>
        <source>Use a phone or headset as a remote</source>
        <translation>用手机或耳机遥控</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>词语解释</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>安全须知</translation>
    </message>
    <message>
        <source>On single pages</source>
        <translation>在个别页面</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} and Python {python}</source>
        <translation>版本 {version}，使用 Qt {qt} 和 Python {python}</translation>
    </message>
    <message>
        <source>Version {version} of {day}, with Qt {qt} and Python {python}</source>
        <translation>版本 {version}（{day}），使用 Qt {qt} 和 Python {python}</translation>
    </message>
    <message>
        <source>New versions are at {address}.</source>
        <translation>新版本见 {address}。</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Qt is used under the LGPL, version 3; the fonts are Inter (SIL Open Font License) and Roboto Condensed (Apache License 2.0).</source>
        <translation>基于 MIT 许可证的自由软件。Qt 按 LGPL 第 3 版使用；字体为 Inter（SIL Open Font License）和 Roboto Condensed（Apache License 2.0）。</translation>
    </message>
    <message>
        <source>Your data is in {folder}.</source>
        <translation>您的数据位于 {folder}。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>新变化…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>保存问题报告…</translation>
    </message>
    <message>
        <source>About Interval Coach</source>
        <translation>关于 Interval Coach</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Routine</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation>选择其他方案</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>No sound – fix</source>
        <translation>没有声音 – 解决</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>按 Enter 键</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>现在的疼痛</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 不痛</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 最痛</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen, muted</source>
        <translation>全屏，静音</translation>
    </message>
    <message>
        <source>Full screen, sound on</source>
        <translation>全屏，声音开启</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口中</translation>
    </message>
    <message>
        <source>In the window, muted</source>
        <translation>窗口中，静音</translation>
    </message>
    <message>
        <source>In the window, sound on</source>
        <translation>窗口中，声音开启</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>Nothing is planned in a holiday, no reminder comes, and no week is missed.</source>
        <translation>假期中不安排训练，不发提醒，也不算错过任何一周。</translation>
    </message>
    <message>
        <source>No training from</source>
        <translation>不训练：从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>添加假期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message numerus="yes">
        <source>A holiday has at most %n days.</source>
        <translation>
            <numerusform>假期最多 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are over already.</source>
        <translation>这些日子已经过去了。</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>How to do it</source>
        <translation>动作要领</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last session</source>
        <translation>上次训练</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of the last session</source>
        <translation>上次训练的详细信息</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>还没有训练。</translation>
    </message>
    <message>
        <source>Effort {n}</source>
        <translation>用力程度 {n}</translation>
    </message>
    <message>
        <source>Pain {n} before</source>
        <translation>训练前疼痛 {n}</translation>
    </message>
    <message>
        <source>Pain {n} after</source>
        <translation>训练后疼痛 {n}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Man page</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Without a command, the program opens its window: it paces a session of the standing single-leg hamstring curl on screen and in sound, and saves every session in a diary. With a command, it runs that command and needs no display.</source>
        <translation>不带命令时，程序打开窗口：通过画面和声音为单腿站姿腿弯举训练把握节奏，并将每次训练保存到日志。带命令时，程序执行该命令，无需显示器。</translation>
    </message>
    <message>
        <source>These options stand before the command.</source>
        <translation>这些选项写在命令之前。</translation>
    </message>
    <message>
        <source>Print all commands and options; after a command, those of this command.</source>
        <translation>打印所有命令和选项；写在命令之后时，打印该命令的选项。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>打印版本。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Refused; one line on standard error gives the reason.</source>
        <translation>拒绝；标准错误输出中有一行说明原因。</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>用法错误。</translation>
    </message>
    <message>
        <source>The data folder, unless --data-dir is given.</source>
        <translation>数据文件夹，除非给出 --data-dir。</translation>
    </message>
    <message>
        <source>The default data folder: the diary, the settings, and the routines.</source>
        <translation>默认数据文件夹：训练日志、设置和方案。</translation>
    </message>
    <message>
        <source>If a file of this name is beside the program, the data folder is “data” beside the program.</source>
        <translation>如果程序旁边有此名称的文件，则数据文件夹为程序旁边的“data”。</translation>
    </message>
    <message>
        <source>the folder of diary, routines and settings</source>
        <translation>训练日志、方案和设置所在的文件夹</translation>
    </message>
    <message>
        <source>whose data, where several people use this computer</source>
        <translation>多人使用此电脑时，使用谁的数据</translation>
    </message>
    <message>
        <source>log details, to standard error too</source>
        <translation>记录详细日志，同时输出到标准错误</translation>
    </message>
    <message>
        <source>the routine that Today shows: a name or a TOML file</source>
        <translation>“今日”显示的方案：名称或 TOML 文件</translation>
    </message>
    <message>
        <source>open no window, only remind; the start at login does so</source>
        <translation>不打开窗口，仅提醒；登录时自动启动即如此</translation>
    </message>
    <message>
        <source>list the routines with their length; add a routine file; save a routine to a file</source>
        <translation>列出方案及其时长；添加方案文件；将方案保存到文件</translation>
    </message>
    <message>
        <source>save a routine to a file</source>
        <translation>将方案保存到文件</translation>
    </message>
    <message>
        <source>print the timeline of a routine</source>
        <translation>打印方案的时间线</translation>
    </message>
    <message>
        <source>a name or a TOML file</source>
        <translation>名称或 TOML 文件</translation>
    </message>
    <message>
        <source>write a whole session as a sound file, for a phone</source>
        <translation>将整次训练写成声音文件，供手机使用</translation>
    </message>
    <message>
        <source>a file name that ends in .wav or .flac</source>
        <translation>以 .wav 或 .flac 结尾的文件名</translation>
    </message>
    <message>
        <source>with or without speech (default: as in Settings)</source>
        <translation>是否带语音（默认：与设置相同）</translation>
    </message>
    <message>
        <source>the set of tones (default: as in Settings)</source>
        <translation>提示音组（默认：与设置相同）</translation>
    </message>
    <message>
        <source>the phases whose seconds tick (default: as in Settings)</source>
        <translation>逐秒滴答的阶段（默认：与设置相同）</translation>
    </message>
    <message>
        <source>write the diary, its charts, a report or the plan to a file</source>
        <translation>将日志、图表、报告或计划写入文件</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>第一天，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>last day, YYYY-MM-DD</source>
        <translation>最后一天，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>days in place of --from and --to: the last 4 weeks, or those since the last report</source>
        <translation>代替 --from 和 --to 的日期：最近 4 周，或自上次报告以来</translation>
    </message>
    <message>
        <source>theme for PNG and SVG: light, dark, contrast</source>
        <translation>PNG 和 SVG 的主题：light、dark、contrast</translation>
    </message>
    <message>
        <source>size of PNG and SVG, in pixels</source>
        <translation>PNG 和 SVG 的尺寸（像素）</translation>
    </message>
    <message>
        <source>PNG scale factor</source>
        <translation>PNG 缩放倍数</translation>
    </message>
    <message>
        <source>paper size of report and sheet: a4, letter; by default that of your country</source>
        <translation>报告和计划表的纸张大小：a4、letter；默认为您所在国家的</translation>
    </message>
    <message>
        <source>the name on the report or sheet; the person&apos;s, if there is one</source>
        <translation>报告或计划表上的姓名；若有人员则为其姓名</translation>
    </message>
    <message>
        <source>list your notes on the report</source>
        <translation>在报告中列出您的备注</translation>
    </message>
    <message>
        <source>add a routine file, or the text of one</source>
        <translation>添加方案文件或其文本</translation>
    </message>
    <message>
        <source>- reads standard input, such as the text of a QR code</source>
        <translation>- 读取标准输入，例如二维码的文本</translation>
    </message>
    <message>
        <source>the name it gets, if not its own</source>
        <translation>用来代替原名的名称</translation>
    </message>
    <message>
        <source>for FIT, .zip writes one file per session; a sheet is a PDF, or with .png a picture</source>
        <translation>对于 FIT，.zip 为每次训练写一个文件；计划表为 PDF，使用 .png 则为图片</translation>
    </message>
    <message>
        <source>the routine of the sheet: a name or a TOML file (default: the one on Today)</source>
        <translation>计划表的方案：名称或 TOML 文件（默认为“今日”中的方案）</translation>
    </message>
    <message>
        <source>import a JSON or CSV export, or a CSV export of Strong or Hevy</source>
        <translation>导入 JSON 或 CSV 导出文件，或 Strong、Hevy 的 CSV 导出文件</translation>
    </message>
    <message>
        <source>import the valid rows of a file that has errors</source>
        <translation>导入含错误文件中的有效行</translation>
    </message>
    <message>
        <source>write a copy of the whole diary</source>
        <translation>写出整个日志的副本</translation>
    </message>
    <message>
        <source>restore a backup (the current diary is kept)</source>
        <translation>恢复备份（保留当前日志）</translation>
    </message>
    <message>
        <source>list who uses this computer; add, rename, remove, export or import a person</source>
        <translation>列出使用此电脑的人员；添加、重命名、移除、导出或导入人员</translation>
    </message>
    <message>
        <source>add a person, with a separate diary, routines and settings</source>
        <translation>添加人员，拥有独立的训练日志、方案和设置</translation>
    </message>
    <message>
        <source>give a person another name</source>
        <translation>更改人员姓名</translation>
    </message>
    <message>
        <source>remove a person; the data is kept for 30 days</source>
        <translation>移除人员；数据保留 30 天</translation>
    </message>
    <message>
        <source>write everything of a person to one file, for another computer</source>
        <translation>将某人的所有内容写入一个文件，供另一台电脑使用</translation>
    </message>
    <message>
        <source>add the person of such a file, or bring a removed one back</source>
        <translation>添加此类文件中的人员，或恢复已移除的人员</translation>
    </message>
    <message>
        <source>check that this copy of the program works</source>
        <translation>检查此程序副本是否正常</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Another program is using the diary {file}.</source>
        <translation>另一个程序正在使用训练日志 {file}。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose FLAC, which has no such limit.</source>
        <translation>请选择没有此限制的 FLAC。</translation>
    </message>
    <message>
        <source>Choose WAV.</source>
        <translation>请选择 WAV。</translation>
    </message>
    <message>
        <source>Choose a JSON or CSV file written by Interval Coach, or a CSV file of Strong or Hevy.</source>
        <translation>请选择由 Interval Coach 写入的 JSON 或 CSV 文件，或 Strong、Hevy 的 CSV 文件。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>Choose another with --data-dir or {variable}.</source>
        <translation>请用 --data-dir 或 {variable} 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose the days in the plan first.</source>
        <translation>请先在计划中选择日子。</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>请先将其关闭。</translation>
    </message>
    <message>
        <source>Close what is open here, then choose {name} at the top of Today.</source>
        <translation>请先关闭这里打开的内容，然后在“今日”顶部选择 {name}。</translation>
    </message>
    <message>
        <source>Correct the file, or import the rest with --good-rows.</source>
        <translation>请更正文件，或用 --good-rows 导入其余部分。</translation>
    </message>
    <message>
        <source>Details are in {file}.</source>
        <translation>详细信息见 {file}。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>用力程度</translation>
    </message>
    <message>
        <source>Install Interval Coach again.</source>
        <translation>请重新安装 Interval Coach。</translation>
    </message>
    <message>
        <source>Install PySide6-Addons again.</source>
        <translation>请重新安装 PySide6-Addons。</translation>
    </message>
    <message>
        <source>Install the package libpulse0.</source>
        <translation>请安装软件包 libpulse0。</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>它保持原样，未作更改。</translation>
    </message>
    <message>
        <source>It was left unchanged. Update Interval Coach.</source>
        <translation>它保持原样，未作更改。请更新 Interval Coach。</translation>
    </message>
    <message>
        <source>Skipped: {what}</source>
        <translation>未导入：{what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>没有计划任何一天。</translation>
    </message>
    <message>
        <source>No sound: no speakers found.</source>
        <translation>没有声音：未找到扬声器。</translation>
    </message>
    <message>
        <source>No sound: this system lacks libpulse.so.0.</source>
        <translation>没有声音：系统缺少 libpulse.so.0。</translation>
    </message>
    <message>
        <source>No speech: Qt&apos;s speech system cannot be loaded: {why}.</source>
        <translation>没有语音：无法加载 Qt 的语音系统：{why}。</translation>
    </message>
    <message>
        <source>Voice unavailable: no speech engine found.</source>
        <translation>语音不可用：未找到语音引擎。</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} isn’t responding.</source>
        <translation>语音不可用：{engine} 没有响应。</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} has no voice for {language}.</source>
        <translation>语音不可用：{engine} 没有{language}语音。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported from {file}: it has %n faults.</source>
        <translation>
            <numerusform>没有从 {file} 导入任何内容：其中有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reload it, or save yours as a new routine.</source>
        <translation>没有覆盖任何内容。请重新加载，或将您的内容另存为新方案。</translation>
    </message>
    <message>
        <source>Nothing was saved. Save it as a new routine.</source>
        <translation>没有保存任何内容。请另存为新方案。</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>训练后疼痛</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>训练前疼痛</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>次日疼痛</translation>
    </message>
    <message>
        <source>Backup restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>Backup restored. Your previous diary is in {file}</source>
        <translation>备份已恢复。您之前的训练日志在 {file}</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there, {back} restored.</source>
        <translation>已导入：新增 {new} 次，更新 {changed} 次；已有 {same} 次，恢复 {back} 次。</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there.</source>
        <translation>已导入：新增 {new} 次，更新 {changed} 次；已有 {same} 次。</translation>
    </message>
    <message>
        <source>Set {set}, {leg}</source>
        <translation>第 {set} 组，{leg}</translation>
    </message>
    <message>
        <source>Something went wrong ({type}: {error}).</source>
        <translation>出了问题（{type}：{error}）。</translation>
    </message>
    <message>
        <source>Sound now comes from {output}.</source>
        <translation>声音现由 {output} 播放。</translation>
    </message>
    <message>
        <source>Accepted, and saved in Routines as “{name}”.</source>
        <translation>已采纳，并以“{name}”保存在“方案”中。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be found: its user is unknown.</source>
        <translation>找不到数据文件夹 {folder}：其用户未知。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {file} is a file.</source>
        <translation>无法使用数据文件夹 {folder}：{file} 是一个文件。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to: {why}.</source>
        <translation>无法写入数据文件夹 {folder}：{why}。</translation>
    </message>
    <message>
        <source>The default settings are used.</source>
        <translation>将使用默认设置。</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({fault}) and cannot be set aside: {why}.</source>
        <translation>训练日志 {file} 已损坏（{fault}），且无法另存：{why}。</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was set aside as {aside}.</source>
        <translation>训练日志 {file} 已损坏（{why}），已另存为 {aside}。</translation>
    </message>
    <message>
        <source>The first day ({first}) is after the last ({last}).</source>
        <translation>第一天（{first}）晚于最后一天（{last}）。</translation>
    </message>
    <message>
        <source>The start date is after the end date.</source>
        <translation>起始日在结束日之后。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {why}.</source>
        <translation>无法创建文件夹 {folder}：{why}。</translation>
    </message>
    <message>
        <source>The folder {folder} is missing.</source>
        <translation>缺少文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The output cannot be written: {why}.</source>
        <translation>无法写入输出：{why}。</translation>
    </message>
    <message>
        <source>Your chosen speaker isn’t connected. Using {output}.</source>
        <translation>您选择的扬声器未连接。正在使用 {output}。</translation>
    </message>
    <message>
        <source>Tones still play. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>提示音仍会继续。在 Linux 上请安装 espeak-ng 或 speech-dispatcher。</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>没有纸张“{name}”：请使用 {known}。</translation>
    </message>
    <message>
        <source>There is no session {id} in the diary.</source>
        <translation>训练日志中没有训练 {id}。</translation>
    </message>
    <message>
        <source>There is no theme “{name}”: use {known}.</source>
        <translation>没有主题“{name}”：请使用 {known}。</translation>
    </message>
    <message>
        <source>You planned a session today. Start when you are ready.</source>
        <translation>您今天安排了训练。准备好就开始吧。</translation>
    </message>
    <message>
        <source>Conflict: {what}</source>
        <translation>冲突：{what}</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>已保存到 {file}。</translation>
    </message>
    <message>
        <source>a language tag such as &quot;en&quot;, or &quot;&quot;</source>
        <translation>语言标签，例如 &quot;zh&quot;，或 &quot;&quot;</translation>
    </message>
    <message>
        <source>a list of days from 0 (Monday) to 6 (Sunday), each once and in order</source>
        <translation>从 0（星期一）到 6（星期日）的日期列表，每天一次且按顺序</translation>
    </message>
    <message>
        <source>a list of texts such as {example}</source>
        <translation>文本列表，例如 {example}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low} 到 {high} 之间的数字</translation>
    </message>
    <message>
        <source>a number from {low} to {high} in steps of {step}</source>
        <translation>{low} 到 {high} 之间、步长为 {step} 的数字</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>a time such as &quot;18:30&quot;, or &quot;&quot;</source>
        <translation>时间，例如 &quot;18:30&quot;，或 &quot;&quot;</translation>
    </message>
    <message>
        <source>a time with its offset from UTC</source>
        <translation>带 UTC 偏移量的时间</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 之间的整数</translation>
    </message>
    <message>
        <source>another exercise</source>
        <translation>其他练习</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>第 {number} 个字节不是 UTF-8 文本</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults</source>
        <translation>
            <numerusform>另有 %n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>另有 %n 条类似的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet. {why}</source>
        <translation>
            <numerusform>%n 次动作尚未保存到训练日志。{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet: {why}.</source>
        <translation>
            <numerusform>%n 次动作尚未保存到训练日志：{why}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation>
            <numerusform>已添加 %n 个方案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {number} other exercises</source>
        <translation>
            <numerusform>其他 {number} 个动作的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions deleted.</source>
        <translation>
            <numerusform>已删除 %n 次训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in the diary are damaged.</source>
        <translation>
            <numerusform>训练日志中有 %n 次训练已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions restored.</source>
        <translation>
            <numerusform>已恢复 %n 次训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{count})</source>
        <translation>（另有 {count} 条）</translation>
    </message>
    <message>
        <source>--name gives it another one.</source>
        <translation>用 --name 给它另一个名称。</translation>
    </message>
    <message>
        <source>A name needs at least one letter or sign that can be seen.</source>
        <translation>名字至少要有一个可见的字符。</translation>
    </message>
    <message>
        <source>A session cannot be read: {why}.</source>
        <translation>无法读取某次训练：{why}。</translation>
    </message>
    <message>
        <source>A session may have been changed by a disk error.</source>
        <translation>某次训练可能因磁盘错误而被更改。</translation>
    </message>
    <message>
        <source>All data of {name} was deleted.</source>
        <translation>{name} 的所有数据已删除。</translation>
    </message>
    <message>
        <source>All data of {name} was deleted. A last copy is in {folder}.</source>
        <translation>{name} 的所有数据已删除。最后一份副本在 {folder} 中。</translation>
    </message>
    <message>
        <source>All your data was deleted.</source>
        <translation>您的所有数据已删除。</translation>
    </message>
    <message>
        <source>All your data was deleted. A last copy is in {folder}.</source>
        <translation>您的所有数据已删除。最后一份副本在 {folder} 中。</translation>
    </message>
    <message>
        <source>Another program is changing the people in {folder}.</source>
        <translation>另一个程序正在更改 {folder} 中的使用者。</translation>
    </message>
    <message>
        <source>Another program replaced the diary {file} while it was open. That file is used from now on; what was in the diary before is in {copy}.</source>
        <translation>另一个程序在打开期间替换了训练日志 {file}。从现在起使用该文件；日志原来的内容在 {copy}。</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on.</source>
        <translation>另一个程序在打开期间覆盖了训练日志 {file}。从现在起使用它写入的内容。</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on. The log of the diary before is in {copy}.</source>
        <translation>另一个程序在打开期间覆盖了训练日志 {file}。从现在起使用它写入的内容。之前日志的事务文件在 {copy} 中。</translation>
    </message>
    <message>
        <source>At most {most} files can be added at once; these are {count}.</source>
        <translation>一次最多可添加 {most} 个文件；这里有 {count} 个。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Your diary is as it was.</source>
        <translation>已取消。您的日志保持不变。</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>切换到 {name}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择另一个名字。</translation>
    </message>
    <message>
        <source>Choose another printer, or another file.</source>
        <translation>请选择其他打印机或其他文件。</translation>
    </message>
    <message>
        <source>Close it first, or remove the name in its settings.</source>
        <translation>请先将其关闭，或在它的设置中移除该名字。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里将其关闭。</translation>
    </message>
    <message>
        <source>Copy the text of the QR code on a plan sheet, or of a routine file.</source>
        <translation>请复制计划表上二维码的文本，或方案文件的文本。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Everything is saved in your diary now.</source>
        <translation>现在全部内容都已保存到训练日志。</translation>
    </message>
    <message>
        <source>Finish this session first. Then restore the backup in Settings.</source>
        <translation>请先完成本次训练，然后在“设置”中恢复备份。</translation>
    </message>
    <message>
        <source>Holiday removed.</source>
        <translation>已移除假期。</translation>
    </message>
    <message>
        <source>If Strong or Hevy wrote it, switch that app to English and export again.</source>
        <translation>如果它由 Strong 或 Hevy 写入，请把该应用切换为英文后重新导出。</translation>
    </message>
    <message>
        <source>Interval Coach ended unexpectedly the last time. A report can be copied or saved.</source>
        <translation>Interval Coach 上次意外退出。可以复制或保存一份报告。</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on.</source>
        <translation>Interval Coach 已经打开。本次训练继续进行。</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; Today keeps its routine.</source>
        <translation>Interval Coach 已经打开。本次训练继续进行；“今日”的训练方案不变。</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; then choose {name} at the top of Today.</source>
        <translation>Interval Coach 已经打开。本次训练继续进行；之后请在“今日”顶部选择 {name}。</translation>
    </message>
    <message>
        <source>Interval Coach is already running with the data folder {folder}, and does not answer.</source>
        <translation>Interval Coach 已在使用数据文件夹 {folder} 运行，但没有响应。</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>已移到 {day}。</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>这台电脑上没有能打开 {file} 的程序。</translation>
    </message>
    <message>
        <source>No report of this diary was written yet.</source>
        <translation>此日志还没有写过报告。</translation>
    </message>
    <message>
        <source>No session is planned today.</source>
        <translation>今天没有安排训练。</translation>
    </message>
    <message>
        <source>No training from {first} to {last}.</source>
        <translation>{first} 至 {last} 不训练。</translation>
    </message>
    <message>
        <source>No training on {day}.</source>
        <translation>{day} 不训练。</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>这里没有叫 {name} 的人。</translation>
    </message>
    <message>
        <source>None of the backups in {folder} is whole.</source>
        <translation>{folder} 中没有完好的备份。</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session from {first} to {last}.</source>
        <translation>没有可导出的内容：从 {first} 到 {last} 没有训练记录。</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session since {first}.</source>
        <translation>没有可导出的内容：自 {first} 起没有训练记录。</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session until {last}.</source>
        <translation>没有可导出的内容：截至 {last} 没有训练记录。</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session yet.</source>
        <translation>没有可导出的内容：训练日志中还没有记录。</translation>
    </message>
    <message>
        <source>Nothing to export: {why}</source>
        <translation>没有可导出的内容：{why}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was deleted: {file} cannot be moved: {why}.</source>
        <translation>没有删除任何内容：无法移动 {file}：{why}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>Restore a backup, or discard the session.</source>
        <translation>请恢复备份，或放弃该训练。</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新备份</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>全部显示…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Some files could not be deleted: {folder}: {why}.</source>
        <translation>有些文件无法删除：{folder}：{why}。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>The command “coach people” lists the names.</source>
        <translation>命令“coach people”会列出所有名字。</translation>
    </message>
    <message>
        <source>The data folder cannot be locked ({why}). Open only one window with it at a time.</source>
        <translation>无法锁定数据文件夹（{why}）。请一次只用它打开一个窗口。</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Interval Coach on the computer {host}.</source>
        <translation>电脑 {host} 上的 Interval Coach 正在使用数据文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The diary cannot be written: {why}.</source>
        <translation>无法写入训练日志：{why}。</translation>
    </message>
    <message>
        <source>The diary {file} can only be read: {why}. Sessions are saved as soon as it can be written.</source>
        <translation>训练日志 {file} 只能读取：{why}。一旦可以写入，训练就会保存。</translation>
    </message>
    <message>
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>无法使用训练日志 {file}：{why}。</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was not backed up.</source>
        <translation>训练日志 {file} 已损坏（{why}），没有备份。</translation>
    </message>
    <message>
        <source>The diary {file} is empty, although there are backups of it.</source>
        <translation>训练日志 {file} 是空的，但有它的备份。</translation>
    </message>
    <message>
        <source>The diary {file} is missing, although there are backups of it.</source>
        <translation>训练日志 {file} 不见了，但有它的备份。</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open, and cannot be saved there again. {why}</source>
        <translation>训练日志 {file} 在打开期间被删除或移动，无法重新保存到那里。{why}</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open. It was saved there again, with everything in it.</source>
        <translation>训练日志 {file} 在打开期间被删除或移动。已将其完整地重新保存到原处。</translation>
    </message>
    <message>
        <source>The diary {file} was empty, and there is no backup of it. A new one begins.</source>
        <translation>训练日志 {file} 是空的，而且没有备份。现在开始新的训练日志。</translation>
    </message>
    <message>
        <source>The holiday is over.</source>
        <translation>假期已结束。</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet. {why}</source>
        <translation>最近的更改尚未保存到训练日志。{why}</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet: {why}.</source>
        <translation>最近的更改尚未保存到训练日志：{why}。</translation>
    </message>
    <message>
        <source>The last copy cannot be saved in {folder}: {why}.</source>
        <translation>无法将最后一份副本保存到 {folder}：{why}。</translation>
    </message>
    <message>
        <source>The log beside the diary {file} does not belong to it. It was set aside as {aside}.</source>
        <translation>训练日志 {file} 旁边的事务文件不属于它，已另存为 {aside}。</translation>
    </message>
    <message>
        <source>The log beside the diary {file} is damaged: what was done last may be missing. A copy of both is {aside}.</source>
        <translation>训练日志 {file} 旁边的事务文件已损坏：最近的内容可能缺失。两者的副本在 {aside}。</translation>
    </message>
    <message>
        <source>The name {name} has a character that cannot be shown.</source>
        <translation>名字 {name} 含有无法显示的字符。</translation>
    </message>
    <message>
        <source>The name {name} has {count} characters; at most {most} are allowed.</source>
        <translation>名字 {name} 有 {count} 个字符；最多允许 {most} 个。</translation>
    </message>
    <message>
        <source>The newest whole backup is {file}.</source>
        <translation>最新的完好备份是 {file}。</translation>
    </message>
    <message>
        <source>The next start tries again.</source>
        <translation>下次启动时会再试。</translation>
    </message>
    <message>
        <source>The page cannot be printed.</source>
        <translation>无法打印该页面。</translation>
    </message>
    <message>
        <source>The session cannot be moved to {day}: choose another day.</source>
        <translation>训练不能移到 {day}：请选另一天。</translation>
    </message>
    <message>
        <source>The session of {day} cannot be read: {why}.</source>
        <translation>无法读取 {day} 的训练：{why}。</translation>
    </message>
    <message>
        <source>The session of {day} is skipped: {format} cannot hold it.</source>
        <translation>{day} 的训练已略去：{format} 无法容纳它。</translation>
    </message>
    <message>
        <source>The session of {day} may have been changed by a disk error.</source>
        <translation>{day} 的训练可能因磁盘错误而被更改。</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}.</source>
        <translation>没有方案“{name}”。可用的名称有：{known}。</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}. A TOML file can be named, too.</source>
        <translation>没有方案“{name}”。可用的名称有：{known}。也可以指定一个 TOML 文件。</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <translation>没有它的完好备份。</translation>
    </message>
    <message>
        <source>There is no whole backup yet.</source>
        <translation>还没有完好的备份。</translation>
    </message>
    <message>
        <source>There is somebody called “{name}” already.</source>
        <translation>已经有人叫“{name}”了。</translation>
    </message>
    <message>
        <source>There is still time for today’s session, if you like.</source>
        <translation>如果愿意，今天的训练还来得及。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use --data-dir {root} with --person.</source>
        <translation>请使用 --data-dir {root} 加 --person。</translation>
    </message>
    <message>
        <source>Use --from to choose the first day.</source>
        <translation>请用 --from 选择第一天。</translation>
    </message>
    <message>
        <source>Use on Today</source>
        <translation>用于“今日”</translation>
    </message>
    <message>
        <source>Wait a moment, or end that program first.</source>
        <translation>请稍等片刻，或先结束那个程序。</translation>
    </message>
    <message>
        <source>You have this routine already: “{name}”.</source>
        <translation>您已有此方案：“{name}”。</translation>
    </message>
    <message>
        <source>Your settings apply until the program ends.</source>
        <translation>您的设置在程序结束前有效。</translation>
    </message>
    <message>
        <source>a date that tells day and month apart, such as {example}</source>
        <translation>能区分日和月的日期，例如 {example}</translation>
    </message>
    <message>
        <source>a list of holidays, each with a first day and a last day not before it</source>
        <translation>假期列表，每项有第一天和不早于它的最后一天</translation>
    </message>
    <message>
        <source>a list of planned days, each with the day it was moved to</source>
        <translation>计划日列表，每项有移到的日期</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>最多 {most} 个字符的名字</translation>
    </message>
    <message>
        <source>a number from {low} to {high} with at most {count} decimals</source>
        <translation>{low} 到 {high} 之间、最多 {count} 位小数的数字</translation>
    </message>
    <message>
        <source>a time as Strong or Hevy write it in English</source>
        <translation>Strong 或 Hevy 英文版所用格式的时间</translation>
    </message>
    <message>
        <source>a time in the years {first} to {last}</source>
        <translation>{first} 至 {last} 年间的时间</translation>
    </message>
    <message>
        <source>a value is longer than {most} characters</source>
        <translation>有一个值超过 {most} 个字符</translation>
    </message>
    <message>
        <source>an object with declined suggestions and former plans</source>
        <translation>一个包含已拒绝的建议和以前的计划的对象</translation>
    </message>
    <message>
        <source>another program replaced or deleted it</source>
        <translation>另一个程序替换或删除了它</translation>
    </message>
    <message>
        <source>it does not say which leg</source>
        <translation>未注明哪条腿</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is a link to {target}, which is missing</source>
        <translation>它是指向 {target} 的链接，而后者不存在</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>它大于 {size} MB</translation>
    </message>
    <message>
        <source>it is larger than {size} kB</source>
        <translation>它大于 {size} kB</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>它超过 {most} 个字符</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>它不是 TOML</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>它不是数据库</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>it is not open just now</source>
        <translation>它现在没有打开</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>它有写保护</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>它以只读方式打开</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>其数据已损坏</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>其数据不一致</translation>
    </message>
    <message>
        <source>its folder cannot lock files</source>
        <translation>它所在的文件夹无法锁定文件</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>其链接形成循环</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>其名称包含文件名中不允许的字符</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称过长</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>line {line} has more than {most} levels</source>
        <translation>第 {line} 行的层级超过 {most} 层</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>第 {line} 行第 {column} 列</translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>没有次数</translation>
    </message>
    <message>
        <source>not a working set</source>
        <translation>不是正式组</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>以下之一：{choices}</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>其路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the built-in routine “{title}”</source>
        <translation>内置方案“{title}”</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>the diary is busy</source>
        <translation>它正忙</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>文件会过大</translation>
    </message>
    <message>
        <source>the id of a session</source>
        <translation>训练的标识</translation>
    </message>
    <message>
        <source>the id of a sound output, or empty text</source>
        <translation>声音输出的标识，或空文本</translation>
    </message>
    <message>
        <source>the layout of its data is wrong</source>
        <translation>其数据结构不正确</translation>
    </message>
    <message>
        <source>the name of a screen, or empty text</source>
        <translation>屏幕的名称，或空文本</translation>
    </message>
    <message>
        <source>the name “{name}” is already used by {owner}; choose another</source>
        <translation>名称“{name}”已被{owner}使用；请换一个</translation>
    </message>
    <message>
        <source>the repetitions belong to a set that is not there: set {set}</source>
        <translation>这些次数属于一个不存在的组：第 {set} 组</translation>
    </message>
    <message>
        <source>the reported reason is “{words}”</source>
        <translation>报告的原因是“{words}”</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>there is no permission for it or its folder</source>
        <translation>没有它或其文件夹的权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>{day}, {routine}: {ours}: as it was here</source>
        <translation>{day}，{routine}：{ours}：保留原有内容</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file</source>
        <translation>{day}，{routine}：{theirs}：以文件为准</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file; {ours}: as it was here</source>
        <translation>{day}，{routine}：{theirs}：以文件为准；{ours}：保留原有内容</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}。</translation>
    </message>
    <message>
        <source>{file} cannot be imported.</source>
        <translation>无法导入 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be imported: the column “{column}” is unknown.</source>
        <translation>无法导入 {file}：未知的列“{column}”。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>无法读取 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>无法删除 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: a WAV file holds at most {hours} hours.</source>
        <translation>无法写入 {file}：一个 WAV 文件最多容纳 {hours} 小时。</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in .wav or .flac.</source>
        <translation>无法写入 {file}：名称必须以 .wav 或 .flac 结尾。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>无法写入 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} holds a file that does not belong there: {name}.</source>
        <translation>{file} 中有不属于它的文件：{name}。</translation>
    </message>
    <message>
        <source>{file} holds a file that is too large: {name}.</source>
        <translation>{file} 中有过大的文件：{name}。</translation>
    </message>
    <message>
        <source>{file} holds the settings of this program.</source>
        <translation>{file} 保存着本程序的设置。</translation>
    </message>
    <message>
        <source>{file} is a file: each person has a folder there.</source>
        <translation>{file} 是一个文件：每位使用者在那里应有一个文件夹。</translation>
    </message>
    <message>
        <source>{file} is a file: it must be the folder of the people.</source>
        <translation>{file} 是一个文件：这里应该是存放使用者数据的文件夹。</translation>
    </message>
    <message>
        <source>{file} is another person’s diary.</source>
        <translation>{file} 是另一位使用者的训练日志。</translation>
    </message>
    <message>
        <source>{file} is damaged, or holds no person’s data.</source>
        <translation>{file} 已损坏，或其中没有使用者的数据。</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} 已损坏。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; it was read as {encoding}.</source>
        <translation>{file} 不是 UTF-8 文本；已按 {encoding} 读取。</translation>
    </message>
    <message>
        <source>{file} is not a complete diary: {why}.</source>
        <translation>{file} 不是完整的训练日志：{why}。</translation>
    </message>
    <message>
        <source>{file} is not a diary of Interval Coach.</source>
        <translation>{file} 不是 Interval Coach 的训练日志。</translation>
    </message>
    <message>
        <source>{file} is not valid JSON: {why}.</source>
        <translation>{file} 不是有效的 JSON：{why}。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML at {place}: {why}.</source>
        <translation>{file} 不是有效的 TOML（{place}）：{why}。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}.</source>
        <translation>{file} 不是有效的 TOML：{why}。</translation>
    </message>
    <message>
        <source>{file} is the diary itself.</source>
        <translation>{file} 就是训练日志本身。</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>{file} was a link. What it leads to was not deleted: {target}</source>
        <translation>{file} 是一个链接，其目标没有删除：{target}</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>{file} 在此期间被另一个程序更改。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Interval Coach (diary version {version}, not {known}).</source>
        <translation>{file} 由更新版本的 Interval Coach 创建（日志版本为 {version}，而非 {known}）。</translation>
    </message>
    <message>
        <source>{file} was not written by Interval Coach: it holds no sessions.</source>
        <translation>{file} 不是由 Interval Coach 写入的：其中没有训练。</translation>
    </message>
    <message>
        <source>{file} was set aside as {bad}, and your settings were saved.</source>
        <translation>{file} 已另存为 {bad}，您的设置已保存。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {why}.</source>
        <translation>{file}，第 {line} 行，{column} 列：{why}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}，第 {line} 行：{why}。</translation>
    </message>
    <message>
        <source>{file}, session {number}: {why}.</source>
        <translation>{file}，第 {number} 次训练：{why}。</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is missing.</source>
        <translation>{file}：缺少列“{column}”。</translation>
    </message>
    <message>
        <source>{file}: the unit of the column “{column}” is unknown.</source>
        <translation>{file}：“{column}”列的单位未知。</translation>
    </message>
    <message>
        <source>{file}: {fault}.</source>
        <translation>{file}：{fault}。</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}；{next}</translation>
    </message>
    <message>
        <source>{folder} has no settings: the person there is called {name}.</source>
        <translation>{folder} 中没有设置：那里的使用者显示为 {name}。</translation>
    </message>
    <message>
        <source>{folder} holds nobody’s data.</source>
        <translation>{folder} 中没有任何人的数据。</translation>
    </message>
    <message>
        <source>{folder} is inside the data folder {root}, for one of the people there.</source>
        <translation>{folder} 位于数据文件夹 {root} 中，属于其中的一位使用者。</translation>
    </message>
    <message>
        <source>{key} = {value}: must be {legal}</source>
        <translation>{key} = {value}：必须是{legal}</translation>
    </message>
    <message>
        <source>{key} = {value}: unknown key; use one of {known}</source>
        <translation>{key} = {value}：未知的键；请使用以下之一：{known}</translation>
    </message>
    <message>
        <source>{key} = {version}: made by a newer version of Interval Coach; update it</source>
        <translation>{key} = {version}：由更新版本的 Interval Coach 创建；请更新程序</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>{key} must not be empty</source>
        <translation>{key} 不能为空</translation>
    </message>
    <message numerus="yes">
        <source>{message} (%n times)</source>
        <translation>
            <numerusform>{message}（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be removed while Interval Coach is open.</source>
        <translation>Interval Coach 打开时无法移除 {name}。</translation>
    </message>
    <message>
        <source>{name} is the only person here.</source>
        <translation>{name} 是这里唯一的使用者。</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>已添加 {name}。</translation>
    </message>
    <message>
        <source>{name} was not removed: {file} cannot be moved: {why}.</source>
        <translation>没有移除 {name}：无法移动 {file}：{why}。</translation>
    </message>
    <message>
        <source>{name} was removed. The data is kept until {day}.</source>
        <translation>已移除 {name}。数据将保留到 {day}。</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} 公斤</translation>
    </message>
    <message>
        <source>{number} lb</source>
        <translation>{number} 磅</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} 米</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{path} cannot be started at login: its name has a character that no entry can hold.</source>
        <translation>{path} 无法在登录时启动：其名称含有启动项无法容纳的字符。</translation>
    </message>
    <message>
        <source>{value}: must be {legal}</source>
        <translation>{value}：必须是{legal}</translation>
    </message>
    <message>
        <source>“Delete all my data…” in the settings deletes what is there.</source>
        <translation>设置中的“删除我的所有数据…”会删除这里的数据。</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>“{name}”是内置方案，无法删除。</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>“{name}”已添加。</translation>
    </message>
    <message>
        <source>“{name}” was changed since: it stays as it is.</source>
        <translation>“{name}”此后已更改，保持不变。</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>“{name}” was restored.</source>
        <translation>“{name}”已恢复。</translation>
    </message>
    <message>
        <source>“{name}” was saved, and is on Today now.</source>
        <translation>“{name}”已保存，现已用于“今日”。</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>“{name}”已保存。</translation>
    </message>
    <message>
        <source>“{wanted}” is another routine: this one is “{name}”.</source>
        <translation>“{wanted}”是另一个方案；此方案名为“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more messages</source>
        <translation>
            <numerusform>……另有 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuing without sound.</source>
        <translation>将在无声中继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {exercise}: {why}</source>
        <translation>
            <numerusform>{exercise}：%n 行，{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an exercise: {why}</source>
        <translation>
            <numerusform>没有练习名称：%n 行，{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that had not ended when the file was written</source>
        <translation>
            <numerusform>写入文件时尚未结束的 %n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture of {size} at scale {scale} cannot be drawn: it must have at least {least} and at most {most} million pixels.</source>
        <translation>无法绘制 {size}、缩放 {scale} 的图片：至少须为 {least}，至多 {most} 百万像素。</translation>
    </message>
    <message>
        <source>FLAC cannot be written on this computer: {why}.</source>
        <translation>此电脑无法写入 FLAC：{why}。</translation>
    </message>
    <message>
        <source>No sound: Qt&apos;s sound system cannot be loaded: {why}.</source>
        <translation>没有声音：无法加载 Qt 的声音系统：{why}。</translation>
    </message>
    <message>
        <source>The session has no set {set} for the left leg.</source>
        <translation>该训练没有左腿第 {set} 组。</translation>
    </message>
    <message>
        <source>The session has no set {set} for the right leg.</source>
        <translation>该训练没有右腿第 {set} 组。</translation>
    </message>
    <message>
        <source>Follow the screen.</source>
        <translation>请看屏幕。</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>无法导入训练 {id}：{why}。</translation>
    </message>
    <message>
        <source>Speakers disconnected.</source>
        <translation>扬声器已断开。</translation>
    </message>
    <message>
        <source>“{name}” no longer exists.</source>
        <translation>“{name}”已不存在。</translation>
    </message>
</context>
<context>
    <name>MuteSign</name>
    <message>
        <source>No sound</source>
        <translation>没有声音</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>These notes are in English.</source>
        <translation>以下内容为英文。</translation>
    </message>
    <message>
        <source>This copy brings no list of changes.</source>
        <translation>此副本不含变化列表。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NextDayRow</name>
    <message>
        <source>Pain the next day</source>
        <translation>次日疼痛</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 不痛</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 最痛</translation>
    </message>
    <message>
        <source>Saved to your diary.</source>
        <translation>已保存到训练日志。</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the increase</source>
        <translation>撤销加量</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done}/%n 次训练</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number: {allowed}</source>
        <translation>请输入数字：{allowed}</translation>
    </message>
    <message>
        <source>Enter {allowed}</source>
        <translation>请输入 {allowed}</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Paced timer and diary for the standing leg curl</source>
        <translation>站姿腿弯举的节奏计时器与训练日志</translation>
    </message>
    <message>
        <source>Exercise timer</source>
        <translation>运动计时器</translation>
    </message>
    <message>
        <source>exercise;workout;interval;timer;hamstring;curl;leg;diary;</source>
        <translation>运动;锻炼;间歇;计时器;腘绳肌;腿弯举;腿;日志;</translation>
    </message>
    <message>
        <source>Open a routine on Today</source>
        <translation>在“今日”中打开方案</translation>
    </message>
    <message>
        <source>Interval Coach routine</source>
        <translation>Interval Coach 方案</translation>
    </message>
    <message>
        <source>The Interval Coach developers</source>
        <translation>Interval Coach 开发者</translation>
    </message>
    <message>
        <source>Follow your plan of leg curls at home: large words, a moving figure and a tone at every transition lead you through lift, flex, hold and extend, from two or three metres away. Afterwards you see how much you did, leg by leg.</source>
        <translation>在家按计划练习腿弯举：大号文字、活动的人像和每次转换时的提示音，在两三米之外引导您完成抬脚、屈膝、保持和伸直。之后可查看每条腿的练习量。</translation>
    </message>
    <message>
        <source>Each phase has its own word, colour, figure and tone; one of them is enough to follow</source>
        <translation>每个阶段都有各自的文字、颜色、人像和提示音；跟随其中一种即可</translation>
    </message>
    <message>
        <source>Every repetition is saved the moment it ends, and charts show each leg</source>
        <translation>每次重复一结束就会保存，图表显示每条腿的情况</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it as a table, a report or a picture</source>
        <translation>在您将其导出为表格、报告或图片之前，所有内容都保留在此电脑上</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>不是医疗建议，也不是医疗器械；它看不到您的动作。感到疼痛请停止。若疼痛持续，请咨询医护专业人员。</translation>
    </message>
    <message>
        <source>A session, readable from across the room</source>
        <translation>训练画面，隔着房间也能看清</translation>
    </message>
    <message>
        <source>Today: what is next, and the week</source>
        <translation>今日：接下来的训练和本周</translation>
    </message>
    <message>
        <source>Progress, leg by leg</source>
        <translation>进展，逐腿显示</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People on this computer</source>
        <translation>此电脑的使用者</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加使用者…</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>从另一台电脑…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>到另一台电脑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Person 1</source>
        <translation>使用者 1</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>新使用者的名字</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加使用者</translation>
    </message>
    <message>
        <source>The names are at the top of Today; press one to change the person.</source>
        <translation>名字显示在“今日”顶部；轻点即可切换使用者。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>从另一台电脑…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>从另一台电脑</translation>
    </message>
    <message>
        <source>A person’s data (*.zip)</source>
        <translation>使用者数据 (*.zip)</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>保留到 {day}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>到另一台电脑</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>要移除 {name} 吗？</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups are kept for 30 days; you can bring them back here.</source>
        <translation>训练日志、方案、设置和备份会保留 30 天；您可以在这里恢复它们。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>训练日</translation>
    </message>
    <message>
        <source>As the system: {day}</source>
        <translation>跟随系统：{day}</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>每周第一天</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>假期…</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>添加到日历…</translation>
    </message>
    <message>
        <source>A file (.ics) with reminders for your calendar app.</source>
        <translation>带提醒的文件 (.ics)，用于您的日历应用。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Nothing is planned on these days, and no reminder comes.</source>
        <translation>这些天不安排训练，也不发提醒。</translation>
    </message>
    <message>
        <source>No training: {days}</source>
        <translation>不训练：{days}</translation>
    </message>
    <message>
        <source>You can swap days within a week.</source>
        <translation>同一周内可以调换日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>每周 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No days chosen</source>
        <translation>未选择日子</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Standing leg curl: plan sheet</source>
        <translation>站姿腿弯举：计划表</translation>
    </message>
    <message>
        <source>Standing leg curl</source>
        <translation>站姿腿弯举</translation>
    </message>
    <message>
        <source>Made with Interval Coach on {day}.</source>
        <translation>由 Interval Coach 生成，日期：{day}。</translation>
    </message>
    <message>
        <source>This routine is too long for a QR code. Interval Coach can save it as a file to pass on.</source>
        <translation>此方案太长，无法做成二维码。Interval Coach 可以将其另存为文件再转交。</translation>
    </message>
    <message>
        <source>The square holds this routine: scan it, copy the text, and choose “Paste a routine” in Interval Coach.</source>
        <translation>方块中含有此方案：扫描并复制文本，然后在 Interval Coach 中选择“粘贴方案”。</translation>
    </message>
    <message>
        <source>Tick each day when you are done. Pain afterwards: 0 is none, 10 the worst.</source>
        <translation>完成后勾选当天。训练后疼痛：0 为无痛，10 为最痛。</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>half a second</source>
        <translation>半秒</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>Hold at the top.</source>
        <translation>在最高点保持。</translation>
    </message>
    <message>
        <source>Rest after both legs: {time}.</source>
        <translation>两条腿都做完后休息：{time}。</translation>
    </message>
    <message>
        <source>Rest between sets: {time}.</source>
        <translation>组间休息：{time}。</translation>
    </message>
    <message>
        <source>Start each set when you are ready.</source>
        <translation>每组等您准备好再开始。</translation>
    </message>
    <message>
        <source>It takes at least {length}.</source>
        <translation>全程至少 {length}。</translation>
    </message>
    <message>
        <source>It takes {length}.</source>
        <translation>全程 {length}。</translation>
    </message>
    <message>
        <source>Begin with the left leg.</source>
        <translation>从左腿开始。</translation>
    </message>
    <message>
        <source>Begin with the right leg.</source>
        <translation>从右腿开始。</translation>
    </message>
    <message>
        <source>Begin with the other leg each time.</source>
        <translation>每次换另一条腿开始。</translation>
    </message>
    <message>
        <source>Change legs after each repetition.</source>
        <translation>每次动作后换腿。</translation>
    </message>
    <message>
        <source>Change legs after each set.</source>
        <translation>每组后换腿。</translation>
    </message>
    <message>
        <source>Change legs after each repetition: {time}.</source>
        <translation>每次动作后换腿：{time}。</translation>
    </message>
    <message>
        <source>Change legs after each set: {time}.</source>
        <translation>每组后换腿：{time}。</translation>
    </message>
    <message>
        <source>{left} before the left leg, {right} before the right leg</source>
        <translation>左腿前 {left}，右腿前 {right}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Plan sheet (*.pdf *.png)</source>
        <translation>计划表 (*.pdf *.png)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>轻松起步</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>长时间保持</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>左右交替</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Problem report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>This helps to find the fault. It is sent nowhere: copy or save it, and pass it on yourself. It holds no notes, no names and no folders unless you tick the box.</source>
        <translation>这有助于找出问题。它不会被发送到任何地方：请复制或保存，然后自行转交。除非您勾选此项，否则其中没有备注、姓名或文件夹。</translation>
    </message>
    <message>
        <source>With the words of error messages, and names of files and folders</source>
        <translation>包含错误消息的原文以及文件和文件夹的名称</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Time under tension</source>
        <translation>张力时间</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负重</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称度</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>训练日</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>{measure} per session</source>
        <translation>每次训练的{measure}</translation>
    </message>
    <message>
        <source>{measure} per week</source>
        <translation>每周的{measure}</translation>
    </message>
    <message>
        <source>{measure} per month</source>
        <translation>每月的{measure}</translation>
    </message>
    <message>
        <source>both legs counted</source>
        <translation>双腿合计</translation>
    </message>
    <message>
        <source>minutes under load</source>
        <translation>负荷分钟数</translation>
    </message>
    <message>
        <source>weight × reps</source>
        <translation>重量 × 次数</translation>
    </message>
    <message>
        <source>100% means both legs did the same</source>
        <translation>100% 表示两腿相同</translation>
    </message>
    <message>
        <source>your answers, 0–10</source>
        <translation>您的回答，0–10</translation>
    </message>
    <message>
        <source>Each bar is one week.</source>
        <translation>每条表示一周。</translation>
    </message>
    <message>
        <source>Each bar is one month.</source>
        <translation>每条表示一个月。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>坚持率</translation>
    </message>
    <message>
        <source>Symmetry, %</source>
        <translation>对称度，%</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双腿</translation>
    </message>
    <message>
        <source>Both, minutes</source>
        <translation>双腿，分钟</translation>
    </message>
    <message>
        <source>The numbers of this chart, row by row</source>
        <translation>此图表的数字，逐行显示</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days done</source>
        <translation>完成天数</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>{day}: planned, no session</source>
        <translation>{day}：已计划，无训练</translation>
    </message>
    <message>
        <source>{day}: holiday</source>
        <translation>{day}：假期</translation>
    </message>
    <message>
        <source>Days with repetitions: {count}; weeks shown: {weeks}</source>
        <translation>有训练的天数：{count}；显示的周数：{weeks}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>计划日</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>effort and pain are means</source>
        <translation>用力程度和疼痛为平均值</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>按节奏</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>额外</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>用力程度</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Load, lb × reps</source>
        <translation>负重，磅 × 次</translation>
    </message>
    <message>
        <source>for pain</source>
        <translation>因疼痛</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Kilograms × repetitions</source>
        <translation>公斤 × 次数</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>左，分钟</translation>
    </message>
    <message>
        <source>Load, kg × reps</source>
        <translation>负重，公斤 × 次</translation>
    </message>
    <message>
        <source>Created {day}</source>
        <translation>生成日期：{day}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Paced, self-confirmed repetitions. The app set the pace; the user reported the count. Nothing was measured by sensors.</source>
        <translation>按节奏进行、由本人确认的次数：程序给出节奏，本人报告完成的次数。未作任何测量。</translation>
    </message>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement.</source>
        <translation>站姿腿弯举的节奏计时器与训练日志。不是医疗建议，也不是医疗器械；它看不到动作。</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>左 · 右</translation>
    </message>
    <message>
        <source>load {volume}</source>
        <translation>负重 {volume}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>训练前疼痛</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>疼痛，0 到 10</translation>
    </message>
    <message>
        <source>Prescribed: asked for by the routine.</source>
        <translation>规定：训练方案要求的次数。</translation>
    </message>
    <message>
        <source>Paced: counted by the app to their end.</source>
        <translation>按节奏：程序完整计数的次数。</translation>
    </message>
    <message>
        <source>Confirmed: what the user says was done.</source>
        <translation>已确认：本人报告完成的次数。</translation>
    </message>
    <message>
        <source>Volume: confirmed repetitions; one curl on each leg counts as two.</source>
        <translation>训练量：已确认的次数；每条腿各一次算两次。</translation>
    </message>
    <message>
        <source>Time under tension: flex, hold and extend of confirmed repetitions.</source>
        <translation>张力时间：已确认动作中屈膝、保持和伸直的时间。</translation>
    </message>
    <message>
        <source>Symmetry: 100 × smaller ÷ larger of left and right volume.</source>
        <translation>对称度：100 × 左右训练量中较小 ÷ 较大。</translation>
    </message>
    <message>
        <source>Adherence: planned days with repetitions; no week counts for more days than were planned; by the plan of each week.</source>
        <translation>坚持率：有训练的计划日；每周不超过计划天数，以当周计划为准。</translation>
    </message>
    <message>
        <source>Missed: planned days without repetitions that no other day of the week made up for. Extra: days beyond the plan of the week.</source>
        <translation>错过：没有训练、且当周其他日子也未补上的计划日。额外：超出当周计划的日子。</translation>
    </message>
    <message>
        <source>Months and years count each session and each missed day by its own date, also in a week that they share.</source>
        <translation>月和年按各自的日期统计每次训练和每个错过的日子，跨月或跨年的周也是如此。</translation>
    </message>
    <message>
        <source>Pain and effort: 0 to 10, as reported; – where not reported.</source>
        <translation>疼痛和用力程度：0 到 10，由本人填写；– 表示未填写。</translation>
    </message>
    <message>
        <source>Pain, 0 to 10, mean</source>
        <translation>疼痛，0 到 10，平均</translation>
    </message>
    <message>
        <source>Plan: {days}</source>
        <translation>计划：{days}</translation>
    </message>
    <message>
        <source>{routine} ({sessions}, {days}): {dose}</source>
        <translation>{routine}（{sessions}，{days}）：{dose}</translation>
    </message>
    <message>
        <source>rest {seconds} s</source>
        <translation>休息 {seconds} 秒</translation>
    </message>
    <message>
        <source>change of legs {seconds} s</source>
        <translation>换腿 {seconds} 秒</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>{begin} 处暂停，{length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in total.</source>
        <translation>暂停（斜线）：{count} 次，共 {length}。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>对称度 {share}%</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>右，分钟</translation>
    </message>
    <message>
        <source>Pounds × repetitions</source>
        <translation>磅 × 次</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Standing leg curl: exercise report</source>
        <translation>站姿腿弯举：训练报告</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Under tension</source>
        <translation>张力时间</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>No timing was recorded for this session.</source>
        <translation>本次训练没有记录时间。</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>哪些日子</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>左 {left} · 右 {right}</translation>
    </message>
    <message>
        <source>first week → last week (average)</source>
        <translation>首周 → 末周平均</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>无负重</translation>
    </message>
    <message>
        <source>pain {answers}</source>
        <translation>疼痛 {answers}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>次</translation>
    </message>
    <message>
        <source>set {set}, repetition {rep}</source>
        <translation>第 {set} 组，第 {rep} 次</translation>
    </message>
    <message numerus="yes">
        <source>%n extra days</source>
        <translation>
            <numerusform>额外 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stops</source>
        <translation>
            <numerusform>另外 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned days missed</source>
        <translation>
            <numerusform>错过 %n 个计划日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions stopped because of pain:</source>
        <translation>
            <numerusform>因疼痛停止的训练共 %n 次：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier routines</source>
        <translation>
            <numerusform>以及之前的 %n 个方案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n repetitions</source>
        <translation>
            <numerusform>{day}：%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days</source>
        <translation>
            <numerusform>计划日完成 {done}/%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days ({share}%)</source>
        <translation>
            <numerusform>计划日完成 {done}/%n（{share}%）</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}：无训练</translation>
    </message>
    <message>
        <source>{hours}:{minutes:02} h</source>
        <translation>{hours} 小时 {minutes:02} 分</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} 公斤 × 次</translation>
    </message>
    <message>
        <source>{load} lb × reps</source>
        <translation>{load} 磅 × 次</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{time} per session</source>
        <translation>每次 {time}</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}，表格</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>No session was stopped because of pain.</source>
        <translation>没有训练因疼痛停止。</translation>
    </message>
    <message>
        <source>{day} (pain {pain} of 10)</source>
        <translation>{day}（疼痛 {pain}/10）</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>无对称度</translation>
    </message>
    <message>
        <source>Symmetry {n}%</source>
        <translation>对称度 {n}%</translation>
    </message>
    <message>
        <source>Left {value}</source>
        <translation>左 {value}</translation>
    </message>
    <message>
        <source>Right {value}</source>
        <translation>右 {value}</translation>
    </message>
    <message>
        <source>Pain {answers}</source>
        <translation>疼痛 {answers}</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>因疼痛停止</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Click for details</source>
        <translation>点击查看详情</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>点击放大</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>训练后疼痛</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not counted: no repetition</source>
        <translation>未计入：没有重复次数</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Dose and tempo</source>
        <translation>剂量与节奏</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{chart}. First: {first}. Last: {last}. The tables have all values.</source>
        <translation>{chart}。第一个：{first}。最后一个：{last}。所有数值见表格。</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Save a report, a spreadsheet or a picture</source>
        <translation>保存报告、电子表格或图片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负重</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称度</translation>
    </message>
    <message>
        <source>Zoomed · Reset</source>
        <translation>已缩放 · 重置</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Show the range that was chosen last</source>
        <translation>显示上次选择的范围</translation>
    </message>
    <message>
        <source>+ Next day</source>
        <translation>+ 次日</translation>
    </message>
    <message>
        <source>Show pain on the next day, too</source>
        <translation>同时显示次日疼痛</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>训练日</translation>
    </message>
    <message>
        <source>filled: trained; outlined: planned and missed</source>
        <translation>实心：已训练；空框：计划但错过</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a week</source>
        <translation>0 不痛，10 最痛；周平均</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a month</source>
        <translation>0 不痛，10 最痛；月平均</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>显示 %n 次训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>← → to move, Enter to open, ↑ ↓ to zoom, Page Up and Page Down to pan.</source>
        <translation>← → 移动，Enter 打开，↑ ↓ 缩放，Page Up 和 Page Down 平移。</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开训练</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>QuickSettings</name>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音已开启</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>语音已开启</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>语音已关闭</translation>
    </message>
    <message>
        <source>Volume {percent}%, muted</source>
        <translation>音量 {percent}%，已静音</translation>
    </message>
    <message>
        <source>Volume {percent}%</source>
        <translation>音量 {percent}%</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>帮助和快捷键</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>当前位置</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Recent sessions</source>
        <translation>最近的训练</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <source>Search, sort, export and delete sessions</source>
        <translation>搜索、排序、导出和删除训练</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>疼痛 {n}</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me on training days</source>
        <translation>在训练日提醒我</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>提醒时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Once more in the evening</source>
        <translation>晚上再提醒一次</translation>
    </message>
    <message>
        <source>Time of the second reminder</source>
        <translation>第二次提醒的时间</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>在后台继续运行</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>The program stays in the tray when the window closes.</source>
        <translation>关闭窗口后，程序留在托盘中。</translation>
    </message>
    <message>
        <source>This time is not after the first one.</source>
        <translation>此时间不在第一次之后。</translation>
    </message>
    <message>
        <source>Only if no session was done until then.</source>
        <translation>仅在此前没有训练时提醒。</translation>
    </message>
    <message>
        <source>Not possible in this package: your desktop&apos;s settings can start it.</source>
        <translation>此软件包不支持：可在桌面设置中让它启动。</translation>
    </message>
    <message>
        <source>Without a window, so that reminders come.</source>
        <translation>不打开窗口，以便收到提醒。</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come only while the window is open.</source>
        <translation>此桌面没有托盘：只有窗口打开时才会提醒。</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>{name}: time for your leg curls</source>
        <translation>{name}：该做腿弯举了</translation>
    </message>
    <message>
        <source>Time for your leg curls</source>
        <translation>该做腿弯举了</translation>
    </message>
</context>
<context>
    <name>RepetitionPicture</name>
    <message>
        <source>One repetition: height of the foot over time</source>
        <translation>一次动作：脚的高度随时间变化</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking for the newest backup</source>
        <translation>正在查找最新备份</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Replace your diary with this backup?</source>
        <translation>要用此备份替换训练日志吗？</translation>
    </message>
    <message>
        <source>Your diary: {what}</source>
        <translation>您的训练日志：{what}</translation>
    </message>
    <message>
        <source>Backup {file}: {what}</source>
        <translation>备份 {file}：{what}</translation>
    </message>
    <message>
        <source>Your current diary is kept, and you can undo this.</source>
        <translation>当前的训练日志会保留，此操作可以撤销。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}，最后一次在 {day}</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>正在恢复 {file}</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>More for {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>开始 {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制为新方案</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>贴在墙上的计划表…</translation>
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
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Drag a routine file here to add it.</source>
        <translation>将方案文件拖到此处即可添加。</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>您的方案</translation>
    </message>
    <message>
        <source>Built-in routines</source>
        <translation>内置方案</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Choose routine files</source>
        <translation>选择方案文件</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新方案</translation>
    </message>
    <message>
        <source>Paste a routine</source>
        <translation>粘贴方案</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (Ctrl+V)</source>
        <translation>添加已复制文本的方案 (Ctrl+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults.</source>
        <translation>
            <numerusform>还有 %n 个错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more routines</source>
        <translation>
            <numerusform>再显示 %n 个方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Add routines</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>导出副本</translation>
    </message>
</context>
<context>
    <name>RoutinesPresenter</name>
    <message>
        <source>My routine</source>
        <translation>我的方案</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新方案</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>我的{name}</translation>
    </message>
    <message>
        <source>“{name}” is built in, so you are editing a copy.</source>
        <translation>“{name}”是内置方案，因此您编辑的是副本。</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>编辑方案</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} 的副本</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>站姿腿弯举的节奏计时器与训练日志。不是医疗建议，也不是医疗器械；它看不到您的动作。感到疼痛请停止。若疼痛持续，请咨询医护专业人员。</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts.</source>
        <translation>不是医疗建议，也不是医疗器械；它看不到您的动作。感到疼痛请停止。</translation>
    </message>
    <message>
        <source>You stopped because of pain ({pain} of 10). Rest today. If it persists, see a health professional.</source>
        <translation>您因疼痛停止了训练（{pain}/10）。今天请休息。若疼痛持续，请咨询医护专业人员。</translation>
    </message>
    <message>
        <source>You stopped because of pain. Rest today. If it persists, see a health professional.</source>
        <translation>您因疼痛停止了训练。今天请休息。若疼痛持续，请咨询医护专业人员。</translation>
    </message>
    <message>
        <source>Talk to a health professional first if your knee, hip or leg</source>
        <translation>若您的膝、髋或腿有以下情况，请先咨询医护专业人员</translation>
    </message>
    <message>
        <source>cannot bear your weight</source>
        <translation>无法承重</translation>
    </message>
    <message>
        <source>locks or gives way</source>
        <translation>卡住不动或突然发软</translation>
    </message>
    <message>
        <source>is hot and red and you have a fever</source>
        <translation>发热发红，并且您在发烧</translation>
    </message>
    <message>
        <source>is very swollen</source>
        <translation>严重肿胀</translation>
    </message>
    <message>
        <source>had surgery recently</source>
        <translation>近期做过手术</translation>
    </message>
    <message>
        <source>Stop at once if you feel chest pain or dizziness.</source>
        <translation>胸痛或头晕：立即停止。</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Move slowly, and keep your hips level and facing forward.</source>
        <translation>站在稳固的椅子或墙边。动作要慢，髋部保持水平、朝前。</translation>
    </message>
    <message>
        <source>How bad is the pain?</source>
        <translation>有多痛？</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>现在痛吗？</translation>
    </message>
    <message>
        <source>How much pain did you have the day after your session on {day}?</source>
        <translation>{day}训练后的第二天，疼痛程度如何？</translation>
    </message>
    <message>
        <source>Saved to your diary. Needed before we suggest more.</source>
        <translation>已存入训练日志。回答后才会建议加量。</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain.</source>
        <translation>您连续完成了两次训练，且疼痛很轻。</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain. This leg is behind, so it goes first.</source>
        <translation>您连续完成了两次训练，且疼痛很轻。这条腿落后，因此先加。</translation>
    </message>
    <message>
        <source>No increase for now: your last session was stopped early.</source>
        <translation>暂不加量：您上次训练提前停止。</translation>
    </message>
    <message>
        <source>No increase while pain is above {limit} (it was {count}).</source>
        <translation>疼痛高于 {limit} 时不加量（当时为 {count}）。</translation>
    </message>
    <message>
        <source>No increase for now: it hurt more than usual the next day.</source>
        <translation>暂不加量：次日比平常更痛。</translation>
    </message>
    <message>
        <source>Tell us how it felt afterwards and the next day to get suggestions.</source>
        <translation>请告诉我们训练后和次日的感觉，以便获得建议。</translation>
    </message>
    <message>
        <source>We’ll ask about pain tomorrow before suggesting more.</source>
        <translation>明天我们会先询问疼痛，再建议加量。</translation>
    </message>
    <message>
        <source>Ease off, move less far, or stop.</source>
        <translation>放轻些、幅度小一些，或停止。</translation>
    </message>
    <message>
        <source>That’s it for today. Rest, and see a health professional if the pain doesn’t go away.</source>
        <translation>今天到此为止。请休息；若疼痛不消退，请咨询医护专业人员。</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{name}: no answer</source>
        <translation>{name}：未填写</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>On every page. In sessions, letters follow the viewing distance.</source>
        <translation>适用于所有页面；训练时的文字按观看距离设定。</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The figure stands still, and nothing flashes.</source>
        <translation>人物静止，画面不闪烁。</translation>
    </message>
    <message>
        <source>Reduce animation</source>
        <translation>减少动画</translation>
    </message>
</context>
<context>
    <name>ScreenRow</name>
    <message>
        <source>Same as the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>{screen} (disconnected)</source>
        <translation>{screen}（未连接）</translation>
    </message>
    <message>
        <source>If it is unplugged, the session goes on where the window was.</source>
        <translation>如果断开，训练会在窗口原来的位置继续。</translation>
    </message>
    <message>
        <source>A television or a second screen can be chosen while it is connected.</source>
        <translation>电视或第二个屏幕连接后即可选择。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionBlocks</name>
    <message numerus="yes">
        <source>Session: {length}, %n repetitions. Use the arrow keys to step through it.</source>
        <translation>
            <numerusform>训练：{length}，%n 次。方向键逐段移动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session</source>
        <translation>训练</translation>
    </message>
    <message>
        <source> m</source>
        <translation> 米</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>观看距离</translation>
    </message>
    <message>
        <source>Preview of a session</source>
        <translation>训练预览</translation>
    </message>
    <message>
        <source>Largest letters in sessions</source>
        <translation>训练时使用最大字号</translation>
    </message>
    <message>
        <source>The word and the countdown get more room, other texts less.</source>
        <translation>阶段名称和倒计时占更多空间，其他文字更少。</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <translation>暂停后的倒计时</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The repetition that was interrupted begins again then.</source>
        <translation>被中断的那一次动作会从头开始。</translation>
    </message>
    <message>
        <source>Use full screen for sessions</source>
        <translation>训练时全屏</translation>
    </message>
    <message>
        <source>Begin sessions in the small window</source>
        <translation>训练从小窗口开始</translation>
    </message>
    <message>
        <source>It stays on top of other programs. W in a session changes to it and back.</source>
        <translation>它始终位于其他程序之上。训练时按 W 可切换大小窗口。</translation>
    </message>
    <message>
        <source>Screen for sessions</source>
        <translation>训练使用的屏幕</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused – your computer went to sleep</source>
        <translation>已暂停：电脑曾休眠</translation>
    </message>
    <message>
        <source>Paused – your computer was busy or asleep</source>
        <translation>已暂停：电脑曾繁忙或休眠</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小窗口</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>停止本次训练？</translation>
    </message>
    <message>
        <source>Your reps are saved. You can continue later.</source>
        <translation>您做的次数已保存，之后可以继续。</translation>
    </message>
    <message>
        <source>With a presenter: Page Down resumes, Page Up stops.</source>
        <translation>使用遥控器：Page Down 继续，Page Up 停止。</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <translation>{seconds} 秒后开始…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resuming in {seconds}</source>
        <translation>{seconds} 秒后继续…</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Begins the set that waits for you</source>
        <translation>开始正在等您的一组</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>按 {key} 继续</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>返回进展</translation>
    </message>
    <message>
        <source>Search day, routine or note</source>
        <translation>搜索日期、方案或备注</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>复制所选行到电子表格 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected sessions (Del)</source>
        <translation>删除所选训练 (Del)</translation>
    </message>
    <message>
        <source>Enter opens a session, the menu key shows what else can be done.</source>
        <translation>按 Enter 打开训练，按菜单键查看其他操作。</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>最近删除 ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>按“{column}”排序</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, ascending</source>
        <translation>已按“{column}”升序排列</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, descending</source>
        <translation>已按“{column}”降序排列</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>次数，{set}</translation>
    </message>
    <message>
        <source>planned {count}, timed {paced}</source>
        <translation>计划 {count}，计时 {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>应做 {count}</translation>
    </message>
</context>
<context>
    <name>SetUpCard</name>
    <message>
        <source>Set up</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Close Set up</source>
        <translation>关闭“准备”</translation>
    </message>
    <message>
        <source>You find all of this in Settings</source>
        <translation>这些都可以在“设置”中找到</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>观看距离</translation>
    </message>
    <message>
        <source>How far from the screen do you stand?</source>
        <translation>您站在离屏幕多远的地方？</translation>
    </message>
    <message>
        <source>Can you hear the tones?</source>
        <translation>能听到提示音吗？</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>On which days do you want to train?</source>
        <translation>您想在哪几天训练？</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>训练日</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Interval Coach is running. Close it, then try again.</source>
        <translation>Interval Coach 正在运行。请先关闭，然后重试。</translation>
    </message>
    <message>
        <source>Interval Coach needs a 64-bit Windows.</source>
        <translation>Interval Coach 需要 64 位 Windows。</translation>
    </message>
    <message>
        <source>The older copy in {folder} could not be removed. Remove it by hand.</source>
        <translation>无法删除 {folder} 中的旧副本。请手动删除。</translation>
    </message>
    <message>
        <source>Your diary, routines and settings stay in {folder}. To delete them too, delete that folder.</source>
        <translation>您的训练日志、方案和设置保留在 {folder} 中。如需一并删除，请删除该文件夹。</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Plan sheet: {name}</source>
        <translation>计划表：{name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>表上的姓名</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>The square on the page holds the routine. Its text can be pasted on any computer.</source>
        <translation>页面上的方块含有此方案，其文本可粘贴到任何电脑上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session in the small window</source>
        <translation>小窗口中的训练</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>大窗口</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>按 {key} 继续</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Phase tones</source>
        <translation>动作切换</translation>
    </message>
    <message>
        <source>Countdown beeps</source>
        <translation>预备倒数</translation>
    </message>
    <message>
        <source>Count the seconds</source>
        <translation>计秒</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tick in holds</source>
        <translation>保持时滴答</translation>
    </message>
    <message>
        <source>Tick in all phases</source>
        <translation>每个阶段滴答</translation>
    </message>
    <message>
        <source>Also counts the end of long holds, and says what comes next.</source>
        <translation>还会倒数较长保持的结尾，并说出接下来做什么。</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>语音音量</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低音</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>明亮</translation>
    </message>
    <message>
        <source>Low for hearing loss at high pitches, bright to stand out over music.</source>
        <translation>听不清高音时选低音；播放音乐时选明亮。</translation>
    </message>
    <message>
        <source>Hear every tone</source>
        <translation>试听所有提示音</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Bluetooth sync</source>
        <translation>蓝牙同步</translation>
    </message>
    <message>
        <source>Turn the music down</source>
        <translation>调低音乐音量</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The screen waits {ms} ms for the sound.</source>
        <translation>画面等待声音 {ms} 毫秒。</translation>
    </message>
    <message>
        <source>Each tone is played with its name.</source>
        <translation>播放每个提示音并显示名称。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>A soft tick each second, at the volume of the countdown beeps.</source>
        <translation>每秒一声轻柔的滴答，音量随预备倒数。</translation>
    </message>
    <message>
        <source>Voice instructions</source>
        <translation>语音提示动作</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出设备</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Other players are turned down or paused when a session starts, and put back at its end. Some, such as browsers, can only be paused.</source>
        <translation>训练开始时，其他播放器会调低音量或暂停；训练结束后恢复原状。有些播放器（如浏览器）只能暂停。</translation>
    </message>
    <message>
        <source>Only possible on a Linux desktop.</source>
        <translation>仅在 Linux 桌面上可用。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>{output} (disconnected)</source>
        <translation>{output}（不可用）</translation>
    </message>
    <message>
        <source>Bluetooth speakers lag. This delays the screen to match.</source>
        <translation>蓝牙扬声器有延迟。画面会相应推迟。</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Interval Coach cannot start</source>
        <translation>Interval Coach 无法启动</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新备份</translation>
    </message>
    <message>
        <source>Use a backup…</source>
        <translation>使用备份…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Begin with an empty diary</source>
        <translation>从空的训练日志开始</translation>
    </message>
    <message>
        <source>Start without this routine</source>
        <translation>不使用此训练方案启动</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Open with {name}</source>
        <translation>以 {name} 的身份打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>训练日志 (*.db)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>Training days this week</source>
        <translation>本周训练日</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>没有计划任何一天</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>连续 %n 周按计划完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan met</source>
        <translation>已完成计划</translation>
    </message>
    <message>
        <source>{n} more planned</source>
        <translation>还计划 {n} 次</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>上次训练</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>因疼痛停止</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Same as {day}</source>
        <translation>与{day}相同</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>自{day}以来 {change}</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>左 · 右</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>单腿</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>{n} more on the left</source>
        <translation>左腿多 {n} 次</translation>
    </message>
    <message>
        <source>{n} more on the right</source>
        <translation>右腿多 {n} 次</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>训练前疼痛</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message numerus="yes">
        <source>Same as %n weeks ago</source>
        <translation>
            <numerusform>与 %n 周前相同</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {pain}</source>
        <translation>{day}：{pain}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago: {pain}</source>
        <translation>
            <numerusform>%n 周前：{pain}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{leg}: {step}</source>
        <translation>{leg}：{step}</translation>
    </message>
    <message>
        <source>{new} instead of {old}</source>
        <translation>{new}，原为 {old}</translation>
    </message>
    <message>
        <source>hold for {new} s instead of {old}</source>
        <translation>保持 {new} 秒，原为 {old} 秒</translation>
    </message>
    <message>
        <source>lower for {new} s instead of {old}</source>
        <translation>放下 {new} 秒，原为 {old} 秒</translation>
    </message>
    <message>
        <source>An increase is suggested after two complete sessions in a row.</source>
        <translation>连续两次训练全部完成后会建议加量。</translation>
    </message>
    <message>
        <source>After one more complete session, an increase is suggested.</source>
        <translation>再完整完成一次，就会建议加量。</translation>
    </message>
    <message numerus="yes">
        <source>Not yet – last time the {leg} did {count} of %n reps in set {set}.</source>
        <translation>
            <numerusform>还不行：上次{leg}第 {set} 组完成 {count}/%n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{old} → %n reps in total, {before} → {after} min</source>
        <translation>
            <numerusform>共 {old} → %n 次，{before} → {after} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps per set instead of {old}</source>
        <translation>
            <numerusform>每组 %n 次，原为 {old} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps as before, {before} → {after} under tension</source>
        <translation>
            <numerusform>仍为 %n 次，张力时间 {before} → {after}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets instead of {old}</source>
        <translation>
            <numerusform>%n 组，原为 {old} 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a break of %n days, do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>间断 %n 天后，请先按现在的量练两次，再加量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did this routine %n days ago: do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>上次做此方案是 %n 天前。请先按现在的量练两次，再加量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and back to %n reps per set</source>
        <translation>
            <numerusform>并回到每组 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Ready for a little more?</source>
        <translation>想再多练一点吗？</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>SyncDialog</name>
    <message>
        <source>Bluetooth sync</source>
        <translation>蓝牙同步</translation>
    </message>
    <message>
        <source>Bluetooth speakers and televisions play late. Measure how late, and the screen waits.</source>
        <translation>蓝牙音箱和电视会延迟发声。测出延迟后，画面会等待声音。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A beep and a flash come once a second.</source>
        <translation>每秒出现一次提示音和闪光。</translation>
    </message>
    <message>
        <source>1. Play the beeps</source>
        <translation>1. 播放提示音</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>点按</translation>
    </message>
    <message>
        <source>Tap on the beep</source>
        <translation>随声点按</translation>
    </message>
    <message>
        <source>2. Tap on every beep</source>
        <translation>2. 每响一声点按一次</translation>
    </message>
    <message>
        <source>Beep and flash should now come together.</source>
        <translation>提示音和闪光现在应当同时出现。</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. 检查</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Adjust by hand if they do not. 0 for loudspeakers with a cable.</source>
        <translation>如果没有，请手动调整。有线音箱设为 0。</translation>
    </message>
    <message>
        <source>Stop the beeps</source>
        <translation>停止提示音</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>{count} of {all} taps</source>
        <translation>已点按 {count}/{all} 次</translation>
    </message>
    <message>
        <source>With the mouse or the space bar. {taps}.</source>
        <translation>用鼠标或空格键。{taps}。</translation>
    </message>
    <message>
        <source>Measured delay: {ms} ms</source>
        <translation>测得延迟：{ms} 毫秒</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>最近 8 周</translation>
    </message>
    <message>
        <source>Open Progress</source>
        <translation>打开“进展”</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>安全须知</translation>
    </message>
    <message>
        <source>Who trains now</source>
        <translation>现在谁在训练</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>使用者 {name}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>It cannot be continued, because its data is damaged.</source>
        <translation>由于数据已损坏，无法继续。</translation>
    </message>
    <message numerus="yes">
        <source>You didn’t finish {routine} ({when}, %n reps done).</source>
        <translation>
            <numerusform>{routine} 没有做完（{when}，已做 %n 次）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase accepted ({when}): {step}</source>
        <translation>已采纳加量（{when}）：{step}</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>我的{name}</translation>
    </message>
</context>
<context>
    <name>ToneDemo</name>
    <message>
        <source>Count-in</source>
        <translation>预备倒数</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>滴答声</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>抬脚</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>屈膝</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>伸直</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>换腿</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等您开始</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Interval Coach</source>
        <translation>Interval Coach</translation>
    </message>
    <message>
        <source>Open Interval Coach</source>
        <translation>打开 Interval Coach</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Continue session</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>按现状保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Session discarded.</source>
        <translation>已放弃该训练。</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>A copy of the whole diary is in {file}. Restore it once the folder is there again.</source>
        <translation>整个训练日志的副本在 {file} 中。文件夹恢复后请还原它。</translation>
    </message>
    <message>
        <source>It could not be saved anywhere else: if you close now, it is lost.</source>
        <translation>也无法保存到其他位置：如果现在关闭，这些内容会丢失。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>A copy is in {file}. “Import…” in Settings reads it.</source>
        <translation>副本在 {file} 中。可以用“设置”里的“导入…”读取。</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>今天不练…</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>假期…</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>移到 {day}</translation>
    </message>
    <message>
        <source>Pick your days</source>
        <translation>选择您的训练日</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>连续 %n 周按计划完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>休息日。</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>今天已完成。</translation>
    </message>
    <message>
        <source>You planned a session today.</source>
        <translation>您今天安排了训练。</translation>
    </message>
    <message>
        <source>No training until {day}.</source>
        <translation>直到 {day} 都不训练。</translation>
    </message>
    <message>
        <source>Next session: {day}.</source>
        <translation>下次训练：{day}。</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n training days this week</source>
        <translation>
            <numerusform>本周训练 {done}/%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training days this week</source>
        <translation>
            <numerusform>本周训练 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>({planned} planned)</source>
        <translation>（计划 {planned} 次）</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>因疼痛停止</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Repetitions in the last 8 weeks, left · right</source>
        <translation>最近 8 周的次数，左 · 右</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>磅</translation>
    </message>
    <message>
        <source>As the system: {unit}</source>
        <translation>跟随系统：{unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>我没有重物</translation>
    </message>
    <message>
        <source>Loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>不使用负重；加量时，保持或放下会延长一秒。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>切换到 {name}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>GET READY</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>LIFT</source>
        <translation>抬脚</translation>
    </message>
    <message>
        <source>FLEX</source>
        <translation>屈膝</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>EXTEND</source>
        <translation>伸直</translation>
    </message>
    <message>
        <source>CHANGE LEGS</source>
        <translation>换腿</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>抬脚</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>屈膝</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>伸直</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>换腿</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>LEFT LEG</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>RIGHT LEG</source>
        <translation>右腿</translation>
    </message>
    <message>
        <source>NEXT: LEFT LEG</source>
        <translation>接下来：左腿</translation>
    </message>
    <message>
        <source>NEXT: RIGHT LEG</source>
        <translation>接下来：右腿</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop – pain</source>
        <translation>停止（疼痛）</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>接下来：{phase}</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>准备好了吗？</translation>
    </message>
    <message>
        <source>Press Space</source>
        <translation>按空格键</translation>
    </message>
    <message>
        <source>{sign}{number} s</source>
        <translation>{sign}{number} 秒</translation>
    </message>
    <message>
        <source>Stand ready</source>
        <translation>站好准备</translation>
    </message>
    <message>
        <source>Lift your foot slightly</source>
        <translation>脚稍微抬离地面</translation>
    </message>
    <message>
        <source>Stay lifted, hips level</source>
        <translation>保持抬起，髋部水平</translation>
    </message>
    <message>
        <source>Heel up toward your glute</source>
        <translation>脚跟靠向臀部</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>在最高处保持</translation>
    </message>
    <message>
        <source>Lower slowly, hips level</source>
        <translation>慢慢放下，髋部水平</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>接下来是左腿</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Left leg</source>
        <translation>站直，手扶椅子。左腿</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Right leg</source>
        <translation>站直，手扶椅子。右腿</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>接下来是右腿</translation>
    </message>
    <message>
        <source>Set done. Rest – left leg next</source>
        <translation>本组完成。休息，然后左腿</translation>
    </message>
    <message>
        <source>Set done. Rest – right leg next</source>
        <translation>本组完成。休息，然后右腿</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>Repetitions: {reps}</source>
        <translation>次数：{reps}</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} kilograms</source>
        <translation>次数：{reps}。负重：{load} 公斤</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} pounds</source>
        <translation>次数：{reps}。负重：{load} 磅</translation>
    </message>
    <message>
        <source>{set}. Load: {load} kilograms</source>
        <translation>{set}。负重：{load} 公斤</translation>
    </message>
    <message>
        <source>{set}. Load: {load} pounds</source>
        <translation>{set}。负重：{load} 磅</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}；{next}</translation>
    </message>
    <message>
        <source>{first}. {next}</source>
        <translation>{first}。{next}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>第 {rep} 次，共 {reps} 次</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>第 {set} 组，共 {sets} 组</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Too far for this screen: the letters are smaller than they should be.</source>
        <translation>对此屏幕来说太远：文字小于应有的大小。</translation>
    </message>
    <message>
        <source>the instruction</source>
        <translation>动作提示</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>the bar of sets</source>
        <translation>组次条</translation>
    </message>
    <message>
        <source>the time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>the keys on the buttons</source>
        <translation>按钮上的按键</translation>
    </message>
    <message>
        <source>Everything has room on this screen.</source>
        <translation>此屏幕能显示全部内容。</translation>
    </message>
    <message>
        <source>No room on this screen for: {parts}.</source>
        <translation>此屏幕放不下：{parts}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Left leg, %n repetitions</source>
        <translation>
            <numerusform>左腿，%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right leg, %n repetitions</source>
        <translation>
            <numerusform>右腿，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>planned {length}</source>
        <translation>计划 {length}</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>至少 {length}</translation>
    </message>
    <message>
        <source>took {length}</source>
        <translation>用时 {length}</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>张力时间 {time}</translation>
    </message>
</context>
</TS>
