<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
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
        <source>Go on with this session where it stopped</source>
        <translation>متابعة هذه الجلسة من حيث توقفت</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Filled in as the coach paced them. Correct what was different.</source>
        <translation>مُلئت حسب إيقاع المدرب. صحّح ما كان مختلفًا.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>كيف كانت؟</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>0 no effort</source>
        <translation>0 بلا جهد</translation>
    </message>
    <message>
        <source>10 all I had</source>
        <translation>10 أقصى جهد</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعد الجلسة</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 بلا ألم</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 أشد ألم</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>الجهد، من 0 إلى 10</translation>
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
        <source>Stopped for pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُوقفت مبكرًا</translation>
    </message>
    <message>
        <source>Pain after, 0 to 10</source>
        <translation>الألم بعد الجلسة، من 0 إلى 10</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine} · %n repetitions · {tension} under tension · kept in your diary</source>
        <translation>
            <numerusform>⁨{routine}⁩ · %n تكرار · زمن التوتر {tension} · حُفظت في يومياتك</numerusform>
            <numerusform>⁨{routine}⁩ · تكرار واحد · زمن التوتر {tension} · حُفظت في يومياتك</numerusform>
            <numerusform>⁨{routine}⁩ · تكراران · زمن التوتر {tension} · حُفظت في يومياتك</numerusform>
            <numerusform>⁨{routine}⁩ · %n تكرارات · زمن التوتر {tension} · حُفظت في يومياتك</numerusform>
            <numerusform>⁨{routine}⁩ · %n تكرارًا · زمن التوتر {tension} · حُفظت في يومياتك</numerusform>
            <numerusform>⁨{routine}⁩ · %n تكرار · زمن التوتر {tension} · حُفظت في يومياتك</numerusform>
        </translation>
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
    <message>
        <source>Session: {routine}</source>
        <translation>جلسة: ⁨{routine}⁩</translation>
    </message>
