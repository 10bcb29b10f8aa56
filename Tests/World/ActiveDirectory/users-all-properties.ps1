# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADUser ada.sample -Properties *
