<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>About</name>
    <message>
        <source>This copy is more than a year old. Look for a newer one where you got it.</source>
        <translation>مضى على هذه النسخة أكثر من سنة. ابحث عن أحدث منها حيث حصلت عليها.</translation>
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
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>إصدارات أحدث</translation>
    </message>
</context>
<context>
    <name>ActionToast</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue this session where it stopped</source>
        <translation>متابعة هذه الجلسة من حيث توقفت</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Filled in for you. Change anything you did differently.</source>
        <translation>مُلئت لك. غيّر ما أديته بشكل مختلف.</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>كيف كانت؟</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 سهل</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعد الجلسة</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>ما مدى صعوبتها؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Pressed by mistake? Resume (Ctrl+Z)</source>
        <translation>ضغطت خطأً؟ متابعة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 الأقصى</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 لا ألم</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 الأسوأ</translation>
    </message>
    <message>
        <source>No reps recorded</source>
        <translation>لم يُسجَّل أي تكرار</translation>
    </message>
    <message>
        <source>How did it feel? Press any key.</source>
        <translation>كيف كان؟ اضغط أي مفتاح.</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُوقفت مبكرًا</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>الألم الآن؟</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{text} F6: {buttons}</source>
        <translation>{text} F6: {buttons}</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Calendar file</source>
        <translation>ملف تقويم</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Drawing the charts</source>
        <translation>جارٍ رسم الرسوم البيانية</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>جارٍ كتابة ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Reading the diary</source>
        <translation>جارٍ قراءة اليوميات</translation>
    </message>
</context>
<context>
    <name>CurlFigure</name>
    <message>
        <source>Figure doing the leg curl</source>
        <translation>شكل يؤدي ثني الساق</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Damaged sessions</source>
        <translation>الجلسات التالفة</translation>
    </message>
    <message>
        <source>A disk error changed these sessions. A backup from before may still hold them unharmed; restoring it replaces the whole diary, and the present one is set aside.</source>
        <translation>غيّر خطأ في القرص هذه الجلسات. قد تحتوي نسخة احتياطية أقدم عليها سليمة؛ وتؤدي استعادتها إلى استبدال اليوميات كلها، وتُحفظ اليوميات الحالية جانبًا.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>قرر لاحقًا</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاء كما هي</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Everything is stored on this computer</source>
        <translation>كل شيء محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>A report for your clinician, a spreadsheet, charts, files for other apps</source>
        <translation>تقرير لمعالجك وجدول بيانات ورسوم بيانية وملفات لتطبيقات أخرى</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Sessions from a file of Interval Coach, Strong or Hevy</source>
        <translation>جلسات من ملف Interval Coach أو Strong أو Hevy</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Your whole diary in one file. One is made by itself on each day of use.</source>
        <translation>يومياتك كلها في ملف واحد. تُنشأ نسخة تلقائيًا في كل يوم استخدام.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Replace your diary with a backup. You can undo it.</source>
        <translation>استبدال يومياتك بنسخة احتياطية. يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>استعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Diary, routines and settings in one file. On the other computer, choose “Add a person…”, then “From another computer…”.</source>
        <translation>يومياتك وبرامجك وإعداداتك في ملف واحد. في الحاسوب الآخر اختر «إضافة شخص…» ثم «من حاسوب آخر…».</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>إلى حاسوب آخر…</translation>
    </message>
    <message>
        <source>Somebody else trains here too?</source>
        <translation>هل يتدرب شخص آخر هنا أيضًا؟</translation>
    </message>
    <message>
        <source>Each person has a separate diary, routines and settings.</source>
        <translation>لكل شخص يوميات وبرامج وإعدادات خاصة به.</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>الأشخاص…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>إذا حدث خلل</translation>
    </message>
    <message>
        <source>A text that helps to find the fault. It is sent nowhere.</source>
        <translation>نص يساعد على العثور على الخلل. لا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>حفظ تقرير عن مشكلة…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups. Asks first.</source>
        <translation>اليوميات والبرامج والإعدادات والنسخ الاحتياطية. يُطلب التأكيد أولًا.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>حذف جميع بياناتي…</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>الأشخاص على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>المحذوفة مؤخرًا</translation>
    </message>
    <message>
        <source>They count nowhere, and stay here until you delete them for good.</source>
        <translation>لا تُحتسب في أي مكان، وتبقى هنا حتى تحذفها نهائيًا.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>حذف الكل نهائيًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>حذف %n جلسة نهائيًا؟</numerusform>
            <numerusform>حذف جلسة واحدة نهائيًا؟</numerusform>
            <numerusform>حذف جلستين نهائيًا؟</numerusform>
            <numerusform>حذف %n جلسات نهائيًا؟</numerusform>
            <numerusform>حذف %n جلسة نهائيًا؟</numerusform>
            <numerusform>حذف %n جلسة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold them.</source>
        <translation>لا يمكن التراجع عن ذلك. ما زالت النسخ الاحتياطية السابقة تحتويها.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>العودة إلى التقدم</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>حذف الجلسة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط والمنجز</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Change what you did differently. The original stays visible.</source>
        <translation>غيّر ما أديته بشكل مختلف. ويبقى الأصل ظاهرًا.</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>كيف كانت</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 سهل</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>الألم قبل الجلسة</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 الأقصى</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>الجلسة السابقة</translation>
    </message>
    <message>
        <source>Previous session (Alt+←)</source>
        <translation>الجلسة السابقة (Alt+←)</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>Next session (Alt+→)</source>
        <translation>الجلسة التالية (Alt+→)</translation>
    </message>
    <message>
        <source>It can be restored</source>
        <translation>يمكن استعادتها</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 لا ألم</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 الأسوأ</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعد الجلسة</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>الألم في اليوم التالي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>أُوقفت مبكرًا</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
            <numerusform>مجموع التكرارات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>التماثل {share}%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>العودة إلى كل الجلسات</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}  ({when})</source>
        <translation>{what}: {old} ← {new}  ({when})</translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message>
        <source>Saving {file}</source>
        <translation>جارٍ كتابة ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>جداول بيانات (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>جارٍ استيراد {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {file}.</source>
        <translation>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv *.tsv *.txt)</source>
        <translation>يوميات (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n readable sessions?</source>
        <translation>
            <numerusform>هل تُستورد الجلسات المقروءة وعددها %n؟</numerusform>
            <numerusform>هل تُستورد الجلسة المقروءة الوحيدة؟</numerusform>
            <numerusform>هل تُستورد الجلستان المقروءتان؟</numerusform>
            <numerusform>هل تُستورد الجلسات المقروءة وعددها %n؟</numerusform>
            <numerusform>هل تُستورد الجلسات المقروءة وعددها %n؟</numerusform>
            <numerusform>هل تُستورد الجلسات المقروءة وعددها %n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>يوميات (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>{feet} ft {inches} in</source>
        <translation>{feet} قدم {inches} بوصة</translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message>
        <source>{load} kg</source>
        <translation>{load} كغ</translation>
    </message>
    <message>
        <source>{load} lb</source>
        <translation>{load} رطل</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · hold {hold} · extend {extend} s</source>
        <translation>رفع {lift} · ثني {flex} · تثبيت {hold} · بسط {extend} ث</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · extend {extend} s</source>
        <translation>رفع {lift} · ثني {flex} · بسط {extend} ث</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>كلتا الساقين</translation>
    </message>
    <message>
        <source>left leg first</source>
        <translation>الساق اليسرى أولًا</translation>
    </message>
    <message>
        <source>right leg first</source>
        <translation>الساق اليمنى أولًا</translation>
    </message>
    <message>
        <source>legs change after each rep</source>
        <translation>تبديل الساق بعد كل تكرار</translation>
    </message>
    <message>
        <source>each set starts when you are ready</source>
        <translation>تبدأ كل مجموعة عندما تريد</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>راحة {time}</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>{left} left · {right} right</source>
        <translation>{left} يسار · {right} يمين</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n تكرار</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%n تكرارات</numerusform>
            <numerusform>%n تكرارًا</numerusform>
            <numerusform>%n تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps}</source>
        <translation>
            <numerusform>%n مجموعة من {reps}</numerusform>
            <numerusform>مجموعة واحدة من {reps}</numerusform>
            <numerusform>مجموعتان من {reps}</numerusform>
            <numerusform>%n مجموعات من {reps}</numerusform>
            <numerusform>%n مجموعة من {reps}</numerusform>
            <numerusform>%n مجموعة من {reps}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} on each leg</source>
        <translation>
            <numerusform>%n مجموعة من {reps} لكل ساق</numerusform>
            <numerusform>مجموعة واحدة من {reps} لكل ساق</numerusform>
            <numerusform>مجموعتان من {reps} لكل ساق</numerusform>
            <numerusform>%n مجموعات من {reps} لكل ساق</numerusform>
            <numerusform>%n مجموعة من {reps} لكل ساق</numerusform>
            <numerusform>%n مجموعة من {reps} لكل ساق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the left leg</source>
        <translation>
            <numerusform>%n مجموعة من {reps} للساق اليسرى</numerusform>
            <numerusform>مجموعة واحدة من {reps} للساق اليسرى</numerusform>
            <numerusform>مجموعتان من {reps} للساق اليسرى</numerusform>
            <numerusform>%n مجموعات من {reps} للساق اليسرى</numerusform>
            <numerusform>%n مجموعة من {reps} للساق اليسرى</numerusform>
            <numerusform>%n مجموعة من {reps} للساق اليسرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the right leg</source>
        <translation>
            <numerusform>%n مجموعة من {reps} للساق اليمنى</numerusform>
            <numerusform>مجموعة واحدة من {reps} للساق اليمنى</numerusform>
            <numerusform>مجموعتان من {reps} للساق اليمنى</numerusform>
            <numerusform>%n مجموعات من {reps} للساق اليمنى</numerusform>
            <numerusform>%n مجموعة من {reps} للساق اليمنى</numerusform>
            <numerusform>%n مجموعة من {reps} للساق اليمنى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n repetitions</source>
        <translation>
            <numerusform>{sets} × %n تكرار</numerusform>
            <numerusform>{sets} × تكرار واحد</numerusform>
            <numerusform>{sets} × تكراران</numerusform>
            <numerusform>{sets} × %n تكرارات</numerusform>
            <numerusform>{sets} × %n تكرارًا</numerusform>
            <numerusform>{sets} × %n تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {set} · {leg}</source>
        <translation>المجموعة {set} · {leg}</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop the file to add it to Routines</source>
        <translation>أفلت الملف لإضافته إلى البرامج</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>حفظ (Ctrl+S)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Save as a new routine</source>
        <translation>حفظ نسختي كبرنامج جديد</translation>
    </message>
    <message>
        <source>One repetition</source>
        <translation>تكرار واحد</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>ورقة الخطة للحائط…</translation>
    </message>
    <message>
        <source>Print it or save it as PDF (Ctrl+P)</source>
        <translation>طباعتها أو حفظها بصيغة PDF‏ (Ctrl+P)</translation>
    </message>
    <message>
        <source>That name is already used.</source>
        <translation>هذا الاسم مستخدم من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n reps</source>
        <translation>
            <numerusform>{length} · %n تكرار</numerusform>
            <numerusform>{length} · تكرار واحد</numerusform>
            <numerusform>{length} · تكراران</numerusform>
            <numerusform>{length} · %n تكرارات</numerusform>
            <numerusform>{length} · %n تكرارًا</numerusform>
            <numerusform>{length} · %n تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a part for details.</source>
        <translation>مرّر المؤشر فوق جزء لرؤية التفاصيل.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
</context>
<context>
    <name>EmptyProgress</name>
    <message>
        <source>Your sessions will appear here</source>
        <translation>ستظهر جلساتك هنا</translation>
    </message>
    <message>
        <source>How much you did on each leg, on which days, and how it felt.</source>
        <translation>كم أنجزت بكل ساق، وفي أي الأيام، وكيف كان شعورك.</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>ابدأ جلستك الأولى</translation>
    </message>
    <message>
        <source>Import sessions…</source>
        <translation>استيراد جلسات…</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>المحذوفة مؤخرًا ({n})</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete all my data</source>
        <translation>حذف جميع بياناتي</translation>
    </message>
    <message>
        <source>Delete all data of {name}?</source>
        <translation>هل تريد حذف جميع بيانات {name}؟</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>هل تريد حذف جميع بياناتك؟</translation>
    </message>
    <message>
        <source>This goes, from {folder}:</source>
        <translation>سيُحذف من ⁦{folder}⁩:</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does what others put into the folder. Then the program starts as on the first day.</source>
        <translation>تبقى الملفات التي صدّرتها أو نسختها احتياطيًا في مكان آخر، وكذلك ما وضعه آخرون في المجلد. بعد ذلك يبدأ البرنامج كما في اليوم الأول.</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does the data of others. {name} is not listed any more.</source>
        <translation>تبقى الملفات التي صدّرتها أو نسختها احتياطيًا في مكان آخر، وكذلك بيانات الآخرين. لن يظهر {name} في القائمة بعد ذلك.</translation>
    </message>
    <message>
        <source>Save a last copy first</source>
        <translation>حفظ نسخة أخيرة أولًا</translation>
    </message>
    <message>
        <source>In {folder}: the diary, which “Restore a backup…” reads, settings and routines.</source>
        <translation>في ⁦{folder}⁩: اليوميات التي يقرؤها «استعادة نسخة احتياطية…»، والإعدادات والبرامج.</translation>
    </message>
    <message>
        <source>Yes, delete all my data</source>
        <translation>نعم، احذف جميع بياناتي</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>your diary: {what}</source>
        <translation>يومياتك: {what}</translation>
    </message>
    <message>
        <source>your routines: {count}</source>
        <translation>برامجك: {count}</translation>
    </message>
    <message>
        <source>backups in the data folder: {count}</source>
        <translation>النسخ الاحتياطية في مجلد البيانات: {count}</translation>
    </message>
    <message>
        <source>settings, plan and reminders</source>
        <translation>الإعدادات والخطة والتذكيرات</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>ملفات السجل</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}، آخرها في {day}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>جارٍ كتابة ⁦{file}⁩</translation>
    </message>