</context>
<context>
    <name>DeletedBanner</name>
    <message>
        <source>Undo the last deletion</source>
        <translation>التراجع عن آخر حذف</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are deleted.</source>
        <translation>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
            <numerusform>الجلسات المحذوفة: %n.</numerusform>
        </translation>
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
        <source>Planned and done</source>
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
        <source>Correct what was different; what was paced stays beside it.</source>
        <translation>صحّح ما كان مختلفًا؛ ويبقى الإيقاع المسجل بجانبه.</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>كيف كانت</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>0 no effort</source>
        <translation>0 بلا جهد</translation>
    </message>
    <message>
        <source>10 all I had</source>
        <translation>10 أقصى جهد</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>الألم قبل الجلسة</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 بلا ألم</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 أشد ألم</translation>
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
        <source>stopped for pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
            <numerusform>التكرارات المؤكدة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>زمن التوتر {time}</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} كغ × تكرارات</translation>
    </message>
    <message>
        <source>balance {balance} %</source>
        <translation>التماثل {balance}%</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}  ({when})</source>
        <translation>{what}: {old} ← {new}  ({when})</translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message>
        <source>Writing {file}</source>
        <translation>جارٍ كتابة ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv)</source>
        <translation>يوميات (*.json *.csv)</translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>استيراد ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>Take in nothing</source>
        <translation>عدم استيراد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n faults in {file}.</source>
        <translation>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
            <numerusform>عدد الأخطاء في ⁦{file}⁩: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in the %n sessions that can be read?</source>
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
    <name>Doses</name>
    <message>
        <source>{load} kg</source>
        <translation>{load} كغ</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · hold {hold} · extend {extend} s</source>
        <translation>رفع {lift} · ثني {flex} · تثبيت {hold} · بسط {extend} ث</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>كلتا الساقين</translation>
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
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Save mine as new</source>
        <translation>حفظ نسختي كبرنامج جديد</translation>
    </message>
    <message>
        <source>“{name}” is taken: allowed is another name.</source>
        <translation>الاسم «{name}» مستخدم: اختر اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Length {length} · %n repetitions</source>
        <translation>
            <numerusform>المدة {length} · %n تكرار</numerusform>
            <numerusform>المدة {length} · تكرار واحد</numerusform>
            <numerusform>المدة {length} · تكراران</numerusform>
            <numerusform>المدة {length} · %n تكرارات</numerusform>
            <numerusform>المدة {length} · %n تكرارًا</numerusform>
            <numerusform>المدة {length} · %n تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Time under tension {time}</source>
        <translation>زمن التوتر {time}</translation>
    </message>
    <message>
        <source>How high the foot is, over time. Point at a part, or walk with the arrow keys.</source>
        <translation>ارتفاع القدم عبر الزمن. أشر إلى جزء أو تنقّل بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation>لن يُحفظ ما غيّرته هنا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
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
        <source>may stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>الاسم على التقرير</translation>
    </message>
    <message>
        <source>Table of sets (CSV)</source>
        <translation>جدول المجموعات (CSV)</translation>
    </message>
    <message>
        <source>Everything, to take in again (JSON)</source>
        <translation>كل شيء، لإعادة استيراده (JSON)</translation>
    </message>
    <message>
        <source>For Strong and Hevy (CSV)</source>
        <translation>لتطبيقي Strong وHevy (CSV)</translation>
    </message>
    <message>
        <source>For sports watches and their services (FIT)</source>
        <translation>لساعات الرياضة وخدماتها (FIT)</translation>
    </message>
    <message>
        <source>The plan, for a calendar (ICS)</source>
        <translation>الخطة، للتقويم (ICS)</translation>
    </message>
    <message>
        <source>Charts as a picture (PNG)</source>
        <translation>الرسوم البيانية كصورة (PNG)</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG)</source>
        <translation>الرسوم البيانية كرسم متجهي (SVG)</translation>
    </message>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>تقرير من صفحة واحدة (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it.</source>
        <translation>يوجد ملف بهذا الاسم. احفظ مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>أعطِ الملف اسمًا.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>أعداد صحيحة</translation>
    </message>
    <message>
        <source>steps of {step}</source>
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
        <source>A person who does the leg curl at your pace</source>
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
        <source>Sets on each leg</source>
        <translation>المجموعات لكل ساق</translation>
    </message>
    <message>
        <source>Repetitions in a set</source>
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
        <source>Hold (0 leaves it out)</source>
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
        <source>First leg</source>
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
        <source>The other one next time</source>
        <translation>الأخرى في المرة القادمة</translation>
    </message>
    <message>
        <source>Legs change</source>
        <translation>تبديل الساقين</translation>
    </message>
    <message>
        <source>After a whole set</source>
        <translation>بعد مجموعة كاملة</translation>
    </message>
    <message>
        <source>After every repetition</source>
        <translation>بعد كل تكرار</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>How long, in seconds</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>{leg} does something else</source>
        <translation>{leg} بإعداد مختلف</translation>
    </message>
    <message>
        <source>Empty means: as for both legs.</source>
        <translation>اتركه فارغًا ليكون كما لكلتا الساقين.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>الاسم فارغ.</translation>
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
        <source>Cancelled: nothing was written.</source>
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
        <source>Left out: {what}</source>
        <translation>استُبعد: {what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>لم يُخطَّط لأي يوم.</translation>
    </message>
    <message>
        <source>No sound output was found.</source>
        <translation>لم يُعثر على مخرج صوت.</translation>
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
        <source>No speech: no engine was found.</source>
        <translation>لا نطق: لم يُعثر على محرك.</translation>
    </message>
    <message>
        <source>No speech: {engine} does not answer.</source>
        <translation>لا نطق: {engine} لا يستجيب.</translation>
    </message>
    <message>
        <source>No speech: {engine} has no voice for {language}.</source>
        <translation>لا نطق: ليس لدى {engine} صوت للغة {language}.</translation>
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
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>Restored. What was there before is in {file}</source>
        <translation>تمت الاستعادة. ما كان قبلها في {file}</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {changed} changed, {same} here already, {back} brought back.</source>
        <translation>الجلسات: {new} جديدة، {changed} معدّلة، {same} موجودة من قبل، {back} مستعادة.</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {changed} changed, {same} here already.</source>
        <translation>الجلسات: {new} جديدة، {changed} معدّلة، {same} موجودة من قبل.</translation>
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
        <source>Taken up, and kept in Routines as “{name}”.</source>
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
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام اليوميات {file}: {why}.</translation>
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
        <source>The first day is after the last.</source>
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
        <source>The newest backup is {file}.</source>
        <translation>أحدث نسخة احتياطية هي {file}.</translation>
    </message>
    <message>
        <source>The output cannot be written: {why}.</source>
        <translation>لا يمكن كتابة المخرجات: {why}.</translation>
    </message>
    <message>
        <source>The output chosen in Settings is not there: sound comes from {output}.</source>
        <translation>المخرج المختار في الإعدادات غير موجود: يصدر الصوت من ⁨{output}.</translation>
    </message>
    <message>
        <source>The tones go on. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>تستمر النغمات. على Linux ثبّت espeak-ng أو speech-dispatcher.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>لا توجد نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>لا يوجد ورق «{name}»: استخدم {known}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”: use {known}, or a TOML file.</source>
        <translation>لا يوجد برنامج «{name}»: استخدم {known}، أو ملف TOML.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”: use {known}.</source>
        <translation>لا يوجد برنامج «{name}»: استخدم {known}.</translation>
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
        <source>Today is a planned day. Start when you are ready.</source>
        <translation>اليوم يوم مخطط. ابدأ حين تستعد.</translation>
    </message>
    <message>
        <source>Told differently: {what}</source>
        <translation>بيانات مختلفة: {what}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>a built-in routine</source>
        <translation>برنامج مرفق</translation>
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
        <source>a number from {low}</source>
        <translation>رقمًا من {low} فأكثر</translation>
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
        <source>a time as Strong or Hevy write it</source>
        <translation>وقتًا كما يكتبه Strong أو Hevy</translation>
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
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>البايت {number} ليس نص UTF-8</translation>
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
        <source>it is larger than {size} kB</source>
        <translation>حجمه أكبر من {size} كيلوبايت</translation>
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
        <source>it is write-protected</source>
        <translation>هو محمي من الكتابة</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>بياناته غير متسقة</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
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
        <source>text</source>
        <translation>نصًا</translation>
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
        <source>{file} is damaged.</source>
        <translation>{file} تالف.</translation>
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
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} كغ</translation>
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
        <source>{value}: must be {legal}</source>
        <translation>{value}: يجب أن يكون {legal}</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>«{name}» مرفق مع التطبيق ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>The session goes on without sound.</source>
        <translation>تستمر الجلسة بلا صوت.</translation>
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
        <source>The session runs on the screen alone.</source>
        <translation>تجري الجلسة على الشاشة وحدها.</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>لا يمكن استيراد الجلسة {id}: {why}.</translation>
    </message>
    <message>
        <source>The sound output was lost.</source>
        <translation>فُقد مخرج الصوت.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
</context>
<context>
    <name>NextDayCard</name>
    <message>
        <source>Pain the next day</source>
        <translation>الألم في اليوم التالي</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 بلا ألم</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 أشد ألم</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{text}” is no number: allowed is {allowed}</source>
        <translation>«{text}» ليس رقمًا: المسموح {allowed}</translation>
    </message>
    <message>
        <source>{text} is out of bounds: allowed is {allowed}</source>
        <translation>{text} خارج الحدود: المسموح {allowed}</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>{phase} {seconds} s</source>
        <translation>{phase} {seconds} ث</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>The days on which you mean to train. Another day in the same week is as good.</source>
        <translation>الأيام التي تنوي التمرن فيها. ويصلح يوم آخر من الأسبوع نفسه.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window closes</source>
        <translation>البقاء في منطقة الإشعارات عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>From there it goes on reminding you.</source>
        <translation>ومن هناك يستمر التذكير.</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>ملف تقويم…</translation>
    </message>
    <message>
        <source>Your planned days with an alarm, for your own calendar (.ics).</source>
        <translation>أيامك المخططة مع منبّه، لتقويمك (.ics).</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>ذكّرني عند</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>وقت التذكير</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week; the other days are for rest.</source>
        <translation>
            <numerusform>أيام التمرين في الأسبوع: %n؛ وباقي الأيام للراحة.</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n؛ وباقي الأيام للراحة.</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n؛ وباقي الأيام للراحة.</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n؛ وباقي الأيام للراحة.</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n؛ وباقي الأيام للراحة.</numerusform>
            <numerusform>أيام التمرين في الأسبوع: %n؛ وباقي الأيام للراحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No days are planned.</source>
        <translation>لا أيام مخططة.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>FIT is no text: {count} bytes for the first {sessions} sessions.</source>
        <translation>‏صيغة FIT ثنائية: البايتات {count}، لأولى الجلسات وعددها {sessions}.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Volume</source>
        <translation>حجم التدريب</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>زمن التوتر العضلي</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل التدريبي</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>التماثل</translation>
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
        <source>repetitions you confirmed; one curl on each leg is two</source>
        <translation>التكرارات التي أكدتها؛ ثنية لكل ساق تُحسب اثنتين</translation>
    </message>
    <message>
        <source>minutes of flex, hold and extend in the repetitions you confirmed</source>
        <translation>دقائق الثني والتثبيت والبسط في التكرارات المؤكدة</translation>
    </message>
    <message>
        <source>kilograms × repetitions you confirmed</source>
        <translation>كيلوغرامات × التكرارات المؤكدة</translation>
    </message>
    <message>
        <source>smaller ÷ larger of left and right repetitions, in %; 100 % is even</source>
        <translation>الأصغر ÷ الأكبر بين اليسار واليمين بالمئة؛ 100% تساوٍ</translation>
    </message>
    <message>
        <source>what you told, 0 no pain to 10 worst; days without an answer are left out</source>
        <translation>ما ذكرته، من 0 بلا ألم إلى 10 أشده؛ وتُهمل الأيام بلا إجابة</translation>
    </message>
    <message>
        <source>This range is long: each bar adds up a week.</source>
        <translation>المدة طويلة: كل عمود مجموع أسبوع.</translation>
    </message>
    <message>
        <source>This range is long: each bar adds up a month.</source>
        <translation>المدة طويلة: كل عمود مجموع شهر.</translation>
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
        <source>, cut off</source>
        <translation>، انقطعت</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>، أُوقفت</translation>
    </message>
    <message>
        <source>, stopped: pain</source>
        <translation>، أُوقفت: ألم</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Balance, %</source>
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
        <source>Days with repetitions: {count}; weeks shown: {weeks}</source>
        <translation>أيام فيها تكرارات: {count}؛ الأسابيع المعروضة: {weeks}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Done in {done}.</source>
        <translation>المدة {done}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
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
        <source>Made on {day}</source>
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
        <source>No session in this range.</source>
        <translation>لا جلسات في هذه المدة.</translation>
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
        <source>Pain, 0 to 10, mean</source>
        <translation>الألم، من 0 إلى 10، المتوسط</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>توقف عند {begin}، {length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in all.</source>
        <translation>التوقفات (المهشّرة): {count}، مجموعها {length}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>المخطط والمنجز</translation>
    </message>
    <message>
        <source>Planned {planned}.</source>
        <translation>المخطط {planned}.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
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
        <source>The right leg stands above the line, the left below.</source>
        <translation>الساق اليمنى فوق الخط واليسرى تحته.</translation>
    </message>
    <message>
        <source>Under tension</source>
        <translation>زمن التوتر</translation>
    </message>
    <message>
        <source>Volume, left · right</source>
        <translation>حجم التدريب، اليسرى · اليمنى</translation>
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
        <source>When each repetition happened was not kept.</source>
        <translation>لم يُحفظ وقت كل تكرار.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>أي الأيام</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>balance {balance} %</source>
        <translation>التماثل {balance}%</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>اليسرى {left} · اليمنى {right}</translation>
    </message>
    <message>
        <source>load {load} kg × reps</source>
        <translation>الحمل التدريبي {load} كغ × تكرارات</translation>
    </message>
    <message>
        <source>mean of first → last week</source>
        <translation>متوسط الأسبوع الأول ← الأخير</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>بلا وزن</translation>
    </message>
    <message>
        <source>pain {told}</source>
        <translation>الألم {told}</translation>
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
        <source>%n sessions are too many for one page: they are added up; pain is their mean</source>
        <translation>
            <numerusform>عدد الجلسات %n كثير على صفحة واحدة: جُمعت، والألم متوسطها</numerusform>
            <numerusform>عدد الجلسات %n كثير على صفحة واحدة: جُمعت، والألم متوسطها</numerusform>
            <numerusform>عدد الجلسات %n كثير على صفحة واحدة: جُمعت، والألم متوسطها</numerusform>
            <numerusform>عدد الجلسات %n كثير على صفحة واحدة: جُمعت، والألم متوسطها</numerusform>
            <numerusform>عدد الجلسات %n كثير على صفحة واحدة: جُمعت، والألم متوسطها</numerusform>
            <numerusform>عدد الجلسات %n كثير على صفحة واحدة: جُمعت، والألم متوسطها</numerusform>
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
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: لا شيء</translation>
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
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{time} a session</source>
        <translation>{time} لكل جلسة</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>زمن التوتر {time}</translation>
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
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>3 m</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
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
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
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
        <source>Tension</source>
        <translation>التوتر</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>filled: days with repetitions</source>
        <translation>ممتلئ: أيام فيها تكرارات</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its repetitions, left and right.</source>
        <translation>لا شيء بعد. بعد جلستك الأولى تعرض هذه الصفحة تكراراتها، يسارًا ويمينًا.</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; your own answers</source>
        <translation>0 بلا ألم، 10 أشده؛ كما ذكرت</translation>
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
        <source>%n sessions shown.</source>
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
        <source>Arrow keys walk, Enter opens; ↑ ↓ or the wheel zoom, dragging pans.</source>
        <translation>الأسهم للتنقل، Enter للفتح؛ ↑ ↓ أو العجلة للتكبير، والسحب للتحريك.</translation>
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
        <source>Speech on</source>
        <translation>النطق مفعّل</translation>
    </message>
    <message>
        <source>Speech off</source>
        <translation>النطق متوقف</translation>
    </message>
    <message>
        <source>Volume {percent} %, muted</source>
        <translation>مستوى الصوت {percent}%، مكتوم</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>مستوى الصوت {percent}%</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Time for your session</source>
        <translation>حان وقت جلستك</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>On Today</source>
        <translation>معروض في «اليوم»</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>{name} is on Today</source>
        <translation>{name} في صفحة اليوم</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>اختيار {name}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>المزيد لـ {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
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
        <source>Export a copy…</source>
        <translation>تصدير نسخة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>A routine is a text file (TOML). Drop one here to take it in, export one to share it.</source>
        <translation>البرنامج ملف نصي (TOML). أفلته هنا لإضافته، وصدّره لمشاركته.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <source>“{name}” stays as it is: you edit a copy.</source>
        <translation>يبقى «{name}» كما هو: أنت تعدّل نسخة.</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>تعديل البرنامج</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>نسخة من {name}</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>حُذف «{name}».</translation>
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
    <message>
        <source>shipped with the program</source>
        <translation>مرفق مع التطبيق</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>مؤقّت إيقاعي ويوميات لتمرين ثني الساق وقوفًا. ليس نصيحة طبية ولا جهازًا طبيًا؛ ولا يرى حركتك. توقّف إن شعرت بألم. وإن استمر الألم فراجع مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>Do not begin without a health professional if your knee, hip or leg</source>
        <translation>لا تبدأ دون استشارة مختص صحي إذا كانت ركبتك أو وركك أو ساقك</translation>
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
        <source>is hot and red, and you have a fever</source>
        <translation>ساخنة ومحمرة ولديك حمّى</translation>
    </message>
    <message>
        <source>is badly swollen</source>
        <translation>متورمة بشدة</translation>
    </message>
    <message>
        <source>was operated on recently</source>
        <translation>أُجريت لها جراحة حديثًا</translation>
    </message>
    <message>
        <source>Chest pain or dizziness: stop at once.</source>
        <translation>ألم في الصدر أو دوار: توقّف فورًا.</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Form over speed: slow and controlled, hips level and facing forward.</source>
        <translation>قف قرب كرسي متين أو جدار. سلامة الأداء قبل السرعة: ببطء وتحكم، والوركان مستويان نحو الأمام.</translation>
    </message>
    <message>
        <source>How much does it hurt, from 0 to 10?</source>
        <translation>ما مقدار الألم، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>Pain before, 0 to 10 (optional)</source>
        <translation>الألم قبل الجلسة، من 0 إلى 10 (اختياري)</translation>
    </message>
    <message>
        <source>How much did it hurt the day after your session on {day}, from 0 to 10?</source>
        <translation>ما مقدار الألم في اليوم التالي لجلستك يوم {day}، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>Kept in your diary. No step up is offered without an answer.</source>
        <translation>حُفظ في يومياتك. لا تُعرض زيادة دون إجابة.</translation>
    </message>
    <message>
        <source>You did every repetition in two sessions running, and pain stayed low.</source>
        <translation>أنجزت كل التكرارات في جلستين متتاليتين وبقي الألم منخفضًا.</translation>
    </message>
    <message>
        <source>You did every repetition in two sessions running, and pain stayed low; this leg does less than the other, so it goes first.</source>
        <translation>أنجزت كل التكرارات في جلستين متتاليتين وبقي الألم منخفضًا؛ هذه الساق تؤدي أقل من الأخرى فتأتي أولًا.</translation>
    </message>
    <message>
        <source>No step up now: a session was stopped early.</source>
        <translation>لا زيادة الآن: أُوقفت جلسة مبكرًا.</translation>
    </message>
    <message>
        <source>No step up now: pain was {count}, and above {limit} nothing is added.</source>
        <translation>لا زيادة الآن: كان الألم {count}، وفوق {limit} لا يُضاف شيء.</translation>
    </message>
    <message>
        <source>No step up now: pain was above usual the next day.</source>
        <translation>لا زيادة الآن: كان الألم في اليوم التالي فوق المعتاد.</translation>
    </message>
    <message>
        <source>No step up now: how much it hurt, after the session or the next day, was not answered.</source>
        <translation>لا زيادة الآن: لم يُجب عن مقدار الألم بعد الجلسة أو في اليوم التالي.</translation>
    </message>
    <message>
        <source>No step up today: first comes tomorrow’s question about pain.</source>
        <translation>لا زيادة اليوم: يأتي أولًا سؤال الغد عن الألم.</translation>
    </message>
    <message>
        <source>Ease off, use a smaller range, or stop.</source>
        <translation>خفّف، أو قلّل المدى، أو توقّف.</translation>
    </message>
    <message>
        <source>This session is over. Rest; if the pain persists, see a health professional.</source>
        <translation>انتهت هذه الجلسة. استرح؛ وإن استمر الألم فراجع مختصًا صحيًا.</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>set {set} of {sets}</source>
        <translation>المجموعة {set} من {sets}</translation>
    </message>
    <message>
        <source>rep {rep} of {reps}</source>
        <translation>التكرار {rep} من {reps}</translation>
    </message>
    <message numerus="yes">
        <source>Score: {length}, %n repetitions. Arrow keys walk its parts.</source>
        <translation>
            <numerusform>المخطط: {length}، %n تكرار. الأسهم تتنقل بين أجزائه.</numerusform>
            <numerusform>المخطط: {length}، تكرار واحد. الأسهم تتنقل بين أجزائه.</numerusform>
            <numerusform>المخطط: {length}، تكراران. الأسهم تتنقل بين أجزائه.</numerusform>
            <numerusform>المخطط: {length}، %n تكرارات. الأسهم تتنقل بين أجزائه.</numerusform>
            <numerusform>المخطط: {length}، %n تكرارًا. الأسهم تتنقل بين أجزائه.</numerusform>
            <numerusform>المخطط: {length}، %n تكرار. الأسهم تتنقل بين أجزائه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
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
        <source>How far from the screen you stand. In a session, letters are sized for it.</source>
        <translation>كم تبعد عن الشاشة. تُضبط أحجام الحروف في الجلسة وفقها.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
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
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الرسوم المتحركة</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>الجلسات بملء الشاشة</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused: the computer was asleep</source>
        <translation>متوقف مؤقتًا: كان الحاسوب في وضع السكون</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>التوقف هنا؟</translation>
    </message>
    <message>
        <source>What you did is kept, and you can go on from here later.</source>
        <translation>يُحفظ ما أنجزته، ويمكنك المتابعة من هنا لاحقًا.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Going on in {seconds} …</source>
        <translation>المتابعة بعد {seconds} …</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>التكرارات، {set}</translation>
    </message>
    <message>
        <source>of {count}, paced {paced}</source>
        <translation>من {count}، بالإيقاع {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Diary, routines and settings are in {folder}</source>
        <translation>اليوميات والبرامج والإعدادات في ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>فتح مجلد البيانات</translation>
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
        <source>Transitions</source>
        <translation>الانتقالات</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>العد التمهيدي</translation>
    </message>
    <message>
        <source>Speech volume</source>
        <translation>مستوى صوت الكلام</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Say what to do</source>
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
        <source> ms</source>
        <translation> م‌ث</translation>
    </message>
    <message>
        <source>Sound is late by</source>
        <translation>تأخر الصوت</translation>
    </message>
    <message>
        <source>Beep and flash</source>
        <translation>صوت ووميض</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>انقر</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>{output} (not there)</source>
        <translation>⁨{output}⁩ (غير موجود)</translation>
    </message>
    <message>
        <source>Change the number until beep and flash agree, or press Tap on each beep you hear.</source>
        <translation>غيّر الرقم حتى يتفق الصوت والوميض، أو اضغط «انقر» مع كل صوت تسمعه.</translation>
    </message>
    <message>
        <source>With Bluetooth a beep may come after its flash: let the screen wait for it.</source>
        <translation>مع البلوتوث قد يأتي الصوت بعد وميضه: اجعل الشاشة تنتظره.</translation>
    </message>
    <message>
        <source>By your taps the sound is late by {ms} ms.</source>
        <translation>حسب نقراتك يتأخر الصوت {ms} م‌ث.</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message>
        <source>sessions this week</source>
        <translation>جلسات هذا الأسبوع</translation>
    </message>
    <message>
        <source>repetitions of the last session</source>
        <translation>تكرارات آخر جلسة</translation>
    </message>
    <message>
        <source>left–right balance</source>
        <translation>التماثل بين اليسرى واليمنى</translation>
    </message>
    <message>
        <source>pain before, 8 weeks</source>
        <translation>الألم قبل الجلسة، 8 أسابيع</translation>
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
        <source>from {old} to {new}</source>
        <translation>من {old} إلى {new}</translation>
    </message>
    <message>
        <source>A step up is offered after two sessions running with every repetition done.</source>
        <translation>تُعرض زيادة بعد جلستين متتاليتين كاملتين.</translation>
    </message>
    <message>
        <source>One more session with every repetition done, and a step up is offered.</source>
        <translation>جلسة كاملة أخرى وتُعرض زيادة.</translation>
    </message>
    <message numerus="yes">
        <source>After %n days without it: first two sessions as before.</source>
        <translation>
            <numerusform>بعد انقطاع (الأيام: %n): جلستان كما في السابق أولًا.</numerusform>
            <numerusform>بعد انقطاع (الأيام: %n): جلستان كما في السابق أولًا.</numerusform>
            <numerusform>بعد انقطاع (الأيام: %n): جلستان كما في السابق أولًا.</numerusform>
            <numerusform>بعد انقطاع (الأيام: %n): جلستان كما في السابق أولًا.</numerusform>
            <numerusform>بعد انقطاع (الأيام: %n): جلستان كما في السابق أولًا.</numerusform>
            <numerusform>بعد انقطاع (الأيام: %n): جلستان كما في السابق أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step up yet: {leg}, set {set}: {count} of %n repetitions.</source>
        <translation>
            <numerusform>لا زيادة بعد: {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>لا زيادة بعد: {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>لا زيادة بعد: {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>لا زيادة بعد: {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>لا زيادة بعد: {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
            <numerusform>لا زيادة بعد: {leg}، المجموعة {set}: التكرارات {count} من %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session goes from {old} to %n repetitions ({change} %), from {before} to {after} min.</source>
        <translation>
            <numerusform>تصبح تكرارات الجلسة %n بعد {old} (‎{change}%‎)، ومدتها {after} دقيقة بعد {before}.</numerusform>
            <numerusform>تصبح تكرارات الجلسة %n بعد {old} (‎{change}%‎)، ومدتها {after} دقيقة بعد {before}.</numerusform>
            <numerusform>تصبح تكرارات الجلسة %n بعد {old} (‎{change}%‎)، ومدتها {after} دقيقة بعد {before}.</numerusform>
            <numerusform>تصبح تكرارات الجلسة %n بعد {old} (‎{change}%‎)، ومدتها {after} دقيقة بعد {before}.</numerusform>
            <numerusform>تصبح تكرارات الجلسة %n بعد {old} (‎{change}%‎)، ومدتها {after} دقيقة بعد {before}.</numerusform>
            <numerusform>تصبح تكرارات الجلسة %n بعد {old} (‎{change}%‎)، ومدتها {after} دقيقة بعد {before}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n repetitions in a set</source>
        <translation>
            <numerusform>التكرارات في المجموعة من {old} إلى %n</numerusform>
            <numerusform>التكرارات في المجموعة من {old} إلى %n</numerusform>
            <numerusform>التكرارات في المجموعة من {old} إلى %n</numerusform>
            <numerusform>التكرارات في المجموعة من {old} إلى %n</numerusform>
            <numerusform>التكرارات في المجموعة من {old} إلى %n</numerusform>
            <numerusform>التكرارات في المجموعة من {old} إلى %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n sets</source>
        <translation>
            <numerusform>من {old} إلى %n (مجموعات)</numerusform>
            <numerusform>من {old} إلى %n (مجموعات)</numerusform>
            <numerusform>من {old} إلى %n (مجموعات)</numerusform>
            <numerusform>من {old} إلى %n (مجموعات)</numerusform>
            <numerusform>من {old} إلى %n (مجموعات)</numerusform>
            <numerusform>من {old} إلى %n (مجموعات)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n repetitions in a set instead of {old}</source>
        <translation>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
            <numerusform>التكرارات في المجموعة %n بدل {old}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggested next</source>
        <translation>المقترح التالي</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n days done</source>
        <translation>
            <numerusform>الأيام المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المنجزة: {done} من %n</numerusform>
            <numerusform>الأيام المنجزة: {done} من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row as planned</source>
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
        <source>Done for today.</source>
        <translation>أُنجز لليوم.</translation>
    </message>
    <message>
        <source>Today is a planned day.</source>
        <translation>اليوم يوم مخطط.</translation>
    </message>
    <message>
        <source>Today is a rest day.</source>
        <translation>اليوم يوم راحة.</translation>
    </message>
    <message>
        <source>Next planned: {day}.</source>
        <translation>المخطط التالي: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days done this week</source>
        <translation>
            <numerusform>الأيام المنجزة هذا الأسبوع: %n</numerusform>
            <numerusform>الأيام المنجزة هذا الأسبوع: %n</numerusform>
            <numerusform>الأيام المنجزة هذا الأسبوع: %n</numerusform>
            <numerusform>الأيام المنجزة هذا الأسبوع: %n</numerusform>
            <numerusform>الأيام المنجزة هذا الأسبوع: %n</numerusform>
            <numerusform>الأيام المنجزة هذا الأسبوع: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>لم يُخطَّط لأي يوم.</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message numerus="yes">
        <source>Earlier today: %n repetitions.</source>
        <translation>
            <numerusform>أُنجز اليوم: %n تكرار.</numerusform>
            <numerusform>أُنجز اليوم: تكرار واحد.</numerusform>
            <numerusform>أُنجز اليوم: تكراران.</numerusform>
            <numerusform>أُنجز اليوم: %n تكرارات.</numerusform>
            <numerusform>أُنجز اليوم: %n تكرارًا.</numerusform>
            <numerusform>أُنجز اليوم: %n تكرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time, on {day}: %n repetitions.</source>
        <translation>
            <numerusform>آخر مرة، {day}: %n تكرار.</numerusform>
            <numerusform>آخر مرة، {day}: تكرار واحد.</numerusform>
            <numerusform>آخر مرة، {day}: تكراران.</numerusform>
            <numerusform>آخر مرة، {day}: %n تكرارات.</numerusform>
            <numerusform>آخر مرة، {day}: %n تكرارًا.</numerusform>
            <numerusform>آخر مرة، {day}: %n تكرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, begun on {when}, was cut off after %n repetitions.</source>
        <translation>
            <numerusform>⁨{routine}⁩، بدأت في {when}، وانقطعت. التكرارات: %n.</numerusform>
            <numerusform>⁨{routine}⁩، بدأت في {when}، وانقطعت. التكرارات: %n.</numerusform>
            <numerusform>⁨{routine}⁩، بدأت في {when}، وانقطعت. التكرارات: %n.</numerusform>
            <numerusform>⁨{routine}⁩، بدأت في {when}، وانقطعت. التكرارات: %n.</numerusform>
            <numerusform>⁨{routine}⁩، بدأت في {when}، وانقطعت. التكرارات: %n.</numerusform>
            <numerusform>⁨{routine}⁩، بدأت في {when}، وانقطعت. التكرارات: %n.</numerusform>
        </translation>
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
    <name>Undo</name>
    <message>
        <source>Pressed by mistake? Ctrl+Z or Resume goes on where you were.</source>
        <translation>ضغطت خطأً؟ يعيدك Ctrl+Z أو «متابعة» إلى حيث كنت.</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>الوقت المتبقي للتراجع</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Continue session</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>الاحتفاظ بما أُنجز</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>منجز</translation>
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
    <name>WelcomePage</name>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Places</source>
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
        <source>You are here</source>
        <translation>أنت هنا</translation>
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
        <source>Stand tall, hold a chair if you need. Left leg</source>
        <translation>قف منتصبًا، وأمسك كرسيًا إن احتجت. الساق اليسرى</translation>
    </message>
    <message>
        <source>Stand tall, hold a chair if you need. Right leg</source>
        <translation>قف منتصبًا، وأمسك كرسيًا إن احتجت. الساق اليمنى</translation>
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
        <source>Slowly down, hips level</source>
        <translation>انزل ببطء، والوركان مستويان</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>التالية الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>التالية الساق اليمنى</translation>
    </message>
    <message>
        <source>Set done. Rest, then left leg</source>
        <translation>انتهت المجموعة. استرح ثم الساق اليسرى</translation>
    </message>
    <message>
        <source>Set done. Rest, then right leg</source>
        <translation>انتهت المجموعة. استرح ثم الساق اليمنى</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
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
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>التكرار {rep} من {reps}</translation>
    </message>
    <message>
        <source>Rep {rep}/{reps}</source>
        <translation>التكرار {rep} من {reps}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>المجموعة {set} من {sets}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>{time} left · next: {phase}</source>
        <translation>بقي {time} · التالي: {phase}</translation>
    </message>
</context>
</TS>
