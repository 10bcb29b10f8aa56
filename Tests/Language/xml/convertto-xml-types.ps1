# ConvertTo-Xml: types, nulls, nested objects and several inputs
[pscustomobject]@{ Name = 'a<b'; Count = 2; None = $null; Inner = [pscustomobject]@{ X = 1 }; Items = 1, 'two' } | ConvertTo-Xml -As String
@{ k = 1 } | ConvertTo-Xml -As String -NoTypeInformation
5, 'x', $null | ConvertTo-Xml -As Stream
[pscustomobject]@{ Inner = [pscustomobject]@{ X = [pscustomobject]@{ Y = 1 } } } | ConvertTo-Xml -Depth 2 -NoTypeInformation -As String