</context>
<context>
    <name>ExportDays</name>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Since last report</source>
        <translation>منذ التقرير</translation>
    </message>
    <message>
        <source>Since the last report</source>
        <translation>منذ آخر تقرير</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Report for your clinician</source>
        <translation>تقرير لمعالجك</translation>
    </message>
    <message>
        <source>To print or to send – PDF or HTML</source>
        <translation>للطباعة أو الإرسال – PDF أو HTML</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>A row for each set – CSV</source>
        <translation>سطر لكل مجموعة – CSV</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>A picture to share – PNG or SVG</source>
        <translation>صورة للمشاركة – PNG أو SVG</translation>
    </message>
    <message>
        <source>Whole diary</source>
        <translation>اليوميات كاملة</translation>
    </message>
    <message>
        <source>Everything, to import again – JSON</source>
        <translation>كل شيء، لاستيراده مجددًا – JSON</translation>
    </message>
    <message>
        <source>Other workout apps</source>
        <translation>تطبيقات تمرين أخرى</translation>
    </message>
    <message>
        <source>Strong, Hevy, Garmin, Strava – CSV or FIT</source>
        <translation>Strong وHevy وGarmin وStrava‏ – CSV أو FIT</translation>
    </message>
    <message>
        <source>Plan for your calendar</source>
        <translation>الخطة لتقويمك</translation>
    </message>
    <message>
        <source>Training days with reminders – ICS</source>
        <translation>أيام التدريب مع تذكير – ICS</translation>
    </message>
    <message>
        <source>Plan sheet for the wall</source>
        <translation>ورقة الخطة للحائط</translation>
    </message>
    <message>
        <source>Dose, pictures and days to tick off – PDF</source>
        <translation>الجرعة والصور وأيام للتعليم – PDF</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>مع ملاحظاتي</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>رسم (SVG)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Strong and Hevy (CSV)</source>
        <translation>Strong وHevy (CSV)</translation>
    </message>
    <message>
        <source>Garmin and Strava (FIT)</source>
        <translation>‏Garmin وStrava (FIT)</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>الاسم على التقرير</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>الاسم على الورقة</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>جارٍ رسم المعاينة…</translation>
    </message>
    <message>
        <source>{sessions} as strength training activities, one after the other in one file. End its name in .zip to get a file for each, which Strava and Garmin Connect need.</source>
        <translation>{sessions} كأنشطة تمارين قوة، واحدة تلو الأخرى في ملف واحد. اجعل اسمه ينتهي بـ ‎.zip‎ للحصول على ملف لكل جلسة، كما يتطلب Strava وGarmin Connect.</translation>
    </message>
    <message>
        <source>{sessions} with every repetition, correction and note. Interval Coach imports it again, on any computer; the same session twice is once.</source>
        <translation>{sessions} مع كل تكرار وتصحيح وملاحظة. يستوردها Interval Coach مجددًا على أي حاسوب؛ والجلسة نفسها لا تُحسب إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Your plan: {days}, at {time}, with an alarm. It repeats every week.</source>
        <translation>خطتك: {days}، الساعة {time}، مع تنبيه. تتكرر كل أسبوع.</translation>
    </message>
    <message>
        <source>Your plan: {days}. It repeats every week.</source>
        <translation>خطتك: {days}. تتكرر كل أسبوع.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>أعداد صحيحة</translation>
    </message>
    <message>
        <source>at most {count} decimals</source>
        <translation>{count} منازل عشرية على الأكثر</translation>
    </message>
    <message>
        <source>in steps of {step}</source>
        <translation>خطوات مقدارها {step}</translation>
    </message>
    <message>
        <source>{low} to {high}{unit}, {steps}</source>
        <translation>من {low} إلى {high}{unit}، {steps}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Figure doing the leg curl at your pace</source>
        <translation>شخص يؤدي ثني الساق بإيقاعك</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Left leg</source>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>Different numbers for the left leg</source>
        <translation>أرقام مختلفة للساق اليسرى</translation>
    </message>
    <message>
        <source>Different numbers for the right leg</source>
        <translation>أرقام مختلفة للساق اليمنى</translation>
    </message>
    <message>
        <source>Sets per leg</source>
        <translation>المجموعات لكل ساق</translation>
    </message>
    <message>
        <source>Reps per set</source>
        <translation>التكرارات في المجموعة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>ثني</translation>
    </message>
    <message>
        <source>Hold (0 = none)</source>
        <translation>تثبيت (0 يلغيه)</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>تبديل الساق</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>الراحة بين المجموعات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>الساقان</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>اليسرى فقط</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>اليمنى فقط</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>الساق الأولى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Alternate each session</source>
        <translation>الأخرى في المرة القادمة</translation>
    </message>
    <message>
        <source>After each set</source>
        <translation>بعد مجموعة كاملة</translation>
    </message>
    <message>
        <source>After each rep</source>
        <translation>بعد كل تكرار</translation>
    </message>
    <message>
        <source>Start each set when I&apos;m ready</source>
        <translation>ابدأ كل مجموعة عندما أريد</translation>
    </message>
    <message>
        <source>After each rest and change of legs, the next set waits for a key.</source>
        <translation>بعد كل راحة وتبديل للساقين تنتظر المجموعة التالية ضغطة مفتاح.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>ليست لدي أوزان</translation>
    </message>
    <message>
        <source>For all routines: loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>لكل البرامج: تُترك الأوزان جانبًا، وتطيل الزيادات التثبيت أو الإنزال ثانية واحدة.</translation>
    </message>
    <message>
        <source>Timing (seconds)</source>
        <translation>التوقيت (بالثواني)</translation>
    </message>
    <message>
        <source>Leave blank to use the same</source>
        <translation>اتركه فارغًا للقيم نفسها</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Lift one foot slightly off the floor, hips level and facing forward.</source>
        <translation>ارفع إحدى القدمين قليلًا عن الأرض، والوركان مستويان ومتجهان إلى الأمام.</translation>
    </message>
    <message>
        <source>Bend the knee: bring your heel up toward your glute (buttock).</source>
        <translation>اثنِ الركبة: ارفع كعبك نحو الأرداف.</translation>
    </message>
    <message>
        <source>Hold at the top, if the routine has a hold.</source>
        <translation>اثبت في الأعلى إذا كان في البرنامج ثبات.</translation>
    </message>
    <message>
        <source>Lower slowly to the lifted start, without dropping your leg or your hips.</source>
        <translation>أنزل ببطء إلى وضع البداية المرفوع، دون إسقاط الساق أو الوركين.</translation>
    </message>
    <message>
        <source>Hold on to a chair if you need it. Form matters more than speed: move slowly and with control.</source>
        <translation>أمسك بكرسي عند الحاجة. الأداء الصحيح أهم من السرعة: تحرك ببطء وتحكم.</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>إيقاف مؤقت، متابعة</translation>
    </message>
    <message>
        <source>Space, ., B</source>
        <translation>المسافة، .، B</translation>
    </message>
    <message>
        <source>→, Page Down</source>
        <translation>→، Page Down</translation>
    </message>
    <message>
        <source>Skip to the next phase</source>
        <translation>الانتقال إلى المرحلة التالية</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←، Page Up</translation>
    </message>
    <message>
        <source>Back to the start of this phase; twice: to the one before</source>
        <translation>الرجوع إلى بداية هذه المرحلة؛ مرتين: إلى السابقة</translation>
    </message>
    <message>
        <source>↑, ↓</source>
        <translation>↑، ↓</translation>
    </message>
    <message>
        <source>15 s more, 15 s less: in rests and other waits</source>
        <translation>زيادة 15 ث أو إنقاص 15 ث: في الراحة وفترات الانتظار الأخرى</translation>
    </message>
    <message>
        <source>Space, Enter, →</source>
        <translation>المسافة، Enter، →</translation>
    </message>
    <message>
        <source>Begin the set that waits for you; a click beside the buttons does it too</source>
        <translation>بدء المجموعة التي تنتظرك؛ وكذلك بنقرة خارج الأزرار</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Stop because of pain, at once</source>
        <translation>التوقف فورًا بسبب الألم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop (asks first)</source>
        <translation>توقف (يسأل أولًا)</translation>
    </message>
    <message>
        <source>W, right click</source>
        <translation>W، النقر الأيمن</translation>
    </message>
    <message>
        <source>Small window that stays on top; W again: back to the large one</source>
        <translation>نافذة صغيرة تبقى في الأعلى؛ W ثانيةً: العودة إلى الكبيرة</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Announce the position to a screen reader</source>
        <translation>إعلان الموضع لقارئ الشاشة</translation>
    </message>
    <message>
        <source>Start (on Today)</source>
        <translation>ابدأ (في صفحة اليوم)</translation>
    </message>
    <message>
        <source>Enter, F5</source>
        <translation>Enter، F5</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute, sound on</source>
        <translation>كتم الصوت، تشغيله</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+، −</translation>
    </message>
    <message>
        <source>Louder, softer</source>
        <translation>أعلى، أخفض</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Voice on, off</source>
        <translation>الصوت المنطوق تشغيل، إيقاف</translation>
    </message>
    <message>
        <source>F, F11</source>
        <translation>F، F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>من Ctrl+1 إلى Ctrl+4</translation>
    </message>
    <message>
        <source>Today, Progress, Routines, Settings</source>
        <translation>اليوم، التقدم، البرامج، الإعدادات</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>To the buttons of a message, and back</source>
        <translation>إلى أزرار الرسالة ثم العودة</translation>
    </message>
    <message>
        <source>F1, ?</source>
        <translation>F1، ؟</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y، N</translation>
    </message>
    <message>
        <source>Use what is suggested, or not now (on Today)</source>
        <translation>استخدام المقترح، أو ليس الآن (في صفحة اليوم)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the report (on Progress), or the plan sheet of a routine</source>
        <translation>طباعة التقرير (في صفحة التقدم) أو ورقة الخطة لبرنامج</translation>
    </message>
    <message>
        <source>←, →, Enter</source>
        <translation>←، →، Enter</translation>
    </message>
    <message>
        <source>In a chart: bar by bar, and open one. ↑, ↓ zoom; Page Up, Page Down move the days</source>
        <translation>في الرسم البياني: من عمود إلى عمود، وفتح أحدها. ↑، ↓ للتكبير والتصغير؛ Page Up، Page Down لتحريك الأيام</translation>
    </message>
    <message>
        <source>Ctrl+F, Ctrl+C, Del</source>
        <translation>Ctrl+F، Ctrl+C، Del</translation>
    </message>
    <message>
        <source>Search, copy or delete sessions (in All sessions)</source>
        <translation>البحث عن الجلسات أو نسخها أو حذفها (في كل الجلسات)</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>⁦Alt+←⁩، ⁦Alt+→⁩</translation>
    </message>
    <message>
        <source>The session before, the session after</source>
        <translation>الجلسة السابقة، الجلسة التالية</translation>
    </message>
    <message>
        <source>F2, Alt+↑, Alt+↓, Del</source>
        <translation>F2، Alt+↑، Alt+↓، Del</translation>
    </message>
    <message>
        <source>Edit, move or delete a routine</source>
        <translation>تعديل برنامج أو نقله أو حذفه</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (on Routines)</source>
        <translation>إضافة البرنامج الذي نُسخ نصه (في صفحة البرامج)</translation>
    </message>
    <message>
        <source>Ctrl+S, Esc</source>
        <translation>Ctrl+S، Esc</translation>
    </message>
    <message>
        <source>Save a routine, leave its editor</source>
        <translation>حفظ برنامج، مغادرة المحرر</translation>
    </message>
    <message>
        <source>Each phase begins with its own tone. Three soft beeps come before each set.</source>
        <translation>تبدأ كل مرحلة بنغمتها. وتسبق كلَّ مجموعة ثلاث نغمات خفيفة.</translation>
    </message>
    <message>
        <source>Settings plays each tone with its name, and has a low and a bright set of tones.</source>
        <translation>تشغّل الإعدادات كل نغمة مع اسمها، وفيها أيضًا نغمات منخفضة وساطعة.</translation>
    </message>
    <message>
        <source>If you like, each second ticks, and a voice says what to do, counts the end of long holds and says what comes next.</source>
        <translation>إن شئت، تُسمع دقة كل ثانية، ويقول صوت ما ينبغي فعله ويعدّ نهاية التثبيت الطويل ويقول ما يلي.</translation>
    </message>
    <message>
        <source>Presenter or Bluetooth keyboard: the keys above. A presenter starts, goes on and back; its key for a black screen pauses. Asked whether to stop, Page Down resumes and Page Up stops.</source>
        <translation>جهاز العروض التقديمية أو لوحة مفاتيح بلوتوث: المفاتيح أعلاه. جهاز العروض يبدأ ويتقدّم ويرجع، وزر الشاشة السوداء فيه يوقف مؤقتًا. وعند السؤال عن التوقف، Page Down للمتابعة وPage Up للتوقف.</translation>
    </message>
    <message>
        <source>Headset, on Linux: its buttons pause, go on, skip and go back. Stop only pauses.</source>
        <translation>سماعة الرأس، على لينكس: أزرارها توقف مؤقتًا وتستأنف وتتخطى وترجع. زر الإيقاف يوقف مؤقتًا فقط.</translation>
    </message>
    <message>
        <source>Phone, on Linux: install KDE Connect (on GNOME: GSConnect), pair the phone, and open the multimedia control there in a session.</source>
        <translation>الهاتف، على لينكس: ثبّت KDE Connect (على GNOME: ‏GSConnect)، واقرن الهاتف، ثم افتح فيه التحكم بالوسائط أثناء الجلسة.</translation>
    </message>
    <message>
        <source>On Windows and macOS, the system&apos;s media controls do not show sessions: use a presenter or keyboard.</source>
        <translation>على ويندوز وماك، لا تُظهر عناصر تحكم النظام بالوسائط الجلسات: استخدم جهاز العروض التقديمية أو لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>Where the small window does not stay on top (GNOME and KDE on Wayland): right-click its title bar, or press Alt+Space (KDE: Alt+F3), and choose “Always on Top”; in KDE “More Actions › Keep Above Others”.</source>
        <translation>إذا لم تبقَ النافذة الصغيرة في الأعلى (GNOME وKDE على Wayland): انقر بالزر الأيمن على شريط عنوانها، أو اضغط Alt+مسافة (في KDE: Alt+F3)، واختر «دائمًا في الأعلى»؛ وفي KDE «إجراءات أخرى › إبقاء فوق الأخرى».</translation>
    </message>
    <message>
        <source>Rep (repetition)</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>One curl of one leg. A curl with each leg is two reps.</source>
        <translation>ثني واحد بساق واحدة. ثني بكل ساق يُعد تكرارين.</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation>يوم التمرين</translation>
    </message>
    <message>
        <source>A day with at least one rep. It counts once, however many sessions it had.</source>
        <translation>يوم فيه تكرار واحد على الأقل. يُحسب مرة واحدة مهما كان عدد جلساته.</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>حسب الخطة</translation>
    </message>
    <message>
        <source>In each of these weeks you trained on as many days as you had planned; a holiday lowers the plan.</source>
        <translation>في كل أسبوع من هذه الأسابيع تدربت عدد الأيام الذي خططت له؛ والإجازة تقلل الخطة.</translation>
    </message>
    <message>
        <source>Planned, took</source>
        <translation>المخطط، استغرقت</translation>
    </message>
    <message>
        <source>How long a session is planned to be, and how long it took without its pauses.</source>
        <translation>المدة المخططة للجلسة، والمدة التي استغرقتها من دون التوقفات.</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>زمن التوتر العضلي</translation>
    </message>
    <message>
        <source>How long your muscles worked: the time of flex, hold and extend in all reps, added up.</source>
        <translation>المدة التي عملت فيها عضلاتك: مجموع زمن الثني والتثبيت والبسط في كل التكرارات.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل التدريبي</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 2 kg are 20.</source>
        <translation>الوزن مضروبًا في التكرارات، مجموعًا: 10 تكرارات بوزن 2 كغ تساوي 20.</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>التماثل</translation>
    </message>
    <message>
        <source>How alike your legs did. 100% means as many reps with one leg as with the other.</source>
        <translation>مدى تشابه عمل ساقيك. 100% تعني عدد التكرارات نفسه بكل ساق.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>How hard it felt to you: 0 is easy, 10 the hardest.</source>
        <translation>مدى الجهد الذي شعرت به: 0 سهل، و10 الأصعب.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Your answer before a session, after it or on the next day: 0 is none, 10 the worst.</source>
        <translation>إجابتك قبل الجلسة أو بعدها أو في اليوم التالي: 0 لا ألم، و10 الأسوأ.</translation>
    </message>
    <message>
        <source>Planned, timed, done</source>
        <translation>المخطط والموقّت والمنجز</translation>
    </message>
    <message>
        <source>Reps that the routine asks for, that the program counted, and that you say you did.</source>
        <translation>التكرارات التي يطلبها البرنامج التدريبي، والتي عدّها التطبيق، والتي تقول إنك أنجزتها.</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 5 lb are 50.</source>
        <translation>الوزن مضروبًا في التكرارات، مجموعًا: 10 تكرارات بوزن 5 أرطال تساوي 50.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Who should not begin without a professional, and when to stop.</source>
        <translation>من لا ينبغي أن يبدأ دون مختص، ومتى يتوقف.</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>معلومات السلامة</translation>
    </message>
    <message>
        <source>Keys without Ctrl on every page</source>
        <translation>مفاتيح دون Ctrl في كل الصفحات</translation>
    </message>
    <message>
        <source>M, V, F, + and −; Y and N on Today. In a session they always act.</source>
        <translation>M وV وF و+ و−؛ وY وN في صفحة اليوم. وهي تعمل دائمًا أثناء الجلسة.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>المساعدة والاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How to do the curl</source>
        <translation>كيفية أداء التمرين</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>أثناء الجلسة</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>في كل صفحة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>ما تسمعه</translation>
    </message>
    <message>
        <source>Use a phone or headset as a remote</source>
        <translation>استخدام الهاتف أو سماعة الرأس للتحكم عن بُعد</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>معنى الكلمات</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>معلومات السلامة</translation>
    </message>
    <message>
        <source>On single pages</source>
        <translation>في صفحات معينة</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} and Python {python}</source>
        <translation>الإصدار {version}، مع Qt {qt} وPython {python}</translation>
    </message>
    <message>
        <source>Version {version} of {day}, with Qt {qt} and Python {python}</source>
        <translation>الإصدار {version} بتاريخ {day}، مع Qt {qt} وPython {python}</translation>
    </message>
    <message>
        <source>New versions are at {address}.</source>
        <translation>الإصدارات الجديدة على {address}.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Qt is used under the LGPL, version 3; the fonts are Inter (SIL Open Font License) and Roboto Condensed (Apache License 2.0).</source>
        <translation>برنامج حر بموجب رخصة MIT. تُستخدم Qt بموجب LGPL الإصدار 3؛ والخطوط هي Inter (SIL Open Font License) وRoboto Condensed (Apache License 2.0).</translation>
    </message>
    <message>
        <source>Your data is in {folder}.</source>
        <translation>بياناتك في {folder}.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>الجديد…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>حفظ تقرير عن مشكلة…</translation>
    </message>
    <message>
        <source>About Interval Coach</source>
        <translation>حول Interval Coach</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Routine</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation>اختر برنامجًا آخر</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>No sound – fix</source>
        <translation>لا صوت – أصلح</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>اضغط Enter</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 لا ألم</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 الأسوأ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen, muted</source>
        <translation>ملء الشاشة، صامت</translation>
    </message>
    <message>
        <source>Full screen, sound on</source>
        <translation>ملء الشاشة، الصوت مفعّل</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>في النافذة</translation>
    </message>
    <message>
        <source>In the window, muted</source>
        <translation>في النافذة، صامت</translation>
    </message>
    <message>
        <source>In the window, sound on</source>
        <translation>في النافذة، الصوت مفعّل</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>Nothing is planned in a holiday, no reminder comes, and no week is missed.</source>
        <translation>في الإجازة لا شيء مخطط ولا تذكير، ولا يُحسب أي أسبوع فائتاً.</translation>
    </message>
    <message>
        <source>No training from</source>
        <translation>لا تمرين من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>إضافة إجازة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message numerus="yes">
        <source>A holiday has at most %n days.</source>
        <translation>
            <numerusform>أقصى عدد لأيام الإجازة: %n</numerusform>
            <numerusform>أقصى عدد لأيام الإجازة: %n</numerusform>
            <numerusform>أقصى عدد لأيام الإجازة: %n</numerusform>
            <numerusform>أقصى عدد لأيام الإجازة: %n</numerusform>
            <numerusform>أقصى عدد لأيام الإجازة: %n</numerusform>
            <numerusform>أقصى عدد لأيام الإجازة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are over already.</source>
        <translation>هذه الأيام قد مضت.</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>How to do it</source>
        <translation>طريقة الأداء</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last session</source>
        <translation>الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of the last session</source>
        <translation>تفاصيل الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>لا توجد جلسات بعد.</translation>
    </message>
    <message>
        <source>Effort {n}</source>
        <translation>الجهد {n}</translation>
    </message>
    <message>
        <source>Pain {n} before</source>
        <translation>الألم قبلها {n}</translation>
    </message>
    <message>
        <source>Pain {n} after</source>
        <translation>الألم بعدها {n}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Man page</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>حالة الخروج</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Without a command, the program opens its window: it paces a session of the standing single-leg hamstring curl on screen and in sound, and saves every session in a diary. With a command, it runs that command and needs no display.</source>
        <translation>بلا أمر يفتح البرنامج نافذته: يضبط إيقاع جلسة ثني الساق الواحدة وقوفًا على الشاشة وبالصوت، ويحفظ كل جلسة في يوميات. ومع أمر ينفّذ ذلك الأمر ولا يحتاج إلى شاشة.</translation>
    </message>
    <message>
        <source>These options stand before the command.</source>
        <translation>تُكتب هذه الخيارات قبل الأمر.</translation>
    </message>
    <message>
        <source>Print all commands and options; after a command, those of this command.</source>
        <translation>طباعة كل الأوامر والخيارات؛ وبعد أمر، خيارات ذلك الأمر.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>طباعة الإصدار.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Refused; one line on standard error gives the reason.</source>
        <translation>رُفض؛ وسطر واحد في مجرى الأخطاء يذكر السبب.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>استعمال خاطئ.</translation>
    </message>
    <message>
        <source>The data folder, unless --data-dir is given.</source>
        <translation>مجلد البيانات، ما لم يُعطَ ‎--data-dir.</translation>
    </message>
    <message>
        <source>The default data folder: the diary, the settings, and the routines.</source>
        <translation>مجلد البيانات الافتراضي: اليوميات والإعدادات والبرامج.</translation>
    </message>
    <message>
        <source>If a file of this name is beside the program, the data folder is “data” beside the program.</source>
        <translation>إن وُجد ملف بهذا الاسم بجانب البرنامج كان مجلد البيانات «data» بجانب البرنامج.</translation>
    </message>
    <message>
        <source>the folder of diary, routines and settings</source>
        <translation>مجلد اليوميات والبرامج والإعدادات</translation>
    </message>
    <message>
        <source>whose data, where several people use this computer</source>
        <translation>بيانات مَن، حيث يستعمل عدة أشخاص هذا الحاسوب</translation>
    </message>
    <message>
        <source>log details, to standard error too</source>
        <translation>تسجيل التفاصيل، وفي مجرى الأخطاء أيضًا</translation>
    </message>
    <message>
        <source>the routine that Today shows: a name or a TOML file</source>
        <translation>البرنامج الذي يعرضه «اليوم»: اسم أو ملف TOML</translation>
    </message>
    <message>
        <source>open no window, only remind; the start at login does so</source>
        <translation>لا يفتح نافذة بل يذكّر فقط؛ وهكذا يبدأ عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>list the routines with their length; add a routine file; save a routine to a file</source>
        <translation>سرد البرامج مع مدتها؛ إضافة ملف برنامج؛ حفظ برنامج في ملف</translation>
    </message>
    <message>
        <source>save a routine to a file</source>
        <translation>حفظ برنامج في ملف</translation>
    </message>
    <message>
        <source>print the timeline of a routine</source>
        <translation>طباعة التسلسل الزمني لبرنامج</translation>
    </message>
    <message>
        <source>a name or a TOML file</source>
        <translation>اسم أو ملف TOML</translation>
    </message>
    <message>
        <source>write a whole session as a sound file, for a phone</source>
        <translation>كتابة جلسة كاملة في ملف صوتي، للهاتف</translation>
    </message>
    <message>
        <source>a file name that ends in .wav or .flac</source>
        <translation>اسم ملف ينتهي بـ ‎.wav أو ‎.flac</translation>
    </message>
    <message>
        <source>with or without speech (default: as in Settings)</source>
        <translation>مع الكلام أو بدونه (الافتراضي: كما في الإعدادات)</translation>
    </message>
    <message>
        <source>the set of tones (default: as in Settings)</source>
        <translation>مجموعة النغمات (الافتراضي: كما في الإعدادات)</translation>
    </message>
    <message>
        <source>the phases whose seconds tick (default: as in Settings)</source>
        <translation>المراحل التي تُسمع ثوانيها (الافتراضي: كما في الإعدادات)</translation>
    </message>
    <message>
        <source>write the diary, its charts, a report or the plan to a file</source>
        <translation>كتابة اليوميات أو مخططاتها أو تقرير أو الخطة في ملف</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>اليوم الأول، YYYY-MM-DD</translation>
    </message>
    <message>
        <source>last day, YYYY-MM-DD</source>
        <translation>اليوم الأخير، YYYY-MM-DD</translation>
    </message>
    <message>
        <source>days in place of --from and --to: the last 4 weeks, or those since the last report</source>
        <translation>أيام بدلًا من --from و--to: آخر 4 أسابيع، أو ما بعد آخر تقرير</translation>
    </message>
    <message>
        <source>theme for PNG and SVG: light, dark, contrast</source>
        <translation>سمة PNG وSVG: ‏light, dark, contrast</translation>
    </message>
    <message>
        <source>size of PNG and SVG, in pixels</source>
        <translation>مقاس PNG وSVG بالبكسل</translation>
    </message>
    <message>
        <source>PNG scale factor</source>
        <translation>معامل تكبير PNG</translation>
    </message>
    <message>
        <source>paper size of report and sheet: a4, letter; by default that of your country</source>
        <translation>مقاس ورق التقرير والورقة: ‏a4, letter؛ وإلا مقاس بلدك</translation>
    </message>
    <message>
        <source>the name on the report or sheet; the person&apos;s, if there is one</source>
        <translation>الاسم على التقرير أو الورقة؛ واسم الشخص إن وُجد</translation>
    </message>
    <message>
        <source>list your notes on the report</source>
        <translation>إدراج ملاحظاتك في التقرير</translation>
    </message>
    <message>
        <source>add a routine file, or the text of one</source>
        <translation>إضافة ملف برنامج أو نصه</translation>
    </message>
    <message>
        <source>- reads standard input, such as the text of a QR code</source>
        <translation>- يقرأ الإدخال القياسي، مثل نص رمز QR</translation>
    </message>
    <message>
        <source>the name it gets, if not its own</source>
        <translation>الاسم الذي يأخذه بدل اسمه</translation>
    </message>
    <message>
        <source>for FIT, .zip writes one file per session; a sheet is a PDF, or with .png a picture</source>
        <translation>لصيغة FIT يكتب ‎.zip ملفًا لكل جلسة؛ والورقة ملف PDF، ومع ‎.png صورة</translation>
    </message>
    <message>
        <source>the routine of the sheet: a name or a TOML file (default: the one on Today)</source>
        <translation>برنامج الورقة: اسم أو ملف TOML (والافتراضي برنامج «اليوم»)</translation>
    </message>
    <message>
        <source>import a JSON or CSV export, or a CSV export of Strong or Hevy</source>
        <translation>استيراد تصدير JSON أو CSV، أو تصدير CSV من Strong أو Hevy</translation>
    </message>
    <message>
        <source>import the valid rows of a file that has errors</source>
        <translation>استيراد الصفوف الصالحة من ملف فيه أخطاء</translation>
    </message>
    <message>
        <source>write a copy of the whole diary</source>
        <translation>كتابة نسخة من اليوميات كلها</translation>
    </message>
    <message>
        <source>restore a backup (the current diary is kept)</source>
        <translation>استعادة نسخة احتياطية (تُحفظ اليوميات الحالية)</translation>
    </message>
    <message>
        <source>list who uses this computer; add, rename, remove, export or import a person</source>
        <translation>سرد مستعملي هذا الحاسوب؛ إضافة شخص أو إعادة تسميته أو إزالته أو تصديره أو استيراده</translation>
    </message>
    <message>
        <source>add a person, with a separate diary, routines and settings</source>
        <translation>إضافة شخص له يوميات وبرامج وإعدادات مستقلة</translation>
    </message>
    <message>
        <source>give a person another name</source>
        <translation>إعطاء شخص اسمًا آخر</translation>
    </message>
    <message>
        <source>remove a person; the data is kept for 30 days</source>
        <translation>إزالة شخص؛ تُحفظ البيانات 30 يومًا</translation>
    </message>
    <message>
        <source>write everything of a person to one file, for another computer</source>
        <translation>كتابة كل ما يخص شخصًا في ملف واحد، لحاسوب آخر</translation>
    </message>
    <message>
        <source>add the person of such a file, or bring a removed one back</source>
        <translation>إضافة شخص من ملف كهذا، أو إعادة شخص أُزيل</translation>
    </message>
    <message>
        <source>check that this copy of the program works</source>
        <translation>التحقق من أن هذه النسخة من البرنامج تعمل</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Another program is using the diary {file}.</source>
        <translation>يستخدم تطبيق آخر اليوميات {file}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>أُلغي: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose FLAC, which has no such limit.</source>
        <translation>اختر FLAC، فليس له هذا الحد.</translation>
    </message>
    <message>
        <source>Choose WAV.</source>
        <translation>اختر WAV.</translation>
    </message>
    <message>
        <source>Choose a JSON or CSV file written by Interval Coach, or a CSV file of Strong or Hevy.</source>
        <translation>اختر ملف JSON أو CSV كتبه Interval Coach، أو ملف CSV من Strong أو Hevy.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir or {variable}.</source>
        <translation>اختر مجلدًا آخر باستخدام --data-dir أو {variable}.</translation>
    </message>
    <message>
        <source>Choose the days in the plan first.</source>
        <translation>اختر أولًا الأيام في الخطة.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>أغلقه أولًا.</translation>
    </message>
    <message>
        <source>Close what is open here, then choose {name} at the top of Today.</source>
        <translation>أغلق ما هو مفتوح هنا، ثم اختر {name} أعلى صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Correct the file, or import the rest with --good-rows.</source>
        <translation>صحّح الملف، أو استورد الباقي باستخدام --good-rows.</translation>
    </message>
    <message>
        <source>Details are in {file}.</source>
        <translation>التفاصيل في {file}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Install Interval Coach again.</source>
        <translation>أعد تثبيت Interval Coach.</translation>
    </message>
    <message>
        <source>Install PySide6-Addons again.</source>
        <translation>أعد تثبيت PySide6-Addons.</translation>
    </message>
    <message>
        <source>Install the package libpulse0.</source>
        <translation>ثبّت الحزمة libpulse0.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>لم يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>It was left unchanged. Update Interval Coach.</source>
        <translation>لم يُغيَّر فيه شيء. حدِّث Interval Coach.</translation>
    </message>
    <message>
        <source>Skipped: {what}</source>
        <translation>استُبعد: {what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>لم يُخطَّط لأي يوم.</translation>
    </message>
    <message>
        <source>No sound: no speakers found.</source>
        <translation>لا صوت: لم يُعثر على مكبرات صوت.</translation>
    </message>
    <message>
        <source>No sound: this system lacks libpulse.so.0.</source>
        <translation>لا صوت: ينقص هذا النظام libpulse.so.0.</translation>
    </message>
    <message>
        <source>No speech: Qt&apos;s speech system cannot be loaded: {why}.</source>
        <translation>لا كلام: لا يمكن تحميل نظام الكلام في Qt: {why}.</translation>
    </message>
    <message>
        <source>Voice unavailable: no speech engine found.</source>
        <translation>النطق غير متاح: لم يُعثر على محرك نطق.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} isn’t responding.</source>
        <translation>النطق غير متاح: ⁨{engine}⁩ لا يستجيب.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} has no voice for {language}.</source>
        <translation>النطق غير متاح: ليس لدى ⁨{engine}⁩ صوت للغة {language}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported from {file}: it has %n faults.</source>
        <translation>
            <numerusform>لم يُستورد شيء من {file}: عدد الأخطاء فيه %n.</numerusform>
            <numerusform>لم يُستورد شيء من {file}: عدد الأخطاء فيه %n.</numerusform>
            <numerusform>لم يُستورد شيء من {file}: عدد الأخطاء فيه %n.</numerusform>
            <numerusform>لم يُستورد شيء من {file}: عدد الأخطاء فيه %n.</numerusform>
            <numerusform>لم يُستورد شيء من {file}: عدد الأخطاء فيه %n.</numerusform>
            <numerusform>لم يُستورد شيء من {file}: عدد الأخطاء فيه %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reload it, or save yours as a new routine.</source>
        <translation>لم يُستبدل شيء. أعد تحميله، أو احفظ نسختك كبرنامج جديد.</translation>
    </message>
    <message>
        <source>Nothing was saved. Save it as a new routine.</source>
        <translation>لم يُحفظ شيء. احفظه كبرنامج جديد.</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعد الجلسة</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>الألم قبل الجلسة</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>الألم في اليوم التالي</translation>
    </message>
    <message>
        <source>Backup restored.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Backup restored. Your previous diary is in {file}</source>
        <translation>استُعيدت النسخة الاحتياطية. يومياتك السابقة في ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there, {back} restored.</source>
        <translation>الاستيراد: {new} جديدة، {changed} محدّثة؛ {same} موجودة من قبل، {back} مستعادة.</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there.</source>
        <translation>الاستيراد: {new} جديدة، {changed} محدّثة؛ {same} موجودة من قبل.</translation>
    </message>
    <message>
        <source>Set {set}, {leg}</source>
        <translation>المجموعة {set}، {leg}</translation>
    </message>
    <message>
        <source>Something went wrong ({type}: {error}).</source>
        <translation>حدث خطأ ما ({type}: {error}).</translation>
    </message>
    <message>
        <source>Sound now comes from {output}.</source>
        <translation>يصدر الصوت الآن من ⁨{output}.</translation>
    </message>
    <message>
        <source>Accepted, and saved in Routines as “{name}”.</source>
        <translation>تم القبول وحُفظ في «البرامج» باسم «{name}».</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be found: its user is unknown.</source>
        <translation>لا يمكن العثور على مجلد البيانات {folder}: المستخدم غير معروف.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {file} is a file.</source>
        <translation>لا يمكن استخدام مجلد البيانات {folder}: {file} ملف.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to: {why}.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات {folder}: {why}.</translation>
    </message>
    <message>
        <source>The default settings are used.</source>
        <translation>تُستخدم الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({fault}) and cannot be set aside: {why}.</source>
        <translation>اليوميات {file} تالفة ({fault}) ولا يمكن وضعها جانبًا: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was set aside as {aside}.</source>
        <translation>اليوميات {file} تالفة ({why}). وُضعت جانبًا باسم {aside}.</translation>
    </message>
    <message>
        <source>The first day ({first}) is after the last ({last}).</source>
        <translation>اليوم الأول ({first}) بعد اليوم الأخير ({last}).</translation>
    </message>
    <message>
        <source>The start date is after the end date.</source>
        <translation>اليوم الأول بعد اليوم الأخير.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {why}.</source>
        <translation>لا يمكن إنشاء المجلد {folder}: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} is missing.</source>
        <translation>المجلد {folder} غير موجود.</translation>
    </message>
    <message>
        <source>The output cannot be written: {why}.</source>
        <translation>لا يمكن كتابة المخرجات: {why}.</translation>
    </message>
    <message>
        <source>Your chosen speaker isn’t connected. Using {output}.</source>
        <translation>مكبر الصوت الذي اخترته غير متصل. المستخدم الآن: ⁨{output}⁩.</translation>
    </message>
    <message>
        <source>Tones still play. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>تستمر النغمات. على Linux ثبّت espeak-ng أو speech-dispatcher.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>لا يوجد ورق «{name}»: استخدم {known}.</translation>
    </message>
    <message>
        <source>There is no session {id} in the diary.</source>
        <translation>لا توجد جلسة {id} في اليوميات.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”: use {known}.</source>
        <translation>لا توجد سمة «{name}»: استخدم {known}.</translation>
    </message>
    <message>
        <source>You planned a session today. Start when you are ready.</source>
        <translation>خططت لجلسة اليوم. ابدأ حين تستعد.</translation>
    </message>
    <message>
        <source>Conflict: {what}</source>
        <translation>تعارض: {what}</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>حُفظ في ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>a language tag such as &quot;en&quot;, or &quot;&quot;</source>
        <translation>رمز لغة مثل &quot;ar&quot;، أو &quot;&quot;</translation>
    </message>
    <message>
        <source>a list of days from 0 (Monday) to 6 (Sunday), each once and in order</source>
        <translation>قائمة أيام من 0 (الاثنين) إلى 6 (الأحد)، كل منها مرة واحدة وبالترتيب</translation>
    </message>
    <message>
        <source>a list of texts such as {example}</source>
        <translation>قائمة نصوص مثل {example}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>رقمًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high} in steps of {step}</source>
        <translation>رقمًا من {low} إلى {high} بخطوات من {step}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدولًا</translation>
    </message>
    <message>
        <source>a time such as &quot;18:30&quot;, or &quot;&quot;</source>
        <translation>وقتًا مثل &quot;18:30&quot;، أو &quot;&quot;</translation>
    </message>
    <message>
        <source>a time with its offset from UTC</source>
        <translation>وقتًا مع فرقه عن UTC</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>عددًا صحيحًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>another exercise</source>
        <translation>تمرين آخر</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>البايت {number} ليس نص UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults</source>
        <translation>
            <numerusform>لا أخطاء أخرى</numerusform>
            <numerusform>خطأ آخر</numerusform>
            <numerusform>خطآن آخران</numerusform>
            <numerusform>%n أخطاء أخرى</numerusform>
            <numerusform>%n خطأً آخر</numerusform>
            <numerusform>%n خطأ آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>لا مزيد من هذا النوع</numerusform>
            <numerusform>واحدة أخرى من هذا النوع</numerusform>
            <numerusform>اثنتان أخريان من هذا النوع</numerusform>
            <numerusform>%n أخرى من هذا النوع</numerusform>
            <numerusform>%n أخرى من هذا النوع</numerusform>
            <numerusform>%n أخرى من هذا النوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet. {why}</source>
        <translation>
            <numerusform>%n تكرار لم يُحفظ بعد في اليوميات. {why}</numerusform>
            <numerusform>تكرار واحد لم يُحفظ بعد في اليوميات. {why}</numerusform>
            <numerusform>تكراران لم يُحفظا بعد في اليوميات. {why}</numerusform>
            <numerusform>%n تكرارات لم تُحفظ بعد في اليوميات. {why}</numerusform>
            <numerusform>%n تكرارًا لم تُحفظ بعد في اليوميات. {why}</numerusform>
            <numerusform>%n تكرار لم تُحفظ بعد في اليوميات. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet: {why}.</source>
        <translation>
            <numerusform>%n تكرار لم يُحفظ بعد في اليوميات: {why}.</numerusform>
            <numerusform>تكرار واحد لم يُحفظ بعد في اليوميات: {why}.</numerusform>
            <numerusform>تكراران لم يُحفظا بعد في اليوميات: {why}.</numerusform>
            <numerusform>%n تكرارات لم تُحفظ بعد في اليوميات: {why}.</numerusform>
            <numerusform>%n تكرارًا لم تُحفظ بعد في اليوميات: {why}.</numerusform>
            <numerusform>%n تكرار لم تُحفظ بعد في اليوميات: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation>
            <numerusform>لم يُضف أي برنامج.</numerusform>
            <numerusform>أُضيف برنامج واحد.</numerusform>
            <numerusform>أُضيف برنامجان.</numerusform>
            <numerusform>أُضيفت %n برامج.</numerusform>
            <numerusform>أُضيف %n برنامجًا.</numerusform>
            <numerusform>أُضيف %n برنامج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {number} other exercises</source>
        <translation>
            <numerusform>لا صفوف من {number} تمارين أخرى</numerusform>
            <numerusform>صف واحد من {number} تمارين أخرى</numerusform>
            <numerusform>صفان من {number} تمارين أخرى</numerusform>
            <numerusform>%n صفوف من {number} تمارين أخرى</numerusform>
            <numerusform>%n صفًا من {number} تمارين أخرى</numerusform>
            <numerusform>%n صف من {number} تمارين أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions deleted.</source>
        <translation>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in the diary are damaged.</source>
        <translation>
            <numerusform>لا توجد جلسات تالفة في اليوميات.</numerusform>
            <numerusform>جلسة واحدة في اليوميات تالفة.</numerusform>
            <numerusform>جلستان في اليوميات تالفتان.</numerusform>
            <numerusform>%n جلسات في اليوميات تالفة.</numerusform>
            <numerusform>%n جلسة في اليوميات تالفة.</numerusform>
            <numerusform>%n جلسة في اليوميات تالفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions restored.</source>
        <translation>
            <numerusform>الجلسات المستعادة: %n.</numerusform>
            <numerusform>الجلسات المستعادة: %n.</numerusform>
            <numerusform>الجلسات المستعادة: %n.</numerusform>
            <numerusform>الجلسات المستعادة: %n.</numerusform>
            <numerusform>الجلسات المستعادة: %n.</numerusform>
            <numerusform>الجلسات المستعادة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{count})</source>
        <translation>(+{count})</translation>
    </message>
    <message>
        <source>--name gives it another one.</source>
        <translation>يعطيه --name اسمًا آخر.</translation>
    </message>
    <message>
        <source>A name needs at least one letter or sign that can be seen.</source>
        <translation>يجب أن يحتوي الاسم على حرف أو رمز ظاهر واحد على الأقل.</translation>
    </message>
    <message>
        <source>A session cannot be read: {why}.</source>
        <translation>تتعذر قراءة إحدى الجلسات: {why}.</translation>
    </message>
    <message>
        <source>A session may have been changed by a disk error.</source>
        <translation>ربما غيّر خطأ في القرص إحدى الجلسات.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted.</source>
        <translation>حُذفت جميع بيانات {name}.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted. A last copy is in {folder}.</source>
        <translation>حُذفت جميع بيانات {name}. توجد نسخة أخيرة في {folder}.</translation>
    </message>
    <message>
        <source>All your data was deleted.</source>
        <translation>حُذفت جميع بياناتك.</translation>
    </message>
    <message>
        <source>All your data was deleted. A last copy is in {folder}.</source>
        <translation>حُذفت جميع بياناتك. توجد نسخة أخيرة في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Another program is changing the people in {folder}.</source>
        <translation>يغيّر تطبيق آخر الأشخاص في {folder}.</translation>
    </message>
    <message>
        <source>Another program replaced the diary {file} while it was open. That file is used from now on; what was in the diary before is in {copy}.</source>
        <translation>استبدل برنامج آخر اليوميات {file} وهي مفتوحة. يُستخدم ذلك الملف من الآن؛ وما كان في اليوميات قبل ذلك موجود في {copy}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on.</source>
        <translation>كتب برنامج آخر فوق اليوميات {file} وهي مفتوحة. يُستخدم ما كتبه من الآن.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on. The log of the diary before is in {copy}.</source>
        <translation>كتب برنامج آخر فوق اليوميات {file} وهي مفتوحة. يُستخدم ما كتبه من الآن. سجل معاملات اليوميات السابقة في {copy}.</translation>
    </message>
    <message>
        <source>At most {most} files can be added at once; these are {count}.</source>
        <translation>يمكن إضافة {most} ملفًا على الأكثر دفعة واحدة، وهذه {count}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>أُلغي. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Cancelled. Your diary is as it was.</source>
        <translation>أُلغي. يومياتك كما كانت.</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>الانتقال إلى {name}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another printer, or another file.</source>
        <translation>اختر طابعة أخرى أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>Close it first, or remove the name in its settings.</source>
        <translation>أغلقه أولًا، أو أزل الاسم من إعداداته.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>Copy the text of the QR code on a plan sheet, or of a routine file.</source>
        <translation>انسخ نص رمز QR من ورقة خطة أو نص ملف برنامج.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Everything is saved in your diary now.</source>
        <translation>حُفظ الآن كل شيء في اليوميات.</translation>
    </message>
    <message>
        <source>Finish this session first. Then restore the backup in Settings.</source>
        <translation>أنهِ هذه الجلسة أولًا، ثم استعد النسخة الاحتياطية من الإعدادات.</translation>
    </message>
    <message>
        <source>Holiday removed.</source>
        <translation>أُزيلت الإجازة.</translation>
    </message>
    <message>
        <source>If Strong or Hevy wrote it, switch that app to English and export again.</source>
        <translation>إذا كتبه Strong أو Hevy، فحوّل ذلك التطبيق إلى الإنجليزية وصدّر من جديد.</translation>
    </message>
    <message>
        <source>Interval Coach ended unexpectedly the last time. A report can be copied or saved.</source>
        <translation>توقف Interval Coach في المرة السابقة على نحو غير متوقع. يمكن نسخ تقرير أو حفظه.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on.</source>
        <translation>Interval Coach مفتوح بالفعل. تستمر هذه الجلسة.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; Today keeps its routine.</source>
        <translation>Interval Coach مفتوح بالفعل. تستمر هذه الجلسة، ويبقى برنامج «اليوم» كما هو.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; then choose {name} at the top of Today.</source>
        <translation>Interval Coach مفتوح بالفعل. تستمر هذه الجلسة؛ ثم اختر {name} أعلى صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Interval Coach is already running with the data folder {folder}, and does not answer.</source>
        <translation>يعمل Interval Coach بالفعل مع مجلد البيانات {folder} ولا يستجيب.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>نُقلت إلى {day}.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>لا يوجد برنامج على هذا الحاسوب يفتح {file}.</translation>
    </message>
    <message>
        <source>No report of this diary was written yet.</source>
        <translation>لم يُكتب أي تقرير عن هذه اليوميات بعد.</translation>
    </message>
    <message>
        <source>No session is planned today.</source>
        <translation>لا جلسة مخططة اليوم.</translation>
    </message>
    <message>
        <source>No training from {first} to {last}.</source>
        <translation>لا تمرين من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>No training on {day}.</source>
        <translation>لا تمرين يوم {day}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>لا أحد هنا باسم {name}.</translation>
    </message>
    <message>
        <source>None of the backups in {folder} is whole.</source>
        <translation>لا توجد نسخة احتياطية سليمة في {folder}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session from {first} to {last}.</source>
        <translation>لا يوجد ما يُصدَّر: لا توجد في اليوميات جلسة من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session since {first}.</source>
        <translation>لا يوجد ما يُصدَّر: لا توجد في اليوميات جلسة منذ {first}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session until {last}.</source>
        <translation>لا يوجد ما يُصدَّر: لا توجد في اليوميات جلسة حتى {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session yet.</source>
        <translation>لا يوجد ما يُصدَّر: لا توجد في اليوميات أي جلسة بعد.</translation>
    </message>
    <message>
        <source>Nothing to export: {why}</source>
        <translation>لا يوجد ما يُصدَّر: {why}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nothing was deleted: {file} cannot be moved: {why}.</source>
        <translation>لم يُحذف شيء: يتعذّر نقل ⁦{file}⁩: {why}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>Restore a backup, or discard the session.</source>
        <translation>استعد نسخة احتياطية أو تجاهل الجلسة.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>استعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>عرض الكل…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Some files could not be deleted: {folder}: {why}.</source>
        <translation>تعذّر حذف بعض الملفات: ⁦{folder}⁩: {why}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا يوجد نص في الحافظة.</translation>
    </message>
    <message>
        <source>The command “coach people” lists the names.</source>
        <translation>يعرض الأمر «coach people» الأسماء.</translation>
    </message>
    <message>
        <source>The data folder cannot be locked ({why}). Open only one window with it at a time.</source>
        <translation>لا يمكن قفل مجلد البيانات ({why}). افتح نافذة واحدة فقط به في كل مرة.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Interval Coach on the computer {host}.</source>
        <translation>يستخدم Interval Coach على الحاسوب {host} مجلد البيانات {folder}.</translation>
    </message>
    <message>
        <source>The diary cannot be written: {why}.</source>
        <translation>لا يمكن كتابة اليوميات: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} can only be read: {why}. Sessions are saved as soon as it can be written.</source>
        <translation>لا يمكن إلا قراءة اليوميات {file}: {why}. ستُحفظ الجلسات حالما تمكن الكتابة فيها.</translation>
    </message>
    <message>
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام اليوميات {file}: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was not backed up.</source>
        <translation>اليوميات {file} تالفة ({why}). لم تُنسخ احتياطيًا.</translation>
    </message>
    <message>
        <source>The diary {file} is empty, although there are backups of it.</source>
        <translation>اليوميات {file} فارغة، مع أن لها نسخًا احتياطية.</translation>
    </message>
    <message>
        <source>The diary {file} is missing, although there are backups of it.</source>
        <translation>اليوميات {file} مفقودة، مع أن لها نسخًا احتياطية.</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open, and cannot be saved there again. {why}</source>
        <translation>حُذفت اليوميات {file} أو نُقلت وهي مفتوحة، ولا يمكن حفظها هناك من جديد. {why}</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open. It was saved there again, with everything in it.</source>
        <translation>حُذفت اليوميات {file} أو نُقلت وهي مفتوحة. حُفظت هناك من جديد كاملةً.</translation>
    </message>
    <message>
        <source>The diary {file} was empty, and there is no backup of it. A new one begins.</source>
        <translation>كانت اليوميات {file} فارغة، ولا توجد نسخة احتياطية منها. تبدأ يوميات جديدة.</translation>
    </message>
    <message>
        <source>The holiday is over.</source>
        <translation>انتهت الإجازة.</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet. {why}</source>
        <translation>التغييرات الأخيرة لم تُحفظ بعد في اليوميات. {why}</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet: {why}.</source>
        <translation>التغييرات الأخيرة لم تُحفظ بعد في اليوميات: {why}.</translation>
    </message>
    <message>
        <source>The last copy cannot be saved in {folder}: {why}.</source>
        <translation>يتعذّر حفظ النسخة الأخيرة في ⁦{folder}⁩: {why}.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} does not belong to it. It was set aside as {aside}.</source>
        <translation>سجل المعاملات بجانب اليوميات {file} لا يخصها. وُضع جانبًا باسم {aside}.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} is damaged: what was done last may be missing. A copy of both is {aside}.</source>
        <translation>سجل المعاملات بجانب اليوميات {file} تالف: قد يكون آخر ما أُنجز مفقودًا. نسخة من الاثنين في {aside}.</translation>
    </message>
    <message>
        <source>The name {name} has a character that cannot be shown.</source>
        <translation>في الاسم {name} حرف لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>The name {name} has {count} characters; at most {most} are allowed.</source>
        <translation>الاسم {name} مكوّن من {count} حرفًا؛ الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>The newest whole backup is {file}.</source>
        <translation>أحدث نسخة احتياطية سليمة هي {file}.</translation>
    </message>
    <message>
        <source>The next start tries again.</source>
        <translation>ستتم المحاولة مجددًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The page cannot be printed.</source>
        <translation>لا يمكن طباعة الصفحة.</translation>
    </message>
    <message>
        <source>The session cannot be moved to {day}: choose another day.</source>
        <translation>لا يمكن نقل الجلسة إلى {day}: اختر يوماً آخر.</translation>
    </message>
    <message>
        <source>The session of {day} cannot be read: {why}.</source>
        <translation>تتعذر قراءة جلسة {day}: {why}.</translation>
    </message>
    <message>
        <source>The session of {day} is skipped: {format} cannot hold it.</source>
        <translation>أُسقطت جلسة {day}: لا يتسع لها التنسيق {format}.</translation>
    </message>
    <message>
        <source>The session of {day} may have been changed by a disk error.</source>
        <translation>ربما غيّر خطأ في القرص جلسة {day}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}.</source>
        <translation>لا يوجد برنامج «{name}». الأسماء هي: {known}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}. A TOML file can be named, too.</source>
        <translation>لا يوجد برنامج «{name}». الأسماء هي: {known}. ويمكن ذكر ملف TOML أيضًا.</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <translation>لا توجد نسخة احتياطية سليمة منها.</translation>
    </message>
    <message>
        <source>There is no whole backup yet.</source>
        <translation>لا توجد نسخة احتياطية سليمة بعد.</translation>
    </message>
    <message>
        <source>There is somebody called “{name}” already.</source>
        <translation>هناك شخص باسم «{name}» بالفعل.</translation>
    </message>
    <message>
        <source>There is still time for today’s session, if you like.</source>
        <translation>ما زال هناك وقت لجلسة اليوم إن رغبت.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use --data-dir {root} with --person.</source>
        <translation>استخدم --data-dir {root} مع --person.</translation>
    </message>
    <message>
        <source>Use --from to choose the first day.</source>
        <translation>استخدم --from لاختيار اليوم الأول.</translation>
    </message>
    <message>
        <source>Use on Today</source>
        <translation>استخدامه في «اليوم»</translation>
    </message>
    <message>
        <source>Wait a moment, or end that program first.</source>
        <translation>انتظر لحظة، أو أغلق ذلك التطبيق أولًا.</translation>
    </message>
    <message>
        <source>You have this routine already: “{name}”.</source>
        <translation>لديك هذا البرنامج بالفعل: «{name}».</translation>
    </message>
    <message>
        <source>Your settings apply until the program ends.</source>
        <translation>تسري إعداداتك حتى يُغلق التطبيق.</translation>
    </message>
    <message>
        <source>a date that tells day and month apart, such as {example}</source>
        <translation>تاريخًا يميَّز فيه اليوم من الشهر، مثل {example}</translation>
    </message>
    <message>
        <source>a list of holidays, each with a first day and a last day not before it</source>
        <translation>قائمة إجازات، لكل منها يوم أول ويوم أخير لا يسبقه</translation>
    </message>
    <message>
        <source>a list of planned days, each with the day it was moved to</source>
        <translation>قائمة أيام مخططة، لكل منها اليوم الذي نُقل إليه</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>اسم من {most} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>a number from {low} to {high} with at most {count} decimals</source>
        <translation>رقمًا من {low} إلى {high} بما لا يزيد على {count} منازل عشرية</translation>
    </message>
    <message>
        <source>a time as Strong or Hevy write it in English</source>
        <translation>وقتًا كما يكتبه Strong أو Hevy بالإنجليزية</translation>
    </message>
    <message>
        <source>a time in the years {first} to {last}</source>
        <translation>وقتًا بين عامي {first} و{last}</translation>
    </message>
    <message>
        <source>a value is longer than {most} characters</source>
        <translation>توجد قيمة أطول من {most} حرف</translation>
    </message>
    <message>
        <source>an object with declined suggestions and former plans</source>
        <translation>كائن يحتوي على الاقتراحات المرفوضة والخطط السابقة</translation>
    </message>
    <message>
        <source>another program replaced or deleted it</source>
        <translation>استبدله برنامج آخر أو حذفه</translation>
    </message>
    <message>
        <source>it does not say which leg</source>
        <translation>لم تُذكر الساق</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is a link to {target}, which is missing</source>
        <translation>إنه رابط إلى {target} غير الموجود</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>حجمه أكبر من {size} ميغابايت</translation>
    </message>
    <message>
        <source>it is larger than {size} kB</source>
        <translation>حجمه أكبر من {size} كيلوبايت</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>طوله أكبر من {most} حرف</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>ليس بصيغة TOML</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>إنه ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is not open just now</source>
        <translation>إنها ليست مفتوحة الآن</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>هو محمي من الكتابة</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>فُتح للقراءة فقط</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>بياناتها تالفة</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>بياناته غير متسقة</translation>
    </message>
    <message>
        <source>its folder cannot lock files</source>
        <translation>مجلده لا يتيح قفل الملفات</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>يحتوي اسمه على حرف لا يجوز في أسماء الملفات</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>line {line} has more than {most} levels</source>
        <translation>يتجاوز عدد المستويات في السطر {line} الحد {most}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>بلا تكرارات</translation>
    </message>
    <message>
        <source>not a working set</source>
        <translation>ليست مجموعة أساسية</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>واحدًا من {choices}</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>جزء من مساره ليس مجلدًا</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>the built-in routine “{title}”</source>
        <translation>البرنامج المرفق «{title}»</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>the diary is busy</source>
        <translation>هي مشغولة</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>نهاية الملف</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>سيكون الملف كبيرًا جدًا</translation>
    </message>
    <message>
        <source>the id of a session</source>
        <translation>معرّف جلسة</translation>
    </message>
    <message>
        <source>the id of a sound output, or empty text</source>
        <translation>معرّف مخرج صوت، أو نصًا فارغًا</translation>
    </message>
    <message>
        <source>the layout of its data is wrong</source>
        <translation>بنية بياناته غير صحيحة</translation>
    </message>
    <message>
        <source>the name of a screen, or empty text</source>
        <translation>اسم شاشة، أو نص فارغ</translation>
    </message>
    <message>
        <source>the name “{name}” is already used by {owner}; choose another</source>
        <translation>الاسم «{name}» يستخدمه {owner}؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>the repetitions belong to a set that is not there: set {set}</source>
        <translation>التكرارات تنتمي إلى مجموعة غير موجودة: المجموعة {set}</translation>
    </message>
    <message>
        <source>the reported reason is “{words}”</source>
        <translation>السبب المبلَّغ عنه هو «{words}»</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>يوجد ملف بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>لا يوجد إذن</translation>
    </message>
    <message>
        <source>there is no permission for it or its folder</source>
        <translation>لا يوجد إذن له أو لمجلده</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>الملفات المفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>{day}, {routine}: {ours}: as it was here</source>
        <translation>{day}، {routine}: {ours}: كما كان هنا</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file</source>
        <translation>{day}، {routine}: {theirs}: كما في الملف</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file; {ours}: as it was here</source>
        <translation>{day}، {routine}: {theirs}: كما في الملف؛ {ours}: كما كان هنا</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file} cannot be imported.</source>
        <translation>لا يمكن استيراد {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be imported: the column “{column}” is unknown.</source>
        <translation>لا يمكن استيراد {file}: العمود «{column}» غير معروف.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>لا يمكن حذف {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: a WAV file holds at most {hours} hours.</source>
        <translation>لا يمكن كتابة {file}: يتسع ملف WAV لما لا يزيد على {hours} ساعة.</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in .wav or .flac.</source>
        <translation>لا يمكن كتابة {file}: يجب أن ينتهي اسمه بـ .wav أو .flac.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} holds a file that does not belong there: {name}.</source>
        <translation>يحتوي {file} على ملف لا ينتمي إليه: {name}.</translation>
    </message>
    <message>
        <source>{file} holds a file that is too large: {name}.</source>
        <translation>يحتوي {file} على ملف كبير جدًا: {name}.</translation>
    </message>
    <message>
        <source>{file} holds the settings of this program.</source>
        <translation>يحتوي {file} على إعدادات هذا البرنامج.</translation>
    </message>
    <message>
        <source>{file} is a file: each person has a folder there.</source>
        <translation>{file} ملف: لكل شخص مجلد هناك.</translation>
    </message>
    <message>
        <source>{file} is a file: it must be the folder of the people.</source>
        <translation>{file} ملف: يجب أن يكون مجلد الأشخاص.</translation>
    </message>
    <message>
        <source>{file} is another person’s diary.</source>
        <translation>{file} هو ملف يوميات شخص آخر.</translation>
    </message>
    <message>
        <source>{file} is damaged, or holds no person’s data.</source>
        <translation>{file} تالف أو لا يحتوي على بيانات شخص.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} تالف.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; it was read as {encoding}.</source>
        <translation>{file} ليس نص UTF-8؛ قُرئ على أنه {encoding}.</translation>
    </message>
    <message>
        <source>{file} is not a complete diary: {why}.</source>
        <translation>{file} ليس يوميات كاملة: {why}.</translation>
    </message>
    <message>
        <source>{file} is not a diary of Interval Coach.</source>
        <translation>{file} ليس يوميات من Interval Coach.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON: {why}.</source>
        <translation>{file} ليس JSON صالحًا: {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML at {place}: {why}.</source>
        <translation>{file} ليس TOML صالحًا ({place}): {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}.</source>
        <translation>{file} ليس TOML صالحًا: {why}.</translation>
    </message>
    <message>
        <source>{file} is the diary itself.</source>
        <translation>{file} هو ملف اليوميات نفسه.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <translation>لم يعد {file} موجودًا.</translation>
    </message>
    <message>
        <source>{file} was a link. What it leads to was not deleted: {target}</source>
        <translation>كان ⁦{file}⁩ رابطًا. لم يُحذف ما يشير إليه: ⁦{target}⁩</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>غيَّر تطبيق آخر {file} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Interval Coach (diary version {version}, not {known}).</source>
        <translation>{file} أنشأه إصدار أحدث من Interval Coach (إصدار اليوميات {version} وليس {known}).</translation>
    </message>
    <message>
        <source>{file} was not written by Interval Coach: it holds no sessions.</source>
        <translation>{file} لم يكتبه Interval Coach: ليس فيه جلسات.</translation>
    </message>
    <message>
        <source>{file} was set aside as {bad}, and your settings were saved.</source>
        <translation>نُقل {file} جانبًا باسم {bad}، وحُفظت إعداداتك.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {why}.</source>
        <translation>{file}، السطر {line}، العمود {column}: {why}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}، السطر {line}: {why}.</translation>
    </message>
    <message>
        <source>{file}, session {number}: {why}.</source>
        <translation>{file}، الجلسة {number}: {why}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is missing.</source>
        <translation>{file}: العمود «{column}» مفقود.</translation>
    </message>
    <message>
        <source>{file}: the unit of the column “{column}” is unknown.</source>
        <translation>{file}: وحدة العمود «{column}» غير معروفة.</translation>
    </message>
    <message>
        <source>{file}: {fault}.</source>
        <translation>{file}: {fault}.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}؛ {next}</translation>
    </message>
    <message>
        <source>{folder} has no settings: the person there is called {name}.</source>
        <translation>لا توجد إعدادات في {folder}: اسم الشخص هناك {name}.</translation>
    </message>
    <message>
        <source>{folder} holds nobody’s data.</source>
        <translation>لا يحتوي {folder} على بيانات أحد.</translation>
    </message>
    <message>
        <source>{folder} is inside the data folder {root}, for one of the people there.</source>
        <translation>{folder} داخل مجلد البيانات {root} ويخص أحد الأشخاص فيه.</translation>
    </message>
    <message>
        <source>{key} = {value}: must be {legal}</source>
        <translation>{key} = {value}: يجب أن يكون {legal}</translation>
    </message>
    <message>
        <source>{key} = {value}: unknown key; use one of {known}</source>
        <translation>{key} = {value}: مفتاح غير معروف؛ استخدم أحد {known}</translation>
    </message>
    <message>
        <source>{key} = {version}: made by a newer version of Interval Coach; update it</source>
        <translation>{key} = {version}: أنشأه إصدار أحدث من Interval Coach؛ حدِّثه</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} مفقود</translation>
    </message>
    <message>
        <source>{key} must not be empty</source>
        <translation>يجب ألا يكون {key} فارغًا</translation>
    </message>
    <message numerus="yes">
        <source>{message} (%n times)</source>
        <translation>
            <numerusform>{message} (%n مرة)</numerusform>
            <numerusform>{message} (مرة واحدة)</numerusform>
            <numerusform>{message} (مرتان)</numerusform>
            <numerusform>{message} (%n مرات)</numerusform>
            <numerusform>{message} (%n مرة)</numerusform>
            <numerusform>{message} (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be removed while Interval Coach is open.</source>
        <translation>لا يمكن إزالة {name} أثناء فتح Interval Coach.</translation>
    </message>
    <message>
        <source>{name} is the only person here.</source>
        <translation>{name} هو الشخص الوحيد هنا.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>أُضيف {name}.</translation>
    </message>
    <message>
        <source>{name} was not removed: {file} cannot be moved: {why}.</source>
        <translation>لم يُزل {name}: يتعذّر نقل {file}: {why}.</translation>
    </message>
    <message>
        <source>{name} was removed. The data is kept until {day}.</source>
        <translation>أُزيل {name}. تُحفظ البيانات حتى {day}.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} كغ</translation>
    </message>
    <message>
        <source>{number} lb</source>
        <translation>{number} رطل</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} م</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} م.ث</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{path} cannot be started at login: its name has a character that no entry can hold.</source>
        <translation>يتعذّر تشغيل ⁨{path}⁩ عند تسجيل الدخول: يحتوي اسمه على حرف لا يمكن لأي إدخال أن يتضمنه.</translation>
    </message>
    <message>
        <source>{value}: must be {legal}</source>
        <translation>{value}: يجب أن يكون {legal}</translation>
    </message>
    <message>
        <source>“Delete all my data…” in the settings deletes what is there.</source>
        <translation>«حذف جميع بياناتي…» في الإعدادات يحذف ما هو موجود.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>«{name}» مرفق مع التطبيق ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>أُضيف «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was changed since: it stays as it is.</source>
        <translation>تغيّر «{name}» منذ ذلك الحين، فيبقى كما هو.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>حُذف «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was restored.</source>
        <translation>استُعيد «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was saved, and is on Today now.</source>
        <translation>حُفظ «{name}»، وهو الآن في «اليوم».</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>حُفظ «{name}».</translation>
    </message>
    <message>
        <source>“{wanted}” is another routine: this one is “{name}”.</source>
        <translation>«{wanted}» برنامج آخر: هذا اسمه «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more messages</source>
        <translation>
            <numerusform>… ولا رسائل أخرى</numerusform>
            <numerusform>… ورسالة أخرى</numerusform>
            <numerusform>… ورسالتان أخريان</numerusform>
            <numerusform>… و%n رسائل أخرى</numerusform>
            <numerusform>… و%n رسالة أخرى</numerusform>
            <numerusform>… و%n رسالة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuing without sound.</source>
        <translation>المتابعة بلا صوت.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {exercise}: {why}</source>
        <translation>
            <numerusform>صفوف {exercise} وعددها %n: {why}</numerusform>
            <numerusform>صفوف {exercise} وعددها %n: {why}</numerusform>
            <numerusform>صفوف {exercise} وعددها %n: {why}</numerusform>
            <numerusform>صفوف {exercise} وعددها %n: {why}</numerusform>
            <numerusform>صفوف {exercise} وعددها %n: {why}</numerusform>
            <numerusform>صفوف {exercise} وعددها %n: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an exercise: {why}</source>
        <translation>
            <numerusform>صفوف بلا تمرين وعددها %n: {why}</numerusform>
            <numerusform>صفوف بلا تمرين وعددها %n: {why}</numerusform>
            <numerusform>صفوف بلا تمرين وعددها %n: {why}</numerusform>
            <numerusform>صفوف بلا تمرين وعددها %n: {why}</numerusform>
            <numerusform>صفوف بلا تمرين وعددها %n: {why}</numerusform>
            <numerusform>صفوف بلا تمرين وعددها %n: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that had not ended when the file was written</source>
        <translation>
            <numerusform>جلسات لم تكن قد انتهت عند كتابة الملف، وعددها %n</numerusform>
            <numerusform>جلسات لم تكن قد انتهت عند كتابة الملف، وعددها %n</numerusform>
            <numerusform>جلسات لم تكن قد انتهت عند كتابة الملف، وعددها %n</numerusform>
            <numerusform>جلسات لم تكن قد انتهت عند كتابة الملف، وعددها %n</numerusform>
            <numerusform>جلسات لم تكن قد انتهت عند كتابة الملف، وعددها %n</numerusform>
            <numerusform>جلسات لم تكن قد انتهت عند كتابة الملف، وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture of {size} at scale {scale} cannot be drawn: it must have at least {least} and at most {most} million pixels.</source>
        <translation>لا يمكن رسم صورة {size} بمقياس {scale}: يجب أن تكون {least} على الأقل و{most} مليون بكسل على الأكثر.</translation>
    </message>
    <message>
        <source>FLAC cannot be written on this computer: {why}.</source>
        <translation>لا يمكن كتابة FLAC على هذا الحاسوب: {why}.</translation>
    </message>
    <message>
        <source>No sound: Qt&apos;s sound system cannot be loaded: {why}.</source>
        <translation>لا صوت: لا يمكن تحميل نظام الصوت في Qt: {why}.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the left leg.</source>
        <translation>ليس في الجلسة مجموعة {set} للساق اليسرى.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the right leg.</source>
        <translation>ليس في الجلسة مجموعة {set} للساق اليمنى.</translation>
    </message>
    <message>
        <source>Follow the screen.</source>
        <translation>تابع الشاشة.</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>لا يمكن استيراد الجلسة {id}: {why}.</translation>
    </message>
    <message>
        <source>Speakers disconnected.</source>
        <translation>انفصلت مكبرات الصوت.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
