# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Det är inte känt om det finns en inställningsfil på { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = Om det ska finnas en där, leverera den på just den adressen: inom några sekunder, utan inloggning, utan omdirigering till en annan port och på högst 256 KiB. Om inte, låt adressen svara 404 eller ta bort namnet ur DNS.
