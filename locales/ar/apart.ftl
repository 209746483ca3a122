# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = لا يجيب { $host } على عنوانه { $address } (المنافذ: { $ports })؛ ويجيب على عنوان آخر للاسم نفسه. تنتظر تطبيقات البريد التي تستخدم هذا العنوان أو تفشل.
finding-address-dead-remedy = { $all ->
    [yes] اجعل خادم البريد يستمع على { $address } أيضًا وافتح جدار الحماية هناك. وإذا لم يعد العنوان مستخدمًا، فأزل من DNS سجله هو وحده.
   *[other] اجعل هذه الخدمات تستمع على { $address } أيضًا، أو افتح لها جدار الحماية هناك. وأبقِ ما يعمل على هذا العنوان وغيره كما هو.
}