</context>
<context>
    <name>MuteSign</name>
    <message>
        <source>No sound</source>
        <translation>لا صوت</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>These notes are in English.</source>
        <translation>هذا النص بالإنجليزية.</translation>
    </message>
    <message>
        <source>This copy brings no list of changes.</source>
        <translation>لا تتضمن هذه النسخة قائمة بالجديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NextDayRow</name>
    <message>
        <source>Pain the next day</source>
        <translation>الألم في اليوم التالي</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 لا ألم</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 الأسوأ</translation>
    </message>
    <message>
        <source>Saved to your diary.</source>
        <translation>حُفظ في يومياتك.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the increase</source>
        <translation>التراجع عن الزيادة</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>الجلسات: {done} من %n</numerusform>
            <numerusform>الجلسات: {done} من %n</numerusform>
            <numerusform>الجلسات: {done} من %n</numerusform>
            <numerusform>الجلسات: {done} من %n</numerusform>
            <numerusform>الجلسات: {done} من %n</numerusform>
            <numerusform>الجلسات: {done} من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number: {allowed}</source>
        <translation>أدخل رقمًا: {allowed}</translation>
    </message>
    <message>
        <source>Enter {allowed}</source>
        <translation>أدخل {allowed}</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Paced timer and diary for the standing leg curl</source>
        <translation>مؤقّت إيقاعي ويوميات لتمرين ثني الساق وقوفًا</translation>
    </message>
    <message>
        <source>Exercise timer</source>
        <translation>مؤقّت تمارين</translation>
    </message>
    <message>
        <source>exercise;workout;interval;timer;hamstring;curl;leg;diary;</source>
        <translation>تمرين;تدريب;فترات;مؤقت;أوتار الركبة;ثني;ساق;يوميات;</translation>
    </message>
    <message>
        <source>Open a routine on Today</source>
        <translation>فتح برنامج في «اليوم»</translation>
    </message>
    <message>
        <source>Interval Coach routine</source>
        <translation>برنامج Interval Coach</translation>
    </message>
    <message>
        <source>The Interval Coach developers</source>
        <translation>مطوّرو Interval Coach</translation>
    </message>
    <message>
        <source>Follow your plan of leg curls at home: large words, a moving figure and a tone at every transition lead you through lift, flex, hold and extend, from two or three metres away. Afterwards you see how much you did, leg by leg.</source>
        <translation>اتبع خطتك لتمرين ثني الساق في المنزل: كلمات كبيرة وشكل متحرك ونغمة عند كل انتقال ترشدك خلال الرفع والثني والتثبيت والبسط، من مسافة مترين أو ثلاثة. وبعد ذلك ترى مقدار ما أنجزته لكل ساق.</translation>
    </message>
    <message>
        <source>Each phase has its own word, colour, figure and tone; one of them is enough to follow</source>
        <translation>لكل مرحلة كلمتها ولونها وشكلها ونغمتها؛ ويكفي واحد منها للمتابعة</translation>
    </message>
    <message>
        <source>Every repetition is saved the moment it ends, and charts show each leg</source>
        <translation>يُحفظ كل تكرار لحظة انتهائه، وتعرض المخططات كل ساق</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it as a table, a report or a picture</source>
        <translation>يبقى كل شيء على هذا الحاسوب إلى أن تصدّره جدولًا أو تقريرًا أو صورة</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>ليس نصيحة طبية ولا جهازًا طبيًا؛ ولا يرى حركتك. توقّف إن شعرت بألم. وإن استمر الألم فراجع مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>A session, readable from across the room</source>
        <translation>جلسة يمكن قراءتها من الطرف الآخر للغرفة</translation>
    </message>
    <message>
        <source>Today: what is next, and the week</source>
        <translation>اليوم: ما التالي، والأسبوع</translation>
    </message>
    <message>
        <source>Progress, leg by leg</source>
        <translation>التقدم، ساقًا ساقًا</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People on this computer</source>
        <translation>الأشخاص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>من حاسوب آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>إلى حاسوب آخر…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيلوا</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Person 1</source>
        <translation>الشخص 1</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>اسم الشخص الجديد</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>The names are at the top of Today; press one to change the person.</source>
        <translation>تظهر الأسماء أعلى صفحة «اليوم»؛ لمسة واحدة تغيّر الشخص.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>من حاسوب آخر…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>من حاسوب آخر</translation>
    </message>
    <message>
        <source>A person’s data (*.zip)</source>
        <translation>بيانات شخص (*.zip)</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>جارٍ استيراد {file}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>معروض الآن</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>محفوظ حتى {day}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>جارٍ كتابة {file}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>هل تريد إزالة {name}؟</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups are kept for 30 days; you can bring them back here.</source>
        <translation>تُحفظ اليوميات والبرامج والإعدادات والنسخ الاحتياطية 30 يومًا، ويمكنك استعادتها هنا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>أيام التمرين</translation>
    </message>
    <message>
        <source>As the system: {day}</source>
        <translation>حسب النظام: {day}</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>إجازة…</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>إضافة إلى التقويم…</translation>
    </message>
    <message>
        <source>A file (.ics) with reminders for your calendar app.</source>
        <translation>ملف (.ics) فيه تذكيرات لتطبيق تقويمك.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Nothing is planned on these days, and no reminder comes.</source>
        <translation>لا شيء مخطط في هذه الأيام ولا تذكير.</translation>
    </message>
    <message>
        <source>No training: {days}</source>
        <translation>لا تمرين: {days}</translation>
    </message>
    <message>
        <source>You can swap days within a week.</source>
        <translation>يمكنك تبديل الأيام داخل الأسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>أيام التمرين في الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No days chosen</source>
        <translation>لم تُختر أيام</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Standing leg curl: plan sheet</source>
        <translation>ثني الساق وقوفًا: ورقة الخطة</translation>
    </message>
    <message>
        <source>Standing leg curl</source>
        <translation>ثني الساق وقوفًا</translation>
    </message>
    <message>
        <source>Made with Interval Coach on {day}.</source>
        <translation>أُعدّت بواسطة Interval Coach في {day}.</translation>
    </message>
    <message>
        <source>This routine is too long for a QR code. Interval Coach can save it as a file to pass on.</source>
        <translation>هذا البرنامج أطول من أن يوضع في رمز QR. يستطيع Interval Coach حفظه كملف لمشاركته.</translation>
    </message>
    <message>
        <source>The square holds this routine: scan it, copy the text, and choose “Paste a routine” in Interval Coach.</source>
        <translation>يحوي المربع هذا البرنامج: امسحه وانسخ النص، ثم اختر «لصق برنامج» في Interval Coach.</translation>
    </message>
    <message>
        <source>Tick each day when you are done. Pain afterwards: 0 is none, 10 the worst.</source>
        <translation>ضع علامة على كل يوم عند الانتهاء. الألم بعد الجلسة: 0 لا ألم، 10 أشد ألم.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع {number}</translation>
    </message>
    <message>
        <source>half a second</source>
        <translation>نصف ثانية</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} ثانية</translation>
    </message>
    <message>
        <source>Hold at the top.</source>
        <translation>اثبت في الأعلى.</translation>
    </message>
    <message>
        <source>Rest after both legs: {time}.</source>
        <translation>الراحة بعد الساقين: {time}.</translation>
    </message>
    <message>
        <source>Rest between sets: {time}.</source>
        <translation>الراحة بين المجموعات: {time}.</translation>
    </message>
    <message>
        <source>Start each set when you are ready.</source>
        <translation>ابدأ كل مجموعة عندما تريد.</translation>
    </message>
    <message>
        <source>It takes at least {length}.</source>
        <translation>تستغرق {length} على الأقل.</translation>
    </message>
    <message>
        <source>It takes {length}.</source>
        <translation>تستغرق {length}.</translation>
    </message>
    <message>
        <source>Begin with the left leg.</source>
        <translation>ابدأ بالساق اليسرى.</translation>
    </message>
    <message>
        <source>Begin with the right leg.</source>
        <translation>ابدأ بالساق اليمنى.</translation>
    </message>
    <message>
        <source>Begin with the other leg each time.</source>
        <translation>ابدأ كل مرة بالساق الأخرى.</translation>
    </message>
    <message>
        <source>Change legs after each repetition.</source>
        <translation>بدّل الساق بعد كل تكرار.</translation>
    </message>
    <message>
        <source>Change legs after each set.</source>
        <translation>بدّل الساق بعد كل مجموعة.</translation>
    </message>
    <message>
        <source>Change legs after each repetition: {time}.</source>
        <translation>تبديل الساق بعد كل تكرار: {time}.</translation>
    </message>
    <message>
        <source>Change legs after each set: {time}.</source>
        <translation>تبديل الساق بعد كل مجموعة: {time}.</translation>
    </message>
    <message>
        <source>{left} before the left leg, {right} before the right leg</source>
        <translation>{left} قبل الساق اليسرى، {right} قبل اليمنى</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Plan sheet (*.pdf *.png)</source>
        <translation>ورقة الخطة (*.pdf *.png)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>جارٍ كتابة {file}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Standard</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>بداية لطيفة</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>تثبيت طويل</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>بالتناوب</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Problem report</source>
        <translation>تقرير عن مشكلة</translation>
    </message>
    <message>
        <source>This helps to find the fault. It is sent nowhere: copy or save it, and pass it on yourself. It holds no notes, no names and no folders unless you tick the box.</source>
        <translation>يساعد هذا على العثور على الخطأ. لا يُرسل إلى أي مكان: انسخه أو احفظه، ثم سلّمه بنفسك. لا يحتوي على ملاحظات ولا أسماء ولا مجلدات ما لم تضع علامة في المربع.</translation>
    </message>
    <message>
        <source>With the words of error messages, and names of files and folders</source>
        <translation>مع نص رسائل الخطأ وأسماء الملفات والمجلدات</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Time under tension</source>
        <translation>زمن التوتر العضلي</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل التدريبي</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>التماثل</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>أيام التمرين</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>{measure} per session</source>
        <translation>{measure} لكل جلسة</translation>
    </message>
    <message>
        <source>{measure} per week</source>
        <translation>{measure} لكل أسبوع</translation>
    </message>
    <message>
        <source>{measure} per month</source>
        <translation>{measure} لكل شهر</translation>
    </message>
    <message>
        <source>both legs counted</source>
        <translation>تُحسب الساقان معًا</translation>
    </message>
    <message>
        <source>minutes under load</source>
        <translation>دقائق تحت الحمل</translation>
    </message>
    <message>
        <source>weight × reps</source>
        <translation>الوزن × التكرارات</translation>
    </message>
    <message>
        <source>100% means both legs did the same</source>
        <translation>100% تعني أن الساقين متساويتان</translation>
    </message>
    <message>
        <source>your answers, 0–10</source>
        <translation>إجاباتك، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Each bar is one week.</source>
        <translation>كل عمود أسبوع.</translation>
    </message>
    <message>
        <source>Each bar is one month.</source>
        <translation>كل عمود شهر.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Symmetry, %</source>
        <translation>التماثل، %</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>Both, minutes</source>
        <translation>كلتاهما، دقائق</translation>
    </message>
    <message>
        <source>The numbers of this chart, row by row</source>
        <translation>أرقام هذا الرسم، صفًا صفًا</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days done</source>
        <translation>أيام منجزة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>{day}: planned, no session</source>
        <translation>{day}: مخطط، لا جلسة</translation>
    </message>
    <message>
        <source>{day}: holiday</source>
        <translation>{day}: إجازة</translation>
    </message>
    <message>
        <source>Days with repetitions: {count}; weeks shown: {weeks}</source>
        <translation>أيام فيها تكرارات: {count}؛ الأسابيع المعروضة: {weeks}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>الأيام المخططة</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>effort and pain are means</source>
        <translation>الجهد والألم متوسطان</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>إضافية</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Load, lb × reps</source>
        <translation>الحمل التدريبي، رطل × تكرارات</translation>
    </message>
    <message>
        <source>for pain</source>
        <translation>بسبب الألم</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>Kilograms × repetitions</source>
        <translation>كيلوغرامات × التكرارات</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>اليسرى، دقائق</translation>
    </message>
    <message>
        <source>Load, kg × reps</source>
        <translation>الحمل التدريبي، كغ × تكرارات</translation>
    </message>
    <message>
        <source>Created {day}</source>
        <translation>أُعد في {day}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Paced, self-confirmed repetitions. The app set the pace; the user reported the count. Nothing was measured by sensors.</source>
        <translation>تكرارات موقّعة أكّدها الشخص بنفسه: حدّد التطبيق الإيقاع، وذكر الشخص عدد ما أنجزه. لم يُقَس شيء.</translation>
    </message>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement.</source>
        <translation>مؤقّت إيقاعي ويوميات لتمرين ثني الساق وقوفًا. ليس نصيحة طبية ولا جهازًا طبيًا؛ ولا يرى الحركة.</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>اليسرى · اليمنى</translation>
    </message>
    <message>
        <source>load {volume}</source>
        <translation>الحمل التدريبي {volume}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>الألم قبل الجلسة</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>الألم، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Prescribed: asked for by the routine.</source>
        <translation>مطلوبة: ما طلبه البرنامج.</translation>
    </message>
    <message>
        <source>Paced: counted by the app to their end.</source>
        <translation>موقّعة: ما عدّه التطبيق حتى نهايته.</translation>
    </message>
    <message>
        <source>Confirmed: what the user says was done.</source>
        <translation>مؤكدة: ما ذكر الشخص أنه أنجزه.</translation>
    </message>
    <message>
        <source>Volume: confirmed repetitions; one curl on each leg counts as two.</source>
        <translation>حجم التدريب: التكرارات المؤكدة؛ ثنية لكل ساق تُحسب اثنتين.</translation>
    </message>
    <message>
        <source>Time under tension: flex, hold and extend of confirmed repetitions.</source>
        <translation>زمن التوتر: الثني والتثبيت والبسط في التكرارات المؤكدة.</translation>
    </message>
    <message>
        <source>Symmetry: 100 × smaller ÷ larger of left and right volume.</source>
        <translation>التماثل: 100 × الأصغر ÷ الأكبر من حجمي اليسرى واليمنى.</translation>
    </message>
    <message>
        <source>Adherence: planned days with repetitions; no week counts for more days than were planned; by the plan of each week.</source>
        <translation>الالتزام: الأيام المخططة التي فيها تكرارات، ولا يُحسب لأسبوع أكثر مما خُطط له، حسب خطة كل أسبوع.</translation>
    </message>
    <message>
        <source>Missed: planned days without repetitions that no other day of the week made up for. Extra: days beyond the plan of the week.</source>
        <translation>الفائتة: أيام مخططة بلا تكرارات لم يعوّضها يوم آخر من الأسبوع. الإضافية: أيام تزيد على خطة الأسبوع.</translation>
    </message>
    <message>
        <source>Months and years count each session and each missed day by its own date, also in a week that they share.</source>
        <translation>تُحسب كل جلسة وكل يوم فائت في الأشهر والسنوات بتاريخه، حتى في أسبوع مشترك بينها.</translation>
    </message>
    <message>
        <source>Pain and effort: 0 to 10, as reported; – where not reported.</source>
        <translation>الألم والجهد: من 0 إلى 10 كما ذكر الشخص؛ – عند عدم الإجابة.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10, mean</source>
        <translation>الألم، من 0 إلى 10، المتوسط</translation>
    </message>
    <message>
        <source>Plan: {days}</source>
        <translation>الخطة: {days}</translation>
    </message>
    <message>
        <source>{routine} ({sessions}, {days}): {dose}</source>
        <translation>{routine} ({sessions}، {days}): {dose}</translation>
    </message>
    <message>
        <source>rest {seconds} s</source>
        <translation>راحة {seconds} ث</translation>
    </message>
    <message>
        <source>change of legs {seconds} s</source>
        <translation>تبديل الساق {seconds} ث</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>توقف عند {begin}، {length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in total.</source>
        <translation>التوقفات (المهشّرة): {count}، مجموعها {length}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط والمنجز</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>التماثل {share}%</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>اليمنى، دقائق</translation>
    </message>
    <message>
        <source>Pounds × repetitions</source>
        <translation>أرطال × تكرارات</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Standing leg curl: exercise report</source>
        <translation>ثني الساق وقوفًا: تقرير التمرين</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Under tension</source>
        <translation>زمن التوتر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>No timing was recorded for this session.</source>
        <translation>لم يُسجَّل توقيت لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>أي الأيام</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>اليسرى {left} · اليمنى {right}</translation>
    </message>
    <message>
        <source>first week → last week (average)</source>
        <translation>متوسط الأسبوع الأول ← الأخير</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>بلا وزن</translation>
    </message>
    <message>
        <source>pain {answers}</source>
        <translation>الألم {answers}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>تكرارات</translation>
    </message>
    <message>
        <source>set {set}, repetition {rep}</source>
        <translation>المجموعة {set}، التكرار {rep}</translation>
    </message>
    <message numerus="yes">
        <source>%n extra days</source>
        <translation>
            <numerusform>%n يوم إضافي</numerusform>
            <numerusform>يوم إضافي واحد</numerusform>
            <numerusform>يومان إضافيان</numerusform>
            <numerusform>%n أيام إضافية</numerusform>
            <numerusform>%n يومًا إضافيًا</numerusform>
            <numerusform>%n يوم إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stops</source>
        <translation>
            <numerusform>لا توقفات أخرى</numerusform>
            <numerusform>توقف آخر</numerusform>
            <numerusform>توقفان آخران</numerusform>
            <numerusform>%n توقفات أخرى</numerusform>
            <numerusform>%n توقفًا آخر</numerusform>
            <numerusform>%n توقف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned days missed</source>
        <translation>
            <numerusform>لم يفت أي يوم مخطط (%n)</numerusform>
            <numerusform>فات يوم مخطط واحد</numerusform>
            <numerusform>فات يومان مخططان</numerusform>
            <numerusform>فاتت %n أيام مخططة</numerusform>
            <numerusform>فات %n يومًا مخططًا</numerusform>
            <numerusform>فات %n يوم مخطط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n تكرار</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%n تكرارات</numerusform>
            <numerusform>%n تكرارًا</numerusform>
            <numerusform>%n تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions stopped because of pain:</source>
        <translation>
            <numerusform>لا جلسات أُوقفت بسبب الألم:</numerusform>
            <numerusform>جلسة واحدة أُوقفت بسبب الألم:</numerusform>
            <numerusform>جلستان أُوقفتا بسبب الألم:</numerusform>
            <numerusform>%n جلسات أُوقفت بسبب الألم:</numerusform>
            <numerusform>%n جلسة أُوقفت بسبب الألم:</numerusform>
            <numerusform>%n جلسة أُوقفت بسبب الألم:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier routines</source>
        <translation>
            <numerusform>و%n برنامج سابق</numerusform>
            <numerusform>وبرنامج سابق واحد</numerusform>
            <numerusform>وبرنامجان سابقان</numerusform>
            <numerusform>و%n برامج سابقة</numerusform>
            <numerusform>و%n برنامجًا سابقًا</numerusform>
            <numerusform>و%n برنامج سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n repetitions</source>
        <translation>
            <numerusform>{day}: %n تكرار</numerusform>
            <numerusform>{day}: تكرار واحد</numerusform>
            <numerusform>{day}: تكراران</numerusform>
            <numerusform>{day}: %n تكرارات</numerusform>
            <numerusform>{day}: %n تكرارًا</numerusform>
            <numerusform>{day}: %n تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days</source>
        <translation>
            <numerusform>الأيام المخططة المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days ({share}%)</source>
        <translation>
            <numerusform>الأيام المخططة المنجزة: {done} من %n ({share}%)</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n ({share}%)</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n ({share}%)</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n ({share}%)</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n ({share}%)</numerusform>
            <numerusform>الأيام المخططة المنجزة: {done} من %n ({share}%)</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: لا جلسة</translation>
    </message>
    <message>
        <source>{hours}:{minutes:02} h</source>
        <translation>{hours}:{minutes:02} س</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} كغ × تكرارات</translation>
    </message>
    <message>
        <source>{load} lb × reps</source>
        <translation>{load} رطل × تكرارات</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{time} per session</source>
        <translation>{time} لكل جلسة</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}، كجدول</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>No session was stopped because of pain.</source>
        <translation>لم تُوقف أي جلسة بسبب الألم.</translation>
    </message>
    <message>
        <source>{day} (pain {pain} of 10)</source>
        <translation>{day} (ألم {pain} من 10)</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>لا تماثل</translation>
    </message>
    <message>
        <source>Symmetry {n}%</source>
        <translation>التماثل {n}%</translation>
    </message>
    <message>
        <source>Left {value}</source>
        <translation>اليسرى {value}</translation>
    </message>
    <message>
        <source>Right {value}</source>
        <translation>اليمنى {value}</translation>
    </message>
    <message>
        <source>Pain {answers}</source>
        <translation>الألم {answers}</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>Click for details</source>
        <translation>انقر للتفاصيل</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>انقر للتكبير</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعد الجلسة</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Not counted: no repetition</source>
        <translation>غير محسوبة: بلا تكرار</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Dose and tempo</source>
        <translation>الجرعة والإيقاع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>{chart}. First: {first}. Last: {last}. The tables have all values.</source>
        <translation>{chart}. الأول: {first}. الأخير: {last}. كل القيم في الجداول.</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Save a report, a spreadsheet or a picture</source>
        <translation>حفظ تقرير أو جدول بيانات أو صورة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>التماثل</translation>
    </message>
    <message>
        <source>Zoomed · Reset</source>
        <translation>مكبَّر · إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>إعادة ضبط التكبير</translation>
    </message>
    <message>
        <source>Show the range that was chosen last</source>
        <translation>عرض آخر مدى اختير</translation>
    </message>
    <message>
        <source>+ Next day</source>
        <translation>+ اليوم التالي</translation>
    </message>
    <message>
        <source>Show pain on the next day, too</source>
        <translation>عرض الألم في اليوم التالي أيضًا</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>أيام التمرين</translation>
    </message>
    <message>
        <source>filled: trained; outlined: planned and missed</source>
        <translation>ممتلئ: تمرين منجز؛ محدد الإطار: مخطط وفائت</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a week</source>
        <translation>0 بلا ألم، 10 أشده؛ متوسط أسبوع</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a month</source>
        <translation>0 بلا ألم، 10 أشده؛ متوسط شهر</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>الجلسات المعروضة: %n.</numerusform>
            <numerusform>الجلسات المعروضة: %n.</numerusform>
            <numerusform>الجلسات المعروضة: %n.</numerusform>
            <numerusform>الجلسات المعروضة: %n.</numerusform>
            <numerusform>الجلسات المعروضة: %n.</numerusform>
            <numerusform>الجلسات المعروضة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>← → to move, Enter to open, ↑ ↓ to zoom, Page Up and Page Down to pan.</source>
        <translation>← → للتنقل، Enter للفتح، ↑ ↓ للتكبير والتصغير، Page Up وPage Down للتحريك.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>QuickSettings</name>
    <message>
        <source>Muted</source>
        <translation>الصوت مكتوم</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت مفعّل</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>النطق مفعّل</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>النطق متوقف</translation>
    </message>
    <message>
        <source>Volume {percent}%, muted</source>
        <translation>مستوى الصوت {percent}%، مكتوم</translation>
    </message>
    <message>
        <source>Volume {percent}%</source>
        <translation>مستوى الصوت {percent}%</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>المساعدة والاختصارات</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Recent sessions</source>
        <translation>الجلسات الأخيرة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Search, sort, export and delete sessions</source>
        <translation>البحث عن الجلسات وفرزها وتصديرها وحذفها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>الألم {n}</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Remind me on training days</source>
        <translation>ذكّرني في أيام التمرين</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>وقت التذكير</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Once more in the evening</source>
        <translation>مرة أخرى في المساء</translation>
    </message>
    <message>
        <source>Time of the second reminder</source>
        <translation>وقت التذكير الثاني</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>الاستمرار في الخلفية</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>The program stays in the tray when the window closes.</source>
        <translation>يبقى البرنامج في منطقة الإشعارات عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>This time is not after the first one.</source>
        <translation>هذا الوقت ليس بعد الأول.</translation>
    </message>
    <message>
        <source>Only if no session was done until then.</source>
        <translation>فقط إن لم تُنجز جلسة حتى ذلك الوقت.</translation>
    </message>
    <message>
        <source>Not possible in this package: your desktop&apos;s settings can start it.</source>
        <translation>غير ممكن في هذه الحزمة: يمكن لإعدادات سطح المكتب تشغيله.</translation>
    </message>
    <message>
        <source>Without a window, so that reminders come.</source>
        <translation>دون نافذة، كي تصل التذكيرات.</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come only while the window is open.</source>
        <translation>لا يوجد شريط أيقونات في سطح المكتب هذا: تصل التذكيرات فقط والنافذة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>{name}: time for your leg curls</source>
        <translation>{name}: حان وقت ثني الساق</translation>
    </message>
    <message>
        <source>Time for your leg curls</source>
        <translation>حان وقت ثني الساق</translation>
    </message>
</context>
<context>
    <name>RepetitionPicture</name>
    <message>
        <source>One repetition: height of the foot over time</source>
        <translation>تكرار واحد: ارتفاع القدم عبر الزمن</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking for the newest backup</source>
        <translation>جارٍ البحث عن أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>جارٍ فحص {file}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Replace your diary with this backup?</source>
        <translation>هل تريد استبدال يومياتك بهذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Your diary: {what}</source>
        <translation>يومياتك: {what}</translation>
    </message>
    <message>
        <source>Backup {file}: {what}</source>
        <translation>النسخة الاحتياطية ⁦{file}⁩: {what}</translation>
    </message>
    <message>
        <source>Your current diary is kept, and you can undo this.</source>
        <translation>يومياتك الحالية تبقى محفوظة، ويمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}، آخرها في {day}</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>جارٍ استعادة {file}</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>More for {name}</source>
        <translation>المزيد لـ {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>ابدأ {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>ورقة الخطة للحائط…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Drag a routine file here to add it.</source>
        <translation>اسحب ملف برنامج إلى هنا لإضافته.</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>برامجك</translation>
    </message>
    <message>
        <source>Built-in routines</source>
        <translation>البرامج المدمجة</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Choose routine files</source>
        <translation>اختر ملفات برامج</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Paste a routine</source>
        <translation>لصق برنامج</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (Ctrl+V)</source>
        <translation>إضافة البرنامج الذي نُسخ نصه (Ctrl+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults.</source>
        <translation>
            <numerusform>لا مزيد من الأخطاء.</numerusform>
            <numerusform>خطأ واحد آخر.</numerusform>
            <numerusform>خطآن آخران.</numerusform>
            <numerusform>%n أخطاء أخرى.</numerusform>
            <numerusform>%n خطأ آخر.</numerusform>
            <numerusform>%n خطأ آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more routines</source>
        <translation>
            <numerusform>لا برامج أخرى للعرض</numerusform>
            <numerusform>عرض برنامج واحد آخر</numerusform>
            <numerusform>عرض برنامجين آخرين</numerusform>
            <numerusform>عرض %n برامج أخرى</numerusform>
            <numerusform>عرض %n برنامجًا آخر</numerusform>
            <numerusform>عرض %n برنامج آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Add routines</source>
        <translation>إضافة برامج</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>تصدير نسخة</translation>
    </message>
</context>
<context>
    <name>RoutinesPresenter</name>
    <message>
        <source>My routine</source>
        <translation>برنامجي</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>{name} الخاص بي</translation>
    </message>
    <message>
        <source>“{name}” is built in, so you are editing a copy.</source>
        <translation>«{name}» مدمج، لذا أنت تعدّل نسخة.</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>تعديل البرنامج</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>نسخة من {name}</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n تكرار</numerusform>
            <numerusform>{length} · تكرار واحد</numerusform>
            <numerusform>{length} · تكراران</numerusform>
            <numerusform>{length} · %n تكرارات</numerusform>
            <numerusform>{length} · %n تكرارًا</numerusform>
            <numerusform>{length} · %n تكرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>مؤقّت إيقاعي ويوميات لتمرين ثني الساق وقوفًا. ليس نصيحة طبية ولا جهازًا طبيًا؛ ولا يرى حركتك. توقّف إن شعرت بألم. وإن استمر الألم فراجع مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts.</source>
        <translation>ليس نصيحة طبية ولا جهازًا طبيًا؛ ولا يرى حركتك. توقّف إن شعرت بألم.</translation>
    </message>
    <message>
        <source>You stopped because of pain ({pain} of 10). Rest today. If it persists, see a health professional.</source>
        <translation>توقفت بسبب الألم ({pain} من 10). استرح اليوم. وإن استمر فراجع مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>You stopped because of pain. Rest today. If it persists, see a health professional.</source>
        <translation>توقفت بسبب الألم. استرح اليوم. وإن استمر فراجع مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>Talk to a health professional first if your knee, hip or leg</source>
        <translation>تحدث أولًا إلى مختص صحي إذا كانت ركبتك أو وركك أو ساقك</translation>
    </message>
    <message>
        <source>cannot bear your weight</source>
        <translation>لا تحمل وزنك</translation>
    </message>
    <message>
        <source>locks or gives way</source>
        <translation>تُقفل أو تخونك فجأة</translation>
    </message>
    <message>
        <source>is hot and red and you have a fever</source>
        <translation>ساخنة ومحمرة ولديك حمّى</translation>
    </message>
    <message>
        <source>is very swollen</source>
        <translation>متورمة بشدة</translation>
    </message>
    <message>
        <source>had surgery recently</source>
        <translation>أُجريت لها جراحة حديثًا</translation>
    </message>
    <message>
        <source>Stop at once if you feel chest pain or dizziness.</source>
        <translation>ألم في الصدر أو دوار: توقّف فورًا.</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Move slowly, and keep your hips level and facing forward.</source>
        <translation>قف قرب كرسي متين أو جدار. تحرّك ببطء، وأبقِ الوركين مستويين نحو الأمام.</translation>
    </message>
    <message>
        <source>How bad is the pain?</source>
        <translation>ما شدة الألم؟</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>الألم الآن؟</translation>
    </message>
    <message>
        <source>How much pain did you have the day after your session on {day}?</source>
        <translation>ما شدة الألم في اليوم التالي لجلستك يوم {day}؟</translation>
    </message>
    <message>
        <source>Saved to your diary. Needed before we suggest more.</source>
        <translation>حُفظ في يومياتك. الإجابة لازمة قبل أن نقترح المزيد.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain.</source>
        <translation>أكملت جلستين متتاليتين بألم قليل.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain. This leg is behind, so it goes first.</source>
        <translation>أكملت جلستين متتاليتين بألم قليل. هذه الساق متأخرة، فتأتي أولًا.</translation>
    </message>
    <message>
        <source>No increase for now: your last session was stopped early.</source>
        <translation>لا زيادة الآن: أُوقفت جلستك الأخيرة مبكرًا.</translation>
    </message>
    <message>
        <source>No increase while pain is above {limit} (it was {count}).</source>
        <translation>لا زيادة ما دام الألم فوق {limit} (كان {count}).</translation>
    </message>
    <message>
        <source>No increase for now: it hurt more than usual the next day.</source>
        <translation>لا زيادة الآن: كان الألم في اليوم التالي أشد من المعتاد.</translation>
    </message>
    <message>
        <source>Tell us how it felt afterwards and the next day to get suggestions.</source>
        <translation>أخبرنا كيف كان الشعور بعد الجلسة وفي اليوم التالي لتحصل على اقتراحات.</translation>
    </message>
    <message>
        <source>We’ll ask about pain tomorrow before suggesting more.</source>
        <translation>سنسأل غدًا عن الألم قبل أن نقترح المزيد.</translation>
    </message>
    <message>
        <source>Ease off, move less far, or stop.</source>
        <translation>خفّف، أو قلّل مدى الحركة، أو توقّف.</translation>
    </message>
    <message>
        <source>That’s it for today. Rest, and see a health professional if the pain doesn’t go away.</source>
        <translation>يكفي هذا اليوم. استرح، وراجع مختصًا صحيًا إن لم يزل الألم.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{name}: no answer</source>
        <translation>{name}: بلا إجابة</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>On every page. In sessions, letters follow the viewing distance.</source>
        <translation>في كل الصفحات؛ حروف الجلسة بحسب المسافة.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The figure stands still, and nothing flashes.</source>
        <translation>تبقى الشخصية ثابتة ولا يومض شيء.</translation>
    </message>
    <message>
        <source>Reduce animation</source>
        <translation>تقليل الرسوم المتحركة</translation>
    </message>
</context>
<context>
    <name>ScreenRow</name>
    <message>
        <source>Same as the window</source>
        <translation>شاشة النافذة نفسها</translation>
    </message>
    <message>
        <source>{screen} (disconnected)</source>
        <translation>⁨{screen}⁩ (غير متصلة)</translation>
    </message>
    <message>
        <source>If it is unplugged, the session goes on where the window was.</source>
        <translation>إذا فُصلت، تتابع الجلسة حيث كانت النافذة.</translation>
    </message>
    <message>
        <source>A television or a second screen can be chosen while it is connected.</source>
        <translation>يمكن اختيار تلفاز أو شاشة ثانية ما دامت متصلة.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionBlocks</name>
    <message numerus="yes">
        <source>Session: {length}, %n repetitions. Use the arrow keys to step through it.</source>
        <translation>
            <numerusform>الجلسة: {length}، %n تكرار. الأسهم تتنقل بين أجزائها.</numerusform>
            <numerusform>الجلسة: {length}، تكرار واحد. الأسهم تتنقل بين أجزائها.</numerusform>
            <numerusform>الجلسة: {length}، تكراران. الأسهم تتنقل بين أجزائها.</numerusform>
            <numerusform>الجلسة: {length}، %n تكرارات. الأسهم تتنقل بين أجزائها.</numerusform>
            <numerusform>الجلسة: {length}، %n تكرارًا. الأسهم تتنقل بين أجزائها.</numerusform>
            <numerusform>الجلسة: {length}، %n تكرار. الأسهم تتنقل بين أجزائها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>مسافة المشاهدة</translation>
    </message>
    <message>
        <source>Preview of a session</source>
        <translation>معاينة الجلسة</translation>
    </message>
    <message>
        <source>Largest letters in sessions</source>
        <translation>أكبر خط أثناء الجلسات</translation>
    </message>
    <message>
        <source>The word and the countdown get more room, other texts less.</source>
        <translation>تأخذ الكلمة والعد التنازلي مساحة أكبر، والنصوص الأخرى أقل.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <translation>العد التنازلي بعد التوقف</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The repetition that was interrupted begins again then.</source>
        <translation>يبدأ بعدها التكرار الذي انقطع من أوله.</translation>
    </message>
    <message>
        <source>Use full screen for sessions</source>
        <translation>الجلسات بملء الشاشة</translation>
    </message>
    <message>
        <source>Begin sessions in the small window</source>
        <translation>بدء الجلسات في النافذة الصغيرة</translation>
    </message>
    <message>
        <source>It stays on top of other programs. W in a session changes to it and back.</source>
        <translation>تبقى فوق البرامج الأخرى. يبدّل المفتاح W أثناء الجلسة إليها ومنها.</translation>
    </message>
    <message>
        <source>Screen for sessions</source>
        <translation>شاشة الجلسات</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused – your computer went to sleep</source>
        <translation>متوقف مؤقتًا: كان الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>Paused – your computer was busy or asleep</source>
        <translation>متوقف مؤقتًا: كان الحاسوب مشغولًا أو في وضع السكون</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>نافذة صغيرة</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>إيقاف هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Your reps are saved. You can continue later.</source>
        <translation>حُفظت تكراراتك. يمكنك المتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>With a presenter: Page Down resumes, Page Up stops.</source>
        <translation>بجهاز العروض: Page Down للمتابعة، وPage Up للتوقف.</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <translation>البدء بعد {seconds} …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resuming in {seconds}</source>
        <translation>المتابعة بعد {seconds} …</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Begins the set that waits for you</source>
        <translation>يبدأ المجموعة التي تنتظرك</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>اضغط {key} للمتابعة</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>العودة إلى التقدم</translation>
    </message>
    <message>
        <source>Search day, routine or note</source>
        <translation>ابحث عن يوم أو برنامج أو ملاحظة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>نسخ الصفوف المحددة لجدول بيانات (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the selected sessions (Del)</source>
        <translation>حذف الجلسات المحددة (Del)</translation>
    </message>
    <message>
        <source>Enter opens a session, the menu key shows what else can be done.</source>
        <translation>يفتح Enter الجلسة، ويعرض مفتاح القائمة ما يمكن فعله غير ذلك.</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>المحذوفة مؤخرًا ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>فرز حسب «{column}»</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, ascending</source>
        <translation>مفروز حسب «{column}»، تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, descending</source>
        <translation>مفروز حسب «{column}»، تنازليًا</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>التكرارات، {set}</translation>
    </message>
    <message>
        <source>planned {count}, timed {paced}</source>
        <translation>المخطط {count}، الموقّت {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
</context>
<context>
    <name>SetUpCard</name>
    <message>
        <source>Set up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Close Set up</source>
        <translation>إغلاق «الإعداد»</translation>
    </message>
    <message>
        <source>You find all of this in Settings</source>
        <translation>تجد كل ذلك في الإعدادات أيضًا</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>مسافة المشاهدة</translation>
    </message>
    <message>
        <source>How far from the screen do you stand?</source>
        <translation>كم تبعد عن الشاشة؟</translation>
    </message>
    <message>
        <source>Can you hear the tones?</source>
        <translation>هل تسمع النغمات؟</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>On which days do you want to train?</source>
        <translation>في أي أيام تريد أن تتمرن؟</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>أيام التمرين</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Interval Coach is running. Close it, then try again.</source>
        <translation>‏Interval Coach قيد التشغيل. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Interval Coach needs a 64-bit Windows.</source>
        <translation>يحتاج Interval Coach إلى نظام Windows بمعمارية 64 بت.</translation>
    </message>
    <message>
        <source>The older copy in {folder} could not be removed. Remove it by hand.</source>
        <translation>تعذّرت إزالة النسخة الأقدم في {folder}. أزلها يدويًا.</translation>
    </message>
    <message>
        <source>Your diary, routines and settings stay in {folder}. To delete them too, delete that folder.</source>
        <translation>تبقى يومياتك وبرامجك وإعداداتك في {folder}. لحذفها أيضًا احذف ذلك المجلد.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Plan sheet: {name}</source>
        <translation>ورقة الخطة: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>الاسم على الورقة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>The square on the page holds the routine. Its text can be pasted on any computer.</source>
        <translation>يحوي المربع في الصفحة البرنامج. ويمكن لصق نصه على أي حاسوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session in the small window</source>
        <translation>الجلسة في النافذة الصغيرة</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>النافذة الكبيرة</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>اضغط {key} للمتابعة</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Phase tones</source>
        <translation>الانتقالات</translation>
    </message>
    <message>
        <source>Countdown beeps</source>
        <translation>العد التمهيدي</translation>
    </message>
    <message>
        <source>Count the seconds</source>
        <translation>عدّ الثواني</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Tick in holds</source>
        <translation>دقات عند التثبيت</translation>
    </message>
    <message>
        <source>Tick in all phases</source>
        <translation>دقات في كل المراحل</translation>
    </message>
    <message>
        <source>Also counts the end of long holds, and says what comes next.</source>
        <translation>تعدّ أيضًا نهاية التثبيت الطويل وتقول ما يلي.</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>مستوى صوت الكلام</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>النغمات</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>ساطعة</translation>
    </message>
    <message>
        <source>Low for hearing loss at high pitches, bright to stand out over music.</source>
        <translation>منخفضة لمن يضعف سمعه للنغمات الحادة، ساطعة لتبرز فوق الموسيقى.</translation>
    </message>
    <message>
        <source>Hear every tone</source>
        <translation>سماع كل النغمات</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <source>Bluetooth sync</source>
        <translation>مزامنة البلوتوث</translation>
    </message>
    <message>
        <source>Turn the music down</source>
        <translation>خفض صوت الموسيقى</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>خفضها</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>إيقافها مؤقتًا</translation>
    </message>
    <message>
        <source>The screen waits {ms} ms for the sound.</source>
        <translation>تنتظر الشاشة الصوت {ms} م.ث.</translation>
    </message>
    <message>
        <source>Each tone is played with its name.</source>
        <translation>تُشغَّل كل نغمة مع اسمها.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>A soft tick each second, at the volume of the countdown beeps.</source>
        <translation>دقة خفيفة كل ثانية، بمستوى العد التمهيدي.</translation>
    </message>
    <message>
        <source>Voice instructions</source>
        <translation>تعليمات صوتية</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Other players are turned down or paused when a session starts, and put back at its end. Some, such as browsers, can only be paused.</source>
        <translation>عند بدء الجلسة يُخفض صوت المشغّلات الأخرى أو توقَف مؤقتًا؛ وتعود كما كانت عند نهايتها. بعضها، كالمتصفحات، لا يمكن إلا إيقافه مؤقتًا.</translation>
    </message>
    <message>
        <source>Only possible on a Linux desktop.</source>
        <translation>متاح فقط على سطح مكتب لينكس.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>{output} (disconnected)</source>
        <translation>⁨{output}⁩ (غير موجود)</translation>
    </message>
    <message>
        <source>Bluetooth speakers lag. This delays the screen to match.</source>
        <translation>تتأخر مكبرات البلوتوث. هذا يؤخر الشاشة لتوافقها.</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Interval Coach cannot start</source>
        <translation>لا يمكن بدء Interval Coach</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>استعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Use a backup…</source>
        <translation>استخدام نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Begin with an empty diary</source>
        <translation>البدء بيوميات فارغة</translation>
    </message>
    <message>
        <source>Start without this routine</source>
        <translation>البدء بدون هذا البرنامج</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Open with {name}</source>
        <translation>الفتح باسم {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>يوميات (*.db)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>Training days this week</source>
        <translation>أيام التمرين هذا الأسبوع</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>لم يُخطَّط لأي يوم</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan met</source>
        <translation>اكتملت الخطة</translation>
    </message>
    <message>
        <source>{n} more planned</source>
        <translation>المتبقي حسب الخطة: {n}</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>Same as {day}</source>
        <translation>كما في {day}</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} منذ {day}</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>اليسرى · اليمنى</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>ساق واحدة</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>{n} more on the left</source>
        <translation>اليسرى أكثر بـ {n}</translation>
    </message>
    <message>
        <source>{n} more on the right</source>
        <translation>اليمنى أكثر بـ {n}</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>الألم قبل الجلسة</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message numerus="yes">
        <source>Same as %n weeks ago</source>
        <translation>
            <numerusform>كما قبل %n أسبوع</numerusform>
            <numerusform>كما قبل أسبوع</numerusform>
            <numerusform>كما قبل أسبوعين</numerusform>
            <numerusform>كما قبل %n أسابيع</numerusform>
            <numerusform>كما قبل %n أسبوعًا</numerusform>
            <numerusform>كما قبل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {pain}</source>
        <translation>{day}: {pain}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago: {pain}</source>
        <translation>
            <numerusform>قبل %n أسبوع: {pain}</numerusform>
            <numerusform>قبل أسبوع: {pain}</numerusform>
            <numerusform>قبل أسبوعين: {pain}</numerusform>
            <numerusform>قبل %n أسابيع: {pain}</numerusform>
            <numerusform>قبل %n أسبوعًا: {pain}</numerusform>
            <numerusform>قبل %n أسبوع: {pain}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{leg}: {step}</source>
        <translation>{leg}: {step}</translation>
    </message>
    <message>
        <source>{new} instead of {old}</source>
        <translation>{new} بدل {old}</translation>
    </message>
    <message>
        <source>hold for {new} s instead of {old}</source>
        <translation>تثبيت {new} ث بدل {old}</translation>
    </message>
    <message>
        <source>lower for {new} s instead of {old}</source>
        <translation>إنزال {new} ث بدل {old}</translation>
    </message>
    <message>
        <source>An increase is suggested after two complete sessions in a row.</source>
        <translation>تُقترح زيادة بعد جلستين متتاليتين كاملتين.</translation>
    </message>
    <message>
        <source>After one more complete session, an increase is suggested.</source>
        <translation>بعد جلسة كاملة أخرى تُقترح زيادة.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet – last time the {leg} did {count} of %n reps in set {set}.</source>
        <translation>
            <numerusform>ليس بعد – في المرة الماضية، {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>ليس بعد – في المرة الماضية، {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>ليس بعد – في المرة الماضية، {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>ليس بعد – في المرة الماضية، {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>ليس بعد – في المرة الماضية، {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>ليس بعد – في المرة الماضية، {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{old} → %n reps in total, {before} → {after} min</source>
        <translation>
            <numerusform>مجموع التكرارات {old} ← %n، والدقائق {before} ← {after}</numerusform>
            <numerusform>مجموع التكرارات {old} ← %n، والدقائق {before} ← {after}</numerusform>
            <numerusform>مجموع التكرارات {old} ← %n، والدقائق {before} ← {after}</numerusform>
            <numerusform>مجموع التكرارات {old} ← %n، والدقائق {before} ← {after}</numerusform>
            <numerusform>مجموع التكرارات {old} ← %n، والدقائق {before} ← {after}</numerusform>
            <numerusform>مجموع التكرارات {old} ← %n، والدقائق {before} ← {after}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps per set instead of {old}</source>
        <translation>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps as before, {before} → {after} under tension</source>
        <translation>
            <numerusform>التكرارات %n كما كانت، زمن التوتر العضلي {before} ← {after}</numerusform>
            <numerusform>التكرارات %n كما كانت، زمن التوتر العضلي {before} ← {after}</numerusform>
            <numerusform>التكرارات %n كما كانت، زمن التوتر العضلي {before} ← {after}</numerusform>
            <numerusform>التكرارات %n كما كانت، زمن التوتر العضلي {before} ← {after}</numerusform>
            <numerusform>التكرارات %n كما كانت، زمن التوتر العضلي {before} ← {after}</numerusform>
            <numerusform>التكرارات %n كما كانت، زمن التوتر العضلي {before} ← {after}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets instead of {old}</source>
        <translation>
            <numerusform>المجموعات %n بدل {old}</numerusform>
            <numerusform>المجموعات %n بدل {old}</numerusform>
            <numerusform>المجموعات %n بدل {old}</numerusform>
            <numerusform>المجموعات %n بدل {old}</numerusform>
            <numerusform>المجموعات %n بدل {old}</numerusform>
            <numerusform>المجموعات %n بدل {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a break of %n days, do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>بعد انقطاع %n يوم، أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>بعد انقطاع يوم واحد، أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>بعد انقطاع يومين، أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>بعد انقطاع %n أيام، أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>بعد انقطاع %n يومًا، أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>بعد انقطاع %n يوم، أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did this routine %n days ago: do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>آخر مرة أديت فيها هذا البرنامج كانت قبل %n يوم. أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>آخر مرة أديت فيها هذا البرنامج كانت قبل يوم واحد. أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>آخر مرة أديت فيها هذا البرنامج كانت قبل يومين. أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>آخر مرة أديت فيها هذا البرنامج كانت قبل %n أيام. أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>آخر مرة أديت فيها هذا البرنامج كانت قبل %n يومًا. أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
            <numerusform>آخر مرة أديت فيها هذا البرنامج كانت قبل %n يوم. أدِّ جلستين بهذا المستوى قبل الزيادة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and back to %n reps per set</source>
        <translation>
            <numerusform>والعودة إلى تكرارات المجموعة: %n</numerusform>
            <numerusform>والعودة إلى تكرارات المجموعة: %n</numerusform>
            <numerusform>والعودة إلى تكرارات المجموعة: %n</numerusform>
            <numerusform>والعودة إلى تكرارات المجموعة: %n</numerusform>
            <numerusform>والعودة إلى تكرارات المجموعة: %n</numerusform>
            <numerusform>والعودة إلى تكرارات المجموعة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Ready for a little more?</source>
        <translation>هل أنت مستعد للمزيد قليلًا؟</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SyncDialog</name>
    <message>
        <source>Bluetooth sync</source>
        <translation>مزامنة البلوتوث</translation>
    </message>
    <message>
        <source>Bluetooth speakers and televisions play late. Measure how late, and the screen waits.</source>
        <translation>تتأخر سماعات البلوتوث وأجهزة التلفاز. قِس مقدار التأخر لتنتظر الشاشة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A beep and a flash come once a second.</source>
        <translation>تأتي نغمة وومضة كل ثانية.</translation>
    </message>
    <message>
        <source>1. Play the beeps</source>
        <translation>1. تشغيل النغمات</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>اضغط</translation>
    </message>
    <message>
        <source>Tap on the beep</source>
        <translation>انقر معه</translation>
    </message>
    <message>
        <source>2. Tap on every beep</source>
        <translation>2. اضغط مع كل نغمة</translation>
    </message>
    <message>
        <source>Beep and flash should now come together.</source>
        <translation>ينبغي أن تأتي النغمة والومضة معًا الآن.</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. تحقّق</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Adjust by hand if they do not. 0 for loudspeakers with a cable.</source>
        <translation>وإلا فاضبط يدويًا. 0 لمكبرات الصوت السلكية.</translation>
    </message>
    <message>
        <source>Stop the beeps</source>
        <translation>إيقاف النغمات</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>تشغيل النغمات</translation>
    </message>
    <message>
        <source>{count} of {all} taps</source>
        <translation>{count} من {all} ضغطات</translation>
    </message>
    <message>
        <source>With the mouse or the space bar. {taps}.</source>
        <translation>بالفأرة أو بمفتاح المسافة. {taps}.</translation>
    </message>
    <message>
        <source>Measured delay: {ms} ms</source>
        <translation>التأخر المقيس: {ms} م‌ث</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Follow the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>آخر 8 أسابيع</translation>
    </message>
    <message>
        <source>Open Progress</source>
        <translation>افتح التقدم</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>معلومات السلامة</translation>
    </message>
    <message>
        <source>Who trains now</source>
        <translation>من يتدرب الآن</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>الشخص {name}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>It cannot be continued, because its data is damaged.</source>
        <translation>تتعذر متابعتها لأن بياناتها تالفة.</translation>
    </message>
    <message numerus="yes">
        <source>You didn’t finish {routine} ({when}, %n reps done).</source>
        <translation>
            <numerusform>لم تكمل ⁨{routine}⁩ ({when}، التكرارات المنجزة: %n).</numerusform>
            <numerusform>لم تكمل ⁨{routine}⁩ ({when}، التكرارات المنجزة: %n).</numerusform>
            <numerusform>لم تكمل ⁨{routine}⁩ ({when}، التكرارات المنجزة: %n).</numerusform>
            <numerusform>لم تكمل ⁨{routine}⁩ ({when}، التكرارات المنجزة: %n).</numerusform>
            <numerusform>لم تكمل ⁨{routine}⁩ ({when}، التكرارات المنجزة: %n).</numerusform>
            <numerusform>لم تكمل ⁨{routine}⁩ ({when}، التكرارات المنجزة: %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase accepted ({when}): {step}</source>
        <translation>قُبلت الزيادة ({when}): {step}</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>{name} الخاص بي</translation>
    </message>
</context>
<context>
    <name>ToneDemo</name>
    <message>
        <source>Count-in</source>
        <translation>العد التمهيدي</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>دقة الثانية</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>ثني</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>تبديل الساق</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
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
        <translation>فتح Interval Coach</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Continue session</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>حفظ كما هي</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Session discarded.</source>
        <translation>تم تجاهل الجلسة.</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>A copy of the whole diary is in {file}. Restore it once the folder is there again.</source>
        <translation>توجد نسخة من اليوميات كلها في {file}. استعدها عندما يعود المجلد.</translation>
    </message>
    <message>
        <source>It could not be saved anywhere else: if you close now, it is lost.</source>
        <translation>تعذّر حفظه في أي مكان آخر: إذا أغلقت الآن فسيضيع.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>A copy is in {file}. “Import…” in Settings reads it.</source>
        <translation>توجد نسخة في ⁦{file}⁩. يقرؤها «استيراد…» في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>ليس اليوم…</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>إجازة…</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>نقل إلى {day}</translation>
    </message>
    <message>
        <source>Pick your days</source>
        <translation>اختر أيامك</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
            <numerusform>أسابيع متتالية حسب الخطة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>يوم راحة.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>أُنجز لليوم.</translation>
    </message>
    <message>
        <source>You planned a session today.</source>
        <translation>خططت لجلسة اليوم.</translation>
    </message>
    <message>
        <source>No training until {day}.</source>
        <translation>لا تمرين حتى {day}.</translation>
    </message>
    <message>
        <source>Next session: {day}.</source>
        <translation>المخطط التالي: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n training days this week</source>
        <translation>
            <numerusform>أيام التمرين هذا الأسبوع: {done}&#xa0;من&#xa0;%n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: {done}&#xa0;من&#xa0;%n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: {done}&#xa0;من&#xa0;%n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: {done}&#xa0;من&#xa0;%n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: {done}&#xa0;من&#xa0;%n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: {done}&#xa0;من&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training days this week</source>
        <translation>
            <numerusform>أيام التمرين هذا الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: %n</numerusform>
            <numerusform>أيام التمرين هذا الأسبوع: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>({planned} planned)</source>
        <translation>(المخطط {planned})</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Repetitions in the last 8 weeks, left · right</source>
        <translation>التكرارات في آخر 8 أسابيع، يسار · يمين</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>كيلوغرام (كغ)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>رطل (باوند)</translation>
    </message>
    <message>
        <source>As the system: {unit}</source>
        <translation>حسب النظام: {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>ليست لدي أوزان</translation>
    </message>
    <message>
        <source>Loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>تُترك الأوزان جانبًا، وتطيل الزيادات التثبيت أو الإنزال ثانية واحدة.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>الانتقال إلى {name}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>GET READY</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>LIFT</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>FLEX</source>
        <translation>ثني</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>EXTEND</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>CHANGE LEGS</source>
        <translation>تبديل الساق</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>ثني</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>تبديل الساق</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>LEFT LEG</source>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>RIGHT LEG</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>NEXT: LEFT LEG</source>
        <translation>التالية: الساق اليسرى</translation>
    </message>
    <message>
        <source>NEXT: RIGHT LEG</source>
        <translation>التالية: الساق اليمنى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Stop – pain</source>
        <translation>توقّف – ألم</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>التالي: {phase}</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>مستعد؟</translation>
    </message>
    <message>
        <source>Press Space</source>
        <translation>اضغط مفتاح المسافة</translation>
    </message>
    <message>
        <source>{sign}{number} s</source>
        <translation>{sign}{number} ث</translation>
    </message>
    <message>
        <source>Stand ready</source>
        <translation>قف مستعدًا</translation>
    </message>
    <message>
        <source>Lift your foot slightly</source>
        <translation>ارفع قدمك قليلًا</translation>
    </message>
    <message>
        <source>Stay lifted, hips level</source>
        <translation>أبقِ قدمك مرفوعة، والوركان مستويان</translation>
    </message>
    <message>
        <source>Heel up toward your glute</source>
        <translation>ارفع الكعب نحو المؤخرة</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>اثبت في الأعلى</translation>
    </message>
    <message>
        <source>Lower slowly, hips level</source>
        <translation>انزل ببطء، والوركان مستويان</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>التالية الساق اليسرى</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Left leg</source>
        <translation>قف منتصبًا، يدك على الكرسي. الساق اليسرى</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Right leg</source>
        <translation>قف منتصبًا، يدك على الكرسي. الساق اليمنى</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>التالية الساق اليمنى</translation>
    </message>
    <message>
        <source>Set done. Rest – left leg next</source>
        <translation>انتهت المجموعة. استرح ثم الساق اليسرى</translation>
    </message>
    <message>
        <source>Set done. Rest – right leg next</source>
        <translation>انتهت المجموعة. استرح ثم الساق اليمنى</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>Repetitions: {reps}</source>
        <translation>التكرارات: {reps}</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} kilograms</source>
        <translation>التكرارات: {reps}. الوزن بالكيلوغرام: {load}</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} pounds</source>
        <translation>التكرارات: {reps}. الوزن بالرطل: {load}</translation>
    </message>
    <message>
        <source>{set}. Load: {load} kilograms</source>
        <translation>{set}. الوزن بالكيلوغرام: {load}</translation>
    </message>
    <message>
        <source>{set}. Load: {load} pounds</source>
        <translation>{set}. الوزن بالرطل: {load}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}؛ {next}</translation>
    </message>
    <message>
        <source>{first}. {next}</source>
        <translation>{first}. {next}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>التكرار {rep} من {reps}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>المجموعة {set} من {sets}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Too far for this screen: the letters are smaller than they should be.</source>
        <translation>بعيد جدًا لهذه الشاشة: الحروف أصغر مما ينبغي.</translation>
    </message>
    <message>
        <source>the instruction</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>the bar of sets</source>
        <translation>شريط المجموعات</translation>
    </message>
    <message>
        <source>the time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>the keys on the buttons</source>
        <translation>المفاتيح على الأزرار</translation>
    </message>
    <message>
        <source>Everything has room on this screen.</source>
        <translation>كل شيء له مكان على هذه الشاشة.</translation>
    </message>
    <message>
        <source>No room on this screen for: {parts}.</source>
        <translation>لا مكان على هذه الشاشة لـ: {parts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Left leg, %n repetitions</source>
        <translation>
            <numerusform>الساق اليسرى، %n تكرار</numerusform>
            <numerusform>الساق اليسرى، تكرار واحد</numerusform>
            <numerusform>الساق اليسرى، تكراران</numerusform>
            <numerusform>الساق اليسرى، %n تكرارات</numerusform>
            <numerusform>الساق اليسرى، %n تكرارًا</numerusform>
            <numerusform>الساق اليسرى، %n تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right leg, %n repetitions</source>
        <translation>
            <numerusform>الساق اليمنى، %n تكرار</numerusform>
            <numerusform>الساق اليمنى، تكرار واحد</numerusform>
            <numerusform>الساق اليمنى، تكراران</numerusform>
            <numerusform>الساق اليمنى، %n تكرارات</numerusform>
            <numerusform>الساق اليمنى، %n تكرارًا</numerusform>
            <numerusform>الساق اليمنى، %n تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>planned {length}</source>
        <translation>المخطط {length}</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>{length} على الأقل</translation>
    </message>
    <message>
        <source>took {length}</source>
        <translation>استغرقت {length}</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>زمن التوتر {time}</translation>
    </message>
</context>
</TS>
